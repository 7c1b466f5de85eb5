// Written by `cargo xtask codegen` from spec/parking.yaml; edit that file instead.

//! 停车服务 (parking)
//!
//! Two services for parking lots. With the parking service of pay score a car is reported when it
//! enters, and the fee is deducted when it leaves, if the plate's owner authorized that. With the
//! parking reminders a parking lot is registered, cars that enter, pay and leave are reported, and
//! WeChat reminds their owners of the fee.
//!
//! Note: Times of the reminders are Unix seconds. Amounts are in 分.

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
    Appid, ContractId, Currency, Fen, Mchid, Openid, OutTradeNo, PlateNumber, PromotionDetail,
    PromotionGoods, PromotionGoodsRequired, PromotionScope, PromotionType, StockId, TransactionId,
};
