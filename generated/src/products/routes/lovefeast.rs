// Written by `cargo xtask codegen` from spec/lovefeast.yaml; edit that file instead.

//! The routes of 爱心餐 (charity meals).

use wechatpay_client::{Meta, Retry};

/// 查询爱心餐品牌信息.
pub const GET_BRAND: Meta = Meta::new("GET", "/v3/lovefeast/brands/{brand_id}")
    .named("lovefeast", "get_brand")
    .success(200)
    .retry(Retry::Read);

/// 查询用户捐赠单列表.
pub const LIST_ORDERS_BY_USER: Meta = Meta::new(
        "GET",
        "/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}",
    )
    .named("lovefeast", "list_orders_by_user")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"]);

/// 查询用户捐赠单详情.
pub const QUERY_ORDER_BY_USER: Meta = Meta::new(
        "GET",
        "/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}",
    )
    .named("lovefeast", "query_order_by_user")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"]);
