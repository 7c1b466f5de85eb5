//! `cargo xtask package-cli`: the program `wechatpay` as people install it who have no Rust.
//!
//! In: the program, built here or named. Out: a wheel for PyPI and the packages for npm in `target/packages`, and a line
//! for each check of what was installed from them. What always holds: all carry the version of the workspace, nothing is
//! published, and nothing is written outside of the target folder.

mod npm;
mod platform;
mod trial;
mod wheel;

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    install::{self, at},
    running::{built, succeed, target_folder},
    tally::Tally,
};
use platform::Platform;

/// What is packed.
pub struct Packed {
    /// The profile that the program is built with.
    pub profile: String,
    /// The target that it is built for; this machine's own without one.
    pub target: Option<String>,
    /// A program that is built already.
    pub program: Option<PathBuf>,
}

/// Makes the packages, installs each in a fresh place, and tries what was installed.
///
/// # Errors
/// When something does not build, a tool is missing, or a package cannot be installed.
pub fn run(workspace: &Path, packed: &Packed) -> Result<Tally, String> {
    let platform = Platform::of(packed.target.as_deref())?;
    let target = target_folder()?;
    let (out, places) = (target.join("packages"), target.join("packages-tried"));
    install::empty(&out)?;
    install::empty(&places)?;
    let program = match &packed.program {
        Some(program) => program.clone(),
        None => build(workspace, packed, &target)?,
    };
    let size = fs::metadata(&program).map_err(|error| at(&program, &error))?.len();
    println!("{}: {:.1} MB", program.display(), size as f64 / 1e6);
    let packages = npm::pack(workspace, &program, platform, &out)?;
    let from_npm = npm::install(&packages, &places.join("npm"))?;
    let from_pypi = match packed.program {
        None => {
            let wheel = wheel::pack(workspace, packed, &target.join("packages-tools"), &out)?;
            Some(wheel::install(&wheel, &places.join("venv"))?)
        }
        Some(_) => {
            println!("no wheel: maturin packs only what it compiles itself, so leave --program out for one");
            None
        }
    };
    let mut tally = Tally::default();
    trial::run(&mut tally, &places, &from_npm, from_pypi.as_ref())?;
    npm::refusals(&mut tally, &packages, &places)?;
    Ok(tally)
}

fn build(workspace: &Path, packed: &Packed, target: &Path) -> Result<PathBuf, String> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["build", "--locked", "--package", "wechatpay-cli", "--bin", "wechatpay", "--profile"]);
    command.arg(&packed.profile).arg("--target-dir").arg(target);
    if let Some(triple) = &packed.target {
        command.args(["--target", triple]);
    }
    succeed(command.current_dir(workspace))?;
    let profile = if packed.profile == "dev" { "debug" } else { &packed.profile };
    let folder = packed.target.as_ref().map_or_else(|| target.to_owned(), |triple| target.join(triple));
    Ok(built(&folder, profile, "wechatpay"))
}
