//! 补差 (what platforms add to payments of their merchants), served from state.
//!
//! In: a checked input. Out: the response's body, or a refusal. Money is added, and taken back, at once: no more than the
//! order was placed with, before it is shared out, and nothing once it was said that nothing will come.

use serde_json::{Value, json};

use super::{
    context::Context,
    outcome::{Outcome, forbidden, not_found, refused},
};
use crate::{
    calendar::rfc3339,
    checks::input::Input,
    records::{
        order_refunds::OrderRefund,
        orders::Order,
        products::Product,
        subsidies::{Subsidies, Subsidy, promised},
    },
    refusal::Refusal,
    state::Records,
};

/// What is left of a request once the call is known again by a number of the caller's.
enum Known<'a> {
    Same(&'a Subsidy),
    Other,
    New,
}

fn known<'a>(all: &'a [Subsidy], input: &Input, wire: &str) -> Known<'a> {
    let number = input.body.get(wire).filter(|number| number.is_string());
    match all.iter().find(|one| number.is_some() && one.request.get(wire) == number) {
        Some(one) if one.request == input.body => Known::Same(one),
        Some(_) => Known::Other,
        None => Known::New,
    }
}

pub(super) fn create(context: &Context<'_>, input: &Input) -> Outcome {
    made(context, input, |records, (order, _), subsidies| {
        match known(&subsidies.given, input, "out_subsidy_no") {
            Known::Same(one) => return Ok(told_given(one)),
            Known::Other => return Err(refused("INVALID_REQUEST", "商户补差单号已存在，且请求参数与原请求不一致")),
            Known::New => {}
        }
        can_be_added(records, order, subsidies)?;
        if input.body.get("refund_id").is_some() {
            check_refund(records, order, input)?;
        }
        if i128::from(subsidies.given()) + i128::from(amount(input)) > i128::from(promised(order)) {
            return Err(refused("INVALID_REQUEST", "补差金额超过下单时的补差金额"));
        }
        let one = new(records, context, input);
        subsidies.given.push(one.clone());
        Ok(told_given(&one))
    })
}

pub(super) fn take_back(context: &Context<'_>, input: &Input) -> Outcome {
    made(context, input, |records, (order, paid_at), subsidies| {
        match known(&subsidies.taken_back, input, "out_order_no") {
            Known::Same(one) => return Ok(told_taken_back(one)),
            Known::Other => return Err(refused("INVALID_REQUEST", "商户补差回退单号已存在，且请求参数与原请求不一致")),
            Known::New => {}
        }
        if input.body.get("refund_id").is_some() {
            check_refund(records, order, input)?;
        }
        let subsidy_id = input.body.get("subsidy_id").and_then(Value::as_str);
        if subsidy_id.is_some_and(|id| subsidies.given.iter().all(|one| one.id != id)) {
            return Err(not_found("RESOURCE_NOT_EXISTS", "补差单不存在"));
        }
        if amount(input) > subsidies.left() {
            return Err(refused("INVALID_REQUEST", "补差回退金额超过可回退金额"));
        }
        let balance = records.balance(input.text("sub_mchid"), context.mchid, context.now);
        if records.is_free(Product::Platform, order, paid_at, context.now) && amount(input) > balance.available {
            return Err(forbidden("NOT_ENOUGH", "商户可用余额不足"));
        }
        let one = new(records, context, input);
        subsidies.taken_back.push(one.clone());
        Ok(told_taken_back(&one))
    })
}

pub(super) fn cancel(context: &Context<'_>, input: &Input) -> Outcome {
    made(context, input, |records, (order, _), subsidies| {
        if subsidies.cancelled_at.is_none() {
            can_be_added(records, order, subsidies)?;
            if !subsidies.given.is_empty() {
                return Err(refused("INVALID_REQUEST", "订单已补差，不能取消"));
            }
            subsidies.cancelled_at = Some(context.now);
        }
        let mut body = named(&input.body);
        body["result"] = json!("SUCCESS");
        Ok(body)
    })
}

/// Decides on what becomes of the subsidies of a payment, and keeps what has changed.
fn made(
    context: &Context<'_>,
    input: &Input,
    decide: impl FnOnce(&Records, (&Order, i64), &mut Subsidies) -> Result<Value, Refusal>,
) -> Outcome {
    let made = context.state.change(|records, changes| {
        let order = records.paid_order(input.text("transaction_id"));
        let order = order.filter(|(order, _)| order.is_of(input.text("sub_mchid")));
        let order = order.ok_or_else(|| not_found("RESOURCE_NOT_EXISTS", "订单不存在"))?;
        let before = records.subsidies_of(input.text("transaction_id"));
        let mut subsidies = before.clone();
        let body = decide(records, order, &mut subsidies)?;
        if subsidies != before {
            changes.put(subsidies);
        }
        Ok::<_, Refusal>(body)
    });
    Ok(Some(made.map_err(Refusal::from)??))
}

/// Refuses what comes too late, or was never announced.
fn can_be_added(records: &Records, order: &Order, subsidies: &Subsidies) -> Result<(), Refusal> {
    if promised(order) == 0 {
        return Err(refused("INVALID_REQUEST", "下单时未指定补差金额"));
    }
    if subsidies.cancelled_at.is_some() {
        return Err(refused("INVALID_REQUEST", "订单已取消补差"));
    }
    if records.has_sharings(order) {
        return Err(refused("INVALID_REQUEST", "订单已分账，不能再补差或取消补差"));
    }
    Ok(())
}

fn check_refund(records: &Records, order: &Order, input: &Input) -> Result<(), Refusal> {
    let is_it = |one: &OrderRefund| one.refund_id == input.text("refund_id") && one.out_trade_no == order.out_trade_no;
    let found = records.all::<OrderRefund>().any(|one| is_it(one) && !one.is_closed());
    found.then_some(()).ok_or_else(|| not_found("RESOURCE_NOT_EXISTS", "退款单不存在"))
}

fn new(records: &Records, context: &Context<'_>, input: &Input) -> Subsidy {
    Subsidy { id: records.subsidy_number(context.now), request: input.body.clone(), at: context.now }
}

fn amount(input: &Input) -> i64 {
    input.body.get("amount").and_then(Value::as_i64).unwrap_or_default()
}

/// What of these the request names.
fn named(request: &Value) -> Value {
    let names = ["sub_mchid", "transaction_id", "description"];
    let named = names.iter().filter_map(|name| Some(((*name).to_owned(), request.get(*name)?.clone())));
    Value::Object(named.collect())
}

fn told(one: &Subsidy, id: &str, echoed: &[&str]) -> Value {
    let mut body = named(&one.request);
    (body[id], body["amount"]) = (json!(one.id), json!(one.amount()));
    (body["result"], body["success_time"]) = (json!("SUCCESS"), json!(rfc3339(one.at)));
    for wire in echoed {
        if let Some(value) = one.request.get(*wire) {
            body[*wire] = value.clone();
        }
    }
    body
}

fn told_given(one: &Subsidy) -> Value {
    told(one, "subsidy_id", &["out_subsidy_no"])
}

fn told_taken_back(one: &Subsidy) -> Value {
    told(one, "subsidy_refund_id", &["out_order_no", "refund_id", "subsidy_id", "from"])
}
