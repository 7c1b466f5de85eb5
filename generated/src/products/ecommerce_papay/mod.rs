// Written by `cargo xtask codegen` from spec/ecommerce_papay.yaml; edit that file instead.

//! 收付通代扣与个人收款签约 (automatic debit and individual payees on platforms)
//!
//! Two things that a platform agrees with users. Combined automatic debit (合单代扣): under an
//! agreement that the user signed once, the platform takes payments for several of its merchants in
//! one go. Payees who are individuals (个人收款): a user who sells without being a merchant
//! authorizes the platform, and orders of `combine` then name them by `individual_auth_id`.

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
    Appid, CombineOutTradeNo, ContractId, ContractState, ContractTermination,
    ContractTerminationMode, Currency, Fen, IndividualAuthId, Mchid, Openid, OutContractCode,
    OutTradeNo, Payer, PlanId, PreEntrustwebId, SettleInfo, SubOrderAmount, SubOrderPaidAmount,
    TradeState, TradeType, TransactionId,
};
