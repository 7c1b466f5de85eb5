//! Callbacks that are refused, and what is shown of them.

use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Value, json};
use wechatpay::{CallbackRejection, Callbacks, Clock, KeyRing, PlatformKeys, Rejection, auth::header};
use wechatpay_tests::parties::{PLATFORM_ID, platform_key, stranger_key};

use super::{API_V3_KEY, NOW, accepted, api_v3_key, callbacks, made, platform, refund};

#[track_caller]
fn rejected(callbacks: &Callbacks, headers: &HeaderMap, body: &[u8]) -> Rejection {
    let rejection = callbacks.accept(headers, body).expect_err("it is to be rejected");
    let response = rejection.response();
    assert!(response.status().is_client_error() || response.status().is_server_error());
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.body(), r#"{"code":"FAIL","message":"失败"}"#);
    rejection
}

fn set(headers: &mut HeaderMap, name: &'static str, value: &str) {
    headers.insert(name, HeaderValue::from_str(value).expect("a header value"));
}

#[test]
fn b3_probe_is_rejected_as_such() {
    let (mut headers, body) = made("SOME.EVENT", &json!({}));
    set(&mut headers, header::SIGNATURE, "WECHATPAY/SIGNTEST/dGVzdA==");
    assert_eq!(rejected(&callbacks(), &headers, &body), Rejection::Probe);
}

#[test]
fn callback_out_of_the_window_is_rejected_in_both_directions() {
    let (headers, body) = made("SOME.EVENT", &json!({}));
    let at = |now| callbacks().clock(Clock::fixed(now));
    assert_matches!(rejected(&at(NOW + 301), &headers, &body), Rejection::Stale { age_seconds: 301, .. });
    assert_matches!(rejected(&at(NOW - 301), &headers, &body), Rejection::Future { ahead_seconds: 301, .. });
    for now in [NOW - 300, NOW + 300] {
        assert!(at(now).accept(&headers, &body).is_ok(), "{now}");
    }
}

#[test]
fn b1_body_that_was_parsed_and_written_again_is_rejected() {
    let (headers, body) = made("SOME.EVENT", &json!({}));
    let parsed: Value = serde_json::from_slice(&body).expect("the envelope is JSON");
    let again = serde_json::to_vec_pretty(&parsed).expect("JSON");
    assert_eq!(rejected(&callbacks(), &headers, &again), Rejection::BadSignature);
}

#[test]
fn rejection_shows_nothing_that_its_sender_wrote() {
    const WRITTEN: &str = "openid=oUpF8uMuAJO;13800138000";
    let (headers, body) = made("SOME.EVENT", &json!({}));
    let names = ["Timestamp", "Nonce", "Serial", "Signature", "Signature-Type"];
    for name in names.map(|name| format!("Wechatpay-{name}")) {
        let mut headers = headers.clone();
        headers.insert(http::HeaderName::try_from(name).expect("a name"), WRITTEN.parse().expect("text"));
        for body in [&body[..], WRITTEN.as_bytes()] {
            let rejection = CallbackRejection(rejected(&callbacks(), &headers, body));
            let shown = format!("{rejection} {rejection:?} {:?}", rejection.0);
            assert!(!shown.contains("oUpF8") && !shown.contains("138001"), "{shown}");
        }
    }
}

#[test]
fn callback_without_a_body_is_rejected_for_that() {
    let (headers, _) = made("SOME.EVENT", &json!({}));
    let rejection = rejected(&callbacks(), &headers, b"");
    assert_eq!((&rejection, rejection.status().as_u16()), (&Rejection::EmptyBody, 400));
}

#[test]
fn unknown_key_is_rejected_until_the_ring_has_it() {
    let (headers, body) = made("SOME.EVENT", &json!({}));
    let other = PlatformKeys::public_key("PUB_KEY_ID_2", stranger_key().public_key()).expect("platform keys");
    let ring = KeyRing::new(other);
    let callbacks = Callbacks::new(&ring, api_v3_key(API_V3_KEY)).clock(Clock::fixed(NOW));
    let rejection = rejected(&callbacks, &headers, &body);
    assert_matches!(rejection, Rejection::UnknownKey { serial: found, .. } if *found == PLATFORM_ID);
    ring.replace(platform().platform_keys()).expect("no merchant's key");
    assert!(callbacks.accept(&headers, &body).is_ok());
}

#[test]
fn other_apiv3_key_is_rejected_as_a_fault_of_ours() {
    let (headers, body) = made("SOME.EVENT", &json!({}));
    let keys = platform().platform_keys();
    let callbacks = Callbacks::new(keys, api_v3_key("44444444444444444444444444444444")).clock(Clock::fixed(NOW));
    let rejection = rejected(&callbacks, &headers, &body);
    assert_eq!(rejection, Rejection::Decrypt);
    assert_eq!(rejection.status(), StatusCode::INTERNAL_SERVER_ERROR);
}

#[test]
fn request_without_headers_or_with_another_body_is_malformed() {
    let (headers, body) = made("SOME.EVENT", &json!({}));
    assert!(matches!(rejected(&callbacks(), &HeaderMap::new(), &body), Rejection::Malformed { .. }));
    for name in [header::TIMESTAMP, header::NONCE, header::SERIAL, header::SIGNATURE] {
        let mut headers = headers.clone();
        headers.remove(name);
        assert!(matches!(rejected(&callbacks(), &headers, &body), Rejection::Malformed { .. }), "{name}");
    }
    let signed =
        wechatpay::auth::gateway::sign_response(platform_key(), PLATFORM_ID, NOW, "n", b"[]").expect("headers");
    assert!(matches!(rejected(&callbacks(), &signed, b"[]"), Rejection::Malformed { .. }));
}

#[test]
fn debug_of_callback_and_receiver_shows_neither_resource_nor_key() {
    let callback = accepted("MALL_REFUND.SUCCESS", &refund("R1"));
    let shown = format!("{callback:?} {:?} {:?}", callbacks(), platform());
    for hidden in ["swe23be954ffots3jrvjweslfmde", API_V3_KEY, "重庆烤鱼"] {
        assert!(!shown.contains(hidden), "{shown}");
    }
    assert!(shown.contains("MALL_REFUND.SUCCESS"), "{shown}");
}
