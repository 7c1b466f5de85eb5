//! Signing and verification around each exchange of a `reqwest-middleware` client.
//!
//! In comes a request that is ready to be sent but for its signature; out comes the
//! answer with the proof of its verification ([`Verified`](crate::Verified)) in its
//! extensions. What always holds:
//!
//! * Nothing is sent to an origin that was not allowed.
//! * Each attempt is signed afresh when retries sit outside, as they should.
//! * No byte of a 2xx answer reaches the caller unverified. Other statuses pass
//!   through untouched and without proof, since the gateway leaves them unsigned.

mod answer;
mod error;
mod origins;

pub use error::{MiddlewareError, UnverifiedAnswer};

use crate::{Clock, KeyError, Merchant, NonceSource, PlatformKeys, RequestToSign, SignError, Verified, header, sign};
use http::{
    Extensions, HeaderMap, HeaderValue,
    header::{ACCEPT, AUTHORIZATION, USER_AGENT},
};
use origins::Origins;
use reqwest::{Request, Response, Url};
use reqwest_middleware::{Error, Middleware, Next, Result};
use std::fmt;

/// The size of answer beyond which reading stops: 16 MiB.
const BODY_LIMIT_BYTES: usize = 16 * 1024 * 1024;
const DEFAULT_USER_AGENT: &str = concat!("wechatpay-auth-rust/", env!("CARGO_PKG_VERSION"));

/// Signs requests and verifies answers. Cheap to clone.
///
/// Add it last to a `reqwest_middleware::ClientBuilder`, so that retries, tracing and
/// caches sit around it, and build the `reqwest::Client` with
/// `redirect::Policy::none()`: the gateway does not redirect, and a followed redirect
/// would carry the request's body along. (Its credentials do not leave the host, and
/// an answer from a foreign host is refused, in any case.)
#[derive(Clone)]
pub struct SigningMiddleware {
    merchant: Merchant,
    platform: PlatformKeys,
    origins: Origins,
    clock: Clock,
    nonce: NonceSource,
    user_agent: HeaderValue,
    body_limit_bytes: usize,
}

impl SigningMiddleware {
    /// For `https://api.mch.weixin.qq.com` and `https://api2.mch.weixin.qq.com`.
    ///
    /// # Errors
    ///
    /// [`KeyError::MerchantKeyInRing`] if the merchant's own key or certificate was
    /// handed in as WeChat Pay's.
    pub fn new(merchant: Merchant, platform: PlatformKeys) -> std::result::Result<Self, KeyError> {
        platform.refuse_merchant(&merchant)?;
        Ok(Self {
            merchant,
            platform,
            origins: Origins::official(),
            clock: Clock::system(),
            nonce: NonceSource::system(),
            user_agent: HeaderValue::from_static(DEFAULT_USER_AGENT),
            body_limit_bytes: BODY_LIMIT_BYTES,
        })
    }

    /// Allows another origin (scheme, host and port of `url`) to receive credentials.
    /// A URL without a host adds nothing.
    #[must_use]
    pub fn with_origin(mut self, url: &Url) -> Self {
        self.origins.add(url);
        self
    }

    /// Allows this origin and no other.
    #[must_use]
    pub fn only_origin(mut self, url: &Url) -> Self {
        self.origins = Origins::only(url);
        self
    }

    /// Takes the time from another clock.
    #[must_use]
    pub fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Takes nonces from another source.
    #[must_use]
    pub fn with_nonce(mut self, nonce: NonceSource) -> Self {
        self.nonce = nonce;
        self
    }

    /// The `User-Agent` of requests that have none of their own. The gateway refuses
    /// requests without, and the default headers of a `reqwest::Client` cannot be
    /// seen from here: set on the request or here, it wins over those.
    #[must_use]
    pub fn with_user_agent(mut self, user_agent: HeaderValue) -> Self {
        self.user_agent = user_agent;
        self
    }

    /// The size of a 2xx answer's body, in bytes, beyond which it is an error.
    #[must_use]
    pub fn with_body_limit(mut self, bytes: usize) -> Self {
        self.body_limit_bytes = bytes;
        self
    }

    /// Signs the request in place.
    fn authorize(&self, request: &mut Request) -> std::result::Result<(), MiddlewareError> {
        self.origins.check(request.url()).map_err(|origin| MiddlewareError::ForeignOrigin { origin })?;
        let body = match request.body() {
            None => &[],
            Some(body) => body.as_bytes().ok_or(MiddlewareError::StreamedBody)?,
        };
        let authorization = sign(
            &self.merchant,
            &RequestToSign {
                method: request.method().as_str(),
                target: &target(request.url()),
                timestamp: self.clock.now(),
                nonce: &self.nonce.next()?,
                body,
            },
        )?;
        self.set_headers(request.headers_mut(), &authorization)?;
        Ok(())
    }

    fn set_headers(&self, headers: &mut HeaderMap, authorization: &str) -> std::result::Result<(), SignError> {
        let mut authorization = HeaderValue::from_str(authorization).map_err(|_| SignError::BadNonce)?;
        authorization.set_sensitive(true);
        headers.insert(AUTHORIZATION, authorization);
        // One source of truth: whatever another layer wrote here is replaced, or the
        // answer would be signed with a key that the ring does not prefer.
        let serial = HeaderValue::from_str(self.platform.preferred().as_str()).map_err(|_| SignError::BadSerial)?;
        headers.insert(header::SERIAL, serial);
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static("application/json"));
        headers.entry(USER_AGENT).or_insert_with(|| self.user_agent.clone());
        Ok(())
    }
}

impl fmt::Debug for SigningMiddleware {
    /// Both key types hide their secrets; clock and nonce source have nothing to show.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningMiddleware")
            .field("merchant", &self.merchant)
            .field("platform", &self.platform)
            .field("origins", &self.origins)
            .finish_non_exhaustive()
    }
}

#[async_trait::async_trait]
impl Middleware for SigningMiddleware {
    async fn handle(&self, mut request: Request, extensions: &mut Extensions, next: Next<'_>) -> Result<Response> {
        self.authorize(&mut request).map_err(Error::middleware)?;
        let mut response = next
            .run(request, extensions)
            .await
            // The URL holds openids and the like, and errors end up in logs.
            .map_err(Error::without_url)?;
        // The user's client may have followed a redirect.
        self.origins
            .check(response.url())
            .map_err(|origin| Error::middleware(MiddlewareError::ForeignAnswer { origin }))?;
        // Whoever sits inside cannot hand out an older proof.
        response.extensions_mut().remove::<Verified>();
        if response.status().is_success() {
            answer::verified(response, &self.platform, &self.clock, self.body_limit_bytes).await
        } else {
            Ok(response)
        }
    }
}

/// Path and query exactly as they go on the wire: nothing is decoded or encoded again.
fn target(url: &Url) -> String {
    match url.query() {
        Some(query) => format!("{}?{query}", url.path()),
        None => url.path().to_owned(),
    }
}
