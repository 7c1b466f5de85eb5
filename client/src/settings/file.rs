//! The files that settings are made of.
//!
//! In: a path. Out: the text of the file, or a sentence without a byte of it.
//! What always holds: what is read is a regular file of a sane size, and the
//! file whose mode was looked at is the one that is read.

use std::{
    fs::{self, File, Metadata},
    io::{self, Read as _},
    path::Path,
};

use zeroize::Zeroizing;

/// No key and no settings are longer, in bytes.
const LONGEST: u64 = 256 * 1024;

/// What everybody on the machine may do with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Others {
    /// Nothing: it holds a secret.
    Nothing,
    /// Read it, and not write it: it says whom to trust.
    Read,
}

/// The text of a file.
pub(super) fn text_of(path: &Path, others: Others) -> Result<Zeroizing<String>, String> {
    let unreadable = |error: io::Error| format!("the file cannot be read: {}", error.kind());
    // Looked at first: opening a pipe waits for its writer.
    let found = fs::metadata(path).map_err(unreadable)?;
    if !found.is_file() {
        return Err("this is not a file".to_owned());
    }
    refuse_open_to_all(&found, path, others)?;
    let file = File::open(path).map_err(unreadable)?;
    // Another may have taken its place meanwhile.
    let opened = file.metadata().map_err(unreadable)?;
    if !opened.is_file() {
        return Err("this is not a file".to_owned());
    }
    refuse_open_to_all(&opened, path, others)?;
    // Its room is made beforehand: growing would leave a copy of a secret behind. One more byte than
    // may be there tells that there are too many.
    let room = usize::try_from(opened.len().min(LONGEST)).unwrap_or(0).saturating_add(64);
    let mut text = Zeroizing::new(String::with_capacity(room));
    let length = file.take(LONGEST + 1).read_to_string(&mut text).map_err(unreadable)?;
    if u64::try_from(length).is_ok_and(|length| length <= LONGEST) {
        Ok(text)
    } else {
        Err("the file is too long to be what is needed".to_owned())
    }
}

/// The text without the mark that editors on Windows begin a file with.
pub(super) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Refuses a file with which everybody on the machine can do more than that.
#[cfg(unix)]
fn refuse_open_to_all(file: &Metadata, path: &Path, others: Others) -> Result<(), String> {
    use std::os::unix::fs::PermissionsExt as _;

    let mode = file.permissions().mode();
    let path = path.display();
    match others {
        Others::Nothing if mode & 0o007 != 0 => {
            Err(format!("everybody on this machine can use this secret: run `chmod 600 '{path}'`"))
        }
        Others::Read if mode & 0o002 != 0 => {
            Err(format!("everybody on this machine can change whom this trusts: run `chmod o-w '{path}'`"))
        }
        _ => Ok(()),
    }
}

#[cfg(not(unix))]
fn refuse_open_to_all(_: &Metadata, _: &Path, _: Others) -> Result<(), String> {
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use std::{
        env,
        os::unix::fs::{PermissionsExt as _, symlink},
        process,
        sync::atomic::{AtomicBool, Ordering},
        thread,
        time::{Duration, Instant},
    };

    use super::*;

    #[test]
    fn file_that_is_swapped_between_the_check_and_the_read_is_never_one_that_would_be_refused() {
        let folder = env::temp_dir().join(format!("wechatpay-swapped-{}", process::id()));
        fs::create_dir_all(&folder).expect("a folder for the test");
        for (name, mode) in [("ours", 0o600), ("everybodys", 0o606)] {
            fs::write(folder.join(name), name).expect("the folder can be written");
            fs::set_permissions(folder.join(name), fs::Permissions::from_mode(mode)).expect("the file is ours");
        }
        let (path, other) = (folder.join("key"), folder.join("other"));
        let lead_to = |name: &str| {
            symlink(folder.join(name), &other).and_then(|()| fs::rename(&other, &path)).expect("a link");
        };
        lead_to("ours");
        let (mut read, mut refused, over) = (0, 0, AtomicBool::new(false));
        thread::scope(|scope| {
            scope.spawn(|| {
                while !over.load(Ordering::Relaxed) {
                    lead_to("everybodys");
                    lead_to("ours");
                }
            });
            let started = Instant::now();
            while (read < 500 || refused < 500) && started.elapsed() < Duration::from_secs(20) {
                match text_of(&path, Others::Nothing) {
                    Ok(text) if *text == "ours" => read += 1,
                    Ok(text) => {
                        over.store(true, Ordering::Relaxed);
                        panic!("the file of {} was read", *text);
                    }
                    Err(_) => refused += 1,
                }
            }
            over.store(true, Ordering::Relaxed);
        });
        // What cannot be removed is left to the system.
        let _ = fs::remove_dir_all(&folder);
        assert!(read >= 500 && refused >= 500, "the two were met {read} and {refused} times");
    }
}
