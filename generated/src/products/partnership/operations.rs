// Written by `cargo xtask codegen` from spec/partnership.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Error, Meta, Operation, Request};

use crate::products::routes::partnership as routes;
use super::types::{
    AuthorizedData, BuildPartnershipResponse, ListPartnershipsResponse, Partner,
    TerminatePartnershipResponse,
};

/// 查询合作关系列表: Lists the partnerships for a batch, or those with a partner. `offset` counts
/// pages.
///
/// `GET /v3/marketing/partnerships` responds with 200 and
/// [`ListPartnershipsResponse`](crate::products::partnership::ListPartnershipsResponse). Read-only:
/// safe to send again.
///
/// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_5_3.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay, payment-spring-boot, wechatpayv3; a description by
/// the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::partnership::{
///     AuthorizedBusiness, AuthorizedData, ListPartnerships, Partner, PartnerType,
/// };
///
/// let operation = ListPartnerships::new()
///     .partner(Partner::new(PartnerType::Appid))
///     .authorized_data(AuthorizedData::new(AuthorizedBusiness::FavorStock))
///     .limit(20)
///     .offset(0);
/// let response = client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListPartnerships {
    /// 合作方信息: Who is authorized.
    pub partner: Option<Partner>,
    /// 被授权数据: What the partner may hand out.
    pub authorized_data: Option<AuthorizedData>,
    /// 分页大小: 50 by default. Example: `20`.
    pub limit: Option<i64>,
    /// 分页页码: 0 by default. Example: `0`.
    pub offset: Option<i64>,
}

impl ListPartnerships {
    /// Creates the operation.
    #[inline]
    pub fn new() -> Self {
        Self { partner: None, authorized_data: None, limit: None, offset: None }
    }
}

crate::optional_fields! {
    ListPartnerships {
        /// 合作方信息: Who is authorized.
        partner: Partner,
        /// 被授权数据: What the partner may hand out.
        authorized_data: AuthorizedData,
        /// 分页大小: 50 by default.
        limit: i64,
        /// 分页页码: 0 by default.
        offset: i64,
    }
}

impl Operation for ListPartnerships {
    type Response = ListPartnershipsResponse;

    const META: &'static Meta = &routes::LIST_PARTNERSHIPS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query_json("partner", &self.partner)
            .query_json("authorized_data", &self.authorized_data)
            .query("limit", &self.limit)
            .query("offset", &self.offset)
            .build()
    }
}

/// 建立合作关系: Lets another merchant, or the holder of an AppID, hand out the coupons of a batch.
///
/// `POST /v3/marketing/partnerships/build` responds with 200 and
/// [`BuildPartnershipResponse`](crate::products::partnership::BuildPartnershipResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the call again by the header `Idempotency-Key`.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/partnerships/chapter3_1.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay, IJPay, payment-spring-boot, wechatpayv3; a
/// description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::partnership::{
///     AuthorizedBusiness, AuthorizedData, BuildPartnership, Partner, PartnerType,
/// };
///
/// let operation = BuildPartnership::new(
///     "12345",
///     Partner::new(PartnerType::Appid),
///     AuthorizedData::new(AuthorizedBusiness::FavorStock),
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
pub struct BuildPartnership {
    /// 业务请求幂等值: The caller's own number for this step: repeat it when repeating the call. At
    /// least 1 character. Example: `12345`.
    pub idempotency_key: String,
    /// 合作方信息: Who is authorized.
    pub partner: Partner,
    /// 被授权数据: What the partner may hand out.
    pub authorized_data: AuthorizedData,
}

wechatpay_client::sent! {
    BuildPartnership {
        idempotency_key "Idempotency-Key" outside, partner "partner",
        authorized_data "authorized_data",
    }
}

impl BuildPartnership {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        idempotency_key: impl Into<String>,
        partner: Partner,
        authorized_data: AuthorizedData,
    ) -> Self {
        Self { idempotency_key: idempotency_key.into(), partner, authorized_data }
    }
}

impl Operation for BuildPartnership {
    type Response = BuildPartnershipResponse;

    const META: &'static Meta = &routes::BUILD_PARTNERSHIP;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .header("Idempotency-Key", &self.idempotency_key)
            .json(self)
            .build()
    }
}

/// 终止合作关系: Takes the right to hand out the coupons of a batch back.
///
/// `POST /v3/marketing/partnerships/terminate` responds with 200 and
/// [`TerminatePartnershipResponse`](crate::products::partnership::TerminatePartnershipResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the call again by the header `Idempotency-Key`.
///
/// Official page:
/// [partner](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/partnerships/chapter3_2.shtml).
/// Source: SKIT.FlurlHttpClient.Wechat, gopay, IJPay; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::partnership::{
///     AuthorizedBusiness, AuthorizedData, Partner, PartnerType, TerminatePartnership,
/// };
///
/// let operation = TerminatePartnership::new(
///     "12345",
///     Partner::new(PartnerType::Appid),
///     AuthorizedData::new(AuthorizedBusiness::FavorStock),
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
pub struct TerminatePartnership {
    /// 业务请求幂等值: The caller's own number for this step: repeat it when repeating the call. At
    /// least 1 character. Example: `12345`.
    pub idempotency_key: String,
    /// 合作方信息: Who is authorized.
    pub partner: Partner,
    /// 被授权数据: What the partner may hand out.
    pub authorized_data: AuthorizedData,
}

wechatpay_client::sent! {
    TerminatePartnership {
        idempotency_key "Idempotency-Key" outside, partner "partner",
        authorized_data "authorized_data",
    }
}

impl TerminatePartnership {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        idempotency_key: impl Into<String>,
        partner: Partner,
        authorized_data: AuthorizedData,
    ) -> Self {
        Self { idempotency_key: idempotency_key.into(), partner, authorized_data }
    }
}

impl Operation for TerminatePartnership {
    type Response = TerminatePartnershipResponse;

    const META: &'static Meta = &routes::TERMINATE_PARTNERSHIP;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .header("Idempotency-Key", &self.idempotency_key)
            .json(self)
            .build()
    }
}
