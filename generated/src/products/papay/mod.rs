// Written by `cargo xtask codegen` from spec/papay.yaml; edit that file instead.

//! 委托代扣 (automatic debit)
//!
//! Payments that a merchant takes on their own, under an agreement that the user signed once. A
//! call prepares the signing (预签约) and the front end leads the user to it; `ENTRUST.SIGN` and
//! the query tell of the agreement. Then, each time: announce or schedule the payment where the
//! agreement asks for it, take it, and wait for `TRANSACTION.SUCCESS`. A partner's operations begin
//! with `partner`.

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
    Appid, ContractId, ContractState, ContractTermination, ContractTerminationMode, Currency, Fen,
    Mchid, Openid, OrderAmount, OutContractCode, OutTradeNo, PlanId, PreEntrustwebId,
};
