//! [`Book`]: the description that the program carries, and what is looked up in it.
//!
//! In: names, methods and paths as people write them. Out: operations, or an error that names what may be meant.

use std::sync::Arc;

use bytes::Bytes;
use wechatpay_codegen::{
    api::{Operation, Property, Schema},
    description::{Description, Head},
};
use wechatpay_sandbox::request_check::{Lookup, RequestCheck};

use crate::{exit::Exit, failure::Failure};

/// The description, and the checks by it.
pub(crate) struct Book {
    pub(crate) description: Arc<Description>,
    pub(crate) check: RequestCheck,
}

/// An operation and its names.
#[derive(Clone, Copy)]
pub(crate) struct Entry<'b> {
    pub(crate) head: &'b Head,
    pub(crate) operation: &'b Operation,
}

/// An operation, and what stands in the path that led to it, still percent-encoded.
pub(crate) struct Found<'b> {
    pub(crate) entry: Entry<'b>,
    pub(crate) values: Vec<(String, String)>,
}

impl Entry<'_> {
    /// As it is called on the command line.
    pub(crate) fn name(&self) -> String {
        name(self.head)
    }
}

/// `product.operation`
pub(crate) fn name(head: &Head) -> String {
    format!("{}.{}", head.product, head.id)
}

impl Book {
    /// The description that comes with the program.
    pub(crate) fn bundled() -> Result<Self, Failure> {
        let texts = wechatpay_spec::DESCRIPTION.iter();
        let texts = texts.map(|(name, text)| ((*name).to_owned(), Bytes::from_static(text.as_bytes())));
        let description = Description::open(texts).map_err(|error| Failure::new(Exit::Failed, error.to_string()))?;
        let description = Arc::new(description);
        Ok(Self { check: RequestCheck::new(Arc::clone(&description)), description })
    }

    /// The operation that is called so: `product.operation`, or the operation alone where no other product has one.
    pub(crate) fn named(&self, asked: &str) -> Result<Entry<'_>, Failure> {
        let heads = self.description.heads();
        let mut found = heads.iter().filter(|head| name(head) == asked || head.id == asked);
        match (found.next(), found.next()) {
            (Some(head), None) => self.entry(head),
            (Some(one), Some(other)) => {
                let names: Vec<String> = [one, other].into_iter().chain(found).map(|head| name(head)).collect();
                Err(Failure::usage(format!("`{asked}` is in several products: {}", names.join(", "))))
            }
            (None, _) => {
                let names = heads.iter().flat_map(|head| [name(head), head.id.clone()]);
                let failure = Failure::usage(format!("there is no operation `{asked}`"));
                Err(match nearest(asked, names) {
                    Some(meant) => failure.help(format!("is `{meant}` meant? `wechatpay list WORD` finds operations")),
                    None => failure.help("`wechatpay list WORD` finds operations"),
                })
            }
        }
    }

    /// The operation behind a method and a path, filled or not.
    pub(crate) fn at(&self, method: &str, path: &str) -> Result<Option<Found<'_>>, Failure> {
        match self.check.operation(method, path) {
            Lookup::Operation(head, values) => {
                let values = values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
                Ok(Some(Found { entry: self.entry(head)?, values }))
            }
            _ => Ok(None),
        }
    }

    fn entry<'b>(&'b self, head: &'b Head) -> Result<Entry<'b>, Failure> {
        let operation = self.description.operation(head);
        let operation = operation.ok_or_else(|| Failure::new(Exit::Failed, "the description is damaged"))?;
        Ok(Entry { head, operation })
    }

    /// The properties of an object.
    pub(crate) fn properties<'b>(&'b self, schema: &'b Schema) -> &'b [Property] {
        self.description.properties(schema)
    }
}

/// The name that is most like the one that was asked for, if any is like it.
pub(crate) fn nearest(asked: &str, names: impl IntoIterator<Item = String>) -> Option<String> {
    let distances = names.into_iter().map(|name| (strsim::damerau_levenshtein(&name, asked), name));
    let nearest = distances.min_by_key(|(distance, _)| *distance)?;
    (nearest.0 <= asked.chars().count() / 3 + 1).then_some(nearest.1)
}
