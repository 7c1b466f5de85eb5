//! Files that can be fetched: what was uploaded, and bills that were asked for.
//!
//! In: a name, bytes, and until when they are good. Out: the bytes. They are in
//! memory, the newest of them, and gone with the process.

use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
};

use bytes::Bytes;

/// Where the picture is that anybody may see, and examples lead to.
pub(crate) const PICTURE: &str = "/_files/picture.png";

/// A PNG of one grey pixel.
pub(crate) const PIXEL: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00,
    0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3a, 0x7e, 0x9b, 0x55, 0x00, 0x00, 0x00, 0x0a, 0x49,
    0x44, 0x41, 0x54, 0x78, 0xda, 0x63, 0x68, 0x00, 0x00, 0x00, 0x82, 0x00, 0x81, 0x77, 0xcd, 0x72, 0xb6, 0x00, 0x00,
    0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

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

impl File {
    /// The picture of examples.
    pub(crate) fn picture() -> Self {
        Self { media_type: "image/png".to_owned(), bytes: Bytes::from_static(PIXEL) }
    }

    /// What it takes of memory, about.
    fn size(&self) -> usize {
        self.bytes.len() + self.media_type.len()
    }
}

impl Files {
    /// Keeps a file; from `until` on, in Unix seconds, it is not there any more.
    pub(crate) fn keep(&self, name: String, file: File, until: Option<i64>) {
        let mut files = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        files.push_back((name, until, file));
        while files.len() > KEPT || files.iter().map(|(_, _, file)| file.size()).sum::<usize>() > KEPT_BYTES {
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
