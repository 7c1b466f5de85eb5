//! Calls from end to end, through the whole client to the real sandbox: every
//! style, every operation, and what must never reach the wire.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};
use std::thread;

use http::Extensions;
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use wechatpay::auth::{Authorization, RequestToSign};
use wechatpay::businesscircle::{
    AuthorizeState, GetPointsCommitStatus, NotifyPoints, ParkingState, PointsCommit, PointsCommitStatus,
    QueryUserAuthorization, UpdateParkings, UserAuthorization,
};
use wechatpay::reqwest_middleware::{Middleware, Next};
use wechatpay::shared::BrandId;
use wechatpay::time::OffsetDateTime;
use wechatpay::{Chain, Client, ClientBuilder, Error, Meta, Operation, Response, Retry, Stage, Timestamp, route};
use wechatpay_sandbox::Sandbox;
use wechatpay_tests::gateway::{Answer, Gateway, Received};
use wechatpay_tests::parties::{APPID, OPENID, merchant, platform_keys, sandbox};
use wechatpay_tests::styles::{TEMPLATE, every_async, every_blocking};

/// The runtime on which the sandbox serves: blocking tests call from outside it.
fn runtime() -> Runtime {
    Runtime::new().expect("a runtime starts")
}

fn builder(sandbox: &Sandbox) -> ClientBuilder {
    Client::builder(merchant(), platform_keys()).base_url(sandbox.base_url())
}

fn client(sandbox: &Sandbox) -> Client {
    builder(sandbox).build().expect("the sandbox is on this machine")
}

fn query() -> QueryUserAuthorization {
    QueryUserAuthorization::new(OPENID, APPID)
}

fn now() -> Timestamp {
    Timestamp::from(OffsetDateTime::now_utc())
}

/// The sandbox took each of its calls as properly signed.
#[track_caller]
fn assert_all_signed(sandbox: &Sandbox, count: usize) {
    let calls = sandbox.calls();
    assert_eq!(calls.len(), count, "{calls:?}");
    assert!(calls.iter().all(|call| call.signature_matched == Some(true)), "{calls:?}");
}

// --- styles and operations ----------------------------------------------------

#[test]
fn query_in_every_style_is_signed_verified_and_typed() {
    let runtime = runtime();
    let sandbox = runtime.block_on(sandbox());
    let client = client(&sandbox);
    sandbox.authorize(OPENID, APPID).expect("a change that is kept");
    let mut outcomes = runtime.block_on(every_async(&client, OPENID));
    outcomes.extend(every_blocking(&client, OPENID));
    assert_eq!(outcomes.len(), 8);
    for (style, outcome) in outcomes {
        let answer = outcome.unwrap_or_else(|error| panic!("{style}: {error}"));
        assert_eq!(answer.openid.as_str(), OPENID, "{style}");
        assert_eq!(answer.authorize_state, AuthorizeState::Authorized, "{style}");
        assert!(answer.authorize_time.is_some() && answer.deauthorize_time.is_none(), "{style}");
    }
    assert_all_signed(&sandbox, 8);
    let targets: Vec<String> = sandbox.calls().into_iter().map(|call| call.target).collect();
    assert!(targets.iter().all(|target| *target == targets[0]), "every style sends the same: {targets:?}");
}

#[tokio::test]
async fn optional_parameter_is_sent_in_every_style() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    let sub_mchid = "1900000109";
    let fluent = client.v3().businesscircle().user_authorizations().openid(OPENID).get(APPID).sub_mchid(sub_mchid);
    fluent.send().await.expect("a correct call");
    client.send(&query().sub_mchid(sub_mchid)).await.expect("a correct call");
    let chain = client.chain(TEMPLATE).var("openid", OPENID).query("appid", APPID).query("sub_mchid", sub_mchid);
    let _: Value = chain.get().await.expect("a correct call");
    let calls = sandbox.calls();
    assert_eq!(calls.len(), 3);
    assert!(calls.iter().all(|call| call.target.ends_with("?appid=wx1234567890abcdef&sub_mchid=1900000109")));
}

#[tokio::test]
async fn state_of_the_member_comes_back_as_its_variant() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    let state = async || client.send(&query()).await.expect("a correct call").into_inner().authorize_state;
    assert_eq!(state().await, AuthorizeState::Unauthorized);
    sandbox.authorize(OPENID, APPID).expect("a change that is kept");
    assert_eq!(state().await, AuthorizeState::Authorized);
    sandbox.withdraw(OPENID, APPID).expect("a change that is kept");
    assert_eq!(state().await, AuthorizeState::Deauthorized);
}

#[tokio::test]
async fn four_operations_async_change_what_the_sandbox_knows() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    let transaction_id = sandbox.pay(OPENID, APPID, 8800).expect("a change that is kept");

    let member = client.send(&query()).await.expect("the query is answered");
    assert_eq!(member.authorize_state, AuthorizeState::Unauthorized);

    let status = GetPointsCommitStatus::new(OPENID, 1000, APPID);
    let owed = client.send(&status).await.expect("the status is answered");
    assert_eq!(owed.points_commit_status, PointsCommitStatus::Pending);

    let points = NotifyPoints::new(&transaction_id, APPID, OPENID, true, 88, now()).total_points(888_888);
    let reported: Response<()> = client.send(&points).await.expect("the points are taken");
    assert_eq!((reported.status().as_u16(), reported.body().len()), (204, 0));
    assert_eq!(sandbox.payments().iter().map(|payment| payment.points_notified).collect::<Vec<_>>(), [true]);
    let owed = client.send(&status).await.expect("the status is answered");
    assert_eq!(owed.points_commit_status, PointsCommitStatus::Finished);

    let parked = UpdateParkings::new(BrandId::new(1000), APPID, OPENID, "粤B12345", ParkingState::Out, now());
    client.send(&parked).await.expect("the parking is taken");
    assert_eq!(sandbox.parking("粤B12345").as_deref(), Some("OUT"));
    assert_all_signed(&sandbox, 5);
}

#[test]
fn four_operations_blocking_and_fluent_change_what_the_sandbox_knows() {
    let runtime = runtime();
    let sandbox = runtime.block_on(sandbox());
    let client = client(&sandbox);
    let transaction_id = sandbox.pay(OPENID, APPID, 8800).expect("a change that is kept");
    let mall = || client.v3().businesscircle();

    let member = mall().user_authorizations().openid(OPENID).get(APPID).send_blocking().expect("it is answered");
    assert_eq!(member.openid.as_str(), OPENID);

    let notify = mall().points().notify().post(&transaction_id, APPID, OPENID, false, 0, now());
    notify.no_points_remarks("商品不参与积分活动").send_blocking().expect("no points are a report too");
    assert!(sandbox.payments()[0].points_notified);

    let status = mall().users().openid(OPENID).points().commit_status().get(1000, APPID);
    let owed: PointsCommit = status.send_blocking().expect("it is answered").into_inner();
    assert_eq!(owed.points_commit_status, PointsCommitStatus::Finished);

    let parked = mall().parkings().post(1000, APPID, OPENID, "粤B12345", ParkingState::In, now());
    parked.send_blocking().expect("the parking is taken");
    assert_eq!(sandbox.parking("粤B12345").as_deref(), Some("IN"));
    assert_all_signed(&sandbox, 4);
}

#[tokio::test]
async fn body_in_a_chain_is_sent_as_it_was_given() {
    let sandbox = sandbox().await;
    let transaction_id = sandbox.pay(OPENID, APPID, 100).expect("a change that is kept");
    let body = json!({
        "transaction_id": transaction_id, "appid": APPID, "openid": OPENID, "earn_points": true,
        "increased_points": 1, "points_update_time": "2020-05-20T13:29:35.120+08:00",
    });
    let outcome: Result<(), Error> = client(&sandbox).chain("v3/businesscircle/points/notify").json(&body).post().await;
    outcome.expect("the points are taken");
    assert!(sandbox.payments()[0].points_notified);
    let signed = sandbox.calls()[0].signing_string.clone().expect("it was readable");
    assert_eq!(signed.lines().nth(4), Some(body.to_string().as_str()));
}

#[tokio::test]
async fn answer_keeps_status_request_id_headers_and_raw_body() {
    let sandbox = sandbox().await;
    let answer = client(&sandbox).send(&query()).await.expect("a correct call");
    assert_eq!(answer.status().as_u16(), 200);
    assert_eq!(answer.request_id(), sandbox.calls().first().map(|call| call.request_id.as_str()));
    assert!(answer.headers().contains_key("Wechatpay-Signature"));
    let raw: Value = serde_json::from_slice(answer.body()).expect("the raw body is JSON");
    assert_eq!(raw, json!({"openid": OPENID, "authorize_state": "UNAUTHORIZED"}));
}

// --- the dynamic styles and the spec ------------------------------------------

#[tokio::test]
async fn template_not_filled_exactly_is_an_error_before_anything_is_sent() {
    type Build = for<'c> fn(&'c Client) -> Chain<'c>;
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    let cases: [(Build, &str); 8] = [
        (|c| c.chain(TEMPLATE), "`{openid}` is not filled"),
        (|c| c.chain(TEMPLATE).var("openId", OPENID), "no variable `{openId}`: it has `{openid}`"),
        (|c| c.chain(TEMPLATE).var("openid", OPENID).var("appid", APPID), "no variable `{appid}`"),
        (|c| c.chain(TEMPLATE).var("openid", OPENID).var("openid", OPENID), "`{openid}` is filled twice"),
        (|c| c.chain("v3/x/{a}/{b}").var("a", "1"), "`{b}` is not filled"),
        (|c| c.chain("v3/certificates").var("openid", OPENID), "it has none"),
        (|c| c.chain("v3/x/{a"), "`{` without its `}`"),
        (|c| c.chain("v3/certificates?algorithm_type=ALL"), "a template is a path"),
    ];
    for (build, reason) in cases {
        let outcome: Result<Value, Error> = build(&client).query("appid", APPID).get().await;
        let error = outcome.expect_err(reason);
        assert_eq!((error.stage(), error.status()), (Stage::Build, None), "{error}");
        assert!(error.to_string().contains(reason), "{error}");
    }
    assert_eq!(sandbox.calls(), []);
}

#[tokio::test]
async fn route_not_filled_exactly_is_an_error_before_anything_is_sent() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    let route = route!("v3/businesscircle/user-authorizations/{openid}");
    for chain in [client.route(route), client.route(route).var("openid", OPENID).var("openid", OPENID)] {
        let outcome: Result<UserAuthorization, Error> = chain.query("appid", APPID).get().await;
        assert_eq!(outcome.expect_err("it is not filled exactly").stage(), Stage::Build);
    }
    assert_eq!(sandbox.calls(), []);
}

#[tokio::test]
async fn known_route_keeps_its_rules_in_the_dynamic_styles() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    let meta = QueryUserAuthorization::META;
    let by_template = client.chain(TEMPLATE).var("openid", OPENID).get::<Value>();
    assert_eq!(by_template.meta(), Some(meta));
    let with_slash = client.chain(format!("/{TEMPLATE}")).var("openid", OPENID).get::<Value>();
    assert_eq!(with_slash.meta(), Some(meta));
    let filled_in = client.chain(TEMPLATE.replace("{openid}", OPENID)).get::<Value>();
    assert_eq!(filled_in.meta(), Some(meta));
    let by_route = client.route(route!("v3/businesscircle/points/notify")).post::<()>();
    assert_eq!(by_route.meta(), Some(NotifyPoints::META));
    assert_eq!((meta.success, meta.retry), (200, Retry::Read));
    assert!(meta.sensitive.contains(&"openid"), "{:?}", meta.sensitive);

    let unknown =
        client.chain("v3/nobody/transactions/{transaction_id}/amounts").var("transaction_id", "1").get::<Value>();
    assert_eq!(unknown.meta(), None);
    let other_method = client.chain(TEMPLATE).var("openid", OPENID).delete::<Value>();
    assert_eq!(other_method.meta(), None, "the spec has no such operation");
}

#[tokio::test]
async fn route_with_a_method_that_the_spec_does_not_list_is_an_error_that_names_the_listed() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    let route = route!("v3/businesscircle/user-authorizations/{openid}");
    let outcome: Result<(), Error> = client.route(route).var("openid", OPENID).query("appid", APPID).post().await;
    let error = outcome.expect_err("the spec has GET alone");
    assert_eq!(error.stage(), Stage::Build);
    assert!(error.to_string().contains("lists no POST for this template, only GET"), "{error}");
    assert_eq!(sandbox.calls(), []);
}

#[tokio::test]
async fn unknown_template_is_sent_signed_and_its_refusal_is_an_api_error() {
    let sandbox = sandbox().await;
    let outcome: Result<Value, Error> = client(&sandbox).chain("v3/no/such/{thing}").var("thing", "a b").get().await;
    let error = outcome.expect_err("the sandbox does not know it either");
    assert_eq!((error.stage(), error.status().map(|status| status.as_u16())), (Stage::Api, Some(404)));
    assert_eq!(error.operation(), None);
    assert_eq!(sandbox.calls()[0].target, "/v3/no/such/a%20b");
}

// --- runtimes -----------------------------------------------------------------

#[tokio::test(flavor = "multi_thread")]
async fn blocking_call_inside_async_code_is_an_error_in_every_style() {
    let sandbox = sandbox().await;
    let client = client(&sandbox);
    for (style, outcome) in every_blocking(&client, OPENID) {
        let error = outcome.expect_err("waiting here would stop the runtime's thread");
        assert_eq!(error.stage(), Stage::Build, "{style}: {error}");
        assert!(error.to_string().contains("inside async code"), "{style}: {error}");
    }
    assert_eq!(sandbox.calls(), []);
}

#[test]
fn async_call_outside_a_runtime_is_an_error_in_every_style() {
    let runtime = runtime();
    let sandbox = runtime.block_on(sandbox());
    let client = client(&sandbox);
    let mut future = pin!(every_async(&client, OPENID));
    let Poll::Ready(outcomes) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("there is nothing to wait for");
    };
    for (style, outcome) in outcomes {
        let error = outcome.expect_err("there is no runtime to call on");
        assert_eq!(error.stage(), Stage::Build, "{style}: {error}");
        assert!(error.to_string().contains("Tokio runtime"), "{style}: {error}");
    }
    assert_eq!(sandbox.calls(), []);
}

#[test]
fn client_used_in_both_ways_may_be_dropped_inside_a_runtime() {
    let runtime = runtime();
    let sandbox = runtime.block_on(sandbox());
    let client = client(&sandbox);
    client.send_blocking(&query()).expect("a correct call");
    runtime.block_on(async {
        client.send(&query()).await.expect("a correct call");
        drop(client);
    });
    assert_all_signed(&sandbox, 2);
}

#[test]
fn client_is_shared_by_threads_and_tasks() {
    let runtime = runtime();
    let sandbox = runtime.block_on(sandbox());
    let client = client(&sandbox);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| client.send_blocking(&query()).expect("a correct call"));
        }
    });
    let tasks: Vec<_> = (0..4)
        .map(|_| {
            let client = client.clone();
            runtime.spawn(async move { client.send(&query()).await.map(drop) })
        })
        .collect();
    for task in tasks {
        runtime.block_on(task).expect("no task panics").expect("a correct call");
    }
    assert_all_signed(&sandbox, 8);
}

#[tokio::test]
async fn client_with_blocking_connections_open_outlives_the_gateway() {
    let gateway = Gateway::start([Answer::signed(200, r#"{"openid":"o1","authorize_state":"AUTHORIZED"}"#)]);
    let client = gateway.client();
    let blocking = client.clone();
    thread::spawn(move || blocking.send_blocking(&query()).map(drop)).join().expect("no panic").expect("a good answer");
    drop(gateway);
    let error = client.send(&query()).await.expect_err("nobody answers any more");
    assert_eq!(error.stage(), Stage::Exchange, "{error}");
    drop(client);
}

// --- middleware of the user's own ---------------------------------------------

/// Sends everything twice and returns the second answer; counts the attempts.
struct Twice(Arc<AtomicUsize>);

#[async_trait::async_trait]
impl Middleware for Twice {
    async fn handle(
        &self,
        request: wechatpay::reqwest::Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> wechatpay::reqwest_middleware::Result<wechatpay::reqwest::Response> {
        assert!(!request.headers().contains_key("authorization"), "signing sits inside");
        assert!(extensions.get::<&'static Meta>().is_some_and(|meta| meta.retry == Retry::Read));
        let again = request.try_clone().expect("the body is in memory");
        self.0.fetch_add(1, Ordering::Relaxed);
        next.clone().run(request, extensions).await?;
        self.0.fetch_add(1, Ordering::Relaxed);
        next.run(again, extensions).await
    }
}

#[tokio::test]
async fn own_middleware_sits_around_signing_and_each_attempt_is_signed_afresh() {
    let sandbox = sandbox().await;
    let attempts = Arc::new(AtomicUsize::new(0));
    let client = builder(&sandbox).with(Twice(Arc::clone(&attempts))).build().expect("a client");
    client.send(&query()).await.expect("the second answer is as good as the first");
    assert_eq!(attempts.load(Ordering::Relaxed), 2);
    assert_all_signed(&sandbox, 2);
    let nonces: Vec<String> = sandbox.calls().into_iter().filter_map(|call| call.nonce).collect();
    assert!(nonces.len() == 2 && nonces[0] != nonces[1], "each attempt has a nonce of its own");
}

#[test]
fn own_middleware_sits_around_blocking_calls_too() {
    let runtime = runtime();
    let sandbox = runtime.block_on(sandbox());
    let attempts = Arc::new(AtomicUsize::new(0));
    let client = builder(&sandbox).with(Twice(Arc::clone(&attempts))).build().expect("a client");
    client.send_blocking(&query()).expect("the second answer is as good as the first");
    assert_eq!(attempts.load(Ordering::Relaxed), 2);
    assert_all_signed(&sandbox, 2);
}

/// Answers in WeChat Pay's place, without asking anybody.
struct Fake(Answer);

#[async_trait::async_trait]
impl Middleware for Fake {
    async fn handle(
        &self,
        _: wechatpay::reqwest::Request,
        _: &mut Extensions,
        _: Next<'_>,
    ) -> wechatpay::reqwest_middleware::Result<wechatpay::reqwest::Response> {
        let mut response = http::Response::new(self.0.body.to_vec());
        *response.status_mut() = self.0.status;
        *response.headers_mut() = self.0.headers.clone();
        Ok(response.into())
    }
}

#[tokio::test]
async fn answer_faked_by_middleware_is_not_decoded_even_if_its_headers_are_right() {
    let body = r#"{"openid":"o1","authorize_state":"AUTHORIZED"}"#;
    for fake in [Answer::unsigned(200, body), Answer::signed(200, body)] {
        let sandbox = sandbox().await;
        let client = builder(&sandbox).with(Fake(fake)).build().expect("a client");
        for (style, outcome) in every_async(&client, OPENID).await {
            let error = outcome.expect_err("there is no proof");
            assert_eq!(error.stage(), Stage::Verify, "{style}: {error}");
            assert_eq!(error.status().map(|status| status.as_u16()), Some(200), "{style}");
        }
        assert_eq!(sandbox.calls(), []);
    }
}

/// Sends the request to another host.
struct Divert(String);

#[async_trait::async_trait]
impl Middleware for Divert {
    async fn handle(
        &self,
        mut request: wechatpay::reqwest::Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> wechatpay::reqwest_middleware::Result<wechatpay::reqwest::Response> {
        *request.url_mut() = self.0.parse().expect("a URL");
        next.run(request, extensions).await
    }
}

#[tokio::test]
async fn request_diverted_to_another_host_is_neither_signed_nor_sent() {
    let (configured, other) = (Gateway::start([]), Gateway::start([]));
    let client = configured.client_builder().with(Divert(other.base_url())).build().expect("a client");
    let error = client.send(&query()).await.expect_err("credentials go to one host");
    assert_eq!(error.stage(), Stage::Sign, "{error}");
    assert!(configured.received().is_empty() && other.received().is_empty());
}

// --- redirects ----------------------------------------------------------------

/// A gateway that sends everybody to another one, which signs what it answers.
fn redirecting(status: u16) -> (Gateway, Gateway) {
    let other = Gateway::start([Answer::signed(200, r#"{"openid":"o1","authorize_state":"AUTHORIZED"}"#)]);
    let to = format!("{}/v3/elsewhere", other.base_url());
    (Gateway::start([Answer::unsigned(status, "").header("Location", &to)]), other)
}

#[tokio::test]
async fn redirect_is_an_answer_to_look_at_and_not_followed() {
    for status in [301, 302, 303, 307, 308] {
        let (gateway, other) = redirecting(status);
        let error = gateway.client().send(&query()).await.expect_err("the gateway does not redirect");
        assert_eq!((error.stage(), error.status().map(|status| status.as_u16())), (Stage::Api, Some(status)));
        assert_eq!((gateway.received().len(), other.received().len()), (1, 0));
    }
}

#[tokio::test]
async fn redirect_followed_by_a_client_of_ones_own_takes_no_credentials_along_and_proves_nothing() {
    for status in [302, 307] {
        let (gateway, other) = redirecting(status);
        let following = wechatpay::reqwest::Client::builder().no_proxy().build().expect("a client");
        let client = gateway.client_builder().http_client(following).build().expect("a client");
        let error = client.send(&query()).await.expect_err("the answer came from another host");
        assert_eq!(error.stage(), Stage::Verify, "{error}");
        assert_eq!(gateway.received().len(), 1);
        let [arrived] = other.received().try_into().expect("the client followed");
        assert_eq!(arrived.header("authorization"), None, "credentials followed");
    }
}

// --- what goes on the wire ----------------------------------------------------

/// Checks a signature as the real gateway does: over what arrived.
#[track_caller]
fn assert_signed(received: &Received) {
    let authorization = received.header("authorization").expect("each request is signed");
    let authorization = Authorization::parse(authorization).expect("it has all its parts");
    let request = RequestToSign {
        method: received.method.as_str(),
        target: &received.target,
        timestamp: authorization.timestamp,
        nonce: &authorization.nonce_str,
        body: &received.body,
    };
    let verified =
        merchant().public_key().expect("a key in memory").verify(&request.message(), &authorization.signature);
    assert_eq!(verified, Ok(()), "{}", received.target);
}

#[tokio::test]
async fn request_carries_the_headers_that_the_gateway_demands() {
    let gateway = Gateway::start([Answer::signed(204, "")]);
    let parked = UpdateParkings::new(1000, APPID, OPENID, "粤B12345", ParkingState::In, now());
    gateway.client().send(&parked).await.expect("a correct call");
    let [received] = gateway.received().try_into().expect("one request");
    assert_signed(&received);
    assert_eq!(received.header("accept"), Some("application/json"));
    assert_eq!(received.header("content-type"), Some("application/json"));
    assert_eq!(received.header("wechatpay-serial"), platform_keys().preferred().map(|serial| serial.as_str()));
    assert!(received.header("user-agent").is_some_and(|agent| agent.starts_with("wechatpay-openapi/")));
    let body: Value = serde_json::from_slice(&received.body).expect("the body is JSON");
    assert_eq!(body["plate_number"], "粤B12345");
    assert!(body.get("sub_mchid").is_none(), "what is not set is not sent, not even as null");
}
