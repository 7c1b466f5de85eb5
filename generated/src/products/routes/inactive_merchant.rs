// Written by `cargo xtask codegen` from spec/inactive_merchant.yaml; edit that file instead.

//! The routes of 不活跃商户身份核实 (identity checks of inactive merchants).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 发起不活跃商户身份核实.
pub const CREATE_INACTIVE_MERCHANT_IDENTITY_VERIFICATION: Meta = Meta::new(
        "POST",
        "/v3/compliance/inactive-merchant-identity-verification/merchants",
    )
    .named("inactive_merchant", "create_inactive_merchant_identity_verification")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(&[&errors::NO_AUTH_RELATION, &errors::FREQUENCY_LIMITED]);

/// 查询不活跃商户身份核实结果.
pub const QUERY_INACTIVE_MERCHANT_IDENTITY_VERIFICATION: Meta = Meta::new(
        "GET",
        "/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}",
    )
    .named("inactive_merchant", "query_inactive_merchant_identity_verification")
    .success(200)
    .retry(Retry::Read)
    .errors(
        &[
            &errors::NO_AUTH_RELATION,
            &errors::RESOURCE_NOT_EXISTS_VERIFICATION,
            &errors::FREQUENCY_LIMITED,
        ],
    );
