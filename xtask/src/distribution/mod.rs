//! `cargo xtask package-cli`: the program `wechatpay` as people install it who have no Rust.
//!
//! In: the program, built here or named. Out: a wheel for PyPI and the packages for npm in `target/packages`, and a line
//! for each check of what was installed from them. What always holds: all carry the version of the workspace, nothing is
//! published, and nothing is written outside of the target folder.

mod npm;
mod packed;
mod platform;
mod trial;
mod wheel;

pub use packed::Packed;

use std::{fs, path::Path};

use crate::{
    install::{self, at},
    running::target_folder,
    tally::Tally,
};
use platform::Platform;

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
        None => packed.build(workspace, &target)?,
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
    trial::run(&mut tally, workspace, &places, &from_npm, from_pypi.as_ref())?;
    npm::refusals(&mut tally, &packages, &places)?;
    Ok(tally)
}
