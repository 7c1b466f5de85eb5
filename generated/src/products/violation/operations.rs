// Written by `cargo xtask codegen` from spec/violation.yaml; edit that file instead.

use wechatpay_client::{Error, Meta, Operation, Request};

use crate::products::routes::violation as routes;
use super::types::ViolationNotification;

/// 删除商户违规通知回调地址: Forgets the address. There are no callbacks of violations any more.
/// Without an address the response is an error, `NOT_FOUND` (404).
///
/// `DELETE /v3/merchant-risk-manage/violation-notifications` responds with 204 and no body. Not
/// idempotent: sending it again may act twice.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012471334). Source: a copy of
/// the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::violation::DeleteViolationNotification;
///
/// let operation = DeleteViolationNotification::new();
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
/// | `RESOURCE_NOT_EXISTS` | 404 | unknown | No address for callbacks is set. Create one. If you meant to delete it, nothing is left to do. |
/// | `NO_AUTH` | 403 | refused | The merchant has not opened the product, was not authorized, or may not act for the other merchant. Open the product, bind the merchants or get the authorization, on the merchant platform. Then the same call with the same number may go again. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeleteViolationNotification {}

impl DeleteViolationNotification {
    /// Creates the operation.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for DeleteViolationNotification {
    type Response = ();

    const META: &'static Meta = &routes::DELETE_VIOLATION_NOTIFICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).build()
    }
}

/// 查询商户违规通知回调地址: Tells the address to which callbacks of violations go. Without one the
/// response is an error, `NOT_FOUND` (404).
///
/// `GET /v3/merchant-risk-manage/violation-notifications` responds with 200 and
/// [`ViolationNotification`](crate::products::violation::ViolationNotification). Read-only: safe to
/// send again.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012471327). Source: a copy of
/// the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::violation::QueryViolationNotification;
///
/// let operation = QueryViolationNotification::new();
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
/// | `RESOURCE_NOT_EXISTS` | 404 | unknown | No address for callbacks is set. Create one. If you meant to delete it, nothing is left to do. |
/// | `NO_AUTH` | 403 | refused | The merchant has not opened the product, was not authorized, or may not act for the other merchant. Open the product, bind the merchants or get the authorization, on the merchant platform. Then the same call with the same number may go again. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryViolationNotification {}

impl QueryViolationNotification {
    /// Creates the operation.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

impl Operation for QueryViolationNotification {
    type Response = ViolationNotification;

    const META: &'static Meta = &routes::QUERY_VIOLATION_NOTIFICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).build()
    }
}

/// 创建商户违规通知回调地址: Sets the address to which callbacks of violations go. A partner has
/// one address; change it with `update_violation_notification`.
///
/// `POST /v3/merchant-risk-manage/violation-notifications` responds with 200 and
/// [`ViolationNotification`](crate::products::violation::ViolationNotification). Not idempotent:
/// sending it again may act twice.
///
/// Note: It is inferred that a second call is refused as long as there is an address.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012471333). Source: a copy of
/// the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::violation::CreateViolationNotification;
///
/// let operation = CreateViolationNotification::new(
///     "https://www.weixin.qq.com/wxpay/pay.php",
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
/// | `ALREADY_EXISTS` | 400 | unknown | An address for callbacks is set already. Query it. If it is not the one you want, update it instead of creating it. |
/// | `NO_AUTH` | 403 | refused | The merchant has not opened the product, was not authorized, or may not act for the other merchant. Open the product, bind the merchants or get the authorization, on the merchant platform. Then the same call with the same number may go again. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateViolationNotification {
    /// 通知地址: Where the callbacks go: an HTTPS address without a query string, reachable from
    /// outside. 10 to 256 characters. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    ///
    /// Note: HTTP is allowed to those who are connected by a dedicated line.
    pub notify_url: String,
}

wechatpay_client::sent! {
    CreateViolationNotification {
        notify_url "notify_url",
    }
}

impl CreateViolationNotification {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(notify_url: impl Into<String>) -> Self {
        Self { notify_url: notify_url.into() }
    }
}

impl Operation for CreateViolationNotification {
    type Response = ViolationNotification;

    const META: &'static Meta = &routes::CREATE_VIOLATION_NOTIFICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 修改商户违规通知回调地址: Changes the address to which callbacks of violations go.
///
/// `PUT /v3/merchant-risk-manage/violation-notifications` responds with 200 and
/// [`ViolationNotification`](crate::products::violation::ViolationNotification). Idempotent: safe
/// to send again with the same parameters.
///
/// Note: Setting the same `notify_url` again changes nothing.
///
/// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012471330). Source: a copy of
/// the official page, read 2026-11-22; a description by the community, of 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::violation::UpdateViolationNotification;
///
/// let operation = UpdateViolationNotification::new(
///     "https://www.weixin.qq.com/wxpay/pay.php",
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
/// | `RESOURCE_NOT_EXISTS` | 404 | unknown | No address for callbacks is set. Create one. If you meant to delete it, nothing is left to do. |
/// | `NO_AUTH` | 403 | refused | The merchant has not opened the product, was not authorized, or may not act for the other merchant. Open the product, bind the merchants or get the authorization, on the merchant platform. Then the same call with the same number may go again. |
/// | `FREQUENCY_LIMITED` | 429 | refused | Too many calls in a short time. Wait, longer each time, and send the same call with the same number. Never at once, and never with a new number. Ask for a higher limit if the traffic is real. |
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateViolationNotification {
    /// 通知链接: Where the callbacks go from now on: an HTTPS address without a query string, reachable
    /// from outside. 10 to 256 characters. Example: `https://www.weixin.qq.com/wxpay/pay.php`.
    ///
    /// Note: HTTP is allowed to those who are connected by a dedicated line.
    pub notify_url: String,
}

wechatpay_client::sent! {
    UpdateViolationNotification {
        notify_url "notify_url",
    }
}

impl UpdateViolationNotification {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(notify_url: impl Into<String>) -> Self {
        Self { notify_url: notify_url.into() }
    }
}

impl Operation for UpdateViolationNotification {
    type Response = ViolationNotification;

    const META: &'static Meta = &routes::UPDATE_VIOLATION_NOTIFICATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}
