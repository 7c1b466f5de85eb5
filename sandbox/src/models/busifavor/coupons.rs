//! Merchant coupons of users (用户商家券): queried, listed, and deleted by their user.
//!
//! In: a checked input, or the coupon that a user deletes. Out: the response's body, or a refusal.

use serde_json::{Value, json};

use super::{reported::no_such_coupon, stocks::common};
use crate::{
    calendar::rfc3339,
    checks::input::Input,
    models::{
        context::Context,
        coupons::{Offset, page},
        outcome::{Outcome, refused},
        settling::NotSettled,
    },
    records::merchant_coupons::{CouponState, MerchantCoupon, MerchantStock, Told},
    state::Records,
};

pub(in crate::models) fn query(context: &Context<'_>, input: &Input) -> Outcome {
    context.state.read(|records| {
        let (openid, appid, code) = (input.text("openid"), input.text("appid"), input.text("coupon_code"));
        let is_it =
            |coupon: &&MerchantCoupon| coupon.coupon_code == code && coupon.openid == openid && coupon.appid == appid;
        // Of batches with codes of the merchant's own a user may have the same code twice: the last one is told.
        let found = records.all::<MerchantCoupon>().filter(is_it).max_by_key(|coupon| coupon.received_at);
        Ok(Some(body(records, found.ok_or_else(no_such_coupon)?, context.now)))
    })
}

pub(in crate::models) fn list(context: &Context<'_>, input: &Input) -> Outcome {
    let given = |name: &str| input.value(name).and_then(Value::as_str);
    let (creator, owner, sender) = (given("creator_merchant"), given("belong_merchant"), given("sender_merchant"));
    if creator.or(owner).or(sender).is_none() {
        let one_of_three = "creator_merchant、belong_merchant、sender_merchant须至少填写一个";
        return Err(refused("PARAM_ERROR", one_of_three));
    }
    // Every batch is created and handed out by the sandbox's merchant.
    let is_own = creator.into_iter().chain(sender).all(|merchant| merchant == context.mchid);
    let now = context.now;
    context.state.read(|records| {
        let fits = |coupon: &&MerchantCoupon| {
            let belongs_to = || records.get::<MerchantStock>(&coupon.stock_id)?.text("/belong_merchant");
            coupon.openid == input.text("openid")
                && coupon.appid == input.text("appid")
                && given("stock_id").is_none_or(|stock_id| stock_id == coupon.stock_id)
                && given("coupon_state").is_none_or(|state| state == coupon.state(now).wire())
                && owner.is_none_or(|owner| belongs_to() == Some(owner))
        };
        let found = records.all::<MerchantCoupon>().filter(|_| is_own).filter(fits);
        Ok(Some(page(input, found.collect(), Offset::Pages, 20, |coupon| body(records, coupon, now))))
    })
}

/// A user deletes a coupon that was not used, now.
pub(crate) fn delete(context: &Context<'_>, stock_id: &str, code: &str) -> Result<(), NotSettled> {
    let now = context.now;
    let deleted = context.state.change(|records, changes| {
        let coupon = records.merchant_coupon(stock_id, code).ok_or(NotSettled::Unknown)?;
        if coupon.state(now) != CouponState::Sended {
            return Err(NotSettled::Already);
        }
        changes.put(coupon.moved(CouponState::Deleted, now));
        Ok(())
    });
    deleted.map_err(NotSettled::NotKept)?
}

/// A coupon as it stands at this moment.
pub(super) fn body(records: &Records, coupon: &MerchantCoupon, now: i64) -> Value {
    let stock = records.get::<MerchantStock>(&coupon.stock_id);
    let mut body = Value::Object(stock.map(common).unwrap_or_default());
    for name in ["transferable", "shareable"] {
        if let Some(value) = stock.and_then(|stock| stock.rules.pointer(&format!("/stock_send_rule/{name}"))) {
            body[name] = value.clone();
        }
    }
    body["coupon_state"] = json!(coupon.state(now).wire());
    body["coupon_code"] = json!(coupon.coupon_code);
    body["available_start_time"] = json!(rfc3339(coupon.begins_at));
    body["expire_time"] = json!(rfc3339(coupon.ends_at));
    body["receive_time"] = json!(rfc3339(coupon.received_at));
    let mut put = |name: &str, value: Option<&str>| {
        if let Some(value) = value {
            body[name] = json!(value);
        }
    };
    put("send_request_no", coupon.send_request_no.as_deref());
    put("associate_out_trade_no", coupon.out_trade_no.as_deref());
    for (step, told) in [("use", &coupon.used), ("return", &coupon.returned), ("deactivate", &coupon.deactivated)] {
        let Some(Told { request_no, reason, at }) = told else { continue };
        put(&format!("{step}_request_no"), Some(request_no));
        put(&format!("{step}_time"), Some(&rfc3339(*at)));
        put(&format!("{step}_reason"), reason.as_deref());
    }
    body
}
