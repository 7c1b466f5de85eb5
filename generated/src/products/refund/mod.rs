// Written by `cargo xtask codegen` from spec/refund.yaml; edit that file instead.

//! 退款 (refunds)
//!
//! Refunds of orders that were paid, in full or in parts, for direct merchants and for partners. A
//! call only files the refund; how it ended comes with a callback or is for the query to tell. A
//! refund that the user's bank did not take can be sent to another account.

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
    AbnormalRefundBank, AbnormalRefundType, Currency, Fen, Mchid, OutRefundNo, OutTradeNo,
    PromotionScope, RefundAccount, RefundChannel, RefundFundsAccount, RefundGoods,
    RefundGoodsRequired, RefundId, RefundPromotion, RefundPromotionType, RefundSource,
    RefundSourceAccount, RefundStatus, TransactionId,
};
