//! [`Give`]: what a document is written from.
//!
//! A value comes in and tells a [`Sink`] what it is, in the words of JSON. Neither knows the other's
//! type, so no pair of them is compiled.

use std::{collections::BTreeMap, fmt};

use serde_json::Value;

/// A type that is written as JSON. Its `Debug` is what the `Debug` of a struct around it shows.
pub trait Give: fmt::Debug {
    /// Tells the sink what this is: exactly one call.
    fn give(&self, to: &mut dyn Sink);

    /// Whether an object leaves the field out.
    fn is_absent(&self) -> bool {
        false
    }
}

/// The fields of a struct under their names on the wire.
pub type Fields<'f> = [(&'static str, &'f dyn Give)];

/// What takes a value.
pub trait Sink {
    /// Nothing.
    fn null(&mut self);
    /// Yes or no.
    fn boolean(&mut self, value: bool);
    /// A whole number.
    fn integer(&mut self, number: i64);
    /// Any number.
    fn float(&mut self, number: f64);
    /// A text.
    fn text(&mut self, text: &str);
    /// Free JSON.
    fn json(&mut self, value: &Value);
    /// So many items.
    fn list(&mut self, length: usize, items: &mut dyn Iterator<Item = &dyn Give>);
    /// So many entries, whose keys are data.
    fn map(&mut self, length: usize, entries: &mut dyn Iterator<Item = (&str, &dyn Give)>);
    /// The struct that follows is personal as a whole.
    fn hidden(&mut self) -> &mut dyn Sink;
    /// A struct.
    fn object(&mut self, name: &'static str, fields: &Fields<'_>);
    /// The value has no form here.
    fn refuse(&mut self, why: &str);
}

impl Give for String {
    fn give(&self, to: &mut dyn Sink) {
        to.text(self);
    }
}

impl Give for &str {
    fn give(&self, to: &mut dyn Sink) {
        to.text(self);
    }
}

impl Give for i64 {
    fn give(&self, to: &mut dyn Sink) {
        to.integer(*self);
    }
}

impl Give for f64 {
    fn give(&self, to: &mut dyn Sink) {
        to.float(*self);
    }
}

impl Give for bool {
    fn give(&self, to: &mut dyn Sink) {
        to.boolean(*self);
    }
}

impl Give for Value {
    fn give(&self, to: &mut dyn Sink) {
        to.json(self);
    }
}

impl<T: Give> Give for Option<T> {
    fn give(&self, to: &mut dyn Sink) {
        match self {
            None => to.null(),
            Some(value) => value.give(to),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Give> Give for Vec<T> {
    fn give(&self, to: &mut dyn Sink) {
        to.list(self.len(), &mut self.iter().map(|item| item as &dyn Give));
    }
}

impl<T: Give> Give for BTreeMap<String, T> {
    fn give(&self, to: &mut dyn Sink) {
        to.map(self.len(), &mut self.iter().map(|(key, value)| (key.as_str(), value as &dyn Give)));
    }
}
