//! Written by `cargo xtask codegen` from spec/profitsharing.yaml; edit that file instead.

use crate::runtime;
use super::types::SharingChange;

runtime::events! {
    /// The callbacks of 分账 (profit sharing), decrypted.
    pub enum Event {
        /// 分账动账通知: A merchant gave money of another one's order back. It goes to the former receiver,
        /// at the address that they set on the merchant platform.
        ///
        /// `PROFITSHARING.RETURN`
        ///
        /// Note: The page of the older API gives the event type as `TRANSACTION.SUCCESS`.
        ///
        /// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012289679) (read
        /// 2026-11-22), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012075216) (read 2026-11-22).
        ProfitsharingReturn(SharingChange) = "PROFITSHARING.RETURN",
        /// 分账动账通知: A merchant received money of another one's order. It goes to the receiver, at the
        /// address that they set on the merchant platform, not to whoever shared the money out.
        ///
        /// `PROFITSHARING.SUCCESS`
        ///
        /// Note: An order is shared out to several receivers, and one address may serve many of them, so no
        /// number of the resource tells one callback from another. The page of the older API gives the
        /// event type as `TRANSACTION.SUCCESS`.
        ///
        /// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012289679) (read
        /// 2026-11-22), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012075216) (read 2026-11-22).
        ProfitsharingSuccess(SharingChange) = "PROFITSHARING.SUCCESS",
    }
}
