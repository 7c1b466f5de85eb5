//! The batches that a request asks for, of a product coupon for one use or for several.
//!
//! In: what is said of a batch or a bundle. Out: the batches, or a refusal. It always holds that none is over or too long or
//! waits for days of which it has none, that a bundle has one for each use, and that no use gives less than the one before.

use serde_json::{Value, json};

use super::wrong;
use crate::{
    models::outcome::refused,
    records::product_coupons::{LONGEST, OfBundle, ProductCoupon, ProductStock},
    refusal::Refusal,
    state::Records,
};

/// So many batches of a product coupon can be under way.
const MOST: usize = 200;

/// The rules of discounts, of which a bundle has a list and each of its batches one.
const DISCOUNTS: [&str; 3] = ["normal_coupon", "discount_coupon", "exchange_coupon"];

/// The batches that are asked for: one, or as many as a coupon for several uses has.
pub(super) fn made(
    records: &Records,
    product: &ProductCoupon,
    rules: &Value,
    now: i64,
) -> Result<Vec<ProductStock>, Refusal> {
    let before = records.product_stocks_of(&product.product_coupon_id);
    let uses = product.rules.pointer("/progressive_bundle_usage_info/count").and_then(Value::as_u64);
    let uses = uses.filter(|_| product.is_of_bundles()).and_then(|count| usize::try_from(count).ok());
    let count = uses.unwrap_or(1);
    if before.iter().filter(|stock| stock.ended(now).is_none()).count() + count > MOST {
        return Err(refused("INVALID_REQUEST", "每个商品券最多有200个有效批次"));
    }
    let bundle_id = 712_315_129_419_284_901 + records.all::<ProductStock>().len();
    if uses.is_some() {
        discounts_hold(rules)?;
    }
    let batch = |index: usize| {
        let rules = if uses.is_some() { of_use(rules, index)? } else { rules.clone() };
        let stock = ProductStock::new(product, before.len() + index + 1, &rules, now);
        let mut stock = stock.ok_or_else(|| wrong("券可核销时间不合法"))?;
        check(&stock, now)?;
        stock.bundle = uses.map(|_| OfBundle { id: bundle_id.to_string(), index });
        Ok(stock)
    };
    (0..count).map(batch).collect()
}

/// Refuses discounts that fall from one use to the next; the first may be one of its own.
fn discounts_hold(rules: &Value) -> Result<(), Refusal> {
    let Some(rule) = rules.get("progressive_bundle_usage_rule") else { return Ok(()) };
    let is_special = rule.get("special_first").and_then(Value::as_bool).unwrap_or(false);
    for (list, name, grows) in [
        ("normal_coupon_list", "discount_amount", true),
        ("discount_coupon_list", "percent_off", true),
        ("exchange_coupon_list", "exchange_price", false),
    ] {
        let uses = rule.get(list).and_then(Value::as_array).into_iter().flatten().skip(usize::from(is_special));
        let values = uses.filter_map(|of| of.get(name)?.as_i64()).map(|value| if grows { value } else { -value });
        if !values.is_sorted() {
            return Err(wrong("多次优惠的优惠力度不得逐次降低").with_internal(268_586_067));
        }
    }
    Ok(())
}

/// The rules of one batch of a bundle, which has the discount of its use.
fn of_use(rules: &Value, index: usize) -> Result<Value, Refusal> {
    let mut rules = rules.clone();
    let Some(rule) = rules.get_mut("progressive_bundle_usage_rule").and_then(Value::as_object_mut) else {
        return Err(wrong("批次组的progressive_bundle_usage_rule必填"));
    };
    for name in DISCOUNTS {
        let Some(list) = rule.remove(&format!("{name}_list")) else { continue };
        if let Some(discount) = list.get(index) {
            rule.insert(name.to_owned(), discount.clone());
        } else if list != json!([]) {
            return Err(wrong("每次使用须各有一个优惠规则"));
        }
    }
    Ok(rules)
}

fn check(stock: &ProductStock, now: i64) -> Result<(), Refusal> {
    if stock.ends_at <= stock.begins_at || stock.ends_at <= now {
        return Err(refused("INVALID_REQUEST", "批次的结束时间须晚于开始时间和当前时间"));
    }
    if stock.ends_at.saturating_sub(stock.begins_at) > LONGEST {
        return Err(refused("INVALID_REQUEST", "批次的有效期不得超过365天"));
    }
    let waits = stock.period("wait_days_after_receive").and_then(Value::as_i64).is_some_and(|days| days > 0);
    if waits && stock.period("available_days").is_none() {
        return Err(wrong("wait_days_after_receive须与available_days同时填写"));
    }
    Ok(())
}
