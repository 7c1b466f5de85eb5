//! A value of a document, and where it stands.
//!
//! In: what the reader of YAML tells. Out: a tree that is asked as JSON is. A value under a key stands where its key
//! does. Almost all mappings of a document are short, and are looked through; the few long ones have an index.

use std::{collections::HashMap, slice};

use serde_json::{Number, Value};

/// A value and its place, line and column counted from 1.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) line: u32,
    pub(crate) column: u32,
    pub(crate) data: Data,
}

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

    pub(crate) fn as_i64(&self) -> Option<i64> {
        self.as_number()?.as_i64()
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
        let entries = self.as_mapping().into_iter().flat_map(Mapping::iter);
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

/// The keys of a mapping that is only looked through.
const SHORT: usize = 16;

/// A mapping of a document.
#[derive(Clone, Debug, Default)]
pub(crate) struct Mapping {
    entries: Vec<(String, Node)>,
    /// The places of the keys; empty as long as there are few.
    index: HashMap<String, usize>,
}

impl Mapping {
    /// The value under a key.
    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        self.position(key).map(|at| &self.entries[at].1)
    }

    pub(crate) fn contains_key(&self, key: &str) -> bool {
        self.position(key).is_some()
    }

    /// Puts a value under a key; whether another stood there.
    pub(crate) fn insert(&mut self, key: String, value: Node) -> bool {
        if let Some(at) = self.position(&key) {
            self.entries[at].1 = value;
            return true;
        }
        if !self.index.is_empty() {
            self.index.insert(key.clone(), self.entries.len());
        }
        self.entries.push((key, value));
        if self.index.is_empty() && self.entries.len() > SHORT {
            self.reindex();
        }
        false
    }

    /// Keeps the entries for which this holds.
    pub(crate) fn retain(&mut self, mut keep: impl FnMut(&str, &mut Node) -> bool) {
        self.entries.retain_mut(|(key, value)| keep(key, value));
        self.reindex();
    }

    pub(crate) fn iter(&self) -> slice::Iter<'_, (String, Node)> {
        self.entries.iter()
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.iter().map(|(key, _)| key.as_str())
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn position(&self, key: &str) -> Option<usize> {
        match self.index.is_empty() {
            true => self.entries.iter().position(|(known, _)| known == key),
            false => self.index.get(key).copied(),
        }
    }

    fn reindex(&mut self) {
        self.index.clear();
        if self.entries.len() > SHORT {
            self.index = self.entries.iter().enumerate().map(|(at, (key, _))| (key.clone(), at)).collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mapping_of_any_length_finds_its_keys_in_the_order_written() {
        for length in [1, SHORT, SHORT + 1, 3 * SHORT] {
            let mut mapping = Mapping::default();
            let value = |line| Node { line, column: 1, data: Data::Null };
            for number in 0..length {
                assert!(!mapping.insert(format!("k{number}"), value(1)));
            }
            assert!(mapping.insert("k0".to_owned(), value(7)));
            assert_eq!(mapping.get("k0").map(|node| node.line), Some(7));
            mapping.retain(|key, _| key != "k0");
            assert!(!mapping.contains_key("k0"));
            let keys: Vec<_> = (1..length).map(|number| format!("k{number}")).collect();
            assert!(mapping.keys().eq(&keys), "{length}");
            assert!(keys.iter().all(|key| mapping.contains_key(key)), "{length}");
        }
    }
}
