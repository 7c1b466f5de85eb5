// Written by `cargo xtask codegen` from spec/profitsharing.yaml; edit that file instead.

//! The routes of 分账 (profit sharing).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 申请分账账单.
pub const SPLIT_BILL: Meta = Meta::new("GET", "/v3/profitsharing/bills")
    .named("profitsharing", "split_bill")
    .success(200)
    .retry(Retry::Read)
    .errors(
        &[
            &errors::INVALID_REQUEST_BILL,
            &errors::NO_STATEMENT_EXIST,
            &errors::STATEMENT_CREATING,
            &errors::NO_AUTH_BILL,
        ],
    );

/// 查询最大分账比例.
pub const QUERY_MERCHANT_RATIO: Meta = Meta::new(
        "GET",
        "/v3/profitsharing/merchant-configs/{sub_mchid}",
    )
    .named("profitsharing", "query_merchant_ratio")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::NO_AUTH_RATIO]);

/// 请求分账.
pub const CREATE_ORDER: Meta = Meta::new("POST", "/v3/profitsharing/orders")
    .named("profitsharing", "create_order")
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

/// 解冻剩余资金.
pub const UNFREEZE_ORDER: Meta = Meta::new("POST", "/v3/profitsharing/orders/unfreeze")
    .named("profitsharing", "unfreeze_order")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(
        &[
            &errors::NO_AUTH_SHARING,
            &errors::NOT_ENOUGH_SHARING,
            &errors::INVALID_REQUEST_SHARING,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 查询分账结果.
pub const QUERY_ORDER: Meta = Meta::new("GET", "/v3/profitsharing/orders/{out_order_no}")
    .named("profitsharing", "query_order")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_SHARING, &errors::FREQUENCY_LIMITED]);

/// 添加分账接收方.
pub const ADD_RECEIVER: Meta = Meta::new("POST", "/v3/profitsharing/receivers/add")
    .named("profitsharing", "add_receiver")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/name"])
    .sensitive(&["account", "name"])
    .errors(&[&errors::NO_AUTH_SHARING, &errors::FREQUENCY_LIMITED]);

/// 删除分账接收方.
pub const DELETE_RECEIVER: Meta = Meta::new("POST", "/v3/profitsharing/receivers/delete")
    .named("profitsharing", "delete_receiver")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["account"])
    .errors(&[&errors::NO_AUTH_SHARING, &errors::FREQUENCY_LIMITED]);

/// 请求分账回退.
pub const CREATE_RETURN_ORDER: Meta = Meta::new(
        "POST",
        "/v3/profitsharing/return-orders",
    )
    .named("profitsharing", "create_return_order")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(
        &[
            &errors::NO_AUTH_SHARING,
            &errors::INVALID_REQUEST_SHARING,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 查询分账回退结果.
pub const QUERY_RETURN_ORDER: Meta = Meta::new(
        "GET",
        "/v3/profitsharing/return-orders/{out_return_no}",
    )
    .named("profitsharing", "query_return_order")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_SHARING, &errors::FREQUENCY_LIMITED]);

/// 查询剩余待分金额.
pub const QUERY_ORDER_AMOUNT: Meta = Meta::new(
        "GET",
        "/v3/profitsharing/transactions/{transaction_id}/amounts",
    )
    .named("profitsharing", "query_order_amount")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_PAYMENT, &errors::FREQUENCY_LIMITED]);
