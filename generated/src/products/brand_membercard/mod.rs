// Written by `cargo xtask codegen` from spec/brand_membercard.yaml; edit that file instead.

//! 商家名片会员 (member cards of brands)
//!
//! Members of a brand, on its card (商家名片) in WeChat, kept by a partner. The brand has templates
//! of member cards; users take a card and fill in what the template asks for, the partner confirms
//! that they are members, and keeps their points, levels and news. An activity gives coupons to
//! those who become members.
//!
//! Note: Two callbacks ask for a call in return: `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE` for
//! `confirm_user_card`, and `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON` for
//! `confirm_user_point_exchange_coupon`. The same calls exist for brands under paths of their own,
//! which are not described here.

mod events;
mod operations;
mod types;

#[cfg(test)]
mod tests;

pub use events::*;
pub use operations::*;
pub use types::*;

#[doc(no_inline)]
pub use crate::products::shared::{
    Appid, BrandIdText, CouponCode, Fen, Openid, ProductCouponId, StockId,
};
