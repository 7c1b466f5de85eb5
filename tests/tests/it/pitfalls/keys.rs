//! A: keys, serials and migration.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use http::{Extensions, HeaderValue};
use serde_json::json;
use wechatpay::{
    ApiV3Key, Callbacks, Certificate, Client, Clock, KeyError, KeyRing, Merchant, PlatformKeys, PrivateKey, PublicKey,
    RefreshError, Rejection, Stage, VerifyError,
    auth::header,
    reqwest_middleware::{Middleware, Next},
    security::SecurityEcho,
    testing::Platform,
};
use wechatpay_sandbox::{PlatformMode, Sandbox};
use wechatpay_tests::{
    gateway::{Gateway, MockResponse, NOW},
    parties::{
        MCHID, MERCHANT_SERIAL, PLATFORM_ID, merchant, merchant_key, platform_key, platform_keys, sandbox, stranger_key,
    },
};

use super::{API_V3_KEY, OTHER_API_V3_KEY, OTHER_ID, callback, good, key, platform, query};

/// The refusal of a client that would hold these keys.
#[track_caller]
fn refused_keys(merchant: Merchant, keys: PlatformKeys) -> String {
    let error = Client::builder(merchant, keys).build().expect_err("the two are mixed up");
    assert_eq!(error.stage(), Stage::Build);
    error.to_string()
}

#[tokio::test]
async fn a1_merchant_key_as_platform_key_is_refused() {
    let own = PlatformKeys::public_key(PLATFORM_ID, merchant_key().public_key()).expect("a ring");
    let client = Client::builder(merchant(), platform_keys()).build().expect("a client");
    assert!(client.key_ring().replace(own.clone()).is_err(), "nor is it put in later");
    assert!(client.key_ring().current().find(PLATFORM_ID) == platform_keys().find(PLATFORM_ID));
    let of_own_serial = PlatformKeys::public_key(MERCHANT_SERIAL, platform_key().public_key()).expect("a ring");
    let of_its_id = Merchant::new(MCHID, PLATFORM_ID, merchant_key().clone()).expect("a merchant");
    for (merchant, keys) in [(merchant(), own), (merchant(), of_own_serial), (of_its_id, platform_keys())] {
        assert!(refused_keys(merchant, keys).contains("not WeChat Pay's"));
    }
    let pem = sandbox().await.merchant_certificate_pem();
    let certificate = Certificate::from_pem(&pem).expect("the merchant's own certificate");
    // Its names show whose it is, also where no merchant is known, as for callbacks alone.
    let own = PlatformKeys::certificate(certificate.clone()).map(drop);
    assert_matches!(
        own,
        Err(KeyError::MerchantKeyInRing { serial: found, .. }) if *found == certificate.serial().to_string()
    );
    assert!(platform_keys().and_certificate(certificate.clone()).is_err());
    assert!(PublicKey::from_pem(&pem).is_err(), "a certificate is not a public key");

    assert!(Merchant::with_certificate(MCHID, &certificate, merchant_key().clone()).is_ok());
    let other = Merchant::with_certificate(MCHID, &certificate, stranger_key().clone()).map(drop);
    assert_matches!(
        other,
        Err(KeyError::KeyNotOfCertificate { serial: found, .. }) if *found == certificate.serial().to_string()
    );
}

#[tokio::test]
async fn a2_merchant_without_platform_certificate_is_told_to_use_the_public_key() {
    let sandbox = sandbox().await;
    let client = Client::builder(merchant(), platform_keys()).base_url(sandbox.base_url());
    let client = client.api_v3_key(sandbox.api_v3_key()).build().expect("a client");
    client.send(&query()).await.expect("the public key is enough");
    assert!(sandbox.calls().iter().all(|call| call.target != "/v3/certificates"), "nobody asked for certificates");
    let error = client.refresh_certificates().await.expect_err("there are none");
    assert!(matches!(error, RefreshError::NoPlatformCertificate { status: 404, .. }), "{error:?}");
    assert!(error.to_string().contains("微信支付公钥"), "{error}");
}

#[tokio::test]
async fn a3_responses_and_callbacks_signed_by_either_key_are_taken_during_the_switch() {
    let started = Sandbox::builder().mchid(MCHID).merchant_serial(MERCHANT_SERIAL).merchant_key(merchant_key().clone());
    let sandbox = started.platform_mode(PlatformMode::Mixed).start().await.expect("a sandbox");
    let ring = KeyRing::new(sandbox.platform_keys());
    let serials: Vec<String> = ring.current().serials().map(ToString::to_string).collect();
    assert_eq!(serials.len(), 2, "a public key and a certificate");
    let client = Client::builder(merchant(), &ring).base_url(sandbox.base_url()).build().expect("a client");
    for serial in serials {
        // Swapped while the client lives; the gateway signs with the key that a request names.
        let keys = sandbox.platform_keys().prefer(&serial).expect("it is among them");
        ring.replace(keys).expect("no merchant's key");
        let response = client.send(&query()).await.expect("each key is known");
        assert_eq!(response.headers()["wechatpay-serial"], serial.as_str());
    }

    let other = Platform::of(stranger_key().clone(), OTHER_ID, key(API_V3_KEY)).expect("a platform");
    let both = platform_keys().and_public_key(OTHER_ID, stranger_key().public_key()).expect("two keys");
    let callbacks = Callbacks::new(both, key(API_V3_KEY)).clock(Clock::fixed(NOW));
    for platform in [platform(), other.clock(Clock::fixed(NOW))] {
        let (headers, body) = platform.signed_callback("SOME.EVENT", &json!({})).expect("a callback");
        assert!(callbacks.accept(&headers, &body).is_ok());
    }
}

/// Writes a serial of its own, as a second library in one stack would.
struct Overwrites;

#[async_trait::async_trait]
impl Middleware for Overwrites {
    async fn handle(
        &self,
        mut request: wechatpay::reqwest::Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> wechatpay::reqwest_middleware::Result<wechatpay::reqwest::Response> {
        request.headers_mut().insert(header::SERIAL, HeaderValue::from_static("5157F09EFDC096DE"));
        next.run(request, extensions).await
    }
}

#[tokio::test]
async fn a4_request_names_the_key_that_encrypted_whatever_another_layer_writes() {
    let sealed = platform_keys().encrypt("张三").expect("a short text");
    assert_eq!(sealed.serial().as_str(), PLATFORM_ID, "ciphertext and key are one value");
    let gateway = Gateway::start([MockResponse::signed(200, r#"{"echo_message":"hello"}"#)]);
    let client = gateway.client_builder().with(Overwrites).build().expect("a client");
    client.send(&SecurityEcho::new("hello").encrypted_echo_message("张三")).await.expect("it is answered");
    assert_eq!(gateway.only().header(header::SERIAL), Some(PLATFORM_ID));
    let ciphertext = gateway.only().json()["encrypted_echo_message"].as_str().expect("a text").to_owned();
    assert_eq!(**platform_key().decrypt(&ciphertext).expect("that very key opens it"), *"张三".as_bytes());
}

#[tokio::test]
async fn a5_merchants_side_by_side_share_nothing_and_keys_are_swapped_while_they_run() {
    let first = Gateway::start([good()]);
    let second = Gateway::start([good().signed_by(stranger_key(), OTHER_ID, NOW)]);
    let of_first = first.client();
    let other = Merchant::new("1900000109", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", merchant_key().clone());
    let other = other.expect("a merchant");
    let keys = PlatformKeys::public_key(OTHER_ID, stranger_key().public_key()).expect("a ring");
    let of_second = Client::builder(other, keys.clone()).base_url(second.base_url()).clock(Clock::fixed(NOW));
    let of_second = of_second.build().expect("a second merchant in one process");
    for client in [&of_first, &of_second] {
        client.send(&query()).await.expect("each has its own keys");
    }
    of_first.key_ring().replace(keys).expect("no merchant's key");
    let error = of_first.clone().send(&query()).await.expect_err("its key has been replaced");
    assert!(matches!(error.verify_error(), Some(VerifyError::UnknownSerial { .. })), "{error}");
    of_second.send(&query()).await.expect("the other's has not");
}

#[test]
fn a6_keys_are_read_in_every_usual_form_and_a_refusal_says_what_was_found() {
    let (pem, public) = (merchant_key().to_pem().expect("PEM"), merchant_key().public_key());
    let base64: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    let der = STANDARD.decode(&base64).expect("base64");
    // PKCS#8 is PKCS#1 behind a head, of 26 bytes for a key of this length.
    let pkcs1 = der.get(26..).expect("a complete key");
    let pkcs1_pem =
        format!("-----BEGIN RSA PRIVATE KEY-----\n{}\n-----END RSA PRIVATE KEY-----", STANDARD.encode(pkcs1));
    for text in [
        pem.as_str(),
        &pem.replace('\n', "\r\n"),
        &pem.replace('\n', "\\n"),
        &pem.replace('\n', " "),
        &base64,
        &pkcs1_pem,
    ] {
        assert_eq!(PrivateKey::from_pem(text).expect("a usual form").public_key(), public);
    }
    for der in [&der[..], pkcs1] {
        assert_eq!(PrivateKey::from_der(der).expect("a usual form").public_key(), public);
    }
    assert_eq!(PublicKey::from_pem(&public.to_pem().expect("PEM")), Ok(public));

    let refusal = PublicKey::from_pem(&pem).expect_err("the wrong file").to_string();
    assert!(refusal.contains("a private key (PKCS#8") && refusal.contains("pub_key.pem"), "{refusal}");
    let refusal = PrivateKey::from_pem("file:///etc/apiclient_key.pem").expect_err("a path is not a key").to_string();
    assert!(refusal.contains("`read`"), "{refusal}");
}

#[tokio::test]
async fn a7_serials_that_differ_in_case_and_leading_zeros_are_one() {
    let gateway = Gateway::start([good().signed_by(platform_key(), "0A1B2C3D", NOW)]);
    for spelling in ["0A1B2C3D", "A1B2C3D", "0a1b2c3d", "000a1b2C3D"] {
        let keys = PlatformKeys::public_key(spelling, platform_key().public_key()).expect("a ring");
        let client = Client::builder(merchant(), keys).base_url(gateway.base_url()).clock(Clock::fixed(NOW));
        client.build().expect("a client").send(&query()).await.expect("one serial in another spelling");
    }
}

#[tokio::test]
async fn a8_wrong_apiv3_key_is_named_as_the_cause_and_its_length_checked_at_once() {
    let short = ApiV3Key::new("sixteen-bytes-ok").expect_err("half a key").to_string();
    assert!(short.contains("of 16 bytes") && short.contains("exactly 32"), "{short}");

    let started = Sandbox::builder().mchid(MCHID).merchant_serial(MERCHANT_SERIAL).merchant_key(merchant_key().clone());
    let sandbox = started.platform_mode(PlatformMode::Certificate).start().await.expect("a sandbox");
    let client = Client::builder(merchant(), PlatformKeys::certificates_on_request()).base_url(sandbox.base_url());
    let client = client.api_v3_key(key(OTHER_API_V3_KEY)).build().expect("a client");
    let error = client.refresh_certificates().await.expect_err("it is another key").to_string();
    assert!(error.contains("the APIv3 key is wrong or was reset"), "{error}");

    let (headers, body) = callback("SOME.EVENT", &json!({}));
    let callbacks = Callbacks::new(platform_keys(), key(OTHER_API_V3_KEY)).clock(Clock::fixed(NOW));
    let rejection = callbacks.accept(&headers, &body).expect_err("it is another key");
    assert_eq!(rejection, Rejection::Decrypt);
    assert!(rejection.to_string().contains("the APIv3 key (APIv3密钥) was reset"), "{rejection}");
}
