//! How much a body, a response or a resource may hold.
//!
//! In: the `Api`, in which no name leads back to itself but through lists and maps. Out: a finding for each whose
//! example would be too large or too deep to be of use, or to be read at all. So whoever follows the names of what is
//! left comes to an end soon, whatever the documents are like.

use crate::{
    Diagnostic, Diagnostics,
    api::{Api, Kind, Schema, SchemaId},
};

/// How many values one of them holds at most, each list and map with one item.
const VALUES: usize = 10_000;

/// How deep they stand in each other. Readers of JSON stop at 128.
const DEPTH: usize = 100;

/// How many segments a path has at most.
const SEGMENTS: usize = 32;

pub(super) fn check(api: &Api, found: &mut Diagnostics) {
    for (_, operation) in api.operations() {
        let body = operation.body.iter().map(|body| ("body", &body.schema));
        for (what, schema) in body.chain(operation.response.schema.iter().map(|schema| ("response", schema))) {
            unfold(api, what, schema, found);
        }
        if operation.segments.len() > SEGMENTS {
            let message = format!("this path has more than {SEGMENTS} segments");
            found.push(Diagnostic::new(&operation.origin, message, "Compare it with the official page."));
        }
    }
    for event in api.products.values().flat_map(|product| &product.events) {
        unfold(api, "resource", &event.resource, found);
    }
}

fn unfold(api: &Api, what: &str, schema: &Schema, found: &mut Diagnostics) {
    let mut unfold = Unfold { api, values: 0, open: Vec::new(), depth: 0 };
    let (message, help) = match unfold.within(schema) {
        Ok(()) => return,
        Err(Excess::Values) => (
            format!("this {what} holds more than {VALUES} values"),
            "Look for a schema that is referred to several times at each level, and leave out what nobody needs.",
        ),
        Err(Excess::Depth) => (
            format!("the values of this {what} stand more than {DEPTH} deep in each other"),
            "Look for schemas that hold one another in a long row.",
        ),
    };
    found.push(Diagnostic::new(&schema.origin, message, help));
}

enum Excess {
    Values,
    Depth,
}

struct Unfold<'a> {
    api: &'a Api,
    values: usize,
    /// The names inside of which this is: none is entered twice.
    open: Vec<&'a SchemaId>,
    depth: usize,
}

impl<'a> Unfold<'a> {
    fn within(&mut self, schema: &'a Schema) -> Result<(), Excess> {
        self.values += 1;
        if self.values > VALUES {
            return Err(Excess::Values);
        }
        if self.depth > DEPTH {
            return Err(Excess::Depth);
        }
        self.depth += 1;
        match &schema.kind {
            Kind::Named(id) if self.open.contains(&id) => {}
            Kind::Named(id) => {
                self.open.push(id);
                // A name is not a level of its own.
                self.depth -= 1;
                if let Some(named) = self.api.schema(id) {
                    self.within(named)?;
                }
                self.depth += 1;
                self.open.pop();
            }
            Kind::Object(properties) => {
                for property in properties {
                    self.within(&property.schema)?;
                }
            }
            Kind::Array(below) | Kind::Map(below) => self.within(below)?,
            _ => {}
        }
        self.depth -= 1;
        Ok(())
    }
}
