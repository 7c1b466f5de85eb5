//! A gateway on a free loopback port that answers what a test tells it to.
//!
//! [`MockResponse`]s come in, signed or deliberately wrong; what arrived goes out as
//! [`Received`]. It checks nothing and runs on a thread of its own, so that both
//! async and blocking tests can call it. It stops when it is dropped.
//!
//! The tests of `wechatpay-auth` use this very file by its path. It knows no other crate of ours,
//! so they build without them.

use std::{
    collections::VecDeque,
    fmt,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    extract::Request,
    response::Response,
};
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use reqwest::Url;
use tokio::runtime::{Builder, Runtime};
use wechatpay_auth::{
    Merchant, PlatformKeys, PrivateKey, PublicKey, RequestToSign,
    gateway::{Authorization, sign_response},
};

/// The time at which responses are signed unless a test says otherwise, in seconds since 1970.
pub const NOW: i64 = 1_722_850_421;

/// The `Request-ID` of every response that sets no other.
pub const REQUEST_ID: &str = "08F2A1C70610A4021882A5AF5820B00428D3AB01-268435461";

/// The merchant number (商户号).
pub const MCHID: &str = "1900007291";

/// The serial of the merchant's certificate (商户API证书序列号).
pub const MERCHANT_SERIAL: &str = "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB";

/// The id of WeChat Pay's public key (微信支付公钥ID).
pub const PLATFORM_ID: &str = "PUB_KEY_ID_0000000000000024101100397200000006";

/// The nonce of signed responses.
const NONCE: &str = "c5ac7061fccab6bf3e254dcf98995b8c";

/// The most that is read of a request, in bytes.
const BODY_LIMIT: usize = 1 << 20;

/// The merchant's private key (商户API私钥), made once for each test program.
pub fn merchant_key() -> &'static PrivateKey {
    static KEY: OnceLock<PrivateKey> = OnceLock::new();
    KEY.get_or_init(new_key)
}

/// The key that WeChat Pay signs with.
pub fn platform_key() -> &'static PrivateKey {
    static KEY: OnceLock<PrivateKey> = OnceLock::new();
    KEY.get_or_init(new_key)
}

/// A new key.
///
/// # Panics
/// When the operating system has no random numbers.
pub fn new_key() -> PrivateKey {
    PrivateKey::generate().expect("the operating system has random numbers")
}

/// The merchant, as its client knows it.
///
/// # Panics
/// When no key can be made.
pub fn merchant() -> Merchant {
    Merchant::new(MCHID, MERCHANT_SERIAL, merchant_key().clone()).expect("number and serial can stand in a header")
}

/// WeChat Pay's keys, as the client knows them.
///
/// # Panics
/// When no key can be made.
pub fn platform_keys() -> PlatformKeys {
    PlatformKeys::public_key(PLATFORM_ID, platform_key().public_key()).expect("the id can stand in a header")
}

/// A response as it goes out, byte for byte.
///
/// What is changed after [`signed_by`](Self::signed_by) has been changed behind
/// the signature's back.
#[derive(Clone, Debug)]
pub struct MockResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers, but for those that HTTP itself needs.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl MockResponse {
    /// A response with a `Request-ID` and no signature.
    ///
    /// # Panics
    /// When there is no such status.
    pub fn unsigned(status: u16, body: impl Into<Bytes>) -> Self {
        let status = StatusCode::from_u16(status).expect("tests name statuses that exist");
        Self { status, headers: HeaderMap::new(), body: body.into() }.header("Request-ID", REQUEST_ID)
    }

    /// A response that WeChat Pay has signed at [`NOW`].
    pub fn signed(status: u16, body: impl Into<Bytes>) -> Self {
        Self::unsigned(status, body).signed_by(platform_key(), PLATFORM_ID, NOW)
    }

    /// The response signed with this key, under this serial, at this time.
    ///
    /// # Panics
    /// When the key does not sign.
    #[must_use]
    pub fn signed_by(mut self, key: &PrivateKey, serial: &str, timestamp: i64) -> Self {
        let headers = sign_response(key, serial, timestamp, NONCE, &self.body).expect("the key signs");
        // `extend` would leave the headers of an earlier signature beside these.
        for (name, value) in &headers {
            self.headers.insert(name.clone(), value.clone());
        }
        self
    }

    /// The response with this header, in place of any other of the name.
    ///
    /// # Panics
    /// When HTTP does not allow it.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name: HeaderName = name.parse().expect("tests name headers that HTTP allows");
        let value: HeaderValue = value.parse().expect("tests send headers that HTTP allows");
        self.headers.insert(name, value);
        self
    }

    /// The response without this header.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.headers.remove(name);
        self
    }

    /// The response with another body; the signature stays that of the old one.
    #[must_use]
    pub fn body(self, body: impl Into<Bytes>) -> Self {
        Self { body: body.into(), ..self }
    }
}

/// A request as it arrived.
#[derive(Clone, Debug)]
pub struct Received {
    /// The method.
    pub method: Method,
    /// Path and query as they stood on the wire.
    pub target: String,
    /// All headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Received {
    /// The text of a header, if it is there.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The body, which is JSON.
    ///
    /// # Panics
    /// When it is not.
    #[track_caller]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("the body is JSON")
    }

    /// What the request says of its signature.
    ///
    /// # Panics
    /// When it does not say it.
    #[track_caller]
    pub fn authorization(&self) -> Authorization {
        Authorization::parse(self.header("authorization").expect("a signed request")).expect("it has all its parts")
    }

    /// Checks the signature as the real gateway does: over what arrived.
    ///
    /// # Panics
    /// When [`merchant_key`] has not made it.
    #[track_caller]
    pub fn assert_signed(&self) {
        self.assert_signed_with(&merchant_key().public_key());
    }

    /// The same, for the key of another merchant.
    ///
    /// # Panics
    /// When the key of that public key has not made it.
    #[track_caller]
    pub fn assert_signed_with(&self, key: &PublicKey) {
        let authorization = self.authorization();
        let request = RequestToSign {
            method: self.method.as_str(),
            target: &self.target,
            timestamp: authorization.timestamp,
            nonce: &authorization.nonce_str,
            body: &self.body,
        };
        let verified = key.verify(&request.message(), &authorization.signature);
        assert_eq!(verified, Ok(()), "{} {}", self.method, self.target);
    }
}

/// A running gateway.
#[derive(Debug)]
pub struct Gateway {
    address: SocketAddr,
    served: Arc<Served>,
    /// Taken out only when the gateway is dropped.
    runtime: Option<Runtime>,
}

struct Served {
    response: Box<dyn Fn(&Received) -> MockResponse + Send + Sync>,
    received: Mutex<Vec<Received>>,
}

impl fmt::Debug for Served {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Served").field("received", &self.received).finish_non_exhaustive()
    }
}

impl Gateway {
    /// Starts one that gives these responses in turn, and the last of them again and again.
    ///
    /// # Panics
    /// When no port is to be had.
    pub fn start(responses: impl IntoIterator<Item = MockResponse>) -> Self {
        let responses: Mutex<VecDeque<MockResponse>> = Mutex::new(responses.into_iter().collect());
        Self::answering(move |_| {
            let mut responses = responses.lock().unwrap_or_else(PoisonError::into_inner);
            let next = if responses.len() > 1 { responses.pop_front() } else { responses.front().cloned() };
            next.unwrap_or_else(|| MockResponse::unsigned(404, Bytes::new()))
        })
    }

    /// Starts one that answers each request with what is made of it.
    ///
    /// # Panics
    /// When no port is to be had.
    pub fn answering(response: impl Fn(&Received) -> MockResponse + Send + Sync + 'static) -> Self {
        let served = Arc::new(Served { response: Box::new(response), received: Mutex::default() });
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime starts");
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("there is a free port");
        let address = listener.local_addr().expect("a bound listener has an address");
        listener.set_nonblocking(true).expect("a listener can be made non-blocking");
        let shared = Arc::clone(&served);
        runtime.spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener).expect("the listener is non-blocking");
            let app = Router::new().fallback(move |request: Request| answered(Arc::clone(&shared), request));
            // It ends with the runtime, and a client that is still waiting then has its own error.
            let _ = axum::serve(listener, app).await;
        });
        Self { address, served, runtime: Some(runtime) }
    }

    /// Where it listens, without a slash at the end.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The same as a URL.
    ///
    /// # Panics
    /// Never: an address is one.
    pub fn url(&self) -> Url {
        self.at("/")
    }

    /// The URL of this path and query here.
    ///
    /// # Panics
    /// When it is none.
    pub fn at(&self, target: &str) -> Url {
        format!("{}{target}", self.base_url()).parse().expect("tests name targets that a URL can have")
    }

    /// All that arrived, oldest first.
    pub fn received(&self) -> Vec<Received> {
        self.served.received.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The only request that arrived.
    ///
    /// # Panics
    /// When there was none, or there were more.
    #[track_caller]
    pub fn only(&self) -> Received {
        let [received] = self.received().try_into().expect("one request arrived");
        received
    }
}

impl Drop for Gateway {
    /// In the background, because a test's own runtime may be around.
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

async fn answered(served: Arc<Served>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    // What asks a proxy for a tunnel names a host and no path.
    let target = parts.uri.path_and_query().map_or_else(|| parts.uri.to_string(), ToString::to_string);
    let body = to_bytes(body, BODY_LIMIT).await.unwrap_or_default();
    let received = Received { method: parts.method, target, headers: parts.headers, body };
    let MockResponse { status, headers, body } = (served.response)(&received);
    served.received.lock().unwrap_or_else(PoisonError::into_inner).push(received);

    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}
