// Written by `cargo xtask codegen` from spec/qrcode.yaml; edit that file instead.

//! 乘车码 (rides by QR code)
//!
//! Rides on buses and undergrounds that are paid without the user, under an agreement that they
//! signed once. Before a ride: ask whether the user can ride. After it: take the payment, which is
//! accepted first and made later.

mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{
    Appid, ContractId, Currency, Fen, Mchid, OrderAmount, OutTradeNo, PlateNumber, PromotionDetail,
    PromotionGoods, PromotionGoodsRequired, PromotionScope, PromotionType, StockId, TransactionId,
};
