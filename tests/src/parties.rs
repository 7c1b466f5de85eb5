//! Who takes part in a call: a merchant, and WeChat Pay as the tests play it.
//!
//! Nothing comes in; keys, and a sandbox that knows them, go out. The keys are
//! made once for each test program, because making RSA keys takes a while.

use std::sync::OnceLock;

use wechatpay::{Merchant, PlatformKeys, PrivateKey};
use wechatpay_sandbox::Sandbox;

/// The merchant number (商户号).
pub const MCHID: &str = "1900007291";

/// The serial of the merchant's certificate (商户API证书序列号).
pub const MERCHANT_SERIAL: &str = "408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB";

/// The id of WeChat Pay's public key (微信支付公钥ID).
pub const PLATFORM_ID: &str = "PUB_KEY_ID_0000000000000024101100397200000006";

/// A member of the mall, under [`APPID`].
pub const OPENID: &str = "oWmnN4xxxxxxxxxxe92NHIGf1xd8";

/// The mini program of the mall.
pub const APPID: &str = "wx1234567890abcdef";

/// The merchant's private key (商户API私钥).
pub fn merchant_key() -> &'static PrivateKey {
    static KEY: OnceLock<PrivateKey> = OnceLock::new();
    KEY.get_or_init(new_key)
}

/// The key that WeChat Pay signs with.
pub fn platform_key() -> &'static PrivateKey {
    static KEY: OnceLock<PrivateKey> = OnceLock::new();
    KEY.get_or_init(new_key)
}

/// A key that belongs to neither of them.
pub fn stranger_key() -> &'static PrivateKey {
    static KEY: OnceLock<PrivateKey> = OnceLock::new();
    KEY.get_or_init(new_key)
}

/// The merchant, as its client knows it.
///
/// # Panics
/// When no key can be made.
pub fn merchant() -> Merchant {
    Merchant::new(MCHID, MERCHANT_SERIAL, merchant_key().clone()).expect("number and serial can stand in a header")
}

/// WeChat Pay's keys, as the client knows them.
///
/// # Panics
/// When no key can be made.
pub fn platform_keys() -> PlatformKeys {
    PlatformKeys::public_key(PLATFORM_ID, platform_key().public_key()).expect("the id can stand in a header")
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

fn new_key() -> PrivateKey {
    PrivateKey::generate().expect("the operating system has random numbers")
}
