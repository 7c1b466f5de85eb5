//! Schemas, in the words of JSON.
//!
//! In: what `resolve` made of schema objects. Out: shapes, with docs and limits. It always holds that objects are
//! composed already.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{docs::Docs, omitted::is_default, origin::Origin};

/// A named schema's address.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SchemaId {
    /// The product whose document holds it.
    pub product: String,
    /// Its name in `components.schemas`.
    pub name: String,
}

/// The shape of a value, with its docs and limits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Schema {
    /// What it is.
    pub kind: Kind,
    /// Title, sentences and notes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub docs: Docs,
    /// Lengths, ranges, pattern. They stand beside a [`Kind::Named`] too and narrow it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub limits: Limits,
    /// Whether JSON `null` may stand in its place.
    #[serde(default, skip_serializing_if = "is_default")]
    pub nullable: bool,
    /// Personal data: hidden from `Debug` and errors. A name that the schema leads to may say so as well:
    /// see [`Api::is_sensitive`](super::Api::is_sensitive).
    #[serde(default, skip_serializing_if = "is_default")]
    pub sensitive: bool,
    /// It reads like personal data but is not.
    #[serde(default, skip_serializing_if = "is_default")]
    pub impersonal: bool,
    /// Travels RSA-OAEP encrypted, as base64 text.
    #[serde(default, skip_serializing_if = "is_default")]
    pub encrypted: bool,
    /// An object that leads to a file by its `download_url` or `url`.
    #[serde(default, skip_serializing_if = "is_default")]
    pub download: bool,
    /// A list of objects that may come as one of them, without the list.
    #[serde(default, skip_serializing_if = "is_default")]
    pub one_or_many: bool,
    /// A named integer that is an amount of money in 分.
    #[serde(default, skip_serializing_if = "is_default")]
    pub money: bool,
    /// What code calls it, where its name reads like another's.
    #[serde(default, skip_serializing_if = "is_default")]
    pub renamed: Option<String>,
    /// The document's own example.
    #[serde(default, skip_serializing_if = "is_default")]
    pub example: Option<Value>,
    /// Where it stands.
    #[serde(skip)]
    pub origin: Origin,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A schema with a name, found with [`Api::schema`](super::Api::schema).
    Named(SchemaId),
    /// An object with known properties.
    Object(Vec<Property>),
    /// An object with any keys and values of one kind.
    Map(Box<Schema>),
    /// A list.
    Array(Box<Schema>),
    /// Text.
    String,
    /// An RFC 3339 time with an offset.
    DateTime,
    /// A day of the calendar, as `2019-06-11`.
    Date,
    /// A moment in Beijing, as `20091227091010`, or a day or a word in its place.
    BeijingTime,
    /// Text from a list that may grow.
    Enum(Vec<EnumValue>),
    /// A whole number from a list that may grow.
    IntegerEnum(Vec<EnumValue>),
    /// A 64-bit integer.
    Integer,
    /// A floating-point number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// The bytes of a file, in an upload.
    File,
    /// Any JSON, on purpose (`x-any`).
    Any,
}

/// A property of an object, or the inside of a parameter.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Property {
    /// Its name on the wire.
    pub wire: String,
    /// What code calls it, where its name reads like another's.
    #[serde(default, skip_serializing_if = "is_default")]
    pub renamed: Option<String>,
    /// Whether it must be there.
    #[serde(default, skip_serializing_if = "is_default")]
    pub required: bool,
    /// Its shape.
    pub schema: Schema,
}

/// A known value of an open enum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnumValue {
    /// The text on the wire, or the digits of the number there.
    pub wire: String,
    /// What code calls it, where its text reads like another's.
    #[serde(default, skip_serializing_if = "is_default")]
    pub renamed: Option<String>,
    /// What it means.
    #[serde(default, skip_serializing_if = "is_default")]
    pub description: Option<String>,
}

impl Kind {
    /// The values of a list that may grow.
    pub fn values(&self) -> Option<&[EnumValue]> {
        match self {
            Self::Enum(values) | Self::IntegerEnum(values) => Some(values),
            _ => None,
        }
    }
}

impl EnumValue {
    /// The number on the wire, if it is a number's.
    pub fn number(&self) -> Option<i64> {
        self.wire.parse().ok()
    }
}

/// What the length of a text counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LengthUnit {
    /// Characters (字符).
    #[default]
    Characters,
    /// Bytes of its UTF-8 (字节).
    Bytes,
}

impl LengthUnit {
    /// How long a text is.
    pub fn count(self, text: &str) -> u64 {
        let length = match self {
            Self::Characters => text.chars().count(),
            Self::Bytes => text.len(),
        };
        u64::try_from(length).unwrap_or(u64::MAX)
    }

    /// One of them, in a sentence.
    pub fn one(self) -> &'static str {
        match self {
            Self::Characters => "character",
            Self::Bytes => "byte",
        }
    }
}

/// Limits of a value.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Limits {
    /// The shortest length.
    #[serde(default, skip_serializing_if = "is_default")]
    pub min_length: Option<u64>,
    /// The greatest length.
    #[serde(default, skip_serializing_if = "is_default")]
    pub max_length: Option<u64>,
    /// What both lengths count.
    #[serde(default, skip_serializing_if = "is_default")]
    pub length_unit: LengthUnit,
    /// A regular expression that the text must match.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pattern: Option<String>,
    /// Smallest number.
    #[serde(default, skip_serializing_if = "is_default")]
    pub minimum: Option<f64>,
    /// Largest number.
    #[serde(default, skip_serializing_if = "is_default")]
    pub maximum: Option<f64>,
    /// Fewest items.
    #[serde(default, skip_serializing_if = "is_default")]
    pub min_items: Option<u64>,
    /// Most items.
    #[serde(default, skip_serializing_if = "is_default")]
    pub max_items: Option<u64>,
}
