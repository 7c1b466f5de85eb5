//! Platform certificates: who has them, who signs with them, how they are replaced.

use wechatpay_auth::{ApiV3Key, Certificate, CertificatesError, PlatformCertificates, VerifyError};
use wechatpay_sandbox::{PlatformMode, Sandbox, SandboxError};

use crate::wire::{Call, KEY_ID, NOW, Reply, builder, sandbox, sandbox_in};

const QUERY: &str = "/v3/businesscircle/user-authorizations/o?appid=wx1";
const LIST: &str = "/v3/certificates";

async fn list(sandbox: &Sandbox) -> Reply {
    Call::get(LIST).send_signed(sandbox).await
}

/// The serials in the list, after the client's own checks.
fn download(sandbox: &Sandbox, reply: &Reply) -> Vec<String> {
    let opened = PlatformCertificates::verify_with_own(&reply.headers, reply.body.clone(), &sandbox.api_v3_key(), NOW);
    let (_, keys) = opened.expect("certificates that verify their own response");
    keys.serials().map(ToString::to_string).collect()
}

fn newest(sandbox: &Sandbox) -> Certificate {
    Certificate::from_pem(&sandbox.platform_certificate_pem().expect("a certificate")).expect("X.509")
}

fn signer(reply: &Reply) -> String {
    reply.headers.get("wechatpay-serial").and_then(|serial| serial.to_str().ok()).expect("a serial").to_owned()
}

#[tokio::test]
async fn list_public_key_mode_has_none() {
    let sandbox = sandbox().await;
    let (status, code, _) = list(&sandbox).await.refusal();
    assert_eq!((status, code.as_str()), (404, "RESOURCE_NOT_EXISTS"));
    assert_eq!(sandbox.platform_certificate_pem(), None);
}

#[tokio::test]
async fn list_certificate_mode_decrypts_and_verifies_itself() {
    for mode in [PlatformMode::Certificate, PlatformMode::Mixed] {
        let sandbox = sandbox_in(mode).await;
        let reply = list(&sandbox).await;
        assert_eq!(download(&sandbox, &reply), [newest(&sandbox).serial().as_str()], "{mode}");
        let entry = &reply.json()["data"][0];
        assert_eq!(entry["serial_no"], newest(&sandbox).serial().as_str());
        assert_eq!(entry["effective_time"], "2020-05-19T13:29:35+08:00");
        assert_eq!(entry["expire_time"], "2025-05-18T13:29:35+08:00");
        assert_eq!(entry["encrypt_certificate"]["associated_data"], "certificate");
    }
}

#[tokio::test]
async fn list_another_api_v3_key_does_not_open_it() {
    let sandbox = sandbox_in(PlatformMode::Certificate).await;
    let other = ApiV3Key::new("0".repeat(32)).expect("a key");
    let opened = PlatformCertificates::open(&list(&sandbox).await.body, &other);
    assert!(matches!(opened, Err(CertificatesError::Decrypt { .. })), "{opened:?}");
}

#[tokio::test]
async fn list_two_calls_have_different_nonces() {
    let sandbox = sandbox_in(PlatformMode::Certificate).await;
    let nonce = |reply: Reply| reply.json()["data"][0]["encrypt_certificate"]["nonce"].clone();
    assert_ne!(nonce(list(&sandbox).await), nonce(list(&sandbox).await));
}

#[tokio::test]
async fn list_sm2_only_has_none() {
    let sandbox = sandbox_in(PlatformMode::Certificate).await;
    for (kind, status) in [("SM2", 404), ("RSA", 200), ("ALL", 200)] {
        let reply = Call::get(&format!("{LIST}?algorithm_type={kind}")).send_signed(&sandbox).await;
        assert_eq!(reply.status, status, "{kind}");
    }
}

#[tokio::test]
async fn response_is_signed_with_the_key_of_the_mode() {
    for (mode, named, expected) in [
        (PlatformMode::Certificate, None, None),
        (PlatformMode::Mixed, None, None),
        (PlatformMode::Mixed, Some(KEY_ID), Some(KEY_ID)),
    ] {
        let sandbox = sandbox_in(mode).await;
        let call = Call::get(QUERY);
        let call = named.map_or(call.clone(), |named| call.with("Wechatpay-Serial", named));
        let reply = call.send_signed(&sandbox).await;
        assert!(reply.verify(&sandbox).is_ok(), "{mode}");
        assert_eq!(signer(&reply), expected.unwrap_or(newest(&sandbox).serial().as_str()), "{mode}");
    }
}

#[tokio::test]
async fn response_mixed_mode_is_signed_with_the_named_certificate() {
    let sandbox = sandbox_in(PlatformMode::Mixed).await;
    let serial = newest(&sandbox).serial().to_string();
    let reply = Call::get(QUERY).with("Wechatpay-Serial", &serial).send_signed(&sandbox).await;
    assert_eq!((reply.status, signer(&reply)), (200, serial));
}

#[tokio::test]
async fn serial_of_a_key_that_the_mode_lacks_is_refused() {
    let sandbox = sandbox_in(PlatformMode::Certificate).await;
    let reply = Call::get(QUERY).with("Wechatpay-Serial", KEY_ID).send_signed(&sandbox).await;
    assert_eq!((reply.status, reply.refusal().1.as_str()), (400, "PARAM_ERROR"));
}

#[tokio::test]
async fn platform_keys_fit_the_mode() {
    let serials = |sandbox: &Sandbox| Vec::from_iter(sandbox.platform_keys().serials().map(ToString::to_string));
    assert_eq!(serials(&sandbox().await), [KEY_ID]);
    let certificate = sandbox_in(PlatformMode::Certificate).await;
    assert_eq!(serials(&certificate), [newest(&certificate).serial().as_str()]);
    let mixed = sandbox_in(PlatformMode::Mixed).await;
    assert_eq!(serials(&mixed), [KEY_ID, newest(&mixed).serial().as_str()]);
    assert!(mixed.platform_keys().preferred().is_some_and(|preferred| preferred.matches(KEY_ID)));
}

#[tokio::test]
async fn rotate_lists_both_and_signs_with_the_new_one() {
    let sandbox = sandbox_in(PlatformMode::Certificate).await;
    let (old_keys, old) = (sandbox.platform_keys(), newest(&sandbox));
    let new = sandbox.rotate_certificate().await.expect("a certificate");

    let reply = Call::get(QUERY).with("Wechatpay-Serial", old.serial().as_str()).send_signed(&sandbox).await;
    assert_eq!((reply.status, signer(&reply)), (200, new.to_string()));
    let stale = wechatpay_auth::verify(&reply.headers, reply.body.clone(), &old_keys, NOW);
    assert!(matches!(stale, Err(VerifyError::UnknownSerial { .. })), "{stale:?}");

    let mut listed = download(&sandbox, &list(&sandbox).await);
    listed.sort();
    let mut expected = [old.serial().to_string(), new.to_string()];
    expected.sort();
    assert_eq!(listed, expected);
    assert!(sandbox.platform_keys().preferred() == Some(&new) && newest(&sandbox).serial() == &new);
}

#[tokio::test]
async fn rotate_public_key_mode_is_an_error() {
    let refused = sandbox().await.rotate_certificate().await;
    assert!(matches!(refused, Err(SandboxError::NoCertificates)), "{refused:?}");
}

#[tokio::test]
async fn rotate_over_http_gives_the_new_serial() {
    let sandbox = sandbox_in(PlatformMode::Certificate).await;
    let reply = Call::post("/_sandbox/rotate_certificate", "").send(&sandbox).await;
    assert_eq!(reply.json()["platform_certificate_serial"], newest(&sandbox).serial().as_str());
    let refused = Call::post("/_sandbox/rotate_certificate", "").send(&crate::wire::sandbox().await).await;
    assert_eq!(refused.status, 409);
}

#[tokio::test]
async fn merchant_certificate_belongs_to_the_merchant() {
    let sandbox = sandbox().await;
    let certificate = Certificate::from_pem(&sandbox.merchant_certificate_pem()).expect("X.509");
    assert_eq!(certificate.serial(), sandbox.merchant().serial());
    assert!(Some(certificate.public_key().clone()) == sandbox.merchant().public_key());
    assert!(certificate.valid_from() < NOW && NOW < certificate.valid_until());
}

#[tokio::test]
async fn merchant_serial_that_no_certificate_can_have_is_an_error() {
    let refused = builder().merchant_serial("not-hexadecimal").start().await.expect_err("a refusal");
    assert!(matches!(&refused, SandboxError::Certificate { serial, .. } if serial == "not-hexadecimal"), "{refused}");
}

#[tokio::test]
async fn api_v3_key_of_the_wrong_length_is_an_error() {
    let refused = builder().api_v3_key("too short").start().await.expect_err("a refusal");
    assert!(matches!(refused, SandboxError::Keys(_)), "{refused}");
    assert!(!refused.to_string().contains("too short"), "{refused}");
}

#[tokio::test]
async fn api_v3_key_brought_is_the_one_in_use() {
    let sandbox = builder().api_v3_key("k".repeat(32)).platform_mode(PlatformMode::Certificate).start().await;
    let sandbox = sandbox.expect("a sandbox");
    let own = ApiV3Key::new("k".repeat(32)).expect("a key");
    assert_eq!(PlatformCertificates::open(&list(&sandbox).await.body, &own).expect("certificates").len(), 1);
}

#[tokio::test]
async fn settings_tell_the_mode_and_what_belongs_to_it() {
    let sandbox = sandbox_in(PlatformMode::Certificate).await;
    let settings = Call::get("/_sandbox/settings").send(&sandbox).await.json();
    assert_eq!(settings["mode"], "certificate");
    assert_eq!(settings["platform_certificate"], sandbox.platform_certificate_pem().expect("a certificate"));
    assert_eq!(settings["platform_certificate_serial"], newest(&sandbox).serial().as_str());
    assert_eq!(settings["merchant_certificate"], sandbox.merchant_certificate_pem());
    assert!(settings.get("platform_public_key_id").is_none());
}
