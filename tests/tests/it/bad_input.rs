//! Input that is wrong: each ends in the error of its name or in a correct
//! call, none in a panic. What is wrong with documents stands in `diagnostics`.

use http::StatusCode;
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use wechatpay::ErrorCode;
use wechatpay::businesscircle::{
    AuthorizeState, GetPointsCommitStatus, NotifyPoints, ParkingState, QueryUserAuthorization, UpdateParkings,
    UserAuthorization,
};
use wechatpay::{Client, Error, Merchant, Operation, Outcome, Response, Stage, Timestamp, VerifyError};
use wechatpay_sandbox::{ReceivedCall, Sandbox};
use wechatpay_tests::gateway::{Answer, Gateway, NOW, REQUEST_ID};
use wechatpay_tests::parties::{
    APPID, MCHID, MERCHANT_SERIAL, OPENID, PLATFORM_ID, merchant, platform_key, platform_keys, sandbox, stranger_key,
};
use wechatpay_tests::styles::{TEMPLATE, every_async, every_blocking};

/// An openid with everything that URLs treat in a way of their own.
const HOSTILE: &str = "o/p?q=1&r%2Fs t+中文#u";

fn query() -> QueryUserAuthorization {
    QueryUserAuthorization::new(OPENID, APPID)
}

/// The body of a good answer.
fn authorized() -> String {
    json!({"openid": OPENID, "authorize_state": "AUTHORIZED", "authorize_time": "2020-05-20T13:29:35+08:00"})
        .to_string()
}

/// An answer that is good in every way.
fn good() -> Answer {
    Answer::signed(200, authorized())
}

async fn call(answer: Answer) -> Result<Response<UserAuthorization>, Error> {
    Gateway::start([answer]).client().send(&query()).await
}

/// The error that the operation ends in when this is answered, with all that an error keeps of an answer.
async fn refused<O: Operation>(operation: &O, answer: Answer, stage: Stage) -> Error {
    let gateway = Gateway::start([answer.clone()]);
    let Err(error) = gateway.client().send(operation).await else { panic!("an error of stage {stage} is expected") };
    assert_eq!(error.stage(), stage, "{error}");
    assert_eq!(error.status(), Some(answer.status));
    assert_eq!(error.request_id(), Some(REQUEST_ID));
    assert_eq!(error.body(), Some(&answer.body));
    assert_eq!(error.operation(), Some(O::META));
    assert!(!error.is_timeout() && !error.is_connect(), "{error:?}");
    assert_eq!(gateway.received().len(), 1, "nothing is sent twice");
    error
}

/// The reason why an answer is not believed. An answer that nobody vouches for says nothing of its own.
async fn unverified(answer: Answer) -> VerifyError {
    let error = refused(&query(), answer, Stage::Verify).await;
    assert_eq!((error.code(), error.message(), error.detail()), (None, None, None));
    assert_eq!(error.json_path(), None, "nothing was decoded");
    error.verify_error().expect("an answer that is refused has a reason").clone()
}

#[tokio::test]
async fn good_answer_is_decoded() {
    // What the wrong answers below are made from.
    let answer = call(good()).await.expect("the answer is good");
    assert_eq!((answer.openid.as_str(), &answer.authorize_state), (OPENID, &AuthorizeState::Authorized));
}

// --- keys ---------------------------------------------------------------------

/// The answer of a real sandbox to another merchant, and what it noted.
async fn sign_error(merchant: Merchant) -> (Error, ReceivedCall) {
    let sandbox = sandbox().await;
    sandbox.authorize(OPENID, APPID).expect("a change that is kept");
    let client = client_as(merchant, &sandbox);
    let error = client.send(&query()).await.expect_err("the sandbox knows another merchant");
    assert_eq!(error.stage(), Stage::Api, "{error}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    assert_eq!(error.code(), Some(&ErrorCode::SignError));
    assert!(error.message().is_some_and(|message| !message.is_empty()), "{error:?}");
    assert_eq!(error.operation(), Some(QueryUserAuthorization::META));
    let body: Value = serde_json::from_slice(error.body().expect("the body is kept")).expect("it is JSON");
    assert_eq!(body["code"], "SIGN_ERROR");
    let [call] = sandbox.calls().try_into().expect("one call arrived");
    assert_eq!(error.request_id(), Some(call.request_id.as_str()));
    (error, call)
}

fn client_as(merchant: Merchant, sandbox: &Sandbox) -> Client {
    Client::builder(merchant, platform_keys()).base_url(sandbox.base_url()).build().expect("the keys are apart")
}

#[tokio::test]
async fn merchant_key_wrong_is_a_sign_error_that_shows_what_the_server_verified() {
    let wrong = Merchant::new(MCHID, MERCHANT_SERIAL, stranger_key().clone()).expect("a merchant");
    let (error, call) = sign_error(wrong).await;
    assert_eq!(call.signature_matched, Some(false));
    let information = &error.detail().expect("the server says what it verified")["sign_information"];
    assert_eq!(information["method"], "GET");
    assert_eq!(information["url"], call.target);
    let verified = call.signing_string.expect("the sandbox could read the request");
    assert_eq!(information["truncated_sign_message"], verified);
}

#[tokio::test]
async fn key_and_serial_of_another_merchant_are_a_sign_error() {
    let other = Merchant::new(MCHID, "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", stranger_key().clone());
    let (_, call) = sign_error(other.expect("a merchant")).await;
    assert_eq!(call.signature_matched, None, "the serial is refused before the signature is looked at");
}

#[tokio::test]
async fn another_merchant_altogether_is_a_sign_error() {
    let other = Merchant::new("1900000109", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", stranger_key().clone());
    sign_error(other.expect("a merchant")).await;
}

#[tokio::test]
async fn platform_key_wrong_under_the_right_id_is_a_wrong_signature() {
    let answer = Answer::unsigned(200, authorized()).signed_by(stranger_key(), PLATFORM_ID, NOW);
    assert_eq!(unverified(answer).await, VerifyError::WrongSignature);
}

#[test]
fn merchant_key_handed_in_as_platform_key_does_not_build() {
    let own = wechatpay::PlatformKeys::public_key(PLATFORM_ID, merchant().public_key().expect("a key in memory"))
        .expect("a ring");
    let error = Client::builder(merchant(), own).build().expect_err("the merchant does not sign answers");
    assert_eq!(error.stage(), Stage::Build);
    assert!(error.to_string().contains("merchant's own"), "{error}");
}

// --- signatures of answers ----------------------------------------------------

#[tokio::test]
async fn body_with_one_byte_changed_is_a_wrong_signature() {
    let whole = authorized();
    for position in [0, whole.len() / 2, whole.len() - 1] {
        let mut tampered = whole.clone().into_bytes();
        tampered[position] ^= 1;
        assert_eq!(unverified(good().body(tampered)).await, VerifyError::WrongSignature, "byte {position}");
    }
}

#[tokio::test]
async fn body_longer_or_shorter_by_a_line_break_is_a_wrong_signature() {
    let longer = format!("{}\n", authorized());
    assert_eq!(unverified(good().body(longer.clone())).await, VerifyError::WrongSignature);
    let shorter = Answer::signed(200, longer).body(authorized());
    assert_eq!(unverified(shorter).await, VerifyError::WrongSignature);
}

#[tokio::test]
async fn nonce_changed_is_a_wrong_signature() {
    let answer = good().header("Wechatpay-Nonce", "c5ac7061fccab6bf3e254dcf98995b8d");
    assert_eq!(unverified(answer).await, VerifyError::WrongSignature);
}

#[tokio::test]
async fn timestamp_changed_within_the_window_is_a_wrong_signature() {
    let answer = good().header("Wechatpay-Timestamp", &(NOW - 1).to_string());
    assert_eq!(unverified(answer).await, VerifyError::WrongSignature);
}

fn signed_at(timestamp: i64) -> Answer {
    good().signed_by(platform_key(), PLATFORM_ID, timestamp)
}

#[tokio::test]
async fn timestamp_301_seconds_old_is_stale() {
    assert_eq!(unverified(signed_at(NOW - 301)).await, VerifyError::Stale { age_seconds: 301 });
}

#[tokio::test]
async fn timestamp_301_seconds_ahead_is_from_the_future() {
    assert_eq!(unverified(signed_at(NOW + 301)).await, VerifyError::Future { ahead_seconds: 301 });
}

#[tokio::test]
async fn timestamp_300_seconds_off_in_either_direction_is_taken() {
    for timestamp in [NOW - 300, NOW + 300] {
        let answer = call(signed_at(timestamp)).await;
        assert!(answer.is_ok(), "{timestamp}: {answer:?}");
    }
}

#[tokio::test]
async fn timestamp_at_the_ends_of_the_numbers_is_refused() {
    assert!(matches!(unverified(signed_at(i64::MIN)).await, VerifyError::Stale { .. }));
    assert!(matches!(unverified(signed_at(i64::MAX)).await, VerifyError::Future { .. }));
}

#[tokio::test]
async fn timestamp_that_is_no_number_is_a_bad_header() {
    for text in ["now", "1722850421.5", "+1722850421", "99999999999999999999"] {
        let reason = unverified(good().header("Wechatpay-Timestamp", text)).await;
        assert_eq!(reason, VerifyError::BadHeader { name: "Wechatpay-Timestamp" }, "{text}");
    }
}

#[tokio::test]
async fn serial_unknown_is_named() {
    let serial = "PUB_KEY_ID_0000000000000024101100397200009999";
    let answer = good().signed_by(platform_key(), serial, NOW);
    assert_eq!(unverified(answer).await, VerifyError::UnknownSerial { serial: serial.to_owned() });
}

#[tokio::test]
async fn probe_signature_is_told_apart_from_a_wrong_one() {
    let signature = good().headers["Wechatpay-Signature"].to_str().expect("base64 is text").to_owned();
    let answer = good().header("Wechatpay-Signature", &format!("WECHATPAY/SIGNTEST/{signature}"));
    assert_eq!(unverified(answer).await, VerifyError::Probe);
}

#[tokio::test]
async fn signature_that_is_not_base64_is_told_apart_from_a_wrong_one() {
    assert_eq!(
        unverified(good().header("Wechatpay-Signature", "§")).await,
        VerifyError::BadHeader { name: "Wechatpay-Signature" }
    );
    assert_eq!(unverified(good().header("Wechatpay-Signature", "not base64")).await, VerifyError::BadBase64);
}

#[tokio::test]
async fn signature_header_missing_on_a_200_is_named() {
    for name in ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature"] {
        assert_eq!(unverified(good().without(name)).await, VerifyError::MissingHeader { name });
    }
}

#[tokio::test]
async fn unsigned_200_is_refused_whatever_its_body() {
    for body in [authorized(), "<html>login</html>".to_owned(), String::new()] {
        assert!(matches!(unverified(Answer::unsigned(200, body)).await, VerifyError::MissingHeader { .. }));
    }
}

#[tokio::test]
async fn unsigned_204_is_refused() {
    let error = refused(&points(OPENID), Answer::unsigned(204, ""), Stage::Verify).await;
    assert!(matches!(error.verify_error(), Some(VerifyError::MissingHeader { .. })), "{error}");
}

// --- error answers ------------------------------------------------------------

/// An error answer that is not the API's own.
async fn not_the_apis(status: u16, body: &'static str) -> Error {
    let error = refused(&query(), Answer::unsigned(status, body), Stage::Api).await;
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
async fn error_answer_cut_short_or_of_another_shape_is_an_error_of_its_status() {
    for body in
        [r#"{"code":"PARAM_ERR"#, "[]", "null", "\"PARAM_ERROR\"", r#"{"code":null,"message":{}}"#, "\u{feff}{}"]
    {
        not_the_apis(400, body).await;
    }
}

#[tokio::test]
async fn error_answer_in_an_array_is_read() {
    let body = r#"[{"code":"PARAM_ERROR","message":"参数错误"}]"#;
    let error = refused(&query(), Answer::unsigned(400, body), Stage::Api).await;
    assert_eq!((error.code(), error.message()), (Some(&ErrorCode::ParamError), Some("参数错误")));
}

#[tokio::test]
async fn error_code_unknown_keeps_its_text() {
    let body = r#"{"code":"MALL_CLOSED","message":"商圈未开通","detail":{"field":"/appid"}}"#;
    let error = refused(&query(), Answer::unsigned(403, body), Stage::Api).await;
    assert_eq!(error.code(), Some(&ErrorCode::Unknown("MALL_CLOSED".to_owned())));
    assert_eq!(error.detail(), Some(&json!({"field": "/appid"})));
}

#[tokio::test]
async fn parameter_that_the_gateway_refuses_is_named_in_the_detail() {
    let sandbox = sandbox().await;
    let client = client_as(merchant(), &sandbox);
    let too_long = "w".repeat(129);
    let error = client.send(&QueryUserAuthorization::new(OPENID, &too_long)).await.expect_err("128 characters at most");
    assert_eq!((error.stage(), error.code()), (Stage::Api, Some(&ErrorCode::ParamError)), "{error}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
    let detail = error.detail().expect("the gateway says which parameter it was");
    assert_eq!((&detail["field"], &detail["location"]), (&json!("appid"), &json!("query")));
    assert!(detail["value"].as_str().is_some_and(|value| value.starts_with("www")), "{detail}");
    assert_eq!(sandbox.calls().last().and_then(|call| call.signature_matched), Some(true));
}

// --- verified answers that are not as documented ------------------------------

/// Where in a verified 200 decoding failed, and what the line says of it.
async fn undecoded(body: impl Into<String>) -> (String, String) {
    let error = refused(&query(), Answer::signed(200, body.into()), Stage::Decode).await;
    assert_eq!((error.verify_error(), error.code()), (None, None), "{error}");
    (error.json_path().expect("a body that does not decode has a place").to_owned(), error.to_string())
}

#[tokio::test]
async fn json_cut_short_names_the_place() {
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
        (r#"["o1"]"#, ".", "expected struct UserAuthorization"),
        (r#""o1""#, ".", "expected struct UserAuthorization"),
        ("null", ".", "expected struct UserAuthorization"),
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
    let error = refused(&operation, Answer::signed(200, list), Stage::Decode).await;
    assert_eq!(error.json_path(), Some("data[0].encrypt_certificate.nonce"), "{error}");
}

#[tokio::test]
async fn time_without_an_offset_in_an_answer_names_its_field() {
    let body = r#"{"openid":"o1","authorize_state":"AUTHORIZED","authorize_time":"1999-05-20 13:29:35"}"#;
    let (path, line) = undecoded(body).await;
    assert_eq!(path, "authorize_time");
    assert!(line.contains("RFC 3339") && !line.contains("1999"), "{line}");
}

#[tokio::test]
async fn text_that_is_no_json_and_text_behind_the_json_are_refused() {
    undecoded("<html></html>").await;
    let (path, _) = undecoded(format!("{} {{}}", authorized())).await;
    assert_eq!(path, ".");
}

#[tokio::test]
async fn json_nested_deep_is_an_error_or_passed_over_and_no_overflow() {
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let gateway = Gateway::start([Answer::signed(200, deep.clone())]);
    let outcome: Result<Value, Error> = gateway.client().chain("v3/unknown").get().await;
    assert_eq!(outcome.expect_err("no value is that deep").stage(), Stage::Decode);
    let body = format!(r#"{{"openid":"o1","authorize_state":"AUTHORIZED","more":{deep}}}"#);
    assert!(call(Answer::signed(200, body)).await.is_ok(), "an unknown field is passed over");
    refused(&query(), Answer::unsigned(400, deep), Stage::Api).await;
}

#[tokio::test]
async fn enum_value_unknown_keeps_its_text() {
    let answer = call(Answer::signed(200, r#"{"openid":"o1","authorize_state":"SUSPENDED"}"#)).await;
    let answer = answer.expect("an enum may get new values at any time");
    assert_eq!(answer.authorize_state, AuthorizeState::Unknown("SUSPENDED".to_owned()));
}

#[tokio::test]
async fn enum_value_with_a_blank_behind_is_known() {
    let answer = call(Answer::signed(200, r#"{"openid":"o1","authorize_state":"AUTHORIZED "}"#)).await;
    assert!(matches!(answer.expect("blanks are forgiven").authorize_state, AuthorizeState::Authorized));
}

#[tokio::test]
async fn field_unknown_is_passed_over_and_stays_in_the_raw_body() {
    let body = r#"{"openid":"o1","authorize_state":"UNAUTHORIZED","card":{"level":[1,2]},"authorize_time":null}"#;
    let answer = call(Answer::signed(200, body)).await.expect("fields may be added at any time");
    assert_eq!((answer.openid.as_str(), &answer.authorize_time), ("o1", &None));
    assert_eq!(answer.body().as_ref(), body.as_bytes());
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
    let error = refused(&query(), Answer::signed(204, ""), Stage::Decode).await;
    assert_names_both(&error, "200", "204");
}

#[tokio::test]
async fn status_200_where_204_is_documented_names_both() {
    for body in ["", "{}", r#"{"code":"SUCCESS"}"#] {
        let error = refused(&points(OPENID), Answer::signed(200, body), Stage::Decode).await;
        assert_names_both(&error, "204", "200");
    }
}

#[tokio::test]
async fn status_204_where_200_is_documented_names_both_in_the_dynamic_styles() {
    let gateway = Gateway::start([Answer::signed(204, "")]);
    let client = gateway.client();
    // A free `Value` would take the empty body, were it not for what the spec says of the route.
    for chain in [client.chain(TEMPLATE).var("openid", OPENID), client.chain(TEMPLATE.replace("{openid}", OPENID))] {
        let outcome: Result<Value, Error> = chain.query("appid", APPID).get().await;
        assert_names_both(&outcome.expect_err("the route documents 200"), "200", "204");
    }
}

#[tokio::test]
async fn status_202_is_no_success_of_these_operations() {
    let error = refused(&query(), Answer::signed(202, authorized()), Stage::Api).await;
    assert_eq!((error.status(), error.outcome()), (Some(StatusCode::ACCEPTED), Outcome::Pending), "{error}");
    assert!(error.to_string().contains("has not decided yet"), "{error}");
}

// --- openids ------------------------------------------------------------------

const POINTS_TIME: &str = "2020-05-20T13:29:35.120+08:00";

fn time() -> Timestamp {
    POINTS_TIME.parse().expect("the time has an offset")
}

fn points(openid: &str) -> NotifyPoints {
    NotifyPoints::new("1217752501201407033233368018", APPID, openid, true, 100, time())
}

/// The one path segment behind the prefix, as it stood on the wire.
fn segment<'t>(target: &'t str, prefix: &str, suffix: &str) -> &'t str {
    let (path, _) = target.split_once('?').unwrap_or((target, ""));
    let segment = path.strip_prefix(prefix).and_then(|rest| rest.strip_suffix(suffix)).expect(target);
    assert!(!segment.contains('/'), "the value left its segment: {target}");
    segment
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8().expect("what was sent is UTF-8").into_owned()
}

/// The sandbox verified the signature over what arrived, and what arrived is the openid.
#[track_caller]
fn assert_arrived(call: &ReceivedCall, openid: &str, style: &str) {
    assert_eq!((call.signature_matched, call.status), (Some(true), Some(200)), "{style}: {}", call.target);
    let on_wire = segment(&call.target, "/v3/businesscircle/user-authorizations/", "");
    assert_eq!(decoded(on_wire), openid, "{style}: {}", call.target);
    let signed = call.signing_string.as_deref().unwrap_or_default();
    assert_eq!(signed.lines().nth(1), Some(call.target.as_str()), "{style}");
}

#[test]
fn openid_hostile_arrives_as_it_is_in_every_calling_style() {
    let runtime = Runtime::new().expect("a runtime");
    let sandbox = runtime.block_on(sandbox());
    let client = client_as(merchant(), &sandbox);
    for openid in [HOSTILE, "/", "?", "%", " ", "中文", "a/b", "a?b", "a%b", "a b", "%2F", "%252f", "..%2f", "a+b", "~"]
    {
        sandbox.authorize(openid, APPID).expect("a change that is kept");
        let before = sandbox.calls().len();
        let mut outcomes = runtime.block_on(every_async(&client, openid));
        outcomes.extend(every_blocking(&client, openid));
        let calls = sandbox.calls();
        assert_eq!(calls.len() - before, outcomes.len(), "each call reached the gateway once");
        for ((style, outcome), call) in outcomes.into_iter().zip(&calls[before..]) {
            assert_arrived(call, openid, style);
            let answer = outcome.unwrap_or_else(|error| panic!("{style}, {openid}: {error}"));
            assert_eq!(answer.openid.as_str(), openid, "{style}");
            assert_eq!(answer.authorize_state, AuthorizeState::Authorized, "{style}: the sandbox found the member");
        }
    }
}

#[tokio::test]
async fn openid_hostile_is_encoded_once_with_upper_case_hex() {
    let sandbox = sandbox().await;
    let client = client_as(merchant(), &sandbox);
    client.send(&QueryUserAuthorization::new(HOSTILE, "a b+中")).await.expect("a correct call");
    let target = "/v3/businesscircle/user-authorizations/\
                  o%2Fp%3Fq%3D1%26r%252Fs%20t%2B%E4%B8%AD%E6%96%87%23u?appid=a%20b%2B%E4%B8%AD";
    assert_eq!(sandbox.calls().last().map(|call| call.target.clone()).as_deref(), Some(target));
}

#[tokio::test]
async fn openid_hostile_in_the_middle_of_a_path_arrives_as_it_is() {
    let sandbox = sandbox().await;
    let client = client_as(merchant(), &sandbox);
    client.send(&GetPointsCommitStatus::new(HOSTILE, 1000, APPID)).await.expect("a correct call");
    let calls = sandbox.calls();
    let call = calls.last().expect("it arrived");
    assert_eq!(call.signature_matched, Some(true));
    let on_wire = segment(&call.target, "/v3/businesscircle/users/", "/points/commit_status");
    assert_eq!(decoded(on_wire), HOSTILE);
}

#[tokio::test]
async fn openid_hostile_in_a_body_arrives_as_it_is() {
    let sandbox = sandbox().await;
    let client = client_as(merchant(), &sandbox);
    client.send(&points(HOSTILE)).await.expect("a correct call");
    let parked = UpdateParkings::new(1000, APPID, HOSTILE, "粤B12345", ParkingState::In, time());
    client.send(&parked).await.expect("a correct call");
    for call in sandbox.calls() {
        assert_eq!((call.signature_matched, call.status), (Some(true), Some(204)), "{}", call.target);
        let signed = call.signing_string.expect("the sandbox could read the request");
        let body: Value = serde_json::from_str(signed.lines().nth(4).expect("a body")).expect("it is JSON");
        assert_eq!(body["openid"], HOSTILE);
    }
    assert_eq!(sandbox.parking("粤B12345").as_deref(), Some("IN"));
}

#[test]
fn openid_that_no_url_can_carry_is_an_error_before_anything_is_sent() {
    let runtime = Runtime::new().expect("a runtime");
    let sandbox = runtime.block_on(sandbox());
    let client = client_as(merchant(), &sandbox);
    for (openid, reason) in [("", "is empty"), (".", "dot segment"), ("..", "dot segment")] {
        let mut outcomes = runtime.block_on(every_async(&client, openid));
        outcomes.extend(every_blocking(&client, openid));
        for (style, outcome) in outcomes {
            let error = outcome.expect_err("a URL cannot carry it");
            assert_eq!((error.stage(), error.status()), (Stage::Build, None), "{style}: {error}");
            assert_eq!(error.operation(), Some(QueryUserAuthorization::META), "{style}");
            let line = error.to_string();
            assert!(line.contains("`openid`") && line.contains(reason), "{style}: {line}");
        }
    }
    assert_eq!(sandbox.calls(), []);
}
