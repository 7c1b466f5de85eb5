// Written by `cargo xtask codegen` from spec/delivery_plan.yaml; edit that file instead.

//! 投放计划 (delivery plans)
//!
//! Coupons for goods (商品券) that users find by shaking their phones in WeChat (摇一摇有优惠): a
//! partner plans for a brand how many coupons of a batch are handed out, and when. A plan is
//! reviewed before it begins; `DELIVERY_PLAN.CHANGE` tells what becomes of it.
//!
//! Note: A plan needs 10,000 coupons at least and a time of more than 5 days; its review takes
//! about two working days. Each coupon that is handed out must be confirmed, as
//! `PRODUCT_COUPON_SP.SEND` says.

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
    BrandId, BrandIdText, Mchid, ProductCouponId, StockBundleId, StockId, UsageMode,
};
