//! Errors of responses: refusals that repeat what was sent, forgeries, and what does not decode.

use std::collections::BTreeMap;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use wechatpay::{
    Error, NonceSource, Stage,
    businesscircle::{ParkingState, QueryUserAuthorization, UpdateParkings, UpdateParkingsRequired},
};
use wechatpay_tests::{
    gateway::{Gateway, MockResponse, NOW},
    parties::{APPID, MERCHANT_SERIAL, PLATFORM_ID, platform_key, stranger_key},
    styles::TEMPLATE,
};

use super::{NONCE, OPENID, PLAIN_OPENID, PLATE, Secrets, assert_silent, parked, time};

/// The values as a gateway that is talkative repeats them.
fn echo() -> String {
    let encoded = |value| utf8_percent_encode(value, NON_ALPHANUMERIC).to_string();
    format!("用户 {OPENID} 与车牌 {PLATE} 不匹配 (GET /v3/x/{}?plate={})", encoded(OPENID), encoded(PLATE))
}

#[tokio::test]
async fn error_responses_that_repeat_what_was_sent_show_none_of_it() {
    let detail = json!({"field": "/openid", "value": OPENID, "issue": echo(), "location": "body"});
    let object = json!({"code": "PARAM_ERROR", "message": echo(), "detail": detail});
    assert_silent(
        Stage::Api,
        vec![
            ("message and detail", MockResponse::unsigned(400, object.to_string())),
            ("an array around them", MockResponse::unsigned(400, json!([object]).to_string())),
            ("a code that is none", MockResponse::unsigned(400, json!({"code": echo(), "message": "x"}).to_string())),
            ("a message alone", MockResponse::unsigned(429, json!({"message": echo()}).to_string())),
            (
                "a message with JSON in it",
                MockResponse::unsigned(400, json!({"message": object.to_string()}).to_string()),
            ),
            ("HTML", MockResponse::unsigned(502, format!("<html>{}</html>", echo()))),
            ("text", MockResponse::unsigned(500, echo())),
            ("JSON cut short", MockResponse::unsigned(500, object.to_string()[..60].to_owned() + "\u{fffd}")),
            ("nothing", MockResponse::unsigned(503, "")),
        ],
    )
    .await;
}

#[tokio::test]
async fn error_responses_keep_what_they_repeat_behind_the_accessors() {
    let body = json!({"code": "PARAM_ERROR", "message": echo(), "detail": {"value": OPENID}});
    let gateway = Gateway::start([MockResponse::unsigned(400, body.to_string())]);
    let error = gateway.client().send(&parked()).await.expect_err("a 400");
    assert_eq!(error.message(), Some(echo().as_str()));
    assert_eq!(error.detail(), Some(&json!({"value": OPENID})));
    assert!(error.to_string().contains("PARAM_ERROR: 用户 *** 与车牌 *** 不匹配"), "{error}");
}

#[tokio::test]
async fn short_personal_value_that_the_api_quotes_is_masked_wherever_it_was_sent() {
    // Shorter than the words that messages are made of, and personal all the same.
    let (openid, plate) = ("oU1", "粤B8");
    let echo = json!({"code": "PARAM_ERROR", "message": format!("用户[{openid}]与[{plate}]不匹配")}).to_string();
    let gateway = Gateway::start([MockResponse::unsigned(400, echo)]);
    let client = gateway.client();
    let path = client.send(&QueryUserAuthorization::new(openid, APPID)).await.map(drop);
    let body = client
        .send(&UpdateParkings::new(UpdateParkingsRequired {
            brandid: 1.into(),
            appid: APPID.into(),
            openid: openid.into(),
            plate_number: plate.into(),
            state: ParkingState::In,
            time: time(),
        }))
        .await
        .map(drop);
    let dynamic = client.chain(TEMPLATE).var("openid", openid).query("appid", plate).get::<Value>().await.map(drop);
    let by_hand = client.chain(TEMPLATE.replace("{openid}", openid)).get::<Value>().await.map(drop);
    for (case, outcome) in [("path", path), ("body", body), ("dynamic", dynamic), ("by hand", by_hand)] {
        let shown = format!("{0} {0:?}", outcome.expect_err("a 400"));
        assert!(shown.contains("PARAM_ERROR: 用户[***]与["), "{case}: {shown}");
        assert!(matches!(case, "path" | "by hand") || !shown.contains(plate), "{case}: {shown}");
    }
}

#[tokio::test]
async fn value_that_the_cut_of_a_long_message_parts_shows_no_piece() {
    let start = "长".repeat(290);
    let echo = json!({"code": "E", "message": format!("{start}{PLAIN_OPENID}")}).to_string();
    let gateway = Gateway::start([MockResponse::unsigned(400, echo)]);
    let error = gateway.client().send(&QueryUserAuthorization::new(PLAIN_OPENID, APPID)).await.expect_err("a 400");
    assert!(!format!("{error} {error:?}").contains(&PLAIN_OPENID[..4]), "{error}");
}

#[tokio::test]
async fn error_response_to_a_template_filled_by_hand_shows_nothing_of_it() {
    let gateway =
        Gateway::start([MockResponse::unsigned(400, json!({"code": "E", "message": PLAIN_OPENID}).to_string())]);
    let client = gateway.client_builder().nonce(NonceSource::fixed(NONCE)).build().expect("a client");
    for template in [TEMPLATE.replace("{openid}", PLAIN_OPENID), format!("v3/members/{PLAIN_OPENID}/cars")] {
        let outcome: Result<Value, Error> = client.chain(template).query("appid", APPID).get().await;
        let mut secrets = Secrets::new();
        secrets.learn(&gateway);
        secrets.assert_error("a path filled by hand", &outcome.expect_err("a 400"));
    }
}

#[tokio::test]
async fn request_id_that_repeats_what_was_sent_does_not_show_it() {
    let response = MockResponse::unsigned(400, r#"{"code":"E","message":"m"}"#).header("Request-ID", PLAIN_OPENID);
    let gateway = Gateway::start([response]);
    let error = gateway.client().send(&QueryUserAuthorization::new(PLAIN_OPENID, APPID)).await.expect_err("a 400");
    Secrets::new().assert_error("the Request-ID", &error);
}

#[tokio::test]
async fn unverified_responses_show_nothing() {
    let body = json!({"openid": OPENID, "authorize_state": "AUTHORIZED"}).to_string();
    let good = MockResponse::signed(200, body.clone());
    assert_silent(
        Stage::Verify,
        vec![
            ("unsigned", MockResponse::unsigned(200, body.clone())),
            ("tampered", good.clone().body(echo())),
            ("wrong key", good.clone().signed_by(stranger_key(), PLATFORM_ID, NOW)),
            ("unknown serial", good.clone().signed_by(platform_key(), MERCHANT_SERIAL, NOW)),
            ("stale", good.clone().signed_by(platform_key(), PLATFORM_ID, NOW - 301)),
            ("future", good.clone().signed_by(platform_key(), PLATFORM_ID, NOW + 301)),
            ("probe", good.clone().header("Wechatpay-Signature", "WECHATPAY/SIGNTEST/x")),
            ("no base64", good.clone().header("Wechatpay-Signature", "x")),
            ("another scheme", good.clone().header("Wechatpay-Signature-Type", "WECHATPAY2-SM2-WITH-SM3")),
            ("no time", good.header("Wechatpay-Timestamp", "yesterday")),
        ],
    )
    .await;
}

#[tokio::test]
async fn signature_headers_that_repeat_what_was_sent_do_not_show_it() {
    let good = MockResponse::signed(200, "{}");
    for name in ["Wechatpay-Serial", "Wechatpay-Signature-Type", "Wechatpay-Nonce", "Wechatpay-Signature"] {
        let gateway = Gateway::start([good.clone().header(name, PLAIN_OPENID)]);
        let operation = QueryUserAuthorization::new(PLAIN_OPENID, APPID);
        let error = gateway.client().send(&operation).await.expect_err("the response is not proven");
        assert_eq!(error.stage(), Stage::Verify);
        Secrets::new().assert_error(name, &error);
    }
}

#[tokio::test]
async fn responses_that_do_not_decode_show_nothing() {
    let signed = |body: Value| MockResponse::signed(200, body.to_string());
    assert_silent(
        Stage::Decode,
        vec![
            ("text for an object", signed(json!(OPENID))),
            ("object for a text", signed(json!({"openid": {OPENID: PLATE}, "authorize_state": "AUTHORIZED"}))),
            ("list for a text", signed(json!({"openid": [OPENID], "authorize_state": PLATE}))),
            ("text for a time", signed(json!({"openid": OPENID, "authorize_state": PLATE, "authorize_time": OPENID}))),
            ("missing field", signed(json!({"openid": OPENID, PLATE: OPENID}))),
            ("cut short", MockResponse::signed(200, format!("{{\"openid\":{}", json!(OPENID)))),
            ("no JSON", MockResponse::signed(200, echo())),
        ],
    )
    .await;
}

#[tokio::test]
async fn response_that_does_not_decode_shows_no_key_of_its_objects() {
    let body = json!({"members": {PLAIN_OPENID: {PLATE: "AUTHORIZED"}}}).to_string();
    let gateway = Gateway::start([MockResponse::signed(200, body)]);
    type Members = BTreeMap<String, BTreeMap<String, BTreeMap<String, i64>>>;
    let outcome: Result<Members, Error> =
        gateway.client().chain("v3/members").json(&[PLAIN_OPENID, PLATE]).post().await;
    let error = outcome.expect_err("the states are not numbers");
    assert_eq!(error.stage(), Stage::Decode);
    Secrets::new().assert_error("the JSON path", &error);
}
