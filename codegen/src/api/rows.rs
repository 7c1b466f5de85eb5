//! The rows of a file, in the words of the API.
//!
//! In: what `resolve` made of `x-rows`. Out: what `plan` turns into Rust. It always holds that no two
//! titles of a file are the same, and that a figure names columns that there are.

use super::{
    docs::{Docs, Page, Source},
    origin::Origin,
};

/// What the lines of a file are: its columns, and the figures of its last line.
#[derive(Clone, Debug, PartialEq)]
pub struct Rows {
    /// Its name under `x-rows`.
    pub name: String,
    /// Title, sentences and notes.
    pub docs: Docs,
    /// The official pages.
    pub pages: Vec<Page>,
    /// Where what is said of it comes from; that of the document, unless it has its own.
    pub source: Option<Source>,
    /// The columns in the order written.
    pub columns: Vec<Column>,
    /// The figures of the summary, in the order written.
    pub figures: Vec<Figure>,
    /// Where it stands.
    pub origin: Origin,
}

/// A column of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// The name that the document gives it, snake_case.
    pub name: String,
    /// Its title in the file.
    pub title: String,
    /// What stands in it.
    pub kind: ColumnKind,
    /// Whether every file of the kind has it.
    pub required: bool,
    /// Whether a line may have no value in it.
    pub nullable: bool,
    /// Title, sentences and notes.
    pub docs: Docs,
    /// Where it stands.
    pub origin: Origin,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// An amount of money in 元.
    Yuan,
    /// A moment in Beijing, as `2026-11-25 08:30:00`.
    Time,
    /// A day, as `2026-11-25`.
    Date,
}

/// A figure of the summary, and the lines from which it follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Its title in the file.
    pub title: String,
    /// The name of the column that is added up; without one, lines are counted.
    pub sum: Option<String>,
    /// The name of a column, and the value there by which lines take part; without them, all do.
    pub of: Option<(String, String)>,
}

impl Rows {
    /// The column of this name.
    pub fn column(&self, name: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.name == name)
    }
}
