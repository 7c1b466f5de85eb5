//! The calls about service orders (支付分订单): made, queried, cancelled, completed, modified, collected and reported.
//!
//! In: a checked input. Out: the response's body, or a refusal. The same call again is answered as the first one was,
//! where the API says so; the number with other values is refused.

use serde_json::{Value, json};

use super::{
    bill, body,
    collection::{collect, tell_paid},
};
use crate::{
    checks::input::Input,
    models::{
        callback,
        context::Context,
        orders::Role,
        outcome::{Outcome, forbidden, not_found, refused},
    },
    records::service_orders::{Collected, ServiceOrder, ServiceOrderState, refused as because},
    refusal::Refusal,
    state::Records,
};

pub(in crate::models) fn create(context: &Context<'_>, input: &Input) -> Outcome {
    let order = made(context, input, |_, order| Ok(order))?;
    let mut body = body::order(context.mchid, &order, context.now);
    if order.state == ServiceOrderState::Created && !order.is_expired(context.now) {
        body["package"] = json!(order.package);
    }
    if let Some(goods) = order.request.get("shopping_info") {
        body["shopping_info"] = goods.clone();
    }
    Ok(Some(body))
}

/// Creates and completes an order in one call, for a user who authorized the service before.
pub(in crate::models) fn direct_complete(context: &Context<'_>, role: Role, input: &Input) -> Outcome {
    let order = made(context, input, |now, order| {
        bill::check_times(&body::times(&order))?;
        let total = bill::total(&order.request, None)?;
        Ok(order.completed(order.request.clone(), total, now))
    })?;
    Ok(answer(role, body::order(context.mchid, &order, context.now)))
}

/// The order with this number, which is new or was made by the very same call; `finish` takes a new one further.
fn made(
    context: &Context<'_>,
    input: &Input,
    finish: impl FnOnce(i64, ServiceOrder) -> Result<ServiceOrder, Refusal>,
) -> Result<ServiceOrder, Refusal> {
    // Some of these calls name the merchant, of whom there is one here.
    if input.value("mchid").is_some() && input.text("mchid") != context.mchid {
        return Err(refused("MCH_NOT_EXISTS", "商户号不存在"));
    }
    let made = context.state.change(|records, changes| {
        let number = input.text("out_order_no");
        if let Some(known) = records.get::<ServiceOrder>(number) {
            let message = "商户服务订单号已存在，且请求参数与首次请求时不一致";
            return (known.request == input.body).then(|| known.clone()).ok_or_else(|| refused(STATE, message));
        }
        let order = ServiceOrder::new(records, number, input.body.clone(), context.now);
        bill::check_times(&body::times(&order))?;
        // Only an order that the user is not asked about has no risk fund, or says that they are not.
        let asks = order.risk().is_some() && input.value("need_user_confirm") != Some(&Value::Bool(false));
        let order = if asks { order } else { order.confirmed(authorized(records, &order)?, context.now) };
        let order = finish(context.now, order)?;
        changes.put(order.clone());
        Ok(order)
    });
    made.map_err(Refusal::from)?
}

/// The user of an order that nobody confirms, who authorized the service before.
fn authorized<'a>(records: &Records, order: &'a ServiceOrder) -> Result<&'a str, Refusal> {
    let openid = order.text("/openid").or_else(|| order.text("/sub_openid"));
    let openid = openid.ok_or_else(|| refused("PARAM_ERROR", "免确认订单的用户标识openid必填"))?;
    let service_id = order.text("/service_id").unwrap_or_default();
    let permission = records.permission_of(order.text("/sub_mchid"), service_id, openid);
    if permission.is_some_and(|permission| permission.is_available()) {
        return Ok(openid);
    }
    Err(forbidden("NO_AUTH", "用户未授权或已解除授权该服务"))
}

pub(in crate::models) fn query(context: &Context<'_>, role: Role, input: &Input) -> Outcome {
    context.state.read(|records| {
        let order = match (input.value("out_order_no"), input.value("query_id")) {
            (Some(_), None) => find(records, role, input)?,
            (None, Some(_)) => {
                let mut orders = records.all::<ServiceOrder>().filter(|order| is_of(role, order, input));
                orders.find(|order| order.query_id == input.text("query_id")).ok_or_else(no_such_order)?
            }
            _ => return Err(refused("PARAM_ERROR", "out_order_no和query_id必须且只能填写一个")),
        };
        Ok(Some(body::order(context.mchid, order, context.now)))
    })
}

pub(in crate::models) fn cancel(context: &Context<'_>, role: Role, input: &Input) -> Outcome {
    let now = context.now;
    let cancelled = context.state.change(|records, changes| {
        let order = find(records, role, input)?;
        match &order.state {
            ServiceOrderState::Revoked { request, .. } if *request == input.body => Ok(order.clone()),
            ServiceOrderState::Created | ServiceOrderState::Doing if !order.is_expired(now) => {
                let state = ServiceOrderState::Revoked { at: now, request: input.body.clone() };
                let order = ServiceOrder { state, ..order.clone() };
                changes.put(order.clone());
                Ok(order)
            }
            _ => Err(refused("PARAM_ERROR", because::NOT_TO_BE_CANCELLED)),
        }
    });
    let order = cancelled.map_err(Refusal::from)??;
    Ok(answer(role, body::key(context.mchid, &order)))
}

pub(in crate::models) fn complete(context: &Context<'_>, role: Role, input: &Input) -> Outcome {
    let completed = context.state.change(|records, changes| {
        let order = find(records, role, input)?;
        if let Some(completion) = &order.completion {
            let is_same = completion.request == input.body;
            return is_same.then(|| order.clone()).ok_or_else(|| refused(STATE, because::COMPLETED_OTHERWISE));
        }
        if order.state != ServiceOrderState::Doing {
            return Err(refused(STATE, because::NOT_DOING));
        }
        let total = bill::total(&input.body, order.risk())?;
        let order = order.completed(input.body.clone(), total, context.now);
        bill::check_times(&body::times(&order))?;
        changes.put(order.clone());
        Ok(order)
    });
    let order = completed.map_err(Refusal::from)??;
    Ok(answer(role, body::order(context.mchid, &order, context.now)))
}

pub(in crate::models) fn modify(context: &Context<'_>, role: Role, input: &Input) -> Outcome {
    let modified = context.state.change(|records, changes| {
        let order = waiting(find(records, role, input)?)?;
        let total = bill::total(&input.body, order.risk())?;
        if order.total().is_some_and(|known| total > known) {
            return Err(refused("PARAM_ERROR", because::HIGHER));
        }
        let order = order.modified(input.body.clone(), total, context.now);
        changes.put(order.clone());
        Ok(order)
    });
    let order = modified.map_err(Refusal::from)??;
    Ok(answer(role, body::order(context.mchid, &order, context.now)))
}

/// Another deduction, which succeeds at once.
pub(in crate::models) fn collect_again(context: &Context<'_>, role: Role, input: &Input) -> Outcome {
    let collected = context.state.change(|records, changes| {
        let order = waiting(find(records, role, input)?)?;
        let (_, callback) = collect(context, records, changes, order);
        callback::or_refuse(callback, changes)?;
        Ok::<_, Refusal>(order.clone())
    });
    let order = collected.map_err(Refusal::from)??;
    Ok(answer(role, body::key(context.mchid, &order)))
}

/// The merchant reports that the user paid in another way.
pub(in crate::models) fn sync(context: &Context<'_>, role: Role, input: &Input) -> Outcome {
    let now = context.now;
    let reported = context.state.change(|records, changes| {
        let order = find(records, role, input)?;
        if let ServiceOrderState::Done { payment: Some(Collected::Outside { request }), .. } = &order.state
            && *request == input.body
        {
            return Ok(order.clone());
        }
        let order = waiting(order)?;
        // What was paid in parts is not known here.
        let paid = input.body.pointer("/detail/paid_amount").and_then(Value::as_i64);
        if paid.is_some() && paid != order.total() {
            return Err(refused("PARAM_ERROR", "收款金额与订单待收金额不一致"));
        }
        let payment = Some(Collected::Outside { request: input.body.clone() });
        let order = ServiceOrder { state: ServiceOrderState::Done { at: now, payment }, ..order.clone() };
        callback::or_refuse(tell_paid(context, records, changes, &order), changes)?;
        changes.put(order.clone());
        Ok(order)
    });
    let order = reported.map_err(Refusal::from)??;
    Ok(answer(role, body::order(context.mchid, &order, now)))
}

/// The state of the order does not allow it.
const STATE: &str = "INVALID_REQUEST";

/// The order that the call names, if whoever calls made it.
fn find<'a>(records: &'a Records, role: Role, input: &Input) -> Result<&'a ServiceOrder, Refusal> {
    let order = records.get::<ServiceOrder>(input.text("out_order_no")).filter(|order| is_of(role, order, input));
    order.ok_or_else(no_such_order)
}

/// Whether whoever calls made the order, for the service and the AppID that the call names.
fn is_of(role: Role, order: &ServiceOrder, input: &Input) -> bool {
    let sub_mchid = (role == Role::Partner).then(|| input.text("sub_mchid"));
    let names = |name: &str| input.value(name).is_none_or(|value| order.request.get(name) == Some(value));
    order.text("/sub_mchid") == sub_mchid && names("service_id") && names("appid")
}

/// The order, if it waits to be paid.
fn waiting(order: &ServiceOrder) -> Result<&ServiceOrder, Refusal> {
    let waits = order.state == ServiceOrderState::Completed;
    waits.then_some(order).ok_or_else(|| refused(STATE, because::NOT_WAITING))
}

/// A merchant is answered with a body, a partner without one.
fn answer(role: Role, body: Value) -> Option<Value> {
    (role == Role::Merchant).then_some(body)
}

fn no_such_order() -> Refusal {
    not_found("ORDER_NOT_EXIST", "订单不存在")
}
