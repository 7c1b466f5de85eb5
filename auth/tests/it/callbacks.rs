//! Callbacks: opened, rejected, sealed.

use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Value, json};
use wechatpay_auth::{
    ApiV3Key, NonceSource, PlatformKeys, Rejection, SignError,
    gateway::{CallbackToSeal, seal_callback, sign_response},
    header, open_callback, open_callback_any,
};

use crate::support::{
    API_V3_KEY, NOW, PLATFORM_SERIAL, api_v3_key, certificate, entries, headers, platform_key, private_key, public_key,
    ring, text,
};

const RESOURCE: &str = r#"{"openid":"oWmnN4xxxxxxxxxxe92NHIGf1xd8"}"#;
const CALLBACK: CallbackToSeal<'static> = CallbackToSeal {
    id: "EV-2018022511223320873",
    create_time: "2020-05-20T13:29:35+08:00",
    event_type: "MALL_AUTH.ACTIVATE_CARD",
    summary: Some("商圈会员积分服务授权成功"),
    original_type: Some("mall_auth"),
    associated_data: Some("mall_auth"),
    resource: RESOURCE.as_bytes(),
};

fn sealed(callback: &CallbackToSeal<'_>) -> (HeaderMap, Vec<u8>) {
    seal_callback(&platform_key(), PLATFORM_SERIAL, &api_v3_key(), NOW, &NonceSource::system(), callback)
        .expect("sealed")
}

fn reject(headers: &HeaderMap, body: &[u8]) -> Rejection {
    open_callback(headers, body, &ring(), &api_v3_key(), NOW).expect_err("rejected")
}

/// The rejection of a body with a true signature.
fn reject_signed(body: &[u8]) -> Rejection {
    let headers = sign_response(&platform_key(), PLATFORM_SERIAL, NOW, "nonce", body).expect("signed");
    reject(&headers, body)
}

/// A true callback with one field of its resource changed before it is signed.
fn reject_with(field: &str, value: Value) -> Rejection {
    let (_, body) = sealed(&CALLBACK);
    let mut body: Value = serde_json::from_slice(&body).expect("JSON");
    body["resource"][field] = value;
    reject_signed(body.to_string().as_bytes())
}

#[test]
fn callback_every_vector_with_a_full_key_is_opened() {
    let mut checked = 0;
    for entry in entries("callbacks") {
        let Some(Ok(key)) = entry["apiv3_key"].as_str().map(ApiV3Key::new) else {
            continue;
        };
        let name = text(&entry, "name");
        let keys = PlatformKeys::certificate(certificate(text(&entry, "certificate"))).expect(name);
        let body = text(&entry, "body").as_bytes();
        let clock = entry["clock"].as_i64().expect(name);
        let opened = open_callback(&headers(&entry), body, &keys, &key, clock).expect(name);
        assert_eq!(std::str::from_utf8(&opened.resource), Ok(text(&entry, "plaintext")), "{name}");
        let envelope: Value = serde_json::from_slice(body).expect(name);
        assert_eq!(opened.id, envelope["id"], "{name}");
        assert_eq!(opened.create_time, envelope["create_time"], "{name}");
        assert_eq!(opened.event_type, envelope["event_type"], "{name}");
        assert_eq!(opened.resource_type, envelope["resource_type"], "{name}");
        assert_eq!(opened.summary.as_deref(), envelope["summary"].as_str(), "{name}");
        assert_eq!(opened.original_type.as_deref(), envelope["resource"]["original_type"].as_str(), "{name}");
        assert_eq!(opened.envelope.body(), body, "{name}");
        checked += 1;
    }
    assert_eq!(checked, 4);
}

/// Its key has 16 characters, which no merchant's has: it is verified, then not opened.
#[test]
fn callback_vector_with_a_short_key_is_verified_but_not_decrypted() {
    let entries = entries("callbacks");
    let entry = entries.iter().find(|entry| entry["name"] == "go-notify-full").expect("the vector");
    assert!(ApiV3Key::new(text(entry, "apiv3_key")).is_err());
    let body = text(entry, "body").as_bytes();
    let clock = entry["clock"].as_i64().expect("a time");
    let rejected = open_callback(&headers(entry), body, &ring(), &api_v3_key(), clock).map(|_| ());
    assert_eq!(rejected, Err(Rejection::Decrypt));
}

/// Seen in practice, but with white space that is not the sender's, so its own signature
/// is lost. Its envelope is read, whatever the key.
#[test]
fn callback_vector_from_practice_has_an_envelope_that_is_read() {
    let entries = entries("callbacks");
    let entry = entries.iter().find(|entry| entry["name"] == "wxjava-mall-transaction-parse-only");
    assert_eq!(reject_signed(text(entry.expect("the vector"), "body").as_bytes()), Rejection::Decrypt);
}

#[test]
fn callback_sealed_is_opened_again() {
    let (headers, body) = sealed(&CALLBACK);
    assert_eq!(headers["content-type"], "application/json");
    let opened = open_callback(&headers, &body, &ring(), &api_v3_key(), NOW).expect("opened");
    assert_eq!(&*opened.resource, RESOURCE.as_bytes());
    assert_eq!(opened.event_type, "MALL_AUTH.ACTIVATE_CARD");
    assert_eq!(opened.envelope.serial().as_str(), PLATFORM_SERIAL);
    assert_eq!(opened.envelope.timestamp(), NOW);
}

#[test]
fn callback_without_associated_data_or_summary_is_opened() {
    for associated_data in [None, Some("")] {
        let callback = CallbackToSeal { associated_data, summary: None, original_type: None, ..CALLBACK };
        let (headers, body) = sealed(&callback);
        let opened = open_callback(&headers, &body, &ring(), &api_v3_key(), NOW).expect("opened");
        assert_eq!((opened.summary, opened.original_type), (None, None));
    }
}

#[test]
fn callback_with_null_and_unknown_fields_is_opened() {
    let ciphertext = api_v3_key().seal("fdasflkja484", "", b"{}").expect("sealed");
    let body = json!({
        "id": "1", "create_time": "", "event_type": "NEW.EVENT", "resource_type": "encrypt-resource", "summary": null,
        "added_later": {"x": [1, 2]},
        "resource": {
            "algorithm": "AEAD_AES_256_GCM", "ciphertext": ciphertext, "nonce": "fdasflkja484",
            "associated_data": null, "original_type": null, "added_later": 1,
        },
    });
    let body = body.to_string();
    let headers = sign_response(&platform_key(), PLATFORM_SERIAL, NOW, "nonce", body.as_bytes()).expect("signed");
    let opened = open_callback(&headers, body.as_bytes(), &ring(), &api_v3_key(), NOW).expect("opened");
    assert_eq!(opened.event_type, "NEW.EVENT");
    assert_eq!(opened.envelope.body(), body.as_bytes());
}

#[test]
fn callback_debug_hides_resource_and_body() {
    let (headers, body) = sealed(&CALLBACK);
    let shown = format!("{:?} {CALLBACK:?}", open_callback(&headers, &body, &ring(), &api_v3_key(), NOW));
    assert!(shown.contains("Resource(41 bytes)"), "{shown}");
    assert!(!shown.contains("oWmnN4") && !shown.contains("openid") && !shown.contains("ciphertext"), "{shown}");
}

#[test]
fn callback_probe_is_named_one() {
    let (mut headers, body) = sealed(&CALLBACK);
    headers.insert(header::SIGNATURE, HeaderValue::from_static("WECHATPAY/SIGNTEST/mfI1CPqvBrgcXfgX"));
    assert_eq!(reject(&headers, &body), Rejection::Probe);
}

#[test]
fn callback_301_seconds_off_is_stale_or_of_the_future() {
    let (headers, body) = sealed(&CALLBACK);
    let at = |now| open_callback(&headers, &body, &ring(), &api_v3_key(), now).map(|_| ());
    assert_eq!(at(NOW + 300), Ok(()));
    assert_matches!(at(NOW + 301), Err(Rejection::Stale { age_seconds: 301, .. }));
    assert_eq!(at(NOW - 300), Ok(()));
    assert_matches!(at(NOW - 301), Err(Rejection::Future { ahead_seconds: 301, .. }));
}

#[test]
fn callback_with_a_changed_body_has_a_bad_signature() {
    let (headers, mut body) = sealed(&CALLBACK);
    body.push(b'\n');
    assert_eq!(reject(&headers, &body), Rejection::BadSignature);
}

#[test]
fn callback_from_an_unknown_key_names_it() {
    let (mut headers, body) = sealed(&CALLBACK);
    headers.insert(header::SERIAL, HeaderValue::from_static("PUB_KEY_ID_9"));
    assert_matches!(reject(&headers, &body), Rejection::UnknownKey { serial: found, .. } if found == "PUB_KEY_ID_9");
}

#[test]
fn callback_without_headers_or_with_a_broken_signature_is_malformed() {
    let (mut headers, body) = sealed(&CALLBACK);
    headers.insert(header::SIGNATURE, HeaderValue::from_static("*"));
    assert!(matches!(reject(&headers, &body), Rejection::Malformed { .. }));
    headers.remove(header::SIGNATURE);
    let Rejection::Malformed { what, .. } = reject(&headers, &body) else { panic!("malformed") };
    assert!(what.contains("Wechatpay-Signature"), "{what}");
}

#[test]
fn callback_body_that_is_not_an_envelope_is_malformed_and_not_quoted() {
    for body in ["{", "[]", "null", "{}", r#"{"id":"oWmnN4"}"#, r#"{"id":{"oWmnN4":1}}"#, "\u{feff}{}"] {
        let rejection = reject_signed(body.as_bytes());
        assert!(matches!(rejection, Rejection::Malformed { .. }), "{body}: {rejection}");
        assert!(!rejection.to_string().contains("oWmnN4"), "{rejection}");
    }
}

#[test]
fn callback_with_an_empty_body_says_so_whatever_its_headers() {
    let (headers, _) = sealed(&CALLBACK);
    for headers in [headers, HeaderMap::new()] {
        let rejection = reject(&headers, b"");
        assert_eq!((&rejection, rejection.status()), (&Rejection::EmptyBody, StatusCode::BAD_REQUEST));
        assert!(rejection.to_string().contains("the body is empty"), "{rejection}");
    }
    assert_eq!(reject_signed(b""), Rejection::EmptyBody);
}

#[test]
fn callback_signed_with_a_certificate_outside_of_its_validity_is_rejected_for_that() {
    let certificate = certificate("go_cert_D7CE59D1F522D701.pem");
    for (now, in_effect) in [(certificate.valid_until() + 300, true), (certificate.valid_until() + 301, false)] {
        let nonces = NonceSource::system();
        let sealed = seal_callback(&platform_key(), PLATFORM_SERIAL, &api_v3_key(), now, &nonces, &CALLBACK);
        let (headers, body) = sealed.expect("sealed");
        let opened = open_callback(&headers, &body, &ring(), &api_v3_key(), now).map(|_| ());
        let Err(rejection) = opened else {
            assert!(in_effect);
            continue;
        };
        assert_eq!((in_effect, rejection.status()), (false, StatusCode::UNAUTHORIZED));
        assert_matches!(rejection, Rejection::KeyNotInEffect { serial: found, .. } if found == certificate.serial());
    }
}

#[test]
fn callback_resource_of_another_shape_is_malformed() {
    for (field, value) in [
        ("algorithm", json!("AEAD_AES_128_GCM")),
        ("nonce", json!("")),
        ("nonce", json!("0123456789abcdef")),
        ("ciphertext", json!("")),
        ("ciphertext", json!("AAAA")),
        ("ciphertext", json!("*")),
        ("ciphertext", json!(null)),
    ] {
        let rejection = reject_with(field, value);
        assert!(matches!(rejection, Rejection::Malformed { .. }), "{field}: {rejection}");
    }
}

#[test]
fn callback_sealed_with_another_key_or_data_is_not_decrypted() {
    assert_eq!(reject_with("associated_data", json!("mall_auth ")), Rejection::Decrypt);
    assert_eq!(reject_with("nonce", json!("fdasflkja484")), Rejection::Decrypt);
    let (headers, body) = sealed(&CALLBACK);
    let other = ApiV3Key::new("k".repeat(32)).expect("32 characters");
    let rejected = open_callback(&headers, &body, &ring(), &other, NOW).map(|_| ());
    assert_eq!(rejected, Err(Rejection::Decrypt));
}

#[test]
fn seal_texts_that_cannot_stand_in_a_header_are_refused() {
    let seal =
        |serial, nonces| seal_callback(&platform_key(), serial, &api_v3_key(), NOW, &nonces, &CALLBACK).map(|_| ());
    assert_eq!(seal("D7\nCE", NonceSource::system()), Err(SignError::BadSerial));
    assert_eq!(seal("D7CE", NonceSource::fixed("0123456789a\n")), Err(SignError::BadNonce));
    assert_eq!(seal("D7CE", NonceSource::fixed("short")), Err(SignError::BadNonce));
}

/// Two merchants on one URL, each with a public key and an APIv3 key of its own.
struct Two {
    first: (PlatformKeys, ApiV3Key),
    second: (PlatformKeys, ApiV3Key),
}

fn two() -> Two {
    let second = PlatformKeys::public_key("PUB_KEY_ID_2", public_key("java_wechat_pay_public_key.pem"));
    Two {
        first: (ring(), ApiV3Key::new(API_V3_KEY).expect("a key")),
        second: (second.expect("a ring"), ApiV3Key::new("k".repeat(32)).expect("a key")),
    }
}

fn open_any(two: &Two, headers: &HeaderMap, body: &[u8]) -> Result<usize, Rejection> {
    let merchants = [(&two.first.0, &two.first.1), (&two.second.0, &two.second.1)];
    open_callback_any(headers, body, &merchants, NOW).map(|(place, _)| place)
}

#[test]
fn callback_to_two_merchants_is_opened_by_its_own() {
    let two = two();
    let (headers, body) = sealed(&CALLBACK);
    assert_eq!(open_any(&two, &headers, &body), Ok(0));
    let key = private_key("java_wechat_pay_private_key.pem");
    let (headers, body) =
        seal_callback(&key, "PUB_KEY_ID_2", &two.second.1, NOW, &NonceSource::system(), &CALLBACK).expect("sealed");
    assert_eq!(open_any(&two, &headers, &body), Ok(1));
}

#[test]
fn callback_to_two_merchants_with_one_platform_key_is_told_apart_by_the_apiv3_key() {
    let two = Two { second: (ring(), two().second.1), ..two() };
    let (headers, body) =
        seal_callback(&platform_key(), PLATFORM_SERIAL, &two.second.1, NOW, &NonceSource::system(), &CALLBACK)
            .expect("sealed");
    assert_eq!(open_any(&two, &headers, &body), Ok(1));
}

#[test]
fn callback_to_two_merchants_rejected_names_what_got_furthest() {
    let two = two();
    let (mut headers, mut body) = sealed(&CALLBACK);
    headers.insert(header::SERIAL, HeaderValue::from_static("PUB_KEY_ID_9"));
    for rejected in [open_any(&two, &headers, &body), open_callback_any(&headers, &body, &[], NOW).map(|_| 0)] {
        assert_matches!(rejected, Err(Rejection::UnknownKey { serial: found, .. }) if found == "PUB_KEY_ID_9");
    }
    headers.insert(header::SERIAL, HeaderValue::from_static("PUB_KEY_ID_2"));
    assert_eq!(open_any(&two, &headers, &body), Err(Rejection::BadSignature));

    let other = ApiV3Key::new("x".repeat(32)).expect("a key");
    let (foreign, foreign_body) =
        seal_callback(&platform_key(), PLATFORM_SERIAL, &other, NOW, &NonceSource::system(), &CALLBACK)
            .expect("sealed");
    assert_eq!(open_any(&two, &foreign, &foreign_body), Err(Rejection::Decrypt));

    let (headers, _) = sealed(&CALLBACK);
    body.push(b' ');
    assert_eq!(open_any(&two, &headers, &body), Err(Rejection::BadSignature));
}
