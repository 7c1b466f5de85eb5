//! The control interface over HTTP, and what the program sees of it.

use serde_json::{Value, json};
use wechatpay_sandbox::Sandbox;

use crate::wire::{Call, KEY_ID, NONCE, NOW, sandbox};

const QUERY: &str = "/v3/businesscircle/user-authorizations/o?appid=wx1";

#[tokio::test]
async fn settings_have_all_that_a_client_needs_and_no_private_key() {
    let sandbox = sandbox().await;
    let reply = Call::get("/_sandbox/settings").send(&sandbox).await;
    let settings = reply.json();
    assert_eq!(settings["base_url"], sandbox.base_url());
    assert_eq!(settings["mchid"], sandbox.merchant().mchid());
    assert_eq!(settings["merchant_serial"], sandbox.merchant().serial().as_str());
    assert_eq!(settings["platform_public_key_id"], KEY_ID);
    assert!(settings["platform_public_key"].as_str().is_some_and(|pem| pem.starts_with("-----BEGIN PUBLIC KEY-----")));
    // The guides have the word by itself, in names of constants.
    let text = String::from_utf8_lossy(&reply.body);
    assert!(!text.contains("PRIVATE KEY"), "{text}");
}

#[tokio::test]
async fn authorize_and_withdraw_move_the_state() {
    let sandbox = sandbox().await;
    let member = json!({"openid": "o", "appid": "wx1"});
    assert_eq!(
        Call::post_json("/_sandbox/authorize", &member).send(&sandbox).await.json(),
        json!({"authorized": true})
    );
    assert_eq!(Call::get(QUERY).send_signed(&sandbox).await.json()["authorize_state"], "AUTHORIZED");
    assert_eq!(Call::post_json("/_sandbox/withdraw", &member).send(&sandbox).await.json(), json!({"withdrawn": true}));
    assert_eq!(Call::get(QUERY).send_signed(&sandbox).await.json()["authorize_state"], "DEAUTHORIZED");
}

#[tokio::test]
async fn withdraw_of_nothing_says_so() {
    let sandbox = sandbox().await;
    let reply = Call::post_json("/_sandbox/withdraw", &json!({"openid": "o", "appid": "wx1"})).send(&sandbox).await;
    assert_eq!((reply.status, reply.json()), (200, json!({"withdrawn": false})));
}

#[tokio::test]
async fn pay_makes_a_payment() {
    let sandbox = sandbox().await;
    let body = json!({"openid": "o", "appid": "wx1", "amount": 8800});
    let reply = Call::post_json("/_sandbox/pay", &body).send(&sandbox).await;
    let payments = sandbox.payments();
    assert_eq!(reply.json(), json!({"transaction_id": payments[0].transaction_id}));
    assert_eq!((payments.len(), payments[0].amount, payments[0].paid_at), (1, 8_800, NOW));
    assert_eq!(Call::get("/_sandbox/payments").send(&sandbox).await.json()["payments"][0]["amount"], 8_800);
}

#[tokio::test]
async fn control_body_that_does_not_fit_is_400() {
    let sandbox = sandbox().await;
    for body in ["", "{}", "[1]", r#"{"openid": "o", "appid": "wx1", "amount": -1}"#] {
        assert_eq!(Call::post("/_sandbox/pay", body).send(&sandbox).await.status, 400, "{body}");
    }
}

#[tokio::test]
async fn control_unknown_path_is_404_and_wrong_method_405() {
    let sandbox = sandbox().await;
    assert_eq!(Call::get("/_sandbox/nothing").send(&sandbox).await.status, 404);
    assert_eq!(Call::get("/_sandbox/pay").send(&sandbox).await.status, 405);
}

#[tokio::test]
async fn control_page_of_another_origin_is_refused() {
    let sandbox = sandbox().await;
    let body = json!({"openid": "o", "appid": "wx1", "amount": 1});
    let foreign = Call::post_json("/_sandbox/pay", &body).with("Origin", "https://example.com");
    assert_eq!(foreign.send(&sandbox).await.status, 403);
    assert_eq!(sandbox.payments(), []);
    let own = Call::post_json("/_sandbox/pay", &body).with("Origin", &sandbox.base_url());
    assert_eq!(own.send(&sandbox).await.status, 200);
}

#[tokio::test]
async fn calls_show_what_was_signed_and_whether_it_matched() {
    let sandbox = sandbox().await;
    let reply = Call::get(QUERY).send_signed(&sandbox).await;
    let calls = sandbox.calls();
    let [call] = calls.as_slice() else { panic!("{calls:?}") };
    assert_eq!((call.method.as_str(), call.target.as_str(), call.status), ("GET", QUERY, Some(200)));
    assert_eq!(call.signing_string.as_deref(), Some(format!("GET\n{QUERY}\n{NOW}\n{NONCE}\n\n").as_str()));
    assert_eq!((call.signature_matched, call.nonce.as_deref(), call.received_at), (Some(true), Some(NONCE), NOW));
    assert_eq!(reply.headers.get("request-id").map(|id| id.as_bytes()), Some(call.request_id.as_bytes()));
}

#[tokio::test]
async fn calls_refused_ones_are_logged_too() {
    let sandbox = sandbox().await;
    let merchant = sandbox.merchant();
    Call::get("/v3/nothing").send(&sandbox).await;
    Call::get(QUERY).signed(&merchant).tampered(|target, _| target.push('0')).send(&sandbox).await;
    Call::get(QUERY).at(0).send_signed(&sandbox).await;
    let log: Vec<_> =
        sandbox.calls().into_iter().map(|call| (call.status.unwrap_or_default(), call.signature_matched)).collect();
    assert_eq!(log, [(404, None), (401, Some(false)), (401, None)]);
}

#[tokio::test]
async fn calls_over_http_are_the_same_and_control_is_not_among_them() {
    let sandbox = sandbox().await;
    Call::get(QUERY).send_signed(&sandbox).await;
    let calls = Call::get("/_sandbox/calls").send(&sandbox).await.json();
    assert_eq!(calls["calls"].as_array().map(Vec::len), Some(1));
    assert_eq!(calls["calls"][0]["target"], QUERY);
    assert_eq!(sandbox.calls().len(), 1);
}

/// Whether a response says in both languages why it is none; English has no Chinese in it, but for what it names.
fn is_said_in_both_languages(body: &Value) -> bool {
    let is_chinese = |name: &str| {
        body[name].as_str().map(|said| said.chars().any(|character| ('\u{4e00}'..='\u{9fff}').contains(&character)))
    };
    (is_chinese("message"), is_chinese("message_zh")) == (Some(false), Some(true))
}

/// Method and path of all that the control interface has.
async fn routes(sandbox: &Sandbox) -> Vec<(String, String)> {
    let description = Call::get("/_sandbox/openapi.yaml").send(sandbox).await.body;
    let (mut routes, mut path) = (Vec::new(), String::new());
    for line in String::from_utf8_lossy(&description).lines() {
        let method = line.strip_prefix("    ").and_then(|line| line.strip_suffix(':'));
        if let Some(found) = line.strip_prefix("  /_sandbox/") {
            path = format!("/_sandbox/{}", found.trim_end_matches(':'));
        } else if let Some(method) = method.filter(|method| ["get", "post", "put", "delete"].contains(method)) {
            routes.push((method.to_uppercase(), path.clone()));
        }
    }
    routes
}

#[tokio::test]
async fn control_whatever_does_not_fit_is_said_in_english_and_chinese() {
    let sandbox = sandbox().await;
    let routes = routes(&sandbox).await;
    assert!(routes.len() > 40, "{routes:?}");
    for (method, path) in routes.iter().filter(|(method, _)| ["POST", "PUT"].contains(&method.as_str())) {
        let call = Call::post(path, r#"{"no such field": 1}"#).method(method);
        let reply = call.send(&sandbox).await;
        let is_refused = (400..500).contains(&reply.status) && is_said_in_both_languages(&reply.json());
        assert!(is_refused, "{method} {path}: {reply:?}");
    }
    for (_, path) in &routes {
        let reply = Call::post(path, "").method("PATCH").send(&sandbox).await;
        assert!(is_said_in_both_languages(&reply.json()), "{path}: {reply:?}");
    }
}

#[tokio::test]
async fn control_what_cannot_be_done_is_said_in_english_and_chinese() {
    let sandbox = sandbox().await;
    for (path, body) in [
        ("pay_order", json!({"out_trade_no": "NONE"})),
        ("refund", json!({"transaction_id": "NONE", "amount": 1})),
        ("settle_refund", json!({"out_refund_no": "NONE"})),
        ("settle_transfer", json!({"out_bill_no": "NONE"})),
        ("settle_batch", json!({"out_batch_no": "NONE"})),
        ("settle_sharing", json!({"out_order_no": "NONE"})),
        ("settle_sharing_return", json!({"out_return_no": "NONE"})),
        ("redeliver", json!({"id": "NONE"})),
        ("probe", json!({})),
        ("notify", json!({"event_type": "NO.EXAMPLE"})),
        ("fail_order", json!({"out_trade_no": "NONE"})),
        ("settle_transfer", json!({"out_bill_no": "NONE", "fail_reason": "NONE"})),
        ("settle_batch", json!({"out_batch_no": "NONE", "fail_reason": "NONE"})),
        ("faults", json!({"kind": "error", "code": "NONE"})),
        ("faults", json!({"kind": "error", "code": "ORDER_PAID", "status": 500})),
        ("faults", json!({"kind": "error", "code": "USERPAYING", "operation": "native_prepay"})),
        ("faults", json!({"kind": "error", "code": "ORDER_PAID", "operation": "none"})),
        ("faults", json!({"kind": "none"})),
        ("faults", json!({"kind": "latency", "milliseconds": 1, "operation": "none"})),
    ] {
        let reply = Call::post_json(&format!("/_sandbox/{path}"), &body).send(&sandbox).await;
        assert!(reply.status >= 400 && is_said_in_both_languages(&reply.json()), "{path} {body}: {reply:?}");
    }
    for url in ["http://", "ftp://127.0.0.1/", "https://example.com/notify"] {
        let call = Call::post_json("/_sandbox/notify_url", &json!({"url": url})).method("PUT");
        let reply = call.send(&sandbox).await;
        assert!(reply.status == 400 && is_said_in_both_languages(&reply.json()), "{url}: {reply:?}");
    }
    for path in ["nothing", "calls?after=x", "faults/7"] {
        let method = if path.starts_with("faults") { "DELETE" } else { "GET" };
        let reply = Call::get(&format!("/_sandbox/{path}")).method(method).send(&sandbox).await;
        assert!(is_said_in_both_languages(&reply.json()), "{path}: {reply:?}");
    }
    let foreign = Call::get("/_sandbox/settings").with("Origin", "https://example.com").send(&sandbox).await;
    assert!(is_said_in_both_languages(&foreign.json()), "{foreign:?}");
}

#[tokio::test]
async fn control_why_a_callback_had_no_response_is_said_in_english_and_chinese() {
    let sandbox = sandbox().await;
    for url in ["http://127.0.0.1:1/", "https://127.0.0.1:1/", "https://example.com/notify", "ftp://127.0.0.1/"] {
        let body = json!({"event_type": "A.B", "url": url, "resource": {}});
        let delivery = Call::post_json("/_sandbox/notify", &body).send(&sandbox).await.json();
        let said = json!({"message": delivery["error"], "message_zh": delivery["error_zh"]});
        assert!(is_said_in_both_languages(&said), "{url}: {delivery}");
    }
}
