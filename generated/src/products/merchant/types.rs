// Written by `cargo xtask codegen` from spec/merchant.yaml; edit that file instead.

use crate::products::shared::Fen;

/// 账户余额: The balance of an account.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountBalance {
    /// 可用余额: What can be used and withdrawn, in 分. Example: `10000`.
    pub available_amount: Fen,
    /// 不可用余额: What cannot be used yet, in 分. Example: `100`.
    pub pending_amount: Option<Fen>,
}

wechatpay_client::record! {
    AccountBalance {
        available_amount "available_amount", pending_amount "pending_amount",
    }
}

wechatpay_client::open_enum! {
    /// 账户类型: The accounts that a merchant number has with WeChat Pay.
    pub enum FundAccountType {
        /// The basic account (基本账户), which payments go to.
        Basic = "BASIC",
        /// The account for running the business (运营账户), which transfers are paid from.
        Operation = "OPERATION",
        /// The account for fees (手续费账户).
        Fees = "FEES",
    }
}
