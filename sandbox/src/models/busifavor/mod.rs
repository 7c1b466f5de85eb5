//! 商家券 (merchant coupons), served from state.
//!
//! In: a checked input, or what a user does. Out: the response's body, or a refusal. Whoever receives a coupon, by a call or
//! by hand, is told of by `COUPON.SEND` at the address that was set for these coupons, or else at the configured one. It
//! always holds that no more is handed out than the rules of a batch allow, and that a call is done once under its number.

pub(crate) mod codes;
pub(crate) mod coupons;
pub(crate) mod hand_out;
pub(crate) mod reported;
pub(crate) mod stocks;
pub(crate) mod subsidies;

/// The product, by its name in the description.
const PRODUCT: &str = "busifavor";
