//! Answers that are wrong in one way each, and the error that names it.

use std::{error::Error as _, net::TcpListener, time::Duration};

use serde::Deserialize;
use serde_json::{Value, json};
use wechatpay::{Error, Outcome, Stage, auth::VerifyError};

use crate::gateway::{APPID, Gateway, OPENID, Reply};

const KNOWN: &str = "v3/businesscircle/user-authorizations/{openid}";

#[derive(Debug, Deserialize)]
struct Thing {
    #[allow(dead_code)]
    items: Vec<Item>,
}

#[derive(Debug, Deserialize)]
struct Item {
    #[allow(dead_code)]
    amount: i64,
}

/// The error that a reply ends in, for an unknown route.
async fn failure(reply: Reply) -> Error {
    let gateway = Gateway::answering(reply);
    gateway.client().chain("v3/things").query("openid", OPENID).get::<Thing>().await.expect_err("the answer is wrong")
}

async fn verify_failure(reply: Reply) -> VerifyError {
    let error = failure(reply).await;
    assert_eq!(error.stage(), Stage::Verify, "{error}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert_eq!(error.request_id(), Some("08F8B0A1-0"));
    error.verify_error().cloned().expect("the cause is kept")
}

#[tokio::test]
async fn tampered_body_is_refused_and_kept_for_diagnosis() {
    let error = failure(Reply::signed(200, "{\"items\":[]}").signed_over("{\"items\":[1]}")).await;
    assert_eq!(error.verify_error(), Some(&VerifyError::WrongSignature));
    assert_eq!(error.body().map(|body| &body[..]), Some(&b"{\"items\":[]}"[..]));
}

#[tokio::test]
async fn success_without_signature_headers_is_refused() {
    let error = verify_failure(Reply::unsigned(200, "{\"items\":[]}")).await;
    assert!(matches!(error, VerifyError::MissingHeader { .. }), "{error}");
}

#[tokio::test]
async fn stale_and_future_signatures_are_refused() {
    let reply = Reply::signed(200, "{\"items\":[]}");
    let stale = verify_failure(reply.clone().aged(330)).await;
    assert!(matches!(stale, VerifyError::Stale { .. }), "{stale}");
    let future = verify_failure(reply.aged(-330)).await;
    assert!(matches!(future, VerifyError::Future { .. }), "{future}");
}

#[tokio::test]
async fn signature_of_an_unknown_key_is_refused() {
    let error = verify_failure(Reply::signed(200, "{\"items\":[]}").by("PUB_KEY_ID_9")).await;
    assert_eq!(error, VerifyError::UnknownSerial { serial: "PUB_KEY_ID_9".to_owned() });
}

#[tokio::test]
async fn api_error_is_read_though_it_is_unsigned() {
    let body = json!({"code": "PARAM_ERROR", "message": format!("参数错误: {OPENID}"), "detail": {"field": "/openid"}});
    let error = failure(Reply::unsigned(400, body.to_string())).await;
    assert_eq!(error.stage(), Stage::Api);
    assert_eq!(error.code().map(|code| code.as_str()), Some("PARAM_ERROR"));
    assert_eq!(error.detail(), Some(&json!({"field": "/openid"})));
    assert_eq!(error.to_string(), "api: GET /v3/things: 400: PARAM_ERROR: 参数错误: *** (Request-ID 08F8B0A1-0)");
    assert!(error.message().is_some_and(|message| message.contains(OPENID)));
}

/// What a write ends in that is answered so.
async fn write_failure(reply: Reply) -> Error {
    let gateway = Gateway::answering(reply);
    gateway.client().chain("v3/things").json(&json!({"n": 1})).post::<Value>().await.expect_err("it is refused")
}

const RULE_LIMIT: &str = r#"{"code":"RULE_LIMIT","message":"业务规则限制"}"#;

#[tokio::test]
async fn api_error_that_is_signed_is_verified() {
    let error = write_failure(Reply::signed(403, RULE_LIMIT)).await;
    assert_eq!((error.stage(), error.outcome(), error.is_verified()), (Stage::Api, Outcome::Refused, true));
    assert_eq!(error.code().map(|code| code.as_str()), Some("RULE_LIMIT"));
    assert_eq!(error.body().map(|body| &body[..]), Some(RULE_LIMIT.as_bytes()));
}

#[tokio::test]
async fn status_202_with_a_code_is_pending_on_a_route_that_the_spec_does_not_know() {
    let error = write_failure(Reply::signed(202, r#"{"code":"USERPAYING","message":"支付中"}"#)).await;
    assert_eq!((error.stage(), error.outcome(), error.is_verified()), (Stage::Api, Outcome::Pending, true));
    // Without one it may be the success that the page documents.
    let gateway = Gateway::answering(Reply::signed(202, "{}"));
    let taken = gateway.client().chain("v3/things").json(&json!({"n": 1})).post::<Value>().await;
    assert_eq!(taken.expect("a success"), json!({}));
}

#[tokio::test]
async fn api_error_without_a_signature_is_a_claim() {
    let error = write_failure(Reply::unsigned(403, RULE_LIMIT)).await;
    assert_eq!((error.stage(), error.outcome(), error.is_verified()), (Stage::Api, Outcome::Refused, false));
}

#[tokio::test]
async fn api_error_whose_signature_is_wrong_leaves_the_outcome_unknown() {
    for reply in [
        Reply::signed(404, r#"{"code":"ORDER_NOT_EXIST"}"#).signed_over("{}"),
        Reply::signed(403, RULE_LIMIT).aged(400),
        Reply::signed(429, "").by("PUB_KEY_ID_9"),
        Reply::signed(403, RULE_LIMIT).header("Wechatpay-Signature", "AAAA"),
    ] {
        let error = write_failure(reply).await;
        assert_eq!((error.stage(), error.outcome(), error.is_verified()), (Stage::Verify, Outcome::Unknown, false));
        assert_eq!(error.code(), None, "nobody knows who wrote it");
        assert!(error.body().is_some());
    }
}

#[tokio::test]
async fn api_error_that_breaks_off_before_its_signature_is_checked_leaves_the_outcome_unknown() {
    let error = write_failure(Reply::signed(403, RULE_LIMIT).cut()).await;
    assert_eq!((error.stage(), error.outcome(), error.is_verified()), (Stage::Exchange, Outcome::Unknown, false));
    let gateway = Gateway::answering(Reply::signed(403, RULE_LIMIT).stalled());
    let client = gateway.builder().timeout(Duration::from_secs(9)).total_timeout(Duration::from_millis(300));
    let client = client.build().expect("a client");
    let error = client.chain("v3/things").json(&json!({})).post::<Value>().await.expect_err("time is up");
    assert_eq!((error.stage(), error.outcome()), (Stage::Exchange, Outcome::Unknown));
}

/// The signature covers no status: whoever can change one can send a success as an error.
#[tokio::test]
async fn signed_body_that_is_no_error_proves_nothing_under_the_status_of_one() {
    for body in ["", r#"{"prepay_id":"wx1"}"#] {
        assert!(!write_failure(Reply::signed(404, body)).await.is_verified(), "{body}");
    }
}

#[tokio::test]
async fn answer_that_is_signed_and_does_not_decode_is_verified() {
    let error = failure(Reply::signed(200, r#"{"items":1}"#)).await;
    assert_eq!((error.stage(), error.is_verified()), (Stage::Decode, true));
}

#[tokio::test]
async fn html_page_is_an_api_error_with_its_status() {
    let error =
        failure(Reply::unsigned(502, "<html><body>Bad Gateway</body></html>").header("Content-Type", "text/html"))
            .await;
    assert_eq!((error.stage(), error.status().map(|status| status.as_u16())), (Stage::Api, Some(502)));
    assert!(error.code().is_none());
    assert!(error.body().is_some_and(|body| body.starts_with(b"<html>")));
}

#[tokio::test]
async fn empty_500_is_an_api_error_with_its_status() {
    let error = failure(Reply::unsigned(500, "")).await;
    assert_eq!((error.stage(), error.status().map(|status| status.as_u16())), (Stage::Api, Some(500)));
    assert!(error.to_string().contains("no body"), "{error}");
}

#[tokio::test]
async fn endless_error_page_is_cut() {
    let error = failure(Reply::unsigned(500, vec![b'x'; 3 << 20])).await;
    assert_eq!(error.body().map(|body| body.len()), Some(1 << 20));
}

#[tokio::test]
async fn redirect_is_an_answer_and_not_followed() {
    let other = Gateway::answering(Reply::signed(200, "{\"items\":[]}"));
    let error = failure(Reply::unsigned(302, "").header("Location", &other.url)).await;
    assert_eq!((error.stage(), error.status().map(|status| status.as_u16())), (Stage::Api, Some(302)));
    assert!(other.seen().is_empty());
}

#[tokio::test]
async fn truncated_json_names_the_path_and_keeps_the_body() {
    let body = r#"{"items":[{"amount":1},{"amount""#;
    let error = failure(Reply::signed(200, body)).await;
    assert_eq!(error.stage(), Stage::Decode);
    assert_eq!(error.json_path(), Some("items[1]"));
    assert_eq!(error.body().map(|kept| &kept[..]), Some(body.as_bytes()));
}

#[tokio::test]
async fn wrong_shape_names_the_path_and_shows_no_value() {
    let error = failure(Reply::signed(200, r#"{"items":[{"amount":"13800000000"}]}"#)).await;
    assert_eq!(error.json_path(), Some("items[0].amount"));
    assert_eq!(
        error.to_string(),
        "decode: GET /v3/things: 200: at `items[0].amount`: found a string, expected i64 (Request-ID 08F8B0A1-0)"
    );
    assert!(error.body().is_some_and(|body| body.ends_with(b"\"13800000000\"}]}")));
}

#[tokio::test]
async fn empty_200_where_data_is_documented_is_a_decode_error() {
    let gateway = Gateway::answering(Reply::signed(204, ""));
    let client = gateway.client();
    let call = client.chain(KNOWN).var("openid", OPENID).query("appid", APPID).get::<Value>();
    let error = call.await.expect_err("200 is documented");
    assert_eq!(error.stage(), Stage::Decode);
    assert!(error.to_string().contains("documented as 200, but 204 came"), "{error}");
}

#[tokio::test]
async fn data_where_204_is_documented_is_a_decode_error() {
    let gateway = Gateway::answering(Reply::signed(200, "{}"));
    let error = gateway
        .client()
        .chain("v3/businesscircle/points/notify")
        .json(&json!({}))
        .post::<()>()
        .await
        .expect_err("204 is documented");
    assert_eq!(error.stage(), Stage::Decode);
    assert!(error.to_string().contains("documented as 204, but 200 came"), "{error}");
}

#[tokio::test]
async fn accepted_where_data_is_documented_is_pending() {
    let gateway = Gateway::answering(Reply::signed(202, "{}"));
    let client = gateway.client();
    let call = client.chain(KNOWN).var("openid", OPENID).query("appid", APPID).get::<Value>();
    let error = call.await.expect_err("200 is documented");
    assert_eq!((error.stage(), error.outcome()), (Stage::Api, Outcome::Pending));
    assert!(error.to_string().contains("has not decided yet"), "{error}");
}

#[tokio::test]
async fn slow_answer_is_a_timeout_without_the_url() {
    let gateway = Gateway::answering(Reply::signed(200, "{}").late(Duration::from_secs(5)));
    let client = gateway.builder().timeout(Duration::from_millis(50)).build().expect("a client");
    let error = client.chain("v3/things").query("openid", OPENID).get::<Value>().await.expect_err("time runs out");
    assert_eq!((error.stage(), error.is_timeout(), error.is_connect()), (Stage::Exchange, true, false));
    assert!(!chain_of(&error).contains(OPENID), "{}", chain_of(&error));
}

#[tokio::test]
async fn refused_connection_is_a_connect_error_without_the_url() {
    let port = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port();
    let client = Gateway::answering(Reply::hang_up())
        .builder()
        .base_url(format!("http://127.0.0.1:{port}"))
        .build()
        .expect("a client");
    let error = client.chain("v3/things").query("openid", OPENID).get::<Value>().await.expect_err("nobody listens");
    assert_eq!((error.stage(), error.is_timeout(), error.is_connect()), (Stage::Exchange, false, true));
    assert!(!chain_of(&error).contains(OPENID), "{}", chain_of(&error));
}

#[tokio::test]
async fn broken_connection_is_an_exchange_error() {
    let error = failure(Reply::hang_up()).await;
    assert_eq!((error.stage(), error.is_timeout(), error.is_connect()), (Stage::Exchange, false, false));
    assert!(error.to_string().contains("may have arrived"), "{error}");
}

/// An error, its `Debug`, and all of its causes.
fn chain_of(error: &Error) -> String {
    let mut text = format!("{error} {error:?}");
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(&format!(" {cause} {cause:?}"));
        source = cause.source();
    }
    text
}
