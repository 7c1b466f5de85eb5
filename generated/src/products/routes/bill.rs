// Written by `cargo xtask codegen` from spec/bill.yaml; edit that file instead.

//! The routes of 账单 (bills).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 申请资金账单.
pub const GET_FUND_FLOW_BILL: Meta = Meta::new("GET", "/v3/bill/fundflowbill")
    .named("bill", "get_fund_flow_bill")
    .success(200)
    .retry(Retry::Read)
    .errors(
        &[
            &errors::INVALID_REQUEST_BILL,
            &errors::NO_STATEMENT_EXIST,
            &errors::STATEMENT_CREATING,
            &errors::NO_AUTH_BILL,
        ],
    );

/// 申请单个子商户资金账单.
pub const GET_SUB_MERCHANT_FUND_FLOW_BILL: Meta = Meta::new(
        "GET",
        "/v3/bill/sub-merchant-fundflowbill",
    )
    .named("bill", "get_sub_merchant_fund_flow_bill")
    .success(200)
    .retry(Retry::Read)
    .errors(
        &[
            &errors::INVALID_REQUEST_BILL,
            &errors::NO_STATEMENT_EXIST,
            &errors::STATEMENT_CREATING,
            &errors::NO_AUTH_BILL,
        ],
    );

/// 申请交易账单.
pub const GET_TRADE_BILL: Meta = Meta::new("GET", "/v3/bill/tradebill")
    .named("bill", "get_trade_bill")
    .success(200)
    .retry(Retry::Read)
    .errors(
        &[
            &errors::INVALID_REQUEST_BILL,
            &errors::NO_STATEMENT_EXIST,
            &errors::STATEMENT_CREATING,
            &errors::NO_AUTH_BILL,
        ],
    );

/// 下载账单.
pub const DOWNLOAD_BILL: Meta = Meta::new("GET", "/v3/billdownload/file")
    .named("bill", "download_bill")
    .success(200)
    .retry(Retry::Read);
