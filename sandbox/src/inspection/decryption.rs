//! What is wrong with the values that a program decrypts with.
//!
//! In: the body as sent, and what the program handed to its cipher. Out: each
//! value that is another one. The key is not among them, for it is a secret.

use serde::Deserialize;
use serde_json::Value;
use wechatpay_auth::header;

use super::finding::{Code, Finding, Place};
use crate::log::deliveries::Message;

/// What a program hands to its cipher, each only if it was told.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Decryption {
    nonce: Option<String>,
    associated_data: Option<String>,
    ciphertext: Option<String>,
}

/// The values that are other ones.
pub(super) fn explain(sent: &Message, decryption: &Decryption) -> Vec<Finding> {
    let body: Value = serde_json::from_slice(&sent.body).unwrap_or_default();
    let expected = |name: &str| body["resource"][name].as_str().unwrap_or_default().to_owned();
    let changed = |found: &Option<String>, name: &str, code: fn(&Message, &str) -> Code| {
        let (found, expected) = (found.as_deref()?, expected(name));
        let finding = Finding::new(code(sent, found), Place::Decryption).texts(&expected, found);
        (found != expected).then_some(finding)
    };
    let findings = [
        changed(&decryption.nonce, "nonce", |sent, found| match sent.header(header::NONCE) {
            Some(nonce) if nonce == found => Code::NonceOfTheHeader,
            _ => Code::NonceChanged,
        }),
        changed(&decryption.associated_data, "associated_data", |_, found| match found {
            "" => Code::AssociatedDataMissing,
            _ => Code::AssociatedDataChanged,
        }),
        changed(&decryption.ciphertext, "ciphertext", |_, _| Code::CiphertextChanged),
    ];
    findings.into_iter().flatten().collect()
}
