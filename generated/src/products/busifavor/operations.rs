// Written by `cargo xtask codegen` from spec/busifavor.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Error, Meta, Operation, Request, Timestamp};

use crate::products::routes::busifavor as routes;
use crate::products::shared::{
    Appid, CouponCode, Fen, Mchid, NotifyConfig, Openid, OutTradeNo, RefundId, StockId,
    TransactionId,
};
use super::types::{
    AssociateTradeInfoResponse, CodeStatus, Coupon, CouponCodeMode, CouponPattern, CouponState,
    CouponUseRuleChange, CreateStockResponse, CustomEntrance, DeactivateCouponResponse,
    DeleteCouponCodeResponse, DisassociateTradeInfoResponse, GetCouponNotifyResponse,
    ListCouponCodesResponse, ListCouponsByFilterResponse, ListPayReceiptsResponse,
    ModifyBudgetResponse, NewCouponUseRule, NewStockSendRule, PreSendProductCouponResponse,
    ProductCouponType, QueryCouponCodeResponse, ReturnCouponResponse, SendCouponResponse,
    SendGovCardResponse, SendProductCouponResponse, SetCouponNotifyResponse, Stock,
    StockSendRuleChange, StockType, SubsidyPayReceipt, SubsidyReceiptId, SubsidyReturnReceipt,
    SubsidyReturnReceiptId, UploadCouponCodeResponse, UploadedCode, UseCouponResponse,
};

/// 查询商家券事件通知地址: Tells where the callbacks of the merchant's batches go.
///
/// `GET /v3/marketing/busifavor/callbacks` responds with 200 and
/// [`GetCouponNotifyResponse`](crate::products::busifavor::GetCouponNotifyResponse). Read-only:
/// safe to send again.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_8.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::GetCouponNotify;
///
/// let operation = GetCouponNotify::new().mchid("10000098");
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
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCouponNotify {
    /// 商户号: The caller itself by default. At least 1 character. Example: `10000098`.
    pub mchid: Option<Mchid>,
}

impl GetCouponNotify {
    /// Creates the operation.
    #[inline]
    pub fn new() -> Self {
        Self { mchid: None }
    }
}

crate::optional_fields! {
    GetCouponNotify {
        /// 商户号: The caller itself by default. At least 1 character.
        mchid: Mchid,
    }
}

impl Operation for GetCouponNotify {
    type Response = GetCouponNotifyResponse;

    const META: &'static Meta = &routes::GET_COUPON_NOTIFY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).query("mchid", &self.mchid).build()
    }
}

/// 设置商家券事件通知地址: Sets where `COUPON.SEND` goes for the batches that the merchant created.
/// A merchant has one address.
///
/// `POST /v3/marketing/busifavor/callbacks` responds with 200 and
/// [`SetCouponNotifyResponse`](crate::products::busifavor::SetCouponNotifyResponse). Not
/// idempotent: sending it again may act twice.
///
/// Note: The merchant must have opened the sending of marketing events (营销事件推送), and set an
/// APIv3 key. Callbacks name the user only for batches with a `notify_appid`.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_7.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::SetCouponNotify;
///
/// let operation = SetCouponNotify::new("https://www.weixin.qq.com/wxpay/coupon.php");
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
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
#[derive(Clone)]
#[non_exhaustive]
pub struct SetCouponNotify {
    /// 商户号: The caller itself by default. At least 1 character. Example: `10000098`.
    pub mchid: Option<Mchid>,
    /// 通知URL地址: An HTTPS address that is reachable from outside. At least 1 character. Example:
    /// `https://www.weixin.qq.com/wxpay/coupon.php`.
    pub notify_url: String,
}

wechatpay_client::sent! {
    SetCouponNotify {
        mchid "mchid", notify_url "notify_url",
    }
}

impl SetCouponNotify {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(notify_url: impl Into<String>) -> Self {
        Self { mchid: None, notify_url: notify_url.into() }
    }
}

crate::optional_fields! {
    SetCouponNotify {
        /// 商户号: The caller itself by default. At least 1 character.
        mchid: Mchid,
    }
}

impl Operation for SetCouponNotify {
    type Response = SetCouponNotifyResponse;

    const META: &'static Meta = &routes::SET_COUPON_NOTIFY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 关联订单信息: Links a coupon that was not used yet with an order, for activities that count
/// orders with coupons. Coupons work without it.
///
/// `POST /v3/marketing/busifavor/coupons/associate` responds with 200 and
/// [`AssociateTradeInfoResponse`](crate::products::busifavor::AssociateTradeInfoResponse).
/// Idempotent: safe to send again with the same parameters. Rate limit: 500 calls per second.
///
/// Note: The server knows the call again by `out_request_no`; that it goes by this number is
/// inferred.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_9.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::{AssociateTradeInfo, AssociateTradeInfoRequired};
///
/// let operation = AssociateTradeInfo::new(AssociateTradeInfoRequired {
///     stock_id: "1286950000000039".into(),
///     coupon_code: "sxxe34343434".into(),
///     out_trade_no: "MCH_102233445".into(),
///     out_request_no: "1002600620019090123143254435".into(),
/// });
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
pub struct AssociateTradeInfo {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 券code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
    /// says, of the merchant's own and unique within the batch alone. At least 1 character. Example:
    /// `sxxe34343434`.
    pub coupon_code: CouponCode,
    /// 关联的商户订单号: The order of a payment with WeChat Pay. Pattern: `^[0-9A-Za-z_|*-]+$`.
    /// Example: `MCH_102233445`.
    pub out_trade_no: OutTradeNo,
    /// 商户请求单号: The caller's own number for this link; repeat it when repeating the call. At least
    /// 1 character. Example: `1002600620019090123143254435`.
    pub out_request_no: String,
}

wechatpay_client::sent! {
    AssociateTradeInfo {
        stock_id "stock_id", coupon_code "coupon_code", out_trade_no "out_trade_no",
        out_request_no "out_request_no",
    }
}

/// What [`AssociateTradeInfo::new`] requires, by name.
pub struct AssociateTradeInfoRequired {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 券code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
    /// says, of the merchant's own and unique within the batch alone. At least 1 character.
    pub coupon_code: CouponCode,
    /// 关联的商户订单号: The order of a payment with WeChat Pay. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 商户请求单号: The caller's own number for this link; repeat it when repeating the call. At least
    /// 1 character.
    pub out_request_no: String,
}

impl AssociateTradeInfo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: AssociateTradeInfoRequired) -> Self {
        let AssociateTradeInfoRequired {
            stock_id, coupon_code, out_trade_no, out_request_no,
        } = required;
        Self { stock_id, coupon_code, out_trade_no, out_request_no }
    }
}

impl Operation for AssociateTradeInfo {
    type Response = AssociateTradeInfoResponse;

    const META: &'static Meta = &routes::ASSOCIATE_TRADE_INFO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 使券失效: Makes a coupon that was handed out worthless. It cannot be undone.
///
/// `POST /v3/marketing/busifavor/coupons/deactivate` responds with 200 and
/// [`DeactivateCouponResponse`](crate::products::busifavor::DeactivateCouponResponse). Idempotent:
/// safe to send again with the same parameters.
///
/// Note: The server knows the call again by `deactivate_request_no`; that is inferred.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_14.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::DeactivateCoupon;
///
/// let operation = DeactivateCoupon::new(
///     "sxxe34343434",
///     "1286950000000039",
///     "1002600620019090123143254436",
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
#[derive(Clone)]
#[non_exhaustive]
pub struct DeactivateCoupon {
    /// 券code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
    /// says, of the merchant's own and unique within the batch alone. At least 1 character. Example:
    /// `sxxe34343434`.
    pub coupon_code: CouponCode,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 失效请求单据号: The caller's own number for this step; repeat it when repeating the call. At
    /// least 1 character. Example: `1002600620019090123143254436`.
    pub deactivate_request_no: String,
    /// 失效原因. Example: `此券使用时间设置错误`.
    pub deactivate_reason: Option<String>,
}

wechatpay_client::sent! {
    DeactivateCoupon {
        coupon_code "coupon_code", stock_id "stock_id",
        deactivate_request_no "deactivate_request_no", deactivate_reason "deactivate_reason",
    }
}

impl DeactivateCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        coupon_code: impl Into<CouponCode>,
        stock_id: impl Into<StockId>,
        deactivate_request_no: impl Into<String>,
    ) -> Self {
        Self {
            coupon_code: coupon_code.into(), stock_id: stock_id.into(),
            deactivate_request_no: deactivate_request_no.into(), deactivate_reason: None,
        }
    }
}

crate::optional_fields! {
    DeactivateCoupon {
        /// 失效原因.
        deactivate_reason: String,
    }
}

impl Operation for DeactivateCoupon {
    type Response = DeactivateCouponResponse;

    const META: &'static Meta = &routes::DEACTIVATE_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 取消关联订单信息: Undoes the link between a coupon and an order.
///
/// `POST /v3/marketing/busifavor/coupons/disassociate` responds with 200 and
/// [`DisassociateTradeInfoResponse`](crate::products::busifavor::DisassociateTradeInfoResponse).
/// Idempotent: safe to send again with the same parameters. Rate limit: 500 calls per second.
///
/// Note: The server knows the call again by `out_request_no`; that it goes by this number is
/// inferred.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_10.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::{DisassociateTradeInfo, DisassociateTradeInfoRequired};
///
/// let operation = DisassociateTradeInfo::new(DisassociateTradeInfoRequired {
///     stock_id: "1286950000000039".into(),
///     coupon_code: "213dsadfsa".into(),
///     out_trade_no: "MCH_102233445".into(),
///     out_request_no: "1002600620019090123143254436".into(),
/// });
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
pub struct DisassociateTradeInfo {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 券code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
    /// says, of the merchant's own and unique within the batch alone. At least 1 character. Example:
    /// `213dsadfsa`.
    pub coupon_code: CouponCode,
    /// 关联的商户订单号: The order that the coupon is linked with. Pattern: `^[0-9A-Za-z_|*-]+$`.
    /// Example: `MCH_102233445`.
    pub out_trade_no: OutTradeNo,
    /// 商户请求单号: The caller's own number for this step; repeat it when repeating the call. At least
    /// 1 character. Example: `1002600620019090123143254436`.
    pub out_request_no: String,
}

wechatpay_client::sent! {
    DisassociateTradeInfo {
        stock_id "stock_id", coupon_code "coupon_code", out_trade_no "out_trade_no",
        out_request_no "out_request_no",
    }
}

/// What [`DisassociateTradeInfo::new`] requires, by name.
pub struct DisassociateTradeInfoRequired {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 券code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
    /// says, of the merchant's own and unique within the batch alone. At least 1 character.
    pub coupon_code: CouponCode,
    /// 关联的商户订单号: The order that the coupon is linked with. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 商户请求单号: The caller's own number for this step; repeat it when repeating the call. At least
    /// 1 character.
    pub out_request_no: String,
}

impl DisassociateTradeInfo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: DisassociateTradeInfoRequired) -> Self {
        let DisassociateTradeInfoRequired {
            stock_id, coupon_code, out_trade_no, out_request_no,
        } = required;
        Self { stock_id, coupon_code, out_trade_no, out_request_no }
    }
}

impl Operation for DisassociateTradeInfo {
    type Response = DisassociateTradeInfoResponse;

    const META: &'static Meta = &routes::DISASSOCIATE_TRADE_INFO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 申请退券: Gives a used coupon back to the user, after a refund. The user can use it again until
/// it expires; an expired one need not be given back.
///
/// `POST /v3/marketing/busifavor/coupons/return` responds with 200 and
/// [`ReturnCouponResponse`](crate::products::busifavor::ReturnCouponResponse). Idempotent: safe to
/// send again with the same parameters.
///
/// Note: The server knows the call again by `return_request_no`; that is inferred. The coupon must
/// be `USED`.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_13.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::ReturnCoupon;
///
/// let operation = ReturnCoupon::new(
///     "sxxe34343434",
///     "1286950000000039",
///     "MCHRETURN202003101234",
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
#[derive(Clone)]
#[non_exhaustive]
pub struct ReturnCoupon {
    /// 券code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
    /// says, of the merchant's own and unique within the batch alone. At least 1 character. Example:
    /// `sxxe34343434`.
    pub coupon_code: CouponCode,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 退券请求单据号: The caller's own number for this return; repeat it when repeating the call. At
    /// least 1 character. Example: `MCHRETURN202003101234`.
    pub return_request_no: String,
}

wechatpay_client::sent! {
    ReturnCoupon {
        coupon_code "coupon_code", stock_id "stock_id", return_request_no "return_request_no",
    }
}

impl ReturnCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        coupon_code: impl Into<CouponCode>,
        stock_id: impl Into<StockId>,
        return_request_no: impl Into<String>,
    ) -> Self {
        Self {
            coupon_code: coupon_code.into(), stock_id: stock_id.into(),
            return_request_no: return_request_no.into(),
        }
    }
}

impl Operation for ReturnCoupon {
    type Response = ReturnCouponResponse;

    const META: &'static Meta = &routes::RETURN_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 向用户发券: Gives a user a coupon of a batch.
///
/// `POST /v3/marketing/busifavor/coupons/send` responds with 200 and
/// [`SendCouponResponse`](crate::products::busifavor::SendCouponResponse). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`, which is unique for a user and a
/// batch; that it goes by this number is inferred.
///
/// Source: wechatpay-java, wechatpay-go; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::{SendCoupon, SendCouponRequired};
///
/// let operation = SendCoupon::new(SendCouponRequired {
///     openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4".into(),
///     appid: "wx1234567889999".into(),
///     stock_id: "1286950000000039".into(),
///     out_request_no: "1002600620019090123143254435".into(),
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
/// | `RULE_LIMIT` | 403 | unknown | The user has as many coupons of the batch as they may, is held to abuse coupons, or is being given another one at the same moment. Query the user's coupons: an earlier call of yours may have succeeded. Send to one user one coupon after another. |
/// | `INVALID_REQUEST` | 400 | unknown | The user cannot take the coupon at present (暂时无法领取), for example because they had coupons of 5,000 yuan from this merchant in this month. Look at the user's coupons first: an earlier call of yours may have used the limit up. If the coupon is not there, try again next month. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such batch of coupons. Check `stock_id`, and that the caller created the batch or hands it out. |
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
#[derive(Clone)]
#[non_exhaustive]
pub struct SendCoupon {
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Openid,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx1234567889999`.
    pub appid: Appid,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 发券凭证: The caller's own number for this coupon; repeat it when repeating the call. At least 1
    /// character. Example: `1002600620019090123143254435`.
    pub out_request_no: String,
    /// 券code: Required for batches of the mode `MERCHANT_API`. At least 1 character. Example:
    /// `sxxe34343434`.
    pub coupon_code: Option<CouponCode>,
}

wechatpay_client::sent! {
    SendCoupon {
        openid "openid", appid "appid", stock_id "stock_id", out_request_no "out_request_no",
        coupon_code "coupon_code",
    }
}

/// What [`SendCoupon::new`] requires, by name.
pub struct SendCouponRequired {
    /// 用户标识: A user as one AppID sees them. At least 1 character.
    pub openid: Openid,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 发券凭证: The caller's own number for this coupon; repeat it when repeating the call. At least 1
    /// character.
    pub out_request_no: String,
}

impl SendCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: SendCouponRequired) -> Self {
        let SendCouponRequired { openid, appid, stock_id, out_request_no } = required;
        Self { openid, appid, stock_id, out_request_no, coupon_code: None }
    }
}

crate::optional_fields! {
    SendCoupon {
        /// 券code: Required for batches of the mode `MERCHANT_API`. At least 1 character.
        coupon_code: CouponCode,
    }
}

impl Operation for SendCoupon {
    type Response = SendCouponResponse;

    const META: &'static Meta = &routes::SEND_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 核销用户券: Reports that a user used a coupon. Call it when the order fulfils what the coupon
/// asks for and before the price is taken off: a coupon that it refuses is not good.
///
/// `POST /v3/marketing/busifavor/coupons/use` responds with 200 and
/// [`UseCouponResponse`](crate::products::busifavor::UseCouponResponse). Idempotent: safe to send
/// again with the same parameters. Rate limit: 500 calls per second.
///
/// Note: The server knows the call again by `use_request_no`; that is inferred.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_3.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::{UseCoupon, UseCouponRequired};
///
/// let operation = UseCoupon::new(UseCouponRequired {
///     coupon_code: "sxxe34343434".into(),
///     appid: "wx1234567889999".into(),
///     use_time: "2019-12-30T13:29:35+08:00".parse()?,
///     use_request_no: "MCHUSE202003101234".into(),
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
/// | `ALREADY_EXISTS` | 400 | unknown | The coupon was used for another order. Query the coupon and look at `use_request_no`: if it is yours, an earlier call of yours used it. If not, do not grant the price. |
/// | `RULE_LIMIT` | 403 | unknown | The coupon cannot be used at this time. Query the coupon: an earlier call of yours may have used it. If not, do not grant the price before the time at which it can be used. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such coupon. Check `coupon_code` and `stock_id`; a code of your own is unique within its batch alone. |
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
#[derive(Clone)]
#[non_exhaustive]
pub struct UseCoupon {
    /// 券code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
    /// says, of the merchant's own and unique within the batch alone. At least 1 character. Example:
    /// `sxxe34343434`.
    pub coupon_code: CouponCode,
    /// 批次号: Required unless the batch's codes are WeChat Pay's own (`WECHATPAY_MODE`). At least 1
    /// character. Example: `1286950000000039`.
    pub stock_id: Option<StockId>,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx1234567889999`.
    pub appid: Appid,
    /// 请求核销时间: When the user used it. Example: `2019-12-30T13:29:35+08:00`.
    pub use_time: Timestamp,
    /// 核销请求单号: The caller's own number for this use; repeat it when repeating the call. At least
    /// 1 character. Example: `MCHUSE202003101234`.
    pub use_request_no: String,
    /// 用户标识: When given, the coupon must be this user's. In the response it is under the `appid`.
    /// At least 1 character.
    pub openid: Option<Openid>,
    /// 商户订单号: The order that the coupon was used for. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1217752501201407033233368018`.
    pub out_trade_no: Option<OutTradeNo>,
    /// 下单商户号: The merchant under whose number the order was placed. At least 1 character. Example:
    /// `1900000109`.
    pub mch_id: Option<Mchid>,
    /// 微信支付订单号: The payment that the coupon was used for. At least 1 character. Example:
    /// `4200000001856498491`.
    pub transaction_id: Option<TransactionId>,
}

wechatpay_client::sent! {
    UseCoupon {
        coupon_code "coupon_code", stock_id "stock_id", appid "appid", use_time "use_time",
        use_request_no "use_request_no", openid "openid", out_trade_no "out_trade_no",
        mch_id "mch_id", transaction_id "transaction_id",
    }
}

/// What [`UseCoupon::new`] requires, by name.
pub struct UseCouponRequired {
    /// 券code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
    /// says, of the merchant's own and unique within the batch alone. At least 1 character.
    pub coupon_code: CouponCode,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 请求核销时间: When the user used it.
    pub use_time: Timestamp,
    /// 核销请求单号: The caller's own number for this use; repeat it when repeating the call. At least
    /// 1 character.
    pub use_request_no: String,
}

impl UseCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: UseCouponRequired) -> Self {
        let UseCouponRequired {
            coupon_code, appid, use_time, use_request_no,
        } = required;
        Self {
            coupon_code, stock_id: None, appid, use_time, use_request_no, openid: None,
            out_trade_no: None, mch_id: None, transaction_id: None,
        }
    }
}

crate::optional_fields! {
    UseCoupon {
        /// 批次号: Required unless the batch's codes are WeChat Pay's own (`WECHATPAY_MODE`). At least 1
        /// character.
        stock_id: StockId,
        /// 用户标识: When given, the coupon must be this user's. At least 1 character.
        openid: Openid,
        /// 商户订单号: The order that the coupon was used for. Pattern: `^[0-9A-Za-z_|*-]+$`.
        out_trade_no: OutTradeNo,
        /// 下单商户号: The merchant under whose number the order was placed. At least 1 character.
        mch_id: Mchid,
        /// 微信支付订单号: The payment that the coupon was used for. At least 1 character.
        transaction_id: TransactionId,
    }
}

impl Operation for UseCoupon {
    type Response = UseCouponResponse;

    const META: &'static Meta = &routes::USE_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 发放消费卡: Gives a user a government's consumption card (消费卡).
///
/// `POST /v3/marketing/busifavor/coupons/{card_id}/send` responds with 200 and
/// [`SendGovCardResponse`](crate::products::busifavor::SendGovCardResponse). Idempotent: safe to
/// send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no` and `send_time` together; that is
/// inferred. A `send_time` more than 24 hours ago is refused.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/coupons/chapter3_1.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::{SendGovCard, SendGovCardRequired};
///
/// let operation = SendGovCard::new(
///     "pbLatjvWOibDc5-TBnbUk1pD12o0",
///     SendGovCardRequired {
///         appid: "wx1234567889999".into(),
///         openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4".into(),
///         out_request_no: "oTYhjfdsahnssddj_0136".into(),
///         send_time: "2019-12-31T13:29:35.120+08:00".parse()?,
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
pub struct SendGovCard {
    /// 消费卡ID. At least 1 character. Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: String,
    /// 消费卡归属appid: The AppID that created the card. The openid is under it. At least 1 character.
    /// Example: `wx1234567889999`.
    pub appid: Appid,
    /// 用户openid: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
    /// 商户单据号: The caller's own number for this card; unique together with `send_time`. At least 1
    /// character. Example: `oTYhjfdsahnssddj_0136`.
    pub out_request_no: String,
    /// 请求发卡时间: When the caller's system hands the card out. Repeat it when repeating the call.
    /// Example: `2019-12-31T13:29:35.120+08:00`.
    pub send_time: Timestamp,
}

wechatpay_client::sent! {
    SendGovCard {
        card_id "card_id" outside, appid "appid", openid "openid", out_request_no "out_request_no",
        send_time "send_time",
    }
}

/// What [`SendGovCard::new`] requires, by name.
pub struct SendGovCardRequired {
    /// 消费卡归属appid: The AppID that created the card. At least 1 character.
    pub appid: Appid,
    /// 用户openid: A user as one AppID sees them. At least 1 character.
    pub openid: Openid,
    /// 商户单据号: The caller's own number for this card; unique together with `send_time`. At least 1
    /// character.
    pub out_request_no: String,
    /// 请求发卡时间: When the caller's system hands the card out.
    pub send_time: Timestamp,
}

impl SendGovCard {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(card_id: impl Into<String>, required: SendGovCardRequired) -> Self {
        let SendGovCardRequired { appid, openid, out_request_no, send_time } = required;
        Self { card_id: card_id.into(), appid, openid, out_request_no, send_time }
    }
}

impl Operation for SendGovCard {
    type Response = SendGovCardResponse;

    const META: &'static Meta = &routes::SEND_GOV_CARD;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("card_id", &self.card_id).json(self).build()
    }
}

/// 向用户预发放商品券: Prepares a coupon for goods for a user and gives a token, with which the
/// front end lets the user take it.
///
/// `POST /v3/marketing/busifavor/product-coupons/pre-send` responds with 200 and
/// [`PreSendProductCouponResponse`](crate::products::busifavor::PreSendProductCouponResponse). Not
/// idempotent: sending it again may act twice.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::PreSendProductCoupon;
///
/// let operation = PreSendProductCoupon::new(
///     "1286950000000039",
///     "wx1234567889999",
///     "MCHSEND202003101234",
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
pub struct PreSendProductCoupon {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 用户商品券Code: Required for batches of the mode `MERCHANT_API`. At least 1 character. Example:
    /// `123446565767`.
    pub coupon_code: Option<CouponCode>,
    /// 公众账号AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx1234567889999`.
    pub appid: Appid,
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Option<Openid>,
    /// 发券请求单号. At least 1 character. Example: `MCHSEND202003101234`.
    pub send_request_no: String,
}

wechatpay_client::sent! {
    PreSendProductCoupon {
        stock_id "stock_id", coupon_code "coupon_code", appid "appid", openid "openid",
        send_request_no "send_request_no",
    }
}

impl PreSendProductCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        stock_id: impl Into<StockId>,
        appid: impl Into<Appid>,
        send_request_no: impl Into<String>,
    ) -> Self {
        Self {
            stock_id: stock_id.into(), coupon_code: None, appid: appid.into(),
            openid: None, send_request_no: send_request_no.into(),
        }
    }
}

crate::optional_fields! {
    PreSendProductCoupon {
        /// 用户商品券Code: Required for batches of the mode `MERCHANT_API`. At least 1 character.
        coupon_code: CouponCode,
        /// 用户OpenID: A user as one AppID sees them. At least 1 character.
        openid: Openid,
    }
}

impl Operation for PreSendProductCoupon {
    type Response = PreSendProductCouponResponse;

    const META: &'static Meta = &routes::PRE_SEND_PRODUCT_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 向用户发放商品券: Gives a user a coupon for goods (商品券).
///
/// `POST /v3/marketing/busifavor/product-coupons/send` responds with 200 and
/// [`SendProductCouponResponse`](crate::products::busifavor::SendProductCouponResponse).
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
/// use wechatpay::busifavor::{ProductCouponType, SendProductCoupon, SendProductCouponRequired};
///
/// let operation = SendProductCoupon::new(SendProductCouponRequired {
///     openid: "oh-394z-6CGkNoJrsDLTTUKiAnp4".into(),
///     appid: "wx1234567889999".into(),
///     stock_id: "1286950000000039".into(),
///     out_request_no: "2335465".into(),
///     coupon_type: ProductCouponType::Normal,
/// });
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
pub struct SendProductCoupon {
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Openid,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx1234567889999`.
    pub appid: Appid,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 发券凭证: The caller's own number for this coupon; repeat it when repeating the call. At least 1
    /// character. Example: `2335465`.
    pub out_request_no: String,
    /// 券code: Required for batches of the mode `MERCHANT_API`. At least 1 character. Example:
    /// `202007019999`.
    pub coupon_code: Option<CouponCode>,
    /// 券类型: With `MEMBER`, `member_card_id` names the card. Example: `NORMAL`.
    pub coupon_type: ProductCouponType,
    /// 会员卡ID. Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub member_card_id: Option<String>,
}

wechatpay_client::sent! {
    SendProductCoupon {
        openid "openid", appid "appid", stock_id "stock_id", out_request_no "out_request_no",
        coupon_code "coupon_code", coupon_type "coupon_type", member_card_id "member_card_id",
    }
}

/// What [`SendProductCoupon::new`] requires, by name.
pub struct SendProductCouponRequired {
    /// 用户标识: A user as one AppID sees them. At least 1 character.
    pub openid: Openid,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 发券凭证: The caller's own number for this coupon; repeat it when repeating the call. At least 1
    /// character.
    pub out_request_no: String,
    /// 券类型: With `MEMBER`, `member_card_id` names the card.
    pub coupon_type: ProductCouponType,
}

impl SendProductCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: SendProductCouponRequired) -> Self {
        let SendProductCouponRequired {
            openid, appid, stock_id, out_request_no, coupon_type,
        } = required;
        Self {
            openid, appid, stock_id, out_request_no, coupon_code: None, coupon_type,
            member_card_id: None,
        }
    }
}

crate::optional_fields! {
    SendProductCoupon {
        /// 券code: Required for batches of the mode `MERCHANT_API`. At least 1 character.
        coupon_code: CouponCode,
        /// 会员卡ID.
        member_card_id: String,
    }
}

impl Operation for SendProductCoupon {
    type Response = SendProductCouponResponse;

    const META: &'static Meta = &routes::SEND_PRODUCT_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 创建商家券: Creates a batch of coupons, each of which takes a sum or a share off, or gives goods
/// at another price.
///
/// `POST /v3/marketing/busifavor/stocks` responds with 200 and
/// [`CreateStockResponse`](crate::products::busifavor::CreateStockResponse). Idempotent: safe to
/// send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_1.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::{
///     CouponCodeMode, CreateStock, CreateStockRequired, NewCouponAvailableTime,
///     NewCouponAvailableTimeRequired, NewCouponUseRule, NewStockSendRule, NewStockSendRuleRequired,
///     StockType, UseMethod,
/// };
///
/// let operation = CreateStock::new(CreateStockRequired {
///     stock_name: "8月1日活动券".into(),
///     belong_merchant: "10000022".into(),
///     goods_name: "xxx商品使用".into(),
///     stock_type: StockType::Normal,
///     coupon_use_rule: NewCouponUseRule::new(
///         NewCouponAvailableTime::new(NewCouponAvailableTimeRequired {
///             available_begin_time: "2025-08-01T00:00:00+08:00".parse()?,
///             available_end_time: "2025-08-31T23:59:59+08:00".parse()?,
///         }),
///         UseMethod::OffLine,
///     ),
///     stock_send_rule: NewStockSendRule::new(NewStockSendRuleRequired {
///         max_coupons: 100,
///         max_coupons_per_user: 5,
///     }),
///     out_request_no: "100002322019090134234sfdf".into(),
///     coupon_code_mode: CouponCodeMode::WechatpayMode,
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
/// | `INVALID_REQUEST` | 400 | unknown | The rules of the batch contradict each other, or its number was used before with others. Read `message`. Look for the batch on the merchant platform or with `list_stocks` before you take a new `out_request_no`. |
/// | `ALREADY_EXISTS` | 400 | unknown | A batch was created with this number before. Find the batch on the merchant platform, and go on with it. Another number makes another batch. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateStock {
    /// 商家券批次名称: 21 characters at most. At least 1 character. Example: `8月1日活动券`.
    pub stock_name: String,
    /// 批次归属商户号: Whose coupons they are: the merchant itself, or the sub-merchant of a partner.
    /// At least 1 character. Example: `10000022`.
    pub belong_merchant: Mchid,
    /// 批次备注: Seen by the merchant alone; 20 characters at most. Example: `活动使用`.
    pub comment: Option<String>,
    /// 适用商品范围: What the coupon is good for, as the user reads it; 15 characters at most. At least
    /// 1 character. Example: `xxx商品使用`.
    pub goods_name: String,
    /// 批次类型: What the coupons of a batch do to the price. Example: `NORMAL`.
    pub stock_type: StockType,
    /// 核销规则: What the coupons of a new batch can be used for.
    pub coupon_use_rule: NewCouponUseRule,
    /// 发放规则: How many coupons of a new batch are handed out.
    pub stock_send_rule: NewStockSendRule,
    /// 商户请求单号: The caller's own number for this batch; repeat it when repeating the call. At
    /// least 1 character. Example: `100002322019090134234sfdf`.
    pub out_request_no: String,
    /// 自定义入口: Where the user can go from a coupon.
    pub custom_entrance: Option<CustomEntrance>,
    /// 样式信息: What the user sees of a coupon.
    pub display_pattern_info: Option<CouponPattern>,
    /// 券code模式: Where the codes of a batch come from. Example: `WECHATPAY_MODE`.
    pub coupon_code_mode: CouponCodeMode,
    /// 事件通知配置: Under which AppID callbacks name users.
    pub notify_config: Option<NotifyConfig>,
    /// 是否允许营销补差: Whether subsidies can be paid for the coupons. Example: `false`.
    pub subsidy: Option<bool>,
}

wechatpay_client::sent! {
    CreateStock {
        stock_name "stock_name", belong_merchant "belong_merchant", comment "comment",
        goods_name "goods_name", stock_type "stock_type", coupon_use_rule "coupon_use_rule",
        stock_send_rule "stock_send_rule", out_request_no "out_request_no",
        custom_entrance "custom_entrance", display_pattern_info "display_pattern_info",
        coupon_code_mode "coupon_code_mode", notify_config "notify_config", subsidy "subsidy",
    }
}

/// What [`CreateStock::new`] requires, by name.
pub struct CreateStockRequired {
    /// 商家券批次名称: 21 characters at most. At least 1 character.
    pub stock_name: String,
    /// 批次归属商户号: Whose coupons they are: the merchant itself, or the sub-merchant of a partner.
    /// At least 1 character.
    pub belong_merchant: Mchid,
    /// 适用商品范围: What the coupon is good for, as the user reads it; 15 characters at most. At least
    /// 1 character.
    pub goods_name: String,
    /// 批次类型: What the coupons of a batch do to the price.
    pub stock_type: StockType,
    /// 核销规则: What the coupons of a new batch can be used for.
    pub coupon_use_rule: NewCouponUseRule,
    /// 发放规则: How many coupons of a new batch are handed out.
    pub stock_send_rule: NewStockSendRule,
    /// 商户请求单号: The caller's own number for this batch; repeat it when repeating the call. At
    /// least 1 character.
    pub out_request_no: String,
    /// 券code模式: Where the codes of a batch come from.
    pub coupon_code_mode: CouponCodeMode,
}

impl CreateStock {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateStockRequired) -> Self {
        let CreateStockRequired {
            stock_name, belong_merchant, goods_name, stock_type, coupon_use_rule,
            stock_send_rule, out_request_no, coupon_code_mode,
        } = required;
        Self {
            stock_name, belong_merchant, comment: None, goods_name, stock_type,
            coupon_use_rule, stock_send_rule, out_request_no, custom_entrance: None,
            display_pattern_info: None, coupon_code_mode, notify_config: None,
            subsidy: None,
        }
    }
}

crate::optional_fields! {
    CreateStock {
        /// 批次备注: Seen by the merchant alone; 20 characters at most.
        comment: String,
        /// 自定义入口: Where the user can go from a coupon.
        custom_entrance: CustomEntrance,
        /// 样式信息: What the user sees of a coupon.
        display_pattern_info: CouponPattern,
        /// 事件通知配置: Under which AppID callbacks name users.
        notify_config: NotifyConfig,
        /// 是否允许营销补差: Whether subsidies can be paid for the coupons.
        subsidy: bool,
    }
}

impl Operation for CreateStock {
    type Response = CreateStockResponse;

    const META: &'static Meta = &routes::CREATE_STOCK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询商家券详情: Tells the rules and the state of a batch, and how many of its coupons were
/// handed out.
///
/// `GET /v3/marketing/busifavor/stocks/{stock_id}` responds with 200 and
/// [`Stock`](crate::products::busifavor::Stock). Read-only: safe to send again.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_2.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::QueryStock;
///
/// let operation = QueryStock::new("1286950000000039");
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
    /// `1286950000000039`.
    pub stock_id: StockId,
}

impl QueryStock {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(stock_id: impl Into<StockId>) -> Self {
        Self { stock_id: stock_id.into() }
    }
}

impl Operation for QueryStock {
    type Response = Stock;

    const META: &'static Meta = &routes::QUERY_STOCK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("stock_id", &self.stock_id).build()
    }
}

/// 修改商家券基本信息: Changes what users see of a batch and how it is redeemed, before it ends.
/// What is left out stays.
///
/// `PATCH /v3/marketing/busifavor/stocks/{stock_id}` responds with 204 and no body. Idempotent:
/// safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_12.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::ModifyStockInfo;
///
/// let operation = ModifyStockInfo::new(
///     "1286950000000039",
///     "6122352020010133287985742",
/// );
/// client.send(&operation).await?;
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
pub struct ModifyStockInfo {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 自定义入口: Where the user can go from a coupon.
    pub custom_entrance: Option<CustomEntrance>,
    /// 批次名称: The name cannot be changed at present. Example: `8月1日活动券`.
    pub stock_name: Option<String>,
    /// 批次备注: Seen by the merchant alone; 20 characters at most. Example: `活动使用`.
    pub comment: Option<String>,
    /// 适用商品范围: What the coupon is good for, as the user reads it; 15 characters at most. Example:
    /// `xxx商品使用`.
    pub goods_name: Option<String>,
    /// 商户请求单号: The caller's own number for this change; repeat it when repeating the call. At
    /// least 1 character. Example: `6122352020010133287985742`.
    pub out_request_no: String,
    /// 样式信息: What the user sees of a coupon.
    pub display_pattern_info: Option<CouponPattern>,
    /// 核销规则: Changes of what the coupons of a batch can be used for.
    pub coupon_use_rule: Option<CouponUseRuleChange>,
    /// 发放规则: Changes of who receives coupons of a batch.
    pub stock_send_rule: Option<StockSendRuleChange>,
    /// 事件通知配置: Under which AppID callbacks name users.
    pub notify_config: Option<NotifyConfig>,
    /// 是否允许营销补差: It can be turned on, but not off. Example: `false`.
    pub subsidy: Option<bool>,
}

wechatpay_client::sent! {
    ModifyStockInfo {
        stock_id "stock_id" outside, custom_entrance "custom_entrance", stock_name "stock_name",
        comment "comment", goods_name "goods_name", out_request_no "out_request_no",
        display_pattern_info "display_pattern_info", coupon_use_rule "coupon_use_rule",
        stock_send_rule "stock_send_rule", notify_config "notify_config", subsidy "subsidy",
    }
}

impl ModifyStockInfo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(stock_id: impl Into<StockId>, out_request_no: impl Into<String>) -> Self {
        Self {
            stock_id: stock_id.into(), custom_entrance: None, stock_name: None,
            comment: None, goods_name: None, out_request_no: out_request_no.into(),
            display_pattern_info: None, coupon_use_rule: None, stock_send_rule: None,
            notify_config: None, subsidy: None,
        }
    }
}

crate::optional_fields! {
    ModifyStockInfo {
        /// 自定义入口: Where the user can go from a coupon.
        custom_entrance: CustomEntrance,
        /// 批次名称: The name cannot be changed at present.
        stock_name: String,
        /// 批次备注: Seen by the merchant alone; 20 characters at most.
        comment: String,
        /// 适用商品范围: What the coupon is good for, as the user reads it; 15 characters at most.
        goods_name: String,
        /// 样式信息: What the user sees of a coupon.
        display_pattern_info: CouponPattern,
        /// 核销规则: Changes of what the coupons of a batch can be used for.
        coupon_use_rule: CouponUseRuleChange,
        /// 发放规则: Changes of who receives coupons of a batch.
        stock_send_rule: StockSendRuleChange,
        /// 事件通知配置: Under which AppID callbacks name users.
        notify_config: NotifyConfig,
        /// 是否允许营销补差: It can be turned on, but not off.
        subsidy: bool,
    }
}

impl Operation for ModifyStockInfo {
    type Response = ();

    const META: &'static Meta = &routes::MODIFY_STOCK_INFO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("stock_id", &self.stock_id).json(self).build()
    }
}

/// 修改批次预算: Changes how many coupons of a batch are handed out at most, either in all or in a
/// day. Name the figure that holds today too, so that nothing changes behind somebody's back.
///
/// `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget` responds with 200 and
/// [`ModifyBudgetResponse`](crate::products::busifavor::ModifyBudgetResponse). Idempotent: safe to
/// send again with the same parameters.
///
/// Note: The server knows the call again by `modify_budget_request_no`; that is inferred. Exactly
/// one of `target_max_coupons` and `target_max_coupons_by_day` is given, with the `current_…`
/// beside it.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_11.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::ModifyBudget;
///
/// let operation = ModifyBudget::new(
///     "1286950000000039",
///     "1002600620019090123143254436",
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
#[derive(Clone)]
#[non_exhaustive]
pub struct ModifyBudget {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 目标批次最大发放个数: How many coupons there shall be. From 1. Example: `3000`.
    pub target_max_coupons: Option<i64>,
    /// 目标单天发放上限个数: How many coupons shall be handed out in a day. From 1. Example: `500`.
    pub target_max_coupons_by_day: Option<i64>,
    /// 当前批次最大发放个数: How many there are today. Required with `target_max_coupons`. From 1.
    /// Example: `500`.
    pub current_max_coupons: Option<i64>,
    /// 当前单天发放上限个数: How many are handed out in a day today. Required with
    /// `target_max_coupons_by_day`. From 1. Example: `300`.
    pub current_max_coupons_by_day: Option<i64>,
    /// 修改预算请求单据号: The caller's own number for this change; repeat it when repeating the call.
    /// At least 1 character. Example: `1002600620019090123143254436`.
    pub modify_budget_request_no: String,
}

wechatpay_client::sent! {
    ModifyBudget {
        stock_id "stock_id" outside, target_max_coupons "target_max_coupons",
        target_max_coupons_by_day "target_max_coupons_by_day",
        current_max_coupons "current_max_coupons",
        current_max_coupons_by_day "current_max_coupons_by_day",
        modify_budget_request_no "modify_budget_request_no",
    }
}

impl ModifyBudget {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        stock_id: impl Into<StockId>,
        modify_budget_request_no: impl Into<String>,
    ) -> Self {
        Self {
            stock_id: stock_id.into(), target_max_coupons: None,
            target_max_coupons_by_day: None, current_max_coupons: None,
            current_max_coupons_by_day: None,
            modify_budget_request_no: modify_budget_request_no.into(),
        }
    }
}

crate::optional_fields! {
    ModifyBudget {
        /// 目标批次最大发放个数: How many coupons there shall be. From 1.
        target_max_coupons: i64,
        /// 目标单天发放上限个数: How many coupons shall be handed out in a day. From 1.
        target_max_coupons_by_day: i64,
        /// 当前批次最大发放个数: How many there are today. Required with `target_max_coupons`. From 1.
        current_max_coupons: i64,
        /// 当前单天发放上限个数: How many are handed out in a day today. Required with
        /// `target_max_coupons_by_day`. From 1.
        current_max_coupons_by_day: i64,
    }
}

impl Operation for ModifyBudget {
    type Response = ModifyBudgetResponse;

    const META: &'static Meta = &routes::MODIFY_BUDGET;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("stock_id", &self.stock_id).json(self).build()
    }
}

/// 查询预存code列表: Lists the codes that were uploaded for a batch.
///
/// `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes` responds with 200 and
/// [`ListCouponCodesResponse`](crate::products::busifavor::ListCouponCodesResponse). Read-only:
/// safe to send again. [`Client::items`](wechatpay_client::Client::items) reads the list page by
/// page.
///
/// Source: wechatpay-java, wechatpay-go, IJPay, payment-spring-boot, wechatpayv3; a description by
/// the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::ListCouponCodes;
///
/// let operation = ListCouponCodes::new("1286950000000039");
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
pub struct ListCouponCodes {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 券code状态: Whether an uploaded code was given to a user. Example: `AVAILABLE`.
    pub status: Option<CodeStatus>,
    /// 公众账号ID: Under which the users are named. At least 1 character. Example: `wx1234567889999`.
    pub appid: Option<Appid>,
    /// 分页起始位置: How many codes to leave out. Example: `0`.
    pub offset: Option<i64>,
    /// 分页大小. Example: `20`.
    pub limit: Option<i64>,
}

impl ListCouponCodes {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(stock_id: impl Into<StockId>) -> Self {
        Self {
            stock_id: stock_id.into(), status: None, appid: None, offset: None,
            limit: None,
        }
    }
}

crate::optional_fields! {
    ListCouponCodes {
        /// 券code状态: Whether an uploaded code was given to a user.
        status: CodeStatus,
        /// 公众账号ID: Under which the users are named. At least 1 character.
        appid: Appid,
        /// 分页起始位置: How many codes to leave out.
        offset: i64,
        /// 分页大小.
        limit: i64,
    }
}

impl Operation for ListCouponCodes {
    type Response = ListCouponCodesResponse;

    const META: &'static Meta = &routes::LIST_COUPON_CODES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("stock_id", &self.stock_id)
            .query("status", &self.status)
            .query("appid", &self.appid)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

wechatpay_client::paginated! {
    ListCouponCodes { offset: offset, limit: limit, items: data as UploadedCode, total: total_count }
}

/// 上传预存code: Uploads codes for a batch whose `coupon_code_mode` is `MERCHANT_UPLOAD`. WeChat
/// Pay takes any of them when a coupon is handed out.
///
/// `POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes` responds with 200 and
/// [`UploadCouponCodeResponse`](crate::products::busifavor::UploadCouponCodeResponse). Idempotent:
/// safe to send again with the same parameters.
///
/// Note: The server knows the call again by `upload_request_no`; that is inferred. Codes that it
/// has already are skipped.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_6.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::UploadCouponCode;
///
/// let operation = UploadCouponCode::new(
///     "1286950000000039",
///     vec!["ABC9588200".into()],
///     "100002322019090134234sfdf",
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
/// | `INVALID_REQUEST` | 400 | unknown | The batch takes no uploaded codes, or has as many as it can. Use a batch of the mode `MERCHANT_UPLOAD` that has room. Look with `list_coupon_codes` whether an earlier call of yours uploaded the codes. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such batch of coupons. Check `stock_id`, and that the caller created the batch or hands it out. |
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadCouponCode {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 券code列表: The codes, at most 200: digits, letters, blanks and `-_\/=|`, up to 32 characters
    /// each. 1 to 200 items.
    pub coupon_code_list: Vec<String>,
    /// 请求业务单据号: The caller's own number for this upload; repeat it when repeating the call. At
    /// least 1 character. Example: `100002322019090134234sfdf`.
    pub upload_request_no: String,
}

wechatpay_client::sent! {
    UploadCouponCode {
        stock_id "stock_id" outside, coupon_code_list "coupon_code_list",
        upload_request_no "upload_request_no",
    }
}

impl UploadCouponCode {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        stock_id: impl Into<StockId>,
        coupon_code_list: Vec<String>,
        upload_request_no: impl Into<String>,
    ) -> Self {
        Self {
            stock_id: stock_id.into(), coupon_code_list,
            upload_request_no: upload_request_no.into(),
        }
    }
}

impl Operation for UploadCouponCode {
    type Response = UploadCouponCodeResponse;

    const META: &'static Meta = &routes::UPLOAD_COUPON_CODE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("stock_id", &self.stock_id).json(self).build()
    }
}

/// 删除预存code: Deletes an uploaded code that was not given to a user yet.
///
/// `DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` responds with 200
/// and [`DeleteCouponCodeResponse`](crate::products::busifavor::DeleteCouponCodeResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the call again by `delete_request_no`; that is inferred.
///
/// Source: wechatpay-java, wechatpay-go; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::DeleteCouponCode;
///
/// let operation = DeleteCouponCode::new(
///     "1286950000000039",
///     "1212",
///     "DELETE202008011234",
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
pub struct DeleteCouponCode {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 商户上传的code: One coupon: of WeChat Pay's making and unique, or, as the batch's
    /// `coupon_code_mode` says, of the merchant's own and unique within the batch alone. At least 1
    /// character. Example: `1212`.
    pub coupon_code: CouponCode,
    /// 请求业务单据号: The caller's own number for this step; repeat it when repeating the call. At
    /// least 1 character. Example: `DELETE202008011234`.
    pub delete_request_no: String,
}

impl DeleteCouponCode {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        stock_id: impl Into<StockId>,
        coupon_code: impl Into<CouponCode>,
        delete_request_no: impl Into<String>,
    ) -> Self {
        Self {
            stock_id: stock_id.into(), coupon_code: coupon_code.into(),
            delete_request_no: delete_request_no.into(),
        }
    }
}

impl Operation for DeleteCouponCode {
    type Response = DeleteCouponCodeResponse;

    const META: &'static Meta = &routes::DELETE_COUPON_CODE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("stock_id", &self.stock_id)
            .path("coupon_code", &self.coupon_code)
            .query("delete_request_no", &self.delete_request_no)
            .build()
    }
}

/// 查询预存code详情: Tells whether an uploaded code was given to a user, and if so, the state of
/// the coupon.
///
/// `GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}` responds with 200 and
/// [`QueryCouponCodeResponse`](crate::products::busifavor::QueryCouponCodeResponse). Read-only:
/// safe to send again.
///
/// Source: wechatpay-java, wechatpay-go; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::QueryCouponCode;
///
/// let operation = QueryCouponCode::new("1286950000000039", "1212");
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
pub struct QueryCouponCode {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 商户上传的code: One coupon: of WeChat Pay's making and unique, or, as the batch's
    /// `coupon_code_mode` says, of the merchant's own and unique within the batch alone. At least 1
    /// character. Example: `1212`.
    pub coupon_code: CouponCode,
    /// 公众账号ID: Under which the user is named. At least 1 character. Example: `wx1234567889999`.
    pub appid: Option<Appid>,
}

impl QueryCouponCode {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        stock_id: impl Into<StockId>,
        coupon_code: impl Into<CouponCode>,
    ) -> Self {
        Self { stock_id: stock_id.into(), coupon_code: coupon_code.into(), appid: None }
    }
}

crate::optional_fields! {
    QueryCouponCode {
        /// 公众账号ID: Under which the user is named. At least 1 character.
        appid: Appid,
    }
}

impl Operation for QueryCouponCode {
    type Response = QueryCouponCodeResponse;

    const META: &'static Meta = &routes::QUERY_COUPON_CODE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("stock_id", &self.stock_id)
            .path("coupon_code", &self.coupon_code)
            .query("appid", &self.appid)
            .build()
    }
}

/// 查询营销补差付款单列表: Lists the subsidies that were paid for a coupon. With `out_subsidy_no`
/// it tells how one of them ended.
///
/// `GET /v3/marketing/busifavor/subsidy/pay-receipts` responds with 200 and
/// [`ListPayReceiptsResponse`](crate::products::busifavor::ListPayReceiptsResponse). Read-only:
/// safe to send again.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_19.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot,
/// wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::ListPayReceipts;
///
/// let operation = ListPayReceipts::new("1286950000000039", "ABCD12345678");
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
pub struct ListPayReceipts {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 商家券Code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
    /// says, of the merchant's own and unique within the batch alone. At least 1 character. Example:
    /// `ABCD12345678`.
    pub coupon_code: CouponCode,
    /// 补差付款请求单号: The caller's own number for this subsidy; repeat it when repeating the call.
    /// Example: `subsidy-abcd-12345678`.
    pub out_subsidy_no: Option<String>,
}

impl ListPayReceipts {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        stock_id: impl Into<StockId>,
        coupon_code: impl Into<CouponCode>,
    ) -> Self {
        Self {
            stock_id: stock_id.into(), coupon_code: coupon_code.into(),
            out_subsidy_no: None,
        }
    }
}

crate::optional_fields! {
    ListPayReceipts {
        /// 补差付款请求单号: The caller's own number for this subsidy; repeat it when repeating the call.
        out_subsidy_no: String,
    }
}

impl Operation for ListPayReceipts {
    type Response = ListPayReceiptsResponse;

    const META: &'static Meta = &routes::LIST_PAY_RECEIPTS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("stock_id", &self.stock_id)
            .query("coupon_code", &self.coupon_code)
            .query("out_subsidy_no", &self.out_subsidy_no)
            .build()
    }
}

/// 营销补差付款: Pays a subsidy (补差) to the merchant who took a coupon, for an order that was
/// paid with WeChat Pay. Only for coupons that take a sum or a share off.
///
/// `POST /v3/marketing/busifavor/subsidy/pay-receipts` responds with 200 and
/// [`SubsidyPayReceipt`](crate::products::busifavor::SubsidyPayReceipt). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: The server knows the call again by `out_subsidy_no`; that it goes by this number is
/// inferred. The order must have been marked for profit sharing.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_16.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::{PaySubsidy, PaySubsidyRequired};
/// use wechatpay::shared::Fen;
///
/// let operation = PaySubsidy::new(PaySubsidyRequired {
///     stock_id: "1286950000000039".into(),
///     coupon_code: "ABCD12345678".into(),
///     transaction_id: "4200000913202101152566792388".into(),
///     payer_merchant: "1900000001".into(),
///     payee_merchant: "1900000002".into(),
///     amount: Fen::new(100),
///     description: "20210115DESCRIPTION".into(),
///     out_subsidy_no: "subsidy-abcd-12345678".into(),
/// });
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
pub struct PaySubsidy {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 商家券Code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
    /// says, of the merchant's own and unique within the batch alone. At least 1 character. Example:
    /// `ABCD12345678`.
    pub coupon_code: CouponCode,
    /// 微信支付订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4200000913202101152566792388`.
    pub transaction_id: TransactionId,
    /// 营销补差扣款商户号: Who pays: the creator of the batch, or its owner. At least 1 character.
    /// Example: `1900000001`.
    pub payer_merchant: Mchid,
    /// 营销补差入账商户号: Who receives the money: the owner of the batch, or a merchant of the same
    /// brand. At least 1 character. Example: `1900000002`.
    pub payee_merchant: Mchid,
    /// 补差付款金额: In 分: at most what the coupon took off, and 5,000 yuan. From 1. Example: `100`.
    pub amount: Fen,
    /// 补差付款描述: It comes back with queries. At least 1 character. Example: `20210115DESCRIPTION`.
    pub description: String,
    /// 业务请求唯一单号: The caller's own number for this subsidy; repeat it when repeating the call.
    /// At least 1 character. Example: `subsidy-abcd-12345678`.
    pub out_subsidy_no: String,
}

wechatpay_client::sent! {
    PaySubsidy {
        stock_id "stock_id", coupon_code "coupon_code", transaction_id "transaction_id",
        payer_merchant "payer_merchant", payee_merchant "payee_merchant", amount "amount",
        description "description", out_subsidy_no "out_subsidy_no",
    }
}

/// What [`PaySubsidy::new`] requires, by name.
pub struct PaySubsidyRequired {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 商家券Code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
    /// says, of the merchant's own and unique within the batch alone. At least 1 character.
    pub coupon_code: CouponCode,
    /// 微信支付订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    pub transaction_id: TransactionId,
    /// 营销补差扣款商户号: Who pays: the creator of the batch, or its owner. At least 1 character.
    pub payer_merchant: Mchid,
    /// 营销补差入账商户号: Who receives the money: the owner of the batch, or a merchant of the same
    /// brand. At least 1 character.
    pub payee_merchant: Mchid,
    /// 补差付款金额: In 分: at most what the coupon took off, and 5,000 yuan. From 1.
    pub amount: Fen,
    /// 补差付款描述: It comes back with queries. At least 1 character.
    pub description: String,
    /// 业务请求唯一单号: The caller's own number for this subsidy; repeat it when repeating the call.
    /// At least 1 character.
    pub out_subsidy_no: String,
}

impl PaySubsidy {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PaySubsidyRequired) -> Self {
        let PaySubsidyRequired {
            stock_id, coupon_code, transaction_id, payer_merchant, payee_merchant,
            amount, description, out_subsidy_no,
        } = required;
        Self {
            stock_id, coupon_code, transaction_id, payer_merchant, payee_merchant,
            amount, description, out_subsidy_no,
        }
    }
}

impl Operation for PaySubsidy {
    type Response = SubsidyPayReceipt;

    const META: &'static Meta = &routes::PAY_SUBSIDY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询营销补差付款单详情: Tells the state of a subsidy.
///
/// `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}` responds with 200 and
/// [`SubsidyPayReceipt`](crate::products::busifavor::SubsidyPayReceipt). Read-only: safe to send
/// again.
///
/// Note: The number of the subsidy is known only once it was paid. Before, ask with
/// `list_pay_receipts`.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_18.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::QueryPayReceipt;
///
/// let operation = QueryPayReceipt::new("1120200119165100000000000001");
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
pub struct QueryPayReceipt {
    /// 补差付款单号: Only once it was paid. At least 1 character. Example:
    /// `1120200119165100000000000001`.
    pub subsidy_receipt_id: SubsidyReceiptId,
}

impl QueryPayReceipt {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(subsidy_receipt_id: impl Into<SubsidyReceiptId>) -> Self {
        Self { subsidy_receipt_id: subsidy_receipt_id.into() }
    }
}

impl Operation for QueryPayReceipt {
    type Response = SubsidyPayReceipt;

    const META: &'static Meta = &routes::QUERY_PAY_RECEIPT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("subsidy_receipt_id", &self.subsidy_receipt_id)
            .build()
    }
}

/// 营销补差回退: Takes back a subsidy, or a part of it, once the order was refunded: the money goes
/// from the merchant who took the coupon to the one who paid.
///
/// `POST /v3/marketing/busifavor/subsidy/return-receipts` responds with 200 and
/// [`SubsidyReturnReceipt`](crate::products::busifavor::SubsidyReturnReceipt). Idempotent: safe to
/// send again with the same parameters.
///
/// Note: The server knows the call again by `out_subsidy_return_no`; that it goes by this number is
/// inferred.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_17.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::{ReturnSubsidy, ReturnSubsidyRequired};
/// use wechatpay::shared::Fen;
///
/// let operation = ReturnSubsidy::new(ReturnSubsidyRequired {
///     stock_id: "1286950000000039".into(),
///     coupon_code: "ABCD12345678".into(),
///     transaction_id: "4200000913202101152566792388".into(),
///     refund_id: "50100506732021010105138718375".into(),
///     payer_merchant: "1900000001".into(),
///     payee_merchant: "1900000002".into(),
///     amount: Fen::new(100),
///     description: "20210115DESCRIPTION".into(),
///     out_subsidy_return_no: "subsidy-abcd-12345678".into(),
/// });
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
pub struct ReturnSubsidy {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 商家券Code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
    /// says, of the merchant's own and unique within the batch alone. At least 1 character. Example:
    /// `ABCD12345678`.
    pub coupon_code: CouponCode,
    /// 微信支付订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4200000913202101152566792388`.
    pub transaction_id: TransactionId,
    /// 微信支付退款单号: A refund as numbered by WeChat Pay. One payment has several when it is
    /// refunded in parts. At least 1 character. Example: `50100506732021010105138718375`.
    pub refund_id: RefundId,
    /// 原营销补差扣款商户号: Who paid the subsidy, and gets the money back. At least 1 character.
    /// Example: `1900000001`.
    pub payer_merchant: Mchid,
    /// 原营销补差入账商户号: Who received the subsidy, and gives the money back. At least 1 character.
    /// Example: `1900000002`.
    pub payee_merchant: Mchid,
    /// 补差回退金额: In 分: all returns together at most the subsidy. From 1. Example: `100`.
    pub amount: Fen,
    /// 补差回退描述: It comes back with queries. At least 1 character. Example: `20210115DESCRIPTION`.
    pub description: String,
    /// 业务请求唯一单号: The caller's own number for this return; repeat it when repeating the call. At
    /// least 1 character. Example: `subsidy-abcd-12345678`.
    pub out_subsidy_return_no: String,
}

wechatpay_client::sent! {
    ReturnSubsidy {
        stock_id "stock_id", coupon_code "coupon_code", transaction_id "transaction_id",
        refund_id "refund_id", payer_merchant "payer_merchant", payee_merchant "payee_merchant",
        amount "amount", description "description", out_subsidy_return_no "out_subsidy_return_no",
    }
}

/// What [`ReturnSubsidy::new`] requires, by name.
pub struct ReturnSubsidyRequired {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 商家券Code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
    /// says, of the merchant's own and unique within the batch alone. At least 1 character.
    pub coupon_code: CouponCode,
    /// 微信支付订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    pub transaction_id: TransactionId,
    /// 微信支付退款单号: A refund as numbered by WeChat Pay. At least 1 character.
    pub refund_id: RefundId,
    /// 原营销补差扣款商户号: Who paid the subsidy, and gets the money back. At least 1 character.
    pub payer_merchant: Mchid,
    /// 原营销补差入账商户号: Who received the subsidy, and gives the money back. At least 1 character.
    pub payee_merchant: Mchid,
    /// 补差回退金额: In 分: all returns together at most the subsidy. From 1.
    pub amount: Fen,
    /// 补差回退描述: It comes back with queries. At least 1 character.
    pub description: String,
    /// 业务请求唯一单号: The caller's own number for this return; repeat it when repeating the call. At
    /// least 1 character.
    pub out_subsidy_return_no: String,
}

impl ReturnSubsidy {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: ReturnSubsidyRequired) -> Self {
        let ReturnSubsidyRequired {
            stock_id, coupon_code, transaction_id, refund_id, payer_merchant,
            payee_merchant, amount, description, out_subsidy_return_no,
        } = required;
        Self {
            stock_id, coupon_code, transaction_id, refund_id, payer_merchant,
            payee_merchant, amount, description, out_subsidy_return_no,
        }
    }
}

impl Operation for ReturnSubsidy {
    type Response = SubsidyReturnReceipt;

    const META: &'static Meta = &routes::RETURN_SUBSIDY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询商家券营销补差回退单详情: Tells the state of the return of a subsidy.
///
/// `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}` responds with
/// 200 and [`SubsidyReturnReceipt`](crate::products::busifavor::SubsidyReturnReceipt). Read-only:
/// safe to send again.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_21.shtml).
/// Source: wechatpay-java, wechatpay-go; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::QueryReturnReceipt;
///
/// let operation = QueryReturnReceipt::new("2120200119165100000000000001");
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
pub struct QueryReturnReceipt {
    /// 补差回退单号: Only once it was returned. At least 1 character. Example:
    /// `2120200119165100000000000001`.
    pub subsidy_return_receipt_id: SubsidyReturnReceiptId,
}

impl QueryReturnReceipt {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(subsidy_return_receipt_id: impl Into<SubsidyReturnReceiptId>) -> Self {
        Self { subsidy_return_receipt_id: subsidy_return_receipt_id.into() }
    }
}

impl Operation for QueryReturnReceipt {
    type Response = SubsidyReturnReceipt;

    const META: &'static Meta = &routes::QUERY_RETURN_RECEIPT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("subsidy_return_receipt_id", &self.subsidy_return_receipt_id)
            .build()
    }
}

/// 根据过滤条件查询用户券: Lists coupons of a user, for the merchant who created, owns or hands out
/// the batch: it names its number in the parameter of its part.
///
/// `GET /v3/marketing/busifavor/users/{openid}/coupons` responds with 200 and
/// [`ListCouponsByFilterResponse`](crate::products::busifavor::ListCouponsByFilterResponse).
/// Read-only: safe to send again.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_4.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::ListCouponsByFilter;
///
/// let operation = ListCouponsByFilter::new(
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
///     "wx1234567889999",
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
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Openid,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx1234567889999`.
    pub appid: Appid,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: Option<StockId>,
    /// 券状态: The state of a coupon. Example: `SENDED`.
    pub coupon_state: Option<CouponState>,
    /// 创建批次的商户号: Required when the caller is the creator. At least 1 character. Example:
    /// `1000000001`.
    pub creator_merchant: Option<Mchid>,
    /// 批次归属商户号: Required when the caller is the owner. At least 1 character. Example:
    /// `10000022`.
    pub belong_merchant: Option<Mchid>,
    /// 批次发放商户号: Required when the caller is the one who hands the coupons out, or does so for
    /// others. At least 1 character. Example: `1000000003`.
    pub sender_merchant: Option<Mchid>,
    /// 分页页码: The page. Example: `0`.
    pub offset: Option<i64>,
    /// 分页大小. Example: `20`.
    pub limit: Option<i64>,
}

impl ListCouponsByFilter {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(openid: impl Into<Openid>, appid: impl Into<Appid>) -> Self {
        Self {
            openid: openid.into(), appid: appid.into(), stock_id: None,
            coupon_state: None, creator_merchant: None, belong_merchant: None,
            sender_merchant: None, offset: None, limit: None,
        }
    }
}

crate::optional_fields! {
    ListCouponsByFilter {
        /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
        stock_id: StockId,
        /// 券状态: The state of a coupon.
        coupon_state: CouponState,
        /// 创建批次的商户号: Required when the caller is the creator. At least 1 character.
        creator_merchant: Mchid,
        /// 批次归属商户号: Required when the caller is the owner. At least 1 character.
        belong_merchant: Mchid,
        /// 批次发放商户号: Required when the caller is the one who hands the coupons out, or does so for
        /// others. At least 1 character.
        sender_merchant: Mchid,
        /// 分页页码: The page.
        offset: i64,
        /// 分页大小.
        limit: i64,
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
            .query("coupon_state", &self.coupon_state)
            .query("creator_merchant", &self.creator_merchant)
            .query("belong_merchant", &self.belong_merchant)
            .query("sender_merchant", &self.sender_merchant)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

/// 查询用户单张券详情: Tells the state of a user's coupon.
///
/// `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}` responds with
/// 200 and [`Coupon`](crate::products::busifavor::Coupon). Read-only: safe to send again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/busifavor/chapter3_5.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, gopay, WxJava, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::busifavor::QueryCoupon;
///
/// let operation = QueryCoupon::new(
///     "123446565767",
///     "wx1234567889999",
///     "oh-394z-6CGkNoJrsDLTTUKiAnp4",
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
    /// 券code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
    /// says, of the merchant's own and unique within the batch alone. At least 1 character. Example:
    /// `123446565767`.
    pub coupon_code: CouponCode,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx1234567889999`.
    pub appid: Appid,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Openid,
}

impl QueryCoupon {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        coupon_code: impl Into<CouponCode>,
        appid: impl Into<Appid>,
        openid: impl Into<Openid>,
    ) -> Self {
        Self {
            coupon_code: coupon_code.into(), appid: appid.into(), openid: openid.into(),
        }
    }
}

impl Operation for QueryCoupon {
    type Response = Coupon;

    const META: &'static Meta = &routes::QUERY_COUPON;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("coupon_code", &self.coupon_code)
            .path("appid", &self.appid)
            .path("openid", &self.openid)
            .build()
    }
}
