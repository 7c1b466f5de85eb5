// Written by `cargo xtask codegen` from spec/businesscircle.yaml; edit that file instead.

use wechatpay_client::{Error, Meta, Operation, Request, Timestamp};

use crate::products::routes::businesscircle as routes;
use crate::products::shared::{Appid, BrandId, Mchid, Openid, PlateNumber, TransactionId};
use super::types::{ParkingState, PointsCommit, UserAuthorization};

/// 商圈会员停车状态同步: Reports that a member's car entered or left the mall. What a member pays
/// in the mall while their car is there can earn points without any action of theirs.
///
/// `POST /v3/businesscircle/parkings` responds with 204 and no body. Not idempotent: sending it
/// again may act twice.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012535502),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012474127). Source: copies of the official
/// pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::businesscircle::{ParkingState, UpdateParkings, UpdateParkingsRequired};
/// use wechatpay::shared::BrandId;
///
/// let operation = UpdateParkings::new(UpdateParkingsRequired {
///     brandid: BrandId::new(1000),
///     appid: "wx931386123456789e".into(),
///     openid: "oUpF8uMuAJOM2pxb1Q".into(),
///     plate_number: "粤B888888".into(),
///     state: ParkingState::In,
///     time: "2022-06-01T10:43:39+08:00".parse()?,
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
pub struct UpdateParkings {
    /// 子商户号: The mall's merchant number, when a partner calls for it. 1 to 32 characters. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 品牌ID: The brand of the calling merchant, which must be the brand's main merchant number
    /// (品牌主商户号) or its partner's (品牌服务商商户号). Example: `1000`.
    pub brandid: BrandId,
    /// 应用ID: A service account or mini program that is bound to the brand as an AppID for orders
    /// (下单AppID). 1 to 32 characters. Example: `wx931386123456789e`.
    pub appid: Appid,
    /// 用户标识: The member, under that AppID. 1 to 64 characters.
    pub openid: Openid,
    /// 车牌号: The car's number plate. At most 32 characters. Pattern:
    /// `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
    /// 状态: Whether the car entered or left. Example: `IN`.
    pub state: ParkingState,
    /// 时间: When the car entered or left. At most 32 characters. Example: `2022-06-01T10:43:39+08:00`.
    pub time: Timestamp,
}

wechatpay_client::sent! {
    UpdateParkings {
        sub_mchid "sub_mchid", brandid "brandid", appid "appid", openid "openid",
        plate_number "plate_number", state "state", time "time",
    }
}

/// What [`UpdateParkings::new`] requires, by name.
pub struct UpdateParkingsRequired {
    /// 品牌ID: The brand of the calling merchant, which must be the brand's main merchant number
    /// (品牌主商户号) or its partner's (品牌服务商商户号).
    pub brandid: BrandId,
    /// 应用ID: A service account or mini program that is bound to the brand as an AppID for orders
    /// (下单AppID). 1 to 32 characters.
    pub appid: Appid,
    /// 用户标识: The member, under that AppID. 1 to 64 characters.
    pub openid: Openid,
    /// 车牌号: The car's number plate. At most 32 characters. Pattern:
    /// `^[\u4e00-\u9fff][A-Z0-9\u4e00-\u9fff]+$`.
    pub plate_number: PlateNumber,
    /// 状态: Whether the car entered or left.
    pub state: ParkingState,
    /// 时间: When the car entered or left. At most 32 characters.
    pub time: Timestamp,
}

impl UpdateParkings {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: UpdateParkingsRequired) -> Self {
        let UpdateParkingsRequired {
            brandid, appid, openid, plate_number, state, time,
        } = required;
        Self { sub_mchid: None, brandid, appid, openid, plate_number, state, time }
    }
}

crate::optional_fields! {
    UpdateParkings {
        /// 子商户号: The mall's merchant number, when a partner calls for it. 1 to 32 characters.
        sub_mchid: Mchid,
    }
}

impl Operation for UpdateParkings {
    type Response = ();

    const META: &'static Meta = &routes::UPDATE_PARKINGS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 商圈会员积分同步: Reports the points that a payment earned, a payment known from the callback
/// `MALL_TRANSACTION.SUCCESS`. WeChat Pay watches only payments reported here for refunds, for 30
/// days, so report those that earned nothing too. Points without a payment cannot be reported.
///
/// `POST /v3/businesscircle/points/notify` responds with 204 and no body. Idempotent: safe to send
/// again with the same parameters.
///
/// Note: There is no field for idempotency: it is inferred that the server keys the report by
/// `transaction_id`, and the advice for `SYSTEM_ERROR` is to repeat with the same parameters.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012534698),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012474133). Source: copies of the official
/// pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::businesscircle::{NotifyPoints, NotifyPointsRequired};
///
/// let operation = NotifyPoints::new(NotifyPointsRequired {
///     transaction_id: "1217752501201407033233368018".into(),
///     appid: "wx1234567890abcdef".into(),
///     openid: "oWmnN4xxxxxxxxxxe92NHIGf1xd8".into(),
///     earn_points: true,
///     increased_points: 100,
///     points_update_time: "2020-05-20T13:29:35.120+08:00".parse()?,
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
pub struct NotifyPoints {
    /// 商圈商户ID: The mall's merchant number, when a partner manages its points: the `mchid` of the
    /// decrypted payment callback. 1 to 64 characters. Example: `1234567890`. Direct merchants
    /// (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 微信订单号: The payment, as the payment callback named it. 1 to 64 characters. Example:
    /// `1217752501201407033233368018`.
    pub transaction_id: TransactionId,
    /// 小程序AppID: The mini program in which the member authorized the service. 1 to 128 characters.
    /// Example: `wx1234567890abcdef`.
    pub appid: Appid,
    /// 顾客OpenID: The member, under that mini program. 1 to 64 characters.
    pub openid: Openid,
    /// 是否获得积分: Whether the payment earned points. `false` is a valid report. Example: `true`.
    pub earn_points: bool,
    /// 订单新增积分值: The points that this payment earned; 0 when it earned none. Example: `100`.
    pub increased_points: i64,
    /// 积分更新时间: When the points were credited. At most 32 characters. Example:
    /// `2020-05-20T13:29:35.120+08:00`.
    ///
    /// Note: A time without milliseconds is accepted as well. A time that is not RFC 3339, such as
    /// `2020-09-16 16:04:02`, is answered with a `PARAM_ERROR` that blames the merchant number, the
    /// order and the openid, but not the time.
    pub points_update_time: Timestamp,
    /// 未获得积分的备注信息: Why the payment earned no points. At most 128 characters. Example:
    /// `商品不参与积分活动`.
    pub no_points_remarks: Option<String>,
    /// 顾客积分总额: All points that the member has now. Example: `888888`.
    ///
    /// Note: The value was seen to be accepted while WeChat went on showing 0 points.
    pub total_points: Option<i64>,
}

wechatpay_client::sent! {
    NotifyPoints {
        sub_mchid "sub_mchid", transaction_id "transaction_id", appid "appid", openid "openid",
        earn_points "earn_points", increased_points "increased_points",
        points_update_time "points_update_time", no_points_remarks "no_points_remarks",
        total_points "total_points",
    }
}

/// What [`NotifyPoints::new`] requires, by name.
pub struct NotifyPointsRequired {
    /// 微信订单号: The payment, as the payment callback named it. 1 to 64 characters.
    pub transaction_id: TransactionId,
    /// 小程序AppID: The mini program in which the member authorized the service. 1 to 128 characters.
    pub appid: Appid,
    /// 顾客OpenID: The member, under that mini program. 1 to 64 characters.
    pub openid: Openid,
    /// 是否获得积分: Whether the payment earned points.
    pub earn_points: bool,
    /// 订单新增积分值: The points that this payment earned; 0 when it earned none.
    pub increased_points: i64,
    /// 积分更新时间: When the points were credited. At most 32 characters.
    pub points_update_time: Timestamp,
}

impl NotifyPoints {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: NotifyPointsRequired) -> Self {
        let NotifyPointsRequired {
            transaction_id, appid, openid, earn_points, increased_points,
            points_update_time,
        } = required;
        Self {
            sub_mchid: None, transaction_id, appid, openid, earn_points,
            increased_points, points_update_time, no_points_remarks: None,
            total_points: None,
        }
    }
}

crate::optional_fields! {
    NotifyPoints {
        /// 商圈商户ID: The mall's merchant number, when a partner manages its points: the `mchid` of the
        /// decrypted payment callback. 1 to 64 characters.
        sub_mchid: Mchid,
        /// 未获得积分的备注信息: Why the payment earned no points. At most 128 characters.
        no_points_remarks: String,
        /// 顾客积分总额: All points that the member has now.
        total_points: i64,
    }
}

impl Operation for NotifyPoints {
    type Response = ();

    const META: &'static Meta = &routes::NOTIFY_POINTS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 商圈会员积分服务授权查询: Tells whether a member currently authorizes the points service. A user
/// who never did is an ordinary response with `UNAUTHORIZED`, not an error. The mall must have
/// opened points on payment (支付即积分).
///
/// `GET /v3/businesscircle/user-authorizations/{openid}` responds with 200 and
/// [`UserAuthorization`](crate::products::businesscircle::UserAuthorization). Read-only: safe to
/// send again. Rate limit: 150 calls per second.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012534848),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012474135). Source: copies of the official
/// pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::businesscircle::QueryUserAuthorization;
///
/// let operation = QueryUserAuthorization::new(
///     "oWmnN4xxxxxxxxxxe92NHIGf1xd8",
///     "wx1234567890abcdef",
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
pub struct QueryUserAuthorization {
    /// 顾客OpenID: The member, under the mini program in which they authorized the service. 1 to 64
    /// characters.
    pub openid: Openid,
    /// 小程序AppID: The mini program in which the member authorized the service. 1 to 128 characters.
    /// Example: `wx1234567890abcdef`.
    pub appid: Appid,
    /// 商圈商户ID: The mall's merchant number, when a partner manages its points. 1 to 64 characters.
    /// Example: `1234567890`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
}

impl QueryUserAuthorization {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(openid: impl Into<Openid>, appid: impl Into<Appid>) -> Self {
        Self { openid: openid.into(), appid: appid.into(), sub_mchid: None }
    }
}

crate::optional_fields! {
    QueryUserAuthorization {
        /// 商圈商户ID: The mall's merchant number, when a partner manages its points. 1 to 64 characters.
        sub_mchid: Mchid,
    }
}

impl Operation for QueryUserAuthorization {
    type Response = UserAuthorization;

    const META: &'static Meta = &routes::QUERY_USER_AUTHORIZATION;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .query("appid", &self.appid)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}

/// 商圈会员待积分状态查询: Tells whether a member has payments of today that still wait for points,
/// so that the mini program can lead them to the plug-in where they claim them. The mall must have
/// the membership (商圈会员) 3.0, and its mini program the plug-in for quick points
/// (商圈会员快速积分) 2.4.0 or later.
///
/// `GET /v3/businesscircle/users/{openid}/points/commit_status` responds with 200 and
/// [`PointsCommit`](crate::products::businesscircle::PointsCommit). Read-only: safe to send again.
///
/// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012534994),
/// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012474129). Source: copies of the official
/// pages, read 2026-11-22.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::businesscircle::GetPointsCommitStatus;
/// use wechatpay::shared::BrandId;
///
/// let operation = GetPointsCommitStatus::new(
///     "oUpF8uMuAJOM2pxb1Q",
///     BrandId::new(1000),
///     "wx931386123456789e",
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
pub struct GetPointsCommitStatus {
    /// 用户标识: The member, under the given AppID. 1 to 128 characters.
    pub openid: Openid,
    /// 品牌ID: The brand of the calling merchant, which must be the brand's main merchant number
    /// (品牌主商户号) or its partner's (品牌服务商商户号). Example: `1000`.
    pub brandid: BrandId,
    /// 应用ID: A service account or mini program that is bound to the brand as an AppID for orders
    /// (下单AppID). 1 to 128 characters. Example: `wx931386123456789e`.
    pub appid: Appid,
    /// 子商户号: The mall's merchant number, when a partner calls for it. 1 to 32 characters. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
}

impl GetPointsCommitStatus {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        openid: impl Into<Openid>,
        brandid: impl Into<BrandId>,
        appid: impl Into<Appid>,
    ) -> Self {
        Self {
            openid: openid.into(), brandid: brandid.into(), appid: appid.into(),
            sub_mchid: None,
        }
    }
}

crate::optional_fields! {
    GetPointsCommitStatus {
        /// 子商户号: The mall's merchant number, when a partner calls for it. 1 to 32 characters.
        sub_mchid: Mchid,
    }
}

impl Operation for GetPointsCommitStatus {
    type Response = PointsCommit;

    const META: &'static Meta = &routes::GET_POINTS_COMMIT_STATUS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("openid", &self.openid)
            .query("brandid", &self.brandid)
            .query("appid", &self.appid)
            .query("sub_mchid", &self.sub_mchid)
            .build()
    }
}
