//! What goes wrong with other SDKs, row by row as ARCHITECTURE.md lists it, and
//! that it does not go wrong here: a short test for each row, through the public
//! API alone. Tests elsewhere go deeper; these are the list. What is out of
//! scope stands in ARCHITECTURE.md with its reason.

mod ergonomics;
mod keys;
mod network;
mod operations;
mod signatures;

use std::collections::BTreeSet;

use http::HeaderMap;
use serde_json::{Value, json};
use wechatpay::{
    ApiV3Key, Callbacks, Clock, Timestamp,
    businesscircle::{NotifyPoints, NotifyPointsRequired, QueryUserAuthorization},
    testing::Platform,
};
use wechatpay_tests::{
    gateway::{MockResponse, NOW},
    parties::{APPID, OPENID, PLATFORM_ID, platform_key},
    workspace,
};

const AUTHORIZED: &str = r#"{"openid":"o1","authorize_state":"AUTHORIZED"}"#;
const API_V3_KEY: &str = "Tr0ub4dor3CorrectHorseBatteryStp";
const OTHER_API_V3_KEY: &str = "00000000000000000000000000000000";
const OTHER_ID: &str = "PUB_KEY_ID_0000000000000024101100397200000007";
const PLATE: &str = "粤B12345";

fn query() -> QueryUserAuthorization {
    QueryUserAuthorization::new(OPENID, APPID)
}

fn points() -> NotifyPoints {
    NotifyPoints::new(NotifyPointsRequired {
        transaction_id: "4200001".into(),
        appid: APPID.into(),
        openid: OPENID.into(),
        earn_points: false,
        increased_points: 0,
        points_update_time: time("2020-05-20T13:29:35.120+08:00"),
    })
}

fn time(text: &str) -> Timestamp {
    Timestamp::parse(text).expect("a time with its offset")
}

fn good() -> MockResponse {
    MockResponse::signed(200, AUTHORIZED)
}

fn key(text: &str) -> ApiV3Key {
    ApiV3Key::new(text).expect("32 characters")
}

/// WeChat Pay, whose clock stands still, as the one who sends callbacks.
fn platform() -> Platform {
    let platform = Platform::of(platform_key().clone(), PLATFORM_ID, key(API_V3_KEY));
    platform.expect("the id can stand in a header").clock(Clock::fixed(NOW))
}

fn callbacks() -> Callbacks {
    platform().callbacks()
}

fn callback(event_type: &str, resource: &Value) -> (HeaderMap, Vec<u8>) {
    platform().signed_callback(event_type, resource).expect("JSON can be sealed")
}

fn refund(refund_id: &str) -> Value {
    json!({
        "mchid": "1234567890", "merchant_name": "万象天地", "shop_name": "重庆烤鱼", "shop_number": "50001",
        "appid": APPID, "openid": OPENID, "refund_time": "2018-05-23T12:13:50+08:00", "pay_amount": 100,
        "refund_amount": 40, "transaction_id": "42000001", "refund_id": refund_id,
    })
}

/// The tests that ARCHITECTURE.md names for its rows and those that are here are the same.
#[test]
fn rows_in_architecture_name_each_test_here_and_no_other() {
    let here = [
        include_str!("keys.rs"),
        include_str!("signatures.rs"),
        include_str!("ergonomics.rs"),
        include_str!("network.rs"),
        include_str!("operations.rs"),
    ]
    .concat();
    let is_of_a_row = |name: &&str| matches!(name.as_bytes(), [b'a'..=b'e', b'0'..=b'9', ..]) && name.contains('_');
    let tests = here.split("fn ").skip(1).filter_map(|rest| rest.split('(').next()).filter(is_of_a_row);
    let document = std::fs::read_to_string(workspace().join("ARCHITECTURE.md")).expect("the map of the repository");
    let (_, rows) = document.split_once("\n## Known pitfalls").expect("the section is there");
    let named = rows.split('`').skip(1).step_by(2).filter(is_of_a_row);
    assert_eq!(named.collect::<BTreeSet<_>>(), tests.collect::<BTreeSet<_>>());
}
