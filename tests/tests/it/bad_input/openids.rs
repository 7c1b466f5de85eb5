//! Openids with everything that URLs and JSON treat in a way of their own.

use percent_encoding::percent_decode_str;
use serde_json::Value;
use tokio::runtime::Runtime;
use wechatpay::{
    Operation, Stage,
    businesscircle::{
        AuthorizeState, GetPointsCommitStatus, ParkingState, QueryUserAuthorization, UpdateParkings,
        UpdateParkingsRequired,
    },
};
use wechatpay_sandbox::ReceivedCall;
use wechatpay_tests::{
    parties::{APPID, merchant, sandbox},
    styles::{every_async, every_blocking},
};

use super::{client_as, points, time};

/// An openid with everything that URLs treat in a way of their own.
const HOSTILE: &str = "o/p?q=1&r%2Fs t+中文#u";

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
            let response = outcome.unwrap_or_else(|error| panic!("{style}, {openid}: {error}"));
            assert_eq!(response.openid.as_str(), openid, "{style}");
            assert_eq!(response.authorize_state, AuthorizeState::Authorized, "{style}: the sandbox found the member");
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
    let parked = UpdateParkings::new(UpdateParkingsRequired {
        brandid: 1000.into(),
        appid: APPID.into(),
        openid: HOSTILE.into(),
        plate_number: "粤B12345".into(),
        state: ParkingState::In,
        time: time(),
    });
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
