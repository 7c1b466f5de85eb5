//! [`Encrypted`]: a field that is encrypted on its way (敏感信息加解密).
//!
//! Plain text comes in from the caller and leaves as base64 of RSAES-OAEP or SM2, and
//! the other way round in responses. What always holds: a plain text is
//! serialised only while a client makes a request of it, with that client's
//! keys, and never as it stands; what is encrypted already is not encrypted
//! again; all ciphertexts of a request are of one key, whose serial the request
//! names; what came and was not decrypted goes into no request; neither `Debug`
//! nor an error shows any form.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer, ser};
use wechatpay_auth::{Ciphertext, Credentials, DecryptError, Serial};
use zeroize::Zeroizing;

use crate::json::{Cursor, Give, Sink, Take};

pub(crate) mod context;
pub(crate) mod pointers;

/// A field that travels encrypted: hand in the plain text.
///
/// `From<&str>` and `From<String>` take plain text. It is encrypted with WeChat
/// Pay's preferred key when the client makes the request, and the request's
/// `Wechatpay-Serial` names that key. In a response it is decrypted with the
/// merchant's private key. What that key does not decrypt hides nothing beside it:
/// [`expose`](Self::expose) is `None`, and [`decrypt`](Self::decrypt) says why. Such
/// are texts for another certificate of the merchant, numbers that come masked
/// (`138****8000`), and everything where the key is held elsewhere. A response
/// without types (`serde_json::Value`) keeps the ciphertext. An empty text stays empty.
///
/// ```
/// # extern crate wechatpay_client as wechatpay;
/// use wechatpay::Encrypted;
///
/// let name = Encrypted::new("张三");
/// assert_eq!(name.expose(), Some("张三"));
/// assert_eq!(format!("{name:?}"), "Encrypted(***)");
/// ```
///
/// Outside of a client it has no JSON form: `serde_json::to_string` of a plain
/// text is an error, also of a response in which the client has decrypted it. The plain text is zeroised when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Encrypted(Text);

#[derive(Clone, PartialEq, Eq)]
enum Text {
    Plain(Zeroizing<String>),
    /// With the key that it was encrypted with, where that is known.
    Cipher(String, Option<Serial>),
    /// As received, for the merchant or nobody: no request takes it.
    Received(String),
}

impl Encrypted {
    /// A field from its plain text: at most 214 bytes of UTF-8 for an RSA key of 2048
    /// bits, which is checked when the request is made.
    pub fn new(plain: impl Into<String>) -> Self {
        Self(Text::Plain(Zeroizing::new(plain.into())))
    }

    /// A field that you have encrypted yourself, in base64. It goes out
    /// unchanged. It must have been encrypted with the client's preferred key;
    /// `From<`[`auth::Ciphertext`](wechatpay_auth::Ciphertext)`>` remembers the
    /// key and is checked.
    pub fn ciphertext(base64: impl Into<String>) -> Self {
        Self(Text::Cipher(base64.into(), None))
    }

    /// The plain text; `None` while only the ciphertext is known.
    pub fn expose(&self) -> Option<&str> {
        match &self.0 {
            Text::Plain(plain) => Some(plain),
            Text::Cipher(..) | Text::Received(_) => None,
        }
    }

    /// The text as received, where it was not decrypted: a ciphertext, or a number that is masked.
    pub fn received(&self) -> Option<&str> {
        match &self.0 {
            Text::Received(text) => Some(text),
            Text::Plain(_) | Text::Cipher(..) => None,
        }
    }

    /// The plain text, decrypted with the key of this merchant or brand where that has not
    /// been done: in callbacks, for one, which are opened without it.
    ///
    /// # Errors
    ///
    /// [`DecryptError`], which holds nothing of the text: it was encrypted for another
    /// key, it is not a ciphertext, or the key is held elsewhere.
    pub fn decrypt(&self, caller: &Credentials) -> Result<Zeroizing<String>, DecryptError> {
        match &self.0 {
            Text::Plain(plain) => Ok(plain.clone()),
            Text::Cipher(base64, _) | Text::Received(base64) if base64.is_empty() => Ok(Zeroizing::default()),
            Text::Cipher(base64, _) | Text::Received(base64) => caller.decrypt(base64),
        }
    }
}

impl From<&str> for Encrypted {
    fn from(plain: &str) -> Self {
        Self::new(plain)
    }
}

impl From<String> for Encrypted {
    fn from(plain: String) -> Self {
        Self::new(plain)
    }
}

impl From<&String> for Encrypted {
    fn from(plain: &String) -> Self {
        Self::new(plain)
    }
}

impl From<&Encrypted> for Encrypted {
    fn from(value: &Encrypted) -> Self {
        value.clone()
    }
}

impl From<Ciphertext> for Encrypted {
    fn from(value: Ciphertext) -> Self {
        Self(Text::Cipher(value.text().to_owned(), Some(value.serial().clone())))
    }
}

impl fmt::Debug for Encrypted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Encrypted(***)")
    }
}

impl Encrypted {
    /// The form in the body that is being made.
    pub(crate) fn written(&self) -> Result<String, String> {
        match &self.0 {
            Text::Plain(plain) => context::encrypt(plain),
            Text::Cipher(base64, serial) => context::pass(base64, serial.as_ref()),
            Text::Received(text) => context::pass_received(text),
        }
    }

    fn read(text: &str) -> Self {
        Self(context::decrypt(text).map_or_else(|| Text::Received(text.to_owned()), Text::Plain))
    }
}

impl Serialize for Encrypted {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.written().map_err(ser::Error::custom)?)
    }
}

impl Give for Encrypted {
    fn give(&self, to: &mut dyn Sink) {
        match self.written() {
            Ok(text) => to.text(&text),
            Err(why) => to.refuse(&why),
        }
    }
}

impl Take for Encrypted {
    fn take(from: &mut Cursor<'_>) -> Self {
        let text = from.text("a string");
        // There is nothing to decrypt, and so nothing that fails.
        if from.is_blank() { Self(Text::Received(String::new())) } else { Self::read(text) }
    }
}

impl<'de> Deserialize<'de> for Encrypted {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self::read(&text))
    }
}

#[cfg(test)]
mod tests;
