//! Error responses of the API and of those in its place, with a signature and without.

use std::time::Duration;

use serde_json::{Value, json};
use wechatpay::{Error, ErrorCode, ErrorExt as _, Outcome, Stage, businesscircle::QueryUserAuthorization};
use wechatpay_tests::{
    faulty::{Fault, Faulty},
    gateway::{Gateway, MockResponse, NOW, PLATFORM_ID, REQUEST_ID},
    parties::{OPENID, merchant, platform_key, sandbox, stranger_key},
};

use super::{client_as, query, refused};

/// An error response that is not the API's own.
async fn not_the_apis(status: u16, body: &'static str) -> Error {
    let error = refused(&query(), MockResponse::unsigned(status, body), Stage::Api).await;
    assert_eq!((error.code(), error.message(), error.detail()), (None, None, None), "{error}");
    assert_eq!((error.verify_error(), error.json_path()), (None, None), "{error}");
    error
}

#[tokio::test]
async fn html_error_page_is_an_error_of_its_status() {
    let page = "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>";
    let line = not_the_apis(502, page).await.to_string();
    assert!(line.contains("502") && line.contains("HTML"), "{line}");
    assert!(!line.contains("nginx"), "the page is not repeated: {line}");
}

#[tokio::test]
async fn empty_500_is_an_error_of_its_status() {
    let line = not_the_apis(500, "").await.to_string();
    assert!(line.contains("500") && line.contains("no body"), "{line}");
}

#[tokio::test]
async fn error_response_cut_short_or_of_another_shape_is_an_error_of_its_status() {
    for body in
        [r#"{"code":"PARAM_ERR"#, "[]", "null", "\"PARAM_ERROR\"", r#"{"code":null,"message":{}}"#, "\u{feff}{}"]
    {
        not_the_apis(400, body).await;
    }
}

#[tokio::test]
async fn error_response_in_an_array_is_read() {
    let body = r#"[{"code":"PARAM_ERROR","message":"参数错误"}]"#;
    let error = refused(&query(), MockResponse::unsigned(400, body), Stage::Api).await;
    assert_eq!((error.error_code(), error.message()), (Some(ErrorCode::ParamError), Some("参数错误")));
}

#[tokio::test]
async fn error_code_unknown_keeps_its_text() {
    let body = r#"{"code":"MALL_CLOSED","message":"商圈未开通","detail":{"field":"/appid"}}"#;
    let error = refused(&query(), MockResponse::unsigned(403, body), Stage::Api).await;
    assert_eq!(error.error_code(), Some(ErrorCode::Unknown("MALL_CLOSED".to_owned())));
    assert_eq!(error.detail(), Some(&json!({"field": "/appid"})));
}

#[tokio::test]
async fn parameter_that_the_gateway_refuses_is_named_in_the_detail() {
    let sandbox = sandbox().await;
    let client = client_as(merchant(), &sandbox);
    let too_long = "w".repeat(129);
    let error = client.send(&QueryUserAuthorization::new(OPENID, &too_long)).await.expect_err("128 characters at most");
    assert_eq!((error.stage(), error.error_code()), (Stage::Api, Some(ErrorCode::ParamError)), "{error}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    let detail = error.detail().expect("the gateway says which parameter it was");
    assert_eq!((&detail["field"], &detail["location"]), (&json!("appid"), &json!("query")));
    assert_eq!(detail["value"], json!(129), "the length, where that is wrong");
    assert_eq!(sandbox.calls().last().and_then(|call| call.signature_matched), Some(true));
}

const RULE_LIMIT: &str = r#"{"code":"RULE_LIMIT","message":"业务规则限制"}"#;

/// What a write that the spec does not know ends in.
async fn write_failure(response: MockResponse) -> Error {
    let gateway = Gateway::start([response]);
    gateway.client().chain("v3/things").json(&json!({"n": 1})).post::<Value>().await.expect_err("it is refused")
}

#[tokio::test]
async fn error_response_is_shown_without_what_was_sent_and_kept_with_it() {
    let body = json!({"code": "PARAM_ERROR", "message": format!("参数错误: {OPENID}"), "detail": {"field": "/openid"}});
    let gateway = Gateway::start([MockResponse::unsigned(400, body.to_string())]);
    let client = gateway.client();
    let error = client.chain("v3/things").query("openid", OPENID).get::<Value>().await.expect_err("it is refused");
    let line = format!("api: GET /v3/things: 400: PARAM_ERROR: 参数错误: *** (Request-ID {REQUEST_ID})");
    assert_eq!(error.to_string(), line);
    assert_eq!(error.detail(), Some(&json!({"field": "/openid"})));
    assert!(error.message().is_some_and(|message| message.contains(OPENID)));
}

#[tokio::test]
async fn error_response_that_is_signed_is_verified() {
    let error = write_failure(MockResponse::signed(403, RULE_LIMIT)).await;
    assert_eq!((error.stage(), error.outcome(), error.is_verified()), (Stage::Api, Outcome::Refused, true));
    assert_eq!(error.code(), Some("RULE_LIMIT"));
    assert_eq!(error.body().map(|body| &body[..]), Some(RULE_LIMIT.as_bytes()));
}

#[tokio::test]
async fn error_response_without_a_signature_is_a_claim() {
    let error = write_failure(MockResponse::unsigned(403, RULE_LIMIT)).await;
    assert_eq!((error.stage(), error.outcome(), error.is_verified()), (Stage::Api, Outcome::Refused, false));
}

#[tokio::test]
async fn error_response_whose_signature_is_wrong_leaves_the_outcome_unknown() {
    for response in [
        MockResponse::signed(404, "{}").body(r#"{"code":"ORDER_NOT_EXIST"}"#),
        MockResponse::signed(403, RULE_LIMIT).signed_by(platform_key(), PLATFORM_ID, NOW - 400),
        MockResponse::signed(429, "").signed_by(stranger_key(), "PUB_KEY_ID_9", NOW),
        MockResponse::signed(403, RULE_LIMIT).header("Wechatpay-Signature", "AAAA"),
    ] {
        let error = write_failure(response).await;
        assert_eq!((error.stage(), error.outcome(), error.is_verified()), (Stage::Verify, Outcome::Unknown, false));
        assert_eq!(error.code(), None, "nobody knows who wrote it");
        assert!(error.body().is_some());
    }
}

#[tokio::test]
async fn error_response_that_breaks_off_before_its_signature_is_checked_leaves_the_outcome_unknown() {
    let refused = MockResponse::signed(403, RULE_LIMIT);
    for fault in [Fault::CutBody(refused.clone()), Fault::StalledBody(refused.clone())] {
        let gateway = Faulty::start([fault.clone()]);
        let builder = Gateway::start([]).client_builder().base_url(gateway.base_url());
        let builder = builder.timeout(Duration::from_secs(9)).total_timeout(Duration::from_secs(1));
        let client = builder.build().expect("a client");
        let error = client.chain("v3/things").json(&json!({})).post::<Value>().await.expect_err("half a response");
        assert_eq!((error.stage(), error.outcome()), (Stage::Exchange, Outcome::Unknown), "{fault:?}");
        assert!(!error.is_verified(), "{fault:?}");
    }
}

/// The signature covers no status: whoever can change one can send a success as an error.
#[tokio::test]
async fn signed_body_that_is_not_an_error_proves_nothing_under_the_status_of_one() {
    for body in ["", r#"{"prepay_id":"wx1"}"#] {
        assert!(!write_failure(MockResponse::signed(404, body)).await.is_verified(), "{body}");
    }
}

#[tokio::test]
async fn status_202_with_a_code_is_pending_on_a_route_that_the_spec_does_not_know() {
    let error = write_failure(MockResponse::signed(202, r#"{"code":"USERPAYING","message":"支付中"}"#)).await;
    assert_eq!((error.stage(), error.outcome(), error.is_verified()), (Stage::Api, Outcome::Pending, true));
    // Without one it may be the success that the page documents.
    let gateway = Gateway::start([MockResponse::signed(202, "{}")]);
    let taken = gateway.client().chain("v3/things").json(&json!({"n": 1})).post::<Value>().await;
    assert_eq!(taken.expect("a success"), json!({}));
}
