//! Documents as they were written: values with their places, and the way through them.
//!
//! In: what `load` has read. Out: a [`Cursor`] on any place of a document, which knows its JSON pointer and its line,
//! and notes what is wrong there. It holds that a value and its place are never apart.

mod cursor;
mod node;

pub(crate) use cursor::{Cursor, Found};
pub(crate) use node::{Data, Mapping, Node};

/// A document.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    /// The file stem: the product's name.
    pub(crate) product: String,
    /// The file name as it was handed in.
    pub(crate) file: String,
    /// What stands in it.
    pub(crate) root: Node,
}

impl Document {
    /// Its top; what is found on the way from there is noted in `found`.
    pub(crate) fn top<'d>(&'d self, found: &'d Found) -> Cursor<'d> {
        Cursor::top(self, found)
    }
}
