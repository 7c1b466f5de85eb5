//! What fails where many things are done: it is noted, and keeps no other from being done.

use std::{error::Error, fmt};

/// Each error, and the number of what it is about.
#[derive(Debug, Default)]
pub struct Failures(pub Vec<(String, wechatpay::Error)>);

impl Failures {
    /// Notes what became of one thing.
    pub fn note(&mut self, number: &str, done: Result<(), wechatpay::Error>) {
        self.0.extend(done.err().map(|error| (number.to_owned(), error)));
    }

    /// Notes what became of many.
    pub fn note_all(&mut self, done: Result<(), Self>) {
        self.0.extend(done.err().into_iter().flat_map(|failures| failures.0));
    }

    /// Whether all went well.
    pub fn end(self) -> Result<(), Self> {
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }
}

/// A line for each.
impl fmt::Display for Failures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|(number, error)| writeln!(f, "{number}: {error}"))
    }
}

impl Error for Failures {}
