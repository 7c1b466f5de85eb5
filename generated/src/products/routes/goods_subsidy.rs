// Written by `cargo xtask codegen` from spec/goods_subsidy.yaml; edit that file instead.

//! The routes of 品牌加价购与零售小店 (subsidised goods of small shops).

use wechatpay_client::{Meta, Retry};

/// 按区域查询品牌加价购活动.
pub const LIST_ACTIVITIES_BY_AREA: Meta = Meta::new(
        "GET",
        "/v3/marketing/goods-subsidy-activity/activities",
    )
    .named("goods_subsidy", "list_activities_by_area")
    .success(200)
    .retry(Retry::Read);

/// 门店报名品牌加价购活动.
pub const APPLY_ACTIVITY: Meta = Meta::new(
        "POST",
        "/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply",
    )
    .named("goods_subsidy", "apply_activity")
    .success(200)
    .retry(Retry::Never);

/// 锁定品牌加价购活动资格.
pub const LOCK_QUALIFICATION: Meta = Meta::new(
        "POST",
        "/v3/marketing/goods-subsidy-activity/qualification/lock",
    )
    .named("goods_subsidy", "lock_qualification")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["payer_openid"]);

/// 解锁品牌加价购活动资格.
pub const UNLOCK_QUALIFICATION: Meta = Meta::new(
        "POST",
        "/v3/marketing/goods-subsidy-activity/qualification/unlock",
    )
    .named("goods_subsidy", "unlock_qualification")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["payer_openid"]);

/// 删除零售小店活动业务代理.
pub const DELETE_REPRESENTATIVES: Meta = Meta::new(
        "DELETE",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
    )
    .named("goods_subsidy", "delete_representatives")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["openid"]);

/// 添加零售小店活动业务代理.
pub const ADD_REPRESENTATIVES: Meta = Meta::new(
        "PUT",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
    )
    .named("goods_subsidy", "add_representatives")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["openid"]);

/// 查询零售小店活动业务代理.
pub const LIST_REPRESENTATIVES: Meta = Meta::new(
        "GET",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives",
    )
    .named("goods_subsidy", "list_representatives")
    .success(200)
    .retry(Retry::Read);

/// 生成小店活动物料码.
pub const CREATE_MATERIALS: Meta = Meta::new(
        "POST",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials",
    )
    .named("goods_subsidy", "create_materials")
    .success(200)
    .retry(Retry::Idempotent);

/// 删除小店活动门店.
pub const DELETE_STORES: Meta = Meta::new(
        "DELETE",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
    )
    .named("goods_subsidy", "delete_stores")
    .success(200)
    .retry(Retry::Idempotent);

/// 查询小店活动门店列表.
pub const LIST_STORES: Meta = Meta::new(
        "GET",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
    )
    .named("goods_subsidy", "list_stores")
    .success(200)
    .retry(Retry::Read);

/// 添加小店活动门店.
pub const ADD_STORES: Meta = Meta::new(
        "POST",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
    )
    .named("goods_subsidy", "add_stores")
    .success(200)
    .retry(Retry::Idempotent);

/// 查询小店活动门店详情.
pub const GET_STORE: Meta = Meta::new(
        "GET",
        "/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}",
    )
    .named("goods_subsidy", "get_store")
    .success(200)
    .retry(Retry::Read);
