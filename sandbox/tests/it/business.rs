//! The operations of the description: those with a model from state, the others from their examples.

use serde_json::{Value, json};
use wechatpay_auth::Clock;
use wechatpay_sandbox::Sandbox;

use crate::wire::{Call, NOW, builder, sandbox};

const APPID: &str = "wx1234567890abcdef";
const OPENID: &str = "oUpF8uMuAJOM2pxb1Q";

async fn authorization(sandbox: &Sandbox, encoded_openid: &str) -> Value {
    let target = format!("/v3/businesscircle/user-authorizations/{encoded_openid}?appid={APPID}");
    let reply = Call::get(&target).send_signed(sandbox).await;
    assert!(reply.verify(sandbox).is_ok(), "{reply:?}");
    reply.json()
}

async fn commit_status(sandbox: &Sandbox) -> Value {
    let target = format!("/v3/businesscircle/users/{OPENID}/points/commit_status?brandid=1000&appid={APPID}");
    let reply = Call::get(&target).send_signed(sandbox).await;
    assert!(reply.verify(sandbox).is_ok(), "{reply:?}");
    reply.json()
}

async fn notify_points(sandbox: &Sandbox, transaction_id: &str) -> u16 {
    let body = json!({
        "transaction_id": transaction_id,
        "appid": APPID,
        "openid": OPENID,
        "earn_points": true,
        "increased_points": 100,
        "points_update_time": "2020-05-20T13:29:35.120+08:00",
    });
    let reply = Call::post_json("/v3/businesscircle/points/notify", &body).send_signed(sandbox).await;
    assert!(reply.verify(sandbox).is_ok(), "{reply:?}");
    reply.status
}

async fn park(sandbox: &Sandbox, state: &str) -> u16 {
    let body = json!({
        "sub_mchid": "1900000109",
        "brandid": 1000,
        "appid": "wx931386123456789e",
        "openid": OPENID,
        "plate_number": "粤B888888",
        "state": state,
        "time": "2022-06-01T10:43:39+08:00",
    });
    Call::post_json("/v3/businesscircle/parkings", &body).send_signed(sandbox).await.status
}

#[tokio::test]
async fn query_user_authorization_unknown_member_is_unauthorized() {
    let sandbox = sandbox().await;
    let expected = json!({"openid": OPENID, "authorize_state": "UNAUTHORIZED"});
    assert_eq!(authorization(&sandbox, OPENID).await, expected);
}

#[tokio::test]
async fn query_user_authorization_after_authorize_has_the_time() {
    let sandbox = sandbox().await;
    sandbox.authorize(OPENID, APPID).expect("a change that is kept");
    let expected =
        json!({"openid": OPENID, "authorize_state": "AUTHORIZED", "authorize_time": "2020-05-20T13:29:35+08:00"});
    assert_eq!(authorization(&sandbox, OPENID).await, expected);
}

#[tokio::test]
async fn query_user_authorization_after_withdraw_has_both_times() {
    let now = std::sync::Arc::new(std::sync::atomic::AtomicI64::new(NOW - 60));
    let read = std::sync::Arc::clone(&now);
    let clock = Clock::from_fn(move || read.load(std::sync::atomic::Ordering::Relaxed));
    let sandbox = builder().clock(clock).start().await.expect("a sandbox");
    sandbox.authorize(OPENID, APPID).expect("a change that is kept");
    now.store(NOW, std::sync::atomic::Ordering::Relaxed);
    assert!(sandbox.withdraw(OPENID, APPID).expect("a change that is kept"));
    let expected = json!({
        "openid": OPENID,
        "authorize_state": "DEAUTHORIZED",
        "authorize_time": "2020-05-20T13:28:35+08:00",
        "deauthorize_time": "2020-05-20T13:29:35+08:00",
    });
    assert_eq!(authorization(&sandbox, OPENID).await, expected);
}

#[tokio::test]
async fn query_user_authorization_encoded_openid_round_trips() {
    let sandbox = sandbox().await;
    let openid = "a/b?c%d e+中文";
    sandbox.authorize(openid, APPID).expect("a change that is kept");
    let response = authorization(&sandbox, "a%2Fb%3Fc%25d%20e+%E4%B8%AD%E6%96%87").await;
    assert_eq!(response["openid"], openid);
    assert_eq!(response["authorize_state"], "AUTHORIZED");
}

#[tokio::test]
async fn query_user_authorization_partner_mode_is_accepted() {
    let sandbox = sandbox().await;
    let target = format!("/v3/businesscircle/user-authorizations/{OPENID}?appid={APPID}&sub_mchid=1900000109");
    assert_eq!(Call::get(&target).send_signed(&sandbox).await.status, 200);
}

#[tokio::test]
async fn commit_status_without_payment_is_finished() {
    let sandbox = sandbox().await;
    assert_eq!(commit_status(&sandbox).await, json!({"points_commit_status": "FINISHED"}));
}

#[tokio::test]
async fn commit_status_after_a_payment_is_pending_until_its_points_are_notified() {
    let sandbox = sandbox().await;
    let transaction_id = sandbox.pay(OPENID, APPID, 8_800).expect("a change that is kept");
    assert_eq!(commit_status(&sandbox).await, json!({"points_commit_status": "PENDING"}));
    assert_eq!(notify_points(&sandbox, &transaction_id).await, 204);
    assert_eq!(commit_status(&sandbox).await, json!({"points_commit_status": "FINISHED"}));
}

#[tokio::test]
async fn notify_points_repeated_is_204_again() {
    let sandbox = sandbox().await;
    let transaction_id = sandbox.pay(OPENID, APPID, 8_800).expect("a change that is kept");
    assert_eq!(notify_points(&sandbox, &transaction_id).await, 204);
    assert_eq!(notify_points(&sandbox, &transaction_id).await, 204);
}

#[tokio::test]
async fn notify_points_unknown_payment_is_accepted_and_leaves_others_pending() {
    let sandbox = sandbox().await;
    sandbox.pay(OPENID, APPID, 8_800).expect("a change that is kept");
    assert_eq!(notify_points(&sandbox, "1217752501201407033233368018").await, 204);
    assert_eq!(commit_status(&sandbox).await, json!({"points_commit_status": "PENDING"}));
}

#[tokio::test]
async fn update_parkings_remembers_the_latest_state_of_the_plate() {
    let sandbox = sandbox().await;
    assert_eq!(sandbox.parking("粤B888888"), None);
    assert_eq!(park(&sandbox, "IN").await, 204);
    assert_eq!(sandbox.parking("粤B888888").as_deref(), Some("IN"));
    assert_eq!(park(&sandbox, "OUT").await, 204);
    assert_eq!(sandbox.parking("粤B888888").as_deref(), Some("OUT"));
}

#[tokio::test]
async fn certificates_public_key_merchant_has_none() {
    let sandbox = sandbox().await;
    let reply = Call::get("/v3/certificates").send_signed(&sandbox).await;
    let message = "无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥".to_owned();
    assert_eq!(reply.refusal(), (404, "RESOURCE_NOT_EXISTS".to_owned(), message));
}

#[tokio::test]
async fn security_echo_answers_what_was_sent() {
    let sandbox = sandbox().await;
    let reply = Call::post_json("/v3/security/echo", &json!({"echo_message": "你好"})).send_signed(&sandbox).await;
    assert_eq!((reply.status, &reply.json()["echo_message"]), (200, &json!("你好")));
}
