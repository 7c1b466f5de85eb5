//! A key of WeChat Pay's under the serial that stands for it, and with its certificate where it has one.

use wechatpay_auth::{Certificate, PrivateKey, Scheme, Serial};

use crate::{
    error::SandboxError,
    keys::{
        certificate::{Holder, issue},
        random::random_serial,
    },
};

/// Certificates come into force this many seconds before they are made, so that clocks need not agree.
pub(crate) const BACKDATED: i64 = 86_400;

/// A private key of WeChat Pay, and the serial or id that stands for it on the wire.
#[derive(Clone)]
pub(crate) struct NamedKey {
    pub(crate) serial: Serial,
    pub(crate) key: PrivateKey,
    /// To whom it signs.
    pub(crate) scheme: Scheme,
}

/// A platform certificate with its private key.
#[derive(Clone)]
pub(crate) struct Certified {
    pub(crate) named: NamedKey,
    pub(crate) certificate: Certificate,
    pub(crate) pem: String,
}

impl Certified {
    /// Reads the certificate of a key.
    ///
    /// # Errors
    /// When the PEM is not a certificate, or another key's.
    pub(crate) fn read(pem: String, key: PrivateKey) -> Result<Self, SandboxError> {
        let certificate = Certificate::from_pem(&pem)?;
        let serial = certificate.serial().clone();
        certificate.refuse_other_key(&key)?;
        let scheme = Scheme::Merchant.with_keys_of(key.algorithm()).unwrap_or(Scheme::Merchant);
        Ok(Self { named: NamedKey { serial, key, scheme }, certificate, pem })
    }

    /// Makes a certificate for a key.
    pub(crate) fn make(key: PrivateKey, issuer: &PrivateKey, valid_from: i64) -> Result<Self, SandboxError> {
        let pem = issue(Holder::Platform, &random_serial()?, &key.public_key(), issuer, valid_from)?;
        Self::read(pem, key)
    }
}
