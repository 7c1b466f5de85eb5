//! Bodies, queries and responses without a body under every method, as they go over the wire.

use serde_json::{Value, json};
use wechatpay::{Client, Clock, Error, Meta, Operation, Outcome, Request, Stage};
use wechatpay_tests::gateway::{self, Gateway, MockResponse, Received};

#[derive(Debug, serde::Serialize)]
struct Apply {
    order_no: String,
}

static APPLY: Meta = Meta::new("POST", "/v3/orders/").success(202);

impl Operation for Apply {
    type Response = ();
    const META: &'static Meta = &APPLY;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).query("channel_id", "7").json(self).build()
    }
}

#[derive(Debug)]
struct Revoke;

static REVOKE: Meta = Meta::new("POST", "/v3/orders/A1/revoke").success(202);

impl Operation for Revoke {
    type Response = ();
    const META: &'static Meta = &REVOKE;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).build()
    }
}

#[derive(Debug, serde::Serialize)]
struct Remove {
    reason: &'static str,
}

static REMOVE: Meta = Meta::new("DELETE", "/v3/orders/{order_no}").success(204);

impl Operation for Remove {
    type Response = ();
    const META: &'static Meta = &REMOVE;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("order_no", "A/1").json(self).build()
    }
}

fn client(gateway: &Gateway) -> Client {
    let client = Client::builder(gateway::merchant(), gateway::platform_keys()).base_url(gateway.base_url());
    client.clock(Clock::fixed(gateway::NOW)).build().expect("a client")
}

/// What arrives of an operation that is answered so, and what comes of it.
fn sent<O: Operation>(operation: &O, answer: MockResponse) -> (Received, Result<O::Response, Error>) {
    let gateway = Gateway::start([answer]);
    let outcome = client(&gateway).send_blocking(operation).map(|response| response.into_inner());
    (gateway.only(), outcome)
}

#[test]
fn path_that_ends_in_a_slash_is_sent_and_signed_with_it() {
    let (taken, outcome) = sent(&Apply { order_no: "A1".to_owned() }, MockResponse::signed(202, ""));
    outcome.expect("a success");
    assert_eq!((taken.method.as_str(), taken.target.as_str()), ("POST", "/v3/orders/?channel_id=7"));
    taken.assert_signed();
}

#[test]
fn status_202_that_is_documented_is_a_success_whatever_its_body() {
    for body in ["", "{}", r#"{"code":"PROCESSING"}"#] {
        let (_, outcome) = sent(&Revoke, MockResponse::signed(202, body));
        outcome.unwrap_or_else(|error| panic!("{body}: {error}"));
    }
}

#[test]
fn status_202_of_a_route_that_nobody_knows_is_read_as_it_stands() {
    let gateway = Gateway::start([MockResponse::signed(202, r#"{"id":"x"}"#)]);
    let error =
        client(&gateway).chain("v3/unlisted").get::<Option<i64>>().send_blocking().expect_err("it is no number");
    assert_eq!(error.stage(), Stage::Decode);
}

#[test]
fn status_202_where_204_is_documented_is_pending_and_204_where_202_is_an_error() {
    let (_, outcome) = sent(&Remove { reason: "重复" }, MockResponse::signed(202, ""));
    assert_eq!(outcome.expect_err("it is not decided").outcome(), Outcome::Pending);
    let (_, outcome) = sent(&Revoke, MockResponse::signed(204, ""));
    let error = outcome.expect_err("another success");
    assert!(error.to_string().contains("success is documented as 202, but 204 came"), "{error}");
}

#[test]
fn body_of_a_delete_is_sent_and_signed() {
    let (taken, outcome) = sent(&Remove { reason: "重复" }, MockResponse::signed(204, ""));
    outcome.expect("a success");
    assert_eq!((taken.method.as_str(), taken.target.as_str()), ("DELETE", "/v3/orders/A%2F1"));
    assert_eq!(taken.json(), json!({"reason": "重复"}));
    assert_eq!(taken.header("content-type"), Some("application/json"));
    taken.assert_signed();
}

#[test]
fn post_without_a_body_is_sent_with_the_length_of_none_and_signed() {
    let (taken, outcome) = sent(&Revoke, MockResponse::signed(202, ""));
    outcome.expect("a success");
    assert!(taken.body.is_empty());
    assert_eq!(taken.header("content-length"), Some("0"));
    taken.assert_signed();
}

#[test]
fn value_of_a_response_that_was_accepted_is_read_where_the_caller_asks_for_it() {
    let gateway = Gateway::start([MockResponse::signed(202, r#"{"id":7}"#)]);
    let response: Value = client(&gateway).chain("v3/unknown/accepted").post().send_blocking().expect("a response");
    assert_eq!(response, json!({"id": 7}));
}
