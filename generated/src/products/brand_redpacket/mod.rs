// Written by `cargo xtask codegen` from spec/brand_redpacket.yaml; edit that file instead.

//! 品牌红包 (red packets of brands)
//!
//! Red packets (红包) that a brand gives to users, in batches. Each looks as the brand's template
//! says, and the user takes it in WeChat; what nobody takes comes back.
//!
//! Note: A batch that is finished says nothing of a single red packet, which may have failed.

mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{Appid, BrandId, Fen, Mchid, Openid, OutBatchNo, OutDetailNo};
