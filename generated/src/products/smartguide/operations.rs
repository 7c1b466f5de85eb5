// Written by `cargo xtask codegen` from spec/smartguide.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Encrypted, Error, Meta, Operation, Request};

use crate::products::routes::smartguide as routes;
use crate::products::shared::{Mchid, OutTradeNo};
use super::types::{Guide, GuideId, ListGuidesResponse, RegisterGuideResponse};

/// 服务人员查询: Lists a shop's staff, or finds one by their numbers.
///
/// `GET /v3/smartguide/guides` responds with 200 and
/// [`ListGuidesResponse`](crate::products::smartguide::ListGuidesResponse). Read-only: safe to send
/// again. [`Client::items`](wechatpay_client::Client::items) reads the list page by page.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_3.shtml). Source:
/// SKIT.FlurlHttpClient.Wechat, gopay, IJPay, payment-spring-boot, wechatpayv3; a description by
/// the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::smartguide::ListGuides;
///
/// let operation = ListGuides::new(12345678);
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
pub struct ListGuides {
    /// 子商户ID: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 门店ID: The shop, as WeChat Pay numbered it. Example: `12345678`.
    pub store_id: i64,
    /// 企业微信的员工ID: Unique in the enterprise.
    pub userid: Option<String>,
    /// 手机号码. Plain text here; encrypted on the wire.
    pub mobile: Option<Encrypted>,
    /// 工号: The merchant's own number of the member.
    pub work_id: Option<String>,
    /// 最大资源条数: 10 at most. Up to 10. Example: `5`.
    pub limit: Option<i64>,
    /// 请求资源起始位置: 0 by default. Example: `0`.
    pub offset: Option<i64>,
}

wechatpay_client::debug! {
    ListGuides {
        sub_mchid,
        store_id,
        userid: hidden,
        mobile,
        work_id: hidden,
        limit,
        offset,
    }
}

impl ListGuides {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(store_id: i64) -> Self {
        Self {
            sub_mchid: None, store_id, userid: None, mobile: None, work_id: None,
            limit: None, offset: None,
        }
    }
}

crate::optional_fields! {
    ListGuides {
        /// 子商户ID: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
        /// 企业微信的员工ID: Unique in the enterprise.
        userid: String,
        /// 手机号码. Plain text here; encrypted on the wire.
        mobile: Encrypted,
        /// 工号: The merchant's own number of the member.
        work_id: String,
        /// 最大资源条数: 10 at most. Up to 10.
        limit: i64,
        /// 请求资源起始位置: 0 by default.
        offset: i64,
    }
}

impl Operation for ListGuides {
    type Response = ListGuidesResponse;

    const META: &'static Meta = &routes::LIST_GUIDES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("sub_mchid", &self.sub_mchid)
            .query("store_id", &self.store_id)
            .query("userid", &self.userid)
            .query_encrypted("mobile", &self.mobile)
            .query("work_id", &self.work_id)
            .query("limit", &self.limit)
            .query("offset", &self.offset)
            .build()
    }
}

wechatpay_client::paginated! {
    ListGuides { offset: offset, limit: limit, items: data as Guide, total: total_count }
}

/// 服务人员注册: Registers a member of a shop's staff, who is a user of WeChat Work (企业微信).
///
/// `POST /v3/smartguide/guides` responds with 200 and
/// [`RegisterGuideResponse`](crate::products::smartguide::RegisterGuideResponse). Not idempotent:
/// sending it again may act twice.
///
/// Note: Whether a member who is registered already is refused is not known; look with
/// `list_guides` first.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_1.shtml). Source:
/// SKIT.FlurlHttpClient.Wechat, gopay, IJPay, payment-spring-boot, wechatpayv3; a description by
/// the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::smartguide::{RegisterGuide, RegisterGuideRequired};
///
/// let operation = RegisterGuide::new(RegisterGuideRequired {
///     corpid: "1234567890".into(),
///     store_id: 12345678,
///     userid: "robert".into(),
///     name: "张三".into(),
///     mobile: "13800000000".into(),
///     qr_code: "https://open.work.weixin.qq.com/wwopen/userQRCode?vcode=xxx".into(),
///     avatar: "https://wx.qlogo.cn/mmopen/xxx/0".into(),
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
pub struct RegisterGuide {
    /// 子商户ID: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 企业ID: The enterprise in WeChat Work. At least 1 character. Example: `1234567890`.
    pub corpid: String,
    /// 门店ID: The shop, as WeChat Pay numbered it. Example: `12345678`.
    pub store_id: i64,
    /// 企业微信的员工ID: Unique in the enterprise. At least 1 character.
    pub userid: String,
    /// 企业微信的员工姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub name: Encrypted,
    /// 手机号码. At least 1 character. Plain text here; encrypted on the wire.
    pub mobile: Encrypted,
    /// 员工个人二维码: The code with which users add the member, as an address. At least 1 character.
    pub qr_code: String,
    /// 头像URL. At least 1 character.
    pub avatar: String,
    /// 群二维码URL: The code of a group that users can join. Example:
    /// `https://work.weixin.qq.com/xxxxxxx`.
    pub group_qrcode: Option<String>,
}

wechatpay_client::sent! {
    RegisterGuide {
        sub_mchid "sub_mchid", corpid "corpid", store_id "store_id", userid "userid" hidden,
        name "name", mobile "mobile", qr_code "qr_code" hidden, avatar "avatar" hidden,
        group_qrcode "group_qrcode",
    }
}

/// What [`RegisterGuide::new`] requires, by name.
pub struct RegisterGuideRequired {
    /// 企业ID: The enterprise in WeChat Work. At least 1 character.
    pub corpid: String,
    /// 门店ID: The shop, as WeChat Pay numbered it.
    pub store_id: i64,
    /// 企业微信的员工ID: Unique in the enterprise. At least 1 character.
    pub userid: String,
    /// 企业微信的员工姓名. At least 1 character. Plain text here; encrypted on the wire.
    pub name: Encrypted,
    /// 手机号码. At least 1 character. Plain text here; encrypted on the wire.
    pub mobile: Encrypted,
    /// 员工个人二维码: The code with which users add the member, as an address. At least 1 character.
    pub qr_code: String,
    /// 头像URL. At least 1 character.
    pub avatar: String,
}

impl RegisterGuide {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: RegisterGuideRequired) -> Self {
        let RegisterGuideRequired {
            corpid, store_id, userid, name, mobile, qr_code, avatar,
        } = required;
        Self {
            sub_mchid: None, corpid, store_id, userid, name, mobile, qr_code, avatar,
            group_qrcode: None,
        }
    }
}

crate::optional_fields! {
    RegisterGuide {
        /// 子商户ID: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
        /// 群二维码URL: The code of a group that users can join.
        group_qrcode: String,
    }
}

impl Operation for RegisterGuide {
    type Response = RegisterGuideResponse;

    const META: &'static Meta = &routes::REGISTER_GUIDE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 服务人员信息更新: Changes what is known of a member of staff. What is left out stays.
///
/// `PATCH /v3/smartguide/guides/{guide_id}` responds with 204 and no body. Idempotent: safe to send
/// again with the same parameters.
///
/// Note: The call sets values for `guide_id`, so a repetition changes nothing; that is inferred.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_4.shtml). Source:
/// SKIT.FlurlHttpClient.Wechat, gopay, IJPay, payment-spring-boot, wechatpayv3; a description by
/// the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::smartguide::UpdateGuide;
///
/// let operation = UpdateGuide::new("LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic");
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
pub struct UpdateGuide {
    /// 服务人员ID: A member of staff as numbered by WeChat Pay. At least 1 character. Example:
    /// `LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic`.
    pub guide_id: GuideId,
    /// 子商户ID: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 企业微信的员工姓名. Plain text here; encrypted on the wire.
    pub name: Option<Encrypted>,
    /// 手机号码. Plain text here; encrypted on the wire.
    pub mobile: Option<Encrypted>,
    /// 员工个人二维码: The code with which users add the member, as an address.
    pub qr_code: Option<String>,
    /// 头像URL.
    pub avatar: Option<String>,
    /// 群二维码URL: The code of a group that users can join. Example:
    /// `https://work.weixin.qq.com/xxxxxxx`.
    pub group_qrcode: Option<String>,
}

wechatpay_client::sent! {
    UpdateGuide {
        guide_id "guide_id" outside, sub_mchid "sub_mchid", name "name", mobile "mobile",
        qr_code "qr_code" hidden, avatar "avatar" hidden, group_qrcode "group_qrcode",
    }
}

impl UpdateGuide {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(guide_id: impl Into<GuideId>) -> Self {
        Self {
            guide_id: guide_id.into(), sub_mchid: None, name: None, mobile: None,
            qr_code: None, avatar: None, group_qrcode: None,
        }
    }
}

crate::optional_fields! {
    UpdateGuide {
        /// 子商户ID: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
        /// 企业微信的员工姓名. Plain text here; encrypted on the wire.
        name: Encrypted,
        /// 手机号码. Plain text here; encrypted on the wire.
        mobile: Encrypted,
        /// 员工个人二维码: The code with which users add the member, as an address.
        qr_code: String,
        /// 头像URL.
        avatar: String,
        /// 群二维码URL: The code of a group that users can join.
        group_qrcode: String,
    }
}

impl Operation for UpdateGuide {
    type Response = ();

    const META: &'static Meta = &routes::UPDATE_GUIDE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("guide_id", &self.guide_id).json(self).build()
    }
}

/// 服务人员分配: Assigns a member of staff to an order, before the user pays it.
///
/// `POST /v3/smartguide/guides/{guide_id}/assign` responds with 204 and no body. Idempotent: safe
/// to send again with the same parameters.
///
/// Note: The call sets who serves the order of `out_trade_no`, so a repetition changes nothing;
/// that is inferred.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_2.shtml). Source:
/// SKIT.FlurlHttpClient.Wechat, gopay, IJPay, payment-spring-boot, wechatpayv3; a description by
/// the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::smartguide::AssignGuide;
///
/// let operation = AssignGuide::new(
///     "LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic",
///     "20150806125346",
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
pub struct AssignGuide {
    /// 服务人员ID: A member of staff as numbered by WeChat Pay. At least 1 character. Example:
    /// `LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic`.
    pub guide_id: GuideId,
    /// 子商户ID: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
    /// merchant, partner, or the merchant that a partner acts for. At least 1 character. Example:
    /// `1900000109`. Direct merchants (直连商户): omitted; partners (服务商): required.
    pub sub_mchid: Option<Mchid>,
    /// 商户订单号: An order as numbered by the merchant, unique under its merchant number: digits,
    /// letters, and the characters `_`, `-`, `|` and `*`. Pattern: `^[0-9A-Za-z_|*-]+$`. Example:
    /// `20150806125346`.
    pub out_trade_no: OutTradeNo,
}

wechatpay_client::sent! {
    AssignGuide {
        guide_id "guide_id" outside, sub_mchid "sub_mchid", out_trade_no "out_trade_no",
    }
}

impl AssignGuide {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        guide_id: impl Into<GuideId>,
        out_trade_no: impl Into<OutTradeNo>,
    ) -> Self {
        Self {
            guide_id: guide_id.into(), sub_mchid: None,
            out_trade_no: out_trade_no.into(),
        }
    }
}

crate::optional_fields! {
    AssignGuide {
        /// 子商户ID: A merchant as numbered by WeChat Pay, whatever part it plays in a call: direct
        /// merchant, partner, or the merchant that a partner acts for. At least 1 character.
        sub_mchid: Mchid,
    }
}

impl Operation for AssignGuide {
    type Response = ();

    const META: &'static Meta = &routes::ASSIGN_GUIDE;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("guide_id", &self.guide_id).json(self).build()
    }
}
