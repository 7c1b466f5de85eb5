//! Product coupons (商品券) of a brand that calls for itself, and of brands for which a partner calls.
//!
//! In: a checked input, or what a user does. Out: the response's body, or a refusal. It always holds that brand and partner
//! go by the same code, and that neither sees what the other has made.
//!
//! Where no source decides, the plainest holds: nothing is reviewed, so product coupons and batches are in force at once. A
//! batch without a time is good for a year. No deadline of a confirmation is known, so a coupon that nobody confirms stays
//! `CONFIRMING`, counts against its limits, and cannot be confirmed once its time is over. A returned coupon whose time is
//! over has expired. What ends a product coupon ends the handing out of its batches, and leaves users' coupons as they are.
//! The coupons of a bundle are used in any order, and the last use is returned first; the days that must lie between two uses
//! (`interval_days`) are not looked at, as no source says how they are counted. Payments that a use names are not looked for,
//! as they may be another merchant's; stores and AppIDs are taken as they are named. `available_days` beside irregular times is
//! taken, since the examples of these fields go together in every request that is made of them; a coupon is good where both
//! are. The older mode `SEQUENTIAL` is refused.

mod bodies;
mod bundles;
#[cfg(test)]
pub(super) mod conformity;
pub(crate) mod coupons;
pub(crate) mod hand_out;
mod making;
pub(super) mod operations;
mod prepared;
mod products;
pub(crate) mod received;
mod reported;
mod settings;
mod stocks;
mod stores;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use super::{
    context::Context,
    coupons::{OTHER_PARAMETERS, once},
    outcome::{Outcome, not_found, refused},
};
use crate::{
    checks::input::Input,
    records::{
        product_coupons::{ProductCoupon, ProductStock},
        product_coupons_of_users::UserCoupon,
    },
    refusal::Refusal,
    state::{Changes, Records},
};

/// Who calls.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum By {
    /// The brand itself.
    Brand,
    /// A partner, for a brand that it names.
    Partner,
}

impl By {
    /// The brand that a partner names; none for the brand itself.
    fn brand_id(self, input: &Input) -> Option<String> {
        (self == Self::Partner).then(|| input.text("brand_id").to_owned())
    }
}

/// Does once what a call asks for under a number of its own. It is unique within the brand, among calls of the same kind: one
/// number may serve a creation, a change and an end. No source says whether it must be unique among all calls, and their
/// examples have the same number in each.
fn done_once(
    context: &Context<'_>,
    by: By,
    input: &Input,
    (act, number): (&str, &str),
    done: impl FnOnce(&Records, &mut Changes) -> Outcome,
) -> Outcome {
    // With its length before it no brand and number read as others do.
    let owner = by.brand_id(input).unwrap_or_default();
    let owner = format!("{}:{owner}", owner.len());
    let done = once(context, input, &["product_coupon", act, &owner, input.text(number)], done);
    done.map_err(|refusal| match refusal.message() {
        OTHER_PARAMETERS => used_otherwise(),
        _ => refusal,
    })
}

/// Why a call is refused whose number another one has had.
fn used_otherwise() -> Refusal {
    refused("INVALID_REQUEST", OTHER_PARAMETERS).with_internal(268_578_927)
}

/// What is not there.
fn missing(message: &str) -> Refusal {
    not_found("RESOURCE_NOT_EXISTS", message).with_internal(268_578_608)
}

/// What a product coupon, a batch or a bundle is not made of.
fn wrong(message: &str) -> Refusal {
    refused("PARAM_ERROR", message).with_internal(268_578_101)
}

/// The product coupon that a call names.
fn product_of<'a>(records: &'a Records, by: By, input: &Input) -> Result<&'a ProductCoupon, Refusal> {
    let found = records.get::<ProductCoupon>(input.text("product_coupon_id"));
    found.filter(|one| one.brand_id == by.brand_id(input)).ok_or_else(|| missing("商品券不存在"))
}

/// The batch that a call names.
fn stock_of<'a>(records: &'a Records, by: By, input: &Input) -> Result<&'a ProductStock, Refusal> {
    let product = product_of(records, by, input)?;
    let found = records.get::<ProductStock>(input.text("stock_id"));
    found.filter(|one| one.product_coupon_id == product.product_coupon_id).ok_or_else(no_such_stock)
}

fn no_such_stock() -> Refusal {
    missing("商品券批次不存在")
}

/// The batches of the bundle that a call names, by their place in it.
fn bundle_of<'a>(records: &'a Records, by: By, input: &Input) -> Result<Vec<&'a ProductStock>, Refusal> {
    let product = product_of(records, by, input)?;
    let found = stocks_of_bundle(records, &product.product_coupon_id, input.text("stock_bundle_id"));
    if found.is_empty() { Err(missing("商品券批次组不存在")) } else { Ok(found) }
}

fn stocks_of_bundle<'a>(records: &'a Records, product_coupon_id: &str, id: &str) -> Vec<&'a ProductStock> {
    let is_of_it = |stock: &&ProductStock| stock.bundle.as_ref().is_some_and(|bundle| bundle.id == id);
    records.product_stocks_of(product_coupon_id).into_iter().filter(is_of_it).collect()
}

/// The coupon of a user that a call names.
fn coupon_of<'a>(records: &'a Records, by: By, input: &Input) -> Result<&'a UserCoupon, Refusal> {
    let stock = stock_of(records, by, input)?;
    let found = records.product_coupon(&stock.stock_id, input.text("coupon_code"));
    let found = found.filter(|coupon| coupon.openid == input.text("openid"));
    let coupon = found.ok_or_else(|| missing("用户商品券不存在").with_internal(268_578_851))?;
    if coupon.appid != input.text("appid") {
        let internal = if by == By::Brand { 268_578_532 } else { 268_578_526 };
        return Err(refused("INVALID_REQUEST", "用户OpenID与AppID不匹配").with_internal(internal));
    }
    Ok(coupon)
}

/// One page of a list: `name` is what its rows are called, of which no more are made than it has. A token is the place of the
/// first row of its page.
fn page<T>(input: &Input, name: &str, found: Vec<T>, row: impl Fn(T) -> Value) -> Outcome {
    const USUAL: usize = 20;
    let asked = input.value("page_token").and_then(Value::as_str).filter(|token| !token.is_empty());
    let first = match asked.map(first_row) {
        None => 0,
        Some(Some(first)) => first,
        Some(None) => return Err(refused("PARAM_ERROR", "page_token须为上一页返回的next_page_token")),
    };
    let size = input.value("page_size").and_then(Value::as_u64).and_then(|size| usize::try_from(size).ok());
    let (total, size) = (found.len(), size.filter(|size| *size > 0).unwrap_or(USUAL));
    let next = first.saturating_add(size);
    let mut body = json!({"total_count": total});
    body[name] = found.into_iter().skip(first).take(size).map(row).collect();
    if next < total {
        body["next_page_token"] = json!(STANDARD.encode(next.to_string()));
    }
    Ok(Some(body))
}

/// The row that a token means, as in the official example: a number in base64.
fn first_row(token: &str) -> Option<usize> {
    let number = String::from_utf8(STANDARD.decode(token).ok()?).ok()?;
    number.trim_ascii().parse().ok()
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    fn paged(body: Value) -> Result<Value, String> {
        paged_by(body, Value::from)
    }

    fn paged_by(body: Value, row: impl Fn(u8) -> Value) -> Result<Value, String> {
        let mut input = Input::default();
        input.body = body;
        let page = page(&input, "rows", (0..5).collect(), row);
        page.map(|body| body.unwrap_or_default()).map_err(|refusal| refusal.code().to_owned())
    }

    #[test]
    fn page_makes_its_own_rows_alone() {
        let made = RefCell::new(Vec::new());
        let row = |number: u8| {
            made.borrow_mut().push(number);
            Value::from(number)
        };
        let told = paged_by(json!({"page_size": 2, "page_token": "Mg=="}), row);
        assert_eq!(told.map(|told| told["total_count"].clone()), Ok(json!(5)));
        assert_eq!(made.into_inner(), [2, 3]);
    }

    #[test]
    fn page_leads_to_the_next_and_the_last_names_none() {
        assert_eq!(paged(json!({})), Ok(json!({"total_count": 5, "rows": [0, 1, 2, 3, 4]})));
        let first = json!({"total_count": 5, "rows": [0, 1, 2], "next_page_token": "Mw=="});
        assert_eq!(paged(json!({"page_size": 3, "page_token": ""})), Ok(first));
        let second = json!({"page_size": 3, "page_token": "Mw=="});
        assert_eq!(paged(second), Ok(json!({"total_count": 5, "rows": [3, 4]})));
        let beyond = json!({"page_size": u64::MAX, "page_token": "MTIzMjUK"});
        assert_eq!(paged(beyond), Ok(json!({"total_count": 5, "rows": []})), "the description's example");
        for token in ["3", "LTE=", "//8=", "MTg0NDY3NDQwNzM3MDk1NTE2MTY="] {
            assert_eq!(paged(json!({"page_token": token})), Err("PARAM_ERROR".to_owned()), "{token}");
        }
        assert_eq!(paged(json!({"page_size": -1})), paged(json!({})));
    }
}
