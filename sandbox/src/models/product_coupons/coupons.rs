//! Product coupons of users (用户商品券): queried, listed, and deleted by their user.
//!
//! In: a checked input, or the coupon that a user deletes. Out: the response's body, or a refusal. One that its user has
//! deleted is told of as such, of which no callback tells.

use serde_json::Value;

use super::{By, bodies, coupon_of, page};
use crate::{
    checks::input::Input,
    models::{context::Context, outcome::Outcome, settling::NotSettled},
    records::product_coupons_of_users::{UserCoupon, UserCouponState},
};

pub(in crate::models) fn query(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    context.state.read(|records| Ok(Some(bodies::coupon(records, coupon_of(records, by, input)?, context.now))))
}

pub(in crate::models) fn list(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    let given = |name: &str| input.value(name).and_then(Value::as_str);
    let brand_id = by.brand_id(input);
    context.state.read(|records| {
        let fits = |coupon: &&UserCoupon| {
            let bundle = coupon.bundle.as_ref().map(|bundle| bundle.id.as_str());
            coupon.brand_id == brand_id
                && coupon.openid == input.text("openid")
                && coupon.appid == input.text("appid")
                && given("product_coupon_id").is_none_or(|id| id == coupon.product_coupon_id)
                && given("stock_id").is_none_or(|id| id == coupon.stock_id)
                && given("coupon_state").is_none_or(|state| state == coupon.state(context.now).wire())
                && given("user_coupon_bundle_id").is_none_or(|id| Some(id) == bundle)
        };
        let mut found: Vec<&UserCoupon> = records.all::<UserCoupon>().filter(fits).collect();
        found.sort_by_key(|coupon| coupon.received_at);
        page(input, "user_coupon_list", found, |coupon| bodies::coupon(records, coupon, context.now))
    })
}

/// A user deletes a coupon that was confirmed and not used, now.
pub(crate) fn delete(context: &Context<'_>, stock_id: &str, code: &str) -> Result<(), NotSettled> {
    let now = context.now;
    let deleted = context.state.change(|records, changes| {
        let coupon = records.product_coupon(stock_id, code).ok_or(NotSettled::Unknown)?;
        if !matches!(coupon.state(now), UserCouponState::Pending | UserCouponState::Effective) {
            return Err(NotSettled::Already);
        }
        changes.put(coupon.moved(UserCouponState::Deleted, now));
        Ok(())
    });
    deleted.map_err(NotSettled::NotKept)?
}
