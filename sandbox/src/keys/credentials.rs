//! The keys that a running sandbox works with, of both sides.
//!
//! In: a complete set of keys. Out: what verifies requests, signs responses and
//! callbacks, and encrypts for the merchant. The merchant's private key is in
//! [`Merchant`] alone, which tests sign with.

use std::sync::OnceLock;

use wechatpay_auth::{ApiV3Key, KeyAlgorithm, Merchant, NonceSource, PublicKey, Scheme};
use wechatpay_codegen::api::Caller;

use super::{
    brand::BrandKeys,
    platform::{NamedKey, Platform},
};
use crate::{error::SandboxError, refusal::Refusal};

/// The keys of both sides.
pub(crate) struct Credentials {
    pub(crate) rsa: MerchantKeys,
    /// Where the gateway has SM2.
    pub(crate) sm2: Option<MerchantKeys>,
    pub(crate) api_v3_key: ApiV3Key,
    pub(crate) platform: Platform,
    pub(crate) nonces: NonceSource,
    /// The brand, once somebody has asked for it: many sandboxes serve none.
    pub(crate) brand: OnceLock<BrandKeys>,
}

/// The merchant's keys of one algorithm.
#[derive(Clone)]
pub(crate) struct MerchantKeys {
    pub(crate) merchant: Merchant,
    pub(crate) public: PublicKey,
    pub(crate) certificate_pem: String,
}

/// The keys of whoever calls, and of WeChat Pay towards it.
#[derive(Clone, Copy)]
pub(crate) enum Party<'a> {
    Merchant(&'a Credentials, &'a MerchantKeys),
    Brand(&'a BrandKeys),
}

impl Credentials {
    /// The keys of a caller by this scheme, where the gateway takes it; there is no brand before anybody has asked for its
    /// keys.
    pub(crate) fn party(&self, scheme: Scheme) -> Option<Party<'_>> {
        match scheme {
            Scheme::Brand => self.brand.get().map(Party::Brand),
            _ => Some(Party::Merchant(self, self.merchant_of(scheme.algorithm())?)),
        }
    }

    /// Whom the next callback for such a receiver goes to, and the key that signs it.
    pub(crate) fn calling(&self, caller: Caller) -> Option<(Party<'_>, NamedKey)> {
        match caller {
            Caller::Brand => {
                let brand = self.brand.get()?;
                Some((Party::Brand(brand), brand.platform().clone()))
            }
            Caller::Merchant => {
                let named = self.platform.calling();
                Some((Party::Merchant(self, self.merchant_of(named.key.algorithm())?), named))
            }
        }
    }

    /// The merchant's keys of an algorithm that the gateway takes.
    pub(crate) fn merchant_of(&self, algorithm: KeyAlgorithm) -> Option<&MerchantKeys> {
        match algorithm {
            KeyAlgorithm::Sm2 => self.sm2.as_ref(),
            _ => Some(&self.rsa).filter(|_| self.platform.algorithm().has(KeyAlgorithm::Rsa)),
        }
    }

    /// The merchant's keys of the other algorithm than that scheme's, whether the gateway takes them or not.
    pub(crate) fn other_than(&self, scheme: Scheme) -> Option<&MerchantKeys> {
        match scheme {
            Scheme::Merchant => self.sm2.as_ref(),
            Scheme::MerchantSm2 => Some(&self.rsa),
            _ => None,
        }
    }

    /// The merchant's keys that clients are led to.
    pub(crate) fn usual(&self) -> &MerchantKeys {
        self.merchant_of(self.platform.algorithm().usual()).unwrap_or(&self.rsa)
    }

    /// The merchant's number.
    pub(crate) fn mchid(&self) -> &str {
        self.rsa.merchant.mchid()
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

    /// WeChat Pay's key with this serial.
    pub(crate) fn named(&self, serial: &str) -> Option<NamedKey> {
        let of_brand = || Party::Brand(self.brand.get()?).named(serial);
        self.platform.named(serial).or_else(of_brand)
    }

    /// The key that opens what was sent under this serial.
    pub(crate) fn opening(&self, serial: Option<&str>) -> &ApiV3Key {
        let brand =
            self.brand.get().filter(|brand| serial.is_some_and(|serial| brand.platform().serial.matches(serial)));
        brand.map_or(&self.api_v3_key, BrandKeys::sealing)
    }
}

impl<'a> Party<'a> {
    /// What requests are signed with.
    pub(crate) fn credentials(self) -> &'a wechatpay_auth::Credentials {
        match self {
            Self::Merchant(_, keys) => &keys.merchant,
            Self::Brand(brand) => brand.credentials(),
        }
    }

    /// The public half of the caller's key.
    pub(crate) fn public(self) -> &'a PublicKey {
        match self {
            Self::Merchant(_, keys) => &keys.public,
            Self::Brand(brand) => brand.public(),
        }
    }

    /// What callbacks are sealed with.
    pub(crate) fn api_key(self) -> &'a ApiV3Key {
        match self {
            Self::Merchant(credentials, _) => &credentials.api_v3_key,
            Self::Brand(brand) => brand.sealing(),
        }
    }

    /// The key that a request named, whichever of WeChat Pay's it is.
    pub(crate) fn named(self, serial: &str) -> Option<NamedKey> {
        match self {
            Self::Merchant(credentials, _) => credentials.platform.named(serial),
            Self::Brand(brand) => Some(brand.platform()).filter(|key| key.serial.matches(serial)).cloned(),
        }
    }

    /// The key that signs the response to a request that named `serials`. A brand names its own with every call.
    pub(crate) fn responding(self, serials: &[Option<&str>]) -> Result<NamedKey, Refusal> {
        match self {
            Self::Merchant(credentials, keys) => credentials.platform.responding(keys.public.algorithm(), serials),
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
            Self::Merchant(credentials, keys) => credentials.platform.default_key(keys.public.algorithm()),
            Self::Brand(brand) => brand.platform().clone(),
        }
    }
}
