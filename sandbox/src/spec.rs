//! Reads the folder with the description.
//!
//! In: a folder. Out: the resolved [`Api`]. The only place of this crate that
//! touches YAML files; it always reads them in the order of their names.

use std::{collections::BTreeMap, fs, path::Path};

use wechatpay_codegen::api::Api;

use crate::SandboxError;

/// The description in a folder, resolved.
///
/// # Errors
/// When the folder cannot be read, is empty, or the description has mistakes.
pub(crate) fn load(folder: &Path) -> Result<Api, SandboxError> {
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |source| SandboxError::SpecFolder { path, source }
    };
    let mut sources = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(unreadable(folder))? {
        let path = entry.map_err(unreadable(folder))?.path();
        if path.extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        sources.insert(format!("spec/{name}"), fs::read_to_string(&path).map_err(unreadable(&path))?);
    }
    if sources.is_empty() {
        return Err(SandboxError::SpecEmpty { path: folder.to_owned() });
    }
    wechatpay_codegen::describe(&sources).map_err(SandboxError::Spec)
}
