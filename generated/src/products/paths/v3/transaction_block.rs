// Written by `cargo xtask codegen` from spec/transaction_block.yaml; edit that file instead.

//! Everything below `/v3/transaction-block`.

use wechatpay_client::Client;

use crate::Call;
use crate::products::shared::Mchid;
use crate::products::transaction_block::{
    BlockRecordId, BlockSubmissionId, CreateTransactionBlockSubmission,
    CreateTransactionBlockSubmissionRequired, ListTransactionBlockRecords,
    QueryTransactionBlockRecord, QueryTransactionBlockSubmission,
};

/// `/v3/transaction-block`
#[derive(Clone, Debug)]
pub struct TransactionBlock<'c> {
    pub(super) client: &'c Client,
}

impl<'c> TransactionBlock<'c> {
    /// `/v3/transaction-block/transaction-block-records`
    pub fn transaction_block_records(self) -> TransactionBlockRecords<'c> {
        TransactionBlockRecords {
            client: self.client,
        }
    }

    /// `/v3/transaction-block/transaction-block-submissions`
    pub fn transaction_block_submissions(self) -> TransactionBlockSubmissions<'c> {
        TransactionBlockSubmissions {
            client: self.client,
        }
    }
}

/// `/v3/transaction-block/transaction-block-records`
#[derive(Clone, Debug)]
pub struct TransactionBlockRecords<'c> {
    client: &'c Client,
}

impl<'c> TransactionBlockRecords<'c> {
    /// `/v3/transaction-block/transaction-block-records/sub-mchid`
    pub fn sub_mchid(self) -> TransactionBlockRecordsSubMchid<'c> {
        TransactionBlockRecordsSubMchid {
            client: self.client,
        }
    }

    /// `/v3/transaction-block/transaction-block-records/{block_record_id}`
    pub fn block_record_id(
        self,
        block_record_id: impl Into<BlockRecordId>,
    ) -> TransactionBlockRecordsBlockRecordId<'c> {
        TransactionBlockRecordsBlockRecordId {
            client: self.client,
            block_record_id: block_record_id.into(),
        }
    }
}

/// `/v3/transaction-block/transaction-block-records/sub-mchid`
#[derive(Clone, Debug)]
pub struct TransactionBlockRecordsSubMchid<'c> {
    client: &'c Client,
}

impl<'c> TransactionBlockRecordsSubMchid<'c> {
    /// `/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> TransactionBlockRecordsSubMchidSubMchid<'c> {
        TransactionBlockRecordsSubMchidSubMchid {
            client: self.client,
            sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
#[derive(Clone, Debug)]
pub struct TransactionBlockRecordsSubMchidSubMchid<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> TransactionBlockRecordsSubMchidSubMchid<'c> {
    /// 分页查询子商户名下的交易拦截记录: Lists the records of what was blocked at a sub-merchant, at
    /// most ten at once.
    pub fn get(self, limit: i64) -> Call<'c, ListTransactionBlockRecords> {
        Call::new(self.client, ListTransactionBlockRecords::new(self.sub_mchid, limit))
    }
}

/// `/v3/transaction-block/transaction-block-records/{block_record_id}`
#[derive(Clone, Debug)]
pub struct TransactionBlockRecordsBlockRecordId<'c> {
    client: &'c Client,
    block_record_id: BlockRecordId,
}

impl<'c> TransactionBlockRecordsBlockRecordId<'c> {
    /// 查询子商户交易拦截记录详情: Tells what was blocked, why, and what the sub-merchant has to hand
    /// in so that payments go through again.
    pub fn get(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> Call<'c, QueryTransactionBlockRecord> {
        Call::new(
            self.client,
            QueryTransactionBlockRecord::new(self.block_record_id, sub_mchid),
        )
    }
}

/// `/v3/transaction-block/transaction-block-submissions`
#[derive(Clone, Debug)]
pub struct TransactionBlockSubmissions<'c> {
    client: &'c Client,
}

impl<'c> TransactionBlockSubmissions<'c> {
    /// `/v3/transaction-block/transaction-block-submissions/sub-mchid`
    pub fn sub_mchid(self) -> TransactionBlockSubmissionsSubMchid<'c> {
        TransactionBlockSubmissionsSubMchid {
            client: self.client,
        }
    }

    /// `/v3/transaction-block/transaction-block-submissions/{block_submission_id}`
    pub fn block_submission_id(
        self,
        block_submission_id: impl Into<BlockSubmissionId>,
    ) -> TransactionBlockSubmissionsBlockSubmissionId<'c> {
        TransactionBlockSubmissionsBlockSubmissionId {
            client: self.client,
            block_submission_id: block_submission_id.into(),
        }
    }
}

/// `/v3/transaction-block/transaction-block-submissions/sub-mchid`
#[derive(Clone, Debug)]
pub struct TransactionBlockSubmissionsSubMchid<'c> {
    client: &'c Client,
}

impl<'c> TransactionBlockSubmissionsSubMchid<'c> {
    /// `/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> TransactionBlockSubmissionsSubMchidSubMchid<'c> {
        TransactionBlockSubmissionsSubMchidSubMchid {
            client: self.client,
            sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
#[derive(Clone, Debug)]
pub struct TransactionBlockSubmissionsSubMchidSubMchid<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> TransactionBlockSubmissionsSubMchidSubMchid<'c> {
    /// 发起交易拦截申诉: Appeals for a sub-merchant, with what a record asks for in
    /// `requested_item_info`. The appeal is then reviewed; its callback or its query tells the outcome.
    pub fn post(
        self,
        required: CreateTransactionBlockSubmissionRequired,
    ) -> Call<'c, CreateTransactionBlockSubmission> {
        Call::new(
            self.client,
            CreateTransactionBlockSubmission::new(self.sub_mchid, required),
        )
    }
}

/// `/v3/transaction-block/transaction-block-submissions/{block_submission_id}`
#[derive(Clone, Debug)]
pub struct TransactionBlockSubmissionsBlockSubmissionId<'c> {
    client: &'c Client,
    block_submission_id: BlockSubmissionId,
}

impl<'c> TransactionBlockSubmissionsBlockSubmissionId<'c> {
    /// 查询交易拦截申诉详情: Tells what became of an appeal, and why if it was turned down.
    pub fn get(self) -> Call<'c, QueryTransactionBlockSubmission> {
        Call::new(
            self.client,
            QueryTransactionBlockSubmission::new(self.block_submission_id),
        )
    }
}
