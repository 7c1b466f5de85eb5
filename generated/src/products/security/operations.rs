//! Written by `cargo xtask codegen` from spec/security.yaml; edit that file instead.

use crate::products::routes::security as routes;
use crate::runtime::{self, Encrypted, Error, Meta, Operation, Request};
use super::types::EchoAnswer;

/// 商户签名验签／加解密测试: Sends two messages, one of them encrypted, and gets both back. With
/// `notify_url` a callback `SECURITY_ECHO.SUCCESS` follows. The header `Wechatpay-Serial` names the
/// key that encrypted the message, and the answer is signed with the same one: a public key and a
/// platform certificate cannot be mixed in one call.
///
/// `POST /v3/security/echo`, answered with 200 and
/// [`EchoAnswer`](crate::products::security::EchoAnswer). A repetition may act twice.
///
/// Note: The official page has no English name; this one is taken from the path and the event. The
/// page marks `Wechatpay-Serial` as required; the client sends it with every call that encrypts.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014551946) (read
/// 2026-11-22), [partner](https://pay.weixin.qq.com/doc/v3/partner/4015139289) (of 2026-04-08, read
/// 2026-11-22).
///
/// It answers the [common error codes](crate::ErrorCode), as far as is known.
#[derive(Clone, Debug, serde::Serialize)]
#[non_exhaustive]
pub struct SecurityEcho {
    /// 商户回调地址: Where the callback goes. Without it there is none.
    ///
    /// Example: `https://www.weixin.qq.com/v3/test`.
    ///
    /// Note: The page states no length.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 回显信息: The message that travels as it is.
    ///
    /// Example: `hello`.
    ///
    /// Note: The page states no length.
    pub echo_message: String,
    /// 平台证书或微信支付公钥加密测试字段: The message that travels encrypted with WeChat Pay's public
    /// key or newest platform certificate.
    ///
    /// It is encrypted on its way, and plain text here.
    ///
    /// Note: The page states no length; with a 2048-bit key it is 344 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_echo_message: Option<Encrypted>,
}

impl SecurityEcho {
    /// The operation with what it cannot do without.
    pub fn new(echo_message: impl Into<String>) -> Self {
        Self {
            notify_url: None,
            echo_message: echo_message.into(),
            encrypted_echo_message: None,
        }
    }
}

runtime::optional_fields! {
    SecurityEcho {
        notify_url: String,
        encrypted_echo_message: Encrypted,
    }
}

impl Operation for SecurityEcho {
    type Response = EchoAnswer;

    const META: &'static Meta = &routes::SECURITY_ECHO;

    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}
