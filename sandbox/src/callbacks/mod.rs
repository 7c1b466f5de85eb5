//! Callbacks: what they say, and when they leave.
//!
//! In: what is queued. Out: an entry in the log of deliveries for each attempt,
//! and what became of the whole. Each attempt is signed afresh and keeps the id.

pub(crate) mod attempt;
pub(crate) mod schedule;
pub(crate) mod seal;
