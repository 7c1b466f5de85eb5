// Written by `cargo xtask codegen` from spec/brand_profitsharing.yaml; edit that file instead.

//! The routes of 连锁品牌分账 (profit sharing of chain brands).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 查询最大分账比例.
pub const QUERY_BRAND_MERCHANT_RATIO: Meta = Meta::new(
        "GET",
        "/v3/brand/profitsharing/brand-configs/{brand_mchid}",
    )
    .named("brand_profitsharing", "query_brand_merchant_ratio")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::NO_AUTH_RATIO]);

/// 完结分账.
pub const FINISH_ORDER: Meta = Meta::new("POST", "/v3/brand/profitsharing/finish-order")
    .named("brand_profitsharing", "finish_order")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(
        &[
            &errors::NO_AUTH_SHARING,
            &errors::INVALID_REQUEST_SHARING,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 查询分账结果.
pub const QUERY_ORDER: Meta = Meta::new("GET", "/v3/brand/profitsharing/orders")
    .named("brand_profitsharing", "query_order")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_SHARING, &errors::FREQUENCY_LIMITED]);

/// 请求分账.
pub const CREATE_ORDER: Meta = Meta::new("POST", "/v3/brand/profitsharing/orders")
    .named("brand_profitsharing", "create_order")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/receivers/*/name"])
    .sensitive(&["account", "name"])
    .errors(
        &[
            &errors::NO_AUTH_SHARING,
            &errors::RULE_LIMIT_SHARING,
            &errors::NOT_ENOUGH_SHARING,
            &errors::INVALID_REQUEST_SHARING,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 查询订单剩余待分金额.
pub const QUERY_ORDER_AMOUNT: Meta = Meta::new(
        "GET",
        "/v3/brand/profitsharing/orders/{transaction_id}/amounts",
    )
    .named("brand_profitsharing", "query_order_amount")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_PAYMENT, &errors::FREQUENCY_LIMITED]);

/// 添加分账接收方.
pub const ADD_RECEIVER: Meta = Meta::new("POST", "/v3/brand/profitsharing/receivers/add")
    .named("brand_profitsharing", "add_receiver")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["account"])
    .errors(&[&errors::NO_AUTH_SHARING, &errors::FREQUENCY_LIMITED]);

/// 删除分账接收方.
pub const DELETE_RECEIVER: Meta = Meta::new(
        "POST",
        "/v3/brand/profitsharing/receivers/delete",
    )
    .named("brand_profitsharing", "delete_receiver")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["account"])
    .errors(&[&errors::NO_AUTH_SHARING, &errors::FREQUENCY_LIMITED]);

/// 查询分账回退结果.
pub const QUERY_RETURN_ORDER: Meta = Meta::new(
        "GET",
        "/v3/brand/profitsharing/returnorders",
    )
    .named("brand_profitsharing", "query_return_order")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_SHARING, &errors::FREQUENCY_LIMITED]);

/// 请求分账回退.
pub const CREATE_RETURN_ORDER: Meta = Meta::new(
        "POST",
        "/v3/brand/profitsharing/returnorders",
    )
    .named("brand_profitsharing", "create_return_order")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(
        &[
            &errors::NO_AUTH_SHARING,
            &errors::INVALID_REQUEST_SHARING,
            &errors::FREQUENCY_LIMITED,
        ],
    );
