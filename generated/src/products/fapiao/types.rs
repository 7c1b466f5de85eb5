// Written by `cargo xtask codegen` from spec/fapiao.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Encrypted, Timestamp};

use crate::products::shared::{
    Appid, Fen, Mchid, MediaId, Openid, OutTradeNo, PageLinks, TransactionId,
};

/// 开票人信息: Somebody who issues digital invoices for a merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingPerson {
    /// 开票人ID. Example: `187776276864872`.
    pub id: Option<String>,
    /// 开票人姓名.
    pub name: Option<String>,
}

wechatpay_client::record! {
    BillingPerson {
        id "id", name "name" hidden,
    }
}

wechatpay_client::text! {
    /// 开票人ID: Somebody who issues invoices for the merchant, as registered with the tax authority's
    /// digital system (乐企).
    ///
    /// At least 1 character.
    pub struct BillingPersonId;
}

/// 购买方信息: Who an invoice is for.
#[derive(Clone)]
#[non_exhaustive]
pub struct Buyer {
    /// 购买方类型: Whether an invoice is for a person or an organization. Example: `ORGANIZATION`.
    pub r#type: BuyerType,
    /// 名称. At least 1 character.
    pub name: String,
    /// 纳税人识别号: Needed of an organization. Example: `202003261233701778`.
    pub taxpayer_id: Option<String>,
    /// 地址.
    pub address: Option<String>,
    /// 电话.
    pub telephone: Option<String>,
    /// 开户银行. Example: `测试银行`.
    pub bank_name: Option<String>,
    /// 银行账号.
    pub bank_account: Option<String>,
    /// 手机号. Plain text here; encrypted on the wire.
    pub phone: Option<Encrypted>,
    /// 邮箱地址. Plain text here; encrypted on the wire.
    pub email: Option<Encrypted>,
    /// 订单金额: An amount of money in 分, a hundredth of a yuan. From 1. Example: `382895`.
    pub amount: Option<Fen>,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `order_20200701_123456`.
    pub out_trade_no: Option<OutTradeNo>,
    /// 开具的发票类型: The kinds of invoices. Example: `COMM_FAPIAO`.
    pub fapiao_bill_type: Option<FapiaoBillType>,
    /// 留言信息: What the user wrote to the merchant. Example: `用户留言`.
    pub user_apply_message: Option<String>,
}

wechatpay_client::record! {
    Buyer {
        r#type "type", name "name" hidden, taxpayer_id "taxpayer_id", address "address" hidden,
        telephone "telephone" hidden, bank_name "bank_name", bank_account "bank_account" hidden,
        phone "phone", email "email", amount "amount", out_trade_no "out_trade_no",
        fapiao_bill_type "fapiao_bill_type", user_apply_message "user_apply_message",
    }
}

impl Buyer {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(r#type: BuyerType, name: impl Into<String>) -> Self {
        Self {
            r#type, name: name.into(), taxpayer_id: None, address: None, telephone: None,
            bank_name: None, bank_account: None, phone: None, email: None, amount: None,
            out_trade_no: None, fapiao_bill_type: None, user_apply_message: None,
        }
    }
}

wechatpay_client::setters! {
    Buyer {
        /// 纳税人识别号: Needed of an organization.
        taxpayer_id: String,
        /// 地址.
        address: String,
        /// 电话.
        telephone: String,
        /// 开户银行.
        bank_name: String,
        /// 银行账号.
        bank_account: String,
        /// 手机号. Plain text here; encrypted on the wire.
        phone: Encrypted,
        /// 邮箱地址. Plain text here; encrypted on the wire.
        email: Encrypted,
        /// 订单金额: An amount of money in 分, a hundredth of a yuan. From 1.
        amount: Fen,
        /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
        /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
        out_trade_no: OutTradeNo,
        /// 开具的发票类型: The kinds of invoices.
        fapiao_bill_type: FapiaoBillType,
        /// 留言信息: What the user wrote to the merchant.
        user_apply_message: String,
    }
}

wechatpay_client::open_enum! {
    /// 购买方类型: Whether an invoice is for a person or an organization.
    pub enum BuyerType {
        /// A person.
        Individual = "INDIVIDUAL",
        /// An organization.
        Organization = "ORGANIZATION",
    }
}

/// The response to [`CreateFapiaoCardTemplate`](super::CreateFapiaoCardTemplate).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateFapiaoCardTemplateResponse {
    /// 插卡公众号AppID: The official account (公众号) whose card it is. At least 1 character. Example:
    /// `wxb1170446a4c0a5a2`.
    pub card_appid: Appid,
    /// 卡券模板ID: A template of cards for invoices. At least 1 character. Example:
    /// `p4gLgvn_cxVCQez17kaBJnZHPcXs`.
    pub card_id: FapiaoCardId,
}

wechatpay_client::record! {
    CreateFapiaoCardTemplateResponse {
        card_appid "card_appid", card_id "card_id",
    }
}

/// 数电发票模式: What a merchant has reached with the tax authority's digital system.
#[derive(Clone)]
#[non_exhaustive]
pub struct DigitalFapiaoMode {
    /// 接入状态: How far a merchant has come with the tax authority's digital system. Example:
    /// `ENABLED`.
    pub status: DigitalFapiaoState,
    /// 开票人信息.
    pub billing_person_info: Option<Vec<BillingPerson>>,
    /// 接入时间. Example: `2020-07-01T00:00:00+08:00`.
    pub access_time: Option<Timestamp>,
    /// 过期时间. Example: `2020-07-02T00:00:00+08:00`.
    pub expired_time: Option<Timestamp>,
    /// 接入失败原因. Example: `失败原因`.
    pub access_fail_reason: Option<String>,
    /// 能力信息.
    pub ability_info: Option<Vec<FapiaoAbilityState>>,
}

wechatpay_client::record! {
    DigitalFapiaoMode {
        status "status", billing_person_info "billing_person_info", access_time "access_time",
        expired_time "expired_time", access_fail_reason "access_fail_reason",
        ability_info "ability_info",
    }
}

wechatpay_client::open_enum! {
    /// 接入状态: How far a merchant has come with the tax authority's digital system.
    pub enum DigitalFapiaoState {
        /// The application is being examined.
        ApprovalPending = "APPROVAL_PENDING",
        /// The merchant has to confirm that it takes part.
        AccessConfirmedPending = "ACCESS_CONFIRMED_PENDING",
        /// The merchant has to confirm the kinds of invoices.
        AbilityConfirmedPending = "ABILITY_CONFIRMED_PENDING",
        /// Nobody who issues invoices is registered yet.
        BillingPersonRegisterPending = "BILLING_PERSON_REGISTER_PENDING",
        /// Who issues the invoices has to confirm it.
        BillingPersonConfirmedPending = "BILLING_PERSON_CONFIRMED_PENDING",
        /// The security settings are missing.
        SecuritySettingPending = "SECURITY_SETTING_PENDING",
        /// It failed; `access_fail_reason` says why.
        ApplyFailed = "APPLY_FAILED",
        /// It is off.
        Disabled = "DISABLED",
        /// Invoices can be issued.
        Enabled = "ENABLED",
        /// What was bought for it has run out.
        ResourceExpired = "RESOURCE_EXPIRED",
    }
}

wechatpay_client::integer_enum! {
    /// 出口业务适用政策代码: How an export is taxed. Not for other business.
    pub enum ExportTaxPolicy {
        /// The tax is refunded (退税).
        Refund = 1,
        /// No tax is due (免税).
        Exempt = 2,
        /// Tax is due (征税).
        Taxed = 3,
    }
}

/// 发票信息: An invoice as it stands, with the parties and what was bought.
#[derive(Clone)]
#[non_exhaustive]
pub struct Fapiao {
    /// 商户发票单号: An invoice as numbered by the merchant, unique under its merchant number. After a
    /// failure, or a reversal, the same application needs a new one. At least 1 character. Example:
    /// `20200701123456`.
    pub fapiao_id: FapiaoId,
    /// 发票状态: The state of an invoice. Example: `ISSUED`.
    pub status: FapiaoStatus,
    /// 蓝字发票信息: Of the invoice itself.
    pub blue_fapiao: Option<FapiaoNumbers>,
    /// 红字发票信息: Of the reversal.
    pub red_fapiao: Option<FapiaoNumbers>,
    /// 电子发票插卡信息: The card as which an invoice lies in the user's card holder.
    pub card_information: Option<FapiaoCard>,
    /// 总价税合计: The sum of all lines, with the tax. All invoices together must not be above what was
    /// paid. Example: `382895`.
    pub total_amount: Fen,
    /// 总税额: An amount of money in 分, a hundredth of a yuan. Example: `44050`.
    pub tax_amount: Fen,
    /// 总金额: Without the tax. Example: `338845`.
    pub amount: Fen,
    /// 销售方信息: Whose invoice it is.
    pub seller_information: Seller,
    /// 购买方信息: Who an invoice is for.
    pub buyer_information: Buyer,
    /// 附加信息: Who took the money, checked the invoice and issued it.
    pub extra_information: FapiaoStaff,
    /// 发票行信息.
    pub items: Option<Vec<FapiaoLine>>,
    /// 备注信息. Example: `备注`.
    pub remark: Option<String>,
    /// 开票失败错误码. Example: `BIZ_ERROR`.
    pub fapiao_error_code: Option<String>,
    /// 开票失败原因. Example:
    /// `开票失败。授信额度不足，请联系主管税务机关或者登录电子税务局提额/申报。`.
    pub fapiao_error_message: Option<String>,
}

wechatpay_client::record! {
    Fapiao {
        fapiao_id "fapiao_id", status "status", blue_fapiao "blue_fapiao", red_fapiao "red_fapiao",
        card_information "card_information", total_amount "total_amount", tax_amount "tax_amount",
        amount "amount", seller_information "seller_information",
        buyer_information "buyer_information", extra_information "extra_information",
        items "items", remark "remark", fapiao_error_code "fapiao_error_code",
        fapiao_error_message "fapiao_error_message",
    }
}

wechatpay_client::open_enum! {
    /// 发票能力类型: The kinds of digital invoices (数电发票).
    pub enum FapiaoAbility {
        /// For goods and services that are not of a special kind.
        BaseAbility = "BASE_ABILITY",
        /// For letting real estate.
        RealEstateAbility = "REAL_ESTATE_ABILITY",
        /// For carrying passengers.
        PassengerTransportAbility = "PASSENGER_TRANSPORT_ABILITY",
        /// For fuel.
        RefinedOilAbility = "REFINED_OIL_ABILITY",
    }
}

/// 能力信息: How far a merchant's right to issue a kind of digital invoice has come.
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoAbilityState {
    /// 能力类型: The kinds of digital invoices (数电发票). Example: `BASE_ABILITY`.
    pub r#type: FapiaoAbility,
    /// 能力授权状态: How far the right to issue a kind of invoice has come. Example: `AUTHORIZED`.
    pub status: FapiaoAbilityStatus,
    /// 能力授权失败原因. Example: `失败原因`.
    pub authorize_fail_reason: Option<String>,
}

wechatpay_client::record! {
    FapiaoAbilityState {
        r#type "type", status "status", authorize_fail_reason "authorize_fail_reason",
    }
}

wechatpay_client::open_enum! {
    /// 能力授权状态: How far the right to issue a kind of invoice has come.
    pub enum FapiaoAbilityStatus {
        /// It may be issued.
        Authorized = "AUTHORIZED",
        /// The merchant has not agreed yet.
        AuthorizePending = "AUTHORIZE_PENDING",
        /// The merchant took the right back.
        Deauthorized = "DEAUTHORIZED",
        /// It failed; the reason stands beside it.
        AuthorizeFailed = "AUTHORIZE_FAILED",
    }
}

/// 发票申请单: An application for invoices.
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoApplication {
    /// 商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct merchant,
    /// partner, or the merchant that a partner acts for. At least 1 character. Example: `1900000100`.
    pub mchid: Mchid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 发票申请单号: An application for invoices, which has one buyer: the payment's `transaction_id`
    /// when the user asked for it on the bill of WeChat Pay, else a number that the merchant gives. At
    /// least 1 character. Example: `4200000444201910177461284488`.
    pub fapiao_apply_id: FapiaoApplyId,
    /// 用户填写时间. Example: `2020-07-01T12:00:00+08:00`.
    pub apply_time: Option<Timestamp>,
    /// 发票申请单下关联的所有发票信息.
    pub fapiao_information: Option<Vec<FapiaoProgress>>,
}

wechatpay_client::record! {
    FapiaoApplication {
        mchid "mchid", sub_mchid "sub_mchid", fapiao_apply_id "fapiao_apply_id",
        apply_time "apply_time", fapiao_information "fapiao_information",
    }
}

impl FapiaoApplication {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        mchid: impl Into<Mchid>,
        fapiao_apply_id: impl Into<FapiaoApplyId>,
    ) -> Self {
        Self {
            mchid: mchid.into(), sub_mchid: None,
            fapiao_apply_id: fapiao_apply_id.into(), apply_time: None,
            fapiao_information: None,
        }
    }
}

wechatpay_client::setters! {
    FapiaoApplication {
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
        /// 用户填写时间.
        apply_time: Timestamp,
        /// 发票申请单下关联的所有发票信息.
        fapiao_information: Vec<FapiaoProgress>,
    }
}

wechatpay_client::text! {
    /// 发票申请单号: An application for invoices, which has one buyer: the payment's `transaction_id`
    /// when the user asked for it on the bill of WeChat Pay, else a number that the merchant gives.
    ///
    /// At least 1 character.
    pub struct FapiaoApplyId;
}

wechatpay_client::open_enum! {
    /// 发票类型: The kinds of invoices.
    pub enum FapiaoBillType {
        /// An ordinary invoice (增值税普通发票).
        CommFapiao = "COMM_FAPIAO",
        /// A special invoice (增值税专用发票), by which an organization can deduct the tax.
        VatFapiao = "VAT_FAPIAO",
    }
}

/// 电子发票插卡信息: The card as which an invoice lies in the user's card holder.
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoCard {
    /// 插卡公众号AppID: The official account (公众号) whose card it is. At least 1 character. Example:
    /// `wxab8acb865bb1637e`.
    pub card_appid: Appid,
    /// 用户在插卡公众号下的OpenID: A user as one AppID sees them. The same person has another openid
    /// under another AppID. At least 1 character.
    pub card_openid: Openid,
    /// 卡券模板ID: A template of cards for invoices. At least 1 character. Example:
    /// `p4gLgvlAYSEOpeXGFVJRFxgop6iY`.
    pub card_id: Option<FapiaoCardId>,
    /// 电子发票在卡包中的编码. Example: `379550244162`.
    pub card_code: Option<String>,
    /// 发票卡券状态: What became of an invoice in the user's card holder. Example: `INSERTED`.
    pub card_status: Option<FapiaoCardStatus>,
}

wechatpay_client::record! {
    FapiaoCard {
        card_appid "card_appid", card_openid "card_openid", card_id "card_id",
        card_code "card_code", card_status "card_status",
    }
}

/// 卡券自定义cell位配置: A line of the card that leads somewhere.
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoCardCell {
    /// cell位文字. At least 1 character. Example: `电子发票`.
    pub words: String,
    /// cell位描述. At least 1 character. Example: `查看发票`.
    pub description: String,
    /// 点击cell位跳转的地址. Example: `http://www.qq.com`.
    pub jump_url: Option<String>,
    /// 点击cell位跳转的小程序的用户名. Example: `gh_86a091e50ad4@app`.
    pub miniprogram_user_name: Option<String>,
    /// 点击cell位跳转的小程序的页面路径. Example: `pages/xxxPage`.
    pub miniprogram_path: Option<String>,
}

wechatpay_client::sent! {
    FapiaoCardCell {
        words "words", description "description", jump_url "jump_url",
        miniprogram_user_name "miniprogram_user_name", miniprogram_path "miniprogram_path",
    }
}

/// What [`FapiaoCardCell::new`] requires, by name.
pub struct FapiaoCardCellRequired {
    /// cell位文字. At least 1 character.
    pub words: String,
    /// cell位描述. At least 1 character.
    pub description: String,
}

impl FapiaoCardCell {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: FapiaoCardCellRequired) -> Self {
        let FapiaoCardCellRequired { words, description } = required;
        Self {
            words, description, jump_url: None, miniprogram_user_name: None,
            miniprogram_path: None,
        }
    }
}

wechatpay_client::setters! {
    FapiaoCardCell {
        /// 点击cell位跳转的地址.
        jump_url: String,
        /// 点击cell位跳转的小程序的用户名.
        miniprogram_user_name: String,
        /// 点击cell位跳转的小程序的页面路径.
        miniprogram_path: String,
    }
}

wechatpay_client::text! {
    /// 卡券模板ID: A template of cards for invoices.
    ///
    /// At least 1 character.
    pub struct FapiaoCardId;
}

wechatpay_client::open_enum! {
    /// 发票卡券状态: What became of an invoice in the user's card holder.
    pub enum FapiaoCardStatus {
        /// It is being put in.
        InsertAccepted = "INSERT_ACCEPTED",
        /// It is there.
        Inserted = "INSERTED",
        /// It is being taken out.
        DiscardAccepted = "DISCARD_ACCEPTED",
        /// It was taken out.
        Discarded = "DISCARDED",
    }
}

/// 卡券模板信息: How the card of an invoice looks.
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoCardTemplate {
    /// 收款方名称. Example: `某公司`.
    pub payee_name: Option<String>,
    /// 卡券logo地址. At least 1 character. Example:
    /// `http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMMWeN3hLut7X7hicFNjakmxibMLGWpXrEXB33367o7zHN0CwngnQY7zb7g/0`.
    pub logo_url: String,
    /// 卡券自定义cell位配置: A line of the card that leads somewhere.
    pub custom_cell: Option<FapiaoCardCell>,
}

wechatpay_client::sent! {
    FapiaoCardTemplate {
        payee_name "payee_name", logo_url "logo_url", custom_cell "custom_cell",
    }
}

impl FapiaoCardTemplate {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(logo_url: impl Into<String>) -> Self {
        Self { payee_name: None, logo_url: logo_url.into(), custom_cell: None }
    }
}

wechatpay_client::setters! {
    FapiaoCardTemplate {
        /// 收款方名称.
        payee_name: String,
        /// 卡券自定义cell位配置: A line of the card that leads somewhere.
        custom_cell: FapiaoCardCell,
    }
}

/// 开发选项: The development options of a merchant.
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoConfig {
    /// 商户回调地址. Example: `https://pay.weixin.qq.com/callback`.
    pub callback_url: Option<String>,
    /// 全部账单展示开发票入口开关: Whether the user can ask for an invoice on the bill of WeChat Pay.
    /// Example: `false`.
    pub show_fapiao_cell: Option<bool>,
    /// 商户是否支持开电子专票: Whether special invoices (增值税专用发票) can be asked for. Example:
    /// `false`.
    pub support_vat_fapiao: Option<bool>,
}

wechatpay_client::record! {
    FapiaoConfig {
        callback_url "callback_url", show_fapiao_cell "show_fapiao_cell",
        support_vat_fapiao "support_vat_fapiao",
    }
}

/// 发票下载信息: Where the file of an invoice is.
///
/// [`Client::download_at`](wechatpay_client::Client::download_at) fetches the file that it leads
/// to.
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoDownloadInfo {
    /// 商户发票单号: An invoice as numbered by the merchant, unique under its merchant number. After a
    /// failure, or a reversal, the same application needs a new one. At least 1 character. Example:
    /// `20200701123456`.
    pub fapiao_id: Option<FapiaoId>,
    /// 发票文件下载地址. Example: `https://pay.wechatpay.cn/invoicing/fapiao/fapiao-file`.
    pub download_url: Option<String>,
    /// 发票状态: The state of an invoice. Example: `ISSUED`.
    pub status: Option<FapiaoStatus>,
}

wechatpay_client::record! {
    FapiaoDownloadInfo {
        fapiao_id "fapiao_id", download_url "download_url", status "status",
    }
}

wechatpay_client::file_location! {
    FapiaoDownloadInfo { download_url }
}

wechatpay_client::open_enum! {
    /// 发票文件类型: What the file of an invoice is.
    pub enum FapiaoFileType {
        /// A PDF.
        Pdf = "PDF",
    }
}

wechatpay_client::text! {
    /// 商户发票单号: An invoice as numbered by the merchant, unique under its merchant number. After a
    /// failure, or a reversal, the same application needs a new one.
    ///
    /// At least 1 character.
    pub struct FapiaoId;
}

wechatpay_client::text! {
    /// 服务商邀请code: An invitation as named by the partner.
    ///
    /// At least 1 character.
    pub struct FapiaoInviteCode;
}

wechatpay_client::open_enum! {
    /// 商户邀请失败错误码: Why a merchant could not take an invitation.
    pub enum FapiaoInviteFailedCode {
        /// The tax authority does not know the merchant.
        UnknownTaxInfo = "UNKNOWN_TAX_INFO",
        /// What the merchant said of itself is not right.
        InvalidCompanyInfo = "INVALID_COMPANY_INFO",
        /// The merchant does not meet the conditions.
        NotMeetAccessCondition = "NOT_MEET_ACCESS_CONDITION",
        /// The merchant is outside of what is being tried out.
        NotInPilotScope = "NOT_IN_PILOT_SCOPE",
        /// The code of the merchant's tax authority is missing.
        MissingTaxAuthorityCode = "MISSING_TAX_AUTHORITY_CODE",
        /// The merchant has not said who it is.
        MerchantInfoNotSet = "MERCHANT_INFO_NOT_SET",
        /// Another cause.
        UnknownError = "UNKNOWN_ERROR",
    }
}

wechatpay_client::open_enum! {
    /// 操作类型: What a merchant is invited to.
    pub enum FapiaoInviteOperation {
        /// To let the partner issue its invoices.
        AuthBinding = "AUTH_BINDING",
    }
}

wechatpay_client::open_enum! {
    /// 商户邀请状态: What became of an invitation.
    pub enum FapiaoInviteStatus {
        /// The merchant takes part.
        MchInviteSucc = "MCH_INVITE_SUCC",
        /// It failed, for `invite_failed_reason`.
        MchInviteFailed = "MCH_INVITE_FAILED",
    }
}

/// 发票行信息: A line of an invoice.
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoLine {
    /// 货物或应税劳务、服务编码. Example: `3010101020203000000`.
    pub tax_code: String,
    /// 货物或应税劳务、服务名称. Example: `出租汽车客运服务`.
    pub goods_name: String,
    /// 规格型号. Example: `A4`.
    pub specification: Option<String>,
    /// 单位. Example: `次`.
    pub unit: Option<String>,
    /// 数量: In units of 0.00000001: 100000000 is one. Example: `100000000`.
    pub quantity: i64,
    /// 单价: Without the tax. Example: `338845000000`.
    ///
    /// Note: It is concluded from examples that the unit is a millionth of 分.
    pub unit_price: i64,
    /// 单行金额: Without the tax. Example: `338845`.
    ///
    /// Note: It is negative in a line with a discount.
    pub amount: Fen,
    /// 单行税额: An amount of money in 分, a hundredth of a yuan. Example: `44050`.
    ///
    /// Note: It is negative in a line with a discount.
    pub tax_amount: Fen,
    /// 单行金额合计: An amount of money in 分, a hundredth of a yuan. Example: `382895`.
    ///
    /// Note: It is negative in a line with a discount, else positive.
    pub total_amount: Fen,
    /// 税率: In ten-thousandths: 1300 is 13 percent. Example: `1300`.
    pub tax_rate: i64,
    /// 税收优惠政策标识: Whether and how a line of an invoice is spared of value added tax. Example:
    /// `NO_FAVORABLE`.
    pub tax_prefer_mark: Option<TaxPreferMark>,
    /// 是否折扣行: A line with a discount stands right after the line that it is for, and its amounts
    /// are negative. Example: `false`.
    pub discount: bool,
}

wechatpay_client::record! {
    FapiaoLine {
        tax_code "tax_code", goods_name "goods_name", specification "specification", unit "unit",
        quantity "quantity", unit_price "unit_price", amount "amount", tax_amount "tax_amount",
        total_amount "total_amount", tax_rate "tax_rate", tax_prefer_mark "tax_prefer_mark",
        discount "discount",
    }
}

/// 发票行信息: A line of an invoice that a provider is to issue.
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoLineToIssue {
    /// 税局侧规定的货物或应税劳务、服务税收分类编码. At least 1 character. Example:
    /// `3010101020203000000`.
    pub tax_code: String,
    /// 税局侧规定的货物或应税劳务、服务分类名称: As the tax authority names it. Example: `运输服务`.
    pub goods_category: Option<String>,
    /// 货物或应税劳务、服务名称. Example: `出租汽车客运服务`.
    pub goods_name: Option<String>,
    /// 企业侧维护的货物或应税劳务、服务编码. Example: `1`.
    pub goods_id: Option<i64>,
    /// 规格型号. Example: `A4`.
    pub specification: Option<String>,
    /// 单位. Example: `次`.
    pub unit: Option<String>,
    /// 数量: In units of 0.00000001: 100000000 is one. Example: `100000000`.
    pub quantity: i64,
    /// 单行金额合计: An amount of money in 分, a hundredth of a yuan. Example: `382895`.
    ///
    /// Note: It is negative in a line with a discount, else positive.
    pub total_amount: Fen,
    /// 税率: In ten-thousandths: 1300 is 13 percent. Example: `1300`.
    pub tax_rate: Option<i64>,
    /// 税收优惠政策标识: Whether and how a line of an invoice is spared of value added tax. Example:
    /// `NO_FAVORABLE`.
    pub tax_prefer_mark: Option<TaxPreferMark>,
    /// 是否折扣行: A line with a discount stands right after the line that it is for, and its amounts
    /// are negative. Example: `false`.
    pub discount: bool,
}

wechatpay_client::sent! {
    FapiaoLineToIssue {
        tax_code "tax_code", goods_category "goods_category", goods_name "goods_name",
        goods_id "goods_id", specification "specification", unit "unit", quantity "quantity",
        total_amount "total_amount", tax_rate "tax_rate", tax_prefer_mark "tax_prefer_mark",
        discount "discount",
    }
}

/// What [`FapiaoLineToIssue::new`] requires, by name.
pub struct FapiaoLineToIssueRequired {
    /// 税局侧规定的货物或应税劳务、服务税收分类编码. At least 1 character.
    pub tax_code: String,
    /// 数量: In units of 0.00000001: 100000000 is one.
    pub quantity: i64,
    /// 单行金额合计: An amount of money in 分, a hundredth of a yuan.
    pub total_amount: Fen,
    /// 是否折扣行: A line with a discount stands right after the line that it is for, and its amounts
    /// are negative.
    pub discount: bool,
}

impl FapiaoLineToIssue {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: FapiaoLineToIssueRequired) -> Self {
        let FapiaoLineToIssueRequired {
            tax_code, quantity, total_amount, discount,
        } = required;
        Self {
            tax_code, goods_category: None, goods_name: None, goods_id: None,
            specification: None, unit: None, quantity, total_amount, tax_rate: None,
            tax_prefer_mark: None, discount,
        }
    }
}

wechatpay_client::setters! {
    FapiaoLineToIssue {
        /// 税局侧规定的货物或应税劳务、服务分类名称: As the tax authority names it.
        goods_category: String,
        /// 货物或应税劳务、服务名称.
        goods_name: String,
        /// 企业侧维护的货物或应税劳务、服务编码.
        goods_id: i64,
        /// 规格型号.
        specification: String,
        /// 单位.
        unit: String,
        /// 税率: In ten-thousandths: 1300 is 13 percent.
        tax_rate: i64,
        /// 税收优惠政策标识: Whether and how a line of an invoice is spared of value added tax.
        tax_prefer_mark: TaxPreferMark,
    }
}

wechatpay_client::open_enum! {
    /// 开票模式: The ways of issuing invoices.
    pub enum FapiaoMode {
        /// By a provider of electronic invoices or the merchant's own system.
        ThirdOrSelfFapiao = "THIRD_OR_SELF_FAPIAO",
        /// Digital invoices of the tax authority's system through Tencent.
        TencentDigitalTax = "TENCENT_DIGITAL_TAX",
    }
}

/// 发票票面信息: What an invoice is known by at the tax authority.
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoNumbers {
    /// 发票代码. Example: `044001911211`.
    pub fapiao_code: String,
    /// 发票号码. Example: `12897794`.
    pub fapiao_number: String,
    /// 校验码. Example: `69001808340631374774`.
    pub check_code: String,
    /// 密码. Example: `006>299-375/326>2+7/*0-+<351059<80<4*/5>+<11631+*3030/5*37+`.
    pub password: String,
    /// 开票时间. Example: `2020-07-01T12:00:00+08:00`.
    pub fapiao_time: Timestamp,
}

wechatpay_client::record! {
    FapiaoNumbers {
        fapiao_code "fapiao_code", fapiao_number "fapiao_number", check_code "check_code",
        password "password", fapiao_time "fapiao_time",
    }
}

wechatpay_client::open_enum! {
    /// 支付渠道: How what the invoice is for was paid.
    pub enum FapiaoPayChannel {
        /// By WeChat Pay.
        WechatPay = "WECHAT_PAY",
    }
}

/// 发票信息: How far an invoice has come.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FapiaoProgress {
    /// 商户发票单号: An invoice as numbered by the merchant, unique under its merchant number. After a
    /// failure, or a reversal, the same application needs a new one. At least 1 character. Example:
    /// `20200701123456`.
    pub fapiao_id: Option<FapiaoId>,
    /// 发票状态: The state of an invoice. Example: `ISSUED`.
    pub fapiao_status: Option<FapiaoStatus>,
    /// 发票卡券状态: What became of an invoice in the user's card holder. Example: `INSERTED`.
    pub card_status: Option<FapiaoCardStatus>,
}

wechatpay_client::record! {
    FapiaoProgress {
        fapiao_id "fapiao_id", fapiao_status "fapiao_status", card_status "card_status",
    }
}

impl FapiaoProgress {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { fapiao_id: None, fapiao_status: None, card_status: None }
    }
}

wechatpay_client::setters! {
    FapiaoProgress {
        /// 商户发票单号: An invoice as numbered by the merchant, unique under its merchant number. At least
        /// 1 character.
        fapiao_id: FapiaoId,
        /// 发票状态: The state of an invoice.
        fapiao_status: FapiaoStatus,
        /// 发票卡券状态: What became of an invoice in the user's card holder.
        card_status: FapiaoCardStatus,
    }
}

wechatpay_client::open_enum! {
    /// 冲红原因: Why an invoice is reversed.
    pub enum FapiaoReverseReason {
        /// It was issued with a mistake.
        IssueError = "ISSUE_ERROR",
        /// The goods came back.
        SalesReturn = "SALES_RETURN",
        /// The service was stopped.
        ServiceSuspention = "SERVICE_SUSPENTION",
        /// A discount was given.
        SalesDiscount = "SALES_DISCOUNT",
    }
}

wechatpay_client::open_enum! {
    /// 开票场景: Whether the invoice belongs to a payment by WeChat Pay.
    pub enum FapiaoScene {
        /// It belongs to a payment by WeChat Pay.
        WithWechatpay = "WITH_WECHATPAY",
        /// It does not.
        WithoutWechatpay = "WITHOUT_WECHATPAY",
    }
}

wechatpay_client::open_enum! {
    /// 开票来源: Where the user asks for the invoice.
    pub enum FapiaoSource {
        /// On a web page.
        Web = "WEB",
        /// In a mini program.
        Miniprogram = "MINIPROGRAM",
    }
}

/// 附加信息: Who took the money, checked the invoice and issued it.
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoStaff {
    /// 收款人.
    pub payee: Option<String>,
    /// 复核人.
    pub reviewer: Option<String>,
    /// 开票人. At least 1 character.
    pub drawer: String,
}

wechatpay_client::record! {
    FapiaoStaff {
        payee "payee" hidden, reviewer "reviewer" hidden, drawer "drawer" hidden,
    }
}

impl FapiaoStaff {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(drawer: impl Into<String>) -> Self {
        Self { payee: None, reviewer: None, drawer: drawer.into() }
    }
}

wechatpay_client::setters! {
    FapiaoStaff {
        /// 收款人.
        payee: String,
        /// 复核人.
        reviewer: String,
    }
}

wechatpay_client::open_enum! {
    /// 发票状态: The state of an invoice.
    pub enum FapiaoStatus {
        /// It is being issued.
        IssueAccepted = "ISSUE_ACCEPTED",
        /// It was issued.
        Issued = "ISSUED",
        /// It is being reversed.
        ReverseAccepted = "REVERSE_ACCEPTED",
        /// It was reversed.
        Reversed = "REVERSED",
        /// It could not be issued; it can be tried again under a new number.
        IssueFailed = "ISSUE_FAILED",
        /// It could not be reversed.
        ReverseFailed = "REVERSE_FAILED",
    }
}

/// 需要开具的发票信息: An invoice that a provider is to issue.
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoToIssue {
    /// 商户发票单号: An invoice as numbered by the merchant, unique under its merchant number. After a
    /// failure, or a reversal, the same application needs a new one. At least 1 character. Example:
    /// `20200701123456`.
    pub fapiao_id: FapiaoId,
    /// 总价税合计: The sum of all lines, with the tax. All invoices together must not be above what was
    /// paid. From 1. Example: `382895`.
    pub total_amount: Fen,
    /// 是否以清单形式开具发票: Whether the lines stand on a list beside the invoice. Example: `false`.
    pub need_list: bool,
    /// 发票备注. Example: `备注`.
    pub remark: Option<String>,
    /// 发票行信息.
    pub items: Vec<FapiaoLineToIssue>,
}

wechatpay_client::sent! {
    FapiaoToIssue {
        fapiao_id "fapiao_id", total_amount "total_amount", need_list "need_list", remark "remark",
        items "items",
    }
}

/// What [`FapiaoToIssue::new`] requires, by name.
pub struct FapiaoToIssueRequired {
    /// 商户发票单号: An invoice as numbered by the merchant, unique under its merchant number. At least
    /// 1 character.
    pub fapiao_id: FapiaoId,
    /// 总价税合计: The sum of all lines, with the tax. All invoices together must not be above what was
    /// paid. From 1.
    pub total_amount: Fen,
    /// 是否以清单形式开具发票: Whether the lines stand on a list beside the invoice.
    pub need_list: bool,
    /// 发票行信息.
    pub items: Vec<FapiaoLineToIssue>,
}

impl FapiaoToIssue {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: FapiaoToIssueRequired) -> Self {
        let FapiaoToIssueRequired {
            fapiao_id, total_amount, need_list, items,
        } = required;
        Self { fapiao_id, total_amount, need_list, remark: None, items }
    }
}

wechatpay_client::setters! {
    FapiaoToIssue {
        /// 发票备注.
        remark: String,
    }
}

/// 需要冲红的发票信息: An invoice that is to be reversed.
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoToReverse {
    /// 商户发票单号: An invoice as numbered by the merchant, unique under its merchant number. After a
    /// failure, or a reversal, the same application needs a new one. At least 1 character. Example:
    /// `20200701123456`.
    pub fapiao_id: FapiaoId,
    /// 发票代码. Example: `044001911211`.
    pub fapiao_code: Option<String>,
    /// 发票号码. At least 1 character. Example: `12897794`.
    pub fapiao_number: String,
}

wechatpay_client::sent! {
    FapiaoToReverse {
        fapiao_id "fapiao_id", fapiao_code "fapiao_code", fapiao_number "fapiao_number",
    }
}

impl FapiaoToReverse {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        fapiao_id: impl Into<FapiaoId>,
        fapiao_number: impl Into<String>,
    ) -> Self {
        Self {
            fapiao_id: fapiao_id.into(), fapiao_code: None,
            fapiao_number: fapiao_number.into(),
        }
    }
}

wechatpay_client::setters! {
    FapiaoToReverse {
        /// 发票代码.
        fapiao_code: String,
    }
}

/// 交易信息: A payment that the invoice is for.
#[derive(Clone)]
#[non_exhaustive]
pub struct FapiaoTransaction {
    /// 支付渠道: How what the invoice is for was paid. Example: `WECHAT_PAY`.
    pub pay_channel: FapiaoPayChannel,
    /// 支付订单号: This or `out_trade_no` is needed. At least 1 character. Example:
    /// `4200000008202508080512076713`.
    pub transaction_id: Option<TransactionId>,
    /// 支付商户订单号: This or `transaction_id` is needed. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `order_20200701_123456`.
    pub out_trade_no: Option<OutTradeNo>,
    /// 交易金额: An amount of money in 分, a hundredth of a yuan. From 1. Example: `382895`.
    pub amount: Fen,
}

wechatpay_client::sent! {
    FapiaoTransaction {
        pay_channel "pay_channel", transaction_id "transaction_id", out_trade_no "out_trade_no",
        amount "amount",
    }
}

impl FapiaoTransaction {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(pay_channel: FapiaoPayChannel, amount: impl Into<Fen>) -> Self {
        Self {
            pay_channel, transaction_id: None, out_trade_no: None, amount: amount.into(),
        }
    }
}

wechatpay_client::setters! {
    FapiaoTransaction {
        /// 支付订单号: This or `out_trade_no` is needed. At least 1 character.
        transaction_id: TransactionId,
        /// 支付商户订单号: This or `transaction_id` is needed. Pattern: `^[0-9A-Za-z_|*-]+$`.
        out_trade_no: OutTradeNo,
    }
}

/// 需要开具的数电发票信息: A digital invoice to be issued.
#[derive(Clone)]
#[non_exhaustive]
pub struct GeneralFapiao {
    /// 商户发票单号: An invoice as numbered by the merchant, unique under its merchant number. After a
    /// failure, or a reversal, the same application needs a new one. At least 1 character. Example:
    /// `20200701123456`.
    pub fapiao_id: FapiaoId,
    /// 总价税合计: The sum of all lines, with the tax. All invoices together must not be above what was
    /// paid. From 1. Example: `382895`.
    pub total_amount: Fen,
    /// 发票行信息.
    pub items: Vec<GeneralFapiaoLine>,
    /// 出口业务适用政策代码: How an export is taxed. Not for other business. Example: `1`.
    pub export_business_policy_code: Option<ExportTaxPolicy>,
    /// 增值税即征即退代码: What value added tax is refunded for at once (增值税即征即退), in the
    /// numbers of the tax authority. Example: `1`.
    pub vat_refund_levy_code: Option<VatRefund>,
    /// 开票人ID: Somebody who issues invoices for the merchant, as registered with the tax authority's
    /// digital system (乐企). At least 1 character. Example: `128279891283`.
    pub billing_person_id: BillingPersonId,
    /// 开票人名称: As the tax authority shows it: the name with stars, a space and the last four
    /// characters of the identity number.
    pub billing_person: Option<String>,
    /// 发票类型: The kinds of invoices. Example: `COMM_FAPIAO`.
    pub fapiao_bill_type: FapiaoBillType,
    /// 交易信息.
    pub transaction_information: Vec<FapiaoTransaction>,
    /// 发票备注. Example: `备注`.
    pub remark: Option<String>,
}

wechatpay_client::sent! {
    GeneralFapiao {
        fapiao_id "fapiao_id", total_amount "total_amount", items "items",
        export_business_policy_code "export_business_policy_code",
        vat_refund_levy_code "vat_refund_levy_code", billing_person_id "billing_person_id",
        billing_person "billing_person" hidden, fapiao_bill_type "fapiao_bill_type",
        transaction_information "transaction_information", remark "remark",
    }
}

/// What [`GeneralFapiao::new`] requires, by name.
pub struct GeneralFapiaoRequired {
    /// 商户发票单号: An invoice as numbered by the merchant, unique under its merchant number. At least
    /// 1 character.
    pub fapiao_id: FapiaoId,
    /// 总价税合计: The sum of all lines, with the tax. All invoices together must not be above what was
    /// paid. From 1.
    pub total_amount: Fen,
    /// 发票行信息.
    pub items: Vec<GeneralFapiaoLine>,
    /// 开票人ID: Somebody who issues invoices for the merchant, as registered with the tax authority's
    /// digital system (乐企). At least 1 character.
    pub billing_person_id: BillingPersonId,
    /// 发票类型: The kinds of invoices.
    pub fapiao_bill_type: FapiaoBillType,
    /// 交易信息.
    pub transaction_information: Vec<FapiaoTransaction>,
}

impl GeneralFapiao {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: GeneralFapiaoRequired) -> Self {
        let GeneralFapiaoRequired {
            fapiao_id, total_amount, items, billing_person_id, fapiao_bill_type,
            transaction_information,
        } = required;
        Self {
            fapiao_id, total_amount, items, export_business_policy_code: None,
            vat_refund_levy_code: None, billing_person_id, billing_person: None,
            fapiao_bill_type, transaction_information, remark: None,
        }
    }
}

wechatpay_client::setters! {
    GeneralFapiao {
        /// 出口业务适用政策代码: How an export is taxed.
        export_business_policy_code: ExportTaxPolicy,
        /// 增值税即征即退代码: What value added tax is refunded for at once (增值税即征即退), in the
        /// numbers of the tax authority.
        vat_refund_levy_code: VatRefund,
        /// 开票人名称: As the tax authority shows it: the name with stars, a space and the last four
        /// characters of the identity number.
        billing_person: String,
        /// 发票备注.
        remark: String,
    }
}

/// 发票行信息: A line of a digital invoice.
#[derive(Clone)]
#[non_exhaustive]
pub struct GeneralFapiaoLine {
    /// 税局侧规定的货物或应税劳务、服务税收分类编码. At least 1 character. Example:
    /// `3010101020203000000`.
    pub tax_code: String,
    /// 货物或应税劳务、服务名称. At least 1 character. Example: `出租汽车客运服务`.
    pub goods_name: String,
    /// 规格型号. Example: `A4`.
    pub specification: Option<String>,
    /// 单位. Example: `次`.
    pub unit: Option<String>,
    /// 数量: In units of 0.00000001: 100000000 is one. Example: `100000000`.
    pub quantity: Option<i64>,
    /// 单行金额合计: An amount of money in 分, a hundredth of a yuan. Example: `382895`.
    ///
    /// Note: It is negative in a line with a discount, else positive.
    pub total_amount: Fen,
    /// 税率: In ten-thousandths: 1300 is 13 percent. Example: `1300`.
    pub tax_rate: i64,
    /// 是否折扣行: A line with a discount stands right after the line that it is for, and its amounts
    /// are negative. Example: `false`.
    pub discount: bool,
    /// 优惠政策标识: A tax preference (优惠政策) of a line of a digital invoice, in the numbers of the
    /// tax authority. Example: `1`.
    pub preferential_policy_code: Option<TaxPreference>,
}

wechatpay_client::sent! {
    GeneralFapiaoLine {
        tax_code "tax_code", goods_name "goods_name", specification "specification", unit "unit",
        quantity "quantity", total_amount "total_amount", tax_rate "tax_rate", discount "discount",
        preferential_policy_code "preferential_policy_code",
    }
}

/// What [`GeneralFapiaoLine::new`] requires, by name.
pub struct GeneralFapiaoLineRequired {
    /// 税局侧规定的货物或应税劳务、服务税收分类编码. At least 1 character.
    pub tax_code: String,
    /// 货物或应税劳务、服务名称. At least 1 character.
    pub goods_name: String,
    /// 单行金额合计: An amount of money in 分, a hundredth of a yuan.
    pub total_amount: Fen,
    /// 税率: In ten-thousandths: 1300 is 13 percent.
    pub tax_rate: i64,
    /// 是否折扣行: A line with a discount stands right after the line that it is for, and its amounts
    /// are negative.
    pub discount: bool,
}

impl GeneralFapiaoLine {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: GeneralFapiaoLineRequired) -> Self {
        let GeneralFapiaoLineRequired {
            tax_code, goods_name, total_amount, tax_rate, discount,
        } = required;
        Self {
            tax_code, goods_name, specification: None, unit: None, quantity: None,
            total_amount, tax_rate, discount, preferential_policy_code: None,
        }
    }
}

wechatpay_client::setters! {
    GeneralFapiaoLine {
        /// 规格型号.
        specification: String,
        /// 单位.
        unit: String,
        /// 数量: In units of 0.00000001: 100000000 is one.
        quantity: i64,
        /// 优惠政策标识: A tax preference (优惠政策) of a line of a digital invoice, in the numbers of the
        /// tax authority.
        preferential_policy_code: TaxPreference,
    }
}

/// The response to [`GetFapiaoApplication`](super::GetFapiaoApplication).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetFapiaoApplicationResponse {
    /// 发票数量. Example: `1`.
    pub total_count: i64,
    /// 发票信息.
    pub fapiao_information: Vec<Fapiao>,
}

wechatpay_client::record! {
    GetFapiaoApplicationResponse {
        total_count "total_count", fapiao_information "fapiao_information",
    }
}

/// The response to [`GetFapiaoFileDownloadInfo`](super::GetFapiaoFileDownloadInfo).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetFapiaoFileDownloadInfoResponse {
    /// 发票列表.
    pub fapiao_download_info_list: Option<Vec<FapiaoDownloadInfo>>,
}

wechatpay_client::record! {
    GetFapiaoFileDownloadInfoResponse {
        fapiao_download_info_list "fapiao_download_info_list",
    }
}

/// The response to [`GetFapiaoInviteUrl`](super::GetFapiaoInviteUrl).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetFapiaoInviteUrlResponse {
    /// 邀请开通二维码链接. Example: `https://wxacurl.cn?xxx=`.
    pub invite_url: String,
    /// 开通小程序AppID: A mini program, service account or app, as numbered by WeChat's open platform.
    /// At least 1 character. Example: `wxb1170446a4c0a5a2`.
    pub miniprogram_appid: Appid,
    /// 开通小程序跳转路径. Example: `pages/xxxPage`.
    pub miniprogram_path: String,
}

wechatpay_client::record! {
    GetFapiaoInviteUrlResponse {
        invite_url "invite_url", miniprogram_appid "miniprogram_appid",
        miniprogram_path "miniprogram_path",
    }
}

/// The response to [`GetFapiaoMerchantStatus`](super::GetFapiaoMerchantStatus).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetFapiaoMerchantStatusResponse {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 第三方开票模式: What a merchant has reached with a provider of electronic invoices.
    pub third_mode: Option<ProviderMode>,
    /// 数电发票模式: What a merchant has reached with the tax authority's digital system.
    pub digital_tax_mode: Option<DigitalFapiaoMode>,
}

wechatpay_client::record! {
    GetFapiaoMerchantStatusResponse {
        sub_mchid "sub_mchid", third_mode "third_mode", digital_tax_mode "digital_tax_mode",
    }
}

/// The response to [`GetFapiaoSeller`](super::GetFapiaoSeller).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetFapiaoSellerResponse {
    /// 销售方信息: Whose invoice it is.
    pub seller_information: Seller,
    /// 附加信息: Who took the money, checked the invoice and issued it.
    pub extra_information: FapiaoStaff,
}

wechatpay_client::record! {
    GetFapiaoSellerResponse {
        seller_information "seller_information", extra_information "extra_information",
    }
}

/// The response to [`GetUserTitleUrl`](super::GetUserTitleUrl).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetUserTitleUrlResponse {
    /// 抬头填写链接: For the web. Example: `https://payapp.weixin.qq.com`.
    pub title_url: Option<String>,
    /// 抬头填写小程序AppID: A mini program, service account or app, as numbered by WeChat's open
    /// platform. At least 1 character. Example: `wxb1170446a4c0a5a2`.
    pub miniprogram_appid: Option<Appid>,
    /// 抬头填写小程序页面路径. Example: `pages/xxxPage`.
    pub miniprogram_path: Option<String>,
    /// 抬头填写小程序的用户名. Example: `gh_86a091e50ad4@app`.
    pub miniprogram_user_name: Option<String>,
}

wechatpay_client::record! {
    GetUserTitleUrlResponse {
        title_url "title_url", miniprogram_appid "miniprogram_appid",
        miniprogram_path "miniprogram_path", miniprogram_user_name "miniprogram_user_name",
    }
}

/// 邀请的商户结果: A merchant that was invited.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvitedMerchant {
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 商户邀请的状态: What became of an invitation. Example: `MCH_INVITE_SUCC`.
    pub mch_invite_status: FapiaoInviteStatus,
    /// 商户名称. Example: `示例（深圳）有限公司`.
    pub ep_name: String,
    /// 商户税号. Example: `9144050071126766XG`.
    pub tax_id: String,
    /// 服务商邀请code: An invitation as named by the partner. At least 1 character. Example:
    /// `code_20200101_123`.
    pub invite_code: FapiaoInviteCode,
    /// 商户操作时间. Example: `2020-07-01T00:00:00+08:00`.
    pub operate_time: Timestamp,
    /// 商户邀请失败错误码: Why a merchant could not take an invitation. Example: `UNKNOWN_TAX_INFO`.
    pub invite_failed_code: Option<FapiaoInviteFailedCode>,
    /// 商户邀请失败的原因. Example: `示例失败原因`.
    pub invite_failed_reason: Option<String>,
}

wechatpay_client::record! {
    InvitedMerchant {
        sub_mchid "sub_mchid", mch_invite_status "mch_invite_status", ep_name "ep_name",
        tax_id "tax_id", invite_code "invite_code", operate_time "operate_time",
        invite_failed_code "invite_failed_code", invite_failed_reason "invite_failed_reason",
    }
}

/// The response to [`ListInvitedMerchants`](super::ListInvitedMerchants).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListInvitedMerchantsResponse {
    /// 总数. Example: `1`.
    pub total_count: i64,
    /// 本次查询的起始位置. Example: `0`.
    pub offset: i64,
    /// 本次查询的最大数量. Example: `5`.
    pub limit: i64,
    /// 相关链接: Paths, with their queries, that lead to the neighbouring parts of a list.
    pub links: Option<PageLinks>,
    /// 邀请的商户结果.
    pub mch_invite_result_list: Option<Vec<InvitedMerchant>>,
}

wechatpay_client::record! {
    ListInvitedMerchantsResponse {
        total_count "total_count", offset "offset", limit "limit", links "links",
        mch_invite_result_list "mch_invite_result_list",
    }
}

/// The response to [`ListTaxCodes`](super::ListTaxCodes).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListTaxCodesResponse {
    /// 本次查询的起始位置. Example: `0`.
    pub offset: i64,
    /// 本次查询的最大数量. Example: `5`.
    pub limit: i64,
    /// 相关链接: Paths, with their queries, that lead to the neighbouring parts of a list.
    pub links: Option<PageLinks>,
    /// 本次查询到的数据.
    pub data: Vec<TaxCode>,
    /// 总记录数. Example: `1`.
    pub total_count: i64,
}

wechatpay_client::record! {
    ListTaxCodesResponse {
        offset "offset", limit "limit", links "links", data "data", total_count "total_count",
    }
}

wechatpay_client::open_enum! {
    /// 成品油单位: What fuel is measured in.
    pub enum OilUnit {
        /// Tons.
        Ton = "TON",
        /// Litres.
        Leter = "LETER",
    }
}

/// 电子发票卡券信息: An invoice that the merchant issued by itself, to be put into the card holder.
#[derive(Clone)]
#[non_exhaustive]
pub struct OwnFapiao {
    /// 电子发票文件ID: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example: `ASNFZ4mrze/+3LqYdlQyEA==`.
    pub fapiao_media_id: MediaId,
    /// 发票号码. At least 1 character. Example: `12897794`.
    pub fapiao_number: String,
    /// 发票代码. At least 1 character. Example: `044001911211`.
    pub fapiao_code: String,
    /// 开票时间. Example: `2020-07-01T12:00:00+08:00`.
    pub fapiao_time: Timestamp,
    /// 校验码. At least 1 character. Example: `69001808340631374774`.
    pub check_code: String,
    /// 密码. At least 1 character. Example: `006>299-375/326>2+7/*0-+<3510`.
    pub password: String,
    /// 总价税合计: An amount of money in 分, a hundredth of a yuan. From 1. Example: `382895`.
    pub total_amount: Fen,
    /// 总税额: An amount of money in 分, a hundredth of a yuan. From 0. Example: `44050`.
    pub tax_amount: Fen,
    /// 总金额: Without the tax. From 1. Example: `338845`.
    pub amount: Fen,
    /// 销售方信息: The seller on an invoice that the merchant issued by itself.
    pub seller_information: OwnSeller,
    /// 附加信息: Who took the money, checked the invoice and issued it.
    pub extra_information: FapiaoStaff,
    /// 发票行信息.
    pub items: Vec<OwnFapiaoLine>,
    /// 备注信息. Example: `备注`.
    pub remark: Option<String>,
}

wechatpay_client::sent! {
    OwnFapiao {
        fapiao_media_id "fapiao_media_id", fapiao_number "fapiao_number",
        fapiao_code "fapiao_code", fapiao_time "fapiao_time", check_code "check_code",
        password "password", total_amount "total_amount", tax_amount "tax_amount", amount "amount",
        seller_information "seller_information", extra_information "extra_information",
        items "items", remark "remark",
    }
}

/// What [`OwnFapiao::new`] requires, by name.
pub struct OwnFapiaoRequired {
    /// 电子发票文件ID: A file that was uploaded. At least 1 character.
    pub fapiao_media_id: MediaId,
    /// 发票号码. At least 1 character.
    pub fapiao_number: String,
    /// 发票代码. At least 1 character.
    pub fapiao_code: String,
    /// 开票时间.
    pub fapiao_time: Timestamp,
    /// 校验码. At least 1 character.
    pub check_code: String,
    /// 密码. At least 1 character.
    pub password: String,
    /// 总价税合计: An amount of money in 分, a hundredth of a yuan. From 1.
    pub total_amount: Fen,
    /// 总税额: An amount of money in 分, a hundredth of a yuan. From 0.
    pub tax_amount: Fen,
    /// 总金额: Without the tax. From 1.
    pub amount: Fen,
    /// 销售方信息: The seller on an invoice that the merchant issued by itself.
    pub seller_information: OwnSeller,
    /// 附加信息: Who took the money, checked the invoice and issued it.
    pub extra_information: FapiaoStaff,
    /// 发票行信息.
    pub items: Vec<OwnFapiaoLine>,
}

impl OwnFapiao {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: OwnFapiaoRequired) -> Self {
        let OwnFapiaoRequired {
            fapiao_media_id, fapiao_number, fapiao_code, fapiao_time, check_code,
            password, total_amount, tax_amount, amount, seller_information,
            extra_information, items,
        } = required;
        Self {
            fapiao_media_id, fapiao_number, fapiao_code, fapiao_time, check_code,
            password, total_amount, tax_amount, amount, seller_information,
            extra_information, items, remark: None,
        }
    }
}

wechatpay_client::setters! {
    OwnFapiao {
        /// 备注信息.
        remark: String,
    }
}

/// 发票行信息: A line of an invoice that the merchant issued by itself.
#[derive(Clone)]
#[non_exhaustive]
pub struct OwnFapiaoLine {
    /// 货物或应税劳务、服务编码. At least 1 character. Example: `3010101020203000000`.
    pub tax_code: String,
    /// 货物或应税劳务、服务名称. At least 1 character. Example: `出租汽车客运服务`.
    pub goods_name: String,
    /// 规格型号. Example: `A4`.
    pub specification: Option<String>,
    /// 单位. Example: `次`.
    pub unit: Option<String>,
    /// 数量: In units of 0.00000001: 100000000 is one. Example: `100000000`.
    pub quantity: i64,
    /// 单价: Without the tax. Example: `338845000000`.
    ///
    /// Note: It is concluded from examples that the unit is a millionth of 分.
    pub unit_price: i64,
    /// 单行金额: Without the tax. Example: `338845`.
    ///
    /// Note: It is negative in a line with a discount.
    pub amount: Fen,
    /// 单行税额: An amount of money in 分, a hundredth of a yuan. Example: `44050`.
    ///
    /// Note: It is negative in a line with a discount.
    pub tax_amount: Fen,
    /// 单行金额合计: An amount of money in 分, a hundredth of a yuan. Example: `382895`.
    ///
    /// Note: It is negative in a line with a discount, else positive.
    pub total_amount: Fen,
    /// 税率: In ten-thousandths: 1300 is 13 percent. Example: `1300`.
    pub tax_rate: i64,
    /// 税收优惠政策标识: Whether and how a line of an invoice is spared of value added tax. Example:
    /// `NO_FAVORABLE`.
    pub tax_prefer_mark: TaxPreferMark,
    /// 是否折扣行: A line with a discount stands right after the line that it is for, and its amounts
    /// are negative. Example: `false`.
    pub discount: bool,
}

wechatpay_client::sent! {
    OwnFapiaoLine {
        tax_code "tax_code", goods_name "goods_name", specification "specification", unit "unit",
        quantity "quantity", unit_price "unit_price", amount "amount", tax_amount "tax_amount",
        total_amount "total_amount", tax_rate "tax_rate", tax_prefer_mark "tax_prefer_mark",
        discount "discount",
    }
}

/// What [`OwnFapiaoLine::new`] requires, by name.
pub struct OwnFapiaoLineRequired {
    /// 货物或应税劳务、服务编码. At least 1 character.
    pub tax_code: String,
    /// 货物或应税劳务、服务名称. At least 1 character.
    pub goods_name: String,
    /// 数量: In units of 0.00000001: 100000000 is one.
    pub quantity: i64,
    /// 单价: Without the tax.
    pub unit_price: i64,
    /// 单行金额: Without the tax.
    pub amount: Fen,
    /// 单行税额: An amount of money in 分, a hundredth of a yuan.
    pub tax_amount: Fen,
    /// 单行金额合计: An amount of money in 分, a hundredth of a yuan.
    pub total_amount: Fen,
    /// 税率: In ten-thousandths: 1300 is 13 percent.
    pub tax_rate: i64,
    /// 税收优惠政策标识: Whether and how a line of an invoice is spared of value added tax.
    pub tax_prefer_mark: TaxPreferMark,
    /// 是否折扣行: A line with a discount stands right after the line that it is for, and its amounts
    /// are negative.
    pub discount: bool,
}

impl OwnFapiaoLine {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: OwnFapiaoLineRequired) -> Self {
        let OwnFapiaoLineRequired {
            tax_code, goods_name, quantity, unit_price, amount, tax_amount, total_amount,
            tax_rate, tax_prefer_mark, discount,
        } = required;
        Self {
            tax_code, goods_name, specification: None, unit: None, quantity, unit_price,
            amount, tax_amount, total_amount, tax_rate, tax_prefer_mark, discount,
        }
    }
}

wechatpay_client::setters! {
    OwnFapiaoLine {
        /// 规格型号.
        specification: String,
        /// 单位.
        unit: String,
    }
}

/// 销售方信息: The seller on an invoice that the merchant issued by itself.
#[derive(Clone)]
#[non_exhaustive]
pub struct OwnSeller {
    /// 名称. At least 1 character. Example: `深圳市南山区测试公司`.
    pub name: String,
    /// 纳税人识别号: Of an organization. At least 1 character. Example: `202003261233701778`.
    pub taxpayer_id: String,
    /// 地址. At least 1 character. Example: `深圳市南山区深南大道10000号`.
    pub address: String,
    /// 电话. Example: `075512345678`.
    pub telephone: Option<String>,
    /// 开户银行. Example: `测试银行`.
    pub bank_name: Option<String>,
    /// 银行账号.
    pub bank_account: Option<String>,
}

wechatpay_client::sent! {
    OwnSeller {
        name "name", taxpayer_id "taxpayer_id", address "address", telephone "telephone",
        bank_name "bank_name", bank_account "bank_account" hidden,
    }
}

/// What [`OwnSeller::new`] requires, by name.
pub struct OwnSellerRequired {
    /// 名称. At least 1 character.
    pub name: String,
    /// 纳税人识别号: Of an organization. At least 1 character.
    pub taxpayer_id: String,
    /// 地址. At least 1 character.
    pub address: String,
}

impl OwnSeller {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: OwnSellerRequired) -> Self {
        let OwnSellerRequired { name, taxpayer_id, address } = required;
        Self {
            name, taxpayer_id, address, telephone: None, bank_name: None,
            bank_account: None,
        }
    }
}

wechatpay_client::setters! {
    OwnSeller {
        /// 电话.
        telephone: String,
        /// 开户银行.
        bank_name: String,
        /// 银行账号.
        bank_account: String,
    }
}

wechatpay_client::open_enum! {
    /// 出行人证件类型: The documents by which a passenger is known.
    pub enum PassengerCertificateType {
        /// An identity card of mainland China.
        IdentityCard = "IDENTITY_CARD",
        /// A passport.
        Passport = "PASSPORT",
        /// A Hong Kong resident's permit to travel to the mainland.
        HongKongPermit = "HONG_KONG_PERMIT",
        /// A Macao resident's permit to travel to the mainland.
        MacaoPermit = "MACAO_PERMIT",
        /// A Taiwan resident's permit to travel to the mainland.
        TaiwanPermit = "TAIWAN_PERMIT",
        /// A foreigner's residence permit.
        ForeignerResidencePermit = "FOREIGNER_RESIDENCE_PERMIT",
        /// A resident's card of Hong Kong.
        HongKongResidentCard = "HONG_KONG_RESIDENT_CARD",
        /// A resident's card of Macao.
        MacaoResidentCard = "MACAO_RESIDENT_CARD",
        /// A resident's card of Taiwan.
        TaiwanResidentCard = "TAIWAN_RESIDENT_CARD",
        /// An officer's card of the army.
        MilitaryOfficerCard = "MILITARY_OFFICER_CARD",
        /// An officer's card of the armed police.
        ArmedPoliceOfficerCard = "ARMED_POLICE_OFFICER_CARD",
        /// A soldier's card.
        SoldierCard = "SOLDIER_CARD",
        /// A permit for people of Hong Kong and Macao to visit home (回乡证).
        HomecomingCert = "HOMECOMING_CERT",
        /// A permit for people of Taiwan (台胞证).
        TaiwanCompatriotCert = "TAIWAN_COMPATRIOT_CERT",
    }
}

/// 出行人额外信息: Who travels and where.
#[derive(Clone)]
#[non_exhaustive]
pub struct PassengerInformation {
    /// 出行人名称. At least 1 character.
    pub name: String,
    /// 出行人证件类型: The documents by which a passenger is known. Example: `IDENTITY_CARD`.
    pub certificate_type: PassengerCertificateType,
    /// 证件号码. At least 1 character. Plain text here; encrypted on the wire.
    pub certificate_number: Encrypted,
    /// 出行日期. Example: `2026-07-01T00:00:00+08:00`.
    pub departure_date: Timestamp,
    /// 出发地. At least 1 character.
    pub departure_place: String,
    /// 目的地. At least 1 character.
    pub destination: String,
    /// 交通工具类型: What a passenger travels by. Example: `LONG_DISTANCE_BUS`.
    pub transportation_type: TransportationType,
    /// 交通工具等级: Only for ships, and needed there. Example: `SHIP_FIRST_CLASS_CABIN`.
    pub transportation_classes: Option<ShipClass>,
}

wechatpay_client::sent! {
    PassengerInformation {
        name "name" hidden, certificate_type "certificate_type",
        certificate_number "certificate_number", departure_date "departure_date",
        departure_place "departure_place" hidden, destination "destination" hidden,
        transportation_type "transportation_type", transportation_classes "transportation_classes",
    }
}

/// What [`PassengerInformation::new`] requires, by name.
pub struct PassengerInformationRequired {
    /// 出行人名称. At least 1 character.
    pub name: String,
    /// 出行人证件类型: The documents by which a passenger is known.
    pub certificate_type: PassengerCertificateType,
    /// 证件号码. At least 1 character. Plain text here; encrypted on the wire.
    pub certificate_number: Encrypted,
    /// 出行日期.
    pub departure_date: Timestamp,
    /// 出发地. At least 1 character.
    pub departure_place: String,
    /// 目的地. At least 1 character.
    pub destination: String,
    /// 交通工具类型: What a passenger travels by.
    pub transportation_type: TransportationType,
}

impl PassengerInformation {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: PassengerInformationRequired) -> Self {
        let PassengerInformationRequired {
            name, certificate_type, certificate_number, departure_date, departure_place,
            destination, transportation_type,
        } = required;
        Self {
            name, certificate_type, certificate_number, departure_date, departure_place,
            destination, transportation_type, transportation_classes: None,
        }
    }
}

wechatpay_client::setters! {
    PassengerInformation {
        /// 交通工具等级: Only for ships, and needed there.
        transportation_classes: ShipClass,
    }
}

/// 需要开具的数电发票信息: A digital invoice to be issued, for journeys.
#[derive(Clone)]
#[non_exhaustive]
pub struct PassengerTransportFapiao {
    /// 商户发票单号: An invoice as numbered by the merchant, unique under its merchant number. After a
    /// failure, or a reversal, the same application needs a new one. At least 1 character. Example:
    /// `20200701123456`.
    pub fapiao_id: FapiaoId,
    /// 总价税合计: The sum of all lines, with the tax. All invoices together must not be above what was
    /// paid. From 1. Example: `382895`.
    pub total_amount: Fen,
    /// 发票行信息.
    pub items: Vec<PassengerTransportFapiaoLine>,
    /// 出口业务适用政策代码: How an export is taxed. Not for other business. Example: `1`.
    pub export_business_policy_code: Option<ExportTaxPolicy>,
    /// 增值税即征即退代码: What value added tax is refunded for at once (增值税即征即退), in the
    /// numbers of the tax authority. Example: `1`.
    pub vat_refund_levy_code: Option<VatRefund>,
    /// 开票人ID: Somebody who issues invoices for the merchant, as registered with the tax authority's
    /// digital system (乐企). At least 1 character. Example: `187776276864872`.
    pub billing_person_id: BillingPersonId,
    /// 开票人名称: As the tax authority shows it: the name with stars, a space and the last four
    /// characters of the identity number.
    pub billing_person: Option<String>,
    /// 发票类型: The kinds of invoices. Example: `COMM_FAPIAO`.
    pub fapiao_bill_type: FapiaoBillType,
    /// 交易信息.
    pub transaction_information: Vec<FapiaoTransaction>,
    /// 发票备注. Example: `备注`.
    pub remark: Option<String>,
}

wechatpay_client::sent! {
    PassengerTransportFapiao {
        fapiao_id "fapiao_id", total_amount "total_amount", items "items",
        export_business_policy_code "export_business_policy_code",
        vat_refund_levy_code "vat_refund_levy_code", billing_person_id "billing_person_id",
        billing_person "billing_person" hidden, fapiao_bill_type "fapiao_bill_type",
        transaction_information "transaction_information", remark "remark",
    }
}

/// What [`PassengerTransportFapiao::new`] requires, by name.
pub struct PassengerTransportFapiaoRequired {
    /// 商户发票单号: An invoice as numbered by the merchant, unique under its merchant number. At least
    /// 1 character.
    pub fapiao_id: FapiaoId,
    /// 总价税合计: The sum of all lines, with the tax. All invoices together must not be above what was
    /// paid. From 1.
    pub total_amount: Fen,
    /// 发票行信息.
    pub items: Vec<PassengerTransportFapiaoLine>,
    /// 开票人ID: Somebody who issues invoices for the merchant, as registered with the tax authority's
    /// digital system (乐企). At least 1 character.
    pub billing_person_id: BillingPersonId,
    /// 发票类型: The kinds of invoices.
    pub fapiao_bill_type: FapiaoBillType,
    /// 交易信息.
    pub transaction_information: Vec<FapiaoTransaction>,
}

impl PassengerTransportFapiao {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: PassengerTransportFapiaoRequired) -> Self {
        let PassengerTransportFapiaoRequired {
            fapiao_id, total_amount, items, billing_person_id, fapiao_bill_type,
            transaction_information,
        } = required;
        Self {
            fapiao_id, total_amount, items, export_business_policy_code: None,
            vat_refund_levy_code: None, billing_person_id, billing_person: None,
            fapiao_bill_type, transaction_information, remark: None,
        }
    }
}

wechatpay_client::setters! {
    PassengerTransportFapiao {
        /// 出口业务适用政策代码: How an export is taxed.
        export_business_policy_code: ExportTaxPolicy,
        /// 增值税即征即退代码: What value added tax is refunded for at once (增值税即征即退), in the
        /// numbers of the tax authority.
        vat_refund_levy_code: VatRefund,
        /// 开票人名称: As the tax authority shows it: the name with stars, a space and the last four
        /// characters of the identity number.
        billing_person: String,
        /// 发票备注.
        remark: String,
    }
}

/// 发票行信息: A line of a digital invoice, for a journey.
#[derive(Clone)]
#[non_exhaustive]
pub struct PassengerTransportFapiaoLine {
    /// 税局侧规定的货物或应税劳务、服务税收分类编码. At least 1 character. Example:
    /// `3010101020203000000`.
    pub tax_code: String,
    /// 货物或应税劳务、服务名称. At least 1 character. Example: `出租汽车客运服务`.
    pub goods_name: String,
    /// 规格型号. Example: `A4`.
    pub specification: Option<String>,
    /// 单位. Example: `次`.
    pub unit: Option<String>,
    /// 数量: In units of 0.00000001: 100000000 is one. Example: `100000000`.
    pub quantity: Option<i64>,
    /// 单行金额合计: An amount of money in 分, a hundredth of a yuan. Example: `382895`.
    ///
    /// Note: It is negative in a line with a discount, else positive.
    pub total_amount: Fen,
    /// 税率: In ten-thousandths: 1300 is 13 percent. Example: `1300`.
    pub tax_rate: i64,
    /// 是否折扣行: A line with a discount stands right after the line that it is for, and its amounts
    /// are negative. Example: `false`.
    pub discount: bool,
    /// 优惠政策标识: A tax preference (优惠政策) of a line of a digital invoice, in the numbers of the
    /// tax authority. Example: `1`.
    pub preferential_policy_code: Option<TaxPreference>,
    /// 出行人额外信息: Who travels and where.
    pub passenger_information: Option<PassengerInformation>,
}

wechatpay_client::sent! {
    PassengerTransportFapiaoLine {
        tax_code "tax_code", goods_name "goods_name", specification "specification", unit "unit",
        quantity "quantity", total_amount "total_amount", tax_rate "tax_rate", discount "discount",
        preferential_policy_code "preferential_policy_code",
        passenger_information "passenger_information",
    }
}

/// What [`PassengerTransportFapiaoLine::new`] requires, by name.
pub struct PassengerTransportFapiaoLineRequired {
    /// 税局侧规定的货物或应税劳务、服务税收分类编码. At least 1 character.
    pub tax_code: String,
    /// 货物或应税劳务、服务名称. At least 1 character.
    pub goods_name: String,
    /// 单行金额合计: An amount of money in 分, a hundredth of a yuan.
    pub total_amount: Fen,
    /// 税率: In ten-thousandths: 1300 is 13 percent.
    pub tax_rate: i64,
    /// 是否折扣行: A line with a discount stands right after the line that it is for, and its amounts
    /// are negative.
    pub discount: bool,
}

impl PassengerTransportFapiaoLine {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: PassengerTransportFapiaoLineRequired) -> Self {
        let PassengerTransportFapiaoLineRequired {
            tax_code, goods_name, total_amount, tax_rate, discount,
        } = required;
        Self {
            tax_code, goods_name, specification: None, unit: None, quantity: None,
            total_amount, tax_rate, discount, preferential_policy_code: None,
            passenger_information: None,
        }
    }
}

wechatpay_client::setters! {
    PassengerTransportFapiaoLine {
        /// 规格型号.
        specification: String,
        /// 单位.
        unit: String,
        /// 数量: In units of 0.00000001: 100000000 is one.
        quantity: i64,
        /// 优惠政策标识: A tax preference (优惠政策) of a line of a digital invoice, in the numbers of the
        /// tax authority.
        preferential_policy_code: TaxPreference,
        /// 出行人额外信息: Who travels and where.
        passenger_information: PassengerInformation,
    }
}

/// 第三方开票模式: What a merchant has reached with a provider of electronic invoices.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProviderMode {
    /// 第三方/自建发票能力接入状态: Whether a provider issues a merchant's invoices. Example:
    /// `ENABLED`.
    pub status: ProviderModeState,
}

wechatpay_client::record! {
    ProviderMode {
        status "status",
    }
}

wechatpay_client::open_enum! {
    /// 第三方/自建发票能力接入状态: Whether a provider issues a merchant's invoices.
    pub enum ProviderModeState {
        /// No provider does.
        Disabled = "DISABLED",
        /// A provider does.
        Enabled = "ENABLED",
    }
}

/// 需要开具的数电发票信息: A digital invoice to be issued, for letting real estate.
#[derive(Clone)]
#[non_exhaustive]
pub struct RealEstateLeasingFapiao {
    /// 商户发票单号: An invoice as numbered by the merchant, unique under its merchant number. After a
    /// failure, or a reversal, the same application needs a new one. At least 1 character. Example:
    /// `20200701123456`.
    pub fapiao_id: FapiaoId,
    /// 总价税合计: The sum of all lines, with the tax. All invoices together must not be above what was
    /// paid. From 1. Example: `382895`.
    pub total_amount: Fen,
    /// 发票行信息.
    pub items: Vec<RealEstateLeasingFapiaoLine>,
    /// 出口业务适用政策代码: How an export is taxed. Not for other business. Example: `1`.
    pub export_business_policy_code: Option<ExportTaxPolicy>,
    /// 增值税即征即退代码: What value added tax is refunded for at once (增值税即征即退), in the
    /// numbers of the tax authority. Example: `1`.
    pub vat_refund_levy_code: Option<VatRefund>,
    /// 开票人ID: Somebody who issues invoices for the merchant, as registered with the tax authority's
    /// digital system (乐企). At least 1 character. Example: `128279891283`.
    pub billing_person_id: BillingPersonId,
    /// 开票人名称: As the tax authority shows it: the name with stars, a space and the last four
    /// characters of the identity number.
    pub billing_person: Option<String>,
    /// 发票类型: The kinds of invoices. Example: `COMM_FAPIAO`.
    pub fapiao_bill_type: FapiaoBillType,
    /// 交易信息.
    pub transaction_information: Vec<FapiaoTransaction>,
    /// 发票备注. Example: `备注`.
    pub remark: Option<String>,
}

wechatpay_client::sent! {
    RealEstateLeasingFapiao {
        fapiao_id "fapiao_id", total_amount "total_amount", items "items",
        export_business_policy_code "export_business_policy_code",
        vat_refund_levy_code "vat_refund_levy_code", billing_person_id "billing_person_id",
        billing_person "billing_person" hidden, fapiao_bill_type "fapiao_bill_type",
        transaction_information "transaction_information", remark "remark",
    }
}

/// What [`RealEstateLeasingFapiao::new`] requires, by name.
pub struct RealEstateLeasingFapiaoRequired {
    /// 商户发票单号: An invoice as numbered by the merchant, unique under its merchant number. At least
    /// 1 character.
    pub fapiao_id: FapiaoId,
    /// 总价税合计: The sum of all lines, with the tax. All invoices together must not be above what was
    /// paid. From 1.
    pub total_amount: Fen,
    /// 发票行信息.
    pub items: Vec<RealEstateLeasingFapiaoLine>,
    /// 开票人ID: Somebody who issues invoices for the merchant, as registered with the tax authority's
    /// digital system (乐企). At least 1 character.
    pub billing_person_id: BillingPersonId,
    /// 发票类型: The kinds of invoices.
    pub fapiao_bill_type: FapiaoBillType,
    /// 交易信息.
    pub transaction_information: Vec<FapiaoTransaction>,
}

impl RealEstateLeasingFapiao {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: RealEstateLeasingFapiaoRequired) -> Self {
        let RealEstateLeasingFapiaoRequired {
            fapiao_id, total_amount, items, billing_person_id, fapiao_bill_type,
            transaction_information,
        } = required;
        Self {
            fapiao_id, total_amount, items, export_business_policy_code: None,
            vat_refund_levy_code: None, billing_person_id, billing_person: None,
            fapiao_bill_type, transaction_information, remark: None,
        }
    }
}

wechatpay_client::setters! {
    RealEstateLeasingFapiao {
        /// 出口业务适用政策代码: How an export is taxed.
        export_business_policy_code: ExportTaxPolicy,
        /// 增值税即征即退代码: What value added tax is refunded for at once (增值税即征即退), in the
        /// numbers of the tax authority.
        vat_refund_levy_code: VatRefund,
        /// 开票人名称: As the tax authority shows it: the name with stars, a space and the last four
        /// characters of the identity number.
        billing_person: String,
        /// 发票备注.
        remark: String,
    }
}

/// 发票行信息: A line of a digital invoice, for letting real estate.
#[derive(Clone)]
#[non_exhaustive]
pub struct RealEstateLeasingFapiaoLine {
    /// 税局侧规定的货物或应税劳务、服务税收分类编码. At least 1 character. Example:
    /// `3010101020203000000`.
    pub tax_code: String,
    /// 货物或应税劳务、服务名称. At least 1 character. Example: `出租汽车客运服务`.
    pub goods_name: String,
    /// 规格型号. Example: `A4`.
    pub specification: Option<String>,
    /// 单位. Example: `次`.
    pub unit: Option<String>,
    /// 数量: In units of 0.00000001: 100000000 is one. Example: `100000000`.
    pub quantity: Option<i64>,
    /// 单行金额合计: An amount of money in 分, a hundredth of a yuan. Example: `382895`.
    ///
    /// Note: It is negative in a line with a discount, else positive.
    pub total_amount: Fen,
    /// 税率: In ten-thousandths: 1300 is 13 percent. Example: `1300`.
    pub tax_rate: i64,
    /// 是否折扣行: A line with a discount stands right after the line that it is for, and its amounts
    /// are negative. Example: `false`.
    pub discount: bool,
    /// 优惠政策标识: A tax preference (优惠政策) of a line of a digital invoice, in the numbers of the
    /// tax authority. Example: `1`.
    pub preferential_policy_code: Option<TaxPreference>,
    /// 不动产租赁特定行业额外信息: What is let, and for how long.
    pub real_estate_leasing_information: Option<RealEstateLeasingInformation>,
}

wechatpay_client::sent! {
    RealEstateLeasingFapiaoLine {
        tax_code "tax_code", goods_name "goods_name", specification "specification", unit "unit",
        quantity "quantity", total_amount "total_amount", tax_rate "tax_rate", discount "discount",
        preferential_policy_code "preferential_policy_code",
        real_estate_leasing_information "real_estate_leasing_information",
    }
}

/// What [`RealEstateLeasingFapiaoLine::new`] requires, by name.
pub struct RealEstateLeasingFapiaoLineRequired {
    /// 税局侧规定的货物或应税劳务、服务税收分类编码. At least 1 character.
    pub tax_code: String,
    /// 货物或应税劳务、服务名称. At least 1 character.
    pub goods_name: String,
    /// 单行金额合计: An amount of money in 分, a hundredth of a yuan.
    pub total_amount: Fen,
    /// 税率: In ten-thousandths: 1300 is 13 percent.
    pub tax_rate: i64,
    /// 是否折扣行: A line with a discount stands right after the line that it is for, and its amounts
    /// are negative.
    pub discount: bool,
}

impl RealEstateLeasingFapiaoLine {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: RealEstateLeasingFapiaoLineRequired) -> Self {
        let RealEstateLeasingFapiaoLineRequired {
            tax_code, goods_name, total_amount, tax_rate, discount,
        } = required;
        Self {
            tax_code, goods_name, specification: None, unit: None, quantity: None,
            total_amount, tax_rate, discount, preferential_policy_code: None,
            real_estate_leasing_information: None,
        }
    }
}

wechatpay_client::setters! {
    RealEstateLeasingFapiaoLine {
        /// 规格型号.
        specification: String,
        /// 单位.
        unit: String,
        /// 数量: In units of 0.00000001: 100000000 is one.
        quantity: i64,
        /// 优惠政策标识: A tax preference (优惠政策) of a line of a digital invoice, in the numbers of the
        /// tax authority.
        preferential_policy_code: TaxPreference,
        /// 不动产租赁特定行业额外信息: What is let, and for how long.
        real_estate_leasing_information: RealEstateLeasingInformation,
    }
}

/// 不动产租赁特定行业额外信息: What is let, and for how long.
#[derive(Clone)]
#[non_exhaustive]
pub struct RealEstateLeasingInformation {
    /// 不动产坐落省份. At least 1 character. Example: `重庆市`.
    pub province: String,
    /// 不动产坐落城市. Example: `涪陵区`.
    pub city: Option<String>,
    /// 不动产坐落地址. At least 1 character.
    pub address: String,
    /// 租赁期起. Example: `2025-01-01T10:00:00+08:00`.
    pub lease_period_start: Timestamp,
    /// 租赁期止. Example: `2025-07-01T10:00:00+08:00`.
    pub lease_period_end: Timestamp,
    /// 跨地: Whether the real estate lies in another city than the merchant. Example: `true`.
    pub cross_city_flag: bool,
    /// 产权证书/不动产权证号. Plain text here; encrypted on the wire.
    pub certificate_no: Option<Encrypted>,
    /// 车牌号.
    pub plate_no: Option<Vec<String>>,
}

wechatpay_client::sent! {
    RealEstateLeasingInformation {
        province "province", city "city", address "address" hidden,
        lease_period_start "lease_period_start", lease_period_end "lease_period_end",
        cross_city_flag "cross_city_flag", certificate_no "certificate_no",
        plate_no "plate_no" hidden,
    }
}

/// What [`RealEstateLeasingInformation::new`] requires, by name.
pub struct RealEstateLeasingInformationRequired {
    /// 不动产坐落省份. At least 1 character.
    pub province: String,
    /// 不动产坐落地址. At least 1 character.
    pub address: String,
    /// 租赁期起.
    pub lease_period_start: Timestamp,
    /// 租赁期止.
    pub lease_period_end: Timestamp,
    /// 跨地: Whether the real estate lies in another city than the merchant.
    pub cross_city_flag: bool,
}

impl RealEstateLeasingInformation {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: RealEstateLeasingInformationRequired) -> Self {
        let RealEstateLeasingInformationRequired {
            province, address, lease_period_start, lease_period_end, cross_city_flag,
        } = required;
        Self {
            province, city: None, address, lease_period_start, lease_period_end,
            cross_city_flag, certificate_no: None, plate_no: None,
        }
    }
}

wechatpay_client::setters! {
    RealEstateLeasingInformation {
        /// 不动产坐落城市.
        city: String,
        /// 产权证书/不动产权证号. Plain text here; encrypted on the wire.
        certificate_no: Encrypted,
        /// 车牌号.
        plate_no: Vec<String>,
    }
}

/// 需要开具的数电发票信息: A digital invoice to be issued, for fuel.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefinedOilFapiao {
    /// 商户发票单号: An invoice as numbered by the merchant, unique under its merchant number. After a
    /// failure, or a reversal, the same application needs a new one. At least 1 character. Example:
    /// `20200701123456`.
    pub fapiao_id: FapiaoId,
    /// 总价税合计: The sum of all lines, with the tax. All invoices together must not be above what was
    /// paid. From 1. Example: `382895`.
    pub total_amount: Fen,
    /// 发票行信息.
    pub items: Vec<RefinedOilFapiaoLine>,
    /// 出口业务适用政策代码: How an export is taxed. Not for other business. Example: `1`.
    pub export_business_policy_code: Option<ExportTaxPolicy>,
    /// 增值税即征即退代码: What value added tax is refunded for at once (增值税即征即退), in the
    /// numbers of the tax authority. Example: `1`.
    pub vat_refund_levy_code: Option<VatRefund>,
    /// 开票人ID: Somebody who issues invoices for the merchant, as registered with the tax authority's
    /// digital system (乐企). At least 1 character. Example: `187776276864872`.
    pub billing_person_id: BillingPersonId,
    /// 开票人名称: As the tax authority shows it: the name with stars, a space and the last four
    /// characters of the identity number.
    pub billing_person: Option<String>,
    /// 发票类型: The kinds of invoices. Example: `COMM_FAPIAO`.
    pub fapiao_bill_type: FapiaoBillType,
    /// 交易信息.
    pub transaction_information: Vec<FapiaoTransaction>,
    /// 发票备注. Example: `备注`.
    pub remark: Option<String>,
}

wechatpay_client::sent! {
    RefinedOilFapiao {
        fapiao_id "fapiao_id", total_amount "total_amount", items "items",
        export_business_policy_code "export_business_policy_code",
        vat_refund_levy_code "vat_refund_levy_code", billing_person_id "billing_person_id",
        billing_person "billing_person" hidden, fapiao_bill_type "fapiao_bill_type",
        transaction_information "transaction_information", remark "remark",
    }
}

/// What [`RefinedOilFapiao::new`] requires, by name.
pub struct RefinedOilFapiaoRequired {
    /// 商户发票单号: An invoice as numbered by the merchant, unique under its merchant number. At least
    /// 1 character.
    pub fapiao_id: FapiaoId,
    /// 总价税合计: The sum of all lines, with the tax. All invoices together must not be above what was
    /// paid. From 1.
    pub total_amount: Fen,
    /// 发票行信息.
    pub items: Vec<RefinedOilFapiaoLine>,
    /// 开票人ID: Somebody who issues invoices for the merchant, as registered with the tax authority's
    /// digital system (乐企). At least 1 character.
    pub billing_person_id: BillingPersonId,
    /// 发票类型: The kinds of invoices.
    pub fapiao_bill_type: FapiaoBillType,
    /// 交易信息.
    pub transaction_information: Vec<FapiaoTransaction>,
}

impl RefinedOilFapiao {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: RefinedOilFapiaoRequired) -> Self {
        let RefinedOilFapiaoRequired {
            fapiao_id, total_amount, items, billing_person_id, fapiao_bill_type,
            transaction_information,
        } = required;
        Self {
            fapiao_id, total_amount, items, export_business_policy_code: None,
            vat_refund_levy_code: None, billing_person_id, billing_person: None,
            fapiao_bill_type, transaction_information, remark: None,
        }
    }
}

wechatpay_client::setters! {
    RefinedOilFapiao {
        /// 出口业务适用政策代码: How an export is taxed.
        export_business_policy_code: ExportTaxPolicy,
        /// 增值税即征即退代码: What value added tax is refunded for at once (增值税即征即退), in the
        /// numbers of the tax authority.
        vat_refund_levy_code: VatRefund,
        /// 开票人名称: As the tax authority shows it: the name with stars, a space and the last four
        /// characters of the identity number.
        billing_person: String,
        /// 发票备注.
        remark: String,
    }
}

/// 发票行信息: A line of a digital invoice, for fuel.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefinedOilFapiaoLine {
    /// 税局侧规定的货物或应税劳务、服务税收分类编码. At least 1 character. Example:
    /// `3010101020203000000`.
    pub tax_code: String,
    /// 货物或应税劳务、服务名称. At least 1 character. Example: `出租汽车客运服务`.
    pub goods_name: String,
    /// 规格型号. Example: `A4`.
    pub specification: Option<String>,
    /// 成品油单位: What fuel is measured in. Example: `TON`.
    pub unit: Option<OilUnit>,
    /// 数量: In units of 0.00000001: 100000000 is one. Example: `100000000`.
    pub quantity: Option<i64>,
    /// 单行金额合计: An amount of money in 分, a hundredth of a yuan. Example: `382895`.
    ///
    /// Note: It is negative in a line with a discount, else positive.
    pub total_amount: Fen,
    /// 税率: In ten-thousandths: 1300 is 13 percent. Example: `1300`.
    pub tax_rate: i64,
    /// 是否折扣行: A line with a discount stands right after the line that it is for, and its amounts
    /// are negative. Example: `false`.
    pub discount: bool,
    /// 优惠政策标识: A tax preference (优惠政策) of a line of a digital invoice, in the numbers of the
    /// tax authority. Example: `1`.
    pub preferential_policy_code: Option<TaxPreference>,
    /// 成品油行业额外信息: Where and when the fuel was sold.
    pub refined_oil_information: Option<RefinedOilInformation>,
}

wechatpay_client::sent! {
    RefinedOilFapiaoLine {
        tax_code "tax_code", goods_name "goods_name", specification "specification", unit "unit",
        quantity "quantity", total_amount "total_amount", tax_rate "tax_rate", discount "discount",
        preferential_policy_code "preferential_policy_code",
        refined_oil_information "refined_oil_information",
    }
}

/// What [`RefinedOilFapiaoLine::new`] requires, by name.
pub struct RefinedOilFapiaoLineRequired {
    /// 税局侧规定的货物或应税劳务、服务税收分类编码. At least 1 character.
    pub tax_code: String,
    /// 货物或应税劳务、服务名称. At least 1 character.
    pub goods_name: String,
    /// 单行金额合计: An amount of money in 分, a hundredth of a yuan.
    pub total_amount: Fen,
    /// 税率: In ten-thousandths: 1300 is 13 percent.
    pub tax_rate: i64,
    /// 是否折扣行: A line with a discount stands right after the line that it is for, and its amounts
    /// are negative.
    pub discount: bool,
}

impl RefinedOilFapiaoLine {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: RefinedOilFapiaoLineRequired) -> Self {
        let RefinedOilFapiaoLineRequired {
            tax_code, goods_name, total_amount, tax_rate, discount,
        } = required;
        Self {
            tax_code, goods_name, specification: None, unit: None, quantity: None,
            total_amount, tax_rate, discount, preferential_policy_code: None,
            refined_oil_information: None,
        }
    }
}

wechatpay_client::setters! {
    RefinedOilFapiaoLine {
        /// 规格型号.
        specification: String,
        /// 成品油单位: What fuel is measured in.
        unit: OilUnit,
        /// 数量: In units of 0.00000001: 100000000 is one.
        quantity: i64,
        /// 优惠政策标识: A tax preference (优惠政策) of a line of a digital invoice, in the numbers of the
        /// tax authority.
        preferential_policy_code: TaxPreference,
        /// 成品油行业额外信息: Where and when the fuel was sold.
        refined_oil_information: RefinedOilInformation,
    }
}

/// 成品油行业额外信息: Where and when the fuel was sold.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefinedOilInformation {
    /// 成品油站点. At least 1 character. Example: `中国石油(江北红旗河沟加油站)`.
    pub station: String,
    /// 交易时间. Example: `2025-07-01T00:00:00+08:00`.
    pub trade_time: Timestamp,
    /// 加油枪号码. At least 1 character. Example: `1号枪`.
    pub gun_number: String,
}

wechatpay_client::sent! {
    RefinedOilInformation {
        station "station", trade_time "trade_time", gun_number "gun_number",
    }
}

/// What [`RefinedOilInformation::new`] requires, by name.
pub struct RefinedOilInformationRequired {
    /// 成品油站点. At least 1 character.
    pub station: String,
    /// 交易时间.
    pub trade_time: Timestamp,
    /// 加油枪号码. At least 1 character.
    pub gun_number: String,
}

impl RefinedOilInformation {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: RefinedOilInformationRequired) -> Self {
        let RefinedOilInformationRequired { station, trade_time, gun_number } = required;
        Self { station, trade_time, gun_number }
    }
}

/// 销售方信息: Whose invoice it is.
#[derive(Clone)]
#[non_exhaustive]
pub struct Seller {
    /// 名称. Example: `深圳市南山区测试公司`.
    pub name: String,
    /// 纳税人识别号: Of an organization. Example: `202003261233701778`.
    pub taxpayer_id: String,
    /// 地址. Example: `深圳市南山区深南大道10000号`.
    pub address: Option<String>,
    /// 电话. Example: `075512345678`.
    pub telephone: Option<String>,
    /// 开户银行. Example: `测试银行`.
    pub bank_name: Option<String>,
    /// 银行账号.
    pub bank_account: Option<String>,
}

wechatpay_client::record! {
    Seller {
        name "name", taxpayer_id "taxpayer_id", address "address", telephone "telephone",
        bank_name "bank_name", bank_account "bank_account" hidden,
    }
}

wechatpay_client::open_enum! {
    /// 交通工具等级: The classes of a ship.
    pub enum ShipClass {
        /// The first class.
        ShipFirstClassCabin = "SHIP_FIRST_CLASS_CABIN",
        /// The second class.
        ShipSecondClassCabin = "SHIP_SECOND_CLASS_CABIN",
        /// The third class.
        ShipThirdClassCabin = "SHIP_THIRD_CLASS_CABIN",
    }
}

/// 商品和服务税收分类: Goods or a service that the merchant registered, with what the tax authority
/// takes them for.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxCode {
    /// 由商户自定义的货物或应税劳务、服务名称. Example: `出租汽车客运服务`.
    pub goods_name: String,
    /// 企业侧维护的货物或应税劳务、服务编码. Example: `1`.
    pub goods_id: Option<i64>,
    /// 税局侧规定的货物或应税劳务、服务分类名称: As the tax authority names it. Example:
    /// `出租汽车客运服务`.
    pub goods_category: Option<String>,
    /// 货物或应税劳务、服务编码. Example: `3010101020203000000`.
    pub tax_code: String,
    /// 税率: In ten-thousandths: 1300 is 13 percent. Example: `1300`.
    pub tax_rate: i64,
    /// 税收优惠政策标识: Whether and how a line of an invoice is spared of value added tax. Example:
    /// `NO_FAVORABLE`.
    pub tax_prefer_mark: TaxPreferMark,
}

wechatpay_client::record! {
    TaxCode {
        goods_name "goods_name", goods_id "goods_id", goods_category "goods_category",
        tax_code "tax_code", tax_rate "tax_rate", tax_prefer_mark "tax_prefer_mark",
    }
}

wechatpay_client::open_enum! {
    /// 税收优惠政策标识: Whether and how a line of an invoice is spared of value added tax.
    pub enum TaxPreferMark {
        /// It is not.
        NoFavorable = "NO_FAVORABLE",
        /// It is outside of the tax (不征税).
        OutsideVat = "OUTSIDE_VAT",
        /// It is exempt (免税).
        VatExempt = "VAT_EXEMPT",
        /// The rate is zero (普通零税率).
        NormalZeroRated = "NORMAL_ZERO_RATED",
        /// The rate is zero, for an export (出口零税率).
        ExportZeroRated = "EXPORT_ZERO_RATED",
    }
}

wechatpay_client::integer_enum! {
    /// 优惠政策标识: A tax preference (优惠政策) of a line of a digital invoice, in the numbers of the
    /// tax authority.
    pub enum TaxPreference {
        /// Levied simply (简易征收).
        SimpleLevy = 1,
        /// A rare earth product (稀土产品).
        RareEarth = 2,
        /// Exempt (免税).
        Exempt = 3,
        /// Not taxed (不征税).
        NotTaxed = 4,
        /// Levied and refunded later (先征后退).
        LeviedThenRefunded = 5,
        /// All is refunded later (100%先征后退).
        LeviedThenRefunded100 = 6,
        /// Half is refunded later (50%先征后退).
        LeviedThenRefunded50 = 7,
        /// Levied simply at 3 percent (按3%简易征收).
        SimpleLevy3 = 8,
        /// Levied simply at 5 percent (按5%简易征收).
        SimpleLevy5 = 9,
        /// Levied simply at 5 percent, reduced to 1.5 (按5%简易征收减按1.5%计征).
        SimpleLevy5ReducedTo15 = 10,
        /// 30 percent are refunded at once (即征即退30%).
        RefundedAtOnce30 = 11,
        /// 50 percent are refunded at once (即征即退50%).
        RefundedAtOnce50 = 12,
        /// 70 percent are refunded at once (即征即退70%).
        RefundedAtOnce70 = 13,
        /// All is refunded at once (即征即退100%).
        RefundedAtOnce100 = 14,
        /// What is above 3 percent is refunded at once (超税负3%即征即退).
        RefundedAbove3 = 15,
        /// What is above 8 percent is refunded at once (超税负8%即征即退).
        RefundedAbove8 = 16,
        /// What is above 12 percent is refunded at once (超税负12%即征即退).
        RefundedAbove12 = 17,
        /// What is above 6 percent is refunded at once (超税负6%即征即退).
        RefundedAbove6 = 18,
    }
}

wechatpay_client::open_enum! {
    /// 交通工具类型: What a passenger travels by.
    pub enum TransportationType {
        /// A long-distance bus.
        LongDistanceBus = "LONG_DISTANCE_BUS",
        /// Public transport.
        PublicTransportation = "PUBLIC_TRANSPORTATION",
        /// A car.
        Car = "CAR",
        /// A ship.
        Ship = "SHIP",
        /// Anything else.
        OtherTransportation = "OTHER_TRANSPORTATION",
    }
}

/// The response to [`UploadFapiaoFile`](super::UploadFapiaoFile).
#[derive(Clone)]
#[non_exhaustive]
pub struct UploadFapiaoFileResponse {
    /// 电子发票文件ID: A file that was uploaded. Other calls name it where they ask for an image or a
    /// video. At least 1 character. Example: `ASNFZ4mrze/+3LqYdlQyEA==`.
    pub fapiao_media_id: MediaId,
}

wechatpay_client::record! {
    UploadFapiaoFileResponse {
        fapiao_media_id "fapiao_media_id",
    }
}

wechatpay_client::integer_enum! {
    /// 增值税即征即退代码: What value added tax is refunded for at once (增值税即征即退), in the
    /// numbers of the tax authority.
    pub enum VatRefund {
        /// Software (软件产品).
        Software = 1,
        /// Products of recycled resources (资源综合利用产品).
        RecycledResources = 2,
        /// Transport by pipelines (管道运输服务).
        PipelineTransport = 3,
        /// Leasing of movable property (有形动产融资租赁服务).
        MovablePropertyLeasing = 4,
        /// Movable property that is sold and leased back (有形动产融资性售后回租服务).
        MovablePropertyLeaseback = 5,
        /// New materials for walls (新型墙体材料).
        NewWallMaterials = 6,
        /// Wind power (风力发电产品).
        WindPower = 7,
        /// Photovoltaic power (光伏发电产品).
        PhotovoltaicPower = 8,
        /// Animation software (动漫软件产品).
        AnimationSoftware = 9,
        /// Repair of aircraft (飞机维修劳务).
        AircraftRepair = 10,
        /// Gold (黄金).
        Gold = 11,
        /// Platinum (铂金).
        Platinum = 12,
    }
}
