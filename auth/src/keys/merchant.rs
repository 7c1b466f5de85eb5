//! The merchant who signs: number, certificate serial and private key.

use super::{Certificate, KeyError, PrivateKey, PublicKey, Serial, serial::can_stand_in_quotes};
use std::{fmt, sync::Arc};

/// A merchant's identity towards WeChat Pay. Cheap to clone.
///
/// In partner mode (服务商模式) it is the service provider's.
#[derive(Clone)]
pub struct Merchant(Arc<Inner>);

struct Inner {
    mchid: String,
    serial: Serial,
    key: PrivateKey,
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
        let mchid = mchid.into();
        if !can_stand_in_quotes(&mchid) {
            return Err(KeyError::BadMchid);
        }
        let serial = Serial::new(certificate_serial)?;
        Ok(Self(Arc::new(Inner { mchid, serial, key })))
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
        let serial = certificate.serial();
        if *certificate.public_key() != key.public_key() {
            return Err(KeyError::KeyNotOfCertificate { serial: serial.to_string() });
        }
        Self::new(mchid, serial.as_str(), key)
    }

    /// The merchant number (商户号).
    pub fn mchid(&self) -> &str {
        &self.0.mchid
    }

    /// The serial of the merchant's certificate (商户API证书序列号).
    pub fn serial(&self) -> &Serial {
        &self.0.serial
    }

    /// The public half of the merchant's key.
    pub fn public_key(&self) -> PublicKey {
        self.0.key.public_key()
    }

    pub(crate) fn private_key(&self) -> &PrivateKey {
        &self.0.key
    }
}

impl fmt::Debug for Merchant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Merchant").field("mchid", &self.0.mchid).field("serial", &self.0.serial).finish_non_exhaustive()
    }
}
