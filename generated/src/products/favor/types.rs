// Written by `cargo xtask codegen` from spec/favor.yaml; edit that file instead.

use wechatpay_client::Timestamp;

use crate::products::shared::{
    Appid, Fen, HashType, Mchid, Openid, StockId, TransactionId, Weekday,
};

wechatpay_client::open_enum! {
    /// 背景颜色: The colour behind a coupon.
    pub enum BackgroundColor {
        /// Colour 010.
        Color010 = "COLOR010",
        /// Colour 020.
        Color020 = "COLOR020",
        /// Colour 030.
        Color030 = "COLOR030",
        /// Colour 040.
        Color040 = "COLOR040",
        /// Colour 050.
        Color050 = "COLOR050",
        /// Colour 060.
        Color060 = "COLOR060",
        /// Colour 070.
        Color070 = "COLOR070",
        /// Colour 080.
        Color080 = "COLOR080",
        /// Colour 081.
        Color081 = "COLOR081",
        /// Colour 082.
        Color082 = "COLOR082",
        /// Colour 090.
        Color090 = "COLOR090",
        /// Colour 100.
        Color100 = "COLOR100",
        /// Colour 101.
        Color101 = "COLOR101",
        /// Colour 102.
        Color102 = "COLOR102",
    }
}

/// 指定银行卡BIN: Which bank cards a coupon holds for.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardLimit {
    /// 银行卡名称: What the cashier shows, four Chinese characters at most. 1 to 4 characters. Example:
    /// `精粹白金`.
    pub name: String,
    /// 指定卡BIN: The first 6 to 9 digits of the cards; ten numbers at most. 1 to 10 items.
    pub bin: Vec<String>,
}

wechatpay_client::sent! {
    CardLimit {
        name "name", bin "bin",
    }
}

impl CardLimit {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(name: impl Into<String>, bin: Vec<String>) -> Self {
        Self { name: name.into(), bin }
    }
}

/// 已实扣代金券核销信息: What a coupon was used for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumeInformation {
    /// 代金券核销时间. Example: `2025-05-20T13:29:35+08:00`.
    pub consume_time: Option<Timestamp>,
    /// 核销商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `9856081`.
    pub consume_mchid: Option<Mchid>,
    /// 核销订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `4200000913202101152566792388`.
    pub transaction_id: Option<TransactionId>,
    /// 核销金额: An amount of money in 分, a hundredth of a yuan. Example: `100`.
    pub consume_amount: Option<Fen>,
    /// 商户下单接口传的单品信息.
    pub goods_detail: Option<Vec<ConsumedGoods>>,
}

wechatpay_client::record! {
    ConsumeInformation {
        consume_time "consume_time", consume_mchid "consume_mchid",
        transaction_id "transaction_id", consume_amount "consume_amount",
        goods_detail "goods_detail",
    }
}

impl ConsumeInformation {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            consume_time: None, consume_mchid: None, transaction_id: None,
            consume_amount: None, goods_detail: None,
        }
    }
}

wechatpay_client::setters! {
    ConsumeInformation {
        /// 代金券核销时间.
        consume_time: Timestamp,
        /// 核销商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        consume_mchid: Mchid,
        /// 核销订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
        transaction_id: TransactionId,
        /// 核销金额: An amount of money in 分, a hundredth of a yuan.
        consume_amount: Fen,
        /// 商户下单接口传的单品信息.
        goods_detail: Vec<ConsumedGoods>,
    }
}

/// 单品信息: Goods that a coupon was used for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumedGoods {
    /// 商品编码. Example: `a_goods1`.
    pub goods_id: Option<String>,
    /// 商品数量. Example: `1`.
    pub quantity: Option<i64>,
    /// 商品价格: The price of one, in 分. Example: `1000`.
    pub price: Option<Fen>,
    /// 商品优惠金额: What the coupon took off, in 分. Example: `100`.
    pub discount_amount: Option<Fen>,
}

wechatpay_client::record! {
    ConsumedGoods {
        goods_id "goods_id", quantity "quantity", price "price", discount_amount "discount_amount",
    }
}

impl ConsumedGoods {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { goods_id: None, quantity: None, price: None, discount_amount: None }
    }
}

wechatpay_client::setters! {
    ConsumedGoods {
        /// 商品编码.
        goods_id: String,
        /// 商品数量.
        quantity: i64,
        /// 商品价格: The price of one, in 分.
        price: Fen,
        /// 商品优惠金额: What the coupon took off, in 分.
        discount_amount: Fen,
    }
}

/// 用户代金券: A coupon of a user.
#[derive(Clone)]
#[non_exhaustive]
pub struct Coupon {
    /// 创建批次的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `9800064`.
    pub stock_creator_mchid: Option<Mchid>,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: Option<StockId>,
    /// 代金券id: One coupon of a user as numbered by WeChat Pay. At least 1 character. Example:
    /// `98674556`.
    pub coupon_id: Option<CouponId>,
    /// 代金券名称. Example: `微信支付代金券`.
    pub coupon_name: Option<String>,
    /// 券状态: The state of a coupon. Example: `SENDED`.
    pub status: Option<CouponStatus>,
    /// 使用说明. Example: `微信支付营销`.
    pub description: Option<String>,
    /// 领券时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Option<Timestamp>,
    /// 券类型: What a coupon does to the price. Example: `NORMAL`.
    pub coupon_type: Option<CouponType>,
    /// 是否无资金流: True when nobody paid for the coupons in advance (免充值): the merchant receives
    /// less. False: they are paid from the budget (预充值). Example: `false`.
    pub no_cash: Option<bool>,
    /// 商户单据号. Example: `89560002019101000121`.
    pub out_request_no: Option<String>,
    /// 激活批次的时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub start_time: Option<Timestamp>,
    /// 终止批次的时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub stop_time: Option<Timestamp>,
    /// 是否单品优惠: Whether it holds for single goods. Example: `false`.
    pub singleitem: Option<bool>,
    /// 减至批次特定信息: For coupons of the type `CUT_TO`.
    pub cut_to_message: Option<CutTo>,
    /// 可用开始时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub available_begin_time: Option<Timestamp>,
    /// 可用结束时间. Example: `2015-06-20T13:29:35.120+08:00`.
    pub available_end_time: Option<Timestamp>,
    /// 普通满减券面额、门槛信息: For coupons of the type `NORMAL`.
    pub normal_coupon_information: Option<FixedNormalCoupon>,
    /// 折扣券信息: A coupon that takes off a share of the price.
    pub discount_msg: Option<DiscountCoupon>,
    /// 已实扣代金券核销信息: Once it was used.
    pub consume_information: Option<ConsumeInformation>,
    /// 剩余金额: What is left of consumption money (消费金), in 分. Example: `10000`.
    pub available_balance: Option<Fen>,
    /// 业务类型: What kind of coupon it is beyond its type. Example: `MULTIUSE`.
    pub business_type: Option<CouponBusinessType>,
}

wechatpay_client::record! {
    Coupon {
        stock_creator_mchid "stock_creator_mchid", stock_id "stock_id", coupon_id "coupon_id",
        coupon_name "coupon_name", status "status", description "description",
        create_time "create_time", coupon_type "coupon_type", no_cash "no_cash",
        out_request_no "out_request_no", start_time "start_time", stop_time "stop_time",
        singleitem "singleitem", cut_to_message "cut_to_message",
        available_begin_time "available_begin_time", available_end_time "available_end_time",
        normal_coupon_information "normal_coupon_information", discount_msg "discount_msg",
        consume_information "consume_information", available_balance "available_balance",
        business_type "business_type",
    }
}

/// 券可核销时间: When the coupons of a batch can be used, where that is not the whole life of the
/// batch.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CouponAvailableTime {
    /// 开始时间. Example: `2025-08-01T00:00:00+08:00`.
    pub available_begin_time: Option<Timestamp>,
    /// 结束时间. Example: `2025-08-31T23:59:59+08:00`.
    pub available_end_time: Option<Timestamp>,
    /// 固定时间段可用: Days of the week, and hours of those days.
    pub fix_available_time: Option<FixedAvailableTime>,
    /// 领取第二天生效: Whether a coupon becomes good on the day after it was received. Example: `true`.
    pub second_day_available: Option<bool>,
    /// 领取后有效时间: How long a coupon is good after it was received, in minutes. From 1. Example:
    /// `1440`.
    pub available_time_after_receive: Option<i64>,
}

wechatpay_client::sent! {
    CouponAvailableTime {
        available_begin_time "available_begin_time", available_end_time "available_end_time",
        fix_available_time "fix_available_time", second_day_available "second_day_available",
        available_time_after_receive "available_time_after_receive",
    }
}

impl CouponAvailableTime {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            available_begin_time: None, available_end_time: None,
            fix_available_time: None, second_day_available: None,
            available_time_after_receive: None,
        }
    }
}

wechatpay_client::setters! {
    CouponAvailableTime {
        /// 开始时间.
        available_begin_time: Timestamp,
        /// 结束时间.
        available_end_time: Timestamp,
        /// 固定时间段可用: Days of the week, and hours of those days.
        fix_available_time: FixedAvailableTime,
        /// 领取第二天生效: Whether a coupon becomes good on the day after it was received.
        second_day_available: bool,
        /// 领取后有效时间: How long a coupon is good after it was received, in minutes. From 1.
        available_time_after_receive: i64,
    }
}

wechatpay_client::open_enum! {
    /// 业务类型: What kind of coupon it is beyond its type.
    pub enum CouponBusinessType {
        /// Money for consumption (消费金), which can be spent in several payments.
        Multiuse = "MULTIUSE",
    }
}

wechatpay_client::text! {
    /// 代金券id: One coupon of a user as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct CouponId;
}

/// 代金券详情页: What the user sees of a coupon.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponPattern {
    /// 使用说明: The rules that the user reads. At least 1 character. Example: `微信支付营销`.
    pub description: String,
    /// 商户logo: An address that `upload_image` gave. Example: `https://qpic.cn/xxx`.
    pub merchant_logo: Option<String>,
    /// 商户名称. Example: `微信支付`.
    pub merchant_name: Option<String>,
    /// 背景颜色: The colour behind a coupon. Example: `COLOR010`.
    pub background_color: Option<BackgroundColor>,
    /// 券详情图片: An address that `upload_image` gave. Example: `https://qpic.cn/xxx`.
    pub coupon_image: Option<String>,
    /// 卡包跳转目标: Where the button under a coupon (立即使用) leads. Example: `PAYMENT_CODE`.
    pub jump_target: Option<JumpTarget>,
    /// 小程序appid: Required for `MINI_PROGRAM`. It is bound to one of the merchants who take the
    /// coupons. At least 1 character. Example: `wx1234567890`.
    pub mini_program_appid: Option<Appid>,
    /// 小程序path: Required for `MINI_PROGRAM`. Example: `pages/index/index`.
    pub mini_program_path: Option<String>,
}

wechatpay_client::sent! {
    CouponPattern {
        description "description", merchant_logo "merchant_logo", merchant_name "merchant_name",
        background_color "background_color", coupon_image "coupon_image",
        jump_target "jump_target", mini_program_appid "mini_program_appid",
        mini_program_path "mini_program_path",
    }
}

impl CouponPattern {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(description: impl Into<String>) -> Self {
        Self {
            description: description.into(), merchant_logo: None, merchant_name: None,
            background_color: None, coupon_image: None, jump_target: None,
            mini_program_appid: None, mini_program_path: None,
        }
    }
}

wechatpay_client::setters! {
    CouponPattern {
        /// 商户logo: An address that `upload_image` gave.
        merchant_logo: String,
        /// 商户名称.
        merchant_name: String,
        /// 背景颜色: The colour behind a coupon.
        background_color: BackgroundColor,
        /// 券详情图片: An address that `upload_image` gave.
        coupon_image: String,
        /// 卡包跳转目标: Where the button under a coupon (立即使用) leads.
        jump_target: JumpTarget,
        /// 小程序appid: Required for `MINI_PROGRAM`. At least 1 character.
        mini_program_appid: Appid,
        /// 小程序path: Required for `MINI_PROGRAM`.
        mini_program_path: String,
    }
}

wechatpay_client::open_enum! {
    /// 券状态: The state of a coupon.
    pub enum CouponStatus {
        /// It can be used.
        Sended = "SENDED",
        /// It was used.
        Used = "USED",
        /// It expired.
        Expired = "EXPIRED",
        /// It was taken back.
        Recover = "RECOVER",
    }
}

wechatpay_client::open_enum! {
    /// 支付方式: A way of paying that a coupon holds for.
    pub enum CouponTradeType {
        /// From a mini program.
        Microapp = "MICROAPP",
        /// From an app.
        Apppay = "APPPAY",
        /// Without a password (免密支付).
        Ppay = "PPAY",
        /// With a payment code.
        Card = "CARD",
        /// With the face.
        Face = "FACE",
        /// In any other way.
        Other = "OTHER",
    }
}

wechatpay_client::open_enum! {
    /// 券类型: What a coupon does to the price.
    pub enum CouponType {
        /// It takes a sum off (满减券).
        Normal = "NORMAL",
        /// It cuts the price of goods down to another one (减至券).
        CutTo = "CUT_TO",
    }
}

/// 核销规则: What the coupons of a batch can be used for.
#[derive(Clone)]
#[non_exhaustive]
pub struct CouponUseRule {
    /// 券可核销时间: Only where coupons become good some time after they were received.
    pub coupon_available_time: Option<CouponAvailableTime>,
    /// 固定面额满减券使用规则: Required when `stock_type` is `NORMAL`.
    pub fixed_normal_coupon: Option<FixedNormalCouponRule>,
    /// 折扣券使用规则: Required when `stock_type` is `DISCOUNT`.
    pub discount_coupon: Option<DiscountCouponRule>,
    /// 换购券使用规则: Required when `stock_type` is `EXCHAHGE`.
    pub exchange_coupon: Option<ExchangeCouponRule>,
    /// 订单优惠标记: Marks of which an order must have one, in its `goods_tag`. At most 50 items.
    pub goods_tag: Option<Vec<String>>,
    /// 指定支付方式: One code of a way of paying, such as a bank's cards, at most. Exactly 1 item.
    pub limit_pay: Option<Vec<String>>,
    /// 指定银行卡BIN: Only together with a bank's cards in `limit_pay`.
    pub limit_card: Option<CardLimit>,
    /// 支付方式: Without it every way is taken.
    pub trade_type: Option<Vec<CouponTradeType>>,
    /// 可核销商品编码: The goods that coupons hold for, when they hold for single goods. At most 50
    /// items.
    pub available_items: Option<Vec<String>>,
    /// 不参与优惠商品编码. At most 50 items.
    pub unavailable_items: Option<Vec<String>>,
    /// 可核销商户号: The merchants who take the coupons. 1 to 50 items.
    pub available_merchants: Vec<Mchid>,
    /// 是否可叠加其他优惠. Example: `false`.
    pub combine_use: Option<bool>,
}

wechatpay_client::sent! {
    CouponUseRule {
        coupon_available_time "coupon_available_time", fixed_normal_coupon "fixed_normal_coupon",
        discount_coupon "discount_coupon", exchange_coupon "exchange_coupon",
        goods_tag "goods_tag", limit_pay "limit_pay", limit_card "limit_card",
        trade_type "trade_type", available_items "available_items",
        unavailable_items "unavailable_items", available_merchants "available_merchants",
        combine_use "combine_use",
    }
}

impl CouponUseRule {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(available_merchants: Vec<Mchid>) -> Self {
        Self {
            coupon_available_time: None, fixed_normal_coupon: None,
            discount_coupon: None, exchange_coupon: None, goods_tag: None,
            limit_pay: None, limit_card: None, trade_type: None, available_items: None,
            unavailable_items: None, available_merchants, combine_use: None,
        }
    }
}

wechatpay_client::setters! {
    CouponUseRule {
        /// 券可核销时间: Only where coupons become good some time after they were received.
        coupon_available_time: CouponAvailableTime,
        /// 固定面额满减券使用规则: Required when `stock_type` is `NORMAL`.
        fixed_normal_coupon: FixedNormalCouponRule,
        /// 折扣券使用规则: Required when `stock_type` is `DISCOUNT`.
        discount_coupon: DiscountCouponRule,
        /// 换购券使用规则: Required when `stock_type` is `EXCHAHGE`.
        exchange_coupon: ExchangeCouponRule,
        /// 订单优惠标记: Marks of which an order must have one, in its `goods_tag`. At most 50 items.
        goods_tag: Vec<String>,
        /// 指定支付方式: One code of a way of paying, such as a bank's cards, at most. Exactly 1 item.
        limit_pay: Vec<String>,
        /// 指定银行卡BIN: Only together with a bank's cards in `limit_pay`.
        limit_card: CardLimit,
        /// 支付方式: Without it every way is taken.
        trade_type: Vec<CouponTradeType>,
        /// 可核销商品编码: The goods that coupons hold for, when they hold for single goods. At most 50
        /// items.
        available_items: Vec<String>,
        /// 不参与优惠商品编码. At most 50 items.
        unavailable_items: Vec<String>,
        /// 是否可叠加其他优惠.
        combine_use: bool,
    }
}

/// The response to [`CreateCouponStock`](super::CreateCouponStock).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateCouponStockResponse {
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
    /// 创建时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Timestamp,
}

wechatpay_client::record! {
    CreateCouponStockResponse {
        stock_id "stock_id", create_time "create_time",
    }
}

/// 减至批次特定信息: A price to which single goods are cut down.
#[derive(Clone)]
#[non_exhaustive]
pub struct CutTo {
    /// 可用优惠的商品最高单价: The highest price of goods that can be cut, in 分. Example: `100`.
    pub single_price_max: Option<Fen>,
    /// 减至后的优惠单价: In 分. Example: `80`.
    pub cut_to_price: Option<Fen>,
}

wechatpay_client::record! {
    CutTo {
        single_price_max "single_price_max", cut_to_price "cut_to_price",
    }
}

/// 折扣券信息: A coupon that takes off a share of the price.
#[derive(Clone)]
#[non_exhaustive]
pub struct DiscountCoupon {
    /// 最高折扣金额: What is taken off at most, in 分. Example: `5000`.
    pub discount_amount_max: Option<Fen>,
    /// 折扣百分比: What remains of the price, in percent: 88 for 12 percent off. Example: `88`.
    pub discount_percent: Option<i64>,
    /// 使用门槛: The least price of an order that the coupon holds for, in 分. Example: `100`.
    pub transaction_minimum: Option<Fen>,
}

wechatpay_client::record! {
    DiscountCoupon {
        discount_amount_max "discount_amount_max", discount_percent "discount_percent",
        transaction_minimum "transaction_minimum",
    }
}

/// 折扣券使用规则: A coupon that takes off a share of the price.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscountCouponRule {
    /// 最高折扣金额: What is taken off at most, in 分. From 1. Example: `5000`.
    pub discount_amount_max: Option<Fen>,
    /// 折扣百分比: What remains of the price, in percent: 88 for 12 percent off. From 1 to 100.
    /// Example: `88`.
    pub discount_percent: Option<i64>,
    /// 使用门槛: The least price of an order that the coupon holds for, in 分. From 1. Example: `100`.
    pub transaction_minimum: Option<Fen>,
}

wechatpay_client::sent! {
    DiscountCouponRule {
        discount_amount_max "discount_amount_max", discount_percent "discount_percent",
        transaction_minimum "transaction_minimum",
    }
}

impl DiscountCouponRule {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            discount_amount_max: None, discount_percent: None, transaction_minimum: None,
        }
    }
}

wechatpay_client::setters! {
    DiscountCouponRule {
        /// 最高折扣金额: What is taken off at most, in 分. From 1.
        discount_amount_max: Fen,
        /// 折扣百分比: What remains of the price, in percent: 88 for 12 percent off. From 1 to 100.
        discount_percent: i64,
        /// 使用门槛: The least price of an order that the coupon holds for, in 分. From 1.
        transaction_minimum: Fen,
    }
}

/// 减至优惠限定字段: The price to which the goods were cut down.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DiscountTo {
    /// 减至后优惠单价: In 分. Example: `80`.
    pub cut_to_price: Option<Fen>,
    /// 可享受优惠的最高价格: In 分. Example: `100`.
    pub max_price: Option<Fen>,
}

wechatpay_client::record! {
    DiscountTo {
        cut_to_price "cut_to_price", max_price "max_price",
    }
}

impl DiscountTo {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { cut_to_price: None, max_price: None }
    }
}

wechatpay_client::setters! {
    DiscountTo {
        /// 减至后优惠单价: In 分.
        cut_to_price: Fen,
        /// 可享受优惠的最高价格: In 分.
        max_price: Fen,
    }
}

/// The response to [`DownloadRefundFlowByDay`](super::DownloadRefundFlowByDay).
#[derive(Clone)]
#[non_exhaustive]
pub struct DownloadRefundFlowByDayResponse {
    /// 下载链接. Example: `https://api.mch.weixin.qq.com/v3/billdownload/file?token=xx`.
    pub url: String,
    /// 账单文件摘要. Example: `8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f`.
    pub stock_refundflow_hash: String,
    /// 账单记录总条数. Example: `2030`.
    pub stock_refundflow_count: String,
}

wechatpay_client::record! {
    DownloadRefundFlowByDayResponse {
        url "url", stock_refundflow_hash "stock_refundflow_hash",
        stock_refundflow_count "stock_refundflow_count",
    }
}

/// The response to [`DownloadUseFlowByDay`](super::DownloadUseFlowByDay).
#[derive(Clone)]
#[non_exhaustive]
pub struct DownloadUseFlowByDayResponse {
    /// 下载链接. Example: `https://api.mch.weixin.qq.com/v3/billdownload/file?token=xx`.
    pub url: String,
    /// 账单文件摘要. Example: `8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f`.
    pub stock_useflow_hash: String,
    /// 账单记录总条数. Example: `2030`.
    pub stock_useflow_count: String,
}

wechatpay_client::record! {
    DownloadUseFlowByDayResponse {
        url "url", stock_useflow_hash "stock_useflow_hash",
        stock_useflow_count "stock_useflow_count",
    }
}

/// 换购券使用规则: A coupon for goods at another price.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExchangeCouponRule {
    /// 单品换购价: In 分. From 1. Example: `20`.
    pub exchange_price: Option<Fen>,
    /// 使用门槛: The least price of an order that the coupon holds for, in 分. From 1. Example: `100`.
    pub transaction_minimum: Option<Fen>,
}

wechatpay_client::sent! {
    ExchangeCouponRule {
        exchange_price "exchange_price", transaction_minimum "transaction_minimum",
    }
}

impl ExchangeCouponRule {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { exchange_price: None, transaction_minimum: None }
    }
}

wechatpay_client::setters! {
    ExchangeCouponRule {
        /// 单品换购价: In 分. From 1.
        exchange_price: Fen,
        /// 使用门槛: The least price of an order that the coupon holds for, in 分. From 1.
        transaction_minimum: Fen,
    }
}

/// 固定时间段可用: Days of the week, and hours of those days.
#[derive(Clone)]
#[non_exhaustive]
pub struct FixedAvailableTime {
    /// 可用星期数. At least 1 item.
    pub available_week_day: Vec<Weekday>,
    /// 当天开始时间: Seconds after midnight. From 0 to 86400. Example: `3600`.
    pub begin_time: i64,
    /// 当天结束时间: Seconds after midnight; 86399 by default. From 1 to 86399. Example: `86399`.
    pub end_time: Option<i64>,
}

wechatpay_client::sent! {
    FixedAvailableTime {
        available_week_day "available_week_day", begin_time "begin_time", end_time "end_time",
    }
}

impl FixedAvailableTime {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(available_week_day: Vec<Weekday>, begin_time: i64) -> Self {
        Self { available_week_day, begin_time, end_time: None }
    }
}

wechatpay_client::setters! {
    FixedAvailableTime {
        /// 当天结束时间: Seconds after midnight; 86399 by default. From 1 to 86399.
        end_time: i64,
    }
}

/// 普通满减券面额、门槛信息: A coupon that takes a fixed sum off.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FixedNormalCoupon {
    /// 面额: What is taken off, in 分. Example: `100`.
    pub coupon_amount: Option<Fen>,
    /// 使用门槛: The least price of an order that the coupon holds for, in 分. Example: `100`.
    pub transaction_minimum: Option<Fen>,
}

wechatpay_client::record! {
    FixedNormalCoupon {
        coupon_amount "coupon_amount", transaction_minimum "transaction_minimum",
    }
}

impl FixedNormalCoupon {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { coupon_amount: None, transaction_minimum: None }
    }
}

wechatpay_client::setters! {
    FixedNormalCoupon {
        /// 面额: What is taken off, in 分.
        coupon_amount: Fen,
        /// 使用门槛: The least price of an order that the coupon holds for, in 分.
        transaction_minimum: Fen,
    }
}

/// 固定面额满减券使用规则: A coupon that takes a fixed sum off.
#[derive(Clone)]
#[non_exhaustive]
pub struct FixedNormalCouponRule {
    /// 面额: What is taken off, in 分. From 1. Example: `50`.
    pub coupon_amount: Fen,
    /// 使用门槛: The least price of an order that the coupon holds for, in 分. From 1. Example: `100`.
    pub transaction_minimum: Fen,
}

wechatpay_client::sent! {
    FixedNormalCouponRule {
        coupon_amount "coupon_amount", transaction_minimum "transaction_minimum",
    }
}

/// What [`FixedNormalCouponRule::new`] requires, by name.
pub struct FixedNormalCouponRuleRequired {
    /// 面额: What is taken off, in 分. From 1.
    pub coupon_amount: Fen,
    /// 使用门槛: The least price of an order that the coupon holds for, in 分. From 1.
    pub transaction_minimum: Fen,
}

impl FixedNormalCouponRule {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: FixedNormalCouponRuleRequired) -> Self {
        let FixedNormalCouponRuleRequired {
            coupon_amount, transaction_minimum,
        } = required;
        Self { coupon_amount, transaction_minimum }
    }
}

/// 流水文件: Where a file with the uses or refunds of a batch can be fetched.
///
/// [`Client::download_at`](wechatpay_client::Client::download_at) fetches the file that it leads
/// to.
#[derive(Clone)]
#[non_exhaustive]
pub struct FlowFile {
    /// 下载链接. Example: `https://api.mch.weixin.qq.com/v3/billdownload/file?token=xx`.
    pub url: String,
    /// 安全校验码: The SHA-1 of the file. Example: `8ae0eb442c408d2e90d669d6f4ad6b7e6e049d6f`.
    pub hash_value: String,
    /// 哈希算法类型: What the hash of a file was computed with. Example: `SHA1`.
    pub hash_type: HashType,
}

wechatpay_client::record! {
    FlowFile {
        url "url", hash_value "hash_value", hash_type "hash_type",
    }
}

wechatpay_client::file_location! {
    FlowFile { url, hash_type, hash_value }
}

wechatpay_client::open_enum! {
    /// 卡包跳转目标: Where the button under a coupon (立即使用) leads.
    pub enum JumpTarget {
        /// To the user's payment code.
        PaymentCode = "PAYMENT_CODE",
        /// To the mini program of `mini_program_appid`.
        MiniProgram = "MINI_PROGRAM",
        /// To WeChat Pay's own page. The default.
        DefaultPage = "DEFAULT_PAGE",
    }
}

/// The response to [`ListAvailableMerchants`](super::ListAvailableMerchants).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAvailableMerchantsResponse {
    /// 可用商户总数量. Example: `200`.
    pub total_count: i64,
    /// 可用商户列表.
    pub data: Option<Vec<Mchid>>,
    /// 分页页码: The page, 1000 at most. Up to 1000. Example: `0`.
    pub offset: i64,
    /// 分页大小: 50 at most. Up to 50. Example: `50`.
    pub limit: i64,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
}

wechatpay_client::record! {
    ListAvailableMerchantsResponse {
        total_count "total_count", data "data", offset "offset", limit "limit",
        stock_id "stock_id",
    }
}

/// The response to [`ListAvailableSingleitems`](super::ListAvailableSingleitems).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListAvailableSingleitemsResponse {
    /// 可用单品编码总数. Example: `20`.
    pub total_count: i64,
    /// 结果集.
    pub data: Option<Vec<String>>,
    /// 分页页码: The page, 500 at most. Up to 500. Example: `0`.
    pub offset: i64,
    /// 分页大小: 100 at most. Up to 100. Example: `100`.
    pub limit: i64,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
}

wechatpay_client::record! {
    ListAvailableSingleitemsResponse {
        total_count "total_count", data "data", offset "offset", limit "limit",
        stock_id "stock_id",
    }
}

/// The response to [`ListCouponsByFilter`](super::ListCouponsByFilter).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListCouponsByFilterResponse {
    /// 总数量. Example: `100`.
    pub total_count: i64,
    /// 分页页码: The page, from 0. 0 by default. Example: `0`.
    pub offset: i64,
    /// 分页大小: 20 by default. Example: `20`.
    pub limit: i64,
    /// 结果集.
    pub data: Option<Vec<Coupon>>,
}

wechatpay_client::record! {
    ListCouponsByFilterResponse {
        total_count "total_count", offset "offset", limit "limit", data "data",
    }
}

/// The response to [`ListStocks`](super::ListStocks).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListStocksResponse {
    /// 批次总数. Example: `1`.
    pub total_count: i64,
    /// 分页大小: 10 at most. Example: `10`.
    pub limit: i64,
    /// 分页页码: The page, from 0. Example: `0`.
    pub offset: i64,
    /// 批次详情.
    pub data: Option<Vec<Stock>>,
}

wechatpay_client::record! {
    ListStocksResponse {
        total_count "total_count", limit "limit", offset "offset", data "data",
    }
}

/// The response to [`ListWithdrawCoupons`](super::ListWithdrawCoupons).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListWithdrawCouponsResponse {
    /// 银行提现免费券列表.
    pub data: Vec<WithdrawCoupon>,
    /// 分页页码. Example: `1`.
    pub offset: i64,
    /// 分页大小. Example: `10`.
    pub limit: i64,
    /// 查询结果总数. Example: `100`.
    pub total_count: i64,
}

wechatpay_client::record! {
    ListWithdrawCouponsResponse {
        data "data", offset "offset", limit "limit", total_count "total_count",
    }
}

/// The response to [`ModifyGoodsId`](super::ModifyGoodsId).
#[derive(Clone)]
#[non_exhaustive]
pub struct ModifyGoodsIdResponse {
    /// 生效时间. Example: `2015-05-20T13:29:35+08:00`.
    pub pause_time: Option<Timestamp>,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
}

wechatpay_client::record! {
    ModifyGoodsIdResponse {
        pause_time "pause_time", stock_id "stock_id",
    }
}

wechatpay_client::open_enum! {
    /// 券状态: The state of a coupon for several payments.
    pub enum MultiActivityCouponState {
        /// Unknown.
        CouponStateUnknow = "COUPON_STATE_UNKNOW",
        /// It can be used.
        CouponStateSend = "COUPON_STATE_SEND",
        /// It was used up.
        CouponStateUsed = "COUPON_STATE_USED",
        /// It expired.
        CouponStateExpired = "COUPON_STATE_EXPIRED",
    }
}

/// The response to [`PauseStock`](super::PauseStock).
#[derive(Clone)]
#[non_exhaustive]
pub struct PauseStockResponse {
    /// 暂停时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub pause_time: Option<Timestamp>,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
    /// 生效时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub start_time: Option<Timestamp>,
}

wechatpay_client::record! {
    PauseStockResponse {
        pause_time "pause_time", stock_id "stock_id", start_time "start_time",
    }
}

/// The response to [`QueryCallback`](super::QueryCallback).
#[derive(Clone)]
#[non_exhaustive]
pub struct QueryCallbackResponse {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `9856888`.
    pub mchid: Mchid,
    /// 通知地址. Example: `https://www.weixin.qq.com/wxpay/coupon.php`.
    pub notify_url: String,
}

wechatpay_client::record! {
    QueryCallbackResponse {
        mchid "mchid", notify_url "notify_url",
    }
}

/// The response to [`QueryMultiActivityCoupon`](super::QueryMultiActivityCoupon).
#[derive(Clone)]
#[non_exhaustive]
pub struct QueryMultiActivityCouponResponse {
    /// 创建批次的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `9800064`.
    pub stock_creator_mchid: Mchid,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
    /// 代金券id: One coupon of a user as numbered by WeChat Pay. At least 1 character. Example:
    /// `98674556`.
    pub coupon_id: CouponId,
    /// 代金券名称. Example: `微信支付代金券`.
    pub coupon_name: String,
    /// 券状态: The state of a coupon for several payments. Example: `COUPON_STATE_UNKNOW`.
    pub coupon_state: MultiActivityCouponState,
    /// 领券时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub receive_time: Timestamp,
    /// 可用开始时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub available_begin_time: Timestamp,
    /// 可用结束时间. Example: `2015-06-20T13:29:35.120+08:00`.
    pub available_end_time: Timestamp,
    /// 活动ID. Example: `186745560`.
    pub activity_id: String,
    /// 最大使用次数. Example: `5`.
    pub max_use_number: i64,
    /// 可用次数. Example: `3`.
    pub available_number: i64,
    /// 已使用次数. Example: `2`.
    pub used_number: i64,
    /// 已用金额列表: What a coupon for several payments took off.
    pub use_amount_list: Option<UsedAmount>,
    /// 用户标识ID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Option<Openid>,
}

wechatpay_client::record! {
    QueryMultiActivityCouponResponse {
        stock_creator_mchid "stock_creator_mchid", stock_id "stock_id", coupon_id "coupon_id",
        coupon_name "coupon_name", coupon_state "coupon_state", receive_time "receive_time",
        available_begin_time "available_begin_time", available_end_time "available_end_time",
        activity_id "activity_id", max_use_number "max_use_number",
        available_number "available_number", used_number "used_number",
        use_amount_list "use_amount_list", openid "openid",
    }
}

/// 消费金可用地域: A place in which consumption money (消费金) can be spent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Region {
    /// 类型: How large a region is. Example: `PROVINCE`.
    pub r#type: Option<RegionLevel>,
    /// 省. Example: `广东省`.
    pub province: Option<String>,
    /// 市. Example: `深圳市`.
    pub city: Option<String>,
    /// 区. Example: `南山区`.
    pub district: Option<String>,
    /// 国家. Example: `中国大陆`.
    pub country: Option<String>,
}

wechatpay_client::record! {
    Region {
        r#type "type", province "province", city "city", district "district", country "country",
    }
}

wechatpay_client::open_enum! {
    /// 地域级别: How large a region is.
    pub enum RegionLevel {
        /// A country.
        Country = "COUNTRY",
        /// A province.
        Province = "PROVINCE",
        /// A city.
        City = "CITY",
        /// A district.
        District = "DISTRICT",
    }
}

/// The response to [`RestartStock`](super::RestartStock).
#[derive(Clone)]
#[non_exhaustive]
pub struct RestartStockResponse {
    /// 生效时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub restart_time: Option<Timestamp>,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
    /// 生效时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub start_time: Option<Timestamp>,
}

wechatpay_client::record! {
    RestartStockResponse {
        restart_time "restart_time", stock_id "stock_id", start_time "start_time",
    }
}

/// The response to [`SendCoupon`](super::SendCoupon).
#[derive(Clone)]
#[non_exhaustive]
pub struct SendCouponResponse {
    /// 代金券id: One coupon of a user as numbered by WeChat Pay. At least 1 character. Example:
    /// `98674556`.
    pub coupon_id: CouponId,
}

wechatpay_client::record! {
    SendCouponResponse {
        coupon_id "coupon_id",
    }
}

/// The response to [`SendMultiActivityCoupon`](super::SendMultiActivityCoupon).
#[derive(Clone)]
#[non_exhaustive]
pub struct SendMultiActivityCouponResponse {
    /// 代金券id: One coupon of a user as numbered by WeChat Pay. At least 1 character. Example:
    /// `98674556`.
    pub coupon_id: CouponId,
}

wechatpay_client::record! {
    SendMultiActivityCouponResponse {
        coupon_id "coupon_id",
    }
}

/// The response to [`SendWithdrawCoupon`](super::SendWithdrawCoupon).
#[derive(Clone)]
#[non_exhaustive]
pub struct SendWithdrawCouponResponse {
    /// 银行提现免费券ID: One coupon of a user as numbered by WeChat Pay. At least 1 character. Example:
    /// `C688134DB8D27165DCD630B319A870679F29B3720EF89F4F8EAE01429641F8C2-17-1505164059`.
    pub coupon_id: Option<CouponId>,
    /// 银行提现免费券过期时间. Example: `2021-05-20T13:29:35.120+08:00`.
    pub expire_time: Option<Timestamp>,
}

wechatpay_client::record! {
    SendWithdrawCouponResponse {
        coupon_id "coupon_id", expire_time "expire_time",
    }
}

/// The response to [`SetCallback`](super::SetCallback).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetCallbackResponse {
    /// 修改时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Timestamp,
    /// 通知地址. Example: `https://www.weixin.qq.com/wxpay/coupon.php`.
    pub notify_url: String,
}

wechatpay_client::record! {
    SetCallbackResponse {
        update_time "update_time", notify_url "notify_url",
    }
}

/// 单品优惠特定信息: The limit of what is taken off single goods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SingleItemDiscount {
    /// 单品最高优惠价格: In 分. Example: `100`.
    pub single_price_max: Option<Fen>,
}

wechatpay_client::record! {
    SingleItemDiscount {
        single_price_max "single_price_max",
    }
}

impl SingleItemDiscount {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { single_price_max: None }
    }
}

wechatpay_client::setters! {
    SingleItemDiscount {
        /// 单品最高优惠价格: In 分.
        single_price_max: Fen,
    }
}

/// The response to [`StartStock`](super::StartStock).
#[derive(Clone)]
#[non_exhaustive]
pub struct StartStockResponse {
    /// 生效时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub start_time: Timestamp,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
}

wechatpay_client::record! {
    StartStockResponse {
        start_time "start_time", stock_id "stock_id",
    }
}

/// 代金券批次: A batch of coupons.
#[derive(Clone)]
#[non_exhaustive]
pub struct Stock {
    /// 批次名称. Example: `微信支付代金券批次`.
    pub stock_name: String,
    /// 开始时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub available_begin_time: Timestamp,
    /// 结束时间. Example: `2015-06-20T13:29:35.120+08:00`.
    pub available_end_time: Timestamp,
    /// 发放规则: How many coupons of a batch are handed out, and what each is worth.
    pub stock_use_rule: Option<StockRule>,
    /// 是否无资金流: True when nobody paid for the coupons in advance (免充值): the merchant receives
    /// less. False: they are paid from the budget (预充值). Example: `false`.
    pub no_cash: bool,
    /// 批次类型: What the coupons of a batch do to the price. Example: `NORMAL`.
    pub stock_type: StockType,
    /// 微信卡包ID. Example: `pbLatjvWOibDc5-TBnbUk1pD12o0`.
    pub card_id: Option<String>,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: Option<StockId>,
    /// 创建批次的商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `9800064`.
    pub stock_creator_mchid: Option<Mchid>,
    /// 批次状态: The state of a batch. Example: `unactivated`.
    pub status: Option<StockStatus>,
    /// 使用说明. Example: `微信支付营销`.
    pub description: Option<String>,
    /// 创建时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub create_time: Option<Timestamp>,
    /// 激活批次的时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub start_time: Option<Timestamp>,
    /// 终止批次的时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub stop_time: Option<Timestamp>,
    /// 是否单品优惠: Whether it holds for single goods. Example: `false`.
    pub singleitem: Option<bool>,
    /// 减至批次特定信息: For coupons of the type `CUT_TO`.
    pub cut_to_message: Option<CutTo>,
    /// 已发券数量: How many coupons users have received. Example: `100`.
    pub distributed_coupons: Option<i64>,
    /// 业务类型: What kind of coupon it is beyond its type. Example: `MULTIUSE`.
    pub business_type: Option<CouponBusinessType>,
    /// 消费金可用地域: For consumption money (消费金) alone.
    pub available_region_list: Option<Vec<Region>>,
    /// 消费金可用行业: For consumption money (消费金) alone.
    pub available_industry_list: Option<Vec<String>>,
}

wechatpay_client::record! {
    Stock {
        stock_name "stock_name", available_begin_time "available_begin_time",
        available_end_time "available_end_time", stock_use_rule "stock_use_rule",
        no_cash "no_cash", stock_type "stock_type", card_id "card_id", stock_id "stock_id",
        stock_creator_mchid "stock_creator_mchid", status "status", description "description",
        create_time "create_time", start_time "start_time", stop_time "stop_time",
        singleitem "singleitem", cut_to_message "cut_to_message",
        distributed_coupons "distributed_coupons", business_type "business_type",
        available_region_list "available_region_list",
        available_industry_list "available_industry_list",
    }
}

/// 发放规则: How many coupons of a batch are handed out, and what each is worth.
#[derive(Clone)]
#[non_exhaustive]
pub struct StockRule {
    /// 发放总上限. Example: `100`.
    pub max_coupons: i64,
    /// 总预算: The budget, in 分: what a coupon is worth, times `max_coupons`. Example: `5000`.
    pub max_amount: Fen,
    /// 单天发放上限金额: What the coupons of one day may be worth at most, in 分. Example: `400`.
    pub max_amount_by_day: Option<Fen>,
    /// 固定面额发券批次特定信息: For batches of the type `NORMAL`.
    pub fixed_normal_coupon: Option<FixedNormalCoupon>,
    /// 固定折扣特定信息: A coupon that takes off a share of the price.
    pub fixed_discount_coupon: Option<DiscountCoupon>,
    /// 单个用户可领个数. Example: `3`.
    pub max_coupons_per_user: i64,
    /// 券类型: What a coupon does to the price. Example: `NORMAL`.
    pub coupon_type: Option<CouponType>,
    /// 订单优惠标记: Marks of which an order must have one, in its `goods_tag`.
    pub goods_tag: Option<Vec<String>>,
    /// 支付方式.
    pub trade_type: Option<Vec<CouponTradeType>>,
    /// 是否可叠加其他优惠. Example: `false`.
    pub combine_use: Option<bool>,
    /// 是否开启自然人限制: Whether `max_coupons_per_user` counts all accounts of one person. Example:
    /// `false`.
    pub natural_person_limit: Option<bool>,
    /// api发券防刷: Whether users are shut out who seem to collect coupons for gain. Example: `false`.
    pub prevent_api_abuse: Option<bool>,
}

wechatpay_client::record! {
    StockRule {
        max_coupons "max_coupons", max_amount "max_amount", max_amount_by_day "max_amount_by_day",
        fixed_normal_coupon "fixed_normal_coupon", fixed_discount_coupon "fixed_discount_coupon",
        max_coupons_per_user "max_coupons_per_user", coupon_type "coupon_type",
        goods_tag "goods_tag", trade_type "trade_type", combine_use "combine_use",
        natural_person_limit "natural_person_limit", prevent_api_abuse "prevent_api_abuse",
    }
}

/// 发放规则: How many coupons of a batch may be handed out.
#[derive(Clone)]
#[non_exhaustive]
pub struct StockSendRule {
    /// 发放总上限. Example: `100`.
    pub max_coupons: i64,
    /// 总预算: The budget, in 分: what a coupon is worth, times `max_coupons`. From 1. Example: `5000`.
    pub max_amount: Fen,
    /// 单天发放上限金额: What the coupons of one day may be worth at most, in 分. From 1. Example:
    /// `400`.
    pub max_amount_by_day: Option<Fen>,
    /// 单个用户可领个数. Example: `3`.
    pub max_coupons_per_user: i64,
    /// 是否开启自然人限制: Whether `max_coupons_per_user` counts all accounts of one person. Example:
    /// `false`.
    pub natural_person_limit: bool,
    /// api发券防刷: Whether users are shut out who seem to collect coupons for gain. Example: `false`.
    pub prevent_api_abuse: bool,
}

wechatpay_client::sent! {
    StockSendRule {
        max_coupons "max_coupons", max_amount "max_amount", max_amount_by_day "max_amount_by_day",
        max_coupons_per_user "max_coupons_per_user", natural_person_limit "natural_person_limit",
        prevent_api_abuse "prevent_api_abuse",
    }
}

/// What [`StockSendRule::new`] requires, by name.
pub struct StockSendRuleRequired {
    /// 发放总上限.
    pub max_coupons: i64,
    /// 总预算: The budget, in 分: what a coupon is worth, times `max_coupons`. From 1.
    pub max_amount: Fen,
    /// 单个用户可领个数.
    pub max_coupons_per_user: i64,
    /// 是否开启自然人限制: Whether `max_coupons_per_user` counts all accounts of one person.
    pub natural_person_limit: bool,
    /// api发券防刷: Whether users are shut out who seem to collect coupons for gain.
    pub prevent_api_abuse: bool,
}

impl StockSendRule {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: StockSendRuleRequired) -> Self {
        let StockSendRuleRequired {
            max_coupons, max_amount, max_coupons_per_user, natural_person_limit,
            prevent_api_abuse,
        } = required;
        Self {
            max_coupons, max_amount, max_amount_by_day: None, max_coupons_per_user,
            natural_person_limit, prevent_api_abuse,
        }
    }
}

wechatpay_client::setters! {
    StockSendRule {
        /// 单天发放上限金额: What the coupons of one day may be worth at most, in 分. From 1.
        max_amount_by_day: Fen,
    }
}

wechatpay_client::open_enum! {
    /// 批次状态: The state of a batch.
    ///
    /// Note: `stoped` has one p.
    pub enum StockStatus {
        /// It was not started yet.
        Unactivated = "unactivated",
        /// It is being reviewed.
        Audit = "audit",
        /// Its coupons can be handed out.
        Running = "running",
        /// It has ended.
        Stoped = "stoped",
        /// It is not handed out at present.
        Paused = "paused",
    }
}

wechatpay_client::open_enum! {
    /// 批次类型: What the coupons of a batch do to the price.
    ///
    /// Note: `EXCHAHGE` is spelt so.
    pub enum StockType {
        /// A fixed sum off (固定面额满减券).
        Normal = "NORMAL",
        /// A share of the price off (折扣券).
        Discount = "DISCOUNT",
        /// Goods at another price (换购券).
        Exchahge = "EXCHAHGE",
        /// A sum that differs from user to user (千人千面券).
        Random = "RANDOM",
        /// Sum or share off without a coupon (立减与折扣).
        DiscountCut = "DISCOUNT_CUT",
    }
}

/// The response to [`StopStock`](super::StopStock).
#[derive(Clone)]
#[non_exhaustive]
pub struct StopStockResponse {
    /// 终止时间. Example: `2015-05-20T13:29:35+08:00`.
    pub stop_time: Timestamp,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
}

wechatpay_client::record! {
    StopStockResponse {
        stop_time "stop_time", stock_id "stock_id",
    }
}

/// The response to [`UploadImage`](super::UploadImage).
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadImageResponse {
    /// 媒体文件URL地址: Other operations ask for it where they want a picture. Example:
    /// `https://qpic.cn/xxx`.
    pub media_url: String,
}

wechatpay_client::record! {
    UploadImageResponse {
        media_url "media_url",
    }
}

/// 已用金额列表: What a coupon for several payments took off.
#[derive(Clone)]
#[non_exhaustive]
pub struct UsedAmount {
    /// 已用金额.
    pub used_amounts: Option<Vec<String>>,
}

wechatpay_client::record! {
    UsedAmount {
        used_amounts "used_amounts",
    }
}

/// 核销事件: A coupon that a user paid with.
#[derive(Clone)]
#[non_exhaustive]
pub struct UsedCoupon {
    /// 批次创建方商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `9800064`.
    pub stock_creator_mchid: Mchid,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `9856000`.
    pub stock_id: StockId,
    /// 代金券id: One coupon of a user as numbered by WeChat Pay. At least 1 character. Example:
    /// `98674556`.
    pub coupon_id: CouponId,
    /// 单品优惠特定信息: The limit of what is taken off single goods.
    pub singleitem_discount_off: Option<SingleItemDiscount>,
    /// 减至优惠限定字段: For `CUT_TO`.
    pub discount_to: Option<DiscountTo>,
    /// 券名称. Example: `微信支付代金券`.
    pub coupon_name: String,
    /// 券状态: The state of a coupon. Example: `USED`.
    pub status: Option<CouponStatus>,
    /// 券描述说明. Example: `微信支付营销`.
    pub description: String,
    /// 领券时间. Example: `2025-05-20T13:29:35+08:00`.
    pub create_time: Timestamp,
    /// 券类型: What a coupon does to the price. Example: `NORMAL`.
    pub coupon_type: CouponType,
    /// 是否无资金流: True when nobody paid for the coupons in advance (免充值): the merchant receives
    /// less. False: they are paid from the budget (预充值). Example: `false`.
    pub no_cash: Option<bool>,
    /// 可用开始时间. Example: `2025-05-20T13:29:35+08:00`.
    pub available_begin_time: Timestamp,
    /// 可用结束时间. Example: `2025-06-20T13:29:35+08:00`.
    pub available_end_time: Timestamp,
    /// 是否单品优惠: Whether it holds for single goods. Example: `false`.
    pub singleitem: Option<bool>,
    /// 普通满减券面额、门槛信息: For coupons of the type `NORMAL`.
    pub normal_coupon_information: Option<FixedNormalCoupon>,
    /// 已实扣代金券信息: The payment that the coupon was used for.
    pub consume_information: Option<ConsumeInformation>,
    /// 业务类型: What kind of coupon it is beyond its type. Example: `MULTIUSE`.
    pub business_type: Option<CouponBusinessType>,
}

wechatpay_client::record! {
    UsedCoupon {
        stock_creator_mchid "stock_creator_mchid", stock_id "stock_id", coupon_id "coupon_id",
        singleitem_discount_off "singleitem_discount_off", discount_to "discount_to",
        coupon_name "coupon_name", status "status", description "description",
        create_time "create_time", coupon_type "coupon_type", no_cash "no_cash",
        available_begin_time "available_begin_time", available_end_time "available_end_time",
        singleitem "singleitem", normal_coupon_information "normal_coupon_information",
        consume_information "consume_information", business_type "business_type",
    }
}

/// What [`UsedCoupon::new`] requires, by name.
pub struct UsedCouponRequired {
    /// 批次创建方商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub stock_creator_mchid: Mchid,
    /// 批次号: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
    /// 代金券id: One coupon of a user as numbered by WeChat Pay. At least 1 character.
    pub coupon_id: CouponId,
    /// 券名称.
    pub coupon_name: String,
    /// 券描述说明.
    pub description: String,
    /// 领券时间.
    pub create_time: Timestamp,
    /// 券类型: What a coupon does to the price.
    pub coupon_type: CouponType,
    /// 可用开始时间.
    pub available_begin_time: Timestamp,
    /// 可用结束时间.
    pub available_end_time: Timestamp,
}

impl UsedCoupon {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: UsedCouponRequired) -> Self {
        let UsedCouponRequired {
            stock_creator_mchid, stock_id, coupon_id, coupon_name, description,
            create_time, coupon_type, available_begin_time, available_end_time,
        } = required;
        Self {
            stock_creator_mchid, stock_id, coupon_id, singleitem_discount_off: None,
            discount_to: None, coupon_name, status: None, description, create_time,
            coupon_type, no_cash: None, available_begin_time, available_end_time,
            singleitem: None, normal_coupon_information: None, consume_information: None,
            business_type: None,
        }
    }
}

wechatpay_client::setters! {
    UsedCoupon {
        /// 单品优惠特定信息: The limit of what is taken off single goods.
        singleitem_discount_off: SingleItemDiscount,
        /// 减至优惠限定字段: For `CUT_TO`.
        discount_to: DiscountTo,
        /// 券状态: The state of a coupon.
        status: CouponStatus,
        /// 是否无资金流: True when nobody paid for the coupons in advance (免充值): the merchant receives
        /// less.
        no_cash: bool,
        /// 是否单品优惠: Whether it holds for single goods.
        singleitem: bool,
        /// 普通满减券面额、门槛信息: For coupons of the type `NORMAL`.
        normal_coupon_information: FixedNormalCoupon,
        /// 已实扣代金券信息: The payment that the coupon was used for.
        consume_information: ConsumeInformation,
        /// 业务类型: What kind of coupon it is beyond its type.
        business_type: CouponBusinessType,
    }
}

/// 银行提现免费券: A coupon for withdrawals without a fee.
#[derive(Clone)]
#[non_exhaustive]
pub struct WithdrawCoupon {
    /// 发放时间. Example: `2021-05-20T13:29:35.120+08:00`.
    pub send_time: Option<Timestamp>,
    /// 发放额度. Example: `1000`.
    pub send_quota: Option<i64>,
    /// 银行提现免费券的券ID: One coupon of a user as numbered by WeChat Pay. At least 1 character.
    /// Example: `C688134DB8D27165DCD630B319A870679F29B3720EF89F4F8EAE01429641F8C2-17-1505164059`.
    pub coupon_id: Option<CouponId>,
    /// 使用额度. Example: `500`.
    pub use_quota: Option<i64>,
    /// 银行提现免费券券状态: The state of a coupon for withdrawals. Example: `VALID`.
    pub coupon_state: Option<WithdrawCouponState>,
}

wechatpay_client::record! {
    WithdrawCoupon {
        send_time "send_time", send_quota "send_quota", coupon_id "coupon_id",
        use_quota "use_quota", coupon_state "coupon_state",
    }
}

wechatpay_client::open_enum! {
    /// 银行提现免费券券状态: The state of a coupon for withdrawals.
    pub enum WithdrawCouponState {
        /// It can be used.
        Valid = "VALID",
    }
}
