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
mod precedence;
mod references;
mod rows;
mod schemas;
mod sound;
mod uploads;
mod webhooks;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::{
    Diagnostic, Diagnostics,
    api::{Api, Docs, Origin, Product, Segment},
    document::{Cursor, Document},
    house::House,
    load::Loaded,
    names::ERRORS,
    nearest::Nearest,
};
use composed::Composed;

pub(crate) use sound::keep_sound;

/// A check of all that was resolved.
type Step<'s> = &'s dyn Fn(&Api, &mut Diagnostics);

/// What is sound of the documents, and what was found in them.
pub(crate) struct Resolved {
    pub(crate) api: Api,
    pub(crate) found: Diagnostics,
}

/// Resolves all documents together.
pub(crate) fn resolve(loaded: Loaded, house: &House) -> Resolved {
    let Loaded { documents, errors, unreadable, found } = loaded;
    let mut api = Api::default();
    {
        let mut resolver = Resolver {
            documents: BTreeMap::new(),
            unreadable: &unreadable,
            house,
            composed: Composed::default(),
            nearest: Nearest::default(),
        };
        let tops: Vec<Cursor<'_>> = documents.iter().map(|document| Cursor::top(document, &found)).collect();
        for top in &tops {
            if let Some(other) = resolver.documents.insert(&top.document.product, top.document) {
                let message = format!("{} and {} are the same product", other.file, top.document.file);
                top.refuse(message, "Give each document a name of its own.");
            }
        }
        // The types first: what an operation refers to is judged once, where it stands.
        for top in &tops {
            let product = resolver.product(top);
            api.products.insert(product.name.clone(), product);
        }
        for top in &tops {
            let Some(product) = api.products.get_mut(&top.document.product) else { continue };
            let inherited = product.source.as_ref();
            let (operations, events) = (resolver.operations(top, inherited), resolver.events(top, inherited));
            (product.operations, product.events) = (operations, events);
        }
    }
    if let Some(document) = &errors {
        api.errors = errors::errors(&Cursor::top(document, &found));
    }
    // Nothing looks at the texts any more.
    drop((documents, errors));
    let (mut found, mut broken) = found.into_parts();
    // Each step relies on what the one before has checked, and looks at what it left.
    let steps: [Step<'_>; 4] =
        [&circles::check, &bounds::check, &|api, found| places::check(api, house, found), &|api, found| {
            agreement::check(api, house, found)
        }];
    for step in steps {
        keep_sound(&mut api, &broken);
        let mut more = Diagnostics::default();
        step(&api, &mut more);
        broken.extend(&more);
        found.extend(more);
    }
    keep_sound(&mut api, &broken);
    let mut more = Diagnostics::default();
    precedence::set(&mut api, &mut more);
    each_route_once(&api, &mut more);
    if !unreadable.contains(ERRORS) {
        named_errors::check(&api, &broken, &mut more);
    }
    broken.extend(&more);
    found.extend(more);
    keep_sound(&mut api, &broken);
    Resolved { api, found }
}

/// What the passes share.
struct Resolver<'d> {
    documents: BTreeMap<&'d str, &'d Document>,
    /// Products of whose document nothing is known.
    unreadable: &'d BTreeSet<String>,
    house: &'d House,
    composed: Composed,
    nearest: Nearest,
}

impl<'d> Resolver<'d> {
    fn product(&mut self, top: &Cursor<'d>) -> Product {
        let info = top.child("info");
        let text = |key: &str| info.text(key).unwrap_or_default().to_owned();
        let source = annotations::source(&info, self.house, None);
        Product {
            name: top.document.product.clone(),
            file: top.document.file.clone(),
            title: text("title"),
            description: text("description"),
            docs: Docs { description: None, ..annotations::docs(&info, None) },
            operations: Vec::new(),
            schemas: self.named_schemas(top),
            events: Vec::new(),
            rows: rows::rows(top, self.house, source.as_ref()),
            source,
        }
    }
}

/// Two operations on one method and path could not be distinguished on the wire.
fn each_route_once(api: &Api, found: &mut Diagnostics) {
    let mut seen: HashMap<(&str, Vec<Option<&str>>), &Origin> = HashMap::new();
    for (_, operation) in api.operations() {
        // Two templates that differ only in the names of their parameters are one path.
        let shape = operation.segments.iter().map(|segment| match segment {
            Segment::Literal(text) => Some(text.as_str()),
            Segment::Parameter(_) => None,
        });
        let key = (operation.method.as_str(), shape.collect());
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
