// Written by `cargo xtask codegen` from spec/lovefeast.yaml; edit that file instead.

use wechatpay_client::{Error, Meta, Operation, Request};

use crate::products::routes::lovefeast as routes;
use crate::products::shared::{BrandId, Openid, OutTradeNo};
use super::types::{Donation, GetBrandResponse, ListOrdersByUserResponse};

/// 查询爱心餐品牌信息: Tells how often customers of a brand donated, and how many meals it has
/// given.
///
/// `GET /v3/lovefeast/brands/{brand_id}` responds with 200 and
/// [`GetBrandResponse`](crate::products::lovefeast::GetBrandResponse). Read-only: safe to send
/// again.
///
/// Official pages:
/// [merchant](https://pay.weixin.qq.com/docs/merchant/apis/lovefeast/brands/get-brand.html),
/// [partner](https://pay.weixin.qq.com/docs/partner/apis/lovefeast/brands/get-brand.html). Source:
/// wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat; a description by the community, of
/// 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::lovefeast::GetBrand;
/// use wechatpay::shared::BrandId;
///
/// let operation = GetBrand::new(BrandId::new(2250));
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
pub struct GetBrand {
    /// 品牌ID: A brand as numbered by WeChat Pay. Example: `2250`.
    pub brand_id: BrandId,
}

impl GetBrand {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(brand_id: impl Into<BrandId>) -> Self {
        Self { brand_id: brand_id.into() }
    }
}

impl Operation for GetBrand {
    type Response = GetBrandResponse;

    const META: &'static Meta = &routes::GET_BRAND;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("brand_id", &self.brand_id).build()
    }
}

/// 查询用户捐赠单列表: Lists what a user donated at a brand.
///
/// `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}` responds with 200 and
/// [`ListOrdersByUserResponse`](crate::products::lovefeast::ListOrdersByUserResponse). Read-only:
/// safe to send again. [`Client::items`](wechatpay_client::Client::items) reads the list page by
/// page.
///
/// Source: wechatpay-java, wechatpay-go; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::lovefeast::{ListOrdersByUser, ListOrdersByUserRequired};
/// use wechatpay::shared::BrandId;
///
/// let operation = ListOrdersByUser::new(
///     "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     BrandId::new(2250),
///     ListOrdersByUserRequired {
///         limit: 10,
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
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListOrdersByUser {
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Openid,
    /// 品牌ID: A brand as numbered by WeChat Pay. Example: `2250`.
    pub brand_id: BrandId,
    /// 请求资源起始位置: 0 by default. Example: `0`.
    pub offset: Option<i64>,
    /// 最大资源条数: 10 by default. Example: `10`.
    pub limit: i64,
}

/// What [`ListOrdersByUser::new`] requires, by name.
pub struct ListOrdersByUserRequired {
    /// 最大资源条数: 10 by default.
    pub limit: i64,
}

impl ListOrdersByUser {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        brand_id: impl Into<BrandId>,
        required: ListOrdersByUserRequired,
    ) -> Self {
        let ListOrdersByUserRequired { limit } = required;
        Self { openid: openid.into(), brand_id: brand_id.into(), offset: None, limit }
    }
}

crate::optional_fields! {
    ListOrdersByUser {
        /// 请求资源起始位置: 0 by default.
        offset: i64,
    }
}

impl Operation for ListOrdersByUser {
    type Response = ListOrdersByUserResponse;

    const META: &'static Meta = &routes::LIST_ORDERS_BY_USER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .path("brand_id", &self.brand_id)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

wechatpay_client::paginated! {
    ListOrdersByUser { offset: offset, limit: limit, items: data as Donation, total: total_count }
}

/// 查询用户捐赠单详情: Tells about a donation by the number of the merchant's order that it was
/// made with.
///
/// `GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}` responds with 200 and
/// [`Donation`](crate::products::lovefeast::Donation). Read-only: safe to send again.
///
/// Source: wechatpay-java, wechatpay-go; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::lovefeast::QueryOrderByUser;
///
/// let operation = QueryOrderByUser::new(
///     "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
///     "1217752501201407033233368018",
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
pub struct QueryOrderByUser {
    /// 用户标识: A user as one AppID sees them. The same person has another openid under another AppID.
    /// At least 1 character.
    pub openid: Openid,
    /// 商户系统内部订单号: An order as numbered by the merchant, unique under its merchant number:
    /// digits, letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`.
    /// Example: `1217752501201407033233368018`.
    pub out_trade_no: OutTradeNo,
}

impl QueryOrderByUser {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(openid: impl Into<Openid>, out_trade_no: impl Into<OutTradeNo>) -> Self {
        Self { openid: openid.into(), out_trade_no: out_trade_no.into() }
    }
}

impl Operation for QueryOrderByUser {
    type Response = Donation;

    const META: &'static Meta = &routes::QUERY_ORDER_BY_USER;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .path("out_trade_no", &self.out_trade_no)
            .build()
    }
}
