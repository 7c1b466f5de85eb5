//! WeChat Pay's OpenAPI description in, typed Rust out.
//!
//! In: the texts of the documents in `spec/`, by file name. Out: the text of
//! every file below `generated/src/products`, by path. [`generate`] is a pure
//! function of the texts: it reads no files, writes none, and asks no clock.
//!
//! ```text
//! texts ─load→ documents ─resolve→ Api ─plan→ Plan ─emit→ Tree
//!                                   └─lint→ findings
//! ```
//!
//! Whatever is not understood is a [`Diagnostic`] with file, line and JSON
//! pointer. All of them are collected before anything fails.

pub mod api;
mod counts;
mod coverage;
mod diagnostic;
mod emit;
mod lint;
mod load;
mod overview;
mod plan;
mod resolve;

pub use counts::Counts;
pub use diagnostic::{Diagnostic, Diagnostics};
pub use emit::Tree;
pub use lint::{RULES, Rule};
pub use load::Sources;

/// What [`generate`] made.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The files.
    pub tree: Tree,
    /// Every operation and callback with its official page, as Markdown.
    pub coverage: String,
    /// The products, as a table in Markdown.
    pub products: String,
    /// The features: one per product that is not shared, sorted.
    pub features: Vec<String>,
    /// What was made of how much.
    pub counts: Counts,
}

/// Turns the documents into Rust.
///
/// # Errors
/// Every finding in every document; nothing is emitted from documents with findings.
pub fn generate(sources: &Sources) -> Result<Generated, Diagnostics> {
    let api = describe(sources)?;
    let plan = plan::plan(&api)?;
    let tree = emit::emit(&plan).map_err(|error| fault(format!("what was written is not Rust: {error}")))?;
    let counts = Counts::of(&plan);
    let features = api.products.keys().filter(|name| *name != api::SHARED).cloned().collect();
    Ok(Generated {
        tree,
        coverage: coverage::coverage(&api, counts),
        products: overview::products(&api),
        features,
        counts,
    })
}

/// Reads and resolves the documents: the pipeline up to the [`api::Api`].
///
/// # Errors
/// Every finding in every document.
pub fn describe(sources: &Sources) -> Result<api::Api, Diagnostics> {
    resolve::resolve(&load::load(sources)?)
}

/// Checks the documents against the rules in [`RULES`].
///
/// Documents that cannot be resolved are not looked at by the rules: their own findings come back.
pub fn lint(sources: &Sources) -> Diagnostics {
    match describe(sources) {
        Ok(api) => lint::lint(&api, sources).sorted(),
        Err(found) => found,
    }
}

/// A fault of the generator itself, as the one finding.
fn fault(message: String) -> Diagnostics {
    Diagnostics::of(Diagnostic::new(
        &api::Origin::default(),
        message,
        "This is a fault in codegen/: please report it with the document.",
    ))
}
