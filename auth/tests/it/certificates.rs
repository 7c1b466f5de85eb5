//! The response of `GET /v3/certificates`, and rings made of it.

use bytes::Bytes;
use http::HeaderMap;
use serde_json::{Value, json};
use wechatpay_auth::{
    ApiV3Key, Certificate, CertificatesError, KeyError, PlatformCertificates, PlatformKeys, Serial, VerifyError,
    gateway::sign_response,
};

use crate::support::{
    API_V3_KEY, PLATFORM_SERIAL, api_v3_key, certificate, entries, pem, platform_key, public_key, ring, text,
};

/// Within the validity of the certificates from Go (2021 to 2031).
const NOW: i64 = 1_722_850_421;
const ID: &str = "PUB_KEY_ID_0000000000000024101100397200000006";
const NONCE: &str = "61f9c719728a";

/// An entry of a response, sealed with [`API_V3_KEY`].
fn item(serial: &str, plaintext: &str) -> Value {
    let ciphertext = api_v3_key().seal(NONCE, "certificate", plaintext.as_bytes()).expect("sealed");
    json!({
        "serial_no": serial,
        "effective_time": "2021-04-27T16:55:23+08:00",
        "expire_time": "2031-04-25T16:55:23+08:00",
        "encrypt_certificate": {
            "algorithm": "AEAD_AES_256_GCM", "nonce": NONCE, "associated_data": "certificate",
            "ciphertext": ciphertext,
        },
    })
}

fn go_item() -> Value {
    item(PLATFORM_SERIAL, &pem("go_cert_D7CE59D1F522D701.pem"))
}

fn open(items: Value) -> Result<Vec<Certificate>, CertificatesError> {
    PlatformCertificates::open(json!({ "data": items }).to_string().as_bytes(), &api_v3_key())
}

fn signed(items: Value) -> (HeaderMap, Bytes) {
    let body = Bytes::from(json!({ "data": items }).to_string());
    (sign_response(&platform_key(), PLATFORM_SERIAL, NOW, "nonce", &body).expect("signed"), body)
}

fn serial(text: &str) -> Serial {
    Serial::new(text).expect("a serial")
}

#[test]
fn certificates_vector_with_a_full_key_gives_its_certificate() {
    let entries = entries("platform_certificates");
    let entry = entries.iter().find(|entry| text(entry, "apiv3_key") == API_V3_KEY).expect("the vector");
    let certificates = PlatformCertificates::open(text(entry, "response_body").as_bytes(), &api_v3_key());
    let expected = Certificate::from_pem(text(entry, "decrypted_pem")).expect("a certificate");
    assert_eq!(certificates, Ok(vec![expected.clone()]));
    assert_eq!(expected.serial().as_str(), text(entry, "serial"));
}

#[test]
fn certificates_opened_with_another_key_say_what_to_do() {
    let body = json!({ "data": [go_item()] }).to_string();
    let other = ApiV3Key::new("k".repeat(32)).expect("a key");
    let error = PlatformCertificates::open(body.as_bytes(), &other).expect_err("another key");
    assert_matches!(error, CertificatesError::Decrypt { serial: found, .. } if *found == serial(PLATFORM_SERIAL));
    assert!(error.to_string().contains("the APIv3 key is wrong or was reset"), "{error}");
}

#[test]
fn certificates_without_associated_data_are_opened() {
    let mut item = go_item();
    let plaintext = pem("go_cert_D7CE59D1F522D701.pem");
    item["encrypt_certificate"]["ciphertext"] =
        json!(api_v3_key().seal(NONCE, "", plaintext.as_bytes()).expect("sealed"));
    for absent in [json!(""), json!(null)] {
        item["encrypt_certificate"]["associated_data"] = absent;
        assert_eq!(open(json!([item])).map(|list| list.len()), Ok(1));
    }
    item["encrypt_certificate"].as_object_mut().expect("an object").remove("associated_data");
    assert_eq!(open(json!([item])).map(|list| list.len()), Ok(1));
}

#[test]
fn certificates_of_other_algorithms_are_skipped() {
    let mut other = go_item();
    other["encrypt_certificate"]["algorithm"] = json!("AEAD_AES_128_GCM");
    assert_eq!(open(json!([other, go_item()])).map(|list| list.len()), Ok(1));
}

#[test]
fn certificates_listed_under_another_serial_are_refused() {
    let error = open(json!([item("5F1C", &pem("go_cert_D7CE59D1F522D701.pem"))]));
    assert_matches!(
        error,
        Err(CertificatesError::OtherSerial { listed: first, found, .. })
            if *first == serial("5F1C") && *found == serial(PLATFORM_SERIAL)
    );
}

#[test]
fn certificates_listed_in_lower_case_are_opened() {
    let item = item("00d7ce59d1f522d701", &pem("go_cert_D7CE59D1F522D701.pem"));
    assert_eq!(open(json!([item])).map(|list| list.len()), Ok(1));
}

#[test]
fn certificates_that_are_something_else_are_refused_by_name() {
    let error = open(json!([item("5F1C", &pem("go_public_key.pem"))])).expect_err("a public key");
    assert!(matches!(&error, CertificatesError::Certificate { error: KeyError::WrongKind { .. }, .. }), "{error}");
}

#[test]
fn certificates_response_of_another_shape_is_malformed() {
    let mut no_base64 = go_item();
    no_base64["encrypt_certificate"]["ciphertext"] = json!("*");
    let mut long_nonce = go_item();
    long_nonce["encrypt_certificate"]["nonce"] = json!("0123456789abcdef");
    let mut bad_serial = go_item();
    bad_serial["serial_no"] = json!("5F\r\n1C");
    for items in [json!(null), json!({}), json!([{}]), json!([no_base64]), json!([long_nonce]), json!([bad_serial])] {
        let error = open(items.clone()).expect_err("malformed");
        assert!(matches!(error, CertificatesError::Malformed { .. }), "{items}: {error}");
    }
    for body in ["", "{", "<html>", "[]"] {
        let error = PlatformCertificates::open(body.as_bytes(), &api_v3_key()).expect_err("malformed");
        assert!(matches!(error, CertificatesError::Malformed { .. }), "{body}: {error}");
    }
}

#[test]
fn certificates_response_is_verified_with_a_certificate_in_it() {
    let (headers, body) = signed(json!([go_item()]));
    let (proof, keys) =
        PlatformCertificates::verify_with_own(&headers, body.clone(), &api_v3_key(), NOW).expect("verified");
    assert_eq!(proof.body(), &body);
    assert_eq!(keys.preferred(), Some(&serial(PLATFORM_SERIAL)));
    assert_eq!(keys.find(PLATFORM_SERIAL), Some(&public_key("go_public_key.pem")));
}

#[test]
fn certificates_response_signed_with_none_of_its_own_is_refused() {
    let java = item("440024045C4A427599D09BB4E3DE0279F2E813FD", &pem("java_wechat_pay_certificate.pem"));
    let (headers, body) = signed(json!([java]));
    let result = PlatformCertificates::verify_with_own(&headers, body, &api_v3_key(), NOW).map(|_| ());
    assert_matches!(
        result,
        Err(CertificatesError::Verify(VerifyError::UnknownSerial { serial: found, .. })) if *found == PLATFORM_SERIAL
    );
}

#[test]
fn certificates_response_that_lists_none_says_so() {
    let mut other = go_item();
    other["encrypt_certificate"]["algorithm"] = json!("AEAD_AES_128_GCM");
    for (items, listed, said) in [
        (json!([]), 0, "lists no platform certificate (平台证书)"),
        (json!([other]), 1, "lists no platform certificate whose algorithm is known"),
    ] {
        let (headers, body) = signed(items);
        let error = PlatformCertificates::verify_with_own(&headers, body, &api_v3_key(), NOW).expect_err("none");
        assert_matches!(error, CertificatesError::Empty { listed: found, .. } if *found == listed);
        assert!(error.to_string().contains(said) && error.to_string().contains("微信支付公钥"), "{error}");
    }
}

#[test]
fn certificates_response_whose_certificates_have_all_expired_says_so() {
    let expired = certificate("java_wechat_pay_certificate.pem");
    let java = item(expired.serial().as_str(), &pem("java_wechat_pay_certificate.pem"));
    let (headers, body) = signed(json!([java]));
    let at = |now| PlatformCertificates::verify_with_own(&headers, body.clone(), &api_v3_key(), now).map(|_| ());
    assert_matches!(at(expired.valid_until() + 301), Err(CertificatesError::Expired { listed: 1, .. }));
    assert!(matches!(at(expired.valid_until() + 300), Err(CertificatesError::Verify(_))));
}

#[test]
fn certificates_response_with_a_changed_body_is_refused() {
    let (headers, body) = signed(json!([go_item()]));
    let changed = Bytes::from([body.as_ref(), b" "].concat());
    let result = PlatformCertificates::verify_with_own(&headers, changed, &api_v3_key(), NOW).map(|_| ());
    assert_eq!(result, Err(CertificatesError::Verify(VerifyError::WrongSignature)));
}

#[test]
fn certificates_response_signed_before_its_certificate_is_in_effect_is_refused() {
    let before = 1_600_000_000;
    let (_, body) = signed(json!([go_item()]));
    let headers = sign_response(&platform_key(), PLATFORM_SERIAL, before, "nonce", &body).expect("signed");
    let result = PlatformCertificates::verify_with_own(&headers, body, &api_v3_key(), before).map(|_| ());
    assert_matches!(
        result,
        Err(CertificatesError::Verify(VerifyError::NotInEffect { serial: found, .. }))
            if *found == serial(PLATFORM_SERIAL)
    );
}

#[test]
fn certificates_renewed_beside_a_public_key_leave_it_preferred() {
    let public = PlatformKeys::public_key(ID, public_key("official_doc_platform_public_key.pem")).expect("a ring");
    let (headers, body) = signed(json!([go_item()]));
    let (_, keys) = PlatformCertificates::renew(public, &headers, body, &api_v3_key(), NOW).expect("verified");
    assert_eq!(keys.preferred(), Some(&serial(ID)));
    assert_eq!(keys.serials().count(), 2);
}

fn both() -> [Certificate; 2] {
    // Effective 15 minutes after the other one.
    [certificate("go_cert_D7CE59D1F522D701.pem"), certificate("go_cert_F5765756002FDD77.pem")]
}

#[test]
fn ring_with_certificates_keeps_the_valid_and_prefers_the_newest() {
    for order in [both(), {
        let [a, b] = both();
        [b, a]
    }] {
        let keys = PlatformKeys::certificates_on_request().with_certificates(order, NOW).expect("a ring");
        assert_eq!(keys.serials().count(), 2);
        assert_eq!(keys.preferred(), Some(&serial("D7CE59D1F522D701")));
    }
}

#[test]
fn ring_with_certificates_prefers_none_that_is_not_in_effect_yet() {
    let [newer, older] = both();
    let between = newer.valid_from() - 1;
    assert!(older.valid_from() < between);
    let ring = |certificates: [Certificate; 2], now| {
        PlatformKeys::certificates_on_request().with_certificates(certificates, now)
    };
    let keys = ring([newer.clone(), older.clone()], between).expect("a ring");
    assert_eq!(keys.serials().count(), 2);
    assert_eq!(keys.preferred(), Some(older.serial()));
    let before_both = older.valid_from() - 1;
    let keys = ring([newer, older], before_both).expect("a ring");
    assert_eq!((keys.serials().count(), keys.preferred()), (2, None));
}

#[test]
fn ring_with_certificates_drops_the_expired() {
    let expired = certificate("java_wechat_pay_certificate.pem");
    let until = expired.valid_until();
    let ring = |now| PlatformKeys::certificates_on_request().with_certificates([expired.clone()], now).expect("a ring");
    assert_eq!(ring(until).preferred(), Some(expired.serial()));
    // Its signatures count a little longer, but no request asks for them.
    assert_eq!((ring(until + 300).serials().count(), ring(until + 300).preferred()), (1, None));
    assert_eq!((ring(until + 301).serials().count(), ring(until + 301).preferred()), (0, None));
}

#[test]
fn ring_with_certificates_replaces_its_old_ones() {
    let [_, other] = both();
    let keys = ring().with_certificates([other.clone()], NOW).expect("a ring");
    assert_eq!(keys.serials().collect::<Vec<_>>(), [other.serial()]);
    assert_eq!(keys.preferred(), Some(other.serial()));
}

#[test]
fn ring_on_request_knows_and_prefers_nothing_until_a_key_is_added() {
    let empty = PlatformKeys::certificates_on_request();
    assert_eq!((empty.serials().count(), empty.preferred()), (0, None));
    let keys = empty.and_public_key(ID, public_key("go_public_key.pem")).expect("a ring");
    assert_eq!(keys.preferred(), Some(&serial(ID)));
}
