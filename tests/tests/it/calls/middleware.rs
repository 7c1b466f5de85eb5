//! Middleware of the user's own around the signing one, and redirects.

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicUsize, Ordering},
};

use http::Extensions;
use serde_json::Value;
use wechatpay::{
    Meta, Retry, Stage, VerifyError,
    reqwest_middleware::{Middleware, Next},
};
use wechatpay_tests::{
    faulty::{Fault, Faulty},
    gateway::{Gateway, MockResponse},
    parties::{OPENID, sandbox},
    styles::{TEMPLATE, every_async},
};

use super::{assert_all_signed, builder, query, runtime};

/// Sends everything twice and returns the second response; counts the attempts.
struct Twice(Arc<AtomicUsize>);

#[async_trait::async_trait]
impl Middleware for Twice {
    async fn handle(
        &self,
        request: wechatpay::reqwest::Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> wechatpay::reqwest_middleware::Result<wechatpay::reqwest::Response> {
        assert!(!request.headers().contains_key("authorization"), "signing sits inside");
        assert!(extensions.get::<&'static Meta>().is_some_and(|meta| meta.retry == Retry::Read));
        let again = request.try_clone().expect("the body is in memory");
        self.0.fetch_add(1, Ordering::Relaxed);
        next.clone().run(request, extensions).await?;
        self.0.fetch_add(1, Ordering::Relaxed);
        next.run(again, extensions).await
    }
}

#[tokio::test]
async fn own_middleware_sits_around_signing_and_each_attempt_is_signed_afresh() {
    let sandbox = sandbox().await;
    let attempts = Arc::new(AtomicUsize::new(0));
    let client = builder(&sandbox).with(Twice(Arc::clone(&attempts))).build().expect("a client");
    client.send(&query()).await.expect("the second response is as good as the first");
    assert_eq!(attempts.load(Ordering::Relaxed), 2);
    assert_all_signed(&sandbox, 2);
    let nonces: Vec<String> = sandbox.calls().into_iter().filter_map(|call| call.nonce).collect();
    assert!(nonces.len() == 2 && nonces[0] != nonces[1], "each attempt has a nonce of its own");
}

#[test]
fn own_middleware_sits_around_blocking_calls_too() {
    let runtime = runtime();
    let sandbox = runtime.block_on(sandbox());
    let attempts = Arc::new(AtomicUsize::new(0));
    let client = builder(&sandbox).with(Twice(Arc::clone(&attempts))).build().expect("a client");
    client.send_blocking(&query()).expect("the second response is as good as the first");
    assert_eq!(attempts.load(Ordering::Relaxed), 2);
    assert_all_signed(&sandbox, 2);
}

/// Answers in WeChat Pay's place, without asking anybody.
struct Fake(MockResponse);

#[async_trait::async_trait]
impl Middleware for Fake {
    async fn handle(
        &self,
        _: wechatpay::reqwest::Request,
        _: &mut Extensions,
        _: Next<'_>,
    ) -> wechatpay::reqwest_middleware::Result<wechatpay::reqwest::Response> {
        let mut response = http::Response::new(self.0.body.to_vec());
        *response.status_mut() = self.0.status;
        *response.headers_mut() = self.0.headers.clone();
        Ok(response.into())
    }
}

#[tokio::test]
async fn response_faked_by_middleware_is_not_decoded_even_if_its_headers_are_right() {
    let body = r#"{"openid":"o1","authorize_state":"AUTHORIZED"}"#;
    for fake in [MockResponse::unsigned(200, body), MockResponse::signed(200, body)] {
        let sandbox = sandbox().await;
        let client = builder(&sandbox).with(Fake(fake)).build().expect("a client");
        for (style, outcome) in every_async(&client, OPENID).await {
            let error = outcome.expect_err("there is no proof");
            assert_eq!(error.stage(), Stage::Verify, "{style}: {error}");
            assert_eq!(error.status().map(|status| status.as_u16()), Some(200), "{style}");
        }
        assert_eq!(sandbox.calls(), []);
    }
}

/// Sends the request to another host.
struct Divert(String);

#[async_trait::async_trait]
impl Middleware for Divert {
    async fn handle(
        &self,
        mut request: wechatpay::reqwest::Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> wechatpay::reqwest_middleware::Result<wechatpay::reqwest::Response> {
        *request.url_mut() = self.0.parse().expect("a URL");
        next.run(request, extensions).await
    }
}

#[tokio::test]
async fn request_diverted_to_another_host_is_neither_signed_nor_sent() {
    let (configured, other) = (Gateway::start([]), Gateway::start([]));
    let client = configured.client_builder().with(Divert(other.base_url())).build().expect("a client");
    let error = client.send(&query()).await.expect_err("credentials go to one host");
    assert_eq!(error.stage(), Stage::Sign, "{error}");
    assert!(configured.received().is_empty() && other.received().is_empty());
}

/// A gateway that sends everybody to another one, which signs what it answers.
fn redirecting(status: u16) -> (Gateway, Gateway) {
    let other = Gateway::start([MockResponse::signed(200, r#"{"openid":"o1","authorize_state":"AUTHORIZED"}"#)]);
    let to = format!("{}/v3/elsewhere", other.base_url());
    (Gateway::start([MockResponse::unsigned(status, "").header("Location", &to)]), other)
}

#[tokio::test]
async fn redirect_is_a_response_to_look_at_and_not_followed() {
    for status in [301, 302, 303, 307, 308] {
        let (gateway, other) = redirecting(status);
        let error = gateway.client().send(&query()).await.expect_err("the gateway does not redirect");
        assert_eq!((error.stage(), error.status().map(|status| status.as_u16())), (Stage::Api, Some(status)));
        assert_eq!((gateway.received().len(), other.received().len()), (1, 0));
    }
}

#[tokio::test]
async fn redirect_followed_by_a_client_of_ones_own_takes_no_credentials_along_and_proves_nothing() {
    for status in [302, 307] {
        let (gateway, other) = redirecting(status);
        let following = wechatpay::reqwest::Client::builder().no_proxy().build().expect("a client");
        let client = gateway.client_builder().http_client(following).build().expect("a client");
        let error = client.send(&query()).await.expect_err("the response came from another host");
        assert_eq!(error.stage(), Stage::Verify, "{error}");
        assert_eq!(gateway.received().len(), 1);
        let [arrived] = other.received().try_into().expect("the client followed");
        assert_eq!(arrived.header("authorization"), None, "credentials followed");
    }
}

/// Tries a second time, and wraps what the second attempt fails with the way
/// `reqwest-retry` does: the inner error is no longer to be found in the chain.
struct TryTwice;

#[derive(Debug)]
struct GaveUp;

impl std::fmt::Display for GaveUp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("gave up after two attempts")
    }
}

impl std::error::Error for GaveUp {}

#[async_trait::async_trait]
impl Middleware for TryTwice {
    async fn handle(
        &self,
        request: wechatpay::reqwest::Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> wechatpay::reqwest_middleware::Result<wechatpay::reqwest::Response> {
        let again = request.try_clone().expect("the body is in memory");
        match next.clone().run(request, extensions).await {
            Ok(response) if response.status().is_success() => Ok(response),
            _ => {
                let second = next.run(again, extensions).await;
                second.map_err(|_| wechatpay::reqwest_middleware::Error::middleware(GaveUp))
            }
        }
    }
}

#[tokio::test]
async fn wrapped_failure_is_told_apart_all_the_same() {
    let failed = MockResponse::unsigned(500, "");
    let forged = MockResponse::signed(200, "[]").body("{}");
    for (second, stage, reason) in [
        (Fault::Response(forged), Stage::Verify, Some(VerifyError::WrongSignature)),
        (Fault::HangUpAfterReading, Stage::Exchange, None),
    ] {
        let gateway = Faulty::start([Fault::Response(failed.clone()), second]);
        let builder = Gateway::start([]).client_builder().base_url(gateway.base_url());
        let client = builder.with(TryTwice).build().expect("a client");
        let error = client.chain("v3/things").get::<Value>().await.expect_err("the second attempt fails");
        assert_eq!((error.stage(), error.verify_error()), (stage, reason.as_ref()));
        if stage == Stage::Exchange {
            let source = std::error::Error::source(&error).expect("the middleware's error is kept");
            assert_eq!(source.to_string(), "gave up after two attempts");
        }
    }
}

/// Notes its name when a request passes.
struct Noting(&'static str, Arc<Mutex<Vec<String>>>);

#[async_trait::async_trait]
impl Middleware for Noting {
    async fn handle(
        &self,
        request: wechatpay::reqwest::Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> wechatpay::reqwest_middleware::Result<wechatpay::reqwest::Response> {
        let operation = extensions.get::<&'static Meta>().map_or("unknown", |meta| meta.operation);
        let note = format!("{} {operation}", self.0);
        self.1.lock().unwrap_or_else(PoisonError::into_inner).push(note);
        next.run(request, extensions).await
    }
}

#[tokio::test]
async fn layers_run_in_the_order_given_and_see_the_operation() {
    let gateway = Gateway::start([MockResponse::signed(200, "{}")]);
    let notes = Arc::new(Mutex::new(Vec::new()));
    let builder = gateway.client_builder().with(Noting("outer", Arc::clone(&notes)));
    let client = builder.with(Noting("inner", Arc::clone(&notes))).build().expect("a client");
    let _: Value = client.chain(TEMPLATE).var("openid", OPENID).get().await.expect("a response");
    let _: Value = client.chain("v3/other").get().await.expect("a response");
    assert_eq!(
        *notes.lock().unwrap_or_else(PoisonError::into_inner),
        ["outer query_user_authorization", "inner query_user_authorization", "outer unknown", "inner unknown"]
    );
}
