//! The compiler of this very build, for texts that tests make.
//!
//! In: the root file of a crate, and the names of the crates that it may name. Out: files, and what the compiler says.
//! What always holds: those crates are the very ones that this program is linked with, found by what cargo told the
//! compiler about it, so nothing of them is built again.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

/// The compiler's path, and its arguments for this crate.
const TOLD: &[&str] = compiler_arguments::compiler_arguments!();

/// What says which crate is compiled and where to, and what would take time for nothing.
const OF_THIS_CRATE: [&str; 5] = ["metadata=", "extra-filename=", "incremental=", "debuginfo=", "split-debuginfo="];

/// The compiler with the options of this build, warnings denied.
pub(crate) fn compiler() -> Command {
    let mut command = Command::new(TOLD[0]);
    command.args(["--edition", "2024", "-D", "warnings"]);
    for flag in ["--target", "-C", "-L"] {
        let kept = values(flag).filter(|value| !OF_THIS_CRATE.iter().any(|own| value.starts_with(own)));
        command.args(kept.flat_map(|value| [flag, value]));
    }
    command
}

/// The file of a crate that these tests depend on, by its name in code.
///
/// # Panics
/// When they do not depend on it.
pub(crate) fn library(name: &str) -> PathBuf {
    let path = values("--extern").find_map(|value| value.strip_prefix(name)?.strip_prefix('='));
    let path = Path::new(path.unwrap_or_else(|| panic!("{name} is not among the dependencies of these tests")));
    // For a library cargo names what a compiler needs; beside it lies what a linker needs too.
    if path.extension().is_some_and(|extension| extension == "rmeta") {
        path.with_extension("rlib")
    } else {
        path.into()
    }
}

/// The values behind a flag.
fn values(flag: &str) -> impl Iterator<Item = &'static str> {
    TOLD.windows(2).filter(move |pair| pair[0] == flag).map(|pair| pair[1])
}
