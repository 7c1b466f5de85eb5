//! The keys of a sandbox: the merchant's and WeChat Pay's.
//!
//! In: what the user brought. Out: a complete set, in which whatever was
//! missing is new and random. No file is touched here.

use wechatpay_auth::{Merchant, PlatformKeys, PrivateKey};

use crate::{SandboxError, answer::upper_hex};

/// The merchant number unless another is named; the official pages use it in their samples.
const DEFAULT_MCHID: &str = "1230000109";

/// What the user brought.
#[derive(Clone, Default)]
pub(crate) struct Brought {
    pub(crate) mchid: Option<String>,
    pub(crate) merchant_serial: Option<String>,
    pub(crate) merchant_key: Option<PrivateKey>,
    pub(crate) platform_key_id: Option<String>,
    pub(crate) platform_key: Option<PrivateKey>,
}

/// A complete set.
#[derive(Clone)]
pub(crate) struct Keys {
    pub(crate) merchant: Merchant,
    pub(crate) merchant_key: PrivateKey,
    pub(crate) platform_key: PrivateKey,
    pub(crate) platform_key_id: String,
}

impl Keys {
    /// Completes what the user brought. Making RSA keys takes a moment, so not on an async thread.
    pub(crate) fn complete(brought: Brought) -> Result<Self, SandboxError> {
        let merchant_key = brought.merchant_key.map_or_else(PrivateKey::generate, Ok)?;
        let platform_key = brought.platform_key.map_or_else(PrivateKey::generate, Ok)?;
        let merchant_serial = brought.merchant_serial.map_or_else(random_serial, Ok)?;
        let platform_key_id = brought.platform_key_id.map_or_else(random_public_key_id, Ok)?;
        let mchid = brought.mchid.unwrap_or_else(|| DEFAULT_MCHID.to_owned());
        let merchant = Merchant::new(mchid, merchant_serial, merchant_key.clone())?;
        Ok(Self { merchant, merchant_key, platform_key, platform_key_id })
    }

    /// The ring for a client: public key mode.
    pub(crate) fn platform_keys(&self) -> Result<PlatformKeys, SandboxError> {
        Ok(PlatformKeys::public_key(self.platform_key_id.clone(), self.platform_key.public_key())?)
    }
}

/// 40 hex digits, as the serials of merchant certificates are.
fn random_serial() -> Result<String, SandboxError> {
    let mut bytes = [0; 20];
    fill(&mut bytes)?;
    // Real serials have no leading zero and are positive numbers.
    bytes[0] = bytes[0] & 0x3F | 0x40;
    Ok(upper_hex(&bytes))
}

fn random_public_key_id() -> Result<String, SandboxError> {
    let mut bytes = [0; 16];
    fill(&mut bytes)?;
    // 34 digits: the real ids begin with zeros too.
    let number = u128::from_be_bytes(bytes) % 10u128.pow(20);
    Ok(format!("PUB_KEY_ID_{number:034}"))
}

fn fill(bytes: &mut [u8]) -> Result<(), SandboxError> {
    getrandom::fill(bytes).map_err(|error| SandboxError::Generate(error.to_string()))
}
