// Written by `cargo xtask codegen` from spec/papay.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Day, Timestamp};

use crate::products::shared::{
    Appid, ContractId, ContractState, ContractTermination, Currency, Fen, Mchid, Openid,
    OrderAmount, OutContractCode, OutTradeNo, PlanId, PreEntrustwebId,
};

/// 扣费受理结果: A payment that was accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedDeduction {
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
    /// 扣费金额信息: What the order costs.
    pub amount: OrderAmount,
}

wechatpay_client::record! {
    AcceptedDeduction {
        out_trade_no "out_trade_no", amount "amount",
    }
}

/// 预签约结果: What an app opens the signing with.
#[derive(Clone)]
#[non_exhaustive]
pub struct AppSigning {
    /// 预签约ID: The signing of an agreement (委托代扣), which the front end leads the user to, as
    /// `PreparedAgreement` has it. It is good for 2 hours. Example: `5778aadY9nltAsZzXixCkFIGYnV2V`.
    pub pre_entrustweb_id: PreEntrustwebId,
    /// 跳转签约小程序的username: The original ID of the mini program in which the user signs. Example:
    /// `gh_xxxxxxxxxxxxx`.
    pub miniprogram_username: Option<String>,
    /// 跳转签约小程序的path. Example:
    /// `pages/index/index?sign_scene=app&domain_type=cn&pre_entrustweb_id=xxxxxxxxxx`.
    pub miniprogram_path: Option<String>,
}

wechatpay_client::record! {
    AppSigning {
        pre_entrustweb_id "pre_entrustweb_id", miniprogram_username "miniprogram_username",
        miniprogram_path "miniprogram_path",
    }
}

/// 委托代扣协议: An agreement about payments that a merchant takes on their own.
#[derive(Clone)]
#[non_exhaustive]
pub struct Contract {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1900000109`.
    pub mchid: Mchid,
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `123124412412423431`.
    pub contract_id: ContractId,
    /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Appid,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称.
    pub contract_display_account: String,
    /// 委托代扣协议状态: The state of an agreement (委托代扣). Example: `SIGNED`.
    pub contract_state: ContractState,
    /// 协议签署时间. Example: `2020-09-10T13:29:35+08:00`.
    pub contract_signed_time: Option<Timestamp>,
    /// 协议到期时间. Example: `2021-09-10T13:29:35+08:00`.
    pub contract_expired_time: Option<Timestamp>,
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Option<Openid>,
    /// 协议解约信息: Only of agreements that have ended.
    pub contract_terminate_info: Option<ContractTermination>,
    /// 商户侧用户标识: The user's account with the merchant.
    pub out_user_code: Option<String>,
    /// 鸿蒙代扣场景的用户微信号掩码: The user's WeChat ID with most of it hidden. Only of agreements
    /// that were signed on HarmonyOS.
    pub mask_wxid: Option<String>,
    /// 预约扣费场景的预约信息: What is scheduled. Only of agreements about scheduled payments.
    pub deduct_schedule: Option<ContractDeduction>,
}

wechatpay_client::record! {
    Contract {
        mchid "mchid", contract_id "contract_id", appid "appid", plan_id "plan_id",
        out_contract_code "out_contract_code",
        contract_display_account "contract_display_account" hidden,
        contract_state "contract_state", contract_signed_time "contract_signed_time",
        contract_expired_time "contract_expired_time", openid "openid",
        contract_terminate_info "contract_terminate_info", out_user_code "out_user_code" hidden,
        mask_wxid "mask_wxid" hidden, deduct_schedule "deduct_schedule",
    }
}

/// What [`Contract::new`] requires, by name.
pub struct ContractRequired {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character.
    pub mchid: Mchid,
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character.
    pub contract_id: ContractId,
    /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称.
    pub contract_display_account: String,
    /// 委托代扣协议状态: The state of an agreement (委托代扣).
    pub contract_state: ContractState,
}

impl Contract {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ContractRequired) -> Self {
        let ContractRequired {
            mchid, contract_id, appid, plan_id, out_contract_code,
            contract_display_account, contract_state,
        } = required;
        Self {
            mchid, contract_id, appid, plan_id, out_contract_code,
            contract_display_account, contract_state, contract_signed_time: None,
            contract_expired_time: None, openid: None, contract_terminate_info: None,
            out_user_code: None, mask_wxid: None, deduct_schedule: None,
        }
    }
}

wechatpay_client::setters! {
    Contract {
        /// 协议签署时间.
        contract_signed_time: Timestamp,
        /// 协议到期时间.
        contract_expired_time: Timestamp,
        /// 用户OpenID: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 协议解约信息: Only of agreements that have ended.
        contract_terminate_info: ContractTermination,
        /// 商户侧用户标识: The user's account with the merchant.
        out_user_code: String,
        /// 鸿蒙代扣场景的用户微信号掩码: The user's WeChat ID with most of it hidden.
        mask_wxid: String,
        /// 预约扣费场景的预约信息: What is scheduled.
        deduct_schedule: ContractDeduction,
    }
}

/// 预约信息: What is scheduled under an agreement, and what became of it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContractDeduction {
    /// 预计扣费的日期. Example: `2019-11-22`.
    pub estimated_deduct_date: Option<Day>,
    /// 预计的扣费金额: What the order costs.
    pub estimated_deduct_amount: Option<OrderAmount>,
    /// 扣费预约状态: Whether a payment is scheduled. Example: `NO_SCHEDULED`.
    pub schedule_state: Option<ScheduleState>,
    /// 已预约的扣费金额信息: What the order costs.
    pub scheduled_amount: Option<OrderAmount>,
    /// 实际扣费金额: What the order costs.
    pub deduct_amount: Option<OrderAmount>,
    /// 实际扣费的日期: Only once the payment was taken. Example: `2019-11-22`.
    pub deduct_date: Option<Day>,
}

wechatpay_client::record! {
    ContractDeduction {
        estimated_deduct_date "estimated_deduct_date",
        estimated_deduct_amount "estimated_deduct_amount", schedule_state "schedule_state",
        scheduled_amount "scheduled_amount", deduct_amount "deduct_amount",
        deduct_date "deduct_date",
    }
}

impl ContractDeduction {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            estimated_deduct_date: None, estimated_deduct_amount: None,
            schedule_state: None, scheduled_amount: None, deduct_amount: None,
            deduct_date: None,
        }
    }
}

wechatpay_client::setters! {
    ContractDeduction {
        /// 预计扣费的日期.
        estimated_deduct_date: Day,
        /// 预计的扣费金额: What the order costs.
        estimated_deduct_amount: OrderAmount,
        /// 扣费预约状态: Whether a payment is scheduled.
        schedule_state: ScheduleState,
        /// 已预约的扣费金额信息: What the order costs.
        scheduled_amount: OrderAmount,
        /// 实际扣费金额: What the order costs.
        deduct_amount: OrderAmount,
        /// 实际扣费的日期: Only once the payment was taken.
        deduct_date: Day,
    }
}

wechatpay_client::open_enum! {
    /// 用户首次登录该设备的时间: How long the user has used the device.
    pub enum DaysSinceFirstLogin {
        /// It is not known.
        DaysSinceFirstLoginUnknow = "DAYS_SINCE_FIRST_LOGIN_UNKNOW",
        /// A day at most.
        DaysSinceFirstLoginWithin1Day = "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY",
        /// 7 days at most.
        DaysSinceFirstLoginWithin7Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS",
        /// 30 days at most.
        DaysSinceFirstLoginWithin30Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS",
        /// 90 days at most.
        DaysSinceFirstLoginWithin90Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS",
        /// 180 days at most.
        DaysSinceFirstLoginWithin180Days = "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS",
        /// Longer.
        DaysSinceFirstLoginMoreThen180Days = "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS",
    }
}

/// 扣费持续时间: How long the payment can be taken, from the third day on.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeductDuration {
    /// 扣费持续时间数: In units of `unit`. From 1 to 3. Example: `1`.
    pub count: i64,
    /// 单位: The unit of a length of time. Example: `DAY`.
    pub unit: Option<DeductDurationUnit>,
}

wechatpay_client::sent! {
    DeductDuration {
        count "count", unit "unit",
    }
}

impl DeductDuration {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(count: i64) -> Self {
        Self { count, unit: None }
    }
}

wechatpay_client::setters! {
    DeductDuration {
        /// 单位: The unit of a length of time.
        unit: DeductDurationUnit,
    }
}

wechatpay_client::open_enum! {
    /// 单位: The unit of a length of time.
    pub enum DeductDurationUnit {
        /// Days.
        Day = "DAY",
    }
}

/// 扣费预约: A payment that is scheduled, and what became of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeductionSchedule {
    /// 扣费预约的状态: Whether a payment is scheduled. Example: `NO_SCHEDULED`.
    pub schedule_state: ScheduleState,
    /// 可扣费开始日期: The first day on which the payment can be taken. Example: `2019-11-22`.
    pub deduct_start_date: Option<Day>,
    /// 可扣费结束日期: The last day on which the payment can be taken. Example: `2019-11-22`.
    pub deduct_end_date: Option<Day>,
    /// 已预约的扣费金额信息: What the order costs.
    pub scheduled_amount: Option<OrderAmount>,
    /// 实际扣费金额: What the order costs.
    pub deduct_amount: Option<OrderAmount>,
    /// 实际扣费的日期: Only once the payment was taken. Example: `2019-11-22`.
    pub deduct_date: Option<Day>,
}

wechatpay_client::record! {
    DeductionSchedule {
        schedule_state "schedule_state", deduct_start_date "deduct_start_date",
        deduct_end_date "deduct_end_date", scheduled_amount "scheduled_amount",
        deduct_amount "deduct_amount", deduct_date "deduct_date",
    }
}

/// 教育续费通协议: An agreement with a school.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EducationContract {
    /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
    /// 1 character. Example: `wxd678efh567hg6786`.
    pub appid: Option<Appid>,
    /// 用户在服务商AppID下的OpenID: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub openid: Option<Openid>,
    /// 签约模板号. Example: `12535`.
    pub plan_id: Option<String>,
    /// 签约信息: The signing, or the ending, of an agreement with a school.
    pub contract_information: Option<EducationContractInformation>,
    /// 服务商商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub sp_mchid: Option<Mchid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6788`.
    pub sub_appid: Option<Appid>,
    /// 用户在子商户AppID下的OpenID: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
}

wechatpay_client::record! {
    EducationContract {
        appid "appid", openid "openid", plan_id "plan_id",
        contract_information "contract_information", sp_mchid "sp_mchid", sub_mchid "sub_mchid",
        sub_appid "sub_appid", sub_openid "sub_openid",
    }
}

impl EducationContract {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            appid: None, openid: None, plan_id: None, contract_information: None,
            sp_mchid: None, sub_mchid: None, sub_appid: None, sub_openid: None,
        }
    }
}

wechatpay_client::setters! {
    EducationContract {
        /// 应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At least
        /// 1 character.
        appid: Appid,
        /// 用户在服务商AppID下的OpenID: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 签约模板号.
        plan_id: String,
        /// 签约信息: The signing, or the ending, of an agreement with a school.
        contract_information: EducationContractInformation,
        /// 服务商商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sp_mchid: Mchid,
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
        /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 用户在子商户AppID下的OpenID: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
    }
}

/// 签约信息: The signing, or the ending, of an agreement with a school.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EducationContractInformation {
    /// 签约ID: An agreement about payments that a merchant takes on their own (委托代扣), as numbered
    /// by WeChat Pay. At least 1 character. Example: `123124412412423431`.
    pub contract_id: Option<ContractId>,
    /// 签约状态: What became of an agreement with a school. Example: `ADD`.
    pub contract_status: Option<EducationContractStatus>,
    /// 签约完成时间. Example: `2020-09-10T13:29:35+08:00`.
    pub create_time: Option<Timestamp>,
}

wechatpay_client::record! {
    EducationContractInformation {
        contract_id "contract_id", contract_status "contract_status", create_time "create_time",
    }
}

impl EducationContractInformation {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { contract_id: None, contract_status: None, create_time: None }
    }
}

wechatpay_client::setters! {
    EducationContractInformation {
        /// 签约ID: An agreement about payments that a merchant takes on their own (委托代扣), as numbered
        /// by WeChat Pay. At least 1 character.
        contract_id: ContractId,
        /// 签约状态: What became of an agreement with a school.
        contract_status: EducationContractStatus,
        /// 签约完成时间.
        create_time: Timestamp,
    }
}

wechatpay_client::open_enum! {
    /// 签约状态: What became of an agreement with a school.
    pub enum EducationContractStatus {
        /// It was signed.
        Add = "ADD",
        /// It has ended.
        Delete = "DELETE",
    }
}

/// 预计扣费金额信息: What is to be taken.
#[derive(Clone)]
#[non_exhaustive]
pub struct EstimatedAmount {
    /// 预计扣费金额: In 分. From 1. Example: `100`.
    pub amount: Fen,
    /// 预计扣费货币类型: A currency, by its three letters of ISO 4217. Example: `CNY`.
    pub currency: Option<Currency>,
}

wechatpay_client::sent! {
    EstimatedAmount {
        amount "amount", currency "currency",
    }
}

impl EstimatedAmount {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(amount: impl Into<Fen>) -> Self {
        Self { amount: amount.into(), currency: None }
    }
}

wechatpay_client::setters! {
    EstimatedAmount {
        /// 预计扣费货币类型: A currency, by its three letters of ISO 4217.
        currency: Currency,
    }
}

/// 跳转控制信息: Where the user is led after signing.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JumpControl {
    /// 跳转的应用AppID: The app that the user comes back to. At least 1 character. Example:
    /// `wxd678efh567hg6787`.
    pub jump_appid: Option<Appid>,
}

wechatpay_client::sent! {
    JumpControl {
        jump_appid "jump_appid",
    }
}

impl JumpControl {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { jump_appid: None }
    }
}

wechatpay_client::setters! {
    JumpControl {
        /// 跳转的应用AppID: The app that the user comes back to. At least 1 character.
        jump_appid: Appid,
    }
}

/// 预签约结果: What a mini program opens the signing with.
#[derive(Clone)]
#[non_exhaustive]
pub struct MiniProgramSigning {
    /// 预签约ID: The signing of an agreement (委托代扣), which the front end leads the user to, as
    /// `PreparedAgreement` has it. It is good for 2 hours. Example: `5778aadY9nltAsZzXixCkFIGYnV2V`.
    pub pre_entrustweb_id: PreEntrustwebId,
    /// 跳转签约小程序的AppID: The mini program in which the user signs. At least 1 character. Example:
    /// `wxbd687630cd02ce1d`.
    pub redirect_appid: Appid,
    /// 跳转签约小程序的路径. Example: `pages/PwdExemptContract/index`.
    pub redirect_path: String,
}

wechatpay_client::record! {
    MiniProgramSigning {
        pre_entrustweb_id "pre_entrustweb_id", redirect_appid "redirect_appid",
        redirect_path "redirect_path",
    }
}

/// 跨境委托代扣协议: An agreement with a merchant outside the mainland. A partner's has the fields
/// that begin with `sp` and `sub`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OverseasContract {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1900000109`.
    pub mchid: Option<Mchid>,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: Option<OutContractCode>,
    /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Option<Appid>,
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Option<Openid>,
    /// 协议解约方式: How an agreement with a merchant outside the mainland ended. Example: `PLATFORM`.
    pub contract_termination_mode: Option<OverseasTerminationMode>,
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `123124412412423431`.
    pub contract_id: Option<ContractId>,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: Option<PlanId>,
    /// 操作时间. Example: `2020-09-10T13:29:35+08:00`.
    pub operate_time: Option<Timestamp>,
    /// 协议到期时间. Example: `2021-09-10T13:29:35+08:00`.
    pub contract_expired_time: Option<Timestamp>,
    /// 服务商商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub sp_mchid: Option<Mchid>,
    /// 服务商AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6786`.
    pub sp_appid: Option<Appid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6788`.
    pub sub_appid: Option<Appid>,
    /// 用户在服务商AppID下的OpenID: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub sp_openid: Option<Openid>,
    /// 用户在子商户AppID下的OpenID: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
}

wechatpay_client::record! {
    OverseasContract {
        mchid "mchid", out_contract_code "out_contract_code", appid "appid", openid "openid",
        contract_termination_mode "contract_termination_mode", contract_id "contract_id",
        plan_id "plan_id", operate_time "operate_time",
        contract_expired_time "contract_expired_time", sp_mchid "sp_mchid", sp_appid "sp_appid",
        sub_mchid "sub_mchid", sub_appid "sub_appid", sp_openid "sp_openid",
        sub_openid "sub_openid",
    }
}

impl OverseasContract {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            mchid: None, out_contract_code: None, appid: None, openid: None,
            contract_termination_mode: None, contract_id: None, plan_id: None,
            operate_time: None, contract_expired_time: None, sp_mchid: None,
            sp_appid: None, sub_mchid: None, sub_appid: None, sp_openid: None,
            sub_openid: None,
        }
    }
}

wechatpay_client::setters! {
    OverseasContract {
        /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
        /// partner, or the merchant that a partner acts for. At least 1 character.
        mchid: Mchid,
        /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
        /// character.
        out_contract_code: OutContractCode,
        /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        appid: Appid,
        /// 用户OpenID: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 协议解约方式: How an agreement with a merchant outside the mainland ended.
        contract_termination_mode: OverseasTerminationMode,
        /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
        /// numbered by WeChat Pay. At least 1 character.
        contract_id: ContractId,
        /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay.
        plan_id: PlanId,
        /// 操作时间.
        operate_time: Timestamp,
        /// 协议到期时间.
        contract_expired_time: Timestamp,
        /// 服务商商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sp_mchid: Mchid,
        /// 服务商AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sp_appid: Appid,
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
        /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 用户在服务商AppID下的OpenID: A user as one AppID sees them. At least 1 character.
        sp_openid: Openid,
        /// 用户在子商户AppID下的OpenID: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
    }
}

wechatpay_client::open_enum! {
    /// 协议解约方式: How an agreement with a merchant outside the mainland ended.
    pub enum OverseasTerminationMode {
        /// On the merchant platform.
        Platform = "PLATFORM",
    }
}

/// 委托代扣协议: An agreement about payments that a partner's merchant takes on their own.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerContract {
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `123124412412423431`.
    pub contract_id: ContractId,
    /// 普通服务商商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub sp_mchid: Mchid,
    /// 普通服务商的AppID: A mini program, service account or app, as numbered by WeChat's open
    /// platform. At least 1 character. Example: `wxd678efh567hg6787`.
    pub sp_appid: Option<Appid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6788`.
    pub sub_appid: Option<Appid>,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称.
    pub contract_display_account: String,
    /// 委托代扣协议状态: The state of an agreement (委托代扣). Example: `SIGNED`.
    pub contract_state: ContractState,
    /// 协议签署时间. Example: `2020-09-10T13:29:35+08:00`.
    pub contract_signed_time: Option<Timestamp>,
    /// 协议到期时间. Example: `2021-09-10T13:29:35+08:00`.
    pub contract_expired_time: Option<Timestamp>,
    /// 用户在服务商AppID下的OpenID: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub sp_openid: Option<Openid>,
    /// 用户在子商户AppID下的OpenID: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub sub_openid: Option<Openid>,
    /// 协议解约信息: Only of agreements that have ended.
    pub contract_terminate_info: Option<ContractTermination>,
    /// 商户侧用户标识: The user's account with the merchant.
    pub out_user_code: Option<String>,
    /// 预约扣费场景的预约信息: What is scheduled. Only of agreements about scheduled payments.
    pub deduct_schedule: Option<ContractDeduction>,
}

wechatpay_client::record! {
    PartnerContract {
        contract_id "contract_id", sp_mchid "sp_mchid", sp_appid "sp_appid", sub_mchid "sub_mchid",
        sub_appid "sub_appid", plan_id "plan_id", out_contract_code "out_contract_code",
        contract_display_account "contract_display_account" hidden,
        contract_state "contract_state", contract_signed_time "contract_signed_time",
        contract_expired_time "contract_expired_time", sp_openid "sp_openid",
        sub_openid "sub_openid", contract_terminate_info "contract_terminate_info",
        out_user_code "out_user_code" hidden, deduct_schedule "deduct_schedule",
    }
}

/// What [`PartnerContract::new`] requires, by name.
pub struct PartnerContractRequired {
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character.
    pub contract_id: ContractId,
    /// 普通服务商商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sp_mchid: Mchid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character.
    pub out_contract_code: OutContractCode,
    /// 用户账户展示名称.
    pub contract_display_account: String,
    /// 委托代扣协议状态: The state of an agreement (委托代扣).
    pub contract_state: ContractState,
}

impl PartnerContract {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: PartnerContractRequired) -> Self {
        let PartnerContractRequired {
            contract_id, sp_mchid, sub_mchid, plan_id, out_contract_code,
            contract_display_account, contract_state,
        } = required;
        Self {
            contract_id, sp_mchid, sp_appid: None, sub_mchid, sub_appid: None, plan_id,
            out_contract_code, contract_display_account, contract_state,
            contract_signed_time: None, contract_expired_time: None, sp_openid: None,
            sub_openid: None, contract_terminate_info: None, out_user_code: None,
            deduct_schedule: None,
        }
    }
}

wechatpay_client::setters! {
    PartnerContract {
        /// 普通服务商的AppID: A mini program, service account or app, as numbered by WeChat's open
        /// platform. At least 1 character.
        sp_appid: Appid,
        /// 子商户的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 协议签署时间.
        contract_signed_time: Timestamp,
        /// 协议到期时间.
        contract_expired_time: Timestamp,
        /// 用户在服务商AppID下的OpenID: A user as one AppID sees them. At least 1 character.
        sp_openid: Openid,
        /// 用户在子商户AppID下的OpenID: A user as one AppID sees them. At least 1 character.
        sub_openid: Openid,
        /// 协议解约信息: Only of agreements that have ended.
        contract_terminate_info: ContractTermination,
        /// 商户侧用户标识: The user's account with the merchant.
        out_user_code: String,
        /// 预约扣费场景的预约信息: What is scheduled.
        deduct_schedule: ContractDeduction,
    }
}

/// 预约信息: The first payment under an agreement.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlannedDeduction {
    /// 预计扣费的日期. Example: `2019-11-22`.
    pub estimated_deduct_date: Day,
    /// 预计的扣费金额: What the order costs.
    pub estimated_deduct_amount: OrderAmount,
    /// 商品描述: The user reads it in their bill. At least 1 character. Example:
    /// `小乔-碎云皮肤（微信83区沧海之耀）`.
    pub description: String,
}

wechatpay_client::sent! {
    PlannedDeduction {
        estimated_deduct_date "estimated_deduct_date",
        estimated_deduct_amount "estimated_deduct_amount", description "description",
    }
}

impl PlannedDeduction {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        estimated_deduct_date: Day,
        estimated_deduct_amount: OrderAmount,
        description: impl Into<String>,
    ) -> Self {
        Self {
            estimated_deduct_date, estimated_deduct_amount,
            description: description.into(),
        }
    }
}

/// 预签约结果: What an app opens the signing with, or the address to make a QR code from.
#[derive(Clone)]
#[non_exhaustive]
pub struct PreparedSigning {
    /// 预签约ID: The signing of an agreement (委托代扣), which the front end leads the user to, as
    /// `PreparedAgreement` has it. It is good for 2 hours. Example: `5778aadY9nltAsZzXixCkFIGYnV2V`.
    pub pre_entrustweb_id: PreEntrustwebId,
    /// 跳转签约小程序的username: The original ID of the mini program in which the user signs. Only for
    /// signing from an app. Example: `gh_xxxxxxxxxxxxx`.
    pub mini_program_username: Option<String>,
    /// 跳转签约小程序的path: Only for signing from an app. Example:
    /// `pages/index/index?sign_scene=app&domain_type=cn&pre_entrustweb_id=xxxxxxxxxx`.
    pub mini_program_path: Option<String>,
    /// 展示扫码签约的二维码的URL: Only for signing by a code. Example:
    /// `https://payapp.weixin.qq.com/sign?pre_entrust_id=wx12334`.
    pub redirect_url: Option<String>,
}

wechatpay_client::record! {
    PreparedSigning {
        pre_entrustweb_id "pre_entrustweb_id", mini_program_username "mini_program_username",
        mini_program_path "mini_program_path", redirect_url "redirect_url",
    }
}

wechatpay_client::open_enum! {
    /// 扣费预约的状态: Whether a payment is scheduled.
    pub enum ScheduleState {
        /// None is.
        NoScheduled = "NO_SCHEDULED",
        /// One is.
        Scheduled = "SCHEDULED",
        /// The days on which it could be taken are over, and it was not.
        Expired = "EXPIRED",
    }
}

/// 设备信息: The device on which the user signs.
#[derive(Clone)]
#[non_exhaustive]
pub struct SigningDevice {
    /// 设备类型: What the device is. Example: `DEVICE_TYPE_TV`.
    pub device_type: SigningDeviceType,
    /// 设备的OS版本. At least 1 character. Example: `Android 13`.
    pub device_os: String,
    /// 设备ID. At least 1 character.
    pub device_id: String,
    /// 设备是否以root身份运行. Example: `false`.
    pub device_running_as_root: bool,
    /// 设备的IP. At least 1 character.
    pub device_ip: String,
    /// 设备上是否安装微信. Example: `true`.
    pub weixin_installed: bool,
    /// 设备上微信的版本. At least 1 character. Example: `8.0.49`.
    pub weixin_version: String,
    /// 用户首次登录该设备的时间: How long the user has used the device. Example:
    /// `DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS`.
    pub days_since_first_login: DaysSinceFirstLogin,
}

wechatpay_client::sent! {
    SigningDevice {
        device_type "device_type", device_os "device_os", device_id "device_id" hidden,
        device_running_as_root "device_running_as_root", device_ip "device_ip" hidden,
        weixin_installed "weixin_installed", weixin_version "weixin_version",
        days_since_first_login "days_since_first_login",
    }
}

/// What [`SigningDevice::new`] requires, by name.
pub struct SigningDeviceRequired {
    /// 设备类型: What the device is.
    pub device_type: SigningDeviceType,
    /// 设备的OS版本. At least 1 character.
    pub device_os: String,
    /// 设备ID. At least 1 character.
    pub device_id: String,
    /// 设备是否以root身份运行.
    pub device_running_as_root: bool,
    /// 设备的IP. At least 1 character.
    pub device_ip: String,
    /// 设备上是否安装微信.
    pub weixin_installed: bool,
    /// 设备上微信的版本. At least 1 character.
    pub weixin_version: String,
    /// 用户首次登录该设备的时间: How long the user has used the device.
    pub days_since_first_login: DaysSinceFirstLogin,
}

impl SigningDevice {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: SigningDeviceRequired) -> Self {
        let SigningDeviceRequired {
            device_type, device_os, device_id, device_running_as_root, device_ip,
            weixin_installed, weixin_version, days_since_first_login,
        } = required;
        Self {
            device_type, device_os, device_id, device_running_as_root, device_ip,
            weixin_installed, weixin_version, days_since_first_login,
        }
    }
}

wechatpay_client::open_enum! {
    /// 设备类型: What the device is.
    pub enum SigningDeviceType {
        /// It is not known.
        DeviceTypeUnknow = "DEVICE_TYPE_UNKNOW",
        /// A telephone.
        DeviceTypePhone = "DEVICE_TYPE_PHONE",
        /// A tablet.
        DeviceTypePad = "DEVICE_TYPE_PAD",
        /// A television set.
        DeviceTypeTv = "DEVICE_TYPE_TV",
        /// A watch.
        DeviceTypeWatch = "DEVICE_TYPE_WATCH",
    }
}

/// 签约链接: The address at which the user signs.
#[derive(Clone)]
#[non_exhaustive]
pub struct SigningLink {
    /// 跳转签约流程的URL. Example: `https://www.xxx.com?pre_entrust_id=wx12334`.
    pub redirect_url: String,
}

wechatpay_client::record! {
    SigningLink {
        redirect_url "redirect_url",
    }
}

wechatpay_client::open_enum! {
    /// 签约场景: How the user comes to sign.
    pub enum SigningScene {
        /// From an app.
        SignSceneApp = "SIGN_SCENE_APP",
        /// By scanning a QR code.
        SignSceneQrcode = "SIGN_SCENE_QRCODE",
    }
}

/// 解约问询: The agreement that a user is about to end.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminationInquiry {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1900000109`.
    pub mchid: Mchid,
    /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
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
    /// 商户侧用户标识: The user's account with the merchant.
    pub out_user_code: String,
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `123124412412423431`.
    pub contract_id: Option<ContractId>,
    /// 用户账户展示名称.
    pub contract_display_account: Option<String>,
    /// 委托代扣协议状态: The state of an agreement (委托代扣). Example: `SIGNED`.
    pub contract_state: Option<ContractState>,
    /// 协议签署时间. Example: `2020-09-10T13:29:35+08:00`.
    pub contract_signed_time: Option<Timestamp>,
}

wechatpay_client::record! {
    TerminationInquiry {
        mchid "mchid", appid "appid", openid "openid", plan_id "plan_id",
        out_contract_code "out_contract_code", out_user_code "out_user_code" hidden,
        contract_id "contract_id", contract_display_account "contract_display_account" hidden,
        contract_state "contract_state", contract_signed_time "contract_signed_time",
    }
}

/// What [`TerminationInquiry::new`] requires, by name.
pub struct TerminationInquiryRequired {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character.
    pub mchid: Mchid,
    /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character.
    pub appid: Appid,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay.
    pub plan_id: PlanId,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character.
    pub out_contract_code: OutContractCode,
    /// 商户侧用户标识: The user's account with the merchant.
    pub out_user_code: String,
}

impl TerminationInquiry {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: TerminationInquiryRequired) -> Self {
        let TerminationInquiryRequired {
            mchid, appid, plan_id, out_contract_code, out_user_code,
        } = required;
        Self {
            mchid, appid, openid: None, plan_id, out_contract_code, out_user_code,
            contract_id: None, contract_display_account: None, contract_state: None,
            contract_signed_time: None,
        }
    }
}

wechatpay_client::setters! {
    TerminationInquiry {
        /// 用户OpenID: A user as one AppID sees them. At least 1 character.
        openid: Openid,
        /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
        /// numbered by WeChat Pay. At least 1 character.
        contract_id: ContractId,
        /// 用户账户展示名称.
        contract_display_account: String,
        /// 委托代扣协议状态: The state of an agreement (委托代扣).
        contract_state: ContractState,
        /// 协议签署时间.
        contract_signed_time: Timestamp,
    }
}

/// 解约挽留: The agreement that a user is about to end.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminationRetention {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1900000109`.
    pub mchid: Option<Mchid>,
    /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
    /// numbered by WeChat Pay. At least 1 character. Example: `123124412412423431`.
    pub contract_id: Option<ContractId>,
    /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxd678efh567hg6787`.
    pub appid: Option<Appid>,
    /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay. Example:
    /// `12535`.
    pub plan_id: Option<PlanId>,
    /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
    /// character. Example: `wxwtdk20200910100000`.
    pub out_contract_code: Option<OutContractCode>,
    /// 用户OpenID: A user as one AppID sees them. The same person has another openid under another
    /// AppID. At least 1 character.
    pub openid: Option<Openid>,
}

wechatpay_client::record! {
    TerminationRetention {
        mchid "mchid", contract_id "contract_id", appid "appid", plan_id "plan_id",
        out_contract_code "out_contract_code", openid "openid",
    }
}

impl TerminationRetention {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            mchid: None, contract_id: None, appid: None, plan_id: None,
            out_contract_code: None, openid: None,
        }
    }
}

wechatpay_client::setters! {
    TerminationRetention {
        /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
        /// partner, or the merchant that a partner acts for. At least 1 character.
        mchid: Mchid,
        /// 委托代扣协议ID: An agreement about payments that a merchant takes on their own (委托代扣), as
        /// numbered by WeChat Pay. At least 1 character.
        contract_id: ContractId,
        /// 商户AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        appid: Appid,
        /// 委托代扣模板ID: The template of an agreement (委托代扣), as numbered by WeChat Pay.
        plan_id: PlanId,
        /// 商户签约协议号: The number that the merchant gives an agreement (委托代扣). At least 1
        /// character.
        out_contract_code: OutContractCode,
        /// 用户OpenID: A user as one AppID sees them. At least 1 character.
        openid: Openid,
    }
}
