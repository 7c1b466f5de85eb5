//! Limits of values: which way they have moved.
//!
//! In: schemas of both sides. Out: a sentence for each limit that differs, and whether it is narrower. A pattern that
//! is another counts as narrower, since nobody can say.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::{Api, Kind, LengthUnit, Limits, Schema, SchemaId};

/// A limit's value.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Bound {
    Least(f64),
    Most(f64),
    Pattern(String),
}

/// A length in bytes is another limit than one in characters.
const IN_BYTES: &str = " in bytes";
const MIN_AND_MAX_IN_BYTES: [&str; 2] = ["minLength in bytes", "maxLength in bytes"];

/// A character of UTF-8 has so many bytes at most.
const WIDEST: f64 = 4.0;

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
    let [min_length, max_length] = match limits.length_unit {
        LengthUnit::Characters => ["minLength", "maxLength"],
        LengthUnit::Bytes => MIN_AND_MAX_IN_BYTES,
    };
    let least =
        [(min_length, number(limits.min_length)), ("minimum", limits.minimum), ("minItems", number(limits.min_items))];
    let most =
        [(max_length, number(limits.max_length)), ("maximum", limits.maximum), ("maxItems", number(limits.max_items))];
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
    let recounted: BTreeMap<&str, bool> = old.keys().filter_map(|name| recounted(name, old, new)).collect();
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let shift = |name: &String| {
        let (was, is) = (old.get(name), new.get(name));
        let plain = name.strip_suffix(IN_BYTES).unwrap_or(name);
        if let Some(tighter) = recounted.get(plain) {
            // It stands under two names, and is told by the plain one, which comes first.
            let told = |bounds: &Bounds| match bounds.get(&format!("{plain}{IN_BYTES}")) {
                Some(bound) => counted(bound, LengthUnit::Bytes),
                None => bounds.get(plain).map_or_else(String::new, |bound| counted(bound, LengthUnit::Characters)),
            };
            return (name == plain).then(|| (format!("{plain} was {}, is {}", told(old), told(new)), *tighter));
        }
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

/// A length that counts something else than before, by its plain name, and whether it is narrower. Two limits that can
/// not be compared count as narrower, as patterns do.
fn recounted<'n>(name: &'n str, old: &Bounds, new: &Bounds) -> Option<(&'n str, bool)> {
    let plain = name.strip_suffix(IN_BYTES).unwrap_or(name);
    let in_bytes = format!("{plain}{IN_BYTES}");
    let of = |bounds: &Bounds, name: &str| bounds.get(name).cloned();
    let (was, is) = match (of(old, plain), of(old, &in_bytes), of(new, plain), of(new, &in_bytes)) {
        (Some(was), None, None, Some(is)) => (was, is),
        (None, Some(was), Some(is), None) => (was, is),
        _ => return None,
    };
    let to_bytes = plain == name;
    let tighter = match (was, is) {
        // A text has as many bytes as characters at least, and four times as many at most.
        (Bound::Most(was), Bound::Most(is)) if to_bytes => is < was * WIDEST,
        (Bound::Most(was), Bound::Most(is)) => is < was,
        (Bound::Least(was), Bound::Least(is)) if to_bytes => is > was,
        (Bound::Least(was), Bound::Least(is)) => is * WIDEST > was,
        _ => true,
    };
    Some((plain, tighter))
}

fn counted(bound: &Bound, unit: LengthUnit) -> String {
    let number = shown(Some(bound));
    let plural = if number == "1" { "" } else { "s" };
    format!("{number} {}{plural}", unit.one())
}

fn shown(bound: Option<&Bound>) -> String {
    match bound {
        None => "absent".to_owned(),
        Some(Bound::Least(value) | Bound::Most(value)) => value.to_string(),
        Some(Bound::Pattern(pattern)) => format!("`{pattern}`"),
    }
}
