//! The text of one product: its heads at once, the rest when it is asked for.
//!
//! In: a text as `write` writes it: what it is, a head for each operation and the
//! type of each callback, an empty line, then what is said of the product, each of
//! them with its JSON, and each type. Out: heads, and the values. It always holds that
//! the lines behind the empty one are not looked at before something of this product
//! is asked for.

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
    sync::{Arc, OnceLock},
};

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::{about::About, head::Head, lazy::Lazy, line};
use crate::api::{Errors, Event, Operation, Product, Schema};

/// A text that is not as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The product that it is of.
    pub product: String,
    /// The line, counted from 1.
    pub line: usize,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {} of the text of {} is not as it was written", self.line, self.product)
    }
}

impl std::error::Error for Unreadable {}

/// One product.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) heads: Vec<Arc<Head>>,
    /// The types of its callbacks; those with several resources stand here as often.
    event_types: Vec<String>,
    body: OnceLock<Body>,
    text: Bytes,
}

/// What stands behind the heads, by name.
#[derive(Debug, Default)]
struct Body {
    about: Option<Lazy<About>>,
    operations: HashMap<String, Lazy<Operation>>,
    schemas: HashMap<String, Lazy<Schema>>,
    events: Vec<Lazy<Event>>,
}

impl Part {
    pub(super) fn open(product: &str, text: &Bytes) -> Result<Self, Unreadable> {
        let mut part = Self { heads: Vec::new(), event_types: Vec::new(), body: OnceLock::new(), text: Bytes::new() };
        for (at, (line, end)) in lines(text).enumerate() {
            if line.is_empty() {
                part.text = text.slice(end..);
                break;
            }
            if line.starts_with(b"#") {
                continue;
            }
            let unreadable = || Unreadable { product: product.to_owned(), line: at + 1 };
            let line = std::str::from_utf8(line).map_err(|_| unreadable())?;
            match line.split_once('\t').ok_or_else(unreadable)? {
                (line::OPERATION, head) => {
                    part.heads.push(Arc::new(Head::read(product, head).ok_or_else(unreadable)?));
                }
                (line::EVENT, event_type) => part.event_types.push(event_type.to_owned()),
                _ => return Err(unreadable()),
            }
        }
        Ok(part)
    }

    pub(super) fn operation(&self, id: &str) -> Option<&Operation> {
        self.body().operations.get(id)?.get()
    }

    pub(super) fn schema(&self, name: &str) -> Option<&Schema> {
        self.body().schemas.get(name)?.get()
    }

    /// Whether one of its callbacks is of this type.
    pub(super) fn has_event(&self, event_type: &str) -> bool {
        self.event_types.iter().any(|known| known == event_type)
    }

    /// All callbacks.
    pub(super) fn events(&self) -> impl Iterator<Item = &Event> {
        let events = if self.event_types.is_empty() { &[] } else { self.body().events.as_slice() };
        events.iter().filter_map(Lazy::get)
    }

    /// All of it but the rows of its files; `None` if a line cannot be read.
    pub(super) fn product(&self, name: &str) -> Option<Product> {
        let body = self.body();
        let About { file, title, description, docs, source } = body.about.as_ref()?.get()?.clone();
        let operations: Option<_> = self.heads.iter().map(|head| self.operation(&head.id).cloned()).collect();
        let events: Option<_> = body.events.iter().map(|event| event.get().cloned()).collect();
        let schemas: Option<_> =
            body.schemas.iter().map(|(name, it)| Some((name.clone(), it.get()?.clone()))).collect();
        Some(Product {
            name: name.to_owned(),
            file,
            title,
            description,
            docs,
            source,
            operations: operations?,
            schemas: schemas?,
            events: events?,
            rows: BTreeMap::new(),
        })
    }

    fn body(&self) -> &Body {
        self.body.get_or_init(|| {
            let mut body = Body::default();
            for (kind, name, json) in records(&self.text) {
                match kind {
                    line::PRODUCT => body.about = Some(Lazy::new(json)),
                    line::OPERATION => {
                        body.operations.insert(name.to_owned(), Lazy::new(json));
                    }
                    line::SCHEMA => {
                        body.schemas.insert(name.to_owned(), Lazy::new(json));
                    }
                    line::EVENT => body.events.push(Lazy::new(json)),
                    _ => {}
                }
            }
            body
        })
    }
}

impl From<Product> for Part {
    fn from(product: Product) -> Self {
        let about = Some(About::of(&product).into());
        let head = |operation| Arc::new(Head::of(&product.name, operation));
        let heads = product.operations.iter().map(head).collect();
        let event_types = product.events.iter().map(|event| event.event_type.clone()).collect();
        let operations = product.operations.into_iter().map(|operation| (operation.id.clone(), operation.into()));
        let schemas = product.schemas.into_iter().map(|(name, schema)| (name, schema.into()));
        let body = Body {
            about,
            operations: operations.collect(),
            schemas: schemas.collect(),
            events: product.events.into_iter().map(Lazy::from).collect(),
        };
        Self { heads, event_types, body: OnceLock::from(body), text: Bytes::new() }
    }
}

/// What the error codes mean; lines that are not as they were written are left out.
pub(super) fn errors(text: &Bytes) -> Errors {
    fn put<T: DeserializeOwned>(into: &mut impl Extend<(String, T)>, name: &str, json: &[u8]) {
        into.extend(serde_json::from_slice(json).ok().map(|value| (name.to_owned(), value)));
    }
    let mut errors = Errors::default();
    for (kind, name, json) in records(text) {
        match kind {
            line::ERRORS => errors.file = name.to_owned(),
            line::CODE => put(&mut errors.codes, name, &json),
            line::FAIL_REASON => put(&mut errors.fail_reasons, name, &json),
            line::REQUEST_ID_TAIL => put(&mut errors.request_id_tails, name, &json),
            _ => {}
        }
    }
    errors
}

/// Kind, name and JSON of each line that has them.
fn records(text: &Bytes) -> impl Iterator<Item = (&str, &str, Bytes)> {
    lines(text).filter_map(|(line, end)| {
        let (kind, rest) = cut(line)?;
        let (name, json) = cut(rest)?;
        let begin = end.checked_sub(json.len() + 1)?;
        let json = text.slice(begin..begin + json.len());
        Some((std::str::from_utf8(kind).ok()?, std::str::from_utf8(name).ok()?, json))
    })
}

fn cut(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let at = line.iter().position(|byte| *byte == b'\t')?;
    Some((line.get(..at)?, line.get(at + 1..)?))
}

/// Each line that is ended, and where the next one begins.
fn lines(text: &[u8]) -> impl Iterator<Item = (&[u8], usize)> {
    let mut begin = 0;
    std::iter::from_fn(move || {
        let rest = text.get(begin..)?;
        let length = rest.iter().position(|byte| *byte == b'\n')?;
        begin += length + 1;
        Some((rest.get(..length)?, begin))
    })
}
