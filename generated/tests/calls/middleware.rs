//! Middleware of the user's own around the signing one.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use http::Extensions;
use reqwest_middleware::{Error, Middleware, Next, Result};
use serde_json::Value;
use wechatpay::{Meta, Stage, auth::VerifyError};

use crate::gateway::{Gateway, OPENID, Reply, Seen};

const KNOWN: &str = "v3/businesscircle/user-authorizations/{openid}";

/// Tries a second time, and wraps what the second attempt fails with the way
/// `reqwest-retry` does: the inner error is no longer to be found in the chain.
struct TryTwice;

#[derive(Debug, thiserror::Error)]
#[error("gave up after two attempts")]
struct GaveUp;

#[async_trait]
impl Middleware for TryTwice {
    async fn handle(
        &self,
        request: reqwest::Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> Result<reqwest::Response> {
        let again = request.try_clone().expect("the body is in memory");
        match next.clone().run(request, extensions).await {
            Ok(response) if response.status().is_success() => Ok(response),
            _ => next.run(again, extensions).await.map_err(|_| Error::middleware(GaveUp)),
        }
    }
}

/// Notes its name when a request passes.
struct Noting(&'static str, Arc<Mutex<Vec<String>>>);

#[async_trait]
impl Middleware for Noting {
    async fn handle(
        &self,
        request: reqwest::Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> Result<reqwest::Response> {
        let operation = extensions.get::<&'static Meta>().map_or("unknown", |meta| meta.operation);
        let signed = request.headers().contains_key("authorization");
        self.1.lock().expect("no test panics with the lock").push(format!("{} {operation} {signed}", self.0));
        next.run(request, extensions).await
    }
}

/// Sends the request somewhere else.
struct Diverting(String);

#[async_trait]
impl Middleware for Diverting {
    async fn handle(
        &self,
        mut request: reqwest::Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> Result<reqwest::Response> {
        *request.url_mut() = self.0.parse().expect("a URL");
        next.run(request, extensions).await
    }
}

/// Answers from a drawer, without a proof.
struct Caching;

#[async_trait]
impl Middleware for Caching {
    async fn handle(&self, _: reqwest::Request, _: &mut Extensions, _: Next<'_>) -> Result<reqwest::Response> {
        Ok(http::Response::new("{}").into())
    }
}

fn failing_first(second: Reply) -> Gateway {
    let attempts = Mutex::new(0);
    Gateway::start(move |_: &Seen| {
        let mut attempts = attempts.lock().expect("no thread panics with the lock");
        *attempts += 1;
        if *attempts == 1 { Reply::unsigned(500, "") } else { second.clone() }
    })
}

#[tokio::test]
async fn each_attempt_is_signed_afresh() {
    let gateway = failing_first(Reply::signed(200, "{}"));
    let client = gateway.builder().with(TryTwice).build().expect("a client");
    let _: Value = client.chain("v3/things").json(&1).post().await.expect("the second attempt succeeds");

    let seen = gateway.seen();
    assert_eq!(seen.len(), 2);
    assert!(seen.iter().all(Seen::is_signed));
    assert_ne!(seen[0].authorization().nonce_str, seen[1].authorization().nonce_str);
}

#[tokio::test]
async fn wrapped_failure_is_told_apart_all_the_same() {
    let gateway = failing_first(Reply::signed(200, "{}").signed_over("[]"));
    let client = gateway.builder().with(TryTwice).build().expect("a client");
    let error = client.chain("v3/things").get::<Value>().await.expect_err("the second attempt is tampered with");
    assert_eq!((error.stage(), error.verify_error()), (Stage::Verify, Some(&VerifyError::WrongSignature)));

    let gateway = failing_first(Reply::hang_up());
    let client = gateway.builder().with(TryTwice).build().expect("a client");
    let error = client.chain("v3/things").get::<Value>().await.expect_err("the second attempt breaks");
    assert_eq!((error.stage(), error.verify_error()), (Stage::Exchange, None));
    let source = std::error::Error::source(&error).expect("the middleware's error is kept");
    assert_eq!(source.to_string(), "gave up after two attempts");
}

#[tokio::test]
async fn layers_run_in_the_order_given_and_see_the_operation() {
    let gateway = Gateway::answering(Reply::signed(200, "{}"));
    let notes = Arc::new(Mutex::new(Vec::new()));
    let client = gateway
        .builder()
        .with(Noting("outer", Arc::clone(&notes)))
        .with(Noting("inner", Arc::clone(&notes)))
        .build()
        .expect("a client");
    let _: Value = client.chain(KNOWN).var("openid", OPENID).get().await.expect("an answer");
    let _: Value = client.chain("v3/other").get().await.expect("an answer");
    assert_eq!(
        *notes.lock().expect("no test panics with the lock"),
        [
            "outer query_user_authorization false",
            "inner query_user_authorization false",
            "outer unknown false",
            "inner unknown false",
        ]
    );
}

#[tokio::test]
async fn diverted_request_is_neither_signed_nor_sent() {
    let gateway = Gateway::answering(Reply::signed(200, "{}"));
    let other = Gateway::answering(Reply::signed(200, "{}"));
    let client = gateway.builder().with(Diverting(other.url.clone())).build().expect("a client");
    let error = client.chain("v3/things").get::<Value>().await.expect_err("another origin");
    assert_eq!(error.stage(), Stage::Sign);
    assert!(gateway.seen().is_empty() && other.seen().is_empty());
}

#[tokio::test]
async fn answer_without_a_proof_is_not_decoded() {
    let gateway = Gateway::answering(Reply::signed(200, "{}"));
    let client = gateway.builder().with(Caching).build().expect("a client");
    let error = client.chain("v3/things").get::<Value>().await.expect_err("nothing proves the answer");
    assert_eq!((error.stage(), error.verify_error()), (Stage::Verify, None));
    assert!(error.to_string().contains("no proof"), "{error}");
}
