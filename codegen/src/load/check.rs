//! Documents against the accepted subset.
//!
//! In: a document's value. Out: a finding for every key that the subset does not have, that is missing, whose value
//! has the wrong shape or that means nothing beside the others; and the value without what was refused, so that the
//! stages that follow can judge the rest. Whatever passes here is understood by `resolve`.

use serde_json::{Map, Value, json};

use super::{
    marked::Marked,
    shape::{self, Place},
    subset::{Part, Rule, rule},
};
use crate::{Diagnostic, Diagnostics, api::escape, broken::Broken, nearest::Nearest};

/// What is left of a document, and what was wrong with it.
pub(super) struct Checked {
    /// The value without what was refused; none if it is not a mapping.
    pub(super) value: Option<Value>,
    pub(super) found: Diagnostics,
    /// Places at which something was put in so that the rest can be read.
    pub(super) broken: Broken,
}

/// Every departure of a product's document from the subset.
pub(super) fn check(document: &Marked, nearest: &mut Nearest) -> Checked {
    check_as(Part::Root, document, nearest)
}

/// The same for `errors.yaml`, which is not an OpenAPI document.
pub(super) fn check_errors(document: &Marked, nearest: &mut Nearest) -> Checked {
    check_as(Part::Errors, document, nearest)
}

fn check_as(root: Part, document: &Marked, nearest: &mut Nearest) -> Checked {
    let mut walk = Walk { document, nearest, found: Diagnostics::default(), broken: Broken::default() };
    let value = walk.visit(root, &document.value, String::new());
    Checked { value, found: walk.found, broken: walk.broken }
}

struct Walk<'d, 'n> {
    document: &'d Marked,
    nearest: &'n mut Nearest,
    found: Diagnostics,
    broken: Broken,
}

impl Walk<'_, '_> {
    /// What is left of a value; none where the rest could not be read with it.
    fn visit(&mut self, part: Part, value: &Value, pointer: String) -> Option<Value> {
        // In OpenAPI 3.0 whatever stands beside a `$ref` is ignored, so nothing may.
        if let (Part::Schema(_), Some(object)) = (part, value.as_object())
            && object.contains_key("$ref")
        {
            return self.reference(object, &pointer);
        }
        match (rule(part), value) {
            (Rule::Keys(allowed, required), Value::Object(object)) => {
                self.keys(part, allowed, required, object, &pointer)
            }
            (Rule::Map(part), Value::Object(object)) => {
                let left = object.iter().filter_map(|(key, below)| {
                    Some((key.clone(), self.visit(part, below, format!("{pointer}/{}", escape(key)))?))
                });
                Some(Value::Object(left.collect()))
            }
            (Rule::List(part), Value::Array(items)) => {
                let left = items.iter().enumerate().filter_map(|(index, item)| {
                    let item = self.visit(part, item, format!("{pointer}/{index}"));
                    item.or_else(|| stand_in_item(part))
                });
                Some(Value::Array(left.collect()))
            }
            (Rule::Leaf(_, fits), value) if fits(value) => Some(value.clone()),
            (rule, value) => {
                let (expected, help) = expected(part, &rule, value);
                self.report(&pointer, format!("this must be {expected}"), help);
                None
            }
        }
    }

    fn keys(
        &mut self,
        part: Part,
        allowed: &[(&'static str, Part)],
        required: &[&str],
        object: &Map<String, Value>,
        pointer: &str,
    ) -> Option<Value> {
        let before = self.found.len();
        let mut left = Map::new();
        for (key, below) in object {
            let pointer = format!("{pointer}/{}", escape(key));
            let Some((_, part)) = allowed.iter().find(|(name, _)| name == key) else {
                self.unknown(key, allowed, &pointer);
                continue;
            };
            let part = if *part == Part::Composition { composition(below) } else { *part };
            left.extend(self.visit(part, below, pointer).map(|value| (key.clone(), value)));
        }
        for name in required {
            if left.contains_key(*name) {
                continue;
            }
            if !object.contains_key(*name) {
                self.report(pointer, format!("`{name}` is missing"), format!("Add `{name}` here."));
            }
            let place = format!("{pointer}/{name}");
            self.broken.add(&self.document.origin(&place).file, &place);
            left.insert((*name).to_owned(), stand_in(part, name)?);
        }
        if let Part::Schema(place) = part {
            // A key that was refused may have been the one that says what the schema is.
            let judged = self.found.len() == before || left.contains_key("type") || left.contains_key("allOf");
            for misfit in shape::check(place, &left) {
                if misfit.key.is_empty() && !judged {
                    continue;
                }
                let at = if misfit.key.is_empty() { pointer.to_owned() } else { format!("{pointer}/{}", misfit.key) };
                self.report(&at, misfit.message, misfit.help);
                left.remove(&misfit.key);
            }
        }
        Some(Value::Object(left))
    }

    fn reference(&mut self, object: &Map<String, Value>, pointer: &str) -> Option<Value> {
        for key in object.keys().filter(|key| *key != "$ref") {
            self.report(
                &format!("{pointer}/{}", escape(key)),
                format!("`{key}` stands beside a `$ref`, where OpenAPI 3.0 ignores it"),
                "Put the `$ref` into an `allOf` of one: `allOf: [{ $ref: … }]`.",
            );
        }
        if !object["$ref"].is_string() {
            self.report(&format!("{pointer}/$ref"), "this must be text", "Write `'#/components/schemas/Name'`.");
            return None;
        }
        Some(json!({ "$ref": object["$ref"] }))
    }

    fn unknown(&mut self, key: &str, allowed: &[(&'static str, Part)], pointer: &str) {
        let names = || allowed.iter().map(|(name, _)| *name);
        let help = match self.nearest.to(key, names()) {
            Some(name) => format!("Did you mean `{name}`?"),
            None => {
                let names = names().collect::<Vec<_>>().join(", ");
                format!("The keys that are understood here: {names}. spec/README.md explains them.")
            }
        };
        self.report(pointer, format!("`{key}` is not understood here"), help);
    }

    fn report(&mut self, pointer: &str, message: impl Into<String>, help: impl Into<String>) {
        self.found.push(Diagnostic::new(&self.document.origin(pointer), message, help));
    }
}

/// A part that is alone is not a part but the schema itself, which is refused for that.
fn composition(parts: &Value) -> Part {
    match parts.as_array().map(Vec::as_slice) {
        Some([only]) if only.get("$ref").is_none() => Part::Alone,
        _ => Part::Composition,
    }
}

/// What is put in the place of something that is missing, so that the rest of its surroundings can be read.
fn stand_in(part: Part, key: &str) -> Option<Value> {
    match (part, key) {
        (Part::Parameter | Part::Media | Part::Page, _) => None,
        (_, "info") => Some(json!({ "title": "", "version": "" })),
        (_, "schemas" | "paths" | "responses" | "content" | "codes") => Some(json!({})),
        (Part::Webhook, "resource") => None,
        (_, "required") => Some(json!(true)),
        _ => Some(json!("")),
    }
}

/// The same for an item of a list, whose others keep their places.
fn stand_in_item(part: Part) -> Option<Value> {
    matches!(part, Part::Parameter | Part::Schema(_)).then(|| json!({ "$ref": "" }))
}

/// What stands at a place, in words, and what to do about something else.
fn expected(part: Part, rule: &Rule, value: &Value) -> (&'static str, &'static str) {
    match (rule, part) {
        (Rule::Keys(..) | Rule::Map(_), Part::Schema(Place::Values)) => (
            "a mapping",
            "Give `additionalProperties` a schema; unknown fields of a response are passed over in any case.",
        ),
        (Rule::Keys(..) | Rule::Map(_), _) => ("a mapping", "Write `key: value` pairs here."),
        (Rule::List(Part::Text), _) if value.is_boolean() => {
            ("a list", "List the names of the required properties beside `properties`: `required: [a, b]`.")
        }
        (Rule::List(_), _) => ("a list", "Write the items behind dashes, or in `[` and `]`."),
        (Rule::Leaf(words, _), Part::Flag) => (words, "Write `true` or `false`, without quotes."),
        (Rule::Leaf(words, _), Part::Text) => (words, "Quote text that looks like a number or a date."),
        (Rule::Leaf(words, _), Part::Natural | Part::Naturals | Part::Number) => {
            (words, "Write it in digits, without quotes.")
        }
        (Rule::Leaf(words, _), _) => (words, "Compare it with spec/README.md."),
    }
}
