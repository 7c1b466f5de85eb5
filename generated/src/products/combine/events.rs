// Written by `cargo xtask codegen` from spec/combine.yaml; edit that file instead.

use super::types::PaidCombinedOrder;

wechatpay_client::events! {
    /// The callbacks of 合单支付 (combined payments), decrypted.
    pub enum Event {
        /// 合单订单支付成功回调通知: A combined order was paid. It goes to the `notify_url` of the order.
        /// Check the state and the amount of each order in it before delivering, and query the order when
        /// no callback comes.
        ///
        /// `TRANSACTION.SUCCESS`, recognized by its `combine_out_trade_no`.
        ///
        /// Note: The envelope is that of the payment of a single order, down to its `original_type`; only
        /// the decrypted data says which one it is.
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012158598),
        /// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013421231),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013462574),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4013462175),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012237246). Source: copies of the official
        /// pages, read 2026-11-22; a description by the community, of 2026-11-22.
        #[deduplicate_by("combine_mchid", "combine_out_trade_no")]
        #[recognized_by("combine_out_trade_no")]
        TransactionSuccessCombine(PaidCombinedOrder) = "TRANSACTION.SUCCESS",
    }
}
