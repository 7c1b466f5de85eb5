//! [`ClientBuilder`]: from keys and wishes to a [`Client`].
//!
//! Settings come in unchecked; `build` checks them all, so that a client that
//! exists can sign and only ever speaks to its own gateway.

use std::{fmt, marker::PhantomData, sync::Arc, time::Duration};

use http::{HeaderMap, HeaderName, HeaderValue, header};
use reqwest::Url;
use reqwest_middleware::Middleware;
use wechatpay_auth::{
    ApiV3Key, Caller, Clock, Credentials, KeyRing, Merchant, NonceSource, OriginError, PrivateKey, Scheme, Signer,
    SigningMiddleware,
};

#[cfg(feature = "blocking")]
use super::blocking_runtime::BlockingRuntime;
use super::{
    handle::{Client, Inner},
    retry::RetryPolicy,
    transport::{Layers, OwnClient, Transport},
};
use crate::{Description, Error};

const BASE_URL: &str = "https://api.mch.weixin.qq.com/";
const TIMEOUT: Duration = Duration::from_secs(30);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// The gateway ends a connection that was idle for eight seconds.
const POOL_IDLE_TIMEOUT: Duration = Duration::from_secs(7);

/// What a builder makes: a client of this crate, or a front door's around it. Only a front door needs to name it.
#[doc(hidden)]
pub trait FrontDoor {
    /// Whose client it is.
    type Caller: Caller;

    /// The door to this client.
    fn around(client: Client<Self::Caller>) -> Self;
}

impl<C: Caller> FrontDoor for Client<C> {
    type Caller = C;

    fn around(client: Self) -> Self {
        client
    }
}

/// Sets a [`Client`] up. [`Client::builder`] starts one.
#[must_use = "a client is made by `build`"]
pub struct ClientBuilder<D: FrontDoor = Client> {
    description: &'static Description,
    caller: D::Caller,
    keys: KeyRing,
    api_v3_key: Option<ApiV3Key>,
    refresh_interval: Option<Duration>,
    base_url: String,
    backup: Option<String>,
    plain_http_hosts: Vec<String>,
    timeout: Option<Duration>,
    total_timeout: Option<Duration>,
    retry: RetryPolicy,
    connect_timeout: Duration,
    pool_idle_timeout: Duration,
    middleware: Vec<Arc<dyn Middleware>>,
    http_client: Option<reqwest::Client>,
    #[cfg(feature = "blocking")]
    blocking_http_client: Option<reqwest::Client>,
    user_agent_suffix: Option<String>,
    accept_language: Option<String>,
    clock: Clock,
    nonce: NonceSource,
    made: PhantomData<fn() -> D>,
}

impl<C: Caller> Client<C> {
    /// Starts a client of this merchant or brand that trusts these keys of WeChat Pay:
    /// [`PlatformKeys`](wechatpay_auth::PlatformKeys), or a [`KeyRing`] that
    /// several clients share. Such a client knows no route and no error code by itself: a
    /// front door's own [`builder`](ClientBuilder::new) hands them in.
    pub fn builder(caller: C, platform_keys: impl Into<KeyRing>) -> ClientBuilder<Self> {
        ClientBuilder::new(Description::EMPTY, caller, platform_keys)
    }
}

impl<D: FrontDoor> ClientBuilder<D> {
    /// Starts a client of this merchant or brand that trusts these keys of WeChat Pay, and knows what the
    /// description does.
    pub fn new(description: &'static Description, caller: D::Caller, platform_keys: impl Into<KeyRing>) -> Self {
        Self {
            description,
            caller,
            keys: platform_keys.into(),
            api_v3_key: None,
            refresh_interval: None,
            base_url: BASE_URL.to_owned(),
            backup: None,
            plain_http_hosts: Vec::new(),
            timeout: None,
            total_timeout: None,
            retry: RetryPolicy::standard(),
            connect_timeout: CONNECT_TIMEOUT,
            pool_idle_timeout: POOL_IDLE_TIMEOUT,
            middleware: Vec::new(),
            http_client: None,
            #[cfg(feature = "blocking")]
            blocking_http_client: None,
            user_agent_suffix: None,
            accept_language: None,
            clock: Clock::system(),
            nonce: NonceSource::system(),
            made: PhantomData,
        }
    }

    /// The gateway, `https://api.mch.weixin.qq.com/` unless set: scheme, host
    /// and port, nothing behind. Plain `http` is taken for loopback hosts only, and for
    /// [those that tests name](Self::dangerously_allow_plain_http_for_tests). Credentials go to no
    /// other host.
    ///
    /// There is no path before those of the operations, since the string that is signed
    /// is the very string on the wire. Where calls have to go through a machine of yours,
    /// let that be a forward proxy: the system's settings (`HTTPS_PROXY`) apply, and
    /// [`http_client`](Self::http_client) takes a client with a `reqwest::Proxy`. A gateway
    /// on this machine is never reached through a proxy of the system.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        Self { base_url: url.into(), ..self }
    }

    /// A second gateway (异地接入点) for when the first cannot be reached, such as
    /// `https://api2.mch.weixin.qq.com/`; there is none unless set. A call moves there
    /// at once when no connection is made, and a read also when the connection breaks
    /// or no response comes in time; a response, be it an error, is not a reason. It stays
    /// there for its remaining attempts, and the next call starts at the first gateway
    /// again. Moving makes an attempt like others, but under any [`RetryPolicy`].
    pub fn backup(self, url: impl Into<String>) -> Self {
        Self { backup: Some(url.into()), ..self }
    }

    /// Takes a base URL, or a backup, in plain `http` whose host this is: for a sandbox in
    /// another container or on a build server, nothing else. Everybody on the way reads
    /// what is sent, credentials included. Write the host where your tests are, not into
    /// settings that production could share. WeChat Pay's own hosts are refused.
    pub fn dangerously_allow_plain_http_for_tests(mut self, host: impl Into<String>) -> Self {
        self.plain_http_hosts.push(host.into());
        self
    }

    /// How long one attempt may take, from connecting to the last byte of the
    /// response: 30 seconds unless set. It holds for a client of your own only
    /// when you set it.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { timeout: Some(timeout), ..self }
    }

    /// How long a call may take with all its attempts and the pauses between: twice
    /// the [`timeout`](Self::timeout) unless set. For a client of your own there is no
    /// such limit before you set either.
    pub fn total_timeout(self, timeout: Duration) -> Self {
        Self { total_timeout: Some(timeout), ..self }
    }

    /// What is tried again, and when: [`RetryPolicy::standard`] unless set. It holds for
    /// async and blocking calls alike.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        Self { retry: policy, ..self }
    }

    /// How long connecting may take: 10 seconds unless set. It does not hold for
    /// a client of your own.
    pub fn connect_timeout(self, timeout: Duration) -> Self {
        Self { connect_timeout: timeout, ..self }
    }

    /// How long a connection may lie idle before it is given up: 7 seconds unless set,
    /// since the gateway ends connections after 8. A request that meets a connection at
    /// its end may be lost, and a write's outcome is then unknown. Connections that were
    /// closed meanwhile are noticed before a request is written, so that less is needed
    /// only where something on the way drops them without a word. It does not hold for
    /// a client of your own: give that its own `pool_idle_timeout`.
    pub fn pool_idle_timeout(self, timeout: Duration) -> Self {
        Self { pool_idle_timeout: timeout, ..self }
    }

    /// Adds middleware of your own, for tracing, caches or proofs of what was sent. It
    /// stands around the signing one, the first added outermost. Each attempt of the
    /// [`RetryPolicy`] passes through it again and is signed again. A `&'static`
    /// [`Meta`](crate::Meta) lies in the request's extensions where the spec knows
    /// the route. Hand these extensions on: they also say what uploads sign, and that
    /// the response is a file. What a call may have done is known without them.
    ///
    /// A layer may also try again by itself what may be tried again; the policy should
    /// then be [`RetryPolicy::none`], or the attempts multiply:
    ///
    /// ```
    /// # extern crate wechatpay_client as wechatpay;
    /// use http::Extensions;
    /// use reqwest::{Request, Response};
    /// use reqwest_middleware::{Middleware, Next, Result};
    /// use wechatpay::{Meta, Retry, RetryPolicy};
    ///
    /// struct TryTwice;
    ///
    /// #[async_trait::async_trait]
    /// impl Middleware for TryTwice {
    ///     async fn handle(&self, request: Request, extensions: &mut Extensions, next: Next<'_>) -> Result<Response> {
    ///         let meta = extensions.get::<&'static Meta>();
    ///         let again = request.try_clone().filter(|_| meta.is_some_and(|meta| meta.retry == Retry::Read));
    ///         match (next.clone().run(request, extensions).await, again) {
    ///             (Err(_), Some(again)) => next.run(again, extensions).await,
    ///             (outcome, _) => outcome,
    ///         }
    ///     }
    /// }
    /// # use wechatpay::ClientBuilder;
    /// # fn set_up(builder: ClientBuilder) -> ClientBuilder {
    /// builder.with(TryTwice).retry(RetryPolicy::none())
    /// # }
    /// ```
    pub fn with(mut self, middleware: impl Middleware) -> Self {
        self.middleware.push(Arc::new(middleware));
        self
    }

    /// Sends through a `reqwest` client of your own, with its TLS, proxy and
    /// connection settings. Switch its redirects off: a redirected response
    /// cannot be verified, and the `Referer` that goes along holds the whole URL.
    /// Set its `pool_idle_timeout` below the gateway's 8 seconds, and for a gateway on
    /// this machine, or in plain `http`, call its `no_proxy`: unlike the client that is made where none is
    /// brought, it would ask the system's proxy.
    pub fn http_client(self, client: reqwest::Client) -> Self {
        Self { http_client: Some(client), ..self }
    }

    /// The same for blocking calls. It must be another client, not a clone:
    /// connections cannot be shared between the runtimes of the two.
    #[cfg(feature = "blocking")]
    pub fn blocking_http_client(self, client: reqwest::Client) -> Self {
        Self { blocking_http_client: Some(client), ..self }
    }

    /// A text behind the `User-Agent` of this crate, such as `shop/2.1`.
    pub fn user_agent_suffix(self, suffix: impl Into<String>) -> Self {
        Self { user_agent_suffix: Some(suffix.into()), ..self }
    }

    /// The language of the API's messages: `zh-CN`, `zh-HK`, `zh-TW` or `en`.
    pub fn accept_language(self, language: impl Into<String>) -> Self {
        Self { accept_language: Some(language.into()), ..self }
    }

    /// The clock that stamps requests and judges responses; tests bring their own.
    pub fn clock(self, clock: Clock) -> Self {
        Self { clock, ..self }
    }

    /// Where nonces come from; tests bring their own.
    pub fn nonce(self, nonce: NonceSource) -> Self {
        Self { nonce, ..self }
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// Stage [`Build`](crate::Stage::Build): a base URL that is not a bare
    /// `https` origin, a host for plain `http` that is WeChat Pay's, the caller's own key among those of the platform, for a
    /// brand no key at all, a
    /// header text that HTTP does not allow, or a TLS set-up that fails.
    pub fn build(self) -> Result<D, Error> {
        if D::Caller::SCHEME == Scheme::Brand && self.keys.current().preferred().is_none() {
            return Err(Error::build(
                "the key ring is empty, and a brand has no platform certificates (平台证书) that could be fetched: hand in \
                 the public key of 品牌经营平台 with `PlatformKeys::public_key`",
            ));
        }
        let base = base_url(&self.base_url)?;
        let backup = self.backup.as_deref().map(base_url).transpose()?;
        let headers = self.headers()?;
        let mut signing = SigningMiddleware::new(self.caller.clone(), &self.keys)
            .map_err(|error| Error::build(error.to_string()))?
            .clock(self.clock.clone())
            .nonce(self.nonce.clone());
        for host in &self.plain_http_hosts {
            signing = signing.dangerously_allow_plain_http_for_tests(host).map_err(refused)?;
        }
        signing = signing.only_origin(&base).map_err(refused)?;
        if let Some(backup) = &backup {
            signing = signing.and_origin(backup).map_err(refused)?;
        }
        if let Some(key) = self.api_v3_key {
            signing = signing.api_v3_key(key);
        }
        if let Some(interval) = self.refresh_interval {
            signing = signing.refresh_interval(interval);
        }

        let layers = Layers { outside: self.middleware, signing: Arc::new(signing.clone()) };

        let own = OwnClient::new(self.connect_timeout, self.pool_idle_timeout, &base, backup.as_ref());
        let brought = self.http_client.is_some();
        let timeout = self.timeout.or((!brought).then_some(TIMEOUT));
        let (http, direct) = match self.http_client {
            Some(client) => (client, None),
            None => own.build()?,
        };
        let inner = Inner {
            description: self.description,
            caller: Credentials::clone(&self.caller),
            keys: self.keys,
            signing,
            clock: self.clock,
            nonce: self.nonce,
            base,
            backup,
            headers,
            timeout,
            total_timeout: self.total_timeout.or(timeout.map(|timeout| timeout.saturating_mul(2))),
            retry: self.retry,
            #[cfg(feature = "blocking")]
            blocking: BlockingRuntime::new(self.blocking_http_client, (!brought).then_some(own), layers.clone()),
            transport: Transport::new(http, direct, layers),
        };
        Ok(D::around(Client(Arc::new(inner), self.caller)))
    }

    /// What every request carries.
    fn headers(&self) -> Result<HeaderMap, Error> {
        let mut agent = format!("{} ({}; {})", self.description.agent(), std::env::consts::OS, std::env::consts::ARCH);
        if let Some(suffix) = &self.user_agent_suffix {
            agent = format!("{agent} {suffix}");
        }
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(header::USER_AGENT, header_value(header::USER_AGENT, &agent)?);
        if let Some(language) = &self.accept_language {
            headers.insert(header::ACCEPT_LANGUAGE, header_value(header::ACCEPT_LANGUAGE, language)?);
        }
        Ok(headers)
    }
}

/// A brand has no platform certificates to fetch.
impl<D: FrontDoor<Caller = Merchant>> ClientBuilder<D> {
    /// Turns certificate mode on: with the APIv3 key (APIv3密钥) the client fetches
    /// the platform certificates (平台证书) when a response is signed with one that it
    /// does not know, or before anything is sent while it knows none.
    /// [`PlatformKeys::certificates_on_request`] is a key ring to start from.
    ///
    /// [`PlatformKeys::certificates_on_request`]: wechatpay_auth::PlatformKeys::certificates_on_request
    pub fn api_v3_key(self, key: ApiV3Key) -> Self {
        Self { api_v3_key: Some(key), ..self }
    }

    /// The private key of the merchant's RSA certificate beside an SM2 key (国密): what a phone is invoked with (调起) is
    /// signed with RSA alone. It is [`Merchant::invocation_key`], for a merchant that is made elsewhere.
    pub fn invocation_key(self, key: PrivateKey) -> Self {
        Self { caller: self.caller.invocation_key(key), ..self }
    }

    /// The same where a KMS or HSM holds that key.
    pub fn invocation_signer(self, signer: Arc<dyn Signer>) -> Self {
        Self { caller: self.caller.invocation_signer(signer), ..self }
    }

    /// How far two fetches that the client makes by itself are apart at least: 60
    /// seconds unless set. It counts from a fetch that was answered.
    pub fn refresh_interval(self, interval: Duration) -> Self {
        Self { refresh_interval: Some(interval), ..self }
    }
}

impl<D: FrontDoor> fmt::Debug for ClientBuilder<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").field("caller", &self.caller).finish_non_exhaustive()
    }
}

/// The URL of a gateway; who may be one decides the layer that signs.
fn base_url(text: &str) -> Result<Url, Error> {
    let url = Url::parse(text)
        .map_err(|_| Error::build("the base URL is not a URL: write it like `https://api.mch.weixin.qq.com/`"))?;
    let bare = url.path() == "/"
        && url.query().is_none()
        && url.fragment().is_none()
        && url.username().is_empty()
        && url.password().is_none();
    match url.scheme() {
        "https" | "http" if !bare => Err(Error::build(
            "the base URL has more than scheme, host and port: what is signed is what is sent, so nothing can stand \
             before the paths of the operations. To go through a machine of yours, give a client with a forward proxy \
             (`reqwest::Proxy`) to `http_client`",
        )),
        "https" | "http" => Ok(url),
        _ => Err(Error::build("the base URL needs the scheme `https`")),
    }
}

fn refused(error: OriginError) -> Error {
    Error::build(format!("the base URL is refused: {error}"))
}

fn header_value(name: HeaderName, text: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(text)
        .map_err(|_| Error::build(format!("the value for `{name}` holds characters that HTTP does not allow")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> String {
        base_url(text).expect_err("the base URL is refused").to_string()
    }

    #[test]
    fn bare_https_origin_is_taken() {
        for text in ["https://api.mch.weixin.qq.com", "https://api.mch.weixin.qq.com/", "https://gateway.example:8443"]
        {
            assert!(base_url(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn anything_behind_the_port_is_refused() {
        for text in ["https://a.example/v3", "https://a.example?x", "https://a.example/#x", "https://me:pw@a.example"] {
            assert!(refusal(text).contains("more than scheme") && refusal(text).contains("forward proxy"), "{text}");
        }
    }

    #[test]
    fn other_schemes_and_what_is_not_a_url_are_refused() {
        assert!(refusal("ftp://a.example").contains("`https`"));
        assert!(refusal("a.example").contains("not a URL"));
    }
}
