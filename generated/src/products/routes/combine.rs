// Written by `cargo xtask codegen` from spec/combine.yaml; edit that file instead.

//! The routes of 合单支付 (combined payments).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// App合单下单: Places a combined order that the user pays from the merchant's app. The `prepay_id`
/// of the response is what the app invokes the payment with.
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

/// H5合单下单: Places a combined order that the user pays from a web page in a mobile browser
/// outside WeChat. The page leads them to the address in the response.
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

/// JSAPI合单下单: Places a combined order that the user pays inside WeChat, on a page of a service
/// account or in a mini program. The `prepay_id` of the response is what the front end invokes the
/// payment with.
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

/// Native合单下单: Places a combined order that the user pays by scanning a QR code. The merchant
/// makes the code from the link in the response.
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

/// 查询合单订单: Tells the status of a combined order and of each order in it. It is the way to
/// learn what became of an order whose callback did not arrive or whose prepay call got no
/// response.
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

/// 关闭合单订单: Closes a combined order that nobody paid. It names all orders in it again: they
/// are closed together, and afterwards none of them can be paid. Whether it was paid in the
/// meantime is for a query to tell.
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
