// Written by `cargo xtask codegen` from spec/refund.yaml; edit that file instead.

use super::types::{PartnerRefundResult, RefundResult};

wechatpay_client::events! {
    /// The callbacks of 退款 (refunds), decrypted.
    pub enum Event {
        /// 退款异常通知: A refund of a merchant whom a partner acts for could not be made, mostly because
        /// the user's bank card was cancelled or frozen. The money waits until it is sent another way: call
        /// `apply_abnormal_refund`, or do it on the partner's platform.
        ///
        /// `REFUND.ABNORMAL`, recognized by its `sp_mchid`.
        ///
        /// Note: A refund that was sent another way may fail again, so its number does not tell one of
        /// these callbacks from the next.
        ///
        /// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013080628),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012886275). Source: copies of the official
        /// pages, read 2026-11-22; a description by the community, of 2026-11-22.
        #[recognized_by("sp_mchid")]
        RefundAbnormalPartner(PartnerRefundResult) = "REFUND.ABNORMAL",
        /// 退款异常通知: A refund of a direct merchant could not be made, mostly because the user's bank
        /// card was cancelled or frozen. The money waits until it is sent another way: call
        /// `apply_abnormal_refund`, or do it on the merchant platform.
        ///
        /// `REFUND.ABNORMAL`
        ///
        /// Note: A refund that was sent another way may fail again, so its number does not tell one of
        /// these callbacks from the next.
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013071196),
        /// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791865),
        /// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012587976). Source: copies of the official
        /// pages, read 2026-11-22; a description by the community, of 2026-11-22.
        RefundAbnormal(RefundResult) = "REFUND.ABNORMAL",
        /// 退款关闭通知: A refund of a merchant whom a partner acts for was closed, and the user got
        /// nothing. Whoever still wants to give the money back asks for another refund.
        ///
        /// `REFUND.CLOSED`, recognized by its `sp_mchid`.
        ///
        /// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013080628),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012886275). Source: copies of the official
        /// pages, read 2026-11-22; a description by the community, of 2026-11-22.
        #[deduplicate_by("refund_id")]
        #[recognized_by("sp_mchid")]
        RefundClosedPartner(PartnerRefundResult) = "REFUND.CLOSED",
        /// 退款关闭通知: A refund of a direct merchant was closed, and the user got nothing. Whoever still
        /// wants to give the money back asks for another refund.
        ///
        /// `REFUND.CLOSED`
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013071196),
        /// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791865),
        /// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012587976). Source: copies of the official
        /// pages, read 2026-11-22; a description by the community, of 2026-11-22.
        #[deduplicate_by("refund_id")]
        RefundClosed(RefundResult) = "REFUND.CLOSED",
        /// 退款结果通知: A refund of a merchant whom a partner acts for was made. It goes to the
        /// `notify_url` of the refund, or to the address on the partner's platform.
        ///
        /// `REFUND.SUCCESS`, recognized by its `sp_mchid`.
        ///
        /// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013080628),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012886275). Source: copies of the official
        /// pages, read 2026-11-22; a description by the community, of 2026-11-22.
        #[deduplicate_by("refund_id")]
        #[recognized_by("sp_mchid")]
        RefundSuccessPartner(PartnerRefundResult) = "REFUND.SUCCESS",
        /// 退款结果通知: A refund of a direct merchant was made. It goes to the `notify_url` of the refund,
        /// or to the address on the merchant platform, to which refunds made by hand go as well.
        ///
        /// `REFUND.SUCCESS`
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013071196),
        /// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791865),
        /// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012587976). Source: copies of the official
        /// pages, read 2026-11-22; a description by the community, of 2026-11-22.
        #[deduplicate_by("refund_id")]
        RefundSuccess(RefundResult) = "REFUND.SUCCESS",
    }
}
