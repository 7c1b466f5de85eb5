// Written by `cargo xtask codegen` from spec/transfer.yaml; edit that file instead.

//! Everything below `/v3/transfer`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::shared::{OutBatchNo, OutDetailNo, TransferBatchId, TransferDetailId};
use crate::products::transfer::{
    ApplyBillReceipt, CreateBatch, CreateBatchRequired, QueryBatchByBatchId, QueryBatchByOutBatchNo,
    QueryBillReceipt, QueryDetailByDetailId, QueryDetailByOutDetailNo,
};

/// `/v3/transfer`
pub struct V3Transfer<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3Transfer<'c> {
    /// `/v3/transfer/batches`
    #[inline]
    pub fn batches(self) -> V3TransferBatches<'c> {
        V3TransferBatches { client: self.client }
    }

    /// `/v3/transfer/bill-receipt`
    #[inline]
    pub fn bill_receipt(self) -> V3TransferBillReceipt<'c> {
        V3TransferBillReceipt { client: self.client }
    }
}

/// `/v3/transfer/batches`
pub struct V3TransferBatches<'c> {
    client: &'c Client,
}

impl<'c> V3TransferBatches<'c> {
    /// 发起商家转账:
    /// [`CreateBatch`].
    #[inline]
    pub fn post(self, required: CreateBatchRequired) -> Call<'c, CreateBatch> {
        Call::new(self.client, CreateBatch::new(required))
    }

    /// `/v3/transfer/batches/batch-id`
    #[inline]
    pub fn batch_id(self) -> V3TransferBatchesBatchId<'c> {
        V3TransferBatchesBatchId { client: self.client }
    }

    /// `/v3/transfer/batches/out-batch-no`
    #[inline]
    pub fn out_batch_no(self) -> V3TransferBatchesOutBatchNo<'c> {
        V3TransferBatchesOutBatchNo { client: self.client }
    }
}

/// `/v3/transfer/batches/batch-id`
pub struct V3TransferBatchesBatchId<'c> {
    client: &'c Client,
}

impl<'c> V3TransferBatchesBatchId<'c> {
    /// `/v3/transfer/batches/batch-id/{batch_id}`
    #[inline]
    pub fn batch_id(
        self,
        batch_id: impl Into<TransferBatchId>,
    ) -> V3TransferBatchesBatchIdBatchId<'c> {
        V3TransferBatchesBatchIdBatchId {
            client: self.client, batch_id: batch_id.into(),
        }
    }
}

/// `/v3/transfer/batches/batch-id/{batch_id}`
pub struct V3TransferBatchesBatchIdBatchId<'c> {
    client: &'c Client,
    batch_id: TransferBatchId,
}

impl<'c> V3TransferBatchesBatchIdBatchId<'c> {
    /// 通过微信批次单号查询批次单:
    /// [`QueryBatchByBatchId`].
    #[inline]
    pub fn get(self, need_query_detail: bool) -> Call<'c, QueryBatchByBatchId> {
        Call::new(
            self.client,
            QueryBatchByBatchId::new(self.batch_id, need_query_detail),
        )
    }

    /// `/v3/transfer/batches/batch-id/{batch_id}/details`
    #[inline]
    pub fn details(self) -> V3TransferBatchesBatchIdBatchIdDetails<'c> {
        V3TransferBatchesBatchIdBatchIdDetails {
            client: self.client, batch_id: self.batch_id,
        }
    }
}

/// `/v3/transfer/batches/batch-id/{batch_id}/details`
pub struct V3TransferBatchesBatchIdBatchIdDetails<'c> {
    client: &'c Client,
    batch_id: TransferBatchId,
}

impl<'c> V3TransferBatchesBatchIdBatchIdDetails<'c> {
    /// `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id`
    #[inline]
    pub fn detail_id(self) -> V3TransferBatchesBatchIdBatchIdDetailsDetailId<'c> {
        V3TransferBatchesBatchIdBatchIdDetailsDetailId {
            client: self.client, batch_id: self.batch_id,
        }
    }
}

/// `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id`
pub struct V3TransferBatchesBatchIdBatchIdDetailsDetailId<'c> {
    client: &'c Client,
    batch_id: TransferBatchId,
}

impl<'c> V3TransferBatchesBatchIdBatchIdDetailsDetailId<'c> {
    /// `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    #[inline]
    pub fn detail_id(
        self,
        detail_id: impl Into<TransferDetailId>,
    ) -> V3TransferBatchesBatchIdBatchIdDetailsDetailIdDetailId<'c> {
        V3TransferBatchesBatchIdBatchIdDetailsDetailIdDetailId {
            client: self.client, batch_id: self.batch_id, detail_id: detail_id.into(),
        }
    }
}

/// `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
pub struct V3TransferBatchesBatchIdBatchIdDetailsDetailIdDetailId<'c> {
    client: &'c Client,
    batch_id: TransferBatchId,
    detail_id: TransferDetailId,
}

impl<'c> V3TransferBatchesBatchIdBatchIdDetailsDetailIdDetailId<'c> {
    /// 通过微信明细单号查询明细单:
    /// [`QueryDetailByDetailId`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryDetailByDetailId> {
        Call::new(self.client, QueryDetailByDetailId::new(self.batch_id, self.detail_id))
    }
}

/// `/v3/transfer/batches/out-batch-no`
pub struct V3TransferBatchesOutBatchNo<'c> {
    client: &'c Client,
}

impl<'c> V3TransferBatchesOutBatchNo<'c> {
    /// `/v3/transfer/batches/out-batch-no/{out_batch_no}`
    #[inline]
    pub fn out_batch_no(
        self,
        out_batch_no: impl Into<OutBatchNo>,
    ) -> V3TransferBatchesOutBatchNoOutBatchNo<'c> {
        V3TransferBatchesOutBatchNoOutBatchNo {
            client: self.client, out_batch_no: out_batch_no.into(),
        }
    }
}

/// `/v3/transfer/batches/out-batch-no/{out_batch_no}`
pub struct V3TransferBatchesOutBatchNoOutBatchNo<'c> {
    client: &'c Client,
    out_batch_no: OutBatchNo,
}

impl<'c> V3TransferBatchesOutBatchNoOutBatchNo<'c> {
    /// 通过商家批次单号查询批次单:
    /// [`QueryBatchByOutBatchNo`].
    #[inline]
    pub fn get(self, need_query_detail: bool) -> Call<'c, QueryBatchByOutBatchNo> {
        Call::new(
            self.client,
            QueryBatchByOutBatchNo::new(self.out_batch_no, need_query_detail),
        )
    }

    /// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details`
    #[inline]
    pub fn details(self) -> V3TransferBatchesOutBatchNoOutBatchNoDetails<'c> {
        V3TransferBatchesOutBatchNoOutBatchNoDetails {
            client: self.client, out_batch_no: self.out_batch_no,
        }
    }
}

/// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details`
pub struct V3TransferBatchesOutBatchNoOutBatchNoDetails<'c> {
    client: &'c Client,
    out_batch_no: OutBatchNo,
}

impl<'c> V3TransferBatchesOutBatchNoOutBatchNoDetails<'c> {
    /// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
    #[inline]
    pub fn out_detail_no(
        self,
    ) -> V3TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo<'c> {
        V3TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo {
            client: self.client, out_batch_no: self.out_batch_no,
        }
    }
}

/// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
pub struct V3TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo<'c> {
    client: &'c Client,
    out_batch_no: OutBatchNo,
}

impl<'c> V3TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo<'c> {
    /// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    #[inline]
    pub fn out_detail_no(
        self,
        out_detail_no: impl Into<OutDetailNo>,
    ) -> V3TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo<'c> {
        V3TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo {
            client: self.client, out_batch_no: self.out_batch_no,
            out_detail_no: out_detail_no.into(),
        }
    }
}

/// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
pub struct V3TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo<'c> {
    client: &'c Client,
    out_batch_no: OutBatchNo,
    out_detail_no: OutDetailNo,
}

impl<'c> V3TransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo<'c> {
    /// 通过商家明细单号查询明细单:
    /// [`QueryDetailByOutDetailNo`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryDetailByOutDetailNo> {
        Call::new(
            self.client,
            QueryDetailByOutDetailNo::new(self.out_batch_no, self.out_detail_no),
        )
    }
}

/// `/v3/transfer/bill-receipt`
pub struct V3TransferBillReceipt<'c> {
    client: &'c Client,
}

impl<'c> V3TransferBillReceipt<'c> {
    /// 转账电子回单申请受理:
    /// [`ApplyBillReceipt`].
    #[inline]
    pub fn post(
        self,
        out_batch_no: impl Into<OutBatchNo>,
    ) -> Call<'c, ApplyBillReceipt> {
        Call::new(self.client, ApplyBillReceipt::new(out_batch_no))
    }

    /// `/v3/transfer/bill-receipt/{out_batch_no}`
    #[inline]
    pub fn out_batch_no(
        self,
        out_batch_no: impl Into<OutBatchNo>,
    ) -> V3TransferBillReceiptOutBatchNo<'c> {
        V3TransferBillReceiptOutBatchNo {
            client: self.client, out_batch_no: out_batch_no.into(),
        }
    }
}

/// `/v3/transfer/bill-receipt/{out_batch_no}`
pub struct V3TransferBillReceiptOutBatchNo<'c> {
    client: &'c Client,
    out_batch_no: OutBatchNo,
}

impl<'c> V3TransferBillReceiptOutBatchNo<'c> {
    /// 查询转账电子回单:
    /// [`QueryBillReceipt`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryBillReceipt> {
        Call::new(self.client, QueryBillReceipt::new(self.out_batch_no))
    }
}
