//! Mutations of keys and values, with the document around them left as it is.

use super::{
    change::{Change, Material},
    pairs::{Pair, pairs},
    words::{self, ADDED, KEYS, REFERENCES, VALUES},
};
use crate::seed::Seed;

/// Longer than anything in a document ought to be.
const LONG: usize = 70_000;

pub(super) fn hostile_value(seed: &mut Seed, material: Material<'_>) -> Option<Change> {
    let pair = some_pair(seed, material.yaml, |pair| !pair.value.is_empty())?;
    if seed.percent(3) {
        let part = seed.one_of(&["a", "a ", "中", "-", "A_", "{", "\\\"", "a/"])?;
        let count = LONG / part.len();
        let change = replaced(material.yaml, &pair, &format!("'{}'", part.repeat(count)));
        let what =
            format!("line {}: `{}` is {count} times {part:?}", line(material.yaml, &pair), &material.yaml[pair.key]);
        return Some(change.said(what));
    }
    let new = seed.one_of(VALUES)?;
    Some(replaced(material.yaml, &pair, new))
}

/// The value that the same key, or any, has elsewhere: mostly one that is understood.
pub(super) fn value_of_another(seed: &mut Seed, material: Material<'_>) -> Option<Change> {
    let pair = some_pair(seed, material.yaml, |pair| !pair.value.is_empty())?;
    let source = if seed.percent(30) { material.other } else { material.yaml };
    let key = &material.yaml[pair.key.clone()];
    let same = seed.percent(80);
    let other =
        some_pair(seed, source, |other| !other.value.is_empty() && (!same || source[other.key.clone()] == *key))?;
    Some(replaced(material.yaml, &pair, &source[other.value]))
}

pub(super) fn other_reference(seed: &mut Seed, material: Material<'_>) -> Option<Change> {
    let is_reference = |pair: &Pair| material.yaml[pair.key.clone()].trim_matches('\'') == "$ref";
    let references: Vec<Pair> = pairs(material.yaml).into_iter().filter(is_reference).collect();
    // Also where none stood: to a schema of this document, or of another one.
    let pair = if references.is_empty() || seed.percent(30) {
        some_pair(seed, material.yaml, |pair| material.yaml[pair.value.clone()].starts_with('{'))?
    } else {
        references.get(seed.below(references.len()))?.clone()
    };
    let to = if seed.percent(60) {
        let own = pairs(material.yaml);
        let names: Vec<&str> = own
            .iter()
            .map(|pair| &material.yaml[pair.key.clone()])
            .filter(|name| name.starts_with(|c: char| c.is_ascii_uppercase()))
            .collect();
        format!("'#/components/schemas/{}'", seed.one_of(&names)?)
    } else {
        seed.one_of(REFERENCES)?.to_owned()
    };
    let whole = material.yaml[pair.value.clone()].starts_with('{');
    Some(replaced(material.yaml, &pair, &if whole { format!("{{$ref: {to}}}") } else { to }))
}

pub(super) fn rename_key(seed: &mut Seed, material: Material<'_>) -> Option<Change> {
    let pair = some_pair(seed, material.yaml, |_| true)?;
    let new = seed.one_of(&words::all(KEYS))?;
    let what = format!("line {}: `{}` is called `{new}`", line(material.yaml, &pair), &material.yaml[pair.key.clone()]);
    let mut yaml = material.yaml.to_owned();
    yaml.replace_range(pair.key, new);
    Some(Change::of(yaml, what))
}

pub(super) fn delete_pair(seed: &mut Seed, material: Material<'_>) -> Option<Change> {
    let pair = some_pair(seed, material.yaml, |pair| pair.is_flow)?;
    let what = format!("line {}: `{}` is gone", line(material.yaml, &pair), &material.yaml[pair.key.clone()]);
    let mut end = pair.value.end.max(pair.key.end + 1);
    if material.yaml[end..].starts_with(", ") {
        end += 2;
    }
    let mut yaml = material.yaml.to_owned();
    yaml.replace_range(pair.key.start..end, "");
    Some(Change::of(yaml, what))
}

/// Adds a key with a value before another one.
pub(super) fn add_pair(seed: &mut Seed, material: Material<'_>) -> Option<Change> {
    let pair = some_pair(seed, material.yaml, |_| true)?;
    let (key, value) = seed.one_of(ADDED)?;
    let what = format!("line {}: `{key}: {value}` is added", line(material.yaml, &pair));
    let added = if pair.is_flow {
        format!("{key}: {value}, ")
    } else {
        let start = material.yaml[..pair.key.start].rfind('\n').map_or(0, |at| at + 1);
        // What stands there may be the dash of a list.
        format!("{key}: {value}\n{}", " ".repeat(pair.key.start - start))
    };
    let mut yaml = material.yaml.to_owned();
    yaml.insert_str(pair.key.start, &added);
    Some(Change::of(yaml, what))
}

fn replaced(yaml: &str, pair: &Pair, value: &str) -> Change {
    let mut new = yaml.to_owned();
    new.replace_range(pair.value.clone(), value);
    let key = &yaml[pair.key.clone()];
    Change::of(new, format!("line {}: `{key}` is {value:?}", line(yaml, pair)))
}

fn some_pair(seed: &mut Seed, yaml: &str, wanted: impl Fn(&Pair) -> bool) -> Option<Pair> {
    let pairs: Vec<Pair> = pairs(yaml).into_iter().filter(wanted).collect();
    pairs.get(seed.below(pairs.len())).cloned()
}

fn line(yaml: &str, pair: &Pair) -> usize {
    yaml[..pair.key.start].matches('\n').count() + 1
}
