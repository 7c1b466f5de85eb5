//! 付款码支付 (payments by code): paid by the call itself, and taken back.

use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

use crate::wire::{Call, sandbox};

fn parties(sandbox: &Sandbox, is_partner: bool) -> Value {
    let mchid = sandbox.merchant().mchid().to_owned();
    if is_partner {
        json!({"sp_appid": "wx8888888888888888", "sp_mchid": mchid, "sub_mchid": "1900000109"})
    } else {
        json!({"appid": "wxd678efh567hg6787", "mchid": mchid})
    }
}

fn base(is_partner: bool) -> &'static str {
    if is_partner { "/v3/pay/partner/transactions" } else { "/v3/pay/transactions" }
}

async fn pay(sandbox: &Sandbox, is_partner: bool, number: &str) -> (u16, Value) {
    let mut body = json!({
        "description": "QQ公仔", "out_trade_no": number, "amount": {"total": 100},
        "payer": {"auth_code": "130061098828009406"}, "scene_info": {"store_info": {"id": "0001"}},
    });
    for (name, value) in parties(sandbox, is_partner).as_object().expect("an object") {
        body[name] = value.clone();
    }
    let reply = Call::post_json(&format!("{}/codepay", base(is_partner)), &body).send_signed(sandbox).await;
    (reply.status, reply.json())
}

async fn reverse(sandbox: &Sandbox, is_partner: bool, number: &str) -> (u16, Value) {
    let target = format!("{}/out-trade-no/{number}/reverse", base(is_partner));
    let reply = Call::post_json(&target, &parties(sandbox, is_partner)).send_signed(sandbox).await;
    (reply.status, reply.json())
}

#[tokio::test]
async fn code_pay_answers_the_paid_order_once() {
    let sandbox = sandbox().await;
    for (is_partner, number) in [(false, "CODE-0001"), (true, "CODE-0002")] {
        let (status, paid) = pay(&sandbox, is_partner, number).await;
        assert_eq!((status, &paid["trade_state"], &paid["trade_type"]), (200, &json!("SUCCESS"), &json!("MICROPAY")));
        assert_eq!((&paid["amount"]["payer_total"], paid["payer"].is_object()), (&json!(100), true));
        assert_eq!(pay(&sandbox, is_partner, number).await.1["code"], "ORDERPAID");
    }
    assert_eq!(sandbox.notifications(), [], "there is no callback");
}

#[tokio::test]
async fn reverse_takes_a_payment_by_code_back_and_nothing_else() {
    let sandbox = sandbox().await;
    for (is_partner, number) in [(false, "CODE-0001"), (true, "CODE-0002")] {
        pay(&sandbox, is_partner, number).await;
        let (status, reversed) = reverse(&sandbox, is_partner, number).await;
        assert_eq!((status, &reversed["out_trade_no"]), (200, &json!(number)));
        assert_eq!(reverse(&sandbox, is_partner, number).await, (200, reversed), "again changes nothing");
        assert_eq!(pay(&sandbox, is_partner, number).await.1["code"], "ORDER_REVERSED");
    }
    let target = format!("/v3/pay/transactions/out-trade-no/CODE-0001?mchid={}", sandbox.merchant().mchid());
    assert_eq!(Call::get(&target).send_signed(&sandbox).await.json()["trade_state"], "REVOKED");
    assert_eq!(reverse(&sandbox, false, "NOTHING-1").await.0, 404);
    let mut order = parties(&sandbox, false);
    let more = json!({
        "description": "QQ公仔", "out_trade_no": "ORDER-0001", "notify_url": "http://127.0.0.1:1/",
        "amount": {"total": 100}, "payer": {"openid": "o"},
    });
    order.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    Call::post_json("/v3/pay/transactions/jsapi", &order).send_signed(&sandbox).await;
    assert_eq!(reverse(&sandbox, false, "ORDER-0001").await.1["code"], "INVALID_REQUEST");
}
