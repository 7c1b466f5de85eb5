//! A private key: the merchant's (商户API私钥), or a gateway's in tests.
//!
//! What always holds: it is an RSA key of at least 2048 bits, or with the feature `gm` one of SM2; it is zeroised when
//! its last clone goes, and it shows in no `Debug`.

use std::{fmt, path::Path, sync::Arc};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use pkcs1::RsaPrivateKeyRef;
use pkcs8::{PrivateKeyInfoRef, der::Decode as _};
use zeroize::Zeroizing;

use super::{
    KeyError, PublicKey,
    kind::{Kind, Needed, algorithm_of, algorithm_of_curve},
    pem,
};
use crate::{
    DecryptError, KeyAlgorithm, SignError,
    backend::{self, gm},
};

/// An RSA private key, or with the feature `gm` an SM2 one (国密). Clones share it; the last one to go zeroises it.
#[derive(Clone)]
pub struct PrivateKey(Arc<Inner>);

struct Inner {
    key: Key,
    public: PublicKey,
}

#[allow(clippy::large_enum_variant, reason = "there is one for each key, behind an `Arc`")]
enum Key {
    Rsa(backend::PrivateKey),
    Sm2(gm::PrivateKey),
}

impl PrivateKey {
    /// Reads PEM, PKCS#8 (`PRIVATE KEY`) or PKCS#1 (`RSA PRIVATE KEY`), an SM2 key also as SEC 1 (`EC PRIVATE KEY`, `SM2 PRIVATE KEY`),
    /// whatever its line breaks. Other blocks before it are skipped.
    ///
    /// # Errors
    ///
    /// [`KeyError`] saying what was found instead of a private key.
    pub fn from_pem(text: &str) -> Result<Self, KeyError> {
        Self::from_der(&pem::decode(text, Needed::PrivateKey)?)
    }

    /// Reads DER: PKCS#8, PKCS#1, or an SM2 key's SEC 1 that names its curve.
    ///
    /// # Errors
    ///
    /// [`KeyError`] saying what was found instead of a private key.
    pub fn from_der(der: &[u8]) -> Result<Self, KeyError> {
        let (algorithm, inner) = match PrivateKeyInfoRef::try_from(der) {
            Ok(info) => (algorithm_of(&info.algorithm, Needed::PrivateKey)?, info.private_key.as_bytes()),
            Err(_) => match gm::curve_of_sec1(der) {
                Some(curve) => (algorithm_of_curve(curve, Needed::PrivateKey)?, der),
                None => (KeyAlgorithm::Rsa, der),
            },
        };
        match algorithm {
            KeyAlgorithm::Rsa => Self::from_pkcs1(inner, der),
            KeyAlgorithm::Sm2 => {
                let key = gm::PrivateKey::from_sec1(inner).ok_or_else(|| Needed::PrivateKey.malformed())?;
                Self::of_sm2(key).ok_or_else(|| Needed::PrivateKey.malformed())
            }
        }
    }

    /// `whole` is what the key was found in.
    fn from_pkcs1(pkcs1: &[u8], whole: &[u8]) -> Result<Self, KeyError> {
        let malformed = || Needed::PrivateKey.malformed();
        let Ok(parts) = RsaPrivateKeyRef::from_der(pkcs1) else {
            return Err(match Kind::of_der(whole) {
                Kind::Pkcs8 | Kind::Pkcs1Private => malformed(),
                other => other.instead_of(Needed::PrivateKey),
            });
        };
        let public = PublicKey::from_numbers(parts.modulus, parts.public_exponent, Needed::PrivateKey)?;
        let key = backend::PrivateKey::from_pkcs1(pkcs1).ok_or_else(malformed)?;
        Ok(Self(Arc::new(Inner { key: Key::Rsa(key), public })))
    }

    fn of_sm2(key: gm::PrivateKey) -> Option<Self> {
        let public = PublicKey::from_der(&key.to_spki()?).ok()?;
        Some(Self(Arc::new(Inner { key: Key::Sm2(key), public })))
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
        Ok(Self(Arc::new(Inner { key: Key::Rsa(key), public })))
    }

    /// A new SM2 key (国密) from the operating system's random numbers, for sandboxes and tests.
    ///
    /// # Errors
    ///
    /// [`KeyError::Generation`] if there are no random numbers.
    #[cfg(feature = "gm")]
    pub fn generate_sm2() -> Result<Self, KeyError> {
        gm::PrivateKey::generate().and_then(Self::of_sm2).ok_or(KeyError::Generation)
    }

    /// Whether it is a key of RSA or of SM2.
    pub fn algorithm(&self) -> KeyAlgorithm {
        self.0.public.algorithm()
    }

    /// The key as PEM (PKCS#8). It is a secret: the text is zeroised when dropped.
    ///
    /// # Errors
    ///
    /// [`KeyError::Encoding`] if it cannot be encoded.
    pub fn to_pem(&self) -> Result<Zeroizing<String>, KeyError> {
        let der = match &self.0.key {
            Key::Rsa(key) => key.to_pkcs8(),
            Key::Sm2(key) => key.to_pkcs8(),
        };
        let der = der.ok_or(KeyError::Encoding)?;
        pem::encode("PRIVATE KEY", &der).map(Zeroizing::new)
    }

    /// The public half.
    pub fn public_key(&self) -> PublicKey {
        self.0.public.clone()
    }

    /// Signs a message, in base64: SHA-256 with RSA (PKCS#1 v1.5), or SM3 with SM2 as DER.
    ///
    /// It is for gateways of your own. Do not sign others' texts with a merchant's key: its
    /// signature over a text of their choice is a request of their choice.
    /// [`sign`](crate::sign), [`authorize`](crate::authorize) and
    /// [`sign_invocation`](crate::sign_invocation) check what they sign.
    ///
    /// # Errors
    ///
    /// [`SignError::Rsa`] or [`SignError::Sm2`] if the operation fails.
    pub fn sign(&self, message: &[u8]) -> Result<String, SignError> {
        self.sign_raw(message).map(|signature| STANDARD.encode(signature))
    }

    /// Decrypts what was encrypted with the public half ([`PublicKey::encrypt`]):
    /// base64 of RSAES-OAEP with SHA-1, or of SM2's C1, C3 and C2 as DER.
    ///
    /// # Errors
    ///
    /// [`DecryptError::BadBase64`] if it is not base64, [`DecryptError::Refused`] for
    /// anything else.
    pub fn decrypt(&self, base64: &str) -> Result<Zeroizing<Vec<u8>>, DecryptError> {
        let ciphertext = STANDARD.decode(base64).map_err(|_| DecryptError::BadBase64)?;
        let plaintext = match &self.0.key {
            Key::Rsa(key) => key.decrypt(&ciphertext),
            Key::Sm2(key) => key.decrypt(&ciphertext),
        };
        plaintext.ok_or(DecryptError::Refused)
    }

    pub(crate) fn sign_raw(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        match &self.0.key {
            Key::Rsa(key) => key.sign(message).ok_or(SignError::Rsa),
            Key::Sm2(key) => key.sign(message).ok_or(SignError::Sm2),
        }
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(hidden)")
    }
}
