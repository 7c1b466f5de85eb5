// Written by `cargo xtask codegen` from spec/brand.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Error, Meta, Operation, Request, Settles, Timestamp};

use crate::products::routes::brand as routes;
use crate::products::shared::{Appid, BrandIdText, Mchid};
use super::types::{
    BindStoreRecipientResponse, BrandAdmin, BrandApplyment, BrandApplymentId, BrandApplymentKey,
    BrandApplymentState, BrandBasics, BrandBusinessCode, BrandStore, BrandStoreAddress,
    BrandStoreBasics, BrandStoreHours, BrandStoreId, BrandStoreOpening, BrandStoreState,
    BrandSubject, BrandTrademark, CancelCardConfigApplymentResponse,
    CancelCardLinkApplymentResponse, CardConfigState, CardCustomerService, CardLink, CardLinkScene,
    CardLinkState, CardMiniProgram, CardPublishType, CardService, CreateCardLinkResponse,
    GetCardConfigResponse, GetCardLinkByBusinessCodeResponse, GetCardPreviewUrlResponse,
    ListCardLinksResponse, ListProductAuthoritiesResponse, ListStoresResponse,
    PublishCardConfigResponse, SubmitCardConfigResponse, UnbindCardLinkResponse,
    UnbindStoreRecipientResponse,
};

/// 提交入驻申请: Applies for a brand to be taken in. Its administrator then confirms it by the link
/// that the query gives.
///
/// `POST /v3/brand/applyments` responds with 200 and
/// [`BrandApplymentKey`](crate::products::brand::BrandApplymentKey). Idempotent: safe to send again
/// with the same parameters.
///
/// Note: It is inferred that the server knows the call again by `business_code`, as it does when
/// merchants are taken in.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::{
///     BrandAdmin, BrandAdminIdType, BrandAdminRequired, BrandBasics, BrandSubject,
///     BrandSubjectRequired, BrandTrademark, SubmitApplyment, SubmitApplymentRequired,
///     TrademarkPresence,
/// };
/// use wechatpay::shared::SubjectType;
///
/// let operation = SubmitApplyment::new(SubmitApplymentRequired {
///     business_code: "1900013511_10000".into(),
///     admin_info: BrandAdmin::new(BrandAdminRequired {
///         admin_name: "张三".into(),
///         id_doc_type: BrandAdminIdType::IdentificationTypeMainlandIdCard,
///         id_card_number: "440524188001010014".into(),
///     }),
///     subject_info: BrandSubject::new(BrandSubjectRequired {
///         subject_type: SubjectType::SubjectTypeEnterprise,
///         subject_name: "xx有限公司".into(),
///         unified_social_credit_code: "91310101MA1FPX1234".into(),
///     }),
///     brand_basic_info: BrandBasics::new("爱马哥", "U2FsdGVkX1+8n2qLk9jP4vRtY6Wx"),
///     trademark: BrandTrademark::new(TrademarkPresence::TrademarkNone),
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
pub struct SubmitApplyment {
    /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
    /// character. Example: `1900013511_10000`.
    pub business_code: BrandBusinessCode,
    /// 管理员信息: Who acts for the brand.
    pub admin_info: BrandAdmin,
    /// 主体资料: Who owns the brand.
    pub subject_info: BrandSubject,
    /// 品牌基础信息: How the brand is called and looks.
    pub brand_basic_info: BrandBasics,
    /// 品牌商标资料: The trademark of a brand or what stands for it.
    pub trademark: BrandTrademark,
}

wechatpay_client::sent! {
    SubmitApplyment {
        business_code "business_code", admin_info "admin_info", subject_info "subject_info",
        brand_basic_info "brand_basic_info", trademark "trademark",
    }
}

/// What [`SubmitApplyment::new`] requires, by name.
pub struct SubmitApplymentRequired {
    /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
    /// character.
    pub business_code: BrandBusinessCode,
    /// 管理员信息: Who acts for the brand.
    pub admin_info: BrandAdmin,
    /// 主体资料: Who owns the brand.
    pub subject_info: BrandSubject,
    /// 品牌基础信息: How the brand is called and looks.
    pub brand_basic_info: BrandBasics,
    /// 品牌商标资料: The trademark of a brand or what stands for it.
    pub trademark: BrandTrademark,
}

impl SubmitApplyment {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: SubmitApplymentRequired) -> Self {
        let SubmitApplymentRequired {
            business_code, admin_info, subject_info, brand_basic_info, trademark,
        } = required;
        Self { business_code, admin_info, subject_info, brand_basic_info, trademark }
    }
}

impl Operation for SubmitApplyment {
    type Response = BrandApplymentKey;

    const META: &'static Meta = &routes::SUBMIT_APPLYMENT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 根据申请单ID查询申请状态: Tells how an application stands, by the number of WeChat Pay.
///
/// `GET /v3/brand/applyments/applyment-id/{applyment_id}` responds with 200 and
/// [`BrandApplyment`](crate::products::brand::BrandApplyment). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::GetApplymentByApplymentId;
///
/// let operation = GetApplymentByApplymentId::new("2000002124775691");
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
pub struct GetApplymentByApplymentId {
    /// 微信支付申请单号: An application for a brand, or for its card, as numbered by WeChat Pay. At
    /// least 1 character. Example: `2000002124775691`.
    pub applyment_id: BrandApplymentId,
}

impl GetApplymentByApplymentId {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(applyment_id: impl Into<BrandApplymentId>) -> Self {
        Self { applyment_id: applyment_id.into() }
    }
}

impl Operation for GetApplymentByApplymentId {
    type Response = BrandApplyment;

    const META: &'static Meta = &routes::GET_APPLYMENT_BY_APPLYMENT_ID;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("applyment_id", &self.applyment_id).build()
    }
}

impl Settles for GetApplymentByApplymentId {
    type State = BrandApplymentState;

    #[inline]
    fn state(response: &BrandApplyment) -> Option<&BrandApplymentState> {
        Some(&response.applyment_state)
    }

    #[inline]
    fn is_final(state: &BrandApplymentState) -> bool {
        matches!(
            state, BrandApplymentState::ApplymentStateFinish |
            BrandApplymentState::ApplymentStateAuditRejected |
            BrandApplymentState::ApplymentStateCanceled
        )
    }
}

/// 根据业务申请编号查询申请状态: Tells how an application stands, by the partner's own number.
///
/// `GET /v3/brand/applyments/business-code/{business_code}` responds with 200 and
/// [`BrandApplyment`](crate::products::brand::BrandApplyment). Read-only: safe to send again.
/// [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::GetApplymentByBusinessCode;
///
/// let operation = GetApplymentByBusinessCode::new("1900013511_10000");
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
pub struct GetApplymentByBusinessCode {
    /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
    /// character. Example: `1900013511_10000`.
    pub business_code: BrandBusinessCode,
}

impl GetApplymentByBusinessCode {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(business_code: impl Into<BrandBusinessCode>) -> Self {
        Self { business_code: business_code.into() }
    }
}

impl Operation for GetApplymentByBusinessCode {
    type Response = BrandApplyment;

    const META: &'static Meta = &routes::GET_APPLYMENT_BY_BUSINESS_CODE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("business_code", &self.business_code).build()
    }
}

impl Settles for GetApplymentByBusinessCode {
    type State = BrandApplymentState;

    #[inline]
    fn state(response: &BrandApplyment) -> Option<&BrandApplymentState> {
        Some(&response.applyment_state)
    }

    #[inline]
    fn is_final(state: &BrandApplymentState) -> bool {
        matches!(
            state, BrandApplymentState::ApplymentStateFinish |
            BrandApplymentState::ApplymentStateAuditRejected |
            BrandApplymentState::ApplymentStateCanceled
        )
    }
}

/// 撤销申请: Withdraws an application, by one of its numbers.
///
/// `POST /v3/brand/applyments/cancel-applyment` responds with 200 and
/// [`BrandApplymentKey`](crate::products::brand::BrandApplymentKey). Not idempotent: sending it
/// again may act twice.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::CancelApplyment;
///
/// let operation = CancelApplyment::new()
///     .applyment_id("2000002124775691")
///     .business_code("1900013511_10000");
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelApplyment {
    /// 微信支付申请单号: An application for a brand, or for its card, as numbered by WeChat Pay. At
    /// least 1 character. Example: `2000002124775691`.
    pub applyment_id: Option<BrandApplymentId>,
    /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
    /// character. Example: `1900013511_10000`.
    pub business_code: Option<BrandBusinessCode>,
}

wechatpay_client::sent! {
    CancelApplyment {
        applyment_id "applyment_id", business_code "business_code",
    }
}

impl CancelApplyment {
    /// Creates the operation.
    #[inline]
    pub fn new() -> Self {
        Self { applyment_id: None, business_code: None }
    }
}

crate::optional_fields! {
    CancelApplyment {
        /// 微信支付申请单号: An application for a brand, or for its card, as numbered by WeChat Pay. At
        /// least 1 character.
        applyment_id: BrandApplymentId,
        /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
        /// character.
        business_code: BrandBusinessCode,
    }
}

impl Operation for CancelApplyment {
    type Response = BrandApplymentKey;

    const META: &'static Meta = &routes::CANCEL_APPLYMENT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询商家名片配置申请状态: Tells how an application for the card stands. One of `business_code`
/// and `applyment_id` is needed.
///
/// `GET /v3/brand/card/card-configs` responds with 200 and
/// [`GetCardConfigResponse`](crate::products::brand::GetCardConfigResponse). Read-only: safe to
/// send again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::GetCardConfig;
///
/// let operation = GetCardConfig::new("1004");
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
pub struct GetCardConfig {
    /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
    /// character. Example: `1900013511_10000`.
    pub business_code: Option<BrandBusinessCode>,
    /// 微信支付申请单号: An application for a brand, or for its card, as numbered by WeChat Pay. At
    /// least 1 character. Example: `2000002124775691`.
    pub applyment_id: Option<BrandApplymentId>,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
}

impl GetCardConfig {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(brand_id: impl Into<BrandIdText>) -> Self {
        Self { business_code: None, applyment_id: None, brand_id: brand_id.into() }
    }
}

crate::optional_fields! {
    GetCardConfig {
        /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
        /// character.
        business_code: BrandBusinessCode,
        /// 微信支付申请单号: An application for a brand, or for its card, as numbered by WeChat Pay. At
        /// least 1 character.
        applyment_id: BrandApplymentId,
    }
}

impl Operation for GetCardConfig {
    type Response = GetCardConfigResponse;

    const META: &'static Meta = &routes::GET_CARD_CONFIG;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("business_code", &self.business_code)
            .query("applyment_id", &self.applyment_id)
            .query("brand_id", &self.brand_id)
            .build()
    }
}

impl Settles for GetCardConfig {
    type State = CardConfigState;

    #[inline]
    fn state(response: &GetCardConfigResponse) -> Option<&CardConfigState> {
        Some(&response.applyment_state)
    }

    #[inline]
    fn is_final(state: &CardConfigState) -> bool {
        matches!(
            state, CardConfigState::AuditRejected | CardConfigState::Published |
            CardConfigState::Canceled
        )
    }
}

/// 提交商家名片配置申请: Applies for what stands on the brand's card. Once it has passed,
/// `publish_card_config` makes it visible.
///
/// `POST /v3/brand/card/card-configs` responds with 200 and
/// [`SubmitCardConfigResponse`](crate::products::brand::SubmitCardConfigResponse). Idempotent: safe
/// to send again with the same parameters.
///
/// Note: It is inferred that the server knows the call again by `business_code`.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::{CardCustomerService, CardServiceContact, SubmitCardConfig};
///
/// let operation = SubmitCardConfig::new(
///     "1900013511_10000",
///     "1004",
///     CardCustomerService::new(CardServiceContact::MiniProgram),
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
pub struct SubmitCardConfig {
    /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
    /// character. Example: `1900013511_10000`.
    pub business_code: BrandBusinessCode,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 品牌小程序信息: The mini program that the card leads to.
    pub brand_mini_program_info: Option<CardMiniProgram>,
    /// 品牌客服信息: How users reach the brand.
    pub brand_customer_service: CardCustomerService,
    /// 服务列表.
    pub service_list: Option<Vec<CardService>>,
}

wechatpay_client::sent! {
    SubmitCardConfig {
        business_code "business_code", brand_id "brand_id",
        brand_mini_program_info "brand_mini_program_info",
        brand_customer_service "brand_customer_service", service_list "service_list",
    }
}

impl SubmitCardConfig {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        business_code: impl Into<BrandBusinessCode>,
        brand_id: impl Into<BrandIdText>,
        brand_customer_service: CardCustomerService,
    ) -> Self {
        Self {
            business_code: business_code.into(), brand_id: brand_id.into(),
            brand_mini_program_info: None, brand_customer_service, service_list: None,
        }
    }
}

crate::optional_fields! {
    SubmitCardConfig {
        /// 品牌小程序信息: The mini program that the card leads to.
        brand_mini_program_info: CardMiniProgram,
        /// 服务列表.
        service_list: Vec<CardService>,
    }
}

impl Operation for SubmitCardConfig {
    type Response = SubmitCardConfigResponse;

    const META: &'static Meta = &routes::SUBMIT_CARD_CONFIG;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 撤销商家名片配置申请: Withdraws an application for the card. One of `business_code` and
/// `applyment_id` is needed.
///
/// `POST /v3/brand/card/card-configs/cancel-applyment` responds with 200 and
/// [`CancelCardConfigApplymentResponse`](crate::products::brand::CancelCardConfigApplymentResponse).
/// Not idempotent: sending it again may act twice.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::CancelCardConfigApplyment;
///
/// let operation = CancelCardConfigApplyment::new("1004");
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
pub struct CancelCardConfigApplyment {
    /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
    /// character. Example: `1900013511_10000`.
    pub business_code: Option<BrandBusinessCode>,
    /// 微信支付申请单号: An application for a brand, or for its card, as numbered by WeChat Pay. At
    /// least 1 character. Example: `2000002124775691`.
    pub applyment_id: Option<BrandApplymentId>,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
}

wechatpay_client::sent! {
    CancelCardConfigApplyment {
        business_code "business_code", applyment_id "applyment_id", brand_id "brand_id",
    }
}

impl CancelCardConfigApplyment {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(brand_id: impl Into<BrandIdText>) -> Self {
        Self { business_code: None, applyment_id: None, brand_id: brand_id.into() }
    }
}

crate::optional_fields! {
    CancelCardConfigApplyment {
        /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
        /// character.
        business_code: BrandBusinessCode,
        /// 微信支付申请单号: An application for a brand, or for its card, as numbered by WeChat Pay. At
        /// least 1 character.
        applyment_id: BrandApplymentId,
    }
}

impl Operation for CancelCardConfigApplyment {
    type Response = CancelCardConfigApplymentResponse;

    const META: &'static Meta = &routes::CANCEL_CARD_CONFIG_APPLYMENT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 获取商家名片预览二维码: Makes a new preview of a card, when the one before has expired. One of
/// `business_code` and `applyment_id` is needed.
///
/// `GET /v3/brand/card/card-configs/preview-url` responds with 200 and
/// [`GetCardPreviewUrlResponse`](crate::products::brand::GetCardPreviewUrlResponse). Read-only:
/// safe to send again.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::GetCardPreviewUrl;
///
/// let operation = GetCardPreviewUrl::new("1004");
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
pub struct GetCardPreviewUrl {
    /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
    /// character. Example: `1900013511_10000`.
    pub business_code: Option<BrandBusinessCode>,
    /// 微信支付申请单号: An application for a brand, or for its card, as numbered by WeChat Pay. At
    /// least 1 character. Example: `2000002124775691`.
    pub applyment_id: Option<BrandApplymentId>,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
}

impl GetCardPreviewUrl {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(brand_id: impl Into<BrandIdText>) -> Self {
        Self { business_code: None, applyment_id: None, brand_id: brand_id.into() }
    }
}

crate::optional_fields! {
    GetCardPreviewUrl {
        /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
        /// character.
        business_code: BrandBusinessCode,
        /// 微信支付申请单号: An application for a brand, or for its card, as numbered by WeChat Pay. At
        /// least 1 character.
        applyment_id: BrandApplymentId,
    }
}

impl Operation for GetCardPreviewUrl {
    type Response = GetCardPreviewUrlResponse;

    const META: &'static Meta = &routes::GET_CARD_PREVIEW_URL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("business_code", &self.business_code)
            .query("applyment_id", &self.applyment_id)
            .query("brand_id", &self.brand_id)
            .build()
    }
}

/// 发布商家名片配置: Makes the card visible as it was applied for, at once or at a time. One of
/// `business_code` and `applyment_id` is needed.
///
/// `POST /v3/brand/card/card-configs/publish` responds with 200 and
/// [`PublishCardConfigResponse`](crate::products::brand::PublishCardConfigResponse). Not
/// idempotent: sending it again may act twice.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::{CardPublishType, PublishCardConfig};
///
/// let operation = PublishCardConfig::new("1004", CardPublishType::ScheduledPublish);
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
pub struct PublishCardConfig {
    /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
    /// character. Example: `1900013511_10000`.
    pub business_code: Option<BrandBusinessCode>,
    /// 微信支付申请单号: An application for a brand, or for its card, as numbered by WeChat Pay. At
    /// least 1 character. Example: `2000002124775691`.
    pub applyment_id: Option<BrandApplymentId>,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 发布方式: When a card becomes visible. Example: `SCHEDULED_PUBLISH`.
    pub publish_type: CardPublishType,
    /// 定时发布时间: Only with `SCHEDULED_PUBLISH`. Example: `2025-05-20T13:29:35+08:00`.
    pub scheduled_publish_time: Option<Timestamp>,
}

wechatpay_client::sent! {
    PublishCardConfig {
        business_code "business_code", applyment_id "applyment_id", brand_id "brand_id",
        publish_type "publish_type", scheduled_publish_time "scheduled_publish_time",
    }
}

impl PublishCardConfig {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(brand_id: impl Into<BrandIdText>, publish_type: CardPublishType) -> Self {
        Self {
            business_code: None, applyment_id: None, brand_id: brand_id.into(),
            publish_type, scheduled_publish_time: None,
        }
    }
}

crate::optional_fields! {
    PublishCardConfig {
        /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
        /// character.
        business_code: BrandBusinessCode,
        /// 微信支付申请单号: An application for a brand, or for its card, as numbered by WeChat Pay. At
        /// least 1 character.
        applyment_id: BrandApplymentId,
        /// 定时发布时间: Only with `SCHEDULED_PUBLISH`.
        scheduled_publish_time: Timestamp,
    }
}

impl Operation for PublishCardConfig {
    type Response = PublishCardConfigResponse;

    const META: &'static Meta = &routes::PUBLISH_CARD_CONFIG;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 查询已生效交易连接名片规则: Lists the rules by which payments are linked to the brand's card at
/// present.
///
/// `GET /v3/brand/card/card-links` responds with 200 and
/// [`ListCardLinksResponse`](crate::products::brand::ListCardLinksResponse). Read-only: safe to
/// send again. [`Client::items`](wechatpay_client::Client::items) reads the list page by page.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::ListCardLinks;
///
/// let operation = ListCardLinks::new("1004");
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
pub struct ListCardLinks {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 交易场景类型: Which payments are linked to the card. Example: `MINI_PROGRAM`.
    pub payment_scene: Option<CardLinkScene>,
    /// 查询页码. Example: `1`.
    pub page_index: Option<i64>,
    /// 查询页大小. Example: `50`.
    pub page_size: Option<i64>,
}

impl ListCardLinks {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(brand_id: impl Into<BrandIdText>) -> Self {
        Self {
            brand_id: brand_id.into(), payment_scene: None, page_index: None,
            page_size: None,
        }
    }
}

crate::optional_fields! {
    ListCardLinks {
        /// 交易场景类型: Which payments are linked to the card.
        payment_scene: CardLinkScene,
        /// 查询页码.
        page_index: i64,
        /// 查询页大小.
        page_size: i64,
    }
}

impl Operation for ListCardLinks {
    type Response = ListCardLinksResponse;

    const META: &'static Meta = &routes::LIST_CARD_LINKS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("brand_id", &self.brand_id)
            .query("payment_scene", &self.payment_scene)
            .query("page_index", &self.page_index)
            .query("page_size", &self.page_size)
            .build()
    }
}

wechatpay_client::paginated! {
    ListCardLinks { page: page_index, limit: page_size, items: active_link_list as CardLink, total: total_num }
}

/// 添加交易连接名片规则申请: Applies for payments of a kind to be linked to the brand's card, so
/// that users get from the bill to it. The merchant's administrator confirms it.
///
/// `POST /v3/brand/card/card-links` responds with 200 and
/// [`CreateCardLinkResponse`](crate::products::brand::CreateCardLinkResponse). Idempotent: safe to
/// send again with the same parameters.
///
/// Note: It is inferred that the server knows the call again by `business_code`. `appid` is needed
/// for `MINI_PROGRAM` and `APP`, `card_link_mchid` for `PAYMENT_CODE` and `service_id` for
/// `PAYMENT_SCORE`, which is inferred too.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::{CardLinkScene, CreateCardLink};
///
/// let operation = CreateCardLink::new(
///     "1900013511_10000",
///     "1004",
///     CardLinkScene::MiniProgram,
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
pub struct CreateCardLink {
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

wechatpay_client::sent! {
    CreateCardLink {
        business_code "business_code", brand_id "brand_id", payment_scene "payment_scene",
        appid "appid", card_link_mchid "card_link_mchid", service_id "service_id",
    }
}

impl CreateCardLink {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        business_code: impl Into<BrandBusinessCode>,
        brand_id: impl Into<BrandIdText>,
        payment_scene: CardLinkScene,
    ) -> Self {
        Self {
            business_code: business_code.into(), brand_id: brand_id.into(),
            payment_scene, appid: None, card_link_mchid: None, service_id: None,
        }
    }
}

crate::optional_fields! {
    CreateCardLink {
        /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        appid: Appid,
        /// 商户号: Whose payments are linked. At least 1 character.
        card_link_mchid: Mchid,
        /// 服务ID: The service of pay score (支付分) whose payments are linked.
        service_id: String,
    }
}

impl Operation for CreateCardLink {
    type Response = CreateCardLinkResponse;

    const META: &'static Meta = &routes::CREATE_CARD_LINK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 根据业务申请编号查询添加申请状态: Tells how an application for such a rule stands.
///
/// `GET /v3/brand/card/card-links/business-code/{business_code}` responds with 200 and
/// [`GetCardLinkByBusinessCodeResponse`](crate::products::brand::GetCardLinkByBusinessCodeResponse).
/// Read-only: safe to send again. [`Client::settled`](wechatpay_client::Client::settled) waits for
/// a final state.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::GetCardLinkByBusinessCode;
///
/// let operation = GetCardLinkByBusinessCode::new("1900013511_10000", "1004");
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
pub struct GetCardLinkByBusinessCode {
    /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
    /// character. Example: `1900013511_10000`.
    pub business_code: BrandBusinessCode,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
}

impl GetCardLinkByBusinessCode {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        business_code: impl Into<BrandBusinessCode>,
        brand_id: impl Into<BrandIdText>,
    ) -> Self {
        Self { business_code: business_code.into(), brand_id: brand_id.into() }
    }
}

impl Operation for GetCardLinkByBusinessCode {
    type Response = GetCardLinkByBusinessCodeResponse;

    const META: &'static Meta = &routes::GET_CARD_LINK_BY_BUSINESS_CODE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("business_code", &self.business_code)
            .query("brand_id", &self.brand_id)
            .build()
    }
}

impl Settles for GetCardLinkByBusinessCode {
    type State = CardLinkState;

    #[inline]
    fn state(response: &GetCardLinkByBusinessCodeResponse) -> Option<&CardLinkState> {
        Some(&response.configuration_state)
    }

    #[inline]
    fn is_final(state: &CardLinkState) -> bool {
        matches!(
            state, CardLinkState::AuditReject | CardLinkState::MerchantAdminReject |
            CardLinkState::InEffect
        )
    }
}

/// 撤销交易连接名片配置申请: Withdraws an application for such a rule.
///
/// `POST /v3/brand/card/card-links/cancel-applyment` responds with 200 and
/// [`CancelCardLinkApplymentResponse`](crate::products::brand::CancelCardLinkApplymentResponse).
/// Not idempotent: sending it again may act twice.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::CancelCardLinkApplyment;
///
/// let operation = CancelCardLinkApplyment::new("1900013511_10000", "1004");
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
pub struct CancelCardLinkApplyment {
    /// 业务申请编号: An application as numbered by the partner, and unique for it. At least 1
    /// character. Example: `1900013511_10000`.
    pub business_code: BrandBusinessCode,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
}

wechatpay_client::sent! {
    CancelCardLinkApplyment {
        business_code "business_code", brand_id "brand_id",
    }
}

impl CancelCardLinkApplyment {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        business_code: impl Into<BrandBusinessCode>,
        brand_id: impl Into<BrandIdText>,
    ) -> Self {
        Self { business_code: business_code.into(), brand_id: brand_id.into() }
    }
}

impl Operation for CancelCardLinkApplyment {
    type Response = CancelCardLinkApplymentResponse;

    const META: &'static Meta = &routes::CANCEL_CARD_LINK_APPLYMENT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 解除已生效交易连接名片场景: Ends such a rule. It is named by what it was made with.
///
/// `POST /v3/brand/card/card-links/unbind-card-link` responds with 200 and
/// [`UnbindCardLinkResponse`](crate::products::brand::UnbindCardLinkResponse). Not idempotent:
/// sending it again may act twice.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::{CardLinkScene, UnbindCardLink};
///
/// let operation = UnbindCardLink::new("1004", CardLinkScene::MiniProgram);
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
pub struct UnbindCardLink {
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

wechatpay_client::sent! {
    UnbindCardLink {
        brand_id "brand_id", payment_scene "payment_scene", appid "appid",
        card_link_mchid "card_link_mchid", service_id "service_id",
    }
}

impl UnbindCardLink {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(brand_id: impl Into<BrandIdText>, payment_scene: CardLinkScene) -> Self {
        Self {
            brand_id: brand_id.into(), payment_scene, appid: None, card_link_mchid: None,
            service_id: None,
        }
    }
}

crate::optional_fields! {
    UnbindCardLink {
        /// 公众账号ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        appid: Appid,
        /// 商户号: Whose payments are linked. At least 1 character.
        card_link_mchid: Mchid,
        /// 服务ID: The service of pay score (支付分) whose payments are linked.
        service_id: String,
    }
}

impl Operation for UnbindCardLink {
    type Response = UnbindCardLinkResponse;

    const META: &'static Meta = &routes::UNBIND_CARD_LINK;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 列表查询品牌门店信息: Lists the stores of a brand.
///
/// `GET /v3/brand/partner/store/brandstores` responds with 200 and
/// [`ListStoresResponse`](crate::products::brand::ListStoresResponse). Read-only: safe to send
/// again. [`Client::items`](wechatpay_client::Client::items) reads the list page by page.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::ListStores;
///
/// let operation = ListStores::new("1004");
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
pub struct ListStores {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 门店状态: Whether a store is open. Example: `OPEN`.
    pub store_state: Option<BrandStoreState>,
    /// 分页起始位置. Example: `0`.
    pub offset: Option<i64>,
    /// 分页条数. Example: `20`.
    pub limit: Option<i64>,
}

impl ListStores {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(brand_id: impl Into<BrandIdText>) -> Self {
        Self { brand_id: brand_id.into(), store_state: None, offset: None, limit: None }
    }
}

crate::optional_fields! {
    ListStores {
        /// 门店状态: Whether a store is open.
        store_state: BrandStoreState,
        /// 分页起始位置.
        offset: i64,
        /// 分页条数.
        limit: i64,
    }
}

impl Operation for ListStores {
    type Response = ListStoresResponse;

    const META: &'static Meta = &routes::LIST_STORES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("brand_id", &self.brand_id)
            .query("store_state", &self.store_state)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

wechatpay_client::paginated! {
    ListStores { offset: offset, limit: limit, items: data as BrandStore, total: total_count }
}

/// 创建品牌门店: Makes a store. What is said of it is checked before it counts.
///
/// `POST /v3/brand/partner/store/brandstores` responds with 200 and
/// [`BrandStore`](crate::products::brand::BrandStore). Not idempotent: sending it again may act
/// twice.
///
/// Note: Sent twice it makes two stores.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::{BrandStoreAddress, CreateStore};
///
/// let operation = CreateStore::new(
///     "1004",
///     BrandStoreAddress::new()
///         .address_code("440305")
///         .address_detail("深南大道10000号腾讯大厦1楼")
///         .address_complements("地铁A口右侧100米")
///         .longitude("112.63484")
///         .latitude("37.75464"),
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
pub struct CreateStore {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 门店基础信息: How a store is called.
    pub store_basics: Option<BrandStoreBasics>,
    /// 门店地址信息: Where a store is.
    pub store_address: BrandStoreAddress,
    /// 门店经营信息: How and when to reach a store.
    pub store_business: Option<BrandStoreHours>,
}

wechatpay_client::sent! {
    CreateStore {
        brand_id "brand_id", store_basics "store_basics", store_address "store_address",
        store_business "store_business",
    }
}

impl CreateStore {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        brand_id: impl Into<BrandIdText>,
        store_address: BrandStoreAddress,
    ) -> Self {
        Self {
            brand_id: brand_id.into(), store_basics: None, store_address,
            store_business: None,
        }
    }
}

crate::optional_fields! {
    CreateStore {
        /// 门店基础信息: How a store is called.
        store_basics: BrandStoreBasics,
        /// 门店经营信息: How and when to reach a store.
        store_business: BrandStoreHours,
    }
}

impl Operation for CreateStore {
    type Response = BrandStore;

    const META: &'static Meta = &routes::CREATE_STORE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 删除品牌门店: Deletes a store.
///
/// `DELETE /v3/brand/partner/store/brandstores/{store_id}` responds with 204 and no body. Not
/// idempotent: sending it again may act twice.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::DeleteStore;
///
/// let operation = DeleteStore::new("20488000", "1004");
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteStore {
    /// 品牌门店ID: A store of a brand as numbered by WeChat Pay. At least 1 character. Example:
    /// `20488000`.
    pub store_id: BrandStoreId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
}

wechatpay_client::sent! {
    DeleteStore {
        store_id "store_id" outside, brand_id "brand_id",
    }
}

impl DeleteStore {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        store_id: impl Into<BrandStoreId>,
        brand_id: impl Into<BrandIdText>,
    ) -> Self {
        Self { store_id: store_id.into(), brand_id: brand_id.into() }
    }
}

impl Operation for DeleteStore {
    type Response = ();

    const META: &'static Meta = &routes::DELETE_STORE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("store_id", &self.store_id).json(self).build()
    }
}

/// 查询品牌门店: Tells what is known of a store, and how its check stands.
///
/// `GET /v3/brand/partner/store/brandstores/{store_id}` responds with 200 and
/// [`BrandStore`](crate::products::brand::BrandStore). Read-only: safe to send again.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::GetStore;
///
/// let operation = GetStore::new("20488000", "1004");
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
pub struct GetStore {
    /// 品牌门店ID: A store of a brand as numbered by WeChat Pay. At least 1 character. Example:
    /// `20488000`.
    pub store_id: BrandStoreId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
}

impl GetStore {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        store_id: impl Into<BrandStoreId>,
        brand_id: impl Into<BrandIdText>,
    ) -> Self {
        Self { store_id: store_id.into(), brand_id: brand_id.into() }
    }
}

impl Operation for GetStore {
    type Response = BrandStore;

    const META: &'static Meta = &routes::GET_STORE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("store_id", &self.store_id)
            .query("brand_id", &self.brand_id)
            .build()
    }
}

/// 更新品牌门店: Changes a store. What is not sent stays; what is sent is checked anew.
///
/// `PATCH /v3/brand/partner/store/brandstores/{store_id}` responds with 200 and
/// [`BrandStore`](crate::products::brand::BrandStore). Not idempotent: sending it again may act
/// twice.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::ModifyStore;
///
/// let operation = ModifyStore::new("20488000", "1004");
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
pub struct ModifyStore {
    /// 品牌门店ID: A store of a brand as numbered by WeChat Pay. At least 1 character. Example:
    /// `20488000`.
    pub store_id: BrandStoreId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 门店基础信息: How a store is called.
    pub store_basics: Option<BrandStoreBasics>,
    /// 门店地址信息: Where a store is.
    pub store_address: Option<BrandStoreAddress>,
    /// 门店经营信息: How and when to reach a store.
    pub store_business: Option<BrandStoreHours>,
}

wechatpay_client::sent! {
    ModifyStore {
        store_id "store_id" outside, brand_id "brand_id", store_basics "store_basics",
        store_address "store_address", store_business "store_business",
    }
}

impl ModifyStore {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        store_id: impl Into<BrandStoreId>,
        brand_id: impl Into<BrandIdText>,
    ) -> Self {
        Self {
            store_id: store_id.into(), brand_id: brand_id.into(), store_basics: None,
            store_address: None, store_business: None,
        }
    }
}

crate::optional_fields! {
    ModifyStore {
        /// 门店基础信息: How a store is called.
        store_basics: BrandStoreBasics,
        /// 门店地址信息: Where a store is.
        store_address: BrandStoreAddress,
        /// 门店经营信息: How and when to reach a store.
        store_business: BrandStoreHours,
    }
}

impl Operation for ModifyStore {
    type Response = BrandStore;

    const META: &'static Meta = &routes::MODIFY_STORE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("store_id", &self.store_id).json(self).build()
    }
}

/// 绑定收款商户号: Binds a merchant number that takes payments for a store. Its administrator is
/// asked to confirm it.
///
/// `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient` responds with 200 and
/// [`BindStoreRecipientResponse`](crate::products::brand::BindStoreRecipientResponse). Not
/// idempotent: sending it again may act twice.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::{BindStoreRecipient, BindStoreRecipientRequired};
///
/// let operation = BindStoreRecipient::new(
///     "20488000",
///     BindStoreRecipientRequired {
///         brand_id: "1004".into(),
///         mchid: "1230000109".into(),
///         company_name: "腾讯科技（深圳）有限公司".into(),
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
#[derive(Clone)]
#[non_exhaustive]
pub struct BindStoreRecipient {
    /// 品牌门店ID: A store of a brand as numbered by WeChat Pay. At least 1 character. Example:
    /// `20488000`.
    pub store_id: BrandStoreId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 门店收款商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub mchid: Mchid,
    /// 门店收款主体: The company behind the merchant number. At least 1 character. Example:
    /// `腾讯科技（深圳）有限公司`.
    pub company_name: String,
}

wechatpay_client::sent! {
    BindStoreRecipient {
        store_id "store_id" outside, brand_id "brand_id", mchid "mchid",
        company_name "company_name",
    }
}

/// What [`BindStoreRecipient::new`] requires, by name.
pub struct BindStoreRecipientRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 门店收款商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub mchid: Mchid,
    /// 门店收款主体: The company behind the merchant number. At least 1 character.
    pub company_name: String,
}

impl BindStoreRecipient {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        store_id: impl Into<BrandStoreId>,
        required: BindStoreRecipientRequired,
    ) -> Self {
        let BindStoreRecipientRequired { brand_id, mchid, company_name } = required;
        Self { store_id: store_id.into(), brand_id, mchid, company_name }
    }
}

impl Operation for BindStoreRecipient {
    type Response = BindStoreRecipientResponse;

    const META: &'static Meta = &routes::BIND_STORE_RECIPIENT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("store_id", &self.store_id).json(self).build()
    }
}

/// 暂停门店营业: Says that a store is closed for the time being.
///
/// `POST /v3/brand/partner/store/brandstores/{store_id}/close` responds with 200 and
/// [`BrandStoreOpening`](crate::products::brand::BrandStoreOpening). Not idempotent: sending it
/// again may act twice.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::CloseStore;
///
/// let operation = CloseStore::new("20488000", "1004");
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
pub struct CloseStore {
    /// 品牌门店ID: A store of a brand as numbered by WeChat Pay. At least 1 character. Example:
    /// `20488000`.
    pub store_id: BrandStoreId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
}

wechatpay_client::sent! {
    CloseStore {
        store_id "store_id" outside, brand_id "brand_id",
    }
}

impl CloseStore {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        store_id: impl Into<BrandStoreId>,
        brand_id: impl Into<BrandIdText>,
    ) -> Self {
        Self { store_id: store_id.into(), brand_id: brand_id.into() }
    }
}

impl Operation for CloseStore {
    type Response = BrandStoreOpening;

    const META: &'static Meta = &routes::CLOSE_STORE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("store_id", &self.store_id).json(self).build()
    }
}

/// 恢复门店营业: Says that a store that was closed is open again.
///
/// `POST /v3/brand/partner/store/brandstores/{store_id}/resume` responds with 200 and
/// [`BrandStoreOpening`](crate::products::brand::BrandStoreOpening). Not idempotent: sending it
/// again may act twice.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::ResumeStore;
///
/// let operation = ResumeStore::new("20488000", "1004");
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
pub struct ResumeStore {
    /// 品牌门店ID: A store of a brand as numbered by WeChat Pay. At least 1 character. Example:
    /// `20488000`.
    pub store_id: BrandStoreId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
}

wechatpay_client::sent! {
    ResumeStore {
        store_id "store_id" outside, brand_id "brand_id",
    }
}

impl ResumeStore {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        store_id: impl Into<BrandStoreId>,
        brand_id: impl Into<BrandIdText>,
    ) -> Self {
        Self { store_id: store_id.into(), brand_id: brand_id.into() }
    }
}

impl Operation for ResumeStore {
    type Response = BrandStoreOpening;

    const META: &'static Meta = &routes::RESUME_STORE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("store_id", &self.store_id).json(self).build()
    }
}

/// 解绑收款商户号: Takes a merchant number from a store.
///
/// `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient` responds with 200 and
/// [`UnbindStoreRecipientResponse`](crate::products::brand::UnbindStoreRecipientResponse). Not
/// idempotent: sending it again may act twice.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::UnbindStoreRecipient;
///
/// let operation = UnbindStoreRecipient::new("20488000", "1004", "1230000109");
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
pub struct UnbindStoreRecipient {
    /// 品牌门店ID: A store of a brand as numbered by WeChat Pay. At least 1 character. Example:
    /// `20488000`.
    pub store_id: BrandStoreId,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
    /// 门店收款商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1230000109`.
    pub mchid: Mchid,
}

wechatpay_client::sent! {
    UnbindStoreRecipient {
        store_id "store_id" outside, brand_id "brand_id", mchid "mchid",
    }
}

impl UnbindStoreRecipient {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        store_id: impl Into<BrandStoreId>,
        brand_id: impl Into<BrandIdText>,
        mchid: impl Into<Mchid>,
    ) -> Self {
        Self {
            store_id: store_id.into(), brand_id: brand_id.into(), mchid: mchid.into(),
        }
    }
}

impl Operation for UnbindStoreRecipient {
    type Response = UnbindStoreRecipientResponse;

    const META: &'static Meta = &routes::UNBIND_STORE_RECIPIENT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("store_id", &self.store_id).json(self).build()
    }
}

/// 获得品牌已授权且在生效中的产品权限信息: Tells what the brand lets the partner do for it, of what
/// holds at present.
///
/// `GET /v3/brand-basic/partner/brands/{brand_id}/product-authorities` responds with 200 and
/// [`ListProductAuthoritiesResponse`](crate::products::brand::ListProductAuthoritiesResponse).
/// Read-only: safe to send again.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::brand::ListProductAuthorities;
///
/// let operation = ListProductAuthorities::new("1004");
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
pub struct ListProductAuthorities {
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `1004`.
    pub brand_id: BrandIdText,
}

impl ListProductAuthorities {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(brand_id: impl Into<BrandIdText>) -> Self {
        Self { brand_id: brand_id.into() }
    }
}

impl Operation for ListProductAuthorities {
    type Response = ListProductAuthoritiesResponse;

    const META: &'static Meta = &routes::LIST_PRODUCT_AUTHORITIES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("brand_id", &self.brand_id).build()
    }
}
