//! The rows of files, in the words of Rust.

use crate::plan::Name;

/// A struct for a line of a file.
#[derive(Debug)]
pub(crate) struct Rows {
    pub(crate) name: Name,
    pub(crate) docs: Vec<String>,
    pub(crate) columns: Vec<Column>,
    pub(crate) figures: Vec<Figure>,
}

/// A field of such a struct; its wire name is the column's title.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub(crate) name: Name,
    pub(crate) docs: Vec<String>,
    /// The type of a value.
    pub(crate) ty: &'static str,
    /// Whether the value may be missing, so that the field is an `Option`.
    pub(crate) optional: bool,
    /// Whether every file of the kind has the column.
    pub(crate) required: bool,
}

/// A figure of the summary. All of its texts are titles and values of the file.
#[derive(Debug)]
pub(crate) struct Figure {
    pub(crate) title: String,
    /// The column that is added up; without one, lines are counted.
    pub(crate) sum: Option<String>,
    /// The column and the value by which lines take part.
    pub(crate) of: Option<(String, String)>,
}
