//! 退款 (refunds of orders): filed by calls, settled by hand, told by queries and callbacks.

use serde_json::{Value, json};
use wechatpay_sandbox::{RefundOutcome, Sandbox};

use crate::{
    folder::Folder,
    receiver::Receiver,
    wire::{Call, builder, encrypted, sandbox},
};

const BASE: &str = "/v3/refund/domestic/refunds";

/// An order of 100 分 that is paid; gives its `transaction_id`.
async fn paid(sandbox: &Sandbox, number: &str) -> String {
    let order = json!({
        "appid": "wxd678efh567hg6787", "mchid": sandbox.merchant().mchid(), "description": "QQ公仔",
        "out_trade_no": number, "notify_url": "https://www.weixin.qq.com/wxpay/pay.php",
        "amount": {"total": 100}, "payer": {"openid": "oUpF8uMuAJOM2pxb1Q"},
    });
    Call::post_json("/v3/pay/transactions/jsapi", &order).send_signed(sandbox).await;
    sandbox.pay_order(number).expect("a change that is kept").expect("a payment")
}

fn refund(order: &str, number: &str, amount: i64) -> Value {
    json!({
        "out_trade_no": order, "out_refund_no": number, "reason": "商品已售完",
        "amount": {"refund": amount, "total": 100, "currency": "CNY"},
    })
}

async fn file(sandbox: &Sandbox, body: &Value) -> (u16, Value) {
    let reply = Call::post_json(BASE, body).send_signed(sandbox).await;
    (reply.status, reply.json())
}

async fn query(sandbox: &Sandbox, number: &str) -> Value {
    Call::get(&format!("{BASE}/{number}")).send_signed(sandbox).await.json()
}

async fn order_state(sandbox: &Sandbox, number: &str) -> Value {
    let target = format!("/v3/pay/transactions/out-trade-no/{number}?mchid={}", sandbox.merchant().mchid());
    Call::get(&target).send_signed(sandbox).await.json()["trade_state"].clone()
}

fn settle(sandbox: &Sandbox, number: &str, outcome: RefundOutcome) -> bool {
    sandbox.settle_refund(number, outcome).expect("a change that is kept")
}

#[tokio::test]
async fn refund_follows_from_filed_to_succeeded_and_tells_its_own_address() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    let transaction_id = paid(&sandbox, "ORDER-0001").await;
    let mut body = refund("ORDER-0001", "REFUND-0001", 60);
    body["notify_url"] = json!(receiver.url);
    let (status, filed) = file(&sandbox, &body).await;
    assert_eq!(
        (status, &filed["status"], &filed["transaction_id"]),
        (200, &json!("PROCESSING"), &json!(transaction_id))
    );
    assert_eq!((&filed["amount"]["payer_refund"], filed.get("success_time")), (&json!(60), None));
    assert_eq!(query(&sandbox, "REFUND-0001").await, filed);
    assert_eq!(order_state(&sandbox, "ORDER-0001").await, "REFUND", "from the moment on at which it is accepted");

    assert!(settle(&sandbox, "REFUND-0001", RefundOutcome::Success));
    let settled = query(&sandbox, "REFUND-0001").await;
    assert_eq!(
        (&settled["status"], &settled["success_time"]),
        (&json!("SUCCESS"), &json!("2020-05-20T13:29:35+08:00"))
    );
    assert_eq!(order_state(&sandbox, "ORDER-0001").await, "REFUND");
    assert!(!settle(&sandbox, "REFUND-0001", RefundOutcome::Closed), "it is settled once");

    sandbox.callbacks_sent().await;
    let opened = receiver.opened(&sandbox).remove(0).expect("a callback that opens");
    assert_eq!((opened.event_type.as_str(), opened.original_type.as_deref()), ("REFUND.SUCCESS", Some("refund")));
    let told: Value = serde_json::from_slice(&opened.resource).expect("JSON");
    assert_eq!((&told["refund_status"], &told["refund_id"]), (&json!("SUCCESS"), &filed["refund_id"]));
    assert_eq!((&told["mchid"], &told["amount"]["refund"]), (&json!(sandbox.merchant().mchid()), &json!(60)));
}

#[tokio::test]
async fn refund_without_an_address_of_its_own_tells_the_configured_one() {
    let receiver = Receiver::accepting().await;
    let sandbox = builder().notify_url(receiver.url.clone()).start().await.expect("a sandbox");
    paid(&sandbox, "ORDER-0001").await;
    file(&sandbox, &refund("ORDER-0001", "REFUND-0001", 100)).await;
    assert!(settle(&sandbox, "REFUND-0001", RefundOutcome::Closed));
    let told = sandbox.notifications().into_iter().find(|one| one.event_type == "REFUND.CLOSED").expect("a callback");
    assert_eq!((told.url, &told.resource["refund_status"]), (receiver.url.clone(), &json!("CLOSED")));
    assert_eq!(order_state(&sandbox, "ORDER-0001").await, "SUCCESS", "nobody got anything");
}

#[tokio::test]
async fn refund_again_with_the_same_values_is_the_same_and_with_others_refused() {
    let sandbox = sandbox().await;
    let transaction_id = paid(&sandbox, "ORDER-0001").await;
    let body = refund("ORDER-0001", "REFUND-0001", 60);
    assert_eq!(file(&sandbox, &body).await, file(&sandbox, &body).await);
    let (status, other) = file(&sandbox, &refund("ORDER-0001", "REFUND-0001", 40)).await;
    assert_eq!((status, &other["code"]), (400, &json!("INVALID_REQUEST")));
    let by_transaction = json!({
        "transaction_id": transaction_id, "out_refund_no": "REFUND-0002",
        "amount": {"refund": 40, "total": 100, "currency": "CNY"},
    });
    assert_eq!(file(&sandbox, &by_transaction).await.1["out_trade_no"], "ORDER-0001");
}

#[tokio::test]
async fn refund_of_more_than_is_left_is_refused_and_a_closed_one_leaves_it_again() {
    let sandbox = sandbox().await;
    paid(&sandbox, "ORDER-0001").await;
    assert_eq!(file(&sandbox, &refund("ORDER-0001", "REFUND-0001", 60)).await.0, 200);
    let (status, refused) = file(&sandbox, &refund("ORDER-0001", "REFUND-0002", 41)).await;
    assert_eq!((status, &refused["code"]), (400, &json!("INVALID_REQUEST")));
    assert_eq!(refused["message"], "退款金额大于可退金额");
    assert!(settle(&sandbox, "REFUND-0001", RefundOutcome::Closed));
    assert_eq!(file(&sandbox, &refund("ORDER-0001", "REFUND-0002", 100)).await.0, 200);
    assert_eq!(file(&sandbox, &refund("ORDER-0001", "REFUND-0003", 1)).await.1["message"], "订单已全额退款");
}

#[tokio::test]
async fn refund_of_what_cannot_be_given_back_is_refused() {
    let sandbox = sandbox().await;
    paid(&sandbox, "ORDER-0001").await;
    let code = |told: (u16, Value)| (told.0, told.1["code"].clone());
    let mut other_total = refund("ORDER-0001", "REFUND-0001", 1);
    other_total["amount"]["total"] = json!(99);
    assert_eq!(code(file(&sandbox, &other_total).await), (400, json!("INVALID_REQUEST")));
    let unknown = refund("NOTHING-1", "REFUND-0001", 1);
    assert_eq!(code(file(&sandbox, &unknown).await), (404, json!("RESOURCE_NOT_EXISTS")));
    let mut unnamed = refund("ORDER-0001", "REFUND-0001", 1);
    unnamed.as_object_mut().expect("an object").remove("out_trade_no");
    assert_eq!(code(file(&sandbox, &unnamed).await), (400, json!("PARAM_ERROR")));
    let mut partners = refund("ORDER-0001", "REFUND-0001", 1);
    partners["sub_mchid"] = json!("1900000109");
    assert_eq!(code(file(&sandbox, &partners).await), (404, json!("RESOURCE_NOT_EXISTS")));
    assert_eq!(query(&sandbox, "REFUND-0001").await["code"], "RESOURCE_NOT_EXISTS");
}

#[tokio::test]
async fn abnormal_refund_is_sent_another_way_and_processed_again() {
    let sandbox = sandbox().await;
    paid(&sandbox, "ORDER-0001").await;
    let filed = file(&sandbox, &refund("ORDER-0001", "REFUND-0001", 100)).await.1;
    let target = format!("{BASE}/{}/apply-abnormal-refund", filed["refund_id"].as_str().expect("a number"));
    let to_merchant = json!({"out_refund_no": "REFUND-0001", "type": "MERCHANT_BANK_CARD"});
    let early = Call::post_json(&target, &to_merchant).send_signed(&sandbox).await;
    assert_eq!((early.status, early.refusal().1.as_str()), (400, "INVALID_REQUEST"));

    assert!(settle(&sandbox, "REFUND-0001", RefundOutcome::Abnormal));
    let mut to_user = json!({"out_refund_no": "REFUND-0001", "type": "USER_BANK_CARD", "bank_type": "ICBC_DEBIT"});
    let without_card = Call::post_json(&target, &to_user).send_signed(&sandbox).await;
    assert_eq!((without_card.status, without_card.refusal().1.as_str()), (400, "PARAM_ERROR"));
    (to_user["bank_account"], to_user["real_name"]) = (json!(encrypted("6222020403")), json!(encrypted("张三")));
    let call = Call::post_json(&target, &to_user).with("Wechatpay-Serial", crate::wire::KEY_ID);
    let sent = call.send_signed(&sandbox).await.json();
    assert_eq!((&sent["status"], &sent["channel"]), (&json!("PROCESSING"), &json!("OTHER_BANKCARD")));
    assert_eq!(sent["user_received_account"], "借记卡0403");
    assert!(settle(&sandbox, "REFUND-0001", RefundOutcome::Success));
}

#[tokio::test]
async fn settle_refund_over_http_says_what_became_of_it() {
    let sandbox = sandbox().await;
    paid(&sandbox, "ORDER-0001").await;
    file(&sandbox, &refund("ORDER-0001", "REFUND-0001", 100)).await;
    let settle = |number: &str| Call::post_json("/_sandbox/settle_refund", &json!({"out_refund_no": number}));
    let settled = settle("REFUND-0001").send(&sandbox).await;
    assert_eq!((settled.status, settled.json()), (200, json!({"status": "SUCCESS"})), "there is no address");
    assert_eq!(settle("REFUND-0001").send(&sandbox).await.status, 409);
    assert_eq!(settle("NOTHING-1").send(&sandbox).await.status, 404);
    let rows = Call::get("/_sandbox/order_refunds").send(&sandbox).await.json();
    assert_eq!(rows["order_refunds"][0]["status"], "SUCCESS");
}

#[tokio::test]
async fn refunds_outlive_the_process_in_the_state_file() {
    let folder = Folder::new();
    let start = || builder().state_file(folder.path().join("state.redb")).start();
    let first = start().await.expect("a sandbox");
    paid(&first, "ORDER-0001").await;
    file(&first, &refund("ORDER-0001", "REFUND-0001", 100)).await;
    assert!(settle(&first, "REFUND-0001", RefundOutcome::Success));
    first.stop().await;
    let second = start().await.expect("a sandbox");
    assert_eq!(query(&second, "REFUND-0001").await["status"], "SUCCESS");
    assert_eq!(order_state(&second, "ORDER-0001").await, "REFUND");
}
