//! What is seen without a run, of whatever a program does.

use std::time::Duration;

use serde_json::{Value, json};
use wechatpay_auth::Clock;
use wechatpay_sandbox::{ReadinessRow, RowState};

use crate::wire::{Call, builder, exchange};

#[tokio::test]
async fn watched_an_expired_way_to_pay_that_is_ordered_again_is_seen_in_b10() {
    let sandbox = builder().start().await.expect("a sandbox");
    let mut order = crate::wire::native_order(&sandbox, "READY-H5", "http://127.0.0.1:1/");
    order["scene_info"] = json!({"payer_client_ip": "127.0.0.1", "h5_info": {"type": "Wap"}});
    let place = || Call::post_json("/v3/pay/transactions/h5", &order).send_signed(&sandbox);
    let is_listed = || sandbox.readiness().iter().any(|row| row.id == "B10");
    place().await;
    place().await;
    assert!(!is_listed());
    sandbox.advance_clock(Duration::from_secs(301)).expect("a change that is kept");
    place().await;
    let rows = sandbox.readiness();
    let row = rows.iter().find(|row| row.id == "B10").expect("it is listed");
    assert_eq!(row.state, RowState::Seen);
}

/// The state of a row after an application was submitted with such a number of an account and such pictures.
async fn applied(account_number: &str, pictures: &Value, id: &str) -> RowState {
    let sandbox = builder().start().await.expect("a sandbox");
    let mut application = crate::applyments::application(account_number);
    if pictures.is_array() {
        application["addition_info"] = json!({"business_addition_pics": pictures});
    }
    let call = Call::post_json("/v3/applyment4sub/applyment/", &application);
    call.with("Wechatpay-Serial", crate::wire::KEY_ID).send_signed(&sandbox).await;
    sandbox.readiness().into_iter().find(|row| row.id == id).expect("it is listed").state
}

#[tokio::test]
async fn watched_applications_are_judged_by_a1_and_a2_as_the_gateway_refuses_them() {
    let right = crate::wire::encrypted("6222021234567890123");
    assert_eq!(applied(&right, &Value::Null, "A2").await, RowState::Seen);
    assert_eq!(applied(&"A".repeat(344), &Value::Null, "A2").await, RowState::Violated);
    assert_eq!(applied(&right, &json!(["never-uploaded"]), "A1").await, RowState::Violated);
}

/// The rows after parameters of a page were checked for an order that was placed so many seconds before.
async fn invoked_after(seconds: u64, moves_the_clock: bool) -> Vec<ReadinessRow> {
    use crate::wire::{MERCHANT_KEY, NOW};
    let time = std::sync::Arc::new(std::sync::atomic::AtomicI64::new(NOW));
    let wire = std::sync::Arc::clone(&time);
    let clock = Clock::from_fn(move || wire.load(std::sync::atomic::Ordering::Relaxed));
    let sandbox = builder().clock(clock).start().await.expect("a sandbox");
    let mut order = crate::wire::native_order(&sandbox, "READY-JSAPI", "http://127.0.0.1:1/");
    order["payer"] = json!({"openid": "oUpF8uMuAJOM2pxb1Q"});
    let told = Call::post_json("/v3/pay/transactions/jsapi", &order).send_signed(&sandbox).await.json();
    if moves_the_clock {
        sandbox.advance_clock(Duration::from_secs(seconds)).expect("a change that is kept");
    } else {
        time.fetch_add(i64::try_from(seconds).expect("seconds"), std::sync::atomic::Ordering::Relaxed);
    }
    let (appid, package) = ("wxd678efh567hg6787", format!("prepay_id={}", told["prepay_id"].as_str().expect("an id")));
    let lines = format!("{appid}\n{NOW}\nabc\n{package}\n");
    let invocation = json!({
        "appId": appid, "timeStamp": NOW.to_string(), "nonceStr": "abc", "package": package, "signType": "RSA",
        "paySign": MERCHANT_KEY.sign(lines.as_bytes()).expect("a signature"),
    });
    let body = json!({"kind": "jsapi", "invocation": invocation});
    assert_eq!(Call::post_json("/_sandbox/check_pay_sign", &body).send(&sandbox).await.status, 200);
    sandbox.readiness()
}

#[tokio::test]
async fn watched_invocations_are_judged_by_b1_and_by_b10_where_the_clock_was_not_moved() {
    for (seconds, moves_the_clock, b1, b10) in [
        (60, false, RowState::Seen, None),
        (7_201, true, RowState::NotSeen, None),
        (7_201, false, RowState::NotSeen, Some(RowState::Violated)),
    ] {
        let rows = invoked_after(seconds, moves_the_clock).await;
        let state = |id| rows.iter().find(|row| row.id == id).map(|row| row.state);
        assert_eq!((state("B1"), state("B10")), (Some(b1), b10), "{seconds} {moves_the_clock}");
    }
}

#[tokio::test]
async fn control_readiness_is_listed_told_what_was_handled_and_begins_again() {
    let sandbox = builder().start().await.expect("a sandbox");
    let order = crate::wire::native_order(&sandbox, "READY-1", "http://127.0.0.1:1/");
    let order = Call::post_json("/v3/pay/transactions/native", &order);
    let lost = order.clone().with("Sandbox-Fault", "drop_after").signed(&sandbox.merchant()).bytes();
    assert!(exchange(&sandbox, &lost).await.is_empty(), "the connection is closed");
    order.send_signed(&sandbox).await;
    let client = reqwest::Client::builder().no_proxy().build().expect("a client");
    let url = format!("{}/_sandbox/readiness", sandbox.base_url());
    let list = client.get(&url).send().await.expect("a response").json::<Value>().await.expect("JSON");
    let row = |list: &Value| list["readiness"].as_array().into_iter().flatten().find(|row| row["id"] == "G8").cloned();
    let seen = row(&list).expect("a row");
    assert_eq!(seen["evidence"], json!([{"call": 1}, {"call": 2}]));
    assert_eq!((seen["state"].as_str(), seen["grade"].as_str()), (Some("seen"), Some("F")));
    let handled = client.put(format!("{url}/handled")).body(json!({"out_trade_no": "READY-1", "times": 1}).to_string());
    assert_eq!(handled.send().await.expect("a response").status(), 200);
    let list = client.delete(&url).send().await.expect("a response").json::<Value>().await.expect("JSON");
    assert_eq!(row(&list).expect("a row")["state"], "not_seen");
    assert!(sandbox.readiness().iter().all(|row| row.state == RowState::NotSeen));
}

#[tokio::test]
async fn forge_is_refused_by_who_verifies() {
    let receiver = crate::receiver::Receiver::verifying().await;
    let sandbox = builder().start().await.expect("a sandbox");
    receiver.trust(&sandbox);
    let delivery = sandbox.notify(&receiver.url, "TRANSACTION.SUCCESS", json!({})).await.expect("a delivery");
    assert!(delivery.is_accepted());
    let forged = sandbox.forge(&delivery.id).await.expect("a delivery");
    assert_eq!((forged.status, forged.probe), (Some(401), true));
    let signature =
        |headers: &http::HeaderMap| headers["wechatpay-signature"].to_str().map(str::to_owned).expect("text");
    let received = receiver.received();
    let signature = signature(&received[1].0);
    assert!(!signature.starts_with("WECHATPAY/SIGNTEST/") && signature.len() > 300, "{signature}");
}
