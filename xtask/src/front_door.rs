//! The front door's own modules, which emitted code needs beside it in whatever crate it stands.
//!
//! In: the workspace. Out: where they are, and the lines of a root that has them.

use std::path::{Path, PathBuf};

/// The modules.
pub const MODULES: [&str; 2] = ["call", "client"];

/// What a root exports of them.
pub const EXPORTS: &str = "pub use call::Call;\n\
    #[allow(unused_imports)] // a build without a product has no such operation\n\
    pub(crate) use call::optional_fields;\npub use client::Client;\n";

/// The file of one of them.
pub fn file(workspace: &Path, module: &str) -> PathBuf {
    workspace.join("generated/src").join(format!("{module}.rs"))
}

/// The declarations of all of them, where they are.
pub fn in_place(workspace: &Path) -> String {
    let declared = MODULES.map(|module| format!("#[path = {:?}]\nmod {module};\n", file(workspace, module)));
    declared.concat()
}
