// Written by `cargo xtask codegen` from spec/busifavor.yaml; edit that file instead.

//! 商家券 (merchant coupons)
//!
//! Coupons that merchants redeem themselves: WeChat keeps them for the user and shows what they are
//! good for, and the merchant takes the money off in its own system and reports the use. A merchant
//! creates a batch (批次), hands its coupons out in its mini program, on a page or by
//! `send_coupon`, and calls `use_coupon` when one is used.
//!
//! Note: An `appid` that is handed in is bound to the calling merchant or to the merchant that the
//! coupons belong to, and the openid is under it. Coupons that WeChat Pay takes off the price
//! itself (代金券) are in `favor`.

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
    Appid, BackgroundColor, CouponCode, Fen, Mchid, NotifyConfig, Openid, OutTradeNo, RefundId,
    StockId, TransactionId, Weekday,
};
