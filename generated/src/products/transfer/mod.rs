// Written by `cargo xtask codegen` from spec/transfer.yaml; edit that file instead.

//! 商家转账到零钱 (batch transfers)
//!
//! Money from a direct merchant to up to a thousand users at once, in batches: commissions,
//! expenses, refunds in cash. A batch is accepted at once and worked off later; its callback or its
//! query tells when that is done, and the query of each transfer what became of it. Electronic
//! receipts (电子回单) can be had for batches and for single transfers.
//!
//! Note: Merchants who had this product before 15 January 2025 keep it. Whoever opens 商家转账
//! since then gets another product, in which the user confirms each transfer
//! (`/v3/fund-app/mch-transfer`), and is refused here.

mod events;
mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use events::*;
pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{
    Appid, Fen, HashType, Mchid, Openid, OutBatchNo, OutDetailNo, TransferBatchCloseReason,
    TransferBatchId, TransferBatchStatus, TransferBatchType, TransferDetailBrief,
    TransferDetailFailReason, TransferDetailFilter, TransferDetailId, TransferDetailStatus,
};
