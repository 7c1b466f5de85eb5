//! The messages that are signed: lines, then the body, each ended by LF.

/// The message that WeChat Pay signs (验签名串): three lines, each ended by LF.
///
/// `timestamp` and `nonce` are the texts of the headers, and `body` the raw bytes:
/// any decoding, trimming or re-serialising breaks the signature.
pub fn response_message(timestamp: &str, nonce: &str, body: &[u8]) -> Vec<u8> {
    message_of(&[timestamp.as_bytes(), nonce.as_bytes()], body)
}

/// Lines and a body, each ended by LF, in one piece of exactly that size.
pub(crate) fn message_of(lines: &[&[u8]], body: &[u8]) -> Vec<u8> {
    let size = lines.iter().map(|line| line.len() + 1).sum::<usize>() + body.len() + 1;
    let mut message = Vec::with_capacity(size);
    for line in lines {
        message.extend_from_slice(line);
        message.push(b'\n');
    }
    message.extend_from_slice(body);
    message.push(b'\n');
    message
}
