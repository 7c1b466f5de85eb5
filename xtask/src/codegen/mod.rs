//! `cargo xtask codegen`: the documents in, `generated/src/products` out.
//!
//! In: a workspace. Out: the differences between what is there and what ought
//! to be. Besides the emitted files only `generated/docs`, the list of documents
//! in `spec/src/documents`, what the sandbox reads of them in
//! `spec/src/description` and the feature list of `generated/Cargo.toml` are
//! written, the latter between its two marks. [`package()`] does the same for any folder of documents.

mod package;

use std::{collections::BTreeMap, fs, io, path::Path};

use wechatpay_codegen::{Counts, Diagnostics, generate};

use crate::{
    named, sources,
    sync::{Differences, Mode, sync},
};

pub use package::package;

const BEGIN: &str = "# <products> written by `cargo xtask codegen` from spec/\n";
const END: &str = "# </products>\n";

/// Why nothing was generated.
#[derive(Debug)]
pub enum Failure {
    /// Findings in the documents.
    Documents(Diagnostics),
    /// A file that cannot be read or written, or is not as it ought to be.
    Files(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Files(error)
    }
}

/// What [`run`] found or did.
#[derive(Debug)]
pub struct Outcome {
    /// What was emitted.
    pub counts: Counts,
    /// How many files there are.
    pub files: usize,
    /// Where the workspace differed.
    pub differences: Differences,
}

/// Generates the products of a workspace, or checks that they are fresh.
///
/// # Errors
/// Findings in the documents, or a file that cannot be read or written.
pub fn run(workspace: &Path, mode: Mode) -> Result<Outcome, Failure> {
    let sources = sources(&workspace.join("spec"))?;
    if sources.is_empty() {
        let message = format!("{}: there is no document", workspace.join("spec").display());
        return Err(io::Error::new(io::ErrorKind::NotFound, message).into());
    }
    let generated = generate(&sources).map_err(Failure::Documents)?;
    let mut differences = sync(&generated.tree, &workspace.join("generated/src/products"), mode)?;
    let docs = BTreeMap::from([
        ("coverage.md".to_owned(), generated.coverage),
        ("products.md".to_owned(), generated.products),
    ]);
    differences.extend(sync(&docs, &workspace.join("generated/docs"), mode)?);
    let list = BTreeMap::from([("mod.rs".to_owned(), document_list(sources.keys()))]);
    differences.extend(sync(&list, &workspace.join("spec/src/documents"), mode)?);
    let mut description = generated.description;
    description.insert("mod.rs".to_owned(), description_list(&description));
    differences.extend(sync(&description, &workspace.join("spec/src/description"), mode)?);
    differences.extend(manifest(&workspace.join("generated/Cargo.toml"), &generated.features, mode)?);
    Ok(Outcome { counts: generated.counts, files: generated.tree.len(), differences })
}

/// The module of `wechatpay-spec` that carries the documents, so that whoever depends on it needs no folder.
fn document_list<'a>(documents: impl Iterator<Item = &'a String>) -> String {
    let names = documents.map(|path| path.rsplit('/').next().unwrap_or(path));
    let lines = names.map(|name| format!("    (\"{name}\", include_str!(\"../../{name}\")),\n"));
    format!(
        "//! Written by `cargo xtask codegen` from the names of the documents in spec/.\n\n\
         /// The name and the text of each document, in the order of the names.\n\
         #[rustfmt::skip]\n\
         pub const DOCUMENTS: &[(&str, &str)] = &[\n{}];\n",
        lines.collect::<String>()
    )
}

/// The module of `wechatpay-spec` that carries what a gateway is driven by.
fn description_list(texts: &BTreeMap<String, String>) -> String {
    let lines = texts.keys().map(|name| format!("    (\"{name}\", include_str!(\"{name}\")),\n"));
    format!(
        "//! Written by `cargo xtask codegen` from spec/.\n\n\
         /// The description in the form that `wechatpay_codegen::description` reads line by line: the name and the\n\
         /// text of each part, in the order of the names.\n\
         #[rustfmt::skip]\n\
         pub const DESCRIPTION: &[(&str, &str)] = &[\n{}];\n",
        lines.collect::<String>()
    )
}

fn manifest(path: &Path, features: &[String], mode: Mode) -> io::Result<Differences> {
    let text = fs::read_to_string(path).map_err(|error| named(path, &error))?;
    let fresh = with_features(&text, features).ok_or_else(|| {
        let message = format!("the marks `{}` and `{}` are not there", BEGIN.trim_end(), END.trim_end());
        named(path, &io::Error::new(io::ErrorKind::InvalidData, message))
    })?;
    let mut differences = Differences::default();
    if fresh != text {
        differences.changed.push(path.to_path_buf());
        if mode == Mode::Write {
            fs::write(path, fresh).map_err(|error| named(path, &error))?;
        }
    }
    Ok(differences)
}

/// The manifest with this feature list between its marks, its lines ended by `\n` whatever they ended in before;
/// `None` if it has no marks.
pub fn with_features(manifest: &str, features: &[String]) -> Option<String> {
    let manifest = manifest.replace("\r\n", "\n");
    let (before, rest) = manifest.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    let all = features.iter().map(|name| format!("    \"{name}\",\n")).collect::<String>();
    let each = features.iter().map(|name| format!("{name} = []\n")).collect::<String>();
    Some(format!("{before}{BEGIN}all = [\n{all}]\n{each}{END}{after}"))
}
