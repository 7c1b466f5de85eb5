//! Encrypted fields (敏感信息加解密): RSAES-OAEP with SHA-1, or SM2, in base64.
//!
//! Plaintext comes in and a [`Ciphertext`] goes out that names its key, since the
//! request must name that very key in `Wechatpay-Serial`. For the way back see
//! [`Credentials::decrypt`](crate::Credentials::decrypt).

use crate::Serial;

/// An encrypted field, and the key that it was encrypted with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ciphertext {
    text: String,
    serial: Serial,
}

impl Ciphertext {
    pub(crate) fn new(text: String, serial: Serial) -> Self {
        Self { text, serial }
    }

    /// The base64 that goes into the request.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The serial or id that the request's `Wechatpay-Serial` must name.
    pub fn serial(&self) -> &Serial {
        &self.serial
    }
}

/// In a request's extensions: the key that its fields were encrypted with. The request
/// then names this key in `Wechatpay-Serial`, even if another has become the preferred
/// one in the meantime, since WeChat Pay could not decrypt the fields otherwise.
#[derive(Clone, Debug)]
pub struct EncryptedWith(Serial);

impl EncryptedWith {
    /// The fields were encrypted with the key of this serial or id.
    pub fn new(serial: Serial) -> Self {
        Self(serial)
    }

    /// The serial or id.
    pub fn serial(&self) -> &Serial {
        &self.0
    }
}

/// Why nothing was encrypted. The plaintext is not repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EncryptError {
    /// The plaintext does not fit under the key's modulus.
    #[error("a text of {bytes} bytes is too long to be encrypted: the key takes {limit} bytes of UTF-8")]
    #[non_exhaustive]
    TooLong {
        /// Its length in bytes of UTF-8.
        bytes: usize,
        /// The longest that the key takes: 214 for 2048 bits.
        limit: usize,
    },
    /// SM2 encrypts no empty text: leave the field empty.
    #[error("an empty text cannot be encrypted with SM2: leave the field empty")]
    Empty,
    /// There is no key to encrypt with.
    #[error(
        "there is no platform key to encrypt with: the platform certificates (平台证书) have not been fetched yet, \
         or none of them is in effect; fetch them with `refresh_certificates`"
    )]
    NoKey,
    /// The RSA operation failed.
    #[error("nothing was encrypted: the RSA operation failed")]
    Rsa,
    /// The SM2 operation failed.
    #[error("nothing was encrypted: the SM2 operation failed")]
    Sm2,
}

/// Why nothing was decrypted. Causes within the decryption itself are one and the
/// same on purpose: distinguishing them would help an attacker who tries ciphertexts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecryptError {
    /// The text is not base64.
    #[error("the encrypted text is not base64")]
    BadBase64,
    /// It was encrypted for another key or in another way, or it was changed.
    #[error(
        "the text could not be decrypted: it was not encrypted for this private key (商户API私钥) with RSAES-OAEP (an SM2 \
         key's: with SM2), or it was changed"
    )]
    Refused,
    /// The nonce of a sealed file is empty, or longer than the 16 bytes of WeChat Pay's.
    #[error("the nonce of the sealed file does not have 1 to 16 bytes")]
    BadNonce,
    /// A sealed file is not the one that was sealed with this key and nonce.
    #[error(
        "the sealed file could not be opened: it is not whole, it was changed, or it was sealed with another key or nonce. \
         Use nothing of it"
    )]
    DamagedFile,
    /// The private key is held elsewhere.
    #[error("the private key is held by a remote signer, which decrypts nothing")]
    RemoteKey,
}
