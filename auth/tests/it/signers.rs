//! Signing wherever the key is held, and the shared key ring.

use std::sync::Arc;

use wechatpay_auth::{
    KeyError, KeyRing, Merchant, PlatformKeys, PrivateKey, PublicKey, RequestToSign, SignError, Signer, authorize, sign,
};

use crate::support::{MERCHANT_SERIAL, NONCE, NOW, merchant, private_key, public_key, ring};

const REQUEST: RequestToSign<'static> = RequestToSign {
    method: "POST",
    target: "/v3/businesscircle/points/notify",
    timestamp: NOW,
    nonce: NONCE,
    body: b"{}",
};

/// As a KMS does it: after a while, and without showing the key.
struct Remote(Option<PrivateKey>);

#[async_trait::async_trait]
impl Signer for Remote {
    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        tokio::task::yield_now().await;
        match &self.0 {
            Some(key) => Signer::sign(key, message).await,
            None => Err(SignError::signer("the KMS is down")),
        }
    }
}

fn remote(signer: Remote) -> Merchant {
    Merchant::with_signer("1900007291", MERCHANT_SERIAL, Arc::new(signer)).expect("a merchant")
}

fn key() -> PrivateKey {
    private_key("official_doc_merchant_test_key.pkcs1.pem")
}

#[tokio::test]
async fn authorize_with_a_remote_key_gives_the_same_as_a_local_one() {
    let local = sign(&merchant(), &REQUEST);
    assert!(local.is_ok(), "{local:?}");
    assert_eq!(authorize(&merchant(), &REQUEST).await, local);
    assert_eq!(authorize(&remote(Remote(Some(key()))), &REQUEST).await, local);
    let as_signer = Merchant::with_signer("1900007291", MERCHANT_SERIAL, Arc::new(key())).expect("a merchant");
    assert_eq!(authorize(&as_signer, &REQUEST).await, local);
}

#[tokio::test]
async fn authorize_with_a_signer_that_fails_says_what_it_said() {
    let error = authorize(&remote(Remote(None)), &REQUEST).await.expect_err("down");
    assert_eq!(error.to_string(), "the signer failed: the KMS is down");
}

#[tokio::test]
async fn authorize_target_that_is_not_on_the_wire_is_refused() {
    let request = RequestToSign { target: "v3/x", ..REQUEST };
    assert_eq!(authorize(&merchant(), &request).await, Err(SignError::BadTarget));
}

#[test]
fn sign_without_a_local_key_points_to_authorize() {
    let error = sign(&remote(Remote(Some(key()))), &REQUEST).expect_err("remote");
    assert_eq!(error, SignError::RemoteKey);
    assert!(error.to_string().contains("`authorize`"), "{error}");
}

#[test]
fn merchant_with_a_signer_knows_the_public_key_if_it_is_told() {
    assert_eq!(remote(Remote(Some(key()))).public_key(), None);
    let telling = Merchant::with_signer("1900007291", MERCHANT_SERIAL, Arc::new(key())).expect("a merchant");
    assert_eq!(telling.public_key(), Some(key().public_key()));
}

#[test]
fn merchant_with_a_signer_is_checked_like_any_other() {
    let with = |mchid, serial| Merchant::with_signer(mchid, serial, Arc::new(key())).map(|_| ());
    assert_eq!(with("19\n", "5F1C"), Err(KeyError::BadMchid));
    assert_eq!(with("1900007291", ""), Err(KeyError::BadSerial));
    let ring = ring().and_public_key("PUB_KEY_ID_1", key().public_key()).expect("a ring");
    let telling = Merchant::with_signer("1900007291", MERCHANT_SERIAL, Arc::new(key())).expect("a merchant");
    assert_matches!(
        ring.refuse_merchant(&telling),
        Err(KeyError::MerchantKeyInRing { serial: found, .. }) if found == "PUB_KEY_ID_1"
    );
    assert_eq!(ring.refuse_merchant(&remote(Remote(None))), Ok(()));
}

#[test]
fn key_ring_replaced_is_seen_by_its_clones_and_not_by_what_is_under_way() {
    fn of(id: &str, key: PublicKey) -> PlatformKeys {
        PlatformKeys::public_key(id, key).expect("a ring")
    }
    let ring = KeyRing::from(of("PUB_KEY_ID_1", public_key("go_public_key.pem")));
    let (clone, under_way) = (ring.clone(), ring.current());
    ring.replace(of("PUB_KEY_ID_2", public_key("java_wechat_pay_public_key.pem"))).expect("no merchant's");
    assert!(clone.current().find("PUB_KEY_ID_2").is_some());
    assert!(clone.current().find("PUB_KEY_ID_1").is_none());
    assert!(under_way.find("PUB_KEY_ID_1").is_some());
}

#[test]
fn key_ring_that_knows_a_merchant_never_holds_its_own_key() {
    let telling = Merchant::with_signer("1900007291", MERCHANT_SERIAL, Arc::new(key())).expect("a merchant");
    let by_key = PlatformKeys::public_key("PUB_KEY_ID_1", key().public_key()).expect("a ring");
    let by_serial = PlatformKeys::public_key(MERCHANT_SERIAL.to_lowercase(), public_key("go_public_key.pem"));
    let by_serial = by_serial.expect("a ring");
    let shared = KeyRing::new(ring());
    let clone = shared.clone();
    // Twice, as two clients of one merchant do.
    shared.refuse_merchant(&telling).expect("it is not among them");
    shared.refuse_merchant(&telling).expect("nor now");
    for own in [&by_key, &by_serial] {
        let (refused, serial) = (clone.replace(own.clone()), own.preferred().expect("one").to_string());
        assert_matches!(refused, Err(KeyError::MerchantKeyInRing { serial: found, .. }) if *found == serial);
        assert_eq!(
            clone.replace(
                ring().and_public_key("PUB_KEY_ID_2", public_key("java_wechat_pay_public_key.pem")).expect("a ring")
            ),
            Ok(())
        );
        assert!(clone.current().find("PUB_KEY_ID_2").is_some());
        assert_eq!(KeyRing::new(own.clone()).refuse_merchant(&telling), refused);
    }
    // Of another merchant it knows nothing, and keeps out both once it does.
    let other =
        Merchant::new("1900000109", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", private_key("axios_apiclient_key.pem"));
    let other = other.expect("a merchant");
    let of_other = PlatformKeys::public_key("PUB_KEY_ID_3", other.public_key().expect("in memory")).expect("a ring");
    clone.refuse_merchant(&other).expect("it is not among them");
    assert!(shared.replace(of_other).is_err() && shared.replace(by_key).is_err());
}

#[test]
fn key_ring_debug_is_that_of_its_keys() {
    assert_eq!(format!("{:?}", KeyRing::new(ring())), format!("{:?}", ring()));
}
