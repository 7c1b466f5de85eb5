// Written by `cargo xtask codegen` from spec/transaction_block.yaml; edit that file instead.

//! 交易拦截 (blocked payments)
//!
//! Payments to a sub-merchant that WeChat Pay blocked as a risk. A partner (服务商) learns of them
//! by a callback or by listing the records, sees what the sub-merchant has to hand in, and appeals
//! with it.

mod events;
mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use events::*;
pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::Mchid;
