//! Callbacks that are forwarded to a program on this machine, whatever address a call names, and those that are not.

use std::sync::{Arc, Mutex};

use axum::{Router, http::Uri};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use wechatpay_sandbox::{NotificationState, Sandbox, SandboxError};

use crate::{
    receiver::Receiver,
    wire::{Call, builder, native_order, sandbox},
};

const PUBLIC: &str = "https://shop.example.com/pay/notify";

/// Places an order that names an address for its callback.
async fn place(sandbox: &Sandbox, number: &str, notify_url: &str) {
    let body = native_order(sandbox, number, notify_url);
    let reply = Call::post_json("/v3/pay/transactions/native", &body).send_signed(sandbox).await;
    assert_eq!(reply.status, 200, "{}", String::from_utf8_lossy(&reply.body));
}

/// Pays an order over the control interface.
async fn pay(sandbox: &Sandbox, number: &str) -> Value {
    let reply = Call::post_json("/_sandbox/pay_order", &json!({"out_trade_no": number})).send(sandbox).await;
    assert_eq!(reply.status, 200, "{}", String::from_utf8_lossy(&reply.body));
    reply.json()
}

/// A program whose handlers take whatever comes, and the paths that were asked for.
async fn paths() -> (String, Arc<Mutex<Vec<String>>>) {
    let paths: Arc<Mutex<Vec<String>>> = Arc::default();
    let kept = Arc::clone(&paths);
    let handle = move |uri: Uri| {
        kept.lock().expect("a list").push(uri.to_string());
        async { axum::http::StatusCode::NO_CONTENT }
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let origin = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move { axum::serve(listener, Router::new().fallback(handle)).await.expect("a server") });
    (origin, paths)
}

#[tokio::test]
async fn forward_to_takes_every_callback_whatever_address_an_order_names() {
    let (forward, own) = (Receiver::accepting().await, Receiver::accepting().await);
    let sandbox = builder().forward_to(&forward.url).start().await.expect("a sandbox");
    for (number, url) in [("SHOP-0001", PUBLIC), ("SHOP-0002", own.url.as_str())] {
        place(&sandbox, number, url).await;
        assert_eq!(pay(&sandbox, number).await["callback"], "TRANSACTION.SUCCESS");
        sandbox.callbacks_sent().await;
        let delivery = sandbox.deliveries().pop().expect("an attempt");
        assert_eq!((delivery.url.as_str(), delivery.forwarded_to.as_deref()), (url, Some(forward.url.as_str())));
        assert!(delivery.is_accepted());
    }
    assert!(own.received().is_empty());
    let opened = forward.opened(&sandbox).into_iter().map(|opened| opened.expect("a callback that opens"));
    let numbers = opened.map(|opened| serde_json::from_slice::<Value>(&opened.resource).expect("JSON"));
    let numbers: Vec<Value> = numbers.map(|resource| resource["out_trade_no"].clone()).collect();
    assert_eq!(numbers, ["SHOP-0001", "SHOP-0002"]);
}

#[tokio::test]
async fn forward_to_takes_what_has_no_address_of_its_own_and_what_is_fired_by_hand() {
    let forward = Receiver::accepting().await;
    let sandbox = builder().forward_to(&forward.url).start().await.expect("a sandbox");
    let member = json!({"openid": "o", "appid": "wx1"});
    let told = Call::post_json("/_sandbox/authorize", &member).send(&sandbox).await.json();
    assert_eq!(told["callback"], "MALL_AUTH.ACTIVATE_CARD");
    sandbox.callbacks_sent().await;
    sandbox.notify(PUBLIC, "TRANSACTION.SUCCESS", json!({})).await.expect("a change that is kept");
    sandbox.probe(PUBLIC).await.expect("a change that is kept");
    assert_eq!(forward.received().len(), 3);
    let settings = Call::get("/_sandbox/settings").send(&sandbox).await.json();
    assert_eq!((&settings["forward_to"], &settings["notify_url"]), (&json!(forward.url), &json!(forward.url)));
}

#[tokio::test]
async fn forward_path_keeps_the_path_that_was_named() {
    let (origin, paths) = paths().await;
    let sandbox = builder().forward_to(format!("{origin}/dev/")).forward_path().start().await.expect("a sandbox");
    for url in [PUBLIC, "http://127.0.0.1:1/refund/notify?a=b"] {
        sandbox.notify(url, "TRANSACTION.SUCCESS", json!({})).await.expect("a change that is kept");
    }
    sandbox.authorize("o", "wx1").expect("a change that is kept");
    sandbox.callbacks_sent().await;
    assert_eq!(*paths.lock().expect("a list"), ["/dev/pay/notify", "/dev/refund/notify", "/dev/"]);
}

#[tokio::test]
async fn forward_to_another_machine_is_refused_unless_it_is_allowed() {
    for url in ["https://shop.example.com/", "192.0.2.1:80", "http://[2001:db8::1]/"] {
        let refused = builder().forward_to(url).start().await.expect_err("a refusal");
        assert!(matches!(&refused, SandboxError::NotifyUrl { reason, .. } if reason.contains("--allow-remote")));
        assert!(builder().forward_to(url).allow_remote().start().await.is_ok(), "{url}");
    }
}

#[tokio::test]
async fn notify_url_of_another_machine_is_told_at_once_with_the_flag_that_helps() {
    let sandbox = sandbox().await;
    place(&sandbox, "SHOP-0001", PUBLIC).await;
    let told = pay(&sandbox, "SHOP-0001").await;
    assert!(told.get("callback").is_none(), "{told}");
    assert_eq!(told["no_callback_code"], "not_called");
    let reason = told["no_callback"].as_str().expect("a reason");
    assert!(reason.contains("--forward-to") && reason.contains(PUBLIC), "{reason}");
    sandbox.callbacks_sent().await;
    let delivery = sandbox.deliveries().pop().expect("an attempt");
    assert!(delivery.error.as_deref().is_some_and(|error| error.contains("--forward-to")), "{delivery:?}");
    assert_eq!(sandbox.notifications()[0].state, NotificationState::GivenUp);
}

#[tokio::test]
async fn notify_url_of_another_machine_is_told_for_everything_that_is_settled() {
    let sandbox = sandbox().await;
    place(&sandbox, "SHOP-0001", "http://127.0.0.1:1/").await;
    pay(&sandbox, "SHOP-0001").await;
    let refund = json!({
        "out_trade_no": "SHOP-0001",
        "out_refund_no": "REFUND-0001",
        "notify_url": PUBLIC,
        "amount": {"refund": 100, "total": 100, "currency": "CNY"},
    });
    assert_eq!(Call::post_json("/v3/refund/domestic/refunds", &refund).send_signed(&sandbox).await.status, 200);
    let settle = json!({"out_refund_no": "REFUND-0001"});
    let told = Call::post_json("/_sandbox/settle_refund", &settle).send(&sandbox).await.json();
    assert!(told["no_callback"].as_str().is_some_and(|reason| reason.contains("--forward-to")), "{told}");
}
