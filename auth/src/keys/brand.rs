//! The brand that signs: id, certificate serial, and the private key or whoever holds it.

use std::{fmt, ops::Deref, sync::Arc};

use super::{Certificate, Credentials, KeyError, PrivateKey, credentials::Key};
use crate::{Scheme, Signer};

/// A brand's identity towards WeChat Pay (品牌). Cheap to clone.
///
/// Its certificate, its keys and WeChat Pay's public key for it are set up in 品牌经营平台 (账号管理 → 安全中心), and none
/// of them is a merchant's: a brand has no platform certificates, and its callbacks are opened with its 品牌API密钥, which
/// has the form of an [`ApiV3Key`](crate::ApiV3Key).
#[derive(Clone)]
pub struct Brand(Credentials);

impl Brand {
    /// Puts a brand together: 品牌ID, 品牌API证书序列号 and the private key of that certificate.
    ///
    /// # Errors
    ///
    /// [`KeyError::BadBrandId`] or [`KeyError::BadSerial`] for a text that cannot stand in the `Authorization` header.
    pub fn new(
        brand_id: impl Into<String>,
        certificate_serial: impl AsRef<str>,
        key: PrivateKey,
    ) -> Result<Self, KeyError> {
        Self::with_key(brand_id.into(), certificate_serial.as_ref(), Key::Local(key))
    }

    /// The same with the serial taken from the certificate, and the key checked against it.
    ///
    /// # Errors
    ///
    /// [`KeyError::KeyNotOfCertificate`] if they do not belong together, else as [`Self::new`].
    pub fn with_certificate(
        brand_id: impl Into<String>,
        certificate: &Certificate,
        key: PrivateKey,
    ) -> Result<Self, KeyError> {
        certificate.refuse_other_key(&key)?;
        Self::new(brand_id, certificate.serial().as_str(), key)
    }

    /// A brand whose private key is held elsewhere, in a KMS or HSM. Such a brand decrypts nothing.
    ///
    /// # Errors
    ///
    /// As [`Self::new`].
    pub fn with_signer(
        brand_id: impl Into<String>,
        certificate_serial: impl AsRef<str>,
        signer: Arc<dyn Signer>,
    ) -> Result<Self, KeyError> {
        Self::with_key(brand_id.into(), certificate_serial.as_ref(), Key::Remote(signer))
    }

    fn with_key(brand_id: String, certificate_serial: &str, key: Key) -> Result<Self, KeyError> {
        Credentials::new(Scheme::Brand, brand_id, certificate_serial, key).map(Self)
    }

    /// The brand's id (品牌ID).
    pub fn brand_id(&self) -> &str {
        self.id()
    }
}

impl Deref for Brand {
    type Target = Credentials;

    fn deref(&self) -> &Credentials {
        &self.0
    }
}

impl fmt::Debug for Brand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
