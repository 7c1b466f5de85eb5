// Written by `cargo xtask codegen` from spec/combine.yaml; edit that file instead.

//! 合单支付 (combined payments)
//!
//! Several orders that a user pays at once, with one password. Each part is an order of its own,
//! with a merchant, an amount and a number of its own, and is refunded and shared by itself; the
//! combined order is what the user pays. It is placed, queried and closed as a whole.

mod events;
mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use events::*;
pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::Appid;
#[doc(no_inline)]
pub use crate::products::shared::Currency;
#[doc(no_inline)]
pub use crate::products::shared::Fen;
#[doc(no_inline)]
pub use crate::products::shared::H5Info;
#[doc(no_inline)]
pub use crate::products::shared::H5PaymentLink;
#[doc(no_inline)]
pub use crate::products::shared::InstallmentInfo;
#[doc(no_inline)]
pub use crate::products::shared::LimitPay;
#[doc(no_inline)]
pub use crate::products::shared::Mchid;
#[doc(no_inline)]
pub use crate::products::shared::NativePaymentLink;
#[doc(no_inline)]
pub use crate::products::shared::Openid;
#[doc(no_inline)]
pub use crate::products::shared::OutTradeNo;
#[doc(no_inline)]
pub use crate::products::shared::Payer;
#[doc(no_inline)]
pub use crate::products::shared::PayerIdentity;
#[doc(no_inline)]
pub use crate::products::shared::PrepayId;
#[doc(no_inline)]
pub use crate::products::shared::PrepaySession;
#[doc(no_inline)]
pub use crate::products::shared::PromotionGoods;
#[doc(no_inline)]
pub use crate::products::shared::PromotionScope;
#[doc(no_inline)]
pub use crate::products::shared::PromotionType;
#[doc(no_inline)]
pub use crate::products::shared::SettleInfo;
#[doc(no_inline)]
pub use crate::products::shared::SubsidyInfo;
#[doc(no_inline)]
pub use crate::products::shared::TradeState;
#[doc(no_inline)]
pub use crate::products::shared::TradeType;
#[doc(no_inline)]
pub use crate::products::shared::TransactionId;
#[doc(no_inline)]
pub use crate::products::shared::TransactionScene;
