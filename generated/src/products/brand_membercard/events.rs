// Written by `cargo xtask codegen` from spec/brand_membercard.yaml; edit that file instead.

use super::types::{
    BrandMemberCardSpPointExchangeCouponResource, BrandMemberCardSpSyncUserPointResource,
    UserCardChange,
};

wechatpay_client::events! {
    /// The callbacks of 商家名片会员 (member cards of brands), decrypted.
    pub enum Event {
        /// 商家名片会员用户积分兑券事件: A member wants to exchange points for a coupon. The partner takes
        /// the points, gives the coupon, and says with `confirm_user_point_exchange_coupon` how it ended.
        ///
        /// `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`
        ///
        /// Note: It asks for a call in return.
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015878622). Source: a
        /// description by the community, of 2026-11-28.
        #[deduplicate_by("record_id")]
        BrandMemberCardSpPointExchangeCoupon(
            BrandMemberCardSpPointExchangeCouponResource,
        ) = "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON",
        /// 商家名片会员用户积分同步事件: WeChat Pay asks for the points of a member. The partner tells them
        /// with `sync_user_point`.
        ///
        /// `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016096820). Source: a
        /// description by the community, of 2026-11-28.
        BrandMemberCardSpSyncUserPoint(
            BrandMemberCardSpSyncUserPointResource,
        ) = "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT",
        /// 用户开通商家名片会员卡事件: A user took a member card. The partner says with `confirm_user_card`
        /// whether the user is a member now.
        ///
        /// `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`
        ///
        /// Note: It asks for a call in return. It is not known whether phone numbers and what the user
        /// filled in are encrypted once more.
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015283692). Source: a
        /// description by the community, of 2026-11-28.
        BrandMemberCardSpUserCardCreate(
            UserCardChange,
        ) = "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE",
        /// 用户删除商家名片会员卡事件: A user deleted their member card.
        ///
        /// `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`
        ///
        /// Note: It is not known whether phone numbers and what the user filled in are encrypted once more.
        ///
        /// Official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015283692). Source: a
        /// description by the community, of 2026-11-28.
        BrandMemberCardSpUserCardDelete(
            UserCardChange,
        ) = "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE",
    }
}
