// Written by `cargo xtask codegen` from spec/lovefeast.yaml; edit that file instead.

//! 爱心餐 (charity meals)
//!
//! Meals for street cleaners that users donate (爱心餐): what a brand's customers donated, and
//! single donations. Users donate in WeChat Pay's mini program (一起捐), or beside a purchase at a
//! merchant (一块捐).

mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{Appid, BrandId, Currency, Fen, Mchid, Openid, OutTradeNo};
