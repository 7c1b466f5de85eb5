//! RSA and AES of AWS-LC, which zeroises its memory when it frees it.

use std::sync::OnceLock;

use aws_lc_rs::{
    aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey},
    encoding::AsDer,
    rand::SystemRandom,
    rsa::{
        KeyPair, KeySize, OAEP_SHA1_MGF1SHA1, OaepPrivateDecryptingKey, OaepPublicEncryptingKey, PrivateDecryptingKey,
        PublicEncryptingKey,
    },
    signature::{KeyPair as _, ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256},
};
use zeroize::Zeroizing;

use super::{KEY_BYTES, NONCE_BYTES};

/// An RSA private key.
pub(crate) struct PrivateKey {
    signing: KeyPair,
    /// Made when first used, since most merchants never receive an encrypted field.
    decrypting: OnceLock<Option<OaepPrivateDecryptingKey>>,
}

impl PrivateKey {
    /// Reads PKCS#1.
    pub(crate) fn from_pkcs1(der: &[u8]) -> Option<Self> {
        Some(Self::of(KeyPair::from_der(der).ok()?))
    }

    /// A new key of 2048 bits.
    pub(crate) fn generate() -> Option<Self> {
        Some(Self::of(KeyPair::generate(KeySize::Rsa2048).ok()?))
    }

    pub(crate) fn to_pkcs8(&self) -> Option<Zeroizing<Vec<u8>>> {
        let der = self.signing.as_der().ok()?;
        Some(Zeroizing::new(der.as_ref().to_vec()))
    }

    /// The public half as SPKI.
    pub(crate) fn to_spki(&self) -> Option<Vec<u8>> {
        let der = self.signing.public_key().as_der().ok()?;
        Some(der.as_ref().to_vec())
    }

    /// SHA-256 with RSA, PKCS#1 v1.5.
    pub(crate) fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        let mut signature = vec![0; self.signing.public_modulus_len()];
        // The padding takes no random numbers; blinding has its own.
        self.signing.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature).ok()?;
        Some(signature)
    }

    /// OAEP with SHA-1 twice and no label.
    pub(crate) fn decrypt(&self, ciphertext: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let key = self.decrypting.get_or_init(|| self.decrypting()).as_ref()?;
        let mut plaintext = Zeroizing::new(vec![0; key.min_output_size()]);
        let length = key.decrypt(&OAEP_SHA1_MGF1SHA1, ciphertext, &mut plaintext, None).ok()?.len();
        plaintext.truncate(length);
        Some(plaintext)
    }

    fn of(signing: KeyPair) -> Self {
        Self { signing, decrypting: OnceLock::new() }
    }

    fn decrypting(&self) -> Option<OaepPrivateDecryptingKey> {
        let key = PrivateDecryptingKey::from_pkcs8(&self.to_pkcs8()?).ok()?;
        OaepPrivateDecryptingKey::new(key).ok()
    }
}

/// An RSA public key.
pub(crate) struct PublicKey {
    verifying: ParsedPublicKey,
    encrypting: OaepPublicEncryptingKey,
}

impl PublicKey {
    pub(crate) fn from_spki(der: &[u8]) -> Option<Self> {
        Some(Self {
            verifying: ParsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, der).ok()?,
            encrypting: OaepPublicEncryptingKey::new(PublicEncryptingKey::from_der(der).ok()?).ok()?,
        })
    }

    /// SHA-256 with RSA, PKCS#1 v1.5.
    pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.verifying.verify_sig(message, signature).is_ok()
    }

    /// OAEP with SHA-1 twice and no label.
    pub(crate) fn encrypt(&self, plaintext: &[u8]) -> Option<Vec<u8>> {
        let mut ciphertext = vec![0; self.encrypting.ciphertext_size()];
        let length = self.encrypting.encrypt(&OAEP_SHA1_MGF1SHA1, plaintext, &mut ciphertext, None).ok()?.len();
        ciphertext.truncate(length);
        Some(ciphertext)
    }
}

/// AES-256-GCM: ciphertext, then the tag.
pub(crate) fn seal(
    key: &[u8; KEY_BYTES],
    nonce: &[u8; NONCE_BYTES],
    associated_data: &[u8],
    plaintext: &[u8],
) -> Option<Vec<u8>> {
    let mut sealed = plaintext.to_vec();
    let nonce = Nonce::assume_unique_for_key(*nonce);
    gcm(key)?.seal_in_place_append_tag(nonce, Aad::from(associated_data), &mut sealed).ok()?;
    Some(sealed)
}

/// The reverse of [`seal`].
pub(crate) fn open(
    key: &[u8; KEY_BYTES],
    nonce: &[u8; NONCE_BYTES],
    associated_data: &[u8],
    sealed: Vec<u8>,
) -> Option<Zeroizing<Vec<u8>>> {
    // It is decrypted where it stands.
    let mut plaintext = Zeroizing::new(sealed);
    let nonce = Nonce::assume_unique_for_key(*nonce);
    let length = gcm(key)?.open_in_place(nonce, Aad::from(associated_data), &mut plaintext).ok()?.len();
    plaintext.truncate(length);
    Some(plaintext)
}

fn gcm(key: &[u8; KEY_BYTES]) -> Option<LessSafeKey> {
    UnboundKey::new(&AES_256_GCM, key).ok().map(LessSafeKey::new)
}
