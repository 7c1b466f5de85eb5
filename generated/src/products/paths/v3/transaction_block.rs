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
pub struct V3TransactionBlock<'c> {
    pub(super) client: &'c Client,
}

impl<'c> V3TransactionBlock<'c> {
    /// `/v3/transaction-block/transaction-block-records`
    #[inline]
    pub fn transaction_block_records(
        self,
    ) -> V3TransactionBlockTransactionBlockRecords<'c> {
        V3TransactionBlockTransactionBlockRecords { client: self.client }
    }

    /// `/v3/transaction-block/transaction-block-submissions`
    #[inline]
    pub fn transaction_block_submissions(
        self,
    ) -> V3TransactionBlockTransactionBlockSubmissions<'c> {
        V3TransactionBlockTransactionBlockSubmissions { client: self.client }
    }
}

/// `/v3/transaction-block/transaction-block-records`
pub struct V3TransactionBlockTransactionBlockRecords<'c> {
    client: &'c Client,
}

impl<'c> V3TransactionBlockTransactionBlockRecords<'c> {
    /// `/v3/transaction-block/transaction-block-records/sub-mchid`
    #[inline]
    pub fn sub_mchid(self) -> V3TransactionBlockTransactionBlockRecordsSubMchid<'c> {
        V3TransactionBlockTransactionBlockRecordsSubMchid { client: self.client }
    }

    /// `/v3/transaction-block/transaction-block-records/{block_record_id}`
    #[inline]
    pub fn block_record_id(
        self,
        block_record_id: impl Into<BlockRecordId>,
    ) -> V3TransactionBlockTransactionBlockRecordsBlockRecordId<'c> {
        V3TransactionBlockTransactionBlockRecordsBlockRecordId {
            client: self.client, block_record_id: block_record_id.into(),
        }
    }
}

/// `/v3/transaction-block/transaction-block-records/sub-mchid`
pub struct V3TransactionBlockTransactionBlockRecordsSubMchid<'c> {
    client: &'c Client,
}

impl<'c> V3TransactionBlockTransactionBlockRecordsSubMchid<'c> {
    /// `/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
    #[inline]
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> V3TransactionBlockTransactionBlockRecordsSubMchidSubMchid<'c> {
        V3TransactionBlockTransactionBlockRecordsSubMchidSubMchid {
            client: self.client, sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`
pub struct V3TransactionBlockTransactionBlockRecordsSubMchidSubMchid<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3TransactionBlockTransactionBlockRecordsSubMchidSubMchid<'c> {
    /// 分页查询子商户名下的交易拦截记录:
    /// [`ListTransactionBlockRecords`].
    #[inline]
    pub fn get(self, limit: i64) -> Call<'c, ListTransactionBlockRecords> {
        Call::new(self.client, ListTransactionBlockRecords::new(self.sub_mchid, limit))
    }
}

/// `/v3/transaction-block/transaction-block-records/{block_record_id}`
pub struct V3TransactionBlockTransactionBlockRecordsBlockRecordId<'c> {
    client: &'c Client,
    block_record_id: BlockRecordId,
}

impl<'c> V3TransactionBlockTransactionBlockRecordsBlockRecordId<'c> {
    /// 查询子商户交易拦截记录详情:
    /// [`QueryTransactionBlockRecord`].
    #[inline]
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
pub struct V3TransactionBlockTransactionBlockSubmissions<'c> {
    client: &'c Client,
}

impl<'c> V3TransactionBlockTransactionBlockSubmissions<'c> {
    /// `/v3/transaction-block/transaction-block-submissions/sub-mchid`
    #[inline]
    pub fn sub_mchid(self) -> V3TransactionBlockTransactionBlockSubmissionsSubMchid<'c> {
        V3TransactionBlockTransactionBlockSubmissionsSubMchid { client: self.client }
    }

    /// `/v3/transaction-block/transaction-block-submissions/{block_submission_id}`
    #[inline]
    pub fn block_submission_id(
        self,
        block_submission_id: impl Into<BlockSubmissionId>,
    ) -> V3TransactionBlockTransactionBlockSubmissionsBlockSubmissionId<'c> {
        V3TransactionBlockTransactionBlockSubmissionsBlockSubmissionId {
            client: self.client, block_submission_id: block_submission_id.into(),
        }
    }
}

/// `/v3/transaction-block/transaction-block-submissions/sub-mchid`
pub struct V3TransactionBlockTransactionBlockSubmissionsSubMchid<'c> {
    client: &'c Client,
}

impl<'c> V3TransactionBlockTransactionBlockSubmissionsSubMchid<'c> {
    /// `/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
    #[inline]
    pub fn sub_mchid(
        self,
        sub_mchid: impl Into<Mchid>,
    ) -> V3TransactionBlockTransactionBlockSubmissionsSubMchidSubMchid<'c> {
        V3TransactionBlockTransactionBlockSubmissionsSubMchidSubMchid {
            client: self.client, sub_mchid: sub_mchid.into(),
        }
    }
}

/// `/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`
pub struct V3TransactionBlockTransactionBlockSubmissionsSubMchidSubMchid<'c> {
    client: &'c Client,
    sub_mchid: Mchid,
}

impl<'c> V3TransactionBlockTransactionBlockSubmissionsSubMchidSubMchid<'c> {
    /// 发起交易拦截申诉:
    /// [`CreateTransactionBlockSubmission`].
    #[inline]
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
pub struct V3TransactionBlockTransactionBlockSubmissionsBlockSubmissionId<'c> {
    client: &'c Client,
    block_submission_id: BlockSubmissionId,
}

impl<'c> V3TransactionBlockTransactionBlockSubmissionsBlockSubmissionId<'c> {
    /// 查询交易拦截申诉详情:
    /// [`QueryTransactionBlockSubmission`].
    #[inline]
    pub fn get(self) -> Call<'c, QueryTransactionBlockSubmission> {
        Call::new(
            self.client,
            QueryTransactionBlockSubmission::new(self.block_submission_id),
        )
    }
}
