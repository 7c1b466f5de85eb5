//! Documents against the accepted subset.
//!
//! In: a document's value. Out: a finding for every key that the subset does not have, that is missing, whose value
//! has the wrong shape or that means nothing beside the others; and what is to be cut out and put in, so that the
//! stages that follow can judge the rest. Whatever passes here is understood by `resolve`.

use super::{
    edits::Edits,
    shape::{self, Keys, Place},
    subset::{Part, Rule, retired, rule},
};
use crate::{
    document::{Cursor, Data, Mapping, Node},
    nearest::Nearest,
};

/// Reports every departure of a document from the subset. Out: what is cut out of it for that, and what is put in so
/// that the rest can be read.
pub(super) fn check(part: Part, age: Age, top: &Cursor<'_>, nearest: &mut Nearest) -> Edits {
    let mut walk = Walk { age, nearest, edits: Edits::default() };
    walk.keep(part, top);
    walk.edits
}

/// Which rules a document was written by.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Age {
    /// Those of today.
    Today,
    /// Perhaps those of an earlier revision.
    Older,
}

struct Walk<'n> {
    age: Age,
    nearest: &'n mut Nearest,
    edits: Edits,
}

impl Walk<'_> {
    /// Whether a value stays; what does not is cut out.
    fn keep(&mut self, part: Part, at: &Cursor<'_>) -> bool {
        let kept = self.visit(part, at);
        if !kept {
            self.edits.cut(at, None);
        }
        kept
    }

    /// Whether something is left of a value with which the rest can be read.
    fn visit(&mut self, part: Part, at: &Cursor<'_>) -> bool {
        let Some(node) = at.node() else { return false };
        // In OpenAPI 3.0 whatever stands beside a `$ref` is ignored, so nothing may.
        if let (Part::Schema(_), Some(reference)) = (part, node.get("$ref")) {
            return self.reference(at, reference);
        }
        match (rule(part), &node.data) {
            (Rule::Keys(allowed, required), Data::Mapping(mapping)) => self.keys(part, allowed, required, mapping, at),
            (Rule::Map(part), Data::Mapping(_)) => {
                for (_, below) in at.entries() {
                    self.keep(part, &below);
                }
                true
            }
            (Rule::List(part), Data::List(_)) => {
                for item in at.items() {
                    if !self.visit(part, &item) {
                        self.edits.cut(&item, stand_in_item(part));
                    }
                }
                true
            }
            (Rule::Leaf(_, fits), _) if fits(node) => true,
            (rule, _) => {
                let (expected, help) = expected(part, &rule, node);
                at.refuse(format!("this must be {expected}"), help);
                false
            }
        }
    }

    fn keys(
        &mut self,
        part: Part,
        allowed: &[(&'static str, Part)],
        required: &[&'static str],
        mapping: &Mapping,
        at: &Cursor<'_>,
    ) -> bool {
        let before = at.findings();
        let mut left = Keys::default();
        for (key, below) in mapping.iter() {
            let Some((_, part)) = allowed.iter().find(|(name, _)| name == key) else {
                let here = at.child(key);
                match retired(part, key) {
                    Some(_) if self.age == Age::Older => {}
                    Some(instead) => here.refuse(format!("`{key}` is not understood here any more"), instead),
                    None => self.unknown(key, allowed, &here),
                }
                self.edits.cut(&here, None);
                continue;
            };
            let part = if *part == Part::Composition { composition(below) } else { *part };
            let plain = matches!(rule(part), Rule::Leaf(_, fits) if fits(below));
            if plain || self.keep(part, &at.child(key)) {
                left.push(key, below);
            }
        }
        for name in required {
            if left.contains_key(name) {
                continue;
            }
            if !mapping.contains_key(name) {
                at.refuse(format!("`{name}` is missing"), format!("Add `{name}` here."));
            }
            at.child(name).leave_out();
            let Some(data) = stand_in(part, name) else { return false };
            self.edits.put(at, name, data);
        }
        if let Part::Schema(place) = part {
            // A key that was refused may have been the one that says what the schema is.
            let judged = at.findings() == before || left.contains_key("type") || left.contains_key("allOf");
            for misfit in shape::check(place, &left) {
                if misfit.key.is_empty() {
                    if judged {
                        at.refuse(misfit.message, misfit.help);
                    }
                    continue;
                }
                let here = at.child(&misfit.key);
                here.refuse(misfit.message, misfit.help);
                self.edits.cut(&here, None);
            }
        }
        true
    }

    fn reference(&mut self, at: &Cursor<'_>, reference: &Node) -> bool {
        for (key, beside) in at.entries().filter(|(key, _)| *key != "$ref") {
            beside.refuse(
                format!("`{key}` stands beside a `$ref`, where OpenAPI 3.0 ignores it"),
                "Put the `$ref` into an `allOf` of one: `allOf: [{ $ref: … }]`.",
            );
            self.edits.cut(&beside, None);
        }
        if reference.as_str().is_none() {
            at.child("$ref").refuse("this must be text", "Write `'#/components/schemas/Name'`.");
            return false;
        }
        true
    }

    fn unknown(&mut self, key: &str, allowed: &[(&'static str, Part)], at: &Cursor<'_>) {
        let names = || allowed.iter().map(|(name, _)| *name);
        let help = match self.nearest.to(key, names()) {
            Some(name) => format!("Did you mean `{name}`?"),
            None => {
                let names = names().collect::<Vec<_>>().join(", ");
                format!("The keys that are understood here: {names}. spec/README.md explains them.")
            }
        };
        at.refuse(format!("`{key}` is not understood here"), help);
    }
}

/// A part that is alone is not a part but the schema itself, which is refused for that.
fn composition(parts: &Node) -> Part {
    match parts.as_list() {
        Some([only]) if only.get("$ref").is_none() => Part::Alone,
        _ => Part::Composition,
    }
}

/// What is put in the place of something that is missing, so that the rest of its surroundings can be read.
fn stand_in(part: Part, key: &str) -> Option<Data> {
    match (part, key) {
        (Part::Parameter | Part::Media | Part::Page, _) => None,
        (_, "info" | "schemas" | "paths" | "responses" | "content" | "codes") => Some(Data::Mapping(Box::default())),
        (Part::Webhook, "resource") => None,
        (_, "required") => Some(Data::Flag(true)),
        _ => Some(Data::Text(String::new())),
    }
}

/// The same for an item of a list, whose others keep their places: a reference that leads nowhere.
fn stand_in_item(part: Part) -> Option<Data> {
    matches!(part, Part::Parameter | Part::Schema(_)).then(|| {
        let nowhere = Node { line: 0, column: 0, data: Data::Text(String::new()) };
        let mut mapping = Mapping::default();
        mapping.insert("$ref".to_owned(), nowhere);
        Data::Mapping(Box::new(mapping))
    })
}

/// What stands at a place, in words, and what to do about something else.
fn expected(part: Part, rule: &Rule, value: &Node) -> (&'static str, &'static str) {
    match (rule, part) {
        (Rule::Keys(..) | Rule::Map(_), Part::Schema(Place::Values)) => (
            "a mapping",
            "Give `additionalProperties` a schema; unknown fields of a response are passed over in any case.",
        ),
        (Rule::Keys(..) | Rule::Map(_), _) => ("a mapping", "Write `key: value` pairs here."),
        (Rule::List(Part::Text), _) if value.as_bool().is_some() => {
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
