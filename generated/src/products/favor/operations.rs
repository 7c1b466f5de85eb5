// Written by `cargo xtask codegen` from spec/favor.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Day, Error, Meta, Operation, Request, Timestamp, Upload};

use crate::products::routes::favor as routes;
use crate::products::shared::{Appid, Fen, Mchid, Openid, StockId};
use super::types::{
    Coupon, CouponBusinessType, CouponId, CouponPattern, CouponStatus, CouponUseRule,
    CreateCouponStockResponse, DownloadRefundFlowByDayResponse, DownloadUseFlowByDayResponse,
    FlowFile, ListAvailableMerchantsResponse, ListAvailableSingleitemsResponse,
    ListCouponsByFilterResponse, ListStocksResponse, ListWithdrawCouponsResponse,
    ModifyGoodsIdResponse, PauseStockResponse, QueryCallbackResponse,
    QueryMultiActivityCouponResponse, RestartStockResponse, SendCouponResponse,
    SendMultiActivityCouponResponse, SendWithdrawCouponResponse, SetCallbackResponse,
    StartStockResponse, Stock, StockSendRule, StockStatus, StockType, StopStockResponse,
    UploadImageResponse,
};

/// 给指定用户报名多笔立减活动: Enters a user in a bank's activity with a coupon that takes money
/// off several payments (多笔立减).
///
/// `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity` responds with 200 and
/// [`SendMultiActivityCouponResponse`](crate::products::favor::SendMultiActivityCouponResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::{SendMultiActivityCoupon, SendMultiActivityCouponRequired};
///
/// let operation = SendMultiActivityCoupon::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     SendMultiActivityCouponRequired {
///         stock_id: "9856000".into(),
///         activity_id: "186745560".into(),
///         out_request_no: "1002600620019090123143254435".into(),
///         appid: "wx233544546545989".into(),
///         stock_creator_mchid: "9800064".into(),
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
pub struct SendMultiActivityCoupon {
    /// 用户标识ID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
    /// 活动ID. At least 1 character. Example: `186745560`.
    pub activity_id: String,
    /// 发券凭证: The caller's own number for this coupon; repeat it when repeating the call. At least 1
    /// character. Example: `1002600620019090123143254435`.
    pub out_request_no: String,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx233544546545989`.
    pub appid: Appid,
    /// 创建批次的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `9800064`.
    pub stock_creator_mchid: Mchid,
}

wechatpay_client::sent! {
    SendMultiActivityCoupon {
        openid "openid" outside, stock_id "stock_id", activity_id "activity_id",
        out_request_no "out_request_no", appid "appid", stock_creator_mchid "stock_creator_mchid",
    }
}

/// What [`SendMultiActivityCoupon::new`] requires, by name.
pub struct SendMultiActivityCouponRequired {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 活动ID. At least 1 character.
    pub activity_id: String,
    /// 发券凭证: The caller's own number for this coupon; repeat it when repeating the call. At least 1
    /// character.
    pub out_request_no: String,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 创建批次的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub stock_creator_mchid: Mchid,
}

impl SendMultiActivityCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        required: SendMultiActivityCouponRequired,
    ) -> Self {
        let SendMultiActivityCouponRequired {
            stock_id, activity_id, out_request_no, appid, stock_creator_mchid,
        } = required;
        Self {
            openid: openid.into(), stock_id, activity_id, out_request_no, appid,
            stock_creator_mchid,
        }
    }
}

impl Operation for SendMultiActivityCoupon {
    type Response = SendMultiActivityCouponResponse;

    const META: &'static Meta = &routes::SEND_MULTI_ACTIVITY_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("openid", &self.openid).json(self).build()
    }
}

/// 查询绑定多笔立减活动的代金券详情: Tells how often a user's coupon for several payments was used,
/// and for how much.
///
/// `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}` responds with 200 and
/// [`QueryMultiActivityCouponResponse`](crate::products::favor::QueryMultiActivityCouponResponse).
/// Read-only: safe to send again.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::QueryMultiActivityCoupon;
///
/// let operation = QueryMultiActivityCoupon::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     "98674556",
///     "wx233544546545989",
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
pub struct QueryMultiActivityCoupon {
    /// 用户标识ID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 代金券ID: One coupon of a user as numbered by WeChat Pay. At least 1 character. Example:
    /// `98674556`.
    pub coupon_id: CouponId,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx233544546545989`.
    pub appid: Appid,
}

impl QueryMultiActivityCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        coupon_id: impl Into<CouponId>,
        appid: impl Into<Appid>,
    ) -> Self {
        Self { openid: openid.into(), coupon_id: coupon_id.into(), appid: appid.into() }
    }
}

impl Operation for QueryMultiActivityCoupon {
    type Response = QueryMultiActivityCouponResponse;

    const META: &'static Meta = &routes::QUERY_MULTI_ACTIVITY_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .path("coupon_id", &self.coupon_id)
            .query("appid", &self.appid)
            .build()
    }
}

/// 获取已设置的消息通知地址: Tells where the callbacks of a merchant's batches go.
///
/// `GET /v3/marketing/favor/callbacks` responds with 200 and
/// [`QueryCallbackResponse`](crate::products::favor::QueryCallbackResponse). Read-only: safe to
/// send again. Rate limit: 2000 calls per second.
///
/// Note: The merchant must have opened 营销事件推送.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_12.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, IJPay,
/// payment-spring-boot, yansongda/pay, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::QueryCallback;
///
/// let operation = QueryCallback::new("9856888");
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
pub struct QueryCallback {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `9856888`.
    pub mchid: Mchid,
}

impl QueryCallback {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(mchid: impl Into<Mchid>) -> Self {
        Self { mchid: mchid.into() }
    }
}

impl Operation for QueryCallback {
    type Response = QueryCallbackResponse;

    const META: &'static Meta = &routes::QUERY_CALLBACK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).query("mchid", &self.mchid).build()
    }
}

/// 设置消息通知地址: Sets where `COUPON.USE` goes for the batches that a merchant created. A
/// merchant has one address.
///
/// `POST /v3/marketing/favor/callbacks` responds with 200 and
/// [`SetCallbackResponse`](crate::products::favor::SetCallbackResponse). Not idempotent: sending it
/// again may act twice.
///
/// Note: The merchant must have opened 营销事件推送.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_12.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, yansongda/pay, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::SetCallback;
///
/// let operation = SetCallback::new(
///     "9856888",
///     "https://www.weixin.qq.com/wxpay/coupon.php",
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
pub struct SetCallback {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `9856888`.
    pub mchid: Mchid,
    /// 通知url地址: An HTTPS address that is reachable from outside. At least 1 character. Example:
    /// `https://www.weixin.qq.com/wxpay/coupon.php`.
    pub notify_url: String,
    /// 回调开关: Whether callbacks are sent at all. Example: `true`.
    pub switch: Option<bool>,
}

wechatpay_client::sent! {
    SetCallback {
        mchid "mchid", notify_url "notify_url", switch "switch",
    }
}

impl SetCallback {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(mchid: impl Into<Mchid>, notify_url: impl Into<String>) -> Self {
        Self { mchid: mchid.into(), notify_url: notify_url.into(), switch: None }
    }
}

crate::optional_fields! {
    SetCallback {
        /// 回调开关: Whether callbacks are sent at all.
        switch: bool,
    }
}

impl Operation for SetCallback {
    type Response = SetCallbackResponse;

    const META: &'static Meta = &routes::SET_CALLBACK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 创建代金券批次: Creates a batch of coupons that take a fixed sum off. It hands nothing out
/// before it is started, nor before `available_begin_time`.
///
/// `POST /v3/marketing/favor/coupon-stocks` responds with 200 and
/// [`CreateCouponStockResponse`](crate::products::favor::CreateCouponStockResponse). Idempotent:
/// safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012534633),
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_1.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, yansongda/pay, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::{
///     CouponUseRule, CreateCouponStock, CreateCouponStockRequired, StockSendRule,
///     StockSendRuleRequired, StockType,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = CreateCouponStock::new(CreateCouponStockRequired {
///     stock_name: "微信支付代金券批次".into(),
///     available_begin_time: "2025-08-01T00:00:00+08:00".parse()?,
///     available_end_time: "2025-08-31T23:59:59+08:00".parse()?,
///     stock_use_rule: StockSendRule::new(StockSendRuleRequired {
///         max_coupons: 100,
///         max_amount: Fen::new(5000),
///         max_coupons_per_user: 3,
///         natural_person_limit: false,
///         prevent_api_abuse: false,
///     }),
///     no_cash: false,
///     stock_type: StockType::Normal,
///     belong_merchant: "98568865".into(),
///     coupon_use_rule: CouponUseRule::new(vec!["1900000109".into()]),
///     out_request_no: "89560002019101000121".into(),
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
/// | `PARAM_ERROR` | 400 | refused | A parameter is wrong, or the budget is not what one coupon is worth times the number of coupons. Set `max_amount` to `coupon_amount` times `max_coupons`, or correct the value that `detail` names. |
/// | `INVALID_REQUEST` | 400 | unknown | The rules of the batch contradict each other, or its number was used before with others. Read `message`. Look for the batch on the merchant platform or with `list_stocks` before you take a new `out_request_no`. |
/// | `REQUEST_BLOCKED` | 403 | refused | The merchant may not create batches of coupons, or the activity has not begun or is over (活动未开始或已结束). Open cash coupons (代金券) on the merchant platform, and check the times of the batch. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateCouponStock {
    /// 批次名称. At least 1 character. Example: `微信支付代金券批次`.
    pub stock_name: String,
    /// 开始时间: When coupons can first be handed out. Example: `2025-08-01T00:00:00+08:00`.
    pub available_begin_time: Timestamp,
    /// 结束时间: When the batch ends. Example: `2025-08-31T23:59:59+08:00`.
    pub available_end_time: Timestamp,
    /// 发放规则: How many coupons of a batch may be handed out.
    pub stock_use_rule: StockSendRule,
    /// 是否无资金流: True when nobody paid for the coupons in advance (免充值): the merchant receives
    /// less. False: they are paid from the budget (预充值). Example: `false`.
    pub no_cash: bool,
    /// 批次类型: Only `NORMAL` is documented with its rule by official sources. Example: `NORMAL`.
    pub stock_type: StockType,
    /// 批次备注: Seen by the merchant alone. Example: `零售批次`.
    pub comment: Option<String>,
    /// 归属商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `98568865`.
    pub belong_merchant: Mchid,
    /// 代金券详情页: What the user sees of a coupon.
    pub pattern_info: Option<CouponPattern>,
    /// 核销规则: What the coupons of a batch can be used for.
    pub coupon_use_rule: CouponUseRule,
    /// 商户单据号: The caller's own number for this batch; repeat it when repeating the call. At least
    /// 1 character. Example: `89560002019101000121`.
    pub out_request_no: String,
    /// 扩展属性: For the future, as JSON; leave it out. Example: `{"exinfo1":"1234","exinfo2":"3456"}`.
    pub ext_info: Option<String>,
}

wechatpay_client::sent! {
    CreateCouponStock {
        stock_name "stock_name", available_begin_time "available_begin_time",
        available_end_time "available_end_time", stock_use_rule "stock_use_rule",
        no_cash "no_cash", stock_type "stock_type", comment "comment",
        belong_merchant "belong_merchant", pattern_info "pattern_info",
        coupon_use_rule "coupon_use_rule", out_request_no "out_request_no", ext_info "ext_info",
    }
}

/// What [`CreateCouponStock::new`] requires, by name.
pub struct CreateCouponStockRequired {
    /// 批次名称. At least 1 character.
    pub stock_name: String,
    /// 开始时间: When coupons can first be handed out.
    pub available_begin_time: Timestamp,
    /// 结束时间: When the batch ends.
    pub available_end_time: Timestamp,
    /// 发放规则: How many coupons of a batch may be handed out.
    pub stock_use_rule: StockSendRule,
    /// 是否无资金流: True when nobody paid for the coupons in advance (免充值): the merchant receives
    /// less.
    pub no_cash: bool,
    /// 批次类型: Only `NORMAL` is documented with its rule by official sources.
    pub stock_type: StockType,
    /// 归属商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub belong_merchant: Mchid,
    /// 核销规则: What the coupons of a batch can be used for.
    pub coupon_use_rule: CouponUseRule,
    /// 商户单据号: The caller's own number for this batch; repeat it when repeating the call. At least
    /// 1 character.
    pub out_request_no: String,
}

impl CreateCouponStock {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateCouponStockRequired) -> Self {
        let CreateCouponStockRequired {
            stock_name, available_begin_time, available_end_time, stock_use_rule,
            no_cash, stock_type, belong_merchant, coupon_use_rule, out_request_no,
        } = required;
        Self {
            stock_name, available_begin_time, available_end_time, stock_use_rule,
            no_cash, stock_type, comment: None, belong_merchant, pattern_info: None,
            coupon_use_rule, out_request_no, ext_info: None,
        }
    }
}

crate::optional_fields! {
    CreateCouponStock {
        /// 批次备注: Seen by the merchant alone.
        comment: String,
        /// 代金券详情页: What the user sees of a coupon.
        pattern_info: CouponPattern,
        /// 扩展属性: For the future, as JSON; leave it out.
        ext_info: String,
    }
}

impl Operation for CreateCouponStock {
    type Response = CreateCouponStockResponse;

    const META: &'static Meta = &routes::CREATE_COUPON_STOCK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 图片上传（营销专用）: Uploads a picture for coupons and other marketing products, and gives its
/// address: JPG, BMP or PNG, 2 MB at most.
///
/// `POST /v3/marketing/favor/media/image-upload` responds with 200 and
/// [`UploadImageResponse`](crate::products::favor::UploadImageResponse). Not idempotent: sending it
/// again may act twice.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/chapter3_1.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::UploadImage;
/// use wechatpay::Upload;
///
/// let operation = UploadImage::new(
///     Upload::new("filea.jpg", std::fs::read("filea.jpg")?),
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
pub struct UploadImage {
    /// 上传文件: A file to be uploaded. Its name and SHA-256 travel before it and are signed; the bytes
    /// are not, and the server compares them with the hash.
    pub file: Upload,
}

impl UploadImage {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(file: Upload) -> Self {
        Self { file }
    }
}

impl Operation for UploadImage {
    type Response = UploadImageResponse;

    const META: &'static Meta = &routes::UPLOAD_IMAGE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).upload(&self.file).build()
    }
}

/// 条件查询批次列表: Lists batches of a merchant, by their state and by the day on which they were
/// created. `offset` counts pages, from 0.
///
/// `GET /v3/marketing/favor/stocks` responds with 200 and
/// [`ListStocksResponse`](crate::products::favor::ListStocksResponse). Read-only: safe to send
/// again. Rate limit: 1000 calls per second. [`Client::items`](wechatpay_client::Client::items)
/// reads the list page by page.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/list-stocks.html),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/cash-coupons/stock/list-stocks.html),
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_4.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, yansongda/pay, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::{ListStocks, ListStocksRequired};
///
/// let operation = ListStocks::new(ListStocksRequired {
///     offset: 0,
///     limit: 10,
///     stock_creator_mchid: "9800064".into(),
/// });
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
pub struct ListStocks {
    /// 分页页码: The page, from 0. Example: `0`.
    pub offset: i64,
    /// 分页大小: 10 at most. Example: `10`.
    pub limit: i64,
    /// 创建批次的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `9800064`.
    pub stock_creator_mchid: Mchid,
    /// 起始时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub create_start_time: Option<Timestamp>,
    /// 终止时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub create_end_time: Option<Timestamp>,
    /// 批次状态: The state of a batch. Example: `unactivated`.
    pub status: Option<StockStatus>,
}

/// What [`ListStocks::new`] requires, by name.
pub struct ListStocksRequired {
    /// 分页页码: The page, from 0.
    pub offset: i64,
    /// 分页大小: 10 at most.
    pub limit: i64,
    /// 创建批次的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub stock_creator_mchid: Mchid,
}

impl ListStocks {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: ListStocksRequired) -> Self {
        let ListStocksRequired { offset, limit, stock_creator_mchid } = required;
        Self {
            offset, limit, stock_creator_mchid, create_start_time: None,
            create_end_time: None, status: None,
        }
    }
}

crate::optional_fields! {
    ListStocks {
        /// 起始时间.
        create_start_time: Timestamp,
        /// 终止时间.
        create_end_time: Timestamp,
        /// 批次状态: The state of a batch.
        status: StockStatus,
    }
}

impl Operation for ListStocks {
    type Response = ListStocksResponse;

    const META: &'static Meta = &routes::LIST_STOCKS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("stock_creator_mchid", &self.stock_creator_mchid)
            .query("create_start_time", &self.create_start_time)
            .query("create_end_time", &self.create_end_time)
            .query("status", &self.status)
            .build()
    }
}

wechatpay_client::paginated! {
    ListStocks { page: offset, first: 0, limit: limit, items: data as Stock, total: total_count }
}

/// 查询批次详情: Tells the state and the rules of one batch. Merchants who hand the batch out may
/// call it too.
///
/// `GET /v3/marketing/favor/stocks/{stock_id}` responds with 200 and
/// [`Stock`](crate::products::favor::Stock). Read-only: safe to send again. Rate limit: 500 calls
/// per second.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/query-stock.html),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/cash-coupons/stock/query-stock.html),
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_5.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::QueryStock;
///
/// let operation = QueryStock::new("9856000", "9800064");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such batch of coupons. Check `stock_id`, and that the caller created the batch or hands it out. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryStock {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
    /// 创建批次的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `9800064`.
    pub stock_creator_mchid: Mchid,
}

impl QueryStock {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        stock_id: impl Into<StockId>,
        stock_creator_mchid: impl Into<Mchid>,
    ) -> Self {
        Self {
            stock_id: stock_id.into(), stock_creator_mchid: stock_creator_mchid.into(),
        }
    }
}

impl Operation for QueryStock {
    type Response = Stock;

    const META: &'static Meta = &routes::QUERY_STOCK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("stock_id", &self.stock_id)
            .query("stock_creator_mchid", &self.stock_creator_mchid)
            .build()
    }
}

/// 查询代金券可用单品: Lists the goods that the coupons of a batch hold for, for the merchant who
/// created it or hands it out. `offset` counts pages.
///
/// `GET /v3/marketing/favor/stocks/{stock_id}/items` responds with 200 and
/// [`ListAvailableSingleitemsResponse`](crate::products::favor::ListAvailableSingleitemsResponse).
/// Read-only: safe to send again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_8.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::{ListAvailableSingleitems, ListAvailableSingleitemsRequired};
///
/// let operation = ListAvailableSingleitems::new(
///     "9856000",
///     ListAvailableSingleitemsRequired {
///         stock_creator_mchid: "9800064".into(),
///         offset: 0,
///         limit: 100,
///     },
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such batch of coupons. Check `stock_id`, and that the caller created the batch or hands it out. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAvailableSingleitems {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
    /// 创建批次的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `9800064`.
    pub stock_creator_mchid: Mchid,
    /// 分页页码: The page, 500 at most. From 0 to 500. Example: `0`.
    pub offset: i64,
    /// 分页大小: 100 at most. From 1 to 100. Example: `100`.
    pub limit: i64,
}

/// What [`ListAvailableSingleitems::new`] requires, by name.
pub struct ListAvailableSingleitemsRequired {
    /// 创建批次的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub stock_creator_mchid: Mchid,
    /// 分页页码: The page, 500 at most. From 0 to 500.
    pub offset: i64,
    /// 分页大小: 100 at most. From 1 to 100.
    pub limit: i64,
}

impl ListAvailableSingleitems {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        stock_id: impl Into<StockId>,
        required: ListAvailableSingleitemsRequired,
    ) -> Self {
        let ListAvailableSingleitemsRequired {
            stock_creator_mchid, offset, limit,
        } = required;
        Self { stock_id: stock_id.into(), stock_creator_mchid, offset, limit }
    }
}

impl Operation for ListAvailableSingleitems {
    type Response = ListAvailableSingleitemsResponse;

    const META: &'static Meta = &routes::LIST_AVAILABLE_SINGLEITEMS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("stock_id", &self.stock_id)
            .query("stock_creator_mchid", &self.stock_creator_mchid)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

/// 查询代金券可用商户: Lists the merchants who take the coupons of a batch, for the merchant who
/// created it or hands it out. `offset` counts pages.
///
/// `GET /v3/marketing/favor/stocks/{stock_id}/merchants` responds with 200 and
/// [`ListAvailableMerchantsResponse`](crate::products::favor::ListAvailableMerchantsResponse).
/// Read-only: safe to send again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_7.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::{ListAvailableMerchants, ListAvailableMerchantsRequired};
///
/// let operation = ListAvailableMerchants::new(
///     "9856000",
///     ListAvailableMerchantsRequired {
///         offset: 0,
///         limit: 50,
///         stock_creator_mchid: "9800064".into(),
///     },
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such batch of coupons. Check `stock_id`, and that the caller created the batch or hands it out. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListAvailableMerchants {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
    /// 分页页码: The page, 1000 at most. From 0 to 1000. Example: `0`.
    pub offset: i64,
    /// 分页大小: 50 at most. From 1 to 50. Example: `50`.
    pub limit: i64,
    /// 创建批次的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `9800064`.
    pub stock_creator_mchid: Mchid,
}

/// What [`ListAvailableMerchants::new`] requires, by name.
pub struct ListAvailableMerchantsRequired {
    /// 分页页码: The page, 1000 at most. From 0 to 1000.
    pub offset: i64,
    /// 分页大小: 50 at most. From 1 to 50.
    pub limit: i64,
    /// 创建批次的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub stock_creator_mchid: Mchid,
}

impl ListAvailableMerchants {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        stock_id: impl Into<StockId>,
        required: ListAvailableMerchantsRequired,
    ) -> Self {
        let ListAvailableMerchantsRequired {
            offset, limit, stock_creator_mchid,
        } = required;
        Self { stock_id: stock_id.into(), offset, limit, stock_creator_mchid }
    }
}

impl Operation for ListAvailableMerchants {
    type Response = ListAvailableMerchantsResponse;

    const META: &'static Meta = &routes::LIST_AVAILABLE_MERCHANTS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("stock_id", &self.stock_id)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("stock_creator_mchid", &self.stock_creator_mchid)
            .build()
    }
}

/// 修改可用单品编码: Adds goods to those that a batch holds for, and takes others away.
///
/// `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id` responds with 200 and
/// [`ModifyGoodsIdResponse`](crate::products::favor::ModifyGoodsIdResponse). Not idempotent:
/// sending it again may act twice.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::ModifyGoodsId;
///
/// let operation = ModifyGoodsId::new("9856000", "9800064");
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
pub struct ModifyGoodsId {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
    /// 创建批次的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `9800064`.
    pub stock_creator_mchid: Mchid,
    /// 增加单品编码列表.
    pub add_goods_id_list: Option<Vec<String>>,
    /// 删除单品编码列表.
    pub delete_goods_id_list: Option<Vec<String>>,
}

wechatpay_client::sent! {
    ModifyGoodsId {
        stock_id "stock_id" outside, stock_creator_mchid "stock_creator_mchid",
        add_goods_id_list "add_goods_id_list", delete_goods_id_list "delete_goods_id_list",
    }
}

impl ModifyGoodsId {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        stock_id: impl Into<StockId>,
        stock_creator_mchid: impl Into<Mchid>,
    ) -> Self {
        Self {
            stock_id: stock_id.into(), stock_creator_mchid: stock_creator_mchid.into(),
            add_goods_id_list: None, delete_goods_id_list: None,
        }
    }
}

crate::optional_fields! {
    ModifyGoodsId {
        /// 增加单品编码列表.
        add_goods_id_list: Vec<String>,
        /// 删除单品编码列表.
        delete_goods_id_list: Vec<String>,
    }
}

impl Operation for ModifyGoodsId {
    type Response = ModifyGoodsIdResponse;

    const META: &'static Meta = &routes::MODIFY_GOODS_ID;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("stock_id", &self.stock_id).json(self).build()
    }
}

/// 暂停代金券批次: Stops handing a running batch out until it is restarted. Coupons that users have
/// stay good.
///
/// `POST /v3/marketing/favor/stocks/{stock_id}/pause` responds with 200 and
/// [`PauseStockResponse`](crate::products::favor::PauseStockResponse). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: The call may come again; the server knows the batch by `stock_id`.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/pause-stock.html),
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_13.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::PauseStock;
///
/// let operation = PauseStock::new("9856000", "9800064");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such batch of coupons. Check `stock_id`, and that the caller created the batch or hands it out. |
#[derive(Clone)]
#[non_exhaustive]
pub struct PauseStock {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
    /// 创建批次的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `9800064`.
    pub stock_creator_mchid: Mchid,
}

wechatpay_client::sent! {
    PauseStock {
        stock_id "stock_id" outside, stock_creator_mchid "stock_creator_mchid",
    }
}

impl PauseStock {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        stock_id: impl Into<StockId>,
        stock_creator_mchid: impl Into<Mchid>,
    ) -> Self {
        Self {
            stock_id: stock_id.into(), stock_creator_mchid: stock_creator_mchid.into(),
        }
    }
}

impl Operation for PauseStock {
    type Response = PauseStockResponse;

    const META: &'static Meta = &routes::PAUSE_STOCK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("stock_id", &self.stock_id).json(self).build()
    }
}

/// 下载批次退款明细: Tells where the file with the refunds of a batch can be fetched: orders, goods
/// and amounts. Only the creator may ask, from 10:00 on the day after the batch ended.
///
/// `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow` responds with 200 and
/// [`FlowFile`](crate::products::favor::FlowFile). Read-only: safe to send again.
/// [`Client::download`](wechatpay_client::Client::download) fetches the file that it leads to.
///
/// Note: The address is good for 30 seconds. The file that it leads to comes without a signature:
/// compare it with `hash_value`.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_11.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::DownloadRefundFlow;
///
/// let operation = DownloadRefundFlow::new("9856000");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such batch of coupons. Check `stock_id`, and that the caller created the batch or hands it out. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadRefundFlow {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
}

impl DownloadRefundFlow {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(stock_id: impl Into<StockId>) -> Self {
        Self { stock_id: stock_id.into() }
    }
}

impl Operation for DownloadRefundFlow {
    type Response = FlowFile;

    const META: &'static Meta = &routes::DOWNLOAD_REFUND_FLOW;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("stock_id", &self.stock_id).build()
    }
}

/// 获取批次退款明细下载链接: Tells where the file with the refunds of a batch on one day can be
/// fetched.
///
/// `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day` responds with 200 and
/// [`DownloadRefundFlowByDayResponse`](crate::products::favor::DownloadRefundFlowByDayResponse).
/// Read-only: safe to send again.
///
/// Note: The file comes without a signature, and columns are added to it at times. The numbers of
/// devices in it are in base64.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::DownloadRefundFlowByDay;
/// use wechatpay::Day;
///
/// let operation = DownloadRefundFlowByDay::new(
///     "9856000",
///     "2025-08-09".parse::<Day>()?,
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
pub struct DownloadRefundFlowByDay {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
    /// 账单日期. Example: `2025-08-09`.
    pub bill_date: Day,
}

impl DownloadRefundFlowByDay {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(stock_id: impl Into<StockId>, bill_date: Day) -> Self {
        Self { stock_id: stock_id.into(), bill_date }
    }
}

impl Operation for DownloadRefundFlowByDay {
    type Response = DownloadRefundFlowByDayResponse;

    const META: &'static Meta = &routes::DOWNLOAD_REFUND_FLOW_BY_DAY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("stock_id", &self.stock_id)
            .query("bill_date", &self.bill_date)
            .build()
    }
}

/// 重启代金券批次: Goes on handing out a batch that was paused.
///
/// `POST /v3/marketing/favor/stocks/{stock_id}/restart` responds with 200 and
/// [`RestartStockResponse`](crate::products::favor::RestartStockResponse). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: The call may come again; the server knows the batch by `stock_id`.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/restart-stock.html),
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_14.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::RestartStock;
///
/// let operation = RestartStock::new("9856000", "9800064");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such batch of coupons. Check `stock_id`, and that the caller created the batch or hands it out. |
#[derive(Clone)]
#[non_exhaustive]
pub struct RestartStock {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
    /// 创建批次的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `9800064`.
    pub stock_creator_mchid: Mchid,
}

wechatpay_client::sent! {
    RestartStock {
        stock_id "stock_id" outside, stock_creator_mchid "stock_creator_mchid",
    }
}

impl RestartStock {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        stock_id: impl Into<StockId>,
        stock_creator_mchid: impl Into<Mchid>,
    ) -> Self {
        Self {
            stock_id: stock_id.into(), stock_creator_mchid: stock_creator_mchid.into(),
        }
    }
}

impl Operation for RestartStock {
    type Response = RestartStockResponse;

    const META: &'static Meta = &routes::RESTART_STOCK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("stock_id", &self.stock_id).json(self).build()
    }
}

/// 激活代金券批次: Starts a batch that was created, so that its coupons can be handed out. With
/// coupons that are paid for in advance (预充值), the batch's budget is frozen in the merchant's
/// balance.
///
/// `POST /v3/marketing/favor/stocks/{stock_id}/start` responds with 200 and
/// [`StartStockResponse`](crate::products::favor::StartStockResponse). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: The call may come again: the server knows the batch by `stock_id`. Without the money for a
/// prepaid batch the server refuses with 激活失败:账户余额不足; the code that comes with it is not
/// known.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/start-stock.html),
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_3.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::StartStock;
///
/// let operation = StartStock::new("9856000", "9800064");
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
/// | `RULE_LIMIT` | 403 | refused | The users for whom the batch is meant (用户包) were not imported yet, or this call does not take such a batch. Start the batch on the merchant platform, once the users are imported. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such batch of coupons. Check `stock_id`, and that the caller created the batch or hands it out. |
#[derive(Clone)]
#[non_exhaustive]
pub struct StartStock {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
    /// 创建批次的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `9800064`.
    pub stock_creator_mchid: Mchid,
}

wechatpay_client::sent! {
    StartStock {
        stock_id "stock_id" outside, stock_creator_mchid "stock_creator_mchid",
    }
}

impl StartStock {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        stock_id: impl Into<StockId>,
        stock_creator_mchid: impl Into<Mchid>,
    ) -> Self {
        Self {
            stock_id: stock_id.into(), stock_creator_mchid: stock_creator_mchid.into(),
        }
    }
}

impl Operation for StartStock {
    type Response = StartStockResponse;

    const META: &'static Meta = &routes::START_STOCK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("stock_id", &self.stock_id).json(self).build()
    }
}

/// 终止批次: Ends a batch that was never started. It cannot be started afterwards.
///
/// `POST /v3/marketing/favor/stocks/{stock_id}/stop` responds with 200 and
/// [`StopStockResponse`](crate::products::favor::StopStockResponse). Not idempotent: sending it
/// again may act twice.
///
/// Source: wechatpay-java, wechatpay-go; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::StopStock;
///
/// let operation = StopStock::new("9856000", "9800064");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such batch of coupons. Check `stock_id`, and that the caller created the batch or hands it out. |
#[derive(Clone)]
#[non_exhaustive]
pub struct StopStock {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
    /// 创建批次的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `9800064`.
    pub stock_creator_mchid: Mchid,
}

wechatpay_client::sent! {
    StopStock {
        stock_id "stock_id" outside, stock_creator_mchid "stock_creator_mchid",
    }
}

impl StopStock {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        stock_id: impl Into<StockId>,
        stock_creator_mchid: impl Into<Mchid>,
    ) -> Self {
        Self {
            stock_id: stock_id.into(), stock_creator_mchid: stock_creator_mchid.into(),
        }
    }
}

impl Operation for StopStock {
    type Response = StopStockResponse;

    const META: &'static Meta = &routes::STOP_STOCK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("stock_id", &self.stock_id).json(self).build()
    }
}

/// 下载批次核销明细: Tells where the file with the uses of a batch can be fetched: orders, goods
/// and amounts. Only the creator may ask, from 10:00 on the day after the batch ended.
///
/// `GET /v3/marketing/favor/stocks/{stock_id}/use-flow` responds with 200 and
/// [`FlowFile`](crate::products::favor::FlowFile). Read-only: safe to send again.
/// [`Client::download`](wechatpay_client::Client::download) fetches the file that it leads to.
///
/// Note: The address is good for 30 seconds. The file that it leads to comes without a signature:
/// compare it with `hash_value`.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_10.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::DownloadUseFlow;
///
/// let operation = DownloadUseFlow::new("9856000");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such batch of coupons. Check `stock_id`, and that the caller created the batch or hands it out. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DownloadUseFlow {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
}

impl DownloadUseFlow {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(stock_id: impl Into<StockId>) -> Self {
        Self { stock_id: stock_id.into() }
    }
}

impl Operation for DownloadUseFlow {
    type Response = FlowFile;

    const META: &'static Meta = &routes::DOWNLOAD_USE_FLOW;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("stock_id", &self.stock_id).build()
    }
}

/// 获取批次核销明细下载链接: Tells where the file with the uses of a batch on one day can be
/// fetched.
///
/// `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day` responds with 200 and
/// [`DownloadUseFlowByDayResponse`](crate::products::favor::DownloadUseFlowByDayResponse).
/// Read-only: safe to send again.
///
/// Note: The file comes without a signature, and columns are added to it at times. The numbers of
/// devices in it are in base64.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::DownloadUseFlowByDay;
/// use wechatpay::Day;
///
/// let operation = DownloadUseFlowByDay::new("9856000", "2025-08-09".parse::<Day>()?);
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
pub struct DownloadUseFlowByDay {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
    /// 账单日期. Example: `2025-08-09`.
    pub bill_date: Day,
}

impl DownloadUseFlowByDay {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(stock_id: impl Into<StockId>, bill_date: Day) -> Self {
        Self { stock_id: stock_id.into(), bill_date }
    }
}

impl Operation for DownloadUseFlowByDay {
    type Response = DownloadUseFlowByDayResponse;

    const META: &'static Meta = &routes::DOWNLOAD_USE_FLOW_BY_DAY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("stock_id", &self.stock_id)
            .query("bill_date", &self.bill_date)
            .build()
    }
}

/// 根据商户号查用户的券: Lists coupons of a user, for the merchant who created, handed out or takes
/// them. Exactly one of `creator_mchid`, `sender_mchid` and `available_mchid` is given. `offset`
/// counts pages, from 0.
///
/// `GET /v3/marketing/favor/users/{openid}/coupons` responds with 200 and
/// [`ListCouponsByFilterResponse`](crate::products::favor::ListCouponsByFilterResponse). Read-only:
/// safe to send again. Rate limit: 500 calls per second.
///
/// Note: With `available_mchid` the server ignores `stock_id`, `status`, `offset` and `limit`.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/coupon/list-coupons-by-filter.html),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/cash-coupons/coupon/list-coupons-by-filter.html),
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_9.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::ListCouponsByFilter;
///
/// let operation = ListCouponsByFilter::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     "wx233544546545989",
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
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListCouponsByFilter {
    /// 用户openid: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx233544546545989`.
    pub appid: Appid,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: Option<StockId>,
    /// 券状态: `SENDED` or `USED`. Example: `SENDED`.
    pub status: Option<CouponStatus>,
    /// 创建批次的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `9800064`.
    pub creator_mchid: Option<Mchid>,
    /// 批次发放商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `9800065`.
    pub sender_mchid: Option<Mchid>,
    /// 可用商户号: One of the three merchant numbers must be given. At least 1 character. Example:
    /// `9856081`.
    pub available_mchid: Option<Mchid>,
    /// 分页页码: The page, from 0. 0 by default. Example: `0`.
    pub offset: Option<i64>,
    /// 分页大小: 20 by default. Example: `20`.
    pub limit: Option<i64>,
    /// 业务类型: What kind of coupon it is beyond its type. Example: `MULTIUSE`.
    pub business_type: Option<CouponBusinessType>,
}

impl ListCouponsByFilter {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(openid: impl Into<Openid>, appid: impl Into<Appid>) -> Self {
        Self {
            openid: openid.into(), appid: appid.into(), stock_id: None, status: None,
            creator_mchid: None, sender_mchid: None, available_mchid: None, offset: None,
            limit: None, business_type: None,
        }
    }
}

crate::optional_fields! {
    ListCouponsByFilter {
        /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
        stock_id: StockId,
        /// 券状态: `SENDED` or `USED`.
        status: CouponStatus,
        /// 创建批次的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        creator_mchid: Mchid,
        /// 批次发放商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sender_mchid: Mchid,
        /// 可用商户号: One of the three merchant numbers must be given. At least 1 character.
        available_mchid: Mchid,
        /// 分页页码: The page, from 0. 0 by default.
        offset: i64,
        /// 分页大小: 20 by default.
        limit: i64,
        /// 业务类型: What kind of coupon it is beyond its type.
        business_type: CouponBusinessType,
    }
}

impl Operation for ListCouponsByFilter {
    type Response = ListCouponsByFilterResponse;

    const META: &'static Meta = &routes::LIST_COUPONS_BY_FILTER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .query("appid", &self.appid)
            .query("stock_id", &self.stock_id)
            .query("status", &self.status)
            .query("creator_mchid", &self.creator_mchid)
            .query("sender_mchid", &self.sender_mchid)
            .query("available_mchid", &self.available_mchid)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("business_type", &self.business_type)
            .build()
    }
}

/// 发放代金券: Gives a user a coupon of a running batch. Merchants hand out batches of their own
/// unless the creator of another one gave them leave; then only `stock_id` and
/// `stock_creator_mchid` are the creator's.
///
/// `POST /v3/marketing/favor/users/{openid}/coupons` responds with 200 and
/// [`SendCouponResponse`](crate::products::favor::SendCouponResponse). Idempotent: safe to send
/// again with the same parameters. Rate limit: 500 calls per second.
///
/// Note: The server knows the call again by `out_request_no`. Do not send two coupons to one user
/// at the same time.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012463767),
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_2.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::{SendCoupon, SendCouponRequired};
///
/// let operation = SendCoupon::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     SendCouponRequired {
///         stock_id: "9856000".into(),
///         out_request_no: "89560002019101000121".into(),
///         appid: "wx233544546545989".into(),
///         stock_creator_mchid: "9800064".into(),
///     },
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
/// | `RULE_LIMIT` | 403 | unknown | The user has as many coupons of the batch as they may, is held to abuse coupons, or is being given another one at the same moment. Query the user's coupons: an earlier call of yours may have succeeded. Send to one user one coupon after another. |
/// | `PARAM_ERROR` | 400 | unknown | The batch does not exist, is not running, was created by another merchant than was named, or is not for this call. Check `stock_id` against `stock_creator_mchid`, and the state and type of the batch. If the batch ran when you first called, query the user's coupons. |
/// | `INVALID_REQUEST` | 400 | unknown | The user cannot take the coupon at present (暂时无法领取), for example because they had coupons of 5,000 yuan from this merchant in this month. Look at the user's coupons first: an earlier call of yours may have used the limit up. If the coupon is not there, try again next month. |
/// | `REQUEST_BLOCKED` | 403 | unknown | The merchant may not hand out coupons, or not those of this batch, or the user has as many as they may. Query the user's coupons: an earlier call of yours may have succeeded. Then open the product, have the creator of the batch authorize you, or stop sending to this user. |
/// | `NOT_ENOUGH` | 403 | unknown | The budget of the batch is used up. Query the user's coupons: an earlier call of yours may have succeeded. If not, use another batch. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such batch of coupons. Check `stock_id`, and that the caller created the batch or hands it out. |
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `USER_ACCOUNT_ABNORMAL` | 403 | unknown | The user's account was closed or is abnormal, so the coupon is not given. An earlier call with the same `out_request_no` may have given it. If you called before with this `out_request_no`, query the user's coupons. Do not give another one in its place. |
#[derive(Clone)]
#[non_exhaustive]
pub struct SendCoupon {
    /// 用户openid: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
    /// 商户单据号: The caller's own number for this coupon; repeat it when repeating the call. At least
    /// 1 character. Example: `89560002019101000121`.
    pub out_request_no: String,
    /// 公众账号ID: The caller's AppID. The openid is under it. At least 1 character. Example:
    /// `wx233544546545989`.
    pub appid: Appid,
    /// 创建批次的商户号: The creator of the batch, who may be another merchant than the caller. At
    /// least 1 character. Example: `9800064`.
    pub stock_creator_mchid: Mchid,
    /// 指定面额发券，面额: What the coupon is worth, in 分. Only for batches whose coupons get their
    /// worth when they are sent. From 1. Example: `100`.
    pub coupon_value: Option<Fen>,
    /// 指定面额发券，券门槛: The least price of an order that the coupon holds for, in 分. Only
    /// together with `coupon_value`. From 1. Example: `1000`.
    pub coupon_minimum: Option<Fen>,
}

wechatpay_client::sent! {
    SendCoupon {
        openid "openid" outside, stock_id "stock_id", out_request_no "out_request_no",
        appid "appid", stock_creator_mchid "stock_creator_mchid", coupon_value "coupon_value",
        coupon_minimum "coupon_minimum",
    }
}

/// What [`SendCoupon::new`] requires, by name.
pub struct SendCouponRequired {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 商户单据号: The caller's own number for this coupon; repeat it when repeating the call. At least
    /// 1 character.
    pub out_request_no: String,
    /// 公众账号ID: The caller's AppID. At least 1 character.
    pub appid: Appid,
    /// 创建批次的商户号: The creator of the batch, who may be another merchant than the caller. At
    /// least 1 character.
    pub stock_creator_mchid: Mchid,
}

impl SendCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(openid: impl Into<Openid>, required: SendCouponRequired) -> Self {
        let SendCouponRequired {
            stock_id, out_request_no, appid, stock_creator_mchid,
        } = required;
        Self {
            openid: openid.into(), stock_id, out_request_no, appid, stock_creator_mchid,
            coupon_value: None, coupon_minimum: None,
        }
    }
}

crate::optional_fields! {
    SendCoupon {
        /// 指定面额发券，面额: What the coupon is worth, in 分. Only for batches whose coupons get their
        /// worth when they are sent. From 1.
        coupon_value: Fen,
        /// 指定面额发券，券门槛: The least price of an order that the coupon holds for, in 分. Only
        /// together with `coupon_value`. From 1.
        coupon_minimum: Fen,
    }
}

impl Operation for SendCoupon {
    type Response = SendCouponResponse;

    const META: &'static Meta = &routes::SEND_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("openid", &self.openid).json(self).build()
    }
}

/// 查询代金券详情: Tells the state of a user's coupon, and for which payment it was used. The
/// merchants who created or handed out the batch may ask.
///
/// `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}` responds with 200 and
/// [`Coupon`](crate::products::favor::Coupon). Read-only: safe to send again. Rate limit: 500 calls
/// per second.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012486942),
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/coupon/query-coupon.html),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/cash-coupons/coupon/query-coupon.html),
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_6.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::QueryCoupon;
///
/// let operation = QueryCoupon::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     "98674556",
///     "wx233544546545989",
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such coupon. Check `coupon_code` and `stock_id`; a code of your own is unique within its batch alone. |
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryCoupon {
    /// 用户openid: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 代金券id: One coupon of a user as numbered by WeChat Pay. At least 1 character. Example:
    /// `98674556`.
    pub coupon_id: CouponId,
    /// 公众账号ID: The openid is under it. At least 1 character. Example: `wx233544546545989`.
    pub appid: Appid,
}

impl QueryCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        coupon_id: impl Into<CouponId>,
        appid: impl Into<Appid>,
    ) -> Self {
        Self { openid: openid.into(), coupon_id: coupon_id.into(), appid: appid.into() }
    }
}

impl Operation for QueryCoupon {
    type Response = Coupon;

    const META: &'static Meta = &routes::QUERY_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .path("coupon_id", &self.coupon_id)
            .query("appid", &self.appid)
            .build()
    }
}

/// 查询批次下用户银行提现免费券列表: Lists what a user has of one batch of coupons for withdrawals.
///
/// `GET /v3/marketing/withdraw-favor/users/{openid}/coupons` responds with 200 and
/// [`ListWithdrawCouponsResponse`](crate::products::favor::ListWithdrawCouponsResponse). Read-only:
/// safe to send again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::{ListWithdrawCoupons, ListWithdrawCouponsRequired};
///
/// let operation = ListWithdrawCoupons::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     ListWithdrawCouponsRequired {
///         mchid: "9856888".into(),
///         stock_id: "1304490000000059".into(),
///         appid: "wx233544546545989".into(),
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListWithdrawCoupons {
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Openid,
    /// 银行提现免费券批次创建方商户号: A merchant as numbered by WeChat Pay, whatever part it plays in
    /// a call: direct merchant, partner, or the merchant that a partner acts for. At least 1 character.
    /// Example: `9856888`.
    pub mchid: Mchid,
    /// 银行提现免费券批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    /// Example: `1304490000000059`.
    pub stock_id: StockId,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wx233544546545989`.
    pub appid: Appid,
    /// 分页页码. Example: `1`.
    pub offset: Option<i64>,
    /// 分页大小. Example: `10`.
    pub limit: Option<i64>,
}

/// What [`ListWithdrawCoupons::new`] requires, by name.
pub struct ListWithdrawCouponsRequired {
    /// 银行提现免费券批次创建方商户号: A merchant as numbered by WeChat Pay, whatever part it plays in
    /// a call: direct merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub mchid: Mchid,
    /// 银行提现免费券批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character.
    pub appid: Appid,
}

impl ListWithdrawCoupons {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        required: ListWithdrawCouponsRequired,
    ) -> Self {
        let ListWithdrawCouponsRequired { mchid, stock_id, appid } = required;
        Self { openid: openid.into(), mchid, stock_id, appid, offset: None, limit: None }
    }
}

crate::optional_fields! {
    ListWithdrawCoupons {
        /// 分页页码.
        offset: i64,
        /// 分页大小.
        limit: i64,
    }
}

impl Operation for ListWithdrawCoupons {
    type Response = ListWithdrawCouponsResponse;

    const META: &'static Meta = &routes::LIST_WITHDRAW_COUPONS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .query("mchid", &self.mchid)
            .query("stock_id", &self.stock_id)
            .query("appid", &self.appid)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

/// 为用户发银行提现免费券: Gives a user a coupon of a bank with which money can be withdrawn from
/// the balance without a fee.
///
/// `POST /v3/marketing/withdraw-favor/users/{openid}/coupons` responds with 200 and
/// [`SendWithdrawCouponResponse`](crate::products::favor::SendWithdrawCouponResponse). Idempotent:
/// safe to send again with the same parameters.
///
/// Note: The server knows the call again by `send_request_no`; that is inferred.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::favor::{SendWithdrawCoupon, SendWithdrawCouponRequired};
///
/// let operation = SendWithdrawCoupon::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     SendWithdrawCouponRequired {
///         mchid: "9856888".into(),
///         stock_id: "1304490000000059".into(),
///         appid: "wx233544546545989".into(),
///         send_request_no: "89560002019101000121".into(),
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
pub struct SendWithdrawCoupon {
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Openid,
    /// 银行提现免费券批次创建方商户号: A merchant as numbered by WeChat Pay, whatever part it plays in
    /// a call: direct merchant, partner, or the merchant that a partner acts for. At least 1 character.
    /// Example: `9856888`.
    pub mchid: Mchid,
    /// 银行提现免费券批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    /// Example: `1304490000000059`.
    pub stock_id: StockId,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wx233544546545989`.
    pub appid: Appid,
    /// 商户单据号: The caller's own number for this coupon; repeat it when repeating the call. At least
    /// 1 character. Example: `89560002019101000121`.
    pub send_request_no: String,
}

wechatpay_client::sent! {
    SendWithdrawCoupon {
        openid "openid" outside, mchid "mchid", stock_id "stock_id", appid "appid",
        send_request_no "send_request_no",
    }
}

/// What [`SendWithdrawCoupon::new`] requires, by name.
pub struct SendWithdrawCouponRequired {
    /// 银行提现免费券批次创建方商户号: A merchant as numbered by WeChat Pay, whatever part it plays in
    /// a call: direct merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub mchid: Mchid,
    /// 银行提现免费券批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character.
    pub appid: Appid,
    /// 商户单据号: The caller's own number for this coupon; repeat it when repeating the call. At least
    /// 1 character.
    pub send_request_no: String,
}

impl SendWithdrawCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(openid: impl Into<Openid>, required: SendWithdrawCouponRequired) -> Self {
        let SendWithdrawCouponRequired {
            mchid, stock_id, appid, send_request_no,
        } = required;
        Self { openid: openid.into(), mchid, stock_id, appid, send_request_no }
    }
}

impl Operation for SendWithdrawCoupon {
    type Response = SendWithdrawCouponResponse;

    const META: &'static Meta = &routes::SEND_WITHDRAW_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("openid", &self.openid).json(self).build()
    }
}
