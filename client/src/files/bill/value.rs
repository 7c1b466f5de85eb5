//! [`BillValue`]: what becomes of the text under a title.

use super::line::BillLine;
use crate::{Day, Timestamp, Yuan};

/// A type that a column's values are read as.
pub trait BillValue: Sized {
    /// The value under the title; an error names the title and never quotes the text.
    fn read(line: &BillLine<'_>, title: &str) -> Result<Self, String>;
}

impl BillValue for String {
    fn read(line: &BillLine<'_>, title: &str) -> Result<Self, String> {
        line.required(title).map(str::to_owned)
    }
}

impl BillValue for Yuan {
    fn read(line: &BillLine<'_>, title: &str) -> Result<Self, String> {
        line.yuan(title, line.required(title)?)
    }
}

impl BillValue for Timestamp {
    fn read(line: &BillLine<'_>, title: &str) -> Result<Self, String> {
        line.time(title, line.required(title)?)
    }
}

impl BillValue for Day {
    fn read(line: &BillLine<'_>, title: &str) -> Result<Self, String> {
        Self::parse(line.required(title)?).map_err(|_| format!("what stands under {title} is not a day"))
    }
}

impl BillValue for i64 {
    fn read(line: &BillLine<'_>, title: &str) -> Result<Self, String> {
        line.required(title)?.parse().map_err(|_| format!("what stands under {title} is not a whole number"))
    }
}

/// An empty value is none, and so is one whose column the bill does not have.
impl<T: BillValue> BillValue for Option<T> {
    fn read(line: &BillLine<'_>, title: &str) -> Result<Self, String> {
        line.set(title).map(|_| T::read(line, title)).transpose()
    }
}
