//! Errors that operations document, on demand: by the header, by control, and from a program.

use std::sync::Arc;

use serde_json::{Value, json};
use tokio::task::JoinSet;
use wechatpay_sandbox::{BusinessError, Sandbox};

use crate::wire::{Call, Reply, native_order, sandbox};

const NATIVE: &str = "/v3/pay/transactions/native";
const BILL: &str = "/v3/bill/tradebill";

async fn order(sandbox: &Sandbox, number: &str) -> Reply {
    Call::post_json(NATIVE, &native_order(sandbox, number, "http://127.0.0.1:1/")).send_signed(sandbox).await
}

/// Places an order that asks for this itself.
async fn asking(sandbox: &Sandbox, number: &str, fault: &str) -> Reply {
    let call = Call::post_json(NATIVE, &native_order(sandbox, number, "http://127.0.0.1:1/"));
    call.with("Sandbox-Fault", fault).send_signed(sandbox).await
}

async fn inject(sandbox: &Sandbox, body: Value) -> Reply {
    Call::post_json("/_sandbox/faults", &body).send(sandbox).await
}

async fn orders(sandbox: &Sandbox) -> Value {
    Call::get("/_sandbox/orders").send(sandbox).await.json()["orders"].clone()
}

#[tokio::test]
async fn error_by_header_is_the_documented_one_signed_and_nothing_is_done() {
    let sandbox = sandbox().await;
    let reply = asking(&sandbox, "ORDER-0001", "error=OUT_TRADE_NO_USED").await;
    let (status, code, message) = reply.refusal();
    assert_eq!((status, code.as_str(), message.is_empty()), (403, "OUT_TRADE_NO_USED", false));
    assert!(reply.verify(&sandbox).is_ok());
    assert_eq!(reply.json().get("detail"), None);
    assert_eq!(orders(&sandbox).await, json!([]));
    assert_eq!(sandbox.calls().pop().expect("a call").faults, ["error=OUT_TRADE_NO_USED"]);
    assert_eq!(order(&sandbox, "ORDER-0001").await.status, 200, "it was for one call alone");
}

#[tokio::test]
async fn error_by_header_goes_with_faults_beside_it() {
    let sandbox = sandbox().await;
    let reply = asking(&sandbox, "ORDER-0001", "latency=0, error=ORDERPAID, bad_signature").await;
    assert_eq!((reply.refusal().1.as_str(), reply.verify(&sandbox).is_err()), ("ORDERPAID", true), "as it was spelt");
    assert_eq!(asking(&sandbox, "ORDER-0001", "error=ORDER_PAID, unavailable").await.status, 503);
}

#[tokio::test]
async fn error_by_header_that_the_table_does_not_have_is_refused_with_those_that_it_has() {
    let sandbox = sandbox().await;
    for fault in ["error=NOT_ENOUGH", "error=", "error", "error=order_paid", "error=\"><b>", "error=*"] {
        let reply = asking(&sandbox, "ORDER-0001", fault).await;
        let body = reply.json();
        assert_eq!((reply.status, &body["detail"]["field"]), (400, &json!("Sandbox-Fault")), "{fault}: {body}");
        assert!(!body.to_string().contains("<b>"), "a text of a stranger");
    }
    let issue = asking(&sandbox, "ORDER-0001", "error=NOT_ENOUGH").await.json()["detail"]["issue"].to_string();
    assert!(issue.contains("OUT_TRADE_NO_USED") && issue.contains("native_prepay"), "{issue}");
    assert_eq!(orders(&sandbox).await, json!([]));
}

#[tokio::test]
async fn error_comes_after_signature_and_parameters() {
    let sandbox = sandbox().await;
    let body = native_order(&sandbox, "ORDER-0001", "http://127.0.0.1:1/");
    let unsigned = Call::post_json(NATIVE, &body).with("Sandbox-Fault", "error=ORDER_PAID").send(&sandbox).await;
    assert_eq!((unsigned.status, unsigned.refusal().1.as_str()), (401, "SIGN_ERROR"));
    let nothing = Call::post_json(NATIVE, &json!({})).with("Sandbox-Fault", "error=ORDER_PAID");
    assert_eq!(nothing.send_signed(&sandbox).await.refusal().1, "PARAM_ERROR");
    let lost = Call::get("/v3/nothing").with("Sandbox-Fault", "error=ORDER_PAID").send_signed(&sandbox).await;
    assert_eq!((lost.status, lost.body.is_empty()), (404, true));
}

#[tokio::test]
async fn error_of_the_signature_is_not_signed() {
    let sandbox = sandbox().await;
    let reply = asking(&sandbox, "ORDER-0001", "error=SIGN_ERROR").await;
    assert_eq!((reply.status, reply.refusal().1.as_str(), reply.is_signed()), (401, "SIGN_ERROR", false));
}

#[tokio::test]
async fn error_of_a_parameter_names_one() {
    let sandbox = sandbox().await;
    let detail = asking(&sandbox, "ORDER-0001", "error=PARAM_ERROR").await.json()["detail"].clone();
    assert_eq!((&detail["location"], &detail["field"]), (&json!("body"), &json!("/body/appid")), "{detail}");
    let query =
        Call::get("/v3/businesscircle/user-authorizations/o?appid=wx1").with("Sandbox-Fault", "error=PARAM_ERROR");
    let detail = query.send_signed(&sandbox).await.json()["detail"].clone();
    assert_eq!(detail["location"], "uri_template", "{detail}");
}

#[tokio::test]
async fn error_by_control_hits_its_operation_and_number_so_many_times() {
    let sandbox = sandbox().await;
    let made = inject(
        &sandbox,
        json!({
            "kind": "error", "operation": "native_prepay", "code": "ORDER_CLOSED", "number": "ORDER-0001", "times": 2,
        }),
    );
    let made = made.await.json();
    assert_eq!(
        (&made["code"], &made["number"], &made["times"]),
        (&json!("ORDER_CLOSED"), &json!("ORDER-0001"), &json!(2))
    );
    assert_eq!(order(&sandbox, "ORDER-0002").await.status, 200, "another number");
    let mut codes = Vec::new();
    for _ in 0..3 {
        codes.push(order(&sandbox, "ORDER-0001").await.status);
    }
    assert_eq!(codes, [400, 400, 200]);
    assert_eq!(Call::get("/_sandbox/faults").send(&sandbox).await.json(), json!({"faults": []}));
}

#[tokio::test]
async fn error_number_is_found_in_path_query_and_anywhere_in_the_body() {
    let sandbox = sandbox().await;
    let mchid = sandbox.merchant().mchid().to_owned();
    let combined = json!({
        "combine_appid": "wx1", "combine_mchid": mchid, "combine_out_trade_no": "COMBINED-1",
        "sub_orders": [{
            "mchid": mchid, "attach": "x", "out_trade_no": "PART-1", "description": "x",
            "amount": {"total_amount": 1, "currency": "CNY"},
        }],
        "notify_url": "http://127.0.0.1:1/",
    });
    let calls = [
        ("QUERY%2D1", Call::get(&format!("/v3/pay/transactions/out-trade-no/QUERY%2D1?mchid={mchid}"))),
        ("2020-05-19", Call::get(&format!("{BILL}?bill_date=2020-05-19"))),
        ("PART-1", Call::post_json("/v3/combine-transactions/native", &combined)),
    ];
    for (number, call) in calls {
        sandbox
            .inject_error(BusinessError::new("FREQUENCY_LIMITED").number(number.replace("%2D", "-")))
            .expect("an error");
        assert_eq!(call.send_signed(&sandbox).await.status, 429, "{number}");
        assert_eq!(order(&sandbox, "ORDER-0001").await.status, 200, "{number}");
        sandbox.clear_faults();
    }
}

#[tokio::test]
async fn error_without_an_operation_hits_those_that_document_it() {
    let sandbox = sandbox().await;
    sandbox.inject_error(BusinessError::new("OUT_TRADE_NO_USED").times(1)).expect("an error");
    assert_eq!(
        Call::get(&format!("{BILL}?bill_date=2020-05-19")).send_signed(&sandbox).await.refusal().1,
        "NO_STATEMENT_EXIST"
    );
    assert_eq!(order(&sandbox, "ORDER-0001").await.refusal().1, "OUT_TRADE_NO_USED");
    assert_eq!(order(&sandbox, "ORDER-0001").await.status, 200);
}

#[tokio::test]
async fn error_says_what_it_is_told_to() {
    let sandbox = sandbox().await;
    let body = json!({
        "kind": "error", "operation": "native_prepay", "code": "MCH_NOT_EXISTS", "status": 404, "message": "没有\u{1f4b0}",
        "detail": {"a": [1, null]},
    });
    let made = inject(&sandbox, body).await.json();
    assert_eq!(made["detail"], json!({"a": [1, null]}));
    let reply = order(&sandbox, "ORDER-0001").await;
    let said = json!({"code": "MCH_NOT_EXISTS", "message": "没有\u{1f4b0}", "detail": {"a": [1, null]}});
    assert_eq!((reply.status, reply.json()), (404, said));
    assert!(reply.verify(&sandbox).is_ok());
}

#[tokio::test]
async fn error_by_control_that_there_is_not_is_refused() {
    let sandbox = sandbox().await;
    for (body, named) in [
        (json!({"kind": "error"}), "code"),
        (json!({"kind": "error", "code": "NO_SUCH_CODE"}), "no operation"),
        (json!({"kind": "error", "code": "*", "operation": "transfer_to_user"}), "NOT_ENOUGH"),
        (json!({"kind": "error", "code": "USERPAYING", "operation": "native_prepay"}), "OUT_TRADE_NO_USED"),
        (json!({"kind": "error", "code": "ORDER_PAID", "operation": "no_such_operation"}), "no_such_operation"),
        (json!({"kind": "error", "code": "ORDER_PAID", "status": 200}), "400"),
        (json!({"kind": "error", "code": "ORDER_PAID", "milliseconds": 1}), "latency"),
        (json!({"kind": "error", "code": "ORDER_PAID", "times": 0}), "at least 1"),
        (json!({"kind": "drop", "code": "ORDER_PAID"}), "error"),
        (json!({"kind": "drop", "message": "x"}), "error"),
    ] {
        let reply = inject(&sandbox, body.clone()).await;
        let message = reply.json()["message"].to_string();
        assert_eq!(reply.status, 400, "{body}");
        assert!(message.contains(named), "{body}: {message}");
    }
    let wrong = json!({"kind": "error", "code": "USERPAYING", "operation": "native_prepay"});
    let chinese = inject(&sandbox, wrong).await.json()["message_zh"].to_string();
    assert!(chinese.contains("OUT_TRADE_NO_USED") && !chinese.contains("document"), "{chinese}");
    assert_eq!(order(&sandbox, "ORDER-0001").await.status, 200);
}

#[tokio::test]
async fn error_from_a_program_that_is_not_documented_is_an_error() {
    let sandbox = sandbox().await;
    let refused =
        sandbox.inject_error(BusinessError::new("NOT_ENOUGH").operation("native_prepay")).expect_err("an error");
    assert!(refused.to_string().contains("OUT_TRADE_NO_USED"), "{refused}");
    sandbox.inject_error(BusinessError::new("NOT_ENOUGH").operation("create_refund")).expect("an error");
    sandbox.clear_faults();
}

#[tokio::test]
async fn bill_that_is_not_there_yet_is_on_demand_by_its_day() {
    let sandbox = sandbox().await;
    order(&sandbox, "ORDER-0001").await;
    sandbox.pay_order("ORDER-0001").expect("a change");
    let error = BusinessError::new("STATEMENT_CREATING").operation("get_trade_bill").number("2020-05-20").times(1);
    sandbox.inject_error(error).expect("an error");
    let bill = async |day: &str| Call::get(&format!("{BILL}?bill_date={day}")).send_signed(&sandbox).await;
    assert_eq!(bill("2020-05-19").await.refusal().1, "NO_STATEMENT_EXIST");
    assert_eq!(
        (bill("2020-05-20").await.refusal().1.as_str(), bill("2020-05-20").await.status),
        ("STATEMENT_CREATING", 200)
    );
}

#[tokio::test]
async fn error_of_a_description_that_documents_none_is_refused() {
    let sandbox = crate::wire::sample_sandbox().await;
    let operation = Call::get("/_sandbox/operations").send(&sandbox).await.json()["operations"][0].clone();
    assert_eq!(operation["errors"], json!([]));
    let body = json!({"kind": "error", "operation": operation["operation_id"], "code": "SYSTEM_ERROR"});
    let refused = inject(&sandbox, body).await;
    assert_eq!((refused.status, refused.json()["message"].to_string().contains("documents no errors")), (400, true));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn error_for_one_call_hits_one_of_many_at_once() {
    let sandbox = Arc::new(sandbox().await);
    sandbox.inject_error(BusinessError::new("ORDER_CLOSED").operation("native_prepay").times(1)).expect("an error");
    let mut calls = JoinSet::new();
    for at in 0..16 {
        let sandbox = Arc::clone(&sandbox);
        calls.spawn(async move { order(&sandbox, &format!("ORDER-{at:04}")).await.status });
    }
    let refused = calls.join_all().await.into_iter().filter(|status| *status == 400);
    assert_eq!(refused.count(), 1);
    assert_eq!(orders(&sandbox).await.as_array().map(Vec::len), Some(15));
}

#[tokio::test]
async fn error_of_odd_shapes_is_refused_or_given_as_it_is() {
    let sandbox = sandbox().await;
    for body in [
        json!({"kind": "error", "code": 5}),
        json!({"kind": ["error"], "code": "ORDER_PAID"}),
        json!({"kind": "error", "code": "ORDER_PAID", "status": -1}),
        json!({"kind": "error", "code": "ORDER_PAID", "status": 99_999}),
        json!({"kind": "error", "code": "ORDER_PAID", "times": -1}),
        json!({"kind": "error", "code": "ORDER_PAID", "number": 5}),
        json!({"kind": "error", "code": "ORDER_PAID\u{0}"}),
    ] {
        assert_eq!(inject(&sandbox, body.clone()).await.status, 400, "{body}");
    }
    let deep = (0..100).fold(json!(null), |inner, _| json!([inner]));
    let texts = ["", "\u{0}\u{1b}[2J", "</script>", &"长".repeat(100_000)];
    for said in texts.into_iter().map(|text| json!(text)).chain([deep]) {
        let message = said.as_str().unwrap_or("x");
        let body = json!({
            "kind": "error", "code": "ORDER_PAID", "operation": "native_prepay", "message": message, "detail": said, "times": 1,
        });
        assert_eq!(inject(&sandbox, body).await.status, 200);
        let reply = order(&sandbox, "ORDER-0001").await;
        assert_eq!((reply.status, &reply.json()["detail"]), (400, &said));
        assert!(reply.verify(&sandbox).is_ok());
    }
    assert_eq!(order(&sandbox, "ORDER-0001").await.status, 200);
}

#[tokio::test]
async fn fault_hits_the_number_that_it_is_for() {
    let sandbox = sandbox().await;
    inject(&sandbox, json!({"kind": "system_error_after", "number": "ORDER-0001", "times": 1})).await;
    assert_eq!(order(&sandbox, "ORDER-0002").await.status, 200);
    assert_eq!((order(&sandbox, "ORDER-0001").await.status, order(&sandbox, "ORDER-0001").await.status), (500, 200));
    assert_eq!(orders(&sandbox).await.as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn table_of_each_operation_is_listed_and_each_of_its_errors_can_be_had() {
    let sandbox = sandbox().await;
    let operations = Call::get("/_sandbox/operations").send(&sandbox).await.json()["operations"].clone();
    let all = Call::get("/_sandbox/errors").send(&sandbox).await.json()["errors"].clone();
    let (operations, all) = (operations.as_array().expect("a list"), all.as_array().expect("a list"));
    let common: Vec<&Value> = all.iter().filter(|error| error["common"] == true).collect();
    assert!(common.iter().any(|error| error["code"] == "SYSTEM_ERROR" && error["status"] == 500));
    let native =
        operations.iter().find(|operation| operation["operation_id"] == "native_prepay").expect("an operation");
    let errors = native["errors"].as_array().expect("a list");
    assert!(errors.len() >= 8, "{errors:?}");
    assert!(errors.iter().all(|own| all.iter().any(|error| error["key"] == own["key"])), "each is explained");
    let is_own = |common: &&&Value| errors.iter().any(|own| own["code"] == common["code"]);
    for error in errors.iter().chain(common.iter().filter(|common| !is_own(common)).copied()) {
        let code = error["code"].as_str().expect("a code");
        let reply = asking(&sandbox, "ORDER-0001", &format!("error={code}")).await;
        let expected = (error["status"].as_u64(), error["message"].as_str().map(str::to_owned));
        assert_eq!((Some(u64::from(reply.status)), Some(reply.refusal().2)), expected, "{code}");
    }
}

#[tokio::test]
async fn error_is_counted_by_calls_that_get_it_alone() {
    let sandbox = sandbox().await;
    sandbox.inject_error(BusinessError::new("NOT_ENOUGH").operation("create_refund").times(1)).expect("documented");
    let refund = |number: &str| {
        let body = json!({
            "transaction_id": "1217752501201407033233368018", "out_refund_no": number,
            "amount": {"refund": 1, "total": 1, "currency": "CNY"},
        });
        Call::post_json("/v3/refund/domestic/refunds", &body)
    };
    assert_eq!(refund("R-1").send(&sandbox).await.status, 401, "not signed");
    assert_eq!(refund("").send_signed(&sandbox).await.refusal().1, "PARAM_ERROR");
    assert_eq!(refund("R-1").send_signed(&sandbox).await.refusal().1, "NOT_ENOUGH");
    assert_ne!(refund("R-1").send_signed(&sandbox).await.refusal().1, "NOT_ENOUGH");
}

#[tokio::test]
async fn injection_that_is_too_long_is_refused_and_the_others_stay() {
    let sandbox = sandbox().await;
    sandbox.inject_fault(wechatpay_sandbox::Fault::Html);
    let long =
        json!({"kind": "error", "operation": "create_refund", "code": "NOT_ENOUGH", "detail": "x".repeat(600_000)});
    assert_eq!(Call::post_json("/_sandbox/faults", &long).send(&sandbox).await.status, 400);
    let kept = Call::get("/_sandbox/faults").send(&sandbox).await.json();
    assert_eq!(kept["faults"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn wrong_fault_is_refused_in_both_languages() {
    let sandbox = sandbox().await;
    for (body, english, chinese) in [
        (
            json!({"kind": "latency", "milliseconds": 700_000}),
            "latency takes 0 to 600000",
            "latency 需要 milliseconds，取值 0 到 600000",
        ),
        (json!({"kind": "drop", "milliseconds": 1}), "drop takes no milliseconds", "drop 不接受 milliseconds"),
        (json!({"kind": "none"}), "there are latency", "没有这种故障，可用的有：latency"),
        (json!({"kind": "drop", "times": 0}), "times is at least 1", "times 至少为 1"),
    ] {
        let reply = Call::post_json("/_sandbox/faults", &body).send(&sandbox).await;
        let told = reply.json();
        assert_eq!(reply.status, 400, "{body}");
        assert!(told["message"].as_str().is_some_and(|message| message.contains(english)), "{told}");
        assert!(told["message_zh"].as_str().is_some_and(|message| message.starts_with(chinese)), "{told}");
    }
}
