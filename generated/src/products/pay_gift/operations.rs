// Written by `cargo xtask codegen` from spec/pay_gift.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Error, Meta, Operation, Request};

use crate::products::routes::pay_gift as routes;
use crate::products::shared::Mchid;
use super::types::{
    Activity, ActivityId, ActivityStatus, AddActivityMerchantResponse, AdvancedSetting, AwardType,
    CreateFullSendActResponse, DeleteActivityMerchantResponse, ListActivitiesResponse,
    ListActivityMerchantResponse, ListActivitySkuResponse, NewActivityInfo, NewFullSendRule,
    TerminateActivityResponse,
};

/// 获取支付有礼活动列表: Lists the merchant's activities, by name, state or award. `offset` counts
/// pages.
///
/// `GET /v3/marketing/paygiftactivity/activities` responds with 200 and
/// [`ListActivitiesResponse`](crate::products::pay_gift::ListActivitiesResponse). Read-only: safe
/// to send again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_9.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot,
/// wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay_gift::{ListActivities, ListActivitiesRequired};
///
/// let operation = ListActivities::new(ListActivitiesRequired {
///     offset: 0,
///     limit: 20,
/// });
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
pub struct ListActivities {
    /// 分页页码. Example: `0`.
    pub offset: i64,
    /// 分页大小. From 1 to 100. Example: `20`.
    pub limit: i64,
    /// 活动名称: A part of the name. Example: `良品铺子回馈活动`.
    pub activity_name: Option<String>,
    /// 活动状态: The state of an activity. Example: `ONGOING_ACT_STATUS`.
    pub activity_status: Option<ActivityStatus>,
    /// 奖品类型: What is given away. Example: `BUSIFAVOR`.
    pub award_type: Option<AwardType>,
}

/// What [`ListActivities::new`] requires, by name.
pub struct ListActivitiesRequired {
    /// 分页页码.
    pub offset: i64,
    /// 分页大小. From 1 to 100.
    pub limit: i64,
}

impl ListActivities {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: ListActivitiesRequired) -> Self {
        let ListActivitiesRequired { offset, limit } = required;
        Self {
            offset, limit, activity_name: None, activity_status: None, award_type: None,
        }
    }
}

crate::optional_fields! {
    ListActivities {
        /// 活动名称: A part of the name.
        activity_name: String,
        /// 活动状态: The state of an activity.
        activity_status: ActivityStatus,
        /// 奖品类型: What is given away.
        award_type: AwardType,
    }
}

impl Operation for ListActivities {
    type Response = ListActivitiesResponse;

    const META: &'static Meta = &routes::LIST_ACTIVITIES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .query("activity_name", &self.activity_name)
            .query("activity_status", &self.activity_status)
            .query("award_type", &self.award_type)
            .build()
    }
}

/// 查询活动详情接口: Tells the rules and the state of an activity.
///
/// `GET /v3/marketing/paygiftactivity/activities/{activity_id}` responds with 200 and
/// [`Activity`](crate::products::pay_gift::Activity). Read-only: safe to send again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_4.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot,
/// wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay_gift::GetActDetail;
///
/// let operation = GetActDetail::new("10028001");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GetActDetail {
    /// 活动id: An activity as numbered by WeChat Pay. At least 1 character. Example: `10028001`.
    pub activity_id: ActivityId,
}

impl GetActDetail {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(activity_id: impl Into<ActivityId>) -> Self {
        Self { activity_id: activity_id.into() }
    }
}

impl Operation for GetActDetail {
    type Response = Activity;

    const META: &'static Meta = &routes::GET_ACT_DETAIL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("activity_id", &self.activity_id).build()
    }
}

/// 查询活动指定商品列表: Lists the goods that an activity is limited to. `offset` counts pages.
///
/// `GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods` responds with 200 and
/// [`ListActivitySkuResponse`](crate::products::pay_gift::ListActivitySkuResponse). Read-only: safe
/// to send again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_6.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot,
/// wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay_gift::ListActivitySku;
///
/// let operation = ListActivitySku::new("10028001");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListActivitySku {
    /// 活动id: An activity as numbered by WeChat Pay. At least 1 character. Example: `10028001`.
    pub activity_id: ActivityId,
    /// 分页页码. Example: `0`.
    pub offset: Option<i64>,
    /// 分页大小. Example: `20`.
    pub limit: Option<i64>,
}

impl ListActivitySku {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(activity_id: impl Into<ActivityId>) -> Self {
        Self { activity_id: activity_id.into(), offset: None, limit: None }
    }
}

crate::optional_fields! {
    ListActivitySku {
        /// 分页页码.
        offset: i64,
        /// 分页大小.
        limit: i64,
    }
}

impl Operation for ListActivitySku {
    type Response = ListActivitySkuResponse;

    const META: &'static Meta = &routes::LIST_ACTIVITY_SKU;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("activity_id", &self.activity_id)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

/// 查询活动发券商户号: Lists the merchants at whom users receive the coupons of an activity.
/// `offset` counts pages.
///
/// `GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants` responds with 200 and
/// [`ListActivityMerchantResponse`](crate::products::pay_gift::ListActivityMerchantResponse).
/// Read-only: safe to send again.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_5.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot,
/// wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay_gift::ListActivityMerchant;
///
/// let operation = ListActivityMerchant::new("10028001");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ListActivityMerchant {
    /// 活动id: An activity as numbered by WeChat Pay. At least 1 character. Example: `10028001`.
    pub activity_id: ActivityId,
    /// 分页页码. Example: `0`.
    pub offset: Option<i64>,
    /// 分页大小. Example: `20`.
    pub limit: Option<i64>,
}

impl ListActivityMerchant {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(activity_id: impl Into<ActivityId>) -> Self {
        Self { activity_id: activity_id.into(), offset: None, limit: None }
    }
}

crate::optional_fields! {
    ListActivityMerchant {
        /// 分页页码.
        offset: i64,
        /// 分页大小.
        limit: i64,
    }
}

impl Operation for ListActivityMerchant {
    type Response = ListActivityMerchantResponse;

    const META: &'static Meta = &routes::LIST_ACTIVITY_MERCHANT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("activity_id", &self.activity_id)
            .query("offset", &self.offset)
            .query("limit", &self.limit)
            .build()
    }
}

/// 新增活动发券商户号: Adds merchants at whom users receive the coupons of an activity.
///
/// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add` responds with 200
/// and [`AddActivityMerchantResponse`](crate::products::pay_gift::AddActivityMerchantResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the call again by `add_request_no`; that is inferred. A response of 200
/// may still name merchants that were not added.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_8.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot,
/// wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay_gift::AddActivityMerchant;
///
/// let operation = AddActivityMerchant::new(
///     "10028001",
///     vec!["1900000109".into()],
///     "100002322019090134234sfdf",
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
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
#[derive(Clone)]
#[non_exhaustive]
pub struct AddActivityMerchant {
    /// 活动id: An activity as numbered by WeChat Pay. At least 1 character. Example: `10028001`.
    pub activity_id: ActivityId,
    /// 发券商户号列表. At least 1 item.
    pub merchant_id_list: Vec<Mchid>,
    /// 请求业务单据号: The caller's own number for this step; repeat it when repeating the call. At
    /// least 1 character. Example: `100002322019090134234sfdf`.
    pub add_request_no: String,
}

wechatpay_client::sent! {
    AddActivityMerchant {
        activity_id "activity_id" outside, merchant_id_list "merchant_id_list",
        add_request_no "add_request_no",
    }
}

impl AddActivityMerchant {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        activity_id: impl Into<ActivityId>,
        merchant_id_list: Vec<Mchid>,
        add_request_no: impl Into<String>,
    ) -> Self {
        Self {
            activity_id: activity_id.into(), merchant_id_list,
            add_request_no: add_request_no.into(),
        }
    }
}

impl Operation for AddActivityMerchant {
    type Response = AddActivityMerchantResponse;

    const META: &'static Meta = &routes::ADD_ACTIVITY_MERCHANT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("activity_id", &self.activity_id).json(self).build()
    }
}

/// 删除活动发券商户号: Takes merchants out of an activity.
///
/// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete` responds with 200
/// and
/// [`DeleteActivityMerchantResponse`](crate::products::pay_gift::DeleteActivityMerchantResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the call again by `delete_request_no`; that is inferred.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_10.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot,
/// wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay_gift::DeleteActivityMerchant;
///
/// let operation = DeleteActivityMerchant::new(
///     "10028001",
///     vec!["1900000109".into()],
///     "100002322019090134234sfdf",
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
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
#[derive(Clone)]
#[non_exhaustive]
pub struct DeleteActivityMerchant {
    /// 活动id: An activity as numbered by WeChat Pay. At least 1 character. Example: `10028001`.
    pub activity_id: ActivityId,
    /// 发券商户号列表. 1 to 500 items.
    pub merchant_id_list: Vec<Mchid>,
    /// 商户请求单号: The caller's own number for this step; repeat it when repeating the call. At least
    /// 1 character. Example: `100002322019090134234sfdf`.
    pub delete_request_no: String,
}

wechatpay_client::sent! {
    DeleteActivityMerchant {
        activity_id "activity_id" outside, merchant_id_list "merchant_id_list",
        delete_request_no "delete_request_no",
    }
}

impl DeleteActivityMerchant {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        activity_id: impl Into<ActivityId>,
        merchant_id_list: Vec<Mchid>,
        delete_request_no: impl Into<String>,
    ) -> Self {
        Self {
            activity_id: activity_id.into(), merchant_id_list,
            delete_request_no: delete_request_no.into(),
        }
    }
}

impl Operation for DeleteActivityMerchant {
    type Response = DeleteActivityMerchantResponse;

    const META: &'static Meta = &routes::DELETE_ACTIVITY_MERCHANT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("activity_id", &self.activity_id).json(self).build()
    }
}

/// 终止活动: Ends an activity. It cannot be started again.
///
/// `POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate` responds with 200 and
/// [`TerminateActivityResponse`](crate::products::pay_gift::TerminateActivityResponse). Not
/// idempotent: sending it again may act twice.
///
/// Official page:
/// [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_7.shtml).
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot,
/// wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay_gift::TerminateActivity;
///
/// let operation = TerminateActivity::new("10028001");
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
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such thing as the call names. Check the number and the merchant it belongs to. If you lost the response of the call that should have made it, wait and query again: one 404 does not prove that it was never made. |
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TerminateActivity {
    /// 活动id: An activity as numbered by WeChat Pay. At least 1 character. Example: `10028001`.
    pub activity_id: ActivityId,
}

impl TerminateActivity {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(activity_id: impl Into<ActivityId>) -> Self {
        Self { activity_id: activity_id.into() }
    }
}

impl Operation for TerminateActivity {
    type Response = TerminateActivityResponse;

    const META: &'static Meta = &routes::TERMINATE_ACTIVITY;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("activity_id", &self.activity_id).build()
    }
}

/// 创建全场满额送活动: Creates an activity that gives coupons to everyone whose payment reaches a
/// sum. It lasts 90 days at most, and begins within a year.
///
/// `POST /v3/marketing/paygiftactivity/unique-threshold-activity` responds with 200 and
/// [`CreateFullSendActResponse`](crate::products::pay_gift::CreateFullSendActResponse). Idempotent:
/// safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no` of `activity_base_info`; that is
/// inferred.
///
/// Source: wechatpay-java, wechatpay-go, SKIT.FlurlHttpClient.Wechat, IJPay, payment-spring-boot,
/// wechatpayv3; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::pay_gift::{
///     AwardType, CreateFullSendAct, DeliveryPurpose, MerchantOption, NewActivityInfo,
///     NewActivityInfoRequired, NewAward, NewFullSendRule, NewFullSendRuleRequired, SendContent,
/// };
/// use wechatpay::shared::Fen;
///
/// let operation = CreateFullSendAct::new(
///     NewActivityInfo::new(NewActivityInfoRequired {
///         activity_name: "良品铺子回馈活动".into(),
///         activity_second_title: "海飞丝的券".into(),
///         merchant_logo_url: "https://wxpaylogo.qpic.cn/wxpaylogo/xxx/0".into(),
///         begin_time: "2025-08-01T00:00:00+08:00".parse()?,
///         end_time: "2025-08-31T23:59:59+08:00".parse()?,
///         out_request_no: "100002322019090134234sfdf".into(),
///         delivery_purpose: DeliveryPurpose::OffLinePay,
///     }),
///     NewFullSendRule::new(NewFullSendRuleRequired {
///         award_type: AwardType::Busifavor,
///         merchant_option: MerchantOption::ManualInputMerchant,
///         transaction_amount_minimum: Fen::new(10000),
///         send_content: SendContent::SingleCoupon,
///         award_list: vec![
///             NewAward::new("1286950000000039",
///             "https://wxpaylogo.qpic.cn/wxpaylogo/xxx/0")
///         ],
///     }),
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
/// | `MCH_NOT_EXISTS` | 400, 404 | refused | There is no merchant with this number. Check `mchid`, `sp_mchid` and `sub_mchid`: digits may be missing, or two numbers exchanged. |
/// | `APPID_MCHID_NOT_MATCH` | 400, 401 | refused | The AppID is not bound to the merchant number. Bind them on the merchant platform, or send the AppID that is bound. |
/// | `RESOURCE_NOT_EXISTS` | 404 | refused | There is no such batch of coupons. Check `stock_id`, and that the caller created the batch or hands it out. |
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateFullSendAct {
    /// 活动基本信息: What a new activity is called, when it lasts and where it leads.
    pub activity_base_info: NewActivityInfo,
    /// 活动高级设置: Who receives the coupons, by user and way of paying.
    pub advanced_setting: Option<AdvancedSetting>,
    /// 活动奖品发放规则: Coupons for payments that reach a sum.
    pub award_send_rule: NewFullSendRule,
}

wechatpay_client::sent! {
    CreateFullSendAct {
        activity_base_info "activity_base_info", advanced_setting "advanced_setting",
        award_send_rule "award_send_rule",
    }
}

impl CreateFullSendAct {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(
        activity_base_info: NewActivityInfo,
        award_send_rule: NewFullSendRule,
    ) -> Self {
        Self { activity_base_info, advanced_setting: None, award_send_rule }
    }
}

crate::optional_fields! {
    CreateFullSendAct {
        /// 活动高级设置: Who receives the coupons, by user and way of paying.
        advanced_setting: AdvancedSetting,
    }
}

impl Operation for CreateFullSendAct {
    type Response = CreateFullSendActResponse;

    const META: &'static Meta = &routes::CREATE_FULL_SEND_ACT;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}
