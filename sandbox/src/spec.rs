//! Reads the description.
//!
//! In: a folder, or nothing for the description that comes with this crate.
//! Out: the [`Description`]. It is inside of the program, whatever the build,
//! so that a program which is moved to another machine has it too; of that one
//! no more is read than is asked for, while a folder of YAML is read and checked
//! as a whole.

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    sync::{Arc, OnceLock},
};

use bytes::Bytes;
use wechatpay_codegen::description::{Description, Unreadable};

use crate::error::SandboxError;

/// The description of a folder, or the one that comes with this crate. What was read of the latter serves the whole
/// process, because tests start many sandboxes.
///
/// # Errors
/// When the folder cannot be read, is empty, or the description has mistakes or no operation.
pub(crate) fn load(folder: Option<&Path>) -> Result<Arc<Description>, SandboxError> {
    static BUNDLED: OnceLock<Arc<Description>> = OnceLock::new();
    let Some(folder) = folder else {
        if let Some(opened) = BUNDLED.get() {
            return Ok(Arc::clone(opened));
        }
        let opened = Arc::new(bundled()?);
        return Ok(Arc::clone(BUNDLED.get_or_init(|| opened)));
    };
    let description = read(folder)?;
    match description.heads() {
        [] => Err(SandboxError::NoOperations { path: folder.to_owned() }),
        _ => Ok(Arc::new(description)),
    }
}

/// What `wechatpay-spec` carries.
fn bundled() -> Result<Description, SandboxError> {
    let texts = wechatpay_spec::DESCRIPTION.iter();
    open(texts.map(|(name, text)| ((*name).to_owned(), Bytes::from_static(text.as_bytes()))))
}

fn open(texts: impl IntoIterator<Item = (String, Bytes)>) -> Result<Description, SandboxError> {
    Description::open(texts).map_err(|error: Unreadable| SandboxError::SpecText { reason: error.to_string() })
}

/// The YAML documents of a folder, or, where there is none, the texts that `cargo xtask codegen` has made of some.
fn read(folder: &Path) -> Result<Description, SandboxError> {
    let documents = texts(folder, "yaml")?;
    if !documents.is_empty() {
        let sources: BTreeMap<_, _> =
            documents.into_iter().map(|(name, text)| (format!("spec/{name}"), text)).collect();
        return Ok(wechatpay_codegen::describe(&sources).map_err(SandboxError::Spec)?.into());
    }
    let texts = texts(folder, "description")?;
    if texts.is_empty() {
        return Err(SandboxError::SpecEmpty { path: folder.to_owned() });
    }
    open(texts.into_iter().map(|(name, text)| (name, Bytes::from(text))))
}

/// The files of a folder whose names end so, by their names.
fn texts(folder: &Path, extension: &str) -> Result<BTreeMap<String, String>, SandboxError> {
    let unreadable = |path: &Path| {
        let path = path.to_owned();
        move |source| SandboxError::SpecFolder { path, source }
    };
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(unreadable(folder))? {
        let path = entry.map_err(unreadable(folder))?.path();
        if path.extension().is_none_or(|found| found != extension) {
            continue;
        }
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        texts.insert(name.to_owned(), fs::read_to_string(&path).map_err(unreadable(&path))?);
    }
    Ok(texts)
}
