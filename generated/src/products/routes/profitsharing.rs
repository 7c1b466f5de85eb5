// Written by `cargo xtask codegen` from spec/profitsharing.yaml; edit that file instead.

//! The routes of 分账 (profit sharing).

use crate::products::errors;
use crate::runtime::{Meta, Retry};

/// 申请分账账单: Asks for the bill of what was shared out and returned on a day. Ask after 10
/// o'clock of the next day.
pub const SPLIT_BILL: Meta = Meta {
    product: "profitsharing",
    operation: "split_bill",
    method: "GET",
    template: "/v3/profitsharing/bills",
    success: 200,
    retry: Retry::Read,
    encrypted: &[],
    sensitive: &[],
    errors: &[
        &errors::INVALID_REQUEST_BILL,
        &errors::NO_STATEMENT_EXIST,
        &errors::STATEMENT_CREATING,
        &errors::NO_AUTH_BILL,
    ],
};

/// 查询最大分账比例: Tells what part of an order a merchant lets the partner share out. Merchants
/// set it themselves, on the merchant platform. Only partners can ask.
pub const QUERY_MERCHANT_RATIO: Meta = Meta {
    product: "profitsharing",
    operation: "query_merchant_ratio",
    method: "GET",
    template: "/v3/profitsharing/merchant-configs/{sub_mchid}",
    success: 200,
    retry: Retry::Read,
    encrypted: &[],
    sensitive: &[],
    errors: &[&errors::NO_AUTH_RATIO],
};

/// 请求分账: Shares money of a paid order out. It is accepted first and made later: the query tells
/// how it ended for each receiver. An order can be shared out 50 times, to 50 receivers each time.
pub const CREATE_ORDER: Meta = Meta {
    product: "profitsharing",
    operation: "create_order",
    method: "POST",
    template: "/v3/profitsharing/orders",
    success: 200,
    retry: Retry::Idempotent,
    encrypted: &["/receivers/*/name"],
    sensitive: &["account", "name"],
    errors: &[
        &errors::NO_AUTH_SHARING,
        &errors::RULE_LIMIT_SHARING,
        &errors::NOT_ENOUGH_SHARING,
        &errors::INVALID_REQUEST_SHARING,
        &errors::FREQUENCY_LIMITED,
    ],
};

/// 解冻剩余资金: Releases what is left of an order to the merchant, or all of it when nothing is to
/// be shared out. Afterwards the order cannot be shared out any more. It is accepted first and made
/// later: ask `query_order`.
pub const UNFREEZE_ORDER: Meta = Meta {
    product: "profitsharing",
    operation: "unfreeze_order",
    method: "POST",
    template: "/v3/profitsharing/orders/unfreeze",
    success: 200,
    retry: Retry::Idempotent,
    encrypted: &[],
    sensitive: &[],
    errors: &[
        &errors::NO_AUTH_SHARING,
        &errors::NOT_ENOUGH_SHARING,
        &errors::INVALID_REQUEST_SHARING,
        &errors::FREQUENCY_LIMITED,
    ],
};

/// 查询分账结果: Tells how a sharing stands, or the release of what was left of an order, and how
/// it ended for each receiver.
pub const QUERY_ORDER: Meta = Meta {
    product: "profitsharing",
    operation: "query_order",
    method: "GET",
    template: "/v3/profitsharing/orders/{out_order_no}",
    success: 200,
    retry: Retry::Read,
    encrypted: &[],
    sensitive: &[],
    errors: &[&errors::RESOURCE_NOT_EXISTS_SHARING, &errors::FREQUENCY_LIMITED],
};

/// 添加分账接收方: Makes a merchant or a user a receiver, to whom money can be shared out from then
/// on. A merchant may have 20000 receivers.
pub const ADD_RECEIVER: Meta = Meta {
    product: "profitsharing",
    operation: "add_receiver",
    method: "POST",
    template: "/v3/profitsharing/receivers/add",
    success: 200,
    retry: Retry::Idempotent,
    encrypted: &["/name"],
    sensitive: &["account", "name"],
    errors: &[&errors::NO_AUTH_SHARING, &errors::FREQUENCY_LIMITED],
};

/// 删除分账接收方: Takes a receiver off the list. What was shared out to them before stays with
/// them.
pub const DELETE_RECEIVER: Meta = Meta {
    product: "profitsharing",
    operation: "delete_receiver",
    method: "POST",
    template: "/v3/profitsharing/receivers/delete",
    success: 200,
    retry: Retry::Idempotent,
    encrypted: &[],
    sensitive: &["account"],
    errors: &[&errors::NO_AUTH_SHARING, &errors::FREQUENCY_LIMITED],
};

/// 请求分账回退: Takes money back from a merchant who received it, so that the order can be
/// refunded. The merchant must have agreed to it on the merchant platform. It is possible for 180
/// days, 50 times for each sharing, and before or after the refund itself.
pub const CREATE_RETURN_ORDER: Meta = Meta {
    product: "profitsharing",
    operation: "create_return_order",
    method: "POST",
    template: "/v3/profitsharing/return-orders",
    success: 200,
    retry: Retry::Idempotent,
    encrypted: &[],
    sensitive: &[],
    errors: &[
        &errors::NO_AUTH_SHARING,
        &errors::INVALID_REQUEST_SHARING,
        &errors::FREQUENCY_LIMITED,
    ],
};

/// 查询分账回退结果: Tells how a return stands, above all one that was answered with `PROCESSING`.
pub const QUERY_RETURN_ORDER: Meta = Meta {
    product: "profitsharing",
    operation: "query_return_order",
    method: "GET",
    template: "/v3/profitsharing/return-orders/{out_return_no}",
    success: 200,
    retry: Retry::Read,
    encrypted: &[],
    sensitive: &[],
    errors: &[&errors::RESOURCE_NOT_EXISTS_SHARING, &errors::FREQUENCY_LIMITED],
};

/// 查询剩余待分金额: Tells how much of an order is left to be shared out.
pub const QUERY_ORDER_AMOUNT: Meta = Meta {
    product: "profitsharing",
    operation: "query_order_amount",
    method: "GET",
    template: "/v3/profitsharing/transactions/{transaction_id}/amounts",
    success: 200,
    retry: Retry::Read,
    encrypted: &[],
    sensitive: &[],
    errors: &[&errors::RESOURCE_NOT_EXISTS_PAYMENT, &errors::FREQUENCY_LIMITED],
};
