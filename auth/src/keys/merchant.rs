//! The merchant who signs: number, certificate serial, and the private key or whoever
//! holds it.

use std::{fmt, ops::Deref, sync::Arc};

use super::{ApiV2Key, Certificate, Credentials, KeyError, PrivateKey, credentials::Key};
use crate::{Scheme, Signer};

/// A merchant's identity towards WeChat Pay. Cheap to clone.
///
/// In partner mode (服务商模式) it is the service provider's. What it has in common with a
/// [`Brand`](crate::Brand) stands in [`Credentials`].
#[derive(Clone)]
pub struct Merchant {
    credentials: Credentials,
    api_v2_key: Option<ApiV2Key>,
}

impl Merchant {
    /// Puts a merchant together: 商户号, 商户API证书序列号 and 商户API私钥.
    ///
    /// # Errors
    ///
    /// [`KeyError::BadMchid`] or [`KeyError::BadSerial`] for a text that cannot stand
    /// in the `Authorization` header.
    pub fn new(
        mchid: impl Into<String>,
        certificate_serial: impl AsRef<str>,
        key: PrivateKey,
    ) -> Result<Self, KeyError> {
        Self::with_key(mchid.into(), certificate_serial.as_ref(), Key::Local(key))
    }

    /// The same with the serial taken from the certificate (apiclient_cert.pem), and
    /// the key checked against it.
    ///
    /// # Errors
    ///
    /// [`KeyError::KeyNotOfCertificate`] if they do not belong together, else as
    /// [`Self::new`].
    pub fn with_certificate(
        mchid: impl Into<String>,
        certificate: &Certificate,
        key: PrivateKey,
    ) -> Result<Self, KeyError> {
        certificate.refuse_other_key(&key)?;
        Self::new(mchid, certificate.serial().as_str(), key)
    }

    /// A merchant whose private key is held elsewhere, in a KMS or HSM. Such a merchant
    /// decrypts nothing.
    ///
    /// # Errors
    ///
    /// As [`Self::new`].
    pub fn with_signer(
        mchid: impl Into<String>,
        certificate_serial: impl AsRef<str>,
        signer: Arc<dyn Signer>,
    ) -> Result<Self, KeyError> {
        Self::with_key(mchid.into(), certificate_serial.as_ref(), Key::Remote(signer))
    }

    fn with_key(mchid: String, certificate_serial: &str, key: Key) -> Result<Self, KeyError> {
        let credentials = Credentials::new(Scheme::Merchant, mchid, certificate_serial, key)?;
        Ok(Self { credentials, api_v2_key: None })
    }

    /// With its APIv2 key (APIv2密钥). Only some pages that a front end opens are signed with it, as those of
    /// 支付分: no request of APIv3 is.
    #[must_use]
    pub fn api_v2_key(self, key: ApiV2Key) -> Self {
        Self { api_v2_key: Some(key), ..self }
    }

    /// The merchant number (商户号).
    pub fn mchid(&self) -> &str {
        self.id()
    }

    /// What front ends' pages are signed with, if it is known.
    pub(crate) fn v2_key(&self) -> Option<&ApiV2Key> {
        self.api_v2_key.as_ref()
    }
}

impl Deref for Merchant {
    type Target = Credentials;

    fn deref(&self) -> &Credentials {
        &self.credentials
    }
}

impl fmt::Debug for Merchant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.credentials.fmt(f)
    }
}
