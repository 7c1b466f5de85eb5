//! The seed that is being tried, in a file.
//!
//! A stack that overflows ends the process without a word. The file is what the next run learns it from. What always
//! holds: it belongs to one run at a time, and with it the folder.

use std::{
    fs::{self, File, TryLockError},
    io::{self, Read as _, Seek as _, Write as _},
    path::{Path, PathBuf},
};

use super::mutant::Mutant;
use crate::install::at;

/// The file, for as long as a run goes.
pub(super) struct Running {
    path: PathBuf,
    file: File,
}

impl Running {
    /// Takes the file, and says what a run was at that has not come to its end.
    pub(super) fn claim(folder: &Path) -> Result<(Self, Option<String>), String> {
        fs::create_dir_all(folder).map_err(|error| at(folder, &error))?;
        let path = folder.join("running.txt");
        let opened = File::options().read(true).write(true).create(true).truncate(false).open(&path);
        let mut file = opened.map_err(|error| at(&path, &error))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(format!("{}: another run goes on", folder.display())),
            Err(TryLockError::Error(error)) => return Err(at(&path, &error)),
        }
        let mut left = String::new();
        file.read_to_string(&mut left).map_err(|error| at(&path, &error))?;
        Ok((Self { path, file }, Some(left).filter(|left| !left.is_empty())))
    }

    /// Notes what is tried next.
    pub(super) fn at(&mut self, mutant: &Mutant<'_>) -> Result<(), String> {
        self.write(&mutant.shown()).map_err(|error| at(&self.path, &error))
    }

    /// Nothing is tried any more.
    pub(super) fn done(mut self) -> Result<(), String> {
        self.write("").map_err(|error| at(&self.path, &error))
    }

    fn write(&mut self, content: &str) -> io::Result<()> {
        self.file.set_len(0)?;
        self.file.rewind()?;
        self.file.write_all(content.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutate::groups::Groups;

    #[test]
    fn running_what_was_tried_is_known_to_the_next_run_unless_that_one_came_to_its_end() {
        let groups = Groups::read(&crate::workspace()).expect("the documents are there");
        let folder = std::env::temp_dir().join(format!("wechatpay-mutate-{}", std::process::id()));
        let claim = || Running::claim(&folder).expect("the folder can be written");
        let (mut running, left) = claim();
        assert_eq!(left, None);
        running.at(&Mutant::of(&groups, 7)).expect("the file can be written");
        assert!(Running::claim(&folder).is_err_and(|error| error.ends_with("another run goes on")));
        drop(running);
        let (running, left) = claim();
        assert!(left.is_some_and(|left| left.starts_with("seed 7\n")));
        running.done().expect("the file can be written");
        assert_eq!(claim().1, None);
        fs::remove_dir_all(&folder).expect("it was made here");
    }
}
