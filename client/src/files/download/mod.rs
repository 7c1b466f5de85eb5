//! [`Download`]: a file from WeChat Pay (文件下载), checked while it streams.
//!
//! An operation whose response leads to a file, such a response, or an operation
//! that is answered with a file comes in; pieces of the file go out, opened where it is sealed, and unpacked.
//! What always holds: credentials go to the client's own gateway only, memory
//! does not grow with the file, and a file whose hash is known ends in an error
//! unless it is that file to the last byte. A read that is given up loses
//! nothing, and a file that failed stays failed.

use std::{borrow::Cow, fmt, io, time::Duration};

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use reqwest::Url;
use tokio::time::Instant;
use wechatpay_auth::{Caller, DecryptError, FileOpener};

use super::location::FileLocation;
use crate::{Client, Error, FileOperation, Operation, Request, Stage, client::Inner, error::CallSite};

#[cfg(feature = "blocking")]
mod blocking;
mod hash;
mod state;
mod unpack;

#[cfg(feature = "blocking")]
pub use blocking::BlockingDownload;

use hash::Hash;
use state::{Failure, State};
use unpack::Unpack;

/// How much is unpacked at once, in bytes as they come. Gzip makes up to a thousand times of it.
const PIECE_BYTES: usize = 4096;
/// The hosts whose addresses stand for the client's own gateway.
const OFFICIAL: &str = ".mch.weixin.qq.com";

/// How far a download has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes that have arrived, packed as they travel.
    pub received_bytes: u64,
    /// Bytes of the packed file in all, where the server says so.
    pub total_bytes: Option<u64>,
    /// Bytes of the unpacked file.
    pub unpacked_bytes: u64,
}

/// A file as it arrives, unpacked. It holds a connection until it is read to its end or dropped.
///
/// Do not act on what [`chunk`](Self::chunk) gives before it has given `None`: a file that is
/// not the promised one shows only then.
#[must_use = "nothing arrives until it is read"]
pub struct Download {
    incoming: reqwest::Response,
    /// What has arrived and is not unpacked yet.
    packed: Bytes,
    /// Until a sealed file has come to its end.
    opener: Option<FileOpener>,
    unpack: Unpack,
    hash: Option<Hash>,
    progress: Progress,
    report: Option<Box<dyn FnMut(Progress) + Send>>,
    /// How long a piece may take.
    patience: Option<Duration>,
    /// How long the next one was waited for in reads that were given up.
    waited: Duration,
    state: State,
    site: CallSite,
}

/// What a response promises of its file.
#[derive(Default)]
struct Promised {
    opener: Option<FileOpener>,
    hash: Option<Hash>,
}

impl<C: Caller> Client<C> {
    /// Asks for a file and downloads it, all in one: the bill of a day, for example.
    ///
    /// The file comes unpacked, and its hash is compared at its end. One that is sealed (加密账单) comes opened, and its
    /// tag is compared too.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send); stage [`Decode`](Stage::Decode) when the response leads to
    /// no file yet, or to one outside of WeChat Pay's gateway, for a part of a file, and for a sealed file whose key the
    /// merchant's private key does not decrypt or is not at hand to.
    pub async fn download<O>(&self, operation: &O) -> Result<Download, Error>
    where
        O: Operation<C> + Sync,
        O::Response: FileLocation + Send + Sync,
    {
        let response = self.send(operation).await?;
        self.download_at(&*response).await
    }

    /// Downloads the file that a response leads to. Such an address is good for a few minutes.
    ///
    /// # Errors
    ///
    /// As [`download`](Self::download).
    pub async fn download_at<L: FileLocation + Sync>(&self, location: &L) -> Result<Download, Error> {
        let (request, promised) = self.0.file_at(location)?;
        self.0.in_a_runtime()?;
        let incoming = self.0.call_for_file(&self.0.transport, &request).await?;
        self.0.downloading(&request, incoming, promised)
    }

    /// Downloads the file that an operation is answered with, an image for example. Nothing
    /// but TLS says whose it is: WeChat Pay does not sign it, and gives no hash. That it arrived complete is then
    /// known from its length alone, where the response tells that.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send).
    pub async fn download_file<O: FileOperation<C> + Sync>(&self, operation: &O) -> Result<Download, Error> {
        let request = self.0.encrypting(|| operation.request())?;
        self.download_request(request).await
    }

    /// The same for a request of any route, such as that of a [`chain`](Self::chain).
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send).
    pub async fn download_request(&self, request: Request) -> Result<Download, Error> {
        let request = request.for_file();
        self.0.in_a_runtime().map_err(|error| error.at(request.endpoint()))?;
        let incoming = self.0.call_for_file(&self.0.transport, &request).await?;
        self.0.downloading(&request, incoming, Promised::default())
    }
}

impl Inner {
    fn downloading(
        &self,
        request: &Request,
        incoming: reqwest::Response,
        promised: Promised,
    ) -> Result<Download, Error> {
        let status = incoming.status();
        if status != StatusCode::OK {
            let what = "the response is a success but not a complete file, which comes with 200";
            return Err(Error::new(Stage::Decode, what).of(request.site()).answered(
                status,
                incoming.headers(),
                Bytes::new(),
            ));
        }
        let total_bytes = incoming.content_length();
        Ok(Download {
            incoming,
            packed: Bytes::new(),
            opener: promised.opener,
            unpack: Unpack::default(),
            hash: promised.hash,
            progress: Progress { received_bytes: 0, total_bytes, unpacked_bytes: 0 },
            report: None,
            patience: self.timeout,
            waited: Duration::ZERO,
            state: State::Arriving,
            site: request.site().clone(),
        })
    }

    /// The request for a file, and what is promised of it.
    fn file_at<L: FileLocation>(&self, location: &L) -> Result<(Request, Promised), Error> {
        let unfit = |what: &'static str| Error::new(Stage::Decode, what);
        let address = location.download_url().filter(|url| !url.is_empty());
        let address =
            address.ok_or_else(|| unfit("the response leads to no file: it is not ready, or there is none"))?;
        let url = Url::parse(&address).map_err(|_| unfit("the response's `download_url` is not an address"))?;
        // The request goes to the client's own gateway in any case; an address elsewhere would miss it there.
        let own = [Some(&self.base), self.backup.as_ref()].into_iter().flatten();
        let official = url.scheme() == "https" && url.host_str().is_some_and(|host| host.ends_with(OFFICIAL));
        if !official && !own.into_iter().any(|base| base.origin() == url.origin()) {
            return Err(unfit("the response's `download_url` leads to a host that is not WeChat Pay's gateway"));
        }
        let hash = match (location.hash_type(), location.hash_value()) {
            (None, None) => None,
            // A file cannot be compared with half of a hash.
            (kind, value) => {
                let hash = Hash::expecting(&kind.unwrap_or_default(), &value.unwrap_or_default());
                Some(hash.ok_or_else(|| {
                    unfit("the response's hash is incomplete or of an unknown kind, so the file could not be checked")
                })?)
            }
        };
        let opener = match (location.encrypt_key(), location.nonce()) {
            (None, None) => None,
            (key, nonce) => {
                let opener = self.caller.file_opener(&key.unwrap_or_default(), &nonce.unwrap_or_default());
                Some(opener.map_err(|error| {
                    unfit("the response leads to a sealed file that cannot be opened: see the cause").because(error)
                })?)
            }
        };
        Ok((Request::of_file(&url), Promised { opener, hash }))
    }
}

impl Download {
    /// Calls this after each piece, to show how far the download has come.
    pub fn on_progress(mut self, report: impl FnMut(Progress) + Send + 'static) -> Self {
        self.report = Some(Box::new(report));
        self
    }

    /// How far it has come.
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// The media type that the server gives (`Content-Type`).
    pub fn media_type(&self) -> Option<&str> {
        self.incoming.headers().get(http::header::CONTENT_TYPE)?.to_str().ok()
    }

    /// The next piece of the unpacked file; `None` at the end of a file that arrived complete and has
    /// the hash that was promised, where one was.
    ///
    /// The future may be dropped at any time, by a timeout or by `select!`: the next call goes
    /// on where it was.
    ///
    /// # Errors
    ///
    /// Stage [`Exchange`](Stage::Exchange) when the connection breaks or a piece takes longer
    /// than the client's time for an attempt, [`Decode`](Stage::Decode) when the packing is
    /// damaged, [`Verify`](Stage::Verify) at the end of a file that has another hash or, sealed, another tag. The
    /// pieces before are worth nothing then, and every further call gives the same error:
    /// download the file again.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        loop {
            match self.state {
                State::Arriving => {}
                State::Complete => return Ok(None),
                State::Failed(failure) => return Err(self.failed(failure)),
            }
            // The only point to wait at. Nothing is on its way from one variable to another
            // meanwhile, so a future that is dropped here takes nothing with it.
            let more = !self.packed.is_empty() || self.arrive().await?;
            let unpacked = self.step(more)?;
            if !unpacked.is_empty() {
                return Ok(Some(unpacked));
            }
        }
    }

    /// The whole file in memory, if it has no more than these bytes unpacked. It is all or
    /// nothing: where the future is dropped, the file has to be downloaded again.
    ///
    /// # Errors
    ///
    /// Those of [`chunk`](Self::chunk), and stage [`Decode`](Stage::Decode) for a larger file.
    pub async fn bytes(mut self, most: usize) -> Result<Bytes, Error> {
        let mut whole = BytesMut::new();
        while let Some(chunk) = self.chunk().await? {
            if whole.len().saturating_add(chunk.len()) > most {
                return Err(self.error(Stage::Decode, "the file is larger than the caller takes"));
            }
            whole.extend_from_slice(&chunk);
        }
        Ok(whole.freeze())
    }

    /// Waits for bytes; `false` when there are no more.
    async fn arrive(&mut self) -> Result<bool, Error> {
        let arrived = match self.patience {
            None => Ok(self.incoming.chunk().await),
            Some(patience) => {
                let left = patience.saturating_sub(self.waited);
                let _clock = Waiting { since: Instant::now(), waited: &mut self.waited };
                tokio::time::timeout(left, self.incoming.chunk()).await
            }
        };
        let Ok(arrived) = arrived else { return Err(self.fail(Failure::TOO_SLOW)) };
        match arrived {
            Ok(Some(packed)) => {
                self.waited = Duration::ZERO;
                self.progress.received_bytes += packed.len() as u64;
                self.packed = packed;
                Ok(true)
            }
            Ok(None) => Ok(false),
            Err(error) => Err(self.fail(Failure::broken(error.is_timeout())).because(error.without_url())),
        }
    }

    /// Unpacks and hashes a piece of what has arrived, or the rest when there is no more; then
    /// it shows whether the file is the promised one.
    fn step(&mut self, more: bool) -> Result<Bytes, Error> {
        // Until the step is done. The caller's own function is called in its middle.
        self.state = State::Failed(Failure::INTERRUPTED);
        let packed = self.packed.split_to(self.packed.len().min(PIECE_BYTES));
        let opened = self.opened(packed, more).map_err(|_| self.fail(Failure::OTHER_TAG))?;
        let unpacked = self.unpacked(&opened, more).map_err(|_| self.fail(Failure::DAMAGED))?;
        if let Some(hash) = &mut self.hash {
            hash.add(&unpacked);
        }
        self.progress.unpacked_bytes += unpacked.len() as u64;
        if let Some(report) = &mut self.report {
            report(self.progress);
        }
        if !more && self.hash.as_ref().is_some_and(|hash| !hash.is_met()) {
            return Err(self.fail(Failure::OTHER_HASH));
        }
        self.state = if more { State::Arriving } else { State::Complete };
        Ok(unpacked)
    }

    /// A piece of a sealed file opened, or its last bytes; one of a file in clear as it is.
    fn opened(&mut self, piece: Bytes, more: bool) -> Result<Bytes, DecryptError> {
        match (&mut self.opener, more) {
            (None, _) => Ok(piece),
            (Some(opener), true) => opener.piece(&piece).map(Bytes::from),
            (opener, false) => opener.take().map_or(Ok(piece), |opener| opener.finish().map(Bytes::from)),
        }
    }

    fn unpacked(&mut self, packed: &[u8], more: bool) -> io::Result<Bytes> {
        let unpacked = self.unpack.piece(packed)?;
        if more {
            return Ok(unpacked);
        }
        let rest = self.unpack.finish()?;
        Ok(if unpacked.is_empty() { rest } else { [unpacked, rest].concat().into() })
    }

    /// From here on the file has failed.
    fn fail(&mut self, failure: Failure) -> Error {
        self.state = State::Failed(failure);
        self.failed(failure)
    }

    fn failed(&self, failure: Failure) -> Error {
        let error = self.error(failure.stage, failure.what);
        if failure.stage == Stage::Exchange { error.with_transport(failure.timeout, false) } else { error }
    }

    pub(super) fn error(&self, stage: Stage, what: impl Into<Cow<'static, str>>) -> Error {
        Error::new(stage, what).of(&self.site)
    }
}

/// Adds up the time for which somebody waited, also when the wait is given up.
struct Waiting<'w> {
    since: Instant,
    waited: &'w mut Duration,
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        *self.waited += self.since.elapsed();
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("endpoint", &self.site.endpoint.to_string())
            .field("progress", &self.progress)
            .finish_non_exhaustive()
    }
}
