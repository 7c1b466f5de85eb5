//! Compositions: several objects that become one.
//!
//! In: the parts of an `allOf`. Out: their properties, joined. Each named part is worked out once, whatever refers to
//! it, and a part that leads back to its own composition names the circle.

use std::collections::HashSet;

use super::Resolver;
use crate::{
    api::{Kind, Property},
    document::Cursor,
};

/// Through how many names a composition may lead.
const DEPTH: usize = 16;

/// Flags of an object that its properties alone do not have.
const FLAGS: [&str; 3] = ["x-sensitive", "x-download", "nullable"];

impl<'d> Resolver<'d> {
    /// The kind of an `allOf`; it stands in the schema `at`.
    pub(super) fn composition(&mut self, at: &Cursor<'d>) -> Option<Kind> {
        let parts = parts(at);
        if let [only] = parts.as_slice() {
            return match only.text("$ref") {
                Some(reference) => self.follow(only, reference).map(|(_, id)| Kind::Named(id)),
                None => self.schema(only).map(|schema| schema.kind),
            };
        }
        let kept: Vec<&str> = FLAGS.into_iter().filter(|flag| at.flag(flag)).collect();
        self.joined(&parts, &kept).map(Kind::Object)
    }

    fn joined(&mut self, parts: &[Cursor<'d>], kept: &[&str]) -> Option<Vec<Property>> {
        let mut joined = Vec::new();
        let mut names = HashSet::new();
        for part in parts {
            for property in self.part(part, kept)? {
                if names.insert(property.wire.clone()) {
                    joined.push(property);
                } else {
                    let message = format!("`{}` comes from more than one part of this composition", property.wire);
                    part.refuse(message, "Leave it in one of them.");
                }
            }
        }
        Some(joined)
    }

    /// The properties of a part, wherever they are written; `kept` are flags that the composition has itself.
    fn part(&mut self, at: &Cursor<'d>, kept: &[&str]) -> Option<Vec<Property>> {
        if let Some(reference) = at.text("$ref") {
            return self.named_part(at, reference, kept);
        }
        if is_plain_object(at) {
            return Some(self.own_properties(at));
        }
        if at.get("allOf").is_some() {
            return self.joined(&parts(at), kept);
        }
        // The shape of a part was checked when the document was read.
        at.leave_out();
        None
    }

    fn named_part(&mut self, at: &Cursor<'d>, reference: &str, kept: &[&str]) -> Option<Vec<Property>> {
        let (there, id) = self.follow(at, reference)?;
        for flag in FLAGS.into_iter().filter(|flag| there.flag(flag) && !kept.contains(flag)) {
            let (message, help) = match flag {
                "x-sensitive" => {
                    ("is marked as personal, which a composition of its fields would lose", "Mark its fields instead.")
                }
                "x-download" => (
                    "leads to a file, which a composition of its fields would lose",
                    "Write `x-download` beside the `allOf` too.",
                ),
                _ => (
                    "may be `null`, which a composition of its fields would lose",
                    "Write `nullable` beside the `allOf` too.",
                ),
            };
            at.refuse(format!("`{}` {message}", id.name), help);
        }
        if let Some(first) = self.composed.open.iter().position(|open| *open == id) {
            let circle = self.composed.open[first..].iter().chain([&id]).map(|id| id.name.as_str()).collect::<Vec<_>>();
            let message = format!("this composition contains itself: {}", circle.join(" → "));
            return at.give_up(message, "Break the circle.");
        }
        if !self.composed.known.contains_key(&id) {
            if self.composed.open.len() == DEPTH {
                let message = format!("this composition leads through more than {DEPTH} names");
                return at.give_up(message, "Compose what is meant directly.");
            }
            self.composed.open.push(id.clone());
            let properties = if there.text("$ref").is_some() {
                // Another name for an object: what it stands for is the part.
                self.part(&there, &[])
            } else if there.get("allOf").is_some() {
                self.joined(&parts(&there), &FLAGS)
            } else if is_plain_object(&there) {
                Some(self.own_properties(&there))
            } else if there.is_broken() {
                None
            } else {
                at.give_up("only objects can be composed", "Compose objects with `properties`.")
            };
            self.composed.open.pop();
            self.composed.known.insert(id.clone(), properties);
        }
        let properties = self.composed.known.get(&id).cloned().flatten();
        if properties.is_none() || there.is_broken() {
            at.leave_out();
        }
        properties
    }
}

fn parts<'d>(at: &Cursor<'d>) -> Vec<Cursor<'d>> {
    at.child("allOf").items().collect()
}

fn is_plain_object(at: &Cursor<'_>) -> bool {
    at.text("type") == Some("object") && at.get("additionalProperties").is_none() && at.get("allOf").is_none()
}
