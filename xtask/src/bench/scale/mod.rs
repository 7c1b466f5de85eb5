//! What a crate with the whole API costs: a description of that size is made, and compiled.
//!
//! In: the workspace. Out: figures of generation and of each way to compile, beside what is promised.
//! The package lies in the target folder; its dependencies are compiled before anything is measured.

mod documents;
mod words;

use std::{collections::BTreeMap, path::Path, process::Command};

use wechatpay_codegen::generate;

use super::figures::{Figures, Taken, mebibytes, taken, touch};
use crate::{
    package::Package,
    running::{built, target_folder},
    sync::{Mode, sync},
};

pub(super) use documents::Cut;

/// What the description is made from. Another one would be another description of the same size.
const SEED: u64 = 12;

/// The most memory that a compiler of all of it may take, in MiB. Its time varies with the machine, so nothing is
/// promised of it.
const CHECK: f64 = 2_050.0;
const DEBUG: f64 = 2_200.0;
const RELEASE: f64 = 2_380.0;
const LINES: usize = 300;
/// KiB.
const PROGRAM: f64 = 4_100.0;

/// All of it.
pub(super) fn measure(workspace: &Path, figures: &mut Figures) -> Result<(), String> {
    measured(workspace, figures, true)
}

/// What CI has the time for: lines, a check, a release build, a program.
pub(super) fn measure_size(workspace: &Path, figures: &mut Figures) -> Result<(), String> {
    measured(workspace, figures, false)
}

fn measured(workspace: &Path, figures: &mut Figures, is_whole: bool) -> Result<(), String> {
    let target = target_folder()?;
    let sources = sources(workspace, Cut::Products)?;
    println!("generating from {} documents", sources.len());
    let generated = generate(&sources).map_err(|found| format!("the scale description has findings:\n{found}"))?;
    let package = Package::new(workspace, target.join("bench/scale"), "scale", &generated.features)?;
    let root = "//! Products as many as the whole API has.\n\n".to_owned() + &package.root();
    package.put("src/lib.rs", &(root + "pub use products::*;\npub use wechatpay_client::Error;\n"))?;
    package.put("examples/five.rs", &five())?;
    sync(&generated.tree, &package.folder.join("src/products"), Mode::Write).map_err(|error| error.to_string())?;
    let counts = generated.counts;
    let lines: usize = generated.tree.values().map(|file| file.lines().count()).sum();
    let lines = lines / counts.operations.max(1);
    figures.add("lines an operation", &lines.to_string(), &format!("{LINES}"), lines <= LINES);

    for (name, arguments, peak, is_for_ci) in [
        ("`cargo check`", &["check"][..], CHECK, true),
        ("`cargo build`", &["build"], DEBUG, false),
        ("`cargo build --release`", &["build", "--release"], RELEASE, true),
    ] {
        if !is_whole && !is_for_ci {
            continue;
        }
        println!("{name} of all products");
        let found = compile(&package, &target, arguments, "all")?;
        let holds = mebibytes(found.peak) <= peak;
        figures.add(&format!("{name} of 1,000 operations"), &shown_of(&found), &format!("{peak} MiB"), holds);
    }
    if is_whole {
        let none = compile(&package, &target, &["check"], "")?;
        let one = compile(&package, &target, &["check"], &words::product(0))?;
        let more = one.user.saturating_sub(none.user);
        figures.add(
            "what a product of 20 operations adds to a check",
            &format!("{:.2} s, {:.0} MiB", more.as_secs_f64(), mebibytes(one.peak.saturating_sub(none.peak))),
            "",
            true,
        );
    }
    let size = program(&package, &target)?;
    let shown = format!("{size:.0} KiB");
    figures.add(
        "a release program that uses five operations, without TLS and symbols",
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
    let mut command = package.cargo(target);
    command.args(["build", "--release", "--quiet", "--offline", "--example", "five", "--features", "all,blocking"]);
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
    let mut command = package.cargo(target);
    taken(command.args(arguments).args(["--quiet", "--lib", "--offline", "--features", features]))
}

/// A program that uses five operations, of a product each.
fn five() -> String {
    let calls: String = (0..5)
        .map(|number| {
            let product = words::product(number);
            format!(
                "    let required = wechatpay::{product}::QueryBrandRequired {{ mchid: \"1\".into() }};\n    \
                 println!(\"{{:?}}\", client.v3().{product}().brands().brand_no(\"1\").get(required).send_blocking());\n"
            )
        })
        .collect();
    format!(
        "//! Five operations of a thousand.\n\nfn main() -> Result<(), wechatpay::Error> {{\n    \
         let client = wechatpay::Client::from_env()?;\n{calls}    Ok(())\n}}\n"
    )
}
