//! The seed that is being tried, in a file.
//!
//! A stack that overflows ends the process without a word. The file is what the next run learns it from.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::mutant::Mutant;
use crate::install::at;

/// The file, for as long as a run goes.
pub(super) struct Running(PathBuf);

impl Running {
    /// Takes the file, and says what a run was at that has not come to its end.
    pub(super) fn claim(folder: &Path) -> Result<(Self, Option<String>), String> {
        fs::create_dir_all(folder).map_err(|error| at(folder, &error))?;
        let path = folder.join("running.txt");
        let left = fs::read_to_string(&path).ok().filter(|left| !left.is_empty());
        Ok((Self(path), left))
    }

    /// Notes what is tried next.
    pub(super) fn at(&self, mutant: &Mutant<'_>) -> Result<(), String> {
        fs::write(&self.0, mutant.shown()).map_err(|error| at(&self.0, &error))
    }

    /// Nothing is tried any more.
    pub(super) fn done(self) {
        // Where it stays, the next run says more than there is to say.
        let _ = fs::remove_file(&self.0);
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
        let (running, left) = claim();
        assert_eq!(left, None);
        running.at(&Mutant::of(&groups, 7)).expect("the file can be written");
        let (running, left) = claim();
        assert!(left.is_some_and(|left| left.starts_with("seed 7\n")));
        running.done();
        assert_eq!(claim().1, None);
        fs::remove_dir_all(&folder).expect("it was made here");
    }
}
