//! The ledger: everything that has a number and a state, found in pages, with what happened to it; and what is done by hand.

use std::time::Duration;

use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

use crate::{
    folder::Folder,
    receiver::Receiver,
    wire::{Call, KEY_ID, NOW, builder, encrypted, native_order, sandbox},
};

const NATIVE: &str = "/v3/pay/transactions/native";
const NOBODY: &str = "http://127.0.0.1:1/";

async fn place(sandbox: &Sandbox, number: &str) {
    let reply = Call::post_json(NATIVE, &native_order(sandbox, number, NOBODY)).send_signed(sandbox).await;
    assert_eq!(reply.status, 200, "{reply:?}");
}

async fn get(sandbox: &Sandbox, path: &str) -> Value {
    let reply = Call::get(&format!("/_sandbox/{path}")).send(sandbox).await;
    assert_eq!(reply.status, 200, "{path}: {reply:?}");
    reply.json()
}

/// Status and body of something that is done by hand.
async fn post(sandbox: &Sandbox, path: &str, body: Value) -> (u16, Value) {
    let reply = Call::post_json(&format!("/_sandbox/{path}"), &body).send(sandbox).await;
    (reply.status, reply.json())
}

async fn done(sandbox: &Sandbox, path: &str, body: Value) -> Value {
    let (status, body) = post(sandbox, path, body).await;
    assert_eq!(status, 200, "{path}: {body}");
    body
}

fn wait(sandbox: &Sandbox, seconds: u64) {
    sandbox.advance_clock(Duration::from_secs(seconds)).expect("a change that is kept");
}

fn texts<'a>(list: &'a Value, name: &str) -> Vec<&'a str> {
    list.as_array().expect("a list").iter().filter_map(|one| one[name].as_str()).collect()
}

async fn entry(sandbox: &Sandbox, kind: &str, number: &str) -> Value {
    get(sandbox, &format!("ledger_entry?kind={kind}&number={number}")).await
}

#[tokio::test]
async fn ledger_is_newest_first_and_its_pages_leave_nothing_out_while_more_is_made() {
    let sandbox = sandbox().await;
    for number in 0..5 {
        place(&sandbox, &format!("SHOP-{number}")).await;
        wait(&sandbox, 1);
    }
    let first = get(&sandbox, "ledger?limit=2").await;
    assert_eq!((texts(&first["entries"], "number"), &first["found"]), (vec!["SHOP-4", "SHOP-3"], &json!(5)));
    place(&sandbox, "SHOP-5").await;
    let mut seen = Vec::new();
    let mut next = first["next"].clone();
    while let Some(after) = next.as_str() {
        let page = get(&sandbox, &format!("ledger?limit=2&after={after}")).await;
        seen.extend(texts(&page["entries"], "number").into_iter().map(str::to_owned));
        next = page["next"].clone();
    }
    assert_eq!(seen, ["SHOP-2", "SHOP-1", "SHOP-0"]);
}

#[tokio::test]
async fn ledger_pages_of_one_second_leave_nothing_out() {
    let sandbox = sandbox().await;
    for number in 0..7 {
        place(&sandbox, &format!("SHOP-{number}")).await;
    }
    let (mut seen, mut query) = (Vec::new(), "ledger?limit=3".to_owned());
    loop {
        let page = get(&sandbox, &query).await;
        seen.extend(texts(&page["entries"], "number").into_iter().map(str::to_owned));
        let Some(next) = page["next"].as_str() else { break };
        query = format!("ledger?limit=3&after={next}");
    }
    seen.sort();
    assert_eq!(seen, (0..7).map(|number| format!("SHOP-{number}")).collect::<Vec<_>>());
}

#[tokio::test]
async fn ledger_filters_by_number_kind_state_and_what_waits() {
    let sandbox = sandbox().await;
    for number in ["SHOP-0001", "SHOP-0002", "MALL-0001"] {
        place(&sandbox, number).await;
    }
    let paid = done(&sandbox, "pay_order", json!({"out_trade_no": "SHOP-0001"})).await;
    done(&sandbox, "refund_order", json!({"out_trade_no": "SHOP-0001", "amount": 40})).await;
    let found = |query: &str| {
        let (sandbox, query) = (&sandbox, format!("ledger?{query}"));
        async move {
            let page = get(sandbox, &query).await;
            let numbers = texts(&page["entries"], "number").into_iter().map(str::to_owned).collect::<Vec<_>>();
            assert_eq!(page["found"], numbers.len(), "{query}");
            numbers
        }
    };
    assert_eq!(found("number=shop-000&kind=order").await, ["SHOP-0002", "SHOP-0001"]);
    let id = paid["transaction_id"].as_str().expect("a number");
    assert_eq!(found(&format!("number={id}")).await, ["SHOP-0001"]);
    assert_eq!(found("state=REFUND").await, ["SHOP-0001"]);
    assert_eq!(found("waits=true&kind=order").await, ["SHOP-0002", "MALL-0001"]);
    assert_eq!(found("kind=refund&waits=true").await.len(), 1);
    assert_eq!(found("number=nothing").await, Vec::<String>::new());
    let page = get(&sandbox, "ledger?kind=order&state=NOTPAY&limit=1").await;
    assert_eq!((&page["all"], &page["found"]), (&json!(4), &json!(2)));
    assert_eq!(page["kinds"], json!({"order": 3, "refund": 1}));
    assert_eq!(page["states"], json!({"NOTPAY": 2, "REFUND": 1}));
}

#[tokio::test]
async fn ledger_what_does_not_fit_is_refused() {
    let sandbox = sandbox().await;
    for query in [
        "limit=0",
        "limit=1001",
        "limit=x",
        "kind=none",
        "after=x",
        "after=1.none.A",
        "waits=false",
        "page=2",
        "number=%ZZ",
    ] {
        assert_eq!(Call::get(&format!("/_sandbox/ledger?{query}")).send(&sandbox).await.status, 400, "{query}");
    }
    for (query, status) in [
        ("", 400),
        ("kind=order", 400),
        ("number=A", 400),
        ("kind=none&number=A", 400),
        ("kind=order&number=A&x=1", 400),
        ("kind=order&number=A", 404),
        ("kind=refund&number=%00", 404),
    ] {
        let reply = Call::get(&format!("/_sandbox/ledger_entry?{query}")).send(&sandbox).await;
        assert_eq!(reply.status, status, "{query}");
    }
}

#[tokio::test]
async fn ledger_of_numbers_at_the_ends_of_time_and_money_is_answered() {
    let sandbox = sandbox().await;
    place(&sandbox, "SHOP-0001").await;
    for now in [i64::MAX, i64::MIN, 0] {
        let moved = Call::post_json("/_sandbox/clock", &json!({"now": now})).method("PUT").send(&sandbox).await;
        assert_eq!(moved.status, 200);
        assert_eq!(get(&sandbox, "ledger").await["found"], 1);
        assert_eq!(entry(&sandbox, "order", "SHOP-0001").await["entry"]["number"], "SHOP-0001");
    }
}

#[tokio::test]
async fn entry_tells_what_happened_in_its_order_on_a_moved_clock() {
    let receiver = Receiver::accepting().await;
    let sandbox = sandbox().await;
    let order = native_order(&sandbox, "SHOP-0001", &receiver.url);
    Call::post_json(NATIVE, &order).send_signed(&sandbox).await;
    place(&sandbox, "SHOP-0002").await;
    wait(&sandbox, 3_600);
    done(&sandbox, "pay_order", json!({"out_trade_no": "SHOP-0001"})).await;
    sandbox.callbacks_sent().await;
    wait(&sandbox, 86_400);
    let query = format!("/v3/pay/transactions/out-trade-no/SHOP-0001?mchid={}", sandbox.merchant().mchid());
    Call::get(&query).send_signed(&sandbox).await;
    let refund = json!({
        "out_trade_no": "SHOP-0001", "out_refund_no": "BACK-0001",
        "amount": {"refund": 60, "total": 100, "currency": "CNY"},
    });
    Call::post_json("/v3/refund/domestic/refunds", &refund).send_signed(&sandbox).await;
    wait(&sandbox, 1);
    done(&sandbox, "settle_refund", json!({"out_refund_no": "BACK-0001"})).await;

    let order = entry(&sandbox, "order", "SHOP-0001").await;
    let events: Vec<(i64, String)> = order["timeline"].as_array().expect("events").iter().map(told).collect();
    let day = 3_600 + 86_400;
    assert_eq!(
        events,
        [
            (0, "made order SHOP-0001".to_owned()),
            (0, "call native_prepay 200".to_owned()),
            (3_600, "state SUCCESS".to_owned()),
            (3_600, "callback TRANSACTION.SUCCESS".to_owned()),
            (3_600, "attempt TRANSACTION.SUCCESS 204".to_owned()),
            (day, "made refund BACK-0001".to_owned()),
            (day, "call query_by_out_trade_no 200".to_owned()),
            (day, "call create_refund 200".to_owned()),
            (day + 1, "state SUCCESS".to_owned()),
        ]
    );
    assert_eq!(texts(&order["related"], "number"), ["BACK-0001"]);
    assert_eq!((&order["entry"]["state"], &order["facts"]["left_to_refund"]), (&json!("REFUND"), &json!(40)));
    let refund = entry(&sandbox, "refund", "BACK-0001").await;
    assert_eq!(texts(&refund["related"], "number"), ["SHOP-0001"]);
    let events: Vec<String> =
        refund["timeline"].as_array().expect("events").iter().map(|event| told(event).1).collect();
    assert_eq!(events, ["made refund BACK-0001", "call create_refund 200", "state SUCCESS"]);
}

#[tokio::test]
async fn entry_whose_number_another_product_has_too_tells_its_own_calls_and_callbacks() {
    let sandbox = builder().notify_url(NOBODY).start().await.expect("a sandbox");
    let order = json!({
        "appid": "wx1", "mchid": sandbox.merchant().mchid(), "description": "x", "out_trade_no": "SHOP-0001",
        "notify_url": NOBODY, "amount": {"total": 1_000}, "payer": {"openid": "o"},
        "settle_info": {"profit_sharing": true},
    });
    Call::post_json("/v3/pay/transactions/jsapi", &order).send_signed(&sandbox).await;
    let id = sandbox.pay_order("SHOP-0001").expect("a change that is kept").expect("a payment");
    let receiver = json!({
        "appid": "wx1", "type": "MERCHANT_ID", "account": "86693852", "name": encrypted("x"), "relation_type": "STORE",
    });
    let receiver = Call::post_json("/v3/profitsharing/receivers/add", &receiver).with("Wechatpay-Serial", KEY_ID);
    assert_eq!(receiver.send_signed(&sandbox).await.status, 200);
    wait(&sandbox, 60);
    let sharing = json!({
        "transaction_id": id, "out_order_no": "SAME-0001", "unfreeze_unsplit": false,
        "receivers": [{"type": "MERCHANT_ID", "account": "86693852", "amount": 200, "description": "x"}],
    });
    let service = json!({
        "out_order_no": "SAME-0001", "appid": "wx1", "service_id": "2002", "service_introduction": "x",
        "time_range": {"start_time": "OnAccept"}, "notify_url": NOBODY,
        "risk_fund": {"name": "DEPOSIT", "amount": 40_000},
    });
    for (path, body) in [("/v3/profitsharing/orders", sharing), ("/v3/payscore/serviceorder", service)] {
        let made = Call::post_json(path, &body).send_signed(&sandbox).await;
        assert_eq!(made.status, 200, "{made:?}");
    }
    assert!(sandbox.settle_sharing("SAME-0001", None).expect("a change that is kept"));
    assert!(sandbox.confirm_service_order("SAME-0001").expect("a change that is kept"));
    sandbox.callbacks_sent().await;
    for (kind, expected) in [
        (
            "sharing",
            ["made", "call create_order", "state", "callback PROFITSHARING.SUCCESS", "attempt PROFITSHARING.SUCCESS"],
        ),
        (
            "service_order",
            [
                "made",
                "call create_service_order",
                "state",
                "callback PAYSCORE.USER_CONFIRM",
                "attempt PAYSCORE.USER_CONFIRM",
            ],
        ),
    ] {
        let told = entry(&sandbox, kind, "SAME-0001").await;
        let event = |event: &Value| {
            let names = ["what", "operation", "event_type"];
            names.into_iter().filter_map(|name| event[name].as_str()).collect::<Vec<_>>().join(" ")
        };
        let events: Vec<String> = told["timeline"].as_array().expect("events").iter().map(event).collect();
        assert_eq!(events, expected, "{kind}");
    }
}

/// When an event was, in seconds since the beginning, and what.
fn told(event: &Value) -> (i64, String) {
    let names = ["what", "operation", "kind", "number", "state", "event_type", "status"];
    let is_told = |name: &&str| match event["what"].as_str() {
        Some("state") => ["what", "state"].contains(name),
        Some("callback") => *name != "state",
        _ => true,
    };
    let parts = names.into_iter().filter(is_told).filter_map(|name| match &event[name] {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    });
    (event["at"].as_i64().expect("a time") - NOW, parts.collect::<Vec<_>>().join(" "))
}

#[tokio::test]
async fn entry_of_an_order_that_waits_says_until_when() {
    let sandbox = sandbox().await;
    place(&sandbox, "SHOP-0001").await;
    let order = entry(&sandbox, "order", "SHOP-0001").await;
    assert_eq!(order["facts"]["ends_at"], NOW + 7 * 86_400);
    assert_eq!(order["timeline"].as_array().and_then(|events| events.last()).map(told), {
        Some((7 * 86_400, "ends order SHOP-0001".to_owned()))
    });
    wait(&sandbox, 7_200);
    assert_eq!(entry(&sandbox, "order", "SHOP-0001").await["entry"]["lapsed"], "way_to_pay");
    wait(&sandbox, 7 * 86_400);
    let order = entry(&sandbox, "order", "SHOP-0001").await;
    assert_eq!((&order["entry"]["lapsed"], &order["entry"]["waits"]), (&json!("order"), &json!(false)));
}

#[tokio::test]
async fn entry_of_an_order_says_when_the_time_changes_it_until_nothing_can() {
    let sandbox = sandbox().await;
    for number in ["SHOP-0001", "SHOP-0002"] {
        place(&sandbox, number).await;
    }
    done(&sandbox, "expire_order", json!({"out_trade_no": "SHOP-0002"})).await;
    assert_eq!(entry(&sandbox, "order", "SHOP-0002").await["entry"]["changes_at"], Value::Null);
    let mut moments = Vec::new();
    loop {
        let order = entry(&sandbox, "order", "SHOP-0001").await["entry"].take();
        let now = moments.last().map_or(NOW, |(at, _): &(i64, Value)| *at);
        let Some(at) = order["changes_at"].as_i64() else { break };
        wait(&sandbox, u64::try_from(at - now).expect("a moment to come"));
        moments.push((at, entry(&sandbox, "order", "SHOP-0001").await["entry"]["lapsed"].take()));
    }
    assert_eq!(moments, [(NOW + 7_200, json!("way_to_pay")), (NOW + 7 * 86_400, json!("order"))]);
}

#[tokio::test]
async fn entry_of_an_agreement_or_an_authorization_waits_as_long_as_its_user_can_agree() {
    let sandbox = sandbox().await;
    let agreement = json!({
        "appid": "wx1", "plan_id": 1, "out_contract_code": "C1", "contract_display_account": "x",
        "contract_notify_url": NOBODY,
    });
    let service = json!({"service_id": "2002", "appid": "wx1", "authorization_code": "A1", "notify_url": NOBODY});
    let prepare = async || {
        for (path, body) in [
            ("/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi", &agreement),
            ("/v3/payscore/permissions", &service),
        ] {
            let made = Call::post_json(path, body).send_signed(&sandbox).await;
            assert_eq!(made.status, 200, "{made:?}");
        }
    };
    let waits = async |kind: &str, number: &str| {
        let mut told = entry(&sandbox, kind, number).await;
        (told["entry"]["waits"].take(), told["entry"]["changes_at"].take(), told["facts"]["sign_by"].take())
    };
    let over = (json!(false), Value::Null, Value::Null);
    prepare().await;
    assert_eq!(waits("permission", "A1").await, (json!(true), json!(NOW + 3_600), Value::Null));
    assert_eq!(waits("contract", "C1").await, (json!(true), json!(NOW + 7_200), json!(NOW + 7_200)));
    wait(&sandbox, 3_600);
    assert_eq!(waits("permission", "A1").await, over);
    assert_eq!(post(&sandbox, "authorize_service", json!({"authorization_code": "A1"})).await.0, 409);
    wait(&sandbox, 3_600);
    assert_eq!(waits("contract", "C1").await, over);
    assert_eq!(post(&sandbox, "sign_contract", json!({"out_contract_code": "C1"})).await.0, 409);
    assert_eq!(get(&sandbox, "ledger?waits=true").await["found"], 0);
    prepare().await;
    assert_eq!(get(&sandbox, "ledger?waits=true").await["found"], 2);
    done(&sandbox, "authorize_service", json!({"authorization_code": "A1"})).await;
    done(&sandbox, "sign_contract", json!({"out_contract_code": "C1"})).await;
    assert_eq!([waits("permission", "A1").await, waits("contract", "C1").await], [over.clone(), over]);
}

#[tokio::test]
async fn entry_whose_address_is_not_called_says_so() {
    let sandbox = sandbox().await;
    let order = native_order(&sandbox, "SHOP-0001", "https://example.com/notify");
    Call::post_json(NATIVE, &order).send_signed(&sandbox).await;
    assert_eq!(entry(&sandbox, "order", "SHOP-0001").await["facts"]["no_callback_code"], "not_called");
}

#[tokio::test]
async fn expire_order_ends_its_time_alone_and_for_good() {
    let folder = Folder::new();
    let start = || builder().keys_dir(folder.path().join("keys")).state_file(folder.path().join("state.redb")).start();
    let sandbox = start().await.expect("a sandbox");
    for number in ["SHOP-0001", "SHOP-0002"] {
        place(&sandbox, number).await;
    }
    wait(&sandbox, 60);
    let ended = done(&sandbox, "expire_order", json!({"out_trade_no": "SHOP-0001"})).await;
    assert_eq!(ended, json!({"ended_at": NOW + 60}));
    assert_eq!(entry(&sandbox, "order", "SHOP-0001").await["entry"]["state"], "CLOSED");
    let moved = Call::post_json("/_sandbox/clock", &json!({"advanced": 0})).method("PUT").send(&sandbox).await;
    assert_eq!(moved.json(), json!({"now": NOW, "advanced": 0}));
    sandbox.stop().await;
    let sandbox = start().await.expect("a sandbox");
    let (status, told) = post(&sandbox, "pay_order", json!({"out_trade_no": "SHOP-0001"})).await;
    assert_eq!((status, told["message_zh"].as_str()), (409, Some("订单已支付或已关闭")), "{told}");
    let again = Call::post_json(NATIVE, &native_order(&sandbox, "SHOP-0001", NOBODY)).send_signed(&sandbox).await;
    assert_eq!(again.json()["code"], "ORDER_CLOSED");
    done(&sandbox, "pay_order", json!({"out_trade_no": "SHOP-0002"})).await;
}

#[tokio::test]
async fn expire_order_that_waits_no_longer_is_refused() {
    let sandbox = sandbox().await;
    for number in ["SHOP-0001", "SHOP-0002"] {
        place(&sandbox, number).await;
    }
    done(&sandbox, "pay_order", json!({"out_trade_no": "SHOP-0001"})).await;
    done(&sandbox, "expire_order", json!({"out_trade_no": "SHOP-0002"})).await;
    for (number, expected) in [("SHOP-0001", 409), ("SHOP-0002", 409), ("NONE", 404)] {
        assert_eq!(post(&sandbox, "expire_order", json!({"out_trade_no": number})).await.0, expected, "{number}");
    }
}

#[tokio::test]
async fn expire_order_of_a_combined_one_ends_it_with_its_parts_and_no_part_alone() {
    let sandbox = sandbox().await;
    let combined = json!({
        "combine_appid": "wx1", "combine_mchid": sandbox.merchant().mchid(), "combine_out_trade_no": "BOTH-0001",
        "sub_orders": [{
            "mchid": sandbox.merchant().mchid(), "attach": "x", "out_trade_no": "PART-0001", "description": "x",
            "amount": {"total_amount": 1, "currency": "CNY"},
        }],
        "combine_payer_info": {"openid": "o"}, "notify_url": NOBODY,
    });
    let placed = Call::post_json("/v3/combine-transactions/jsapi", &combined).send_signed(&sandbox).await;
    assert_eq!(placed.status, 200, "{placed:?}");
    assert_eq!(post(&sandbox, "expire_order", json!({"out_trade_no": "PART-0001"})).await.0, 409);
    done(&sandbox, "expire_order", json!({"out_trade_no": "BOTH-0001"})).await;
    assert_eq!(post(&sandbox, "pay_order", json!({"out_trade_no": "BOTH-0001"})).await.0, 409);
    let part = entry(&sandbox, "order", "PART-0001").await;
    assert_eq!((&part["entry"]["of"], texts(&part["related"], "number")), (&json!("BOTH-0001"), vec!["BOTH-0001"]));
    assert_eq!(part["entry"]["state"], "CLOSED");
    let whole = entry(&sandbox, "combined_order", "BOTH-0001").await;
    assert_eq!((texts(&whole["related"], "number"), &whole["entry"]["waits"]), (vec!["PART-0001"], &json!(false)));
}

#[tokio::test]
async fn refund_order_gives_back_what_is_left_and_never_more() {
    let receiver = Receiver::accepting().await;
    let sandbox = builder().notify_url(&receiver.url).start().await.expect("a sandbox");
    place(&sandbox, "SHOP-0001").await;
    assert_eq!(post(&sandbox, "refund_order", json!({"out_trade_no": "SHOP-0001"})).await.0, 409, "it is not paid");
    done(&sandbox, "pay_order", json!({"out_trade_no": "SHOP-0001"})).await;
    for (amount, expected) in [(0, 400), (-5, 400), (101, 409), (i64::MAX, 409)] {
        let body = json!({"out_trade_no": "SHOP-0001", "amount": amount});
        assert_eq!(post(&sandbox, "refund_order", body).await.0, expected, "{amount}");
    }
    let part = done(&sandbox, "refund_order", json!({"out_trade_no": "SHOP-0001", "amount": 30})).await;
    let rest = done(&sandbox, "refund_order", json!({"out_trade_no": "SHOP-0001"})).await;
    assert_eq!((&part["amount"], &rest["amount"]), (&json!(30), &json!(70)));
    let (status, told) = post(&sandbox, "refund_order", json!({"out_trade_no": "SHOP-0001"})).await;
    assert_eq!((status, told["message_zh"].as_str()), (409, Some("订单已全额退款")));
    assert_eq!(post(&sandbox, "refund_order", json!({"out_trade_no": "NONE"})).await.0, 404);
    let number = part["out_refund_no"].as_str().expect("a number");
    let asked = Call::get(&format!("/v3/refund/domestic/refunds/{number}")).send_signed(&sandbox).await.json();
    assert_eq!((&asked["status"], &asked["amount"]["refund"]), (&json!("PROCESSING"), &json!(30)));
    let settled = done(&sandbox, "settle_refund", json!({"out_refund_no": number})).await;
    assert_eq!(settled["callback"], "REFUND.SUCCESS", "it goes to the configured address");
}

#[tokio::test]
async fn calls_have_the_numbers_that_they_are_about() {
    let sandbox = sandbox().await;
    place(&sandbox, "SHOP-0001").await;
    Call::get("/v3/pay/transactions/out-trade-no/SHOP%7C2?mchid=1").send_signed(&sandbox).await;
    Call::get("/v3/nothing").send(&sandbox).await;
    let numbers: Vec<_> = sandbox.calls().into_iter().map(|call| call.numbers).collect();
    let order = |number: &str| vec![("out_trade_no", number.to_owned())];
    assert_eq!(numbers, [order("SHOP-0001"), order("SHOP|2"), Vec::new()]);
}
