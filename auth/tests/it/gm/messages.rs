//! Requests, responses, callbacks and lists of certificates as they go over the wire.

use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value;
use wechatpay_auth::{
    Aead, ApiV3Key, CertificatesError, Credentials, KeyAlgorithm, NonceSource, PlatformCertificates, PlatformKeys,
    Rejection, RequestToSign, Scheme, Verified, VerifyError,
    gateway::{Authorization, CallbackToSeal, response_message, seal_callback, sign_response},
    header, open_callback, sign, verify,
};

use super::{API_V3_KEY, FILE, NOW, api_v3_key, certificate, group, merchant, private_key, public_key, ring};
use crate::support::{headers, text};

fn body(entry: &Value) -> Bytes {
    Bytes::from(text(entry, "body").to_owned())
}

#[test]
fn requests_are_signed_under_the_scheme_and_those_of_the_vectors_verify() {
    let merchant = merchant();
    assert_eq!((merchant.scheme(), merchant.algorithm()), (Scheme::MerchantSm2, KeyAlgorithm::Sm2));
    for entry in group("requests", 4) {
        let (name, message) = (text(entry, "name"), text(entry, "message"));
        let request = RequestToSign {
            method: text(entry, "method"),
            target: text(entry, "url"),
            timestamp: text(entry, "timestamp").parse().expect("seconds"),
            nonce: text(entry, "nonce"),
            body: text(entry, "body").as_bytes(),
        };
        assert_eq!(request.message(), message.as_bytes(), "{name}");
        let given = Authorization::parse(text(entry, "authorization")).expect(name);
        assert_eq!(given.scheme, Scheme::MerchantSm2);
        assert_eq!(public_key("merchant").verify(message.as_bytes(), &given.signature), Ok(()), "{name}");
        let ours = sign(&merchant, &request).expect("signed");
        let read = Authorization::parse(&ours).expect("our own");
        assert_eq!(ours.replace(&read.signature, &given.signature), text(entry, "authorization"), "{name}");
        assert_eq!(public_key("merchant").verify(message.as_bytes(), &read.signature), Ok(()), "{name}");
        if let Some(field) = entry.get("encrypted_field") {
            let body: Value = serde_json::from_str(text(entry, "body")).expect("JSON");
            let plaintext = private_key(text(field, "decrypts_with")).decrypt(text(&body, text(field, "path")));
            assert_eq!(plaintext.expect(name).as_slice(), text(field, "plaintext").as_bytes());
        }
    }
    let official = text(&FILE["official_header_example"], "authorization");
    let official = Authorization::parse(official).expect("the official example");
    assert_eq!((official.scheme, official.id.as_str()), (Scheme::MerchantSm2, "2480467911"));
}

#[test]
fn responses_verify_by_the_key_that_the_serial_names() {
    for entry in group("answers", 4) {
        if text(entry, "key") == NOT_YET_VALID {
            assert_not_yet_valid(entry, verify(&headers(entry), body(entry), &ring(), NOW));
            continue;
        }
        let verified = verify(&headers(entry), body(entry), &ring(), NOW)
            .unwrap_or_else(|error| panic!("{}: {error}", entry["name"]));
        assert_eq!(verified.body(), &body(entry));
        if let Some(field) = entry.get("encrypted_field") {
            let body: Value = serde_json::from_slice(verified.body()).expect("JSON");
            let decrypted = Credentials::decrypt(&merchant(), text(&body, text(field, "path")));
            assert_eq!(decrypted.expect("decrypted").as_str(), text(field, "plaintext"));
        }
    }
}

/// Its certificate is valid from 2030 on, and the vectors are signed with it four years before: they look at no validity.
const NOT_YET_VALID: &str = "platform-b";

/// The serial finds the key, however it is spelt, and the key verifies; only the moment is wrong.
fn assert_not_yet_valid(entry: &Value, outcome: Result<Verified, VerifyError>) {
    let name = text(entry, "name");
    assert_matches!(outcome, Err(VerifyError::NotInEffect { .. }), "{}", name);
    let headers = headers(entry);
    let header = |name| headers[name].to_str().expect("text");
    let found = ring().find(header(header::SERIAL)).cloned().expect(name);
    let message = response_message(header(header::TIMESTAMP), header(header::NONCE), &body(entry));
    assert_eq!(found.verify(&message, header(header::SIGNATURE)), Ok(()), "{name}");
}

#[test]
fn responses_that_were_changed_end_each_in_its_error() {
    for entry in group("answers_mutated", 11) {
        let name = text(entry, "name");
        let outcome = verify(&headers(entry), body(entry), &ring(), NOW);
        match (name, outcome) {
            ("serial-lower" | "type-missing", Ok(_)) => {}
            ("serial-leading-zero-dropped", outcome) => assert_not_yet_valid(entry, outcome),
            ("type-rsa-key-rsa", Ok(_)) => {}
            ("body-changed" | "body-space", Err(VerifyError::WrongSignature)) => {}
            ("type-rsa-key-sm2", Err(VerifyError::TypeOfOtherKey { signature_type, key_is_of, .. })) => {
                assert_eq!((signature_type, key_is_of), (Scheme::Merchant, KeyAlgorithm::Sm2));
            }
            ("type-sm2-key-rsa", Err(VerifyError::TypeOfOtherKey { signature_type, key_is_of, .. })) => {
                assert_eq!((signature_type, key_is_of), (Scheme::MerchantSm2, KeyAlgorithm::Rsa));
            }
            ("type-unknown", Err(VerifyError::UnsupportedType { .. })) => {}
            ("serial-unknown", Err(VerifyError::UnknownSerial { .. })) => {}
            ("probe", Err(VerifyError::Probe)) => {}
            (_, outcome) => panic!("{name}: {outcome:?}"),
        }
    }
}

#[test]
fn callbacks_of_the_vectors_are_opened_and_refused_when_they_are_changed() {
    for entry in group("callbacks", 4) {
        let (name, key) = (text(entry, "name"), api_v3_key(text(entry, "apiv3_key")));
        if text(entry, "key") == NOT_YET_VALID {
            let refused = open_callback(&headers(entry), &body(entry), &ring(), &key, NOW).map(drop);
            assert_matches!(refused, Err(Rejection::KeyNotInEffect { .. }));
            assert_not_yet_valid(entry, verify(&headers(entry), body(entry), &ring(), NOW));
            let envelope: Value = serde_json::from_slice(&body(entry)).expect("JSON");
            let sealed = &envelope["resource"];
            let associated_data = sealed["associated_data"].as_str().unwrap_or_default();
            let opened =
                key.open_with(Aead::Sm4Gcm, text(sealed, "nonce"), associated_data, text(sealed, "ciphertext"));
            assert_eq!(opened.expect(name).as_slice(), text(entry, "plaintext").as_bytes(), "{name}");
            continue;
        }
        let opened = open_callback(&headers(entry), &body(entry), &ring(), &key, NOW).expect(name);
        assert_eq!(&*opened.resource, text(entry, "plaintext").as_bytes(), "{name}");
        let other = api_v3_key("TESTtestTESTtestTESTtest00000002");
        let refused = open_callback(&headers(entry), &body(entry), &ring(), &other, NOW).map(drop);
        assert_eq!(refused, Err(Rejection::Decrypt), "{name}");
        let mut of_rsa = headers(entry);
        of_rsa.insert(header::SIGNATURE_TYPE, http::HeaderValue::from_static(Scheme::Merchant.as_str()));
        let refused = open_callback(&of_rsa, &body(entry), &ring(), &key, NOW).map(drop);
        assert_matches!(refused, Err(Rejection::Malformed { what, .. }) if what.contains("tried both ways"), "{}", name);
    }
}

pub(super) fn callback(
    platform_key: &wechatpay_auth::PrivateKey,
    serial: &str,
    key: &ApiV3Key,
) -> (HeaderMap, Vec<u8>) {
    let callback = CallbackToSeal {
        id: "1",
        create_time: "2026-12-01T08:00:00+08:00",
        event_type: "TRANSACTION.SUCCESS",
        summary: None,
        original_type: Some("transaction"),
        associated_data: Some("transaction"),
        resource: b"{}",
    };
    seal_callback(platform_key, serial, key, NOW, &NonceSource::system(), &callback).expect("sealed")
}

#[test]
fn gateway_signs_responses_and_seals_callbacks_as_its_key_is() {
    let (key, serial) = (private_key("platform-a"), certificate("platform-a").serial().to_string());
    let api_v3_key = api_v3_key(API_V3_KEY);
    let signed = sign_response(&key, &serial, NOW, "nonce", b"{}").expect("signed");
    assert_eq!(signed[header::SIGNATURE_TYPE], Scheme::MerchantSm2.as_str());
    assert!(verify(&signed, Bytes::from_static(b"{}"), &ring(), NOW).is_ok());
    let (headers, sealed) = callback(&key, &serial, &api_v3_key);
    let envelope: Value = serde_json::from_slice(&sealed).expect("JSON");
    assert_eq!(envelope["resource"]["algorithm"], "AEAD_SM4_GCM");
    let opened = open_callback(&headers, &sealed, &ring(), &api_v3_key, NOW).expect("opened");
    assert_eq!(&*opened.resource, b"{}");
}

/// The resource says how it is sealed, whoever signed it.
#[test]
fn callback_that_is_signed_by_one_algorithm_and_sealed_by_the_other_is_opened() {
    let (key, serial) = (private_key("platform-a"), certificate("platform-a").serial().to_string());
    let api_v3_key = api_v3_key(API_V3_KEY);
    let (_, sealed) = callback(&key, &serial, &api_v3_key);
    let mut envelope: Value = serde_json::from_slice(&sealed).expect("JSON");
    envelope["resource"]["algorithm"] = "AEAD_AES_256_GCM".into();
    envelope["resource"]["ciphertext"] =
        api_v3_key.seal(text(&envelope["resource"], "nonce"), "transaction", b"{}").expect("sealed").into();
    let by_aes = envelope.to_string();
    let headers = sign_response(&key, &serial, NOW, "nonce", by_aes.as_bytes()).expect("signed");
    assert!(open_callback(&headers, by_aes.as_bytes(), &ring(), &api_v3_key, NOW).is_ok());
    envelope["resource"]["algorithm"] = "AEAD_SM4_GCM".into();
    let by_name = envelope.to_string();
    let headers = sign_response(&key, &serial, NOW, "nonce", by_name.as_bytes()).expect("signed");
    let refused = open_callback(&headers, by_name.as_bytes(), &ring(), &api_v3_key, NOW).map(drop);
    assert_eq!(refused, Err(Rejection::Decrypt));
}

#[test]
fn certificates_of_the_vectors_are_opened_verified_and_put_into_the_ring() {
    for entry in group("certificates", 3) {
        let (name, key) = (text(entry, "name"), api_v3_key(text(entry, "apiv3_key")));
        let (_, keys) = PlatformCertificates::verify_with_own(&headers(entry), body(entry), &key, NOW).expect(name);
        let listed = entry["certificates"].as_array().expect("a list");
        assert_eq!(keys.serials().count(), listed.len(), "{name}");
        for listed in listed {
            let found = keys.find(text(listed, "serial_no")).expect(name);
            assert_eq!(found, certificate(text(listed, "key")).public_key(), "{name}");
        }
    }
}

#[test]
fn certificates_of_sm2_leave_those_of_rsa_where_they_are() {
    let rsa = PlatformKeys::certificate(certificate("rsa")).expect("a ring");
    let entry = &group("certificates", 3)[0];
    let key = api_v3_key(text(entry, "apiv3_key"));
    let (_, keys) = PlatformCertificates::renew(rsa, &headers(entry), body(entry), &key, NOW).expect("renewed");
    let serials = keys.serials().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(serials, [certificate("rsa").serial().as_str(), certificate("platform-a").serial().as_str()]);
    assert_eq!(keys.preferred(), Some(certificate("rsa").serial()));
    // The next list of SM2 replaces those of SM2.
    let rotated = &group("certificates", 3)[1];
    let (_, keys) = PlatformCertificates::renew(keys, &headers(rotated), body(rotated), &key, NOW).expect("renewed");
    assert_eq!(keys.serials().count(), 3);
}

#[test]
fn certificates_under_the_wrong_key_or_signature_change_nothing() {
    let entry = &group("certificates", 3)[0];
    let other = api_v3_key("TESTtestTESTtestTESTtest00000002");
    let refused = PlatformCertificates::open(&body(entry), &other).map(drop);
    assert_matches!(refused, Err(CertificatesError::Decrypt { .. }));
    let mut unsigned = headers(entry);
    unsigned.insert(header::NONCE, http::HeaderValue::from_static("another"));
    let key = api_v3_key(text(entry, "apiv3_key"));
    let refused = PlatformCertificates::verify_with_own(&unsigned, body(entry), &key, NOW).map(drop);
    assert_matches!(refused, Err(CertificatesError::Verify(VerifyError::WrongSignature)));
}
