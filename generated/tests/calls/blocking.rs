//! Blocking calls: the same path without an async runtime of one's own.

use std::thread;

use serde_json::Value;
use tokio::{
    runtime::{Builder, Runtime},
    task::{LocalSet, block_in_place, spawn, spawn_blocking, spawn_local, unconstrained},
};
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

fn runtimes() -> [Runtime; 2] {
    [Builder::new_current_thread(), Builder::new_multi_thread()]
        .map(|mut builder| builder.enable_all().build().expect("a runtime"))
}

#[test]
fn inside_async_code_it_is_an_error_and_no_panic() {
    let gateway = gateway();
    let client = gateway.client();
    let of = |client: &Client| {
        let client = client.clone();
        async move { call(&client).map(drop) }
    };
    for runtime in runtimes() {
        let outcomes = runtime.block_on(async {
            let local = LocalSet::new();
            [
                ("the runtime's own future", of(&client).await),
                ("a task", spawn(of(&client)).await.expect("no panic")),
                ("a local set", local.run_until(of(&client)).await),
                ("a local task", local.run_until(async { spawn_local(of(&client)).await.expect("no panic") }).await),
                ("without a budget", unconstrained(of(&client)).await),
                ("a task without a budget", spawn(unconstrained(of(&client))).await.expect("no panic")),
            ]
        });
        for (place, outcome) in outcomes {
            let error = outcome.expect_err(place);
            assert_eq!(error.stage(), Stage::Build, "{place}");
            assert!(error.to_string().contains("use `.send().await`"), "{place}: {error}");
        }
    }
    assert!(gateway.seen().is_empty());
}

#[test]
fn where_tokio_lets_code_wait_it_is_sent() {
    let gateway = gateway();
    let client = gateway.client();
    let of = |client: &Client| {
        let client = client.clone();
        move || call(&client).map(drop)
    };
    for runtime in runtimes() {
        runtime.block_on(async {
            spawn_blocking(of(&client)).await.expect("no panic").expect("a thread for blocking work");
            let local = LocalSet::new();
            let asked =
                local.run_until(async { spawn_local(spawn_blocking(of(&client))).await.expect("no panic") }).await;
            asked.expect("no panic").expect("such a thread, asked for by a local task");
        });
        let _guard = runtime.enter();
        call(&client).expect("a thread that knows a runtime and runs nothing of it");
    }
    let [_, threads] = runtimes();
    threads.block_on(async {
        block_in_place(of(&client)).expect("code that gave its thread up");
        let in_a_task = spawn(async move { block_in_place(of(&client)) }).await;
        in_a_task.expect("no panic").expect("a task that gave its thread up");
    });
    assert_eq!(gateway.seen().len(), 8);
}

/// What the check costs is nothing that a task would have to pay for later.
#[tokio::test]
async fn async_calls_go_on_after_one_that_was_refused() {
    let gateway = gateway();
    let client = gateway.client();
    call(&client).expect_err("inside async code");
    let json: Value = client.chain("v3/things").get().await.expect("a JSON answer");
    assert_eq!(json["ok"], true);
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
