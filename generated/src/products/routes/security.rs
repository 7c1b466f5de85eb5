// Written by `cargo xtask codegen` from spec/security.yaml; edit that file instead.

//! The routes of 商户签名验签／加解密测试 (security self-test).

use wechatpay_client::{Meta, Retry};

/// 商户签名验签／加解密测试.
pub const SECURITY_ECHO: Meta = Meta::new("POST", "/v3/security/echo")
    .named("security", "security_echo")
    .success(200)
    .retry(Retry::Never)
    .encrypted(&["/encrypted_echo_message"])
    .sensitive(&["encrypted_echo_message"]);
