// Written by `cargo xtask codegen` from spec/goods_subsidy.yaml; edit that file instead.

//! 品牌加价购与零售小店 (subsidised goods of small shops)
//!
//! Brands that sell goods in small shops and pay the shop, and the partner who serves it, a subsidy
//! for each piece that a user buys at a special price. Partners enrol shops in such activities
//! (品牌加价购) and lock a user's entitlement for an order; brands keep the list of shops and
//! agents of their activities (零售小店) and make codes for them.
//!
//! Note: Only partners and brands that WeChat Pay has admitted can call it.

mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{BrandId, Fen, Mchid, Openid, OutTradeNo};
