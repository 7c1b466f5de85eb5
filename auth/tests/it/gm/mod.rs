//! 国密: every vector of `data/gm.json`, and what must not pass.

mod bad_input;
mod messages;
#[cfg(feature = "middleware")]
mod middleware;
mod mixed;
mod vectors;

use std::sync::LazyLock;

use serde_json::Value;
use wechatpay_auth::{ApiV3Key, Certificate, Merchant, PlatformKeys, PrivateKey, PublicKey};

use crate::support::{armor, file, text};

/// The moment at which all that is signed in the vectors was.
const NOW: i64 = 1_796_083_200;
const API_V3_KEY: &str = "TESTtestTESTtestTESTtest00000001";

static FILE: LazyLock<Value> = LazyLock::new(|| file("gm"));

/// A group of the file, of which there must be so many.
fn group(name: &str, count: usize) -> &'static [Value] {
    let entries = FILE[name].as_array().expect("a list");
    assert_eq!(entries.len(), count, "{name}");
    entries
}

fn key_text(name: &str, field: &str) -> &'static str {
    text(&FILE["keys"][name], field)
}

fn private_key(name: &str) -> PrivateKey {
    PrivateKey::from_pem(key_text(name, "pkcs8_pem")).expect("a private key")
}

fn public_key(name: &str) -> PublicKey {
    PublicKey::from_pem(key_text(name, "spki_pem")).expect("a public key")
}

fn certificate(name: &str) -> Certificate {
    Certificate::from_pem(key_text(name, "certificate_pem")).expect("a certificate")
}

fn merchant() -> Merchant {
    Merchant::with_certificate("1900009191", &certificate("merchant"), private_key("merchant")).expect("a merchant")
}

fn api_v3_key(text: &str) -> ApiV3Key {
    ApiV3Key::new(text).expect("32 characters")
}

/// SM2's two certificates and one of RSA.
fn ring() -> PlatformKeys {
    PlatformKeys::certificate(certificate("platform-a"))
        .and_then(|keys| keys.and_certificate(certificate("platform-b")))
        .and_then(|keys| keys.and_certificate(certificate("rsa")))
        .expect("a ring")
}

fn bytes(hex: &str) -> Vec<u8> {
    hex.as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).expect("ASCII"), 16).expect("hex"))
        .collect()
}

/// The private key of this scalar, in the smallest container.
fn key_of_scalar(hex: &str) -> PrivateKey {
    // ECPrivateKey { 1, the scalar, [0] the curve SM2 }.
    let mut der = bytes("3031020101" /* version */);
    der.extend(bytes("0420"));
    der.extend(bytes(hex));
    der.extend(bytes("a00a06082a811ccf5501822d"));
    PrivateKey::from_pem(&armor("EC PRIVATE KEY", &der)).expect("a key")
}
