// Written by `cargo xtask codegen` from spec/merchant_change.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Error, Meta, Operation, Request, Settles};

use crate::products::routes::merchant_change as routes;
use crate::products::shared::{Mchid, SubjectType};
use super::types::{
    ActivityCorrection, ActivityDetail, AdditionalInformation, AdministratorInfo, AlterAddition,
    AlterApplyment, AlterFinanceInstitution, AlterRequestNo, AlterScope, AlterState,
    AlterSubmission, ApplyId, Beneficiary, BusinessLicenseInfo, CertificateInfo,
    GetRateActivityApplicationResponse, LegalPersonInfo, NameAlterApplyment, RateApplicationId,
    RateApplicationNumber, RevokeSubjectAlterResponse, RevokedAlter, SettleRuleApplication,
    SettleRuleApplicationId, SettleRuleState,
};

/// 提交超管变更申请单: Applies to make somebody else a merchant's administrator.
///
/// `POST /v3/mchalterapply/mchcontactalterapplyment` responds with 200 and
/// [`AlterSubmission`](crate::products::merchant_change::AlterSubmission). Not idempotent: sending
/// it again may act twice.
///
/// Note: After a lost response query by `out_request_no`.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_change::{AdministratorInfo, AdministratorInfoRequired, CreateContactAlter};
/// use wechatpay::shared::IdentificationType;
///
/// let operation = CreateContactAlter::new(
///     "1900006491",
///     "1900013511_10000",
///     AdministratorInfo::new(AdministratorInfoRequired {
///         contact_name: "张三".into(),
///         contact_id_doc_type: IdentificationType::IdentificationTypeIdcard,
///         contact_id_card_number: "440524188001010014".into(),
///         contact_id_doc_copy: "0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"
///             .into(),
///         contact_id_doc_period_begin: "2019-06-06".parse()?,
///         contact_id_doc_period_end: "长期".into(),
///         mobile_phone: "13800000000".into(),
///     }),
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
pub struct CreateContactAlter {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1900006491`.
    pub merchant_code: Mchid,
    /// 业务申请编号: An application as numbered by the partner: digits, letters and `_`, best with the
    /// merchant number in front. At most 124 characters. Pattern: `^[0-9A-Za-z_]+$`. Example:
    /// `1900013511_10000`.
    pub out_request_no: AlterRequestNo,
    /// 超级管理员信息: The person who is to be the administrator.
    pub contact_info: AdministratorInfo,
}

wechatpay_client::sent! {
    CreateContactAlter {
        merchant_code "merchant_code", out_request_no "out_request_no",
        contact_info "contact_info",
    }
}

impl CreateContactAlter {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        merchant_code: impl Into<Mchid>,
        out_request_no: impl Into<AlterRequestNo>,
        contact_info: AdministratorInfo,
    ) -> Self {
        Self {
            merchant_code: merchant_code.into(), out_request_no: out_request_no.into(),
            contact_info,
        }
    }
}

impl Operation for CreateContactAlter {
    type Response = AlterSubmission;

    const META: &'static Meta = &routes::CREATE_CONTACT_ALTER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询超管变更申请单状态-使用业务单号和商户号: Tells how a change of the administrator goes on, by
/// the partner's own number.
///
/// `GET
/// /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
/// responds with 200 and [`AlterApplyment`](crate::products::merchant_change::AlterApplyment).
/// Read-only: safe to send again. [`Client::settled`](wechatpay_client::Client::settled) waits for
/// a final state.
///
/// Note: Polling does not end while a rejected application waits for a correction.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015617915). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_change::GetContactAlterByOutRequestNo;
///
/// let operation = GetContactAlterByOutRequestNo::new("1900006491", "1900013511_10000");
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
pub struct GetContactAlterByOutRequestNo {
    /// 微信支付商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900006491`.
    pub merchant_code: Mchid,
    /// 业务申请编号: An application as numbered by the partner: digits, letters and `_`, best with the
    /// merchant number in front. At most 124 characters. Pattern: `^[0-9A-Za-z_]+$`. Example:
    /// `1900013511_10000`.
    pub out_request_no: AlterRequestNo,
}

impl GetContactAlterByOutRequestNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        merchant_code: impl Into<Mchid>,
        out_request_no: impl Into<AlterRequestNo>,
    ) -> Self {
        Self {
            merchant_code: merchant_code.into(), out_request_no: out_request_no.into(),
        }
    }
}

impl Operation for GetContactAlterByOutRequestNo {
    type Response = AlterApplyment;

    const META: &'static Meta = &routes::GET_CONTACT_ALTER_BY_OUT_REQUEST_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("merchant_code", &self.merchant_code)
            .path("out_request_no", &self.out_request_no)
            .build()
    }
}

impl Settles for GetContactAlterByOutRequestNo {
    type State = AlterState;

    #[inline]
    fn state(response: &AlterApplyment) -> Option<&AlterState> {
        Some(&response.state)
    }

    #[inline]
    fn is_final(state: &AlterState) -> bool {
        matches!(
            state, AlterState::ApplymentStateFinished |
            AlterState::ApplymentStateCanceled
        )
    }
}

/// 查询超管变更申请单状态-使用申请单号: Tells how a change of the administrator goes on, by the
/// number that WeChat Pay gave it.
///
/// `GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}` responds with 200 and
/// [`AlterApplyment`](crate::products::merchant_change::AlterApplyment). Read-only: safe to send
/// again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: Polling does not end while a rejected application waits for a correction.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015617911). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_change::GetContactAlterByApplyId;
///
/// let operation = GetContactAlterByApplyId::new("20220617143306000013906025001");
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
pub struct GetContactAlterByApplyId {
    /// 微信支付申请单号: An application as numbered by WeChat Pay. 1 to 64 characters. Example:
    /// `20220617143306000013906025001`.
    pub apply_id: ApplyId,
}

impl GetContactAlterByApplyId {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(apply_id: impl Into<ApplyId>) -> Self {
        Self { apply_id: apply_id.into() }
    }
}

impl Operation for GetContactAlterByApplyId {
    type Response = AlterApplyment;

    const META: &'static Meta = &routes::GET_CONTACT_ALTER_BY_APPLY_ID;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("apply_id", &self.apply_id).build()
    }
}

impl Settles for GetContactAlterByApplyId {
    type State = AlterState;

    #[inline]
    fn state(response: &AlterApplyment) -> Option<&AlterState> {
        Some(&response.state)
    }

    #[inline]
    fn is_final(state: &AlterState) -> bool {
        matches!(
            state, AlterState::ApplymentStateFinished |
            AlterState::ApplymentStateCanceled
        )
    }
}

/// 撤销超管变更申请单: Withdraws an application for another administrator, while it is audited or
/// after it was rejected.
///
/// `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke` responds with 200 and
/// [`RevokedAlter`](crate::products::merchant_change::RevokedAlter). Not idempotent: sending it
/// again may act twice.
///
/// Note: It is inferred from the other applications when it can be withdrawn.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_change::RevokeContactAlter;
///
/// let operation = RevokeContactAlter::new("20220617143306000013906025001");
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
pub struct RevokeContactAlter {
    /// 微信支付申请单号: An application as numbered by WeChat Pay. 1 to 64 characters. Example:
    /// `20220617143306000013906025001`.
    pub apply_id: ApplyId,
}

impl RevokeContactAlter {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(apply_id: impl Into<ApplyId>) -> Self {
        Self { apply_id: apply_id.into() }
    }
}

impl Operation for RevokeContactAlter {
    type Response = RevokedAlter;

    const META: &'static Meta = &routes::REVOKE_CONTACT_ALTER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("apply_id", &self.apply_id).build()
    }
}

/// 提交资料变更申请单: Applies to change what a merchant is by law, its papers or its people. What
/// `alter_scope` takes in is sent as a whole.
///
/// `POST /v3/mchalterapply/mchsubjectalterapplyment` responds with 200 and
/// [`AlterSubmission`](crate::products::merchant_change::AlterSubmission). Not idempotent: sending
/// it again may act twice.
///
/// Note: After a lost response query by `out_request_no`.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014090649). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_change::CreateSubjectAlter;
/// use wechatpay::shared::SubjectType;
///
/// let operation = CreateSubjectAlter::new(
///     "1900006491",
///     "1900013511_10000",
///     SubjectType::SubjectTypeEnterprise,
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
pub struct CreateSubjectAlter {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1900006491`.
    pub merchant_code: Mchid,
    /// 业务申请编号: An application as numbered by the partner: digits, letters and `_`, best with the
    /// merchant number in front. At most 124 characters. Pattern: `^[0-9A-Za-z_]+$`. Example:
    /// `1900013511_10000`.
    pub out_request_no: AlterRequestNo,
    /// 主体资料变更范围: Without it, all of it. Example: `ALTER_SCOPE_FULL`.
    pub alter_scope: Option<AlterScope>,
    /// 主体类型: What a merchant is by law. Example: `SUBJECT_TYPE_ENTERPRISE`.
    pub organization_type: SubjectType,
    /// 是否金融机构: Whether the merchant is a financial institution. Example: `true`.
    pub finance_institution: Option<bool>,
    /// 营业执照信息: Needed for companies and businesses of one owner.
    pub business_license_info: Option<BusinessLicenseInfo>,
    /// 登记证书信息: Needed for authorities, institutions and social organizations.
    pub certificate_info: Option<CertificateInfo>,
    /// 金融机构许可证: The licences of a financial institution. Needed only for a merchant that is one.
    pub finance_institution_info: Option<AlterFinanceInstitution>,
    /// 法人身份信息: The legal person or owner, with their document.
    pub legal_person_info: Option<LegalPersonInfo>,
    /// 最终受益人信息列表: Needed for a company whose legal person is not a beneficiary.
    pub ubo_info_list: Option<Vec<Beneficiary>>,
    /// 补充材料列表: Further papers.
    pub addition: Option<AlterAddition>,
}

wechatpay_client::sent! {
    CreateSubjectAlter {
        merchant_code "merchant_code", out_request_no "out_request_no", alter_scope "alter_scope",
        organization_type "organization_type", finance_institution "finance_institution",
        business_license_info "business_license_info", certificate_info "certificate_info",
        finance_institution_info "finance_institution_info", legal_person_info "legal_person_info",
        ubo_info_list "ubo_info_list", addition "addition",
    }
}

impl CreateSubjectAlter {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        merchant_code: impl Into<Mchid>,
        out_request_no: impl Into<AlterRequestNo>,
        organization_type: SubjectType,
    ) -> Self {
        Self {
            merchant_code: merchant_code.into(), out_request_no: out_request_no.into(),
            alter_scope: None, organization_type, finance_institution: None,
            business_license_info: None, certificate_info: None,
            finance_institution_info: None, legal_person_info: None, ubo_info_list: None,
            addition: None,
        }
    }
}

crate::optional_fields! {
    CreateSubjectAlter {
        /// 主体资料变更范围: Without it, all of it.
        alter_scope: AlterScope,
        /// 是否金融机构: Whether the merchant is a financial institution.
        finance_institution: bool,
        /// 营业执照信息: Needed for companies and businesses of one owner.
        business_license_info: BusinessLicenseInfo,
        /// 登记证书信息: Needed for authorities, institutions and social organizations.
        certificate_info: CertificateInfo,
        /// 金融机构许可证: The licences of a financial institution.
        finance_institution_info: AlterFinanceInstitution,
        /// 法人身份信息: The legal person or owner, with their document.
        legal_person_info: LegalPersonInfo,
        /// 最终受益人信息列表: Needed for a company whose legal person is not a beneficiary.
        ubo_info_list: Vec<Beneficiary>,
        /// 补充材料列表: Further papers.
        addition: AlterAddition,
    }
}

impl Operation for CreateSubjectAlter {
    type Response = AlterSubmission;

    const META: &'static Meta = &routes::CREATE_SUBJECT_ALTER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询申请单状态-使用业务单号: Tells how a change of the subject goes on, by the partner's own
/// number.
///
/// `GET
/// /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
/// responds with 200 and [`AlterApplyment`](crate::products::merchant_change::AlterApplyment).
/// Read-only: safe to send again. [`Client::settled`](wechatpay_client::Client::settled) waits for
/// a final state.
///
/// Note: Polling does not end while a rejected application waits for a correction.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014090667). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_change::GetSubjectAlterByOutRequestNo;
///
/// let operation = GetSubjectAlterByOutRequestNo::new("1900006491", "1900013511_10000");
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
pub struct GetSubjectAlterByOutRequestNo {
    /// 微信支付商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900006491`.
    pub merchant_code: Mchid,
    /// 业务申请编号: An application as numbered by the partner: digits, letters and `_`, best with the
    /// merchant number in front. At most 124 characters. Pattern: `^[0-9A-Za-z_]+$`. Example:
    /// `1900013511_10000`.
    pub out_request_no: AlterRequestNo,
}

impl GetSubjectAlterByOutRequestNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        merchant_code: impl Into<Mchid>,
        out_request_no: impl Into<AlterRequestNo>,
    ) -> Self {
        Self {
            merchant_code: merchant_code.into(), out_request_no: out_request_no.into(),
        }
    }
}

impl Operation for GetSubjectAlterByOutRequestNo {
    type Response = AlterApplyment;

    const META: &'static Meta = &routes::GET_SUBJECT_ALTER_BY_OUT_REQUEST_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("merchant_code", &self.merchant_code)
            .path("out_request_no", &self.out_request_no)
            .build()
    }
}

impl Settles for GetSubjectAlterByOutRequestNo {
    type State = AlterState;

    #[inline]
    fn state(response: &AlterApplyment) -> Option<&AlterState> {
        Some(&response.state)
    }

    #[inline]
    fn is_final(state: &AlterState) -> bool {
        matches!(
            state, AlterState::ApplymentStateFinished |
            AlterState::ApplymentStateCanceled
        )
    }
}

/// 查询资料变更申请单状态-使用申请单号: Tells how a change of the subject goes on, by the number
/// that WeChat Pay gave it.
///
/// `GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}` responds with 200 and
/// [`AlterApplyment`](crate::products::merchant_change::AlterApplyment). Read-only: safe to send
/// again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: Polling does not end while a rejected application waits for a correction.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014090655). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_change::GetSubjectAlterByApplyId;
///
/// let operation = GetSubjectAlterByApplyId::new("20220617143306000013906025001");
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
pub struct GetSubjectAlterByApplyId {
    /// 微信支付申请单号: An application as numbered by WeChat Pay. 1 to 64 characters. Example:
    /// `20220617143306000013906025001`.
    pub apply_id: ApplyId,
}

impl GetSubjectAlterByApplyId {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(apply_id: impl Into<ApplyId>) -> Self {
        Self { apply_id: apply_id.into() }
    }
}

impl Operation for GetSubjectAlterByApplyId {
    type Response = AlterApplyment;

    const META: &'static Meta = &routes::GET_SUBJECT_ALTER_BY_APPLY_ID;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("apply_id", &self.apply_id).build()
    }
}

impl Settles for GetSubjectAlterByApplyId {
    type State = AlterState;

    #[inline]
    fn state(response: &AlterApplyment) -> Option<&AlterState> {
        Some(&response.state)
    }

    #[inline]
    fn is_final(state: &AlterState) -> bool {
        matches!(
            state, AlterState::ApplymentStateFinished |
            AlterState::ApplymentStateCanceled
        )
    }
}

/// 撤销资料变更申请单: Withdraws an application to change the subject, while it is edited or
/// audited, or after it was rejected.
///
/// `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke` responds with 200 and
/// [`RevokeSubjectAlterResponse`](crate::products::merchant_change::RevokeSubjectAlterResponse).
/// Not idempotent: sending it again may act twice.
///
/// Note: Look at `result`. The call succeeds even if the application cannot be withdrawn any more.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014090672). Source: a copy of
/// the official page, read 2026-11-29; SKIT.FlurlHttpClient.Wechat; a description by the community,
/// of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_change::RevokeSubjectAlter;
///
/// let operation = RevokeSubjectAlter::new("20220617143306000013906025001");
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
pub struct RevokeSubjectAlter {
    /// 微信支付申请单号: An application as numbered by WeChat Pay. 1 to 64 characters. Example:
    /// `20220617143306000013906025001`.
    pub apply_id: ApplyId,
}

impl RevokeSubjectAlter {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(apply_id: impl Into<ApplyId>) -> Self {
        Self { apply_id: apply_id.into() }
    }
}

impl Operation for RevokeSubjectAlter {
    type Response = RevokeSubjectAlterResponse;

    const META: &'static Meta = &routes::REVOKE_SUBJECT_ALTER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("apply_id", &self.apply_id).build()
    }
}

/// 提交商户简称变更申请单: Applies to change a merchant's short name, which users see when they
/// pay.
///
/// `POST /v3/mchalterapply/merchantnamealterapplyment` responds with 200 and
/// [`AlterSubmission`](crate::products::merchant_change::AlterSubmission). Not idempotent: sending
/// it again may act twice.
///
/// Note: After a lost response query by `out_request_no`.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016166071). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_change::CreateNameAlter;
///
/// let operation = CreateNameAlter::new(
///     "1900006491",
///     "1900013511_10000",
///     "新疆大枣专卖店",
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
pub struct CreateNameAlter {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900006491`.
    pub sub_mchid: Mchid,
    /// 业务申请编号: An application as numbered by the partner: digits, letters and `_`, best with the
    /// merchant number in front. At most 124 characters. Pattern: `^[0-9A-Za-z_]+$`. Example:
    /// `1900013511_10000`.
    pub out_request_no: AlterRequestNo,
    /// 商户简称. 1 to 64 characters. Example: `新疆大枣专卖店`.
    pub merchant_shortname: String,
}

wechatpay_client::sent! {
    CreateNameAlter {
        sub_mchid "sub_mchid", out_request_no "out_request_no",
        merchant_shortname "merchant_shortname",
    }
}

impl CreateNameAlter {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        sub_mchid: impl Into<Mchid>,
        out_request_no: impl Into<AlterRequestNo>,
        merchant_shortname: impl Into<String>,
    ) -> Self {
        Self {
            sub_mchid: sub_mchid.into(), out_request_no: out_request_no.into(),
            merchant_shortname: merchant_shortname.into(),
        }
    }
}

impl Operation for CreateNameAlter {
    type Response = AlterSubmission;

    const META: &'static Meta = &routes::CREATE_NAME_ALTER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询商户简称申请单状态-使用业务单号和商户号: Tells how a change of the short name goes on, by
/// the partner's own number.
///
/// `GET
/// /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
/// responds with 200 and
/// [`NameAlterApplyment`](crate::products::merchant_change::NameAlterApplyment). Read-only: safe to
/// send again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: Polling does not end while a rejected application waits for a correction.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016166085). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_change::GetNameAlterByOutRequestNo;
///
/// let operation = GetNameAlterByOutRequestNo::new("1900006491", "1900013511_10000");
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
pub struct GetNameAlterByOutRequestNo {
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900006491`.
    pub sub_mchid: Mchid,
    /// 业务申请编号: An application as numbered by the partner: digits, letters and `_`, best with the
    /// merchant number in front. At most 124 characters. Pattern: `^[0-9A-Za-z_]+$`. Example:
    /// `1900013511_10000`.
    pub out_request_no: AlterRequestNo,
}

impl GetNameAlterByOutRequestNo {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        sub_mchid: impl Into<Mchid>,
        out_request_no: impl Into<AlterRequestNo>,
    ) -> Self {
        Self { sub_mchid: sub_mchid.into(), out_request_no: out_request_no.into() }
    }
}

impl Operation for GetNameAlterByOutRequestNo {
    type Response = NameAlterApplyment;

    const META: &'static Meta = &routes::GET_NAME_ALTER_BY_OUT_REQUEST_NO;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("sub_mchid", &self.sub_mchid)
            .path("out_request_no", &self.out_request_no)
            .build()
    }
}

impl Settles for GetNameAlterByOutRequestNo {
    type State = AlterState;

    #[inline]
    fn state(response: &NameAlterApplyment) -> Option<&AlterState> {
        Some(&response.state)
    }

    #[inline]
    fn is_final(state: &AlterState) -> bool {
        matches!(
            state, AlterState::ApplymentStateFinished |
            AlterState::ApplymentStateCanceled
        )
    }
}

/// 查询商户简称变更申请单状态-使用申请单号: Tells how a change of the short name goes on, by the
/// number that WeChat Pay gave it.
///
/// `GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}` responds with 200 and
/// [`NameAlterApplyment`](crate::products::merchant_change::NameAlterApplyment). Read-only: safe to
/// send again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: Polling does not end while a rejected application waits for a correction.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016166074). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_change::GetNameAlterByApplyId;
///
/// let operation = GetNameAlterByApplyId::new("20220617143306000013906025001");
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
pub struct GetNameAlterByApplyId {
    /// 微信支付申请单号: An application as numbered by WeChat Pay. 1 to 64 characters. Example:
    /// `20220617143306000013906025001`.
    pub apply_id: ApplyId,
}

impl GetNameAlterByApplyId {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(apply_id: impl Into<ApplyId>) -> Self {
        Self { apply_id: apply_id.into() }
    }
}

impl Operation for GetNameAlterByApplyId {
    type Response = NameAlterApplyment;

    const META: &'static Meta = &routes::GET_NAME_ALTER_BY_APPLY_ID;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("apply_id", &self.apply_id).build()
    }
}

impl Settles for GetNameAlterByApplyId {
    type State = AlterState;

    #[inline]
    fn state(response: &NameAlterApplyment) -> Option<&AlterState> {
        Some(&response.state)
    }

    #[inline]
    fn is_final(state: &AlterState) -> bool {
        matches!(
            state, AlterState::ApplymentStateFinished |
            AlterState::ApplymentStateCanceled
        )
    }
}

/// 撤销商户简称变更申请单: Withdraws an application for another short name, while it is audited or
/// after it was rejected.
///
/// `POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke` responds with 200 and
/// [`RevokedAlter`](crate::products::merchant_change::RevokedAlter). Not idempotent: sending it
/// again may act twice.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016166090). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_change::RevokeNameAlter;
///
/// let operation = RevokeNameAlter::new("20220617143306000013906025001");
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
pub struct RevokeNameAlter {
    /// 微信支付申请单号: An application as numbered by WeChat Pay. 1 to 64 characters. Example:
    /// `20220617143306000013906025001`.
    pub apply_id: ApplyId,
}

impl RevokeNameAlter {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(apply_id: impl Into<ApplyId>) -> Self {
        Self { apply_id: apply_id.into() }
    }
}

impl Operation for RevokeNameAlter {
    type Response = RevokedAlter;

    const META: &'static Meta = &routes::REVOKE_NAME_ALTER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("apply_id", &self.apply_id).build()
    }
}

/// 申请修改特约商户结算规则: Applies to settle a merchant's money by another rule. It takes effect
/// at midnight of the next day, when the application has passed.
///
/// `POST /v3/merchant-settlement/merchant-settle-rule-applications` responds with 200 and
/// [`SettleRuleApplication`](crate::products::merchant_change::SettleRuleApplication). Not
/// idempotent: sending it again may act twice.
///
/// Note: It is open from midnight to 22:30, and a merchant's rule changes once a day. Only for
/// banks and payment institutions.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_1.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_change::{CreateSettleRuleApplication, CreateSettleRuleApplicationRequired};
///
/// let operation = CreateSettleRuleApplication::new(CreateSettleRuleApplicationRequired {
///     acquiring_bank_id: "1356485".into(),
///     channel_id: "20001111".into(),
///     sub_mchid: "1346578".into(),
///     settle_rule_id: 760,
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
/// | `INVALID_REQUEST` | 400 | refused | The channel does not belong to the bank, or `acquiring_bank_id` is not the number that signs the call. Send your own number as `acquiring_bank_id`, and a channel of your own. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateSettleRuleApplication {
    /// 从业机构号: The bank or payment institution that calls. At least 1 character. Example:
    /// `1356485`.
    pub acquiring_bank_id: String,
    /// 渠道商户号: The channel (渠道商) that looks after the merchant. At least 1 character. Example:
    /// `20001111`.
    pub channel_id: String,
    /// 从业机构特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call:
    /// direct merchant, partner, or the merchant that a partner acts for. At least 1 character.
    /// Example: `1346578`.
    pub sub_mchid: Mchid,
    /// 结算规则id. Example: `760`.
    pub settle_rule_id: i64,
}

wechatpay_client::sent! {
    CreateSettleRuleApplication {
        acquiring_bank_id "acquiring_bank_id", channel_id "channel_id", sub_mchid "sub_mchid",
        settle_rule_id "settle_rule_id",
    }
}

/// What [`CreateSettleRuleApplication::new`] requires, by name.
pub struct CreateSettleRuleApplicationRequired {
    /// 从业机构号: The bank or payment institution that calls. At least 1 character.
    pub acquiring_bank_id: String,
    /// 渠道商户号: The channel (渠道商) that looks after the merchant. At least 1 character.
    pub channel_id: String,
    /// 从业机构特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call:
    /// direct merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 结算规则id.
    pub settle_rule_id: i64,
}

impl CreateSettleRuleApplication {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateSettleRuleApplicationRequired) -> Self {
        let CreateSettleRuleApplicationRequired {
            acquiring_bank_id, channel_id, sub_mchid, settle_rule_id,
        } = required;
        Self { acquiring_bank_id, channel_id, sub_mchid, settle_rule_id }
    }
}

impl Operation for CreateSettleRuleApplication {
    type Response = SettleRuleApplication;

    const META: &'static Meta = &routes::CREATE_SETTLE_RULE_APPLICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 根据申请单ID查询结果: Tells whether an application to settle a merchant's money by another rule
/// has passed.
///
/// `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}` responds with
/// 200 and [`SettleRuleApplication`](crate::products::merchant_change::SettleRuleApplication).
/// Read-only: safe to send again. [`Client::settled`](wechatpay_client::Client::settled) waits for
/// a final state.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_2.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_change::GetSettleRuleApplication;
///
/// let operation = GetSettleRuleApplication::new("20000011111");
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
pub struct GetSettleRuleApplication {
    /// 申请单编号: An application to change how money is settled, as numbered by WeChat Pay. At least 1
    /// character. Example: `20000011111`.
    pub application_id: SettleRuleApplicationId,
}

impl GetSettleRuleApplication {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(application_id: impl Into<SettleRuleApplicationId>) -> Self {
        Self { application_id: application_id.into() }
    }
}

impl Operation for GetSettleRuleApplication {
    type Response = SettleRuleApplication;

    const META: &'static Meta = &routes::GET_SETTLE_RULE_APPLICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("application_id", &self.application_id).build()
    }
}

impl Settles for GetSettleRuleApplication {
    type State = SettleRuleState;

    #[inline]
    fn state(response: &SettleRuleApplication) -> Option<&SettleRuleState> {
        response.application_state.as_ref()
    }

    #[inline]
    fn is_final(state: &SettleRuleState) -> bool {
        matches!(state, SettleRuleState::Passed | SettleRuleState::Failed)
    }
}

/// 报名费率优惠活动: Applies for a lower rate that WeChat Pay offers to a line of business. Only
/// for banks and payment institutions.
///
/// `POST /v3/rate-activity/applications` responds with 200 and
/// [`RateApplicationNumber`](crate::products::merchant_change::RateApplicationNumber). Not
/// idempotent: sending it again may act twice.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_1.shtml). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_change::{
///     ActivityDetail, CreateRateActivityApplication, CreateRateActivityApplicationRequired,
/// };
///
/// let operation = CreateRateActivityApplication::new(CreateRateActivityApplicationRequired {
///     acquiring_bank_id: "1356485".into(),
///     channel_id: "20001111".into(),
///     sub_mchid: "1346578".into(),
///     activity_detail: ActivityDetail::new("schoolcanteen_001"),
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
pub struct CreateRateActivityApplication {
    /// 从业机构号: The bank or payment institution that calls. At least 1 character. Example:
    /// `1356485`.
    pub acquiring_bank_id: String,
    /// 渠道商户号: The channel (渠道商) that looks after the merchant. At least 1 character. Example:
    /// `20001111`.
    pub channel_id: String,
    /// 从业机构特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call:
    /// direct merchant, partner, or the merchant that a partner acts for. At least 1 character.
    /// Example: `1346578`.
    pub sub_mchid: Mchid,
    /// 活动报名信息: The offer, the rate and the papers.
    pub activity_detail: ActivityDetail,
    /// 补充信息: What else is to be said, or shown.
    pub additional_information: Option<AdditionalInformation>,
}

wechatpay_client::sent! {
    CreateRateActivityApplication {
        acquiring_bank_id "acquiring_bank_id", channel_id "channel_id", sub_mchid "sub_mchid",
        activity_detail "activity_detail", additional_information "additional_information",
    }
}

/// What [`CreateRateActivityApplication::new`] requires, by name.
pub struct CreateRateActivityApplicationRequired {
    /// 从业机构号: The bank or payment institution that calls. At least 1 character.
    pub acquiring_bank_id: String,
    /// 渠道商户号: The channel (渠道商) that looks after the merchant. At least 1 character.
    pub channel_id: String,
    /// 从业机构特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call:
    /// direct merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 活动报名信息: The offer, the rate and the papers.
    pub activity_detail: ActivityDetail,
}

impl CreateRateActivityApplication {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateRateActivityApplicationRequired) -> Self {
        let CreateRateActivityApplicationRequired {
            acquiring_bank_id, channel_id, sub_mchid, activity_detail,
        } = required;
        Self {
            acquiring_bank_id, channel_id, sub_mchid, activity_detail,
            additional_information: None,
        }
    }
}

crate::optional_fields! {
    CreateRateActivityApplication {
        /// 补充信息: What else is to be said, or shown.
        additional_information: AdditionalInformation,
    }
}

impl Operation for CreateRateActivityApplication {
    type Response = RateApplicationNumber;

    const META: &'static Meta = &routes::CREATE_RATE_ACTIVITY_APPLICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 根据申请单ID查询申请单结果: Tells whether an application for a lower rate has passed.
///
/// `GET /v3/rate-activity/applications/id/{application_id}` responds with 200 and
/// [`GetRateActivityApplicationResponse`](crate::products::merchant_change::GetRateActivityApplicationResponse).
/// Read-only: safe to send again.
///
/// Note: `APPLICATION_STATE_PASSED` is the only state that is known, so it cannot be said after
/// which others polling ends.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_2.shtml). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_change::GetRateActivityApplication;
///
/// let operation = GetRateActivityApplication::new("20000011111");
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
pub struct GetRateActivityApplication {
    /// 申请单编号: An application for a lower rate, as numbered by WeChat Pay. At least 1 character.
    /// Example: `20000011111`.
    pub application_id: RateApplicationId,
}

impl GetRateActivityApplication {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(application_id: impl Into<RateApplicationId>) -> Self {
        Self { application_id: application_id.into() }
    }
}

impl Operation for GetRateActivityApplication {
    type Response = GetRateActivityApplicationResponse;

    const META: &'static Meta = &routes::GET_RATE_ACTIVITY_APPLICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("application_id", &self.application_id).build()
    }
}

/// 修改单据信息: Changes an application for a lower rate: the rate, the papers, or what else is
/// said.
///
/// `PATCH /v3/rate-activity/applications/id/{application_id}` responds with 200 and
/// [`RateApplicationNumber`](crate::products::merchant_change::RateApplicationNumber). Not
/// idempotent: sending it again may act twice.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_3.shtml). Source:
/// SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::merchant_change::UpdateRateActivityApplication;
///
/// let operation = UpdateRateActivityApplication::new("20000011111");
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
pub struct UpdateRateActivityApplication {
    /// 申请单编号: An application for a lower rate, as numbered by WeChat Pay. At least 1 character.
    /// Example: `20000011111`.
    pub application_id: RateApplicationId,
    /// 活动报名修改信息: The corrected rate and papers.
    pub activity_detail_modification: Option<ActivityCorrection>,
    /// 补充信息: What else is to be said, or shown.
    pub additional_information: Option<AdditionalInformation>,
}

wechatpay_client::sent! {
    UpdateRateActivityApplication {
        application_id "application_id" outside,
        activity_detail_modification "activity_detail_modification",
        additional_information "additional_information",
    }
}

impl UpdateRateActivityApplication {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(application_id: impl Into<RateApplicationId>) -> Self {
        Self {
            application_id: application_id.into(), activity_detail_modification: None,
            additional_information: None,
        }
    }
}

crate::optional_fields! {
    UpdateRateActivityApplication {
        /// 活动报名修改信息: The corrected rate and papers.
        activity_detail_modification: ActivityCorrection,
        /// 补充信息: What else is to be said, or shown.
        additional_information: AdditionalInformation,
    }
}

impl Operation for UpdateRateActivityApplication {
    type Response = RateApplicationNumber;

    const META: &'static Meta = &routes::UPDATE_RATE_ACTIVITY_APPLICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("application_id", &self.application_id)
            .json(self)
            .build()
    }
}
