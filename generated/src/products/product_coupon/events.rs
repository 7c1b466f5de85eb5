// Written by `cargo xtask codegen` from spec/product_coupon.yaml; edit that file instead.

use super::types::{ChangedCoupon, ImageGenerationTask, SentCoupon};

wechatpay_client::events! {
    /// The callbacks of 商品券 (product coupons), decrypted.
    pub enum Event {
        /// 商品券退券: The use of a coupon was taken back.
        ///
        /// `PRODUCT_COUPON.RETURN`. It is sent to a brand (品牌), and sealed with its 品牌API密钥.
        ///
        /// Note: What it holds is not known for certain. Ask for the coupon with `brand_get_user_coupon`.
        ///
        /// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4015407591). Source:
        /// wechatpay-skills; a description by the community, of 2026-11-28.
        ProductCouponReturn(ChangedCoupon) = "PRODUCT_COUPON.RETURN",
        /// 商品券领券: A user received a coupon, from a call, a component or the platform. Confirm it with
        /// `brand_confirm_user_coupon`: until then it is `CONFIRMING`, cannot be used, and counts against
        /// the limit of the user.
        ///
        /// `PRODUCT_COUPON.SEND`. It is sent to a brand (品牌), and sealed with its 品牌API密钥.
        ///
        /// Note: It comes to the address of `brand_set_notify_config`.
        ///
        /// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4015407591). Source:
        /// wechatpay-skills; a description by the community, of 2026-11-28.
        #[deduplicate_by("stock_id", "coupon_code")]
        ProductCouponSend(SentCoupon) = "PRODUCT_COUPON.SEND",
        /// 商品券核销: A coupon of a user was used.
        ///
        /// `PRODUCT_COUPON.USE`. It is sent to a brand (品牌), and sealed with its 品牌API密钥.
        ///
        /// Note: What it holds is not known for certain. Ask for the coupon with `brand_get_user_coupon`.
        ///
        /// Official page: [brand](https://pay.weixin.qq.com/doc/brand/4015407591). Source:
        /// wechatpay-skills; a description by the community, of 2026-11-28.
        ProductCouponUse(ChangedCoupon) = "PRODUCT_COUPON.USE",
        /// 商品券图片生成结果: An image is ready, or failed to be made.
        ///
        /// `PRODUCT_COUPON_SP.IMAGE_GENERATION`
        ///
        /// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4017327744),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4017327759). Source: a description by the
        /// community, of 2026-11-28.
        ProductCouponSpImageGeneration(
            ImageGenerationTask,
        ) = "PRODUCT_COUPON_SP.IMAGE_GENERATION",
        /// 商品券领券: A user received a coupon of a brand, from a call, a component or the platform.
        /// Confirm it with `confirm_user_coupon`: until then it is `CONFIRMING`, cannot be used, and counts
        /// against the limit of the user.
        ///
        /// `PRODUCT_COUPON_SP.SEND`
        ///
        /// Note: It comes to the address of `set_notify_config`, and is to be answered within 5 seconds.
        /// The merchant also makes the coupon in its own system.
        ///
        /// Official pages: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015780862),
        /// [partner](https://pay.weixin.qq.com/doc/v3/partner/4016435717). Source: a description by the
        /// community, of 2026-11-28.
        #[deduplicate_by("stock_id", "coupon_code")]
        ProductCouponSpSend(SentCoupon) = "PRODUCT_COUPON_SP.SEND",
    }
}
