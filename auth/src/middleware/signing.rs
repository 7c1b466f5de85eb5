//! What signs: the middleware with its settings, and a request's way to its signature.
//!
//! In comes a request that is ready to be sent; out comes the same with `Authorization`,
//! `Wechatpay-Serial`, `Accept` and `User-Agent`. What always holds: nothing is signed for
//! an origin that was not allowed, and the string that is signed is the one that is sent.

use std::{fmt, time::Duration};

use http::{
    Extensions, HeaderMap, HeaderValue,
    header::{ACCEPT, AUTHORIZATION, USER_AGENT},
};
use reqwest::{Request, Response, Url};

use super::{
    error::MiddlewareError,
    extensions::SignedText,
    origins::{OriginError, Origins},
};
use crate::{
    ApiV3Key, Caller, Clock, Credentials, EncryptedWith, KeyError, KeyRing, NonceSource, PlatformKeys, RequestToSign,
    Serial, SignError, authorize, header,
};

/// The size of a response beyond which reading stops: 16 MiB.
const BODY_LIMIT_BYTES: usize = 16 * 1024 * 1024;
/// How far two automatic refreshes of the platform certificates are apart, at least.
const REFRESH_INTERVAL: Duration = Duration::from_secs(60);
const DEFAULT_USER_AGENT: &str = concat!("wechatpay-auth-rust/", env!("CARGO_PKG_VERSION"));

/// Signs requests and verifies responses. Cheap to clone.
///
/// Add it last to a `reqwest_middleware::ClientBuilder`, so that retries, tracing and
/// caches sit around it, and build the `reqwest::Client` with
/// `redirect::Policy::none()`: the gateway does not redirect, and a followed redirect
/// would carry the request's body along. (Its credentials do not leave the host, and
/// a response from a foreign host is refused, in any case.)
#[derive(Clone)]
pub struct SigningMiddleware {
    pub(super) caller: Credentials,
    pub(super) platform: KeyRing,
    pub(super) origins: Origins,
    pub(super) clock: Clock,
    nonce: NonceSource,
    user_agent: HeaderValue,
    pub(super) body_limit_bytes: usize,
    pub(super) api_v3_key: Option<ApiV3Key>,
    pub(super) refresh_interval: Duration,
}

impl SigningMiddleware {
    /// Signs for a [`Merchant`](crate::Merchant) or a [`Brand`](crate::Brand), at `https://api.mch.weixin.qq.com`
    /// and `https://api2.mch.weixin.qq.com`. From now on the ring refuses the caller's own key, also when its keys
    /// are replaced elsewhere.
    ///
    /// # Errors
    ///
    /// [`KeyError::MerchantKeyInRing`] if the caller's own key or certificate was
    /// handed in as WeChat Pay's.
    pub fn new(caller: impl Caller, platform: impl Into<KeyRing>) -> std::result::Result<Self, KeyError> {
        let platform = platform.into();
        platform.refuse_merchant(&caller)?;
        Ok(Self {
            caller: Credentials::clone(&caller),
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
    pub fn and_origin(mut self, url: &Url) -> std::result::Result<Self, OriginError> {
        self.origins.add(url)?;
        Ok(self)
    }

    /// Allows this origin and no other.
    ///
    /// # Errors
    ///
    /// Those of [`and_origin`](Self::and_origin).
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
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Takes nonces from another source.
    #[must_use]
    pub fn nonce(mut self, nonce: NonceSource) -> Self {
        self.nonce = nonce;
        self
    }

    /// The `User-Agent` of requests that have none of their own. The gateway refuses
    /// requests without, and the default headers of a `reqwest::Client` cannot be
    /// seen from here: set on the request or here, it wins over those.
    #[must_use]
    pub fn user_agent(mut self, user_agent: HeaderValue) -> Self {
        self.user_agent = user_agent;
        self
    }

    /// The size of a signed response's body, in bytes, beyond which it is an error.
    #[must_use]
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit_bytes = bytes;
        self
    }

    /// Turns certificate mode on (平台证书模式): a response that is signed with an unknown
    /// certificate triggers one fetch of `GET /v3/certificates`, and is then verified
    /// again. The call itself is not sent again. While no key is in effect, the certificates
    /// are fetched before anything is sent. There are none for a [`Brand`](crate::Brand), whose
    /// fetch is refused unsent.
    #[must_use]
    pub fn api_v3_key(mut self, key: ApiV3Key) -> Self {
        self.api_v3_key = Some(key);
        self
    }

    /// How far two such fetches are apart at least, 60 seconds unless set, over all clients
    /// of one key ring. It counts from a fetch that was answered; one that was given up or
    /// broke counts as none. The time is `tokio`'s, which does not jump with the clock, and
    /// which tests can pause and advance.
    #[must_use]
    pub fn refresh_interval(mut self, interval: Duration) -> Self {
        self.refresh_interval = interval;
        self
    }

    /// Signs the request in place.
    pub(super) async fn authorize(
        &self,
        request: &mut Request,
        platform: &PlatformKeys,
        extensions: &Extensions,
    ) -> std::result::Result<(), MiddlewareError> {
        self.origins.check(request.url()).map_err(|origin| MiddlewareError::ForeignOrigin { origin })?;
        let body = match (extensions.get::<SignedText>(), request.body()) {
            (Some(signed), _) => signed.text(),
            (None, None) => &[][..],
            (None, Some(body)) => body.as_bytes().ok_or(MiddlewareError::StreamedBody)?,
        };
        let authorization = authorize(
            &self.caller,
            &RequestToSign {
                method: request.method().as_str(),
                target: &target(request.url()),
                timestamp: self.clock.now(),
                nonce: &self.nonce.next()?,
                body,
            },
        )
        .await?;
        let encrypted_with = extensions.get::<EncryptedWith>().map(EncryptedWith::serial);
        let serial = encrypted_with.or_else(|| platform.to_ask_for(self.caller.algorithm(), self.clock.now()));
        self.set_headers(request.headers_mut(), authorization, serial)?;
        Ok(())
    }

    fn set_headers(
        &self,
        headers: &mut HeaderMap,
        authorization: String,
        serial: Option<&Serial>,
    ) -> std::result::Result<(), SignError> {
        let mut authorization = HeaderValue::try_from(authorization).map_err(|_| SignError::BadNonce)?;
        authorization.set_sensitive(true);
        headers.insert(AUTHORIZATION, authorization);
        // One source of truth: whatever another layer wrote here is replaced, or the
        // response would be signed with a key that the ring does not prefer.
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

    /// A response of another origin is refused: the user's client may have followed a redirect.
    pub(super) fn check_origin(&self, response: &Response) -> std::result::Result<(), MiddlewareError> {
        self.origins.check(response.url()).map_err(|origin| MiddlewareError::ForeignResponse { origin })
    }
}

impl fmt::Debug for SigningMiddleware {
    /// Both key types hide their secrets; clock and nonce source have nothing to show.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningMiddleware")
            .field("caller", &self.caller)
            .field("platform", &self.platform)
            .field("origins", &self.origins)
            .finish_non_exhaustive()
    }
}

/// Path and query exactly as they go on the wire: nothing is decoded or encoded again.
fn target(url: &Url) -> String {
    match url.query() {
        Some(query) => [url.path(), "?", query].concat(),
        None => url.path().to_owned(),
    }
}
