//! Callbacks as a merchant's server receives them.

use serde_json::{Value, json};
use wechatpay_auth::{ApiV3Key, Clock, Rejection};
use wechatpay_sandbox::{NotificationState, PlatformMode, Sandbox, SandboxError};

use crate::{
    receiver::Receiver,
    wire::{Call, KEY_ID, NOW, builder, native_order, sandbox, sandbox_in},
};

const APPID: &str = "wx1234567890abcdef";
const OPENID: &str = "oUpF8uMuAJOM2pxb1Q";

/// A sandbox whose callbacks go to the receiver.
async fn calling(receiver: &Receiver) -> Sandbox {
    builder().notify_url(&receiver.url).start().await.expect("a sandbox")
}

/// The events and resources that arrived, opened.
async fn arrived(sandbox: &Sandbox, receiver: &Receiver) -> Vec<(String, Value)> {
    sandbox.callbacks_sent().await;
    let opened = receiver.opened(sandbox).into_iter().map(|opened| {
        let opened = opened.expect("a callback that opens");
        (opened.event_type, serde_json::from_slice(&opened.resource).expect("JSON"))
    });
    opened.collect()
}

async fn notify_points(sandbox: &Sandbox, transaction_id: &str) {
    let body = json!({
        "transaction_id": transaction_id,
        "appid": APPID,
        "openid": OPENID,
        "earn_points": true,
        "increased_points": 100,
        "points_update_time": "2020-05-20T13:29:35+08:00",
    });
    assert_eq!(Call::post_json("/v3/businesscircle/points/notify", &body).send_signed(sandbox).await.status, 204);
}

#[tokio::test]
async fn notify_arrives_signed_and_encrypted() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    let resource = json!({"transaction_id": "1", "unknown": ["字", null]});
    let delivery = sandbox
        .notify(&receiver.url, "MALL_TRANSACTION.SUCCESS", resource.clone())
        .await
        .expect("a change that is kept");
    assert_eq!((delivery.status, delivery.body.as_str(), delivery.is_accepted()), (Some(204), "", true));

    let opened = receiver.opened(&sandbox).remove(0).expect("a callback that opens");
    assert_eq!(serde_json::from_slice::<Value>(&opened.resource).expect("JSON"), resource);
    assert_eq!(
        (opened.event_type.as_str(), opened.resource_type.as_str()),
        ("MALL_TRANSACTION.SUCCESS", "encrypt-resource")
    );
    assert_eq!((opened.id.as_str(), opened.id.len()), (delivery.id.as_str(), 36));
    assert_eq!(opened.create_time, "2020-05-20T13:29:35+08:00");
    assert_eq!(opened.original_type.as_deref(), Some("mall_transaction"));
    assert_eq!(opened.summary.as_deref(), Some("商圈会员场内支付结果通知"));
    assert_eq!(opened.envelope.serial().as_str(), KEY_ID);
}

#[tokio::test]
async fn notify_headers_are_those_of_real_callbacks() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    sandbox.notify(&receiver.url, "TRANSACTION.SUCCESS", json!({})).await.expect("a change that is kept");
    let (headers, body) = receiver.received().remove(0);
    assert_eq!(headers["content-type"], "application/json");
    assert_eq!(headers["user-agent"], "Mozilla/4.0");
    assert_eq!(headers["wechatpay-timestamp"], NOW.to_string().as_str());
    let envelope: Value = serde_json::from_slice(&body).expect("JSON");
    assert_eq!(envelope["resource"]["algorithm"], "AEAD_AES_256_GCM");
}

#[tokio::test]
async fn notify_unknown_event_has_no_original_type_and_no_associated_data() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    sandbox.notify(&receiver.url, "NOT.DESCRIBED", json!({"a": 1})).await.expect("a change that is kept");
    let envelope: Value = serde_json::from_slice(&receiver.received()[0].1).expect("JSON");
    assert!(envelope["resource"].get("original_type").is_none());
    assert!(envelope["resource"].get("associated_data").is_none());
    let opened = receiver.opened(&sandbox).remove(0).expect("a callback that opens");
    assert_eq!((opened.event_type.as_str(), &*opened.resource), ("NOT.DESCRIBED", br#"{"a":1}"#.as_slice()));
}

#[tokio::test]
async fn notify_another_merchants_api_v3_key_does_not_open_it() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    sandbox.notify(&receiver.url, "TRANSACTION.SUCCESS", json!({})).await.expect("a change that is kept");
    let (headers, body) = receiver.received().remove(0);
    let other = ApiV3Key::new("0".repeat(32)).expect("a key");
    let refused = wechatpay_auth::open_callback(&headers, &body, &sandbox.platform_keys(), &other, NOW);
    assert_eq!(refused.err(), Some(Rejection::Decrypt));
}

#[tokio::test]
async fn notify_refusal_of_the_receiver_is_told_and_not_repeated() {
    let failed = r#"{"code":"FAIL","message":"失败"}"#;
    let (sandbox, receiver) = (sandbox().await, Receiver::answering((500, failed.to_owned())).await);
    let delivery =
        sandbox.notify(&receiver.url, "TRANSACTION.SUCCESS", json!({})).await.expect("a change that is kept");
    assert_eq!((delivery.status, delivery.body.as_str(), delivery.is_accepted()), (Some(500), failed, false));
    assert_eq!(receiver.received().len(), 1);
}

#[tokio::test]
async fn notify_redirect_is_not_followed() {
    let (sandbox, receiver) = (sandbox().await, Receiver::answering((302, String::new())).await);
    let delivery =
        sandbox.notify(&receiver.url, "TRANSACTION.SUCCESS", json!({})).await.expect("a change that is kept");
    assert_eq!((delivery.status, delivery.error), (Some(302), None));
}

#[tokio::test]
async fn notify_long_response_is_cut() {
    let (sandbox, receiver) = (sandbox().await, Receiver::answering((200, "a".repeat(1024 * 1024))).await);
    let delivery =
        sandbox.notify(&receiver.url, "TRANSACTION.SUCCESS", json!({})).await.expect("a change that is kept");
    assert_eq!(delivery.body.len(), 16 * 1024);
}

#[tokio::test]
async fn notify_nobody_listening_is_told() {
    let sandbox = sandbox().await;
    let delivery =
        sandbox.notify("http://127.0.0.1:1/", "TRANSACTION.SUCCESS", json!({})).await.expect("a change that is kept");
    assert_eq!((delivery.status, delivery.is_accepted()), (None, false));
    assert!(delivery.error.as_deref().is_some_and(|error| !error.is_empty()));
    assert_eq!(sandbox.deliveries(), [delivery]);
}

#[tokio::test]
async fn notify_address_of_another_machine_is_not_called() {
    let sandbox = sandbox().await;
    let delivery =
        sandbox.notify("http://192.0.2.1/", "TRANSACTION.SUCCESS", json!({})).await.expect("a change that is kept");
    assert!(delivery.error.as_deref().is_some_and(|error| error.contains("not an address of this machine")));
}

#[tokio::test]
async fn notify_mixed_mode_takes_turns_between_both_keys() {
    let (sandbox, receiver) = (sandbox_in(PlatformMode::Mixed).await, Receiver::accepting().await);
    let mut serials = Vec::new();
    for _ in 0..4 {
        serials.push(
            sandbox
                .notify(&receiver.url, "TRANSACTION.SUCCESS", json!({}))
                .await
                .expect("a change that is kept")
                .serial,
        );
    }
    assert_eq!(serials.iter().map(|serial| serial == KEY_ID).collect::<Vec<_>>(), [false, true, false, true]);
    assert!(receiver.opened(&sandbox).iter().all(Result::is_ok));
}

#[tokio::test]
async fn notify_certificate_mode_is_signed_with_the_newest_certificate() {
    let (sandbox, receiver) = (sandbox_in(PlatformMode::Certificate).await, Receiver::accepting().await);
    let newest = sandbox.rotate_certificate().await.expect("a certificate");
    let delivery =
        sandbox.notify(&receiver.url, "TRANSACTION.SUCCESS", json!({})).await.expect("a change that is kept");
    assert_eq!(delivery.serial, newest.as_str());
    assert!(receiver.opened(&sandbox).iter().all(Result::is_ok));
}

#[tokio::test]
async fn probe_is_recognised_as_one() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    sandbox.probe(&receiver.url).await.expect("a change that is kept");
    assert_eq!(receiver.opened(&sandbox).remove(0).err(), Some(Rejection::Probe));
}

#[tokio::test]
async fn authorize_calls_back() {
    let receiver = Receiver::accepting().await;
    let sandbox = calling(&receiver).await;
    sandbox.authorize(OPENID, APPID).expect("a change that is kept");
    let expected = json!({
        "openid": OPENID,
        "code": "478515000001",
        "mchid": sandbox.merchant().mchid(),
        "auth_type": "REGISTERED_AND_AUTHORIZATION_MODE",
    });
    assert_eq!(arrived(&sandbox, &receiver).await, [("MALL_AUTH.ACTIVATE_CARD".to_owned(), expected)]);
}

#[tokio::test]
async fn pay_of_a_member_calls_back() {
    let receiver = Receiver::accepting().await;
    let sandbox = calling(&receiver).await;
    sandbox.authorize(OPENID, APPID).expect("a change that is kept");
    let transaction_id = sandbox.pay(OPENID, APPID, 8_800).expect("a change that is kept");
    let (event_type, resource) = arrived(&sandbox, &receiver).await.remove(1);
    assert_eq!(event_type, "MALL_TRANSACTION.SUCCESS");
    assert_eq!(resource["transaction_id"], transaction_id);
    assert_eq!((&resource["openid"], &resource["appid"]), (&json!(OPENID), &json!(APPID)));
    assert_eq!((&resource["amount"], &resource["time_end"]), (&json!(8_800), &json!("2020-05-20T13:29:35+08:00")));
}

#[tokio::test]
async fn pay_of_a_stranger_calls_nobody() {
    let receiver = Receiver::accepting().await;
    let sandbox = calling(&receiver).await;
    sandbox.pay(OPENID, APPID, 8_800).expect("a change that is kept");
    assert_eq!(arrived(&sandbox, &receiver).await, []);
}

#[tokio::test]
async fn refund_of_a_payment_with_points_calls_back() {
    let receiver = Receiver::accepting().await;
    let sandbox = calling(&receiver).await;
    let transaction_id = sandbox.pay(OPENID, APPID, 8_800).expect("a change that is kept");
    notify_points(&sandbox, &transaction_id).await;
    let refund_id = sandbox.refund(&transaction_id, 800).expect("a change that is kept").expect("a refund");
    let (event_type, resource) = arrived(&sandbox, &receiver).await.remove(0);
    assert_eq!(event_type, "MALL_REFUND.SUCCESS");
    assert_eq!((&resource["transaction_id"], &resource["refund_id"]), (&json!(transaction_id), &json!(refund_id)));
    assert_eq!((&resource["pay_amount"], &resource["refund_amount"]), (&json!(8_800), &json!(800)));
    assert_eq!(sandbox.payments()[0].refunded, 800);
}

#[tokio::test]
async fn refund_of_a_payment_without_points_calls_nobody() {
    let receiver = Receiver::accepting().await;
    let sandbox = calling(&receiver).await;
    let transaction_id = sandbox.pay(OPENID, APPID, 8_800).expect("a change that is kept");
    assert!(sandbox.refund(&transaction_id, 800).expect("a change that is kept").is_some());
    assert_eq!(arrived(&sandbox, &receiver).await, []);
}

#[tokio::test]
async fn refund_after_30_days_calls_nobody() {
    let now = std::sync::Arc::new(std::sync::atomic::AtomicI64::new(NOW));
    let read = std::sync::Arc::clone(&now);
    let clock = Clock::from_fn(move || read.load(std::sync::atomic::Ordering::Relaxed));
    let receiver = Receiver::accepting().await;
    let sandbox = builder().clock(clock).notify_url(&receiver.url).start().await.expect("a sandbox");
    let transaction_id = sandbox.pay(OPENID, APPID, 8_800).expect("a change that is kept");
    notify_points(&sandbox, &transaction_id).await;
    now.store(NOW + 30 * 86_400 + 1, std::sync::atomic::Ordering::Relaxed);
    assert!(sandbox.refund(&transaction_id, 800).expect("a change that is kept").is_some());
    assert_eq!(arrived(&sandbox, &receiver).await, []);
}

#[tokio::test]
async fn callbacks_arrive_in_the_order_in_which_things_happened() {
    let receiver = Receiver::accepting().await;
    let sandbox = calling(&receiver).await;
    sandbox.authorize(OPENID, APPID).expect("a change that is kept");
    let paid: Vec<String> =
        (1..=20).map(|amount| sandbox.pay(OPENID, APPID, amount).expect("a change that is kept")).collect();
    let events = arrived(&sandbox, &receiver).await;
    let named: Vec<&str> = events.iter().filter_map(|(_, resource)| resource["transaction_id"].as_str()).collect();
    assert_eq!(named, paid);
}

#[tokio::test]
async fn callbacks_without_an_address_are_none() {
    let sandbox = sandbox().await;
    sandbox.authorize(OPENID, APPID).expect("a change that is kept");
    sandbox.pay(OPENID, APPID, 1).expect("a change that is kept");
    sandbox.callbacks_sent().await;
    assert_eq!(sandbox.deliveries(), []);
}

#[tokio::test]
async fn notify_url_of_another_machine_needs_to_be_allowed() {
    let refused = builder().notify_url("http://192.0.2.1/").start().await.expect_err("a refusal");
    assert!(matches!(&refused, SandboxError::NotifyUrl { url, .. } if url == "http://192.0.2.1/"), "{refused}");
    assert!(builder().notify_url("http://192.0.2.1/").allow_remote().start().await.is_ok());
}

#[tokio::test]
async fn control_notify_sends_and_tells() {
    let (sandbox, receiver) = (sandbox().await, Receiver::answering((200, "ok".to_owned())).await);
    let body = json!({"url": receiver.url, "event_type": "MALL_REFUND.SUCCESS", "resource": {"refund_id": "1"}});
    let told = Call::post_json("/_sandbox/notify", &body).send(&sandbox).await.json();
    assert_eq!((&told["status"], &told["body"], &told["error"]), (&json!(200), &json!("ok"), &Value::Null));
    assert_eq!(receiver.opened(&sandbox)[0].as_ref().map(|opened| opened.id.as_str()).ok(), told["id"].as_str());
    let logged = Call::get("/_sandbox/deliveries").send(&sandbox).await.json();
    assert_eq!(logged, json!({"deliveries": [told]}));
}

#[tokio::test]
async fn control_probe_sends_one() {
    let (sandbox, receiver) = (sandbox().await, Receiver::answering((401, String::new())).await);
    let told = Call::post_json("/_sandbox/probe", &json!({"url": receiver.url})).send(&sandbox).await.json();
    assert_eq!(told["status"], 401);
    assert_eq!(receiver.opened(&sandbox).remove(0).err(), Some(Rejection::Probe));
}

#[tokio::test]
async fn control_refund_gives_a_number_or_says_why_not() {
    let sandbox = sandbox().await;
    let transaction_id = sandbox.pay(OPENID, APPID, 100).expect("a change that is kept");
    let refund = |amount: u64| json!({"transaction_id": transaction_id, "amount": amount});
    let reply = Call::post_json("/_sandbox/refund", &refund(100)).send(&sandbox).await;
    assert_eq!((reply.status, reply.json()["refund_id"].as_str().map(str::len)), (200, Some(28)));
    assert_eq!(Call::post_json("/_sandbox/refund", &refund(1)).send(&sandbox).await.status, 404);
}

#[tokio::test]
async fn control_tells_what_became_of_the_callback() {
    let receiver = Receiver::accepting().await;
    let sandbox = calling(&receiver).await;
    let payment = json!({"openid": OPENID, "appid": APPID, "amount": 1});
    let told = Call::post_json("/_sandbox/pay", &payment).send(&sandbox).await.json();
    assert_eq!(told["no_callback"], "the member does not authorize the points service");
    assert_eq!(told["no_callback_code"], "not_authorized");
    let member = json!({"openid": OPENID, "appid": APPID});
    let told = Call::post_json("/_sandbox/authorize", &member).send(&sandbox).await.json();
    assert_eq!(told, json!({"authorized": true, "callback": "MALL_AUTH.ACTIVATE_CARD"}));
}

#[tokio::test]
async fn forged_callback_that_is_accepted_leaves_what_is_owed() {
    // The first attempt is refused, so that the callback is queued again.
    let (sandbox, receiver) = (sandbox().await, Receiver::refusing_first(1).await);
    let order = native_order(&sandbox, "SHOP-0001", &receiver.url);
    Call::post_json("/v3/pay/transactions/native", &order).send_signed(&sandbox).await;
    sandbox.pay_order("SHOP-0001").expect("a change").expect("an order");
    sandbox.callbacks_sent().await;
    let queued = sandbox.notifications().remove(0);
    assert_eq!(queued.state, NotificationState::Queued);
    let forged = sandbox.forge(&queued.id).await.expect("a delivery");
    assert_eq!((forged.status, forged.probe), (Some(204), true));
    let after = sandbox.notifications().remove(0);
    assert_eq!((after.state, after.next_attempt_at_ms), (NotificationState::Queued, queued.next_attempt_at_ms));
}
