//! The bodies of responses and callbacks about a service order.
//!
//! In: an order. Out: JSON. It always holds that what only a completion brings is absent before.

use serde_json::{Map, Value, json};

use crate::{
    calendar::compact_time,
    records::service_orders::{Collected, ServiceOrder, ServiceOrderState},
};

/// The start of a service that begins in the moment in which the user confirms.
const ON_ACCEPT: &str = "OnAccept";

/// The order as it stands at this moment.
pub(super) fn order(mchid: &str, order: &ServiceOrder, now: i64) -> Value {
    let mut body = json!({"out_order_no": order.out_order_no, "order_id": order.order_id, "mchid": mchid});
    let (state, description) = order.wire(now);
    body["state"] = json!(state);
    // What a merchant may leave out of an order that is completed at once has to be there.
    body["service_introduction"] = json!(order.text("/service_introduction").unwrap_or_default());
    let bill = order.completion.as_ref().map_or(&order.request, |completion| &completion.bill);
    let given = ["service_id", "appid", "sub_appid", "sub_mchid", "risk_fund", "attach", "notify_url", "sub_openid"];
    let named = given.map(|name| (name, order.request.get(name)));
    let costs = ["post_payments", "post_discounts"].map(|name| (name, bill.get(name)));
    for (name, value) in named.into_iter().chain(costs) {
        if let Some(value) = value {
            body[name] = value.clone();
        }
    }
    let optional = [
        ("state_description", json!(description)),
        ("openid", json!(order.openid.as_deref().or_else(|| order.text("/openid")))),
        ("time_range", times(order)),
        ("location", merged(order, "location")),
        ("total_amount", json!(order.total())),
        ("need_collection", json!(order.total().map(|total| total > 0))),
        ("collection", collection(order)),
    ];
    for (name, value) in optional {
        if !value.is_null() {
            body[name] = value;
        }
    }
    body
}

/// The numbers of the order.
pub(super) fn key(mchid: &str, order: &ServiceOrder) -> Value {
    json!({
        "appid": order.text("/appid"),
        "mchid": mchid,
        "out_order_no": order.out_order_no,
        "service_id": order.text("/service_id"),
        "order_id": order.order_id,
    })
}

/// When the service begins and ends, as far as it is known.
pub(super) fn times(order: &ServiceOrder) -> Value {
    let mut times = merged(order, "time_range");
    if let (Some(ON_ACCEPT), Some(at)) = (times.get("start_time").and_then(Value::as_str), order.confirmed_at) {
        times["start_time"] = json!(compact_time(at));
    }
    times
}

/// An object of the order, with what its completion has in its place.
fn merged(order: &ServiceOrder, name: &str) -> Value {
    let parts = [Some(&order.request), order.completion.as_ref().map(|completion| &completion.request)];
    let parts = parts.into_iter().flatten().filter_map(|part| part.get(name)?.as_object());
    let merged: Map<String, Value> = parts.flatten().map(|(name, value)| (name.clone(), value.clone())).collect();
    if merged.is_empty() { Value::Null } else { Value::Object(merged) }
}

/// How far the money was collected, where there is any to collect.
fn collection(order: &ServiceOrder) -> Value {
    let Some(total) = order.total().filter(|total| *total > 0) else { return Value::Null };
    let ServiceOrderState::Done { at, payment: Some(payment) } = &order.state else {
        return json!({"state": "USER_PAYING", "total_amount": total, "paying_amount": total, "paid_amount": 0});
    };
    let mut detail = json!({"seq": 1, "amount": total});
    match payment {
        Collected::Paid { transaction_id } => {
            detail["paid_type"] = json!("NEWTON");
            detail["paid_time"] = json!(compact_time(*at));
            detail["transaction_id"] = json!(transaction_id);
        }
        Collected::Outside { request } => {
            detail["paid_type"] = json!("MCH");
            detail["paid_time"] = json!(request.pointer("/detail/paid_time"));
        }
    }
    json!({
        "state": "USER_PAID", "total_amount": total, "paying_amount": 0, "paid_amount": total, "details": [detail],
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{models::described::assert_fits, state::Records};

    fn made() -> ServiceOrder {
        let request = json!({
            "appid": "wx1", "service_id": "500", "service_introduction": "某某酒店", "notify_url": "https://x.com/",
            "time_range": {"start_time": "OnAccept"}, "location": {"start_location": "嗨客时尚主题展餐厅"},
            "risk_fund": {"name": "DEPOSIT", "amount": 1}, "sub_mchid": "1900000109", "attach": "x",
        });
        ServiceOrder::new(&Records::default(), "S1", request, 0)
    }

    #[test]
    fn resources_fit_the_description_and_have_no_other_fields() {
        let confirmed = made().confirmed("o", 0);
        assert_fits("PAYSCORE.USER_CONFIRM", &order("1230000109", &confirmed, 0));
        let bill = json!({"post_payments": [{"name": "x", "amount": 1}], "total_amount": 1});
        let completed = confirmed.completed(bill, 1, 0);
        let outside = Collected::Outside { request: json!({"detail": {"paid_time": "20200520132935"}}) };
        for payment in [Collected::Paid { transaction_id: "420".to_owned() }, outside] {
            let state = ServiceOrderState::Done { at: 0, payment: Some(payment) };
            assert_fits("PAYSCORE.USER_PAID", &order("1230000109", &ServiceOrder { state, ..completed.clone() }, 0));
        }
    }

    #[test]
    fn times_begin_when_the_user_confirms_and_end_as_the_completion_says() {
        assert_eq!(times(&made())["start_time"], "OnAccept");
        let bill = json!({"time_range": {"end_time": "20200521120000"}});
        let times = times(&made().confirmed("o", 1_589_952_575).completed(bill, 1, 1_589_952_575));
        assert_eq!(times, json!({"start_time": "20200520132935", "end_time": "20200521120000"}));
    }
}
