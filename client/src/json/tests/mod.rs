//! A struct with a field of every kind, and what is read into it and written of it.

mod formats;
mod hostile;
mod reading;
mod same_as_derived;
mod writing;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{
    Day, Encrypted, OneOrMany, Timestamp,
    error::json::{Mismatch, from_json},
    json::Marked as _,
};

crate::text! {
    /// A number.
    pub struct Number;
}

crate::text! {
    /// A person.
    #[sensitive]
    pub struct Person;
}

crate::integer! {
    /// A count.
    pub struct Count;
}

crate::money! {
    /// An amount.
    pub struct Cents;
}

crate::open_enum! {
    /// A state.
    pub enum State {
        /// Open.
        Open = "OPEN",
        /// Closed.
        Closed = "CLOSED" | "closed",
    }
}

/// What stands in lists.
#[derive(Clone, PartialEq)]
pub struct Item {
    pub name: String,
    pub cents: Option<Cents>,
}

crate::record! {
    Item { name "name", cents "cents" }
}

/// A field of every kind.
#[derive(Clone, PartialEq)]
pub struct Everything {
    pub number: Number,
    pub r#type: Option<String>,
    pub count: Count,
    pub cents: Option<Cents>,
    pub ratio: Option<f64>,
    pub is_on: Option<bool>,
    pub state: Option<State>,
    pub time: Option<Timestamp>,
    pub day: Option<Day>,
    pub person: Option<Person>,
    pub remark: Option<String>,
    pub sealed: Option<Encrypted>,
    pub any: Option<Value>,
    pub items: Option<Vec<Item>>,
    pub media: Option<OneOrMany<Item>>,
    pub members: Option<BTreeMap<String, i64>>,
    pub inner: Option<Item>,
}

crate::record! {
    Everything {
        number "number",
        r#type "type",
        count "count",
        cents "cents",
        ratio "ratio",
        is_on "is_on",
        state "state",
        time "time",
        day "day",
        person "person",
        remark "remark" hidden,
        sealed "sealed",
        any "any",
        items "items",
        media "media",
        members "members",
        inner "inner",
    }
}

/// The least that it needs, and these fields.
fn with(fields: &str) -> String {
    format!(r#"{{"number":"1217","count":7{}{fields}}}"#, if fields.is_empty() { "" } else { "," })
}

fn read(json: &str) -> Everything {
    from_json(json.as_bytes()).unwrap_or_else(|found| panic!("{json}: {found:?}"))
}

/// Where and why it does not fit.
fn refused(json: &str) -> (String, String) {
    let found: Mismatch = match from_json::<Everything>(json.as_bytes()) {
        Ok(value) => panic!("{json} is taken as {value:?}"),
        Err(found) => found,
    };
    (found.json_path, found.reason)
}

/// What `serde` says to somebody who reads it without a client.
fn refused_by_serde(json: &str) -> String {
    serde_json::from_str::<Everything>(json).map_or_else(|error| error.to_string(), |_| panic!("{json} is taken"))
}
