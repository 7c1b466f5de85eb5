//! [`Client`], and the one path that every call goes:
//! build → \[your middleware → sign → exchange → verify\] → decode.
//!
//! An operation comes in, a typed [`Response`] goes out. The bracket is a stack
//! of `reqwest` middleware whose innermost layer is auth's; this module sees
//! only the proof that it leaves in the answer's extensions, and decodes
//! nothing without it.

use std::{fmt, sync::Arc, time::Duration};

use bytes::{Bytes, BytesMut};
use http::{Extensions, HeaderMap, HeaderValue, Method, header};
use reqwest::Url;
use reqwest_middleware::ClientWithMiddleware;
use wechatpay_auth::{Clock, EncryptedWith, KeyRing, Merchant, Serial, SigningMiddleware, Verified};

use super::{
    Answer, ClientBuilder, Error, FromAnswer, Operation, Request, Response, Stage,
    encrypted::passage::{self, Passage},
    failure::{Failure, LastFailure},
};

/// How much of an error answer is kept. Real ones have a few hundred bytes.
const LONGEST_ERROR_BODY: usize = 1 << 20;

/// A merchant's client. Cheap to clone; clones share their connections.
///
/// The operations of the products hang on `client.v3()`; the values of
/// [`Operation`] types go through [`send`](Self::send); anything else goes
/// through [`chain`](Self::chain).
#[derive(Clone)]
pub struct Client(pub(super) Arc<Inner>);

pub(super) struct Inner {
    pub(super) merchant: Merchant,
    pub(super) keys: KeyRing,
    /// The layer that signs, for what is done beside the calls.
    pub(super) signing: SigningMiddleware,
    pub(super) clock: Clock,
    pub(super) base: Url,
    /// What every request carries: `User-Agent`, `Accept`, `Accept-Language`.
    pub(super) headers: HeaderMap,
    pub(super) timeout: Option<Duration>,
    pub(super) http: ClientWithMiddleware,
    #[cfg(feature = "blocking")]
    pub(super) blocking: super::blocking::Blocking,
}

impl Client {
    /// Starts a client of this merchant that trusts these keys of WeChat Pay:
    /// [`PlatformKeys`](wechatpay_auth::PlatformKeys), or a [`KeyRing`] that
    /// several clients share.
    pub fn builder(merchant: Merchant, platform_keys: impl Into<KeyRing>) -> ClientBuilder {
        ClientBuilder::new(merchant, platform_keys.into())
    }

    /// WeChat Pay's keys as this client holds them, shared with it: what replaces
    /// them there replaces them here.
    pub fn key_ring(&self) -> &KeyRing {
        &self.0.keys
    }

    /// Sends an operation and decodes the verified answer.
    ///
    /// Nothing is sent before the future is first polled. It must be polled
    /// inside a Tokio runtime with its I/O and time drivers on.
    ///
    /// # Errors
    ///
    /// An [`Error`] whose [`stage`](Error::stage) says how far the call came.
    pub fn send<'c, O: Operation>(
        &'c self,
        operation: &O,
    ) -> impl Future<Output = Result<Response<O::Response>, Error>> + Send + use<'c, O> {
        // The request is made here, so that the future borrows no operation.
        let request = self.encrypting(|| operation.request());
        async move { Response::from_answer(self.exchange(&request?).await?) }
    }

    /// Makes a request, or the body of one, whose fields are encrypted with the
    /// keys of this moment.
    pub(super) fn encrypting<T>(&self, make: impl FnOnce() -> T) -> T {
        passage::through(Passage::Out(self.0.keys.current()), make)
    }

    /// The path of an async call, up to the verified answer.
    pub(super) async fn exchange(&self, request: &Request) -> Result<Answer, Error> {
        self.in_a_runtime().map_err(|error| error.at(request.place()))?;
        self.exchange_through(&self.0.http, request).await
    }

    pub(super) fn in_a_runtime(&self) -> Result<(), Error> {
        tokio::runtime::Handle::try_current().map(drop).map_err(|_| {
            Error::build("an async call was polled outside any Tokio runtime: run it inside one, or use `send_blocking` (feature `blocking`)")
        })
    }

    /// The path of every call.
    pub(super) async fn exchange_through(
        &self,
        http: &ClientWithMiddleware,
        request: &Request,
    ) -> Result<Answer, Error> {
        // Build: the URL is the target and the body is the bytes, unchanged.
        let outgoing = self.outgoing(request)?;
        let failure = LastFailure::default();
        let mut extensions = Extensions::new();
        extensions.insert(failure.clone());
        if let Some(meta) = request.meta() {
            extensions.insert(meta);
        }
        if let Some(serial) = request.encrypted_with() {
            extensions.insert(self.encrypted_with(serial).map_err(|error| error.at(request.place()))?);
        }

        // Your middleware → sign → exchange → verify.
        let outcome = http.execute_with_extensions(outgoing, &mut extensions).await;
        let mut incoming = outcome.map_err(|error| Failure::into_error(failure.take(), error, request))?;

        // The status first: errors come unsigned, and are never decoded.
        let (status, headers) = (incoming.status(), incoming.headers().clone());
        if !status.is_success() {
            return Err(Error::api(request, status, &headers, read(incoming).await));
        }
        let Some(verified) = incoming.extensions_mut().remove::<Verified>() else {
            let what = "the answer carries no proof of verification: middleware has put another in its place";
            return Err(Error::new(Stage::Verify, what).of(request).answered(status, &headers, Bytes::new()));
        };
        Ok(Answer::new(request, &self.0.merchant, status, headers, verified))
    }

    /// The answer is signed with the key that encrypted the request, so a key
    /// that is no longer held would leave it unverified.
    fn encrypted_with(&self, serial: &Serial) -> Result<EncryptedWith, Error> {
        if self.0.keys.current().find(serial.as_str()).is_none() {
            return Err(Error::build(
                "the request was encrypted with a key that is not among the platform keys, or no longer: make it again",
            ));
        }
        Ok(EncryptedWith(serial.clone()))
    }

    fn outgoing(&self, request: &Request) -> Result<reqwest::Request, Error> {
        let mut outgoing = reqwest::Request::new(request.method().clone(), request.url(&self.0.base)?);
        let headers = outgoing.headers_mut();
        headers.extend(self.0.headers.clone());
        if request.body().is_some() {
            headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        } else if matches!(*request.method(), Method::POST | Method::PUT | Method::PATCH) {
            // Some proxies refuse these methods without a length, and hyper leaves
            // out that of an empty body.
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        for (name, value) in request.headers() {
            headers.insert(name, value.clone());
        }
        *outgoing.body_mut() = request.body().cloned().map(reqwest::Body::from);
        *outgoing.timeout_mut() = self.0.timeout;
        Ok(outgoing)
    }
}

/// As much of an error answer as came: half a body is better than another error.
async fn read(mut incoming: reqwest::Response) -> Bytes {
    let mut body = BytesMut::new();
    while let Ok(Some(chunk)) = incoming.chunk().await {
        let room = LONGEST_ERROR_BODY.saturating_sub(body.len());
        body.extend_from_slice(chunk.get(..room).unwrap_or(&chunk));
        if room <= chunk.len() {
            break;
        }
    }
    body.freeze()
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.0.base.as_str())
            .field("merchant", &self.0.merchant)
            .finish_non_exhaustive()
    }
}
