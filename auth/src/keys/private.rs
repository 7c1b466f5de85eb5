//! A private key: the merchant's (商户API私钥), or a gateway's in tests.
//!
//! What always holds: it is an RSA key of at least 2048 bits, it is zeroised when
//! its last clone goes, and it shows in no `Debug`.

use std::{fmt, path::Path, sync::Arc};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use pkcs1::RsaPrivateKeyRef;
use pkcs8::{PrivateKeyInfoRef, der::Decode as _};
use zeroize::Zeroizing;

use super::{
    KeyError, PublicKey,
    kind::{Kind, Needed, require_rsa},
    pem,
};
use crate::{DecryptError, SignError, backend};

/// An RSA private key. Clones share it; the last one to go zeroises it.
#[derive(Clone)]
pub struct PrivateKey(Arc<Inner>);

struct Inner {
    key: backend::PrivateKey,
    public: PublicKey,
}

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
        let malformed = || Needed::PrivateKey.malformed();
        let pkcs1 = match PrivateKeyInfoRef::try_from(der) {
            Ok(info) => {
                require_rsa(&info.algorithm, Needed::PrivateKey)?;
                info.private_key.as_bytes()
            }
            Err(_) => der,
        };
        let Ok(parts) = RsaPrivateKeyRef::from_der(pkcs1) else {
            return Err(match Kind::of_der(der) {
                Kind::Pkcs8 | Kind::Pkcs1Private => malformed(),
                other => other.instead_of(Needed::PrivateKey),
            });
        };
        let public = PublicKey::from_numbers(parts.modulus, parts.public_exponent, Needed::PrivateKey)?;
        let key = backend::PrivateKey::from_pkcs1(pkcs1).ok_or_else(malformed)?;
        Ok(Self(Arc::new(Inner { key, public })))
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
        let key = backend::PrivateKey::generate().ok_or(KeyError::Generation)?;
        let public = PublicKey::from_der(&key.to_spki().ok_or(KeyError::Generation)?)?;
        Ok(Self(Arc::new(Inner { key, public })))
    }

    /// The key as PEM (PKCS#8). It is a secret: the text is zeroised when dropped.
    ///
    /// # Errors
    ///
    /// [`KeyError::Encoding`] if it cannot be encoded.
    pub fn to_pem(&self) -> Result<Zeroizing<String>, KeyError> {
        let der = self.0.key.to_pkcs8().ok_or(KeyError::Encoding)?;
        pem::encode("PRIVATE KEY", &der).map(Zeroizing::new)
    }

    /// The public half.
    pub fn public_key(&self) -> PublicKey {
        self.0.public.clone()
    }

    /// Signs a message: SHA-256 with RSA (PKCS#1 v1.5), in base64.
    ///
    /// It is for gateways of your own. Do not sign others' texts with a merchant's key: its
    /// signature over a text of their choice is a request of their choice.
    /// [`sign`](crate::sign), [`authorize`](crate::authorize) and
    /// [`sign_invocation`](crate::sign_invocation) check what they sign.
    ///
    /// # Errors
    ///
    /// [`SignError::Rsa`] if the RSA operation fails.
    pub fn sign(&self, message: &[u8]) -> Result<String, SignError> {
        self.sign_raw(message).map(|signature| STANDARD.encode(signature))
    }

    /// Decrypts what was encrypted with the public half ([`PublicKey::encrypt`]):
    /// base64 of RSAES-OAEP with SHA-1.
    ///
    /// # Errors
    ///
    /// [`DecryptError::BadBase64`] if it is not base64, [`DecryptError::Refused`] for
    /// anything else.
    pub fn decrypt(&self, base64: &str) -> Result<Zeroizing<Vec<u8>>, DecryptError> {
        let ciphertext = STANDARD.decode(base64).map_err(|_| DecryptError::BadBase64)?;
        self.0.key.decrypt(&ciphertext).ok_or(DecryptError::Refused)
    }

    pub(crate) fn sign_raw(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        self.0.key.sign(message).ok_or(SignError::Rsa)
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(hidden)")
    }
}
