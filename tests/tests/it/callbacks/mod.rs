//! Callbacks from end to end: recorded ones, made ones, and those that the
//! sandbox sends to a server.

use http::HeaderMap;
use serde_json::{Value, json};
use wechatpay::{ApiV3Key, Callback, Callbacks, Clock, Event, testing::Platform};
use wechatpay_tests::parties::{PLATFORM_ID, platform_key};

#[track_caller]
fn event(callback: &Callback) -> Event {
    callback.event().unwrap_or_else(|error| panic!("{}: {error}", callback.event_type())).clone()
}

mod events;
mod identity;
mod recorded;
mod rejections;
mod server;

const NOW: i64 = 1_722_850_421;

/// An APIv3 key that is nobody's.
const API_V3_KEY: &str = "Tr0ub4dor3CorrectHorseBatteryStp";

fn api_v3_key(text: &str) -> ApiV3Key {
    ApiV3Key::new(text).expect("32 characters")
}

/// WeChat Pay, whose clock stands at [`NOW`].
fn platform() -> Platform {
    let platform = Platform::of(platform_key().clone(), PLATFORM_ID, api_v3_key(API_V3_KEY));
    platform.expect("the id can stand in a header").clock(Clock::fixed(NOW))
}

fn callbacks() -> Callbacks {
    platform().callbacks()
}

fn made(event_type: &str, resource: &Value) -> (HeaderMap, Vec<u8>) {
    platform().signed_callback(event_type, resource).expect("JSON can be sealed")
}

#[track_caller]
fn accepted(event_type: &str, resource: &Value) -> Callback {
    let (headers, body) = made(event_type, resource);
    callbacks().accept(&headers, &body).expect("it is signed for this receiver")
}

fn refund(refund_id: &str) -> Value {
    json!({
        "mchid": "1234567890", "merchant_name": "万象天地", "shop_name": "重庆烤鱼", "shop_number": "50001",
        "appid": "wx2c23be954ff1624f", "openid": "swe23be954ffots3jrvjweslfmde",
        "refund_time": "2018-05-23T12:13:50+08:00", "pay_amount": 100, "refund_amount": 40,
        "transaction_id": "42000001217201407033233368018", "refund_id": refund_id,
    })
}
