// Written by `cargo xtask codegen` from spec/ecommerce_papay.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::Timestamp;

use crate::products::shared::{
    Appid, CombineOutTradeNo, ContractId, ContractState, ContractTermination, IndividualAuthId,
    Mchid, Openid, OutContractCode, OutTradeNo, Payer, PlanId, PreEntrustwebId, SettleInfo,
    SubOrderAmount, SubOrderPaidAmount, TradeState, TradeType, TransactionId,
};

/// 合单代扣协议: An agreement about combined automatic debit.
#[derive(Clone)]
#[non_exhaustive]
pub struct CombineContract {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1900000109`.
    pub mchid: Mchid,
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `123124412412423431`.
    pub contract_id: ContractId,
    /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 委托代扣协议模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称.
    pub contract_display_account: String,
    /// 委托代扣协议状态: The state of an agreement (委托代扣). Example: `SIGNED`.
    pub contract_state: ContractState,
    /// 协议签署时间. Example: `2020-09-10T13:29:35.120+08:00`.
    pub contract_signed_time: Option<Timestamp>,
    /// 协议到期时间. Example: `2021-09-10T13:29:35.120+08:00`.
    pub contract_expired_time: Option<Timestamp>,
    /// 协议解约信息: Only of agreements that have ended.
    pub contract_terminate_info: Option<ContractTermination>,
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Openid,
}

wechatpay_client::record! {
    CombineContract {
        mchid "mchid", contract_id "contract_id", appid "appid", plan_id "plan_id",
        out_contract_code "out_contract_code",
        contract_display_account "contract_display_account" hidden,
        contract_state "contract_state", contract_signed_time "contract_signed_time",
        contract_expired_time "contract_expired_time",
        contract_terminate_info "contract_terminate_info", openid "openid",
    }
}

/// 合单代扣协议: An agreement about combined automatic debit that was signed or has ended.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CombineContractNotice {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1900000109`.
    pub mchid: Option<Mchid>,
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `123124412412423431`.
    pub contract_id: Option<ContractId>,
    /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Option<Appid>,
    /// 委托代扣协议模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: Option<PlanId>,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: Option<OutContractCode>,
    /// 用户账户展示名称.
    pub contract_display_account: Option<String>,
    /// 委托代扣协议状态: The state of an agreement (委托代扣). Example: `SIGNED`.
    pub contract_state: Option<ContractState>,
    /// 协议签署时间. Example: `2020-09-10T13:29:35+08:00`.
    pub contract_signed_time: Option<Timestamp>,
    /// 协议到期时间. Example: `2021-09-10T13:29:35+08:00`.
    pub contract_expired_time: Option<Timestamp>,
    /// 协议解约信息: Only of agreements that have ended.
    pub contract_terminate_info: Option<ContractTermination>,
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Option<Openid>,
}

wechatpay_client::record! {
    CombineContractNotice {
        mchid "mchid", contract_id "contract_id", appid "appid", plan_id "plan_id",
        out_contract_code "out_contract_code",
        contract_display_account "contract_display_account" hidden,
        contract_state "contract_state", contract_signed_time "contract_signed_time",
        contract_expired_time "contract_expired_time",
        contract_terminate_info "contract_terminate_info", openid "openid",
    }
}

impl CombineContractNotice {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            mchid: None, contract_id: None, appid: None, plan_id: None,
            out_contract_code: None, contract_display_account: None,
            contract_state: None, contract_signed_time: None,
            contract_expired_time: None, contract_terminate_info: None, openid: None,
        }
    }
}

wechatpay_client::setters! {
    CombineContractNotice {
        /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
        /// partner, or the merchant that a partner acts for. At least 1 character.
        mchid: Mchid,
        /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
        /// numbered by WeChat Pay. At least 1 character.
        contract_id: ContractId,
        /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        appid: Appid,
        /// 委托代扣协议模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay.
        plan_id: PlanId,
        /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
        /// character.
        out_contract_code: OutContractCode,
        /// 用户账户展示名称.
        contract_display_account: String,
        /// 委托代扣协议状态: The state of an agreement (委托代扣).
        contract_state: ContractState,
        /// 协议签署时间.
        contract_signed_time: Timestamp,
        /// 协议到期时间.
        contract_expired_time: Timestamp,
        /// 协议解约信息: Only of agreements that have ended.
        contract_terminate_info: ContractTermination,
        /// 用户OpenID: A user as one AppID sees them. At least 1 character.
        openid: Openid,
    }
}

/// 合单代扣单: Payments that were taken together, and their status.
#[derive(Clone)]
#[non_exhaustive]
pub struct CombineTransaction {
    /// 合单商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub combine_appid: Appid,
    /// 合单商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000100`.
    pub combine_mchid: Mchid,
    /// 合单商户订单号: The number that the caller gives a combined order, unique under their merchant
    /// number: digits, letters, and the characters `_`, `-`, `|` and `*`. The orders in it have numbers
    /// of their own. Pattern: `^[0-9A-Za-z_|*-]+$`. Example: `P20150806125346`.
    pub combine_out_trade_no: CombineOutTradeNo,
    /// 子单信息.
    pub sub_orders: Option<Vec<DebitedSubOrder>>,
    /// 支付者: The user. Only of payments that were made.
    pub combine_payer_info: Option<Payer>,
}

wechatpay_client::record! {
    CombineTransaction {
        combine_appid "combine_appid", combine_mchid "combine_mchid",
        combine_out_trade_no "combine_out_trade_no", sub_orders "sub_orders",
        combine_payer_info "combine_payer_info",
    }
}

wechatpay_client::open_enum! {
    /// 证件类型: What a person proves their identity with.
    pub enum CredentialType {
        /// An identity card of mainland China.
        IdCard = "ID_CARD",
    }
}

/// 子单信息: A payment to one of the platform's merchants.
#[derive(Clone)]
#[non_exhaustive]
pub struct DebitSubOrder {
    /// 子单商户号: The platform. At least 1 character. Example: `1900000100`.
    pub mchid: Mchid,
    /// 附加数据: Data of the platform's own, which comes back with the query. Example: `深圳分店`.
    pub attach: Option<String>,
    /// 订单金额: What one of the orders costs.
    pub amount: SubOrderAmount,
    /// 子单商户订单号: A number of its own, not that of another order. Pattern: `^[0-9A-Za-z_|*-]+$`.
    /// Example: `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 二级商户号: The merchant who is paid. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 二级商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6788`.
    pub sub_appid: Option<Appid>,
    /// 商品描述: The user reads it in their bill. At least 1 character. Example:
    /// `腾讯充值中心-QQ会员充值`.
    pub description: String,
    /// 结算信息: What happens to the money that was paid.
    pub settle_info: Option<SettleInfo>,
    /// 子单风控信息: What is known of the user's device, for the sake of safety: pairs of a name and a
    /// percent-encoded value, with `;` between them.
    pub sub_risk_info: Option<String>,
}

wechatpay_client::sent! {
    DebitSubOrder {
        mchid "mchid", attach "attach", amount "amount", out_trade_no "out_trade_no",
        sub_mchid "sub_mchid", sub_appid "sub_appid", description "description",
        settle_info "settle_info", sub_risk_info "sub_risk_info" hidden,
    }
}

/// What [`DebitSubOrder::new`] requires, by name.
pub struct DebitSubOrderRequired {
    /// 子单商户号: The platform. At least 1 character.
    pub mchid: Mchid,
    /// 订单金额: What one of the orders costs.
    pub amount: SubOrderAmount,
    /// 子单商户订单号: A number of its own, not that of another order. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 二级商户号: The merchant who is paid. At least 1 character.
    pub sub_mchid: Mchid,
    /// 商品描述: The user reads it in their bill. At least 1 character.
    pub description: String,
}

impl DebitSubOrder {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: DebitSubOrderRequired) -> Self {
        let DebitSubOrderRequired {
            mchid, amount, out_trade_no, sub_mchid, description,
        } = required;
        Self {
            mchid, attach: None, amount, out_trade_no, sub_mchid, sub_appid: None,
            description, settle_info: None, sub_risk_info: None,
        }
    }
}

wechatpay_client::setters! {
    DebitSubOrder {
        /// 附加数据: Data of the platform's own, which comes back with the query.
        attach: String,
        /// 二级商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 结算信息: What happens to the money that was paid.
        settle_info: SettleInfo,
        /// 子单风控信息: What is known of the user's device, for the sake of safety: pairs of a name and a
        /// percent-encoded value, with `;` between them.
        sub_risk_info: String,
    }
}

/// 子单信息: A payment to one of the platform's merchants, and its status.
#[derive(Clone)]
#[non_exhaustive]
pub struct DebitedSubOrder {
    /// 子单商户号: The platform. At least 1 character. Example: `1900000100`.
    pub mchid: Mchid,
    /// 交易类型: The ways in which an order can be paid. Example: `PAP`.
    pub trade_type: Option<TradeType>,
    /// 交易状态: The status of an order. Example: `SUCCESS`.
    pub trade_state: TradeState,
    /// 付款银行. Example: `CMC`.
    pub bank_type: Option<String>,
    /// 附加数据: Data of the platform's own, which comes back with the query. Example: `深圳分店`.
    pub attach: Option<String>,
    /// 支付完成时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub success_time: Option<Timestamp>,
    /// 子单微信订单号: A payment as numbered by WeChat Pay, not by the merchant. At least 1 character.
    /// Example: `1009660380201506130728806387`.
    pub transaction_id: Option<TransactionId>,
    /// 子单商户订单号: A number of its own, not that of another order. Pattern: `^[0-9A-Za-z_|*-]+$`.
    /// Example: `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 二级商户号: The merchant who is paid. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 二级商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6788`.
    pub sub_appid: Option<Appid>,
    /// 订单金额: What one of the orders costs, and what of it the user paid.
    pub amount: Option<SubOrderPaidAmount>,
}

wechatpay_client::record! {
    DebitedSubOrder {
        mchid "mchid", trade_type "trade_type", trade_state "trade_state", bank_type "bank_type",
        attach "attach", success_time "success_time", transaction_id "transaction_id",
        out_trade_no "out_trade_no", sub_mchid "sub_mchid", sub_appid "sub_appid", amount "amount",
    }
}

wechatpay_client::open_enum! {
    /// 授权状态: Whether a user lets the platform pay them.
    pub enum IndividualAuthState {
        /// They do.
        Authorized = "AUTHORIZED",
        /// They do not, or no longer.
        Unauthorized = "UNAUTHORIZED",
    }
}

/// 个人收款授权结果: Whether a user lets the platform pay them.
#[derive(Clone)]
#[non_exhaustive]
pub struct IndividualAuthorization {
    /// 授权ID: What orders name the payee by. Example: `1900000109`.
    pub individual_auth_id: Option<IndividualAuthId>,
    /// 操作时间. Example: `2018-06-08T10:34:56+08:00`.
    pub operation_time: Timestamp,
    /// 授权状态: Whether a user lets the platform pay them. Example: `AUTHORIZED`.
    pub auth_state: IndividualAuthState,
}

wechatpay_client::record! {
    IndividualAuthorization {
        individual_auth_id "individual_auth_id", operation_time "operation_time",
        auth_state "auth_state",
    }
}

/// 个人收款签约信息: Whether a user lets the platform pay them, and how they proved who they are.
#[derive(Clone)]
#[non_exhaustive]
pub struct IndividualContract {
    /// 授权ID: What orders name the payee by. Only once they authorized the platform. Example:
    /// `1900000109`.
    pub individual_auth_id: Option<IndividualAuthId>,
    /// 签约时间. Example: `2018-06-08T10:34:56+08:00`.
    pub signed_time: Option<Timestamp>,
    /// 授权状态: Whether a user lets the platform pay them. Example: `AUTHORIZED`.
    pub auth_state: IndividualAuthState,
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub individual_openid: Option<Openid>,
    /// 实名授权结果: What the proof of identity gave.
    pub real_name_auth_result: Option<RealNameResult>,
}

wechatpay_client::record! {
    IndividualContract {
        individual_auth_id "individual_auth_id", signed_time "signed_time",
        auth_state "auth_state", individual_openid "individual_openid",
        real_name_auth_result "real_name_auth_result",
    }
}

wechatpay_client::text! {
    /// 业务申请单号: The number that the platform gives an authorization by an individual.
    ///
    /// At least 1 character.
    pub struct IndividualContractCode;
}

/// 预签约结果: What the front end opens the authorization with.
#[derive(Clone)]
#[non_exhaustive]
pub struct IndividualSigning {
    /// 预签约ID: The signing of an agreement (委托代扣), which the front end leads the user to, as
    /// `PreparedAgreement` has it. It is good for 2 hours. Example:
    /// `1121_9f3cec22a2d367737674d08d98e5e07b8388495fafedc0eba83c327e8ad720ed_12bfdd59b387c4bff8543de4719a886a`.
    pub pre_entrustweb_id: PreEntrustwebId,
}

wechatpay_client::record! {
    IndividualSigning {
        pre_entrustweb_id "pre_entrustweb_id",
    }
}

wechatpay_client::open_enum! {
    /// 权限类型: What is authorized.
    pub enum PermissionType {
        /// To be paid as an individual.
        IndividualPayee = "INDIVIDUAL_PAYEE",
    }
}

/// 预签约结果: What the front end opens the signing with.
#[derive(Clone)]
#[non_exhaustive]
pub struct PreparedSigning {
    /// 预签约ID: The signing of an agreement (委托代扣), which the front end leads the user to, as
    /// `PreparedAgreement` has it. It is good for 2 hours. Example: `5778aadY9nltAsZzXixCkFIGYnV2V`.
    pub pre_entrustweb_id: PreEntrustwebId,
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1900000109`.
    pub mchid: Mchid,
    /// 委托代扣协议模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
}

wechatpay_client::record! {
    PreparedSigning {
        pre_entrustweb_id "pre_entrustweb_id", mchid "mchid", plan_id "plan_id",
        out_contract_code "out_contract_code",
    }
}

/// 实名授权结果: What the proof of identity gave.
#[derive(Clone)]
#[non_exhaustive]
pub struct RealNameResult {
    /// 应用授权作用域: What the user let the platform see. Example: `pay_realname`.
    pub scope: RealNameScope,
    /// 访问令牌: With it the platform asks WeChat's own API for the user's real name.
    pub access_token: String,
    /// 访问令牌过期时间. Example: `2018-06-08T10:34:56+08:00`.
    pub access_token_expire_time: Timestamp,
}

wechatpay_client::record! {
    RealNameResult {
        scope "scope", access_token "access_token" hidden,
        access_token_expire_time "access_token_expire_time",
    }
}

wechatpay_client::open_enum! {
    /// 应用授权作用域: What the user let the platform see.
    pub enum RealNameScope {
        /// The real name of the account that they pay with.
        PayRealname = "pay_realname",
    }
}

/// 子单信息: A payment that is taken back.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubOrderToReverse {
    /// 子单商户号: The platform. At least 1 character. Example: `1900000100`.
    pub mchid: Mchid,
    /// 子单商户订单号: A number of its own, not that of another order. Pattern: `^[0-9A-Za-z_|*-]+$`.
    /// Example: `20150806125346`.
    pub out_trade_no: OutTradeNo,
    /// 二级商户号: The merchant who is paid. At least 1 character. Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 二级商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6788`.
    pub sub_appid: Option<Appid>,
}

wechatpay_client::sent! {
    SubOrderToReverse {
        mchid "mchid", out_trade_no "out_trade_no", sub_mchid "sub_mchid", sub_appid "sub_appid",
    }
}

/// What [`SubOrderToReverse::new`] requires, by name.
pub struct SubOrderToReverseRequired {
    /// 子单商户号: The platform. At least 1 character.
    pub mchid: Mchid,
    /// 子单商户订单号: A number of its own, not that of another order. Pattern: `^[0-9A-Za-z_|*-]+$`.
    pub out_trade_no: OutTradeNo,
    /// 二级商户号: The merchant who is paid. At least 1 character.
    pub sub_mchid: Mchid,
}

impl SubOrderToReverse {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: SubOrderToReverseRequired) -> Self {
        let SubOrderToReverseRequired { mchid, out_trade_no, sub_mchid } = required;
        Self { mchid, out_trade_no, sub_mchid, sub_appid: None }
    }
}

wechatpay_client::setters! {
    SubOrderToReverse {
        /// 二级商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
    }
}

/// 合单代扣协议: An agreement that has ended.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminatedContract {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1900000109`.
    pub mchid: Mchid,
    /// 委托代扣协议模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
}

wechatpay_client::record! {
    TerminatedContract {
        mchid "mchid", plan_id "plan_id", out_contract_code "out_contract_code",
    }
}
