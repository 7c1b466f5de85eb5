//! What people read about a thing, and the official page that says so.

use std::collections::BTreeMap;

/// An official page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// `merchant` or `partner`.
    pub role: String,
    /// Its address.
    pub url: String,
    /// The date on the page, if it is known.
    pub updated: Option<String>,
    /// The date on which it was read.
    pub read: String,
}

/// What a person reads about a thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// The official Chinese title.
    pub title: Option<String>,
    /// English sentences.
    pub description: Option<String>,
    /// What a caller would stumble over.
    pub note: Option<String>,
    /// Where the description comes from, and where it departs from the official page.
    pub provenance: Option<String>,
    /// Who sends it: role → `required`, `optional` or `omitted`.
    pub roles: BTreeMap<String, String>,
}

impl Docs {
    /// Whether something is said about why this is as it is.
    pub fn is_noted(&self) -> bool {
        self.note.is_some() || self.provenance.is_some()
    }

    /// Whether one of the notes has this text.
    pub fn notes_contain(&self, text: &str) -> bool {
        [&self.note, &self.provenance].into_iter().flatten().any(|note| note.contains(text))
    }
}
