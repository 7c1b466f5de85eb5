// Written by `cargo xtask codegen` from spec/certificates.yaml; edit that file instead.

//! Everything below `/v3/certificates`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::certificates::ListCertificates;

/// `/v3/certificates`
pub struct V3Certificates<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Certificates<'c> {
    /// 获取平台证书列表:
    /// [`ListCertificates`].
    #[inline]
    pub fn get(self) -> Call<'c, ListCertificates> {
        Call::new(self.client, ListCertificates::new())
    }
}
