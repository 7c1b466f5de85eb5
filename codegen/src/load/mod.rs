//! Texts in, documents out.
//!
//! In: the YAML documents by file name. Out: each parsed twice, once by
//! `openapiv3` for its meaning and once with marks for its positions, and what
//! was found in all of them. It holds that a document which leaves here has no
//! key outside the accepted subset: what was refused is cut out of it, and its
//! place is known.

mod characters;
mod check;
mod marked;
mod shape;
mod subset;

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::OpenAPI;

use crate::{
    Diagnostic, Diagnostics,
    api::{Origin, is_snake_case},
    broken::Broken,
    nearest::Nearest,
};

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
    /// The products, or `errors`, of whose document nothing could be read.
    pub(crate) unreadable: BTreeSet<String>,
    /// What was found.
    pub(crate) found: Diagnostics,
    /// Where something was cut out or put in.
    pub(crate) broken: Broken,
}

/// The stem of the document that says what error codes mean.
pub(crate) const ERRORS: &str = "errors";

/// Reads all documents.
pub(crate) fn load(sources: &Sources) -> Loaded {
    let mut loaded = Loaded::default();
    let mut nearest = Nearest::default();
    for (file, text) in sources {
        let product = product_name(file);
        let read = match product.as_str() {
            ERRORS => loaded.read_errors(file, text, &mut nearest),
            _ => loaded.read(&product, file, text, &mut nearest),
        };
        if let Err(diagnostic) = read {
            loaded.found.push(diagnostic);
            loaded.unreadable.insert(product);
        }
    }
    loaded.broken.extend(&loaded.found);
    loaded
}

impl Loaded {
    fn read_errors(&mut self, file: &str, text: &str, nearest: &mut Nearest) -> Result<(), Diagnostic> {
        let mut marked = Marked::parse(file, text)?;
        self.found.extend(characters::check(&marked));
        let checked = check::check_errors(&marked, nearest);
        self.found.extend(checked.found);
        self.broken.merge(checked.broken);
        marked.value = checked.value.unwrap_or_default();
        self.errors = Some((file.to_owned(), marked));
        Ok(())
    }

    /// Reads the document of a product; `Err` is what keeps it from being read at all.
    fn read(&mut self, product: &str, file: &str, text: &str, nearest: &mut Nearest) -> Result<(), Diagnostic> {
        let mut marked = Marked::parse(file, text)?;
        version_is_ours(&marked)?;
        if !is_snake_case(product) {
            let origin = Origin { pointer: String::new(), ..marked.origin("") };
            self.found.push(Diagnostic::new(
                &origin,
                format!("`{product}` is not a product name"),
                "Name the file in snake_case.",
            ));
        }
        self.found.extend(characters::check(&marked));
        let checked = check::check(&marked, nearest);
        let sound = checked.found.is_empty();
        self.found.extend(checked.found);
        self.broken.merge(checked.broken);
        marked.value = checked.value.unwrap_or_default();
        match serde_json::from_value::<OpenAPI>(marked.value.clone()) {
            Ok(openapi) => {
                self.documents.push(Document { product: product.to_owned(), file: file.to_owned(), openapi, marked });
            }
            // What was found says already why the rest cannot be read.
            Err(_) if !sound => {
                self.unreadable.insert(product.to_owned());
            }
            Err(error) => {
                let message = format!("this is not an OpenAPI 3.0 document: {error}");
                return Err(Diagnostic::new(&marked.origin(""), message, "Compare the document with spec/README.md."));
            }
        }
        Ok(())
    }
}

/// Looked at first: in a document of another version hardly anything else is as it ought to be.
fn version_is_ours(marked: &Marked) -> Result<(), Diagnostic> {
    let version = |key: &str| {
        marked.value.get(key).map(|value| match value.as_str() {
            Some(text) => text.to_owned(),
            None => value.to_string(),
        })
    };
    let (place, message) = match (version("openapi"), version("swagger")) {
        (Some(version), _) if version == "3.0.3" => return Ok(()),
        (Some(version), _) => ("/openapi", format!("this is OpenAPI {version}")),
        (None, Some(version)) => ("/swagger", format!("this is Swagger {version}")),
        (None, None) => return Ok(()),
    };
    let help =
        "Write the document in OpenAPI 3.0.3, and `openapi: 3.0.3` at its top. Nothing else in it was looked at.";
    Err(Diagnostic::new(&marked.origin(place), message, help))
}

pub(crate) fn product_name(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.strip_suffix(".yaml").unwrap_or(name).to_owned()
}
