//! 合单支付 (combined orders), answered from state.
//!
//! In: an operation and its checked input, or a customer's payment. Out: the
//! answer's body, a refusal, or nothing for an operation that has no model here.
//! The orders of a combined one are made, paid and closed with it, in one
//! change; its payment owes one callback for all, to its own `notify_url`.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use wechatpay_codegen::api::Operation;

use super::{
    Outcome, check_notify_url, not_found,
    orders::{trade_state, way_to_pay},
    refused,
};
use crate::{
    calendar::rfc3339,
    gateway::{Gateway, input::Input, refusal::Refusal},
    state::{
        Changes, Facts,
        combined_orders::{CombinedOrder, number},
        orders::{Order, OrderState},
    },
};

/// The answer, if the operation has a model.
pub(crate) fn answer(gateway: &Gateway, operation: &Operation, input: &Input, now: i64) -> Option<Outcome> {
    let path = operation.template.strip_prefix("/v3/combine-transactions")?;
    match (operation.method.as_str(), path) {
        ("POST", "/jsapi") => Some(prepay(gateway, input, "JSAPI", now)),
        ("POST", "/app") => Some(prepay(gateway, input, "APP", now)),
        ("POST", "/native") => Some(prepay(gateway, input, "NATIVE", now)),
        ("POST", "/h5") => Some(prepay(gateway, input, "MWEB", now)),
        ("GET", "/out-trade-no/{combine_out_trade_no}") => Some(query(gateway, input)),
        ("POST", "/out-trade-no/{combine_out_trade_no}/close") => Some(close(gateway, input)),
        _ => None,
    }
}

fn prepay(gateway: &Gateway, input: &Input, trade_type: &str, now: i64) -> Outcome {
    if input.text("combine_mchid") != gateway.merchant.mchid() {
        return Err(refused("MCH_NOT_EXISTS", "商户号不存在"));
    }
    check_notify_url(input.text("notify_url"))?;
    let combined = CombinedOrder::new(input.text("combine_out_trade_no"), trade_type, input.body.clone(), now);
    let made = gateway.state.change(|facts, changes| {
        if let Some(known) = facts.combined_orders.get(&combined.combine_out_trade_no) {
            refuse_settled(&known.state)?;
            // The same request again is the same order.
            let same = known.request == combined.request && known.trade_type == combined.trade_type;
            return same
                .then(|| known.clone())
                .ok_or_else(|| refused("INVALID_REQUEST", "请求重入时，参数与首次请求时不一致。请核对后再试"));
        }
        let numbers: BTreeSet<&str> = combined.parts().iter().map(number).collect();
        if numbers.len() != combined.parts().len() || numbers.iter().any(|number| facts.orders.contains_key(*number)) {
            return Err(refused("OUT_TRADE_NO_USED", "商户订单号重复"));
        }
        combined.orders(now).into_iter().for_each(|order| changes.put(order));
        changes.put(combined.clone());
        Ok(combined)
    });
    let combined = made.map_err(Refusal::from)??;
    changed(gateway);
    Ok(Some(way_to_pay(trade_type, &combined.prepay_id)))
}

fn query(gateway: &Gateway, input: &Input) -> Outcome {
    gateway.state.read(|facts| {
        let combined = facts.combined_orders.get(input.text("combine_out_trade_no")).ok_or_else(no_such_order)?;
        let orders = facts.orders_of(combined);
        let orders = orders.iter().map(|order| sub_order(combined, order, facts.is_refunded(&order.out_trade_no)));
        Ok(Some(told(combined, orders.collect())))
    })
}

fn close(gateway: &Gateway, input: &Input) -> Outcome {
    let closed = gateway.state.change(|facts, changes| {
        let combined = facts.combined_orders.get(input.text("combine_out_trade_no")).ok_or_else(no_such_order)?;
        let named = input.body.get("sub_orders").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let named: BTreeSet<&str> = named.iter().map(number).collect();
        if named != combined.parts().iter().map(number).collect() {
            return Err(refused("INVALID_REQUEST", "请求关闭的子单与合单订单的子单不一致"));
        }
        if combined.state != OrderState::Closed {
            refuse_settled(&combined.state)?;
            for order in facts.orders_of(combined) {
                changes.put(Order { state: OrderState::Closed, ..order.clone() });
            }
            changes.put(CombinedOrder { state: OrderState::Closed, ..combined.clone() });
        }
        Ok::<(), Refusal>(())
    });
    closed.map_err(Refusal::from)??;
    changed(gateway);
    Ok(None)
}

fn changed(gateway: &Gateway) {
    gateway.feed.changed("combined_orders");
    gateway.feed.changed("orders");
}

/// Refuses what waits to be paid no longer.
fn refuse_settled(state: &OrderState) -> Result<(), Refusal> {
    match state {
        OrderState::Notpay => Ok(()),
        OrderState::Closed => Err(refused("ORDER_CLOSED", "该订单已关闭")),
        OrderState::Success { .. } | OrderState::Revoked { .. } => Err(refused("ORDERPAID", "该订单已支付")),
    }
}

fn no_such_order() -> Refusal {
    not_found("ORDER_NOT_EXIST", "订单不存在")
}

/// Pays a combined order and all of its orders; gives it as it is then, and what its callback tells.
pub(super) fn pay(
    facts: &Facts,
    changes: &mut Changes,
    combined: &CombinedOrder,
    openid: &str,
    now: i64,
) -> (CombinedOrder, Value) {
    let mut numbers = facts.order_numbers(now);
    let mut paid = || OrderState::Success {
        // They never end.
        transaction_id: numbers.next().unwrap_or_default(),
        openid: openid.to_owned(),
        paid_at: now,
    };
    let combined = CombinedOrder { state: paid(), ..combined.clone() };
    let mut parts = Vec::new();
    for order in facts.orders_of(&combined) {
        let order = Order { state: paid(), ..order.clone() };
        parts.push(sub_order(&combined, &order, false));
        changes.put(order);
    }
    changes.put(combined.clone());
    let told = told(&combined, parts);
    (combined, told)
}

/// What queries and callbacks tell of a combined order.
fn told(combined: &CombinedOrder, sub_orders: Vec<Value>) -> Value {
    let mut told = json!({
        "combine_appid": combined.text("/combine_appid"),
        "combine_mchid": combined.text("/combine_mchid"),
        "combine_out_trade_no": combined.combine_out_trade_no,
        "sub_orders": sub_orders,
    });
    if let Some(device_id) = combined.text("/scene_info/device_id") {
        told["scene_info"] = json!({"device_id": device_id});
    }
    if let OrderState::Success { transaction_id, openid, .. } = &combined.state {
        told["combine_transaction_id"] = json!(transaction_id);
        told["combine_payer_info"] = json!({"openid": openid});
    }
    told
}

/// What they tell of each of its orders; `refunded` is whether any of it was given back.
fn sub_order(combined: &CombinedOrder, order: &Order, refunded: bool) -> Value {
    let mut told = json!({
        "mchid": order.text("/mchid").or_else(|| order.text("/sp_mchid")),
        "out_trade_no": order.out_trade_no,
        "attach": order.text("/attach"),
        "trade_state": trade_state(&order.state, refunded).0,
        "amount": {
            "total_amount": order.total(),
            "currency": order.text("/amount/currency").unwrap_or("CNY"),
        },
    });
    for name in ["sub_mchid", "sub_appid"] {
        if let Some(value) = order.request.get(name) {
            told[name] = value.clone();
        }
    }
    if let OrderState::Success { transaction_id, paid_at, .. } = &order.state {
        told["transaction_id"] = json!(transaction_id);
        told["trade_type"] = json!(order.trade_type);
        told["bank_type"] = json!("OTHERS");
        told["success_time"] = json!(rfc3339(*paid_at));
        told["amount"]["payer_amount"] = json!(order.total());
        told["amount"]["payer_currency"] = json!("CNY");
        if let Some(sub_openid) = combined.text("/combine_payer_info/sub_openid") {
            told["sub_openid"] = json!(sub_openid);
        }
    }
    told
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
        let mut facts = Facts::default();
        for order in combined.orders(0) {
            facts.orders.insert(order.out_trade_no.clone(), order);
        }
        let (_, told) = pay(&facts, &mut Changes::default(), &combined, "o", 0);
        assert_fits("TRANSACTION.SUCCESS#combine", &told);
        assert_eq!(told["sub_orders"].as_array().map(Vec::len), Some(1));
    }
}
