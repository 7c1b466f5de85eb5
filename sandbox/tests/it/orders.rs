//! 支付 (payments): orders that are made, paid, queried and closed.

use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

use crate::{
    folder::Folder,
    receiver::Receiver,
    wire::{Call, builder, sandbox},
};

const BASE: &str = "/v3/pay/transactions";
const OPENID: &str = "oUpF8uMuAJOM2pxb1Q9zNjWUHsd";

fn order(sandbox: &Sandbox, number: &str) -> Value {
    json!({
        "appid": "wxd678efh567hg6787",
        "mchid": sandbox.merchant().mchid(),
        "description": "Image形象店-深圳腾大-QQ公仔",
        "out_trade_no": number,
        "attach": "own data",
        "notify_url": "https://www.weixin.qq.com/wxpay/pay.php",
        "amount": {"total": 100, "currency": "CNY"},
        "payer": {"openid": OPENID},
    })
}

async fn prepay(sandbox: &Sandbox, body: &Value) -> Value {
    let reply = Call::post_json(&format!("{BASE}/jsapi"), body).send_signed(sandbox).await;
    assert_eq!(reply.status, 200, "{}", String::from_utf8_lossy(&reply.body));
    assert!(reply.verify(sandbox).is_ok());
    reply.json()
}

async fn query(sandbox: &Sandbox, number: &str) -> Value {
    let target = format!("{BASE}/out-trade-no/{number}?mchid={}", sandbox.merchant().mchid());
    Call::get(&target).send_signed(sandbox).await.json()
}

async fn close(sandbox: &Sandbox, number: &str) -> (u16, Value) {
    let body = json!({"mchid": sandbox.merchant().mchid()});
    let reply = Call::post_json(&format!("{BASE}/out-trade-no/{number}/close"), &body).send_signed(sandbox).await;
    let told = if reply.body.is_empty() { Value::Null } else { reply.json() };
    (reply.status, told["code"].clone())
}

#[tokio::test]
async fn prepay_each_way_of_paying_gives_what_the_front_end_needs() {
    let sandbox = sandbox().await;
    let body = order(&sandbox, "JSAPI-0001");
    let prepay_id = prepay(&sandbox, &body).await["prepay_id"].as_str().expect("an id").to_owned();
    assert!(prepay_id.starts_with("wx20200520132935") && prepay_id.len() == 36, "{prepay_id}");
    for (way, field, start) in [
        ("app", "prepay_id", "wx2020"),
        ("native", "code_url", &format!("{}/cashier/", sandbox.base_url())),
        ("h5", "h5_url", &format!("{}/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2020", sandbox.base_url())),
    ] {
        let mut body = order(&sandbox, &format!("{way}-0001"));
        body.as_object_mut().expect("an object").remove("payer");
        if way == "h5" {
            body["scene_info"] = json!({"payer_client_ip": "14.23.150.211", "h5_info": {"type": "Wap"}});
        }
        let reply = Call::post_json(&format!("{BASE}/{way}"), &body).send_signed(&sandbox).await;
        let told = reply.json();
        assert!(told[field].as_str().is_some_and(|text| text.starts_with(start)), "{way}: {told}");
    }
}

#[tokio::test]
async fn query_follows_the_order_from_made_to_paid() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    let mut body = order(&sandbox, "ORDER-0001");
    body["notify_url"] = json!(receiver.url);
    prepay(&sandbox, &body).await;
    let waiting = query(&sandbox, "ORDER-0001").await;
    assert_eq!((&waiting["trade_state"], &waiting["amount"]["total"]), (&json!("NOTPAY"), &json!(100)), "{waiting}");
    assert!(waiting.get("transaction_id").is_none());

    let transaction_id = sandbox.pay_order("ORDER-0001").expect("a change that is kept").expect("a payment");
    let paid = query(&sandbox, "ORDER-0001").await;
    assert_eq!((&paid["trade_state"], &paid["transaction_id"]), (&json!("SUCCESS"), &json!(transaction_id)));
    assert_eq!((&paid["payer"]["openid"], &paid["attach"]), (&json!(OPENID), &json!("own data")));
    let target = format!("{BASE}/id/{transaction_id}?mchid={}", sandbox.merchant().mchid());
    assert_eq!(Call::get(&target).send_signed(&sandbox).await.json(), paid);

    sandbox.callbacks_sent().await;
    let opened = receiver.opened(&sandbox).remove(0).expect("a callback that opens");
    assert_eq!(
        (opened.event_type.as_str(), opened.original_type.as_deref()),
        ("TRANSACTION.SUCCESS", Some("transaction"))
    );
    assert_eq!(serde_json::from_slice::<Value>(&opened.resource).expect("JSON"), paid);
}

#[tokio::test]
async fn prepay_again_with_the_same_values_is_the_same_order_and_with_others_refused() {
    let sandbox = sandbox().await;
    let mut body = order(&sandbox, "ORDER-0002");
    assert_eq!(prepay(&sandbox, &body).await, prepay(&sandbox, &body).await);
    body["amount"]["total"] = json!(101);
    let reply = Call::post_json(&format!("{BASE}/jsapi"), &body).send_signed(&sandbox).await;
    assert_eq!((reply.status, reply.refusal().1.as_str()), (403, "OUT_TRADE_NO_USED"));
    assert!(reply.verify(&sandbox).is_ok());
    body["amount"]["total"] = json!(100);
    body.as_object_mut().expect("an object").remove("payer");
    let another_way = Call::post_json(&format!("{BASE}/native"), &body).send_signed(&sandbox).await;
    assert_eq!((another_way.status, another_way.refusal().1.as_str()), (403, "OUT_TRADE_NO_USED"));
}

#[tokio::test]
async fn order_is_paid_or_closed_once_and_never_both() {
    let sandbox = sandbox().await;
    for number in ["PAID-0001", "SHUT-0001"] {
        prepay(&sandbox, &order(&sandbox, number)).await;
    }
    assert!(sandbox.pay_order("PAID-0001").expect("a change that is kept").is_some());
    assert_eq!(sandbox.pay_order("PAID-0001").expect("no change"), None);
    assert_eq!(close(&sandbox, "PAID-0001").await, (400, json!("ORDERPAID")));
    assert_eq!(close(&sandbox, "SHUT-0001").await, (204, Value::Null));
    assert_eq!(close(&sandbox, "SHUT-0001").await, (204, Value::Null));
    assert_eq!(query(&sandbox, "SHUT-0001").await["trade_state"], "CLOSED");
    assert_eq!(sandbox.pay_order("SHUT-0001").expect("no change"), None);
    let again = Call::post_json(&format!("{BASE}/jsapi"), &order(&sandbox, "PAID-0001")).send_signed(&sandbox).await;
    assert_eq!(again.refusal().1, "ORDERPAID");
}

#[tokio::test]
async fn order_unknown_or_of_another_merchant_is_refused() {
    let sandbox = sandbox().await;
    assert_eq!(query(&sandbox, "NOTHING-1").await["code"], "ORDER_NOT_EXIST");
    assert_eq!(close(&sandbox, "NOTHING-1").await, (404, json!("ORDER_NOT_EXIST")));
    let mut body = order(&sandbox, "ORDER-0003");
    body["mchid"] = json!("1900000000");
    let reply = Call::post_json(&format!("{BASE}/jsapi"), &body).send_signed(&sandbox).await;
    assert_eq!((reply.status, reply.refusal().1.as_str()), (400, "MCH_NOT_EXISTS"));
}

#[tokio::test]
async fn pay_order_over_http_says_what_became_of_it() {
    let sandbox = sandbox().await;
    let mut order = order(&sandbox, "ORDER-0004");
    order["notify_url"] = json!("http://127.0.0.1:9/notify");
    prepay(&sandbox, &order).await;
    let pay = |number: &str| Call::post_json("/_sandbox/pay_order", &json!({"out_trade_no": number}));
    let paid = pay("ORDER-0004").send(&sandbox).await;
    assert_eq!((paid.status, &paid.json()["callback"]), (200, &json!("TRANSACTION.SUCCESS")));
    assert_eq!(pay("ORDER-0004").send(&sandbox).await.status, 409);
    assert_eq!(pay("NOTHING-1").send(&sandbox).await.status, 404);
}

#[tokio::test]
async fn orders_outlive_the_process_in_the_state_file() {
    let folder = Folder::new();
    let start = || builder().state_file(folder.path().join("state.redb")).start();
    let first = start().await.expect("a sandbox");
    prepay(&first, &order(&first, "ORDER-0005")).await;
    let transaction_id = first.pay_order("ORDER-0005").expect("a change that is kept").expect("a payment");
    first.stop().await;
    let second = start().await.expect("a sandbox");
    assert_eq!(query(&second, "ORDER-0005").await["transaction_id"], json!(transaction_id));
}
