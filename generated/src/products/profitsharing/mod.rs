// Written by `cargo xtask codegen` from spec/profitsharing.yaml; edit that file instead.

//! 分账 (profit sharing)
//!
//! The money of an order, shared out among others after the user paid. An order that is placed with
//! `profit_sharing` in its `settle_info` keeps its money frozen; the merchant or partner then
//! shares parts of it out, to merchants and users who were made receivers before, and at last
//! releases the rest. What a merchant received can be returned, for a refund. A direct merchant
//! shares its own orders; a partner those of the merchant that it names in `sub_mchid`.
//!
//! Note: Sharing for brands (连锁品牌分账) and for e-commerce platforms (平台收付通) has paths and
//! words of its own.

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
    Appid, BillLocation, Fen, HashType, Mchid, OutOrderNo, OutReturnNo, ReceiverAccount,
    ReceiverType, ReturnFailReason, ShareFailReason, ShareResult, SharingOrderId, TarType,
    TransactionId, UnsplitAmount,
};
