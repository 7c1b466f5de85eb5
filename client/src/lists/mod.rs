//! What comes in several responses: lists in pages, and states that settle.

mod pages;
mod polling;

pub use pages::{Items, OptionalList, OptionalNumber, Pages, Paginated};
pub use polling::{Polling, Settled, Settles};
