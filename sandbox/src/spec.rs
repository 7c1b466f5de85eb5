//! Reads the description.
//!
//! In: a folder, or nothing for the description that comes with this crate.
//! Out: the resolved [`Api`]. It is inside of the program, whatever the build,
//! so that a program which is moved to another machine has it too.

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    sync::{Arc, OnceLock},
};

use wechatpay_codegen::api::Api;

use crate::error::SandboxError;

/// The description, resolved: that of a folder, or the one that comes with this crate. The latter is
/// resolved once for the process, because tests start many sandboxes.
///
/// # Errors
/// When the folder cannot be read, is empty, or the description has mistakes or no operation.
pub(crate) fn load(folder: Option<&Path>) -> Result<Arc<Api>, SandboxError> {
    static RESOLVED: OnceLock<Arc<Api>> = OnceLock::new();
    let resolve = |sources| {
        let api = wechatpay_codegen::describe(&sources).map_err(SandboxError::Spec)?;
        let is_empty = api.operations().next().is_none();
        let path = folder.map(Path::to_owned).unwrap_or_default();
        if is_empty { Err(SandboxError::NoOperations { path }) } else { Ok(Arc::new(api)) }
    };
    match (folder, RESOLVED.get()) {
        (Some(folder), _) => resolve(read(folder)?),
        (None, Some(resolved)) => Ok(Arc::clone(resolved)),
        (None, None) => {
            let resolved = resolve(bundled())?;
            Ok(Arc::clone(RESOLVED.get_or_init(|| resolved)))
        }
    }
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
