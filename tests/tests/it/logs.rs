//! What calls leave in the logs, at level `TRACE` and with everything that the layers
//! below say: the fields that are promised, and nothing that was sent, came or is kept.
//!
//! Each test captures what its own thread logs, which is all that a client does: its
//! connections belong to the thread's runtime. The gateways run on threads of their own.

use std::{
    collections::BTreeSet,
    fmt::{Debug, Write as _},
    sync::{Arc, Mutex, OnceLock, PoisonError},
    time::Duration,
};

use http::Extensions;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use tracing::{
    Dispatch, Event, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
    subscriber::DefaultGuard,
};
use tracing_subscriber::{
    Layer, Registry,
    layer::{Context, SubscriberExt as _},
    registry::LookupSpan,
    util::SubscriberInitExt as _,
};
use wechatpay::{
    ApiV3Key, Client, ClientBuilder, Error, NonceSource, PlatformKeys, RetryPolicy, Timestamp,
    businesscircle::{ParkingState, QueryUserAuthorization, UpdateParkings, UpdateParkingsRequired},
    reqwest_middleware::{Middleware, Next},
    security::SecurityEcho,
    time::OffsetDateTime,
};
use wechatpay_sandbox::{PlatformMode, Sandbox};
use wechatpay_tests::{
    faulty::{Fault, Faulty, closed_port},
    gateway::{Gateway, MockResponse, NOW, REQUEST_ID},
    parties::{APPID, MCHID, PLATFORM_ID, merchant, merchant_key, platform_key, platform_keys, stranger_key},
    styles::TEMPLATE,
};

/// What the span of a call may say, and what it always says first.
const CALL_FIELDS: [&str; 9] =
    ["product", "operation", "method", "template", "status", "request_id", "attempts", "outcome", "elapsed_ms"];

/// What the events in it may say.
const EVENT_FIELDS: [&str; 7] = ["message", "attempt", "stage", "status", "outcome", "pause_ms", "backup"];

/// An openid with what URLs and JSON write differently.
const OPENID: &str = "oWmnN4/xx\"x 中e92NHIGf1xd8";
const PLATE: &str = "粤B8D8E8";
const NAME: &str = "爱新觉罗溥仪";
const NONCE: &str = "Zq7Vw1Kc9Tn3Xb5Ld8Rf2Hs6Jm4Gp0Ya";
const API_V3_KEY: &str = "0123456789abcdefGHIJKLMNopqrstuv";

// --- the capture --------------------------------------------------------------

#[derive(Clone, Debug)]
struct Line {
    target: String,
    /// Whether it belongs to a span.
    span: bool,
    fields: Vec<(String, String)>,
}

impl Line {
    fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

impl Visit for Line {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.fields.push((field.name().to_owned(), value.to_owned()));
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.fields.push((field.name().to_owned(), format!("{value:?}")));
    }
}

/// Keeps every span and event of its thread.
#[derive(Clone, Default)]
struct Capture(Arc<Mutex<Vec<Line>>>);

impl Capture {
    /// Captures what this thread logs until the guard is dropped.
    ///
    /// Whether anybody listens to a line is decided when it is first reached. While there is one
    /// subscriber, the thread that reaches it decides for all, and the other tests' threads listen to
    /// nothing; with a second one everybody is asked.
    fn start() -> (Self, DefaultGuard) {
        static SECOND: OnceLock<Dispatch> = OnceLock::new();
        SECOND.get_or_init(|| Dispatch::new(Registry::default()));
        let capture = Self::default();
        // It also brings what speaks to the crate `log`.
        let guard = Registry::default().with(capture.clone()).set_default();
        (capture, guard)
    }

    fn lines(&self) -> Vec<Line> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Our own lines, of spans or of events.
    fn own(&self, span: bool) -> Vec<Line> {
        self.lines().into_iter().filter(|line| line.target == "wechatpay" && line.span == span).collect()
    }

    fn text(&self) -> String {
        self.lines().iter().fold(String::new(), |mut text, line| {
            let _ = writeln!(text, "{} {:?} {:#?}", line.target, line.fields, line.fields);
            for (_, value) in &line.fields {
                let _ = writeln!(text, "{value}");
            }
            text
        })
    }

    fn keep(&self, line: Line) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(line);
    }
}

impl<S: Subscriber + for<'s> LookupSpan<'s>> Layer<S> for Capture {
    fn on_new_span(&self, attributes: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        let mut line = Line { target: attributes.metadata().target().to_owned(), span: true, fields: Vec::new() };
        attributes.record(&mut line);
        self.keep(line);
    }

    fn on_record(&self, span: &Id, values: &Record<'_>, context: Context<'_, S>) {
        let target = context.span(span).map_or_else(String::new, |span| span.metadata().target().to_owned());
        let mut line = Line { target, span: true, fields: Vec::new() };
        values.record(&mut line);
        self.keep(line);
    }

    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut line = Line { target: event.metadata().target().to_owned(), span: false, fields: Vec::new() };
        event.record(&mut line);
        self.keep(line);
    }
}

/// The fields of the only call that was logged, as they stood at its end.
#[track_caller]
fn only_call(capture: &Capture) -> Line {
    let lines = capture.own(true);
    assert_eq!(lines.iter().filter(|line| line.field("method").is_some()).count(), 1, "{lines:?}");
    let fields = lines.into_iter().flat_map(|line| line.fields).collect();
    Line { target: "wechatpay".to_owned(), span: true, fields }
}

// --- secrets ------------------------------------------------------------------

/// Everything that must not be logged, in every form in which it may be written.
fn secrets(gateways: &[&Gateway]) -> Vec<(&'static str, String)> {
    let mut secrets = Vec::new();
    for (whose, key) in [("the merchant's key", merchant_key()), ("the platform's key", platform_key())] {
        let pem = key.to_pem().expect("the key has a PEM form");
        secrets.extend(pem.lines().filter(|line| !line.starts_with('-')).map(|line| (whose, line.to_owned())));
    }
    for (name, value) in [
        ("the openid", OPENID),
        ("the number plate", PLATE),
        ("the name", NAME),
        ("the appid", APPID),
        ("the merchant's number", MCHID),
        ("the nonce", NONCE),
        ("the APIv3 key", API_V3_KEY),
    ] {
        let encoded = utf8_percent_encode(value, NON_ALPHANUMERIC).to_string();
        let quoted = Value::from(value).to_string();
        let quoted = quoted.trim_matches('"').to_owned();
        secrets.extend([value.to_owned(), encoded.to_ascii_lowercase(), encoded, quoted].map(|form| (name, form)));
    }
    for received in gateways.iter().flat_map(|gateway| gateway.received()) {
        let authorization = received.header("authorization").expect("each request is signed").to_owned();
        let signature = authorization.split("signature=\"").nth(1).and_then(|rest| rest.split('"').next());
        secrets.push(("a signature", signature.expect("it has one").to_owned()));
        secrets.push(("an Authorization", authorization));
    }
    secrets
}

#[track_caller]
fn assert_silent(capture: &Capture, gateways: &[&Gateway]) {
    let text = capture.text();
    for (name, secret) in secrets(gateways) {
        assert!(!text.contains(&secret), "the logs show {name}: {text}");
    }
}

#[test]
#[should_panic(expected = "the logs show the openid")]
fn value_that_is_logged_is_found() {
    let (capture, _guard) = Capture::start();
    let url = format!("/v3/members/{}", utf8_percent_encode(OPENID, NON_ALPHANUMERIC));
    tracing::trace!(target: "elsewhere", url);
    assert_silent(&capture, &[]);
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

fn query() -> QueryUserAuthorization {
    QueryUserAuthorization::new(OPENID, APPID)
}

fn set_up(builder: ClientBuilder) -> Client {
    builder
        .nonce(NonceSource::fixed(NONCE))
        .api_v3_key(ApiV3Key::new(API_V3_KEY).expect("32 bytes"))
        .retry(RetryPolicy::standard().backoff(Duration::from_millis(1)))
        .build()
        .expect("a client")
}

/// Makes calls of several kinds; how many failed.
async fn calls(client: &Client) -> usize {
    let chain = client.chain(TEMPLATE).var("openid", OPENID).query("appid", APPID);
    let unknown = client.chain("v3/cars/{openid}").var("openid", OPENID).query("plate", PLATE).header("X-Of", APPID);
    let filled = client.chain(format!("v3/members/{}/cars", utf8_percent_encode(OPENID, NON_ALPHANUMERIC)));
    let outcomes: [Result<(), Error>; 6] = [
        client.send(&query()).await.map(drop),
        client.send(&parked()).await.map(drop),
        client.send(&SecurityEcho::new(PLATE).encrypted_echo_message(NAME)).await.map(drop),
        chain.get::<Value>().await.map(drop),
        unknown.json(&json!({"cars": [{"plate_number": PLATE}]})).put::<Value>().await.map(drop),
        filled.get::<Value>().await.map(drop),
    ];
    outcomes.into_iter().filter(Result::is_err).count()
}

/// The values as a talkative gateway repeats them.
fn echo() -> String {
    json!({
        "code": "PARAM_ERROR", "message": format!("用户 {OPENID} 与 {PLATE} {NAME} {APPID} 不匹配"),
        "detail": {"field": OPENID, "value": PLATE},
    })
    .to_string()
}

#[tokio::test]
async fn calls_that_succeed_log_nothing_of_theirs() {
    let (capture, _guard) = Capture::start();
    let body = json!({"openid": OPENID, "authorize_state": "AUTHORIZED", "echo_message": PLATE});
    let gateway = Gateway::start([MockResponse::signed(200, body.to_string())]);
    let client = set_up(gateway.client_builder());
    // The parking documents 204.
    assert_eq!(calls(&client).await, 1);
    assert_silent(&capture, &[&gateway]);
}

#[tokio::test]
async fn calls_that_are_answered_with_errors_log_nothing_of_theirs() {
    let (capture, _guard) = Capture::start();
    let good = MockResponse::signed(200, json!({"openid": OPENID, "authorize_state": "AUTHORIZED"}).to_string());
    for response in [
        MockResponse::unsigned(400, echo()),
        MockResponse::unsigned(429, echo()),
        MockResponse::unsigned(500, echo()),
        MockResponse::unsigned(502, format!("<html>{}</html>", echo())),
        MockResponse::unsigned(302, "").header("Location", &format!("http://127.0.0.1:1/{APPID}?plate={APPID}")),
        good.clone().signed_by(stranger_key(), PLATFORM_ID, NOW),
        good.clone().header("Wechatpay-Serial", APPID),
        good.clone().header("Wechatpay-Signature", "WECHATPAY/SIGNTEST/x"),
        MockResponse::signed(200, json!([[OPENID], [PLATE]]).to_string()),
        MockResponse::signed(202, ""),
    ] {
        let gateway = Gateway::start([response]);
        let client = set_up(gateway.client_builder());
        assert!(calls(&client).await >= 3, "most of them fail");
        assert_silent(&capture, &[&gateway]);
    }
}

#[tokio::test]
async fn request_id_that_repeats_what_was_sent_is_logged_without_it() {
    let (capture, _guard) = Capture::start();
    let gateway = Gateway::start([MockResponse::unsigned(400, echo()).header("Request-ID", APPID)]);
    set_up(gateway.client_builder()).send(&query()).await.expect_err("it is refused");
    assert_eq!(only_call(&capture).field("request_id"), Some("***"));
    assert_silent(&capture, &[&gateway]);
}

/// No signature covers that header, so anybody may have written it.
#[tokio::test]
async fn request_id_that_a_stranger_wrote_is_not_logged() {
    for written in ["openid=oUpF8uMuAJO;x", "13800138000", "0755-86013388"] {
        for response in
            [MockResponse::unsigned(400, "{}"), MockResponse::unsigned(200, "{}"), MockResponse::signed(200, "{}")]
        {
            let (capture, _guard) = Capture::start();
            let gateway = Gateway::start([response.header("Request-ID", written)]);
            let error = set_up(gateway.client_builder()).send(&query()).await.expect_err("it is not a response");
            assert_eq!(only_call(&capture).field("request_id"), Some("***"));
            assert!(!format!("{error} {error:?}").contains(written), "{error:?}");
        }
    }
}

#[tokio::test]
async fn calls_through_a_broken_network_log_nothing_of_theirs() {
    let (capture, _guard) = Capture::start();
    let faults = [Fault::HangUpAtOnce, Fault::HangUpAfterReading, Fault::Silence];
    let gateways = faults.map(|fault| Faulty::start([fault]));
    for url in gateways.iter().map(Faulty::base_url).chain([closed_port()]) {
        let builder = Client::builder(merchant(), platform_keys()).base_url(url).backup(closed_port());
        let client = set_up(builder.timeout(Duration::from_millis(400)));
        assert_eq!(calls(&client).await, 6);
    }
    assert_silent(&capture, &[]);
}

#[test]
fn blocking_calls_log_nothing_of_theirs() {
    let (capture, _guard) = Capture::start();
    let gateway = Gateway::start([MockResponse::unsigned(500, echo())]);
    let client = set_up(gateway.client_builder());
    client.send_blocking(&query()).expect_err("the server fails");
    client.send_blocking(&parked()).expect_err("the server fails");
    assert_eq!(capture.own(true).iter().filter(|line| line.field("method").is_some()).count(), 2);
    assert_silent(&capture, &[&gateway]);
}

#[tokio::test]
async fn refresh_of_the_certificates_logs_no_key() {
    // The sandbox lives on this thread's runtime, but its own words are captured as well:
    // so the test holds for both sides.
    let (capture, _guard) = Capture::start();
    let key = ApiV3Key::new(API_V3_KEY).expect("32 bytes");
    let builder = Sandbox::builder().platform_mode(PlatformMode::Certificate).api_v3_key(API_V3_KEY);
    let sandbox = builder.start().await.expect("the sandbox starts");
    let builder = Client::builder(sandbox.merchant(), PlatformKeys::certificates_on_request());
    let client = builder.base_url(sandbox.base_url()).api_v3_key(key).build().expect("a client");
    client.send(&SecurityEcho::new(PLATE)).await.expect("verified with the fetched certificate");
    assert_eq!(sandbox.calls().len(), 2);
    let text = capture.text();
    for secret in [API_V3_KEY, PLATE, "WECHATPAY2-SHA256-RSA2048 "] {
        assert!(!text.contains(secret), "the logs show {secret}: {text}");
    }
}

// --- what is logged -----------------------------------------------------------

#[tokio::test]
async fn capture_hears_the_layers_below() {
    let (capture, _guard) = Capture::start();
    let gateway = Gateway::start([MockResponse::signed(204, "")]);
    set_up(gateway.client_builder()).send(&parked()).await.expect("it is answered");
    let targets: BTreeSet<String> = capture.lines().into_iter().map(|line| line.target).collect();
    assert!(targets.iter().any(|target| target != "wechatpay"), "a search in our own lines proves little: {targets:?}");
}

#[tokio::test]
async fn span_of_a_call_says_what_it_was_and_what_it_came_to() {
    let (capture, _guard) = Capture::start();
    let gateway = Gateway::start([MockResponse::unsigned(500, ""), MockResponse::signed(200, "[]")]);
    set_up(gateway.client_builder()).send(&query()).await.expect_err("a list is not a member");
    let call = only_call(&capture);
    for (name, value) in [
        ("product", "businesscircle"),
        ("operation", "query_user_authorization"),
        ("method", "GET"),
        ("template", "/v3/businesscircle/user-authorizations/{openid}"),
        ("status", "200"),
        ("request_id", REQUEST_ID),
        ("attempts", "2"),
        ("outcome", "done_but_unusable"),
    ] {
        assert_eq!(call.field(name), Some(value), "{name}");
    }
    assert!(call.field("elapsed_ms").is_some_and(|elapsed| elapsed.parse::<u64>().is_ok()));
}

#[tokio::test]
async fn span_of_a_call_without_a_response_has_no_status() {
    let (capture, _guard) = Capture::start();
    let client = set_up(Client::builder(merchant(), platform_keys()).base_url(closed_port()));
    client.chain("v3/cars").post::<Value>().await.expect_err("nobody listens");
    let call = only_call(&capture);
    assert_eq!((call.field("status"), call.field("request_id"), call.field("product")), (None, None, None));
    assert_eq!((call.field("outcome"), call.field("attempts")), (Some("never_sent"), Some("3")));
}

#[tokio::test]
async fn span_of_a_good_call_is_done() {
    let (capture, _guard) = Capture::start();
    let gateway = Gateway::start([MockResponse::signed(204, "")]);
    set_up(gateway.client_builder()).send(&parked()).await.expect("it is answered");
    let call = only_call(&capture);
    assert_eq!((call.field("outcome"), call.field("attempts")), (Some("done"), Some("1")));
}

/// A layer that never lets a request pass.
struct Waits;

#[async_trait::async_trait]
impl Middleware for Waits {
    async fn handle(
        &self,
        _: wechatpay::reqwest::Request,
        _: &mut Extensions,
        _: Next<'_>,
    ) -> wechatpay::reqwest_middleware::Result<wechatpay::reqwest::Response> {
        std::future::pending().await
    }
}

#[tokio::test]
async fn span_of_a_call_that_is_dropped_says_whether_it_may_have_acted() {
    let patient = || RetryPolicy::from_fn(|_| Some(Duration::from_secs(60)));
    let silent = Faulty::start([Fault::Silence]);
    let broken = Faulty::start([Fault::HangUpAfterReading]);
    let busy = Faulty::start([Fault::Response(MockResponse::unsigned(429, ""))]);
    let client = |gateway: &Faulty| Client::builder(merchant(), platform_keys()).base_url(gateway.base_url());
    for (case, builder, outcome) in [
        ("waiting for the response", client(&silent), "unknown"),
        ("before it is sent", client(&silent).with(Waits), "never_sent"),
        ("in the pause after a broken attempt", client(&broken).retry(patient()), "unknown"),
        ("in the pause after a refused one", client(&busy).retry(patient()), "refused"),
    ] {
        let (capture, _guard) = Capture::start();
        let client = builder.timeout(Duration::from_secs(120)).build().expect("a client");
        // The pause is counted from the call's first step on, as the span counts: a busy machine may lie between.
        let pause = async { tokio::time::sleep(Duration::from_millis(300)).await };
        tokio::select! {
            biased;
            result = client.send(&parked()) => panic!("{case}: the call is not dropped, but ends in {result:?}"),
            () = pause => {}
        }
        let call = only_call(&capture);
        assert_eq!((call.field("outcome"), call.field("attempts")), (Some(outcome), Some("1")), "{case}");
        let elapsed = call.field("elapsed_ms").and_then(|elapsed| elapsed.parse::<u64>().ok());
        assert!(elapsed.is_some_and(|elapsed| elapsed >= 300), "{case}: {elapsed:?}");
        let events = capture.own(false);
        assert_eq!(events.last().and_then(|line| line.field("message")), Some("dropped"), "{case}: {events:?}");
        assert_silent(&capture, &[]);
    }
}

#[tokio::test]
async fn each_attempt_is_an_event() {
    let (capture, _guard) = Capture::start();
    let gateway = Gateway::start([MockResponse::unsigned(503, "")]);
    set_up(gateway.client_builder()).send(&query()).await.expect_err("the server fails");
    let events: Vec<String> =
        capture.own(false).iter().filter_map(|line| line.field("message").map(str::to_owned)).collect();
    assert_eq!(events, ["failed", "trying again", "failed", "trying again", "failed"]);
}

#[tokio::test]
async fn fields_are_those_of_the_list_and_no_others() {
    let (capture, _guard) = Capture::start();
    for response in
        [MockResponse::signed(200, "{}"), MockResponse::unsigned(400, echo()), MockResponse::unsigned(500, "")]
    {
        let gateway = Gateway::start([response]);
        calls(&set_up(gateway.client_builder())).await;
    }
    for (span, allowed) in [(true, &CALL_FIELDS[..]), (false, &EVENT_FIELDS[..])] {
        let lines = capture.own(span);
        assert!(!lines.is_empty());
        for (name, _) in lines.iter().flat_map(|line| &line.fields) {
            assert!(allowed.contains(&name.as_str()), "{name}");
        }
    }
}
