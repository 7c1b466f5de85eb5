// Written by `cargo xtask codegen` from spec/merchant.yaml; edit that file instead.

//! The routes of 商户资金与媒体上传 (funds and media).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 提交已注销商户号可用余额提现申请单.
pub const APPLY_CLOSED_MERCHANT_WITHDRAWAL: Meta = Meta::new(
        "POST",
        "/v3/mch_operate/risk/withdrawl-apply",
    )
    .named("merchant", "apply_closed_merchant_withdrawal")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(
        &[
            "/payee_info/bank_account_info/account_name",
            "/payee_info/bank_account_info/account_number",
            "/payee_info/identity_info/identification_name",
            "/payee_info/identity_info/identification_no",
        ],
    )
    .sensitive(
        &["account_name", "account_number", "identification_name", "identification_no"],
    )
    .errors(&[&errors::NO_AUTH_WITHDRAW, &errors::OTHER_WITHDRAW]);

/// 微信支付提现申请单号查询提现申请单状态.
pub const GET_CLOSED_MERCHANT_WITHDRAWAL_BY_APPLYMENT_ID: Meta = Meta::new(
        "GET",
        "/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}",
    )
    .named("merchant", "get_closed_merchant_withdrawal_by_applyment_id")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::NO_AUTH, &errors::RESOURCE_NOT_EXISTS]);

/// 商户提现申请单号查询提现申请单状态.
pub const GET_CLOSED_MERCHANT_WITHDRAWAL_BY_OUT_REQUEST_NO: Meta = Meta::new(
        "GET",
        "/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}",
    )
    .named("merchant", "get_closed_merchant_withdrawal_by_out_request_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::NO_AUTH, &errors::RESOURCE_NOT_EXISTS]);

/// 查询账户实时余额.
pub const QUERY_BALANCE: Meta = Meta::new(
        "GET",
        "/v3/merchant/fund/balance/{account_type}",
    )
    .named("merchant", "query_balance")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::INVALID_REQUEST_BALANCE]);

/// 查询账户日终余额.
pub const QUERY_DAY_END_BALANCE: Meta = Meta::new(
        "GET",
        "/v3/merchant/fund/dayendbalance/{account_type}",
    )
    .named("merchant", "query_day_end_balance")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::INVALID_REQUEST_BALANCE]);

/// 平台预约提现.
pub const WITHDRAW: Meta = Meta::new("POST", "/v3/merchant/fund/withdraw")
    .named("merchant", "withdraw")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(&[&errors::NO_AUTH_WITHDRAW, &errors::OTHER_WITHDRAW]);

/// 按日下载提现异常文件.
pub const GET_WITHDRAW_BILL: Meta = Meta::new(
        "GET",
        "/v3/merchant/fund/withdraw/bill-type/{bill_type}",
    )
    .named("merchant", "get_withdraw_bill")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::NO_STATEMENT_EXIST_WITHDRAW]);

/// 平台查询预约提现状态（商户预约提现单号）.
pub const GET_WITHDRAW_BY_OUT_REQUEST_NO: Meta = Meta::new(
        "GET",
        "/v3/merchant/fund/withdraw/out-request-no/{out_request_no}",
    )
    .named("merchant", "get_withdraw_by_out_request_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::NO_AUTH_WITHDRAW, &errors::RESOURCE_NOT_EXISTS]);

/// 平台查询预约提现状态（微信支付预约提现单号）.
pub const GET_WITHDRAW_BY_WITHDRAW_ID: Meta = Meta::new(
        "GET",
        "/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}",
    )
    .named("merchant", "get_withdraw_by_withdraw_id")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::NO_AUTH_WITHDRAW, &errors::RESOURCE_NOT_EXISTS]);

/// 图片上传.
pub const UPLOAD_IMAGE: Meta = Meta::new("POST", "/v3/merchant/media/upload")
    .named("merchant", "upload_image")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::NO_AUTH, &errors::FREQUENCY_LIMITED]);

/// 视频上传.
pub const UPLOAD_VIDEO: Meta = Meta::new("POST", "/v3/merchant/media/video_upload")
    .named("merchant", "upload_video")
    .success(200)
    .retry(Retry::Never)
    .errors(&[&errors::NO_AUTH, &errors::FREQUENCY_LIMITED]);

/// 服务商银行来账查询.
pub const LIST_INCOME_RECORDS: Meta = Meta::new(
        "GET",
        "/v3/merchantfund/merchant/income-records",
    )
    .named("merchant", "list_income_records")
    .success(200)
    .retry(Retry::Read);

/// 特约商户银行来账查询.
pub const LIST_SUB_MERCHANT_INCOME_RECORDS: Meta = Meta::new(
        "GET",
        "/v3/merchantfund/partner/income-records",
    )
    .named("merchant", "list_sub_merchant_income_records")
    .success(200)
    .retry(Retry::Read);
