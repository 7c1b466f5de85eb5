//! Calls through a network and a gateway that fail: how many requests arrive, what
//! the error knows about the outcome, and that every limit of time is kept. Each
//! fault meets a read (a GET) and a write (a POST), async and blocking.

mod backup;
mod connections;
mod explanations;
mod injection;
mod layers;
mod retries;
mod table;

use std::time::Duration;

use wechatpay::{
    Client, ClientBuilder, Clock, Error, Outcome, RetryPolicy, Stage, Timestamp,
    businesscircle::{ParkingState, QueryUserAuthorization, UpdateParkings, UpdateParkingsRequired},
    time::OffsetDateTime,
};
use wechatpay_tests::{
    gateway::{MockResponse, NOW},
    parties::{APPID, OPENID, merchant, platform_keys},
};

/// How long one attempt may take here.
const TIMEOUT: Duration = Duration::from_millis(400);
/// No call here may take as long, however busy the machine is.
const FOREVER: Duration = Duration::from_secs(30);

fn query() -> QueryUserAuthorization {
    QueryUserAuthorization::new(OPENID, APPID)
}

fn parked() -> UpdateParkings {
    UpdateParkings::new(UpdateParkingsRequired {
        brandid: 1000.into(),
        appid: APPID.into(),
        openid: OPENID.into(),
        plate_number: "粤B12345".into(),
        state: ParkingState::In,
        time: Timestamp::from(OffsetDateTime::UNIX_EPOCH),
    })
}

/// A client with the standard policy, but for shorter pauses, and with more time than any
/// response takes.
fn builder(url: String) -> ClientBuilder {
    Client::builder(merchant(), platform_keys())
        .base_url(url)
        .clock(Clock::fixed(NOW))
        .timeout(FOREVER)
        .retry(RetryPolicy::standard().backoff(Duration::from_millis(1)))
}

fn client(url: String) -> Client {
    builder(url).build().expect("a client")
}

/// What the query of a member is answered with when all is well.
fn good() -> MockResponse {
    MockResponse::signed(200, format!(r#"{{"openid":"{OPENID}","authorize_state":"AUTHORIZED"}}"#))
}

/// The same for the parking.
fn done() -> MockResponse {
    MockResponse::signed(204, "")
}

fn refusal(status: u16, code: &str) -> MockResponse {
    MockResponse::unsigned(status, format!(r#"{{"code":"{code}","message":"系统繁忙"}}"#))
}

/// What a call of one kind must come to.
#[derive(Clone, Copy)]
struct Expected {
    /// The requests that arrive, which are the attempts unless nothing could arrive.
    arrive: usize,
    attempts: u32,
    outcome: Outcome,
}

/// As many requests arrive as attempts are made.
fn arrive(requests: u8, outcome: Outcome) -> Expected {
    Expected { arrive: requests.into(), attempts: requests.into(), outcome }
}

/// The attempts are made, and no request arrives.
fn lost(attempts: u8, outcome: Outcome) -> Expected {
    Expected { arrive: 0, attempts: attempts.into(), outcome }
}

#[track_caller]
fn assert_error(case: &str, error: &Error, stage: Stage, expected: Expected) {
    assert_eq!(error.stage(), stage, "{case}: {error}");
    assert_eq!(error.outcome(), expected.outcome, "{case}: {error}");
    assert_eq!(error.attempts(), expected.attempts, "{case}: {error}");
    let shown = error.to_string().contains(&format!("after {} attempts", expected.attempts));
    assert_eq!(shown, expected.attempts > 1, "{case}: {error}");
}
