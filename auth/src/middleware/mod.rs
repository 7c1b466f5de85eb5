//! Signing and verification around each exchange of a `reqwest-middleware` client.
//!
//! In comes a request that is ready to be sent but for its signature; out comes the
//! answer with the proof of its verification ([`Verified`](crate::Verified)) in its
//! extensions. What always holds:
//!
//! * Nothing is sent to an origin that was not allowed, and nothing whose answer could not
//!   be verified for want of a key.
//! * Each attempt is signed afresh when retries sit outside, as they should.
//! * No byte of a 2xx answer reaches the caller unverified, but for files
//!   ([`UnsignedAnswer`]), which pass through untouched and without proof.
//! * An answer of another status that is signed carries the proof as well, and one whose
//!   signature is wrong is an error. WeChat Pay signs its errors as soon as the request's
//!   own signature was right. One without a signature passes through without proof:
//!   anybody may have written it.

mod answer;
mod error;
mod origins;
mod refresh;

pub use error::{MiddlewareError, UnverifiedAnswer};
pub use origins::{OriginError, bypasses_proxies};
pub use refresh::RefreshError;

use crate::{
    ApiV3Key, Clock, EncryptedWith, KeyError, KeyRing, Merchant, NonceSource, PlatformKeys, RequestToSign, Serial,
    SignError, Verified, VerifyError, authorize, header, verify,
};
use bytes::Bytes;
use http::{
    Extensions, HeaderMap, HeaderValue,
    header::{ACCEPT, AUTHORIZATION, USER_AGENT},
};
use origins::Origins;
use refresh::{Refresh, RefreshCall};
use reqwest::{Request, Response, Url};
use reqwest_middleware::{Error, Middleware, Next, Result};
use std::{fmt, sync::Arc, time::Duration};

/// The size of answer beyond which reading stops: 16 MiB.
const BODY_LIMIT_BYTES: usize = 16 * 1024 * 1024;
/// How far two automatic refreshes of the platform certificates are apart, at least.
const REFRESH_INTERVAL: Duration = Duration::from_secs(60);
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
    platform: KeyRing,
    origins: Origins,
    clock: Clock,
    nonce: NonceSource,
    user_agent: HeaderValue,
    body_limit_bytes: usize,
    api_v3_key: Option<ApiV3Key>,
    refresh_interval: Duration,
}

impl SigningMiddleware {
    /// For `https://api.mch.weixin.qq.com` and `https://api2.mch.weixin.qq.com`. From now on
    /// the ring refuses the merchant's own key, whoever replaces its keys.
    ///
    /// # Errors
    ///
    /// [`KeyError::MerchantKeyInRing`] if the merchant's own key or certificate was
    /// handed in as WeChat Pay's.
    pub fn new(merchant: Merchant, platform: impl Into<KeyRing>) -> std::result::Result<Self, KeyError> {
        let platform = platform.into();
        platform.refuse_merchant(&merchant)?;
        Ok(Self {
            merchant,
            platform,
            origins: Origins::official(),
            clock: Clock::system(),
            nonce: NonceSource::system(),
            user_agent: HeaderValue::from_static(DEFAULT_USER_AGENT),
            body_limit_bytes: BODY_LIMIT_BYTES,
            api_v3_key: None,
            refresh_interval: REFRESH_INTERVAL,
        })
    }

    /// Allows another origin (scheme, host and port of `url`) to receive credentials.
    ///
    /// # Errors
    ///
    /// [`OriginError`]: it is neither `https` nor on this machine, and was not
    /// [named for tests](Self::dangerously_allow_plain_http_for_tests) before.
    pub fn with_origin(mut self, url: &Url) -> std::result::Result<Self, OriginError> {
        self.origins.add(url)?;
        Ok(self)
    }

    /// Allows this origin and no other.
    ///
    /// # Errors
    ///
    /// Those of [`with_origin`](Self::with_origin).
    pub fn only_origin(mut self, url: &Url) -> std::result::Result<Self, OriginError> {
        self.origins.set(url)?;
        Ok(self)
    }

    /// Lets origins in plain `http` be named afterwards whose host this is: a sandbox in
    /// another container, for one. Everybody on the way reads what is sent, credentials
    /// included, so this is for tests with worthless keys. Keep the host away from
    /// settings that production could share: write it where your tests are.
    ///
    /// # Errors
    ///
    /// [`OriginError::Official`] for a host of WeChat Pay, [`OriginError::NotAHost`] for
    /// anything but a host.
    pub fn dangerously_allow_plain_http_for_tests(mut self, host: &str) -> std::result::Result<Self, OriginError> {
        self.origins.allow_plain_http(host)?;
        Ok(self)
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

    /// The size of a signed answer's body, in bytes, beyond which it is an error.
    #[must_use]
    pub fn with_body_limit(mut self, bytes: usize) -> Self {
        self.body_limit_bytes = bytes;
        self
    }

    /// Turns certificate mode on (平台证书模式): an answer that is signed with an unknown
    /// certificate brings about one fetch of `GET /v3/certificates`, and is then verified
    /// again. The call itself is not sent again. While no key is in effect, the certificates
    /// are fetched before anything is sent.
    #[must_use]
    pub fn with_api_v3_key(mut self, key: ApiV3Key) -> Self {
        self.api_v3_key = Some(key);
        self
    }

    /// How far two such fetches are apart at least, 60 seconds unless set, over all clients
    /// of one key ring. It counts from a fetch that was answered; one that was given up or
    /// broke counts as none. The time is `tokio`'s, which does not jump with the clock, and
    /// which tests can pause and advance.
    #[must_use]
    pub fn with_refresh_interval(mut self, interval: Duration) -> Self {
        self.refresh_interval = interval;
        self
    }

    /// Signs the request in place.
    async fn authorize(
        &self,
        request: &mut Request,
        platform: &PlatformKeys,
        extensions: &Extensions,
    ) -> std::result::Result<(), MiddlewareError> {
        self.origins.check(request.url()).map_err(|origin| MiddlewareError::ForeignOrigin { origin })?;
        let body = match (extensions.get::<SignedText>(), request.body()) {
            (Some(SignedText(text)), _) => text,
            (None, None) => &[][..],
            (None, Some(body)) => body.as_bytes().ok_or(MiddlewareError::StreamedBody)?,
        };
        let authorization = authorize(
            &self.merchant,
            &RequestToSign {
                method: request.method().as_str(),
                target: &target(request.url()),
                timestamp: self.clock.now(),
                nonce: &self.nonce.next()?,
                body,
            },
        )
        .await?;
        let encrypted_with = extensions.get::<EncryptedWith>().map(|EncryptedWith(serial)| serial);
        let serial = encrypted_with.or_else(|| platform.to_ask_for(self.clock.now()));
        self.set_headers(request.headers_mut(), &authorization, serial)?;
        Ok(())
    }

    fn set_headers(
        &self,
        headers: &mut HeaderMap,
        authorization: &str,
        serial: Option<&Serial>,
    ) -> std::result::Result<(), SignError> {
        let mut authorization = HeaderValue::from_str(authorization).map_err(|_| SignError::BadNonce)?;
        authorization.set_sensitive(true);
        headers.insert(AUTHORIZATION, authorization);
        // One source of truth: whatever another layer wrote here is replaced, or the
        // answer would be signed with a key that the ring does not prefer.
        match serial {
            None => headers.remove(header::SERIAL),
            Some(serial) => {
                let serial = HeaderValue::from_str(serial.as_str()).map_err(|_| SignError::BadSerial)?;
                headers.insert(header::SERIAL, serial)
            }
        };
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

/// In the extensions of a request: the text to be signed in the body's place, which for an
/// upload (文件上传) is that of its `meta` part.
#[derive(Clone)]
pub struct SignedText(pub Bytes);

impl fmt::Debug for SignedText {
    /// A file's name may tell whose it is.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedText").field("bytes", &self.0.len()).finish()
    }
}

/// In the extensions of a request: its answer is a file, which WeChat Pay does not sign
/// (账单下载). It passes through as it comes and without proof, so that nothing that
/// insists on the proof takes it.
#[derive(Clone, Copy, Debug)]
pub struct UnsignedAnswer;

#[async_trait::async_trait]
impl Middleware for SigningMiddleware {
    async fn handle(&self, mut request: Request, extensions: &mut Extensions, next: Next<'_>) -> Result<Response> {
        if extensions.get::<Refresh>().is_some() {
            return self.refresh_on_request(request, next).await.map_err(Error::middleware);
        }
        let platform = self.keys_for(&request, extensions, next.clone()).await.map_err(Error::middleware)?;
        self.authorize(&mut request, &platform, extensions).await.map_err(Error::middleware)?;
        let call = RefreshCall::beside(&request);
        let mut response = next
            .clone()
            .run(request, extensions)
            .await
            // The URL holds openids and the like, and errors end up in logs.
            .map_err(Error::without_url)?;
        // The user's client may have followed a redirect.
        self.check_origin(&response).map_err(Error::middleware)?;
        // Whoever sits inside cannot hand out an older proof.
        response.extensions_mut().remove::<Verified>();
        if passes_without_proof(&response, extensions) {
            return Ok(response);
        }
        let body = answer::read(&mut response, self.body_limit_bytes).await?;
        let (verified, refresh) = self.verify(response.headers(), &body, &platform, call, next).await;
        answer::finish(response, body, verified, refresh)
    }
}

impl SigningMiddleware {
    /// The keys to send a request with. A write whose answer cannot be verified would end
    /// with its outcome unknown, so it is not sent: the certificates are fetched first.
    async fn keys_for(
        &self,
        request: &Request,
        extensions: &Extensions,
        next: Next<'_>,
    ) -> std::result::Result<Arc<PlatformKeys>, MiddlewareError> {
        self.origins.check(request.url()).map_err(|origin| MiddlewareError::ForeignOrigin { origin })?;
        let mut keys = self.platform.current();
        let usable = |keys: &PlatformKeys| keys.to_ask_for(self.clock.now()).is_some();
        // A file is not signed, so none is needed.
        if extensions.get::<UnsignedAnswer>().is_none() && !usable(&keys) {
            let refreshed = self.refresh_unless(usable, RefreshCall::beside(request), next).await;
            refreshed.map_err(|refresh| MiddlewareError::NoPlatformKey { refresh: Box::new(refresh) })?;
            keys = self.platform.current();
        }
        match extensions.get::<EncryptedWith>() {
            Some(EncryptedWith(serial)) if !keys.verifies(serial, self.clock.now()) => {
                Err(MiddlewareError::EncryptedWithUnknownKey { serial: serial.clone() })
            }
            _ => Ok(keys),
        }
    }

    /// Verifies with the keys that the request was sent with or those of now, and if need be
    /// and allowed, refreshes the certificates and verifies the same bytes again.
    async fn verify(
        &self,
        headers: &HeaderMap,
        body: &Bytes,
        sent_with: &Arc<PlatformKeys>,
        call: RefreshCall,
        next: Next<'_>,
    ) -> (std::result::Result<Verified, VerifyError>, Option<Box<RefreshError>>) {
        // The time is taken after the body has arrived: a slow sender gains nothing. And
        // it is taken once: a slow refresh makes no answer stale.
        let now = self.clock.now();
        let verified = verify(headers, body.clone(), sent_with, now).or_else(|error| {
            let current = self.platform.current();
            if Arc::ptr_eq(&current, sent_with) {
                return Err(error);
            }
            verify(headers, body.clone(), &current, now).map_err(|other| match other {
                VerifyError::UnknownSerial { .. } => error,
                closer => closer,
            })
        });
        let Err(VerifyError::UnknownSerial { serial }) = &verified else { return (verified, None) };
        if self.api_v3_key.is_none() || !refresh::is_certificate(serial) {
            return (verified, None);
        }
        match self.refresh_unless(|keys| keys.find(serial).is_some(), call, next).await {
            Ok(()) => (verify(headers, body.clone(), &self.platform.current(), now), None),
            Err(error) => (verified, Some(Box::new(error))),
        }
    }

    fn check_origin(&self, response: &Response) -> std::result::Result<(), MiddlewareError> {
        self.origins.check(response.url()).map_err(|origin| MiddlewareError::ForeignAnswer { origin })
    }
}

/// A file that was asked for, or an error that claims no signature.
fn passes_without_proof(response: &Response, extensions: &Extensions) -> bool {
    if response.status().is_success() {
        extensions.get::<UnsignedAnswer>().is_some()
    } else {
        !response.headers().contains_key(header::SIGNATURE)
    }
}

/// Path and query exactly as they go on the wire: nothing is decoded or encoded again.
fn target(url: &Url) -> String {
    match url.query() {
        Some(query) => format!("{}?{query}", url.path()),
        None => url.path().to_owned(),
    }
}
