// Written by `cargo xtask codegen` from spec/transfer.yaml; edit that file instead.

use wechatpay_client::{Error, Meta, Operation, Request, Settles};

use crate::products::routes::transfer as routes;
use crate::products::shared::{
    Appid, Fen, OutBatchNo, OutDetailNo, TransferBatchId, TransferBatchStatus, TransferDetailBrief,
    TransferDetailFilter, TransferDetailId, TransferDetailStatus,
};
use super::types::{
    AcceptedBatch, BillReceipt, DetailReceipt, ReceiptAcceptType, SignatureStatus,
    TransferBatchWithDetails, TransferDetail, TransferDetailInput,
};

/// 发起商家转账: Starts a batch of transfers. The response says that it was accepted, not that
/// anybody has money. When there is no response or an unknown error, repeat the call with the same
/// `out_batch_no` or query the batch; a new number is a new batch, and pays a second time.
///
/// `POST /v3/transfer/batches` responds with 200 and
/// [`AcceptedBatch`](crate::products::transfer::AcceptedBatch). Idempotent: safe to send again with
/// the same parameters. Rate limit: 50 calls per second.
///
/// Note: The server knows the batch again by `out_batch_no`. Other parameters under the same number
/// are refused with `INVALID_REQUEST`.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/transfer-batch/initiate-batch-transfer.html).
/// Source: a copy of the official page, read 2026-11-22; wechatpay-java, wechatpay-go.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::transfer::{
///     CreateBatch, CreateBatchRequired, TransferDetailInput, TransferDetailInputRequired,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = CreateBatch::new(CreateBatchRequired {
///     appid: "wxf636efh567hg4356".into(),
///     out_batch_no: "plfk2020042013".into(),
///     batch_name: "2019年1月深圳分部报销单".into(),
///     batch_remark: "2019年1月深圳分部报销单".into(),
///     total_amount: Fen::new(4000000),
///     total_num: 200,
///     transfer_detail_list: vec![
///         TransferDetailInput::new(TransferDetailInputRequired { out_detail_no :
///         "x23zy545Bd5436".into(), transfer_amount : Fen::new(200000), transfer_remark
///         : "2020年4月报销".into(), openid : "o-MYE42l80oelYMDE34nYD456Xoy".into()
///         })
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
    /// 商户appid: The AppID under which the users are known, bound to the merchant number. It may be
    /// the corpid of WeCom (企业微信). 1 to 32 characters. Example: `wxf636efh567hg4356`.
    pub appid: Appid,
    /// 商家批次单号: The merchant's own number for the batch. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 批次名称: What the batch is called. 1 to 32 characters. Example: `2019年1月深圳分部报销单`.
    pub batch_name: String,
    /// 批次备注: What the batch is for. 1 to 32 characters. Example: `2019年1月深圳分部报销单`.
    pub batch_remark: String,
    /// 转账总金额: The sum of the amounts of all transfers, in 分. Any other is refused. From 1.
    /// Example: `4000000`.
    pub total_amount: Fen,
    /// 转账总笔数: The number of transfers, at most 1000. Any other than that of the list is refused.
    /// Up to 1000. Example: `200`.
    pub total_num: i64,
    /// 转账明细列表: The transfers. 1 to 1000 items.
    pub transfer_detail_list: Vec<TransferDetailInput>,
    /// 转账场景ID: The scene (转账场景) of the batch, as granted to the merchant on the merchant
    /// platform, such as `1001` for cash marketing (现金营销). Without it: the merchant's default
    /// scene, if there is one. At most 36 characters. Example: `1001`.
    pub transfer_scene_id: Option<String>,
    /// 通知地址: Where `MCHTRANSFER.BATCH.FINISHED` and `MCHTRANSFER.BATCH.CLOSED` go: an HTTPS address
    /// without a query string, reachable from outside. At most 256 characters. Example:
    /// `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: Option<String>,
}

wechatpay_client::sent! {
    CreateBatch {
        appid "appid", out_batch_no "out_batch_no", batch_name "batch_name",
        batch_remark "batch_remark", total_amount "total_amount", total_num "total_num",
        transfer_detail_list "transfer_detail_list", transfer_scene_id "transfer_scene_id",
        notify_url "notify_url",
    }
}

/// What [`CreateBatch::new`] requires, by name.
pub struct CreateBatchRequired {
    /// 商户appid: The AppID under which the users are known, bound to the merchant number. 1 to 32
    /// characters.
    pub appid: Appid,
    /// 商家批次单号: The merchant's own number for the batch. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`.
    pub out_batch_no: OutBatchNo,
    /// 批次名称: What the batch is called. 1 to 32 characters.
    pub batch_name: String,
    /// 批次备注: What the batch is for. 1 to 32 characters.
    pub batch_remark: String,
    /// 转账总金额: The sum of the amounts of all transfers, in 分. Any other is refused. From 1.
    pub total_amount: Fen,
    /// 转账总笔数: The number of transfers, at most 1000. Any other than that of the list is refused.
    /// Up to 1000.
    pub total_num: i64,
    /// 转账明细列表: The transfers. 1 to 1000 items.
    pub transfer_detail_list: Vec<TransferDetailInput>,
}

impl CreateBatch {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateBatchRequired) -> Self {
        let CreateBatchRequired {
            appid, out_batch_no, batch_name, batch_remark, total_amount, total_num,
            transfer_detail_list,
        } = required;
        Self {
            appid, out_batch_no, batch_name, batch_remark, total_amount, total_num,
            transfer_detail_list, transfer_scene_id: None, notify_url: None,
        }
    }
}

crate::optional_fields! {
    CreateBatch {
        /// 转账场景ID: The scene (转账场景) of the batch, as granted to the merchant on the merchant
        /// platform, such as `1001` for cash marketing (现金营销). At most 36 characters.
        transfer_scene_id: String,
        /// 通知地址: Where `MCHTRANSFER.BATCH.FINISHED` and `MCHTRANSFER.BATCH.CLOSED` go: an HTTPS address
        /// without a query string, reachable from outside. At most 256 characters.
        notify_url: String,
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

/// 通过微信批次单号查询批次单: Tells the status of a batch, named by WeChat Pay's number, and lists
/// its transfers once it is finished. Batches can be queried for 30 days. One that is not found may
/// still be on its way: ask again after some minutes, and do not take it for failed.
///
/// `GET /v3/transfer/batches/batch-id/{batch_id}` responds with 200 and
/// [`TransferBatchWithDetails`](crate::products::transfer::TransferBatchWithDetails). Read-only:
/// safe to send again. Rate limit: 50 calls per second.
/// [`Client::items`](wechatpay_client::Client::items) reads the list page by page.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter4_3_2.shtml).
/// Source: a copy of the official page, read 2026-11-22; wechatpay-java, wechatpay-go.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::transfer::QueryBatchByBatchId;
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
    /// 微信批次单号: The batch, as the response to `create_batch` named it. 1 to 64 characters.
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
    /// 明细状态: Which transfers to list. It must be there when `need_query_detail` is true. Example:
    /// `FAIL`.
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
    type Response = TransferBatchWithDetails;

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
    fn state(response: &TransferBatchWithDetails) -> Option<&TransferBatchStatus> {
        Some(&response.transfer_batch.batch_status)
    }

    #[inline]
    fn is_final(state: &TransferBatchStatus) -> bool {
        matches!(state, TransferBatchStatus::Finished | TransferBatchStatus::Closed)
    }
}

/// 通过微信明细单号查询明细单: Tells what became of one transfer, named by WeChat Pay's numbers.
/// Transfers can be queried for 30 days, once their batch is finished.
///
/// `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}` responds with 200
/// and [`TransferDetail`](crate::products::transfer::TransferDetail). Read-only: safe to send
/// again. Rate limit: 50 calls per second. [`Client::settled`](wechatpay_client::Client::settled)
/// waits for a final state.
///
/// Note: A query before the batch is finished was seen to be refused with `INVALID_REQUEST`.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_3.shtml).
/// Source: a copy of the official page, read 2026-11-22; wechatpay-java, wechatpay-go.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::transfer::QueryDetailByDetailId;
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
/// | `INVALID_REQUEST` | 400 | refused | The batch is not finished, so its transfers cannot be queried yet. Query the batch until it is finished, then ask for the transfer. This does not mean that the transfer failed. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such transfer in the batch, or it is still on its way. Check both numbers, and query the batch. Do not take the transfer for failed, and do not pay in another way, before the batch is finished. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryDetailByDetailId {
    /// 微信批次单号: The batch, as WeChat Pay numbered it. 1 to 64 characters. Example:
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

/// 通过商家批次单号查询批次单: Tells the status of a batch, named by the merchant's own number, and
/// lists its transfers once it is finished. It is the way to learn what became of a batch whose
/// start got no response; leave a minute between two queries.
///
/// `GET /v3/transfer/batches/out-batch-no/{out_batch_no}` responds with 200 and
/// [`TransferBatchWithDetails`](crate::products::transfer::TransferBatchWithDetails). Read-only:
/// safe to send again. Rate limit: 50 calls per second.
/// [`Client::items`](wechatpay_client::Client::items) reads the list page by page.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/transfer-batch/get-transfer-batch-by-out-no.html).
/// Source: a copy of the official page, read 2026-11-22; wechatpay-java, wechatpay-go.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::transfer::QueryBatchByOutBatchNo;
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
    /// 商家批次单号: The batch, as the merchant numbered it. At most 32 characters. Pattern:
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
    /// 明细状态: Which transfers to list. It must be there when `need_query_detail` is true. Example:
    /// `FAIL`.
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
    type Response = TransferBatchWithDetails;

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
    fn state(response: &TransferBatchWithDetails) -> Option<&TransferBatchStatus> {
        Some(&response.transfer_batch.batch_status)
    }

    #[inline]
    fn is_final(state: &TransferBatchStatus) -> bool {
        matches!(state, TransferBatchStatus::Finished | TransferBatchStatus::Closed)
    }
}

/// 通过商家明细单号查询明细单: Tells what became of one transfer, named by the merchant's own
/// numbers. Transfers can be queried for 30 days, once their batch is finished. One that is not
/// found may still be on its way: do not take it for failed.
///
/// `GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`
/// responds with 200 and [`TransferDetail`](crate::products::transfer::TransferDetail). Read-only:
/// safe to send again. Rate limit: 50 calls per second.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: A query before the batch is finished was seen to be refused with `INVALID_REQUEST`.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/transfer-detail/get-transfer-detail-by-out-no.html),
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter4_3_6.shtml). Source: copies of
/// the official pages, read 2026-11-22; wechatpay-java, wechatpay-go.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::transfer::QueryDetailByOutDetailNo;
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
/// | `INVALID_REQUEST` | 400 | refused | The batch is not finished, so its transfers cannot be queried yet. Query the batch until it is finished, then ask for the transfer. This does not mean that the transfer failed. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such transfer in the batch, or it is still on its way. Check both numbers, and query the batch. Do not take the transfer for failed, and do not pay in another way, before the batch is finished. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryDetailByOutDetailNo {
    /// 商家批次单号: The batch, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 商家明细单号: The transfer, as the merchant numbered it within the batch. At most 32 characters.
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

/// 转账电子回单申请受理: Asks for the electronic receipt of a batch. The batch must be finished
/// within the last 30 days, have at least one transfer that succeeded, and have been started with
/// the users' names. The receipt takes a while: `query_bill_receipt` leads to the file.
///
/// `POST /v3/transfer/bill-receipt` responds with 200 and
/// [`BillReceipt`](crate::products::transfer::BillReceipt). Not idempotent: sending it again may
/// act twice. Rate limit: 20 calls per second.
/// [`Client::download`](wechatpay_client::Client::download) fetches the file that it leads to.
///
/// Note: Query the receipt when it is not known what became of an application.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter4_3_7.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/batch-transfer-accounts-money/transfer/transfer-apply-acceptance-receipt.html).
/// Source: copies of the official pages, read 2026-11-22; wechatpay-java, wechatpay-go.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::transfer::ApplyBillReceipt;
///
/// let operation = ApplyBillReceipt::new("plfk2020042013");
/// let file = client.download(&operation).await?;
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
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplyBillReceipt {
    /// 商家批次单号: The batch that the receipt is for, as the merchant or partner numbered it. 5 to 32
    /// characters. Pattern: `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
}

wechatpay_client::sent! {
    ApplyBillReceipt {
        out_batch_no "out_batch_no",
    }
}

impl ApplyBillReceipt {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_batch_no: impl Into<OutBatchNo>) -> Self {
        Self { out_batch_no: out_batch_no.into() }
    }
}

impl Operation for ApplyBillReceipt {
    type Response = BillReceipt;

    const META: &'static Meta = &routes::APPLY_BILL_RECEIPT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询转账电子回单: Tells whether the electronic receipt of a batch is made, and if so where the
/// file is. It can be queried for batches of the last 90 days; each query gives a fresh address.
///
/// `GET /v3/transfer/bill-receipt/{out_batch_no}` responds with 200 and
/// [`BillReceipt`](crate::products::transfer::BillReceipt). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
/// [`Client::download`](wechatpay_client::Client::download) fetches the file that it leads to.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/electronic-signature/get-electronic-signature-by-out-no.html),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012721812). Source: copies of the official
/// pages, read 2026-11-22; wechatpay-java, wechatpay-go.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::transfer::QueryBillReceipt;
///
/// let operation = QueryBillReceipt::new("plfk2020042013");
/// let file = client.download(&operation).await?;
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such receipt: nobody applied for it, or there is no such transfer. Apply for the receipt first, once the transfer has succeeded; then query it. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryBillReceipt {
    /// 商家批次单号: The batch that the receipt is for, as the merchant or partner numbered it. 5 to 32
    /// characters. Pattern: `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
}

impl QueryBillReceipt {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_batch_no: impl Into<OutBatchNo>) -> Self {
        Self { out_batch_no: out_batch_no.into() }
    }
}

impl Operation for QueryBillReceipt {
    type Response = BillReceipt;

    const META: &'static Meta = &routes::QUERY_BILL_RECEIPT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("out_batch_no", &self.out_batch_no).build()
    }
}

impl Settles for QueryBillReceipt {
    type State = SignatureStatus;

    #[inline]
    fn state(response: &BillReceipt) -> Option<&SignatureStatus> {
        response.signature_status.as_ref()
    }

    #[inline]
    fn is_final(state: &SignatureStatus) -> bool {
        matches!(state, SignatureStatus::Finished)
    }
}

/// 查询转账明细电子回单受理结果: Tells whether the electronic receipt of one transfer is made, and
/// if so where the file is. Each query gives a fresh address.
///
/// `GET /v3/transfer-detail/electronic-receipts` responds with 200 and
/// [`DetailReceipt`](crate::products::transfer::DetailReceipt). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
/// [`Client::download`](wechatpay_client::Client::download) fetches the file that it leads to.
///
/// Note: Partners may ask for transfers of the last 90 days.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter4_5.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/payroll-card/transfer-batch/get-transfer-details-electronic-receipts-accept-result.html).
/// Source: copies of the official pages, read 2026-11-22; wechatpay-java, wechatpay-go.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::transfer::{QueryDetailReceipt, ReceiptAcceptType};
///
/// let operation = QueryDetailReceipt::new(
///     ReceiptAcceptType::BatchTransfer,
///     "mx0911231610162610v4CNkO4HAf",
/// );
/// let file = client.download(&operation).await?;
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such receipt: nobody applied for it, or there is no such transfer. Apply for the receipt first, once the transfer has succeeded; then query it. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryDetailReceipt {
    /// 受理类型: The product that the transfer was made with. Example: `BATCH_TRANSFER`.
    pub accept_type: ReceiptAcceptType,
    /// 商家转账批次单号: The batch of the transfer. It must be there with `BATCH_TRANSFER`, and must
    /// not with the other products. 5 to 32 characters. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `GD2021011610162610BBdkkIwcu3`.
    pub out_batch_no: Option<OutBatchNo>,
    /// 商家转账明细单号: The transfer: within its batch with `BATCH_TRANSFER`, else the number that the
    /// merchant gave it. 5 to 32 characters. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `mx0911231610162610v4CNkO4HAf`.
    pub out_detail_no: OutDetailNo,
}

impl QueryDetailReceipt {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        accept_type: ReceiptAcceptType,
        out_detail_no: impl Into<OutDetailNo>,
    ) -> Self {
        Self { accept_type, out_batch_no: None, out_detail_no: out_detail_no.into() }
    }
}

crate::optional_fields! {
    QueryDetailReceipt {
        /// 商家转账批次单号: The batch of the transfer. 5 to 32 characters. Pattern: `^[0-9A-Za-z]+$`.
        out_batch_no: OutBatchNo,
    }
}

impl Operation for QueryDetailReceipt {
    type Response = DetailReceipt;

    const META: &'static Meta = &routes::QUERY_DETAIL_RECEIPT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("accept_type", &self.accept_type)
            .query("out_batch_no", &self.out_batch_no)
            .query("out_detail_no", &self.out_detail_no)
            .build()
    }
}

impl Settles for QueryDetailReceipt {
    type State = SignatureStatus;

    #[inline]
    fn state(response: &DetailReceipt) -> Option<&SignatureStatus> {
        response.signature_status.as_ref()
    }

    #[inline]
    fn is_final(state: &SignatureStatus) -> bool {
        matches!(state, SignatureStatus::Finished)
    }
}

/// 受理转账明细电子回单: Asks for the electronic receipt of one transfer. The transfer must have
/// succeeded and must have been made with the user's name. The receipt takes a while:
/// `query_detail_receipt` leads to the file.
///
/// `POST /v3/transfer-detail/electronic-receipts` responds with 200 and
/// [`DetailReceipt`](crate::products::transfer::DetailReceipt). Not idempotent: sending it again
/// may act twice. Rate limit: 20 calls per second.
/// [`Client::download`](wechatpay_client::Client::download) fetches the file that it leads to.
///
/// Note: Direct merchants may ask for transfers of the last two years, partners for those of the
/// last 30 days. Query the receipt when it is not known what became of an application.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/electronic-receipt-api/create-electronic-receipt.html),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/batch-transfer-accounts-money/transfer/transfer-detail-receipt.html).
/// Source: copies of the official pages, read 2026-11-22; wechatpay-java, wechatpay-go.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::transfer::{ApplyDetailReceipt, ReceiptAcceptType};
///
/// let operation = ApplyDetailReceipt::new(
///     ReceiptAcceptType::BatchTransfer,
///     "mx0911231610162610v4CNkO4HAf",
/// );
/// let file = client.download(&operation).await?;
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
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplyDetailReceipt {
    /// 受理类型: The product that the transfer was made with. Example: `BATCH_TRANSFER`.
    pub accept_type: ReceiptAcceptType,
    /// 商家转账批次单号: The batch of the transfer. It must be there with `BATCH_TRANSFER`, and must
    /// not with the other products. 5 to 32 characters. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `GD2021011610162610BBdkkIwcu3`.
    pub out_batch_no: Option<OutBatchNo>,
    /// 商家转账明细单号: The transfer: within its batch with `BATCH_TRANSFER`, else the number that the
    /// merchant gave it. 5 to 32 characters. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `mx0911231610162610v4CNkO4HAf`.
    pub out_detail_no: OutDetailNo,
}

wechatpay_client::sent! {
    ApplyDetailReceipt {
        accept_type "accept_type", out_batch_no "out_batch_no", out_detail_no "out_detail_no",
    }
}

impl ApplyDetailReceipt {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        accept_type: ReceiptAcceptType,
        out_detail_no: impl Into<OutDetailNo>,
    ) -> Self {
        Self { accept_type, out_batch_no: None, out_detail_no: out_detail_no.into() }
    }
}

crate::optional_fields! {
    ApplyDetailReceipt {
        /// 商家转账批次单号: The batch of the transfer. 5 to 32 characters. Pattern: `^[0-9A-Za-z]+$`.
        out_batch_no: OutBatchNo,
    }
}

impl Operation for ApplyDetailReceipt {
    type Response = DetailReceipt;

    const META: &'static Meta = &routes::APPLY_DETAIL_RECEIPT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}
