//! Who takes part in a call: a merchant, and WeChat Pay as the tests play it.
//!
//! Nothing comes in; keys, and a sandbox that knows them, go out. The keys are
//! made once for each test program, because making RSA keys takes a while.

use std::sync::OnceLock;

use wechatpay_auth::PrivateKey;
use wechatpay_sandbox::Sandbox;

use crate::gateway::new_key;

pub use crate::gateway::{MCHID, MERCHANT_SERIAL, PLATFORM_ID, merchant, merchant_key, platform_key, platform_keys};

/// A member of the mall, under [`APPID`].
pub const OPENID: &str = "oWmnN4xxxxxxxxxxe92NHIGf1xd8";

/// The mini program of the mall.
pub const APPID: &str = "wx1234567890abcdef";

/// A key that belongs to neither of them.
pub fn stranger_key() -> &'static PrivateKey {
    static KEY: OnceLock<PrivateKey> = OnceLock::new();
    KEY.get_or_init(new_key)
}

/// A sandbox that knows both. It serves as long as the caller's runtime runs.
///
/// # Panics
/// When it does not start.
pub async fn sandbox() -> Sandbox {
    Sandbox::builder()
        .mchid(MCHID)
        .merchant_serial(MERCHANT_SERIAL)
        .merchant_key(merchant_key().clone())
        .platform_key(PLATFORM_ID, platform_key().clone())
        .start()
        .await
        .expect("the sandbox starts with the workspace's own documents")
}

/// A day for which there are bills.
///
/// # Panics
/// Never: there was such a day.
pub fn some_day() -> wechatpay::Day {
    "2026-11-25".parse().expect("a day")
}
