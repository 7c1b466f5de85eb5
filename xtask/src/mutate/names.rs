//! Mutations of names: schemas, operations, fields, parameters, segments, values of enums.
//!
//! Mostly a name is changed wherever it stands, so that the references to it still lead somewhere.

use super::{
    change::{Change, Material},
    pairs::pairs,
    words::{self, KEYS, NAMES},
};
use crate::seed::Seed;

pub(super) fn rename(seed: &mut Seed, material: Material<'_>) -> Option<Change> {
    let names = names(material.yaml);
    let old = seed.one_of(&names)?;
    let new = if seed.percent(60) { seed.one_of(&words::all(NAMES))?.to_owned() } else { alike(seed, old, &names)? };
    let places = places(material.yaml, old);
    let (chosen, how) =
        if seed.percent(85) { (places, "everywhere") } else { (vec![seed.one_of(&places)?], "in one place") };
    let mut yaml = material.yaml.to_owned();
    for place in chosen.into_iter().rev() {
        yaml.replace_range(place..place + old.len(), &new);
    }
    Some(Change::of(yaml, format!("`{old}` is called `{new}` {how}")))
}

/// Adds a value that reads like another one to a list of values or of names.
pub(super) fn add_value_alike(seed: &mut Seed, material: Material<'_>) -> Option<Change> {
    let listed = listed(material.yaml);
    let (place, old) = seed.one_of(&listed)?;
    let new = if seed.percent(30) { seed.one_of(&words::all(NAMES))?.to_owned() } else { alike(seed, old, &[])? };
    let line = material.yaml[..place].rfind('\n').map_or(0, |at| at + 1);
    let before = &material.yaml[line..place];
    let added = if before.trim() == "-" { format!("{new}\n{before}") } else { format!("{new}, ") };
    let mut yaml = material.yaml.to_owned();
    yaml.insert_str(place, &added);
    Some(Change::of(yaml, format!("`{new}` is listed beside `{old}`")))
}

/// A name that reads like another one, or is one that stands already.
fn alike(seed: &mut Seed, old: &str, names: &[&str]) -> Option<String> {
    Some(match seed.below(10) {
        0 => old.to_ascii_uppercase(),
        1 => old.to_ascii_lowercase(),
        2 => old.replace('_', "-"),
        3 => old.replace(['_', '-'], ""),
        4 => format!("{old}Required"),
        5 => format!("{old}_"),
        6 => format!("_{old}"),
        7 => format!("{old}_2"),
        8 => old.replacen(['a', 'e', 'o'], "\u{430}", 1),
        _ => seed.one_of(names).unwrap_or("A").to_owned(),
    })
}

/// What has a name: keys that are not of the dialect, listed names, and the names of operations and parameters.
fn names(yaml: &str) -> Vec<&str> {
    let mut names: Vec<&str> = listed(yaml).into_iter().map(|(_, name)| name).collect();
    let keys = words::all(KEYS);
    for pair in pairs(yaml) {
        let (key, value) = (yaml[pair.key].trim_matches('\''), &yaml[pair.value]);
        if matches!(key, "operationId" | "name") && is_name(value) {
            names.push(value);
        } else if is_name(key) && !keys.contains(&key) && !key.starts_with("x-") {
            names.push(key);
        } else if key.starts_with('/') {
            names.extend(key.split(['/', '{', '}']).filter(|segment| is_name(segment)));
        }
    }
    names.sort_unstable();
    names.dedup();
    names
}

/// The members of lists of names, with the places where they stand.
fn listed(yaml: &str) -> Vec<(usize, &str)> {
    let mut listed = Vec::new();
    for pair in pairs(yaml) {
        let key = &yaml[pair.key];
        let value = pair.value.clone();
        if matches!(key, "enum" | "required" | "final" | "x-errors") && yaml[value.clone()].starts_with('[') {
            let mut at = value.start + 1;
            for part in yaml[value].trim_matches(['[', ']']).split(',') {
                let start = at + part.len() - part.trim_start().len();
                if is_name(part.trim()) {
                    listed.push((start, part.trim()));
                }
                at += part.len() + 1;
            }
        }
    }
    let mut at = 0;
    for line in yaml.split_inclusive('\n') {
        if let Some(name) = line.trim().strip_prefix("- ")
            && is_name(name)
        {
            listed.push((at + line.find("- ").unwrap_or_default() + 2, name));
        }
        at += line.len();
    }
    listed
}

/// Where the name stands as a word.
fn places(yaml: &str, name: &str) -> Vec<usize> {
    let is_edge = |c: Option<char>| !c.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '-');
    yaml.match_indices(name)
        .map(|(at, _)| at)
        .filter(|at| is_edge(yaml[..*at].chars().next_back()) && is_edge(yaml[at + name.len()..].chars().next()))
        .collect()
}

fn is_name(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-')
}
