// Written by `cargo xtask codegen` from spec/merchant_management.yaml; edit that file instead.

use wechatpay_client::Timestamp;

use crate::products::shared::Mchid;

/// The response to [`CreateRecordSubmission`](super::CreateRecordSubmission).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateRecordSubmissionResponse {
    /// 商户管理提交资料记录ID. Example: `S0120190217140201012345672111223`.
    pub manage_submission_id: Option<String>,
}

wechatpay_client::record! {
    CreateRecordSubmissionResponse {
        manage_submission_id "manage_submission_id",
    }
}

/// 强化尽调单: A due diligence of a sub-merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct DueDiligence {
    /// 尽调单号: A due diligence, as a callback `MERCHANT_NOTIFY.NOTIFY` or `query_sub_mch_limitation`
    /// named it. 1 to 128 characters. Example: `123000110_2_2190381dakdajois1283i12jo`.
    pub due_diligence_id: DueDiligenceId,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. 1 to 32 characters. Example:
    /// `123000110`.
    pub sub_mchid: Mchid,
    /// 尽调单状态: Where a due diligence is. Example: `DUE_DILIGENCE_STATE_FINISHED`.
    pub due_diligence_state: DueDiligenceState,
    /// 驳回原因: A JSON text with the reason for each paper. Example:
    /// `{"audit_detail_by_item":[{"item_id":130002,"audit_result":2,"reject_reason_to_merchant":"证件不清晰"}]}`.
    pub reject_reason: Option<String>,
    /// 截止时间. Example: `2015-05-20T13:29:35+08:00`.
    pub deadline_time: Timestamp,
    /// 终止时间. Example: `2015-05-20T13:29:35+08:00`.
    pub terminal_time: Option<Timestamp>,
    /// 提交时间. Example: `2015-05-20T13:29:35+08:00`.
    pub submit_time: Option<Timestamp>,
    /// 驳回时间. Example: `2015-05-20T13:29:35+08:00`.
    pub reject_time: Option<Timestamp>,
    /// 完成时间. Example: `2015-05-20T13:29:35+08:00`.
    pub complete_time: Option<Timestamp>,
    /// 尽调要求提交的资料: A JSON text. Example:
    /// `{"record_fields":[{"item_id":130001,"field_name":"credential_type","name":"证书类型","type":11}]}`.
    pub submission_template: Option<String>,
    /// 尽调已经提交的资料: A JSON text. Example:
    /// `{"record_fields":[{"item_id":130001,"field_name":"credential_type","name":"证书类型","type":11,"field_data":"1"}]}`.
    pub submission_data: Option<String>,
}

wechatpay_client::record! {
    DueDiligence {
        due_diligence_id "due_diligence_id", sub_mchid "sub_mchid",
        due_diligence_state "due_diligence_state", reject_reason "reject_reason",
        deadline_time "deadline_time", terminal_time "terminal_time", submit_time "submit_time",
        reject_time "reject_time", complete_time "complete_time",
        submission_template "submission_template", submission_data "submission_data",
    }
}

wechatpay_client::text! {
    /// 尽调单号: A due diligence, as a callback `MERCHANT_NOTIFY.NOTIFY` or `query_sub_mch_limitation`
    /// named it.
    ///
    /// 1 to 128 characters.
    pub struct DueDiligenceId;
}

wechatpay_client::open_enum! {
    /// 尽调单状态: Where a due diligence is.
    pub enum DueDiligenceState {
        /// Papers are waited for.
        DueDiligenceStateCollecting = "DUE_DILIGENCE_STATE_COLLECTING",
        /// The papers are audited.
        DueDiligenceStateAuditing = "DUE_DILIGENCE_STATE_AUDITING",
        /// The papers were rejected; correct and submit them again.
        DueDiligenceStateRejected = "DUE_DILIGENCE_STATE_REJECTED",
        /// The deadline passed.
        DueDiligenceStateExpired = "DUE_DILIGENCE_STATE_EXPIRED",
        /// It was cancelled.
        DueDiligenceStateCancelled = "DUE_DILIGENCE_STATE_CANCELLED",
        /// It is done.
        DueDiligenceStateFinished = "DUE_DILIGENCE_STATE_FINISHED",
    }
}

wechatpay_client::text! {
    /// 文件标识ID: A file that was uploaded for a record or a due diligence.
    ///
    /// At least 1 character.
    pub struct FileId;
}

/// 被管控原因及解脱路径: One reason for which a merchant is restricted, and how it is lifted.
#[derive(Clone)]
#[non_exhaustive]
pub struct Limitation {
    /// 商户被该原因管控的单据号: The number of the restriction, which callbacks
    /// `MERCHANT_NOTIFY.NOTIFY` have as their `business_code`. Example: `A20250819155047774441874`.
    pub limitation_case_id: Option<String>,
    /// 商户被管控原因. Example: `入驻后180天无账户动账`.
    pub limitation_reason: Option<String>,
    /// 商户被管控原因描述. Example: `当前商户号入驻后长时间无账户动账，请重新确认开户意愿并核实身份`.
    pub limitation_reason_describe: Option<String>,
    /// 商户被该原因管控的解脱路径: How a restriction is lifted. Example: `SUBMIT_CDD_INFORMATION`.
    pub recover_way: Option<RecoveryPath>,
    /// 商户被该原因管控的解脱路径参数: What goes with `recover_way`: the number of a due diligence or
    /// of a record, or the name of an authority. Example: `123000110_2_2190381dakdajois1283i12jo`.
    pub recover_way_param: Option<String>,
    /// 商户被该原因管控的解脱帮助链接. Example: `https://kf.qq.com`.
    pub recover_help_url: Option<String>,
    /// 处置方式: When a restriction begins. Example: `LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL`.
    pub limitation_action_type: Option<LimitationTiming>,
    /// 预计管控开始时间. Example: `2025-06-08T10:34:56+08:00`.
    ///
    /// Note: It is a moment, not a day.
    pub limitation_start_date: Option<Timestamp>,
    /// 商户被该原因管控的时间. Example: `2025-06-08T10:34:56+08:00`.
    ///
    /// Note: It is a moment, not a day. Absent until a later restriction begins.
    pub limitation_date: Option<Timestamp>,
    /// 商户被管控原因类型: Why a merchant is restricted. Example: `LICENSE_ABNORMAL`.
    pub limitation_reason_type: Option<LimitationReason>,
    /// 商户被该原因管控的能力列表: What is restricted for this reason.
    pub relate_limitations: Option<Vec<LimitedFunction>>,
    /// 商户被该原因管控的其他能力描述: What else is restricted for this reason, in words for people.
    /// Example: `关闭相册扫码支付,关闭长按识别支付`.
    pub other_relate_limitations: Option<String>,
}

wechatpay_client::record! {
    Limitation {
        limitation_case_id "limitation_case_id", limitation_reason "limitation_reason",
        limitation_reason_describe "limitation_reason_describe", recover_way "recover_way",
        recover_way_param "recover_way_param", recover_help_url "recover_help_url",
        limitation_action_type "limitation_action_type",
        limitation_start_date "limitation_start_date", limitation_date "limitation_date",
        limitation_reason_type "limitation_reason_type", relate_limitations "relate_limitations",
        other_relate_limitations "other_relate_limitations",
    }
}

wechatpay_client::open_enum! {
    /// 商户被管控原因类型: Why a merchant is restricted.
    pub enum LimitationReason {
        /// Something is wrong with the licence (经营证照异常).
        LicenseAbnormal = "LICENSE_ABNORMAL",
        /// There are no payments (无交易).
        NoTrade = "NO_TRADE",
        /// Something is wrong with the settlement account (结算信息异常).
        SettleAccountAbnormal = "SETTLE_ACCOUNT_ABNORMAL",
        /// The merchant is at risk (风险异常).
        RiskAbnormal = "RISK_ABNORMAL",
        /// Something else.
        Other = "OTHER",
        /// An inspection found something (巡检异常).
        InspectAbnormal = "INSPECT_ABNORMAL",
        /// Something is wrong with the legal person's data (法定代表人/负责人资料异常).
        InvalidRepresentativeInformation = "INVALID_REPRESENTATIVE_INFORMATION",
        /// Something is wrong with the business itself (经营状态异常).
        InvalidBusinessStatus = "INVALID_BUSINESS_STATUS",
        /// Something is wrong with the data of the licence (经营证照资料异常).
        InvalidBusinessLicense = "INVALID_BUSINESS_LICENSE",
        /// Something is wrong with the data of the beneficiaries (受益所有人资料异常).
        InvalidBeneficiaryInformation = "INVALID_BENEFICIARY_INFORMATION",
    }
}

wechatpay_client::open_enum! {
    /// 处置方式: When a restriction begins.
    pub enum LimitationTiming {
        /// At once.
        LimitActionTypeImmediateControl = "LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL",
        /// Later, at `limitation_start_date`.
        LimitActionTypeDelayControl = "LIMIT_ACTION_TYPE_DELAY_CONTROL",
    }
}

wechatpay_client::open_enum! {
    /// 商户被管控能力: What a restricted merchant may not do.
    pub enum LimitedFunction {
        /// Take payments, and add money (关闭收单和充值).
        NoTransactionAndRecharge = "NO_TRANSACTION_AND_RECHARGE",
        /// Pay others (关闭付款).
        NoPayment = "NO_PAYMENT",
        /// Withdraw money (关闭提现).
        NoWithdrawal = "NO_WITHDRAWAL",
        /// Refund (关闭退款).
        NoRefund = "NO_REFUND",
        /// Take payments (关闭收单).
        NoTransaction = "NO_TRANSACTION",
        /// Share money out (关闭分账分出).
        NoProfitSharing = "NO_PROFIT_SHARING",
        /// Complete orders of pay score (关闭支付分服务结单).
        NoPaymentPointCompleteOrder = "NO_PAYMENT_POINT_COMPLETE_ORDER",
        /// Take payments, and add money, as an official sample spells it.
        NoTransactionAndRechargen = "NO_TRANSACTION_AND_RECHARGEN",
    }
}

/// The response to [`ListRecords`](super::ListRecords).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListRecordsResponse {
    /// 请求资源起始位置. Example: `10`.
    pub offset: Option<i64>,
    /// 最大资源条数. Example: `5`.
    pub limit: Option<i64>,
    /// 资源总条数. Example: `1`.
    pub total_count: Option<i64>,
    /// 商户管理记录详情列表.
    pub data: Option<Vec<ManageRecord>>,
}

wechatpay_client::record! {
    ListRecordsResponse {
        offset "offset", limit "limit", total_count "total_count", data "data",
    }
}

/// 商户管理记录: A restriction of a sub-merchant, or papers that are asked of it.
#[derive(Clone)]
#[non_exhaustive]
pub struct ManageRecord {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. 1 to 32 characters. Example:
    /// `123000110`.
    pub sub_mchid: Option<Mchid>,
    /// 商户管理记录ID: A record of what was done about a sub-merchant or asked of it. 1 to 128
    /// characters. Example: `M1210999900435123451697535102441`.
    pub manage_record_id: Option<ManageRecordId>,
    /// 商户管理记录类型: What a record is about. Example: `FUNCTIONAL_LIMIT_RECORD`.
    pub manage_record_type: Option<ManageRecordType>,
    /// 管控时间. Example: `2018-06-08T10:34:56+08:00`.
    pub manage_time: Option<Timestamp>,
    /// 管控原因: Why, in words for people. Example: `涉嫌信用卡套现`.
    pub manage_reason: Option<String>,
    /// 限制功能: What the merchant may not do, in words for people. It is not a list of values to
    /// compare with. Example: `关闭支付权限，关闭提现权限`.
    pub limit_ability: Option<String>,
    /// 解除管控方式: How the restriction of a record is lifted. Example: `SUBMIT_INFORMATION`.
    pub recover_way: Option<RecoverWay>,
    /// 是否允许提交资料: Whether papers can be submitted now. Example: `true`.
    pub allow_submit: Option<bool>,
    /// 禁止提交资料原因: Present only when they cannot. Example: `应平台管理要求，此单据不支持申诉`.
    pub forbid_submit_reason: Option<String>,
    /// 可提交资料开始时间. Example: `2018-06-08T10:34:56+08:00`.
    pub submit_start_time: Option<Timestamp>,
    /// 可提交资料结束时间. Example: `2018-06-08T10:34:56+08:00`.
    pub submit_end_time: Option<Timestamp>,
    /// 商户管理记录状态: Where a record is. Example: `PENDING`.
    pub manage_record_state: Option<ManageRecordState>,
    /// 解除管控时间. Example: `2018-06-08T10:34:56+08:00`.
    pub recover_time: Option<Timestamp>,
    /// 解除管控原因: Why a restriction was lifted. Example: `MERCHANT_SUBMIT_RECOVER`.
    pub recover_reason: Option<RecoverReason>,
    /// 申诉驳回原因. Example: `身份证信息遮挡，请上传清晰的身份证图片`.
    pub reject_reason: Option<String>,
    /// 审核通过时间. Example: `2018-06-08T10:34:56+08:00`.
    pub approve_time: Option<Timestamp>,
    /// 要求提交的资料: A JSON text. Example: `{"record_fields":[]}`.
    pub requested_item_info: Option<String>,
}

wechatpay_client::record! {
    ManageRecord {
        sub_mchid "sub_mchid", manage_record_id "manage_record_id",
        manage_record_type "manage_record_type", manage_time "manage_time",
        manage_reason "manage_reason", limit_ability "limit_ability", recover_way "recover_way",
        allow_submit "allow_submit", forbid_submit_reason "forbid_submit_reason",
        submit_start_time "submit_start_time", submit_end_time "submit_end_time",
        manage_record_state "manage_record_state", recover_time "recover_time",
        recover_reason "recover_reason", reject_reason "reject_reason",
        approve_time "approve_time", requested_item_info "requested_item_info",
    }
}

/// 商户管理记录变更: A record of which something changed.
#[derive(Clone)]
#[non_exhaustive]
pub struct ManageRecordChange {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. 1 to 32 characters. Example:
    /// `123000110`.
    pub sub_mchid: Mchid,
    /// 商户管理记录ID: A record of what was done about a sub-merchant or asked of it. 1 to 128
    /// characters. Example: `M1210999900435123451697535102441`.
    pub manage_record_id: ManageRecordId,
    /// 商户管理记录状态: Where a record is. Example: `PENDING`.
    pub manage_record_state: ManageRecordState,
}

wechatpay_client::record! {
    ManageRecordChange {
        sub_mchid "sub_mchid", manage_record_id "manage_record_id",
        manage_record_state "manage_record_state",
    }
}

impl ManageRecordChange {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        sub_mchid: impl Into<Mchid>,
        manage_record_id: impl Into<ManageRecordId>,
        manage_record_state: ManageRecordState,
    ) -> Self {
        Self {
            sub_mchid: sub_mchid.into(), manage_record_id: manage_record_id.into(),
            manage_record_state,
        }
    }
}

wechatpay_client::text! {
    /// 商户管理记录ID: A record of what was done about a sub-merchant or asked of it.
    ///
    /// 1 to 128 characters.
    pub struct ManageRecordId;
}

wechatpay_client::open_enum! {
    /// 商户管理记录状态: Where a record is.
    pub enum ManageRecordState {
        /// The merchant has to act.
        Pending = "PENDING",
        /// The papers were submitted.
        Submitted = "SUBMITTED",
        /// Nobody acted in time.
        Expired = "EXPIRED",
        /// The papers are audited.
        UnderReview = "UNDER_REVIEW",
        /// The restriction is lifted.
        Recovered = "RECOVERED",
        /// The papers were rejected.
        Rejected = "REJECTED",
    }
}

wechatpay_client::open_enum! {
    /// 商户管理记录类型: What a record is about.
    pub enum ManageRecordType {
        /// The merchant is restricted, and has to correct something or submit papers.
        FunctionalLimitRecord = "FUNCTIONAL_LIMIT_RECORD",
        /// The merchant is not restricted, and has to submit papers.
        InvestigateRecord = "INVESTIGATE_RECORD",
    }
}

/// 消息内容: What happened to which merchant.
///
/// Note: What `business_code` and `business_state` are depends on the topic.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantMessage {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1900009231`.
    pub merchant_code: Mchid,
    /// 商户全称. Example: `测试商户号`.
    pub merchant_company_name: String,
    /// 业务发生时间. Example: `2024-06-19T15:22:17+08:00`.
    pub business_time: Timestamp,
    /// 业务单据. Example: `A20250819155047774441874`.
    pub business_code: String,
    /// 业务状态. Example: `TEST`.
    pub business_state: String,
}

wechatpay_client::record! {
    MerchantMessage {
        merchant_code "merchant_code", merchant_company_name "merchant_company_name",
        business_time "business_time", business_code "business_code",
        business_state "business_state",
    }
}

/// What [`MerchantMessage::new`] requires, by name.
pub struct MerchantMessageRequired {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character.
    pub merchant_code: Mchid,
    /// 商户全称.
    pub merchant_company_name: String,
    /// 业务发生时间.
    pub business_time: Timestamp,
    /// 业务单据.
    pub business_code: String,
    /// 业务状态.
    pub business_state: String,
}

impl MerchantMessage {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: MerchantMessageRequired) -> Self {
        let MerchantMessageRequired {
            merchant_code, merchant_company_name, business_time, business_code,
            business_state,
        } = required;
        Self {
            merchant_code, merchant_company_name, business_time, business_code,
            business_state,
        }
    }
}

/// 订阅消息: A message that the partner subscribed to.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchantNotice {
    /// 消息主题: What the partner subscribed to.
    pub topic_name: MessageTopic,
    /// 消息内容: What happened to which merchant.
    pub message_content: MerchantMessage,
}

wechatpay_client::record! {
    MerchantNotice {
        topic_name "topic_name", message_content "message_content",
    }
}

impl MerchantNotice {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(topic_name: MessageTopic, message_content: MerchantMessage) -> Self {
        Self { topic_name, message_content }
    }
}

/// 消息主题: What the partner subscribed to.
#[derive(Clone)]
#[non_exhaustive]
pub struct MessageTopic {
    /// 消息主题英文名. Example: `test`.
    pub topic_english_name: String,
    /// 消息主题中文名. Example: `测试消息`.
    pub topic_chinese_name: String,
}

wechatpay_client::record! {
    MessageTopic {
        topic_english_name "topic_english_name", topic_chinese_name "topic_chinese_name",
    }
}

/// What [`MessageTopic::new`] requires, by name.
pub struct MessageTopicRequired {
    /// 消息主题英文名.
    pub topic_english_name: String,
    /// 消息主题中文名.
    pub topic_chinese_name: String,
}

impl MessageTopic {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: MessageTopicRequired) -> Self {
        let MessageTopicRequired { topic_english_name, topic_chinese_name } = required;
        Self { topic_english_name, topic_chinese_name }
    }
}

wechatpay_client::open_enum! {
    /// 解除管控原因: Why a restriction was lifted.
    pub enum RecoverReason {
        /// The merchant submitted papers.
        MerchantSubmitRecover = "MERCHANT_SUBMIT_RECOVER",
        /// The merchant did something itself.
        MerchantOperateRecover = "MERCHANT_OPERATE_RECOVER",
        /// WeChat Pay lifted it by itself.
        PlatformAutoRecover = "PLATFORM_AUTO_RECOVER",
    }
}

wechatpay_client::open_enum! {
    /// 解除管控方式: How the restriction of a record is lifted.
    pub enum RecoverWay {
        /// By papers, with `create_record_submission`.
        SubmitInformation = "SUBMIT_INFORMATION",
        /// By a check of who the merchant is, with `inactive_merchant`.
        VerifyInactiveMerchantIdentity = "VERIFY_INACTIVE_MERCHANT_IDENTITY",
        /// By a change of the subject, with `merchant_change`.
        ModifyOrganizationInformation = "MODIFY_ORGANIZATION_INFORMATION",
        /// In another way.
        Other = "OTHER",
    }
}

wechatpay_client::open_enum! {
    /// 商户被该原因管控的解脱路径: How a restriction is lifted.
    pub enum RecoveryPath {
        /// It is not lifted.
        Irrecoverable = "IRRECOVERABLE",
        /// By a change of the subject, with `merchant_change`.
        ModifySubjectInformation = "MODIFY_SUBJECT_INFORMATION",
        /// By another settlement account, with `modify_settlement` of `applyment`.
        ModifySettleAccountInformation = "MODIFY_SETTLE_ACCOUNT_INFORMATION",
        /// By a check of who the merchant is, with `inactive_merchant`.
        VerifyInactiveMerchantIdentity = "VERIFY_INACTIVE_MERCHANT_IDENTITY",
        /// By papers about the shop.
        SubmitOfflineBusinessScenarioInformation = "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION",
        /// By an appeal with papers; `recover_way_param` is the number of the record.
        SubmitInformationForAppeal = "SUBMIT_INFORMATION_FOR_APPEAL",
        /// By settling disputes with users.
        ResolveTransactionDisputes = "RESOLVE_TRANSACTION_DISPUTES",
        /// By another administrator, with `merchant_change`.
        ModifyAdministratorInformation = "MODIFY_ADMINISTRATOR_INFORMATION",
        /// By a telephone call to WeChat Pay, 95017.
        CallCustomerServiceAt95017 = "CALL_CUSTOMER_SERVICE_AT_95017",
        /// By newer data about where the merchant sells.
        UpdateBusinessScenarioInformation = "UPDATE_BUSINESS_SCENARIO_INFORMATION",
        /// By due diligence; `recover_way_param` is its number.
        SubmitCddInformation = "SUBMIT_CDD_INFORMATION",
        /// By waiting for an audit.
        WaitingForPlatformReview = "WAITING_FOR_PLATFORM_REVIEW",
        /// By the beneficiaries' data, in a due diligence; `recover_way_param` is its number.
        SubmitUboInformation = "SUBMIT_UBO_INFORMATION",
        /// By a pledge against fraud, signed, and a face that is verified.
        SignAntiFraudPledgeAndVerifyFace = "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE",
        /// By asking the authority that `recover_way_param` names.
        ContactAppropriateAuthorityForConsultation = "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION",
        /// By another short name, with `merchant_change`.
        ModifyAbbreviationInformation = "MODIFY_ABBREVIATION_INFORMATION",
        /// By confirming what business it is.
        ConfirmBusinessType = "CONFIRM_BUSINESS_TYPE",
        /// By papers about the shop on the Internet.
        SubmitOnlineBusinessScenarioInformation = "SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION",
        /// By asking the partner.
        ContactServiceProvider = "CONTACT_SERVICE_PROVIDER",
    }
}

/// 子商户管控情况: What a sub-merchant may not do, and why.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubMerchantLimitations {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `123000110`.
    pub mchid: Mchid,
    /// 商户被管控能力列表: All of it, whatever the reason.
    pub limited_functions: Option<Vec<LimitedFunction>>,
    /// 被管控原因及解脱路径列表.
    pub recovery_specifications: Option<Vec<Limitation>>,
    /// 商户其他被管控能力描述: What else is restricted, in words for people, separated by commas.
    /// Example: `关闭相册扫码支付,关闭长按识别支付`.
    pub other_limited_functions: Option<String>,
}

wechatpay_client::record! {
    SubMerchantLimitations {
        mchid "mchid", limited_functions "limited_functions",
        recovery_specifications "recovery_specifications",
        other_limited_functions "other_limited_functions",
    }
}

/// The response to [`SubmitDueDiligence`](super::SubmitDueDiligence).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitDueDiligenceResponse {
    /// 尽调单状态: Where a due diligence is. Example: `DUE_DILIGENCE_STATE_AUDITING`.
    pub due_diligence_state: Option<DueDiligenceState>,
    /// 提交时间. Example: `2015-05-20T13:29:35+08:00`.
    pub submit_time: Option<Timestamp>,
    /// 尽调要求提交的资料: A JSON text. Example:
    /// `{"record_fields":[{"item_id":130001,"field_name":"credential_type","name":"证书类型","type":11}]}`.
    pub submission_template: Option<String>,
    /// 尽调已经提交的资料: A JSON text. Example:
    /// `{"record_fields":[{"item_id":130001,"field_name":"credential_type","name":"证书类型","type":11,"field_data":"1"}]}`.
    pub submission_data: Option<String>,
}

wechatpay_client::record! {
    SubmitDueDiligenceResponse {
        due_diligence_state "due_diligence_state", submit_time "submit_time",
        submission_template "submission_template", submission_data "submission_data",
    }
}

/// The response to [`UploadDueDiligenceFile`](super::UploadDueDiligenceFile).
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadDueDiligenceFileResponse {
    /// 文件标识ID: A file that was uploaded for a record or a due diligence. At least 1 character.
    /// Example: `V1_E1W7MchDBewmOMGmKSMCgh5`.
    pub file_id: FileId,
}

wechatpay_client::record! {
    UploadDueDiligenceFileResponse {
        file_id "file_id",
    }
}

/// The response to [`UploadSubmissionFile`](super::UploadSubmissionFile).
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadSubmissionFileResponse {
    /// 文件标识ID: A file that was uploaded for a record or a due diligence. At least 1 character.
    /// Example: `V1_E1W7MchDBewmOMGmKSMCgh5`.
    pub file_id: Option<FileId>,
}

wechatpay_client::record! {
    UploadSubmissionFileResponse {
        file_id "file_id",
    }
}
