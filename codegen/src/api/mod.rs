//! The resolved description, in the words of HTTP and JSON.
//!
//! In: what `resolve` made of the documents. Out: what `plan` turns into Rust
//! and what a gateway checks requests against. It always holds that every
//! [`Kind::Named`] leads to a schema of this `Api`, that objects are already
//! composed (`allOf` is gone), and that no Rust name stands anywhere in here.

mod caller;
mod docs;
mod errors;
mod event;
mod example;
mod omitted;
mod operation;
mod origin;
mod rows;
mod schema;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::names::SHARED;

pub use caller::Caller;
pub use docs::{Docs, Page, Source};
pub use errors::{ErrorCode, Errors, Explained, Outcome, Repeat, Words};
pub use event::Event;
pub(crate) use example::{LAYERS, Schemas};
pub(crate) use omitted::is_default;
pub use operation::{Advance, Body, Form, Location, Operation, Pagination, Parameter, Poll, Response, Retry, Segment};
pub use origin::Origin;
pub(crate) use origin::escape;
pub use rows::{Column, ColumnKind, Figure, Rows};
pub use schema::{EnumValue, Kind, LengthUnit, Limits, Property, Schema, SchemaId};

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
    /// Where what is said in the document comes from, unless it says so itself.
    pub source: Option<Source>,
    /// The operations in the order of path and method.
    pub operations: Vec<Operation>,
    /// The named schemas (`components.schemas`) by name.
    pub schemas: BTreeMap<String, Schema>,
    /// The callbacks in the order of `event_type`.
    pub events: Vec<Event>,
    /// The rows of files (`x-rows`) by name.
    pub rows: BTreeMap<String, Rows>,
}

impl Schemas for Api {
    fn schema(&self, id: &SchemaId) -> Option<&Schema> {
        self.schema(id)
    }
}

impl Api {
    /// An example of the value: the document's own, or one put together from its parts.
    ///
    /// A list of what is being put together stays empty, so recursive schemas
    /// have examples too. `None` when a part has none.
    pub fn example(&self, schema: &Schema) -> Option<Value> {
        Schemas::example(self, schema)
    }

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
        Schemas::layers(self, schema)
    }

    /// The schema itself, with names followed until something else stands there.
    pub fn follow<'a>(&'a self, schema: &'a Schema) -> &'a Schema {
        self.layers(schema).last().unwrap_or(schema)
    }

    /// Whether the value leads to a file, or has a list whose items do.
    pub fn leads_to_files(&self, schema: &Schema) -> bool {
        let is_list_of_files = |property: &Property| match &self.follow(&property.schema).kind {
            Kind::Array(item) => self.follow(item).download,
            _ => false,
        };
        self.follow(schema).download || self.properties(schema).iter().any(is_list_of_files)
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

    /// Whether what comes as the one has all that the other of its type is recognized by, and is told from it by what
    /// the one is recognized by.
    pub(crate) fn comes_before(&self, one: &Event, other: &Event) -> bool {
        let has = |event: &Event, name: &String| self.properties(&event.resource).iter().any(|it| it.wire == *name);
        let (marks, others) = (&one.recognized_by, &other.recognized_by);
        !others.is_empty() && others.iter().all(|name| has(one, name)) && marks.iter().any(|name| !has(other, name))
    }

    /// The callback of this type that a resource belongs to.
    pub fn event(&self, event_type: &str, resource: &Value) -> Option<&Event> {
        let events = self.products.values().flat_map(|product| &product.events);
        Event::of_resource(events.filter(|event| event.event_type == event_type), resource)
    }
}
