// Written by `cargo xtask codegen` from spec/payroll_card.yaml; edit that file instead.

use wechatpay_client::{Day, Encrypted, Error, Meta, Operation, Request, Settles, Timestamp};

use crate::products::routes::payroll_card as routes;
use crate::products::shared::{Appid, Fen, Mchid, Openid, OutBatchNo};
use super::types::{
    AuthenticateNumber, AuthenticateState, AuthenticateType, Authentication, CreateTokenResponse,
    CreateTransferBatchResponse, EmploymentScene, EmploymentType, GetRelationResponse,
    ListAuthenticationsResponse, PayrollAuthorizationType, PayrollBusinessType, PayrollTransfer,
    PreOrderedAuthentication, ValidateWesureTokenResponse,
};

/// 查询核身记录: Lists the checks of a worker's face on a day.
///
/// `GET /v3/payroll-card/authentications` responds with 200 and
/// [`ListAuthenticationsResponse`](crate::products::payroll_card::ListAuthenticationsResponse).
/// Read-only: safe to send again. [`Client::items`](wechatpay_client::Client::items) reads the list
/// page by page.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_5.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, IJPay; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payroll_card::ListAuthentications;
/// use wechatpay::Day;
///
/// let operation = ListAuthentications::new(
///     "onqOjjmo8wmTOOtSKwXtGjg9Gb58",
///     "1900000109",
///     "2020-12-25".parse::<Day>()?,
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
pub struct ListAuthentications {
    /// 用户标识: Under `appid`, or `sub_appid`, of the call. At least 1 character.
    pub openid: Openid,
    /// 应用ID: The partner's. At least 1 character. Example: `wxa1111111111111ab`.
    ///
    /// Note: It is inferred that this or `sub_appid` is needed.
    pub appid: Option<Appid>,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxa1111111111112ab`.
    pub sub_appid: Option<Appid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 核身日期. Example: `2020-12-25`.
    pub authenticate_date: Day,
    /// 核身状态: The state of a check. Example: `AUTHENTICATE_SUCCESS`.
    pub authenticate_state: Option<AuthenticateState>,
    /// 本次查询偏移量. Example: `0`.
    pub offset: Option<i64>,
    /// 本次请求最大查询条数. Example: `10`.
    pub limit: Option<i64>,
}

impl ListAuthentications {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        sub_mchid: impl Into<Mchid>,
        authenticate_date: Day,
    ) -> Self {
        Self {
            openid: openid.into(), appid: None, sub_appid: None,
            sub_mchid: sub_mchid.into(), authenticate_date, authenticate_state: None,
            offset: None, limit: None,
        }
    }
}

crate::optional_fields! {
    ListAuthentications {
        /// 应用ID: The partner's. At least 1 character.
        appid: Appid,
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 核身状态: The state of a check.
        authenticate_state: AuthenticateState,
        /// 本次查询偏移量.
        offset: i64,
        /// 本次请求最大查询条数.
        limit: i64,
    }
}

impl Operation for ListAuthentications {
    type Response = ListAuthenticationsResponse;

    const META: &'static Meta = &routes::LIST_AUTHENTICATIONS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("openid", &self.openid)
            .query("appid", &self.appid)
            .query("sub_appid", &self.sub_appid)
            .query("sub_mchid", &self.sub_mchid)
            .query("authenticate_date", &self.authenticate_date)
            .query("authenticate_state", &self.authenticate_state)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

wechatpay_client::paginated! {
    ListAuthentications { offset: offset, limit: limit, items: data as Authentication, total: total_count }
}

/// 微工卡核身预下单: Prepares a check of the face of a worker who has a payroll card. The mini
/// program of payroll cards (微工卡) is opened with the `token`.
///
/// `POST /v3/payroll-card/authentications/pre-order` responds with 200 and
/// [`PreOrderedAuthentication`](crate::products::payroll_card::PreOrderedAuthentication). Not
/// idempotent: sending it again may act twice.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_3.shtml).
/// Source: wechatpay-java, wechatpay-go, IJPay; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payroll_card::{PreOrderAuthentication, PreOrderAuthenticationRequired};
///
/// let operation = PreOrderAuthentication::new(PreOrderAuthenticationRequired {
///     openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58".into(),
///     sub_mchid: "1900000109".into(),
///     authenticate_number: "mcdhehfgisdhfjghed39384564i83".into(),
///     project_name: "某项目".into(),
///     employer_name: "某用工企业".into(),
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
pub struct PreOrderAuthentication {
    /// 用户标识: Under `appid`, or `sub_appid`, of the call. At least 1 character.
    pub openid: Openid,
    /// 应用ID: The partner's. At least 1 character. Example: `wxa1111111111111ab`.
    ///
    /// Note: It is inferred that this or `sub_appid` is needed.
    pub appid: Option<Appid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxa1111111111112ab`.
    pub sub_appid: Option<Appid>,
    /// 商家核身单号: A check of a face as numbered by the partner. At least 1 character. Example:
    /// `mcdhehfgisdhfjghed39384564i83`.
    pub authenticate_number: AuthenticateNumber,
    /// 项目名称. At least 1 character. Example: `某项目`.
    pub project_name: String,
    /// 用工单位名称. At least 1 character. Example: `某用工企业`.
    pub employer_name: String,
    /// 核身类型: What a face is checked for. Example: `SIGN_IN`.
    pub authenticate_type: Option<AuthenticateType>,
}

wechatpay_client::sent! {
    PreOrderAuthentication {
        openid "openid", appid "appid", sub_mchid "sub_mchid", sub_appid "sub_appid",
        authenticate_number "authenticate_number", project_name "project_name",
        employer_name "employer_name", authenticate_type "authenticate_type",
    }
}

/// What [`PreOrderAuthentication::new`] requires, by name.
pub struct PreOrderAuthenticationRequired {
    /// 用户标识: Under `appid`, or `sub_appid`, of the call. At least 1 character.
    pub openid: Openid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 商家核身单号: A check of a face as numbered by the partner. At least 1 character.
    pub authenticate_number: AuthenticateNumber,
    /// 项目名称. At least 1 character.
    pub project_name: String,
    /// 用工单位名称. At least 1 character.
    pub employer_name: String,
}

impl PreOrderAuthentication {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PreOrderAuthenticationRequired) -> Self {
        let PreOrderAuthenticationRequired {
            openid, sub_mchid, authenticate_number, project_name, employer_name,
        } = required;
        Self {
            openid, appid: None, sub_mchid, sub_appid: None, authenticate_number,
            project_name, employer_name, authenticate_type: None,
        }
    }
}

crate::optional_fields! {
    PreOrderAuthentication {
        /// 应用ID: The partner's. At least 1 character.
        appid: Appid,
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 核身类型: What a face is checked for.
        authenticate_type: AuthenticateType,
    }
}

impl Operation for PreOrderAuthentication {
    type Response = PreOrderedAuthentication;

    const META: &'static Meta = &routes::PRE_ORDER_AUTHENTICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 微工卡核身预下单: Prepares a check of a worker's face, for somebody who has no payroll card yet
/// and opens one on the way. The mini program of payroll cards (微工卡) is opened with the `token`.
///
/// `POST /v3/payroll-card/authentications/pre-order-with-auth` responds with 200 and
/// [`PreOrderedAuthentication`](crate::products::payroll_card::PreOrderedAuthentication). Not
/// idempotent: sending it again may act twice.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_29.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, IJPay; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payroll_card::{
///     EmploymentType, PreOrderAuthenticationWithCard, PreOrderAuthenticationWithCardRequired,
/// };
///
/// let operation = PreOrderAuthenticationWithCard::new(PreOrderAuthenticationWithCardRequired {
///     openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58".into(),
///     sub_mchid: "1900000109".into(),
///     authenticate_number: "mcdhehfgisdhfjghed39384564i83".into(),
///     project_name: "某项目".into(),
///     employer_name: "某用工企业".into(),
///     user_name: "张三".into(),
///     id_card_number: "440524188001010014".into(),
///     employment_type: EmploymentType::LongTermEmployment,
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
pub struct PreOrderAuthenticationWithCard {
    /// 用户标识: Under `appid`, or `sub_appid`, of the call. At least 1 character.
    pub openid: Openid,
    /// 应用ID: The partner's. At least 1 character. Example: `wxa1111111111111ab`.
    ///
    /// Note: It is inferred that this or `sub_appid` is needed.
    pub appid: Option<Appid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxa1111111111112ab`.
    pub sub_appid: Option<Appid>,
    /// 商家核身单号: A check of a face as numbered by the partner. At least 1 character. Example:
    /// `mcdhehfgisdhfjghed39384564i83`.
    pub authenticate_number: AuthenticateNumber,
    /// 项目名称. At least 1 character. Example: `某项目`.
    pub project_name: String,
    /// 用工单位名称. At least 1 character. Example: `某用工企业`.
    pub employer_name: String,
    /// 用户实名: The worker's name. At least 1 character. Plain text here; encrypted on the wire.
    pub user_name: Encrypted,
    /// 用户证件号. At least 1 character. Plain text here; encrypted on the wire.
    pub id_card_number: Encrypted,
    /// 用工类型: How a worker is employed. Example: `LONG_TERM_EMPLOYMENT`.
    pub employment_type: EmploymentType,
    /// 核身类型: What a face is checked for. Example: `SIGN_IN`.
    pub authenticate_type: Option<AuthenticateType>,
}

wechatpay_client::sent! {
    PreOrderAuthenticationWithCard {
        openid "openid", appid "appid", sub_mchid "sub_mchid", sub_appid "sub_appid",
        authenticate_number "authenticate_number", project_name "project_name",
        employer_name "employer_name", user_name "user_name", id_card_number "id_card_number",
        employment_type "employment_type", authenticate_type "authenticate_type",
    }
}

/// What [`PreOrderAuthenticationWithCard::new`] requires, by name.
pub struct PreOrderAuthenticationWithCardRequired {
    /// 用户标识: Under `appid`, or `sub_appid`, of the call. At least 1 character.
    pub openid: Openid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 商家核身单号: A check of a face as numbered by the partner. At least 1 character.
    pub authenticate_number: AuthenticateNumber,
    /// 项目名称. At least 1 character.
    pub project_name: String,
    /// 用工单位名称. At least 1 character.
    pub employer_name: String,
    /// 用户实名: The worker's name. At least 1 character. Plain text here; encrypted on the wire.
    pub user_name: Encrypted,
    /// 用户证件号. At least 1 character. Plain text here; encrypted on the wire.
    pub id_card_number: Encrypted,
    /// 用工类型: How a worker is employed.
    pub employment_type: EmploymentType,
}

impl PreOrderAuthenticationWithCard {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: PreOrderAuthenticationWithCardRequired) -> Self {
        let PreOrderAuthenticationWithCardRequired {
            openid, sub_mchid, authenticate_number, project_name, employer_name,
            user_name, id_card_number, employment_type,
        } = required;
        Self {
            openid, appid: None, sub_mchid, sub_appid: None, authenticate_number,
            project_name, employer_name, user_name, id_card_number, employment_type,
            authenticate_type: None,
        }
    }
}

crate::optional_fields! {
    PreOrderAuthenticationWithCard {
        /// 应用ID: The partner's. At least 1 character.
        appid: Appid,
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 核身类型: What a face is checked for.
        authenticate_type: AuthenticateType,
    }
}

impl Operation for PreOrderAuthenticationWithCard {
    type Response = PreOrderedAuthentication;

    const META: &'static Meta = &routes::PRE_ORDER_AUTHENTICATION_WITH_CARD;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 获取核身结果: Tells how a check of a face ended.
///
/// `GET /v3/payroll-card/authentications/{authenticate_number}` responds with 200 and
/// [`Authentication`](crate::products::payroll_card::Authentication). Read-only: safe to send
/// again. [`Client::settled`](wechatpay_client::Client::settled) waits for a final state.
///
/// Note: It is inferred that a check that succeeded or failed never changes.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_4.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, IJPay; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payroll_card::GetAuthentication;
///
/// let operation = GetAuthentication::new(
///     "mcdhehfgisdhfjghed39384564i83",
///     "1900000109",
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
pub struct GetAuthentication {
    /// 商家核身单号: A check of a face as numbered by the partner. At least 1 character. Example:
    /// `mcdhehfgisdhfjghed39384564i83`.
    pub authenticate_number: AuthenticateNumber,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
}

impl GetAuthentication {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        authenticate_number: impl Into<AuthenticateNumber>,
        sub_mchid: impl Into<Mchid>,
    ) -> Self {
        Self {
            authenticate_number: authenticate_number.into(), sub_mchid: sub_mchid.into(),
        }
    }
}

impl Operation for GetAuthentication {
    type Response = Authentication;

    const META: &'static Meta = &routes::GET_AUTHENTICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("authenticate_number", &self.authenticate_number)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

impl Settles for GetAuthentication {
    type State = AuthenticateState;

    #[inline]
    fn state(response: &Authentication) -> Option<&AuthenticateState> {
        Some(&response.authenticate_state)
    }

    #[inline]
    fn is_final(state: &AuthenticateState) -> bool {
        matches!(
            state, AuthenticateState::AuthenticateSuccess |
            AuthenticateState::AuthenticateFailed
        )
    }
}

/// 查询微工卡授权关系: Tells whether a worker let the partner pay to their payroll card.
///
/// `GET /v3/payroll-card/relations/{openid}` responds with 200 and
/// [`GetRelationResponse`](crate::products::payroll_card::GetRelationResponse). Read-only: safe to
/// send again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_2.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, IJPay; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payroll_card::GetRelation;
///
/// let operation = GetRelation::new("onqOjjmo8wmTOOtSKwXtGjg9Gb58", "1900000109");
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
pub struct GetRelation {
    /// 用户标识: Under `appid`, or `sub_appid`, of the call. At least 1 character.
    pub openid: Openid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 应用ID: The partner's. At least 1 character. Example: `wxa1111111111111ab`.
    ///
    /// Note: It is inferred that this or `sub_appid` is needed.
    pub appid: Option<Appid>,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxa1111111111112ab`.
    pub sub_appid: Option<Appid>,
}

impl GetRelation {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(openid: impl Into<Openid>, sub_mchid: impl Into<Mchid>) -> Self {
        Self {
            openid: openid.into(), sub_mchid: sub_mchid.into(), appid: None,
            sub_appid: None,
        }
    }
}

crate::optional_fields! {
    GetRelation {
        /// 应用ID: The partner's. At least 1 character.
        appid: Appid,
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
    }
}

impl Operation for GetRelation {
    type Response = GetRelationResponse;

    const META: &'static Meta = &routes::GET_RELATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .query("sub_mchid", &self.sub_mchid)
            .query("appid", &self.appid)
            .query("sub_appid", &self.sub_appid)
            .build()
    }
}

/// 生成授权token: Makes the token with which a mini program opens the page on which a worker opens
/// a payroll card and lets the partner pay to it.
///
/// `POST /v3/payroll-card/tokens` responds with 200 and
/// [`CreateTokenResponse`](crate::products::payroll_card::CreateTokenResponse). Not idempotent:
/// sending it again may act twice.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_1.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, IJPay; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payroll_card::{CreateToken, CreateTokenRequired};
///
/// let operation = CreateToken::new(CreateTokenRequired {
///     openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58".into(),
///     sub_mchid: "1900000109".into(),
///     user_name: "张三".into(),
///     id_card_number: "440524188001010014".into(),
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
pub struct CreateToken {
    /// 用户标识: Under `appid`, or `sub_appid`, of the call. At least 1 character.
    pub openid: Openid,
    /// 应用ID: The partner's. At least 1 character. Example: `wxa1111111111111ab`.
    ///
    /// Note: It is inferred that this or `sub_appid` is needed.
    pub appid: Option<Appid>,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxa1111111111112ab`.
    pub sub_appid: Option<Appid>,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 用户实名: The worker's name. At least 1 character. Plain text here; encrypted on the wire.
    pub user_name: Encrypted,
    /// 用户证件号. At least 1 character. Plain text here; encrypted on the wire.
    pub id_card_number: Encrypted,
    /// 用工类型: How a worker is employed. Example: `LONG_TERM_EMPLOYMENT`.
    pub employment_type: Option<EmploymentType>,
}

wechatpay_client::sent! {
    CreateToken {
        openid "openid", appid "appid", sub_appid "sub_appid", sub_mchid "sub_mchid",
        user_name "user_name", id_card_number "id_card_number", employment_type "employment_type",
    }
}

/// What [`CreateToken::new`] requires, by name.
pub struct CreateTokenRequired {
    /// 用户标识: Under `appid`, or `sub_appid`, of the call. At least 1 character.
    pub openid: Openid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 用户实名: The worker's name. At least 1 character. Plain text here; encrypted on the wire.
    pub user_name: Encrypted,
    /// 用户证件号. At least 1 character. Plain text here; encrypted on the wire.
    pub id_card_number: Encrypted,
}

impl CreateToken {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateTokenRequired) -> Self {
        let CreateTokenRequired {
            openid, sub_mchid, user_name, id_card_number,
        } = required;
        Self {
            openid, appid: None, sub_appid: None, sub_mchid, user_name, id_card_number,
            employment_type: None,
        }
    }
}

crate::optional_fields! {
    CreateToken {
        /// 应用ID: The partner's. At least 1 character.
        appid: Appid,
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 用工类型: How a worker is employed.
        employment_type: EmploymentType,
    }
}

impl Operation for CreateToken {
    type Response = CreateTokenResponse;

    const META: &'static Meta = &routes::CREATE_TOKEN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 发起批量转账: Sends wages to workers who opened a payroll card. It is accepted first; the batch
/// is asked for until it is finished.
///
/// `POST /v3/payroll-card/transfer-batches` responds with 200 and
/// [`CreateTransferBatchResponse`](crate::products::payroll_card::CreateTransferBatchResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: It is inferred that the server knows the call again by `out_batch_no`, as it does for
/// other transfers.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, IJPay; a description by the
/// community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payroll_card::{
///     CreateTransferBatch, CreateTransferBatchRequired, PayrollAuthorizationType, PayrollTransfer,
///     PayrollTransferRequired,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = CreateTransferBatch::new(CreateTransferBatchRequired {
///     sub_mchid: "1900000109".into(),
///     authorization_type: PayrollAuthorizationType::InformationAuthorizationType,
///     out_batch_no: "plfk2020042013".into(),
///     batch_name: "2019年1月深圳分部报销单".into(),
///     batch_remark: "2019年1月深圳分部报销单".into(),
///     total_amount: Fen::new(4000000),
///     total_num: 20,
///     transfer_detail_list: vec![
///         PayrollTransfer::new(PayrollTransferRequired { out_detail_no :
///         "x23zy545Bd5436".into(), transfer_amount : Fen::new(200000), transfer_remark
///         : "2020年4月报销".into(), openid : "onqOjjmo8wmTOOtSKwXtGjg9Gb58".into(),
///         user_name : "张三".into() })
///     ],
/// });
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// "any other" includes the [common ones](crate::ErrorCode).
///
/// | code | status | outcome | meaning and remedy |
/// | --- | --- | --- | --- |
/// | any other |  | unknown | A response other than success, which does not say whether the transfer was made. Query by `out_bill_no`, or send the same parameters under it again. Take a new number only when the bill is `FAIL` or `CANCELLED`, or is not found after some time: otherwise the user may be paid twice. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateTransferBatch {
    /// 特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxa1111111111112ab`.
    pub sub_appid: Option<Appid>,
    /// 特约商户授权类型: What the merchant lets the partner do. Example:
    /// `INFORMATION_AUTHORIZATION_TYPE`.
    pub authorization_type: PayrollAuthorizationType,
    /// 商家批次单号: The number that the caller gives a batch of transfers, unique under their merchant
    /// number: digits and letters only. Pattern: `^[0-9A-Za-z]+$`. Example: `plfk2020042013`.
    pub out_batch_no: OutBatchNo,
    /// 批次名称. At least 1 character. Example: `2019年1月深圳分部报销单`.
    pub batch_name: String,
    /// 批次备注. At least 1 character. Example: `2019年1月深圳分部报销单`.
    pub batch_remark: String,
    /// 转账总金额: It must be the sum of all details. From 1. Example: `4000000`.
    pub total_amount: Fen,
    /// 转账总笔数: It must be the number of all details. Example: `20`.
    pub total_num: i64,
    /// 转账明细列表.
    pub transfer_detail_list: Vec<PayrollTransfer>,
    /// 服务商的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
    /// least 1 character. Example: `wxf636efh567hg4388`.
    pub sp_appid: Option<Appid>,
    /// 用工类型: How a worker is employed. Example: `LONG_TERM_EMPLOYMENT`.
    pub employment_type: Option<EmploymentType>,
    /// 用工场景: What kind of work is paid. Example: `LOGISTICS`.
    pub employment_scene: Option<EmploymentScene>,
    /// 业务类型: What kind of business the wages are for. Example: `UNDEFINE`.
    pub business_type: Option<PayrollBusinessType>,
}

wechatpay_client::sent! {
    CreateTransferBatch {
        sub_mchid "sub_mchid", sub_appid "sub_appid", authorization_type "authorization_type",
        out_batch_no "out_batch_no", batch_name "batch_name", batch_remark "batch_remark",
        total_amount "total_amount", total_num "total_num",
        transfer_detail_list "transfer_detail_list", sp_appid "sp_appid",
        employment_type "employment_type", employment_scene "employment_scene",
        business_type "business_type",
    }
}

/// What [`CreateTransferBatch::new`] requires, by name.
pub struct CreateTransferBatchRequired {
    /// 特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// 特约商户授权类型: What the merchant lets the partner do.
    pub authorization_type: PayrollAuthorizationType,
    /// 商家批次单号: The number that the caller gives a batch of transfers, unique under their merchant
    /// number: digits and letters only. Pattern: `^[0-9A-Za-z]+$`.
    pub out_batch_no: OutBatchNo,
    /// 批次名称. At least 1 character.
    pub batch_name: String,
    /// 批次备注. At least 1 character.
    pub batch_remark: String,
    /// 转账总金额: It must be the sum of all details. From 1.
    pub total_amount: Fen,
    /// 转账总笔数: It must be the number of all details.
    pub total_num: i64,
    /// 转账明细列表.
    pub transfer_detail_list: Vec<PayrollTransfer>,
}

impl CreateTransferBatch {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateTransferBatchRequired) -> Self {
        let CreateTransferBatchRequired {
            sub_mchid, authorization_type, out_batch_no, batch_name, batch_remark,
            total_amount, total_num, transfer_detail_list,
        } = required;
        Self {
            sub_mchid, sub_appid: None, authorization_type, out_batch_no, batch_name,
            batch_remark, total_amount, total_num, transfer_detail_list, sp_appid: None,
            employment_type: None, employment_scene: None, business_type: None,
        }
    }
}

crate::optional_fields! {
    CreateTransferBatch {
        /// 子商户应用ID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sub_appid: Appid,
        /// 服务商的AppID: A mini program, service account or app, as numbered by WeChat's open platform. At
        /// least 1 character.
        sp_appid: Appid,
        /// 用工类型: How a worker is employed.
        employment_type: EmploymentType,
        /// 用工场景: What kind of work is paid.
        employment_scene: EmploymentScene,
        /// 业务类型: What kind of business the wages are for.
        business_type: PayrollBusinessType,
    }
}

impl Operation for CreateTransferBatch {
    type Response = CreateTransferBatchResponse;

    const META: &'static Meta = &routes::CREATE_TRANSFER_BATCH;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 生成投保结果: Reports that a worker was insured through WeSure (微保).
///
/// `POST /v3/payroll-card/wesure/insurance` responds with 204 and no body. Not idempotent: sending
/// it again may act twice.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payroll_card::{CreateWesureInsurance, CreateWesureInsuranceRequired};
///
/// let operation = CreateWesureInsurance::new(CreateWesureInsuranceRequired {
///     sp_mchid: "1900000100".into(),
///     wesure_order_no: "5fds5345dfd".into(),
///     insurance_company_order_no: "5fds5345dfd".into(),
///     openid: "onqOjjmo8wmTOOtSKwXtGjg9Gb58".into(),
///     insure_state: "INSURE_SUCCESS".into(),
///     insure_effect_time: "2018-06-08T10:34:56+08:00".parse()?,
///     insure_invalid_time: "2018-07-08T10:34:56+08:00".parse()?,
///     insurance_company_name: "平安".into(),
/// });
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
pub struct CreateWesureInsurance {
    /// 服务商商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000100`.
    pub sp_mchid: Mchid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Option<Mchid>,
    /// 微保保单号. At least 1 character. Example: `5fds5345dfd`.
    pub wesure_order_no: String,
    /// token值. Example: `abcdefghijklmn`.
    pub token: Option<String>,
    /// 保司保单号. At least 1 character. Example: `5fds5345dfd`.
    pub insurance_company_order_no: String,
    /// 用户标识: Under `appid`, or `sub_appid`, of the call. At least 1 character.
    pub openid: Openid,
    /// 投保状态. At least 1 character. Example: `INSURE_SUCCESS`.
    pub insure_state: String,
    /// 保障生效时间. Example: `2018-06-08T10:34:56+08:00`.
    pub insure_effect_time: Timestamp,
    /// 保障失效时间. Example: `2018-07-08T10:34:56+08:00`.
    pub insure_invalid_time: Timestamp,
    /// 保障的保险公司名称. At least 1 character. Example: `平安`.
    pub insurance_company_name: String,
}

wechatpay_client::sent! {
    CreateWesureInsurance {
        sp_mchid "sp_mchid", sub_mchid "sub_mchid", wesure_order_no "wesure_order_no",
        token "token", insurance_company_order_no "insurance_company_order_no", openid "openid",
        insure_state "insure_state", insure_effect_time "insure_effect_time",
        insure_invalid_time "insure_invalid_time", insurance_company_name "insurance_company_name",
    }
}

/// What [`CreateWesureInsurance::new`] requires, by name.
pub struct CreateWesureInsuranceRequired {
    /// 服务商商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sp_mchid: Mchid,
    /// 微保保单号. At least 1 character.
    pub wesure_order_no: String,
    /// 保司保单号. At least 1 character.
    pub insurance_company_order_no: String,
    /// 用户标识: Under `appid`, or `sub_appid`, of the call. At least 1 character.
    pub openid: Openid,
    /// 投保状态. At least 1 character.
    pub insure_state: String,
    /// 保障生效时间.
    pub insure_effect_time: Timestamp,
    /// 保障失效时间.
    pub insure_invalid_time: Timestamp,
    /// 保障的保险公司名称. At least 1 character.
    pub insurance_company_name: String,
}

impl CreateWesureInsurance {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateWesureInsuranceRequired) -> Self {
        let CreateWesureInsuranceRequired {
            sp_mchid, wesure_order_no, insurance_company_order_no, openid, insure_state,
            insure_effect_time, insure_invalid_time, insurance_company_name,
        } = required;
        Self {
            sp_mchid, sub_mchid: None, wesure_order_no, token: None,
            insurance_company_order_no, openid, insure_state, insure_effect_time,
            insure_invalid_time, insurance_company_name,
        }
    }
}

crate::optional_fields! {
    CreateWesureInsurance {
        /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
        /// token值.
        token: String,
    }
}

impl Operation for CreateWesureInsurance {
    type Response = ();

    const META: &'static Meta = &routes::CREATE_WESURE_INSURANCE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 校验核身结果: Checks for WeSure (微保) that a token belongs to the person who is to be insured.
///
/// `POST /v3/payroll-card/wesure/token-validations` responds with 200 and
/// [`ValidateWesureTokenResponse`](crate::products::payroll_card::ValidateWesureTokenResponse).
/// Read-only: safe to send again.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::payroll_card::{ValidateWesureToken, ValidateWesureTokenRequired};
///
/// let operation = ValidateWesureToken::new(ValidateWesureTokenRequired {
///     sp_mchid: "1900000100".into(),
///     sub_mchid: "1900000109".into(),
///     token: "abcdefghijklmn".into(),
///     user_name: "张三".into(),
///     id_card_number: "440524188001010014".into(),
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
pub struct ValidateWesureToken {
    /// 服务商商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000100`.
    pub sp_mchid: Mchid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// token值. At least 1 character. Example: `abcdefghijklmn`.
    pub token: String,
    /// 用户姓名: The worker's name. At least 1 character. Plain text here; encrypted on the wire.
    pub user_name: Encrypted,
    /// 用户身份证号. At least 1 character. Plain text here; encrypted on the wire.
    pub id_card_number: Encrypted,
    /// 核身类型: What a face is checked for. Example: `NORMAL`.
    pub authenticate_type: Option<AuthenticateType>,
}

wechatpay_client::sent! {
    ValidateWesureToken {
        sp_mchid "sp_mchid", sub_mchid "sub_mchid", token "token", user_name "user_name",
        id_card_number "id_card_number", authenticate_type "authenticate_type",
    }
}

/// What [`ValidateWesureToken::new`] requires, by name.
pub struct ValidateWesureTokenRequired {
    /// 服务商商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sp_mchid: Mchid,
    /// 子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
    pub sub_mchid: Mchid,
    /// token值. At least 1 character.
    pub token: String,
    /// 用户姓名: The worker's name. At least 1 character. Plain text here; encrypted on the wire.
    pub user_name: Encrypted,
    /// 用户身份证号. At least 1 character. Plain text here; encrypted on the wire.
    pub id_card_number: Encrypted,
}

impl ValidateWesureToken {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: ValidateWesureTokenRequired) -> Self {
        let ValidateWesureTokenRequired {
            sp_mchid, sub_mchid, token, user_name, id_card_number,
        } = required;
        Self {
            sp_mchid, sub_mchid, token, user_name, id_card_number,
            authenticate_type: None,
        }
    }
}

crate::optional_fields! {
    ValidateWesureToken {
        /// 核身类型: What a face is checked for.
        authenticate_type: AuthenticateType,
    }
}

impl Operation for ValidateWesureToken {
    type Response = ValidateWesureTokenResponse;

    const META: &'static Meta = &routes::VALIDATE_WESURE_TOKEN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}
