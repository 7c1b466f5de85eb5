// Written by `cargo xtask codegen` from spec/security.yaml; edit that file instead.

//! The routes of 商户签名验签／加解密测试 (security self-test).

use wechatpay_client::{Meta, Retry};

/// 商户签名验签／加解密测试: Sends two messages, one of them encrypted, and gets both back. With
/// `notify_url` a callback `SECURITY_ECHO.SUCCESS` follows. The header `Wechatpay-Serial` names the
/// key that encrypted the message, and the response is signed with the same one: a public key and a
/// platform certificate cannot be mixed in one call.
pub const SECURITY_ECHO: Meta = Meta::new("POST", "/v3/security/echo")
    .named("security", "security_echo")
    .success(200)
    .retry(Retry::Never)
    .encrypted(&["/encrypted_echo_message"])
    .sensitive(&["encrypted_echo_message"]);
