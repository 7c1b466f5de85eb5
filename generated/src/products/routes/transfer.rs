// Written by `cargo xtask codegen` from spec/transfer.yaml; edit that file instead.

//! The routes of 商家转账到零钱 (batch transfers).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 发起商家转账: Starts a batch of transfers. The response says that it was accepted, not that
/// anybody has money. When there is no response or an unknown error, repeat the call with the same
/// `out_batch_no` or query the batch; a new number is a new batch, and pays a second time.
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

/// 通过微信批次单号查询批次单: Tells the status of a batch, named by WeChat Pay's number, and lists
/// its transfers once it is finished. Batches can be queried for 30 days. One that is not found may
/// still be on its way: ask again after some minutes, and do not take it for failed.
pub const QUERY_BATCH_BY_BATCH_ID: Meta = Meta::new(
        "GET",
        "/v3/transfer/batches/batch-id/{batch_id}",
    )
    .named("transfer", "query_batch_by_batch_id")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_BATCH]);

/// 通过微信明细单号查询明细单: Tells what became of one transfer, named by WeChat Pay's numbers.
/// Transfers can be queried for 30 days, once their batch is finished.
pub const QUERY_DETAIL_BY_DETAIL_ID: Meta = Meta::new(
        "GET",
        "/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    )
    .named("transfer", "query_detail_by_detail_id")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::INVALID_REQUEST_UNFINISHED, &errors::RESOURCE_NOT_EXISTS_DETAIL]);

/// 通过商家批次单号查询批次单: Tells the status of a batch, named by the merchant's own number, and
/// lists its transfers once it is finished. It is the way to learn what became of a batch whose
/// start got no response; leave a minute between two queries.
pub const QUERY_BATCH_BY_OUT_BATCH_NO: Meta = Meta::new(
        "GET",
        "/v3/transfer/batches/out-batch-no/{out_batch_no}",
    )
    .named("transfer", "query_batch_by_out_batch_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_BATCH]);

/// 通过商家明细单号查询明细单: Tells what became of one transfer, named by the merchant's own
/// numbers. Transfers can be queried for 30 days, once their batch is finished. One that is not
/// found may still be on its way: do not take it for failed.
pub const QUERY_DETAIL_BY_OUT_DETAIL_NO: Meta = Meta::new(
        "GET",
        "/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
    )
    .named("transfer", "query_detail_by_out_detail_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::INVALID_REQUEST_UNFINISHED, &errors::RESOURCE_NOT_EXISTS_DETAIL]);

/// 转账电子回单申请受理: Asks for the electronic receipt of a batch. The batch must be finished
/// within the last 30 days, have at least one transfer that succeeded, and have been started with
/// the users' names. The receipt takes a while: `query_bill_receipt` leads to the file.
pub const APPLY_BILL_RECEIPT: Meta = Meta::new("POST", "/v3/transfer/bill-receipt")
    .named("transfer", "apply_bill_receipt")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::RESOURCE_NOT_EXISTS]);

/// 查询转账电子回单: Tells whether the electronic receipt of a batch is made, and if so where the
/// file is. It can be queried for batches of the last 90 days; each query gives a fresh address.
pub const QUERY_BILL_RECEIPT: Meta = Meta::new(
        "GET",
        "/v3/transfer/bill-receipt/{out_batch_no}",
    )
    .named("transfer", "query_bill_receipt")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_RECEIPT]);

/// 查询转账明细电子回单受理结果: Tells whether the electronic receipt of one transfer is made, and
/// if so where the file is. Each query gives a fresh address.
pub const QUERY_DETAIL_RECEIPT: Meta = Meta::new(
        "GET",
        "/v3/transfer-detail/electronic-receipts",
    )
    .named("transfer", "query_detail_receipt")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_RECEIPT]);

/// 受理转账明细电子回单: Asks for the electronic receipt of one transfer. The transfer must have
/// succeeded and must have been made with the user's name. The receipt takes a while:
/// `query_detail_receipt` leads to the file.
pub const APPLY_DETAIL_RECEIPT: Meta = Meta::new(
        "POST",
        "/v3/transfer-detail/electronic-receipts",
    )
    .named("transfer", "apply_detail_receipt")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::RESOURCE_NOT_EXISTS]);
