//! Downloads on a thread that may wait, as a reader.
//!
//! The same path as the async one, driven on the client's own runtime.

use std::{
    fmt,
    io::{self, Read},
    sync::Arc,
};

use bytes::Bytes;
use wechatpay_auth::Caller;

use super::{Download, Promised};
use crate::{Client, Error, FileLocation, FileOperation, Operation, client::Inner};

/// A file as it arrives, unpacked: see [`Download`]. It reads as any file does; the last
/// `read` fails where the file is not the promised one, and so does every `read` after it.
#[must_use = "nothing arrives until it is read"]
pub struct BlockingDownload {
    client: Arc<Inner>,
    download: Download,
    /// What of a piece did not fit into a reader's buffer.
    rest: Bytes,
}

impl<C: Caller> Client<C> {
    /// As [`download`](Self::download), on a thread that may wait.
    ///
    /// # Errors
    ///
    /// Those of [`download`](Self::download) and of [`send_blocking`](Self::send_blocking).
    pub fn download_blocking<O>(&self, operation: &O) -> Result<BlockingDownload, Error>
    where
        O: Operation<C>,
        O::Response: FileLocation,
    {
        self.download_at_blocking(&*self.send_blocking(operation)?)
    }

    /// As [`download_at`](Self::download_at), on a thread that may wait.
    ///
    /// # Errors
    ///
    /// As [`download_blocking`](Self::download_blocking).
    pub fn download_at_blocking<L: FileLocation>(&self, location: &L) -> Result<BlockingDownload, Error> {
        let (request, promised) = self.0.file_at(location)?;
        let incoming = self.0.on_own_runtime(async |transport| self.0.call_for_file(transport, &request).await)??;
        let download = self.0.downloading(&request, incoming, promised)?;
        Ok(BlockingDownload { client: Arc::clone(&self.0), download, rest: Bytes::new() })
    }

    /// As [`download_file`](Self::download_file), on a thread that may wait.
    ///
    /// # Errors
    ///
    /// Those of [`send_blocking`](Self::send_blocking).
    pub fn download_file_blocking<O: FileOperation<C>>(&self, operation: &O) -> Result<BlockingDownload, Error> {
        let request = self.0.encrypting(|| operation.request())?.for_file();
        let incoming = self.0.on_own_runtime(async |transport| self.0.call_for_file(transport, &request).await)??;
        let download = self.0.downloading(&request, incoming, Promised::default())?;
        Ok(BlockingDownload { client: Arc::clone(&self.0), download, rest: Bytes::new() })
    }
}

impl BlockingDownload {
    /// The client that drives it, the file, and what of a piece was not read yet.
    pub(in crate::files) fn into_parts(self) -> (Arc<Inner>, Download, Bytes) {
        (self.client, self.download, self.rest)
    }

    /// The next piece of the unpacked file; `None` at its end.
    ///
    /// # Errors
    ///
    /// Those of [`Download::chunk`].
    pub fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        if !self.rest.is_empty() {
            return Ok(Some(std::mem::take(&mut self.rest)));
        }
        let Self { client, download, .. } = self;
        client.on_own_runtime(async |_| download.chunk().await)?
    }
}

impl Read for BlockingDownload {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.rest.is_empty() {
            self.rest = self.chunk().map_err(io::Error::other)?.unwrap_or_default();
        }
        let piece = self.rest.split_to(self.rest.len().min(buffer.len()));
        buffer.iter_mut().zip(&piece).for_each(|(to, from)| *to = *from);
        Ok(piece.len())
    }
}

impl fmt::Debug for BlockingDownload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlockingDownload").field("download", &self.download).finish_non_exhaustive()
    }
}
