// Written by `cargo xtask codegen` from spec/busifavor.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::Timestamp;

use crate::products::shared::{
    Appid, BackgroundColor, CouponCode, Fen, Mchid, NotifyConfig, Openid, OutTradeNo, RefundId,
    StockId, TransactionId, Weekday,
};

/// The response to [`AssociateTradeInfo`](super::AssociateTradeInfo).
#[derive(Clone)]
#[non_exhaustive]
pub struct AssociateTradeInfoResponse {
    /// 关联成功时间. Example: `2015-05-20T13:29:35+08:00`.
    pub wechatpay_associate_time: Timestamp,
}

wechatpay_client::record! {
    AssociateTradeInfoResponse {
        wechatpay_associate_time "wechatpay_associate_time",
    }
}

/// 固定周期有效时间段: Days of the week, and hours of those days.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableWeek {
    /// 可用星期数: Required with `available_day_time`.
    pub week_day: Option<Vec<Weekday>>,
    /// 当天可用时间段: Two at most.
    pub available_day_time: Option<Vec<DayTime>>,
}

wechatpay_client::record! {
    AvailableWeek {
        week_day "week_day", available_day_time "available_day_time",
    }
}

impl AvailableWeek {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { week_day: None, available_day_time: None }
    }
}

wechatpay_client::setters! {
    AvailableWeek {
        /// 可用星期数: Required with `available_day_time`.
        week_day: Vec<Weekday>,
        /// 当天可用时间段: Two at most.
        available_day_time: Vec<DayTime>,
    }
}

/// 视频号相关信息: What is shown of a channel (视频号) beside a coupon.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChannelInfo {
    /// 视频号ID. At least 1 character. Example: `sph6Rngt2T4RlUf`.
    pub finder_id: Option<String>,
    /// 视频号视频ID. At least 1 character. Example: `sph6Rngt2T4RlUf`.
    pub finder_video_id: Option<String>,
    /// 视频号封面图: An address that `favor`'s `upload_image` gave: 716 × 402 pixels, JPG or PNG. At
    /// least 1 character. Example: `https://wxpaylogo.qpic.cn/xxx`.
    pub finder_video_cover_image_url: Option<String>,
}

wechatpay_client::record! {
    ChannelInfo {
        finder_id "finder_id", finder_video_id "finder_video_id",
        finder_video_cover_image_url "finder_video_cover_image_url",
    }
}

impl ChannelInfo {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            finder_id: None, finder_video_id: None, finder_video_cover_image_url: None,
        }
    }
}

wechatpay_client::setters! {
    ChannelInfo {
        /// 视频号ID. At least 1 character.
        finder_id: String,
        /// 视频号视频ID. At least 1 character.
        finder_video_id: String,
        /// 视频号封面图: An address that `favor`'s `upload_image` gave: 716 × 402 pixels, JPG or PNG. At
        /// least 1 character.
        finder_video_cover_image_url: String,
    }
}

wechatpay_client::open_enum! {
    /// code展示模式: How the code of a coupon is shown.
    pub enum CodeDisplayMode {
        /// Not at all.
        NotShow = "NOT_SHOW",
        /// As a bar code.
        Barcode = "BARCODE",
        /// As a QR code.
        Qrcode = "QRCODE",
    }
}

wechatpay_client::open_enum! {
    /// 券code状态: Whether an uploaded code was given to a user.
    pub enum CodeStatus {
        /// It can be given to a user.
        Available = "AVAILABLE",
        /// It was given to a user.
        Dispatched = "DISPATCHED",
    }
}

/// 用户商家券: A coupon of a user.
#[derive(Clone)]
#[non_exhaustive]
pub struct Coupon {
    /// 商家券批次名称. Example: `8月1日活动券`.
    pub stock_name: String,
    /// 批次归属商户号: Whose coupons they are: the merchant itself, or the sub-merchant of a partner.
    /// At least 1 character. Example: `10000022`.
    pub belong_merchant: Mchid,
    /// 批次备注: Seen by the merchant alone; 20 characters at most. Example: `活动使用`.
    pub comment: Option<String>,
    /// 适用商品范围: What the coupon is good for, as the user reads it; 15 characters at most. Example:
    /// `xxx商品使用`.
    pub goods_name: String,
    /// 批次类型: What the coupons of a batch do to the price. Example: `NORMAL`.
    pub stock_type: StockType,
    /// 是否允许转赠: WeChat Pay does not use it yet. Example: `false`.
    pub transferable: Option<bool>,
    /// 是否允许分享链接: WeChat Pay does not use it yet. Example: `false`.
    pub shareable: Option<bool>,
    /// 券状态: The state of a coupon. Example: `SENDED`.
    pub coupon_state: Option<CouponState>,
    /// 核销规则: What the coupons of a batch can be used for.
    pub coupon_use_rule: CouponUseRule,
    /// 自定义入口: Where the user can go from a coupon.
    pub custom_entrance: Option<CustomEntrance>,
    /// 券的唯一标识: One coupon: of WeChat Pay's making and unique, or, as the batch's
    /// `coupon_code_mode` says, of the merchant's own and unique within the batch alone. At least 1
    /// character. Example: `123446565767`.
    pub coupon_code: Option<CouponCode>,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: Option<StockId>,
    /// 券可使用开始时间: When the user can first use it. Example: `2019-12-30T13:29:35+08:00`.
    pub available_start_time: Option<Timestamp>,
    /// 券过期时间. Example: `2019-12-31T13:29:35+08:00`.
    pub expire_time: Option<Timestamp>,
    /// 券领券时间. Example: `2019-12-30T13:29:35+08:00`.
    pub receive_time: Option<Timestamp>,
    /// 发券请求单号. Example: `MCHSEND202003101234`.
    pub send_request_no: Option<String>,
    /// 核销请求单号. Example: `MCHUSE202003101234`.
    pub use_request_no: Option<String>,
    /// 券核销时间. Example: `2019-12-30T13:29:35+08:00`.
    pub use_time: Option<Timestamp>,
    /// 关联的商户订单号: Only of a coupon that `associate_trade_info` linked. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `MCH_102233445`.
    pub associate_out_trade_no: Option<OutTradeNo>,
    /// 退券请求单据号. Example: `MCHRETURN202003101234`.
    pub return_request_no: Option<String>,
    /// 退券时间. Example: `2025-07-20T14:29:35+08:00`.
    pub return_time: Option<Timestamp>,
    /// 失效请求单据号. Example: `1002600620019090123143254436`.
    pub deactivate_request_no: Option<String>,
    /// 券失效时间. Example: `2025-08-31T23:59:59+08:00`.
    pub deactivate_time: Option<Timestamp>,
    /// 失效原因. Example: `批次信息有误，重新创建`.
    pub deactivate_reason: Option<String>,
    /// 样式信息: What the user sees of a coupon.
    pub display_pattern_info: Option<CouponPattern>,
}

wechatpay_client::record! {
    Coupon {
        stock_name "stock_name", belong_merchant "belong_merchant", comment "comment",
        goods_name "goods_name", stock_type "stock_type", transferable "transferable",
        shareable "shareable", coupon_state "coupon_state", coupon_use_rule "coupon_use_rule",
        custom_entrance "custom_entrance", coupon_code "coupon_code", stock_id "stock_id",
        available_start_time "available_start_time", expire_time "expire_time",
        receive_time "receive_time", send_request_no "send_request_no",
        use_request_no "use_request_no", use_time "use_time",
        associate_out_trade_no "associate_out_trade_no", return_request_no "return_request_no",
        return_time "return_time", deactivate_request_no "deactivate_request_no",
        deactivate_time "deactivate_time", deactivate_reason "deactivate_reason",
        display_pattern_info "display_pattern_info",
    }
}

/// 券可核销时间: When coupons can be used.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponAvailableTime {
    /// 开始时间: When the batch begins. Example: `2025-08-01T00:00:00+08:00`.
    pub available_begin_time: Option<Timestamp>,
    /// 结束时间: When the batch ends. Example: `2025-08-31T23:59:59+08:00`.
    pub available_end_time: Option<Timestamp>,
    /// 生效后N天内有效: How many days a coupon is good once it can be used, the day on which that
    /// begins among them. Example: `3`.
    pub available_day_after_receive: Option<i64>,
    /// 固定周期有效时间段: Days of the week, and hours of those days.
    pub available_week: Option<AvailableWeek>,
    /// 无规律的有效时间段.
    pub irregulary_avaliable_time: Option<Vec<IrregularTime>>,
    /// 领取后N天开始生效: How many days after it was received a coupon can first be used. Example: `7`.
    pub wait_days_after_receive: Option<i64>,
}

wechatpay_client::record! {
    CouponAvailableTime {
        available_begin_time "available_begin_time", available_end_time "available_end_time",
        available_day_after_receive "available_day_after_receive", available_week "available_week",
        irregulary_avaliable_time "irregulary_avaliable_time",
        wait_days_after_receive "wait_days_after_receive",
    }
}

/// 券code数量: How many codes a merchant uploaded for a batch.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponCodeCount {
    /// 该批次总共已上传的code总数. Example: `100`.
    pub total_count: i64,
    /// 该批次当前可用的code数. Example: `50`.
    pub available_count: i64,
}

wechatpay_client::record! {
    CouponCodeCount {
        total_count "total_count", available_count "available_count",
    }
}

wechatpay_client::open_enum! {
    /// 券code模式: Where the codes of a batch come from.
    pub enum CouponCodeMode {
        /// WeChat Pay makes them.
        WechatpayMode = "WECHATPAY_MODE",
        /// The merchant names the code when it hands a coupon out.
        MerchantApi = "MERCHANT_API",
        /// The merchant uploaded them before, and WeChat Pay takes any of them.
        MerchantUpload = "MERCHANT_UPLOAD",
    }
}

wechatpay_client::open_enum! {
    /// 业务细分事件类型: What happened.
    pub enum CouponEvent {
        /// A user received a coupon.
        EventTypeBusicouponSend = "EVENT_TYPE_BUSICOUPON_SEND",
    }
}

/// 样式信息: What the user sees of a coupon.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CouponPattern {
    /// 使用须知: The rules that the user reads. Example: `xxx门店可用`.
    pub description: Option<String>,
    /// 商户logo: An address that `favor`'s `upload_image` gave. A merchant with a registered brand has
    /// the brand's logo instead. Example: `https://qpic.cn/xxx`.
    pub merchant_logo_url: Option<String>,
    /// 商户名称: It cannot be chosen; the registered name of brand or merchant is shown. Example:
    /// `微信支付`.
    pub merchant_name: Option<String>,
    /// 背景颜色: The colour behind a coupon. Example: `Color020`.
    pub background_color: Option<BackgroundColor>,
    /// 券详情图片: An address that `favor`'s `upload_image` gave: 1074 × 603 pixels, JPG or PNG.
    /// Example: `https://qpic.cn/xxx`.
    pub coupon_image_url: Option<String>,
    /// 视频号相关信息: What is shown of a channel (视频号) beside a coupon.
    pub finder_info: Option<ChannelInfo>,
}

wechatpay_client::record! {
    CouponPattern {
        description "description", merchant_logo_url "merchant_logo_url",
        merchant_name "merchant_name", background_color "background_color",
        coupon_image_url "coupon_image_url", finder_info "finder_info",
    }
}

impl CouponPattern {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            description: None, merchant_logo_url: None, merchant_name: None,
            background_color: None, coupon_image_url: None, finder_info: None,
        }
    }
}

wechatpay_client::setters! {
    CouponPattern {
        /// 使用须知: The rules that the user reads.
        description: String,
        /// 商户logo: An address that `favor`'s `upload_image` gave.
        merchant_logo_url: String,
        /// 商户名称: It cannot be chosen; the registered name of brand or merchant is shown.
        merchant_name: String,
        /// 背景颜色: The colour behind a coupon.
        background_color: BackgroundColor,
        /// 券详情图片: An address that `favor`'s `upload_image` gave: 1074 × 603 pixels, JPG or PNG.
        coupon_image_url: String,
        /// 视频号相关信息: What is shown of a channel (视频号) beside a coupon.
        finder_info: ChannelInfo,
    }
}

wechatpay_client::open_enum! {
    /// 券状态: The state of a coupon.
    pub enum CouponState {
        /// It waits to be redeemed.
        PendingRedeem = "PENDING_REDEEM",
        /// That it was redeemed is being confirmed.
        RedeemConfirming = "REDEEM_CONFIRMING",
        /// It could not be redeemed.
        RedeemFailed = "REDEEM_FAILED",
        /// The time for redeeming it is over.
        RedeemExpired = "REDEEM_EXPIRED",
        /// It can be used.
        Sended = "SENDED",
        /// It was used.
        Used = "USED",
        /// It expired.
        Expired = "EXPIRED",
        /// The user deleted it.
        Deleted = "DELETED",
        /// The merchant made it worthless.
        Deactivated = "DEACTIVATED",
    }
}

/// 核销规则: What the coupons of a batch can be used for.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponUseRule {
    /// 券可核销时间: When coupons can be used.
    pub coupon_available_time: Option<CouponAvailableTime>,
    /// 固定周期有效时间段: Days of the week, and hours of those days.
    pub available_week: Option<AvailableWeek>,
    /// 无规律的有效时间段.
    pub irregulary_avaliable_time: Option<Vec<IrregularTime>>,
    /// 固定面额满减券使用规则: For the type `NORMAL`.
    pub fixed_normal_coupon: Option<FixedNormalCoupon>,
    /// 折扣券使用规则: For the type `DISCOUNT`.
    pub discount_coupon: Option<DiscountCoupon>,
    /// 换购券使用规则: For the type `EXCHANGE`.
    pub exchange_coupon: Option<ExchangeCoupon>,
    /// 核销方式: How a coupon is redeemed. Example: `OFF_LINE`.
    pub use_method: UseMethod,
    /// 小程序appid: Needed when `use_method` is `MINI_PROGRAMS`. At least 1 character. Example:
    /// `wx23232232323`.
    pub mini_programs_appid: Option<Appid>,
    /// 小程序path: Needed when `use_method` is `MINI_PROGRAMS`. Example: `/path/index/index`.
    pub mini_programs_path: Option<String>,
}

wechatpay_client::record! {
    CouponUseRule {
        coupon_available_time "coupon_available_time", available_week "available_week",
        irregulary_avaliable_time "irregulary_avaliable_time",
        fixed_normal_coupon "fixed_normal_coupon", discount_coupon "discount_coupon",
        exchange_coupon "exchange_coupon", use_method "use_method",
        mini_programs_appid "mini_programs_appid", mini_programs_path "mini_programs_path",
    }
}

/// 核销规则: Changes of what the coupons of a batch can be used for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CouponUseRuleChange {
    /// 核销方式: How a coupon is redeemed. Example: `OFF_LINE`.
    pub use_method: Option<UseMethod>,
    /// 小程序appid: Needed when `use_method` is `MINI_PROGRAMS`. At least 1 character. Example:
    /// `wx23232232323`.
    pub mini_programs_appid: Option<Appid>,
    /// 小程序path: Needed when `use_method` is `MINI_PROGRAMS`. Example: `/path/index/index`.
    pub mini_programs_path: Option<String>,
}

wechatpay_client::sent! {
    CouponUseRuleChange {
        use_method "use_method", mini_programs_appid "mini_programs_appid",
        mini_programs_path "mini_programs_path",
    }
}

impl CouponUseRuleChange {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { use_method: None, mini_programs_appid: None, mini_programs_path: None }
    }
}

wechatpay_client::setters! {
    CouponUseRuleChange {
        /// 核销方式: How a coupon is redeemed.
        use_method: UseMethod,
        /// 小程序appid: Needed when `use_method` is `MINI_PROGRAMS`. At least 1 character.
        mini_programs_appid: Appid,
        /// 小程序path: Needed when `use_method` is `MINI_PROGRAMS`.
        mini_programs_path: String,
    }
}

/// The response to [`CreateStock`](super::CreateStock).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateStockResponse {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 创建时间. Example: `2015-05-20T13:29:35+08:00`.
    pub create_time: Timestamp,
}

wechatpay_client::record! {
    CreateStockResponse {
        stock_id "stock_id", create_time "create_time",
    }
}

/// 自定义入口: Where the user can go from a coupon.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomEntrance {
    /// 小程序入口: A mini program that a coupon leads to. A new one needs `mini_programs_appid`,
    /// `mini_programs_path` and `entrance_words`.
    pub mini_programs_info: Option<MiniProgramEntrance>,
    /// 商户公众号appid: A service account that the coupon leads to. At least 1 character. Example:
    /// `wx324345hgfhfghfg`.
    pub appid: Option<Appid>,
    /// 营销馆id: A hall (营销馆) that the merchant built on the merchant platform. Example:
    /// `233455656`.
    pub hall_id: Option<String>,
    /// 可用门店id. Example: `233554655`.
    pub store_id: Option<String>,
    /// code展示模式: How the code of a coupon is shown. Example: `BARCODE`.
    pub code_display_mode: Option<CodeDisplayMode>,
}

wechatpay_client::record! {
    CustomEntrance {
        mini_programs_info "mini_programs_info", appid "appid", hall_id "hall_id",
        store_id "store_id", code_display_mode "code_display_mode",
    }
}

impl CustomEntrance {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            mini_programs_info: None, appid: None, hall_id: None, store_id: None,
            code_display_mode: None,
        }
    }
}

wechatpay_client::setters! {
    CustomEntrance {
        /// 小程序入口: A mini program that a coupon leads to.
        mini_programs_info: MiniProgramEntrance,
        /// 商户公众号appid: A service account that the coupon leads to. At least 1 character.
        appid: Appid,
        /// 营销馆id: A hall (营销馆) that the merchant built on the merchant platform.
        hall_id: String,
        /// 可用门店id.
        store_id: String,
        /// code展示模式: How the code of a coupon is shown.
        code_display_mode: CodeDisplayMode,
    }
}

/// 当天可用时间段: Some hours of a day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DayTime {
    /// 当天可用开始时间: Seconds after midnight. Example: `3600`.
    pub begin_time: Option<i64>,
    /// 当天可用结束时间: Seconds after midnight. Example: `86399`.
    pub end_time: Option<i64>,
}

wechatpay_client::record! {
    DayTime {
        begin_time "begin_time", end_time "end_time",
    }
}

impl DayTime {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { begin_time: None, end_time: None }
    }
}

wechatpay_client::setters! {
    DayTime {
        /// 当天可用开始时间: Seconds after midnight.
        begin_time: i64,
        /// 当天可用结束时间: Seconds after midnight.
        end_time: i64,
    }
}

/// The response to [`DeactivateCoupon`](super::DeactivateCoupon).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeactivateCouponResponse {
    /// 券成功失效的时间. Example: `2025-05-20T13:29:35+08:00`.
    pub wechatpay_deactivate_time: Timestamp,
}

wechatpay_client::record! {
    DeactivateCouponResponse {
        wechatpay_deactivate_time "wechatpay_deactivate_time",
    }
}

/// The response to [`DeleteCouponCode`](super::DeleteCouponCode).
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteCouponCodeResponse {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: Option<StockId>,
    /// 删除时间. Example: `2025-07-20T14:29:35+08:00`.
    pub delete_time: Option<Timestamp>,
}

wechatpay_client::record! {
    DeleteCouponCodeResponse {
        stock_id "stock_id", delete_time "delete_time",
    }
}

/// The response to [`DisassociateTradeInfo`](super::DisassociateTradeInfo).
#[derive(Clone)]
#[non_exhaustive]
pub struct DisassociateTradeInfoResponse {
    /// 取消关联成功时间. Example: `2015-05-20T13:29:35+08:00`.
    pub wechatpay_disassociate_time: Timestamp,
}

wechatpay_client::record! {
    DisassociateTradeInfoResponse {
        wechatpay_disassociate_time "wechatpay_disassociate_time",
    }
}

/// 折扣券使用规则: A coupon that takes off a share of the price.
#[derive(Clone)]
#[non_exhaustive]
pub struct DiscountCoupon {
    /// 折扣比例: What remains of the price, in percent: 88 for 12 percent off. Up to 100. Example:
    /// `88`.
    pub discount_percent: Option<i64>,
    /// 消费门槛: The least price of an order that the coupon holds for, in 分: up to 10,000,000.
    /// Example: `100`.
    pub transaction_minimum: Option<Fen>,
}

wechatpay_client::record! {
    DiscountCoupon {
        discount_percent "discount_percent", transaction_minimum "transaction_minimum",
    }
}

/// 折扣券使用规则: A coupon that takes off a share of the price.
#[derive(Clone)]
#[non_exhaustive]
pub struct DiscountCouponRule {
    /// 折扣比例: What remains of the price, in percent: 88 for 12 percent off. From 1 to 100. Example:
    /// `88`.
    pub discount_percent: i64,
    /// 消费门槛: The least price of an order that the coupon holds for, in 分: up to 10,000,000. From
    /// 1. Example: `100`.
    pub transaction_minimum: Fen,
}

wechatpay_client::sent! {
    DiscountCouponRule {
        discount_percent "discount_percent", transaction_minimum "transaction_minimum",
    }
}

/// What [`DiscountCouponRule::new`] requires, by name.
pub struct DiscountCouponRuleRequired {
    /// 折扣比例: What remains of the price, in percent: 88 for 12 percent off. From 1 to 100.
    pub discount_percent: i64,
    /// 消费门槛: The least price of an order that the coupon holds for, in 分: up to 10,000,000. From
    /// 1.
    pub transaction_minimum: Fen,
}

impl DiscountCouponRule {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: DiscountCouponRuleRequired) -> Self {
        let DiscountCouponRuleRequired {
            discount_percent, transaction_minimum,
        } = required;
        Self { discount_percent, transaction_minimum }
    }
}

/// 换购券使用规则: A coupon for goods at another price.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExchangeCoupon {
    /// 单品换购价: In 分, up to 10,000,000. Example: `100`.
    pub exchange_price: Option<Fen>,
    /// 消费门槛: The least price of an order that the coupon holds for, in 分: up to 10,000,000.
    /// Example: `100`.
    pub transaction_minimum: Option<Fen>,
}

wechatpay_client::record! {
    ExchangeCoupon {
        exchange_price "exchange_price", transaction_minimum "transaction_minimum",
    }
}

/// 换购券使用规则: A coupon for goods at another price.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExchangeCouponRule {
    /// 单品换购价: In 分, up to 10,000,000. From 0. Example: `100`.
    pub exchange_price: Fen,
    /// 消费门槛: The least price of an order that the coupon holds for, in 分: up to 10,000,000. From
    /// 1. Example: `100`.
    pub transaction_minimum: Fen,
}

wechatpay_client::sent! {
    ExchangeCouponRule {
        exchange_price "exchange_price", transaction_minimum "transaction_minimum",
    }
}

/// What [`ExchangeCouponRule::new`] requires, by name.
pub struct ExchangeCouponRuleRequired {
    /// 单品换购价: In 分, up to 10,000,000. From 0.
    pub exchange_price: Fen,
    /// 消费门槛: The least price of an order that the coupon holds for, in 分: up to 10,000,000. From
    /// 1.
    pub transaction_minimum: Fen,
}

impl ExchangeCouponRule {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ExchangeCouponRuleRequired) -> Self {
        let ExchangeCouponRuleRequired {
            exchange_price, transaction_minimum,
        } = required;
        Self { exchange_price, transaction_minimum }
    }
}

/// 固定面额满减券使用规则: A coupon that takes a fixed sum off.
#[derive(Clone)]
#[non_exhaustive]
pub struct FixedNormalCoupon {
    /// 优惠金额: What is taken off, in 分: up to 10,000,000. Example: `5`.
    pub discount_amount: Option<Fen>,
    /// 消费门槛: The least price of an order that the coupon holds for, in 分: up to 10,000,000.
    /// Example: `100`.
    pub transaction_minimum: Option<Fen>,
}

wechatpay_client::record! {
    FixedNormalCoupon {
        discount_amount "discount_amount", transaction_minimum "transaction_minimum",
    }
}

/// 固定面额满减券使用规则: A coupon that takes a fixed sum off.
#[derive(Clone)]
#[non_exhaustive]
pub struct FixedNormalCouponRule {
    /// 优惠金额: What is taken off, in 分: up to 10,000,000. From 1. Example: `5`.
    pub discount_amount: Fen,
    /// 消费门槛: The least price of an order that the coupon holds for, in 分: up to 10,000,000. From
    /// 1. Example: `100`.
    pub transaction_minimum: Fen,
}

wechatpay_client::sent! {
    FixedNormalCouponRule {
        discount_amount "discount_amount", transaction_minimum "transaction_minimum",
    }
}

/// What [`FixedNormalCouponRule::new`] requires, by name.
pub struct FixedNormalCouponRuleRequired {
    /// 优惠金额: What is taken off, in 分: up to 10,000,000. From 1.
    pub discount_amount: Fen,
    /// 消费门槛: The least price of an order that the coupon holds for, in 分: up to 10,000,000. From
    /// 1.
    pub transaction_minimum: Fen,
}

impl FixedNormalCouponRule {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: FixedNormalCouponRuleRequired) -> Self {
        let FixedNormalCouponRuleRequired {
            discount_amount, transaction_minimum,
        } = required;
        Self { discount_amount, transaction_minimum }
    }
}

/// The response to [`GetCouponNotify`](super::GetCouponNotify).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetCouponNotifyResponse {
    /// 通知URL地址. Example: `https://www.weixin.qq.com/wxpay/coupon.php`.
    pub notify_url: String,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `10000098`.
    pub mchid: Mchid,
}

wechatpay_client::record! {
    GetCouponNotifyResponse {
        notify_url "notify_url", mchid "mchid",
    }
}

/// 无规律的有效时间段: A time in which coupons can be used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IrregularTime {
    /// 开始时间. Example: `2025-08-02T10:00:00+08:00`.
    pub begin_time: Option<Timestamp>,
    /// 结束时间. Example: `2025-08-02T22:00:00+08:00`.
    pub end_time: Option<Timestamp>,
}

wechatpay_client::record! {
    IrregularTime {
        begin_time "begin_time", end_time "end_time",
    }
}

impl IrregularTime {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { begin_time: None, end_time: None }
    }
}

wechatpay_client::setters! {
    IrregularTime {
        /// 开始时间.
        begin_time: Timestamp,
        /// 结束时间.
        end_time: Timestamp,
    }
}

/// The response to [`ListCouponCodes`](super::ListCouponCodes).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListCouponCodesResponse {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 已上传code总数. Example: `1`.
    pub total_count: i64,
    /// 分页大小. Example: `20`.
    pub limit: i64,
    /// 分页起始位置: How many codes to leave out. Example: `0`.
    pub offset: i64,
    /// 券code列表.
    pub data: Option<Vec<UploadedCode>>,
}

wechatpay_client::record! {
    ListCouponCodesResponse {
        stock_id "stock_id", total_count "total_count", limit "limit", offset "offset",
        data "data",
    }
}

/// The response to [`ListCouponsByFilter`](super::ListCouponsByFilter).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListCouponsByFilterResponse {
    /// 总数量. Example: `100`.
    pub total_count: i64,
    /// 分页页码: The page. Example: `0`.
    pub offset: i64,
    /// 分页大小. Example: `20`.
    pub limit: i64,
    /// 结果集.
    pub data: Option<Vec<Coupon>>,
}

wechatpay_client::record! {
    ListCouponsByFilterResponse {
        total_count "total_count", offset "offset", limit "limit", data "data",
    }
}

/// The response to [`ListPayReceipts`](super::ListPayReceipts).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListPayReceiptsResponse {
    /// 补差付款单据列表.
    pub pay_receipt_list: Option<Vec<SubsidyPayReceipt>>,
}

wechatpay_client::record! {
    ListPayReceiptsResponse {
        pay_receipt_list "pay_receipt_list",
    }
}

/// 小程序入口: A mini program that a coupon leads to. A new one needs `mini_programs_appid`,
/// `mini_programs_path` and `entrance_words`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniProgramEntrance {
    /// 商家小程序appid: It is bound to the caller or to the owner of the batch. At least 1 character.
    /// Example: `wx23232232323`.
    pub mini_programs_appid: Option<Appid>,
    /// 商家小程序path: The page in the mini program. Example: `/path/index/index`.
    pub mini_programs_path: Option<String>,
    /// 入口文案: 5 characters at most. Example: `欢迎选购`.
    pub entrance_words: Option<String>,
    /// 引导文案: 6 characters at most. Example: `获取更多优惠`.
    pub guiding_words: Option<String>,
}

wechatpay_client::record! {
    MiniProgramEntrance {
        mini_programs_appid "mini_programs_appid", mini_programs_path "mini_programs_path",
        entrance_words "entrance_words", guiding_words "guiding_words",
    }
}

impl MiniProgramEntrance {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            mini_programs_appid: None, mini_programs_path: None, entrance_words: None,
            guiding_words: None,
        }
    }
}

wechatpay_client::setters! {
    MiniProgramEntrance {
        /// 商家小程序appid: It is bound to the caller or to the owner of the batch. At least 1 character.
        mini_programs_appid: Appid,
        /// 商家小程序path: The page in the mini program.
        mini_programs_path: String,
        /// 入口文案: 5 characters at most.
        entrance_words: String,
        /// 引导文案: 6 characters at most.
        guiding_words: String,
    }
}

/// The response to [`ModifyBudget`](super::ModifyBudget).
#[derive(Clone)]
#[non_exhaustive]
pub struct ModifyBudgetResponse {
    /// 批次当前最大发放个数: 1,000,000,000 at most. Example: `3000`.
    pub max_coupons: i64,
    /// 当前单天发放上限个数: For coupons of the types `DISCOUNT` and `EXCHANGE`. Example: `300`.
    pub max_coupons_by_day: Option<i64>,
}

wechatpay_client::record! {
    ModifyBudgetResponse {
        max_coupons "max_coupons", max_coupons_by_day "max_coupons_by_day",
    }
}

/// 券可核销时间: When the coupons of a new batch can be used.
#[derive(Clone)]
#[non_exhaustive]
pub struct NewCouponAvailableTime {
    /// 开始时间: When the batch begins. Example: `2025-08-01T00:00:00+08:00`.
    pub available_begin_time: Timestamp,
    /// 结束时间: When the batch ends. Example: `2025-08-31T23:59:59+08:00`.
    pub available_end_time: Timestamp,
    /// 生效后N天内有效: How many days a coupon is good once it can be used, the day on which that
    /// begins among them. From 1. Example: `3`.
    pub available_day_after_receive: Option<i64>,
    /// 固定周期有效时间段: Days of the week, and hours of those days.
    pub available_week: Option<AvailableWeek>,
    /// 无规律的有效时间段.
    pub irregulary_avaliable_time: Option<Vec<IrregularTime>>,
    /// 领取后N天开始生效: How many days after it was received a coupon can first be used. From 1.
    /// Example: `7`.
    pub wait_days_after_receive: Option<i64>,
    /// 领取后N秒内有效: How many seconds a coupon is good after it was received. From 1. Example:
    /// `3600`.
    pub available_second_after_receive: Option<i64>,
}

wechatpay_client::sent! {
    NewCouponAvailableTime {
        available_begin_time "available_begin_time", available_end_time "available_end_time",
        available_day_after_receive "available_day_after_receive", available_week "available_week",
        irregulary_avaliable_time "irregulary_avaliable_time",
        wait_days_after_receive "wait_days_after_receive",
        available_second_after_receive "available_second_after_receive",
    }
}

/// What [`NewCouponAvailableTime::new`] requires, by name.
pub struct NewCouponAvailableTimeRequired {
    /// 开始时间: When the batch begins.
    pub available_begin_time: Timestamp,
    /// 结束时间: When the batch ends.
    pub available_end_time: Timestamp,
}

impl NewCouponAvailableTime {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: NewCouponAvailableTimeRequired) -> Self {
        let NewCouponAvailableTimeRequired {
            available_begin_time, available_end_time,
        } = required;
        Self {
            available_begin_time, available_end_time, available_day_after_receive: None,
            available_week: None, irregulary_avaliable_time: None,
            wait_days_after_receive: None, available_second_after_receive: None,
        }
    }
}

wechatpay_client::setters! {
    NewCouponAvailableTime {
        /// 生效后N天内有效: How many days a coupon is good once it can be used, the day on which that
        /// begins among them. From 1.
        available_day_after_receive: i64,
        /// 固定周期有效时间段: Days of the week, and hours of those days.
        available_week: AvailableWeek,
        /// 无规律的有效时间段.
        irregulary_avaliable_time: Vec<IrregularTime>,
        /// 领取后N天开始生效: How many days after it was received a coupon can first be used. From 1.
        wait_days_after_receive: i64,
        /// 领取后N秒内有效: How many seconds a coupon is good after it was received. From 1.
        available_second_after_receive: i64,
    }
}

/// 核销规则: What the coupons of a new batch can be used for.
#[derive(Clone)]
#[non_exhaustive]
pub struct NewCouponUseRule {
    /// 券可核销时间: When the coupons of a new batch can be used.
    pub coupon_available_time: NewCouponAvailableTime,
    /// 固定面额满减券使用规则: For the type `NORMAL`.
    pub fixed_normal_coupon: Option<FixedNormalCouponRule>,
    /// 折扣券使用规则: For the type `DISCOUNT`.
    pub discount_coupon: Option<DiscountCouponRule>,
    /// 换购券使用规则: For the type `EXCHANGE`.
    pub exchange_coupon: Option<ExchangeCouponRule>,
    /// 核销方式: How a coupon is redeemed. Example: `OFF_LINE`.
    pub use_method: UseMethod,
    /// 小程序appid: Needed when `use_method` is `MINI_PROGRAMS`. At least 1 character. Example:
    /// `wx23232232323`.
    pub mini_programs_appid: Option<Appid>,
    /// 小程序path: Needed when `use_method` is `MINI_PROGRAMS`. Example: `/path/index/index`.
    pub mini_programs_path: Option<String>,
}

wechatpay_client::sent! {
    NewCouponUseRule {
        coupon_available_time "coupon_available_time", fixed_normal_coupon "fixed_normal_coupon",
        discount_coupon "discount_coupon", exchange_coupon "exchange_coupon",
        use_method "use_method", mini_programs_appid "mini_programs_appid",
        mini_programs_path "mini_programs_path",
    }
}

impl NewCouponUseRule {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        coupon_available_time: NewCouponAvailableTime,
        use_method: UseMethod,
    ) -> Self {
        Self {
            coupon_available_time, fixed_normal_coupon: None, discount_coupon: None,
            exchange_coupon: None, use_method, mini_programs_appid: None,
            mini_programs_path: None,
        }
    }
}

wechatpay_client::setters! {
    NewCouponUseRule {
        /// 固定面额满减券使用规则: For the type `NORMAL`.
        fixed_normal_coupon: FixedNormalCouponRule,
        /// 折扣券使用规则: For the type `DISCOUNT`.
        discount_coupon: DiscountCouponRule,
        /// 换购券使用规则: For the type `EXCHANGE`.
        exchange_coupon: ExchangeCouponRule,
        /// 小程序appid: Needed when `use_method` is `MINI_PROGRAMS`. At least 1 character.
        mini_programs_appid: Appid,
        /// 小程序path: Needed when `use_method` is `MINI_PROGRAMS`.
        mini_programs_path: String,
    }
}

/// 发放规则: How many coupons of a new batch are handed out.
#[derive(Clone)]
#[non_exhaustive]
pub struct NewStockSendRule {
    /// 批次总预算: The budget, in 分. From 1. Example: `100000`.
    pub max_amount: Option<Fen>,
    /// 批次最大发放个数: 1,000,000,000 at most. From 1. Example: `100`.
    pub max_coupons: i64,
    /// 用户最大可领个数: 100 at most. From 1. Example: `5`.
    pub max_coupons_per_user: i64,
    /// 单天发放上限金额: The budget of a day, in 分. From 1. Example: `1000`.
    pub max_amount_by_day: Option<Fen>,
    /// 单天发放上限个数: For coupons of the types `DISCOUNT` and `EXCHANGE`. From 1. Example: `100`.
    pub max_coupons_by_day: Option<i64>,
    /// 是否开启自然人限制: Whether `max_coupons_per_user` counts all accounts of one person. False by
    /// default. Example: `false`.
    pub natural_person_limit: Option<bool>,
    /// 可疑账号拦截: Whether users are shut out who seem to collect coupons for gain. False by default.
    /// Example: `false`.
    pub prevent_api_abuse: Option<bool>,
    /// 是否允许转赠: WeChat Pay does not use it yet. Example: `false`.
    pub transferable: Option<bool>,
    /// 是否允许分享链接: WeChat Pay does not use it yet. Example: `false`.
    pub shareable: Option<bool>,
}

wechatpay_client::sent! {
    NewStockSendRule {
        max_amount "max_amount", max_coupons "max_coupons",
        max_coupons_per_user "max_coupons_per_user", max_amount_by_day "max_amount_by_day",
        max_coupons_by_day "max_coupons_by_day", natural_person_limit "natural_person_limit",
        prevent_api_abuse "prevent_api_abuse", transferable "transferable", shareable "shareable",
    }
}

/// What [`NewStockSendRule::new`] requires, by name.
pub struct NewStockSendRuleRequired {
    /// 批次最大发放个数: 1,000,000,000 at most. From 1.
    pub max_coupons: i64,
    /// 用户最大可领个数: 100 at most. From 1.
    pub max_coupons_per_user: i64,
}

impl NewStockSendRule {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: NewStockSendRuleRequired) -> Self {
        let NewStockSendRuleRequired { max_coupons, max_coupons_per_user } = required;
        Self {
            max_amount: None, max_coupons, max_coupons_per_user, max_amount_by_day: None,
            max_coupons_by_day: None, natural_person_limit: None,
            prevent_api_abuse: None, transferable: None, shareable: None,
        }
    }
}

wechatpay_client::setters! {
    NewStockSendRule {
        /// 批次总预算: The budget, in 分. From 1.
        max_amount: Fen,
        /// 单天发放上限金额: The budget of a day, in 分. From 1.
        max_amount_by_day: Fen,
        /// 单天发放上限个数: For coupons of the types `DISCOUNT` and `EXCHANGE`. From 1.
        max_coupons_by_day: i64,
        /// 是否开启自然人限制: Whether `max_coupons_per_user` counts all accounts of one person.
        natural_person_limit: bool,
        /// 可疑账号拦截: Whether users are shut out who seem to collect coupons for gain.
        prevent_api_abuse: bool,
        /// 是否允许转赠: WeChat Pay does not use it yet.
        transferable: bool,
        /// 是否允许分享链接: WeChat Pay does not use it yet.
        shareable: bool,
    }
}

/// The response to [`PreSendProductCoupon`](super::PreSendProductCoupon).
#[derive(Clone)]
#[non_exhaustive]
pub struct PreSendProductCouponResponse {
    /// 预发券token. Example: `ABBpZjCfAAABAAAAAACmTrRvExc7XKea-`.
    pub token: String,
}

wechatpay_client::record! {
    PreSendProductCouponResponse {
        token "token",
    }
}

wechatpay_client::open_enum! {
    /// 券类型: What kind of coupon for goods it is.
    pub enum ProductCouponType {
        /// For every user.
        Normal = "NORMAL",
        /// For members.
        Member = "MEMBER",
    }
}

/// The response to [`QueryCouponCode`](super::QueryCouponCode).
#[derive(Clone)]
#[non_exhaustive]
pub struct QueryCouponCodeResponse {
    /// 券code信息: A code that a merchant uploaded.
    pub code_information: UploadedCode,
    /// 券码信息: Only of a code that is `DISPATCHED`.
    pub coupon_information: Option<Coupon>,
}

wechatpay_client::record! {
    QueryCouponCodeResponse {
        code_information "code_information", coupon_information "coupon_information",
    }
}

/// 上传失败的code及原因: A code that was not taken.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefusedCode {
    /// 上传失败的券code: One coupon: of WeChat Pay's making and unique, or, as the batch's
    /// `coupon_code_mode` says, of the merchant's own and unique within the batch alone. At least 1
    /// character. Example: `ABCD23456`.
    pub coupon_code: CouponCode,
    /// 商户上传code. Example: `478515832665`.
    pub code: String,
    /// 上传失败错误信息. Example: `长度超过最大值32位`.
    pub message: String,
}

wechatpay_client::record! {
    RefusedCode {
        coupon_code "coupon_code", code "code", message "message",
    }
}

/// The response to [`ReturnCoupon`](super::ReturnCoupon).
#[derive(Clone)]
#[non_exhaustive]
pub struct ReturnCouponResponse {
    /// 微信退券成功的时间. Example: `2020-05-20T13:29:35+08:00`.
    pub wechatpay_return_time: Timestamp,
}

wechatpay_client::record! {
    ReturnCouponResponse {
        wechatpay_return_time "wechatpay_return_time",
    }
}

wechatpay_client::open_enum! {
    /// 发放渠道: Where a user received a coupon.
    pub enum SendChannel {
        /// A mini program.
        BusicouponSendChannelMiniapp = "BUSICOUPON_SEND_CHANNEL_MINIAPP",
        /// `send_coupon`.
        BusicouponSendChannelApi = "BUSICOUPON_SEND_CHANNEL_API",
        /// A gift for a payment (支付有礼).
        BusicouponSendChannelPaygift = "BUSICOUPON_SEND_CHANNEL_PAYGIFT",
        /// A web page.
        BusicouponSendChannelH5 = "BUSICOUPON_SEND_CHANNEL_H5",
        /// Face to face.
        BusicouponSendChannelFtof = "BUSICOUPON_SEND_CHANNEL_FTOF",
        /// An activity for members (会员卡活动).
        BusicouponSendChannelMembercardAct = "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT",
        /// An activity for members (会员卡活动).
        BusicouponSendChannelMemberCardAct = "BUSICOUPON_SEND_CHANNEL_MEMBER_CARD_ACT",
        /// A code that was scanned (营销馆).
        BusicouponSendChannelHall = "BUSICOUPON_SEND_CHANNEL_HALL",
        /// A page inside WeChat.
        BusicouponSendChannelJsapi = "BUSICOUPON_SEND_CHANNEL_JSAPI",
        /// A live show of a mini program.
        BusicouponSendChannelMiniAppLive = "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE",
        /// WeChat's search (搜一搜).
        BusicouponSendChannelWechatSearch = "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH",
        /// WeChat Pay's offers (微信支付有优惠).
        BusicouponSendChannelPayHasDiscount = "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT",
        /// An advertisement in WeChat.
        BusicouponSendChannelWechatAd = "BUSICOUPON_SEND_CHANNEL_WECHAT_AD",
        /// The platform for benefits (权益平台).
        BusicouponSendChannelRightsPlatform = "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM",
        /// A gift for receiving money (收款有礼).
        BusicouponSendChannelReceiveMoneyGift = "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT",
        /// A benefit that members pay for (会员付费权益).
        BusicouponSendChannelMemberPayRight = "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT",
        /// An activity of retail shops (智慧零售活动).
        BusicouponSendChannelBusiSmartRetail = "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL",
        /// A live show of a channel (视频号直播).
        BusicouponSendChannelFinderLiveroom = "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM",
    }
}

/// 批次发放情况: How many coupons of a batch were handed out.
#[derive(Clone)]
#[non_exhaustive]
pub struct SendCount {
    /// 已发放券张数. Example: `5`.
    pub total_send_num: Option<i64>,
    /// 已发放券金额: In 分; for coupons of the type `NORMAL`. Example: `500`.
    pub total_send_amount: Option<Fen>,
    /// 单天已发放券张数: For batches with a limit for a day. Example: `1`.
    pub today_send_num: Option<i64>,
    /// 单天已发放券金额: In 分; for coupons of the type `NORMAL` with a limit for a day. Example:
    /// `100`.
    pub today_send_amount: Option<Fen>,
}

wechatpay_client::record! {
    SendCount {
        total_send_num "total_send_num", total_send_amount "total_send_amount",
        today_send_num "today_send_num", today_send_amount "today_send_amount",
    }
}

/// The response to [`SendCoupon`](super::SendCoupon).
#[derive(Clone)]
#[non_exhaustive]
pub struct SendCouponResponse {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 券code: Required for batches of the mode `MERCHANT_API`. At least 1 character. Example:
    /// `sxxe34343434`.
    pub coupon_code: Option<CouponCode>,
    /// 发券凭证: The caller's own number for this coupon; repeat it when repeating the call. Example:
    /// `1002600620019090123143254435`.
    pub out_request_no: Option<String>,
    /// 发券结果: The coupon that was handed out.
    pub send_coupon_result: Option<SendCouponResult>,
}

wechatpay_client::record! {
    SendCouponResponse {
        stock_id "stock_id", coupon_code "coupon_code", out_request_no "out_request_no",
        send_coupon_result "send_coupon_result",
    }
}

/// 发券结果: The coupon that was handed out.
#[derive(Clone)]
#[non_exhaustive]
pub struct SendCouponResult {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: Option<StockId>,
    /// 发券凭证. Example: `100002322019090134234sfdf`.
    pub out_request_no: Option<String>,
    /// 券的唯一标识: One coupon: of WeChat Pay's making and unique, or, as the batch's
    /// `coupon_code_mode` says, of the merchant's own and unique within the batch alone. At least 1
    /// character. Example: `123446565767`.
    pub coupon_code: Option<CouponCode>,
}

wechatpay_client::record! {
    SendCouponResult {
        stock_id "stock_id", out_request_no "out_request_no", coupon_code "coupon_code",
    }
}

/// The response to [`SendGovCard`](super::SendGovCard).
#[derive(Clone)]
#[non_exhaustive]
pub struct SendGovCardResponse {
    /// 消费卡code. Example: `198555211279`.
    pub card_code: String,
}

wechatpay_client::record! {
    SendGovCardResponse {
        card_code "card_code",
    }
}

/// The response to [`SendProductCoupon`](super::SendProductCoupon).
#[derive(Clone)]
#[non_exhaustive]
pub struct SendProductCouponResponse {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: Option<StockId>,
    /// 券code: Required for batches of the mode `MERCHANT_API`. At least 1 character. Example:
    /// `202007019999`.
    pub coupon_code: Option<CouponCode>,
    /// 发券凭证: The caller's own number for this coupon; repeat it when repeating the call. Example:
    /// `2335465`.
    pub out_request_no: Option<String>,
    /// 发券结果信息: The coupon that was handed out.
    pub send_coupon_result: Option<SendCouponResult>,
}

wechatpay_client::record! {
    SendProductCouponResponse {
        stock_id "stock_id", coupon_code "coupon_code", out_request_no "out_request_no",
        send_coupon_result "send_coupon_result",
    }
}

/// 领券事件: A coupon that a user received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SentCoupon {
    /// 业务细分事件类型: What the event is about. Example: `EVENT_TYPE_BUSICOUPON_SEND`.
    pub event_type: Option<CouponEvent>,
    /// 券code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
    /// says, of the merchant's own and unique within the batch alone. At least 1 character. Example:
    /// `1227944959000000911017`.
    pub coupon_code: CouponCode,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 发放时间. Example: `2019-12-17T10:35:53+08:00`.
    pub send_time: Timestamp,
    /// 用户标识: Under the `notify_appid` of the batch. At least 1 character.
    pub openid: Option<Openid>,
    /// 用户统一标识.
    pub unionid: Option<String>,
    /// 发放渠道: Where a user received a coupon. Example: `BUSICOUPON_SEND_CHANNEL_PAYGIFT`.
    pub send_channel: SendChannel,
    /// 发券商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `98568888`.
    pub send_merchant: Mchid,
    /// 发券请求单号: The number that the call which gave the coupon had, if it was a call. Example:
    /// `MCHSEND202003101234`.
    pub send_req_no: Option<String>,
    /// 摇一摇活动ID: Only of coupons that the user shook for (摇一摇). Example: `1000001`.
    pub act_id: Option<String>,
    /// 发券附加信息: More about coupons of some channels; others have an empty text or nothing.
    ///
    /// Note: It holds `transaction_id` and `act_code` for gifts for payments (支付有礼), `act_code`,
    /// `hall_code` and `hall_belong_mch_id` for codes that were scanned, `card_id`, `code` and
    /// `activity_id` for activities for members, and `phone_number` with `country_code` of the user.
    pub attach_info: Option<serde_json::Value>,
}

wechatpay_client::record! {
    SentCoupon {
        event_type "event_type", coupon_code "coupon_code", stock_id "stock_id",
        send_time "send_time", openid "openid", unionid "unionid" hidden,
        send_channel "send_channel", send_merchant "send_merchant", send_req_no "send_req_no",
        act_id "act_id", attach_info "attach_info" hidden,
    }
}

/// What [`SentCoupon::new`] requires, by name.
pub struct SentCouponRequired {
    /// 券code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
    /// says, of the merchant's own and unique within the batch alone. At least 1 character.
    pub coupon_code: CouponCode,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 发放时间.
    pub send_time: Timestamp,
    /// 发放渠道: Where a user received a coupon.
    pub send_channel: SendChannel,
    /// 发券商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub send_merchant: Mchid,
}

impl SentCoupon {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: SentCouponRequired) -> Self {
        let SentCouponRequired {
            coupon_code, stock_id, send_time, send_channel, send_merchant,
        } = required;
        Self {
            event_type: None, coupon_code, stock_id, send_time, openid: None,
            unionid: None, send_channel, send_merchant, send_req_no: None, act_id: None,
            attach_info: None,
        }
    }
}

wechatpay_client::setters! {
    SentCoupon {
        /// 业务细分事件类型: What the event is about.
        event_type: CouponEvent,
        /// 用户标识: Under the `notify_appid` of the batch. At least 1 character.
        openid: Openid,
        /// 用户统一标识.
        unionid: String,
        /// 发券请求单号: The number that the call which gave the coupon had, if it was a call.
        send_req_no: String,
        /// 摇一摇活动ID: Only of coupons that the user shook for (摇一摇).
        act_id: String,
        /// 发券附加信息: More about coupons of some channels; others have an empty text or nothing.
        attach_info: serde_json::Value,
    }
}

/// The response to [`SetCouponNotify`](super::SetCouponNotify).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetCouponNotifyResponse {
    /// 修改时间. Example: `2015-05-20T13:29:35+08:00`.
    pub update_time: Option<Timestamp>,
    /// 通知URL地址. Example: `https://www.weixin.qq.com/wxpay/coupon.php`.
    pub notify_url: String,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `10000098`.
    pub mchid: Mchid,
}

wechatpay_client::record! {
    SetCouponNotifyResponse {
        update_time "update_time", notify_url "notify_url", mchid "mchid",
    }
}

/// 商家券批次: A batch of coupons.
#[derive(Clone)]
#[non_exhaustive]
pub struct Stock {
    /// 商家券批次名称. Example: `8月1日活动券`.
    pub stock_name: String,
    /// 批次归属商户号: Whose coupons they are: the merchant itself, or the sub-merchant of a partner.
    /// At least 1 character. Example: `10000022`.
    pub belong_merchant: Mchid,
    /// 批次备注: Seen by the merchant alone; 20 characters at most. Example: `活动使用`.
    pub comment: Option<String>,
    /// 适用商品范围: What the coupon is good for, as the user reads it; 15 characters at most. Example:
    /// `xxx商品使用`.
    pub goods_name: String,
    /// 批次类型: What the coupons of a batch do to the price. Example: `NORMAL`.
    pub stock_type: StockType,
    /// 核销规则: What the coupons of a batch can be used for.
    pub coupon_use_rule: CouponUseRule,
    /// 发放规则: How many coupons of a batch are handed out.
    pub stock_send_rule: StockSendRule,
    /// 自定义入口: Where the user can go from a coupon.
    pub custom_entrance: Option<CustomEntrance>,
    /// 样式信息: What the user sees of a coupon.
    pub display_pattern_info: Option<CouponPattern>,
    /// 批次状态: The state of a batch. Example: `RUNNING`.
    pub stock_state: StockState,
    /// 券code模式: Where the codes of a batch come from. Example: `WECHATPAY_MODE`.
    pub coupon_code_mode: CouponCodeMode,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 券code数量: For batches of the mode `MERCHANT_UPLOAD` alone.
    pub coupon_code_count: Option<CouponCodeCount>,
    /// 事件通知配置: Under which AppID callbacks name users.
    pub notify_config: Option<NotifyConfig>,
    /// 批次发放情况: How many coupons of a batch were handed out.
    pub send_count_information: Option<SendCount>,
    /// 是否允许营销补差: Whether subsidies can be paid for the coupons. Example: `false`.
    pub subsidy: Option<bool>,
}

wechatpay_client::record! {
    Stock {
        stock_name "stock_name", belong_merchant "belong_merchant", comment "comment",
        goods_name "goods_name", stock_type "stock_type", coupon_use_rule "coupon_use_rule",
        stock_send_rule "stock_send_rule", custom_entrance "custom_entrance",
        display_pattern_info "display_pattern_info", stock_state "stock_state",
        coupon_code_mode "coupon_code_mode", stock_id "stock_id",
        coupon_code_count "coupon_code_count", notify_config "notify_config",
        send_count_information "send_count_information", subsidy "subsidy",
    }
}

/// 发放规则: How many coupons of a batch are handed out.
#[derive(Clone)]
#[non_exhaustive]
pub struct StockSendRule {
    /// 批次总预算: The budget, in 分. Example: `100000`.
    pub max_amount: Option<Fen>,
    /// 批次最大发放个数: 1,000,000,000 at most. Example: `100`.
    pub max_coupons: Option<i64>,
    /// 用户最大可领个数: 100 at most. Example: `5`.
    pub max_coupons_per_user: i64,
    /// 单天发放上限金额: The budget of a day, in 分. Example: `1000`.
    pub max_amount_by_day: Option<Fen>,
    /// 单天发放上限个数: For coupons of the types `DISCOUNT` and `EXCHANGE`. Example: `100`.
    pub max_coupons_by_day: Option<i64>,
    /// 是否开启自然人限制: Whether `max_coupons_per_user` counts all accounts of one person. False by
    /// default. Example: `false`.
    pub natural_person_limit: Option<bool>,
    /// 可疑账号拦截: Whether users are shut out who seem to collect coupons for gain. False by default.
    /// Example: `false`.
    pub prevent_api_abuse: Option<bool>,
    /// 是否允许转赠: WeChat Pay does not use it yet. Example: `false`.
    pub transferable: Option<bool>,
    /// 是否允许分享链接: WeChat Pay does not use it yet. Example: `false`.
    pub shareable: Option<bool>,
}

wechatpay_client::record! {
    StockSendRule {
        max_amount "max_amount", max_coupons "max_coupons",
        max_coupons_per_user "max_coupons_per_user", max_amount_by_day "max_amount_by_day",
        max_coupons_by_day "max_coupons_by_day", natural_person_limit "natural_person_limit",
        prevent_api_abuse "prevent_api_abuse", transferable "transferable", shareable "shareable",
    }
}

/// 发放规则: Changes of who receives coupons of a batch.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StockSendRuleChange {
    /// 是否开启自然人限制: Whether `max_coupons_per_user` counts all accounts of one person. False by
    /// default. Example: `false`.
    pub natural_person_limit: Option<bool>,
    /// 可疑账号拦截: Whether users are shut out who seem to collect coupons for gain. False by default.
    /// Example: `false`.
    pub prevent_api_abuse: Option<bool>,
}

wechatpay_client::sent! {
    StockSendRuleChange {
        natural_person_limit "natural_person_limit", prevent_api_abuse "prevent_api_abuse",
    }
}

impl StockSendRuleChange {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { natural_person_limit: None, prevent_api_abuse: None }
    }
}

wechatpay_client::setters! {
    StockSendRuleChange {
        /// 是否开启自然人限制: Whether `max_coupons_per_user` counts all accounts of one person.
        natural_person_limit: bool,
        /// 可疑账号拦截: Whether users are shut out who seem to collect coupons for gain.
        prevent_api_abuse: bool,
    }
}

wechatpay_client::open_enum! {
    /// 批次状态: The state of a batch.
    ///
    /// Note: `STOPED` has one P.
    pub enum StockState {
        /// It is not reviewed yet.
        Unaudit = "UNAUDIT",
        /// Its coupons can be handed out.
        Running = "RUNNING",
        /// It has ended.
        Stoped = "STOPED",
        /// It is not handed out at present.
        Paused = "PAUSED",
    }
}

wechatpay_client::open_enum! {
    /// 批次类型: What the coupons of a batch do to the price.
    pub enum StockType {
        /// They take a fixed sum off (固定面额满减券).
        Normal = "NORMAL",
        /// They take off a share (折扣券).
        Discount = "DISCOUNT",
        /// They give goods at another price (换购券).
        Exchange = "EXCHANGE",
    }
}

wechatpay_client::open_enum! {
    /// 补差付款失败原因: Why a subsidy was not paid.
    pub enum SubsidyPayFailReason {
        /// The payer lacks the money.
        PayReceiptInsufficientBalance = "PAY_RECEIPT_INSUFFICIENT_BALANCE",
        /// The order was not marked for profit sharing.
        PayReceiptNotIncomesplitOrder = "PAY_RECEIPT_NOT_INCOMESPLIT_ORDER",
        /// The subsidy is too large.
        PayReceiptExceedSubsidyAmountQuota = "PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA",
        /// There were too many subsidies.
        PayReceiptExceedSubsidyCountQuota = "PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA",
        /// Another reason.
        PayReceiptOther = "PAY_RECEIPT_OTHER",
        /// The payer lacks the money.
        InsufficientBalance = "INSUFFICIENT_BALANCE",
    }
}

/// 补差付款单: A subsidy that is paid to the merchant who took a coupon.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubsidyPayReceipt {
    /// 补差付款单号: Only once it was paid. At least 1 character. Example:
    /// `1120200119165100000000000001`.
    pub subsidy_receipt_id: Option<SubsidyReceiptId>,
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
    /// 补差付款金额: In 分: at most what the coupon took off, and 5,000 yuan. Example: `100`.
    pub amount: Fen,
    /// 补差付款描述: It comes back with queries. Example: `20210115DESCRIPTION`.
    pub description: String,
    /// 补差付款单据状态: The state of a subsidy. Example: `PAY_RECEIPT_SUCCESS`.
    pub status: SubsidyPayStatus,
    /// 补差付款失败原因: Only of a failure. Example: `PAY_RECEIPT_INSUFFICIENT_BALANCE`.
    pub fail_reason: Option<SubsidyPayFailReason>,
    /// 补差付款完成时间. Example: `2021-01-20T10:29:35+08:00`.
    pub success_time: Option<Timestamp>,
    /// 业务请求唯一单号. Example: `subsidy-abcd-12345678`.
    pub out_subsidy_no: String,
    /// 补差付款发起时间. Example: `2021-01-20T10:29:35+08:00`.
    pub create_time: Option<Timestamp>,
}

wechatpay_client::record! {
    SubsidyPayReceipt {
        subsidy_receipt_id "subsidy_receipt_id", stock_id "stock_id", coupon_code "coupon_code",
        transaction_id "transaction_id", payer_merchant "payer_merchant",
        payee_merchant "payee_merchant", amount "amount", description "description",
        status "status", fail_reason "fail_reason", success_time "success_time",
        out_subsidy_no "out_subsidy_no", create_time "create_time",
    }
}

wechatpay_client::open_enum! {
    /// 补差付款单据状态: The state of a subsidy.
    pub enum SubsidyPayStatus {
        /// Unknown.
        PayReceiptUnknown = "PAY_RECEIPT_UNKNOWN",
        /// It was accepted and is not decided yet.
        PayReceiptAccepted = "PAY_RECEIPT_ACCEPTED",
        /// It was paid.
        PayReceiptSuccess = "PAY_RECEIPT_SUCCESS",
        /// It was not paid; `fail_reason` says why.
        PayReceiptFail = "PAY_RECEIPT_FAIL",
        /// It is being returned.
        PayReceiptReturning = "PAY_RECEIPT_RETURNING",
        /// A part of it was returned.
        PayReceiptPartialReturn = "PAY_RECEIPT_PARTIAL_RETURN",
        /// All of it was returned.
        PayReceiptFullReturn = "PAY_RECEIPT_FULL_RETURN",
        /// It was paid.
        Success = "SUCCESS",
    }
}

wechatpay_client::text! {
    /// 补差付款单号: A subsidy (补差) as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct SubsidyReceiptId;
}

wechatpay_client::open_enum! {
    /// 补差回退失败原因: Why a subsidy was not returned.
    pub enum SubsidyReturnFailReason {
        /// The merchant who gives it back lacks the money.
        ReturnReceiptInsufficientBalance = "RETURN_RECEIPT_INSUFFICIENT_BALANCE",
        /// Another reason.
        ReturnReceiptOther = "RETURN_RECEIPT_OTHER",
        /// The merchant who gives it back lacks the money.
        InsufficientBalance = "INSUFFICIENT_BALANCE",
    }
}

/// 补差回退单: The return of a subsidy.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubsidyReturnReceipt {
    /// 补差回退单号: Only once it was returned. At least 1 character. Example:
    /// `2120200119165100000000000001`.
    pub subsidy_return_receipt_id: Option<SubsidyReturnReceiptId>,
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
    /// 补差回退金额: In 分: all returns together at most the subsidy. Example: `100`.
    pub amount: Fen,
    /// 补差回退描述: It comes back with queries. Example: `20210115DESCRIPTION`.
    pub description: String,
    /// 补差回退单据状态: The state of the return of a subsidy. Example: `RETURN_RECEIPT_SUCCESS`.
    pub status: SubsidyReturnStatus,
    /// 补差回退失败原因: Only of a failure. Example: `RETURN_RECEIPT_INSUFFICIENT_BALANCE`.
    pub fail_reason: Option<SubsidyReturnFailReason>,
    /// 补差回退完成时间. Example: `2021-01-20T10:29:35+08:00`.
    pub return_done_time: Option<Timestamp>,
    /// 补差付款单号: A subsidy (补差) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1120200119165100000000000001`.
    pub subsidy_receipt_id: SubsidyReceiptId,
    /// 业务请求唯一单号: The caller's own number for this return; repeat it when repeating the call.
    /// Example: `subsidy-abcd-12345678`.
    pub out_subsidy_return_no: String,
    /// 补差回退发起时间. Example: `2021-01-20T10:29:35+08:00`.
    pub return_create_time: Option<Timestamp>,
}

wechatpay_client::record! {
    SubsidyReturnReceipt {
        subsidy_return_receipt_id "subsidy_return_receipt_id", stock_id "stock_id",
        coupon_code "coupon_code", transaction_id "transaction_id", refund_id "refund_id",
        payer_merchant "payer_merchant", payee_merchant "payee_merchant", amount "amount",
        description "description", status "status", fail_reason "fail_reason",
        return_done_time "return_done_time", subsidy_receipt_id "subsidy_receipt_id",
        out_subsidy_return_no "out_subsidy_return_no", return_create_time "return_create_time",
    }
}

wechatpay_client::text! {
    /// 补差回退单号: The return of a subsidy as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct SubsidyReturnReceiptId;
}

wechatpay_client::open_enum! {
    /// 补差回退单据状态: The state of the return of a subsidy.
    pub enum SubsidyReturnStatus {
        /// Unknown.
        ReturnReceiptUnknown = "RETURN_RECEIPT_UNKNOWN",
        /// It was accepted and is not decided yet.
        ReturnReceiptAccepted = "RETURN_RECEIPT_ACCEPTED",
        /// It was returned.
        ReturnReceiptSuccess = "RETURN_RECEIPT_SUCCESS",
        /// It was not returned; `fail_reason` says why.
        ReturnReceiptFail = "RETURN_RECEIPT_FAIL",
        /// It was returned.
        Success = "SUCCESS",
    }
}

/// The response to [`UploadCouponCode`](super::UploadCouponCode).
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadCouponCodeResponse {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1286950000000039`.
    pub stock_id: StockId,
    /// 去重后上传code总数: How many different codes there were. Example: `4`.
    pub total_count: i64,
    /// 上传成功code个数. Example: `1`.
    pub success_count: i64,
    /// 上传成功的code列表: The codes that are new.
    pub success_codes: Option<Vec<String>>,
    /// 上传成功时间. Example: `2015-05-20T13:29:35+08:00`.
    pub success_time: Option<Timestamp>,
    /// 上传失败code个数. Example: `1`.
    pub fail_count: Option<i64>,
    /// 上传失败的code及原因: Correct them and upload them again.
    pub fail_codes: Option<Vec<RefusedCode>>,
    /// 已存在的code列表: Codes that were uploaded before.
    pub exist_codes: Option<Vec<String>>,
    /// 本次请求中重复的code列表: Codes that came twice in this call; each counts once.
    pub duplicate_codes: Option<Vec<String>>,
}

wechatpay_client::record! {
    UploadCouponCodeResponse {
        stock_id "stock_id", total_count "total_count", success_count "success_count",
        success_codes "success_codes", success_time "success_time", fail_count "fail_count",
        fail_codes "fail_codes", exist_codes "exist_codes", duplicate_codes "duplicate_codes",
    }
}

/// 券code信息: A code that a merchant uploaded.
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadedCode {
    /// 商户上传code. Example: `478515832665`.
    pub code: Option<String>,
    /// 商户上传code分配状态: Whether an uploaded code was given to a user. Example: `AVAILABLE`.
    pub code_status: Option<CodeStatus>,
    /// 上传时间. Example: `2021-05-20T13:29:35.120+08:00`.
    pub upload_time: Option<Timestamp>,
    /// 被分配时间: Only of a code that is `DISPATCHED`. Example: `2025-05-20T13:29:35+08:00`.
    pub dispatched_time: Option<Timestamp>,
    /// 领券用户的OpenID: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub openid: Option<Openid>,
    /// 领券用户的UnionID.
    pub unionid: Option<String>,
    /// 用户券code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
    /// says, of the merchant's own and unique within the batch alone. At least 1 character. Example:
    /// `123446565767`.
    pub coupon_code: Option<CouponCode>,
}

wechatpay_client::record! {
    UploadedCode {
        code "code", code_status "code_status", upload_time "upload_time",
        dispatched_time "dispatched_time", openid "openid", unionid "unionid" hidden,
        coupon_code "coupon_code",
    }
}

/// The response to [`UseCoupon`](super::UseCoupon).
#[derive(Clone)]
#[non_exhaustive]
pub struct UseCouponResponse {
    /// 批次号: Required unless the batch's codes are WeChat Pay's own (`WECHATPAY_MODE`). At least 1
    /// character. Example: `1286950000000039`.
    pub stock_id: StockId,
    /// 用户标识: When given, the coupon must be this user's. In the response it is under the `appid`.
    /// At least 1 character.
    pub openid: Openid,
    /// 系统核销券成功的时间. Example: `2015-05-20T13:29:35+08:00`.
    pub wechatpay_use_time: Timestamp,
}

wechatpay_client::record! {
    UseCouponResponse {
        stock_id "stock_id", openid "openid", wechatpay_use_time "wechatpay_use_time",
    }
}

wechatpay_client::open_enum! {
    /// 核销方式: How a coupon is redeemed.
    pub enum UseMethod {
        /// In a shop, where the user shows the code.
        OffLine = "OFF_LINE",
        /// In a mini program of the merchant.
        MiniPrograms = "MINI_PROGRAMS",
        /// By the user alone (用户自助核销).
        SelfConsume = "SELF_CONSUME",
        /// With the user's payment code (微信支付付款码).
        PaymentCode = "PAYMENT_CODE",
    }
}
