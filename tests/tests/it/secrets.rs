//! What is shown of calls, keys and errors holds no secret and nobody's data.
//!
//! Every kind of error is provoked and every type that a caller may print is
//! printed; then the texts are searched for the merchant's private key, the
//! `Authorization`, its signature, the openid and the number plate. The
//! accessors of an error hand out what came, as it came: they are not shown.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error as StdError;
use std::fmt::{self, Debug};
use std::io::Read;
use std::net::{Ipv4Addr, TcpListener};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::Duration;

use http::Extensions;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use wechatpay::auth::{self, Authorization, MiddlewareError, RequestToSign, UnverifiedAnswer};
use wechatpay::businesscircle::{
    Event, GetPointsCommitStatus, NotifyPoints, ParkingState, PlateNumber, QueryUserAuthorization, UpdateParkings,
    UserAuthorization,
};
use wechatpay::reqwest_middleware::{self, Middleware, Next};
use wechatpay::shared::Openid;
use wechatpay::{
    Certificate, Client, Error, FromAnswer, NonceSource, Operation, PrivateKey, PublicKey, Request, Response,
    SigningMiddleware, Stage, Timestamp, Verified, reqwest, route,
};
use wechatpay_codegen::api::{Api, Kind, Schema, SchemaId};
use wechatpay_tests::gateway::{Answer, Gateway, NOW};
use wechatpay_tests::parties::{
    APPID, MCHID, MERCHANT_SERIAL, PLATFORM_ID, merchant, merchant_key, platform_key, platform_keys, stranger_key,
};
use wechatpay_tests::real_specs;
use wechatpay_tests::styles::TEMPLATE;

/// An openid that looks different when it is percent-encoded or quoted in JSON.
const OPENID: &str = "oWmnN4/xx\"x 中e92NHIGf1xd8";
/// An openid as they are.
const PLAIN_OPENID: &str = "oWmnN4xxxxxxxxxxe92NHIGf1xd8";
const PLATE: &str = "粤B8D8E8";
/// The nonce of every request here, so that a shown `Authorization` is found whatever its form.
const NONCE: &str = "Zq7Vw1Kc9Tn3Xb5Ld8Rf2Hs6Jm4Gp0Ya";

// --- the search ---------------------------------------------------------------

/// What must not be shown, each with its name.
struct Secrets(Vec<(&'static str, String)>);

impl Secrets {
    fn new() -> Self {
        let mut secrets = Self(vec![("the nonce of a request", NONCE.to_owned())]);
        let pem = merchant_key().to_pem().expect("the key has a PEM form");
        for line in pem.lines().filter(|line| !line.starts_with('-')) {
            secrets.0.push(("the private key", line.to_owned()));
        }
        for openid in [OPENID, PLAIN_OPENID] {
            secrets.value("the openid", openid);
        }
        secrets.value("the number plate", PLATE);
        secrets
    }

    /// A value in every form in which a URL or a JSON text may hold it.
    fn value(&mut self, name: &'static str, value: &str) {
        let encoded = utf8_percent_encode(value, NON_ALPHANUMERIC).to_string();
        let quoted = Value::from(value).to_string();
        let debugged = format!("{value:?}");
        for form in [value, &encoded, quoted.trim_matches('"'), debugged.trim_matches('"')] {
            self.0.push((name, form.to_owned()));
        }
    }

    /// The credentials of all requests that reached a gateway.
    fn learn(&mut self, gateway: &Gateway) {
        for received in gateway.received() {
            let authorization = received.header("authorization").expect("each request is signed").to_owned();
            let parts = Authorization::parse(&authorization).expect("it has all its parts");
            assert_eq!(parts.nonce_str, NONCE);
            self.0.push(("a signature", parts.signature));
            self.0.push(("an Authorization", authorization));
        }
    }

    fn assert_absent(&self, whose: &str, text: &str) {
        for (name, secret) in &self.0 {
            assert!(!text.contains(secret.as_str()), "{whose} shows {name}: {text}");
        }
    }

    /// Searches both forms of `Debug`.
    fn assert_debug(&self, value: &impl Debug) {
        self.assert_absent("`Debug`", &format!("{value:?}"));
        self.assert_absent("`Debug`", &format!("{value:#?}"));
    }

    /// Searches `Display` and `Debug` of an error and of everything that it names as its source.
    fn assert_error(&self, case: &str, error: &(dyn StdError + 'static)) {
        let mut link = Some(error);
        while let Some(shown) = link {
            for text in [shown.to_string(), format!("{shown:#}"), format!("{shown:?}"), format!("{shown:#?}")] {
                self.assert_absent(case, &text);
            }
            link = shown.source();
        }
    }
}

#[test]
#[should_panic(expected = "shows the openid")]
fn search_finds_what_a_source_shows() {
    #[derive(Debug)]
    struct Outer(Inner);
    #[derive(Debug)]
    struct Inner;
    impl fmt::Display for Outer {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("outer")
        }
    }
    impl fmt::Display for Inner {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(PLAIN_OPENID)
        }
    }
    impl StdError for Outer {
        fn source(&self) -> Option<&(dyn StdError + 'static)> {
            Some(&self.0)
        }
    }
    impl StdError for Inner {}
    Secrets::new().assert_error("the outer error", &Outer(Inner));
}

// --- the calls ----------------------------------------------------------------

fn time() -> Timestamp {
    "2020-05-20T13:29:35.120+08:00".parse().expect("the time has an offset")
}

fn parked() -> UpdateParkings {
    UpdateParkings::new(1000, APPID, OPENID, PLATE, ParkingState::In, time())
}

fn points() -> NotifyPoints {
    NotifyPoints::new("1217752501201407033233368018", APPID, OPENID, true, 100, time())
}

/// What carries the openid and the number plate in a path, in a body, in a query and in a header. Where
/// there is no place for a plate it goes as the appid, so that every call carries both.
async fn every_call(client: &Client) -> Vec<(&'static str, Error)> {
    type Typed = Result<UserAuthorization, Error>;
    let operation = client.send(&QueryUserAuthorization::new(OPENID, PLATE)).await.map(drop);
    let middle = client.send(&GetPointsCommitStatus::new(OPENID, 1000, PLATE)).await.map(drop);
    let body = client.send(&parked()).await.map(drop);
    let chain: Typed = client.chain(TEMPLATE).var("openid", OPENID).query("appid", PLATE).get().await;
    let known = route!("v3/businesscircle/user-authorizations/{openid}");
    let route: Typed = client.route(known).var("openid", OPENID).query("appid", PLATE).get().await;
    let unknown = client.chain("v3/cars/{openid}").var("openid", OPENID).query("plate", PLATE).header("X-Of", OPENID);
    let unknown: Typed = unknown.json(&json!({"cars": [{"plate_number": PLATE}]})).put().await;
    [
        ("operation", operation),
        ("operation with a path that goes on", middle),
        ("operation with a body", body),
        ("chain", chain.map(drop)),
        ("route", route.map(drop)),
        ("unknown template", unknown.map(drop)),
    ]
    .into_iter()
    .map(|(call, outcome)| (call, outcome.expect_err("every call ends in an error")))
    .collect()
}

/// Answers every call so; each must end in an error of the stage, and none may show a secret.
async fn assert_silent(stage: Stage, cases: Vec<(&str, Answer)>) {
    for (case, answer) in cases {
        let gateway = Gateway::start([answer]);
        let client = gateway.client_builder().nonce(NonceSource::fixed(NONCE)).build().expect("a client");
        let errors = every_call(&client).await;
        let mut secrets = Secrets::new();
        secrets.learn(&gateway);
        for (call, error) in errors {
            assert_eq!(error.stage(), stage, "{case}, {call}: {error}");
            secrets.assert_error(&format!("{case}, {call}:"), &error);
        }
    }
}

/// The values as a gateway that is talkative repeats them.
fn echo() -> String {
    let encoded = |value| utf8_percent_encode(value, NON_ALPHANUMERIC).to_string();
    format!("用户 {OPENID} 与车牌 {PLATE} 不匹配 (GET /v3/x/{}?plate={})", encoded(OPENID), encoded(PLATE))
}

// --- errors -------------------------------------------------------------------

#[tokio::test]
async fn error_answers_that_repeat_what_was_sent_show_none_of_it() {
    let detail = json!({"field": "/openid", "value": OPENID, "issue": echo(), "location": "body"});
    let object = json!({"code": "PARAM_ERROR", "message": echo(), "detail": detail});
    assert_silent(
        Stage::Api,
        vec![
            ("message and detail", Answer::unsigned(400, object.to_string())),
            ("an array around them", Answer::unsigned(400, json!([object]).to_string())),
            ("a code that is none", Answer::unsigned(400, json!({"code": echo(), "message": "x"}).to_string())),
            ("a message alone", Answer::unsigned(429, json!({"message": echo()}).to_string())),
            ("a message with JSON in it", Answer::unsigned(400, json!({"message": object.to_string()}).to_string())),
            ("HTML", Answer::unsigned(502, format!("<html>{}</html>", echo()))),
            ("text", Answer::unsigned(500, echo())),
            ("JSON cut short", Answer::unsigned(500, object.to_string()[..60].to_owned() + "\u{fffd}")),
            ("nothing", Answer::unsigned(503, "")),
        ],
    )
    .await;
}

#[tokio::test]
async fn error_answers_keep_what_they_repeat_behind_the_accessors() {
    let body = json!({"code": "PARAM_ERROR", "message": echo(), "detail": {"value": OPENID}});
    let gateway = Gateway::start([Answer::unsigned(400, body.to_string())]);
    let error = gateway.client().send(&parked()).await.expect_err("a 400");
    assert_eq!(error.message(), Some(echo().as_str()));
    assert_eq!(error.detail(), Some(&json!({"value": OPENID})));
    assert!(error.to_string().contains("PARAM_ERROR: 用户 *** 与车牌 *** 不匹配"), "{error}");
}

#[tokio::test]
async fn short_personal_value_that_the_api_quotes_is_masked_wherever_it_was_sent() {
    // Shorter than the words that messages are made of, and personal all the same.
    let (openid, plate) = ("oU1", "粤B8");
    let echo = json!({"code": "PARAM_ERROR", "message": format!("用户[{openid}]与[{plate}]不匹配")}).to_string();
    let gateway = Gateway::start([Answer::unsigned(400, echo)]);
    let client = gateway.client();
    let path = client.send(&QueryUserAuthorization::new(openid, APPID)).await.map(drop);
    let body = client.send(&UpdateParkings::new(1, APPID, openid, plate, ParkingState::In, time())).await.map(drop);
    let dynamic = client.chain(TEMPLATE).var("openid", openid).query("appid", plate).get::<Value>().await.map(drop);
    let by_hand = client.chain(TEMPLATE.replace("{openid}", openid)).get::<Value>().await.map(drop);
    for (case, outcome) in [("path", path), ("body", body), ("dynamic", dynamic), ("by hand", by_hand)] {
        let shown = format!("{0} {0:?}", outcome.expect_err("a 400"));
        assert!(shown.contains("PARAM_ERROR: 用户[***]与["), "{case}: {shown}");
        assert!(matches!(case, "path" | "by hand") || !shown.contains(plate), "{case}: {shown}");
    }
}

#[tokio::test]
async fn value_that_the_cut_of_a_long_message_parts_shows_no_piece() {
    let start = "长".repeat(290);
    let echo = json!({"code": "E", "message": format!("{start}{PLAIN_OPENID}")}).to_string();
    let gateway = Gateway::start([Answer::unsigned(400, echo)]);
    let error = gateway.client().send(&QueryUserAuthorization::new(PLAIN_OPENID, APPID)).await.expect_err("a 400");
    assert!(!format!("{error} {error:?}").contains(&PLAIN_OPENID[..4]), "{error}");
}

#[tokio::test]
async fn error_answer_to_a_template_filled_by_hand_shows_nothing_of_it() {
    let gateway = Gateway::start([Answer::unsigned(400, json!({"code": "E", "message": PLAIN_OPENID}).to_string())]);
    let client = gateway.client_builder().nonce(NonceSource::fixed(NONCE)).build().expect("a client");
    for template in [TEMPLATE.replace("{openid}", PLAIN_OPENID), format!("v3/members/{PLAIN_OPENID}/cars")] {
        let outcome: Result<Value, Error> = client.chain(template).query("appid", APPID).get().await;
        let mut secrets = Secrets::new();
        secrets.learn(&gateway);
        secrets.assert_error("a path filled by hand", &outcome.expect_err("a 400"));
    }
}

#[tokio::test]
async fn request_id_that_repeats_what_was_sent_does_not_show_it() {
    let answer = Answer::unsigned(400, r#"{"code":"E","message":"m"}"#).header("Request-ID", PLAIN_OPENID);
    let gateway = Gateway::start([answer]);
    let error = gateway.client().send(&QueryUserAuthorization::new(PLAIN_OPENID, APPID)).await.expect_err("a 400");
    Secrets::new().assert_error("the Request-ID", &error);
}

#[tokio::test]
async fn unverified_answers_show_nothing() {
    let body = json!({"openid": OPENID, "authorize_state": "AUTHORIZED"}).to_string();
    let good = Answer::signed(200, body.clone());
    assert_silent(
        Stage::Verify,
        vec![
            ("unsigned", Answer::unsigned(200, body.clone())),
            ("tampered", good.clone().body(echo())),
            ("wrong key", good.clone().signed_by(stranger_key(), PLATFORM_ID, NOW)),
            ("unknown serial", good.clone().signed_by(platform_key(), MERCHANT_SERIAL, NOW)),
            ("stale", good.clone().signed_by(platform_key(), PLATFORM_ID, NOW - 301)),
            ("future", good.clone().signed_by(platform_key(), PLATFORM_ID, NOW + 301)),
            ("probe", good.clone().header("Wechatpay-Signature", "WECHATPAY/SIGNTEST/x")),
            ("no base64", good.clone().header("Wechatpay-Signature", "x")),
            ("another scheme", good.clone().header("Wechatpay-Signature-Type", "WECHATPAY2-SM2-WITH-SM3")),
            ("no time", good.header("Wechatpay-Timestamp", "yesterday")),
        ],
    )
    .await;
}

#[tokio::test]
async fn signature_headers_that_repeat_what_was_sent_do_not_show_it() {
    let good = Answer::signed(200, "{}");
    for name in ["Wechatpay-Serial", "Wechatpay-Signature-Type", "Wechatpay-Nonce", "Wechatpay-Signature"] {
        let gateway = Gateway::start([good.clone().header(name, PLAIN_OPENID)]);
        let operation = QueryUserAuthorization::new(PLAIN_OPENID, APPID);
        let error = gateway.client().send(&operation).await.expect_err("the answer is not proven");
        assert_eq!(error.stage(), Stage::Verify);
        Secrets::new().assert_error(name, &error);
    }
}

#[tokio::test]
async fn answers_that_do_not_decode_show_nothing() {
    let signed = |body: Value| Answer::signed(200, body.to_string());
    assert_silent(
        Stage::Decode,
        vec![
            ("text for an object", signed(json!(OPENID))),
            ("object for a text", signed(json!({"openid": {OPENID: PLATE}, "authorize_state": "AUTHORIZED"}))),
            ("list for a text", signed(json!({"openid": [OPENID], "authorize_state": PLATE}))),
            ("text for a time", signed(json!({"openid": OPENID, "authorize_state": PLATE, "authorize_time": OPENID}))),
            ("missing field", signed(json!({"openid": OPENID, PLATE: OPENID}))),
            ("cut short", Answer::signed(200, format!("{{\"openid\":{}", json!(OPENID)))),
            ("no JSON", Answer::signed(200, echo())),
        ],
    )
    .await;
}

#[tokio::test]
async fn answer_that_does_not_decode_shows_no_key_of_its_objects() {
    let body = json!({"members": {PLAIN_OPENID: {PLATE: "AUTHORIZED"}}}).to_string();
    let gateway = Gateway::start([Answer::signed(200, body)]);
    type Members = BTreeMap<String, BTreeMap<String, BTreeMap<String, i64>>>;
    let outcome: Result<Members, Error> =
        gateway.client().chain("v3/members").json(&[PLAIN_OPENID, PLATE]).post().await;
    let error = outcome.expect_err("the states are no numbers");
    assert_eq!(error.stage(), Stage::Decode);
    Secrets::new().assert_error("the JSON path", &error);
}

/// A port that nobody listens on.
fn closed() -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("there is a free port");
    format!("http://{}", listener.local_addr().expect("a bound listener has an address"))
}

/// A port that takes requests and never answers.
fn mute() -> (TcpListener, String) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("there is a free port");
    let url = format!("http://{}", listener.local_addr().expect("a bound listener has an address"));
    (listener, url)
}

/// A port that hangs up on everybody.
fn rude() -> String {
    let (listener, url) = mute();
    thread::spawn(move || {
        for stream in listener.incoming().take(32).flatten() {
            let _ = (&stream).read(&mut [0; 16]);
        }
    });
    url
}

#[tokio::test]
async fn broken_connections_show_nothing() {
    let (_listener, mute) = mute();
    for (case, url) in [("refused", closed()), ("too slow", mute), ("broken", rude())] {
        let client = Client::builder(merchant(), platform_keys())
            .base_url(url)
            .timeout(Duration::from_millis(300))
            .nonce(NonceSource::fixed(NONCE))
            .build()
            .expect("a client");
        for (call, error) in every_call(&client).await {
            assert_eq!(error.stage(), Stage::Exchange, "{case}, {call}: {error}");
            assert_eq!((error.is_connect(), error.is_timeout()), (case == "refused", case == "too slow"), "{error:?}");
            Secrets::new().assert_error(&format!("{case}, {call}:"), &error);
        }
    }
}

/// Middleware of the user's own that does something unwise.
enum Unwise {
    /// Wraps what went wrong inside, as layers for retries do.
    Wraps,
    /// Calls with a client of its own, whose errors show their URL.
    CallsItself,
    /// Sends the request to another host.
    Diverts,
    /// Makes the body a stream.
    Streams,
    /// Answers itself.
    Answers,
}

#[derive(Debug)]
struct Wrapped(reqwest_middleware::Error);

impl fmt::Display for Wrapped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "gave up: {}", self.0)
    }
}

impl StdError for Wrapped {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.0)
    }
}

#[async_trait::async_trait]
impl Middleware for Unwise {
    async fn handle(
        &self,
        mut request: reqwest::Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> reqwest_middleware::Result<reqwest::Response> {
        match self {
            Self::Wraps => {
                let outcome = next.run(request, extensions).await;
                outcome.map_err(|error| reqwest_middleware::Error::middleware(Wrapped(error)))
            }
            Self::CallsItself => {
                let client = reqwest::Client::builder().no_proxy().build()?;
                request.url_mut().set_port(Some(1)).expect("the URL has a host");
                Ok(client.execute(request).await?)
            }
            Self::Diverts => {
                request.url_mut().set_host(Some("127.0.0.2")).expect("the URL has a host");
                next.run(request, extensions).await
            }
            Self::Streams => {
                let response = http::Response::new(reqwest::Body::from(OPENID));
                *request.body_mut() = Some(reqwest::Response::from(response).into());
                next.run(request, extensions).await
            }
            Self::Answers => Ok(http::Response::new(OPENID.to_owned()).into()),
        }
    }
}

#[tokio::test]
async fn unwise_middleware_makes_no_error_show_more() {
    for (case, layer, stage) in [
        ("wraps", Unwise::Wraps, Stage::Exchange),
        ("calls itself", Unwise::CallsItself, Stage::Exchange),
        ("diverts", Unwise::Diverts, Stage::Sign),
        ("streams", Unwise::Streams, Stage::Sign),
        ("answers", Unwise::Answers, Stage::Verify),
    ] {
        let builder = Client::builder(merchant(), platform_keys()).base_url(closed());
        let client = builder.nonce(NonceSource::fixed(NONCE)).with(layer).build().expect("a client");
        for (call, error) in every_call(&client).await {
            assert_eq!(error.stage(), stage, "{case}, {call}: {error}");
            Secrets::new().assert_error(&format!("{case}, {call}:"), &error);
        }
    }
}

#[tokio::test]
async fn wrapped_refusal_of_an_answer_shows_nothing() {
    let body = json!({"openid": OPENID}).to_string();
    let gateway = Gateway::start([Answer::unsigned(200, body)]);
    let builder = gateway.client_builder().nonce(NonceSource::fixed(NONCE)).with(Unwise::Wraps);
    let errors = every_call(&builder.build().expect("a client")).await;
    let mut secrets = Secrets::new();
    secrets.learn(&gateway);
    for (call, error) in errors {
        assert_eq!(error.stage(), Stage::Verify, "{call}: {error}");
        secrets.assert_error(call, &error);
    }
}

#[tokio::test]
async fn nonce_that_cannot_be_sent_is_not_shown() {
    let builder = Client::builder(merchant(), platform_keys()).base_url(closed());
    let client = builder.nonce(NonceSource::fixed(format!("{NONCE}\""))).build().expect("a client");
    for (call, error) in every_call(&client).await {
        assert_eq!(error.stage(), Stage::Sign, "{call}: {error}");
        Secrets::new().assert_error(call, &error);
    }
}

/// A body that cannot be serialised, and says whose it is.
struct Unserialisable;

impl serde::Serialize for Unserialisable {
    fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom(format!("no body for {OPENID}")))
    }
}

#[tokio::test]
async fn calls_that_cannot_be_made_show_nothing() {
    let client = Client::builder(merchant(), platform_keys()).base_url(closed()).build().expect("a client");
    let start = || client.chain(TEMPLATE).query("appid", PLATE).header("X-Of", OPENID);
    let route = client.route(route!("v3/businesscircle/parkings"));
    let secrets = Secrets::new();
    for (case, call) in [
        ("not filled", start().get::<Value>()),
        ("filled twice", start().var("openid", OPENID).var("openid", PLATE).get()),
        ("no such variable", start().var("openid", OPENID).var("plate", PLATE).get()),
        ("dot segment beside a value", start().var("openid", OPENID).var("x", "..").get()),
        ("line break in a header", start().var("openid", OPENID).header("X-Plate", format!("{PLATE}\r\n")).get()),
        ("name of a header", start().var("openid", OPENID).header(OPENID, PLATE).get()),
        ("reserved header", start().var("openid", OPENID).header("Authorization", PLATE).get()),
        ("body without a JSON form", start().var("openid", OPENID).json(&Unserialisable).post()),
        ("template with a query", client.chain(format!("v3/cars?plate={PLATE}")).get()),
        ("template with half a variable", client.chain(format!("v3/{PLAIN_OPENID}/{{openid")).get()),
        ("template that a URL changes", client.chain(format!("v3/cars/{PLATE}/../x")).get()),
        ("method that the spec lacks", route.json(&json!({"plate_number": PLATE})).get()),
    ] {
        secrets.assert_debug(&call);
        let error = call.await.expect_err(case);
        assert_eq!(error.stage(), Stage::Build, "{case}: {error}");
        secrets.assert_error(case, &error);
    }
}

#[tokio::test]
async fn calls_in_the_wrong_place_show_nothing() {
    let client = Client::builder(merchant(), platform_keys()).base_url(closed()).build().expect("a client");
    let inside = client.send_blocking(&parked()).expect_err("a runtime is around");
    Secrets::new().assert_error("blocking inside a runtime", &inside);
    let outside = thread::spawn(move || {
        let operation = parked();
        let mut future = Box::pin(client.send(&operation));
        match future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(outcome) => outcome.expect_err("no runtime is around"),
            Poll::Pending => panic!("there is nothing to wait for"),
        }
    });
    Secrets::new().assert_error("async outside a runtime", &outside.join().expect("no panic"));
}

#[test]
fn clients_that_do_not_build_show_nothing() {
    let start = || Client::builder(merchant(), platform_keys());
    let own = wechatpay::PlatformKeys::public_key(PLATFORM_ID, merchant_key().public_key()).expect("a ring");
    for (case, builder) in [
        ("base URL with a path", start().base_url(format!("https://gateway.example/{OPENID}"))),
        ("base URL with a password", start().base_url(format!("https://me:{PLAIN_OPENID}@gateway.example/"))),
        ("base URL that is none", start().base_url(OPENID)),
        ("plain base URL", start().base_url(format!("http://{PLAIN_OPENID}.example"))),
        ("user agent", start().user_agent_suffix(format!("{OPENID}\n"))),
        ("language", start().accept_language(format!("{OPENID}\n"))),
        ("own key in the ring", Client::builder(merchant(), own)),
    ] {
        Secrets::new().assert_debug(&builder);
        Secrets::new().assert_error(case, &builder.build().expect_err(case));
    }
}

#[test]
fn keys_that_do_not_load_show_nothing() {
    let pem = merchant_key().to_pem().expect("the key has a PEM form");
    let (half, _) = pem.split_at(pem.len() / 2);
    let damaged = pem.replacen("-----\n", "-----\n*", 1);
    let label = pem.replace("PRIVATE KEY", "EC PRIVATE KEY");
    let bare: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    let short = &bare[..bare.len() - 8];
    let secrets = Secrets::new();
    for text in [half, &damaged, &label, short, OPENID] {
        secrets.assert_error("a private key", &PrivateKey::from_pem(text).expect_err("it is no key"));
        secrets.assert_error("a private key", &PrivateKey::from_der(text.as_bytes()).expect_err("it is no key"));
    }
    secrets.assert_error("a public key", &PublicKey::from_pem(&pem).expect_err("it is a private one"));
    secrets.assert_error("a certificate", &Certificate::from_pem(&pem).expect_err("it is a private key"));
    for (mchid, serial) in [(OPENID, MERCHANT_SERIAL), (MCHID, OPENID), (&*pem, MERCHANT_SERIAL), (MCHID, &*pem)] {
        let error = wechatpay::Merchant::new(mchid, serial, merchant_key().clone());
        secrets.assert_error("a merchant", &error.expect_err("the text cannot stand in a header"));
    }
}

#[test]
fn events_that_do_not_decode_show_nothing() {
    let secrets = Secrets::new();
    for resource in [json!({"openid": {OPENID: PLATE}}), json!(OPENID), json!({OPENID: PLATE})] {
        let error = Event::decode("MALL_AUTH.ACTIVATE_CARD", resource.to_string().as_bytes());
        secrets.assert_error("an event", &error.expect_err("it is not as documented"));
    }
}

#[test]
fn callback_whose_maps_have_personal_keys_shows_none_of_them() {
    let platform = wechatpay::testing::Platform::new().expect("a key");
    let resource = json!({PLAIN_OPENID: {PLATE: "none"}});
    let (headers, body) = platform.signed_callback("SOME.EVENT", &resource).expect("it is signed");
    let callback = platform.callbacks().accept(&headers, &body).expect("it is genuine");
    let error = callback.resource_json::<BTreeMap<String, BTreeMap<String, i64>>>().expect_err("no numbers");
    Secrets::new().assert_error("the JSON path", &error);
    assert!(error.to_string().contains("`*.*`"), "the depth is shown: {error}");
}

#[test]
fn field_that_cannot_be_encrypted_is_named_without_the_keys_around_it() {
    let body = BTreeMap::from([(PLAIN_OPENID, wechatpay::Encrypted::new("张三"))]);
    let error = Request::of(QueryUserAuthorization::META).path("openid", "o").json(&body).build();
    let error = error.expect_err("there is no key to encrypt with");
    Secrets::new().assert_error("the JSON path", &error);
    assert!(error.to_string().contains("`*`"), "{error}");
}

// --- values -------------------------------------------------------------------

#[test]
fn debug_of_keys_and_clients_shows_no_key() {
    let secrets = Secrets::new();
    let builder = || Client::builder(merchant(), platform_keys()).nonce(NonceSource::fixed(NONCE));
    secrets.assert_debug(merchant_key());
    secrets.assert_debug(&merchant());
    secrets.assert_debug(&platform_keys());
    secrets.assert_debug(&builder());
    secrets.assert_debug(&builder().build().expect("a client"));
    secrets.assert_debug(&SigningMiddleware::new(merchant(), platform_keys()).expect("the keys are apart"));
    secrets.assert_debug(&NonceSource::fixed(NONCE));
}

#[test]
fn debug_of_a_client_names_its_merchant() {
    let client = Client::builder(merchant(), platform_keys()).build().expect("a client");
    let shown = format!("{client:?}");
    assert!(shown.contains(MCHID) && shown.contains(MERCHANT_SERIAL), "{shown}");
}

#[test]
fn debug_of_an_authorization_shows_no_signature() {
    let request = RequestToSign {
        method: "GET",
        target: "/v3/x/oWmnN4xxxxxxxxxxe92NHIGf1xd8",
        timestamp: NOW,
        nonce: "n",
        body: PLATE.as_bytes(),
    };
    let value = auth::sign(&merchant(), &request).expect("the key signs");
    let authorization = Authorization::parse(&value).expect("it has all its parts");
    let mut secrets = Secrets::new();
    secrets.assert_debug(&request);
    secrets.0.push(("a signature", authorization.signature.clone()));
    secrets.assert_debug(&authorization);
}

#[test]
fn debug_of_operations_and_calls_shows_nobodys_data() {
    let secrets = Secrets::new();
    let query = QueryUserAuthorization::new(OPENID, APPID);
    secrets.assert_debug(&(Openid::new(OPENID), PlateNumber::new(PLATE)));
    secrets.assert_debug(&(&query, GetPointsCommitStatus::new(OPENID, 1000, APPID), points(), parked()));
    secrets.assert_debug(&(query.request(), points().request(), parked().request()));
    let builder = || Request::of(QueryUserAuthorization::META).path("openid", OPENID).header("X-Of", PLATE);
    secrets.assert_debug(&builder());
    secrets.assert_debug(&builder().path("openid", OPENID).build());

    let client = Client::builder(merchant(), platform_keys()).build().expect("a client");
    let mall = || client.v3().businesscircle();
    secrets.assert_debug(&mall().user_authorizations().openid(OPENID));
    secrets.assert_debug(&mall().user_authorizations().openid(OPENID).get(APPID));
    secrets.assert_debug(&mall().users().openid(OPENID).points().commit_status());
    secrets.assert_debug(&mall().parkings().post(1000, APPID, OPENID, PLATE, ParkingState::In, time()));
    let chain = || client.chain(TEMPLATE).var("openid", OPENID).query("plate", PLATE).json(&parked());
    secrets.assert_debug(&chain());
    secrets.assert_debug(&chain().get::<Value>());
    secrets.assert_debug(&client.chain(format!("v3/members/{PLAIN_OPENID}/cars/{PLATE}")));
    secrets.assert_debug(&client.chain(format!("v3/members/{PLAIN_OPENID}/cars/{PLATE}")).get::<Value>());
    let known = client.chain(TEMPLATE.replace("{openid}", PLAIN_OPENID));
    secrets.assert_debug(&known.get::<Value>());
}

/// A verified answer as it is before it is decoded.
struct Undecoded(wechatpay::Answer);

impl FromAnswer for Undecoded {
    fn from_answer(answer: wechatpay::Answer) -> Result<Self, Error> {
        Ok(Self(answer))
    }
}

/// The places of a value that are marked as personal, as the emitted tests name them, and where the
/// documents say so.
#[derive(Default)]
struct Places {
    pointers: Vec<String>,
    said_at: BTreeSet<(String, String)>,
}

impl Places {
    fn walk<'a>(&mut self, api: &'a Api, schema: &'a Schema, at: &str, mut inside: bool, open: &mut Vec<&'a SchemaId>) {
        let before = open.len();
        let mut target = schema;
        for layer in api.layers(schema) {
            if layer.sensitive || layer.encrypted {
                inside = true;
                self.said_at.insert((layer.origin.file.clone(), layer.origin.pointer.clone()));
            }
            match &layer.kind {
                Kind::Named(id) if open.contains(&id) => {
                    open.truncate(before);
                    return;
                }
                Kind::Named(id) => open.push(id),
                _ => target = layer,
            }
        }
        let below = |name: &str| if at.is_empty() { name.to_owned() } else { format!("{at}/{name}") };
        match &target.kind {
            Kind::Object(properties) => {
                for property in properties.iter().filter(|property| property.schema.kind != Kind::File) {
                    self.walk(api, &property.schema, &below(&property.wire), inside, open);
                }
            }
            Kind::Array(items) => self.walk(api, items, &below("*"), inside, open),
            Kind::Map(values) => {
                self.pointers.extend(inside.then(|| below("*")));
                self.walk(api, values, &below("*"), inside, open);
            }
            Kind::Boolean | Kind::File => {}
            _ => self.pointers.extend(inside.then(|| at.to_owned())),
        }
        open.truncate(before);
    }

    /// Looks whether the emitted test of this name puts a value of its own at each of the places.
    fn assert_tested(&self, tests: &str, name: &str) {
        let start = format!("fn {name}() {{");
        let Some((_, test)) = tests.split_once(&start) else {
            assert!(self.pointers.is_empty(), "there is no test `{name}` for {:?}", self.pointers);
            return;
        };
        let (test, _) = test.split_once("\n}\n").expect("the test has an end");
        let test: String = test.chars().filter(|c| !c.is_whitespace()).collect();
        for pointer in &self.pointers {
            assert!(test.contains(&format!("(\"{pointer}\",\"")), "`{name}` passes over {pointer}");
        }
    }
}

/// Where any of the documents marks something.
fn every_mark(api: &Api) -> BTreeSet<(String, String)> {
    fn walk(schema: &Schema, found: &mut BTreeSet<(String, String)>) {
        if schema.sensitive || schema.encrypted {
            found.insert((schema.origin.file.clone(), schema.origin.pointer.clone()));
        }
        match &schema.kind {
            Kind::Object(properties) => properties.iter().for_each(|property| walk(&property.schema, found)),
            Kind::Array(below) | Kind::Map(below) => walk(below, found),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    for product in api.products.values() {
        product.schemas.values().for_each(|schema| walk(schema, &mut found));
        for operation in &product.operations {
            operation.parameters.iter().for_each(|parameter| walk(&parameter.property.schema, &mut found));
            operation.body.iter().for_each(|body| walk(&body.schema, &mut found));
            operation.answer.schema.iter().for_each(|schema| walk(schema, &mut found));
        }
        product.events.iter().for_each(|event| walk(&event.resource, &mut found));
    }
    found
}

/// The emitted tests look for each marked value in `Debug` of the operation, its fluent call and its node,
/// its answer and its event. This one sees that they leave out none.
#[test]
fn debug_of_every_marked_name_of_every_product_is_looked_at() {
    let api = wechatpay_codegen::describe(&real_specs()).unwrap_or_else(|found| panic!("{found}"));
    let tree = wechatpay_codegen::generate(&real_specs()).unwrap_or_else(|found| panic!("{found}")).tree;
    let mut said_at = BTreeSet::new();
    let mut count = 0;
    let mut check = |places: Places, tests: &str, name: String| {
        places.assert_tested(tests, &name);
        count += places.pointers.len();
        said_at.extend(places.said_at);
    };
    for (name, product) in &api.products {
        let tests = tree.get(&format!("{name}/tests.rs")).map_or("", String::as_str);
        for operation in &product.operations {
            let (mut sent, mut came) = (Places::default(), Places::default());
            for parameter in &operation.parameters {
                sent.walk(&api, &parameter.property.schema, &parameter.property.wire, false, &mut Vec::new());
            }
            // The description of a file is worked out, and `Upload` shows none of it.
            if let Some(body) = operation.body.as_ref().filter(|body| !body.upload) {
                sent.walk(&api, &body.schema, "", false, &mut Vec::new());
            }
            if let Some(schema) = &operation.answer.schema {
                came.walk(&api, schema, "", false, &mut Vec::new());
            }
            check(sent, tests, format!("{}_hides_what_is_personal", operation.id));
            check(came, tests, format!("{}_answer_hides_what_is_personal", operation.id));
        }
        for event in &product.events {
            let mut came = Places::default();
            came.walk(&api, &event.resource, "", false, &mut Vec::new());
            let subject = event.key().to_lowercase().replace(['.', '#'], "_");
            check(came, tests, format!("{subject}_resource_hides_what_is_personal"));
        }
    }
    assert_eq!(said_at, every_mark(&api), "some mark is at no place of an operation or a callback");
    assert!(count > 180, "only {count} places were looked at");
}

#[tokio::test]
async fn debug_of_answers_shows_nobodys_data() {
    let body = json!({"openid": OPENID, "authorize_state": "AUTHORIZED", "plate_number": PLATE}).to_string();
    let gateway = Gateway::start([Answer::signed(200, body)]);
    let client = gateway.client_builder().nonce(NonceSource::fixed(NONCE)).build().expect("a client");
    let typed: Response<UserAuthorization> =
        client.send(&QueryUserAuthorization::new(OPENID, APPID)).await.expect("a good answer");
    let raw: Undecoded = client.chain(TEMPLATE).var("openid", OPENID).get().await.expect("a good answer");
    let mut secrets = Secrets::new();
    secrets.learn(&gateway);
    secrets.assert_debug(&typed);
    secrets.assert_debug(&*typed);
    secrets.assert_debug(&raw.0);
    assert!(format!("{typed:?}").contains("Authorized"), "what is nobody's is shown");
}

#[test]
fn debug_of_events_shows_nobodys_data() {
    let resource = json!({"openid": OPENID, "code": PLATE, "mchid": MCHID, "auth_type": "REGISTERED_MODE"}).to_string();
    let event = Event::decode("MALL_AUTH.ACTIVATE_CARD", resource.as_bytes()).expect("it is as documented");
    Secrets::new().assert_debug(&event);
}

/// What the signing layer alone, on a client of the user's own, hands out.
async fn own_client(answer: Answer) -> (Gateway, reqwest_middleware::Result<reqwest::Response>) {
    let gateway = Gateway::start([answer]);
    let url: reqwest::Url = gateway.base_url().parse().expect("a URL");
    let signing = SigningMiddleware::new(merchant(), platform_keys())
        .expect("the keys are apart")
        .only_origin(&url)
        .expect("loopback")
        .with_clock(wechatpay::Clock::fixed(NOW))
        .with_nonce(NonceSource::fixed(NONCE));
    let bare = reqwest::Client::builder().no_proxy().build().expect("a client");
    let client = reqwest_middleware::ClientBuilder::new(bare).with(signing).build();
    let outcome = client.get(url.join(&format!("/v3/members/{PLAIN_OPENID}")).expect("a URL")).send().await;
    (gateway, outcome)
}

#[tokio::test]
async fn debug_of_the_proof_shows_no_body() {
    let (gateway, outcome) = own_client(Answer::signed(200, json!({"openid": OPENID, "car": PLATE}).to_string())).await;
    let response = outcome.expect("a good answer");
    let mut secrets = Secrets::new();
    secrets.learn(&gateway);
    secrets.assert_debug(response.extensions().get::<Verified>().expect("the proof"));
}

#[tokio::test]
async fn errors_of_the_signing_layer_alone_show_nothing() {
    let (gateway, outcome) = own_client(Answer::unsigned(200, json!({"openid": OPENID}).to_string())).await;
    let error = outcome.expect_err("nothing is signed");
    let mut secrets = Secrets::new();
    secrets.learn(&gateway);
    secrets.assert_error("the layer's error", &error);
    let reqwest_middleware::Error::Middleware(inner) = &error else { panic!("{error:?}") };
    let Some(MiddlewareError::Verify { answer, .. }) = inner.downcast_ref() else { panic!("{error:?}") };
    let answer: &UnverifiedAnswer = answer;
    secrets.assert_debug(answer);
    secrets.assert_absent("`Display`", &answer.to_string());
}
