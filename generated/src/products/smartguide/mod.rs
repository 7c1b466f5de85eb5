// Written by `cargo xtask codegen` from spec/smartguide.yaml; edit that file instead.

//! 支付即服务 (guides after payment)
//!
//! Staff (服务人员) whom users can reach in WeChat Work (企业微信) after they paid: a merchant
//! registers them, and assigns one to an order, so that the user sees them on the page after the
//! payment.

mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{Mchid, OutTradeNo};
