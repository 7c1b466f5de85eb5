// Written by `cargo xtask codegen` from spec/product_coupon.yaml; edit that file instead.

//! 商品券 (product coupons)
//!
//! Coupons of a brand (品牌) for its products: a product coupon (商品券) has batches (批次), of
//! which users get coupons, and a coupon for several uses has bundles (批次组) of them. A user's
//! coupon must be confirmed before it counts, and the brand reports when it is used. Brands call
//! for themselves, and partners (服务商) for brands.
//!
//! Note: Operations whose name begins with `brand_` are those of brands, which sign with their
//! brand id; all others are those of merchants who are partners of a brand. The two are alike but
//! for `brand_id`, which partners send and get.

mod events;
mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use events::*;
pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{
    Appid, BackgroundColor, BrandIdText, CouponCode, Fen, Mchid, NotifyConfig, Openid,
    OutServiceOrderNo, OutTradeNo, ProductCouponId, ServiceOrderId, StockBundleId, StockId,
    TransactionId, UsageMode,
};
