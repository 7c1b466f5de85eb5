// Written by `cargo xtask codegen` from spec/transaction_block.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Error, Meta, Operation, Request, Settles};

use crate::products::routes::transaction_block as routes;
use crate::products::shared::Mchid;
use super::types::{
    BlockRecord, BlockRecordId, BlockRecords, BlockReviewResult, BlockSubmission, BlockSubmissionId,
};

/// 分页查询子商户名下的交易拦截记录: Lists the records of what was blocked at a sub-merchant, at
/// most ten at once.
///
/// `GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}` responds with 200
/// and [`BlockRecords`](crate::products::transaction_block::BlockRecords). Read-only: safe to send
/// again. [`Client::items`](wechatpay_client::Client::items) reads the list page by page.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014940432). Source: a copy of
/// the official page, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::transaction_block::ListTransactionBlockRecords;
///
/// let operation = ListTransactionBlockRecords::new("123000110", 5);
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListTransactionBlockRecords {
    /// 子商户号: The sub-merchant. 1 to 32 characters. Example: `123000110`.
    pub sub_mchid: Mchid,
    /// 最大资源条数: How many records to list at most, up to 10. From 1 to 10. Example: `5`.
    pub limit: i64,
    /// 请求资源起始位置: How many records to pass over. Without it, none. From 0. Example: `0`.
    ///
    /// Note: It is inferred that it counts from 0, and that none is passed over without it.
    pub offset: Option<i64>,
}

impl ListTransactionBlockRecords {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>, limit: i64) -> Self {
        Self { sub_mchid: sub_mchid.into(), limit, offset: None }
    }
}

crate::optional_fields! {
    ListTransactionBlockRecords {
        /// 请求资源起始位置: How many records to pass over. Without it, none. From 0.
        offset: i64,
    }
}

impl Operation for ListTransactionBlockRecords {
    type Response = BlockRecords;

    const META: &'static Meta = &routes::LIST_TRANSACTION_BLOCK_RECORDS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("sub_mchid", &self.sub_mchid)
            .query("limit", &self.limit)
            .query("offset", &self.offset)
            .build()
    }
}

wechatpay_client::paginated! {
    ListTransactionBlockRecords { offset: offset, limit: limit, items: data as BlockRecord, total: total_count }
}

/// 查询子商户交易拦截记录详情: Tells what was blocked, why, and what the sub-merchant has to hand
/// in so that payments go through again.
///
/// `GET /v3/transaction-block/transaction-block-records/{block_record_id}` responds with 200 and
/// [`BlockRecord`](crate::products::transaction_block::BlockRecord). Read-only: safe to send again.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014940435). Source: a copy of
/// the official page, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::transaction_block::QueryTransactionBlockRecord;
///
/// let operation = QueryTransactionBlockRecord::new("123400", "123000110");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryTransactionBlockRecord {
    /// 交易拦截记录ID: The record, as the callback or the list named it. 1 to 64 characters. Example:
    /// `123400`.
    pub block_record_id: BlockRecordId,
    /// 子商户号: The sub-merchant. 1 to 32 characters. Example: `123000110`.
    pub sub_mchid: Mchid,
}

impl QueryTransactionBlockRecord {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        block_record_id: impl Into<BlockRecordId>,
        sub_mchid: impl Into<Mchid>,
    ) -> Self {
        Self { block_record_id: block_record_id.into(), sub_mchid: sub_mchid.into() }
    }
}

impl Operation for QueryTransactionBlockRecord {
    type Response = BlockRecord;

    const META: &'static Meta = &routes::QUERY_TRANSACTION_BLOCK_RECORD;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("block_record_id", &self.block_record_id)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

/// 发起交易拦截申诉: Appeals for a sub-merchant, with what a record asks for in
/// `requested_item_info`. The appeal is then reviewed; its callback or its query tells the outcome.
///
/// `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}` responds with
/// 200 and [`BlockSubmission`](crate::products::transaction_block::BlockSubmission). Not
/// idempotent: sending it again may act twice.
///
/// Note: `merchant_submit_id` is for the merchant's records: the server is not known to recognise
/// an appeal by it.
///
/// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014940446),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4015521275). Source: copies of the official
/// pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::transaction_block::{
///     CreateTransactionBlockSubmission, CreateTransactionBlockSubmissionRequired,
/// };
///
/// let operation = CreateTransactionBlockSubmission::new(
///     "123000110",
///     CreateTransactionBlockSubmissionRequired {
///         submit_data: "{\"record_fields\":[]}".into(),
///         merchant_submit_id: "ABC123456789".into(),
///     },
/// );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateTransactionBlockSubmission {
    /// 子商户号: The sub-merchant. 1 to 32 characters. Example: `123000110`.
    pub sub_mchid: Mchid,
    /// 商户提交资料内容: What is handed in, as the text of a JSON object in the shape of
    /// `requested_item_info`: its record_fields, each with the values added to it. The page
    /// "资料格式说明" explains the shape. 1 to 4000000 characters.
    ///
    /// Note: The values of items with `need_encrypt` must be encrypted before they go into the text.
    /// This is the caller's work: nothing in a text is encrypted on its way.
    pub submit_data: String,
    /// 商户侧申诉单号: The partner's own number for the appeal. 1 to 128 characters. Example:
    /// `ABC123456789`.
    pub merchant_submit_id: String,
}

wechatpay_client::sent! {
    CreateTransactionBlockSubmission {
        sub_mchid "sub_mchid" outside, submit_data "submit_data" hidden,
        merchant_submit_id "merchant_submit_id",
    }
}

/// What [`CreateTransactionBlockSubmission::new`] requires, by name.
pub struct CreateTransactionBlockSubmissionRequired {
    /// 商户提交资料内容: What is handed in, as the text of a JSON object in the shape of
    /// `requested_item_info`: its record_fields, each with the values added to it. 1 to 4000000
    /// characters.
    pub submit_data: String,
    /// 商户侧申诉单号: The partner's own number for the appeal. 1 to 128 characters.
    pub merchant_submit_id: String,
}

impl CreateTransactionBlockSubmission {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        sub_mchid: impl Into<Mchid>,
        required: CreateTransactionBlockSubmissionRequired,
    ) -> Self {
        let CreateTransactionBlockSubmissionRequired {
            submit_data, merchant_submit_id,
        } = required;
        Self { sub_mchid: sub_mchid.into(), submit_data, merchant_submit_id }
    }
}

impl Operation for CreateTransactionBlockSubmission {
    type Response = BlockSubmission;

    const META: &'static Meta = &routes::CREATE_TRANSACTION_BLOCK_SUBMISSION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("sub_mchid", &self.sub_mchid).json(self).build()
    }
}

/// 查询交易拦截申诉详情: Tells what became of an appeal, and why if it was turned down.
///
/// `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}` responds with
/// 200 and [`BlockSubmission`](crate::products::transaction_block::BlockSubmission). Read-only:
/// safe to send again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final
/// state.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014940449). Source: a copy of
/// the official page, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::transaction_block::QueryTransactionBlockSubmission;
///
/// let operation = QueryTransactionBlockSubmission::new("B021234566799876aacsecd");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// Beyond the [common ones](crate::ErrorCode):
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryTransactionBlockSubmission {
    /// 交易拦截申诉ID: The appeal, as the response to it named it. 1 to 64 characters. Example:
    /// `B021234566799876aacsecd`.
    pub block_submission_id: BlockSubmissionId,
}

impl QueryTransactionBlockSubmission {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(block_submission_id: impl Into<BlockSubmissionId>) -> Self {
        Self { block_submission_id: block_submission_id.into() }
    }
}

impl Operation for QueryTransactionBlockSubmission {
    type Response = BlockSubmission;

    const META: &'static Meta = &routes::QUERY_TRANSACTION_BLOCK_SUBMISSION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("block_submission_id", &self.block_submission_id)
            .build()
    }
}

impl Settles for QueryTransactionBlockSubmission {
    type State = BlockReviewResult;

    #[inline]
    fn state(response: &BlockSubmission) -> Option<&BlockReviewResult> {
        response.review_result.as_ref()
    }

    #[inline]
    fn is_final(state: &BlockReviewResult) -> bool {
        matches!(state, BlockReviewResult::Pass | BlockReviewResult::Reject)
    }
}
