// Written by `cargo xtask codegen` from spec/; edit the documents there instead.

//! Everything below `/brand`.

use wechatpay_client::Client;

pub mod marketing;

/// `/brand`
pub struct Brand<'c> {
    pub(super) client: &'c Client<wechatpay_client::Brand>,
}

impl<'c> Brand<'c> {
    /// `/brand/marketing`
    #[inline]
    pub fn marketing(self) -> marketing::BrandMarketing<'c> {
        marketing::BrandMarketing { client: self.client }
    }
}
