//! Injected faults: what a call runs into, and what was done all the same.

use std::time::{Duration, Instant};

use serde_json::json;
use wechatpay_auth::VerifyError;
use wechatpay_sandbox::{Fault, Sandbox};

use crate::wire::{Call, NOW, Reply, exchange, sandbox};

const QUERY: &str = "/v3/businesscircle/user-authorizations/o?appid=wx1";
const UNKNOWN_ORDER: &str = "/v3/pay/transactions/out-trade-no/no-such-order?mchid=1230000109";
const PARKINGS: &str = "/v3/businesscircle/parkings";

fn parking() -> Call {
    let body = json!({
        "brandid": 1000, "appid": "wx1", "openid": "o", "plate_number": "粤B888888", "state": "IN",
        "time": "2020-05-20T13:29:35+08:00",
    });
    Call::post_json(PARKINGS, &body)
}

async fn asking(sandbox: &Sandbox, fault: &str) -> Reply {
    Call::get(QUERY).with("Sandbox-Fault", fault).send_signed(sandbox).await
}

/// Sends a call whose connection is dropped; gives what came.
async fn dropped(sandbox: &Sandbox, call: Call) -> Vec<u8> {
    let call = call.signed(&sandbox.merchant());
    let bytes = call.bytes();
    exchange(sandbox, &bytes).await
}

#[tokio::test]
async fn fault_by_header_each_status_has_the_real_code() {
    let sandbox = sandbox().await;
    let cases = [
        ("rate_limited", 429, "FREQUENCY_LIMITED", true),
        ("system_error", 500, "SYSTEM_ERROR", true),
        ("system_error_after", 500, "SYSTEM_ERROR", true),
        ("unavailable", 503, "SERVICE_UNAVAILABLE", false),
    ];
    for (fault, status, code, signed) in cases {
        let reply = asking(&sandbox, fault).await;
        assert_eq!((reply.status, reply.refusal().1.as_str(), reply.is_signed()), (status, code, signed), "{fault}");
        assert_eq!(reply.verify(&sandbox).is_ok(), signed, "{fault}");
    }
    assert_eq!(Call::get(QUERY).send_signed(&sandbox).await.status, 200);
}

#[tokio::test]
async fn fault_html_is_a_page_of_a_proxy() {
    let reply = asking(&sandbox().await, "html").await;
    assert_eq!((reply.status, reply.headers["content-type"].as_bytes()), (502, b"text/html".as_slice()));
    assert!(reply.body.starts_with(b"<html>") && !reply.is_signed());
}

#[tokio::test]
async fn fault_of_the_api_comes_after_the_signature_and_on_the_way_before() {
    let sandbox = sandbox().await;
    let cases = [
        ("rate_limited", 401),
        ("system_error", 401),
        ("system_error_after", 401),
        ("unavailable", 503),
        ("html", 502),
    ];
    for (fault, status) in cases {
        let reply = Call::get(QUERY).with("Sandbox-Fault", fault).send(&sandbox).await;
        assert_eq!((reply.status, reply.is_signed()), (status, false), "{fault}");
    }
}

#[tokio::test]
async fn fault_of_signatures_is_what_a_client_has_to_refuse() {
    let sandbox = sandbox().await;
    // A success, and two that the API refuses: by itself, and for another fault.
    for (query, other, status) in [(QUERY, "", 200), (UNKNOWN_ORDER, "", 404), (QUERY, "rate_limited", 429)] {
        let refusal = async |fault: &str| {
            let reply = Call::get(query).with("Sandbox-Fault", &format!("{fault}, {other}"));
            let reply = reply.send_signed(&sandbox).await;
            assert_eq!(reply.status, status, "{fault}");
            reply.verify(&sandbox).expect_err("a refusal")
        };
        assert!(matches!(refusal("bad_signature").await, VerifyError::WrongSignature));
        assert!(matches!(refusal("probe").await, VerifyError::Probe));
        assert!(matches!(refusal("unknown_serial").await, VerifyError::UnknownSerial { .. }));
        assert!(matches!(refusal("stale").await, VerifyError::Stale { .. }));
    }
    let stale = asking(&sandbox, "stale").await;
    let signed_at: i64 = stale.headers["wechatpay-timestamp"].to_str().expect("text").parse().expect("seconds");
    assert!(NOW - signed_at > 300);
}

#[tokio::test]
async fn fault_latency_waits_and_then_responds() {
    let sandbox = sandbox().await;
    let started = Instant::now();
    let reply = asking(&sandbox, "latency=120").await;
    assert_eq!(reply.status, 200);
    assert!(started.elapsed() >= Duration::from_millis(120));
}

#[tokio::test]
async fn fault_drop_closes_without_a_byte_and_does_nothing() {
    let sandbox = sandbox().await;
    assert_eq!(dropped(&sandbox, parking().with("Sandbox-Fault", "drop")).await, b"");
    assert_eq!(sandbox.parking("粤B888888"), None);
    let call = sandbox.calls().pop().expect("a call in the log");
    assert_eq!((call.status, call.faults), (None, vec!["drop".to_owned()]));
}

#[tokio::test]
async fn fault_drop_after_closes_without_a_byte_and_does_what_was_asked() {
    let sandbox = sandbox().await;
    assert_eq!(dropped(&sandbox, parking().with("Sandbox-Fault", "drop_after")).await, b"");
    assert_eq!(sandbox.parking("粤B888888").as_deref(), Some("IN"));
}

#[tokio::test]
async fn fault_system_error_before_does_nothing_and_after_does_what_was_asked() {
    let sandbox = sandbox().await;
    let before = parking().with("Sandbox-Fault", "system_error").send_signed(&sandbox).await;
    assert_eq!((before.status, sandbox.parking("粤B888888")), (500, None));
    let after = parking().with("Sandbox-Fault", "system_error_after").send_signed(&sandbox).await;
    assert_eq!((after.status, sandbox.parking("粤B888888").as_deref()), (500, Some("IN")));
}

#[tokio::test]
async fn fault_header_that_names_none_is_refused_and_nothing_is_done() {
    let sandbox = sandbox().await;
    for value in ["nothing", "latency", "latency=x", "drop, nothing"] {
        let reply = parking().with("Sandbox-Fault", value).send_signed(&sandbox).await;
        let body = reply.json();
        assert_eq!((reply.status, &body["detail"]["field"]), (400, &json!("Sandbox-Fault")), "{value}: {body}");
    }
    assert_eq!(sandbox.parking("粤B888888"), None);
}

#[tokio::test]
async fn fault_by_control_hits_its_operation_so_many_times() {
    let sandbox = sandbox().await;
    let body = json!({"kind": "rate_limited", "operation": "query_user_authorization", "times": 2});
    let made = Call::post_json("/_sandbox/faults", &body).send(&sandbox).await.json();
    assert_eq!((&made["kind"], &made["times"]), (&json!("rate_limited"), &json!(2)), "{made}");
    assert_eq!(parking().send_signed(&sandbox).await.status, 204);
    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(Call::get(QUERY).send_signed(&sandbox).await.status);
    }
    assert_eq!(statuses, [429, 429, 200]);
    assert_eq!(Call::get("/_sandbox/faults").send(&sandbox).await.json(), json!({"faults": []}));
}

#[tokio::test]
async fn fault_by_control_is_there_until_it_is_cleared() {
    let sandbox = sandbox().await;
    let made = Call::post_json("/_sandbox/faults", &json!({"kind": "unavailable"})).send(&sandbox).await.json();
    sandbox.inject_fault(Fault::Html);
    assert_eq!(Call::get(QUERY).send_signed(&sandbox).await.status, 503);
    let path = format!("/_sandbox/faults/{}", made["id"]);
    assert_eq!(Call::new("DELETE", &path).send(&sandbox).await.json(), json!({"cleared": 1}));
    assert_eq!(Call::new("DELETE", &path).send(&sandbox).await.status, 404);
    assert_eq!(Call::get(QUERY).send_signed(&sandbox).await.status, 502);
    assert_eq!(Call::new("DELETE", "/_sandbox/faults").send(&sandbox).await.json(), json!({"cleared": 1}));
    assert_eq!(Call::get(QUERY).send_signed(&sandbox).await.status, 200);
}

#[tokio::test]
async fn fault_by_control_that_there_is_not_is_refused() {
    let sandbox = sandbox().await;
    for body in [
        json!({"kind": "nothing"}),
        json!({"kind": "latency"}),
        json!({"kind": "drop", "milliseconds": 1}),
        json!({"kind": "drop", "operation": "no_such_operation"}),
        json!({"kind": "drop", "times": 0}),
    ] {
        let reply = Call::post_json("/_sandbox/faults", &body).send(&sandbox).await;
        assert_eq!(reply.status, 400, "{body}");
    }
    assert_eq!(Call::get(QUERY).send_signed(&sandbox).await.status, 200);
}
