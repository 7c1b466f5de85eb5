//! What people read about a thing, the official page that says so, and where it was read.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::omitted::is_default;

/// An official page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// `merchant`, `partner` or `brand`.
    pub role: String,
    /// Its address.
    pub url: String,
    /// The date on the page, if it is known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub updated: Option<String>,
}

/// Where what is said of a thing comes from; at least one of these is there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The day on which the official page itself was read.
    #[serde(default, skip_serializing_if = "is_default")]
    pub page: Option<String>,
    /// The day on which a copy of the official page was read.
    #[serde(default, skip_serializing_if = "is_default")]
    pub copy: Option<String>,
    /// The API's own SDKs that have it, as documents call them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub official: Vec<String>,
    /// The SDKs of others that have it, as documents call them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub others: Vec<String>,
    /// The day of a description by the community.
    #[serde(default, skip_serializing_if = "is_default")]
    pub community: Option<String>,
}

impl Source {
    /// Whether an official page was read for it, itself or in a copy.
    pub fn is_a_page(&self) -> bool {
        self.page.is_some() || self.copy.is_some()
    }

    /// The names of SDKs, the API's own first.
    pub fn sdks(&self) -> impl Iterator<Item = &String> {
        self.official.iter().chain(&self.others)
    }
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

    /// Whether one of the notes has this word, and not only as a part of another.
    pub fn notes_say(&self, word: &str) -> bool {
        let words = |note: &String| note.split(|c: char| !c.is_alphanumeric()).any(|said| said == word);
        [&self.note, &self.provenance].into_iter().flatten().any(words)
    }

    /// Whether one of the notes has this text.
    pub fn notes_contain(&self, text: &str) -> bool {
        [&self.note, &self.provenance].into_iter().flatten().any(|note| note.contains(text))
    }
}
