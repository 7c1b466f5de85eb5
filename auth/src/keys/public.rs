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
    kind::{Kind, Needed, require_rsa},
    pem,
};
use crate::{EncryptError, backend};

/// The shortest modulus that is accepted, and the one WeChat Pay uses.
const SHORTEST_BITS: usize = 2048;
/// The longest: beyond it a single verification takes long enough to be an attack.
const LONGEST_BITS: usize = 8192;
/// What OAEP with SHA-1 takes of the modulus: two hashes and two bytes.
const OAEP_BYTES: usize = 42;

/// An RSA public key of at least 2048 bits. Cheap to clone.
#[derive(Clone)]
pub struct PublicKey(Arc<Inner>);

struct Inner {
    /// Written again from the two numbers, so that equal keys have equal bytes.
    spki: Vec<u8>,
    modulus_bytes: usize,
    key: backend::PublicKey,
}

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

    /// Checks a signature: SHA-256 with RSA (PKCS#1 v1.5), in base64.
    ///
    /// # Errors
    ///
    /// [`SignatureError`] saying whether the text or the signature is wrong.
    pub fn verify(&self, message: &[u8], signature_base64: &str) -> Result<(), SignatureError> {
        let signature = STANDARD.decode(signature_base64).map_err(|_| SignatureError::BadBase64)?;
        if self.0.key.verify(message, &signature) { Ok(()) } else { Err(SignatureError::Mismatch) }
    }

    /// Encrypts for the holder of the private half: RSAES-OAEP with SHA-1, in base64.
    ///
    /// # Errors
    ///
    /// [`EncryptError::TooLong`] if the plaintext does not fit under the modulus.
    pub fn encrypt(&self, plaintext: &[u8]) -> Result<String, EncryptError> {
        let (bytes, limit) = (plaintext.len(), self.plaintext_limit_bytes());
        if bytes > limit {
            return Err(EncryptError::TooLong { bytes, limit });
        }
        self.0.key.encrypt(plaintext).map(|ciphertext| STANDARD.encode(ciphertext)).ok_or(EncryptError::Rsa)
    }

    /// The longest plaintext that [`Self::encrypt`] takes, in bytes: 214 for a key of
    /// 2048 bits.
    pub fn plaintext_limit_bytes(&self) -> usize {
        self.0.modulus_bytes.saturating_sub(OAEP_BYTES)
    }

    pub(super) fn from_spki(info: SubjectPublicKeyInfoRef<'_>, needed: Needed) -> Result<Self, KeyError> {
        require_rsa(&info.algorithm, needed)?;
        let numbers = RsaPublicKeyRef::from_der(info.subject_public_key.raw_bytes());
        let numbers = numbers.map_err(|_| needed.malformed())?;
        Self::from_numbers(numbers.modulus, numbers.public_exponent, needed)
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
        Ok(Self(Arc::new(Inner { spki, modulus_bytes, key })))
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
        write!(f, "PublicKey(RSA, {} bits)", self.0.modulus_bytes * 8)
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
