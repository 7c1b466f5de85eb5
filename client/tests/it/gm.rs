//! A client of a merchant with an SM2 key (国密), against a gateway on loopback: nothing of a product knows of it.

use std::sync::LazyLock;

use serde::Serialize;
use serde_json::{Value, json};
use wechatpay_auth::{
    Aead, ApiV3Key, Certificate, Clock, KeyAlgorithm, KeyRing, Merchant, PlatformKeys, PrivateKey, Scheme, SignError,
};
use wechatpay_client::{
    CallbackEvent, Client, ClientBuilder, Encrypted, EventError, Platform, Stage, Upload,
    doctor::{Expected, Verdict, pem as examined},
};

use crate::gateway::{Gateway, MockResponse, Received, merchant_key, platform_keys};

const NOW: i64 = 1_796_083_200;
const API_V3_KEY: &str = "TESTtestTESTtestTESTtest00000001";
const CERTIFICATES: &str = "/v3/certificates?algorithm_type=SM2";
const NAME: &str = "张三";

static KEYS: LazyLock<Value> = LazyLock::new(|| {
    let path = format!("{}/../auth/tests/data/gm.json", env!("CARGO_MANIFEST_DIR"));
    let file: Value = serde_json::from_str(&std::fs::read_to_string(path).expect("the vectors")).expect("JSON");
    file["keys"].clone()
});

fn pem(name: &str, field: &str) -> &'static str {
    KEYS[name][field].as_str().expect("PEM")
}

fn key(name: &str) -> PrivateKey {
    PrivateKey::from_pem(pem(name, "pkcs8_pem")).expect("a key")
}

fn certificate(name: &str) -> Certificate {
    Certificate::from_pem(pem(name, "certificate_pem")).expect("a certificate")
}

fn merchant() -> Merchant {
    Merchant::with_certificate("1900009191", &certificate("merchant"), key("merchant")).expect("a merchant")
}

fn api_v3_key() -> ApiV3Key {
    ApiV3Key::new(API_V3_KEY).expect("32 characters")
}

fn signed(body: &Value) -> MockResponse {
    let serial = certificate("platform-a").serial().to_string();
    let response = MockResponse::unsigned(200, body.to_string()).signed_by(&key("platform-a"), &serial, NOW);
    response.header("date", "Tue, 01 Dec 2026 00:00:00 GMT")
}

fn certificates() -> MockResponse {
    let (serial, nonce) = (certificate("platform-a").serial().to_string(), "61f9c719728a");
    let text = pem("platform-a", "certificate_pem").as_bytes();
    let sealed = api_v3_key().seal_with(Aead::Sm4Gcm, nonce, "certificate", text).expect("sealed");
    signed(&json!({"data": [{"serial_no": serial, "encrypt_certificate": {
        "algorithm": "AEAD_SM4_GCM", "nonce": nonce, "associated_data": "certificate", "ciphertext": sealed,
    }}]}))
}

/// Hands its certificate out, and answers what has `encrypted_echo_message` as 商户签名验签／加解密测试 does.
fn gateway() -> Gateway {
    Gateway::answering(|received| match received.target.as_str() {
        CERTIFICATES => certificates(),
        _ => signed(&echoed(received)),
    })
}

fn echoed(received: &Received) -> Value {
    let Ok(body) = serde_json::from_slice::<Value>(&received.body) else { return json!({}) };
    let Some(sealed) = body["encrypted_echo_message"].as_str() else { return json!({}) };
    let plain = key("platform-a").decrypt(sealed).expect("encrypted for the platform's SM2 key");
    let back = key("merchant").public_key().encrypt(&plain).expect("encrypted");
    json!({"echo_message": body["echo_message"], "encrypted_echo_message": back})
}

fn client(gateway: &Gateway, keys: impl Into<KeyRing>) -> ClientBuilder {
    Client::builder(merchant(), keys).base_url(gateway.base_url()).clock(Clock::fixed(NOW)).api_v3_key(api_v3_key())
}

#[derive(Serialize)]
struct Question {
    echo_message: &'static str,
    encrypted_echo_message: Encrypted,
}

fn question() -> Question {
    Question { echo_message: "hello", encrypted_echo_message: Encrypted::new(NAME) }
}

#[tokio::test]
async fn fields_are_encrypted_for_the_sm2_key_though_the_ring_prefers_one_of_rsa() {
    let gateway = gateway();
    let ring = KeyRing::new(platform_keys());
    let client = client(&gateway, &ring).build().expect("a client");
    client.refresh_certificates().await.expect("certificates of SM2");
    let answer: Value = client.chain("v3/security/echo").json(&question()).post().await.expect("an answer");
    let received = gateway.received();
    assert_eq!(received[0].target, CERTIFICATES);
    let call = &received[1];
    assert_eq!(call.authorization().scheme, Scheme::MerchantSm2);
    call.assert_signed_with(&key("merchant").public_key());
    assert_eq!(call.header("wechatpay-serial"), Some(certificate("platform-a").serial().as_str()));
    // A response without types keeps the ciphertext, which the merchant's key opens.
    let sealed = answer["encrypted_echo_message"].as_str().expect("text");
    assert_eq!(merchant().decrypt(sealed).expect("decrypted").as_str(), NAME);
}

#[tokio::test]
async fn field_is_not_encrypted_for_an_rsa_key_where_there_is_none_of_sm2() {
    let gateway = gateway();
    let client = client(&gateway, platform_keys()).build().expect("a client");
    let error = client.chain("v3/security/echo").json(&question()).post::<Value>().await.expect_err("no SM2 key");
    assert_eq!(error.stage(), Stage::Build, "{error}");
    assert!(gateway.received().is_empty());
}

/// Two clients share one ring while the merchant moves from RSA to SM2.
#[tokio::test]
async fn ring_that_two_clients_share_serves_both_algorithms() {
    let gateway = Gateway::answering(|received| match received.authorization().scheme {
        Scheme::MerchantSm2 if received.target == CERTIFICATES => certificates(),
        Scheme::MerchantSm2 => signed(&json!({})),
        _ => MockResponse::unsigned(200, "{}").signed_by(
            crate::gateway::platform_key(),
            crate::gateway::PLATFORM_ID,
            NOW,
        ),
    });
    let ring = KeyRing::new(platform_keys());
    let sm2 = client(&gateway, &ring).build().expect("a client");
    let rsa = Client::builder(crate::gateway::merchant(), &ring).base_url(gateway.base_url()).clock(Clock::fixed(NOW));
    let rsa = rsa.build().expect("a client");
    for _ in 0..2 {
        sm2.chain("v3/x").get::<Value>().await.expect("verified with SM2");
        rsa.chain("v3/x").get::<Value>().await.expect("verified with RSA");
    }
    let named =
        gateway.received().iter().map(|call| call.header("wechatpay-serial").map(str::to_owned)).collect::<Vec<_>>();
    let (sm2, rsa) = (certificate("platform-a").serial().to_string(), crate::gateway::PLATFORM_ID.to_owned());
    assert_eq!(named, [None, Some(sm2.clone()), Some(rsa.clone()), Some(sm2), Some(rsa)]);
}

/// During a switch callbacks come in both, and nothing but this asks for those of the other.
#[tokio::test]
async fn certificates_of_either_algorithm_are_asked_for_by_name() {
    let gateway = gateway();
    let ring = KeyRing::new(platform_keys());
    let client = Client::builder(crate::gateway::merchant(), &ring).base_url(gateway.base_url());
    let client = client.clock(Clock::fixed(NOW)).api_v3_key(api_v3_key()).build().expect("a client");
    client.refresh_certificates_of(KeyAlgorithm::Sm2).await.expect("certificates of SM2");
    assert!(ring.current().find(certificate("platform-a").serial().as_str()).is_some());
    #[cfg(feature = "blocking")]
    tokio::task::spawn_blocking({
        let client = client.clone();
        move || client.refresh_certificates_of_blocking(KeyAlgorithm::Sm2).expect("certificates of SM2")
    })
    .await
    .expect("no panic");
    let received = gateway.received();
    assert!(received.iter().all(|call| call.target == CERTIFICATES));
    assert_eq!(received.len(), 1 + usize::from(cfg!(feature = "blocking")));
    assert_eq!(received[0].authorization().scheme, Scheme::Merchant);
}

#[tokio::test]
async fn upload_is_signed_over_its_description() {
    let gateway = gateway();
    let client = client(&gateway, PlatformKeys::certificate(certificate("platform-a")).expect("a ring"));
    let client = client.build().expect("a client");
    let upload = Upload::new("小票.jpg", &b"\xff\xd8\xff"[..]);
    client.chain("v3/merchant/media/upload").upload(&upload).post::<Value>().await.expect("an answer");
    let call = gateway.only();
    let body = String::from_utf8_lossy(&call.body).into_owned();
    let meta = body.split("\r\n").find(|line| line.starts_with('{')).expect("the description").to_owned();
    let authorization = call.authorization();
    let message = format!("POST\n{}\n{NOW}\n{}\n{meta}\n", call.target, authorization.nonce_str);
    assert_eq!(key("merchant").public_key().verify(message.as_bytes(), &authorization.signature), Ok(()));
}

struct Raw(Value);

impl CallbackEvent for Raw {
    fn decode(_: &str, resource: &[u8]) -> Result<Self, EventError> {
        Ok(Self(serde_json::from_slice(resource).expect("JSON")))
    }

    fn deduplicate_by(&self) -> &'static [&'static str] {
        &[]
    }
}

#[test]
fn callback_of_sm2_and_one_of_rsa_come_to_one_receiver() {
    let platform = Platform::<Raw>::with_certificate(key("platform-a"), certificate("platform-a"), api_v3_key());
    let sm2 = platform.expect("a platform").clock(Clock::fixed(NOW));
    let id = "PUB_KEY_ID_0000000000000000000000000000000000";
    let rsa =
        Platform::<Raw>::of(merchant_key().clone(), id, api_v3_key()).expect("a platform").clock(Clock::fixed(NOW));
    let both = sm2.platform_keys().and_public_key(id, merchant_key().public_key()).expect("a ring");
    let callbacks = wechatpay_client::Callbacks::<Raw>::new(both, api_v3_key()).clock(Clock::fixed(NOW));
    for (platform, aead) in [(&sm2, Aead::Sm4Gcm), (&rsa, Aead::Aes256Gcm)] {
        let (headers, body) = platform.signed_callback("X.Y", &json!({"a": NAME})).expect("a callback");
        let envelope: Value = serde_json::from_slice(&body).expect("JSON");
        assert_eq!(envelope["resource"]["algorithm"], aead.as_str());
        let callback = callbacks.accept(&headers, &body).expect("accepted");
        assert_eq!(callback.event().expect("an event").0, json!({"a": NAME}));
    }
    let other = Platform::<Raw>::with_certificate(key("platform-b"), certificate("platform-a"), api_v3_key());
    assert!(other.is_err(), "the key is of another certificate");
}

#[tokio::test]
async fn payment_is_invoked_with_the_rsa_key_that_the_builder_was_given_and_refused_without() {
    let gateway = gateway();
    let client = || client(&gateway, PlatformKeys::certificate(certificate("platform-a")).expect("a ring"));
    let error =
        client().build().expect("a client").invoke_jsapi("wxd678efh567hg6787", "wx1").await.expect_err("no RSA");
    assert_eq!(error.stage(), Stage::Build);
    assert!(error.to_string().contains(&SignError::NoRsaKey.to_string()), "{error}");
    let rsa = merchant_key();
    let invoked = client().invocation_key(rsa.clone()).build().expect("a client");
    let invoked = invoked.invoke_jsapi("wxd678efh567hg6787", "wx1").await.expect("signed");
    let message = format!("wxd678efh567hg6787\n{}\n{}\nprepay_id=wx1\n", invoked.time_stamp, invoked.nonce_str);
    assert_eq!(rsa.public_key().verify(message.as_bytes(), &invoked.pay_sign), Ok(()));
    assert_eq!(invoked.sign_type, "RSA");
}

#[test]
fn doctor_takes_the_files_of_sm2_for_what_they_are() {
    for (expected, text) in [
        (Expected::MerchantKey, pem("merchant", "pkcs8_pem")),
        (Expected::PlatformCertificate, pem("platform-a", "certificate_pem")),
    ] {
        let finding = examined("file", expected, text);
        assert!(finding.verdict != Verdict::Fail && finding.sentence.contains("国密"), "{finding}");
    }
    // There is no public key of SM2 by an id.
    assert_eq!(examined("file", Expected::PlatformPublicKey, pem("platform-a", "spki_pem")).verdict, Verdict::Fail);
}

#[tokio::test]
async fn doctor_names_the_sm2_certificate_where_the_gateway_refuses_the_signature() {
    let gateway = Gateway::answering(|received| match received.target.as_str() {
        CERTIFICATES => certificates(),
        _ => MockResponse::unsigned(401, r#"{"code":"SIGN_ERROR","message":"商户证书序列号有误"}"#),
    });
    let client = client(&gateway, PlatformKeys::certificates_on_request()).build().expect("a client");
    let report = client.doctor().await.to_string();
    assert!(report.contains("the serial of the SM2 certificate") && !report.contains("apiclient_cert.pem"), "{report}");
}

/// In the three ways in which a gateway says that there are no certificates of SM2.
fn without_certificates(way: usize) -> Gateway {
    Gateway::answering(move |received| match (received.target.as_str(), way) {
        (CERTIFICATES, 0) => signed(&json!({"data": []})),
        (CERTIFICATES, 1) => {
            MockResponse::unsigned(404, r#"{"code":"RESOURCE_NOT_EXISTS","message":"无可用的平台证书"}"#)
        }
        (CERTIFICATES, _) => MockResponse::unsigned(500, r#"{"code":"SYSTEM_ERROR","message":"系统错误"}"#),
        _ => signed(&echoed(received)),
    })
}

#[tokio::test]
async fn doctor_advises_no_public_key_where_there_are_no_certificates_of_sm2() {
    for way in 0..3 {
        let gateway = without_certificates(way);
        let client = client(&gateway, PlatformKeys::certificates_on_request()).build().expect("a client");
        let report = client.doctor().await;
        let shown = report.to_string();
        assert!(report.has_failures() && shown.contains("apply for SM2"), "{shown}");
        assert!(!shown.contains("pub_key.pem") && !shown.contains("PlatformKeys::public_key"), "{shown}");
    }
}

#[tokio::test]
async fn doctor_warns_where_an_sm2_certificate_was_handed_in_that_the_gateway_does_not_list() {
    for way in 0..3 {
        let gateway = without_certificates(way);
        let keys = PlatformKeys::certificate(certificate("platform-a")).expect("a ring");
        let client = client(&gateway, keys).build().expect("a client");
        let report = client.doctor().certificate(certificate("merchant")).await;
        let shown = report.to_string();
        assert!(!report.has_failures() && shown.contains("cannot be renewed"), "{shown}");
        assert!(!shown.contains("api_v3_key") && !shown.contains("pub_key.pem"), "{shown}");
    }
}

#[tokio::test]
async fn doctor_finds_a_set_up_of_sm2_good_from_end_to_end() {
    let gateway = gateway();
    let client = client(&gateway, PlatformKeys::certificates_on_request()).build().expect("a client");
    let report = client.doctor().certificate(certificate("merchant")).await;
    assert!(!report.has_failures(), "{report}");
    let shown = report.to_string();
    assert!(shown.contains("1 of SM2 (国密)") && shown.contains("echo"), "{shown}");
    assert!(!shown.contains(KEYS["merchant"]["d"].as_str().expect("hex")), "{shown}");
}
