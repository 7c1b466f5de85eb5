//! Schemas: shapes and what stands in them.
//!
//! In: places of schemas. Out: `api::Schema`s. `allOf` ends here, and a shape that the subset does not know is a
//! finding, never free JSON.

use std::collections::{BTreeMap, HashSet};

use super::{
    Resolver,
    annotations::{docs, enum_values, money},
};
use crate::{
    api::{Docs, Kind, LengthUnit, Limits, Property, Schema},
    document::{Cursor, Data, Node},
};

impl<'d> Resolver<'d> {
    pub(super) fn named_schemas(&mut self, top: &Cursor<'d>) -> BTreeMap<String, Schema> {
        let schemas = top.child("components").child("schemas");
        schemas.entries().filter_map(|(name, at)| Some((name.to_owned(), self.schema(&at)?))).collect()
    }

    /// One schema; `None` after a finding.
    pub(super) fn schema(&mut self, at: &Cursor<'d>) -> Option<Schema> {
        let Some(reference) = at.text("$ref") else { return self.written_out(at) };
        let (_, id) = self.follow(at, reference)?;
        Some(Schema {
            kind: Kind::Named(id),
            docs: Docs::default(),
            limits: Limits::default(),
            nullable: false,
            sensitive: false,
            impersonal: false,
            encrypted: false,
            download: false,
            one_or_many: false,
            money: false,
            renamed: None,
            example: None,
            origin: at.origin(),
        })
    }

    fn written_out(&mut self, at: &Cursor<'d>) -> Option<Schema> {
        let kind = self.kind(at)?;
        let one_or_many = at.flag("x-one-or-many");
        if one_or_many && !matches!(&kind, Kind::Array(items) if self.is_object(at, items)) {
            let message = "only a list of objects can be told from one of them";
            let help = "Put `x-one-or-many` beside `type: array` with objects as `items`, or remove it.";
            at.child("x-one-or-many").refuse(message, help);
        }
        if at.flag("x-sensitive") && matches!(kind, Kind::Boolean | Kind::File) {
            let help = "Mark what tells a person apart.";
            at.child("x-sensitive").refuse("a yes or no, or a file, is not hidden", help);
        }
        let money = money(at, &kind);
        Some(Schema {
            kind,
            docs: docs(at, Some("title")),
            limits: limits(at),
            nullable: at.flag("nullable"),
            sensitive: at.flag("x-sensitive"),
            impersonal: at.get("x-sensitive").and_then(Node::as_bool) == Some(false),
            encrypted: at.flag("x-encrypted"),
            download: at.flag("x-download"),
            one_or_many,
            money,
            renamed: at.trimmed("x-rust-name"),
            example: example(at),
            origin: at.origin(),
        })
    }

    fn kind(&mut self, at: &Cursor<'d>) -> Option<Kind> {
        pattern_compiles(at);
        if at.get("allOf").is_some() {
            return self.composition(at);
        }
        match at.text("type") {
            Some("string") => {
                let has_values = at.get("enum").is_some_and(|values| !values.items().is_empty());
                match at.text("format") {
                    None if has_values => Some(Kind::Enum(enum_values(at))),
                    None => Some(Kind::String),
                    Some("date-time") if !has_values => Some(Kind::DateTime),
                    Some("date") if !has_values => Some(Kind::Date),
                    Some("yyyyMMddHHmmss") if !has_values => Some(Kind::BeijingTime),
                    Some("binary") if !has_values => Some(Kind::File),
                    Some(_) => at.child("format").give_up(
                        "this format is not understood for text",
                        "Write `format: date-time`, `format: date` or `format: yyyyMMddHHmmss`, or leave it out.",
                    ),
                }
            }
            Some("integer") if at.get("enum").is_some_and(|values| !values.items().is_empty()) => {
                Some(Kind::IntegerEnum(enum_values(at)))
            }
            Some("integer") => Some(Kind::Integer),
            Some("number") => Some(Kind::Number),
            Some("boolean") => Some(Kind::Boolean),
            Some("array") => {
                let items = at.child("items");
                match items.node() {
                    Some(_) => Some(Kind::Array(Box::new(self.schema(&items)?))),
                    None if items.is_broken() => None,
                    None => at.give_up("this list does not say what it holds", "Add `items`."),
                }
            }
            Some("object") => self.object(at),
            None if at.flag("x-any") => Some(Kind::Any),
            // Which keys fit together was checked when the document was read.
            _ => {
                at.leave_out();
                None
            }
        }
    }

    fn object(&mut self, at: &Cursor<'d>) -> Option<Kind> {
        let empty = at.get("properties").and_then(Node::as_mapping).is_none_or(|properties| properties.is_empty());
        match at.get("additionalProperties") {
            None if empty && at.is_broken() => None,
            None if empty => at.give_up(
                "this object has no properties",
                "List its `properties`, give `additionalProperties` a schema, or say `x-any: true` without a type.",
            ),
            None => Some(Kind::Object(self.own_properties(at))),
            Some(_) if empty => Some(Kind::Map(Box::new(self.schema(&at.child("additionalProperties"))?))),
            Some(_) => at.child("additionalProperties").give_up(
                "an object has either `properties` or `additionalProperties`",
                "Keep one of them; unknown fields of a response are passed over in any case.",
            ),
        }
    }

    /// The properties that are written in an object.
    pub(super) fn own_properties(&mut self, at: &Cursor<'d>) -> Vec<Property> {
        let places = at.child("properties");
        let known = || places.mapping().into_iter().flat_map(|properties| properties.keys());
        let required: Vec<&str> = at.get("required").into_iter().flat_map(Node::texts).collect();
        for (index, name) in required.iter().enumerate() {
            // A property that was refused is there all the same.
            if places.get(name).is_none() && !places.child(name).is_broken() {
                let near = self.nearest.to(name, known()).map(|near| format!(" Did you mean `{near}`?"));
                at.child("required").item(index).refuse(
                    format!("`{name}` is required but not among the properties"),
                    format!("Add the property, or correct the name.{}", near.unwrap_or_default()),
                );
            }
        }
        let required: HashSet<&str> = required.into_iter().collect();
        let mut properties = Vec::with_capacity(places.mapping().map_or(0, |mapping| mapping.len()));
        for (wire, place) in places.entries() {
            if let Some(schema) = self.schema(&place) {
                let (required, renamed) = (required.contains(wire), schema.renamed.clone());
                properties.push(Property { wire: wire.to_owned(), renamed, required, schema });
            }
        }
        properties
    }

    pub(super) fn is_object(&self, at: &Cursor<'d>, schema: &Schema) -> bool {
        match &schema.kind {
            Kind::Object(_) => true,
            Kind::Named(id) => self.named_type(at, id).is_some_and(|kind| kind == "object"),
            _ => false,
        }
    }
}

/// The example under `example`; `null` is none.
pub(super) fn example(at: &Cursor<'_>) -> Option<serde_json::Value> {
    at.get("example").filter(|example| !matches!(example.data, Data::Null)).map(Node::to_json)
}

/// Which of them fit the schema was checked when the document was read.
fn limits(at: &Cursor<'_>) -> Limits {
    let natural = |key: &str| at.get(key).and_then(Node::as_u64);
    let number = |key: &str| at.get(key).and_then(Node::as_f64);
    Limits {
        min_length: natural("minLength"),
        max_length: natural("maxLength"),
        length_unit: length_unit(at),
        pattern: at.text("pattern").map(str::to_owned),
        minimum: number("minimum"),
        maximum: number("maximum"),
        min_items: natural("minItems"),
        max_items: natural("maxItems"),
    }
}

/// What lengths count (`x-length`); that there is one was checked when the document was read.
fn length_unit(at: &Cursor<'_>) -> LengthUnit {
    match at.text("x-length") {
        None => LengthUnit::Characters,
        Some("bytes") => LengthUnit::Bytes,
        Some(unit) => {
            let message = format!("`{unit}` is not what a length counts");
            at.child("x-length").refuse(message, "Write `bytes`, or leave it out: lengths count characters.");
            LengthUnit::Characters
        }
    }
}

fn pattern_compiles(at: &Cursor<'_>) {
    if at.text("pattern").is_some_and(|pattern| regex::Regex::new(pattern).is_err()) {
        let message = "this pattern is not a regular expression";
        at.child("pattern").refuse(message, "Write it without look-around and back references.");
    }
}
