//! The tests that nothing personal is shown.
//!
//! In: the documents' marks (`x-sensitive`, `x-encrypted`). Out: for each operation, response and
//! callback with a mark, a value in which every marked field holds a value of its own, of the right
//! type and found nowhere else, so that a leak is seen whatever the example looks like. It holds
//! that every marked field is filled, also those that the examples leave out.

use serde_json::{Map, Value as Json, json};

use super::{Event, Mark, Operation, Test, asked::Asked, planner::Planner, tests::flat};
use crate::api::{self, Api, Kind, Schema, SchemaId};

impl Planner<'_> {
    pub(super) fn operation_hides(
        &mut self,
        source: &api::Operation,
        operation: &Operation,
        product: &str,
    ) -> Option<Test> {
        let mut fill = Fill::of(self.api);
        let mut parameters = Asked::default();
        for parameter in &source.parameters {
            if let Some(value) = fill.value(&parameter.property.schema, &parameter.property.wire) {
                parameters.insert(parameter, value);
            }
        }
        let body = match &source.body {
            Some(body) => {
                let value = fill.value(&body.schema, "");
                match &body.upload {
                    Some(form) => Some(flat(form, body, &value.unwrap_or_default())),
                    None => value,
                }
            }
            None => None,
        };
        if fill.marks.is_empty() {
            return None;
        }
        let built = self.built(operation, product, &parameters, body.as_ref());
        let built = match built {
            Ok(built) => built,
            Err(misfit) => return self.misfit(&source.origin, &misfit),
        };
        Some(Test::OperationHides {
            name: format!("{}_hides_what_is_personal", operation.name.wire),
            operation: built,
            marks: fill.marks,
            file: operation.file,
            caller: source.caller,
        })
    }

    pub(super) fn response_hides(&self, source: &api::Operation, operation: &Operation) -> Option<Test> {
        let (json, marks) = filled(self.api, source.response.schema.as_ref()?)?;
        let name = format!("{}_response_hides_what_is_personal", operation.name.wire);
        Some(Test::ResponseHides { name, ty: operation.response.clone()?, json, marks })
    }

    pub(super) fn event_hides(&self, source: &api::Event, event: &Event) -> Option<Test> {
        let (json, marks) = filled(self.api, &source.resource)?;
        let subject = super::identifier(&event.name.ident, super::Case::Snake);
        Some(Test::EventHides {
            name: format!("{subject}_resource_hides_what_is_personal"),
            ty: event.resource.clone(),
            event_type: event.event_type.clone(),
            json,
            marks,
        })
    }
}

fn filled(api: &Api, schema: &Schema) -> Option<(String, Vec<Mark>)> {
    let mut fill = Fill::of(api);
    let json = fill.value(schema, "")?;
    (!fill.marks.is_empty()).then(|| (json.to_string(), fill.marks))
}

/// Fills a schema, and notes what it put at each marked place.
struct Fill<'a> {
    api: &'a Api,
    marks: Vec<Mark>,
    /// The names inside of which this is, so that recursive schemas have an end.
    open: Vec<&'a SchemaId>,
}

impl<'a> Fill<'a> {
    fn of(api: &'a Api) -> Self {
        Self { api, marks: Vec::new(), open: Vec::new() }
    }

    fn value(&mut self, schema: &'a Schema, pointer: &str) -> Option<Json> {
        self.within(schema, pointer, false, None)
    }

    /// `personal` inside of what is marked; `example` is that of a field beside its type's name.
    fn within(&mut self, schema: &'a Schema, pointer: &str, personal: bool, example: Option<&'a Json>) -> Option<Json> {
        let personal = personal || schema.sensitive || schema.encrypted;
        let example = example.or(schema.example.as_ref());
        let below = |name: &str| if pointer.is_empty() { name.to_owned() } else { format!("{pointer}/{name}") };
        match &schema.kind {
            Kind::Named(id) if self.open.contains(&id) => None,
            Kind::Named(id) => {
                self.open.push(id);
                let value = self.api.schema(id).and_then(|named| self.within(named, pointer, personal, example));
                self.open.pop();
                value
            }
            Kind::Object(properties) => {
                let mut object = Map::new();
                for property in properties.iter().filter(|property| property.schema.kind != Kind::File) {
                    let value = self.within(&property.schema, &below(&property.wire), personal, None);
                    object.extend(value.map(|value| (property.wire.clone(), value)));
                }
                Some(Json::Object(object))
            }
            Kind::Array(items) => {
                let item = self.within(items, &below("*"), personal, None);
                Some(Json::Array(item.into_iter().collect()))
            }
            Kind::Map(values) => {
                let key = if personal { self.text(&below("*")) } else { "key".to_owned() };
                let value = self.within(values, &below("*"), personal, None);
                Some(Json::Object(value.map(|value| (key, value)).into_iter().collect()))
            }
            kind if personal => Some(self.sentinel(kind, pointer)),
            kind => example.cloned().or_else(|| plain(kind)),
        }
    }

    fn sentinel(&mut self, kind: &Kind, pointer: &str) -> Json {
        let number = self.marks.len() + 1;
        match kind {
            Kind::Integer | Kind::IntegerEnum(_) => {
                let value = 1_731_000_000_u64 + number as u64;
                self.mark(pointer, value.to_string());
                json!(value)
            }
            Kind::Number => {
                let value = 731_000_000.5 + number as f64;
                self.mark(pointer, value.to_string());
                json!(value)
            }
            Kind::DateTime => {
                let value =
                    format!("20{:02}-0{}-01T07:31:{:02}+08:00", number / 540 + 70, number / 60 % 9 + 1, number % 60);
                self.mark(pointer, value.clone());
                json!(value)
            }
            Kind::Date => {
                let value = format!("20{:02}-0{}-{:02}", number / 252 + 70, number / 28 % 9 + 1, number % 28 + 1);
                self.mark(pointer, value.clone());
                json!(value)
            }
            Kind::Any => json!({ "any": self.text(pointer) }),
            Kind::Boolean => json!(true),
            _ => json!(self.text(pointer)),
        }
    }

    /// A text that is the same in a URL, in JSON and in `Debug`.
    fn text(&mut self, pointer: &str) -> String {
        let value = format!("Personal{}x", self.marks.len() + 1);
        self.mark(pointer, value.clone());
        value
    }

    fn mark(&mut self, pointer: &str, value: String) {
        self.marks.push(Mark { pointer: pointer.to_owned(), value });
    }
}

/// What stands where nothing is marked and the document has no example.
fn plain(kind: &Kind) -> Option<Json> {
    match kind {
        Kind::Enum(values) => values.first().map(|value| json!(value.wire)),
        Kind::IntegerEnum(values) => values.first().and_then(|value| value.number()).map(Json::from),
        Kind::Integer => Some(json!(1)),
        Kind::Number => Some(json!(1.5)),
        Kind::Boolean => Some(json!(true)),
        Kind::DateTime => Some(json!("2026-11-22T10:00:00+08:00")),
        Kind::Date => Some(json!("2026-11-22")),
        Kind::Any => Some(json!({})),
        _ => Some(json!("plain")),
    }
}
