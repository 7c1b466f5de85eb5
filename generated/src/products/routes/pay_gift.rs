// Written by `cargo xtask codegen` from spec/pay_gift.yaml; edit that file instead.

//! The routes of 支付有礼 (gifts after payment).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 获取支付有礼活动列表.
pub const LIST_ACTIVITIES: Meta = Meta::new(
        "GET",
        "/v3/marketing/paygiftactivity/activities",
    )
    .named("pay_gift", "list_activities")
    .success(200)
    .retry(Retry::Read);

/// 查询活动详情接口.
pub const GET_ACT_DETAIL: Meta = Meta::new(
        "GET",
        "/v3/marketing/paygiftactivity/activities/{activity_id}",
    )
    .named("pay_gift", "get_act_detail")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS]);

/// 查询活动指定商品列表.
pub const LIST_ACTIVITY_SKU: Meta = Meta::new(
        "GET",
        "/v3/marketing/paygiftactivity/activities/{activity_id}/goods",
    )
    .named("pay_gift", "list_activity_sku")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS]);

/// 查询活动发券商户号.
pub const LIST_ACTIVITY_MERCHANT: Meta = Meta::new(
        "GET",
        "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants",
    )
    .named("pay_gift", "list_activity_merchant")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS]);

/// 新增活动发券商户号.
pub const ADD_ACTIVITY_MERCHANT: Meta = Meta::new(
        "POST",
        "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add",
    )
    .named("pay_gift", "add_activity_merchant")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(&[&errors::MCH_NOT_EXISTS, &errors::RESOURCE_NOT_EXISTS]);

/// 删除活动发券商户号.
pub const DELETE_ACTIVITY_MERCHANT: Meta = Meta::new(
        "POST",
        "/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete",
    )
    .named("pay_gift", "delete_activity_merchant")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(&[&errors::MCH_NOT_EXISTS, &errors::RESOURCE_NOT_EXISTS]);

/// 终止活动.
pub const TERMINATE_ACTIVITY: Meta = Meta::new(
        "POST",
        "/v3/marketing/paygiftactivity/activities/{activity_id}/terminate",
    )
    .named("pay_gift", "terminate_activity")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::RESOURCE_NOT_EXISTS]);

/// 创建全场满额送活动.
pub const CREATE_FULL_SEND_ACT: Meta = Meta::new(
        "POST",
        "/v3/marketing/paygiftactivity/unique-threshold-activity",
    )
    .named("pay_gift", "create_full_send_act")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(
        &[
            &errors::MCH_NOT_EXISTS,
            &errors::APPID_MCHID_NOT_MATCH,
            &errors::RESOURCE_NOT_EXISTS_COUPON_STOCK,
        ],
    );
