//! Calls through a network and a gateway that fail: how many requests arrive, what
//! the error knows about the outcome, and that every limit of time is kept. Each
//! fault meets a read (a GET) and a write (a POST), async and blocking.

use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use http::Extensions;
use serde_json::Value;
use wechatpay::businesscircle::{ParkingState, QueryUserAuthorization, UpdateParkings};
use wechatpay::refund::{AmountToRefund, CreateRefund};
use wechatpay::reqwest_middleware::{Error as LayerError, Middleware, Next};
use wechatpay::shared::Currency;
use wechatpay::time::OffsetDateTime;
use wechatpay::{
    Client, ClientBuilder, Clock, Error, FailedAttempt, Merchant, Operation, Outcome, PlatformKeys, Retry, RetryPolicy,
    Stage, Timestamp, VerifyError, reqwest,
};
use wechatpay_sandbox::{PlatformMode, Sandbox};
use wechatpay_tests::faulty::{Fault, Faulty, closed_port};
use wechatpay_tests::gateway::{Answer, Gateway, NOW};
use wechatpay_tests::parties::{
    APPID, MCHID, MERCHANT_SERIAL, OPENID, PLATFORM_ID, merchant, platform_key, platform_keys, sandbox, stranger_key,
};

/// How long one attempt may take here.
const TIMEOUT: Duration = Duration::from_millis(250);
/// No call here may take as long, however busy the machine is.
const FOREVER: Duration = Duration::from_secs(12);

fn query() -> QueryUserAuthorization {
    QueryUserAuthorization::new(OPENID, APPID)
}

fn parked() -> UpdateParkings {
    UpdateParkings::new(1000, APPID, OPENID, "粤B12345", ParkingState::In, Timestamp::from(OffsetDateTime::UNIX_EPOCH))
}

/// A client with the standard policy, but for shorter pauses, and with more time than any
/// answer takes.
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
fn good() -> Answer {
    Answer::signed(200, format!(r#"{{"openid":"{OPENID}","authorize_state":"AUTHORIZED"}}"#))
}

/// The same for the parking.
fn done() -> Answer {
    Answer::signed(204, "")
}

fn refusal(status: u16, code: &str) -> Answer {
    Answer::unsigned(status, format!(r#"{{"code":"{code}","message":"系统繁忙"}}"#))
}

// --- the table ----------------------------------------------------------------

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

#[track_caller]
fn assert_error(case: &str, error: &Error, stage: Stage, expected: Expected) {
    assert_eq!(error.stage(), stage, "{case}: {error}");
    assert_eq!(error.outcome(), expected.outcome, "{case}: {error}");
    assert_eq!(error.attempts(), expected.attempts, "{case}: {error}");
    let shown = error.to_string().contains(&format!("after {} attempts", expected.attempts));
    assert_eq!(shown, expected.attempts > 1, "{case}: {error}");
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
fn answer_cut_in_its_body_is_unknown_and_tried_again_by_reads_alone() {
    let cut = Fault::CutBody(good());
    row("cut", cut, Stage::Exchange, arrive(3, Outcome::Unknown), arrive(1, Outcome::Unknown));
}

#[test]
fn no_answer_in_time_is_unknown_and_keeps_to_the_limit_of_each_attempt() {
    let slow = Fault::SlowHead(good(), Duration::from_millis(20));
    for (name, fault) in [("silence", Fault::Silence), ("slow headers", slow)] {
        let started = Instant::now();
        row(name, fault, Stage::Exchange, arrive(3, Outcome::Unknown), arrive(1, Outcome::Unknown));
        // Three attempts of the read and one of the write, async and blocking.
        assert!(started.elapsed() >= TIMEOUT * 8, "{name} was given up early: {:?}", started.elapsed());
    }
}

#[test]
fn no_answer_in_time_is_a_timeout() {
    let gateway = Faulty::start([Fault::Silence]);
    let client = builder(gateway.base_url()).timeout(TIMEOUT).build().expect("a client");
    let error = client.send_blocking(&parked()).expect_err("no answer comes");
    assert!(error.is_timeout() && !error.is_connect() && error.may_have_taken_effect(), "{error:?}");
}

#[test]
fn rate_limiting_is_refused_and_tried_again_by_all() {
    for (name, answer) in [
        ("429 JSON", refusal(429, "FREQUENCY_LIMITED")),
        ("429 HTML", Answer::unsigned(429, "<html>slow down</html>")),
        ("429 empty", Answer::unsigned(429, "")),
        ("the code alone", refusal(403, "RATELIMIT_EXCEEDED")),
        ("the other code alone", refusal(400, "FREQUENCY_LIMIT_EXCEED")),
    ] {
        let all = arrive(3, Outcome::Refused);
        row(name, Fault::Answer(answer), Stage::Api, all, all);
    }
}

#[test]
fn server_that_fails_is_unknown_and_tried_again_by_reads_alone() {
    for status in [500, 502, 503] {
        for (kind, answer) in [
            ("JSON", refusal(status, "SYSTEM_ERROR")),
            ("HTML", Answer::unsigned(status, "<html>oops</html>")),
            ("empty", Answer::unsigned(status, "")),
        ] {
            let name = format!("{status} {kind}");
            let fault = Fault::Answer(answer);
            row(&name, fault, Stage::Api, arrive(3, Outcome::Unknown), arrive(1, Outcome::Unknown));
        }
    }
}

#[test]
fn refusal_is_final() {
    for answer in [refusal(400, "PARAM_ERROR"), refusal(403, "NO_AUTH"), refusal(401, "SIGN_ERROR")] {
        let once = arrive(1, Outcome::Refused);
        row("a refusal", Fault::Answer(answer), Stage::Api, once, once);
    }
}

#[test]
fn answer_that_is_not_proven_is_unknown_and_final() {
    for (name, answer) in [
        ("wrong signature", good().signed_by(stranger_key(), PLATFORM_ID, NOW)),
        ("unknown serial", good().signed_by(platform_key(), MERCHANT_SERIAL, NOW)),
        ("unsigned", Answer::unsigned(200, good().body)),
        ("stale", good().signed_by(platform_key(), PLATFORM_ID, NOW - 301)),
    ] {
        let once = arrive(1, Outcome::Unknown);
        row(name, Fault::Answer(answer), Stage::Verify, once, once);
    }
}

#[test]
fn probe_is_unknown_and_tried_again_by_reads_alone() {
    let probe = good().header("Wechatpay-Signature", "WECHATPAY/SIGNTEST/x");
    let fault = Fault::Answer(probe.clone());
    row("probe", fault, Stage::Verify, arrive(3, Outcome::Unknown), arrive(1, Outcome::Unknown));

    let gateway = Faulty::start([probe, good()].map(Fault::Answer));
    client(gateway.base_url()).send_blocking(&query()).expect("the second answer has a true signature");
    assert_eq!(gateway.requests(), 2);
}

#[test]
fn redirect_to_another_host_is_unknown_and_takes_nothing_along() {
    let other = Gateway::start([good()]);
    let to = format!("{}/v3/elsewhere", other.base_url());
    let redirect = Answer::unsigned(302, "").header("Location", &to);
    let once = arrive(1, Outcome::Unknown);
    row("redirect", Fault::Answer(redirect), Stage::Api, once, once);
    assert_eq!(other.received().len(), 0, "nothing followed");
}

#[test]
fn success_with_an_error_inside_is_done_but_unusable() {
    let envelope = Answer::signed(200, r#"{"code":"SYSTEM_ERROR","message":"系统异常"}"#);
    let once = arrive(1, Outcome::DoneButUnusable);
    row("envelope", Fault::Answer(envelope), Stage::Decode, once, once);
}

#[test]
fn accepted_is_pending_and_not_repeated() {
    let once = arrive(1, Outcome::Pending);
    row("202", Fault::Answer(Answer::signed(202, "")), Stage::Api, once, once);
}

#[tokio::test]
async fn error_body_without_an_end_is_read_up_to_a_limit() {
    let gateway = Faulty::start([Fault::EndlessBody(Answer::unsigned(500, vec![b'x'; 1 << 16]))]);
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

// --- retries ------------------------------------------------------------------

#[tokio::test]
async fn second_attempt_that_succeeds_makes_the_call_succeed() {
    for fault in [Fault::HangUpAfterReading, Fault::CutBody(good()), Fault::Answer(refusal(500, "SYSTEM_ERROR"))] {
        let gateway = Faulty::start([fault, Fault::Answer(good())]);
        client(gateway.base_url()).send(&query()).await.expect("the second attempt is answered");
        assert_eq!(gateway.requests(), 2);
    }
    let gateway = Faulty::start([Fault::Answer(refusal(429, "FREQUENCY_LIMITED")), Fault::Answer(done())]);
    client(gateway.base_url()).send(&parked()).await.expect("the second attempt is answered");
    assert_eq!(gateway.requests(), 2);
}

/// Limits of rate and 503 of a gateway, which say when to come back.
#[test]
fn retry_after_is_heeded_within_the_time_of_the_call() {
    let second = Duration::from_secs(1);
    // Dates have whole seconds: of the client's clock, or of the answer's `Date` if it has one.
    for headers in [
        &[("Retry-After", "1")][..],
        &[("Retry-After", "Mon, 05 Aug 2024 09:33:42 GMT")],
        &[("Retry-After", "Mon, 05 Aug 2024 10:00:01 GMT"), ("Date", "Mon, 05 Aug 2024 10:00:00 GMT")],
    ] {
        let asking = |refusal: Answer| headers.iter().fold(refusal, |answer, (name, value)| answer.header(name, value));
        let too_many = || asking(refusal(429, "FREQUENCY_LIMITED"));
        let limited = Faulty::start([too_many(), done()].map(Fault::Answer));
        let down = Faulty::start([asking(refusal(503, "X")), good()].map(Fault::Answer));
        let started = Instant::now();
        client(limited.base_url()).send_blocking(&parked()).expect("the second attempt is answered");
        client(down.base_url()).send_blocking(&query()).expect("the second attempt is answered");
        assert!(started.elapsed() >= second * 2, "{headers:?}: {:?}", started.elapsed());
        assert_eq!((limited.requests(), down.requests()), (2, 2));

        // Where it does not fit, nobody waits.
        let limited = Faulty::start([Fault::Answer(too_many())]);
        let builder = builder(limited.base_url()).total_timeout(second);
        let started = Instant::now();
        let error = builder.build().expect("a client").send_blocking(&parked()).expect_err("it is refused");
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
    let gateway = Faulty::start([Fault::Answer(refusal(429, "FREQUENCY_LIMITED"))]);
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
    let gateway = Faulty::start([Fault::HangUpAfterReading, Fault::Answer(refusal(400, "PARAM_ERROR"))]);
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
    let error = client.send(&query()).await.expect_err("no answer comes");
    assert!(started.elapsed() >= TIMEOUT && started.elapsed() < FOREVER, "{:?}", started.elapsed());
    assert!(error.is_timeout() && error.to_string().contains("total time limit"), "{error}");
    assert_eq!((error.outcome(), error.attempts(), gateway.requests()), (Outcome::Unknown, 1, 1));
}

#[tokio::test]
async fn pause_that_would_outlast_the_total_limit_is_not_begun() {
    let gateway = Faulty::start([Fault::Answer(refusal(500, "SYSTEM_ERROR"))]);
    let patient = RetryPolicy::from_fn(|_| Some(FOREVER * 2));
    let client = builder(gateway.base_url()).retry(patient).total_timeout(FOREVER).build().expect("a client");
    let started = Instant::now();
    let error = client.send(&query()).await.expect_err("the server fails");
    assert!(started.elapsed() < FOREVER, "{:?}", started.elapsed());
    assert_eq!((error.stage(), error.attempts()), (Stage::Api, 1));
}

// --- connections that end between calls -----------------------------------------

/// A client that makes calls on one of the runtimes that merchants have.
#[derive(Clone, Copy, Debug)]
enum Caller {
    Blocking,
    CurrentThread,
    MultiThread,
}

const CALLERS: [Caller; 3] = [Caller::Blocking, Caller::CurrentThread, Caller::MultiThread];

impl Caller {
    /// Makes so many writes with such a pause between; how many succeeded.
    fn write(self, client: &Client, writes: usize, pause: Duration) -> usize {
        let runtime = match self {
            Self::Blocking => None,
            Self::CurrentThread => Some(tokio::runtime::Builder::new_current_thread().enable_all().build()),
            Self::MultiThread => Some(tokio::runtime::Runtime::new()),
        };
        let runtime = runtime.map(|runtime| runtime.expect("a runtime starts"));
        let outcomes = (0..writes).map(|write| {
            if write > 0 {
                thread::sleep(pause);
            }
            match &runtime {
                None => client.send_blocking(&parked()).is_ok(),
                Some(runtime) => runtime.block_on(client.send(&parked())).is_ok(),
            }
        });
        outcomes.filter(|arrived| *arrived).count()
    }
}

/// Runs the same for each kind of caller, all at once.
fn for_each_caller(test: impl Fn(Caller) + Sync) {
    thread::scope(|scope| {
        let test = &test;
        for caller in CALLERS {
            scope.spawn(move || test(caller));
        }
    });
}

#[test]
fn write_after_a_pause_arrives_though_the_gateway_has_ended_the_connection() {
    for_each_caller(|caller| {
        let gateway = Faulty::start([Fault::Kept(done(), Duration::from_millis(150))]);
        let client = builder(gateway.base_url()).retry(RetryPolicy::none()).build().expect("a client");
        assert_eq!(caller.write(&client, 5, Duration::from_millis(350)), 5, "{caller:?}");
        assert_eq!((gateway.requests(), gateway.connections()), (5, 5), "{caller:?}");
    });
}

#[test]
fn writes_of_many_threads_after_a_pause_arrive_though_the_gateway_has_ended_the_connections() {
    let gateway = Faulty::start([Fault::Kept(done(), Duration::from_millis(150))]);
    let client = builder(gateway.base_url()).retry(RetryPolicy::none()).build().expect("a client");
    for _ in 0..5 {
        let arrived: usize = thread::scope(|scope| {
            let calls: Vec<_> = (0..8).map(|_| scope.spawn(|| client.send_blocking(&parked()).is_ok())).collect();
            calls.into_iter().map(|call| usize::from(call.join().expect("no call panics"))).sum()
        });
        assert_eq!(arrived, 8);
        thread::sleep(Duration::from_millis(350));
    }
}

#[test]
fn connection_that_is_kept_serves_the_next_call() {
    for_each_caller(|caller| {
        let gateway = Faulty::start([Fault::Kept(done(), FOREVER)]);
        assert_eq!(caller.write(&client(gateway.base_url()), 3, Duration::from_millis(50)), 3, "{caller:?}");
        assert_eq!((gateway.requests(), gateway.connections()), (3, 1), "{caller:?}");
    });
}

/// The real gateway ends a connection after eight seconds, and a request may meet its end.
#[test]
fn idle_connection_is_given_up_after_seven_seconds_or_what_was_set() {
    for_each_caller(|caller| {
        let kept = || Faulty::start([Fault::Kept(done(), FOREVER)]);
        let (usual, set) = (kept(), kept());
        assert_eq!(caller.write(&client(usual.base_url()), 2, Duration::from_millis(7_200)), 2, "{caller:?}");
        let builder = builder(set.base_url()).pool_idle_timeout(Duration::from_millis(100));
        let client = builder.build().expect("a client");
        assert_eq!(caller.write(&client, 2, Duration::from_millis(200)), 2, "{caller:?}");
        assert_eq!((usual.connections(), set.connections()), (2, 2), "{caller:?}");
    });
}

// --- layers of the user's own -------------------------------------------------

/// What a layer of the user's own does wrong.
enum Layer {
    /// Sends again whatever failed, and returns what the second pass came to.
    SendsTwice,
    /// Gives up waiting, and says so with an error of its own.
    GivesUp,
    /// Fails before anything is sent.
    FailsFirst,
    /// Passes extensions of its own on, and drops those that it was given.
    ForgetsExtensions,
    /// Sends twice at once, and returns what comes first.
    Hedges,
    /// Makes an error of its own of whatever is no success.
    FailsOnStatus,
}

fn own_error(text: &'static str) -> LayerError {
    LayerError::middleware(std::io::Error::other(text))
}

#[async_trait::async_trait]
impl Middleware for Layer {
    async fn handle(
        &self,
        request: reqwest::Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> wechatpay::reqwest_middleware::Result<reqwest::Response> {
        match self {
            Self::SendsTwice => {
                let again = request.try_clone().expect("the body is in memory");
                match next.clone().run(request, extensions).await {
                    Ok(answer) if answer.status().is_success() => Ok(answer),
                    _ => next.run(again, extensions).await,
                }
            }
            Self::GivesUp => tokio::time::timeout(TIMEOUT, next.run(request, extensions))
                .await
                .unwrap_or_else(|_| Err(own_error("gave up"))),
            Self::FailsFirst => Err(own_error("no")),
            Self::ForgetsExtensions => next.run(request, &mut Extensions::new()).await,
            Self::Hedges => {
                let again = request.try_clone().expect("the body is in memory");
                let (mut one, mut other) = (extensions.clone(), extensions.clone());
                tokio::select! {
                    first = next.clone().run(request, &mut one) => first,
                    first = next.run(again, &mut other) => first,
                }
            }
            Self::FailsOnStatus => match next.run(request, extensions).await {
                Ok(answer) if !answer.status().is_success() => Err(own_error("no success")),
                outcome => outcome,
            },
        }
    }
}

#[tokio::test]
async fn outcome_sees_through_layers_of_ones_own() {
    let hung_up = || [Fault::HangUpAfterReading, Fault::Answer(refusal(400, "PARAM_ERROR"))].to_vec();
    let failed = || [refusal(500, "SYSTEM_ERROR"), refusal(429, "FREQUENCY_LIMITED")].map(Fault::Answer).to_vec();
    // The refusal comes slowly, so that both requests are on their way before the first of them ends.
    let slowly = Duration::from_millis(3);
    let hedged = || vec![Fault::Silence, Fault::SlowHead(refusal(400, "PARAM_ERROR"), slowly)];
    let answered = |status, code| vec![Fault::Answer(refusal(status, code))];
    for (case, layer, faults, outcome, requests) in [
        ("sent twice, first broken", Layer::SendsTwice, hung_up(), Outcome::Unknown, 2),
        ("sent twice, first failed", Layer::SendsTwice, failed(), Outcome::Unknown, 2),
        ("given up", Layer::GivesUp, vec![Fault::Silence], Outcome::Unknown, 1),
        ("not sent", Layer::FailsFirst, vec![Fault::Silence], Outcome::NeverSent, 0),
        ("extensions gone", Layer::ForgetsExtensions, vec![Fault::HangUpAfterReading], Outcome::Unknown, 1),
        ("two at once, one refused", Layer::Hedges, hedged(), Outcome::Unknown, 2),
        ("a refusal of unread code", Layer::FailsOnStatus, answered(403, "USERPAYING"), Outcome::Unknown, 1),
        ("too many requests", Layer::FailsOnStatus, answered(429, "X"), Outcome::Refused, 1),
        ("a wrong signature", Layer::FailsOnStatus, answered(401, "X"), Outcome::Refused, 1),
    ] {
        let gateway = Faulty::start(faults);
        let client = builder(gateway.base_url()).timeout(FOREVER).with(layer).build().expect("a client");
        let error = client.send(&parked()).await.expect_err("the call fails");
        assert_eq!(error.outcome(), outcome, "{case}: {error}");
        assert_eq!((error.attempts(), gateway.requests()), (1, requests), "{case}: {error}");
    }
}

/// A refund that was told to slow down may exist, whatever a layer makes of the answer.
#[tokio::test]
async fn outcome_of_too_many_refunds_is_unknown_behind_layers_of_ones_own() {
    let refund = CreateRefund::new("R1", AmountToRefund::new(1, 1, Currency::Cny)).out_trade_no("ORDER-0001");
    let limited = || Fault::Answer(refusal(429, "FREQUENCY_LIMITED"));
    let wrong = Fault::Answer(refusal(401, "SIGN_ERROR"));
    for (layer, faults) in [(Layer::FailsOnStatus, vec![limited()]), (Layer::SendsTwice, vec![limited(), wrong])] {
        let gateway = Faulty::start(faults);
        let client = builder(gateway.base_url()).timeout(FOREVER).with(layer).build().expect("a client");
        let error = client.send(&refund).await.expect_err("the call fails");
        assert_eq!(error.outcome(), Outcome::Unknown, "{error}");
    }
}

#[tokio::test]
async fn connection_refused_is_never_sent_behind_layers_of_ones_own_too() {
    for layer in [Layer::ForgetsExtensions, Layer::SendsTwice, Layer::FailsOnStatus] {
        let client = builder(closed_port()).retry(RetryPolicy::none()).with(layer).build().expect("a client");
        let error = client.send(&parked()).await.expect_err("nobody listens");
        assert_eq!(error.outcome(), Outcome::NeverSent, "{error}");
    }
}

// --- the backup gateway -------------------------------------------------------

/// What a call came to, and how many requests reached the backup gateway.
async fn with_backup<O: Operation>(primary: String, operation: &O, answer: Answer) -> (Result<(), Error>, usize) {
    let backup = Gateway::start([answer]);
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
async fn backup_is_not_asked_after_an_answer() {
    for answer in [refusal(500, "SYSTEM_ERROR"), refusal(429, "FREQUENCY_LIMITED"), refusal(404, "X")] {
        let primary = Gateway::start([answer]);
        let (outcome, reached) = with_backup(primary.base_url(), &query(), good()).await;
        outcome.expect_err("an answer is an answer");
        assert_eq!((primary.received().len(), reached), (1, 0));
    }
}

#[tokio::test]
async fn next_call_starts_at_the_primary_gateway_again() {
    let primary = Faulty::start([Fault::HangUpAfterReading, Fault::Answer(good())]);
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

// --- explanations -------------------------------------------------------------

#[tokio::test]
async fn wrong_key_shows_that_the_message_was_the_same() {
    let sandbox = sandbox().await;
    let wrong = Merchant::new(MCHID, MERCHANT_SERIAL, stranger_key().clone()).expect("a merchant");
    let client = Client::builder(wrong, platform_keys()).base_url(sandbox.base_url()).build().expect("a client");
    let reading = client.send(&query()).await.map(drop);
    let writing = client.send(&parked()).await.map(drop);
    for error in [reading, writing].map(|outcome| outcome.expect_err("the key is another")) {
        let information = error.sign_information().expect("the sandbox tells what it verified");
        assert_eq!(information.method.as_deref(), error.operation().map(|meta| meta.method));
        let difference = error.signing_difference().expect("both sides are known");
        assert!(difference.contains("private key does not belong"), "{difference}");
        assert!(error.to_string().contains(&difference), "{error}");
    }
}

/// Changes the target behind the signature's back, as a careless proxy does.
#[tokio::test]
async fn changed_target_shows_where_it_differs_and_none_of_it() {
    let told = |url: &str| {
        let message = format!("GET\n{url}\n{NOW}\nn\n\n");
        let information = serde_json::json!({
            "method": "GET", "url": url, "truncated_sign_message": message, "sign_message_length": message.len(),
        });
        let detail = serde_json::json!({"detail": {"issue": "sign not match"}, "sign_information": information});
        serde_json::json!({"code": "SIGN_ERROR", "message": "签名错误", "detail": detail}).to_string()
    };
    let url = format!("/v3/businesscircle/user-authorizations/{}?appid={APPID}", OPENID.to_lowercase());
    let gateway = Gateway::start([Answer::unsigned(401, told(&url))]);
    let error = gateway.client().send(&query()).await.expect_err("the signature is refused");
    assert_eq!(error.sign_information().and_then(|told| told.url.as_deref()), Some(url.as_str()));
    let line = error.to_string();
    assert!(line.contains("path and query differs from byte 40 on"), "{line}");
    assert!(!line.to_lowercase().contains(&OPENID.to_lowercase()), "{line}");
}

#[test]
fn wrong_clock_is_named_with_its_offset() {
    let gateway = Gateway::start([refusal(401, "SIGN_ERROR")
        .header("Date", "Mon, 05 Aug 2024 09:33:41 GMT")
        .body(r#"{"code":"SIGN_ERROR","message":"Http头Authorization中的timestamp与发起请求的时间不得超过5分钟"}"#)]);
    let builder = gateway.client_builder().clock(Clock::fixed(NOW + 421));
    let error = builder.build().expect("a client").send_blocking(&query()).expect_err("the clock is ahead");
    assert!(error.is_clock_skew());
    assert_eq!(error.clock_offset_seconds(), Some(421));
    assert!(error.to_string().contains("421 s ahead of"), "{error}");
}

#[test]
fn answer_from_the_future_names_the_clock() {
    let future =
        good().signed_by(platform_key(), PLATFORM_ID, NOW + 400).header("Date", "Mon, 05 Aug 2024 09:40:21 GMT");
    let gateway = Gateway::start([future]);
    let error = gateway.client().send_blocking(&query()).expect_err("the clock is behind");
    assert_eq!(error.verify_error(), Some(&VerifyError::Future { ahead_seconds: 400 }));
    assert!(error.is_clock_skew() && error.to_string().contains("400 s behind"), "{error}");
}

#[test]
fn client_is_shared_by_threads_while_it_retries() {
    let gateway = Faulty::start([Fault::Answer(refusal(429, "FREQUENCY_LIMITED"))]);
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
