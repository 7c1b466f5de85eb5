//! What of the ledger is asked for.
//!
//! In: the query of a request. Out: its values, or a sentence that says what does not fit. A name that is not known is
//! refused, because it is a mistake.

use super::{entry::Entry, kind::Kind};
use crate::{
    checks::routes::query_pairs,
    control::outcome::{Refused, unfit},
};

/// How many entries a page has if nothing else is asked for, and at most.
const USUAL: usize = 100;
const MOST: usize = 1_000;

/// Where the page before ended: the key of its last entry.
type Key = (i64, Kind, String);

/// What is asked for.
pub(super) struct Asked {
    /// A part of either number, in lower case.
    number: String,
    waits: bool,
    pub(super) kind: Option<Kind>,
    pub(super) state: Option<String>,
    pub(super) limit: usize,
    after: Option<Key>,
}

impl Asked {
    pub(super) fn of(query: Option<&str>) -> Result<Self, Refused> {
        let mut asked =
            Self { number: String::new(), waits: false, kind: None, state: None, limit: USUAL, after: None };
        for (name, value) in pairs(query)? {
            match name.as_str() {
                "number" => asked.number = value.to_lowercase(),
                "waits" if value == "true" => asked.waits = true,
                "kind" => asked.kind = Some(kind(&value)?),
                "state" => asked.state = Some(value),
                "limit" => {
                    let limit = value.parse().ok().filter(|limit| (1..=MOST).contains(limit));
                    asked.limit = limit.ok_or_else(|| wrong("limit", &value))?;
                }
                "after" => asked.after = Some(key(&value).ok_or_else(|| wrong("after", &value))?),
                _ => return Err(wrong(&name, &value)),
            }
        }
        Ok(asked)
    }

    /// Whether an entry's numbers fit, and whether it waits as asked.
    pub(super) fn fits(&self, entry: &Entry<'_>) -> bool {
        let has = |number: &str| number.to_lowercase().contains(&self.number);
        (!self.waits || entry.waits) && (self.number.is_empty() || has(entry.number) || entry.id.is_some_and(has))
    }

    /// Whether an entry is of the kind.
    pub(super) fn is_of_kind(&self, entry: &Entry<'_>) -> bool {
        self.kind.is_none_or(|kind| kind == entry.kind)
    }

    /// Whether an entry is in the state.
    pub(super) fn is_in_state(&self, entry: &Entry<'_>) -> bool {
        self.state.as_ref().is_none_or(|state| state == entry.state)
    }

    /// Whether an entry belongs to this page or a later one.
    pub(super) fn is_after(&self, entry: &Entry<'_>) -> bool {
        self.after.as_ref().is_none_or(|(at, kind, number)| entry.key() < (*at, *kind, number.as_str()))
    }
}

/// Kind and number of a single entry.
pub(super) fn one(query: Option<&str>) -> Result<(Kind, String), Refused> {
    let (mut of_kind, mut number) = (None, None);
    for (name, value) in pairs(query)? {
        match name.as_str() {
            "kind" => of_kind = Some(kind(&value)?),
            "number" => number = Some(value),
            _ => return Err(wrong(&name, &value)),
        }
    }
    let missing = || unfit("kind and number are both needed", "kind 和 number 都必须提供");
    Ok((of_kind.ok_or_else(missing)?, number.ok_or_else(missing)?))
}

/// Where a page ends, for the next one.
pub(super) fn end(entry: &Entry<'_>) -> String {
    format!("{}.{}.{}", entry.created_at, entry.kind.name(), entry.number)
}

fn key(cursor: &str) -> Option<Key> {
    let (at, rest) = cursor.split_once('.')?;
    let (kind, number) = rest.split_once('.')?;
    Some((at.parse().ok()?, Kind::of(kind)?, number.to_owned()))
}

fn kind(name: &str) -> Result<Kind, Refused> {
    let names = Kind::names;
    Kind::of(name).ok_or_else(|| unfit(format!("kind is one of {}", names()), format!("kind 的取值为 {}", names())))
}

fn pairs(query: Option<&str>) -> Result<Vec<(String, String)>, Refused> {
    let pairs = query_pairs(query.unwrap_or_default()).into_iter();
    pairs.map(|pair| pair.map_err(|name| wrong(&name, "…"))).collect()
}

fn wrong(name: &str, value: &str) -> Refused {
    unfit(
        format!("{name}={value} does not fit: `GET /_sandbox/openapi.yaml` describes the parameters"),
        format!("参数 {name}={value} 不正确：参数说明见 `GET /_sandbox/openapi.yaml`"),
    )
}
