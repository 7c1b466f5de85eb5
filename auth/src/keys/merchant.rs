//! The merchant who signs: number, certificate serial, and the private key or whoever
//! holds it.

use std::{fmt, ops::Deref, sync::Arc};

use super::{ApiV2Key, Certificate, Credentials, KeyError, PrivateKey, credentials::Key};
use crate::{KeyAlgorithm, Scheme, SignError, Signer};

/// A merchant's identity towards WeChat Pay. Cheap to clone.
///
/// In partner mode (服务商模式) it is the service provider's. What it has in common with a
/// [`Brand`](crate::Brand) stands in [`Credentials`].
#[derive(Clone)]
pub struct Merchant {
    credentials: Credentials,
    api_v2_key: Option<ApiV2Key>,
    invocation_key: Option<Arc<Key>>,
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
        Ok(Self { credentials, api_v2_key: None, invocation_key: None })
    }

    /// With its APIv2 key (APIv2密钥). Only some pages that a front end opens are signed with it, as those of
    /// 支付分: no request of APIv3 is.
    #[must_use]
    pub fn api_v2_key(self, key: ApiV2Key) -> Self {
        Self { api_v2_key: Some(key), ..self }
    }

    /// With the private key of its RSA certificate beside an SM2 key (国密). What a phone is invoked with (调起) is signed
    /// with RSA alone; all requests are signed with the SM2 key.
    #[must_use]
    pub fn invocation_key(self, key: PrivateKey) -> Self {
        Self { invocation_key: Some(Arc::new(Key::Local(key))), ..self }
    }

    /// The same where a KMS or HSM holds that key.
    #[must_use]
    pub fn invocation_signer(self, signer: Arc<dyn Signer>) -> Self {
        Self { invocation_key: Some(Arc::new(Key::Remote(signer))), ..self }
    }

    /// Whether the key that invocations are signed with is in memory, and signs without waiting.
    pub fn invokes_at_once(&self) -> bool {
        self.key_of_invocations().signs_at_once()
    }

    /// The signature over what a phone is invoked with, in base64. Not public, as that over a request is not.
    pub(crate) async fn sign_invocation(&self, message: &[u8]) -> Result<String, SignError> {
        let key = self.key_of_invocations();
        match key.algorithm() {
            KeyAlgorithm::Rsa => key.sign(message).await,
            KeyAlgorithm::Sm2 => Err(SignError::NoRsaKey),
        }
    }

    fn key_of_invocations(&self) -> &Key {
        self.invocation_key.as_deref().unwrap_or(self.credentials.key())
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
