//! What payers and receivers do not do: orders that are not paid, transfers that fail.

use serde_json::{Value, json};
use wechatpay_sandbox::{BusinessError, Sandbox, SandboxError};

use crate::{
    folder::Folder,
    receiver::Receiver,
    wire::{Call, builder, native_order, sandbox},
};

const TRANSFERS: &str = "/v3/fund-app/mch-transfer/transfer-bills";
const BATCHES: &str = "/v3/transfer/batches";

fn base(is_partner: bool) -> &'static str {
    if is_partner { "/v3/pay/partner/transactions" } else { "/v3/pay/transactions" }
}

fn parties(sandbox: &Sandbox, is_partner: bool) -> Value {
    let mchid = sandbox.merchant().mchid().to_owned();
    if is_partner {
        json!({"sp_appid": "wx8888888888888888", "sp_mchid": mchid, "sub_mchid": "1900000109"})
    } else {
        json!({"appid": "wxd678efh567hg6787", "mchid": mchid})
    }
}

fn code_order(sandbox: &Sandbox, is_partner: bool, number: &str) -> Call {
    let mut body = parties(sandbox, is_partner);
    let more = json!({
        "description": "QQ公仔", "out_trade_no": number, "amount": {"total": 100},
        "payer": {"auth_code": "130061098828009406"}, "scene_info": {"store_info": {"id": "0001"}},
    });
    body.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    Call::post_json(&format!("{}/codepay", base(is_partner)), &body)
}

/// An order by code whose payer has to confirm.
async fn user_paying(sandbox: &Sandbox, is_partner: bool, number: &str) {
    let call = code_order(sandbox, is_partner, number).with("Sandbox-Fault", "error=USERPAYING");
    let reply = call.send_signed(sandbox).await;
    assert_eq!((reply.status, reply.refusal().1.as_str()), (202, "USERPAYING"));
    assert!(reply.verify(sandbox).is_ok());
}

async fn query(sandbox: &Sandbox, is_partner: bool, number: &str) -> Value {
    let mchid = sandbox.merchant().mchid().to_owned();
    let parties = if is_partner { format!("sp_mchid={mchid}&sub_mchid=1900000109") } else { format!("mchid={mchid}") };
    let target = format!("{}/out-trade-no/{number}?{parties}", base(is_partner));
    Call::get(&target).send_signed(sandbox).await.json()
}

async fn act(sandbox: &Sandbox, is_partner: bool, number: &str, action: &str) -> (u16, String) {
    let mut body = parties(sandbox, is_partner);
    if action == "close" {
        let object = body.as_object_mut().expect("an object");
        object.retain(|name, _| name.ends_with("mchid"));
    }
    let target = format!("{}/out-trade-no/{number}/{action}", base(is_partner));
    let reply = Call::post_json(&target, &body).send_signed(sandbox).await;
    let code = if reply.body.is_empty() { String::new() } else { reply.refusal().1 };
    (reply.status, code)
}

async fn control(sandbox: &Sandbox, path: &str, body: Value) -> (u16, Value) {
    let reply = Call::post_json(&format!("/_sandbox/{path}"), &body).send(sandbox).await;
    (reply.status, reply.json())
}

#[tokio::test]
async fn user_paying_then_paid_is_a_payment_without_a_callback() {
    let sandbox = builder().notify_url("http://127.0.0.1:1/").start().await.expect("a sandbox");
    for (is_partner, number) in [(false, "CODE-0001"), (true, "CODE-0002")] {
        user_paying(&sandbox, is_partner, number).await;
        let waiting = query(&sandbox, is_partner, number).await;
        assert_eq!((&waiting["trade_state"], waiting.get("transaction_id")), (&json!("USERPAYING"), None));
        let (status, paid) = control(&sandbox, "pay_order", json!({"out_trade_no": number})).await;
        assert_eq!((status, paid["transaction_id"].is_string()), (200, true), "{paid}");
        let found = query(&sandbox, is_partner, number).await;
        assert_eq!((&found["trade_state"], &found["transaction_id"]), (&json!("SUCCESS"), &paid["transaction_id"]));
        assert!(!sandbox.fail_order(number).expect("no change"), "it is paid");
    }
    assert_eq!(sandbox.notifications(), [], "there is no callback");
}

#[tokio::test]
async fn user_paying_then_given_up_is_a_payment_that_failed() {
    let sandbox = sandbox().await;
    for (is_partner, number) in [(false, "CODE-0001"), (true, "CODE-0002")] {
        user_paying(&sandbox, is_partner, number).await;
        let failed = control(&sandbox, "fail_order", json!({"out_trade_no": number})).await;
        assert_eq!(failed, (200, json!({"trade_state": "PAYERROR"})));
        assert_eq!(query(&sandbox, is_partner, number).await["trade_state"], "PAYERROR");
        assert_eq!(sandbox.pay_order(number).expect("no change"), None);
        assert_eq!(code_order(&sandbox, is_partner, number).send_signed(&sandbox).await.refusal().1, "TRADE_ERROR");
        assert_eq!(act(&sandbox, is_partner, number, "reverse").await.0, 200);
        assert_eq!(query(&sandbox, is_partner, number).await["trade_state"], "PAYERROR", "it has come to its end");
        assert_eq!(control(&sandbox, "fail_order", json!({"out_trade_no": number})).await.0, 409);
    }
}

#[tokio::test]
async fn user_paying_again_is_the_same_order_and_with_other_parameters_none() {
    let sandbox = sandbox().await;
    user_paying(&sandbox, false, "CODE-0001").await;
    let again = code_order(&sandbox, false, "CODE-0001").send_signed(&sandbox).await;
    assert_eq!((again.status, again.refusal().1.as_str()), (202, "USERPAYING"));
    user_paying(&sandbox, false, "CODE-0001").await;
    let native = native_order(&sandbox, "CODE-0001", "http://127.0.0.1:1/");
    let other = Call::post_json("/v3/pay/transactions/native", &native).send_signed(&sandbox).await;
    assert_eq!(other.refusal().1, "OUT_TRADE_NO_USED");
    assert!(sandbox.fail_order("CODE-0001").expect("a change"));
    let other = Call::post_json("/v3/pay/transactions/native", &native).send_signed(&sandbox).await;
    assert_eq!(other.refusal().1, "OUT_TRADE_NO_USED");
}

#[tokio::test]
async fn user_paying_is_reversed_and_not_closed() {
    let sandbox = sandbox().await;
    for (is_partner, number) in [(false, "CODE-0001"), (true, "CODE-0002")] {
        user_paying(&sandbox, is_partner, number).await;
        assert_eq!(act(&sandbox, is_partner, number, "close").await, (400, "INVALID_REQUEST".to_owned()));
        assert_eq!(act(&sandbox, is_partner, number, "reverse").await.0, 200);
        let reversed = query(&sandbox, is_partner, number).await;
        assert_eq!((&reversed["trade_state"], reversed.get("transaction_id")), (&json!("REVOKED"), None));
        assert_eq!(sandbox.pay_order(number).expect("no change"), None);
        assert_eq!(code_order(&sandbox, is_partner, number).send_signed(&sandbox).await.refusal().1, "ORDER_REVERSED");
    }
}

#[tokio::test]
async fn user_paying_of_another_merchant_leaves_no_order() {
    let sandbox = sandbox().await;
    let mut body = parties(&sandbox, false);
    body["mchid"] = json!("1900000001");
    let more = json!({
        "description": "x", "out_trade_no": "CODE-0001", "amount": {"total": 1},
        "payer": {"auth_code": "130061098828009406"}, "scene_info": {"store_info": {"id": "0001"}},
    });
    body.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    let call = Call::post_json("/v3/pay/transactions/codepay", &body).with("Sandbox-Fault", "error=USERPAYING");
    assert_eq!(call.send_signed(&sandbox).await.refusal().1, "MCH_NOT_EXISTS");
    assert_eq!(control(&sandbox, "fail_order", json!({"out_trade_no": "CODE-0001"})).await.0, 404);
}

#[tokio::test]
async fn user_paying_outlives_the_process_in_the_state_file() {
    let folder = Folder::new();
    let start = || builder().state_file(folder.path().join("state.redb")).start();
    let sandbox = start().await.expect("a sandbox");
    user_paying(&sandbox, false, "CODE-0001").await;
    user_paying(&sandbox, false, "CODE-0002").await;
    act(&sandbox, false, "CODE-0002", "reverse").await;
    sandbox.stop().await;
    let sandbox = start().await.expect("a sandbox");
    assert_eq!(query(&sandbox, false, "CODE-0001").await["trade_state"], "USERPAYING");
    assert_eq!(query(&sandbox, false, "CODE-0002").await["trade_state"], "REVOKED");
    assert!(sandbox.fail_order("CODE-0001").expect("a change"));
}

#[tokio::test]
async fn user_paying_by_control_is_for_its_number() {
    let sandbox = sandbox().await;
    let error = BusinessError::new("USERPAYING").operation("code_pay").number("CODE-0001").times(1);
    sandbox.inject_error(error).expect("an error");
    assert_eq!(code_order(&sandbox, false, "CODE-0002").send_signed(&sandbox).await.status, 200);
    assert_eq!(code_order(&sandbox, false, "CODE-0001").send_signed(&sandbox).await.status, 202);
    assert_eq!(query(&sandbox, false, "CODE-0001").await["trade_state"], "USERPAYING");
}

#[tokio::test]
async fn order_that_is_not_going_to_be_paid_is_closed() {
    let sandbox = sandbox().await;
    let native = native_order(&sandbox, "ORDER-0001", "http://127.0.0.1:1/");
    Call::post_json("/v3/pay/transactions/native", &native).send_signed(&sandbox).await;
    let failed = control(&sandbox, "fail_order", json!({"out_trade_no": "ORDER-0001"})).await;
    assert_eq!(failed, (200, json!({"trade_state": "CLOSED"})));
    assert_eq!(query(&sandbox, false, "ORDER-0001").await["trade_state"], "CLOSED");
    assert_eq!(sandbox.pay_order("ORDER-0001").expect("no change"), None);
    assert_eq!(act(&sandbox, false, "ORDER-0001", "close").await.0, 204, "it is closed already");
    assert!(!sandbox.fail_order("ORDER-0001").expect("no change"));
}

#[tokio::test]
async fn order_whose_time_is_over_is_closed_and_one_by_code_has_failed_for_good() {
    let sandbox = sandbox().await;
    let native = native_order(&sandbox, "ORDER-0001", "http://127.0.0.1:1/");
    Call::post_json("/v3/pay/transactions/native", &native).send_signed(&sandbox).await;
    user_paying(&sandbox, false, "CODE-0001").await;
    sandbox.advance_clock(std::time::Duration::from_secs(8 * 86_400)).expect("a change");
    assert_eq!(query(&sandbox, false, "ORDER-0001").await["trade_state"], "CLOSED");
    assert_eq!(control(&sandbox, "fail_order", json!({"out_trade_no": "ORDER-0001"})).await.0, 409);
    assert_eq!(query(&sandbox, false, "CODE-0001").await["trade_state"], "PAYERROR");
    for path in ["fail_order", "pay_order", "expire_order"] {
        assert_eq!(control(&sandbox, path, json!({"out_trade_no": "CODE-0001"})).await.0, 409, "{path}");
    }
    user_paying(&sandbox, false, "CODE-0002").await;
    assert_eq!(control(&sandbox, "expire_order", json!({"out_trade_no": "CODE-0002"})).await.0, 200);
    assert_eq!(query(&sandbox, false, "CODE-0002").await["trade_state"], "PAYERROR");
}

#[tokio::test]
async fn combined_order_that_is_not_going_to_be_paid_is_closed_with_its_orders() {
    let sandbox = sandbox().await;
    let mchid = sandbox.merchant().mchid().to_owned();
    let part = |number: &str| {
        json!({
            "mchid": mchid, "attach": "x", "out_trade_no": number, "description": "x",
            "amount": {"total_amount": 1, "currency": "CNY"},
        })
    };
    let combined = json!({
        "combine_appid": "wx1", "combine_mchid": mchid, "combine_out_trade_no": "COMBINED-1",
        "sub_orders": [part("PART-1"), part("PART-2")], "notify_url": "http://127.0.0.1:1/",
    });
    Call::post_json("/v3/combine-transactions/native", &combined).send_signed(&sandbox).await;
    let (status, refused) = control(&sandbox, "fail_order", json!({"out_trade_no": "PART-1"})).await;
    assert_eq!((status, refused["message"].to_string().contains("combined")), (409, true));
    assert!(sandbox.fail_order("COMBINED-1").expect("a change"));
    let target = "/v3/combine-transactions/out-trade-no/COMBINED-1";
    let found = Call::get(target).send_signed(&sandbox).await.json();
    let states = found["sub_orders"].as_array().into_iter().flatten().map(|order| order["trade_state"].clone());
    assert_eq!(states.collect::<Vec<_>>(), ["CLOSED", "CLOSED"]);
    assert!(!sandbox.fail_order("COMBINED-1").expect("no change"));
}

async fn transfer(sandbox: &Sandbox, number: &str, notify_url: &str) {
    let body = json!({
        "appid": "wxf636efh567hg4356", "out_bill_no": number, "transfer_scene_id": "1000",
        "openid": "o-MYE42l80oelYMDE34nYD456Xoy", "transfer_amount": 100, "transfer_remark": "2020年4月报销",
        "transfer_scene_report_infos": [{"info_type": "活动名称", "info_content": "注册会员有礼"}], "notify_url": notify_url,
    });
    assert_eq!(Call::post_json(TRANSFERS, &body).send_signed(sandbox).await.status, 200);
}

async fn fail_reason(sandbox: &Sandbox, number: &str) -> Value {
    let found = Call::get(&format!("{TRANSFERS}/out-bill-no/{number}")).send_signed(sandbox).await.json();
    assert_eq!(found["state"], "FAIL");
    found["fail_reason"].clone()
}

#[tokio::test]
async fn transfer_fails_for_each_reason_of_the_description_and_tells_it() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    let listed = Call::get("/_sandbox/fail_reasons").send(&sandbox).await.json()["fail_reasons"]["transfers"].clone();
    let listed = listed.as_array().expect("a list").clone();
    assert!(listed.len() > 20 && listed.iter().all(|one| one["meaning"]["zh"].is_string()), "{listed:?}");
    for (at, one) in listed.iter().enumerate() {
        let (number, reason) = (format!("BILL{at}"), one["fail_reason"].as_str().expect("a reason"));
        transfer(&sandbox, &number, &receiver.url).await;
        assert!(sandbox.fail_transfer(&number, reason).expect("a reason that there is"));
        assert_eq!(fail_reason(&sandbox, &number).await, reason);
    }
    sandbox.callbacks_sent().await;
    assert_eq!(receiver.opened(&sandbox).len(), listed.len());
    let told = sandbox.notifications().iter().map(|one| one.resource["fail_reason"].clone()).collect::<Vec<_>>();
    assert!(listed.iter().all(|one| told.contains(&one["fail_reason"])), "{told:?}");
}

#[tokio::test]
async fn transfer_that_fails_by_control_has_the_reason_or_the_usual_one() {
    let sandbox = sandbox().await;
    for number in ["BILL1", "BILL2"] {
        transfer(&sandbox, number, "http://127.0.0.1:1/").await;
    }
    let settle = async |body: Value| control(&sandbox, "settle_transfer", body).await;
    let (status, refused) = settle(json!({"out_bill_no": "BILL1", "fail_reason": "NO_SUCH_REASON"})).await;
    assert_eq!((status, refused["message"].to_string().contains("REAL_NAME_CHECK_FAIL")), (400, true), "{refused}");
    let both = json!({"out_bill_no": "BILL1", "state": "SUCCESS", "fail_reason": "ACCOUNT_FROZEN"});
    assert_eq!(settle(both).await.0, 400);
    let settled = settle(json!({"out_bill_no": "BILL1", "fail_reason": "ACCOUNT_FROZEN"})).await.1;
    assert_eq!((&settled["state"], &settled["fail_reason"]), (&json!("FAIL"), &json!("ACCOUNT_FROZEN")));
    settle(json!({"out_bill_no": "BILL2", "state": "FAIL"})).await;
    let reasons = [fail_reason(&sandbox, "BILL1").await, fail_reason(&sandbox, "BILL2").await];
    assert_eq!(reasons, ["ACCOUNT_FROZEN", "PAYEE_ACCOUNT_ABNORMAL"]);
    let refused = sandbox.fail_transfer("BILL1", "NO_SUCH_REASON").expect_err("an error");
    assert!(matches!(refused, SandboxError::UnknownFailReason { .. }), "{refused}");
    assert!(!sandbox.fail_transfer("BILL1", "ACCOUNT_FROZEN").expect("no change"), "it ends once");
}

async fn batch(sandbox: &Sandbox, number: &str) {
    let detail = |at: i64| {
        json!({
            "out_detail_no": format!("{number}x{at}"), "transfer_amount": 10 * at, "transfer_remark": "x", "openid": "o",
        })
    };
    let body = json!({
        "appid": "wxf636efh567hg4356", "out_batch_no": number, "batch_name": "x", "batch_remark": "x",
        "total_amount": 60, "total_num": 3, "transfer_detail_list": [detail(1), detail(2), detail(3)],
    });
    assert_eq!(Call::post_json(BATCHES, &body).send_signed(sandbox).await.status, 200);
}

async fn get(sandbox: &Sandbox, target: &str) -> Value {
    Call::get(&format!("{BATCHES}/out-batch-no/{target}")).send_signed(sandbox).await.json()
}

#[tokio::test]
async fn batch_with_transfers_that_fail_tells_which_and_why() {
    let sandbox = sandbox().await;
    batch(&sandbox, "BATCH1").await;
    let settle = async |body: Value| control(&sandbox, "settle_batch", body).await.0;
    let failing = json!({"out_batch_no": "BATCH1", "fail_reason": "ACCOUNT_FROZEN", "out_detail_nos": ["BATCH1x2"]});
    for (name, value, status) in [
        ("fail_reason", json!("NO_SUCH_REASON"), 400),
        ("fail_reason", Value::Null, 400),
        ("out_detail_nos", json!(["BATCH1x2", "BATCH1x9"]), 404),
    ] {
        let mut wrong = failing.clone();
        wrong[name] = value;
        assert_eq!(settle(wrong.clone()).await, status, "{wrong}");
    }
    assert_eq!(settle(failing).await, 200);
    let found = get(&sandbox, "BATCH1?need_query_detail=true&detail_status=FAIL").await;
    let sums =
        ["success_num", "success_amount", "fail_num", "fail_amount"].map(|name| found["transfer_batch"][name].as_i64());
    assert_eq!(sums, [Some(2), Some(40), Some(1), Some(20)]);
    let listed = found["transfer_detail_list"].as_array().expect("a list");
    assert_eq!((listed.len(), &listed[0]["out_detail_no"]), (1, &json!("BATCH1x2")));
    let (failed, made) = (
        get(&sandbox, "BATCH1/details/out-detail-no/BATCH1x2").await,
        get(&sandbox, "BATCH1/details/out-detail-no/BATCH1x1").await,
    );
    assert_eq!((&failed["detail_status"], &failed["fail_reason"]), (&json!("FAIL"), &json!("ACCOUNT_FROZEN")));
    assert_eq!((&made["detail_status"], made.get("fail_reason")), (&json!("SUCCESS"), None));
}

#[tokio::test]
async fn batch_all_of_whose_transfers_fail_has_paid_nothing() {
    let sandbox = sandbox().await;
    batch(&sandbox, "BATCH1").await;
    assert!(sandbox.fail_batch("BATCH1", "NO_SUCH_REASON").is_err());
    assert!(sandbox.fail_batch("BATCH1", "ACCOUNT_FROZEN").expect("a change"));
    assert!(!sandbox.fail_batch("BATCH1", "ACCOUNT_FROZEN").expect("no change"), "it is worked off once");
    let found = get(&sandbox, "BATCH1?need_query_detail=false").await["transfer_batch"].clone();
    assert_eq!(
        (&found["success_amount"], &found["fail_amount"], &found["fail_num"]),
        (&json!(0), &json!(60), &json!(3))
    );
}
