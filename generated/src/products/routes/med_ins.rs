// Written by `cargo xtask codegen` from spec/med_ins.yaml; edit that file instead.

//! The routes of 医保支付 (medical insurance).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 医保自费混合收款下单.
pub const CREATE_ORDER: Meta = Meta::new("POST", "/v3/med-ins/orders")
    .named("med_ins", "create_order")
    .success(200)
    .retry(Retry::Never)
    .encrypted(
        &["/payer/name", "/payer/id_digest", "/relative/name", "/relative/id_digest"],
    )
    .sensitive(
        &[
            "geo_location",
            "id_digest",
            "name",
            "openid",
            "passthrough_request_content",
            "pay_auth_no",
            "sub_openid",
        ],
    )
    .errors(
        &[
            &errors::ALREADY_EXISTS_MEDICAL,
            &errors::RULE_LIMIT_MEDICAL,
            &errors::PARAM_ERROR,
            &errors::INVALID_REQUEST,
            &errors::REQUEST_BLOCKED,
        ],
    );

/// 使用医保自费混合订单号查看下单结果.
pub const QUERY_BY_MIX_TRADE_NO: Meta = Meta::new(
        "GET",
        "/v3/med-ins/orders/mix-trade-no/{mix_trade_no}",
    )
    .named("med_ins", "query_by_mix_trade_no")
    .success(200)
    .retry(Retry::Read);

/// 使用从业机构订单号查看下单结果.
pub const QUERY_BY_OUT_TRADE_NO: Meta = Meta::new(
        "GET",
        "/v3/med-ins/orders/out-trade-no/{out_trade_no}",
    )
    .named("med_ins", "query_by_out_trade_no")
    .success(200)
    .retry(Retry::Read);

/// 医保退款通知.
pub const NOTIFY_REFUND: Meta = Meta::new("POST", "/v3/med-ins/refunds/notify")
    .named("med_ins", "notify_refund")
    .success(204)
    .retry(Retry::Idempotent);
