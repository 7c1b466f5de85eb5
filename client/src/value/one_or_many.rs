//! A list that sometimes comes without its brackets.
//!
//! A JSON list of objects comes in, or one such object by itself; a list goes
//! out, and is written as one. Nothing else is taken for a list.

use std::{fmt, marker::PhantomData, ops::Deref, slice, vec};

use serde::{
    de::{
        Deserialize, Deserializer, MapAccess, SeqAccess, Visitor,
        value::{MapAccessDeserializer, SeqAccessDeserializer},
    },
    ser::{Serialize, Serializer},
};

use crate::json::{Cursor, Give, Sink, Take};

/// A list that WeChat Pay sends as a list or, where it holds one item, as that item alone.
///
/// It reads as a slice, and is sent as a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct OneOrMany<T>(Vec<T>);

impl<T> OneOrMany<T> {
    /// The items.
    pub fn into_vec(self) -> Vec<T> {
        self.0
    }
}

impl<T> Deref for OneOrMany<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T> From<Vec<T>> for OneOrMany<T> {
    fn from(items: Vec<T>) -> Self {
        Self(items)
    }
}

impl<T> IntoIterator for OneOrMany<T> {
    type Item = T;
    type IntoIter = vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a OneOrMany<T> {
    type Item = &'a T;
    type IntoIter = slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T: Serialize> Serialize for OneOrMany<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Either(PhantomData))
    }
}

struct Either<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Either<T> {
    type Value = OneOrMany<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(EXPECTED)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Self::Value, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(items)).map(OneOrMany)
    }

    fn visit_map<A: MapAccess<'de>>(self, only: A) -> Result<Self::Value, A::Error> {
        T::deserialize(MapAccessDeserializer::new(only)).map(|only| OneOrMany(vec![only]))
    }
}

impl<T: Take> Take for OneOrMany<T> {
    fn take(from: &mut Cursor<'_>) -> Self {
        let mut list = Vec::new();
        from.items_or_one(EXPECTED, |item| list.push(T::take(item)));
        Self(list)
    }
}

impl<T: Give> Give for OneOrMany<T> {
    fn give(&self, to: &mut dyn Sink) {
        self.0.give(to);
    }
}

const EXPECTED: &str = "a list of objects, or one of them";

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
    struct Media {
        kind: String,
    }

    fn read(json: &str) -> Result<Vec<String>, String> {
        let read = serde_json::from_str::<OneOrMany<Media>>(json).map_err(|error| error.to_string())?;
        Ok(read.into_iter().map(|media| media.kind).collect())
    }

    #[test]
    fn list_and_lone_object_are_read_alike() {
        assert_eq!(read(r#"[{"kind":"a"},{"kind":"b"}]"#), Ok(vec!["a".to_owned(), "b".to_owned()]));
        assert_eq!(read(r#"{"kind":"a","later":"addition"}"#), Ok(vec!["a".to_owned()]));
        assert_eq!(read("[]"), Ok(Vec::new()));
    }

    #[test]
    fn anything_else_is_not_a_list() {
        for json in ["null", "1", r#""a""#, r#"{"other":1}"#, r#"[{"kind":"a"},1]"#] {
            assert!(read(json).is_err(), "{json}");
        }
    }

    #[test]
    fn list_of_one_is_written_as_a_list() {
        let one = OneOrMany::from(vec![Media { kind: "a".to_owned() }]);
        assert_eq!(serde_json::to_string(&one).ok().as_deref(), Some(r#"[{"kind":"a"}]"#));
        assert_eq!((&one).into_iter().len(), one.len());
    }
}
