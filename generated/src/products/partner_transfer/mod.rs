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
pub use crate::products::shared::{
    Appid, Fen, Mchid, Openid, OutBatchNo, OutDetailNo, TransferBatchCloseReason, TransferBatchId,
    TransferBatchStatus, TransferBatchType, TransferDetailBrief, TransferDetailFailReason,
    TransferDetailFilter, TransferDetailId, TransferDetailStatus,
};
