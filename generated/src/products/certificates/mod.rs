// Written by `cargo xtask codegen` from spec/certificates.yaml; edit that file instead.

//! 微信支付平台证书 (platform certificates)
//!
//! The certificates with which WeChat Pay signs, for merchants who have not moved to its public key
//! (微信支付公钥). They come encrypted with the merchant's APIv3 key.

mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::AeadAlgorithm;
