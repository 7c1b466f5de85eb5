//! A merchant's address for callbacks: takes what comes, and answers what a test says.

use std::sync::{Arc, Mutex};

use axum::{Router, body::Bytes, extract::State, http::HeaderMap, response::IntoResponse};
use tokio::{net::TcpListener, task::JoinHandle};
use wechatpay_auth::{OpenedCallback, Rejection};
use wechatpay_sandbox::Sandbox;

use crate::wire::NOW;

type Received = Arc<Mutex<Vec<(HeaderMap, Bytes)>>>;

/// It listens as long as it lives.
pub struct Receiver {
    pub url: String,
    received: Received,
    server: JoinHandle<()>,
}

impl Receiver {
    /// Accepts everything, without a look at it.
    pub async fn accepting() -> Self {
        Self::answering((204, String::new())).await
    }

    pub async fn answering((status, body): (u16, String)) -> Self {
        let status = axum::http::StatusCode::from_u16(status).expect("a status");
        let received = Received::default();
        let handle = move |State(received): State<Received>, headers: HeaderMap, sent: Bytes| async move {
            received.lock().expect("a log").push((headers, sent));
            (status, [("location", "http://127.0.0.1:1/elsewhere")], body).into_response()
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/wechatpay/notify", listener.local_addr().expect("an address"));
        let service = Router::new().fallback(handle).with_state(Arc::clone(&received));
        let server = tokio::spawn(async move { axum::serve(listener, service).await.expect("a server") });
        Self { url, received, server }
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
