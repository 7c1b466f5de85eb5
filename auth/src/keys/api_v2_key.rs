//! The APIv2 key (APIv2密钥), which signs what some front ends' pages are opened with.
//!
//! What always holds: it has exactly 32 bytes of ASCII, it is zeroised when its last clone goes, and it shows in no
//! `Debug` and no error.

use std::{fmt, sync::Arc};

use zeroize::Zeroizing;

use super::KeyError;

/// The length of the key.
const KEY_BYTES: usize = 32;

/// The APIv2 key of a merchant, which is not its [`ApiV3Key`](super::ApiV3Key). Cheap to clone.
#[derive(Clone)]
pub struct ApiV2Key(Arc<Zeroizing<[u8; KEY_BYTES]>>);

impl ApiV2Key {
    /// Takes the key as it was set in the merchant portal (商户平台 → 账户中心 → API安全 → APIv2密钥).
    ///
    /// # Errors
    ///
    /// [`KeyError::BadApiV2Key`] if it has not 32 characters, or others than ASCII without blanks, `&` and line breaks.
    pub fn new(text: impl AsRef<str>) -> Result<Self, KeyError> {
        let bytes = text.as_ref().as_bytes();
        let mut key = Zeroizing::new([0; KEY_BYTES]);
        // It is the end of the text that is signed, where a `&` would begin another pair.
        if bytes.len() != KEY_BYTES || !bytes.iter().all(|byte| byte.is_ascii_graphic() && *byte != b'&') {
            return Err(KeyError::BadApiV2Key { bytes: bytes.len() });
        }
        key.copy_from_slice(bytes);
        Ok(Self(Arc::new(key)))
    }

    pub(crate) fn expose(&self) -> &[u8] {
        &**self.0
    }
}

impl fmt::Debug for ApiV2Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiV2Key(hidden)")
    }
}
