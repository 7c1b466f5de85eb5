//! 退款 (refunds of orders), served from state.
//!
//! In: a checked input, or how a refund came out. Out: the response's body, or
//! a refusal. A call only files the refund; settling it by hand queues the
//! callback for the refund's own `notify_url`, or else for the configured one.
//! A platform's refunds (平台收付通) are the same in fewer words; what it advances
//! for its merchants it can take back.

pub(in crate::models) mod advances;
mod bodies;

use serde_json::{Value, json};

use super::{
    callback::{self, CallbackOutcome},
    context::Context,
    outcome::{Outcome, forbidden, not_found, refused},
    settling::NotSettled,
};
use crate::{
    checks::input::Input,
    records::{
        order_refunds::{OrderRefund, RefundOutcome, RefundState, is_advance},
        orders::{Order, OrderState},
        products::Product,
    },
    refusal::Refusal,
    state::{Records, StoreError},
};
use bodies::{body, event_type, resource};

/// In so many parts an order can be given back.
const MOST_PARTS: usize = 50;

/// For so many seconds after the payment: a year.
const REFUNDABLE: i64 = 365 * 86_400;

pub(super) fn create_refund(context: &Context<'_>, product: Product, input: &Input) -> Outcome {
    let filed = context.state.change(|records, changes| {
        if let Some(known) = records.get::<OrderRefund>(input.text("out_refund_no")) {
            // The same request again is the same refund.
            let same = known.request == input.body;
            return same
                .then(|| known.clone())
                .ok_or_else(|| refused("INVALID_REQUEST", "订单金额或退款金额与之前请求不一致，请核实后再试"));
        }
        let refund = filed(records, context, product, input)?;
        changes.put(refund.clone());
        Ok(refund)
    });
    let refund = filed.map_err(Refusal::from)??;
    Ok(Some(match product {
        Product::Ordinary => body(product, &refund),
        Product::Platform => bodies::accepted(&refund),
    }))
}

/// A new refund, if the order can be given back so far.
fn filed(records: &Records, context: &Context<'_>, product: Product, input: &Input) -> Result<OrderRefund, Refusal> {
    let (order, transaction_id, paid_at) = paid_order(records, product, input)?;
    let now = context.now;
    let amount = |pointer: &str| input.body.pointer(pointer).and_then(Value::as_i64).unwrap_or_default();
    if amount("/amount/total") != order.total() {
        return Err(refused("INVALID_REQUEST", "订单金额或退款金额与之前请求不一致，请核实后再试"));
    }
    let funding = if is_advance(&input.body) { Funding::Platform } else { Funding::Order };
    refundable(records, order, paid_at, (amount("/amount/refund"), funding), now)?;
    if product == Product::Platform && funding == Funding::Order && records.is_free(product, order, paid_at, now) {
        let balance = records.balance(input.text("sub_mchid"), context.mchid, now);
        if amount("/amount/refund") > balance.available {
            return Err(forbidden("NOT_ENOUGH", "商户可用退款余额不足"));
        }
    }
    Ok(new(records, order, transaction_id, input.text("out_refund_no"), input.body.clone(), now))
}

fn new(
    records: &Records,
    order: &Order,
    transaction_id: &str,
    out_refund_no: &str,
    request: Value,
    now: i64,
) -> OrderRefund {
    OrderRefund {
        out_refund_no: out_refund_no.to_owned(),
        refund_id: records.order_refund_number(now),
        out_trade_no: order.out_trade_no.clone(),
        transaction_id: transaction_id.to_owned(),
        request,
        created_at: now,
        state: RefundState::Processing,
        another_account: None,
        advance: None,
    }
}

/// Whose money a refund is made of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Funding {
    /// What is left of the order's.
    Order,
    /// The platform's, which it advances.
    Platform,
}

/// Why so much of an order cannot be given back.
pub(crate) enum NotRefundable {
    NothingLeft,
    LessLeft,
    /// What others have of it must come back first.
    SharedOut,
    TooManyParts,
    TooLate,
}

impl From<NotRefundable> for Refusal {
    fn from(reason: NotRefundable) -> Self {
        match reason {
            NotRefundable::NothingLeft => refused("INVALID_REQUEST", "订单已全额退款"),
            NotRefundable::LessLeft => refused("INVALID_REQUEST", "退款金额大于可退金额"),
            NotRefundable::SharedOut => forbidden("NOT_ENOUGH", "订单资金已分账，可退余额不足，请先发起分账回退"),
            NotRefundable::TooManyParts => refused("INVALID_REQUEST", "订单部分退款次数已超过50次"),
            NotRefundable::TooLate => refused("INVALID_REQUEST", "订单已经超过退款期限"),
        }
    }
}

/// How much of a paid order can be given back, in 分: what is left of it, without what others have by profit sharing.
pub(crate) fn given_back_at_most(records: &Records, order: &Order) -> i64 {
    records.left_to_refund(order).0.saturating_sub(records.shared_away(order)).max(0)
}

/// Whether so much of an order that was paid then can be given back now.
fn refundable(
    records: &Records,
    order: &Order,
    paid_at: i64,
    (amount, funding): (i64, Funding),
    now: i64,
) -> Result<(), NotRefundable> {
    let (left, parts) = records.left_to_refund(order);
    if left == 0 {
        return Err(NotRefundable::NothingLeft);
    }
    if amount > left {
        return Err(NotRefundable::LessLeft);
    }
    if amount < 1 || (funding == Funding::Order && amount > given_back_at_most(records, order)) {
        return Err(NotRefundable::SharedOut);
    }
    if parts >= MOST_PARTS {
        return Err(NotRefundable::TooManyParts);
    }
    if now.saturating_sub(paid_at) > REFUNDABLE {
        return Err(NotRefundable::TooLate);
    }
    Ok(())
}

/// Why nothing of an order was given back by hand.
pub(crate) enum NotRefunded {
    Unknown,
    /// It is not paid, or was taken back.
    NotPaid,
    NotRefundable(NotRefundable),
    NotKept(StoreError),
}

/// The merchant gives an order back on the merchant platform (商户平台): so much of it, or as much as can be.
pub(crate) fn refund_by_hand(
    context: &Context<'_>,
    out_trade_no: &str,
    amount: Option<i64>,
) -> Result<OrderRefund, NotRefunded> {
    let now = context.now;
    let refunded = context.state.change(|records, changes| {
        let order = records.get::<Order>(out_trade_no).ok_or(NotRefunded::Unknown)?;
        let OrderState::Success { transaction_id, paid_at, .. } = &order.state else {
            return Err(NotRefunded::NotPaid);
        };
        let amount = amount.unwrap_or_else(|| given_back_at_most(records, order));
        refundable(records, order, *paid_at, (amount, Funding::Order), now).map_err(NotRefunded::NotRefundable)?;
        // The platform makes the number.
        let out_refund_no = format!("MP{}", records.order_refund_number(now));
        let mut request = json!({
            "transaction_id": transaction_id, "out_refund_no": out_refund_no,
            "amount": {"refund": amount, "total": order.total(), "currency": "CNY"},
        });
        if let Some(sub_mchid) = order.request.get("sub_mchid") {
            request["sub_mchid"] = sub_mchid.clone();
        }
        let refund = new(records, order, transaction_id, &out_refund_no, request, now);
        changes.put(refund.clone());
        Ok(refund)
    });
    refunded.map_err(NotRefunded::NotKept)?
}

/// The order that is named by either number or by both, its payment, and when that was.
fn paid_order<'a>(records: &'a Records, product: Product, input: &Input) -> Result<(&'a Order, &'a str, i64), Refusal> {
    let number = |wire: &str| input.value(wire).and_then(Value::as_str);
    let (id, out_trade_no) = (number("transaction_id"), number("out_trade_no"));
    let combined = number("combine_out_trade_no");
    if id.is_none() && out_trade_no.is_none() {
        return Err(refused("PARAM_ERROR", "transaction_id和out_trade_no必须二选一进行传参"));
    }
    let found = records.all::<Order>().find_map(|order| match &order.state {
        OrderState::Success { transaction_id, paid_at, .. }
            if id.is_none_or(|id| id == transaction_id)
                && out_trade_no.is_none_or(|number| number == order.out_trade_no)
                && combined.is_none_or(|number| order.combine_out_trade_no.as_deref() == Some(number))
                && order.is_of(input.text("sub_mchid"))
                // Individuals, whom a platform does not name so, have no orders here.
                && (product == Product::Ordinary || order.text("/sub_mchid").is_some()) =>
        {
            Some((order, transaction_id.as_str(), *paid_at))
        }
        _ => None,
    });
    found.ok_or_else(|| not_found("RESOURCE_NOT_EXISTS", "订单不存在"))
}

pub(super) fn query(context: &Context<'_>, product: Product, input: &Input) -> Outcome {
    context.state.read(|records| {
        let refund = records.get::<OrderRefund>(input.text("out_refund_no"));
        let refund = refund.filter(|refund| is_of(refund, input));
        refund.map(|refund| Some(body(product, refund))).ok_or_else(no_such_refund)
    })
}

/// By WeChat Pay's number.
pub(super) fn query_by_id(context: &Context<'_>, product: Product, input: &Input) -> Outcome {
    context.state.read(|records| named_by_id(records, input).map(|refund| Some(body(product, refund))))
}

/// The refund that WeChat Pay's number names, of whom the request names.
fn named_by_id<'a>(records: &'a Records, input: &Input) -> Result<&'a OrderRefund, Refusal> {
    let mut refunds = records.all::<OrderRefund>();
    let refund = refunds.find(|refund| refund.refund_id == input.text("refund_id") && is_of(refund, input));
    refund.ok_or_else(no_such_refund)
}

pub(super) fn apply_abnormal_refund(context: &Context<'_>, product: Product, input: &Input) -> Outcome {
    let account = match input.text("type") {
        "MERCHANT_BANK_CARD" => "商户结算银行账户".to_owned(),
        _ => users_card(input)?,
    };
    let sent = context.state.change(|records, changes| {
        let refund = records.get::<OrderRefund>(input.text("out_refund_no"));
        let refund = refund.filter(|one| one.refund_id == input.text("refund_id") && is_of(one, input));
        let refund = refund.ok_or_else(no_such_refund)?;
        if !matches!(refund.state, RefundState::Settled { outcome: RefundOutcome::Abnormal, .. }) {
            return Err(refused("INVALID_REQUEST", "退款单状态不是退款异常，无法发起异常退款"));
        }
        let refund = OrderRefund { state: RefundState::Processing, another_account: Some(account), ..refund.clone() };
        changes.put(refund.clone());
        Ok(refund)
    });
    let refund = sent.map_err(Refusal::from)??;
    Ok(Some(body(product, &refund)))
}

/// What a bank card of the user is called: by its last digits, as nothing more of it is to be shown.
fn users_card(input: &Input) -> Result<String, Refusal> {
    let given = |wire: &str| !input.text(wire).is_empty();
    if !(given("bank_type") && given("bank_account") && given("real_name")) {
        return Err(refused("PARAM_ERROR", "退款至用户银行卡时，开户银行、收款银行卡号、收款用户姓名必填"));
    }
    let digits: Vec<char> = input.text("bank_account").chars().collect();
    Ok(format!("借记卡{}", digits.iter().skip(digits.len().saturating_sub(4)).collect::<String>()))
}

fn is_of(refund: &OrderRefund, input: &Input) -> bool {
    refund.sub_mchid() == input.text("sub_mchid")
}

fn no_such_refund() -> Refusal {
    not_found("RESOURCE_NOT_EXISTS", "退款单不存在")
}

/// A refund that is being processed comes out, now.
pub(crate) fn settle_refund(
    context: &Context<'_>,
    out_refund_no: &str,
    outcome: RefundOutcome,
) -> Result<CallbackOutcome, NotSettled> {
    let (now, configured) = (context.now, context.state.notify_url());
    let settled = context.state.change(|records, changes| {
        let refund = records.get::<OrderRefund>(out_refund_no).ok_or(NotSettled::Unknown)?;
        if refund.state != RefundState::Processing {
            return Err(NotSettled::Already);
        }
        let refund = OrderRefund { state: RefundState::Settled { outcome, at: now }, ..refund.clone() };
        let own = refund.request.get("notify_url").and_then(Value::as_str);
        let url = own.or(configured.as_deref());
        let resource = resource(context.mchid, &refund);
        let callback = callback::queue(records, changes, now, url, event_type(outcome), resource);
        if records.is_paid_back(&refund) {
            records.coupons_back(&refund.transaction_id, now).for_each(|coupon| changes.put(coupon));
        }
        changes.put(refund);
        Ok(callback)
    });
    settled.map_err(NotSettled::NotKept)?
}
