// Written by `cargo xtask codegen` from spec/brand_redpacket.yaml; edit that file instead.

use wechatpay_client::{Error, Meta, Operation, Request, Settles};

use crate::products::routes::brand_redpacket as routes;
use crate::products::shared::{Appid, BrandId, Fen, OutBatchNo, OutDetailNo};
use super::types::{
    CreateBatchResponse, RedPacket, RedPacketBatch, RedPacketBatchNo, RedPacketBatchState,
    RedPacketFilter, RedPacketNo, RedPacketScene, RedPacketState, RedPacketTemplateId,
    RedPacketToSend,
};

/// 品牌商户发放红包: Gives a batch of red packets to users. It is accepted first and made later.
///
/// `POST /v3/fund-app/brand-redpacket/brand-merchant-batches` responds with 200 and
/// [`CreateBatchResponse`](crate::products::brand_redpacket::CreateBatchResponse). Idempotent: safe
/// to send again with the same parameters.
///
/// Note: It is inferred that the server knows the call again by `out_batch_no`, as it does for
/// other transfers.
///
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_redpacket::{CreateBatch, CreateBatchRequired, RedPacketScene};
/// use wechatpay::shared::{BrandId, Fen};
///
/// let operation = CreateBatch::new(CreateBatchRequired {
///     brand_id: BrandId::new(1234),
///     brand_appid: "wxf636efh567hg4356".into(),
///     scene: RedPacketScene::CustomSend,
///     template_id: "123400001".into(),
///     out_batch_no: "plfk2020042013".into(),
///     batch_name: "双十一营销用品牌红包".into(),
///     batch_remark: "双十一营销用品牌红包".into(),
///     total_amount: Fen::new(100),
///     total_num: 1,
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// "any other" includes the [common ones](crate::ErrorCode).
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | any other |  | unknown | A response other than success, which does not say whether the transfer was made. Query by `out_bill_no`, or send the same parameters under it again. Take a new number only when the bill is `FAIL` or `CANCELLED`, or is not found after some time: otherwise the user may be paid twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateBatch {
    /// 品牌ID: A brand as numbered by WeChat Pay. Example: `1234`.
    pub brand_id: BrandId,
    /// 品牌AppID: Under it the openids are. At least 1 character. Example: `wxf636efh567hg4356`.
    pub brand_appid: Appid,
    /// 品牌红包发放场景: How red packets are given. Example: `CUSTOM_SEND`.
    pub scene: RedPacketScene,
    /// 品牌红包模板ID: A look of red packets, which the brand made on its platform. At least 1
    /// character. Example: `123400001`.
    pub template_id: RedPacketTemplateId,
    /// 商家品牌红包批次单号: The number that the caller gives a batch of transfers, unique under their
    /// merchant number: digits and letters only. Pattern: `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 品牌红包批次名称. At least 1 character. Example: `双十一营销用品牌红包`.
    pub batch_name: String,
    /// 品牌红包批次备注. At least 1 character. Example: `双十一营销用品牌红包`.
    pub batch_remark: String,
    /// 总金额: It must be the sum of all red packets. From 1. Example: `100`.
    pub total_amount: Fen,
    /// 总笔数: It must be the number of all red packets. Example: `1`.
    pub total_num: i64,
    /// 品牌红包明细列表: Every red packet of the batch.
    pub detail_list: Option<Vec<RedPacketToSend>>,
}

wechatpay_client::sent! {
    CreateBatch {
        brand_id "brand_id", brand_appid "brand_appid", scene "scene", template_id "template_id",
        out_batch_no "out_batch_no", batch_name "batch_name", batch_remark "batch_remark",
        total_amount "total_amount", total_num "total_num", detail_list "detail_list",
    }
}

/// What [`CreateBatch::new`] requires, by name.
pub struct CreateBatchRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay.
    pub brand_id: BrandId,
    /// 品牌AppID: Under it the openids are. At least 1 character.
    pub brand_appid: Appid,
    /// 品牌红包发放场景: How red packets are given.
    pub scene: RedPacketScene,
    /// 品牌红包模板ID: A look of red packets, which the brand made on its platform. At least 1
    /// character.
    pub template_id: RedPacketTemplateId,
    /// 商家品牌红包批次单号: The number that the caller gives a batch of transfers, unique under their
    /// merchant number: digits and letters only. Pattern: `^[0-9A-Za-z]+$`.
    pub out_batch_no: OutBatchNo,
    /// 品牌红包批次名称. At least 1 character.
    pub batch_name: String,
    /// 品牌红包批次备注. At least 1 character.
    pub batch_remark: String,
    /// 总金额: It must be the sum of all red packets. From 1.
    pub total_amount: Fen,
    /// 总笔数: It must be the number of all red packets.
    pub total_num: i64,
}

impl CreateBatch {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateBatchRequired) -> Self {
        let CreateBatchRequired {
            brand_id, brand_appid, scene, template_id, out_batch_no, batch_name,
            batch_remark, total_amount, total_num,
        } = required;
        Self {
            brand_id, brand_appid, scene, template_id, out_batch_no, batch_name,
            batch_remark, total_amount, total_num, detail_list: None,
        }
    }
}

crate::optional_fields! {
    CreateBatch {
        /// 品牌红包明细列表: Every red packet of the batch.
        detail_list: Vec<RedPacketToSend>,
    }
}

impl Operation for CreateBatch {
    type Response = CreateBatchResponse;

    const META: &'static Meta = &routes::CREATE_BATCH;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 微信支付批次单号查询批次单: Tells how a batch stands, by the number of WeChat Pay, and on
/// request how its red packets do.
///
/// `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}` responds with 200 and
/// [`RedPacketBatch`](crate::products::brand_redpacket::RedPacketBatch). Read-only: safe to send
/// again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_redpacket::GetBatchByBatchNo;
///
/// let operation = GetBatchByBatchNo::new("1210000071100999991182020050700019480001");
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
pub struct GetBatchByBatchNo {
    /// 微信支付品牌红包批次单号: A batch of red packets as numbered by WeChat Pay. At least 1
    /// character. Example: `1210000071100999991182020050700019480001`.
    pub batch_no: RedPacketBatchNo,
    /// 是否需要查询品牌红包明细单: Whether the red packets come as well. Example: `true`.
    pub need_query_detail: Option<bool>,
    /// 品牌红包明细单状态: Only with `need_query_detail`. Example: `DETAIL_VIEW_ALL`.
    pub detail_state: Option<RedPacketFilter>,
}

impl GetBatchByBatchNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(batch_no: impl Into<RedPacketBatchNo>) -> Self {
        Self { batch_no: batch_no.into(), need_query_detail: None, detail_state: None }
    }
}

crate::optional_fields! {
    GetBatchByBatchNo {
        /// 是否需要查询品牌红包明细单: Whether the red packets come as well.
        need_query_detail: bool,
        /// 品牌红包明细单状态: Only with `need_query_detail`.
        detail_state: RedPacketFilter,
    }
}

impl Operation for GetBatchByBatchNo {
    type Response = RedPacketBatch;

    const META: &'static Meta = &routes::GET_BATCH_BY_BATCH_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("batch_no", &self.batch_no)
            .query("need_query_detail", &self.need_query_detail)
            .query("detail_state", &self.detail_state)
            .build()
    }
}

impl Settles for GetBatchByBatchNo {
    type State = RedPacketBatchState;

    #[inline]
    fn state(response: &RedPacketBatch) -> Option<&RedPacketBatchState> {
        Some(&response.batch_state)
    }

    #[inline]
    fn is_final(state: &RedPacketBatchState) -> bool {
        matches!(state, RedPacketBatchState::Finished | RedPacketBatchState::Closed)
    }
}

/// 微信支付明细单号查询明细单: Tells how a red packet stands, by the numbers of WeChat Pay.
///
/// `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`
/// responds with 200 and [`RedPacket`](crate::products::brand_redpacket::RedPacket). Read-only:
/// safe to send again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final
/// state.
///
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_redpacket::GetRedPacketByDetailNo;
///
/// let operation = GetRedPacketByDetailNo::new(
///     "1210000071100999991182020050700019480001",
///     "1220000071100999991182020050700019500100",
/// );
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
pub struct GetRedPacketByDetailNo {
    /// 微信支付品牌红包批次单号: A batch of red packets as numbered by WeChat Pay. At least 1
    /// character. Example: `1210000071100999991182020050700019480001`.
    pub batch_no: RedPacketBatchNo,
    /// 微信支付品牌红包明细单号: A red packet as numbered by WeChat Pay. At least 1 character. Example:
    /// `1220000071100999991182020050700019500100`.
    pub detail_no: RedPacketNo,
}

impl GetRedPacketByDetailNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        batch_no: impl Into<RedPacketBatchNo>,
        detail_no: impl Into<RedPacketNo>,
    ) -> Self {
        Self { batch_no: batch_no.into(), detail_no: detail_no.into() }
    }
}

impl Operation for GetRedPacketByDetailNo {
    type Response = RedPacket;

    const META: &'static Meta = &routes::GET_RED_PACKET_BY_DETAIL_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("batch_no", &self.batch_no)
            .path("detail_no", &self.detail_no)
            .build()
    }
}

impl Settles for GetRedPacketByDetailNo {
    type State = RedPacketState;

    #[inline]
    fn state(response: &RedPacket) -> Option<&RedPacketState> {
        Some(&response.detail_state)
    }

    #[inline]
    fn is_final(state: &RedPacketState) -> bool {
        matches!(state, RedPacketState::DetailSuccess | RedPacketState::DetailFail)
    }
}

/// 商家批次单号查询批次单: Tells how a batch stands, by the merchant's own number, and on request
/// how its red packets do.
///
/// `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}` responds with 200
/// and [`RedPacketBatch`](crate::products::brand_redpacket::RedPacketBatch). Read-only: safe to
/// send again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_redpacket::GetBatchByOutBatchNo;
///
/// let operation = GetBatchByOutBatchNo::new("plfk2020042013");
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
pub struct GetBatchByOutBatchNo {
    /// 商家品牌红包批次单号: The number that the caller gives a batch of transfers, unique under their
    /// merchant number: digits and letters only. Pattern: `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 是否需要查询品牌红包明细单: Whether the red packets come as well. Example: `true`.
    pub need_query_detail: Option<bool>,
    /// 品牌红包明细单状态: Only with `need_query_detail`. Example: `DETAIL_VIEW_ALL`.
    pub detail_state: Option<RedPacketFilter>,
}

impl GetBatchByOutBatchNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_batch_no: impl Into<OutBatchNo>) -> Self {
        Self {
            out_batch_no: out_batch_no.into(), need_query_detail: None,
            detail_state: None,
        }
    }
}

crate::optional_fields! {
    GetBatchByOutBatchNo {
        /// 是否需要查询品牌红包明细单: Whether the red packets come as well.
        need_query_detail: bool,
        /// 品牌红包明细单状态: Only with `need_query_detail`.
        detail_state: RedPacketFilter,
    }
}

impl Operation for GetBatchByOutBatchNo {
    type Response = RedPacketBatch;

    const META: &'static Meta = &routes::GET_BATCH_BY_OUT_BATCH_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_batch_no", &self.out_batch_no)
            .query("need_query_detail", &self.need_query_detail)
            .query("detail_state", &self.detail_state)
            .build()
    }
}

impl Settles for GetBatchByOutBatchNo {
    type State = RedPacketBatchState;

    #[inline]
    fn state(response: &RedPacketBatch) -> Option<&RedPacketBatchState> {
        Some(&response.batch_state)
    }

    #[inline]
    fn is_final(state: &RedPacketBatchState) -> bool {
        matches!(state, RedPacketBatchState::Finished | RedPacketBatchState::Closed)
    }
}

/// 商家明细单号查询明细单: Tells how a red packet stands, by the merchant's own numbers.
///
/// `GET
/// /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}`
/// responds with 200 and [`RedPacket`](crate::products::brand_redpacket::RedPacket). Read-only:
/// safe to send again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final
/// state.
///
/// Source: SKIT.FlurlHttpClient.Wechat, WxJava; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand_redpacket::GetRedPacketByOutDetailNo;
///
/// let operation = GetRedPacketByOutDetailNo::new("plfk2020042013", "x23zy545Bd5436");
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
pub struct GetRedPacketByOutDetailNo {
    /// 商家品牌红包批次单号: The number that the caller gives a batch of transfers, unique under their
    /// merchant number: digits and letters only. Pattern: `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 商家品牌红包明细单号: The number that the caller gives one transfer of a batch, unique within
    /// the batch: digits and letters only. Pattern: `^[0-9A-Za-z]+$`. Example: `x23zy545Bd5436`.
    pub out_detail_no: OutDetailNo,
}

impl GetRedPacketByOutDetailNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_batch_no: impl Into<OutBatchNo>,
        out_detail_no: impl Into<OutDetailNo>,
    ) -> Self {
        Self { out_batch_no: out_batch_no.into(), out_detail_no: out_detail_no.into() }
    }
}

impl Operation for GetRedPacketByOutDetailNo {
    type Response = RedPacket;

    const META: &'static Meta = &routes::GET_RED_PACKET_BY_OUT_DETAIL_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_batch_no", &self.out_batch_no)
            .path("out_detail_no", &self.out_detail_no)
            .build()
    }
}

impl Settles for GetRedPacketByOutDetailNo {
    type State = RedPacketState;

    #[inline]
    fn state(response: &RedPacket) -> Option<&RedPacketState> {
        Some(&response.detail_state)
    }

    #[inline]
    fn is_final(state: &RedPacketState) -> bool {
        matches!(state, RedPacketState::DetailSuccess | RedPacketState::DetailFail)
    }
}
