//! A tree of texts and a folder, made the same or compared.
//!
//! In: the files that ought to be there. Out: which are missing, changed and
//! orphaned. Writing and checking are one function, so they cannot disagree,
//! and what is compared are sets of files: a file too many counts as well.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use crate::{files, named};

/// What to do about a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Make the folder the same as the tree.
    Write,
    /// Change nothing.
    Check,
}

/// The differences that were found (and, in [`Mode::Write`], mended).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// In the tree, not in the folder.
    pub missing: Vec<PathBuf>,
    /// In both, with other text.
    pub changed: Vec<PathBuf>,
    /// In the folder, not in the tree.
    pub orphaned: Vec<PathBuf>,
}

impl Differences {
    /// Whether tree and folder were the same.
    pub fn is_empty(&self) -> bool {
        self.missing.is_empty() && self.changed.is_empty() && self.orphaned.is_empty()
    }

    /// Adds the differences of another folder.
    pub fn extend(&mut self, other: Self) {
        self.missing.extend(other.missing);
        self.changed.extend(other.changed);
        self.orphaned.extend(other.orphaned);
    }
}

/// Compares the tree with the folder, and in [`Mode::Write`] makes them the same.
///
/// # Errors
/// When a file or folder cannot be read or written; the path is named.
pub fn sync(tree: &BTreeMap<String, String>, folder: &Path, mode: Mode) -> io::Result<Differences> {
    let mut differences = Differences::default();
    for (path, text) in tree {
        let target = folder.join(path);
        match fs::read(&target) {
            Ok(bytes) if bytes == text.as_bytes() => continue,
            Ok(_) => differences.changed.push(target.clone()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => differences.missing.push(target.clone()),
            Err(error) => return Err(named(&target, &error)),
        }
        if mode == Mode::Write {
            write(&target, text)?;
        }
    }
    for path in files(folder)? {
        if !tree.contains_key(&path.to_string_lossy().replace('\\', "/")) {
            let orphan = folder.join(path);
            if mode == Mode::Write {
                remove(&orphan, folder)?;
            }
            differences.orphaned.push(orphan);
        }
    }
    Ok(differences)
}

fn write(target: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder).map_err(|error| named(folder, &error))?;
    }
    fs::write(target, text).map_err(|error| named(target, &error))
}

/// Removes a file, and the folders that it leaves empty.
fn remove(orphan: &Path, top: &Path) -> io::Result<()> {
    fs::remove_file(orphan).map_err(|error| named(orphan, &error))?;
    let mut folder = orphan.parent();
    while let Some(empty) = folder.filter(|folder| *folder != top) {
        // A folder that still holds something stays; that is what the error says.
        if fs::remove_dir(empty).is_err() {
            break;
        }
        folder = empty.parent();
    }
    Ok(())
}
