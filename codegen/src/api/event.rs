//! Callbacks, in the words of their envelopes.
//!
//! In: what `resolve` made of `x-webhooks`. Out: what `plan` turns into Rust and what a gateway sends.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    caller::Caller,
    docs::{Docs, Page, Source},
    omitted::is_default,
    origin::Origin,
    schema::Schema,
};

/// One callback.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// For example `MALL_TRANSACTION.SUCCESS`.
    pub event_type: String,
    /// Which of several resources that come under this event type, where it is not the plain one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub variant: Option<String>,
    /// The required properties that no other resource under this event type has all of, but for those of a higher
    /// precedence; none for the plain one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub recognized_by: Vec<String>,
    /// Of several that a resource is recognized as, it belongs to the one whose precedence is highest.
    #[serde(default, skip_serializing_if = "is_default")]
    pub precedence: u8,
    /// The envelope's `original_type`, where it is known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub original_type: Option<String>,
    /// The properties of the resource that together tell one occurrence from another, where the envelope's
    /// `id` might not.
    #[serde(default, skip_serializing_if = "is_default")]
    pub deduplicate_by: Vec<String>,
    /// Title, sentences and notes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub docs: Docs,
    /// The official pages.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pages: Vec<Page>,
    /// Where what is said of it comes from; that of the document, unless it has its own.
    #[serde(default, skip_serializing_if = "is_default")]
    pub source: Option<Source>,
    /// The decrypted resource, always an object.
    pub resource: Schema,
    /// Whom it is sent to.
    #[serde(default, skip_serializing_if = "is_default")]
    pub caller: Caller,
    /// What code calls it, where its type reads like another's.
    #[serde(default, skip_serializing_if = "is_default")]
    pub renamed: Option<String>,
    /// Where it stands.
    #[serde(skip)]
    pub origin: Origin,
}

impl Event {
    /// Of several callbacks of one type the one that a resource belongs to.
    pub(crate) fn of_resource<'a>(events: impl Iterator<Item = &'a Self>, resource: &Value) -> Option<&'a Self> {
        let mut events: Vec<&Self> = events.collect();
        events.sort_by_key(|event| (event.recognized_by.is_empty(), Reverse(event.precedence)));
        events.into_iter().find(|event| event.recognized_by.iter().all(|name| resource.get(name).is_some()))
    }

    /// The key under `x-webhooks`: the event type, and the variant behind `#`.
    pub fn key(&self) -> String {
        match &self.variant {
            Some(variant) => format!("{}#{variant}", self.event_type),
            None => self.event_type.clone(),
        }
    }
}
