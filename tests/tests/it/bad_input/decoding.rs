//! Verified responses that are not as documented.

use http::StatusCode;
use serde_json::Value;
use wechatpay::{
    Error, Outcome, Stage,
    businesscircle::{AuthorizeState, UserAuthorization},
};
use wechatpay_tests::{
    gateway::{Gateway, MockResponse, REQUEST_ID},
    parties::{APPID, OPENID},
    styles::TEMPLATE,
};

use super::{authorized, call, points, query, refused};

/// Where in a verified 200 decoding failed, and what the line says of it.
async fn undecoded(body: impl Into<String>) -> (String, String) {
    let error = refused(&query(), MockResponse::signed(200, body.into()), Stage::Decode).await;
    assert_eq!((error.verify_error(), error.code()), (None, None), "{error}");
    (error.json_path().expect("a body that does not decode has a path").to_owned(), error.to_string())
}

#[tokio::test]
async fn json_cut_short_names_the_position() {
    let whole = authorized();
    for length in 1..whole.len() {
        let (path, line) = undecoded(&whole[..length]).await;
        assert!(line.contains("EOF"), "{length} bytes, at `{path}`: {line}");
    }
    let (path, _) = undecoded(r#"{"openid":"o1","authorize_state":"AUTHOR"#).await;
    assert_eq!(path, "authorize_state");
}

#[tokio::test]
async fn json_of_the_wrong_shape_names_the_json_path_and_what_was_expected() {
    for (body, path, reason) in [
        (r#"{"openid":7,"authorize_state":"AUTHORIZED"}"#, "openid", "found a whole number, expected a string"),
        (r#"{"openid":"o1","authorize_state":["AUTHORIZED"]}"#, "authorize_state", "found an array, expected a string"),
        (r#"{"openid":"o1","authorize_state":null}"#, "authorize_state", "found null, expected a string"),
        (r#"{"openid":"o1"}"#, ".", "the field `authorize_state` is missing"),
        (r#"["o1"]"#, ".", "found an array, expected an object"),
        (r#""o1""#, ".", "found a string, expected an object"),
        ("null", ".", "found null, expected an object"),
    ] {
        let (found, line) = undecoded(body).await;
        assert_eq!(found, path, "{body}: {line}");
        assert!(line.contains(reason), "{body}: {line}");
    }
}

#[tokio::test]
async fn json_path_goes_into_lists_and_objects() {
    let list = r#"{"data":[{"serial_no":"1","effective_time":"2018-06-08T10:34:56+08:00","expire_time":"2018-12-08T10:34:56+08:00","encrypt_certificate":{"algorithm":"AEAD_AES_256_GCM","nonce":false,"ciphertext":"x"}}]}"#;
    let operation = wechatpay::certificates::ListCertificates::new();
    let error = refused(&operation, MockResponse::signed(200, list), Stage::Decode).await;
    assert_eq!(error.json_path(), Some("data[0].encrypt_certificate.nonce"), "{error}");
}

#[tokio::test]
async fn time_without_an_offset_in_a_response_names_its_field() {
    let body = r#"{"openid":"o1","authorize_state":"AUTHORIZED","authorize_time":"1999-05-20 13:29:35"}"#;
    let (path, line) = undecoded(body).await;
    assert_eq!(path, "authorize_time");
    assert!(line.contains("RFC 3339") && !line.contains("1999"), "{line}");
}

#[tokio::test]
async fn text_that_is_not_json_and_text_behind_the_json_are_refused() {
    undecoded("<html></html>").await;
    let (path, _) = undecoded(format!("{} {{}}", authorized())).await;
    assert_eq!(path, ".");
}

#[tokio::test]
async fn json_nested_deep_is_an_error_or_passed_over_and_no_overflow() {
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let gateway = Gateway::start([MockResponse::signed(200, deep.clone())]);
    let outcome: Result<Value, Error> = gateway.client().chain("v3/unknown").get().await;
    assert_eq!(outcome.expect_err("no value is that deep").stage(), Stage::Decode);
    let body = format!(r#"{{"openid":"o1","authorize_state":"AUTHORIZED","more":{deep}}}"#);
    assert!(call(MockResponse::signed(200, body)).await.is_ok(), "an unknown field is passed over");
    refused(&query(), MockResponse::unsigned(400, deep), Stage::Api).await;
}

#[tokio::test]
async fn enum_value_unknown_keeps_its_text() {
    let response = call(MockResponse::signed(200, r#"{"openid":"o1","authorize_state":"SUSPENDED"}"#)).await;
    let response = response.expect("an enum may get new values at any time");
    assert_eq!(response.authorize_state, AuthorizeState::Unknown("SUSPENDED".to_owned()));
}

#[tokio::test]
async fn enum_value_with_a_blank_behind_is_known() {
    let response = call(MockResponse::signed(200, r#"{"openid":"o1","authorize_state":"AUTHORIZED "}"#)).await;
    assert!(matches!(response.expect("blanks are forgiven").authorize_state, AuthorizeState::Authorized));
}

#[tokio::test]
async fn field_unknown_is_passed_over_and_stays_in_the_raw_body() {
    let body = r#"{"openid":"o1","authorize_state":"UNAUTHORIZED","card":{"level":[1,2]},"authorize_time":null}"#;
    let response = call(MockResponse::signed(200, body)).await.expect("fields may be added at any time");
    assert_eq!((response.openid.as_str(), &response.authorize_time), ("o1", &None));
    assert_eq!(response.body().as_ref(), body.as_bytes());
}

/// A success whose status is not the documented one.
#[track_caller]
fn assert_names_both(error: &Error, documented: &str, came: &str) {
    assert_eq!(error.stage(), Stage::Decode, "{error}");
    assert_eq!(error.json_path(), None, "nothing was decoded");
    let line = error.to_string();
    assert!(line.contains(&format!("documented as {documented}")) && line.contains(&format!("{came} came")), "{line}");
}

#[tokio::test]
async fn status_204_where_200_is_documented_names_both() {
    let error = refused(&query(), MockResponse::signed(204, ""), Stage::Decode).await;
    assert_names_both(&error, "200", "204");
}

#[tokio::test]
async fn status_200_where_204_is_documented_names_both() {
    for body in ["", "{}", r#"{"code":"SUCCESS"}"#] {
        let error = refused(&points(OPENID), MockResponse::signed(200, body), Stage::Decode).await;
        assert_names_both(&error, "204", "200");
    }
}

#[tokio::test]
async fn status_204_where_200_is_documented_names_both_in_the_dynamic_styles() {
    let gateway = Gateway::start([MockResponse::signed(204, "")]);
    let client = gateway.client();
    // A free `Value` would take the empty body, were it not for what the spec says of the route.
    for chain in [client.chain(TEMPLATE).var("openid", OPENID), client.chain(TEMPLATE.replace("{openid}", OPENID))] {
        let outcome: Result<Value, Error> = chain.query("appid", APPID).get().await;
        assert_names_both(&outcome.expect_err("the route documents 200"), "200", "204");
    }
}

#[tokio::test]
async fn status_202_is_not_a_success_of_these_operations() {
    let error = refused(&query(), MockResponse::signed(202, authorized()), Stage::Api).await;
    assert_eq!((error.status(), error.outcome()), (Some(StatusCode::ACCEPTED), Outcome::Pending), "{error}");
    assert!(error.to_string().contains("has not decided yet"), "{error}");
}

#[tokio::test]
async fn response_that_does_not_decode_is_verified_and_its_line_shows_no_value() {
    #[derive(Debug, serde::Deserialize)]
    struct Thing {
        #[allow(dead_code, reason = "it is there to be decoded")]
        items: Vec<Vec<i64>>,
    }
    let gateway = Gateway::start([MockResponse::signed(200, r#"{"items":[["13800000000"]]}"#)]);
    let error = gateway.client().chain("v3/things").get::<Thing>().await.expect_err("it is not a number");
    assert_eq!((error.stage(), error.is_verified()), (Stage::Decode, true));
    let place = "at `items[0][0]`: found a string, expected i64";
    assert_eq!(error.to_string(), format!("decode: GET /v3/things: 200: {place} (Request-ID {REQUEST_ID})"));
}

/// A type of ours inside a type of the user's: `serde` carries one text between them, and the path goes through.
#[tokio::test]
async fn type_of_ours_in_a_dynamic_call_names_the_whole_json_path() {
    #[derive(Debug, serde::Deserialize)]
    struct Page {
        #[allow(dead_code, reason = "it is there to be decoded")]
        data: Vec<UserAuthorization>,
    }
    let body =
        r#"{"data":[{"openid":"o1","authorize_state":"AUTHORIZED"},{"openid":13800000000,"authorize_state":"X"}]}"#;
    let gateway =
        Gateway::start([MockResponse::signed(200, body), MockResponse::signed(200, r#"{"openid":13800000000}"#)]);
    let error = gateway.client().chain("v3/things").get::<Page>().await.expect_err("a number is no openid");
    assert_eq!(error.json_path(), Some("data[1].openid"), "{error}");
    assert!(error.to_string().contains("found a whole number, expected a string"), "{error}");
    assert!(!error.to_string().contains("138"), "{error}");
    let error = gateway.client().chain("v3/things").get::<UserAuthorization>().await.expect_err("neither alone");
    assert_eq!(error.json_path(), Some("openid"), "{error}");
}

/// What is received can be kept and read again, in any format that describes itself.
#[test]
fn type_of_ours_is_written_by_serde_and_read_from_other_formats() {
    let kept: UserAuthorization =
        toml::from_str("openid = 'o1'\nauthorize_state = 'NEW'\nlater = [1]").expect("TOML describes itself");
    let json = serde_json::to_string(&kept).expect("it has a form");
    assert_eq!(json, r#"{"openid":"o1","authorize_state":"NEW"}"#);
    let again: UserAuthorization = serde_json::from_str(&json).expect("it is read again");
    assert_eq!((again.openid, again.authorize_state), (kept.openid, kept.authorize_state));
    let error = toml::from_str::<UserAuthorization>("openid = 138\nauthorize_state = 'NEW'").expect_err("a number");
    assert!(error.message().contains("openid: found a whole number, expected a string"), "{error}");
}
