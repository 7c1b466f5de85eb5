//! [`BillLine`]: a line of a bill, its values under the titles of their columns.

use std::fmt;

use crate::{Timestamp, Yuan};

/// A line of a bill, its values by the titles of their columns.
///
/// `Debug` shows none of the values.
#[derive(Clone)]
pub struct BillLine<'t> {
    pub(super) titles: &'t [String],
    pub(super) values: Vec<String>,
    pub(super) number: usize,
}

impl BillLine<'_> {
    /// The line's number in the file, from 1.
    pub fn number(&self) -> usize {
        self.number
    }

    /// Every title with the value under it, in the order of the columns.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.titles.iter().map(String::as_str).zip(self.values.iter().map(String::as_str))
    }

    /// The value under a title, empty or not; `None` where there is no such column.
    pub fn get(&self, title: &str) -> Option<&str> {
        let at = self.titles.iter().position(|known| known == title)?;
        self.values.get(at).map(String::as_str)
    }

    /// The value under a title, unless it is empty or there is no such column.
    pub fn set(&self, title: &str) -> Option<&str> {
        self.get(title).filter(|value| !value.is_empty())
    }

    /// The value under the title of a column that every bill of the kind has.
    ///
    /// # Errors
    ///
    /// A sentence that names the title, where there is no such column.
    pub fn required(&self, title: &str) -> Result<&str, String> {
        self.get(title).ok_or_else(|| format!("there is no column {title}, so this is another kind of bill"))
    }

    /// A moment in Beijing, as bills write it: `2026-11-25 08:30:00`.
    ///
    /// # Errors
    ///
    /// A sentence that names the title, never the text.
    pub fn time(&self, title: &str, text: &str) -> Result<Timestamp, String> {
        Timestamp::parse(format!("{}+08:00", text.replacen(' ', "T", 1)))
            .map_err(|_| format!("what stands under {title} is not a time"))
    }

    /// An amount in 元.
    ///
    /// # Errors
    ///
    /// A sentence that names the title, never the text.
    pub fn yuan(&self, title: &str, text: &str) -> Result<Yuan, String> {
        text.parse().map_err(|_| format!("what stands under {title} is not an amount in 元"))
    }
}

/// The line's number; the values are personal and say what was earned.
impl fmt::Debug for BillLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BillLine").field("number", &self.number).finish_non_exhaustive()
    }
}
