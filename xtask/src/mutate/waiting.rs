//! Accepted mutants that wait for a compiler.
//!
//! Few of those wait that differ from the unchanged documents in words alone.
//! What always holds: of those in which the compiler sees the same, one is compiled, unless all are asked for.

use std::collections::HashSet;

use wechatpay_codegen::{Sources, Tree};

use super::{mutant::Mutant, stripped::stripped};

/// A mutant without findings.
pub(super) struct Accepted {
    pub(super) seed: u64,
    pub(super) shown: String,
    pub(super) sources: Sources,
    pub(super) tree: Tree,
    sum: u64,
}

impl Accepted {
    pub(super) fn new(mutant: Mutant<'_>, tree: Tree) -> Self {
        let (shown, sum) = (mutant.shown(), stripped(&tree));
        Self { seed: mutant.seed, shown, sources: mutant.sources, tree, sum }
    }

    fn size(&self) -> usize {
        self.tree.values().map(String::len).sum()
    }
}

/// So many bytes of Rust are compiled together.
const BATCH: usize = 1_500_000;
/// One of so many that differ in words alone is compiled.
const WORDS: u64 = 8;

/// Those that wait.
#[derive(Default)]
pub(super) struct Waiting {
    /// Whether each is to be compiled.
    is_whole: bool,
    waiting: Vec<Accepted>,
    size: usize,
    seen: HashSet<u64>,
    words: u64,
}

impl Waiting {
    pub(super) fn new(is_whole: bool) -> Self {
        Self { is_whole, ..Self::default() }
    }

    /// Adds one, unless the like was compiled; `unchanged` is the sum of what the unchanged documents make.
    pub(super) fn add(&mut self, accepted: Accepted, unchanged: u64) {
        if self.is_whole {
            // Nothing is left out.
        } else if accepted.sum == unchanged {
            self.words += 1;
            if !self.words.is_multiple_of(WORDS) {
                return;
            }
        } else if !self.seen.insert(accepted.sum) {
            return;
        }
        self.size += accepted.size();
        self.waiting.push(accepted);
    }

    pub(super) fn is_full(&self) -> bool {
        self.size >= BATCH
    }

    pub(super) fn is_empty(&self) -> bool {
        self.waiting.is_empty()
    }

    /// As many as are compiled together.
    pub(super) fn take(&mut self) -> Vec<Accepted> {
        self.size = 0;
        std::mem::take(&mut self.waiting)
    }

    /// Those that were taken are not compiled, so the like of them may come again.
    pub(super) fn forget(&mut self, batch: &[Accepted]) {
        batch.iter().for_each(|accepted| {
            self.seen.remove(&accepted.sum);
        });
    }
}
