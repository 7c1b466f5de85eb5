// Written by `cargo xtask codegen` from spec/partner_transfer.yaml; edit that file instead.

//! The routes of 批量转账到零钱 (batch transfers by partners).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 发起批量转账.
pub const CREATE_BATCH: Meta = Meta::new("POST", "/v3/partner-transfer/batches")
    .named("partner_transfer", "create_batch")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(
        &["/transfer_detail_list/*/user_name", "/transfer_detail_list/*/user_id_card"],
    )
    .sensitive(&["openid", "user_id_card", "user_name"])
    .errors(
        &[
            &errors::PARAM_ERROR,
            &errors::INVALID_REQUEST_BATCH,
            &errors::APPID_MCHID_NOT_MATCH,
            &errors::NO_AUTH_BATCH,
            &errors::NOT_ENOUGH_BATCH,
            &errors::ACCOUNT_ERROR_PAYER,
            &errors::QUOTA_EXCEED,
            &errors::FREQUENCY_LIMITED,
            &errors::SYSTEM_ERROR,
        ],
    );

/// 微信支付批次单号查询批次单.
pub const QUERY_BATCH_BY_BATCH_ID: Meta = Meta::new(
        "GET",
        "/v3/partner-transfer/batches/batch-id/{batch_id}",
    )
    .named("partner_transfer", "query_batch_by_batch_id")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_BATCH]);

/// 微信支付明细单号查询明细单.
pub const QUERY_DETAIL_BY_DETAIL_ID: Meta = Meta::new(
        "GET",
        "/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    )
    .named("partner_transfer", "query_detail_by_detail_id")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_DETAIL]);

/// 商家批次单号查询批次单.
pub const QUERY_BATCH_BY_OUT_BATCH_NO: Meta = Meta::new(
        "GET",
        "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}",
    )
    .named("partner_transfer", "query_batch_by_out_batch_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_BATCH]);

/// 商家明细单号查询明细单.
pub const QUERY_DETAIL_BY_OUT_DETAIL_NO: Meta = Meta::new(
        "GET",
        "/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
    )
    .named("partner_transfer", "query_detail_by_out_detail_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_DETAIL]);
