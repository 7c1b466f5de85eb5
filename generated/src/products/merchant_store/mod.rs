// Written by `cargo xtask codegen` from spec/merchant_store.yaml; edit that file instead.

//! 连锁品牌门店 (stores of chain brands)
//!
//! Stores of a brand, kept for WeChat Pay's marketing: made, looked up and changed, and bound to
//! the merchant numbers that take payments there. A brand's own merchant calls for itself; a
//! partner names it in `sub_mchid`.
//!
//! Note: A store counts only when one of its merchant numbers was confirmed by that merchant's
//! administrator, who is asked in WeChat. Stores are deleted on the merchant platform. Newer brands
//! have the stores of `brand`.

mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{BrandId, Mchid};
