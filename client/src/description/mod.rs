//! What is known of an API before it is called: its operations, its routes, what its error codes
//! mean. Emitted code and front doors hand it in as constants; nothing here decides anything.

mod codes;
mod meta;
mod outcome;
mod route;
mod tables;
pub(crate) mod template;

pub(crate) use codes::{ANY, RATE_LIMIT};
pub use codes::{CodeFacts, ErrorTable, Explanation, Repeat, Words};
pub use meta::{Meta, Retry};
pub use outcome::Outcome;
pub use route::Route;
pub(crate) use route::lookup;
pub use tables::Description;
