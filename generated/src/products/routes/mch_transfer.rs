// Written by `cargo xtask codegen` from spec/mch_transfer.yaml; edit that file instead.

//! The routes of 商家转账 (transfers to users).

use wechatpay_client::{Meta, Retry};

use crate::products::errors;

/// 商户单号申请电子回单: Asks for the electronic receipt (电子回单) of a transfer, by the
/// merchant's own number for it. It takes a while; `query_elecsign_by_out_no` tells when the file
/// is there.
pub const ACCEPT_ELECSIGN_BY_OUT_NO: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/elecsign/out-bill-no",
    )
    .named("mch_transfer", "accept_elecsign_by_out_no")
    .success(200)
    .retry(Retry::Idempotent);

/// 商户单号查询电子回单: Tells whether a receipt is ready, and then where its file is, by the
/// merchant's own number.
pub const QUERY_ELECSIGN_BY_OUT_NO: Meta = Meta::new(
        "GET",
        "/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}",
    )
    .named("mch_transfer", "query_elecsign_by_out_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_RECEIPT]);

/// 微信单号申请电子回单: Asks for the electronic receipt (电子回单) of a transfer, by WeChat Pay's
/// number for it. It takes a while; `query_elecsign_by_no` tells when the file is there.
pub const ACCEPT_ELECSIGN_BY_NO: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no",
    )
    .named("mch_transfer", "accept_elecsign_by_no")
    .success(200)
    .retry(Retry::Idempotent);

/// 微信单号查询电子回单: Tells whether a receipt is ready, and then where its file is, by WeChat
/// Pay's number.
pub const QUERY_ELECSIGN_BY_NO: Meta = Meta::new(
        "GET",
        "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}",
    )
    .named("mch_transfer", "query_elecsign_by_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_RECEIPT]);

/// 申请子商户商家转账授权: Asks a merchant to let the partner make transfers from its account. The
/// merchant decides on the merchant platform; `get_sub_mch_authorization` tells how.
pub const APPLY_SUB_MCH_AUTHORIZATION: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations",
    )
    .named("mch_transfer", "apply_sub_mch_authorization")
    .success(200)
    .retry(Retry::Idempotent);

/// 查询子商户商家转账授权状态: Tells whether a merchant lets the partner make transfers from its
/// account, and what became of the request for it.
pub const GET_SUB_MCH_AUTHORIZATION: Meta = Meta::new(
        "GET",
        "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}",
    )
    .named("mch_transfer", "get_sub_mch_authorization")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS]);

/// 发起转账: Makes a transfer to one user from the account of a merchant who permitted it. The
/// response has the `package_info` with which the front end opens the page on which the user
/// confirms.
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

/// 商户单号查询转账单: Tells the status of a transfer from a merchant's account, by the partner's
/// own number for it.
pub const PARTNER_GET_TRANSFER_BILL_BY_OUT_NO: Meta = Meta::new(
        "GET",
        "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}",
    )
    .named("mch_transfer", "partner_get_transfer_bill_by_out_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_TRANSFER]);

/// 撤销转账: Takes back a transfer that the user has not confirmed. The response says only that
/// this was begun; `partner_get_transfer_bill_by_out_no` says how it ended.
pub const PARTNER_CANCEL_TRANSFER: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel",
    )
    .named("mch_transfer", "partner_cancel_transfer")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(&[&errors::INVALID_REQUEST_CANCEL, &errors::RESOURCE_NOT_EXISTS_CANCEL]);

/// 发起转账: Makes a transfer to one user. While it waits for the user (`WAIT_USER_CONFIRM`) the
/// response has the `package_info` with which the front end opens the page on which they confirm.
/// They have a day for it; then the money goes back to the merchant.
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

/// 商户单号查询转账单: Tells the status of a transfer, by the merchant's own number for it, for 30
/// days after it was made.
pub const GET_TRANSFER_BILL_BY_OUT_NO: Meta = Meta::new(
        "GET",
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
    )
    .named("mch_transfer", "get_transfer_bill_by_out_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_TRANSFER]);

/// 撤销转账: Takes back a transfer that the user has not confirmed. The response says only that
/// this was begun; the money is on its way back while the query says `CANCELING`, and there once it
/// says `CANCELLED`.
pub const CANCEL_TRANSFER: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
    )
    .named("mch_transfer", "cancel_transfer")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(&[&errors::INVALID_REQUEST_CANCEL, &errors::RESOURCE_NOT_EXISTS_CANCEL]);

/// 发起转账并完成免确认收款授权: Makes a transfer as `transfer_to_user` does, and lets the user
/// agree on the same page that later ones reach them without being confirmed. Those are made with
/// `transfer_after_authorization`.
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

/// 用户授权后转账: Makes a transfer to a user who agreed that they need not confirm it. The
/// agreement is named by one of its two numbers, never by both; it is not named by the openid.
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

/// 微信转账单号查询转账单: Tells the status of a transfer, by WeChat Pay's number for it, for 30
/// days after it was made.
pub const GET_TRANSFER_BILL_BY_NO: Meta = Meta::new(
        "GET",
        "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
    )
    .named("mch_transfer", "get_transfer_bill_by_no")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_TRANSFER]);

/// 发起转账到QQ钱包: Makes a transfer to a user of QQ, who receives it in their QQ wallet. What has
/// not reached them within a day is closed and goes back to the merchant.
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

/// 查询转账到QQ钱包的结果: Tells the status of a transfer to a QQ wallet.
pub const GET_QQ_WALLET_BILL: Meta = Meta::new(
        "GET",
        "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}",
    )
    .named("mch_transfer", "get_qq_wallet_bill")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS_TRANSFER]);

/// 撤销转账到QQ钱包: Takes back a transfer to a QQ wallet that has not reached the user. The
/// response says only that this was begun; `get_qq_wallet_bill` says how it ended.
pub const CANCEL_QQ_WALLET_BILL: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel",
    )
    .named("mch_transfer", "cancel_qq_wallet_bill")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(&[&errors::INVALID_REQUEST_CANCEL, &errors::RESOURCE_NOT_EXISTS_CANCEL]);

/// 申请免确认收款授权: Asks a user to agree that transfers reach them without being confirmed,
/// without a transfer that comes first. The front end opens the page with the `package_info` of the
/// response; the user has a day for it. After that another `out_authorization_no` is needed.
pub const APPLY_USER_CONFIRM_AUTHORIZATION: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/user-confirm-authorization",
    )
    .named("mch_transfer", "apply_user_confirm_authorization")
    .success(200)
    .retry(Retry::Idempotent)
    .sensitive(&["client_ip", "device_id", "openid", "user_display_name"]);

/// 商户单号查询授权结果: Tells the status of an agreement. Asked for it, the response also has a
/// `package_info` with which the front end can show the agreement to the user, or let them agree
/// who has not.
pub const GET_USER_CONFIRM_AUTHORIZATION: Meta = Meta::new(
        "GET",
        "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}",
    )
    .named("mch_transfer", "get_user_confirm_authorization")
    .success(200)
    .retry(Retry::Read)
    .errors(&[&errors::RESOURCE_NOT_EXISTS]);

/// 解除免确认收款授权: Ends an agreement. Transfers then have to be confirmed again.
pub const CLOSE_USER_CONFIRM_AUTHORIZATION: Meta = Meta::new(
        "POST",
        "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close",
    )
    .named("mch_transfer", "close_user_confirm_authorization")
    .success(200)
    .retry(Retry::Idempotent)
    .errors(&[&errors::RESOURCE_NOT_EXISTS]);
