// Written by `cargo xtask codegen` from spec/transaction_block.yaml; edit that file instead.

//! The routes of 交易拦截 (blocked payments).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 分页查询子商户名下的交易拦截记录.
pub const LIST_TRANSACTION_BLOCK_RECORDS: Meta = Meta::new(
        "GET",
        "/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}",
    )
    .named("transaction_block", "list_transaction_block_records")
    .success(200)
    .retry(Retry::Read);

/// 查询子商户交易拦截记录详情.
pub const QUERY_TRANSACTION_BLOCK_RECORD: Meta = Meta::new(
        "GET",
        "/v3/transaction-block/transaction-block-records/{block_record_id}",
    )
    .named("transaction_block", "query_transaction_block_record")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS]);

/// 发起交易拦截申诉.
pub const CREATE_TRANSACTION_BLOCK_SUBMISSION: Meta = Meta::new(
        "POST",
        "/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}",
    )
    .named("transaction_block", "create_transaction_block_submission")
    .success(200)
    .retry(Retry::Never)
    .sensitive(&["submit_data"]);

/// 查询交易拦截申诉详情.
pub const QUERY_TRANSACTION_BLOCK_SUBMISSION: Meta = Meta::new(
        "GET",
        "/v3/transaction-block/transaction-block-submissions/{block_submission_id}",
    )
    .named("transaction_block", "query_transaction_block_submission")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS]);
