// Written by `cargo xtask codegen` from spec/goldplan.yaml; edit that file instead.

//! 点金计划 (gold plan)
//!
//! The page that users see after they paid: with the gold plan (点金计划) it shows a receipt of the
//! merchant's own (商家小票) and advertisements. A partner turns it on for merchants whom it acts
//! for, for payments inside WeChat and in mini programs.
//!
//! Note: Changes take effect within 5 minutes.

mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::Mchid;
