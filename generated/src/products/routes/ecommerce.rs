// Written by `cargo xtask codegen` from spec/ecommerce.yaml; edit that file instead.

//! The routes of 电商收付通 (e-commerce platforms).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 申请二级商户资金账单.
pub const GET_SUB_MERCHANT_FUND_FLOW_BILL: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/bill/fundflowbill",
    )
    .named("ecommerce", "get_sub_merchant_fund_flow_bill")
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

/// 查询二级商户账户实时余额.
pub const QUERY_BALANCE: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/fund/balance/{sub_mchid}",
    )
    .named("ecommerce", "query_balance")
    .success(200)
    .retry(Retry::Read);

/// 查询二级商户账户日终余额.
pub const QUERY_DAY_END_BALANCE: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/fund/enddaybalance/{sub_mchid}",
    )
    .named("ecommerce", "query_day_end_balance")
    .success(200)
    .retry(Retry::Read);

/// 二级商户账户余额提现.
pub const CREATE_WITHDRAWAL: Meta = Meta::new("POST", "/v3/ecommerce/fund/withdraw")
    .named("ecommerce", "create_withdrawal")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(
        &[&errors::NO_AUTH_WITHDRAW, &errors::SYSTEM_ERROR, &errors::OTHER_WITHDRAW],
    );

/// 二级商户查询提现状态（商户提现单号）.
pub const QUERY_WITHDRAWAL_BY_OUT_REQUEST_NO: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}",
    )
    .named("ecommerce", "query_withdrawal_by_out_request_no")
    .success(200)
    .retry(Retry::Read);

/// 二级商户查询提现状态（微信支付提现单号）.
pub const QUERY_WITHDRAWAL: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/fund/withdraw/{withdraw_id}",
    )
    .named("ecommerce", "query_withdrawal")
    .success(200)
    .retry(Retry::Read);

/// 申请二级商户商家转账授权.
pub const CREATE_AUTHORIZATION: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/mch-transfer/authorizations",
    )
    .named("ecommerce", "create_authorization")
    .success(200)
    .retry(Retry::Idempotent);

/// 查询二级商户商家转账授权状态.
pub const GET_AUTHORIZATION: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}",
    )
    .named("ecommerce", "get_authorization")
    .success(200)
    .retry(Retry::Read);

/// 发起转账.
pub const TRANSFER_TO_USER: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/mch-transfer/transfer-bills",
    )
    .named("ecommerce", "transfer_to_user")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/user_name"])
    .sensitive(&["openid", "user_name"])
    .errors(&[&errors::NOT_ENOUGH_TRANSFER, &errors::OTHER_TRANSFER]);

/// 商户单号查询转账单.
pub const GET_TRANSFER_BILL_BY_OUT_NO: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
    )
    .named("ecommerce", "get_transfer_bill_by_out_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_TRANSFER]);

/// 撤销转账.
pub const CANCEL_TRANSFER: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
    )
    .named("ecommerce", "cancel_transfer")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(&[&errors::INVALID_REQUEST_CANCEL, &errors::RESOURCE_NOT_EXISTS_CANCEL]);

/// 微信转账单号查询转账单.
pub const GET_TRANSFER_BILL_BY_NO: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
    )
    .named("ecommerce", "get_transfer_bill_by_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_TRANSFER]);

/// 查询售后服务分账结果.
pub const QUERY_AFTER_SALES_ORDER: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/profitsharing/after-sales-orders",
    )
    .named("ecommerce", "query_after_sales_order")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_SHARING, &errors::FREQUENCY_LIMITED]);

/// 请求售后服务分账.
pub const CREATE_AFTER_SALES_ORDER: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/profitsharing/after-sales-orders",
    )
    .named("ecommerce", "create_after_sales_order")
    .success(200)
    .retry(Retry::Never)
    .errors(
        &[
            &errors::NO_AUTH_SHARING,
            &errors::RULE_LIMIT_SHARING,
            &errors::NOT_ENOUGH_SHARING,
            &errors::INVALID_REQUEST_SHARING,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 完结分账.
pub const FINISH_ORDER: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/profitsharing/finish-order",
    )
    .named("ecommerce", "finish_order")
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
pub const QUERY_ORDER: Meta = Meta::new("GET", "/v3/ecommerce/profitsharing/orders")
    .named("ecommerce", "query_order")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_SHARING, &errors::FREQUENCY_LIMITED]);

/// 请求分账.
pub const CREATE_ORDER: Meta = Meta::new("POST", "/v3/ecommerce/profitsharing/orders")
    .named("ecommerce", "create_order")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/receivers/*/receiver_name"])
    .sensitive(&["receiver_account", "receiver_name"])
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
        "/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts",
    )
    .named("ecommerce", "query_order_amount")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_PAYMENT, &errors::FREQUENCY_LIMITED]);

/// 添加分账接收方.
pub const ADD_RECEIVER: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/profitsharing/receivers/add",
    )
    .named("ecommerce", "add_receiver")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/encrypted_name"])
    .sensitive(&["account", "encrypted_name"])
    .errors(&[&errors::NO_AUTH_SHARING, &errors::FREQUENCY_LIMITED]);

/// 删除分账接收方.
pub const DELETE_RECEIVER: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/profitsharing/receivers/delete",
    )
    .named("ecommerce", "delete_receiver")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["account"])
    .errors(&[&errors::NO_AUTH_SHARING, &errors::FREQUENCY_LIMITED]);

/// 查询分账回退结果.
pub const QUERY_RETURN_ORDER: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/profitsharing/returnorders",
    )
    .named("ecommerce", "query_return_order")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_SHARING, &errors::FREQUENCY_LIMITED]);

/// 请求分账回退.
pub const CREATE_RETURN_ORDER: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/profitsharing/returnorders",
    )
    .named("ecommerce", "create_return_order")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(
        &[
            &errors::NO_AUTH_SHARING,
            &errors::INVALID_REQUEST_SHARING,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 申请退款.
pub const CREATE_REFUND: Meta = Meta::new("POST", "/v3/ecommerce/refunds/apply")
    .named("ecommerce", "create_refund")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(
        &[
            &errors::PARAM_ERROR,
            &errors::INVALID_REQUEST_REFUND,
            &errors::SIGN_ERROR,
            &errors::NOT_ENOUGH_REFUND,
            &errors::USER_ACCOUNT_ABNORMAL_REFUND,
            &errors::MCH_NOT_EXISTS,
            &errors::RESOURCE_NOT_EXISTS_ORDER,
            &errors::TRADE_OVERDUE,
            &errors::REFUND_FEE_MISMATCH,
            &errors::FREQUENCY_LIMITED_REFUND,
            &errors::SYSTEM_ERROR_REFUND,
        ],
    );

/// 查询单笔退款（按微信支付退款单号）.
pub const QUERY_REFUND: Meta = Meta::new("GET", "/v3/ecommerce/refunds/id/{refund_id}")
    .named("ecommerce", "query_refund")
    .success(200)
    .retry(Retry::Read)
    .errors(
        &[
            &errors::MCH_NOT_EXISTS,
            &errors::RESOURCE_NOT_EXISTS_REFUND,
            &errors::REFUND_NOT_EXISTS,
        ],
    );

/// 查询单笔退款（按商户退款单号）.
pub const QUERY_REFUND_BY_OUT_REFUND_NO: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/refunds/out-refund-no/{out_refund_no}",
    )
    .named("ecommerce", "query_refund_by_out_refund_no")
    .success(200)
    .retry(Retry::Read)
    .errors(
        &[
            &errors::MCH_NOT_EXISTS,
            &errors::RESOURCE_NOT_EXISTS_REFUND,
            &errors::REFUND_NOT_EXISTS,
        ],
    );

/// 发起异常退款.
pub const CREATE_ABNORMAL_REFUND: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund",
    )
    .named("ecommerce", "create_abnormal_refund")
    .success(200)
    .retry(Retry::Never)
    .encrypted(&["/bank_account", "/real_name"])
    .sensitive(&["bank_account", "real_name"])
    .errors(
        &[
            &errors::INVALID_REQUEST_ABNORMAL,
            &errors::RESOURCE_NOT_EXISTS_ABNORMAL,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 查询垫付回补结果.
pub const QUERY_RETURN_ADVANCE: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/refunds/{refund_id}/return-advance",
    )
    .named("ecommerce", "query_return_advance")
    .success(200)
    .retry(Retry::Read);

/// 垫付退款回补.
pub const CREATE_RETURN_ADVANCE: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/refunds/{refund_id}/return-advance",
    )
    .named("ecommerce", "create_return_advance")
    .success(200)
    .retry(Retry::Idempotent);

/// 取消补差.
pub const CANCEL_SUBSIDY: Meta = Meta::new("POST", "/v3/ecommerce/subsidies/cancel")
    .named("ecommerce", "cancel_subsidy")
    .success(200)
    .retry(Retry::Never);

/// 请求补差.
pub const CREATE_SUBSIDY: Meta = Meta::new("POST", "/v3/ecommerce/subsidies/create")
    .named("ecommerce", "create_subsidy")
    .success(200)
    .retry(Retry::Never);

/// 请求补差回退.
pub const RETURN_SUBSIDY: Meta = Meta::new("POST", "/v3/ecommerce/subsidies/return")
    .named("ecommerce", "return_subsidy")
    .success(200)
    .retry(Retry::Idempotent);
