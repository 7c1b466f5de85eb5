//! 国密: a gateway of SM2, SM3 and SM4, and one that takes both algorithms.

use std::fs;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use sm2::{
    SecretKey,
    dsa::{
        Signature, SigningKey,
        signature::{Signer as _, hazmat::PrehashSigner as _},
    },
    pkcs8::DecodePrivateKey as _,
};
use sm3::{Digest as _, Sm3};
use wechatpay_auth::{KeyAlgorithm, Merchant, PlatformCertificates, PlatformKeys, PrivateKey, Serial, VerifyError};
use wechatpay_sandbox::{Algorithm, PlatformMode, Sandbox, SandboxError};

use crate::{
    folder::Folder,
    receiver::Receiver,
    wire::{Call, MERCHANT_KEY, NONCE, NOW, Reply, builder, native_order, sandbox},
};

const NATIVE: &str = "/v3/pay/transactions/native";
const CERTIFICATES: &str = "/v3/certificates";
const QUERY: &str = "/v3/businesscircle/user-authorizations/oUpF8uMuAJOM2pxb1Q?appid=wx1234567890abcdef";
const SM2: &str = "WECHATPAY2-SM2-WITH-SM3";
const RSA: &str = "WECHATPAY2-SHA256-RSA2048";

async fn sandbox_of(algorithm: Algorithm) -> Sandbox {
    builder().algorithm(algorithm).start().await.expect("a sandbox")
}

fn merchant(sandbox: &Sandbox, algorithm: KeyAlgorithm) -> Merchant {
    sandbox.merchant_of(algorithm).expect("a merchant with such a key")
}

fn sign_error(message: &str) -> (u16, String, String) {
    (401, "SIGN_ERROR".to_owned(), message.to_owned())
}

fn is_sm2(keys: &PlatformKeys, reply: &Reply) -> bool {
    let serial = reply.headers["wechatpay-serial"].to_str().expect("a serial");
    keys.find(serial).expect("a known key").algorithm() == KeyAlgorithm::Sm2
}

#[tokio::test]
async fn sm2_order_is_placed_paid_and_told_of_in_sm2_and_sm4() {
    let sandbox = sandbox_of(Algorithm::Sm2).await;
    let receiver = Receiver::verifying().await;
    receiver.trust(&sandbox);
    let reply = Call::post_json(NATIVE, &native_order(&sandbox, "GM-0001", &receiver.url)).send_signed(&sandbox).await;
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!(reply.headers["wechatpay-signature-type"], SM2);
    assert!(reply.verify(&sandbox).is_ok() && is_sm2(&sandbox.platform_keys(), &reply));
    sandbox.pay_order("GM-0001").expect("kept").expect("paid");
    sandbox.callbacks_sent().await;
    let (headers, body) = receiver.received().pop().expect("a callback");
    assert_eq!(headers["wechatpay-signature-type"], SM2);
    let body: Value = serde_json::from_slice(&body).expect("JSON");
    assert_eq!(body["resource"]["algorithm"], "AEAD_SM4_GCM");
    let opened = receiver.opened(&sandbox).pop().expect("a callback").expect("it opens");
    assert!(String::from_utf8_lossy(&opened.resource).contains("GM-0001"));
    assert!(sandbox.deliveries().iter().all(|delivery| delivery.is_accepted()));
}

#[tokio::test]
async fn rsa_gateway_takes_no_sm2_and_lists_none() {
    let (rsa, other) = (sandbox().await, sandbox_of(Algorithm::Sm2).await);
    let refused = Call::get(QUERY).signed(&other.merchant()).send(&rsa).await;
    assert_eq!(refused.refusal(), sign_error("Http头Authorization认证类型不正确"));
    assert!(rsa.merchant_of(KeyAlgorithm::Sm2).is_none());
    let rotated = rsa.rotate_certificate_of(KeyAlgorithm::Sm2).await;
    assert!(matches!(rotated, Err(SandboxError::NoCertificates)), "{rotated:?}");
}

#[tokio::test]
async fn sm2_gateway_refuses_the_scheme_of_rsa_over_whatever_key() {
    let sandbox = sandbox_of(Algorithm::Sm2).await;
    assert!(sandbox.merchant_of(KeyAlgorithm::Rsa).is_none());
    let authorization = Call::get(QUERY).authorization(&sandbox.merchant());
    let as_rsa = authorization.replace(SM2, RSA);
    let reply = Call::get(QUERY).with("Authorization", &as_rsa).send(&sandbox).await;
    assert_eq!(reply.refusal(), sign_error("Http头Authorization认证类型不正确"));
    assert!(!reply.is_signed());
}

#[tokio::test]
async fn mixed_gateway_answers_in_the_algorithm_of_the_request() {
    let sandbox = sandbox_of(Algorithm::Mixed).await;
    let keys = sandbox.platform_keys();
    for (algorithm, scheme) in [(KeyAlgorithm::Rsa, RSA), (KeyAlgorithm::Sm2, SM2), (KeyAlgorithm::Rsa, RSA)] {
        let reply = Call::get(QUERY).signed(&merchant(&sandbox, algorithm)).send(&sandbox).await;
        assert_eq!(reply.status, 200, "{algorithm}");
        assert_eq!(reply.headers["wechatpay-signature-type"], scheme);
        assert!(reply.verify(&sandbox).is_ok(), "{algorithm}");
        assert_eq!(is_sm2(&keys, &reply), algorithm == KeyAlgorithm::Sm2);
    }
    assert_eq!(sandbox.merchant().serial(), merchant(&sandbox, KeyAlgorithm::Rsa).serial());
}

#[tokio::test]
async fn mixed_gateway_refuses_to_respond_with_a_key_of_the_other_algorithm() {
    let sandbox = sandbox_of(Algorithm::Mixed).await;
    let keys = sandbox.platform_keys();
    for serial in keys.serials() {
        let named = keys.find(serial.as_str()).expect("a key").algorithm();
        for algorithm in [KeyAlgorithm::Rsa, KeyAlgorithm::Sm2] {
            let call = Call::get(QUERY).with("Wechatpay-Serial", serial.as_str());
            let reply = call.signed(&merchant(&sandbox, algorithm)).send(&sandbox).await;
            assert_eq!(reply.status == 200, named == algorithm, "{algorithm} with a key of {named}: {reply:?}");
        }
    }
}

#[tokio::test]
async fn certificates_of_each_type_are_sealed_by_their_own_algorithm() {
    let started = builder().algorithm(Algorithm::Mixed).platform_mode(PlatformMode::Certificate).start();
    let sandbox = started.await.expect("a sandbox");
    let (aes, sm4) = ("AEAD_AES_256_GCM", "AEAD_SM4_GCM");
    let cases = [("", vec![aes]), ("?algorithm_type=RSA", vec![aes]), ("?algorithm_type=SM2", vec![sm4])];
    for (query, expected) in cases.into_iter().chain([("?algorithm_type=ALL", vec![aes, sm4])]) {
        for algorithm in [KeyAlgorithm::Rsa, KeyAlgorithm::Sm2] {
            let call = Call::get(&format!("{CERTIFICATES}{query}")).signed(&merchant(&sandbox, algorithm));
            let reply = call.send(&sandbox).await;
            assert!(reply.verify(&sandbox).is_ok(), "{query}: {reply:?}");
            let listed = reply.json()["data"].as_array().expect("a list").clone();
            let sealed: Vec<&str> =
                listed.iter().map(|one| one["encrypt_certificate"]["algorithm"].as_str().expect("a name")).collect();
            assert_eq!(sealed, expected, "{query}");
            let opened = PlatformCertificates::open(&reply.body, &sandbox.api_v3_key()).expect("certificates");
            assert_eq!(opened.len(), expected.len());
            let known = |certificate: &wechatpay_auth::Certificate| {
                sandbox.platform_keys().find(certificate.serial().as_str()) == Some(certificate.public_key())
            };
            assert!(opened.iter().all(known), "{query}");
        }
    }
}

#[tokio::test]
async fn certificates_of_rsa_where_there_are_none_are_404() {
    let sandbox = sandbox_of(Algorithm::Sm2).await;
    for query in ["", "?algorithm_type=RSA"] {
        let reply = Call::get(&format!("{CERTIFICATES}{query}")).send_signed(&sandbox).await;
        assert_eq!((reply.status, reply.json()["code"].as_str()), (404, Some("RESOURCE_NOT_EXISTS")), "{query}");
    }
}

#[tokio::test]
async fn rotation_of_sm2_signs_with_the_newest_and_keeps_the_one_before_for_fields() {
    let sandbox = sandbox_of(Algorithm::Sm2).await;
    let before = sandbox.platform_keys();
    let newest = sandbox.rotate_certificate().await.expect("a certificate");
    let old = before.preferred().expect("a certificate").to_string();
    let sealed = before.encrypt("secret").expect("encrypted");
    let body = json!({"echo_message": "hello", "encrypted_echo_message": sealed.text()});
    let call = Call::post_json("/v3/security/echo", &body).with("Wechatpay-Serial", &old);
    let reply = call.send_signed(&sandbox).await;
    assert_eq!(reply.headers["wechatpay-serial"], newest.as_str());
    assert!(
        matches!(reply.verify_with(&before), Err(VerifyError::UnknownSerial { .. })),
        "the new one has to be fetched"
    );
    let ciphertext = reply.json()["encrypted_echo_message"].as_str().expect("a text").to_owned();
    assert_eq!(sandbox.merchant().decrypt(&ciphertext).expect("a text").as_str(), "secret");
    let listed = Call::get(&format!("{CERTIFICATES}?algorithm_type=SM2")).send_signed(&sandbox).await;
    assert_eq!(listed.json()["data"].as_array().map(Vec::len), Some(2));
}

#[tokio::test]
async fn field_that_does_not_open_is_told_of_by_the_algorithm_of_its_key() {
    let sandbox = sandbox_of(Algorithm::Mixed).await;
    let of_rsa = MERCHANT_KEY.public_key().encrypt(b"secret").expect("encrypted");
    let of_sm2 = PrivateKey::generate_sm2().expect("a key").public_key().encrypt(b"secret").expect("encrypted");
    let keys = sandbox.platform_keys();
    for algorithm in [KeyAlgorithm::Rsa, KeyAlgorithm::Sm2] {
        let is_of = |serial: &&Serial| keys.find(serial.as_str()).is_some_and(|key| key.algorithm() == algorithm);
        let serial = keys.serials().find(is_of).expect("a key").to_string();
        for wrong in [of_rsa.as_str(), &of_sm2, "secret", "AA==", &"A".repeat(4096)] {
            let body = json!({"echo_message": "hello", "encrypted_echo_message": wrong});
            let call = Call::post_json("/v3/security/echo", &body).with("Wechatpay-Serial", &serial);
            let reply = call.signed(&merchant(&sandbox, algorithm)).send(&sandbox).await;
            let (status, code, message) = reply.refusal();
            assert_eq!((status, code.as_str()), (400, "PARAM_ERROR"));
            let issue = reply.json()["detail"]["issue"].as_str().expect("an issue").to_owned();
            let is_sm2 = algorithm == KeyAlgorithm::Sm2;
            assert_eq!((issue.contains("SM2"), issue.contains("RSA")), (is_sm2, !is_sm2), "{issue}");
            let names = |key: &str| message.contains(&format!("请使用Wechatpay-Serial对应的{key}"));
            assert_eq!((names("国密平台证书"), names("微信支付公钥")), (is_sm2, !is_sm2), "{message}");
        }
    }
}

#[tokio::test]
async fn settings_of_the_control_interface_tell_whether_a_certificate_can_be_rotated() {
    let cases = [
        (Algorithm::Rsa, PlatformMode::PublicKey, false),
        (Algorithm::Rsa, PlatformMode::Certificate, true),
        (Algorithm::Rsa, PlatformMode::Mixed, true),
        (Algorithm::Sm2, PlatformMode::PublicKey, true),
        (Algorithm::Mixed, PlatformMode::PublicKey, true),
        (Algorithm::Mixed, PlatformMode::Certificate, true),
    ];
    for (algorithm, mode, expected) in cases {
        let sandbox = builder().algorithm(algorithm).platform_mode(mode).start().await.expect("a sandbox");
        let settings = Call::get("/_sandbox/settings").send(&sandbox).await.json();
        assert_eq!(settings["can_rotate_certificate"], expected, "{algorithm} {mode}");
        let rotated = Call::post("/_sandbox/rotate_certificate", "").send(&sandbox).await;
        assert_eq!(rotated.status == 200, expected, "{algorithm} {mode}: {rotated:?}");
    }
}

#[tokio::test]
async fn rotation_by_the_control_interface_is_of_the_algorithm_that_is_named() {
    let started = builder().algorithm(Algorithm::Mixed).platform_mode(PlatformMode::Certificate).start();
    let sandbox = started.await.expect("a sandbox");
    for (body, algorithm) in
        [("", KeyAlgorithm::Rsa), (r#"{"algorithm":"SM2"}"#, KeyAlgorithm::Sm2), ("{}", KeyAlgorithm::Rsa)]
    {
        let reply = Call::post("/_sandbox/rotate_certificate", body).send(&sandbox).await;
        let serial = reply.json()["platform_certificate_serial"].as_str().expect("a serial").to_owned();
        let keys = sandbox.platform_keys();
        assert_eq!(keys.find(&serial).expect("a key").algorithm(), algorithm, "{body}");
    }
    let refused = Call::post("/_sandbox/rotate_certificate", r#"{"algorithm":"sm2"}"#).send(&sandbox).await;
    assert_eq!(refused.status, 400);
}

#[tokio::test]
async fn callbacks_of_a_mixed_gateway_take_turns_and_all_open_with_one_ring() {
    let (sandbox, receiver) = (sandbox_of(Algorithm::Mixed).await, Receiver::accepting().await);
    for number in 0..4 {
        let resource = json!({"transaction_id": number.to_string()});
        sandbox.notify(&receiver.url, "TRANSACTION.SUCCESS", resource).await.expect("kept");
    }
    sandbox.callbacks_sent().await;
    let schemes: Vec<String> = receiver
        .received()
        .iter()
        .map(|(headers, _)| headers["wechatpay-signature-type"].to_str().expect("a text").to_owned())
        .collect();
    assert_eq!(schemes, [RSA, SM2, RSA, SM2]);
    assert!(receiver.opened(&sandbox).iter().all(Result::is_ok));
}

#[tokio::test]
async fn callbacks_of_a_mixed_gateway_are_of_the_algorithm_that_was_chosen() {
    for (chosen, scheme) in [(Algorithm::Rsa, RSA), (Algorithm::Sm2, SM2)] {
        let started = builder().algorithm(Algorithm::Mixed).callback_algorithm(chosen).start();
        let (sandbox, receiver) = (started.await.expect("a sandbox"), Receiver::accepting().await);
        for _ in 0..2 {
            sandbox.notify(&receiver.url, "TRANSACTION.SUCCESS", json!({"a": 1})).await.expect("kept");
        }
        sandbox.callbacks_sent().await;
        let received = receiver.received();
        assert!(received.iter().all(|(headers, _)| headers["wechatpay-signature-type"] == scheme), "{chosen}");
    }
    let refused = builder().callback_algorithm(Algorithm::Sm2).start().await.err();
    assert!(matches!(refused, Some(SandboxError::CallbackAlgorithm { .. })), "{refused:?}");
}

#[tokio::test]
async fn faults_spoil_signatures_of_sm2_too() {
    let sandbox = sandbox_of(Algorithm::Sm2).await;
    let asking = async |fault: &str| Call::get(QUERY).with("Sandbox-Fault", fault).send_signed(&sandbox).await;
    let refused = |reply: &Reply| reply.verify(&sandbox).expect_err("a refusal");
    let reply = asking("bad_signature").await;
    assert!(matches!(refused(&reply), VerifyError::WrongSignature), "{:?}", refused(&reply));
    let reply = asking("probe").await;
    let signature = reply.headers["wechatpay-signature"].to_str().expect("a text");
    assert!(signature.starts_with("WECHATPAY/SIGNTEST/") && reply.verify(&sandbox).is_err());
    assert!(matches!(refused(&asking("unknown_serial").await), VerifyError::UnknownSerial { .. }));
    assert!(asking("stale").await.verify(&sandbox).is_err());
    assert!(asking("system_error").await.verify(&sandbox).is_ok());
}

/// A merchant's key as other libraries have it, and what is signed for `QUERY`.
struct Signer {
    _folder: Folder,
    sandbox: Sandbox,
    secret: SecretKey,
    message: String,
}

impl Signer {
    async fn new(algorithm: Algorithm) -> Self {
        let folder = Folder::new();
        let sandbox = builder().algorithm(algorithm).keys_dir(folder.path().join("keys")).start().await;
        let pem = fs::read_to_string(folder.path().join("keys/sm2/apiclient_key.pem")).expect("a file");
        Self {
            _folder: folder,
            sandbox: sandbox.expect("a sandbox"),
            secret: SecretKey::from_pkcs8_pem(&pem).expect("an SM2 key"),
            message: format!("GET\n{QUERY}\n{NOW}\n{NONCE}\n\n"),
        }
    }

    fn with_id(&self, id: &str) -> SigningKey {
        SigningKey::new(id, &self.secret).expect("a key")
    }

    /// What the sandbox says of a call with this signature.
    async fn explained(&self, scheme: &str, serial: &str, signature: &[u8]) -> (String, Value) {
        let (mchid, signature) = (self.sandbox.merchant().mchid().to_owned(), STANDARD.encode(signature));
        let authorization = format!(
            "{scheme} mchid=\"{mchid}\",nonce_str=\"{NONCE}\",timestamp=\"{NOW}\",serial_no=\"{serial}\",signature=\"{signature}\""
        );
        let reply = Call::get(QUERY).with("Authorization", &authorization).send(&self.sandbox).await;
        assert_eq!(reply.status, if reply.is_signed() { 200 } else { 401 }, "{reply:?}");
        let call = self.sandbox.calls().pop().expect("a call");
        let mistake = call.signed_instead.map_or(Value::Null, |signed| json!(signed)["mistake"].clone());
        (reply.json()["message"].as_str().unwrap_or_default().to_owned(), mistake)
    }
}

fn der(signature: &Signature) -> Vec<u8> {
    signature.to_der().as_bytes().to_vec()
}

#[tokio::test]
async fn sm2_signature_that_is_wrong_in_a_usual_way_is_explained() {
    let signer = Signer::new(Algorithm::Sm2).await;
    let (right, message) = (signer.with_id("1234567812345678"), signer.message.as_bytes());
    let digest = Sm3::digest(message);
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    let of_rsa = MERCHANT_KEY.sign(message).expect("a signature");
    let other = PrivateKey::generate_sm2().expect("a key").sign(message).expect("a signature");
    let sign = |text: &[u8]| -> Signature { right.sign(text) };
    let cases: [(&str, Vec<u8>); 9] = [
        ("raw_signature", sign(message).to_vec()),
        ("empty_signer_id", der(&signer.with_id("").sign(message))),
        ("empty_signer_id", signer.with_id("").sign(message).to_vec()),
        ("hashed_twice", der(&sign(&digest))),
        ("hashed_twice", der(&sign(hex.as_bytes()))),
        ("no_signer_hash", der(&right.sign_prehash(&digest).expect("a signature"))),
        ("other_algorithm", STANDARD.decode(of_rsa).expect("base64")),
        ("no_final_line_feed", der(&sign(message.strip_suffix(b"\n").expect("a line feed")))),
        ("another_key_or_text", STANDARD.decode(other).expect("base64")),
    ];
    let serial = signer.sandbox.merchant().serial().to_string();
    for (mistake, signature) in cases {
        let (said, found) = signer.explained(SM2, &serial, &signature).await;
        assert_eq!((said.as_str(), &found), ("签名错误，请检查后再试", &json!(mistake)));
    }
    let (said, found) = signer.explained(SM2, &serial, &der(&sign(message))).await;
    assert_eq!((said.as_str(), found), ("", Value::Null), "the right one");
}

#[tokio::test]
async fn scheme_and_serial_of_two_algorithms_are_told_apart() {
    let signer = Signer::new(Algorithm::Mixed).await;
    let serial = |algorithm| merchant(&signer.sandbox, algorithm).serial().to_string();
    let signed = der(&signer.with_id("1234567812345678").sign(signer.message.as_bytes()));
    for (scheme, algorithm) in [(RSA, KeyAlgorithm::Sm2), (SM2, KeyAlgorithm::Rsa)] {
        let (said, found) = signer.explained(scheme, &serial(algorithm), &signed).await;
        assert_eq!(said, "商户证书序列号有误。请使用签名私钥匹配的证书序列号");
        assert_eq!(found, "serial_of_other_algorithm", "{scheme}");
    }
    let (said, found) = signer.explained(RSA, &serial(KeyAlgorithm::Rsa), &signed).await;
    assert_eq!((said.as_str(), found), ("签名错误，请检查后再试", json!("other_algorithm")));
}

#[tokio::test]
async fn keys_folder_keeps_sm2_and_its_settings_lead_to_what_each_start_is() {
    let folder = Folder::new();
    let keys = folder.path().join("keys");
    let settings = || -> Value {
        let text = fs::read_to_string(keys.join("settings.json")).expect("a file");
        serde_json::from_str(&text).expect("JSON")
    };
    let start = async |algorithm| builder().keys_dir(&keys).algorithm(algorithm).start().await.expect("a sandbox");
    let first = start(Algorithm::Rsa).await;
    let rsa_serial = first.merchant().serial().to_string();
    assert!(!keys.join("sm2").exists(), "nobody has asked for 国密");
    drop(first);
    let second = start(Algorithm::Sm2).await;
    let written = settings();
    assert_eq!(written["merchant_key"], "sm2/apiclient_key.pem");
    assert_eq!(written["merchant_certificate"], "sm2/apiclient_cert.pem");
    assert_eq!(written["platform_certificate"], "sm2/platform_cert.pem");
    assert_eq!(written["invocation_key"], "apiclient_key.pem");
    assert_eq!(written["merchant_serial"], second.merchant().serial().as_str());
    assert!(written.get("platform_public_key_id").is_none() && written.get("platform_public_key").is_none());
    let platform = second.platform_keys().preferred().map(ToString::to_string);
    let sm2_serial = second.merchant().serial().to_string();
    drop(second);
    let third = start(Algorithm::Sm2).await;
    assert_eq!(
        (third.merchant().serial().as_str(), third.platform_keys().preferred().map(ToString::to_string)),
        (sm2_serial.as_str(), platform)
    );
    let newest = third.rotate_certificate().await.expect("a certificate");
    assert!(keys.join(format!("sm2/platform_cert_{newest}.pem")).exists());
    drop(third);
    let fourth = start(Algorithm::Rsa).await;
    assert_eq!(fourth.merchant().serial().as_str(), rsa_serial);
    let written = settings();
    assert_eq!(
        (&written["merchant_key"], &written["merchant_serial"]),
        (&json!("apiclient_key.pem"), &json!(rsa_serial))
    );
    assert!(written.get("invocation_key").is_none(), "{written}");
}

#[tokio::test]
async fn state_file_keeps_certificates_of_both_algorithms() {
    let folder = Folder::new();
    let start = async || {
        let started = builder()
            .algorithm(Algorithm::Mixed)
            .platform_mode(PlatformMode::Certificate)
            .keys_dir(folder.path().join("keys"))
            .state_file(folder.path().join("state"));
        started.start().await.expect("a sandbox")
    };
    let first = start().await;
    first.rotate_certificate_of(KeyAlgorithm::Sm2).await.expect("a certificate");
    first.rotate_certificate_of(KeyAlgorithm::Rsa).await.expect("a certificate");
    let serials = |sandbox: &Sandbox| sandbox.platform_keys().serials().map(ToString::to_string).collect::<Vec<_>>();
    let before = serials(&first);
    assert_eq!(before.len(), 4);
    first.stop().await;
    assert_eq!(serials(&start().await), before);
}

#[tokio::test]
async fn key_of_sm2_where_rsa_belongs_is_refused_by_its_place() {
    let key = PrivateKey::generate_sm2().expect("a key");
    for algorithm in [Algorithm::Rsa, Algorithm::Sm2] {
        let refused = builder().merchant_key(key.clone()).algorithm(algorithm).start().await.err();
        assert!(matches!(refused, Some(SandboxError::NotRsa { place: "merchant's key", .. })), "{refused:?}");
    }
}

#[tokio::test]
async fn pay_sign_of_sm2_is_told_to_be_rsa() {
    let sandbox = sandbox_of(Algorithm::Sm2).await;
    let mut order = native_order(&sandbox, "GM-0002", "http://127.0.0.1:1/");
    order["payer"] = json!({"openid": "oUpF8uMuAJOM2pxb1Q"});
    let placed = Call::post_json("/v3/pay/transactions/jsapi", &order).send_signed(&sandbox).await.json();
    let package = format!("prepay_id={}", placed["prepay_id"].as_str().expect("an id"));
    let lines = format!("wxd678efh567hg6787\n{NOW}\n{NONCE}\n{package}\n");
    let sm2 = PrivateKey::generate_sm2().expect("a key").sign(lines.as_bytes()).expect("a signature");
    let rsa = MERCHANT_KEY.sign(lines.as_bytes()).expect("a signature");
    let raw = STANDARD.encode([7; 64]);
    for (signature, expected) in
        [(sm2, json!(["signature_of_sm2"])), (raw, json!(["signature_of_sm2"])), (rsa, json!([]))]
    {
        let invocation = json!({
            "appId": "wxd678efh567hg6787", "timeStamp": NOW.to_string(), "nonceStr": NONCE, "package": package,
            "signType": "RSA", "paySign": signature,
        });
        let body = json!({"kind": "jsapi", "invocation": invocation});
        let checked = Call::post_json("/_sandbox/check_pay_sign", &body).send(&sandbox).await.json();
        let mistakes = checked["mistakes"].as_array().expect("a list").iter().map(|one| one["mistake"].clone());
        assert_eq!(Value::from_iter(mistakes), expected, "{checked}");
    }
}

#[tokio::test]
async fn inspector_opens_and_checks_a_callback_of_sm2() {
    let (sandbox, receiver) = (sandbox_of(Algorithm::Sm2).await, Receiver::accepting().await);
    let delivery =
        sandbox.notify(&receiver.url, "TRANSACTION.SUCCESS", json!({"transaction_id": "GM"})).await.expect("kept");
    let sent = Call::get(&format!("/_sandbox/deliveries/{}", delivery.number)).send(&sandbox).await.json();
    assert_eq!(sent["key"]["kind"], "certificate");
    assert!(sent["plain_text"].as_str().is_some_and(|text| text.contains("GM")), "{sent}");
    let ask = async |key: String| {
        let question =
            json!({"delivery": delivery.number, "headers": sent["headers"], "body": sent["body"], "key": key});
        Call::post_json("/_sandbox/check_callback", &question).send(&sandbox).await.json()
    };
    let right = ask(sandbox.platform_certificate_pem().expect("a certificate")).await;
    assert_eq!((&right["verifies"], &right["findings"]), (&json!(true), &json!([])), "{right}");
    let wrong = ask(sandbox.merchant_certificate_pem()).await;
    assert_eq!(
        (&wrong["verifies"], &wrong["findings"][0]["code"]),
        (&json!(false), &json!("merchants_key")),
        "{wrong}"
    );
}

#[tokio::test]
async fn mixed_settings_lead_to_rsa_and_those_of_sm2_stand_beside_its_keys() {
    let folder = Folder::new();
    let sandbox = builder().keys_dir(folder.path()).algorithm(Algorithm::Mixed).start().await.expect("a sandbox");
    let settings = |name: &str| -> Value {
        serde_json::from_str(&fs::read_to_string(folder.path().join(name)).expect("a file")).expect("JSON")
    };
    let (rsa, sm2) = (settings("settings.json"), settings("sm2/settings.json"));
    assert_eq!(rsa["merchant_key"], "apiclient_key.pem");
    assert_eq!(rsa["merchant_serial"], sandbox.merchant().serial().as_str());
    assert_eq!(sm2["merchant_key"], "apiclient_key.pem");
    assert_eq!(sm2["invocation_key"], "../apiclient_key.pem");
    assert_eq!((&sm2["api_v3_key"], &sm2["api_v2_key"]), (&json!("../apiv3_key.txt"), &json!("../apiv2_key.txt")));
    assert_eq!(sm2["platform_certificate"], "platform_cert.pem");
    assert_eq!(sm2["merchant_serial"], merchant(&sandbox, KeyAlgorithm::Sm2).serial().as_str());
    assert_eq!((&sm2["base_url"], &sm2["appid"]), (&json!(sandbox.base_url()), &rsa["appid"]));
}

#[tokio::test]
async fn guides_are_those_of_what_the_gateway_has() {
    let folder = Folder::new();
    let start =
        async |algorithm| builder().keys_dir(folder.path()).algorithm(algorithm).start().await.expect("a start");
    let clients = |guides: Vec<(&str, &'static str, String)>| guides.iter().map(|guide| guide.1).collect::<Vec<_>>();
    let java = |guides: &[(&str, &str, String)]| {
        let found = guides.iter().find(|(_, client, _)| *client == "wechatpay-java-shangmi");
        found.map(|(_, _, code)| code.clone()).expect("a guide")
    };
    let sandbox = start(Algorithm::Rsa).await;
    assert!(!clients(sandbox.guides()).contains(&"wechatpay-java-shangmi"));
    let sandbox = start(Algorithm::Sm2).await;
    assert_eq!(clients(sandbox.guides()), ["wechatpay-openapi", "wechatpay-java-shangmi"]);
    let of_folder = Sandbox::guides_of(folder.path()).expect("guides");
    assert_eq!(clients(of_folder.clone()), ["wechatpay-openapi", "wechatpay-java-shangmi"]);
    for code in [java(&sandbox.guides()), java(&of_folder)] {
        assert!(code.contains("new SMConfig.Builder()") && code.contains("sm2/platform_cert.pem"), "{code}");
        assert!(code.contains(sandbox.merchant().serial().as_str()) && !code.contains("RSAConfig"), "{code}");
    }
    let sandbox = start(Algorithm::Mixed).await;
    let (of_start, of_folder) = (sandbox.guides(), Sandbox::guides_of(folder.path()).expect("guides"));
    assert_eq!((of_start.len(), clients(of_start)), (8, clients(of_folder.clone())));
    let serial = merchant(&sandbox, KeyAlgorithm::Sm2).serial().to_string();
    assert!(java(&of_folder).contains(&serial));
}
