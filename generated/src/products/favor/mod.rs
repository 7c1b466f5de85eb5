// Written by `cargo xtask codegen` from spec/favor.yaml; edit that file instead.

//! 代金券 (cash coupons)
//!
//! Coupons that WeChat Pay takes off the price when the user pays, without the merchant's help. A
//! merchant creates a batch (批次), starts it and hands its coupons out, or lets WeChat do so; who
//! uses one is told by `COUPON.USE`. The documents also have two kinds of banks' coupons: for
//! several payments (多笔立减), and for withdrawing money without a fee (提现免费券).
//!
//! Note: An `appid` is that of a service account or a mini program, never that of an app. Coupons
//! that merchants redeem themselves (商家券) are in `busifavor`.

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
    Appid, Fen, HashType, Mchid, Openid, StockId, TransactionId, Weekday,
};
