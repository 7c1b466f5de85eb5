//! Written by `cargo xtask codegen` from spec/combine.yaml; edit that file instead.

use crate::runtime;
use super::types::CombineTransaction;

runtime::events! {
    /// The callbacks of 合单支付 (combined orders), decrypted.
    pub enum Event {
        /// 合单支付通知: A combined order was paid, and with it each of its orders. It goes to the
        /// `notify_url` of the combined order. Check the amounts before delivering.
        ///
        /// `TRANSACTION.SUCCESS`, recognized by its `combine_out_trade_no`.
        ///
        /// Official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter5_1_13.shtml)
        /// (read 2026-11-22).
        #[deduplicate_by = "combine_out_trade_no"]
        #[recognized_by = "combine_out_trade_no"]
        TransactionSuccessCombine(CombineTransaction) = "TRANSACTION.SUCCESS",
    }
}
