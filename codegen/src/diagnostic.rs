//! What is wrong in a document, and where.
//!
//! In: a position and a sentence. Out: values that sort by position and print as
//! `file:line:column`, so that an editor can jump there. All of them are
//! collected before anything fails.

use std::fmt;

use serde_json::json;

use crate::api::Origin;

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where it is.
    pub origin: Origin,
    /// What is wrong, in a sentence.
    pub message: String,
    /// What to do about it.
    pub help: String,
}

impl Diagnostic {
    /// A finding at a place.
    pub fn new(origin: &Origin, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { origin: origin.clone(), message: message.into(), help: help.into() }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Origin { file, pointer, line, column } = &self.origin;
        write!(f, "{file}:{line}:{column}: {}", self.message)?;
        if !pointer.is_empty() {
            write!(f, "\n  at   {pointer}")?;
        }
        write!(f, "\n  help {}", self.help)
    }
}

impl Diagnostic {
    /// The finding as JSON on one line, for editors and CI.
    pub fn to_json(&self) -> String {
        let Origin { file, line, column, pointer } = &self.origin;
        json!({
            "level": "error",
            "message": self.message,
            "help": self.help,
            "file": file,
            "line": line,
            "column": column,
            "pointer": pointer,
        })
        .to_string()
    }
}

/// All findings of a run; never empty when it stands for a failure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// One finding.
    pub fn of(diagnostic: Diagnostic) -> Self {
        Self(vec![diagnostic])
    }

    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds many.
    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.0.extend(diagnostics);
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many were found.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The findings, as they stand.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }

    /// `value` if nothing was found, otherwise the findings sorted by position, each once.
    ///
    /// # Errors
    /// The findings.
    pub fn into_result<T>(self, value: T) -> Result<T, Self> {
        if self.0.is_empty() { Ok(value) } else { Err(self.sorted()) }
    }

    /// The findings sorted by position, each once.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.0.sort();
        self.0.dedup();
        self
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, diagnostic) in self.0.iter().enumerate() {
            if at > 0 {
                writeln!(f)?;
            }
            write!(f, "{diagnostic}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}
