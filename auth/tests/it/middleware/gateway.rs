//! A gateway on a free loopback port: it records what arrives and answers as told.

use axum::{
    Router,
    body::{Body, Bytes},
    extract::Request,
    response::Response,
};
use http::{HeaderMap, Method, StatusCode, header::AUTHORIZATION};
use reqwest::Url;
use reqwest_middleware::{ClientBuilder, ClientWithMiddleware, Error};
use std::sync::{Arc, Mutex, OnceLock};
use tokio::{net::TcpListener, task::JoinHandle};
use wechatpay_auth::{
    Authorization, Clock, Merchant, MiddlewareError, PlatformKeys, PrivateKey, PublicKey, RequestToSign,
    SigningMiddleware, sign_answer,
};

pub const NOW: i64 = 1_722_850_421;
pub const PLATFORM_ID: &str = "PUB_KEY_ID_0000000000000024101100397200000006";

/// What arrived.
#[derive(Clone, Debug)]
pub struct Seen {
    pub method: Method,
    /// Path and query as they stood on the wire.
    pub target: String,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Seen {
    pub fn authorization(&self) -> Authorization {
        let value = self.headers[AUTHORIZATION].to_str().expect("text");
        Authorization::parse(value).expect("an Authorization value")
    }

    /// Checks the signature as the real gateway does: over what arrived.
    pub fn assert_signed(&self) {
        self.assert_signed_with(&merchant().public_key().expect("in memory"));
    }

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
        assert_eq!(verified, Ok(()), "{}", self.target);
    }
}

pub struct Gateway {
    pub url: Url,
    seen: Arc<Mutex<Vec<Seen>>>,
    server: JoinHandle<()>,
}

impl Gateway {
    /// Answers each request with what `answer` makes of it.
    pub async fn start(answer: impl Fn(&Seen) -> Response + Clone + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let seen = Arc::new(Mutex::new(Vec::new()));
        let record = Arc::clone(&seen);
        let app = Router::new().fallback(move |request: Request| async move {
            let (parts, body) = request.into_parts();
            let target = parts.uri.path_and_query().expect("a target").to_string();
            let arrived = Seen {
                method: parts.method,
                target,
                headers: parts.headers,
                body: axum::body::to_bytes(body, 1 << 20).await.expect("a body"),
            };
            let response = answer(&arrived);
            record.lock().expect("the record").push(arrived);
            response
        });
        let server = tokio::spawn(async move {
            axum::serve(listener, app).await.expect("serving");
        });
        Self { url: format!("http://{address}").parse().expect("a URL"), seen, server }
    }

    /// A gateway that signs `body` and answers with `status`.
    pub async fn signing(status: StatusCode, body: &'static str) -> Self {
        Self::start(move |_| signed(status, body)).await
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("the record").clone()
    }

    pub fn at(&self, target: &str) -> Url {
        self.url.join(target).expect("a URL")
    }
}

impl Drop for Gateway {
    fn drop(&mut self) {
        self.server.abort();
    }
}

pub fn signed(status: StatusCode, body: &'static str) -> Response {
    let headers = sign_answer(platform_key(), PLATFORM_ID, NOW, "answer", body.as_bytes());
    let mut response = plain(status, body);
    response.headers_mut().extend(headers.expect("signed"));
    response
}

pub fn plain(status: StatusCode, body: &'static str) -> Response {
    http::Response::builder()
        .status(status)
        .header("Request-ID", "08F2A1-268435461")
        .header("Content-Type", "application/json")
        .body(Body::from(body))
        .expect("an answer")
}

pub fn merchant() -> Merchant {
    static MERCHANT: OnceLock<Merchant> = OnceLock::new();
    let make = || Merchant::new("1900007291", "408B07E79B8269FE", PrivateKey::generate()?);
    MERCHANT.get_or_init(|| make().expect("a merchant")).clone()
}

pub fn platform_key() -> &'static PrivateKey {
    static KEY: OnceLock<PrivateKey> = OnceLock::new();
    KEY.get_or_init(|| PrivateKey::generate().expect("a key"))
}

pub fn ring() -> PlatformKeys {
    PlatformKeys::public_key(PLATFORM_ID, platform_key().public_key()).expect("a ring")
}

/// The middleware for this gateway alone.
pub fn signing(gateway: &Gateway) -> SigningMiddleware {
    SigningMiddleware::new(merchant(), ring())
        .expect("the keys are apart")
        .only_origin(&gateway.url)
        .expect("loopback")
        .with_clock(Clock::fixed(NOW))
}

pub fn bare_client() -> reqwest::Client {
    let builder = reqwest::Client::builder().no_proxy();
    builder.build().expect("a client")
}

pub fn client(gateway: &Gateway) -> ClientWithMiddleware {
    client_with(signing(gateway))
}

pub fn client_with(signing: SigningMiddleware) -> ClientWithMiddleware {
    ClientBuilder::new(bare_client()).with(signing).build()
}

/// The middleware's own error inside the client's.
pub fn cause(error: &Error) -> &MiddlewareError {
    match error {
        Error::Middleware(inner) => inner.downcast_ref().expect("a MiddlewareError"),
        Error::Reqwest(error) => panic!("{error:?}"),
    }
}
