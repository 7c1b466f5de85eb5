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
//! [`compare::compare`] takes two such sets of texts, and says what differs for users.
//!
//! Whatever is not understood is a [`Diagnostic`] with file, line and JSON
//! pointer. All of them are collected before anything fails.

pub mod api;
mod broken;
pub mod bundle;
pub mod compare;
mod counts;
mod coverage;
pub mod description;
mod diagnostic;
mod document;
mod emit;
mod examples;
mod house;
mod lint;
mod load;
mod markdown;
mod names;
mod nearest;
mod overview;
mod plan;
mod provenance;
mod resolve;
mod sources;

pub use counts::Counts;
pub use diagnostic::{Diagnostic, Diagnostics};
pub use emit::Tree;
pub use house::House;
pub use lint::{RULES, Rule};
pub use plan::reserved;
pub use sources::Sources;

/// What [`generate`] made.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The files.
    pub tree: Tree,
    /// Every operation and callback with its official page, as Markdown.
    pub coverage: String,
    /// The products, as a table in Markdown.
    pub products: String,
    /// What a gateway is driven by, in the form in which [`description::Description`] reads it.
    pub description: Tree,
    /// The features: one per product that is not shared, sorted.
    pub features: Vec<String>,
    /// What was made of how much.
    pub counts: Counts,
}

/// Turns the documents of WeChat Pay into Rust.
///
/// # Errors
/// Every finding in every document; nothing is emitted from documents with findings.
pub fn generate(sources: &Sources) -> Result<Generated, Diagnostics> {
    generate_for(&House::wechat_pay(), sources)
}

/// Turns any documents in the dialect into Rust.
///
/// # Errors
/// Every finding in every document; nothing is emitted from documents with findings.
pub fn generate_for(house: &House, sources: &Sources) -> Result<Generated, Diagnostics> {
    let resolve::Resolved { mut api, mut found } = resolve::resolve(load::load(sources), house);
    found.extend(examples::missing(&api).into_iter().chain(examples::misfits(&api)));
    if !found.is_empty() {
        let mut broken = broken::Broken::default();
        broken.extend(&found);
        resolve::keep_sound(&mut api, &broken);
    }
    let plan = match plan::plan(&api, house) {
        Ok(plan) => found.into_result(plan)?,
        Err(more) => {
            found.extend(more);
            return Err(found.sorted());
        }
    };
    let tree = emit::emit(&plan, house).map_err(|error| fault(format!("what was written is not Rust: {error}")))?;
    let counts = Counts::of(&plan);
    let description = description::write(&api);
    let description = description.map_err(|error| fault(format!("the description is not JSON: {error}")))?;
    let features = api.products.keys().filter(|name| *name != names::SHARED).cloned().collect();
    Ok(Generated {
        tree,
        coverage: coverage::coverage(&api, house, counts),
        products: overview::products(&api, house),
        description,
        features,
        counts,
    })
}

/// Reads and resolves the documents: the pipeline up to the [`api::Api`].
///
/// # Errors
/// Every finding in every document.
pub fn describe(sources: &Sources) -> Result<api::Api, Diagnostics> {
    let resolve::Resolved { api, found } = resolve::resolve(load::load(sources), &House::wechat_pay());
    found.into_result(api)
}

/// Checks the documents against the rules in [`RULES`].
///
/// What is wrong in the documents comes back as well. The rules look at what is sound of them, except those that
/// judge by what is missing.
pub fn lint(sources: &Sources) -> Diagnostics {
    let resolve::Resolved { api, mut found } = resolve::resolve(load::load(sources), &House::wechat_pay());
    found.extend(lint::lint(&api, sources, found.is_empty()));
    found.sorted()
}

/// A fault of the generator itself, as the one finding.
fn fault(message: String) -> Diagnostics {
    Diagnostics::of(Diagnostic::new(
        &api::Origin::default(),
        message,
        "This is a fault in codegen/: please report it with the document.",
    ))
}
