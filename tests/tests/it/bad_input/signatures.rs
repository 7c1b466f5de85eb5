//! Responses whose signature is missing, wrong, too old or a probe.

use wechatpay::{Stage, VerifyError};
use wechatpay_tests::{
    gateway::{MockResponse, NOW},
    parties::{OPENID, PLATFORM_ID, platform_key},
};

use super::{authorized, call, good, points, refused, unverified};

#[tokio::test]
async fn body_with_one_byte_changed_is_a_wrong_signature() {
    let whole = authorized();
    for position in [0, whole.len() / 2, whole.len() - 1] {
        let mut tampered = whole.clone().into_bytes();
        tampered[position] ^= 1;
        assert_eq!(unverified(good().body(tampered)).await, VerifyError::WrongSignature, "byte {position}");
    }
}

#[tokio::test]
async fn body_longer_or_shorter_by_a_line_break_is_a_wrong_signature() {
    let longer = format!("{}\n", authorized());
    assert_eq!(unverified(good().body(longer.clone())).await, VerifyError::WrongSignature);
    let shorter = MockResponse::signed(200, longer).body(authorized());
    assert_eq!(unverified(shorter).await, VerifyError::WrongSignature);
}

#[tokio::test]
async fn nonce_changed_is_a_wrong_signature() {
    let response = good().header("Wechatpay-Nonce", "c5ac7061fccab6bf3e254dcf98995b8d");
    assert_eq!(unverified(response).await, VerifyError::WrongSignature);
}

#[tokio::test]
async fn timestamp_changed_within_the_window_is_a_wrong_signature() {
    let response = good().header("Wechatpay-Timestamp", &(NOW - 1).to_string());
    assert_eq!(unverified(response).await, VerifyError::WrongSignature);
}

fn signed_at(timestamp: i64) -> MockResponse {
    good().signed_by(platform_key(), PLATFORM_ID, timestamp)
}

#[tokio::test]
async fn timestamp_301_seconds_old_is_stale() {
    assert_matches!(unverified(signed_at(NOW - 301)).await, VerifyError::Stale { age_seconds: 301, .. });
}

#[tokio::test]
async fn timestamp_301_seconds_ahead_is_from_the_future() {
    assert_matches!(unverified(signed_at(NOW + 301)).await, VerifyError::Future { ahead_seconds: 301, .. });
}

#[tokio::test]
async fn timestamp_300_seconds_off_in_either_direction_is_taken() {
    for timestamp in [NOW - 300, NOW + 300] {
        let response = call(signed_at(timestamp)).await;
        assert!(response.is_ok(), "{timestamp}: {response:?}");
    }
}

#[tokio::test]
async fn timestamp_at_the_ends_of_the_numbers_is_refused() {
    assert!(matches!(unverified(signed_at(i64::MIN)).await, VerifyError::Stale { .. }));
    assert!(matches!(unverified(signed_at(i64::MAX)).await, VerifyError::Future { .. }));
}

#[tokio::test]
async fn timestamp_that_is_not_a_number_is_a_bad_header() {
    for text in ["now", "1722850421.5", "+1722850421", "99999999999999999999"] {
        let reason = unverified(good().header("Wechatpay-Timestamp", text)).await;
        assert_matches!(reason, VerifyError::BadHeader { name: "Wechatpay-Timestamp", .. }, "{text}");
    }
}

#[tokio::test]
async fn serial_unknown_is_named() {
    let serial = "PUB_KEY_ID_0000000000000024101100397200009999";
    let response = good().signed_by(platform_key(), serial, NOW);
    assert_matches!(unverified(response).await, VerifyError::UnknownSerial { serial: found, .. } if *found == serial);
}

#[tokio::test]
async fn probe_signature_is_told_apart_from_a_wrong_one() {
    let signature = good().headers["Wechatpay-Signature"].to_str().expect("base64 is text").to_owned();
    let response = good().header("Wechatpay-Signature", &format!("WECHATPAY/SIGNTEST/{signature}"));
    assert_eq!(unverified(response).await, VerifyError::Probe);
}

#[tokio::test]
async fn signature_that_is_not_base64_is_told_apart_from_a_wrong_one() {
    assert_matches!(
        unverified(good().header("Wechatpay-Signature", "§")).await,
        VerifyError::BadHeader { name: "Wechatpay-Signature", .. }
    );
    assert_eq!(unverified(good().header("Wechatpay-Signature", "not base64")).await, VerifyError::BadBase64);
}

#[tokio::test]
async fn signature_header_missing_on_a_200_is_named() {
    for name in ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature"] {
        assert_matches!(
            unverified(good().without(name)).await,
            VerifyError::MissingHeader { name: found, .. } if *found == name
        );
    }
}

#[tokio::test]
async fn unsigned_200_is_refused_whatever_its_body() {
    for body in [authorized(), "<html>login</html>".to_owned(), String::new()] {
        assert!(matches!(unverified(MockResponse::unsigned(200, body)).await, VerifyError::MissingHeader { .. }));
    }
}

#[tokio::test]
async fn unsigned_204_is_refused() {
    let error = refused(&points(OPENID), MockResponse::unsigned(204, ""), Stage::Verify).await;
    assert!(matches!(error.verify_error(), Some(VerifyError::MissingHeader { .. })), "{error}");
}
