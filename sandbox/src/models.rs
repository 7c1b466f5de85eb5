//! What is behind the operations: state where a product has a model.
//!
//! In: an operation and its checked input. Out: what it answers. An operation
//! without a model here is answered from the description's example.

pub(crate) mod businesscircle;
pub(crate) mod happenings;
pub(crate) mod orders;
pub(crate) mod platform;
