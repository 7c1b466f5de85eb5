//! The faults that the sandbox injects, as the client meets them: what it does again, what it never does again, and what it makes of the end.

use std::time::Duration;

use wechatpay::{
    Client, Error, ErrorCode, ErrorExt as _, Merchant, Outcome, RetryPolicy, Stage, Timestamp, VerifyError,
    businesscircle::{AuthorizeState, ParkingState, QueryUserAuthorization, UpdateParkings, UpdateParkingsRequired},
    pay::{CloseOrder, QueryByOutTradeNo},
    time::OffsetDateTime,
};
use wechatpay_sandbox::{Fault, Sandbox};
use wechatpay_tests::parties::merchant_key;

const OPENID: &str = "oUpF8uMuAJOM2pxb1Q";
const APPID: &str = "wx1234567890abcdef";
const PLATE: &str = "粤B888888";

fn query() -> QueryUserAuthorization {
    QueryUserAuthorization::new(OPENID, APPID)
}

fn parked() -> UpdateParkings {
    UpdateParkings::new(UpdateParkingsRequired {
        brandid: 1000.into(),
        appid: APPID.into(),
        openid: OPENID.into(),
        plate_number: PLATE.into(),
        state: ParkingState::In,
        time: Timestamp::from(OffsetDateTime::UNIX_EPOCH),
    })
}

/// A sandbox, and a client of it with the standard policy, but for shorter pauses.
async fn parties() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let client = Client::builder(sandbox.merchant(), sandbox.platform_keys())
        .base_url(sandbox.base_url())
        .retry(RetryPolicy::standard().backoff(Duration::from_millis(1)))
        .build();
    (sandbox, client.expect("a client"))
}

/// How a write ends that meets with the fault, how often it arrived, and whether the sandbox did it.
async fn write(fault: Fault) -> (Result<(), Error>, usize, bool) {
    let (sandbox, client) = parties().await;
    sandbox.inject_fault_times(fault, 1);
    let ended = client.send(&parked()).await.map(|_| ());
    (ended, sandbox.calls().len(), sandbox.parking(PLATE).is_some())
}

#[tokio::test]
async fn write_refused_as_too_frequent_is_made_again_and_done_once() {
    let (ended, arrived, done) = write(Fault::RateLimited).await;
    assert!(ended.is_ok(), "{ended:?}");
    assert_eq!((arrived, done), (2, true));
}

#[tokio::test]
async fn write_whose_response_is_lost_is_not_made_again_and_its_outcome_is_unknown() {
    for fault in [Fault::DropAfter, Fault::SystemErrorAfter] {
        let (ended, arrived, done) = write(fault).await;
        let outcome = ended.expect_err("an error").outcome();
        assert_eq!((outcome, arrived, done), (Outcome::Unknown, 1, true), "{fault}");
    }
}

#[tokio::test]
async fn write_with_a_spoiled_signature_is_not_made_again() {
    for fault in [Fault::BadSignature, Fault::Probe, Fault::UnknownSerial, Fault::Stale] {
        let (ended, arrived, done) = write(fault).await;
        assert!(ended.expect_err("an error").outcome().may_have_taken_effect(), "{fault}");
        assert_eq!((arrived, done), (1, true), "{fault}");
    }
}

#[tokio::test]
async fn read_survives_each_fault_that_passes() {
    for fault in [Fault::RateLimited, Fault::SystemError, Fault::Unavailable, Fault::Html, Fault::Drop] {
        let (sandbox, client) = parties().await;
        sandbox.inject_fault_times(fault, 1);
        let response = client.send(&query()).await.unwrap_or_else(|error| panic!("{fault}: {error}"));
        assert_eq!((&response.authorize_state, sandbox.calls().len()), (&AuthorizeState::Unauthorized, 2), "{fault}");
    }
}

#[tokio::test]
async fn page_of_html_is_an_error_of_its_status() {
    let (sandbox, client) = parties().await;
    sandbox.inject_fault(Fault::Html);
    let error = client.send(&query()).await.expect_err("an error");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(502), "{error}");
}

#[tokio::test]
async fn response_signed_too_long_ago_says_so() {
    let (sandbox, client) = parties().await;
    sandbox.inject_fault(Fault::Stale);
    let error = client.send(&query()).await.expect_err("an error");
    assert!(matches!(error.verify_error(), Some(VerifyError::Stale { .. })), "{error:?}");
}

#[tokio::test]
async fn refusal_is_verified_after_the_signature_check_and_not_before_it() {
    let (sandbox, client) = parties().await;
    let unknown = QueryByOutTradeNo::new("there-is-none", sandbox.merchant().mchid());
    let error = client.send(&unknown).await.expect_err("an error");
    assert_eq!((error.error_code(), error.is_verified()), (Some(ErrorCode::OrderNotExist), true), "{error}");

    let merchant = sandbox.merchant();
    let impostor = Merchant::new(merchant.mchid(), merchant.serial().as_str(), merchant_key().clone());
    let impostor = Client::builder(impostor.expect("a merchant"), sandbox.platform_keys()).base_url(sandbox.base_url());
    let error = impostor.build().expect("a client").send(&unknown).await.expect_err("an error");
    assert_eq!((error.error_code(), error.is_verified()), (Some(ErrorCode::SignError), false), "{error}");
}

#[tokio::test]
async fn refusal_with_a_spoiled_signature_is_not_a_refusal() {
    for fault in [Fault::BadSignature, Fault::Probe, Fault::UnknownSerial, Fault::Stale] {
        let (sandbox, client) = parties().await;
        sandbox.inject_fault(fault);
        let close = CloseOrder::new("there-is-none", sandbox.merchant().mchid());
        let error = client.send(&close).await.map(|_| ()).expect_err("an error");
        assert_eq!((error.stage(), error.outcome()), (Stage::Verify, Outcome::Unknown), "{fault}: {error}");
        assert_eq!((error.code(), error.is_verified()), (None, false), "{fault}: {error}");
        assert_eq!(sandbox.calls().last().and_then(|call| call.status), Some(404), "{fault}");
    }
}
