//! The ring of platform keys.

use wechatpay_auth::{KeyError, Merchant, PlatformKeys};

use crate::support::{MERCHANT_SERIAL, certificate, merchant, private_key, public_key, ring};

const ID: &str = "PUB_KEY_ID_0000000000000024101100397200000006";

fn mixed() -> PlatformKeys {
    ring()
        .and_public_key(ID, public_key("official_doc_platform_public_key.pem"))
        .and_then(|ring| ring.and_certificate(certificate("java_wechat_pay_certificate.pem")))
        .expect("three keys")
}

#[test]
fn ring_of_certificates_and_public_keys_finds_each() {
    let ring = mixed();
    let official = public_key("official_doc_platform_public_key.pem");
    let java = public_key("java_wechat_pay_public_key.pem");
    assert_eq!(ring.find("D7CE59D1F522D701"), Some(&public_key("go_public_key.pem")));
    assert_eq!(ring.find(ID), Some(&official));
    assert_eq!(ring.find("440024045C4A427599D09BB4E3DE0279F2E813FD"), Some(&java));
    assert_eq!(ring.serials().count(), 3);
}

#[test]
fn ring_serial_in_lower_case_or_with_zeros_is_found() {
    for spelling in ["d7ce59d1f522d701", "00D7CE59D1F522D701", "00d7Ce59d1f522d701"] {
        assert!(ring().find(spelling).is_some(), "{spelling}");
    }
}

#[test]
fn ring_unknown_serial_or_other_case_of_an_id_is_not_found() {
    for serial in ["D7CE59D1F522D70", "", "pub_key_id_0000000000000024101100397200000006"] {
        assert!(mixed().find(serial).is_none(), "{serial}");
    }
}

#[test]
fn ring_prefers_the_first_key() {
    assert_eq!(mixed().preferred().expect("one is preferred").as_str(), "D7CE59D1F522D701");
}

#[test]
fn ring_told_to_prefer_another_key_does_and_keeps_its_spelling() {
    let ring = mixed().prefer("440024045c4a427599d09bb4e3de0279f2e813fd").expect("it is there");
    assert_eq!(ring.preferred().expect("one is preferred").as_str(), "440024045C4A427599D09BB4E3DE0279F2E813FD");
}

#[test]
fn ring_told_to_prefer_an_absent_key_says_so() {
    assert_matches!(
        ring().prefer("ABCD").map(|_| ()),
        Err(KeyError::UnknownPreferred { serial: found, .. }) if found == "ABCD"
    );
}

#[test]
fn ring_same_key_twice_stays_one() {
    let ring = ring().and_certificate(certificate("go_cert_D7CE59D1F522D701.pem")).expect("the same");
    assert_eq!(ring.serials().count(), 1);
}

#[test]
fn ring_two_keys_under_one_serial_are_refused() {
    let result = ring().and_public_key("d7ce59d1f522d701", public_key("java_wechat_pay_public_key.pem"));
    assert_matches!(
        result.map(|_| ()),
        Err(KeyError::SerialTwice { serial: found, .. }) if found == "d7ce59d1f522d701"
    );
}

#[test]
fn ring_id_that_cannot_stand_in_a_header_is_refused() {
    let result = PlatformKeys::public_key("PUB_KEY_ID_1\r\n", public_key("go_public_key.pem"));
    assert_eq!(result.map(|_| ()), Err(KeyError::BadSerial));
}

#[test]
fn ring_with_the_merchants_certificate_is_refused_with_advice() {
    let certificate = certificate("java_merchant_certificate.pem");
    let key = private_key("java_merchant_private_key.pem");
    let merchant = Merchant::with_certificate("1900007291", &certificate, key).expect("a merchant");
    let ring = ring().and_certificate(certificate).expect("a ring");
    let error = ring.refuse_merchant(&merchant).expect_err("refused");
    assert_matches!(
        error,
        KeyError::MerchantKeyInRing { serial: found, .. } if found == "5F1C72E2A8931B72A2E13AF8DEE92471EB397115"
    );
    assert!(error.to_string().contains("微信支付公钥"), "{error}");
}

#[test]
fn ring_with_the_merchants_key_under_an_id_is_refused() {
    let ring = PlatformKeys::public_key(ID, merchant().public_key().expect("in memory")).expect("a ring");
    assert_matches!(
        ring.refuse_merchant(&merchant()),
        Err(KeyError::MerchantKeyInRing { serial: found, .. }) if *found == ID
    );
}

#[test]
fn ring_with_the_merchants_serial_over_another_key_is_refused() {
    let serial = MERCHANT_SERIAL.to_lowercase();
    let ring = PlatformKeys::public_key(&serial, public_key("go_public_key.pem")).expect("a ring");
    assert_matches!(
        ring.refuse_merchant(&merchant()),
        Err(KeyError::MerchantKeyInRing { serial: found, .. }) if *found == serial
    );
}

#[test]
fn ring_without_the_merchants_key_is_accepted() {
    assert_eq!(mixed().refuse_merchant(&merchant()), Ok(()));
}
