// Written by `cargo xtask codegen` from spec/med_ins.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Encrypted, OneOrMany, Timestamp};

use crate::products::shared::{Appid, Fen, Mchid, Openid, OutTradeNo, PrepayId};

wechatpay_client::open_enum! {
    /// 证件类型: What a person proves their identity with.
    pub enum CardType {
        /// It is not known.
        UnknownUserCardType = "UNKNOWN_USER_CARD_TYPE",
        /// An identity card of mainland China.
        IdCard = "ID_CARD",
        /// A household register (户口本).
        HouseholdRegistration = "HOUSEHOLD_REGISTRATION",
        /// A foreigner's passport.
        ForeignerPassport = "FOREIGNER_PASSPORT",
        /// A travel permit for residents of Taiwan.
        MainlandTravelPermitForTw = "MAINLAND_TRAVEL_PERMIT_FOR_TW",
        /// A travel permit for residents of Macao.
        MainlandTravelPermitForMo = "MAINLAND_TRAVEL_PERMIT_FOR_MO",
        /// A travel permit for residents of Hong Kong.
        MainlandTravelPermitForHk = "MAINLAND_TRAVEL_PERMIT_FOR_HK",
        /// A foreigner's permanent residence card.
        ForeignPermanentResident = "FOREIGN_PERMANENT_RESIDENT",
    }
}

wechatpay_client::open_enum! {
    /// 现金补充类型: Why something is paid in cash beyond the settlement.
    pub enum CashAddType {
        /// For no reason of these.
        DefaultAddType = "DEFAULT_ADD_TYPE",
        /// For delivery.
        Freight = "FREIGHT",
        /// For medical things that the insurance does not cover.
        OtherMedicalExpenses = "OTHER_MEDICAL_EXPENSES",
    }
}

/// 现金补充: Something that is paid in cash beyond the settlement.
#[derive(Clone)]
#[non_exhaustive]
pub struct CashAddition {
    /// 现金补充金额: In 分. From 1. Example: `2000`.
    pub cash_add_fee: Fen,
    /// 现金补充类型: Why something is paid in cash beyond the settlement. Example: `FREIGHT`.
    pub cash_add_type: CashAddType,
}

wechatpay_client::record! {
    CashAddition {
        cash_add_fee "cash_add_fee", cash_add_type "cash_add_type",
    }
}

impl CashAddition {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(cash_add_fee: impl Into<Fen>, cash_add_type: CashAddType) -> Self {
        Self { cash_add_fee: cash_add_fee.into(), cash_add_type }
    }
}

wechatpay_client::open_enum! {
    /// 现金减免类型: Why something is taken off the cash part.
    pub enum CashReduceType {
        /// For no reason of these.
        DefaultReduceType = "DEFAULT_REDUCE_TYPE",
        /// The hospital waives it.
        HospitalReduce = "HOSPITAL_REDUCE",
        /// The pharmacy gives a discount.
        PharmacyDiscount = "PHARMACY_DISCOUNT",
        /// There is another discount.
        Discount = "DISCOUNT",
        /// It was paid before.
        PrePayment = "PRE_PAYMENT",
        /// It is taken from a deposit.
        DepositDeduction = "DEPOSIT_DEDUCTION",
    }
}

/// 现金减免: Something that is taken off the cash part.
#[derive(Clone)]
#[non_exhaustive]
pub struct CashReduction {
    /// 现金减免金额: In 分. From 1. Example: `10000`.
    pub cash_reduce_fee: Fen,
    /// 现金减免类型: Why something is taken off the cash part. Example: `DEFAULT_REDUCE_TYPE`.
    pub cash_reduce_type: CashReduceType,
}

wechatpay_client::record! {
    CashReduction {
        cash_reduce_fee "cash_reduce_fee", cash_reduce_type "cash_reduce_type",
    }
}

impl CashReduction {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        cash_reduce_fee: impl Into<Fen>,
        cash_reduce_type: CashReduceType,
    ) -> Self {
        Self { cash_reduce_fee: cash_reduce_fee.into(), cash_reduce_type }
    }
}

/// 支付人身份信息: A person whom the insurance knows.
#[derive(Clone)]
#[non_exhaustive]
pub struct InsuredPerson {
    /// 真实姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub name: Encrypted,
    /// 个人身份ID摘要: The digest that the server compares with its own: the MD5, in lower-case
    /// hexadecimal digits, of the identity number with its letter in upper case, a number of 15 digits
    /// brought to 18 first. It is encrypted on top of that. At least 1 character. Plain text here;
    /// encrypted on the wire.
    pub id_digest: Encrypted,
    /// 证件类型: What a person proves their identity with. Example: `ID_CARD`.
    pub card_type: CardType,
}

wechatpay_client::sent! {
    InsuredPerson {
        name "name", id_digest "id_digest", card_type "card_type",
    }
}

/// What [`InsuredPerson::new`] requires, by name.
pub struct InsuredPersonRequired {
    /// 真实姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub name: Encrypted,
    /// 个人身份ID摘要: The digest that the server compares with its own: the MD5, in lower-case
    /// hexadecimal digits, of the identity number with its letter in upper case, a number of 15 digits
    /// brought to 18 first. At least 1 character. Plain text here; encrypted on the wire.
    pub id_digest: Encrypted,
    /// 证件类型: What a person proves their identity with.
    pub card_type: CardType,
}

impl InsuredPerson {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: InsuredPersonRequired) -> Self {
        let InsuredPersonRequired { name, id_digest, card_type } = required;
        Self { name, id_digest, card_type }
    }
}

wechatpay_client::open_enum! {
    /// 混合订单中医保部分的支付状态: The status of the insurance's part.
    pub enum MedInsPayStatus {
        /// It is not known.
        UnknownMedInsPayStatus = "UNKNOWN_MED_INS_PAY_STATUS",
        /// It waits for the payment.
        MedInsPayCreated = "MED_INS_PAY_CREATED",
        /// It is paid.
        MedInsPaySuccess = "MED_INS_PAY_SUCCESS",
        /// It was refunded.
        MedInsPayRefund = "MED_INS_PAY_REFUND",
        /// It failed.
        MedInsPayFail = "MED_INS_PAY_FAIL",
        /// There is none.
        NoMedInsPay = "NO_MED_INS_PAY",
    }
}

wechatpay_client::open_enum! {
    /// 医保自费混合订单支付状态: The status of a mixed order.
    pub enum MixPayStatus {
        /// It is not known.
        UnknownMixPayStatus = "UNKNOWN_MIX_PAY_STATUS",
        /// It waits for the payment.
        MixPayCreated = "MIX_PAY_CREATED",
        /// It is paid.
        MixPaySuccess = "MIX_PAY_SUCCESS",
        /// It was refunded.
        MixPayRefund = "MIX_PAY_REFUND",
        /// It failed.
        MixPayFail = "MIX_PAY_FAIL",
    }
}

wechatpay_client::open_enum! {
    /// 混合支付类型: Which parts an order has.
    pub enum MixPayType {
        /// It is not known.
        UnknownMixPayType = "UNKNOWN_MIX_PAY_TYPE",
        /// Cash alone.
        CashOnly = "CASH_ONLY",
        /// Insurance alone.
        InsuranceOnly = "INSURANCE_ONLY",
        /// Both.
        CashAndInsurance = "CASH_AND_INSURANCE",
    }
}

wechatpay_client::text! {
    /// 医保自费混合订单号: A mixed order as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct MixTradeNo;
}

/// 医保自费混合订单: A mixed order in its current state.
#[derive(Clone)]
#[non_exhaustive]
pub struct Order {
    /// 医保自费混合订单号: A mixed order as numbered by WeChat Pay. At least 1 character. Example:
    /// `1217752501201407033233368318`.
    pub mix_trade_no: MixTradeNo,
    /// 医保自费混合订单支付状态: The status of a mixed order. Example: `MIX_PAY_SUCCESS`.
    pub mix_pay_status: MixPayStatus,
    /// 混合订单中自费部分的支付状态: The status of the cash part. Example: `SELF_PAY_SUCCESS`.
    pub self_pay_status: SelfPayStatus,
    /// 混合订单中医保部分的支付状态: The status of the insurance's part. Example:
    /// `MED_INS_PAY_SUCCESS`.
    pub med_ins_pay_status: MedInsPayStatus,
    /// 订单支付时间: Only once it is paid. Example: `2018-06-08T10:34:56+08:00`.
    pub paid_time: Option<Timestamp>,
    /// 支付完成后医保局返回内容: JSON that the insurer gave, once it is paid.
    pub passthrough_response_content: Option<String>,
    /// 混合支付类型: Which parts an order has. Example: `CASH_AND_INSURANCE`.
    pub mix_pay_type: MixPayType,
    /// 订单类型: What a bill is for. Example: `REG_PAY`.
    pub order_type: OrderType,
    /// 从业机构的公众号ID: A mini program, service account or app, as numbered by WeChat's open
    /// platform. At least 1 character. Example: `wx8888888888888888`.
    pub appid: Appid,
    /// 医疗机构的公众号ID: An AppID of the hospital or pharmacy. At least 1 character. Example:
    /// `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 医疗机构的商户号: The hospital or pharmacy, when an acquiring bank calls for it. At least 1
    /// character. Example: `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 用户在appid下的唯一标识: Either this or `sub_openid` names the user. At least 1 character.
    pub openid: Option<Openid>,
    /// 用户在医疗机构AppID下的唯一标识: The user, under `sub_appid`. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 是否代亲属支付: Whether the user pays for a relative, who is then named in `relative`. Example:
    /// `false`.
    pub pay_for_relatives: Option<bool>,
    /// 从业机构订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `202204022005169952975171534816`.
    pub out_trade_no: OutTradeNo,
    /// 医疗机构订单号: The bill, as the institution numbered it, also towards the insurer. Example:
    /// `1217752501201`.
    pub serial_no: String,
    /// 医保局返回的支付单ID: Only where the insurance takes part. Example:
    /// `ORD530100202204022006350000021`.
    pub pay_order_id: Option<String>,
    /// 医保局返回的支付授权码: Only where the insurance takes part. Good once, and for 5 to 10 minutes.
    pub pay_auth_no: Option<String>,
    /// 用户定位信息: Longitude and latitude, with a comma between them.
    pub geo_location: Option<String>,
    /// 城市ID: The city of the insurance: a code of six digits, from the list of the insurers. Example:
    /// `530100`.
    pub city_id: String,
    /// 医疗机构名称. Example: `北大医院`.
    pub med_inst_name: String,
    /// 医疗机构编码: As towards the insurer. Example: `1217752501201407033233368318`.
    pub med_inst_no: String,
    /// 医保下单时间: When the institution settled with the insurer. Example:
    /// `2018-06-08T10:34:56+08:00`.
    pub med_ins_order_create_time: Option<Timestamp>,
    /// 总金额: The whole bill, in 分. Example: `202000`.
    pub total_fee: Fen,
    /// 医保统筹基金支付金额: What the insurance's common fund pays, in 分. Example: `100000`.
    pub med_ins_gov_fee: Option<Fen>,
    /// 医保个人账户支付金额: What the insured person's own account at the insurance pays, in 分.
    /// Example: `45000`.
    pub med_ins_self_fee: Option<Fen>,
    /// 医保其他基金支付金额: What other funds of the insurance pay, in 分. Example: `5000`.
    pub med_ins_other_fee: Option<Fen>,
    /// 医保现金支付金额: What the settlement leaves to be paid in cash, in 分. Example: `50000`.
    pub med_ins_cash_fee: Option<Fen>,
    /// 实际需要用户微信支付的金额: What the user pays in cash, in 分: `med_ins_cash_fee` with
    /// `cash_add_detail` and without `cash_reduce_detail`. Example: `42000`.
    pub wechat_pay_cash_fee: Option<Fen>,
    /// 现金补充列表: What is paid in cash beyond the settlement.
    pub cash_add_detail: Option<Vec<CashAddition>>,
    /// 现金减免列表: What is taken off the cash part.
    pub cash_reduce_detail: Option<Vec<CashReduction>>,
    /// 回调通知URL: Where `MEDICAL_INSURANCE.SUCCESS` goes: an HTTPS address without a query string.
    /// Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub callback_url: String,
    /// 自费预下单ID: The cash part, as an order of `pay`. Only where something is paid in cash.
    /// Example: `wx201410272009395522657a690389285100`.
    pub prepay_id: Option<PrepayId>,
    /// 医疗机构透传给医保的数据: As it was sent.
    pub passthrough_request_content: Option<String>,
    /// 扩展字段: JSON that was agreed upon with WeChat Pay. Example: `{}`.
    pub extends: Option<String>,
    /// 附加数据: Data of the caller's own, which comes back with the query and the callback. Example:
    /// `{}`.
    pub attach: Option<String>,
    /// 渠道号: The channel by which users came. Example: `AAGN9uhZc5EGyRdairKW7Qnu`.
    pub channel_no: Option<String>,
    /// 是否到医保局测试环境下单: Whether the insurer's test environment is meant. Never in production.
    /// Example: `false`.
    pub med_ins_test_env: Option<bool>,
    /// 医保支付失败原因: Only when the insurance's part failed. Example: `医保局结算失败`.
    pub med_ins_fail_reason: Option<String>,
}

wechatpay_client::record! {
    Order {
        mix_trade_no "mix_trade_no", mix_pay_status "mix_pay_status",
        self_pay_status "self_pay_status", med_ins_pay_status "med_ins_pay_status",
        paid_time "paid_time", passthrough_response_content "passthrough_response_content" hidden,
        mix_pay_type "mix_pay_type", order_type "order_type", appid "appid", sub_appid "sub_appid",
        sub_mchid "sub_mchid", openid "openid", sub_openid "sub_openid",
        pay_for_relatives "pay_for_relatives", out_trade_no "out_trade_no", serial_no "serial_no",
        pay_order_id "pay_order_id", pay_auth_no "pay_auth_no" hidden,
        geo_location "geo_location" hidden, city_id "city_id", med_inst_name "med_inst_name",
        med_inst_no "med_inst_no", med_ins_order_create_time "med_ins_order_create_time",
        total_fee "total_fee", med_ins_gov_fee "med_ins_gov_fee",
        med_ins_self_fee "med_ins_self_fee", med_ins_other_fee "med_ins_other_fee",
        med_ins_cash_fee "med_ins_cash_fee", wechat_pay_cash_fee "wechat_pay_cash_fee",
        cash_add_detail "cash_add_detail", cash_reduce_detail "cash_reduce_detail",
        callback_url "callback_url", prepay_id "prepay_id",
        passthrough_request_content "passthrough_request_content" hidden, extends "extends",
        attach "attach", channel_no "channel_no", med_ins_test_env "med_ins_test_env",
        med_ins_fail_reason "med_ins_fail_reason",
    }
}

wechatpay_client::open_enum! {
    /// 订单类型: What a bill is for.
    pub enum OrderType {
        /// It is not known.
        UnknownOrderType = "UNKNOWN_ORDER_TYPE",
        /// Registration (挂号).
        RegPay = "REG_PAY",
        /// Diagnosis and treatment (诊间).
        DiagPay = "DIAG_PAY",
        /// A test for COVID-19.
        CovidExamPay = "COVID_EXAM_PAY",
        /// A stay in hospital (住院).
        InHospPay = "IN_HOSP_PAY",
        /// A pharmacy (药店).
        PharmacyPay = "PHARMACY_PAY",
        /// A contribution to the insurance.
        InsurancePay = "INSURANCE_PAY",
        /// Registration at an internet hospital.
        IntRegPay = "INT_REG_PAY",
        /// A further consultation at an internet hospital.
        IntReDiagPay = "INT_RE_DIAG_PAY",
        /// A prescription of an internet hospital.
        IntRxPay = "INT_RX_PAY",
        /// An antigen test for COVID-19.
        CovidAntigenPay = "COVID_ANTIGEN_PAY",
        /// Medicine (药费).
        MedPay = "MED_PAY",
    }
}

/// 医保自费混合订单: A mixed order that was paid.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaidOrder {
    /// 医保自费混合订单号: A mixed order as numbered by WeChat Pay. At least 1 character. Example:
    /// `1217752501201407033233368318`.
    pub mix_trade_no: MixTradeNo,
    /// 医保自费混合订单支付状态: The status of a mixed order. Example: `MIX_PAY_SUCCESS`.
    pub mix_pay_status: MixPayStatus,
    /// 混合订单中自费部分的支付状态: The status of the cash part. Example: `SELF_PAY_SUCCESS`.
    pub self_pay_status: Option<SelfPayStatus>,
    /// 混合订单中医保部分的支付状态: The status of the insurance's part. Example:
    /// `MED_INS_PAY_SUCCESS`.
    pub med_ins_pay_status: Option<MedInsPayStatus>,
    /// 订单支付时间: Only once it is paid. Example: `2018-06-08T10:34:56+08:00`.
    pub paid_time: Option<Timestamp>,
    /// 支付完成后医保局返回内容: JSON that the insurer gave, once it is paid.
    pub passthrough_response_content: Option<String>,
    /// 混合支付类型: Which parts an order has. Example: `CASH_AND_INSURANCE`.
    pub mix_pay_type: MixPayType,
    /// 订单类型: What a bill is for. Example: `REG_PAY`.
    pub order_type: Option<OrderType>,
    /// 从业机构的公众号ID: A mini program, service account or app, as numbered by WeChat's open
    /// platform. At least 1 character. Example: `wx8888888888888888`.
    pub appid: Appid,
    /// 医疗机构的公众号ID: An AppID of the hospital or pharmacy. At least 1 character. Example:
    /// `wxd678efh567hg6999`.
    pub sub_appid: Option<Appid>,
    /// 医疗机构的商户号: The hospital or pharmacy, when an acquiring bank calls for it. At least 1
    /// character. Example: `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 用户在appid下的唯一标识: Either this or `sub_openid` names the user. At least 1 character.
    pub openid: Option<Openid>,
    /// 用户在医疗机构AppID下的唯一标识: The user, under `sub_appid`. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 是否代亲属支付: Whether the user pays for a relative, who is then named in `relative`. Example:
    /// `false`.
    pub pay_for_relatives: Option<bool>,
    /// 从业机构订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `202204022005169952975171534816`.
    pub out_trade_no: OutTradeNo,
    /// 医疗机构订单号: The bill, as the institution numbered it, also towards the insurer. Example:
    /// `1217752501201`.
    pub serial_no: Option<String>,
    /// 医保局返回的支付单ID: Only where the insurance takes part. Example:
    /// `ORD530100202204022006350000021`.
    pub pay_order_id: Option<String>,
    /// 医保局返回的支付授权码: Only where the insurance takes part. Good once, and for 5 to 10 minutes.
    pub pay_auth_no: Option<String>,
    /// 用户定位信息: Longitude and latitude, with a comma between them.
    pub geo_location: Option<String>,
    /// 城市ID: The city of the insurance: a code of six digits, from the list of the insurers. Example:
    /// `530100`.
    pub city_id: String,
    /// 医疗机构名称. Example: `北大医院`.
    pub med_inst_name: String,
    /// 医疗机构编码: As towards the insurer. Example: `1217752501201407033233368318`.
    pub med_inst_no: String,
    /// 医保下单时间: When the institution settled with the insurer. Example:
    /// `2018-06-08T10:34:56+08:00`.
    pub med_ins_order_create_time: Option<Timestamp>,
    /// 总金额: The whole bill, in 分. Example: `202000`.
    pub total_fee: Option<Fen>,
    /// 医保统筹基金支付金额: What the insurance's common fund pays, in 分. Example: `100000`.
    pub med_ins_gov_fee: Option<Fen>,
    /// 医保个人账户支付金额: What the insured person's own account at the insurance pays, in 分.
    /// Example: `45000`.
    pub med_ins_self_fee: Option<Fen>,
    /// 医保其他基金支付金额: What other funds of the insurance pay, in 分. Example: `5000`.
    pub med_ins_other_fee: Option<Fen>,
    /// 医保现金支付金额: What the settlement leaves to be paid in cash, in 分. Example: `50000`.
    pub med_ins_cash_fee: Option<Fen>,
    /// 实际需要用户微信支付的金额: What the user pays in cash, in 分: `med_ins_cash_fee` with
    /// `cash_add_detail` and without `cash_reduce_detail`. Example: `42000`.
    pub wechat_pay_cash_fee: Option<Fen>,
    /// 现金补充列表: What is paid in cash beyond the settlement.
    pub cash_add_detail: Option<OneOrMany<CashAddition>>,
    /// 现金减免列表: What is taken off the cash part.
    pub cash_reduce_detail: Option<OneOrMany<CashReduction>>,
    /// 回调通知URL: Where `MEDICAL_INSURANCE.SUCCESS` goes: an HTTPS address without a query string.
    /// Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub callback_url: String,
    /// 自费预下单ID: The cash part, as an order of `pay`. Only where something is paid in cash.
    /// Example: `wx201410272009395522657a690389285100`.
    pub prepay_id: Option<PrepayId>,
    /// 医疗机构透传给医保的数据: As it was sent.
    pub passthrough_request_content: Option<String>,
    /// 扩展字段: JSON that was agreed upon with WeChat Pay. Example: `{}`.
    pub extends: Option<String>,
    /// 附加数据: Data of the caller's own, which comes back with the query and the callback. Example:
    /// `{}`.
    pub attach: Option<String>,
    /// 渠道号: The channel by which users came. Example: `AAGN9uhZc5EGyRdairKW7Qnu`.
    pub channel_no: Option<String>,
    /// 是否到医保局测试环境下单: Whether the insurer's test environment is meant. Never in production.
    /// Example: `false`.
    pub med_ins_test_env: Option<bool>,
}

wechatpay_client::record! {
    PaidOrder {
        mix_trade_no "mix_trade_no", mix_pay_status "mix_pay_status",
        self_pay_status "self_pay_status", med_ins_pay_status "med_ins_pay_status",
        paid_time "paid_time", passthrough_response_content "passthrough_response_content" hidden,
        mix_pay_type "mix_pay_type", order_type "order_type", appid "appid", sub_appid "sub_appid",
        sub_mchid "sub_mchid", openid "openid", sub_openid "sub_openid",
        pay_for_relatives "pay_for_relatives", out_trade_no "out_trade_no", serial_no "serial_no",
        pay_order_id "pay_order_id", pay_auth_no "pay_auth_no" hidden,
        geo_location "geo_location" hidden, city_id "city_id", med_inst_name "med_inst_name",
        med_inst_no "med_inst_no", med_ins_order_create_time "med_ins_order_create_time",
        total_fee "total_fee", med_ins_gov_fee "med_ins_gov_fee",
        med_ins_self_fee "med_ins_self_fee", med_ins_other_fee "med_ins_other_fee",
        med_ins_cash_fee "med_ins_cash_fee", wechat_pay_cash_fee "wechat_pay_cash_fee",
        cash_add_detail "cash_add_detail", cash_reduce_detail "cash_reduce_detail",
        callback_url "callback_url", prepay_id "prepay_id",
        passthrough_request_content "passthrough_request_content" hidden, extends "extends",
        attach "attach", channel_no "channel_no", med_ins_test_env "med_ins_test_env",
    }
}

/// What [`PaidOrder::new`] requires, by name.
pub struct PaidOrderRequired {
    /// 医保自费混合订单号: A mixed order as numbered by WeChat Pay. At least 1 character.
    pub mix_trade_no: MixTradeNo,
    /// 医保自费混合订单支付状态: The status of a mixed order.
    pub mix_pay_status: MixPayStatus,
    /// 混合支付类型: Which parts an order has.
    pub mix_pay_type: MixPayType,
    /// 从业机构的公众号ID: A mini program, service account or app, as numbered by WeChat's open
    /// platform. At least 1 character.
    pub appid: Appid,
    /// 从业机构订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 城市ID: The city of the insurance: a code of six digits, from the list of the insurers.
    pub city_id: String,
    /// 医疗机构名称.
    pub med_inst_name: String,
    /// 医疗机构编码: As towards the insurer.
    pub med_inst_no: String,
    /// 回调通知URL: Where `MEDICAL_INSURANCE.SUCCESS` goes: an HTTPS address without a query string.
    pub callback_url: String,
}

impl PaidOrder {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: PaidOrderRequired) -> Self {
        let PaidOrderRequired {
            mix_trade_no, mix_pay_status, mix_pay_type, appid, out_trade_no, city_id,
            med_inst_name, med_inst_no, callback_url,
        } = required;
        Self {
            mix_trade_no, mix_pay_status, self_pay_status: None,
            med_ins_pay_status: None, paid_time: None,
            passthrough_response_content: None, mix_pay_type, order_type: None, appid,
            sub_appid: None, sub_mchid: None, openid: None, sub_openid: None,
            pay_for_relatives: None, out_trade_no, serial_no: None, pay_order_id: None,
            pay_auth_no: None, geo_location: None, city_id, med_inst_name, med_inst_no,
            med_ins_order_create_time: None, total_fee: None, med_ins_gov_fee: None,
            med_ins_self_fee: None, med_ins_other_fee: None, med_ins_cash_fee: None,
            wechat_pay_cash_fee: None, cash_add_detail: None, cash_reduce_detail: None,
            callback_url, prepay_id: None, passthrough_request_content: None,
            extends: None, attach: None, channel_no: None, med_ins_test_env: None,
        }
    }
}

wechatpay_client::setters! {
    PaidOrder {
        /// 混合订单中自费部分的支付状态: The status of the cash part.
        self_pay_status: SelfPayStatus,
        /// 混合订单中医保部分的支付状态: The status of the insurance's part.
        med_ins_pay_status: MedInsPayStatus,
        /// 订单支付时间: Only once it is paid.
        paid_time: Timestamp,
        /// 支付完成后医保局返回内容: JSON that the insurer gave, once it is paid.
        passthrough_response_content: String,
        /// 订单类型: What a bill is for.
        order_type: OrderType,
        /// 医疗机构的公众号ID: An AppID of the hospital or pharmacy. At least 1 character.
        sub_appid: Appid,
        /// 医疗机构的商户号: The hospital or pharmacy, when an acquiring bank calls for it. At least 1
        /// character.
        sub_mchid: Mchid,
        /// 用户在appid下的唯一标识: Either this or `sub_openid` names the user. At least 1 character.
        openid: Openid,
        /// 用户在医疗机构AppID下的唯一标识: The user, under `sub_appid`. At least 1 character.
        sub_openid: Openid,
        /// 是否代亲属支付: Whether the user pays for a relative, who is then named in `relative`.
        pay_for_relatives: bool,
        /// 医疗机构订单号: The bill, as the institution numbered it, also towards the insurer.
        serial_no: String,
        /// 医保局返回的支付单ID: Only where the insurance takes part.
        pay_order_id: String,
        /// 医保局返回的支付授权码: Only where the insurance takes part.
        pay_auth_no: String,
        /// 用户定位信息: Longitude and latitude, with a comma between them.
        geo_location: String,
        /// 医保下单时间: When the institution settled with the insurer.
        med_ins_order_create_time: Timestamp,
        /// 总金额: The whole bill, in 分.
        total_fee: Fen,
        /// 医保统筹基金支付金额: What the insurance's common fund pays, in 分.
        med_ins_gov_fee: Fen,
        /// 医保个人账户支付金额: What the insured person's own account at the insurance pays, in 分.
        med_ins_self_fee: Fen,
        /// 医保其他基金支付金额: What other funds of the insurance pay, in 分.
        med_ins_other_fee: Fen,
        /// 医保现金支付金额: What the settlement leaves to be paid in cash, in 分.
        med_ins_cash_fee: Fen,
        /// 实际需要用户微信支付的金额: What the user pays in cash, in 分: `med_ins_cash_fee` with
        /// `cash_add_detail` and without `cash_reduce_detail`.
        wechat_pay_cash_fee: Fen,
        /// 现金补充列表: What is paid in cash beyond the settlement.
        cash_add_detail: OneOrMany<CashAddition>,
        /// 现金减免列表: What is taken off the cash part.
        cash_reduce_detail: OneOrMany<CashReduction>,
        /// 自费预下单ID: The cash part, as an order of `pay`.
        prepay_id: PrepayId,
        /// 医疗机构透传给医保的数据: As it was sent.
        passthrough_request_content: String,
        /// 扩展字段: JSON that was agreed upon with WeChat Pay.
        extends: String,
        /// 附加数据: Data of the caller's own, which comes back with the query and the callback.
        attach: String,
        /// 渠道号: The channel by which users came.
        channel_no: String,
        /// 是否到医保局测试环境下单: Whether the insurer's test environment is meant.
        med_ins_test_env: bool,
    }
}

wechatpay_client::open_enum! {
    /// 混合订单中自费部分的支付状态: The status of the cash part.
    pub enum SelfPayStatus {
        /// It is not known.
        UnknownSelfPayStatus = "UNKNOWN_SELF_PAY_STATUS",
        /// It waits for the payment.
        SelfPayCreated = "SELF_PAY_CREATED",
        /// It is paid.
        SelfPaySuccess = "SELF_PAY_SUCCESS",
        /// It was refunded.
        SelfPayRefund = "SELF_PAY_REFUND",
        /// It failed.
        SelfPayFail = "SELF_PAY_FAIL",
        /// There is none.
        NoSelfPay = "NO_SELF_PAY",
    }
}
