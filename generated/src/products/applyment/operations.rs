// Written by `cargo xtask codegen` from spec/applyment.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Encrypted, Error, Meta, Operation, Request, Settles};

use crate::products::routes::applyment as routes;
use crate::products::shared::{ApplymentId, BankBranchId, Mchid};
use super::types::{
    AccountNumberRule, AdditionInfo, AdministratorInfo, Applyment, ApplymentState, Bank,
    BankAccountInfo, BankAliasCode, BankBranch, BankList, Beneficiary, BusinessCode, BusinessInfo,
    CityCode, ConfirmationAddition, ConfirmationBeneficiary, ConfirmationContact,
    ConfirmationLegalPerson, ConfirmationSubject, GetAuthorizeStateResponse,
    ListBankBranchesResponse, ListCitiesResponse, ListProvincesResponse, ModifyMode,
    ModifySettlementResponse, ProvinceCode, SearchBanksByBankAccountResponse, SettlementAccount,
    SettlementAccountType, SettlementApplicationNo, SettlementAuditState, SettlementChange,
    SettlementInfo, SubjectConfirmation, SubjectInfo, SubmitApplymentResponse,
    SubmitSubjectApplymentResponse,
};

/// 查询结算账户修改申请状态: Tells whether a change of a sub-merchant's settlement account passed
/// its check.
///
/// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}` responds with 200 and
/// [`SettlementChange`](crate::products::applyment::SettlementChange). Read-only: safe to send
/// again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/get-application.html),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/modify-settlement/sub-merchants/get-application.html).
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat, WxJava, wechatpayv3; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::applyment::QuerySettlementApplication;
///
/// let operation = QuerySettlementApplication::new("1511101111", "102329389XXXX");
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
/// | `NO_AUTH` | 403 | refused | The sub-merchant is not related to the caller, or is of a kind whose account cannot be changed so. Check the sub-merchant's number. A merchant that others took in has to be asked by them. |
/// | `ORDER_NOT_EXIST` | 404 | refused | There is no such change of a settlement account. Check the number that `modify_settlement` gave, and the sub-merchant it was given for. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QuerySettlementApplication {
    /// 特约商户/二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call:
    /// direct merchant, partner, or the merchant that a partner acts for. At least 1 character.
    /// Example: `1511101111`.
    pub sub_mchid: Mchid,
    /// 修改结算账户申请单号: A change of a settlement account as numbered by WeChat Pay. At least 1
    /// character. Example: `102329389XXXX`.
    pub application_no: SettlementApplicationNo,
    /// 银行账号展示规则: How the number of an account is masked. Example:
    /// `ACCOUNT_NUMBER_RULE_MASK_V1`.
    pub account_number_rule: Option<AccountNumberRule>,
}

impl QuerySettlementApplication {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        sub_mchid: impl Into<Mchid>,
        application_no: impl Into<SettlementApplicationNo>,
    ) -> Self {
        Self {
            sub_mchid: sub_mchid.into(), application_no: application_no.into(),
            account_number_rule: None,
        }
    }
}

crate::optional_fields! {
    QuerySettlementApplication {
        /// 银行账号展示规则: How the number of an account is masked.
        account_number_rule: AccountNumberRule,
    }
}

impl Operation for QuerySettlementApplication {
    type Response = SettlementChange;

    const META: &'static Meta = &routes::QUERY_SETTLEMENT_APPLICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("sub_mchid", &self.sub_mchid)
            .path("application_no", &self.application_no)
            .query("account_number_rule", &self.account_number_rule)
            .build()
    }
}

impl Settles for QuerySettlementApplication {
    type State = SettlementAuditState;

    #[inline]
    fn state(response: &SettlementChange) -> Option<&SettlementAuditState> {
        Some(&response.verify_result)
    }

    #[inline]
    fn is_final(state: &SettlementAuditState) -> bool {
        matches!(
            state, SettlementAuditState::AuditSuccess | SettlementAuditState::AuditFail
        )
    }
}

/// 修改结算账户: Changes the bank account that a sub-merchant's money is settled to. It is checked
/// first, which may take a transfer of 0.01 yuan to the account; `query_settlement_application`
/// tells the result.
///
/// `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement` responds with 200 and
/// [`ModifySettlementResponse`](crate::products::applyment::ModifySettlementResponse). Not
/// idempotent: sending it again may act twice.
///
/// Note: Five changes a day for a sub-merchant, from midnight to midnight, and 20 calls a minute.
/// While one is checked there is no other. A direct repetition counts as another change.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_3.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/modify-settlement.html).
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot,
/// wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::applyment::{ModifySettlement, ModifySettlementRequired, SettlementAccountType};
///
/// let operation = ModifySettlement::new(
///     "1900006491",
///     ModifySettlementRequired {
///         account_type: SettlementAccountType::AccountTypeBusiness,
///         account_bank: "工商银行".into(),
///         bank_address_code: "110000".into(),
///         account_number: "6222000000000000".into(),
///     },
/// );
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
/// | `NO_AUTH` | 403 | refused | The sub-merchant is not related to the caller, or is of a kind whose account cannot be changed so. Check the sub-merchant's number. A merchant that others took in has to be asked by them. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls: a sub-merchant's account can be changed five times a day, and the call made 20 times a minute. Wait a minute, or until midnight Beijing time if there were five changes today. |
#[derive(Clone)]
#[non_exhaustive]
pub struct ModifySettlement {
    /// 特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 8 characters. Example:
    /// `1900006491`.
    pub sub_mchid: Mchid,
    /// 修改模式: How a change of a settlement account is handled. Example: `MODIFY_MODE_ASYNC`.
    pub modify_mode: Option<ModifyMode>,
    /// 账户类型: Whose account a settlement account is. Example: `ACCOUNT_TYPE_BUSINESS`.
    pub account_type: SettlementAccountType,
    /// 开户银行: The name under which the lists of banks have it. At least 1 character. Example:
    /// `工商银行`.
    pub account_bank: String,
    /// 开户银行省市编码: The code of the city and province, six digits. At least 1 character. Example:
    /// `110000`.
    pub bank_address_code: String,
    /// 开户银行全称: With the branch. Needed for banks whose `need_bank_branch` is set, unless
    /// `bank_branch_id` is sent. Example: `中国工商银行股份有限公司北京市分行营业部`.
    pub bank_name: Option<String>,
    /// 开户银行联行号: Needed for banks whose `need_bank_branch` is set, unless `bank_name` is sent. At
    /// least 1 character. Example: `402713354941`.
    pub bank_branch_id: Option<BankBranchId>,
    /// 银行账号. At least 1 character. Plain text here; encrypted on the wire.
    pub account_number: Encrypted,
    /// 开户名称: The merchant's name as on its licence, or the owner's name. Plain text here; encrypted
    /// on the wire.
    pub account_name: Option<Encrypted>,
}

wechatpay_client::sent! {
    ModifySettlement {
        sub_mchid "sub_mchid" outside, modify_mode "modify_mode", account_type "account_type",
        account_bank "account_bank", bank_address_code "bank_address_code", bank_name "bank_name",
        bank_branch_id "bank_branch_id", account_number "account_number",
        account_name "account_name",
    }
}

/// What [`ModifySettlement::new`] requires, by name.
pub struct ModifySettlementRequired {
    /// 账户类型: Whose account a settlement account is.
    pub account_type: SettlementAccountType,
    /// 开户银行: The name under which the lists of banks have it. At least 1 character.
    pub account_bank: String,
    /// 开户银行省市编码: The code of the city and province, six digits. At least 1 character.
    pub bank_address_code: String,
    /// 银行账号. At least 1 character. Plain text here; encrypted on the wire.
    pub account_number: Encrypted,
}

impl ModifySettlement {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>, required: ModifySettlementRequired) -> Self {
        let ModifySettlementRequired {
            account_type, account_bank, bank_address_code, account_number,
        } = required;
        Self {
            sub_mchid: sub_mchid.into(), modify_mode: None, account_type, account_bank,
            bank_address_code, bank_name: None, bank_branch_id: None, account_number,
            account_name: None,
        }
    }
}

crate::optional_fields! {
    ModifySettlement {
        /// 修改模式: How a change of a settlement account is handled.
        modify_mode: ModifyMode,
        /// 开户银行全称: With the branch.
        bank_name: String,
        /// 开户银行联行号: Needed for banks whose `need_bank_branch` is set, unless `bank_name` is sent. At
        /// least 1 character.
        bank_branch_id: BankBranchId,
        /// 开户名称: The merchant's name as on its licence, or the owner's name. Plain text here; encrypted
        /// on the wire.
        account_name: Encrypted,
    }
}

impl Operation for ModifySettlement {
    type Response = ModifySettlementResponse;

    const META: &'static Meta = &routes::MODIFY_SETTLEMENT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("sub_mchid", &self.sub_mchid).json(self).build()
    }
}

/// 查询结算账户: Tells the bank account that a sub-merchant's money is settled to, with the number
/// masked. The result of the last check is in it, but not that of a change that is still checked.
///
/// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement` responds with 200 and
/// [`SettlementAccount`](crate::products::applyment::SettlementAccount). Read-only: safe to send
/// again.
///
/// Official pages:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_4.shtml),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/get-settlement.html).
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot,
/// wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::applyment::GetSettlement;
///
/// let operation = GetSettlement::new("1900006491");
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
/// | `NO_AUTH` | 403 | refused | The sub-merchant is not related to the caller, or is of a kind whose account cannot be changed so. Check the sub-merchant's number. A merchant that others took in has to be asked by them. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetSettlement {
    /// 特约商户/二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call:
    /// direct merchant, partner, or the merchant that a partner acts for. At least 1 character.
    /// Example: `1900006491`.
    pub sub_mchid: Mchid,
    /// 银行账号展示规则: How the number of an account is masked. Example:
    /// `ACCOUNT_NUMBER_RULE_MASK_V1`.
    pub account_number_rule: Option<AccountNumberRule>,
}

impl GetSettlement {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>) -> Self {
        Self { sub_mchid: sub_mchid.into(), account_number_rule: None }
    }
}

crate::optional_fields! {
    GetSettlement {
        /// 银行账号展示规则: How the number of an account is masked.
        account_number_rule: AccountNumberRule,
    }
}

impl Operation for GetSettlement {
    type Response = SettlementAccount;

    const META: &'static Meta = &routes::GET_SETTLEMENT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("sub_mchid", &self.sub_mchid)
            .query("account_number_rule", &self.account_number_rule)
            .build()
    }
}

/// 查询商户开户意愿申请单审核结果: Tells how an application to confirm an account goes on, by one
/// of its two numbers. The code in `qrcode_data` is shown to the merchant's contact, or to the
/// legal person, to scan; it is good for 30 days.
///
/// `GET /v3/apply4subject/applyment` responds with 200 and
/// [`SubjectConfirmation`](crate::products::applyment::SubjectConfirmation). Read-only: safe to
/// send again. Rate limit: 20 calls per second.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: Send one of `applyment_id` and `business_code`. A rejected application has to be
/// cancelled, and one that nobody confirms is cancelled after 720 hours.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_3.shtml). Source:
/// wechatpay-skills, SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, wechatpayv3; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::applyment::QuerySubjectApplyment;
/// use wechatpay::shared::ApplymentId;
///
/// let operation = QuerySubjectApplyment::new()
///     .applyment_id(ApplymentId::new(20000000011111))
///     .business_code("1900013511_10000");
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
/// | `NO_AUTH` | 403 | refused | The merchant has not opened the product, was not authorized, or may not act for the other merchant. Open the product, bind the merchants or get the authorization, on the merchant platform. Then the same call with the same number may go again. |
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QuerySubjectApplyment {
    /// 申请单编号: An application to take a merchant in, as numbered by WeChat Pay. Example:
    /// `20000000011111`.
    pub applyment_id: Option<ApplymentId>,
    /// 业务申请编号: An application as numbered by the partner: digits, letters and `_`, best with the
    /// merchant number in front. At most 128 characters. Pattern: `^[0-9A-Za-z_]+$`. Example:
    /// `1900013511_10000`.
    pub business_code: Option<BusinessCode>,
}

impl QuerySubjectApplyment {
    /// Creates the operation.
    #[inline]
    pub fn new() -> Self {
        Self { applyment_id: None, business_code: None }
    }
}

crate::optional_fields! {
    QuerySubjectApplyment {
        /// 申请单编号: An application to take a merchant in, as numbered by WeChat Pay.
        applyment_id: ApplymentId,
        /// 业务申请编号: An application as numbered by the partner: digits, letters and `_`, best with the
        /// merchant number in front. At most 128 characters. Pattern: `^[0-9A-Za-z_]+$`.
        business_code: BusinessCode,
    }
}

impl Operation for QuerySubjectApplyment {
    type Response = SubjectConfirmation;

    const META: &'static Meta = &routes::QUERY_SUBJECT_APPLYMENT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("applyment_id", &self.applyment_id)
            .query("business_code", &self.business_code)
            .build()
    }
}

impl Settles for QuerySubjectApplyment {
    type State = ApplymentState;

    #[inline]
    fn state(response: &SubjectConfirmation) -> Option<&ApplymentState> {
        Some(&response.applyment_state)
    }

    #[inline]
    fn is_final(state: &ApplymentState) -> bool {
        matches!(
            state, ApplymentState::ApplymentStatePassed |
            ApplymentState::ApplymentStateFreezed |
            ApplymentState::ApplymentStateCanceled
        )
    }
}

/// 提交商户开户意愿申请单: Submits what a merchant of a bank or payment institution must confirm:
/// who it is, and that it wants the account. The merchant's contact then scans a code of
/// `query_subject_applyment`.
///
/// `POST /v3/apply4subject/applyment` responds with 200 and
/// [`SubmitSubjectApplymentResponse`](crate::products::applyment::SubmitSubjectApplymentResponse).
/// Idempotent: safe to send again with the same parameters. Rate limit: 5 calls per second.
///
/// Note: The server knows the call again by `business_code`. After a rejection submit the corrected
/// application under another `business_code`, and cancel the rejected one first.
///
/// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012722388),
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml). Source:
/// wechatpay-skills, SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, wechatpayv3; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::applyment::{
///     ConfirmationContact, ConfirmationContactRequired, ConfirmationLegalPerson,
///     ConfirmationLegalPersonRequired, ConfirmationSubject, SubmitSubjectApplyment,
///     SubmitSubjectApplymentRequired,
/// };
/// use wechatpay::shared::{IdHolderType, IdentificationType, SubjectType};
///
/// let operation = SubmitSubjectApplyment::new(SubmitSubjectApplymentRequired {
///     business_code: "1900013511_10000".into(),
///     contact_info: ConfirmationContact::new(ConfirmationContactRequired {
///         contact_type: IdHolderType::Legal,
///         name: "张三".into(),
///         mobile: "13800000000".into(),
///     }),
///     subject_info: ConfirmationSubject::new(SubjectType::SubjectTypeEnterprise),
///     identification_info: ConfirmationLegalPerson::new(ConfirmationLegalPersonRequired {
///         identification_type: IdentificationType::IdentificationTypeIdcard,
///         identification_name: "张三".into(),
///         identification_number: "440524188001010014".into(),
///         identification_valid_date: "[\"1970-01-01\",\"forever\"]".into(),
///         identification_front_copy: "6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0"
///             .into(),
///     }),
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
/// | `NO_AUTH` | 403 | refused | The merchant has not opened the product, was not authorized, or may not act for the other merchant. Open the product, bind the merchants or get the authorization, on the merchant platform. Then the same call with the same number may go again. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitSubjectApplyment {
    /// 渠道商户号: The channel (渠道商) that looks after the merchant, when a bank or payment
    /// institution calls. At least 8 characters. Example: `20001111`.
    pub channel_id: Option<String>,
    /// 业务申请编号: An application as numbered by the partner: digits, letters and `_`, best with the
    /// merchant number in front. At most 128 characters. Pattern: `^[0-9A-Za-z_]+$`. Example:
    /// `1900013511_10000`.
    pub business_code: BusinessCode,
    /// 联系人信息: The person who confirms for the merchant and hears from WeChat Pay.
    pub contact_info: ConfirmationContact,
    /// 主体信息: What the merchant is by law, and its papers.
    pub subject_info: ConfirmationSubject,
    /// 法人身份信息: The legal person or owner, with their document.
    pub identification_info: ConfirmationLegalPerson,
    /// 最终受益人信息: A beneficiary in the older form of one alone.
    pub ubo_info: Option<ConfirmationBeneficiary>,
    /// 最终受益人信息列表: Needed for a company whose legal person is not a beneficiary.
    pub ubo_info_list: Option<Vec<Beneficiary>>,
    /// 补充材料: What else belongs to a confirmation.
    pub addition_info: Option<ConfirmationAddition>,
}

wechatpay_client::sent! {
    SubmitSubjectApplyment {
        channel_id "channel_id" outside, business_code "business_code",
        contact_info "contact_info", subject_info "subject_info",
        identification_info "identification_info", ubo_info "ubo_info",
        ubo_info_list "ubo_info_list", addition_info "addition_info",
    }
}

/// What [`SubmitSubjectApplyment::new`] requires, by name.
pub struct SubmitSubjectApplymentRequired {
    /// 业务申请编号: An application as numbered by the partner: digits, letters and `_`, best with the
    /// merchant number in front. At most 128 characters. Pattern: `^[0-9A-Za-z_]+$`.
    pub business_code: BusinessCode,
    /// 联系人信息: The person who confirms for the merchant and hears from WeChat Pay.
    pub contact_info: ConfirmationContact,
    /// 主体信息: What the merchant is by law, and its papers.
    pub subject_info: ConfirmationSubject,
    /// 法人身份信息: The legal person or owner, with their document.
    pub identification_info: ConfirmationLegalPerson,
}

impl SubmitSubjectApplyment {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: SubmitSubjectApplymentRequired) -> Self {
        let SubmitSubjectApplymentRequired {
            business_code, contact_info, subject_info, identification_info,
        } = required;
        Self {
            channel_id: None, business_code, contact_info, subject_info,
            identification_info, ubo_info: None, ubo_info_list: None,
            addition_info: None,
        }
    }
}

crate::optional_fields! {
    SubmitSubjectApplyment {
        /// 渠道商户号: The channel (渠道商) that looks after the merchant, when a bank or payment
        /// institution calls. At least 8 characters.
        channel_id: String,
        /// 最终受益人信息: A beneficiary in the older form of one alone.
        ubo_info: ConfirmationBeneficiary,
        /// 最终受益人信息列表: Needed for a company whose legal person is not a beneficiary.
        ubo_info_list: Vec<Beneficiary>,
        /// 补充材料: What else belongs to a confirmation.
        addition_info: ConfirmationAddition,
    }
}

impl Operation for SubmitSubjectApplyment {
    type Response = SubmitSubjectApplymentResponse;

    const META: &'static Meta = &routes::SUBMIT_SUBJECT_APPLYMENT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).query("channel_id", &self.channel_id).json(self).build()
    }
}

/// 获取商户开户意愿确认状态: Tells whether a merchant has confirmed that it wants its account. Ask
/// after `query_subject_applyment` says that the audit is passed: only then the merchant
/// authorizes.
///
/// `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state` responds with 200 and
/// [`GetAuthorizeStateResponse`](crate::products::applyment::GetAuthorizeStateResponse). Read-only:
/// safe to send again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_4.shtml). Source:
/// wechatpay-skills, SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, wechatpayv3; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::applyment::GetAuthorizeState;
///
/// let operation = GetAuthorizeState::new("1900000109");
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
/// | `NO_AUTH` | 403 | refused | The merchant has not opened the product, was not authorized, or may not act for the other merchant. Open the product, bind the merchants or get the authorization, on the merchant platform. Then the same call with the same number may go again. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetAuthorizeState {
    /// 特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. 8 to 32 characters. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
}

impl GetAuthorizeState {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>) -> Self {
        Self { sub_mchid: sub_mchid.into() }
    }
}

impl Operation for GetAuthorizeState {
    type Response = GetAuthorizeStateResponse;

    const META: &'static Meta = &routes::GET_AUTHORIZE_STATE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("sub_mchid", &self.sub_mchid).build()
    }
}

/// 撤销商户开户意愿申请单: Cancels an application to confirm an account, so that another can be
/// submitted for the merchant. One that has passed cannot be cancelled.
///
/// `POST /v3/apply4subject/applyment/{applyment_id}/cancel` responds with 204 and no body. Not
/// idempotent: sending it again may act twice. Rate limit: 10 calls per second.
///
/// Note: The path takes either number of the application.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_2.shtml). Source:
/// wechatpay-skills, SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, wechatpayv3; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::applyment::CancelSubjectApplyment;
///
/// let operation = CancelSubjectApplyment::new("1111111111");
/// client.send(&operation).await?;
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
/// | `NO_AUTH` | 403 | refused | The merchant has not opened the product, was not authorized, or may not act for the other merchant. Open the product, bind the merchants or get the authorization, on the merchant platform. Then the same call with the same number may go again. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CancelSubjectApplyment {
    /// 申请单编号: The `applyment_id`, or the `business_code`, of the application. At least 1
    /// character. Example: `1111111111`.
    pub applyment_id: String,
}

impl CancelSubjectApplyment {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(applyment_id: impl Into<String>) -> Self {
        Self { applyment_id: applyment_id.into() }
    }
}

impl Operation for CancelSubjectApplyment {
    type Response = ();

    const META: &'static Meta = &routes::CANCEL_SUBJECT_APPLYMENT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("applyment_id", &self.applyment_id).build()
    }
}

/// 提交申请单: Submits an application to take a merchant in. An application that was rejected is
/// corrected by submitting it again under the same `business_code`; then query it until it is
/// finished.
///
/// `POST /v3/applyment4sub/applyment/` responds with 200 and
/// [`SubmitApplymentResponse`](crate::products::applyment::SubmitApplymentResponse). Not
/// idempotent: sending it again may act twice. Rate limit: 15 calls per second.
///
/// Note: Not for banks, payment institutions and platforms. One `business_code` leads to one
/// merchant number. After a lost response query by `business_code`: while the application is
/// audited a second one is refused.
///
/// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012722249),
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter11_1_1.shtml). Source:
/// wechatpay-skills, SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot, PowerWeChat,
/// wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::applyment::{
///     AdministratorInfo, AdministratorInfoRequired, BankAccountInfo, BankAccountInfoRequired,
///     BankAccountType, BusinessInfo, BusinessInfoRequired, IdentityInfo, SettlementInfo, SubjectInfo,
///     SubmitApplyment, SubmitApplymentRequired,
/// };
/// use wechatpay::shared::{IdentificationType, SubjectType};
///
/// let operation = SubmitApplyment::new(SubmitApplymentRequired {
///     business_code: "1900013511_10000".into(),
///     contact_info: AdministratorInfo::new(AdministratorInfoRequired {
///         contact_name: "张三".into(),
///         mobile_phone: "13800000000".into(),
///         contact_email: "zhangsan@example.com".into(),
///     }),
///     subject_info: SubjectInfo::new(
///         SubjectType::SubjectTypeEnterprise,
///         IdentityInfo::new(IdentificationType::IdentificationTypeIdcard),
///     ),
///     business_info: BusinessInfo::new(BusinessInfoRequired {
///         merchant_shortname: "张三餐饮店".into(),
///         service_phone: "075586013388".into(),
///     }),
///     settlement_info: SettlementInfo::new()
///         .settlement_id("719")
///         .qualification_type("餐饮"),
///     bank_account_info: BankAccountInfo::new(BankAccountInfoRequired {
///         bank_account_type: BankAccountType::BankAccountTypeCorporate,
///         account_name: "深圳市张三餐饮有限公司".into(),
///         account_bank: "工商银行".into(),
///         bank_address_code: "440300".into(),
///         account_number: "6222020000000000000".into(),
///     }),
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
/// | `NO_AUTH` | 403 | refused | The caller may not take merchants in (商户进件), or the application is another partner's. Apply for the permission. For a query, call with the merchant number that submitted the application. |
/// | `PROCESSING` | 400 | unknown | An application under that number is in hand. Query it. It can be submitted again only after it was rejected; another merchant needs another `business_code`. |
/// | `APPLYMENT_NOT_EXIST` | 404 | refused | There is no such application. Check the number. If you lost the response of the call that should have made it, wait and query again by your own number. |
/// | `REQUEST_BLOCKED` | 403 | refused | WeChat Pay blocked the call: the merchant is not admitted to it, or risk control stepped in. Apply for the product, or ask WeChat Pay why. Do not repeat the call to get through. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitApplyment {
    /// 业务申请编号: An application as numbered by the partner: digits, letters and `_`, best with the
    /// merchant number in front. At most 124 characters. Pattern: `^[0-9A-Za-z_]+$`. Example:
    /// `1900013511_10000`.
    pub business_code: BusinessCode,
    /// 超级管理员信息: The administrator (超级管理员), who signs for the merchant, hears from WeChat
    /// Pay and can handle the money.
    pub contact_info: AdministratorInfo,
    /// 主体资料: What the merchant is by law, and its papers.
    pub subject_info: SubjectInfo,
    /// 经营资料: What the merchant calls itself and where it sells.
    pub business_info: BusinessInfo,
    /// 结算规则: How the merchant's money is settled, and at what rate.
    pub settlement_info: SettlementInfo,
    /// 银行账户: The bank account that the merchant's money is settled to.
    pub bank_account_info: BankAccountInfo,
    /// 补充材料: What else belongs to a confirmation.
    pub addition_info: Option<AdditionInfo>,
}

wechatpay_client::sent! {
    SubmitApplyment {
        business_code "business_code", contact_info "contact_info", subject_info "subject_info",
        business_info "business_info", settlement_info "settlement_info",
        bank_account_info "bank_account_info", addition_info "addition_info",
    }
}

/// What [`SubmitApplyment::new`] requires, by name.
pub struct SubmitApplymentRequired {
    /// 业务申请编号: An application as numbered by the partner: digits, letters and `_`, best with the
    /// merchant number in front. At most 124 characters. Pattern: `^[0-9A-Za-z_]+$`.
    pub business_code: BusinessCode,
    /// 超级管理员信息: The administrator (超级管理员), who signs for the merchant, hears from WeChat
    /// Pay and can handle the money.
    pub contact_info: AdministratorInfo,
    /// 主体资料: What the merchant is by law, and its papers.
    pub subject_info: SubjectInfo,
    /// 经营资料: What the merchant calls itself and where it sells.
    pub business_info: BusinessInfo,
    /// 结算规则: How the merchant's money is settled, and at what rate.
    pub settlement_info: SettlementInfo,
    /// 银行账户: The bank account that the merchant's money is settled to.
    pub bank_account_info: BankAccountInfo,
}

impl SubmitApplyment {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: SubmitApplymentRequired) -> Self {
        let SubmitApplymentRequired {
            business_code, contact_info, subject_info, business_info, settlement_info,
            bank_account_info,
        } = required;
        Self {
            business_code, contact_info, subject_info, business_info, settlement_info,
            bank_account_info, addition_info: None,
        }
    }
}

crate::optional_fields! {
    SubmitApplyment {
        /// 补充材料: What else belongs to a confirmation.
        addition_info: AdditionInfo,
    }
}

impl Operation for SubmitApplyment {
    type Response = SubmitApplymentResponse;

    const META: &'static Meta = &routes::SUBMIT_APPLYMENT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 通过申请单号查询申请状态: Tells how an application goes on, by the number that WeChat Pay gave
/// it. Show `sign_url` as a QR code to the merchant's administrator when the state asks for it.
///
/// `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}` responds with 200 and
/// [`Applyment`](crate::products::applyment::Applyment). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: Polling does not end while people have to act: a rejected application waits for a
/// correction, and a merchant has 30 days to sign. It is finished about half an hour after the
/// signature.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_2.shtml).
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot,
/// wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::applyment::QueryApplymentById;
/// use wechatpay::shared::ApplymentId;
///
/// let operation = QueryApplymentById::new(ApplymentId::new(2000002124775691));
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
/// | `NO_AUTH` | 403 | refused | The caller may not take merchants in (商户进件), or the application is another partner's. Apply for the permission. For a query, call with the merchant number that submitted the application. |
/// | `APPLYMENT_NOT_EXIST` | 404 | refused | There is no such application. Check the number. If you lost the response of the call that should have made it, wait and query again by your own number. |
/// | `PROCESSING` | 400 | unknown | An application under that number is in hand. Query it. It can be submitted again only after it was rejected; another merchant needs another `business_code`. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryApplymentById {
    /// 业务申请编号: An application to take a merchant in, as numbered by WeChat Pay. Example:
    /// `2000002124775691`.
    pub applyment_id: ApplymentId,
}

impl QueryApplymentById {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(applyment_id: impl Into<ApplymentId>) -> Self {
        Self { applyment_id: applyment_id.into() }
    }
}

impl Operation for QueryApplymentById {
    type Response = Applyment;

    const META: &'static Meta = &routes::QUERY_APPLYMENT_BY_ID;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("applyment_id", &self.applyment_id).build()
    }
}

impl Settles for QueryApplymentById {
    type State = ApplymentState;

    #[inline]
    fn state(response: &Applyment) -> Option<&ApplymentState> {
        Some(&response.applyment_state)
    }

    #[inline]
    fn is_final(state: &ApplymentState) -> bool {
        matches!(
            state, ApplymentState::ApplymentStateFinished |
            ApplymentState::ApplymentStateCanceled
        )
    }
}

/// 通过业务申请编号查询申请状态: Tells how an application goes on, by the partner's own number.
/// Show `sign_url` as a QR code to the merchant's administrator when the state asks for it.
///
/// `GET /v3/applyment4sub/applyment/business_code/{business_code}` responds with 200 and
/// [`Applyment`](crate::products::applyment::Applyment). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: Polling does not end while people have to act: a rejected application waits for a
/// correction, and a merchant has 30 days to sign. It is finished about half an hour after the
/// signature.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_2.shtml).
/// Source: wechatpay-skills, SKIT.FlurlHttpClient.Wechat, WxJava, IJPay, payment-spring-boot,
/// wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::applyment::QueryApplymentByBusinessCode;
///
/// let operation = QueryApplymentByBusinessCode::new("1900013511_10000");
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
/// | `NO_AUTH` | 403 | refused | The caller may not take merchants in (商户进件), or the application is another partner's. Apply for the permission. For a query, call with the merchant number that submitted the application. |
/// | `APPLYMENT_NOT_EXIST` | 404 | refused | There is no such application. Check the number. If you lost the response of the call that should have made it, wait and query again by your own number. |
/// | `PROCESSING` | 400 | unknown | An application under that number is in hand. Query it. It can be submitted again only after it was rejected; another merchant needs another `business_code`. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct QueryApplymentByBusinessCode {
    /// 业务申请编号: An application as numbered by the partner: digits, letters and `_`, best with the
    /// merchant number in front. At most 124 characters. Pattern: `^[0-9A-Za-z_]+$`. Example:
    /// `1900013511_10000`.
    pub business_code: BusinessCode,
}

impl QueryApplymentByBusinessCode {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(business_code: impl Into<BusinessCode>) -> Self {
        Self { business_code: business_code.into() }
    }
}

impl Operation for QueryApplymentByBusinessCode {
    type Response = Applyment;

    const META: &'static Meta = &routes::QUERY_APPLYMENT_BY_BUSINESS_CODE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("business_code", &self.business_code).build()
    }
}

impl Settles for QueryApplymentByBusinessCode {
    type State = ApplymentState;

    #[inline]
    fn state(response: &Applyment) -> Option<&ApplymentState> {
        Some(&response.applyment_state)
    }

    #[inline]
    fn is_final(state: &ApplymentState) -> bool {
        matches!(
            state, ApplymentState::ApplymentStateFinished |
            ApplymentState::ApplymentStateCanceled
        )
    }
}

/// 查询省份列表: Lists the provinces of mainland China, for `list_cities`.
///
/// `GET /v3/capital/capitallhh/areas/provinces` responds with 200 and
/// [`ListProvincesResponse`](crate::products::applyment::ListProvincesResponse). Read-only: safe to
/// send again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_4.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay, WxJava, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::applyment::ListProvinces;
///
/// let operation = ListProvinces::new();
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListProvinces {}

impl ListProvinces {
    /// Creates the operation.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for ListProvinces {
    type Response = ListProvincesResponse;

    const META: &'static Meta = &routes::LIST_PROVINCES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).build()
    }
}

/// 查询城市列表: Lists the cities of a province, for `list_bank_branches`.
///
/// `GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities` responds with 200 and
/// [`ListCitiesResponse`](crate::products::applyment::ListCitiesResponse). Read-only: safe to send
/// again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_5.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay, WxJava, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::applyment::{ListCities, ProvinceCode};
///
/// let operation = ListCities::new(ProvinceCode::new(10));
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
pub struct ListCities {
    /// 省份编码: A province, as the lists of banks number it. Example: `10`.
    pub province_code: ProvinceCode,
}

impl ListCities {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(province_code: impl Into<ProvinceCode>) -> Self {
        Self { province_code: province_code.into() }
    }
}

impl Operation for ListCities {
    type Response = ListCitiesResponse;

    const META: &'static Meta = &routes::LIST_CITIES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("province_code", &self.province_code).build()
    }
}

/// 查询支持对公业务的银行列表: Lists the banks that have accounts for organizations. At most 200
/// come at once.
///
/// `GET /v3/capital/capitallhh/banks/corporate-banking` responds with 200 and
/// [`BankList`](crate::products::applyment::BankList). Read-only: safe to send again.
/// [`Client::items`](wechatpay_client::Client::items) reads the list page by page.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_3.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay, WxJava, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::applyment::ListCorporateBanks;
///
/// let operation = ListCorporateBanks::new(200);
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
pub struct ListCorporateBanks {
    /// 本次查询偏移量: How many to leave out, from 0. Example: `0`.
    pub offset: Option<i64>,
    /// 本次请求最大查询条数: At most 200. Example: `200`.
    pub limit: i64,
}

impl ListCorporateBanks {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(limit: i64) -> Self {
        Self { offset: None, limit }
    }
}

crate::optional_fields! {
    ListCorporateBanks {
        /// 本次查询偏移量: How many to leave out, from 0.
        offset: i64,
    }
}

impl Operation for ListCorporateBanks {
    type Response = BankList;

    const META: &'static Meta = &routes::LIST_CORPORATE_BANKS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

wechatpay_client::paginated! {
    ListCorporateBanks { offset: offset, limit: limit, items: data as Bank, total: total_count }
}

/// 查询支持个人业务的银行列表: Lists the banks that have accounts for persons. At most 200 come at
/// once.
///
/// `GET /v3/capital/capitallhh/banks/personal-banking` responds with 200 and
/// [`BankList`](crate::products::applyment::BankList). Read-only: safe to send again.
/// [`Client::items`](wechatpay_client::Client::items) reads the list page by page.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_2.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay, WxJava, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::applyment::ListPersonalBanks;
///
/// let operation = ListPersonalBanks::new(200);
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
pub struct ListPersonalBanks {
    /// 本次查询偏移量: How many to leave out, from 0. Example: `0`.
    pub offset: Option<i64>,
    /// 本次请求最大查询条数: At most 200. Example: `200`.
    pub limit: i64,
}

impl ListPersonalBanks {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(limit: i64) -> Self {
        Self { offset: None, limit }
    }
}

crate::optional_fields! {
    ListPersonalBanks {
        /// 本次查询偏移量: How many to leave out, from 0.
        offset: i64,
    }
}

impl Operation for ListPersonalBanks {
    type Response = BankList;

    const META: &'static Meta = &routes::LIST_PERSONAL_BANKS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

wechatpay_client::paginated! {
    ListPersonalBanks { offset: offset, limit: limit, items: data as Bank, total: total_count }
}

/// 获取对私银行卡号开户银行: Finds the bank that a person's card belongs to. Not every card is
/// known, and several banks may fit: let the merchant choose.
///
/// `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account` responds with 200 and
/// [`SearchBanksByBankAccountResponse`](crate::products::applyment::SearchBanksByBankAccountResponse).
/// Read-only: safe to send again.
///
/// Note: The number of the card travels encrypted, though it is in the query.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_1.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay, WxJava, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::applyment::SearchBanksByBankAccount;
///
/// let operation = SearchBanksByBankAccount::new("6222000000000000");
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
pub struct SearchBanksByBankAccount {
    /// 银行卡号. At least 1 character. Plain text here; encrypted on the wire.
    pub account_number: Encrypted,
}

impl SearchBanksByBankAccount {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(account_number: impl Into<Encrypted>) -> Self {
        Self { account_number: account_number.into() }
    }
}

impl Operation for SearchBanksByBankAccount {
    type Response = SearchBanksByBankAccountResponse;

    const META: &'static Meta = &routes::SEARCH_BANKS_BY_BANK_ACCOUNT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query_encrypted("account_number", &self.account_number)
            .build()
    }
}

/// 查询支行列表: Lists the branches of a bank in a city. An account needs its branch where the
/// bank's `need_bank_branch` is set. At most 200 come at once.
///
/// `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches` responds with 200 and
/// [`ListBankBranchesResponse`](crate::products::applyment::ListBankBranchesResponse). Read-only:
/// safe to send again. [`Client::items`](wechatpay_client::Client::items) reads the list page by
/// page.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_6.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay, WxJava, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::applyment::{CityCode, ListBankBranches, ListBankBranchesRequired};
///
/// let operation = ListBankBranches::new(
///     "1000006247",
///     ListBankBranchesRequired {
///         city_code: CityCode::new(536),
///         limit: 200,
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListBankBranches {
    /// 银行别名编码: A bank under the name that it is listed by. At least 1 character. Example:
    /// `1000006247`.
    pub bank_alias_code: BankAliasCode,
    /// 城市编码: A city, as the lists of banks number it. Example: `536`.
    pub city_code: CityCode,
    /// 本次查询偏移量: How many to leave out, from 0. Example: `0`.
    pub offset: Option<i64>,
    /// 本次请求最大查询条数: At most 200. Example: `200`.
    pub limit: i64,
}

/// What [`ListBankBranches::new`] requires, by name.
pub struct ListBankBranchesRequired {
    /// 城市编码: A city, as the lists of banks number it.
    pub city_code: CityCode,
    /// 本次请求最大查询条数: At most 200.
    pub limit: i64,
}

impl ListBankBranches {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        bank_alias_code: impl Into<BankAliasCode>,
        required: ListBankBranchesRequired,
    ) -> Self {
        let ListBankBranchesRequired { city_code, limit } = required;
        Self { bank_alias_code: bank_alias_code.into(), city_code, offset: None, limit }
    }
}

crate::optional_fields! {
    ListBankBranches {
        /// 本次查询偏移量: How many to leave out, from 0.
        offset: i64,
    }
}

impl Operation for ListBankBranches {
    type Response = ListBankBranchesResponse;

    const META: &'static Meta = &routes::LIST_BANK_BRANCHES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("bank_alias_code", &self.bank_alias_code)
            .query("city_code", &self.city_code)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

wechatpay_client::paginated! {
    ListBankBranches { offset: offset, limit: limit, items: data as BankBranch, total: total_count }
}
