//! Written by `cargo xtask codegen` from spec/combine.yaml; edit that file instead.
//!
//! 合单支付 (combined orders): Several orders, of one merchant or of many, that a user pays at
//! once. Each order is settled, refunded and billed by itself; the combined one only holds them
//! together until they are paid. The caller is a direct merchant for its own orders, or a partner
//! or platform for those of its merchants.

mod events;
mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use events::*;
pub use operations::*;
pub use types::*;
