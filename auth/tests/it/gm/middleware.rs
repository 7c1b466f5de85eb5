//! The middleware of a merchant with an SM2 key, against a gateway on loopback.

use bytes::Bytes;
use http::HeaderMap;
use reqwest_middleware::{ClientBuilder, ClientWithMiddleware, Error};
use serde_json::json;
use wechatpay_auth::{
    Certificate, Clock, EncryptedWith, KeyAlgorithm, KeyRing, Merchant, MiddlewareError, PlatformKeys, PrivateKey,
    RefreshError, Scheme, Serial, SigningMiddleware, Verified, open_callback,
};

use super::{API_V3_KEY, NOW, api_v3_key, certificate, key_text, merchant, private_key, public_key, ring};
use crate::{
    gateway::{Gateway, MockResponse},
    support,
};

const CERTIFICATES: &str = "/v3/certificates?algorithm_type=SM2";

/// A platform certificate, and the key that signs what it verifies.
struct Platform {
    key: PrivateKey,
    pem: String,
}

impl Platform {
    fn sm2() -> Self {
        Self { key: private_key("platform-a"), pem: key_text("platform-a", "certificate_pem").to_owned() }
    }

    fn rsa() -> Self {
        Self { key: support::platform_key(), pem: support::pem("go_cert_D7CE59D1F522D701.pem") }
    }

    fn serial(&self) -> String {
        Certificate::from_pem(&self.pem).expect("a certificate").serial().to_string()
    }

    fn signed(&self, status: u16, body: impl Into<Bytes>) -> MockResponse {
        MockResponse::unsigned(status, body).signed_by(&self.key, &self.serial(), NOW)
    }

    /// As the gateway lists it, sealed by what goes with the key.
    fn certificates(&self) -> MockResponse {
        let (nonce, aead) = ("61f9c719728a", self.key.algorithm().aead());
        let sealed = api_v3_key(API_V3_KEY).seal_with(aead, nonce, "certificate", self.pem.as_bytes()).expect("sealed");
        let body = json!({"data": [{
            "serial_no": self.serial(),
            "encrypt_certificate": {
                "algorithm": aead.as_str(), "nonce": nonce, "associated_data": "certificate", "ciphertext": sealed,
            },
        }]});
        self.signed(200, body.to_string())
    }
}

fn signed(status: u16, body: impl Into<Bytes>) -> MockResponse {
    Platform::sm2().signed(status, body)
}

fn gateway() -> Gateway {
    Gateway::answering(|received| match received.target.as_str() {
        CERTIFICATES => Platform::sm2().certificates(),
        "/v3/certificates" => MockResponse::unsigned(500, "SM2 was not asked for"),
        _ => signed(200, "{}"),
    })
}

fn client(gateway: &Gateway, keys: impl Into<KeyRing>) -> ClientWithMiddleware {
    client_of(merchant(), gateway, keys)
}

fn client_of(merchant: Merchant, gateway: &Gateway, keys: impl Into<KeyRing>) -> ClientWithMiddleware {
    client_with(signing_of(merchant, gateway, keys))
}

fn signing_of(merchant: Merchant, gateway: &Gateway, keys: impl Into<KeyRing>) -> SigningMiddleware {
    SigningMiddleware::new(merchant, keys)
        .expect("the keys are apart")
        .only_origin(&gateway.url())
        .expect("loopback")
        .clock(Clock::fixed(NOW))
        .api_v3_key(api_v3_key(API_V3_KEY))
}

fn client_with(signing: SigningMiddleware) -> ClientWithMiddleware {
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    ClientBuilder::new(http).with(signing).build()
}

fn cause(error: &Error) -> &MiddlewareError {
    match error {
        Error::Middleware(inner) => inner.downcast_ref().expect("a MiddlewareError"),
        Error::Reqwest(error) => panic!("{error:?}"),
    }
}

fn serial_of(headers: &HeaderMap) -> Option<&str> {
    headers.get("wechatpay-serial").and_then(|serial| serial.to_str().ok())
}

#[tokio::test]
async fn request_is_signed_with_sm2_names_an_sm2_key_and_its_response_verifies() {
    let gateway = gateway();
    // The ring prefers the RSA certificate.
    let keys = ring().prefer(certificate("rsa").serial().as_str()).expect("it is there");
    let response = client(&gateway, keys).post(gateway.at("/v3/x?y=1")).body("{}").send().await.expect("a response");
    assert!(response.extensions().get::<Verified>().is_some());
    let received = gateway.only();
    received.assert_signed_with(&public_key("merchant"));
    assert_eq!(received.authorization().scheme, Scheme::MerchantSm2);
    assert_eq!(serial_of(&received.headers), Some(certificate("platform-a").serial().as_str()));
}

#[tokio::test]
async fn certificates_of_sm2_are_fetched_before_the_first_request_though_the_ring_has_one_of_rsa() {
    let gateway = gateway();
    let keys = PlatformKeys::certificate(certificate("rsa")).expect("a ring");
    let client = client(&gateway, keys);
    for _ in 0..2 {
        client.post(gateway.at("/v3/x")).body("{}").send().await.expect("a response");
    }
    let received = gateway.received();
    let targets = received.iter().map(|received| received.target.as_str()).collect::<Vec<_>>();
    assert_eq!(targets, [CERTIFICATES, "/v3/x", "/v3/x"]);
    received.iter().for_each(|received| received.assert_signed_with(&public_key("merchant")));
    assert_eq!(serial_of(&received[0].headers), None);
}

/// One lists nothing of the other, so it need not wait until the other was long ago.
#[tokio::test]
async fn clients_of_both_algorithms_fetch_into_one_ring_one_right_after_the_other() {
    let gateway = Gateway::answering(|received| match received.target.as_str() {
        CERTIFICATES => Platform::sm2().certificates(),
        "/v3/certificates" => Platform::rsa().certificates(),
        "/v3/of-rsa" => Platform::rsa().signed(200, "{}"),
        _ => signed(200, "{}"),
    });
    let ring = KeyRing::new(PlatformKeys::certificates_on_request());
    let (rsa, sm2) = (client_of(support::merchant(), &gateway, &ring), client(&gateway, &ring));
    for (client, path) in [(&rsa, "/v3/of-rsa"), (&sm2, "/v3/of-sm2"), (&rsa, "/v3/of-rsa")] {
        client.get(gateway.at(path)).send().await.expect("a response");
    }
    let targets: Vec<_> = gateway.received().iter().map(|received| received.target.clone()).collect();
    assert_eq!(targets, ["/v3/certificates", "/v3/of-rsa", CERTIFICATES, "/v3/of-sm2", "/v3/of-rsa"]);
}

/// During a switch callbacks come in both, whichever the caller signs by.
#[tokio::test]
async fn certificates_of_the_other_algorithm_are_fetched_on_request_beside_those_of_the_first() {
    let gateway = Gateway::answering(|received| match received.target.as_str() {
        CERTIFICATES => Platform::sm2().certificates(),
        // It signs as it is signed to.
        "/v3/certificates?algorithm_type=RSA" => {
            let body = Platform::rsa().certificates().body;
            signed(200, body)
        }
        _ => MockResponse::unsigned(500, "RSA was not asked for by name"),
    });
    let ring = KeyRing::new(PlatformKeys::certificates_on_request());
    let signing = signing_of(merchant(), &gateway, &ring);
    let client = client_with(signing.clone());
    signing.refresh_certificates(&client, &gateway.url()).await.expect("those of SM2");
    signing.refresh_certificates_of(&client, &gateway.url(), KeyAlgorithm::Rsa).await.expect("those of RSA");
    let (keys, api_v3_key) = (ring.current(), api_v3_key(API_V3_KEY));
    for platform in [Platform::sm2(), Platform::rsa()] {
        let (headers, body) = super::messages::callback(&platform.key, &platform.serial(), &api_v3_key);
        open_callback(&headers, &body, &keys, &api_v3_key, NOW).expect("opened");
    }
    assert_eq!(keys.preferred().map(Serial::as_str), Some(Platform::sm2().serial().as_str()));
    gateway.received().iter().for_each(|received| received.assert_signed_with(&public_key("merchant")));
}

#[tokio::test]
async fn refresh_of_sm2_by_a_caller_with_an_rsa_key_asks_for_sm2_and_says_where_there_is_none() {
    let gateway = Gateway::answering(|_| {
        MockResponse::unsigned(404, r#"{"code":"RESOURCE_NOT_EXISTS","message":"无可用的平台证书"}"#)
    });
    let ring = KeyRing::new(PlatformKeys::certificate(certificate("rsa")).expect("a ring"));
    let signing = signing_of(support::merchant(), &gateway, &ring);
    let client = client_with(signing.clone());
    let refresh = signing.refresh_certificates_of(&client, &gateway.url(), KeyAlgorithm::Sm2).await;
    let error = refresh.expect_err("no certificate");
    assert_matches!(error, RefreshError::NoSm2PlatformCertificate { status: 404, .. });
    assert_eq!(gateway.only().target, CERTIFICATES);
    assert_eq!(ring.current().serials().collect::<Vec<_>>(), [certificate("rsa").serial()]);
}

#[tokio::test]
async fn refresh_that_finds_no_certificate_of_sm2_says_what_to_do() {
    let gateway = Gateway::answering(|_| {
        MockResponse::unsigned(404, r#"{"code":"RESOURCE_NOT_EXISTS","message":"无可用的平台证书"}"#)
    });
    let client = client(&gateway, PlatformKeys::certificates_on_request());
    let error = client.get(gateway.at("/v3/x")).send().await.expect_err("no certificate");
    let MiddlewareError::NoPlatformKey { refresh, .. } = cause(&error) else { panic!("{error}") };
    assert_matches!(**refresh, RefreshError::NoSm2PlatformCertificate { status: 404, .. });
    assert!(!refresh.to_string().contains("微信支付公钥"), "{refresh}");
}

/// Its response could not be verified, so a write would end with its outcome unknown.
#[tokio::test]
async fn request_is_not_sent_where_the_gateway_lists_certificates_of_the_other_algorithm_alone() {
    let gateway = Gateway::answering(|received| match received.target.as_str() {
        CERTIFICATES => Platform::rsa().certificates(),
        _ => signed(200, "{}"),
    });
    let ring = KeyRing::new(PlatformKeys::certificates_on_request());
    let client = client(&gateway, &ring);
    let error = client.post(gateway.at("/v3/x")).body("{}").send().await.expect_err("nothing of SM2");
    let MiddlewareError::NoPlatformKey { refresh, .. } = cause(&error) else { panic!("{error}") };
    assert_matches!(**refresh, RefreshError::NoneListed { algorithm: KeyAlgorithm::Sm2, .. });
    assert!(!refresh.to_string().contains("微信支付公钥"), "{refresh}");
    // The next one says the same without asking again.
    let error = client.post(gateway.at("/v3/x")).body("{}").send().await.expect_err("nothing of SM2");
    let MiddlewareError::NoPlatformKey { refresh, .. } = cause(&error) else { panic!("{error}") };
    assert_matches!(&**refresh, RefreshError::TooSoon { failed: Some(failed), .. } if failed.contains("of SM2"));
    assert_eq!(gateway.only().target, CERTIFICATES);
    assert_eq!(ring.current().serials().count(), 0);
}

#[tokio::test]
async fn fields_that_were_encrypted_for_a_key_of_the_other_algorithm_are_not_sent() {
    let gateway = gateway();
    let client = client(&gateway, ring());
    let rsa = certificate("rsa");
    let request = client.post(gateway.at("/v3/x")).body("{}").with_extension(EncryptedWith::new(rsa.serial().clone()));
    let error = request.send().await.expect_err("encrypted with RSA");
    assert_matches!(cause(&error), MiddlewareError::EncryptedWithOtherAlgorithm { serial, .. } if serial == rsa.serial());
    assert!(gateway.received().is_empty());
    let sm2 = EncryptedWith::new(certificate("platform-a").serial().clone());
    client.post(gateway.at("/v3/x")).body("{}").with_extension(sm2).send().await.expect("sent");
}

#[tokio::test]
async fn response_of_rsa_under_the_serial_of_an_sm2_key_is_refused() {
    let gateway = Gateway::start([signed(200, "{}").header("Wechatpay-Signature-Type", Scheme::Merchant.as_str())]);
    let error = client(&gateway, ring()).get(gateway.at("/v3/x")).send().await.expect_err("another type");
    let MiddlewareError::Verify { error, .. } = cause(&error) else { panic!("{error}") };
    assert_matches!(error, wechatpay_auth::VerifyError::TypeOfOtherKey { .. });
}

/// For the switch: what the other side still signs with RSA verifies, too.
#[tokio::test]
async fn response_that_is_signed_with_rsa_verifies_where_the_ring_has_that_key() {
    let (key, id) = (crate::gateway::platform_key(), crate::gateway::PLATFORM_ID);
    let gateway = Gateway::start([MockResponse::unsigned(200, "{}").signed_by(key, id, NOW)]);
    let keys = ring().and_public_key(id, key.public_key()).expect("a ring");
    let response = client(&gateway, keys).get(gateway.at("/v3/x")).send().await.expect("a response");
    let proof = response.extensions().get::<Verified>().expect("the proof");
    assert_eq!(proof.serial().as_str(), id);
}
