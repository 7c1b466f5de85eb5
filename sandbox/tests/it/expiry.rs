//! Orders, and what the front end is given to pay them, are good for a time; the sandbox's clock can be moved.

use std::{sync::Arc, time::Duration};

use serde_json::{Value, json};
use tokio::task::JoinSet;
use wechatpay_sandbox::Sandbox;

use crate::{
    folder::Folder,
    receiver::Receiver,
    wire::{Call, NOW, builder, sandbox},
};

const BASE: &str = "/v3/pay/transactions";
const DAY: u64 = 86_400;

fn order(sandbox: &Sandbox, number: &str) -> Value {
    json!({
        "appid": "wxd678efh567hg6787", "mchid": sandbox.merchant().mchid(), "description": "QQ公仔",
        "out_trade_no": number, "notify_url": "http://127.0.0.1:1/", "amount": {"total": 100},
        "payer": {"openid": "oUpF8uMuAJOM2pxb1Q"},
    })
}

async fn place(sandbox: &Sandbox, way: &str, body: &Value) -> Value {
    let reply = Call::post_json(&format!("{BASE}/{way}"), body).send_signed(sandbox).await;
    assert!(reply.verify(sandbox).is_ok(), "{reply:?}");
    reply.json()
}

async fn trade_state(sandbox: &Sandbox, number: &str) -> Value {
    let target = format!("{BASE}/out-trade-no/{number}?mchid={}", sandbox.merchant().mchid());
    Call::get(&target).send_signed(sandbox).await.json()["trade_state"].clone()
}

fn wait(sandbox: &Sandbox, seconds: u64) {
    sandbox.advance_clock(Duration::from_secs(seconds)).expect("a change that is kept");
}

/// Whether it could be paid.
fn pay(sandbox: &Sandbox, number: &str) -> bool {
    sandbox.pay_order(number).expect("a change that is kept").is_some()
}

#[tokio::test]
async fn order_past_its_end_cannot_be_paid_nor_placed_again() {
    let sandbox = sandbox().await;
    let mut body = order(&sandbox, "ORDER-0001");
    body["time_expire"] = json!("2020-05-20T13:39:35+08:00");
    place(&sandbox, "jsapi", &body).await;
    wait(&sandbox, 600);
    assert!(!pay(&sandbox, "ORDER-0001"));
    let told = Call::post_json("/_sandbox/pay_order", &json!({"out_trade_no": "ORDER-0001"})).send(&sandbox).await;
    assert_eq!(told.status, 409);
    assert!(told.json()["message"].as_str().is_some_and(|text| text.contains("the time is over")), "{told:?}");
    assert_eq!(place(&sandbox, "jsapi", &body).await["code"], "ORDER_CLOSED");
}

#[tokio::test]
async fn order_past_its_end_is_closed_and_stays_so() {
    let sandbox = sandbox().await;
    place(&sandbox, "jsapi", &order(&sandbox, "ORDER-0001")).await;
    let row = async || Call::get("/_sandbox/orders").send(&sandbox).await.json()["orders"][0]["trade_state"].clone();
    wait(&sandbox, 7 * DAY - 1);
    assert_eq!((trade_state(&sandbox, "ORDER-0001").await, row().await), (json!("NOTPAY"), json!("NOTPAY")));
    wait(&sandbox, 1);
    assert_eq!((trade_state(&sandbox, "ORDER-0001").await, row().await), (json!("CLOSED"), json!("CLOSED")));
    let set_back = Call::new("PUT", "/_sandbox/clock").json(&json!({"now": NOW})).send(&sandbox).await;
    assert_eq!(set_back.status, 200, "{set_back:?}");
    assert_eq!((trade_state(&sandbox, "ORDER-0001").await, row().await), (json!("CLOSED"), json!("CLOSED")));
    assert!(!pay(&sandbox, "ORDER-0001"));
}

#[tokio::test]
async fn order_that_was_paid_before_its_end_stays_paid() {
    let sandbox = sandbox().await;
    place(&sandbox, "jsapi", &order(&sandbox, "ORDER-0001")).await;
    assert!(pay(&sandbox, "ORDER-0001"));
    wait(&sandbox, 30 * DAY);
    assert_eq!(trade_state(&sandbox, "ORDER-0001").await, "SUCCESS");
}

#[tokio::test]
async fn order_past_its_end_can_be_closed_all_the_same() {
    let sandbox = sandbox().await;
    place(&sandbox, "jsapi", &order(&sandbox, "ORDER-0001")).await;
    wait(&sandbox, 7 * DAY);
    let body = json!({"mchid": sandbox.merchant().mchid()});
    let closed = Call::post_json(&format!("{BASE}/out-trade-no/ORDER-0001/close"), &body).send_signed(&sandbox).await;
    assert_eq!(closed.status, 204, "{closed:?}");
}

#[tokio::test]
async fn order_end_that_is_too_near_is_moved_to_a_minute() {
    let sandbox = sandbox().await;
    let mut body = order(&sandbox, "ORDER-0001");
    body["time_expire"] = json!("2018-06-08T10:34:56+08:00");
    place(&sandbox, "jsapi", &body).await;
    wait(&sandbox, 59);
    assert!(pay(&sandbox, "ORDER-0001"));
}

#[tokio::test]
async fn order_without_an_end_can_be_paid_for_seven_days() {
    let sandbox = sandbox().await;
    for number in ["ORDER-0001", "ORDER-0002"] {
        place(&sandbox, "jsapi", &order(&sandbox, number)).await;
    }
    wait(&sandbox, 7 * DAY - 1);
    place(&sandbox, "jsapi", &order(&sandbox, "ORDER-0001")).await;
    assert!(pay(&sandbox, "ORDER-0001"));
    wait(&sandbox, 1);
    assert_eq!(place(&sandbox, "jsapi", &order(&sandbox, "ORDER-0002")).await["code"], "ORDER_CLOSED");
}

#[tokio::test]
async fn prepay_id_is_good_for_two_hours_and_the_same_order_gives_another() {
    let sandbox = sandbox().await;
    let body = order(&sandbox, "ORDER-0001");
    let first = place(&sandbox, "jsapi", &body).await;
    wait(&sandbox, 7_200);
    assert!(!pay(&sandbox, "ORDER-0001"));
    let second = place(&sandbox, "jsapi", &body).await;
    assert!(second["prepay_id"].is_string() && first != second, "{second}");
    assert_eq!(place(&sandbox, "jsapi", &body).await, second);
    assert!(pay(&sandbox, "ORDER-0001"));
}

#[tokio::test]
async fn h5_url_is_good_for_five_minutes() {
    let sandbox = sandbox().await;
    let mut body = order(&sandbox, "ORDER-0001");
    body.as_object_mut().expect("an object").remove("payer");
    body["scene_info"] = json!({"payer_client_ip": "14.23.150.211", "h5_info": {"type": "Wap"}});
    place(&sandbox, "h5", &body).await;
    wait(&sandbox, 300);
    assert!(!pay(&sandbox, "ORDER-0001"));
    place(&sandbox, "h5", &body).await;
    assert!(pay(&sandbox, "ORDER-0001"));
}

fn combined_order(sandbox: &Sandbox) -> Value {
    json!({
        "combine_appid": "wxd678efh567hg6787", "combine_mchid": sandbox.merchant().mchid(),
        "combine_out_trade_no": "COMBINED-1", "notify_url": "http://127.0.0.1:1/",
        "time_expire": "2030-01-01T00:00:00+08:00",
        "sub_orders": [{
            "mchid": sandbox.merchant().mchid(), "attach": "x", "out_trade_no": "ORDER-0001", "description": "x",
            "amount": {"total_amount": 1, "currency": "CNY"},
        }],
        "combine_payer_info": {"openid": "o"},
    })
}

#[tokio::test]
async fn combined_order_past_its_end_is_closed_with_its_orders() {
    let sandbox = sandbox().await;
    let body = combined_order(&sandbox);
    let place = async || Call::post_json("/v3/combine-transactions/jsapi", &body).send_signed(&sandbox).await.json();
    let first = place().await;
    wait(&sandbox, 7_200);
    assert!(!pay(&sandbox, "COMBINED-1"));
    assert_ne!(place().await, first);
    wait(&sandbox, 7 * DAY);
    assert_eq!(place().await["code"], "ORDER_CLOSED", "its end was moved to seven days");
    assert!(!pay(&sandbox, "COMBINED-1"));
    let told = Call::get("/v3/combine-transactions/out-trade-no/COMBINED-1").send_signed(&sandbox).await.json();
    assert_eq!(told["sub_orders"][0]["trade_state"], "CLOSED", "{told}");
    for list in ["orders", "combined_orders"] {
        let rows = Call::get(&format!("/_sandbox/{list}")).send(&sandbox).await.json();
        assert_eq!(rows[list][0]["trade_state"], "CLOSED", "{rows}");
    }
}

#[tokio::test]
async fn combined_order_whose_time_is_ended_by_hand_is_closed_with_its_orders() {
    let sandbox = sandbox().await;
    Call::post_json("/v3/combine-transactions/jsapi", &combined_order(&sandbox)).send_signed(&sandbox).await;
    let number = json!({"out_trade_no": "COMBINED-1"});
    assert_eq!(Call::post_json("/_sandbox/expire_order", &number).send(&sandbox).await.status, 200);
    let told = Call::get("/v3/combine-transactions/out-trade-no/COMBINED-1").send_signed(&sandbox).await.json();
    assert_eq!(told["sub_orders"][0]["trade_state"], "CLOSED", "{told}");
}

#[tokio::test]
async fn clock_over_http_is_read_set_and_advanced_and_outlives_the_process() {
    let folder = Folder::new();
    let start = || builder().state_file(folder.path().join("state.redb")).start();
    let first = start().await.expect("a sandbox");
    let put =
        async |sandbox: &Sandbox, body: Value| Call::new("PUT", "/_sandbox/clock").json(&body).send(sandbox).await;
    assert_eq!(Call::get("/_sandbox/clock").send(&first).await.json(), json!({"now": NOW, "advanced": 0}));
    assert_eq!(put(&first, json!({"advance": 60})).await.json(), json!({"now": NOW + 60, "advanced": 60}));
    assert_eq!(put(&first, json!({"now": NOW + 90})).await.json(), json!({"now": NOW + 90, "advanced": 90}));
    for wrong in [json!({}), json!({"now": 1, "advance": 1}), json!({"advance": "1"})] {
        assert_eq!(put(&first, wrong.clone()).await.status, 400, "{wrong}");
    }
    let order = order(&first, "ORDER-0001");
    place(&first, "jsapi", &order).await;
    first.stop().await;
    let second = start().await.expect("a sandbox");
    assert_eq!(Call::get("/_sandbox/clock").send(&second).await.json()["advanced"], 90);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn clock_that_many_advance_at_once_loses_no_advance() {
    let folder = Folder::new();
    let start = || builder().state_file(folder.path().join("state.redb")).start();
    let first = start().await.expect("a sandbox");
    let mut moves = JoinSet::new();
    let first = Arc::new(first);
    for seconds in 1..=40_u32 {
        let sandbox = Arc::clone(&first);
        moves.spawn(async move {
            let body = json!({"advance": seconds});
            Call::new("PUT", "/_sandbox/clock").json(&body).send(&sandbox).await.status
        });
    }
    assert!(moves.join_all().await.into_iter().all(|status| status == 200));
    let all: u32 = (1..=40).sum();
    assert_eq!(
        Call::get("/_sandbox/clock").send(&first).await.json(),
        json!({"now": NOW + i64::from(all), "advanced": all})
    );
    Arc::into_inner(first).expect("nobody else has it").stop().await;
    let second = start().await.expect("a sandbox");
    assert_eq!(Call::get("/_sandbox/clock").send(&second).await.json()["advanced"], all, "what is kept");
}

#[tokio::test]
async fn clock_that_is_advanced_makes_repeated_callbacks_due() {
    let receiver = Receiver::refusing_first(1).await;
    let sandbox = builder().notify_url(&receiver.url).start().await.expect("a sandbox");
    sandbox.authorize("o", "wx1").expect("a change that is kept");
    sandbox.callbacks_sent().await;
    assert!(sandbox.notifications()[0].is_queued(), "it waits fifteen seconds");
    wait(&sandbox, 15);
    for _ in 0..1_000 {
        if receiver.received().len() == 2 {
            assert!(receiver.opened(&sandbox).into_iter().all(|opened| opened.is_ok()), "signed at the clients' time");
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it was not sent again");
}
