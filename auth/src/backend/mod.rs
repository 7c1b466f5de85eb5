//! The arithmetic: RSA and AES, from one of two libraries, and beside either that of 国密.
//!
//! `aws_lc` (feature `aws-lc-rs`, the default) and `pure` (feature `rsa`, Rust alone)
//! offer the same two key types and two functions; with both features on, `aws-lc-rs`
//! is used. DER that was read and checked comes in, raw bytes go out, and whatever
//! fails is `None`: which step of it failed is nobody's business, and for decryption
//! it would be an oracle. Neither relies on a process-wide provider. `gm` (feature `gm`) has SM2, SM3 and SM4 in the same
//! shape; without that feature stands a module of its names in its place of whose keys there are none.

#[cfg(not(any(feature = "aws-lc-rs", feature = "rsa")))]
compile_error!("wechatpay-auth needs a cryptography library: turn on its feature `aws-lc-rs` or `rsa`");

#[cfg(any(test, feature = "aws-lc-rs"))]
mod aws_lc;
#[cfg(feature = "gm")]
pub(crate) mod gm;
#[cfg(any(test, all(feature = "rsa", not(feature = "aws-lc-rs"))))]
mod pure;
#[cfg(test)]
mod tests;
#[cfg(not(feature = "gm"))]
pub(crate) mod without_gm;

#[cfg(feature = "aws-lc-rs")]
pub(crate) use aws_lc::{PrivateKey, PublicKey, open, seal};
#[cfg(all(feature = "rsa", not(feature = "aws-lc-rs")))]
pub(crate) use pure::{PrivateKey, PublicKey, open, seal};
#[cfg(not(feature = "gm"))]
pub(crate) use without_gm as gm;

/// The length of an AES-256 key in bytes.
pub(crate) const KEY_BYTES: usize = 32;
/// The only length of GCM nonces that WeChat Pay uses, in bytes.
pub(crate) const NONCE_BYTES: usize = 12;
/// The length of the GCM tag at the end of what is sealed, in bytes.
pub(crate) const TAG_BYTES: usize = 16;
