// Written by `cargo xtask codegen` from spec/papay.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Error, Meta, Operation, Request};

use crate::products::routes::papay as routes;
use crate::products::shared::{
    Appid, ContractId, Mchid, Openid, OrderAmount, OutContractCode, OutTradeNo, PlanId,
};
use super::types::{
    AcceptedDeduction, AppSigning, Contract, DeductDuration, DeductionSchedule, EstimatedAmount,
    JumpControl, MiniProgramSigning, PartnerContract, PlannedDeduction, PreparedSigning,
    SigningDevice, SigningLink, SigningScene,
};

/// 重试扣费通知: Tells the user that a payment could not be taken and will be tried again, so that
/// they can see to their balance. Possible on the days on which the payment can be taken, and
/// optional.
///
/// `POST /v3/papay/contracts/{contract_id}/fail-notify` responds with 204 and no body. Not
/// idempotent: sending it again may act twice.
///
/// Note: Whether a second call sends a second message is not known.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::NotifyFailedDeduction;
///
/// let operation = NotifyFailedDeduction::new(
///     "123124412412423431",
///     "1230000109",
///     "wxd678efh567hg6787",
/// );
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
pub struct NotifyFailedDeduction {
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `123124412412423431`.
    pub contract_id: ContractId,
    /// 直连商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub mchid: Mchid,
    /// 公众号AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
}

wechatpay_client::sent! {
    NotifyFailedDeduction {
        contract_id "contract_id" outside, mchid "mchid", appid "appid",
    }
}

impl NotifyFailedDeduction {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        contract_id: impl Into<ContractId>,
        mchid: impl Into<Mchid>,
        appid: impl Into<Appid>,
    ) -> Self {
        Self {
            contract_id: contract_id.into(), mchid: mchid.into(), appid: appid.into(),
        }
    }
}

impl Operation for NotifyFailedDeduction {
    type Response = ();

    const META: &'static Meta = &routes::NOTIFY_FAILED_DEDUCTION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("contract_id", &self.contract_id).json(self).build()
    }
}

/// 直连商户预扣费通知: Announces a payment to the user before it is taken, as agreements of this
/// kind ask for. Possible from 7 to 22 o'clock; that day and the next are for waiting, and the
/// payment can be taken from the third day on, for as long as `deduct_duration` says, once.
///
/// `POST /v3/papay/contracts/{contract_id}/notify` responds with 204 and no body. Not idempotent:
/// sending it again may act twice.
///
/// Note: The first payment within 12 hours of signing needs no announcement. What becomes of a
/// second one for the same payment is not known.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/json/deduct-notify.html).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay, WxJava; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::{EstimatedAmount, NotifyDeduction, NotifyDeductionRequired};
/// use wechatpay::shared::Fen;
///
/// let operation = NotifyDeduction::new(
///     "123124412412423431",
///     NotifyDeductionRequired {
///         mchid: "1230000109".into(),
///         appid: "wxd678efh567hg6787".into(),
///         estimated_amount: EstimatedAmount::new(Fen::new(100)),
///     },
/// );
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
pub struct NotifyDeduction {
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `123124412412423431`.
    pub contract_id: ContractId,
    /// 直连商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub mchid: Mchid,
    /// 公众号AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 扣费持续时间: How long the payment can be taken, from the third day on.
    pub deduct_duration: Option<DeductDuration>,
    /// 预计扣费金额信息: What is to be taken. The payment may not be higher.
    pub estimated_amount: EstimatedAmount,
}

wechatpay_client::sent! {
    NotifyDeduction {
        contract_id "contract_id" outside, mchid "mchid", appid "appid",
        deduct_duration "deduct_duration", estimated_amount "estimated_amount",
    }
}

/// What [`NotifyDeduction::new`] requires, by name.
pub struct NotifyDeductionRequired {
    /// 直连商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub mchid: Mchid,
    /// 公众号AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 预计扣费金额信息: What is to be taken.
    pub estimated_amount: EstimatedAmount,
}

impl NotifyDeduction {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        contract_id: impl Into<ContractId>,
        required: NotifyDeductionRequired,
    ) -> Self {
        let NotifyDeductionRequired { mchid, appid, estimated_amount } = required;
        Self {
            contract_id: contract_id.into(), mchid, appid, deduct_duration: None,
            estimated_amount,
        }
    }
}

crate::optional_fields! {
    NotifyDeduction {
        /// 扣费持续时间: How long the payment can be taken, from the third day on.
        deduct_duration: DeductDuration,
    }
}

impl Operation for NotifyDeduction {
    type Response = ();

    const META: &'static Meta = &routes::NOTIFY_DEDUCTION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("contract_id", &self.contract_id).json(self).build()
    }
}

/// 代扣受理扣款: Takes a payment under an agreement that was signed on HarmonyOS. It is accepted
/// first and made later: `TRANSACTION.SUCCESS` and the query of `pay` tell how it ended.
///
/// `POST /v3/papay/pay/harmony/transactions/apply` responds with 200 and
/// [`AcceptedDeduction`](crate::products::papay::AcceptedDeduction). Idempotent: safe to send again
/// with the same parameters.
///
/// Note: The server knows the payment again by `out_trade_no`, as it does with orders; this is
/// inferred.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::{CreateHarmonyTransaction, CreateHarmonyTransactionRequired};
/// use wechatpay::shared::{Fen, OrderAmount};
///
/// let operation = CreateHarmonyTransaction::new(CreateHarmonyTransactionRequired {
///     appid: "wxd678efh567hg6787".into(),
///     out_trade_no: "1217752501201407033233368018".into(),
///     description: "Image形象店-深圳腾大-QQ公仔".into(),
///     transaction_notify_url: "https://www.qq.com/".into(),
///     contract_id: "123124412412423431".into(),
///     amount: OrderAmount::new(Fen::new(100)),
///     harmony_account_id: "900086000020845523".into(),
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
pub struct CreateHarmonyTransaction {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 商品描述: The user reads it in their bill. At least 1 character. Example:
    /// `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 通知地址: Where `TRANSACTION.SUCCESS` goes. At least 1 character. Example:
    /// `https://www.qq.com/`.
    pub transaction_notify_url: String,
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `123124412412423431`.
    pub contract_id: ContractId,
    /// 扣费金额信息: What the order costs.
    pub amount: OrderAmount,
    /// 订单优惠标记: One of the tags with which a coupon was created. Example: `DISCOUNTS`.
    pub goods_tag: Option<String>,
    /// 附加数据: Data of the merchant's own, which comes back with the query and the callback. Example:
    /// `自定义数据`.
    pub attach: Option<String>,
    /// 鸿蒙账户ID. At least 1 character.
    pub harmony_account_id: String,
    /// 商户类别码: The code of the merchant's trade (MCC). Example: `5734`.
    pub mcc: Option<String>,
}

wechatpay_client::sent! {
    CreateHarmonyTransaction {
        appid "appid", out_trade_no "out_trade_no", description "description",
        transaction_notify_url "transaction_notify_url", contract_id "contract_id",
        amount "amount", goods_tag "goods_tag", attach "attach",
        harmony_account_id "harmony_account_id" hidden, mcc "mcc",
    }
}

/// What [`CreateHarmonyTransaction::new`] requires, by name.
pub struct CreateHarmonyTransactionRequired {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character.
    pub appid: Appid,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 商品描述: The user reads it in their bill. At least 1 character.
    pub description: String,
    /// 通知地址: Where `TRANSACTION.SUCCESS` goes. At least 1 character.
    pub transaction_notify_url: String,
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character.
    pub contract_id: ContractId,
    /// 扣费金额信息: What the order costs.
    pub amount: OrderAmount,
    /// 鸿蒙账户ID. At least 1 character.
    pub harmony_account_id: String,
}

impl CreateHarmonyTransaction {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateHarmonyTransactionRequired) -> Self {
        let CreateHarmonyTransactionRequired {
            appid, out_trade_no, description, transaction_notify_url, contract_id,
            amount, harmony_account_id,
        } = required;
        Self {
            appid, out_trade_no, description, transaction_notify_url, contract_id,
            amount, goods_tag: None, attach: None, harmony_account_id, mcc: None,
        }
    }
}

crate::optional_fields! {
    CreateHarmonyTransaction {
        /// 订单优惠标记: One of the tags with which a coupon was created.
        goods_tag: String,
        /// 附加数据: Data of the merchant's own, which comes back with the query and the callback.
        attach: String,
        /// 商户类别码: The code of the merchant's trade (MCC).
        mcc: String,
    }
}

impl Operation for CreateHarmonyTransaction {
    type Response = AcceptedDeduction;

    const META: &'static Meta = &routes::CREATE_HARMONY_TRANSACTION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询扣费预约: Tells whether a payment is scheduled under an agreement of a partner's merchant,
/// and what became of it. It is the way to learn what became of a `partner_schedule_deduction`
/// whose outcome stayed unknown.
///
/// `GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}` responds with 200 and
/// [`DeductionSchedule`](crate::products::papay::DeductionSchedule). Read-only: safe to send again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-query-deduct-schedule.html).
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::PartnerQueryDeductionSchedule;
///
/// let operation = PartnerQueryDeductionSchedule::new(
///     "123124412412423431",
///     "1900000109",
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
pub struct PartnerQueryDeductionSchedule {
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `123124412412423431`.
    pub contract_id: ContractId,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
}

impl PartnerQueryDeductionSchedule {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(contract_id: impl Into<ContractId>, sub_mchid: impl Into<Mchid>) -> Self {
        Self { contract_id: contract_id.into(), sub_mchid: sub_mchid.into() }
    }
}

impl Operation for PartnerQueryDeductionSchedule {
    type Response = DeductionSchedule;

    const META: &'static Meta = &routes::PARTNER_QUERY_DEDUCTION_SCHEDULE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("contract_id", &self.contract_id)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

/// 预约扣费: Schedules the next payment under an agreement of a partner's merchant, and tells the
/// user. The payment is taken with `partner_create_transaction` on one of the days in the response.
///
/// `POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule` responds with 200 and
/// [`DeductionSchedule`](crate::products::papay::DeductionSchedule). Not idempotent: sending it
/// again may act twice.
///
/// Note: What becomes of a second call for the same payment is not known; ask
/// `partner_query_deduction_schedule` before repeating it.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-schedule-deduction.html).
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::{PartnerScheduleDeduction, PartnerScheduleDeductionRequired};
/// use wechatpay::shared::{Fen, OrderAmount};
///
/// let operation = PartnerScheduleDeduction::new(
///     "123124412412423431",
///     PartnerScheduleDeductionRequired {
///         sp_appid: "wxd678efh567hg6787".into(),
///         sub_mchid: "1900000109".into(),
///         schedule_amount: OrderAmount::new(Fen::new(100)),
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
pub struct PartnerScheduleDeduction {
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `123124412412423431`.
    pub contract_id: ContractId,
    /// 服务商AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub sp_appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6788`.
    pub sub_appid: Option<Appid>,
    /// 预约的金额信息: What the order costs.
    pub schedule_amount: OrderAmount,
}

wechatpay_client::sent! {
    PartnerScheduleDeduction {
        contract_id "contract_id" outside, sp_appid "sp_appid", sub_mchid "sub_mchid",
        sub_appid "sub_appid", schedule_amount "schedule_amount",
    }
}

/// What [`PartnerScheduleDeduction::new`] requires, by name.
pub struct PartnerScheduleDeductionRequired {
    /// 服务商AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub sp_appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 预约的金额信息: What the order costs.
    pub schedule_amount: OrderAmount,
}

impl PartnerScheduleDeduction {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        contract_id: impl Into<ContractId>,
        required: PartnerScheduleDeductionRequired,
    ) -> Self {
        let PartnerScheduleDeductionRequired {
            sp_appid, sub_mchid, schedule_amount,
        } = required;
        Self {
            contract_id: contract_id.into(), sp_appid, sub_mchid, sub_appid: None,
            schedule_amount,
        }
    }
}

crate::optional_fields! {
    PartnerScheduleDeduction {
        /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
    }
}

impl Operation for PartnerScheduleDeduction {
    type Response = DeductionSchedule;

    const META: &'static Meta = &routes::PARTNER_SCHEDULE_DEDUCTION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("contract_id", &self.contract_id).json(self).build()
    }
}

/// 受理扣款: Takes a payment for a partner's merchant under an agreement; where it is about
/// scheduled payments, `partner_schedule_deduction` comes first. It is accepted first and made
/// later: `TRANSACTION.SUCCESS` and the query of `pay` tell how it ended.
///
/// `POST /v3/papay/pay/partner/transactions/apply` responds with 200 and
/// [`AcceptedDeduction`](crate::products::papay::AcceptedDeduction). Idempotent: safe to send again
/// with the same parameters. Rate limit: 150 calls per second.
///
/// Note: The server knows the payment again by `out_trade_no`, as it does with orders; this is
/// inferred.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-create-transaction.html).
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::{PartnerCreateTransaction, PartnerCreateTransactionRequired};
/// use wechatpay::shared::{Fen, OrderAmount};
///
/// let operation = PartnerCreateTransaction::new(PartnerCreateTransactionRequired {
///     sp_appid: "wxd678efh567hg6787".into(),
///     sub_mchid: "1900000109".into(),
///     out_trade_no: "1217752501201407033233368018".into(),
///     description: "Image形象店-深圳腾大-QQ公仔".into(),
///     transaction_notify_url: "https://www.qq.com/".into(),
///     contract_id: "123124412412423431".into(),
///     amount: OrderAmount::new(Fen::new(100)),
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
pub struct PartnerCreateTransaction {
    /// 服务商AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub sp_appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6788`.
    pub sub_appid: Option<Appid>,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 商品描述: The user reads it in their bill. At least 1 character. Example:
    /// `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 通知地址: Where `TRANSACTION.SUCCESS` goes. At least 1 character. Example:
    /// `https://www.qq.com/`.
    pub transaction_notify_url: String,
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `123124412412423431`.
    pub contract_id: ContractId,
    /// 扣费金额信息: What the order costs.
    pub amount: OrderAmount,
    /// 订单优惠标记: One of the tags with which a coupon was created. Example: `DISCOUNTS`.
    pub goods_tag: Option<String>,
    /// 附加数据: Data of the merchant's own, which comes back with the query and the callback. Example:
    /// `自定义数据`.
    pub attach: Option<String>,
}

wechatpay_client::sent! {
    PartnerCreateTransaction {
        sp_appid "sp_appid", sub_mchid "sub_mchid", sub_appid "sub_appid",
        out_trade_no "out_trade_no", description "description",
        transaction_notify_url "transaction_notify_url", contract_id "contract_id",
        amount "amount", goods_tag "goods_tag", attach "attach",
    }
}

/// What [`PartnerCreateTransaction::new`] requires, by name.
pub struct PartnerCreateTransactionRequired {
    /// 服务商AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub sp_appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 商品描述: The user reads it in their bill. At least 1 character.
    pub description: String,
    /// 通知地址: Where `TRANSACTION.SUCCESS` goes. At least 1 character.
    pub transaction_notify_url: String,
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character.
    pub contract_id: ContractId,
    /// 扣费金额信息: What the order costs.
    pub amount: OrderAmount,
}

impl PartnerCreateTransaction {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PartnerCreateTransactionRequired) -> Self {
        let PartnerCreateTransactionRequired {
            sp_appid, sub_mchid, out_trade_no, description, transaction_notify_url,
            contract_id, amount,
        } = required;
        Self {
            sp_appid, sub_mchid, sub_appid: None, out_trade_no, description,
            transaction_notify_url, contract_id, amount, goods_tag: None, attach: None,
        }
    }
}

crate::optional_fields! {
    PartnerCreateTransaction {
        /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 订单优惠标记: One of the tags with which a coupon was created.
        goods_tag: String,
        /// 附加数据: Data of the merchant's own, which comes back with the query and the callback.
        attach: String,
    }
}

impl Operation for PartnerCreateTransaction {
    type Response = AcceptedDeduction;

    const META: &'static Meta = &routes::PARTNER_CREATE_TRANSACTION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询扣费预约: Tells whether a payment is scheduled under an agreement, and what became of it. It
/// is the way to learn what became of a `schedule_deduction` whose outcome stayed unknown.
///
/// `GET /v3/papay/pay/schedules/contract-id/{contract_id}` responds with 200 and
/// [`DeductionSchedule`](crate::products::papay::DeductionSchedule). Read-only: safe to send again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-query-deduct-schedule.html).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::QueryDeductionSchedule;
///
/// let operation = QueryDeductionSchedule::new("123124412412423431");
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
pub struct QueryDeductionSchedule {
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `123124412412423431`.
    pub contract_id: ContractId,
}

impl QueryDeductionSchedule {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(contract_id: impl Into<ContractId>) -> Self {
        Self { contract_id: contract_id.into() }
    }
}

impl Operation for QueryDeductionSchedule {
    type Response = DeductionSchedule;

    const META: &'static Meta = &routes::QUERY_DEDUCTION_SCHEDULE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("contract_id", &self.contract_id).build()
    }
}

/// 预约扣费: Schedules the next payment under an agreement, and tells the user. The payment is
/// taken with `create_transaction` on one of the days in the response.
///
/// `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule` responds with 200 and
/// [`DeductionSchedule`](crate::products::papay::DeductionSchedule). Not idempotent: sending it
/// again may act twice.
///
/// Note: What becomes of a second call for the same payment is not known; ask
/// `query_deduction_schedule` before repeating it.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-schedule-deduction.html).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::ScheduleDeduction;
/// use wechatpay::shared::{Fen, OrderAmount};
///
/// let operation = ScheduleDeduction::new(
///     "123124412412423431",
///     "wxd678efh567hg6787",
///     OrderAmount::new(Fen::new(100)),
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
pub struct ScheduleDeduction {
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `123124412412423431`.
    pub contract_id: ContractId,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 预约的金额信息: What the order costs.
    pub schedule_amount: OrderAmount,
}

wechatpay_client::sent! {
    ScheduleDeduction {
        contract_id "contract_id" outside, appid "appid", schedule_amount "schedule_amount",
    }
}

impl ScheduleDeduction {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        contract_id: impl Into<ContractId>,
        appid: impl Into<Appid>,
        schedule_amount: OrderAmount,
    ) -> Self {
        Self { contract_id: contract_id.into(), appid: appid.into(), schedule_amount }
    }
}

impl Operation for ScheduleDeduction {
    type Response = DeductionSchedule;

    const META: &'static Meta = &routes::SCHEDULE_DEDUCTION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("contract_id", &self.contract_id).json(self).build()
    }
}

/// 受理扣款: Takes a payment under an agreement, from 7 to 22 o'clock; where it is about scheduled
/// payments, `schedule_deduction` comes first. It is accepted first and made later:
/// `TRANSACTION.SUCCESS` and the query of `pay` tell how it ended.
///
/// `POST /v3/papay/pay/transactions/apply` responds with 200 and
/// [`AcceptedDeduction`](crate::products::papay::AcceptedDeduction). Idempotent: safe to send again
/// with the same parameters. Rate limit: 150 calls per second.
///
/// Note: The server knows the payment again by `out_trade_no`, as it does with orders; this is
/// inferred.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-create-transaction.html).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::{CreateTransaction, CreateTransactionRequired};
/// use wechatpay::shared::{Fen, OrderAmount};
///
/// let operation = CreateTransaction::new(CreateTransactionRequired {
///     appid: "wxd678efh567hg6787".into(),
///     out_trade_no: "1217752501201407033233368018".into(),
///     description: "Image形象店-深圳腾大-QQ公仔".into(),
///     transaction_notify_url: "https://www.qq.com/".into(),
///     contract_id: "123124412412423431".into(),
///     amount: OrderAmount::new(Fen::new(100)),
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
pub struct CreateTransaction {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 商品描述: The user reads it in their bill. At least 1 character. Example:
    /// `Image形象店-深圳腾大-QQ公仔`.
    pub description: String,
    /// 通知地址: Where `TRANSACTION.SUCCESS` goes. At least 1 character. Example:
    /// `https://www.qq.com/`.
    pub transaction_notify_url: String,
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `123124412412423431`.
    pub contract_id: ContractId,
    /// 扣费金额信息: What the order costs.
    pub amount: OrderAmount,
    /// 订单优惠标记: One of the tags with which a coupon was created. Example: `DISCOUNTS`.
    pub goods_tag: Option<String>,
    /// 附加数据: Data of the merchant's own, which comes back with the query and the callback. Example:
    /// `自定义数据`.
    pub attach: Option<String>,
}

wechatpay_client::sent! {
    CreateTransaction {
        appid "appid", out_trade_no "out_trade_no", description "description",
        transaction_notify_url "transaction_notify_url", contract_id "contract_id",
        amount "amount", goods_tag "goods_tag", attach "attach",
    }
}

/// What [`CreateTransaction::new`] requires, by name.
pub struct CreateTransactionRequired {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character.
    pub appid: Appid,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 商品描述: The user reads it in their bill. At least 1 character.
    pub description: String,
    /// 通知地址: Where `TRANSACTION.SUCCESS` goes. At least 1 character.
    pub transaction_notify_url: String,
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character.
    pub contract_id: ContractId,
    /// 扣费金额信息: What the order costs.
    pub amount: OrderAmount,
}

impl CreateTransaction {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateTransactionRequired) -> Self {
        let CreateTransactionRequired {
            appid, out_trade_no, description, transaction_notify_url, contract_id,
            amount,
        } = required;
        Self {
            appid, out_trade_no, description, transaction_notify_url, contract_id,
            amount, goods_tag: None, attach: None,
        }
    }
}

crate::optional_fields! {
    CreateTransaction {
        /// 订单优惠标记: One of the tags with which a coupon was created.
        goods_tag: String,
        /// 附加数据: Data of the merchant's own, which comes back with the query and the callback.
        attach: String,
    }
}

impl Operation for CreateTransaction {
    type Response = AcceptedDeduction;

    const META: &'static Meta = &routes::CREATE_TRANSACTION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// App场景预约扣费类型签约的预签约: Prepares an agreement about scheduled payments that the user
/// signs from an app. The app opens the signing with what is in the response, within 2 hours.
///
/// `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app` responds with 200 and
/// [`AppSigning`](crate::products::papay::AppSigning). Idempotent: safe to send again with the same
/// parameters.
///
/// Note: It is inferred that the server knows the agreement again by `out_contract_code`.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-app-scheduled-deduct-pre-sign.html).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::{AppPreSign, AppPreSignRequired};
/// use wechatpay::shared::PlanId;
///
/// let operation = AppPreSign::new(AppPreSignRequired {
///     appid: "wxd678efh567hg6787".into(),
///     plan_id: PlanId::new(12535),
///     out_contract_code: "wxwtdk20200910100000".into(),
///     contract_display_account: "微信代扣用户A".into(),
///     contract_notify_url: "https://yourapp.com/notify".into(),
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
pub struct AppPreSign {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Option<Openid>,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the merchant in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 签约结果通知地址: Where `ENTRUST.SIGN` and `ENTRUST.TERMINATE` go. At least 1 character.
    /// Example: `https://yourapp.com/notify`.
    pub contract_notify_url: String,
    /// 商户侧用户标识: The user's account with the merchant.
    pub out_user_code: Option<String>,
    /// 用于预约扣费的预约信息: The first payment.
    pub deduct_schedule: Option<PlannedDeduction>,
}

wechatpay_client::sent! {
    AppPreSign {
        appid "appid", openid "openid", plan_id "plan_id", out_contract_code "out_contract_code",
        contract_display_account "contract_display_account" hidden,
        contract_notify_url "contract_notify_url", out_user_code "out_user_code" hidden,
        deduct_schedule "deduct_schedule",
    }
}

/// What [`AppPreSign::new`] requires, by name.
pub struct AppPreSignRequired {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character.
    pub appid: Appid,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the merchant in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 签约结果通知地址: Where `ENTRUST.SIGN` and `ENTRUST.TERMINATE` go. At least 1 character.
    pub contract_notify_url: String,
}

impl AppPreSign {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: AppPreSignRequired) -> Self {
        let AppPreSignRequired {
            appid, plan_id, out_contract_code, contract_display_account,
            contract_notify_url,
        } = required;
        Self {
            appid, openid: None, plan_id, out_contract_code, contract_display_account,
            contract_notify_url, out_user_code: None, deduct_schedule: None,
        }
    }
}

crate::optional_fields! {
    AppPreSign {
        /// 用户OpenID: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 商户侧用户标识: The user's account with the merchant.
        out_user_code: String,
        /// 用于预约扣费的预约信息: The first payment.
        deduct_schedule: PlannedDeduction,
    }
}

impl Operation for AppPreSign {
    type Response = AppSigning;

    const META: &'static Meta = &routes::APP_PRE_SIGN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// H5场景预约扣费类型签约的预签约: Prepares an agreement about scheduled payments that the user
/// signs from a web page in a mobile browser, which leads them to the address in the response, in
/// the same browser.
///
/// `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5` responds with 200 and
/// [`SigningLink`](crate::products::papay::SigningLink). Idempotent: safe to send again with the
/// same parameters.
///
/// Note: It is inferred that the server knows the agreement again by `out_contract_code`.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-h5-scheduled-deduct-pre-sign.html).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::{H5PreSign, H5PreSignRequired};
/// use wechatpay::shared::PlanId;
///
/// let operation = H5PreSign::new(H5PreSignRequired {
///     appid: "wxd678efh567hg6787".into(),
///     plan_id: PlanId::new(12535),
///     out_contract_code: "wxwtdk20200910100000".into(),
///     contract_display_account: "微信代扣用户A".into(),
///     contract_notify_url: "https://yourapp.com/notify".into(),
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
pub struct H5PreSign {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Option<Openid>,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the merchant in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 签约结果通知地址: Where `ENTRUST.SIGN` and `ENTRUST.TERMINATE` go. At least 1 character.
    /// Example: `https://yourapp.com/notify`.
    pub contract_notify_url: String,
    /// 商户侧用户标识: The user's account with the merchant.
    pub out_user_code: Option<String>,
    /// 用于预约扣费的预约信息: The first payment.
    pub deduct_schedule: Option<PlannedDeduction>,
    /// 跳转控制信息: Where the user is led after signing.
    pub jump_control: Option<JumpControl>,
}

wechatpay_client::sent! {
    H5PreSign {
        appid "appid", openid "openid", plan_id "plan_id", out_contract_code "out_contract_code",
        contract_display_account "contract_display_account" hidden,
        contract_notify_url "contract_notify_url", out_user_code "out_user_code" hidden,
        deduct_schedule "deduct_schedule", jump_control "jump_control",
    }
}

/// What [`H5PreSign::new`] requires, by name.
pub struct H5PreSignRequired {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character.
    pub appid: Appid,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the merchant in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 签约结果通知地址: Where `ENTRUST.SIGN` and `ENTRUST.TERMINATE` go. At least 1 character.
    pub contract_notify_url: String,
}

impl H5PreSign {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: H5PreSignRequired) -> Self {
        let H5PreSignRequired {
            appid, plan_id, out_contract_code, contract_display_account,
            contract_notify_url,
        } = required;
        Self {
            appid, openid: None, plan_id, out_contract_code, contract_display_account,
            contract_notify_url, out_user_code: None, deduct_schedule: None,
            jump_control: None,
        }
    }
}

crate::optional_fields! {
    H5PreSign {
        /// 用户OpenID: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 商户侧用户标识: The user's account with the merchant.
        out_user_code: String,
        /// 用于预约扣费的预约信息: The first payment.
        deduct_schedule: PlannedDeduction,
        /// 跳转控制信息: Where the user is led after signing.
        jump_control: JumpControl,
    }
}

impl Operation for H5PreSign {
    type Response = SigningLink;

    const META: &'static Meta = &routes::H5_PRE_SIGN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// JSAPI场景预约扣费类型签约的预签约: Prepares an agreement about scheduled payments that the user
/// signs inside WeChat, on a page of a service account, which leads them to the address in the
/// response.
///
/// `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi` responds with 200 and
/// [`SigningLink`](crate::products::papay::SigningLink). Idempotent: safe to send again with the
/// same parameters.
///
/// Note: It is inferred that the server knows the agreement again by `out_contract_code`.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/jsapi-scheduled-deduct-pre-sign.html).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::{JsapiPreSign, JsapiPreSignRequired};
/// use wechatpay::shared::PlanId;
///
/// let operation = JsapiPreSign::new(JsapiPreSignRequired {
///     appid: "wxd678efh567hg6787".into(),
///     plan_id: PlanId::new(12535),
///     out_contract_code: "wxwtdk20200910100000".into(),
///     contract_display_account: "微信代扣用户A".into(),
///     contract_notify_url: "https://yourapp.com/notify".into(),
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
pub struct JsapiPreSign {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Option<Openid>,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the merchant in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 签约结果通知地址: Where `ENTRUST.SIGN` and `ENTRUST.TERMINATE` go. At least 1 character.
    /// Example: `https://yourapp.com/notify`.
    pub contract_notify_url: String,
    /// 商户侧用户标识: The user's account with the merchant.
    pub out_user_code: Option<String>,
    /// 用于预约扣费的预约信息: The first payment.
    pub deduct_schedule: Option<PlannedDeduction>,
}

wechatpay_client::sent! {
    JsapiPreSign {
        appid "appid", openid "openid", plan_id "plan_id", out_contract_code "out_contract_code",
        contract_display_account "contract_display_account" hidden,
        contract_notify_url "contract_notify_url", out_user_code "out_user_code" hidden,
        deduct_schedule "deduct_schedule",
    }
}

/// What [`JsapiPreSign::new`] requires, by name.
pub struct JsapiPreSignRequired {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character.
    pub appid: Appid,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the merchant in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 签约结果通知地址: Where `ENTRUST.SIGN` and `ENTRUST.TERMINATE` go. At least 1 character.
    pub contract_notify_url: String,
}

impl JsapiPreSign {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: JsapiPreSignRequired) -> Self {
        let JsapiPreSignRequired {
            appid, plan_id, out_contract_code, contract_display_account,
            contract_notify_url,
        } = required;
        Self {
            appid, openid: None, plan_id, out_contract_code, contract_display_account,
            contract_notify_url, out_user_code: None, deduct_schedule: None,
        }
    }
}

crate::optional_fields! {
    JsapiPreSign {
        /// 用户OpenID: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 商户侧用户标识: The user's account with the merchant.
        out_user_code: String,
        /// 用于预约扣费的预约信息: The first payment.
        deduct_schedule: PlannedDeduction,
    }
}

impl Operation for JsapiPreSign {
    type Response = SigningLink;

    const META: &'static Meta = &routes::JSAPI_PRE_SIGN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 小程序场景预约扣费类型签约的预签约: Prepares an agreement about scheduled payments that the user
/// signs from a mini program. It leads them on to the mini program of the response, with
/// `pre_entrustweb_id`, within 2 hours.
///
/// `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program` responds with 200
/// and [`MiniProgramSigning`](crate::products::papay::MiniProgramSigning). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: It is inferred that the server knows the agreement again by `out_contract_code`.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/mini-program-scheduled-deduct-pre-sign.html).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::{MiniProgramPreSign, MiniProgramPreSignRequired};
/// use wechatpay::shared::PlanId;
///
/// let operation = MiniProgramPreSign::new(MiniProgramPreSignRequired {
///     appid: "wxd678efh567hg6787".into(),
///     plan_id: PlanId::new(12535),
///     out_contract_code: "wxwtdk20200910100000".into(),
///     contract_display_account: "微信代扣用户A".into(),
///     contract_notify_url: "https://yourapp.com/notify".into(),
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
pub struct MiniProgramPreSign {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Option<Openid>,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the merchant in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 签约结果通知地址: Where `ENTRUST.SIGN` and `ENTRUST.TERMINATE` go. At least 1 character.
    /// Example: `https://yourapp.com/notify`.
    pub contract_notify_url: String,
    /// 商户侧用户标识: The user's account with the merchant.
    pub out_user_code: Option<String>,
    /// 用于预约扣费的预约信息: The first payment.
    pub deduct_schedule: Option<PlannedDeduction>,
}

wechatpay_client::sent! {
    MiniProgramPreSign {
        appid "appid", openid "openid", plan_id "plan_id", out_contract_code "out_contract_code",
        contract_display_account "contract_display_account" hidden,
        contract_notify_url "contract_notify_url", out_user_code "out_user_code" hidden,
        deduct_schedule "deduct_schedule",
    }
}

/// What [`MiniProgramPreSign::new`] requires, by name.
pub struct MiniProgramPreSignRequired {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character.
    pub appid: Appid,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the merchant in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 签约结果通知地址: Where `ENTRUST.SIGN` and `ENTRUST.TERMINATE` go. At least 1 character.
    pub contract_notify_url: String,
}

impl MiniProgramPreSign {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: MiniProgramPreSignRequired) -> Self {
        let MiniProgramPreSignRequired {
            appid, plan_id, out_contract_code, contract_display_account,
            contract_notify_url,
        } = required;
        Self {
            appid, openid: None, plan_id, out_contract_code, contract_display_account,
            contract_notify_url, out_user_code: None, deduct_schedule: None,
        }
    }
}

crate::optional_fields! {
    MiniProgramPreSign {
        /// 用户OpenID: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 商户侧用户标识: The user's account with the merchant.
        out_user_code: String,
        /// 用于预约扣费的预约信息: The first payment.
        deduct_schedule: PlannedDeduction,
    }
}

impl Operation for MiniProgramPreSign {
    type Response = MiniProgramSigning;

    const META: &'static Meta = &routes::MINI_PROGRAM_PRE_SIGN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// App场景预约扣费类型签约的预签约: Prepares an agreement with a partner's merchant that the user
/// signs from an app, as `app_pre_sign` does.
///
/// `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app` responds with 200
/// and [`AppSigning`](crate::products::papay::AppSigning). Idempotent: safe to send again with the
/// same parameters.
///
/// Note: It is inferred that the server knows the agreement again by `out_contract_code`.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-app-scheduled-deduct-pre-sign.html).
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::{PartnerAppPreSign, PartnerAppPreSignRequired};
/// use wechatpay::shared::PlanId;
///
/// let operation = PartnerAppPreSign::new(PartnerAppPreSignRequired {
///     sp_appid: "wxd678efh567hg6787".into(),
///     sub_mchid: "1900000109".into(),
///     plan_id: PlanId::new(12535),
///     out_contract_code: "wxwtdk20200910100000".into(),
///     contract_display_account: "微信代扣用户A".into(),
///     contract_notify_url: "https://yourapp.com/notify".into(),
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
pub struct PartnerAppPreSign {
    /// 服务商AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub sp_appid: Appid,
    /// 用户在服务商AppID下的OpenID: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub sp_openid: Option<Openid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6788`.
    pub sub_appid: Option<Appid>,
    /// 用户在子商户AppID下的OpenID: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the merchant in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 签约结果通知地址: Where `ENTRUST.SIGN` and `ENTRUST.TERMINATE` go. At least 1 character.
    /// Example: `https://yourapp.com/notify`.
    pub contract_notify_url: String,
    /// 商户侧用户标识: The user's account with the merchant.
    pub out_user_code: Option<String>,
    /// 用于预约扣费的预约信息: The first payment.
    pub deduct_schedule: Option<PlannedDeduction>,
}

wechatpay_client::sent! {
    PartnerAppPreSign {
        sp_appid "sp_appid", sp_openid "sp_openid", sub_mchid "sub_mchid", sub_appid "sub_appid",
        sub_openid "sub_openid", plan_id "plan_id", out_contract_code "out_contract_code",
        contract_display_account "contract_display_account" hidden,
        contract_notify_url "contract_notify_url", out_user_code "out_user_code" hidden,
        deduct_schedule "deduct_schedule",
    }
}

/// What [`PartnerAppPreSign::new`] requires, by name.
pub struct PartnerAppPreSignRequired {
    /// 服务商AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub sp_appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the merchant in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 签约结果通知地址: Where `ENTRUST.SIGN` and `ENTRUST.TERMINATE` go. At least 1 character.
    pub contract_notify_url: String,
}

impl PartnerAppPreSign {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PartnerAppPreSignRequired) -> Self {
        let PartnerAppPreSignRequired {
            sp_appid, sub_mchid, plan_id, out_contract_code, contract_display_account,
            contract_notify_url,
        } = required;
        Self {
            sp_appid, sp_openid: None, sub_mchid, sub_appid: None, sub_openid: None,
            plan_id, out_contract_code, contract_display_account, contract_notify_url,
            out_user_code: None, deduct_schedule: None,
        }
    }
}

crate::optional_fields! {
    PartnerAppPreSign {
        /// 用户在服务商AppID下的OpenID: A user as one AppID sees them. At least 1 character.
        sp_openid: Openid,
        /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 用户在子商户AppID下的OpenID: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
        /// 商户侧用户标识: The user's account with the merchant.
        out_user_code: String,
        /// 用于预约扣费的预约信息: The first payment.
        deduct_schedule: PlannedDeduction,
    }
}

impl Operation for PartnerAppPreSign {
    type Response = AppSigning;

    const META: &'static Meta = &routes::PARTNER_APP_PRE_SIGN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// H5场景预约扣费类型签约的预签约: Prepares an agreement with a partner's merchant that the user
/// signs from a web page, as `h5_pre_sign` does.
///
/// `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5` responds with 200
/// and [`SigningLink`](crate::products::papay::SigningLink). Idempotent: safe to send again with
/// the same parameters.
///
/// Note: It is inferred that the server knows the agreement again by `out_contract_code`.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-h5-scheduled-deduct-pre-sign.html).
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::{PartnerH5PreSign, PartnerH5PreSignRequired};
/// use wechatpay::shared::PlanId;
///
/// let operation = PartnerH5PreSign::new(PartnerH5PreSignRequired {
///     sp_appid: "wxd678efh567hg6787".into(),
///     sub_mchid: "1900000109".into(),
///     plan_id: PlanId::new(12535),
///     out_contract_code: "wxwtdk20200910100000".into(),
///     contract_display_account: "微信代扣用户A".into(),
///     contract_notify_url: "https://yourapp.com/notify".into(),
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
pub struct PartnerH5PreSign {
    /// 服务商AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub sp_appid: Appid,
    /// 用户在服务商AppID下的OpenID: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub sp_openid: Option<Openid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6788`.
    pub sub_appid: Option<Appid>,
    /// 用户在子商户AppID下的OpenID: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the merchant in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 签约结果通知地址: Where `ENTRUST.SIGN` and `ENTRUST.TERMINATE` go. At least 1 character.
    /// Example: `https://yourapp.com/notify`.
    pub contract_notify_url: String,
    /// 商户侧用户标识: The user's account with the merchant.
    pub out_user_code: Option<String>,
    /// 用于预约扣费的预约信息: The first payment.
    pub deduct_schedule: Option<PlannedDeduction>,
    /// 跳转控制信息: Where the user is led after signing.
    pub jump_control: Option<JumpControl>,
}

wechatpay_client::sent! {
    PartnerH5PreSign {
        sp_appid "sp_appid", sp_openid "sp_openid", sub_mchid "sub_mchid", sub_appid "sub_appid",
        sub_openid "sub_openid", plan_id "plan_id", out_contract_code "out_contract_code",
        contract_display_account "contract_display_account" hidden,
        contract_notify_url "contract_notify_url", out_user_code "out_user_code" hidden,
        deduct_schedule "deduct_schedule", jump_control "jump_control",
    }
}

/// What [`PartnerH5PreSign::new`] requires, by name.
pub struct PartnerH5PreSignRequired {
    /// 服务商AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub sp_appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the merchant in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 签约结果通知地址: Where `ENTRUST.SIGN` and `ENTRUST.TERMINATE` go. At least 1 character.
    pub contract_notify_url: String,
}

impl PartnerH5PreSign {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PartnerH5PreSignRequired) -> Self {
        let PartnerH5PreSignRequired {
            sp_appid, sub_mchid, plan_id, out_contract_code, contract_display_account,
            contract_notify_url,
        } = required;
        Self {
            sp_appid, sp_openid: None, sub_mchid, sub_appid: None, sub_openid: None,
            plan_id, out_contract_code, contract_display_account, contract_notify_url,
            out_user_code: None, deduct_schedule: None, jump_control: None,
        }
    }
}

crate::optional_fields! {
    PartnerH5PreSign {
        /// 用户在服务商AppID下的OpenID: A user as one AppID sees them. At least 1 character.
        sp_openid: Openid,
        /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 用户在子商户AppID下的OpenID: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
        /// 商户侧用户标识: The user's account with the merchant.
        out_user_code: String,
        /// 用于预约扣费的预约信息: The first payment.
        deduct_schedule: PlannedDeduction,
        /// 跳转控制信息: Where the user is led after signing.
        jump_control: JumpControl,
    }
}

impl Operation for PartnerH5PreSign {
    type Response = SigningLink;

    const META: &'static Meta = &routes::PARTNER_H5_PRE_SIGN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// JSAPI场景预约扣费类型签约的预签约: Prepares an agreement with a partner's merchant that the user
/// signs inside WeChat, as `jsapi_pre_sign` does.
///
/// `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi` responds with
/// 200 and [`SigningLink`](crate::products::papay::SigningLink). Idempotent: safe to send again
/// with the same parameters.
///
/// Note: It is inferred that the server knows the agreement again by `out_contract_code`.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-jsapi-scheduled-deduct-pre-sign.html).
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::{PartnerJsapiPreSign, PartnerJsapiPreSignRequired};
/// use wechatpay::shared::PlanId;
///
/// let operation = PartnerJsapiPreSign::new(PartnerJsapiPreSignRequired {
///     sp_appid: "wxd678efh567hg6787".into(),
///     sub_mchid: "1900000109".into(),
///     plan_id: PlanId::new(12535),
///     out_contract_code: "wxwtdk20200910100000".into(),
///     contract_display_account: "微信代扣用户A".into(),
///     contract_notify_url: "https://yourapp.com/notify".into(),
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
pub struct PartnerJsapiPreSign {
    /// 服务商AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub sp_appid: Appid,
    /// 用户在服务商AppID下的OpenID: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub sp_openid: Option<Openid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6788`.
    pub sub_appid: Option<Appid>,
    /// 用户在子商户AppID下的OpenID: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the merchant in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 签约结果通知地址: Where `ENTRUST.SIGN` and `ENTRUST.TERMINATE` go. At least 1 character.
    /// Example: `https://yourapp.com/notify`.
    pub contract_notify_url: String,
    /// 商户侧用户标识: The user's account with the merchant.
    pub out_user_code: Option<String>,
    /// 用于预约扣费的预约信息: The first payment.
    pub deduct_schedule: Option<PlannedDeduction>,
}

wechatpay_client::sent! {
    PartnerJsapiPreSign {
        sp_appid "sp_appid", sp_openid "sp_openid", sub_mchid "sub_mchid", sub_appid "sub_appid",
        sub_openid "sub_openid", plan_id "plan_id", out_contract_code "out_contract_code",
        contract_display_account "contract_display_account" hidden,
        contract_notify_url "contract_notify_url", out_user_code "out_user_code" hidden,
        deduct_schedule "deduct_schedule",
    }
}

/// What [`PartnerJsapiPreSign::new`] requires, by name.
pub struct PartnerJsapiPreSignRequired {
    /// 服务商AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub sp_appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the merchant in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 签约结果通知地址: Where `ENTRUST.SIGN` and `ENTRUST.TERMINATE` go. At least 1 character.
    pub contract_notify_url: String,
}

impl PartnerJsapiPreSign {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PartnerJsapiPreSignRequired) -> Self {
        let PartnerJsapiPreSignRequired {
            sp_appid, sub_mchid, plan_id, out_contract_code, contract_display_account,
            contract_notify_url,
        } = required;
        Self {
            sp_appid, sp_openid: None, sub_mchid, sub_appid: None, sub_openid: None,
            plan_id, out_contract_code, contract_display_account, contract_notify_url,
            out_user_code: None, deduct_schedule: None,
        }
    }
}

crate::optional_fields! {
    PartnerJsapiPreSign {
        /// 用户在服务商AppID下的OpenID: A user as one AppID sees them. At least 1 character.
        sp_openid: Openid,
        /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 用户在子商户AppID下的OpenID: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
        /// 商户侧用户标识: The user's account with the merchant.
        out_user_code: String,
        /// 用于预约扣费的预约信息: The first payment.
        deduct_schedule: PlannedDeduction,
    }
}

impl Operation for PartnerJsapiPreSign {
    type Response = SigningLink;

    const META: &'static Meta = &routes::PARTNER_JSAPI_PRE_SIGN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 小程序场景预约扣费类型签约的预签约: Prepares an agreement with a partner's merchant that the
/// user signs from a mini program, as `mini_program_pre_sign` does.
///
/// `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program` responds
/// with 200 and [`MiniProgramSigning`](crate::products::papay::MiniProgramSigning). Idempotent:
/// safe to send again with the same parameters.
///
/// Note: It is inferred that the server knows the agreement again by `out_contract_code`.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-mini-program-scheduled-deduct-pre-sign.html).
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::{PartnerMiniProgramPreSign, PartnerMiniProgramPreSignRequired};
/// use wechatpay::shared::PlanId;
///
/// let operation = PartnerMiniProgramPreSign::new(PartnerMiniProgramPreSignRequired {
///     sp_appid: "wxd678efh567hg6787".into(),
///     sub_mchid: "1900000109".into(),
///     plan_id: PlanId::new(12535),
///     out_contract_code: "wxwtdk20200910100000".into(),
///     contract_display_account: "微信代扣用户A".into(),
///     contract_notify_url: "https://yourapp.com/notify".into(),
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
pub struct PartnerMiniProgramPreSign {
    /// 服务商AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub sp_appid: Appid,
    /// 用户在服务商AppID下的OpenID: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub sp_openid: Option<Openid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6788`.
    pub sub_appid: Option<Appid>,
    /// 用户在子商户AppID下的OpenID: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the merchant in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 签约结果通知地址: Where `ENTRUST.SIGN` and `ENTRUST.TERMINATE` go. At least 1 character.
    /// Example: `https://yourapp.com/notify`.
    pub contract_notify_url: String,
    /// 商户侧用户标识: The user's account with the merchant.
    pub out_user_code: Option<String>,
    /// 用于预约扣费的预约信息: The first payment.
    pub deduct_schedule: Option<PlannedDeduction>,
}

wechatpay_client::sent! {
    PartnerMiniProgramPreSign {
        sp_appid "sp_appid", sp_openid "sp_openid", sub_mchid "sub_mchid", sub_appid "sub_appid",
        sub_openid "sub_openid", plan_id "plan_id", out_contract_code "out_contract_code",
        contract_display_account "contract_display_account" hidden,
        contract_notify_url "contract_notify_url", out_user_code "out_user_code" hidden,
        deduct_schedule "deduct_schedule",
    }
}

/// What [`PartnerMiniProgramPreSign::new`] requires, by name.
pub struct PartnerMiniProgramPreSignRequired {
    /// 服务商AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub sp_appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the merchant in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 签约结果通知地址: Where `ENTRUST.SIGN` and `ENTRUST.TERMINATE` go. At least 1 character.
    pub contract_notify_url: String,
}

impl PartnerMiniProgramPreSign {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PartnerMiniProgramPreSignRequired) -> Self {
        let PartnerMiniProgramPreSignRequired {
            sp_appid, sub_mchid, plan_id, out_contract_code, contract_display_account,
            contract_notify_url,
        } = required;
        Self {
            sp_appid, sp_openid: None, sub_mchid, sub_appid: None, sub_openid: None,
            plan_id, out_contract_code, contract_display_account, contract_notify_url,
            out_user_code: None, deduct_schedule: None,
        }
    }
}

crate::optional_fields! {
    PartnerMiniProgramPreSign {
        /// 用户在服务商AppID下的OpenID: A user as one AppID sees them. At least 1 character.
        sp_openid: Openid,
        /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 用户在子商户AppID下的OpenID: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
        /// 商户侧用户标识: The user's account with the merchant.
        out_user_code: String,
        /// 用于预约扣费的预约信息: The first payment.
        deduct_schedule: PlannedDeduction,
    }
}

impl Operation for PartnerMiniProgramPreSign {
    type Response = MiniProgramSigning;

    const META: &'static Meta = &routes::PARTNER_MINI_PROGRAM_PRE_SIGN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 通过商户协议号查询委托代扣签约协议: Tells the state of an agreement that was signed on
/// HarmonyOS, named by the merchant's number.
///
/// `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
/// responds with 200 and [`Contract`](crate::products::papay::Contract). Read-only: safe to send
/// again.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::QueryHarmonyContract;
/// use wechatpay::shared::PlanId;
///
/// let operation = QueryHarmonyContract::new(
///     "wxwtdk20200910100000",
///     PlanId::new(12535),
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
pub struct QueryHarmonyContract {
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
}

impl QueryHarmonyContract {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_contract_code: impl Into<OutContractCode>,
        plan_id: impl Into<PlanId>,
    ) -> Self {
        Self { out_contract_code: out_contract_code.into(), plan_id: plan_id.into() }
    }
}

impl Operation for QueryHarmonyContract {
    type Response = Contract;

    const META: &'static Meta = &routes::QUERY_HARMONY_CONTRACT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_contract_code", &self.out_contract_code)
            .path("plan_id", &self.plan_id)
            .build()
    }
}

/// 通过商户协议号查询委托代扣签约协议: Tells the state of an agreement, named by the merchant's
/// number, and what is scheduled under it.
///
/// `GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` responds
/// with 200 and [`Contract`](crate::products::papay::Contract). Read-only: safe to send again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-get-contract-by-code.html).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::QueryContract;
/// use wechatpay::shared::PlanId;
///
/// let operation = QueryContract::new("wxwtdk20200910100000", PlanId::new(12535));
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
pub struct QueryContract {
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
}

impl QueryContract {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_contract_code: impl Into<OutContractCode>,
        plan_id: impl Into<PlanId>,
    ) -> Self {
        Self { out_contract_code: out_contract_code.into(), plan_id: plan_id.into() }
    }
}

impl Operation for QueryContract {
    type Response = Contract;

    const META: &'static Meta = &routes::QUERY_CONTRACT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_contract_code", &self.out_contract_code)
            .path("plan_id", &self.plan_id)
            .build()
    }
}

/// 通过商户协议号解除委托代扣签约协议: Ends an agreement that is in force. `ENTRUST.TERMINATE`
/// tells of it.
///
/// `POST
/// /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
/// responds with 200 and [`Contract`](crate::products::papay::Contract). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: The server keys the call by `plan_id` and `out_contract_code`. It is inferred that a
/// second call changes nothing.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-terminate-contract-by-code.html).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::TerminateContract;
/// use wechatpay::shared::PlanId;
///
/// let operation = TerminateContract::new(
///     PlanId::new(12535),
///     "wxwtdk20200910100000",
///     "用户解约",
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
pub struct TerminateContract {
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
    /// 解约备注: Why. The user may read it. At least 1 character. Example: `用户解约`.
    pub contract_termination_remark: String,
}

wechatpay_client::sent! {
    TerminateContract {
        plan_id "plan_id" outside, out_contract_code "out_contract_code" outside,
        contract_termination_remark "contract_termination_remark",
    }
}

impl TerminateContract {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        plan_id: impl Into<PlanId>,
        out_contract_code: impl Into<OutContractCode>,
        contract_termination_remark: impl Into<String>,
    ) -> Self {
        Self {
            plan_id: plan_id.into(), out_contract_code: out_contract_code.into(),
            contract_termination_remark: contract_termination_remark.into(),
        }
    }
}

impl Operation for TerminateContract {
    type Response = Contract;

    const META: &'static Meta = &routes::TERMINATE_CONTRACT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("plan_id", &self.plan_id)
            .path("out_contract_code", &self.out_contract_code)
            .json(self)
            .build()
    }
}

/// 代扣预签约: Prepares an agreement that the user signs from an app or a device with a screen, by
/// opening WeChat or by scanning a code. It says what is known of the device, for the sake of the
/// user's safety.
///
/// `POST /v3/papay/sign/contracts/pre-entrust-sign` responds with 200 and
/// [`PreparedSigning`](crate::products::papay::PreparedSigning). Idempotent: safe to send again
/// with the same parameters.
///
/// Note: It is inferred that the server knows the agreement again by `out_contract_code`.
///
/// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012978414). Source: a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::{
///     DaysSinceFirstLogin, PreSign, PreSignRequired, SigningDevice, SigningDeviceRequired,
///     SigningDeviceType, SigningScene,
/// };
/// use wechatpay::shared::PlanId;
///
/// let operation = PreSign::new(PreSignRequired {
///     sign_scene: SigningScene::SignSceneApp,
///     appid: "wxd678efh567hg6787".into(),
///     plan_id: PlanId::new(12535),
///     out_contract_code: "wxwtdk20200910100000".into(),
///     contract_display_account: "微信代扣用户A".into(),
///     contract_notify_url: "https://yourapp.com/notify".into(),
///     out_user_code: "用户A".into(),
///     device_info: SigningDevice::new(SigningDeviceRequired {
///         device_type: SigningDeviceType::DeviceTypeTv,
///         device_os: "Android 13".into(),
///         device_id: "a1b2c3d4e5f6".into(),
///         device_running_as_root: false,
///         device_ip: "14.23.150.211".into(),
///         weixin_installed: true,
///         weixin_version: "8.0.49".into(),
///         days_since_first_login: DaysSinceFirstLogin::DaysSinceFirstLoginWithin30Days,
///     }),
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
pub struct PreSign {
    /// 签约场景: How the user comes to sign. Example: `SIGN_SCENE_APP`.
    pub sign_scene: SigningScene,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Option<Openid>,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the merchant in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 签约结果通知地址: Where `ENTRUST.SIGN` and `ENTRUST.TERMINATE` go. At least 1 character.
    /// Example: `https://yourapp.com/notify`.
    pub contract_notify_url: String,
    /// 商户侧用户标识: The user's account with the merchant. At least 1 character.
    pub out_user_code: String,
    /// 回跳地址: Where the user comes back to after signing. Example: `https://yourapp.com/notify`.
    pub return_url: Option<String>,
    /// 设备信息: The device on which the user signs.
    pub device_info: SigningDevice,
}

wechatpay_client::sent! {
    PreSign {
        sign_scene "sign_scene", appid "appid", openid "openid", plan_id "plan_id",
        out_contract_code "out_contract_code",
        contract_display_account "contract_display_account" hidden,
        contract_notify_url "contract_notify_url", out_user_code "out_user_code" hidden,
        return_url "return_url", device_info "device_info",
    }
}

/// What [`PreSign::new`] requires, by name.
pub struct PreSignRequired {
    /// 签约场景: How the user comes to sign.
    pub sign_scene: SigningScene,
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character.
    pub appid: Appid,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the merchant in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 签约结果通知地址: Where `ENTRUST.SIGN` and `ENTRUST.TERMINATE` go. At least 1 character.
    pub contract_notify_url: String,
    /// 商户侧用户标识: The user's account with the merchant. At least 1 character.
    pub out_user_code: String,
    /// 设备信息: The device on which the user signs.
    pub device_info: SigningDevice,
}

impl PreSign {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PreSignRequired) -> Self {
        let PreSignRequired {
            sign_scene, appid, plan_id, out_contract_code, contract_display_account,
            contract_notify_url, out_user_code, device_info,
        } = required;
        Self {
            sign_scene, appid, openid: None, plan_id, out_contract_code,
            contract_display_account, contract_notify_url, out_user_code,
            return_url: None, device_info,
        }
    }
}

crate::optional_fields! {
    PreSign {
        /// 用户OpenID: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 回跳地址: Where the user comes back to after signing.
        return_url: String,
    }
}

impl Operation for PreSign {
    type Response = PreparedSigning;

    const META: &'static Meta = &routes::PRE_SIGN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 通过商户协议号查询委托代扣签约协议: Tells the state of an agreement with a partner's merchant,
/// named by the partner's number.
///
/// `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
/// responds with 200 and [`PartnerContract`](crate::products::papay::PartnerContract). Read-only:
/// safe to send again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-get-contract-by-code.html).
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::PartnerQueryContract;
/// use wechatpay::shared::PlanId;
///
/// let operation = PartnerQueryContract::new(
///     "wxwtdk20200910100000",
///     PlanId::new(12535),
///     "1900000109",
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
pub struct PartnerQueryContract {
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
}

impl PartnerQueryContract {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_contract_code: impl Into<OutContractCode>,
        plan_id: impl Into<PlanId>,
        sub_mchid: impl Into<Mchid>,
    ) -> Self {
        Self {
            out_contract_code: out_contract_code.into(), plan_id: plan_id.into(),
            sub_mchid: sub_mchid.into(),
        }
    }
}

impl Operation for PartnerQueryContract {
    type Response = PartnerContract;

    const META: &'static Meta = &routes::PARTNER_QUERY_CONTRACT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_contract_code", &self.out_contract_code)
            .path("plan_id", &self.plan_id)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

/// 通过商户协议号解除委托代扣签约协议: Ends an agreement with a partner's merchant.
/// `ENTRUST.TERMINATE` tells of it.
///
/// `POST
/// /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
/// responds with 200 and [`PartnerContract`](crate::products::papay::PartnerContract). Idempotent:
/// safe to send again with the same parameters.
///
/// Note: The server keys the call by `plan_id` and `out_contract_code`. It is inferred that a
/// second call changes nothing.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-terminate-contract-by-code.html).
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::{PartnerTerminateContract, PartnerTerminateContractRequired};
/// use wechatpay::shared::PlanId;
///
/// let operation = PartnerTerminateContract::new(
///     PlanId::new(12535),
///     "wxwtdk20200910100000",
///     PartnerTerminateContractRequired {
///         sub_mchid: "1900000109".into(),
///         contract_termination_remark: "用户解约".into(),
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
pub struct PartnerTerminateContract {
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 解约备注: Why. The user may read it. At least 1 character. Example: `用户解约`.
    pub contract_termination_remark: String,
}

wechatpay_client::sent! {
    PartnerTerminateContract {
        plan_id "plan_id" outside, out_contract_code "out_contract_code" outside,
        sub_mchid "sub_mchid", contract_termination_remark "contract_termination_remark",
    }
}

/// What [`PartnerTerminateContract::new`] requires, by name.
pub struct PartnerTerminateContractRequired {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 解约备注: Why. At least 1 character.
    pub contract_termination_remark: String,
}

impl PartnerTerminateContract {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        plan_id: impl Into<PlanId>,
        out_contract_code: impl Into<OutContractCode>,
        required: PartnerTerminateContractRequired,
    ) -> Self {
        let PartnerTerminateContractRequired {
            sub_mchid, contract_termination_remark,
        } = required;
        Self {
            plan_id: plan_id.into(), out_contract_code: out_contract_code.into(),
            sub_mchid, contract_termination_remark,
        }
    }
}

impl Operation for PartnerTerminateContract {
    type Response = PartnerContract;

    const META: &'static Meta = &routes::PARTNER_TERMINATE_CONTRACT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("plan_id", &self.plan_id)
            .path("out_contract_code", &self.out_contract_code)
            .json(self)
            .build()
    }
}

/// 服务商商户重试扣费通知: Tells the user that a payment for a partner's merchant could not be
/// taken and will be tried again.
///
/// `POST /v3/partner-papay/contracts/{contract_id}/fail-notify` responds with 204 and no body. Not
/// idempotent: sending it again may act twice.
///
/// Note: Whether a second call sends a second message is not known.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::{PartnerNotifyFailedDeduction, PartnerNotifyFailedDeductionRequired};
///
/// let operation = PartnerNotifyFailedDeduction::new(
///     "123124412412423431",
///     PartnerNotifyFailedDeductionRequired {
///         sp_mchid: "1230000109".into(),
///         sp_appid: "wxd678efh567hg6787".into(),
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
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerNotifyFailedDeduction {
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `123124412412423431`.
    pub contract_id: ContractId,
    /// 服务商商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub sp_mchid: Mchid,
    /// 服务商AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub sp_appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6788`.
    pub sub_appid: Option<Appid>,
}

wechatpay_client::sent! {
    PartnerNotifyFailedDeduction {
        contract_id "contract_id" outside, sp_mchid "sp_mchid", sp_appid "sp_appid",
        sub_mchid "sub_mchid", sub_appid "sub_appid",
    }
}

/// What [`PartnerNotifyFailedDeduction::new`] requires, by name.
pub struct PartnerNotifyFailedDeductionRequired {
    /// 服务商商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sp_mchid: Mchid,
    /// 服务商AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub sp_appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
}

impl PartnerNotifyFailedDeduction {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        contract_id: impl Into<ContractId>,
        required: PartnerNotifyFailedDeductionRequired,
    ) -> Self {
        let PartnerNotifyFailedDeductionRequired {
            sp_mchid, sp_appid, sub_mchid,
        } = required;
        Self {
            contract_id: contract_id.into(), sp_mchid, sp_appid, sub_mchid,
            sub_appid: None,
        }
    }
}

crate::optional_fields! {
    PartnerNotifyFailedDeduction {
        /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
    }
}

impl Operation for PartnerNotifyFailedDeduction {
    type Response = ();

    const META: &'static Meta = &routes::PARTNER_NOTIFY_FAILED_DEDUCTION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("contract_id", &self.contract_id).json(self).build()
    }
}

/// 服务商商户预扣费通知: Announces a payment for a partner's merchant to the user before it is
/// taken, as `notify_deduction` does.
///
/// `POST /v3/partner-papay/contracts/{contract_id}/notify` responds with 204 and no body. Not
/// idempotent: sending it again may act twice.
///
/// Note: What becomes of a second one for the same payment is not known.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/json/partner-deduct-notify.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::papay::{EstimatedAmount, PartnerNotifyDeduction, PartnerNotifyDeductionRequired};
/// use wechatpay::shared::Fen;
///
/// let operation = PartnerNotifyDeduction::new(
///     "123124412412423431",
///     PartnerNotifyDeductionRequired {
///         sp_mchid: "1230000109".into(),
///         sp_appid: "wxd678efh567hg6787".into(),
///         sub_mchid: "1900000109".into(),
///         estimated_amount: EstimatedAmount::new(Fen::new(100)),
///     },
/// );
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
pub struct PartnerNotifyDeduction {
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `123124412412423431`.
    pub contract_id: ContractId,
    /// 服务商商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub sp_mchid: Mchid,
    /// 服务商AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub sp_appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6788`.
    pub sub_appid: Option<Appid>,
    /// 扣费持续时间: How long the payment can be taken, from the third day on.
    pub deduct_duration: Option<DeductDuration>,
    /// 预计扣费金额信息: What is to be taken. The payment may not be higher.
    pub estimated_amount: EstimatedAmount,
}

wechatpay_client::sent! {
    PartnerNotifyDeduction {
        contract_id "contract_id" outside, sp_mchid "sp_mchid", sp_appid "sp_appid",
        sub_mchid "sub_mchid", sub_appid "sub_appid", deduct_duration "deduct_duration",
        estimated_amount "estimated_amount",
    }
}

/// What [`PartnerNotifyDeduction::new`] requires, by name.
pub struct PartnerNotifyDeductionRequired {
    /// 服务商商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sp_mchid: Mchid,
    /// 服务商AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub sp_appid: Appid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 预计扣费金额信息: What is to be taken.
    pub estimated_amount: EstimatedAmount,
}

impl PartnerNotifyDeduction {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        contract_id: impl Into<ContractId>,
        required: PartnerNotifyDeductionRequired,
    ) -> Self {
        let PartnerNotifyDeductionRequired {
            sp_mchid, sp_appid, sub_mchid, estimated_amount,
        } = required;
        Self {
            contract_id: contract_id.into(), sp_mchid, sp_appid, sub_mchid,
            sub_appid: None, deduct_duration: None, estimated_amount,
        }
    }
}

crate::optional_fields! {
    PartnerNotifyDeduction {
        /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 扣费持续时间: How long the payment can be taken, from the third day on.
        deduct_duration: DeductDuration,
    }
}

impl Operation for PartnerNotifyDeduction {
    type Response = ();

    const META: &'static Meta = &routes::PARTNER_NOTIFY_DEDUCTION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("contract_id", &self.contract_id).json(self).build()
    }
}
