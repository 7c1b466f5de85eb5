// Written by `cargo xtask codegen` from spec/combine.yaml; edit that file instead.

//! The routes of 合单支付 (combined payments).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// App合单下单.
pub const COMBINE_APP_PREPAY: Meta = Meta::new("POST", "/v3/combine-transactions/app")
    .named("combine", "combine_app_prepay")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(
        &["/combine_payer_info/identity/number", "/combine_payer_info/identity/name"],
    )
    .sensitive(
        &[
            "contract_display_account",
            "individual_name",
            "name",
            "number",
            "openid",
            "payer_client_ip",
            "sub_openid",
        ],
    )
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH_COMBINE,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_COMBINE,
            &errors::OUT_TRADE_NO_USED,
            &errors::RULE_LIMIT_COMBINE,
            &errors::INVALID_REQUEST_ORDER,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED,
            &errors::OPENID_MISMATCH,
            &errors::FREQUENCY_LIMITED,
            &errors::SYSTEM_ERROR,
        ],
    );

/// H5合单下单.
pub const COMBINE_H5_PREPAY: Meta = Meta::new("POST", "/v3/combine-transactions/h5")
    .named("combine", "combine_h5_prepay")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(
        &["/combine_payer_info/identity/number", "/combine_payer_info/identity/name"],
    )
    .sensitive(
        &["individual_name", "name", "number", "openid", "payer_client_ip", "sub_openid"],
    )
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH_COMBINE,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_COMBINE,
            &errors::OUT_TRADE_NO_USED,
            &errors::RULE_LIMIT_COMBINE,
            &errors::INVALID_REQUEST_ORDER,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED,
            &errors::OPENID_MISMATCH,
            &errors::FREQUENCY_LIMITED,
            &errors::SYSTEM_ERROR,
        ],
    );

/// 个人收款交易通过微信支付订单号查单.
pub const COMBINE_QUERY_ORDER_BY_ID: Meta = Meta::new(
        "GET",
        "/v3/combine-transactions/id/{combine_transaction_id}",
    )
    .named("combine", "combine_query_order_by_id")
    .success(200)
    .retry(Retry::Read)
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH_COMBINE,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_COMBINE,
            &errors::OUT_TRADE_NO_USED,
            &errors::RULE_LIMIT_COMBINE,
            &errors::ORDER_NOT_EXIST,
            &errors::ORDER_CLOSED,
            &errors::FREQUENCY_LIMITED,
            &errors::SYSTEM_ERROR,
        ],
    );

/// JSAPI合单下单.
pub const COMBINE_JSAPI_PREPAY: Meta = Meta::new(
        "POST",
        "/v3/combine-transactions/jsapi",
    )
    .named("combine", "combine_jsapi_prepay")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(
        &["/combine_payer_info/identity/number", "/combine_payer_info/identity/name"],
    )
    .sensitive(
        &["individual_name", "name", "number", "openid", "payer_client_ip", "sub_openid"],
    )
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH_COMBINE,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_COMBINE,
            &errors::OUT_TRADE_NO_USED,
            &errors::RULE_LIMIT_COMBINE,
            &errors::INVALID_REQUEST_ORDER,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED,
            &errors::OPENID_MISMATCH,
            &errors::FREQUENCY_LIMITED,
            &errors::SYSTEM_ERROR,
        ],
    );

/// 个人收款交易下单（小程序）.
pub const COMBINE_MINI_PROGRAM_PREPAY: Meta = Meta::new(
        "POST",
        "/v3/combine-transactions/miniprogram",
    )
    .named("combine", "combine_mini_program_prepay")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(
        &["/combine_payer_info/identity/number", "/combine_payer_info/identity/name"],
    )
    .sensitive(
        &["individual_name", "name", "number", "openid", "payer_client_ip", "sub_openid"],
    )
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH_COMBINE,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_COMBINE,
            &errors::OUT_TRADE_NO_USED,
            &errors::RULE_LIMIT_COMBINE,
            &errors::INVALID_REQUEST_ORDER,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED,
            &errors::OPENID_MISMATCH,
            &errors::FREQUENCY_LIMITED,
            &errors::SYSTEM_ERROR,
        ],
    );

/// Native合单下单.
pub const COMBINE_NATIVE_PREPAY: Meta = Meta::new(
        "POST",
        "/v3/combine-transactions/native",
    )
    .named("combine", "combine_native_prepay")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(
        &["/combine_payer_info/identity/number", "/combine_payer_info/identity/name"],
    )
    .sensitive(
        &["individual_name", "name", "number", "openid", "payer_client_ip", "sub_openid"],
    )
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH_COMBINE,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_COMBINE,
            &errors::OUT_TRADE_NO_USED,
            &errors::RULE_LIMIT_COMBINE,
            &errors::INVALID_REQUEST_ORDER,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED,
            &errors::OPENID_MISMATCH,
            &errors::FREQUENCY_LIMITED,
            &errors::SYSTEM_ERROR,
        ],
    );

/// 查询合单订单.
pub const COMBINE_QUERY_ORDER: Meta = Meta::new(
        "GET",
        "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}",
    )
    .named("combine", "combine_query_order")
    .success(200)
    .retry(Retry::Read)
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH_COMBINE,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_COMBINE,
            &errors::OUT_TRADE_NO_USED,
            &errors::RULE_LIMIT_COMBINE,
            &errors::ORDER_NOT_EXIST,
            &errors::ORDER_CLOSED,
            &errors::FREQUENCY_LIMITED,
            &errors::SYSTEM_ERROR,
        ],
    );

/// 关闭合单订单.
pub const COMBINE_CLOSE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close",
    )
    .named("combine", "combine_close_order")
    .success(204)
    .retry(Retry::Idempotent)
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH_COMBINE,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_COMBINE,
            &errors::OUT_TRADE_NO_USED,
            &errors::RULE_LIMIT_COMBINE,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED_CLOSE,
            &errors::ORDER_NOT_EXIST,
            &errors::FREQUENCY_LIMITED,
            &errors::SYSTEM_ERROR,
        ],
    );
