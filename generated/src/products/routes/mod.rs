// Written by `cargo xtask codegen` from spec/; edit the documents there instead.

//! Every known route, in the order of path and method, whatever features are on: the dynamic
//! calls look up here what an operation needs.

use wechatpay_client::Meta;

pub mod bill;
pub mod businesscircle;
pub mod certificates;
pub mod combine;
pub mod mch_transfer;
pub mod merchant;
pub mod merchant_service;
pub mod partner_transfer;
pub mod pay;
pub mod profitsharing;
pub mod refund;
pub mod security;
pub mod transaction_block;
pub mod transfer;
pub mod violation;

/// The table of known routes.
pub static ROUTES: &[&Meta] = &[
    &bill::GET_FUND_FLOW_BILL,
    &bill::GET_SUB_MERCHANT_FUND_FLOW_BILL,
    &bill::GET_TRADE_BILL,
    &bill::DOWNLOAD_BILL,
    &businesscircle::UPDATE_PARKINGS,
    &businesscircle::NOTIFY_POINTS,
    &businesscircle::QUERY_USER_AUTHORIZATION,
    &businesscircle::GET_POINTS_COMMIT_STATUS,
    &certificates::LIST_CERTIFICATES,
    &combine::COMBINE_APP_PREPAY,
    &combine::COMBINE_H5_PREPAY,
    &combine::COMBINE_JSAPI_PREPAY,
    &combine::COMBINE_NATIVE_PREPAY,
    &combine::COMBINE_QUERY_ORDER,
    &combine::COMBINE_CLOSE_ORDER,
    &mch_transfer::ACCEPT_ELECSIGN_BY_OUT_NO,
    &mch_transfer::QUERY_ELECSIGN_BY_OUT_NO,
    &mch_transfer::ACCEPT_ELECSIGN_BY_NO,
    &mch_transfer::QUERY_ELECSIGN_BY_NO,
    &mch_transfer::APPLY_SUB_MCH_AUTHORIZATION,
    &mch_transfer::GET_SUB_MCH_AUTHORIZATION,
    &mch_transfer::PARTNER_TRANSFER_TO_USER,
    &mch_transfer::PARTNER_GET_TRANSFER_BILL_BY_OUT_NO,
    &mch_transfer::PARTNER_CANCEL_TRANSFER,
    &mch_transfer::TRANSFER_TO_USER,
    &mch_transfer::GET_TRANSFER_BILL_BY_OUT_NO,
    &mch_transfer::CANCEL_TRANSFER,
    &mch_transfer::PRE_TRANSFER_WITH_AUTHORIZATION,
    &mch_transfer::TRANSFER_AFTER_AUTHORIZATION,
    &mch_transfer::GET_TRANSFER_BILL_BY_NO,
    &mch_transfer::TRANSFER_TO_QQ_WALLET,
    &mch_transfer::GET_QQ_WALLET_BILL,
    &mch_transfer::CANCEL_QQ_WALLET_BILL,
    &mch_transfer::APPLY_USER_CONFIRM_AUTHORIZATION,
    &mch_transfer::GET_USER_CONFIRM_AUTHORIZATION,
    &mch_transfer::CLOSE_USER_CONFIRM_AUTHORIZATION,
    &violation::DELETE_VIOLATION_NOTIFICATION,
    &violation::QUERY_VIOLATION_NOTIFICATION,
    &violation::CREATE_VIOLATION_NOTIFICATION,
    &violation::UPDATE_VIOLATION_NOTIFICATION,
    &merchant_service::DELETE_COMPLAINT_NOTIFICATION,
    &merchant_service::QUERY_COMPLAINT_NOTIFICATION,
    &merchant_service::CREATE_COMPLAINT_NOTIFICATION,
    &merchant_service::UPDATE_COMPLAINT_NOTIFICATION,
    &merchant_service::LIST_COMPLAINTS,
    &merchant_service::QUERY_COMPLAINT,
    &merchant_service::COMPLETE_COMPLAINT,
    &merchant_service::LIST_NEGOTIATION_HISTORY,
    &merchant_service::RESPOND_COMPLAINT,
    &merchant_service::RESPOND_IMMEDIATE_SERVICE,
    &merchant_service::UPDATE_REFUND_PROGRESS,
    &merchant_service::UPLOAD_COMPLAINT_IMAGE,
    &merchant_service::DOWNLOAD_COMPLAINT_IMAGE,
    &merchant::QUERY_BALANCE,
    &merchant::QUERY_DAY_END_BALANCE,
    &merchant::UPLOAD_IMAGE,
    &merchant::UPLOAD_VIDEO,
    &partner_transfer::CREATE_BATCH,
    &partner_transfer::QUERY_BATCH_BY_BATCH_ID,
    &partner_transfer::QUERY_DETAIL_BY_DETAIL_ID,
    &partner_transfer::QUERY_BATCH_BY_OUT_BATCH_NO,
    &partner_transfer::QUERY_DETAIL_BY_OUT_DETAIL_NO,
    &pay::PARTNER_APP_PREPAY,
    &pay::PARTNER_CODE_PAY,
    &pay::PARTNER_H5_PREPAY,
    &pay::PARTNER_QUERY_BY_WX_TRADE_NO,
    &pay::PARTNER_JSAPI_PREPAY,
    &pay::PARTNER_NATIVE_PREPAY,
    &pay::PARTNER_QUERY_BY_OUT_TRADE_NO,
    &pay::PARTNER_CLOSE_ORDER,
    &pay::PARTNER_REVERSE_ORDER,
    &pay::APP_PREPAY,
    &pay::CODE_PAY,
    &pay::H5_PREPAY,
    &pay::QUERY_BY_WX_TRADE_NO,
    &pay::JSAPI_PREPAY,
    &pay::NATIVE_PREPAY,
    &pay::QUERY_BY_OUT_TRADE_NO,
    &pay::CLOSE_ORDER,
    &pay::REVERSE_ORDER,
    &profitsharing::SPLIT_BILL,
    &profitsharing::QUERY_MERCHANT_RATIO,
    &profitsharing::CREATE_ORDER,
    &profitsharing::UNFREEZE_ORDER,
    &profitsharing::QUERY_ORDER,
    &profitsharing::ADD_RECEIVER,
    &profitsharing::DELETE_RECEIVER,
    &profitsharing::CREATE_RETURN_ORDER,
    &profitsharing::QUERY_RETURN_ORDER,
    &profitsharing::QUERY_ORDER_AMOUNT,
    &refund::CREATE_REFUND,
    &refund::QUERY_BY_OUT_REFUND_NO,
    &refund::APPLY_ABNORMAL_REFUND,
    &security::SECURITY_ECHO,
    &transaction_block::LIST_TRANSACTION_BLOCK_RECORDS,
    &transaction_block::QUERY_TRANSACTION_BLOCK_RECORD,
    &transaction_block::CREATE_TRANSACTION_BLOCK_SUBMISSION,
    &transaction_block::QUERY_TRANSACTION_BLOCK_SUBMISSION,
    &transfer::QUERY_DETAIL_RECEIPT,
    &transfer::APPLY_DETAIL_RECEIPT,
    &transfer::CREATE_BATCH,
    &transfer::QUERY_BATCH_BY_BATCH_ID,
    &transfer::QUERY_DETAIL_BY_DETAIL_ID,
    &transfer::QUERY_BATCH_BY_OUT_BATCH_NO,
    &transfer::QUERY_DETAIL_BY_OUT_DETAIL_NO,
    &transfer::APPLY_BILL_RECEIPT,
    &transfer::QUERY_BILL_RECEIPT,
];
