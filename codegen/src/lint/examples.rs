//! Rules about examples: they are there, and they fit.

use serde_json::Value;

use super::look::{Look, finding};
use crate::{Diagnostic, examples};

/// The generator refuses these as well; here they are found beside the findings of the other rules.
pub(super) fn example_is_there(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    found.extend(examples::missing(look.api));
}

pub(super) fn example_fits(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    found.extend(examples::misfits(look.api));
}

/// An example in the way of `example_appid` shows nobody what the field holds.
pub(super) fn example_is_not_a_placeholder(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for visit in look.schemas() {
        let text = visit.schema.example.as_ref().and_then(Value::as_str).unwrap_or_default();
        if text.starts_with("example_") || text.starts_with("example-") {
            let message = format!("`{text}` stands in place of an example");
            found.push(finding(&visit.schema.origin, message, "Write a value as it comes in earnest."));
        }
    }
}
