// Written by `cargo xtask codegen` from spec/ecommerce_papay.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Encrypted, Error, Meta, Operation, Request};

use crate::products::routes::ecommerce_papay as routes;
use crate::products::shared::{
    Appid, CombineOutTradeNo, ContractId, Mchid, Openid, OutContractCode, PlanId,
};
use super::types::{
    CombineContract, CombineTransaction, CredentialType, DebitSubOrder, IndividualAuthorization,
    IndividualContract, IndividualContractCode, IndividualSigning, PermissionType, PreparedSigning,
    SubOrderToReverse, TerminatedContract,
};

/// 通过商户协议号查询协议: Tells the state of an agreement about combined automatic debit, named by
/// the platform's number.
///
/// `GET
/// /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
/// responds with 200 and [`CombineContract`](crate::products::ecommerce_papay::CombineContract).
/// Read-only: safe to send again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_2.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_papay::QueryContract;
/// use wechatpay::shared::PlanId;
///
/// let operation = QueryContract::new(PlanId::new(12535), "wxwtdk20200910100000");
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
    /// 委托代扣协议模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
}

impl QueryContract {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        plan_id: impl Into<PlanId>,
        out_contract_code: impl Into<OutContractCode>,
    ) -> Self {
        Self { plan_id: plan_id.into(), out_contract_code: out_contract_code.into() }
    }
}

impl Operation for QueryContract {
    type Response = CombineContract;

    const META: &'static Meta = &routes::QUERY_CONTRACT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("plan_id", &self.plan_id)
            .path("out_contract_code", &self.out_contract_code)
            .build()
    }
}

/// 通过商户协议号解约协议: Ends an agreement about combined automatic debit.
/// `ECOMMERCE_ENTRUST.TERMINATE` tells of it.
///
/// `POST
/// /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
/// responds with 200 and
/// [`TerminatedContract`](crate::products::ecommerce_papay::TerminatedContract). Idempotent: safe
/// to send again with the same parameters.
///
/// Note: The server keys the call by `plan_id` and `out_contract_code`. It is inferred that a
/// second call changes nothing.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_3.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_papay::TerminateContract;
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
    /// 委托代扣协议模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
    /// 解约备注: Why. At least 1 character. Example: `用户解约`.
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
    type Response = TerminatedContract;

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

/// APP方式预签约: Prepares an agreement about combined automatic debit that the user signs from an
/// app. The app opens the signing with `pre_entrustweb_id`.
///
/// `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign` responds with 200 and
/// [`PreparedSigning`](crate::products::ecommerce_papay::PreparedSigning). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: It is inferred that the server knows the agreement again by `out_contract_code`.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_1.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_papay::{AppPreSign, AppPreSignRequired};
/// use wechatpay::shared::PlanId;
///
/// let operation = AppPreSign::new(AppPreSignRequired {
///     appid: "wxd678efh567hg6787".into(),
///     plan_id: PlanId::new(12535),
///     out_contract_code: "wxwtdk20200910100000".into(),
///     contract_display_account: "微信代扣用户A".into(),
///     notify_url: "https://yourapp.com/notify".into(),
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
    /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 委托代扣协议模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the platform in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 回调通知地址: Where `ECOMMERCE_ENTRUST.SIGN` and `ECOMMERCE_ENTRUST.TERMINATE` go. At least 1
    /// character. Example: `https://yourapp.com/notify`.
    pub notify_url: String,
    /// 返回app标识: Whether the user comes back to the app after signing. Example: `true`.
    pub return_app: Option<bool>,
    /// 商户数据包: Data of the platform's own, which comes back with the callback and the query.
    /// Example: `自定义数据`.
    pub attach: Option<String>,
}

wechatpay_client::sent! {
    AppPreSign {
        appid "appid", plan_id "plan_id", out_contract_code "out_contract_code",
        contract_display_account "contract_display_account" hidden, notify_url "notify_url",
        return_app "return_app", attach "attach",
    }
}

/// What [`AppPreSign::new`] requires, by name.
pub struct AppPreSignRequired {
    /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 委托代扣协议模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the platform in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 回调通知地址: Where `ECOMMERCE_ENTRUST.SIGN` and `ECOMMERCE_ENTRUST.TERMINATE` go. At least 1
    /// character.
    pub notify_url: String,
}

impl AppPreSign {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: AppPreSignRequired) -> Self {
        let AppPreSignRequired {
            appid, plan_id, out_contract_code, contract_display_account, notify_url,
        } = required;
        Self {
            appid, plan_id, out_contract_code, contract_display_account, notify_url,
            return_app: None, attach: None,
        }
    }
}

crate::optional_fields! {
    AppPreSign {
        /// 返回app标识: Whether the user comes back to the app after signing.
        return_app: bool,
        /// 商户数据包: Data of the platform's own, which comes back with the callback and the query.
        attach: String,
    }
}

impl Operation for AppPreSign {
    type Response = PreparedSigning;

    const META: &'static Meta = &routes::APP_PRE_SIGN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 小程序方式预签约: Prepares an agreement about combined automatic debit that the user signs from
/// a mini program, which opens the signing with `pre_entrustweb_id`.
///
/// `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program` responds with 200 and
/// [`PreparedSigning`](crate::products::ecommerce_papay::PreparedSigning). Idempotent: safe to send
/// again with the same parameters.
///
/// Note: It is inferred that the server knows the agreement again by `out_contract_code`.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_8.shtml).
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_papay::{MiniProgramPreSign, MiniProgramPreSignRequired};
/// use wechatpay::shared::PlanId;
///
/// let operation = MiniProgramPreSign::new(MiniProgramPreSignRequired {
///     appid: "wxd678efh567hg6787".into(),
///     plan_id: PlanId::new(12535),
///     out_contract_code: "wxwtdk20200910100000".into(),
///     contract_display_account: "微信代扣用户A".into(),
///     notify_url: "https://yourapp.com/notify".into(),
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
    /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 委托代扣协议模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the platform in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 回调通知地址: Where `ECOMMERCE_ENTRUST.SIGN` and `ECOMMERCE_ENTRUST.TERMINATE` go. At least 1
    /// character. Example: `https://yourapp.com/notify`.
    pub notify_url: String,
}

wechatpay_client::sent! {
    MiniProgramPreSign {
        appid "appid", plan_id "plan_id", out_contract_code "out_contract_code",
        contract_display_account "contract_display_account" hidden, notify_url "notify_url",
    }
}

/// What [`MiniProgramPreSign::new`] requires, by name.
pub struct MiniProgramPreSignRequired {
    /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 委托代扣协议模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称: How the user recognises their account with the platform in the agreement. At
    /// least 1 character.
    pub contract_display_account: String,
    /// 回调通知地址: Where `ECOMMERCE_ENTRUST.SIGN` and `ECOMMERCE_ENTRUST.TERMINATE` go. At least 1
    /// character.
    pub notify_url: String,
}

impl MiniProgramPreSign {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: MiniProgramPreSignRequired) -> Self {
        let MiniProgramPreSignRequired {
            appid, plan_id, out_contract_code, contract_display_account, notify_url,
        } = required;
        Self { appid, plan_id, out_contract_code, contract_display_account, notify_url }
    }
}

impl Operation for MiniProgramPreSign {
    type Response = PreparedSigning;

    const META: &'static Meta = &routes::MINI_PROGRAM_PRE_SIGN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 电商合单委托代扣支付: Takes the payments for several of the platform's merchants under an
/// agreement, all or none of them.
///
/// `POST /v3/ecommerce/combine-papay/transactions` responds with 200 and
/// [`CombineTransaction`](crate::products::ecommerce_papay::CombineTransaction). Idempotent: safe
/// to send again with the same parameters.
///
/// Note: It is inferred that the server knows the payments again by `combine_out_trade_no`, and
/// that a response without `SUCCESS` means to ask `query_transaction` until it is settled.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_4.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_papay::{
///     CreateTransaction, CreateTransactionRequired, DebitSubOrder, DebitSubOrderRequired,
/// };
/// use wechatpay::shared::{Currency, Fen, SubOrderAmount};
///
/// let operation = CreateTransaction::new(CreateTransactionRequired {
///     combine_appid: "wxd678efh567hg6787".into(),
///     combine_mchid: "1900000100".into(),
///     combine_out_trade_no: "P20150806125346".into(),
///     contract_id: "123124412412423431".into(),
///     sub_orders: vec![
///         DebitSubOrder::new(DebitSubOrderRequired { mchid : "1900000100".into(),
///         amount : SubOrderAmount::new(Fen::new(100), Currency::Cny), out_trade_no :
///         "20150806125346".into(), sub_mchid : "1900000109".into(), description :
///         "腾讯充值中心-QQ会员充值".into() })
///     ],
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
    /// 合单商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub combine_appid: Appid,
    /// 合单商户号: The platform. At least 1 character. Example: `1900000100`.
    pub combine_mchid: Mchid,
    /// 合单商户订单号: The number that the caller gives a combined order, unique under their merchant
    /// number: digits, letters, and the characters `_`, `-`, `|` and `*`. The orders in it have numbers
    /// of their own. Pattern: `^[0-9A-Za-z_|*-]+$`. Example: `P20150806125346`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `123124412412423431`.
    pub contract_id: ContractId,
    /// 子单信息: The payments.
    pub sub_orders: Vec<DebitSubOrder>,
    /// 风控信息: What is known of the user's device, for the sake of safety: pairs of a name and a
    /// percent-encoded value, with `;` between them.
    pub risk_info: Option<String>,
}

wechatpay_client::sent! {
    CreateTransaction {
        combine_appid "combine_appid", combine_mchid "combine_mchid",
        combine_out_trade_no "combine_out_trade_no", contract_id "contract_id",
        sub_orders "sub_orders", risk_info "risk_info" hidden,
    }
}

/// What [`CreateTransaction::new`] requires, by name.
pub struct CreateTransactionRequired {
    /// 合单商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub combine_appid: Appid,
    /// 合单商户号: The platform. At least 1 character.
    pub combine_mchid: Mchid,
    /// 合单商户订单号: The number that the caller gives a combined order, unique under their merchant
    /// number: digits, letters, and the characters `_`, `-`, `|` and `*`. Pattern:
    /// `^[0-9A-Za-z_|*-]+$`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character.
    pub contract_id: ContractId,
    /// 子单信息: The payments.
    pub sub_orders: Vec<DebitSubOrder>,
}

impl CreateTransaction {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateTransactionRequired) -> Self {
        let CreateTransactionRequired {
            combine_appid, combine_mchid, combine_out_trade_no, contract_id, sub_orders,
        } = required;
        Self {
            combine_appid, combine_mchid, combine_out_trade_no, contract_id, sub_orders,
            risk_info: None,
        }
    }
}

crate::optional_fields! {
    CreateTransaction {
        /// 风控信息: What is known of the user's device, for the sake of safety: pairs of a name and a
        /// percent-encoded value, with `;` between them.
        risk_info: String,
    }
}

impl Operation for CreateTransaction {
    type Response = CombineTransaction;

    const META: &'static Meta = &routes::CREATE_TRANSACTION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 电商合单委托代扣查询订单: Tells the status of payments that were taken together, named by the
/// platform's number.
///
/// `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}` responds with 200 and
/// [`CombineTransaction`](crate::products::ecommerce_papay::CombineTransaction). Read-only: safe to
/// send again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_6.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_papay::QueryTransaction;
///
/// let operation = QueryTransaction::new("P20150806125346");
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
pub struct QueryTransaction {
    /// 合单商户订单号: The number that the caller gives a combined order, unique under their merchant
    /// number: digits, letters, and the characters `_`, `-`, `|` and `*`. The orders in it have numbers
    /// of their own. Pattern: `^[0-9A-Za-z_|*-]+$`. Example: `P20150806125346`.
    pub combine_out_trade_no: CombineOutTradeNo,
}

impl QueryTransaction {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(combine_out_trade_no: impl Into<CombineOutTradeNo>) -> Self {
        Self { combine_out_trade_no: combine_out_trade_no.into() }
    }
}

impl Operation for QueryTransaction {
    type Response = CombineTransaction;

    const META: &'static Meta = &routes::QUERY_TRANSACTION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("combine_out_trade_no", &self.combine_out_trade_no)
            .build()
    }
}

/// 电商合单委托代扣撤销订单: Takes back what was taken together, or sees to it that it is not
/// taken, when the outcome stays unknown. All of the payments must be named.
///
/// `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse` responds with 204
/// and no body. Idempotent: safe to send again with the same parameters.
///
/// Note: The server keys the call by `combine_out_trade_no`. It is inferred that a second call
/// changes nothing, and that all payments must be named, as when a combined order is closed.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_5.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_papay::{ReverseTransaction, SubOrderToReverse, SubOrderToReverseRequired};
///
/// let operation = ReverseTransaction::new(
///     "P20150806125346",
///     "wxd678efh567hg6787",
///     vec![
///         SubOrderToReverse::new(SubOrderToReverseRequired { mchid : "1900000100"
///         .into(), out_trade_no : "20150806125346".into(), sub_mchid : "1900000109"
///         .into() })
///     ],
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
pub struct ReverseTransaction {
    /// 合单商户订单号: The number that the caller gives a combined order, unique under their merchant
    /// number: digits, letters, and the characters `_`, `-`, `|` and `*`. The orders in it have numbers
    /// of their own. Pattern: `^[0-9A-Za-z_|*-]+$`. Example: `P20150806125346`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 合单商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub combine_appid: Appid,
    /// 子单信息: All of the payments.
    pub sub_orders: Vec<SubOrderToReverse>,
}

wechatpay_client::sent! {
    ReverseTransaction {
        combine_out_trade_no "combine_out_trade_no" outside, combine_appid "combine_appid",
        sub_orders "sub_orders",
    }
}

impl ReverseTransaction {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        combine_out_trade_no: impl Into<CombineOutTradeNo>,
        combine_appid: impl Into<Appid>,
        sub_orders: Vec<SubOrderToReverse>,
    ) -> Self {
        Self {
            combine_out_trade_no: combine_out_trade_no.into(),
            combine_appid: combine_appid.into(), sub_orders,
        }
    }
}

impl Operation for ReverseTransaction {
    type Response = ();

    const META: &'static Meta = &routes::REVERSE_TRANSACTION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("combine_out_trade_no", &self.combine_out_trade_no)
            .json(self)
            .build()
    }
}

/// 根据业务申请单号查签约信息: Tells whether a user authorized the platform to let them be paid,
/// named by the platform's number, and what their proof of identity gave, if it was asked for.
///
/// `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}` responds with 200
/// and [`IndividualContract`](crate::products::ecommerce_papay::IndividualContract). Read-only:
/// safe to send again.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_papay::QueryIndividualContract;
///
/// let operation = QueryIndividualContract::new(
///     "APPLYMENT_00000000001",
///     "wxd678efh567hg6787",
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
pub struct QueryIndividualContract {
    /// 业务申请单号: The number that the platform gives an authorization by an individual. At least 1
    /// character. Example: `APPLYMENT_00000000001`.
    pub out_contract_code: IndividualContractCode,
    /// 签约和付款的微信小程序AppID: A mini program, service account or app, as numbered by WeChat's
    /// open platform. At least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
}

impl QueryIndividualContract {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        out_contract_code: impl Into<IndividualContractCode>,
        appid: impl Into<Appid>,
    ) -> Self {
        Self { out_contract_code: out_contract_code.into(), appid: appid.into() }
    }
}

impl Operation for QueryIndividualContract {
    type Response = IndividualContract;

    const META: &'static Meta = &routes::QUERY_INDIVIDUAL_CONTRACT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("out_contract_code", &self.out_contract_code)
            .query("appid", &self.appid)
            .build()
    }
}

/// APP场景预签约: Prepares the authorization by a user who is to be paid, from an app. The app
/// opens the signing with `pre_entrustweb_id`; `query_individual_contract` tells whether it was
/// signed.
///
/// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app` responds with 200 and
/// [`IndividualSigning`](crate::products::ecommerce_papay::IndividualSigning). Idempotent: safe to
/// send again with the same parameters.
///
/// Note: It is inferred that the server knows the authorization again by `out_contract_code`.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_papay::IndividualAppPreSign;
///
/// let operation = IndividualAppPreSign::new(
///     "wxd678efh567hg6787",
///     "APPLYMENT_00000000001",
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
pub struct IndividualAppPreSign {
    /// 签约和付款的AppID: A mini program, service account or app, as numbered by WeChat's open
    /// platform. At least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 业务申请单号: The number that the platform gives an authorization by an individual. At least 1
    /// character. Example: `APPLYMENT_00000000001`.
    pub out_contract_code: IndividualContractCode,
}

wechatpay_client::sent! {
    IndividualAppPreSign {
        appid "appid", out_contract_code "out_contract_code",
    }
}

impl IndividualAppPreSign {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        appid: impl Into<Appid>,
        out_contract_code: impl Into<IndividualContractCode>,
    ) -> Self {
        Self { appid: appid.into(), out_contract_code: out_contract_code.into() }
    }
}

impl Operation for IndividualAppPreSign {
    type Response = IndividualSigning;

    const META: &'static Meta = &routes::INDIVIDUAL_APP_PRE_SIGN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 小程序场景预签约: Prepares the authorization by a user who is to be paid, from a mini program,
/// which opens the signing with `pre_entrustweb_id`; `query_individual_contract` tells whether it
/// was signed.
///
/// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program` responds with 200 and
/// [`IndividualSigning`](crate::products::ecommerce_papay::IndividualSigning). Idempotent: safe to
/// send again with the same parameters.
///
/// Note: It is inferred that the server knows the authorization again by `out_contract_code`.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_papay::IndividualMiniProgramPreSign;
///
/// let operation = IndividualMiniProgramPreSign::new(
///     "wxd678efh567hg6787",
///     "APPLYMENT_00000000001",
///     "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
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
pub struct IndividualMiniProgramPreSign {
    /// 签约和付款的AppID: A mini program, service account or app, as numbered by WeChat's open
    /// platform. At least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 业务申请单号: The number that the platform gives an authorization by an individual. At least 1
    /// character. Example: `APPLYMENT_00000000001`.
    pub out_contract_code: IndividualContractCode,
    /// 个人收款方的OpenID: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub openid: Openid,
}

wechatpay_client::sent! {
    IndividualMiniProgramPreSign {
        appid "appid", out_contract_code "out_contract_code", openid "openid",
    }
}

impl IndividualMiniProgramPreSign {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        appid: impl Into<Appid>,
        out_contract_code: impl Into<IndividualContractCode>,
        openid: impl Into<Openid>,
    ) -> Self {
        Self {
            appid: appid.into(), out_contract_code: out_contract_code.into(),
            openid: openid.into(),
        }
    }
}

impl Operation for IndividualMiniProgramPreSign {
    type Response = IndividualSigning;

    const META: &'static Meta = &routes::INDIVIDUAL_MINI_PROGRAM_PRE_SIGN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// APP场景预签约: Prepares the authorization by a user who is to be paid, from an app, and has
/// WeChat Pay check their real name: they can sign only if it is that of their account. The
/// platform must have opened such checks (实名验证).
///
/// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app` responds
/// with 200 and [`IndividualSigning`](crate::products::ecommerce_papay::IndividualSigning).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: It is inferred that the server knows the authorization again by `out_contract_code`.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_papay::{
///     CredentialType, IndividualAppPreSignWithIdentity, IndividualAppPreSignWithIdentityRequired,
/// };
///
/// let operation = IndividualAppPreSignWithIdentity::new(IndividualAppPreSignWithIdentityRequired {
///     appid: "wxd678efh567hg6787".into(),
///     out_contract_code: "APPLYMENT_00000000001".into(),
///     real_name: "张三".into(),
///     cred_type: CredentialType::IdCard,
///     cred_id: "440524188001010014".into(),
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
pub struct IndividualAppPreSignWithIdentity {
    /// 签约和付款的AppID: A mini program, service account or app, as numbered by WeChat's open
    /// platform. At least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 业务申请单号: The number that the platform gives an authorization by an individual. At least 1
    /// character. Example: `APPLYMENT_00000000001`.
    pub out_contract_code: IndividualContractCode,
    /// 真实姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub real_name: Encrypted,
    /// 证件类型: What a person proves their identity with. Example: `ID_CARD`.
    pub cred_type: CredentialType,
    /// 证件号码: As `cred_type` says. At least 1 character. Plain text here; encrypted on the wire.
    pub cred_id: Encrypted,
}

wechatpay_client::sent! {
    IndividualAppPreSignWithIdentity {
        appid "appid", out_contract_code "out_contract_code", real_name "real_name",
        cred_type "cred_type", cred_id "cred_id",
    }
}

/// What [`IndividualAppPreSignWithIdentity::new`] requires, by name.
pub struct IndividualAppPreSignWithIdentityRequired {
    /// 签约和付款的AppID: A mini program, service account or app, as numbered by WeChat's open
    /// platform. At least 1 character.
    pub appid: Appid,
    /// 业务申请单号: The number that the platform gives an authorization by an individual. At least 1
    /// character.
    pub out_contract_code: IndividualContractCode,
    /// 真实姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub real_name: Encrypted,
    /// 证件类型: What a person proves their identity with.
    pub cred_type: CredentialType,
    /// 证件号码: As `cred_type` says. At least 1 character. Plain text here; encrypted on the wire.
    pub cred_id: Encrypted,
}

impl IndividualAppPreSignWithIdentity {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: IndividualAppPreSignWithIdentityRequired) -> Self {
        let IndividualAppPreSignWithIdentityRequired {
            appid, out_contract_code, real_name, cred_type, cred_id,
        } = required;
        Self { appid, out_contract_code, real_name, cred_type, cred_id }
    }
}

impl Operation for IndividualAppPreSignWithIdentity {
    type Response = IndividualSigning;

    const META: &'static Meta = &routes::INDIVIDUAL_APP_PRE_SIGN_WITH_IDENTITY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 小程序场景预签约: Prepares the authorization by a user who is to be paid, from a mini program,
/// and has WeChat Pay check their real name: they can sign only if it is that of their account. The
/// platform must have opened such checks (实名验证).
///
/// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`
/// responds with 200 and
/// [`IndividualSigning`](crate::products::ecommerce_papay::IndividualSigning). Idempotent: safe to
/// send again with the same parameters.
///
/// Note: It is inferred that the server knows the authorization again by `out_contract_code`.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_papay::{
///     CredentialType, IndividualMiniProgramPreSignWithIdentity,
///     IndividualMiniProgramPreSignWithIdentityRequired,
/// };
///
/// let operation = IndividualMiniProgramPreSignWithIdentity::new(IndividualMiniProgramPreSignWithIdentityRequired {
///     appid: "wxd678efh567hg6787".into(),
///     out_contract_code: "APPLYMENT_00000000001".into(),
///     openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o".into(),
///     real_name: "张三".into(),
///     cred_type: CredentialType::IdCard,
///     cred_id: "440524188001010014".into(),
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
pub struct IndividualMiniProgramPreSignWithIdentity {
    /// 签约和付款的AppID: A mini program, service account or app, as numbered by WeChat's open
    /// platform. At least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 业务申请单号: The number that the platform gives an authorization by an individual. At least 1
    /// character. Example: `APPLYMENT_00000000001`.
    pub out_contract_code: IndividualContractCode,
    /// 个人收款方的OpenID: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub openid: Openid,
    /// 真实姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub real_name: Encrypted,
    /// 证件类型: What a person proves their identity with. Example: `ID_CARD`.
    pub cred_type: CredentialType,
    /// 证件号码: As `cred_type` says. At least 1 character. Plain text here; encrypted on the wire.
    pub cred_id: Encrypted,
}

wechatpay_client::sent! {
    IndividualMiniProgramPreSignWithIdentity {
        appid "appid", out_contract_code "out_contract_code", openid "openid",
        real_name "real_name", cred_type "cred_type", cred_id "cred_id",
    }
}

/// What [`IndividualMiniProgramPreSignWithIdentity::new`] requires, by name.
pub struct IndividualMiniProgramPreSignWithIdentityRequired {
    /// 签约和付款的AppID: A mini program, service account or app, as numbered by WeChat's open
    /// platform. At least 1 character.
    pub appid: Appid,
    /// 业务申请单号: The number that the platform gives an authorization by an individual. At least 1
    /// character.
    pub out_contract_code: IndividualContractCode,
    /// 个人收款方的OpenID: A user as one AppID sees them. At least 1 character.
    pub openid: Openid,
    /// 真实姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub real_name: Encrypted,
    /// 证件类型: What a person proves their identity with.
    pub cred_type: CredentialType,
    /// 证件号码: As `cred_type` says. At least 1 character. Plain text here; encrypted on the wire.
    pub cred_id: Encrypted,
}

impl IndividualMiniProgramPreSignWithIdentity {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: IndividualMiniProgramPreSignWithIdentityRequired) -> Self {
        let IndividualMiniProgramPreSignWithIdentityRequired {
            appid, out_contract_code, openid, real_name, cred_type, cred_id,
        } = required;
        Self { appid, out_contract_code, openid, real_name, cred_type, cred_id }
    }
}

impl Operation for IndividualMiniProgramPreSignWithIdentity {
    type Response = IndividualSigning;

    const META: &'static Meta = &routes::INDIVIDUAL_MINI_PROGRAM_PRE_SIGN_WITH_IDENTITY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询个人收款方授权结果: Tells whether a user authorized the platform to let them be paid, named
/// by their openid. Orders need the `individual_auth_id` of the response.
///
/// `GET /v3/ecommerce/individual-contracts/{openid}` responds with 200 and
/// [`IndividualAuthorization`](crate::products::ecommerce_papay::IndividualAuthorization).
/// Read-only: safe to send again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-contracts.html).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::ecommerce_papay::{PermissionType, QueryIndividualAuthorization};
///
/// let operation = QueryIndividualAuthorization::new(
///     "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     "wxd678efh567hg6787",
///     PermissionType::IndividualPayee,
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
pub struct QueryIndividualAuthorization {
    /// 个人收款方的OpenID: A user as one AppID sees them. The same person has another openid under
    /// another AppID. At least 1 character.
    pub openid: Openid,
    /// 签约和付款的微信小程序AppID: A mini program, service account or app, as numbered by WeChat's
    /// open platform. At least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 权限类型: What is authorized. Example: `INDIVIDUAL_PAYEE`.
    pub permission_type: PermissionType,
}

impl QueryIndividualAuthorization {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        appid: impl Into<Appid>,
        permission_type: PermissionType,
    ) -> Self {
        Self { openid: openid.into(), appid: appid.into(), permission_type }
    }
}

impl Operation for QueryIndividualAuthorization {
    type Response = IndividualAuthorization;

    const META: &'static Meta = &routes::QUERY_INDIVIDUAL_AUTHORIZATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .query("appid", &self.appid)
            .query("permission_type", &self.permission_type)
            .build()
    }
}
