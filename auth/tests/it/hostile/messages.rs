//! Texts of headers, and the messages that are signed.

use std::sync::{Arc, LazyLock};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use proptest::prelude::*;
use wechatpay_auth::{
    Merchant, PlatformKeys, RequestToSign, SCHEME, Scheme, SignError, Signer, authorize,
    gateway::{Authorization, response_message},
    header, verify,
};

use super::cases;
use crate::support::{MERCHANT_SERIAL, NOW, ring};

/// Signs nothing, but at once: what is asked here is the text around the signature.
struct Zeros;

#[async_trait::async_trait]
impl Signer for Zeros {
    async fn sign(&self, _: &[u8]) -> Result<Vec<u8>, SignError> {
        Ok(vec![0; 256])
    }
}

static MERCHANT: LazyLock<Merchant> =
    LazyLock::new(|| Merchant::with_signer("1900007291", MERCHANT_SERIAL, Arc::new(Zeros)).expect("a merchant"));
static RING: LazyLock<PlatformKeys> = LazyLock::new(ring);
static RUNTIME: LazyLock<tokio::runtime::Runtime> =
    LazyLock::new(|| tokio::runtime::Builder::new_current_thread().build().expect("a runtime"));

/// Pieces that the syntax is made of, so that more than the first check is reached.
fn authorization_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just(format!("{SCHEME} ")),
        Just(format!("{} ", Scheme::Brand)),
        prop::sample::select(vec![
            "mchid=\"",
            "brand_id=\"",
            "nonce_str=\"",
            "signature=\"",
            "timestamp=\"",
            "serial_no=\"",
            "\"",
            ",",
            "=",
            " ",
            "\\",
            "1",
            "-9223372036854775808",
            "\u{0}",
            "中",
        ])
        .prop_map(str::to_owned),
        ".{0,8}",
    ];
    let schemes = prop::sample::select(vec!["", SCHEME, Scheme::Brand.as_str()]);
    (schemes, prop::collection::vec(piece, 0..16)).prop_map(|(scheme, pieces)| match scheme {
        "" => pieces.concat(),
        scheme => format!("{scheme} {}", pieces.concat()),
    })
}

/// Anything that a header can carry, and more often what one should carry.
fn header_value(plausible: &'static [&'static str]) -> impl Strategy<Value = Option<HeaderValue>> {
    prop_oneof![
        1 => Just(None),
        4 => prop::sample::select(plausible).prop_map(|text| Some(HeaderValue::from_static(text))),
        2 => prop::collection::vec(any::<u8>(), 0..12).prop_map(|bytes| HeaderValue::from_bytes(&bytes).ok()),
    ]
}

fn headers() -> impl Strategy<Value = HeaderMap> {
    let all = (
        header_value(&["1722850421", "1722850121", "0", "-1", "9223372036854775807", "+1"]),
        header_value(&["d824f2e086d3c1df", "a\"b"]),
        header_value(&["D7CE59D1F522D701", "0d7ce59d1f522d701", "PUB_KEY_ID_1"]),
        header_value(&["AAAA", "WECHATPAY/SIGNTEST/AAAA", "WECHATPAY/SIGNTEST", "AAA=", "="]),
        header_value(&[SCHEME, "WECHATPAY-BRAND-SHA256-RSA2048", "WECHATPAY2-SM2-WITH-SM3"]),
        any::<bool>(),
    );
    all.prop_map(|(timestamp, nonce, serial, signature, signature_type, twice)| {
        let names = [header::TIMESTAMP, header::NONCE, header::SERIAL, header::SIGNATURE, header::SIGNATURE_TYPE];
        let mut headers = HeaderMap::new();
        for (name, value) in names.into_iter().zip([timestamp, nonce, serial, signature, signature_type]) {
            if let Some(value) = value {
                headers.append(name, value.clone());
                if twice && name == header::NONCE {
                    headers.append(name, value);
                }
            }
        }
        headers
    })
}

proptest! {
    #![proptest_config(cases(12_000))]

    #[test]
    fn authorization_of_any_text_is_read_or_refused(text in authorization_text()) {
        if let Ok(read) = Authorization::parse(&text) {
            prop_assert_eq!(read.scheme, if text.starts_with(SCHEME) { Scheme::Merchant } else { Scheme::Brand });
            for part in [read.id, read.nonce_str, read.signature, read.serial_no] {
                prop_assert!(!part.is_empty() && !part.contains('"'));
            }
        }
    }

    #[test]
    fn verify_of_any_headers_refuses(headers in headers(), body in prop::collection::vec(any::<u8>(), 0..32)) {
        prop_assert!(verify(&headers, Bytes::from(body), &RING, NOW).is_err());
    }

    #[test]
    fn message_of_a_request_splits_into_its_five_parts(
        method in "[A-Z]{1,8}",
        target in "/[!-\"$-~]{0,40}",
        timestamp: i64,
        nonce in "[0-9A-Za-z]{1,32}",
        body in prop::collection::vec(any::<u8>(), 0..64),
    ) {
        let request =
            RequestToSign { method: &method, target: &target, timestamp, nonce: &nonce, body: &body };
        let message = request.message();
        let seconds = timestamp.to_string();
        let mut parts = message.splitn(5, |byte| *byte == b'\n');
        prop_assert_eq!(parts.next(), Some(method.as_bytes()));
        prop_assert_eq!(parts.next(), Some(target.as_bytes()));
        prop_assert_eq!(parts.next(), Some(seconds.as_bytes()));
        prop_assert_eq!(parts.next(), Some(nonce.as_bytes()));
        let rest = parts.next().expect("the body");
        prop_assert_eq!(rest.strip_suffix(b"\n"), Some(body.as_slice()));
    }

    #[test]
    fn request_of_any_parts_is_refused_or_gives_a_header_that_is_read_back(
        method in prop_oneof!["[A-Z]{1,8}", ".{0,8}"],
        target in prop_oneof!["/[!-~]{0,40}", "/.{0,8}", ".{0,8}"],
        timestamp: i64,
        nonce in prop_oneof!["[0-9A-Za-z]{1,32}", "[ -~]{0,8}", ".{0,8}"],
        body in prop::collection::vec(any::<u8>(), 0..64),
    ) {
        let request =
            RequestToSign { method: &method, target: &target, timestamp, nonce: &nonce, body: &body };
        let Ok(value) = RUNTIME.block_on(authorize(&MERCHANT, &request)) else {
            return Ok(());
        };
        prop_assert!(HeaderValue::from_str(&value).is_ok());
        prop_assert!(!method.contains('\n') && !target.contains('\n') && !nonce.contains('\n'));
        let read = Authorization::parse(&value).expect("our own");
        prop_assert_eq!(
            (read.id.as_str(), read.serial_no.as_str(), read.nonce_str, read.timestamp),
            ("1900007291", MERCHANT_SERIAL, nonce, timestamp)
        );
    }

    #[test]
    fn message_of_a_response_splits_into_its_three_parts(
        timestamp: i64,
        nonce in "[ -~]{0,32}",
        body in prop::collection::vec(any::<u8>(), 0..64),
    ) {
        let seconds = timestamp.to_string();
        let message = response_message(&seconds, &nonce, &body);
        let mut parts = message.splitn(3, |byte| *byte == b'\n');
        prop_assert_eq!(parts.next(), Some(seconds.as_bytes()));
        prop_assert_eq!(parts.next(), Some(nonce.as_bytes()));
        prop_assert_eq!(parts.next().and_then(|rest| rest.strip_suffix(b"\n")), Some(body.as_slice()));
    }
}
