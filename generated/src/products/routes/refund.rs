// Written by `cargo xtask codegen` from spec/refund.yaml; edit that file instead.

//! The routes of 退款 (refunds).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 申请退款.
pub const CREATE_REFUND: Meta = Meta::new("POST", "/v3/refund/domestic/refunds")
    .named("refund", "create_refund")
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

/// 查询单笔退款（通过商户退款单号）.
pub const QUERY_BY_OUT_REFUND_NO: Meta = Meta::new(
        "GET",
        "/v3/refund/domestic/refunds/{out_refund_no}",
    )
    .named("refund", "query_by_out_refund_no")
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
pub const APPLY_ABNORMAL_REFUND: Meta = Meta::new(
        "POST",
        "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund",
    )
    .named("refund", "apply_abnormal_refund")
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
