//! A document as it was handed in.
//!
//! In: its file name and its value. Out: the same, with the product that it describes.

use super::node::Node;

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
