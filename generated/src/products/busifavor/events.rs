// Written by `cargo xtask codegen` from spec/busifavor.yaml; edit that file instead.

use super::types::SentCoupon;

wechatpay_client::events! {
    /// The callbacks of 商家券 (merchant coupons), decrypted.
    pub enum Event {
        /// 领券事件回调: A user received a coupon, from the merchant or in one of WeChat's channels.
        ///
        /// `COUPON.SEND`
        ///
        /// Note: It comes to the creator of the batch, at the address of `set_coupon_notify`. Without a
        /// `notify_appid` of the batch, `openid` and `unionid` are missing or empty.
        ///
        /// Official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012285279),
        /// [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4015717506),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4012285839). Source: a description by the
        /// community, of 2026-11-28.
        #[deduplicate_by("stock_id", "coupon_code")]
        CouponSend(SentCoupon) = "COUPON.SEND",
    }
}
