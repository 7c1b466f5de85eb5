//! A value of a document, and where it stands.
//!
//! In: what the reader of YAML tells. Out: a tree that is asked as JSON is. A value under a key stands where its key
//! does.

use indexmap::IndexMap;
use serde_json::{Number, Value};

/// A value and its place, line and column counted from 1.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) line: u32,
    pub(crate) column: u32,
    pub(crate) data: Data,
}

/// Keys in the order written, each with its value.
pub(crate) type Mapping = IndexMap<String, Node>;

/// What a value is.
#[derive(Clone, Debug)]
pub(crate) enum Data {
    Null,
    Flag(bool),
    Number(Number),
    Text(String),
    List(Vec<Node>),
    Mapping(Box<Mapping>),
}

impl Node {
    /// The text that it is.
    pub(crate) fn as_str(&self) -> Option<&str> {
        match &self.data {
            Data::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The `true` or `false` that it is.
    pub(crate) fn as_bool(&self) -> Option<bool> {
        match self.data {
            Data::Flag(flag) => Some(flag),
            _ => None,
        }
    }

    /// The number that it is.
    pub(crate) fn as_number(&self) -> Option<&Number> {
        match &self.data {
            Data::Number(number) => Some(number),
            _ => None,
        }
    }

    pub(crate) fn as_u64(&self) -> Option<u64> {
        self.as_number()?.as_u64()
    }

    pub(crate) fn as_f64(&self) -> Option<f64> {
        self.as_number()?.as_f64()
    }

    /// The items of the list that it is.
    pub(crate) fn as_list(&self) -> Option<&[Self]> {
        match &self.data {
            Data::List(items) => Some(items),
            _ => None,
        }
    }

    /// The mapping that it is.
    pub(crate) fn as_mapping(&self) -> Option<&Mapping> {
        match &self.data {
            Data::Mapping(mapping) => Some(mapping),
            _ => None,
        }
    }

    /// What stands under a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        self.as_mapping()?.get(key)
    }

    /// The items of the list that it is; of anything else none.
    pub(crate) fn items(&self) -> &[Self] {
        self.as_list().unwrap_or_default()
    }

    /// The texts of the list that it is.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        self.items().iter().filter_map(Self::as_str)
    }

    /// The texts under the keys of the mapping that it is.
    pub(crate) fn text_map(&self) -> impl Iterator<Item = (&str, &str)> {
        let entries = self.as_mapping().into_iter().flatten();
        entries.filter_map(|(key, value)| Some((key.as_str(), value.as_str()?)))
    }

    /// The value as JSON, keys in the order written.
    pub(crate) fn to_json(&self) -> Value {
        match &self.data {
            Data::Null => Value::Null,
            Data::Flag(flag) => Value::Bool(*flag),
            Data::Number(number) => Value::Number(number.clone()),
            Data::Text(text) => Value::String(text.clone()),
            Data::List(items) => Value::Array(items.iter().map(Self::to_json).collect()),
            Data::Mapping(mapping) => {
                Value::Object(mapping.iter().map(|(key, value)| (key.clone(), value.to_json())).collect())
            }
        }
    }
}
