//! A merchant's address for callbacks: takes what comes, and answers what a test says.

use std::sync::{Arc, Mutex};

use axum::{Router, body::Bytes, extract::State, http::HeaderMap, response::IntoResponse};
use tokio::{net::TcpListener, task::JoinHandle};
use wechatpay_auth::{ApiV3Key, OpenedCallback, PlatformKeys, Rejection};
use wechatpay_sandbox::Sandbox;

use crate::wire::NOW;

type Received = Arc<Mutex<Vec<(HeaderMap, Bytes)>>>;

/// What it answers to the n-th message, counted from 0; `None` is never answered.
type Responses = Box<dyn Fn(usize, &HeaderMap, &Bytes) -> Option<(u16, String)> + Send + Sync>;

/// It listens as long as it lives.
pub struct Receiver {
    pub url: String,
    received: Received,
    trusted: Arc<Mutex<Option<(PlatformKeys, ApiV3Key)>>>,
    server: JoinHandle<()>,
}

impl Receiver {
    /// Accepts everything, without a look at it.
    pub async fn accepting() -> Self {
        Self::answering((204, String::new())).await
    }

    pub async fn answering(response: (u16, String)) -> Self {
        Self::start(Box::new(move |_, _, _| Some(response.clone())), Arc::default()).await
    }

    /// Refuses so many, and accepts everything afterwards.
    pub async fn refusing_first(count: usize) -> Self {
        Self::start(Box::new(move |at, _, _| Some((if at < count { 500 } else { 204 }, String::new()))), Arc::default())
            .await
    }

    pub async fn never_answering() -> Self {
        Self::start(Box::new(|_, _, _| None), Arc::default()).await
    }

    /// Accepts what opens with the keys of the sandbox that it trusts.
    pub async fn verifying() -> Self {
        let trusted: Arc<Mutex<Option<(PlatformKeys, ApiV3Key)>>> = Arc::default();
        let keys = Arc::clone(&trusted);
        let response: Responses = Box::new(move |_, headers, body| {
            let keys = keys.lock().expect("keys");
            let (platform, api_v3_key) = keys.as_ref()?;
            let opened = wechatpay_auth::open_callback(headers, body, platform, api_v3_key, NOW);
            Some((if opened.is_ok() { 204 } else { 401 }, String::new()))
        });
        Self::start(response, trusted).await
    }

    pub fn trust(&self, sandbox: &Sandbox) {
        *self.trusted.lock().expect("keys") = Some((sandbox.platform_keys(), sandbox.api_v3_key()));
    }

    async fn start(responses: Responses, trusted: Arc<Mutex<Option<(PlatformKeys, ApiV3Key)>>>) -> Self {
        let (received, responses) = (Received::default(), Arc::new(responses));
        let handle = move |State(received): State<Received>, headers: HeaderMap, sent: Bytes| async move {
            let at = {
                let mut received = received.lock().expect("a log");
                received.push((headers.clone(), sent.clone()));
                received.len() - 1
            };
            let Some((status, body)) = responses(at, &headers, &sent) else {
                return std::future::pending().await;
            };
            let status = axum::http::StatusCode::from_u16(status).expect("a status");
            (status, [("location", "http://127.0.0.1:1/elsewhere")], body).into_response()
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/wechatpay/notify", listener.local_addr().expect("an address"));
        let service = Router::new().fallback(handle).with_state(Arc::clone(&received));
        let server = tokio::spawn(async move { axum::serve(listener, service).await.expect("a server") });
        Self { url, received, trusted, server }
    }

    pub fn received(&self) -> Vec<(HeaderMap, Bytes)> {
        self.received.lock().expect("a log").clone()
    }

    /// What came, opened with the sandbox's keys.
    pub fn opened(&self, sandbox: &Sandbox) -> Vec<Result<OpenedCallback, Rejection>> {
        let (keys, api_v3_key) = (sandbox.platform_keys(), sandbox.api_v3_key());
        let open = |(headers, body): (HeaderMap, Bytes)| {
            wechatpay_auth::open_callback(&headers, &body, &keys, &api_v3_key, NOW)
        };
        self.received().into_iter().map(open).collect()
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.server.abort();
    }
}
