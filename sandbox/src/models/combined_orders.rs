//! 合单支付 (combined orders), served from state.
//!
//! In: a checked input, or a customer's payment. Out: the response's body, or a
//! refusal. The orders of a combined one are made, paid and closed with it, in
//! one change; its payment queues one callback for all, to its own `notify_url`.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{
    context::Context,
    orders::{
        bodies::{trade_state, way_to_pay},
        expired, other_parameters,
    },
    outcome::{Outcome, not_found, refused},
};
use crate::{
    calendar::rfc3339,
    checks::input::Input,
    records::{
        combined_orders::{CombinedOrder, number},
        expiry::Lapsed,
        orders::{Order, OrderState},
    },
    refusal::Refusal,
    state::{Changes, Records},
};

pub(super) fn prepay(context: &Context<'_>, input: &Input, trade_type: &str) -> Outcome {
    if input.text("combine_mchid") != context.mchid {
        return Err(refused("MCH_NOT_EXISTS", "商户号不存在"));
    }
    let combined = CombinedOrder::new(input.text("combine_out_trade_no"), trade_type, input.body.clone(), context.now);
    let made = context.state.change(|records, changes| {
        if let Some(known) = records.get::<CombinedOrder>(&combined.combine_out_trade_no) {
            refuse_settled(&known.state)?;
            // The same request again is the same order.
            if known.request != combined.request || known.trade_type != combined.trade_type {
                return Err(other_parameters());
            }
            return match known.lapsed(context.now) {
                None => Ok(known.clone()),
                Some(Lapsed::Order) => Err(expired()),
                Some(Lapsed::WayToPay) => {
                    let combined = known.prepaid_again(context.now);
                    changes.put(combined.clone());
                    Ok(combined)
                }
            };
        }
        let numbers: BTreeSet<&str> = combined.parts().iter().map(number).collect();
        let is_used = |number: &str| records.get::<Order>(number).is_some() || records.is_number_of_several(number);
        if numbers.len() != combined.parts().len()
            || numbers.iter().any(|number| is_used(number))
            || is_used(&combined.combine_out_trade_no)
        {
            return Err(other_parameters());
        }
        combined.orders(context.now).into_iter().for_each(|order| changes.put(order));
        changes.put(combined.clone());
        Ok(combined)
    });
    let combined = made.map_err(Refusal::from)??;
    Ok(Some(way_to_pay(context.base_url, trade_type, &combined.prepay_id)))
}

pub(super) fn query(context: &Context<'_>, input: &Input) -> Outcome {
    context.state.read(|records| {
        let combined = records.get::<CombinedOrder>(input.text("combine_out_trade_no")).ok_or_else(no_such_order)?;
        let orders = records.orders_of(combined);
        let orders = orders
            .iter()
            .map(|order| sub_order(combined, order, records.is_refunded(&order.out_trade_no), context.now));
        Ok(Some(body(combined, orders.collect())))
    })
}

pub(super) fn close(context: &Context<'_>, input: &Input) -> Outcome {
    let closed = context.state.change(|records, changes| {
        let combined = records.get::<CombinedOrder>(input.text("combine_out_trade_no")).ok_or_else(no_such_order)?;
        let named = input.body.get("sub_orders").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let named: BTreeSet<&str> = named.iter().map(number).collect();
        if named != combined.parts().iter().map(number).collect() {
            return Err(refused("INVALID_REQUEST", "请求关闭的子单与合单订单的子单不一致"));
        }
        if combined.state != OrderState::Closed {
            refuse_settled(&combined.state)?;
            close_all(records, changes, combined);
        }
        Ok::<(), Refusal>(())
    });
    closed.map_err(Refusal::from)??;
    Ok(None)
}

/// Closes a combined order and all of its orders.
pub(super) fn close_all(records: &Records, changes: &mut Changes, combined: &CombinedOrder) {
    for order in records.orders_of(combined) {
        changes.put(Order { state: OrderState::Closed, ..order.clone() });
    }
    changes.put(CombinedOrder { state: OrderState::Closed, ..combined.clone() });
}

/// Refuses what waits to be paid no longer.
fn refuse_settled(state: &OrderState) -> Result<(), Refusal> {
    match state {
        OrderState::Notpay => Ok(()),
        OrderState::Closed => Err(refused("ORDER_CLOSED", "该订单已关闭")),
        // What happens to payments by code alone happens to none of these.
        _ => Err(refused("ORDERPAID", "该订单已支付")),
    }
}

fn no_such_order() -> Refusal {
    not_found("ORDER_NOT_EXIST", "订单不存在")
}

/// Pays a combined order and all of its orders; gives it as it is then, and the resource of its callback.
pub(super) fn pay(
    records: &Records,
    changes: &mut Changes,
    combined: &CombinedOrder,
    openid: &str,
    now: i64,
) -> (CombinedOrder, Value) {
    let mut numbers = records.order_numbers(now);
    let mut paid = || OrderState::Success {
        // They never end.
        transaction_id: numbers.next().unwrap_or_default(),
        openid: openid.to_owned(),
        paid_at: now,
    };
    let combined = CombinedOrder { state: paid(), ..combined.clone() };
    let mut parts = Vec::new();
    for order in records.orders_of(&combined) {
        let order = Order { state: paid(), ..order.clone() };
        parts.push(sub_order(&combined, &order, false, now));
        changes.put(order);
    }
    changes.put(combined.clone());
    let body = body(&combined, parts);
    (combined, body)
}

/// The body of queries and callbacks about a combined order.
fn body(combined: &CombinedOrder, sub_orders: Vec<Value>) -> Value {
    let mut body = json!({
        "combine_appid": combined.text("/combine_appid"),
        "combine_mchid": combined.text("/combine_mchid"),
        "combine_out_trade_no": combined.combine_out_trade_no,
        "sub_orders": sub_orders,
    });
    if let Some(device_id) = combined.text("/scene_info/device_id") {
        body["scene_info"] = json!({"device_id": device_id});
    }
    if let OrderState::Success { transaction_id, openid, .. } = &combined.state {
        body["combine_transaction_id"] = json!(transaction_id);
        body["combine_payer_info"] = json!({"openid": openid});
    }
    body
}

/// The part of it about each of its orders at this moment; `refunded` is whether any of it was given back.
fn sub_order(combined: &CombinedOrder, order: &Order, refunded: bool, now: i64) -> Value {
    let mut body = json!({
        "mchid": order.text("/mchid").or_else(|| order.text("/sp_mchid")),
        "out_trade_no": order.out_trade_no,
        "attach": order.text("/attach"),
        "trade_state": trade_state(&order.state_at(now), refunded).0,
        "amount": {
            "total_amount": order.total(),
            "currency": order.text("/amount/currency").unwrap_or("CNY"),
        },
    });
    for name in ["sub_mchid", "sub_appid"] {
        if let Some(value) = order.request.get(name) {
            body[name] = value.clone();
        }
    }
    if let OrderState::Success { transaction_id, paid_at, .. } = &order.state {
        body["transaction_id"] = json!(transaction_id);
        body["trade_type"] = json!(order.trade_type);
        body["bank_type"] = json!("OTHERS");
        body["success_time"] = json!(rfc3339(*paid_at));
        body["amount"]["payer_amount"] = json!(order.total());
        body["amount"]["payer_currency"] = json!("CNY");
        if let Some(sub_openid) = combined.text("/combine_payer_info/sub_openid") {
            body["sub_openid"] = json!(sub_openid);
        }
    }
    body
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::described::assert_fits;

    #[test]
    fn resources_fit_the_description_and_have_no_other_fields() {
        let request = json!({
            "combine_appid": "wx1", "combine_mchid": "1230000109", "scene_info": {"device_id": "POS1:1"},
            "sub_orders": [{
                "mchid": "1230000109", "out_trade_no": "20150806125346", "attach": "深圳分店", "sub_mchid": "1900000109",
                "amount": {"total_amount": 1, "currency": "CNY"},
            }],
            "combine_payer_info": {"sub_openid": "o"},
        });
        let combined = CombinedOrder::new("P20150806125346", "JSAPI", request, 0);
        let mut records = Records::default();
        for order in combined.orders(0) {
            records.insert(order);
        }
        let (_, resource) = pay(&records, &mut Changes::default(), &combined, "o", 0);
        assert_fits("TRANSACTION.SUCCESS#combine", &resource);
        assert_eq!(resource["sub_orders"].as_array().map(Vec::len), Some(1));
    }
}
