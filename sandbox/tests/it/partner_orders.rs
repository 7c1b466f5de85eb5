//! 支付 (payments) of partners: orders that a partner places for the merchants whom it acts for.

use serde_json::{Value, json};
use wechatpay_sandbox::{RefundOutcome, Sandbox};

use crate::{
    receiver::Receiver,
    wire::{Call, sandbox},
};

const BASE: &str = "/v3/pay/partner/transactions";
const SUB_MCHID: &str = "1900000109";

fn order(sandbox: &Sandbox, number: &str, notify_url: &str) -> Value {
    json!({
        "sp_appid": "wx8888888888888888", "sp_mchid": sandbox.merchant().mchid(), "sub_appid": "wxd678efh567hg6999",
        "sub_mchid": SUB_MCHID, "description": "QQ公仔", "out_trade_no": number, "notify_url": notify_url,
        "amount": {"total": 100, "currency": "CNY"}, "payer": {"sp_openid": "oPartner", "sub_openid": "oMerchant"},
    })
}

async fn place(sandbox: &Sandbox, number: &str, notify_url: &str) {
    let body = order(sandbox, number, notify_url);
    let reply = Call::post_json(&format!("{BASE}/jsapi"), &body).send_signed(sandbox).await;
    assert!(reply.json()["prepay_id"].is_string(), "{reply:?}");
}

async fn query(sandbox: &Sandbox, number: &str, sub_mchid: &str) -> Value {
    let sp_mchid = sandbox.merchant().mchid().to_owned();
    let target = format!("{BASE}/out-trade-no/{number}?sp_mchid={sp_mchid}&sub_mchid={sub_mchid}");
    Call::get(&target).send_signed(sandbox).await.json()
}

#[tokio::test]
async fn order_of_a_partner_follows_from_made_to_paid_and_is_told_with_its_names() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    place(&sandbox, "ORDER-0001", &receiver.url).await;
    assert_eq!(query(&sandbox, "ORDER-0001", SUB_MCHID).await["trade_state"], "NOTPAY");
    let transaction_id = sandbox.pay_order("ORDER-0001").expect("a change that is kept").expect("a payment");
    let paid = query(&sandbox, "ORDER-0001", SUB_MCHID).await;
    assert_eq!((&paid["trade_state"], &paid["sub_mchid"]), (&json!("SUCCESS"), &json!(SUB_MCHID)));
    assert_eq!(paid["payer"], json!({"sp_openid": "oPartner", "sub_openid": "oMerchant"}));
    let sp_mchid = sandbox.merchant().mchid().to_owned();
    let target = format!("{BASE}/id/{transaction_id}?sp_mchid={sp_mchid}&sub_mchid={SUB_MCHID}");
    assert_eq!(Call::get(&target).send_signed(&sandbox).await.json(), paid);

    sandbox.callbacks_sent().await;
    let opened = receiver.opened(&sandbox).remove(0).expect("a callback that opens");
    assert_eq!(opened.event_type, "TRANSACTION.SUCCESS");
    assert_eq!(serde_json::from_slice::<Value>(&opened.resource).expect("JSON"), paid);
}

#[tokio::test]
async fn order_of_a_partner_is_seen_neither_by_a_merchant_nor_for_another_one() {
    let sandbox = sandbox().await;
    place(&sandbox, "ORDER-0001", "http://127.0.0.1:1/").await;
    assert_eq!(query(&sandbox, "ORDER-0001", "1900000110").await["code"], "ORDER_NOT_EXIST");
    let target = format!("/v3/pay/transactions/out-trade-no/ORDER-0001?mchid={}", sandbox.merchant().mchid());
    assert_eq!(Call::get(&target).send_signed(&sandbox).await.json()["code"], "ORDER_NOT_EXIST");
    let close = |sub_mchid: &str| {
        let body = json!({"sp_mchid": sandbox.merchant().mchid(), "sub_mchid": sub_mchid});
        Call::post_json(&format!("{BASE}/out-trade-no/ORDER-0001/close"), &body)
    };
    assert_eq!(close("1900000110").send_signed(&sandbox).await.status, 404);
    assert_eq!(close(SUB_MCHID).send_signed(&sandbox).await.status, 204);
    assert_eq!(query(&sandbox, "ORDER-0001", SUB_MCHID).await["trade_state"], "CLOSED");
    let mut others = order(&sandbox, "ORDER-0002", "http://127.0.0.1:1/");
    others["sp_mchid"] = json!("1900000000");
    let refused = Call::post_json(&format!("{BASE}/jsapi"), &others).send_signed(&sandbox).await;
    assert_eq!(refused.refusal().1, "MCH_NOT_EXISTS");
}

#[tokio::test]
async fn refund_of_a_partners_order_is_told_with_its_names() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    place(&sandbox, "ORDER-0001", "http://127.0.0.1:1/").await;
    sandbox.pay_order("ORDER-0001").expect("a change that is kept");
    let mut refund = json!({
        "out_trade_no": "ORDER-0001", "out_refund_no": "REFUND-0001", "notify_url": receiver.url,
        "amount": {"refund": 100, "total": 100, "currency": "CNY"},
    });
    let file = async |body: &Value| Call::post_json("/v3/refund/domestic/refunds", body).send_signed(&sandbox).await;
    assert_eq!(file(&refund).await.refusal().1, "RESOURCE_NOT_EXISTS", "it does not say whose order it is");
    refund["sub_mchid"] = json!(SUB_MCHID);
    assert_eq!(file(&refund).await.json()["status"], "PROCESSING");
    assert!(sandbox.settle_refund("REFUND-0001", RefundOutcome::Success).expect("a change that is kept"));
    let told = sandbox.notifications().pop().expect("a callback").resource;
    assert_eq!((&told["sp_mchid"], &told["sub_mchid"]), (&json!(sandbox.merchant().mchid()), &json!(SUB_MCHID)));
    assert_eq!(told.get("mchid"), None);
}
