// Written by `cargo xtask codegen` from spec/inactive_merchant.yaml; edit that file instead.

//! 不活跃商户身份核实 (identity checks of inactive merchants)
//!
//! A merchant without payments can lose what it may do until it is checked who it is. Its partner
//! starts the check and asks how it ended. A callback `VIOLATION.PUNISH` with the risk type
//! `ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT` names such merchants, and so
//! does `query_sub_mch_limitation` of `merchant_management`.
//!
//! Note: No callback tells how a check ended.

mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::Mchid;
