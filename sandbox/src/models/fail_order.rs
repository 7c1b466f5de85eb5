//! An order (支付订单), a combined one (合单支付), or a mixed one of medical insurance (医保支付), comes to an end unpaid.
//!
//! In: the number of the order. Out: what it is then. Whoever was about to pay
//! by code gives up, which is a payment that failed; any other order is closed, and a mixed one fails with its cash part.
//! None has a callback.

use super::{combined_orders, context::Context, mixed_orders, orders::bodies::trade_state, pay_order::NotPaid};
use crate::records::{
    combined_orders::CombinedOrder,
    mixed_orders::MixedOrder,
    orders::{Order, OrderState},
};

/// What an order is that has come to its end.
pub(crate) enum Ended {
    /// Its `trade_state`.
    Order(&'static str),
    /// A mixed order, which has failed.
    Mixed,
}

/// The order is not going to be paid, as of now. One that time has closed has ended already.
pub(crate) fn fail_order(context: &Context<'_>, number: &str) -> Result<Ended, NotPaid> {
    let failed = context.state.change(|records, changes| {
        // One of its orders may have the number of the combined one.
        if let Some(combined) = records.get::<CombinedOrder>(number) {
            if combined.state_at(context.now) != OrderState::Notpay {
                return Err(NotPaid::AlreadySettled);
            }
            combined_orders::close_all(records, changes, combined);
            return Ok(Ended::Order(trade_state(&OrderState::Closed, false).0));
        }
        // That of its cash part has the same number.
        if let Some(mixed) = records.get::<MixedOrder>(number) {
            let failed = mixed_orders::payment::fail(records, changes, mixed, None, context.now);
            return failed.then_some(Ended::Mixed).ok_or(NotPaid::AlreadySettled);
        }
        let order = records.get::<Order>(number).ok_or(NotPaid::NoSuchOrder)?;
        if order.combine_out_trade_no.is_some() {
            return Err(NotPaid::Combined);
        }
        let state = match order.state_at(context.now) {
            OrderState::Notpay => OrderState::Closed,
            OrderState::Userpaying => OrderState::Payerror,
            _ => return Err(NotPaid::AlreadySettled),
        };
        changes.put(Order { state: state.clone(), ..order.clone() });
        Ok(Ended::Order(trade_state(&state, false).0))
    });
    failed.map_err(NotPaid::NotKept)?
}

/// The insurer refuses its part of a mixed order (医保支付失败), which fails with its cash part; `reason` is what the insurer
/// says.
pub(crate) fn refuse_insurance(context: &Context<'_>, out_trade_no: &str, reason: &str) -> Result<(), NotPaid> {
    let failed = context.state.change(|records, changes| {
        let mixed = records.get::<MixedOrder>(out_trade_no).ok_or(NotPaid::NoSuchOrder)?;
        let refuses = mixed.has_insurance();
        let failed = refuses && mixed_orders::payment::fail(records, changes, mixed, Some(reason), context.now);
        failed.then_some(()).ok_or(NotPaid::AlreadySettled)
    });
    failed.map_err(NotPaid::NotKept)?
}
