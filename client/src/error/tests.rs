//! What errors say, and what they never show.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::*;
use crate::{CodeFacts, ErrorTable, Explanation, Meta, Outcome, Repeat, Request, Retry, Words};

static META: Meta = Meta {
    product: "tests",
    operation: "find_thing",
    method: "GET",
    template: "/v3/things/{openid}",
    success: 200,
    scheme: wechatpay_auth::Scheme::Merchant,
    retry: Retry::Read,
    encrypted: &[],
    sensitive: &["openid"],
    errors: &[],
};

static PARAM_ERROR: CodeFacts = CodeFacts::new(
    "PARAM_ERROR",
    Outcome::Refused,
    Repeat::Never,
    Explanation::new(Words::new("", ""), Words::new("", "")),
);
static FACTS: ErrorTable = ErrorTable::new(&[&PARAM_ERROR], &[], &[]);

const OPENID: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

fn request() -> Request {
    Request::of(&META).path("openid", OPENID).build().expect("a request")
}

fn api(status: u16, body: &str) -> Error {
    let mut headers = HeaderMap::new();
    headers.insert("Request-ID", "08F8B0A1-268435461".parse().expect("a header value"));
    let status = StatusCode::from_u16(status).expect("a status");
    Error::api(request().site(), status, &headers, Bytes::copy_from_slice(body.as_bytes()))
}

#[test]
fn api_error_line_has_stage_template_status_code_message_and_request_id() {
    let error = api(400, r#"{"code":"PARAM_ERROR","message":"参数错误"}"#);
    assert_eq!(
        error.to_string(),
        "api: GET /v3/things/{openid}: 400: PARAM_ERROR: 参数错误 (Request-ID 08F8B0A1-268435461)"
    );
}

#[test]
fn api_error_accessors_keep_what_came() {
    let body = r#"{"code":"PARAM_ERROR","message":"bad oUpF8uMuAJO_M2pxb1Q9zNjWeS6o","detail":{"field":"/openid"}}"#;
    let error = api(400, body);
    assert_eq!(error.stage(), Stage::Api);
    assert_eq!(error.status(), Some(StatusCode::BAD_REQUEST));
    assert_eq!(error.code(), Some("PARAM_ERROR"));
    assert_eq!(error.message(), Some("bad oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"));
    assert_eq!(error.detail().and_then(|detail| detail.get("field")), Some(&Value::from("/openid")));
    assert_eq!(error.request_id(), Some("08F8B0A1-268435461"));
    assert_eq!(error.body().map(|bytes| &bytes[..]), Some(body.as_bytes()));
    assert_eq!(error.operation(), Some(&META));
}

#[test]
fn api_error_shows_no_value_that_was_sent() {
    let body = format!(r#"{{"code":"PARAM_ERROR","message":"bad {OPENID}","detail":"{OPENID}"}}"#);
    let error = api(400, &body);
    let text = format!("{error} {error:?} {error:#?}");
    assert!(text.contains("bad ***"), "{text}");
    assert!(!text.contains(OPENID), "{text}");
}

#[test]
fn api_error_code_that_is_listed_stays_complete_beside_a_value_of_one_letter() {
    let request = Request::of(&META).path("openid", "R").build().expect("a request");
    let shown = |body: &'static str| {
        Error::api(request.site(), StatusCode::BAD_REQUEST, &HeaderMap::new(), Bytes::from_static(body.as_bytes()))
            .known_by(&FACTS)
            .to_string()
    };
    let listed = shown(r#"{"code":"PARAM_ERROR","message":"openid R"}"#);
    assert!(listed.ends_with("400: PARAM_ERROR: openid ***"), "{listed}");
    let unlisted = shown(r#"{"code":"R","message":"openid R"}"#);
    assert!(unlisted.ends_with("400: ***: openid ***"), "{unlisted}");
}

#[test]
fn api_error_in_an_array_is_read() {
    let error = api(500, r#"[{"code":"SYSTEM_ERROR","message":"again"}]"#);
    assert_eq!(error.code(), Some("SYSTEM_ERROR"));
}

#[test]
fn api_error_as_html_keeps_the_body_and_shows_none_of_it() {
    let error = api(502, "<html>oops</html>");
    assert!(error.code().is_none() && error.message().is_none());
    assert!(error.to_string().contains("its body is HTML or XML (17 bytes)"), "{error}");
    assert!(!error.to_string().contains("oops"), "{error}");
    assert_eq!(error.body().map(Bytes::len), Some(17));
}

#[test]
fn api_error_without_a_body_says_so() {
    assert!(api(500, "").to_string().contains("the response has no body"));
}

#[test]
fn api_error_of_odd_json_does_not_panic() {
    for body in ["null", "[]", "[1]", "1", "\"x\"", "{", r#"{"code":null,"message":[]}"#, r#"{"code":{}}"#] {
        let error = api(500, body);
        assert!(error.code().is_none() && error.message().is_none(), "{body}");
    }
}

#[test]
fn api_error_with_a_number_for_a_code_keeps_it() {
    assert_eq!(api(500, r#"{"code":268435461}"#).code(), Some("268435461"));
}

#[test]
fn message_of_several_lines_is_shown_on_one() {
    let error = api(400, r#"{"code":"X","message":"a\nb"}"#);
    assert_eq!(error.to_string().lines().count(), 1);
}

#[test]
fn error_is_one_pointer_wide() {
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}

#[test]
fn error_travels_between_threads() {
    fn check<T: Send + Sync + 'static>() {}
    check::<Error>();
}
