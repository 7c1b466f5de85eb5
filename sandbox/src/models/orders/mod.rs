//! 支付 (payments), served from state: orders that are made, queried, closed and taken back.
//!
//! In: a checked input. Out: the response's body, or a refusal. A payment by
//! code is made by the call itself, unless the payer has to confirm it, and has
//! no callback. A merchant sees no
//! order of a partner, and a partner only those of the merchant whom it names.

pub(crate) mod bodies;

use http::StatusCode;
use serde_json::json;

use super::{
    context::Context,
    outcome::{Outcome, forbidden, not_found, refused},
};
use crate::{
    checks::input::Input,
    records::{
        expiry::Lapsed,
        orders::{Order, OrderState},
    },
    refusal::Refusal,
    state::Records,
};
use bodies::{parties, transaction, way_to_pay};

/// Who pays an order that names no payer; the official page uses it in its samples.
pub(super) const PAYER: &str = "oUpF8uMuAJOM2pxb1Q";

/// A payment by code can be taken back for so many seconds: 7 days.
const REVERSIBLE: i64 = 7 * 86_400;

/// How an order is paid by code (付款码支付).
const BY_CODE: &str = "MICROPAY";

/// The payer has to enter the password or to confirm.
pub(super) const USERPAYING: &str = "USERPAYING";

/// Who calls.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Merchant,
    Partner,
}

pub(super) fn prepay(context: &Context<'_>, role: Role, input: &Input, trade_type: &str) -> Outcome {
    own(context, role, input)?;
    let order = Order::new(input.text("out_trade_no"), trade_type, input.body.clone(), context.now);
    let made = context.state.change(|records, changes| match records.get::<Order>(&order.out_trade_no) {
        None if records.is_number_of_several(&order.out_trade_no) => Err(other_parameters()),
        None => {
            changes.put(order.clone());
            Ok(order)
        }
        // By code the payment failed: that was another order.
        Some(known) if known.state == OrderState::Payerror => Err(other_parameters()),
        Some(known) => {
            refuse_settled(known)?;
            // The same request again is the same order.
            if known.request != order.request || known.trade_type != order.trade_type {
                return Err(other_parameters());
            }
            match known.lapsed(context.now) {
                None => Ok(known.clone()),
                Some(Lapsed::Order) => Err(expired()),
                Some(Lapsed::WayToPay) => {
                    let order = known.prepaid_again(context.now);
                    changes.put(order.clone());
                    Ok(order)
                }
            }
        }
    });
    let order = made.map_err(Refusal::from)??;
    Ok(Some(way_to_pay(context.base_url, trade_type, &order.prepay_id)))
}

/// A payment by code (付款码支付): whoever shows the code pays at once.
pub(super) fn code_pay(context: &Context<'_>, role: Role, input: &Input) -> Outcome {
    let order = code_order(context, role, input, |records| OrderState::Success {
        transaction_id: records.order_number(context.now),
        openid: PAYER.to_owned(),
        paid_at: context.now,
    })?;
    Ok(Some(transaction(&order, false, context.now)))
}

/// A payment by code that whoever shows the code has to confirm: the order waits for that.
pub(super) fn await_payer(context: &Context<'_>, role: Role, input: &Input) -> Result<(), Refusal> {
    code_order(context, role, input, |_| OrderState::Userpaying).map(|_| ())
}

/// A new order by code, in this state.
fn code_order(
    context: &Context<'_>,
    role: Role,
    input: &Input,
    state: impl FnOnce(&Records) -> OrderState,
) -> Result<Order, Refusal> {
    own(context, role, input)?;
    let order = Order::new(input.text("out_trade_no"), BY_CODE, input.body.clone(), context.now);
    let made = context.state.change(|records, changes| {
        if let Some(known) = records.get::<Order>(&order.out_trade_no) {
            refuse_settled(known)?;
            let is_same = known.request == order.request && known.trade_type == order.trade_type;
            return Err(if is_same { user_paying() } else { other_parameters() });
        }
        if records.is_number_of_several(&order.out_trade_no) {
            return Err(other_parameters());
        }
        let order = Order { state: state(records), ..order };
        changes.put(order.clone());
        Ok(order)
    });
    made.map_err(Refusal::from)?
}

pub(super) fn query_by_out_trade_no(context: &Context<'_>, role: Role, input: &Input) -> Outcome {
    query(context, role, input, context.state.order(input.text("out_trade_no")))
}

pub(super) fn query_by_transaction_id(context: &Context<'_>, role: Role, input: &Input) -> Outcome {
    query(context, role, input, context.state.order_of_transaction(input.text("transaction_id")))
}

fn query(context: &Context<'_>, role: Role, input: &Input, order: Option<Order>) -> Outcome {
    own(context, role, input)?;
    let order = order.filter(|order| is_of(role, order, input)).ok_or_else(no_such_order)?;
    let refunded = context.state.read(|records| records.is_refunded(&order.out_trade_no));
    Ok(Some(transaction(&order, refunded, context.now)))
}

pub(super) fn close(context: &Context<'_>, role: Role, input: &Input) -> Outcome {
    own(context, role, input)?;
    let closed = context.state.change(|records, changes| {
        let order = records.get::<Order>(input.text("out_trade_no")).filter(|order| is_of(role, order, input));
        let order = order.ok_or_else(no_such_order)?;
        if order.combine_out_trade_no.is_some() {
            return Err(refused("INVALID_REQUEST", "合单支付的子单请使用合单关闭订单接口"));
        }
        if order.state != OrderState::Closed {
            refuse_settled(order)?;
            if order.trade_type == BY_CODE {
                return Err(refused("INVALID_REQUEST", "付款码支付的订单请使用撤销接口"));
            }
            changes.put(Order { state: OrderState::Closed, ..order.clone() });
        }
        Ok::<(), Refusal>(())
    });
    closed.map_err(Refusal::from)??;
    Ok(None)
}

/// Takes a payment by code back (撤销): all of it, at once.
pub(super) fn reverse(context: &Context<'_>, role: Role, input: &Input) -> Outcome {
    own(context, role, input)?;
    let reversed = context.state.change(|records, changes| {
        let order = records.get::<Order>(input.text("out_trade_no")).filter(|order| is_of(role, order, input));
        let order = order.ok_or_else(no_such_order)?;
        if order.trade_type != BY_CODE {
            return Err(refused("INVALID_REQUEST", "仅付款码支付的订单支持撤销"));
        }
        if order.state == OrderState::Userpaying {
            changes.put(Order { state: OrderState::Revoked { transaction_id: None }, ..order.clone() });
        }
        if let OrderState::Success { transaction_id, paid_at, .. } = &order.state {
            if context.now.saturating_sub(*paid_at) > REVERSIBLE {
                return Err(refused("REVERSE_EXPIRE", "订单已超过可撤销的期限"));
            }
            if records.left_to_refund(order).0 < order.total() {
                return Err(refused("INVALID_REQUEST", "订单已发起退款，无法撤销"));
            }
            if records.has_sharings(order) {
                return Err(refused("INVALID_REQUEST", "订单已发起分账，无法撤销"));
            }
            records.coupons_back(transaction_id, context.now).for_each(|coupon| changes.put(coupon));
            let state = OrderState::Revoked { transaction_id: Some(transaction_id.clone()) };
            changes.put(Order { state, ..order.clone() });
        }
        Ok(parties(order))
    });
    let mut body = reversed.map_err(Refusal::from)??;
    body["out_trade_no"] = json!(input.text("out_trade_no"));
    Ok(Some(body))
}

/// Refuses the number of another merchant: here there is one.
fn own(context: &Context<'_>, role: Role, input: &Input) -> Result<(), Refusal> {
    let number = if role == Role::Partner { "sp_mchid" } else { "mchid" };
    if input.text(number) == context.mchid {
        return Ok(());
    }
    Err(refused("MCH_NOT_EXISTS", "商户号不存在"))
}

/// Whether whoever calls placed the order, a partner for the merchant whom it names.
fn is_of(role: Role, order: &Order, input: &Input) -> bool {
    match role {
        Role::Merchant => order.text("/sub_mchid").is_none(),
        Role::Partner => order.text("/sub_mchid") == Some(input.text("sub_mchid")),
    }
}

/// Refuses what waits to be paid no longer.
fn refuse_settled(order: &Order) -> Result<(), Refusal> {
    match order.state {
        OrderState::Notpay | OrderState::Userpaying => Ok(()),
        OrderState::Payerror => Err(forbidden("TRADE_ERROR", "订单支付失败，请使用新的商户订单号重新发起支付")),
        OrderState::Success { .. } => Err(refused("ORDERPAID", "该订单已支付")),
        OrderState::Closed => Err(refused("ORDER_CLOSED", "该订单已关闭")),
        OrderState::Revoked { .. } => Err(refused("ORDER_REVERSED", "该订单已撤销")),
    }
}

/// The payer has not confirmed yet.
fn user_paying() -> Refusal {
    Refusal::business(StatusCode::ACCEPTED, USERPAYING, "用户支付中，需要输入密码")
}

/// The number is in use with other parameters.
pub(super) fn other_parameters() -> Refusal {
    let message = "商户订单号重复，且参数与首次请求时不一致。请核对后再试";
    forbidden("OUT_TRADE_NO_USED", message)
}

/// The time is over in which the order could be paid, which has closed it.
pub(super) fn expired() -> Refusal {
    refused("ORDER_CLOSED", "订单已过支付结束时间，已关闭，请使用新的商户订单号下单")
}

fn no_such_order() -> Refusal {
    not_found("ORDER_NOT_EXIST", "订单不存在")
}
