// Written by `cargo xtask codegen` from spec/delivery_plan.yaml; edit that file instead.

//! The routes of 投放计划 (delivery plans).

use wechatpay_client::{Meta, Retry};

/// 查询摇优惠活动列表.
pub const LIST_SHAKE_ACTIVITIES: Meta = Meta::new(
        "GET",
        "/v3/brand/marketing/shake-activities/activities",
    )
    .named("delivery_plan", "list_shake_activities")
    .success(200)
    .retry(Retry::Read);

/// 创建投放计划.
pub const CREATE_DELIVERY_PLAN: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/delivery-plan/delivery-plans",
    )
    .named("delivery_plan", "create_delivery_plan")
    .success(200)
    .retry(Retry::Idempotent);

/// 分页查询投放计划列表.
pub const LIST_DELIVERY_PLANS: Meta = Meta::new(
        "GET",
        "/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans",
    )
    .named("delivery_plan", "list_delivery_plans")
    .success(200)
    .retry(Retry::Read);

/// 更新投放计划.
pub const UPDATE_DELIVERY_PLAN: Meta = Meta::new(
        "PATCH",
        "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}",
    )
    .named("delivery_plan", "update_delivery_plan")
    .success(200)
    .retry(Retry::Idempotent);

/// 终止投放计划.
pub const TERMINATE_DELIVERY_PLAN: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate",
    )
    .named("delivery_plan", "terminate_delivery_plan")
    .success(204)
    .retry(Retry::Never);

/// 设置投放计划回调地址.
pub const SET_NOTIFY_URL: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url",
    )
    .named("delivery_plan", "set_notify_url")
    .success(200)
    .retry(Retry::Never);
