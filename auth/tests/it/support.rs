//! Reads the published vectors and builds what several tests start from.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;
use wechatpay_auth::{ApiV3Key, Certificate, Merchant, PlatformKeys, PrivateKey, PublicKey, gateway::sign_response};

/// The serial of the official documentation's sample merchant.
pub const MERCHANT_SERIAL: &str = "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB";
pub const PLATFORM_SERIAL: &str = "D7CE59D1F522D701";
/// The key of the vectors whose key has the full length.
pub const API_V3_KEY: &str = "a7cde1ZJB1kG2e7VfTs3jQzaWizur8Gb";
pub const NOW: i64 = 1_722_850_421;
pub const NONCE: &str = "d824f2e086d3c1df967785d13fcd22ef";

/// A file of `tests/data`.
pub fn file(name: &str) -> Value {
    let path = format!("{}/tests/data/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The entries of a file that is a list; never none, or a test would check nothing.
pub fn entries(name: &str) -> Vec<Value> {
    let entries = file(name).as_array().expect("a list").clone();
    assert!(!entries.is_empty());
    entries
}

pub fn text<'a>(entry: &'a Value, field: &str) -> &'a str {
    entry[field].as_str().unwrap_or_else(|| panic!("{} has no text {field}", entry["name"]))
}

/// The label and DER of an entry of `keys.json`, with or without `keys/` before it.
pub fn der(name: &str) -> (String, Vec<u8>) {
    let keys = file("keys");
    let key = &keys[name.trim_start_matches("keys/")];
    let der = STANDARD.decode(text(key, "der_base64")).expect("base64");
    (text(key, "label").to_owned(), der)
}

/// The same as PEM with lines of 64 characters.
pub fn pem(name: &str) -> String {
    let (label, der) = der(name);
    armor(&label, &der)
}

pub fn armor(label: &str, der: &[u8]) -> String {
    let body = STANDARD.encode(der);
    let lines: Vec<_> = body.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).expect("ASCII")).collect();
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", lines.join("\n"))
}

pub fn private_key(name: &str) -> PrivateKey {
    PrivateKey::from_pem(&pem(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

pub fn public_key(name: &str) -> PublicKey {
    PublicKey::from_pem(&pem(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

pub fn certificate(name: &str) -> Certificate {
    Certificate::from_pem(&pem(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

pub fn merchant() -> Merchant {
    let key = private_key("official_doc_merchant_test_key.pkcs1.pem");
    Merchant::new("1900007291", MERCHANT_SERIAL, key).expect("the sample merchant")
}

pub fn api_v3_key() -> ApiV3Key {
    ApiV3Key::new(API_V3_KEY).expect("32 characters")
}

/// A ring with the certificate whose private key [`platform_key`] is.
pub fn ring() -> PlatformKeys {
    PlatformKeys::certificate(certificate("go_cert_D7CE59D1F522D701.pem")).expect("a ring")
}

pub fn platform_key() -> PrivateKey {
    private_key("go_private_key.pkcs8.pem")
}

/// A response that verifies with [`ring`] at [`NOW`].
pub fn signed(body: &'static str) -> (HeaderMap, Bytes) {
    signed_at(NOW, body)
}

pub fn signed_at(timestamp: i64, body: &'static str) -> (HeaderMap, Bytes) {
    let headers = sign_response(&platform_key(), PLATFORM_SERIAL, timestamp, NONCE, body.as_bytes()).expect("signed");
    (headers, Bytes::from_static(body.as_bytes()))
}

/// The headers of a vector.
pub fn headers(entry: &Value) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in entry["headers"].as_object().expect("headers") {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("a header name");
        let value = HeaderValue::from_str(value.as_str().expect("text")).expect("a header value");
        headers.insert(name, value);
    }
    headers
}
