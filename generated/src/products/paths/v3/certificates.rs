// Written by `cargo xtask codegen` from spec/certificates.yaml; edit that file instead.

//! Everything below `/v3/certificates`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::certificates::ListCertificates;

/// `/v3/certificates`
#[derive(Clone, Debug)]
pub struct V3Certificates<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Certificates<'c> {
    /// 获取平台证书列表: Lists the platform certificates that are usable now. While one replaces
    /// another there are two or more: verify with the one that a response names by its serial number,
    /// and encrypt with the one that took effect last. Ask again within 12 hours at the latest. The
    /// response is signed with a key that is in the response itself, so the first one can be verified
    /// only after its certificates have been decrypted.
    pub fn get(self) -> Call<'c, ListCertificates> {
        Call::new(self.client, ListCertificates::new())
    }
}
