//! What was made of how much.

use crate::plan::{Plan, Product};

/// How much there is; the same in the documents and in what was emitted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Operations.
    pub operations: usize,
    /// Callbacks.
    pub events: usize,
    /// Kinds of rows in files.
    pub rows: usize,
    /// Named schemas that are a Rust type of their own, and those written inline.
    pub types: usize,
    /// Tests.
    pub tests: usize,
}

impl Counts {
    /// What a plan makes.
    pub(crate) fn of(plan: &Plan) -> Self {
        let sum = |count: fn(&Product) -> usize| plan.products.iter().map(count).sum();
        Self {
            operations: sum(|product| product.operations.len()),
            events: sum(|product| product.events.len()),
            rows: sum(|product| product.rows.len()),
            types: sum(|product| product.types.len()),
            tests: sum(|product| product.tests.len()),
        }
    }
}
