//! What statuses and codes say about the effect of a call.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use wechatpay_auth::{PlatformKeys, header, verify};

use super::*;
use crate::{ErrorTable, Meta, Repeat, Request};

const WRITE: Meta = Meta {
    product: "tests",
    operation: "do_thing",
    method: "POST",
    template: "/v3/things",
    success: 200,
    scheme: wechatpay_auth::Scheme::Merchant,
    retry: Retry::Never,
    encrypted: &[],
    sensitive: &[],
    errors: &[],
};
static META: Meta = WRITE;
static READ: Meta = Meta { method: "GET", retry: Retry::Read, ..WRITE };

const NOTHING: Explanation = Explanation { meaning: Words { en: "", zh: "" }, remedy: Words { en: "", zh: "" } };
static TAKEN: CodeFacts = CodeFacts {
    code: "THING_TAKEN",
    spellings: &["THINGTAKEN"],
    statuses: &[403],
    outcome: Outcome::Refused,
    repeat: Repeat::Never,
    common: false,
    explanation: NOTHING,
};
static MANY: CodeFacts = CodeFacts {
    code: RATE_LIMIT,
    spellings: &["RATE_LIMITED"],
    statuses: &[429],
    outcome: Outcome::Unknown,
    repeat: Repeat::AfterQuery,
    common: false,
    explanation: NOTHING,
};
static REST: CodeFacts = CodeFacts {
    code: "*",
    spellings: &[],
    statuses: &[],
    outcome: Outcome::Unknown,
    repeat: Repeat::AfterQuery,
    common: false,
    explanation: Explanation { remedy: Words { en: "Query the thing.", zh: "" }, ..NOTHING },
};
const PLAIN: CodeFacts = CodeFacts::new("", Outcome::Refused, Repeat::Never, NOTHING);
static PARAM_ERROR: CodeFacts =
    CodeFacts { code: "PARAM_ERROR", common: true, explanation: meaning("参数错误"), ..PLAIN };
static SYSTEM_ERROR: CodeFacts = CodeFacts { code: "SYSTEM_ERROR", outcome: Outcome::Unknown, common: true, ..PLAIN };
static TOO_MANY: CodeFacts = CodeFacts {
    code: RATE_LIMIT,
    spellings: &["RATELIMIT_EXCEED", "RATE_LIMITED"],
    common: true,
    explanation: meaning("请求过于频繁"),
    ..PLAIN
};
static SIGN_ERROR: CodeFacts = CodeFacts { code: "SIGN_ERROR", common: true, ..PLAIN };
static NO_AUTH: CodeFacts = CodeFacts { code: "NO_AUTH", common: true, ..PLAIN };
/// The code of another operation than those below.
static EXPIRED: CodeFacts = CodeFacts { code: "AUTH_CODE_EXPIRE", explanation: meaning("付款码过期"), ..PLAIN };

const fn meaning(zh: &'static str) -> Explanation {
    Explanation { meaning: Words { en: "", zh }, ..NOTHING }
}

const TAIL: Explanation = meaning("参数");
static FACTS: ErrorTable = ErrorTable::new(
    &[&PARAM_ERROR, &SYSTEM_ERROR, &TOO_MANY, &SIGN_ERROR, &NO_AUTH, &EXPIRED],
    &[],
    &[("268435462", TAIL)],
);

/// One that lists codes of its own.
static LISTING: Meta = Meta { errors: &[&TAKEN, &MANY], ..WRITE };
/// One that says of any other code that it settles nothing.
static CAUTIOUS: Meta = Meta { errors: &[&TAKEN, &REST], ..WRITE };

fn answered(meta: &'static Meta, status: u16, body: &str) -> Error {
    let request = Request::of(meta).build().expect("a request");
    let status = StatusCode::from_u16(status).expect("a status");
    Error::api(request.site(), status, &HeaderMap::new(), Bytes::copy_from_slice(body.as_bytes())).known_by(&FACTS)
}

fn api(status: u16, body: &str) -> Error {
    answered(&META, status, body)
}

fn code_from(meta: &'static Meta, status: u16, code: &str) -> Error {
    answered(meta, status, &format!(r#"{{"code":"{code}","message":"m"}}"#))
}

fn code(status: u16, code: &str) -> Error {
    code_from(&META, status, code)
}

/// The error as a clock sees it that is so many seconds ahead of the response's `Date`.
fn off_by(seconds: i64, error: Error) -> Error {
    let date = "Mon, 05 Aug 2024 09:33:41 GMT".parse().expect("a header value");
    let headers = [(http::header::DATE, date)].into_iter().collect();
    let status = error.status().unwrap_or(StatusCode::OK);
    error.answered(status, &headers, Bytes::new()).at_clock(1_722_850_421 + seconds)
}

#[test]
fn outcome_of_an_error_response_follows_its_code_then_its_status() {
    for (error, outcome) in [
        (code(400, "PARAM_ERROR"), Outcome::Refused),
        (code(404, "NO_AUTH"), Outcome::Refused),
        (api(429, ""), Outcome::Refused),
        (api(404, ""), Outcome::Refused),
        (api(401, "<html>"), Outcome::Refused),
        (api(202, ""), Outcome::Pending),
        (code(202, "USERPAYING"), Outcome::Pending),
        (code(503, "FREQUENCY_LIMITED"), Outcome::Refused),
        (code(500, "SYSTEM_ERROR"), Outcome::Unknown),
        (code(400, "SYSTEM_ERROR"), Outcome::Unknown),
        (code(503, "SERVICE_UNAVAILABLE"), Outcome::Unknown),
        (api(502, "<html>"), Outcome::Unknown),
        (api(302, ""), Outcome::Unknown),
    ] {
        assert_eq!(error.outcome(), outcome, "{error}");
        assert_eq!(error.may_have_taken_effect(), outcome != Outcome::Refused, "{error}");
    }
}

#[test]
fn code_that_nobody_lists_leaves_a_write_unknown_and_a_read_refused() {
    for status in [400, 403, 404, 409, 422, 429] {
        assert_eq!(code(status, "ADDED_LATER").outcome(), Outcome::Unknown, "{status}");
        assert_eq!(code_from(&READ, status, "ADDED_LATER").outcome(), Outcome::Refused, "{status}");
    }
    // Nor does a page from a proxy on the way tell what became of a write.
    assert_eq!(api(403, "<html>").outcome(), Outcome::Unknown);
    assert_eq!(answered(&READ, 403, "<html>").outcome(), Outcome::Refused);
}

#[test]
fn code_has_the_meaning_that_the_operation_gives_it() {
    for spelling in ["THING_TAKEN", "THINGTAKEN", " THING_TAKEN "] {
        assert_eq!(code_from(&LISTING, 403, spelling).outcome(), Outcome::Refused, "{spelling}");
    }
    assert_eq!(code_from(&META, 403, "THING_TAKEN").outcome(), Outcome::Unknown, "it is another operation's");
    for spelling in ["FREQUENCY_LIMITED", "RATE_LIMITED"] {
        let error = code_from(&LISTING, 429, spelling);
        assert_eq!((error.outcome(), error.is_rate_limited()), (Outcome::Unknown, true), "{spelling}");
    }
    assert_eq!(answered(&LISTING, 429, "").outcome(), Outcome::Unknown, "the status alone says the same");
    assert_eq!(code_from(&LISTING, 400, "PARAM_ERROR").outcome(), Outcome::Refused, "common ones are inherited");
}

#[test]
fn operation_that_distrusts_every_other_code_is_believed() {
    assert_eq!(code_from(&CAUTIOUS, 403, "THING_TAKEN").outcome(), Outcome::Refused);
    for error in [code_from(&CAUTIOUS, 400, "PARAM_ERROR"), answered(&CAUTIOUS, 404, ""), answered(&CAUTIOUS, 429, "")]
    {
        assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
    }
    let explained = code_from(&CAUTIOUS, 400, "PARAM_ERROR").explain().expect("a known code");
    assert_eq!(explained.remedy.en, "Query the thing.");
    assert_eq!(Some(explained.meaning), FACTS.code("PARAM_ERROR").map(|facts| facts.explanation.meaning));
}

#[test]
fn known_code_of_another_operation_is_explained_without_a_promise() {
    let error = code(403, "AUTH_CODE_EXPIRE");
    let explained = error.explain().expect("a known code");
    assert_eq!((error.outcome(), explained.remedy), (Outcome::Unknown, UNLISTED));
}

#[test]
fn status_429_is_explained_whatever_its_code() {
    let meaning = FACTS.code(RATE_LIMIT).map(|facts| facts.explanation.meaning);
    for error in [code(429, "ADDED_LATER"), code_from(&READ, 429, "ADDED_LATER"), answered(&CAUTIOUS, 429, "")] {
        assert_eq!(error.explain().map(|explained| explained.meaning), meaning, "{error}");
    }
    assert_eq!(code(429, "ADDED_LATER").explain().map(|explained| explained.remedy), Some(UNLISTED));
}

#[test]
fn error_without_a_known_code_is_explained_by_its_request_id() {
    let headers = [("request-id".parse().expect("a name"), "08F8B0A1-268435462".parse().expect("a value"))];
    let request = Request::of(&READ).build().expect("a request");
    let error = Error::api(request.site(), StatusCode::BAD_REQUEST, &headers.into_iter().collect(), Bytes::new());
    assert_eq!(error.known_by(&FACTS).explain(), Some(TAIL));
    assert_eq!(api(400, "").explain(), None);
}

#[test]
fn outcome_of_each_stage_never_promises_too_much() {
    let answered = |stage, status| {
        let status = StatusCode::from_u16(status).expect("a status");
        Error::new(stage, "x").answered(status, &HeaderMap::new(), Bytes::new())
    };
    for (error, outcome) in [
        (Error::build("x"), Outcome::NeverSent),
        (Error::new(Stage::Sign, "x"), Outcome::NeverSent),
        (Error::new(Stage::Exchange, "x"), Outcome::Unknown),
        (answered(Stage::Verify, 200), Outcome::Unknown),
        (answered(Stage::Decode, 200), Outcome::DoneButUnusable),
        (answered(Stage::Decode, 201), Outcome::DoneButUnusable),
    ] {
        assert_eq!(error.outcome(), outcome, "{error}");
    }
}

#[test]
fn refusal_after_an_unsettled_attempt_is_unknown() {
    let error = code(400, "PARAM_ERROR").after(2, true);
    assert_eq!((error.outcome(), error.attempts()), (Outcome::Unknown, 2));
    assert_eq!(code(400, "PARAM_ERROR").after(2, false).outcome(), Outcome::Refused);
}

#[test]
fn every_spelling_of_rate_limiting_is_recognised() {
    for spelling in TOO_MANY.spellings.iter().chain([&RATE_LIMIT]) {
        assert!(code(403, spelling).is_rate_limited(), "{spelling}");
    }
    assert!(api(429, "<html>").is_rate_limited());
    assert!(!code(403, "RULE_LIMIT").is_rate_limited());
}

#[test]
fn not_found_is_the_status_404() {
    assert!(code(404, "ORDER_NOT_EXIST").is_not_found());
    assert!(!code(400, "ORDER_NOT_EXIST").is_not_found());
}

#[test]
fn refused_time_is_clock_skew_and_shows_the_offset() {
    let body = r#"{"code":"SIGN_ERROR","message":"Http头Authorization中的timestamp与发起请求的时间不得超过5分钟"}"#;
    let error = off_by(-421, api(401, body));
    assert!(error.is_clock_skew());
    assert_eq!(error.clock_offset_seconds(), Some(-421));
    assert!(error.to_string().contains("clock is 421 s behind the response's `Date`"), "{error}");
    assert!(!code(401, "SIGN_ERROR").is_clock_skew());
}

#[test]
fn stale_response_whose_date_agrees_is_not_a_clock_skew() {
    let signed = [(header::TIMESTAMP, "1"), (header::NONCE, "x"), (header::SERIAL, "x"), (header::SIGNATURE, "eA==")];
    let signed = signed.map(|(name, value)| (name.parse().expect("a name"), HeaderValue::from_static(value)));
    let keys = PlatformKeys::certificates_on_request();
    let stale = verify(&signed.into_iter().collect(), Bytes::new(), &keys, 401).expect_err("it is old");
    let stale = || Error::new(Stage::Verify, "x").with_verify_error(stale.clone());
    assert!(stale().is_clock_skew());
    assert!(off_by(400, stale()).is_clock_skew());
    assert!(!off_by(1, stale()).is_clock_skew());
}
