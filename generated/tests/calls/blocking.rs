//! Blocking calls: the same path without an async runtime of one's own.

use std::thread;

use serde_json::Value;
use wechatpay::{Client, Stage, auth::VerifyError};

use crate::gateway::{Gateway, OPENID, Reply};

fn gateway() -> Gateway {
    Gateway::answering(Reply::signed(200, r#"{"ok":true}"#))
}

fn call(client: &Client) -> Result<Value, wechatpay::Error> {
    client.chain("v3/things").query("openid", OPENID).get().send_blocking()
}

#[test]
fn chain_is_signed_and_decoded() {
    let gateway = gateway();
    assert_eq!(call(&gateway.client()).expect("a JSON answer")["ok"], true);
    assert!(gateway.only().is_signed());
}

#[cfg(feature = "businesscircle")]
#[test]
fn fluent_value_and_route_are_signed_and_decoded() {
    use wechatpay::{
        businesscircle::{AuthorizeState, QueryUserAuthorization, UserAuthorization},
        route,
    };

    use crate::gateway::APPID;

    let body = format!(r#"{{"openid":"{OPENID}","authorize_state":"AUTHORIZED"}}"#);
    let gateway = Gateway::answering(Reply::signed(200, body));
    let client = gateway.client();

    let fluent = client
        .v3()
        .businesscircle()
        .user_authorizations()
        .openid(OPENID)
        .get(APPID)
        .send_blocking()
        .expect("a typed answer");
    let value = client.send_blocking(&QueryUserAuthorization::new(OPENID, APPID)).expect("a typed answer");
    let route: UserAuthorization = client
        .route(route!("v3/businesscircle/user-authorizations/{openid}"))
        .var("openid", OPENID)
        .query("appid", APPID)
        .get()
        .send_blocking()
        .expect("a typed answer");

    for state in [&fluent.authorize_state, &value.authorize_state, &route.authorize_state] {
        assert_eq!(*state, AuthorizeState::Authorized);
    }
    let seen = gateway.seen();
    assert_eq!(seen.len(), 3);
    assert!(seen.iter().all(|request| request.is_signed() && request.target == seen[0].target));
}

#[test]
fn connection_is_kept_between_calls() {
    let gateway = gateway();
    let client = gateway.client();
    call(&client).expect("a JSON answer");
    call(&client).expect("a JSON answer");
    let connections: Vec<usize> = gateway.seen().iter().map(|seen| seen.connection).collect();
    assert_eq!(connections, [0, 0]);
}

#[test]
fn threads_may_call_at_once() {
    let gateway = gateway();
    let client = gateway.client();
    thread::scope(|scope| {
        let calls: Vec<_> = (0..8).map(|_| scope.spawn(|| call(&client).is_ok())).collect();
        for outcome in calls {
            assert!(outcome.join().expect("no call panics"));
        }
    });
    assert_eq!(gateway.seen().len(), 8);
}

#[test]
fn errors_are_those_of_the_async_path() {
    let gateway = Gateway::answering(Reply::signed(200, "{}").signed_over("[]"));
    let error = call(&gateway.client()).expect_err("the body is tampered with");
    assert_eq!((error.stage(), error.verify_error()), (Stage::Verify, Some(&VerifyError::WrongSignature)));
}

#[tokio::test]
async fn inside_an_async_runtime_it_is_an_error_and_no_panic() {
    let gateway = gateway();
    let error = call(&gateway.client()).expect_err("there is a runtime");
    assert_eq!(error.stage(), Stage::Build);
    assert!(error.to_string().contains("use `.send().await`"), "{error}");
    assert!(gateway.seen().is_empty());
}

#[test]
fn client_used_blocking_may_be_used_and_dropped_inside_a_runtime() {
    let gateway = gateway();
    let client = gateway.client();
    call(&client).expect("a JSON answer");

    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async move {
        let json: Value = client.chain("v3/things").get().await.expect("a JSON answer");
        assert_eq!(json["ok"], true);
        drop(client);
    });
    assert_eq!(gateway.seen().len(), 2);
}

#[test]
fn http_client_of_your_own_needs_a_second_one() {
    let gateway = gateway();
    let http = || reqwest::Client::builder().no_proxy().build().expect("an HTTP client");

    let client = gateway.builder().http_client(http()).build().expect("a client");
    let error = call(&client).expect_err("the first serves async calls only");
    assert!(error.to_string().contains("`blocking_http_client`"), "{error}");

    let client = gateway.builder().http_client(http()).blocking_http_client(http()).build().expect("a client");
    call(&client).expect("a JSON answer");
}
