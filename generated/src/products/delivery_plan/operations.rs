// Written by `cargo xtask codegen` from spec/delivery_plan.yaml; edit that file instead.

use wechatpay_client::__private::Marked as _;
use wechatpay_client::{Error, Meta, Operation, Request, Timestamp};

use crate::products::routes::delivery_plan as routes;
use crate::products::shared::{
    BrandId, BrandIdText, Mchid, ProductCouponId, StockBundleId, StockId, UsageMode,
};
use super::types::{
    ActivityState, AuditState, CreateDeliveryPlanResponse, ListDeliveryPlansResponse,
    ListShakeActivitiesResponse, Plan, PlanAuditState, PlanId, PlanState, PlanUpdate,
    SetNotifyUrlResponse, UpdateDeliveryPlanResponse,
};

/// 查询摇优惠活动列表: Lists a brand's activities for users who shake their phones (摇一摇有优惠),
/// with the coupons that they give. `offset` counts pages.
///
/// `GET /v3/brand/marketing/shake-activities/activities` responds with 200 and
/// [`ListShakeActivitiesResponse`](crate::products::delivery_plan::ListShakeActivitiesResponse).
/// Read-only: safe to send again.
///
/// Source: a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::delivery_plan::{ListShakeActivities, ListShakeActivitiesRequired};
/// use wechatpay::shared::BrandId;
///
/// let operation = ListShakeActivities::new(ListShakeActivitiesRequired {
///     brand_id: BrandId::new(40016),
///     limit: 5,
///     offset: 0,
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
pub struct ListShakeActivities {
    /// 品牌ID: A brand as numbered by WeChat Pay. Example: `40016`.
    pub brand_id: BrandId,
    /// 分页大小. From 1 to 100. Example: `5`.
    pub limit: i64,
    /// 分页页码. Example: `0`.
    pub offset: i64,
    /// 活动状态: The state of an activity. Example: `CREATED`.
    pub activity_state: Option<ActivityState>,
    /// 审核状态: The review of an activity. Example: `PENDING`.
    pub audit_state: Option<AuditState>,
}

/// What [`ListShakeActivities::new`] requires, by name.
pub struct ListShakeActivitiesRequired {
    /// 品牌ID: A brand as numbered by WeChat Pay.
    pub brand_id: BrandId,
    /// 分页大小. From 1 to 100.
    pub limit: i64,
    /// 分页页码.
    pub offset: i64,
}

impl ListShakeActivities {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: ListShakeActivitiesRequired) -> Self {
        let ListShakeActivitiesRequired { brand_id, limit, offset } = required;
        Self { brand_id, limit, offset, activity_state: None, audit_state: None }
    }
}

crate::optional_fields! {
    ListShakeActivities {
        /// 活动状态: The state of an activity.
        activity_state: ActivityState,
        /// 审核状态: The review of an activity.
        audit_state: AuditState,
    }
}

impl Operation for ListShakeActivities {
    type Response = ListShakeActivitiesResponse;

    const META: &'static Meta = &routes::LIST_SHAKE_ACTIVITIES;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .query("brand_id", &self.brand_id)
            .query("limit", &self.limit)
            .query("offset", &self.offset)
            .query("activity_state", &self.activity_state)
            .query("audit_state", &self.audit_state)
            .build()
    }
}

/// 创建投放计划: Plans how the coupons of a batch are handed out. The plan is reviewed before it
/// begins.
///
/// `POST /v3/marketing/partner/delivery-plan/delivery-plans` responds with 200 and
/// [`CreateDeliveryPlanResponse`](crate::products::delivery_plan::CreateDeliveryPlanResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::delivery_plan::{CreateDeliveryPlan, CreateDeliveryPlanRequired};
///
/// let operation = CreateDeliveryPlan::new(CreateDeliveryPlanRequired {
///     out_request_no: "asdf-1234-40016".into(),
///     brand_id: "40016".into(),
///     product_coupon_id: "701146876221757924829193824428".into(),
///     stock_id: "701246876221757924829194755312".into(),
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
pub struct CreateDeliveryPlan {
    /// 创建请求单号: The caller's own number for this plan; repeat it when repeating the call. At least
    /// 1 character. Example: `asdf-1234-40016`.
    pub out_request_no: String,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `40016`.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `701146876221757924829193824428`.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `701246876221757924829194755312`.
    pub stock_id: StockId,
    /// 投放计划名称. Example: `冬季饮料投放`.
    pub plan_name: Option<String>,
    /// 总库存: How many coupons are handed out in all, 10,000 at least. From 1. Example: `11000`.
    pub total_count: Option<i64>,
    /// 单用户限领: How many coupons a user receives. From 1. Example: `5`.
    pub user_limit: Option<i64>,
    /// 单日限领: How many coupons are handed out in a day. From 1. Example: `100`.
    pub daily_limit: Option<i64>,
    /// 开始可用时间. Example: `2025-01-01T00:00:00+08:00`.
    pub delivery_start_time: Option<Timestamp>,
    /// 结束可用时间. Example: `2025-01-31T23:59:59+08:00`.
    pub delivery_end_time: Option<Timestamp>,
    /// 营销标签. Example: `天天有惊喜`.
    pub recommend_word: Option<String>,
    /// 是否复用商品券和批次信息: Whether the coupon and the batch themselves are used, rather than
    /// copies made of them. Example: `false`.
    pub reuse_coupon_config: Option<bool>,
    /// 使用模式: How often a product coupon (商品券) is used. Example: `SINGLE`.
    pub usage_mode: Option<UsageMode>,
    /// 投放批次组ID: For coupons of the mode `PROGRESSIVE_BUNDLE`. At least 1 character. Example:
    /// `1000000013001`.
    pub stock_bundle_id: Option<StockBundleId>,
}

wechatpay_client::sent! {
    CreateDeliveryPlan {
        out_request_no "out_request_no", brand_id "brand_id",
        product_coupon_id "product_coupon_id", stock_id "stock_id", plan_name "plan_name",
        total_count "total_count", user_limit "user_limit", daily_limit "daily_limit",
        delivery_start_time "delivery_start_time", delivery_end_time "delivery_end_time",
        recommend_word "recommend_word", reuse_coupon_config "reuse_coupon_config",
        usage_mode "usage_mode", stock_bundle_id "stock_bundle_id",
    }
}

/// What [`CreateDeliveryPlan::new`] requires, by name.
pub struct CreateDeliveryPlanRequired {
    /// 创建请求单号: The caller's own number for this plan; repeat it when repeating the call. At least
    /// 1 character.
    pub out_request_no: String,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character.
    pub brand_id: BrandIdText,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character.
    pub product_coupon_id: ProductCouponId,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character.
    pub stock_id: StockId,
}

impl CreateDeliveryPlan {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(required: CreateDeliveryPlanRequired) -> Self {
        let CreateDeliveryPlanRequired {
            out_request_no, brand_id, product_coupon_id, stock_id,
        } = required;
        Self {
            out_request_no, brand_id, product_coupon_id, stock_id, plan_name: None,
            total_count: None, user_limit: None, daily_limit: None,
            delivery_start_time: None, delivery_end_time: None, recommend_word: None,
            reuse_coupon_config: None, usage_mode: None, stock_bundle_id: None,
        }
    }
}

crate::optional_fields! {
    CreateDeliveryPlan {
        /// 投放计划名称.
        plan_name: String,
        /// 总库存: How many coupons are handed out in all, 10,000 at least. From 1.
        total_count: i64,
        /// 单用户限领: How many coupons a user receives. From 1.
        user_limit: i64,
        /// 单日限领: How many coupons are handed out in a day. From 1.
        daily_limit: i64,
        /// 开始可用时间.
        delivery_start_time: Timestamp,
        /// 结束可用时间.
        delivery_end_time: Timestamp,
        /// 营销标签.
        recommend_word: String,
        /// 是否复用商品券和批次信息: Whether the coupon and the batch themselves are used, rather than
        /// copies made of them.
        reuse_coupon_config: bool,
        /// 使用模式: How often a product coupon (商品券) is used.
        usage_mode: UsageMode,
        /// 投放批次组ID: For coupons of the mode `PROGRESSIVE_BUNDLE`. At least 1 character.
        stock_bundle_id: StockBundleId,
    }
}

impl Operation for CreateDeliveryPlan {
    type Response = CreateDeliveryPlanResponse;

    const META: &'static Meta = &routes::CREATE_DELIVERY_PLAN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).json(self).build()
    }
}

/// 分页查询投放计划列表: Lists the plans of a brand, by their states.
///
/// `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans` responds with
/// 200 and
/// [`ListDeliveryPlansResponse`](crate::products::delivery_plan::ListDeliveryPlansResponse).
/// Read-only: safe to send again. [`Client::items`](wechatpay_client::Client::items) reads the list
/// page by page.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::delivery_plan::ListDeliveryPlans;
/// use wechatpay::shared::BrandId;
///
/// let operation = ListDeliveryPlans::new(BrandId::new(40016));
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
pub struct ListDeliveryPlans {
    /// 品牌ID: A brand as numbered by WeChat Pay. Example: `40016`.
    pub brand_id: BrandId,
    /// 分页大小. Example: `5`.
    pub page_size: Option<i64>,
    /// 分页起始位置. Example: `0`.
    pub offset: Option<i64>,
    /// 投放计划线上状态: The state of a plan. Example: `PLAN_CREATED`.
    pub plan_state: Option<PlanState>,
    /// 投放计划审核状态: The review of a plan. Example: `AUDIT_INITIAL`.
    pub audit_state: Option<PlanAuditState>,
    /// 投放计划ID: A plan as numbered by WeChat Pay. At least 1 character. Example: `12000`.
    pub plan_id: Option<PlanId>,
}

impl ListDeliveryPlans {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(brand_id: impl Into<BrandId>) -> Self {
        Self {
            brand_id: brand_id.into(), page_size: None, offset: None, plan_state: None,
            audit_state: None, plan_id: None,
        }
    }
}

crate::optional_fields! {
    ListDeliveryPlans {
        /// 分页大小.
        page_size: i64,
        /// 分页起始位置.
        offset: i64,
        /// 投放计划线上状态: The state of a plan.
        plan_state: PlanState,
        /// 投放计划审核状态: The review of a plan.
        audit_state: PlanAuditState,
        /// 投放计划ID: A plan as numbered by WeChat Pay. At least 1 character.
        plan_id: PlanId,
    }
}

impl Operation for ListDeliveryPlans {
    type Response = ListDeliveryPlansResponse;

    const META: &'static Meta = &routes::LIST_DELIVERY_PLANS;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META)
            .path("brand_id", &self.brand_id)
            .query("page_size", &self.page_size)
            .query("offset", &self.offset)
            .query("plan_state", &self.plan_state)
            .query("audit_state", &self.audit_state)
            .query("plan_id", &self.plan_id)
            .build()
    }
}

wechatpay_client::paginated! {
    ListDeliveryPlans { offset: offset, limit: page_size, items: plan_list as Plan, total: total_count }
}

/// 更新投放计划: Changes a plan. What is left out stays.
///
/// `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}` responds with 200 and
/// [`UpdateDeliveryPlanResponse`](crate::products::delivery_plan::UpdateDeliveryPlanResponse).
/// Idempotent: safe to send again with the same parameters.
///
/// Note: The server knows the call again by `out_request_no`; that is inferred. Without the number
/// it is not known.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::delivery_plan::{PlanUpdate, UpdateDeliveryPlan};
/// use wechatpay::Timestamp;
///
/// let operation = UpdateDeliveryPlan::new(
///     "12000",
///     PlanUpdate::new()
///         .plan_name("冬季饮料投放")
///         .delivery_end_time("2025-01-31T23:59:59+08:00".parse::<Timestamp>()?)
///         .total_count(11000)
///         .user_limit(5)
///         .daily_limit(100)
///         .recommend_word("天天有惊喜"),
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
pub struct UpdateDeliveryPlan {
    /// 投放计划ID: A plan as numbered by WeChat Pay. At least 1 character. Example: `12000`.
    pub plan_id: PlanId,
    /// 修改内容: What is changed of a plan.
    pub modify_content: PlanUpdate,
    /// 修改请求单号: The caller's own number for this change; repeat it when repeating the call.
    /// Example: `abcd-1234-1000`.
    pub out_request_no: Option<String>,
}

wechatpay_client::sent! {
    UpdateDeliveryPlan {
        plan_id "plan_id" outside, modify_content "modify_content",
        out_request_no "out_request_no",
    }
}

impl UpdateDeliveryPlan {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(plan_id: impl Into<PlanId>, modify_content: PlanUpdate) -> Self {
        Self { plan_id: plan_id.into(), modify_content, out_request_no: None }
    }
}

crate::optional_fields! {
    UpdateDeliveryPlan {
        /// 修改请求单号: The caller's own number for this change; repeat it when repeating the call.
        out_request_no: String,
    }
}

impl Operation for UpdateDeliveryPlan {
    type Response = UpdateDeliveryPlanResponse;

    const META: &'static Meta = &routes::UPDATE_DELIVERY_PLAN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("plan_id", &self.plan_id).json(self).build()
    }
}

/// 终止投放计划: Ends a plan. It cannot be started again.
///
/// `POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate` responds with 204
/// and no body. Not idempotent: sending it again may act twice.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::delivery_plan::TerminateDeliveryPlan;
///
/// let operation = TerminateDeliveryPlan::new("12000");
/// client.send(&operation).await?;
/// # Ok(())
/// # }
/// ```
///
/// # Error codes
///
/// None of its own are documented; the [common ones](crate::ErrorCode) apply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TerminateDeliveryPlan {
    /// 投放计划ID: A plan as numbered by WeChat Pay. At least 1 character. Example: `12000`.
    pub plan_id: PlanId,
}

impl TerminateDeliveryPlan {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(plan_id: impl Into<PlanId>) -> Self {
        Self { plan_id: plan_id.into() }
    }
}

impl Operation for TerminateDeliveryPlan {
    type Response = ();

    const META: &'static Meta = &routes::TERMINATE_DELIVERY_PLAN;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("plan_id", &self.plan_id).build()
    }
}

/// 设置投放计划回调地址: Sets where `DELIVERY_PLAN.CHANGE` goes. A partner has one address.
///
/// `POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url` responds with 200 and
/// [`SetNotifyUrlResponse`](crate::products::delivery_plan::SetNotifyUrlResponse). Not idempotent:
/// sending it again may act twice.
///
/// Source: SKIT.FlurlHttpClient.Wechat; a description by the community, of 2026-11-28.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: wechatpay::Client) -> Result<(), Box<dyn std::error::Error>> {
/// use wechatpay::delivery_plan::SetNotifyUrl;
///
/// let operation = SetNotifyUrl::new(
///     "298689900",
///     "https://www.weixin.qq.com/wxpay/plan.php",
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
pub struct SetNotifyUrl {
    /// 服务商商户号: The caller. At least 1 character. Example: `298689900`.
    pub sp_mchid: Mchid,
    /// 通知url地址: An HTTPS address that is reachable from outside. At least 1 character. Example:
    /// `https://www.weixin.qq.com/wxpay/plan.php`.
    pub notify_url: String,
}

wechatpay_client::sent! {
    SetNotifyUrl {
        sp_mchid "sp_mchid" outside, notify_url "notify_url",
    }
}

impl SetNotifyUrl {
    /// Creates the operation from its required parameters.
    #[inline]
    pub fn new(sp_mchid: impl Into<Mchid>, notify_url: impl Into<String>) -> Self {
        Self { sp_mchid: sp_mchid.into(), notify_url: notify_url.into() }
    }
}

impl Operation for SetNotifyUrl {
    type Response = SetNotifyUrlResponse;

    const META: &'static Meta = &routes::SET_NOTIFY_URL;

    #[inline]
    fn request(&self) -> Result<Request, Error> {
        Request::of(Self::META).path("sp_mchid", &self.sp_mchid).json(self).build()
    }
}
