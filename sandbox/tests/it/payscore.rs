//! 支付分 (pay score): orders that are made, confirmed, completed and paid, and what is refused at the wrong moment.

use std::time::Duration;

use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

use crate::{
    folder::Folder,
    receiver::Receiver,
    wire::{Call, builder, sandbox},
};

const BASE: &str = "/v3/payscore/serviceorder";
const PARTNERS: &str = "/v3/payscore/partner/serviceorder";
const APPID: &str = "wxd678efh567hg6787";
const SERVICE: &str = "2002000000000558128851361561536";
const NOBODY: &str = "http://127.0.0.1:1/";
const DAY: u64 = 86_400;

fn order(number: &str) -> Value {
    json!({
        "out_order_no": number, "appid": APPID, "service_id": SERVICE, "service_introduction": "某某酒店",
        "time_range": {"start_time": "OnAccept", "end_time": "20200620120000"}, "notify_url": NOBODY,
        "risk_fund": {"name": "DEPOSIT", "amount": 40_000}, "attach": "x",
    })
}

/// What a service costs: fees of 400 元 less a discount of 1 元.
fn bill() -> Value {
    json!({
        "appid": APPID, "service_id": SERVICE, "total_amount": 39_900,
        "post_payments": [{"name": "就餐费用", "amount": 40_000, "count": 4}],
        "post_discounts": [{"name": "满20减1元", "description": "不与其他优惠叠加", "amount": 100}],
    })
}

async fn post(sandbox: &Sandbox, path: &str, body: &Value) -> (u16, Value) {
    let reply = Call::post_json(path, body).send_signed(sandbox).await;
    let body = if reply.body.is_empty() { Value::Null } else { reply.json() };
    (reply.status, body)
}

/// Status and code of a refusal.
async fn refused(sandbox: &Sandbox, path: &str, body: &Value) -> (u16, String) {
    let (status, body) = post(sandbox, path, body).await;
    (status, body["code"].as_str().unwrap_or_default().to_owned())
}

async fn done(sandbox: &Sandbox, path: &str, body: &Value) -> Value {
    let (status, body) = post(sandbox, path, body).await;
    assert!(matches!(status, 200 | 204), "{path}: {status} {body}");
    body
}

async fn act(sandbox: &Sandbox, number: &str, act: &str, body: &Value) -> Value {
    done(sandbox, &format!("{BASE}/{number}/{act}"), body).await
}

async fn query(sandbox: &Sandbox, number: &str) -> Value {
    let target = format!("{BASE}?out_order_no={number}&service_id={SERVICE}&appid={APPID}");
    Call::get(&target).send_signed(sandbox).await.json()
}

/// State, description and state of the collection.
fn stands(order: &Value) -> [&str; 3] {
    ["/state", "/state_description", "/collection/state"]
        .map(|at| order.pointer(at).and_then(Value::as_str).unwrap_or("-"))
}

fn confirm(sandbox: &Sandbox, number: &str) -> bool {
    sandbox.confirm_service_order(number).expect("a change that is kept")
}

fn pay(sandbox: &Sandbox, number: &str) -> Option<String> {
    sandbox.pay_service_order(number).expect("a change that is kept")
}

/// An order that is under way.
async fn under_way(sandbox: &Sandbox, number: &str) {
    done(sandbox, BASE, &order(number)).await;
    assert!(confirm(sandbox, number));
}

/// An order that waits to be paid.
async fn completed(sandbox: &Sandbox, number: &str) {
    under_way(sandbox, number).await;
    act(sandbox, number, "complete", &bill()).await;
}

#[tokio::test]
async fn order_follows_from_created_to_paid_and_tells_its_own_address() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    let mut body = order("S1");
    body["notify_url"] = json!(receiver.url);
    let made = done(&sandbox, BASE, &body).await;
    assert_eq!((stands(&made), made["package"].is_string()), (["CREATED", "-", "-"], true));
    assert!(confirm(&sandbox, "S1"));
    let confirmed = query(&sandbox, "S1").await;
    assert_eq!(stands(&confirmed), ["DOING", "USER_CONFIRM", "-"]);
    let (times, known) =
        (json!({"start_time": "20200520132935", "end_time": "20200620120000"}), &confirmed["time_range"]);
    assert_eq!((known, confirmed["openid"].is_string()), (&times, true), "it begins when the user confirms");

    let completed = act(&sandbox, "S1", "complete", &bill()).await;
    assert_eq!(stands(&completed), ["DOING", "MCH_COMPLETE", "USER_PAYING"]);
    assert_eq!(completed["collection"]["paying_amount"], 39_900);
    let transaction_id = pay(&sandbox, "S1").expect("a payment");
    let paid = query(&sandbox, "S1").await;
    assert_eq!(stands(&paid), ["DONE", "-", "USER_PAID"]);
    assert_eq!(paid["collection"]["details"][0]["transaction_id"], json!(transaction_id));

    sandbox.callbacks_sent().await;
    let opened: Vec<_> = receiver.opened(&sandbox).into_iter().map(|opened| opened.expect("a callback")).collect();
    let told: Vec<_> = opened
        .iter()
        .map(|one| {
            let told: Value = serde_json::from_slice(&one.resource).expect("JSON");
            (one.event_type.as_str(), one.original_type.as_deref(), stands(&told).map(str::to_owned))
        })
        .collect();
    let words = |words: [&str; 3]| words.map(str::to_owned);
    assert_eq!(
        told,
        [
            ("PAYSCORE.USER_CONFIRM", Some("payscore"), words(["DOING", "USER_CONFIRM", "-"])),
            ("PAYSCORE.USER_PAID", Some("payscore"), words(["DONE", "-", "USER_PAID"])),
        ]
    );
}

#[tokio::test]
async fn order_again_with_the_same_values_is_the_same_and_with_others_refused() {
    let sandbox = sandbox().await;
    let first = done(&sandbox, BASE, &order("S1")).await;
    assert_eq!(done(&sandbox, BASE, &order("S1")).await, first);
    let mut other = order("S1");
    other["attach"] = json!("y");
    assert_eq!(refused(&sandbox, BASE, &other).await, (400, "INVALID_REQUEST".to_owned()));
}

#[tokio::test]
async fn order_is_found_by_the_number_of_the_page_that_it_was_confirmed_on() {
    let sandbox = sandbox().await;
    done(&sandbox, BASE, &order("S1")).await;
    let confirmed = Call::post_json("/_sandbox/confirm_service_order", &json!({"out_order_no": "S1", "openid": "o"}));
    let confirmed = confirmed.send(&sandbox).await.json();
    let number = confirmed["query_id"].as_str().expect("a number");
    let found = |query: &str| Call::get(&format!("{BASE}?{query}service_id={SERVICE}&appid={APPID}"));
    let by_page = found(&format!("query_id={number}&")).send_signed(&sandbox).await.json();
    assert_eq!((&by_page["out_order_no"], &by_page["openid"]), (&json!("S1"), &json!("o")));
    let both = found(&format!("query_id={number}&out_order_no=S1&")).send_signed(&sandbox).await;
    let none = found("").send_signed(&sandbox).await;
    assert_eq!([both.status, none.status], [400, 400]);
}

#[tokio::test]
async fn order_that_nobody_made_is_not_found_by_any_call() {
    let sandbox = sandbox().await;
    done(&sandbox, BASE, &order("S1")).await;
    let mut modified = bill();
    modified["reason"] = json!("x");
    let named = json!({"appid": APPID, "service_id": SERVICE});
    let mut reported = named.clone();
    (reported["type"], reported["detail"]) = (json!("Order_Paid"), json!({"paid_time": "20200520132935"}));
    let mut cancelled = named.clone();
    cancelled["reason"] = json!("x");
    let calls = [("complete", bill()), ("modify", modified), ("pay", named), ("sync", reported), ("cancel", cancelled)];
    for (act, body) in calls {
        let unknown = refused(&sandbox, &format!("{BASE}/S2/{act}"), &body).await;
        assert_eq!(unknown, (404, "ORDER_NOT_EXIST".to_owned()), "{act}");
        let mut other = body.clone();
        other["service_id"] = json!("another");
        let unknown = refused(&sandbox, &format!("{BASE}/S1/{act}"), &other).await;
        assert_eq!(unknown, (404, "ORDER_NOT_EXIST".to_owned()), "{act} of another service");
    }
    assert_eq!(query(&sandbox, "S2").await["code"], "ORDER_NOT_EXIST");
}

#[tokio::test]
async fn complete_before_the_user_confirmed_is_refused_and_the_order_confirmed_once() {
    let sandbox = sandbox().await;
    done(&sandbox, BASE, &order("S1")).await;
    let early = refused(&sandbox, &format!("{BASE}/S1/complete"), &bill()).await;
    assert_eq!(early, (400, "INVALID_REQUEST".to_owned()));
    assert_eq!([confirm(&sandbox, "S1"), confirm(&sandbox, "S1"), confirm(&sandbox, "S2")], [true, false, false]);
    assert_eq!(pay(&sandbox, "S1"), None, "the service is under way");
}

#[tokio::test]
async fn complete_again_with_the_same_bill_is_the_same_and_with_another_refused() {
    let sandbox = sandbox().await;
    completed(&sandbox, "S1").await;
    assert_eq!(stands(&act(&sandbox, "S1", "complete", &bill()).await), ["DOING", "MCH_COMPLETE", "USER_PAYING"]);
    let mut other = bill();
    other["goods_tag"] = json!("x");
    let refusal = refused(&sandbox, &format!("{BASE}/S1/complete"), &other).await;
    assert_eq!(refusal, (400, "INVALID_REQUEST".to_owned()));
    pay(&sandbox, "S1").expect("a payment");
    assert_eq!(stands(&act(&sandbox, "S1", "complete", &bill()).await), ["DONE", "-", "USER_PAID"]);
}

#[tokio::test]
async fn complete_with_a_total_that_is_wrong_or_above_the_risk_fund_is_refused() {
    let sandbox = sandbox().await;
    under_way(&sandbox, "S1").await;
    let mut wrong = bill();
    wrong["total_amount"] = json!(40_000);
    let mut high = bill();
    (high["post_payments"][0]["amount"], high["total_amount"]) = (json!(40_101), json!(40_001));
    let mut early = bill();
    early["time_range"] = json!({"end_time": "20200519120000"});
    for body in [wrong, high, early] {
        let refusal = refused(&sandbox, &format!("{BASE}/S1/complete"), &body).await;
        assert_eq!(refusal, (400, "PARAM_ERROR".to_owned()), "{body}");
    }
    assert_eq!(stands(&query(&sandbox, "S1").await), ["DOING", "USER_CONFIRM", "-"]);
}

#[tokio::test]
async fn complete_without_anything_to_pay_is_done_at_once() {
    let sandbox = sandbox().await;
    under_way(&sandbox, "S1").await;
    let free = json!({"appid": APPID, "service_id": SERVICE, "post_payments": [], "total_amount": 0});
    let done = act(&sandbox, "S1", "complete", &free).await;
    assert_eq!((stands(&done), &done["need_collection"]), (["DONE", "-", "-"], &json!(false)));
    assert_eq!(pay(&sandbox, "S1"), None);
}

#[tokio::test]
async fn modify_lowers_what_waits_to_be_paid_and_nothing_else() {
    let sandbox = sandbox().await;
    under_way(&sandbox, "S1").await;
    let lower = |total: i64| {
        json!({
            "appid": APPID, "service_id": SERVICE, "post_payments": [{"name": "x", "amount": total}], "reason": "x",
            "total_amount": total,
        })
    };
    let path = format!("{BASE}/S1/modify");
    assert_eq!(refused(&sandbox, &path, &lower(1)).await, (400, "INVALID_REQUEST".to_owned()));
    act(&sandbox, "S1", "complete", &bill()).await;
    assert_eq!(refused(&sandbox, &path, &lower(39_901)).await, (400, "PARAM_ERROR".to_owned()));
    let modified = act(&sandbox, "S1", "modify", &lower(100)).await;
    assert_eq!((&modified["total_amount"], &modified["collection"]["paying_amount"]), (&json!(100), &json!(100)));
    pay(&sandbox, "S1").expect("a payment");
    assert_eq!(query(&sandbox, "S1").await["collection"]["paid_amount"], 100);
    assert_eq!(refused(&sandbox, &path, &lower(1)).await, (400, "INVALID_REQUEST".to_owned()));
}

#[tokio::test]
async fn cancel_takes_back_what_was_not_completed_and_may_be_repeated() {
    let sandbox = sandbox().await;
    let reason = json!({"appid": APPID, "service_id": SERVICE, "reason": "用户投诉"});
    done(&sandbox, BASE, &order("S1")).await;
    under_way(&sandbox, "S2").await;
    for number in ["S1", "S2"] {
        let key = act(&sandbox, number, "cancel", &reason).await;
        assert_eq!(act(&sandbox, number, "cancel", &reason).await, key);
        assert_eq!(stands(&query(&sandbox, number).await), ["REVOKED", "-", "-"]);
    }
    assert!(!confirm(&sandbox, "S1"));
    completed(&sandbox, "S3").await;
    let refusal = refused(&sandbox, &format!("{BASE}/S3/cancel"), &reason).await;
    assert_eq!(refusal, (400, "PARAM_ERROR".to_owned()));
}

#[tokio::test]
async fn collect_deducts_what_waits_and_tells_it() {
    let (sandbox, named) = (sandbox().await, json!({"appid": APPID, "service_id": SERVICE}));
    under_way(&sandbox, "S1").await;
    let path = format!("{BASE}/S1/pay");
    assert_eq!(refused(&sandbox, &path, &named).await, (400, "INVALID_REQUEST".to_owned()));
    act(&sandbox, "S1", "complete", &bill()).await;
    assert_eq!(act(&sandbox, "S1", "pay", &named).await["out_order_no"], "S1");
    assert_eq!(stands(&query(&sandbox, "S1").await), ["DONE", "-", "USER_PAID"]);
    assert_eq!(sandbox.notifications().last().map(|one| one.event_type.as_str()), Some("PAYSCORE.USER_PAID"));
    assert_eq!(refused(&sandbox, &path, &named).await, (400, "INVALID_REQUEST".to_owned()));
}

#[tokio::test]
async fn sync_reports_a_payment_in_another_way_which_no_transaction_stands_for() {
    let sandbox = sandbox().await;
    completed(&sandbox, "S1").await;
    let reported = |amount: i64| {
        let detail = json!({"paid_time": "20200520120000", "paid_amount": amount});
        json!({"appid": APPID, "service_id": SERVICE, "type": "Order_Paid", "detail": detail})
    };
    let path = format!("{BASE}/S1/sync");
    assert_eq!(refused(&sandbox, &path, &reported(1)).await, (400, "PARAM_ERROR".to_owned()));
    let paid = act(&sandbox, "S1", "sync", &reported(39_900)).await;
    let detail = json!({"seq": 1, "amount": 39_900, "paid_type": "MCH", "paid_time": "20200520120000"});
    assert_eq!((stands(&paid), &paid["collection"]["details"]), (["DONE", "-", "USER_PAID"], &json!([detail])));
    assert_eq!(act(&sandbox, "S1", "sync", &reported(39_900)).await, paid);
    assert_eq!(sandbox.notifications().last().map(|one| one.event_type.as_str()), Some("PAYSCORE.USER_PAID"));
    completed(&sandbox, "S2").await;
    pay(&sandbox, "S2").expect("a payment");
    let late = refused(&sandbox, &format!("{BASE}/S2/sync"), &reported(39_900)).await;
    assert_eq!(late, (400, "INVALID_REQUEST".to_owned()));
}

#[tokio::test]
async fn order_expires_thirty_days_after_it_was_made_and_one_that_is_confirmed_never() {
    let sandbox = sandbox().await;
    done(&sandbox, BASE, &order("S1")).await;
    under_way(&sandbox, "S2").await;
    sandbox.advance_clock(Duration::from_secs(30 * DAY - 1)).expect("a change that is kept");
    assert_eq!(stands(&query(&sandbox, "S1").await)[0], "CREATED");
    sandbox.advance_clock(Duration::from_secs(1)).expect("a change that is kept");
    assert_eq!(stands(&query(&sandbox, "S1").await)[0], "EXPIRED");
    assert!(!confirm(&sandbox, "S1"));
    let reason = json!({"appid": APPID, "service_id": SERVICE, "reason": "x"});
    let late = refused(&sandbox, &format!("{BASE}/S1/cancel"), &reason).await;
    assert_eq!(late, (400, "PARAM_ERROR".to_owned()));
    assert_eq!(stands(&query(&sandbox, "S2").await)[0], "DOING");
}

#[tokio::test]
async fn payment_of_an_order_is_refunded_by_its_transaction_and_not_by_the_number_of_the_order() {
    let sandbox = sandbox().await;
    completed(&sandbox, "SERVICE-1").await;
    let transaction_id = pay(&sandbox, "SERVICE-1").expect("a payment");
    let refund = |name: &str, value: &str| {
        let mut body = json!({"out_refund_no": "R1", "amount": {"refund": 1, "total": 39_900, "currency": "CNY"}});
        body[name] = json!(value);
        body
    };
    let path = "/v3/refund/domestic/refunds";
    assert_eq!(refused(&sandbox, path, &refund("out_trade_no", "SERVICE-1")).await.0, 404);
    assert_eq!(done(&sandbox, path, &refund("transaction_id", &transaction_id)).await["status"], "PROCESSING");
}

const PERMISSIONS: &str = "/v3/payscore/permissions";

/// An authorization that somebody applied for.
async fn applied(sandbox: &Sandbox, code: &str) {
    let body = json!({"service_id": SERVICE, "appid": APPID, "authorization_code": code, "notify_url": NOBODY});
    assert!(done(sandbox, PERMISSIONS, &body).await["apply_permissions_token"].is_string());
}

async fn permission(sandbox: &Sandbox, path: &str) -> Value {
    let target = format!("{PERMISSIONS}/{path}?service_id={SERVICE}&appid={APPID}");
    Call::get(&target).send_signed(sandbox).await.json()
}

fn authorize(sandbox: &Sandbox, code: &str) -> bool {
    sandbox.authorize_service(code, "o").expect("a change that is kept")
}

fn told(sandbox: &Sandbox) -> Vec<String> {
    sandbox.notifications().into_iter().map(|one| one.event_type).collect()
}

#[tokio::test]
async fn permission_follows_from_applied_for_to_taken_back_and_tells_both() {
    let sandbox = sandbox().await;
    applied(&sandbox, "A1").await;
    assert_eq!(permission(&sandbox, "authorization-code/A1").await["authorization_state"], "UNBINDUSER");
    assert_eq!(permission(&sandbox, "openid/o").await["authorization_state"], "UNAVAILABLE");
    assert_eq!([authorize(&sandbox, "A1"), authorize(&sandbox, "A1"), authorize(&sandbox, "A2")], [true, false, false]);
    for path in ["authorization-code/A1", "openid/o"] {
        let known = permission(&sandbox, path).await;
        assert_eq!((&known["authorization_state"], &known["openid"]), (&json!("AVAILABLE"), &json!("o")), "{path}");
    }
    assert!(sandbox.withdraw_service("A1").expect("a change that is kept"));
    assert_eq!(permission(&sandbox, "authorization-code/A1").await["authorization_state"], "UNAVAILABLE");
    assert_eq!(told(&sandbox), ["PAYSCORE.USER_OPEN_SERVICE", "PAYSCORE.USER_CLOSE_SERVICE"]);
    assert_eq!(permission(&sandbox, "authorization-code/A2").await["code"], "RESOURCE_NOT_EXISTS");
}

#[tokio::test]
async fn permission_token_is_good_for_an_hour_and_another_application_has_another() {
    let sandbox = sandbox().await;
    applied(&sandbox, "A1").await;
    sandbox.advance_clock(Duration::from_secs(3_600)).expect("a change that is kept");
    assert!(!authorize(&sandbox, "A1"));
    applied(&sandbox, "A1").await;
    assert!(authorize(&sandbox, "A1"));
}

#[tokio::test]
async fn order_without_a_confirmation_is_for_users_who_authorized_the_service() {
    let sandbox = sandbox().await;
    let mut body = order("S1");
    (body["need_user_confirm"], body["openid"]) = (json!(false), json!("o"));
    assert_eq!(refused(&sandbox, BASE, &body).await, (403, "NO_AUTH".to_owned()));
    applied(&sandbox, "A1").await;
    assert!(authorize(&sandbox, "A1"));
    let made = done(&sandbox, BASE, &body).await;
    assert_eq!((stands(&made), made.get("package")), (["DOING", "USER_CONFIRM", "-"], None));
    assert!(!told(&sandbox).contains(&"PAYSCORE.USER_CONFIRM".to_owned()), "nobody confirmed it");
    assert!(!sandbox.withdraw_service("A1").expect("a change that is kept"), "the order is not finished");
    let path = format!("{PERMISSIONS}/openid/o/terminate");
    let reason = json!({"service_id": SERVICE, "appid": APPID, "reason": "x"});
    assert_eq!(refused(&sandbox, &path, &reason).await, (400, "INVALID_REQUEST".to_owned()));
    act(&sandbox, "S1", "complete", &bill()).await;
    pay(&sandbox, "S1").expect("a payment");
    assert_eq!(done(&sandbox, &path, &reason).await, Value::Null);
    body["out_order_no"] = json!("S2");
    assert_eq!(refused(&sandbox, BASE, &body).await, (403, "NO_AUTH".to_owned()));
}

#[tokio::test]
async fn order_that_is_made_and_completed_in_one_call_waits_to_be_paid() {
    let sandbox = sandbox().await;
    applied(&sandbox, "A1").await;
    assert!(authorize(&sandbox, "A1"));
    let mut body = bill();
    (body["out_order_no"], body["openid"], body["notify_url"]) = (json!("S1"), json!("o"), json!(NOBODY));
    body["time_range"] = json!({"start_time": "20200520120000"});
    let made = done(&sandbox, &format!("{BASE}/direct-complete"), &body).await;
    assert_eq!(stands(&made), ["DOING", "MCH_COMPLETE", "USER_PAYING"]);
    assert!(pay(&sandbox, "S1").is_some());
}

#[tokio::test]
async fn ledger_shows_orders_and_authorizations_with_what_happened_to_them() {
    let sandbox = sandbox().await;
    completed(&sandbox, "S1").await;
    pay(&sandbox, "S1").expect("a payment");
    applied(&sandbox, "A1").await;
    let get = async |path: &str| Call::get(&format!("/_sandbox/{path}")).send(&sandbox).await.json();
    let entry = get("ledger_entry?kind=service_order&number=S1").await;
    assert_eq!((&entry["entry"]["state"], &entry["entry"]["amount"]), (&json!("DONE"), &json!(39_900)));
    assert_eq!((&entry["related"][0]["kind"], &entry["facts"]["risk"]), (&json!("order"), &json!(40_000)));
    let happened =
        entry["timeline"].as_array().expect("events").iter().filter(|event| event["kind"] == "service_order");
    let states: Vec<_> = happened.filter_map(|event| event["state"].as_str()).collect();
    assert_eq!(states, ["DOING/USER_CONFIRM", "DOING/MCH_COMPLETE", "DONE"]);
    let waits = get("ledger?waits=true").await;
    assert_eq!((&waits["found"], &waits["entries"][0]["kind"]), (&json!(1), &json!("permission")));
}

#[tokio::test]
async fn partner_has_the_same_orders_for_its_merchant_and_is_answered_without_a_body() {
    let sandbox = sandbox().await;
    let mut body = order("S1");
    body["sub_mchid"] = json!("1900000109");
    let made = done(&sandbox, PARTNERS, &body).await;
    assert_eq!((stands(&made)[0], &made["sub_mchid"]), ("CREATED", &json!("1900000109")));
    assert!(confirm(&sandbox, "S1"));
    let mut bill = bill();
    bill["sub_mchid"] = json!("1900000109");
    bill.as_object_mut().expect("an object").remove("appid");
    assert_eq!(done(&sandbox, &format!("{PARTNERS}/S1/complete"), &bill).await, Value::Null);
    bill["sub_mchid"] = json!("1900000110");
    let other = refused(&sandbox, &format!("{PARTNERS}/S1/complete"), &bill).await;
    assert_eq!(other, (404, "ORDER_NOT_EXIST".to_owned()), "the order of another merchant");
    assert_eq!(query(&sandbox, "S1").await["code"], "ORDER_NOT_EXIST", "a merchant sees no order of a partner");
    let named = json!({"sub_mchid": "1900000109", "service_id": SERVICE});
    assert_eq!(done(&sandbox, &format!("{PARTNERS}/S1/pay"), &named).await, Value::Null);
    let target = format!("{PARTNERS}?out_order_no=S1&service_id={SERVICE}&sub_mchid=1900000109");
    let paid = Call::get(&target).send_signed(&sandbox).await.json();
    assert_eq!(stands(&paid), ["DONE", "-", "USER_PAID"]);
}

#[tokio::test]
async fn orders_outlive_the_process_in_the_state_file() {
    let folder = Folder::new();
    let start = || builder().state_file(folder.path().join("state.redb")).start();
    let first = start().await.expect("a sandbox");
    completed(&first, "S1").await;
    done(&first, BASE, &order("S2")).await;
    first.stop().await;
    let second = start().await.expect("a sandbox");
    assert_eq!(stands(&query(&second, "S1").await), ["DOING", "MCH_COMPLETE", "USER_PAYING"]);
    assert!(confirm(&second, "S2") && pay(&second, "S1").is_some());
}
