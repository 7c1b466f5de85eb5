//! A private key: the merchant's (商户API私钥), or a gateway's in tests.
//!
//! What always holds: it is an RSA key of at least 2048 bits, it is zeroised when
//! its last clone goes, and it shows in no `Debug`.

use super::{
    KeyError, PublicKey,
    kind::{Kind, Needed, require_rsa},
    pem,
};
use crate::SignError;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use rsa::{
    pkcs1::DecodeRsaPrivateKey,
    pkcs8::{EncodePrivateKey, LineEnding, PrivateKeyInfoRef},
    traits::PublicKeyParts,
};
use sha2::Sha256;
use std::{fmt, path::Path, sync::Arc};
use zeroize::Zeroizing;

/// The shortest modulus that is accepted, and the one WeChat Pay uses.
pub(super) const BITS: usize = 2048;

/// An RSA private key. Clones share it; the last one to go zeroises it.
#[derive(Clone)]
pub struct PrivateKey(Arc<rsa::PrivateKey>);

impl PrivateKey {
    /// Reads PEM, PKCS#8 (`PRIVATE KEY`) or PKCS#1 (`RSA PRIVATE KEY`), whatever its
    /// line breaks. Other blocks before it are skipped.
    ///
    /// # Errors
    ///
    /// [`KeyError`] saying what was found instead of an RSA private key.
    pub fn from_pem(text: &str) -> Result<Self, KeyError> {
        Self::from_der(&pem::decode(text, Needed::PrivateKey)?)
    }

    /// Reads DER, PKCS#8 or PKCS#1.
    ///
    /// # Errors
    ///
    /// [`KeyError`] saying what was found instead of an RSA private key.
    pub fn from_der(der: &[u8]) -> Result<Self, KeyError> {
        let key = if let Ok(info) = PrivateKeyInfoRef::try_from(der) {
            require_rsa(&info.algorithm, Needed::PrivateKey)?;
            rsa::PrivateKey::try_from(info).ok()
        } else {
            rsa::PrivateKey::from_pkcs1_der(der).ok()
        };
        let Some(key) = key else {
            return Err(match Kind::of_der(der) {
                Kind::Pkcs8 | Kind::Pkcs1Private => Needed::PrivateKey.malformed(),
                other => other.instead_of(Needed::PrivateKey),
            });
        };
        require_length(&key)?;
        Ok(Self(Arc::new(key)))
    }

    /// Reads a file, PEM or DER.
    ///
    /// # Errors
    ///
    /// [`KeyError::Unreadable`] if the file cannot be read, else as [`Self::from_pem`].
    pub fn read(path: impl AsRef<Path>) -> Result<Self, KeyError> {
        pem::read(path.as_ref(), Self::from_pem, Self::from_der)
    }

    /// A new RSA key of 2048 bits from the operating system's random numbers, for
    /// sandboxes and tests.
    ///
    /// # Errors
    ///
    /// [`KeyError::Generation`] if there are no random numbers.
    pub fn generate() -> Result<Self, KeyError> {
        rsa::PrivateKey::new(&mut getrandom::SysRng, BITS)
            .map(|key| Self(Arc::new(key)))
            .map_err(|_| KeyError::Generation)
    }

    /// The key as PEM (PKCS#8). It is a secret: the text is zeroised when dropped.
    ///
    /// # Errors
    ///
    /// [`KeyError::Encoding`] if it cannot be encoded.
    pub fn to_pem(&self) -> Result<Zeroizing<String>, KeyError> {
        self.0.to_pkcs8_pem(LineEnding::LF).map_err(|_| KeyError::Encoding)
    }

    /// The public half.
    pub fn public_key(&self) -> PublicKey {
        PublicKey::of(self.0.to_public_key())
    }

    /// Signs a message: SHA-256 with RSA (PKCS#1 v1.5), in base64.
    ///
    /// # Errors
    ///
    /// [`SignError::Rsa`] if the RSA operation fails.
    pub fn sign(&self, message: &[u8]) -> Result<String, SignError> {
        self.0.pkcs1v15_sign::<Sha256>(message).map(|signature| STANDARD.encode(signature)).map_err(|_| SignError::Rsa)
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(hidden)")
    }
}

/// Short RSA keys can be broken, and the gateway has none.
pub(super) fn require_length(key: &impl PublicKeyParts) -> Result<(), KeyError> {
    let bits = key.size() * 8;
    if bits < BITS {
        return Err(KeyError::TooShort { bits });
    }
    Ok(())
}
