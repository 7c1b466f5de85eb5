// Written by `cargo xtask codegen` from spec/businesscircle.yaml; edit that file instead.

use super::types::{MallAuthorization, MallRefund, MallTransaction};

wechatpay_client::events! {
    /// The callbacks of 智慧商圈 (business circle), decrypted.
    pub enum Event {
        /// 商圈会员积分服务授权结果通知: A user opened the mall's member card, and perhaps authorized the
        /// points service with it. It goes to the address that was registered for authorizations
        /// (会员积分服务开通回调地址). No callback tells of a withdrawal: ask `query_user_authorization`.
        ///
        /// `MALL_AUTH.ACTIVATE_CARD`
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012285836),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012076406). Source: copies of the official
        /// pages, read 2026-11-22.
        MallAuthActivateCard(MallAuthorization) = "MALL_AUTH.ACTIVATE_CARD",
        /// 商圈会员场内退款结果通知: A payment in the mall was refunded, in full or in part. Only payments
        /// that were reported with `notify_points` and are refunded within 30 days lead to this callback.
        /// It goes to the address that was registered for payments (用户消费回调地址). Several refunds of
        /// one payment differ in `refund_id`.
        ///
        /// `MALL_REFUND.SUCCESS`
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012285869),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012076419). Source: copies of the official
        /// pages, read 2026-11-22.
        #[deduplicate_by("refund_id")]
        MallRefundSuccess(MallRefund) = "MALL_REFUND.SUCCESS",
        /// 商圈会员场内支付结果通知: A member who authorized the points service paid in the mall. It goes
        /// to the address that was registered for payments (用户消费回调地址), to which refunds go too.
        ///
        /// `MALL_TRANSACTION.SUCCESS`
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012285856),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012076414). Source: copies of the official
        /// pages, read 2026-11-22.
        #[deduplicate_by("transaction_id")]
        MallTransactionSuccess(MallTransaction) = "MALL_TRANSACTION.SUCCESS",
    }
}
