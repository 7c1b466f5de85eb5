//! Random serials, ids, keys of APIv3 and APIv2, and keys of SM2.
//!
//! In: nothing. Out: texts in the form of the real ones. Without random bytes
//! of the operating system there are none.

use wechatpay_auth::PrivateKey;
use zeroize::Zeroizing;

use crate::{error::SandboxError, ids::upper_hex};

/// An APIv3 key and an APIv2 key have this many characters, here hexadecimal ones.
const API_KEY_BYTES: usize = 32 / 2;

/// 40 hex digits, as the serials of certificates are.
pub(crate) fn random_serial() -> Result<String, SandboxError> {
    let mut bytes = [0; 20];
    fill(&mut bytes)?;
    // Real serials have no leading zero and are positive numbers.
    bytes[0] = bytes[0] & 0x3F | 0x40;
    Ok(upper_hex(&bytes))
}

/// The id of a public key (微信支付公钥ID).
pub(crate) fn random_public_key_id() -> Result<String, SandboxError> {
    let mut bytes = [0; 16];
    fill(&mut bytes)?;
    // 34 digits: the real ids begin with zeros too.
    let number = u128::from_be_bytes(bytes) % 10u128.pow(20);
    Ok(format!("PUB_KEY_ID_{number:034}"))
}

/// An APIv3 key (APIv3密钥), or an APIv2 key (APIv2密钥).
pub(crate) fn random_api_key() -> Result<Zeroizing<String>, SandboxError> {
    let mut bytes = Zeroizing::new([0; API_KEY_BYTES]);
    fill(&mut *bytes)?;
    Ok(Zeroizing::new(upper_hex(&*bytes)))
}

/// A new SM2 key.
///
/// # Errors
/// When there are no random numbers, or the feature `gm` is off.
#[cfg(feature = "gm")]
pub(crate) fn random_sm2_key() -> Result<PrivateKey, SandboxError> {
    Ok(PrivateKey::generate_sm2()?)
}

/// A new SM2 key, which this build has none of.
#[cfg(not(feature = "gm"))]
pub(crate) fn random_sm2_key() -> Result<PrivateKey, SandboxError> {
    Err(SandboxError::WithoutGm)
}

fn fill(bytes: &mut [u8]) -> Result<(), SandboxError> {
    getrandom::fill(bytes).map_err(|error| SandboxError::Generate(error.to_string()))
}
