// Written by `cargo xtask codegen` from spec/favor.yaml; edit that file instead.

use super::types::UsedCoupon;

wechatpay_client::events! {
    /// The callbacks of 代金券 (cash coupons), decrypted.
    pub enum Event {
        /// 核销事件回调: A user paid with a coupon. It may come later than the callback about the payment.
        ///
        /// `COUPON.USE`
        ///
        /// Note: It comes to the creator of the batch, at the address of `set_callback`. `coupon_id` alone
        /// does not tell one use from another: consumption money (消费金) is used several times.
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012285250),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012285807). Source: a description by the
        /// community, of 2026-11-28.
        CouponUse(UsedCoupon) = "COUPON.USE",
    }
}
