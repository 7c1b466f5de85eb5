//! Examples: they are there, and they keep the rules of what they are examples of.
//!
//! In: the `Api`. Out: a finding for each value of which no example is known, and for each example that departs from
//! its own schema: tests are made of them, and would fail.

use std::collections::HashSet;

use serde_json::Value;

use crate::{
    Diagnostic,
    api::{Api, Kind, Limits, Location, Property, Schema, escape},
};

/// Values without an example, once for each type that could have one.
pub(crate) fn missing(api: &Api) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut report = |schema: &Schema| {
        let last = api.layers(schema).last().unwrap_or(schema);
        let plain = !matches!(last.kind, Kind::Object(_) | Kind::Array(_) | Kind::Map(_) | Kind::File)
            && last.kind.values().is_none();
        if plain && !api.layers(schema).any(|layer| layer.example.is_some()) {
            let help = "Add an `example`, best the official page's own.";
            found.push(Diagnostic::new(&last.origin, "there is no example of this", help));
        }
    };
    each(api, &mut |schema, asked| {
        if asked {
            report(schema);
        }
    });
    found.sort();
    found.dedup();
    found
}

/// Examples that do not fit their schemas.
pub(crate) fn misfits(api: &Api) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    each(api, &mut |schema, _| {
        // What narrows a named type takes its example over, which has to keep the narrower limits.
        let narrowed = matches!(schema.kind, Kind::Named(_)) && schema.limits != Limits::default();
        let inherited = || narrowed.then(|| api.layers(schema).find_map(|layer| layer.example.as_ref())).flatten();
        if let Some(example) = schema.example.as_ref().or_else(inherited) {
            check(api, schema, example, &mut found);
        }
    });
    for (_, operation) in api.operations() {
        for parameter in operation.parameters.iter().filter(|parameter| parameter.location == Location::Header) {
            let example = api.example(&parameter.property.schema);
            let text = example.as_ref().and_then(Value::as_str).unwrap_or_default();
            if !text.chars().all(|c| c == ' ' || c.is_ascii_graphic()) {
                let message = "the example does not fit: a header holds ASCII alone";
                found.push(Diagnostic::new(&parameter.property.schema.origin, message, "Repair the example."));
            }
        }
        if let Some(body) = &operation.body
            && let Some(example) = &body.example
        {
            check(api, &body.schema, example, &mut found);
        }
        if let (Some(schema), Some(example)) = (&operation.response.schema, &operation.response.example) {
            check(api, schema, example, &mut found);
        }
    }
    found
}

fn check(api: &Api, schema: &Schema, example: &Value, found: &mut Vec<Diagnostic>) {
    let mut misfits = Vec::new();
    fits(api, schema, example, "", &mut misfits);
    for (pointer, problem) in misfits {
        let place = if pointer.is_empty() { String::new() } else { format!(" at {pointer}") };
        let message = format!("the example does not fit{place}: {problem}");
        found.push(Diagnostic::new(&schema.origin, message, "Repair the example, or the schema."));
    }
}

/// Every schema as it is written, and whether its example is asked for: of a property, a parameter, an item.
fn each(api: &Api, see: &mut impl FnMut(&Schema, bool)) {
    for product in api.products.values() {
        product.schemas.values().for_each(|schema| each_within(schema, false, see));
        for operation in &product.operations {
            for parameter in &operation.parameters {
                each_within(&parameter.property.schema, true, see);
            }
            for schema in operation.body.iter().map(|body| &body.schema).chain(&operation.response.schema) {
                each_within(schema, false, see);
            }
        }
        product.events.iter().for_each(|event| each_within(&event.resource, false, see));
    }
}

fn each_within(schema: &Schema, asked: bool, see: &mut impl FnMut(&Schema, bool)) {
    see(schema, asked);
    match &schema.kind {
        Kind::Object(properties) => {
            properties.iter().for_each(|Property { schema, .. }| each_within(schema, true, see));
        }
        // A list or a map that has an example of its own needs none of its items.
        Kind::Array(below) | Kind::Map(below) => each_within(below, schema.example.is_none(), see),
        _ => {}
    }
}

/// Collects where a value departs from a schema: JSON pointer and sentence.
fn fits(api: &Api, schema: &Schema, value: &Value, pointer: &str, misfits: &mut Vec<(String, String)>) {
    let mut misfit = |problem: String| misfits.push((pointer.to_owned(), problem));
    if value.is_null() {
        if !api.is_nullable(schema) {
            misfit("null is not allowed".to_owned());
        }
        return;
    }
    keeps(&schema.limits, value, &mut misfit);
    match (&schema.kind, value) {
        (Kind::Named(id), value) => {
            if let Some(named) = api.schema(id) {
                fits(api, named, value, pointer, misfits);
            }
        }
        (Kind::Object(properties), Value::Object(object)) => {
            for property in properties {
                let below = format!("{pointer}/{}", escape(&property.wire));
                match object.get(&property.wire) {
                    Some(value) => fits(api, &property.schema, value, &below, misfits),
                    None if property.required => misfits.push((below, "it is required".to_owned())),
                    None => {}
                }
            }
            let known: HashSet<&str> = properties.iter().map(|property| property.wire.as_str()).collect();
            for key in object.keys().filter(|key| !known.contains(key.as_str())) {
                misfits.push((format!("{pointer}/{}", escape(key)), "there is no such property".to_owned()));
            }
        }
        (Kind::Array(items), Value::Array(list)) => {
            for (index, item) in list.iter().enumerate() {
                fits(api, items, item, &format!("{pointer}/{index}"), misfits);
            }
        }
        (Kind::Map(values), Value::Object(object)) => {
            for (key, value) in object {
                fits(api, values, value, &format!("{pointer}/{}", escape(key)), misfits);
            }
        }
        (Kind::Enum(values), Value::String(text)) => {
            if !values.iter().any(|value| value.wire == *text) {
                misfit(format!("`{text}` is not one of the values"));
            }
        }
        (Kind::IntegerEnum(values), Value::Number(number)) => {
            if !values.iter().any(|value| value.number() == number.as_i64()) {
                misfit(format!("`{number}` is not one of the values"));
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
        (Kind::BeijingTime, Value::String(text)) => {
            if !is_beijing_time(text) {
                misfit("this is not a time such as 20091227091010, nor a day or a word in its place".to_owned());
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

fn keeps(limits: &Limits, value: &Value, misfit: &mut impl FnMut(String)) {
    let mut range = |actual: u64, min: Option<u64>, max: Option<u64>, unit: &str| {
        if min.is_some_and(|min| actual < min) || max.is_some_and(|max| actual > max) {
            misfit(format!("it has {actual} {unit}"));
        }
    };
    match value {
        Value::String(text) => {
            let unit = limits.length_unit;
            range(unit.count(text), limits.min_length, limits.max_length, &format!("{}s", unit.one()));
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

/// A day of the calendar: `2020-05-20`.
pub(crate) fn is_date(text: &str) -> bool {
    let part = |range: std::ops::Range<usize>| text.get(range)?.parse::<u32>().ok();
    let digits = |(at, c): (usize, char)| if at == 4 || at == 7 { c == '-' } else { c.is_ascii_digit() };
    if text.len() != 10 || !text.char_indices().all(digits) {
        return false;
    }
    let (Some(year), Some(month), Some(day)) = (part(0..4), part(5..7), part(8..10)) else { return false };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => return false,
    };
    (1..=days).contains(&day)
}

/// `20091227091010`; a day such as `20091227`, or a word, in its place.
fn is_beijing_time(text: &str) -> bool {
    let word = !text.is_empty() && text.chars().all(|c| c.is_ascii_alphabetic());
    let digits = matches!(text.len(), 8 | 14) && text.chars().all(|c| c.is_ascii_digit());
    if word || !digits {
        return word;
    }
    let clock = [(8..10, 23), (10..12, 59), (12..14, 59)];
    let fits = |(range, most): (std::ops::Range<usize>, u32)| {
        text.get(range).is_none_or(|digits| digits.parse().is_ok_and(|number: u32| number <= most))
    };
    is_date(&format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..8])) && clock.into_iter().all(fits)
}

/// `2020-05-20T13:29:35.120+08:00`; the seconds may be missing.
fn is_rfc3339(text: &str) -> bool {
    let Some((day, clock)) = text.split_once('T') else { return false };
    let Some(offset) = clock.find(['Z', '+', '-']) else { return false };
    let (clock, offset) = clock.split_at(offset);
    let (clock, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let offset = if offset == "Z" { "00:00" } else { &offset[1..] };
    let digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    let two = |text: &str, most: u32| text.len() == 2 && digits(text) && text.parse().is_ok_and(|n: u32| n <= most);
    let clock: Vec<&str> = clock.split(':').collect();
    let offset: Vec<&str> = offset.split(':').collect();
    is_date(day)
        && (matches!(clock.as_slice(), [h, m, s] if two(h, 23) && two(m, 59) && two(s, 59))
            || matches!(clock.as_slice(), [h, m] if two(h, 23) && two(m, 59) && fraction == "0"))
        && digits(fraction)
        && matches!(offset.as_slice(), [h, m] if two(h, 23) && two(m, 59))
}
