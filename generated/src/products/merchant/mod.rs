// Written by `cargo xtask codegen` from spec/merchant.yaml; edit that file instead.

//! 余额查询与媒体上传 (balances and media)
//!
//! What WeChat Pay keeps under `/v3/merchant` for the caller itself: the balances of its accounts,
//! and the upload of images and videos that other products ask for by their media id.
//!
//! Note: Withdrawing money (提现) has the same path and is not described.

mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{Fen, UploadedMedia};
