//! Texts in, documents out.
//!
//! In: the YAML documents by file name. Out: each parsed twice, once by
//! `openapiv3` for its meaning and once with marks for its positions. It holds
//! that a document which leaves here has no key outside the accepted subset.

mod marked;
mod subset;

use std::collections::BTreeMap;

use openapiv3::OpenAPI;

use crate::{Diagnostic, Diagnostics, api::is_snake_case};

pub(crate) use marked::Marked;

/// The documents' texts by the file name that diagnostics show.
pub type Sources = BTreeMap<String, String>;

/// A document that was read.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    /// The file stem: the product's name.
    pub(crate) product: String,
    /// The file name as it was handed in.
    pub(crate) file: String,
    /// Its meaning.
    pub(crate) openapi: OpenAPI,
    /// Its positions.
    pub(crate) marked: Marked,
}

/// All that was read.
#[derive(Debug, Default)]
pub(crate) struct Loaded {
    /// The products' documents.
    pub(crate) documents: Vec<Document>,
    /// `errors.yaml`: its file name and what stands in it.
    pub(crate) errors: Option<(String, Marked)>,
}

/// The stem of the document that says what error codes mean.
const ERRORS: &str = "errors";

/// Reads all documents; the findings of all of them are collected.
pub(crate) fn load(sources: &Sources) -> Result<Loaded, Diagnostics> {
    let mut found = Diagnostics::default();
    let mut loaded = Loaded::default();
    for (file, text) in sources {
        if product_name(file) == ERRORS {
            match read_errors(file, text) {
                Ok(marked) => loaded.errors = Some((file.clone(), marked)),
                Err(diagnostics) => found.extend(diagnostics),
            }
            continue;
        }
        match read(file, text) {
            Ok(document) => loaded.documents.push(document),
            Err(diagnostics) => found.extend(diagnostics),
        }
    }
    found.into_result(loaded)
}

fn read_errors(file: &str, text: &str) -> Result<Marked, Diagnostics> {
    let marked = Marked::parse(file, text).map_err(Diagnostics::of)?;
    subset::check_errors(&marked).into_result(marked)
}

fn read(file: &str, text: &str) -> Result<Document, Diagnostics> {
    let one = Diagnostics::of;
    let marked = Marked::parse(file, text).map_err(one)?;
    subset::check(&marked).into_result(())?;
    let product = product_name(file);
    if !is_snake_case(&product) {
        return Err(one(Diagnostic::new(
            &marked.origin(""),
            format!("`{product}` is not a product name"),
            "Name the file in snake_case.",
        )));
    }
    let openapi = serde_json::from_value::<OpenAPI>(marked.value.clone()).map_err(|error| {
        one(Diagnostic::new(
            &marked.origin(""),
            format!("this is not an OpenAPI 3.0 document: {error}"),
            "Compare the document with spec/README.md.",
        ))
    })?;
    if openapi.openapi != "3.0.3" {
        return Err(one(Diagnostic::new(
            &marked.origin("/openapi"),
            format!("this is OpenAPI {}", openapi.openapi),
            "Write `openapi: 3.0.3`.",
        )));
    }
    Ok(Document { product, file: file.to_owned(), openapi, marked })
}

fn product_name(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.strip_suffix(".yaml").unwrap_or(name).to_owned()
}
