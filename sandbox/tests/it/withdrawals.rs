//! 提现 (withdrawals to bank accounts), on the wire and over the control interface: `tests/tests/it/platforms` has them
//! through the client.

use std::time::Duration;

use serde_json::{Value, json};
use wechatpay_auth::Clock;
use wechatpay_sandbox::Sandbox;

use crate::{
    folder::Folder,
    receiver::Receiver,
    wire::{Call, NOW, builder, native_order, sandbox},
};

const DAY: i64 = 86_400;

/// A withdrawal of the merchant's own money.
async fn withdraw(sandbox: &Sandbox, number: &str, amount: i64, notify_url: &str) -> Value {
    let body = json!({
        "out_request_no": number, "amount": amount, "account_type": "BASIC", "notify_url": notify_url,
    });
    let reply = Call::post_json("/v3/merchant/fund/withdraw", &body).send_signed(sandbox).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json()
}

/// The merchant has 100 分.
async fn earn(sandbox: &Sandbox) {
    let order = native_order(sandbox, "ORDER-0001", "http://127.0.0.1:1/");
    Call::post_json("/v3/pay/transactions/native", &order).send_signed(sandbox).await;
    sandbox.pay_order("ORDER-0001").expect("a change that is kept").expect("a payment");
}

async fn settle(sandbox: &Sandbox, body: Value) -> (u16, Value) {
    let reply = Call::post_json("/_sandbox/settle_withdrawal", &body).send(sandbox).await;
    (reply.status, reply.json())
}

async fn entry(sandbox: &Sandbox, number: &str) -> Value {
    Call::get(&format!("/_sandbox/ledger_entry?kind=withdrawal&number={number}")).send(sandbox).await.json()
}

#[tokio::test]
async fn settle_withdrawal_over_http_says_what_became_of_it_and_of_its_callback() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    earn(&sandbox).await;
    withdraw(&sandbox, "W1", 60, &receiver.url).await;
    let contradicting = json!({"out_request_no": "W1", "status": "SUCCESS", "reason": "x"});
    assert_eq!(settle(&sandbox, contradicting).await.0, 400);
    assert_eq!(settle(&sandbox, json!({"out_request_no": "W1", "status": "REFUND"})).await.0, 409);
    assert_eq!(settle(&sandbox, json!({"out_request_no": "W9"})).await.0, 404);
    let told = settle(&sandbox, json!({"out_request_no": "W1", "reason": "户名错误"})).await;
    assert_eq!(told, (200, json!({"status": "FAIL", "callback": "MCHWITHDRAW.CHANGE"})));
    sandbox.callbacks_sent().await;
    let opened = receiver.opened(&sandbox).pop().expect("a callback").expect("that opens");
    let resource: Value = serde_json::from_slice(&opened.resource).expect("JSON");
    assert_eq!((&resource["status"], &resource["reason"]), (&json!("FAIL"), &json!("户名错误")));
    assert_eq!((resource.get("sub_mchid"), &resource["account_type"]), (None, &json!("BASIC")));
}

#[tokio::test]
async fn ledger_entry_of_a_withdrawal_has_its_way_and_what_the_time_will_do() {
    let sandbox = sandbox().await;
    withdraw(&sandbox, "W1", 60, "http://127.0.0.1:1/").await;
    let waiting = entry(&sandbox, "W1").await;
    assert_eq!((&waiting["entry"]["state"], &waiting["entry"]["changes_at"]), (&json!("INIT"), &Value::Null));
    earn(&sandbox).await;
    withdraw(&sandbox, "W1", 60, "http://127.0.0.1:1/").await;
    // 2020-05-20 was a Wednesday.
    assert_eq!(entry(&sandbox, "W1").await["entry"]["changes_at"], NOW + DAY);
    sandbox.advance_clock(Duration::from_secs(86_400)).expect("a change that is kept");
    let over = entry(&sandbox, "W1").await;
    let events = over["timeline"].as_array().expect("events").iter();
    let states: Vec<&str> =
        events.clone().filter(|event| event["what"] == "state").filter_map(|event| event["state"].as_str()).collect();
    assert_eq!(states, ["INIT", "CREATE_SUCCESS", "SUCCESS"]);
    assert_eq!(events.filter(|event| event["what"] == "call").count(), 2);
}

#[tokio::test]
async fn withdrawal_that_arrived_while_nobody_asked_is_told_by_the_schedule() {
    let (folder, receiver) = (Folder::new(), Receiver::accepting().await);
    let start = |now: i64| builder().clock(Clock::fixed(now)).state_file(folder.path().join("state.redb")).start();
    let first = start(NOW).await.expect("a sandbox");
    earn(&first).await;
    withdraw(&first, "W1", 60, &receiver.url).await;
    first.stop().await;
    let second = start(NOW + 2 * DAY).await.expect("a sandbox");
    let told = async {
        loop {
            let told = second.notifications().into_iter().find(|one| one.event_type == "MCHWITHDRAW.CHANGE");
            if let Some(told) = told {
                return told;
            }
            tokio::task::yield_now().await;
        }
    };
    let told = tokio::time::timeout(Duration::from_secs(60), told).await.expect("a callback that nobody asked for");
    assert_eq!((&told.resource["status"], told.created_at), (&json!("SUCCESS"), NOW + DAY));
}

#[tokio::test]
async fn withdrawals_of_one_moment_are_each_told() {
    let sandbox = sandbox().await;
    earn(&sandbox).await;
    for number in ["W1", "W2", "W3"] {
        withdraw(&sandbox, number, 30, "http://127.0.0.1:1/").await;
    }
    sandbox.advance_clock(Duration::from_secs(86_400)).expect("a change that is kept");
    let told = sandbox.notifications();
    let numbers: Vec<&str> = told.iter().filter_map(|one| one.resource["out_request_no"].as_str()).collect();
    assert_eq!(numbers, ["W1", "W2", "W3"]);
}

#[tokio::test]
async fn withdrawal_of_as_much_as_there_can_be_waits() {
    let sandbox = sandbox().await;
    earn(&sandbox).await;
    withdraw(&sandbox, "W1", 80_000_000_000, "http://127.0.0.1:1/").await;
    assert_eq!(entry(&sandbox, "W1").await["entry"]["state"], "INIT");
}
