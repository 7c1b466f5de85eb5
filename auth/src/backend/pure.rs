//! RSA and AES in Rust alone, for builds without a C compiler.
//!
//! The private operations are blinded with random numbers of the operating system.

use aes_gcm::{
    Aes256Gcm, KeyInit as _,
    aead::{Aead as _, Payload},
};
use rsa::{
    pkcs1::DecodeRsaPrivateKey as _,
    pkcs8::{DecodePublicKey as _, EncodePrivateKey as _, EncodePublicKey as _},
};
use sha1::Sha1;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::{KEY_BYTES, NONCE_BYTES};

const GENERATED_BITS: usize = 2048;

/// An RSA private key; it zeroises itself.
pub(crate) struct PrivateKey(rsa::PrivateKey);

impl PrivateKey {
    /// Reads PKCS#1.
    pub(crate) fn from_pkcs1(der: &[u8]) -> Option<Self> {
        rsa::PrivateKey::from_pkcs1_der(der).ok().map(Self)
    }

    /// A new key of 2048 bits.
    pub(crate) fn generate() -> Option<Self> {
        rsa::PrivateKey::new(&mut getrandom::SysRng, GENERATED_BITS).ok().map(Self)
    }

    pub(crate) fn to_pkcs8(&self) -> Option<Zeroizing<Vec<u8>>> {
        let document = self.0.to_pkcs8_der().ok()?;
        Some(Zeroizing::new(document.as_bytes().to_vec()))
    }

    /// The public half as SPKI.
    pub(crate) fn to_spki(&self) -> Option<Vec<u8>> {
        Some(self.0.to_public_key().to_public_key_der().ok()?.into_vec())
    }

    /// SHA-256 with RSA, PKCS#1 v1.5.
    pub(crate) fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        self.0.pkcs1v15_sign::<Sha256>(message).ok()
    }

    /// OAEP with SHA-1 twice and no label.
    pub(crate) fn decrypt(&self, ciphertext: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        self.0.oaep_decrypt::<Sha1>(ciphertext).ok().map(Zeroizing::new)
    }
}

/// An RSA public key.
pub(crate) struct PublicKey(rsa::PublicKey);

impl PublicKey {
    pub(crate) fn from_spki(der: &[u8]) -> Option<Self> {
        rsa::PublicKey::from_public_key_der(der).ok().map(Self)
    }

    /// SHA-256 with RSA, PKCS#1 v1.5.
    pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.0.pkcs1v15_verify::<Sha256>(message, signature).is_ok()
    }

    /// OAEP with SHA-1 twice and no label.
    pub(crate) fn encrypt(&self, plaintext: &[u8]) -> Option<Vec<u8>> {
        self.0.oaep_encrypt::<Sha1>(plaintext).ok()
    }
}

/// AES-256-GCM: ciphertext, then the tag.
pub(crate) fn seal(
    key: &[u8; KEY_BYTES],
    nonce: &[u8; NONCE_BYTES],
    associated_data: &[u8],
    plaintext: &[u8],
) -> Option<Vec<u8>> {
    gcm(key).encrypt(nonce.into(), Payload { msg: plaintext, aad: associated_data }).ok()
}

/// The reverse of [`seal`].
pub(crate) fn open(
    key: &[u8; KEY_BYTES],
    nonce: &[u8; NONCE_BYTES],
    associated_data: &[u8],
    sealed: Vec<u8>,
) -> Option<Zeroizing<Vec<u8>>> {
    gcm(key).decrypt(nonce.into(), Payload { msg: &sealed, aad: associated_data }).ok().map(Zeroizing::new)
}

fn gcm(key: &[u8; KEY_BYTES]) -> Aes256Gcm {
    Aes256Gcm::new(key.into())
}
