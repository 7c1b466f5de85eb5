//! 100,000 changes of what each parser of 国密 reads: nothing panics, and nothing that was changed is believed.

use std::sync::LazyLock;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use proptest::prelude::*;
use wechatpay_auth::{Aead, ApiV3Key, Certificate, PrivateKey, PublicKey, describe_pem};

use super::{API_V3_KEY, certificate, key_text, private_key, public_key};
use crate::{hostile::cases, support::armor};

struct Given {
    key: PrivateKey,
    public: PublicKey,
    api_v3_key: ApiV3Key,
    signature: Vec<u8>,
    ciphertext: Vec<u8>,
    sealed: Vec<u8>,
    pkcs8: Vec<u8>,
    certificate: Vec<u8>,
}

fn der(pem: &str) -> Vec<u8> {
    STANDARD.decode(pem.lines().filter(|line| !line.contains("--")).collect::<String>()).expect("base64")
}

static GIVEN: LazyLock<Given> = LazyLock::new(|| {
    let (key, public) = (private_key("merchant"), public_key("merchant"));
    let api_v3_key = super::api_v3_key(API_V3_KEY);
    let decoded = |text: String| STANDARD.decode(text).expect("base64");
    Given {
        signature: decoded(key.sign(b"message").expect("signed")),
        ciphertext: decoded(public.encrypt(b"plaintext").expect("encrypted")),
        sealed: decoded(api_v3_key.seal_with(Aead::Sm4Gcm, "fdasflkja484", "", b"text").expect("sealed")),
        pkcs8: der(key_text("merchant", "pkcs8_pem")),
        certificate: der(key_text("merchant", "certificate_pem")),
        key,
        public,
        api_v3_key,
    }
});

/// One to three changes: a bit, a byte, a cut, a byte too many.
fn changes() -> impl Strategy<Value = Vec<(prop::sample::Index, u8, u8)>> {
    prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..5_u8), 1..4)
}

fn changed(original: &[u8], changes: &[(prop::sample::Index, u8, u8)]) -> Vec<u8> {
    let mut bytes = original.to_vec();
    for (at, byte, how) in changes {
        if bytes.is_empty() {
            break;
        }
        let at = at.index(bytes.len());
        match how {
            0 => bytes.truncate(at),
            1 => bytes.insert(at, *byte),
            2 => drop(bytes.remove(at)),
            3 => bytes[at] ^= 1 << (byte % 8),
            _ => bytes[at] = *byte,
        }
    }
    bytes
}

proptest! {
    #![proptest_config(cases(100_000))]

    #[test]
    fn changed_signature_is_refused(changes in changes()) {
        let bytes = changed(&GIVEN.signature, &changes);
        let holds = GIVEN.public.verify(b"message", &STANDARD.encode(&bytes)).is_ok();
        prop_assert_eq!(holds, bytes == GIVEN.signature);
    }

    #[test]
    fn changed_ciphertext_is_refused(changes in changes()) {
        let bytes = changed(&GIVEN.ciphertext, &changes);
        let opens = GIVEN.key.decrypt(&STANDARD.encode(&bytes)).is_ok();
        prop_assert_eq!(opens, bytes == GIVEN.ciphertext);
    }

    #[test]
    fn changed_sealed_text_is_refused(changes in changes()) {
        let bytes = changed(&GIVEN.sealed, &changes);
        let opens = GIVEN.api_v3_key.open_with(Aead::Sm4Gcm, "fdasflkja484", "", &STANDARD.encode(&bytes)).is_ok();
        prop_assert_eq!(opens, bytes == GIVEN.sealed);
    }

    #[test]
    fn changed_private_key_is_read_or_refused(changes in changes()) {
        let bytes = changed(&GIVEN.pkcs8, &changes);
        let _ = PrivateKey::from_der(&bytes);
        let _ = PrivateKey::from_der(bytes.get(27..).unwrap_or_default());
        let _ = describe_pem(&armor("PRIVATE KEY", &bytes)).to_string();
    }

    #[test]
    fn changed_certificate_is_read_or_refused(changes in changes()) {
        let bytes = changed(&GIVEN.certificate, &changes);
        if let Ok(read) = Certificate::from_der(&bytes) {
            prop_assert!(!read.serial().as_str().is_empty());
        }
        let _ = PublicKey::from_der(&bytes);
    }
}

#[test]
fn what_is_changed_above_is_good_before() {
    assert_eq!(GIVEN.public.verify(b"message", &STANDARD.encode(&GIVEN.signature)), Ok(()));
    assert!(GIVEN.key.decrypt(&STANDARD.encode(&GIVEN.ciphertext)).is_ok());
    assert!(PrivateKey::from_der(&GIVEN.pkcs8).is_ok());
    assert_eq!(Certificate::from_der(&GIVEN.certificate), Ok(certificate("merchant")));
}
