//! The lines of a bill on a thread that may wait.
//!
//! The same path as the async one, driven on the client's own runtime.

use std::{fmt, sync::Arc};

use super::{row::BillRow, rows::BillRows};
use crate::{BlockingDownload, Error, Progress, client::Inner};

impl BlockingDownload {
    /// The lines of a bill, as records of its kind: see [`Download::rows`](crate::Download::rows).
    pub fn rows<R: BillRow>(self) -> BlockingBillRows<R> {
        let (client, download, rest) = self.into_parts();
        BlockingBillRows { client, rows: BillRows::behind(rest, download) }
    }
}

/// The lines of a bill as they arrive, one at a time: see [`BillRows`].
///
/// `None` says that the bill arrived complete, and nothing else does: keep what you read apart until
/// then. An error stays: every further line gives it again, so end the loop at it, as `?` and
/// `collect::<Result<_, _>>()` do.
#[must_use = "nothing arrives until it is read"]
pub struct BlockingBillRows<R> {
    client: Arc<Inner>,
    rows: BillRows<R>,
}

impl<R: BillRow> BlockingBillRows<R> {
    /// As [`BillRows::with_unknown_figures`].
    pub fn with_unknown_figures(self) -> Self {
        Self { rows: self.rows.with_unknown_figures(), ..self }
    }

    /// How far the download has come.
    pub fn progress(&self) -> Progress {
        self.rows.progress()
    }
}

impl<R: BillRow> Iterator for BlockingBillRows<R> {
    type Item = Result<R, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let Self { client, rows } = self;
        client.on_own_runtime(async |_| rows.next().await).flatten().transpose()
    }
}

impl<R: fmt::Debug> fmt::Debug for BlockingBillRows<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlockingBillRows").field("rows", &self.rows).finish_non_exhaustive()
    }
}
