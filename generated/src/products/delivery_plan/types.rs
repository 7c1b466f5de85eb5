// Written by `cargo xtask codegen` from spec/delivery_plan.yaml; edit that file instead.

use wechatpay_client::Timestamp;

use crate::products::shared::{BrandIdText, ProductCouponId, StockId};

/// 商品券: Coupons that an activity gives.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActivityCoupon {
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `701146876221757924829193824428`.
    pub product_coupon_id: ProductCouponId,
    /// 商品券批次列表.
    pub stock_list: Option<Vec<ActivityStock>>,
}

wechatpay_client::record! {
    ActivityCoupon {
        product_coupon_id "product_coupon_id", stock_list "stock_list",
    }
}

wechatpay_client::open_enum! {
    /// 活动状态: The state of an activity.
    pub enum ActivityState {
        /// It was created and has not begun.
        Created = "CREATED",
        /// It is on.
        Delivering = "DELIVERING",
        /// Its time is over.
        Expired = "EXPIRED",
        /// It is paused.
        Paused = "PAUSED",
        /// It was ended.
        Terminated = "TERMINATED",
    }
}

/// 商品券批次: A batch that an activity gives coupons of.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActivityStock {
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `701246876221757924829194755312`.
    pub stock_id: StockId,
}

wechatpay_client::record! {
    ActivityStock {
        stock_id "stock_id",
    }
}

/// 投放时间范围: When an activity is on.
#[derive(Clone)]
#[non_exhaustive]
pub struct ActivityTime {
    /// 开始时间. Example: `2025-01-01T00:00:00+08:00`.
    pub start_time: Timestamp,
    /// 结束时间. Example: `2025-01-31T23:59:59+08:00`.
    pub end_time: Timestamp,
}

wechatpay_client::record! {
    ActivityTime {
        start_time "start_time", end_time "end_time",
    }
}

wechatpay_client::open_enum! {
    /// 审核状态: The review of an activity.
    pub enum AuditState {
        /// It is being reviewed.
        Pending = "PENDING",
        /// It was approved.
        Approved = "APPROVED",
        /// It was rejected.
        Rejected = "REJECTED",
    }
}

wechatpay_client::open_enum! {
    /// 投放计划当前审核状态: The review of a plan.
    pub enum ChangedAuditState {
        /// It was rejected.
        Rejected = "REJECTED",
        /// It was approved.
        Passed = "PASSED",
    }
}

wechatpay_client::open_enum! {
    /// 投放计划变更前状态: The state of a plan before a change.
    pub enum ChangedPlanState {
        /// Its time is over.
        Expired = "EXPIRED",
        /// It was created.
        Created = "CREATED",
    }
}

/// The response to [`CreateDeliveryPlan`](super::CreateDeliveryPlan).
#[derive(Clone)]
#[non_exhaustive]
pub struct CreateDeliveryPlanResponse {
    /// 投放计划详情: A plan for handing out coupons.
    pub plan: Plan,
}

wechatpay_client::record! {
    CreateDeliveryPlanResponse {
        plan "plan",
    }
}

wechatpay_client::open_enum! {
    /// 投放模式: Whom an activity gives coupons to.
    pub enum DeliveryMode {
        /// Whom WeChat Pay chooses.
        Smart = "SMART",
        /// Whom the brand chooses.
        Targeted = "TARGETED",
    }
}

/// The response to [`ListDeliveryPlans`](super::ListDeliveryPlans).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListDeliveryPlansResponse {
    /// 资源总条数. Example: `1`.
    pub total_count: Option<i64>,
    /// 投放计划列表.
    pub plan_list: Option<Vec<Plan>>,
}

wechatpay_client::record! {
    ListDeliveryPlansResponse {
        total_count "total_count", plan_list "plan_list",
    }
}

/// The response to [`ListShakeActivities`](super::ListShakeActivities).
#[derive(Clone)]
#[non_exhaustive]
pub struct ListShakeActivitiesResponse {
    /// 分页页码. Example: `0`.
    pub offset: i64,
    /// 分页大小. Example: `5`.
    pub limit: i64,
    /// 总数. Example: `1`.
    pub total_count: i64,
    /// 摇一摇有优惠活动列表.
    pub data: Option<Vec<ShakeActivity>>,
}

wechatpay_client::record! {
    ListShakeActivitiesResponse {
        offset "offset", limit "limit", total_count "total_count", data "data",
    }
}

/// 投放计划详情: A plan for handing out coupons.
#[derive(Clone)]
#[non_exhaustive]
pub struct Plan {
    /// 投放计划ID: A plan as numbered by WeChat Pay. At least 1 character. Example: `12000`.
    pub plan_id: PlanId,
    /// 投放计划名称. Example: `冬季饮料投放`.
    pub plan_name: String,
    /// 投放计划状态: The state of a plan. Example: `PLAN_CREATED`.
    pub plan_state: PlanState,
    /// 开始可用时间. Example: `2025-01-01T00:00:00+08:00`.
    pub delivery_start_time: Option<Timestamp>,
    /// 结束可用时间. Example: `2025-01-31T23:59:59+08:00`.
    pub delivery_end_time: Option<Timestamp>,
    /// 批次ID: A batch of coupons (批次) as numbered by WeChat Pay. At least 1 character. Example:
    /// `701246876221757924829194755312`.
    pub stock_id: StockId,
    /// 是否复用商品券和批次信息. Example: `false`.
    pub reuse_coupon_config: Option<bool>,
    /// 商品券ID: A product coupon (商品券) as numbered by WeChat Pay. At least 1 character. Example:
    /// `701146876221757924829193824428`.
    pub product_coupon_id: ProductCouponId,
    /// 营销标签. Example: `天天有惊喜`.
    pub recommend_word: Option<String>,
    /// 品牌ID: A brand as numbered by WeChat Pay, where the wire has text and not a number. At least 1
    /// character. Example: `40016`.
    pub brand_id: BrandIdText,
    /// 总库存. Example: `11000`.
    pub total_count: Option<i64>,
    /// 单用户限领. Example: `5`.
    pub user_limit: Option<i64>,
    /// 单日限领. Example: `100`.
    pub daily_limit: Option<i64>,
}

wechatpay_client::record! {
    Plan {
        plan_id "plan_id", plan_name "plan_name", plan_state "plan_state",
        delivery_start_time "delivery_start_time", delivery_end_time "delivery_end_time",
        stock_id "stock_id", reuse_coupon_config "reuse_coupon_config",
        product_coupon_id "product_coupon_id", recommend_word "recommend_word",
        brand_id "brand_id", total_count "total_count", user_limit "user_limit",
        daily_limit "daily_limit",
    }
}

wechatpay_client::open_enum! {
    /// 投放计划审核状态: The review of a plan.
    pub enum PlanAuditState {
        /// It is not reviewed yet.
        AuditInitial = "AUDIT_INITIAL",
        /// It is being reviewed.
        AuditProcessing = "AUDIT_PROCESSING",
        /// It was approved.
        AuditPassed = "AUDIT_PASSED",
        /// It was rejected.
        AuditRejected = "AUDIT_REJECTED",
    }
}

/// 投放计划状态变更: What has changed of a plan.
#[derive(Clone)]
#[non_exhaustive]
pub struct PlanChange {
    /// 投放计划ID: A plan as numbered by WeChat Pay. At least 1 character. Example: `12000`.
    pub plan_id: Option<PlanId>,
    /// 投放计划变更前状态: The state of a plan before a change. Example: `EXPIRED`.
    pub plan_state: ChangedPlanState,
    /// 投放计划当前审核状态: The review of a plan. Example: `REJECTED`.
    pub audit_state: Option<ChangedAuditState>,
    /// 变更原因. Example: `投放时间已结束`.
    pub change_reason: Option<String>,
    /// 修改时间. Example: `2025-01-31T23:59:59+08:00`.
    pub modify_time: Timestamp,
}

wechatpay_client::record! {
    PlanChange {
        plan_id "plan_id", plan_state "plan_state", audit_state "audit_state",
        change_reason "change_reason", modify_time "modify_time",
    }
}

impl PlanChange {
    /// Creates the value from its required fields.
    #[inline]
    pub fn new(plan_state: ChangedPlanState, modify_time: Timestamp) -> Self {
        Self {
            plan_id: None, plan_state, audit_state: None, change_reason: None,
            modify_time,
        }
    }
}

wechatpay_client::setters! {
    PlanChange {
        /// 投放计划ID: A plan as numbered by WeChat Pay. At least 1 character.
        plan_id: PlanId,
        /// 投放计划当前审核状态: The review of a plan.
        audit_state: ChangedAuditState,
        /// 变更原因.
        change_reason: String,
    }
}

wechatpay_client::text! {
    /// 投放计划ID: A plan as numbered by WeChat Pay.
    ///
    /// At least 1 character.
    pub struct PlanId;
}

wechatpay_client::open_enum! {
    /// 投放计划状态: The state of a plan.
    pub enum PlanState {
        /// It is being created.
        PlanCreating = "PLAN_CREATING",
        /// It was created and has not begun.
        PlanCreated = "PLAN_CREATED",
        /// It is being ended.
        PlanTerminating = "PLAN_TERMINATING",
        /// It was ended.
        PlanTerminated = "PLAN_TERMINATED",
        /// Its time is over.
        PlanExpired = "PLAN_EXPIRED",
        /// Coupons are being handed out.
        PlanDelivering = "PLAN_DELIVERING",
        /// It is paused.
        PlanPaused = "PLAN_PAUSED",
    }
}

/// 修改内容: What is changed of a plan.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PlanUpdate {
    /// 投放计划名称. Example: `冬季饮料投放`.
    pub plan_name: Option<String>,
    /// 结束可用时间. Example: `2025-01-31T23:59:59+08:00`.
    pub delivery_end_time: Option<Timestamp>,
    /// 总库存: How many coupons are handed out in all. From 1. Example: `11000`.
    pub total_count: Option<i64>,
    /// 单用户限领: How many coupons a user receives. From 1. Example: `5`.
    pub user_limit: Option<i64>,
    /// 单日限领: How many coupons are handed out in a day. From 1. Example: `100`.
    pub daily_limit: Option<i64>,
    /// 营销标签. Example: `天天有惊喜`.
    pub recommend_word: Option<String>,
}

wechatpay_client::sent! {
    PlanUpdate {
        plan_name "plan_name", delivery_end_time "delivery_end_time", total_count "total_count",
        user_limit "user_limit", daily_limit "daily_limit", recommend_word "recommend_word",
    }
}

impl PlanUpdate {
    /// Creates the value.
    #[inline]
    pub fn new() -> Self {
        Self {
            plan_name: None, delivery_end_time: None, total_count: None,
            user_limit: None, daily_limit: None, recommend_word: None,
        }
    }
}

wechatpay_client::setters! {
    PlanUpdate {
        /// 投放计划名称.
        plan_name: String,
        /// 结束可用时间.
        delivery_end_time: Timestamp,
        /// 总库存: How many coupons are handed out in all. From 1.
        total_count: i64,
        /// 单用户限领: How many coupons a user receives. From 1.
        user_limit: i64,
        /// 单日限领: How many coupons are handed out in a day. From 1.
        daily_limit: i64,
        /// 营销标签.
        recommend_word: String,
    }
}

/// The response to [`SetNotifyUrl`](super::SetNotifyUrl).
#[derive(Clone)]
#[non_exhaustive]
pub struct SetNotifyUrlResponse {
    /// 通知地址. Example: `https://www.weixin.qq.com/wxpay/plan.php`.
    pub notify_url: String,
}

wechatpay_client::record! {
    SetNotifyUrlResponse {
        notify_url "notify_url",
    }
}

/// 摇一摇有优惠活动: An activity for users who shake their phones.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShakeActivity {
    /// 活动id. Example: `120344`.
    pub id: String,
    /// 活动名称. Example: `夏日饮品摇优惠`.
    pub name: String,
    /// 活动状态: The state of an activity. Example: `CREATED`.
    pub activity_state: ActivityState,
    /// 审核状态: The review of an activity. Example: `PENDING`.
    pub audit_state: AuditState,
    /// 可用库存. Example: `8000`.
    pub available_quota: i64,
    /// 总库存. Example: `11000`.
    pub total_quota: i64,
    /// 投放模式: Whom an activity gives coupons to. Example: `SMART`.
    pub delivery_mode: DeliveryMode,
    /// 投放时间范围: When an activity is on.
    pub time_range: ActivityTime,
    /// 商品券: Coupons that an activity gives.
    pub product_coupon: Option<ActivityCoupon>,
}

wechatpay_client::record! {
    ShakeActivity {
        id "id", name "name", activity_state "activity_state", audit_state "audit_state",
        available_quota "available_quota", total_quota "total_quota",
        delivery_mode "delivery_mode", time_range "time_range", product_coupon "product_coupon",
    }
}

/// The response to [`UpdateDeliveryPlan`](super::UpdateDeliveryPlan).
#[derive(Clone)]
#[non_exhaustive]
pub struct UpdateDeliveryPlanResponse {
    /// 投放计划详情: A plan for handing out coupons.
    pub plan: Plan,
}

wechatpay_client::record! {
    UpdateDeliveryPlanResponse {
        plan "plan",
    }
}
