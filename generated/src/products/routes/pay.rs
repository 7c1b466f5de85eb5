// Written by `cargo xtask codegen` from spec/pay.yaml; edit that file instead.

//! The routes of 支付 (payments).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 微信分付-支付方式前置服务.
pub const BANK_PAYMENT_EXPOSURE: Meta = Meta::new(
        "POST",
        "/v3/pay/acquiring-bank/transactions/exposure",
    )
    .named("pay", "bank_payment_exposure")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["acquiring_bank_openid", "merchant_openid", "phone_number_hash"]);

/// 商户贴息-获取微信分付曝光建议.
pub const INSTALMENT_EXPOSURE: Meta = Meta::new("POST", "/v3/pay/instal/exposure")
    .named("pay", "instalment_exposure")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid", "phone_number_hash"]);

/// 商户贴息-获取微信分付曝光建议.
pub const PARTNER_INSTALMENT_EXPOSURE: Meta = Meta::new(
        "POST",
        "/v3/pay/instal/partner/exposure",
    )
    .named("pay", "partner_instalment_exposure")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["phone_number_hash", "sp_openid", "sub_openid"]);

/// APP下单.
pub const PARTNER_APP_PREPAY: Meta = Meta::new(
        "POST",
        "/v3/pay/partner/transactions/app",
    )
    .named("pay", "partner_app_prepay")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/payer/identity/number", "/payer/identity/name"])
    .sensitive(&["name", "number", "payer_client_ip"])
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_PREPAY,
            &errors::OUT_TRADE_NO_USED,
            &errors::INVALID_REQUEST_ORDER,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// APP下单并签约.
pub const PARTNER_APP_PREPAY_WITH_CONTRACT: Meta = Meta::new(
        "POST",
        "/v3/pay/partner/transactions/app-with-contract",
    )
    .named("pay", "partner_app_prepay_with_contract")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["contract_display_account", "payer_client_ip"])
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_PREPAY,
            &errors::OUT_TRADE_NO_USED,
            &errors::INVALID_REQUEST_ORDER,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 付款码支付.
pub const PARTNER_CODE_PAY: Meta = Meta::new(
        "POST",
        "/v3/pay/partner/transactions/codepay",
    )
    .named("pay", "partner_code_pay")
    .success(200)
    .retry(Retry::Never)
    .sensitive(&["auth_code", "device_ip"])
    .errors(
        &[
            &errors::USERPAYING,
            &errors::AUTH_CODE_INVALID,
            &errors::AUTH_CODE_EXPIRE,
            &errors::NOT_ENOUGH_CODE,
            &errors::ORDER_PAID_CODE,
            &errors::ORDER_CLOSED,
            &errors::ORDER_REVERSED,
            &errors::OUT_TRADE_NO_USED,
            &errors::TRADE_ERROR,
            &errors::BANK_ERROR,
            &errors::SYSTEM_ERROR_CODE,
            &errors::SERVICE_UNAVAILABLE_CODE,
            &errors::INVALID_REQUEST_ORDER,
            &errors::APPID_MCHID_NOT_MATCH,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_PREPAY,
            &errors::ACCOUNT_ERROR,
        ],
    );

/// 微信分付-支付方式前置服务.
pub const PARTNER_PAYMENT_EXPOSURE: Meta = Meta::new(
        "POST",
        "/v3/pay/partner/transactions/exposure",
    )
    .named("pay", "partner_payment_exposure")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["phone_number_hash", "sp_openid", "sub_openid"]);

/// H5下单.
pub const PARTNER_H5_PREPAY: Meta = Meta::new("POST", "/v3/pay/partner/transactions/h5")
    .named("pay", "partner_h5_prepay")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/payer/identity/number", "/payer/identity/name"])
    .sensitive(&["name", "number", "payer_client_ip"])
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_PREPAY,
            &errors::OUT_TRADE_NO_USED,
            &errors::INVALID_REQUEST_ORDER,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 微信支付订单号查询订单.
pub const PARTNER_QUERY_BY_WX_TRADE_NO: Meta = Meta::new(
        "GET",
        "/v3/pay/partner/transactions/id/{transaction_id}",
    )
    .named("pay", "partner_query_by_wx_trade_no")
    .success(200)
    .retry(Retry::Read)
    .errors(
        &[
            &errors::MCH_NOT_EXISTS,
            &errors::RULE_LIMIT,
            &errors::TRADE_ERROR,
            &errors::ORDER_NOT_EXIST,
            &errors::FREQUENCY_LIMITED,
            &errors::INVALID_TRANSACTIONID,
        ],
    );

/// JSAPI/小程序下单.
pub const PARTNER_JSAPI_PREPAY: Meta = Meta::new(
        "POST",
        "/v3/pay/partner/transactions/jsapi",
    )
    .named("pay", "partner_jsapi_prepay")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/payer/identity/number", "/payer/identity/name"])
    .sensitive(&["name", "number", "payer_client_ip", "sp_openid", "sub_openid"])
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_PREPAY,
            &errors::OUT_TRADE_NO_USED,
            &errors::INVALID_REQUEST_ORDER,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED,
            &errors::OPENID_MISMATCH,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// JSAPI下单并授权/签约.
pub const PARTNER_JSAPI_PREPAY_WITH_CONTRACT: Meta = Meta::new(
        "POST",
        "/v3/pay/partner/transactions/jsapi-with-contract",
    )
    .named("pay", "partner_jsapi_prepay_with_contract")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(
        &[
            "contract_display_account",
            "payer_client_ip",
            "sp_openid",
            "sub_openid",
            "token",
        ],
    )
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_PREPAY,
            &errors::OUT_TRADE_NO_USED,
            &errors::INVALID_REQUEST_ORDER,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED,
            &errors::OPENID_MISMATCH,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 小程序支付下单.
pub const PARTNER_MINI_PROGRAM_PREPAY: Meta = Meta::new(
        "POST",
        "/v3/pay/partner/transactions/miniprogram",
    )
    .named("pay", "partner_mini_program_prepay")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["payer_client_ip", "sp_openid", "sub_openid"])
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_PREPAY,
            &errors::OUT_TRADE_NO_USED,
            &errors::INVALID_REQUEST_ORDER,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED,
            &errors::OPENID_MISMATCH,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// Native下单.
pub const PARTNER_NATIVE_PREPAY: Meta = Meta::new(
        "POST",
        "/v3/pay/partner/transactions/native",
    )
    .named("pay", "partner_native_prepay")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/payer/identity/number", "/payer/identity/name"])
    .sensitive(&["name", "number", "payer_client_ip"])
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_PREPAY,
            &errors::OUT_TRADE_NO_USED,
            &errors::INVALID_REQUEST_ORDER,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 商户订单号查询订单.
pub const PARTNER_QUERY_BY_OUT_TRADE_NO: Meta = Meta::new(
        "GET",
        "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
    )
    .named("pay", "partner_query_by_out_trade_no")
    .success(200)
    .retry(Retry::Read)
    .errors(
        &[
            &errors::MCH_NOT_EXISTS,
            &errors::RULE_LIMIT,
            &errors::TRADE_ERROR,
            &errors::ORDER_NOT_EXIST,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 关闭订单.
pub const PARTNER_CLOSE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close",
    )
    .named("pay", "partner_close_order")
    .success(204)
    .retry(Retry::Idempotent)
    .errors(
        &[
            &errors::MCH_NOT_EXISTS,
            &errors::RULE_LIMIT,
            &errors::TRADE_ERROR_CLOSE,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED_CLOSE,
            &errors::ORDER_REVERSED_CLOSE,
            &errors::ORDER_NOT_EXIST,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 撤销.
pub const PARTNER_REVERSE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse",
    )
    .named("pay", "partner_reverse_order")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(
        &[
            &errors::MCH_NOT_EXISTS,
            &errors::ORDER_NOT_EXIST_REVERSE,
            &errors::REVERSE_EXPIRE,
            &errors::USERPAYING_REVERSE,
            &errors::TRADE_ERROR,
            &errors::SYSTEM_ERROR_REVERSE,
        ],
    );

/// 扫码支付下单.
pub const PARTNER_SCANNED_POS_PREPAY: Meta = Meta::new(
        "POST",
        "/v3/pay/partner/transactions/scannedpos",
    )
    .named("pay", "partner_scanned_pos_prepay")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["payer_client_ip", "sp_openid", "sub_openid"])
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_PREPAY,
            &errors::OUT_TRADE_NO_USED,
            &errors::INVALID_REQUEST_ORDER,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED,
            &errors::OPENID_MISMATCH,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// APP下单.
pub const APP_PREPAY: Meta = Meta::new("POST", "/v3/pay/transactions/app")
    .named("pay", "app_prepay")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/payer/identity/number", "/payer/identity/name"])
    .sensitive(&["name", "number", "payer_client_ip"])
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_PREPAY,
            &errors::OUT_TRADE_NO_USED,
            &errors::INVALID_REQUEST_ORDER,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// APP下单并签约.
pub const APP_PREPAY_WITH_CONTRACT: Meta = Meta::new(
        "POST",
        "/v3/pay/transactions/app-with-contract",
    )
    .named("pay", "app_prepay_with_contract")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["contract_display_account", "payer_client_ip"])
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_PREPAY,
            &errors::OUT_TRADE_NO_USED,
            &errors::INVALID_REQUEST_ORDER,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 付款码支付.
pub const CODE_PAY: Meta = Meta::new("POST", "/v3/pay/transactions/codepay")
    .named("pay", "code_pay")
    .success(200)
    .retry(Retry::Never)
    .sensitive(&["auth_code", "device_ip"])
    .errors(
        &[
            &errors::USERPAYING,
            &errors::AUTH_CODE_INVALID,
            &errors::AUTH_CODE_EXPIRE,
            &errors::NOT_ENOUGH_CODE,
            &errors::ORDER_PAID_CODE,
            &errors::ORDER_CLOSED,
            &errors::ORDER_REVERSED,
            &errors::OUT_TRADE_NO_USED,
            &errors::TRADE_ERROR,
            &errors::BANK_ERROR,
            &errors::SYSTEM_ERROR_CODE,
            &errors::SERVICE_UNAVAILABLE_CODE,
            &errors::INVALID_REQUEST_ORDER,
            &errors::APPID_MCHID_NOT_MATCH,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_PREPAY,
            &errors::ACCOUNT_ERROR,
        ],
    );

/// 微信分付-支付方式前置服务.
pub const PAYMENT_EXPOSURE: Meta = Meta::new("POST", "/v3/pay/transactions/exposure")
    .named("pay", "payment_exposure")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid", "phone_number_hash"]);

/// H5下单.
pub const H5_PREPAY: Meta = Meta::new("POST", "/v3/pay/transactions/h5")
    .named("pay", "h5_prepay")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/payer/identity/number", "/payer/identity/name"])
    .sensitive(&["name", "number", "payer_client_ip"])
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_PREPAY,
            &errors::OUT_TRADE_NO_USED,
            &errors::INVALID_REQUEST_ORDER,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 微信支付订单号查询订单.
pub const QUERY_BY_WX_TRADE_NO: Meta = Meta::new(
        "GET",
        "/v3/pay/transactions/id/{transaction_id}",
    )
    .named("pay", "query_by_wx_trade_no")
    .success(200)
    .retry(Retry::Read)
    .errors(
        &[
            &errors::MCH_NOT_EXISTS,
            &errors::RULE_LIMIT,
            &errors::TRADE_ERROR,
            &errors::ORDER_NOT_EXIST,
            &errors::FREQUENCY_LIMITED,
            &errors::INVALID_TRANSACTIONID,
        ],
    );

/// JSAPI/小程序下单.
pub const JSAPI_PREPAY: Meta = Meta::new("POST", "/v3/pay/transactions/jsapi")
    .named("pay", "jsapi_prepay")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/payer/identity/number", "/payer/identity/name"])
    .sensitive(&["name", "number", "openid", "payer_client_ip"])
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_PREPAY,
            &errors::OUT_TRADE_NO_USED,
            &errors::INVALID_REQUEST_ORDER,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED,
            &errors::OPENID_MISMATCH,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// JSAPI下单并授权/签约.
pub const JSAPI_PREPAY_WITH_CONTRACT: Meta = Meta::new(
        "POST",
        "/v3/pay/transactions/jsapi-with-contract",
    )
    .named("pay", "jsapi_prepay_with_contract")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/payer/identity/number", "/payer/identity/name"])
    .sensitive(
        &[
            "contract_display_account",
            "name",
            "number",
            "openid",
            "payer_client_ip",
            "token",
        ],
    )
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_PREPAY,
            &errors::OUT_TRADE_NO_USED,
            &errors::INVALID_REQUEST_ORDER,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED,
            &errors::OPENID_MISMATCH,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// Native下单.
pub const NATIVE_PREPAY: Meta = Meta::new("POST", "/v3/pay/transactions/native")
    .named("pay", "native_prepay")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/payer/identity/number", "/payer/identity/name"])
    .sensitive(&["name", "number", "payer_client_ip"])
    .errors(
        &[
            &errors::APPID_MCHID_NOT_MATCH,
            &errors::MCH_NOT_EXISTS,
            &errors::NO_AUTH_PREPAY,
            &errors::OUT_TRADE_NO_USED,
            &errors::INVALID_REQUEST_ORDER,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 商户订单号查询订单.
pub const QUERY_BY_OUT_TRADE_NO: Meta = Meta::new(
        "GET",
        "/v3/pay/transactions/out-trade-no/{out_trade_no}",
    )
    .named("pay", "query_by_out_trade_no")
    .success(200)
    .retry(Retry::Read)
    .errors(
        &[
            &errors::MCH_NOT_EXISTS,
            &errors::RULE_LIMIT,
            &errors::TRADE_ERROR,
            &errors::ORDER_NOT_EXIST,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 关闭订单.
pub const CLOSE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/pay/transactions/out-trade-no/{out_trade_no}/close",
    )
    .named("pay", "close_order")
    .success(204)
    .retry(Retry::Idempotent)
    .errors(
        &[
            &errors::MCH_NOT_EXISTS,
            &errors::RULE_LIMIT,
            &errors::TRADE_ERROR_CLOSE,
            &errors::ORDER_PAID,
            &errors::ORDER_CLOSED_CLOSE,
            &errors::ORDER_REVERSED_CLOSE,
            &errors::ORDER_NOT_EXIST,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 撤销.
pub const REVERSE_ORDER: Meta = Meta::new(
        "POST",
        "/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse",
    )
    .named("pay", "reverse_order")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(
        &[
            &errors::MCH_NOT_EXISTS,
            &errors::ORDER_NOT_EXIST_REVERSE,
            &errors::REVERSE_EXPIRE,
            &errors::USERPAYING_REVERSE,
            &errors::TRADE_ERROR,
            &errors::SYSTEM_ERROR_REVERSE,
        ],
    );
