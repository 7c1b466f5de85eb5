//! The keys that a running sandbox works with, of both sides.
//!
//! In: a complete set of keys. Out: what verifies requests, signs responses and
//! callbacks, and encrypts for the merchant. The merchant's private key is in
//! [`Merchant`] alone, which tests sign with.

use wechatpay_auth::{ApiV3Key, Merchant, NonceSource, PublicKey};

use super::platform::Platform;

/// The keys of both sides.
pub(crate) struct Credentials {
    pub(crate) merchant: Merchant,
    pub(crate) merchant_public: PublicKey,
    pub(crate) merchant_certificate_pem: String,
    pub(crate) api_v3_key: ApiV3Key,
    pub(crate) platform: Platform,
    pub(crate) nonces: NonceSource,
}
