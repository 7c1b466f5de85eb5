//! Written by `cargo xtask codegen` from spec/pay.yaml; edit that file instead.

use crate::runtime;
use super::types::PaidTransaction;

runtime::events! {
    /// The callbacks of 支付 (payments), decrypted.
    pub enum Event {
        /// 支付成功回调通知: An order was paid. It goes to the `notify_url` of the order. Check the amount
        /// before delivering, and query the order when no callback comes.
        ///
        /// `TRANSACTION.SUCCESS`
        ///
        /// Note: Other products send the same `event_type` with other data, among them payments through a
        /// partner, combined orders, and parking. This is the payment of a direct merchant; anything else
        /// does not decode as it. Keep to one kind of payment for each `notify_url`.
        ///
        /// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791861) (read
        /// 2026-11-22), [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013070368) (read 2026-11-22),
        /// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791836) (read 2026-11-22),
        /// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791882) (read 2026-11-22),
        /// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791902) (read 2026-11-22).
        #[deduplicate_by = "transaction_id"]
        TransactionSuccess(PaidTransaction) = "TRANSACTION.SUCCESS",
    }
}
