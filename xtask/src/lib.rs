//! The maintainers' commands.
//!
//! `cargo xtask codegen` is the only writer of emitted code, and its check is
//! the same function as the writer. This package never depends on
//! `wechatpay-openapi`: it must run when there is no emitted code at all.

pub mod bench;
pub mod browser;
pub mod bundle;
pub mod codegen;
pub mod distribution;
pub mod examples;
pub mod front_door;
mod install;
pub mod interop;
mod launcher;
pub mod mutate;
mod package;
pub mod report;
mod running;
mod seed;
pub mod spec_diff;
pub mod sync;
pub mod tally;

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

/// The root of the workspace that this package was built in.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_path_buf)
}

/// The documents of a folder: their texts by the name that diagnostics show.
///
/// # Errors
/// When the folder or one of its files cannot be read; the path is named.
pub fn sources(folder: &Path) -> io::Result<BTreeMap<String, String>> {
    let mut sources = BTreeMap::new();
    let shown = folder.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    for path in files(folder)? {
        if path.extension().is_some_and(|extension| extension == "yaml") {
            let text = fs::read_to_string(folder.join(&path)).map_err(|error| named(&folder.join(&path), &error))?;
            sources.insert(format!("{shown}/{}", path.to_string_lossy().replace('\\', "/")), text);
        }
    }
    Ok(sources)
}

/// The files below a folder, relative to it and sorted; none if there is no such folder.
///
/// # Errors
/// When a folder cannot be read; the path is named.
pub fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![PathBuf::new()];
    while let Some(below) = open.pop() {
        let here = folder.join(&below);
        let entries = match fs::read_dir(&here) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound && below.as_os_str().is_empty() => break,
            Err(error) => return Err(named(&here, &error)),
        };
        for entry in entries {
            let entry = entry.map_err(|error| named(&here, &error))?;
            let path = below.join(entry.file_name());
            let kind = entry.file_type().map_err(|error| named(&here, &error))?;
            if kind.is_dir() {
                open.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The error with the path that it is about, which `std` leaves out.
pub(crate) fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
