//! Refunds of orders (退款单), not to be confused with those in the mall.
//!
//! In: what is to be given back, and what became of it. Out: each refund as it
//! stands, and how much of an order is left. All refunds of an order that were
//! not closed are never more than was paid.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::orders::Order;
use crate::{
    calendar,
    state::{Records, State, record},
};

/// A refund of an order.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct OrderRefund {
    /// The merchant's number of it (商户退款单号).
    pub(crate) out_refund_no: String,
    /// WeChat Pay's number of it (微信支付退款单号).
    pub(crate) refund_id: String,
    pub(crate) out_trade_no: String,
    pub(crate) transaction_id: String,
    /// What the merchant asked for, as received.
    pub(crate) request: Value,
    /// When it was made, in Unix seconds.
    pub(crate) created_at: i64,
    pub(crate) state: RefundState,
    /// Where the money goes, once it was sent another way than it came.
    #[serde(default)]
    pub(crate) another_account: Option<String>,
    /// What became of the platform's money, once it was asked for (垫付回补).
    #[serde(default)]
    pub(crate) advance: Option<AdvanceReturn>,
}

record!(OrderRefund, order_refunds, |refund| refund.out_refund_no.clone());

/// The return of what a platform advanced for a refund (垫付回补单).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AdvanceReturn {
    /// WeChat Pay's number of it (微信回补单号).
    pub(crate) id: String,
    /// When the merchant gave it back; nothing while it had too little for that.
    pub(crate) made_at: Option<i64>,
}

/// Whether a refund is asked for from the platform's money.
pub(crate) fn is_advance(request: &Value) -> bool {
    request.get("refund_account").and_then(Value::as_str) == Some("REFUND_SOURCE_PARTNER_ADVANCE")
}

/// Where a refund stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum RefundState {
    /// It waits to be settled.
    Processing,
    Settled {
        outcome: RefundOutcome,
        at: i64,
    },
}

/// How a refund of an order (退款) comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum RefundOutcome {
    /// The money was given back.
    Success,
    /// The refund was closed, and nobody got anything.
    Closed,
    /// The user's bank did not take the money, which waits to be sent another way.
    Abnormal,
}

impl RefundOutcome {
    /// As it stands on the wire.
    pub(crate) fn wire(self) -> &'static str {
        match self {
            Self::Success => "SUCCESS",
            Self::Closed => "CLOSED",
            Self::Abnormal => "ABNORMAL",
        }
    }
}

impl RefundState {
    /// As it stands on the wire.
    pub(crate) fn wire(self) -> &'static str {
        match self {
            Self::Processing => "PROCESSING",
            Self::Settled { outcome, .. } => outcome.wire(),
        }
    }

    /// When the money was given back.
    pub(crate) fn succeeded_at(self) -> Option<i64> {
        match self {
            Self::Settled { outcome: RefundOutcome::Success, at } => Some(at),
            _ => None,
        }
    }
}

impl OrderRefund {
    /// What is given back, in 分.
    pub(crate) fn amount(&self) -> i64 {
        self.request.pointer("/amount/refund").and_then(Value::as_i64).unwrap_or_default()
    }

    /// Whether the platform advances it.
    pub(crate) fn is_advanced(&self) -> bool {
        is_advance(&self.request)
    }

    /// Whose money it is made of or would be, where a partner acts for somebody; else empty.
    pub(crate) fn sub_mchid(&self) -> &str {
        self.request.get("sub_mchid").and_then(Value::as_str).unwrap_or_default()
    }

    /// Whether nobody got anything.
    pub(crate) fn is_closed(&self) -> bool {
        matches!(self.state, RefundState::Settled { outcome: RefundOutcome::Closed, .. })
    }
}

impl Records {
    /// WeChat Pay's number for the next refund of an order: 28 digits, as the real ones have.
    pub(crate) fn order_refund_number(&self, now: i64) -> String {
        format!("5030000001{}{:010}", calendar::compact_date(now), self.all::<OrderRefund>().len() + 1)
    }

    /// What of an order is left to be given back, in 分, and in how many parts the rest goes or went.
    pub(crate) fn left_to_refund(&self, order: &Order) -> (i64, usize) {
        let refunds = self.all::<OrderRefund>().filter(|one| one.out_trade_no == order.out_trade_no);
        let amounts = refunds.filter(|one| !one.is_closed()).map(OrderRefund::amount);
        amounts.fold((order.total(), 0), |(left, parts), amount| (left.saturating_sub(amount), parts + 1))
    }

    /// Whether all of an order is paid back once this refund is.
    pub(crate) fn is_paid_back(&self, refund: &OrderRefund) -> bool {
        let others = self.all::<OrderRefund>().filter(|one| one.out_trade_no == refund.out_trade_no);
        let others = others.filter(|one| one.out_refund_no != refund.out_refund_no).chain([refund]);
        let paid_back = others.filter(|one| one.state.succeeded_at().is_some()).map(OrderRefund::amount).sum::<i64>();
        self.get::<Order>(&refund.out_trade_no).is_some_and(|order| paid_back >= order.total())
            && refund.state.succeeded_at().is_some()
    }

    /// Whether a refund of an order was accepted, from which moment on queries call it refunded (转入退款). One that was
    /// closed gave nothing back.
    pub(crate) fn is_refunded(&self, out_trade_no: &str) -> bool {
        self.all::<OrderRefund>().any(|one| one.out_trade_no == out_trade_no && !one.is_closed())
    }
}

impl State {
    /// All refunds of orders, oldest first.
    pub(crate) fn order_refunds(&self) -> Vec<OrderRefund> {
        let mut refunds: Vec<OrderRefund> = self.read(|records| records.all::<OrderRefund>().cloned().collect());
        refunds.sort_by(|one, other| (one.created_at, &one.refund_id).cmp(&(other.created_at, &other.refund_id)));
        refunds
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn refund(out_refund_no: &str, amount: i64, state: RefundState) -> OrderRefund {
        OrderRefund {
            out_refund_no: out_refund_no.to_owned(),
            refund_id: "5030000001".to_owned(),
            out_trade_no: "ORDER-0001".to_owned(),
            transaction_id: "4200000001".to_owned(),
            request: json!({"amount": {"refund": amount, "total": 100}}),
            created_at: 0,
            state,
            another_account: None,
            advance: None,
        }
    }

    #[test]
    fn left_to_refund_closed_ones_give_their_part_back() {
        let order = Order::new("ORDER-0001", "JSAPI", json!({"amount": {"total": 100}}), 0);
        let closed = RefundState::Settled { outcome: RefundOutcome::Closed, at: 0 };
        let mut records = Records::default();
        for one in [refund("A", 30, RefundState::Processing), refund("B", 60, closed)] {
            records.insert(one);
        }
        assert_eq!(records.left_to_refund(&order), (70, 1));
        assert!(records.is_refunded("ORDER-0001"), "one of them was accepted");
    }

    #[test]
    fn order_refund_numbers_have_28_digits() {
        assert_eq!(Records::default().order_refund_number(1_589_904_000), "5030000001202005200000000001");
    }
}
