//! What goes out, and what does not.

use std::sync::{Arc, Mutex};

use http::{
    Extensions, HeaderValue, StatusCode,
    header::{ACCEPT, AUTHORIZATION, USER_AGENT},
};
use reqwest::{Body, Request, Response};
use reqwest_middleware::{ClientBuilder, Middleware, Next};
use wechatpay_auth::{KeyError, MiddlewareError, NonceSource, PlatformKeys, SignError, SigningMiddleware, header};

use super::{bare_client, cause, client, client_with, signing};
use crate::gateway::{Gateway, MCHID, MERCHANT_SERIAL, MockResponse, NOW, PLATFORM_ID, merchant, platform_keys};

const QUERY: &str = "/v3/businesscircle/user-authorizations/oWmnN4?appid=wx1234";

#[tokio::test]
async fn request_sent_carries_a_signature_over_its_very_bytes() {
    let gateway = Gateway::start([MockResponse::signed(200, "{}")]);
    let body = r#"{"plate_number":"粤B888888"}"#;
    let url = gateway.at("/v3/businesscircle/parkings");
    let response = client(&gateway).post(url).body(body).send().await;
    assert_eq!(response.expect("a response").status(), StatusCode::OK);
    let seen = &gateway.received()[0];
    seen.assert_signed();
    assert_eq!(seen.body, body);
    let authorization = seen.authorization();
    assert_eq!(authorization.id, MCHID);
    assert_eq!(authorization.serial_no, MERCHANT_SERIAL);
    assert_eq!(authorization.timestamp, NOW);
    assert_eq!(authorization.nonce_str.len(), 32);
}

/// Each of these has been re-encoded, re-cased or cut by some client.
#[tokio::test]
async fn request_targets_of_every_shape_are_signed_as_sent() {
    let gateway = Gateway::start([MockResponse::signed(200, "{}")]);
    let targets = [
        "/",
        "/v3/a%2Fb%3Fc%25d%20e%E4%B8%AD%E6%96%87",
        "/v3/a%2fb",
        "/v3/UPPER|pipe*at@x",
        "/v3/x?",
        "/v3/x?b=2&a=1&b=%20+",
        "/v3/x?time=2020-05-20T13:29:35+08:00",
        "/v3/x?q='\"<>中文",
        "/v3/a//b/",
        "/v3/x#fragment",
    ];
    for target in targets {
        let sent = client(&gateway).get(gateway.at(target)).send().await;
        sent.unwrap_or_else(|error| panic!("{target}: {error}"));
    }
    let seen = gateway.received();
    assert_eq!(seen.len(), targets.len());
    seen.iter().for_each(|seen| seen.assert_signed());
}

#[tokio::test]
async fn request_without_headers_gets_those_that_the_gateway_demands() {
    let gateway = Gateway::start([MockResponse::signed(200, "{}")]);
    client(&gateway).get(gateway.at(QUERY)).send().await.expect("a response");
    let headers = &gateway.received()[0].headers;
    assert_eq!(headers[ACCEPT], "application/json");
    assert!(headers[USER_AGENT].to_str().expect("text").starts_with("wechatpay-auth-rust/"));
    assert_eq!(headers[header::SERIAL], PLATFORM_ID);
}

#[tokio::test]
async fn request_with_headers_of_its_own_keeps_them() {
    let gateway = Gateway::start([MockResponse::signed(200, "{}")]);
    let request = client(&gateway).get(gateway.at(QUERY)).header(ACCEPT, "*/*").header(USER_AGENT, "till/7");
    request.send().await.expect("a response");
    let headers = &gateway.received()[0].headers;
    assert_eq!(headers[ACCEPT], "*/*");
    assert_eq!(headers[USER_AGENT], "till/7");
}

#[tokio::test]
async fn request_user_agent_of_the_middleware_is_used_when_absent() {
    let gateway = Gateway::start([MockResponse::signed(200, "{}")]);
    let signing = signing(&gateway).user_agent(HeaderValue::from_static("till/8"));
    client_with(signing).get(gateway.at(QUERY)).send().await.expect("a response");
    assert_eq!(gateway.received()[0].headers[USER_AGENT], "till/8");
}

#[tokio::test]
async fn request_with_a_foreign_serial_or_authorization_has_them_replaced() {
    let gateway = Gateway::start([MockResponse::signed(200, "{}")]);
    let request = client(&gateway)
        .get(gateway.at(QUERY))
        .header(header::SERIAL, "ABCD")
        .header(header::SERIAL, "EF01")
        .header(AUTHORIZATION, "Basic dTpw");
    request.send().await.expect("a response");
    let seen = &gateway.received()[0];
    assert_eq!(seen.headers.get_all(header::SERIAL).iter().count(), 1);
    assert_eq!(seen.headers[header::SERIAL], PLATFORM_ID);
    assert_eq!(seen.headers.get_all(AUTHORIZATION).iter().count(), 1);
    seen.assert_signed();
}

/// Tries once more after a 500, as a user's retry middleware does.
struct OnceMore;

#[async_trait::async_trait]
impl Middleware for OnceMore {
    async fn handle(
        &self,
        request: Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> reqwest_middleware::Result<Response> {
        let again = request.try_clone().expect("a body in memory");
        let first = next.clone().run(request, extensions).await?;
        if first.status() != StatusCode::INTERNAL_SERVER_ERROR {
            return Ok(first);
        }
        next.run(again, extensions).await
    }
}

#[tokio::test]
async fn request_retried_outside_is_signed_afresh() {
    let gateway = Gateway::start([MockResponse::unsigned(500, ""), MockResponse::signed(200, "{}")]);
    let client = ClientBuilder::new(bare_client()).with(OnceMore).with(signing(&gateway)).build();
    let response = client.post(gateway.at(QUERY)).body("{}").send().await;
    assert_eq!(response.expect("a response").status(), StatusCode::OK);
    let seen = gateway.received();
    assert_eq!(seen.len(), 2);
    seen.iter().for_each(|seen| seen.assert_signed());
    assert_ne!(seen[0].authorization().nonce_str, seen[1].authorization().nonce_str);
}

#[tokio::test]
async fn request_to_a_foreign_origin_is_not_sent() {
    let ours = Gateway::start([MockResponse::signed(200, "{}")]);
    let foreign = Gateway::start([MockResponse::signed(200, "{}")]);
    let error = client(&ours).get(foreign.at(QUERY)).send().await.expect_err("refused");
    assert!(
        matches!(cause(&error), MiddlewareError::ForeignOrigin { origin, .. }
            if origin.as_str() == foreign.url().origin().ascii_serialization()),
        "{error}"
    );
    assert!(!format!("{error} {error:?}").contains("oWmnN4"), "{error:?}");
    assert!(foreign.received().is_empty());
}

#[tokio::test]
async fn request_to_an_added_origin_is_sent_to_both() {
    let (first, second) =
        (Gateway::start([MockResponse::signed(200, "{}")]), Gateway::start([MockResponse::signed(200, "{}")]));
    let client = client_with(signing(&first).and_origin(&second.url()).expect("loopback"));
    client.get(first.at(QUERY)).send().await.expect("a response");
    client.get(second.at(QUERY)).send().await.expect("a response");
    assert_eq!((first.received().len(), second.received().len()), (1, 1));
}

#[tokio::test]
async fn request_with_a_streamed_body_is_not_sent() {
    let gateway = Gateway::start([MockResponse::signed(200, "{}")]);
    let stream = Body::from(Response::from(http::Response::new("{}")));
    let error = client(&gateway).post(gateway.at(QUERY)).body(stream).send().await.expect_err("refused");
    assert!(matches!(cause(&error), MiddlewareError::StreamedBody), "{error}");
    assert!(gateway.received().is_empty());
}

#[tokio::test]
async fn request_with_an_unusable_nonce_is_not_sent() {
    let gateway = Gateway::start([MockResponse::signed(200, "{}")]);
    let client = client_with(signing(&gateway).nonce(NonceSource::fixed("a\"b")));
    let error = client.get(gateway.at(QUERY)).send().await.expect_err("refused");
    assert!(matches!(cause(&error), MiddlewareError::Sign(SignError::BadNonce)), "{error}");
    assert!(gateway.received().is_empty());
}

/// Sits inside and notes how the request would look in a trace.
struct Trace(Arc<Mutex<String>>);

#[async_trait::async_trait]
impl Middleware for Trace {
    async fn handle(
        &self,
        request: Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> reqwest_middleware::Result<Response> {
        *self.0.lock().expect("the trace") = format!("{:?}", request.headers());
        next.run(request, extensions).await
    }
}

#[tokio::test]
async fn request_traced_inside_does_not_show_its_authorization() {
    let gateway = Gateway::start([MockResponse::signed(200, "{}")]);
    let trace = Arc::new(Mutex::new(String::new()));
    let client = ClientBuilder::new(bare_client()).with(signing(&gateway)).with(Trace(Arc::clone(&trace))).build();
    client.get(gateway.at(QUERY)).send().await.expect("a response");
    let trace = trace.lock().expect("the trace");
    assert!(trace.contains(r#""authorization": Sensitive"#), "{trace}");
    assert!(!trace.contains("nonce_str"), "{trace}");
}

#[tokio::test]
async fn request_that_finds_nobody_fails_without_its_url() {
    let gateway = Gateway::start([MockResponse::signed(200, "{}")]);
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}{QUERY}", nobody.local_addr().expect("an address"));
    drop(nobody);
    let client = client_with(signing(&gateway).only_origin(&url.parse().expect("a URL")).expect("loopback"));
    let error = client.get(url).send().await.expect_err("nobody");
    assert!(error.is_connect(), "{error:?}");
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("oWmnN4") && !shown.contains("appid"), "{shown}");
}

#[test]
fn middleware_with_the_merchants_own_key_as_platform_key_is_refused() {
    let ring = PlatformKeys::public_key(PLATFORM_ID, merchant().public_key().expect("in memory")).expect("a ring");
    let refused = SigningMiddleware::new(merchant(), ring).map(|_| ());
    assert_matches!(refused, Err(KeyError::MerchantKeyInRing { serial: found, .. }) if *found == PLATFORM_ID);
}

#[test]
fn middleware_debug_shows_no_key() {
    let signing = SigningMiddleware::new(merchant(), platform_keys()).expect("the keys are apart");
    assert_eq!(
        format!("{signing:?}"),
        format!(
            "SigningMiddleware {{ caller: {:?}, platform: {:?}, origins: \
             [https://api.mch.weixin.qq.com, https://api2.mch.weixin.qq.com], .. }}",
            merchant(),
            platform_keys()
        )
    );
}
