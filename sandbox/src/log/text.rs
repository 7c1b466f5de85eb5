//! How much of a text a log keeps.
//!
//! In: a text of any length. Out: its beginning, cut between characters.

/// How many bytes of each text in a log are kept; those of real calls are far shorter.
pub(crate) const KEPT_BYTES: usize = 16 * 1024;

/// Shortens a text to what a log keeps.
pub(crate) fn cut(text: &mut String) {
    cut_to(text, KEPT_BYTES);
}

/// Shortens a text to so many bytes.
pub(crate) fn cut_to(text: &mut String, bytes: usize) {
    if text.len() > bytes {
        let boundary = (0..=bytes).rev().find(|end| text.is_char_boundary(*end));
        text.truncate(boundary.unwrap_or_default());
    }
    text.shrink_to_fit();
}

/// How many headers of a message are kept, each with a text of at most so many bytes.
const KEPT_HEADERS: usize = 32;
const KEPT_HEADER_BYTES: usize = 1024;

/// Shortens a list of headers to what a log keeps.
pub(crate) fn cut_headers(headers: &mut Vec<(String, String)>) {
    headers.truncate(KEPT_HEADERS);
    for (_, value) in headers {
        cut_to(value, KEPT_HEADER_BYTES);
    }
}

/// The text that a log shows of bytes; what it does not keep is not even copied.
pub(crate) fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes.get(..=KEPT_BYTES).unwrap_or(bytes)).into_owned()
}
