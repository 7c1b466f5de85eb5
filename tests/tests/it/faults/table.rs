//! One row for each fault: what a read and a write come to.

use std::time::{Duration, Instant};

use wechatpay::{Client, Operation, Outcome, PlatformKeys, Stage};
use wechatpay_sandbox::{PlatformMode, Sandbox};
use wechatpay_tests::{
    faulty::{Fault, Faulty, closed_port},
    gateway::{Gateway, MockResponse, NOW},
    parties::{MERCHANT_SERIAL, PLATFORM_ID, platform_key, stranger_key},
};

use super::{Expected, FOREVER, TIMEOUT, arrive, assert_error, builder, client, good, lost, parked, query, refusal};

fn assert_call<O: Operation>(row: &str, fault: &Fault, operation: &O, stage: Stage, expected: Expected) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime starts");
    for blocking in [false, true] {
        let case = format!("{row}, {}, blocking: {blocking}", O::META.method);
        let gateway = Faulty::start([fault.clone()]);
        let limit = match fault {
            Fault::Silence | Fault::SlowHead(..) => TIMEOUT,
            _ => FOREVER,
        };
        let builder = builder(gateway.base_url()).timeout(limit).total_timeout(FOREVER);
        let client = builder.build().expect("a client");
        let started = Instant::now();
        let outcome = match blocking {
            true => client.send_blocking(operation).map(drop),
            false => runtime.block_on(client.send(operation)).map(drop),
        };
        let Err(error) = outcome else { panic!("{case}: the call succeeded") };
        assert_error(&case, &error, stage, expected);
        assert_eq!(gateway.requests(), expected.arrive, "{case}: {error}");
        assert_eq!(gateway.connections(), expected.attempts as usize, "{case}: {error}");
        assert!(started.elapsed() < FOREVER, "{case}: {:?}", started.elapsed());
    }
}

/// One row: the fault, and what a read and a write come to.
fn row(name: &str, fault: Fault, stage: Stage, read: Expected, write: Expected) {
    assert_call(name, &fault, &query(), stage, read);
    assert_call(name, &fault, &parked(), stage, write);
}

#[test]
fn connection_refused_is_never_sent_and_tried_again_by_all() {
    let client = client(closed_port());
    let started = Instant::now();
    for error in [client.send_blocking(&query()).map(drop), client.send_blocking(&parked()).map(drop)] {
        let error = error.expect_err("nobody listens");
        assert!(error.is_connect() && !error.may_have_taken_effect(), "{error}");
        assert_error("refused", &error, Stage::Exchange, lost(3, Outcome::NeverSent));
    }
    assert!(started.elapsed() < FOREVER);
}

#[test]
fn connection_reset_is_unknown_and_tried_again_by_reads_alone() {
    for (name, fault) in [("before", Fault::HangUpAtOnce), ("while", Fault::HangUpWhileReading)] {
        row(name, fault, Stage::Exchange, lost(3, Outcome::Unknown), lost(1, Outcome::Unknown));
    }
    let after = Fault::HangUpAfterReading;
    row("after", after, Stage::Exchange, arrive(3, Outcome::Unknown), arrive(1, Outcome::Unknown));
}

#[test]
fn connection_reset_is_not_a_timeout_and_may_have_arrived() {
    let gateway = Faulty::start([Fault::HangUpAfterReading]);
    let error = client(gateway.base_url()).send_blocking(&parked()).expect_err("nobody answers");
    assert!(!error.is_timeout() && !error.is_connect() && error.may_have_taken_effect(), "{error:?}");
    assert!(error.to_string().contains("may have arrived"), "{error}");
}

#[test]
fn response_cut_in_its_body_is_unknown_and_tried_again_by_reads_alone() {
    let cut = Fault::CutBody(good());
    row("cut", cut, Stage::Exchange, arrive(3, Outcome::Unknown), arrive(1, Outcome::Unknown));
}

#[test]
fn no_response_in_time_is_unknown_and_keeps_to_the_limit_of_each_attempt() {
    let slow = Fault::SlowHead(good(), Duration::from_millis(20));
    for (name, fault) in [("silence", Fault::Silence), ("slow headers", slow)] {
        let started = Instant::now();
        row(name, fault, Stage::Exchange, arrive(3, Outcome::Unknown), arrive(1, Outcome::Unknown));
        // Three attempts of the read and one of the write, async and blocking.
        assert!(started.elapsed() >= TIMEOUT * 8, "{name} was given up early: {:?}", started.elapsed());
    }
}

#[test]
fn no_response_in_time_is_a_timeout() {
    let gateway = Faulty::start([Fault::Silence]);
    let client = builder(gateway.base_url()).timeout(TIMEOUT).build().expect("a client");
    let error = client.send_blocking(&parked()).expect_err("no response comes");
    assert!(error.is_timeout() && !error.is_connect() && error.may_have_taken_effect(), "{error:?}");
}

#[test]
fn rate_limiting_is_refused_and_tried_again_by_all() {
    for (name, response) in [
        ("429 JSON", refusal(429, "FREQUENCY_LIMITED")),
        ("429 HTML", MockResponse::unsigned(429, "<html>slow down</html>")),
        ("429 empty", MockResponse::unsigned(429, "")),
        ("the code alone", refusal(403, "RATELIMIT_EXCEEDED")),
        ("the other code alone", refusal(400, "FREQUENCY_LIMIT_EXCEED")),
    ] {
        let all = arrive(3, Outcome::Refused);
        row(name, Fault::Response(response), Stage::Api, all, all);
    }
}

#[test]
fn server_that_fails_is_unknown_and_tried_again_by_reads_alone() {
    for status in [500, 502, 503] {
        for (kind, response) in [
            ("JSON", refusal(status, "SYSTEM_ERROR")),
            ("HTML", MockResponse::unsigned(status, "<html>oops</html>")),
            ("empty", MockResponse::unsigned(status, "")),
        ] {
            let name = format!("{status} {kind}");
            let fault = Fault::Response(response);
            row(&name, fault, Stage::Api, arrive(3, Outcome::Unknown), arrive(1, Outcome::Unknown));
        }
    }
}

#[test]
fn refusal_is_final() {
    for response in [refusal(400, "PARAM_ERROR"), refusal(403, "NO_AUTH"), refusal(401, "SIGN_ERROR")] {
        let once = arrive(1, Outcome::Refused);
        row("a refusal", Fault::Response(response), Stage::Api, once, once);
    }
}

#[test]
fn response_that_is_not_proven_is_unknown_and_final() {
    for (name, response) in [
        ("wrong signature", good().signed_by(stranger_key(), PLATFORM_ID, NOW)),
        ("unknown serial", good().signed_by(platform_key(), MERCHANT_SERIAL, NOW)),
        ("unsigned", MockResponse::unsigned(200, good().body)),
        ("stale", good().signed_by(platform_key(), PLATFORM_ID, NOW - 301)),
    ] {
        let once = arrive(1, Outcome::Unknown);
        row(name, Fault::Response(response), Stage::Verify, once, once);
    }
}

#[test]
fn probe_is_unknown_and_tried_again_by_reads_alone() {
    let probe = good().header("Wechatpay-Signature", "WECHATPAY/SIGNTEST/x");
    let fault = Fault::Response(probe.clone());
    row("probe", fault, Stage::Verify, arrive(3, Outcome::Unknown), arrive(1, Outcome::Unknown));

    let gateway = Faulty::start([probe, good()].map(Fault::Response));
    client(gateway.base_url()).send_blocking(&query()).expect("the second response has a true signature");
    assert_eq!(gateway.requests(), 2);
}

#[test]
fn redirect_to_another_host_is_unknown_and_takes_nothing_along() {
    let other = Gateway::start([good()]);
    let to = format!("{}/v3/elsewhere", other.base_url());
    let redirect = MockResponse::unsigned(302, "").header("Location", &to);
    let once = arrive(1, Outcome::Unknown);
    row("redirect", Fault::Response(redirect), Stage::Api, once, once);
    assert_eq!(other.received().len(), 0, "nothing followed");
}

#[test]
fn success_with_an_error_inside_is_done_but_unusable() {
    let envelope = MockResponse::signed(200, r#"{"code":"SYSTEM_ERROR","message":"系统异常"}"#);
    let once = arrive(1, Outcome::DoneButUnusable);
    row("envelope", Fault::Response(envelope), Stage::Decode, once, once);
}

#[test]
fn accepted_is_pending_and_not_repeated() {
    let once = arrive(1, Outcome::Pending);
    row("202", Fault::Response(MockResponse::signed(202, "")), Stage::Api, once, once);
}

#[tokio::test]
async fn error_body_without_an_end_is_read_up_to_a_limit() {
    let gateway = Faulty::start([Fault::EndlessBody(MockResponse::unsigned(500, vec![b'x'; 1 << 16]))]);
    let started = Instant::now();
    let error = client(gateway.base_url()).send(&parked()).await.expect_err("the server fails");
    assert!(started.elapsed() < FOREVER / 2, "it was read on: {:?}", started.elapsed());
    assert_eq!((error.stage(), error.body().map(|body| body.len())), (Stage::Api, Some(1 << 20)), "{error}");
}

#[tokio::test]
async fn unknown_serial_that_a_refresh_brings_costs_one_request_of_either_kind() {
    let sandbox = Sandbox::builder().platform_mode(PlatformMode::Certificate).start().await.expect("it starts");
    let arrived = |path: &str| sandbox.calls().iter().filter(|call| call.target.starts_with(path)).count();
    let newcomer = || {
        Client::builder(sandbox.merchant(), PlatformKeys::certificates_on_request())
            .base_url(sandbox.base_url())
            .api_v3_key(sandbox.api_v3_key())
            .build()
            .expect("a client")
    };
    newcomer().send(&query()).await.expect("verified with the fetched certificate");
    newcomer().send(&parked()).await.expect("verified with the fetched certificate");
    assert_eq!(arrived("/v3/businesscircle/user-authorizations"), 1);
    assert_eq!(arrived("/v3/businesscircle/parkings"), 1);
    assert_eq!(arrived("/v3/certificates"), 2);
}
