//! What a build without the feature `gm` says of 国密: its name, and never nothing.

use bytes::Bytes;
use http::HeaderValue;
use serde_json::json;
use wechatpay_auth::{
    Aead, Certificate, CertificatesError, KeyAlgorithm, KeyError, Merchant, OpenError, PlatformCertificates,
    PrivateKey, PublicKey, Rejection, Scheme, SignError, Signer, VerifyError,
    gateway::{Authorization, AuthorizationError, sign_response},
    header, open_callback, verify,
};

use crate::support::{NONCE, NOW, PLATFORM_SERIAL, api_v3_key, file, pem, platform_key, ring, signed, text};

fn assert_sm2(result: Result<(), KeyError>) {
    let error = result.expect_err("an SM2 key");
    assert!(matches!(error, KeyError::UnsupportedAlgorithm { found: "an SM2 key (国密)", .. }), "{error}");
    assert!(error.to_string().contains("the feature `gm`"), "{error}");
}

#[test]
fn keys_and_certificates_of_sm2_are_refused_by_name_and_name_the_feature() {
    assert_sm2(PrivateKey::from_pem(&pem("java_sm2_merchant_private_key.pem")).map(drop));
    for name in ["java_sm2_merchant_certificate.pem", "java_sm2_wechat_pay_certificate.pem"] {
        assert_sm2(Certificate::from_pem(&pem(name)).map(drop));
    }
    let keys = &file("gm")["keys"];
    assert_sm2(PublicKey::from_pem(text(&keys["platform-a"], "spki_pem")).map(drop));
}

#[test]
fn certificates_that_are_sealed_by_sm4_alone_are_an_error_that_names_the_feature() {
    let sealed = json!({"algorithm": "AEAD_SM4_GCM", "nonce": "fdasflkja484", "ciphertext": "AAAA"});
    let item = json!({"serial_no": "5F1C", "encrypt_certificate": sealed});
    let body = json!({"data": [item, item]}).to_string();
    let error = PlatformCertificates::open(body.as_bytes(), &api_v3_key()).expect_err("sealed by SM4");
    assert_matches!(error, CertificatesError::WithoutGm { listed: 2, .. });
    assert!(error.to_string().contains("the feature `gm`"), "{error}");
}

#[test]
fn callback_that_is_sealed_by_sm4_is_rejected_and_names_the_feature() {
    let sealed = json!({"algorithm": "AEAD_SM4_GCM", "nonce": "fdasflkja484", "ciphertext": "AAAA"});
    let body = json!({
        "id": "1", "create_time": "", "event_type": "x", "resource_type": "encrypt-resource", "resource": sealed,
    })
    .to_string();
    let headers = sign_response(&platform_key(), PLATFORM_SERIAL, NOW, NONCE, body.as_bytes()).expect("signed");
    let rejected = open_callback(&headers, body.as_bytes(), &ring(), &api_v3_key(), NOW).expect_err("sealed by SM4");
    assert_matches!(&rejected, Rejection::Malformed { what, .. } if what.contains("the feature `gm`"));
    assert_eq!(api_v3_key().open_with(Aead::Sm4Gcm, "fdasflkja484", "", "AAAA"), Err(OpenError::WithoutGm));
    assert_eq!(api_v3_key().seal_with(Aead::Sm4Gcm, "fdasflkja484", "", b""), Err(OpenError::WithoutGm));
}

#[test]
fn signature_of_sm2_is_of_no_supported_type_and_names_the_feature() {
    let (mut headers, body) = signed("{}");
    headers.insert(header::SIGNATURE_TYPE, HeaderValue::from_static("WECHATPAY2-SM2-WITH-SM3"));
    let error = verify(&headers, Bytes::from_static(b"{}"), &ring(), NOW).expect_err("of SM2");
    assert_matches!(&error, VerifyError::UnsupportedType { .. });
    assert!(error.to_string().contains("the feature `gm`"), "{error}");
    let rejected = open_callback(&headers, &body, &ring(), &api_v3_key(), NOW).expect_err("of SM2");
    assert!(rejected.to_string().contains("the feature `gm`"), "{rejected}");
}

#[test]
fn request_of_sm2_is_of_no_known_scheme() {
    assert_eq!(Scheme::of(Scheme::MerchantSm2.as_str()), None);
    let read = Authorization::parse("WECHATPAY2-SM2-WITH-SM3 mchid=\"1\"");
    assert_eq!(read, Err(AuthorizationError::Scheme));
}

struct Sm2Kms;

#[async_trait::async_trait]
impl Signer for Sm2Kms {
    async fn sign(&self, _: &[u8]) -> Result<Vec<u8>, SignError> {
        Ok(Vec::new())
    }

    fn algorithm(&self) -> KeyAlgorithm {
        KeyAlgorithm::Sm2
    }
}

#[test]
fn signer_for_sm2_is_refused_since_nothing_that_comes_back_could_be_verified() {
    let refused = Merchant::with_signer("1900007291", "5F1C", std::sync::Arc::new(Sm2Kms)).map(drop);
    assert_eq!(refused, Err(KeyError::WithoutGm));
}
