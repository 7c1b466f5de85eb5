//! Written by `cargo xtask codegen` from spec/businesscircle.yaml; edit that file instead.

use crate::runtime;
use super::types::{MallAuthorization, MallRefund, MallTransaction};

runtime::events! {
    /// The callbacks of 智慧商圈 (business circle), decrypted.
    pub enum Event {
        /// 商圈会员积分服务授权结果通知: A user opened the mall's member card, and perhaps authorized the
        /// points service with it. It goes to the address that was registered for authorizations
        /// (会员积分服务开通回调地址). No callback tells of a withdrawal: ask `query_user_authorization`.
        ///
        /// `MALL_AUTH.ACTIVATE_CARD`
        ///
        /// Note: Which `original_type` it carries is not known. The page of 2022 gives this callback a
        /// shorter schedule of retries (1 s once, 10 s five times, 1 min four times); later pages give the
        /// usual one of 24 hours.
        ///
        /// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012285836) (of 2025-02-19,
        /// read 2026-11-22), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012076406) (read
        /// 2026-11-22).
        MallAuthActivateCard(MallAuthorization) = "MALL_AUTH.ACTIVATE_CARD",
        /// 商圈会员场内退款结果通知: A payment in the mall was refunded, wholly or in part. Only payments
        /// that were reported with `notify_points` and are refunded within 30 days lead to this callback.
        /// It goes to the address that was registered for payments (用户消费回调地址). Several refunds of
        /// one payment differ in `refund_id`.
        ///
        /// `MALL_REFUND.SUCCESS`
        ///
        /// Note: The pages of the operations state the 30 days; the page of this callback no longer does.
        /// The `original_type` comes from an unofficial description.
        ///
        /// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012285869) (of 2025-02-19,
        /// read 2026-11-22), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012076419) (read
        /// 2026-11-22).
        #[deduplicate_by("refund_id")]
        MallRefundSuccess(MallRefund) = "MALL_REFUND.SUCCESS",
        /// 商圈会员场内支付结果通知: A member who authorized the points service paid in the mall. It goes
        /// to the address that was registered for payments (用户消费回调地址), to which refunds go too.
        ///
        /// `MALL_TRANSACTION.SUCCESS`
        ///
        /// Note: The `original_type` is taken from a real callback of 2020; the text of older pages says
        /// `discount_card`.
        ///
        /// Official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012285856) (of 2025-02-19,
        /// read 2026-11-22), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012076414) (read
        /// 2026-11-22).
        #[deduplicate_by("transaction_id")]
        MallTransactionSuccess(MallTransaction) = "MALL_TRANSACTION.SUCCESS",
    }
}
