//! The APIv3 key (APIv3密钥), which encrypts callbacks and platform certificates.
//!
//! What always holds: it has exactly 32 bytes of ASCII, it is zeroised when its last
//! clone goes, and it shows in no `Debug` and no error.

use std::{fmt, sync::Arc};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use zeroize::Zeroizing;

use super::KeyError;
use crate::{
    Aead,
    backend::{self, KEY_BYTES, NONCE_BYTES, TAG_BYTES, gm::Sm4Key},
};

/// The APIv3 key of a merchant, or the key of a brand that opens its callbacks (品牌API密钥). Cheap to clone.
#[derive(Clone)]
pub struct ApiV3Key(Arc<Inner>);

struct Inner {
    aes: Zeroizing<[u8; KEY_BYTES]>,
    /// Made of the other, once.
    sm4: Sm4Key,
}

impl ApiV3Key {
    /// Takes the key as it was set in the merchant portal (商户平台 → 账户中心 → API安全), a brand's in 品牌经营平台
    /// (账号管理 → 安全中心).
    ///
    /// # Errors
    ///
    /// [`KeyError::BadApiV3Key`] if it has not 32 characters, or others than ASCII
    /// without blanks and line breaks.
    pub fn new(text: impl AsRef<str>) -> Result<Self, KeyError> {
        let bytes = text.as_ref().as_bytes();
        let mut key = Zeroizing::new([0; KEY_BYTES]);
        if bytes.len() != KEY_BYTES || !bytes.iter().all(u8::is_ascii_graphic) {
            return Err(KeyError::BadApiV3Key { bytes: bytes.len() });
        }
        key.copy_from_slice(bytes);
        Ok(Self(Arc::new(Inner { sm4: Sm4Key::of(&key), aes: key })))
    }

    /// Opens what WeChat Pay sealed with this key (AEAD_AES_256_GCM): a callback's
    /// `resource` or a certificate. Absent `associated_data` is the empty text.
    ///
    /// # Errors
    ///
    /// [`OpenError`] naming the part that is malformed, or [`OpenError::Refused`].
    pub fn open(
        &self,
        nonce: &str,
        associated_data: &str,
        ciphertext_base64: &str,
    ) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        self.open_with(Aead::Aes256Gcm, nonce, associated_data, ciphertext_base64)
    }

    /// The same by the algorithm that stands beside what was sealed.
    ///
    /// # Errors
    ///
    /// Those of [`Self::open`], and [`OpenError::WithoutGm`] for [`Aead::Sm4Gcm`] in a build that cannot open it.
    pub fn open_with(
        &self,
        aead: Aead,
        nonce: &str,
        associated_data: &str,
        ciphertext_base64: &str,
    ) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        check(aead)?;
        let nonce = gcm_nonce(nonce)?;
        let sealed = STANDARD.decode(ciphertext_base64).map_err(|_| OpenError::BadBase64)?;
        if sealed.len() < TAG_BYTES {
            return Err(OpenError::TooShort { bytes: sealed.len() });
        }
        let associated_data = associated_data.as_bytes();
        let opened = match aead {
            Aead::Aes256Gcm => backend::open(&self.0.aes, nonce, associated_data, sealed),
            Aead::Sm4Gcm => self.0.sm4.open(nonce, associated_data, sealed),
        };
        opened.ok_or(OpenError::Refused)
    }

    /// Seals as WeChat Pay does, into base64, for sandboxes and tests. A nonce must
    /// never be used twice with one key.
    ///
    /// # Errors
    ///
    /// [`OpenError::BadNonce`] if the nonce has not 12 bytes.
    pub fn seal(&self, nonce: &str, associated_data: &str, plaintext: &[u8]) -> Result<String, OpenError> {
        self.seal_with(Aead::Aes256Gcm, nonce, associated_data, plaintext)
    }

    /// The same by another algorithm.
    ///
    /// # Errors
    ///
    /// Those of [`Self::seal`], and [`OpenError::WithoutGm`] for [`Aead::Sm4Gcm`] in a build that has none.
    pub fn seal_with(
        &self,
        aead: Aead,
        nonce: &str,
        associated_data: &str,
        plaintext: &[u8],
    ) -> Result<String, OpenError> {
        check(aead)?;
        let (nonce, associated_data) = (gcm_nonce(nonce)?, associated_data.as_bytes());
        let sealed = match aead {
            Aead::Aes256Gcm => backend::seal(&self.0.aes, nonce, associated_data, plaintext),
            Aead::Sm4Gcm => self.0.sm4.seal(nonce, associated_data, plaintext),
        };
        sealed.map(|sealed| STANDARD.encode(sealed)).ok_or(OpenError::Refused)
    }
}

impl fmt::Debug for ApiV3Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiV3Key(hidden)")
    }
}

fn check(aead: Aead) -> Result<(), OpenError> {
    if aead.is_supported() { Ok(()) } else { Err(OpenError::WithoutGm) }
}

/// The nonce's characters are its bytes: nothing is decoded.
fn gcm_nonce(text: &str) -> Result<&[u8; NONCE_BYTES], OpenError> {
    text.as_bytes().try_into().map_err(|_| OpenError::BadNonce { bytes: text.len() })
}

/// Why something sealed with the APIv3 key could not be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The nonce is not 12 bytes long.
    #[error("the nonce has {bytes} bytes where the AEAD needs {NONCE_BYTES}")]
    #[non_exhaustive]
    BadNonce {
        /// Its length in bytes.
        bytes: usize,
    },
    /// The ciphertext is not base64.
    #[error("the ciphertext is not base64")]
    BadBase64,
    /// The ciphertext is shorter than its tag.
    #[error("the ciphertext has {bytes} bytes, fewer than the {TAG_BYTES} of its tag")]
    #[non_exhaustive]
    TooShort {
        /// Its length in bytes.
        bytes: usize,
    },
    /// It was sealed by SM4 (国密), in a build without the feature `gm`.
    #[error("it is sealed with {} (国密), which needs the feature `gm`", Aead::Sm4Gcm)]
    WithoutGm,
    /// It was sealed with another key, or it was changed.
    #[error(
        "it could not be decrypted: the APIv3 key (APIv3密钥) is wrong or was reset, or belongs to another merchant, \
         or the ciphertext was changed"
    )]
    Refused,
}
