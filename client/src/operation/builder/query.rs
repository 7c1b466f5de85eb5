//! Query values that are more than one plain value: lists, JSON, and what travels encrypted.
//!
//! In: a name and such a value. Out: one query value in plain text. It always holds that the items of a list can be
//! told apart again, and that what stands inside is hidden from errors under its own name.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::Value;
use zeroize::Zeroizing;

use super::RequestBuilder;
use crate::{Encrypted, WireValue, encryption::context};

impl RequestBuilder {
    /// Adds the items of a list, joined by commas, as one query value; `None` leaves it out.
    pub fn query_list<'v, V: WireValue + 'v>(self, name: &str, items: impl Into<Option<&'v Vec<V>>>) -> Self {
        match items.into() {
            Some(items) => self.query_texts(name, &items.iter().filter_map(WireValue::wire).collect::<Vec<_>>()),
            None => self,
        }
    }

    /// Adds a value as JSON in the query; `null`, such as of `None`, leaves it out.
    /// [`Encrypted`] texts in it have a form only while a client makes the request.
    pub fn query_json<V: Serialize + ?Sized>(mut self, name: &str, value: &V) -> Self {
        match self.json_of(&format!("the query value `{name}`"), value) {
            None | Some(Value::Null) => self,
            Some(value) => {
                self.remember_texts(name, &value);
                self.query_text(name, Some(Cow::Owned(value.to_string())))
            }
        }
    }

    /// Adds a query value that travels encrypted; `None` leaves it out. It has a form only while a
    /// client makes the request.
    pub fn query_encrypted<'v>(mut self, name: &str, value: impl Into<Option<&'v Encrypted>>) -> Self {
        let Some(value) = value.into() else { return self };
        let (outcome, note) = context::noted(|| value.written());
        let outcome = outcome.and_then(|text| self.encryption.join(note).map(|()| text));
        match outcome {
            // What was encrypted is in the note, to be hidden from errors.
            Ok(text) => self.query.push((name.to_owned(), Zeroizing::new(text))),
            Err(what) => self.fail(format!("the query value `{name}` cannot be encrypted: {what}")),
        }
        self
    }

    fn query_texts(mut self, name: &str, texts: &[Cow<'_, str>]) -> Self {
        if texts.iter().any(|text| text.contains(',')) {
            self.fail(format!("an item of the query value `{name}` has a comma in it, and commas part the items"));
            return self;
        }
        texts.iter().for_each(|text| self.remember(name, text));
        self.query_text(name, Some(Cow::Owned(texts.join(","))))
    }
}
