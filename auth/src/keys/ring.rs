//! WeChat Pay's keys, looked up by serial.
//!
//! While a merchant moves from certificates to the public key, responses and
//! callbacks are signed by either, so the ring holds any mix. One key in it is
//! preferred: requests ask for responses signed with it, and fields are encrypted with
//! it. Only a ring that waits for its certificates to be fetched prefers none.
//!
//! It may hold keys of RSA and of SM2 (国密) at once, for the switch in either direction. Who signs with one algorithm asks
//! for keys of that one, and encrypts with no other.

use std::fmt;

use super::{Certificate, Credentials, KeyError, PublicKey, Serial, credentials::Identity};
use crate::{Ciphertext, EncryptError, KeyAlgorithm, TIMESTAMP_WINDOW_SECONDS};

/// How long before and after its validity a certificate still verifies: clocks may be off
/// by as much.
const GRACE_SECONDS: i64 = TIMESTAMP_WINDOW_SECONDS.cast_signed();

/// WeChat Pay's public keys (微信支付公钥) and certificates (平台证书). Cheap to clone.
#[derive(Clone, Debug)]
pub struct PlatformKeys {
    preferred: Option<Serial>,
    keys: Vec<Entry>,
}

impl PlatformKeys {
    /// A ring of one public key, the usual case; `id` is its `PUB_KEY_ID_…`.
    ///
    /// # Errors
    ///
    /// [`KeyError::BadSerial`] if the id cannot stand in a header, [`KeyError::Sm2PublicKey`] for an SM2 key, of which there
    /// are only certificates.
    pub fn public_key(id: impl Into<String>, key: PublicKey) -> Result<Self, KeyError> {
        Ok(Self::of_one(Entry::public_key(id.into(), key)?))
    }

    /// A ring of one platform certificate.
    ///
    /// # Errors
    ///
    /// [`KeyError::MerchantKeyInRing`] if the certificate's names show that it was issued
    /// to a merchant.
    pub fn certificate(certificate: Certificate) -> Result<Self, KeyError> {
        Ok(Self::of_one(Entry::certificate(&certificate)?))
    }

    /// A ring that knows no key yet, for merchants in certificate mode: the certificates
    /// are fetched with the APIv3 key before the first request is sent. Fields are encrypted
    /// before that: whoever begins with such a request fetches the certificates first.
    pub fn certificates_on_request() -> Self {
        Self { preferred: None, keys: Vec::new() }
    }

    /// The ring with another public key.
    ///
    /// # Errors
    ///
    /// As [`Self::public_key`], and [`KeyError::SerialTwice`] if a different key stands
    /// there under that id.
    pub fn and_public_key(self, id: impl Into<String>, key: PublicKey) -> Result<Self, KeyError> {
        self.and(Entry::public_key(id.into(), key)?)
    }

    /// The ring with another platform certificate.
    ///
    /// # Errors
    ///
    /// [`KeyError::SerialTwice`] if a different key stands there under that serial, else as
    /// [`Self::certificate`].
    pub fn and_certificate(self, certificate: Certificate) -> Result<Self, KeyError> {
        self.and(Entry::certificate(&certificate)?)
    }

    /// The ring with these platform certificates in place of those that it had: what
    /// WeChat Pay lists is everything that it signs with. Public keys stay, and certificates of
    /// an algorithm that is not listed at all: RSA and SM2 are asked for one by one.
    ///
    /// Those of either algorithm that expired over five minutes ago are left out. What was preferred and stays is preferred
    /// still. Otherwise the newest certificate in effect becomes it: one of the algorithm that was preferred, or else a public
    /// key of that, or else one of the other. `now` is in seconds since 1970.
    ///
    /// # Errors
    ///
    /// As [`Self::certificate`].
    pub fn with_certificates(
        mut self,
        certificates: impl IntoIterator<Item = Certificate>,
        now: i64,
    ) -> Result<Self, KeyError> {
        let certificates = certificates.into_iter().collect::<Vec<_>>();
        let listed = |algorithm| {
            certificates.is_empty() || certificates.iter().any(|listed| listed.public_key().algorithm() == algorithm)
        };
        let preferred = self.preferred_entry().map(|entry| entry.key.algorithm());
        self.keys.retain(|entry| entry.validity.is_none() || (!listed(entry.key.algorithm()) && entry.lasts(now)));
        let stays = self.preferred_entry().is_some();
        for certificate in certificates {
            let entry = Entry::certificate(&certificate)?;
            if entry.lasts(now) && self.find(entry.serial.as_str()).is_none() {
                self.keys.push(entry);
            }
        }
        if !stays {
            let fits = |entry: &Entry| preferred == Some(entry.key.algorithm());
            let newest = self
                .newest_in_effect(fits, now)
                .or_else(|| self.keys.iter().find(|entry| entry.validity.is_none() && fits(entry)))
                .or_else(|| self.newest_in_effect(|_| true, now));
            self.preferred = newest.map(|entry| entry.serial.clone());
        }
        Ok(self)
    }

    /// The ring with another key preferred than the first one handed in.
    ///
    /// # Errors
    ///
    /// [`KeyError::UnknownPreferred`] if no key has that serial.
    pub fn prefer(mut self, serial: &str) -> Result<Self, KeyError> {
        let Some(found) = self.entry(serial) else {
            return Err(KeyError::UnknownPreferred { serial: serial.to_owned() });
        };
        self.preferred = Some(found.serial.clone());
        Ok(self)
    }

    /// The serial or id that requests name in `Wechatpay-Serial`; `None` while no
    /// certificate has been fetched.
    pub fn preferred(&self) -> Option<&Serial> {
        self.preferred.as_ref()
    }

    /// The key with that serial, however the serial is spelt.
    pub fn find(&self, serial: &str) -> Option<&PublicKey> {
        self.entry(serial).map(|entry| &entry.key)
    }

    /// All serials and ids, in the order handed in.
    pub fn serials(&self) -> impl Iterator<Item = &Serial> {
        self.keys.iter().map(|entry| &entry.serial)
    }

    /// Encrypts a field of a request (敏感信息加密) with the preferred key.
    ///
    /// # Errors
    ///
    /// [`EncryptError::TooLong`] for over 214 bytes of UTF-8 with a key of 2048 bits,
    /// [`EncryptError::Empty`] for an empty text with an SM2 key,
    /// [`EncryptError::NoKey`] while no key is preferred.
    pub fn encrypt(&self, plaintext: &str) -> Result<Ciphertext, EncryptError> {
        let entry = self.preferred_entry().ok_or(EncryptError::NoKey)?;
        Ok(Ciphertext::new(entry.key.encrypt(plaintext.as_bytes())?, entry.serial.clone()))
    }

    /// Refuses a ring that holds the merchant's own certificate or key, which is the
    /// commonest mix-up of all: every response would then fail to verify. For a ring that is
    /// shared and replaced see [`KeyRing::refuse_merchant`](super::KeyRing::refuse_merchant).
    ///
    /// # Errors
    ///
    /// [`KeyError::MerchantKeyInRing`] naming the serial.
    pub fn refuse_merchant(&self, merchant: &Credentials) -> Result<(), KeyError> {
        self.refuse(&merchant.identity())
    }

    pub(super) fn refuse(&self, own: &Identity) -> Result<(), KeyError> {
        let found = |entry: &&Entry| entry.serial == own.serial || own.public_key.as_ref() == Some(&entry.key);
        match self.keys.iter().find(found) {
            None => Ok(()),
            Some(entry) => Err(KeyError::MerchantKeyInRing { serial: entry.serial.to_string() }),
        }
    }

    /// The key that a request signed by that algorithm asks for at `now`: the preferred one, unless that is not in
    /// effect while another is, or is of the other algorithm. `None` if no response could be verified.
    pub(crate) fn to_ask_for(&self, algorithm: KeyAlgorithm, now: i64) -> Option<&Serial> {
        let fits = |entry: &Entry| entry.key.algorithm() == algorithm;
        let first = self.preferred_entry().filter(|entry| fits(entry)).or_else(|| self.newest_in_effect(fits, now));
        let mut candidates = first.into_iter().chain(self.keys.iter().filter(|entry| fits(entry)));
        candidates.find(|entry| entry.is_in_effect(now)).map(|entry| &entry.serial)
    }

    /// The same keys, of which one is preferred that is in effect at `now` (seconds since 1970), if there is such a one.
    /// What is encrypted with another is not sent.
    ///
    /// It is one of `algorithm`, by which the caller signs: [`Credentials::algorithm`]. Where there is none of it, none is
    /// preferred if the ring's own is of the other.
    #[must_use]
    pub fn in_effect(&self, algorithm: KeyAlgorithm, now: i64) -> Self {
        self.changed_to_be_in_effect(algorithm, now).unwrap_or_else(|| self.clone())
    }

    /// The same, or `None` if these keys are so.
    pub(super) fn changed_to_be_in_effect(&self, algorithm: KeyAlgorithm, now: i64) -> Option<Self> {
        let wanted = self.to_ask_for(algorithm, now);
        let of_other = self.preferred_entry().is_some_and(|entry| entry.key.algorithm() != algorithm);
        let changes = match wanted {
            Some(_) => self.preferred() != wanted,
            None => of_other,
        };
        changes.then(|| Self { preferred: wanted.cloned(), keys: self.keys.clone() })
    }

    /// Whether responses signed with that key can be verified at `now`.
    #[cfg(feature = "middleware")]
    pub(crate) fn verifies(&self, serial: &Serial, now: i64) -> bool {
        self.entry(serial.as_str()).is_some_and(|entry| entry.is_in_effect(now))
    }

    fn preferred_entry(&self) -> Option<&Entry> {
        self.preferred.as_ref().and_then(|serial| self.entry(serial.as_str()))
    }

    pub(crate) fn entry(&self, serial: &str) -> Option<&Entry> {
        self.keys.iter().find(|entry| entry.serial.matches(serial))
    }

    fn of_one(entry: Entry) -> Self {
        Self { preferred: Some(entry.serial.clone()), keys: vec![entry] }
    }

    fn and(mut self, entry: Entry) -> Result<Self, KeyError> {
        match self.find(entry.serial.as_str()) {
            // The same key once more changes nothing.
            Some(known) if *known == entry.key => Ok(self),
            Some(_) => Err(KeyError::SerialTwice { serial: entry.serial.to_string() }),
            None => {
                self.preferred.get_or_insert_with(|| entry.serial.clone());
                self.keys.push(entry);
                Ok(self)
            }
        }
    }

    /// The newest certificate in effect of those that fit.
    fn newest_in_effect(&self, fits: impl Fn(&Entry) -> bool, now: i64) -> Option<&Entry> {
        let in_effect = self.keys.iter().filter(|entry| fits(entry)).filter_map(|entry| {
            let (from, until) = entry.validity?;
            (from..=until).contains(&now).then_some((from, entry))
        });
        in_effect.max_by_key(|(from, _)| *from).map(|(_, entry)| entry)
    }
}

#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) serial: Serial,
    pub(crate) key: PublicKey,
    /// First and last second of a certificate; public keys do not expire.
    validity: Option<(i64, i64)>,
}

impl Entry {
    fn public_key(id: String, key: PublicKey) -> Result<Self, KeyError> {
        if key.algorithm() == KeyAlgorithm::Sm2 {
            return Err(KeyError::Sm2PublicKey { id: Serial::new(id)?.to_string() });
        }
        Ok(Self { serial: Serial::new(id)?, key, validity: None })
    }

    fn certificate(certificate: &Certificate) -> Result<Self, KeyError> {
        if certificate.is_of_merchant() {
            return Err(KeyError::MerchantKeyInRing { serial: certificate.serial().to_string() });
        }
        Ok(Self {
            serial: certificate.serial().clone(),
            key: certificate.public_key().clone(),
            validity: Some((certificate.valid_from(), certificate.valid_until())),
        })
    }

    /// Whether it has not expired at `now`.
    fn lasts(&self, now: i64) -> bool {
        self.validity.is_none_or(|(_, until)| until.saturating_add(GRACE_SECONDS) >= now)
    }

    /// Whether its signatures count at `now`.
    pub(crate) fn is_in_effect(&self, now: i64) -> bool {
        self.lasts(now) && self.validity.is_none_or(|(from, _)| from.saturating_sub(GRACE_SECONDS) <= now)
    }
}

impl fmt::Debug for Entry {
    /// As the pair that matters; the validity stands in the certificate.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("").field(&self.serial).field(&self.key).finish()
    }
}
