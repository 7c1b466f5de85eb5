//! Written by `cargo xtask codegen` from spec/mch_transfer.yaml; edit that file instead.
//!
//! 商家转账 (transfers to users): Money that a merchant sends to a user's WeChat balance. The
//! merchant makes a transfer, one for each user, and the user confirms on a page of WeChat Pay that
//! they want to have it; a front end opens that page with the `package_info` of the answer. The
//! callback tells how it ended, the query tells where it stands, and what the user has not
//! confirmed can be cancelled.

use crate::runtime::{Meta, Retry};

/// 发起转账: Makes a transfer to one user. While it waits for the user (`WAIT_USER_CONFIRM`) the
/// answer has the `package_info` with which the front end opens the page on which they confirm.
/// They have a day for it; then the money goes back to the merchant.
pub const TRANSFER_TO_USER: Meta = Meta {
    product: "mch_transfer",
    operation: "transfer_to_user",
    method: "POST",
    template: "/v3/fund-app/mch-transfer/transfer-bills",
    success: 200,
    retry: Retry::Idempotent,
    encrypted: &["/user_name"],
    sensitive: &["openid", "user_name"],
};

/// 商户单号查询转账单: Tells where a transfer stands, by the merchant's own number for it, for 30
/// days after it was made.
pub const GET_TRANSFER_BILL_BY_OUT_NO: Meta = Meta {
    product: "mch_transfer",
    operation: "get_transfer_bill_by_out_no",
    method: "GET",
    template: "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
    success: 200,
    retry: Retry::Read,
    encrypted: &[],
    sensitive: &[],
};

/// 撤销转账: Takes back a transfer that the user has not confirmed. The answer says only that this
/// was begun; the money is on its way back while the query says `CANCELING`, and there once it says
/// `CANCELLED`.
pub const CANCEL_TRANSFER: Meta = Meta {
    product: "mch_transfer",
    operation: "cancel_transfer",
    method: "POST",
    template: "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
    success: 200,
    retry: Retry::Idempotent,
    encrypted: &[],
    sensitive: &[],
};

/// 微信转账单号查询转账单: Tells where a transfer stands, by WeChat Pay's number for it, for 30
/// days after it was made.
pub const GET_TRANSFER_BILL_BY_NO: Meta = Meta {
    product: "mch_transfer",
    operation: "get_transfer_bill_by_no",
    method: "GET",
    template: "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
    success: 200,
    retry: Retry::Read,
    encrypted: &[],
    sensitive: &[],
};
