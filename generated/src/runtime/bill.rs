//! [`BillRows`]: the lines of a bill (账单), typed and counted.
//!
//! A [`Download`] comes in, one record for each line goes out. What always
//! holds: memory does not grow with the bill, a column is found by its title
//! wherever it stands, and the bill's own summary must agree with its lines.

use std::{collections::VecDeque, fmt};

use super::{Download, Error, Stage};

mod fund_flow;
mod table;
mod trade;
mod yuan;

pub use fund_flow::FundFlowRow;
pub use table::BillLine;
use table::{Line, Table};
pub use trade::TradeBillRow;
pub use yuan::Yuan;

/// A line longer than this is none of a bill's, in bytes.
const LONGEST_LINE: usize = 64 * 1024;

/// A kind of bill: what its lines are, and what its summary counts.
pub trait BillRow: Sized {
    /// What the summary tells of the lines.
    const SUMMARY: &'static [Sum];

    /// The record of a line.
    ///
    /// # Errors
    ///
    /// The title of the column that does not fit, and what is wrong with it.
    fn read(line: &BillLine<'_>) -> Result<Self, String>;
}

/// A figure of a bill's summary, and the lines from which it follows.
#[derive(Clone, Copy, Debug)]
pub struct Sum {
    /// Its title in the summary, for example `退款总金额`.
    pub title: &'static str,
    /// The column that is added up; without one, lines are counted.
    pub column: Option<&'static str>,
    /// The column and the value by which lines take part; without them, all do.
    pub of: Option<(&'static str, &'static str)>,
}

impl Sum {
    /// A count of all lines.
    const fn lines(title: &'static str) -> Self {
        Self { title, column: None, of: None }
    }

    /// A column of all lines added up.
    const fn column(title: &'static str, column: &'static str) -> Self {
        Self { title, column: Some(column), of: None }
    }

    /// The same for lines with this value alone.
    const fn of(self, column: &'static str, value: &'static str) -> Self {
        Self { of: Some((column, value)), ..self }
    }
}

/// The lines of a bill as they arrive.
///
/// The file's hash and the summary are compared at the end: keep what you read apart until
/// [`next`](Self::next) has given `None`.
///
/// ```no_run
/// # use wechatpay::{Client, Error, runtime::TradeBillRow};
/// # async fn show(client: &Client) -> Result<(), Error> {
/// use wechatpay::bill::GetTradeBill;
///
/// let mut rows = client.download(&GetTradeBill::new("2026-11-25")).await?.rows::<TradeBillRow>();
/// while let Some(row) = rows.next().await? {
///     println!("{} {} 元", row.out_trade_no, row.order_amount.unwrap_or_default());
/// }
/// # Ok(()) }
/// ```
#[must_use = "nothing arrives until it is read"]
pub struct BillRows<R> {
    download: Download,
    table: Table,
    /// The beginning of a line whose end has not come.
    rest: Vec<u8>,
    rows: VecDeque<R>,
    fault: Option<String>,
    ended: bool,
}

impl Download {
    /// The lines of a bill, as records of its kind: [`TradeBillRow`] or [`FundFlowRow`].
    pub fn rows<R: BillRow>(self) -> BillRows<R> {
        BillRows {
            download: self,
            table: Table::new(R::SUMMARY),
            rest: Vec::new(),
            rows: VecDeque::new(),
            fault: None,
            ended: false,
        }
    }
}

impl<R: BillRow> BillRows<R> {
    /// The next line; `None` at the end of a bill that is whole and agrees with its summary.
    ///
    /// # Errors
    ///
    /// Those of [`Download::chunk`]; stage [`Decode`](Stage::Decode) for a line that is not one
    /// of this kind of bill, with its number, and for a summary that is missing or does not
    /// agree. After an error there are no more lines.
    pub async fn next(&mut self) -> Result<Option<R>, Error> {
        loop {
            if let Some(row) = self.rows.pop_front() {
                return Ok(Some(row));
            }
            // Behind the lines that came before it.
            if let Some(what) = self.fault.take() {
                return Err(self.download.error(Stage::Decode, what));
            }
            if self.ended {
                return Ok(None);
            }
            // Whatever goes wrong from here on is the end.
            self.ended = true;
            let read = match self.download.chunk().await? {
                Some(chunk) => self.lines(&chunk).inspect(|()| self.ended = false),
                None => {
                    let last = std::mem::take(&mut self.rest);
                    self.line(&last).and_then(|()| self.table.agrees())
                }
            };
            self.fault = read.err();
        }
    }

    /// How far the download has come.
    pub fn progress(&self) -> super::Progress {
        self.download.progress()
    }

    fn lines(&mut self, chunk: &[u8]) -> Result<(), String> {
        let mut pieces = chunk.split(|byte| *byte == b'\n');
        let last = pieces.next_back().unwrap_or_default();
        for piece in pieces {
            let mut line = std::mem::take(&mut self.rest);
            line.extend_from_slice(piece);
            self.line(&line)?;
        }
        self.rest.extend_from_slice(last);
        if self.rest.len() > LONGEST_LINE {
            return Err("the file is no bill: it has a line without an end".to_owned());
        }
        Ok(())
    }

    fn line(&mut self, bytes: &[u8]) -> Result<(), String> {
        match self.table.line(bytes)? {
            Line::Row(line) => {
                let number = line.number();
                let row = R::read(&line).map_err(|what| format!("line {number} of the bill: {what}"))?;
                self.rows.push_back(row);
                Ok(())
            }
            Line::Other => Ok(()),
        }
    }
}

impl<R> fmt::Debug for BillRows<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BillRows").field("download", &self.download).finish_non_exhaustive()
    }
}

/// Defines a row by its columns.
macro_rules! bill_row {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[doc = $doc:literal])* $field:ident: $kind:ident = $title:literal,)*
        }
        summary: [$($sum:expr),* $(,)?]
    ) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct $name {
            $(
                #[doc = concat!($title, ":")]
                $(#[doc = $doc])*
                pub $field: bill_row!(@type $kind),
            )*
        }

        impl $crate::runtime::bill::BillRow for $name {
            const SUMMARY: &'static [$crate::runtime::bill::Sum] = &[$($sum),*];

            fn read(line: &$crate::runtime::bill::BillLine<'_>) -> Result<Self, String> {
                Ok(Self { $($field: bill_row!(@read line, $kind, $title),)* })
            }
        }

        /// The titles of the columns that are set; the values are personal and say what was earned.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    };
    (@type text) => { String };
    (@type time) => { $crate::runtime::Timestamp };
    (@type yuan) => { $crate::runtime::bill::Yuan };
    (@type maybe_text) => { Option<String> };
    (@type maybe_time) => { Option<$crate::runtime::Timestamp> };
    (@type maybe_yuan) => { Option<$crate::runtime::bill::Yuan> };
    (@read $line:ident, text, $title:literal) => { $line.required($title)?.to_owned() };
    (@read $line:ident, time, $title:literal) => { $line.time($title, $line.required($title)?)? };
    (@read $line:ident, yuan, $title:literal) => { $line.yuan($title, $line.required($title)?)? };
    (@read $line:ident, maybe_text, $title:literal) => { $line.set($title).map(str::to_owned) };
    (@read $line:ident, maybe_time, $title:literal) => {
        $line.set($title).map(|text| $line.time($title, text)).transpose()?
    };
    (@read $line:ident, maybe_yuan, $title:literal) => {
        $line.set($title).map(|text| $line.yuan($title, text)).transpose()?
    };
}
use bill_row;
