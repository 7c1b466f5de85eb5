// Written by `cargo xtask codegen` from spec/ecommerce_papay.yaml; edit that file instead.

//! The routes of 收付通代扣与个人收款签约 (automatic debit and individual payees on platforms).

use wechatpay_client::{Meta, Retry};

/// 通过商户协议号查询协议.
pub const QUERY_CONTRACT: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    )
    .named("ecommerce_papay", "query_contract")
    .success(200)
    .retry(Retry::Read);

/// 通过商户协议号解约协议.
pub const TERMINATE_CONTRACT: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
    )
    .named("ecommerce_papay", "terminate_contract")
    .success(200)
    .retry(Retry::Idempotent);

/// APP方式预签约.
pub const APP_PRE_SIGN: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign",
    )
    .named("ecommerce_papay", "app_pre_sign")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["contract_display_account"]);

/// 小程序方式预签约.
pub const MINI_PROGRAM_PRE_SIGN: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program",
    )
    .named("ecommerce_papay", "mini_program_pre_sign")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["contract_display_account"]);

/// 电商合单委托代扣支付.
pub const CREATE_TRANSACTION: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/combine-papay/transactions",
    )
    .named("ecommerce_papay", "create_transaction")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["risk_info", "sub_risk_info"]);

/// 电商合单委托代扣查询订单.
pub const QUERY_TRANSACTION: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}",
    )
    .named("ecommerce_papay", "query_transaction")
    .success(200)
    .retry(Retry::Read);

/// 电商合单委托代扣撤销订单.
pub const REVERSE_TRANSACTION: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse",
    )
    .named("ecommerce_papay", "reverse_transaction")
    .success(204)
    .retry(Retry::Idempotent);

/// 根据业务申请单号查签约信息.
pub const QUERY_INDIVIDUAL_CONTRACT: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}",
    )
    .named("ecommerce_papay", "query_individual_contract")
    .success(200)
    .retry(Retry::Read);

/// APP场景预签约.
pub const INDIVIDUAL_APP_PRE_SIGN: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/individual-contracts/pre-entrust-sign/app",
    )
    .named("ecommerce_papay", "individual_app_pre_sign")
    .success(200)
    .retry(Retry::Idempotent);

/// 小程序场景预签约.
pub const INDIVIDUAL_MINI_PROGRAM_PRE_SIGN: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program",
    )
    .named("ecommerce_papay", "individual_mini_program_pre_sign")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["openid"]);

/// APP场景预签约.
pub const INDIVIDUAL_APP_PRE_SIGN_WITH_IDENTITY: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app",
    )
    .named("ecommerce_papay", "individual_app_pre_sign_with_identity")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/real_name", "/cred_id"])
    .sensitive(&["cred_id", "real_name"]);

/// 小程序场景预签约.
pub const INDIVIDUAL_MINI_PROGRAM_PRE_SIGN_WITH_IDENTITY: Meta = Meta::new(
        "POST",
        "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program",
    )
    .named("ecommerce_papay", "individual_mini_program_pre_sign_with_identity")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/real_name", "/cred_id"])
    .sensitive(&["cred_id", "openid", "real_name"]);

/// 查询个人收款方授权结果.
pub const QUERY_INDIVIDUAL_AUTHORIZATION: Meta = Meta::new(
        "GET",
        "/v3/ecommerce/individual-contracts/{openid}",
    )
    .named("ecommerce_papay", "query_individual_authorization")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"]);
