//! The resolved description, in the words of HTTP and JSON.
//!
//! In: what `resolve` made of the documents. Out: what `plan` turns into Rust
//! and what a gateway checks requests against. It always holds that every
//! [`Kind::Named`] leads to a schema of this `Api`, that objects are already
//! composed (`allOf` is gone), and that no Rust name stands anywhere in here.

mod docs;
mod errors;
mod origin;
mod rows;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::names::SHARED;

pub use docs::{Docs, Page};
pub use errors::{ErrorCode, Errors, Explained, Outcome, Repeat, Words};
pub use origin::Origin;
pub(crate) use origin::escape;
pub use rows::{Column, ColumnKind, Figure, Rows};

/// Everything that the documents say, sorted by product.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    /// The products by name; the name is the document's file stem.
    pub products: BTreeMap<String, Product>,
    /// What the error codes mean (`errors.yaml`).
    pub errors: Errors,
}

/// One document: one product.
#[derive(Clone, Debug, PartialEq)]
pub struct Product {
    /// The file stem, for example `businesscircle`.
    pub name: String,
    /// The document as it was handed in, for example `spec/businesscircle.yaml`.
    pub file: String,
    /// `info.title`: the official Chinese title and the English one.
    pub title: String,
    /// `info.description`.
    pub description: String,
    /// The notes of `info`.
    pub docs: Docs,
    /// The operations in the order of path and method.
    pub operations: Vec<Operation>,
    /// The named schemas (`components.schemas`) by name.
    pub schemas: BTreeMap<String, Schema>,
    /// The callbacks in the order of `event_type`.
    pub events: Vec<Event>,
    /// The rows of files (`x-rows`) by name.
    pub rows: BTreeMap<String, Rows>,
}

/// One method on one path.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// `operationId`, snake_case, unique in its document.
    pub id: String,
    /// The method in upper case.
    pub method: String,
    /// The path as the document has it, for example `/v3/x/{openid}`.
    pub template: String,
    /// The same path, cut at its slashes.
    pub segments: Vec<Segment>,
    /// What code calls a segment whose own text reads like another's.
    pub renamed_segments: BTreeMap<String, String>,
    /// What code calls it, where its id reads like another name.
    pub renamed: Option<String>,
    /// Title, sentences and notes.
    pub docs: Docs,
    /// The official pages.
    pub pages: Vec<Page>,
    /// Path, query and header parameters in the order written.
    pub parameters: Vec<Parameter>,
    /// The body, always an object.
    pub body: Option<Body>,
    /// What a success looks like.
    pub response: Response,
    /// Whether it is safe to send again.
    pub retry: Retry,
    /// Calls a second per merchant, where the official page says so.
    pub rate_limit: Option<u32>,
    /// How a long list is asked for in parts.
    pub pagination: Option<Pagination>,
    /// By what the caller sees that the matter is settled.
    pub poll: Option<Poll>,
    /// The keys of the error codes that are its own, in [`Errors::codes`].
    pub errors: Vec<String>,
    /// The name of the rows of the file that it leads to, found with [`Api::rows`].
    pub rows: Option<String>,
    /// Where it stands.
    pub origin: Origin,
}

/// One segment of a path between two slashes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Segment {
    /// Text that goes out as it is.
    Literal(String),
    /// `{name}`.
    Parameter(String),
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query string.
    Query,
    /// In a request header.
    Header,
}

/// A parameter of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Where it travels.
    pub location: Location,
    /// Its wire name, whether it is required, and its scalar schema.
    pub property: Property,
}

/// A request body.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// An object, inline or named.
    pub schema: Schema,
    /// The complete example, if the document gives one instead of leaving it to the properties.
    pub example: Option<Value>,
    /// Whether it is an upload (`multipart/form-data`): a file, and its description `meta`, of
    /// which the description alone is signed. Otherwise it is JSON.
    pub upload: bool,
}

/// The one documented success.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// 200 or 204.
    pub status: u16,
    /// The JSON body; `None` with 204 and for a file.
    pub schema: Option<Schema>,
    /// Whether the body is a file, which WeChat Pay does not sign.
    pub file: bool,
    /// The complete example, if the document gives one.
    pub example: Option<Value>,
}

/// The names by which a list comes in pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pagination {
    /// The query parameter that says how many items to leave out.
    pub offset: String,
    /// The query parameter that says how many items a page has at most.
    pub limit: String,
    /// The response's list.
    pub items: String,
    /// The response's count of all items, where it has one.
    pub total: Option<String>,
}

/// The state of something that settles later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poll {
    /// The path to the state in the response.
    pub state: Vec<String>,
    /// The values after which it does not change any more.
    pub finals: Vec<String>,
}

/// Whether an operation may be sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// It only reads.
    Read,
    /// It writes, and the server recognises a repetition.
    Idempotent,
    /// It writes, and a repetition may act twice.
    Never,
}

/// One callback.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// For example `MALL_TRANSACTION.SUCCESS`.
    pub event_type: String,
    /// Which of several resources that come under this event type, where it is not the plain one.
    pub variant: Option<String>,
    /// The required properties that no other resource under this event type has all of; none for the plain one.
    pub recognized_by: Vec<String>,
    /// The envelope's `original_type`, where it is known.
    pub original_type: Option<String>,
    /// The properties of the resource that together tell one occurrence from another, where the envelope's
    /// `id` might not.
    pub deduplicate_by: Vec<String>,
    /// Title, sentences and notes.
    pub docs: Docs,
    /// The official pages.
    pub pages: Vec<Page>,
    /// The decrypted resource, always an object.
    pub resource: Schema,
    /// What code calls it, where its type reads like another's.
    pub renamed: Option<String>,
    /// Where it stands.
    pub origin: Origin,
}

/// A named schema's address.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId {
    /// The product whose document holds it.
    pub product: String,
    /// Its name in `components.schemas`.
    pub name: String,
}

/// The shape of a value, with its docs and limits.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    /// What it is.
    pub kind: Kind,
    /// Title, sentences and notes.
    pub docs: Docs,
    /// Lengths, ranges, pattern. They stand beside a [`Kind::Named`] too and narrow it.
    pub limits: Limits,
    /// Whether JSON `null` may stand in its place.
    pub nullable: bool,
    /// Personal data: hidden from `Debug` and errors. A name that the schema leads to may say so as well:
    /// see [`Api::is_sensitive`].
    pub sensitive: bool,
    /// It reads like personal data but is not.
    pub impersonal: bool,
    /// Travels RSA-OAEP encrypted, as base64 text.
    pub encrypted: bool,
    /// An object that leads to a file by its `download_url`.
    pub download: bool,
    /// A list of objects that may come as one of them, without the list.
    pub one_or_many: bool,
    /// A named integer that is an amount of money in 分.
    pub money: bool,
    /// What code calls it, where its name reads like another's.
    pub renamed: Option<String>,
    /// The document's own example.
    pub example: Option<Value>,
    /// Where it stands.
    pub origin: Origin,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A schema with a name, found with [`Api::schema`].
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
    /// Text from a list that may grow.
    Enum(Vec<EnumValue>),
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
#[derive(Clone, Debug, PartialEq)]
pub struct Property {
    /// Its name on the wire.
    pub wire: String,
    /// What code calls it, where its name reads like another's.
    pub renamed: Option<String>,
    /// Whether it must be there.
    pub required: bool,
    /// Its shape.
    pub schema: Schema,
}

/// A known value of an open enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumValue {
    /// The text on the wire.
    pub wire: String,
    /// What code calls it, where its text reads like another's.
    pub renamed: Option<String>,
    /// What it means.
    pub description: Option<String>,
}

/// Limits of a value. Lengths count characters, not bytes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// Fewest characters.
    pub min_length: Option<u64>,
    /// Most characters.
    pub max_length: Option<u64>,
    /// A regular expression that the text must match.
    pub pattern: Option<String>,
    /// Smallest number.
    pub minimum: Option<f64>,
    /// Largest number.
    pub maximum: Option<f64>,
    /// Fewest items.
    pub min_items: Option<u64>,
    /// Most items.
    pub max_items: Option<u64>,
}

impl Event {
    /// The key under `x-webhooks`: the event type, and the variant behind `#`.
    pub fn key(&self) -> String {
        match &self.variant {
            Some(variant) => format!("{}#{variant}", self.event_type),
            None => self.event_type.clone(),
        }
    }
}

impl Api {
    /// The schema with this address; `None` only for an address that is not of this `Api`.
    pub fn schema(&self, id: &SchemaId) -> Option<&Schema> {
        self.products.get(&id.product)?.schemas.get(&id.name)
    }

    /// The rows that this product calls so: its own, or those of shared.yaml. With the product whose they are.
    pub fn rows(&self, product: &str, name: &str) -> Option<(&Product, &Rows)> {
        let products = [product, SHARED].into_iter().filter_map(|product| self.products.get(product));
        products.into_iter().find_map(|product| Some((product, product.rows.get(name)?)))
    }

    /// The properties of an object schema, wherever it is written; none of anything else.
    pub fn properties<'a>(&'a self, schema: &'a Schema) -> &'a [Property] {
        match &self.follow(schema).kind {
            Kind::Object(properties) => properties,
            _ => &[],
        }
    }

    /// The schema and every schema that its name leads to, the last of which has no name.
    pub fn layers<'a>(&'a self, schema: &'a Schema) -> impl Iterator<Item = &'a Schema> {
        let next = |current: &&'a Schema| match &current.kind {
            Kind::Named(id) => self.schema(id),
            _ => None,
        };
        // A chain of names cannot be longer than the number of schemas, so this ends on a cycle too.
        let most = self.products.values().map(|product| product.schemas.len() + 1).sum::<usize>().max(1);
        std::iter::successors(Some(schema), next).take(most)
    }

    /// The schema itself, with names followed until something else stands there.
    pub fn follow<'a>(&'a self, schema: &'a Schema) -> &'a Schema {
        self.layers(schema).last().unwrap_or(schema)
    }

    /// Whether the value is personal: the schema says so, or one that its name leads to.
    pub fn is_sensitive(&self, schema: &Schema) -> bool {
        self.layers(schema).any(|layer| layer.sensitive)
    }

    /// Whether `null` may stand in the place of the value.
    pub fn is_nullable(&self, schema: &Schema) -> bool {
        self.layers(schema).any(|layer| layer.nullable)
    }

    /// Whether the value travels encrypted.
    pub fn is_encrypted(&self, schema: &Schema) -> bool {
        self.layers(schema).any(|layer| layer.encrypted)
    }

    /// All operations with the product that they belong to.
    pub fn operations(&self) -> impl Iterator<Item = (&Product, &Operation)> {
        self.products.values().flat_map(|product| product.operations.iter().map(move |operation| (product, operation)))
    }

    /// The callback of this type that a resource belongs to.
    pub fn event(&self, event_type: &str, resource: &Value) -> Option<&Event> {
        let of_type = |event: &&Event| event.event_type == event_type;
        let mut events: Vec<&Event> =
            self.products.values().flat_map(|product| &product.events).filter(of_type).collect();
        events.sort_by_key(|event| event.recognized_by.is_empty());
        events.into_iter().find(|event| event.recognized_by.iter().all(|name| resource.get(name).is_some()))
    }

    /// An example of the value: the document's own, or one put together from its parts.
    ///
    /// A list of what is being put together stays empty, so recursive schemas
    /// have examples too. `None` when a part has none.
    pub fn example(&self, schema: &Schema) -> Option<Value> {
        self.example_within(schema, &mut Vec::new())
    }

    fn example_within<'a>(&'a self, schema: &'a Schema, open: &mut Vec<&'a SchemaId>) -> Option<Value> {
        if let Some(example) = &schema.example {
            return Some(example.clone());
        }
        match &schema.kind {
            Kind::Named(id) if open.contains(&id) => None,
            Kind::Named(id) => {
                open.push(id);
                let example = self.schema(id).and_then(|schema| self.example_within(schema, open));
                open.pop();
                example
            }
            Kind::Object(properties) => {
                let mut object = serde_json::Map::new();
                // A file stands beside JSON, not in it.
                for property in properties.iter().filter(|property| property.schema.kind != Kind::File) {
                    match self.example_within(&property.schema, open) {
                        Some(value) => {
                            object.insert(property.wire.clone(), value);
                        }
                        None if property.required => return None,
                        None => {}
                    }
                }
                Some(Value::Object(object))
            }
            Kind::Array(items) if is_open(items, open) => Some(Value::Array(Vec::new())),
            Kind::Array(items) => Some(Value::Array(vec![self.example_within(items, open)?])),
            Kind::Map(values) if is_open(values, open) => Some(Value::Object(serde_json::Map::new())),
            Kind::Map(values) => {
                let value = self.example_within(values, open)?;
                Some(Value::Object(serde_json::Map::from_iter([("key".to_owned(), value)])))
            }
            Kind::Enum(values) => Some(Value::String(values.first()?.wire.clone())),
            _ => None,
        }
    }
}

fn is_open(schema: &Schema, open: &[&SchemaId]) -> bool {
    matches!(&schema.kind, Kind::Named(id) if open.contains(&id))
}
