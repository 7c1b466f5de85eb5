//! Finds circles between the modules of a crate, and between crates.
//!
//! In: the texts of a crate's `src` by path. Out: every set of files that reach
//! each other by what their code names, with the paths that tie them.
//!
//! An arrow leads from a file to the file that *defines* what it names: a path is
//! followed through imports, re-exports and globs. A re-export alone is not an arrow,
//! and neither are tests, examples in docs, method calls (which name no module) and
//! code that is only quoted for somebody else's crate.

mod components;
mod modules;
mod read;
mod resolve;

use std::collections::{BTreeMap, BTreeSet};

use components::components;
use modules::Modules;

pub use components::Arrows;

/// The circles between the files of a crate, each as a message that names them and what ties them.
///
/// `node_of` says which files count as one.
///
/// # Errors
/// When a file is not Rust, or is not reached from `lib.rs`, `main.rs` or `bin/`.
pub fn circles_of_modules(
    files: &BTreeMap<String, String>,
    node_of: impl Fn(&str) -> String,
) -> Result<Vec<String>, String> {
    let modules = Modules::read(files)?;
    let mut arrows = Arrows::new();
    for (from, to, path) in modules.arrows() {
        let (from, to) = (node_of(&from), node_of(&to));
        if from != to {
            arrows.entry(from).or_default().entry(to).or_default().insert(path);
        }
    }
    Ok(circles(&arrows))
}

/// The name of the module that a file holds: `keys::merchant` for `keys/merchant.rs`, and `lib.rs` for itself.
pub fn module_of(path: &str) -> String {
    let stem = path.strip_suffix("/mod.rs").or_else(|| path.strip_suffix(".rs").filter(|stem| stem.contains('/')));
    match (stem, path) {
        (Some(stem), _) => stem.replace('/', "::"),
        (None, "lib.rs" | "main.rs") => path.to_owned(),
        (None, _) => path.trim_end_matches(".rs").to_owned(),
    }
}

/// The circles among arrows, each as a message.
pub fn circles(arrows: &Arrows) -> Vec<String> {
    components(arrows).into_iter().map(|circle| message(&circle, arrows)).collect()
}

fn message(circle: &BTreeSet<String>, arrows: &Arrows) -> String {
    let names: Vec<&str> = circle.iter().map(String::as_str).collect();
    let mut message = format!("{} are tied in a circle:", names.join(", "));
    for (from, tos) in arrows.iter().filter(|(from, _)| circle.contains(*from)) {
        for (to, paths) in tos.iter().filter(|(to, _)| circle.contains(*to)) {
            let imported: Vec<&str> = paths.iter().map(String::as_str).filter(|path| is_import(path)).collect();
            let shown = if imported.is_empty() { paths.iter().map(String::as_str).collect() } else { imported };
            message.push_str(&format!("\n    {from} -> {to}: {}", shown.join(", ")));
        }
    }
    message
}

/// Whether a path says by itself where it leads, so that what follows from it need not be shown.
fn is_import(path: &str) -> bool {
    ["crate::", "super::", "self::"].iter().any(|start| path.starts_with(start))
}
