// Written by `cargo xtask codegen` from spec/ecommerce.yaml; edit that file instead.

//! 电商收付通 (e-commerce platforms)
//!
//! What a platform does with the money of the merchants who sell on it (二级商户): it shares
//! payments out, refunds them, adds to a payment (补差), watches balances, withdraws to the
//! merchants' bank accounts and transfers to users. The platform places the orders with the
//! operations of `combine` or `pay`, and names the merchant in `sub_mchid`.

mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{
    AbnormalRefundBank, AbnormalRefundType, Appid, BillEncryption, CombineOutTradeNo, Currency,
    EncryptedBill, EncryptedBills, Fen, HashType, IndividualAuthId, Mchid, Openid, OutBillNo,
    OutOrderNo, OutRefundNo, OutReturnNo, OutTradeNo, PackageInfo, PromotionScope, ReceiverAccount,
    ReceiverType, RefundAccount, RefundChannel, RefundFundsAccount, RefundGoods,
    RefundGoodsRequired, RefundId, RefundPromotion, RefundPromotionType, RefundSource,
    RefundSourceAccount, RefundStatus, ReturnFailReason, ShareFailReason, ShareResult,
    SharingOrderId, TarType, TransactionId, TransferBillNo, TransferFailReason, TransferState,
    UnsplitAmount, WithdrawId, WithdrawRequestNo, WithdrawalStatus,
};
