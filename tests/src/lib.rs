//! What the cross-crate tests share: the workspace's paths, the documents for
//! the tests of the generator, a workshop that compiles what is emitted, the finder of circles between modules, and for
//! the tests of calls a merchant, a gateway that answers as a test says, and every
//! calling style.

pub mod circles;
mod client;
mod compiler;
pub mod drip;
pub mod faulty;
pub mod gateway;
pub mod parties;
pub mod styles;
mod workshop;

use std::{collections::BTreeMap, path::PathBuf};

pub use workshop::{Library, Workshop};
pub use xtask::workspace;

/// The documents under `tests/specs`, each with one construct.
///
/// # Panics
/// When they cannot be read.
pub fn mini_specs() -> BTreeMap<String, String> {
    xtask::sources(&workspace().join("tests/specs")).expect("tests/specs is part of the workspace")
}

/// The real documents.
///
/// # Panics
/// When they cannot be read.
pub fn real_specs() -> BTreeMap<String, String> {
    xtask::sources(&workspace().join("spec")).expect("spec is part of the workspace")
}

/// The folder for what tests build, inside the workspace's own target folder.
pub fn scratch() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace().join("target"), PathBuf::from).join("tests")
}
