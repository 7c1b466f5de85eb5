//! Reading a value, and the plain types that a document is read into.

use std::collections::BTreeMap;

use serde::de::{Deserializer, Error as _};
use serde_json::Value;

use super::{
    cursor::{Cursor, Take, shape},
    fault::{Fault, keep},
    tape::{Node, Tape},
};

/// Reads a value from a format that describes itself: the `Deserialize` of every emitted struct.
///
/// # Errors
///
/// The format's own, and what does not fit, with its path and without the value.
pub fn read<'de, T: Take, D: Deserializer<'de>>(source: D) -> Result<T, D::Error> {
    take(&Tape::read(source, shape::<T>())?).map_err(|fault| {
        let error = D::Error::custom(&fault);
        keep(fault);
        error
    })
}

fn take<T: Take>(tape: &Tape<'_>) -> Result<T, Fault> {
    let mut from = Cursor::of(tape);
    let value = T::take(&mut from);
    match from.fault {
        None => Ok(value),
        Some(fault) => Err(*fault),
    }
}

impl Take for String {
    fn take(from: &mut Cursor<'_>) -> Self {
        from.text("a string").to_owned()
    }
}

impl Take for i64 {
    fn take(from: &mut Cursor<'_>) -> Self {
        from.integer()
    }
}

impl Take for f64 {
    fn take(from: &mut Cursor<'_>) -> Self {
        // A whole number is rounded to the nearest that `f64` has, as by `serde`.
        let number = match from.node() {
            Some(Node::Integer(number)) => Some(*number as f64),
            Some(Node::Unsigned(number)) => Some(*number as f64),
            Some(Node::Float(number)) => Some(*number),
            Some(Node::Digits(digits)) => digits.parse().ok(),
            _ => None,
        };
        number.filter(|number: &f64| number.is_finite()).unwrap_or_else(|| {
            from.refuse("f64");
            0.0
        })
    }
}

impl Take for bool {
    fn take(from: &mut Cursor<'_>) -> Self {
        match from.node() {
            Some(Node::Bool(value)) => *value,
            _ => {
                from.refuse("a boolean");
                false
            }
        }
    }
}

impl Take for Value {
    fn take(from: &mut Cursor<'_>) -> Self {
        from.value()
    }
}

impl<T: Take> Take for Option<T> {
    fn take(from: &mut Cursor<'_>) -> Self {
        if from.is_absent() { None } else { Some(T::take(from)) }
    }
}

impl<T: Take> Take for Vec<T> {
    fn take(from: &mut Cursor<'_>) -> Self {
        let mut list = Self::new();
        from.items(|item| list.push(T::take(item)));
        list
    }
}

impl<T: Take> Take for BTreeMap<String, T> {
    fn take(from: &mut Cursor<'_>) -> Self {
        let mut map = Self::new();
        from.entries(|key, entry| {
            map.insert(key.to_owned(), T::take(entry));
        });
        map
    }
}
