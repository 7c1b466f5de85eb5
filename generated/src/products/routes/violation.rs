// Written by `cargo xtask codegen` from spec/violation.yaml; edit that file instead.

//! The routes of 商户违规通知 (violations of merchants).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 删除商户违规通知回调地址.
pub const DELETE_VIOLATION_NOTIFICATION: Meta = Meta::new(
        "DELETE",
        "/v3/merchant-risk-manage/violation-notifications",
    )
    .named("violation", "delete_violation_notification")
    .success(204)
    .retry(Retry::Never)
    .errors(
        &[
            &errors::RESOURCE_NOT_EXISTS_ADDRESS,
            &errors::NO_AUTH,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 查询商户违规通知回调地址.
pub const QUERY_VIOLATION_NOTIFICATION: Meta = Meta::new(
        "GET",
        "/v3/merchant-risk-manage/violation-notifications",
    )
    .named("violation", "query_violation_notification")
    .success(200)
    .retry(Retry::Read)
    .errors(
        &[
            &errors::RESOURCE_NOT_EXISTS_ADDRESS,
            &errors::NO_AUTH,
            &errors::FREQUENCY_LIMITED,
        ],
    );

/// 创建商户违规通知回调地址.
pub const CREATE_VIOLATION_NOTIFICATION: Meta = Meta::new(
        "POST",
        "/v3/merchant-risk-manage/violation-notifications",
    )
    .named("violation", "create_violation_notification")
    .success(200)
    .retry(Retry::Never)
    .errors(
        &[&errors::ALREADY_EXISTS_ADDRESS, &errors::NO_AUTH, &errors::FREQUENCY_LIMITED],
    );

/// 修改商户违规通知回调地址.
pub const UPDATE_VIOLATION_NOTIFICATION: Meta = Meta::new(
        "PUT",
        "/v3/merchant-risk-manage/violation-notifications",
    )
    .named("violation", "update_violation_notification")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(
        &[
            &errors::RESOURCE_NOT_EXISTS_ADDRESS,
            &errors::NO_AUTH,
            &errors::FREQUENCY_LIMITED,
        ],
    );
