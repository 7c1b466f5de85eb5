//! A delivery with all that was sent.
//!
//! In: an attempt of the log with its message. Out: headers, body, the string that
//! was signed, the key that signed it, the plain text, and a command that repeats
//! it. The plain text is decrypted anew each time, so no log holds it.

use serde::Serialize;
use serde_json::Value;
use wechatpay_auth::{Aead, ApiV3Key, gateway::response_message, header};

use super::curl::curl;
use crate::{
    log::deliveries::{Delivery, Message},
    world::World,
};

/// What was sent with an attempt.
#[derive(Serialize)]
pub(crate) struct SentCallback {
    number: u64,
    id: String,
    event_type: String,
    /// Where it went.
    url: String,
    sent_at: i64,
    attempt: u32,
    probe: bool,
    headers: Vec<(String, String)>,
    body: String,
    signing_string: String,
    key: KeyName,
    /// Absent where the body holds none.
    #[serde(skip_serializing_if = "Option::is_none")]
    plain_text: Option<String>,
    curl: String,
}

/// The key that signed, by which a program finds it.
#[derive(Serialize)]
pub(crate) struct KeyName {
    kind: &'static str,
    serial: String,
}

impl KeyName {
    pub(super) fn of(world: &World, serial: &str) -> Self {
        // A brand has no other than a public key.
        let is_certificate = world.credentials.platform.certificate(serial).is_some();
        let is_public = !is_certificate && world.credentials.named(serial).is_some();
        Self { kind: if is_public { "public_key" } else { "certificate" }, serial: serial.to_owned() }
    }
}

impl SentCallback {
    /// The attempt with this number; `None` when its message is not kept any more, or there never was one.
    pub(crate) fn of(world: &World, number: u64) -> Option<Self> {
        let (delivery, message) = world.deliveries.newest(|delivery, _| delivery.number == number)?;
        let url = world.callback_client.destination(&delivery.url).unwrap_or_else(|| delivery.url.clone());
        let Delivery { number, id, event_type, sent_at, serial, attempt, probe, .. } = delivery;
        Some(Self {
            number,
            id,
            event_type,
            sent_at,
            attempt,
            probe,
            signing_string: String::from_utf8_lossy(&signing_string(&message)).into_owned(),
            key: KeyName::of(world, &serial),
            plain_text: plain_text(world.credentials.opening(Some(&serial)), &message.body),
            curl: curl(&url, &message),
            url,
            body: String::from_utf8_lossy(&message.body).into_owned(),
            headers: message.headers,
        })
    }
}

/// The string whose signature is in the headers.
pub(super) fn signing_string(message: &Message) -> Vec<u8> {
    let value = |name| message.header(name).unwrap_or_default();
    response_message(value(header::TIMESTAMP), value(header::NONCE), &message.body)
}

/// What a program gets that decrypts the body.
pub(super) fn plain_text(key: &ApiV3Key, body: &[u8]) -> Option<String> {
    let body: Value = serde_json::from_slice(body).ok()?;
    let part = |name: &str| body["resource"][name].as_str();
    let aead = Aead::of(part("algorithm")?)?;
    let associated_data = part("associated_data").unwrap_or_default();
    let opened = key.open_with(aead, part("nonce")?, associated_data, part("ciphertext")?).ok()?;
    Some(String::from_utf8_lossy(&opened).into_owned())
}
