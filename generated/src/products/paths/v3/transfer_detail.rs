// Written by `cargo xtask codegen` from spec/transfer.yaml; edit that file instead.

//! Everything below `/v3/transfer-detail`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::shared::OutDetailNo;
use crate::products::transfer::{ApplyDetailReceipt, QueryDetailReceipt, ReceiptAcceptType};

/// `/v3/transfer-detail`
pub struct V3TransferDetail<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3TransferDetail<'c> {
    /// `/v3/transfer-detail/electronic-receipts`
    #[inline]
    pub fn electronic_receipts(self) -> V3TransferDetailElectronicReceipts<'c> {
        V3TransferDetailElectronicReceipts { client: self.client }
    }
}

/// `/v3/transfer-detail/electronic-receipts`
pub struct V3TransferDetailElectronicReceipts<'c> {
    client: &'c Client,
}

impl<'c> V3TransferDetailElectronicReceipts<'c> {
    /// 查询转账明细电子回单受理结果:
    /// [`QueryDetailReceipt`].
    #[inline]
    pub fn get(
        self,
        accept_type: ReceiptAcceptType,
        out_detail_no: impl Into<OutDetailNo>,
    ) -> Call<'c, QueryDetailReceipt> {
        Call::new(self.client, QueryDetailReceipt::new(accept_type, out_detail_no))
    }

    /// 受理转账明细电子回单:
    /// [`ApplyDetailReceipt`].
    #[inline]
    pub fn post(
        self,
        accept_type: ReceiptAcceptType,
        out_detail_no: impl Into<OutDetailNo>,
    ) -> Call<'c, ApplyDetailReceipt> {
        Call::new(self.client, ApplyDetailReceipt::new(accept_type, out_detail_no))
    }
}
