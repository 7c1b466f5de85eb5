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
#[derive(Clone, Debug)]
pub struct Transfer<'c> {
    pub(super) client: &'c Client,
}

impl<'c> Transfer<'c> {
    /// `/v3/transfer/batches`
    pub fn batches(self) -> Batches<'c> {
        Batches { client: self.client }
    }

    /// `/v3/transfer/bill-receipt`
    pub fn bill_receipt(self) -> BillReceipt2<'c> {
        BillReceipt2 {
            client: self.client,
        }
    }
}

/// `/v3/transfer/batches`
#[derive(Clone, Debug)]
pub struct Batches<'c> {
    client: &'c Client,
}

impl<'c> Batches<'c> {
    /// 发起商家转账: Starts a batch of transfers. The answer says that it was accepted, not that
    /// anybody has money. When there is no answer or an unknown error, repeat the call with the same
    /// `out_batch_no` or query the batch; a new number is a new batch, and pays a second time.
    pub fn post(self, required: CreateBatchRequired) -> Call<'c, CreateBatch> {
        Call::new(self.client, CreateBatch::new(required))
    }

    /// `/v3/transfer/batches/batch-id`
    pub fn batch_id(self) -> BatchesBatchId<'c> {
        BatchesBatchId {
            client: self.client,
        }
    }

    /// `/v3/transfer/batches/out-batch-no`
    pub fn out_batch_no(self) -> BatchesOutBatchNo<'c> {
        BatchesOutBatchNo {
            client: self.client,
        }
    }
}

/// `/v3/transfer/batches/batch-id`
#[derive(Clone, Debug)]
pub struct BatchesBatchId<'c> {
    client: &'c Client,
}

impl<'c> BatchesBatchId<'c> {
    /// `/v3/transfer/batches/batch-id/{batch_id}`
    pub fn batch_id(
        self,
        batch_id: impl Into<TransferBatchId>,
    ) -> BatchesBatchIdBatchId<'c> {
        BatchesBatchIdBatchId {
            client: self.client,
            batch_id: batch_id.into(),
        }
    }
}

/// `/v3/transfer/batches/batch-id/{batch_id}`
#[derive(Clone, Debug)]
pub struct BatchesBatchIdBatchId<'c> {
    client: &'c Client,
    batch_id: TransferBatchId,
}

impl<'c> BatchesBatchIdBatchId<'c> {
    /// 通过微信批次单号查询批次单: Tells where a batch stands, named by WeChat Pay's number, and lists
    /// its transfers once it is finished. Batches can be queried for 30 days. One that is not found may
    /// still be on its way: ask again after some minutes, and do not take it for failed.
    pub fn get(self, need_query_detail: bool) -> Call<'c, QueryBatchByBatchId> {
        Call::new(
            self.client,
            QueryBatchByBatchId::new(self.batch_id, need_query_detail),
        )
    }

    /// `/v3/transfer/batches/batch-id/{batch_id}/details`
    pub fn details(self) -> BatchesBatchIdBatchIdDetails<'c> {
        BatchesBatchIdBatchIdDetails {
            client: self.client,
            batch_id: self.batch_id,
        }
    }
}

/// `/v3/transfer/batches/batch-id/{batch_id}/details`
#[derive(Clone, Debug)]
pub struct BatchesBatchIdBatchIdDetails<'c> {
    client: &'c Client,
    batch_id: TransferBatchId,
}

impl<'c> BatchesBatchIdBatchIdDetails<'c> {
    /// `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id`
    pub fn detail_id(self) -> BatchesBatchIdBatchIdDetailsDetailId<'c> {
        BatchesBatchIdBatchIdDetailsDetailId {
            client: self.client,
            batch_id: self.batch_id,
        }
    }
}

/// `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id`
#[derive(Clone, Debug)]
pub struct BatchesBatchIdBatchIdDetailsDetailId<'c> {
    client: &'c Client,
    batch_id: TransferBatchId,
}

impl<'c> BatchesBatchIdBatchIdDetailsDetailId<'c> {
    /// `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    pub fn detail_id(
        self,
        detail_id: impl Into<TransferDetailId>,
    ) -> BatchesBatchIdBatchIdDetailsDetailIdDetailId<'c> {
        BatchesBatchIdBatchIdDetailsDetailIdDetailId {
            client: self.client,
            batch_id: self.batch_id,
            detail_id: detail_id.into(),
        }
    }
}

/// `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
#[derive(Clone, Debug)]
pub struct BatchesBatchIdBatchIdDetailsDetailIdDetailId<'c> {
    client: &'c Client,
    batch_id: TransferBatchId,
    detail_id: TransferDetailId,
}

impl<'c> BatchesBatchIdBatchIdDetailsDetailIdDetailId<'c> {
    /// 通过微信明细单号查询明细单: Tells what became of one transfer, named by WeChat Pay's numbers.
    /// Transfers can be queried for 30 days, once their batch is finished.
    pub fn get(self) -> Call<'c, QueryDetailByDetailId> {
        Call::new(self.client, QueryDetailByDetailId::new(self.batch_id, self.detail_id))
    }
}

/// `/v3/transfer/batches/out-batch-no`
#[derive(Clone, Debug)]
pub struct BatchesOutBatchNo<'c> {
    client: &'c Client,
}

impl<'c> BatchesOutBatchNo<'c> {
    /// `/v3/transfer/batches/out-batch-no/{out_batch_no}`
    pub fn out_batch_no(
        self,
        out_batch_no: impl Into<OutBatchNo>,
    ) -> BatchesOutBatchNoOutBatchNo<'c> {
        BatchesOutBatchNoOutBatchNo {
            client: self.client,
            out_batch_no: out_batch_no.into(),
        }
    }
}

/// `/v3/transfer/batches/out-batch-no/{out_batch_no}`
#[derive(Clone, Debug)]
pub struct BatchesOutBatchNoOutBatchNo<'c> {
    client: &'c Client,
    out_batch_no: OutBatchNo,
}

impl<'c> BatchesOutBatchNoOutBatchNo<'c> {
    /// 通过商家批次单号查询批次单: Tells where a batch stands, named by the merchant's own number, and
    /// lists its transfers once it is finished. It is the way to learn what became of a batch whose
    /// start got no answer; leave a minute between two queries.
    pub fn get(self, need_query_detail: bool) -> Call<'c, QueryBatchByOutBatchNo> {
        Call::new(
            self.client,
            QueryBatchByOutBatchNo::new(self.out_batch_no, need_query_detail),
        )
    }

    /// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details`
    pub fn details(self) -> BatchesOutBatchNoOutBatchNoDetails<'c> {
        BatchesOutBatchNoOutBatchNoDetails {
            client: self.client,
            out_batch_no: self.out_batch_no,
        }
    }
}

/// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details`
#[derive(Clone, Debug)]
pub struct BatchesOutBatchNoOutBatchNoDetails<'c> {
    client: &'c Client,
    out_batch_no: OutBatchNo,
}

impl<'c> BatchesOutBatchNoOutBatchNoDetails<'c> {
    /// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
    pub fn out_detail_no(self) -> BatchesOutBatchNoOutBatchNoDetailsOutDetailNo<'c> {
        BatchesOutBatchNoOutBatchNoDetailsOutDetailNo {
            client: self.client,
            out_batch_no: self.out_batch_no,
        }
    }
}

/// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`
#[derive(Clone, Debug)]
pub struct BatchesOutBatchNoOutBatchNoDetailsOutDetailNo<'c> {
    client: &'c Client,
    out_batch_no: OutBatchNo,
}

impl<'c> BatchesOutBatchNoOutBatchNoDetailsOutDetailNo<'c> {
    /// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
    pub fn out_detail_no(
        self,
        out_detail_no: impl Into<OutDetailNo>,
    ) -> BatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo<'c> {
        BatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo {
            client: self.client,
            out_batch_no: self.out_batch_no,
            out_detail_no: out_detail_no.into(),
        }
    }
}

/// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
#[derive(Clone, Debug)]
pub struct BatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo<'c> {
    client: &'c Client,
    out_batch_no: OutBatchNo,
    out_detail_no: OutDetailNo,
}

impl<'c> BatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNo<'c> {
    /// 通过商家明细单号查询明细单: Tells what became of one transfer, named by the merchant's own
    /// numbers. Transfers can be queried for 30 days, once their batch is finished. One that is not
    /// found may still be on its way: do not take it for failed.
    pub fn get(self) -> Call<'c, QueryDetailByOutDetailNo> {
        Call::new(
            self.client,
            QueryDetailByOutDetailNo::new(self.out_batch_no, self.out_detail_no),
        )
    }
}

/// `/v3/transfer/bill-receipt`
#[derive(Clone, Debug)]
pub struct BillReceipt2<'c> {
    client: &'c Client,
}

impl<'c> BillReceipt2<'c> {
    /// 转账电子回单申请受理: Asks for the electronic receipt of a batch. The batch must be finished
    /// within the last 30 days, have at least one transfer that succeeded, and have been started with
    /// the users' names. The receipt takes a while: `query_bill_receipt` leads to the file.
    pub fn post(
        self,
        out_batch_no: impl Into<OutBatchNo>,
    ) -> Call<'c, ApplyBillReceipt> {
        Call::new(self.client, ApplyBillReceipt::new(out_batch_no))
    }

    /// `/v3/transfer/bill-receipt/{out_batch_no}`
    pub fn out_batch_no(
        self,
        out_batch_no: impl Into<OutBatchNo>,
    ) -> BillReceipt2OutBatchNo<'c> {
        BillReceipt2OutBatchNo {
            client: self.client,
            out_batch_no: out_batch_no.into(),
        }
    }
}

/// `/v3/transfer/bill-receipt/{out_batch_no}`
#[derive(Clone, Debug)]
pub struct BillReceipt2OutBatchNo<'c> {
    client: &'c Client,
    out_batch_no: OutBatchNo,
}

impl<'c> BillReceipt2OutBatchNo<'c> {
    /// 查询转账电子回单: Tells whether the electronic receipt of a batch is made, and if so where the
    /// file is. It can be queried for batches of the last 90 days; each query gives a fresh address.
    pub fn get(self) -> Call<'c, QueryBillReceipt> {
        Call::new(self.client, QueryBillReceipt::new(self.out_batch_no))
    }
}
