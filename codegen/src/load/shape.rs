//! Which keys of a schema fit together.
//!
//! In: a schema's mapping, whose keys and the kinds of whose values are those of the subset. Out: a finding for each
//! key that means nothing beside the others or at this place, and for rules that nothing can keep. What a schema says
//! is kept or refused, never dropped.

use crate::{document::Node, nearest::Nearest};

/// Where a schema stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// In `components.schemas`.
    Named,
    /// A property of an object.
    Property,
    /// The schema of a parameter.
    Parameter,
    /// The items of a list.
    Items,
    /// The values of a map.
    Values,
    /// A whole body, response or resource.
    Whole,
    /// A part of a composition.
    Part,
}

/// Something that does not fit: the key, what is wrong, and what to do.
pub(super) struct Misfit {
    pub(super) key: String,
    pub(super) message: String,
    pub(super) help: String,
}

/// The keys of a schema that were not refused, with their values.
#[derive(Default)]
pub(super) struct Keys<'n>(Vec<(&'n str, &'n Node)>);

impl<'n> Keys<'n> {
    pub(super) fn push(&mut self, key: &'n str, value: &'n Node) {
        self.0.push((key, value));
    }

    pub(super) fn contains_key(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    fn get(&self, key: &str) -> Option<&'n Node> {
        self.0.iter().find(|(known, _)| *known == key).map(|(_, value)| *value)
    }

    fn keys(&self) -> impl Iterator<Item = &'n str> {
        self.0.iter().map(|(key, _)| *key)
    }
}

const TYPES: &[&str] = &["object", "array", "string", "integer", "number", "boolean"];

/// What may stand in any schema that is not a part of a composition.
const ANYWHERE: &[&str] =
    &["title", "description", "example", "nullable", "x-note", "x-provenance", "x-roles", "x-rust-name"];

/// Marks with rules of their own, which `resolve` knows.
const RESOLVED: &[&str] = &["x-sensitive", "x-one-or-many", "x-money"];

/// What a schema is written as.
struct Form<'s> {
    /// In a sentence, behind "beside".
    name: String,
    keys: &'s [&'s str],
}

pub(super) fn check(place: Place, schema: &Keys<'_>) -> Vec<Misfit> {
    let mut found = Vec::new();
    let mut add = |key: &str, message: String, help: &str| {
        found.push(Misfit { key: key.to_owned(), message, help: help.to_owned() });
    };
    if place == Place::Part {
        part(schema, &mut add);
    } else if let Some(form) = form(schema, &mut add) {
        for key in schema.keys() {
            let known = form.keys.contains(&key) || ANYWHERE.contains(&key) || RESOLVED.contains(&key);
            if !known {
                let (message, help) = foreign(key, &form);
                add(key, message, help);
            }
        }
    }
    placed(place, schema, &mut add);
    values(schema, &mut add);
    found
}

/// The form of a schema; none where it has none, which is a finding.
fn form(schema: &Keys<'_>, add: &mut impl FnMut(&str, String, &str)) -> Option<Form<'static>> {
    let of = |name: &str, keys| Some(Form { name: name.to_owned(), keys });
    let parts = schema.get("allOf").and_then(Node::as_list);
    if let Some(parts) = parts {
        let limits: &[&str] = &[
            "allOf",
            "maxItems",
            "maxLength",
            "maximum",
            "minItems",
            "minLength",
            "minimum",
            "pattern",
            "x-encrypted",
            "x-length",
        ];
        match parts {
            [] => add("allOf", "this composition has no part".to_owned(), "Name one, or leave `allOf` out."),
            [only] if only.get("$ref").is_none() => {
                let help = "Write the schema itself; `allOf` of one is for a `$ref`.";
                add("allOf", "an `allOf` of one schema that is written out joins nothing".to_owned(), help);
            }
            [_] => return of("an `allOf`", limits),
            _ => return of("an `allOf`", &["allOf", "x-download"]),
        }
        return None;
    }
    match schema.get("type").and_then(Node::as_str) {
        Some(name) => {
            let keys: &[&str] = match name {
                "object" => &["type", "properties", "required", "additionalProperties", "x-download"],
                "array" => &["type", "items", "minItems", "maxItems"],
                "string" => &[
                    "type",
                    "enum",
                    "format",
                    "minLength",
                    "maxLength",
                    "pattern",
                    "x-encrypted",
                    "x-enum-descriptions",
                    "x-length",
                    "x-rust-names",
                ],
                "integer" => &["type", "enum", "format", "minimum", "maximum", "x-enum-descriptions", "x-rust-names"],
                "number" => &["type", "format", "minimum", "maximum"],
                "boolean" => &["type"],
                _ => {
                    let help = match Nearest::default().to(name, TYPES.iter().copied()) {
                        Some(near) => format!("Did you mean `{near}`?"),
                        None => format!("Write one of: {}.", TYPES.join(", ")),
                    };
                    add("type", format!("`{name}` is not a type"), &help);
                    return None;
                }
            };
            of(&format!("`type: {name}`"), keys)
        }
        None if schema.get("x-any").and_then(Node::as_bool) == Some(true) => of("`x-any`", &["x-any"]),
        None => {
            let help = "Give it a `type`, an `allOf`, or `x-any: true` for free JSON.";
            add("", "this schema does not say what it is".to_owned(), help);
            None
        }
    }
}

/// A key that the form does not have.
fn foreign(key: &str, form: &Form<'_>) -> (String, &'static str) {
    let composed = form.name == "an `allOf`";
    match key {
        "properties" | "required" | "type" | "items" | "additionalProperties" if composed => (
            format!("`{key}` stands beside an `allOf`, whose parts alone say what it is"),
            "Move it into a part of its own: `- type: object` with `properties` and `required`.",
        ),
        "x-any" => (format!("`x-any` stands beside {}, which says what it is", form.name), "Keep one of the two."),
        "x-encrypted" => (format!("only text travels encrypted, and this is {}", form.name), "Mark the texts inside."),
        _ => (format!("`{key}` means nothing beside {}", form.name), "Remove it, or correct what stands beside it."),
    }
}

/// Of a part that is written out, only its properties are taken over.
fn part(schema: &Keys<'_>, add: &mut impl FnMut(&str, String, &str)) {
    let object =
        schema.get("type").and_then(Node::as_str) == Some("object") && !schema.contains_key("additionalProperties");
    if !object && !schema.contains_key("allOf") {
        add("", "only objects can be composed".to_owned(), "Compose objects with `properties`.");
        return;
    }
    for key in schema.keys() {
        if !matches!(key, "type" | "properties" | "required" | "allOf") {
            let message = format!("`{key}` of a part of a composition would be lost");
            add(key, message, "Write it beside the `allOf`.");
        }
    }
    if let Some([only]) = schema.get("allOf").and_then(Node::as_list)
        && only.get("$ref").is_none()
    {
        add(
            "allOf",
            "an `allOf` of one schema that is written out joins nothing".to_owned(),
            "Write the schema itself.",
        );
    }
    if schema.contains_key("allOf") && schema.0.len() > 1 {
        let help = "Move the properties into a part of their own.";
        add("allOf", "a part of a composition is an object or another composition".to_owned(), help);
    }
}

/// Keys that mean something at some places alone.
fn placed(place: Place, schema: &Keys<'_>, add: &mut impl FnMut(&str, String, &str)) {
    if schema.contains_key("x-roles") && !matches!(place, Place::Property | Place::Parameter | Place::Part) {
        let help = "Write it where the property or the parameter stands.";
        add("x-roles", "only a property or a parameter is somebody's to send".to_owned(), help);
    }
    if schema.contains_key("x-rust-name") && !matches!(place, Place::Named | Place::Property) {
        let help = "Put it on the parameter, the property or the named schema itself.";
        add("x-rust-name", "nothing is named here".to_owned(), help);
    }
    if schema.get("nullable").and_then(Node::as_bool) == Some(true) {
        let message = match place {
            Place::Items | Place::Values => "`null` has no place in a list or a map",
            Place::Parameter => "a parameter is never `null`",
            Place::Whole => "a whole body is never `null`",
            Place::Named | Place::Property | Place::Part => return,
        };
        add("nullable", message.to_owned(), "Leave `nullable` out.");
    }
}

/// Values that contradict each other or say nothing.
fn values(schema: &Keys<'_>, add: &mut impl FnMut(&str, String, &str)) {
    for key in ["x-any", "x-download", "x-encrypted", "x-one-or-many"] {
        if schema.get(key).and_then(Node::as_bool) == Some(false) {
            add(key, format!("`{key}: false` says nothing"), "Leave it out.");
        }
    }
    if schema.get("enum").and_then(Node::as_list).is_some_and(<[Node]>::is_empty) {
        add("enum", "this list of values is empty".to_owned(), "List the values, or leave `enum` out.");
    }
    let kind = schema.get("type").and_then(Node::as_str).unwrap_or_default();
    let is_value = |value: &Node| if kind == "integer" { value.as_i64().is_some() } else { value.as_str().is_some() };
    if matches!(kind, "string" | "integer") && schema.get("enum").is_some_and(|all| !all.items().iter().all(is_value)) {
        let message = format!("not every value here is one of `type: {kind}`");
        add("enum", message, "Quote the text that looks like a number, or correct the type.");
    }
    for key in ["format", "minimum", "maximum", "x-encrypted"] {
        if schema.contains_key("enum") && schema.contains_key(key) {
            add(key, format!("`{key}` means nothing beside `enum`"), "Keep one of the two.");
        }
    }
    if schema.contains_key("format") && schema.contains_key("x-encrypted") {
        add("x-encrypted", "only plain text travels encrypted".to_owned(), "Leave `format` or `x-encrypted` out.");
    }
    let plain = matches!(kind, "string" | "integer") && !schema.contains_key("enum");
    if plain && schema.contains_key("x-enum-descriptions") {
        add("x-enum-descriptions", "there is no `enum` to describe".to_owned(), "Add `enum`, or leave this out.");
    }
    if plain && schema.contains_key("x-rust-names") {
        add("x-rust-names", "only values of an enum are named".to_owned(), "Add `enum`, or leave this out.");
    }
    let is_text = schema.contains_key("allOf") || schema.get("type").and_then(Node::as_str) == Some("string");
    let has_length = schema.contains_key("minLength") || schema.contains_key("maxLength");
    if schema.contains_key("x-length") && is_text && !has_length {
        add("x-length", "there is no length that counts them".to_owned(), "Add `maxLength`, or leave this out.");
    }
    number(schema, add);
    for (low, high) in [("minLength", "maxLength"), ("minimum", "maximum"), ("minItems", "maxItems")] {
        let at = |key: &str| schema.get(key).and_then(Node::as_f64);
        if let (Some(least), Some(most)) = (at(low), at(high))
            && least > most
        {
            add(low, format!("`{low}` is greater than `{high}`, so nothing fits"), "Correct one of them.");
        }
    }
    let mut seen = std::collections::HashSet::new();
    for name in schema.get("required").into_iter().flat_map(Node::texts) {
        if !seen.insert(name) {
            add("required", format!("`{name}` stands in `required` twice"), "Remove one.");
        }
    }
}

/// Numbers have a format of their own, and integers whole limits.
fn number(schema: &Keys<'_>, add: &mut impl FnMut(&str, String, &str)) {
    let kind = schema.get("type").and_then(Node::as_str).unwrap_or_default();
    let own = match kind {
        "integer" => "int64",
        "number" => "double",
        _ => return,
    };
    if let Some(format) = schema.get("format").and_then(Node::as_str).filter(|format| *format != own) {
        let help = format!("Write `format: {own}`, or leave it out: all integers have 64 bits.");
        add("format", format!("`{format}` is not a format of `type: {kind}`"), &help);
    }
    for key in ["minimum", "maximum"] {
        if kind == "integer"
            && schema.get(key).is_some_and(|limit| !limit.as_number().is_some_and(serde_json::Number::is_i64))
        {
            add(key, "the limit of an integer is a whole number".to_owned(), "Write it without a fraction.");
        }
    }
}
