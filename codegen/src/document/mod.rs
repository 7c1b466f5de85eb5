//! Documents as they were written: values with their places, and the way through them.
//!
//! In: what `load` has read. Out: a [`Cursor`] on any place of a document, which knows its JSON pointer and its line,
//! and notes what is wrong there. It holds that a value and its place are never apart.

mod cursor;
mod file;
mod node;

pub(crate) use cursor::{Cursor, Found};
pub(crate) use file::Document;
pub(crate) use node::{Data, Mapping, Node};
