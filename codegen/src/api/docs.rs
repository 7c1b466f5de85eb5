//! What people read about a thing, and the official page that says so.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::omitted::is_default;

/// An official page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// `merchant` or `partner`.
    pub role: String,
    /// Its address.
    pub url: String,
    /// The date on the page, if it is known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub updated: Option<String>,
    /// The date on which it was read.
    pub read: String,
}

/// What a person reads about a thing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Docs {
    /// The official Chinese title.
    #[serde(default, skip_serializing_if = "is_default")]
    pub title: Option<String>,
    /// English sentences.
    #[serde(default, skip_serializing_if = "is_default")]
    pub description: Option<String>,
    /// What a caller would stumble over.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: Option<String>,
    /// Where the description comes from, and where it departs from the official page.
    #[serde(default, skip_serializing_if = "is_default")]
    pub provenance: Option<String>,
    /// Who sends it: role → `required`, `optional` or `omitted`.
    #[serde(default, skip_serializing_if = "is_default")]
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
