//! 医保支付 (medical insurance), served from state: mixed orders that are placed, queried, paid, failed and refunded.
//!
//! In: a checked input, or what a user or the insurer does. Out: the response's body, or a refusal; and the callback to the
//! order's own `callback_url`. It always holds that a number has one mixed order, and an order of 支付 is the cash part of
//! one.
//!
//! What is paid in cash is the order that `prepay_id` names: it is paid with the whole, its end is that of the whole, and
//! it is refunded as any order is. No source says these, so they are taken as is plainest:
//!
//! - The cash part tells of its own payment too, to its own `notify_url`.
//! - Where it is closed or its time is over, both parts have failed. An order without one waits until it is paid or failed.
//! - The whole is refunded as soon as some of a part was, as an order is.
//! - The number of the cash part may be another one, which the checklist names.
//! - How old a `pay_auth_no` is nobody knows, so none has run out; one that a mixed order has named is used up.
//! - What the insurer gives back, of no part more than it paid, is known again by `out_refund_no`.
//! - `passthrough_response_content` is left out, as no insurer is asked.
//! - Of most refusals the sources have no code: what does not go together is `PARAM_ERROR`, what the state of something does
//!   not allow `INVALID_REQUEST`, and an order that is not there `RESOURCE_NOT_EXISTS` where it is queried.

mod body;
mod parts;
pub(crate) mod payment;
pub(super) mod refunds;

use serde_json::Value;

use super::{
    context::Context,
    outcome::{Outcome, forbidden, not_found, refused},
};
use crate::{
    checks::input::Input,
    records::{
        mixed_orders::MixedOrder,
        orders::{Order, OrderState},
    },
    refusal::Refusal,
    state::Records,
};

pub(super) fn create(context: &Context<'_>, input: &Input) -> Outcome {
    parts::check(&input.body)?;
    let placed = context.state.change(|records, changes| {
        let number = input.text("out_trade_no");
        // Whether or not it says the same: who does not know what became of it asks.
        if records.is_number_of_several(number) {
            return Err(exists());
        }
        let cash_part = cash_part(records, input, context.now)?;
        let is_its_own = cash_part.is_some_and(|order| order.out_trade_no == number);
        if records.get::<Order>(number).is_some() && !is_its_own {
            return Err(exists());
        }
        let authorized = input.value("pay_auth_no").and_then(Value::as_str).filter(|number| !number.is_empty());
        if authorized.is_some() && records.all::<MixedOrder>().any(|order| order.text("pay_auth_no") == authorized) {
            return Err(refused("INVALID_REQUEST", "pay_auth_no错误或已使用，请重新获取"));
        }
        let order = MixedOrder::new(records, &input.body, cash_part, context.now);
        let body = body::order(&order, records.standing(&order, context.now));
        changes.put(order);
        Ok(body)
    });
    Ok(Some(placed.map_err(Refusal::from)??))
}

/// The order that is to be its cash part; `None` where nothing is paid in cash.
fn cash_part<'a>(records: &'a Records, input: &Input, now: i64) -> Result<Option<&'a Order>, Refusal> {
    let Some(prepay_id) = input.value("prepay_id").and_then(Value::as_str).filter(|id| !id.is_empty()) else {
        return Ok(None);
    };
    let mut orders = records.all::<Order>().filter(|order| order.combine_out_trade_no.is_none() && order.has_session());
    let order = orders.find(|order| order.prepay_id == prepay_id);
    let order = order.ok_or_else(|| refused("PARAM_ERROR", "prepay_id无效，请使用自费预下单返回的prepay_id"))?;
    if records.mixed_order_with(&order.out_trade_no).is_some() {
        return Err(refused("INVALID_REQUEST", "该自费预下单已用于其他医保混合订单"));
    }
    if order.state != OrderState::Notpay || order.lapsed(now).is_some() {
        return Err(refused("INVALID_REQUEST", "自费预下单已支付、已关闭或已过期"));
    }
    let cash = input.value("wechat_pay_cash_fee").and_then(Value::as_i64).unwrap_or_default();
    if order.total() != cash {
        return Err(forbidden("RULE_LIMIT", "实际支付现金与自费预下单金额不一致"));
    }
    Ok(Some(order))
}

pub(super) fn query_by_out_trade_no(context: &Context<'_>, input: &Input) -> Outcome {
    context.state.read(|records| found(records, records.get(input.text("out_trade_no")), input, context.now))
}

pub(super) fn query_by_mix_trade_no(context: &Context<'_>, input: &Input) -> Outcome {
    context.state.read(|records| found(records, records.mixed_order_of(input.text("mix_trade_no")), input, context.now))
}

fn found(records: &Records, order: Option<&MixedOrder>, input: &Input, now: i64) -> Outcome {
    let order = order.filter(|order| order.is_of(input.text("sub_mchid")));
    let order = order.ok_or_else(|| not_found("RESOURCE_NOT_EXISTS", "医保混合订单不存在"))?;
    Ok(Some(body::order(order, records.standing(order, now))))
}

fn exists() -> Refusal {
    refused("ALREADY_EXISTS", "该单号的订单已存在，请查询后沿用")
}
