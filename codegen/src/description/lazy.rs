//! A value that is read when somebody asks for it.

use std::sync::OnceLock;

use bytes::Bytes;
use serde::de::DeserializeOwned;

/// JSON, and what it says, from the first question on.
#[derive(Debug)]
pub(super) struct Lazy<T> {
    json: Bytes,
    // Behind a pointer: most of a large description is never asked for.
    read: OnceLock<Option<Box<T>>>,
}

impl<T: DeserializeOwned> Lazy<T> {
    pub(super) fn new(json: Bytes) -> Self {
        Self { json, read: OnceLock::new() }
    }

    /// `None` if it is not what it was written as.
    pub(super) fn get(&self) -> Option<&T> {
        self.read.get_or_init(|| serde_json::from_slice(&self.json).ok()).as_deref()
    }
}

impl<T> From<T> for Lazy<T> {
    fn from(value: T) -> Self {
        Self { json: Bytes::new(), read: OnceLock::from(Some(Box::new(value))) }
    }
}
