//! How often a call is made, and how long that may take.

use std::{
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use serde_json::Value;
use wechatpay::{FailedAttempt, Outcome, Retry, RetryPolicy, Stage};
use wechatpay_tests::{
    faulty::{Fault, Faulty},
    gateway::{Gateway, MockResponse},
};

use super::{FOREVER, TIMEOUT, builder, client, done, good, parked, query, refusal};

#[tokio::test]
async fn second_attempt_that_succeeds_makes_the_call_succeed() {
    for fault in [Fault::HangUpAfterReading, Fault::CutBody(good()), Fault::Response(refusal(500, "SYSTEM_ERROR"))] {
        let gateway = Faulty::start([fault, Fault::Response(good())]);
        client(gateway.base_url()).send(&query()).await.expect("the second attempt is answered");
        assert_eq!(gateway.requests(), 2);
    }
    let gateway = Faulty::start([Fault::Response(refusal(429, "FREQUENCY_LIMITED")), Fault::Response(done())]);
    client(gateway.base_url()).send(&parked()).await.expect("the second attempt is answered");
    assert_eq!(gateway.requests(), 2);
}

/// Limits of rate and 503 of a gateway, which say when to come back.
#[test]
fn retry_after_is_heeded_within_the_time_of_the_call() {
    let second = Duration::from_secs(1);
    // Dates have whole seconds: of the client's clock, or of the response's `Date` if it has one.
    for headers in [
        &[("Retry-After", "1")][..],
        &[("Retry-After", "Mon, 05 Aug 2024 09:33:42 GMT")],
        &[("Retry-After", "Mon, 05 Aug 2024 10:00:01 GMT"), ("Date", "Mon, 05 Aug 2024 10:00:00 GMT")],
    ] {
        let asking = |refusal: MockResponse| {
            headers.iter().fold(refusal, |response, (name, value)| response.header(name, value))
        };
        let too_many = || asking(refusal(429, "FREQUENCY_LIMITED"));
        let limited = Faulty::start([too_many(), done()].map(Fault::Response));
        let down = Faulty::start([asking(refusal(503, "X")), good()].map(Fault::Response));
        let started = Instant::now();
        client(limited.base_url()).send_blocking(&parked()).expect("the second attempt is answered");
        client(down.base_url()).send_blocking(&query()).expect("the second attempt is answered");
        assert!(started.elapsed() >= second * 2, "{headers:?}: {:?}", started.elapsed());
        assert_eq!((limited.requests(), down.requests()), (2, 2));

        // Where it does not fit, nobody waits.
        let limited = Faulty::start([Fault::Response(too_many())]);
        let client = builder(limited.base_url()).total_timeout(second).build().expect("a client");
        let started = Instant::now();
        let error = client.send_blocking(&parked()).expect_err("it is refused");
        assert!(started.elapsed() < second, "{:?}", started.elapsed());
        assert_eq!((error.retry_after(), error.attempts()), (Some(second), 1), "{headers:?}");
        assert_eq!(error.outcome(), Outcome::Refused);
    }
}

#[tokio::test]
async fn each_attempt_is_signed_afresh() {
    let gateway = Gateway::start([refusal(500, "SYSTEM_ERROR"), good()]);
    client(gateway.base_url()).send(&query()).await.expect("the second attempt is answered");
    let credentials: Vec<_> =
        gateway.received().iter().map(|received| received.header("authorization").map(str::to_owned)).collect();
    assert!(credentials.len() == 2 && credentials[0].is_some(), "{}", credentials.len());
    assert_ne!(credentials[0], credentials[1]);
}

#[tokio::test]
async fn unknown_route_is_a_read_with_get_and_a_write_with_anything_else() {
    let gateway = Faulty::start([Fault::HangUpAfterReading]);
    let client = client(gateway.base_url());
    let arrived = async |call: wechatpay::ChainCall<'_, Value>| {
        let before = gateway.requests();
        call.await.expect_err("the connection breaks");
        gateway.requests() - before
    };
    let chain = || client.chain("v3/unknown");
    assert_eq!(arrived(chain().get()).await, 3);
    assert_eq!(arrived(chain().post()).await, 1);
    assert_eq!(arrived(chain().put()).await, 1);
    assert_eq!(arrived(chain().patch()).await, 1);
    assert_eq!(arrived(chain().delete()).await, 1);
}

#[tokio::test]
async fn policy_none_makes_one_attempt() {
    let gateway = Faulty::start([Fault::Response(refusal(429, "FREQUENCY_LIMITED"))]);
    let client = builder(gateway.base_url()).retry(RetryPolicy::none()).build().expect("a client");
    let error = client.send(&query()).await.expect_err("it is refused");
    assert_eq!((error.attempts(), gateway.requests()), (1, 1));
}

#[tokio::test]
async fn policy_of_ones_own_decides_and_the_outcome_counts_all_attempts() {
    // Unwise: it repeats a write that may have acted, and the refusal of the second
    // attempt does not tell what the first one did.
    let unwise = RetryPolicy::from_fn(|failed: &FailedAttempt<'_>| {
        assert_ne!(failed.retry, Retry::Read);
        (failed.error.stage() == Stage::Exchange).then_some(Duration::ZERO)
    });
    let gateway = Faulty::start([Fault::HangUpAfterReading, Fault::Response(refusal(400, "PARAM_ERROR"))]);
    let client = builder(gateway.base_url()).retry(unwise).build().expect("a client");
    let error = client.send(&parked()).await.expect_err("it is refused");
    assert_eq!((error.stage(), error.outcome(), error.attempts()), (Stage::Api, Outcome::Unknown, 2));
    assert_eq!(gateway.requests(), 2);
}

#[tokio::test]
async fn total_limit_ends_an_attempt_and_leaves_no_time_for_another() {
    let gateway = Faulty::start([Fault::Silence]);
    let builder = builder(gateway.base_url()).timeout(FOREVER * 2).total_timeout(TIMEOUT);
    let client = builder.build().expect("a client");
    let started = Instant::now();
    let error = client.send(&query()).await.expect_err("no response comes");
    assert!(started.elapsed() >= TIMEOUT && started.elapsed() < FOREVER, "{:?}", started.elapsed());
    assert!(error.is_timeout() && error.to_string().contains("total time limit"), "{error}");
    assert_eq!((error.outcome(), error.attempts(), gateway.requests()), (Outcome::Unknown, 1, 1));
}

#[tokio::test]
async fn pause_that_would_outlast_the_total_limit_is_not_begun() {
    let gateway = Faulty::start([Fault::Response(refusal(500, "SYSTEM_ERROR"))]);
    let patient = RetryPolicy::from_fn(|_| Some(FOREVER * 2));
    let client = builder(gateway.base_url()).retry(patient).total_timeout(FOREVER).build().expect("a client");
    let started = Instant::now();
    let error = client.send(&query()).await.expect_err("the server fails");
    assert!(started.elapsed() < FOREVER, "{:?}", started.elapsed());
    assert_eq!((error.stage(), error.attempts()), (Stage::Api, 1));
}

#[test]
fn client_is_shared_by_threads_while_it_retries() {
    let gateway = Faulty::start([Fault::Response(refusal(429, "FREQUENCY_LIMITED"))]);
    let client = Arc::new(client(gateway.base_url()));
    let calls: Vec<_> = (0..4)
        .map(|_| {
            let client = Arc::clone(&client);
            thread::spawn(move || client.send_blocking(&parked()).map(drop))
        })
        .collect();
    for call in calls {
        let error = call.join().expect("no call panics").expect_err("it is refused");
        assert_eq!(error.attempts(), 3);
    }
    assert_eq!(gateway.requests(), 12);
}
