// Written by `cargo xtask codegen` from spec/pay.yaml; edit that file instead.

//! 支付 (payments)
//!
//! Orders that a user pays with WeChat Pay, for direct merchants and for partners. An order is
//! placed in the way in which it will be paid: inside WeChat (JSAPI), from an app, from a mobile
//! browser (H5), or by scanning a code (Native). The rest is the same for all: the callback tells
//! of the payment, the query tells the status of the order, and an unpaid order is closed. A
//! payment with the code that the user shows is one call, and is reversed when its outcome stays
//! unknown. A partner's operations begin with `partner`, and name the partner and the merchant that
//! it acts for.

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
pub use crate::products::shared::PrepaySession;
#[doc(no_inline)]
pub use crate::products::shared::PromotionDetail;
#[doc(no_inline)]
pub use crate::products::shared::RealNamePayer;
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
