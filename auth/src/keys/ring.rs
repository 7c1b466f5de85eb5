//! WeChat Pay's keys, looked up by serial.
//!
//! While a merchant moves from certificates to the public key, answers and
//! callbacks are signed by either, so the ring holds any mix. It is never empty,
//! and one key in it is preferred: requests ask for answers signed with it.

use super::{Certificate, KeyError, Merchant, PublicKey, Serial};

/// WeChat Pay's public keys (微信支付公钥) and certificates (平台证书). Cheap to clone.
#[derive(Clone, Debug)]
pub struct PlatformKeys {
    preferred: Serial,
    keys: Vec<(Serial, PublicKey)>,
}

impl PlatformKeys {
    /// A ring of one public key, the usual case; `id` is its `PUB_KEY_ID_…`.
    ///
    /// # Errors
    ///
    /// [`KeyError::BadSerial`] if the id cannot stand in a header.
    pub fn public_key(id: impl Into<String>, key: PublicKey) -> Result<Self, KeyError> {
        let serial = Serial::new(id.into())?;
        Ok(Self::of_one(serial, key))
    }

    /// A ring of one platform certificate.
    ///
    /// # Errors
    ///
    /// None today; the result leaves room for checks of the certificate.
    pub fn certificate(certificate: Certificate) -> Result<Self, KeyError> {
        Ok(Self::of_one(certificate.serial().clone(), certificate.public_key().clone()))
    }

    /// The ring with another public key.
    ///
    /// # Errors
    ///
    /// As [`Self::public_key`], and [`KeyError::SerialTwice`] if a different key stands
    /// there under that id.
    pub fn and_public_key(self, id: impl Into<String>, key: PublicKey) -> Result<Self, KeyError> {
        let serial = Serial::new(id.into())?;
        self.and(serial, key)
    }

    /// The ring with another platform certificate.
    ///
    /// # Errors
    ///
    /// [`KeyError::SerialTwice`] if a different key stands there under that serial.
    pub fn and_certificate(self, certificate: Certificate) -> Result<Self, KeyError> {
        self.and(certificate.serial().clone(), certificate.public_key().clone())
    }

    /// The ring with another key preferred than the first one handed in.
    ///
    /// # Errors
    ///
    /// [`KeyError::UnknownPreferred`] if no key has that serial.
    pub fn prefer(mut self, serial: &str) -> Result<Self, KeyError> {
        let Some((found, _)) = self.entry(serial) else {
            return Err(KeyError::UnknownPreferred { serial: serial.to_owned() });
        };
        self.preferred = found.clone();
        Ok(self)
    }

    /// The serial or id that requests name in `Wechatpay-Serial`.
    pub fn preferred(&self) -> &Serial {
        &self.preferred
    }

    /// The key with that serial, however the serial is spelt.
    pub fn find(&self, serial: &str) -> Option<&PublicKey> {
        self.entry(serial).map(|(_, key)| key)
    }

    /// All serials and ids, in the order handed in.
    pub fn serials(&self) -> impl Iterator<Item = &Serial> {
        self.keys.iter().map(|(serial, _)| serial)
    }

    /// Refuses a ring that holds the merchant's own certificate or key, which is the
    /// commonest mix-up of all: every answer would then fail to verify.
    ///
    /// # Errors
    ///
    /// [`KeyError::MerchantKeyInRing`] naming the serial.
    pub fn refuse_merchant(&self, merchant: &Merchant) -> Result<(), KeyError> {
        let own_key = merchant.public_key();
        let own = self.keys.iter().find(|(serial, key)| serial == merchant.serial() || *key == own_key);
        match own {
            None => Ok(()),
            Some((serial, _)) => Err(KeyError::MerchantKeyInRing { serial: serial.to_string() }),
        }
    }

    pub(crate) fn entry(&self, serial: &str) -> Option<&(Serial, PublicKey)> {
        self.keys.iter().find(|(known, _)| known.matches(serial))
    }

    fn of_one(serial: Serial, key: PublicKey) -> Self {
        Self { preferred: serial.clone(), keys: vec![(serial, key)] }
    }

    fn and(mut self, serial: Serial, key: PublicKey) -> Result<Self, KeyError> {
        match self.find(serial.as_str()) {
            // The same key once more changes nothing.
            Some(known) if *known == key => Ok(self),
            Some(_) => Err(KeyError::SerialTwice { serial: serial.to_string() }),
            None => {
                self.keys.push((serial, key));
                Ok(self)
            }
        }
    }
}
