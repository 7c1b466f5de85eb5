//! The backup gateway.

use std::time::Duration;

use wechatpay::{Error, Operation, Outcome, RetryPolicy, Stage};
use wechatpay_tests::{
    faulty::{Fault, Faulty, closed_port},
    gateway::{Gateway, MockResponse},
};

use super::{FOREVER, TIMEOUT, assert_error, builder, done, good, lost, parked, query, refusal};

/// What a call came to, and how many requests reached the backup gateway.
async fn with_backup<O: Operation>(
    primary: String,
    operation: &O,
    response: MockResponse,
) -> (Result<(), Error>, usize) {
    let backup = Gateway::start([response]);
    let builder = builder(primary).timeout(TIMEOUT * 4).total_timeout(FOREVER).backup(backup.base_url());
    let builder = builder.retry(RetryPolicy::none());
    let outcome = builder.build().expect("a client").send(operation).await.map(drop);
    (outcome, backup.received().len())
}

#[tokio::test]
async fn backup_serves_every_call_when_no_connection_is_made() {
    let (outcome, reached) = with_backup(closed_port(), &query(), good()).await;
    outcome.expect("the backup answers");
    assert_eq!(reached, 1);
    let (outcome, reached) = with_backup(closed_port(), &parked(), done()).await;
    outcome.expect("the backup answers");
    assert_eq!(reached, 1);
}

#[tokio::test]
async fn backup_serves_reads_alone_when_the_way_broke() {
    for fault in [Fault::HangUpAfterReading, Fault::Silence, Fault::CutBody(good())] {
        let primary = Faulty::start([fault.clone()]);
        let (outcome, reached) = with_backup(primary.base_url(), &query(), good()).await;
        outcome.expect("the backup answers");
        assert_eq!((primary.requests(), reached), (1, 1), "{fault:?}");

        let primary = Faulty::start([fault.clone()]);
        let (outcome, reached) = with_backup(primary.base_url(), &parked(), done()).await;
        let error = outcome.expect_err("a write stays where it may have arrived");
        assert_eq!((primary.requests(), reached, error.outcome()), (1, 0, Outcome::Unknown), "{fault:?}");
    }
}

/// The second attempt finds nobody, which alone would be a reason to move.
#[tokio::test]
async fn backup_does_not_get_a_write_whose_earlier_attempt_may_have_acted() {
    let primary = Faulty::serving([Fault::HangUpAfterReading], 1);
    let backup = Gateway::start([done()]);
    let unwise = RetryPolicy::from_fn(|_| Some(Duration::ZERO)).max_attempts(3);
    let builder = builder(primary.base_url()).backup(backup.base_url()).retry(unwise);
    let error = builder.build().expect("a client").send(&parked()).await.expect_err("nobody answers");
    assert!(error.is_connect(), "{error}");
    assert_error("moved", &error, Stage::Exchange, lost(3, Outcome::Unknown));
    assert_eq!((primary.requests(), backup.received().len()), (1, 0));
}

#[tokio::test]
async fn backup_is_not_asked_after_a_response() {
    for response in [refusal(500, "SYSTEM_ERROR"), refusal(429, "FREQUENCY_LIMITED"), refusal(404, "X")] {
        let primary = Gateway::start([response]);
        let (outcome, reached) = with_backup(primary.base_url(), &query(), good()).await;
        outcome.expect_err("a response is a response");
        assert_eq!((primary.received().len(), reached), (1, 0));
    }
}

#[tokio::test]
async fn next_call_starts_at_the_primary_gateway_again() {
    let primary = Faulty::start([Fault::HangUpAfterReading, Fault::Response(good())]);
    let backup = Gateway::start([good()]);
    let client = builder(primary.base_url()).backup(backup.base_url()).build().expect("a client");
    client.send(&query()).await.expect("the backup answers");
    client.send(&query()).await.expect("the primary answers");
    assert_eq!((primary.requests(), backup.received().len()), (2, 1));
}

#[tokio::test]
async fn backup_that_fails_too_ends_in_its_error() {
    let client = builder(closed_port()).backup(closed_port()).build().expect("a client");
    let error = client.send(&parked()).await.expect_err("nobody listens");
    assert_error("both closed", &error, Stage::Exchange, lost(3, Outcome::NeverSent));
}

#[test]
fn backup_must_be_a_bare_origin_over_tls_too() {
    for url in ["http://api2.mch.weixin.qq.com/", "https://api2.mch.weixin.qq.com/v3", "api2"] {
        let error = builder(closed_port()).backup(url).build().expect_err("credentials would go there");
        assert_eq!(error.stage(), Stage::Build, "{url}");
    }
}
