//! Callbacks, in the words of their envelopes.
//!
//! In: what `resolve` made of `x-webhooks`. Out: what `plan` turns into Rust and what a gateway sends.

use super::{
    docs::{Docs, Page},
    origin::Origin,
    schema::Schema,
};

/// One callback.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// For example `MALL_TRANSACTION.SUCCESS`.
    pub event_type: String,
    /// Which of several resources that come under this event type, where it is not the plain one.
    pub variant: Option<String>,
    /// The required properties that no other resource under this event type has all of; none for the plain one.
    pub recognized_by: Vec<String>,
    /// The envelope's `original_type`, where it is known.
    pub original_type: Option<String>,
    /// The properties of the resource that together tell one occurrence from another, where the envelope's
    /// `id` might not.
    pub deduplicate_by: Vec<String>,
    /// Title, sentences and notes.
    pub docs: Docs,
    /// The official pages.
    pub pages: Vec<Page>,
    /// The decrypted resource, always an object.
    pub resource: Schema,
    /// What code calls it, where its type reads like another's.
    pub renamed: Option<String>,
    /// Where it stands.
    pub origin: Origin,
}

impl Event {
    /// The key under `x-webhooks`: the event type, and the variant behind `#`.
    pub fn key(&self) -> String {
        match &self.variant {
            Some(variant) => format!("{}#{variant}", self.event_type),
            None => self.event_type.clone(),
        }
    }
}
