// Written by `cargo xtask codegen` from spec/brand.yaml; edit that file instead.

use wechatpay_client::{Day, Encrypted, Timestamp};

use crate::products::shared::{Appid, BrandIdText, Mchid, MediaId, SubjectType};

/// The response to [`BindStoreRecipient`](super::BindStoreRecipient).
#[derive(Clone)]
#[non_exhaustive]
pub struct BindStoreRecipientResponse {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: Option<BrandIdText>,
    /// 品牌门店ID: A store of a brand as numbered by WeChat Pay. At least 1 character. Example:
    /// `20488000`.
    pub store_id: Option<BrandStoreId>,
    /// 门店收款商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub mchid: Option<Mchid>,
    /// 门店收款主体: The company behind the merchant number. Example: `腾讯科技（深圳）有限公司`.
    pub company_name: Option<String>,
    /// 收款绑定状态: Whether a merchant number takes payments for a store. Example: `CONFIRMED`.
    pub recipient_state: Option<StoreRecipientState>,
}

wechatpay_client::record! {
    BindStoreRecipientResponse {
        brand_id "brand_id", store_id "store_id", mchid "mchid", company_name "company_name",
        recipient_state "recipient_state",
    }
}

/// 管理员信息: Who acts for the brand.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandAdmin {
    /// 管理员姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub admin_name: Encrypted,
    /// 管理员证件类型: By which document the administrator of a brand is known. Example:
    /// `IDENTIFICATION_TYPE_MAINLAND_ID_CARD`.
    pub id_doc_type: BrandAdminIdType,
    /// 管理员证件号. At least 1 character. Plain text here; encrypted on the wire.
    pub id_card_number: Encrypted,
}

wechatpay_client::sent! {
    BrandAdmin {
        admin_name "admin_name", id_doc_type "id_doc_type", id_card_number "id_card_number",
    }
}

/// What [`BrandAdmin::new`] requires, by name.
pub struct BrandAdminRequired {
    /// 管理员姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub admin_name: Encrypted,
    /// 管理员证件类型: By which document the administrator of a brand is known.
    pub id_doc_type: BrandAdminIdType,
    /// 管理员证件号. At least 1 character. Plain text here; encrypted on the wire.
    pub id_card_number: Encrypted,
}

impl BrandAdmin {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: BrandAdminRequired) -> Self {
        let BrandAdminRequired { admin_name, id_doc_type, id_card_number } = required;
        Self { admin_name, id_doc_type, id_card_number }
    }
}

wechatpay_client::open_enum! {
    /// 管理员证件类型: By which document the administrator of a brand is known.
    pub enum BrandAdminIdType {
        /// An identity card of mainland China.
        IdentificationTypeMainlandIdCard = "IDENTIFICATION_TYPE_MAINLAND_ID_CARD",
        /// A Hong Kong resident's permit to travel to the mainland.
        IdentificationTypeHongkong = "IDENTIFICATION_TYPE_HONGKONG",
        /// A Macao resident's permit to travel to the mainland.
        IdentificationTypeMacao = "IDENTIFICATION_TYPE_MACAO",
        /// A Taiwan resident's permit to travel to the mainland.
        IdentificationTypeTaiwan = "IDENTIFICATION_TYPE_TAIWAN",
        /// The mainland's residence permit for residents of Hong Kong and Macao.
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        /// The mainland's residence permit for residents of Taiwan.
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

/// 入驻申请单: An application for a brand to be taken in.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandApplyment {
    /// 微信支付申请单号: An application for a brand, or for its card, as numbered by WeChat Pay. At
    /// least 1 character. Example: `2000002124775691`.
    pub applyment_id: BrandApplymentId,
    /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
    /// character. Example: `1900013511_10000`.
    pub business_code: BrandBusinessCode,
    /// 申请状态: How far an application for a brand has come. Example: `APPLYMENT_STATE_FINISH`.
    pub applyment_state: BrandApplymentState,
    /// 申请状态说明: The same for people. Example: `已完成`.
    pub applyment_state_desc: String,
    /// 授权确认二维码链接: The administrator opens it in WeChat. Only with
    /// `APPLYMENT_STATE_WAITING_AUTH`. Example:
    /// `https://pay.weixin.qq.com/xdc/partnerapply4brandweb/get-auth-code?applyId=200000212476&sign=b207b673049a32c858f3aabd7d27c7ec`.
    pub authorization_confirmation_qr_code: Option<String>,
    /// 驳回原因: Only when it was refused. Example: `具体驳回原因xxx`.
    pub reject_reason: Option<String>,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: Option<BrandIdText>,
}

wechatpay_client::record! {
    BrandApplyment {
        applyment_id "applyment_id", business_code "business_code",
        applyment_state "applyment_state", applyment_state_desc "applyment_state_desc",
        authorization_confirmation_qr_code "authorization_confirmation_qr_code",
        reject_reason "reject_reason", brand_id "brand_id",
    }
}

wechatpay_client::text! {
    /// 微信支付申请单号: An application for a brand, or for its card, as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct BrandApplymentId;
}

/// 申请单号: The two numbers of an application.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandApplymentKey {
    /// 微信支付申请单号: An application for a brand, or for its card, as numbered by WeChat Pay. At
    /// least 1 character. Example: `2000002124775691`.
    pub applyment_id: BrandApplymentId,
    /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
    /// character. Example: `1900013511_10000`.
    pub business_code: BrandBusinessCode,
}

wechatpay_client::record! {
    BrandApplymentKey {
        applyment_id "applyment_id", business_code "business_code",
    }
}

wechatpay_client::open_enum! {
    /// 申请状态: How far an application for a brand has come.
    pub enum BrandApplymentState {
        /// Not known.
        ApplymentStateUnknown = "APPLYMENT_STATE_UNKNOWN",
        /// It was not handed in.
        ApplymentStateUnsubmitted = "APPLYMENT_STATE_UNSUBMITTED",
        /// The owner has to prove who they are.
        ApplymentStateWaitingValidate = "APPLYMENT_STATE_WAITING_VALIDATE",
        /// It is being examined.
        ApplymentStateWaitingAudit = "APPLYMENT_STATE_WAITING_AUDIT",
        /// The administrator has to confirm it by the link.
        ApplymentStateWaitingAuth = "APPLYMENT_STATE_WAITING_AUTH",
        /// The brand is being set up.
        ApplymentStateOpenAccount = "APPLYMENT_STATE_OPEN_ACCOUNT",
        /// The brand is taken in; `brand_id` is there.
        ApplymentStateFinish = "APPLYMENT_STATE_FINISH",
        /// It was refused; `reject_reason` says why.
        ApplymentStateAuditRejected = "APPLYMENT_STATE_AUDIT_REJECTED",
        /// It was withdrawn.
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}

wechatpay_client::open_enum! {
    /// 授权类型: How much a brand leaves to the partner.
    pub enum BrandAuthorizationType {
        /// All of it (托管).
        AuthorizationTypeHosting = "AUTHORIZATION_TYPE_HOSTING",
        /// What it granted (部分授权).
        AuthorizationTypePartly = "AUTHORIZATION_TYPE_PARTLY",
    }
}

/// 品牌基础信息: How the brand is called and looks.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandBasics {
    /// 品牌名称. At least 1 character. Example: `爱马哥`.
    pub brand_name: String,
    /// 品牌Logo: A picture that was uploaded before. At least 1 character. Example:
    /// `U2FsdGVkX1+8n2qLk9jP4vRtY6Wx`.
    pub brand_logo: MediaId,
}

wechatpay_client::sent! {
    BrandBasics {
        brand_name "brand_name", brand_logo "brand_logo",
    }
}

impl BrandBasics {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(brand_name: impl Into<String>, brand_logo: impl Into<MediaId>) -> Self {
        Self { brand_name: brand_name.into(), brand_logo: brand_logo.into() }
    }
}

wechatpay_client::text! {
    /// 业务申请编号: An application as numbered by the partner, and unique for it.
    ///
    /// At least 1 character.
    pub struct BrandBusinessCode;
}

wechatpay_client::open_enum! {
    /// 授权产品权限: What a partner may do for a brand.
    pub enum BrandProductAuthority {
        /// The card (商家名片).
        BrandProductAuthorityMerchantCard = "BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD",
        /// Linking payments to the card.
        BrandProductAuthorityCardLink = "BRAND_PRODUCT_AUTHORITY_CARD_LINK",
        /// Product coupons (商品券).
        BrandProductAuthorityProductCoupon = "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON",
        /// Coupons for shaking the phone (摇一摇有优惠).
        BrandProductAuthorityShakeCoupon = "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON",
        /// Gifts after payment.
        BrandProductAuthorityBrandPayGift = "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT",
        /// Stores.
        BrandProductAuthorityBrandStore = "BRAND_PRODUCT_AUTHORITY_BRAND_STORE",
        /// Merchant numbers that take payments.
        BrandProductAuthorityPaymentMerchantManage = "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE",
        /// AppIDs.
        BrandProductAuthorityAppidManage = "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE",
        /// Channels (视频号).
        BrandProductAuthorityFinderManage = "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE",
        /// Categories of business.
        BrandProductAuthorityCategoryManage = "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE",
    }
}

/// 品牌门店: A store of a brand.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandStore {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 品牌门店ID: A store of a brand as numbered by WeChat Pay. At least 1 character. Example:
    /// `20488000`.
    pub store_id: Option<BrandStoreId>,
    /// 门店状态: Whether a store is open. Example: `OPEN`.
    pub store_state: Option<BrandStoreState>,
    /// 审核状态: Whether what was said of a store holds. Example: `SUCCESS`.
    pub audit_state: Option<StoreAuditState>,
    /// 审核失败原因: Only with `REJECTED`. Example:
    /// `通过核实，您提交的电话错误，请核实手机号码或座机号码是否正确`.
    pub review_reject_reason: Option<String>,
    /// 门店基础信息: How a store is called.
    pub store_basics: Option<BrandStoreBasics>,
    /// 门店地址信息: Where a store is.
    pub store_address: Option<BrandStoreAddress>,
    /// 门店经营信息: How and when to reach a store.
    pub store_business: Option<BrandStoreHours>,
    /// 门店收款信息.
    pub store_recipient: Option<Vec<BrandStoreRecipient>>,
}

wechatpay_client::record! {
    BrandStore {
        brand_id "brand_id", store_id "store_id", store_state "store_state",
        audit_state "audit_state", review_reject_reason "review_reject_reason",
        store_basics "store_basics", store_address "store_address",
        store_business "store_business", store_recipient "store_recipient",
    }
}

/// 门店地址信息: Where a store is.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrandStoreAddress {
    /// 门店省市编码: The code of the district, six digits. Needed in requests. At least 1 character.
    /// Example: `440305`.
    pub address_code: Option<String>,
    /// 门店地址: Needed in requests. At least 1 character. Example: `深南大道10000号腾讯大厦1楼`.
    pub address_detail: Option<String>,
    /// 门店地址辅助描述. Example: `地铁A口右侧100米`.
    pub address_complements: Option<String>,
    /// 门店经度: As the Tencent map (腾讯地图) has it. Example: `112.63484`.
    pub longitude: Option<String>,
    /// 门店纬度: As the Tencent map (腾讯地图) has it. Example: `37.75464`.
    pub latitude: Option<String>,
}

wechatpay_client::record! {
    BrandStoreAddress {
        address_code "address_code", address_detail "address_detail",
        address_complements "address_complements", longitude "longitude", latitude "latitude",
    }
}

impl BrandStoreAddress {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            address_code: None, address_detail: None, address_complements: None,
            longitude: None, latitude: None,
        }
    }
}

wechatpay_client::setters! {
    BrandStoreAddress {
        /// 门店省市编码: The code of the district, six digits. At least 1 character.
        address_code: String,
        /// 门店地址: Needed in requests. At least 1 character.
        address_detail: String,
        /// 门店地址辅助描述.
        address_complements: String,
        /// 门店经度: As the Tencent map (腾讯地图) has it.
        longitude: String,
        /// 门店纬度: As the Tencent map (腾讯地图) has it.
        latitude: String,
    }
}

/// 门店基础信息: How a store is called.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrandStoreBasics {
    /// 商家门店编号: The store's number with the brand. Example: `MDL001`.
    pub store_reference_id: Option<String>,
    /// 门店名称. Example: `海岸城店`.
    pub branch_name: Option<String>,
}

wechatpay_client::record! {
    BrandStoreBasics {
        store_reference_id "store_reference_id", branch_name "branch_name",
    }
}

impl BrandStoreBasics {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { store_reference_id: None, branch_name: None }
    }
}

wechatpay_client::setters! {
    BrandStoreBasics {
        /// 商家门店编号: The store's number with the brand.
        store_reference_id: String,
        /// 门店名称.
        branch_name: String,
    }
}

/// 门店经营信息: How and when to reach a store.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BrandStoreHours {
    /// 门店服务电话. Example: `0755-86013388`.
    pub service_phone: Option<String>,
    /// 门店经营时间: Periods are separated by `|`. Example: `周一至周五 09:00-20:00|周六至周日
    /// 10:00-22:00`.
    pub business_hours: Option<String>,
}

wechatpay_client::record! {
    BrandStoreHours {
        service_phone "service_phone", business_hours "business_hours",
    }
}

impl BrandStoreHours {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self { service_phone: None, business_hours: None }
    }
}

wechatpay_client::setters! {
    BrandStoreHours {
        /// 门店服务电话.
        service_phone: String,
        /// 门店经营时间: Periods are separated by `|`.
        business_hours: String,
    }
}

wechatpay_client::text! {
    /// 品牌门店ID: A store of a brand as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct BrandStoreId;
}

/// 门店状态: Whether a store is open.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandStoreOpening {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 品牌门店ID: A store of a brand as numbered by WeChat Pay. At least 1 character. Example:
    /// `20488000`.
    pub store_id: Option<BrandStoreId>,
    /// 门店状态: Whether a store is open. Example: `CLOSED`.
    pub store_state: Option<BrandStoreState>,
}

wechatpay_client::record! {
    BrandStoreOpening {
        brand_id "brand_id", store_id "store_id", store_state "store_state",
    }
}

/// 门店收款信息: A merchant number that takes payments for a store.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandStoreRecipient {
    /// 门店收款商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub mchid: Option<Mchid>,
    /// 门店收款主体: The company behind the merchant number. Example: `腾讯科技（深圳）有限公司`.
    pub company_name: Option<String>,
    /// 收款绑定状态: Whether a merchant number takes payments for a store. Example: `CONFIRMED`.
    pub recipient_state: Option<StoreRecipientState>,
}

wechatpay_client::record! {
    BrandStoreRecipient {
        mchid "mchid", company_name "company_name", recipient_state "recipient_state",
    }
}

wechatpay_client::open_enum! {
    /// 门店状态: Whether a store is open.
    pub enum BrandStoreState {
        /// It is open.
        Open = "OPEN",
        /// It is being made.
        Creating = "CREATING",
        /// It is closed for the time being.
        Closed = "CLOSED",
    }
}

/// 主体资料: Who owns the brand.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandSubject {
    /// 主体类型: Only a company or a business of one owner. Example: `SUBJECT_TYPE_ENTERPRISE`.
    pub subject_type: SubjectType,
    /// 主体名称. At least 1 character. Example: `xx有限公司`.
    pub subject_name: String,
    /// 统一社会信用代码: On the business licence. At least 1 character. Example: `91310101MA1FPX1234`.
    pub unified_social_credit_code: String,
}

wechatpay_client::sent! {
    BrandSubject {
        subject_type "subject_type", subject_name "subject_name",
        unified_social_credit_code "unified_social_credit_code",
    }
}

/// What [`BrandSubject::new`] requires, by name.
pub struct BrandSubjectRequired {
    /// 主体类型: Only a company or a business of one owner.
    pub subject_type: SubjectType,
    /// 主体名称. At least 1 character.
    pub subject_name: String,
    /// 统一社会信用代码: On the business licence. At least 1 character.
    pub unified_social_credit_code: String,
}

impl BrandSubject {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: BrandSubjectRequired) -> Self {
        let BrandSubjectRequired {
            subject_type, subject_name, unified_social_credit_code,
        } = required;
        Self { subject_type, subject_name, unified_social_credit_code }
    }
}

/// 品牌商标资料: The trademark of a brand or what stands for it.
#[derive(Clone)]
#[non_exhaustive]
pub struct BrandTrademark {
    /// 有无商标: Whether a brand has a trademark. Example: `TRADEMARK_NONE`.
    pub trademark_exists: TrademarkPresence,
    /// 商标注册证: With `TRADEMARK_EXISTS`.
    pub trademark_registration_certificate: Option<TrademarkCertificate>,
    /// Logo商标注册证: The registration of a trademark.
    pub logo_trademark_registration_certificate: Option<TrademarkCertificate>,
    /// 无商标额外证明材料: A picture that was uploaded before. With `TRADEMARK_NONE`. At least 1
    /// character. Example: `jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ`.
    pub no_trademark_addition_prove: Option<MediaId>,
    /// 无商标额外证明材料列表.
    pub no_trademark_addition_prove_list: Option<Vec<MediaId>>,
}

wechatpay_client::sent! {
    BrandTrademark {
        trademark_exists "trademark_exists",
        trademark_registration_certificate "trademark_registration_certificate",
        logo_trademark_registration_certificate "logo_trademark_registration_certificate",
        no_trademark_addition_prove "no_trademark_addition_prove",
        no_trademark_addition_prove_list "no_trademark_addition_prove_list",
    }
}

impl BrandTrademark {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(trademark_exists: TrademarkPresence) -> Self {
        Self {
            trademark_exists, trademark_registration_certificate: None,
            logo_trademark_registration_certificate: None,
            no_trademark_addition_prove: None, no_trademark_addition_prove_list: None,
        }
    }
}

wechatpay_client::setters! {
    BrandTrademark {
        /// 商标注册证: With `TRADEMARK_EXISTS`.
        trademark_registration_certificate: TrademarkCertificate,
        /// Logo商标注册证: The registration of a trademark.
        logo_trademark_registration_certificate: TrademarkCertificate,
        /// 无商标额外证明材料: A picture that was uploaded before. At least 1 character.
        no_trademark_addition_prove: MediaId,
        /// 无商标额外证明材料列表.
        no_trademark_addition_prove_list: Vec<MediaId>,
    }
}

/// The response to [`CancelCardConfigApplyment`](super::CancelCardConfigApplyment).
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelCardConfigApplymentResponse {
    /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
    /// character. Example: `1900013511_10000`.
    pub business_code: BrandBusinessCode,
    /// 微信支付申请单号: An application for a brand, or for its card, as numbered by WeChat Pay. At
    /// least 1 character. Example: `2000002124775691`.
    pub applyment_id: BrandApplymentId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 申请单状态: How far an application for the card has come. Example: `CANCELED`.
    pub applyment_state: CardConfigState,
}

wechatpay_client::record! {
    CancelCardConfigApplymentResponse {
        business_code "business_code", applyment_id "applyment_id", brand_id "brand_id",
        applyment_state "applyment_state",
    }
}

/// The response to [`CancelCardLinkApplyment`](super::CancelCardLinkApplyment).
#[derive(Clone)]
#[non_exhaustive]
pub struct CancelCardLinkApplymentResponse {
    /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
    /// character. Example: `1900013511_10000`.
    pub business_code: BrandBusinessCode,
}

wechatpay_client::record! {
    CancelCardLinkApplymentResponse {
        business_code "business_code",
    }
}

wechatpay_client::open_enum! {
    /// 申请单状态: How far an application for the card has come.
    pub enum CardConfigState {
        /// Not known.
        StateUnknown = "STATE_UNKNOWN",
        /// It was not handed in.
        Drafting = "DRAFTING",
        /// It is being examined.
        Auditing = "AUDITING",
        /// It was refused; `reject_reason` says why.
        AuditRejected = "AUDIT_REJECTED",
        /// It passed and can be published.
        PendingPublish = "PENDING_PUBLISH",
        /// It is visible.
        Published = "PUBLISHED",
        /// It was withdrawn.
        Canceled = "CANCELED",
    }
}

/// 品牌客服信息: How users reach the brand.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardCustomerService {
    /// 客服类型: How users reach the brand from its card. Example: `MINI_PROGRAM`.
    pub customer_service_type: CardServiceContact,
    /// 客服电话: With `SERVICE_PHONE`. Example: `12345678900`.
    pub customer_service_phone: Option<String>,
    /// 客服路径: With the other types. Example: `pages/service/index`.
    pub customer_service_path: Option<String>,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx1234567890abcdef`.
    pub appid: Option<Appid>,
}

wechatpay_client::sent! {
    CardCustomerService {
        customer_service_type "customer_service_type",
        customer_service_phone "customer_service_phone",
        customer_service_path "customer_service_path", appid "appid",
    }
}

impl CardCustomerService {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(customer_service_type: CardServiceContact) -> Self {
        Self {
            customer_service_type, customer_service_phone: None,
            customer_service_path: None, appid: None,
        }
    }
}

wechatpay_client::setters! {
    CardCustomerService {
        /// 客服电话: With `SERVICE_PHONE`.
        customer_service_phone: String,
        /// 客服路径: With the other types.
        customer_service_path: String,
        /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        appid: Appid,
    }
}

/// 已生效连接: A rule that links payments to the card.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardLink {
    /// 交易场景类型: Which payments are linked to the card. Example: `MINI_PROGRAM`.
    pub payment_scene: CardLinkScene,
    /// 公众账号ID.
    pub appid_list: Option<Vec<String>>,
    /// 商户号: Whose payments are linked. At least 1 character. Example: `1900000109`.
    pub card_link_mchid: Option<Mchid>,
    /// 服务ID: The service of pay score (支付分) whose payments are linked. Example:
    /// `00005000000000548218251086296300`.
    pub service_id: Option<String>,
}

wechatpay_client::record! {
    CardLink {
        payment_scene "payment_scene", appid_list "appid_list", card_link_mchid "card_link_mchid",
        service_id "service_id",
    }
}

wechatpay_client::open_enum! {
    /// 交易场景类型: Which payments are linked to the card.
    pub enum CardLinkScene {
        /// Those in a mini program.
        MiniProgram = "MINI_PROGRAM",
        /// Those in an app.
        App = "APP",
        /// Those of pay score (支付分).
        PaymentScore = "PAYMENT_SCORE",
        /// Those by payment code (付款码).
        PaymentCode = "PAYMENT_CODE",
    }
}

wechatpay_client::open_enum! {
    /// 交易连接名片配置状态: How far a rule that links payments to the card has come.
    pub enum CardLinkState {
        /// It is being examined.
        WaitingAudit = "WAITING_AUDIT",
        /// It was refused; `reject_reason` says why.
        AuditReject = "AUDIT_REJECT",
        /// The merchant's administrator has to confirm it.
        WaitingConfirmation = "WAITING_CONFIRMATION",
        /// The merchant's administrator refused it.
        MerchantAdminReject = "MERCHANT_ADMIN_REJECT",
        /// It holds.
        InEffect = "IN_EFFECT",
    }
}

/// 品牌小程序信息: The mini program that the card leads to.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardMiniProgram {
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx1234567890abcdef`.
    pub appid: Appid,
    /// 小程序默认跳转路径. Example: `pages/shop/index`.
    pub default_jump_path: Option<String>,
}

wechatpay_client::sent! {
    CardMiniProgram {
        appid "appid", default_jump_path "default_jump_path",
    }
}

impl CardMiniProgram {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(appid: impl Into<Appid>) -> Self {
        Self { appid: appid.into(), default_jump_path: None }
    }
}

wechatpay_client::setters! {
    CardMiniProgram {
        /// 小程序默认跳转路径.
        default_jump_path: String,
    }
}

wechatpay_client::open_enum! {
    /// 发布方式: When a card becomes visible.
    pub enum CardPublishType {
        /// At once.
        ImmediatePublish = "IMMEDIATE_PUBLISH",
        /// At `scheduled_publish_time`.
        ScheduledPublish = "SCHEDULED_PUBLISH",
    }
}

/// 服务: A service on the card.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardService {
    /// 服务分类名称. Example: `会员服务`.
    pub service_classify_name: Option<String>,
    /// 服务名称. Example: `会员中心`.
    pub service_name: Option<String>,
    /// 服务跳转类型: Where a service of the card leads to. Example: `JUMP_MINI_PROGRAM`.
    pub service_jump_type: CardServiceTarget,
    /// 服务跳转路径. At least 1 character. Example: `pages/shop/index`.
    pub service_jump_path: String,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx1234567890abcdef`.
    pub appid: Option<Appid>,
}

wechatpay_client::sent! {
    CardService {
        service_classify_name "service_classify_name", service_name "service_name",
        service_jump_type "service_jump_type", service_jump_path "service_jump_path",
        appid "appid",
    }
}

impl CardService {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(
        service_jump_type: CardServiceTarget,
        service_jump_path: impl Into<String>,
    ) -> Self {
        Self {
            service_classify_name: None, service_name: None, service_jump_type,
            service_jump_path: service_jump_path.into(), appid: None,
        }
    }
}

wechatpay_client::setters! {
    CardService {
        /// 服务分类名称.
        service_classify_name: String,
        /// 服务名称.
        service_name: String,
        /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        appid: Appid,
    }
}

wechatpay_client::open_enum! {
    /// 客服类型: How users reach the brand from its card.
    pub enum CardServiceContact {
        /// In the mini program.
        MiniProgram = "MINI_PROGRAM",
        /// On a web page.
        CustomizeWeb = "CUSTOMIZE_WEB",
        /// On a page of the brand's choice inside of WeChat.
        CustomizeMp = "CUSTOMIZE_MP",
        /// By phone.
        ServicePhone = "SERVICE_PHONE",
    }
}

wechatpay_client::open_enum! {
    /// 服务跳转类型: Where a service of the card leads to.
    pub enum CardServiceTarget {
        /// To a mini program.
        JumpMiniProgram = "JUMP_MINI_PROGRAM",
        /// To a web page.
        JumpWebPage = "JUMP_WEB_PAGE",
    }
}

/// The response to [`CreateCardLink`](super::CreateCardLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateCardLinkResponse {
    /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
    /// character. Example: `1900013511_10000`.
    pub business_code: BrandBusinessCode,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 交易场景类型: Which payments are linked to the card. Example: `MINI_PROGRAM`.
    pub payment_scene: CardLinkScene,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx1234567890abcdef`.
    pub appid: Option<Appid>,
    /// 商户号: Whose payments are linked. At least 1 character. Example: `1900000109`.
    pub card_link_mchid: Option<Mchid>,
    /// 服务ID: The service of pay score (支付分) whose payments are linked. Example:
    /// `00005000000000548218251086296300`.
    pub service_id: Option<String>,
}

wechatpay_client::record! {
    CreateCardLinkResponse {
        business_code "business_code", brand_id "brand_id", payment_scene "payment_scene",
        appid "appid", card_link_mchid "card_link_mchid", service_id "service_id",
    }
}

/// The response to [`GetCardConfig`](super::GetCardConfig).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetCardConfigResponse {
    /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
    /// character. Example: `1900013511_10000`.
    pub business_code: BrandBusinessCode,
    /// 微信支付申请单号: An application for a brand, or for its card, as numbered by WeChat Pay. At
    /// least 1 character. Example: `2000002124775691`.
    pub applyment_id: BrandApplymentId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 申请单状态: How far an application for the card has come. Example: `PUBLISHED`.
    pub applyment_state: CardConfigState,
    /// 定时发布时间: Only with `SCHEDULED_PUBLISH`. Example: `2025-05-20T13:29:35+08:00`.
    pub scheduled_publish_time: Option<Timestamp>,
    /// 驳回原因: Only when it was refused. Example: `驳回原因xxx`.
    pub reject_reason: Option<String>,
    /// 实际发布时间: Only with `PUBLISHED`. Example: `2025-05-20T13:29:35+08:00`.
    pub actual_publish_time: Option<Timestamp>,
}

wechatpay_client::record! {
    GetCardConfigResponse {
        business_code "business_code", applyment_id "applyment_id", brand_id "brand_id",
        applyment_state "applyment_state", scheduled_publish_time "scheduled_publish_time",
        reject_reason "reject_reason", actual_publish_time "actual_publish_time",
    }
}

/// The response to [`GetCardLinkByBusinessCode`](super::GetCardLinkByBusinessCode).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetCardLinkByBusinessCodeResponse {
    /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
    /// character. Example: `1900013511_10000`.
    pub business_code: BrandBusinessCode,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 交易场景类型: Which payments are linked to the card. Example: `MINI_PROGRAM`.
    pub payment_scene: CardLinkScene,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx1234567890abcdef`.
    pub appid: Option<Appid>,
    /// 商户号: Whose payments are linked. At least 1 character. Example: `1900000109`.
    pub card_link_mchid: Option<Mchid>,
    /// 服务ID: The service of pay score (支付分) whose payments are linked. Example:
    /// `00005000000000548218251086296300`.
    pub service_id: Option<String>,
    /// 交易连接名片配置状态: How far a rule that links payments to the card has come. Example:
    /// `IN_EFFECT`.
    pub configuration_state: CardLinkState,
    /// 驳回原因: Only when it was refused. Example: `具体驳回原因xxx`.
    pub reject_reason: Option<String>,
}

wechatpay_client::record! {
    GetCardLinkByBusinessCodeResponse {
        business_code "business_code", brand_id "brand_id", payment_scene "payment_scene",
        appid "appid", card_link_mchid "card_link_mchid", service_id "service_id",
        configuration_state "configuration_state", reject_reason "reject_reason",
    }
}

/// The response to [`GetCardPreviewUrl`](super::GetCardPreviewUrl).
#[derive(Clone)]
#[non_exhaustive]
pub struct GetCardPreviewUrlResponse {
    /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
    /// character. Example: `1900013511_10000`.
    pub business_code: BrandBusinessCode,
    /// 微信支付申请单号: An application for a brand, or for its card, as numbered by WeChat Pay. At
    /// least 1 character. Example: `2000002124775691`.
    pub applyment_id: BrandApplymentId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 商家名片预览二维码链接: To be opened in WeChat. Example:
    /// `https://pay.weixin.qq.com/xdc/mchcardinfomgrweb/miniapp?link_id=12345`.
    pub card_preview_url: String,
    /// 预览二维码链接过期时间. Example: `2025-05-20T13:29:35+08:00`.
    pub url_expired_time: Timestamp,
}

wechatpay_client::record! {
    GetCardPreviewUrlResponse {
        business_code "business_code", applyment_id "applyment_id", brand_id "brand_id",
        card_preview_url "card_preview_url", url_expired_time "url_expired_time",
    }
}

/// The response to [`ListCardLinks`](super::ListCardLinks).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListCardLinksResponse {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: Option<BrandIdText>,
    /// 查询页码. Example: `1`.
    pub page_index: Option<i64>,
    /// 查询页大小. Example: `50`.
    pub page_size: Option<i64>,
    /// 总数. Example: `1`.
    pub total_num: Option<i64>,
    /// 已生效连接列表.
    pub active_link_list: Option<Vec<CardLink>>,
}

wechatpay_client::record! {
    ListCardLinksResponse {
        brand_id "brand_id", page_index "page_index", page_size "page_size", total_num "total_num",
        active_link_list "active_link_list",
    }
}

/// The response to [`ListProductAuthorities`](super::ListProductAuthorities).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListProductAuthoritiesResponse {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 授权类型: How much a brand leaves to the partner. Example: `AUTHORIZATION_TYPE_HOSTING`.
    pub authorization_type: BrandAuthorizationType,
    /// 授权产品权限.
    pub authorization_product: Option<Vec<BrandProductAuthority>>,
    /// 更新时间. Example: `2025-05-20T13:29:35+08:00`.
    pub update_time: Timestamp,
}

wechatpay_client::record! {
    ListProductAuthoritiesResponse {
        brand_id "brand_id", authorization_type "authorization_type",
        authorization_product "authorization_product", update_time "update_time",
    }
}

/// The response to [`ListStores`](super::ListStores).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListStoresResponse {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 分页起始位置. Example: `0`.
    pub offset: Option<i64>,
    /// 分页条数. Example: `20`.
    pub limit: Option<i64>,
    /// 门店总数. Example: `1`.
    pub total_count: Option<i64>,
    /// 品牌门店列表.
    pub data: Option<Vec<BrandStore>>,
}

wechatpay_client::record! {
    ListStoresResponse {
        brand_id "brand_id", offset "offset", limit "limit", total_count "total_count",
        data "data",
    }
}

/// The response to [`PublishCardConfig`](super::PublishCardConfig).
#[derive(Clone)]
#[non_exhaustive]
pub struct PublishCardConfigResponse {
    /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
    /// character. Example: `1900013511_10000`.
    pub business_code: BrandBusinessCode,
    /// 微信支付申请单号: An application for a brand, or for its card, as numbered by WeChat Pay. At
    /// least 1 character. Example: `2000002124775691`.
    pub applyment_id: BrandApplymentId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 发布方式: When a card becomes visible. Example: `SCHEDULED_PUBLISH`.
    pub publish_type: CardPublishType,
    /// 定时发布时间: Only with `SCHEDULED_PUBLISH`. Example: `2025-05-20T13:29:35+08:00`.
    pub scheduled_publish_time: Option<Timestamp>,
}

wechatpay_client::record! {
    PublishCardConfigResponse {
        business_code "business_code", applyment_id "applyment_id", brand_id "brand_id",
        publish_type "publish_type", scheduled_publish_time "scheduled_publish_time",
    }
}

wechatpay_client::open_enum! {
    /// 审核状态: Whether what was said of a store holds.
    pub enum StoreAuditState {
        /// It holds.
        Success = "SUCCESS",
        /// It is being examined.
        Processing = "PROCESSING",
        /// It was refused; `review_reject_reason` says why.
        Rejected = "REJECTED",
    }
}

wechatpay_client::open_enum! {
    /// 收款绑定状态: Whether a merchant number takes payments for a store.
    pub enum StoreRecipientState {
        /// Its administrator confirmed it.
        Confirmed = "CONFIRMED",
        /// Its administrator refused it.
        AdminRejected = "ADMIN_REJECTED",
        /// Its administrator was asked.
        Confirming = "CONFIRMING",
        /// Its administrator did not confirm it in time.
        TimeoutRejected = "TIMEOUT_REJECTED",
    }
}

/// The response to [`SubmitCardConfig`](super::SubmitCardConfig).
#[derive(Clone)]
#[non_exhaustive]
pub struct SubmitCardConfigResponse {
    /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
    /// character. Example: `1900013511_10000`.
    pub business_code: BrandBusinessCode,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 微信支付申请单号: An application for a brand, or for its card, as numbered by WeChat Pay. At
    /// least 1 character. Example: `2000002124775691`.
    pub applyment_id: BrandApplymentId,
    /// 商家名片预览二维码链接: To be opened in WeChat. Example:
    /// `https://pay.weixin.qq.com/xdc/mchcardinfomgrweb/miniapp?link_id=12345`.
    pub card_preview_url: String,
}

wechatpay_client::record! {
    SubmitCardConfigResponse {
        business_code "business_code", brand_id "brand_id", applyment_id "applyment_id",
        card_preview_url "card_preview_url",
    }
}

/// 商标注册证: The registration of a trademark.
#[derive(Clone)]
#[non_exhaustive]
pub struct TrademarkCertificate {
    /// 商标注册证: A picture that was uploaded before. `certificate_list` takes several. At least 1
    /// character. Example: `jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ`.
    pub certificate: Option<MediaId>,
    /// 商标名称. At least 1 character. Example: `爱马哥`.
    pub name: String,
    /// 商标注册号. At least 1 character. Example: `12345678`.
    pub number: String,
    /// 商标有效期开始时间. Example: `2025-09-08`.
    pub valid_begin_time: Day,
    /// 商标有效期结束时间. Example: `2035-09-08`.
    pub valid_end_time: Day,
    /// 商标国际分类. At least 1 character. Example: `25`.
    pub international_class: String,
    /// 商标注册人. At least 1 character. Example: `腾讯科技有限公司`.
    pub holder: String,
    /// 商标许可使用授权书: A picture that was uploaded before, when the trademark is somebody else's.
    /// At least 1 character. Example: `jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ`.
    pub license: Option<MediaId>,
    /// 商标授权有效期开始时间. Example: `2025-09-08`.
    pub authorization_begin_time: Option<Day>,
    /// 商标授权有效期结束时间. Example: `2035-09-08`.
    pub authorization_end_time: Option<Day>,
    /// 商标注册证列表.
    pub certificate_list: Option<Vec<MediaId>>,
    /// 商标许可使用授权书列表.
    pub license_list: Option<Vec<MediaId>>,
}

wechatpay_client::sent! {
    TrademarkCertificate {
        certificate "certificate", name "name", number "number",
        valid_begin_time "valid_begin_time", valid_end_time "valid_end_time",
        international_class "international_class", holder "holder", license "license",
        authorization_begin_time "authorization_begin_time",
        authorization_end_time "authorization_end_time", certificate_list "certificate_list",
        license_list "license_list",
    }
}

/// What [`TrademarkCertificate::new`] requires, by name.
pub struct TrademarkCertificateRequired {
    /// 商标名称. At least 1 character.
    pub name: String,
    /// 商标注册号. At least 1 character.
    pub number: String,
    /// 商标有效期开始时间.
    pub valid_begin_time: Day,
    /// 商标有效期结束时间.
    pub valid_end_time: Day,
    /// 商标国际分类. At least 1 character.
    pub international_class: String,
    /// 商标注册人. At least 1 character.
    pub holder: String,
}

impl TrademarkCertificate {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(required: TrademarkCertificateRequired) -> Self {
        let TrademarkCertificateRequired {
            name, number, valid_begin_time, valid_end_time, international_class, holder,
        } = required;
        Self {
            certificate: None, name, number, valid_begin_time, valid_end_time,
            international_class, holder, license: None, authorization_begin_time: None,
            authorization_end_time: None, certificate_list: None, license_list: None,
        }
    }
}

wechatpay_client::setters! {
    TrademarkCertificate {
        /// 商标注册证: A picture that was uploaded before. At least 1 character.
        certificate: MediaId,
        /// 商标许可使用授权书: A picture that was uploaded before, when the trademark is somebody else's.
        /// At least 1 character.
        license: MediaId,
        /// 商标授权有效期开始时间.
        authorization_begin_time: Day,
        /// 商标授权有效期结束时间.
        authorization_end_time: Day,
        /// 商标注册证列表.
        certificate_list: Vec<MediaId>,
        /// 商标许可使用授权书列表.
        license_list: Vec<MediaId>,
    }
}

wechatpay_client::open_enum! {
    /// 有无商标: Whether a brand has a trademark.
    pub enum TrademarkPresence {
        /// It has one.
        TrademarkExists = "TRADEMARK_EXISTS",
        /// It has none; other papers stand for it.
        TrademarkNone = "TRADEMARK_NONE",
    }
}

/// The response to [`UnbindCardLink`](super::UnbindCardLink).
#[derive(Clone)]
#[non_exhaustive]
pub struct UnbindCardLinkResponse {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 交易场景类型: Which payments are linked to the card. Example: `MINI_PROGRAM`.
    pub payment_scene: CardLinkScene,
    /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wx1234567890abcdef`.
    pub appid: Option<Appid>,
    /// 商户号: Whose payments are linked. At least 1 character. Example: `1900000109`.
    pub card_link_mchid: Option<Mchid>,
    /// 服务ID: The service of pay score (支付分) whose payments are linked. Example:
    /// `00005000000000548218251086296300`.
    pub service_id: Option<String>,
}

wechatpay_client::record! {
    UnbindCardLinkResponse {
        brand_id "brand_id", payment_scene "payment_scene", appid "appid",
        card_link_mchid "card_link_mchid", service_id "service_id",
    }
}

/// The response to [`UnbindStoreRecipient`](super::UnbindStoreRecipient).
#[derive(Clone)]
#[non_exhaustive]
pub struct UnbindStoreRecipientResponse {
    /// 解绑失败原因. Example: `收款商户号未绑定该门店`.
    pub failed_reason: Option<String>,
}

wechatpay_client::record! {
    UnbindStoreRecipientResponse {
        failed_reason "failed_reason",
    }
}
