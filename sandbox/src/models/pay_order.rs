//! A customer pays an order (支付订单), a combined one (合单支付), or a mixed one of medical insurance (医保支付).
//!
//! In: the number of the order. Out: the payment, which queues its callback to
//! the order's own address, where it has one. An order is paid once. What is the
//! cash part of a mixed order is paid with all of that, and tells of it by itself.

use serde_json::Value;

use super::{
    callback::{self, CallbackOutcome, Told},
    combined_orders,
    context::Context,
    mixed_orders,
    orders::{PAYER, bodies::transaction},
};
use crate::{
    records::{
        combined_orders::CombinedOrder,
        expiry::Lapsed,
        mixed_orders::{MixedOrder, MixedOrderState},
        orders::{Order, OrderState},
    },
    state::{Changes, Records, StoreError},
};

const PAID: &str = "TRANSACTION.SUCCESS";

/// A mixed order was paid.
const MIXED_PAID: &str = "MEDICAL_INSURANCE.SUCCESS";

/// Why an order was not paid.
pub(crate) enum NotPaid {
    NoSuchOrder,
    /// It is paid with others, as one combined order.
    Combined,
    AlreadySettled,
    Lapsed(Lapsed),
    NotKept(StoreError),
}

/// WeChat Pay's numbers of what was paid.
pub(crate) struct Numbers {
    /// 微信支付订单号; `None` where the insurance alone has paid.
    pub(crate) transaction_id: Option<String>,
    /// 医保自费混合订单号
    pub(crate) mix_trade_no: Option<String>,
}

/// A customer pays an order, a combined or a mixed one, now; gives WeChat Pay's numbers of it. `openid` is who pays where
/// the order does not say so.
pub(crate) fn pay_order(
    context: &Context<'_>,
    out_trade_no: &str,
    openid: Option<&str>,
) -> Result<(Numbers, CallbackOutcome), NotPaid> {
    let paid = context.state.change(|records, changes| {
        let (numbers, told) = pay(records, changes, out_trade_no, openid, context.now)?;
        // When the queue is full these are lost; a shop that hears nothing asks.
        let callback = callback::queue_in_turn(records, changes, context.now, told);
        Ok((numbers, callback))
    });
    paid.map_err(NotPaid::NotKept)?
}

fn pay(
    records: &Records,
    changes: &mut Changes,
    number: &str,
    openid: Option<&str>,
    now: i64,
) -> Result<(Numbers, Vec<Told>), NotPaid> {
    // One of its orders may have the number of the combined one, which alone can be paid.
    if let Some(combined) = records.get::<CombinedOrder>(number) {
        let (transaction_id, told) = pay_combined(records, changes, combined, openid, now)?;
        return Ok((Numbers { transaction_id: Some(transaction_id), mix_trade_no: None }, vec![told]));
    }
    let Some(mixed) = records.mixed_order_by(number) else {
        let (transaction_id, told) = pay_single(records, changes, number, openid, now)?;
        return Ok((Numbers { transaction_id: Some(transaction_id), mix_trade_no: None }, vec![told]));
    };
    if mixed.state != MixedOrderState::Created {
        return Err(NotPaid::AlreadySettled);
    }
    let cash_part = mixed.cash_part.as_deref();
    let cash = cash_part.map(|number| pay_single(records, changes, number, openid, now)).transpose()?;
    let (transaction_id, cash) = cash.unzip();
    let numbers = Numbers { transaction_id, mix_trade_no: Some(mixed.mix_trade_no.clone()) };
    Ok((numbers, cash.into_iter().chain([pay_mixed(records, changes, mixed, now)]).collect()))
}

fn pay_mixed(records: &Records, changes: &mut Changes, mixed: &MixedOrder, now: i64) -> Told {
    let url = mixed.text("callback_url").map(str::to_owned);
    Told { event_type: MIXED_PAID, url, resource: mixed_orders::payment::paid(records, changes, mixed, now) }
}

fn pay_combined(
    records: &Records,
    changes: &mut Changes,
    combined: &CombinedOrder,
    openid: Option<&str>,
    now: i64,
) -> Result<(String, Told), NotPaid> {
    if combined.state != OrderState::Notpay {
        return Err(NotPaid::AlreadySettled);
    }
    combined.lapsed(now).map_or(Ok(()), |lapsed| Err(NotPaid::Lapsed(lapsed)))?;
    let openid = combined.text("/combine_payer_info/openid").or(openid).unwrap_or(PAYER);
    let (combined, resource) = combined_orders::pay(records, changes, combined, openid, now);
    let url = combined.text("/notify_url").map(str::to_owned);
    let transaction_id = resource.get("combine_transaction_id").and_then(Value::as_str).unwrap_or_default();
    Ok((transaction_id.to_owned(), Told { event_type: PAID, url, resource }))
}

/// Pays an order that is no part of a combined one. By code it has no address for a callback.
fn pay_single(
    records: &Records,
    changes: &mut Changes,
    number: &str,
    openid: Option<&str>,
    now: i64,
) -> Result<(String, Told), NotPaid> {
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
    Ok((transaction_id, Told { event_type: PAID, url, resource }))
}
