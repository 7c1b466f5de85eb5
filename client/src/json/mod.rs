//! JSON to typed values and back, for every struct that is emitted.
//!
//! A format that describes itself comes in, through `serde`; a typed value goes out, and the other way
//! round. A struct says only which field has which name, in two functions ([`Json`]); reading,
//! writing and `Debug` are made of these here, once for all structs. `serde`'s derives write out ten
//! functions for each struct instead, and a thousand operations have thousands of structs.
//!
//! What always holds: the first thing that does not fit is kept with its path, and no error quotes a
//! value; a field that nobody knows is passed over unread; a known field that stands twice is refused.

mod cursor;
mod debug;
mod fault;
mod give;
mod mark;
mod record;
mod shape;
mod take;
mod tape;
#[cfg(test)]
mod tests;
mod write;

pub use cursor::{Cursor, Take};
pub use debug::debug;
pub(crate) use fault::last_fault;
pub use give::{Give, Sink};
pub use mark::Marked;
pub use record::Json;

pub use take::read;
pub use write::write;
