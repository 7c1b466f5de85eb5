// Written by `cargo xtask codegen` from spec/profitsharing.yaml; edit that file instead.

//! The routes of 分账 (profit sharing).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 申请分账账单: Asks for the bill of what was shared out and returned on a day. Ask after 10
/// o'clock of the next day.
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

/// 查询最大分账比例: Tells what part of an order a merchant lets the partner share out. Merchants
/// set it themselves, on the merchant platform. Only partners can ask.
pub const QUERY_MERCHANT_RATIO: Meta = Meta::new(
        "GET",
        "/v3/profitsharing/merchant-configs/{sub_mchid}",
    )
    .named("profitsharing", "query_merchant_ratio")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::NO_AUTH_RATIO]);

/// 请求分账: Shares money of a paid order out. It is accepted first and made later: the query tells
/// how it ended for each receiver. An order can be shared out 50 times, to 50 receivers each time.
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

/// 解冻剩余资金: Releases what is left of an order to the merchant, or all of it when nothing is to
/// be shared out. Afterwards the order cannot be shared out any more. It is accepted first and made
/// later: ask `query_order`.
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

/// 查询分账结果: Tells the status of a sharing, or of the release of what was left of an order, and
/// how it ended for each receiver.
pub const QUERY_ORDER: Meta = Meta::new("GET", "/v3/profitsharing/orders/{out_order_no}")
    .named("profitsharing", "query_order")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_SHARING, &errors::FREQUENCY_LIMITED]);

/// 添加分账接收方: Makes a merchant or a user a receiver, to whom money can be shared out from then
/// on. A merchant may have 20000 receivers.
pub const ADD_RECEIVER: Meta = Meta::new("POST", "/v3/profitsharing/receivers/add")
    .named("profitsharing", "add_receiver")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/name"])
    .sensitive(&["account", "name"])
    .errors(&[&errors::NO_AUTH_SHARING, &errors::FREQUENCY_LIMITED]);

/// 删除分账接收方: Takes a receiver off the list. What was shared out to them before stays with
/// them.
pub const DELETE_RECEIVER: Meta = Meta::new("POST", "/v3/profitsharing/receivers/delete")
    .named("profitsharing", "delete_receiver")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["account"])
    .errors(&[&errors::NO_AUTH_SHARING, &errors::FREQUENCY_LIMITED]);

/// 请求分账回退: Takes money back from a merchant who received it, so that the order can be
/// refunded. The merchant must have agreed to it on the merchant platform. It is possible for 180
/// days, 50 times for each sharing, and before or after the refund itself.
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

/// 查询分账回退结果: Tells the status of a return, above all one that was answered with
/// `PROCESSING`.
pub const QUERY_RETURN_ORDER: Meta = Meta::new(
        "GET",
        "/v3/profitsharing/return-orders/{out_return_no}",
    )
    .named("profitsharing", "query_return_order")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_SHARING, &errors::FREQUENCY_LIMITED]);

/// 查询剩余待分金额: Tells how much of an order is left to be shared out.
pub const QUERY_ORDER_AMOUNT: Meta = Meta::new(
        "GET",
        "/v3/profitsharing/transactions/{transaction_id}/amounts",
    )
    .named("profitsharing", "query_order_amount")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_PAYMENT, &errors::FREQUENCY_LIMITED]);
