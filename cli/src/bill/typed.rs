//! [`Plain`]: a line of a bill whose columns are described, as it stands in the bill.
//!
//! In: a line. Out: its values by their titles. What always holds: it was read as one of its kind.

use std::marker::PhantomData;

use wechatpay_client::{BillLine, BillRow, Column, Sum};

use super::lines::Values;

/// A line as it stands in the bill, once it has been read as one of its kind.
pub(super) struct Plain<R> {
    pub(super) values: Values,
    row: PhantomData<fn() -> R>,
}

impl<R: BillRow> BillRow for Plain<R> {
    const COLUMNS: &'static [Column] = R::COLUMNS;
    const SUMMARY: &'static [Sum] = R::SUMMARY;

    fn read(line: &BillLine<'_>) -> Result<Self, String> {
        R::read(line)?;
        let values = line.iter().map(|(title, value)| (title.to_owned(), value.to_owned())).collect();
        Ok(Self { values, row: PhantomData })
    }
}
