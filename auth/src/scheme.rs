//! The two schemes by which requests are signed, and who signs by each.
//!
//! In: nothing; these are the words of `Authorization`. Out: a [`Scheme`] for whoever signs or reads. It always holds that
//! both sign the same five lines with the same algorithm: they differ in who is named, and in whose keys.

use std::fmt;

/// A signature scheme: it stands at the head of `Authorization`, and in `Wechatpay-Signature-Type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scheme {
    /// A merchant's (商户), by its `mchid`: `WECHATPAY2-SHA256-RSA2048`.
    Merchant,
    /// A brand's (品牌), by its `brand_id`: `WECHATPAY-BRAND-SHA256-RSA2048`.
    Brand,
}

impl Scheme {
    /// As it stands in headers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Merchant => "WECHATPAY2-SHA256-RSA2048",
            Self::Brand => "WECHATPAY-BRAND-SHA256-RSA2048",
        }
    }

    /// The part of `Authorization` that says who signs.
    pub const fn id_name(self) -> &'static str {
        match self {
            Self::Merchant => "mchid",
            Self::Brand => "brand_id",
        }
    }

    /// The scheme of this name.
    pub fn of(name: &str) -> Option<Self> {
        [Self::Merchant, Self::Brand].into_iter().find(|scheme| scheme.as_str() == name)
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
