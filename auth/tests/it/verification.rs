//! Verification of responses and callbacks, beyond the vectors.

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use wechatpay_auth::{PlatformKeys, VerifyError, gateway::sign_response, header, verify};

use crate::support::{NOW, PLATFORM_SERIAL, certificate, private_key, public_key, ring, signed, signed_at};

const BODY: &str = r#"{"authorize_state":"UNAUTHORIZED"}"#;

fn check(headers: &HeaderMap, body: &Bytes, now: i64) -> Result<(), VerifyError> {
    verify(headers, body.clone(), &ring(), now).map(|_| ())
}

/// The outcome for a true response with one header changed.
fn with_header(name: &'static str, value: &'static str) -> Result<(), VerifyError> {
    let (mut headers, body) = signed(BODY);
    headers.insert(name, HeaderValue::from_static(value));
    check(&headers, &body, NOW)
}

#[test]
fn response_untouched_is_verified() {
    let (headers, body) = signed(BODY);
    let verified = verify(&headers, body.clone(), &ring(), NOW).expect("a true response");
    assert_eq!(verified.body(), &body);
    assert_eq!(verified.timestamp(), NOW);
    assert_eq!(verified.serial().as_str(), PLATFORM_SERIAL);
}

#[test]
fn response_signed_with_another_key_is_wrong() {
    let other = private_key("java_wechat_pay_private_key.pem");
    let headers = sign_response(&other, PLATFORM_SERIAL, NOW, "nonce", BODY.as_bytes()).expect("signed");
    assert_eq!(check(&headers, &Bytes::from_static(BODY.as_bytes()), NOW), Err(VerifyError::WrongSignature));
}

#[test]
fn response_signed_by_another_merchant_is_wrong() {
    let merchant = private_key("axios_apiclient_key.pem");
    let headers = sign_response(&merchant, PLATFORM_SERIAL, NOW, "nonce", BODY.as_bytes()).expect("signed");
    assert_eq!(check(&headers, &Bytes::from_static(BODY.as_bytes()), NOW), Err(VerifyError::WrongSignature));
}

#[test]
fn response_with_another_key_under_its_serial_is_wrong() {
    let (headers, body) = signed(BODY);
    let other = public_key("java_wechat_pay_public_key.pem");
    let ring = PlatformKeys::public_key(PLATFORM_SERIAL, other).expect("a ring");
    assert_eq!(verify(&headers, body, &ring, NOW).map(|_| ()), Err(VerifyError::WrongSignature));
}

#[test]
fn response_with_any_byte_of_its_body_changed_is_wrong() {
    let (headers, body) = signed(BODY);
    for at in 0..body.len() {
        let mut changed = body.to_vec();
        changed[at] ^= 1;
        assert_eq!(check(&headers, &Bytes::from(changed), NOW), Err(VerifyError::WrongSignature), "{at}");
    }
}

#[test]
fn response_with_a_line_break_added_to_its_body_is_wrong() {
    let (headers, _) = signed(BODY);
    let body = Bytes::from(format!("{BODY}\n"));
    assert_eq!(check(&headers, &body, NOW), Err(VerifyError::WrongSignature));
}

#[test]
fn response_with_a_changed_nonce_is_wrong() {
    let result = with_header(header::NONCE, "d824f2e086d3c1df967785d13fcd22ee");
    assert_eq!(result, Err(VerifyError::WrongSignature));
}

#[test]
fn response_with_a_changed_fresh_timestamp_is_wrong() {
    let result = with_header(header::TIMESTAMP, "1722850422");
    assert_eq!(result, Err(VerifyError::WrongSignature));
}

#[test]
fn response_300_seconds_off_in_either_direction_is_fresh() {
    let (headers, body) = signed(BODY);
    assert_eq!(check(&headers, &body, NOW + 300), Ok(()));
    assert_eq!(check(&headers, &body, NOW - 300), Ok(()));
}

#[test]
fn response_301_seconds_old_is_stale() {
    let (headers, body) = signed(BODY);
    assert_matches!(check(&headers, &body, NOW + 301), Err(VerifyError::Stale { age_seconds: 301, .. }));
}

#[test]
fn response_301_seconds_ahead_is_of_the_future() {
    let (headers, body) = signed(BODY);
    assert_matches!(check(&headers, &body, NOW - 301), Err(VerifyError::Future { ahead_seconds: 301, .. }));
}

#[test]
fn response_of_the_first_or_last_second_of_i64_does_not_overflow() {
    let (first, body) = signed_at(i64::MIN, BODY);
    let (last, _) = signed_at(i64::MAX, BODY);
    assert_matches!(check(&first, &body, i64::MAX), Err(VerifyError::Stale { age_seconds: u64::MAX, .. }));
    assert_matches!(check(&last, &body, i64::MIN), Err(VerifyError::Future { ahead_seconds: u64::MAX, .. }));
    for (headers, now) in [(first, i64::MIN), (last, i64::MAX)] {
        assert!(matches!(check(&headers, &body, now), Err(VerifyError::NotInEffect { .. })));
        let forever = PlatformKeys::public_key(PLATFORM_SERIAL, public_key("go_public_key.pem")).expect("a ring");
        assert!(verify(&headers, body.clone(), &forever, now).is_ok());
    }
}

#[test]
fn response_signed_with_a_certificate_outside_of_its_validity_is_an_error_of_its_own() {
    let certificate = certificate("go_cert_D7CE59D1F522D701.pem");
    let (from, until) = (certificate.valid_from(), certificate.valid_until());
    for (now, in_effect) in [
        (from - 301, false),
        (from - 300, true),
        (from, true),
        (until, true),
        (until + 300, true),
        (until + 301, false),
        (until + 10 * 365 * 86_400, false),
    ] {
        let (headers, body) = signed_at(now, BODY);
        match in_effect {
            true => assert_eq!(check(&headers, &body, now), Ok(()), "{now}"),
            false => assert_matches!(
                check(&headers, &body, now),
                Err(VerifyError::NotInEffect { serial: found, .. }) if found == certificate.serial(),
                "{now}"
            ),
        }
    }
}

#[test]
fn response_with_a_timestamp_that_is_not_a_number_is_malformed() {
    for timestamp in ["", "-", "+1722850421", "1722850421.0", "17 22", "99999999999999999999", "0x10"] {
        assert_matches!(
            with_header(header::TIMESTAMP, timestamp),
            Err(VerifyError::BadHeader { name: header::TIMESTAMP, .. }),
            "{timestamp:?}"
        );
    }
}

#[test]
fn response_with_an_unknown_serial_names_it() {
    assert_matches!(
        with_header(header::SERIAL, "PUB_KEY_ID_0114232134912410000000000000"),
        Err(VerifyError::UnknownSerial { serial: found, .. }) if found == "PUB_KEY_ID_0114232134912410000000000000"
    );
}

#[test]
fn response_with_its_serial_spelt_differently_is_verified() {
    for serial in ["d7ce59d1f522d701", "000D7CE59D1F522D701"] {
        assert_eq!(with_header(header::SERIAL, serial), Ok(()), "{serial}");
    }
}

#[test]
fn response_with_a_probe_signature_is_a_probe_even_from_an_unknown_key() {
    let (mut headers, body) = signed(BODY);
    headers.insert(header::SIGNATURE, HeaderValue::from_static("WECHATPAY/SIGNTEST/mfI1CPqvBrgcXfgX"));
    headers.insert(header::SERIAL, HeaderValue::from_static("ABCD"));
    assert_eq!(check(&headers, &body, NOW), Err(VerifyError::Probe));
}

#[test]
fn response_without_one_of_its_headers_names_it() {
    for name in [header::TIMESTAMP, header::NONCE, header::SERIAL, header::SIGNATURE] {
        let (mut headers, body) = signed(BODY);
        headers.remove(name);
        assert_matches!(
            check(&headers, &body, NOW),
            Err(VerifyError::MissingHeader { name: found, .. }) if *found == name
        );
    }
}

#[test]
fn response_with_a_header_twice_is_malformed() {
    for name in [header::TIMESTAMP, header::NONCE, header::SERIAL, header::SIGNATURE, header::SIGNATURE_TYPE] {
        let (mut headers, body) = signed(BODY);
        let again = headers[name].clone();
        headers.append(name, again);
        assert_matches!(check(&headers, &body, NOW), Err(VerifyError::BadHeader { name: found, .. }) if *found == name);
    }
}

#[test]
fn response_with_a_header_that_is_not_text_is_malformed() {
    let (mut headers, body) = signed(BODY);
    let bytes = HeaderValue::from_bytes(&[0xff, 0xfe]).expect("opaque bytes");
    headers.insert(header::NONCE, bytes);
    assert_matches!(check(&headers, &body, NOW), Err(VerifyError::BadHeader { name: header::NONCE, .. }));
}

#[test]
fn response_with_a_signature_that_is_not_base64_says_so() {
    for signature in ["*", "AAA", "AAAA AAAA", "AAAA=", "AAB="] {
        assert_eq!(with_header(header::SIGNATURE, signature), Err(VerifyError::BadBase64), "{signature}");
    }
}

#[test]
fn response_with_a_signature_of_another_length_is_wrong() {
    assert_eq!(with_header(header::SIGNATURE, "AAAA"), Err(VerifyError::WrongSignature));
}

#[test]
fn response_without_a_signature_type_counts_as_rsa() {
    let (mut headers, body) = signed(BODY);
    headers.remove(header::SIGNATURE_TYPE);
    assert_eq!(check(&headers, &body, NOW), Ok(()));
}

#[test]
fn response_of_another_signature_type_names_it() {
    assert_matches!(
        with_header(header::SIGNATURE_TYPE, "WECHATPAY2-SM2-WITH-SM4"),
        Err(VerifyError::UnsupportedType { signature_type: found, .. }) if found == "WECHATPAY2-SM2-WITH-SM4"
    );
}

/// Each fault alone is named above; here each comes with all those after it.
#[test]
fn response_with_several_faults_names_the_first_of_the_order() {
    let (mut headers, body) = signed_at(NOW - 1000, BODY);
    let set = |headers: &mut HeaderMap, name: &'static str, value: &'static str| {
        headers.insert(name, HeaderValue::from_static(value));
    };
    set(&mut headers, header::SERIAL, "ABCD");
    set(&mut headers, header::SIGNATURE, "*");
    let mut without_nonce = headers.clone();
    without_nonce.remove(header::NONCE);
    assert_matches!(check(&without_nonce, &body, NOW), Err(VerifyError::MissingHeader { name: header::NONCE, .. }));
    assert_matches!(check(&headers, &body, NOW), Err(VerifyError::Stale { age_seconds: 1000, .. }));
    set(&mut headers, header::TIMESTAMP, "1722850421");
    assert_matches!(
        check(&headers, &body, NOW),
        Err(VerifyError::UnknownSerial { serial: found, .. }) if found == "ABCD"
    );
    set(&mut headers, header::SERIAL, PLATFORM_SERIAL);
    assert_eq!(check(&headers, &body, NOW), Err(VerifyError::BadBase64));
}
