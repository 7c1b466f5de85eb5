// Written by `cargo xtask codegen` from spec/merchant_change.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Day, Encrypted, Timestamp};

use crate::products::shared::{CertificateType, IdHolderType, IdentificationType, Mchid, MediaId};

/// 活动报名材料: A paper that the offer asks for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivityApplyInformation {
    /// 材料ID. Example: `SCHOOL_QUALIFICATION_PROVEMENT`.
    pub apply_material_id: Option<String>,
    /// 活动报名材料图片.
    pub apply_material_information: Option<Vec<MediaId>>,
}

wechatpay_client::sent! {
    ActivityApplyInformation {
        apply_material_id "apply_material_id",
        apply_material_information "apply_material_information",
    }
}

impl ActivityApplyInformation {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { apply_material_id: None, apply_material_information: None }
    }
}

wechatpay_client::setters! {
    ActivityApplyInformation {
        /// 材料ID.
        apply_material_id: String,
        /// 活动报名材料图片.
        apply_material_information: Vec<MediaId>,
    }
}

/// 活动报名修改信息: The corrected rate and papers.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivityCorrection {
    /// 活动费率: In percent, within the limits of the offer. Example: `0.6`.
    pub activity_rate: Option<String>,
    /// 活动报名材料.
    pub activity_apply_information: Option<Vec<ActivityApplyInformation>>,
}

wechatpay_client::sent! {
    ActivityCorrection {
        activity_rate "activity_rate", activity_apply_information "activity_apply_information",
    }
}

impl ActivityCorrection {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { activity_rate: None, activity_apply_information: None }
    }
}

wechatpay_client::setters! {
    ActivityCorrection {
        /// 活动费率: In percent, within the limits of the offer.
        activity_rate: String,
        /// 活动报名材料.
        activity_apply_information: Vec<ActivityApplyInformation>,
    }
}

/// 活动报名信息: The offer, the rate and the papers.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActivityDetail {
    /// 活动ID. At least 1 character. Example: `schoolcanteen_001`.
    pub activity_id: String,
    /// 活动费率: In percent, within the limits of the offer. Example: `0.6`.
    pub activity_rate: Option<String>,
    /// 活动报名材料.
    pub activity_apply_information: Option<Vec<ActivityApplyInformation>>,
}

wechatpay_client::sent! {
    ActivityDetail {
        activity_id "activity_id", activity_rate "activity_rate",
        activity_apply_information "activity_apply_information",
    }
}

impl ActivityDetail {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(activity_id: impl Into<String>) -> Self {
        Self {
            activity_id: activity_id.into(), activity_rate: None,
            activity_apply_information: None,
        }
    }
}

wechatpay_client::setters! {
    ActivityDetail {
        /// 活动费率: In percent, within the limits of the offer.
        activity_rate: String,
        /// 活动报名材料.
        activity_apply_information: Vec<ActivityApplyInformation>,
    }
}

/// 补充信息: What else is to be said, or shown.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdditionalInformation {
    /// 补充说明. Example: `特殊情况，说明原因`.
    pub additional_message: Option<String>,
    /// 补充材料图片.
    pub additional_material: Option<Vec<MediaId>>,
}

wechatpay_client::sent! {
    AdditionalInformation {
        additional_message "additional_message", additional_material "additional_material",
    }
}

impl AdditionalInformation {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { additional_message: None, additional_material: None }
    }
}

wechatpay_client::setters! {
    AdditionalInformation {
        /// 补充说明.
        additional_message: String,
        /// 补充材料图片.
        additional_material: Vec<MediaId>,
    }
}

/// 超级管理员信息: The person who is to be the administrator.
#[derive(Clone)]
#[non_exhaustive]
pub struct AdministratorInfo {
    /// 超级管理员姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub contact_name: Encrypted,
    /// 超级管理员证件类型: The documents by which a person proves who they are, when a merchant is
    /// taken in. Example: `IDENTIFICATION_TYPE_IDCARD`.
    pub contact_id_doc_type: IdentificationType,
    /// 超级管理员身份证件号码. At least 1 character. Plain text here; encrypted on the wire.
    pub contact_id_card_number: Encrypted,
    /// 超级管理员证件正面照片: A file that was uploaded. Other calls name it where they ask for an
    /// image or a video. At least 1 character. Example:
    /// `0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo`.
    pub contact_id_doc_copy: MediaId,
    /// 超级管理员证件反面照片: Not for a passport. At least 1 character. Example:
    /// `0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo`.
    pub contact_id_doc_copy_back: Option<MediaId>,
    /// 超级管理员证件有效期开始时间. Example: `2019-06-06`.
    pub contact_id_doc_period_begin: Day,
    /// 超级管理员证件有效期结束时间: The last day, as year, month and day, or `长期` where there is
    /// none. At least 1 character. Example: `长期`.
    pub contact_id_doc_period_end: String,
    /// 业务办理授权函: The merchant's letter with its seal, when the administrator is not its legal
    /// person. At least 1 character. Example:
    /// `0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo`.
    pub business_authorization_letter: Option<MediaId>,
    /// 超级管理员手机: WeChat Pay sends codes and notices to it. At least 1 character. Plain text here;
    /// encrypted on the wire.
    pub mobile_phone: Encrypted,
}

wechatpay_client::sent! {
    AdministratorInfo {
        contact_name "contact_name", contact_id_doc_type "contact_id_doc_type",
        contact_id_card_number "contact_id_card_number", contact_id_doc_copy "contact_id_doc_copy",
        contact_id_doc_copy_back "contact_id_doc_copy_back",
        contact_id_doc_period_begin "contact_id_doc_period_begin",
        contact_id_doc_period_end "contact_id_doc_period_end",
        business_authorization_letter "business_authorization_letter", mobile_phone "mobile_phone",
    }
}

/// What [`AdministratorInfo::new`] requires, by name.
pub struct AdministratorInfoRequired {
    /// 超级管理员姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub contact_name: Encrypted,
    /// 超级管理员证件类型: The documents by which a person proves who they are, when a merchant is
    /// taken in.
    pub contact_id_doc_type: IdentificationType,
    /// 超级管理员身份证件号码. At least 1 character. Plain text here; encrypted on the wire.
    pub contact_id_card_number: Encrypted,
    /// 超级管理员证件正面照片: A file that was uploaded. At least 1 character.
    pub contact_id_doc_copy: MediaId,
    /// 超级管理员证件有效期开始时间.
    pub contact_id_doc_period_begin: Day,
    /// 超级管理员证件有效期结束时间: The last day, as year, month and day, or `长期` where there is
    /// none. At least 1 character.
    pub contact_id_doc_period_end: String,
    /// 超级管理员手机: WeChat Pay sends codes and notices to it. At least 1 character. Plain text here;
    /// encrypted on the wire.
    pub mobile_phone: Encrypted,
}

impl AdministratorInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: AdministratorInfoRequired) -> Self {
        let AdministratorInfoRequired {
            contact_name, contact_id_doc_type, contact_id_card_number,
            contact_id_doc_copy, contact_id_doc_period_begin, contact_id_doc_period_end,
            mobile_phone,
        } = required;
        Self {
            contact_name, contact_id_doc_type, contact_id_card_number,
            contact_id_doc_copy, contact_id_doc_copy_back: None,
            contact_id_doc_period_begin, contact_id_doc_period_end,
            business_authorization_letter: None, mobile_phone,
        }
    }
}

wechatpay_client::setters! {
    AdministratorInfo {
        /// 超级管理员证件反面照片: Not for a passport. At least 1 character.
        contact_id_doc_copy_back: MediaId,
        /// 业务办理授权函: The merchant's letter with its seal, when the administrator is not its legal
        /// person. At least 1 character.
        business_authorization_letter: MediaId,
    }
}

/// 补充材料: Further papers.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AlterAddition {
    /// 银行开户许可证.
    pub bank_openaccount_license: Option<Vec<MediaId>>,
    /// 开户核准通知书.
    pub openaccount_approval: Option<Vec<MediaId>>,
    /// 法人身份辅助证明.
    pub legal_other_prove: Option<Vec<MediaId>>,
    /// 发证机关证明.
    pub agency_prove: Option<Vec<MediaId>>,
    /// 受益所有人补充材料.
    pub ubo_prove: Option<Vec<MediaId>>,
}

wechatpay_client::sent! {
    AlterAddition {
        bank_openaccount_license "bank_openaccount_license",
        openaccount_approval "openaccount_approval", legal_other_prove "legal_other_prove",
        agency_prove "agency_prove", ubo_prove "ubo_prove",
    }
}

impl AlterAddition {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            bank_openaccount_license: None, openaccount_approval: None,
            legal_other_prove: None, agency_prove: None, ubo_prove: None,
        }
    }
}

wechatpay_client::setters! {
    AlterAddition {
        /// 银行开户许可证.
        bank_openaccount_license: Vec<MediaId>,
        /// 开户核准通知书.
        openaccount_approval: Vec<MediaId>,
        /// 法人身份辅助证明.
        legal_other_prove: Vec<MediaId>,
        /// 发证机关证明.
        agency_prove: Vec<MediaId>,
        /// 受益所有人补充材料.
        ubo_prove: Vec<MediaId>,
    }
}

/// 变更申请单: An application for another administrator or another subject.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlterApplyment {
    /// 申请单号: An application as numbered by WeChat Pay. 1 to 64 characters. Example:
    /// `20220617143306000013906025001`.
    pub apply_id: ApplyId,
    /// 业务申请编号: An application as numbered by the partner: digits, letters and `_`, best with the
    /// merchant number in front. At most 124 characters. Pattern: `^[0-9A-Za-z_]+$`. Example:
    /// `1900013511_10000`.
    pub out_request_no: AlterRequestNo,
    /// 微信支付商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900006491`.
    pub merchant_code: Mchid,
    /// 申请单状态: Where an application is. Example: `APPLYMENT_STATE_FINISHED`.
    pub state: AlterState,
    /// 总体驳回原因: Present only with `APPLYMENT_STATE_REJECTED`. Example:
    /// `身份证背面识别失败，请上传更清晰的身份证图片。`.
    pub audit_reject_reason: Option<String>,
    /// 驳回原因详情: Present only with `APPLYMENT_STATE_REJECTED`.
    pub audit_reject_detail: Option<Vec<AuditRejection>>,
}

wechatpay_client::record! {
    AlterApplyment {
        apply_id "apply_id", out_request_no "out_request_no", merchant_code "merchant_code",
        state "state", audit_reject_reason "audit_reject_reason",
        audit_reject_detail "audit_reject_detail",
    }
}

/// 金融机构许可证: The licences of a financial institution. Needed only for a merchant that is one.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlterFinanceInstitution {
    /// 金融机构类型: What a financial institution does. Example: `FINANCE_TYPE_BANK_AGENT`.
    pub finance_type: AlterFinanceType,
    /// 金融机构许可证图片.
    pub finance_license_pics: Vec<MediaId>,
}

wechatpay_client::sent! {
    AlterFinanceInstitution {
        finance_type "finance_type", finance_license_pics "finance_license_pics",
    }
}

impl AlterFinanceInstitution {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        finance_type: AlterFinanceType,
        finance_license_pics: Vec<MediaId>,
    ) -> Self {
        Self { finance_type, finance_license_pics }
    }
}

wechatpay_client::open_enum! {
    /// 金融机构类型: What a financial institution does.
    ///
    /// Note: The values are those of `FinanceType` with another spelling.
    pub enum AlterFinanceType {
        /// It is a bank (银行业).
        FinanceTypeBankAgent = "FINANCE_TYPE_BANK_AGENT",
        /// It makes payments and is not a bank (支付机构).
        FinanceTypePaymentAgent = "FINANCE_TYPE_PAYMENT_AGENT",
        /// It insures, or arranges insurance (保险业).
        FinanceTypeInsurance = "FINANCE_TYPE_INSURANCE",
        /// It runs an exchange, or clears and settles (交易及结算类金融机构).
        FinanceTypeTradeAndSettle = "FINANCE_TYPE_TRADE_AND_SETTLE",
        /// Anything else (其他金融机构).
        FinanceTypeOther = "FINANCE_TYPE_OTHER",
    }
}

wechatpay_client::text! {
    /// 业务申请编号: An application as numbered by the partner: digits, letters and `_`, best with the
    /// merchant number in front.
    ///
    /// At most 124 characters. Pattern: `^[0-9A-Za-z_]+$`.
    pub struct AlterRequestNo;
}

wechatpay_client::open_enum! {
    /// 主体资料变更范围: What a change of the subject takes in.
    pub enum AlterScope {
        /// All of it.
        AlterScopeFull = "ALTER_SCOPE_FULL",
        /// The licence, or the paper of registration.
        AlterScopeBusinessCert = "ALTER_SCOPE_BUSINESS_CERT",
        /// The beneficiaries.
        AlterScopeUbo = "ALTER_SCOPE_UBO",
    }
}

wechatpay_client::open_enum! {
    /// 申请单状态: Where an application is.
    pub enum AlterState {
        /// It is audited.
        ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
        /// It was rejected; the reasons are beside it.
        ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
        /// It passed, and the change is being made.
        ApplymentStateModifing = "APPLYMENT_STATE_MODIFING",
        /// The change is made.
        ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
        /// It was withdrawn.
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
        /// It was not submitted as a whole. Submit it again.
        ApplymentStateEditting = "APPLYMENT_STATE_EDITTING",
    }
}

/// 变更申请单号: The number of an application.
#[derive(Clone)]
#[non_exhaustive]
pub struct AlterSubmission {
    /// 申请单号: An application as numbered by WeChat Pay. 1 to 64 characters. Example:
    /// `20220617143306000013906025001`.
    pub apply_id: Option<ApplyId>,
}

wechatpay_client::record! {
    AlterSubmission {
        apply_id "apply_id",
    }
}

wechatpay_client::text! {
    /// 申请单号: An application as numbered by WeChat Pay.
    ///
    /// 1 to 64 characters.
    pub struct ApplyId;
}

/// 驳回原因详情: What is wrong with one field of an application.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuditRejection {
    /// 参数名称: The field by its name on the wire. Example: `ubo_info_list.card_number_0`.
    pub param_name: Option<String>,
    /// 驳回原因. Example: `身份证背面识别失败，请上传更清晰的身份证图片。`.
    pub reject_reason: Option<String>,
}

wechatpay_client::record! {
    AuditRejection {
        param_name "param_name", reject_reason "reject_reason",
    }
}

/// 最终受益人信息: A beneficiary (最终受益人): who owns or controls the merchant in the end.
#[derive(Clone)]
#[non_exhaustive]
pub struct Beneficiary {
    /// 证件类型: The documents by which a person proves who they are, when a merchant is taken in.
    /// Example: `IDENTIFICATION_TYPE_IDCARD`.
    pub id_doc_type: IdentificationType,
    /// 证件正面照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4`.
    pub card_front: MediaId,
    /// 证件反面照片: Not for a passport. At least 1 character. Example:
    /// `47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4`.
    pub card_back: Option<MediaId>,
    /// 证件姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub card_name: Encrypted,
    /// 证件号码. At least 1 character. Plain text here; encrypted on the wire.
    pub card_number: Encrypted,
    /// 证件居住地址. At least 1 character. Plain text here; encrypted on the wire.
    pub card_address: Encrypted,
    /// 证件有效期开始时间. Example: `2019-06-06`.
    pub card_period_begin: Day,
    /// 证件有效期结束时间: The last day, as year, month and day, or `长期` where there is none. At
    /// least 1 character. Example: `长期`.
    pub card_period_end: String,
}

wechatpay_client::sent! {
    Beneficiary {
        id_doc_type "id_doc_type", card_front "card_front", card_back "card_back",
        card_name "card_name", card_number "card_number", card_address "card_address",
        card_period_begin "card_period_begin", card_period_end "card_period_end",
    }
}

/// What [`Beneficiary::new`] requires, by name.
pub struct BeneficiaryRequired {
    /// 证件类型: The documents by which a person proves who they are, when a merchant is taken in.
    pub id_doc_type: IdentificationType,
    /// 证件正面照片: A file that was uploaded. At least 1 character.
    pub card_front: MediaId,
    /// 证件姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub card_name: Encrypted,
    /// 证件号码. At least 1 character. Plain text here; encrypted on the wire.
    pub card_number: Encrypted,
    /// 证件居住地址. At least 1 character. Plain text here; encrypted on the wire.
    pub card_address: Encrypted,
    /// 证件有效期开始时间.
    pub card_period_begin: Day,
    /// 证件有效期结束时间: The last day, as year, month and day, or `长期` where there is none. At
    /// least 1 character.
    pub card_period_end: String,
}

impl Beneficiary {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: BeneficiaryRequired) -> Self {
        let BeneficiaryRequired {
            id_doc_type, card_front, card_name, card_number, card_address,
            card_period_begin, card_period_end,
        } = required;
        Self {
            id_doc_type, card_front, card_back: None, card_name, card_number,
            card_address, card_period_begin, card_period_end,
        }
    }
}

wechatpay_client::setters! {
    Beneficiary {
        /// 证件反面照片: Not for a passport. At least 1 character.
        card_back: MediaId,
    }
}

/// 营业执照信息: The licence of a company, or of a business of one owner.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessLicenseInfo {
    /// 营业执照注册号. At least 1 character. Example: `123456789012345678`.
    pub license_number: String,
    /// 营业执照照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ`.
    pub license_copy: MediaId,
    /// 商户名称. At least 1 character. Example: `李四网络有限公司`.
    pub merchant_name: String,
    /// 法人姓名. At least 1 character.
    pub legal_person: String,
    /// 注册地址. Example: `广东省深圳市南山区xx路xx号`.
    pub company_address: Option<String>,
    /// 有效期开始时间. Example: `2019-06-06`.
    pub license_period_begin: Option<Day>,
    /// 有效期结束时间: The last day, as year, month and day, or `长期` where there is none. Example:
    /// `长期`.
    pub license_period_end: Option<String>,
}

wechatpay_client::sent! {
    BusinessLicenseInfo {
        license_number "license_number", license_copy "license_copy",
        merchant_name "merchant_name", legal_person "legal_person" hidden,
        company_address "company_address", license_period_begin "license_period_begin",
        license_period_end "license_period_end",
    }
}

/// What [`BusinessLicenseInfo::new`] requires, by name.
pub struct BusinessLicenseInfoRequired {
    /// 营业执照注册号. At least 1 character.
    pub license_number: String,
    /// 营业执照照片: A file that was uploaded. At least 1 character.
    pub license_copy: MediaId,
    /// 商户名称. At least 1 character.
    pub merchant_name: String,
    /// 法人姓名. At least 1 character.
    pub legal_person: String,
}

impl BusinessLicenseInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: BusinessLicenseInfoRequired) -> Self {
        let BusinessLicenseInfoRequired {
            license_number, license_copy, merchant_name, legal_person,
        } = required;
        Self {
            license_number, license_copy, merchant_name, legal_person,
            company_address: None, license_period_begin: None, license_period_end: None,
        }
    }
}

wechatpay_client::setters! {
    BusinessLicenseInfo {
        /// 注册地址.
        company_address: String,
        /// 有效期开始时间.
        license_period_begin: Day,
        /// 有效期结束时间: The last day, as year, month and day, or `长期` where there is none.
        license_period_end: String,
    }
}

/// 登记证书信息: The paper by which an organization other than a company is registered.
#[derive(Clone)]
#[non_exhaustive]
pub struct CertificateInfo {
    /// 证书类型: The papers by which organizations other than companies are registered. Example:
    /// `CERTIFICATE_TYPE_2388`.
    pub cert_type: CertificateType,
    /// 证书编号. At least 1 character. Example: `111111111111`.
    pub cert_number: String,
    /// 证书照片: A file that was uploaded. Other calls name it where they ask for an image or a video.
    /// At least 1 character. Example:
    /// `6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`.
    pub cert_copy: MediaId,
    /// 商户名称. At least 1 character. Example: `xx公益团体`.
    pub merchant_name: String,
    /// 法人姓名. At least 1 character.
    pub legal_person: String,
    /// 注册地址. At least 1 character. Example: `广东省深圳市南山区xx路xx号`.
    pub company_address: String,
    /// 有效期开始时间. Example: `2019-06-06`.
    pub cert_period_begin: Day,
    /// 有效期结束时间: The last day, as year, month and day, or `长期` where there is none. At least 1
    /// character. Example: `长期`.
    pub cert_period_end: String,
}

wechatpay_client::sent! {
    CertificateInfo {
        cert_type "cert_type", cert_number "cert_number", cert_copy "cert_copy",
        merchant_name "merchant_name", legal_person "legal_person" hidden,
        company_address "company_address", cert_period_begin "cert_period_begin",
        cert_period_end "cert_period_end",
    }
}

/// What [`CertificateInfo::new`] requires, by name.
pub struct CertificateInfoRequired {
    /// 证书类型: The papers by which organizations other than companies are registered.
    pub cert_type: CertificateType,
    /// 证书编号. At least 1 character.
    pub cert_number: String,
    /// 证书照片: A file that was uploaded. At least 1 character.
    pub cert_copy: MediaId,
    /// 商户名称. At least 1 character.
    pub merchant_name: String,
    /// 法人姓名. At least 1 character.
    pub legal_person: String,
    /// 注册地址. At least 1 character.
    pub company_address: String,
    /// 有效期开始时间.
    pub cert_period_begin: Day,
    /// 有效期结束时间: The last day, as year, month and day, or `长期` where there is none. At least 1
    /// character.
    pub cert_period_end: String,
}

impl CertificateInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: CertificateInfoRequired) -> Self {
        let CertificateInfoRequired {
            cert_type, cert_number, cert_copy, merchant_name, legal_person,
            company_address, cert_period_begin, cert_period_end,
        } = required;
        Self {
            cert_type, cert_number, cert_copy, merchant_name, legal_person,
            company_address, cert_period_begin, cert_period_end,
        }
    }
}

/// The response to [`GetRateActivityApplication`](super::GetRateActivityApplication).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetRateActivityApplicationResponse {
    /// 申请单状态: Where an application for a lower rate is. Example: `APPLICATION_STATE_PASSED`.
    pub application_state: RateApplicationState,
    /// 从业机构特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call:
    /// direct merchant, partner, or the merchant that a partner acts for. At least 1 character.
    /// Example: `1346578`.
    pub sub_mchid: Mchid,
    /// 驳回参数: The field that is wrong. Example: `merchant_name`.
    pub reject_parameter: Option<String>,
    /// 驳回原因. Example: `公司名称与工商局登记不一致`.
    pub reject_reason: Option<String>,
    /// 活动审核通过时间. Example: `2015-05-20T13:29:35+08:00`.
    pub pass_time: Option<Timestamp>,
}

wechatpay_client::record! {
    GetRateActivityApplicationResponse {
        application_state "application_state", sub_mchid "sub_mchid",
        reject_parameter "reject_parameter", reject_reason "reject_reason", pass_time "pass_time",
    }
}

/// 法人身份信息: The legal person or owner, with their document.
#[derive(Clone)]
#[non_exhaustive]
pub struct LegalPersonInfo {
    /// 证件持有人类型: Whose document it is. Example: `LEGAL`.
    pub id_holder_type: IdHolderType,
    /// 证件类型: The documents by which a person proves who they are, when a merchant is taken in.
    /// Example: `IDENTIFICATION_TYPE_IDCARD`.
    pub id_doc_type: Option<IdentificationType>,
    /// 法定代表人说明函: Needed when the document is not the legal person's (`SUPER`). At least 1
    /// character. Example:
    /// `6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`.
    pub authorize_letter_copy: Option<MediaId>,
    /// 证件正面照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4`.
    pub card_front: Option<MediaId>,
    /// 证件反面照片: Not for a passport. At least 1 character. Example:
    /// `47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4`.
    pub card_back: Option<MediaId>,
    /// 证件姓名. Plain text here; encrypted on the wire.
    pub card_name: Option<Encrypted>,
    /// 证件号码. Plain text here; encrypted on the wire.
    pub card_number: Option<Encrypted>,
    /// 证件居住地址. Plain text here; encrypted on the wire.
    pub card_address: Option<Encrypted>,
    /// 证件有效期开始时间. Example: `2019-06-06`.
    pub card_period_begin: Option<Day>,
    /// 证件有效期结束时间: The last day, as year, month and day, or `长期` where there is none.
    /// Example: `长期`.
    pub card_period_end: Option<String>,
    /// 经营者/法人是否为受益人: Whether the legal person or owner is also a beneficiary. Example:
    /// `true`.
    pub as_ubo: Option<bool>,
}

wechatpay_client::sent! {
    LegalPersonInfo {
        id_holder_type "id_holder_type", id_doc_type "id_doc_type",
        authorize_letter_copy "authorize_letter_copy", card_front "card_front",
        card_back "card_back", card_name "card_name", card_number "card_number",
        card_address "card_address", card_period_begin "card_period_begin",
        card_period_end "card_period_end", as_ubo "as_ubo",
    }
}

impl LegalPersonInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id_holder_type: IdHolderType) -> Self {
        Self {
            id_holder_type, id_doc_type: None, authorize_letter_copy: None,
            card_front: None, card_back: None, card_name: None, card_number: None,
            card_address: None, card_period_begin: None, card_period_end: None,
            as_ubo: None,
        }
    }
}

wechatpay_client::setters! {
    LegalPersonInfo {
        /// 证件类型: The documents by which a person proves who they are, when a merchant is taken in.
        id_doc_type: IdentificationType,
        /// 法定代表人说明函: Needed when the document is not the legal person's (`SUPER`). At least 1
        /// character.
        authorize_letter_copy: MediaId,
        /// 证件正面照片: A file that was uploaded. At least 1 character.
        card_front: MediaId,
        /// 证件反面照片: Not for a passport. At least 1 character.
        card_back: MediaId,
        /// 证件姓名. Plain text here; encrypted on the wire.
        card_name: Encrypted,
        /// 证件号码. Plain text here; encrypted on the wire.
        card_number: Encrypted,
        /// 证件居住地址. Plain text here; encrypted on the wire.
        card_address: Encrypted,
        /// 证件有效期开始时间.
        card_period_begin: Day,
        /// 证件有效期结束时间: The last day, as year, month and day, or `长期` where there is none.
        card_period_end: String,
        /// 经营者/法人是否为受益人: Whether the legal person or owner is also a beneficiary.
        as_ubo: bool,
    }
}

/// 商户简称变更申请单: An application for another short name.
#[derive(Clone)]
#[non_exhaustive]
pub struct NameAlterApplyment {
    /// 申请单号: An application as numbered by WeChat Pay. 1 to 64 characters. Example:
    /// `20220617143306000013906025001`.
    pub apply_id: ApplyId,
    /// 业务申请编号: An application as numbered by the partner: digits, letters and `_`, best with the
    /// merchant number in front. At most 124 characters. Pattern: `^[0-9A-Za-z_]+$`. Example:
    /// `1900013511_10000`.
    pub out_request_no: AlterRequestNo,
    /// 微信支付商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900006491`.
    pub merchant_code: Option<Mchid>,
    /// 申请单状态: Where an application is. Example: `APPLYMENT_STATE_FINISHED`.
    pub state: AlterState,
    /// 总体驳回原因: Present only with `APPLYMENT_STATE_REJECTED`. Example:
    /// `身份证背面识别失败，请上传更清晰的身份证图片。`.
    pub audit_reject_reason: Option<String>,
    /// 特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900006491`.
    pub sub_mchid: Option<Mchid>,
}

wechatpay_client::record! {
    NameAlterApplyment {
        apply_id "apply_id", out_request_no "out_request_no", merchant_code "merchant_code",
        state "state", audit_reject_reason "audit_reject_reason", sub_mchid "sub_mchid",
    }
}

wechatpay_client::text! {
    /// 申请单编号: An application for a lower rate, as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct RateApplicationId;
}

/// 申请单编号: The number of an application.
#[derive(Clone)]
#[non_exhaustive]
pub struct RateApplicationNumber {
    /// 申请单编号: An application for a lower rate, as numbered by WeChat Pay. At least 1 character.
    /// Example: `20000011111`.
    pub application_id: RateApplicationId,
}

wechatpay_client::record! {
    RateApplicationNumber {
        application_id "application_id",
    }
}

wechatpay_client::open_enum! {
    /// 申请单状态: Where an application for a lower rate is.
    ///
    /// Note: It is the only value that is known.
    pub enum RateApplicationState {
        /// It passed.
        ApplicationStatePassed = "APPLICATION_STATE_PASSED",
    }
}

wechatpay_client::open_enum! {
    /// 撤销状态: Whether an application is withdrawn.
    pub enum RevokeResult {
        /// It is withdrawn.
        Success = "SUCCESS",
        /// It could not be withdrawn.
        Fail = "FAIL",
    }
}

/// The response to [`RevokeSubjectAlter`](super::RevokeSubjectAlter).
#[derive(Clone)]
#[non_exhaustive]
pub struct RevokeSubjectAlterResponse {
    /// 撤销状态: Whether an application is withdrawn. Example: `SUCCESS`.
    pub result: RevokeResult,
}

wechatpay_client::record! {
    RevokeSubjectAlterResponse {
        result "result",
    }
}

/// 已撤销的申请单: What became of an application that was to be withdrawn.
#[derive(Clone)]
#[non_exhaustive]
pub struct RevokedAlter {
    /// 申请单号: An application as numbered by WeChat Pay. 1 to 64 characters. Example:
    /// `20220617143306000013906025001`.
    pub apply_id: Option<ApplyId>,
    /// 申请单状态: Where an application is. Example: `APPLYMENT_STATE_CANCELED`.
    pub state: Option<AlterState>,
}

wechatpay_client::record! {
    RevokedAlter {
        apply_id "apply_id", state "state",
    }
}

/// 结算规则修改申请单: An application to settle a merchant's money by another rule.
#[derive(Clone)]
#[non_exhaustive]
pub struct SettleRuleApplication {
    /// 申请单编号: An application to change how money is settled, as numbered by WeChat Pay. At least 1
    /// character. Example: `20000011111`.
    pub application_id: SettleRuleApplicationId,
    /// 申请单处理信息: The same for people. Example: `处理完成`.
    pub application_process_info: Option<String>,
    /// 申请单状态: Where an application to settle by another rule is. Example: `PASSED`.
    pub application_state: Option<SettleRuleState>,
    /// 最后更新时间. Example: `2015-05-20T13:29:35+08:00`.
    pub update_time: Option<Timestamp>,
    /// 从业机构号: The bank or payment institution that calls. Example: `1356485`.
    pub acquiring_bank_id: Option<String>,
    /// 渠道商户号: The channel (渠道商) that looks after the merchant. Example: `20001111`.
    pub channel_id: Option<String>,
    /// 从业机构特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call:
    /// direct merchant, partner, or the merchant that a partner acts for. At least 1 character.
    /// Example: `1346578`.
    pub sub_mchid: Option<Mchid>,
    /// 结算规则id. Example: `760`.
    pub settle_rule_id: Option<i64>,
}

wechatpay_client::record! {
    SettleRuleApplication {
        application_id "application_id", application_process_info "application_process_info",
        application_state "application_state", update_time "update_time",
        acquiring_bank_id "acquiring_bank_id", channel_id "channel_id", sub_mchid "sub_mchid",
        settle_rule_id "settle_rule_id",
    }
}

wechatpay_client::text! {
    /// 申请单编号: An application to change how money is settled, as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct SettleRuleApplicationId;
}

wechatpay_client::open_enum! {
    /// 申请单状态: Where an application to settle by another rule is.
    pub enum SettleRuleState {
        /// It is audited.
        Processing = "PROCESSING",
        /// It passed; the rule holds from the next midnight.
        Passed = "PASSED",
        /// It was refused.
        Failed = "FAILED",
    }
}
