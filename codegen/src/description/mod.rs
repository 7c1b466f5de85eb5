//! The description in the form in which a program carries it: read when it is asked for.
//!
//! In: the texts that [`Generated::description`](crate::Generated::description)
//! holds, or an [`Api`]. Out: its operations, types, callbacks and error codes,
//! each read from its line when somebody asks for it the first time. It always
//! holds that opening it reads the heads alone, so that a thousand operations
//! cost a start no more than their names.

mod about;
mod head;
mod lazy;
mod line;
mod part;
mod write;

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use bytes::Bytes;
use serde_json::Value;

use crate::{
    api::{Api, Errors, Event, Kind, Operation, Property, Schema, SchemaId, Schemas},
    names::ERRORS,
};
use part::{Part, errors};

pub use head::Head;
pub use part::Unreadable;
pub(crate) use write::write;

/// Products, read one by one, and what the error codes mean.
#[derive(Debug)]
pub struct Description {
    parts: BTreeMap<String, Part>,
    heads: Vec<Arc<Head>>,
    errors: OnceLock<Errors>,
    text_of_errors: Bytes,
}

impl Description {
    /// Opens the texts, each under the name that it was written under.
    ///
    /// # Errors
    /// When the head of one is not as it was written.
    pub fn open(texts: impl IntoIterator<Item = (String, Bytes)>) -> Result<Self, Unreadable> {
        let (mut parts, mut text_of_errors) = (BTreeMap::new(), Bytes::new());
        for (name, text) in texts {
            match name.strip_suffix(EXTENSION).unwrap_or(&name) {
                ERRORS => text_of_errors = text,
                product => {
                    parts.insert(product.to_owned(), Part::open(product, &text)?);
                }
            }
        }
        Ok(Self::new(parts, OnceLock::new(), text_of_errors))
    }

    fn new(parts: BTreeMap<String, Part>, errors: OnceLock<Errors>, text_of_errors: Bytes) -> Self {
        let heads = parts.values().flat_map(|part| part.heads.iter().map(Arc::clone)).collect();
        Self { parts, heads, errors, text_of_errors }
    }

    /// The heads of all operations, product by product.
    pub fn heads(&self) -> &[Arc<Head>] {
        &self.heads
    }

    /// Whether there is a product of this name.
    pub fn has_product(&self, name: &str) -> bool {
        self.parts.contains_key(name)
    }

    /// The heads of a product's operations.
    pub fn heads_of(&self, product: &str) -> impl Iterator<Item = &Head> {
        self.parts.get(product).into_iter().flat_map(|part| part.heads.iter().map(|head| &**head))
    }

    /// The operation with this head; `None` if its line was damaged.
    pub fn operation(&self, head: &Head) -> Option<&Operation> {
        self.parts.get(&head.product)?.operation(&head.id)
    }

    /// All operations, each of which is read for it.
    pub fn operations(&self) -> impl Iterator<Item = (&Head, &Operation)> {
        self.heads.iter().filter_map(|head| Some((&**head, self.operation(head)?)))
    }

    /// What the error codes mean.
    pub fn errors(&self) -> &Errors {
        self.errors.get_or_init(|| errors(&self.text_of_errors))
    }

    /// The schema and every schema that its name leads to, the last of which has no name.
    pub fn layers<'a>(&'a self, schema: &'a Schema) -> impl Iterator<Item = &'a Schema> {
        Schemas::layers(self, schema)
    }

    /// The schema itself, with names followed until something else stands there.
    pub fn follow<'a>(&'a self, schema: &'a Schema) -> &'a Schema {
        self.layers(schema).last().unwrap_or(schema)
    }

    /// The properties of an object schema, wherever it is written; none of anything else.
    pub fn properties<'a>(&'a self, schema: &'a Schema) -> &'a [Property] {
        match &self.follow(schema).kind {
            Kind::Object(properties) => properties,
            _ => &[],
        }
    }

    /// An example of the value, as [`Api::example`] gives it.
    pub fn example(&self, schema: &Schema) -> Option<Value> {
        Schemas::example(self, schema)
    }

    /// All of it, as the documents have it but for places in them and for the rows of files; `None` if a line
    /// cannot be read.
    pub fn api(&self) -> Option<Api> {
        let products: Option<_> =
            self.parts.iter().map(|(name, part)| Some((name.clone(), part.product(name)?))).collect();
        Some(Api { products: products?, errors: self.errors().clone() })
    }

    /// All callbacks, with the name of the product that each belongs to.
    pub fn events(&self) -> impl Iterator<Item = (&str, &Event)> {
        self.parts.iter().flat_map(|(name, part)| part.events().map(move |event| (name.as_str(), event)))
    }

    /// The callback of this type that a resource belongs to.
    pub fn event(&self, event_type: &str, resource: &Value) -> Option<&Event> {
        let parts = self.parts.values().filter(|part| part.has_event(event_type));
        let events = parts.flat_map(Part::events).filter(|event| event.event_type == event_type);
        Event::of_resource(events, resource)
    }
}

impl Schemas for Description {
    fn schema(&self, id: &SchemaId) -> Option<&Schema> {
        self.parts.get(&id.product)?.schema(&id.name)
    }
}

impl From<Api> for Description {
    fn from(api: Api) -> Self {
        let Api { products, errors } = api;
        let parts = products.into_iter().map(|(name, product)| (name, Part::from(product))).collect();
        Self::new(parts, OnceLock::from(errors), Bytes::new())
    }
}

/// What the names of the texts end in.
pub(crate) const EXTENSION: &str = ".description";
