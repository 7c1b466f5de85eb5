//! [`Client`]: a merchant's settings, and the door to every call.
//!
//! An operation comes in, a typed [`Response`] goes out. What always holds: a
//! request leaves with the target and the bytes that it was built with, and
//! with a key that is still held where it carries encrypted fields.

use std::{fmt, sync::Arc, time::Duration};

use http::{HeaderMap, HeaderValue, Method, header};
use reqwest::Url;
use wechatpay_auth::{
    Caller, Clock, Credentials, EncryptedWith, KeyRing, Merchant, NonceSource, PlatformKeys, Scheme, Serial,
    SigningMiddleware,
};

#[cfg(feature = "blocking")]
use super::blocking_runtime::BlockingRuntime;
use super::{retry::RetryPolicy, transport::Transport};
use crate::{
    Description, Error, FromResponse, Meta, Operation, Outcome, Request, Response,
    description::RATE_LIMIT,
    encryption::context::{self, Context},
};

/// A client of a [`Merchant`], or of a [`Brand`](wechatpay_auth::Brand): `Client<Brand>`. Cheap to clone; clones share
/// their connections.
///
/// The operations of the products hang on `client.v3()`; the values of
/// [`Operation`] types go through [`send`](Self::send); anything else goes
/// through [`chain`](Self::chain).
#[derive(Clone)]
pub struct Client<C = Merchant>(pub(crate) Arc<Inner>, pub(crate) C);

/// All of a client but the type of its caller, so that what goes by it is compiled once.
pub(crate) struct Inner {
    /// What the front door knows of the API.
    pub(crate) description: &'static Description,
    /// Who signs.
    pub(crate) caller: Credentials,
    pub(crate) keys: KeyRing,
    /// The layer that signs, for what is done beside the calls.
    pub(crate) signing: SigningMiddleware,
    pub(crate) clock: Clock,
    pub(crate) nonce: NonceSource,
    pub(crate) base: Url,
    /// The gateway for when `base` cannot be reached.
    pub(crate) backup: Option<Url>,
    /// What every request carries: `User-Agent`, `Accept`, `Accept-Language`.
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Option<Duration>,
    pub(crate) total_timeout: Option<Duration>,
    pub(crate) retry: RetryPolicy,
    pub(crate) transport: Transport,
    #[cfg(feature = "blocking")]
    pub(crate) blocking: BlockingRuntime,
}

impl<C: Caller> Client<C> {
    /// WeChat Pay's keys as this client holds them, shared with it: what replaces
    /// them there replaces them here.
    pub fn key_ring(&self) -> &KeyRing {
        &self.0.keys
    }

    /// Who calls: the merchant or the brand that signs and that decrypts what comes back.
    pub fn caller(&self) -> &C {
        &self.1
    }

    /// The gateway that calls go to.
    pub fn base_url(&self) -> &str {
        self.0.base.as_str()
    }

    /// Sends an operation and decodes the verified response.
    ///
    /// Nothing is sent before the future is first polled. It must be polled
    /// inside a Tokio runtime with its I/O and time drivers on.
    ///
    /// # Dropped before its end
    ///
    /// A future that is dropped (by a `timeout` or a `select!` around it, by a web server
    /// whose visitor has left) hands out no error that could say what the call may have
    /// done. The [outcome](Error::outcome) of a write that was dropped is unknown: ask for
    /// the state before you repeat it. Better, let it come to its end: limit its time with
    /// [`ClientBuilder::total_timeout`](super::builder::ClientBuilder::total_timeout), and where the caller may go away, `tokio::spawn`
    /// the write. What was known when it was dropped stands in the span `wechatpay.call`.
    ///
    /// # Errors
    ///
    /// An [`Error`] whose [`stage`](Error::stage) says how far the call got.
    pub fn send<'c, O: Operation<C>>(
        &'c self,
        operation: &O,
    ) -> impl Future<Output = Result<Response<O::Response>, Error>> + Send + use<'c, O, C> {
        // The request is made here, so that the future borrows no operation.
        let request = self.0.encrypting(|| operation.request());
        async move {
            let request = request?;
            self.0.exchange(&request).await
        }
    }
}

impl Inner {
    /// Makes a request, or the body of one, whose fields are encrypted with the
    /// keys of this moment.
    pub(crate) fn encrypting<T>(&self, make: impl FnOnce() -> T) -> T {
        context::within(Context::Encrypt(self.keys_to_encrypt_with()), make)
    }

    /// WeChat Pay's keys, of which one in effect is preferred that is of the caller's algorithm.
    pub(crate) fn keys_to_encrypt_with(&self) -> Arc<PlatformKeys> {
        self.keys.in_effect(self.caller.algorithm(), self.clock.now())
    }

    /// The path of an async call.
    pub(crate) fn exchange<T: FromResponse>(&self, request: &Request) -> impl Future<Output = Result<T, Error>> {
        self.call(&self.transport, request)
    }

    /// What is known of a request that was answered with "too many calls".
    pub(crate) fn too_many(&self, operation: Option<&Meta>) -> Outcome {
        let facts = self.description.errors().decides(operation.map_or(&[], |meta| meta.errors), Some(RATE_LIMIT));
        facts.map_or(Outcome::Unknown, |facts| facts.outcome)
    }

    /// Refuses a call that is another caller's, before anything is signed. Only one that is known by its route or the
    /// first segment of its path, or an operation of the user's own, can be; with those of the description it does not
    /// compile.
    pub(crate) fn may_call(&self, request: &Request) -> Result<(), Error> {
        let own = self.caller.scheme();
        // Whatever stands below this is for brands alone, also where no document knows it.
        let of_brands = Some(Scheme::Brand).filter(|_| is_of_brands(request.target()));
        match of_brands.or(request.meta().map(|meta| meta.scheme)) {
            Some(scheme) if !scheme.is_of_same_caller(own) => Err(Error::build(match scheme {
                Scheme::Brand => "a brand calls this: send it through a client of a `Brand`, with the brand's own keys",
                _ => "a merchant calls this: send it through a client of a `Merchant`, with the merchant's own keys",
            })),
            _ => Ok(()),
        }
    }

    pub(crate) fn in_a_runtime(&self) -> Result<(), Error> {
        tokio::runtime::Handle::try_current().map(drop).map_err(|_| {
            Error::build("an async call was polled outside any Tokio runtime: run it inside one, or use `send_blocking` (feature `blocking`)")
        })
    }

    /// The response is signed with the key that encrypted the request, so a key
    /// that is no longer held would leave it unverified.
    pub(crate) fn encrypted_with(&self, serial: &Serial) -> Result<EncryptedWith, Error> {
        if self.keys.current().find(serial.as_str()).is_none() {
            return Err(Error::build(
                "the request was encrypted with a key that is not among the platform keys, or no longer: make it again",
            ));
        }
        Ok(EncryptedWith::new(serial.clone()))
    }

    pub(crate) fn outgoing(&self, request: &Request, gateway: &Url) -> Result<reqwest::Request, Error> {
        let mut outgoing = reqwest::Request::new(request.method().clone(), request.url(gateway)?);
        let headers = outgoing.headers_mut();
        // Those of the client and of the request, and those that signing adds.
        headers.reserve(self.headers.len() + request.headers().len() + 4);
        headers.extend(self.headers.iter().map(|(name, value)| (name.clone(), value.clone())));
        if let Some(content_type) = request.content_type() {
            headers.insert(header::CONTENT_TYPE, content_type);
        } else if matches!(*request.method(), Method::POST | Method::PUT | Method::PATCH) {
            // Some proxies refuse these methods without a length, and hyper leaves
            // out that of an empty body.
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        for (name, value) in request.headers() {
            headers.insert(name, value.clone());
        }
        *outgoing.body_mut() = request.body().cloned().map(reqwest::Body::from);
        // A large file takes as long as it takes; its head and each piece have their time.
        *outgoing.timeout_mut() = self.timeout.filter(|_| !request.is_for_file());
        Ok(outgoing)
    }
}

/// Whether the first segment of a path is `brand`, in whatever spelling a gateway may take for it.
fn is_of_brands(target: &str) -> bool {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let first = path.split(['/', '\\']).find(|segment| !segment.is_empty()).unwrap_or_default();
    let spelt = percent_encoding::percent_decode_str(first);
    spelt.map(|byte| byte.to_ascii_lowercase()).eq(b"brand".iter().copied())
}

impl<C> fmt::Debug for Client<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.0.base.as_str())
            .field("caller", &self.0.caller)
            .finish_non_exhaustive()
    }
}
