//! Why a callback had no response.
//!
//! In: what happened. Out: a sentence in English and one in Chinese, as the console speaks both. What the system said
//! stands in both as it is.

use crate::state::StoreError;

/// A callback that had no response.
#[derive(Debug)]
pub(crate) struct Unsent {
    pub(crate) english: String,
    pub(crate) chinese: String,
    /// The receiver was connected to, and did not respond in time.
    pub(crate) was_late: bool,
}

impl Unsent {
    pub(crate) fn new(english: impl Into<String>, chinese: impl Into<String>) -> Self {
        Self { english: english.into(), chinese: chinese.into(), was_late: false }
    }
}

impl From<&StoreError> for Unsent {
    fn from(error: &StoreError) -> Self {
        Self::new(error.to_string(), error.chinese())
    }
}
