//! What a user does to a service order: confirms it, and pays it where it was not deducted.
//!
//! In: the number of the order. Out: what became of it, with its callback to the order's own `notify_url`.

use serde_json::Value;

use super::{
    body,
    collection::{collect, tell_confirmed},
};
use crate::{
    models::{callback::CallbackOutcome, context::Context, orders::PAYER, settling::NotSettled},
    records::service_orders::{Collected, ServiceOrder, ServiceOrderState},
};

/// The user confirms an order, now; gives what the front end gets back (回跳查询ID). `openid` is who does where the order
/// does not say so.
pub(crate) fn confirm(
    context: &Context<'_>,
    out_order_no: &str,
    openid: Option<&str>,
) -> Result<(String, CallbackOutcome), NotSettled> {
    let confirmed = context.state.change(|records, changes| {
        let order = records.get::<ServiceOrder>(out_order_no).ok_or(NotSettled::Unknown)?;
        if order.state != ServiceOrderState::Created || order.is_expired(context.now) {
            return Err(NotSettled::Already);
        }
        let order = order.confirmed(order.text("/openid").or(openid).unwrap_or(PAYER), context.now);
        let callback = tell_confirmed(context, records, changes, &order);
        let query_id = order.query_id.clone();
        changes.put(order);
        Ok((query_id, callback))
    });
    confirmed.map_err(NotSettled::NotKept)?
}

/// A completed order is paid, now: WeChat Pay deducts the money, or the user pays it; gives WeChat Pay's number of the
/// payment (微信支付订单号).
pub(crate) fn pay(context: &Context<'_>, out_order_no: &str) -> Result<(String, CallbackOutcome), NotSettled> {
    let paid = context.state.change(|records, changes| {
        let order = records.get::<ServiceOrder>(out_order_no).ok_or(NotSettled::Unknown)?;
        if order.state != ServiceOrderState::Completed {
            return Err(NotSettled::Already);
        }
        Ok(collect(context, records, changes, order))
    });
    paid.map_err(NotSettled::NotKept)?
}

/// What the callback would say, and where it would go, if a completed order had been paid with one 分 more. It never
/// happens.
pub(crate) fn paid_otherwise(context: &Context<'_>, out_order_no: &str) -> Option<(String, Value)> {
    context.state.read(|records| {
        let order = records.get::<ServiceOrder>(out_order_no)?;
        let order = Some(order).filter(|order| order.state == ServiceOrderState::Completed)?;
        let payment = Some(Collected::Paid { transaction_id: records.order_number(context.now) });
        let paid = ServiceOrder { state: ServiceOrderState::Done { at: context.now, payment }, ..order.clone() };
        let mut told = body::order(context.mchid, &paid, context.now);
        for amount in
            ["/total_amount", "/collection/total_amount", "/collection/paid_amount", "/collection/details/0/amount"]
        {
            if let Some(amount) = told.pointer_mut(amount) {
                *amount = amount.as_i64().unwrap_or_default().saturating_add(1).into();
            }
        }
        Some((order.text("/notify_url")?.to_owned(), told))
    })
}
