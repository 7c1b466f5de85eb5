//! The schemes by which requests are signed, and who signs by each.
//!
//! In: nothing; these are the words of `Authorization`. Out: a [`Scheme`] for whoever signs or reads. It always holds that
//! all sign the same five lines: they differ in who is named, in whose keys, and in the keys' algorithm.

use std::fmt;

use crate::KeyAlgorithm;

/// A signature scheme: it stands at the head of `Authorization`, and in `Wechatpay-Signature-Type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scheme {
    /// A merchant's (商户), by its `mchid`: `WECHATPAY2-SHA256-RSA2048`.
    Merchant,
    /// A merchant's with an SM2 key (国密): `WECHATPAY2-SM2-WITH-SM3`.
    MerchantSm2,
    /// A brand's (品牌), by its `brand_id`: `WECHATPAY-BRAND-SHA256-RSA2048`.
    Brand,
}

impl Scheme {
    /// As it stands in headers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Merchant => "WECHATPAY2-SHA256-RSA2048",
            Self::MerchantSm2 => "WECHATPAY2-SM2-WITH-SM3",
            Self::Brand => "WECHATPAY-BRAND-SHA256-RSA2048",
        }
    }

    /// The part of `Authorization` that says who signs.
    pub const fn id_name(self) -> &'static str {
        match self {
            Self::Merchant | Self::MerchantSm2 => "mchid",
            Self::Brand => "brand_id",
        }
    }

    /// What the keys are that sign and verify by it.
    pub const fn algorithm(self) -> KeyAlgorithm {
        match self {
            Self::Merchant | Self::Brand => KeyAlgorithm::Rsa,
            Self::MerchantSm2 => KeyAlgorithm::Sm2,
        }
    }

    /// Whether both are one kind of caller's, with whatever keys.
    pub fn is_of_same_caller(self, other: Self) -> bool {
        self.id_name() == other.id_name()
    }

    /// The scheme of this caller with keys of that algorithm; there is none for brands with SM2.
    pub const fn with_keys_of(self, algorithm: KeyAlgorithm) -> Option<Self> {
        match (self, algorithm) {
            (Self::Merchant | Self::MerchantSm2, KeyAlgorithm::Rsa) => Some(Self::Merchant),
            (Self::Merchant | Self::MerchantSm2, KeyAlgorithm::Sm2) => Some(Self::MerchantSm2),
            (Self::Brand, KeyAlgorithm::Rsa) => Some(Self::Brand),
            (Self::Brand, KeyAlgorithm::Sm2) => None,
        }
    }

    /// The scheme of this name, if this build knows its algorithm.
    pub fn of(name: &str) -> Option<Self> {
        [Self::Merchant, Self::MerchantSm2, Self::Brand]
            .into_iter()
            .find(|scheme| scheme.as_str() == name && scheme.algorithm().is_supported())
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
