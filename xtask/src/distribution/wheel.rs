//! The wheel for PyPI.
//!
//! In: a profile and a target. Out: a wheel that maturin has made of them, and the program that pip has installed from
//! it. What always holds: maturin is the one that the lock file names, and nothing else is installed from anywhere.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
    process::Command,
};

use super::{
    packed::Packed,
    trial::{Installed, Program},
};
use crate::install::{self, run};

/// Lets maturin build the program and pack it; what cargo has built already is not built again.
pub(super) fn pack(workspace: &Path, packed: &Packed, tools: &Path, out: &Path) -> Result<PathBuf, String> {
    let cli = workspace.join("cli");
    let interpreter = install::pip(&cli, tools)?;
    let mut maturin = Command::new(interpreter);
    maturin.args(["-m", "maturin", "build", "--quiet", "--locked", "--profile", &packed.profile, "--out"]).arg(out);
    if let Some(triple) = &packed.target {
        maturin.args(["--target", triple]);
    }
    let target = out.parent().unwrap_or(out);
    run(maturin.arg("--target-dir").arg(target).arg("--manifest-path").arg(cli.join("Cargo.toml")))?;
    let files = crate::files(out).map_err(|error| error.to_string())?;
    let wheel = files.into_iter().find(|file| file.extension() == Some(OsStr::new("whl")));
    wheel.map(|wheel| out.join(wheel)).ok_or_else(|| "maturin made no wheel".to_owned())
}

/// Installs it as a user would, but from nowhere else.
pub(super) fn install(wheel: &Path, folder: &Path) -> Result<Installed, String> {
    run(Command::new(install::PYTHON).args(["-m", "venv"]).arg(folder))?;
    let mut pip = Command::new(install::interpreter(folder));
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--no-index"]);
    run(pip.arg(wheel))?;
    let interpreter = install::interpreter(folder);
    let first = interpreter.with_file_name(format!("wechatpay{}", std::env::consts::EXE_SUFFIX));
    let program = Program { title: "PyPI", first, rest: Vec::new(), folder: folder.to_owned() };
    Ok(Installed { by_the_readme: program.clone(), program, packages: 1, interpreter, script: "signed_call.py" })
}
