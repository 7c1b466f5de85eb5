//! A mixed order is paid, or is not going to be.
//!
//! In: an order. Out: the same as it is then, and the callback of its payment. What becomes of its cash part is decided by
//! whoever calls, in the same change.

use serde_json::{Value, json};

use super::body;
use crate::{
    models::context::Context,
    records::{
        mixed_orders::{MixedOrder, MixedOrderState},
        orders::{Order, OrderState},
    },
    state::{Changes, Records},
};

/// All of it is paid, its cash part too; gives the resource of its callback.
pub(in crate::models) fn paid(records: &Records, changes: &mut Changes, order: &MixedOrder, now: i64) -> Value {
    let order = MixedOrder { state: MixedOrderState::Paid { at: now }, ..order.clone() };
    let resource = body::order(&order, records.standing(&order, now));
    changes.put(order);
    resource
}

/// It is not going to be paid, and its cash part is closed; `false` where it is paid or has failed already. `reason` is the
/// insurer's, if the insurer refused.
pub(in crate::models) fn fail(
    records: &Records,
    changes: &mut Changes,
    order: &MixedOrder,
    reason: Option<&str>,
    now: i64,
) -> bool {
    if !records.standing(order, now).waits() {
        return false;
    }
    if let Some(cash_part) = records.cash_part_of(order) {
        changes.put(Order { state: OrderState::Closed, ..cash_part.clone() });
    }
    let state = MixedOrderState::Failed { at: now, reason: reason.map(str::to_owned) };
    changes.put(MixedOrder { state, ..order.clone() });
    true
}

/// What the callback would say, and where it would go, if an order that waits had been paid with one 分 more. It never
/// happens.
pub(crate) fn paid_otherwise(context: &Context<'_>, out_trade_no: &str) -> Option<(String, Value)> {
    context.state.read(|records| {
        let order = records.get::<MixedOrder>(out_trade_no)?;
        let order = Some(order).filter(|order| records.standing(order, context.now).waits())?;
        let paid = MixedOrder { state: MixedOrderState::Paid { at: context.now }, ..order.clone() };
        let mut told = body::order(&paid, records.standing(&paid, context.now));
        told["total_fee"] = json!(order.fee("total_fee").saturating_add(1));
        Some((order.text("callback_url")?.to_owned(), told))
    })
}
