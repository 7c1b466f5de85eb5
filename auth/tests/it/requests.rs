//! Signing of requests and reading of `Authorization`, beyond the vectors.

use wechatpay_auth::{
    NonceSource, RequestToSign, SCHEME, SignError,
    gateway::{Authorization, AuthorizationError, sign_response},
    header, sign,
};

use crate::support::{NONCE, NOW, merchant, platform_key};

fn request() -> RequestToSign<'static> {
    RequestToSign {
        method: "POST",
        target: "/v3/businesscircle/points/notify",
        timestamp: NOW,
        nonce: NONCE,
        body: b"{}",
    }
}

#[test]
fn sign_target_that_is_not_on_the_wire_is_refused() {
    for target in ["", "v3/x", "/v3/x y", "/v3/中文", "/v3/x\n", "/v3/x#y", "https://h/v3/x"] {
        let result = sign(&merchant(), &RequestToSign { target, ..request() });
        assert_eq!(result, Err(SignError::BadTarget), "{target:?}");
    }
}

#[test]
fn sign_method_that_is_not_upper_case_is_refused() {
    for method in ["", "post", "POST\n", "PO ST"] {
        let result = sign(&merchant(), &RequestToSign { method, ..request() });
        assert_eq!(result, Err(SignError::BadMethod), "{method:?}");
    }
}

#[test]
fn sign_nonce_that_would_break_the_header_is_refused() {
    for nonce in ["", "a\"b", "a\nb", "a b", "随机"] {
        let result = sign(&merchant(), &RequestToSign { nonce, ..request() });
        assert_eq!(result, Err(SignError::BadNonce), "{nonce:?}");
    }
}

#[test]
fn sign_body_of_any_bytes_is_in_the_message_untouched() {
    let body = [0xff, 0x00, b'\r', b'\n'];
    let message = RequestToSign { body: &body, ..request() }.message();
    assert_eq!(&message[message.len() - 5..], &[0xff, 0x00, b'\r', b'\n', b'\n']);
}

#[test]
fn sign_two_nonces_give_two_signatures() {
    let nonces = NonceSource::system();
    let signature = || {
        let nonce = nonces.next().expect("a nonce");
        let value = sign(&merchant(), &RequestToSign { nonce: &nonce, ..request() });
        Authorization::parse(&value.expect("signed")).expect("read").signature
    };
    assert_ne!(signature(), signature());
}

#[test]
fn authorization_with_blanks_between_parts_is_read() {
    let parts = Authorization::parse(&format!(
        "{SCHEME} serial_no=\"5\", timestamp=\"4\" , nonce_str=\"2\",mchid=\"1\",signature=\"3=\""
    ))
    .expect("read");
    assert_eq!((parts.signature.as_str(), parts.timestamp), ("3=", 4));
}

#[test]
fn authorization_of_another_scheme_is_refused() {
    for value in ["", "Basic dTpw", "WECHATPAY2-SM2-WITH-SM4 mchid=\"1\"", "WECHATPAY2-SHA256-RSA2048mchid=\"1\""] {
        assert_eq!(Authorization::parse(value), Err(AuthorizationError::Scheme), "{value}");
    }
}

#[test]
fn authorization_without_a_part_names_it() {
    let all = ["mchid", "nonce_str", "signature", "timestamp", "serial_no"];
    for name in all {
        let others: Vec<_> = all.iter().filter(|part| **part != name).collect();
        let list: Vec<_> = others.iter().map(|part| format!("{part}=\"1\"")).collect();
        assert_matches!(
            Authorization::parse(&format!("{SCHEME} {}", list.join(","))),
            Err(AuthorizationError::MissingPart { name: found, .. }) if *found == name
        );
    }
}

#[test]
fn authorization_with_a_part_twice_names_it() {
    assert_matches!(
        Authorization::parse(&format!("{SCHEME} mchid=\"1\",mchid=\"2\"")),
        Err(AuthorizationError::RepeatedPart { name: "mchid", .. })
    );
}

#[test]
fn authorization_with_a_foreign_part_is_refused() {
    assert_eq!(Authorization::parse(&format!("{SCHEME} brand_id=\"1\"")), Err(AuthorizationError::UnknownPart));
}

#[test]
fn authorization_with_broken_punctuation_is_refused() {
    for list in ["mchid=1", "mchid=\"1", "mchid=\"1\"nonce_str=\"2\"", "mchid=\"1\",", "mchid=\"1\";nonce_str=\"2\""] {
        assert_eq!(Authorization::parse(&format!("{SCHEME} {list}")), Err(AuthorizationError::Syntax), "{list}");
    }
}

#[test]
fn authorization_timestamp_that_is_not_a_number_is_refused() {
    for timestamp in ["x", "1.5", "99999999999999999999"] {
        let value =
            format!("{SCHEME} mchid=\"1\",nonce_str=\"2\",signature=\"3\",timestamp=\"{timestamp}\",serial_no=\"5\"");
        assert_eq!(Authorization::parse(&value), Err(AuthorizationError::Timestamp), "{timestamp}");
    }
}

#[test]
fn sign_response_sets_the_five_headers() {
    let headers = sign_response(&platform_key(), "D7CE", NOW, NONCE, b"").expect("signed");
    assert_eq!(headers.len(), 5);
    assert_eq!(headers[header::TIMESTAMP], NOW.to_string());
    assert_eq!(headers[header::NONCE], NONCE);
    assert_eq!(headers[header::SERIAL], "D7CE");
    assert_eq!(headers[header::SIGNATURE_TYPE], SCHEME);
}

#[test]
fn sign_response_texts_that_cannot_stand_in_a_header_are_refused() {
    let sign = |serial, nonce| sign_response(&platform_key(), serial, NOW, nonce, b"").map(|_| ());
    assert_eq!(sign("D7\nCE", NONCE), Err(SignError::BadSerial));
    assert_eq!(sign("D7CE", "a\nb"), Err(SignError::BadNonce));
}
