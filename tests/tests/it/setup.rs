//! What a client is made of, and what every request of it carries.

use std::time::Duration;

use serde_json::{Value, json};
use wechatpay::{
    ApiV3Key, Callbacks, Client, KeyError, NonceSource, Outcome, PlatformKeys, RefreshError, RetryPolicy, Stage,
};
use wechatpay_tests::{
    faulty::{Fault, Faulty},
    gateway::{Gateway, MockResponse},
    parties::{PLATFORM_ID, merchant, platform_keys},
};

fn gateway() -> Gateway {
    Gateway::start([MockResponse::signed(200, "{}")])
}

#[tokio::test]
async fn request_carries_what_the_gateway_demands() {
    let gateway = gateway();
    let builder = gateway.client_builder().user_agent_suffix("shop/2.1").accept_language("zh-CN");
    let _: Value = builder.build().expect("a client").chain("v3/x").get().await.expect("a response");

    let received = gateway.only();
    assert_eq!(received.header("accept"), Some("application/json"));
    assert_eq!(received.header("accept-language"), Some("zh-CN"));
    assert_eq!(received.header("wechatpay-serial"), Some(PLATFORM_ID));
    assert_eq!(received.header("content-type"), None);
    let agent = received.header("user-agent").expect("a User-Agent");
    assert!(agent.starts_with("wechatpay-openapi/") && agent.ends_with(") shop/2.1"), "{agent}");
}

#[tokio::test]
async fn header_of_a_call_wins_over_that_of_the_client() {
    let gateway = gateway();
    let client = gateway.client_builder().accept_language("zh-CN").build().expect("a client");
    let _: Value = client.chain("v3/x").header("Accept-Language", "en").get().await.expect("a response");
    assert_eq!(gateway.only().header("accept-language"), Some("en"));
}

#[tokio::test]
async fn http_client_of_your_own_is_used() {
    let gateway = gateway();
    let headers = [("x-mine".parse().expect("a name"), "yes".parse().expect("a value"))].into_iter().collect();
    let http = reqwest::Client::builder().default_headers(headers).no_proxy().build().expect("an HTTP client");
    let client = gateway.client_builder().http_client(http).build().expect("a client");
    let _: Value = client.chain("v3/x").json(&json!([1])).post().await.expect("a response");
    assert_eq!(gateway.only().header("x-mine"), Some("yes"));
}

#[test]
fn http_client_of_your_own_needs_a_second_one_for_blocking_calls() {
    let gateway = gateway();
    let http = || reqwest::Client::builder().no_proxy().build().expect("an HTTP client");

    let client = gateway.client_builder().http_client(http()).build().expect("a client");
    let error = client.chain("v3/x").get::<Value>().send_blocking().expect_err("the first serves async calls only");
    assert!(error.to_string().contains("`blocking_http_client`"), "{error}");

    let builder = gateway.client_builder().http_client(http()).blocking_http_client(http());
    builder.build().expect("a client").chain("v3/x").get::<Value>().send_blocking().expect("a JSON response");
}

#[tokio::test]
async fn nonce_that_cannot_be_signed_is_a_sign_error_and_sends_nothing() {
    let gateway = gateway();
    let client = gateway.client_builder().nonce(NonceSource::fixed("a\"b")).build().expect("a client");
    let error = client.chain("v3/x").get::<Value>().await.expect_err("a quote cannot stand in the header");
    assert_eq!(error.stage(), Stage::Sign);
    assert!(gateway.received().is_empty());
}

#[tokio::test]
async fn clones_share_their_connections() {
    let gateway = Faulty::start([Fault::Kept(MockResponse::signed(200, "{}"), Duration::from_secs(9))]);
    let client = self::gateway().client_builder().base_url(gateway.base_url()).build().expect("a client");
    let _: Value = client.clone().chain("v3/x").get().await.expect("a response");
    let _: Value = client.chain("v3/x").get().await.expect("a response");
    assert_eq!((gateway.requests(), gateway.connections()), (2, 1));
}

#[test]
fn plain_http_to_another_host_does_not_build() {
    let error = Client::builder(merchant(), platform_keys())
        .base_url("http://api.mch.weixin.qq.com")
        .build()
        .expect_err("no TLS");
    assert_eq!(error.stage(), Stage::Build);
    assert!(error.to_string().contains("loopback"), "{error}");
}

#[test]
fn path_before_those_of_the_operations_does_not_build_and_names_the_way() {
    for url in ["https://proxy.example/wxpay/", "http://127.0.0.1:3338/api-weixin"] {
        let error = Client::builder(merchant(), platform_keys()).base_url(url).build().expect_err("a path");
        assert_eq!(error.stage(), Stage::Build);
        assert!(error.to_string().contains("`reqwest::Proxy`"), "{error}");
    }
}

#[tokio::test]
async fn host_that_was_named_for_tests_is_spoken_to_in_plain_http() {
    let gateway = gateway();
    let address: std::net::SocketAddr = gateway.base_url().trim_start_matches("http://").parse().expect("an address");
    let http = reqwest::Client::builder().resolve("wechatpay-sandbox", address).no_proxy();
    let client = gateway
        .client_builder()
        .base_url(format!("http://wechatpay-sandbox:{}", address.port()))
        .dangerously_allow_plain_http_for_tests("wechatpay-sandbox")
        .http_client(http.build().expect("an HTTP client"))
        .build()
        .expect("the host was named");
    let _: Value = client.chain("v3/x").get().await.expect("a response");
    gateway.only().assert_signed();
}

#[test]
fn host_that_was_not_named_does_not_build_in_plain_http_even_as_backup() {
    let named = |base: &str, backup: &str, host: &str| {
        let builder = Client::builder(merchant(), platform_keys()).base_url(base).backup(backup);
        builder.dangerously_allow_plain_http_for_tests(host).build().map(drop)
    };
    let sandbox = "http://wechatpay-sandbox:8811";
    named(sandbox, sandbox, "wechatpay-sandbox").expect("the host was named");
    for (base, backup, host) in [
        (sandbox, sandbox, "sandbox"),
        (sandbox, "http://10.0.0.1", "wechatpay-sandbox"),
        ("http://api.mch.weixin.qq.com", sandbox, "wechatpay-sandbox"),
        (sandbox, "http://api.mch.weixin.qq.com", "api.mch.weixin.qq.com"),
    ] {
        let error = named(base, backup, host).expect_err("credentials would be shown");
        assert_eq!(error.stage(), Stage::Build, "{base} {backup} {host}");
    }
}

#[test]
fn merchant_key_is_not_put_among_the_platform_keys_later() {
    let client = gateway().client();
    let own = PlatformKeys::public_key(PLATFORM_ID, merchant().public_key().expect("a key in memory"))
        .expect("an id and a key");
    let error = client.key_ring().replace(own.clone()).expect_err("it is the merchant's own");
    assert_matches!(error, KeyError::MerchantKeyInRing { serial: found, .. } if *found == PLATFORM_ID);
    let callbacks = Callbacks::new(client.key_ring(), ApiV3Key::new("k".repeat(32)).expect("32 characters"));
    assert!(client.clone().key_ring().replace(own).is_err(), "{callbacks:?} share the ring");
}

/// A client that would have to fetch a certificate first.
fn newcomer(url: String) -> wechatpay::ClientBuilder {
    Client::builder(merchant(), PlatformKeys::certificates_on_request())
        .base_url(url)
        .api_v3_key(ApiV3Key::new("k".repeat(32)).expect("32 characters"))
}

#[tokio::test]
async fn write_before_which_no_certificate_could_be_fetched_was_never_sent() {
    for (fault, broke) in
        [(Fault::HangUpAfterReading, true), (Fault::Response(MockResponse::unsigned(404, "{}")), false)]
    {
        let gateway = Faulty::start([fault]);
        let client = newcomer(gateway.base_url()).retry(RetryPolicy::standard().backoff(Duration::from_millis(1)));
        let client = client.build().expect("a client");
        let error = client.chain("v3/x").json(&json!({})).post::<Value>().await.expect_err("nothing was fetched");
        assert_eq!((error.stage(), error.outcome(), error.attempts()), (Stage::Sign, Outcome::NeverSent, 1), "{error}");
        assert!(std::error::Error::source(&error).is_some_and(|cause| cause.is::<RefreshError>()));
        let error = client.chain("v3/x").get::<Value>().await.expect_err("nor now");
        // A read goes again as after any connection that broke.
        assert_eq!((error.stage(), error.attempts()), (Stage::Sign, if broke { 3 } else { 1 }), "{error}");
        assert!(gateway.heads().iter().all(|head| head.starts_with("GET /v3/certificates ")));
    }
}

#[tokio::test]
async fn write_whose_time_was_up_during_the_fetch_was_never_sent() {
    let gateway = Faulty::start([Fault::Silence]);
    let client = newcomer(gateway.base_url()).total_timeout(Duration::from_millis(200)).build().expect("a client");
    let error = client.chain("v3/x").json(&json!({})).post::<Value>().await.expect_err("the time is up");
    assert_eq!((error.stage(), error.outcome()), (Stage::Exchange, Outcome::NeverSent), "{error}");
}

#[test]
fn header_text_that_http_does_not_allow_does_not_build() {
    let error = gateway().client_builder().user_agent_suffix("shop\r\nX-Evil: 1").build().expect_err("a line break");
    assert!(error.to_string().contains("user-agent") && !error.to_string().contains("Evil"), "{error}");
}
