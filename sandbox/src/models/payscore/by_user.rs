//! What a user does to a service order: confirms it, and pays it where it was not deducted.
//!
//! In: the number of the order. Out: what became of it, with its callback to the order's own `notify_url`.

use super::collection::{collect, tell_confirmed};
use crate::{
    models::{callback::CallbackOutcome, context::Context, orders::PAYER, settling::NotSettled},
    records::service_orders::{ServiceOrder, ServiceOrderState},
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
