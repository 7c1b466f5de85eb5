// Written by `cargo xtask codegen` from spec/mch_transfer.yaml; edit that file instead.

//! The routes of 商家转账 (transfers to users).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 商户单号申请电子回单.
pub const ACCEPT_ELECSIGN_BY_OUT_NO: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/elecsign/out-bill-no",
    )
    .named("mch_transfer", "accept_elecsign_by_out_no")
    .success(200)
    .retry(Retry::Idempotent);

/// 商户单号查询电子回单.
pub const QUERY_ELECSIGN_BY_OUT_NO: Meta = Meta::new(
        "GET",
        "/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}",
    )
    .named("mch_transfer", "query_elecsign_by_out_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_RECEIPT]);

/// 微信单号申请电子回单.
pub const ACCEPT_ELECSIGN_BY_NO: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no",
    )
    .named("mch_transfer", "accept_elecsign_by_no")
    .success(200)
    .retry(Retry::Idempotent);

/// 微信单号查询电子回单.
pub const QUERY_ELECSIGN_BY_NO: Meta = Meta::new(
        "GET",
        "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}",
    )
    .named("mch_transfer", "query_elecsign_by_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_RECEIPT]);

/// 申请单笔转账电子回单.
pub const PARTNER_APPLY_RECEIPT: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/partner/electronic-receipts",
    )
    .named("mch_transfer", "partner_apply_receipt")
    .success(200)
    .retry(Retry::Idempotent);

/// 查询单笔转账电子回单.
pub const PARTNER_QUERY_RECEIPT: Meta = Meta::new(
        "GET",
        "/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}",
    )
    .named("mch_transfer", "partner_query_receipt")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_RECEIPT]);

/// 申请子商户商家转账授权.
pub const APPLY_SUB_MCH_AUTHORIZATION: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations",
    )
    .named("mch_transfer", "apply_sub_mch_authorization")
    .success(200)
    .retry(Retry::Idempotent);

/// 查询子商户商家转账授权状态.
pub const GET_SUB_MCH_AUTHORIZATION: Meta = Meta::new(
        "GET",
        "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}",
    )
    .named("mch_transfer", "get_sub_mch_authorization")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS]);

/// 发起转账.
pub const PARTNER_TRANSFER_TO_USER: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/partner/transfer-bills",
    )
    .named("mch_transfer", "partner_transfer_to_user")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/user_name"])
    .sensitive(&["openid", "user_name"])
    .errors(
        &[
            &errors::SIGN_ERROR,
            &errors::PARAM_ERROR,
            &errors::NOT_ENOUGH_TRANSFER,
            &errors::OTHER_TRANSFER,
        ],
    );

/// 商户单号查询转账单.
pub const PARTNER_GET_TRANSFER_BILL_BY_OUT_NO: Meta = Meta::new(
        "GET",
        "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}",
    )
    .named("mch_transfer", "partner_get_transfer_bill_by_out_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_TRANSFER]);

/// 撤销转账.
pub const PARTNER_CANCEL_TRANSFER: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel",
    )
    .named("mch_transfer", "partner_cancel_transfer")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(&[&errors::INVALID_REQUEST_CANCEL, &errors::RESOURCE_NOT_EXISTS_CANCEL]);

/// 发起转账并完成免确认收款授权.
pub const PARTNER_PRE_TRANSFER_WITH_AUTHORIZATION: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization",
    )
    .named("mch_transfer", "partner_pre_transfer_with_authorization")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/user_name"])
    .sensitive(&["openid", "user_display_name", "user_name"])
    .errors(
        &[
            &errors::SIGN_ERROR,
            &errors::PARAM_ERROR,
            &errors::NOT_ENOUGH_TRANSFER,
            &errors::OTHER_TRANSFER,
        ],
    );

/// 用户授权后转账.
pub const PARTNER_TRANSFER_AFTER_AUTHORIZATION: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/partner/transfer-bills/transfer",
    )
    .named("mch_transfer", "partner_transfer_after_authorization")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/user_name"])
    .sensitive(&["user_name"])
    .errors(
        &[
            &errors::SIGN_ERROR,
            &errors::PARAM_ERROR,
            &errors::NOT_ENOUGH_TRANSFER,
            &errors::OTHER_TRANSFER,
        ],
    );

/// 申请免确认收款授权.
pub const PARTNER_APPLY_USER_CONFIRM_AUTHORIZATION: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations",
    )
    .named("mch_transfer", "partner_apply_user_confirm_authorization")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["openid", "user_display_name"]);

/// 商户单号查询授权结果.
pub const PARTNER_GET_USER_CONFIRM_AUTHORIZATION: Meta = Meta::new(
        "GET",
        "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}",
    )
    .named("mch_transfer", "partner_get_user_confirm_authorization")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS]);

/// 解除免确认收款授权.
pub const PARTNER_CLOSE_USER_CONFIRM_AUTHORIZATION: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close",
    )
    .named("mch_transfer", "partner_close_user_confirm_authorization")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(&[&errors::RESOURCE_NOT_EXISTS]);

/// 发起转账.
pub const TRANSFER_TO_USER: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/transfer-bills",
    )
    .named("mch_transfer", "transfer_to_user")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/user_name"])
    .sensitive(&["openid", "user_name"])
    .errors(
        &[
            &errors::SIGN_ERROR,
            &errors::PARAM_ERROR,
            &errors::NOT_ENOUGH_TRANSFER,
            &errors::OTHER_TRANSFER,
        ],
    );

/// 商户单号查询转账单.
pub const GET_TRANSFER_BILL_BY_OUT_NO: Meta = Meta::new(
        "GET",
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
    )
    .named("mch_transfer", "get_transfer_bill_by_out_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_TRANSFER]);

/// 撤销转账.
pub const CANCEL_TRANSFER: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
    )
    .named("mch_transfer", "cancel_transfer")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(&[&errors::INVALID_REQUEST_CANCEL, &errors::RESOURCE_NOT_EXISTS_CANCEL]);

/// 发起转账并完成免确认收款授权.
pub const PRE_TRANSFER_WITH_AUTHORIZATION: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization",
    )
    .named("mch_transfer", "pre_transfer_with_authorization")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/user_name"])
    .sensitive(&["openid", "user_display_name", "user_name"])
    .errors(
        &[
            &errors::SIGN_ERROR,
            &errors::PARAM_ERROR,
            &errors::NOT_ENOUGH_TRANSFER,
            &errors::OTHER_TRANSFER,
        ],
    );

/// 用户授权后转账.
pub const TRANSFER_AFTER_AUTHORIZATION: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/transfer-bills/transfer",
    )
    .named("mch_transfer", "transfer_after_authorization")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/user_name"])
    .sensitive(&["user_name"])
    .errors(
        &[
            &errors::SIGN_ERROR,
            &errors::PARAM_ERROR,
            &errors::NOT_ENOUGH_TRANSFER,
            &errors::OTHER_TRANSFER,
        ],
    );

/// 微信转账单号查询转账单.
pub const GET_TRANSFER_BILL_BY_NO: Meta = Meta::new(
        "GET",
        "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
    )
    .named("mch_transfer", "get_transfer_bill_by_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_TRANSFER]);

/// 发起转账到QQ钱包.
pub const TRANSFER_TO_QQ_WALLET: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills",
    )
    .named("mch_transfer", "transfer_to_qq_wallet")
    .success(200)
    .retry(Retry::Idempotent)
    .encrypted(&["/user_name"])
    .sensitive(&["openid", "user_name", "user_qq"])
    .errors(
        &[
            &errors::SIGN_ERROR,
            &errors::PARAM_ERROR,
            &errors::NOT_ENOUGH_TRANSFER,
            &errors::OTHER_TRANSFER,
        ],
    );

/// 查询转账到QQ钱包的结果.
pub const GET_QQ_WALLET_BILL: Meta = Meta::new(
        "GET",
        "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}",
    )
    .named("mch_transfer", "get_qq_wallet_bill")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_TRANSFER]);

/// 撤销转账到QQ钱包.
pub const CANCEL_QQ_WALLET_BILL: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel",
    )
    .named("mch_transfer", "cancel_qq_wallet_bill")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(&[&errors::INVALID_REQUEST_CANCEL, &errors::RESOURCE_NOT_EXISTS_CANCEL]);

/// 申请免确认收款授权.
pub const APPLY_USER_CONFIRM_AUTHORIZATION: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/user-confirm-authorization",
    )
    .named("mch_transfer", "apply_user_confirm_authorization")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["client_ip", "device_id", "openid", "user_display_name"]);

/// 商户单号查询授权结果.
pub const GET_USER_CONFIRM_AUTHORIZATION: Meta = Meta::new(
        "GET",
        "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}",
    )
    .named("mch_transfer", "get_user_confirm_authorization")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS]);

/// 解除免确认收款授权.
pub const CLOSE_USER_CONFIRM_AUTHORIZATION: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close",
    )
    .named("mch_transfer", "close_user_confirm_authorization")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(&[&errors::RESOURCE_NOT_EXISTS]);

/// 下载电子回单.
pub const DOWNLOAD_ELEC_VOUCHER: Meta = Meta::new(
        "GET",
        "/v3/transferdownload/elecvoucherfile",
    )
    .named("mch_transfer", "download_elec_voucher")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["token"]);

/// 下载电子回单.
pub const DOWNLOAD_SIGN_FILE: Meta = Meta::new("GET", "/v3/transferdownload/signfile")
    .named("mch_transfer", "download_sign_file")
    .success(200)
    .retry(Retry::Read)
    .sensitive(&["token"]);
