//! Documents in, one `Api` out.
//!
//! In: documents that hold only keys of the accepted subset. Out: products,
//! operations, types, events and rows in the words of HTTP and JSON, with every
//! reference checked and every composition joined, and what was found. An
//! operation, type or event that something is wrong with, or that rests on one,
//! is not in the `Api`: what is there is sound.

mod agreement;
mod annotations;
mod bounds;
mod circles;
mod composed;
mod composition;
mod errors;
mod named_errors;
mod operations;
mod places;
mod rows;
mod schemas;
mod sound;
mod webhooks;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::{
    Diagnostic, Diagnostics,
    api::{Api, Origin, Product},
    broken::Broken,
    load::{Document, Loaded},
    nearest::Nearest,
};
use composed::Composed;

pub(crate) use sound::keep_sound;

/// What is sound of the documents, and what was found in them.
pub(crate) struct Resolved {
    pub(crate) api: Api,
    pub(crate) found: Diagnostics,
}

/// Resolves all documents together.
pub(crate) fn resolve(loaded: Loaded) -> Resolved {
    let documents = &loaded.documents;
    let mut resolver = Resolver {
        documents: BTreeMap::new(),
        unreadable: &loaded.unreadable,
        found: loaded.found,
        broken: loaded.broken,
        composed: Composed::default(),
        nearest: Nearest::default(),
    };
    for document in documents {
        if let Some(other) = resolver.documents.insert(document.product.as_str(), document) {
            let message = format!("{} and {} are the same product", other.file, document.file);
            resolver.report(document, "", message, "Give each document a name of its own.");
        }
    }
    let mut api = Api::default();
    // The types first: what an operation refers to is judged once, where it stands.
    for document in documents {
        let product = resolver.product(document);
        api.products.insert(product.name.clone(), product);
    }
    for document in documents {
        let (operations, events) = (resolver.operations(document), resolver.events(document));
        if let Some(product) = api.products.get_mut(&document.product) {
            (product.operations, product.events) = (operations, events);
        }
    }
    if let Some((file, document)) = &loaded.errors {
        api.errors = resolver.errors(file, document);
    }
    let Resolver { mut found, mut broken, .. } = resolver;
    // Each step relies on what the one before has checked, and looks at what it left.
    let steps: [fn(&Api, &mut Diagnostics); 4] = [circles::check, bounds::check, places::check, agreement::check];
    for step in steps {
        keep_sound(&mut api, &broken);
        let mut more = Diagnostics::default();
        step(&api, &mut more);
        broken.extend(&more);
        found.extend(more);
    }
    let mut more = Diagnostics::default();
    each_route_once(&api, &mut more);
    if !loaded.unreadable.contains(crate::load::ERRORS) {
        named_errors::check(&api, &broken, &mut more);
    }
    broken.extend(&more);
    found.extend(more);
    keep_sound(&mut api, &broken);
    Resolved { api, found }
}

/// What the passes share: the documents, and the findings so far.
struct Resolver<'d> {
    documents: BTreeMap<&'d str, &'d Document>,
    /// Products of whose document nothing is known.
    unreadable: &'d BTreeSet<String>,
    found: Diagnostics,
    /// Where something is wrong, or rests on what is.
    broken: Broken,
    composed: Composed,
    nearest: Nearest,
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
            operations: Vec::new(),
            schemas: self.named_schemas(document),
            events: Vec::new(),
            rows: self.rows(document),
        }
    }

    /// A finding; the place is known to be wrong from then on.
    fn report(&mut self, document: &Document, pointer: &str, message: impl Into<String>, help: impl Into<String>) {
        self.broken.add(&document.file, pointer);
        self.found.push(Diagnostic::new(&document.marked.origin(pointer), message, help));
    }

    /// Notes that this place rests on something that is wrong elsewhere, which has its own finding.
    fn leave_out(&mut self, document: &Document, pointer: &str) {
        self.broken.add(&document.file, pointer);
    }

    /// Whether something at this place or below it is wrong already.
    fn is_broken(&self, document: &Document, pointer: &str) -> bool {
        self.broken.inside(&document.file, pointer)
    }
}

/// Two operations on one method and path could not be distinguished on the wire.
fn each_route_once(api: &Api, found: &mut Diagnostics) {
    let mut seen: HashMap<(&str, String), &Origin> = HashMap::new();
    for (_, operation) in api.operations() {
        // Two templates that differ only in the names of their parameters are one path.
        let shape = operation.template.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
        let key = (operation.method.as_str(), shape.collect::<Vec<_>>().join("/"));
        if let Some(first) = seen.insert(key, &operation.origin) {
            let Origin { file, line, .. } = first;
            found.push(Diagnostic::new(
                &operation.origin,
                format!("{} {} stands at {file}:{line} too", operation.method, operation.template),
                "Keep one of them.",
            ));
        }
    }
}
