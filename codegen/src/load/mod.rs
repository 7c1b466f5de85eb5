//! Texts in, documents out.
//!
//! In: the YAML documents by file name. Out: each as a tree of values with their places, and what was found in all of
//! them. It holds that a document which leaves here has no key outside the accepted subset: what was refused is cut
//! out of it, and its place is known.

mod characters;
mod check;
mod edits;
mod shape;
mod subset;
mod yaml;

use std::collections::BTreeSet;

use crate::{
    Diagnostic, Sources,
    document::{Cursor, Document, Found},
    names::{ERRORS, is_snake_case, product_of},
    nearest::Nearest,
};
use check::Age;
use subset::Part;

/// All that was read.
#[derive(Debug, Default)]
pub(crate) struct Loaded {
    /// The products' documents.
    pub(crate) documents: Vec<Document>,
    /// `errors.yaml`.
    pub(crate) errors: Option<Document>,
    /// The products, or `errors`, of whose document nothing could be read.
    pub(crate) unreadable: BTreeSet<String>,
    /// What was found, and where something was cut out or put in.
    pub(crate) found: Found,
}

/// Reads all documents.
pub(crate) fn load(sources: &Sources) -> Loaded {
    read_all(sources, Age::Today)
}

/// Reads documents of an earlier revision: what they say under a key that has retired since is passed over.
pub(crate) fn load_older(sources: &Sources) -> Loaded {
    read_all(sources, Age::Older)
}

fn read_all(sources: &Sources, age: Age) -> Loaded {
    let mut loaded = Loaded::default();
    let mut nearest = Nearest::default();
    for (file, text) in sources {
        let product = product_of(file);
        match read(product, file, text, age, &mut nearest, &loaded.found) {
            Ok(Some(document)) if product == ERRORS => loaded.errors = Some(document),
            Ok(Some(document)) => loaded.documents.push(document),
            // What was found says already why nothing of it can be read.
            Ok(None) => {
                loaded.unreadable.insert(product.to_owned());
            }
            Err(diagnostic) => {
                loaded.found.push(diagnostic);
                loaded.unreadable.insert(product.to_owned());
            }
        }
    }
    loaded
}

/// Reads a document; `Err` is what keeps it from being looked at at all.
fn read(
    product: &str,
    file: &str,
    text: &str,
    age: Age,
    nearest: &mut Nearest,
    found: &Found,
) -> Result<Option<Document>, Diagnostic> {
    let root = yaml::parse(file, text)?;
    let document = Document { product: product.to_owned(), file: file.to_owned(), root };
    let top = Cursor::top(&document, found);
    let part = if product == ERRORS { Part::Errors } else { Part::Root };
    if product != ERRORS {
        version_is_ours(&document)?;
        if !is_snake_case(product) {
            top.refuse(format!("`{product}` is not a product name"), "Name the file in snake_case.");
        }
    }
    characters::check(&top);
    let edits = check::check(part, age, &top, nearest);
    let root = edits.apply(document.root);
    Ok(root.map(|root| Document { product: document.product, file: document.file, root }))
}

/// What stands in a document, right or wrong; `None` if it is not YAML.
pub(crate) fn written(file: &str, text: &str) -> Option<serde_json::Value> {
    yaml::parse(file, text).ok().map(|root| root.to_json())
}

/// Looked at first: in a document of another version hardly anything else is as it ought to be.
fn version_is_ours(document: &Document) -> Result<(), Diagnostic> {
    let version = |key: &str| {
        document.root.get(key).map(|value| match value.as_str() {
            Some(text) => text.to_owned(),
            None => value.to_json().to_string(),
        })
    };
    let (key, message) = match (version("openapi"), version("swagger")) {
        (Some(version), _) if version == "3.0.3" => return Ok(()),
        (Some(version), _) => ("openapi", format!("this is OpenAPI {version}")),
        (None, Some(version)) => ("swagger", format!("this is Swagger {version}")),
        (None, None) => return Ok(()),
    };
    let help =
        "Write the document in OpenAPI 3.0.3, and `openapi: 3.0.3` at its top. Nothing else in it was looked at.";
    let place = Cursor::top(document, &Found::default()).child(key).origin();
    Err(Diagnostic::new(&place, message, help))
}
