//! [`Fault`]: what did not fit, and where.
//!
//! A reason comes in, and the names and indices around it from the inside out; one line goes out, in
//! which no value stands. `serde` carries no more than that line to whoever asked for the value, so the
//! last fault of a thread is kept beside it: whoever finds the same line in an error knows that it is
//! ours, and what in it is the path.

use std::{cell::RefCell, fmt};

/// The first thing that did not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// From the outermost value: `list[3].amount`; empty for that value itself.
    path: String,
    reason: String,
    /// Nothing stands there at all, which only the object around it can put into words.
    is_missing: bool,
}

impl Fault {
    pub(super) fn missing() -> Self {
        Self { path: String::new(), reason: String::new(), is_missing: true }
    }

    pub(super) fn new(reason: impl Into<String>) -> Self {
        Self { path: String::new(), reason: reason.into(), is_missing: false }
    }

    /// The same, seen from the object around it.
    pub(super) fn in_field(self, name: &str) -> Self {
        if self.is_missing {
            return Self::new(format!("the field `{name}` is missing"));
        }
        self.below(name)
    }

    /// The same, seen from the list around it.
    pub(super) fn in_item(self, index: usize) -> Self {
        self.below(&format!("[{index}]"))
    }

    /// The same, seen from the map around it, whose keys may be somebody's data.
    pub(super) fn in_entry(self) -> Self {
        self.below("*")
    }

    fn below(mut self, outer: &str) -> Self {
        self.path = join(outer, &self.path);
        self
    }

    /// Where it is, seen from outside of a value at `outer`; `.` is the outermost value.
    pub(crate) fn path_within(&self, outer: &str) -> String {
        let path = join(if outer == "." { "" } else { outer }, &self.path);
        if path.is_empty() { ".".to_owned() } else { path }
    }

    pub(crate) fn into_reason(self) -> String {
        self.reason
    }
}

fn join(outer: &str, inner: &str) -> String {
    let dot = if outer.is_empty() || inner.is_empty() || inner.starts_with('[') { "" } else { "." };
    format!("{outer}{dot}{inner}")
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() { f.write_str(&self.reason) } else { write!(f, "{}: {}", self.path, self.reason) }
    }
}

thread_local! {
    static LAST: RefCell<Option<Fault>> = const { RefCell::new(None) };
}

/// Keeps a fault that becomes an error of `serde`.
pub(super) fn keep(fault: Fault) {
    // While a thread ends there is nobody left to look.
    let _ = LAST.try_with(|last| last.replace(Some(fault)));
}

/// The fault that an error of `serde` on this thread is about, if these are its words.
pub(crate) fn last_fault(words: &str) -> Option<Fault> {
    LAST.try_with(RefCell::take).ok().flatten().filter(|fault| fault.to_string() == words)
}
