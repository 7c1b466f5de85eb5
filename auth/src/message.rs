//! The message of a response or callback, which WeChat Pay signs and merchants verify.

/// The message that WeChat Pay signs (验签名串): three lines, each ended by LF.
///
/// `timestamp` and `nonce` are the texts of the headers, and `body` the raw bytes:
/// any decoding, trimming or re-serialising breaks the signature.
pub fn response_message(timestamp: &str, nonce: &str, body: &[u8]) -> Vec<u8> {
    let mut message = format!("{timestamp}\n{nonce}\n").into_bytes();
    message.extend_from_slice(body);
    message.push(b'\n');
    message
}
