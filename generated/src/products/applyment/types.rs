// Written by `cargo xtask codegen` from spec/applyment.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Day, Encrypted, Timestamp};

use crate::products::shared::{
    Appid, ApplymentId, BankBranchId, CertificateType, FinanceInstitutionInfo, IdHolderType,
    IdentificationType, Mchid, MediaId, Openid, PageLinks, SubjectType,
};

wechatpay_client::open_enum! {
    /// 银行账号展示规则: How the number of an account is masked.
    pub enum AccountNumberRule {
        /// By the first rule. A sample shows the first two digits and the last two.
        AccountNumberRuleMaskV1 = "ACCOUNT_NUMBER_RULE_MASK_V1",
        /// By the second rule. It is not known what it shows.
        AccountNumberRuleMaskV2 = "ACCOUNT_NUMBER_RULE_MASK_V2",
    }
}

/// 补充材料: What else belongs to a confirmation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdditionInfo {
    /// 法人开户承诺函: A picture of the letter in which the legal person declares that they want the
    /// account. At least 1 character. Example:
    /// `0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo`.
    pub legal_person_commitment: Option<MediaId>,
    /// 法人开户意愿视频: Uploaded with `upload_video`. At least 1 character. Example:
    /// `jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ`.
    pub legal_person_video: Option<MediaId>,
    /// 补充材料.
    pub business_addition_pics: Option<Vec<MediaId>>,
    /// 补充说明. Example: `特殊情况，说明原因`.
    pub business_addition_msg: Option<String>,
}

wechatpay_client::sent! {
    AdditionInfo {
        legal_person_commitment "legal_person_commitment", legal_person_video "legal_person_video",
        business_addition_pics "business_addition_pics",
        business_addition_msg "business_addition_msg",
    }
}

impl AdditionInfo {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            legal_person_commitment: None, legal_person_video: None,
            business_addition_pics: None, business_addition_msg: None,
        }
    }
}

wechatpay_client::setters! {
    AdditionInfo {
        /// 法人开户承诺函: A picture of the letter in which the legal person declares that they want the
        /// account. At least 1 character.
        legal_person_commitment: MediaId,
        /// 法人开户意愿视频: Uploaded with `upload_video`. At least 1 character.
        legal_person_video: MediaId,
        /// 补充材料.
        business_addition_pics: Vec<MediaId>,
        /// 补充说明.
        business_addition_msg: String,
    }
}

/// 超级管理员信息: The administrator (超级管理员), who signs for the merchant, hears from WeChat
/// Pay and can handle the money.
#[derive(Clone)]
#[non_exhaustive]
pub struct AdministratorInfo {
    /// 超级管理员类型: Not sent for a merchant without a licence (小微). Example: `LEGAL`.
    pub contact_type: Option<IdHolderType>,
    /// 超级管理员姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub contact_name: Encrypted,
    /// 超级管理员证件类型: Needed when the person acts for the merchant (`SUPER`). Example:
    /// `IDENTIFICATION_TYPE_IDCARD`.
    pub contact_id_doc_type: Option<IdentificationType>,
    /// 超级管理员身份证件号码: Needed when the person acts for the merchant (`SUPER`). A merchant
    /// without a licence sends this or `openid`. Plain text here; encrypted on the wire.
    pub contact_id_number: Option<Encrypted>,
    /// 超级管理员证件正面照片: Needed when the person acts for the merchant (`SUPER`). At least 1
    /// character. Example:
    /// `0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo`.
    pub contact_id_doc_copy: Option<MediaId>,
    /// 超级管理员证件反面照片: Needed when the person acts for the merchant (`SUPER`), unless it is a
    /// passport. At least 1 character. Example:
    /// `0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo`.
    pub contact_id_doc_copy_back: Option<MediaId>,
    /// 超级管理员证件有效期开始时间: Needed when the person acts for the merchant (`SUPER`). Example:
    /// `2019-06-06`.
    pub contact_period_begin: Option<Day>,
    /// 超级管理员证件有效期结束时间: Needed when the person acts for the merchant (`SUPER`): the last
    /// day, as year, month and day, or `长期` where there is none. Example: `长期`.
    pub contact_period_end: Option<String>,
    /// 业务办理授权函: Needed when the person acts for the merchant (`SUPER`): the merchant's letter
    /// with its seal. At least 1 character. Example:
    /// `0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo`.
    pub business_authorization_letter: Option<MediaId>,
    /// 超级管理员微信openid: Of the administrator, under an AppID of the partner. Then only that person
    /// can sign. At least 1 character.
    pub openid: Option<Openid>,
    /// 联系手机: WeChat Pay sends codes and notices to it. At least 1 character. Plain text here;
    /// encrypted on the wire.
    pub mobile_phone: Encrypted,
    /// 联系邮箱: WeChat Pay sends the account's data and notices to it. At least 1 character. Plain
    /// text here; encrypted on the wire.
    pub contact_email: Encrypted,
}

wechatpay_client::sent! {
    AdministratorInfo {
        contact_type "contact_type", contact_name "contact_name",
        contact_id_doc_type "contact_id_doc_type", contact_id_number "contact_id_number",
        contact_id_doc_copy "contact_id_doc_copy",
        contact_id_doc_copy_back "contact_id_doc_copy_back",
        contact_period_begin "contact_period_begin", contact_period_end "contact_period_end",
        business_authorization_letter "business_authorization_letter", openid "openid",
        mobile_phone "mobile_phone", contact_email "contact_email",
    }
}

/// What [`AdministratorInfo::new`] requires, by name.
pub struct AdministratorInfoRequired {
    /// 超级管理员姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub contact_name: Encrypted,
    /// 联系手机: WeChat Pay sends codes and notices to it. At least 1 character. Plain text here;
    /// encrypted on the wire.
    pub mobile_phone: Encrypted,
    /// 联系邮箱: WeChat Pay sends the account's data and notices to it. At least 1 character. Plain
    /// text here; encrypted on the wire.
    pub contact_email: Encrypted,
}

impl AdministratorInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: AdministratorInfoRequired) -> Self {
        let AdministratorInfoRequired {
            contact_name, mobile_phone, contact_email,
        } = required;
        Self {
            contact_type: None, contact_name, contact_id_doc_type: None,
            contact_id_number: None, contact_id_doc_copy: None,
            contact_id_doc_copy_back: None, contact_period_begin: None,
            contact_period_end: None, business_authorization_letter: None, openid: None,
            mobile_phone, contact_email,
        }
    }
}

wechatpay_client::setters! {
    AdministratorInfo {
        /// 超级管理员类型: Not sent for a merchant without a licence (小微).
        contact_type: IdHolderType,
        /// 超级管理员证件类型: Needed when the person acts for the merchant (`SUPER`).
        contact_id_doc_type: IdentificationType,
        /// 超级管理员身份证件号码: Needed when the person acts for the merchant (`SUPER`). Plain text here;
        /// encrypted on the wire.
        contact_id_number: Encrypted,
        /// 超级管理员证件正面照片: Needed when the person acts for the merchant (`SUPER`). At least 1
        /// character.
        contact_id_doc_copy: MediaId,
        /// 超级管理员证件反面照片: Needed when the person acts for the merchant (`SUPER`), unless it is a
        /// passport. At least 1 character.
        contact_id_doc_copy_back: MediaId,
        /// 超级管理员证件有效期开始时间: Needed when the person acts for the merchant (`SUPER`).
        contact_period_begin: Day,
        /// 超级管理员证件有效期结束时间: Needed when the person acts for the merchant (`SUPER`): the last
        /// day, as year, month and day, or `长期` where there is none.
        contact_period_end: String,
        /// 业务办理授权函: Needed when the person acts for the merchant (`SUPER`): the merchant's letter
        /// with its seal. At least 1 character.
        business_authorization_letter: MediaId,
        /// 超级管理员微信openid: Of the administrator, under an AppID of the partner. At least 1 character.
        openid: Openid,
    }
}

/// App场景: An app in which the merchant sells.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppScene {
    /// 服务商应用APPID: Of the partner. Send this or `app_sub_appid`. At least 1 character. Example:
    /// `wx1234567890123456`.
    pub app_appid: Option<Appid>,
    /// 商家应用APPID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxa123344545577abc`.
    pub app_sub_appid: Option<Appid>,
    /// App截图.
    pub app_pics: Option<Vec<MediaId>>,
}

wechatpay_client::sent! {
    AppScene {
        app_appid "app_appid", app_sub_appid "app_sub_appid", app_pics "app_pics",
    }
}

impl AppScene {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { app_appid: None, app_sub_appid: None, app_pics: None }
    }
}

wechatpay_client::setters! {
    AppScene {
        /// 服务商应用APPID: Of the partner. At least 1 character.
        app_appid: Appid,
        /// 商家应用APPID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        app_sub_appid: Appid,
        /// App截图.
        app_pics: Vec<MediaId>,
    }
}

/// 特约商户申请单: An application, with what has to be done next.
#[derive(Clone)]
#[non_exhaustive]
pub struct Applyment {
    /// 业务申请编号: An application as numbered by the partner: digits, letters and `_`, best with the
    /// merchant number in front. Pattern: `^[0-9A-Za-z_]+$`. Example: `1900013511_10000`.
    pub business_code: Option<BusinessCode>,
    /// 微信支付申请单号: An application to take a merchant in, as numbered by WeChat Pay. Example:
    /// `2000002124775691`.
    pub applyment_id: Option<ApplymentId>,
    /// 特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1234567890`.
    pub sub_mchid: Option<Mchid>,
    /// 超级管理员签约链接: Make a QR code of it, for the administrator alone to scan with WeChat.
    /// Present only while there is something to confirm or sign. Example:
    /// `https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec`.
    pub sign_url: Option<String>,
    /// 申请单状态: Where an application is. Example: `APPLYMENT_STATE_FINISHED`.
    pub applyment_state: ApplymentState,
    /// 申请状态描述: The state in words for people. Example: `审核中`.
    pub applyment_state_msg: Option<String>,
    /// 驳回原因详情: Present only for an application that was rejected.
    pub audit_detail: Option<Vec<AuditDetail>>,
}

wechatpay_client::record! {
    Applyment {
        business_code "business_code", applyment_id "applyment_id", sub_mchid "sub_mchid",
        sign_url "sign_url", applyment_state "applyment_state",
        applyment_state_msg "applyment_state_msg", audit_detail "audit_detail",
    }
}

wechatpay_client::open_enum! {
    /// 申请单状态: Where an application is.
    ///
    /// Note: The confirmation of an account (开户意愿确认) and the application of a merchant each know
    /// some of the values only.
    pub enum ApplymentState {
        /// A confirmation is audited, which takes three to seven working days.
        ApplymentStateWaittingForAudit = "APPLYMENT_STATE_WAITTING_FOR_AUDIT",
        /// A confirmation waits for the contact to scan the code. The telephone number can be changed
        /// there.
        ApplymentStateWaittingForConfirmContact = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT",
        /// A confirmation waits for the account to be verified: the legal person scans the code.
        ApplymentStateWaittingForConfirmLegalperson = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON",
        /// A confirmation passed its audit. The merchant scans the code to authorize.
        ApplymentStatePassed = "APPLYMENT_STATE_PASSED",
        /// A confirmation is frozen, perhaps since the merchant was taken in before. `reject_reason` says
        /// who scans the code.
        ApplymentStateFreezed = "APPLYMENT_STATE_FREEZED",
        /// It was not submitted as a whole. Submit it again under the same number.
        ApplymentStateEditting = "APPLYMENT_STATE_EDITTING",
        /// It is audited.
        ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
        /// It was rejected; the reasons are beside it.
        ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
        /// The account waits to be verified by the administrator, at `sign_url`.
        ApplymentStateToBeConfirmed = "APPLYMENT_STATE_TO_BE_CONFIRMED",
        /// The administrator has to sign, at `sign_url`.
        ApplymentStateToBeSigned = "APPLYMENT_STATE_TO_BE_SIGNED",
        /// The merchant has signed; what it may do is being opened.
        ApplymentStateSigning = "APPLYMENT_STATE_SIGNING",
        /// The merchant is taken in and can be used.
        ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
        /// It was cancelled.
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}

/// 驳回原因详情: What is wrong with one field of an application.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuditDetail {
    /// 字段名: The field by its name on the wire. Example: `id_card_copy`.
    pub field: Option<String>,
    /// 字段名称: The same for people. Example: `身份证复印件`.
    pub field_name: Option<String>,
    /// 驳回原因. Example: `身份证背面识别失败，请上传更清晰的身份证图片。`.
    pub reject_reason: Option<String>,
}

wechatpay_client::record! {
    AuditDetail {
        field "field", field_name "field_name", reject_reason "reject_reason",
    }
}

wechatpay_client::open_enum! {
    /// 授权状态: Whether a merchant has confirmed that it wants its account.
    pub enum AuthorizeState {
        /// The merchant has not confirmed.
        AuthorizeStateUnauthorized = "AUTHORIZE_STATE_UNAUTHORIZED",
        /// The merchant has confirmed.
        AuthorizeStateAuthorized = "AUTHORIZE_STATE_AUTHORIZED",
    }
}

/// 银行: A bank, under the names and codes that an application needs.
#[derive(Clone)]
#[non_exhaustive]
pub struct Bank {
    /// 银行别名. Example: `工商银行深圳前海微众银行`.
    pub bank_alias: String,
    /// 银行别名编码: A bank under the name that it is listed by. At least 1 character. Example:
    /// `1000006247`.
    pub bank_alias_code: BankAliasCode,
    /// 开户银行. Example: `招商银行其他银行`.
    pub account_bank: String,
    /// 开户银行编码. Example: `1001`.
    pub account_bank_code: i64,
    /// 是否需要填写支行: Whether an account at this bank needs its branch. Example: `true`.
    pub need_bank_branch: bool,
}

wechatpay_client::record! {
    Bank {
        bank_alias "bank_alias", bank_alias_code "bank_alias_code", account_bank "account_bank",
        account_bank_code "account_bank_code", need_bank_branch "need_bank_branch",
    }
}

/// 银行账户: The bank account that the merchant's money is settled to.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankAccountInfo {
    /// 账户类型: Whose bank account it is. Example: `BANK_ACCOUNT_TYPE_CORPORATE`.
    pub bank_account_type: BankAccountType,
    /// 开户名称: The merchant's name as on its licence, or the owner's name. At least 1 character.
    /// Plain text here; encrypted on the wire.
    pub account_name: Encrypted,
    /// 开户银行: The name under which the lists of banks have it. At least 1 character. Example:
    /// `工商银行`.
    pub account_bank: String,
    /// 开户银行省市编码: The code of the city and province, six digits. At least 1 character. Example:
    /// `110000`.
    pub bank_address_code: String,
    /// 开户银行全称: With the branch. Needed for banks whose `need_bank_branch` is set, unless
    /// `bank_branch_id` is sent. Example: `施秉县农村信用合作联社城关信用社`.
    pub bank_name: Option<String>,
    /// 开户银行联行号: Needed for banks whose `need_bank_branch` is set, unless `bank_name` is sent. At
    /// least 1 character. Example: `402713354941`.
    pub bank_branch_id: Option<BankBranchId>,
    /// 银行账号. At least 1 character. Plain text here; encrypted on the wire.
    pub account_number: Encrypted,
}

wechatpay_client::sent! {
    BankAccountInfo {
        bank_account_type "bank_account_type", account_name "account_name",
        account_bank "account_bank", bank_address_code "bank_address_code", bank_name "bank_name",
        bank_branch_id "bank_branch_id", account_number "account_number",
    }
}

/// What [`BankAccountInfo::new`] requires, by name.
pub struct BankAccountInfoRequired {
    /// 账户类型: Whose bank account it is.
    pub bank_account_type: BankAccountType,
    /// 开户名称: The merchant's name as on its licence, or the owner's name. At least 1 character.
    /// Plain text here; encrypted on the wire.
    pub account_name: Encrypted,
    /// 开户银行: The name under which the lists of banks have it. At least 1 character.
    pub account_bank: String,
    /// 开户银行省市编码: The code of the city and province, six digits. At least 1 character.
    pub bank_address_code: String,
    /// 银行账号. At least 1 character. Plain text here; encrypted on the wire.
    pub account_number: Encrypted,
}

impl BankAccountInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: BankAccountInfoRequired) -> Self {
        let BankAccountInfoRequired {
            bank_account_type, account_name, account_bank, bank_address_code,
            account_number,
        } = required;
        Self {
            bank_account_type, account_name, account_bank, bank_address_code,
            bank_name: None, bank_branch_id: None, account_number,
        }
    }
}

wechatpay_client::setters! {
    BankAccountInfo {
        /// 开户银行全称: With the branch.
        bank_name: String,
        /// 开户银行联行号: Needed for banks whose `need_bank_branch` is set, unless `bank_name` is sent. At
        /// least 1 character.
        bank_branch_id: BankBranchId,
    }
}

wechatpay_client::open_enum! {
    /// 账户类型: Whose bank account it is.
    pub enum BankAccountType {
        /// An organization's (对公银行账户).
        BankAccountTypeCorporate = "BANK_ACCOUNT_TYPE_CORPORATE",
        /// The owner's own (经营者个人银行卡).
        BankAccountTypePersonal = "BANK_ACCOUNT_TYPE_PERSONAL",
    }
}

wechatpay_client::text! {
    /// 银行别名编码: A bank under the name that it is listed by.
    ///
    /// At least 1 character.
    pub struct BankAliasCode;
}

/// 支行: A branch, for the banks whose `need_bank_branch` is set.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankBranch {
    /// 开户银行支行名称. Example: `中国工商银行上海市周浦支行`.
    pub bank_branch_name: String,
    /// 开户银行支行联行号: A branch of a bank, as the banks number it: twelve digits. At least 1
    /// character. Example: `102290072311`.
    pub bank_branch_id: BankBranchId,
}

wechatpay_client::record! {
    BankBranch {
        bank_branch_name "bank_branch_name", bank_branch_id "bank_branch_id",
    }
}

/// 银行列表: Some of the banks.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankList {
    /// 查询数据总条数. Example: `1`.
    pub total_count: i64,
    /// 本次查询数据条数. Example: `1`.
    pub count: Option<i64>,
    /// 银行列表.
    pub data: Option<Vec<Bank>>,
    /// 本次查询偏移量. Example: `0`.
    pub offset: i64,
    /// 分页链接: Paths, with their queries, that lead to the neighbouring parts of a list.
    pub links: Option<PageLinks>,
}

wechatpay_client::record! {
    BankList {
        total_count "total_count", count "count", data "data", offset "offset", links "links",
    }
}

/// 最终受益人信息: A beneficiary (最终受益人): who owns or controls the merchant in the end.
#[derive(Clone)]
#[non_exhaustive]
pub struct Beneficiary {
    /// 证件类型: The documents by which a person proves who they are, when a merchant is taken in.
    /// Example: `IDENTIFICATION_TYPE_IDCARD`.
    pub ubo_id_doc_type: IdentificationType,
    /// 证件正面照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ`.
    pub ubo_id_doc_copy: MediaId,
    /// 证件反面照片: Not for a passport. At least 1 character. Example:
    /// `jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ`.
    pub ubo_id_doc_copy_back: Option<MediaId>,
    /// 证件姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub ubo_id_doc_name: Encrypted,
    /// 证件号码. At least 1 character. Plain text here; encrypted on the wire.
    pub ubo_id_doc_number: Encrypted,
    /// 证件居住地址. At least 1 character. Plain text here; encrypted on the wire.
    pub ubo_id_doc_address: Encrypted,
    /// 证件有效期开始时间. Example: `2019-06-06`.
    pub ubo_period_begin: Day,
    /// 证件有效期结束时间: The last day, as year, month and day, or `长期` where there is none. At
    /// least 1 character. Example: `长期`.
    pub ubo_period_end: String,
}

wechatpay_client::sent! {
    Beneficiary {
        ubo_id_doc_type "ubo_id_doc_type", ubo_id_doc_copy "ubo_id_doc_copy",
        ubo_id_doc_copy_back "ubo_id_doc_copy_back", ubo_id_doc_name "ubo_id_doc_name",
        ubo_id_doc_number "ubo_id_doc_number", ubo_id_doc_address "ubo_id_doc_address",
        ubo_period_begin "ubo_period_begin", ubo_period_end "ubo_period_end",
    }
}

/// What [`Beneficiary::new`] requires, by name.
pub struct BeneficiaryRequired {
    /// 证件类型: The documents by which a person proves who they are, when a merchant is taken in.
    pub ubo_id_doc_type: IdentificationType,
    /// 证件正面照片: A file that was uploaded. At least 1 character.
    pub ubo_id_doc_copy: MediaId,
    /// 证件姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub ubo_id_doc_name: Encrypted,
    /// 证件号码. At least 1 character. Plain text here; encrypted on the wire.
    pub ubo_id_doc_number: Encrypted,
    /// 证件居住地址. At least 1 character. Plain text here; encrypted on the wire.
    pub ubo_id_doc_address: Encrypted,
    /// 证件有效期开始时间.
    pub ubo_period_begin: Day,
    /// 证件有效期结束时间: The last day, as year, month and day, or `长期` where there is none. At
    /// least 1 character.
    pub ubo_period_end: String,
}

impl Beneficiary {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: BeneficiaryRequired) -> Self {
        let BeneficiaryRequired {
            ubo_id_doc_type, ubo_id_doc_copy, ubo_id_doc_name, ubo_id_doc_number,
            ubo_id_doc_address, ubo_period_begin, ubo_period_end,
        } = required;
        Self {
            ubo_id_doc_type, ubo_id_doc_copy, ubo_id_doc_copy_back: None,
            ubo_id_doc_name, ubo_id_doc_number, ubo_id_doc_address, ubo_period_begin,
            ubo_period_end,
        }
    }
}

wechatpay_client::setters! {
    Beneficiary {
        /// 证件反面照片: Not for a passport. At least 1 character.
        ubo_id_doc_copy_back: MediaId,
    }
}

wechatpay_client::text! {
    /// 业务申请编号: An application as numbered by the partner: digits, letters and `_`, best with the
    /// merchant number in front.
    ///
    /// Pattern: `^[0-9A-Za-z_]+$`.
    pub struct BusinessCode;
}

/// 经营资料: What the merchant calls itself and where it sells.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessInfo {
    /// 商户简称: What users see when they pay. At least 1 character. Example: `张三餐饮店`.
    pub merchant_shortname: String,
    /// 客服电话: The number that customers call. At least 1 character. Example: `0758XXXXX`.
    pub service_phone: String,
    /// 经营场景: Not sent for a merchant without a licence (小微).
    pub sales_info: Option<SalesInfo>,
}

wechatpay_client::sent! {
    BusinessInfo {
        merchant_shortname "merchant_shortname", service_phone "service_phone",
        sales_info "sales_info",
    }
}

/// What [`BusinessInfo::new`] requires, by name.
pub struct BusinessInfoRequired {
    /// 商户简称: What users see when they pay. At least 1 character.
    pub merchant_shortname: String,
    /// 客服电话: The number that customers call. At least 1 character.
    pub service_phone: String,
}

impl BusinessInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: BusinessInfoRequired) -> Self {
        let BusinessInfoRequired { merchant_shortname, service_phone } = required;
        Self { merchant_shortname, service_phone, sales_info: None }
    }
}

wechatpay_client::setters! {
    BusinessInfo {
        /// 经营场景: Not sent for a merchant without a licence (小微).
        sales_info: SalesInfo,
    }
}

/// 营业执照: The licence of a company, or of a business of one owner.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessLicenseInfo {
    /// 营业执照照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ`.
    pub license_copy: MediaId,
    /// 注册号/统一社会信用代码. At least 1 character. Example: `123456789012345678`.
    pub license_number: String,
    /// 商户名称. At least 1 character. Example: `腾讯科技有限公司`.
    pub merchant_name: String,
    /// 个体户经营者/法人姓名. At least 1 character.
    pub legal_person: String,
    /// 注册地址. Example: `广东省深圳市南山区xx路xx号`.
    pub license_address: Option<String>,
    /// 有效期限开始日期. Example: `2019-08-01`.
    pub period_begin: Option<Day>,
    /// 有效期限结束日期: The last day, as year, month and day, or `长期` where there is none. Example:
    /// `长期`.
    pub period_end: Option<String>,
}

wechatpay_client::sent! {
    BusinessLicenseInfo {
        license_copy "license_copy", license_number "license_number",
        merchant_name "merchant_name", legal_person "legal_person" hidden,
        license_address "license_address", period_begin "period_begin", period_end "period_end",
    }
}

/// What [`BusinessLicenseInfo::new`] requires, by name.
pub struct BusinessLicenseInfoRequired {
    /// 营业执照照片: A file that was uploaded. At least 1 character.
    pub license_copy: MediaId,
    /// 注册号/统一社会信用代码. At least 1 character.
    pub license_number: String,
    /// 商户名称. At least 1 character.
    pub merchant_name: String,
    /// 个体户经营者/法人姓名. At least 1 character.
    pub legal_person: String,
}

impl BusinessLicenseInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: BusinessLicenseInfoRequired) -> Self {
        let BusinessLicenseInfoRequired {
            license_copy, license_number, merchant_name, legal_person,
        } = required;
        Self {
            license_copy, license_number, merchant_name, legal_person,
            license_address: None, period_begin: None, period_end: None,
        }
    }
}

wechatpay_client::setters! {
    BusinessLicenseInfo {
        /// 注册地址.
        license_address: String,
        /// 有效期限开始日期.
        period_begin: Day,
        /// 有效期限结束日期: The last day, as year, month and day, or `长期` where there is none.
        period_end: String,
    }
}

/// 登记证书: The paper by which the organization is registered.
#[derive(Clone)]
#[non_exhaustive]
pub struct CertificateInfo {
    /// 登记证书照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`.
    pub cert_copy: MediaId,
    /// 登记证书类型: The papers by which organizations other than companies are registered. Example:
    /// `CERTIFICATE_TYPE_2388`.
    pub cert_type: CertificateType,
    /// 证书号. At least 1 character. Example: `111111111111`.
    pub cert_number: String,
    /// 商户名称. At least 1 character. Example: `腾讯科技有限公司`.
    pub merchant_name: String,
    /// 注册地址. At least 1 character. Example: `广东省深圳市南山区xx路xx号`.
    pub company_address: String,
    /// 法人姓名. At least 1 character.
    pub legal_person: String,
    /// 有效期限开始日期. Example: `2019-06-06`.
    pub period_begin: Day,
    /// 有效期限结束日期: The last day, as year, month and day, or `长期` where there is none. At least
    /// 1 character. Example: `长期`.
    pub period_end: String,
}

wechatpay_client::sent! {
    CertificateInfo {
        cert_copy "cert_copy", cert_type "cert_type", cert_number "cert_number",
        merchant_name "merchant_name", company_address "company_address",
        legal_person "legal_person" hidden, period_begin "period_begin", period_end "period_end",
    }
}

/// What [`CertificateInfo::new`] requires, by name.
pub struct CertificateInfoRequired {
    /// 登记证书照片: A file that was uploaded. At least 1 character.
    pub cert_copy: MediaId,
    /// 登记证书类型: The papers by which organizations other than companies are registered.
    pub cert_type: CertificateType,
    /// 证书号. At least 1 character.
    pub cert_number: String,
    /// 商户名称. At least 1 character.
    pub merchant_name: String,
    /// 注册地址. At least 1 character.
    pub company_address: String,
    /// 法人姓名. At least 1 character.
    pub legal_person: String,
    /// 有效期限开始日期.
    pub period_begin: Day,
    /// 有效期限结束日期: The last day, as year, month and day, or `长期` where there is none. At least
    /// 1 character.
    pub period_end: String,
}

impl CertificateInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: CertificateInfoRequired) -> Self {
        let CertificateInfoRequired {
            cert_copy, cert_type, cert_number, merchant_name, company_address,
            legal_person, period_begin, period_end,
        } = required;
        Self {
            cert_copy, cert_type, cert_number, merchant_name, company_address,
            legal_person, period_begin, period_end,
        }
    }
}

/// 城市: A city, whose `city_code` lists the branches of a bank in it.
#[derive(Clone)]
#[non_exhaustive]
pub struct City {
    /// 城市名称. Example: `北京市`.
    pub city_name: String,
    /// 城市编码: A city, as the lists of banks number it. Example: `10`.
    pub city_code: CityCode,
}

wechatpay_client::record! {
    City {
        city_name "city_name", city_code "city_code",
    }
}

wechatpay_client::integer! {
    /// 城市编码: A city, as the lists of banks number it.
    pub struct CityCode;
}

/// 补充材料: What else belongs to a confirmation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmationAddition {
    /// 待确认商户号列表: Merchant numbers of the same subject that are confirmed together.
    pub confirm_mchid_list: Option<Vec<String>>,
}

wechatpay_client::sent! {
    ConfirmationAddition {
        confirm_mchid_list "confirm_mchid_list",
    }
}

impl ConfirmationAddition {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { confirm_mchid_list: None }
    }
}

wechatpay_client::setters! {
    ConfirmationAddition {
        /// 待确认商户号列表: Merchant numbers of the same subject that are confirmed together.
        confirm_mchid_list: Vec<String>,
    }
}

/// 最终受益人信息: A beneficiary in the older form of one alone.
///
/// Note: Prefer `ubo_info_list`. It is not known whether the name and the number here travel
/// encrypted; they are sent as they are.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConfirmationBeneficiary {
    /// 证件类型: The documents by which a person proves who they are, when a merchant is taken in.
    /// Example: `IDENTIFICATION_TYPE_IDCARD`.
    pub ubo_id_type: Option<IdentificationType>,
    /// 身份证人像面照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ`.
    pub ubo_id_card_copy: Option<MediaId>,
    /// 身份证国徽面照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`.
    pub ubo_id_card_national: Option<MediaId>,
    /// 证件正面照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ`.
    pub ubo_id_doc_copy: Option<MediaId>,
    /// 受益人姓名.
    pub ubo_name: Option<String>,
    /// 证件号码.
    pub ubo_id_number: Option<String>,
    /// 证件有效日期. Example: `["1970-01-01","forever"]`.
    ///
    /// Note: A JSON array as a text: the first day and the last, or `forever`.
    pub ubo_id_card_valid_date: Option<String>,
}

wechatpay_client::sent! {
    ConfirmationBeneficiary {
        ubo_id_type "ubo_id_type", ubo_id_card_copy "ubo_id_card_copy",
        ubo_id_card_national "ubo_id_card_national", ubo_id_doc_copy "ubo_id_doc_copy",
        ubo_name "ubo_name" hidden, ubo_id_number "ubo_id_number" hidden,
        ubo_id_card_valid_date "ubo_id_card_valid_date",
    }
}

impl ConfirmationBeneficiary {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            ubo_id_type: None, ubo_id_card_copy: None, ubo_id_card_national: None,
            ubo_id_doc_copy: None, ubo_name: None, ubo_id_number: None,
            ubo_id_card_valid_date: None,
        }
    }
}

wechatpay_client::setters! {
    ConfirmationBeneficiary {
        /// 证件类型: The documents by which a person proves who they are, when a merchant is taken in.
        ubo_id_type: IdentificationType,
        /// 身份证人像面照片: A file that was uploaded. At least 1 character.
        ubo_id_card_copy: MediaId,
        /// 身份证国徽面照片: A file that was uploaded. At least 1 character.
        ubo_id_card_national: MediaId,
        /// 证件正面照片: A file that was uploaded. At least 1 character.
        ubo_id_doc_copy: MediaId,
        /// 受益人姓名.
        ubo_name: String,
        /// 证件号码.
        ubo_id_number: String,
        /// 证件有效日期.
        ubo_id_card_valid_date: String,
    }
}

/// 登记证书: The paper by which the organization is registered.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationCertificate {
    /// 登记证书类型: The papers by which organizations other than companies are registered. Example:
    /// `CERTIFICATE_TYPE_2388`.
    pub cert_type: CertificateType,
    /// 证书编号. At least 1 character. Example: `111111111111`.
    pub cert_number: String,
    /// 登记证书照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`.
    pub cert_copy: MediaId,
    /// 商户名称. At least 1 character. Example: `xx公益团体`.
    pub merchant_name: String,
    /// 法人姓名. At least 1 character.
    pub legal_person: String,
    /// 注册地址. At least 1 character. Example: `广东省深圳市南山区xx路xx号`.
    pub company_address: String,
    /// 登记证书有效日期. At least 1 character. Example: `["1970-01-01","forever"]`.
    ///
    /// Note: A JSON array as a text: the first day and the last, or `forever`.
    pub cert_valid_date: String,
}

wechatpay_client::sent! {
    ConfirmationCertificate {
        cert_type "cert_type", cert_number "cert_number", cert_copy "cert_copy",
        merchant_name "merchant_name", legal_person "legal_person" hidden,
        company_address "company_address", cert_valid_date "cert_valid_date",
    }
}

/// What [`ConfirmationCertificate::new`] requires, by name.
pub struct ConfirmationCertificateRequired {
    /// 登记证书类型: The papers by which organizations other than companies are registered.
    pub cert_type: CertificateType,
    /// 证书编号. At least 1 character.
    pub cert_number: String,
    /// 登记证书照片: A file that was uploaded. At least 1 character.
    pub cert_copy: MediaId,
    /// 商户名称. At least 1 character.
    pub merchant_name: String,
    /// 法人姓名. At least 1 character.
    pub legal_person: String,
    /// 注册地址. At least 1 character.
    pub company_address: String,
    /// 登记证书有效日期. At least 1 character.
    pub cert_valid_date: String,
}

impl ConfirmationCertificate {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ConfirmationCertificateRequired) -> Self {
        let ConfirmationCertificateRequired {
            cert_type, cert_number, cert_copy, merchant_name, legal_person,
            company_address, cert_valid_date,
        } = required;
        Self {
            cert_type, cert_number, cert_copy, merchant_name, legal_person,
            company_address, cert_valid_date,
        }
    }
}

/// 联系人信息: The person who confirms for the merchant and hears from WeChat Pay.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationContact {
    /// 超级管理员类型: What a person is to the merchant. Example: `LEGAL`.
    pub contact_type: IdHolderType,
    /// 联系人姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub name: Encrypted,
    /// 超级管理员证件类型: Needed when the person acts for the merchant (`SUPER`). Example:
    /// `IDENTIFICATION_TYPE_IDCARD`.
    pub contact_id_doc_type: Option<IdentificationType>,
    /// 联系人身份证号码. Plain text here; encrypted on the wire.
    pub id_card_number: Option<Encrypted>,
    /// 联系人证件正面照片: Needed when the person acts for the merchant (`SUPER`). At least 1
    /// character. Example:
    /// `0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo`.
    pub contact_id_doc_copy: Option<MediaId>,
    /// 联系人证件反面照片: Needed when the person acts for the merchant (`SUPER`), unless it is a
    /// passport. At least 1 character. Example:
    /// `0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo`.
    pub contact_id_doc_copy_back: Option<MediaId>,
    /// 联系人证件有效期开始时间: Needed when the person acts for the merchant (`SUPER`). Example:
    /// `2019-06-06`.
    pub contact_period_begin: Option<Day>,
    /// 联系人证件有效期结束时间: Needed when the person acts for the merchant (`SUPER`): the last day,
    /// as year, month and day, or `长期` where there is none. Example: `长期`.
    pub contact_period_end: Option<String>,
    /// 业务办理授权函: Needed when the person acts for the merchant (`SUPER`): the merchant's letter
    /// with its seal. At least 1 character. Example:
    /// `0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo`.
    pub business_authorization_letter: Option<MediaId>,
    /// 联系人手机号: WeChat Pay sends codes and notices to it. At least 1 character. Plain text here;
    /// encrypted on the wire.
    pub mobile: Encrypted,
}

wechatpay_client::sent! {
    ConfirmationContact {
        contact_type "contact_type", name "name", contact_id_doc_type "contact_id_doc_type",
        id_card_number "id_card_number", contact_id_doc_copy "contact_id_doc_copy",
        contact_id_doc_copy_back "contact_id_doc_copy_back",
        contact_period_begin "contact_period_begin", contact_period_end "contact_period_end",
        business_authorization_letter "business_authorization_letter", mobile "mobile",
    }
}

/// What [`ConfirmationContact::new`] requires, by name.
pub struct ConfirmationContactRequired {
    /// 超级管理员类型: What a person is to the merchant.
    pub contact_type: IdHolderType,
    /// 联系人姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub name: Encrypted,
    /// 联系人手机号: WeChat Pay sends codes and notices to it. At least 1 character. Plain text here;
    /// encrypted on the wire.
    pub mobile: Encrypted,
}

impl ConfirmationContact {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ConfirmationContactRequired) -> Self {
        let ConfirmationContactRequired { contact_type, name, mobile } = required;
        Self {
            contact_type, name, contact_id_doc_type: None, id_card_number: None,
            contact_id_doc_copy: None, contact_id_doc_copy_back: None,
            contact_period_begin: None, contact_period_end: None,
            business_authorization_letter: None, mobile,
        }
    }
}

wechatpay_client::setters! {
    ConfirmationContact {
        /// 超级管理员证件类型: Needed when the person acts for the merchant (`SUPER`).
        contact_id_doc_type: IdentificationType,
        /// 联系人身份证号码. Plain text here; encrypted on the wire.
        id_card_number: Encrypted,
        /// 联系人证件正面照片: Needed when the person acts for the merchant (`SUPER`). At least 1
        /// character.
        contact_id_doc_copy: MediaId,
        /// 联系人证件反面照片: Needed when the person acts for the merchant (`SUPER`), unless it is a
        /// passport. At least 1 character.
        contact_id_doc_copy_back: MediaId,
        /// 联系人证件有效期开始时间: Needed when the person acts for the merchant (`SUPER`).
        contact_period_begin: Day,
        /// 联系人证件有效期结束时间: Needed when the person acts for the merchant (`SUPER`): the last day,
        /// as year, month and day, or `长期` where there is none.
        contact_period_end: String,
        /// 业务办理授权函: Needed when the person acts for the merchant (`SUPER`): the merchant's letter
        /// with its seal. At least 1 character.
        business_authorization_letter: MediaId,
    }
}

/// 法人身份信息: The legal person or owner, with their document.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationLegalPerson {
    /// 证件持有人类型: Whose document it is. Example: `LEGAL`.
    pub id_holder_type: Option<IdHolderType>,
    /// 证件类型: The documents by which a person proves who they are, when a merchant is taken in.
    /// Example: `IDENTIFICATION_TYPE_IDCARD`.
    pub identification_type: IdentificationType,
    /// 法定代表人说明函: Needed when the document is not the legal person's (`SUPER`). At least 1
    /// character. Example:
    /// `6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`.
    pub authorize_letter_copy: Option<MediaId>,
    /// 证件姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub identification_name: Encrypted,
    /// 证件号码. At least 1 character. Plain text here; encrypted on the wire.
    pub identification_number: Encrypted,
    /// 证件有效日期. At least 1 character. Example: `["1970-01-01","forever"]`.
    ///
    /// Note: A JSON array as a text: the first day and the last, or `forever`.
    pub identification_valid_date: String,
    /// 证件居住地址: Needed for a company. Plain text here; encrypted on the wire.
    pub identification_address: Option<Encrypted>,
    /// 证件正面照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`.
    pub identification_front_copy: MediaId,
    /// 证件反面照片: Not for a passport. At least 1 character. Example:
    /// `6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`.
    pub identification_back_copy: Option<MediaId>,
    /// 经营者/法人是否为受益人: Whether the legal person or owner is also a beneficiary. Example:
    /// `false`.
    pub owner: Option<bool>,
}

wechatpay_client::sent! {
    ConfirmationLegalPerson {
        id_holder_type "id_holder_type", identification_type "identification_type",
        authorize_letter_copy "authorize_letter_copy", identification_name "identification_name",
        identification_number "identification_number",
        identification_valid_date "identification_valid_date",
        identification_address "identification_address",
        identification_front_copy "identification_front_copy",
        identification_back_copy "identification_back_copy", owner "owner",
    }
}

/// What [`ConfirmationLegalPerson::new`] requires, by name.
pub struct ConfirmationLegalPersonRequired {
    /// 证件类型: The documents by which a person proves who they are, when a merchant is taken in.
    pub identification_type: IdentificationType,
    /// 证件姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub identification_name: Encrypted,
    /// 证件号码. At least 1 character. Plain text here; encrypted on the wire.
    pub identification_number: Encrypted,
    /// 证件有效日期. At least 1 character.
    pub identification_valid_date: String,
    /// 证件正面照片: A file that was uploaded. At least 1 character.
    pub identification_front_copy: MediaId,
}

impl ConfirmationLegalPerson {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ConfirmationLegalPersonRequired) -> Self {
        let ConfirmationLegalPersonRequired {
            identification_type, identification_name, identification_number,
            identification_valid_date, identification_front_copy,
        } = required;
        Self {
            id_holder_type: None, identification_type, authorize_letter_copy: None,
            identification_name, identification_number, identification_valid_date,
            identification_address: None, identification_front_copy,
            identification_back_copy: None, owner: None,
        }
    }
}

wechatpay_client::setters! {
    ConfirmationLegalPerson {
        /// 证件持有人类型: Whose document it is.
        id_holder_type: IdHolderType,
        /// 法定代表人说明函: Needed when the document is not the legal person's (`SUPER`). At least 1
        /// character.
        authorize_letter_copy: MediaId,
        /// 证件居住地址: Needed for a company. Plain text here; encrypted on the wire.
        identification_address: Encrypted,
        /// 证件反面照片: Not for a passport. At least 1 character.
        identification_back_copy: MediaId,
        /// 经营者/法人是否为受益人: Whether the legal person or owner is also a beneficiary.
        owner: bool,
    }
}

/// 营业执照: The licence of the merchant whose legal person confirms.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationLicence {
    /// 营业执照注册号. At least 1 character. Example: `914201123033363296`.
    pub licence_number: String,
    /// 营业执照照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ`.
    pub licence_copy: MediaId,
    /// 商户名称. At least 1 character. Example: `李四网络有限公司`.
    pub merchant_name: String,
    /// 法人姓名. At least 1 character.
    pub legal_person: String,
    /// 注册地址. At least 1 character. Example: `广东省深圳市南山区xx路xx号`.
    pub company_address: String,
    /// 营业执照有效日期. At least 1 character. Example: `["1970-01-01","forever"]`.
    ///
    /// Note: A JSON array as a text: the first day and the last, or `forever`.
    pub licence_valid_date: String,
}

wechatpay_client::sent! {
    ConfirmationLicence {
        licence_number "licence_number", licence_copy "licence_copy",
        merchant_name "merchant_name", legal_person "legal_person" hidden,
        company_address "company_address", licence_valid_date "licence_valid_date",
    }
}

/// What [`ConfirmationLicence::new`] requires, by name.
pub struct ConfirmationLicenceRequired {
    /// 营业执照注册号. At least 1 character.
    pub licence_number: String,
    /// 营业执照照片: A file that was uploaded. At least 1 character.
    pub licence_copy: MediaId,
    /// 商户名称. At least 1 character.
    pub merchant_name: String,
    /// 法人姓名. At least 1 character.
    pub legal_person: String,
    /// 注册地址. At least 1 character.
    pub company_address: String,
    /// 营业执照有效日期. At least 1 character.
    pub licence_valid_date: String,
}

impl ConfirmationLicence {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: ConfirmationLicenceRequired) -> Self {
        let ConfirmationLicenceRequired {
            licence_number, licence_copy, merchant_name, legal_person, company_address,
            licence_valid_date,
        } = required;
        Self {
            licence_number, licence_copy, merchant_name, legal_person, company_address,
            licence_valid_date,
        }
    }
}

/// 主体信息: What the merchant is by law, and its papers.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmationSubject {
    /// 主体类型: What a merchant is by law. Example: `SUBJECT_TYPE_ENTERPRISE`.
    pub subject_type: SubjectType,
    /// 是否金融机构: By default it is not one. Example: `false`.
    pub is_finance_institution: Option<bool>,
    /// 营业执照: The licence of the merchant whose legal person confirms.
    pub business_licence_info: Option<ConfirmationLicence>,
    /// 登记证书: Needed for authorities, institutions and social organizations.
    pub certificate_info: Option<ConfirmationCertificate>,
    /// 单位证明函照片: Of authorities and institutions. With it, no transfer is needed to verify the
    /// account. At least 1 character. Example:
    /// `6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`.
    pub company_prove_copy: Option<MediaId>,
    /// 辅助证明材料信息: Where a merchant without a licence does business.
    pub assist_prove_info: Option<MicroProof>,
    /// 经营许可证列表信息.
    pub special_operation_list: Option<Vec<OperationLicence>>,
    /// 金融机构许可证信息: The licences of a financial institution. Needed only for a merchant that is
    /// one.
    pub finance_institution_info: Option<FinanceInstitutionInfo>,
}

wechatpay_client::sent! {
    ConfirmationSubject {
        subject_type "subject_type", is_finance_institution "is_finance_institution",
        business_licence_info "business_licence_info", certificate_info "certificate_info",
        company_prove_copy "company_prove_copy", assist_prove_info "assist_prove_info",
        special_operation_list "special_operation_list",
        finance_institution_info "finance_institution_info",
    }
}

impl ConfirmationSubject {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(subject_type: SubjectType) -> Self {
        Self {
            subject_type, is_finance_institution: None, business_licence_info: None,
            certificate_info: None, company_prove_copy: None, assist_prove_info: None,
            special_operation_list: None, finance_institution_info: None,
        }
    }
}

wechatpay_client::setters! {
    ConfirmationSubject {
        /// 是否金融机构: By default it is not one.
        is_finance_institution: bool,
        /// 营业执照: The licence of the merchant whose legal person confirms.
        business_licence_info: ConfirmationLicence,
        /// 登记证书: Needed for authorities, institutions and social organizations.
        certificate_info: ConfirmationCertificate,
        /// 单位证明函照片: Of authorities and institutions. At least 1 character.
        company_prove_copy: MediaId,
        /// 辅助证明材料信息: Where a merchant without a licence does business.
        assist_prove_info: MicroProof,
        /// 经营许可证列表信息.
        special_operation_list: Vec<OperationLicence>,
        /// 金融机构许可证信息: The licences of a financial institution.
        finance_institution_info: FinanceInstitutionInfo,
    }
}

/// The response to [`GetAuthorizeState`](super::GetAuthorizeState).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetAuthorizeStateResponse {
    /// 授权状态: Whether a merchant has confirmed that it wants its account. Example:
    /// `AUTHORIZE_STATE_UNAUTHORIZED`.
    pub authorize_state: AuthorizeState,
}

wechatpay_client::record! {
    GetAuthorizeStateResponse {
        authorize_state "authorize_state",
    }
}

/// 经营者/法人身份证信息: An identity card of the mainland.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdCardInfo {
    /// 身份证人像面照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`.
    pub id_card_copy: MediaId,
    /// 身份证国徽面照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo`.
    pub id_card_national: MediaId,
    /// 身份证姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub id_card_name: Encrypted,
    /// 身份证号码. At least 1 character. Plain text here; encrypted on the wire.
    pub id_card_number: Encrypted,
    /// 身份证居住地址: Needed for a company. Plain text here; encrypted on the wire.
    pub id_card_address: Option<Encrypted>,
    /// 身份证有效期开始时间. Example: `2026-06-06`.
    pub card_period_begin: Day,
    /// 身份证有效期结束时间: The last day, as year, month and day, or `长期` where there is none. At
    /// least 1 character.
    pub card_period_end: String,
}

wechatpay_client::sent! {
    IdCardInfo {
        id_card_copy "id_card_copy", id_card_national "id_card_national",
        id_card_name "id_card_name", id_card_number "id_card_number",
        id_card_address "id_card_address", card_period_begin "card_period_begin",
        card_period_end "card_period_end" hidden,
    }
}

/// What [`IdCardInfo::new`] requires, by name.
pub struct IdCardInfoRequired {
    /// 身份证人像面照片: A file that was uploaded. At least 1 character.
    pub id_card_copy: MediaId,
    /// 身份证国徽面照片: A file that was uploaded. At least 1 character.
    pub id_card_national: MediaId,
    /// 身份证姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub id_card_name: Encrypted,
    /// 身份证号码. At least 1 character. Plain text here; encrypted on the wire.
    pub id_card_number: Encrypted,
    /// 身份证有效期开始时间.
    pub card_period_begin: Day,
    /// 身份证有效期结束时间: The last day, as year, month and day, or `长期` where there is none. At
    /// least 1 character.
    pub card_period_end: String,
}

impl IdCardInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: IdCardInfoRequired) -> Self {
        let IdCardInfoRequired {
            id_card_copy, id_card_national, id_card_name, id_card_number,
            card_period_begin, card_period_end,
        } = required;
        Self {
            id_card_copy, id_card_national, id_card_name, id_card_number,
            id_card_address: None, card_period_begin, card_period_end,
        }
    }
}

wechatpay_client::setters! {
    IdCardInfo {
        /// 身份证居住地址: Needed for a company. Plain text here; encrypted on the wire.
        id_card_address: Encrypted,
    }
}

/// 经营者/法人其他类型证件信息: A document other than an identity card of the mainland.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdDocInfo {
    /// 证件正面照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`.
    pub id_doc_copy: MediaId,
    /// 证件反面照片: Not for a passport. At least 1 character. Example:
    /// `6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`.
    pub id_doc_copy_back: Option<MediaId>,
    /// 证件姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub id_doc_name: Encrypted,
    /// 证件号码. At least 1 character. Plain text here; encrypted on the wire.
    pub id_doc_number: Encrypted,
    /// 证件居住地址: Needed for a company. Plain text here; encrypted on the wire.
    pub id_doc_address: Option<Encrypted>,
    /// 证件有效期开始时间. Example: `2019-06-06`.
    pub doc_period_begin: Day,
    /// 证件有效期结束时间: The last day, as year, month and day, or `长期` where there is none. At
    /// least 1 character. Example: `长期`.
    pub doc_period_end: String,
}

wechatpay_client::sent! {
    IdDocInfo {
        id_doc_copy "id_doc_copy", id_doc_copy_back "id_doc_copy_back", id_doc_name "id_doc_name",
        id_doc_number "id_doc_number", id_doc_address "id_doc_address",
        doc_period_begin "doc_period_begin", doc_period_end "doc_period_end",
    }
}

/// What [`IdDocInfo::new`] requires, by name.
pub struct IdDocInfoRequired {
    /// 证件正面照片: A file that was uploaded. At least 1 character.
    pub id_doc_copy: MediaId,
    /// 证件姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub id_doc_name: Encrypted,
    /// 证件号码. At least 1 character. Plain text here; encrypted on the wire.
    pub id_doc_number: Encrypted,
    /// 证件有效期开始时间.
    pub doc_period_begin: Day,
    /// 证件有效期结束时间: The last day, as year, month and day, or `长期` where there is none. At
    /// least 1 character.
    pub doc_period_end: String,
}

impl IdDocInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: IdDocInfoRequired) -> Self {
        let IdDocInfoRequired {
            id_doc_copy, id_doc_name, id_doc_number, doc_period_begin, doc_period_end,
        } = required;
        Self {
            id_doc_copy, id_doc_copy_back: None, id_doc_name, id_doc_number,
            id_doc_address: None, doc_period_begin, doc_period_end,
        }
    }
}

wechatpay_client::setters! {
    IdDocInfo {
        /// 证件反面照片: Not for a passport. At least 1 character.
        id_doc_copy_back: MediaId,
        /// 证件居住地址: Needed for a company. Plain text here; encrypted on the wire.
        id_doc_address: Encrypted,
    }
}

/// 经营者/法人身份证件: The legal person or owner, with the document of one kind or the other.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityInfo {
    /// 证件持有人类型: Whose document it is. Example: `LEGAL`.
    pub id_holder_type: Option<IdHolderType>,
    /// 证件类型: The documents by which a person proves who they are, when a merchant is taken in.
    /// Example: `IDENTIFICATION_TYPE_IDCARD`.
    pub id_doc_type: IdentificationType,
    /// 法定代表人说明函: Needed when the document is not the legal person's (`SUPER`). At least 1
    /// character. Example:
    /// `6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`.
    pub authorize_letter_copy: Option<MediaId>,
    /// 经营者/法人身份证信息: Needed for an identity card of the mainland.
    pub id_card_info: Option<IdCardInfo>,
    /// 经营者/法人其他类型证件信息: Needed for any other document.
    pub id_doc_info: Option<IdDocInfo>,
    /// 经营者/法人是否为受益人: Whether the legal person or owner is also a beneficiary. Example:
    /// `true`.
    pub owner: Option<bool>,
}

wechatpay_client::sent! {
    IdentityInfo {
        id_holder_type "id_holder_type", id_doc_type "id_doc_type",
        authorize_letter_copy "authorize_letter_copy", id_card_info "id_card_info",
        id_doc_info "id_doc_info", owner "owner",
    }
}

impl IdentityInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(id_doc_type: IdentificationType) -> Self {
        Self {
            id_holder_type: None, id_doc_type, authorize_letter_copy: None,
            id_card_info: None, id_doc_info: None, owner: None,
        }
    }
}

wechatpay_client::setters! {
    IdentityInfo {
        /// 证件持有人类型: Whose document it is.
        id_holder_type: IdHolderType,
        /// 法定代表人说明函: Needed when the document is not the legal person's (`SUPER`). At least 1
        /// character.
        authorize_letter_copy: MediaId,
        /// 经营者/法人身份证信息: Needed for an identity card of the mainland.
        id_card_info: IdCardInfo,
        /// 经营者/法人其他类型证件信息: Needed for any other document.
        id_doc_info: IdDocInfo,
        /// 经营者/法人是否为受益人: Whether the legal person or owner is also a beneficiary.
        owner: bool,
    }
}

/// The response to [`ListBankBranches`](super::ListBankBranches).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListBankBranchesResponse {
    /// 查询数据总条数. Example: `1`.
    pub total_count: i64,
    /// 本次查询条数. Example: `1`.
    pub count: Option<i64>,
    /// 支行列表.
    pub data: Option<Vec<BankBranch>>,
    /// 本次查询偏移量. Example: `0`.
    pub offset: i64,
    /// 分页链接: Paths, with their queries, that lead to the neighbouring parts of a list.
    pub links: Option<PageLinks>,
    /// 开户银行. Example: `招商银行其他银行`.
    pub account_bank: String,
    /// 开户银行编码. Example: `1001`.
    pub account_bank_code: i64,
    /// 银行别名. Example: `工商银行深圳前海微众银行`.
    pub bank_alias: String,
    /// 银行别名编码: A bank under the name that it is listed by. At least 1 character. Example:
    /// `1000006247`.
    pub bank_alias_code: BankAliasCode,
}

wechatpay_client::record! {
    ListBankBranchesResponse {
        total_count "total_count", count "count", data "data", offset "offset", links "links",
        account_bank "account_bank", account_bank_code "account_bank_code",
        bank_alias "bank_alias", bank_alias_code "bank_alias_code",
    }
}

/// The response to [`ListCities`](super::ListCities).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListCitiesResponse {
    /// 城市列表.
    pub data: Option<Vec<City>>,
    /// 查询数据总条数. Example: `1`.
    pub total_count: i64,
}

wechatpay_client::record! {
    ListCitiesResponse {
        data "data", total_count "total_count",
    }
}

/// The response to [`ListProvinces`](super::ListProvinces).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListProvincesResponse {
    /// 省份列表.
    pub data: Option<Vec<Province>>,
    /// 查询数据总条数. Example: `1`.
    pub total_count: i64,
}

wechatpay_client::record! {
    ListProvincesResponse {
        data "data", total_count "total_count",
    }
}

wechatpay_client::open_enum! {
    /// 小微经营类型: How a merchant without a licence does business.
    pub enum MicroBizType {
        /// In a shop.
        MicroTypeStore = "MICRO_TYPE_STORE",
        /// In changing places, or as a service to people.
        MicroTypeMobile = "MICRO_TYPE_MOBILE",
        /// On the Internet.
        MicroTypeOnline = "MICRO_TYPE_ONLINE",
    }
}

/// 小微辅助证明材料: How and where a merchant without a licence does business: one of the three.
#[derive(Clone)]
#[non_exhaustive]
pub struct MicroBusiness {
    /// 小微经营类型: How a merchant without a licence does business. Example: `MICRO_TYPE_STORE`.
    pub micro_biz_type: MicroBizType,
    /// 门店场所: The shop of a merchant without a licence (小微).
    pub micro_store_info: Option<StoreBusiness>,
    /// 流动经营/便民服务: A business without a fixed place.
    pub micro_mobile_info: Option<MobileBusiness>,
    /// 线上商品/服务交易: A shop on the Internet.
    pub micro_online_info: Option<OnlineBusiness>,
}

wechatpay_client::sent! {
    MicroBusiness {
        micro_biz_type "micro_biz_type", micro_store_info "micro_store_info",
        micro_mobile_info "micro_mobile_info", micro_online_info "micro_online_info",
    }
}

impl MicroBusiness {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(micro_biz_type: MicroBizType) -> Self {
        Self {
            micro_biz_type, micro_store_info: None, micro_mobile_info: None,
            micro_online_info: None,
        }
    }
}

wechatpay_client::setters! {
    MicroBusiness {
        /// 门店场所: The shop of a merchant without a licence (小微).
        micro_store_info: StoreBusiness,
        /// 流动经营/便民服务: A business without a fixed place.
        micro_mobile_info: MobileBusiness,
        /// 线上商品/服务交易: A shop on the Internet.
        micro_online_info: OnlineBusiness,
    }
}

/// 辅助证明材料信息: Where a merchant without a licence does business.
#[derive(Clone)]
#[non_exhaustive]
pub struct MicroProof {
    /// 小微经营类型: How a merchant without a licence does business. Example: `MICRO_TYPE_STORE`.
    pub micro_biz_type: MicroBizType,
    /// 门店名称. At least 1 character. Example: `大郎烧饼`.
    pub store_name: String,
    /// 门店省市编码: The code of the city and province, six digits. Example: `440305`.
    pub store_address_code: Option<String>,
    /// 门店地址. At least 1 character. Example: `广东省深圳市南山区xx大厦x层xxxx室`.
    pub store_address: String,
    /// 门店门头照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo`.
    pub store_header_copy: MediaId,
    /// 店内环境照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ`.
    pub store_indoor_copy: MediaId,
}

wechatpay_client::sent! {
    MicroProof {
        micro_biz_type "micro_biz_type", store_name "store_name",
        store_address_code "store_address_code", store_address "store_address",
        store_header_copy "store_header_copy", store_indoor_copy "store_indoor_copy",
    }
}

/// What [`MicroProof::new`] requires, by name.
pub struct MicroProofRequired {
    /// 小微经营类型: How a merchant without a licence does business.
    pub micro_biz_type: MicroBizType,
    /// 门店名称. At least 1 character.
    pub store_name: String,
    /// 门店地址. At least 1 character.
    pub store_address: String,
    /// 门店门头照片: A file that was uploaded. At least 1 character.
    pub store_header_copy: MediaId,
    /// 店内环境照片: A file that was uploaded. At least 1 character.
    pub store_indoor_copy: MediaId,
}

impl MicroProof {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: MicroProofRequired) -> Self {
        let MicroProofRequired {
            micro_biz_type, store_name, store_address, store_header_copy,
            store_indoor_copy,
        } = required;
        Self {
            micro_biz_type, store_name, store_address_code: None, store_address,
            store_header_copy, store_indoor_copy,
        }
    }
}

wechatpay_client::setters! {
    MicroProof {
        /// 门店省市编码: The code of the city and province, six digits.
        store_address_code: String,
    }
}

/// 小程序场景: A mini program in which the merchant sells.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniProgramScene {
    /// 服务商小程序APPID: Of the partner. Send this or `mini_program_sub_appid`. At least 1 character.
    /// Example: `wx1234567890123456`.
    pub mini_program_appid: Option<Appid>,
    /// 商家小程序APPID: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character. Example: `wxa123344545577`.
    pub mini_program_sub_appid: Option<Appid>,
    /// 小程序截图.
    pub mini_program_pics: Option<Vec<MediaId>>,
}

wechatpay_client::sent! {
    MiniProgramScene {
        mini_program_appid "mini_program_appid", mini_program_sub_appid "mini_program_sub_appid",
        mini_program_pics "mini_program_pics",
    }
}

impl MiniProgramScene {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            mini_program_appid: None, mini_program_sub_appid: None,
            mini_program_pics: None,
        }
    }
}

wechatpay_client::setters! {
    MiniProgramScene {
        /// 服务商小程序APPID: Of the partner. At least 1 character.
        mini_program_appid: Appid,
        /// 商家小程序APPID: A mini program, service account or app, as numbered by WeChat's open platform.
        /// At least 1 character.
        mini_program_sub_appid: Appid,
        /// 小程序截图.
        mini_program_pics: Vec<MediaId>,
    }
}

/// 流动经营/便民服务: A business without a fixed place.
#[derive(Clone)]
#[non_exhaustive]
pub struct MobileBusiness {
    /// 经营/服务名称. At least 1 character. Example: `李三烧饼`.
    pub micro_mobile_name: String,
    /// 经营/服务所在地省市. At least 1 character. Example: `440305`.
    pub micro_mobile_city: String,
    /// 经营/服务所在地. At least 1 character. Example: `无`.
    pub micro_mobile_address: String,
    /// 经营/服务现场照片.
    pub micro_mobile_pics: Vec<MediaId>,
}

wechatpay_client::sent! {
    MobileBusiness {
        micro_mobile_name "micro_mobile_name", micro_mobile_city "micro_mobile_city",
        micro_mobile_address "micro_mobile_address", micro_mobile_pics "micro_mobile_pics",
    }
}

/// What [`MobileBusiness::new`] requires, by name.
pub struct MobileBusinessRequired {
    /// 经营/服务名称. At least 1 character.
    pub micro_mobile_name: String,
    /// 经营/服务所在地省市. At least 1 character.
    pub micro_mobile_city: String,
    /// 经营/服务所在地. At least 1 character.
    pub micro_mobile_address: String,
    /// 经营/服务现场照片.
    pub micro_mobile_pics: Vec<MediaId>,
}

impl MobileBusiness {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: MobileBusinessRequired) -> Self {
        let MobileBusinessRequired {
            micro_mobile_name, micro_mobile_city, micro_mobile_address,
            micro_mobile_pics,
        } = required;
        Self {
            micro_mobile_name, micro_mobile_city, micro_mobile_address,
            micro_mobile_pics,
        }
    }
}

wechatpay_client::open_enum! {
    /// 修改模式: How a change of a settlement account is handled.
    ///
    /// Note: No other value is known; without it the same happens.
    pub enum ModifyMode {
        /// It is accepted first and checked afterwards.
        ModifyModeAsync = "MODIFY_MODE_ASYNC",
    }
}

/// The response to [`ModifySettlement`](super::ModifySettlement).
#[derive(Clone)]
#[non_exhaustive]
pub struct ModifySettlementResponse {
    /// 修改结算账户申请单号: A change of a settlement account as numbered by WeChat Pay. At least 1
    /// character. Example: `102329389XXXX`.
    pub application_no: SettlementApplicationNo,
}

wechatpay_client::record! {
    ModifySettlementResponse {
        application_no "application_no",
    }
}

/// 线上商品/服务交易: A shop on the Internet.
#[derive(Clone)]
#[non_exhaustive]
pub struct OnlineBusiness {
    /// 线上店铺名称. At least 1 character. Example: `李三的线上店铺`.
    pub micro_online_store: String,
    /// 电商平台名称. At least 1 character. Example: `微信小店`.
    pub micro_ec_name: String,
    /// 店铺二维码: A picture of the code. Send this or `micro_link`. At least 1 character. Example:
    /// `0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo`.
    pub micro_qrcode: Option<MediaId>,
    /// 店铺链接: Send this or `micro_qrcode`. Example: `https://www.qq.com`.
    pub micro_link: Option<String>,
}

wechatpay_client::sent! {
    OnlineBusiness {
        micro_online_store "micro_online_store", micro_ec_name "micro_ec_name",
        micro_qrcode "micro_qrcode", micro_link "micro_link",
    }
}

/// What [`OnlineBusiness::new`] requires, by name.
pub struct OnlineBusinessRequired {
    /// 线上店铺名称. At least 1 character.
    pub micro_online_store: String,
    /// 电商平台名称. At least 1 character.
    pub micro_ec_name: String,
}

impl OnlineBusiness {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: OnlineBusinessRequired) -> Self {
        let OnlineBusinessRequired { micro_online_store, micro_ec_name } = required;
        Self { micro_online_store, micro_ec_name, micro_qrcode: None, micro_link: None }
    }
}

wechatpay_client::setters! {
    OnlineBusiness {
        /// 店铺二维码: A picture of the code. At least 1 character.
        micro_qrcode: MediaId,
        /// 店铺链接: Send this or `micro_qrcode`.
        micro_link: String,
    }
}

/// 经营许可证信息: A licence that a line of business needs.
#[derive(Clone)]
#[non_exhaustive]
pub struct OperationLicence {
    /// 行业ID: The line of business that the licence is for. Example: `44`.
    ///
    /// Note: The values known are 22, 32, 33, 36, 41, 42, 44, 49 to 52, 54 and 55; it is not known what
    /// they mean, and a sample has 100.
    pub category_id: i64,
    /// 行业经营许可证资质照片.
    pub operation_copy_list: Option<Vec<MediaId>>,
    /// 店内环境照片.
    pub store_indoor_copy: Option<Vec<MediaId>>,
}

wechatpay_client::sent! {
    OperationLicence {
        category_id "category_id", operation_copy_list "operation_copy_list",
        store_indoor_copy "store_indoor_copy",
    }
}

impl OperationLicence {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(category_id: i64) -> Self {
        Self { category_id, operation_copy_list: None, store_indoor_copy: None }
    }
}

wechatpay_client::setters! {
    OperationLicence {
        /// 行业经营许可证资质照片.
        operation_copy_list: Vec<MediaId>,
        /// 店内环境照片.
        store_indoor_copy: Vec<MediaId>,
    }
}

/// 组织机构代码证信息: The organization code certificate, where the licence does not stand for it.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrganizationInfo {
    /// 组织机构代码证照片: A file that was uploaded. Other calls name it where they ask for an image or
    /// a video. At least 1 character. Example:
    /// `0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo`.
    pub organization_copy: MediaId,
    /// 组织机构代码. At least 1 character. Example: `91110000710926094P`.
    pub organization_code: String,
    /// 组织机构代码证有效期开始日期. Example: `2019-06-06`.
    pub org_period_begin: Day,
    /// 组织机构代码证有效期结束日期: The last day, as year, month and day, or `长期` where there is
    /// none. At least 1 character. Example: `长期`.
    pub org_period_end: String,
}

wechatpay_client::sent! {
    OrganizationInfo {
        organization_copy "organization_copy", organization_code "organization_code",
        org_period_begin "org_period_begin", org_period_end "org_period_end",
    }
}

/// What [`OrganizationInfo::new`] requires, by name.
pub struct OrganizationInfoRequired {
    /// 组织机构代码证照片: A file that was uploaded. At least 1 character.
    pub organization_copy: MediaId,
    /// 组织机构代码. At least 1 character.
    pub organization_code: String,
    /// 组织机构代码证有效期开始日期.
    pub org_period_begin: Day,
    /// 组织机构代码证有效期结束日期: The last day, as year, month and day, or `长期` where there is
    /// none. At least 1 character.
    pub org_period_end: String,
}

impl OrganizationInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: OrganizationInfoRequired) -> Self {
        let OrganizationInfoRequired {
            organization_copy, organization_code, org_period_begin, org_period_end,
        } = required;
        Self { organization_copy, organization_code, org_period_begin, org_period_end }
    }
}

/// 省份: A province, whose `province_code` lists its cities.
#[derive(Clone)]
#[non_exhaustive]
pub struct Province {
    /// 省份名称. Example: `广东省`.
    pub province_name: String,
    /// 省份编码: A province, as the lists of banks number it. Example: `22`.
    pub province_code: ProvinceCode,
}

wechatpay_client::record! {
    Province {
        province_name "province_name", province_code "province_code",
    }
}

wechatpay_client::integer! {
    /// 省份编码: A province, as the lists of banks number it.
    pub struct ProvinceCode;
}

/// 经营场景: Where the merchant sells, with what belongs to each place.
///
/// Note: Fill in what belongs to the values of `sales_scenes_type`, and only that.
#[derive(Clone)]
#[non_exhaustive]
pub struct SalesInfo {
    /// 经营场景类型.
    pub sales_scenes_type: Vec<SalesScene>,
    /// 线下场所场景: A shop or another place in which the merchant sells.
    pub biz_store_info: Option<StoreScene>,
    /// 公众号场景: A service account (公众号) in which the merchant sells.
    pub mp_info: Option<ServiceAccountScene>,
    /// 小程序场景: A mini program in which the merchant sells.
    pub mini_program_info: Option<MiniProgramScene>,
    /// App场景: An app in which the merchant sells.
    pub app_info: Option<AppScene>,
    /// 互联网网站场景: A web site on which the merchant sells.
    pub web_info: Option<WebScene>,
    /// 企业微信场景: WeCom (企业微信) of a merchant that sells there.
    pub wework_info: Option<WeComScene>,
}

wechatpay_client::sent! {
    SalesInfo {
        sales_scenes_type "sales_scenes_type", biz_store_info "biz_store_info", mp_info "mp_info",
        mini_program_info "mini_program_info", app_info "app_info", web_info "web_info",
        wework_info "wework_info",
    }
}

impl SalesInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(sales_scenes_type: Vec<SalesScene>) -> Self {
        Self {
            sales_scenes_type, biz_store_info: None, mp_info: None,
            mini_program_info: None, app_info: None, web_info: None, wework_info: None,
        }
    }
}

wechatpay_client::setters! {
    SalesInfo {
        /// 线下场所场景: A shop or another place in which the merchant sells.
        biz_store_info: StoreScene,
        /// 公众号场景: A service account (公众号) in which the merchant sells.
        mp_info: ServiceAccountScene,
        /// 小程序场景: A mini program in which the merchant sells.
        mini_program_info: MiniProgramScene,
        /// App场景: An app in which the merchant sells.
        app_info: AppScene,
        /// 互联网网站场景: A web site on which the merchant sells.
        web_info: WebScene,
        /// 企业微信场景: WeCom (企业微信) of a merchant that sells there.
        wework_info: WeComScene,
    }
}

wechatpay_client::open_enum! {
    /// 经营场景类型: Where a merchant sells.
    pub enum SalesScene {
        /// In a shop.
        SalesScenesStore = "SALES_SCENES_STORE",
        /// In a service account.
        SalesScenesMp = "SALES_SCENES_MP",
        /// In a mini program.
        SalesScenesMiniProgram = "SALES_SCENES_MINI_PROGRAM",
        /// On a web site.
        SalesScenesWeb = "SALES_SCENES_WEB",
        /// In an app.
        SalesScenesApp = "SALES_SCENES_APP",
        /// In WeCom (企业微信).
        SalesScenesWework = "SALES_SCENES_WEWORK",
    }
}

/// The response to [`SearchBanksByBankAccount`](super::SearchBanksByBankAccount).
#[derive(Clone)]
#[non_exhaustive]
pub struct SearchBanksByBankAccountResponse {
    /// 查询数据总条数. Example: `1`.
    pub total_count: i64,
    /// 银行列表.
    pub data: Option<Vec<Bank>>,
}

wechatpay_client::record! {
    SearchBanksByBankAccountResponse {
        total_count "total_count", data "data",
    }
}

/// 公众号场景: A service account (公众号) in which the merchant sells.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ServiceAccountScene {
    /// 服务商公众号AppID: Of the partner. Send this or `mp_sub_appid`. At least 1 character. Example:
    /// `wx1234567890123456`.
    pub mp_appid: Option<Appid>,
    /// 商家公众号AppID: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character. Example: `wxa123344545577abc`.
    pub mp_sub_appid: Option<Appid>,
    /// 公众号页面截图.
    pub mp_pics: Option<Vec<MediaId>>,
}

wechatpay_client::sent! {
    ServiceAccountScene {
        mp_appid "mp_appid", mp_sub_appid "mp_sub_appid", mp_pics "mp_pics",
    }
}

impl ServiceAccountScene {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { mp_appid: None, mp_sub_appid: None, mp_pics: None }
    }
}

wechatpay_client::setters! {
    ServiceAccountScene {
        /// 服务商公众号AppID: Of the partner. At least 1 character.
        mp_appid: Appid,
        /// 商家公众号AppID: A mini program, service account or app, as numbered by WeChat's open platform.
        /// At least 1 character.
        mp_sub_appid: Appid,
        /// 公众号页面截图.
        mp_pics: Vec<MediaId>,
    }
}

/// 结算账户: The bank account that a sub-merchant's money is settled to.
#[derive(Clone)]
#[non_exhaustive]
pub struct SettlementAccount {
    /// 账户类型: Whose account a settlement account is. Example: `ACCOUNT_TYPE_BUSINESS`.
    pub account_type: SettlementAccountType,
    /// 开户银行. Example: `工商银行`.
    pub account_bank: String,
    /// 开户银行全称. Example: `施秉县农村信用合作联社城关信用社`.
    pub bank_name: Option<String>,
    /// 开户银行联行号: A branch of a bank, as the banks number it: twelve digits. At least 1 character.
    /// Example: `402713354941`.
    pub bank_branch_id: Option<BankBranchId>,
    /// 银行账号.
    ///
    /// Note: It is plain and masked.
    pub account_number: String,
    /// 验证结果: How the last check of a settlement account ended. Example: `VERIFY_SUCCESS`.
    pub verify_result: SettlementCheck,
    /// 验证失败原因: Present only when the check failed. Example:
    /// `用户姓名/证件/手机不匹配，请核对后重试`.
    pub verify_fail_reason: Option<String>,
}

wechatpay_client::record! {
    SettlementAccount {
        account_type "account_type", account_bank "account_bank", bank_name "bank_name",
        bank_branch_id "bank_branch_id", account_number "account_number" hidden,
        verify_result "verify_result", verify_fail_reason "verify_fail_reason",
    }
}

wechatpay_client::open_enum! {
    /// 账户类型: Whose account a settlement account is.
    pub enum SettlementAccountType {
        /// An organization's (对公银行账户).
        AccountTypeBusiness = "ACCOUNT_TYPE_BUSINESS",
        /// The owner's own (经营者个人银行卡).
        AccountTypePrivate = "ACCOUNT_TYPE_PRIVATE",
    }
}

wechatpay_client::text! {
    /// 修改结算账户申请单号: A change of a settlement account as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct SettlementApplicationNo;
}

wechatpay_client::open_enum! {
    /// 审核状态: How the check of a change of a settlement account ended.
    pub enum SettlementAuditState {
        /// The change is made.
        AuditSuccess = "AUDIT_SUCCESS",
        /// The change is being checked.
        Auditing = "AUDITING",
        /// The change was refused.
        AuditFail = "AUDIT_FAIL",
    }
}

/// 结算账户修改申请单: A change of a settlement account.
#[derive(Clone)]
#[non_exhaustive]
pub struct SettlementChange {
    /// 开户名称: The merchant's name as on its licence, or the owner's name.
    ///
    /// Note: It is plain and masked.
    pub account_name: String,
    /// 账户类型: Whose account a settlement account is. Example: `ACCOUNT_TYPE_BUSINESS`.
    pub account_type: SettlementAccountType,
    /// 开户银行. Example: `工商银行`.
    pub account_bank: String,
    /// 开户银行全称. Example: `施秉县农村信用合作联社城关信用社`.
    pub bank_name: Option<String>,
    /// 开户银行联行号: A branch of a bank, as the banks number it: twelve digits. At least 1 character.
    /// Example: `402713354941`.
    pub bank_branch_id: Option<BankBranchId>,
    /// 银行账号.
    ///
    /// Note: It is plain and masked.
    pub account_number: String,
    /// 审核状态: How the check of a change of a settlement account ended. Example: `AUDIT_SUCCESS`.
    pub verify_result: SettlementAuditState,
    /// 审核驳回原因: Present only when the check failed. Example: `银行卡户名或卡号有误`.
    pub verify_fail_reason: Option<String>,
    /// 审核结果更新时间. Example: `2015-05-20T13:29:35+08:00`.
    pub verify_finish_time: Option<Timestamp>,
}

wechatpay_client::record! {
    SettlementChange {
        account_name "account_name" hidden, account_type "account_type",
        account_bank "account_bank", bank_name "bank_name", bank_branch_id "bank_branch_id",
        account_number "account_number" hidden, verify_result "verify_result",
        verify_fail_reason "verify_fail_reason", verify_finish_time "verify_finish_time",
    }
}

wechatpay_client::open_enum! {
    /// 验证结果: How the last check of a settlement account ended.
    pub enum SettlementCheck {
        /// A transfer of the system reached the account.
        VerifySuccess = "VERIFY_SUCCESS",
        /// A transfer failed, and the account has to be changed.
        VerifyFail = "VERIFY_FAIL",
        /// A transfer is under way; a withdrawal can be tried.
        Verifying = "VERIFYING",
    }
}

/// 结算规则: How the merchant's money is settled, and at what rate.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SettlementInfo {
    /// 入驻结算规则ID: One of the rules that the merchant's kind and line of business allow. Example:
    /// `719`.
    pub settlement_id: Option<String>,
    /// 所属行业: The line of business, in the words of the table of rates. Example: `餐饮`.
    pub qualification_type: Option<String>,
    /// 特殊资质图片: Needed where the line of business asks for licences.
    pub qualifications: Option<Vec<MediaId>>,
    /// 优惠费率活动ID: An offer of a lower rate that the merchant takes part in. Example:
    /// `20191030111cff5b5e`.
    pub activities_id: Option<String>,
    /// 优惠费率活动值: In percent, within the limits of the offer. Example: `0.6`.
    pub activities_rate: Option<String>,
    /// 非信用卡活动费率值: In percent, for what is not paid by credit card. Sent together with
    /// `credit_activities_rate`. Example: `0.6`.
    pub debit_activities_rate: Option<String>,
    /// 信用卡活动费率值: In percent, for what is paid by credit card. Example: `0.6`.
    pub credit_activities_rate: Option<String>,
    /// 优惠费率活动补充材料.
    pub activities_additions: Option<Vec<MediaId>>,
}

wechatpay_client::sent! {
    SettlementInfo {
        settlement_id "settlement_id", qualification_type "qualification_type",
        qualifications "qualifications", activities_id "activities_id",
        activities_rate "activities_rate", debit_activities_rate "debit_activities_rate",
        credit_activities_rate "credit_activities_rate",
        activities_additions "activities_additions",
    }
}

impl SettlementInfo {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            settlement_id: None, qualification_type: None, qualifications: None,
            activities_id: None, activities_rate: None, debit_activities_rate: None,
            credit_activities_rate: None, activities_additions: None,
        }
    }
}

wechatpay_client::setters! {
    SettlementInfo {
        /// 入驻结算规则ID: One of the rules that the merchant's kind and line of business allow.
        settlement_id: String,
        /// 所属行业: The line of business, in the words of the table of rates.
        qualification_type: String,
        /// 特殊资质图片: Needed where the line of business asks for licences.
        qualifications: Vec<MediaId>,
        /// 优惠费率活动ID: An offer of a lower rate that the merchant takes part in.
        activities_id: String,
        /// 优惠费率活动值: In percent, within the limits of the offer.
        activities_rate: String,
        /// 非信用卡活动费率值: In percent, for what is not paid by credit card.
        debit_activities_rate: String,
        /// 信用卡活动费率值: In percent, for what is paid by credit card.
        credit_activities_rate: String,
        /// 优惠费率活动补充材料.
        activities_additions: Vec<MediaId>,
    }
}

/// 门店场所: The shop of a merchant without a licence (小微).
#[derive(Clone)]
#[non_exhaustive]
pub struct StoreBusiness {
    /// 门店名称. At least 1 character. Example: `大郎烧饼`.
    pub micro_name: String,
    /// 门店省市编码: The code of the city and province, six digits. At least 1 character. Example:
    /// `440305`.
    pub micro_address_code: String,
    /// 门店地址. At least 1 character. Example: `广东省深圳市南山区xx大厦x层xxxx室`.
    pub micro_address: String,
    /// 门店门头照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo`.
    pub store_entrance_pic: MediaId,
    /// 店内环境照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `47ZC6GC-vnrbEny__Ie_An5-tCpqxucuxi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4`.
    pub micro_indoor_copy: MediaId,
    /// 门店经度. Example: `113.941046`.
    pub store_longitude: Option<String>,
    /// 门店纬度. Example: `22.546154`.
    pub store_latitude: Option<String>,
}

wechatpay_client::sent! {
    StoreBusiness {
        micro_name "micro_name", micro_address_code "micro_address_code",
        micro_address "micro_address", store_entrance_pic "store_entrance_pic",
        micro_indoor_copy "micro_indoor_copy", store_longitude "store_longitude",
        store_latitude "store_latitude",
    }
}

/// What [`StoreBusiness::new`] requires, by name.
pub struct StoreBusinessRequired {
    /// 门店名称. At least 1 character.
    pub micro_name: String,
    /// 门店省市编码: The code of the city and province, six digits. At least 1 character.
    pub micro_address_code: String,
    /// 门店地址. At least 1 character.
    pub micro_address: String,
    /// 门店门头照片: A file that was uploaded. At least 1 character.
    pub store_entrance_pic: MediaId,
    /// 店内环境照片: A file that was uploaded. At least 1 character.
    pub micro_indoor_copy: MediaId,
}

impl StoreBusiness {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: StoreBusinessRequired) -> Self {
        let StoreBusinessRequired {
            micro_name, micro_address_code, micro_address, store_entrance_pic,
            micro_indoor_copy,
        } = required;
        Self {
            micro_name, micro_address_code, micro_address, store_entrance_pic,
            micro_indoor_copy, store_longitude: None, store_latitude: None,
        }
    }
}

wechatpay_client::setters! {
    StoreBusiness {
        /// 门店经度.
        store_longitude: String,
        /// 门店纬度.
        store_latitude: String,
    }
}

/// 线下场所场景: A shop or another place in which the merchant sells.
#[derive(Clone)]
#[non_exhaustive]
pub struct StoreScene {
    /// 线下场所名称. At least 1 character. Example: `大郎烧饼`.
    pub biz_store_name: String,
    /// 线下场所省市编码: The code of the city and province, six digits. At least 1 character. Example:
    /// `440305`.
    pub biz_address_code: String,
    /// 线下场所地址. At least 1 character. Example: `南山区xx大厦x层xxxx室`.
    pub biz_store_address: String,
    /// 门店门头照片.
    pub store_entrance_pic: Vec<MediaId>,
    /// 线下场所内部照片.
    pub indoor_pic: Vec<MediaId>,
    /// 线下场所对应的商家AppID: A mini program, service account or app, as numbered by WeChat's open
    /// platform. At least 1 character. Example: `wx1234567890123456`.
    pub biz_sub_appid: Option<Appid>,
}

wechatpay_client::sent! {
    StoreScene {
        biz_store_name "biz_store_name", biz_address_code "biz_address_code",
        biz_store_address "biz_store_address", store_entrance_pic "store_entrance_pic",
        indoor_pic "indoor_pic", biz_sub_appid "biz_sub_appid",
    }
}

/// What [`StoreScene::new`] requires, by name.
pub struct StoreSceneRequired {
    /// 线下场所名称. At least 1 character.
    pub biz_store_name: String,
    /// 线下场所省市编码: The code of the city and province, six digits. At least 1 character.
    pub biz_address_code: String,
    /// 线下场所地址. At least 1 character.
    pub biz_store_address: String,
    /// 门店门头照片.
    pub store_entrance_pic: Vec<MediaId>,
    /// 线下场所内部照片.
    pub indoor_pic: Vec<MediaId>,
}

impl StoreScene {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: StoreSceneRequired) -> Self {
        let StoreSceneRequired {
            biz_store_name, biz_address_code, biz_store_address, store_entrance_pic,
            indoor_pic,
        } = required;
        Self {
            biz_store_name, biz_address_code, biz_store_address, store_entrance_pic,
            indoor_pic, biz_sub_appid: None,
        }
    }
}

wechatpay_client::setters! {
    StoreScene {
        /// 线下场所对应的商家AppID: A mini program, service account or app, as numbered by WeChat's open
        /// platform. At least 1 character.
        biz_sub_appid: Appid,
    }
}

/// 商户开户意愿申请单: An application to confirm an account, with the code that has to be scanned.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubjectConfirmation {
    /// 申请单状态: Where an application is. Example: `APPLYMENT_STATE_PASSED`.
    pub applyment_state: ApplymentState,
    /// 小程序码图片: The picture of a code, as a data URL. Present only while somebody has to scan it.
    /// Example:
    /// `data:image/png;base64,cGFnZXMvYXBwbHkvYXBpdzQvd2VsY29tZS93ZWxjb21lP2FwcGx5bWVudF9pZD14eHg=`.
    pub qrcode_data: Option<String>,
    /// 驳回参数: The field that is wrong. Example: `merchant_name`.
    pub reject_param: Option<String>,
    /// 驳回原因. Example: `公司名称与工商局登记不一致`.
    pub reject_reason: Option<String>,
}

wechatpay_client::record! {
    SubjectConfirmation {
        applyment_state "applyment_state", qrcode_data "qrcode_data", reject_param "reject_param",
        reject_reason "reject_reason",
    }
}

/// 主体资料: What the merchant is by law, and its papers.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubjectInfo {
    /// 主体类型: What a merchant is by law. Example: `SUBJECT_TYPE_ENTERPRISE`.
    pub subject_type: SubjectType,
    /// 是否是金融机构: By default it is not one. Example: `true`.
    pub finance_institution: Option<bool>,
    /// 小微辅助证明材料: Needed for a merchant without a licence (小微).
    pub micro_biz_info: Option<MicroBusiness>,
    /// 营业执照: Needed for companies and businesses of one owner.
    pub business_license_info: Option<BusinessLicenseInfo>,
    /// 登记证书: Needed for authorities, institutions and social organizations.
    pub certificate_info: Option<CertificateInfo>,
    /// 组织机构代码证信息: The organization code certificate, where the licence does not stand for it.
    pub organization_info: Option<OrganizationInfo>,
    /// 单位证明函照片: Of authorities and institutions. With it, no transfer is needed to verify the
    /// account. At least 1 character. Example:
    /// `6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`.
    pub certificate_letter_copy: Option<MediaId>,
    /// 金融机构许可证信息: The licences of a financial institution. Needed only for a merchant that is
    /// one.
    pub finance_institution_info: Option<FinanceInstitutionInfo>,
    /// 经营者/法人身份证件: The legal person or owner, with the document of one kind or the other.
    pub identity_info: IdentityInfo,
    /// 最终受益人信息列表: Needed for a company whose legal person is not a beneficiary.
    pub ubo_info_list: Option<Vec<Beneficiary>>,
}

wechatpay_client::sent! {
    SubjectInfo {
        subject_type "subject_type", finance_institution "finance_institution",
        micro_biz_info "micro_biz_info", business_license_info "business_license_info",
        certificate_info "certificate_info", organization_info "organization_info",
        certificate_letter_copy "certificate_letter_copy",
        finance_institution_info "finance_institution_info", identity_info "identity_info",
        ubo_info_list "ubo_info_list",
    }
}

impl SubjectInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(subject_type: SubjectType, identity_info: IdentityInfo) -> Self {
        Self {
            subject_type, finance_institution: None, micro_biz_info: None,
            business_license_info: None, certificate_info: None, organization_info: None,
            certificate_letter_copy: None, finance_institution_info: None, identity_info,
            ubo_info_list: None,
        }
    }
}

wechatpay_client::setters! {
    SubjectInfo {
        /// 是否是金融机构: By default it is not one.
        finance_institution: bool,
        /// 小微辅助证明材料: Needed for a merchant without a licence (小微).
        micro_biz_info: MicroBusiness,
        /// 营业执照: Needed for companies and businesses of one owner.
        business_license_info: BusinessLicenseInfo,
        /// 登记证书: Needed for authorities, institutions and social organizations.
        certificate_info: CertificateInfo,
        /// 组织机构代码证信息: The organization code certificate, where the licence does not stand for it.
        organization_info: OrganizationInfo,
        /// 单位证明函照片: Of authorities and institutions. At least 1 character.
        certificate_letter_copy: MediaId,
        /// 金融机构许可证信息: The licences of a financial institution.
        finance_institution_info: FinanceInstitutionInfo,
        /// 最终受益人信息列表: Needed for a company whose legal person is not a beneficiary.
        ubo_info_list: Vec<Beneficiary>,
    }
}

/// The response to [`SubmitApplyment`](super::SubmitApplyment).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitApplymentResponse {
    /// 微信支付申请单号: An application to take a merchant in, as numbered by WeChat Pay. Example:
    /// `2000002124775691`.
    pub applyment_id: ApplymentId,
}

wechatpay_client::record! {
    SubmitApplymentResponse {
        applyment_id "applyment_id",
    }
}

/// The response to [`SubmitSubjectApplyment`](super::SubmitSubjectApplyment).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitSubjectApplymentResponse {
    /// 微信支付申请单号: An application to take a merchant in, as numbered by WeChat Pay. Example:
    /// `20000000011111`.
    pub applyment_id: ApplymentId,
}

wechatpay_client::record! {
    SubmitSubjectApplymentResponse {
        applyment_id "applyment_id",
    }
}

/// 企业微信场景: WeCom (企业微信) of a merchant that sells there.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WeComScene {
    /// 商家企业微信CorpID. Example: `wx1234567890123456`.
    pub sub_corp_id: Option<String>,
    /// 企业微信页面截图.
    pub wework_pics: Option<Vec<MediaId>>,
    /// 企业微信CorpID. Example: `wx1234567890123456`.
    pub corp_id: Option<String>,
}

wechatpay_client::sent! {
    WeComScene {
        sub_corp_id "sub_corp_id", wework_pics "wework_pics", corp_id "corp_id",
    }
}

impl WeComScene {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { sub_corp_id: None, wework_pics: None, corp_id: None }
    }
}

wechatpay_client::setters! {
    WeComScene {
        /// 商家企业微信CorpID.
        sub_corp_id: String,
        /// 企业微信页面截图.
        wework_pics: Vec<MediaId>,
        /// 企业微信CorpID.
        corp_id: String,
    }
}

/// 互联网网站场景: A web site on which the merchant sells.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebScene {
    /// 互联网网站域名. Example: `http://www.qq.com`.
    pub domain: Option<String>,
    /// 网站授权函: Needed when the domain is registered to somebody else. At least 1 character.
    /// Example:
    /// `0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo`.
    pub web_authorisation: Option<MediaId>,
    /// 互联网网站对应的商家APPID: A mini program, service account or app, as numbered by WeChat's open
    /// platform. At least 1 character. Example: `wx1234567890123456`.
    pub web_appid: Option<Appid>,
}

wechatpay_client::sent! {
    WebScene {
        domain "domain", web_authorisation "web_authorisation", web_appid "web_appid",
    }
}

impl WebScene {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { domain: None, web_authorisation: None, web_appid: None }
    }
}

wechatpay_client::setters! {
    WebScene {
        /// 互联网网站域名.
        domain: String,
        /// 网站授权函: Needed when the domain is registered to somebody else. At least 1 character.
        web_authorisation: MediaId,
        /// 互联网网站对应的商家APPID: A mini program, service account or app, as numbered by WeChat's open
        /// platform. At least 1 character.
        web_appid: Appid,
    }
}
