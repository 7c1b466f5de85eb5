// Written by `cargo xtask codegen` from spec/partnership.yaml; edit that file instead.

//! 委托营销 (marketing partnerships)
//!
//! Merchants who let others hand out their coupons: the creator of a batch of cash coupons (代金券)
//! or merchant coupons (商家券) authorizes a merchant or an AppID, who can then send its coupons.

mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{Appid, Mchid, StockId};
