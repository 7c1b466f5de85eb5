// Written by `cargo xtask codegen` from spec/med_ins.yaml; edit that file instead.

//! 医保支付 (medical insurance)
//!
//! Bills of a hospital or pharmacy that are paid by the user's medical insurance and in cash
//! together. The institution first settles with the insurer, which gives the numbers of its part;
//! for the cash part an order of `pay` gives a `prepay_id`. The mixed order joins the two, and the
//! front end invokes the payment with its `mix_trade_no`, by `Client::invoke_medical_insurance`.
//! What the insurer gives back is told by `notify_refund`; the cash part is refunded with `refund`.

mod events;
mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use events::*;
pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{Appid, Fen, Mchid, Openid, OutRefundNo, OutTradeNo, PrepayId};
