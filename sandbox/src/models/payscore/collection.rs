//! The money of a completed service order is collected (支付分收款).
//!
//! In: an order that waits to be paid. Out: the order, which is done, the payment that refunds and bills know, and the
//! callback to the order's own `notify_url`.

use serde_json::{Value, json};

use super::body;
use crate::{
    models::{
        callback::{self, CallbackOutcome},
        context::Context,
        orders::PAYER,
    },
    records::{
        orders::{Order, OrderState},
        service_orders::{Collected, ServiceOrder, ServiceOrderState},
    },
    state::{Changes, Records},
};

const CONFIRMED: &str = "PAYSCORE.USER_CONFIRM";
const PAID: &str = "PAYSCORE.USER_PAID";

/// How a payment is made of which the user agreed before that it is deducted.
const DEDUCTED: &str = "AUTH";

/// WeChat Pay deducts the money, or the user pays it, now; gives its number of the payment (微信支付订单号).
pub(super) fn collect(
    context: &Context<'_>,
    records: &Records,
    changes: &mut Changes,
    order: &ServiceOrder,
) -> (String, CallbackOutcome) {
    let now = context.now;
    let transaction_id = records.order_number(now);
    let openid = order.openid.as_deref().unwrap_or(PAYER).to_owned();
    let paid = OrderState::Success { transaction_id: transaction_id.clone(), openid, paid_at: now };
    // Refunds name the payment: the number of the service order does not do for them.
    let payment = Order::new(&order.order_id, DEDUCTED, payment(context.mchid, order), now);
    changes.put(Order { state: paid, ..payment });
    let payment = Some(Collected::Paid { transaction_id: transaction_id.clone() });
    let order = ServiceOrder { state: ServiceOrderState::Done { at: now, payment }, ..order.clone() };
    let callback = tell_paid(context, records, changes, &order);
    changes.put(order);
    (transaction_id, callback)
}

/// The payment as if it had been ordered.
fn payment(mchid: &str, order: &ServiceOrder) -> Value {
    let completed = order.completion.as_ref().map(|completion| &completion.request);
    let shared = completed.and_then(|request| request.get("profit_sharing")).and_then(Value::as_bool);
    let mut request = json!({
        "description": order.text("/service_introduction").unwrap_or_default(),
        "amount": {"total": order.total().unwrap_or_default()},
        "settle_info": {"profit_sharing": shared.unwrap_or_default()},
    });
    let [number, appid] =
        if order.text("/sub_mchid").is_some() { ["sp_mchid", "sp_appid"] } else { ["mchid", "appid"] };
    request[number] = json!(mchid);
    request[appid] = json!(order.text("/appid"));
    for name in ["sub_mchid", "sub_appid", "attach"] {
        if let Some(value) = order.request.get(name) {
            request[name] = value.clone();
        }
    }
    if let Some(sub_openid) = order.text("/sub_openid") {
        request["payer"] = json!({"sub_openid": sub_openid});
    }
    request
}

/// Tells that the user confirmed the order.
pub(super) fn tell_confirmed(
    context: &Context<'_>,
    records: &Records,
    changes: &mut Changes,
    order: &ServiceOrder,
) -> CallbackOutcome {
    tell(context, records, changes, order, CONFIRMED)
}

/// Tells that the order is paid.
pub(super) fn tell_paid(
    context: &Context<'_>,
    records: &Records,
    changes: &mut Changes,
    order: &ServiceOrder,
) -> CallbackOutcome {
    tell(context, records, changes, order, PAID)
}

fn tell(
    context: &Context<'_>,
    records: &Records,
    changes: &mut Changes,
    order: &ServiceOrder,
    event_type: &'static str,
) -> CallbackOutcome {
    let resource = body::order(context.mchid, order, context.now);
    callback::queue(records, changes, context.now, order.text("/notify_url"), event_type, resource)
}
