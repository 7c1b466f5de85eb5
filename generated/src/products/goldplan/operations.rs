// Written by `cargo xtask codegen` from spec/goldplan.yaml; edit that file instead.

use wechatpay_client::{Error, Meta, Operation, Request};

use crate::products::routes::goldplan as routes;
use crate::products::shared::Mchid;
use super::types::{
    ChangeCustomPageStatusResponse, ChangeGoldPlanStatusResponse, Industry, OperationPayScene,
    OperationType,
};

/// 商家小票管理: Turns the merchant's own receipt (商家小票) on or off. The receipt is a page of
/// the partner's in a frame; it must report to WeChat that it is ready within 3 seconds.
///
/// `POST /v3/goldplan/merchants/changecustompagestatus` responds with 200 and
/// [`ChangeCustomPageStatusResponse`](crate::products::goldplan::ChangeCustomPageStatusResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The call sets a state for `sub_mchid`, so a repetition changes nothing; that is inferred.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_2.shtml). Source:
/// wechatpay-java, wechatpay-go, wechatpay-skills, SKIT.FlurlHttpClient.Wechat, gopay, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::goldplan::{ChangeCustomPageStatus, OperationType};
///
/// let operation = ChangeCustomPageStatus::new("1900000109", OperationType::Open);
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
pub struct ChangeCustomPageStatus {
    /// 子商户ID: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 操作类型: What is done. Example: `OPEN`.
    pub operation_type: OperationType,
}

wechatpay_client::sent! {
    ChangeCustomPageStatus {
        sub_mchid "sub_mchid", operation_type "operation_type",
    }
}

impl ChangeCustomPageStatus {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>, operation_type: OperationType) -> Self {
        Self { sub_mchid: sub_mchid.into(), operation_type }
    }
}

impl Operation for ChangeCustomPageStatus {
    type Response = ChangeCustomPageStatusResponse;

    const META: &'static Meta = &routes::CHANGE_CUSTOM_PAGE_STATUS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 点金计划管理: Turns the page after payments on or off for a merchant. Who turned it off waits 24
/// hours before turning it on again.
///
/// `POST /v3/goldplan/merchants/changegoldplanstatus` responds with 200 and
/// [`ChangeGoldPlanStatusResponse`](crate::products::goldplan::ChangeGoldPlanStatusResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The call sets a state for `sub_mchid`, so a repetition changes nothing; that is inferred.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_1.shtml). Source:
/// wechatpay-java, wechatpay-go, wechatpay-skills, SKIT.FlurlHttpClient.Wechat, gopay, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::goldplan::{ChangeGoldPlanStatus, OperationType};
///
/// let operation = ChangeGoldPlanStatus::new("1900000109", OperationType::Open);
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
/// | `INVALID_REQUEST` | 400 | refused | The partner has not opened the gold plan (点金计划), the partner or the merchant is being punished, or the merchant turned the plan off less than 24 hours ago. Read `message`. Open the plan or settle the punishment on the merchant platform, or wait until the 24 hours are over. |
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
#[derive(Clone)]
#[non_exhaustive]
pub struct ChangeGoldPlanStatus {
    /// 子商户ID: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 操作类型: What is done. Example: `OPEN`.
    pub operation_type: OperationType,
    /// 支付场景: Everywhere by default. Example: `JSAPI_AND_MINIPROGRAM`.
    pub operation_pay_scene: Option<OperationPayScene>,
}

wechatpay_client::sent! {
    ChangeGoldPlanStatus {
        sub_mchid "sub_mchid", operation_type "operation_type",
        operation_pay_scene "operation_pay_scene",
    }
}

impl ChangeGoldPlanStatus {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>, operation_type: OperationType) -> Self {
        Self { sub_mchid: sub_mchid.into(), operation_type, operation_pay_scene: None }
    }
}

crate::optional_fields! {
    ChangeGoldPlanStatus {
        /// 支付场景: Everywhere by default.
        operation_pay_scene: OperationPayScene,
    }
}

impl Operation for ChangeGoldPlanStatus {
    type Response = ChangeGoldPlanStatusResponse;

    const META: &'static Meta = &routes::CHANGE_GOLD_PLAN_STATUS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 关闭广告展示: Shows no advertisements on the page after payments any more.
///
/// `POST /v3/goldplan/merchants/close-advertising-show` responds with 204 and no body. Idempotent:
/// safe to send again with the same parameters.
///
/// Note: The call sets a state for `sub_mchid`, so a repetition changes nothing; that is inferred.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_5_5.shtml). Source:
/// wechatpay-java, wechatpay-go, wechatpay-skills, SKIT.FlurlHttpClient.Wechat, gopay, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::goldplan::CloseAdvertisingShow;
///
/// let operation = CloseAdvertisingShow::new("1900000109");
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
pub struct CloseAdvertisingShow {
    /// 特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
}

wechatpay_client::sent! {
    CloseAdvertisingShow {
        sub_mchid "sub_mchid",
    }
}

impl CloseAdvertisingShow {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>) -> Self {
        Self { sub_mchid: sub_mchid.into() }
    }
}

impl Operation for CloseAdvertisingShow {
    type Response = ();

    const META: &'static Meta = &routes::CLOSE_ADVERTISING_SHOW;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 开通广告展示: Shows advertisements on the page after payments, except those of up to three lines
/// of business.
///
/// `PATCH /v3/goldplan/merchants/open-advertising-show` responds with 204 and no body. Idempotent:
/// safe to send again with the same parameters.
///
/// Note: The call sets a state for `sub_mchid`, so a repetition changes nothing; that is inferred.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_5_4.shtml). Source:
/// wechatpay-java, wechatpay-go, wechatpay-skills, SKIT.FlurlHttpClient.Wechat, gopay, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::goldplan::OpenAdvertisingShow;
///
/// let operation = OpenAdvertisingShow::new("1900000109");
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
pub struct OpenAdvertisingShow {
    /// 特约商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 同业过滤标签值: What was set before is replaced. At most 3 items.
    pub advertising_industry_filters: Option<Vec<Industry>>,
}

wechatpay_client::sent! {
    OpenAdvertisingShow {
        sub_mchid "sub_mchid", advertising_industry_filters "advertising_industry_filters",
    }
}

impl OpenAdvertisingShow {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sub_mchid: impl Into<Mchid>) -> Self {
        Self { sub_mchid: sub_mchid.into(), advertising_industry_filters: None }
    }
}

crate::optional_fields! {
    OpenAdvertisingShow {
        /// 同业过滤标签值: What was set before is replaced. At most 3 items.
        advertising_industry_filters: Vec<Industry>,
    }
}

impl Operation for OpenAdvertisingShow {
    type Response = ();

    const META: &'static Meta = &routes::OPEN_ADVERTISING_SHOW;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 同业过滤标签管理: Sets whose advertisements are not shown, so that competitors' are not. What
/// was set before is replaced; it can be emptied on the merchant platform alone.
///
/// `POST /v3/goldplan/merchants/set-advertising-industry-filter` responds with 204 and no body.
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The call sets a filter for `sub_mchid`, so a repetition changes nothing; that is inferred.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_3.shtml). Source:
/// wechatpay-java, wechatpay-go, wechatpay-skills, SKIT.FlurlHttpClient.Wechat, gopay, IJPay,
/// payment-spring-boot, wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::goldplan::{Industry, SetAdvertisingIndustryFilter};
///
/// let operation = SetAdvertisingIndustryFilter::new(
///     "1900000109",
///     vec![Industry::ECommerce],
/// );
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
pub struct SetAdvertisingIndustryFilter {
    /// 特约子商户号: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`.
    pub sub_mchid: Mchid,
    /// 同业过滤标签值. 1 to 3 items.
    pub advertising_industry_filters: Vec<Industry>,
}

wechatpay_client::sent! {
    SetAdvertisingIndustryFilter {
        sub_mchid "sub_mchid", advertising_industry_filters "advertising_industry_filters",
    }
}

impl SetAdvertisingIndustryFilter {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        sub_mchid: impl Into<Mchid>,
        advertising_industry_filters: Vec<Industry>,
    ) -> Self {
        Self { sub_mchid: sub_mchid.into(), advertising_industry_filters }
    }
}

impl Operation for SetAdvertisingIndustryFilter {
    type Response = ();

    const META: &'static Meta = &routes::SET_ADVERTISING_INDUSTRY_FILTER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}
