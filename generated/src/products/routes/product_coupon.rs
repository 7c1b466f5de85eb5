// Written by `cargo xtask codegen` from spec/product_coupon.yaml; edit that file instead.

//! The routes of 商品券 (product coupons).

use wechatpay_client::{Meta, Retry, Scheme};

/// 图片上传.
pub const BRAND_UPLOAD_IMAGE: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/media/upload-image",
    )
    .named("product_coupon", "brand_upload_image")
    .success(200)
    .retry(Retry::Never)
    .scheme(Scheme::Brand);

/// 获取商品券事件通知地址.
pub const BRAND_GET_NOTIFY_CONFIG: Meta = Meta::new(
        "GET",
        "/brand/marketing/product-coupon/notify-configs",
    )
    .named("product_coupon", "brand_get_notify_config")
    .success(200)
    .retry(Retry::Read)
    .scheme(Scheme::Brand);

/// 设置商品券事件通知地址.
pub const BRAND_SET_NOTIFY_CONFIG: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/notify-configs",
    )
    .named("product_coupon", "brand_set_notify_config")
    .success(200)
    .retry(Retry::Never)
    .scheme(Scheme::Brand);

/// 创建商品券.
pub const BRAND_CREATE_PRODUCT_COUPON: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/product-coupons",
    )
    .named("product_coupon", "brand_create_product_coupon")
    .success(200)
    .retry(Retry::Idempotent)
    .scheme(Scheme::Brand);

/// 查询商品券.
pub const BRAND_GET_PRODUCT_COUPON: Meta = Meta::new(
        "GET",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
    )
    .named("product_coupon", "brand_get_product_coupon")
    .success(200)
    .retry(Retry::Read)
    .scheme(Scheme::Brand);

/// 修改商品券.
pub const BRAND_UPDATE_PRODUCT_COUPON: Meta = Meta::new(
        "PATCH",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}",
    )
    .named("product_coupon", "brand_update_product_coupon")
    .success(200)
    .retry(Retry::Idempotent)
    .scheme(Scheme::Brand);

/// 失效商品券.
pub const BRAND_DEACTIVATE_PRODUCT_COUPON: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate",
    )
    .named("product_coupon", "brand_deactivate_product_coupon")
    .success(200)
    .retry(Retry::Idempotent)
    .scheme(Scheme::Brand);

/// 添加商品券批次组.
pub const BRAND_CREATE_STOCK_BUNDLE: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
    )
    .named("product_coupon", "brand_create_stock_bundle")
    .success(200)
    .retry(Retry::Idempotent)
    .scheme(Scheme::Brand);

/// 修改商品券批次组.
pub const BRAND_UPDATE_STOCK_BUNDLE: Meta = Meta::new(
        "PATCH",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",
    )
    .named("product_coupon", "brand_update_stock_bundle")
    .success(200)
    .retry(Retry::Idempotent)
    .scheme(Scheme::Brand);

/// 批次组批量关联门店.
pub const BRAND_ASSOCIATE_STOCK_BUNDLE_STORES: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores",
    )
    .named("product_coupon", "brand_associate_stock_bundle_stores")
    .success(200)
    .retry(Retry::Never)
    .scheme(Scheme::Brand);

/// 批次组批量取消关联门店.
pub const BRAND_DISASSOCIATE_STOCK_BUNDLE_STORES: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores",
    )
    .named("product_coupon", "brand_disassociate_stock_bundle_stores")
    .success(200)
    .retry(Retry::Never)
    .scheme(Scheme::Brand);

/// 修改商品券批次组发放预算.
pub const BRAND_UPDATE_STOCK_BUNDLE_BUDGET: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
    )
    .named("product_coupon", "brand_update_stock_bundle_budget")
    .success(200)
    .retry(Retry::Idempotent)
    .scheme(Scheme::Brand);

/// 查询商品券批次列表.
pub const BRAND_LIST_STOCKS: Meta = Meta::new(
        "GET",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
    )
    .named("product_coupon", "brand_list_stocks")
    .success(200)
    .retry(Retry::Read)
    .scheme(Scheme::Brand);

/// 添加商品券批次.
pub const BRAND_CREATE_STOCK: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks",
    )
    .named("product_coupon", "brand_create_stock")
    .success(200)
    .retry(Retry::Idempotent)
    .scheme(Scheme::Brand);

/// 查询商品券指定批次.
pub const BRAND_GET_STOCK: Meta = Meta::new(
        "GET",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    )
    .named("product_coupon", "brand_get_stock")
    .success(200)
    .retry(Retry::Read)
    .scheme(Scheme::Brand);

/// 修改商品券指定批次.
pub const BRAND_UPDATE_STOCK: Meta = Meta::new(
        "PATCH",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    )
    .named("product_coupon", "brand_update_stock")
    .success(200)
    .retry(Retry::Idempotent)
    .scheme(Scheme::Brand);

/// 批次关联门店.
pub const BRAND_ASSOCIATE_STORES: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores",
    )
    .named("product_coupon", "brand_associate_stores")
    .success(200)
    .retry(Retry::Never)
    .scheme(Scheme::Brand);

/// 查询批次关联门店列表.
pub const BRAND_LIST_ASSOCIATED_STORES: Meta = Meta::new(
        "GET",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
    )
    .named("product_coupon", "brand_list_associated_stores")
    .success(200)
    .retry(Retry::Read)
    .scheme(Scheme::Brand);

/// 失效商品券批次.
pub const BRAND_DEACTIVATE_STOCK: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
    )
    .named("product_coupon", "brand_deactivate_stock")
    .success(200)
    .retry(Retry::Idempotent)
    .scheme(Scheme::Brand);

/// 批次取消关联门店.
pub const BRAND_DISASSOCIATE_STORES: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores",
    )
    .named("product_coupon", "brand_disassociate_stores")
    .success(200)
    .retry(Retry::Never)
    .scheme(Scheme::Brand);

/// 修改商品券批次发放预算.
pub const BRAND_UPDATE_STOCK_BUDGET: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget",
    )
    .named("product_coupon", "brand_update_stock_budget")
    .success(200)
    .retry(Retry::Idempotent)
    .scheme(Scheme::Brand);

/// 预上传券Code.
pub const BRAND_UPLOAD_COUPON_CODES: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
    )
    .named("product_coupon", "brand_upload_coupon_codes")
    .success(200)
    .retry(Retry::Idempotent)
    .scheme(Scheme::Brand);

/// 向用户发放商品券批次组.
pub const BRAND_SEND_COUPON_BUNDLE: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/users/{openid}/coupon-bundles",
    )
    .named("product_coupon", "brand_send_coupon_bundle")
    .success(200)
    .retry(Retry::Idempotent)
    .scheme(Scheme::Brand)
    .sensitive(&["openid"]);

/// 失效用户商品券组.
pub const BRAND_DEACTIVATE_USER_COUPON_BUNDLE: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
    )
    .named("product_coupon", "brand_deactivate_user_coupon_bundle")
    .success(200)
    .retry(Retry::Idempotent)
    .scheme(Scheme::Brand)
    .sensitive(&["openid"]);

/// 指定券状态查询用户商品券列表.
pub const BRAND_LIST_USER_COUPONS: Meta = Meta::new(
        "GET",
        "/brand/marketing/product-coupon/users/{openid}/coupons",
    )
    .named("product_coupon", "brand_list_user_coupons")
    .success(200)
    .retry(Retry::Read)
    .scheme(Scheme::Brand)
    .sensitive(&["openid"]);

/// 向用户发放商品券.
pub const BRAND_SEND_COUPON: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/users/{openid}/coupons",
    )
    .named("product_coupon", "brand_send_coupon")
    .success(200)
    .retry(Retry::Idempotent)
    .scheme(Scheme::Brand)
    .sensitive(&["openid"]);

/// 查询用户商品券详情.
pub const BRAND_GET_USER_COUPON: Meta = Meta::new(
        "GET",
        "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}",
    )
    .named("product_coupon", "brand_get_user_coupon")
    .success(200)
    .retry(Retry::Read)
    .scheme(Scheme::Brand)
    .sensitive(&["openid"]);

/// 确认发放用户商品券.
pub const BRAND_CONFIRM_USER_COUPON: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",
    )
    .named("product_coupon", "brand_confirm_user_coupon")
    .success(200)
    .retry(Retry::Idempotent)
    .scheme(Scheme::Brand)
    .sensitive(&["openid"]);

/// 失效用户商品券.
pub const BRAND_DEACTIVATE_USER_COUPON: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate",
    )
    .named("product_coupon", "brand_deactivate_user_coupon")
    .success(200)
    .retry(Retry::Idempotent)
    .scheme(Scheme::Brand)
    .sensitive(&["openid"]);

/// 退券.
pub const BRAND_RETURN_USER_COUPON: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return",
    )
    .named("product_coupon", "brand_return_user_coupon")
    .success(200)
    .retry(Retry::Idempotent)
    .scheme(Scheme::Brand)
    .sensitive(&["openid"]);

/// 核销用户商品券.
pub const BRAND_USE_USER_COUPON: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use",
    )
    .named("product_coupon", "brand_use_user_coupon")
    .success(200)
    .retry(Retry::Idempotent)
    .scheme(Scheme::Brand)
    .sensitive(&["openid"]);

/// 向用户预发放商品券.
pub const BRAND_PRE_SEND_COUPON: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/users/{openid}/pre-send-coupon",
    )
    .named("product_coupon", "brand_pre_send_coupon")
    .success(200)
    .retry(Retry::Never)
    .scheme(Scheme::Brand)
    .sensitive(&["openid"]);

/// 向用户预发放商品券批次组.
pub const BRAND_PRE_SEND_COUPON_BUNDLE: Meta = Meta::new(
        "POST",
        "/brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle",
    )
    .named("product_coupon", "brand_pre_send_coupon_bundle")
    .success(200)
    .retry(Retry::Never)
    .scheme(Scheme::Brand)
    .sensitive(&["openid"]);

/// 提交图片生成任务.
pub const CREATE_IMAGE_GENERATION_TASK: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/image-generation-tasks",
    )
    .named("product_coupon", "create_image_generation_task")
    .success(200)
    .retry(Retry::Idempotent);

/// 查询图片生成任务执行结果.
pub const GET_IMAGE_GENERATION_TASK: Meta = Meta::new(
        "GET",
        "/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}",
    )
    .named("product_coupon", "get_image_generation_task")
    .success(200)
    .retry(Retry::Read);

/// 图片上传.
pub const UPLOAD_IMAGE: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/media/upload-image",
    )
    .named("product_coupon", "upload_image")
    .success(200)
    .retry(Retry::Never);

/// 获取商品券事件通知地址.
pub const GET_NOTIFY_CONFIG: Meta = Meta::new(
        "GET",
        "/v3/marketing/partner/product-coupon/notify-configs",
    )
    .named("product_coupon", "get_notify_config")
    .success(200)
    .retry(Retry::Read);

/// 设置商品券事件通知地址.
pub const SET_NOTIFY_CONFIG: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/notify-configs",
    )
    .named("product_coupon", "set_notify_config")
    .success(200)
    .retry(Retry::Never);

/// 创建商品券.
pub const CREATE_PRODUCT_COUPON: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons",
    )
    .named("product_coupon", "create_product_coupon")
    .success(200)
    .retry(Retry::Idempotent);

/// 查询商品券.
pub const GET_PRODUCT_COUPON: Meta = Meta::new(
        "GET",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
    )
    .named("product_coupon", "get_product_coupon")
    .success(200)
    .retry(Retry::Read);

/// 修改商品券.
pub const UPDATE_PRODUCT_COUPON: Meta = Meta::new(
        "PATCH",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
    )
    .named("product_coupon", "update_product_coupon")
    .success(200)
    .retry(Retry::Idempotent);

/// 失效商品券.
pub const DEACTIVATE_PRODUCT_COUPON: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate",
    )
    .named("product_coupon", "deactivate_product_coupon")
    .success(200)
    .retry(Retry::Idempotent);

/// 添加商品券批次组.
pub const CREATE_STOCK_BUNDLE: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
    )
    .named("product_coupon", "create_stock_bundle")
    .success(200)
    .retry(Retry::Idempotent);

/// 修改商品券批次组.
pub const UPDATE_STOCK_BUNDLE: Meta = Meta::new(
        "PATCH",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",
    )
    .named("product_coupon", "update_stock_bundle")
    .success(200)
    .retry(Retry::Idempotent);

/// 批次组批量关联门店.
pub const ASSOCIATE_STOCK_BUNDLE_STORES: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores",
    )
    .named("product_coupon", "associate_stock_bundle_stores")
    .success(200)
    .retry(Retry::Never);

/// 批次组批量取消关联门店.
pub const DISASSOCIATE_STOCK_BUNDLE_STORES: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores",
    )
    .named("product_coupon", "disassociate_stock_bundle_stores")
    .success(200)
    .retry(Retry::Never);

/// 修改商品券批次组发放预算.
pub const UPDATE_STOCK_BUNDLE_BUDGET: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
    )
    .named("product_coupon", "update_stock_bundle_budget")
    .success(200)
    .retry(Retry::Idempotent);

/// 查询商品券批次列表.
pub const LIST_STOCKS: Meta = Meta::new(
        "GET",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
    )
    .named("product_coupon", "list_stocks")
    .success(200)
    .retry(Retry::Read);

/// 添加商品券批次.
pub const CREATE_STOCK: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
    )
    .named("product_coupon", "create_stock")
    .success(200)
    .retry(Retry::Idempotent);

/// 查询商品券指定批次.
pub const GET_STOCK: Meta = Meta::new(
        "GET",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    )
    .named("product_coupon", "get_stock")
    .success(200)
    .retry(Retry::Read);

/// 修改商品券指定批次.
pub const UPDATE_STOCK: Meta = Meta::new(
        "PATCH",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    )
    .named("product_coupon", "update_stock")
    .success(200)
    .retry(Retry::Idempotent);

/// 批次关联门店.
pub const ASSOCIATE_STORES: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores",
    )
    .named("product_coupon", "associate_stores")
    .success(200)
    .retry(Retry::Never);

/// 查询批次关联门店列表.
pub const LIST_ASSOCIATED_STORES: Meta = Meta::new(
        "GET",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
    )
    .named("product_coupon", "list_associated_stores")
    .success(200)
    .retry(Retry::Read);

/// 失效商品券批次.
pub const DEACTIVATE_STOCK: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
    )
    .named("product_coupon", "deactivate_stock")
    .success(200)
    .retry(Retry::Idempotent);

/// 批次取消关联门店.
pub const DISASSOCIATE_STORES: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores",
    )
    .named("product_coupon", "disassociate_stores")
    .success(200)
    .retry(Retry::Never);

/// 修改商品券批次发放预算.
pub const UPDATE_STOCK_BUDGET: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget",
    )
    .named("product_coupon", "update_stock_budget")
    .success(200)
    .retry(Retry::Idempotent);

/// 预上传券Code.
pub const UPLOAD_COUPON_CODES: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
    )
    .named("product_coupon", "upload_coupon_codes")
    .success(200)
    .retry(Retry::Idempotent);

/// 向用户发放商品券批次组.
pub const SEND_COUPON_BUNDLE: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles",
    )
    .named("product_coupon", "send_coupon_bundle")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["openid"]);

/// 失效用户商品券组.
pub const DEACTIVATE_USER_COUPON_BUNDLE: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
    )
    .named("product_coupon", "deactivate_user_coupon_bundle")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["openid"]);

/// 指定券状态查询用户商品券列表.
pub const LIST_USER_COUPONS: Meta = Meta::new(
        "GET",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons",
    )
    .named("product_coupon", "list_user_coupons")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"]);

/// 向用户发放商品券.
pub const SEND_COUPON: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons",
    )
    .named("product_coupon", "send_coupon")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["openid"]);

/// 查询用户商品券详情.
pub const GET_USER_COUPON: Meta = Meta::new(
        "GET",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}",
    )
    .named("product_coupon", "get_user_coupon")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"]);

/// 确认发放用户商品券.
pub const CONFIRM_USER_COUPON: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",
    )
    .named("product_coupon", "confirm_user_coupon")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["openid"]);

/// 失效用户商品券.
pub const DEACTIVATE_USER_COUPON: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate",
    )
    .named("product_coupon", "deactivate_user_coupon")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["openid"]);

/// 退券.
pub const RETURN_USER_COUPON: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return",
    )
    .named("product_coupon", "return_user_coupon")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["openid"]);

/// 核销用户商品券.
pub const USE_USER_COUPON: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use",
    )
    .named("product_coupon", "use_user_coupon")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["openid"]);

/// 向用户预发放商品券.
pub const PRE_SEND_COUPON: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon",
    )
    .named("product_coupon", "pre_send_coupon")
    .success(200)
    .retry(Retry::Never)
    .sensitive(&["openid"]);

/// 向用户预发放商品券批次组.
pub const PRE_SEND_COUPON_BUNDLE: Meta = Meta::new(
        "POST",
        "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle",
    )
    .named("product_coupon", "pre_send_coupon_bundle")
    .success(200)
    .retry(Retry::Never)
    .sensitive(&["openid"]);
