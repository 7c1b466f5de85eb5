//! What a mutation is made of, and what comes of it.
//!
//! In: two documents. Out: one that was changed, and how, in words.

/// What a mutation is made of.
#[derive(Clone, Copy)]
pub(super) struct Material<'a> {
    /// The document that is changed.
    pub(super) yaml: &'a str,
    /// One to take from.
    pub(super) other: &'a str,
}

/// A document that was changed.
pub(super) struct Change {
    pub(super) yaml: String,
    /// In words.
    pub(super) what: String,
}

impl Change {
    pub(super) fn of(yaml: String, what: String) -> Self {
        Self { yaml, what }
    }

    /// The same, in other words.
    pub(super) fn said(self, what: String) -> Self {
        Self { what, ..self }
    }
}
