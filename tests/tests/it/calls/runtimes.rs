//! Where calls may be made: inside a runtime, outside of one, and from many threads.

use std::{
    pin::pin,
    task::{Context, Poll, Waker},
    thread,
};

use serde_json::Value;
use tokio::{
    runtime::{Builder, Runtime},
    task::{LocalSet, block_in_place, spawn, spawn_blocking, spawn_local, unconstrained},
};
use wechatpay::{Client, Stage};
use wechatpay_tests::{
    gateway::{Gateway, MockResponse},
    parties::{OPENID, sandbox},
    styles::{TEMPLATE, every_async, every_blocking},
};

use super::{assert_all_signed, client, query, runtime};

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
    let gateway = Gateway::start([MockResponse::signed(200, r#"{"openid":"o1","authorize_state":"AUTHORIZED"}"#)]);
    let client = gateway.client();
    let blocking = client.clone();
    thread::spawn(move || blocking.send_blocking(&query()).map(drop))
        .join()
        .expect("no panic")
        .expect("a good response");
    drop(gateway);
    let error = client.send(&query()).await.expect_err("nobody answers any more");
    assert_eq!(error.stage(), Stage::Exchange, "{error}");
    drop(client);
}

/// A gateway that takes everything.
fn gateway() -> Gateway {
    Gateway::start([MockResponse::signed(200, r#"{"ok":true}"#)])
}

fn call(client: &Client) -> Result<Value, wechatpay::Error> {
    client.chain("v3/things").get().send_blocking()
}

fn runtimes() -> [Runtime; 2] {
    [Builder::new_current_thread(), Builder::new_multi_thread()]
        .map(|mut builder| builder.enable_all().build().expect("a runtime"))
}

#[test]
fn blocking_call_inside_async_code_is_an_error_and_no_panic_wherever_it_is() {
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
    assert!(gateway.received().is_empty());
}

#[test]
fn blocking_call_where_tokio_lets_code_wait_is_sent() {
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
    assert_eq!(gateway.received().len(), 8);
}

/// What the check costs is nothing that a task would have to pay for later.
#[tokio::test]
async fn async_calls_go_on_after_one_that_was_refused() {
    let gateway = gateway();
    let client = gateway.client();
    call(&client).expect_err("inside async code");
    let json: Value = client.chain("v3/things").get().await.expect("a JSON response");
    assert_eq!(json["ok"], true);
}

#[tokio::test]
async fn futures_of_every_style_can_be_spawned() {
    fn check<T: Send>(value: T) -> T {
        value
    }
    let gateway = Gateway::start([MockResponse::signed(200, r#"{"openid":"o1","authorize_state":"AUTHORIZED"}"#)]);
    let client = gateway.client();
    let operation = query();
    let by_value = check(client.send(&operation));
    drop(operation); // the future has what it needs
    check(by_value).await.expect("a typed response");
    let chained = client.chain(TEMPLATE).var("openid", OPENID).get::<Value>();
    check(chained.into_future()).await.expect("a JSON response");
}
