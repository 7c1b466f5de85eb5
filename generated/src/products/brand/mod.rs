// Written by `cargo xtask codegen` from spec/brand.yaml; edit that file instead.

//! 品牌 (brands: entry, cards, stores)
//!
//! What a partner does for a brand: it takes the brand in, with its owner and its trademark, fills
//! and publishes its card (商家名片), links payments to the card, and keeps its stores.
//!
//! Note: What a partner may do for a brand depends on what the brand granted it;
//! `list_product_authorities` tells. Stores of older chain brands have the calls of
//! `merchant_store`.

mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{Appid, BrandIdText, Mchid, MediaId, SubjectType};
