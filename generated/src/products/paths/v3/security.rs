// Written by `cargo xtask codegen` from spec/security.yaml; edit that file instead.

//! Everything below `/v3/security`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::security::SecurityEcho;

/// `/v3/security`
pub struct V3Security<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Security<'c> {
    /// `/v3/security/echo`
    #[inline]
    pub fn echo(self) -> V3SecurityEcho<'c> {
        V3SecurityEcho { client: self.client }
    }
}

/// `/v3/security/echo`
pub struct V3SecurityEcho<'c> {
    client: &'c Client,
}

impl<'c> V3SecurityEcho<'c> {
    /// 商户签名验签／加解密测试:
    /// [`SecurityEcho`].
    #[inline]
    pub fn post(self, echo_message: impl Into<String>) -> Call<'c, SecurityEcho> {
        Call::new(self.client, SecurityEcho::new(echo_message))
    }
}
