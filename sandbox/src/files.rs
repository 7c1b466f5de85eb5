//! Files that can be fetched: what was uploaded, and bills that were asked for.
//!
//! In: a name, bytes, and until when they are good. Out: the bytes. They are in
//! memory, the newest of them, and gone with the process.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
};

use bytes::Bytes;

/// How many files are kept, and how many bytes of them.
const KEPT: usize = 64;
const KEPT_BYTES: usize = 64 << 20;

/// A file.
#[derive(Clone)]
pub(crate) struct File {
    pub(crate) media_type: String,
    pub(crate) bytes: Bytes,
}

/// The files by their names, oldest first.
#[derive(Default)]
pub(crate) struct Files(Mutex<VecDeque<(String, Option<i64>, File)>>);

impl Files {
    /// Keeps a file; from `until` on, in Unix seconds, it is not there any more.
    pub(crate) fn keep(&self, name: String, file: File, until: Option<i64>) {
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files.push_back((name, until, file));
        while files.len() > KEPT || files.iter().map(|(_, _, file)| file.bytes.len()).sum::<usize>() > KEPT_BYTES {
            files.pop_front();
        }
    }

    pub(crate) fn find(&self, name: &str, now: i64) -> Option<File> {
        let files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_good = |until: &Option<i64>| until.is_none_or(|until| now < until);
        files.iter().find(|(known, until, _)| known == name && is_good(until)).map(|(_, _, file)| file.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(bytes: usize) -> File {
        File { media_type: String::new(), bytes: vec![0; bytes].into() }
    }

    #[test]
    fn file_is_there_until_its_time_is_over() {
        let files = Files::default();
        files.keep("a".to_owned(), file(1), Some(100));
        assert!(files.find("a", 99).is_some());
        assert!(files.find("a", 100).is_none());
    }

    #[test]
    fn oldest_files_go_first() {
        let files = Files::default();
        (0..70).for_each(|number| files.keep(number.to_string(), file(1 << 20), None));
        assert!(files.find("5", 0).is_none());
        assert!(files.find("6", 0).is_some() && files.find("69", 0).is_some());
    }
}
