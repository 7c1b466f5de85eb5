// Written by `cargo xtask codegen` from spec/bill.yaml; edit that file instead.

//! The routes of 账单 (bills).

use crate::products::errors;
use crate::runtime::{Meta, Retry};

/// 申请资金账单: Asks for the bill of what moved on one of the caller's own accounts on a day.
/// Bills are made from 9 o'clock of the next day on; ask after 10. They can be had for three
/// months.
pub const GET_FUND_FLOW_BILL: Meta = Meta {
    product: "bill",
    operation: "get_fund_flow_bill",
    method: "GET",
    template: "/v3/bill/fundflowbill",
    success: 200,
    retry: Retry::Read,
    encrypted: &[],
    sensitive: &[],
    errors: &[
        &errors::INVALID_REQUEST_BILL,
        &errors::NO_STATEMENT_EXIST,
        &errors::STATEMENT_CREATING,
        &errors::NO_AUTH_BILL,
    ],
};

/// 申请单个子商户资金账单: Asks for the bill of what moved on an account of a merchant whom a
/// partner acts for. The files are encrypted. The partner must have opened 下载二级商户资金账单;
/// the bill can be had from 10 o'clock of the next day on, for three months.
pub const GET_SUB_MERCHANT_FUND_FLOW_BILL: Meta = Meta {
    product: "bill",
    operation: "get_sub_merchant_fund_flow_bill",
    method: "GET",
    template: "/v3/bill/sub-merchant-fundflowbill",
    success: 200,
    retry: Retry::Read,
    encrypted: &[],
    sensitive: &[],
    errors: &[
        &errors::INVALID_REQUEST_BILL,
        &errors::NO_STATEMENT_EXIST,
        &errors::STATEMENT_CREATING,
        &errors::NO_AUTH_BILL,
    ],
};

/// 申请交易账单: Asks for the bill of a day's payments and refunds. Bills are made from 9 o'clock
/// of the next day on; ask after 10. They can be had for three months.
pub const GET_TRADE_BILL: Meta = Meta {
    product: "bill",
    operation: "get_trade_bill",
    method: "GET",
    template: "/v3/bill/tradebill",
    success: 200,
    retry: Retry::Read,
    encrypted: &[],
    sensitive: &[],
    errors: &[
        &errors::INVALID_REQUEST_BILL,
        &errors::NO_STATEMENT_EXIST,
        &errors::STATEMENT_CREATING,
        &errors::NO_AUTH_BILL,
    ],
};

/// 下载账单: The file that the answer to another operation leads to with its `download_url`. There
/// is seldom a need to call it by itself: the client downloads what such an answer leads to,
/// unpacks it, and compares its hash.
pub const DOWNLOAD_BILL: Meta = Meta {
    product: "bill",
    operation: "download_bill",
    method: "GET",
    template: "/v3/billdownload/file",
    success: 200,
    retry: Retry::Read,
    encrypted: &[],
    sensitive: &[],
    errors: &[],
};
