//! Certificate mode: what brings a refresh about, and what does not.

use std::{
    sync::{Arc, LazyLock},
    time::Duration,
};

use bytes::Bytes;
use http::{Method, StatusCode};
use reqwest_middleware::{ClientBuilder, ClientWithMiddleware, Error};
use serde_json::{Value, json};
use wechatpay_auth::{
    ApiV3Key, Brand, CertificatesError, Clock, EncryptedWith, KeyRing, Merchant, MiddlewareError, PlatformKeys,
    PrivateKey, RefreshError, Serial, SigningMiddleware, Verified, VerifyError, header,
};

use super::{bare_client, cause, client_with};
use crate::gateway::{Gateway, MockResponse, NOW, PLATFORM_ID, Received, merchant, platform_key, platform_keys};

pub const CALL: &str = "/v3/businesscircle/points/notify";
pub const CERTIFICATES: &str = "/v3/certificates";
pub const SERIAL: &str = "D7CE59D1F522D701";
const BODY: &str = r#"{"ok":1}"#;

/// A published certificate and its key.
pub static KEY: LazyLock<PrivateKey> =
    LazyLock::new(|| PrivateKey::from_pem(&pem("go_private_key.pkcs8.pem")).expect("a key"));
static CERTIFICATE: LazyLock<String> = LazyLock::new(|| pem("go_cert_D7CE59D1F522D701.pem"));

pub fn pem(name: &str) -> String {
    let path = format!("{}/tests/data/keys.json", env!("CARGO_MANIFEST_DIR"));
    let keys: Value = serde_json::from_str(&std::fs::read_to_string(path).expect("the keys")).expect("JSON");
    let field = |field: &str| keys[name][field].as_str().expect("text").to_owned();
    let (label, der) = (field("label"), field("der_base64"));
    format!("-----BEGIN {label}-----\n{der}\n-----END {label}-----\n")
}

pub fn api_v3_key() -> ApiV3Key {
    ApiV3Key::new("k".repeat(32)).expect("32 characters")
}

fn sign_with_certificate(status: u16, body: impl Into<Bytes>) -> MockResponse {
    MockResponse::unsigned(status, body).signed_by(&KEY, SERIAL, NOW)
}

pub fn certificates() -> MockResponse {
    let ciphertext = api_v3_key().seal("61f9c719728a", "certificate", CERTIFICATE.as_bytes()).expect("sealed");
    let body = json!({"data": [{
        "serial_no": SERIAL,
        "encrypt_certificate": {
            "algorithm": "AEAD_AES_256_GCM", "nonce": "61f9c719728a", "associated_data": "certificate",
            "ciphertext": ciphertext,
        },
    }]});
    sign_with_certificate(200, body.to_string())
}

/// Signs with the certificate, and hands it out.
pub fn gateway() -> Gateway {
    gateway_with(certificates)
}

/// Signs with the certificate, and answers requests for it as the test says.
pub fn gateway_with(response: impl Fn() -> MockResponse + Send + Sync + 'static) -> Gateway {
    Gateway::answering(move |received| match received.target.as_str() {
        CERTIFICATES => response(),
        _ => sign_with_certificate(200, BODY),
    })
}

pub fn signing(gateway: &Gateway, keys: impl Into<KeyRing>) -> SigningMiddleware {
    SigningMiddleware::new(merchant(), keys)
        .expect("the keys are apart")
        .only_origin(&gateway.url())
        .expect("loopback")
        .clock(Clock::fixed(NOW))
        .api_v3_key(api_v3_key())
}

fn client(gateway: &Gateway) -> ClientWithMiddleware {
    client_with(signing(gateway, PlatformKeys::certificates_on_request()))
}

pub async fn post(client: &ClientWithMiddleware, gateway: &Gateway) -> reqwest_middleware::Result<reqwest::Response> {
    client.post(gateway.at(CALL)).body("{}").send().await
}

pub fn count(gateway: &Gateway, target: &str) -> usize {
    gateway.received().iter().filter(|seen| seen.target == target).count()
}

/// The two errors of a call that could not be verified.
fn errors(error: &Error) -> (&VerifyError, Option<&RefreshError>) {
    match cause(error) {
        MiddlewareError::Verify { error, refresh, .. } => (error, refresh.as_deref()),
        other => panic!("{other}"),
    }
}

/// Why a call was not sent.
pub fn not_sent(error: &Error) -> &RefreshError {
    match cause(error) {
        MiddlewareError::NoPlatformKey { refresh, .. } => refresh,
        other => panic!("{other}"),
    }
}

fn is_unknown(error: &VerifyError) -> bool {
    matches!(error, VerifyError::UnknownSerial { serial, .. } if *serial == SERIAL)
}

#[tokio::test]
async fn response_of_an_unknown_certificate_is_verified_after_one_refresh() {
    let gateway = gateway();
    let client = client_with(signing(&gateway, platform_keys()));
    for _ in 0..3 {
        let response = post(&client, &gateway).await.expect("a response");
        let proof = response.extensions().get::<Verified>().expect("the proof");
        assert_eq!((proof.serial().as_str(), proof.body().as_ref()), (SERIAL, BODY.as_bytes()));
        assert_eq!(response.text().await.expect("the body"), BODY);
    }
    // The first call was sent once, for all that its response was verified twice.
    assert_eq!((count(&gateway, CALL), count(&gateway, CERTIFICATES)), (3, 1));
}

#[tokio::test]
async fn error_response_of_an_unknown_certificate_is_verified_after_one_refresh() {
    let gateway = Gateway::answering(|received| match received.target.as_str() {
        CERTIFICATES => certificates(),
        _ => sign_with_certificate(403, BODY),
    });
    let response = post(&client_with(signing(&gateway, platform_keys())), &gateway).await.expect("the API's error");
    assert_eq!(response.status(), StatusCode::FORBIDDEN);
    assert_eq!(response.extensions().get::<Verified>().expect("the proof").serial().as_str(), SERIAL);
    assert_eq!((count(&gateway, CALL), count(&gateway, CERTIFICATES)), (1, 1));
}

#[tokio::test]
async fn refresh_is_a_signed_request_that_names_no_key() {
    let gateway = gateway();
    let keys = platform_keys();
    post(&client_with(signing(&gateway, keys)), &gateway).await.expect("a response");
    let seen = gateway.received();
    let (call, refresh) = (&seen[0], &seen[1]);
    assert_eq!((&refresh.method, refresh.target.as_str()), (&Method::GET, CERTIFICATES));
    refresh.assert_signed();
    assert_ne!(refresh.authorization().nonce_str, call.authorization().nonce_str);
    assert!(!refresh.headers.contains_key(header::SERIAL));
    assert!(refresh.body.is_empty());
}

#[tokio::test]
async fn requests_name_the_certificate_once_it_is_known() {
    let gateway = gateway();
    let client = client(&gateway);
    // What another layer wrote does not get through either.
    let first = client.post(gateway.at(CALL)).header(header::SERIAL, "5F1C").body("{}").send();
    first.await.expect("a response");
    post(&client, &gateway).await.expect("a response");
    let seen = gateway.received();
    assert!(!seen[0].headers.contains_key(header::SERIAL));
    assert_eq!(
        (&seen[1].headers[header::SERIAL], &seen[2].headers[header::SERIAL]),
        (&SERIAL.parse().expect("text"), &SERIAL.parse().expect("text"))
    );
}

#[tokio::test]
async fn public_key_beside_refreshed_certificates_stays_preferred() {
    let gateway = gateway();
    let ring = KeyRing::new(platform_keys());
    post(&client_with(signing(&gateway, &ring)), &gateway).await.expect("a response");
    let keys = ring.current();
    assert_eq!(keys.preferred().map(Serial::as_str), Some(PLATFORM_ID));
    assert!(keys.find(SERIAL).is_some());
}

#[tokio::test]
async fn twenty_responses_at_once_share_one_refresh() {
    let gateway = gateway();
    let client = client_with(signing(&gateway, platform_keys()));
    let url = gateway.at(CALL);
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let request = client.post(url.clone()).body("{}");
            tokio::spawn(async move { request.send().await })
        })
        .collect();
    for call in calls {
        let response = call.await.expect("the task").expect("a response");
        assert!(response.extensions().get::<Verified>().is_some());
    }
    assert_eq!((count(&gateway, CALL), count(&gateway, CERTIFICATES)), (20, 1));
}

#[tokio::test]
async fn two_clients_of_one_ring_share_one_refresh() {
    let gateway = gateway();
    let ring = KeyRing::new(PlatformKeys::certificates_on_request());
    for _ in 0..2 {
        post(&client_with(signing(&gateway, &ring)), &gateway).await.expect("a response");
    }
    assert_eq!(count(&gateway, CERTIFICATES), 1);
}

/// A gateway that signs with a certificate that it does not hand out.
fn secretive() -> Gateway {
    gateway_with(|| sign_with_certificate(200, r#"{"data":[]}"#))
}

#[tokio::test]
async fn refresh_that_brings_nothing_is_not_repeated_within_the_interval() {
    let gateway = secretive();
    let client = client_with(signing(&gateway, platform_keys()));

    let error = post(&client, &gateway).await.expect_err("unknown");
    assert!(matches!(errors(&error), (error, Some(RefreshError::Certificates(_))) if is_unknown(error)), "{error}");

    pass(Duration::from_secs(59)).await;
    let error = post(&client, &gateway).await.expect_err("unknown");
    let (_, Some(RefreshError::TooSoon { ago, failed: Some(failed), .. })) = errors(&error) else { panic!("{error}") };
    assert_eq!(ago.as_secs(), 59);
    assert!(failed.contains("lists no platform certificate") && error.to_string().contains(failed), "{error}");
    assert_eq!(count(&gateway, CERTIFICATES), 1);

    pass(Duration::from_secs(1)).await;
    post(&client, &gateway).await.expect_err("unknown");
    assert_eq!(count(&gateway, CERTIFICATES), 2);
    // Each call was sent once.
    assert_eq!(count(&gateway, CALL), 3);
}

/// Lets the time of the interval go on, but not that of what waits for the network.
async fn pass(time: Duration) {
    tokio::time::pause();
    tokio::time::advance(time).await;
    tokio::time::resume();
}

#[tokio::test]
async fn refresh_interval_is_the_one_that_was_set() {
    let gateway = secretive();
    let client = client_with(signing(&gateway, platform_keys()).refresh_interval(Duration::ZERO));
    for _ in 0..3 {
        post(&client, &gateway).await.expect_err("unknown");
    }
    assert_eq!(count(&gateway, CERTIFICATES), 3);
}

#[tokio::test]
async fn refresh_interval_under_a_second_is_kept() {
    let gateway = secretive();
    let client = client_with(signing(&gateway, platform_keys()).refresh_interval(Duration::from_millis(990)));
    for (passed, fetched) in [(0, 1), (0, 1), (990, 2), (0, 2)] {
        pass(Duration::from_millis(passed)).await;
        post(&client, &gateway).await.expect_err("unknown");
        assert_eq!(count(&gateway, CERTIFICATES), fetched, "{passed}");
    }
}

#[tokio::test]
async fn response_of_an_unknown_certificate_without_an_apiv3_key_is_an_error() {
    let gateway = gateway();
    let signing = SigningMiddleware::new(merchant(), platform_keys()).expect("the keys are apart");
    let client = client_with(signing.only_origin(&gateway.url()).expect("loopback").clock(Clock::fixed(NOW)));
    let error = post(&client, &gateway).await.expect_err("unknown");
    assert!(matches!(errors(&error), (error, None) if is_unknown(error)), "{error}");
    assert_eq!(count(&gateway, CERTIFICATES), 0);
}

#[tokio::test]
async fn brand_without_a_platform_key_asks_for_no_certificates_and_is_told_why() {
    let gateway = gateway();
    let brand = Brand::new("120344", SERIAL, KEY.clone()).expect("a brand");
    let signing = SigningMiddleware::new(brand, PlatformKeys::certificates_on_request()).expect("it has no key");
    let signing = signing.only_origin(&gateway.url()).expect("loopback").clock(Clock::fixed(NOW));
    let error = post(&client_with(signing.api_v3_key(api_v3_key())), &gateway).await.expect_err("no key");
    assert!(matches!(not_sent(&error), RefreshError::OfBrand), "{error}");
    assert!(error.to_string().contains("品牌经营平台"), "{error}");
    assert!(gateway.received().is_empty());
}

#[tokio::test]
async fn response_of_an_unknown_public_key_brings_no_refresh() {
    // Signed with the public key, which the ring does not hold.
    let gateway = Gateway::start([MockResponse::signed(200, "{}")]);
    let other = PlatformKeys::public_key("PUB_KEY_ID_1", KEY.public_key()).expect("a ring");
    let error = post(&client_with(signing(&gateway, other)), &gateway).await.expect_err("unknown");
    assert!(
        matches!(errors(&error), (VerifyError::UnknownSerial { serial, .. }, None) if serial == PLATFORM_ID),
        "{error}"
    );
    assert_eq!(gateway.received().len(), 1);
}

#[tokio::test]
async fn response_with_another_fault_brings_no_refresh() {
    let gateway = Gateway::start([MockResponse::unsigned(200, "{}")]);
    post(&client_with(signing(&gateway, platform_keys())), &gateway).await.expect_err("unsigned");
    assert_eq!(gateway.received().len(), 1);
}

#[tokio::test]
async fn merchant_without_certificates_is_told_to_use_the_public_key() {
    for (status, body) in [
        (404, r#"{"code":"RESOURCE_NOT_EXISTS","message":"无可用的平台证书"}"#),
        (403, r#"{"code":"NO_AUTH","message":""}"#),
        (500, r#"{"code":"SYSTEM_ERROR","message":""}"#),
    ] {
        let gateway = gateway_with(move || MockResponse::unsigned(status, body));
        let error = post(&client(&gateway), &gateway).await.expect_err("unknown");
        let RefreshError::NoPlatformCertificate { status: told, .. } = not_sent(&error) else { panic!("{error}") };
        assert_eq!(*told, status);
        assert_eq!(count(&gateway, CALL), 0);
        assert!(error.to_string().contains("PlatformKeys::public_key"), "{error}");
        assert!(error.to_string().contains("微信支付公钥"), "{error}");
    }
}

#[tokio::test]
async fn refresh_refused_for_another_reason_names_status_and_code_alone() {
    for (status, body, code) in [
        (404, "<html>oWmnN4</html>", None),
        (401, r#"{"code":"SIGN_ERROR","message":"oWmnN4"}"#, Some("SIGN_ERROR")),
        (429, r#"{"code":"FREQUENCY_LIMITED"}"#, Some("FREQUENCY_LIMITED")),
        (502, r#"{"code":"oWmnN4 "}"#, None),
        (500, "", None),
    ] {
        let gateway = gateway_with(move || MockResponse::unsigned(status, body));
        let error = post(&client(&gateway), &gateway).await.expect_err("unknown");
        let RefreshError::Refused { status: told, code: named, .. } = not_sent(&error) else { panic!("{error}") };
        assert_eq!((*told, named.as_deref()), (status, code));
        assert!(!error.to_string().contains("oWmnN4"), "{error}");
    }
}

#[tokio::test]
async fn refresh_with_another_apiv3_key_says_that_it_is_wrong() {
    let gateway = gateway();
    let other = ApiV3Key::new("x".repeat(32)).expect("32 characters");
    let client = client_with(signing(&gateway, PlatformKeys::certificates_on_request()).api_v3_key(other));
    let error = post(&client, &gateway).await.expect_err("unknown");
    let RefreshError::Certificates(CertificatesError::Decrypt { .. }) = not_sent(&error) else { panic!("{error}") };
    assert!(error.to_string().contains("the APIv3 key is wrong or was reset"), "{error}");
}

#[tokio::test]
async fn refresh_whose_response_is_not_verified_leaves_the_keys() {
    let gateway = gateway_with(|| sign_with_certificate(200, "{}").body(certificates().body));
    let ring = KeyRing::new(platform_keys());
    let error = post(&client_with(signing(&gateway, &ring)), &gateway).await.expect_err("unverified");
    assert!(matches!(errors(&error), (_, Some(RefreshError::Certificates(CertificatesError::Verify(_))))), "{error}");
    assert_eq!(ring.current().serials().count(), 1);
}

#[tokio::test]
async fn refresh_on_request_fetches_and_keeps_the_certificates() {
    let gateway = gateway();
    let ring = KeyRing::new(PlatformKeys::certificates_on_request());
    let signing = signing(&gateway, &ring);
    let client = client_with(signing.clone());
    for _ in 0..2 {
        signing.refresh_certificates(&client, &gateway.url()).await.expect("refreshed");
    }
    assert_eq!(count(&gateway, CERTIFICATES), 2);
    assert_eq!(ring.current().preferred().map(Serial::as_str), Some(SERIAL));
    gateway.received().iter().for_each(Received::assert_signed);
}

#[tokio::test]
async fn refresh_on_request_names_what_is_missing() {
    const NONE: &str = r#"{"code":"RESOURCE_NOT_EXISTS","message":"无可用的平台证书"}"#;
    let gateway = gateway_with(|| MockResponse::unsigned(404, NONE));
    let signing = signing(&gateway, platform_keys());
    let client = client_with(signing.clone());
    let error = signing.refresh_certificates(&client, &gateway.url()).await.expect_err("none");
    assert!(matches!(error, RefreshError::NoPlatformCertificate { status: 404, .. }), "{error}");

    let unsigned = ClientBuilder::new(bare_client()).build();
    let error = signing.refresh_certificates(&unsigned, &gateway.url()).await.expect_err("unsigned");
    assert!(matches!(error, RefreshError::NotSigned), "{error}");

    let keyless = SigningMiddleware::new(merchant(), platform_keys())
        .expect("apart")
        .only_origin(&gateway.url())
        .expect("loopback");
    let error = keyless.refresh_certificates(&client_with(keyless.clone()), &gateway.url()).await;
    assert!(matches!(error, Err(RefreshError::NoApiV3Key)), "{error:?}");
}

#[tokio::test]
async fn refresh_to_a_foreign_origin_is_not_sent() {
    let (ours, foreign) = (gateway(), gateway());
    let signing = signing(&ours, platform_keys());
    let error = signing.refresh_certificates(&client_with(signing.clone()), &foreign.url()).await.expect_err("foreign");
    assert!(matches!(error, RefreshError::Exchange(_)), "{error}");
    assert!(foreign.received().is_empty());
}

#[tokio::test]
async fn request_with_encrypted_fields_names_the_key_they_were_encrypted_with() {
    let gateway = Gateway::start([MockResponse::signed(200, "{}")]);
    let keys = platform_keys().and_public_key("PUB_KEY_ID_1", KEY.public_key()).expect("a ring");
    let encrypted = keys.encrypt("张三").expect("encrypted");
    // In the meantime another key has become the preferred one.
    let client = client_with(signing(&gateway, keys.prefer("PUB_KEY_ID_1").expect("it is there")));
    let request = client.post(gateway.at(CALL)).with_extension(EncryptedWith::new(encrypted.serial().clone()));
    request.body("{}").send().await.expect("a response");
    post(&client, &gateway).await.expect("a response");
    let seen = gateway.received();
    assert_eq!(seen[0].headers[header::SERIAL], PLATFORM_ID);
    assert_eq!(seen[1].headers[header::SERIAL], "PUB_KEY_ID_1");
    assert!(platform_key().decrypt(encrypted.text()).is_ok());
}

#[tokio::test]
async fn request_of_a_merchant_with_a_remote_key_is_signed_by_it() {
    let gateway = Gateway::start([MockResponse::signed(200, "{}")]);
    let signer = Arc::new(KEY.clone());
    let merchant = Merchant::with_signer("1900007291", "408B07E79B8269FE", signer).expect("a merchant");
    let signing = SigningMiddleware::new(merchant, platform_keys()).expect("apart");
    let client = client_with(signing.only_origin(&gateway.url()).expect("loopback").clock(Clock::fixed(NOW)));
    post(&client, &gateway).await.expect("a response");
    gateway.received()[0].assert_signed_with(&KEY.public_key());
}
