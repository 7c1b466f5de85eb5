// Written by `cargo xtask codegen` from spec/partner_transfer.yaml; edit that file instead.

use wechatpay_client::{Error, Meta, Operation, Request, Settles};

use crate::products::routes::partner_transfer as routes;
use crate::products::shared::{
    Appid, Fen, Mchid, OutBatchNo, OutDetailNo, TransferBatchId, TransferBatchStatus,
    TransferDetailBrief, TransferDetailFilter, TransferDetailId, TransferDetailStatus,
};
use super::types::{
    AcceptedBatch, AuthorizationType, TransferBatch, TransferDetail, TransferDetailInput,
    TransferPurpose, TransferScene,
};

/// 发起批量转账: Starts a batch of transfers, which cannot be taken back. The response says that it
/// was accepted, not that anybody has money. When there is no response or an unknown error, repeat
/// the call with the same `out_batch_no` or query the batch; a new number is a new batch, and pays
/// a second time.
///
/// `POST /v3/partner-transfer/batches` responds with 200 and
/// [`AcceptedBatch`](crate::products::partner_transfer::AcceptedBatch). Idempotent: safe to send
/// again with the same parameters. Rate limit: 50 calls per second.
///
/// Note: The server knows the batch again by the partner's merchant number and `out_batch_no`.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/products/batch-transfer-accounts-money/apilist.html).
/// Source: a copy of the official page, read 2026-11-22; wechatpay-go.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::partner_transfer::{
///     AuthorizationType, CreateBatch, CreateBatchRequired, TransferDetailInput,
///     TransferDetailInputRequired,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = CreateBatch::new(CreateBatchRequired {
///     sub_mchid: "1900000109".into(),
///     authorization_type: AuthorizationType::InformationAuthorizationType,
///     out_batch_no: "plfk2020042013".into(),
///     batch_name: "2019年1月深圳分部报销单".into(),
///     batch_remark: "2019年1月深圳分部报销单".into(),
///     total_amount: Fen::new(4000000),
///     total_num: 200,
///     transfer_detail_list: vec![
///         TransferDetailInput::new(TransferDetailInputRequired { out_detail_no :
///         "x23zy545Bd5436".into(), transfer_amount : Fen::new(200000), transfer_remark
///         : "2020年4月报销".into(), openid : "o-MYE42l80oelYMDE34nYD456Xoy".into(),
///         user_name : "张三".into() })
///     ],
/// });
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
/// | `PARAM_ERROR` | 400 | refused | A parameter is missing, malformed or out of range. Correct the value that `detail` names; sending the same call again fails again. This call did nothing, so keep your own number for the corrected one. |
/// | `INVALID_REQUEST` | 400 | unknown | The batch breaks a rule: its number is in use with other content, its totals do not add up, or the day's limit is reached. If the number is in use, query the batch and compare; money may have gone out under it. If the limit is reached, raise it on the merchant platform or wait for the next day, with the same `out_batch_no`. |
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
/// | `NO_AUTH` | 403 | refused | Batch transfers are not opened for the merchant, or the call came from an IP address that is not on its list. Open the product, or add the server's outgoing IP address on the merchant platform. Then send the same `out_batch_no`. |
/// | `NOT_ENOUGH` | 403 | refused | The account that transfers are paid from does not cover the batch. Top up, then send the same `out_batch_no` with the same content. A query before that says that the batch does not exist. Never use another number: both can be paid. |
/// | `ACCOUNT_ERROR` | 403 | refused | The account that the transfers are paid from is abnormal. See on the merchant platform what is wrong with the account and repair it. Then send the same `out_batch_no`. |
/// | `QUOTA_EXCEED` | 429 | refused | A quota of transfers is used up. Wait for the next day, or have the quota raised. Keep the same `out_batch_no`. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed. Whether it did what was asked is not known. Query by your own number, or send the same parameters with the same number after a pause. Never take a new number before you know how the first one ended: it can pay twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateBatch {
    /// 特约商户号: The merchant whom the partner acts for. 1 to 32 characters. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 特约商户appid: The merchant's AppID, under which the users are known. It must be there unless
    /// the authorization is `FUND_AUTHORIZATION_TYPE`. 1 to 32 characters. Example:
    /// `wxf636efh567hg4356`.
    pub sub_appid: Option<Appid>,
    /// 特约商户授权类型: What the merchant authorized the partner to use. Example:
    /// `INFORMATION_AUTHORIZATION_TYPE`.
    pub authorization_type: AuthorizationType,
    /// 商家批次单号: The partner's own number for the batch. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 批次名称: What the batch is called. 1 to 32 characters. Example: `2019年1月深圳分部报销单`.
    pub batch_name: String,
    /// 批次备注: What the batch is for. 1 to 32 characters. Example: `2019年1月深圳分部报销单`.
    pub batch_remark: String,
    /// 转账总金额: The sum of the amounts of all transfers, in 分. Any other is refused. From 1.
    /// Example: `4000000`.
    pub total_amount: Fen,
    /// 转账总笔数: The number of transfers, at most 3000. Any other than that of the list is refused.
    /// Up to 3000. Example: `200`.
    pub total_num: i64,
    /// 转账明细列表: The transfers. 1 to 3000 items.
    ///
    /// Note: Direct merchants' batches are now limited to 1000.
    pub transfer_detail_list: Vec<TransferDetailInput>,
    /// 服务商的appid: The partner's AppID, under which the users are known. It must be there with
    /// `FUND_AUTHORIZATION_TYPE`. 1 to 32 characters. Example: `wxf636efh567hg4388`.
    pub sp_appid: Option<Appid>,
    /// 批量转账用途: What the money is for. Example: `COMMISSION`.
    pub transfer_purpose: Option<TransferPurpose>,
    /// 转账场景: Where the money goes. Example: `ORDINARY_TRANSFER`.
    pub transfer_scene: Option<TransferScene>,
}

wechatpay_client::sent! {
    CreateBatch {
        sub_mchid "sub_mchid", sub_appid "sub_appid", authorization_type "authorization_type",
        out_batch_no "out_batch_no", batch_name "batch_name", batch_remark "batch_remark",
        total_amount "total_amount", total_num "total_num",
        transfer_detail_list "transfer_detail_list", sp_appid "sp_appid",
        transfer_purpose "transfer_purpose", transfer_scene "transfer_scene",
    }
}

/// What [`CreateBatch::new`] requires, by name.
pub struct CreateBatchRequired {
    /// 特约商户号: The merchant whom the partner acts for. 1 to 32 characters.
    pub sub_mchid: Mchid,
    /// 特约商户授权类型: What the merchant authorized the partner to use.
    pub authorization_type: AuthorizationType,
    /// 商家批次单号: The partner's own number for the batch. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`.
    pub out_batch_no: OutBatchNo,
    /// 批次名称: What the batch is called. 1 to 32 characters.
    pub batch_name: String,
    /// 批次备注: What the batch is for. 1 to 32 characters.
    pub batch_remark: String,
    /// 转账总金额: The sum of the amounts of all transfers, in 分. Any other is refused. From 1.
    pub total_amount: Fen,
    /// 转账总笔数: The number of transfers, at most 3000. Any other than that of the list is refused.
    /// Up to 3000.
    pub total_num: i64,
    /// 转账明细列表: The transfers. 1 to 3000 items.
    pub transfer_detail_list: Vec<TransferDetailInput>,
}

impl CreateBatch {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateBatchRequired) -> Self {
        let CreateBatchRequired {
            sub_mchid, authorization_type, out_batch_no, batch_name, batch_remark,
            total_amount, total_num, transfer_detail_list,
        } = required;
        Self {
            sub_mchid, sub_appid: None, authorization_type, out_batch_no, batch_name,
            batch_remark, total_amount, total_num, transfer_detail_list, sp_appid: None,
            transfer_purpose: None, transfer_scene: None,
        }
    }
}

crate::optional_fields! {
    CreateBatch {
        /// 特约商户appid: The merchant's AppID, under which the users are known. 1 to 32 characters.
        sub_appid: Appid,
        /// 服务商的appid: The partner's AppID, under which the users are known. 1 to 32 characters.
        sp_appid: Appid,
        /// 批量转账用途: What the money is for.
        transfer_purpose: TransferPurpose,
        /// 转账场景: Where the money goes.
        transfer_scene: TransferScene,
    }
}

impl Operation for CreateBatch {
    type Response = AcceptedBatch;

    const META: &'static Meta = &routes::CREATE_BATCH;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 微信支付批次单号查询批次单: Tells the status of a batch, named by WeChat Pay's number, and lists
/// its transfers once it is finished. Batches can be queried for 30 days. One that is not found may
/// still be on its way: ask again after some minutes, and do not take it for failed.
///
/// `GET /v3/partner-transfer/batches/batch-id/{batch_id}` responds with 200 and
/// [`TransferBatch`](crate::products::partner_transfer::TransferBatch). Read-only: safe to send
/// again. Rate limit: 50 calls per second. [`Client::items`](wechatpay_client::Client::items) reads
/// the list page by page. [`Client::settled`](wechatpay_client::Client::settled) waits for a final
/// state.
///
/// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012715990),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/batch-transfer-accounts-money/transfer/get-transfer-batch-by-no.html).
/// Source: copies of the official pages, read 2026-11-22; wechatpay-go.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::partner_transfer::QueryBatchByBatchId;
///
/// let operation = QueryBatchByBatchId::new(
///     "1030000071100999991182020050700019480001",
///     true,
/// );
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no batch with this number, for example because it was refused for lack of money; or it is still on its way. A batch older than 30 days is not found although it was made. For a recent one, wait and query again; if it stays away, remove the cause (top up) and send the same `out_batch_no` with the same content. A new number can pay twice. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryBatchByBatchId {
    /// 微信支付批次单号: The batch, as the response to `create_batch` named it. 1 to 64 characters.
    /// Example: `1030000071100999991182020050700019480001`.
    pub batch_id: TransferBatchId,
    /// 是否查询转账明细单: Whether to list the transfers too, which is done once the batch is finished.
    /// Example: `true`.
    pub need_query_detail: bool,
    /// 请求资源起始位置: How many transfers to pass over. Without it, none. From 0. Example: `0`.
    pub offset: Option<i64>,
    /// 最大资源条数: How many transfers to list at most, 20 to 100. Without it, 20. From 20 to 100.
    /// Example: `20`.
    pub limit: Option<i64>,
    /// 明细状态: Which transfers to list. Without it, none. Example: `FAIL`.
    pub detail_status: Option<TransferDetailFilter>,
}

impl QueryBatchByBatchId {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(batch_id: impl Into<TransferBatchId>, need_query_detail: bool) -> Self {
        Self {
            batch_id: batch_id.into(), need_query_detail, offset: None, limit: None,
            detail_status: None,
        }
    }
}

crate::optional_fields! {
    QueryBatchByBatchId {
        /// 请求资源起始位置: How many transfers to pass over. Without it, none. From 0.
        offset: i64,
        /// 最大资源条数: How many transfers to list at most, 20 to 100. Without it, 20. From 20 to 100.
        limit: i64,
        /// 明细状态: Which transfers to list.
        detail_status: TransferDetailFilter,
    }
}

impl Operation for QueryBatchByBatchId {
    type Response = TransferBatch;

    const META: &'static Meta = &routes::QUERY_BATCH_BY_BATCH_ID;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("batch_id", &self.batch_id)
            .query("need_query_detail", &self.need_query_detail)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("detail_status", &self.detail_status)
            .build()
    }
}

wechatpay_client::paginated! {
    QueryBatchByBatchId { offset: offset, limit: limit, items: transfer_detail_list as TransferDetailBrief }
}

impl Settles for QueryBatchByBatchId {
    type State = TransferBatchStatus;

    #[inline]
    fn state(response: &TransferBatch) -> Option<&TransferBatchStatus> {
        Some(&response.batch_status)
    }

    #[inline]
    fn is_final(state: &TransferBatchStatus) -> bool {
        matches!(state, TransferBatchStatus::Finished | TransferBatchStatus::Closed)
    }
}

/// 微信支付明细单号查询明细单: Tells what became of one transfer, named by WeChat Pay's numbers.
/// Transfers can be queried for 30 days. One that is not found may still be on its way: do not take
/// it for failed.
///
/// `GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` responds
/// with 200 and [`TransferDetail`](crate::products::partner_transfer::TransferDetail). Read-only:
/// safe to send again. Rate limit: 50 calls per second.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_8.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/payroll-card/transfer-batch/get-transfer-detail-by-no.html).
/// Source: copies of the official pages, read 2026-11-22; wechatpay-go.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::partner_transfer::QueryDetailByDetailId;
///
/// let operation = QueryDetailByDetailId::new(
///     "1030000071100999991182020050700019480001",
///     "1040000071100999991182020050700019500100",
/// );
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such transfer in the batch, or it is still on its way. Check both numbers, and query the batch. Do not take the transfer for failed, and do not pay in another way, before the batch is finished. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryDetailByDetailId {
    /// 微信支付批次单号: The batch, as WeChat Pay numbered it. 1 to 64 characters. Example:
    /// `1030000071100999991182020050700019480001`.
    pub batch_id: TransferBatchId,
    /// 微信明细单号: The transfer, as the list of its batch named it. 1 to 64 characters. Example:
    /// `1040000071100999991182020050700019500100`.
    pub detail_id: TransferDetailId,
}

impl QueryDetailByDetailId {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        batch_id: impl Into<TransferBatchId>,
        detail_id: impl Into<TransferDetailId>,
    ) -> Self {
        Self { batch_id: batch_id.into(), detail_id: detail_id.into() }
    }
}

impl Operation for QueryDetailByDetailId {
    type Response = TransferDetail;

    const META: &'static Meta = &routes::QUERY_DETAIL_BY_DETAIL_ID;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("batch_id", &self.batch_id)
            .path("detail_id", &self.detail_id)
            .build()
    }
}

impl Settles for QueryDetailByDetailId {
    type State = TransferDetailStatus;

    #[inline]
    fn state(response: &TransferDetail) -> Option<&TransferDetailStatus> {
        Some(&response.detail_status)
    }

    #[inline]
    fn is_final(state: &TransferDetailStatus) -> bool {
        matches!(state, TransferDetailStatus::Success | TransferDetailStatus::Fail)
    }
}

/// 商家批次单号查询批次单: Tells the status of a batch, named by the partner's own number, and
/// lists its transfers once it is finished. It is the way to learn what became of a batch whose
/// start got no response. Batches can be queried for 30 days.
///
/// `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}` responds with 200 and
/// [`TransferBatch`](crate::products::partner_transfer::TransferBatch). Read-only: safe to send
/// again. Rate limit: 50 calls per second. [`Client::items`](wechatpay_client::Client::items) reads
/// the list page by page. [`Client::settled`](wechatpay_client::Client::settled) waits for a final
/// state.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/batch-transfer-accounts-money/transfer/get-transfer-batch-by-out-no.html).
/// Source: a copy of the official page, read 2026-11-22; wechatpay-go.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::partner_transfer::QueryBatchByOutBatchNo;
///
/// let operation = QueryBatchByOutBatchNo::new("plfk2020042013", true);
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no batch with this number, for example because it was refused for lack of money; or it is still on its way. A batch older than 30 days is not found although it was made. For a recent one, wait and query again; if it stays away, remove the cause (top up) and send the same `out_batch_no` with the same content. A new number can pay twice. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryBatchByOutBatchNo {
    /// 商家批次单号: The batch, as the partner numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 是否查询转账明细单: Whether to list the transfers too, which is done once the batch is finished.
    /// Example: `true`.
    pub need_query_detail: bool,
    /// 请求资源起始位置: How many transfers to pass over. Without it, none. From 0. Example: `0`.
    pub offset: Option<i64>,
    /// 最大资源条数: How many transfers to list at most, 20 to 100. Without it, 20. From 20 to 100.
    /// Example: `20`.
    pub limit: Option<i64>,
    /// 明细状态: Which transfers to list. Without it, none. Example: `FAIL`.
    pub detail_status: Option<TransferDetailFilter>,
}

impl QueryBatchByOutBatchNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_batch_no: impl Into<OutBatchNo>, need_query_detail: bool) -> Self {
        Self {
            out_batch_no: out_batch_no.into(), need_query_detail, offset: None,
            limit: None, detail_status: None,
        }
    }
}

crate::optional_fields! {
    QueryBatchByOutBatchNo {
        /// 请求资源起始位置: How many transfers to pass over. Without it, none. From 0.
        offset: i64,
        /// 最大资源条数: How many transfers to list at most, 20 to 100. Without it, 20. From 20 to 100.
        limit: i64,
        /// 明细状态: Which transfers to list.
        detail_status: TransferDetailFilter,
    }
}

impl Operation for QueryBatchByOutBatchNo {
    type Response = TransferBatch;

    const META: &'static Meta = &routes::QUERY_BATCH_BY_OUT_BATCH_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_batch_no", &self.out_batch_no)
            .query("need_query_detail", &self.need_query_detail)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("detail_status", &self.detail_status)
            .build()
    }
}

wechatpay_client::paginated! {
    QueryBatchByOutBatchNo { offset: offset, limit: limit, items: transfer_detail_list as TransferDetailBrief }
}

impl Settles for QueryBatchByOutBatchNo {
    type State = TransferBatchStatus;

    #[inline]
    fn state(response: &TransferBatch) -> Option<&TransferBatchStatus> {
        Some(&response.batch_status)
    }

    #[inline]
    fn is_final(state: &TransferBatchStatus) -> bool {
        matches!(state, TransferBatchStatus::Finished | TransferBatchStatus::Closed)
    }
}

/// 商家明细单号查询明细单: Tells what became of one transfer, named by the partner's own numbers.
/// Transfers can be queried for 30 days. One that is not found may still be on its way: do not take
/// it for failed.
///
/// `GET
/// /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
/// responds with 200 and [`TransferDetail`](crate::products::partner_transfer::TransferDetail).
/// Read-only: safe to send again. Rate limit: 50 calls per second.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/batch-transfer-accounts-money/transfer/get-transfer-detail-by-out-no.html).
/// Source: a copy of the official page, read 2026-11-22; wechatpay-go.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::partner_transfer::QueryDetailByOutDetailNo;
///
/// let operation = QueryDetailByOutDetailNo::new("plfk2020042013", "x23zy545Bd5436");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such transfer in the batch, or it is still on its way. Check both numbers, and query the batch. Do not take the transfer for failed, and do not pay in another way, before the batch is finished. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryDetailByOutDetailNo {
    /// 商家批次单号: The batch, as the partner numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 商家明细单号: The transfer, as the partner numbered it within the batch. At most 32 characters.
    /// Pattern: `^[0-9A-Za-z]+$`. Example: `x23zy545Bd5436`.
    pub out_detail_no: OutDetailNo,
}

impl QueryDetailByOutDetailNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_batch_no: impl Into<OutBatchNo>,
        out_detail_no: impl Into<OutDetailNo>,
    ) -> Self {
        Self { out_batch_no: out_batch_no.into(), out_detail_no: out_detail_no.into() }
    }
}

impl Operation for QueryDetailByOutDetailNo {
    type Response = TransferDetail;

    const META: &'static Meta = &routes::QUERY_DETAIL_BY_OUT_DETAIL_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_batch_no", &self.out_batch_no)
            .path("out_detail_no", &self.out_detail_no)
            .build()
    }
}

impl Settles for QueryDetailByOutDetailNo {
    type State = TransferDetailStatus;

    #[inline]
    fn state(response: &TransferDetail) -> Option<&TransferDetailStatus> {
        Some(&response.detail_status)
    }

    #[inline]
    fn is_final(state: &TransferDetailStatus) -> bool {
        matches!(state, TransferDetailStatus::Success | TransferDetailStatus::Fail)
    }
}
