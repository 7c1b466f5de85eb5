//! Coupons in the ledger, and what users do with them by the control interface.

mod product;

use std::time::Duration;

use serde_json::{Value, json};
use wechatpay_sandbox::{RefundOutcome, Sandbox};

use crate::wire::{Call, builder, native_order, sandbox};

const NOBODY: &str = "http://127.0.0.1:1/";

/// The body of a call that is done.
async fn called(sandbox: &Sandbox, path: &str, body: Value) -> Value {
    let reply = Call::post_json(path, &body).send_signed(sandbox).await;
    assert_eq!(reply.status, 200, "{path}: {reply:?}");
    reply.json()
}

/// A batch of merchant coupons of ten days, one for each user, with codes of this mode.
async fn merchant_stock(sandbox: &Sandbox, number: &str, mode: &str) -> String {
    let made = called(sandbox, "/v3/marketing/busifavor/stocks", merchant_rules(number, mode)).await;
    made["stock_id"].as_str().expect("a number").to_owned()
}

/// What such a batch is asked for with.
fn merchant_rules(number: &str, mode: &str) -> Value {
    let times = json!({
        "available_begin_time": "2020-05-20T00:00:00+08:00", "available_end_time": "2020-05-30T00:00:00+08:00",
    });
    json!({
        "stock_name": "x", "belong_merchant": "1", "goods_name": "x", "stock_type": "NORMAL",
        "coupon_use_rule": {
            "coupon_available_time": times, "use_method": "OFF_LINE",
            "fixed_normal_coupon": {"discount_amount": 1, "transaction_minimum": 1},
        },
        "stock_send_rule": {"max_coupons": 9, "max_coupons_per_user": 1},
        "out_request_no": number, "coupon_code_mode": mode,
    })
}

/// A batch of cash coupons that runs, and a coupon of it.
async fn cash_coupon(sandbox: &Sandbox) -> String {
    let mchid = sandbox.merchant().mchid().to_owned();
    let stock = json!({
        "stock_name": "x", "available_begin_time": "2020-05-20T00:00:00+08:00",
        "available_end_time": "2020-05-30T00:00:00+08:00",
        "stock_use_rule": {
            "max_coupons": 1, "max_amount": 1, "max_coupons_per_user": 1, "natural_person_limit": false,
            "prevent_api_abuse": false,
        },
        "no_cash": true, "stock_type": "NORMAL", "belong_merchant": mchid, "out_request_no": "STOCK1",
        "coupon_use_rule": {
            "fixed_normal_coupon": {"coupon_amount": 1, "transaction_minimum": 1}, "available_merchants": [mchid],
        },
    });
    let made = called(sandbox, "/v3/marketing/favor/coupon-stocks", stock).await;
    let stock_id = made["stock_id"].as_str().expect("a number");
    let creator = json!({"stock_creator_mchid": mchid});
    called(sandbox, &format!("/v3/marketing/favor/stocks/{stock_id}/start"), creator).await;
    let sent = json!({
        "stock_id": stock_id, "out_request_no": "SEND1", "appid": "wx1", "stock_creator_mchid": mchid,
    });
    let sent = called(sandbox, "/v3/marketing/favor/users/o/coupons", sent).await;
    sent["coupon_id"].as_str().expect("a number").to_owned()
}

async fn entry(sandbox: &Sandbox, kind: &str, number: &str) -> Value {
    let reply = Call::get(&format!("/_sandbox/ledger_entry?kind={kind}&number={number}")).send(sandbox).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    reply.json()
}

/// What happened to an entry itself.
fn story(entry: &Value) -> Vec<String> {
    let events = entry["timeline"].as_array().expect("events").iter();
    let told = events.filter(|event| event["kind"].is_null() || event["kind"] == entry["entry"]["kind"]);
    let names = ["what", "operation", "state"];
    let event = |event: &Value| names.iter().filter_map(|name| event[*name].as_str()).collect::<Vec<_>>().join(" ");
    told.map(event).collect()
}

fn related(entry: &Value) -> Vec<&str> {
    entry["related"].as_array().expect("entries").iter().filter_map(|one| one["kind"].as_str()).collect()
}

#[tokio::test]
async fn entry_of_a_merchant_coupon_tells_each_state_that_it_had() {
    let sandbox = sandbox().await;
    let stock_id = merchant_stock(&sandbox, "STOCK1", "WECHATPAY_MODE").await;
    let code = sandbox.receive_merchant_coupon(&stock_id, "o", "wx1", None).expect("a change").expect("a coupon");
    let waiting = entry(&sandbox, "merchant_coupon", &code).await;
    assert_eq!((&waiting["entry"]["waits"], &waiting["entry"]["of"]), (&json!(true), &json!(stock_id)));
    assert!(waiting["entry"]["changes_at"].is_number(), "it expires");
    let step = async |name: &str, body: Value| {
        sandbox.advance_clock(Duration::from_secs(60)).expect("a change that is kept");
        called(&sandbox, &format!("/v3/marketing/busifavor/coupons/{name}"), body).await;
    };
    let time = "2020-05-20T13:29:35+08:00";
    step("use", json!({"coupon_code": code, "appid": "wx1", "use_time": time, "use_request_no": "USE1"})).await;
    step("return", json!({"coupon_code": code, "stock_id": stock_id, "return_request_no": "RETURN1"})).await;
    sandbox.advance_clock(Duration::from_secs(11 * 86_400)).expect("a change that is kept");
    let ended = entry(&sandbox, "merchant_coupon", &code).await;
    let expected = ["made", "call use_coupon", "state USED", "call return_coupon", "state SENDED", "state EXPIRED"];
    assert_eq!(story(&ended), expected);
    assert_eq!((&ended["entry"]["state"], related(&ended)), (&json!("EXPIRED"), vec!["merchant_coupon_stock"]));
    let stock = entry(&sandbox, "merchant_coupon_stock", &stock_id).await;
    assert_eq!((&stock["entry"]["state"], &stock["facts"]["coupons"]), (&json!("STOPED"), &json!(1)));
}

#[tokio::test]
async fn merchant_coupon_that_would_end_before_it_begins_is_not_handed_out() {
    let sandbox = sandbox().await;
    for (days, is_handed_out) in [(9, true), (10, false)] {
        let mut rules = merchant_rules(&format!("STOCK{days}"), "WECHATPAY_MODE");
        rules["coupon_use_rule"]["coupon_available_time"]["wait_days_after_receive"] = json!(days);
        let made = called(&sandbox, "/v3/marketing/busifavor/stocks", rules).await;
        let stock_id = made["stock_id"].as_str().expect("a number");
        let taken = sandbox.receive_merchant_coupon(stock_id, "o", "wx1", None).expect("a change that is kept");
        assert_eq!(taken.is_some(), is_handed_out, "{days} days");
    }
}

#[tokio::test]
async fn entry_of_a_cash_coupon_tells_the_use_that_was_undone() {
    let sandbox = sandbox().await;
    let coupon_id = cash_coupon(&sandbox).await;
    let order = native_order(&sandbox, "ORDER1", NOBODY);
    called(&sandbox, "/v3/pay/transactions/native", order).await;
    sandbox.pay_order("ORDER1").expect("a change").expect("a payment");
    let uses = json!({"coupon_id": coupon_id, "out_trade_no": "ORDER1"});
    let used = Call::post_json("/_sandbox/use_coupon", &uses).send(&sandbox).await;
    assert_eq!(used.status, 200, "{used:?}");
    let told = entry(&sandbox, "coupon", &coupon_id).await;
    assert_eq!(related(&told), ["order", "coupon_stock"]);
    assert_eq!(related(&entry(&sandbox, "order", "ORDER1").await), ["coupon"]);
    sandbox.advance_clock(Duration::from_secs(60)).expect("a change that is kept");
    let refund = json!({
        "out_trade_no": "ORDER1", "out_refund_no": "REFUND1",
        "amount": {"refund": 100, "total": 100, "currency": "CNY"},
    });
    called(&sandbox, "/v3/refund/domestic/refunds", refund).await;
    assert!(sandbox.settle_refund("REFUND1", RefundOutcome::Success).expect("a change"));
    let back = entry(&sandbox, "coupon", &coupon_id).await;
    assert_eq!(story(&back), ["made", "state USED", "state SENDED"]);
    assert_eq!((&back["entry"]["state"], related(&back)), (&json!("SENDED"), vec!["coupon_stock"]));
    let again = Call::post_json("/_sandbox/use_coupon", &uses).send(&sandbox).await;
    assert_eq!(again.status, 409, "the order is given back: {again:?}");
}

#[tokio::test]
async fn order_by_code_that_is_taken_back_gives_its_coupon_back() {
    let sandbox = sandbox().await;
    let coupon_id = cash_coupon(&sandbox).await;
    let mchid = sandbox.merchant().mchid().to_owned();
    let order = json!({
        "appid": "wx1", "mchid": mchid, "description": "x", "out_trade_no": "ORDER1", "amount": {"total": 1},
        "payer": {"auth_code": "130061098828009406"}, "scene_info": {"store_info": {"id": "1"}},
    });
    called(&sandbox, "/v3/pay/transactions/codepay", order).await;
    assert!(sandbox.use_coupon_in(&coupon_id, "ORDER1").expect("a change"));
    let reverse = json!({"appid": "wx1", "mchid": mchid});
    called(&sandbox, "/v3/pay/transactions/out-trade-no/ORDER1/reverse", reverse).await;
    assert_eq!(entry(&sandbox, "coupon", &coupon_id).await["entry"]["state"], "SENDED");
}

#[tokio::test]
async fn receive_merchant_coupon_says_why_a_user_receives_none() {
    let sandbox = sandbox().await;
    let stock_id = merchant_stock(&sandbox, "STOCK1", "WECHATPAY_MODE").await;
    let own = merchant_stock(&sandbox, "STOCK2", "MERCHANT_API").await;
    let empty = merchant_stock(&sandbox, "STOCK3", "MERCHANT_UPLOAD").await;
    let receive = async |stock_id: &str, openid: &str, code: Option<&str>| {
        let mut body = json!({"stock_id": stock_id, "openid": openid, "appid": "wx1"});
        if let Some(code) = code {
            body["coupon_code"] = json!(code);
        }
        let reply = Call::post_json("/_sandbox/receive_merchant_coupon", &body).send(&sandbox).await;
        assert!(reply.status == 200 || reply.json()["message_zh"].is_string(), "{reply:?}");
        reply.status
    };
    assert_eq!(receive("1", "o", None).await, 404);
    assert_eq!(receive(&stock_id, "", None).await, 400);
    assert_eq!([receive(&stock_id, "o", None).await, receive(&stock_id, "o", None).await], [200, 409]);
    assert_eq!([receive(&own, "o", None).await, receive(&own, "o", Some("券")).await], [400, 400]);
    assert_eq!([receive(&own, "o", Some("A")).await, receive(&own, "p", Some("A")).await], [200, 409]);
    assert_eq!(receive(&empty, "o", None).await, 409);
    sandbox.advance_clock(Duration::from_secs(11 * 86_400)).expect("a change that is kept");
    assert_eq!(receive(&stock_id, "p", None).await, 409);
}

#[tokio::test]
async fn settle_coupon_subsidy_with_a_reason_that_there_is_not_names_those_that_are() {
    let sandbox = sandbox().await;
    for (path, name, known) in [
        ("settle_coupon_subsidy", "out_subsidy_no", "PAY_RECEIPT_OTHER"),
        ("settle_coupon_subsidy_return", "out_subsidy_return_no", "RETURN_RECEIPT_OTHER"),
    ] {
        let ask = async |reason: &str| {
            let body = json!({name: "S1", "fail_reason": reason});
            Call::post_json(&format!("/_sandbox/{path}"), &body).send(&sandbox).await
        };
        let refused = ask("NO_SUCH_REASON").await;
        assert_eq!(refused.status, 400, "{refused:?}");
        assert!(refused.json()["message"].as_str().is_some_and(|message| message.contains(known)), "{refused:?}");
        assert_eq!(ask(known).await.status, 404);
    }
}

/// A callback that has no room is not lost: the call is refused, and may be sent again.
#[tokio::test]
async fn coupon_whose_callback_has_no_room_is_not_sent() {
    let sandbox = builder().notify_url(NOBODY).start().await.expect("a sandbox");
    let stock_id = merchant_stock(&sandbox, "STOCK1", "WECHATPAY_MODE").await;
    // What waits for a receiver is bounded in bytes too: filled with large ones, and what is left with smaller ones.
    for (bytes, times) in [(1 << 20, 70), (1 << 17, 9), (1 << 14, 9), (1 << 11, 9), (1, 20)] {
        let openid = "o".repeat(bytes);
        sandbox.authorize(&openid, "wx1").expect("a change that is kept");
        for _ in 0..times {
            sandbox.pay(&openid, "wx1", 1).expect("a change that is kept");
        }
    }
    let send = json!({
        "stock_id": stock_id, "appid": "wx1", "openid": "o", "out_request_no": "SEND1",
        "send_coupon_merchant": sandbox.merchant().mchid(),
    });
    let sent = Call::post_json("/v3/marketing/busifavor/coupons/send", &send).send_signed(&sandbox).await;
    assert_eq!((sent.status, sent.refusal().1.as_str()), (500, "SYSTEM_ERROR"), "{sent:?}");
    let ledger = Call::get("/_sandbox/ledger?kind=merchant_coupon").send(&sandbox).await.json();
    assert_eq!(ledger["found"], 0, "{ledger}");
}
