// Written by `cargo xtask codegen` from spec/transfer.yaml; edit that file instead.

//! The routes of 商家转账到零钱 (batch transfers).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 发起商家转账.
pub const CREATE_BATCH: Meta = Meta::new("POST", "/v3/transfer/batches")
    .named("transfer", "create_batch")
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

/// 通过微信批次单号查询批次单.
pub const QUERY_BATCH_BY_BATCH_ID: Meta = Meta::new(
        "GET",
        "/v3/transfer/batches/batch-id/{batch_id}",
    )
    .named("transfer", "query_batch_by_batch_id")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_BATCH]);

/// 通过微信明细单号查询明细单.
pub const QUERY_DETAIL_BY_DETAIL_ID: Meta = Meta::new(
        "GET",
        "/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    )
    .named("transfer", "query_detail_by_detail_id")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::INVALID_REQUEST_UNFINISHED, &errors::RESOURCE_NOT_EXISTS_DETAIL]);

/// 通过商家批次单号查询批次单.
pub const QUERY_BATCH_BY_OUT_BATCH_NO: Meta = Meta::new(
        "GET",
        "/v3/transfer/batches/out-batch-no/{out_batch_no}",
    )
    .named("transfer", "query_batch_by_out_batch_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_BATCH]);

/// 通过商家明细单号查询明细单.
pub const QUERY_DETAIL_BY_OUT_DETAIL_NO: Meta = Meta::new(
        "GET",
        "/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
    )
    .named("transfer", "query_detail_by_out_detail_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::INVALID_REQUEST_UNFINISHED, &errors::RESOURCE_NOT_EXISTS_DETAIL]);

/// 转账电子回单申请受理.
pub const APPLY_BILL_RECEIPT: Meta = Meta::new("POST", "/v3/transfer/bill-receipt")
    .named("transfer", "apply_bill_receipt")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::RESOURCE_NOT_EXISTS]);

/// 查询转账电子回单.
pub const QUERY_BILL_RECEIPT: Meta = Meta::new(
        "GET",
        "/v3/transfer/bill-receipt/{out_batch_no}",
    )
    .named("transfer", "query_bill_receipt")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_RECEIPT]);

/// 查询转账明细电子回单受理结果.
pub const QUERY_DETAIL_RECEIPT: Meta = Meta::new(
        "GET",
        "/v3/transfer-detail/electronic-receipts",
    )
    .named("transfer", "query_detail_receipt")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_RECEIPT]);

/// 受理转账明细电子回单.
pub const APPLY_DETAIL_RECEIPT: Meta = Meta::new(
        "POST",
        "/v3/transfer-detail/electronic-receipts",
    )
    .named("transfer", "apply_detail_receipt")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::RESOURCE_NOT_EXISTS]);
