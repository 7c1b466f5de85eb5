//! A complete set of keys: the merchant's and WeChat Pay's.
//!
//! In: what the user provided. Out: a complete set, in which whatever was
//! missing is new and random. No file is touched here.

use wechatpay_auth::{ApiV2Key, ApiV3Key, Certificate, KeyAlgorithm, Merchant, PrivateKey, Scheme, Serial};
use zeroize::Zeroizing;

use super::{
    certificate::{Holder, issue},
    platform::{BACKDATED, Certified, NamedKey},
    production,
    random::{random_api_key, random_public_key_id, random_serial},
};
use crate::error::SandboxError;

/// The merchant number unless another is named; the official pages use it in their samples.
const DEFAULT_MCHID: &str = "1230000109";

/// What the user provided.
#[derive(Clone, Default)]
pub(crate) struct Provided {
    pub(crate) mchid: Option<String>,
    pub(crate) merchant_serial: Option<String>,
    pub(crate) merchant_key: Option<PrivateKey>,
    pub(crate) merchant_certificate_pem: Option<String>,
    pub(crate) api_v3_key: Option<Zeroizing<String>>,
    pub(crate) api_v2_key: Option<Zeroizing<String>>,
    pub(crate) platform_key_id: Option<String>,
    pub(crate) platform_key: Option<PrivateKey>,
    pub(crate) certificate_key: Option<PrivateKey>,
    pub(crate) certificate_pem: Option<String>,
}

/// A complete set.
#[derive(Clone)]
pub(crate) struct Keys {
    pub(crate) merchant: Merchant,
    pub(crate) merchant_key: PrivateKey,
    pub(crate) merchant_certificate_pem: String,
    pub(crate) api_v3_key: ApiV3Key,
    /// The same as text, which only a folder of keys needs.
    pub(crate) api_v3_key_text: Zeroizing<String>,
    /// The APIv2 key, which the merchant signs pages with, for a folder of keys.
    pub(crate) api_v2_key_text: Zeroizing<String>,
    /// The private half of WeChat Pay's public key.
    pub(crate) platform: NamedKey,
    /// The platform certificate, where one was asked for or provided.
    pub(crate) certified: Option<Certified>,
}

impl Provided {
    /// The same with what a merchant provides in place of it.
    pub(crate) fn with_merchant(self, merchant: Self) -> Self {
        Self {
            merchant_key: merchant.merchant_key.or(self.merchant_key),
            merchant_certificate_pem: merchant.merchant_certificate_pem.or(self.merchant_certificate_pem),
            api_v3_key: merchant.api_v3_key.or(self.api_v3_key),
            api_v2_key: merchant.api_v2_key.or(self.api_v2_key),
            ..self
        }
    }

    /// How many keys have to be made.
    pub(crate) fn missing_keys(&self, with_certificate: bool) -> usize {
        let needs_certificate = with_certificate && self.certificate_key.is_none();
        usize::from(self.merchant_key.is_none())
            + usize::from(self.platform_key.is_none())
            + usize::from(needs_certificate)
    }

    /// The same with these keys where there are none, in the order in which they are counted.
    pub(crate) fn with_keys(mut self, keys: &[PrivateKey]) -> Self {
        let mut keys = keys.iter().cloned();
        for missing in [&mut self.merchant_key, &mut self.platform_key, &mut self.certificate_key] {
            if missing.is_none() {
                *missing = keys.next();
            }
        }
        self
    }

    /// Whether what a merchant provides is what stands here already.
    pub(crate) fn has_merchant(&self, merchant: &Self) -> bool {
        let public = |provided: &Self| provided.merchant_key.as_ref().map(PrivateKey::public_key);
        let same = |given: Option<&str>, kept: Option<&str>| {
            given.is_none_or(|given| kept.map(str::trim) == Some(given.trim()))
        };
        public(self) == public(merchant)
            && same(merchant.merchant_certificate_pem.as_deref(), self.merchant_certificate_pem.as_deref())
            && same(merchant.api_v3_key.as_deref().map(String::as_str), self.api_v3_key.as_deref().map(String::as_str))
            && same(merchant.api_v2_key.as_deref().map(String::as_str), self.api_v2_key.as_deref().map(String::as_str))
    }
}

impl Keys {
    /// Completes what the user provided. Making RSA keys takes a moment, so not on an async thread.
    pub(crate) fn complete(provided: Provided, with_certificate: bool, now: i64) -> Result<Self, SandboxError> {
        let certificates = [
            (&provided.merchant_certificate_pem, "the merchant's certificate"),
            (&provided.certificate_pem, "the platform certificate"),
        ];
        for (pem, place) in certificates {
            pem.as_deref().map_or(Ok(()), |pem| production::refuse(pem, place))?;
        }
        let of_rsa = [
            (&provided.merchant_key, "merchant's key"),
            (&provided.platform_key, "platform's key"),
            (&provided.certificate_key, "key of the platform certificate"),
        ];
        for (key, place) in of_rsa {
            if key.as_ref().is_some_and(|key| key.algorithm() != KeyAlgorithm::Rsa) {
                return Err(SandboxError::NotRsa { place });
            }
        }
        let merchant_key = provided.merchant_key.map_or_else(PrivateKey::generate, Ok)?;
        let platform_key = provided.platform_key.map_or_else(PrivateKey::generate, Ok)?;
        let platform_key_id = provided.platform_key_id.map_or_else(random_public_key_id, Ok)?;
        let platform = NamedKey { serial: Serial::new(platform_key_id)?, key: platform_key, scheme: Scheme::Merchant };

        let certificate = provided.merchant_certificate_pem.as_deref();
        let holder = || certificate.and_then(production::holder);
        let mchid = provided.mchid.or_else(holder).unwrap_or_else(|| DEFAULT_MCHID.to_owned());
        let certified = certificate.map(Certificate::from_pem).transpose()?;
        let certified = certified.map(|certificate| certificate.serial().to_string());
        let merchant_serial = provided.merchant_serial.or(certified).map_or_else(random_serial, Ok)?;
        let merchant = Merchant::new(mchid, &merchant_serial, merchant_key.clone())?;
        let valid_from = now.saturating_sub(BACKDATED);
        let merchant_certificate_pem = match provided.merchant_certificate_pem {
            Some(pem) => pem,
            None => {
                let holder = Holder::Merchant(merchant.mchid());
                issue(holder, &merchant_serial, &merchant_key.public_key(), &platform.key, valid_from)?
            }
        };
        // Refuses a certificate of another key.
        let certificate = Certificate::from_pem(&merchant_certificate_pem)?;
        Merchant::with_certificate(merchant.mchid(), &certificate, merchant_key.clone())?;

        let api_v3_key_text = provided.api_v3_key.map_or_else(random_api_key, Ok)?;
        let api_v2_key_text = provided.api_v2_key.map_or_else(random_api_key, Ok)?;
        let certified = match (provided.certificate_key, provided.certificate_pem) {
            (Some(key), Some(pem)) => Some(Certified::read(pem, key)?),
            (Some(key), None) => Some(Certified::make(key, &platform.key, valid_from)?),
            (None, _) if with_certificate => Some(Certified::make(PrivateKey::generate()?, &platform.key, valid_from)?),
            (None, _) => None,
        };
        Ok(Self {
            merchant: merchant.api_v2_key(ApiV2Key::new(api_v2_key_text.as_str())?),
            merchant_key,
            merchant_certificate_pem,
            api_v3_key: ApiV3Key::new(api_v3_key_text.as_str())?,
            api_v3_key_text,
            api_v2_key_text,
            platform,
            certified,
        })
    }
}
