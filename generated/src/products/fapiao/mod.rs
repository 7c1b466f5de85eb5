// Written by `cargo xtask codegen` from spec/fapiao.yaml; edit that file instead.

//! 电子发票 (electronic invoices)
//!
//! Invoices (发票) for what users paid, issued through WeChat Pay and put into their card holders
//! (卡包). The user fills in who the invoice is for, the merchant or its partner has it issued, by
//! the tax authority's digital system (数电发票) or by a provider of electronic invoices, and
//! WeChat Pay tells when it was issued, reversed (冲红), put into the card holder or taken out of
//! it. A merchant that issues invoices itself only puts them into the card holder.
//!
//! Note: An application (发票申请单) names one buyer and has up to five invoices, each under a
//! number of its own. What is accepted with 202 is done later: callbacks tell of the end, and the
//! query does. Callbacks go to the address of the development options.

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
    Appid, Fen, Mchid, MediaId, Openid, OutTradeNo, PageLinks, TransactionId,
};
