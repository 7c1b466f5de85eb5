//! An order (支付订单), or a combined one (合单支付), comes to an end unpaid.
//!
//! In: the number of the order. Out: what it is then. Whoever was about to pay
//! by code gives up, which is a payment that failed; any other order is closed.
//! Neither has a callback.

use super::{combined_orders, context::Context, orders::bodies::trade_state, pay_order::NotPaid};
use crate::records::{
    combined_orders::CombinedOrder,
    orders::{Order, OrderState},
};

/// The order is not going to be paid, as of now; gives its `trade_state`. One that time has closed has ended already.
pub(crate) fn fail_order(context: &Context<'_>, number: &str) -> Result<&'static str, NotPaid> {
    let failed = context.state.change(|records, changes| {
        // One of its orders may have the number of the combined one.
        if let Some(combined) = records.get::<CombinedOrder>(number) {
            if combined.state_at(context.now) != OrderState::Notpay {
                return Err(NotPaid::AlreadySettled);
            }
            combined_orders::close_all(records, changes, combined);
            return Ok(OrderState::Closed);
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
        Ok(state)
    });
    failed.map_err(NotPaid::NotKept)?.map(|state| trade_state(&state, false).0)
}
