//! Schemas of the `Api` as plain JSON Schema.
//!
//! In: a schema. Out: the same in the words of OpenAPI 3.0 or 3.1. It always holds that no limit
//! is narrower than the gateway's: one that no key of OpenAPI can say stands in the description. What OpenAPI has no
//! word for, that an `enum` grows and that an integer may come as the text of its digits, the document says once for all.

use serde_json::{Map, Value, json};

use super::{names::Names, words};
use crate::api::{Api, Docs, Kind, LengthUnit, Limits, Property, Schema};

/// Which of the two documents is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    /// 3.0.3, which has words of its own for `null` and examples.
    V3_0,
    /// 3.1, whose schemas are JSON Schema 2020-12.
    V3_1,
}

/// Who writes schemas into one document.
pub(super) struct Schemas<'a> {
    pub(super) api: &'a Api,
    pub(super) names: &'a Names<'a>,
    pub(super) version: Version,
}

impl Schemas<'_> {
    /// The schema as it is written where a value of it stands.
    pub(super) fn written(&self, schema: &Schema) -> Value {
        let Kind::Named(id) = &schema.kind else { return Value::Object(self.spelled_out(schema)) };
        let target = reference(self.names.get(id));
        let says_more = says_something(&schema.docs)
            || schema.limits != Limits::default()
            || schema.example.is_some()
            || schema.nullable;
        if !says_more {
            return target;
        }
        if schema.nullable {
            // Neither version lets a `$ref` and a `null` beside it read as everybody expects.
            return Value::Object(self.spelled_out(&self.merged(schema)));
        }
        let mut object = self.head(schema, true);
        object.insert("allOf".to_owned(), json!([target]));
        self.limits(schema, &mut object);
        self.example(schema, &mut object);
        Value::Object(object)
    }

    /// What the schema's name leads to, with what the schema itself says over it.
    fn merged(&self, schema: &Schema) -> Schema {
        let layers: Vec<&Schema> = self.api.layers(schema).collect();
        let mut merged = layers.last().map_or_else(|| schema.clone(), |last| (*last).clone());
        for layer in layers.iter().rev().skip(1) {
            let (docs, limits) = (&layer.docs, &layer.limits);
            merged.docs.title = docs.title.clone().or(merged.docs.title);
            merged.docs.description = docs.description.clone().or(merged.docs.description);
            merged.docs.note = docs.note.clone().or(merged.docs.note);
            merged.docs.roles.extend(docs.roles.clone());
            merged.example = layer.example.clone().or(merged.example);
            merged.nullable |= layer.nullable;
            merged.sensitive |= layer.sensitive;
            merged.encrypted |= layer.encrypted;
            if limits.min_length.is_some() || limits.max_length.is_some() {
                merged.limits.length_unit = limits.length_unit;
            }
            merged.limits.min_length = limits.min_length.or(merged.limits.min_length);
            merged.limits.max_length = limits.max_length.or(merged.limits.max_length);
            merged.limits.pattern = limits.pattern.clone().or(merged.limits.pattern);
            merged.limits.minimum = limits.minimum.or(merged.limits.minimum);
            merged.limits.maximum = limits.maximum.or(merged.limits.maximum);
            merged.limits.min_items = limits.min_items.or(merged.limits.min_items);
            merged.limits.max_items = limits.max_items.or(merged.limits.max_items);
        }
        merged
    }

    /// The schema itself, which is not a name.
    pub(super) fn spelled_out(&self, schema: &Schema) -> Map<String, Value> {
        let mut object = self.head(schema, false);
        let shape = match &schema.kind {
            Kind::Named(id) => vec![("allOf", json!([reference(self.names.get(id))]))],
            Kind::Object(properties) => self.properties(properties),
            Kind::Map(values) => vec![("type", json!("object")), ("additionalProperties", self.written(values))],
            Kind::Array(items) => vec![("type", json!("array")), ("items", self.written(items))],
            Kind::String => vec![("type", json!("string"))],
            Kind::DateTime => vec![("type", json!("string")), ("format", json!("date-time"))],
            Kind::Date => vec![("type", json!("string")), ("format", json!("date"))],
            Kind::BeijingTime => vec![("type", json!("string")), ("format", json!("yyyyMMddHHmmss"))],
            Kind::File => vec![("type", json!("string")), ("format", json!("binary"))],
            Kind::Enum(values) => {
                let values: Vec<Value> = values.iter().map(|value| json!(value.wire)).collect();
                vec![("type", json!("string")), ("enum", json!(values))]
            }
            Kind::IntegerEnum(values) => {
                let values: Vec<Value> = values.iter().filter_map(|value| value.number().map(Value::from)).collect();
                vec![("type", json!("integer")), ("format", json!("int64")), ("enum", json!(values))]
            }
            Kind::Integer => vec![("type", json!("integer")), ("format", json!("int64"))],
            Kind::Number => vec![("type", json!("number")), ("format", json!("double"))],
            Kind::Boolean => vec![("type", json!("boolean"))],
            Kind::Any => Vec::new(),
        };
        object.extend(shape.into_iter().map(|(key, value)| (key.to_owned(), value)));
        self.limits(schema, &mut object);
        if schema.nullable {
            self.with_null(&mut object);
        }
        if schema.one_or_many
            && let Kind::Array(items) = &schema.kind
        {
            let list: Map<String, Value> = ["type", "items", "minItems", "maxItems", "nullable"]
                .into_iter()
                .filter_map(|key| Some((key.to_owned(), object.shift_remove(key)?)))
                .collect();
            object.insert("anyOf".to_owned(), json!([list, self.written(items)]));
        }
        self.example(schema, &mut object);
        object
    }

    fn properties(&self, properties: &[Property]) -> Vec<(&'static str, Value)> {
        let required: Vec<&str> = properties.iter().filter(|it| it.required).map(|it| it.wire.as_str()).collect();
        let all: Map<String, Value> =
            properties.iter().map(|property| (property.wire.clone(), self.written(&property.schema))).collect();
        let mut object = vec![("type", json!("object"))];
        if !required.is_empty() {
            object.push(("required", json!(required)));
        }
        object.push(("properties", Value::Object(all)));
        object
    }

    /// Title, description, and what the dialect knows beside them.
    fn head(&self, schema: &Schema, is_named: bool) -> Map<String, Value> {
        let mut object = Map::new();
        if let Some(title) = &schema.docs.title {
            object.insert("title".to_owned(), json!(title));
        }
        let description = words::of_schema(self.api, schema, is_named);
        if !description.is_empty() {
            object.insert("description".to_owned(), json!(description));
        }
        let has = |found: fn(&Schema) -> bool| self.api.layers(schema).any(found);
        let marks = [("encrypted", has(|it| it.encrypted)), ("sensitive", has(|it| it.sensitive))];
        let marks = marks.into_iter().chain([("download", schema.download), ("one-or-many", schema.one_or_many)]);
        for (mark, _) in marks.filter(|(_, is_so)| *is_so) {
            object.insert(format!("x-wechatpay-{mark}"), json!(true));
        }
        if has(|it| it.money) {
            object.insert("x-wechatpay-money".to_owned(), json!("fen"));
        }
        if schema.limits.length_unit == LengthUnit::Bytes {
            object.insert("x-wechatpay-length".to_owned(), json!("bytes"));
        }
        object
    }

    fn limits(&self, schema: &Schema, object: &mut Map<String, Value>) {
        let limits = &schema.limits;
        let mut put = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                object.insert(key.to_owned(), value);
            }
        };
        // What travels is longer than the plain text, of which the limits are.
        if !self.api.is_encrypted(schema) {
            // A character has four bytes at most, and a byte at least.
            let least = |length: u64| match limits.length_unit {
                LengthUnit::Characters => length,
                LengthUnit::Bytes => length.div_ceil(4),
            };
            put("minLength", limits.min_length.map(|length| json!(least(length))));
            put("maxLength", limits.max_length.map(|length| json!(length)));
            put("pattern", limits.pattern.as_ref().map(|pattern| json!(pattern)));
        }
        put("minimum", limits.minimum.map(number));
        put("maximum", limits.maximum.map(number));
        put("minItems", limits.min_items.map(|items| json!(items)));
        put("maxItems", limits.max_items.map(|items| json!(items)));
    }

    fn with_null(&self, object: &mut Map<String, Value>) {
        if let Some(Value::Array(values)) = object.get_mut("enum") {
            values.push(Value::Null);
        }
        match self.version {
            Version::V3_0 => {
                object.insert("nullable".to_owned(), json!(true));
            }
            Version::V3_1 => {
                if let Some(kind) = object.get_mut("type") {
                    *kind = json!([kind.clone(), "null"]);
                }
            }
        }
    }

    fn example(&self, schema: &Schema, object: &mut Map<String, Value>) {
        if let Some(example) = &schema.example {
            match self.version {
                Version::V3_0 => object.insert("example".to_owned(), example.clone()),
                Version::V3_1 => object.insert("examples".to_owned(), json!([example])),
            };
        }
    }
}

/// `{"$ref": …}` to a schema of the document.
pub(super) fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// A whole number as one: `1`, not `1.0`.
fn number(limit: f64) -> Value {
    let digits = limit.to_string();
    digits.parse::<i64>().map_or_else(|_| json!(limit), Value::from)
}

/// Whether readers of the bundle are told something; where it comes from is for maintainers.
fn says_something(docs: &Docs) -> bool {
    docs.title.is_some() || docs.description.is_some() || docs.note.is_some() || !docs.roles.is_empty()
}
