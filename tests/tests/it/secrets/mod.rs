//! What is shown of calls, keys and errors holds no secret and nobody's data.
//!
//! Every kind of error is provoked and every type that a caller may print is
//! printed; then the texts are searched for the merchant's private key, the
//! `Authorization`, its signature, the openid and the number plate. The
//! accessors of an error hand out what was received, unchanged: they are not shown.

mod calls;
mod keys;
mod marks;
mod responses;
mod values;

use std::{
    error::Error as StdError,
    fmt::{self, Debug},
};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};
use wechatpay::{
    Client, Error, NonceSource, Stage, Timestamp,
    auth::gateway::Authorization,
    businesscircle::{
        GetPointsCommitStatus, NotifyPoints, NotifyPointsRequired, ParkingState, QueryUserAuthorization,
        UpdateParkings, UpdateParkingsRequired, UserAuthorization,
    },
    route,
};
use wechatpay_tests::{
    gateway::{Gateway, MockResponse},
    parties::{APPID, merchant_key},
    styles::TEMPLATE,
};

/// An openid that looks different when it is percent-encoded or quoted in JSON.
const OPENID: &str = "oWmnN4/xx\"x 中e92NHIGf1xd8";
/// An openid as they are.
const PLAIN_OPENID: &str = "oWmnN4xxxxxxxxxxe92NHIGf1xd8";
const PLATE: &str = "粤B8D8E8";
/// The nonce of every request here, so that a shown `Authorization` is found whatever its form.
const NONCE: &str = "Zq7Vw1Kc9Tn3Xb5Ld8Rf2Hs6Jm4Gp0Ya";

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

fn time() -> Timestamp {
    "2020-05-20T13:29:35.120+08:00".parse().expect("the time has an offset")
}

fn parked() -> UpdateParkings {
    UpdateParkings::new(UpdateParkingsRequired {
        brandid: 1000.into(),
        appid: APPID.into(),
        openid: OPENID.into(),
        plate_number: PLATE.into(),
        state: ParkingState::In,
        time: time(),
    })
}

fn points() -> NotifyPoints {
    NotifyPoints::new(NotifyPointsRequired {
        transaction_id: "1217752501201407033233368018".into(),
        appid: APPID.into(),
        openid: OPENID.into(),
        earn_points: true,
        increased_points: 100,
        points_update_time: time(),
    })
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
async fn assert_silent(stage: Stage, cases: Vec<(&str, MockResponse)>) {
    for (case, response) in cases {
        let gateway = Gateway::start([response]);
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
