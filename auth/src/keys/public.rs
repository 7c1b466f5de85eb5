//! A public key: WeChat Pay's (微信支付公钥), or the public half of a merchant's key.

use std::{fmt, path::Path, sync::Arc};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use pkcs1::{ALGORITHM_ID, RsaPublicKeyRef};
use pkcs8::{
    SubjectPublicKeyInfoRef,
    der::{
        Decode as _, Encode as _,
        asn1::{BitStringRef, UintRef},
    },
};

use super::{
    KeyError,
    kind::{Kind, Needed, algorithm_of},
    pem,
};
use crate::{
    EncryptError, KeyAlgorithm,
    backend::{self, gm},
};

/// The shortest modulus that is accepted, and the one WeChat Pay uses.
const SHORTEST_BITS: usize = 2048;
/// The longest: beyond it a single verification takes long enough to be an attack.
const LONGEST_BITS: usize = 8192;
/// What OAEP with SHA-1 takes of the modulus: two hashes and two bytes.
const OAEP_BYTES: usize = 42;

/// An RSA public key of at least 2048 bits, or with the feature `gm` an SM2 one (国密). Cheap to clone.
#[derive(Clone)]
pub struct PublicKey(Arc<Inner>);

struct Inner {
    /// Written again from the numbers of the key, so that equal keys have equal bytes.
    spki: Vec<u8>,
    key: Key,
}

enum Key {
    Rsa { modulus_bytes: usize, key: backend::PublicKey },
    Sm2(gm::PublicKey),
}

impl PublicKey {
    /// Reads PEM, SPKI (`PUBLIC KEY`, as the merchant portal hands it out) or PKCS#1
    /// (`RSA PUBLIC KEY`), whatever its line breaks. An SM2 key is SPKI.
    ///
    /// # Errors
    ///
    /// [`KeyError`] saying what was found instead of a public key.
    pub fn from_pem(text: &str) -> Result<Self, KeyError> {
        Self::from_der(&pem::decode(text, Needed::PublicKey)?)
    }

    /// Reads DER, SPKI or PKCS#1.
    ///
    /// # Errors
    ///
    /// [`KeyError`] saying what was found instead of a public key.
    pub fn from_der(der: &[u8]) -> Result<Self, KeyError> {
        if let Ok(info) = SubjectPublicKeyInfoRef::try_from(der) {
            return Self::from_spki(info, Needed::PublicKey);
        }
        match RsaPublicKeyRef::from_der(der) {
            Ok(numbers) => Self::from_numbers(numbers.modulus, numbers.public_exponent, Needed::PublicKey),
            Err(_) => Err(Kind::of_der(der).instead_of(Needed::PublicKey)),
        }
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
        pem::encode("PUBLIC KEY", &self.0.spki)
    }

    /// Whether it is a key of RSA or of SM2.
    pub fn algorithm(&self) -> KeyAlgorithm {
        match self.0.key {
            Key::Rsa { .. } => KeyAlgorithm::Rsa,
            Key::Sm2(_) => KeyAlgorithm::Sm2,
        }
    }

    /// Checks a signature in base64: SHA-256 with RSA (PKCS#1 v1.5), or SM3 with SM2 as DER.
    ///
    /// # Errors
    ///
    /// [`SignatureError`] saying whether the text or the signature is wrong.
    pub fn verify(&self, message: &[u8], signature_base64: &str) -> Result<(), SignatureError> {
        let signature = STANDARD.decode(signature_base64).map_err(|_| SignatureError::BadBase64)?;
        let holds = match &self.0.key {
            Key::Rsa { key, .. } => key.verify(message, &signature),
            Key::Sm2(key) => key.verify(message, &signature),
        };
        if holds { Ok(()) } else { Err(SignatureError::Mismatch) }
    }

    /// Encrypts for the holder of the private half, in base64: RSAES-OAEP with SHA-1, or SM2's C1, C3 and C2 as DER.
    ///
    /// # Errors
    ///
    /// [`EncryptError::TooLong`] if the plaintext does not fit under the modulus; [`EncryptError::Empty`] for SM2, which
    /// encrypts nothing of no bytes.
    pub fn encrypt(&self, plaintext: &[u8]) -> Result<String, EncryptError> {
        let (bytes, limit) = (plaintext.len(), self.plaintext_limit_bytes());
        if bytes > limit {
            return Err(EncryptError::TooLong { bytes, limit });
        }
        let ciphertext = match &self.0.key {
            Key::Rsa { key, .. } => key.encrypt(plaintext).ok_or(EncryptError::Rsa)?,
            Key::Sm2(_) if plaintext.is_empty() => return Err(EncryptError::Empty),
            Key::Sm2(key) => key.encrypt(plaintext).ok_or(EncryptError::Sm2)?,
        };
        Ok(STANDARD.encode(ciphertext))
    }

    /// The longest plaintext that [`Self::encrypt`] takes, in bytes: 214 for an RSA key of
    /// 2048 bits. SM2 has no such limit.
    pub fn plaintext_limit_bytes(&self) -> usize {
        match self.0.key {
            Key::Rsa { modulus_bytes, .. } => modulus_bytes.saturating_sub(OAEP_BYTES),
            Key::Sm2(_) => usize::MAX,
        }
    }

    pub(super) fn from_spki(info: SubjectPublicKeyInfoRef<'_>, needed: Needed) -> Result<Self, KeyError> {
        if algorithm_of(&info.algorithm, needed)? == KeyAlgorithm::Sm2 {
            return Self::from_sm2(info).ok_or_else(|| needed.malformed());
        }
        let numbers = RsaPublicKeyRef::from_der(info.subject_public_key.raw_bytes());
        let numbers = numbers.map_err(|_| needed.malformed())?;
        Self::from_numbers(numbers.modulus, numbers.public_exponent, needed)
    }

    fn from_sm2(info: SubjectPublicKeyInfoRef<'_>) -> Option<Self> {
        let key = gm::PublicKey::from_spki(&info.to_der().ok()?)?;
        let spki = key.to_spki()?;
        Some(Self(Arc::new(Inner { spki, key: Key::Sm2(key) })))
    }

    /// Short RSA keys can be broken, and the gateway has none.
    pub(super) fn from_numbers(
        modulus: UintRef<'_>,
        public_exponent: UintRef<'_>,
        needed: Needed,
    ) -> Result<Self, KeyError> {
        let modulus_bytes = modulus.as_bytes().len();
        match modulus_bytes * 8 {
            bits if bits < SHORTEST_BITS => return Err(KeyError::TooShort { bits }),
            bits if bits > LONGEST_BITS => return Err(KeyError::TooLong { bits }),
            _ => {}
        }
        let spki = spki(&RsaPublicKeyRef { modulus, public_exponent }).map_err(|_| needed.malformed())?;
        let key = backend::PublicKey::from_spki(&spki).ok_or_else(|| needed.malformed())?;
        Ok(Self(Arc::new(Inner { spki, key: Key::Rsa { modulus_bytes, key } })))
    }
}

impl PartialEq for PublicKey {
    fn eq(&self, other: &Self) -> bool {
        self.0.spki == other.0.spki
    }
}

impl Eq for PublicKey {}

impl fmt::Debug for PublicKey {
    /// Short, since a modulus of 600 digits helps nobody.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.key {
            Key::Rsa { modulus_bytes, .. } => write!(f, "PublicKey(RSA, {} bits)", modulus_bytes * 8),
            Key::Sm2(_) => f.write_str("PublicKey(SM2)"),
        }
    }
}

fn spki(numbers: &RsaPublicKeyRef<'_>) -> pkcs8::der::Result<Vec<u8>> {
    let numbers = numbers.to_der()?;
    SubjectPublicKeyInfoRef { algorithm: ALGORITHM_ID, subject_public_key: BitStringRef::from_bytes(&numbers)? }
        .to_der()
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
