// Written by `cargo xtask codegen` from spec/; edit the documents there instead.

//! The tree of the fluent calls: every node is a segment of the URL path.

use crate::Client;

#[cfg(feature = "product_coupon")]
pub mod brand;
pub mod v3;

impl Client {
    /// `/v3`
    #[inline]
    pub fn v3(&self) -> v3::V3<'_> {
        v3::V3 { client: self }
    }
}

impl Client<wechatpay_client::Brand> {
    /// `/brand`
    #[cfg(feature = "product_coupon")]
    #[inline]
    pub fn brand(&self) -> brand::Brand<'_> {
        brand::Brand { client: self }
    }
}
