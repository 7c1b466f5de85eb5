// Written by `cargo xtask codegen` from spec/payscore.yaml; edit that file instead.

//! 微信支付分 (pay score)
//!
//! Services that are used first and paid afterwards, without a deposit, by users whom WeChat Pay
//! trusts. The merchant creates a service order, the user confirms it (or authorized the service
//! once before), the merchant completes it with what it costs, and WeChat Pay deducts the money. A
//! direct merchant and a partner have paths of their own; the orders are the same. There are plans
//! of several deductions as well, and two older kinds of orders: pay later (先享后付) and smart
//! retail (智慧零售).
//!
//! Note: The state of an order is told by `state`, `state_description` and the `state` of its
//! `collection` together. Money is refunded with the `transaction_id` of the collection, by the
//! calls of `refund`: the number of the service order does not do. The front end is opened with
//! parameters that are signed with the APIv2 key.

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
    Appid, BillEncryption, Currency, EncryptedBill, EncryptedBills, Fen, HashType, Mchid, Openid,
    OutServiceOrderNo, OutTradeNo, PromotionScope, PromotionType, ServiceOrderId, StockId, TarType,
    TransactionId,
};
