//! Serials of certificates and ids of public keys.
//!
//! They travel in headers, so what is kept is safe to stand there. Tools print a
//! certificate's serial in upper or lower case and with or without leading zeros;
//! two spellings of one number are equal here, while the given one goes on the wire.

use std::{
    borrow::Cow,
    fmt,
    hash::{Hash, Hasher},
    sync::Arc,
};

use super::KeyError;

/// The serial of a certificate (证书序列号) or the id of a public key
/// (`PUB_KEY_ID_…`, 微信支付公钥ID). Cheap to clone.
#[derive(Clone)]
pub struct Serial(Arc<str>);

impl Serial {
    /// Takes the text as it is written on the wire.
    ///
    /// # Errors
    ///
    /// [`KeyError::BadSerial`] if it cannot stand in a header.
    pub fn new(text: impl AsRef<str>) -> Result<Self, KeyError> {
        let text = text.as_ref();
        if !can_stand_in_quotes(text) {
            return Err(KeyError::BadSerial);
        }
        Ok(Self(text.into()))
    }

    /// The text as it was given, which is the one that goes on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether `text` is another spelling of this serial.
    pub fn matches(&self, text: &str) -> bool {
        *self.0 == *text || normal(&self.0) == normal(text)
    }
}

impl PartialEq for Serial {
    fn eq(&self, other: &Self) -> bool {
        self.matches(&other.0)
    }
}

impl Eq for Serial {}

impl Hash for Serial {
    fn hash<H: Hasher>(&self, state: &mut H) {
        normal(&self.0).hash(state);
    }
}

impl fmt::Display for Serial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Serial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Serial({})", self.0)
    }
}

/// A serial that came in a header, as an error may show it. Anybody can write into a header what does not
/// belong into a log, so only what reads like a serial is repeated: up to 40 digits, as those of WeChat Pay's
/// certificates, or the id of a public key. A telephone number, a card's or an openid is neither.
pub(crate) fn shown(text: &str) -> &str {
    let hex = (32..=40).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let id = text
        .strip_prefix("PUB_KEY_ID_")
        .is_some_and(|id| (20..=40).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_digit()));
    if hex || id { text } else { "(no serial)" }
}

/// The spelling for comparison: hex in upper case without leading zeros; anything
/// else, such as `PUB_KEY_ID_…`, is opaque and stays.
fn normal(text: &str) -> Cow<'_, str> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Cow::Borrowed(text);
    }
    let number = text.trim_start_matches('0');
    if number.bytes().any(|byte| byte.is_ascii_lowercase()) {
        Cow::Owned(number.to_ascii_uppercase())
    } else {
        Cow::Borrowed(number)
    }
}

/// What may stand between the quotes of an `Authorization` value, and so in any
/// other header: a quote, a comma or a line break would let one value forge another.
pub(crate) fn can_stand_in_quotes(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b'\\'))
}
