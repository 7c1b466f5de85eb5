//! `cargo xtask bundle`: the whole description as plain OpenAPI, for tools that do not know the dialect.
//!
//! In: a workspace, and a folder. Out: the documents that `wechatpay_codegen::bundle` makes, as JSON and as YAML. It
//! always holds that the same documents make the same files, byte for byte.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use wechatpay_codegen::{bundle::bundle, describe};

use crate::{codegen::Failure, named, running::target_folder, sources};

/// Writes the files, and says which.
///
/// # Errors
/// Findings in the documents, or a file that cannot be read or written.
pub fn run(workspace: &Path, out: Option<PathBuf>) -> Result<Vec<PathBuf>, Failure> {
    let folder = match out {
        Some(folder) => folder,
        None => target_folder().map_err(io::Error::other)?.join("bundle"),
    };
    let api = describe(&sources(&workspace.join("spec"))?).map_err(Failure::Documents)?;
    fs::create_dir_all(&folder).map_err(|error| named(&folder, &error))?;
    let mut written = Vec::new();
    for (name, content) in bundle(&api).files() {
        let path = folder.join(name);
        fs::write(&path, content).map_err(|error| named(&path, &error))?;
        written.push(path);
    }
    Ok(written)
}
