//! `Debug` of a struct that gives itself, by their names on the wire, and otherwise like the derived one.

use std::fmt;

use serde_json::Value;

use super::give::{Fields, Give, Sink};

/// Shows a struct by its fields: the `Debug` of every emitted struct.
///
/// # Errors
///
/// The formatter's own.
pub fn debug(value: &dyn Give, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut showing = Showing { f, is_hidden: false, outcome: Ok(()) };
    value.give(&mut showing);
    showing.outcome
}

/// Only structs are shown by what they give; what is in them has a `Debug` of its own.
struct Showing<'f, 'g> {
    f: &'f mut fmt::Formatter<'g>,
    is_hidden: bool,
    outcome: fmt::Result,
}

impl Sink for Showing<'_, '_> {
    fn null(&mut self) {}

    fn boolean(&mut self, _: bool) {}

    fn integer(&mut self, _: i64) {}

    fn float(&mut self, _: f64) {}

    fn text(&mut self, _: &str) {}

    fn json(&mut self, _: &Value) {}

    fn list(&mut self, _: usize, _: &mut dyn Iterator<Item = &dyn Give>) {}

    fn map(&mut self, _: usize, _: &mut dyn Iterator<Item = (&str, &dyn Give)>) {}

    fn hidden(&mut self) -> &mut dyn Sink {
        self.is_hidden = true;
        self
    }

    fn object(&mut self, name: &'static str, fields: &Fields<'_>) {
        if self.is_hidden {
            self.outcome = write!(self.f, "{name}(***)");
            return;
        }
        let mut shown = self.f.debug_struct(name);
        for (name, value) in fields {
            shown.field(name, value);
        }
        self.outcome = shown.finish();
    }

    fn refuse(&mut self, _: &str) {}
}
