//! Reads the description.
//!
//! In: a folder, or nothing for the description that comes with this crate.
//! Out: the resolved [`Api`]. It is inside of the program, whatever the build,
//! so that a program which is moved to another machine has it too.

use std::{collections::BTreeMap, fs, path::Path};

use wechatpay_codegen::api::Api;

use crate::error::SandboxError;

/// The description, resolved: that of a folder, or the one that comes with this crate.
///
/// # Errors
/// When the folder cannot be read, is empty, or the description has mistakes.
pub(crate) fn load(folder: Option<&Path>) -> Result<Api, SandboxError> {
    let sources = match folder {
        Some(folder) => read(folder)?,
        None => bundled(),
    };
    wechatpay_codegen::describe(&sources).map_err(SandboxError::Spec)
}

/// The documents of `wechatpay-spec`.
fn bundled() -> BTreeMap<String, String> {
    let documents = wechatpay_spec::DOCUMENTS.iter();
    documents.map(|(name, text)| (format!("spec/{name}"), (*text).to_owned())).collect()
}

fn read(folder: &Path) -> Result<BTreeMap<String, String>, SandboxError> {
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
    Ok(sources)
}
