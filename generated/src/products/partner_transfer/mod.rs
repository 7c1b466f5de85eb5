// Written by `cargo xtask codegen` from spec/partner_transfer.yaml; edit that file instead.

//! 批量转账到零钱 (batch transfers by partners)
//!
//! Money from a merchant to many users at once, in batches that its partner (服务商) starts for it.
//! The merchant authorizes the partner, and with it either its own AppID or its money, or both. A
//! batch is accepted at once and worked off later; no callback tells when that is done, so it is
//! queried. Electronic receipts (电子回单) are the operations of `transfer`.

mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::Appid;
#[doc(no_inline)]
pub use crate::products::shared::Fen;
#[doc(no_inline)]
pub use crate::products::shared::Mchid;
#[doc(no_inline)]
pub use crate::products::shared::Openid;
#[doc(no_inline)]
pub use crate::products::shared::OutBatchNo;
#[doc(no_inline)]
pub use crate::products::shared::OutDetailNo;
#[doc(no_inline)]
pub use crate::products::shared::TransferBatchCloseReason;
#[doc(no_inline)]
pub use crate::products::shared::TransferBatchId;
#[doc(no_inline)]
pub use crate::products::shared::TransferBatchStatus;
#[doc(no_inline)]
pub use crate::products::shared::TransferBatchType;
#[doc(no_inline)]
pub use crate::products::shared::TransferDetailBrief;
#[doc(no_inline)]
pub use crate::products::shared::TransferDetailFailReason;
#[doc(no_inline)]
pub use crate::products::shared::TransferDetailFilter;
#[doc(no_inline)]
pub use crate::products::shared::TransferDetailId;
#[doc(no_inline)]
pub use crate::products::shared::TransferDetailStatus;
