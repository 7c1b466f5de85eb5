// Written by `cargo xtask codegen` from spec/payroll_card.yaml; edit that file instead.

//! 微工卡 (payroll cards)
//!
//! Wages for workers, paid by a partner for the merchants that it acts for. A worker opens a
//! payroll card (微工卡) once and lets the partner pay to it; before that, and when work begins,
//! the worker's face is checked (核身) in a mini program or at a device. Wages are then sent in
//! batches.
//!
//! Note: The state of a batch is asked for with the calls of `partner_transfer`, whose fail reasons
//! tell of payroll cards as well.

mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{Appid, Fen, Mchid, Openid, OutBatchNo, OutDetailNo};
