// Written by `cargo xtask codegen` from spec/brand_profitsharing.yaml; edit that file instead.

//! 连锁品牌分账 (profit sharing of chain brands)
//!
//! The money of an order in a shop of a chain, shared out under the rules of the brand. A partner
//! shares out what a shop earned, to the brand's main merchant (品牌主商户) and to receivers whom
//! that one added, releases the rest, and takes money back for a refund.
//!
//! Note: The order is placed with profit sharing in its `settle_info`, as for `profitsharing`,
//! whose words differ in places: here a return fails with `FAIL`, and the sharing is told by
//! `status`.

mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{
    Appid, Fen, Mchid, OutOrderNo, OutReturnNo, ReceiverAccount, ReceiverType, ReturnFailReason,
    ShareFailReason, ShareResult, SharingOrderId, TransactionId, UnsplitAmount,
};
