//! 医保支付 (medical insurance): mixed orders that are placed, queried, paid, failed and refunded, with their cash parts.

use std::time::Duration;

use serde_json::{Value, json};
use wechatpay_sandbox::{RefundOutcome, Sandbox};

use crate::{
    folder::Folder,
    receiver::Receiver,
    wire::{Call, KEY_ID, builder, encrypted, sandbox},
};

const ORDERS: &str = "/v3/med-ins/orders";
const APPID: &str = "wx1234567890abcdef";
const OPENID: &str = "oUpF8uMuAJOM2pxb1Q9zNjWeS6o";
const HOSPITAL: &str = "1900000109";
const NOBODY: &str = "http://127.0.0.1:1/";
const CASH: i64 = 42_000;

async fn sent(sandbox: &Sandbox, call: Call) -> (u16, Value) {
    let reply = call.with("Wechatpay-Serial", KEY_ID).send_signed(sandbox).await;
    (reply.status, if reply.body.is_empty() { Value::Null } else { reply.json() })
}

async fn post(sandbox: &Sandbox, path: &str, body: &Value) -> (u16, Value) {
    sent(sandbox, Call::post_json(path, body)).await
}

async fn done(sandbox: &Sandbox, path: &str, body: &Value) -> Value {
    let (status, body) = post(sandbox, path, body).await;
    assert!(matches!(status, 200 | 204), "{path}: {status} {body}");
    body
}

/// Status and code of a refusal.
async fn refused(sandbox: &Sandbox, path: &str, body: &Value) -> (u16, String) {
    let (status, body) = post(sandbox, path, body).await;
    (status, body["code"].as_str().unwrap_or_default().to_owned())
}

fn refusal(status: u16, code: &str) -> (u16, String) {
    (status, code.to_owned())
}

/// Places the order of a cash part; gives its `prepay_id`.
async fn cash_part(sandbox: &Sandbox, number: &str) -> Value {
    let order = json!({
        "appid": APPID, "mchid": sandbox.merchant().mchid(), "description": "挂号费", "out_trade_no": number,
        "notify_url": NOBODY, "amount": {"total": CASH}, "payer": {"openid": OPENID},
    });
    done(sandbox, "/v3/pay/transactions/jsapi", &order).await["prepay_id"].clone()
}

/// What the insurance alone pays.
fn insured(number: &str) -> Value {
    json!({
        "mix_pay_type": "INSURANCE_ONLY", "order_type": "REG_PAY", "appid": APPID, "openid": OPENID,
        "payer": {"name": encrypted("张三"), "id_digest": encrypted("3b304df4cad637fc"), "card_type": "ID_CARD"},
        "out_trade_no": number, "serial_no": "1217752501201", "pay_order_id": "ORD5301",
        "pay_auth_no": format!("AUTH-{number}"), "city_id": "530100", "med_inst_name": "北大医院",
        "med_inst_no": "1217752501201", "total_fee": 150_000, "med_ins_gov_fee": 100_000, "med_ins_self_fee": 45_000,
        "med_ins_other_fee": 5_000, "callback_url": NOBODY,
    })
}

/// What both pay, with the order of its cash part.
async fn mixed(sandbox: &Sandbox, number: &str) -> Value {
    let mut order = insured(number);
    order["mix_pay_type"] = json!("CASH_AND_INSURANCE");
    order["prepay_id"] = cash_part(sandbox, number).await;
    order["total_fee"] = json!(202_000);
    order["med_ins_cash_fee"] = json!(50_000);
    order["wechat_pay_cash_fee"] = json!(CASH);
    order["cash_add_detail"] = json!([{"cash_add_fee": 2_000, "cash_add_type": "FREIGHT"}]);
    order["cash_reduce_detail"] = json!([{"cash_reduce_fee": 10_000, "cash_reduce_type": "DISCOUNT"}]);
    order
}

/// Places one; gives what was told.
async fn placed(sandbox: &Sandbox, number: &str) -> Value {
    let order = mixed(sandbox, number).await;
    done(sandbox, ORDERS, &order).await
}

async fn query(sandbox: &Sandbox, number: &str) -> Value {
    let (status, body) = sent(sandbox, Call::get(&format!("{ORDERS}/out-trade-no/{number}"))).await;
    assert_eq!(status, 200, "{body}");
    body
}

/// Where an order and its parts stand.
async fn stands(sandbox: &Sandbox, number: &str) -> [String; 3] {
    let told = query(sandbox, number).await;
    ["mix_pay_status", "self_pay_status", "med_ins_pay_status"]
        .map(|name| told[name].as_str().expect("text").to_owned())
}

async fn trade_state(sandbox: &Sandbox, number: &str) -> Value {
    let target = format!("/v3/pay/transactions/out-trade-no/{number}?mchid={}", sandbox.merchant().mchid());
    Call::get(&target).send_signed(sandbox).await.json()["trade_state"].clone()
}

async fn control(sandbox: &Sandbox, path: &str, body: &Value) -> (u16, Value) {
    let reply = Call::post_json(&format!("/_sandbox/{path}"), body).send(sandbox).await;
    (reply.status, reply.json())
}

async fn pay(sandbox: &Sandbox, number: &str) -> Option<String> {
    sandbox.pay_order(number).expect("a change that is kept")
}

const FAILED: [&str; 3] = ["MIX_PAY_FAIL", "SELF_PAY_FAIL", "MED_INS_PAY_FAIL"];

#[tokio::test]
async fn mixed_order_is_paid_with_its_cash_part_and_both_are_told() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    let mut order = mixed(&sandbox, "BILL-0001").await;
    order["callback_url"] = json!(receiver.url);
    let told = done(&sandbox, ORDERS, &order).await;
    assert_eq!(told["mix_pay_status"], "MIX_PAY_CREATED");
    assert_eq!(told["paid_time"], Value::Null);
    for name in ["total_fee", "cash_add_detail", "prepay_id", "serial_no", "pay_auth_no"] {
        assert_eq!(told[name], order[name], "{name}");
    }
    assert_eq!(query(&sandbox, "BILL-0001").await, told);

    let transaction_id = pay(&sandbox, "BILL-0001").await.expect("a payment");
    assert_eq!(pay(&sandbox, "BILL-0001").await, None, "it is paid once");
    let expected = ["MIX_PAY_SUCCESS", "SELF_PAY_SUCCESS", "MED_INS_PAY_SUCCESS"];
    assert_eq!(stands(&sandbox, "BILL-0001").await, expected);
    assert_eq!(trade_state(&sandbox, "BILL-0001").await, "SUCCESS");
    let of_cash = format!("/v3/pay/transactions/id/{transaction_id}?mchid={}", sandbox.merchant().mchid());
    assert_eq!(Call::get(&of_cash).send_signed(&sandbox).await.json()["amount"]["total"], CASH);

    sandbox.callbacks_sent().await;
    let opened = receiver.opened(&sandbox).remove(0).expect("a callback that opens");
    assert_eq!(opened.event_type, "MEDICAL_INSURANCE.SUCCESS");
    let paid = query(&sandbox, "BILL-0001").await;
    assert_eq!(serde_json::from_slice::<Value>(&opened.resource).expect("JSON"), paid);
    assert_eq!((&paid["total_fee"], paid["paid_time"].is_string()), (&json!(202_000), true));
    let events: Vec<String> = sandbox.notifications().into_iter().map(|one| one.event_type).collect();
    assert_eq!(events, ["TRANSACTION.SUCCESS", "MEDICAL_INSURANCE.SUCCESS"]);
}

#[tokio::test]
async fn mixed_order_is_known_by_both_numbers_to_its_institution_alone() {
    let sandbox = sandbox().await;
    let mut order = mixed(&sandbox, "BILL-0001").await;
    order["sub_mchid"] = json!(HOSPITAL);
    let told = done(&sandbox, ORDERS, &order).await;
    let mix_trade_no = told["mix_trade_no"].as_str().expect("a number").to_owned();
    for path in [format!("mix-trade-no/{mix_trade_no}"), "out-trade-no/BILL-0001".to_owned()] {
        let of = |query: &str| Call::get(&format!("{ORDERS}/{path}{query}"));
        assert_eq!(sent(&sandbox, of(&format!("?sub_mchid={HOSPITAL}"))).await, (200, told.clone()));
        for other in ["", "?sub_mchid=1900000110"] {
            let (status, body) = sent(&sandbox, of(other)).await;
            assert_eq!((status, &body["code"]), (404, &json!("RESOURCE_NOT_EXISTS")), "{path}{other}");
        }
    }
    let unknown = sent(&sandbox, Call::get(&format!("{ORDERS}/mix-trade-no/1"))).await;
    assert_eq!(unknown.0, 404);
}

#[tokio::test]
async fn number_that_has_a_mixed_order_is_refused_whatever_else_is_said() {
    let sandbox = sandbox().await;
    let order = mixed(&sandbox, "BILL-0001").await;
    let told = done(&sandbox, ORDERS, &order).await;
    let mut other = order.clone();
    other["serial_no"] = json!("another");
    for body in [&order, &other, &insured("BILL-0001")] {
        assert_eq!(refused(&sandbox, ORDERS, body).await, refusal(400, "ALREADY_EXISTS"));
    }
    assert_eq!(query(&sandbox, "BILL-0001").await, told);
    sandbox.fail_order("BILL-0001").expect("a change that is kept");
    assert_eq!(refused(&sandbox, ORDERS, &order).await, refusal(400, "ALREADY_EXISTS"), "also once it has failed");
}

#[tokio::test]
async fn number_is_of_a_mixed_order_or_of_another_and_never_of_both() {
    let sandbox = sandbox().await;
    cash_part(&sandbox, "ORDER-0001").await;
    assert_eq!(refused(&sandbox, ORDERS, &insured("ORDER-0001")).await, refusal(400, "ALREADY_EXISTS"));
    done(&sandbox, ORDERS, &insured("BILL-0001")).await;
    let order = json!({
        "appid": APPID, "mchid": sandbox.merchant().mchid(), "description": "x", "out_trade_no": "BILL-0001",
        "notify_url": NOBODY, "amount": {"total": 1}, "payer": {"openid": OPENID},
    });
    let jsapi = "/v3/pay/transactions/jsapi";
    assert_eq!(refused(&sandbox, jsapi, &order).await, refusal(403, "OUT_TRADE_NO_USED"));
    let part = json!({
        "mchid": sandbox.merchant().mchid(), "attach": "x", "out_trade_no": "BILL-0001", "description": "x",
        "amount": {"total_amount": 1, "currency": "CNY"},
    });
    for (whole, part_number) in [("BILL-0001", "ORDER-0002"), ("COMBINED-1", "BILL-0001")] {
        let mut part = part.clone();
        part["out_trade_no"] = json!(part_number);
        let combined = json!({
            "combine_appid": APPID, "combine_mchid": sandbox.merchant().mchid(), "combine_out_trade_no": whole,
            "sub_orders": [part], "combine_payer_info": {"openid": OPENID}, "notify_url": NOBODY,
        });
        let path = "/v3/combine-transactions/jsapi";
        assert_eq!(refused(&sandbox, path, &combined).await, refusal(403, "OUT_TRADE_NO_USED"), "{whole}");
    }
}

#[tokio::test]
async fn mixed_order_whose_parts_do_not_go_together_is_refused_and_not_there() {
    let sandbox = sandbox().await;
    let order = mixed(&sandbox, "BILL-0001").await;
    for (name, value, expected) in [
        ("total_fee", json!(202_001), refusal(403, "RULE_LIMIT")),
        ("med_ins_cash_fee", json!(1), refusal(403, "RULE_LIMIT")),
        ("mix_pay_type", json!("INSURANCE_ONLY"), refusal(400, "PARAM_ERROR")),
        ("pay_for_relatives", json!(true), refusal(400, "PARAM_ERROR")),
        ("prepay_id", json!("wx201410272009395522657a690389285100"), refusal(400, "PARAM_ERROR")),
    ] {
        let mut wrong = order.clone();
        wrong[name] = value;
        assert_eq!(refused(&sandbox, ORDERS, &wrong).await, expected, "{name}");
    }
    let mut without = order.clone();
    without.as_object_mut().expect("an object").remove("openid");
    assert_eq!(refused(&sandbox, ORDERS, &without).await, refusal(400, "PARAM_ERROR"));
    let (status, _) = sent(&sandbox, Call::get(&format!("{ORDERS}/out-trade-no/BILL-0001"))).await;
    assert_eq!(status, 404);
    done(&sandbox, ORDERS, &order).await;
}

#[tokio::test]
async fn cash_part_belongs_to_one_mixed_order_of_its_amount_and_waits_to_be_paid() {
    let sandbox = sandbox().await;
    let first = mixed(&sandbox, "BILL-0001").await;
    done(&sandbox, ORDERS, &first).await;
    let with = |number: &str, prepay_id: &Value| {
        let mut order = first.clone();
        (order["out_trade_no"], order["pay_auth_no"]) = (json!(number), json!(format!("AUTH-{number}")));
        order["prepay_id"] = prepay_id.clone();
        order
    };
    let used = with("BILL-0002", &first["prepay_id"]);
    assert_eq!(refused(&sandbox, ORDERS, &used).await, refusal(400, "INVALID_REQUEST"));

    let prepay_id = cash_part(&sandbox, "BILL-0003").await;
    let mut dearer = with("BILL-0003", &prepay_id);
    dearer["wechat_pay_cash_fee"] = json!(CASH + 1);
    (dearer["total_fee"], dearer["med_ins_cash_fee"]) = (json!(202_001), json!(50_001));
    assert_eq!(refused(&sandbox, ORDERS, &dearer).await, refusal(403, "RULE_LIMIT"));
    pay(&sandbox, "BILL-0003").await.expect("it is an order as any other");
    let paid = with("BILL-0003", &prepay_id);
    assert_eq!(refused(&sandbox, ORDERS, &paid).await, refusal(400, "INVALID_REQUEST"));

    let prepay_id = cash_part(&sandbox, "BILL-0004").await;
    sandbox.advance_clock(Duration::from_secs(7_200)).expect("a change that is kept");
    let late = with("BILL-0004", &prepay_id);
    assert_eq!(refused(&sandbox, ORDERS, &late).await, refusal(400, "INVALID_REQUEST"));
    let digits = with("BILL-0004", &json!(&prepay_id.as_str().expect("text")[16..]));
    assert_eq!(refused(&sandbox, ORDERS, &digits).await, refusal(400, "PARAM_ERROR"), "a part of the number is none");
}

#[tokio::test]
async fn authorization_is_good_for_one_order_even_for_one_that_fails() {
    let sandbox = sandbox().await;
    let first = insured("BILL-0001");
    done(&sandbox, ORDERS, &first).await;
    sandbox.fail_order("BILL-0001").expect("a change that is kept");
    let mut second = insured("BILL-0002");
    second["pay_auth_no"] = first["pay_auth_no"].clone();
    assert_eq!(refused(&sandbox, ORDERS, &second).await, refusal(400, "INVALID_REQUEST"));
    for number in ["BILL-0003", "BILL-0004"] {
        let mut without = insured(number);
        without["pay_auth_no"] = json!("");
        done(&sandbox, ORDERS, &without).await;
    }
}

#[tokio::test]
async fn order_that_the_insurance_alone_pays_has_no_payment_in_cash() {
    let sandbox = sandbox().await;
    let told = done(&sandbox, ORDERS, &insured("BILL-0001")).await;
    assert_eq!(stands(&sandbox, "BILL-0001").await, ["MIX_PAY_CREATED", "NO_SELF_PAY", "MED_INS_PAY_CREATED"]);
    sandbox.advance_clock(Duration::from_secs(30 * 86_400)).expect("a change that is kept");
    assert_eq!(pay(&sandbox, "BILL-0001").await.as_deref(), told["mix_trade_no"].as_str(), "it has no end");
    assert_eq!(stands(&sandbox, "BILL-0001").await, ["MIX_PAY_SUCCESS", "NO_SELF_PAY", "MED_INS_PAY_SUCCESS"]);
    let events: Vec<String> = sandbox.notifications().into_iter().map(|one| one.event_type).collect();
    assert_eq!(events, ["MEDICAL_INSURANCE.SUCCESS"]);
}

#[tokio::test]
async fn mixed_order_fails_with_the_end_of_its_cash_part_whatever_ends_it() {
    let sandbox = sandbox().await;
    for number in ["BILL-0001", "BILL-0002", "BILL-0003"] {
        placed(&sandbox, number).await;
    }
    let close = json!({"mchid": sandbox.merchant().mchid()});
    done(&sandbox, "/v3/pay/transactions/out-trade-no/BILL-0001/close", &close).await;
    assert_eq!(stands(&sandbox, "BILL-0001").await, FAILED);
    let (status, expired) = control(&sandbox, "expire_order", &json!({"out_trade_no": "BILL-0002"})).await;
    assert_eq!(status, 200, "{expired}");
    assert_eq!(stands(&sandbox, "BILL-0002").await, FAILED);
    assert_eq!(stands(&sandbox, "BILL-0003").await[0], "MIX_PAY_CREATED");
    sandbox.advance_clock(Duration::from_secs(7 * 86_400)).expect("a change that is kept");
    assert_eq!(stands(&sandbox, "BILL-0003").await, FAILED);
    for number in ["BILL-0001", "BILL-0002", "BILL-0003"] {
        assert_eq!(pay(&sandbox, number).await, None);
        assert!(!sandbox.fail_order(number).expect("no change"), "{number} has failed");
    }
    assert!(sandbox.notifications().is_empty(), "nobody is told of it");
}

#[tokio::test]
async fn mixed_order_that_fails_by_hand_closes_its_cash_part() {
    let sandbox = sandbox().await;
    placed(&sandbox, "BILL-0001").await;
    let (status, told) = control(&sandbox, "fail_order", &json!({"out_trade_no": "BILL-0001"})).await;
    assert_eq!((status, told), (200, json!({"mix_pay_status": "MIX_PAY_FAIL"})));
    assert_eq!(stands(&sandbox, "BILL-0001").await, FAILED);
    assert_eq!(query(&sandbox, "BILL-0001").await["med_ins_fail_reason"], Value::Null);
    assert_eq!(trade_state(&sandbox, "BILL-0001").await, "CLOSED");

    placed(&sandbox, "BILL-0002").await;
    assert!(sandbox.refuse_insurance("BILL-0002", "个人账户余额不足").expect("a change that is kept"));
    assert!(!sandbox.refuse_insurance("BILL-0002", "x").expect("no change"), "it has failed");
    assert_eq!(query(&sandbox, "BILL-0002").await["med_ins_fail_reason"], "个人账户余额不足");
    assert_eq!(
        (stands(&sandbox, "BILL-0002").await, trade_state(&sandbox, "BILL-0002").await),
        (FAILED.map(str::to_owned), json!("CLOSED"))
    );

    done(&sandbox, ORDERS, &insured("BILL-0003")).await;
    let (status, _) = control(&sandbox, "refuse_insurance", &json!({"out_trade_no": "BILL-0003"})).await;
    assert_eq!(
        (status, query(&sandbox, "BILL-0003").await["med_ins_fail_reason"].clone()),
        (200, json!("医保局结算失败"))
    );
    assert_eq!(control(&sandbox, "refuse_insurance", &json!({"out_trade_no": "BILL-0009"})).await.0, 404);
    done(&sandbox, ORDERS, &insured("BILL-0004")).await;
    assert_eq!(control(&sandbox, "expire_order", &json!({"out_trade_no": "BILL-0004"})).await.0, 200);
    assert_eq!(stands(&sandbox, "BILL-0004").await, ["MIX_PAY_FAIL", "NO_SELF_PAY", "MED_INS_PAY_FAIL"]);
}

#[tokio::test]
async fn cash_alone_has_no_insurer_who_could_refuse() {
    let sandbox = sandbox().await;
    let mut order = mixed(&sandbox, "BILL-0001").await;
    for name in ["pay_order_id", "pay_auth_no", "med_ins_gov_fee", "med_ins_self_fee", "med_ins_other_fee"] {
        order.as_object_mut().expect("an object").remove(name);
    }
    (order["mix_pay_type"], order["total_fee"]) = (json!("CASH_ONLY"), json!(52_000));
    done(&sandbox, ORDERS, &order).await;
    assert!(!sandbox.refuse_insurance("BILL-0001", "x").expect("no change"));
    pay(&sandbox, "BILL-0001").await.expect("a payment");
    assert_eq!(stands(&sandbox, "BILL-0001").await, ["MIX_PAY_SUCCESS", "SELF_PAY_SUCCESS", "NO_MED_INS_PAY"]);
}

#[tokio::test]
async fn mixed_order_with_a_cash_part_of_another_number_is_paid_and_fails_by_either() {
    let sandbox = sandbox().await;
    for (number, cash) in [("BILL-0001", "CASH-0001"), ("BILL-0002", "CASH-0002"), ("BILL-0003", "CASH-0003")] {
        let mut order = mixed(&sandbox, cash).await;
        order["out_trade_no"] = json!(number);
        done(&sandbox, ORDERS, &order).await;
    }
    pay(&sandbox, "CASH-0001").await.expect("a payment");
    pay(&sandbox, "BILL-0002").await.expect("a payment");
    for (number, cash) in [("BILL-0001", "CASH-0001"), ("BILL-0002", "CASH-0002")] {
        assert_eq!(
            (stands(&sandbox, number).await[0].as_str(), trade_state(&sandbox, cash).await),
            ("MIX_PAY_SUCCESS", json!("SUCCESS"))
        );
    }
    assert!(sandbox.fail_order("CASH-0003").expect("a change that is kept"));
    assert_eq!(stands(&sandbox, "BILL-0003").await, FAILED);
}

#[tokio::test]
async fn cashier_pays_the_whole_by_the_prepay_id_of_its_cash_part() {
    let sandbox = sandbox().await;
    let told = placed(&sandbox, "BILL-0001").await;
    let paid = Call::post_json("/cashier/pay", &json!({"session": told["prepay_id"]})).send(&sandbox).await;
    assert_eq!(paid.status, 200, "{paid:?}");
    assert_eq!(stands(&sandbox, "BILL-0001").await[0], "MIX_PAY_SUCCESS");
}

fn notice(number: &str, parts: [i64; 3]) -> Value {
    json!({
        "sub_mchid": HOSPITAL, "med_refund_total_fee": parts.iter().sum::<i64>(), "med_refund__gov_fee": parts[0],
        "med_refund__self_fee": parts[1], "med_refund__other_fee": parts[2],
        "refund_time": "2020-05-20T13:29:35+08:00", "out_refund_no": number,
    })
}

/// An order that an acquiring bank places for an institution; gives where its refunds are told.
async fn banks(sandbox: &Sandbox, number: &str) -> String {
    let mut order = mixed(sandbox, number).await;
    order["sub_mchid"] = json!(HOSPITAL);
    let told = done(sandbox, ORDERS, &order).await;
    format!("/v3/med-ins/refunds/notify?mix_trade_no={}", told["mix_trade_no"].as_str().expect("a number"))
}

async fn stands_at_the_bank(sandbox: &Sandbox, number: &str) -> Vec<String> {
    let (_, told) = sent(sandbox, Call::get(&format!("{ORDERS}/out-trade-no/{number}?sub_mchid={HOSPITAL}"))).await;
    let names = ["mix_pay_status", "self_pay_status", "med_ins_pay_status"];
    names.map(|name| told[name].as_str().expect("text").to_owned()).to_vec()
}

#[tokio::test]
async fn refund_of_each_part_is_told_as_that_part_and_as_the_whole() {
    let sandbox = sandbox().await;
    let notify = banks(&sandbox, "BILL-0001").await;
    assert_eq!(refused(&sandbox, &notify, &notice("R1", [1, 0, 0])).await, refusal(400, "INVALID_REQUEST"), "not paid");
    pay(&sandbox, "BILL-0001").await.expect("a payment");
    let refund = json!({
        "out_trade_no": "BILL-0001", "out_refund_no": "R1",
        "amount": {"refund": 1_000, "total": CASH, "currency": "CNY"},
    });
    done(&sandbox, "/v3/refund/domestic/refunds", &refund).await;
    let expected = ["MIX_PAY_REFUND", "SELF_PAY_REFUND", "MED_INS_PAY_SUCCESS"];
    assert_eq!(stands_at_the_bank(&sandbox, "BILL-0001").await, expected);
    sandbox.settle_refund("R1", RefundOutcome::Closed).expect("a change that is kept");
    let expected = ["MIX_PAY_SUCCESS", "SELF_PAY_SUCCESS", "MED_INS_PAY_SUCCESS"];
    assert_eq!(stands_at_the_bank(&sandbox, "BILL-0001").await, expected, "nothing came back");
    // The number of a refund of the cash part is not that of a notice.
    done(&sandbox, &notify, &notice("R1", [100_000, 45_000, 5_000])).await;
    let expected = ["MIX_PAY_REFUND", "SELF_PAY_SUCCESS", "MED_INS_PAY_REFUND"];
    assert_eq!(stands_at_the_bank(&sandbox, "BILL-0001").await, expected);
    assert_eq!(sandbox.notifications().iter().filter(|one| one.event_type.starts_with("MED")).count(), 1);
}

#[tokio::test]
async fn notice_is_taken_once_and_for_no_more_than_each_part_was() {
    let sandbox = sandbox().await;
    let (first, second) = (banks(&sandbox, "BILL-0001").await, banks(&sandbox, "BILL-0002").await);
    for number in ["BILL-0001", "BILL-0002"] {
        pay(&sandbox, number).await.expect("a payment");
    }
    for _ in 0..2 {
        done(&sandbox, &first, &notice("R1", [60_000, 0, 0])).await;
    }
    for (path, body) in [
        (&first, notice("R1", [1, 0, 0])),
        (&second, notice("R1", [60_000, 0, 0])),
        (&first, notice("R2", [40_001, 0, 0])),
        (&first, notice("R2", [0, 45_001, 0])),
        (&first, notice("R2", [0, 0, 5_001])),
        (&"/v3/med-ins/refunds/notify?mix_trade_no=1".to_owned(), notice("R2", [1, 0, 0])),
    ] {
        assert_eq!(refused(&sandbox, path, &body).await, refusal(400, "INVALID_REQUEST"), "{body}");
    }
    let mut others = notice("R2", [1, 0, 0]);
    others["sub_mchid"] = json!("1900000110");
    assert_eq!(refused(&sandbox, &first, &others).await, refusal(400, "INVALID_REQUEST"));
    for (total, other) in [(json!(2), json!(0)), (json!(i64::MAX), json!(i64::MAX)), (json!(1), json!(-1))] {
        let mut apart = notice("R2", [1, 0, 0]);
        (apart["med_refund_total_fee"], apart["med_refund__other_fee"]) = (total, other);
        assert_eq!(refused(&sandbox, &first, &apart).await, refusal(400, "PARAM_ERROR"), "{apart}");
    }
    done(&sandbox, &first, &notice("R2", [40_000, 45_000, 5_000])).await;
}

#[tokio::test]
async fn order_for_a_relative_tells_nobody_who_is_insured() {
    let folder = Folder::new();
    let file = folder.path().join("state.redb");
    let sandbox = builder().state_file(&file).start().await.expect("a sandbox");
    let mut order = mixed(&sandbox, "BILL-0001").await;
    (order["pay_for_relatives"], order["relative"]) = (json!(true), order["payer"].clone());
    let told = done(&sandbox, ORDERS, &order).await;
    assert_eq!(told["pay_for_relatives"], true);
    assert_eq!((&told["payer"], &told["relative"]), (&Value::Null, &Value::Null));
    sandbox.stop().await;
    let kept = std::fs::read(&file).expect("a state file");
    assert!(!kept.windows("张三".len()).any(|bytes| bytes == "张三".as_bytes()), "who is insured is in the state file");
    assert!(kept.windows("北大医院".len()).any(|bytes| bytes == "北大医院".as_bytes()), "but the order is");
}

#[tokio::test]
async fn state_file_keeps_mixed_orders_as_they_stand() {
    let folder = Folder::new();
    let start = || builder().state_file(folder.path().join("state.redb")).start();
    let first = start().await.expect("a sandbox");
    placed(&first, "BILL-0001").await;
    placed(&first, "BILL-0002").await;
    pay(&first, "BILL-0001").await.expect("a payment");
    let notify = banks(&first, "BILL-0003").await;
    pay(&first, "BILL-0003").await.expect("a payment");
    done(&first, &notify, &notice("R1", [1, 0, 0])).await;
    let before = [query(&first, "BILL-0001").await, query(&first, "BILL-0002").await];
    first.stop().await;
    let second = start().await.expect("a sandbox");
    assert_eq!([query(&second, "BILL-0001").await, query(&second, "BILL-0002").await], before);
    assert_eq!(stands_at_the_bank(&second, "BILL-0003").await[2], "MED_INS_PAY_REFUND");
    pay(&second, "BILL-0002").await.expect("a payment");
    assert_ne!(placed(&second, "BILL-0004").await["mix_trade_no"], before[0]["mix_trade_no"]);
}

#[tokio::test]
async fn two_who_place_the_same_number_at_once_place_one() {
    let sandbox = sandbox().await;
    let order = mixed(&sandbox, "BILL-0001").await;
    let (one, other) = tokio::join!(post(&sandbox, ORDERS, &order), post(&sandbox, ORDERS, &order));
    let mut statuses = [one.0, other.0];
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 400]);
}

#[tokio::test]
async fn texts_of_a_stranger_come_back_as_they_are_and_unknown_ones_not_at_all() {
    let sandbox = sandbox().await;
    let number = "N".repeat(32);
    let mut order = insured(&number);
    for name in
        ["serial_no", "city_id", "med_inst_name", "med_inst_no", "attach", "extends", "geo_location", "channel_no"]
    {
        order[name] = json!("\u{0}\u{1b}[2J\"\\é🏥</script>");
    }
    (order["mix_trade_no"], order["mix_pay_status"]) = (json!("x"), json!("MIX_PAY_SUCCESS"));
    order["unknown"] = json!({"x": [1]});
    let told = done(&sandbox, ORDERS, &order).await;
    for name in ["serial_no", "med_inst_name", "attach", "geo_location"] {
        assert_eq!(told[name], order[name], "{name}");
    }
    assert_eq!((&told["unknown"], &told["mix_pay_status"]), (&Value::Null, &json!("MIX_PAY_CREATED")));
    assert_ne!(told["mix_trade_no"], "x");
    pay(&sandbox, &number).await.expect("a payment");
    assert_eq!(query(&sandbox, &number).await["attach"], order["attach"]);
}

#[tokio::test]
async fn ledger_has_a_mixed_order_with_its_cash_part_and_what_happened() {
    let sandbox = sandbox().await;
    let told = placed(&sandbox, "BILL-0001").await;
    let entry = async |kind: &str| {
        let target = format!("/_sandbox/ledger_entry?kind={kind}&number=BILL-0001");
        let reply = Call::get(&target).send(&sandbox).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.json()
    };
    let waiting = entry("mixed_order").await;
    assert_eq!((&waiting["entry"]["state"], &waiting["entry"]["waits"]), (&json!("MIX_PAY_CREATED"), &json!(true)));
    assert_eq!((&waiting["entry"]["id"], &waiting["entry"]["amount"]), (&told["mix_trade_no"], &json!(202_000)));
    assert_eq!(
        (&waiting["facts"]["cash"], &waiting["facts"]["self_pay_status"]),
        (&json!(CASH), &json!("SELF_PAY_CREATED"))
    );
    let (status, paid) = control(&sandbox, "pay_order", &json!({"out_trade_no": "BILL-0001"})).await;
    assert_eq!((status, &paid["mix_trade_no"]), (200, &told["mix_trade_no"]));
    assert!(paid["transaction_id"].is_string(), "{paid}");
    let known = entry("mixed_order").await;
    assert_eq!((&known["entry"]["state"], &known["entry"]["waits"]), (&json!("MIX_PAY_SUCCESS"), &json!(false)));
    assert_eq!(known["related"][0]["kind"], "order");
    let happened = known["timeline"].as_array().expect("a list");
    let of = |what: &str| happened.iter().filter(|event| event["what"] == what).cloned().collect::<Vec<_>>();
    assert!(of("state").iter().any(|event| event["state"] == "MIX_PAY_SUCCESS"), "{known}");
    assert!(of("callback").iter().any(|event| event["event_type"] == "MEDICAL_INSURANCE.SUCCESS"), "{known}");
    assert!(of("call").len() >= 2, "{known}");
    assert!(
        entry("order").await["related"]
            .as_array()
            .is_some_and(|all| all.iter().any(|one| one["kind"] == "mixed_order"))
    );
    let listed = Call::get("/_sandbox/ledger?kind=mixed_order").send(&sandbox).await.json();
    assert_eq!(listed["entries"][0]["number"], "BILL-0001");
}
