//! Limits of values: which way they have moved.
//!
//! In: schemas of both sides. Out: a sentence for each limit that differs, and whether it is narrower. A pattern that
//! is another counts as narrower, since nobody can say.

use std::collections::BTreeMap;

use crate::api::{Api, Kind, Limits, Schema, SchemaId};

/// A limit's value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Bound {
    Least(f64),
    Most(f64),
    Pattern(String),
}

/// Limits by name; those of items behind the names around them.
pub(super) type Bounds = BTreeMap<String, Bound>;

/// The limits that are written in the schema itself. A name that `is_type` knows keeps its limits with its type.
pub(super) fn own(api: &Api, schema: &Schema, is_type: &dyn Fn(&SchemaId) -> bool) -> Bounds {
    let mut bounds = Bounds::new();
    for layer in api.layers(schema) {
        add(&layer.limits, "", &mut bounds);
        match &layer.kind {
            Kind::Named(id) if is_type(id) => break,
            Kind::Array(below) => inside("items: ", own(api, below, is_type), &mut bounds),
            Kind::Map(below) => inside("values: ", own(api, below, is_type), &mut bounds),
            _ => {}
        }
    }
    bounds
}

/// All limits that a value has to keep, wherever they are written.
pub(super) fn all(api: &Api, schema: &Schema) -> Bounds {
    own(api, schema, &|_| false)
}

fn inside(around: &str, below: Bounds, bounds: &mut Bounds) {
    bounds.extend(below.into_iter().map(|(name, bound)| (format!("{around}{name}"), bound)));
}

/// Adds limits; of two of one name the narrower holds, and the outer pattern.
fn add(limits: &Limits, around: &str, bounds: &mut Bounds) {
    let number = |value: Option<u64>| value.map(|value| value as f64);
    let least =
        [("minLength", number(limits.min_length)), ("minimum", limits.minimum), ("minItems", number(limits.min_items))];
    let most =
        [("maxLength", number(limits.max_length)), ("maximum", limits.maximum), ("maxItems", number(limits.max_items))];
    let least = least.into_iter().filter_map(|(name, value)| Some((name, Bound::Least(value?))));
    let most = most.into_iter().filter_map(|(name, value)| Some((name, Bound::Most(value?))));
    let pattern = limits.pattern.iter().map(|pattern| ("pattern", Bound::Pattern(pattern.clone())));
    for (name, bound) in least.chain(most).chain(pattern) {
        let held = bounds.entry(format!("{around}{name}")).or_insert_with(|| bound.clone());
        *held = match (held.clone(), bound) {
            (Bound::Least(one), Bound::Least(other)) => Bound::Least(one.max(other)),
            (Bound::Most(one), Bound::Most(other)) => Bound::Most(one.min(other)),
            (held, _) => held,
        };
    }
}

/// The limits that differ: a sentence each, and whether it is narrower.
pub(super) fn shifts(old: &Bounds, new: &Bounds) -> Vec<(String, bool)> {
    let names: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let shift = |name: &String| {
        let (was, is) = (old.get(name), new.get(name));
        let tighter = match (was, is) {
            _ if was == is => return None,
            (Some(Bound::Least(was)), Some(Bound::Least(is))) => is > was,
            (Some(Bound::Most(was)), Some(Bound::Most(is))) => is < was,
            (_, is) => is.is_some(),
        };
        Some((format!("{name} was {}, is {}", shown(was), shown(is)), tighter))
    };
    names.into_iter().filter_map(shift).collect()
}

fn shown(bound: Option<&Bound>) -> String {
    match bound {
        None => "absent".to_owned(),
        Some(Bound::Least(value) | Bound::Most(value)) => value.to_string(),
        Some(Bound::Pattern(pattern)) => format!("`{pattern}`"),
    }
}
