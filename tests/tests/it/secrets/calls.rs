//! Errors of calls that do not arrive, cannot be made, or pass through unwise middleware.

use std::{
    error::Error as StdError,
    fmt::{self, Debug},
    io::Read as _,
    net::{Ipv4Addr, TcpListener},
    task::{Context, Poll, Waker},
    thread,
    time::Duration,
};

use http::Extensions;
use serde_json::{Value, json};
use wechatpay::{
    Client, NonceSource, Stage, reqwest,
    reqwest_middleware::{self, Middleware, Next},
    route,
};
use wechatpay_tests::{
    faulty::closed_port,
    gateway::{Gateway, MockResponse},
    parties::{merchant, platform_keys},
    styles::TEMPLATE,
};

use super::{NONCE, OPENID, PLAIN_OPENID, PLATE, Secrets, every_call, parked};

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
    for (case, url) in [("refused", closed_port()), ("too slow", mute), ("broken", rude())] {
        let client = Client::builder(merchant(), platform_keys())
            .base_url(url)
            .timeout(if case == "too slow" { Duration::from_millis(300) } else { Duration::from_secs(30) })
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
    /// Responses itself.
    Responses,
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
            Self::Responses => Ok(http::Response::new(OPENID.to_owned()).into()),
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
        ("responses", Unwise::Responses, Stage::Verify),
    ] {
        let builder = Client::builder(merchant(), platform_keys()).base_url(closed_port());
        let client = builder.nonce(NonceSource::fixed(NONCE)).with(layer).build().expect("a client");
        for (call, error) in every_call(&client).await {
            assert_eq!(error.stage(), stage, "{case}, {call}: {error}");
            Secrets::new().assert_error(&format!("{case}, {call}:"), &error);
        }
    }
}

#[tokio::test]
async fn wrapped_refusal_of_a_response_shows_nothing() {
    let body = json!({"openid": OPENID}).to_string();
    let gateway = Gateway::start([MockResponse::unsigned(200, body)]);
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
    let builder = Client::builder(merchant(), platform_keys()).base_url(closed_port());
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
    let client = Client::builder(merchant(), platform_keys()).base_url(closed_port()).build().expect("a client");
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
    let client = Client::builder(merchant(), platform_keys()).base_url(closed_port()).build().expect("a client");
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
