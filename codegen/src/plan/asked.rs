//! The parameters of an operation's test, each with a value of its own.
//!
//! In: the parameters and their examples. Out: values by place and name. It holds that one name in path, query and
//! header has a value of its own in each, so that a mix-up of the three shows.

use std::collections::HashMap;

use serde_json::{Value as Json, json};

use super::RequestPart;
use crate::api::{Api, Kind, Location, Parameter, Schema};

/// The values of parameters.
#[derive(Debug, Default)]
pub(super) struct Asked(HashMap<(&'static str, String), Json>);

impl Asked {
    pub(super) fn insert(&mut self, parameter: &Parameter, value: Json) {
        self.0.insert((place(parameter.location), parameter.property.wire.clone()), value);
    }

    /// The value of a parameter; of a body's field none.
    pub(super) fn get(&self, location: Location, wire: &str) -> Option<&Json> {
        self.0.get(&(place(location), wire.to_owned()))
    }

    /// The same by the part of the request that the parameter is planned for.
    pub(super) fn of_part(&self, part: RequestPart, wire: &str) -> Option<&Json> {
        let location = match part {
            RequestPart::Path => Location::Path,
            RequestPart::Query => Location::Query,
            RequestPart::Header => Location::Header,
            RequestPart::Body | RequestPart::Upload | RequestPart::Part => return None,
        };
        self.get(location, wire)
    }

    /// Adds an example, or another value like it where a parameter of the same name has it already.
    pub(super) fn insert_example(&mut self, api: &Api, parameter: &Parameter, example: Json) {
        let wire = &parameter.property.wire;
        let places = [Location::Path, Location::Query, Location::Header];
        let known: Vec<&Json> = places.iter().filter_map(|location| self.get(*location, wire)).collect();
        let others = (1..=places.len()).map(|number| other(api.follow(&parameter.property.schema), &example, number));
        let value = std::iter::once(example.clone()).chain(others).find(|value| !known.contains(&value));
        self.insert(parameter, value.unwrap_or(example));
    }
}

/// Another value of the same kind.
fn other(schema: &Schema, example: &Json, number: usize) -> Json {
    match (&schema.kind, example) {
        (Kind::Enum(values), _) => {
            let others = values.iter().map(|value| json!(value.wire)).filter(|value| value != example);
            others.skip(number - 1).chain([json!(format!("OTHER_{number}"))]).next().unwrap_or_default()
        }
        (Kind::IntegerEnum(values), _) => {
            let others = values.iter().filter_map(|value| value.number()).map(Json::from);
            others.filter(|value| value != example).nth(number - 1).unwrap_or_else(|| json!(1_000 + number))
        }
        (Kind::DateTime, _) => json!(format!("2026-11-22T10:00:0{number}+08:00")),
        (Kind::Date, _) => json!(format!("2026-11-0{number}")),
        (_, Json::String(text)) => json!(format!("{text}{number}")),
        (_, Json::Bool(flag)) => json!(!flag),
        (_, Json::Number(value)) => match value.as_i64() {
            Some(value) => json!(value.wrapping_add(number as i64)),
            None => json!(value.as_f64().unwrap_or_default() + number as f64),
        },
        _ => example.clone(),
    }
}

fn place(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
    }
}
