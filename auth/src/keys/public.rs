//! A public key: WeChat Pay's (微信支付公钥), or the public half of a merchant's key.

use super::{
    KeyError,
    kind::{Kind, Needed, require_rsa},
    pem,
    private::require_length,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use rsa::{
    pkcs1::DecodeRsaPublicKey,
    pkcs8::{EncodePublicKey, LineEnding, SubjectPublicKeyInfoRef},
    traits::PublicKeyParts,
};
use sha2::Sha256;
use std::{fmt, path::Path, sync::Arc};

/// An RSA public key of at least 2048 bits. Cheap to clone.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicKey(Arc<rsa::PublicKey>);

impl PublicKey {
    /// Reads PEM, SPKI (`PUBLIC KEY`, as the merchant portal hands it out) or PKCS#1
    /// (`RSA PUBLIC KEY`), whatever its line breaks.
    ///
    /// # Errors
    ///
    /// [`KeyError`] saying what was found instead of an RSA public key.
    pub fn from_pem(text: &str) -> Result<Self, KeyError> {
        Self::from_der(&pem::decode(text, Needed::PublicKey)?)
    }

    /// Reads DER, SPKI or PKCS#1.
    ///
    /// # Errors
    ///
    /// [`KeyError`] saying what was found instead of an RSA public key.
    pub fn from_der(der: &[u8]) -> Result<Self, KeyError> {
        let key = if let Ok(info) = SubjectPublicKeyInfoRef::try_from(der) {
            return Self::from_spki(info, Needed::PublicKey);
        } else {
            rsa::PublicKey::from_pkcs1_der(der).ok()
        };
        let Some(key) = key else {
            return Err(match Kind::of_der(der) {
                Kind::Pkcs1Public => Needed::PublicKey.malformed(),
                other => other.instead_of(Needed::PublicKey),
            });
        };
        require_length(&key)?;
        Ok(Self::of(key))
    }

    /// Reads a file, PEM or DER.
    ///
    /// # Errors
    ///
    /// [`KeyError::Unreadable`] if the file cannot be read, else as [`Self::from_pem`].
    pub fn read(path: impl AsRef<Path>) -> Result<Self, KeyError> {
        pem::read(path.as_ref(), Self::from_pem, Self::from_der)
    }

    /// The key as PEM (SPKI).
    ///
    /// # Errors
    ///
    /// [`KeyError::Encoding`] if it cannot be encoded.
    pub fn to_pem(&self) -> Result<String, KeyError> {
        self.0.to_public_key_pem(LineEnding::LF).map_err(|_| KeyError::Encoding)
    }

    /// Checks a signature: SHA-256 with RSA (PKCS#1 v1.5), in base64.
    ///
    /// # Errors
    ///
    /// [`SignatureError`] saying whether the text or the signature is wrong.
    pub fn verify(&self, message: &[u8], signature_base64: &str) -> Result<(), SignatureError> {
        let signature = STANDARD.decode(signature_base64).map_err(|_| SignatureError::BadBase64)?;
        self.0.pkcs1v15_verify::<Sha256>(message, &signature).map_err(|_| SignatureError::Mismatch)
    }

    pub(super) fn of(key: rsa::PublicKey) -> Self {
        Self(Arc::new(key))
    }

    pub(super) fn from_spki(info: SubjectPublicKeyInfoRef<'_>, needed: Needed) -> Result<Self, KeyError> {
        require_rsa(&info.algorithm, needed)?;
        let key = rsa::PublicKey::try_from(info).map_err(|_| needed.malformed())?;
        require_length(&key)?;
        Ok(Self::of(key))
    }
}

impl fmt::Debug for PublicKey {
    /// Short, since a modulus of 600 digits helps nobody.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey(RSA, {} bits)", self.0.size() * 8)
    }
}

/// Why a signature was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignatureError {
    /// It is not base64 with padding on one line.
    #[error("the signature is not base64")]
    BadBase64,
    /// It is not this key's signature over this message.
    #[error("the signature does not match the message and the key")]
    Mismatch,
}
