//! Documents in, one `Api` out.
//!
//! In: documents that hold only keys of the accepted subset. Out: products,
//! operations, types, events and rows in the words of HTTP and JSON, with every
//! reference checked and every composition joined. All findings are collected;
//! an `Api` leaves here only when there are none.

mod agreement;
mod annotations;
mod errors;
mod operations;
mod rows;
mod schemas;
mod webhooks;

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::{
    Diagnostic, Diagnostics,
    api::{Api, Kind, Origin, Product, Schema, SchemaId},
    load::{Document, Loaded},
};

/// Resolves all documents together.
pub(crate) fn resolve(loaded: &Loaded) -> Result<Api, Diagnostics> {
    let documents = &loaded.documents;
    let mut resolver = Resolver { documents: BTreeMap::new(), found: Diagnostics::default() };
    for document in documents {
        if let Some(other) = resolver.documents.insert(document.product.as_str(), document) {
            let message = format!("{} and {} are the same product", other.file, document.file);
            resolver.report(document, "", message, "Give each document a name of its own.");
        }
    }
    let mut api = Api::default();
    for document in documents {
        let product = resolver.product(document);
        api.products.insert(product.name.clone(), product);
    }
    if let Some((file, document)) = &loaded.errors {
        api.errors = resolver.errors(file, document);
    }
    resolver.named_errors_exist(&api);
    resolver.each_route_once(&api);
    resolver.nothing_contains_itself(&api);
    agreement::check(&api, &mut resolver.found);
    resolver.found.into_result(api)
}

/// Whether a value of this schema has a value of the named one inside, by way of properties alone.
fn holds<'a>(api: &'a Api, schema: &'a Schema, wanted: &SchemaId, seen: &mut HashSet<&'a SchemaId>) -> bool {
    match &schema.kind {
        Kind::Named(id) => {
            id == wanted || seen.insert(id) && api.schema(id).is_some_and(|schema| holds(api, schema, wanted, seen))
        }
        Kind::Object(properties) => properties.iter().any(|property| holds(api, &property.schema, wanted, seen)),
        _ => false,
    }
}

/// What the passes share: the documents, and the findings so far.
struct Resolver<'d> {
    documents: BTreeMap<&'d str, &'d Document>,
    found: Diagnostics,
}

impl<'d> Resolver<'d> {
    fn product(&mut self, document: &'d Document) -> Product {
        let info = &document.openapi.info;
        Product {
            name: document.product.clone(),
            file: document.file.clone(),
            title: info.title.clone(),
            description: info.description.clone().unwrap_or_default(),
            docs: self.docs(document, "/info", None, None, &info.extensions),
            operations: self.operations(document),
            schemas: self.named_schemas(document),
            events: self.events(document),
            rows: self.rows(document),
        }
    }

    /// Two operations on one method and path could not be distinguished on the wire.
    fn each_route_once(&mut self, api: &Api) {
        let mut seen: HashMap<(&str, String), &Origin> = HashMap::new();
        for (_, operation) in api.operations() {
            // Two templates that differ only in the names of their parameters are one path.
            let shape =
                operation.template.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
            let key = (operation.method.as_str(), shape.collect::<Vec<_>>().join("/"));
            if let Some(first) = seen.insert(key, &operation.origin) {
                let Origin { file, line, .. } = first;
                self.found.push(Diagnostic::new(
                    &operation.origin,
                    format!("{} {} stands at {file}:{line} too", operation.method, operation.template),
                    "Keep one of them.",
                ));
            }
        }
    }

    /// A value that holds one of its own kind, other than in a list or a map, would have no end.
    fn nothing_contains_itself(&mut self, api: &Api) {
        for (product, name, schema) in
            api.products.values().flat_map(|p| p.schemas.iter().map(move |(name, schema)| (&p.name, name, schema)))
        {
            let id = SchemaId { product: product.clone(), name: name.clone() };
            if holds(api, schema, &id, &mut HashSet::new()) {
                self.found.push(Diagnostic::new(
                    &schema.origin,
                    format!("`{name}` contains itself"),
                    "Break the circle, or let it go through a list or a map.",
                ));
            }
        }
    }

    fn report(&mut self, document: &Document, pointer: &str, message: impl Into<String>, help: impl Into<String>) {
        self.found.push(Diagnostic::new(&document.marked.origin(pointer), message, help));
    }
}
