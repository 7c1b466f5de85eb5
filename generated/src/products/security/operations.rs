// Written by `cargo xtask codegen` from spec/security.yaml; edit that file instead.

use wechatpay_client::{Encrypted, Error, Meta, Operation, Request};

use crate::products::routes::security as routes;
use super::types::EchoResponse;

/// 商户签名验签／加解密测试: Sends two messages, one of them encrypted, and gets both back. With
/// `notify_url` a callback `SECURITY_ECHO.SUCCESS` follows. The header `Wechatpay-Serial` names the
/// key that encrypted the message, and the response is signed with the same one: a public key and a
/// platform certificate cannot be mixed in one call.
///
/// `POST /v3/security/echo` responds with 200 and
/// [`EchoResponse`](crate::products::security::EchoResponse). Not idempotent: sending it again may
/// act twice.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014551946),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4015139289). Source: copies of the official
/// pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::security::SecurityEcho;
///
/// let operation = SecurityEcho::new("hello");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct SecurityEcho {
    /// 商户回调地址: Where the callback goes. Without it no callback is sent. Example:
    /// `https://www.weixin.qq.com/v3/test`.
    pub notify_url: Option<String>,
    /// 回显信息: The message that travels as it is. At least 1 character. Example: `hello`.
    pub echo_message: String,
    /// 平台证书或微信支付公钥加密测试字段: The message that travels encrypted with WeChat Pay's public
    /// key or newest platform certificate. Plain text here; encrypted on the wire.
    ///
    /// Note: With a 2048-bit key it is 344 characters.
    pub encrypted_echo_message: Option<Encrypted>,
}

wechatpay_client::sent! {
    SecurityEcho {
        notify_url "notify_url", echo_message "echo_message",
        encrypted_echo_message "encrypted_echo_message",
    }
}

impl SecurityEcho {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(echo_message: impl Into<String>) -> Self {
        Self {
            notify_url: None, echo_message: echo_message.into(),
            encrypted_echo_message: None,
        }
    }
}

crate::optional_fields! {
    SecurityEcho {
        /// 商户回调地址: Where the callback goes.
        notify_url: String,
        /// 平台证书或微信支付公钥加密测试字段: The message that travels encrypted with WeChat Pay's public
        /// key or newest platform certificate. Plain text here; encrypted on the wire.
        encrypted_echo_message: Encrypted,
    }
}

impl Operation for SecurityEcho {
    type Response = EchoResponse;

    const META: &'static Meta = &routes::SECURITY_ECHO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}
