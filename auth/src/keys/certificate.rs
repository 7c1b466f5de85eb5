//! A certificate: the merchant's (商户API证书) or WeChat Pay's (平台证书).
//!
//! What is read of it: serial, public key, validity and names. Its chain is not checked,
//! since a platform certificate is trusted by the way it was fetched.

use std::path::Path;

use pkcs8::{
    SubjectPublicKeyInfoRef,
    der::{Decode, Encode},
};
use x509_cert::time::Time;

use super::{
    KeyError, PrivateKey, PublicKey, Serial,
    kind::{Kind, Needed},
    names, pem,
};

/// An X.509 certificate with an RSA key, or with the feature `gm` an SM2 one (国密).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    serial: Serial,
    public_key: PublicKey,
    valid_from: i64,
    valid_until: i64,
    of_merchant: bool,
    subject: String,
    issuer: String,
}

impl Certificate {
    /// Reads PEM (`CERTIFICATE`), whatever its line breaks.
    ///
    /// # Errors
    ///
    /// [`KeyError`] saying what was found instead of a certificate with such a key.
    pub fn from_pem(text: &str) -> Result<Self, KeyError> {
        Self::from_der(&pem::decode(text, Needed::Certificate)?)
    }

    /// Reads DER.
    ///
    /// # Errors
    ///
    /// [`KeyError`] saying what was found instead of a certificate with such a key.
    pub fn from_der(der: &[u8]) -> Result<Self, KeyError> {
        let malformed = || Needed::Certificate.malformed();
        let Ok(certificate) = x509_cert::Certificate::from_der(der) else {
            return Err(match Kind::of_der(der) {
                Kind::Unknown => malformed(),
                other => other.instead_of(Needed::Certificate),
            });
        };
        let content = certificate.tbs_certificate();
        let spki = content.subject_public_key_info().to_der().map_err(|_| malformed())?;
        let spki = SubjectPublicKeyInfoRef::try_from(spki.as_slice()).map_err(|_| malformed())?;
        Ok(Self {
            serial: Serial::new(hex(content.serial_number().as_bytes()))?,
            public_key: PublicKey::from_spki(spki, Needed::Certificate)?,
            valid_from: unix_seconds(content.validity().not_before),
            valid_until: unix_seconds(content.validity().not_after),
            of_merchant: names::merchant_of(&certificate).is_some(),
            subject: content.subject().to_string(),
            issuer: content.issuer().to_string(),
        })
    }

    /// Reads a file, PEM or DER.
    ///
    /// # Errors
    ///
    /// [`KeyError::Unreadable`] if the file cannot be read, else as [`Self::from_pem`].
    pub fn read(path: impl AsRef<Path>) -> Result<Self, KeyError> {
        pem::read(path.as_ref(), Self::from_pem, Self::from_der)
    }

    /// The serial (证书序列号), written in upper-case hex as WeChat Pay writes it.
    pub fn serial(&self) -> &Serial {
        &self.serial
    }

    /// Refuses a private key that does not belong to this certificate.
    ///
    /// # Errors
    ///
    /// [`KeyError::KeyNotOfCertificate`].
    pub fn refuse_other_key(&self, key: &PrivateKey) -> Result<(), KeyError> {
        if *self.public_key() == key.public_key() {
            Ok(())
        } else {
            Err(KeyError::KeyNotOfCertificate { serial: self.serial().to_string() })
        }
    }

    /// The public key that it certifies.
    pub fn public_key(&self) -> &PublicKey {
        &self.public_key
    }

    /// The first second of its validity, since 1970.
    pub fn valid_from(&self) -> i64 {
        self.valid_from
    }

    /// The last second of its validity, since 1970.
    pub fn valid_until(&self) -> i64 {
        self.valid_until
    }

    /// Whom it was issued to, as `CN=…,O=…`.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// Who issued it, as `CN=…,O=…`: what it says, since its chain is not checked.
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// Whether its names show that it was issued to a merchant.
    pub(super) fn is_of_merchant(&self) -> bool {
        self.of_merchant
    }
}

/// Two digits a byte; a leading zero byte is only there to keep the number positive.
pub(super) fn hex(serial: &[u8]) -> String {
    let serial = match serial {
        [0, rest @ ..] if !rest.is_empty() => rest,
        all => all,
    };
    serial.iter().map(|byte| format!("{byte:02X}")).collect()
}

pub(super) fn unix_seconds(time: Time) -> i64 {
    i64::try_from(time.to_unix_duration().as_secs()).unwrap_or(i64::MAX)
}
