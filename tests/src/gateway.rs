//! A gateway on a free loopback port that answers what a test tells it to.
//!
//! [`Answer`]s come in, signed or deliberately wrong; what arrived goes out as
//! [`Received`]. It checks nothing and runs on threads of its own, so that both
//! async and blocking tests can call it. It stops when it is dropped.

use std::collections::VecDeque;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::Request;
use axum::response::Response;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use tokio::runtime::{Builder, Runtime};
use wechatpay::auth::sign_answer;
use wechatpay::{Client, ClientBuilder, Clock, PrivateKey, RetryPolicy};

use crate::parties::{PLATFORM_ID, merchant, platform_key, platform_keys};

/// The time at which the clock of [`Gateway::client`] stands still, in seconds since 1970.
pub const NOW: i64 = 1_722_850_421;

/// The `Request-ID` of every answer that sets no other.
pub const REQUEST_ID: &str = "08F2A1C70610A4021882A5AF5820B00428D3AB01-268435461";

/// The nonce of signed answers.
const NONCE: &str = "c5ac7061fccab6bf3e254dcf98995b8c";

/// The most that is read of a request, in bytes.
const BODY_LIMIT: usize = 1 << 20;

/// An answer as it goes out, byte for byte.
///
/// What is changed after [`signed_by`](Self::signed_by) has been changed behind
/// the signature's back.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers, but for those that HTTP itself needs.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Answer {
    /// An answer with a `Request-ID` and no signature.
    ///
    /// # Panics
    /// When there is no such status.
    pub fn unsigned(status: u16, body: impl Into<Bytes>) -> Self {
        let status = StatusCode::from_u16(status).expect("tests name statuses that exist");
        Self { status, headers: HeaderMap::new(), body: body.into() }.header("Request-ID", REQUEST_ID)
    }

    /// An answer that WeChat Pay has signed now.
    pub fn signed(status: u16, body: impl Into<Bytes>) -> Self {
        Self::unsigned(status, body).signed_by(platform_key(), PLATFORM_ID, NOW)
    }

    /// The answer signed with this key, under this serial, at this time.
    ///
    /// # Panics
    /// When the key does not sign.
    #[must_use]
    pub fn signed_by(mut self, key: &PrivateKey, serial: &str, timestamp: i64) -> Self {
        let headers = sign_answer(key, serial, timestamp, NONCE, &self.body).expect("the key signs");
        // `extend` would leave the headers of an earlier signature beside these.
        for (name, value) in &headers {
            self.headers.insert(name.clone(), value.clone());
        }
        self
    }

    /// The answer with this header, in place of any other of the name.
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

    /// The answer without this header.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.headers.remove(name);
        self
    }

    /// The answer with another body; the signature stays that of the old one.
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
}

/// A running gateway.
#[derive(Debug)]
pub struct Gateway {
    address: SocketAddr,
    script: Arc<Script>,
    /// Taken out only when the gateway is dropped.
    runtime: Option<Runtime>,
}

#[derive(Debug)]
struct Script {
    answers: Mutex<VecDeque<Answer>>,
    received: Mutex<Vec<Received>>,
}

impl Gateway {
    /// Starts one that gives these answers in turn, and the last of them again and again.
    ///
    /// # Panics
    /// When no port is to be had.
    pub fn start(answers: impl IntoIterator<Item = Answer>) -> Self {
        let answers = Mutex::new(answers.into_iter().collect());
        let script = Arc::new(Script { answers, received: Mutex::default() });
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime starts");
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("there is a free port");
        let address = listener.local_addr().expect("a bound listener has an address");
        listener.set_nonblocking(true).expect("a listener can be made non-blocking");
        let served = Arc::clone(&script);
        runtime.spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener).expect("the listener is non-blocking");
            let app = Router::new().fallback(move |request: Request| answer(Arc::clone(&served), request));
            // It ends with the runtime, and a client that is still waiting then has its own error.
            let _ = axum::serve(listener, app).await;
        });
        Self { address, script, runtime: Some(runtime) }
    }

    /// Where it listens, without a slash at the end.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// All that arrived, oldest first.
    pub fn received(&self) -> Vec<Received> {
        self.script.received.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The set-up of a client of this gateway, whose clock stands at [`NOW`] and which
    /// tries everything once, so that tests can count what arrives.
    pub fn client_builder(&self) -> ClientBuilder {
        Client::builder(merchant(), platform_keys())
            .base_url(self.base_url())
            .clock(Clock::fixed(NOW))
            .retry(RetryPolicy::none())
    }

    /// A client of this gateway, whose clock stands at [`NOW`].
    ///
    /// # Panics
    /// When it does not build.
    pub fn client(&self) -> Client {
        self.client_builder().build().expect("a loopback gateway may be spoken to")
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

async fn answer(script: Arc<Script>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let target = parts.uri.path_and_query().map_or_else(String::new, ToString::to_string);
    let body = to_bytes(body, BODY_LIMIT).await.unwrap_or_default();
    let received = Received { method: parts.method, target, headers: parts.headers, body };
    script.received.lock().unwrap_or_else(PoisonError::into_inner).push(received);

    let mut answers = script.answers.lock().unwrap_or_else(PoisonError::into_inner);
    let next = if answers.len() > 1 { answers.pop_front() } else { answers.front().cloned() };
    let Answer { status, headers, body } = next.unwrap_or_else(|| Answer::unsigned(404, Bytes::new()));
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}
