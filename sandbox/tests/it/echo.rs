//! The self-test (商户签名验签／加解密测试): encryption both ways, and its callback.

use serde_json::{Value, json};
use wechatpay_auth::{PlatformKeys, PublicKey};
use wechatpay_sandbox::{PlatformMode, Sandbox};

use crate::{
    receiver::Receiver,
    wire::{Call, KEY_ID, OTHER_KEY, Reply, encrypted, sandbox, sandbox_in},
};

const ECHO: &str = "/v3/security/echo";

async fn echo(sandbox: &Sandbox, serial: &str, body: Value) -> Reply {
    Call::post_json(ECHO, &body).with("Wechatpay-Serial", serial).send_signed(sandbox).await
}

#[tokio::test]
async fn echo_gives_both_messages_back_the_second_encrypted_for_the_merchant() {
    let sandbox = sandbox().await;
    let body = json!({"echo_message": "hello", "encrypted_echo_message": encrypted("秘密")});
    let reply = echo(&sandbox, KEY_ID, body).await;
    assert!(reply.verify(&sandbox).is_ok(), "{reply:?}");
    let response = reply.json();
    assert_eq!(response["echo_message"], "hello");
    let ciphertext = response["encrypted_echo_message"].as_str().expect("ciphertext");
    assert_eq!(sandbox.merchant().decrypt(ciphertext).expect("a text").as_str(), "秘密");
}

#[tokio::test]
async fn echo_each_mode_decrypts_with_the_key_that_is_named() {
    for mode in [PlatformMode::PublicKey, PlatformMode::Certificate, PlatformMode::Mixed] {
        let sandbox = sandbox_in(mode).await;
        let keys: PlatformKeys = sandbox.platform_keys();
        for serial in keys.serials() {
            let key: &PublicKey = keys.find(serial.as_str()).expect("a key");
            let ciphertext = key.encrypt(b"secret").expect("a short text");
            let body = json!({"echo_message": "hello", "encrypted_echo_message": ciphertext});
            let reply = echo(&sandbox, serial.as_str(), body).await;
            assert_eq!(reply.status, 200, "{mode} {serial}");
            assert!(reply.verify(&sandbox).is_ok(), "{mode} {serial}");
        }
    }
}

#[tokio::test]
async fn echo_older_certificate_still_decrypts() {
    let sandbox = sandbox_in(PlatformMode::Certificate).await;
    let older = sandbox.platform_keys();
    sandbox.rotate_certificate().await.expect("a certificate");
    let ciphertext = older.encrypt("secret").expect("a short text");
    let body = json!({"echo_message": "hello", "encrypted_echo_message": ciphertext.text()});
    assert_eq!(echo(&sandbox, ciphertext.serial().as_str(), body).await.status, 200);
}

#[tokio::test]
async fn echo_ciphertext_of_another_key_is_refused() {
    let sandbox = sandbox_in(PlatformMode::Mixed).await;
    let named_wrongly = {
        let keys = sandbox.platform_keys();
        let certificate = keys.serials().last().expect("a certificate").as_str().to_owned();
        (certificate, encrypted("secret"))
    };
    let stranger = OTHER_KEY.public_key().encrypt(b"secret").expect("a short text");
    for (serial, ciphertext) in [named_wrongly, (KEY_ID.to_owned(), stranger), (KEY_ID.to_owned(), "hello".to_owned())]
    {
        let body = json!({"echo_message": "hello", "encrypted_echo_message": ciphertext});
        let reply = echo(&sandbox, &serial, body).await;
        assert_eq!((reply.status, reply.refusal().1.as_str()), (400, "PARAM_ERROR"));
        assert_eq!(reply.json()["detail"]["field"], "/body/encrypted_echo_message");
    }
}

#[tokio::test]
async fn echo_without_the_encrypted_message_has_none() {
    let sandbox = sandbox().await;
    let reply = Call::post_json(ECHO, &json!({"echo_message": "hello"})).send_signed(&sandbox).await;
    assert_eq!(reply.json(), json!({"echo_message": "hello"}));
}

#[tokio::test]
async fn echo_notify_url_gets_the_callback() {
    let (sandbox, receiver) = (sandbox().await, Receiver::accepting().await);
    let body = json!({
        "notify_url": receiver.url,
        "echo_message": "hello",
        "encrypted_echo_message": encrypted("secret"),
    });
    assert_eq!(echo(&sandbox, KEY_ID, body).await.status, 200);
    sandbox.callbacks_sent().await;
    let opened = receiver.opened(&sandbox).remove(0).expect("a callback that opens");
    assert_eq!(
        (opened.event_type.as_str(), opened.original_type.as_deref()),
        ("SECURITY_ECHO.SUCCESS", Some("security"))
    );
    let resource: Value = serde_json::from_slice(&opened.resource).expect("JSON");
    assert_eq!(resource["echo_message"], "hello");
    let ciphertext = resource["encrypt_echo_message"].as_str().expect("ciphertext");
    assert_eq!(sandbox.merchant().decrypt(ciphertext).expect("a text").as_str(), "secret");
}

#[tokio::test]
async fn echo_notify_url_of_another_machine_is_not_called() {
    let sandbox = sandbox().await;
    let body = json!({"notify_url": "https://www.weixin.qq.com/v3/test", "echo_message": "hello"});
    assert_eq!(echo(&sandbox, KEY_ID, body).await.status, 200);
    sandbox.callbacks_sent().await;
    let deliveries = sandbox.deliveries();
    assert_eq!((deliveries.len(), deliveries[0].status), (1, None));
}

#[tokio::test]
async fn echo_notify_url_that_is_not_a_web_address_is_refused() {
    let sandbox = sandbox().await;
    for url in ["ftp://127.0.0.1/", "hello", ""] {
        let reply = echo(&sandbox, KEY_ID, json!({"notify_url": url, "echo_message": "hello"})).await;
        assert_eq!((reply.status, reply.json()["detail"]["field"].as_str()), (400, Some("/body/notify_url")), "{url}");
    }
    assert_eq!(sandbox.deliveries(), []);
}
