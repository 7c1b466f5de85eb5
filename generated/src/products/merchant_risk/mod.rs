// Written by `cargo xtask codegen` from spec/merchant_risk.yaml; edit that file instead.

//! 平台交易风险管理 (trade risks)
//!
//! Merchants and WeChat Pay tell each other about risks of orders: the merchant reports what it
//! knows of an order when it is placed; WeChat Pay says how much of a risk the order is, and calls
//! back about those that are; the merchant says what it found and did. Two generations stand side
//! by side: the operations under `ec-trade-risk` and the callback are the newer.
//!
//! Note: A direct merchant names itself in `mchid`, a partner itself in `sp_mchid` and the merchant
//! in `sub_mchid`; banks, payment institutions and their channels have `acquiring_bank_id` and
//! `channel_id`.

mod events;
mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use events::*;
pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{Fen, Mchid, Openid, OutTradeNo};
