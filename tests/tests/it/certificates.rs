//! Certificate mode (平台证书) and the switch away from it (平滑切换): what a client
//! fetches, when, and what a merchant without certificates is told.

use std::{error::Error as _, time::Duration};

use wechatpay::{
    ApiV3Key, Callbacks, Client, ClientBuilder, Encrypted, Error, KeyRing, Outcome, PlatformKeys, RefreshError, Stage,
    auth::{CertificatesError, VerifyError},
    security::SecurityEcho,
};
use wechatpay_sandbox::{PlatformMode, Sandbox};
use wechatpay_tests::parties::{PLATFORM_ID, platform_key};

const SECRET: &str = "张三";

async fn sandbox(mode: PlatformMode) -> Sandbox {
    Sandbox::builder().platform_mode(mode).start().await.expect("the sandbox starts")
}

/// A client that knows no key of WeChat Pay yet.
fn newcomer(sandbox: &Sandbox) -> ClientBuilder {
    Client::builder(sandbox.merchant(), PlatformKeys::certificates_on_request())
        .base_url(sandbox.base_url())
        .api_v3_key(sandbox.api_v3_key())
}

fn echo() -> SecurityEcho {
    SecurityEcho::new("hello")
}

/// Why the certificates were not fetched.
fn cause(error: &Error) -> Option<&RefreshError> {
    error.source().and_then(|cause| cause.downcast_ref())
}

/// What came in, as `GET /v3/…`.
fn calls(sandbox: &Sandbox) -> Vec<String> {
    sandbox.calls().into_iter().map(|call| format!("{} {}", call.method, call.target)).collect()
}

#[tokio::test]
async fn newcomer_fetches_the_certificates_before_its_first_call_and_never_again() {
    let sandbox = sandbox(PlatformMode::Certificate).await;
    let client = newcomer(&sandbox).build().expect("a client");
    client.send(&echo()).await.expect("verified with the fetched certificate");
    client.send(&echo()).await.expect("verified with the same");
    assert_eq!(calls(&sandbox), ["GET /v3/certificates", "POST /v3/security/echo", "POST /v3/security/echo"]);
    let newest = sandbox.platform_keys();
    assert_eq!(client.key_ring().current().preferred(), newest.preferred());
}

#[tokio::test]
async fn fields_are_encrypted_with_the_certificate_once_it_is_fetched() {
    let sandbox = sandbox(PlatformMode::Certificate).await;
    let client = newcomer(&sandbox).build().expect("a client");
    client.refresh_certificates().await.expect("the sandbox has one");
    let response = client.send(&echo().encrypted_echo_message(SECRET)).await.expect("the sandbox decrypts it");
    assert_eq!(response.encrypted_echo_message.as_ref().and_then(Encrypted::expose), Some(SECRET));
}

#[test]
fn refresh_blocking_brings_the_certificates() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime starts");
    let sandbox = runtime.block_on(sandbox(PlatformMode::Certificate));
    let client = newcomer(&sandbox).build().expect("a client");
    client.refresh_certificates_blocking().expect("the sandbox has one");
    client.send_blocking(&echo()).expect("verified");
    assert_eq!(calls(&sandbox), ["GET /v3/certificates", "POST /v3/security/echo"]);
}

#[test]
fn refresh_outside_of_a_runtime_is_an_error_that_says_so() {
    let client = Client::builder(wechatpay_tests::parties::merchant(), PlatformKeys::certificates_on_request());
    let client = client.base_url("http://127.0.0.1:9").build().expect("a client");
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let refresh = std::pin::pin!(client.refresh_certificates());
    let std::task::Poll::Ready(Err(error)) = refresh.poll(&mut context) else { panic!("it waits for no runtime") };
    assert!(error.to_string().contains("Tokio runtime"), "{error}");
}

#[tokio::test]
async fn rotated_certificate_is_fetched_when_a_response_names_it_and_not_sooner_than_allowed() {
    let sandbox = sandbox(PlatformMode::Certificate).await;
    // Without idle connections, which the gateway closes while the time is put forward.
    let http = wechatpay::reqwest::Client::builder().no_proxy().pool_max_idle_per_host(0).build().expect("a client");
    let client = newcomer(&sandbox).refresh_interval(Duration::from_secs(60)).http_client(http);
    let client = client.build().expect("a client");
    client.send(&echo()).await.expect("verified with the first certificate");

    let serial = sandbox.rotate_certificate().await.expect("another certificate");
    // A client that has forgotten the first one: what it sent could not be verified, so it sends nothing.
    client.key_ring().replace(PlatformKeys::certificates_on_request()).expect("no merchant's key");
    let error = client.send(&echo()).await.expect_err("refreshed a moment ago");
    assert_eq!((error.stage(), error.outcome()), (Stage::Sign, Outcome::NeverSent), "{error}");
    assert!(matches!(cause(&error), Some(RefreshError::TooSoon { .. })), "{error}");
    // One that knows another finds out by the response.
    let other = PlatformKeys::public_key(PLATFORM_ID, platform_key().public_key()).expect("a ring");
    client.key_ring().replace(other).expect("no merchant's key");
    let error = client.send(&echo()).await.expect_err("refreshed a moment ago");
    assert!(matches!(error.verify_error(), Some(VerifyError::UnknownSerial { .. })), "{error}");
    assert!(matches!(cause(&error), Some(RefreshError::TooSoon { .. })), "{error}");

    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(60)).await;
    tokio::time::resume();
    client.key_ring().replace(PlatformKeys::certificates_on_request()).expect("no merchant's key");
    client.send(&echo()).await.expect("verified with the new certificate");
    assert_eq!(client.key_ring().current().preferred(), Some(&serial));
    let fetched = calls(&sandbox).iter().filter(|call| call.contains("certificates")).count();
    assert_eq!(fetched, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn many_calls_at_once_bring_one_refresh() {
    let sandbox = sandbox(PlatformMode::Certificate).await;
    let client = newcomer(&sandbox).build().expect("a client");
    let tasks: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(&echo()).await.map(drop) })
        })
        .collect();
    for task in tasks {
        task.await.expect("no panic").expect("verified");
    }
    let calls = calls(&sandbox);
    assert_eq!(calls.iter().filter(|call| call.contains("certificates")).count(), 1, "{calls:?}");
    assert_eq!(calls.iter().filter(|call| call.contains("echo")).count(), 8, "{calls:?}");
}

#[tokio::test]
async fn two_clients_of_one_ring_share_what_one_fetched() {
    let sandbox = sandbox(PlatformMode::Certificate).await;
    let ring = KeyRing::new(PlatformKeys::certificates_on_request());
    let client = || {
        let builder = Client::builder(sandbox.merchant(), &ring).base_url(sandbox.base_url());
        builder.api_v3_key(sandbox.api_v3_key()).build().expect("a client")
    };
    client().refresh_certificates().await.expect("the sandbox has one");
    client().send(&echo()).await.expect("verified with what the other fetched");
    assert_eq!(calls(&sandbox), ["GET /v3/certificates", "POST /v3/security/echo"]);
}

#[tokio::test]
async fn a2_merchant_without_certificates_is_told_to_use_the_public_key() {
    let sandbox = sandbox(PlatformMode::PublicKey).await;
    let client = newcomer(&sandbox).build().expect("a client");
    let error = client.refresh_certificates().await.expect_err("there is none");
    assert!(matches!(error, RefreshError::NoPlatformCertificate { status: 404, .. }), "{error:?}");
    assert!(error.to_string().contains("微信支付公钥"), "{error}");
}

#[tokio::test]
async fn a8_wrong_apiv3_key_is_named_as_the_cause() {
    let sandbox = sandbox(PlatformMode::Certificate).await;
    let wrong = ApiV3Key::new("00000000000000000000000000000000").expect("32 characters");
    let client = newcomer(&sandbox).api_v3_key(wrong).build().expect("a client");
    let error = client.send(&echo()).await.expect_err("nothing can be verified");
    assert_eq!((error.stage(), error.outcome()), (Stage::Sign, Outcome::NeverSent));
    assert!(error.to_string().contains("APIv3 key is wrong or was reset"), "{error}");
    let cause = cause(&error);
    assert!(matches!(cause, Some(RefreshError::Certificates(CertificatesError::Decrypt { .. }))), "{cause:?}");
}

#[tokio::test]
async fn client_without_apiv3_key_fetches_nothing() {
    let sandbox = sandbox(PlatformMode::Certificate).await;
    let builder = Client::builder(sandbox.merchant(), PlatformKeys::certificates_on_request());
    let client = builder.base_url(sandbox.base_url()).build().expect("a client");
    let error = client.send(&echo()).await.expect_err("nothing can be verified");
    assert_eq!((error.stage(), error.outcome()), (Stage::Sign, Outcome::NeverSent), "{error}");
    assert!(matches!(cause(&error), Some(RefreshError::NoApiV3Key)), "{error}");
    assert!(calls(&sandbox).is_empty());
    assert!(matches!(client.refresh_certificates().await, Err(RefreshError::NoApiV3Key)));
}

#[tokio::test]
async fn a3_mixed_mode_verifies_both_kinds_and_keeps_the_public_key_preferred() {
    let sandbox = sandbox(PlatformMode::Mixed).await;
    let keys = sandbox.platform_keys();
    let preferred = keys.preferred().expect("the public key").clone();
    let builder = Client::builder(sandbox.merchant(), keys).base_url(sandbox.base_url());
    let client = builder.api_v3_key(sandbox.api_v3_key()).build().expect("a client");
    client.send(&echo().encrypted_echo_message(SECRET)).await.expect("with the public key");
    client.refresh_certificates().await.expect("there are certificates too");
    assert_eq!(client.key_ring().current().preferred(), Some(&preferred));

    let current = client.key_ring().current();
    let certificate = current.serials().find(|serial| **serial != preferred).expect("a certificate").to_string();
    let certificate = current.as_ref().clone().prefer(&certificate).expect("it is among them");
    client.key_ring().replace(certificate).expect("no merchant's key");
    client.send(&echo().encrypted_echo_message(SECRET)).await.expect("with the certificate");
}

#[tokio::test]
async fn callbacks_share_the_clients_certificates() {
    let sandbox = sandbox(PlatformMode::Certificate).await;
    let client = newcomer(&sandbox).build().expect("a client");
    let callbacks = Callbacks::new(client.key_ring(), sandbox.api_v3_key());
    let app = axum::Router::new().route("/", axum::routing::post(notified)).with_state(callbacks);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let url = format!("http://{}/", listener.local_addr().expect("it is bound"));
    tokio::spawn(async move { axum::serve(listener, app).await });

    let before = sandbox.notify(&url, "SOME.EVENT", serde_json::json!({})).await.expect("a change that is kept");
    assert_eq!(before.status, Some(401), "the certificate is not known yet");
    client.refresh_certificates().await.expect("the sandbox has one");
    let after = sandbox.notify(&url, "SOME.EVENT", serde_json::json!({})).await.expect("a change that is kept");
    assert_eq!(after.status, Some(204), "{after:?}");
}

async fn notified(_: wechatpay::Callback) -> http::StatusCode {
    http::StatusCode::NO_CONTENT
}
