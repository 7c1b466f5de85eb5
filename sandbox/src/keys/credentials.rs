//! The keys that a running sandbox works with, of both sides.
//!
//! In: a complete set of keys. Out: what verifies requests, signs responses and
//! callbacks, and encrypts for the merchant. The merchant's private key is in
//! [`Merchant`] alone, which tests sign with.

use std::sync::OnceLock;

use wechatpay_auth::{ApiV3Key, Merchant, NonceSource, PublicKey};
use wechatpay_codegen::api::Caller;

use super::{
    brand::BrandKeys,
    platform::{NamedKey, Platform},
};
use crate::{error::SandboxError, refusal::Refusal};

/// The keys of both sides.
pub(crate) struct Credentials {
    pub(crate) merchant: Merchant,
    pub(crate) merchant_public: PublicKey,
    pub(crate) merchant_certificate_pem: String,
    pub(crate) api_v3_key: ApiV3Key,
    pub(crate) platform: Platform,
    pub(crate) nonces: NonceSource,
    /// The brand, once somebody has asked for it: many sandboxes serve none.
    pub(crate) brand: OnceLock<BrandKeys>,
}

/// The keys of whoever calls, and of WeChat Pay towards it.
#[derive(Clone, Copy)]
pub(crate) enum Party<'a> {
    Merchant(&'a Credentials),
    Brand(&'a BrandKeys),
}

impl Credentials {
    /// The keys of such a caller; there is no brand before anybody has asked for its keys.
    pub(crate) fn party(&self, caller: Caller) -> Option<Party<'_>> {
        match caller {
            Caller::Merchant => Some(Party::Merchant(self)),
            Caller::Brand => self.brand.get().map(Party::Brand),
        }
    }

    /// The brand, whose keys are made now if need be.
    pub(crate) fn brand(&self, now: i64) -> Result<&BrandKeys, SandboxError> {
        if let Some(brand) = self.brand.get() {
            return Ok(brand);
        }
        let new = BrandKeys::make(now)?;
        // Another thread may have been faster: its set stays.
        Ok(self.brand.get_or_init(|| new))
    }

    /// Whose of WeChat Pay's keys has this serial, and to whom it signs.
    pub(crate) fn named(&self, serial: &str) -> Option<(NamedKey, Party<'_>)> {
        let brand = self.brand.get().map(Party::Brand);
        [Some(Party::Merchant(self)), brand].into_iter().flatten().find_map(|party| Some((party.named(serial)?, party)))
    }

    /// The key that opens what was sent under this serial.
    pub(crate) fn opening(&self, serial: Option<&str>) -> &ApiV3Key {
        let party = serial.and_then(|serial| self.named(serial)).map_or(Party::Merchant(self), |(_, party)| party);
        party.api_key()
    }
}

impl<'a> Party<'a> {
    /// What requests are signed with.
    pub(crate) fn credentials(self) -> &'a wechatpay_auth::Credentials {
        match self {
            Self::Merchant(credentials) => &credentials.merchant,
            Self::Brand(brand) => brand.credentials(),
        }
    }

    /// The public half of the caller's key.
    pub(crate) fn public(self) -> &'a PublicKey {
        match self {
            Self::Merchant(credentials) => &credentials.merchant_public,
            Self::Brand(brand) => brand.public(),
        }
    }

    /// What callbacks are sealed with.
    pub(crate) fn api_key(self) -> &'a ApiV3Key {
        match self {
            Self::Merchant(credentials) => &credentials.api_v3_key,
            Self::Brand(brand) => brand.sealing(),
        }
    }

    /// The key that a request named, whichever of WeChat Pay's it is.
    pub(crate) fn named(self, serial: &str) -> Option<NamedKey> {
        match self {
            Self::Merchant(credentials) => credentials.platform.named(serial),
            Self::Brand(brand) => Some(brand.platform()).filter(|key| key.serial.matches(serial)).cloned(),
        }
    }

    /// The key that signs the response to a request that named `serials`. A brand names its own with every call.
    pub(crate) fn responding(self, serials: &[Option<&str>]) -> Result<NamedKey, Refusal> {
        match self {
            Self::Merchant(credentials) => credentials.platform.responding(serials),
            Self::Brand(brand) => {
                let own = |serial: &Option<&str>| serial.is_some_and(|serial| self.named(serial).is_some());
                let names_it = !serials.is_empty() && serials.iter().all(own);
                if names_it { Ok(brand.platform().clone()) } else { Err(Refusal::wrong_platform_serial()) }
            }
        }
    }

    /// The key that signs where none was named.
    pub(crate) fn default_key(self) -> NamedKey {
        match self {
            Self::Merchant(credentials) => credentials.platform.default_key(),
            Self::Brand(brand) => brand.platform().clone(),
        }
    }

    /// The key that signs the next callback.
    pub(crate) fn calling(self) -> NamedKey {
        match self {
            Self::Merchant(credentials) => credentials.platform.calling(),
            Self::Brand(brand) => brand.platform().clone(),
        }
    }
}
