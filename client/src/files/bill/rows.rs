//! [`BillRows`]: the lines of a bill (账单), typed and counted.
//!
//! A [`Download`] comes in, one record for each line goes out. What always
//! holds: memory does not grow with the bill, a column is found by its title
//! wherever it stands, and a bill is complete only after its hash and every figure
//! of its summary were compared. A read that is given up loses nothing, and a
//! bill that failed stays failed.

use std::{borrow::Cow, fmt, marker::PhantomData};

use bytes::{Buf as _, Bytes};

use super::{
    row::BillRow,
    table::{Line, Table},
};
use crate::{Download, Error, Progress, Stage};

/// The longest line that a bill may have, in bytes.
const LONGEST_LINE: usize = 64 * 1024;

/// The lines of a bill as they arrive.
///
/// The file's hash and the summary are compared at the end: keep what you read apart until
/// [`next`](Self::next) has given `None`. Every figure of the summary has to be there and to
/// agree; one that this crate does not know is an error, unless
/// [`with_unknown_figures`](Self::with_unknown_figures) passes over it.
///
/// ```no_run
/// # extern crate wechatpay_client as wechatpay;
/// # use wechatpay::{BillRow, Client, Error, FileLocation, Operation};
/// # async fn show<O, Row: BillRow>(client: &Client, bill: &O) -> Result<Vec<Row>, Error>
/// # where O: Operation<Response: FileLocation + Send + Sync> + Sync {
/// let mut rows = client.download(bill).await?.rows::<Row>();
/// let mut whole = Vec::new();
/// while let Some(row) = rows.next().await? {
///     whole.push(row);
/// }
/// # Ok(whole) }
/// ```
#[must_use = "nothing arrives until it is read"]
pub struct BillRows<R> {
    download: Download,
    table: Table,
    /// What has arrived and is not read yet.
    chunk: Bytes,
    /// The beginning of a line whose end has not come.
    rest: Vec<u8>,
    state: State,
    row: PhantomData<fn() -> R>,
}

/// Where the bill stands.
enum State {
    Reading,
    /// The hash and the summary were compared, and agree.
    Complete,
    Failed(Cow<'static, str>),
}

impl Download {
    /// The lines of a bill, as records of its kind. The operation that asks for the bill says which it is.
    pub fn rows<R: BillRow>(self) -> BillRows<R> {
        BillRows::behind(Bytes::new(), self)
    }
}

impl<R: BillRow> BillRows<R> {
    /// The lines of a file, of which this has arrived already.
    pub(super) fn behind(chunk: Bytes, download: Download) -> Self {
        Self {
            download,
            table: Table::new(R::COLUMNS, R::SUMMARY),
            chunk,
            rest: Vec::new(),
            state: State::Reading,
            row: PhantomData,
        }
    }

    /// Passes over figures of the summary that this crate does not know, should WeChat Pay add
    /// one. All that it knows still have to be there and to agree.
    pub fn with_unknown_figures(mut self) -> Self {
        self.table.pass_over_unknown_figures();
        self
    }

    /// The next line; `None` at the end of a bill that arrived complete: its hash is the one that was
    /// promised, where one was, and its summary agrees with its lines.
    ///
    /// The future may be dropped at any time, by a timeout or by `select!`: the next call goes
    /// on where it was, and no line is lost or comes twice.
    ///
    /// # Errors
    ///
    /// Those of [`Download::chunk`]; stage [`Decode`](Stage::Decode) for a file that is not a bill
    /// of this kind, for a line that does not fit, with its number, and for a summary that is
    /// missing, incomplete or does not agree. After an error there are no more lines: every
    /// further call gives the same error.
    pub async fn next(&mut self) -> Result<Option<R>, Error> {
        loop {
            match &self.state {
                State::Reading => {}
                State::Complete => return Ok(None),
                State::Failed(what) => return Err(self.download.error(Stage::Decode, what.clone())),
            }
            // Until it is done. The row may be of the caller's own making, and panic.
            self.state = State::Failed(Cow::Borrowed("a panic interrupted the reading of the bill"));
            let row = self.row_that_has_come();
            self.state = State::Reading;
            if let Some(row) = row.or_else(|what| self.fail(what))? {
                return Ok(Some(row));
            }
            // The only point to wait at. All that has arrived stands in `rest`, so a future that is
            // dropped here takes nothing with it; a download that failed says so again.
            match self.download.chunk().await? {
                Some(chunk) => self.chunk = chunk,
                None => match self.end() {
                    Ok(()) => self.state = State::Complete,
                    Err(what) => self.fail(what)?,
                },
            }
        }
    }

    /// From here on the bill has failed.
    fn fail<T>(&mut self, what: String) -> Result<T, Error> {
        self.state = State::Failed(Cow::Owned(what.clone()));
        Err(self.download.error(Stage::Decode, what))
    }

    /// How far the download has come.
    pub fn progress(&self) -> Progress {
        self.download.progress()
    }

    /// The next row of what has arrived; `None` when more has to come first.
    fn row_that_has_come(&mut self) -> Result<Option<R>, String> {
        while let Some(end) = self.chunk.iter().position(|byte| *byte == b'\n') {
            self.rest.extend_from_slice(&self.chunk.split_to(end));
            self.chunk.advance(1);
            if let Some(row) = self.line()? {
                return Ok(Some(row));
            }
        }
        self.rest.extend_from_slice(&std::mem::take(&mut self.chunk));
        not_too_long(&self.rest)?;
        Ok(None)
    }

    /// What stands behind the last line break, which is not a row in a complete bill, and what the
    /// bill comes to.
    fn end(&mut self) -> Result<(), String> {
        self.line()?;
        self.table.agrees()
    }

    fn line(&mut self) -> Result<Option<R>, String> {
        let line = std::mem::take(&mut self.rest);
        not_too_long(&line)?;
        let Line::Row(line) = self.table.line(&line)? else { return Ok(None) };
        let number = line.number();
        R::read(&line).map(Some).map_err(|what| format!("line {number} of the bill: {what}"))
    }
}

fn not_too_long(line: &[u8]) -> Result<(), String> {
    if line.len() <= LONGEST_LINE {
        Ok(())
    } else {
        Err("the file is not a bill: it has a line without an end".to_owned())
    }
}

impl<R> fmt::Debug for BillRows<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BillRows").field("download", &self.download).finish_non_exhaustive()
    }
}
