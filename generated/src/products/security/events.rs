// Written by `cargo xtask codegen` from spec/security.yaml; edit that file instead.

use super::types::EchoNotification;

wechatpay_client::events! {
    /// The callbacks of 商户签名验签／加解密测试 (security self-test), decrypted.
    pub enum Event {
        /// 商户签名验签／加解密测试-回调接口: The self-test was called with a `notify_url`. It goes to that
        /// address.
        ///
        /// `SECURITY_ECHO.SUCCESS`
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4015164042),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4019605946). Source: copies of the official
        /// pages, read 2026-11-23.
        SecurityEchoSuccess(EchoNotification) = "SECURITY_ECHO.SUCCESS",
    }
}
