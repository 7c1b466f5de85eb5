//! 委托代扣 (automatic debit): agreements that are prepared, signed and ended, and the payments that are taken under them.

use std::time::Duration;

use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

use crate::{
    folder::Folder,
    receiver::Receiver,
    wire::{Call, builder, sandbox},
};

const PREPARE: &str = "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign";
const CONTRACTS: &str = "/v3/papay/sign/contracts/plan-id/12535/out-contract-code";
const TAKE: &str = "/v3/papay/pay/transactions/apply";
const APPID: &str = "wxd678efh567hg6787";
const NOBODY: &str = "http://127.0.0.1:1/";
const DAY: u64 = 86_400;

fn signing(code: &str) -> Value {
    json!({
        "appid": APPID, "plan_id": 12535, "out_contract_code": code, "contract_display_account": "微信代扣用户A",
        "contract_notify_url": NOBODY,
    })
}

async fn post(sandbox: &Sandbox, path: &str, body: &Value) -> (u16, Value) {
    let reply = Call::post_json(path, body).send_signed(sandbox).await;
    let body = if reply.body.is_empty() { Value::Null } else { reply.json() };
    (reply.status, body)
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

async fn query(sandbox: &Sandbox, code: &str) -> Value {
    Call::get(&format!("{CONTRACTS}/{code}")).send_signed(sandbox).await.json()
}

fn sign(sandbox: &Sandbox, code: &str) -> Option<String> {
    sandbox.sign_contract(code).expect("a change that is kept")
}

/// An agreement that is in force, by WeChat Pay's number.
async fn signed(sandbox: &Sandbox, code: &str) -> String {
    done(sandbox, &format!("{PREPARE}/jsapi"), &signing(code)).await;
    sign(sandbox, code).expect("an agreement")
}

fn payment(contract_id: &str, number: &str, total: i64) -> Value {
    json!({
        "appid": APPID, "out_trade_no": number, "description": "x", "transaction_notify_url": NOBODY,
        "contract_id": contract_id, "amount": {"total": total},
    })
}

fn wait(sandbox: &Sandbox, seconds: u64) {
    sandbox.advance_clock(Duration::from_secs(seconds)).expect("a change that is kept");
}

async fn announce(sandbox: &Sandbox, contract_id: &str, amount: i64) {
    let body = json!({
        "mchid": sandbox.merchant().mchid(), "appid": APPID, "estimated_amount": {"amount": amount, "currency": "CNY"},
    });
    done(sandbox, &format!("/v3/papay/contracts/{contract_id}/notify"), &body).await;
}

#[tokio::test]
async fn contract_follows_from_prepared_to_ended_and_tells_its_own_address() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    let mut body = signing("C1");
    body["contract_notify_url"] = json!(receiver.url);
    let link = done(&sandbox, &format!("{PREPARE}/h5"), &body).await;
    assert_eq!(link["redirect_url"], format!("{}/", sandbox.base_url()), "the console");
    assert_eq!(query(&sandbox, "C1").await["code"], "CONTRACT_NOT_CONFIRMED");
    let contract_id = sign(&sandbox, "C1").expect("an agreement");
    let known = query(&sandbox, "C1").await;
    assert_eq!((&known["contract_state"], &known["contract_id"]), (&json!("SIGNED"), &json!(contract_id)));
    let remark = json!({"contract_termination_remark": "用户解约"});
    let ended = done(&sandbox, &format!("{CONTRACTS}/C1/terminate"), &remark).await;
    assert_eq!(ended["contract_terminate_info"]["contract_termination_mode"], "MCH_API_TERMINATE");
    assert_eq!(done(&sandbox, &format!("{CONTRACTS}/C1/terminate"), &remark).await, ended);
    assert_eq!(query(&sandbox, "C1").await, ended);

    sandbox.callbacks_sent().await;
    let opened: Vec<_> = receiver.opened(&sandbox).into_iter().map(|opened| opened.expect("a callback")).collect();
    let told = opened.iter().map(|one| {
        let told: Value = serde_json::from_slice(&one.resource).expect("JSON");
        (one.event_type.clone(), told["contract_state"].as_str().unwrap_or_default().to_owned())
    });
    let pair = |event: &str, state: &str| (event.to_owned(), state.to_owned());
    assert_eq!(told.collect::<Vec<_>>(), [pair("ENTRUST.SIGN", "SIGNED"), pair("ENTRUST.TERMINATE", "TERMINATED")]);
}

#[tokio::test]
async fn contract_prepared_again_is_the_same_and_with_other_values_or_once_signed_refused() {
    let sandbox = sandbox().await;
    let path = format!("{PREPARE}/app");
    let first = done(&sandbox, &path, &signing("C1")).await;
    assert_eq!(done(&sandbox, &path, &signing("C1")).await, first);
    let mut other = signing("C1");
    other["contract_display_account"] = json!("x");
    assert_eq!(refused(&sandbox, &path, &other).await, (400, "INVALID_REQUEST".to_owned()));
    assert!(sign(&sandbox, "C1").is_some());
    assert_eq!(refused(&sandbox, &path, &signing("C1")).await, (403, "CONTRACT_EXISTED".to_owned()));
    assert_eq!(query(&sandbox, "C2").await["code"], "CONTRACT_NOT_EXIST");
}

#[tokio::test]
async fn contract_can_be_signed_for_two_hours_and_prepared_again_after_that() {
    let sandbox = sandbox().await;
    let path = format!("{PREPARE}/mini-program");
    let first = done(&sandbox, &path, &signing("C1")).await;
    wait(&sandbox, 7_200);
    assert_eq!(sign(&sandbox, "C1"), None);
    let second = done(&sandbox, &path, &signing("C1")).await;
    assert_ne!(first["pre_entrustweb_id"], second["pre_entrustweb_id"]);
    assert!(sign(&sandbox, "C1").is_some());
    assert_eq!(sign(&sandbox, "C1"), None, "it is signed once");
}

#[tokio::test]
async fn payment_soon_after_the_signing_is_accepted_and_paid_as_an_order_is() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    let contract_id = signed(&sandbox, "C1").await;
    let mut body = payment(&contract_id, "ORDER-0001", 100);
    body["transaction_notify_url"] = json!(receiver.url);
    let accepted = done(&sandbox, TAKE, &body).await;
    assert_eq!(accepted, json!({"out_trade_no": "ORDER-0001", "amount": {"total": 100}}));
    assert_eq!(done(&sandbox, TAKE, &body).await, accepted, "the same call again");
    wait(&sandbox, 3 * 3_600);
    assert!(sandbox.pay_order("ORDER-0001").expect("a change that is kept").is_some());
    let target = format!("/v3/pay/transactions/out-trade-no/ORDER-0001?mchid={}", sandbox.merchant().mchid());
    let paid = Call::get(&target).send_signed(&sandbox).await.json();
    assert_eq!((&paid["trade_state"], &paid["trade_type"]), (&json!("SUCCESS"), &json!("PAP")));
    sandbox.callbacks_sent().await;
    let opened = receiver.opened(&sandbox).remove(0).expect("a callback that opens");
    assert_eq!(opened.event_type, "TRANSACTION.SUCCESS");
    assert_eq!(done(&sandbox, TAKE, &body).await, accepted, "it was accepted, whatever became of it");
    body["amount"]["total"] = json!(1);
    assert_eq!(refused(&sandbox, TAKE, &body).await, (403, "OUT_TRADE_NO_USED".to_owned()));
}

#[tokio::test]
async fn payment_later_is_taken_on_the_days_that_were_announced_once_and_no_more_than_that() {
    let sandbox = sandbox().await;
    let contract_id = signed(&sandbox, "C1").await;
    let early = (400, "INVALID_REQUEST".to_owned());
    wait(&sandbox, DAY);
    assert_eq!(refused(&sandbox, TAKE, &payment(&contract_id, "ORDER-0001", 100)).await, early);
    announce(&sandbox, &contract_id, 100).await;
    assert_eq!(refused(&sandbox, TAKE, &payment(&contract_id, "ORDER-0001", 100)).await, early, "it has to wait");
    wait(&sandbox, 2 * DAY);
    assert_eq!(refused(&sandbox, TAKE, &payment(&contract_id, "ORDER-0001", 101)).await, early, "it is more");
    done(&sandbox, TAKE, &payment(&contract_id, "ORDER-0001", 100)).await;
    assert_eq!(refused(&sandbox, TAKE, &payment(&contract_id, "ORDER-0002", 100)).await, early, "once");
    assert!(sandbox.fail_order("ORDER-0001").expect("a change that is kept"));
    let again = json!({"mchid": sandbox.merchant().mchid(), "appid": APPID});
    let failed = format!("/v3/papay/contracts/{contract_id}/fail-notify");
    done(&sandbox, &failed, &again).await;
    done(&sandbox, TAKE, &payment(&contract_id, "ORDER-0002", 100)).await;
    wait(&sandbox, 7 * DAY);
    assert_eq!(refused(&sandbox, &failed, &again).await, early, "the days are over");
}

#[tokio::test]
async fn schedule_tells_its_days_and_what_became_of_it() {
    let sandbox = sandbox().await;
    let contract_id = signed(&sandbox, "C1").await;
    let path = format!("/v3/papay/pay/schedules/contract-id/{contract_id}");
    let known = async || Call::get(&path).send_signed(&sandbox).await.json();
    assert_eq!(known().await, json!({"schedule_state": "NO_SCHEDULED"}));
    let scheduled = json!({"appid": APPID, "schedule_amount": {"total": 100}});
    let told = done(&sandbox, &format!("{path}/schedule"), &scheduled).await;
    assert_eq!((&told["deduct_start_date"], &told["deduct_end_date"]), (&json!("2020-05-22"), &json!("2020-05-28")));
    wait(&sandbox, 2 * DAY);
    done(&sandbox, TAKE, &payment(&contract_id, "ORDER-0001", 100)).await;
    sandbox.pay_order("ORDER-0001").expect("a change that is kept").expect("a payment");
    let taken = known().await;
    assert_eq!((&taken["deduct_date"], &taken["deduct_amount"]["total"]), (&json!("2020-05-22"), &json!(100)));
    done(&sandbox, &format!("{path}/schedule"), &scheduled).await;
    wait(&sandbox, 9 * DAY);
    assert_eq!(known().await["schedule_state"], "EXPIRED");
}

#[tokio::test]
async fn payment_under_an_agreement_that_ended_or_that_nobody_signed_is_refused() {
    let sandbox = sandbox().await;
    let contract_id = signed(&sandbox, "C1").await;
    assert_eq!([true, false].map(|_| sandbox.terminate_contract("C1").expect("a change that is kept")), [true, false]);
    let ended = query(&sandbox, "C1").await;
    assert_eq!(ended["contract_terminate_info"]["contract_termination_mode"], "USER_TERMINATE");
    let late = refused(&sandbox, TAKE, &payment(&contract_id, "ORDER-0001", 1)).await;
    assert_eq!(late, (403, "CONTRACT_ERROR".to_owned()));
    let unknown = refused(&sandbox, TAKE, &payment("1", "ORDER-0001", 1)).await;
    assert_eq!(unknown, (403, "CONTRACT_NOT_EXIST".to_owned()));
}

#[tokio::test]
async fn partner_has_the_same_agreements_for_its_merchant_and_names_of_its_own() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    let body = json!({
        "sp_appid": APPID, "sub_mchid": "1900000109", "plan_id": 12535, "out_contract_code": "C1",
        "contract_display_account": "x", "contract_notify_url": receiver.url,
    });
    done(&sandbox, "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi", &body).await;
    let contract_id = sign(&sandbox, "C1").expect("an agreement");
    assert_eq!(query(&sandbox, "C1").await["code"], "CONTRACT_NOT_EXIST", "a merchant sees none of a partner's");
    let of = |sub_mchid: &str| {
        format!("/v3/papay/sign/partner/contracts/plan-id/12535/out-contract-code/C1?sub_mchid={sub_mchid}")
    };
    let known = Call::get(&of("1900000109")).send_signed(&sandbox).await.json();
    assert_eq!((&known["sp_mchid"], known["sp_openid"].is_string()), (&json!(sandbox.merchant().mchid()), true));
    assert_eq!(Call::get(&of("1900000110")).send_signed(&sandbox).await.status, 403);
    let taken = json!({
        "sp_appid": APPID, "sub_mchid": "1900000109", "out_trade_no": "ORDER-0001", "description": "x",
        "transaction_notify_url": receiver.url, "contract_id": contract_id, "amount": {"total": 1},
    });
    done(&sandbox, "/v3/papay/pay/partner/transactions/apply", &taken).await;
    sandbox.pay_order("ORDER-0001").expect("a change that is kept").expect("a payment");
    sandbox.callbacks_sent().await;
    let opened: Vec<_> = receiver.opened(&sandbox).into_iter().map(|opened| opened.expect("a callback")).collect();
    for one in opened {
        let told: Value = serde_json::from_slice(&one.resource).expect("JSON");
        assert_eq!((&told["sp_mchid"], &told["sub_mchid"]), (&known["sp_mchid"], &json!("1900000109")), "{told}");
    }
}

#[tokio::test]
async fn ledger_shows_agreements_with_their_payments() {
    let sandbox = sandbox().await;
    let contract_id = signed(&sandbox, "C1").await;
    done(&sandbox, TAKE, &payment(&contract_id, "ORDER-0001", 100)).await;
    let get = async |path: &str| Call::get(&format!("/_sandbox/{path}")).send(&sandbox).await.json();
    let entry = get("ledger_entry?kind=contract&number=C1").await;
    assert_eq!((&entry["entry"]["state"], &entry["entry"]["id"]), (&json!("SIGNED"), &json!(contract_id)));
    assert_eq!(entry["related"][0]["number"], "ORDER-0001");
    let order = get("ledger_entry?kind=order&number=ORDER-0001").await;
    assert_eq!((&order["related"][0]["number"], order["facts"].get("prepay_id")), (&json!("C1"), None));
}

#[tokio::test]
async fn contracts_outlive_the_process_in_the_state_file() {
    let folder = Folder::new();
    let start = || builder().state_file(folder.path().join("state.redb")).start();
    let first = start().await.expect("a sandbox");
    let contract_id = signed(&first, "C1").await;
    first.stop().await;
    let second = start().await.expect("a sandbox");
    assert_eq!(query(&second, "C1").await["contract_id"], json!(contract_id));
    done(&second, TAKE, &payment(&contract_id, "ORDER-0001", 1)).await;
}
