//! 合单支付 (combined orders): made, paid and closed as one, refunded one by one.

use serde_json::{Value, json};
use wechatpay_sandbox::{RefundOutcome, Sandbox};

use crate::{
    folder::Folder,
    receiver::Receiver,
    wire::{Call, builder, sandbox},
};

const BASE: &str = "/v3/combine-transactions";

fn combined(sandbox: &Sandbox, number: &str, orders: &[&str]) -> Value {
    let order = |number: &&str| {
        json!({
            "mchid": sandbox.merchant().mchid(), "attach": "深圳分店", "out_trade_no": number, "description": "QQ会员",
            "amount": {"total_amount": 100, "currency": "CNY"},
        })
    };
    json!({
        "combine_appid": "wxd678efh567hg6787", "combine_mchid": sandbox.merchant().mchid(),
        "combine_out_trade_no": number, "sub_orders": orders.iter().map(order).collect::<Vec<_>>(),
        "combine_payer_info": {"openid": "oUpF8uMuAJOM2pxb1Q"}, "notify_url": "http://127.0.0.1:1/",
    })
}

async fn place(sandbox: &Sandbox, body: &Value) -> Value {
    Call::post_json(&format!("{BASE}/jsapi"), body).send_signed(sandbox).await.json()
}

/// Status and code of a refusal.
async fn refused(sandbox: &Sandbox, body: &Value) -> (u16, String) {
    let reply = Call::post_json(&format!("{BASE}/jsapi"), body).send_signed(sandbox).await;
    let (status, code, _) = reply.refusal();
    (status, code)
}

async fn query(sandbox: &Sandbox, number: &str) -> Value {
    Call::get(&format!("{BASE}/out-trade-no/{number}")).send_signed(sandbox).await.json()
}

async fn close(sandbox: &Sandbox, number: &str, orders: &[&str]) -> u16 {
    let order = |number: &&str| json!({"mchid": sandbox.merchant().mchid(), "out_trade_no": number});
    let body = json!({
        "combine_appid": "wxd678efh567hg6787", "sub_orders": orders.iter().map(order).collect::<Vec<_>>(),
    });
    Call::post_json(&format!("{BASE}/out-trade-no/{number}/close"), &body).send_signed(sandbox).await.status
}

#[tokio::test]
async fn combined_order_is_paid_with_all_its_orders_and_told_in_one_callback() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    let mut body = combined(&sandbox, "COMBINED-1", &["ORDER-0001", "ORDER-0002"]);
    body["notify_url"] = json!(receiver.url);
    assert!(place(&sandbox, &body).await["prepay_id"].is_string());
    assert_eq!(query(&sandbox, "COMBINED-1").await["sub_orders"][1]["trade_state"], "NOTPAY");
    assert_eq!(sandbox.pay_order("ORDER-0001").expect("no change"), None, "it is paid with the other");

    let transaction_id = sandbox.pay_order("COMBINED-1").expect("a change that is kept").expect("a payment");
    assert_eq!(sandbox.pay_order("COMBINED-1").expect("no change"), None);
    let paid = query(&sandbox, "COMBINED-1").await;
    assert_eq!(paid["combine_transaction_id"], json!(transaction_id));
    let numbers: Vec<&Value> = (0..2).map(|at| &paid["sub_orders"][at]["transaction_id"]).collect();
    assert!(numbers[0].is_string() && numbers[0] != numbers[1] && numbers[0] != &json!(transaction_id), "{paid}");
    assert_eq!(paid["sub_orders"][0]["amount"]["payer_amount"], 100);

    sandbox.callbacks_sent().await;
    assert_eq!(receiver.received().len(), 1);
    let opened = receiver.opened(&sandbox).remove(0).expect("a callback that opens");
    assert_eq!(opened.event_type, "TRANSACTION.SUCCESS");
    assert_eq!(serde_json::from_slice::<Value>(&opened.resource).expect("JSON"), paid);
}

#[tokio::test]
async fn combined_orders_are_refunded_one_by_one() {
    let sandbox = sandbox().await;
    place(&sandbox, &combined(&sandbox, "COMBINED-1", &["ORDER-0001", "ORDER-0002"])).await;
    sandbox.pay_order("COMBINED-1").expect("a change that is kept");
    let refund = json!({
        "out_trade_no": "ORDER-0002", "out_refund_no": "REFUND-0001",
        "amount": {"refund": 100, "total": 100, "currency": "CNY"},
    });
    Call::post_json("/v3/refund/domestic/refunds", &refund).send_signed(&sandbox).await;
    assert!(sandbox.settle_refund("REFUND-0001", RefundOutcome::Success).expect("a change that is kept"));
    let told = query(&sandbox, "COMBINED-1").await;
    let states = [0, 1].map(|at| told["sub_orders"][at]["trade_state"].clone());
    assert_eq!(states, [json!("SUCCESS"), json!("REFUND")]);
}

#[tokio::test]
async fn combined_order_again_is_the_same_and_its_orders_belong_to_no_other() {
    let sandbox = sandbox().await;
    let body = combined(&sandbox, "COMBINED-1", &["ORDER-0001", "ORDER-0002"]);
    assert_eq!(place(&sandbox, &body).await, place(&sandbox, &body).await);
    let fewer = combined(&sandbox, "COMBINED-1", &["ORDER-0001"]);
    let used = (403, "OUT_TRADE_NO_USED".to_owned());
    assert_eq!(refused(&sandbox, &fewer).await, used);
    let others = combined(&sandbox, "COMBINED-2", &["ORDER-0001"]);
    assert_eq!(refused(&sandbox, &others).await, used);
    let twice = combined(&sandbox, "COMBINED-2", &["ORDER-0003", "ORDER-0003"]);
    assert_eq!(refused(&sandbox, &twice).await, used);
    let of_another = combined(&sandbox, "COMBINED-2", &["COMBINED-1"]);
    assert_eq!(refused(&sandbox, &of_another).await, used);
}

#[tokio::test]
async fn combined_order_and_single_orders_share_their_numbers() {
    let sandbox = sandbox().await;
    place(&sandbox, &combined(&sandbox, "COMBINED-1", &["ORDER-0001"])).await;
    for number in ["COMBINED-1", "ORDER-0001"] {
        let single = json!({
            "appid": "wxd678efh567hg6787", "mchid": sandbox.merchant().mchid(), "description": "QQ会员",
            "out_trade_no": number, "notify_url": "http://127.0.0.1:1/", "amount": {"total": 100},
            "payer": {"openid": "oUpF8uMuAJOM2pxb1Q"},
        });
        let reply = Call::post_json("/v3/pay/transactions/jsapi", &single).send_signed(&sandbox).await;
        assert_eq!((reply.status, reply.refusal().1.as_str()), (403, "OUT_TRADE_NO_USED"), "{number}");
    }
    place(&sandbox, &combined(&sandbox, "SAME-1", &["SAME-1"])).await;
    assert!(
        sandbox.pay_order("SAME-1").expect("a change that is kept").is_some(),
        "an order may have the number of both"
    );
}

#[tokio::test]
async fn combined_order_is_closed_as_a_whole_and_never_once_paid() {
    let sandbox = sandbox().await;
    place(&sandbox, &combined(&sandbox, "COMBINED-1", &["ORDER-0001", "ORDER-0002"])).await;
    let body = json!({"mchid": sandbox.merchant().mchid()});
    let single = Call::post_json("/v3/pay/transactions/out-trade-no/ORDER-0001/close", &body);
    assert_eq!(single.send_signed(&sandbox).await.status, 400);
    assert_eq!(close(&sandbox, "COMBINED-1", &["ORDER-0001"]).await, 400);
    assert_eq!(close(&sandbox, "COMBINED-1", &["ORDER-0002", "ORDER-0001"]).await, 204);
    assert_eq!(close(&sandbox, "COMBINED-1", &["ORDER-0001", "ORDER-0002"]).await, 204);
    assert_eq!(query(&sandbox, "COMBINED-1").await["sub_orders"][0]["trade_state"], "CLOSED");
    assert_eq!(sandbox.pay_order("COMBINED-1").expect("no change"), None);
    place(&sandbox, &combined(&sandbox, "COMBINED-2", &["ORDER-0003"])).await;
    sandbox.pay_order("COMBINED-2").expect("a change that is kept");
    assert_eq!(close(&sandbox, "COMBINED-2", &["ORDER-0003"]).await, 400);
    assert_eq!(close(&sandbox, "NOTHING-1", &["ORDER-0003"]).await, 404);
}

#[tokio::test]
async fn combined_orders_outlive_the_process_in_the_state_file() {
    let folder = Folder::new();
    let start = || builder().state_file(folder.path().join("state.redb")).start();
    let first = start().await.expect("a sandbox");
    place(&first, &combined(&first, "COMBINED-1", &["ORDER-0001"])).await;
    let transaction_id = first.pay_order("COMBINED-1").expect("a change that is kept").expect("a payment");
    first.stop().await;
    let second = start().await.expect("a sandbox");
    assert_eq!(query(&second, "COMBINED-1").await["combine_transaction_id"], json!(transaction_id));
    let next = combined(&second, "COMBINED-2", &["ORDER-0002"]);
    place(&second, &next).await;
    assert_ne!(second.pay_order("COMBINED-2").expect("a change that is kept"), Some(transaction_id));
}
