// Written by `cargo xtask codegen` from spec/ecommerce_applyment.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Day, Encrypted, Timestamp};

use crate::products::shared::{
    Appid, ApplymentId, BankBranchId, CertificateType, Fen, IdentificationType, Mchid, MediaId,
    OutAccountType,
};

/// 账户信息: What is in an account of the sub-merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountAmount {
    /// 二级商户号的出款子账户类型: The accounts of a sub-merchant that money can be taken out of.
    /// Example: `BASIC_ACCOUNT`.
    pub out_account_type: OutAccountType,
    /// 账户金额: An amount of money in 分, a hundredth of a yuan. Example: `101`.
    pub amount: Option<Fen>,
}

wechatpay_client::record! {
    AccountAmount {
        out_account_type "out_account_type", amount "amount",
    }
}

/// 汇款账户验证信息: The transfer by which the sub-merchant proves that the account is its own.
///
/// Note: Transfer exactly this amount from exactly this account, in time.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountValidation {
    /// 付款户名. Plain text here; encrypted on the wire.
    pub account_name: Option<Encrypted>,
    /// 付款卡号. Plain text here; encrypted on the wire.
    pub account_no: Option<Encrypted>,
    /// 汇款金额: How much to transfer, in 分. Example: `124`.
    pub pay_amount: Option<Fen>,
    /// 收款卡号. Example: `7222223333322332`.
    pub destination_account_number: Option<String>,
    /// 收款户名. Example: `财付通支付科技有限公司`.
    pub destination_account_name: Option<String>,
    /// 开户银行. Example: `招商银行威盛大厦支行`.
    pub destination_account_bank: Option<String>,
    /// 省市信息. Example: `深圳`.
    pub city: Option<String>,
    /// 备注信息. Example: `入驻账户验证`.
    pub remark: Option<String>,
    /// 汇款截止时间. Example: `2018-12-10 17:09:01`.
    ///
    /// Note: It has no offset: it is Beijing time.
    pub deadline: Option<String>,
}

wechatpay_client::record! {
    AccountValidation {
        account_name "account_name", account_no "account_no", pay_amount "pay_amount",
        destination_account_number "destination_account_number",
        destination_account_name "destination_account_name",
        destination_account_bank "destination_account_bank", city "city", remark "remark",
        deadline "deadline",
    }
}

/// 账户提现结果: What became of the money of one account.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountWithdrawResult {
    /// 二级商户号的出款子账户类型: The accounts of a sub-merchant that money can be taken out of.
    /// Example: `BASIC_ACCOUNT`.
    pub out_account_type: OutAccountType,
    /// 付款状态: What became of the money of one account. Example: `PAY_SUCCEED`.
    pub pay_state: PayState,
    /// 付款状态描述: The same for people. Example: `付款成功`.
    pub state_description: String,
}

wechatpay_client::record! {
    AccountWithdrawResult {
        out_account_type "out_account_type", pay_state "pay_state",
        state_description "state_description",
    }
}

/// 超级管理员信息: The administrator (超级管理员), who signs for the sub-merchant and hears from
/// WeChat Pay.
///
/// Note: The days of the document are called `contact_id_doc_period_begin` and
/// `contact_id_doc_period_end`, or, with `submit_account_hosting_applyment`, also
/// `contact_period_begin` and `contact_period_end`.
#[derive(Clone)]
#[non_exhaustive]
pub struct AdministratorInfo {
    /// 超级管理员类型: What the administrator is to the sub-merchant. Example: `65`.
    pub contact_type: AdministratorType,
    /// 超级管理员姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub contact_name: Encrypted,
    /// 超级管理员证件类型: Needed when the person acts for the merchant (`66`). Example:
    /// `IDENTIFICATION_TYPE_IDCARD`.
    pub contact_id_doc_type: Option<IdentificationType>,
    /// 超级管理员身份证件号码: Needed when the person acts for the merchant (`66`). Plain text here;
    /// encrypted on the wire.
    pub contact_id_card_number: Option<Encrypted>,
    /// 超级管理员证件正面照片: Needed when the person acts for the merchant (`66`). At least 1
    /// character. Example:
    /// `0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo`.
    pub contact_id_doc_copy: Option<MediaId>,
    /// 超级管理员证件反面照片: Needed when the person acts for the merchant (`66`), unless it is a
    /// passport. At least 1 character. Example:
    /// `0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo`.
    pub contact_id_doc_copy_back: Option<MediaId>,
    /// 超级管理员证件有效期开始时间. Example: `2019-06-06`.
    pub contact_period_begin: Option<Day>,
    /// 超级管理员证件有效期结束时间: The last day, as year, month and day, or `长期` where there is
    /// none. Example: `长期`.
    pub contact_period_end: Option<String>,
    /// 业务办理授权函: Needed when the person acts for the merchant (`66`): the merchant's letter with
    /// its seal. At least 1 character. Example:
    /// `0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo`.
    pub business_authorization_letter: Option<MediaId>,
    /// 超级管理员证件有效期开始时间. Example: `2019-06-06`.
    pub contact_id_doc_period_begin: Option<Day>,
    /// 超级管理员证件有效期结束时间: The last day, as year, month and day, or `长期` where there is
    /// none. Example: `长期`.
    pub contact_id_doc_period_end: Option<String>,
    /// 超级管理员手机: WeChat Pay sends codes and notices to it. Plain text here; encrypted on the
    /// wire.
    pub mobile_phone: Option<Encrypted>,
    /// 超级管理员邮箱. Plain text here; encrypted on the wire.
    pub contact_email: Option<Encrypted>,
}

wechatpay_client::sent! {
    AdministratorInfo {
        contact_type "contact_type", contact_name "contact_name",
        contact_id_doc_type "contact_id_doc_type", contact_id_card_number "contact_id_card_number",
        contact_id_doc_copy "contact_id_doc_copy",
        contact_id_doc_copy_back "contact_id_doc_copy_back",
        contact_period_begin "contact_period_begin", contact_period_end "contact_period_end",
        business_authorization_letter "business_authorization_letter",
        contact_id_doc_period_begin "contact_id_doc_period_begin",
        contact_id_doc_period_end "contact_id_doc_period_end", mobile_phone "mobile_phone",
        contact_email "contact_email",
    }
}

impl AdministratorInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        contact_type: AdministratorType,
        contact_name: impl Into<Encrypted>,
    ) -> Self {
        Self {
            contact_type, contact_name: contact_name.into(), contact_id_doc_type: None,
            contact_id_card_number: None, contact_id_doc_copy: None,
            contact_id_doc_copy_back: None, contact_period_begin: None,
            contact_period_end: None, business_authorization_letter: None,
            contact_id_doc_period_begin: None, contact_id_doc_period_end: None,
            mobile_phone: None, contact_email: None,
        }
    }
}

wechatpay_client::setters! {
    AdministratorInfo {
        /// 超级管理员证件类型: Needed when the person acts for the merchant (`66`).
        contact_id_doc_type: IdentificationType,
        /// 超级管理员身份证件号码: Needed when the person acts for the merchant (`66`). Plain text here;
        /// encrypted on the wire.
        contact_id_card_number: Encrypted,
        /// 超级管理员证件正面照片: Needed when the person acts for the merchant (`66`). At least 1
        /// character.
        contact_id_doc_copy: MediaId,
        /// 超级管理员证件反面照片: Needed when the person acts for the merchant (`66`), unless it is a
        /// passport. At least 1 character.
        contact_id_doc_copy_back: MediaId,
        /// 超级管理员证件有效期开始时间.
        contact_period_begin: Day,
        /// 超级管理员证件有效期结束时间: The last day, as year, month and day, or `长期` where there is
        /// none.
        contact_period_end: String,
        /// 业务办理授权函: Needed when the person acts for the merchant (`66`): the merchant's letter with
        /// its seal. At least 1 character.
        business_authorization_letter: MediaId,
        /// 超级管理员证件有效期开始时间.
        contact_id_doc_period_begin: Day,
        /// 超级管理员证件有效期结束时间: The last day, as year, month and day, or `长期` where there is
        /// none.
        contact_id_doc_period_end: String,
        /// 超级管理员手机: WeChat Pay sends codes and notices to it. Plain text here; encrypted on the
        /// wire.
        mobile_phone: Encrypted,
        /// 超级管理员邮箱. Plain text here; encrypted on the wire.
        contact_email: Encrypted,
    }
}

wechatpay_client::open_enum! {
    /// 超级管理员类型: What the administrator is to the sub-merchant.
    pub enum AdministratorType {
        /// The legal person or owner (经营者/法人).
        LegalPerson = "65",
        /// Somebody whom the merchant authorized to act for it (经办人).
        Agent = "66",
    }
}

wechatpay_client::open_enum! {
    /// 注销申请材料类型: What a letter for closing is.
    pub enum ApplicationType {
        /// The platform's letter that asks for the closing.
        SpCancelAccountApplication = "SP_CANCEL_ACCOUNT_APPLICATION",
        /// The sub-merchant's letter that asks for the closing.
        SubCancelAccountApplication = "SUB_CANCEL_ACCOUNT_APPLICATION",
        /// The platform's letter, as an official sample calls it.
        SpMerchantApplication = "SP_MERCHANT_APPLICATION",
    }
}

/// The response to [`ApplyCancelWithdraw`](super::ApplyCancelWithdraw).
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplyCancelWithdrawResponse {
    /// 微信支付注销提现申请单号: An application to close a sub-merchant, as numbered by WeChat Pay. 1
    /// to 32 characters. Example: `X202410241010125346`.
    pub applyment_id: Option<ClosingId>,
    /// 商户注销提现申请单号: An application to close a sub-merchant, as numbered by the platform:
    /// letters and digits, unique for it. At most 32 characters. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `P202410241010125346`.
    pub out_request_no: Option<ClosingRequestNo>,
}

wechatpay_client::record! {
    ApplyCancelWithdrawResponse {
        applyment_id "applyment_id", out_request_no "out_request_no",
    }
}

/// 申请单号: Both numbers of an application.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplymentNumbers {
    /// 微信支付申请单号: An application to take a merchant in, as numbered by WeChat Pay. Example:
    /// `2000002124775691`.
    pub applyment_id: ApplymentId,
    /// 业务申请编号: An application as numbered by the platform. 1 to 124 characters. Example:
    /// `APPLYMENT_00000000001`.
    pub out_request_no: ApplymentRequestNo,
}

wechatpay_client::record! {
    ApplymentNumbers {
        applyment_id "applyment_id", out_request_no "out_request_no",
    }
}

wechatpay_client::text! {
    /// 业务申请编号: An application as numbered by the platform.
    ///
    /// 1 to 124 characters.
    pub struct ApplymentRequestNo;
}

wechatpay_client::open_enum! {
    /// 申请状态: Where an application is.
    pub enum ApplymentState {
        /// What was submitted is being checked.
        Checking = "CHECKING",
        /// The account waits to be verified, by a transfer or by the legal person.
        AccountNeedVerify = "ACCOUNT_NEED_VERIFY",
        /// It is audited.
        Auditing = "AUDITING",
        /// It was rejected; `audit_detail` has the reasons.
        Rejected = "REJECTED",
        /// The administrator has to sign, at `sign_url`.
        NeedSign = "NEED_SIGN",
        /// The sub-merchant is taken in and can be used.
        Finish = "FINISH",
        /// It is frozen; `audit_detail` has the reasons.
        Frozen = "FROZEN",
        /// It was cancelled.
        Canceled = "CANCELED",
    }
}

/// 驳回原因详情: What is wrong with one field of an application.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuditDetail {
    /// 参数名称: The field by its name on the wire. Example: `id_card_copy`.
    pub param_name: Option<String>,
    /// 驳回原因. Example: `身份证背面识别失败，请上传更清晰的身份证图片`.
    pub reject_reason: Option<String>,
}

wechatpay_client::record! {
    AuditDetail {
        param_name "param_name", reject_reason "reject_reason",
    }
}

/// 结算银行账户: The bank account that the money is settled to.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankAccount {
    /// 账户类型: Whose bank account it is. Example: `75`.
    pub bank_account_type: BankAccountType,
    /// 开户银行: The name under which the lists of banks of `applyment` have it. At least 1 character.
    /// Example: `工商银行`.
    pub account_bank: String,
    /// 开户名称: The merchant's name as on its licence, or the owner's name. At least 1 character.
    /// Plain text here; encrypted on the wire.
    pub account_name: Encrypted,
    /// 开户银行省市编码: The code of the city and province, six digits. Example: `110000`.
    pub bank_address_code: Option<String>,
    /// 开户银行联行号: Needed for other banks than the large ones, unless the name of the branch is
    /// sent. At least 1 character. Example: `402713354941`.
    pub bank_branch_id: Option<BankBranchId>,
    /// 开户银行全称: With the branch. Needed for other banks than the large ones, unless
    /// `bank_branch_id` is sent. Example: `施秉县农村信用合作联社城关信用社`.
    pub bank_name: Option<String>,
    /// 银行帐号. At least 1 character. Plain text here; encrypted on the wire.
    pub account_number: Encrypted,
}

wechatpay_client::sent! {
    BankAccount {
        bank_account_type "bank_account_type", account_bank "account_bank",
        account_name "account_name", bank_address_code "bank_address_code",
        bank_branch_id "bank_branch_id", bank_name "bank_name", account_number "account_number",
    }
}

/// What [`BankAccount::new`] requires, by name.
pub struct BankAccountRequired {
    /// 账户类型: Whose bank account it is.
    pub bank_account_type: BankAccountType,
    /// 开户银行: The name under which the lists of banks of `applyment` have it. At least 1 character.
    pub account_bank: String,
    /// 开户名称: The merchant's name as on its licence, or the owner's name. At least 1 character.
    /// Plain text here; encrypted on the wire.
    pub account_name: Encrypted,
    /// 银行帐号. At least 1 character. Plain text here; encrypted on the wire.
    pub account_number: Encrypted,
}

impl BankAccount {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: BankAccountRequired) -> Self {
        let BankAccountRequired {
            bank_account_type, account_bank, account_name, account_number,
        } = required;
        Self {
            bank_account_type, account_bank, account_name, bank_address_code: None,
            bank_branch_id: None, bank_name: None, account_number,
        }
    }
}

wechatpay_client::setters! {
    BankAccount {
        /// 开户银行省市编码: The code of the city and province, six digits.
        bank_address_code: String,
        /// 开户银行联行号: Needed for other banks than the large ones, unless the name of the branch is
        /// sent. At least 1 character.
        bank_branch_id: BankBranchId,
        /// 开户银行全称: With the branch.
        bank_name: String,
    }
}

wechatpay_client::open_enum! {
    /// 账户类型: Whose bank account it is.
    pub enum BankAccountType {
        /// An organization's (对公账户).
        Corporate = "74",
        /// The owner's own (对私账户).
        Personal = "75",
    }
}

/// 最终受益人信息: A beneficiary (最终受益人): who owns or controls the sub-merchant in the end.
///
/// Note: Its days are called `ubo_id_doc_period_begin` and `ubo_id_doc_period_end`, or, with
/// `submit_account_hosting_applyment`, also `ubo_period_begin` and `ubo_period_end`.
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
    /// 受益人姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub ubo_id_doc_name: Encrypted,
    /// 证件号码. At least 1 character. Plain text here; encrypted on the wire.
    pub ubo_id_doc_number: Encrypted,
    /// 证件居住地址. At least 1 character. Plain text here; encrypted on the wire.
    pub ubo_id_doc_address: Encrypted,
    /// 证件有效期开始时间. Example: `2019-06-06`.
    pub ubo_period_begin: Option<Day>,
    /// 证件有效期结束时间: The last day, as year, month and day, or `长期` where there is none.
    /// Example: `长期`.
    pub ubo_period_end: Option<String>,
    /// 证件有效期开始时间. Example: `2019-06-06`.
    pub ubo_id_doc_period_begin: Option<Day>,
    /// 证件有效期结束时间: The last day, as year, month and day, or `长期` where there is none.
    /// Example: `长期`.
    pub ubo_id_doc_period_end: Option<String>,
}

wechatpay_client::sent! {
    Beneficiary {
        ubo_id_doc_type "ubo_id_doc_type", ubo_id_doc_copy "ubo_id_doc_copy",
        ubo_id_doc_copy_back "ubo_id_doc_copy_back", ubo_id_doc_name "ubo_id_doc_name",
        ubo_id_doc_number "ubo_id_doc_number", ubo_id_doc_address "ubo_id_doc_address",
        ubo_period_begin "ubo_period_begin", ubo_period_end "ubo_period_end",
        ubo_id_doc_period_begin "ubo_id_doc_period_begin",
        ubo_id_doc_period_end "ubo_id_doc_period_end",
    }
}

/// What [`Beneficiary::new`] requires, by name.
pub struct BeneficiaryRequired {
    /// 证件类型: The documents by which a person proves who they are, when a merchant is taken in.
    pub ubo_id_doc_type: IdentificationType,
    /// 证件正面照片: A file that was uploaded. At least 1 character.
    pub ubo_id_doc_copy: MediaId,
    /// 受益人姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub ubo_id_doc_name: Encrypted,
    /// 证件号码. At least 1 character. Plain text here; encrypted on the wire.
    pub ubo_id_doc_number: Encrypted,
    /// 证件居住地址. At least 1 character. Plain text here; encrypted on the wire.
    pub ubo_id_doc_address: Encrypted,
}

impl Beneficiary {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: BeneficiaryRequired) -> Self {
        let BeneficiaryRequired {
            ubo_id_doc_type, ubo_id_doc_copy, ubo_id_doc_name, ubo_id_doc_number,
            ubo_id_doc_address,
        } = required;
        Self {
            ubo_id_doc_type, ubo_id_doc_copy, ubo_id_doc_copy_back: None,
            ubo_id_doc_name, ubo_id_doc_number, ubo_id_doc_address,
            ubo_period_begin: None, ubo_period_end: None, ubo_id_doc_period_begin: None,
            ubo_id_doc_period_end: None,
        }
    }
}

wechatpay_client::setters! {
    Beneficiary {
        /// 证件反面照片: Not for a passport. At least 1 character.
        ubo_id_doc_copy_back: MediaId,
        /// 证件有效期开始时间.
        ubo_period_begin: Day,
        /// 证件有效期结束时间: The last day, as year, month and day, or `长期` where there is none.
        ubo_period_end: String,
        /// 证件有效期开始时间.
        ubo_id_doc_period_begin: Day,
        /// 证件有效期结束时间: The last day, as year, month and day, or `长期` where there is none.
        ubo_id_doc_period_end: String,
    }
}

/// 不可发起注销原因: What stands in the way of closing.
#[derive(Clone)]
#[non_exhaustive]
pub struct BlockReason {
    /// 不可发起注销原因类型: What stands in the way of closing. Example:
    /// `CONSUMER_COMPLAINT_UNPROCESSED`.
    pub r#type: Option<ClosingObstacle>,
    /// 原因描述. Example: `该商户存在冻结资金或在途资金，请先处理资金再申请注销`.
    pub description: Option<String>,
}

wechatpay_client::record! {
    BlockReason {
        r#type "type", description "description",
    }
}

/// 营业执照/登记证书信息: A business licence, or the paper by which another organization is
/// registered.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessLicenseInfo {
    /// 登记证书类型: Needed for authorities, institutions and social organizations. Example:
    /// `CERTIFICATE_TYPE_2388`.
    pub cert_type: Option<CertificateType>,
    /// 营业执照类型. Example: `1762`.
    pub business_license_type: Option<String>,
    /// 证件扫描件: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`.
    pub business_license_copy: MediaId,
    /// 证件注册号. At least 1 character. Example: `123456789012345678`.
    pub business_license_number: String,
    /// 商户名称. At least 1 character. Example: `腾讯科技有限公司`.
    pub merchant_name: String,
    /// 经营者/法定代表人姓名. At least 1 character.
    pub legal_person: String,
    /// 注册地址. Example: `深圳南山区科苑路`.
    pub company_address: Option<String>,
    /// 营业期限. Example: `["2014-01-01","长期"]`.
    ///
    /// Note: A JSON array as a text: the first day and the last, or `长期`.
    pub business_time: Option<String>,
}

wechatpay_client::sent! {
    BusinessLicenseInfo {
        cert_type "cert_type", business_license_type "business_license_type",
        business_license_copy "business_license_copy",
        business_license_number "business_license_number", merchant_name "merchant_name",
        legal_person "legal_person" hidden, company_address "company_address",
        business_time "business_time",
    }
}

/// What [`BusinessLicenseInfo::new`] requires, by name.
pub struct BusinessLicenseInfoRequired {
    /// 证件扫描件: A file that was uploaded. At least 1 character.
    pub business_license_copy: MediaId,
    /// 证件注册号. At least 1 character.
    pub business_license_number: String,
    /// 商户名称. At least 1 character.
    pub merchant_name: String,
    /// 经营者/法定代表人姓名. At least 1 character.
    pub legal_person: String,
}

impl BusinessLicenseInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: BusinessLicenseInfoRequired) -> Self {
        let BusinessLicenseInfoRequired {
            business_license_copy, business_license_number, merchant_name, legal_person,
        } = required;
        Self {
            cert_type: None, business_license_type: None, business_license_copy,
            business_license_number, merchant_name, legal_person, company_address: None,
            business_time: None,
        }
    }
}

wechatpay_client::setters! {
    BusinessLicenseInfo {
        /// 登记证书类型: Needed for authorities, institutions and social organizations.
        cert_type: CertificateType,
        /// 营业执照类型.
        business_license_type: String,
        /// 注册地址.
        company_address: String,
        /// 营业期限.
        business_time: String,
    }
}

/// 注销申请单: An application of the older kind to close a sub-merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelApplication {
    /// 商户注销申请单号: An application of the older kind to close a sub-merchant, as numbered by the
    /// platform: letters and digits. At most 32 characters. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `2019061122222222122`.
    pub out_apply_no: CancelApplicationNo,
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 受理失败原因: Present only when it was refused. Example: `非电商服务商，无权调用此接口`.
    pub reject_reason: Option<String>,
    /// 注销状态: Where an application of the older kind is. Example: `CANCEL_SUCCESS`.
    pub cancel_state: Option<CancelApplicationState>,
    /// 最后更新时间. Example: `2015-05-20T13:29:35.120+08:00`.
    pub update_time: Option<Timestamp>,
}

wechatpay_client::record! {
    CancelApplication {
        out_apply_no "out_apply_no", sub_mchid "sub_mchid", reject_reason "reject_reason",
        cancel_state "cancel_state", update_time "update_time",
    }
}

wechatpay_client::text! {
    /// 商户注销申请单号: An application of the older kind to close a sub-merchant, as numbered by the
    /// platform: letters and digits.
    ///
    /// At most 32 characters. Pattern: `^[0-9A-Za-z]+$`.
    pub struct CancelApplicationNo;
}

wechatpay_client::open_enum! {
    /// 注销状态: Where an application of the older kind is.
    pub enum CancelApplicationState {
        /// It is audited.
        Reviewing = "REVIEWING",
        /// It was rejected.
        Rejected = "REJECTED",
        /// The sub-merchant is closed.
        CancelSuccess = "CANCEL_SUCCESS",
    }
}

/// 注销申请材料: A letter for closing.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelLetter {
    /// 注销申请材料类型: What a letter for closing is. Example: `SP_CANCEL_ACCOUNT_APPLICATION`.
    pub application_type: Option<ApplicationType>,
    /// 图片MediaID: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `0P3ng6KTIW4-Q_l2FjKLZuhHjBWoMAjmVtCz7ScmhEIThCaV-4BBgVwtNkCHO_XXqK5dE5YdOmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo`.
    pub application_media_id: Option<MediaId>,
}

wechatpay_client::sent! {
    CancelLetter {
        application_type "application_type", application_media_id "application_media_id",
    }
}

impl CancelLetter {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { application_type: None, application_media_id: None }
    }
}

wechatpay_client::setters! {
    CancelLetter {
        /// 注销申请材料类型: What a letter for closing is.
        application_type: ApplicationType,
        /// 图片MediaID: A file that was uploaded. At least 1 character.
        application_media_id: MediaId,
    }
}

/// 注销提现申请单: An application to close a sub-merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct Closing {
    /// 微信支付注销提现申请单号: An application to close a sub-merchant, as numbered by WeChat Pay. 1
    /// to 32 characters. Example: `X202410241010125346`.
    pub applyment_id: ClosingId,
    /// 商户注销提现申请单号: An application to close a sub-merchant, as numbered by the platform:
    /// letters and digits, unique for it. At most 32 characters. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `P202410241010125346`.
    pub out_request_no: ClosingRequestNo,
    /// 注销提现申请单状态: Where an application to close a sub-merchant is. Example: `FINISH`.
    pub cancel_state: ClosingState,
    /// 注销提现申请单状态描述: The state in words for people. Example: `已完成`.
    pub cancel_state_description: String,
    /// 是否提取资金: Whether the money of a closed sub-merchant is handed out. Example:
    /// `APPLY_WITHDRAW`.
    pub withdraw: Option<WithdrawChoice>,
    /// 提现状态: What became of the money as a whole. Example: `WITHDRAW_SUCCEED`.
    pub withdraw_state: Option<WithdrawState>,
    /// 提现状态描述: The same for people. Example: `提现成功`.
    pub withdraw_state_description: Option<String>,
    /// 账户提现结果: One for each account.
    pub account_withdraw_result: Option<Vec<AccountWithdrawResult>>,
    /// 最后更新时间. Example: `2015-05-20T13:29:35+08:00`.
    pub modify_time: Option<Timestamp>,
    /// 申请注销的二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call:
    /// direct merchant, partner, or the merchant that a partner acts for. At least 1 character.
    /// Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 账户信息.
    pub account_info: Option<Vec<AccountAmount>>,
    /// 用于引导商户超级管理员确认注销的信息: Present only while the sub-merchant has to confirm.
    pub confirm_cancel: Option<ConfirmCancel>,
}

wechatpay_client::record! {
    Closing {
        applyment_id "applyment_id", out_request_no "out_request_no", cancel_state "cancel_state",
        cancel_state_description "cancel_state_description", withdraw "withdraw",
        withdraw_state "withdraw_state", withdraw_state_description "withdraw_state_description",
        account_withdraw_result "account_withdraw_result", modify_time "modify_time",
        sub_mchid "sub_mchid", account_info "account_info", confirm_cancel "confirm_cancel",
    }
}

wechatpay_client::open_enum! {
    /// 注销资格检查结果: Whether a sub-merchant can be closed.
    pub enum ClosingCheck {
        /// It can be closed.
        AllowCancelWithdraw = "ALLOW_CANCEL_WITHDRAW",
        /// It cannot be closed now.
        NotAllowCancelWithdraw = "NOT_ALLOW_CANCEL_WITHDRAW",
    }
}

/// 注销资格检查结果: Whether a sub-merchant can be closed, and what is in its accounts.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClosingEligibility {
    /// 注销检查的二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call:
    /// direct merchant, partner, or the merchant that a partner acts for. At least 1 character.
    /// Example: `1900000109`.
    pub sub_mchid: Mchid,
    /// 商户状态: Whether a sub-merchant exists still. Example: `NORMAL`.
    pub merchant_state: MerchantState,
    /// 注销资格检查结果: Whether a sub-merchant can be closed. Example: `ALLOW_CANCEL_WITHDRAW`.
    pub validate_result: ClosingCheck,
    /// 账户信息.
    pub account_info: Vec<AccountAmount>,
    /// 不可发起注销原因: Present only when it cannot be closed.
    pub block_reasons: Option<Vec<BlockReason>>,
}

wechatpay_client::record! {
    ClosingEligibility {
        sub_mchid "sub_mchid", merchant_state "merchant_state", validate_result "validate_result",
        account_info "account_info", block_reasons "block_reasons",
    }
}

wechatpay_client::text! {
    /// 微信支付注销提现申请单号: An application to close a sub-merchant, as numbered by WeChat Pay.
    ///
    /// 1 to 32 characters.
    pub struct ClosingId;
}

wechatpay_client::open_enum! {
    /// 不可发起注销原因: What stands in the way of closing.
    pub enum ClosingObstacle {
        /// Complaints of users are open.
        ConsumerComplaintUnprocessed = "CONSUMER_COMPLAINT_UNPROCESSED",
        /// A restriction forbids it.
        HasBlockingControl = "HAS_BLOCKING_CONTROL",
        /// Money is frozen or under way.
        FundsPendingProcessing = "FUNDS_PENDING_PROCESSING",
        /// Something else.
        OtherReason = "OTHER_REASON",
    }
}

wechatpay_client::text! {
    /// 商户注销提现申请单号: An application to close a sub-merchant, as numbered by the platform:
    /// letters and digits, unique for it.
    ///
    /// At most 32 characters. Pattern: `^[0-9A-Za-z]+$`.
    pub struct ClosingRequestNo;
}

wechatpay_client::open_enum! {
    /// 注销提现申请单状态: Where an application to close a sub-merchant is.
    pub enum ClosingState {
        /// It was accepted.
        Accepted = "ACCEPTED",
        /// It is audited; without papers that takes seconds.
        Reviewing = "REVIEWING",
        /// It was rejected.
        Rejected = "REJECTED",
        /// The sub-merchant has to confirm within 30 days.
        WaitingMerchantConfirm = "WAITING_MERCHANT_CONFIRM",
        /// It was withdrawn, since nobody confirmed.
        Revoked = "REVOKED",
        /// The sub-merchant is being closed.
        SystemProcessing = "SYSTEM_PROCESSING",
        /// The sub-merchant is closed.
        Canceled = "CANCELED",
        /// The money is being handed out.
        FundProcessing = "FUND_PROCESSING",
        /// It is done.
        Finish = "FINISH",
    }
}

/// 用于引导商户超级管理员确认注销的信息: Where the sub-merchant's administrator confirms.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmCancel {
    /// 确认商户注销的页面url. Example: `https://pay.weixin.qq.com/some_page?param_name=param_value`.
    pub confirm_cancel_url: Option<String>,
}

wechatpay_client::record! {
    ConfirmCancel {
        confirm_cancel_url "confirm_cancel_url",
    }
}

/// The response to [`ConfirmCancelWithdraw`](super::ConfirmCancelWithdraw).
#[derive(Clone)]
#[non_exhaustive]
pub struct ConfirmCancelWithdrawResponse {
    /// 微信支付注销单号: An application to close a sub-merchant, as numbered by WeChat Pay. 1 to 32
    /// characters. Example: `X202410241010125346`.
    pub applyment_id: Option<ClosingId>,
    /// 商户注销申请单号: An application to close a sub-merchant, as numbered by the platform: letters
    /// and digits, unique for it. At most 32 characters. Pattern: `^[0-9A-Za-z]+$`. Example:
    /// `P202410241010125346`.
    pub out_request_no: Option<ClosingRequestNo>,
    /// 二级商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
}

wechatpay_client::record! {
    ConfirmCancelWithdrawResponse {
        applyment_id "applyment_id", out_request_no "out_request_no", sub_mchid "sub_mchid",
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
    /// 身份证有效期开始时间.
    pub id_card_valid_time_begin: Option<Day>,
    /// 身份证有效期结束时间. At least 1 character.
    ///
    /// Note: The last day, as year, month and day, or `长期` where there is none.
    pub id_card_valid_time: String,
}

wechatpay_client::sent! {
    IdCardInfo {
        id_card_copy "id_card_copy", id_card_national "id_card_national",
        id_card_name "id_card_name", id_card_number "id_card_number",
        id_card_address "id_card_address",
        id_card_valid_time_begin "id_card_valid_time_begin" hidden,
        id_card_valid_time "id_card_valid_time" hidden,
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
    /// 身份证有效期结束时间. At least 1 character.
    pub id_card_valid_time: String,
}

impl IdCardInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: IdCardInfoRequired) -> Self {
        let IdCardInfoRequired {
            id_card_copy, id_card_national, id_card_name, id_card_number,
            id_card_valid_time,
        } = required;
        Self {
            id_card_copy, id_card_national, id_card_name, id_card_number,
            id_card_address: None, id_card_valid_time_begin: None, id_card_valid_time,
        }
    }
}

wechatpay_client::setters! {
    IdCardInfo {
        /// 身份证居住地址: Needed for a company. Plain text here; encrypted on the wire.
        id_card_address: Encrypted,
        /// 身份证有效期开始时间.
        id_card_valid_time_begin: Day,
    }
}

/// 经营者/法人其他类型证件信息: A document other than an identity card of the mainland.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdDocInfo {
    /// 证件姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub id_doc_name: Encrypted,
    /// 证件号码. At least 1 character. Plain text here; encrypted on the wire.
    pub id_doc_number: Encrypted,
    /// 证件居住地址: Needed for a company. Plain text here; encrypted on the wire.
    pub id_doc_address: Option<Encrypted>,
    /// 证件正面照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`.
    pub id_doc_copy: MediaId,
    /// 证件反面照片: Not for a passport. At least 1 character. Example:
    /// `6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0`.
    pub id_doc_copy_back: Option<MediaId>,
    /// 证件有效期开始时间. Example: `2020-01-02`.
    pub doc_period_begin: Option<Day>,
    /// 证件有效期结束时间: The last day, as year, month and day, or `长期` where there is none. At
    /// least 1 character. Example: `长期`.
    pub doc_period_end: String,
}

wechatpay_client::sent! {
    IdDocInfo {
        id_doc_name "id_doc_name", id_doc_number "id_doc_number", id_doc_address "id_doc_address",
        id_doc_copy "id_doc_copy", id_doc_copy_back "id_doc_copy_back",
        doc_period_begin "doc_period_begin", doc_period_end "doc_period_end",
    }
}

/// What [`IdDocInfo::new`] requires, by name.
pub struct IdDocInfoRequired {
    /// 证件姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub id_doc_name: Encrypted,
    /// 证件号码. At least 1 character. Plain text here; encrypted on the wire.
    pub id_doc_number: Encrypted,
    /// 证件正面照片: A file that was uploaded. At least 1 character.
    pub id_doc_copy: MediaId,
    /// 证件有效期结束时间: The last day, as year, month and day, or `长期` where there is none. At
    /// least 1 character.
    pub doc_period_end: String,
}

impl IdDocInfo {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: IdDocInfoRequired) -> Self {
        let IdDocInfoRequired {
            id_doc_name, id_doc_number, id_doc_copy, doc_period_end,
        } = required;
        Self {
            id_doc_name, id_doc_number, id_doc_address: None, id_doc_copy,
            id_doc_copy_back: None, doc_period_begin: None, doc_period_end,
        }
    }
}

wechatpay_client::setters! {
    IdDocInfo {
        /// 证件居住地址: Needed for a company. Plain text here; encrypted on the wire.
        id_doc_address: Encrypted,
        /// 证件反面照片: Not for a passport. At least 1 character.
        id_doc_copy_back: MediaId,
        /// 证件有效期开始时间.
        doc_period_begin: Day,
    }
}

wechatpay_client::open_enum! {
    /// 核身方式: How a platform verified who a sub-merchant is.
    pub enum IdentityCheck {
        /// Face to face.
        VerifyIdentityTypeFaceToFace = "VERIFY_IDENTITY_TYPE_FACE_TO_FACE",
        /// From afar.
        VerifyIdentityTypeRemote = "VERIFY_IDENTITY_TYPE_REMOTE",
    }
}

/// 平台代理核身信息: How the platform verified who the sub-merchant is.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdentityVerification {
    /// 核身方式: How a platform verified who a sub-merchant is. Example:
    /// `VERIFY_IDENTITY_TYPE_FACE_TO_FACE`.
    pub verify_identity_type: IdentityCheck,
    /// 核身结果: Whether it is who it claims to be. Example: `true`.
    pub verify_identity_result: bool,
}

wechatpay_client::sent! {
    IdentityVerification {
        verify_identity_type "verify_identity_type",
        verify_identity_result "verify_identity_result",
    }
}

impl IdentityVerification {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        verify_identity_type: IdentityCheck,
        verify_identity_result: bool,
    ) -> Self {
        Self { verify_identity_type, verify_identity_result }
    }
}

/// The response to [`ListSubjectSubMerchants`](super::ListSubjectSubMerchants).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListSubjectSubMerchantsResponse {
    /// 子商户列表.
    pub data: Vec<SubjectSubMerchant>,
    /// 分页偏移. Example: `0`.
    pub offset: i64,
    /// 分页大小. Example: `20`.
    pub limit: i64,
    /// 总条数. Example: `1`.
    pub total_count: i64,
}

wechatpay_client::record! {
    ListSubjectSubMerchantsResponse {
        data "data", offset "offset", limit "limit", total_count "total_count",
    }
}

wechatpay_client::open_enum! {
    /// 商户状态: Whether a sub-merchant exists still.
    pub enum MerchantState {
        /// It exists.
        Normal = "NORMAL",
        /// It was closed.
        HasBeenCancelled = "HAS_BEEN_CANCELLED",
    }
}

wechatpay_client::open_enum! {
    /// 主体类型: What a sub-merchant is by law.
    pub enum OrganizationType {
        /// Somebody without a licence (小微商户).
        Micro = "2401",
        /// Somebody without a licence who has sold for more than half a year, for over 200,000 yuan
        /// (个人卖家).
        PersonalSeller = "2500",
        /// A business of one owner, with a licence (个体工商户).
        Individual = "4",
        /// A company (企业).
        Enterprise = "2",
        /// A public institution (事业单位).
        Institution = "3",
        /// An authority (政府机关).
        Government = "2502",
        /// A social organization (社会组织).
        SocialOrganization = "1708",
    }
}

wechatpay_client::open_enum! {
    /// 付款状态: What became of the money of one account.
    pub enum PayState {
        /// It is being paid.
        PayProcessing = "PAY_PROCESSING",
        /// It was paid.
        PaySucceed = "PAY_SUCCEED",
        /// It could not be paid.
        PayFail = "PAY_FAIL",
        /// The bank sent it back.
        BankRefunded = "BANK_REFUNDED",
    }
}

/// 付款申请材料: A paper for the payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProofMedia {
    /// 申请证明材料类型: What a paper for the payment is. Example: `WITHDRAWAL_APPLICATION`.
    pub proof_media_type: ProofMediaType,
    /// 证明材料照片: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example:
    /// `jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ`.
    pub proof_media: MediaId,
}

wechatpay_client::sent! {
    ProofMedia {
        proof_media_type "proof_media_type", proof_media "proof_media",
    }
}

impl ProofMedia {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        proof_media_type: ProofMediaType,
        proof_media: impl Into<MediaId>,
    ) -> Self {
        Self { proof_media_type, proof_media: proof_media.into() }
    }
}

wechatpay_client::open_enum! {
    /// 申请证明材料类型: What a paper for the payment is.
    ///
    /// Note: It is the only value that is known.
    pub enum ProofMediaType {
        /// A letter that asks for the payment.
        WithdrawalApplication = "WITHDRAWAL_APPLICATION",
    }
}

/// 店铺信息: The shop: by its address, its QR code, or its mini program.
#[derive(Clone)]
#[non_exhaustive]
pub struct SalesScene {
    /// 店铺名称. At least 1 character. Example: `爱烧烤`.
    pub store_name: String,
    /// 店铺链接: Send this, the QR code or the mini program. Example: `http://www.qq.com`.
    pub store_url: Option<String>,
    /// 店铺二维码: A picture of the code. At least 1 character. Example:
    /// `jTpGmxUX3FBWVQ5NJTZvlKX_gdU4cRz7z5NxpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ`.
    pub store_qr_code: Option<MediaId>,
    /// 小程序AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxa123344545577`.
    pub mini_program_sub_appid: Option<Appid>,
}

wechatpay_client::sent! {
    SalesScene {
        store_name "store_name", store_url "store_url", store_qr_code "store_qr_code",
        mini_program_sub_appid "mini_program_sub_appid",
    }
}

impl SalesScene {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(store_name: impl Into<String>) -> Self {
        Self {
            store_name: store_name.into(), store_url: None, store_qr_code: None,
            mini_program_sub_appid: None,
        }
    }
}

wechatpay_client::setters! {
    SalesScene {
        /// 店铺链接: Send this, the QR code or the mini program.
        store_url: String,
        /// 店铺二维码: A picture of the code. At least 1 character.
        store_qr_code: MediaId,
        /// 小程序AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        mini_program_sub_appid: Appid,
    }
}

/// 结算规则: How the sub-merchant's money is settled, and at what rate.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SettlementInfo {
    /// 结算规则ID: One of the rules that the merchant's kind and line of business allow. Example:
    /// `719`.
    pub settlement_id: Option<i64>,
    /// 所属行业: The line of business, in the words of the table of rates. Example:
    /// `零售批发/生活娱乐/其他`.
    pub qualification_type: Option<String>,
}

wechatpay_client::sent! {
    SettlementInfo {
        settlement_id "settlement_id", qualification_type "qualification_type",
    }
}

impl SettlementInfo {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { settlement_id: None, qualification_type: None }
    }
}

wechatpay_client::setters! {
    SettlementInfo {
        /// 结算规则ID: One of the rules that the merchant's kind and line of business allow.
        settlement_id: i64,
        /// 所属行业: The line of business, in the words of the table of rates.
        qualification_type: String,
    }
}

wechatpay_client::open_enum! {
    /// 签约状态: Whether the sub-merchant has signed.
    pub enum SignState {
        /// It can sign and has not.
        Unsigned = "UNSIGNED",
        /// It has signed.
        Signed = "SIGNED",
        /// It cannot sign yet.
        NotSignable = "NOT_SIGNABLE",
    }
}

/// 子商户: A sub-merchant of the company or person.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubjectSubMerchant {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 商户简称: What users see when they pay. Example: `腾讯科技有限公司`.
    pub merchant_shortname: String,
    /// 签约时间. Example: `2018-06-08T10:34:56+08:00`.
    pub sign_time: Timestamp,
}

wechatpay_client::record! {
    SubjectSubMerchant {
        sub_mchid "sub_mchid", merchant_shortname "merchant_shortname", sign_time "sign_time",
    }
}

/// 二级商户申请单: An application, with what has to be done next.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmerchantApplyment {
    /// 申请状态: Where an application is. Example: `FINISH`.
    pub applyment_state: Option<ApplymentState>,
    /// 申请状态描述: The state in words for people. Example: `完成`.
    pub applyment_state_desc: Option<String>,
    /// 签约链接: Present only with `NEED_SIGN`. Make a QR code of it for the administrator. Example:
    /// `https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec`.
    pub sign_url: Option<String>,
    /// 电商平台二级商户号: Present only with `NEED_SIGN` and `FINISH`. At least 1 character. Example:
    /// `1542488631`.
    pub sub_mchid: Option<Mchid>,
    /// 汇款账户验证信息: Present only with `ACCOUNT_NEED_VERIFY`.
    pub account_validation: Option<AccountValidation>,
    /// 驳回原因详情: Present only with `REJECTED` and `FROZEN`.
    pub audit_detail: Option<Vec<AuditDetail>>,
    /// 法人验证链接: Present only with `ACCOUNT_NEED_VERIFY`. Make a QR code of it for the legal
    /// person. Example:
    /// `https://pay.weixin.qq.com/public/apply4ec_sign/s?applymentId=2000002126198476&sign=b207b673049a32c858f3aabd7d27c7ec`.
    pub legal_validation_url: Option<String>,
    /// 业务申请编号: An application as numbered by the platform. 1 to 124 characters. Example:
    /// `APPLYMENT_00000000001`.
    pub out_request_no: ApplymentRequestNo,
    /// 微信支付申请单号: An application to take a merchant in, as numbered by WeChat Pay. Example:
    /// `2000002124775691`.
    pub applyment_id: Option<ApplymentId>,
    /// 签约状态: Whether the sub-merchant has signed. Example: `SIGNED`.
    pub sign_state: Option<SignState>,
}

wechatpay_client::record! {
    SubmerchantApplyment {
        applyment_state "applyment_state", applyment_state_desc "applyment_state_desc",
        sign_url "sign_url", sub_mchid "sub_mchid", account_validation "account_validation",
        audit_detail "audit_detail", legal_validation_url "legal_validation_url",
        out_request_no "out_request_no", applyment_id "applyment_id", sign_state "sign_state",
    }
}

/// The response to [`SubmitSignVerifyInfo`](super::SubmitSignVerifyInfo).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitSignVerifyInfoResponse {
    /// 微信支付申请单号: An application to take a merchant in, as numbered by WeChat Pay. Example:
    /// `2000002124775691`.
    pub applyment_id: ApplymentId,
}

wechatpay_client::record! {
    SubmitSignVerifyInfoResponse {
        applyment_id "applyment_id",
    }
}

wechatpay_client::open_enum! {
    /// 是否提取资金: Whether the money of a closed sub-merchant is handed out.
    pub enum WithdrawChoice {
        /// The money is handed out.
        ApplyWithdraw = "APPLY_WITHDRAW",
        /// The sub-merchant is closed only.
        NotApplyWithdraw = "NOT_APPLY_WITHDRAW",
    }
}

wechatpay_client::open_enum! {
    /// 提现状态: What became of the money as a whole.
    pub enum WithdrawState {
        /// The money is being handed out.
        WithdrawProcessing = "WITHDRAW_PROCESSING",
        /// Some of it could not be paid.
        WithdrawException = "WITHDRAW_EXCEPTION",
        /// All of it was paid.
        WithdrawSucceed = "WITHDRAW_SUCCEED",
    }
}
