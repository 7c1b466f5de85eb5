// Written by `cargo xtask codegen` from spec/product_coupon.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::Timestamp;

use crate::products::shared::{
    Appid, BackgroundColor, BrandIdText, CouponCode, Fen, Mchid, NotifyConfig, Openid,
    OutServiceOrderNo, OutTradeNo, ProductCouponId, ServiceOrderId, StockBundleId, StockId,
    TransactionId, UsageMode,
};

wechatpay_client::open_enum! {
    /// APP跳转类型: How a coupon leads into an app.
    pub enum AppJumpType {
        /// By a web page, `app_path`.
        H5 = "H5",
        /// By a link with a passcode, `passcode_link`.
        PasscodeLink = "PASSCODE_LINK",
        /// By a guide that the user reads.
        UsageGuide = "USAGE_GUIDE",
    }
}

/// 关联微信支付订单信息: The payment with which a coupon was used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociatedOrder {
    /// 微信支付单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4200000000123456789123456789`.
    pub transaction_id: Option<TransactionId>,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `trade_no_20250810123456`.
    pub out_trade_no: Option<OutTradeNo>,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1234567890`.
    pub mchid: Option<Mchid>,
    /// 子商户号: When the payment is one of a partner's merchant. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
}

wechatpay_client::record! {
    AssociatedOrder {
        transaction_id "transaction_id", out_trade_no "out_trade_no", mchid "mchid",
        sub_mchid "sub_mchid",
    }
}

impl AssociatedOrder {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { transaction_id: None, out_trade_no: None, mchid: None, sub_mchid: None }
    }
}

wechatpay_client::setters! {
    AssociatedOrder {
        /// 微信支付单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
        transaction_id: TransactionId,
        /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
        /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
        out_trade_no: OutTradeNo,
        /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
        /// partner, or the merchant that a partner acts for. At least 1 character.
        mchid: Mchid,
        /// 子商户号: When the payment is one of a partner's merchant. At least 1 character.
        sub_mchid: Mchid,
    }
}

/// 关联微信支付分订单信息: The service order of pay score (支付分) with which a coupon was used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AssociatedPayScoreOrder {
    /// 微信支付服务订单号: A service order of pay score (支付分), as WeChat Pay numbered it. At least 1
    /// character. Example: `4200000000123456789123456789`.
    pub order_id: Option<ServiceOrderId>,
    /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
    /// unique under their merchant number. At least 1 character. Example: `trade_no_20250810123456`.
    pub out_order_no: Option<OutServiceOrderNo>,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1234567890`.
    pub mchid: Option<Mchid>,
    /// 子商户号: When the order is one of a partner's merchant. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
}

wechatpay_client::record! {
    AssociatedPayScoreOrder {
        order_id "order_id", out_order_no "out_order_no", mchid "mchid", sub_mchid "sub_mchid",
    }
}

impl AssociatedPayScoreOrder {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { order_id: None, out_order_no: None, mchid: None, sub_mchid: None }
    }
}

wechatpay_client::setters! {
    AssociatedPayScoreOrder {
        /// 微信支付服务订单号: A service order of pay score (支付分), as WeChat Pay numbered it. At least 1
        /// character.
        order_id: ServiceOrderId,
        /// 商户服务订单号: A service order of pay score (支付分), as the merchant or partner numbered it:
        /// unique under their merchant number. At least 1 character.
        out_order_no: OutServiceOrderNo,
        /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
        /// partner, or the merchant that a partner acts for. At least 1 character.
        mchid: Mchid,
        /// 子商户号: When the order is one of a partner's merchant. At least 1 character.
        sub_mchid: Mchid,
    }
}

/// 无规律的可用时间段: A time in which a coupon can be used.
#[derive(Clone)]
#[non_exhaustive]
pub struct AvailablePeriod {
    /// 开始时间. Example: `2025-08-01T00:00:00+08:00`.
    pub begin_time: Timestamp,
    /// 结束时间. Example: `2025-08-31T23:59:59+08:00`.
    pub end_time: Timestamp,
}

wechatpay_client::record! {
    AvailablePeriod {
        begin_time "begin_time", end_time "end_time",
    }
}

/// What [`AvailablePeriod::new`] requires, by name.
pub struct AvailablePeriodRequired {
    /// 开始时间.
    pub begin_time: Timestamp,
    /// 结束时间.
    pub end_time: Timestamp,
}

impl AvailablePeriod {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: AvailablePeriodRequired) -> Self {
        let AvailablePeriodRequired { begin_time, end_time } = required;
        Self { begin_time, end_time }
    }
}

/// The response to [`BrandUploadImage`](super::BrandUploadImage).
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandUploadImageResponse {
    /// 图片URL. Example: `https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0`.
    pub image_url: String,
}

wechatpay_client::record! {
    BrandUploadImageResponse {
        image_url "image_url",
    }
}

wechatpay_client::open_enum! {
    /// 更新模式: Which limit of a batch changes.
    pub enum BudgetUpdateMode {
        /// How many coupons there are in all.
        MaxCount = "MAX_COUNT",
        /// How many are handed out in a day.
        MaxCountPerDay = "MAX_COUNT_PER_DAY",
    }
}

/// 商品券: A coupon whose use was reported or taken back.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangedCoupon {
    /// 用户券Code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
    /// says, of the merchant's own and unique within the batch alone. At least 1 character. Example:
    /// `123446565767`.
    pub coupon_code: Option<CouponCode>,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: Option<ProductCouponId>,
    /// 商品券批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    /// Example: `1000000013001`.
    pub stock_id: Option<StockId>,
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Option<Openid>,
}

wechatpay_client::record! {
    ChangedCoupon {
        coupon_code "coupon_code", product_coupon_id "product_coupon_id", stock_id "stock_id",
        openid "openid",
    }
}

impl ChangedCoupon {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { coupon_code: None, product_coupon_id: None, stock_id: None, openid: None }
    }
}

wechatpay_client::setters! {
    ChangedCoupon {
        /// 用户券Code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
        /// says, of the merchant's own and unique within the batch alone. At least 1 character.
        coupon_code: CouponCode,
        /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
        product_coupon_id: ProductCouponId,
        /// 商品券批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
        stock_id: StockId,
        /// 用户OpenID: A user as one AppID sees them. At least 1 character.
        openid: Openid,
    }
}

wechatpay_client::open_enum! {
    /// 用户商品券Code展示模式: How the user is shown the code of a coupon.
    pub enum CodeDisplayMode {
        /// Not at all.
        Invisible = "INVISIBLE",
        /// As a bar code.
        Barcode = "BARCODE",
        /// As a QR code.
        Qrcode = "QRCODE",
    }
}

/// 拼图数据: The terms of a coupon that an image is made of.
#[derive(Clone)]
#[non_exhaustive]
pub struct CombineImage {
    /// 优惠范围: What a coupon is good for. Example: `ALL`.
    pub scope: CouponScope,
    /// 商品券类型: What a coupon does. Example: `NORMAL`.
    pub r#type: CouponType,
    /// 使用模式: How often a product coupon (商品券) is used. Example: `SINGLE`.
    pub usage_mode: UsageMode,
    /// 满减券使用规则: For the type `NORMAL`.
    pub normal_coupon: Option<NormalCoupon>,
    /// 折扣券使用规则: For the type `DISCOUNT`.
    pub discount_coupon: Option<DiscountCoupon>,
    /// 兑换券使用规则: For the type `EXCHANGE`.
    pub exchange_coupon: Option<ExchangeCoupon>,
    /// 背景颜色色值: As in CSS, with a `#`. Example: `#ff5733`.
    pub background_color: Option<String>,
}

wechatpay_client::sent! {
    CombineImage {
        scope "scope", r#type "type", usage_mode "usage_mode", normal_coupon "normal_coupon",
        discount_coupon "discount_coupon", exchange_coupon "exchange_coupon",
        background_color "background_color",
    }
}

impl CombineImage {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(scope: CouponScope, r#type: CouponType, usage_mode: UsageMode) -> Self {
        Self {
            scope, r#type, usage_mode, normal_coupon: None, discount_coupon: None,
            exchange_coupon: None, background_color: None,
        }
    }
}

wechatpay_client::setters! {
    CombineImage {
        /// 满减券使用规则: For the type `NORMAL`.
        normal_coupon: NormalCoupon,
        /// 折扣券使用规则: For the type `DISCOUNT`.
        discount_coupon: DiscountCoupon,
        /// 兑换券使用规则: For the type `EXCHANGE`.
        exchange_coupon: ExchangeCoupon,
        /// 背景颜色色值: As in CSS, with a `#`.
        background_color: String,
    }
}

/// 单品: A product of a set.
#[derive(Clone)]
#[non_exhaustive]
pub struct ComboChoice {
    /// 单品名称. 1 to 15 characters. Example: `美式`.
    pub name: String,
    /// 单品价格: An amount of money in 分, a hundredth of a yuan. From 0. Example: `2000`.
    pub price: Fen,
    /// 单品数量. From 1 to 99. Example: `2`.
    pub count: i64,
    /// 单品图片: Uploaded with `brand_upload_image` or `upload_image`. Example:
    /// `https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0`.
    pub image_url: Option<String>,
    /// 单品跳转小程序AppID: A mini program, service account or app, as numbered by WeChat's open
    /// platform. At least 1 character. Example: `wx4fd1234567812345`.
    pub mini_program_appid: Option<Appid>,
    /// 单品跳转小程序路径. Example: `/pages/index/index`.
    pub mini_program_path: Option<String>,
}

wechatpay_client::record! {
    ComboChoice {
        name "name", price "price", count "count", image_url "image_url",
        mini_program_appid "mini_program_appid", mini_program_path "mini_program_path",
    }
}

/// What [`ComboChoice::new`] requires, by name.
pub struct ComboChoiceRequired {
    /// 单品名称. 1 to 15 characters.
    pub name: String,
    /// 单品价格: An amount of money in 分, a hundredth of a yuan. From 0.
    pub price: Fen,
    /// 单品数量. From 1 to 99.
    pub count: i64,
}

impl ComboChoice {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ComboChoiceRequired) -> Self {
        let ComboChoiceRequired { name, price, count } = required;
        Self {
            name, price, count, image_url: None, mini_program_appid: None,
            mini_program_path: None,
        }
    }
}

wechatpay_client::setters! {
    ComboChoice {
        /// 单品图片: Uploaded with `brand_upload_image` or `upload_image`.
        image_url: String,
        /// 单品跳转小程序AppID: A mini program, service account or app, as numbered by WeChat's open
        /// platform. At least 1 character.
        mini_program_appid: Appid,
        /// 单品跳转小程序路径.
        mini_program_path: String,
    }
}

/// 套餐: A set of products of which the user picks some.
#[derive(Clone)]
#[non_exhaustive]
pub struct ComboPackage {
    /// 套餐名. 1 to 15 characters. Example: `咖啡2选1`.
    pub name: String,
    /// 可选单品数量: How many of them the user picks. From 1. Example: `1`.
    pub pick_count: i64,
    /// 单品列表. 1 to 99 items.
    pub choice_list: Vec<ComboChoice>,
}

wechatpay_client::record! {
    ComboPackage {
        name "name", pick_count "pick_count", choice_list "choice_list",
    }
}

impl ComboPackage {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        pick_count: i64,
        choice_list: Vec<ComboChoice>,
    ) -> Self {
        Self { name: name.into(), pick_count, choice_list }
    }
}

/// 券可核销时间: When coupons of a batch can be used.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponAvailablePeriod {
    /// 开始时间. Example: `2025-08-01T00:00:00+08:00`.
    pub available_begin_time: Timestamp,
    /// 结束时间: At most 365 days after the begin. Delivery plans (投放计划) ask for more than 5 days.
    /// Example: `2025-08-31T23:59:59+08:00`.
    pub available_end_time: Timestamp,
    /// 生效后N天内有效: How many days a coupon is valid from its begin, within the time above. Not
    /// together with `irregular_available_period_list`. From 1 to 365. Example: `30`.
    pub available_days: Option<i64>,
    /// 领取后N秒内有效: How many seconds a coupon is valid after it was received. From 1. Example:
    /// `3600`.
    pub available_seconds: Option<i64>,
    /// 领取后N天开始生效: How many days after it was received a coupon becomes valid. Only together
    /// with `available_days`. From 0 to 30. Example: `1`.
    pub wait_days_after_receive: Option<i64>,
    /// 多次优惠使用间隔天数: How many days lie between two uses at least. Example: `1`.
    pub interval_days: Option<i64>,
    /// 每周固定可用时间: When a coupon can be used in each week.
    pub weekly_available_period: Option<WeeklyAvailablePeriod>,
    /// 无规律的可用时间段.
    pub irregular_available_period_list: Option<Vec<AvailablePeriod>>,
}

wechatpay_client::record! {
    CouponAvailablePeriod {
        available_begin_time "available_begin_time", available_end_time "available_end_time",
        available_days "available_days", available_seconds "available_seconds",
        wait_days_after_receive "wait_days_after_receive", interval_days "interval_days",
        weekly_available_period "weekly_available_period",
        irregular_available_period_list "irregular_available_period_list",
    }
}

/// What [`CouponAvailablePeriod::new`] requires, by name.
pub struct CouponAvailablePeriodRequired {
    /// 开始时间.
    pub available_begin_time: Timestamp,
    /// 结束时间: At most 365 days after the begin.
    pub available_end_time: Timestamp,
}

impl CouponAvailablePeriod {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: CouponAvailablePeriodRequired) -> Self {
        let CouponAvailablePeriodRequired {
            available_begin_time, available_end_time,
        } = required;
        Self {
            available_begin_time, available_end_time, available_days: None,
            available_seconds: None, wait_days_after_receive: None, interval_days: None,
            weekly_available_period: None, irregular_available_period_list: None,
        }
    }
}

wechatpay_client::setters! {
    CouponAvailablePeriod {
        /// 生效后N天内有效: How many days a coupon is valid from its begin, within the time above. Not
        /// together with `irregular_available_period_list`. From 1 to 365.
        available_days: i64,
        /// 领取后N秒内有效: How many seconds a coupon is valid after it was received. From 1.
        available_seconds: i64,
        /// 领取后N天开始生效: How many days after it was received a coupon becomes valid. Only together
        /// with `available_days`. From 0 to 30.
        wait_days_after_receive: i64,
        /// 多次优惠使用间隔天数: How many days lie between two uses at least.
        interval_days: i64,
        /// 每周固定可用时间: When a coupon can be used in each week.
        weekly_available_period: WeeklyAvailablePeriod,
        /// 无规律的可用时间段.
        irregular_available_period_list: Vec<AvailablePeriod>,
    }
}

/// 券可用门店信息: What users read about the stores.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponAvailableStoreInfo {
    /// 券可用门店描述. 1 to 1000 characters. Example: `所有门店可用，可使用小程序查看门店列表`.
    pub description: String,
    /// 小程序AppID: A mini program that shows the stores. At least 1 character. Example:
    /// `wx1234567890abcdef`.
    pub mini_program_appid: Option<Appid>,
    /// 小程序跳转路径. Example: `/pages/index/stores`.
    pub mini_program_path: Option<String>,
}

wechatpay_client::record! {
    CouponAvailableStoreInfo {
        description "description", mini_program_appid "mini_program_appid",
        mini_program_path "mini_program_path",
    }
}

impl CouponAvailableStoreInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: description.into(), mini_program_appid: None,
            mini_program_path: None,
        }
    }
}

wechatpay_client::setters! {
    CouponAvailableStoreInfo {
        /// 小程序AppID: A mini program that shows the stores. At least 1 character.
        mini_program_appid: Appid,
        /// 小程序跳转路径.
        mini_program_path: String,
    }
}

/// 品牌方预上传的券Code数量信息: How many codes were uploaded.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponCodeCountInfo {
    /// 已上传的Code总数. Example: `10000`.
    pub total_count: i64,
    /// 当前可用的Code: How many are left. Example: `999`.
    pub available_count: i64,
}

wechatpay_client::record! {
    CouponCodeCountInfo {
        total_count "total_count", available_count "available_count",
    }
}

wechatpay_client::open_enum! {
    /// 券Code分配模式: Who gives out the codes of coupons.
    ///
    /// Note: A bundle has `WECHATPAY` or `UPLOAD`. Users do not get coupons of uploaded codes by
    /// shaking (摇一摇).
    pub enum CouponCodeMode {
        /// WeChat Pay.
        Wechatpay = "WECHATPAY",
        /// The brand, which uploads them beforehand.
        Upload = "UPLOAD",
        /// The brand, with each call that hands out a coupon.
        ApiAssign = "API_ASSIGN",
    }
}

/// 券Code上传结果: What became of each code.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponCodeUploadResult {
    /// 去重后券Code总数: Each code counts once. Example: `3`.
    pub total_count: i64,
    /// 上传成功的券Code列表.
    pub success_code_list: Option<Vec<CouponCode>>,
    /// 上传失败的券Code列表.
    pub failed_code_list: Option<Vec<FailedCouponCode>>,
    /// 已经存在的券Code列表: Codes that had been uploaded before.
    pub already_exist_code_list: Option<Vec<CouponCode>>,
    /// 重复的券Code列表: Codes that stood more than once in the call.
    pub duplicate_code_list: Option<Vec<CouponCode>>,
}

wechatpay_client::record! {
    CouponCodeUploadResult {
        total_count "total_count", success_code_list "success_code_list",
        failed_code_list "failed_code_list", already_exist_code_list "already_exist_code_list",
        duplicate_code_list "duplicate_code_list",
    }
}

/// 用户商品券展示信息: How a coupon looks in the user's card pack.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CouponDisplayInfo {
    /// 用户商品券Code展示模式: The first batch of a product coupon must have it. Example: `QRCODE`.
    pub code_display_mode: Option<CodeDisplayMode>,
    /// 背景颜色: The colour behind a coupon. Example: `Color020`.
    pub background_color: Option<BackgroundColor>,
    /// 小程序入口: A link from a coupon to a mini program.
    pub entrance_mini_program: Option<MiniProgramEntrance>,
    /// 公众号入口: A link from a coupon to an official account.
    pub entrance_official_account: Option<OfficialAccountEntrance>,
    /// 视频号入口: A link from a coupon to a video of a channel (视频号).
    pub entrance_finder: Option<FinderEntrance>,
}

wechatpay_client::record! {
    CouponDisplayInfo {
        code_display_mode "code_display_mode", background_color "background_color",
        entrance_mini_program "entrance_mini_program",
        entrance_official_account "entrance_official_account", entrance_finder "entrance_finder",
    }
}

impl CouponDisplayInfo {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            code_display_mode: None, background_color: None, entrance_mini_program: None,
            entrance_official_account: None, entrance_finder: None,
        }
    }
}

wechatpay_client::setters! {
    CouponDisplayInfo {
        /// 用户商品券Code展示模式: The first batch of a product coupon must have it.
        code_display_mode: CodeDisplayMode,
        /// 背景颜色: The colour behind a coupon.
        background_color: BackgroundColor,
        /// 小程序入口: A link from a coupon to a mini program.
        entrance_mini_program: MiniProgramEntrance,
        /// 公众号入口: A link from a coupon to an official account.
        entrance_official_account: OfficialAccountEntrance,
        /// 视频号入口: A link from a coupon to a video of a channel (视频号).
        entrance_finder: FinderEntrance,
    }
}

wechatpay_client::open_enum! {
    /// 优惠范围: What a coupon is good for.
    pub enum CouponScope {
        /// Everything that the brand sells.
        All = "ALL",
        /// One product, or a set of them.
        Single = "SINGLE",
        /// A kind of products.
        Category = "CATEGORY",
    }
}

wechatpay_client::open_enum! {
    /// 用户商品券标签: What marks a user's coupon.
    ///
    /// Note: It is the only value that is known.
    pub enum CouponTag {
        /// It is for members of the brand.
        Member = "MEMBER",
    }
}

/// 用户商品券标签信息: What marks a user's coupon.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CouponTagInfo {
    /// 用户商品券标签列表.
    pub coupon_tag_list: Option<Vec<CouponTag>>,
    /// 会员标签信息: With the tag `MEMBER`.
    pub member_tag_info: Option<MemberTagInfo>,
}

wechatpay_client::record! {
    CouponTagInfo {
        coupon_tag_list "coupon_tag_list", member_tag_info "member_tag_info",
    }
}

impl CouponTagInfo {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { coupon_tag_list: None, member_tag_info: None }
    }
}

wechatpay_client::setters! {
    CouponTagInfo {
        /// 用户商品券标签列表.
        coupon_tag_list: Vec<CouponTag>,
        /// 会员标签信息: With the tag `MEMBER`.
        member_tag_info: MemberTagInfo,
    }
}

wechatpay_client::open_enum! {
    /// 商品券类型: What a coupon does.
    pub enum CouponType {
        /// It takes an amount off (满减券).
        Normal = "NORMAL",
        /// It takes a part of the price off (折扣券).
        Discount = "DISCOUNT",
        /// It lets the user buy at a set price (兑换券).
        Exchange = "EXCHANGE",
    }
}

wechatpay_client::open_enum! {
    /// 券使用方式: Where a coupon can be used.
    pub enum CouponUsageMethod {
        /// In a shop.
        Offline = "OFFLINE",
        /// In a mini program.
        MiniProgram = "MINI_PROGRAM",
        /// In an app.
        App = "APP",
        /// With the payment code (付款码).
        PaymentCode = "PAYMENT_CODE",
    }
}

/// The response to [`CreateImageGenerationTask`](super::CreateImageGenerationTask).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateImageGenerationTaskResponse {
    /// 图片生成的任务ID: The making of an image, as the caller numbered it. At least 1 character.
    /// Example: `image_generation_task_1`.
    pub task_id: ImageTaskId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
}

wechatpay_client::record! {
    CreateImageGenerationTaskResponse {
        task_id "task_id", brand_id "brand_id",
    }
}

/// 商品券: A product coupon that was created, with its first batch or bundle.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedProductCoupon {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 优惠范围: What a coupon is good for. Example: `ALL`.
    pub scope: CouponScope,
    /// 商品券类型: What a coupon does. Example: `NORMAL`.
    pub r#type: CouponType,
    /// 使用模式: How often a product coupon (商品券) is used. Example: `SINGLE`.
    pub usage_mode: UsageMode,
    /// 单券模式信息: For one use, when `scope` is `ALL`.
    pub single_usage_info: Option<SingleUsageInfo>,
    /// 多次优惠模式信息: For several uses.
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    /// 多次优惠模式信息: For the older mode `SEQUENTIAL`.
    pub sequential_usage_info: Option<SequentialUsageInfo>,
    /// 展示信息: What users see of a product coupon.
    pub display_info: ProductCouponDisplayInfo,
    /// 外部商品ID: The caller's own number for the product. Example: `Product_1234567890`.
    pub out_product_no: Option<String>,
    /// 商品券状态: The state of a product coupon. Example: `EFFECTIVE`.
    pub state: ProductCouponState,
    /// 失效请求单号: The number of the call that ended it. Example: `1002600620019090123143254436`.
    pub deactivate_request_no: Option<String>,
    /// 失效时间. Example: `2025-08-20T10:00:00+08:00`.
    pub deactivate_time: Option<Timestamp>,
    /// 失效原因. Example: `商品已下架`.
    pub deactivate_reason: Option<String>,
    /// 品牌ID: Only partners get it. At least 1 character. Example: `120344`.
    pub brand_id: Option<BrandIdText>,
    /// 批次信息: For coupons for one use.
    pub stock: Option<Stock>,
    /// 批次组信息: For coupons for several uses.
    pub stock_bundle: Option<CreatedStockBundle>,
}

wechatpay_client::record! {
    CreatedProductCoupon {
        product_coupon_id "product_coupon_id", scope "scope", r#type "type",
        usage_mode "usage_mode", single_usage_info "single_usage_info",
        progressive_bundle_usage_info "progressive_bundle_usage_info",
        sequential_usage_info "sequential_usage_info", display_info "display_info",
        out_product_no "out_product_no", state "state",
        deactivate_request_no "deactivate_request_no", deactivate_time "deactivate_time",
        deactivate_reason "deactivate_reason", brand_id "brand_id", stock "stock",
        stock_bundle "stock_bundle",
    }
}

/// 批次组信息: The bundle that was created with a product coupon.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedStockBundle {
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character. Example: `712315129419284901`.
    pub stock_bundle_id: Option<StockBundleId>,
    /// 批次列表.
    pub stock_list: Option<Vec<Stock>>,
}

wechatpay_client::record! {
    CreatedStockBundle {
        stock_bundle_id "stock_bundle_id", stock_list "stock_list",
    }
}

/// 抠图数据: A photo that the product is cut out of.
#[derive(Clone)]
#[non_exhaustive]
pub struct CutOut {
    /// 商品图URL. At least 1 character. Example:
    /// `https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0`.
    pub image_url: String,
}

wechatpay_client::sent! {
    CutOut {
        image_url "image_url",
    }
}

impl CutOut {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(image_url: impl Into<String>) -> Self {
        Self { image_url: image_url.into() }
    }
}

wechatpay_client::open_enum! {
    /// 星期: A day of the week.
    pub enum DayOfWeek {
        /// Monday.
        Monday = "MONDAY",
        /// Tuesday.
        Tuesday = "TUESDAY",
        /// Wednesday.
        Wednesday = "WEDNESDAY",
        /// Thursday.
        Thursday = "THURSDAY",
        /// Friday.
        Friday = "FRIDAY",
        /// Saturday.
        Saturday = "SATURDAY",
        /// Sunday.
        Sunday = "SUNDAY",
    }
}

/// 当天可用时间段: A time of the day, in seconds from midnight.
#[derive(Clone)]
#[non_exhaustive]
pub struct DayPeriod {
    /// 当天可用开始时间. From 0 to 86399. Example: `28800`.
    pub begin_time: i64,
    /// 当天可用结束时间. From 0 to 86399. Example: `79199`.
    pub end_time: i64,
}

wechatpay_client::record! {
    DayPeriod {
        begin_time "begin_time", end_time "end_time",
    }
}

/// What [`DayPeriod::new`] requires, by name.
pub struct DayPeriodRequired {
    /// 当天可用开始时间. From 0 to 86399.
    pub begin_time: i64,
    /// 当天可用结束时间. From 0 to 86399.
    pub end_time: i64,
}

impl DayPeriod {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: DayPeriodRequired) -> Self {
        let DayPeriodRequired { begin_time, end_time } = required;
        Self { begin_time, end_time }
    }
}

/// 折扣券使用规则: A part of the price that is taken off.
#[derive(Clone)]
#[non_exhaustive]
pub struct DiscountCoupon {
    /// 门槛金额: What must be bought at least, in 分; 0 is any amount. From 0. Example: `10000`.
    pub threshold: Fen,
    /// 固定减免百分比: Per cent that are taken off: 20 leaves 80 (八折). From 1 to 99. Example: `20`.
    pub percent_off: i64,
}

wechatpay_client::record! {
    DiscountCoupon {
        threshold "threshold", percent_off "percent_off",
    }
}

/// What [`DiscountCoupon::new`] requires, by name.
pub struct DiscountCouponRequired {
    /// 门槛金额: What must be bought at least, in 分; 0 is any amount. From 0.
    pub threshold: Fen,
    /// 固定减免百分比: Per cent that are taken off: 20 leaves 80 (八折). From 1 to 99.
    pub percent_off: i64,
}

impl DiscountCoupon {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: DiscountCouponRequired) -> Self {
        let DiscountCouponRequired { threshold, percent_off } = required;
        Self { threshold, percent_off }
    }
}

/// 兑换券使用规则: A set price for what the coupon is exchanged for.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExchangeCoupon {
    /// 门槛金额: What must be bought at least, in 分; 0 is any amount. From 0. Example: `10000`.
    pub threshold: Fen,
    /// 固定兑换价格: What the user pays, in 分. From 0. Example: `100`.
    pub exchange_price: Fen,
}

wechatpay_client::record! {
    ExchangeCoupon {
        threshold "threshold", exchange_price "exchange_price",
    }
}

/// What [`ExchangeCoupon::new`] requires, by name.
pub struct ExchangeCouponRequired {
    /// 门槛金额: What must be bought at least, in 分; 0 is any amount. From 0.
    pub threshold: Fen,
    /// 固定兑换价格: What the user pays, in 分. From 0.
    pub exchange_price: Fen,
}

impl ExchangeCoupon {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ExchangeCouponRequired) -> Self {
        let ExchangeCouponRequired { threshold, exchange_price } = required;
        Self { threshold, exchange_price }
    }
}

/// 上传失败的券Code: A code that was not taken.
#[derive(Clone)]
#[non_exhaustive]
pub struct FailedCouponCode {
    /// 用户商品券Code: One coupon: of WeChat Pay's making and unique, or, as the batch's
    /// `coupon_code_mode` says, of the merchant's own and unique within the batch alone. At least 1
    /// character. Example: `vCode_1234567890`.
    pub coupon_code: Option<CouponCode>,
    /// 失败错误码. Example: `SYSTEM_ERROR`.
    pub code: Option<String>,
    /// 失败错误信息. Example: `系统失败`.
    pub message: Option<String>,
}

wechatpay_client::record! {
    FailedCouponCode {
        coupon_code "coupon_code", code "code", message "message",
    }
}

/// 失败的门店: A store for which it did not work.
#[derive(Clone)]
#[non_exhaustive]
pub struct FailedStore {
    /// 门店ID: A store of a brand, as numbered by WeChat Pay when the brand registered it. At least 1
    /// character. Example: `100000001`.
    pub store_id: StoreId,
    /// 失败错误码. Example: `INVALID_REQUEST`.
    pub code: Option<String>,
    /// 失败错误信息. Example: `门店ID非法或不属于当前品牌`.
    pub message: Option<String>,
}

wechatpay_client::record! {
    FailedStore {
        store_id "store_id", code "code", message "message",
    }
}

/// 视频号入口: A link from a coupon to a video of a channel (视频号).
#[derive(Clone)]
#[non_exhaustive]
pub struct FinderEntrance {
    /// 视频号ID. At least 1 character. Example: `gh_12345678`.
    pub finder_id: String,
    /// 视频号视频ID. At least 1 character. Example: `UDFsdf24df34dD456Hdf34`.
    pub finder_video_id: String,
    /// 视频号封面图. At least 1 character. Example:
    /// `https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0`.
    pub finder_video_cover_image_url: String,
}

wechatpay_client::record! {
    FinderEntrance {
        finder_id "finder_id", finder_video_id "finder_video_id",
        finder_video_cover_image_url "finder_video_cover_image_url",
    }
}

/// What [`FinderEntrance::new`] requires, by name.
pub struct FinderEntranceRequired {
    /// 视频号ID. At least 1 character.
    pub finder_id: String,
    /// 视频号视频ID. At least 1 character.
    pub finder_video_id: String,
    /// 视频号封面图. At least 1 character.
    pub finder_video_cover_image_url: String,
}

impl FinderEntrance {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: FinderEntranceRequired) -> Self {
        let FinderEntranceRequired {
            finder_id, finder_video_id, finder_video_cover_image_url,
        } = required;
        Self { finder_id, finder_video_id, finder_video_cover_image_url }
    }
}

/// 生成的图片: An image that was made.
#[derive(Clone)]
#[non_exhaustive]
pub struct GeneratedImage {
    /// 生成的图片URL. Example: `https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0`.
    pub image_url: String,
}

wechatpay_client::record! {
    GeneratedImage {
        image_url "image_url",
    }
}

impl GeneratedImage {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(image_url: impl Into<String>) -> Self {
        Self { image_url: image_url.into() }
    }
}

wechatpay_client::open_enum! {
    /// 任务状态: How far the making of an image is.
    pub enum ImageGenerationState {
        /// It is being made.
        Processing = "PROCESSING",
        /// It failed.
        Fail = "FAIL",
        /// It is ready.
        Success = "SUCCESS",
    }
}

/// 图片生成任务: How the making of an image went.
#[derive(Clone)]
#[non_exhaustive]
pub struct ImageGenerationTask {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `120344`.
    pub brand_id: BrandIdText,
    /// 图片生成的任务ID: The making of an image, as the caller numbered it. At least 1 character.
    /// Example: `image_generation_task_1`.
    pub task_id: ImageTaskId,
    /// 图片生成类型: How an image is made. Example: `COMBINE_IMAGE`.
    pub image_generation_type: ImageGenerationType,
    /// 任务状态: How far the making of an image is. Example: `SUCCESS`.
    pub task_state: ImageGenerationState,
    /// 拼图结果: For `COMBINE_IMAGE`, when it is ready.
    pub combine_image_result: Option<GeneratedImage>,
    /// 生成商品图结果: For `CUT_OUT`, when it is ready.
    pub cut_out_result: Option<GeneratedImage>,
}

wechatpay_client::record! {
    ImageGenerationTask {
        brand_id "brand_id", task_id "task_id", image_generation_type "image_generation_type",
        task_state "task_state", combine_image_result "combine_image_result",
        cut_out_result "cut_out_result",
    }
}

/// What [`ImageGenerationTask::new`] requires, by name.
pub struct ImageGenerationTaskRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 图片生成的任务ID: The making of an image, as the caller numbered it. At least 1 character.
    pub task_id: ImageTaskId,
    /// 图片生成类型: How an image is made.
    pub image_generation_type: ImageGenerationType,
    /// 任务状态: How far the making of an image is.
    pub task_state: ImageGenerationState,
}

impl ImageGenerationTask {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ImageGenerationTaskRequired) -> Self {
        let ImageGenerationTaskRequired {
            brand_id, task_id, image_generation_type, task_state,
        } = required;
        Self {
            brand_id, task_id, image_generation_type, task_state,
            combine_image_result: None, cut_out_result: None,
        }
    }
}

wechatpay_client::setters! {
    ImageGenerationTask {
        /// 拼图结果: For `COMBINE_IMAGE`, when it is ready.
        combine_image_result: GeneratedImage,
        /// 生成商品图结果: For `CUT_OUT`, when it is ready.
        cut_out_result: GeneratedImage,
    }
}

wechatpay_client::open_enum! {
    /// 图片生成类型: How an image is made.
    pub enum ImageGenerationType {
        /// From the terms of a coupon (拼图).
        CombineImage = "COMBINE_IMAGE",
        /// By cutting the product out of a photo (抠图).
        CutOut = "CUT_OUT",
    }
}

wechatpay_client::text! {
    /// 图片生成的任务ID: The making of an image, as the caller numbered it.
    ///
    /// At least 1 character.
    pub struct ImageTaskId;
}

/// 会员标签信息: The membership that a coupon is for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MemberTagInfo {
    /// 会员卡模板ID: The kind of member card. Example: `MemberCardId_1234567890`.
    pub member_card_id: Option<String>,
}

wechatpay_client::record! {
    MemberTagInfo {
        member_card_id "member_card_id",
    }
}

impl MemberTagInfo {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { member_card_id: None }
    }
}

wechatpay_client::setters! {
    MemberTagInfo {
        /// 会员卡模板ID: The kind of member card.
        member_card_id: String,
    }
}

/// 小程序入口: A link from a coupon to a mini program.
#[derive(Clone)]
#[non_exhaustive]
pub struct MiniProgramEntrance {
    /// 小程序appid: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx234545656765876a`.
    pub appid: Appid,
    /// 小程序跳转路径. At least 1 character. Example: `/pages/index/index`.
    pub path: String,
    /// 入口文案. 1 to 5 characters. Example: `欢迎选购`.
    pub entrance_wording: String,
    /// 引导文案. At most 6 characters. Example: `更多优惠`.
    pub guidance_wording: Option<String>,
}

wechatpay_client::record! {
    MiniProgramEntrance {
        appid "appid", path "path", entrance_wording "entrance_wording",
        guidance_wording "guidance_wording",
    }
}

/// What [`MiniProgramEntrance::new`] requires, by name.
pub struct MiniProgramEntranceRequired {
    /// 小程序appid: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 小程序跳转路径. At least 1 character.
    pub path: String,
    /// 入口文案. 1 to 5 characters.
    pub entrance_wording: String,
}

impl MiniProgramEntrance {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: MiniProgramEntranceRequired) -> Self {
        let MiniProgramEntranceRequired { appid, path, entrance_wording } = required;
        Self { appid, path, entrance_wording, guidance_wording: None }
    }
}

wechatpay_client::setters! {
    MiniProgramEntrance {
        /// 引导文案. At most 6 characters.
        guidance_wording: String,
    }
}

/// 多次优惠使用规则: When the coupons of a bundle can be used, and the discount of each use. It
/// must not fall from one use to the next.
#[derive(Clone)]
#[non_exhaustive]
pub struct NewProgressiveBundleUsageRule {
    /// 券可核销时间: When coupons of a batch can be used.
    pub coupon_available_period: CouponAvailablePeriod,
    /// 多次优惠是否提供首笔特惠: Whether the first use has a discount of its own. Example: `false`.
    pub special_first: Option<bool>,
    /// 满减券使用规则列表: For the type `NORMAL`, one for each use.
    pub normal_coupon_list: Option<Vec<NormalCoupon>>,
    /// 折扣券使用规则列表: For the type `DISCOUNT`, one for each use.
    pub discount_coupon_list: Option<Vec<DiscountCoupon>>,
    /// 兑换券使用规则列表: For the type `EXCHANGE`, one for each use.
    pub exchange_coupon_list: Option<Vec<ExchangeCoupon>>,
}

wechatpay_client::sent! {
    NewProgressiveBundleUsageRule {
        coupon_available_period "coupon_available_period", special_first "special_first",
        normal_coupon_list "normal_coupon_list", discount_coupon_list "discount_coupon_list",
        exchange_coupon_list "exchange_coupon_list",
    }
}

impl NewProgressiveBundleUsageRule {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(coupon_available_period: CouponAvailablePeriod) -> Self {
        Self {
            coupon_available_period, special_first: None, normal_coupon_list: None,
            discount_coupon_list: None, exchange_coupon_list: None,
        }
    }
}

wechatpay_client::setters! {
    NewProgressiveBundleUsageRule {
        /// 多次优惠是否提供首笔特惠: Whether the first use has a discount of its own.
        special_first: bool,
        /// 满减券使用规则列表: For the type `NORMAL`, one for each use.
        normal_coupon_list: Vec<NormalCoupon>,
        /// 折扣券使用规则列表: For the type `DISCOUNT`, one for each use.
        discount_coupon_list: Vec<DiscountCoupon>,
        /// 兑换券使用规则列表: For the type `EXCHANGE`, one for each use.
        exchange_coupon_list: Vec<ExchangeCoupon>,
    }
}

/// 批次信息: A batch (批次) to be created, of coupons for one use.
#[derive(Clone)]
#[non_exhaustive]
pub struct NewStock {
    /// 备注. At most 20 characters. Example: `满减券`.
    pub remark: Option<String>,
    /// 券Code分配模式: Who gives out the codes of coupons. Example: `WECHATPAY`.
    pub coupon_code_mode: CouponCodeMode,
    /// 发放规则: How many coupons of a batch are handed out.
    pub stock_send_rule: StockSendRule,
    /// 单券使用规则: When a coupon for one use can be used, and its discount unless `single_usage_info`
    /// has it.
    pub single_usage_rule: Option<SingleUsageRule>,
    /// 多次优惠使用规则: Partners alone, for the older mode `SEQUENTIAL`.
    pub sequential_usage_rule: Option<SequentialUsageRule>,
    /// 券使用规则展示信息: What users read about how a coupon is used, and where it leads them.
    pub usage_rule_display_info: UsageRuleDisplayInfo,
    /// 用户商品券展示信息: How a coupon looks in the user's card pack.
    pub coupon_display_info: CouponDisplayInfo,
    /// 事件通知配置: Under which AppID callbacks name users.
    pub notify_config: NotifyConfig,
    /// 可用门店范围: In which stores a coupon can be used. Example: `NONE`.
    pub store_scope: StoreScope,
}

wechatpay_client::sent! {
    NewStock {
        remark "remark", coupon_code_mode "coupon_code_mode", stock_send_rule "stock_send_rule",
        single_usage_rule "single_usage_rule", sequential_usage_rule "sequential_usage_rule",
        usage_rule_display_info "usage_rule_display_info",
        coupon_display_info "coupon_display_info", notify_config "notify_config",
        store_scope "store_scope",
    }
}

/// What [`NewStock::new`] requires, by name.
pub struct NewStockRequired {
    /// 券Code分配模式: Who gives out the codes of coupons.
    pub coupon_code_mode: CouponCodeMode,
    /// 发放规则: How many coupons of a batch are handed out.
    pub stock_send_rule: StockSendRule,
    /// 券使用规则展示信息: What users read about how a coupon is used, and where it leads them.
    pub usage_rule_display_info: UsageRuleDisplayInfo,
    /// 用户商品券展示信息: How a coupon looks in the user's card pack.
    pub coupon_display_info: CouponDisplayInfo,
    /// 事件通知配置: Under which AppID callbacks name users.
    pub notify_config: NotifyConfig,
    /// 可用门店范围: In which stores a coupon can be used.
    pub store_scope: StoreScope,
}

impl NewStock {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: NewStockRequired) -> Self {
        let NewStockRequired {
            coupon_code_mode, stock_send_rule, usage_rule_display_info,
            coupon_display_info, notify_config, store_scope,
        } = required;
        Self {
            remark: None, coupon_code_mode, stock_send_rule, single_usage_rule: None,
            sequential_usage_rule: None, usage_rule_display_info, coupon_display_info,
            notify_config, store_scope,
        }
    }
}

wechatpay_client::setters! {
    NewStock {
        /// 备注. At most 20 characters.
        remark: String,
        /// 单券使用规则: When a coupon for one use can be used, and its discount unless `single_usage_info`
        /// has it.
        single_usage_rule: SingleUsageRule,
        /// 多次优惠使用规则: Partners alone, for the older mode `SEQUENTIAL`.
        sequential_usage_rule: SequentialUsageRule,
    }
}

/// 批次组信息: A bundle (批次组) to be created: the batches of a coupon for several uses, one for
/// each use.
#[derive(Clone)]
#[non_exhaustive]
pub struct NewStockBundle {
    /// 备注. At most 20 characters. Example: `满减券`.
    pub remark: Option<String>,
    /// 券Code分配模式: Who gives out the codes of coupons. Example: `WECHATPAY`.
    pub coupon_code_mode: CouponCodeMode,
    /// 发放规则: How many coupons of a batch are handed out.
    pub stock_send_rule: StockSendRule,
    /// 多次优惠使用规则: When the coupons of a bundle can be used, and the discount of each use. It
    /// must not fall from one use to the next.
    pub progressive_bundle_usage_rule: Option<NewProgressiveBundleUsageRule>,
    /// 券使用规则展示信息: What users read about how a coupon is used, and where it leads them.
    pub usage_rule_display_info: UsageRuleDisplayInfo,
    /// 用户商品券展示信息: How a coupon looks in the user's card pack.
    pub coupon_display_info: CouponDisplayInfo,
    /// 事件通知配置: Under which AppID callbacks name users.
    pub notify_config: NotifyConfig,
    /// 可用门店范围: In which stores a coupon can be used. Example: `NONE`.
    pub store_scope: StoreScope,
}

wechatpay_client::sent! {
    NewStockBundle {
        remark "remark", coupon_code_mode "coupon_code_mode", stock_send_rule "stock_send_rule",
        progressive_bundle_usage_rule "progressive_bundle_usage_rule",
        usage_rule_display_info "usage_rule_display_info",
        coupon_display_info "coupon_display_info", notify_config "notify_config",
        store_scope "store_scope",
    }
}

/// What [`NewStockBundle::new`] requires, by name.
pub struct NewStockBundleRequired {
    /// 券Code分配模式: Who gives out the codes of coupons.
    pub coupon_code_mode: CouponCodeMode,
    /// 发放规则: How many coupons of a batch are handed out.
    pub stock_send_rule: StockSendRule,
    /// 券使用规则展示信息: What users read about how a coupon is used, and where it leads them.
    pub usage_rule_display_info: UsageRuleDisplayInfo,
    /// 用户商品券展示信息: How a coupon looks in the user's card pack.
    pub coupon_display_info: CouponDisplayInfo,
    /// 事件通知配置: Under which AppID callbacks name users.
    pub notify_config: NotifyConfig,
    /// 可用门店范围: In which stores a coupon can be used.
    pub store_scope: StoreScope,
}

impl NewStockBundle {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: NewStockBundleRequired) -> Self {
        let NewStockBundleRequired {
            coupon_code_mode, stock_send_rule, usage_rule_display_info,
            coupon_display_info, notify_config, store_scope,
        } = required;
        Self {
            remark: None, coupon_code_mode, stock_send_rule,
            progressive_bundle_usage_rule: None, usage_rule_display_info,
            coupon_display_info, notify_config, store_scope,
        }
    }
}

wechatpay_client::setters! {
    NewStockBundle {
        /// 备注. At most 20 characters.
        remark: String,
        /// 多次优惠使用规则: When the coupons of a bundle can be used, and the discount of each use.
        progressive_bundle_usage_rule: NewProgressiveBundleUsageRule,
    }
}

/// 满减券使用规则: An amount that is taken off.
#[derive(Clone)]
#[non_exhaustive]
pub struct NormalCoupon {
    /// 门槛金额: What must be bought at least, in 分; 0 is any amount. From 0. Example: `10000`.
    pub threshold: Fen,
    /// 固定减免金额: An amount of money in 分, a hundredth of a yuan. From 1. Example: `1000`.
    pub discount_amount: Fen,
}

wechatpay_client::record! {
    NormalCoupon {
        threshold "threshold", discount_amount "discount_amount",
    }
}

/// What [`NormalCoupon::new`] requires, by name.
pub struct NormalCouponRequired {
    /// 门槛金额: What must be bought at least, in 分; 0 is any amount. From 0.
    pub threshold: Fen,
    /// 固定减免金额: An amount of money in 分, a hundredth of a yuan. From 1.
    pub discount_amount: Fen,
}

impl NormalCoupon {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: NormalCouponRequired) -> Self {
        let NormalCouponRequired { threshold, discount_amount } = required;
        Self { threshold, discount_amount }
    }
}

/// 事件通知地址: Where events go.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotifyAddress {
    /// 通知URL地址. Example: `https://pay.weixin.qq.com`.
    pub notify_url: String,
    /// 修改时间. Example: `2025-05-20T13:29:35+08:00`.
    pub update_time: Timestamp,
}

wechatpay_client::record! {
    NotifyAddress {
        notify_url "notify_url", update_time "update_time",
    }
}

/// 公众号入口: A link from a coupon to an official account.
#[derive(Clone)]
#[non_exhaustive]
pub struct OfficialAccountEntrance {
    /// 公众号AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx1234567890abcdef`.
    pub appid: Appid,
}

wechatpay_client::record! {
    OfficialAccountEntrance {
        appid "appid",
    }
}

impl OfficialAccountEntrance {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(appid: impl Into<Appid>) -> Self {
        Self { appid: appid.into() }
    }
}

/// 预发券token: Allows the front end to give a user what was prepared.
#[derive(Clone)]
#[non_exhaustive]
pub struct PreSendToken {
    /// 预发券token: The front end hands it to WeChat, as `ProductCouponReceipt` has it, within 5
    /// minutes.
    pub token: String,
}

wechatpay_client::record! {
    PreSendToken {
        token "token" hidden,
    }
}

/// 商品券: A coupon that a brand defines. What users get comes from its batches.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductCoupon {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 优惠范围: What a coupon is good for. Example: `ALL`.
    pub scope: CouponScope,
    /// 商品券类型: What a coupon does. Example: `NORMAL`.
    pub r#type: CouponType,
    /// 使用模式: How often a product coupon (商品券) is used. Example: `SINGLE`.
    pub usage_mode: UsageMode,
    /// 单券模式信息: For one use, when `scope` is `ALL`.
    pub single_usage_info: Option<SingleUsageInfo>,
    /// 多次优惠模式信息: For several uses.
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
    /// 多次优惠模式信息: For the older mode `SEQUENTIAL`.
    pub sequential_usage_info: Option<SequentialUsageInfo>,
    /// 展示信息: What users see of a product coupon.
    pub display_info: ProductCouponDisplayInfo,
    /// 外部商品ID: The caller's own number for the product. Example: `Product_1234567890`.
    pub out_product_no: Option<String>,
    /// 商品券状态: The state of a product coupon. Example: `EFFECTIVE`.
    pub state: ProductCouponState,
    /// 失效请求单号: The number of the call that ended it. Example: `1002600620019090123143254436`.
    pub deactivate_request_no: Option<String>,
    /// 失效时间. Example: `2025-08-20T10:00:00+08:00`.
    pub deactivate_time: Option<Timestamp>,
    /// 失效原因. Example: `商品已下架`.
    pub deactivate_reason: Option<String>,
    /// 品牌ID: Only partners get it. At least 1 character. Example: `120344`.
    pub brand_id: Option<BrandIdText>,
}

wechatpay_client::record! {
    ProductCoupon {
        product_coupon_id "product_coupon_id", scope "scope", r#type "type",
        usage_mode "usage_mode", single_usage_info "single_usage_info",
        progressive_bundle_usage_info "progressive_bundle_usage_info",
        sequential_usage_info "sequential_usage_info", display_info "display_info",
        out_product_no "out_product_no", state "state",
        deactivate_request_no "deactivate_request_no", deactivate_time "deactivate_time",
        deactivate_reason "deactivate_reason", brand_id "brand_id",
    }
}

/// 展示信息: What users see of a product coupon.
///
/// Note: Images must have been uploaded with `brand_upload_image` or `upload_image`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductCouponDisplayInfo {
    /// 商品券名称. 3 to 15 characters. Example: `全场满100立减10元`.
    pub name: String,
    /// 商品券图片: A square, 1080 by 1080 pixels. At least 1 character. Example:
    /// `https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0`.
    pub image_url: String,
    /// 商品券背景图: 1170 by 1326 pixels. At least 1 character. Example:
    /// `https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0`.
    pub background_url: String,
    /// 商品券详情图列表. At most 8 items.
    pub detail_image_url_list: Option<Vec<String>>,
    /// 商品原价: Needed when `scope` is `SINGLE`. From 1. Example: `10000`.
    pub original_price: Option<Fen>,
    /// 套餐组合: Needed when `scope` is `SINGLE`. At most 50 items.
    pub combo_package_list: Option<Vec<ComboPackage>>,
}

wechatpay_client::record! {
    ProductCouponDisplayInfo {
        name "name", image_url "image_url", background_url "background_url",
        detail_image_url_list "detail_image_url_list", original_price "original_price",
        combo_package_list "combo_package_list",
    }
}

/// What [`ProductCouponDisplayInfo::new`] requires, by name.
pub struct ProductCouponDisplayInfoRequired {
    /// 商品券名称. 3 to 15 characters.
    pub name: String,
    /// 商品券图片: A square, 1080 by 1080 pixels. At least 1 character.
    pub image_url: String,
    /// 商品券背景图: 1170 by 1326 pixels. At least 1 character.
    pub background_url: String,
}

impl ProductCouponDisplayInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ProductCouponDisplayInfoRequired) -> Self {
        let ProductCouponDisplayInfoRequired {
            name, image_url, background_url,
        } = required;
        Self {
            name, image_url, background_url, detail_image_url_list: None,
            original_price: None, combo_package_list: None,
        }
    }
}

wechatpay_client::setters! {
    ProductCouponDisplayInfo {
        /// 商品券详情图列表. At most 8 items.
        detail_image_url_list: Vec<String>,
        /// 商品原价: Needed when `scope` is `SINGLE`. From 1.
        original_price: Fen,
        /// 套餐组合: Needed when `scope` is `SINGLE`. At most 50 items.
        combo_package_list: Vec<ComboPackage>,
    }
}

wechatpay_client::open_enum! {
    /// 商品券状态: The state of a product coupon.
    pub enum ProductCouponState {
        /// It is being reviewed.
        Auditing = "AUDITING",
        /// It is in force; batches of it can be handed out.
        Effective = "EFFECTIVE",
        /// It was ended. That is final.
        Deactivated = "DEACTIVATED",
    }
}

/// 多次优惠使用详情: How a coupon of a bundle was used.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProgressiveBundleUsageDetail {
    /// 券核销请求单号: The number of the call that used it. Example: `34657_20250810_123456`.
    pub use_request_no: Option<String>,
    /// 核销时间. Example: `2025-08-10T12:00:00+08:00`.
    pub use_time: Option<Timestamp>,
    /// 退券请求单号: The number of the call that returned it. Example: `MCHRETURN20250811`.
    pub return_request_no: Option<String>,
    /// 退券时间. Example: `2025-08-11T14:29:35+08:00`.
    pub return_time: Option<Timestamp>,
    /// 关联微信支付订单信息: The payment with which a coupon was used.
    pub associated_order_info: Option<AssociatedOrder>,
    /// 关联微信支付分订单信息: The service order of pay score (支付分) with which a coupon was used.
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrder>,
    /// 总可使用次数. Example: `3`.
    pub total_count: Option<i64>,
    /// 已使用次数. Example: `1`.
    pub used_count: Option<i64>,
    /// 轮次使用详情列表.
    pub detail_item_list: Option<Vec<SequentialUsageItem>>,
}

wechatpay_client::record! {
    ProgressiveBundleUsageDetail {
        use_request_no "use_request_no", use_time "use_time",
        return_request_no "return_request_no", return_time "return_time",
        associated_order_info "associated_order_info",
        associated_pay_score_order_info "associated_pay_score_order_info",
        total_count "total_count", used_count "used_count", detail_item_list "detail_item_list",
    }
}

/// 多次优惠模式信息: How often a coupon for several uses can be used.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProgressiveBundleUsageInfo {
    /// 可使用次数: From 3 to 15. From 3 to 15. Example: `3`.
    pub count: i64,
    /// 多次优惠使用间隔天数: How many days lie between two uses at least. Example: `1`.
    pub interval_days: Option<i64>,
}

wechatpay_client::record! {
    ProgressiveBundleUsageInfo {
        count "count", interval_days "interval_days",
    }
}

impl ProgressiveBundleUsageInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(count: i64) -> Self {
        Self { count, interval_days: None }
    }
}

wechatpay_client::setters! {
    ProgressiveBundleUsageInfo {
        /// 多次优惠使用间隔天数: How many days lie between two uses at least.
        interval_days: i64,
    }
}

/// 多次优惠使用规则: When a coupon of a bundle can be used, and its discount.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProgressiveBundleUsageRule {
    /// 券可核销时间: When coupons of a batch can be used.
    pub coupon_available_period: Option<CouponAvailablePeriod>,
    /// 满减券使用规则: For the type `NORMAL`.
    pub normal_coupon: Option<NormalCoupon>,
    /// 折扣券使用规则: For the type `DISCOUNT`.
    pub discount_coupon: Option<DiscountCoupon>,
    /// 兑换券使用规则: For the type `EXCHANGE`.
    pub exchange_coupon: Option<ExchangeCoupon>,
    /// 多次优惠是否提供首笔特惠: Whether the first use has a discount of its own. Example: `false`.
    pub special_first: Option<bool>,
    /// 满减券使用规则列表: For the type `NORMAL`, one for each use.
    pub normal_coupon_list: Option<Vec<NormalCoupon>>,
    /// 折扣券使用规则列表: For the type `DISCOUNT`, one for each use.
    pub discount_coupon_list: Option<Vec<DiscountCoupon>>,
    /// 兑换券使用规则列表: For the type `EXCHANGE`, one for each use.
    pub exchange_coupon_list: Option<Vec<ExchangeCoupon>>,
}

wechatpay_client::record! {
    ProgressiveBundleUsageRule {
        coupon_available_period "coupon_available_period", normal_coupon "normal_coupon",
        discount_coupon "discount_coupon", exchange_coupon "exchange_coupon",
        special_first "special_first", normal_coupon_list "normal_coupon_list",
        discount_coupon_list "discount_coupon_list", exchange_coupon_list "exchange_coupon_list",
    }
}

wechatpay_client::open_enum! {
    /// 发券渠道: The way in which a user got a coupon.
    pub enum SendChannel {
        /// From the brand's platform (品牌经营平台).
        BrandManage = "BRAND_MANAGE",
        /// By a call.
        Api = "API",
        /// By a component of a mini program or page.
        ReceiveComponent = "RECEIVE_COMPONENT",
        /// From the brand's card (商家名片).
        MerchantCard = "MERCHANT_CARD",
        /// As a member of the brand.
        Member = "MEMBER",
        /// In a small activity (小活动).
        SmallActivity = "SMALL_ACTIVITY",
    }
}

/// 已发放次数: How many coupons were handed out.
#[derive(Clone)]
#[non_exhaustive]
pub struct SentCountInfo {
    /// 已发放总次数. Example: `10`.
    pub total_count: i64,
    /// 当天已发放次数. Example: `2`.
    pub today_count: i64,
}

wechatpay_client::record! {
    SentCountInfo {
        total_count "total_count", today_count "today_count",
    }
}

/// 商品券领券: A coupon that a user received.
#[derive(Clone)]
#[non_exhaustive]
pub struct SentCoupon {
    /// 品牌ID: Only partners get it. At least 1 character. Example: `120344`.
    pub brand_id: Option<BrandIdText>,
    /// 用户券Code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
    /// says, of the merchant's own and unique within the batch alone. At least 1 character. Example:
    /// `123446565767`.
    pub coupon_code: CouponCode,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 商品券批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    /// Example: `1000000013001`.
    pub stock_id: StockId,
    /// 商品券批次组ID: For a coupon of a bundle. At least 1 character. Example: `712315129419284901`.
    pub stock_bundle_id: Option<StockBundleId>,
    /// 用户券组ID: The coupons that a user got of one bundle (批次组), as numbered by WeChat Pay. At
    /// least 1 character. Example: `7123912547109241212489`.
    pub user_coupon_bundle_id: Option<UserCouponBundleId>,
    /// 事件通知AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx2323232323232323`.
    pub appid: Option<Appid>,
    /// 用户OpenID: Under `appid`. At least 1 character.
    pub openid: Openid,
    /// 用户UnionID.
    pub unionid: Option<String>,
    /// 领券时间. Example: `2025-08-02T10:00:00+08:00`.
    pub receive_time: Option<Timestamp>,
    /// 发券请求单号. Example: `34657_20250801_123456`.
    pub send_request_no: String,
    /// 发券渠道: The way in which a user got a coupon. Example: `API`.
    pub send_channel: SendChannel,
    /// 有效期开始时间. Example: `2025-08-03T00:00:00+08:00`.
    pub valid_begin_time: Timestamp,
    /// 有效期结束时间. Example: `2025-08-31T23:59:59+08:00`.
    pub valid_end_time: Timestamp,
    /// 领券手机号: Only partners get it.
    pub phone_number: Option<String>,
    /// 领券手机区号. Example: `86`.
    pub country_code: Option<String>,
    /// 自定义附加信息: What was sent with the coupon. Example: `activity=20250801`.
    pub attach: Option<String>,
    /// 渠道自定义信息. Example: `store=100000001`.
    pub channel_custom_info: Option<String>,
}

wechatpay_client::record! {
    SentCoupon {
        brand_id "brand_id", coupon_code "coupon_code", product_coupon_id "product_coupon_id",
        stock_id "stock_id", stock_bundle_id "stock_bundle_id",
        user_coupon_bundle_id "user_coupon_bundle_id", appid "appid", openid "openid",
        unionid "unionid" hidden, receive_time "receive_time", send_request_no "send_request_no",
        send_channel "send_channel", valid_begin_time "valid_begin_time",
        valid_end_time "valid_end_time", phone_number "phone_number" hidden,
        country_code "country_code", attach "attach", channel_custom_info "channel_custom_info",
    }
}

/// What [`SentCoupon::new`] requires, by name.
pub struct SentCouponRequired {
    /// 用户券Code: One coupon: of WeChat Pay's making and unique, or, as the batch's `coupon_code_mode`
    /// says, of the merchant's own and unique within the batch alone. At least 1 character.
    pub coupon_code: CouponCode,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 商品券批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 用户OpenID: Under `appid`. At least 1 character.
    pub openid: Openid,
    /// 发券请求单号.
    pub send_request_no: String,
    /// 发券渠道: The way in which a user got a coupon.
    pub send_channel: SendChannel,
    /// 有效期开始时间.
    pub valid_begin_time: Timestamp,
    /// 有效期结束时间.
    pub valid_end_time: Timestamp,
}

impl SentCoupon {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: SentCouponRequired) -> Self {
        let SentCouponRequired {
            coupon_code, product_coupon_id, stock_id, openid, send_request_no,
            send_channel, valid_begin_time, valid_end_time,
        } = required;
        Self {
            brand_id: None, coupon_code, product_coupon_id, stock_id,
            stock_bundle_id: None, user_coupon_bundle_id: None, appid: None, openid,
            unionid: None, receive_time: None, send_request_no, send_channel,
            valid_begin_time, valid_end_time, phone_number: None, country_code: None,
            attach: None, channel_custom_info: None,
        }
    }
}

wechatpay_client::setters! {
    SentCoupon {
        /// 品牌ID: Only partners get it. At least 1 character.
        brand_id: BrandIdText,
        /// 商品券批次组ID: For a coupon of a bundle. At least 1 character.
        stock_bundle_id: StockBundleId,
        /// 用户券组ID: The coupons that a user got of one bundle (批次组), as numbered by WeChat Pay. At
        /// least 1 character.
        user_coupon_bundle_id: UserCouponBundleId,
        /// 事件通知AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        appid: Appid,
        /// 用户UnionID.
        unionid: String,
        /// 领券时间.
        receive_time: Timestamp,
        /// 领券手机号: Only partners get it.
        phone_number: String,
        /// 领券手机区号.
        country_code: String,
        /// 自定义附加信息: What was sent with the coupon.
        attach: String,
        /// 渠道自定义信息.
        channel_custom_info: String,
    }
}

/// 多次优惠使用详情: How a coupon for several uses was used, in the older mode `SEQUENTIAL`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SequentialUsageDetail {
    /// 总可使用次数. Example: `3`.
    pub total_count: Option<i64>,
    /// 已使用次数. Example: `1`.
    pub used_count: Option<i64>,
    /// 轮次使用详情列表.
    pub detail_item_list: Option<Vec<SequentialUsageItem>>,
}

wechatpay_client::record! {
    SequentialUsageDetail {
        total_count "total_count", used_count "used_count", detail_item_list "detail_item_list",
    }
}

/// 多次优惠模式信息: How often a coupon for several uses can be used, in the older mode
/// `SEQUENTIAL`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SequentialUsageInfo {
    /// 多次优惠规则类型: How the discount changes from use to use. Example: `INCREMENTAL`.
    pub r#type: SequentialUsageType,
    /// 可使用次数. Example: `3`.
    pub count: i64,
    /// 多次优惠有效天数. Example: `30`.
    pub available_days: Option<i64>,
    /// 多次优惠使用间隔天数: How many days lie between two uses at least. Example: `1`.
    pub interval_days: Option<i64>,
}

wechatpay_client::record! {
    SequentialUsageInfo {
        r#type "type", count "count", available_days "available_days",
        interval_days "interval_days",
    }
}

impl SequentialUsageInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(r#type: SequentialUsageType, count: i64) -> Self {
        Self { r#type, count, available_days: None, interval_days: None }
    }
}

wechatpay_client::setters! {
    SequentialUsageInfo {
        /// 多次优惠有效天数.
        available_days: i64,
        /// 多次优惠使用间隔天数: How many days lie between two uses at least.
        interval_days: i64,
    }
}

/// 轮次使用详情: One use of a coupon for several uses.
#[derive(Clone)]
#[non_exhaustive]
pub struct SequentialUsageItem {
    /// 轮次使用详情状态: The state of one use of a coupon for several uses. Example: `USED`.
    pub detail_state: Option<SequentialUsageState>,
    /// 有效期开始时间. Example: `2025-08-03T00:00:00+08:00`.
    pub valid_begin_time: Option<Timestamp>,
    /// 有效期结束时间. Example: `2025-08-31T23:59:59+08:00`.
    pub valid_end_time: Option<Timestamp>,
    /// 券核销请求单号: The number of the call that used it. Example: `34657_20250810_123456`.
    pub use_request_no: Option<String>,
    /// 核销时间. Example: `2025-08-10T12:00:00+08:00`.
    pub use_time: Option<Timestamp>,
    /// 退券请求单号: The number of the call that returned it. Example: `MCHRETURN20250811`.
    pub return_request_no: Option<String>,
    /// 退券时间. Example: `2025-08-11T14:29:35+08:00`.
    pub return_time: Option<Timestamp>,
    /// 关联微信支付订单信息: The payment with which a coupon was used.
    pub associated_order_info: Option<AssociatedOrder>,
    /// 删除时间. Example: `2025-08-20T10:00:00+08:00`.
    pub delete_time: Option<Timestamp>,
}

wechatpay_client::record! {
    SequentialUsageItem {
        detail_state "detail_state", valid_begin_time "valid_begin_time",
        valid_end_time "valid_end_time", use_request_no "use_request_no", use_time "use_time",
        return_request_no "return_request_no", return_time "return_time",
        associated_order_info "associated_order_info", delete_time "delete_time",
    }
}

/// 多次优惠使用规则: When a coupon for several uses can be used, and the discount of each use, in
/// the older mode `SEQUENTIAL`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SequentialUsageRule {
    /// 券可核销时间: When coupons of a batch can be used.
    pub coupon_available_period: CouponAvailablePeriod,
    /// 满减券使用规则列表: For the type `NORMAL`, one for each use.
    pub normal_coupon_list: Option<Vec<NormalCoupon>>,
    /// 折扣券使用规则列表: For the type `DISCOUNT`, one for each use.
    pub discount_coupon_list: Option<Vec<DiscountCoupon>>,
    /// 兑换券使用规则列表: For the type `EXCHANGE`, one for each use.
    pub exchange_coupon_list: Option<Vec<ExchangeCoupon>>,
    /// 多次优惠是否提供首笔特惠: Whether the first use has a discount of its own. Example: `false`.
    pub special_first: Option<bool>,
}

wechatpay_client::record! {
    SequentialUsageRule {
        coupon_available_period "coupon_available_period", normal_coupon_list "normal_coupon_list",
        discount_coupon_list "discount_coupon_list", exchange_coupon_list "exchange_coupon_list",
        special_first "special_first",
    }
}

impl SequentialUsageRule {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(coupon_available_period: CouponAvailablePeriod) -> Self {
        Self {
            coupon_available_period, normal_coupon_list: None,
            discount_coupon_list: None, exchange_coupon_list: None, special_first: None,
        }
    }
}

wechatpay_client::setters! {
    SequentialUsageRule {
        /// 满减券使用规则列表: For the type `NORMAL`, one for each use.
        normal_coupon_list: Vec<NormalCoupon>,
        /// 折扣券使用规则列表: For the type `DISCOUNT`, one for each use.
        discount_coupon_list: Vec<DiscountCoupon>,
        /// 兑换券使用规则列表: For the type `EXCHANGE`, one for each use.
        exchange_coupon_list: Vec<ExchangeCoupon>,
        /// 多次优惠是否提供首笔特惠: Whether the first use has a discount of its own.
        special_first: bool,
    }
}

wechatpay_client::open_enum! {
    /// 轮次使用详情状态: The state of one use of a coupon for several uses.
    pub enum SequentialUsageState {
        /// It is not valid yet.
        Pending = "PENDING",
        /// It can be used.
        Effective = "EFFECTIVE",
        /// It was used.
        Used = "USED",
        /// Its time is over.
        Expired = "EXPIRED",
        /// The user deleted it.
        Deleted = "DELETED",
        /// It was ended.
        Deactivated = "DEACTIVATED",
    }
}

wechatpay_client::open_enum! {
    /// 多次优惠规则类型: How the discount changes from use to use.
    pub enum SequentialUsageType {
        /// It grows.
        Incremental = "INCREMENTAL",
        /// It stays the same.
        Equal = "EQUAL",
    }
}

/// 单券使用详情: How a coupon for one use was used.
#[derive(Clone)]
#[non_exhaustive]
pub struct SingleUsageDetail {
    /// 券核销请求单号: The number of the call that used it. Example: `34657_20250810_123456`.
    pub use_request_no: Option<String>,
    /// 核销时间. Example: `2025-08-10T12:00:00+08:00`.
    pub use_time: Option<Timestamp>,
    /// 退券请求单号: The number of the call that returned it. Example: `MCHRETURN20250811`.
    pub return_request_no: Option<String>,
    /// 退券时间. Example: `2025-08-11T14:29:35+08:00`.
    pub return_time: Option<Timestamp>,
    /// 关联微信支付订单信息: The payment with which a coupon was used.
    pub associated_order_info: Option<AssociatedOrder>,
    /// 关联微信支付分订单信息: The service order of pay score (支付分) with which a coupon was used.
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrder>,
    /// 优惠金额: What the user saved, in 分. Example: `1000`.
    pub saved_amount: Option<Fen>,
}

wechatpay_client::record! {
    SingleUsageDetail {
        use_request_no "use_request_no", use_time "use_time",
        return_request_no "return_request_no", return_time "return_time",
        associated_order_info "associated_order_info",
        associated_pay_score_order_info "associated_pay_score_order_info",
        saved_amount "saved_amount",
    }
}

/// 单券模式信息: The discount of a coupon for one use whose `scope` is `ALL`. For other scopes it
/// stands in `single_usage_rule` of the batch.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleUsageInfo {
    /// 满减券使用规则: For the type `NORMAL`.
    pub normal_coupon: Option<NormalCoupon>,
    /// 折扣券使用规则: For the type `DISCOUNT`.
    pub discount_coupon: Option<DiscountCoupon>,
}

wechatpay_client::record! {
    SingleUsageInfo {
        normal_coupon "normal_coupon", discount_coupon "discount_coupon",
    }
}

impl SingleUsageInfo {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { normal_coupon: None, discount_coupon: None }
    }
}

wechatpay_client::setters! {
    SingleUsageInfo {
        /// 满减券使用规则: For the type `NORMAL`.
        normal_coupon: NormalCoupon,
        /// 折扣券使用规则: For the type `DISCOUNT`.
        discount_coupon: DiscountCoupon,
    }
}

/// 单券使用规则: When a coupon for one use can be used, and its discount unless `single_usage_info`
/// has it.
#[derive(Clone)]
#[non_exhaustive]
pub struct SingleUsageRule {
    /// 券可核销时间: When coupons of a batch can be used.
    pub coupon_available_period: CouponAvailablePeriod,
    /// 满减券使用规则: For the type `NORMAL`.
    pub normal_coupon: Option<NormalCoupon>,
    /// 折扣券使用规则: For the type `DISCOUNT`.
    pub discount_coupon: Option<DiscountCoupon>,
    /// 兑换券使用规则: For the type `EXCHANGE`.
    pub exchange_coupon: Option<ExchangeCoupon>,
}

wechatpay_client::record! {
    SingleUsageRule {
        coupon_available_period "coupon_available_period", normal_coupon "normal_coupon",
        discount_coupon "discount_coupon", exchange_coupon "exchange_coupon",
    }
}

impl SingleUsageRule {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(coupon_available_period: CouponAvailablePeriod) -> Self {
        Self {
            coupon_available_period, normal_coupon: None, discount_coupon: None,
            exchange_coupon: None,
        }
    }
}

wechatpay_client::setters! {
    SingleUsageRule {
        /// 满减券使用规则: For the type `NORMAL`.
        normal_coupon: NormalCoupon,
        /// 折扣券使用规则: For the type `DISCOUNT`.
        discount_coupon: DiscountCoupon,
        /// 兑换券使用规则: For the type `EXCHANGE`.
        exchange_coupon: ExchangeCoupon,
    }
}

/// 商品券批次: A batch of coupons.
#[derive(Clone)]
#[non_exhaustive]
pub struct Stock {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_id: StockId,
    /// 备注. Example: `满减券`.
    pub remark: Option<String>,
    /// 券Code分配模式: Who gives out the codes of coupons. Example: `WECHATPAY`.
    pub coupon_code_mode: CouponCodeMode,
    /// 品牌方预上传的券Code数量信息: For the mode `UPLOAD`.
    pub coupon_code_count_info: Option<CouponCodeCountInfo>,
    /// 发放规则: How many coupons of a batch are handed out.
    pub stock_send_rule: StockSendRule,
    /// 单券使用规则: For coupons for one use.
    pub single_usage_rule: Option<SingleUsageRule>,
    /// 多次优惠使用规则: For a batch of a bundle.
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    /// 多次优惠使用规则: For the older mode `SEQUENTIAL`.
    pub sequential_usage_rule: Option<SequentialUsageRule>,
    /// 批次组信息: For a batch of a bundle.
    pub stock_bundle_info: Option<StockBundleInfo>,
    /// 券使用规则展示信息: What users read about how a coupon is used, and where it leads them.
    pub usage_rule_display_info: UsageRuleDisplayInfo,
    /// 用户商品券展示信息: How a coupon looks in the user's card pack.
    pub coupon_display_info: CouponDisplayInfo,
    /// 事件通知配置: Under which AppID callbacks name users.
    pub notify_config: Option<NotifyConfig>,
    /// 可用门店范围: In which stores a coupon can be used. Example: `NONE`.
    pub store_scope: StoreScope,
    /// 已发放次数: How many coupons were handed out.
    pub sent_count_info: SentCountInfo,
    /// 批次状态: The state of a batch. Example: `SENDING`.
    pub state: StockState,
    /// 失效请求单号: The number of the call that ended it. Example: `1002600620019090123143254436`.
    pub deactivate_request_no: Option<String>,
    /// 失效时间. Example: `2025-08-20T10:00:00+08:00`.
    pub deactivate_time: Option<Timestamp>,
    /// 失效原因. Example: `批次信息有误，重新创建`.
    pub deactivate_reason: Option<String>,
    /// 品牌ID: Only partners get it. At least 1 character. Example: `120344`.
    pub brand_id: Option<BrandIdText>,
}

wechatpay_client::record! {
    Stock {
        product_coupon_id "product_coupon_id", stock_id "stock_id", remark "remark",
        coupon_code_mode "coupon_code_mode", coupon_code_count_info "coupon_code_count_info",
        stock_send_rule "stock_send_rule", single_usage_rule "single_usage_rule",
        progressive_bundle_usage_rule "progressive_bundle_usage_rule",
        sequential_usage_rule "sequential_usage_rule", stock_bundle_info "stock_bundle_info",
        usage_rule_display_info "usage_rule_display_info",
        coupon_display_info "coupon_display_info", notify_config "notify_config",
        store_scope "store_scope", sent_count_info "sent_count_info", state "state",
        deactivate_request_no "deactivate_request_no", deactivate_time "deactivate_time",
        deactivate_reason "deactivate_reason", brand_id "brand_id",
    }
}

/// 商品券批次组: The batches of a coupon for several uses, one for each use.
#[derive(Clone)]
#[non_exhaustive]
pub struct StockBundle {
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character. Example: `712315129419284901`.
    pub stock_bundle_id: StockBundleId,
    /// 批次列表.
    pub stock_list: Vec<Stock>,
}

wechatpay_client::record! {
    StockBundle {
        stock_bundle_id "stock_bundle_id", stock_list "stock_list",
    }
}

/// 批次组信息: The bundle that a batch belongs to.
#[derive(Clone)]
#[non_exhaustive]
pub struct StockBundleInfo {
    /// 批次组ID: The batches of a product coupon for several uses (批次组), as numbered by WeChat Pay.
    /// At least 1 character. Example: `712315129419284901`.
    pub stock_bundle_id: Option<StockBundleId>,
    /// 批次在批次组内的次序: Counted from 0. Example: `0`.
    pub stock_bundle_index: Option<i64>,
}

wechatpay_client::record! {
    StockBundleInfo {
        stock_bundle_id "stock_bundle_id", stock_bundle_index "stock_bundle_index",
    }
}

/// 批次列表: A page of a list of batches.
#[derive(Clone)]
#[non_exhaustive]
pub struct StockPage {
    /// 总个数: In all pages. Example: `1`.
    pub total_count: i64,
    /// 批次列表.
    pub stock_list: Option<Vec<Stock>>,
    /// 下一页Token: The `page_token` of the next page. The last has none. Example: ``.
    pub next_page_token: Option<String>,
}

wechatpay_client::record! {
    StockPage {
        total_count "total_count", stock_list "stock_list", next_page_token "next_page_token",
    }
}

/// 发放规则: How many coupons of a batch are handed out.
#[derive(Clone)]
#[non_exhaustive]
pub struct StockSendRule {
    /// 发放次数总上限. From 1 to 100000000. Example: `100000`.
    pub max_count: i64,
    /// 每日发放次数上限. From 1 to 100000000. Example: `10000`.
    pub max_count_per_day: Option<i64>,
    /// 每个用户领取次数上限: Coupons that wait to be confirmed count. Brands must send it, and so must
    /// partners with a bundle. From 1 to 100. Example: `5`.
    pub max_count_per_user: Option<i64>,
}

wechatpay_client::record! {
    StockSendRule {
        max_count "max_count", max_count_per_day "max_count_per_day",
        max_count_per_user "max_count_per_user",
    }
}

impl StockSendRule {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(max_count: i64) -> Self {
        Self { max_count, max_count_per_day: None, max_count_per_user: None }
    }
}

wechatpay_client::setters! {
    StockSendRule {
        /// 每日发放次数上限. From 1 to 100000000.
        max_count_per_day: i64,
        /// 每个用户领取次数上限: Coupons that wait to be confirmed count. Brands must send it, and so must
        /// partners with a bundle. From 1 to 100.
        max_count_per_user: i64,
    }
}

wechatpay_client::open_enum! {
    /// 批次状态: The state of a batch.
    pub enum StockState {
        /// It is being reviewed.
        Auditing = "AUDITING",
        /// Coupons can be handed out.
        Sending = "SENDING",
        /// Nothing is handed out for now.
        Paused = "PAUSED",
        /// It ended, by its time or its number. That is final.
        Stopped = "STOPPED",
        /// It was ended by a call. That is final.
        Deactivated = "DEACTIVATED",
    }
}

/// 门店: A store in which a batch can be used.
#[derive(Clone)]
#[non_exhaustive]
pub struct Store {
    /// 门店ID: A store of a brand, as numbered by WeChat Pay when the brand registered it. At least 1
    /// character. Example: `100000001`.
    pub store_id: StoreId,
}

wechatpay_client::record! {
    Store {
        store_id "store_id",
    }
}

impl Store {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(store_id: impl Into<StoreId>) -> Self {
        Self { store_id: store_id.into() }
    }
}

/// 门店关联结果: What became of each store.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoreAssociationResult {
    /// 去重后门店总数: Each store counts once. Example: `2`.
    pub total_count: i64,
    /// 成功的门店列表.
    pub success_store_list: Option<Vec<Store>>,
    /// 失败的门店列表.
    pub failed_store_list: Option<Vec<FailedStore>>,
}

wechatpay_client::record! {
    StoreAssociationResult {
        total_count "total_count", success_store_list "success_store_list",
        failed_store_list "failed_store_list",
    }
}

wechatpay_client::text! {
    /// 门店ID: A store of a brand, as numbered by WeChat Pay when the brand registered it.
    ///
    /// At least 1 character.
    pub struct StoreId;
}

/// 门店列表: A page of a list of stores.
#[derive(Clone)]
#[non_exhaustive]
pub struct StorePage {
    /// 总个数: In all pages. Example: `1`.
    pub total_count: i64,
    /// 门店列表.
    pub store_list: Option<Vec<Store>>,
    /// 下一页Token: The `page_token` of the next page. The last has none. Example: ``.
    pub next_page_token: Option<String>,
}

wechatpay_client::record! {
    StorePage {
        total_count "total_count", store_list "store_list", next_page_token "next_page_token",
    }
}

wechatpay_client::open_enum! {
    /// 可用门店范围: In which stores a coupon can be used.
    ///
    /// Note: Only batches with `SPECIFIC` take stores, and they need them.
    pub enum StoreScope {
        /// No store takes part.
        None = "NONE",
        /// In all stores of the brand.
        All = "ALL",
        /// In the stores that are associated with the batch.
        Specific = "SPECIFIC",
    }
}

/// The response to [`UploadImage`](super::UploadImage).
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadImageResponse {
    /// 商品图URL: Either this or `media_url`. Example:
    /// `https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0`.
    pub image_url: Option<String>,
    /// 媒体文件URL地址: Either this or `image_url`. Example:
    /// `https://wxpaylogo.qpic.cn/wxpaylogo/PiajxSqBRaEKl9wVyuPVkSQ/0`.
    pub media_url: Option<String>,
}

wechatpay_client::record! {
    UploadImageResponse {
        image_url "image_url", media_url "media_url",
    }
}

/// 券使用规则展示信息: What users read about how a coupon is used, and where it leads them.
#[derive(Clone)]
#[non_exhaustive]
pub struct UsageRuleDisplayInfo {
    /// 券使用方式列表. At least 1 item.
    pub coupon_usage_method_list: Vec<CouponUsageMethod>,
    /// 小程序AppID: Needed with the method `MINI_PROGRAM`. At least 1 character. Example:
    /// `wx1234567890abcdef`.
    pub mini_program_appid: Option<Appid>,
    /// 小程序跳转路径: Needed with the method `MINI_PROGRAM`. Example: `/pages/index/product`.
    pub mini_program_path: Option<String>,
    /// APP的H5跳转路径. Example: `https://weixin.qq.com/jump-to-app`.
    pub app_path: Option<String>,
    /// APP跳转类型: How a coupon leads into an app. Example: `H5`.
    pub app_jump_type: Option<AppJumpType>,
    /// 口令链接. Example: `https://example.com/passcode`.
    pub passcode_link: Option<String>,
    /// 券使用说明: A new batch must have it. At most 1000 characters. Example: `工作日可用`.
    pub usage_description: Option<String>,
    /// 券可用门店信息: What users read about the stores.
    pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
}

wechatpay_client::record! {
    UsageRuleDisplayInfo {
        coupon_usage_method_list "coupon_usage_method_list",
        mini_program_appid "mini_program_appid", mini_program_path "mini_program_path",
        app_path "app_path", app_jump_type "app_jump_type", passcode_link "passcode_link",
        usage_description "usage_description",
        coupon_available_store_info "coupon_available_store_info",
    }
}

impl UsageRuleDisplayInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(coupon_usage_method_list: Vec<CouponUsageMethod>) -> Self {
        Self {
            coupon_usage_method_list, mini_program_appid: None, mini_program_path: None,
            app_path: None, app_jump_type: None, passcode_link: None,
            usage_description: None, coupon_available_store_info: None,
        }
    }
}

wechatpay_client::setters! {
    UsageRuleDisplayInfo {
        /// 小程序AppID: Needed with the method `MINI_PROGRAM`. At least 1 character.
        mini_program_appid: Appid,
        /// 小程序跳转路径: Needed with the method `MINI_PROGRAM`.
        mini_program_path: String,
        /// APP的H5跳转路径.
        app_path: String,
        /// APP跳转类型: How a coupon leads into an app.
        app_jump_type: AppJumpType,
        /// 口令链接.
        passcode_link: String,
        /// 券使用说明: A new batch must have it. At most 1000 characters.
        usage_description: String,
        /// 券可用门店信息: What users read about the stores.
        coupon_available_store_info: CouponAvailableStoreInfo,
    }
}

/// 用户商品券: A coupon of a user.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCoupon {
    /// 用户商品券Code: One coupon: of WeChat Pay's making and unique, or, as the batch's
    /// `coupon_code_mode` says, of the merchant's own and unique within the batch alone. At least 1
    /// character. Example: `123446565767`.
    pub coupon_code: CouponCode,
    /// 用户商品券状态: The state of a user's coupon. Example: `EFFECTIVE`.
    pub coupon_state: UserCouponState,
    /// 有效期开始时间. Example: `2025-08-03T00:00:00+08:00`.
    pub valid_begin_time: Timestamp,
    /// 有效期结束时间. Example: `2025-08-31T23:59:59+08:00`.
    pub valid_end_time: Timestamp,
    /// 领券时间. Example: `2025-08-02T10:00:00+08:00`.
    pub receive_time: Option<Timestamp>,
    /// 发券请求单号: The number of the call that handed it out. Example: `34657_20250801_123456`.
    pub send_request_no: String,
    /// 发券渠道: The way in which a user got a coupon. Example: `API`.
    pub send_channel: SendChannel,
    /// 确认请求单号: The number of the call that confirmed it. Example: `MCHCONFIRM20250802`.
    pub confirm_request_no: Option<String>,
    /// 确认发放时间. Example: `2025-08-02T10:00:02+08:00`.
    pub confirm_time: Option<Timestamp>,
    /// 失效请求单号: The number of the call that ended it. Example: `1002600620019090123143254436`.
    pub deactivate_request_no: Option<String>,
    /// 失效时间. Example: `2025-08-20T10:00:00+08:00`.
    pub deactivate_time: Option<Timestamp>,
    /// 失效原因. Example: `商品已下线`.
    pub deactivate_reason: Option<String>,
    /// 单券使用详情: How a coupon for one use was used.
    pub single_usage_detail: Option<SingleUsageDetail>,
    /// 多次优惠使用详情: How a coupon of a bundle was used.
    pub progressive_bundle_usage_detail: Option<ProgressiveBundleUsageDetail>,
    /// 多次优惠使用详情: How a coupon for several uses was used, in the older mode `SEQUENTIAL`.
    pub sequential_usage_detail: Option<SequentialUsageDetail>,
    /// 用户券组信息: The other coupons that the user got with this one.
    pub user_product_coupon_bundle_info: Option<UserCouponBundleInfo>,
    /// 商品券信息: A coupon that a brand defines. What users get comes from its batches.
    pub product_coupon: ProductCoupon,
    /// 批次信息: A batch of coupons.
    pub stock: Stock,
    /// 自定义附加信息: What the caller sent with the coupon. Example: `activity=20250801`.
    pub attach: Option<String>,
    /// 渠道自定义信息: What the channel says of its own. Example: `store=100000001`.
    pub channel_custom_info: Option<String>,
    /// 用户商品券标签信息: What marks a user's coupon.
    pub coupon_tag_info: Option<CouponTagInfo>,
    /// 品牌ID: Only partners get it. At least 1 character. Example: `120344`.
    pub brand_id: Option<BrandIdText>,
}

wechatpay_client::record! {
    UserCoupon {
        coupon_code "coupon_code", coupon_state "coupon_state",
        valid_begin_time "valid_begin_time", valid_end_time "valid_end_time",
        receive_time "receive_time", send_request_no "send_request_no",
        send_channel "send_channel", confirm_request_no "confirm_request_no",
        confirm_time "confirm_time", deactivate_request_no "deactivate_request_no",
        deactivate_time "deactivate_time", deactivate_reason "deactivate_reason",
        single_usage_detail "single_usage_detail",
        progressive_bundle_usage_detail "progressive_bundle_usage_detail",
        sequential_usage_detail "sequential_usage_detail",
        user_product_coupon_bundle_info "user_product_coupon_bundle_info",
        product_coupon "product_coupon", stock "stock", attach "attach",
        channel_custom_info "channel_custom_info", coupon_tag_info "coupon_tag_info",
        brand_id "brand_id",
    }
}

/// 用户券组: The coupons that a user got of one bundle, one for each use.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCouponBundle {
    /// 用户券组ID: The coupons that a user got of one bundle (批次组), as numbered by WeChat Pay. At
    /// least 1 character. Example: `7123912547109241212489`.
    pub user_coupon_bundle_id: UserCouponBundleId,
    /// 用户商品券列表.
    pub user_product_coupon_list: Vec<UserCoupon>,
}

wechatpay_client::record! {
    UserCouponBundle {
        user_coupon_bundle_id "user_coupon_bundle_id",
        user_product_coupon_list "user_product_coupon_list",
    }
}

wechatpay_client::text! {
    /// 用户券组ID: The coupons that a user got of one bundle (批次组), as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct UserCouponBundleId;
}

/// 用户券组信息: The other coupons that the user got with this one.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCouponBundleInfo {
    /// 用户券组ID: The coupons that a user got of one bundle (批次组), as numbered by WeChat Pay. At
    /// least 1 character. Example: `7123912547109241212489`.
    pub user_coupon_bundle_id: Option<UserCouponBundleId>,
    /// 用户券组内索引: Counted from 0. Example: `0`.
    pub user_coupon_bundle_index: Option<i64>,
    /// 总可使用次数. Example: `3`.
    pub total_count: Option<i64>,
    /// 已使用次数. Example: `1`.
    pub used_count: Option<i64>,
}

wechatpay_client::record! {
    UserCouponBundleInfo {
        user_coupon_bundle_id "user_coupon_bundle_id",
        user_coupon_bundle_index "user_coupon_bundle_index", total_count "total_count",
        used_count "used_count",
    }
}

/// 用户商品券列表: A page of a list of users' coupons.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserCouponPage {
    /// 总个数: In all pages. Example: `1`.
    pub total_count: i64,
    /// 用户商品券列表.
    pub user_coupon_list: Option<Vec<UserCoupon>>,
    /// 下一页Token: The `page_token` of the next page. The last has none. Example: ``.
    pub next_page_token: Option<String>,
}

wechatpay_client::record! {
    UserCouponPage {
        total_count "total_count", user_coupon_list "user_coupon_list",
        next_page_token "next_page_token",
    }
}

wechatpay_client::open_enum! {
    /// 用户商品券状态: The state of a user's coupon.
    pub enum UserCouponState {
        /// It waits to be confirmed, and cannot be used.
        Confirming = "CONFIRMING",
        /// It was confirmed and is not valid yet.
        Pending = "PENDING",
        /// It can be used.
        Effective = "EFFECTIVE",
        /// It was used. A return makes it `EFFECTIVE` again.
        Used = "USED",
        /// Its time is over. That is final.
        Expired = "EXPIRED",
        /// The user deleted it, of which no callback tells. That is final.
        Deleted = "DELETED",
        /// It was ended by a call. That is final.
        Deactivated = "DEACTIVATED",
    }
}

/// 每周固定可用时间: When a coupon can be used in each week.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeeklyAvailablePeriod {
    /// 每周可用星期数.
    pub day_list: Option<Vec<DayOfWeek>>,
    /// 当天可用时间段.
    pub day_period_list: Option<Vec<DayPeriod>>,
}

wechatpay_client::record! {
    WeeklyAvailablePeriod {
        day_list "day_list", day_period_list "day_period_list",
    }
}

impl WeeklyAvailablePeriod {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { day_list: None, day_period_list: None }
    }
}

wechatpay_client::setters! {
    WeeklyAvailablePeriod {
        /// 每周可用星期数.
        day_list: Vec<DayOfWeek>,
        /// 当天可用时间段.
        day_period_list: Vec<DayPeriod>,
    }
}
