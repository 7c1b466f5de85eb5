//! Bundles (批次组) of product coupons for several uses: added, changed, their budgets, and users' coupons of one ended.
//!
//! In: a checked input. Out: the response's body, or a refusal. It always holds that what is asked of a bundle is done to all
//! of its batches, or to none.

use serde_json::{Value, json};

use super::{
    By, bodies, bundle_of, done_once,
    making::made,
    product_of,
    products::in_force,
    reported::ended,
    stocks::{budgeted, changed, under_way},
};
use crate::{
    checks::input::Input,
    models::{
        context::Context,
        outcome::{Outcome, not_found, refused},
    },
    records::{product_coupons::ProductStock, product_coupons_of_users::UserCoupon},
    refusal::Refusal,
    state::{Changes, Records},
};

pub(in crate::models) fn create(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    let now = context.now;
    done_once(context, by, input, ("bundle", "out_request_no"), |records, changes| {
        let product = product_of(records, by, input)?;
        in_force(product)?;
        if !product.is_of_bundles() {
            return Err(refused("INVALID_REQUEST", "单券商品券请添加批次"));
        }
        let made = made(records, product, input.value("stock_bundle").unwrap_or(&Value::Null), now)?;
        Ok(Some(kept(records, changes, made, now)))
    })
}

/// Keeps the batches of a bundle; tells of it.
fn kept(records: &Records, changes: &mut Changes, stocks: Vec<ProductStock>, now: i64) -> Value {
    let body = bodies::bundle(records, &stocks.iter().collect::<Vec<_>>(), now);
    stocks.into_iter().for_each(|stock| changes.put(stock));
    body
}

/// Changes each batch of the bundle that a call names, once.
fn change(
    context: &Context<'_>,
    by: By,
    input: &Input,
    act: &str,
    change: impl Fn(&Records, &ProductStock) -> Result<ProductStock, Refusal>,
) -> Outcome {
    done_once(context, by, input, (act, "out_request_no"), |records, changes| {
        let stocks = bundle_of(records, by, input)?;
        let changed = |stock: &&ProductStock| {
            under_way(stock, context.now)?;
            change(records, stock)
        };
        let changed = stocks.iter().map(changed).collect::<Result<Vec<_>, Refusal>>()?;
        Ok(Some(kept(records, changes, changed, context.now)))
    })
}

pub(in crate::models) fn update(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    change(context, by, input, "update-bundle", |_, stock| Ok(changed(stock, input)))
}

pub(in crate::models) fn update_budget(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    change(context, by, input, "update-bundle-budget", |records, stock| budgeted(records, stock, input, context.now))
}

/// Ends the coupons that a user got of a bundle, but for those that are over or were used.
pub(in crate::models) fn deactivate_coupons(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    let now = context.now;
    done_once(context, by, input, ("deactivate-coupons", "out_request_no"), |records, changes| {
        let stocks = bundle_of(records, by, input)?;
        let id = input.text("user_coupon_bundle_id");
        let is_of_it = |coupon: &&UserCoupon| {
            coupon.bundle.as_ref().is_some_and(|bundle| bundle.id == id)
                && stocks.iter().any(|stock| stock.stock_id == coupon.stock_id)
                && coupon.openid == input.text("openid")
                && coupon.appid == input.text("appid")
        };
        let mut coupons: Vec<&UserCoupon> = records.all::<UserCoupon>().filter(is_of_it).collect();
        coupons.sort_by_key(|coupon| coupon.bundle.as_ref().map(|bundle| bundle.index));
        if coupons.is_empty() {
            return Err(not_found("RESOURCE_NOT_EXISTS", "用户券组不存在"));
        }
        if !coupons.iter().any(|coupon| coupon.state(now).waits()) {
            return Err(refused("INVALID_REQUEST", "用户券组的券均已核销、已过期或已失效"));
        }
        let mut told = Vec::new();
        for coupon in coupons {
            match ended(coupon, input, now) {
                Ok(ended) => {
                    told.push(bodies::coupon(records, &ended, now));
                    changes.put(ended);
                }
                Err(_) => told.push(bodies::coupon(records, coupon, now)),
            }
        }
        Ok(Some(json!({"user_coupon_bundle_id": id, "user_product_coupon_list": told})))
    })
}
