// Written by `cargo xtask codegen` from spec/profitsharing.yaml; edit that file instead.

use super::types::SharingChange;

wechatpay_client::events! {
    /// The callbacks of 分账 (profit sharing), decrypted.
    pub enum Event {
        /// 分账动账通知: A merchant received money of another one's order, under the older name of
        /// `PROFITSHARING.SUCCESS`.
        ///
        /// `PROFITSHARING`, recognized by its `receiver`.
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012289679),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012075216). Source: copies of the official
        /// pages, read 2026-11-22; a description by the community, of 2026-11-22.
        #[recognized_by("receiver")]
        ProfitsharingOlder(SharingChange) = "PROFITSHARING",
        /// 分账动账通知: A merchant gave money of another one's order back. It goes to the former receiver,
        /// at the address that they set on the merchant platform.
        ///
        /// `PROFITSHARING.RETURN`
        ///
        /// Note: The same comes under `PROFITSHARING_RETURN` and `TRANSACTION.SUCCESS` too.
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012289679),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012075216). Source: copies of the official
        /// pages, read 2026-11-22; a description by the community, of 2026-11-22.
        ProfitsharingReturn(SharingChange) = "PROFITSHARING.RETURN",
        /// 分账动账通知: A merchant received money of another one's order. It goes to the receiver, at the
        /// address that they set on the merchant platform, not to the merchant who shared the money out.
        ///
        /// `PROFITSHARING.SUCCESS`
        ///
        /// Note: An order is shared out to several receivers, and one address may serve many of them, so no
        /// number of the resource tells one callback from another. The same comes under `PROFITSHARING` and
        /// `TRANSACTION.SUCCESS` too.
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012289679),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012075216). Source: copies of the official
        /// pages, read 2026-11-22; a description by the community, of 2026-11-22.
        ProfitsharingSuccess(SharingChange) = "PROFITSHARING.SUCCESS",
        /// 分账动账通知: A merchant gave money of another one's order back, under the older name of
        /// `PROFITSHARING.RETURN`.
        ///
        /// `PROFITSHARING_RETURN`, recognized by its `receiver`.
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012289679),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012075216). Source: copies of the official
        /// pages, read 2026-11-22; a description by the community, of 2026-11-22.
        #[recognized_by("receiver")]
        ProfitsharingReturnOlder(SharingChange) = "PROFITSHARING_RETURN",
        /// 分账动账通知: A merchant received money of another one's order or gave it back, under the event
        /// type of payments. Which of the two it was does not show: look it up by its number.
        ///
        /// `TRANSACTION.SUCCESS`, recognized by its `receiver` and `order_id`.
        ///
        /// Note: The decrypted data alone tells this from a payment.
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012289679),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012075216). Source: copies of the official
        /// pages, read 2026-11-22; a description by the community, of 2026-11-22.
        #[recognized_by("receiver", "order_id")]
        TransactionSuccessSharing(SharingChange) = "TRANSACTION.SUCCESS",
    }
}
