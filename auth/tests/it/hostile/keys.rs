//! Keys and certificates of any text and any bytes.

use std::sync::LazyLock;

use proptest::prelude::*;
use wechatpay_auth::{ApiV3Key, Certificate, Merchant, PrivateKey, PublicKey, Serial, describe_pem};

use super::cases;
use crate::support::{der, pem, platform_key};

static FILES: LazyLock<Vec<(String, Vec<u8>)>> = LazyLock::new(|| {
    let names = [
        "go_private_key.pkcs8.pem",
        "official_doc_merchant_test_key.pkcs1.pem",
        "go_public_key.pem",
        "java_merchant_certificate.pem",
        "java_sm2_merchant_certificate.pem",
        "java_sm2_merchant_private_key.pem",
    ];
    names.iter().map(|name| (pem(name), der(name).1)).collect()
});

static KEY: LazyLock<PrivateKey> = LazyLock::new(platform_key);

fn pem_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            "-----BEGIN ",
            "-----END ",
            "-----",
            "PRIVATE KEY",
            "RSA PRIVATE KEY",
            "PUBLIC KEY",
            "CERTIFICATE",
            "EC PRIVATE KEY",
            "Proc-Type: 4,ENCRYPTED",
            "\n",
            "\\n",
            "\r\n",
            "\u{feff}",
            "MIIB",
            "MAA=",
            "=",
        ])
        .prop_map(str::to_owned),
        ".{0,8}",
        "[A-Za-z0-9+/=]{0,24}",
    ];
    prop::collection::vec(piece, 0..16).prop_map(|pieces| pieces.concat())
}

/// A real file with some bytes changed, cut out or doubled.
fn damaged_der() -> impl Strategy<Value = Vec<u8>> {
    let change = (any::<prop::sample::Index>(), any::<u8>(), 0..4_u8);
    (0..6_usize, prop::collection::vec(change, 1..4)).prop_map(|(file, changes)| {
        let mut der = FILES[file].1.clone();
        for (at, byte, how) in changes {
            if der.is_empty() {
                break;
            }
            let at = at.index(der.len());
            match how {
                0 => der.truncate(at),
                1 => der.insert(at, byte),
                2 => drop(der.remove(at)),
                // The head holds the lengths and tags, where a change does most.
                _ => {
                    let at = at % 64;
                    if let Some(place) = der.get_mut(at) {
                        *place = byte;
                    }
                }
            }
        }
        der
    })
}

fn read_all(text: &str) {
    let _ = describe_pem(text).to_string();
    let _ = PrivateKey::from_pem(text);
    let _ = PublicKey::from_pem(text);
    let _ = Certificate::from_pem(text);
}

fn read_all_der(der: &[u8]) {
    let _ = PrivateKey::from_der(der);
    let _ = PublicKey::from_der(der);
    let _ = Certificate::from_der(der);
}

proptest! {
    #![proptest_config(cases(5_000))]

    #[test]
    fn pem_of_any_text_is_read_or_refused(text in pem_text()) {
        read_all(&text);
    }

    #[test]
    fn der_of_any_bytes_is_refused(der in prop::collection::vec(any::<u8>(), 0..64)) {
        read_all_der(&der);
        prop_assert!(PrivateKey::from_der(&der).is_err());
    }

    #[test]
    fn serial_and_mchid_of_any_text_can_stand_in_a_header(text in prop_oneof!["[ -~]{0,8}", ".{0,8}"]) {
        if let Ok(serial) = Serial::new(&text) {
            prop_assert!(http::HeaderValue::from_str(serial.as_str()).is_ok());
            prop_assert!(serial.matches(&text));
        }
        if Serial::new(&text).is_err() {
            prop_assert!(Merchant::new(text, "5F1C", KEY.clone()).is_err());
        }
    }

    #[test]
    fn api_v3_key_of_any_text_has_32_characters(text in prop_oneof!["[!-~]{32}", "[ -~]{31,33}", ".{0,40}"]) {
        if ApiV3Key::new(&text).is_ok() {
            prop_assert_eq!(text.chars().count(), 32);
        }
    }
}

proptest! {
    #![proptest_config(cases(1_500))]

    /// A damaged key that still reads also still works; a certificate shows its damage
    /// only where its own signature is checked, which is not here.
    #[test]
    fn der_of_damaged_files_is_read_or_refused(der in damaged_der()) {
        read_all_der(&der);
        let armored = crate::support::armor("PRIVATE KEY", &der);
        let _ = describe_pem(&armored).to_string();
        if let Ok(key) = PrivateKey::from_der(&der) {
            let signature = key.sign(b"message").expect("a signature");
            prop_assert_eq!(key.public_key().verify(b"message", &signature), Ok(()));
        }
    }

    #[test]
    fn pem_cut_and_spliced_anywhere_is_read_or_refused(
        first in 0..6_usize,
        second in 0..6_usize,
        cut: prop::sample::Index,
        join: prop::sample::Index,
    ) {
        let (first, second) = (&FILES[first].0, &FILES[second].0);
        let text = format!("{}{}", &first[..cut.index(first.len())], &second[join.index(second.len())..]);
        read_all(&text);
    }
}
