// Written by `cargo xtask codegen` from spec/merchant_risk.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::Timestamp;

use crate::products::shared::{Fen, Mchid, OutTradeNo};

/// 充值业务场景独有字段: Which account is charged, when it is a top-up.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountRecharge {
    /// 充值账号类型. Example: `1`.
    ///
    /// Note: It is not known which values mean what.
    pub account_type: Option<i64>,
    /// 充值账号: The account that is charged, such as a telephone number.
    pub account: Option<String>,
}

wechatpay_client::sent! {
    AccountRecharge {
        account_type "account_type", account "account" hidden,
    }
}

impl AccountRecharge {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { account_type: None, account: None }
    }
}

wechatpay_client::setters! {
    AccountRecharge {
        /// 充值账号类型.
        account_type: i64,
        /// 充值账号: The account that is charged, such as a telephone number.
        account: String,
    }
}

/// The response to [`CreateTradeRiskResult`](super::CreateTradeRiskResult).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateTradeRiskResultResponse {
    /// 服务商商户号: The partner that calls, or that the merchant belongs to. 1 to 32 characters.
    /// Example: `1900000109`.
    pub sp_mchid: Option<Mchid>,
    /// 从业机构商户号. At most 32 characters. Example: `1356485`.
    pub acquiring_bank_id: Option<String>,
    /// 渠道号. At most 32 characters. Example: `1900000108`.
    pub channel_id: Option<String>,
    /// 子商户号: The merchant that the order belongs to. 1 to 32 characters. Example: `1900009231`.
    pub sub_mchid: Option<Mchid>,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: Option<OutTradeNo>,
    /// 风险类型: What the risk is. Example: `OTHER_RISK`.
    pub risk_type: Option<ReportedRisk>,
    /// 处置手段: What was done about an order or a merchant. Example: `OTHER_PUNISH`.
    pub punish_type: Option<RiskMeasure>,
    /// 处置手段补充: More about it, such as for how many days. At most 255 characters. Example:
    /// `SUSPEND_SETTLEMENT_NDAYS:10`.
    pub additional_punish_type: Option<String>,
    /// 处置手段描述: The same for people. Example: `延长商户账期7天`.
    pub punish_description: Option<String>,
}

wechatpay_client::record! {
    CreateTradeRiskResultResponse {
        sp_mchid "sp_mchid", acquiring_bank_id "acquiring_bank_id", channel_id "channel_id",
        sub_mchid "sub_mchid", out_trade_no "out_trade_no", risk_type "risk_type",
        punish_type "punish_type", additional_punish_type "additional_punish_type",
        punish_description "punish_description",
    }
}

/// 风险订单: An order that WeChat Pay holds to be a risk.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentifiedRiskTrade {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1900009231`.
    pub mchid: Mchid,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 风险类型: What the risk of an order is. Example: `4`.
    pub risk_type: TradeRisk,
    /// 风险等级: How much of a risk WeChat Pay holds the order to be. Example: `3`.
    ///
    /// Note: The values known are 1, 2 and 3; it is not known which is the worst.
    pub risk_level: i64,
}

wechatpay_client::record! {
    IdentifiedRiskTrade {
        mchid "mchid", out_trade_no "out_trade_no", risk_type "risk_type", risk_level "risk_level",
    }
}

/// What [`IdentifiedRiskTrade::new`] requires, by name.
pub struct IdentifiedRiskTradeRequired {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character.
    pub mchid: Mchid,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 风险类型: What the risk of an order is.
    pub risk_type: TradeRisk,
    /// 风险等级: How much of a risk WeChat Pay holds the order to be.
    pub risk_level: i64,
}

impl IdentifiedRiskTrade {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: IdentifiedRiskTradeRequired) -> Self {
        let IdentifiedRiskTradeRequired {
            mchid, out_trade_no, risk_type, risk_level,
        } = required;
        Self { mchid, out_trade_no, risk_type, risk_level }
    }
}

/// The response to [`ListRiskTrades`](super::ListRiskTrades).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListRiskTradesResponse {
    /// 总风险订单数. Example: `1`.
    pub total_num: Option<i64>,
    /// 风险订单列表.
    pub risk_trade_list: Option<Vec<RiskTrade>>,
}

wechatpay_client::record! {
    ListRiskTradesResponse {
        total_num "total_num", risk_trade_list "risk_trade_list",
    }
}

/// The response to [`ReportRiskDisposal`](super::ReportRiskDisposal).
#[derive(Clone)]
#[non_exhaustive]
pub struct ReportRiskDisposalResponse {
    /// 返回描述. Example: `ok`.
    pub rsp_msg: Option<String>,
}

wechatpay_client::record! {
    ReportRiskDisposalResponse {
        rsp_msg "rsp_msg",
    }
}

/// The response to [`ReportTradeInformation`](super::ReportTradeInformation).
#[derive(Clone)]
#[non_exhaustive]
pub struct ReportTradeInformationResponse {
    /// 服务商商户号: The partner that calls, or that the merchant belongs to. 1 to 32 characters.
    /// Example: `1900000109`.
    pub sp_mchid: Option<Mchid>,
    /// 从业机构商户号. At most 32 characters. Example: `1356485`.
    pub acquiring_bank_id: Option<String>,
    /// 渠道号. At most 32 characters. Example: `1900000108`.
    pub channel_id: Option<String>,
    /// 子商户号: The merchant that the order belongs to. 1 to 32 characters. Example: `1900009231`.
    pub sub_mchid: Option<Mchid>,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `1217752501201407033233368018`.
    pub out_trade_no: Option<OutTradeNo>,
}

wechatpay_client::record! {
    ReportTradeInformationResponse {
        sp_mchid "sp_mchid", acquiring_bank_id "acquiring_bank_id", channel_id "channel_id",
        sub_mchid "sub_mchid", out_trade_no "out_trade_no",
    }
}

wechatpay_client::open_enum! {
    /// 风险类型: What the risk is.
    pub enum ReportedRisk {
        /// Something else.
        OtherRisk = "OTHER_RISK",
        /// Users are lured into paying (涉嫌诱导支付).
        InducePayment = "INDUCE_PAYMENT",
        /// Fraud (涉嫌欺诈).
        Fraud = "FRAUD",
        /// Gambling (涉嫌赌博).
        Gambling = "GAMBLING",
        /// Pornography (涉嫌色情).
        Cybersex = "CYBERSEX",
    }
}

/// 子单: An order of a combined one.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportedSubOrder {
    /// 子单商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `20150806125348`.
    pub out_trade_no: Option<OutTradeNo>,
    /// 子单发起方商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub mch_id: Option<Mchid>,
    /// 收货省份. Example: `广东省`.
    pub delivery_province: Option<String>,
    /// 收货城市. Example: `深圳市`.
    pub delivery_city: Option<String>,
    /// 高风险类目. Example: `1`.
    ///
    /// Note: The values known are 1 to 6; it is not known what they mean.
    pub risky_goods: Option<i64>,
    /// 下单人风险等级. Example: `1`.
    ///
    /// Note: The values known are 1 to 7; it is not known which is the worst.
    pub user_risk_level: Option<i64>,
    /// 商户风险等级. Example: `1`.
    ///
    /// Note: The values known are 1 to 7; it is not known which is the worst.
    pub sp_risk_level: Option<i64>,
}

wechatpay_client::sent! {
    ReportedSubOrder {
        out_trade_no "out_trade_no", mch_id "mch_id", delivery_province "delivery_province",
        delivery_city "delivery_city", risky_goods "risky_goods",
        user_risk_level "user_risk_level", sp_risk_level "sp_risk_level",
    }
}

impl ReportedSubOrder {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            out_trade_no: None, mch_id: None, delivery_province: None,
            delivery_city: None, risky_goods: None, user_risk_level: None,
            sp_risk_level: None,
        }
    }
}

wechatpay_client::setters! {
    ReportedSubOrder {
        /// 子单商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
        /// letters, and the characters `_`, `-`, `|` and `*`. At most 64 characters. Pattern:
        /// `^[0-9A-Za-z_|*-]+$`.
        out_trade_no: OutTradeNo,
        /// 子单发起方商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        mch_id: Mchid,
        /// 收货省份.
        delivery_province: String,
        /// 收货城市.
        delivery_city: String,
        /// 高风险类目.
        risky_goods: i64,
        /// 下单人风险等级.
        user_risk_level: i64,
        /// 商户风险等级.
        sp_risk_level: i64,
    }
}

wechatpay_client::integer_enum! {
    /// 最终风险结论: Whether an order is a risk.
    pub enum RiskConclusion {
        /// It is a risk.
        Risky = 1,
        /// It is none.
        Harmless = 2,
    }
}

wechatpay_client::integer_enum! {
    /// 处置结论: What a merchant did about an order that is a risk.
    pub enum RiskDisposal {
        /// Nothing.
        Nothing = 1,
        /// It stopped the order.
        OrderStopped = 2,
        /// It closed the shop.
        ShopClosed = 3,
    }
}

wechatpay_client::open_enum! {
    /// 处置手段: What was done about an order or a merchant.
    pub enum RiskMeasure {
        /// Something else, which `additional_punish_type` says.
        OtherPunish = "OTHER_PUNISH",
        /// Payments were switched off.
        DisablePayment = "DISABLE_PAYMENT",
        /// Money is settled later.
        SuspendSettlement = "SUSPEND_SETTLEMENT",
        /// Withdrawing was switched off.
        DisableWithdraw = "DISABLE_WITHDRAW",
        /// The merchant was expelled.
        RemoveMerchants = "REMOVE_MERCHANTS",
        /// The merchant was put on a list of those who are not taken in.
        AddMerchantsBlacklist = "ADD_MERCHANTS_BLACKLIST",
        /// The order was refunded.
        Refund = "REFUND",
        /// The money of the order was frozen.
        FreezingFundByTransaction = "FREEZING_FUND_BY_TRANSACTION",
        /// The money of the merchant was frozen.
        FreezingFundByMerchants = "FREEZING_FUND_BY_MERCHANTS",
        /// The user's account was blocked.
        BlockedUser = "BLOCKED_USER",
    }
}

/// 风险订单: An order that WeChat Pay holds to be a risk.
#[derive(Clone)]
#[non_exhaustive]
pub struct RiskTrade {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1900009231`.
    pub mchid: Option<Mchid>,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. At most 64 characters. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `20150806125346`.
    pub out_trade_no: Option<OutTradeNo>,
    /// 风险类型: What the risk of an order is. Example: `1`.
    pub risk_type: Option<TradeRisk>,
    /// 风险等级: How much of a risk WeChat Pay holds the order to be. Example: `1`.
    ///
    /// Note: The values known are 1, 2 and 3; it is not known which is the worst.
    pub risk_level: Option<i64>,
    /// 风险发现时间: When the risk was found. Example: `2020-12-01T16:18:12+08:00`.
    pub risk_discove_time: Option<Timestamp>,
    /// 服务商商户号: The partner that calls, or that the merchant belongs to. 1 to 32 characters.
    /// Example: `1900000109`.
    pub sp_mchid: Option<Mchid>,
}

wechatpay_client::record! {
    RiskTrade {
        mchid "mchid", out_trade_no "out_trade_no", risk_type "risk_type", risk_level "risk_level",
        risk_discove_time "risk_discove_time", sp_mchid "sp_mchid",
    }
}

wechatpay_client::integer_enum! {
    /// 风险类型: What the risk of an order is.
    pub enum TradeRisk {
        /// Gambling (涉嫌赌博).
        Gambling = 1,
        /// Fraud (涉嫌欺诈).
        Fraud = 2,
        /// Pornography (涉嫌色情).
        Pornography = 3,
        /// Money laundering (涉嫌洗钱).
        MoneyLaundering = 4,
    }
}

/// 风险信息: How much of a risk an order is.
#[derive(Clone)]
#[non_exhaustive]
pub struct TradeRiskInformation {
    /// 风险系数值: The higher, the more of a risk. Example: `1`.
    pub risk_score: i64,
    /// 风险类型: What the risk is. Example: `OTHER_RISK`.
    pub risk_type: Option<ReportedRisk>,
    /// 处置手段: What was done about an order or a merchant. Example: `OTHER_PUNISH`.
    pub punish_type: Option<RiskMeasure>,
    /// 处置手段描述: The same for people. Example: `延长商户账期7天`.
    pub punish_description: Option<String>,
}

wechatpay_client::record! {
    TradeRiskInformation {
        risk_score "risk_score", risk_type "risk_type", punish_type "punish_type",
        punish_description "punish_description",
    }
}

/// 生活缴费场景独有字段: What is paid, when it is a bill of water, electricity or the like.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UtilityPayment {
    /// 户号. Example: `123456`.
    pub acc_no: Option<String>,
    /// 费种. Example: `1`.
    ///
    /// Note: It is not known which values mean what.
    pub r#type: Option<i64>,
    /// 缴费城市. Example: `湖南衡阳`.
    pub city: Option<String>,
    /// 户号对应的地址信息.
    pub address: Option<String>,
    /// 缴费户名.
    pub acc_name: Option<String>,
    /// 机构名称. Example: `深圳电力`.
    pub company_name: Option<String>,
    /// 缴费金额: An amount of money in 分, a hundredth of a yuan. From 1. Example: `500`.
    pub amount: Option<Fen>,
}

wechatpay_client::sent! {
    UtilityPayment {
        acc_no "acc_no", r#type "type", city "city", address "address" hidden,
        acc_name "acc_name" hidden, company_name "company_name", amount "amount",
    }
}

impl UtilityPayment {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            acc_no: None, r#type: None, city: None, address: None, acc_name: None,
            company_name: None, amount: None,
        }
    }
}

wechatpay_client::setters! {
    UtilityPayment {
        /// 户号.
        acc_no: String,
        /// 费种.
        r#type: i64,
        /// 缴费城市.
        city: String,
        /// 户号对应的地址信息.
        address: String,
        /// 缴费户名.
        acc_name: String,
        /// 机构名称.
        company_name: String,
        /// 缴费金额: An amount of money in 分, a hundredth of a yuan. From 1.
        amount: Fen,
    }
}
