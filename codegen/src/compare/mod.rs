//! Two descriptions in, what differs between them out.
//!
//! In: the documents of two revisions. Out: every change in what users see of them, in code and on the wire, with its
//! kind, which says whether it is breaking ([`Kind`] is the table of rules). Both sides are read and planned by the
//! generator of today, so what the generator itself does otherwise is no change here. It holds that the order of
//! documents and keys changes nothing, and that a part which cannot be compared, since it breaks the rules of today on
//! one side, is named.

mod change;
mod codes;
mod context;
mod decisions;
mod events;
mod fields;
mod index;
mod kind;
mod limits;
mod names;
mod operations;
mod pairs;
mod rows;
mod side;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use crate::{Diagnostic, Diagnostics, Sources, names::SHARED};
use change::{At, Changes};
use context::Context;
use index::Index;
use names::compare as compare_names;
use pairs::Pairs;
use side::Side;

pub use change::Change;
pub use kind::{Kind, Rule};

/// What differs between two descriptions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The changes, sorted.
    pub changes: Vec<Change>,
    /// What could not be compared of the old side.
    pub old: LeftOut,
    /// What could not be compared of the new side.
    pub new: LeftOut,
}

/// What was left out of a side, since it breaks the rules of today.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// What was found.
    pub found: Diagnostics,
    /// Operations, types, callbacks, rows and codes that are not compared, by product; a product with none of them was
    /// not read at all.
    pub parts: BTreeMap<String, Vec<String>>,
}

impl LeftOut {
    /// Everything that was found and left out, each as JSON on a line of its own.
    pub fn to_json(&self, side: &str) -> Vec<String> {
        let found = self.found.iter().map(Diagnostic::to_json);
        let parts = self.parts.iter().map(|(product, parts)| {
            json!({ "kind": "not_compared", "side": side, "product": product, "parts": parts }).to_string()
        });
        found.chain(parts).collect()
    }
}

/// Compares two descriptions.
pub fn compare(old: &Sources, new: &Sources) -> Comparison {
    let (old, new) = (Side::of(old), Side::of(new));
    let (was, is) = (Index::of(&old), Index::of(&new));
    let (before, after) = (operations::named(&was), operations::named(&is));
    let calls = compare_names(&before, &after).pairs;
    let calls: Vec<_> = calls.into_iter().map(|(was, is)| (was.it, is.it)).collect();
    let pairs = Pairs::of(&was, &is, &calls);
    let mut context = Context { old: &was, new: &is, pairs: &pairs, changes: Changes::default() };
    let (gone, come) = context.products();
    context.operations(&gone, &come);
    context.types(&gone, &come);
    context.events(&gone, &come);
    context.rows(&gone, &come);
    context.codes();
    Comparison { changes: context.changes.sorted(), old: left_out(&old), new: left_out(&new) }
}

impl Context<'_, '_> {
    /// Compares the features, and says which are told as a whole.
    fn products(&mut self) -> (BTreeSet<String>, BTreeSet<String>) {
        let products = |side: &Side| -> BTreeSet<String> {
            side.products.iter().filter(|name| *name != SHARED).cloned().collect()
        };
        let (old, new) = (products(self.old.side), products(self.new.side));
        let (gone, come): (BTreeSet<_>, BTreeSet<_>) =
            (old.difference(&new).cloned().collect(), new.difference(&old).cloned().collect());
        let changes = &mut self.changes;
        let mut tell = |kind, index: &Index<'_>, name: &String, verb: &str| {
            let operations = index.operations.iter().filter(|it| it.product == name).count();
            let plural = if operations == 1 { "" } else { "s" };
            let what = format!("the feature and its module are {verb}, with {operations} operation{plural}");
            changes.push(kind, &At::new(name, name, None), what);
        };
        gone.iter().for_each(|name| tell(Kind::Removed, self.old, name, "removed"));
        come.iter().for_each(|name| tell(Kind::Added, self.new, name, "added"));
        (gone, come)
    }
}

fn left_out(side: &Side) -> LeftOut {
    let mut parts: BTreeMap<String, Vec<String>> =
        side.unread.iter().map(|product| (product.clone(), Vec::new())).collect();
    for part in &side.left_out {
        parts.entry(part.product().to_owned()).or_default().push(part.name().to_owned());
    }
    LeftOut { found: side.found.clone(), parts }
}
