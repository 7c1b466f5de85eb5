//! Product coupons (商品券): created with their first batch or bundle, changed, ended and queried.
//!
//! In: a checked input. Out: the response's body, or a refusal. It always holds that a product coupon has what its scope and
//! mode need.

use serde_json::{Value, json};

use super::{By, bodies, done_once, making::made, product_of, wrong};
use crate::{
    checks::input::Input,
    models::{
        context::Context,
        outcome::{Outcome, refused},
    },
    records::{merchant_coupons::Told, product_coupons::ProductCoupon},
    refusal::Refusal,
};

pub(in crate::models) fn create(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    let now = context.now;
    done_once(context, by, input, ("create", "out_request_no"), |records, changes| {
        let product = ProductCoupon::new(records, by.brand_id(input), input.body.clone());
        check(&product)?;
        let (name, lacking) = match product.is_of_bundles() {
            true => ("stock_bundle", "usage_mode为PROGRESSIVE_BUNDLE时，stock_bundle必填"),
            false => ("stock", "usage_mode为SINGLE时，stock必填"),
        };
        let asked = input.value(name).ok_or_else(|| wrong(lacking))?;
        let made = made(records, &product, asked, now)?;
        let mut body = bodies::product(&product);
        body[name] = match made.as_slice() {
            [stock] if !product.is_of_bundles() => bodies::stock(records, stock, now),
            all => bodies::bundle(records, &all.iter().collect::<Vec<_>>(), now),
        };
        made.into_iter().for_each(|stock| changes.put(stock));
        changes.put(product);
        Ok(Some(body))
    })
}

/// Refuses a product coupon that lacks what its scope and mode need.
fn check(product: &ProductCoupon) -> Result<(), Refusal> {
    let has = |pointer: &str| product.rules.pointer(pointer).is_some_and(|value| *value != json!([]));
    let needs = |pointer: &str, why: &str| if has(pointer) { Ok(()) } else { Err(wrong(why)) };
    if product.text("/usage_mode") == Some("SEQUENTIAL") {
        return Err(refused("INVALID_REQUEST", "沙箱不支持旧的多次优惠模式SEQUENTIAL，请使用PROGRESSIVE_BUNDLE"));
    }
    if product.text("/scope") == Some("SINGLE") {
        needs("/display_info/original_price", "scope为SINGLE时，display_info.original_price必填")?;
        needs("/display_info/combo_package_list", "scope为SINGLE时，display_info.combo_package_list必填")?;
    }
    if product.is_of_bundles() {
        return needs(
            "/progressive_bundle_usage_info",
            "usage_mode为PROGRESSIVE_BUNDLE时，progressive_bundle_usage_info必填",
        );
    }
    if product.text("/scope") == Some("ALL") {
        needs("/single_usage_info", "scope为ALL且usage_mode为SINGLE时，single_usage_info必填")?;
    }
    Ok(())
}

pub(in crate::models) fn query(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    context.state.read(|records| Ok(Some(bodies::product(product_of(records, by, input)?))))
}

/// The product coupon that a call names, if it is in force.
pub(super) fn in_force(product: &ProductCoupon) -> Result<(), Refusal> {
    if product.deactivated.is_some() { Err(refused("INVALID_REQUEST", "商品券已失效")) } else { Ok(()) }
}

pub(in crate::models) fn update(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    done_once(context, by, input, ("update", "out_request_no"), |records, changes| {
        let mut product = product_of(records, by, input)?.clone();
        in_force(&product)?;
        product.rules["display_info"] = input.value("display_info").cloned().unwrap_or_default();
        check(&product)?;
        let body = bodies::product(&product);
        changes.put(product);
        Ok(Some(body))
    })
}

pub(in crate::models) fn deactivate(context: &Context<'_>, by: By, input: &Input) -> Outcome {
    done_once(context, by, input, ("deactivate", "out_request_no"), |records, changes| {
        let product = product_of(records, by, input)?;
        in_force(product)?;
        let product = ProductCoupon { deactivated: told(input, context.now), ..product.clone() };
        let body = bodies::product(&product);
        changes.put(product);
        Ok(Some(body))
    })
}

/// What a call says of an end, or of what has no reason.
pub(super) fn told(input: &Input, now: i64) -> Option<Told> {
    let reason = input.value("deactivate_reason").and_then(Value::as_str).map(str::to_owned);
    Some(Told { request_no: input.text("out_request_no").to_owned(), reason, at: now })
}
