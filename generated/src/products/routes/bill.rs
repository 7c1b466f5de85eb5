// Written by `cargo xtask codegen` from spec/bill.yaml; edit that file instead.

//! The routes of 账单 (bills).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 申请资金账单: Asks for the bill of what moved on one of the caller's own accounts on a day.
/// Bills are made from 9 o'clock of the next day on; ask after 10. They can be had for three
/// months.
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

/// 申请单个子商户资金账单: Asks for the bill of what moved on an account of a merchant whom a
/// partner acts for. The files are encrypted. The partner must have opened this download
/// (下载二级商户资金账单); the bill can be had from 10 o'clock of the next day on, for three
/// months.
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

/// 申请交易账单: Asks for the bill of a day's payments and refunds. Bills are made from 9 o'clock
/// of the next day on; ask after 10. They can be had for three months.
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

/// 下载账单: The file that the response to another operation leads to with its `download_url`.
/// There is seldom a need to call it by itself: the client downloads what such a response leads to,
/// unpacks it, and compares its hash.
pub const DOWNLOAD_BILL: Meta = Meta::new("GET", "/v3/billdownload/file")
    .named("bill", "download_bill")
    .success(200)
    .retry(Retry::Read);
