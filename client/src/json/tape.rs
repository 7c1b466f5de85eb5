//! [`Tape`]: a document as one flat list of nodes.
//!
//! Whatever `serde` reads comes in; its values go out in the order of the document, texts borrowed where
//! the format allows it. What always holds: a list or an object says where it ends, an object's names
//! stand before their values; what nobody takes is not in it, and what is nested deeper than [`DEEPEST`] is not read.

use std::{borrow::Cow, cell::Cell, fmt};

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::shape::{Shape, Within};

/// No document of the API is nested so deep. What is deeper may stand where nobody looks, as 200,000
/// brackets did; `serde_json` passes over such a value without a stack, and reads none deeper than 128.
pub(super) const DEEPEST: usize = 100;

/// The name under which `serde_json` hands over digits when any crate of the program has switched its
/// feature `arbitrary_precision` on.
const DIGITS: &str = "$serde_json::private::Number";

/// Up to here an `f64` without a fraction is the whole number that was written: `serde_json` reads the last bits
/// otherwise now and then, which makes fractions here, and other whole numbers beyond.
pub(super) const EXACT: f64 = 1_125_899_906_842_624.0;

/// One value, or the name of the value behind it.
#[derive(Debug)]
pub(super) enum Node<'j> {
    Null,
    Bool(bool),
    Integer(i64),
    /// A whole number beyond `i64`.
    Unsigned(u64),
    /// A whole number beyond `u64`, as formats other than JSON have.
    Huge,
    Float(f64),
    /// Lists and objects that are too deep to be read.
    Deep,
    /// A number as it is written.
    Digits(Cow<'j, str>),
    Text(Cow<'j, str>),
    Name {
        name: Cow<'j, str>,
        /// Whether a field of a struct has this name.
        known: Cell<bool>,
    },
    List {
        end: usize,
    },
    Object {
        end: usize,
        names: usize,
    },
}

/// The nodes of a document; the first is the whole.
#[derive(Debug, Default)]
pub(super) struct Tape<'j>(Vec<Node<'j>>);

impl<'j> Tape<'j> {
    /// Reads one value.
    pub(super) fn read<D: Deserializer<'j>>(source: D, shape: &'static Shape) -> Result<Self, D::Error> {
        let is_text = source.is_human_readable();
        let mut nodes = Vec::with_capacity(64);
        match (Reader { nodes: &mut nodes, within: Within::Known(shape), depth: 0, is_name: false }).deserialize(source)
        {
            Ok(()) => Ok(Self(nodes)),
            // Such formats say "not supported" at most, and not what is.
            Err(error) if !is_text && nodes.is_empty() => Err(D::Error::custom(format_args!(
                "this type is read from formats that describe themselves, such as JSON, and this one does not say \
                 what comes next: {error}"
            ))),
            Err(error) => Err(error),
        }
    }

    pub(super) fn node(&self, at: usize) -> Option<&Node<'j>> {
        self.0.get(at)
    }

    /// Where the node behind this one and all that is in it stands.
    pub(super) fn after(&self, at: usize) -> usize {
        match self.0.get(at) {
            Some(Node::List { end } | Node::Object { end, .. }) => *end,
            _ => at + 1,
        }
    }

    /// What a node is, in the words of an error.
    pub(super) fn kind(&self, at: usize) -> &'static str {
        match self.0.get(at) {
            Some(Node::Null) | None => "null",
            Some(Node::Bool(_)) => "a boolean",
            Some(Node::Integer(_) | Node::Unsigned(_)) => "a whole number",
            Some(Node::Huge) => "a number out of range",
            Some(Node::Deep) => "something that is nested too deep",
            Some(Node::Float(number)) => kind_of_float(*number),
            Some(Node::Digits(digits)) => digits.parse().map_or("a number out of range", kind_of_float),
            Some(Node::Text(_) | Node::Name { .. }) => "a string",
            Some(Node::List { .. }) => "an array",
            Some(Node::Object { .. }) => "an object",
        }
    }

    /// A node and all that is in it as free JSON; `None` for what it cannot hold. Of
    /// names that stand twice the last counts, as for `serde_json` itself.
    pub(super) fn value(&self, at: usize) -> Option<Value> {
        Some(match self.0.get(at)? {
            Node::Null => Value::Null,
            Node::Bool(value) => Value::Bool(*value),
            Node::Integer(number) => Value::from(*number),
            Node::Unsigned(number) => Value::from(*number),
            Node::Huge | Node::Deep => return None,
            Node::Float(number) => Value::from(*number),
            Node::Digits(digits) => Value::Number(serde_json::from_str::<Number>(digits).ok()?),
            Node::Text(chars) | Node::Name { name: chars, .. } => Value::String(chars.clone().into_owned()),
            Node::List { end } => {
                let (mut item, mut items) = (at + 1, Vec::new());
                while item < *end {
                    items.push(self.value(item)?);
                    item = self.after(item);
                }
                Value::Array(items)
            }
            Node::Object { end, .. } => {
                let (mut name, mut fields) = (at + 1, Map::new());
                while name < *end {
                    fields.insert(self.name(name)?.to_owned(), self.value(name + 1)?);
                    name = self.after(name + 1);
                }
                Value::Object(fields)
            }
        })
    }

    pub(super) fn name(&self, at: usize) -> Option<&str> {
        match self.0.get(at) {
            Some(Node::Name { name, .. }) => Some(name),
            _ => None,
        }
    }
}

fn kind_of_float(number: f64) -> &'static str {
    if number.abs() < EXACT || number.fract().abs() > 0.0 {
        "a number with a fraction"
    } else {
        "a number out of range"
    }
}

/// Writes what comes to the end of the list.
struct Reader<'t, 'j> {
    nodes: &'t mut Vec<Node<'j>>,
    /// What is taken of the value.
    within: Within,
    depth: usize,
    /// Whether the name of a value comes.
    is_name: bool,
}

impl<'j> Reader<'_, 'j> {
    fn push<E>(self, node: Node<'j>) -> Result<(), E> {
        self.nodes.push(node);
        Ok(())
    }

    fn push_text<E>(self, chars: Cow<'j, str>) -> Result<(), E> {
        let known = Cell::new(false);
        let node = if self.is_name { Node::Name { name: chars, known } } else { Node::Text(chars) };
        self.push(node)
    }

    /// Makes room for a list or an object, and says where.
    fn open(&mut self) -> usize {
        self.nodes.push(Node::Null);
        self.nodes.len() - 1
    }

    fn below(&mut self, within: Within, is_name: bool) -> Reader<'_, 'j> {
        Reader { nodes: self.nodes, within, depth: self.depth + 1, is_name }
    }

    fn close(self, at: usize, node: Node<'j>) {
        if let Some(place) = self.nodes.get_mut(at) {
            *place = node;
        }
    }
}

impl<'j> DeserializeSeed<'j> for Reader<'_, 'j> {
    type Value = ();

    fn deserialize<D: Deserializer<'j>>(self, source: D) -> Result<(), D::Error> {
        if self.depth > DEEPEST && !self.is_name {
            IgnoredAny::deserialize(source)?;
            return self.push(Node::Deep);
        }
        source.deserialize_any(self)
    }
}

impl<'j> Visitor<'j> for Reader<'_, 'j> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what JSON can hold")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.push(Node::Null)
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.push(Node::Null)
    }

    fn visit_some<D: Deserializer<'j>>(self, source: D) -> Result<(), D::Error> {
        source.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'j>>(self, source: D) -> Result<(), D::Error> {
        source.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.push(Node::Bool(value))
    }

    fn visit_i64<E>(self, number: i64) -> Result<(), E> {
        self.push(Node::Integer(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<(), E> {
        self.push(i64::try_from(number).map_or(Node::Unsigned(number), Node::Integer))
    }

    fn visit_i128<E>(self, number: i128) -> Result<(), E> {
        let small = i64::try_from(number).map(Node::Integer);
        self.push(small.or_else(|_| u64::try_from(number).map(Node::Unsigned)).unwrap_or(Node::Huge))
    }

    fn visit_u128<E>(self, number: u128) -> Result<(), E> {
        let small = i64::try_from(number).map(Node::Integer);
        self.push(small.or_else(|_| u64::try_from(number).map(Node::Unsigned)).unwrap_or(Node::Huge))
    }

    fn visit_f64<E>(self, number: f64) -> Result<(), E> {
        self.push(Node::Float(number))
    }

    fn visit_str<E>(self, chars: &str) -> Result<(), E> {
        self.push_text(Cow::Owned(chars.to_owned()))
    }

    fn visit_borrowed_str<E>(self, chars: &'j str) -> Result<(), E> {
        self.push_text(Cow::Borrowed(chars))
    }

    fn visit_string<E>(self, chars: String) -> Result<(), E> {
        self.push_text(Cow::Owned(chars))
    }

    fn visit_seq<A: SeqAccess<'j>>(mut self, mut items: A) -> Result<(), A::Error> {
        let at = self.open();
        let items_within = Within::Known(self.within.shape().of_items());
        while items.next_element_seed(self.below(items_within, false))?.is_some() {}
        let end = self.nodes.len();
        self.close(at, Node::List { end });
        Ok(())
    }

    fn visit_map<A: MapAccess<'j>>(mut self, mut fields: A) -> Result<(), A::Error> {
        let (at, shape) = (self.open(), self.within.shape());
        let (mut names, mut likely) = (0, 0);
        loop {
            let name = self.nodes.len();
            if fields.next_key_seed(self.below(Within::Known(&Shape::Any), true))?.is_none() {
                break;
            }
            let Some(Node::Name { name: found, .. }) = self.nodes.get(name) else {
                return Err(A::Error::custom("an object has a name that is not a text"));
            };
            // A number that comes as its digits is one wherever it stands.
            let digits = (names == 0 && found == DIGITS).then_some(Within::Known(&Shape::Any));
            match shape.of(found, &mut likely).or(digits) {
                Some(within) => {
                    fields.next_value_seed(self.below(within, false))?;
                    names += 1;
                }
                None => {
                    self.nodes.truncate(name);
                    fields.next_value::<IgnoredAny>()?;
                }
            }
        }
        let end = self.nodes.len();
        match digits(self.nodes.get_mut(at + 1..)) {
            Some(digits) => {
                self.nodes.truncate(at);
                self.push(Node::Digits(digits))
            }
            None => {
                self.close(at, Node::Object { end, names });
                Ok(())
            }
        }
    }
}

/// The digits that these nodes are, if they are the object that stands for a number.
fn digits<'j>(nodes: Option<&mut [Node<'j>]>) -> Option<Cow<'j, str>> {
    match nodes? {
        [Node::Name { name, .. }, Node::Text(digits)] if name == DIGITS && is_number(digits) => {
            Some(std::mem::take(digits))
        }
        _ => None,
    }
}

fn is_number(digits: &str) -> bool {
    digits.starts_with(|first: char| first == '-' || first.is_ascii_digit()) && digits.parse::<f64>().is_ok()
}
