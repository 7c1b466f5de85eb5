//! Compositions: several objects that become one.
//!
//! In: the parts of an `allOf`. Out: their properties, joined. Each named part is worked out once, whatever refers to
//! it, and a part that leads back to its own composition names the circle.

use std::collections::HashSet;

use openapiv3::{ReferenceOr, Schema as Source, SchemaKind, Type};

use super::{Resolver, annotations::flag};
use crate::{
    api::{Kind, Property, escape},
    load::Document,
};

/// Through how many names a composition may lead.
const DEPTH: usize = 16;

/// Flags of an object that its properties alone do not have.
const FLAGS: [&str; 3] = ["x-sensitive", "x-download", "nullable"];

impl<'d> Resolver<'d> {
    /// The kind of an `allOf`; `whole` is the schema in which it stands.
    pub(super) fn composition(
        &mut self,
        document: &'d Document,
        pointer: &str,
        whole: &Source,
        parts: &[ReferenceOr<Source>],
    ) -> Option<Kind> {
        if let [only] = parts {
            return self.schema(document, &format!("{pointer}/allOf/0"), only).map(|schema| schema.kind);
        }
        let kept: Vec<&str> = FLAGS.into_iter().filter(|flag| has(whole, flag)).collect();
        self.joined(document, pointer, parts, &kept).map(Kind::Object)
    }

    fn joined(
        &mut self,
        document: &'d Document,
        pointer: &str,
        parts: &[ReferenceOr<Source>],
        kept: &[&str],
    ) -> Option<Vec<Property>> {
        let mut joined = Vec::new();
        let mut names = HashSet::new();
        for (index, part) in parts.iter().enumerate() {
            let below = format!("{pointer}/allOf/{index}");
            for property in self.part(document, &below, part, kept)? {
                if names.insert(property.wire.clone()) {
                    joined.push(property);
                } else {
                    let message = format!("`{}` comes from more than one part of this composition", property.wire);
                    self.report(document, &below, message, "Leave it in one of them.");
                }
            }
        }
        Some(joined)
    }

    /// The properties of a part, wherever they are written; `kept` are flags that the composition has itself.
    fn part(
        &mut self,
        document: &'d Document,
        pointer: &str,
        part: &ReferenceOr<Source>,
        kept: &[&str],
    ) -> Option<Vec<Property>> {
        let item = match part {
            ReferenceOr::Reference { reference } => return self.named_part(document, pointer, reference, kept),
            ReferenceOr::Item(item) => item,
        };
        match &item.schema_kind {
            SchemaKind::Type(Type::Object(object)) if object.additional_properties.is_none() => {
                self.own_properties(document, pointer, item)
            }
            SchemaKind::AllOf { all_of } => self.joined(document, pointer, all_of, kept),
            // The shape of a part was checked when the document was read.
            _ => {
                self.leave_out(document, pointer);
                None
            }
        }
    }

    fn named_part(
        &mut self,
        document: &'d Document,
        pointer: &str,
        reference: &str,
        kept: &[&str],
    ) -> Option<Vec<Property>> {
        let (target, id) = self.follow(document, pointer, reference)?;
        let there = target.openapi.components.as_ref()?.schemas.get(&id.name)?;
        let place = format!("/components/schemas/{}", escape(&id.name));
        if let ReferenceOr::Item(item) = there {
            for flag in FLAGS.into_iter().filter(|flag| has(item, flag) && !kept.contains(flag)) {
                let (message, help) = match flag {
                    "x-sensitive" => (
                        "is marked as personal, which a composition of its fields would lose",
                        "Mark its fields instead.",
                    ),
                    "x-download" => (
                        "leads to a file, which a composition of its fields would lose",
                        "Write `x-download` beside the `allOf` too.",
                    ),
                    _ => (
                        "may be `null`, which a composition of its fields would lose",
                        "Write `nullable` beside the `allOf` too.",
                    ),
                };
                self.report(document, pointer, format!("`{}` {message}", id.name), help);
            }
        }
        if let Some(at) = self.composed.open.iter().position(|open| *open == id) {
            let circle = self.composed.open[at..].iter().chain([&id]).map(|id| id.name.as_str()).collect::<Vec<_>>();
            let message = format!("this composition contains itself: {}", circle.join(" → "));
            return self.refuse(document, pointer, &message, "Break the circle.");
        }
        if !self.composed.known.contains_key(&id) {
            if self.composed.open.len() == DEPTH {
                let message = format!("this composition leads through more than {DEPTH} names");
                return self.refuse(document, pointer, &message, "Compose what is meant directly.");
            }
            self.composed.open.push(id.clone());
            let properties = match there {
                // Another name for an object: what it stands for is the part.
                ReferenceOr::Item(item) => match &item.schema_kind {
                    SchemaKind::AllOf { all_of } => self.joined(target, &place, all_of, &FLAGS),
                    SchemaKind::Type(Type::Object(object)) if object.additional_properties.is_none() => {
                        self.own_properties(target, &place, item)
                    }
                    _ if self.is_broken(target, &place) => None,
                    _ => self.refuse(
                        document,
                        pointer,
                        "only objects can be composed",
                        "Compose objects with `properties`.",
                    ),
                },
                ReferenceOr::Reference { .. } => self.part(target, &place, there, &[]),
            };
            self.composed.open.pop();
            self.composed.known.insert(id.clone(), properties);
        }
        let properties = self.composed.known.get(&id).cloned().flatten();
        if properties.is_none() || self.is_broken(target, &place) {
            self.leave_out(document, pointer);
        }
        properties
    }
}

/// Whether a schema says this of itself.
fn has(schema: &Source, key: &str) -> bool {
    match key {
        "nullable" => schema.schema_data.nullable,
        key => flag(&schema.schema_data.extensions, key),
    }
}
