// Written by `cargo xtask codegen` from spec/partner_transfer.yaml; edit that file instead.

//! Everything below `/v3/partner-transfer`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::partner_transfer::{
    CreateBatch, CreateBatchRequired, QueryBatchByBatchId, QueryBatchByOutBatchNo,
    QueryDetailByDetailId, QueryDetailByOutDetailNo,
};
use crate::products::shared::{OutBatchNo, OutDetailNo, TransferBatchId, TransferDetailId};

/// `/v3/partner-transfer`
pub struct V3PartnerTransfer<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3PartnerTransfer<'c> {
    /// `/v3/partner-transfer/batches`
    #[inline]
    pub fn batches(self) -> V3PartnerTransferBatches<'c> {
        V3PartnerTransferBatches { client: self.client }
    }
}

/// `/v3/partner-transfer/batches`
pub struct V3PartnerTransferBatches<'c> {
    client: &'c Client,
}

impl<'c> V3PartnerTransferBatches<'c> {
    /// 发起批量转账:
    /// [`CreateBatch`].
    #[inline]
    pub fn post(self, required: CreateBatchRequired) -> Call<'c, CreateBatch> {
        Call::new(self.client, CreateBatch::new(required))
    }

    /// `/v3/partner-transfer/batches/batch-id`
    #[inline]
    pub fn batch_id(self) -> V3PartnerTransferBatchesBatchId<'c> {
        V3PartnerTransferBatchesBatchId { client: self.client }
    }

    /// `/v3/partner-transfer/batches/out-batch-no`
    #[inline]
    pub fn out_batch_no(self) -> V3PartnerTransferBatchesOutBatchNo<'c> {
        V3PartnerTransferBatchesOutBatchNo { client: self.client }
    }
}

/// `/v3/partner-transfer/batches/batch-id`
pub struct V3PartnerTransferBatchesBatchId<'c> {
    client: &'c Client,
}

impl<'c> V3PartnerTransferBatchesBatchId<'c> {
    /// `/v3/partner-transfer/batches/batch-id/{batch_id}`
    #[inline]
    pub fn batch_id(
        self,
        batch_id: impl Into<TransferBatchId>,
    ) -> V3PartnerTransferBatchesBatchIdBatchId<'c> {
        V3PartnerTransferBatchesBatchIdBatchId {
            client: self.client, batch_id: batch_id.into(),
        }
    }
}

/// `/v3/partner-transfer/batches/batch-id/{batch_id}`
pub struct V3PartnerTransferBatchesBatchIdBatchId<'c> {
    client: &'c Client,
    batch_id: TransferBatchId,
}

impl<'c> V3PartnerTransferBatchesBatchIdBatchId<'c> {
    /// 微信支付批次单号查询批次单:
    /// [`QueryBatchByBatchId`].
    #[inline]
    pub fn get(self, need_query_detail: bool) -> Call<'c, QueryBatchByBatchId> {
        Call::new(
            self.client,
            QueryBatchByBatchId::new(self.batch_id, need_query_detail),
        )
    }

    /// `/v3/partner-transfer/batches/batch-id/{batch_id}/details`
    #[inline]
    pub fn details(self) -> V3PartnerTransferBatchesBatchIdBatchIdDetails<'c> {
        V3PartnerTransferBatchesBatchIdBatchIdDetails {
            client: self.client, batch_id: self.batch_id,
        }
    }
}

/// `/v3/partner-transfer/batches/batch-id/{batch_id}/details`
pub struct V3PartnerTransferBatchesBatchIdBatchIdDetails<'c> {
    client: &'c Client,
    batch_id: TransferBatchId,
}

impl<'c> V3PartnerTransferBatchesBatchIdBatchIdDetails<'c> {
    /// `/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id`
    #[inline]
    pub fn detail_id(self) -> V3PartnerTransferBatchesBatchIdBatchIdDetailsDetailId<'c> {
        V3PartnerTransferBatchesBatchIdBatchIdDetailsDetailId {
            client: self.client, batch_id: self.batch_id,
        }
    }
}

/// `/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id`
pub struct V3PartnerTransferBatchesBatchIdBatchIdDetailsDetailId<'c> {
    client: &'c Client,
    batch_id: TransferBatchId,
}

impl<'c> V3PartnerTransferBatchesBatchIdBatchIdDetailsDetailId<'c> {
    /// `/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    #[inline]
    pub fn detail_id(
        self,
        detail_id: impl Into<TransferDetailId>,
    ) -> V3PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId<'c> {
        V3PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId {
            client: self.client, batch_id: self.batch_id, detail_id: detail_id.into(),
        }
    }
}

/// `/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
pub struct V3PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId<'c> {
    client: &'c Client,
    batch_id: TransferBatchId,
    detail_id: TransferDetailId,
}

impl<'c> V3PartnerTransferBatchesBatchIdBatchIdDetailsDetailIdDetailId<'c> {
    /// 微信支付明细单号查询明细单:
    /// [`QueryDetailByDetailId`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryDetailByDetailId> {
        Call::new(self.client, QueryDetailByDetailId::new(self.batch_id, self.detail_id))
    }
}

/// `/v3/partner-transfer/batches/out-batch-no`
pub struct V3PartnerTransferBatchesOutBatchNo<'c> {
    client: &'c Client,
}

impl<'c> V3PartnerTransferBatchesOutBatchNo<'c> {
    /// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
    #[inline]
    pub fn out_batch_no(
        self,
        out_batch_no: impl Into<OutBatchNo>,
    ) -> V3PartnerTransferBatchesOutBatchNoOutBatchNo<'c> {
        V3PartnerTransferBatchesOutBatchNoOutBatchNo {
            client: self.client, out_batch_no: out_batch_no.into(),
        }
    }
}

/// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}`
pub struct V3PartnerTransferBatchesOutBatchNoOutBatchNo<'c> {
    client: &'c Client,
    out_batch_no: OutBatchNo,
}

impl<'c> V3PartnerTransferBatchesOutBatchNoOutBatchNo<'c> {
    /// 商家批次单号查询批次单:
    /// [`QueryBatchByOutBatchNo`].
    #[inline]
    pub fn get(self, need_query_detail: bool) -> Call<'c, QueryBatchByOutBatchNo> {
        Call::new(
            self.client,
            QueryBatchByOutBatchNo::new(self.out_batch_no, need_query_detail),
        )
    }

    /// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details`
    #[inline]
    pub fn details(self) -> V3PartnerTransferBatchesOutBatchNoOutBatchNoDetails<'c> {
        V3PartnerTransferBatchesOutBatchNoOutBatchNoDetails {
            client: self.client, out_batch_no: self.out_batch_no,
        }
    }
}

/// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details`
pub struct V3PartnerTransferBatchesOutBatchNoOutBatchNoDetails<'c> {
    client: &'c Client,
    out_batch_no: OutBatchNo,
}

impl<'c> V3PartnerTransferBatchesOutBatchNoOutBatchNoDetails<'c> {
    /// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
    #[inline]
    pub fn out_detail_no(
        self,
    ) -> V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo<'c> {
        V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo {
            client: self.client, out_batch_no: self.out_batch_no,
        }
    }
}

/// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
pub struct V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo<'c> {
    client: &'c Client,
    out_batch_no: OutBatchNo,
}

impl<'c> V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNo<'c> {
    /// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    #[inline]
    pub fn out_detail_no(
        self,
        out_detail_no: impl Into<OutDetailNo>,
    ) -> V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo<'c> {
        V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo {
            client: self.client, out_batch_no: self.out_batch_no,
            out_detail_no: out_detail_no.into(),
        }
    }
}

/// `/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
pub struct V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo<
    'c,
> {
    client: &'c Client,
    out_batch_no: OutBatchNo,
    out_detail_no: OutDetailNo,
}

impl<'c> V3PartnerTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo<'c> {
    /// 商家明细单号查询明细单:
    /// [`QueryDetailByOutDetailNo`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryDetailByOutDetailNo> {
        Call::new(
            self.client,
            QueryDetailByOutDetailNo::new(self.out_batch_no, self.out_detail_no),
        )
    }
}
