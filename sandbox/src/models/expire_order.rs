//! The time of an order (支付订单), of a combined one (合单支付), or of a mixed one of medical insurance (医保支付), is over at
//! once.
//!
//! In: the number of the order. Out: the order, which cannot be paid any more; the
//! clock stays where it is, and all others can be paid as before.

use super::{context::Context, mixed_orders, pay_order::NotPaid};
use crate::records::{
    combined_orders::CombinedOrder,
    expiry::Lapsed,
    mixed_orders::MixedOrder,
    orders::{Order, OrderState},
};

/// Ends the time in which an order can be paid; for the reasons that keep it from being paid its time cannot end either.
pub(crate) fn expire_order(context: &Context<'_>, out_trade_no: &str) -> Result<(), NotPaid> {
    let now = context.now;
    let expired = context.state.change(|records, changes| {
        // One of its orders may have the number of the combined one, which alone has a time.
        if let Some(combined) = records.get::<CombinedOrder>(out_trade_no) {
            still_waits(&combined.state, combined.lapsed(now))?;
            changes.put(CombinedOrder { ended_at: Some(now), ..combined.clone() });
            for order in records.orders_of(combined) {
                changes.put(Order { ended_at: Some(now), ..order.clone() });
            }
            return Ok(());
        }
        let mixed = records.get::<MixedOrder>(out_trade_no);
        // What the insurance alone pays has no time of its own, but one end as any other.
        if let Some(mixed) = mixed.filter(|mixed| mixed.cash_part.is_none()) {
            let failed = mixed_orders::payment::fail(records, changes, mixed, None, now);
            return failed.then_some(()).ok_or(NotPaid::AlreadySettled);
        }
        let number = mixed.and_then(|mixed| mixed.cash_part.as_deref()).unwrap_or(out_trade_no);
        let order = records.get::<Order>(number).ok_or(NotPaid::NoSuchOrder)?;
        if order.combine_out_trade_no.is_some() {
            return Err(NotPaid::Combined);
        }
        still_waits(&order.state, order.lapsed(now))?;
        changes.put(Order { ended_at: Some(now), ..order.clone() });
        Ok(())
    });
    expired.map_err(NotPaid::NotKept)?
}

fn still_waits(state: &OrderState, lapsed: Option<Lapsed>) -> Result<(), NotPaid> {
    match lapsed {
        _ if !matches!(state, OrderState::Notpay | OrderState::Userpaying) => Err(NotPaid::AlreadySettled),
        Some(Lapsed::Order) => Err(NotPaid::Lapsed(Lapsed::Order)),
        Some(Lapsed::WayToPay) | None => Ok(()),
    }
}
