//! Where something stands in the documents.

/// A position in a document. Places are in the order in which they are read.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    /// The document's file.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1.
    pub column: usize,
    /// The JSON pointer in it.
    pub pointer: String,
}

/// One step of a JSON pointer, escaped as RFC 6901 has it.
pub(crate) fn escape(step: &str) -> String {
    step.replace('~', "~0").replace('/', "~1")
}
