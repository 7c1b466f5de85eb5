//! B: signing and verification.

use http::{HeaderValue, StatusCode};
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use wechatpay::{
    Client, Clock, ErrorCode, ErrorExt as _, Merchant, NonceSource, Outcome, Rejection, RetryPolicy, Stage,
    VerifyError,
    auth::{
        gateway::{CallbackToSeal, seal_callback},
        header,
    },
    businesscircle::QueryUserAuthorization,
};
use wechatpay_tests::{
    gateway::{Gateway, MockResponse, NOW},
    parties::{
        APPID, MCHID, MERCHANT_SERIAL, OPENID, PLATFORM_ID, merchant, platform_key, platform_keys, sandbox,
        stranger_key,
    },
    styles::{every_async, every_blocking},
};

use super::{API_V3_KEY, AUTHORIZED, callback, callbacks, good, key, points, query};

#[tokio::test]
async fn b1_only_the_very_bytes_that_were_signed_are_taken() {
    let spaced = "{ \"openid\" : \"o1\",\r\n \"authorize_state\":\"AUTHORIZED\", \"名\": \"\\u540d\" }\n";
    let gateway = Gateway::start([MockResponse::signed(200, spaced)]);
    let response = gateway.client().send(&query()).await.expect("they are what was signed");
    assert_eq!(response.body(), spaced.as_bytes());

    let (headers, body) = callback("SOME.EVENT", &json!({"名": 1}));
    let parsed: Value = serde_json::from_slice(&body).expect("JSON");
    let again = serde_json::to_vec_pretty(&parsed).expect("JSON");
    assert_eq!(callbacks().accept(&headers, &again).map(drop), Err(Rejection::BadSignature));
    assert!(callbacks().accept(&headers, &body).is_ok());
}

#[tokio::test]
async fn b2_the_signed_path_is_the_path_on_the_wire_whatever_stands_in_it() {
    let gateway = Gateway::start([good()]);
    let client = gateway.client();
    let every = (' '..='~').map(|character| format!("oW{character}mN"));
    let openids: Vec<String> =
        every.chain(["%2F", "%2f", "a%2Fb", "中文/é", "+ %20", "OxF00d"].map(String::from)).collect();
    for openid in &openids {
        client.send(&QueryUserAuthorization::new(openid, APPID)).await.expect("the signature is asked below");
    }
    let arrived = gateway.received();
    assert_eq!(arrived.len(), openids.len());
    for (received, openid) in arrived.iter().zip(&openids) {
        received.assert_signed();
        let segment = received.target.split(['/', '?']).nth(4).expect("the fourth piece of the path");
        let decoded = percent_encoding::percent_decode_str(segment).decode_utf8().expect("UTF-8");
        assert_eq!(decoded, *openid, "neither re-cased nor encoded twice");
    }
}

#[tokio::test]
async fn b3_probe_is_a_named_error_and_a_callback_with_it_is_refused() {
    const PROBE: &str = "WECHATPAY/SIGNTEST/dGVzdA==";
    let gateway = Gateway::start([good().header(header::SIGNATURE, PROBE), good()]);
    let once = gateway.client_builder().retry(RetryPolicy::none()).build().expect("a client");
    let error = once.send(&query()).await.expect_err("the signature is wrong on purpose");
    assert_eq!(error.verify_error(), Some(&VerifyError::Probe));
    assert!(error.to_string().contains("签名探测流量"), "{error}");

    let (mut headers, body) = callback("SOME.EVENT", &json!({}));
    headers.insert(header::SIGNATURE, HeaderValue::from_static(PROBE));
    let rejection = callbacks().accept(&headers, &body).expect_err("the signature is wrong on purpose");
    assert_eq!(rejection, Rejection::Probe);
    assert!(rejection.response().status().is_client_error(), "so that the true one follows");
}

#[tokio::test]
async fn b4_refusal_is_read_without_a_signature_and_verified_with_one() {
    const REFUSAL: &str = r#"{"code":"PARAM_ERROR","message":"参数错误"}"#;
    for (response, verified) in
        [(MockResponse::unsigned(400, REFUSAL), false), (MockResponse::signed(400, REFUSAL), true)]
    {
        let error = Gateway::start([response]).client().send(&query()).await.expect_err("the API refuses it");
        assert_eq!((error.stage(), error.verify_error(), error.is_verified()), (Stage::Api, None, verified));
        assert_eq!((error.status(), error.error_code()), (Some(StatusCode::BAD_REQUEST), Some(ErrorCode::ParamError)));
    }
    let forged = MockResponse::signed(404, REFUSAL).body(r#"{"code":"ORDER_NOT_EXIST"}"#);
    let error = Gateway::start([forged]).client().send(&points()).await.expect_err("somebody else wrote it");
    assert_eq!(error.verify_error(), Some(&VerifyError::WrongSignature));
    assert_eq!((error.outcome(), error.is_verified(), error.code()), (Outcome::Unknown, false, None));
}

#[test]
fn b5_unsigned_success_is_refused_in_every_style_and_with_a_client_of_ones_own() {
    let runtime = Runtime::new().expect("a runtime");
    let gateway = Gateway::start([MockResponse::unsigned(200, AUTHORIZED)]);
    let own = wechatpay::reqwest::Client::builder().no_proxy().build().expect("an HTTP client");
    for client in [gateway.client(), gateway.client_builder().http_client(own).build().expect("a client")] {
        let mut outcomes = runtime.block_on(every_async(&client, OPENID));
        outcomes.extend(every_blocking(&gateway.client(), OPENID));
        assert_eq!(outcomes.len(), 8);
        for (style, outcome) in outcomes {
            assert_eq!(outcome.expect_err("nobody signed it").stage(), Stage::Verify, "{style}");
        }
    }
}

#[tokio::test]
async fn b6_over_five_minutes_off_is_refused_both_ways_in_responses_and_callbacks() {
    let (headers, body) = callback("SOME.EVENT", &json!({}));
    for (seconds, fresh) in [(-301, false), (-300, true), (300, true), (301, false)] {
        let gateway = Gateway::start([good().signed_by(platform_key(), PLATFORM_ID, NOW + seconds)]);
        assert_eq!(gateway.client().send(&query()).await.is_ok(), fresh, "a response, {seconds} s");
        let late = callbacks().clock(Clock::fixed(NOW - seconds));
        assert_eq!(late.accept(&headers, &body).is_ok(), fresh, "a callback, {seconds} s");
    }
}

#[tokio::test]
async fn b7_wrong_clock_is_named_with_its_offset() {
    let sandbox = sandbox().await;
    for offset in [-400, 400] {
        let system = Clock::system();
        let wrong = Clock::from_fn(move || system.now() + offset);
        let client = Client::builder(merchant(), platform_keys()).base_url(sandbox.base_url()).clock(wrong);
        let error = client.build().expect("a client").send(&query()).await.expect_err("the gateway refuses its time");
        assert_eq!((error.error_code(), error.is_clock_skew()), (Some(ErrorCode::SignError), true), "{error}");
        let shown = error.clock_offset_seconds().expect("the response has a date");
        assert!(shown.abs_diff(offset) <= 5, "{shown}");
        let side = if offset < 0 { "s behind" } else { "s ahead of" };
        assert!(error.to_string().contains(side), "{error}");
    }
}

#[tokio::test]
async fn b8_refused_signature_shows_what_the_server_verified_beside_what_was_signed() {
    let sandbox = sandbox().await;
    let wrong = Merchant::new(MCHID, MERCHANT_SERIAL, stranger_key().clone()).expect("a merchant");
    let client = Client::builder(wrong, platform_keys()).base_url(sandbox.base_url()).build().expect("a client");
    let error = client.send(&query()).await.expect_err("another key signed");
    let verified = error.sign_information().expect("the server tells");
    assert_eq!(verified.url.as_deref(), Some(sandbox.calls()[0].target.as_str()));
    assert!(error.signing_difference().is_some_and(|text| text.contains("private key does not belong")), "{error}");

    let told =
        json!({"method": "GET", "url": format!("/v3/businesscircle/user-authorizations/{}", OPENID.to_lowercase())});
    let body = json!({"code": "SIGN_ERROR", "message": "签名错误", "detail": {"sign_information": told}}).to_string();
    let gateway = Gateway::start([MockResponse::unsigned(401, body)]);
    let error = gateway.client().send(&query()).await.expect_err("a proxy changed the path");
    let difference = error.signing_difference().expect("the two differ");
    assert!(difference.contains("path and query") && error.to_string().contains(&difference), "{error}");
    assert!(!error.to_string().to_lowercase().contains(&OPENID.to_lowercase()), "{error}");
}

#[test]
fn b9_callback_with_absent_or_empty_associated_data_is_opened() {
    for associated_data in [None, Some(""), Some("mall_refund")] {
        let callback = CallbackToSeal {
            id: "EV-1",
            create_time: "2024-08-05T17:33:41+08:00",
            event_type: "SOME.EVENT",
            summary: None,
            original_type: None,
            associated_data,
            resource: b"{}",
        };
        let nonces = NonceSource::system();
        let (headers, body) =
            seal_callback(platform_key(), PLATFORM_ID, &key(API_V3_KEY), NOW, &nonces, &callback).expect("a callback");
        let text = std::str::from_utf8(&body).expect("JSON");
        assert_eq!(text.contains("associated_data"), associated_data.is_some());
        assert_eq!(callbacks().accept(&headers, &body).expect("it is genuine").resource(), b"{}");
    }
}
