// Written by `cargo xtask codegen` from spec/pay.yaml; edit that file instead.

use super::types::{PaidPartnerTransaction, PaidTransaction};

wechatpay_client::events! {
    /// The callbacks of 支付 (payments), decrypted.
    pub enum Event {
        /// 支付成功回调通知: An order that a partner placed was paid. It goes to the `notify_url` of the
        /// order. Check the amount before delivering, and query the order when no callback comes.
        ///
        /// `TRANSACTION.SUCCESS`, recognized by its `sp_mchid` and `out_trade_no`.
        ///
        /// Note: Payments by payment code have no `notify_url` and hence no callback.
        ///
        /// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012085146),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013080237),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012085680),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012085875),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012085801). Source: copies of the official
        /// pages, read 2026-11-22; a description by the community, of 2026-11-22.
        #[deduplicate_by("transaction_id")]
        #[recognized_by("sp_mchid", "out_trade_no")]
        TransactionSuccessPartner(PaidPartnerTransaction) = "TRANSACTION.SUCCESS",
        /// 支付成功回调通知: An order was paid. It goes to the `notify_url` of the order. Check the amount
        /// before delivering, and query the order when no callback comes.
        ///
        /// `TRANSACTION.SUCCESS`
        ///
        /// Note: Other products send the same `event_type` with other data. Payments through a partner,
        /// combined orders and parking fees are recognized by what they have; whatever else comes does not
        /// decode as this. Keep to one kind of payment for each `notify_url`.
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791861),
        /// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013070368),
        /// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791836),
        /// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791882),
        /// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791902). Source: copies of the official
        /// pages, read 2026-11-22; a description by the community, of 2026-11-22.
        #[deduplicate_by("transaction_id")]
        TransactionSuccess(PaidTransaction) = "TRANSACTION.SUCCESS",
    }
}
