//! Callbacks for users' own tests: a resource in, what WeChat Pay would send out.

use std::{fmt, marker::PhantomData};

use http::HeaderMap;
use serde::Serialize;
use wechatpay_auth::{
    ApiV3Key, Certificate, Clock, KeyError, NonceSource, PlatformKeys, PrivateKey, Serial, SignError,
    gateway::{CallbackToSeal, seal_callback},
};

use super::{callbacks::Callbacks, events::CallbackEvent};

/// WeChat Pay, as your tests play it: it signs and encrypts callbacks to you.
pub struct Platform<E> {
    key: PrivateKey,
    serial: Serial,
    public: PlatformKeys,
    api_v3_key: ApiV3Key,
    clock: Clock,
    event: PhantomData<fn() -> E>,
}

impl<E: CallbackEvent> Platform<E> {
    /// One with a new key. Making an RSA key takes a moment: share it.
    ///
    /// # Errors
    ///
    /// [`KeyError::Generation`] if the operating system has no random numbers.
    pub fn new() -> Result<Self, KeyError> {
        let api_v3_key = ApiV3Key::new("0123456789abcdefghijklmnopqrstuv")?;
        Self::of(PrivateKey::generate()?, "PUB_KEY_ID_0000000000000000000000000000000000", api_v3_key)
    }

    /// One with keys that your program under test knows already.
    ///
    /// # Errors
    ///
    /// [`KeyError::BadSerial`] if the serial or id cannot stand in a header.
    pub fn of(key: PrivateKey, serial: impl AsRef<str>, api_v3_key: ApiV3Key) -> Result<Self, KeyError> {
        let serial = Serial::new(serial)?;
        let public = PlatformKeys::public_key(serial.as_str(), key.public_key())?;
        Ok(Self { key, serial, public, api_v3_key, clock: Clock::system(), event: PhantomData })
    }

    /// One that signs with the key of a platform certificate, as of SM2 (国密), which has no public keys by an id: what
    /// such a key signs is sealed by SM4.
    ///
    /// # Errors
    ///
    /// [`KeyError::KeyNotOfCertificate`] if they do not belong together, [`KeyError::MerchantKeyInRing`] if the
    /// certificate is a merchant's.
    pub fn with_certificate(key: PrivateKey, certificate: Certificate, api_v3_key: ApiV3Key) -> Result<Self, KeyError> {
        certificate.refuse_other_key(&key)?;
        let serial = certificate.serial().clone();
        let public = PlatformKeys::certificate(certificate)?;
        Ok(Self { key, serial, public, api_v3_key, clock: Clock::system(), event: PhantomData })
    }

    /// The clock that stamps callbacks.
    #[must_use]
    pub fn clock(self, clock: Clock) -> Self {
        Self { clock, ..self }
    }

    /// The public half, to verify with.
    pub fn platform_keys(&self) -> PlatformKeys {
        self.public.clone()
    }

    /// The APIv3 key that resources are encrypted with.
    pub fn api_v3_key(&self) -> &ApiV3Key {
        &self.api_v3_key
    }

    /// A receiver of this platform's callbacks, with its clock.
    pub fn callbacks(&self) -> Callbacks<E> {
        Callbacks::new(self.platform_keys(), self.api_v3_key.clone()).clock(self.clock.clone())
    }

    /// The headers and the body of a callback with a resource: `json!({…})`, or
    /// the typed resource of an event, or any type that serialises to what WeChat
    /// Pay sends.
    ///
    /// # Errors
    ///
    /// [`SignError::Encoding`] for a resource that does not serialise.
    pub fn signed_callback<T: Serialize + ?Sized>(
        &self,
        event_type: &str,
        resource: &T,
    ) -> Result<(HeaderMap, Vec<u8>), SignError> {
        let resource = serde_json::to_vec(resource).map_err(|_| SignError::Encoding)?;
        let (now, nonces) = (self.clock.now(), NonceSource::system());
        let callback = CallbackToSeal {
            id: &nonces.next()?,
            create_time: &create_time(now),
            event_type,
            summary: None,
            original_type: None,
            associated_data: None,
            resource: &resource,
        };
        seal_callback(&self.key, self.serial.as_str(), &self.api_v3_key, now, &nonces, &callback)
    }
}

/// The moment in Beijing, as WeChat Pay writes it.
fn create_time(now: i64) -> String {
    use time::{OffsetDateTime, UtcOffset, format_description::well_known::Rfc3339};
    let moment = OffsetDateTime::from_unix_timestamp(now).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let beijing = UtcOffset::from_hms(8, 0, 0).unwrap_or(UtcOffset::UTC);
    moment.checked_to_offset(beijing).unwrap_or(moment).format(&Rfc3339).unwrap_or_default()
}

impl<E> Clone for Platform<E> {
    fn clone(&self) -> Self {
        Self {
            key: self.key.clone(),
            serial: self.serial.clone(),
            public: self.public.clone(),
            api_v3_key: self.api_v3_key.clone(),
            clock: self.clock.clone(),
            event: PhantomData,
        }
    }
}

impl<E> fmt::Debug for Platform<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Platform").field("serial", &self.serial).finish_non_exhaustive()
    }
}
