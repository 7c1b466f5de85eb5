//! Keys of both algorithms beside each other: rings, callers, and what phones are invoked with.

use std::sync::Arc;

use wechatpay_auth::{
    Brand, EncryptError, InvocationToSign, KeyAlgorithm, KeyError, KeyRing, Merchant, PlatformKeys, PrivateKey,
    PublicKey, Scheme, Serial, SignError, Signer, sign_invocation,
};

use super::{NOW, certificate, merchant, private_key, public_key, ring};
use crate::support;

const SM2: KeyAlgorithm = KeyAlgorithm::Sm2;
const RSA: KeyAlgorithm = KeyAlgorithm::Rsa;

#[test]
fn each_algorithm_encrypts_with_its_own_keys_alone_whichever_is_preferred() {
    let (sm2, rsa) = (certificate("platform-a"), certificate("rsa"));
    for preferred in [&sm2, &rsa] {
        let keys = KeyRing::new(ring().prefer(preferred.serial().as_str()).expect("it is there"));
        for (algorithm, expected) in [(SM2, &sm2), (RSA, &rsa)] {
            let ciphertext = keys.in_effect(algorithm, NOW).encrypt("张三").expect("encrypted");
            assert_eq!(ciphertext.serial(), expected.serial(), "{algorithm}, {} preferred", preferred.serial());
        }
    }
    let ciphertext = KeyRing::new(ring()).in_effect(SM2, NOW).encrypt("张三").expect("encrypted");
    let decrypted = private_key("platform-a").decrypt(ciphertext.text()).expect("decrypted");
    assert_eq!(decrypted.as_slice(), "张三".as_bytes());
}

#[test]
fn newest_certificate_in_effect_encrypts_once_it_is() {
    let keys = KeyRing::new(ring().prefer(certificate("rsa").serial().as_str()).expect("it is there"));
    let later = certificate("platform-b").valid_from() + 1;
    assert!(certificate("platform-b").valid_from() > certificate("platform-a").valid_from());
    let serial = |now| keys.in_effect(SM2, now).preferred().cloned();
    assert!(later < certificate("platform-a").valid_until());
    assert_eq!(serial(NOW).as_ref(), Some(certificate("platform-a").serial()));
    assert_eq!(serial(later).as_ref(), Some(certificate("platform-b").serial()));
}

#[test]
fn ring_without_a_key_of_the_algorithm_encrypts_nothing() {
    let of_rsa = KeyRing::new(PlatformKeys::certificate(certificate("rsa")).expect("a ring"));
    let of_sm2 = KeyRing::new(PlatformKeys::certificate(certificate("platform-a")).expect("a ring"));
    assert_eq!(of_rsa.in_effect(SM2, NOW).encrypt("张三"), Err(EncryptError::NoKey));
    assert_eq!(of_sm2.in_effect(RSA, NOW).encrypt("张三"), Err(EncryptError::NoKey));
    assert_eq!(of_sm2.in_effect(SM2, NOW).encrypt(""), Err(EncryptError::Empty));
}

#[test]
fn certificate_of_the_other_algorithm_that_expired_goes_with_a_renewal_and_is_preferred_no_longer() {
    let (rsa, sm2) = (support::certificate("go_cert_D7CE59D1F522D701.pem"), certificate("platform-b"));
    let now = rsa.valid_until() + 301;
    assert!((sm2.valid_from()..=sm2.valid_until()).contains(&now), "the vectors overlap");
    let keys = PlatformKeys::certificate(rsa.clone()).expect("a ring");
    let renewed = |now| keys.clone().with_certificates([sm2.clone()], now).expect("a ring");
    assert_eq!(renewed(now).serials().collect::<Vec<_>>(), [sm2.serial()]);
    assert_eq!(renewed(now).preferred(), Some(sm2.serial()));
    // A second before, its signatures count still.
    assert_eq!(renewed(now - 1).serials().collect::<Vec<_>>(), [rsa.serial(), sm2.serial()]);
    assert_eq!(renewed(now - 1).preferred(), Some(rsa.serial()));
}

#[test]
fn renewal_prefers_within_the_algorithm_that_was_preferred() {
    let (rsa, sm2) = (certificate("rsa"), certificate("platform-a"));
    let other_rsa = support::certificate("go_cert_D7CE59D1F522D701.pem");
    let keys = PlatformKeys::certificate(rsa.clone()).and_then(|keys| keys.and_certificate(sm2.clone()));
    let keys = keys.expect("a ring");
    let renewed = keys.clone().with_certificates([other_rsa.clone()], NOW).expect("a ring");
    assert_eq!(renewed.preferred(), Some(other_rsa.serial()));
    let of_sm2 = keys.prefer(sm2.serial().as_str()).expect("it is there");
    let renewed = of_sm2.clone().with_certificates([other_rsa.clone()], NOW).expect("a ring");
    assert_eq!(renewed.preferred(), Some(sm2.serial()));
    let both = of_sm2.with_certificates([other_rsa, sm2.clone()], NOW).expect("a ring");
    assert_eq!(both.preferred(), Some(sm2.serial()));
}

#[test]
fn renewal_prefers_a_public_key_of_the_algorithm_before_a_certificate_of_the_other() {
    let (rsa, sm2) = (support::certificate("go_cert_D7CE59D1F522D701.pem"), certificate("platform-b"));
    let id = "PUB_KEY_ID_0000000000000024101100397200000006";
    let keys = PlatformKeys::certificate(rsa.clone())
        .and_then(|keys| keys.and_public_key(id, support::private_key("go_private_key.pkcs8.pem").public_key()))
        .expect("a ring");
    let renewed = keys.with_certificates([sm2], rsa.valid_until() + 301).expect("a ring");
    assert_eq!(renewed.preferred().map(Serial::as_str), Some(id));
}

#[test]
fn keys_in_effect_are_those_of_a_ring_that_holds_them() {
    for preferred in [certificate("platform-a"), certificate("rsa")] {
        let keys = ring().prefer(preferred.serial().as_str()).expect("it is there");
        for (algorithm, now) in [(SM2, NOW), (RSA, NOW), (SM2, i64::MAX), (RSA, i64::MIN)] {
            let held = KeyRing::new(keys.clone()).in_effect(algorithm, now).preferred().cloned();
            assert_eq!(keys.in_effect(algorithm, now).preferred(), held.as_ref(), "{algorithm} at {now}");
        }
        let (sm2, rsa) = (keys.in_effect(SM2, NOW), keys.in_effect(RSA, NOW));
        assert_eq!(sm2.preferred(), Some(certificate("platform-a").serial()));
        assert_eq!(rsa.preferred(), Some(certificate("rsa").serial()));
        assert_eq!(sm2.serials().count(), 3);
    }
}

#[test]
fn sm2_key_under_the_id_of_a_public_key_is_refused() {
    let id = "PUB_KEY_ID_0000000000000024101100397200000006";
    let refused = PlatformKeys::public_key(id, public_key("platform-a")).map(drop);
    assert_matches!(refused, Err(KeyError::Sm2PublicKey { id: named, .. }) if named == id);
    let rsa = PlatformKeys::certificate(certificate("rsa")).expect("a ring");
    assert_matches!(rsa.and_public_key(id, public_key("platform-a")).map(drop), Err(KeyError::Sm2PublicKey { .. }));
}

#[test]
fn certificate_and_key_that_do_not_belong_together_are_refused() {
    let rsa = support::platform_key();
    for (certificate, key) in [
        (certificate("merchant"), private_key("platform-a")),
        (certificate("merchant"), rsa),
        (certificate("rsa"), private_key("merchant")),
    ] {
        let refused = Merchant::with_certificate("1900009191", &certificate, key).map(drop);
        assert_matches!(refused, Err(KeyError::KeyNotOfCertificate { .. }));
    }
}

#[test]
fn own_sm2_key_among_those_of_the_platform_is_refused() {
    let own = PlatformKeys::certificate(certificate("platform-a")).expect("a ring");
    let merchant = Merchant::new("1900009191", "5F1C", private_key("platform-a")).expect("a merchant");
    assert_matches!(own.refuse_merchant(&merchant), Err(KeyError::MerchantKeyInRing { .. }));
}

#[test]
fn brand_with_an_sm2_key_is_refused() {
    assert_eq!(Brand::new("1", "5F1C", private_key("merchant")).map(drop), Err(KeyError::Sm2Brand));
}

struct Kms(PrivateKey);

#[async_trait::async_trait]
impl Signer for Kms {
    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        Signer::sign(&self.0, message).await
    }

    fn algorithm(&self) -> KeyAlgorithm {
        self.0.algorithm()
    }
}

#[tokio::test]
async fn remote_signer_names_its_algorithm_and_so_the_scheme() {
    let kms = Arc::new(Kms(private_key("merchant")));
    let merchant = Merchant::with_signer("1900009191", "5F1C", kms).expect("a merchant");
    assert_eq!(merchant.scheme(), Scheme::MerchantSm2);
    let request =
        wechatpay_auth::RequestToSign { method: "GET", target: "/v3/x", timestamp: NOW, nonce: "n", body: b"" };
    let value = wechatpay_auth::authorize(&merchant, &request).await.expect("signed");
    let read = wechatpay_auth::gateway::Authorization::parse(&value).expect("read");
    assert_eq!(public_key("merchant").verify(&request.message(), &read.signature), Ok(()));
}

/// As some KMS do: r and s side by side.
struct Raw;

#[async_trait::async_trait]
impl Signer for Raw {
    async fn sign(&self, _: &[u8]) -> Result<Vec<u8>, SignError> {
        Ok(vec![0x30; 64])
    }

    fn algorithm(&self) -> KeyAlgorithm {
        SM2
    }
}

#[tokio::test]
async fn remote_signer_that_returns_no_der_is_told_so_before_anything_is_sent() {
    let merchant = Merchant::with_signer("1900009191", "5F1C", Arc::new(Raw)).expect("a merchant");
    let request =
        wechatpay_auth::RequestToSign { method: "GET", target: "/v3/x", timestamp: NOW, nonce: "n", body: b"" };
    let error = wechatpay_auth::authorize(&merchant, &request).await.expect_err("r and s");
    assert_matches!(&error, SignError::Signer { message, .. } if message.contains("DER"));
}

const INVOCATION: InvocationToSign<'_> =
    InvocationToSign { appid: "wxd678efh567hg6787", timestamp: NOW, nonce: "nonce", package: "prepay_id=wx1" };

fn verifies(key: &PublicKey, signature: &str) {
    let message = format!("wxd678efh567hg6787\n{NOW}\nnonce\nprepay_id=wx1\n");
    assert_eq!(key.verify(message.as_bytes(), signature), Ok(()));
}

#[tokio::test]
async fn invocation_of_a_merchant_with_an_sm2_key_alone_names_the_certificate_that_is_missing() {
    let refused = sign_invocation(&merchant(), &INVOCATION).await.expect_err("no RSA key");
    assert_eq!(refused, SignError::NoRsaKey);
    assert!(refused.to_string().contains("商户API证书, RSA"), "{refused}");
    let twice = merchant().invocation_key(private_key("platform-b"));
    assert_eq!(sign_invocation(&twice, &INVOCATION).await, Err(SignError::NoRsaKey));
}

#[tokio::test]
async fn invocation_is_signed_with_the_rsa_key_that_is_given_beside() {
    let rsa = support::platform_key();
    let merchant = merchant().invocation_key(rsa.clone());
    assert!(merchant.invokes_at_once() && merchant.scheme() == Scheme::MerchantSm2);
    verifies(&rsa.public_key(), &sign_invocation(&merchant, &INVOCATION).await.expect("signed"));
    let remote = super::merchant().invocation_signer(Arc::new(Kms(rsa.clone())));
    assert!(!remote.invokes_at_once() && remote.signs_at_once());
    verifies(&rsa.public_key(), &sign_invocation(&remote, &INVOCATION).await.expect("signed"));
    assert!(!format!("{remote:?}").contains("Kms"));
}
