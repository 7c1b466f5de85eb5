//! What a crate with the whole API costs: a description of that size is made, and compiled.
//!
//! In: the workspace. Out: figures of generation and of each way to compile, beside what is promised.
//! The package lies in the target folder; its dependencies are compiled before anything is measured.

mod documents;
mod package;
mod seed;
mod words;

use std::{
    collections::BTreeMap,
    path::Path,
    process::{Command, Stdio},
};

use super::figures::{Figures, Taken, mebibytes, taken, touch};
use crate::running::{built, target_folder};
use package::Package;

pub(super) use documents::Cut;

/// What the description is made from. Another one would be another description of the same size.
const SEED: u64 = 12;

/// The most memory that a compiler of all of it may take, in MiB. Its time varies with the machine, so nothing is
/// promised of it.
const CHECK: f64 = 2_500.0;
const DEBUG: f64 = 2_700.0;
const RELEASE: f64 = 2_900.0;
const LINES: usize = 340;
/// KiB.
const PROGRAM: f64 = 7_500.0;

pub(super) fn measure(workspace: &Path, figures: &mut Figures) -> Result<(), String> {
    let target = target_folder()?;
    let sources = sources(workspace, Cut::Products)?;
    println!("generating from {} documents", sources.len());
    let package = Package::write(workspace, target.join("bench/scale"), &sources)?;
    let counts = package.generated.counts;
    let lines = package.lines() / counts.operations.max(1);
    figures.add("lines an operation", &lines.to_string(), &format!("{LINES}"), lines <= LINES);

    for (name, arguments, peak) in [
        ("`cargo check`", &["check"][..], CHECK),
        ("`cargo build`", &["build"], DEBUG),
        ("`cargo build --release`", &["build", "--release"], RELEASE),
    ] {
        println!("{name} of all products");
        let found = compile(&package, &target, arguments, "all")?;
        let holds = mebibytes(found.peak) <= peak;
        figures.add(&format!("{name} of 1,000 operations"), &shown_of(&found), &format!("{peak} MiB"), holds);
    }
    let none = compile(&package, &target, &["check"], "")?;
    let one = compile(&package, &target, &["check"], &words::product(0))?;
    let more = one.user.saturating_sub(none.user);
    figures.add(
        "what a product of 20 operations adds to a check",
        &format!("{:.2} s, {:.0} MiB", more.as_secs_f64(), mebibytes(one.peak.saturating_sub(none.peak))),
        "",
        true,
    );
    let size = program(&package, &target)?;
    let shown = format!("{size:.0} KiB");
    figures.add(
        "a release program that uses five operations, stripped",
        &shown,
        &format!("{PROGRAM} KiB"),
        size <= PROGRAM,
    );
    Ok(())
}

/// The description, with our own error codes.
pub(super) fn sources(workspace: &Path, cut: Cut) -> Result<BTreeMap<String, String>, String> {
    let mut sources = documents::documents(SEED, cut);
    let codes = workspace.join("spec/errors.yaml");
    let errors = std::fs::read_to_string(&codes).map_err(|error| crate::install::at(&codes, &error))?;
    sources.insert("spec/errors.yaml".to_owned(), errors);
    Ok(sources)
}

/// The size of a program that uses five operations, without its symbols, in KiB.
fn program(package: &Package, target: &Path) -> Result<f64, String> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["build", "--release", "--quiet", "--offline", "--example", "five", "--features", "all,blocking"]);
    command.current_dir(&package.folder).stdin(Stdio::null()).env("CARGO_TARGET_DIR", target);
    taken(&mut command)?;
    let (program, stripped) = (built(target, "release", "examples/five"), target.join("bench/five"));
    taken(Command::new("strip").arg("-o").arg(&stripped).arg(&program))?;
    let size = std::fs::metadata(&stripped).map_err(|error| crate::install::at(&stripped, &error))?.len();
    Ok(size as f64 / 1024.0)
}

fn shown_of(Taken { user, peak, .. }: &Taken) -> String {
    format!("{:.1} s user CPU, {:.0} MiB", user.as_secs_f64(), mebibytes(*peak))
}

/// Compiles the package when all else is there: without products it takes no time.
fn compile(package: &Package, target: &Path, arguments: &[&str], features: &str) -> Result<Taken, String> {
    run(package, target, arguments, "")?;
    touch(&package.folder.join("src/lib.rs"))?;
    run(package, target, arguments, features)
}

fn run(package: &Package, target: &Path, arguments: &[&str], features: &str) -> Result<Taken, String> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).args(["--quiet", "--lib", "--offline", "--features", features]);
    command.current_dir(&package.folder).stdin(Stdio::null());
    // Whatever an earlier compile has kept would make this one look better than it is.
    taken(command.env("CARGO_TARGET_DIR", target).env("CARGO_INCREMENTAL", "0"))
}
