// Written by `cargo xtask codegen` from spec/pay_gift.yaml; edit that file instead.

//! 支付有礼 (gifts after payment)
//!
//! Coupons for users who pay at a merchant: an activity hands out merchant coupons (商家券) of a
//! batch, alone or as a package, to everyone whose payment reaches a sum. Who is given one sees it
//! on the page after the payment.
//!
//! Note: The coupons come from a batch of `busifavor`, whose `COUPON.SEND` tells who received one.

mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{Appid, Fen, Mchid, StockId};
