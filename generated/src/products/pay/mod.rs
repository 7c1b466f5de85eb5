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
pub use crate::products::shared::{
    Appid, Currency, Fen, H5Info, H5PaymentLink, H5Type, IdentityType, InstallmentInfo, LimitPay,
    Mchid, NativePaymentLink, Openid, OrderAmount, OutContractCode, OutTradeNo, Payer,
    PayerIdentity, PayerIdentityRequired, PrepayId, PrepaySession, PromotionDetail, PromotionGoods,
    PromotionGoodsRequired, PromotionScope, PromotionType, RealNamePayer, SettleInfo, StockId,
    SubsidyDetail, SubsidyInfo, SubsidyPeriodType, SubsidyPlan, SubsidyPlanRequired, TradeState,
    TradeType, TransactionId, TransactionScene,
};
