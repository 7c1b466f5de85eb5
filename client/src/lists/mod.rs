//! What comes in several responses: lists in pages, and states that settle.

mod advance;
mod pages;
mod polling;

pub use advance::{
    OptionalList, OptionalNumber, OptionalText, Reached, after_offset, after_page, after_page_from_zero,
};
pub use pages::{Items, Pages, Paginated};
pub use polling::{Polling, Settled, Settles};
