// Written by `cargo xtask codegen` from spec/merchant_risk.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Encrypted, Error, Meta, Operation, Request, Timestamp};

use crate::products::routes::merchant_risk as routes;
use crate::products::shared::{Fen, Mchid, Openid, OutTradeNo};
use super::types::{
    AccountRecharge, CreateTradeRiskResultResponse, ListRiskTradesResponse,
    ReportRiskDisposalResponse, ReportTradeInformationResponse, ReportedRisk, ReportedSubOrder,
    RiskConclusion, RiskDisposal, RiskMeasure, TradeRisk, TradeRiskInformation, UtilityPayment,
};

/// 查询风险订单: Lists orders that WeChat Pay holds to be a risk, of a span of time, page by page.
///
/// `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades` responds with 200 and
/// [`ListRiskTradesResponse`](crate::products::merchant_risk::ListRiskTradesResponse). Read-only:
/// safe to send again.
///
/// Note: Go on with the next `page_index`, in the body, until `total_num` orders were read; 100
/// come at once at most.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013894247),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013894221). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_risk::ListRiskTrades;
/// use wechatpay::Timestamp;
///
/// let operation = ListRiskTrades::new()
///     .sp_mchid("1900000109")
///     .sub_mchid("1900009231")
///     .mchid("1900009231")
///     .start_time("2025-05-20T13:29:35+08:00".parse::<Timestamp>()?)
///     .end_time("2025-05-21T13:29:35+08:00".parse::<Timestamp>()?)
///     .page_index(1)
///     .page_size(10);
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListRiskTrades {
    /// 服务商商户号: The partner that calls, or that the merchant belongs to. 1 to 32 characters.
    /// Example: `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): optional.
    pub sp_mchid: Option<Mchid>,
    /// 子商户号: The merchant that the order belongs to. 1 to 32 characters. Example: `1900009231`.
    /// Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. 1 to 32 characters. Example: `1900009231`.
    /// Direct merchants (直连商户): optional; partners (服务商): omitted.
    pub mchid: Option<Mchid>,
    /// 开始时间. Example: `2025-05-20T13:29:35+08:00`.
    pub start_time: Option<Timestamp>,
    /// 结束时间. Example: `2025-05-21T13:29:35+08:00`.
    pub end_time: Option<Timestamp>,
    /// 查询页码: From 1, which it is without it. Example: `1`.
    pub page_index: Option<i64>,
    /// 查询页大小: At most 100; 10 without it. Example: `10`.
    pub page_size: Option<i64>,
}

wechatpay_client::sent! {
    ListRiskTrades {
        sp_mchid "sp_mchid", sub_mchid "sub_mchid", mchid "mchid", start_time "start_time",
        end_time "end_time", page_index "page_index", page_size "page_size",
    }
}

impl ListRiskTrades {
    /// Creates the operation.
    #[inline]
    pub fn new() -> Self {
        Self {
            sp_mchid: None, sub_mchid: None, mchid: None, start_time: None,
            end_time: None, page_index: None, page_size: None,
        }
    }
}

crate::optional_fields! {
    ListRiskTrades {
        /// 服务商商户号: The partner that calls, or that the merchant belongs to. 1 to 32 characters.
        sp_mchid: Mchid,
        /// 子商户号: The merchant that the order belongs to. 1 to 32 characters.
        sub_mchid: Mchid,
        /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
        /// partner, or the merchant that a partner acts for. 1 to 32 characters.
        mchid: Mchid,
        /// 开始时间.
        start_time: Timestamp,
        /// 结束时间.
        end_time: Timestamp,
        /// 查询页码: From 1, which it is without it.
        page_index: i64,
        /// 查询页大小: At most 100; 10 without it.
        page_size: i64,
    }
}

impl Operation for ListRiskTrades {
    type Response = ListRiskTradesResponse;

    const META: &'static Meta = &routes::LIST_RISK_TRADES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 回传处置结果: Tells what the merchant found out about an order that was named by
/// `list_risk_trades` or a callback, and what it did.
///
/// `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result` responds with 200 and
/// [`ReportRiskDisposalResponse`](crate::products::merchant_risk::ReportRiskDisposalResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: It is inferred that the server keys the report by `out_trade_no` and its merchant.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013894250). Source: a copy
/// of the official page, read 2026-11-29; SKIT.FlurlHttpClient.Wechat; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_risk::ReportRiskDisposal;
///
/// let operation = ReportRiskDisposal::new("20150806125346");
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
pub struct ReportRiskDisposal {
    /// 服务商商户号: The partner that calls, or that the merchant belongs to. 1 to 32 characters.
    /// Example: `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): optional.
    pub sp_mchid: Option<Mchid>,
    /// 子商户号: The merchant that the order belongs to. 1 to 32 characters. Example: `1900009231`.
    /// Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. 1 to 32 characters. Example: `1900009231`.
    /// Direct merchants (直连商户): optional; partners (服务商): omitted.
    pub mchid: Option<Mchid>,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 最终风险结论: Whether an order is a risk. Example: `1`.
    pub final_risk_result: Option<RiskConclusion>,
    /// 最终风险类型: With the conclusion that it is a risk. Example: `1`.
    pub final_risk_type: Option<TradeRisk>,
    /// 处置结论: All that was done.
    pub disp_conclusion: Option<Vec<RiskDisposal>>,
    /// 处置补充. At most 1024 characters. Example: `已下架商品`.
    pub disp_addition: Option<String>,
    /// 是否有投诉: Whether users complained of it. Example: `false`.
    pub exist_complaint: Option<bool>,
    /// 退款金额: What was refunded, in 分. From 0. Example: `100`.
    pub refund_amount: Option<Fen>,
}

wechatpay_client::sent! {
    ReportRiskDisposal {
        sp_mchid "sp_mchid", sub_mchid "sub_mchid", mchid "mchid", out_trade_no "out_trade_no",
        final_risk_result "final_risk_result", final_risk_type "final_risk_type",
        disp_conclusion "disp_conclusion", disp_addition "disp_addition",
        exist_complaint "exist_complaint", refund_amount "refund_amount",
    }
}

impl ReportRiskDisposal {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_trade_no: impl Into<OutTradeNo>) -> Self {
        Self {
            sp_mchid: None, sub_mchid: None, mchid: None,
            out_trade_no: out_trade_no.into(), final_risk_result: None,
            final_risk_type: None, disp_conclusion: None, disp_addition: None,
            exist_complaint: None, refund_amount: None,
        }
    }
}

crate::optional_fields! {
    ReportRiskDisposal {
        /// 服务商商户号: The partner that calls, or that the merchant belongs to. 1 to 32 characters.
        sp_mchid: Mchid,
        /// 子商户号: The merchant that the order belongs to. 1 to 32 characters.
        sub_mchid: Mchid,
        /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
        /// partner, or the merchant that a partner acts for. 1 to 32 characters.
        mchid: Mchid,
        /// 最终风险结论: Whether an order is a risk.
        final_risk_result: RiskConclusion,
        /// 最终风险类型: With the conclusion that it is a risk.
        final_risk_type: TradeRisk,
        /// 处置结论: All that was done.
        disp_conclusion: Vec<RiskDisposal>,
        /// 处置补充. At most 1024 characters.
        disp_addition: String,
        /// 是否有投诉: Whether users complained of it.
        exist_complaint: bool,
        /// 退款金额: What was refunded, in 分. From 0.
        refund_amount: Fen,
    }
}

impl Operation for ReportRiskDisposal {
    type Response = ReportRiskDisposalResponse;

    const META: &'static Meta = &routes::REPORT_RISK_DISPOSAL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 上报订单关联信息: Reports what is known of an order right after it is placed, before the user
/// pays, so that WeChat Pay can weigh the risk of the payment.
///
/// `POST /v3/merchant-risk-manage/report-trade-union-information` responds with 200 and
/// [`ReportTradeInformationResponse`](crate::products::merchant_risk::ReportTradeInformationResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: It is inferred that the server keys the report by `out_trade_no` and its merchant.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk/report-trade-risk-information.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_risk::{
///     AccountRecharge, ReportTradeInformation, ReportedSubOrder, UtilityPayment,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = ReportTradeInformation::new()
///     .sp_mchid("1900000109")
///     .acquiring_bank_id("1356485")
///     .channel_id("1900000108")
///     .sub_mchid("1900009231")
///     .out_trade_no("1217752501201407033233368018")
///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///     .phone("13800000000")
///     .certificates_number("010014")
///     .client_ip("123.12.12.123")
///     .risk_level(1)
///     .line_type(1)
///     .goods_type(1)
///     .seller_type(1)
///     .is_need_deliver(false)
///     .device_type(1)
///     .userid("260000123")
///     .phone_from(1)
///     .seller_userid("880000456")
///     .scene(1)
///     .recharge_fields(AccountRecharge::new().account_type(1).account("13800000000"))
///     .living_expenses_fields(
///         UtilityPayment::new()
///             .acc_no("123456")
///             .r#type(1)
///             .city("湖南衡阳")
///             .address("广东省深圳市南山区海天二路33号")
///             .acc_name("詹讯")
///             .company_name("深圳电力")
///             .amount(Fen::new(500)),
///     )
///     .extra_fields1("{\"key1\":\"value1\"}")
///     .extra_fields2("{\"key1\":\"value1\"}")
///     .extra_fields3("{\"key1\":\"value1\"}")
///     .high_risk_goods(1)
///     .same_deviced(true)
///     .reliable_device(true)
///     .delivery_province("广东省")
///     .delivery_city("深圳市")
///     .new_address(true)
///     .last_pay_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
///     .risky_goods(1)
///     .offline_delivery_label(1)
///     .proxy_payment(true)
///     .order_phone_number("138****0000")
///     .user_risk_level(1)
///     .sp_risk_level(1)
///     .phone_number_location("广东深圳")
///     .goods_category("数码")
///     .pre_opening_behavior("无")
///     .new_store(true)
///     .store_identifier("shop_001")
///     .goods_listing_time("2025-05-01 10:00:00")
///     .combine_out_trade_no("20150806125347")
///     .combine_mchid("1900000109")
///     .sub_orders(
///         vec![
///             ReportedSubOrder::new().out_trade_no("20150806125348")
///             .mch_id("1900000109").delivery_province("广东省")
///             .delivery_city("深圳市").risky_goods(1).user_risk_level(1)
///             .sp_risk_level(1)
///         ],
///     );
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportTradeInformation {
    /// 服务商商户号: The partner that calls, or that the merchant belongs to. 1 to 32 characters.
    /// Example: `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): optional.
    pub sp_mchid: Option<Mchid>,
    /// 从业机构商户号. At most 32 characters. Example: `1356485`.
    pub acquiring_bank_id: Option<String>,
    /// 渠道号. At most 32 characters. Example: `1900000108`.
    pub channel_id: Option<String>,
    /// 子商户号: The merchant that the order belongs to. 1 to 32 characters. Example: `1900009231`.
    /// Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: Option<OutTradeNo>,
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Option<Openid>,
    /// 用户手机号: The one that the merchant has of the user. Plain text here; encrypted on the wire.
    pub phone: Option<Encrypted>,
    /// 用户实名证件号: The last six digits of the user's identity card. Plain text here; encrypted on
    /// the wire.
    pub certificates_number: Option<Encrypted>,
    /// 用户终端ip.
    pub client_ip: Option<String>,
    /// 商户判定交易的风险等级: How much of a risk the merchant holds the order to be. Example: `1`.
    ///
    /// Note: It is not known which values mean what.
    pub risk_level: Option<i64>,
    /// 线上线下标识. Example: `1`.
    ///
    /// Note: Whether the business is on the Internet or in a shop. The values known are 1 and 2; it is
    /// not known which is which.
    pub line_type: Option<i64>,
    /// 虚拟实物标识. Example: `1`.
    ///
    /// Note: Whether the goods are things or not. The values known are 1 and 2; it is not known which
    /// is which.
    pub goods_type: Option<i64>,
    /// 物品发布类型. Example: `1`.
    ///
    /// Note: Who offers the goods. The values known are 1 and 2; it is not known what they mean.
    pub seller_type: Option<i64>,
    /// 是否需要物流发货. Example: `false`.
    pub is_need_deliver: Option<bool>,
    /// 用户设备类型. Example: `1`.
    ///
    /// Note: The values known are 1, 2 and 3; it is not known what they mean.
    pub device_type: Option<i64>,
    /// 付款方用户标识: The payer's account with the merchant.
    pub userid: Option<String>,
    /// 手机号来源. Example: `1`.
    ///
    /// Note: Where the telephone number comes from. It is not known which values mean what.
    pub phone_from: Option<i64>,
    /// 收款方用户标识: The seller's account with the merchant.
    pub seller_userid: Option<String>,
    /// 业务场景. Example: `1`.
    ///
    /// Note: Whether it is a top-up, a bill, or neither. The values known are 0, 1 and 2; it is not
    /// known which is which.
    pub scene: Option<i64>,
    /// 充值业务场景独有字段: Only for a top-up.
    pub recharge_fields: Option<AccountRecharge>,
    /// 生活缴费场景独有字段: Only for a bill of water, electricity or the like.
    pub living_expenses_fields: Option<UtilityPayment>,
    /// 扩展字段1: A JSON text. Example: `{"key1":"value1"}`.
    pub extra_fields1: Option<String>,
    /// 扩展字段2: A JSON text. Example: `{"key1":"value1"}`.
    pub extra_fields2: Option<String>,
    /// 扩展字段3: A JSON text. Example: `{"key1":"value1"}`.
    pub extra_fields3: Option<String>,
    /// 高风险商品标签. Example: `1`.
    ///
    /// Note: It is not known which values mean what.
    pub high_risk_goods: Option<i64>,
    /// 用户下单设备与支付设备是否一致. Example: `true`.
    pub same_deviced: Option<bool>,
    /// 用户下单设备是否是常用设备. Example: `true`.
    pub reliable_device: Option<bool>,
    /// 收货省份. Example: `广东省`.
    pub delivery_province: Option<String>,
    /// 收货城市. Example: `深圳市`.
    pub delivery_city: Option<String>,
    /// 收货人地址是否新增: Whether the user entered the address for this order. Example: `true`.
    pub new_address: Option<bool>,
    /// 上一笔支付openid: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub last_pay_openid: Option<Openid>,
    /// 高风险类目. Example: `1`.
    ///
    /// Note: The values known are 1 to 6; it is not known what they mean.
    pub risky_goods: Option<i64>,
    /// 订单识别标识. Example: `1`.
    ///
    /// Note: How the goods get to the user: delivered within the hour, or fetched. The values known are
    /// 1 and 2; it is not known which is which.
    pub offline_delivery_label: Option<i64>,
    /// 是否为代付订单: Whether somebody else pays for the user. Example: `true`.
    pub proxy_payment: Option<bool>,
    /// 下单人手机号: The first three digits and the last four.
    pub order_phone_number: Option<String>,
    /// 下单人风险等级. Example: `1`.
    ///
    /// Note: The values known are 1 to 7; it is not known which is the worst.
    pub user_risk_level: Option<i64>,
    /// 商户风险等级. Example: `1`.
    ///
    /// Note: The values known are 1 to 7; it is not known which is the worst.
    pub sp_risk_level: Option<i64>,
    /// 手机号所属地. Example: `广东深圳`.
    pub phone_number_location: Option<String>,
    /// 商品类目. Example: `数码`.
    pub goods_category: Option<String>,
    /// 前置打开行为异常. Example: `无`.
    pub pre_opening_behavior: Option<String>,
    /// 卖家是否是新账号. Example: `true`.
    pub new_store: Option<bool>,
    /// 店铺标识. Example: `shop_001`.
    pub store_identifier: Option<String>,
    /// 商品上架时间. Example: `2025-05-01 10:00:00`.
    ///
    /// Note: Its form is not known.
    pub goods_listing_time: Option<String>,
    /// 合单商户订单号: The combined order, when it is one. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `20150806125347`.
    pub combine_out_trade_no: Option<OutTradeNo>,
    /// 合单商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub combine_mchid: Option<Mchid>,
    /// 子单列表: The orders of a combined one.
    pub sub_orders: Option<Vec<ReportedSubOrder>>,
}

wechatpay_client::sent! {
    ReportTradeInformation {
        sp_mchid "sp_mchid", acquiring_bank_id "acquiring_bank_id", channel_id "channel_id",
        sub_mchid "sub_mchid", out_trade_no "out_trade_no", openid "openid", phone "phone",
        certificates_number "certificates_number", client_ip "client_ip" hidden,
        risk_level "risk_level", line_type "line_type", goods_type "goods_type",
        seller_type "seller_type", is_need_deliver "is_need_deliver", device_type "device_type",
        userid "userid" hidden, phone_from "phone_from", seller_userid "seller_userid" hidden,
        scene "scene", recharge_fields "recharge_fields",
        living_expenses_fields "living_expenses_fields", extra_fields1 "extra_fields1",
        extra_fields2 "extra_fields2", extra_fields3 "extra_fields3",
        high_risk_goods "high_risk_goods", same_deviced "same_deviced",
        reliable_device "reliable_device", delivery_province "delivery_province",
        delivery_city "delivery_city", new_address "new_address",
        last_pay_openid "last_pay_openid", risky_goods "risky_goods",
        offline_delivery_label "offline_delivery_label", proxy_payment "proxy_payment",
        order_phone_number "order_phone_number" hidden, user_risk_level "user_risk_level",
        sp_risk_level "sp_risk_level", phone_number_location "phone_number_location",
        goods_category "goods_category", pre_opening_behavior "pre_opening_behavior",
        new_store "new_store", store_identifier "store_identifier",
        goods_listing_time "goods_listing_time", combine_out_trade_no "combine_out_trade_no",
        combine_mchid "combine_mchid", sub_orders "sub_orders",
    }
}

impl ReportTradeInformation {
    /// Creates the operation.
    #[inline]
    pub fn new() -> Self {
        Self {
            sp_mchid: None, acquiring_bank_id: None, channel_id: None, sub_mchid: None,
            out_trade_no: None, openid: None, phone: None, certificates_number: None,
            client_ip: None, risk_level: None, line_type: None, goods_type: None,
            seller_type: None, is_need_deliver: None, device_type: None, userid: None,
            phone_from: None, seller_userid: None, scene: None, recharge_fields: None,
            living_expenses_fields: None, extra_fields1: None, extra_fields2: None,
            extra_fields3: None, high_risk_goods: None, same_deviced: None,
            reliable_device: None, delivery_province: None, delivery_city: None,
            new_address: None, last_pay_openid: None, risky_goods: None,
            offline_delivery_label: None, proxy_payment: None, order_phone_number: None,
            user_risk_level: None, sp_risk_level: None, phone_number_location: None,
            goods_category: None, pre_opening_behavior: None, new_store: None,
            store_identifier: None, goods_listing_time: None, combine_out_trade_no: None,
            combine_mchid: None, sub_orders: None,
        }
    }
}

crate::optional_fields! {
    ReportTradeInformation {
        /// 服务商商户号: The partner that calls, or that the merchant belongs to. 1 to 32 characters.
        sp_mchid: Mchid,
        /// 从业机构商户号. At most 32 characters.
        acquiring_bank_id: String,
        /// 渠道号. At most 32 characters.
        channel_id: String,
        /// 子商户号: The merchant that the order belongs to. 1 to 32 characters.
        sub_mchid: Mchid,
        /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
        /// letters, and the characters `_`, `-`, `|` and `*`. At most 64 characters. Pattern:
        /// `^[0-9A-Za-z_|*-]+$`.
        out_trade_no: OutTradeNo,
        /// 用户标识: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 用户手机号: The one that the merchant has of the user. Plain text here; encrypted on the wire.
        phone: Encrypted,
        /// 用户实名证件号: The last six digits of the user's identity card. Plain text here; encrypted on
        /// the wire.
        certificates_number: Encrypted,
        /// 用户终端ip.
        client_ip: String,
        /// 商户判定交易的风险等级: How much of a risk the merchant holds the order to be.
        risk_level: i64,
        /// 线上线下标识.
        line_type: i64,
        /// 虚拟实物标识.
        goods_type: i64,
        /// 物品发布类型.
        seller_type: i64,
        /// 是否需要物流发货.
        is_need_deliver: bool,
        /// 用户设备类型.
        device_type: i64,
        /// 付款方用户标识: The payer's account with the merchant.
        userid: String,
        /// 手机号来源.
        phone_from: i64,
        /// 收款方用户标识: The seller's account with the merchant.
        seller_userid: String,
        /// 业务场景.
        scene: i64,
        /// 充值业务场景独有字段: Only for a top-up.
        recharge_fields: AccountRecharge,
        /// 生活缴费场景独有字段: Only for a bill of water, electricity or the like.
        living_expenses_fields: UtilityPayment,
        /// 扩展字段1: A JSON text.
        extra_fields1: String,
        /// 扩展字段2: A JSON text.
        extra_fields2: String,
        /// 扩展字段3: A JSON text.
        extra_fields3: String,
        /// 高风险商品标签.
        high_risk_goods: i64,
        /// 用户下单设备与支付设备是否一致.
        same_deviced: bool,
        /// 用户下单设备是否是常用设备.
        reliable_device: bool,
        /// 收货省份.
        delivery_province: String,
        /// 收货城市.
        delivery_city: String,
        /// 收货人地址是否新增: Whether the user entered the address for this order.
        new_address: bool,
        /// 上一笔支付openid: A user as one AppID sees them. At least 1 character.
        last_pay_openid: Openid,
        /// 高风险类目.
        risky_goods: i64,
        /// 订单识别标识.
        offline_delivery_label: i64,
        /// 是否为代付订单: Whether somebody else pays for the user.
        proxy_payment: bool,
        /// 下单人手机号: The first three digits and the last four.
        order_phone_number: String,
        /// 下单人风险等级.
        user_risk_level: i64,
        /// 商户风险等级.
        sp_risk_level: i64,
        /// 手机号所属地.
        phone_number_location: String,
        /// 商品类目.
        goods_category: String,
        /// 前置打开行为异常.
        pre_opening_behavior: String,
        /// 卖家是否是新账号.
        new_store: bool,
        /// 店铺标识.
        store_identifier: String,
        /// 商品上架时间.
        goods_listing_time: String,
        /// 合单商户订单号: The combined order, when it is one. Pattern: `^[0-9A-Za-z_|*-]+$`.
        combine_out_trade_no: OutTradeNo,
        /// 合单商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        combine_mchid: Mchid,
        /// 子单列表: The orders of a combined one.
        sub_orders: Vec<ReportedSubOrder>,
    }
}

impl Operation for ReportTradeInformation {
    type Response = ReportTradeInformationResponse;

    const META: &'static Meta = &routes::REPORT_TRADE_INFORMATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询风险信息: Asks how much of a risk an order is, after it was paid.
///
/// `GET /v3/merchant-risk-manage/trade-risk-information` responds with 200 and
/// [`TradeRiskInformation`](crate::products::merchant_risk::TradeRiskInformation). Read-only: safe
/// to send again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk/query-trade-risk-information.html).
/// Source: a copy of the official page, read 2026-11-29; SKIT.FlurlHttpClient.Wechat; a description
/// by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_risk::QueryTradeRiskInformation;
///
/// let operation = QueryTradeRiskInformation::new("1217752501201407033233368018");
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
pub struct QueryTradeRiskInformation {
    /// 服务商商户号: The partner that calls, or that the merchant belongs to. 1 to 32 characters.
    /// Example: `1900000109`.
    pub sp_mchid: Option<Mchid>,
    /// 从业机构号. At most 32 characters. Example: `1356485`.
    pub acquiring_bank_id: Option<String>,
    /// 渠道号. At most 32 characters. Example: `1900000108`.
    pub channel_id: Option<String>,
    /// 子商户号: The merchant that the order belongs to. 1 to 32 characters. Example: `1900009231`.
    pub sub_mchid: Option<Mchid>,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 投诉信息: What users complained of. At most 255 characters. Example:
    /// `商家说高额返利，支付很大金额之后发现并没有返利，是骗子`.
    pub complaints_information: Option<String>,
}

impl QueryTradeRiskInformation {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_trade_no: impl Into<OutTradeNo>) -> Self {
        Self {
            sp_mchid: None, acquiring_bank_id: None, channel_id: None, sub_mchid: None,
            out_trade_no: out_trade_no.into(), complaints_information: None,
        }
    }
}

crate::optional_fields! {
    QueryTradeRiskInformation {
        /// 服务商商户号: The partner that calls, or that the merchant belongs to. 1 to 32 characters.
        sp_mchid: Mchid,
        /// 从业机构号. At most 32 characters.
        acquiring_bank_id: String,
        /// 渠道号. At most 32 characters.
        channel_id: String,
        /// 子商户号: The merchant that the order belongs to. 1 to 32 characters.
        sub_mchid: Mchid,
        /// 投诉信息: What users complained of. At most 255 characters.
        complaints_information: String,
    }
}

impl Operation for QueryTradeRiskInformation {
    type Response = TradeRiskInformation;

    const META: &'static Meta = &routes::QUERY_TRADE_RISK_INFORMATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("sp_mchid", &self.sp_mchid)
            .query("acquiring_bank_id", &self.acquiring_bank_id)
            .query("channel_id", &self.channel_id)
            .query("sub_mchid", &self.sub_mchid)
            .query("out_trade_no", &self.out_trade_no)
            .query("complaints_information", &self.complaints_information)
            .build()
    }
}

/// 处置结果回传: Tells what the caller found out about an order or a merchant, and what it did
/// about it.
///
/// `POST /v3/merchant-risk-manage/trade-risk-result` responds with 200 and
/// [`CreateTradeRiskResultResponse`](crate::products::merchant_risk::CreateTradeRiskResultResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: It is inferred that the server keys the report by `out_trade_no` and its merchant.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk-result/create-trade-risk-result.html).
/// Source: a copy of the official page, read 2026-11-29; SKIT.FlurlHttpClient.Wechat; a description
/// by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_risk::{CreateTradeRiskResult, RiskMeasure};
///
/// let operation = CreateTradeRiskResult::new(RiskMeasure::OtherPunish);
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
pub struct CreateTradeRiskResult {
    /// 服务商商户号: The partner that calls, or that the merchant belongs to. 1 to 32 characters.
    /// Example: `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): optional.
    pub sp_mchid: Option<Mchid>,
    /// 从业机构商户号. At most 32 characters. Example: `1356485`.
    pub acquiring_bank_id: Option<String>,
    /// 渠道号. At most 32 characters. Example: `1900000108`.
    pub channel_id: Option<String>,
    /// 子商户号: The merchant that the order belongs to. 1 to 32 characters. Example: `1900009231`.
    /// Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: Option<OutTradeNo>,
    /// 风险类型: What the risk is. Example: `OTHER_RISK`.
    pub risk_type: Option<ReportedRisk>,
    /// 处置手段: What was done about an order or a merchant. Example: `OTHER_PUNISH`.
    pub punish_type: RiskMeasure,
    /// 处置手段补充: More about it, such as for how many days. At most 255 characters. Example:
    /// `SUSPEND_SETTLEMENT_NDAYS:10`.
    pub additional_punish_type: Option<String>,
    /// 投诉信息: What users complained of. At most 255 characters. Example:
    /// `商家说高额返利，支付很大金额之后发现并没有返利，是骗子`.
    pub complaints_information: Option<String>,
}

wechatpay_client::sent! {
    CreateTradeRiskResult {
        sp_mchid "sp_mchid", acquiring_bank_id "acquiring_bank_id", channel_id "channel_id",
        sub_mchid "sub_mchid", out_trade_no "out_trade_no", risk_type "risk_type",
        punish_type "punish_type", additional_punish_type "additional_punish_type",
        complaints_information "complaints_information",
    }
}

impl CreateTradeRiskResult {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(punish_type: RiskMeasure) -> Self {
        Self {
            sp_mchid: None, acquiring_bank_id: None, channel_id: None, sub_mchid: None,
            out_trade_no: None, risk_type: None, punish_type,
            additional_punish_type: None, complaints_information: None,
        }
    }
}

crate::optional_fields! {
    CreateTradeRiskResult {
        /// 服务商商户号: The partner that calls, or that the merchant belongs to. 1 to 32 characters.
        sp_mchid: Mchid,
        /// 从业机构商户号. At most 32 characters.
        acquiring_bank_id: String,
        /// 渠道号. At most 32 characters.
        channel_id: String,
        /// 子商户号: The merchant that the order belongs to. 1 to 32 characters.
        sub_mchid: Mchid,
        /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
        /// letters, and the characters `_`, `-`, `|` and `*`. At most 64 characters. Pattern:
        /// `^[0-9A-Za-z_|*-]+$`.
        out_trade_no: OutTradeNo,
        /// 风险类型: What the risk is.
        risk_type: ReportedRisk,
        /// 处置手段补充: More about it, such as for how many days. At most 255 characters.
        additional_punish_type: String,
        /// 投诉信息: What users complained of. At most 255 characters.
        complaints_information: String,
    }
}

impl Operation for CreateTradeRiskResult {
    type Response = CreateTradeRiskResultResponse;

    const META: &'static Meta = &routes::CREATE_TRADE_RISK_RESULT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}
