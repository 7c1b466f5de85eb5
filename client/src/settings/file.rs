//! The files that settings are made of.
//!
//! In: a path. Out: the text of the file, or a sentence without a byte of it.
//! What always holds: what is read is a regular file of a sane size.

use std::{
    fs::{self, File},
    io::Read as _,
    path::Path,
};

use zeroize::Zeroizing;

/// No key and no settings are longer, in bytes.
const LONGEST: u64 = 256 * 1024;

/// The text of a file.
pub(super) fn text_of(path: &Path) -> Result<Zeroizing<String>, String> {
    // Looked at first: to open a pipe is to wait for whoever writes into it.
    let kind = fs::metadata(path).map_err(|error| format!("the file cannot be read: {}", error.kind()))?;
    if !kind.is_file() {
        return Err("this is no file".to_owned());
    }
    // One more byte than may be there tells that there are too many.
    let mut text = Zeroizing::new(String::new());
    let read = File::open(path).and_then(|file| file.take(LONGEST + 1).read_to_string(&mut text));
    let length = read.map_err(|error| format!("the file cannot be read: {}", error.kind()))?;
    if u64::try_from(length).is_ok_and(|length| length <= LONGEST) {
        Ok(text)
    } else {
        Err("the file is too long to be what is needed".to_owned())
    }
}

/// Refuses a file that everybody on the machine can read or write.
#[cfg(unix)]
pub(super) fn refuse_readable_for_all(path: &Path) -> Result<(), String> {
    use std::os::unix::fs::PermissionsExt as _;

    match fs::metadata(path) {
        Ok(file) if file.is_file() && file.permissions().mode() & 0o007 != 0 => {
            Err(format!("everybody on this machine can use this secret: run `chmod 600 '{}'`", path.display()))
        }
        // What else is wrong shows when it is read.
        _ => Ok(()),
    }
}

#[cfg(not(unix))]
pub(super) fn refuse_readable_for_all(_: &Path) -> Result<(), String> {
    Ok(())
}
