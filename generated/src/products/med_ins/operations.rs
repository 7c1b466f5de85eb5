// Written by `cargo xtask codegen` from spec/med_ins.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Error, Meta, Operation, Request, Settles, Timestamp};

use crate::products::routes::med_ins as routes;
use crate::products::shared::{Appid, Fen, Mchid, Openid, OutRefundNo, OutTradeNo, PrepayId};
use super::types::{
    CashAddition, CashReduction, InsuredPerson, MixPayStatus, MixPayType, MixTradeNo, Order,
    OrderType,
};

/// 医保自费混合收款下单: Places a mixed order. The parts must add up: `total_fee` is what the
/// insurance pays (`med_ins_gov_fee`, `med_ins_self_fee`, `med_ins_other_fee`), what the user pays
/// in cash (`wechat_pay_cash_fee`) and what is taken off the cash part (`cash_reduce_detail`).
///
/// `POST /v3/med-ins/orders` responds with 200 and [`Order`](crate::products::med_ins::Order). Not
/// idempotent: sending it again may act twice.
///
/// Note: A second order under the same number is refused with `ALREADY_EXISTS`: query it.
/// `pay_auth_no` is good once and for 5 to 10 minutes. Query when no callback came within 30
/// seconds. Where the cash part failed, cancel it before placing an order under a new number for
/// the same `serial_no`.
///
/// Source: wechatpay-skills, gopay; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::med_ins::{
///     CardType, CreateOrder, CreateOrderRequired, InsuredPerson, InsuredPersonRequired, MixPayType,
///     OrderType,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = CreateOrder::new(CreateOrderRequired {
///     mix_pay_type: MixPayType::CashAndInsurance,
///     order_type: OrderType::RegPay,
///     appid: "wx8888888888888888".into(),
///     payer: InsuredPerson::new(InsuredPersonRequired {
///         name: "张三".into(),
///         id_digest: "3b304df4cad637fc4a3e0dbc69b2eaec".into(),
///         card_type: CardType::IdCard,
///     }),
///     out_trade_no: "202204022005169952975171534816".into(),
///     serial_no: "1217752501201".into(),
///     city_id: "530100".into(),
///     med_inst_name: "北大医院".into(),
///     med_inst_no: "1217752501201407033233368318".into(),
///     total_fee: Fen::new(202000),
///     callback_url: "https://www.weixin.qq.com/wxpay/pay.php".into(),
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
/// | `ALREADY_EXISTS` | 400 | unknown | There is an order under this number already. Query it. Go on with it if it is yours, and take another number only for another bill. |
/// | `RULE_LIMIT` | 403 | refused | The amounts do not add up, or the caller may not act for the institution. Work the amounts out again, and check that the institution is bound to the caller. |
/// | `PARAM_ERROR` | 400 | refused | A parameter is missing, malformed or out of range. Correct the value that `detail` names; sending the same call again fails again. This call did nothing, so keep your own number for the corrected one. |
/// | `INVALID_REQUEST` | 400 | unknown | The request breaks a rule of the protocol or of the product, or does not fit the state of what it is about. Read `message` for the rule. It may say that the number is in use with other parameters: then something was done under it before, so query by that number first. Do not take a new number before you know what became of the old one. |
/// | `REQUEST_BLOCKED` | 403 | refused | WeChat Pay blocked the call: the merchant is not admitted to it, or risk control stepped in. Apply for the product, or ask WeChat Pay why. Do not repeat the call to get through. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateOrder {
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
    /// 支付人身份信息: Who pays. They must be known to the insurance.
    pub payer: InsuredPerson,
    /// 是否代亲属支付: Whether the user pays for a relative, who is then named in `relative`. Example:
    /// `false`.
    pub pay_for_relatives: Option<bool>,
    /// 亲属身份信息: Only when `pay_for_relatives` is set.
    pub relative: Option<InsuredPerson>,
    /// 从业机构订单号: The cash part has the same number as an order of `pay`. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `202204022005169952975171534816`.
    pub out_trade_no: OutTradeNo,
    /// 医疗机构订单号: The bill, as the institution numbered it, also towards the insurer. At least 1
    /// character. Example: `1217752501201`.
    pub serial_no: String,
    /// 医保局返回的支付单ID: Only where the insurance takes part. Example:
    /// `ORD530100202204022006350000021`.
    pub pay_order_id: Option<String>,
    /// 医保局返回的支付授权码: Only where the insurance takes part. Good once, and for 5 to 10 minutes.
    pub pay_auth_no: Option<String>,
    /// 用户定位信息: Longitude and latitude, with a comma between them.
    pub geo_location: Option<String>,
    /// 城市ID: The city of the insurance: a code of six digits, from the list of the insurers. At least
    /// 1 character. Example: `530100`.
    pub city_id: String,
    /// 医疗机构名称. At least 1 character. Example: `北大医院`.
    pub med_inst_name: String,
    /// 医疗机构编码: As towards the insurer. At least 1 character. Example:
    /// `1217752501201407033233368318`.
    pub med_inst_no: String,
    /// 医保下单时间: When the institution settled with the insurer. Example:
    /// `2018-06-08T10:34:56+08:00`.
    pub med_ins_order_create_time: Option<Timestamp>,
    /// 总金额: The whole bill, in 分. From 1. Example: `202000`.
    pub total_fee: Fen,
    /// 医保统筹基金支付金额: What the insurance's common fund pays, in 分. From 0. Example: `100000`.
    pub med_ins_gov_fee: Option<Fen>,
    /// 医保个人账户支付金额: What the insured person's own account at the insurance pays, in 分. From
    /// 0. Example: `45000`.
    pub med_ins_self_fee: Option<Fen>,
    /// 医保其他基金支付金额: What other funds of the insurance pay, in 分. From 0. Example: `5000`.
    pub med_ins_other_fee: Option<Fen>,
    /// 医保现金支付金额: What the settlement leaves to be paid in cash, in 分. From 0. Example:
    /// `50000`.
    pub med_ins_cash_fee: Option<Fen>,
    /// 实际需要用户微信支付的金额: What the user pays in cash, in 分: `med_ins_cash_fee` with
    /// `cash_add_detail` and without `cash_reduce_detail`. From 0. Example: `42000`.
    pub wechat_pay_cash_fee: Option<Fen>,
    /// 现金补充列表: What is paid in cash beyond the settlement.
    pub cash_add_detail: Option<Vec<CashAddition>>,
    /// 现金减免列表: What is taken off the cash part.
    pub cash_reduce_detail: Option<Vec<CashReduction>>,
    /// 回调通知URL: Where `MEDICAL_INSURANCE.SUCCESS` goes: an HTTPS address without a query string. At
    /// least 1 character. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    pub callback_url: String,
    /// 自费预下单ID: The cash part, as an order of `pay`. Only where something is paid in cash.
    /// Example: `wx201410272009395522657a690389285100`.
    pub prepay_id: Option<PrepayId>,
    /// 医疗机构透传给医保的数据: JSON that is passed on to the insurer. What has a field of its own
    /// here (`pay_auth_no`, `pay_order_id`, `geo_location`) does not belong into it. At most 2048
    /// characters.
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

wechatpay_client::sent! {
    CreateOrder {
        mix_pay_type "mix_pay_type", order_type "order_type", appid "appid", sub_appid "sub_appid",
        sub_mchid "sub_mchid", openid "openid", sub_openid "sub_openid", payer "payer",
        pay_for_relatives "pay_for_relatives", relative "relative", out_trade_no "out_trade_no",
        serial_no "serial_no", pay_order_id "pay_order_id", pay_auth_no "pay_auth_no" hidden,
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

/// What [`CreateOrder::new`] requires, by name.
pub struct CreateOrderRequired {
    /// 混合支付类型: Which parts an order has.
    pub mix_pay_type: MixPayType,
    /// 订单类型: What a bill is for.
    pub order_type: OrderType,
    /// 从业机构的公众号ID: A mini program, service account or app, as numbered by WeChat's open
    /// platform. At least 1 character.
    pub appid: Appid,
    /// 支付人身份信息: Who pays.
    pub payer: InsuredPerson,
    /// 从业机构订单号: The cash part has the same number as an order of `pay`. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 医疗机构订单号: The bill, as the institution numbered it, also towards the insurer. At least 1
    /// character.
    pub serial_no: String,
    /// 城市ID: The city of the insurance: a code of six digits, from the list of the insurers. At least
    /// 1 character.
    pub city_id: String,
    /// 医疗机构名称. At least 1 character.
    pub med_inst_name: String,
    /// 医疗机构编码: As towards the insurer. At least 1 character.
    pub med_inst_no: String,
    /// 总金额: The whole bill, in 分. From 1.
    pub total_fee: Fen,
    /// 回调通知URL: Where `MEDICAL_INSURANCE.SUCCESS` goes: an HTTPS address without a query string. At
    /// least 1 character.
    pub callback_url: String,
}

impl CreateOrder {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateOrderRequired) -> Self {
        let CreateOrderRequired {
            mix_pay_type, order_type, appid, payer, out_trade_no, serial_no, city_id,
            med_inst_name, med_inst_no, total_fee, callback_url,
        } = required;
        Self {
            mix_pay_type, order_type, appid, sub_appid: None, sub_mchid: None,
            openid: None, sub_openid: None, payer, pay_for_relatives: None,
            relative: None, out_trade_no, serial_no, pay_order_id: None,
            pay_auth_no: None, geo_location: None, city_id, med_inst_name, med_inst_no,
            med_ins_order_create_time: None, total_fee, med_ins_gov_fee: None,
            med_ins_self_fee: None, med_ins_other_fee: None, med_ins_cash_fee: None,
            wechat_pay_cash_fee: None, cash_add_detail: None, cash_reduce_detail: None,
            callback_url, prepay_id: None, passthrough_request_content: None,
            extends: None, attach: None, channel_no: None, med_ins_test_env: None,
        }
    }
}

crate::optional_fields! {
    CreateOrder {
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
        /// 亲属身份信息: Only when `pay_for_relatives` is set.
        relative: InsuredPerson,
        /// 医保局返回的支付单ID: Only where the insurance takes part.
        pay_order_id: String,
        /// 医保局返回的支付授权码: Only where the insurance takes part.
        pay_auth_no: String,
        /// 用户定位信息: Longitude and latitude, with a comma between them.
        geo_location: String,
        /// 医保下单时间: When the institution settled with the insurer.
        med_ins_order_create_time: Timestamp,
        /// 医保统筹基金支付金额: What the insurance's common fund pays, in 分. From 0.
        med_ins_gov_fee: Fen,
        /// 医保个人账户支付金额: What the insured person's own account at the insurance pays, in 分. From
        /// 0.
        med_ins_self_fee: Fen,
        /// 医保其他基金支付金额: What other funds of the insurance pay, in 分. From 0.
        med_ins_other_fee: Fen,
        /// 医保现金支付金额: What the settlement leaves to be paid in cash, in 分. From 0.
        med_ins_cash_fee: Fen,
        /// 实际需要用户微信支付的金额: What the user pays in cash, in 分: `med_ins_cash_fee` with
        /// `cash_add_detail` and without `cash_reduce_detail`. From 0.
        wechat_pay_cash_fee: Fen,
        /// 现金补充列表: What is paid in cash beyond the settlement.
        cash_add_detail: Vec<CashAddition>,
        /// 现金减免列表: What is taken off the cash part.
        cash_reduce_detail: Vec<CashReduction>,
        /// 自费预下单ID: The cash part, as an order of `pay`.
        prepay_id: PrepayId,
        /// 医疗机构透传给医保的数据: JSON that is passed on to the insurer. At most 2048 characters.
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

impl Operation for CreateOrder {
    type Response = Order;

    const META: &'static Meta = &routes::CREATE_ORDER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 使用医保自费混合订单号查看下单结果: Tells the status of a mixed order, named by WeChat Pay's
/// number.
///
/// `GET /v3/med-ins/orders/mix-trade-no/{mix_trade_no}` responds with 200 and
/// [`Order`](crate::products::med_ins::Order). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: Waiting ends with the payment or with the end of the order; a refund later makes
/// `MIX_PAY_REFUND` of `MIX_PAY_SUCCESS`.
///
/// Source: wechatpay-skills, gopay; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::med_ins::QueryByMixTradeNo;
///
/// let operation = QueryByMixTradeNo::new("1217752501201407033233368318");
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
pub struct QueryByMixTradeNo {
    /// 医保自费混合订单号: A mixed order as numbered by WeChat Pay. At least 1 character. Example:
    /// `1217752501201407033233368318`.
    pub mix_trade_no: MixTradeNo,
    /// 医疗机构的商户号: The hospital or pharmacy, when an acquiring bank calls for it. At least 1
    /// character. Example: `1900000109`.
    pub sub_mchid: Option<Mchid>,
}

impl QueryByMixTradeNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(mix_trade_no: impl Into<MixTradeNo>) -> Self {
        Self { mix_trade_no: mix_trade_no.into(), sub_mchid: None }
    }
}

crate::optional_fields! {
    QueryByMixTradeNo {
        /// 医疗机构的商户号: The hospital or pharmacy, when an acquiring bank calls for it. At least 1
        /// character.
        sub_mchid: Mchid,
    }
}

impl Operation for QueryByMixTradeNo {
    type Response = Order;

    const META: &'static Meta = &routes::QUERY_BY_MIX_TRADE_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("mix_trade_no", &self.mix_trade_no)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

impl Settles for QueryByMixTradeNo {
    type State = MixPayStatus;

    #[inline]
    fn state(response: &Order) -> Option<&MixPayStatus> {
        Some(&response.mix_pay_status)
    }

    #[inline]
    fn is_final(state: &MixPayStatus) -> bool {
        matches!(
            state, MixPayStatus::MixPaySuccess | MixPayStatus::MixPayRefund |
            MixPayStatus::MixPayFail
        )
    }
}

/// 使用从业机构订单号查看下单结果: Tells the status of a mixed order, named by the caller's number.
/// It is the way to learn what became of a `create_order` that got no response: an order that is
/// not there may be placed again.
///
/// `GET /v3/med-ins/orders/out-trade-no/{out_trade_no}` responds with 200 and
/// [`Order`](crate::products::med_ins::Order). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: Waiting ends with the payment or with the end of the order; a refund later makes
/// `MIX_PAY_REFUND` of `MIX_PAY_SUCCESS`.
///
/// Source: wechatpay-skills, gopay; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::med_ins::QueryByOutTradeNo;
///
/// let operation = QueryByOutTradeNo::new("202204022005169952975171534816");
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
pub struct QueryByOutTradeNo {
    /// 从业机构订单号: The cash part has the same number as an order of `pay`. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`. Example: `202204022005169952975171534816`.
    pub out_trade_no: OutTradeNo,
    /// 医疗机构的商户号: The hospital or pharmacy, when an acquiring bank calls for it. At least 1
    /// character. Example: `1900000109`.
    pub sub_mchid: Option<Mchid>,
}

impl QueryByOutTradeNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(out_trade_no: impl Into<OutTradeNo>) -> Self {
        Self { out_trade_no: out_trade_no.into(), sub_mchid: None }
    }
}

crate::optional_fields! {
    QueryByOutTradeNo {
        /// 医疗机构的商户号: The hospital or pharmacy, when an acquiring bank calls for it. At least 1
        /// character.
        sub_mchid: Mchid,
    }
}

impl Operation for QueryByOutTradeNo {
    type Response = Order;

    const META: &'static Meta = &routes::QUERY_BY_OUT_TRADE_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_trade_no", &self.out_trade_no)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

impl Settles for QueryByOutTradeNo {
    type State = MixPayStatus;

    #[inline]
    fn state(response: &Order) -> Option<&MixPayStatus> {
        Some(&response.mix_pay_status)
    }

    #[inline]
    fn is_final(state: &MixPayStatus) -> bool {
        matches!(
            state, MixPayStatus::MixPaySuccess | MixPayStatus::MixPayRefund |
            MixPayStatus::MixPayFail
        )
    }
}

/// 医保退款通知: Tells WeChat Pay that the insurer gave its part of a mixed order back, so that the
/// user sees it. It moves no money. Only for acquiring banks.
///
/// `POST /v3/med-ins/refunds/notify` responds with 204 and no body. Idempotent: safe to send again
/// with the same parameters.
///
/// Note: It is inferred that the server knows the message again by `out_refund_no`.
///
/// Source: wechatpay-skills; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::med_ins::{NotifyRefund, NotifyRefundRequired};
/// use wechatpay::shared::Fen;
///
/// let operation = NotifyRefund::new(NotifyRefundRequired {
///     mix_trade_no: "1217752501201407033233368318".into(),
///     sub_mchid: "1900000109".into(),
///     med_refund_total_fee: Fen::new(150000),
///     med_refund_gov_fee: Fen::new(100000),
///     med_refund_self_fee: Fen::new(45000),
///     med_refund_other_fee: Fen::new(5000),
///     refund_time: "2018-06-08T10:34:56+08:00".parse()?,
///     out_refund_no: "R202204022005169952975171534816".into(),
/// });
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct NotifyRefund {
    /// 医保自费混合订单号: A mixed order as numbered by WeChat Pay. At least 1 character. Example:
    /// `1217752501201407033233368318`.
    pub mix_trade_no: MixTradeNo,
    /// 医疗机构的商户号: The hospital or pharmacy. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 医保退款的总金额: The sum of the three parts, in 分. From 1. Example: `150000`.
    pub med_refund_total_fee: Fen,
    /// 医保统筹退款金额: What goes back to the insurance's common fund, in 分. From 0. Example:
    /// `100000`.
    ///
    /// Note: The name has two underscores in a row.
    pub med_refund_gov_fee: Fen,
    /// 医保个账退款金额: What goes back to the insured person's own account, in 分. From 0. Example:
    /// `45000`.
    ///
    /// Note: The name has two underscores in a row.
    pub med_refund_self_fee: Fen,
    /// 医保其他退款金额: What goes back to other funds, in 分. From 0. Example: `5000`.
    ///
    /// Note: The name has two underscores in a row.
    pub med_refund_other_fee: Fen,
    /// 医保退款成功时间. Example: `2018-06-08T10:34:56+08:00`.
    pub refund_time: Timestamp,
    /// 从业机构退款单号: The number that the caller gives a refund, unique under their merchant number:
    /// digits, letters, and the characters `_`, `-`, `|`, `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
    /// Example: `R202204022005169952975171534816`.
    pub out_refund_no: OutRefundNo,
}

wechatpay_client::sent! {
    NotifyRefund {
        mix_trade_no "mix_trade_no" outside, sub_mchid "sub_mchid",
        med_refund_total_fee "med_refund_total_fee", med_refund_gov_fee "med_refund__gov_fee",
        med_refund_self_fee "med_refund__self_fee", med_refund_other_fee "med_refund__other_fee",
        refund_time "refund_time", out_refund_no "out_refund_no",
    }
}

/// What [`NotifyRefund::new`] requires, by name.
pub struct NotifyRefundRequired {
    /// 医保自费混合订单号: A mixed order as numbered by WeChat Pay. At least 1 character.
    pub mix_trade_no: MixTradeNo,
    /// 医疗机构的商户号: The hospital or pharmacy. At least 1 character.
    pub sub_mchid: Mchid,
    /// 医保退款的总金额: The sum of the three parts, in 分. From 1.
    pub med_refund_total_fee: Fen,
    /// 医保统筹退款金额: What goes back to the insurance's common fund, in 分. From 0.
    pub med_refund_gov_fee: Fen,
    /// 医保个账退款金额: What goes back to the insured person's own account, in 分. From 0.
    pub med_refund_self_fee: Fen,
    /// 医保其他退款金额: What goes back to other funds, in 分. From 0.
    pub med_refund_other_fee: Fen,
    /// 医保退款成功时间.
    pub refund_time: Timestamp,
    /// 从业机构退款单号: The number that the caller gives a refund, unique under their merchant number:
    /// digits, letters, and the characters `_`, `-`, `|`, `*` and `@`. Pattern: `^[0-9A-Za-z_|*@-]+$`.
    pub out_refund_no: OutRefundNo,
}

impl NotifyRefund {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: NotifyRefundRequired) -> Self {
        let NotifyRefundRequired {
            mix_trade_no, sub_mchid, med_refund_total_fee, med_refund_gov_fee,
            med_refund_self_fee, med_refund_other_fee, refund_time, out_refund_no,
        } = required;
        Self {
            mix_trade_no, sub_mchid, med_refund_total_fee, med_refund_gov_fee,
            med_refund_self_fee, med_refund_other_fee, refund_time, out_refund_no,
        }
    }
}

impl Operation for NotifyRefund {
    type Response = ();

    const META: &'static Meta = &routes::NOTIFY_REFUND;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("mix_trade_no", &self.mix_trade_no)
            .json(self)
            .build()
    }
}
