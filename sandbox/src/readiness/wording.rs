//! Sentences in both languages of the sandbox.

use serde::Serialize;

/// A sentence in both languages of the sandbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Wording {
    /// In English.
    pub en: &'static str,
    /// In Chinese.
    pub zh: &'static str,
}
