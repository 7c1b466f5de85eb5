//! 分账 (profit sharing): receivers, what is shared out to them, released and given back, and its bill.

use std::time::Duration;

use serde_json::{Value, json};
use wechatpay_sandbox::{ReturnOutcome, Sandbox, ShareFailReason};

use crate::{
    folder::Folder,
    receiver::Receiver,
    wire::{Call, KEY_ID, builder, encrypted, sandbox},
};

const BASE: &str = "/v3/profitsharing";
const DAY: u64 = 86_400;

/// A paid order of 1,000 分 whose money waits to be shared out; gives its `transaction_id`.
async fn paid(sandbox: &Sandbox, number: &str, marked: bool) -> String {
    let order = json!({
        "appid": "wxd678efh567hg6787", "mchid": sandbox.merchant().mchid(), "description": "QQ公仔",
        "out_trade_no": number, "notify_url": "http://127.0.0.1:1/", "amount": {"total": 1_000},
        "payer": {"openid": "oUpF8uMuAJOM2pxb1Q"}, "settle_info": {"profit_sharing": marked},
    });
    Call::post_json("/v3/pay/transactions/jsapi", &order).send_signed(sandbox).await;
    sandbox.pay_order(number).expect("a change that is kept").expect("a payment")
}

/// The same with a receiver, a minute later.
async fn ready(sandbox: &Sandbox, number: &str) -> String {
    let id = paid(sandbox, number, true).await;
    add(sandbox, "MERCHANT_ID", "86693852").await;
    wait(sandbox, 60);
    id
}

fn wait(sandbox: &Sandbox, seconds: u64) {
    sandbox.advance_clock(Duration::from_secs(seconds)).expect("a change that is kept");
}

async fn post(sandbox: &Sandbox, path: &str, body: &Value) -> (u16, Value) {
    let call = Call::post_json(&format!("{BASE}/{path}"), body).with("Wechatpay-Serial", KEY_ID);
    let reply = call.send_signed(sandbox).await;
    assert!(reply.verify(sandbox).is_ok(), "{reply:?}");
    (reply.status, reply.json())
}

async fn get(sandbox: &Sandbox, path: &str) -> (u16, Value) {
    let reply = Call::get(&format!("{BASE}/{path}")).send_signed(sandbox).await;
    (reply.status, reply.json())
}

async fn add(sandbox: &Sandbox, kind: &str, account: &str) -> Value {
    let body = json!({
        "appid": "wx8888888888888888", "type": kind, "account": account, "name": encrypted("深圳商户"),
        "relation_type": "STORE",
    });
    post(sandbox, "receivers/add", &body).await.1
}

fn share(id: &str, number: &str, parts: &[(&str, i64)]) -> Value {
    let part = |(account, amount): &(&str, i64)| json!({"type": "MERCHANT_ID", "account": account, "amount": amount, "description": "分给商户"});
    json!({
        "transaction_id": id, "out_order_no": number, "unfreeze_unsplit": false,
        "receivers": parts.iter().map(part).collect::<Vec<_>>(),
    })
}

async fn unsplit(sandbox: &Sandbox, id: &str) -> Value {
    get(sandbox, &format!("transactions/{id}/amounts")).await.1["unsplit_amount"].clone()
}

/// Status, code and message of a refusal.
fn refusal((status, body): (u16, Value)) -> (u16, String, String) {
    let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
    (status, text("code"), text("message"))
}

#[track_caller]
fn assert_refused(told: (u16, Value), status: u16, code: &str, message: &str) {
    let told = refusal(told);
    assert_eq!((told.0, told.1.as_str()), (status, code), "{told:?}");
    assert!(told.2.contains(message), "{told:?}");
}

#[tokio::test]
async fn sharing_follows_from_accepted_to_finished_and_the_receiver_is_told() {
    let receiver = Receiver::accepting().await;
    let sandbox = builder().notify_url(&receiver.url).start().await.expect("a sandbox");
    let id = ready(&sandbox, "ORDER-0001").await;
    let (status, made) = post(&sandbox, "orders", &share(&id, "P1", &[("86693852", 200)])).await;
    assert_eq!(
        (status, &made["state"], &made["receivers"][0]["result"]),
        (200, &json!("PROCESSING"), &json!("PENDING"))
    );
    assert_eq!((&made["receivers"][0]["account"], &made["receivers"][0]["amount"]), (&json!("86693852"), &json!(200)));
    assert_eq!((made["receivers"][0].get("finish_time"), made["receivers"][0].get("fail_reason")), (None, None));
    assert_eq!(get(&sandbox, &format!("orders/P1?transaction_id={id}")).await, (200, made.clone()));
    assert_eq!(unsplit(&sandbox, &id).await, 800);

    assert!(sandbox.settle_sharing("P1", None).expect("a change that is kept"));
    assert!(!sandbox.settle_sharing("P1", None).expect("no change"), "it is settled once");
    let told = get(&sandbox, &format!("orders/P1?transaction_id={id}")).await.1;
    assert_eq!((&told["state"], &told["receivers"][0]["result"]), (&json!("FINISHED"), &json!("SUCCESS")));
    sandbox.callbacks_sent().await;
    let opened = receiver.opened(&sandbox).pop().expect("a callback").expect("that opens");
    assert_eq!(opened.event_type, "PROFITSHARING.SUCCESS");
    let told: Value = serde_json::from_slice(&opened.resource).expect("JSON");
    assert_eq!((&told["receiver"]["amount"], &told["receiver"]["account"]), (&json!(200), &json!("86693852")));
    assert_eq!((&told["order_id"], &told["transaction_id"]), (&made["order_id"], &json!(id)));
}

#[tokio::test]
async fn sharing_again_with_the_same_values_is_the_same_and_with_others_refused() {
    let sandbox = sandbox().await;
    let id = ready(&sandbox, "ORDER-0001").await;
    let body = share(&id, "P1", &[("86693852", 100)]);
    assert_eq!(post(&sandbox, "orders", &body).await, post(&sandbox, "orders", &body).await);
    let other = post(&sandbox, "orders", &share(&id, "P1", &[("86693852", 101)])).await;
    assert_refused(other, 400, "INVALID_REQUEST", "不一致");
    assert_eq!(unsplit(&sandbox, &id).await, 900);
}

#[tokio::test]
async fn sharing_of_more_than_the_ratio_in_all_parts_together_is_refused() {
    let sandbox = sandbox().await;
    let id = ready(&sandbox, "ORDER-0001").await;
    assert_eq!(post(&sandbox, "orders", &share(&id, "P1", &[("86693852", 200)])).await.0, 200);
    let over = post(&sandbox, "orders", &share(&id, "P2", &[("86693852", 101)])).await;
    assert_refused(over, 403, "RULE_LIMIT", "比例");
    assert_eq!(post(&sandbox, "orders", &share(&id, "P2", &[("86693852", 100)])).await.0, 200);
    let most = post(&sandbox, "orders", &share(&id, "P3", &[("86693852", i64::from(u32::MAX))])).await;
    assert_refused(most, 403, "NOT_ENOUGH", "金额不足");
}

#[tokio::test]
async fn sharing_that_failed_gives_its_part_back() {
    let sandbox = sandbox().await;
    let id = ready(&sandbox, "ORDER-0001").await;
    post(&sandbox, "orders", &share(&id, "P1", &[("86693852", 300)])).await;
    assert!(sandbox.settle_sharing("P1", Some(ShareFailReason::ReceiverHighRisk)).expect("a change that is kept"));
    let told = get(&sandbox, &format!("orders/P1?transaction_id={id}")).await.1;
    let part = &told["receivers"][0];
    assert_eq!((&part["result"], &part["fail_reason"]), (&json!("CLOSED"), &json!("RECEIVER_HIGH_RISK")));
    assert_eq!(unsplit(&sandbox, &id).await, 1_000);
    assert_eq!(post(&sandbox, "orders", &share(&id, "P2", &[("86693852", 300)])).await.0, 200);
}

#[tokio::test]
async fn sharing_to_somebody_who_is_no_receiver_is_refused_and_a_deleted_one_gets_nothing() {
    let sandbox = sandbox().await;
    let id = ready(&sandbox, "ORDER-0001").await;
    let stranger = post(&sandbox, "orders", &share(&id, "P1", &[("1900000110", 100)])).await;
    assert_refused(stranger, 400, "INVALID_REQUEST", "分账关系不存在");
    let own = share(&id, "P1", &[(sandbox.merchant().mchid(), 100)]);
    assert_eq!(post(&sandbox, "orders", &own).await.0, 200, "the merchant itself needs not be one");

    assert_eq!(post(&sandbox, "orders", &share(&id, "P2", &[("86693852", 100)])).await.0, 200);
    let body = json!({"appid": "wx8888888888888888", "type": "MERCHANT_ID", "account": "86693852"});
    let deleted = post(&sandbox, "receivers/delete", &body).await;
    assert_eq!(deleted, (200, json!({"type": "MERCHANT_ID", "account": "86693852"})));
    assert_eq!(post(&sandbox, "receivers/delete", &body).await, deleted, "a second time changes nothing");
    sandbox.settle_sharing("P2", None).expect("a change that is kept");
    let told = get(&sandbox, &format!("orders/P2?transaction_id={id}")).await.1;
    assert_eq!(told["receivers"][0]["fail_reason"], "NO_RELATION");
}

#[tokio::test]
async fn receiver_answers_what_was_sent() {
    let sandbox = sandbox().await;
    let mut added = add(&sandbox, "MERCHANT_ID", "1900000110").await;
    let name = added.as_object_mut().and_then(|added| added.remove("name")).expect("an encrypted name");
    assert_eq!(added, json!({"type": "MERCHANT_ID", "account": "1900000110", "relation_type": "STORE"}));
    let name = sandbox.merchant().decrypt(name.as_str().expect("ciphertext")).expect("the merchant's key opens it");
    assert_eq!(name.as_str(), "深圳商户");
    let nameless = json!({"appid": "wx1", "type": "MERCHANT_ID", "account": "1", "relation_type": "STORE"});
    assert_refused(post(&sandbox, "receivers/add", &nameless).await, 400, "PARAM_ERROR", "全称必填");
}

#[tokio::test]
async fn sharing_too_early_too_late_or_of_an_order_that_was_not_marked_is_refused() {
    let sandbox = sandbox().await;
    let (early, unmarked) = (paid(&sandbox, "ORDER-0001", true).await, paid(&sandbox, "ORDER-0002", false).await);
    add(&sandbox, "MERCHANT_ID", "86693852").await;
    let refused = post(&sandbox, "orders", &share(&early, "P1", &[("86693852", 100)])).await;
    assert_refused(refused, 403, "RULE_LIMIT", "1分钟");
    wait(&sandbox, 60);
    let refused = post(&sandbox, "orders", &share(&unmarked, "P1", &[("86693852", 100)])).await;
    assert_refused(refused, 403, "NO_AUTH", "非分账订单");
    let refused = post(&sandbox, "orders", &share("4200000000", "P1", &[("86693852", 100)])).await;
    assert_refused(refused, 400, "INVALID_REQUEST", "订单不存在");
    wait(&sandbox, 30 * DAY);
    let refused = post(&sandbox, "orders", &share(&early, "P1", &[("86693852", 100)])).await;
    assert_refused(refused, 400, "INVALID_REQUEST", "已完结分账");
    assert_eq!(unsplit(&sandbox, &early).await, 0, "it was released after thirty days");
    assert_eq!(get(&sandbox, "transactions/4200000000/amounts").await.0, 404);
}

#[tokio::test]
async fn order_that_is_released_is_shared_out_no_more() {
    let sandbox = sandbox().await;
    let id = ready(&sandbox, "ORDER-0001").await;
    post(&sandbox, "orders", &share(&id, "P1", &[("86693852", 100)])).await;
    let release =
        |number: &str| json!({"transaction_id": id, "out_order_no": number, "description": "解冻全部剩余资金"});
    let reused = post(&sandbox, "orders/unfreeze", &release("P1")).await;
    assert_eq!((reused.0, unsplit(&sandbox, &id).await), (200, json!(900)), "the number of a sharing releases nothing");
    let (status, released) = post(&sandbox, "orders/unfreeze", &release("U1")).await;
    assert_eq!((status, &released["receivers"][0]["amount"]), (200, &json!(900)));
    assert_eq!(released["receivers"][0]["account"], sandbox.merchant().mchid());
    assert_eq!(unsplit(&sandbox, &id).await, 0);
    let late = post(&sandbox, "orders", &share(&id, "P2", &[("86693852", 1)])).await;
    assert_refused(late, 400, "INVALID_REQUEST", "已完结分账");
    assert_refused(post(&sandbox, "orders/unfreeze", &release("U2")).await, 400, "INVALID_REQUEST", "已完结分账");
    assert!(sandbox.settle_sharing("U1", None).expect("a change that is kept"));
    assert!(sandbox.notifications().iter().all(|told| told.event_type != "PROFITSHARING.SUCCESS"));
}

#[tokio::test]
async fn refund_of_an_order_leaves_less_of_it_to_be_shared_out() {
    let sandbox = sandbox().await;
    let id = ready(&sandbox, "ORDER-0001").await;
    let refund = json!({
        "out_trade_no": "ORDER-0001", "out_refund_no": "REFUND-0001",
        "amount": {"refund": 950, "total": 1_000, "currency": "CNY"},
    });
    Call::post_json("/v3/refund/domestic/refunds", &refund).send_signed(&sandbox).await;
    assert_eq!(unsplit(&sandbox, &id).await, 50);
    let more = post(&sandbox, "orders", &share(&id, "P1", &[("86693852", 51)])).await;
    assert_refused(more, 403, "NOT_ENOUGH", "金额不足");
}

/// What refunding a part of an order of 1,000 分 is answered with.
async fn refund(sandbox: &Sandbox, order: &str, number: &str, amount: i64) -> (u16, Value) {
    let body = json!({
        "out_trade_no": order, "out_refund_no": number, "amount": {"refund": amount, "total": 1_000, "currency": "CNY"},
    });
    let reply = Call::post_json("/v3/refund/domestic/refunds", &body).send_signed(sandbox).await;
    (reply.status, reply.json())
}

fn give_back(number: &str, amount: i64) -> Value {
    json!({
        "out_order_no": "P1", "out_return_no": number, "return_mchid": "86693852", "amount": amount,
        "description": "用户退款",
    })
}

#[tokio::test]
async fn refund_of_more_than_the_merchant_still_has_is_refused_until_the_rest_is_given_back() {
    let sandbox = sandbox().await;
    let id = ready(&sandbox, "ORDER-0001").await;
    let own = (sandbox.merchant().mchid().to_owned(), 100);
    post(&sandbox, "orders", &share(&id, "P1", &[("86693852", 200), (&own.0, own.1)])).await;
    assert_refused(refund(&sandbox, "ORDER-0001", "A", 801).await, 403, "NOT_ENOUGH", "分账回退");
    sandbox.settle_sharing("P1", None).expect("a change that is kept");
    assert_refused(refund(&sandbox, "ORDER-0001", "A", 801).await, 403, "NOT_ENOUGH", "分账回退");
    assert_eq!(refund(&sandbox, "ORDER-0001", "A", 700).await.0, 200);
    assert_refused(refund(&sandbox, "ORDER-0001", "B", 300).await, 403, "NOT_ENOUGH", "分账回退");

    post(&sandbox, "return-orders", &give_back("R1", 200)).await;
    assert_refused(refund(&sandbox, "ORDER-0001", "B", 300).await, 403, "NOT_ENOUGH", "分账回退");
    assert!(sandbox.settle_sharing_return("R1", ReturnOutcome::Success).expect("a change that is kept"));
    assert_eq!(refund(&sandbox, "ORDER-0001", "B", 300).await.0, 200);
}

#[tokio::test]
async fn refund_after_a_sharing_that_failed_is_of_all() {
    let sandbox = sandbox().await;
    let id = ready(&sandbox, "ORDER-0001").await;
    post(&sandbox, "orders", &share(&id, "P1", &[("86693852", 200)])).await;
    assert!(sandbox.settle_sharing("P1", Some(ShareFailReason::ReceiverHighRisk)).expect("a change that is kept"));
    assert_eq!(refund(&sandbox, "ORDER-0001", "A", 1_000).await.0, 200);
}

#[tokio::test]
async fn payment_by_code_that_was_shared_out_is_not_taken_back() {
    let sandbox = sandbox().await;
    let body = json!({
        "appid": "wxd678efh567hg6787", "mchid": sandbox.merchant().mchid(), "description": "QQ公仔",
        "out_trade_no": "CODE-0001", "amount": {"total": 1_000}, "payer": {"auth_code": "130061098828009406"},
        "scene_info": {"store_info": {"id": "0001"}}, "settle_info": {"profit_sharing": true},
    });
    let paid = Call::post_json("/v3/pay/transactions/codepay", &body).send_signed(&sandbox).await.json();
    let id = paid["transaction_id"].as_str().expect("a number").to_owned();
    add(&sandbox, "MERCHANT_ID", "86693852").await;
    wait(&sandbox, 60);
    assert_eq!(post(&sandbox, "orders", &share(&id, "P1", &[("86693852", 200)])).await.0, 200);
    let parties = json!({"appid": "wxd678efh567hg6787", "mchid": sandbox.merchant().mchid()});
    let call = Call::post_json("/v3/pay/transactions/out-trade-no/CODE-0001/reverse", &parties);
    let reply = call.send_signed(&sandbox).await;
    assert_refused((reply.status, reply.json()), 400, "INVALID_REQUEST", "分账");
    assert!(sandbox.settle_sharing("P1", None).expect("a change that is kept"));
}

#[tokio::test]
async fn release_of_nothing_is_refused() {
    let sandbox = sandbox().await;
    let id = ready(&sandbox, "ORDER-0001").await;
    assert_eq!(refund(&sandbox, "ORDER-0001", "A", 1_000).await.0, 200);
    let release = json!({"transaction_id": id, "out_order_no": "U1", "description": "解冻全部剩余资金"});
    assert_refused(post(&sandbox, "orders/unfreeze", &release).await, 403, "NOT_ENOUGH", "金额不足");
    assert!(!sandbox.settle_sharing("U1", None).expect("no change"), "there is none");
}

#[tokio::test]
async fn return_that_has_failed_stays_so_when_the_clock_is_set_back() {
    let sandbox = sandbox().await;
    let id = ready(&sandbox, "ORDER-0001").await;
    post(&sandbox, "orders", &share(&id, "P1", &[("86693852", 200)])).await;
    sandbox.settle_sharing("P1", None).expect("a change that is kept");
    post(&sandbox, "return-orders", &give_back("R1", 200)).await;
    wait(&sandbox, 5 * DAY + 1);
    let late = get(&sandbox, "return-orders/R1?out_order_no=P1").await.1;
    assert_eq!(late["fail_reason"], "TIME_OUT_CLOSED");
    assert_eq!(post(&sandbox, "return-orders", &give_back("R2", 200)).await.0, 200);
    let back = json!({"advance": -5 * i64::try_from(DAY).expect("a few days")});
    assert_eq!(Call::new("PUT", "/_sandbox/clock").json(&back).send(&sandbox).await.status, 200);
    assert_eq!(get(&sandbox, "return-orders/R1?out_order_no=P1").await.1, late);
    assert!(!sandbox.settle_sharing_return("R1", ReturnOutcome::Success).expect("no change"));
    assert!(sandbox.settle_sharing_return("R2", ReturnOutcome::Success).expect("a change that is kept"));
}

#[tokio::test]
async fn return_follows_from_accepted_to_given_back_and_never_of_more_than_was_received() {
    let receiver = Receiver::accepting().await;
    let sandbox = builder().notify_url(&receiver.url).start().await.expect("a sandbox");
    let id = ready(&sandbox, "ORDER-0001").await;
    post(&sandbox, "orders", &share(&id, "P1", &[("86693852", 200)])).await;
    let back = |number: &str, amount: i64| {
        json!({
            "out_order_no": "P1", "out_return_no": number, "return_mchid": "86693852", "amount": amount,
            "description": "用户退款",
        })
    };
    let early = post(&sandbox, "return-orders", &back("R1", 100)).await;
    assert_refused(early, 400, "INVALID_REQUEST", "尚未收到");
    sandbox.settle_sharing("P1", None).expect("a change that is kept");
    let (status, made) = post(&sandbox, "return-orders", &back("R1", 150)).await;
    assert_eq!((status, &made["result"], made.get("fail_reason")), (200, &json!("PROCESSING"), None));
    assert_eq!(post(&sandbox, "return-orders", &back("R1", 150)).await.1, made);
    assert_refused(post(&sandbox, "return-orders", &back("R1", 1)).await, 400, "INVALID_REQUEST", "不一致");
    assert_refused(post(&sandbox, "return-orders", &back("R2", 51)).await, 400, "INVALID_REQUEST", "超过可回退金额");

    assert!(sandbox.settle_sharing_return("R1", ReturnOutcome::Success).expect("a change that is kept"));
    let told = get(&sandbox, "return-orders/R1?out_order_no=P1").await.1;
    assert_eq!((&told["result"], &told["amount"]), (&json!("SUCCESS"), &json!(150)));
    sandbox.callbacks_sent().await;
    let opened = receiver.opened(&sandbox).pop().expect("a callback").expect("that opens");
    assert_eq!(opened.event_type, "PROFITSHARING.RETURN");
    let resource: Value = serde_json::from_slice(&opened.resource).expect("JSON");
    assert_eq!((&resource["out_order_no"], &resource["receiver"]["amount"]), (&json!("R1"), &json!(150)));
}

#[tokio::test]
async fn return_that_takes_five_days_has_failed_and_failed_ones_leave_it_again() {
    let sandbox = sandbox().await;
    let id = ready(&sandbox, "ORDER-0001").await;
    let made = post(&sandbox, "orders", &share(&id, "P1", &[("86693852", 200)])).await.1;
    sandbox.settle_sharing("P1", None).expect("a change that is kept");
    let back = |number: &str| {
        json!({
            "order_id": made["order_id"], "out_return_no": number, "return_mchid": "86693852", "amount": 200,
            "description": "用户退款",
        })
    };
    post(&sandbox, "return-orders", &back("R1")).await;
    assert!(sandbox.settle_sharing_return("R1", ReturnOutcome::BalanceNotEnough).expect("a change that is kept"));
    let told = get(&sandbox, "return-orders/R1?out_order_no=P1").await.1;
    assert_eq!((&told["result"], &told["fail_reason"]), (&json!("FAILED"), &json!("BALANCE_NOT_ENOUGH")));
    assert_eq!(post(&sandbox, "return-orders", &back("R2")).await.0, 200);
    let row = async |number: &str| {
        let path = format!("/_sandbox/ledger_entry?kind=sharing_return&number={number}");
        Call::get(&path).send(&sandbox).await.json()["entry"].take()
    };
    let (under_way, failed) = (row("R2").await, row("R1").await);
    assert_eq!(under_way["changes_at"].as_i64(), under_way["created_at"].as_i64().map(|at| at + 5 * 86_400 + 1));
    assert_eq!(failed["changes_at"], Value::Null);
    wait(&sandbox, 5 * DAY + 1);
    let told = get(&sandbox, "return-orders/R2?out_order_no=P1").await.1;
    assert_eq!((&told["result"], &told["fail_reason"]), (&json!("FAILED"), &json!("TIME_OUT_CLOSED")));
    assert!(!sandbox.settle_sharing_return("R2", ReturnOutcome::Success).expect("no change"));
    wait(&sandbox, 180 * DAY);
    assert_refused(post(&sandbox, "return-orders", &back("R3")).await, 400, "INVALID_REQUEST", "期限");
}

#[tokio::test]
async fn bill_has_what_moved_on_its_day() {
    let sandbox = sandbox().await;
    let id = ready(&sandbox, "ORDER-0001").await;
    let target = "bills?bill_date=2020-05-20";
    assert_refused(get(&sandbox, target).await, 400, "NO_STATEMENT_EXIST", "不存在");
    post(&sandbox, "orders", &share(&id, "P1", &[("86693852", 200)])).await;
    sandbox.settle_sharing("P1", None).expect("a change that is kept");
    let located = get(&sandbox, target).await.1;
    let url = located["download_url"].as_str().expect("an address").to_owned();
    let file = Call::get(url.strip_prefix(&sandbox.base_url()).expect("its own")).send_signed(&sandbox).await;
    let text = String::from_utf8(file.body.to_vec()).expect("text");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 2, "{text}");
    assert!(lines[0].starts_with("\u{feff}分账时间,分账发起方,分账方,微信订单号"), "{text}");
    let mchid = sandbox.merchant().mchid().to_owned();
    assert!(lines[1].starts_with(&format!("`2020-05-20 13:30:35,`{mchid},`{mchid},`{id},")), "{text}");
    assert!(lines[1].contains(",`P1,`10.00,`86693852,`2.00,`分账,"), "{text}");
}

#[tokio::test]
async fn partner_shares_out_of_the_merchant_whom_it_names_and_of_no_other() {
    let sandbox = sandbox().await;
    let order = json!({
        "sp_appid": "wx1", "sp_mchid": sandbox.merchant().mchid(), "sub_mchid": "1900000109", "description": "QQ公仔",
        "out_trade_no": "ORDER-0001", "notify_url": "http://127.0.0.1:1/", "amount": {"total": 1_000},
        "payer": {"sp_openid": "o"}, "settle_info": {"profit_sharing": true},
    });
    Call::post_json("/v3/pay/partner/transactions/jsapi", &order).send_signed(&sandbox).await;
    let id = sandbox.pay_order("ORDER-0001").expect("a change that is kept").expect("a payment");
    let ratio = get(&sandbox, "merchant-configs/1900000109").await.1;
    assert_eq!(ratio, json!({"sub_mchid": "1900000109", "max_ratio": 3_000}));
    wait(&sandbox, 60);
    add(&sandbox, "MERCHANT_ID", "86693852").await;
    let mut body = share(&id, "P1", &[("86693852", 100)]);
    assert_refused(post(&sandbox, "orders", &body).await, 400, "INVALID_REQUEST", "不属于该商户");
    body["sub_mchid"] = json!("1900000109");
    assert_refused(post(&sandbox, "orders", &body).await, 400, "INVALID_REQUEST", "分账关系不存在");
    let receiver = json!({
        "sub_mchid": "1900000109", "appid": "wx1", "type": "MERCHANT_ID", "account": "86693852",
        "name": encrypted("x"), "relation_type": "STORE",
    });
    post(&sandbox, "receivers/add", &receiver).await;
    let made = post(&sandbox, "orders", &body).await.1;
    assert_eq!(made["sub_mchid"], "1900000109");
    assert_eq!(get(&sandbox, &format!("orders/P1?transaction_id={id}")).await.0, 404);
    assert_eq!(get(&sandbox, &format!("orders/P1?transaction_id={id}&sub_mchid=1900000109")).await.1, made);
}

#[tokio::test]
async fn sharings_and_returns_over_http_say_what_became_of_them() {
    let receiver = Receiver::accepting().await;
    let sandbox = builder().notify_url(&receiver.url).start().await.expect("a sandbox");
    let id = ready(&sandbox, "ORDER-0001").await;
    post(&sandbox, "orders", &share(&id, "P1", &[("86693852", 200)])).await;
    let settle = async |path: &str, body: Value| {
        let reply = Call::post_json(&format!("/_sandbox/{path}"), &body).send(&sandbox).await;
        (reply.status, reply.json())
    };
    let told = settle("settle_sharing", json!({"out_order_no": "P1"})).await;
    assert_eq!(told, (200, json!({"state": "FINISHED", "callback": "PROFITSHARING.SUCCESS"})));
    assert_eq!(settle("settle_sharing", json!({"out_order_no": "P1"})).await.0, 409);
    assert_eq!(settle("settle_sharing", json!({"out_order_no": "P9"})).await.0, 404);
    let back = json!({
        "out_order_no": "P1", "out_return_no": "R1", "return_mchid": "86693852", "amount": 1, "description": "x",
    });
    post(&sandbox, "return-orders", &back).await;
    let body = json!({"out_return_no": "R1", "outcome": "BALANCE_NOT_ENOUGH"});
    let told = settle("settle_sharing_return", body).await;
    assert_eq!((told.0, &told.1["result"]), (200, &json!("FAILED")));
    assert_eq!(told.1["no_callback_code"], "nothing_moved");
    let rows = Call::get("/_sandbox/sharing_returns").send(&sandbox).await.json();
    assert_eq!(rows["sharing_returns"][0]["result"], "FAILED");
}

#[tokio::test]
async fn sharings_outlive_the_process_in_the_state_file() {
    let folder = Folder::new();
    let start = || builder().state_file(folder.path().join("state.redb")).start();
    let first = start().await.expect("a sandbox");
    let id = ready(&first, "ORDER-0001").await;
    let made = post(&first, "orders", &share(&id, "P1", &[("86693852", 200)])).await.1;
    first.stop().await;
    let second = start().await.expect("a sandbox");
    assert_eq!(get(&second, &format!("orders/P1?transaction_id={id}")).await.1, made);
    assert_eq!(post(&second, "orders", &share(&id, "P2", &[("86693852", 100)])).await.0, 200, "the receiver is known");
}
