//! Rules about examples: they are there, and they fit.

use serde_json::Value;

use super::look::{Look, finding};
use crate::{
    Diagnostic,
    api::{Api, Kind, Limits, Schema},
};

pub(super) fn example_is_there(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    for visit in look.schemas().into_iter().filter(|visit| visit.property.is_some()) {
        let plain =
            !matches!(look.api.follow(visit.schema).kind, Kind::Object(_) | Kind::Array(_) | Kind::Map(_) | Kind::File);
        if plain && look.api.example(visit.schema).is_none() {
            found.push(finding(
                &visit.schema.origin,
                "this has no example",
                "Add an `example`, best the official page's own.",
            ));
        }
    }
}

pub(super) fn example_fits(look: &Look<'_>, found: &mut Vec<Diagnostic>) {
    let mut check = |schema: &Schema, example: &Value| {
        let mut misfits = Vec::new();
        fits(look.api, schema, example, "", &mut misfits);
        for (pointer, problem) in misfits {
            let path = if pointer.is_empty() { String::new() } else { format!(" at {pointer}") };
            found.push(finding(
                &schema.origin,
                format!("the example does not fit{path}: {problem}"),
                "Repair the example, or the schema.",
            ));
        }
    };
    for visit in look.schemas() {
        if let Some(example) =
            visit.schema.example.clone().or_else(|| visit.property.and(look.api.example(visit.schema)))
        {
            check(visit.schema, &example);
        }
    }
    for (_, operation) in look.operations() {
        if let Some(body) = &operation.body
            && let Some(example) = &body.example
        {
            check(&body.schema, example);
        }
        if let (Some(schema), Some(example)) = (&operation.response.schema, &operation.response.example) {
            check(schema, example);
        }
    }
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

/// Collects where a value departs from a schema: JSON pointer and sentence.
fn fits(api: &Api, schema: &Schema, value: &Value, pointer: &str, misfits: &mut Vec<(String, String)>) {
    let mut misfit = |problem: String| misfits.push((pointer.to_owned(), problem));
    if value.is_null() {
        if !schema.nullable {
            misfit("null is not allowed".to_owned());
        }
        return;
    }
    within(&schema.limits, value, &mut misfit);
    match (&schema.kind, value) {
        (Kind::Named(id), value) => {
            if let Some(named) = api.schema(id) {
                fits(api, named, value, pointer, misfits);
            }
        }
        (Kind::Object(properties), Value::Object(object)) => {
            for property in properties {
                let below = format!("{pointer}/{}", property.wire);
                match object.get(&property.wire) {
                    Some(value) => fits(api, &property.schema, value, &below, misfits),
                    None if property.required => misfits.push((below, "it is required".to_owned())),
                    None => {}
                }
            }
            for key in object.keys().filter(|key| !properties.iter().any(|property| property.wire == **key)) {
                misfits.push((format!("{pointer}/{key}"), "there is no such property".to_owned()));
            }
        }
        (Kind::Array(items), Value::Array(list)) => {
            for (index, item) in list.iter().enumerate() {
                fits(api, items, item, &format!("{pointer}/{index}"), misfits);
            }
        }
        (Kind::Map(values), Value::Object(object)) => {
            for (key, value) in object {
                fits(api, values, value, &format!("{pointer}/{key}"), misfits);
            }
        }
        (Kind::Enum(values), Value::String(text)) => {
            if !values.iter().any(|value| value.wire == *text) {
                misfit(format!("`{text}` is not one of the values"));
            }
        }
        (Kind::DateTime, Value::String(text)) => {
            if !is_rfc3339(text) {
                misfit("this is not RFC 3339 with an offset".to_owned());
            }
        }
        (Kind::Date, Value::String(text)) => {
            if !is_date(text) {
                misfit("this is not a day such as 2019-06-11".to_owned());
            }
        }
        (Kind::Integer, Value::Number(number)) if number.is_i64() => {}
        (Kind::String, Value::String(_))
        | (Kind::Number, Value::Number(_))
        | (Kind::Boolean, Value::Bool(_))
        | (Kind::Any, _) => {}
        _ => misfit("it has another type".to_owned()),
    }
}

fn within(limits: &Limits, value: &Value, misfit: &mut impl FnMut(String)) {
    let mut range = |actual: u64, min: Option<u64>, max: Option<u64>, unit: &str| {
        if min.is_some_and(|min| actual < min) || max.is_some_and(|max| actual > max) {
            misfit(format!("it has {actual} {unit}"));
        }
    };
    match value {
        Value::String(text) => {
            range(text.chars().count() as u64, limits.min_length, limits.max_length, "characters");
            let pattern = limits.pattern.as_deref().and_then(|pattern| regex::Regex::new(pattern).ok());
            if pattern.is_some_and(|pattern| !pattern.is_match(text)) {
                misfit("it does not match the pattern".to_owned());
            }
        }
        Value::Array(list) => range(list.len() as u64, limits.min_items, limits.max_items, "items"),
        Value::Number(number) => {
            let actual = number.as_f64().unwrap_or_default();
            if limits.minimum.is_some_and(|min| actual < min) || limits.maximum.is_some_and(|max| actual > max) {
                misfit(format!("{actual} is out of range"));
            }
        }
        _ => {}
    }
}

/// `2020-05-20T13:29:35.120+08:00`: the shape alone, which is what an example can get wrong.
pub(super) fn is_date(text: &str) -> bool {
    const SHAPE: &str = r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$";
    regex::Regex::new(SHAPE).is_ok_and(|shape| shape.is_match(text))
}

fn is_rfc3339(text: &str) -> bool {
    const SHAPE: &str = r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$";
    regex::Regex::new(SHAPE).is_ok_and(|shape| shape.is_match(text))
}
