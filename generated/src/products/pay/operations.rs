// Written by `cargo xtask codegen` from spec/pay.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Error, Meta, Operation, Request, Settles, Timestamp};

use crate::products::routes::pay as routes;
use crate::products::shared::{
    Appid, H5PaymentLink, LimitPay, Mchid, NativePaymentLink, Openid, OrderAmount, OutTradeNo,
    PrepaySession, RealNamePayer, SettleInfo, SubsidyInfo, TradeState, TransactionId,
};
use super::types::{
    AppPrepayWithContractResponse, BankExposurePayer, CodeOrderDetail, CodePayer, CodeScene,
    ContractInfo, ExposureAdvice, ExposurePayer, H5SceneInfo, InstalmentAdvice, InstalmentUser,
    JsapiContractInfo, JsapiPayer, JsapiPrepayWithContractResponse, OrderDetail,
    PartnerAppPrepayWithContractResponse, PartnerExposurePayer, PartnerJsapiPayer,
    PartnerJsapiPrepayWithContractResponse, PartnerMiniProgramPrepayResponse, PartnerPayer,
    PartnerReversedOrder, PartnerScannedPosPrepayResponse, PartnerTransaction, ReversedOrder,
    SceneInfo, StoreScene, Transaction, UserIdType,
};

/// 微信分付-支付方式前置服务: Asks whether to offer the user payment in instalments (微信分付) for
/// an order, before it is placed, as an acquiring bank for its merchants.
///
/// `POST /v3/pay/acquiring-bank/transactions/exposure` responds with 200 and
/// [`ExposureAdvice`](crate::products::pay::ExposureAdvice). Read-only: safe to send again.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{BankExposurePayer, BankPaymentExposure, BankPaymentExposureRequired};
///
/// let operation = BankPaymentExposure::new(BankPaymentExposureRequired {
///     acquiring_bank_id: "1356485".into(),
///     merchant_id: "1900000109".into(),
///     channel_id: "20001111".into(),
///     payer: BankExposurePayer::new()
///         .acquiring_bank_openid("oUpF8uMuAJOM2pxb1Q9zNjWeS6o")
///         .phone_number_hash("ABDEF3445546456B")
///         .merchant_openid("oUpF8uMuAJOM2pxb1Q9zNjWeS6p"),
///     out_trade_no: "1217752501201407033233368018".into(),
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
pub struct BankPaymentExposure {
    /// 从业机构号. At least 1 character. Example: `1356485`.
    pub acquiring_bank_id: String,
    /// 从业机构应用AppID: A mini program, service account or app, as numbered by WeChat's open
    /// platform. At least 1 character. Example: `wx8888888888888888`.
    pub acquiring_bank_appid: Option<Appid>,
    /// 特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub merchant_id: Mchid,
    /// 特约商户应用AppID: A mini program, service account or app, as numbered by WeChat's open
    /// platform. At least 1 character. Example: `wxd678efh567hg6999`.
    pub merchant_appid: Option<Appid>,
    /// 渠道商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `20001111`.
    pub channel_id: Mchid,
    /// 支付者: One of the two openids.
    pub payer: BankExposurePayer,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
}

wechatpay_client::sent! {
    BankPaymentExposure {
        acquiring_bank_id "acquiring_bank_id", acquiring_bank_appid "acquiring_bank_appid",
        merchant_id "merchant_id", merchant_appid "merchant_appid", channel_id "channel_id",
        payer "payer", out_trade_no "out_trade_no",
    }
}

/// What [`BankPaymentExposure::new`] requires, by name.
pub struct BankPaymentExposureRequired {
    /// 从业机构号. At least 1 character.
    pub acquiring_bank_id: String,
    /// 特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub merchant_id: Mchid,
    /// 渠道商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub channel_id: Mchid,
    /// 支付者: One of the two openids.
    pub payer: BankExposurePayer,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
}

impl BankPaymentExposure {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: BankPaymentExposureRequired) -> Self {
        let BankPaymentExposureRequired {
            acquiring_bank_id, merchant_id, channel_id, payer, out_trade_no,
        } = required;
        Self {
            acquiring_bank_id, acquiring_bank_appid: None, merchant_id,
            merchant_appid: None, channel_id, payer, out_trade_no,
        }
    }
}

crate::optional_fields! {
    BankPaymentExposure {
        /// 从业机构应用AppID: A mini program, service account or app, as numbered by WeChat's open
        /// platform. At least 1 character.
        acquiring_bank_appid: Appid,
        /// 特约商户应用AppID: A mini program, service account or app, as numbered by WeChat's open
        /// platform. At least 1 character.
        merchant_appid: Appid,
    }
}

impl Operation for BankPaymentExposure {
    type Response = ExposureAdvice;

    const META: &'static Meta = &routes::BANK_PAYMENT_EXPOSURE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 商户贴息-获取微信分付曝光建议: Asks whether to offer a user payment in instalments (微信分付)
/// whose interest the merchant pays. One of `openid` and `phone_number_hash` names the user, as
/// `user_id_type` says.
///
/// `POST /v3/pay/instal/exposure` responds with 200 and
/// [`InstalmentAdvice`](crate::products::pay::InstalmentAdvice). Read-only: safe to send again.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{InstalmentExposure, UserIdType};
///
/// let operation = InstalmentExposure::new(
///     "1230000109",
///     "wxd678efh567hg6787",
///     UserIdType::Openid,
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
pub struct InstalmentExposure {
    /// 直连商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub mchid: Mchid,
    /// 应用AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 用户ID的类型: Which of the following names the user. Example: `OPENID`.
    pub user_id_type: UserIdType,
    /// 用户标识: The user, under `appid`. Either this or `phone_number_hash`. At least 1 character.
    pub openid: Option<Openid>,
    /// 用户手机号的哈希值: Either this or an openid. How it is computed no source says.
    pub phone_number_hash: Option<String>,
}

wechatpay_client::sent! {
    InstalmentExposure {
        mchid "mchid", appid "appid", user_id_type "user_id_type", openid "openid",
        phone_number_hash "phone_number_hash" hidden,
    }
}

impl InstalmentExposure {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        mchid: impl Into<Mchid>,
        appid: impl Into<Appid>,
        user_id_type: UserIdType,
    ) -> Self {
        Self {
            mchid: mchid.into(), appid: appid.into(), user_id_type, openid: None,
            phone_number_hash: None,
        }
    }
}

crate::optional_fields! {
    InstalmentExposure {
        /// 用户标识: The user, under `appid`. At least 1 character.
        openid: Openid,
        /// 用户手机号的哈希值: Either this or an openid.
        phone_number_hash: String,
    }
}

impl Operation for InstalmentExposure {
    type Response = InstalmentAdvice;

    const META: &'static Meta = &routes::INSTALMENT_EXPOSURE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 商户贴息-获取微信分付曝光建议: Asks whether to offer a user payment in instalments (微信分付)
/// whose interest a partner's merchant pays.
///
/// `POST /v3/pay/instal/partner/exposure` responds with 200 and
/// [`InstalmentAdvice`](crate::products::pay::InstalmentAdvice). Read-only: safe to send again.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{PartnerInstalmentExposure, PartnerInstalmentExposureRequired};
///
/// let operation = PartnerInstalmentExposure::new(PartnerInstalmentExposureRequired {
///     sp_mchid: "1230000109".into(),
///     sp_appid: "wx8888888888888888".into(),
///     sub_appid: "wxd678efh567hg6999".into(),
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
pub struct PartnerInstalmentExposure {
    /// 服务商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub sp_mchid: Mchid,
    /// 服务商应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx8888888888888888`.
    pub sp_appid: Appid,
    /// 子商户/二级商户应用ID: A mini program, service account or app, as numbered by WeChat's open
    /// platform. At least 1 character. Example: `wxd678efh567hg6999`.
    pub sub_appid: Appid,
    /// 子商户号/二级商户号: The merchant who is paid. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 用户ID: The user who is to be offered instalments, named in one of three ways.
    pub user_id: Option<InstalmentUser>,
}

wechatpay_client::sent! {
    PartnerInstalmentExposure {
        sp_mchid "sp_mchid", sp_appid "sp_appid", sub_appid "sub_appid", sub_mchid "sub_mchid",
        user_id "user_id",
    }
}

/// What [`PartnerInstalmentExposure::new`] requires, by name.
pub struct PartnerInstalmentExposureRequired {
    /// 服务商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sp_mchid: Mchid,
    /// 服务商应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub sp_appid: Appid,
    /// 子商户/二级商户应用ID: A mini program, service account or app, as numbered by WeChat's open
    /// platform. At least 1 character.
    pub sub_appid: Appid,
}

impl PartnerInstalmentExposure {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PartnerInstalmentExposureRequired) -> Self {
        let PartnerInstalmentExposureRequired {
            sp_mchid, sp_appid, sub_appid,
        } = required;
        Self { sp_mchid, sp_appid, sub_appid, sub_mchid: None, user_id: None }
    }
}

crate::optional_fields! {
    PartnerInstalmentExposure {
        /// 子商户号/二级商户号: The merchant who is paid. At least 1 character.
        sub_mchid: Mchid,
        /// 用户ID: The user who is to be offered instalments, named in one of three ways.
        user_id: InstalmentUser,
    }
}

impl Operation for PartnerInstalmentExposure {
    type Response = InstalmentAdvice;

    const META: &'static Meta = &routes::PARTNER_INSTALMENT_EXPOSURE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// APP下单: Places an order for a merchant that the partner acts for. The user pays it from an app.
/// The `prepay_id` of the response is what the app invokes the payment with.
///
/// `POST /v3/pay/partner/transactions/app` responds with 200 and
/// [`PrepaySession`](crate::products::shared::PrepaySession). Idempotent: safe to send again with
/// the same parameters.
///
/// Note: The server knows the order again by `out_trade_no`, as it does for a direct merchant: the
/// same call gives a `prepay_id` once more as long as the order can be paid, and other parameters
/// under the same number are refused with `OUT_TRADE_NO_USED`.
///
/// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013080231),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012523526). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{PartnerAppPrepay, PartnerAppPrepayRequired};
/// use wechatpay::shared::{Fen, OrderAmount};
///
/// let operation = PartnerAppPrepay::new(PartnerAppPrepayRequired {
///     sp_appid: "wx8888888888888888".into(),
///     sp_mchid: "1230000109".into(),
///     sub_mchid: "1900000109".into(),
///     description: "Image形象店-深圳腾大-QQ公仔".into(),
///     out_trade_no: "1217752501201407033233368018".into(),
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
///     amount: OrderAmount::new(Fen::new(100)),
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
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The way of payment is not opened for the merchant, or the merchant may not take money at present. Open the way of payment, or lift the limit, on the merchant platform. For a partner it is the sub-merchant that matters. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `INVALID_REQUEST` | 400 | unknown | The order breaks a rule, or its number was used before with other parameters. Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerAppPrepay {
    /// 服务商APPID: The partner's app, as registered on the open platform and bound to the partner's
    /// merchant number. 1 to 32 characters. Example: `wx8888888888888888`.
    pub sp_appid: Appid,
    /// 服务商商户号: The partner who places the order. 1 to 32 characters. Example: `1230000109`.
    pub sp_mchid: Mchid,
    /// 子商户APPID: The merchant's own app, as registered on the open platform and bound to its
    /// merchant number. It is needed when the payment is invoked from that app. 1 to 32 characters.
    /// Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 子商户号: The merchant who is paid. 1 to 32 characters. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters. Example: `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 商户订单号: The partner's own number for the order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 支付结束时间: Until when the user can pay, at least one minute and at most 15 days after the
    /// order. Without it: 7 days. The order is not closed when the time is over; call
    /// `partner_close_order`. At most 64 characters. Example: `2018-06-08T10:34:56+08:00`.
    ///
    /// Note: A time outside these bounds is moved to the nearer one, not refused.
    pub time_expire: Option<Timestamp>,
    /// 商户数据包: Data of the partner's own, not shown to the user. It comes back with the query and
    /// the callback once the order is paid, and appears in the bill. At most 128 bytes. Example:
    /// `自定义数据说明`.
    pub attach: Option<String>,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: String,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order. At most 32 characters. Example: `WXG`.
    pub goods_tag: Option<String>,
    /// 结算信息: What happens to the money that was paid.
    pub settle_info: Option<SettleInfo>,
    /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
    /// the payment and in its details. The merchant must have opened electronic invoices (电子发票).
    /// Example: `false`.
    pub support_fapiao: Option<bool>,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者信息: Who the user must prove to be in order to pay.
    pub payer: Option<RealNamePayer>,
    /// 商品详情: The goods of the order, needed for coupons that apply to single goods. As compact JSON
    /// it may have 6144 bytes.
    pub detail: Option<OrderDetail>,
    /// 场景信息: Where the user pays.
    pub scene_info: Option<SceneInfo>,
    /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 贴息信息: The interest that the merchant takes over when the user pays in instalments.
    pub subsidy_info: Option<SubsidyInfo>,
}

wechatpay_client::sent! {
    PartnerAppPrepay {
        sp_appid "sp_appid", sp_mchid "sp_mchid", sub_appid "sub_appid", sub_mchid "sub_mchid",
        description "description", out_trade_no "out_trade_no", time_expire "time_expire",
        attach "attach", notify_url "notify_url", goods_tag "goods_tag", settle_info "settle_info",
        support_fapiao "support_fapiao", amount "amount", payer "payer", detail "detail",
        scene_info "scene_info", limit_pay "limit_pay", subsidy_info "subsidy_info",
    }
}

/// What [`PartnerAppPrepay::new`] requires, by name.
pub struct PartnerAppPrepayRequired {
    /// 服务商APPID: The partner's app, as registered on the open platform and bound to the partner's
    /// merchant number. 1 to 32 characters.
    pub sp_appid: Appid,
    /// 服务商商户号: The partner who places the order. 1 to 32 characters.
    pub sp_mchid: Mchid,
    /// 子商户号: The merchant who is paid. 1 to 32 characters.
    pub sub_mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters.
    pub description: String,
    /// 商户订单号: The partner's own number for the order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters.
    pub notify_url: String,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
}

impl PartnerAppPrepay {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PartnerAppPrepayRequired) -> Self {
        let PartnerAppPrepayRequired {
            sp_appid, sp_mchid, sub_mchid, description, out_trade_no, notify_url, amount,
        } = required;
        Self {
            sp_appid, sp_mchid, sub_appid: None, sub_mchid, description, out_trade_no,
            time_expire: None, attach: None, notify_url, goods_tag: None,
            settle_info: None, support_fapiao: None, amount, payer: None, detail: None,
            scene_info: None, limit_pay: None, subsidy_info: None,
        }
    }
}

crate::optional_fields! {
    PartnerAppPrepay {
        /// 子商户APPID: The merchant's own app, as registered on the open platform and bound to its
        /// merchant number. 1 to 32 characters.
        sub_appid: Appid,
        /// 支付结束时间: Until when the user can pay, at least one minute and at most 15 days after the
        /// order. At most 64 characters.
        time_expire: Timestamp,
        /// 商户数据包: Data of the partner's own, not shown to the user. At most 128 bytes.
        attach: String,
        /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
        /// for this order. At most 32 characters.
        goods_tag: String,
        /// 结算信息: What happens to the money that was paid.
        settle_info: SettleInfo,
        /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
        /// the payment and in its details.
        support_fapiao: bool,
        /// 支付者信息: Who the user must prove to be in order to pay.
        payer: RealNamePayer,
        /// 商品详情: The goods of the order, needed for coupons that apply to single goods.
        detail: OrderDetail,
        /// 场景信息: Where the user pays.
        scene_info: SceneInfo,
        /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
        limit_pay: Vec<LimitPay>,
        /// 贴息信息: The interest that the merchant takes over when the user pays in instalments.
        subsidy_info: SubsidyInfo,
    }
}

impl Operation for PartnerAppPrepay {
    type Response = PrepaySession;

    const META: &'static Meta = &routes::PARTNER_APP_PREPAY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// APP下单并签约: Places an order of a partner's merchant that the user pays from an app, and has
/// an agreement about later payments (委托代扣) signed with the same payment. The `prepay_id` of
/// the response is what the app invokes the payment with.
///
/// `POST /v3/pay/partner/transactions/app-with-contract` responds with 200 and
/// [`PartnerAppPrepayWithContractResponse`](crate::products::pay::PartnerAppPrepayWithContractResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the order again by `out_trade_no`, as with `partner_app_prepay`; this is
/// inferred.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{
///     ContractInfo, ContractInfoRequired, PartnerAppPrepayWithContract,
///     PartnerAppPrepayWithContractRequired,
/// };
/// use wechatpay::shared::{Fen, OrderAmount};
///
/// let operation = PartnerAppPrepayWithContract::new(PartnerAppPrepayWithContractRequired {
///     sp_appid: "wx8888888888888888".into(),
///     sp_mchid: "1230000109".into(),
///     sub_mchid: "1900000109".into(),
///     description: "Image形象店-深圳腾大-QQ公仔".into(),
///     out_trade_no: "1217752501201407033233368018".into(),
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
///     amount: OrderAmount::new(Fen::new(100)),
///     contract_info: ContractInfo::new(ContractInfoRequired {
///         plan_id: "3484306348".into(),
///         contract_mchid: "1200009811".into(),
///         contract_appid: "wxcbda96de0b165486".into(),
///         contract_code: "100001256".into(),
///         request_serial: "1695".into(),
///         contract_display_account: "微信代扣用户A".into(),
///     }),
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
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The way of payment is not opened for the merchant, or the merchant may not take money at present. Open the way of payment, or lift the limit, on the merchant platform. For a partner it is the sub-merchant that matters. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `INVALID_REQUEST` | 400 | unknown | The order breaks a rule, or its number was used before with other parameters. Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerAppPrepayWithContract {
    /// 服务商应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx8888888888888888`.
    pub sp_appid: Appid,
    /// 服务商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub sp_mchid: Mchid,
    /// 子商户/二级商户应用ID: Needed where the user is named by `sub_openid`. At least 1 character.
    /// Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 子商户号/二级商户号: The merchant who is paid. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 商品描述: What is being paid for. The user finds it again in their bill. At least 1 character.
    /// Example: `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 交易结束时间: Until when the user can pay. Without it: 7 days. Example:
    /// `2018-06-08T10:34:56+08:00`.
    pub time_expire: Option<Timestamp>,
    /// 附加数据: Data of the merchant's own, not shown to the user, which comes back with the query and
    /// the callback. Example: `自定义数据`.
    pub attach: Option<String>,
    /// 通知地址: Where `TRANSACTION.SUCCESS` goes. At least 1 character. Example:
    /// `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: String,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order. Example: `WXG`.
    pub goods_tag: Option<String>,
    /// 结算信息: What happens to the money that was paid.
    pub settle_info: Option<SettleInfo>,
    /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice (电子发票) in the
    /// message about the payment. Example: `true`.
    pub support_fapiao: Option<bool>,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 优惠功能: The goods of the order, needed for coupons that apply to single goods. As compact JSON
    /// it may have 6144 bytes.
    pub detail: Option<OrderDetail>,
    /// 场景信息: Where the user pays.
    pub scene_info: Option<SceneInfo>,
    /// 签约授权信息: The agreement to be signed.
    pub contract_info: ContractInfo,
}

wechatpay_client::sent! {
    PartnerAppPrepayWithContract {
        sp_appid "sp_appid", sp_mchid "sp_mchid", sub_appid "sub_appid", sub_mchid "sub_mchid",
        description "description", out_trade_no "out_trade_no", time_expire "time_expire",
        attach "attach", notify_url "notify_url", goods_tag "goods_tag", settle_info "settle_info",
        support_fapiao "support_fapiao", amount "amount", detail "detail", scene_info "scene_info",
        contract_info "contract_info",
    }
}

/// What [`PartnerAppPrepayWithContract::new`] requires, by name.
pub struct PartnerAppPrepayWithContractRequired {
    /// 服务商应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub sp_appid: Appid,
    /// 服务商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sp_mchid: Mchid,
    /// 子商户号/二级商户号: The merchant who is paid. At least 1 character.
    pub sub_mchid: Mchid,
    /// 商品描述: What is being paid for. At least 1 character.
    pub description: String,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 通知地址: Where `TRANSACTION.SUCCESS` goes. At least 1 character.
    pub notify_url: String,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 签约授权信息: The agreement to be signed.
    pub contract_info: ContractInfo,
}

impl PartnerAppPrepayWithContract {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PartnerAppPrepayWithContractRequired) -> Self {
        let PartnerAppPrepayWithContractRequired {
            sp_appid, sp_mchid, sub_mchid, description, out_trade_no, notify_url, amount,
            contract_info,
        } = required;
        Self {
            sp_appid, sp_mchid, sub_appid: None, sub_mchid, description, out_trade_no,
            time_expire: None, attach: None, notify_url, goods_tag: None,
            settle_info: None, support_fapiao: None, amount, detail: None,
            scene_info: None, contract_info,
        }
    }
}

crate::optional_fields! {
    PartnerAppPrepayWithContract {
        /// 子商户/二级商户应用ID: Needed where the user is named by `sub_openid`. At least 1 character.
        sub_appid: Appid,
        /// 交易结束时间: Until when the user can pay.
        time_expire: Timestamp,
        /// 附加数据: Data of the merchant's own, not shown to the user, which comes back with the query and
        /// the callback.
        attach: String,
        /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
        /// for this order.
        goods_tag: String,
        /// 结算信息: What happens to the money that was paid.
        settle_info: SettleInfo,
        /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice (电子发票) in the
        /// message about the payment.
        support_fapiao: bool,
        /// 优惠功能: The goods of the order, needed for coupons that apply to single goods.
        detail: OrderDetail,
        /// 场景信息: Where the user pays.
        scene_info: SceneInfo,
    }
}

impl Operation for PartnerAppPrepayWithContract {
    type Response = PartnerAppPrepayWithContractResponse;

    const META: &'static Meta = &routes::PARTNER_APP_PREPAY_WITH_CONTRACT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 付款码支付: Takes a payment, for a merchant that the partner acts for, with the code (付款码)
/// that the user shows. There is no further step: the response is the order itself.
///
/// `POST /v3/pay/partner/transactions/codepay` responds with 200 and
/// [`PartnerTransaction`](crate::products::pay::PartnerTransaction). Not idempotent: sending it
/// again may act twice.
///
/// Note: While the user has to confirm, the call is refused with `USERPAYING`, or answers with that
/// `trade_state`: query until it changes, and reverse the order when that takes too long. So too
/// after `SYSTEM_ERROR` or no response at all. A payment code is good for one payment, so sending
/// the call again does not help.
///
/// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012382179),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-code-payment-v3/partner/partner-code-pay.html).
/// Source: copies of the official pages, read 2026-11-22; a description by the community, of
/// 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{CodePayer, CodeScene, CodeStore, PartnerCodePay, PartnerCodePayRequired};
/// use wechatpay::shared::{Fen, OrderAmount};
///
/// let operation = PartnerCodePay::new(PartnerCodePayRequired {
///     sp_mchid: "1230000109".into(),
///     sub_mchid: "1900000109".into(),
///     description: "Image形象店-深圳腾大-QQ公仔".into(),
///     out_trade_no: "1217752501201407033233368018".into(),
///     payer: CodePayer::new("130061098828009406"),
///     amount: OrderAmount::new(Fen::new(100)),
///     scene_info: CodeScene::new(CodeStore::new().id("0001").out_id("A1111")),
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
/// | `USERPAYING` | 202 | pending | The user is about to pay: they have to enter the password or confirm. Wait 5 seconds, then query every 5 seconds. When it is still open after 30 seconds, reverse the order. Do not scan again under a new number: the first payment can still succeed. |
/// | `AUTH_CODE_INVALID` | 400 | refused | What was scanned is not a WeChat payment code. Scan again, in WeChat's own payment screen. An order number that saw nothing else may be used again. |
/// | `AUTH_CODE_EXPIRE` | 403 | unknown | The payment code is too old, or was used already, perhaps by an earlier attempt of yours. If this was the first attempt with the number, let the user refresh the code and take a new number. Otherwise query the order first: it may be paid. |
/// | `NOT_ENOUGH` | 403 | unknown | The user's balance or card does not cover the payment. Query the old order. When it is not paid, the user chooses another card and shows a fresh payment code, for which you take a new order number. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid: an earlier attempt took the money. Query the order; with `SUCCESS`, hand out the goods. Do not scan again under a new number. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `ORDER_REVERSED` | 400 | refused | The order was reversed; if it had been paid, the money goes back. Take a new order number, and let the user show a fresh payment code. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `TRADE_ERROR` | 403 | unknown | The payment failed for a reason of the card, of the account or of the order. Query the order and go by its `trade_state`: the code alone does not say that no money moved. Then the user may pay in another way. |
/// | `BANK_ERROR` | 500 | unknown | The bank's system failed; whether money moved is not known. Query the order until its state is clear: the bank may have carried it out. Repeat only with the same number; with a payment code reverse instead, when it stays open. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed, and the user may have paid. Query the order every 5 seconds. When it is still open after 30 seconds, reverse it, and only then let the user pay under a new number. Sending the payment code again does not help: it is good for one payment. |
/// | `SERVICE_UNAVAILABLE` | 502, 503 | unknown | The gateway or the service behind it cannot be reached, and the user may have paid. Query the order every 5 seconds; when it is still open after 30 seconds, reverse it. Only then let the user pay under a new number. |
/// | `INVALID_REQUEST` | 400 | unknown | The order breaks a rule, or its number was used before with other parameters. Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both. |
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The way of payment is not opened for the merchant, or the merchant may not take money at present. Open the way of payment, or lift the limit, on the merchant platform. For a partner it is the sub-merchant that matters. |
/// | `ACCOUNT_ERROR` | 403 | refused | An account is not in a state that allows it. The user takes another account or another way of payment; the merchant repairs its account on the merchant platform. |
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerCodePay {
    /// 合作伙伴应用AppID: A service account, mini program or app of the partner, bound to its merchant
    /// number. 1 to 32 characters. Example: `wx8888888888888888`.
    pub sp_appid: Option<Appid>,
    /// 合作伙伴商户号: The partner who asks for the payment. 1 to 32 characters. Example: `1230000109`.
    pub sp_mchid: Mchid,
    /// 特约商户应用AppID: A service account, mini program or app of the merchant, bound to its merchant
    /// number. 1 to 32 characters. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 特约商户商户号: The merchant who is paid. 1 to 32 characters. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters. Example: `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 商户订单号: The partner's own number for the order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 附加数据: Data of the partner's own, not shown to the user. It comes back with the response and
    /// the query once the order is paid, and appears in the bill. At most 128 bytes. Example:
    /// `自定义数据说明`.
    pub attach: Option<String>,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order. At most 32 characters. Example: `WXG`.
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
    /// the payment and in its details. The merchant must have opened electronic invoices (电子发票).
    /// Example: `false`.
    pub support_fapiao: Option<bool>,
    /// 支付者: The user who shows a payment code.
    pub payer: CodePayer,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 场景信息: Where the user shows their payment code.
    pub scene_info: CodeScene,
    /// 优惠功能: The goods of an order that is paid by payment code, needed for coupons that hold for
    /// single goods.
    pub detail: Option<CodeOrderDetail>,
    /// 结算信息: What happens to the money that was paid.
    pub settle_info: Option<SettleInfo>,
}

wechatpay_client::sent! {
    PartnerCodePay {
        sp_appid "sp_appid", sp_mchid "sp_mchid", sub_appid "sub_appid", sub_mchid "sub_mchid",
        description "description", out_trade_no "out_trade_no", attach "attach",
        goods_tag "goods_tag", support_fapiao "support_fapiao", payer "payer", amount "amount",
        scene_info "scene_info", detail "detail", settle_info "settle_info",
    }
}

/// What [`PartnerCodePay::new`] requires, by name.
pub struct PartnerCodePayRequired {
    /// 合作伙伴商户号: The partner who asks for the payment. 1 to 32 characters.
    pub sp_mchid: Mchid,
    /// 特约商户商户号: The merchant who is paid. 1 to 32 characters.
    pub sub_mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters.
    pub description: String,
    /// 商户订单号: The partner's own number for the order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 支付者: The user who shows a payment code.
    pub payer: CodePayer,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 场景信息: Where the user shows their payment code.
    pub scene_info: CodeScene,
}

impl PartnerCodePay {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PartnerCodePayRequired) -> Self {
        let PartnerCodePayRequired {
            sp_mchid, sub_mchid, description, out_trade_no, payer, amount, scene_info,
        } = required;
        Self {
            sp_appid: None, sp_mchid, sub_appid: None, sub_mchid, description,
            out_trade_no, attach: None, goods_tag: None, support_fapiao: None, payer,
            amount, scene_info, detail: None, settle_info: None,
        }
    }
}

crate::optional_fields! {
    PartnerCodePay {
        /// 合作伙伴应用AppID: A service account, mini program or app of the partner, bound to its merchant
        /// number. 1 to 32 characters.
        sp_appid: Appid,
        /// 特约商户应用AppID: A service account, mini program or app of the merchant, bound to its merchant
        /// number. 1 to 32 characters.
        sub_appid: Appid,
        /// 附加数据: Data of the partner's own, not shown to the user. At most 128 bytes.
        attach: String,
        /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
        /// for this order. At most 32 characters.
        goods_tag: String,
        /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
        /// the payment and in its details.
        support_fapiao: bool,
        /// 优惠功能: The goods of an order that is paid by payment code, needed for coupons that hold for
        /// single goods.
        detail: CodeOrderDetail,
        /// 结算信息: What happens to the money that was paid.
        settle_info: SettleInfo,
    }
}

impl Operation for PartnerCodePay {
    type Response = PartnerTransaction;

    const META: &'static Meta = &routes::PARTNER_CODE_PAY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 微信分付-支付方式前置服务: Asks whether to offer the user payment in instalments (微信分付) for
/// an order of a partner's merchant, before it is placed.
///
/// `POST /v3/pay/partner/transactions/exposure` responds with 200 and
/// [`ExposureAdvice`](crate::products::pay::ExposureAdvice). Read-only: safe to send again.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{PartnerExposurePayer, PartnerPaymentExposure, PartnerPaymentExposureRequired};
///
/// let operation = PartnerPaymentExposure::new(PartnerPaymentExposureRequired {
///     sp_appid: "wx8888888888888888".into(),
///     sp_mchid: "1230000109".into(),
///     sub_appid: "wxd678efh567hg6999".into(),
///     payer: PartnerExposurePayer::new()
///         .sp_openid("oUpF8uMuAJOM2pxb1Q9zNjWeS6o")
///         .phone_number_hash("ABDEF3445546456B")
///         .sub_openid("oUpF8uMuAJOM2pxb1Q9zNjWeS6p"),
///     out_trade_no: "1217752501201407033233368018".into(),
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
pub struct PartnerPaymentExposure {
    /// 服务商应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx8888888888888888`.
    pub sp_appid: Appid,
    /// 服务商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub sp_mchid: Mchid,
    /// 子商户/二级商户应用ID: Needed where the user is named by `sub_openid`. At least 1 character.
    /// Example: `wxd678efh567hg6999`.
    pub sub_appid: Appid,
    /// 子商户号/二级商户号: The merchant who is paid. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 支付者: One of the two openids.
    pub payer: PartnerExposurePayer,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
}

wechatpay_client::sent! {
    PartnerPaymentExposure {
        sp_appid "sp_appid", sp_mchid "sp_mchid", sub_appid "sub_appid", sub_mchid "sub_mchid",
        payer "payer", out_trade_no "out_trade_no",
    }
}

/// What [`PartnerPaymentExposure::new`] requires, by name.
pub struct PartnerPaymentExposureRequired {
    /// 服务商应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub sp_appid: Appid,
    /// 服务商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sp_mchid: Mchid,
    /// 子商户/二级商户应用ID: Needed where the user is named by `sub_openid`. At least 1 character.
    pub sub_appid: Appid,
    /// 支付者: One of the two openids.
    pub payer: PartnerExposurePayer,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
}

impl PartnerPaymentExposure {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PartnerPaymentExposureRequired) -> Self {
        let PartnerPaymentExposureRequired {
            sp_appid, sp_mchid, sub_appid, payer, out_trade_no,
        } = required;
        Self { sp_appid, sp_mchid, sub_appid, sub_mchid: None, payer, out_trade_no }
    }
}

crate::optional_fields! {
    PartnerPaymentExposure {
        /// 子商户号/二级商户号: The merchant who is paid. At least 1 character.
        sub_mchid: Mchid,
    }
}

impl Operation for PartnerPaymentExposure {
    type Response = ExposureAdvice;

    const META: &'static Meta = &routes::PARTNER_PAYMENT_EXPOSURE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// H5下单: Places an order for a merchant that the partner acts for. The user pays it from a web
/// page in a mobile browser outside WeChat. The page leads them to the address in the response; its
/// domain must be registered with WeChat Pay.
///
/// `POST /v3/pay/partner/transactions/h5` responds with 200 and
/// [`H5PaymentLink`](crate::products::shared::H5PaymentLink). Idempotent: safe to send again with
/// the same parameters.
///
/// Note: The server knows the order again by `out_trade_no`, as it does for a direct merchant: the
/// same call gives an address once more as long as the order can be paid, and other parameters
/// under the same number are refused with `OUT_TRADE_NO_USED`.
///
/// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012738604),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012523544). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{H5SceneInfo, PartnerH5Prepay, PartnerH5PrepayRequired};
/// use wechatpay::shared::{Fen, H5Info, H5Type, OrderAmount};
///
/// let operation = PartnerH5Prepay::new(PartnerH5PrepayRequired {
///     sp_appid: "wx8888888888888888".into(),
///     sp_mchid: "1230000109".into(),
///     sub_mchid: "1900000109".into(),
///     description: "Image形象店-深圳腾大-QQ公仔".into(),
///     out_trade_no: "1217752501201407033233368018".into(),
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
///     amount: OrderAmount::new(Fen::new(100)),
///     scene_info: H5SceneInfo::new("14.23.150.211", H5Info::new(H5Type::Wap)),
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
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The way of payment is not opened for the merchant, or the merchant may not take money at present. Open the way of payment, or lift the limit, on the merchant platform. For a partner it is the sub-merchant that matters. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `INVALID_REQUEST` | 400 | unknown | The order breaks a rule, or its number was used before with other parameters. Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerH5Prepay {
    /// 服务商APPID: A service account, mini program or app of the partner, bound to the partner's
    /// merchant number. 1 to 32 characters. Example: `wx8888888888888888`.
    pub sp_appid: Appid,
    /// 服务商商户号: The partner who places the order. 1 to 32 characters. Example: `1230000109`.
    pub sp_mchid: Mchid,
    /// 子商户APPID: A service account, mini program or app of the merchant, bound to its merchant
    /// number. 1 to 32 characters. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 子商户号: The merchant who is paid. 1 to 32 characters. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters. Example: `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 商户订单号: The partner's own number for the order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 支付结束时间: Until when the user can pay, at least one minute and at most 15 days after the
    /// order. Without it: 7 days. The order is not closed when the time is over; call
    /// `partner_close_order`. At most 64 characters. Example: `2018-06-08T10:34:56+08:00`.
    ///
    /// Note: A time outside these bounds is moved to the nearer one, not refused.
    pub time_expire: Option<Timestamp>,
    /// 商户数据包: Data of the partner's own, not shown to the user. It comes back with the query and
    /// the callback once the order is paid, and appears in the bill. At most 128 bytes. Example:
    /// `自定义数据说明`.
    pub attach: Option<String>,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: String,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order. At most 32 characters. Example: `WXG`.
    pub goods_tag: Option<String>,
    /// 结算信息: What happens to the money that was paid.
    pub settle_info: Option<SettleInfo>,
    /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
    /// the payment and in its details. The merchant must have opened electronic invoices (电子发票).
    /// Example: `false`.
    pub support_fapiao: Option<bool>,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者信息: Who the user must prove to be in order to pay.
    pub payer: Option<RealNamePayer>,
    /// 商品详情: The goods of the order, needed for coupons that apply to single goods. As compact JSON
    /// it may have 6144 bytes.
    pub detail: Option<OrderDetail>,
    /// 场景信息: Where the user pays, and from which kind of page.
    pub scene_info: H5SceneInfo,
    /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
    pub limit_pay: Option<Vec<LimitPay>>,
}

wechatpay_client::sent! {
    PartnerH5Prepay {
        sp_appid "sp_appid", sp_mchid "sp_mchid", sub_appid "sub_appid", sub_mchid "sub_mchid",
        description "description", out_trade_no "out_trade_no", time_expire "time_expire",
        attach "attach", notify_url "notify_url", goods_tag "goods_tag", settle_info "settle_info",
        support_fapiao "support_fapiao", amount "amount", payer "payer", detail "detail",
        scene_info "scene_info", limit_pay "limit_pay",
    }
}

/// What [`PartnerH5Prepay::new`] requires, by name.
pub struct PartnerH5PrepayRequired {
    /// 服务商APPID: A service account, mini program or app of the partner, bound to the partner's
    /// merchant number. 1 to 32 characters.
    pub sp_appid: Appid,
    /// 服务商商户号: The partner who places the order. 1 to 32 characters.
    pub sp_mchid: Mchid,
    /// 子商户号: The merchant who is paid. 1 to 32 characters.
    pub sub_mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters.
    pub description: String,
    /// 商户订单号: The partner's own number for the order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters.
    pub notify_url: String,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 场景信息: Where the user pays, and from which kind of page.
    pub scene_info: H5SceneInfo,
}

impl PartnerH5Prepay {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PartnerH5PrepayRequired) -> Self {
        let PartnerH5PrepayRequired {
            sp_appid, sp_mchid, sub_mchid, description, out_trade_no, notify_url, amount,
            scene_info,
        } = required;
        Self {
            sp_appid, sp_mchid, sub_appid: None, sub_mchid, description, out_trade_no,
            time_expire: None, attach: None, notify_url, goods_tag: None,
            settle_info: None, support_fapiao: None, amount, payer: None, detail: None,
            scene_info, limit_pay: None,
        }
    }
}

crate::optional_fields! {
    PartnerH5Prepay {
        /// 子商户APPID: A service account, mini program or app of the merchant, bound to its merchant
        /// number. 1 to 32 characters.
        sub_appid: Appid,
        /// 支付结束时间: Until when the user can pay, at least one minute and at most 15 days after the
        /// order. At most 64 characters.
        time_expire: Timestamp,
        /// 商户数据包: Data of the partner's own, not shown to the user. At most 128 bytes.
        attach: String,
        /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
        /// for this order. At most 32 characters.
        goods_tag: String,
        /// 结算信息: What happens to the money that was paid.
        settle_info: SettleInfo,
        /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
        /// the payment and in its details.
        support_fapiao: bool,
        /// 支付者信息: Who the user must prove to be in order to pay.
        payer: RealNamePayer,
        /// 商品详情: The goods of the order, needed for coupons that apply to single goods.
        detail: OrderDetail,
        /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
        limit_pay: Vec<LimitPay>,
    }
}

impl Operation for PartnerH5Prepay {
    type Response = H5PaymentLink;

    const META: &'static Meta = &routes::PARTNER_H5_PREPAY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 微信支付订单号查询订单: Tells the status of an order, named by WeChat Pay's number, which exists
/// once the order was paid. An order that never was is refused with `ORDER_NOT_EXIST`.
///
/// `GET /v3/pay/partner/transactions/id/{transaction_id}` responds with 200 and
/// [`PartnerTransaction`](crate::products::pay::PartnerTransaction). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: Waiting ends with the payment or with the end of the order; a refund later makes `REFUND`
/// of `SUCCESS`.
///
/// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012738964),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013080234),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012738969),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012738971),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012738973). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{PartnerQueryByWxTradeNo, PartnerQueryByWxTradeNoRequired};
///
/// let operation = PartnerQueryByWxTradeNo::new(
///     "1217752501201407033233368018",
///     PartnerQueryByWxTradeNoRequired {
///         sp_mchid: "1230000109".into(),
///         sub_mchid: "1900000109".into(),
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
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `RULE_LIMIT` | 403 | refused | A business rule forbids it. Read `message` for the rule, and remove the cause before you call again. Repeating without a change does not help. |
/// | `TRADE_ERROR` | 403 | unknown | The payment failed for a reason of the card, of the account or of the order. Query the order and go by its `trade_state`: the code alone does not say that no money moved. Then the user may pay in another way. |
/// | `ORDER_NOT_EXIST` | 404 | refused | This merchant has no such order. Check the number and the merchant number under which it was placed. If you lost the response of the order call, query again later: one 404 proves nothing. Repeat it under the same number, so that nobody pays twice. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
/// | `INVALID_TRANSACTIONID` | 500 | refused | The `transaction_id` is not valid. Send WeChat Pay's number of the order as it was given to you, as text. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PartnerQueryByWxTradeNo {
    /// 微信支付订单号: The payment, as the callback or an earlier query named it. 1 to 32 characters.
    /// Example: `1217752501201407033233368018`.
    pub transaction_id: TransactionId,
    /// 服务商商户号: The partner who placed the order. 1 to 32 characters. Example: `1230000109`.
    pub sp_mchid: Mchid,
    /// 子商户号: The merchant for whom it was placed. 1 to 32 characters. Example: `1900000109`.
    pub sub_mchid: Mchid,
}

/// What [`PartnerQueryByWxTradeNo::new`] requires, by name.
pub struct PartnerQueryByWxTradeNoRequired {
    /// 服务商商户号: The partner who placed the order. 1 to 32 characters.
    pub sp_mchid: Mchid,
    /// 子商户号: The merchant for whom it was placed. 1 to 32 characters.
    pub sub_mchid: Mchid,
}

impl PartnerQueryByWxTradeNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        transaction_id: impl Into<TransactionId>,
        required: PartnerQueryByWxTradeNoRequired,
    ) -> Self {
        let PartnerQueryByWxTradeNoRequired { sp_mchid, sub_mchid } = required;
        Self { transaction_id: transaction_id.into(), sp_mchid, sub_mchid }
    }
}

impl Operation for PartnerQueryByWxTradeNo {
    type Response = PartnerTransaction;

    const META: &'static Meta = &routes::PARTNER_QUERY_BY_WX_TRADE_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("transaction_id", &self.transaction_id)
            .query("sp_mchid", &self.sp_mchid)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

impl Settles for PartnerQueryByWxTradeNo {
    type State = TradeState;

    #[inline]
    fn state(response: &PartnerTransaction) -> Option<&TradeState> {
        Some(&response.trade_state)
    }

    #[inline]
    fn is_final(state: &TradeState) -> bool {
        matches!(
            state, TradeState::Success | TradeState::Refund | TradeState::Closed |
            TradeState::Revoked | TradeState::Payerror
        )
    }
}

/// JSAPI/小程序下单: Places an order for a merchant that the partner acts for. The user pays it
/// inside WeChat, on a page of a service account or in a mini program. The `prepay_id` of the
/// response is what the front end invokes the payment with.
///
/// `POST /v3/pay/partner/transactions/jsapi` responds with 200 and
/// [`PrepaySession`](crate::products::shared::PrepaySession). Idempotent: safe to send again with
/// the same parameters.
///
/// Note: The server knows the order again by `out_trade_no`, as it does for a direct merchant: the
/// same call gives a `prepay_id` once more as long as the order can be paid, and other parameters
/// under the same number are refused with `OUT_TRADE_NO_USED`.
///
/// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012738519),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012759974),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012523579),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012523593). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{PartnerJsapiPayer, PartnerJsapiPrepay, PartnerJsapiPrepayRequired};
/// use wechatpay::shared::{Fen, IdentityType, OrderAmount, PayerIdentity, PayerIdentityRequired};
///
/// let operation = PartnerJsapiPrepay::new(PartnerJsapiPrepayRequired {
///     sp_appid: "wx8888888888888888".into(),
///     sp_mchid: "1230000109".into(),
///     sub_mchid: "1900000109".into(),
///     description: "Image形象店-深圳腾大-QQ公仔".into(),
///     out_trade_no: "1217752501201407033233368018".into(),
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
///     amount: OrderAmount::new(Fen::new(100)),
///     payer: PartnerJsapiPayer::new()
///         .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///         .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///         .identity(
///             PayerIdentity::new(PayerIdentityRequired {
///                 r#type: IdentityType::Idcard,
///                 number: "440524188001010014".into(),
///                 name: "张三".into(),
///             }),
///         ),
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
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The way of payment is not opened for the merchant, or the merchant may not take money at present. Open the way of payment, or lift the limit, on the merchant platform. For a partner it is the sub-merchant that matters. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `INVALID_REQUEST` | 400 | unknown | The order breaks a rule, or its number was used before with other parameters. Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `OPENID_MISMATCH` | 500 | refused | The openid does not belong to the AppID. Take the openid that the user has under this very AppID; the same person has another one elsewhere. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerJsapiPrepay {
    /// 服务商APPID: The partner's service account or mini program, bound to the partner's merchant
    /// number. 1 to 32 characters. Example: `wx8888888888888888`.
    pub sp_appid: Appid,
    /// 服务商商户号: The partner who places the order. 1 to 32 characters. Example: `1230000109`.
    pub sp_mchid: Mchid,
    /// 子商户APPID: The merchant's own service account or mini program, bound to its merchant number.
    /// It is needed when the payer is named by `sub_openid`. 1 to 32 characters. Example:
    /// `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 子商户号: The merchant who is paid. 1 to 32 characters. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters. Example: `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 商户订单号: The partner's own number for the order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 支付结束时间: Until when the user can pay, at least one minute and at most 15 days after the
    /// order. Without it: 7 days. The order is not closed when the time is over; call
    /// `partner_close_order`. At most 64 characters. Example: `2018-06-08T10:34:56+08:00`.
    ///
    /// Note: A time outside these bounds is moved to the nearer one, not refused.
    pub time_expire: Option<Timestamp>,
    /// 商户数据包: Data of the partner's own, not shown to the user. It comes back with the query and
    /// the callback once the order is paid, and appears in the bill. At most 128 bytes. Example:
    /// `自定义数据说明`.
    pub attach: Option<String>,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: String,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order. At most 32 characters. Example: `WXG`.
    pub goods_tag: Option<String>,
    /// 结算信息: What happens to the money that was paid.
    pub settle_info: Option<SettleInfo>,
    /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
    /// the payment and in its details. The merchant must have opened electronic invoices (电子发票).
    /// Example: `false`.
    pub support_fapiao: Option<bool>,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者信息: The user who is to pay, and perhaps who they must prove to be.
    pub payer: PartnerJsapiPayer,
    /// 商品详情: The goods of the order, needed for coupons that apply to single goods. As compact JSON
    /// it may have 6144 bytes.
    pub detail: Option<OrderDetail>,
    /// 场景信息: Where the user pays.
    pub scene_info: Option<SceneInfo>,
    /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 贴息信息: The interest that the merchant takes over when the user pays in instalments.
    pub subsidy_info: Option<SubsidyInfo>,
}

wechatpay_client::sent! {
    PartnerJsapiPrepay {
        sp_appid "sp_appid", sp_mchid "sp_mchid", sub_appid "sub_appid", sub_mchid "sub_mchid",
        description "description", out_trade_no "out_trade_no", time_expire "time_expire",
        attach "attach", notify_url "notify_url", goods_tag "goods_tag", settle_info "settle_info",
        support_fapiao "support_fapiao", amount "amount", payer "payer", detail "detail",
        scene_info "scene_info", limit_pay "limit_pay", subsidy_info "subsidy_info",
    }
}

/// What [`PartnerJsapiPrepay::new`] requires, by name.
pub struct PartnerJsapiPrepayRequired {
    /// 服务商APPID: The partner's service account or mini program, bound to the partner's merchant
    /// number. 1 to 32 characters.
    pub sp_appid: Appid,
    /// 服务商商户号: The partner who places the order. 1 to 32 characters.
    pub sp_mchid: Mchid,
    /// 子商户号: The merchant who is paid. 1 to 32 characters.
    pub sub_mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters.
    pub description: String,
    /// 商户订单号: The partner's own number for the order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters.
    pub notify_url: String,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者信息: The user who is to pay, and perhaps who they must prove to be.
    pub payer: PartnerJsapiPayer,
}

impl PartnerJsapiPrepay {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PartnerJsapiPrepayRequired) -> Self {
        let PartnerJsapiPrepayRequired {
            sp_appid, sp_mchid, sub_mchid, description, out_trade_no, notify_url, amount,
            payer,
        } = required;
        Self {
            sp_appid, sp_mchid, sub_appid: None, sub_mchid, description, out_trade_no,
            time_expire: None, attach: None, notify_url, goods_tag: None,
            settle_info: None, support_fapiao: None, amount, payer, detail: None,
            scene_info: None, limit_pay: None, subsidy_info: None,
        }
    }
}

crate::optional_fields! {
    PartnerJsapiPrepay {
        /// 子商户APPID: The merchant's own service account or mini program, bound to its merchant number. 1
        /// to 32 characters.
        sub_appid: Appid,
        /// 支付结束时间: Until when the user can pay, at least one minute and at most 15 days after the
        /// order. At most 64 characters.
        time_expire: Timestamp,
        /// 商户数据包: Data of the partner's own, not shown to the user. At most 128 bytes.
        attach: String,
        /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
        /// for this order. At most 32 characters.
        goods_tag: String,
        /// 结算信息: What happens to the money that was paid.
        settle_info: SettleInfo,
        /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
        /// the payment and in its details.
        support_fapiao: bool,
        /// 商品详情: The goods of the order, needed for coupons that apply to single goods.
        detail: OrderDetail,
        /// 场景信息: Where the user pays.
        scene_info: SceneInfo,
        /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
        limit_pay: Vec<LimitPay>,
        /// 贴息信息: The interest that the merchant takes over when the user pays in instalments.
        subsidy_info: SubsidyInfo,
    }
}

impl Operation for PartnerJsapiPrepay {
    type Response = PrepaySession;

    const META: &'static Meta = &routes::PARTNER_JSAPI_PREPAY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// JSAPI下单并授权/签约: Places an order of a partner's merchant that the user pays inside WeChat,
/// and has an agreement about later payments (委托代扣, 免密支付) signed or authorized with the
/// same payment. What is authorized was signed before, or prepared by a call that gave the `token`.
///
/// `POST /v3/pay/partner/transactions/jsapi-with-contract` responds with 200 and
/// [`PartnerJsapiPrepayWithContractResponse`](crate::products::pay::PartnerJsapiPrepayWithContractResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the order again by `out_trade_no`, as with `partner_jsapi_prepay`; this
/// is inferred.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{
///     JsapiContractInfo, PartnerJsapiPrepayWithContract, PartnerJsapiPrepayWithContractRequired,
///     PartnerPayer,
/// };
/// use wechatpay::shared::{Fen, OrderAmount};
///
/// let operation = PartnerJsapiPrepayWithContract::new(PartnerJsapiPrepayWithContractRequired {
///     sp_appid: "wx8888888888888888".into(),
///     sp_mchid: "1230000109".into(),
///     sub_mchid: "1900000109".into(),
///     description: "Image形象店-深圳腾大-QQ公仔".into(),
///     out_trade_no: "1217752501201407033233368018".into(),
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
///     amount: OrderAmount::new(Fen::new(100)),
///     payer: PartnerPayer::new()
///         .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///         .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
///     contract_info: JsapiContractInfo::new()
///         .password_free_contract_id("201710180325670965")
///         .token("201710180325670965")
///         .plan_id("3484306348")
///         .contract_mchid("1200009811")
///         .contract_appid("wxcbda96de0b165486")
///         .contract_code("100001256")
///         .request_serial("1695")
///         .contract_display_account("微信代扣用户A")
///         .contract_notify_url("https://yoursite.com"),
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
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The way of payment is not opened for the merchant, or the merchant may not take money at present. Open the way of payment, or lift the limit, on the merchant platform. For a partner it is the sub-merchant that matters. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `INVALID_REQUEST` | 400 | unknown | The order breaks a rule, or its number was used before with other parameters. Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `OPENID_MISMATCH` | 500 | refused | The openid does not belong to the AppID. Take the openid that the user has under this very AppID; the same person has another one elsewhere. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerJsapiPrepayWithContract {
    /// 服务商应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx8888888888888888`.
    pub sp_appid: Appid,
    /// 服务商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub sp_mchid: Mchid,
    /// 子商户/二级商户应用ID: Needed where the user is named by `sub_openid`. At least 1 character.
    /// Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 子商户号/二级商户号: The merchant who is paid. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 商品描述: What is being paid for. The user finds it again in their bill. At least 1 character.
    /// Example: `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 交易结束时间: Until when the user can pay. Without it: 7 days. Example:
    /// `2018-06-08T10:34:56+08:00`.
    pub time_expire: Option<Timestamp>,
    /// 附加数据: Data of the merchant's own, not shown to the user, which comes back with the query and
    /// the callback. Example: `自定义数据`.
    pub attach: Option<String>,
    /// 通知地址: Where `TRANSACTION.SUCCESS` goes. At least 1 character. Example:
    /// `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: String,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order. Example: `WXG`.
    pub goods_tag: Option<String>,
    /// 结算信息: What happens to the money that was paid.
    pub settle_info: Option<SettleInfo>,
    /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice (电子发票) in the
    /// message about the payment. Example: `true`.
    pub support_fapiao: Option<bool>,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者: One of the two openids.
    pub payer: PartnerPayer,
    /// 优惠功能: The goods of the order, needed for coupons that apply to single goods. As compact JSON
    /// it may have 6144 bytes.
    pub detail: Option<OrderDetail>,
    /// 场景信息: Where the user pays.
    pub scene_info: Option<SceneInfo>,
    /// 签约授权信息: The agreement to be signed or authorized.
    pub contract_info: JsapiContractInfo,
}

wechatpay_client::sent! {
    PartnerJsapiPrepayWithContract {
        sp_appid "sp_appid", sp_mchid "sp_mchid", sub_appid "sub_appid", sub_mchid "sub_mchid",
        description "description", out_trade_no "out_trade_no", time_expire "time_expire",
        attach "attach", notify_url "notify_url", goods_tag "goods_tag", settle_info "settle_info",
        support_fapiao "support_fapiao", amount "amount", payer "payer", detail "detail",
        scene_info "scene_info", contract_info "contract_info",
    }
}

/// What [`PartnerJsapiPrepayWithContract::new`] requires, by name.
pub struct PartnerJsapiPrepayWithContractRequired {
    /// 服务商应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub sp_appid: Appid,
    /// 服务商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sp_mchid: Mchid,
    /// 子商户号/二级商户号: The merchant who is paid. At least 1 character.
    pub sub_mchid: Mchid,
    /// 商品描述: What is being paid for. At least 1 character.
    pub description: String,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 通知地址: Where `TRANSACTION.SUCCESS` goes. At least 1 character.
    pub notify_url: String,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者: One of the two openids.
    pub payer: PartnerPayer,
    /// 签约授权信息: The agreement to be signed or authorized.
    pub contract_info: JsapiContractInfo,
}

impl PartnerJsapiPrepayWithContract {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PartnerJsapiPrepayWithContractRequired) -> Self {
        let PartnerJsapiPrepayWithContractRequired {
            sp_appid, sp_mchid, sub_mchid, description, out_trade_no, notify_url, amount,
            payer, contract_info,
        } = required;
        Self {
            sp_appid, sp_mchid, sub_appid: None, sub_mchid, description, out_trade_no,
            time_expire: None, attach: None, notify_url, goods_tag: None,
            settle_info: None, support_fapiao: None, amount, payer, detail: None,
            scene_info: None, contract_info,
        }
    }
}

crate::optional_fields! {
    PartnerJsapiPrepayWithContract {
        /// 子商户/二级商户应用ID: Needed where the user is named by `sub_openid`. At least 1 character.
        sub_appid: Appid,
        /// 交易结束时间: Until when the user can pay.
        time_expire: Timestamp,
        /// 附加数据: Data of the merchant's own, not shown to the user, which comes back with the query and
        /// the callback.
        attach: String,
        /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
        /// for this order.
        goods_tag: String,
        /// 结算信息: What happens to the money that was paid.
        settle_info: SettleInfo,
        /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice (电子发票) in the
        /// message about the payment.
        support_fapiao: bool,
        /// 优惠功能: The goods of the order, needed for coupons that apply to single goods.
        detail: OrderDetail,
        /// 场景信息: Where the user pays.
        scene_info: SceneInfo,
    }
}

impl Operation for PartnerJsapiPrepayWithContract {
    type Response = PartnerJsapiPrepayWithContractResponse;

    const META: &'static Meta = &routes::PARTNER_JSAPI_PREPAY_WITH_CONTRACT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 小程序支付下单: Places an order of a partner's merchant that the user pays in a mini program.
/// `partner_jsapi_prepay` does the same and is the one that the pages of today describe.
///
/// `POST /v3/pay/partner/transactions/miniprogram` responds with 200 and
/// [`PartnerMiniProgramPrepayResponse`](crate::products::pay::PartnerMiniProgramPrepayResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the order again by `out_trade_no`, as with `partner_jsapi_prepay`; this
/// is inferred.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{PartnerMiniProgramPrepay, PartnerMiniProgramPrepayRequired, PartnerPayer};
/// use wechatpay::shared::{Fen, OrderAmount};
///
/// let operation = PartnerMiniProgramPrepay::new(PartnerMiniProgramPrepayRequired {
///     sp_appid: "wx8888888888888888".into(),
///     sp_mchid: "1230000109".into(),
///     sub_mchid: "1900000109".into(),
///     description: "Image形象店-深圳腾大-QQ公仔".into(),
///     out_trade_no: "1217752501201407033233368018".into(),
///     amount: OrderAmount::new(Fen::new(100)),
///     payer: PartnerPayer::new()
///         .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///         .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
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
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The way of payment is not opened for the merchant, or the merchant may not take money at present. Open the way of payment, or lift the limit, on the merchant platform. For a partner it is the sub-merchant that matters. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `INVALID_REQUEST` | 400 | unknown | The order breaks a rule, or its number was used before with other parameters. Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `OPENID_MISMATCH` | 500 | refused | The openid does not belong to the AppID. Take the openid that the user has under this very AppID; the same person has another one elsewhere. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerMiniProgramPrepay {
    /// 服务商公众号ID: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character. Example: `wx8888888888888888`.
    pub sp_appid: Appid,
    /// 服务商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub sp_mchid: Mchid,
    /// 子商户公众号ID: Needed where the user is named by `sub_openid`. At least 1 character. Example:
    /// `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 子商户号: The merchant who is paid. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 商品描述: What is being paid for. The user finds it again in their bill. At least 1 character.
    /// Example: `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 交易结束时间: Until when the user can pay. Without it: 7 days. Example:
    /// `2018-06-08T10:34:56+08:00`.
    pub time_expire: Option<Timestamp>,
    /// 附加数据: Data of the merchant's own, not shown to the user, which comes back with the query and
    /// the callback. Example: `自定义数据`.
    pub attach: Option<String>,
    /// 通知地址: Where `TRANSACTION.SUCCESS` goes. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: Option<String>,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order. Example: `WXG`.
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice (电子发票) in the
    /// message about the payment. Example: `true`.
    pub support_fapiao: Option<bool>,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者: One of the two openids.
    pub payer: PartnerPayer,
    /// 优惠功能: The goods of the order, needed for coupons that apply to single goods. As compact JSON
    /// it may have 6144 bytes.
    pub detail: Option<OrderDetail>,
    /// 场景信息: Where a payment takes place.
    pub scene_info: Option<StoreScene>,
    /// 结算信息: What happens to the money that was paid.
    pub settle_info: Option<SettleInfo>,
}

wechatpay_client::sent! {
    PartnerMiniProgramPrepay {
        sp_appid "sp_appid", sp_mchid "sp_mchid", sub_appid "sub_appid", sub_mchid "sub_mchid",
        description "description", out_trade_no "out_trade_no", time_expire "time_expire",
        attach "attach", notify_url "notify_url", goods_tag "goods_tag",
        support_fapiao "support_fapiao", amount "amount", payer "payer", detail "detail",
        scene_info "scene_info", settle_info "settle_info",
    }
}

/// What [`PartnerMiniProgramPrepay::new`] requires, by name.
pub struct PartnerMiniProgramPrepayRequired {
    /// 服务商公众号ID: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character.
    pub sp_appid: Appid,
    /// 服务商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sp_mchid: Mchid,
    /// 子商户号: The merchant who is paid. At least 1 character.
    pub sub_mchid: Mchid,
    /// 商品描述: What is being paid for. At least 1 character.
    pub description: String,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者: One of the two openids.
    pub payer: PartnerPayer,
}

impl PartnerMiniProgramPrepay {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PartnerMiniProgramPrepayRequired) -> Self {
        let PartnerMiniProgramPrepayRequired {
            sp_appid, sp_mchid, sub_mchid, description, out_trade_no, amount, payer,
        } = required;
        Self {
            sp_appid, sp_mchid, sub_appid: None, sub_mchid, description, out_trade_no,
            time_expire: None, attach: None, notify_url: None, goods_tag: None,
            support_fapiao: None, amount, payer, detail: None, scene_info: None,
            settle_info: None,
        }
    }
}

crate::optional_fields! {
    PartnerMiniProgramPrepay {
        /// 子商户公众号ID: Needed where the user is named by `sub_openid`. At least 1 character.
        sub_appid: Appid,
        /// 交易结束时间: Until when the user can pay.
        time_expire: Timestamp,
        /// 附加数据: Data of the merchant's own, not shown to the user, which comes back with the query and
        /// the callback.
        attach: String,
        /// 通知地址: Where `TRANSACTION.SUCCESS` goes.
        notify_url: String,
        /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
        /// for this order.
        goods_tag: String,
        /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice (电子发票) in the
        /// message about the payment.
        support_fapiao: bool,
        /// 优惠功能: The goods of the order, needed for coupons that apply to single goods.
        detail: OrderDetail,
        /// 场景信息: Where a payment takes place.
        scene_info: StoreScene,
        /// 结算信息: What happens to the money that was paid.
        settle_info: SettleInfo,
    }
}

impl Operation for PartnerMiniProgramPrepay {
    type Response = PartnerMiniProgramPrepayResponse;

    const META: &'static Meta = &routes::PARTNER_MINI_PROGRAM_PREPAY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// Native下单: Places an order for a merchant that the partner acts for. The user pays it by
/// scanning a QR code. The partner makes the code from the link in the response.
///
/// `POST /v3/pay/partner/transactions/native` responds with 200 and
/// [`NativePaymentLink`](crate::products::shared::NativePaymentLink). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: The server knows the order again by `out_trade_no`, as it does for a direct merchant: the
/// same call gives a link once more as long as the order can be paid, and other parameters under
/// the same number are refused with `OUT_TRADE_NO_USED`.
///
/// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012738659),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012523551). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{PartnerNativePrepay, PartnerNativePrepayRequired};
/// use wechatpay::shared::{Fen, OrderAmount};
///
/// let operation = PartnerNativePrepay::new(PartnerNativePrepayRequired {
///     sp_appid: "wx8888888888888888".into(),
///     sp_mchid: "1230000109".into(),
///     sub_mchid: "1900000109".into(),
///     description: "Image形象店-深圳腾大-QQ公仔".into(),
///     out_trade_no: "1217752501201407033233368018".into(),
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
///     amount: OrderAmount::new(Fen::new(100)),
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
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The way of payment is not opened for the merchant, or the merchant may not take money at present. Open the way of payment, or lift the limit, on the merchant platform. For a partner it is the sub-merchant that matters. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `INVALID_REQUEST` | 400 | unknown | The order breaks a rule, or its number was used before with other parameters. Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerNativePrepay {
    /// 服务商APPID: A service account, mini program or app of the partner, bound to the partner's
    /// merchant number. 1 to 32 characters. Example: `wx8888888888888888`.
    pub sp_appid: Appid,
    /// 服务商商户号: The partner who places the order. 1 to 32 characters. Example: `1230000109`.
    pub sp_mchid: Mchid,
    /// 子商户APPID: A service account, mini program or app of the merchant, bound to its merchant
    /// number. 1 to 32 characters. Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 子商户号: The merchant who is paid. 1 to 32 characters. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters. Example: `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 商户订单号: The partner's own number for the order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 支付结束时间: Until when the user can pay, at least one minute and at most 15 days after the
    /// order. Without it: 7 days. The order is not closed when the time is over; call
    /// `partner_close_order`. At most 64 characters. Example: `2018-06-08T10:34:56+08:00`.
    ///
    /// Note: A time outside these bounds is moved to the nearer one, not refused.
    pub time_expire: Option<Timestamp>,
    /// 商户数据包: Data of the partner's own, not shown to the user. It comes back with the query and
    /// the callback once the order is paid, and appears in the bill. At most 128 bytes. Example:
    /// `自定义数据说明`.
    pub attach: Option<String>,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: String,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order. At most 32 characters. Example: `WXG`.
    pub goods_tag: Option<String>,
    /// 结算信息: What happens to the money that was paid.
    pub settle_info: Option<SettleInfo>,
    /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
    /// the payment and in its details. The merchant must have opened electronic invoices (电子发票).
    /// Example: `false`.
    pub support_fapiao: Option<bool>,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者信息: Who the user must prove to be in order to pay.
    pub payer: Option<RealNamePayer>,
    /// 商品详情: The goods of the order, needed for coupons that apply to single goods. As compact JSON
    /// it may have 6144 bytes.
    pub detail: Option<OrderDetail>,
    /// 场景信息: Where the user pays.
    pub scene_info: Option<SceneInfo>,
    /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
    pub limit_pay: Option<Vec<LimitPay>>,
}

wechatpay_client::sent! {
    PartnerNativePrepay {
        sp_appid "sp_appid", sp_mchid "sp_mchid", sub_appid "sub_appid", sub_mchid "sub_mchid",
        description "description", out_trade_no "out_trade_no", time_expire "time_expire",
        attach "attach", notify_url "notify_url", goods_tag "goods_tag", settle_info "settle_info",
        support_fapiao "support_fapiao", amount "amount", payer "payer", detail "detail",
        scene_info "scene_info", limit_pay "limit_pay",
    }
}

/// What [`PartnerNativePrepay::new`] requires, by name.
pub struct PartnerNativePrepayRequired {
    /// 服务商APPID: A service account, mini program or app of the partner, bound to the partner's
    /// merchant number. 1 to 32 characters.
    pub sp_appid: Appid,
    /// 服务商商户号: The partner who places the order. 1 to 32 characters.
    pub sp_mchid: Mchid,
    /// 子商户号: The merchant who is paid. 1 to 32 characters.
    pub sub_mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters.
    pub description: String,
    /// 商户订单号: The partner's own number for the order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters.
    pub notify_url: String,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
}

impl PartnerNativePrepay {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PartnerNativePrepayRequired) -> Self {
        let PartnerNativePrepayRequired {
            sp_appid, sp_mchid, sub_mchid, description, out_trade_no, notify_url, amount,
        } = required;
        Self {
            sp_appid, sp_mchid, sub_appid: None, sub_mchid, description, out_trade_no,
            time_expire: None, attach: None, notify_url, goods_tag: None,
            settle_info: None, support_fapiao: None, amount, payer: None, detail: None,
            scene_info: None, limit_pay: None,
        }
    }
}

crate::optional_fields! {
    PartnerNativePrepay {
        /// 子商户APPID: A service account, mini program or app of the merchant, bound to its merchant
        /// number. 1 to 32 characters.
        sub_appid: Appid,
        /// 支付结束时间: Until when the user can pay, at least one minute and at most 15 days after the
        /// order. At most 64 characters.
        time_expire: Timestamp,
        /// 商户数据包: Data of the partner's own, not shown to the user. At most 128 bytes.
        attach: String,
        /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
        /// for this order. At most 32 characters.
        goods_tag: String,
        /// 结算信息: What happens to the money that was paid.
        settle_info: SettleInfo,
        /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
        /// the payment and in its details.
        support_fapiao: bool,
        /// 支付者信息: Who the user must prove to be in order to pay.
        payer: RealNamePayer,
        /// 商品详情: The goods of the order, needed for coupons that apply to single goods.
        detail: OrderDetail,
        /// 场景信息: Where the user pays.
        scene_info: SceneInfo,
        /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
        limit_pay: Vec<LimitPay>,
    }
}

impl Operation for PartnerNativePrepay {
    type Response = NativePaymentLink;

    const META: &'static Meta = &routes::PARTNER_NATIVE_PREPAY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 商户订单号查询订单: Tells the status of an order, named by the partner's own number. It is the
/// way to learn what became of an order whose callback did not arrive or whose prepay call got no
/// response.
///
/// `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}` responds with 200 and
/// [`PartnerTransaction`](crate::products::pay::PartnerTransaction). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: Waiting ends with the payment or with the end of the order; a refund later makes `REFUND`
/// of `SUCCESS`.
///
/// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012739008),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013080235),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012759661),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012759714),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012760115). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{PartnerQueryByOutTradeNo, PartnerQueryByOutTradeNoRequired};
///
/// let operation = PartnerQueryByOutTradeNo::new(
///     "1217752501201407033233368018",
///     PartnerQueryByOutTradeNoRequired {
///         sp_mchid: "1230000109".into(),
///         sub_mchid: "1900000109".into(),
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
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `RULE_LIMIT` | 403 | refused | A business rule forbids it. Read `message` for the rule, and remove the cause before you call again. Repeating without a change does not help. |
/// | `TRADE_ERROR` | 403 | unknown | The payment failed for a reason of the card, of the account or of the order. Query the order and go by its `trade_state`: the code alone does not say that no money moved. Then the user may pay in another way. |
/// | `ORDER_NOT_EXIST` | 404 | refused | This merchant has no such order. Check the number and the merchant number under which it was placed. If you lost the response of the order call, query again later: one 404 proves nothing. Repeat it under the same number, so that nobody pays twice. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PartnerQueryByOutTradeNo {
    /// 商户订单号: The order, as the partner numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 服务商商户号: The partner who placed the order. 1 to 32 characters. Example: `1230000109`.
    pub sp_mchid: Mchid,
    /// 子商户号: The merchant for whom it was placed. 1 to 32 characters. Example: `1900000109`.
    pub sub_mchid: Mchid,
}

/// What [`PartnerQueryByOutTradeNo::new`] requires, by name.
pub struct PartnerQueryByOutTradeNoRequired {
    /// 服务商商户号: The partner who placed the order. 1 to 32 characters.
    pub sp_mchid: Mchid,
    /// 子商户号: The merchant for whom it was placed. 1 to 32 characters.
    pub sub_mchid: Mchid,
}

impl PartnerQueryByOutTradeNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_trade_no: impl Into<OutTradeNo>,
        required: PartnerQueryByOutTradeNoRequired,
    ) -> Self {
        let PartnerQueryByOutTradeNoRequired { sp_mchid, sub_mchid } = required;
        Self { out_trade_no: out_trade_no.into(), sp_mchid, sub_mchid }
    }
}

impl Operation for PartnerQueryByOutTradeNo {
    type Response = PartnerTransaction;

    const META: &'static Meta = &routes::PARTNER_QUERY_BY_OUT_TRADE_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_trade_no", &self.out_trade_no)
            .query("sp_mchid", &self.sp_mchid)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

impl Settles for PartnerQueryByOutTradeNo {
    type State = TradeState;

    #[inline]
    fn state(response: &PartnerTransaction) -> Option<&TradeState> {
        Some(&response.trade_state)
    }

    #[inline]
    fn is_final(state: &TradeState) -> bool {
        matches!(
            state, TradeState::Success | TradeState::Refund | TradeState::Closed |
            TradeState::Revoked | TradeState::Payerror
        )
    }
}

/// 关闭订单: Closes an order that nobody paid, because the user gave up or the time is over.
/// Afterwards it cannot be paid; a new attempt needs a new number. Whether it was paid in the
/// meantime is for a query to tell.
///
/// `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close` responds with 204 and no
/// body. Idempotent: safe to send again with the same parameters.
///
/// Note: The server keys the call by `out_trade_no`. It is inferred that a second close changes
/// nothing.
///
/// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012739019),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013080236),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012759669),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012759725),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012760108). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{PartnerCloseOrder, PartnerCloseOrderRequired};
///
/// let operation = PartnerCloseOrder::new(
///     "1217752501201407033233368018",
///     PartnerCloseOrderRequired {
///         sp_mchid: "1230000109".into(),
///         sub_mchid: "1900000109".into(),
///     },
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
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `RULE_LIMIT` | 403 | refused | A business rule forbids it. Read `message` for the rule, and remove the cause before you call again. Repeating without a change does not help. |
/// | `TRADE_ERROR` | 403 | unknown | The order is in a state in which it cannot be closed. Query the order. If it is paid, deliver or refund; if it is being paid, wait and query again. Do not place another order for the same goods before. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | unknown | The order is closed already. Nothing is left to do. If it matters who closed it and when, query the order. |
/// | `ORDER_REVERSED` | 400 | unknown | The order was reversed, which closes it for good. Nothing is left to do. If it matters whether money goes back, query the order. |
/// | `ORDER_NOT_EXIST` | 404 | refused | This merchant has no such order. Check the number and the merchant number under which it was placed. If you lost the response of the order call, query again later: one 404 proves nothing. Repeat it under the same number, so that nobody pays twice. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerCloseOrder {
    /// 商户订单号: The order, as the partner numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 服务商商户号: The partner who placed the order. 1 to 32 characters. Example: `1230000109`.
    pub sp_mchid: Mchid,
    /// 子商户号: The merchant for whom it was placed. 1 to 32 characters. Example: `1900000109`.
    pub sub_mchid: Mchid,
}

wechatpay_client::sent! {
    PartnerCloseOrder {
        out_trade_no "out_trade_no" outside, sp_mchid "sp_mchid", sub_mchid "sub_mchid",
    }
}

/// What [`PartnerCloseOrder::new`] requires, by name.
pub struct PartnerCloseOrderRequired {
    /// 服务商商户号: The partner who placed the order. 1 to 32 characters.
    pub sp_mchid: Mchid,
    /// 子商户号: The merchant for whom it was placed. 1 to 32 characters.
    pub sub_mchid: Mchid,
}

impl PartnerCloseOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_trade_no: impl Into<OutTradeNo>,
        required: PartnerCloseOrderRequired,
    ) -> Self {
        let PartnerCloseOrderRequired { sp_mchid, sub_mchid } = required;
        Self { out_trade_no: out_trade_no.into(), sp_mchid, sub_mchid }
    }
}

impl Operation for PartnerCloseOrder {
    type Response = ();

    const META: &'static Meta = &routes::PARTNER_CLOSE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_trade_no", &self.out_trade_no)
            .json(self)
            .build()
    }
}

/// 撤销: Takes back a payment by payment code whose outcome stays unknown: an order that was paid
/// is refunded, one that was not is closed. Query first; a payment known to be good is given back
/// with a refund instead.
///
/// `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse` responds with 200 and
/// [`PartnerReversedOrder`](crate::products::pay::PartnerReversedOrder). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: The server keys the call by `out_trade_no`. It is inferred that a second call changes
/// nothing, and that it is safe to send again when the outcome is unknown.
///
/// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012382181),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-code-payment-v3/partner/partner-reverse.html).
/// Source: copies of the official pages, read 2026-11-22; a description by the community, of
/// 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{PartnerReverseOrder, PartnerReverseOrderRequired};
///
/// let operation = PartnerReverseOrder::new(
///     "1217752501201407033233368018",
///     PartnerReverseOrderRequired {
///         sp_mchid: "1230000109".into(),
///         sub_mchid: "1900000109".into(),
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
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `ORDER_NOT_EXIST` | 404 | unknown | There is no such order to reverse, or the payment has not arrived yet. Check the number and the merchant. If the payment call had no response, it may still be under way: query and reverse again after some seconds before you take another payment. |
/// | `REVERSE_EXPIRE` |  | unknown | The order is too old to be reversed. Query it, for an earlier call may have reversed it. If it is still paid, give the money back with a refund. |
/// | `USERPAYING` | 202 | unknown | The user is paying at this moment, so the order cannot be reversed yet. Wait some seconds, and reverse the same order again until the response is clear. |
/// | `TRADE_ERROR` | 403 | unknown | The payment failed for a reason of the card, of the account or of the order. Query the order and go by its `trade_state`: the code alone does not say that no money moved. Then the user may pay in another way. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed. Whether the order was reversed is not known. Reverse the same order again until the response is clear, or query it. Do not hand out goods or take a new payment in between. |
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerReverseOrder {
    /// 商户订单号: The order, as the partner numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 合作伙伴应用AppID: The partner's AppID of the order. 1 to 32 characters. Example:
    /// `wx8888888888888888`.
    pub sp_appid: Option<Appid>,
    /// 合作伙伴商户号: The partner who asked for the payment. 1 to 32 characters. Example:
    /// `1230000109`.
    pub sp_mchid: Mchid,
    /// 特约商户应用AppID: The merchant's AppID of the order. 1 to 32 characters. Example:
    /// `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 特约商户商户号: The merchant for whom it was asked. 1 to 32 characters. Example: `1900000109`.
    pub sub_mchid: Mchid,
}

wechatpay_client::sent! {
    PartnerReverseOrder {
        out_trade_no "out_trade_no" outside, sp_appid "sp_appid", sp_mchid "sp_mchid",
        sub_appid "sub_appid", sub_mchid "sub_mchid",
    }
}

/// What [`PartnerReverseOrder::new`] requires, by name.
pub struct PartnerReverseOrderRequired {
    /// 合作伙伴商户号: The partner who asked for the payment. 1 to 32 characters.
    pub sp_mchid: Mchid,
    /// 特约商户商户号: The merchant for whom it was asked. 1 to 32 characters.
    pub sub_mchid: Mchid,
}

impl PartnerReverseOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_trade_no: impl Into<OutTradeNo>,
        required: PartnerReverseOrderRequired,
    ) -> Self {
        let PartnerReverseOrderRequired { sp_mchid, sub_mchid } = required;
        Self {
            out_trade_no: out_trade_no.into(), sp_appid: None, sp_mchid, sub_appid: None,
            sub_mchid,
        }
    }
}

crate::optional_fields! {
    PartnerReverseOrder {
        /// 合作伙伴应用AppID: The partner's AppID of the order. 1 to 32 characters.
        sp_appid: Appid,
        /// 特约商户应用AppID: The merchant's AppID of the order. 1 to 32 characters.
        sub_appid: Appid,
    }
}

impl Operation for PartnerReverseOrder {
    type Response = PartnerReversedOrder;

    const META: &'static Meta = &routes::PARTNER_REVERSE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_trade_no", &self.out_trade_no)
            .json(self)
            .build()
    }
}

/// 扫码支付下单: Places an order of a partner's merchant for a user who scanned the code of a shop,
/// and pays inside WeChat. The shop is named in `scene_info`.
///
/// `POST /v3/pay/partner/transactions/scannedpos` responds with 200 and
/// [`PartnerScannedPosPrepayResponse`](crate::products::pay::PartnerScannedPosPrepayResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the order again by `out_trade_no`, as with `partner_jsapi_prepay`; this
/// is inferred.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-scannedpos-payment/partner-ap-iv3/parner-scanned-pos-prepay.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{
///     CodeStore, PartnerPayer, PartnerScannedPosPrepay, PartnerScannedPosPrepayRequired, StoreScene,
/// };
/// use wechatpay::shared::{Fen, OrderAmount};
///
/// let operation = PartnerScannedPosPrepay::new(PartnerScannedPosPrepayRequired {
///     sp_mchid: "1230000109".into(),
///     sub_mchid: "1900000109".into(),
///     description: "Image形象店-深圳腾大-QQ公仔".into(),
///     out_trade_no: "1217752501201407033233368018".into(),
///     amount: OrderAmount::new(Fen::new(100)),
///     payer: PartnerPayer::new()
///         .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///         .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
///     scene_info: StoreScene::new()
///         .payer_client_ip("14.23.150.211")
///         .device_id("013467007045764")
///         .store_info(CodeStore::new().id("0001").out_id("A1111")),
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
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The way of payment is not opened for the merchant, or the merchant may not take money at present. Open the way of payment, or lift the limit, on the merchant platform. For a partner it is the sub-merchant that matters. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `INVALID_REQUEST` | 400 | unknown | The order breaks a rule, or its number was used before with other parameters. Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `OPENID_MISMATCH` | 500 | refused | The openid does not belong to the AppID. Take the openid that the user has under this very AppID; the same person has another one elsewhere. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerScannedPosPrepay {
    /// 合作伙伴应用AppID: A mini program, service account or app, as numbered by WeChat's open
    /// platform. At least 1 character. Example: `wx8888888888888888`.
    pub sp_appid: Option<Appid>,
    /// 合作伙伴商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub sp_mchid: Mchid,
    /// 特约商户应用AppID: Needed where the user is named by `sub_openid`. At least 1 character.
    /// Example: `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 特约商户号: The merchant who is paid. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 商品描述: What is being paid for. The user finds it again in their bill. At least 1 character.
    /// Example: `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 交易结束时间: Until when the user can pay. Without it: 7 days. Example:
    /// `2018-06-08T10:34:56+08:00`.
    pub time_expire: Option<Timestamp>,
    /// 附加数据: Data of the merchant's own, not shown to the user, which comes back with the query and
    /// the callback. Example: `自定义数据`.
    pub attach: Option<String>,
    /// 通知地址: Where `TRANSACTION.SUCCESS` goes. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: Option<String>,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order. Example: `WXG`.
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice (电子发票) in the
    /// message about the payment. Example: `true`.
    pub support_fapiao: Option<bool>,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者: One of the two openids.
    pub payer: PartnerPayer,
    /// 优惠功能: The goods of the order, needed for coupons that apply to single goods. As compact JSON
    /// it may have 6144 bytes.
    pub detail: Option<OrderDetail>,
    /// 场景信息: Where a payment takes place.
    pub scene_info: StoreScene,
    /// 结算信息: What happens to the money that was paid.
    pub settle_info: Option<SettleInfo>,
}

wechatpay_client::sent! {
    PartnerScannedPosPrepay {
        sp_appid "sp_appid", sp_mchid "sp_mchid", sub_appid "sub_appid", sub_mchid "sub_mchid",
        description "description", out_trade_no "out_trade_no", time_expire "time_expire",
        attach "attach", notify_url "notify_url", goods_tag "goods_tag",
        support_fapiao "support_fapiao", amount "amount", payer "payer", detail "detail",
        scene_info "scene_info", settle_info "settle_info",
    }
}

/// What [`PartnerScannedPosPrepay::new`] requires, by name.
pub struct PartnerScannedPosPrepayRequired {
    /// 合作伙伴商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sp_mchid: Mchid,
    /// 特约商户号: The merchant who is paid. At least 1 character.
    pub sub_mchid: Mchid,
    /// 商品描述: What is being paid for. At least 1 character.
    pub description: String,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者: One of the two openids.
    pub payer: PartnerPayer,
    /// 场景信息: Where a payment takes place.
    pub scene_info: StoreScene,
}

impl PartnerScannedPosPrepay {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PartnerScannedPosPrepayRequired) -> Self {
        let PartnerScannedPosPrepayRequired {
            sp_mchid, sub_mchid, description, out_trade_no, amount, payer, scene_info,
        } = required;
        Self {
            sp_appid: None, sp_mchid, sub_appid: None, sub_mchid, description,
            out_trade_no, time_expire: None, attach: None, notify_url: None,
            goods_tag: None, support_fapiao: None, amount, payer, detail: None,
            scene_info, settle_info: None,
        }
    }
}

crate::optional_fields! {
    PartnerScannedPosPrepay {
        /// 合作伙伴应用AppID: A mini program, service account or app, as numbered by WeChat's open
        /// platform. At least 1 character.
        sp_appid: Appid,
        /// 特约商户应用AppID: Needed where the user is named by `sub_openid`. At least 1 character.
        sub_appid: Appid,
        /// 交易结束时间: Until when the user can pay.
        time_expire: Timestamp,
        /// 附加数据: Data of the merchant's own, not shown to the user, which comes back with the query and
        /// the callback.
        attach: String,
        /// 通知地址: Where `TRANSACTION.SUCCESS` goes.
        notify_url: String,
        /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
        /// for this order.
        goods_tag: String,
        /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice (电子发票) in the
        /// message about the payment.
        support_fapiao: bool,
        /// 优惠功能: The goods of the order, needed for coupons that apply to single goods.
        detail: OrderDetail,
        /// 结算信息: What happens to the money that was paid.
        settle_info: SettleInfo,
    }
}

impl Operation for PartnerScannedPosPrepay {
    type Response = PartnerScannedPosPrepayResponse;

    const META: &'static Meta = &routes::PARTNER_SCANNED_POS_PREPAY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// APP下单: Places an order that the user pays from the merchant's app. The `prepay_id` of the
/// response is what the app invokes the payment with.
///
/// `POST /v3/pay/transactions/app` responds with 200 and
/// [`PrepaySession`](crate::products::shared::PrepaySession). Idempotent: safe to send again with
/// the same parameters.
///
/// Note: The server knows the order again by `out_trade_no`: the same call gives a `prepay_id` once
/// more as long as the order can be paid. Other parameters under the same number are refused with
/// `OUT_TRADE_NO_USED`.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013070347),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012525136). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{AppPrepay, AppPrepayRequired};
/// use wechatpay::shared::{Fen, OrderAmount};
///
/// let operation = AppPrepay::new(AppPrepayRequired {
///     appid: "wxd678efh567hg6787".into(),
///     mchid: "1230000109".into(),
///     description: "Image形象店-深圳腾大-QQ公仔".into(),
///     out_trade_no: "1217752501201407033233368018".into(),
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
///     amount: OrderAmount::new(Fen::new(100)),
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
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The way of payment is not opened for the merchant, or the merchant may not take money at present. Open the way of payment, or lift the limit, on the merchant platform. For a partner it is the sub-merchant that matters. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `INVALID_REQUEST` | 400 | unknown | The order breaks a rule, or its number was used before with other parameters. Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct AppPrepay {
    /// 商户应用ID: The merchant's app, as registered on the open platform and bound to the merchant
    /// number. 1 to 32 characters. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 商户号: The merchant who is paid. 1 to 32 characters. Example: `1230000109`.
    pub mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters. Example: `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 商户订单号: The merchant's own number for the order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 支付结束时间: Until when the user can pay, at least one minute and at most 15 days after the
    /// order. Without it: 7 days. The order is not closed when the time is over; call `close_order`. At
    /// most 64 characters. Example: `2018-06-08T10:34:56+08:00`.
    ///
    /// Note: A time outside these bounds is moved to the nearer one, not refused.
    pub time_expire: Option<Timestamp>,
    /// 商户数据包: Data of the merchant's own, not shown to the user. It comes back with the query and
    /// the callback once the order is paid, and appears in the bill. At most 128 bytes. Example:
    /// `自定义数据说明`.
    pub attach: Option<String>,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: String,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order. At most 32 characters. Example: `WXG`.
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
    /// the payment and in its details. The merchant must have opened electronic invoices (电子发票).
    /// Example: `false`.
    pub support_fapiao: Option<bool>,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者信息: Who the user must prove to be in order to pay.
    pub payer: Option<RealNamePayer>,
    /// 商品详情: The goods of the order, needed for coupons that apply to single goods. As compact JSON
    /// it may have 6144 bytes.
    pub detail: Option<OrderDetail>,
    /// 场景信息: Where the user pays.
    pub scene_info: Option<SceneInfo>,
    /// 结算信息: What happens to the money that was paid.
    pub settle_info: Option<SettleInfo>,
    /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 贴息信息: The interest that the merchant takes over when the user pays in instalments.
    pub subsidy_info: Option<SubsidyInfo>,
}

wechatpay_client::sent! {
    AppPrepay {
        appid "appid", mchid "mchid", description "description", out_trade_no "out_trade_no",
        time_expire "time_expire", attach "attach", notify_url "notify_url", goods_tag "goods_tag",
        support_fapiao "support_fapiao", amount "amount", payer "payer", detail "detail",
        scene_info "scene_info", settle_info "settle_info", limit_pay "limit_pay",
        subsidy_info "subsidy_info",
    }
}

/// What [`AppPrepay::new`] requires, by name.
pub struct AppPrepayRequired {
    /// 商户应用ID: The merchant's app, as registered on the open platform and bound to the merchant
    /// number. 1 to 32 characters.
    pub appid: Appid,
    /// 商户号: The merchant who is paid. 1 to 32 characters.
    pub mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters.
    pub description: String,
    /// 商户订单号: The merchant's own number for the order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters.
    pub notify_url: String,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
}

impl AppPrepay {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: AppPrepayRequired) -> Self {
        let AppPrepayRequired {
            appid, mchid, description, out_trade_no, notify_url, amount,
        } = required;
        Self {
            appid, mchid, description, out_trade_no, time_expire: None, attach: None,
            notify_url, goods_tag: None, support_fapiao: None, amount, payer: None,
            detail: None, scene_info: None, settle_info: None, limit_pay: None,
            subsidy_info: None,
        }
    }
}

crate::optional_fields! {
    AppPrepay {
        /// 支付结束时间: Until when the user can pay, at least one minute and at most 15 days after the
        /// order. At most 64 characters.
        time_expire: Timestamp,
        /// 商户数据包: Data of the merchant's own, not shown to the user. At most 128 bytes.
        attach: String,
        /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
        /// for this order. At most 32 characters.
        goods_tag: String,
        /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
        /// the payment and in its details.
        support_fapiao: bool,
        /// 支付者信息: Who the user must prove to be in order to pay.
        payer: RealNamePayer,
        /// 商品详情: The goods of the order, needed for coupons that apply to single goods.
        detail: OrderDetail,
        /// 场景信息: Where the user pays.
        scene_info: SceneInfo,
        /// 结算信息: What happens to the money that was paid.
        settle_info: SettleInfo,
        /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
        limit_pay: Vec<LimitPay>,
        /// 贴息信息: The interest that the merchant takes over when the user pays in instalments.
        subsidy_info: SubsidyInfo,
    }
}

impl Operation for AppPrepay {
    type Response = PrepaySession;

    const META: &'static Meta = &routes::APP_PREPAY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// APP下单并签约: Places an order that the user pays from an app, and has an agreement about later
/// payments (委托代扣) signed with the same payment. The `prepay_id` of the response is what the
/// app invokes the payment with.
///
/// `POST /v3/pay/transactions/app-with-contract` responds with 200 and
/// [`AppPrepayWithContractResponse`](crate::products::pay::AppPrepayWithContractResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the order again by `out_trade_no`, as with `app_prepay`; this is
/// inferred.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{
///     AppPrepayWithContract, AppPrepayWithContractRequired, ContractInfo, ContractInfoRequired,
/// };
/// use wechatpay::shared::{Fen, OrderAmount};
///
/// let operation = AppPrepayWithContract::new(AppPrepayWithContractRequired {
///     appid: "wxd678efh567hg6787".into(),
///     mchid: "1230000109".into(),
///     description: "Image形象店-深圳腾大-QQ公仔".into(),
///     out_trade_no: "1217752501201407033233368018".into(),
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
///     amount: OrderAmount::new(Fen::new(100)),
///     contract_info: ContractInfo::new(ContractInfoRequired {
///         plan_id: "3484306348".into(),
///         contract_mchid: "1200009811".into(),
///         contract_appid: "wxcbda96de0b165486".into(),
///         contract_code: "100001256".into(),
///         request_serial: "1695".into(),
///         contract_display_account: "微信代扣用户A".into(),
///     }),
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
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The way of payment is not opened for the merchant, or the merchant may not take money at present. Open the way of payment, or lift the limit, on the merchant platform. For a partner it is the sub-merchant that matters. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `INVALID_REQUEST` | 400 | unknown | The order breaks a rule, or its number was used before with other parameters. Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct AppPrepayWithContract {
    /// 公众号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 直连商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub mchid: Mchid,
    /// 商品描述: What is being paid for. The user finds it again in their bill. At least 1 character.
    /// Example: `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 交易结束时间: Until when the user can pay. Without it: 7 days. Example:
    /// `2018-06-08T10:34:56+08:00`.
    pub time_expire: Option<Timestamp>,
    /// 附加数据: Data of the merchant's own, not shown to the user, which comes back with the query and
    /// the callback. Example: `自定义数据说明`.
    pub attach: Option<String>,
    /// 通知地址: Where `TRANSACTION.SUCCESS` goes. At least 1 character. Example:
    /// `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: String,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order. Example: `WXG`.
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice (电子发票) in the
    /// message about the payment. Example: `false`.
    pub support_fapiao: Option<bool>,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 优惠功能: The goods of the order, needed for coupons that apply to single goods. As compact JSON
    /// it may have 6144 bytes.
    pub detail: Option<OrderDetail>,
    /// 场景信息: Where the user pays.
    pub scene_info: Option<SceneInfo>,
    /// 结算信息: What happens to the money that was paid.
    pub settle_info: Option<SettleInfo>,
    /// 签约授权信息: The agreement to be signed.
    pub contract_info: ContractInfo,
}

wechatpay_client::sent! {
    AppPrepayWithContract {
        appid "appid", mchid "mchid", description "description", out_trade_no "out_trade_no",
        time_expire "time_expire", attach "attach", notify_url "notify_url", goods_tag "goods_tag",
        support_fapiao "support_fapiao", amount "amount", detail "detail", scene_info "scene_info",
        settle_info "settle_info", contract_info "contract_info",
    }
}

/// What [`AppPrepayWithContract::new`] requires, by name.
pub struct AppPrepayWithContractRequired {
    /// 公众号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 直连商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub mchid: Mchid,
    /// 商品描述: What is being paid for. At least 1 character.
    pub description: String,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 通知地址: Where `TRANSACTION.SUCCESS` goes. At least 1 character.
    pub notify_url: String,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 签约授权信息: The agreement to be signed.
    pub contract_info: ContractInfo,
}

impl AppPrepayWithContract {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: AppPrepayWithContractRequired) -> Self {
        let AppPrepayWithContractRequired {
            appid, mchid, description, out_trade_no, notify_url, amount, contract_info,
        } = required;
        Self {
            appid, mchid, description, out_trade_no, time_expire: None, attach: None,
            notify_url, goods_tag: None, support_fapiao: None, amount, detail: None,
            scene_info: None, settle_info: None, contract_info,
        }
    }
}

crate::optional_fields! {
    AppPrepayWithContract {
        /// 交易结束时间: Until when the user can pay.
        time_expire: Timestamp,
        /// 附加数据: Data of the merchant's own, not shown to the user, which comes back with the query and
        /// the callback.
        attach: String,
        /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
        /// for this order.
        goods_tag: String,
        /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice (电子发票) in the
        /// message about the payment.
        support_fapiao: bool,
        /// 优惠功能: The goods of the order, needed for coupons that apply to single goods.
        detail: OrderDetail,
        /// 场景信息: Where the user pays.
        scene_info: SceneInfo,
        /// 结算信息: What happens to the money that was paid.
        settle_info: SettleInfo,
    }
}

impl Operation for AppPrepayWithContract {
    type Response = AppPrepayWithContractResponse;

    const META: &'static Meta = &routes::APP_PREPAY_WITH_CONTRACT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 付款码支付: Takes a payment with the code (付款码) that the user shows and the merchant scans.
/// There is no further step: the response is the order itself.
///
/// `POST /v3/pay/transactions/codepay` responds with 200 and
/// [`Transaction`](crate::products::pay::Transaction). Not idempotent: sending it again may act
/// twice.
///
/// Note: While the user has to confirm, the call is refused with `USERPAYING`, or answers with that
/// `trade_state`: query until it changes, and reverse the order when that takes too long. So too
/// after `SYSTEM_ERROR` or no response at all. A payment code is good for one payment, so sending
/// the call again does not help.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012382150). Source: a copy
/// of the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{CodePay, CodePayRequired, CodePayer, CodeScene, CodeStore};
/// use wechatpay::shared::{Fen, OrderAmount};
///
/// let operation = CodePay::new(CodePayRequired {
///     appid: "wxd678efh567hg6787".into(),
///     mchid: "1230000109".into(),
///     description: "Image形象店-深圳腾大-QQ公仔".into(),
///     out_trade_no: "1217752501201407033233368018".into(),
///     payer: CodePayer::new("130061098828009406"),
///     amount: OrderAmount::new(Fen::new(100)),
///     scene_info: CodeScene::new(CodeStore::new().id("0001").out_id("A1111")),
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
/// | `USERPAYING` | 202 | pending | The user is about to pay: they have to enter the password or confirm. Wait 5 seconds, then query every 5 seconds. When it is still open after 30 seconds, reverse the order. Do not scan again under a new number: the first payment can still succeed. |
/// | `AUTH_CODE_INVALID` | 400 | refused | What was scanned is not a WeChat payment code. Scan again, in WeChat's own payment screen. An order number that saw nothing else may be used again. |
/// | `AUTH_CODE_EXPIRE` | 403 | unknown | The payment code is too old, or was used already, perhaps by an earlier attempt of yours. If this was the first attempt with the number, let the user refresh the code and take a new number. Otherwise query the order first: it may be paid. |
/// | `NOT_ENOUGH` | 403 | unknown | The user's balance or card does not cover the payment. Query the old order. When it is not paid, the user chooses another card and shows a fresh payment code, for which you take a new order number. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid: an earlier attempt took the money. Query the order; with `SUCCESS`, hand out the goods. Do not scan again under a new number. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `ORDER_REVERSED` | 400 | refused | The order was reversed; if it had been paid, the money goes back. Take a new order number, and let the user show a fresh payment code. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `TRADE_ERROR` | 403 | unknown | The payment failed for a reason of the card, of the account or of the order. Query the order and go by its `trade_state`: the code alone does not say that no money moved. Then the user may pay in another way. |
/// | `BANK_ERROR` | 500 | unknown | The bank's system failed; whether money moved is not known. Query the order until its state is clear: the bank may have carried it out. Repeat only with the same number; with a payment code reverse instead, when it stays open. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed, and the user may have paid. Query the order every 5 seconds. When it is still open after 30 seconds, reverse it, and only then let the user pay under a new number. Sending the payment code again does not help: it is good for one payment. |
/// | `SERVICE_UNAVAILABLE` | 502, 503 | unknown | The gateway or the service behind it cannot be reached, and the user may have paid. Query the order every 5 seconds; when it is still open after 30 seconds, reverse it. Only then let the user pay under a new number. |
/// | `INVALID_REQUEST` | 400 | unknown | The order breaks a rule, or its number was used before with other parameters. Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both. |
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The way of payment is not opened for the merchant, or the merchant may not take money at present. Open the way of payment, or lift the limit, on the merchant platform. For a partner it is the sub-merchant that matters. |
/// | `ACCOUNT_ERROR` | 403 | refused | An account is not in a state that allows it. The user takes another account or another way of payment; the merchant repairs its account on the merchant platform. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CodePay {
    /// 应用AppID: A service account, mini program or app of the merchant, bound to the merchant number.
    /// 1 to 32 characters. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 直连商户号: The merchant who is paid. 1 to 32 characters. Example: `1230000109`.
    pub mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters. Example: `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 商户订单号: The merchant's own number for the order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 附加数据: Data of the merchant's own, not shown to the user. It comes back with the response and
    /// the query once the order is paid, and appears in the bill. At most 128 bytes. Example:
    /// `自定义数据说明`.
    pub attach: Option<String>,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order. At most 32 characters. Example: `WXG`.
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
    /// the payment and in its details. The merchant must have opened electronic invoices (电子发票).
    /// Example: `false`.
    pub support_fapiao: Option<bool>,
    /// 支付者: The user who shows a payment code.
    pub payer: CodePayer,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 场景信息: Where the user shows their payment code.
    pub scene_info: CodeScene,
    /// 优惠功能: The goods of an order that is paid by payment code, needed for coupons that hold for
    /// single goods.
    pub detail: Option<CodeOrderDetail>,
    /// 结算信息: What happens to the money that was paid.
    pub settle_info: Option<SettleInfo>,
}

wechatpay_client::sent! {
    CodePay {
        appid "appid", mchid "mchid", description "description", out_trade_no "out_trade_no",
        attach "attach", goods_tag "goods_tag", support_fapiao "support_fapiao", payer "payer",
        amount "amount", scene_info "scene_info", detail "detail", settle_info "settle_info",
    }
}

/// What [`CodePay::new`] requires, by name.
pub struct CodePayRequired {
    /// 应用AppID: A service account, mini program or app of the merchant, bound to the merchant number.
    /// 1 to 32 characters.
    pub appid: Appid,
    /// 直连商户号: The merchant who is paid. 1 to 32 characters.
    pub mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters.
    pub description: String,
    /// 商户订单号: The merchant's own number for the order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 支付者: The user who shows a payment code.
    pub payer: CodePayer,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 场景信息: Where the user shows their payment code.
    pub scene_info: CodeScene,
}

impl CodePay {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CodePayRequired) -> Self {
        let CodePayRequired {
            appid, mchid, description, out_trade_no, payer, amount, scene_info,
        } = required;
        Self {
            appid, mchid, description, out_trade_no, attach: None, goods_tag: None,
            support_fapiao: None, payer, amount, scene_info, detail: None,
            settle_info: None,
        }
    }
}

crate::optional_fields! {
    CodePay {
        /// 附加数据: Data of the merchant's own, not shown to the user. At most 128 bytes.
        attach: String,
        /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
        /// for this order. At most 32 characters.
        goods_tag: String,
        /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
        /// the payment and in its details.
        support_fapiao: bool,
        /// 优惠功能: The goods of an order that is paid by payment code, needed for coupons that hold for
        /// single goods.
        detail: CodeOrderDetail,
        /// 结算信息: What happens to the money that was paid.
        settle_info: SettleInfo,
    }
}

impl Operation for CodePay {
    type Response = Transaction;

    const META: &'static Meta = &routes::CODE_PAY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 微信分付-支付方式前置服务: Asks whether to offer the user payment in instalments (微信分付) for
/// an order, before it is placed.
///
/// `POST /v3/pay/transactions/exposure` responds with 200 and
/// [`ExposureAdvice`](crate::products::pay::ExposureAdvice). Read-only: safe to send again.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{ExposurePayer, PaymentExposure};
///
/// let operation = PaymentExposure::new(
///     "wxd678efh567hg6787",
///     ExposurePayer::new()
///         .openid("oUpF8uMuAJOM2pxb1Q9zNjWeS6o")
///         .phone_number_hash("ABDEF3445546456B"),
///     "1217752501201407033233368018",
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
pub struct PaymentExposure {
    /// 直连商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub mchid: Option<Mchid>,
    /// 应用AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 支付者: One of the two openids.
    pub payer: ExposurePayer,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
}

wechatpay_client::sent! {
    PaymentExposure {
        mchid "mchid", appid "appid", payer "payer", out_trade_no "out_trade_no",
    }
}

impl PaymentExposure {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        appid: impl Into<Appid>,
        payer: ExposurePayer,
        out_trade_no: impl Into<OutTradeNo>,
    ) -> Self {
        Self {
            mchid: None, appid: appid.into(), payer, out_trade_no: out_trade_no.into(),
        }
    }
}

crate::optional_fields! {
    PaymentExposure {
        /// 直连商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        mchid: Mchid,
    }
}

impl Operation for PaymentExposure {
    type Response = ExposureAdvice;

    const META: &'static Meta = &routes::PAYMENT_EXPOSURE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// H5下单: Places an order that the user pays from a web page in a mobile browser outside WeChat.
/// The page leads them to the address in the response; its domain must be registered with WeChat
/// Pay.
///
/// `POST /v3/pay/transactions/h5` responds with 200 and
/// [`H5PaymentLink`](crate::products::shared::H5PaymentLink). Idempotent: safe to send again with
/// the same parameters.
///
/// Note: The server knows the order again by `out_trade_no`: the same call gives an address once
/// more as long as the order can be paid. Other parameters under the same number are refused with
/// `OUT_TRADE_NO_USED`.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791834),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012525153). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{H5Prepay, H5PrepayRequired, H5SceneInfo};
/// use wechatpay::shared::{Fen, H5Info, H5Type, OrderAmount};
///
/// let operation = H5Prepay::new(H5PrepayRequired {
///     appid: "wxd678efh567hg6787".into(),
///     mchid: "1230000109".into(),
///     description: "Image形象店-深圳腾大-QQ公仔".into(),
///     out_trade_no: "1217752501201407033233368018".into(),
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
///     amount: OrderAmount::new(Fen::new(100)),
///     scene_info: H5SceneInfo::new("14.23.150.211", H5Info::new(H5Type::Wap)),
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
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The way of payment is not opened for the merchant, or the merchant may not take money at present. Open the way of payment, or lift the limit, on the merchant platform. For a partner it is the sub-merchant that matters. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `INVALID_REQUEST` | 400 | unknown | The order breaks a rule, or its number was used before with other parameters. Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct H5Prepay {
    /// 公众账号ID: A service account, mini program or app of the merchant, bound to the merchant
    /// number. 1 to 32 characters. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 商户号: The merchant who is paid. 1 to 32 characters. Example: `1230000109`.
    pub mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters. Example: `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 商户订单号: The merchant's own number for the order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 支付结束时间: Until when the user can pay, at least one minute and at most 15 days after the
    /// order. Without it: 7 days. The order is not closed when the time is over; call `close_order`. At
    /// most 64 characters. Example: `2018-06-08T10:34:56+08:00`.
    ///
    /// Note: A time outside these bounds is moved to the nearer one, not refused.
    pub time_expire: Option<Timestamp>,
    /// 商户数据包: Data of the merchant's own, not shown to the user. It comes back with the query and
    /// the callback once the order is paid, and appears in the bill. At most 128 bytes. Example:
    /// `自定义数据说明`.
    pub attach: Option<String>,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: String,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order. At most 32 characters. Example: `WXG`.
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
    /// the payment and in its details. The merchant must have opened electronic invoices (电子发票).
    /// Example: `false`.
    pub support_fapiao: Option<bool>,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者信息: Who the user must prove to be in order to pay.
    pub payer: Option<RealNamePayer>,
    /// 商品详情: The goods of the order, needed for coupons that apply to single goods. As compact JSON
    /// it may have 6144 bytes.
    pub detail: Option<OrderDetail>,
    /// 场景信息: Where the user pays, and from which kind of page.
    pub scene_info: H5SceneInfo,
    /// 结算信息: What happens to the money that was paid.
    pub settle_info: Option<SettleInfo>,
    /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
    pub limit_pay: Option<Vec<LimitPay>>,
}

wechatpay_client::sent! {
    H5Prepay {
        appid "appid", mchid "mchid", description "description", out_trade_no "out_trade_no",
        time_expire "time_expire", attach "attach", notify_url "notify_url", goods_tag "goods_tag",
        support_fapiao "support_fapiao", amount "amount", payer "payer", detail "detail",
        scene_info "scene_info", settle_info "settle_info", limit_pay "limit_pay",
    }
}

/// What [`H5Prepay::new`] requires, by name.
pub struct H5PrepayRequired {
    /// 公众账号ID: A service account, mini program or app of the merchant, bound to the merchant
    /// number. 1 to 32 characters.
    pub appid: Appid,
    /// 商户号: The merchant who is paid. 1 to 32 characters.
    pub mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters.
    pub description: String,
    /// 商户订单号: The merchant's own number for the order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters.
    pub notify_url: String,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 场景信息: Where the user pays, and from which kind of page.
    pub scene_info: H5SceneInfo,
}

impl H5Prepay {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: H5PrepayRequired) -> Self {
        let H5PrepayRequired {
            appid, mchid, description, out_trade_no, notify_url, amount, scene_info,
        } = required;
        Self {
            appid, mchid, description, out_trade_no, time_expire: None, attach: None,
            notify_url, goods_tag: None, support_fapiao: None, amount, payer: None,
            detail: None, scene_info, settle_info: None, limit_pay: None,
        }
    }
}

crate::optional_fields! {
    H5Prepay {
        /// 支付结束时间: Until when the user can pay, at least one minute and at most 15 days after the
        /// order. At most 64 characters.
        time_expire: Timestamp,
        /// 商户数据包: Data of the merchant's own, not shown to the user. At most 128 bytes.
        attach: String,
        /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
        /// for this order. At most 32 characters.
        goods_tag: String,
        /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
        /// the payment and in its details.
        support_fapiao: bool,
        /// 支付者信息: Who the user must prove to be in order to pay.
        payer: RealNamePayer,
        /// 商品详情: The goods of the order, needed for coupons that apply to single goods.
        detail: OrderDetail,
        /// 结算信息: What happens to the money that was paid.
        settle_info: SettleInfo,
        /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
        limit_pay: Vec<LimitPay>,
    }
}

impl Operation for H5Prepay {
    type Response = H5PaymentLink;

    const META: &'static Meta = &routes::H5_PREPAY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 微信支付订单号查询订单: Tells the status of an order, named by WeChat Pay's number, which exists
/// once the order was paid. An order that never was is refused with `ORDER_NOT_EXIST`.
///
/// `GET /v3/pay/transactions/id/{transaction_id}` responds with 200 and
/// [`Transaction`](crate::products::pay::Transaction). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: Waiting ends with the payment or with the end of the order; a refund later makes `REFUND`
/// of `SUCCESS`.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791858),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013070354),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791837),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791879),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791899). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::QueryByWxTradeNo;
///
/// let operation = QueryByWxTradeNo::new("1217752501201407033233368018", "1230000109");
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
/// | `RULE_LIMIT` | 403 | refused | A business rule forbids it. Read `message` for the rule, and remove the cause before you call again. Repeating without a change does not help. |
/// | `TRADE_ERROR` | 403 | unknown | The payment failed for a reason of the card, of the account or of the order. Query the order and go by its `trade_state`: the code alone does not say that no money moved. Then the user may pay in another way. |
/// | `ORDER_NOT_EXIST` | 404 | refused | This merchant has no such order. Check the number and the merchant number under which it was placed. If you lost the response of the order call, query again later: one 404 proves nothing. Repeat it under the same number, so that nobody pays twice. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
/// | `INVALID_TRANSACTIONID` | 500 | refused | The `transaction_id` is not valid. Send WeChat Pay's number of the order as it was given to you, as text. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryByWxTradeNo {
    /// 微信支付订单号: The payment, as the callback or an earlier query named it. 1 to 32 characters.
    /// Example: `1217752501201407033233368018`.
    pub transaction_id: TransactionId,
    /// 商户号: The merchant who placed the order. 1 to 32 characters. Example: `1230000109`.
    pub mchid: Mchid,
}

impl QueryByWxTradeNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        transaction_id: impl Into<TransactionId>,
        mchid: impl Into<Mchid>,
    ) -> Self {
        Self { transaction_id: transaction_id.into(), mchid: mchid.into() }
    }
}

impl Operation for QueryByWxTradeNo {
    type Response = Transaction;

    const META: &'static Meta = &routes::QUERY_BY_WX_TRADE_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("transaction_id", &self.transaction_id)
            .query("mchid", &self.mchid)
            .build()
    }
}

impl Settles for QueryByWxTradeNo {
    type State = TradeState;

    #[inline]
    fn state(response: &Transaction) -> Option<&TradeState> {
        Some(&response.trade_state)
    }

    #[inline]
    fn is_final(state: &TradeState) -> bool {
        matches!(
            state, TradeState::Success | TradeState::Refund | TradeState::Closed |
            TradeState::Revoked | TradeState::Payerror
        )
    }
}

/// JSAPI/小程序下单: Places an order that the user pays inside WeChat, on a page of a service
/// account or in a mini program. The `prepay_id` of the response is what the front end invokes the
/// payment with.
///
/// `POST /v3/pay/transactions/jsapi` responds with 200 and
/// [`PrepaySession`](crate::products::shared::PrepaySession). Idempotent: safe to send again with
/// the same parameters.
///
/// Note: The server knows the order again by `out_trade_no`: the same call gives a `prepay_id` once
/// more as long as the order can be paid. Other parameters under the same number are refused with
/// `OUT_TRADE_NO_USED`.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791856),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791897),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012525167),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012525182). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{JsapiPayer, JsapiPrepay, JsapiPrepayRequired};
/// use wechatpay::shared::{Fen, OrderAmount};
///
/// let operation = JsapiPrepay::new(JsapiPrepayRequired {
///     appid: "wxd678efh567hg6787".into(),
///     mchid: "1230000109".into(),
///     description: "Image形象店-深圳腾大-QQ公仔".into(),
///     out_trade_no: "1217752501201407033233368018".into(),
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
///     amount: OrderAmount::new(Fen::new(100)),
///     payer: JsapiPayer::new("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
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
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The way of payment is not opened for the merchant, or the merchant may not take money at present. Open the way of payment, or lift the limit, on the merchant platform. For a partner it is the sub-merchant that matters. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `INVALID_REQUEST` | 400 | unknown | The order breaks a rule, or its number was used before with other parameters. Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `OPENID_MISMATCH` | 500 | refused | The openid does not belong to the AppID. Take the openid that the user has under this very AppID; the same person has another one elsewhere. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct JsapiPrepay {
    /// 公众账号ID: The service account or mini program in which the user pays, bound to the merchant
    /// number. 1 to 32 characters. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 商户号: The merchant who is paid. 1 to 32 characters. Example: `1230000109`.
    pub mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters. Example: `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 商户订单号: The merchant's own number for the order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 支付结束时间: Until when the user can pay, at least one minute and at most 15 days after the
    /// order. Without it: 7 days. The order is not closed when the time is over; call `close_order`. At
    /// most 64 characters. Example: `2018-06-08T10:34:56+08:00`.
    ///
    /// Note: A time outside these bounds is moved to the nearer one, not refused.
    pub time_expire: Option<Timestamp>,
    /// 商户数据包: Data of the merchant's own, not shown to the user. It comes back with the query and
    /// the callback once the order is paid, and appears in the bill. At most 128 bytes. Example:
    /// `自定义数据说明`.
    pub attach: Option<String>,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: String,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order. At most 32 characters. Example: `WXG`.
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
    /// the payment and in its details. The merchant must have opened electronic invoices (电子发票).
    /// Example: `false`.
    pub support_fapiao: Option<bool>,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者信息: The user who is to pay, and perhaps who they must prove to be.
    pub payer: JsapiPayer,
    /// 商品详情: The goods of the order, needed for coupons that apply to single goods. As compact JSON
    /// it may have 6144 bytes.
    pub detail: Option<OrderDetail>,
    /// 场景信息: Where the user pays.
    pub scene_info: Option<SceneInfo>,
    /// 结算信息: What happens to the money that was paid.
    pub settle_info: Option<SettleInfo>,
    /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
    pub limit_pay: Option<Vec<LimitPay>>,
    /// 贴息信息: The interest that the merchant takes over when the user pays in instalments.
    pub subsidy_info: Option<SubsidyInfo>,
}

wechatpay_client::sent! {
    JsapiPrepay {
        appid "appid", mchid "mchid", description "description", out_trade_no "out_trade_no",
        time_expire "time_expire", attach "attach", notify_url "notify_url", goods_tag "goods_tag",
        support_fapiao "support_fapiao", amount "amount", payer "payer", detail "detail",
        scene_info "scene_info", settle_info "settle_info", limit_pay "limit_pay",
        subsidy_info "subsidy_info",
    }
}

/// What [`JsapiPrepay::new`] requires, by name.
pub struct JsapiPrepayRequired {
    /// 公众账号ID: The service account or mini program in which the user pays, bound to the merchant
    /// number. 1 to 32 characters.
    pub appid: Appid,
    /// 商户号: The merchant who is paid. 1 to 32 characters.
    pub mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters.
    pub description: String,
    /// 商户订单号: The merchant's own number for the order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters.
    pub notify_url: String,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者信息: The user who is to pay, and perhaps who they must prove to be.
    pub payer: JsapiPayer,
}

impl JsapiPrepay {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: JsapiPrepayRequired) -> Self {
        let JsapiPrepayRequired {
            appid, mchid, description, out_trade_no, notify_url, amount, payer,
        } = required;
        Self {
            appid, mchid, description, out_trade_no, time_expire: None, attach: None,
            notify_url, goods_tag: None, support_fapiao: None, amount, payer,
            detail: None, scene_info: None, settle_info: None, limit_pay: None,
            subsidy_info: None,
        }
    }
}

crate::optional_fields! {
    JsapiPrepay {
        /// 支付结束时间: Until when the user can pay, at least one minute and at most 15 days after the
        /// order. At most 64 characters.
        time_expire: Timestamp,
        /// 商户数据包: Data of the merchant's own, not shown to the user. At most 128 bytes.
        attach: String,
        /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
        /// for this order. At most 32 characters.
        goods_tag: String,
        /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
        /// the payment and in its details.
        support_fapiao: bool,
        /// 商品详情: The goods of the order, needed for coupons that apply to single goods.
        detail: OrderDetail,
        /// 场景信息: Where the user pays.
        scene_info: SceneInfo,
        /// 结算信息: What happens to the money that was paid.
        settle_info: SettleInfo,
        /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
        limit_pay: Vec<LimitPay>,
        /// 贴息信息: The interest that the merchant takes over when the user pays in instalments.
        subsidy_info: SubsidyInfo,
    }
}

impl Operation for JsapiPrepay {
    type Response = PrepaySession;

    const META: &'static Meta = &routes::JSAPI_PREPAY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// JSAPI下单并授权/签约: Places an order that the user pays inside WeChat, and has an agreement
/// about later payments (委托代扣, 免密支付) signed or authorized with the same payment. What is
/// authorized was signed before, or prepared by a call that gave the `token`.
///
/// `POST /v3/pay/transactions/jsapi-with-contract` responds with 200 and
/// [`JsapiPrepayWithContractResponse`](crate::products::pay::JsapiPrepayWithContractResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the order again by `out_trade_no`, as with `jsapi_prepay`; this is
/// inferred.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{
///     JsapiContractInfo, JsapiPayer, JsapiPrepayWithContract, JsapiPrepayWithContractRequired,
/// };
/// use wechatpay::shared::{Fen, OrderAmount};
///
/// let operation = JsapiPrepayWithContract::new(JsapiPrepayWithContractRequired {
///     appid: "wxd678efh567hg6787".into(),
///     mchid: "1230000109".into(),
///     description: "Image形象店-深圳腾大-QQ公仔".into(),
///     out_trade_no: "1217752501201407033233368018".into(),
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
///     amount: OrderAmount::new(Fen::new(100)),
///     payer: JsapiPayer::new("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
///     contract_info: JsapiContractInfo::new()
///         .password_free_contract_id("201710180325670965")
///         .token("201710180325670965")
///         .plan_id("3484306348")
///         .contract_mchid("1200009811")
///         .contract_appid("wxcbda96de0b165486")
///         .contract_code("100001256")
///         .request_serial("1695")
///         .contract_display_account("微信代扣用户A")
///         .contract_notify_url("https://yoursite.com"),
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
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The way of payment is not opened for the merchant, or the merchant may not take money at present. Open the way of payment, or lift the limit, on the merchant platform. For a partner it is the sub-merchant that matters. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `INVALID_REQUEST` | 400 | unknown | The order breaks a rule, or its number was used before with other parameters. Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `OPENID_MISMATCH` | 500 | refused | The openid does not belong to the AppID. Take the openid that the user has under this very AppID; the same person has another one elsewhere. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct JsapiPrepayWithContract {
    /// 公众号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 直连商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub mchid: Mchid,
    /// 商品描述: What is being paid for. The user finds it again in their bill. At least 1 character.
    /// Example: `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 交易结束时间: Until when the user can pay. Without it: 7 days. Example:
    /// `2018-06-08T10:34:56+08:00`.
    pub time_expire: Option<Timestamp>,
    /// 附加数据: Data of the merchant's own, not shown to the user, which comes back with the query and
    /// the callback. Example: `自定义数据说明`.
    pub attach: Option<String>,
    /// 通知地址: Where `TRANSACTION.SUCCESS` goes. At least 1 character. Example:
    /// `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: String,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order. Example: `WXG`.
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice (电子发票) in the
    /// message about the payment. Example: `false`.
    pub support_fapiao: Option<bool>,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者: The user who is to pay.
    pub payer: JsapiPayer,
    /// 优惠功能: The goods of the order, needed for coupons that apply to single goods. As compact JSON
    /// it may have 6144 bytes.
    pub detail: Option<OrderDetail>,
    /// 场景信息: Where the user pays.
    pub scene_info: Option<SceneInfo>,
    /// 结算信息: What happens to the money that was paid.
    pub settle_info: Option<SettleInfo>,
    /// 签约授权信息: The agreement to be signed or authorized.
    pub contract_info: JsapiContractInfo,
}

wechatpay_client::sent! {
    JsapiPrepayWithContract {
        appid "appid", mchid "mchid", description "description", out_trade_no "out_trade_no",
        time_expire "time_expire", attach "attach", notify_url "notify_url", goods_tag "goods_tag",
        support_fapiao "support_fapiao", amount "amount", payer "payer", detail "detail",
        scene_info "scene_info", settle_info "settle_info", contract_info "contract_info",
    }
}

/// What [`JsapiPrepayWithContract::new`] requires, by name.
pub struct JsapiPrepayWithContractRequired {
    /// 公众号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 直连商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub mchid: Mchid,
    /// 商品描述: What is being paid for. At least 1 character.
    pub description: String,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 通知地址: Where `TRANSACTION.SUCCESS` goes. At least 1 character.
    pub notify_url: String,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者: The user who is to pay.
    pub payer: JsapiPayer,
    /// 签约授权信息: The agreement to be signed or authorized.
    pub contract_info: JsapiContractInfo,
}

impl JsapiPrepayWithContract {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: JsapiPrepayWithContractRequired) -> Self {
        let JsapiPrepayWithContractRequired {
            appid, mchid, description, out_trade_no, notify_url, amount, payer,
            contract_info,
        } = required;
        Self {
            appid, mchid, description, out_trade_no, time_expire: None, attach: None,
            notify_url, goods_tag: None, support_fapiao: None, amount, payer,
            detail: None, scene_info: None, settle_info: None, contract_info,
        }
    }
}

crate::optional_fields! {
    JsapiPrepayWithContract {
        /// 交易结束时间: Until when the user can pay.
        time_expire: Timestamp,
        /// 附加数据: Data of the merchant's own, not shown to the user, which comes back with the query and
        /// the callback.
        attach: String,
        /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
        /// for this order.
        goods_tag: String,
        /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice (电子发票) in the
        /// message about the payment.
        support_fapiao: bool,
        /// 优惠功能: The goods of the order, needed for coupons that apply to single goods.
        detail: OrderDetail,
        /// 场景信息: Where the user pays.
        scene_info: SceneInfo,
        /// 结算信息: What happens to the money that was paid.
        settle_info: SettleInfo,
    }
}

impl Operation for JsapiPrepayWithContract {
    type Response = JsapiPrepayWithContractResponse;

    const META: &'static Meta = &routes::JSAPI_PREPAY_WITH_CONTRACT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// Native下单: Places an order that the user pays by scanning a QR code. The merchant makes the
/// code from the link in the response.
///
/// `POST /v3/pay/transactions/native` responds with 200 and
/// [`NativePaymentLink`](crate::products::shared::NativePaymentLink). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: The server knows the order again by `out_trade_no`: the same call gives a link once more
/// as long as the order can be paid. Other parameters under the same number are refused with
/// `OUT_TRADE_NO_USED`.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791877),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012525171). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::{NativePrepay, NativePrepayRequired};
/// use wechatpay::shared::{Fen, OrderAmount};
///
/// let operation = NativePrepay::new(NativePrepayRequired {
///     appid: "wxd678efh567hg6787".into(),
///     mchid: "1230000109".into(),
///     description: "Image形象店-深圳腾大-QQ公仔".into(),
///     out_trade_no: "1217752501201407033233368018".into(),
///     notify_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
///     amount: OrderAmount::new(Fen::new(100)),
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
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `NO_AUTH` | 403 | refused | The way of payment is not opened for the merchant, or the merchant may not take money at present. Open the way of payment, or lift the limit, on the merchant platform. For a partner it is the sub-merchant that matters. |
/// | `OUT_TRADE_NO_USED` | 403 | unknown | The order number was used before, with other parameters. Query that order: it may be paid. To go on with it, send exactly the first parameters; for another purchase take a new number. |
/// | `INVALID_REQUEST` | 400 | unknown | The order breaks a rule, or its number was used before with other parameters. Read `message`. If it speaks of the first request, query the order; then repeat with the first parameters. Before you take a new number, close the old order (with a payment code: reverse it), so that the user cannot pay both. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | refused | The order is closed and cannot be paid. Place a new order with a new number. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct NativePrepay {
    /// 公众账号ID: A service account, mini program or app of the merchant, bound to the merchant
    /// number. 1 to 32 characters. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 商户号: The merchant who is paid. 1 to 32 characters. Example: `1230000109`.
    pub mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters. Example: `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 商户订单号: The merchant's own number for the order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 支付结束时间: Until when the user can pay, at least one minute and at most 15 days after the
    /// order. Without it: 7 days. The order is not closed when the time is over; call `close_order`. At
    /// most 64 characters. Example: `2018-06-08T10:34:56+08:00`.
    ///
    /// Note: A time outside these bounds is moved to the nearer one, not refused.
    pub time_expire: Option<Timestamp>,
    /// 商户数据包: Data of the merchant's own, not shown to the user. It comes back with the query and
    /// the callback once the order is paid, and appears in the bill. At most 128 bytes. Example:
    /// `自定义数据说明`.
    pub attach: Option<String>,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub notify_url: String,
    /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
    /// for this order. At most 32 characters. Example: `WXG`.
    pub goods_tag: Option<String>,
    /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
    /// the payment and in its details. The merchant must have opened electronic invoices (电子发票).
    /// Example: `false`.
    pub support_fapiao: Option<bool>,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
    /// 支付者信息: Who the user must prove to be in order to pay.
    pub payer: Option<RealNamePayer>,
    /// 商品详情: The goods of the order, needed for coupons that apply to single goods. As compact JSON
    /// it may have 6144 bytes.
    pub detail: Option<OrderDetail>,
    /// 场景信息: Where the user pays.
    pub scene_info: Option<SceneInfo>,
    /// 结算信息: What happens to the money that was paid.
    pub settle_info: Option<SettleInfo>,
    /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
    pub limit_pay: Option<Vec<LimitPay>>,
}

wechatpay_client::sent! {
    NativePrepay {
        appid "appid", mchid "mchid", description "description", out_trade_no "out_trade_no",
        time_expire "time_expire", attach "attach", notify_url "notify_url", goods_tag "goods_tag",
        support_fapiao "support_fapiao", amount "amount", payer "payer", detail "detail",
        scene_info "scene_info", settle_info "settle_info", limit_pay "limit_pay",
    }
}

/// What [`NativePrepay::new`] requires, by name.
pub struct NativePrepayRequired {
    /// 公众账号ID: A service account, mini program or app of the merchant, bound to the merchant
    /// number. 1 to 32 characters.
    pub appid: Appid,
    /// 商户号: The merchant who is paid. 1 to 32 characters.
    pub mchid: Mchid,
    /// 商品描述: What is being paid for, in words that the user finds again in their bill. 1 to 127
    /// characters.
    pub description: String,
    /// 商户订单号: The merchant's own number for the order. 6 to 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 商户回调地址: Where `TRANSACTION.SUCCESS` goes: an HTTPS address without a query string,
    /// reachable from outside. 1 to 255 characters.
    pub notify_url: String,
    /// 订单金额: What the order costs.
    pub amount: OrderAmount,
}

impl NativePrepay {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: NativePrepayRequired) -> Self {
        let NativePrepayRequired {
            appid, mchid, description, out_trade_no, notify_url, amount,
        } = required;
        Self {
            appid, mchid, description, out_trade_no, time_expire: None, attach: None,
            notify_url, goods_tag: None, support_fapiao: None, amount, payer: None,
            detail: None, scene_info: None, settle_info: None, limit_pay: None,
        }
    }
}

crate::optional_fields! {
    NativePrepay {
        /// 支付结束时间: Until when the user can pay, at least one minute and at most 15 days after the
        /// order. At most 64 characters.
        time_expire: Timestamp,
        /// 商户数据包: Data of the merchant's own, not shown to the user. At most 128 bytes.
        attach: String,
        /// 订单优惠标记: One of the tags with which a coupon was created, so that the coupon can be used
        /// for this order. At most 32 characters.
        goods_tag: String,
        /// 电子发票入口开放标识: Whether the user finds a way to an electronic invoice in the message about
        /// the payment and in its details.
        support_fapiao: bool,
        /// 支付者信息: Who the user must prove to be in order to pay.
        payer: RealNamePayer,
        /// 商品详情: The goods of the order, needed for coupons that apply to single goods.
        detail: OrderDetail,
        /// 场景信息: Where the user pays.
        scene_info: SceneInfo,
        /// 结算信息: What happens to the money that was paid.
        settle_info: SettleInfo,
        /// 指定支付方式: Ways of paying that the user may not choose, or the only one left.
        limit_pay: Vec<LimitPay>,
    }
}

impl Operation for NativePrepay {
    type Response = NativePaymentLink;

    const META: &'static Meta = &routes::NATIVE_PREPAY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 商户订单号查询订单: Tells the status of an order, named by the merchant's own number. It is the
/// way to learn what became of an order whose callback did not arrive or whose prepay call got no
/// response.
///
/// `GET /v3/pay/transactions/out-trade-no/{out_trade_no}` responds with 200 and
/// [`Transaction`](crate::products::pay::Transaction). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: Waiting ends with the payment or with the end of the order; a refund later makes `REFUND`
/// of `SUCCESS`.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791859),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013070356),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791838),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791880),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791900). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::QueryByOutTradeNo;
///
/// let operation = QueryByOutTradeNo::new("1217752501201407033233368018", "1230000109");
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
/// | `RULE_LIMIT` | 403 | refused | A business rule forbids it. Read `message` for the rule, and remove the cause before you call again. Repeating without a change does not help. |
/// | `TRADE_ERROR` | 403 | unknown | The payment failed for a reason of the card, of the account or of the order. Query the order and go by its `trade_state`: the code alone does not say that no money moved. Then the user may pay in another way. |
/// | `ORDER_NOT_EXIST` | 404 | refused | This merchant has no such order. Check the number and the merchant number under which it was placed. If you lost the response of the order call, query again later: one 404 proves nothing. Repeat it under the same number, so that nobody pays twice. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryByOutTradeNo {
    /// 商户订单号: The order, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 商户号: The merchant who placed the order. 1 to 32 characters. Example: `1230000109`.
    pub mchid: Mchid,
}

impl QueryByOutTradeNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_trade_no: impl Into<OutTradeNo>, mchid: impl Into<Mchid>) -> Self {
        Self { out_trade_no: out_trade_no.into(), mchid: mchid.into() }
    }
}

impl Operation for QueryByOutTradeNo {
    type Response = Transaction;

    const META: &'static Meta = &routes::QUERY_BY_OUT_TRADE_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_trade_no", &self.out_trade_no)
            .query("mchid", &self.mchid)
            .build()
    }
}

impl Settles for QueryByOutTradeNo {
    type State = TradeState;

    #[inline]
    fn state(response: &Transaction) -> Option<&TradeState> {
        Some(&response.trade_state)
    }

    #[inline]
    fn is_final(state: &TradeState) -> bool {
        matches!(
            state, TradeState::Success | TradeState::Refund | TradeState::Closed |
            TradeState::Revoked | TradeState::Payerror
        )
    }
}

/// 关闭订单: Closes an order that nobody paid, because the user gave up or the time is over.
/// Afterwards it cannot be paid; a new attempt needs a new number. Whether it was paid in the
/// meantime is for a query to tell.
///
/// `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close` responds with 204 and no body.
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server keys the call by `out_trade_no`. It is inferred that a second close changes
/// nothing.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791860),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013070360),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791839),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791881),
/// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791901). Source: copies of the official
/// pages, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::CloseOrder;
///
/// let operation = CloseOrder::new("1217752501201407033233368018", "1230000109");
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
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `RULE_LIMIT` | 403 | refused | A business rule forbids it. Read `message` for the rule, and remove the cause before you call again. Repeating without a change does not help. |
/// | `TRADE_ERROR` | 403 | unknown | The order is in a state in which it cannot be closed. Query the order. If it is paid, deliver or refund; if it is being paid, wait and query again. Do not place another order for the same goods before. |
/// | `ORDER_PAID` | 400 | unknown | The order is paid. Query the order and treat it as paid: an earlier call may have taken the money. Do not order again under a new number. To undo it, refund; it can no longer be closed. |
/// | `ORDER_CLOSED` | 400 | unknown | The order is closed already. Nothing is left to do. If it matters who closed it and when, query the order. |
/// | `ORDER_REVERSED` | 400 | unknown | The order was reversed, which closes it for good. Nothing is left to do. If it matters whether money goes back, query the order. |
/// | `ORDER_NOT_EXIST` | 404 | refused | This merchant has no such order. Check the number and the merchant number under which it was placed. If you lost the response of the order call, query again later: one 404 proves nothing. Repeat it under the same number, so that nobody pays twice. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CloseOrder {
    /// 商户订单号: The order, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 商户号: The merchant who placed the order. 1 to 32 characters. Example: `1230000109`.
    pub mchid: Mchid,
}

wechatpay_client::sent! {
    CloseOrder {
        out_trade_no "out_trade_no" outside, mchid "mchid",
    }
}

impl CloseOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_trade_no: impl Into<OutTradeNo>, mchid: impl Into<Mchid>) -> Self {
        Self { out_trade_no: out_trade_no.into(), mchid: mchid.into() }
    }
}

impl Operation for CloseOrder {
    type Response = ();

    const META: &'static Meta = &routes::CLOSE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_trade_no", &self.out_trade_no)
            .json(self)
            .build()
    }
}

/// 撤销: Takes back a payment by payment code whose outcome stays unknown: an order that was paid
/// is refunded, one that was not is closed. Query first; a payment known to be good is given back
/// with a refund instead.
///
/// `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse` responds with 200 and
/// [`ReversedOrder`](crate::products::pay::ReversedOrder). Idempotent: safe to send again with the
/// same parameters.
///
/// Note: The server keys the call by `out_trade_no`. It is inferred that a second call changes
/// nothing, and that it is safe to send again when the outcome is unknown.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012382161),
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/code-payment-v3/direct/reverse.html).
/// Source: copies of the official pages, read 2026-11-22; a description by the community, of
/// 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay::ReverseOrder;
///
/// let operation = ReverseOrder::new(
///     "1217752501201407033233368018",
///     "wxd678efh567hg6787",
///     "1230000109",
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
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `ORDER_NOT_EXIST` | 404 | unknown | There is no such order to reverse, or the payment has not arrived yet. Check the number and the merchant. If the payment call had no response, it may still be under way: query and reverse again after some seconds before you take another payment. |
/// | `REVERSE_EXPIRE` |  | unknown | The order is too old to be reversed. Query it, for an earlier call may have reversed it. If it is still paid, give the money back with a refund. |
/// | `USERPAYING` | 202 | unknown | The user is paying at this moment, so the order cannot be reversed yet. Wait some seconds, and reverse the same order again until the response is clear. |
/// | `TRADE_ERROR` | 403 | unknown | The payment failed for a reason of the card, of the account or of the order. Query the order and go by its `trade_state`: the code alone does not say that no money moved. Then the user may pay in another way. |
/// | `SYSTEM_ERROR` | 500 | unknown | The server failed. Whether the order was reversed is not known. Reverse the same order again until the response is clear, or query it. Do not hand out goods or take a new payment in between. |
#[derive(Clone)]
#[non_exhaustive]
pub struct ReverseOrder {
    /// 商户订单号: The order, as the merchant numbered it. At most 32 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 应用AppID: The AppID of the order. 1 to 32 characters. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 直连商户号: The merchant who asked for the payment. 1 to 32 characters. Example: `1230000109`.
    pub mchid: Mchid,
}

wechatpay_client::sent! {
    ReverseOrder {
        out_trade_no "out_trade_no" outside, appid "appid", mchid "mchid",
    }
}

impl ReverseOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_trade_no: impl Into<OutTradeNo>,
        appid: impl Into<Appid>,
        mchid: impl Into<Mchid>,
    ) -> Self {
        Self {
            out_trade_no: out_trade_no.into(), appid: appid.into(), mchid: mchid.into(),
        }
    }
}

impl Operation for ReverseOrder {
    type Response = ReversedOrder;

    const META: &'static Meta = &routes::REVERSE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_trade_no", &self.out_trade_no)
            .json(self)
            .build()
    }
}
