//! The signed message of answers and callbacks (应答与回调签名), and the signing of
//! one's own answers for sandboxes and tests.

use crate::{PrivateKey, SCHEME, SignError, header, keys::can_stand_in_quotes};
use http::{HeaderMap, HeaderValue};

/// The message that WeChat Pay signs (验签名串): three lines, each ended by LF.
///
/// `timestamp` and `nonce` are the texts of the headers, and `body` the raw bytes:
/// any decoding, trimming or re-serialising breaks the signature.
pub fn answer_message(timestamp: &str, nonce: &str, body: &[u8]) -> Vec<u8> {
    let mut message = format!("{timestamp}\n{nonce}\n").into_bytes();
    message.extend_from_slice(body);
    message.push(b'\n');
    message
}

/// Signs an answer as the gateway does: the five `Wechatpay-…` headers.
///
/// Merchants do not need it; a gateway of your own for tests does.
///
/// # Errors
///
/// [`SignError::BadSerial`] and [`SignError::BadNonce`] for texts that cannot stand
/// in a header, [`SignError::Rsa`] if the key does not sign.
pub fn sign_answer(
    key: &PrivateKey,
    serial: &str,
    timestamp: i64,
    nonce: &str,
    body: &[u8],
) -> Result<HeaderMap, SignError> {
    if !can_stand_in_quotes(serial) {
        return Err(SignError::BadSerial);
    }
    if !can_stand_in_quotes(nonce) {
        return Err(SignError::BadNonce);
    }
    let timestamp = timestamp.to_string();
    let signature = key.sign(&answer_message(&timestamp, nonce, body))?;
    let value = |text: &str| HeaderValue::from_str(text).map_err(|_| SignError::BadSerial);
    let mut headers = HeaderMap::new();
    headers.insert(header::TIMESTAMP, value(&timestamp)?);
    headers.insert(header::NONCE, value(nonce)?);
    headers.insert(header::SERIAL, value(serial)?);
    headers.insert(header::SIGNATURE, value(&signature)?);
    headers.insert(header::SIGNATURE_TYPE, HeaderValue::from_static(SCHEME));
    Ok(headers)
}
