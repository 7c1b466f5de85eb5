//! Written by `cargo xtask codegen` from spec/mch_transfer.yaml; edit that file instead.

use crate::runtime;
use super::types::FinishedTransfer;

runtime::events! {
    /// The callbacks of 商家转账 (transfers to users), decrypted.
    pub enum Event {
        /// 商家转账单据终态通知: A transfer came to its end: the user has the money, it failed, or it was
        /// cancelled. It goes to the `notify_url` of the transfer.
        ///
        /// `MCHTRANSFER.BILL.FINISHED`
        ///
        /// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012712115) (read
        /// 2026-11-22).
        #[deduplicate_by = "transfer_bill_no"]
        MchtransferBillFinished(FinishedTransfer) = "MCHTRANSFER.BILL.FINISHED",
    }
}
