//! Reads the description.
//!
//! In: a folder, or nothing for the description that comes with this crate.
//! Out: the resolved [`Api`]. The only place of this crate that touches YAML
//! files; it always reads them in the order of their names.

use std::{collections::BTreeMap, fs, path::Path};

use rust_embed::RustEmbed;
use wechatpay_codegen::api::Api;

use crate::error::SandboxError;

/// The description that comes with this crate: the workspace's own folder, which a link puts beside the sources
/// so that it is packaged too. A release build carries it inside; a debug build reads it where it lies.
#[derive(RustEmbed)]
#[folder = "spec/"]
struct Bundled;

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

fn bundled() -> BTreeMap<String, String> {
    let documents = Bundled::iter().filter(|name| name.ends_with(".yaml"));
    let read = |name: &str| Bundled::get(name).map(|file| String::from_utf8_lossy(&file.data).into_owned());
    documents.filter_map(|name| Some((format!("spec/{name}"), read(&name)?))).collect()
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
