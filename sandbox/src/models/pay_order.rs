//! A customer pays an order (支付订单), or a combined one (合单支付).
//!
//! In: the number of the order. Out: the payment, which queues its callback to
//! the order's own `notify_url`, where it has one. An order is paid once.

use serde_json::Value;

use super::{
    callback::{self, CallbackOutcome},
    combined_orders,
    context::Context,
    orders::{PAYER, bodies::transaction},
};
use crate::{
    records::{
        combined_orders::CombinedOrder,
        expiry::Lapsed,
        orders::{Order, OrderState},
    },
    state::{Changes, Records, StoreError},
};

const PAID: &str = "TRANSACTION.SUCCESS";

/// Why an order was not paid.
pub(crate) enum NotPaid {
    NoSuchOrder,
    /// It is paid with others, as one combined order.
    Combined,
    AlreadySettled,
    Lapsed(Lapsed),
    NotKept(StoreError),
}

/// A customer pays an order or a combined one, now; gives WeChat Pay's number of it (微信支付订单号). `openid` is who
/// pays where the order does not say so.
pub(crate) fn pay_order(
    context: &Context<'_>,
    out_trade_no: &str,
    openid: Option<&str>,
) -> Result<(String, CallbackOutcome), NotPaid> {
    let paid = context.state.change(|records, changes| {
        let paid = pay(records, changes, out_trade_no, openid, context.now)?;
        // When the queue is full this one is lost; a shop that hears nothing asks.
        let callback = callback::queue(records, changes, context.now, paid.url.as_deref(), PAID, paid.resource);
        Ok((paid.transaction_id, callback))
    });
    paid.map_err(NotPaid::NotKept)?
}

/// A payment, and its callback.
struct Paid {
    transaction_id: String,
    /// Where its callback goes; a payment by code has none.
    url: Option<String>,
    resource: Value,
}

fn pay(
    records: &Records,
    changes: &mut Changes,
    number: &str,
    openid: Option<&str>,
    now: i64,
) -> Result<Paid, NotPaid> {
    // One of its orders may have the number of the combined one, which alone can be paid.
    if let Some(combined) = records.get::<CombinedOrder>(number) {
        if combined.state != OrderState::Notpay {
            return Err(NotPaid::AlreadySettled);
        }
        combined.lapsed(now).map_or(Ok(()), |lapsed| Err(NotPaid::Lapsed(lapsed)))?;
        let openid = combined.text("/combine_payer_info/openid").or(openid).unwrap_or(PAYER);
        let (combined, resource) = combined_orders::pay(records, changes, combined, openid, now);
        let url = combined.text("/notify_url").map(str::to_owned);
        let transaction_id = resource.get("combine_transaction_id").and_then(Value::as_str).unwrap_or_default();
        return Ok(Paid { transaction_id: transaction_id.to_owned(), url, resource });
    }
    let order = records.get::<Order>(number).ok_or(NotPaid::NoSuchOrder)?;
    if order.combine_out_trade_no.is_some() {
        return Err(NotPaid::Combined);
    }
    match order.state {
        OrderState::Notpay => order.lapsed(now).map_or(Ok(()), |lapsed| Err(NotPaid::Lapsed(lapsed)))?,
        // The code was taken in time; its payer may be late.
        OrderState::Userpaying if order.lapsed(now) == Some(Lapsed::Order) => {
            return Err(NotPaid::Lapsed(Lapsed::Order));
        }
        OrderState::Userpaying => {}
        _ => return Err(NotPaid::AlreadySettled),
    }
    let named = order.text("/payer/openid").or_else(|| order.text("/payer/sp_openid"));
    let openid = named.or(openid).unwrap_or(PAYER).to_owned();
    let transaction_id = records.order_number(now);
    let state = OrderState::Success { transaction_id: transaction_id.clone(), openid, paid_at: now };
    let order = Order { state, ..order.clone() };
    let url = order.text("/notify_url").map(str::to_owned);
    let resource = transaction(&order, false, now);
    changes.put(order);
    Ok(Paid { transaction_id, url, resource })
}
