//! What cash coupons (代金券) and merchant coupons (商家券) have in common.
//!
//! In: a checked input, or coupons that were handed out. Out: pages of lists, where callbacks go, and how much of a batch
//! is gone. It always holds that a call is done once under its number.

use serde_json::{Value, json};

use super::{
    context::Context,
    outcome::{Outcome, not_found, refused},
};
use crate::{
    calendar::{day, rfc3339},
    checks::input::Input,
    records::{asked::Asked, coupons::CouponCallback},
    refusal::Refusal,
    state::{Changes, Records},
};

/// Why a call is refused whose number another one has had.
pub(super) const OTHER_PARAMETERS: &str = "商户单据号已存在，且请求参数与首次请求时不一致";

/// Does what a call asks for, once under its number; the same call again gets the same response. `scope` is what is called,
/// and within what the number is the caller's own.
pub(super) fn once(
    context: &Context<'_>,
    input: &Input,
    scope: &[&str],
    act: impl FnOnce(&Records, &mut Changes) -> Outcome,
) -> Outcome {
    let (key, request) = (scope.join("/"), input.all());
    let done = context.state.change(|records, changes| {
        if let Some(known) = records.get::<Asked>(&key) {
            let is_same = known.request == request;
            let again = is_same.then(|| known.response.clone());
            return again.ok_or_else(|| refused("INVALID_REQUEST", OTHER_PARAMETERS));
        }
        let response = act(records, changes)?;
        changes.put(Asked { key, request, response: response.clone() });
        Ok(response)
    });
    done.map_err(Refusal::from)?
}

/// What the `offset` of a list counts.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Offset {
    Pages,
    Rows,
}

/// One page of a list, with so many rows where nobody says how many, and of which no more are made than it has.
pub(super) fn page<T>(input: &Input, found: Vec<T>, counts: Offset, usual: usize, row: impl Fn(T) -> Value) -> Value {
    let number = |name: &str| input.value(name).and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok());
    let (offset, limit) = (number("offset").unwrap_or(0), number("limit").unwrap_or(usual));
    let rows = if counts == Offset::Pages { limit } else { 1 };
    let total = found.len();
    let data: Vec<Value> = found.into_iter().skip(offset.saturating_mul(rows)).take(limit).map(row).collect();
    json!({"total_count": total, "offset": offset, "limit": limit, "data": data})
}

/// How many coupons of a batch were handed out: in all, to one user, and on the day of now.
#[derive(Clone, Copy, Default)]
pub(super) struct HandedOut {
    pub(super) all: i64,
    pub(super) to_user: i64,
    pub(super) today: i64,
}

impl HandedOut {
    /// Of these coupons, each with its user and its moment.
    pub(super) fn of<'a>(coupons: impl Iterator<Item = (&'a str, i64)>, openid: &str, now: i64) -> Self {
        coupons.fold(Self::default(), |sum, (user, at)| Self {
            all: sum.all + 1,
            to_user: sum.to_user + i64::from(user == openid),
            today: sum.today + i64::from(day(at) == day(now)),
        })
    }
}

/// Whether a limit is there and used up.
pub(super) fn is_reached(limit: Option<i64>, handed_out: i64) -> bool {
    limit.is_some_and(|limit| handed_out >= limit)
}

/// Whether a budget, in 分, is there and not enough for one more.
pub(super) fn is_spent(budget: Option<i64>, handed_out: i64, value: i64) -> bool {
    budget.is_some_and(|budget| handed_out.saturating_add(1).saturating_mul(value) > budget)
}

/// Sets where callbacks about the coupons of a product go.
pub(super) fn set_callback(context: &Context<'_>, input: &Input, product: &str) -> Outcome {
    let callback = CouponCallback {
        product: product.to_owned(),
        mchid: merchant(context, input).to_owned(),
        notify_url: input.text("notify_url").to_owned(),
        is_on: input.value("switch").and_then(Value::as_bool).unwrap_or(true),
    };
    let mut body = json!({"update_time": rfc3339(context.now), "notify_url": callback.notify_url});
    if product != "favor" {
        body["mchid"] = json!(callback.mchid);
    }
    context.state.change(|_, changes| changes.put(callback)).map_err(Refusal::from)?;
    Ok(Some(body))
}

pub(super) fn query_callback(context: &Context<'_>, input: &Input, product: &str) -> Outcome {
    context.state.read(|records| {
        let callback = records.get::<CouponCallback>(&CouponCallback::key_of(product, merchant(context, input)));
        let callback = callback.ok_or_else(|| not_found("RESOURCE_NOT_EXISTS", "未设置通知地址"))?;
        Ok(Some(json!({"mchid": callback.mchid, "notify_url": callback.notify_url})))
    })
}

/// Whose batches they are: the caller's, where nobody is named.
fn merchant<'a>(context: &Context<'a>, input: &'a Input) -> &'a str {
    input.value("mchid").and_then(Value::as_str).unwrap_or(context.mchid)
}

/// Where a callback about the coupons of a product goes: to the address that was set for them, or else to the configured
/// one.
pub(super) fn callback_url(
    records: &Records,
    product: &str,
    mchid: &str,
    configured: Option<String>,
) -> Option<String> {
    match records.get::<CouponCallback>(&CouponCallback::key_of(product, mchid)) {
        Some(callback) => Some(callback.notify_url.clone()).filter(|_| callback.is_on),
        None => configured,
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    #[test]
    fn page_makes_its_own_rows_alone() {
        for (counts, offset, expected) in [(Offset::Pages, 1, [2, 3]), (Offset::Rows, 1, [1, 2])] {
            let mut input = Input::default();
            input.body = json!({"offset": offset, "limit": 2});
            let made = RefCell::new(Vec::new());
            let row = |number: u8| {
                made.borrow_mut().push(number);
                json!(number)
            };
            let told = page(&input, (0..5).collect(), counts, 20, row);
            assert_eq!((&told["total_count"], &told["data"]), (&json!(5), &json!(expected)));
            assert_eq!(made.into_inner(), expected);
        }
    }
}
