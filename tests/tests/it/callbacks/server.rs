//! A server that takes the sandbox's callbacks.

use axum::{Router, extract::FromRef, routing::post};
use http::{HeaderMap, StatusCode};
use tokio::{
    net::TcpListener,
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
};
use wechatpay::{Callback, CallbackRejection, Callbacks};
use wechatpay_tests::parties::{PLATFORM_ID, platform_key, sandbox};

use super::{NOW, callbacks, refund};

/// What a handler reports to its test.
type Seen = (String, usize, String);

#[derive(Clone)]
struct Shop {
    callbacks: Callbacks,
    seen: UnboundedSender<Seen>,
}

impl FromRef<Shop> for Callbacks {
    fn from_ref(shop: &Shop) -> Self {
        shop.callbacks.clone()
    }
}

async fn plain(axum::extract::State(shop): axum::extract::State<Shop>, callback: Callback) -> StatusCode {
    let seen = (callback.event_type().to_owned(), callback.merchant_index(), callback.deduplication_key());
    shop.seen.send(seen).expect("the test waits");
    StatusCode::NO_CONTENT
}

async fn logged(
    axum::extract::State(shop): axum::extract::State<Shop>,
    outcome: Result<Callback, CallbackRejection>,
) -> axum::response::Response {
    use axum::response::IntoResponse;
    match outcome {
        Ok(callback) => callback.response().into_response(),
        Err(rejection) => {
            shop.seen.send((rejection.to_string(), 0, String::new())).expect("the test waits");
            rejection.into_response()
        }
    }
}

/// A shop that listens on loopback; its address, and what its handlers saw.
async fn shop(callbacks: Callbacks) -> (String, UnboundedReceiver<Seen>) {
    let (seen, saw) = unbounded_channel();
    let app =
        Router::new().route("/notify", post(plain)).route("/logged", post(logged)).with_state(Shop { callbacks, seen });
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let address = listener.local_addr().expect("a bound listener has an address");
    tokio::spawn(async move { axum::serve(listener, app).await });
    (format!("http://{address}"), saw)
}

#[tokio::test]
async fn callback_of_the_sandbox_reaches_an_axum_handler() {
    let sandbox = sandbox().await;
    let callbacks = Callbacks::new(sandbox.platform_keys(), sandbox.api_v3_key());
    let (url, mut saw) = shop(callbacks).await;
    let delivery = sandbox
        .notify(format!("{url}/notify"), "MALL_REFUND.SUCCESS", refund("R1"))
        .await
        .expect("a change that is kept");
    assert_eq!((delivery.status, delivery.body.as_str()), (Some(204), ""), "{delivery:?}");
    let seen = saw.recv().await.expect("the handler ran");
    assert_eq!(seen, ("MALL_REFUND.SUCCESS".to_owned(), 0, "MALL_REFUND.SUCCESS/refund_id/R1".to_owned()));
}

#[tokio::test]
async fn probe_of_the_sandbox_is_refused_before_the_handler() {
    let sandbox = sandbox().await;
    let callbacks = Callbacks::new(sandbox.platform_keys(), sandbox.api_v3_key());
    let (url, mut saw) = shop(callbacks).await;
    let delivery = sandbox.probe(format!("{url}/notify")).await.expect("a change that is kept");
    assert_eq!(delivery.status, Some(401), "{delivery:?}");
    assert_eq!(delivery.body, r#"{"code":"FAIL","message":"失败"}"#);
    assert!(saw.try_recv().is_err(), "the handler did not run");
}

#[tokio::test]
async fn handler_that_asks_for_rejections_sees_the_reason_and_the_sender_does_not() {
    let (url, mut saw) = shop(callbacks()).await;
    let response = post_to(&format!("{url}/logged"), HeaderMap::new(), b"{}".to_vec()).await;
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.text().await.expect("a body"), r#"{"code":"FAIL","message":"失败"}"#);
    assert!(saw.recv().await.is_some_and(|(reason, ..)| reason.contains("Wechatpay-Timestamp")));
}

#[tokio::test]
async fn body_over_the_limit_is_refused_unread() {
    let (url, mut saw) = shop(callbacks()).await;
    let body = vec![b' '; (1 << 20) + 1];
    let headers =
        wechatpay::auth::gateway::sign_response(platform_key(), PLATFORM_ID, NOW, "n", &body).expect("headers");
    let response = post_to(&format!("{url}/logged"), headers, body).await;
    assert_eq!(response.status(), StatusCode::BAD_REQUEST);
    assert!(saw.recv().await.is_some_and(|(reason, ..)| reason.contains("over 1048576 bytes")));
}

async fn post_to(url: &str, headers: HeaderMap, body: Vec<u8>) -> reqwest::Response {
    let http = reqwest::Client::builder().no_proxy().build().expect("an HTTP client");
    http.post(url).headers(headers).body(body).send().await.expect("a response")
}
