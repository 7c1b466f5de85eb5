//! Written by `cargo xtask codegen` from spec/pay.yaml; edit that file instead.

use crate::runtime;
use super::types::{PaidTransaction, PartnerPaidTransaction};

runtime::events! {
    /// The callbacks of 支付 (payments), decrypted.
    pub enum Event {
        /// 支付通知: An order for a partner's merchant was paid. It goes to the `notify_url` of the order.
        /// Check the amount before delivering, and query the order when no callback comes.
        ///
        /// `TRANSACTION.SUCCESS`, recognized by its `sp_mchid`.
        ///
        /// Official page:
        /// [partner](https://pay.weixin.qq.com/docs/partner/apis/partner-jsapi-payment/payment-notice.html)
        /// (read 2026-11-22).
        #[deduplicate_by = "transaction_id"]
        #[recognized_by = "sp_mchid"]
        TransactionSuccessPartner(PartnerPaidTransaction) = "TRANSACTION.SUCCESS",
        /// 支付成功回调通知: An order was paid. It goes to the `notify_url` of the order. Check the amount
        /// before delivering, and query the order when no callback comes.
        ///
        /// `TRANSACTION.SUCCESS`
        ///
        /// Note: Other products send the same `event_type` with other data. Payments through a partner and
        /// combined orders are told apart by what they alone have; whatever else comes, from parking for
        /// one, does not decode as this. Keep to one kind of payment for each `notify_url`.
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
