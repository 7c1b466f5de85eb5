// Written by `cargo xtask codegen` from spec/payroll_card.yaml; edit that file instead.

//! The routes of 微工卡 (payroll cards).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 查询核身记录.
pub const LIST_AUTHENTICATIONS: Meta = Meta::new(
        "GET",
        "/v3/payroll-card/authentications",
    )
    .named("payroll_card", "list_authentications")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"]);

/// 微工卡核身预下单.
pub const PRE_ORDER_AUTHENTICATION: Meta = Meta::new(
        "POST",
        "/v3/payroll-card/authentications/pre-order",
    )
    .named("payroll_card", "pre_order_authentication")
    .success(200)
    .retry(Retry::Never)
    .sensitive(&["openid"]);

/// 微工卡核身预下单.
pub const PRE_ORDER_AUTHENTICATION_WITH_CARD: Meta = Meta::new(
        "POST",
        "/v3/payroll-card/authentications/pre-order-with-auth",
    )
    .named("payroll_card", "pre_order_authentication_with_card")
    .success(200)
    .retry(Retry::Never)
    .encrypted(&["/user_name", "/id_card_number"])
    .sensitive(&["id_card_number", "openid", "user_name"]);

/// 获取核身结果.
pub const GET_AUTHENTICATION: Meta = Meta::new(
        "GET",
        "/v3/payroll-card/authentications/{authenticate_number}",
    )
    .named("payroll_card", "get_authentication")
    .success(200)
    .retry(Retry::Read);

/// 查询微工卡授权关系.
pub const GET_RELATION: Meta = Meta::new("GET", "/v3/payroll-card/relations/{openid}")
    .named("payroll_card", "get_relation")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["openid"]);

/// 生成授权token.
pub const CREATE_TOKEN: Meta = Meta::new("POST", "/v3/payroll-card/tokens")
    .named("payroll_card", "create_token")
    .success(200)
    .retry(Retry::Never)
    .encrypted(&["/user_name", "/id_card_number"])
    .sensitive(&["id_card_number", "openid", "user_name"]);

/// 发起批量转账.
pub const CREATE_TRANSFER_BATCH: Meta = Meta::new(
        "POST",
        "/v3/payroll-card/transfer-batches",
    )
    .named("payroll_card", "create_transfer_batch")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/transfer_detail_list/*/user_name"])
    .sensitive(&["openid", "user_name"])
    .errors(&[&errors::OTHER_TRANSFER]);

/// 生成投保结果.
pub const CREATE_WESURE_INSURANCE: Meta = Meta::new(
        "POST",
        "/v3/payroll-card/wesure/insurance",
    )
    .named("payroll_card", "create_wesure_insurance")
    .success(204)
    .retry(Retry::Never)
    .sensitive(&["openid"]);

/// 校验核身结果.
pub const VALIDATE_WESURE_TOKEN: Meta = Meta::new(
        "POST",
        "/v3/payroll-card/wesure/token-validations",
    )
    .named("payroll_card", "validate_wesure_token")
    .success(200)
    .retry(Retry::Read)
    .encrypted(&["/user_name", "/id_card_number"])
    .sensitive(&["id_card_number", "user_name"]);
