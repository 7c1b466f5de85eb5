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
pub use crate::products::shared::{
    Appid, CombineOutTradeNo, Currency, Fen, H5Info, H5PaymentLink, H5Type, IdentityType,
    IndividualAuthId, InstallmentInfo, LimitPay, Mchid, NativePaymentLink, Openid, OutContractCode,
    OutTradeNo, Payer, PayerIdentity, PayerIdentityRequired, PlanId, PrepayId, PrepaySession,
    PromotionGoods, PromotionGoodsRequired, PromotionScope, PromotionType, SettleInfo, StockId,
    SubOrderAmount, SubOrderPaidAmount, SubsidyDetail, SubsidyInfo, SubsidyPeriodType, SubsidyPlan,
    SubsidyPlanRequired, TradeState, TradeType, TransactionId, TransactionScene,
};
