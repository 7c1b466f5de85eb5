//! Service orders of pay score (支付分订单).
//!
//! In: what was ordered, and what the user, the merchant and the time did to it. Out: each order as it stands. It is
//! confirmed, completed and collected once each, in this order; one that is cancelled or expired goes no further.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    calendar,
    ids::{lower_hex, random},
    state::{Records, State, record},
};

/// For so many seconds an order waits for the user's confirmation: 30 days.
const WAITS: i64 = 30 * 86_400;

/// Why a call about an order is refused.
pub(crate) mod refused {
    pub(crate) const NOT_DOING: &str = "当前订单状态不合法，用户确认后的进行中订单才能完结";
    pub(crate) const COMPLETED_OTHERWISE: &str = "订单已完结，且请求参数与首次请求时不一致";
    pub(crate) const NOT_TO_BE_CANCELLED: &str = "当前订单状态不满足撤销条件";
    pub(crate) const NOT_WAITING: &str = "当前订单状态不合法，仅待支付订单支持此操作";
    pub(crate) const WRONG_TOTAL: &str = "最终总金额计算非法";
    pub(crate) const HIGHER: &str = "修改后的总金额不能大于原总金额";
}

/// A service order.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ServiceOrder {
    /// The merchant's or partner's number of it (商户服务订单号).
    pub(crate) out_order_no: String,
    /// WeChat Pay's number of it (微信支付服务订单号).
    pub(crate) order_id: String,
    /// What the front end gets back from the page of the confirmation (回跳查询ID).
    pub(crate) query_id: String,
    /// What the front end opens that page with.
    pub(crate) package: String,
    /// What was asked for, as received.
    pub(crate) request: Value,
    /// When it was made, in Unix seconds.
    pub(crate) created_at: i64,
    /// Who confirmed it, or authorized the service before.
    pub(crate) openid: Option<String>,
    /// Since when the service is under way.
    pub(crate) confirmed_at: Option<i64>,
    pub(crate) completion: Option<Completion>,
    pub(crate) state: ServiceOrderState,
}

record!(ServiceOrder, service_orders, |order| order.out_order_no.clone());

/// What the service costs.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Completion {
    /// What completed the order, as received.
    pub(crate) request: Value,
    /// The fees, the discounts and their total, as they were named last.
    pub(crate) bill: Value,
    /// In 分.
    pub(crate) total: i64,
    pub(crate) at: i64,
}

/// How far an order has come.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ServiceOrderState {
    /// It waits for the user.
    Created,
    /// The service is under way.
    Doing,
    /// The service is over, and waits to be paid.
    Completed,
    /// It is paid, or there was nothing to pay.
    Done { at: i64, payment: Option<Collected> },
    /// The merchant cancelled it.
    Revoked { at: i64, request: Value },
}

/// How the money was collected.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Collected {
    /// WeChat Pay deducted it, or the user paid it there.
    Paid { transaction_id: String },
    /// In another way, as the merchant reported; what was reported, as received.
    Outside { request: Value },
}

impl ServiceOrder {
    pub(crate) fn new(records: &Records, out_order_no: &str, request: Value, now: i64) -> Self {
        Self {
            out_order_no: out_order_no.to_owned(),
            order_id: records.service_order_number(now),
            query_id: lower_hex(&random::<10>()),
            package: lower_hex(&random::<32>()),
            request,
            created_at: now,
            openid: None,
            confirmed_at: None,
            completion: None,
            state: ServiceOrderState::Created,
        }
    }

    /// The same under way, for this user.
    pub(crate) fn confirmed(&self, openid: &str, now: i64) -> Self {
        Self {
            openid: Some(openid.to_owned()),
            confirmed_at: Some(now),
            state: ServiceOrderState::Doing,
            ..self.clone()
        }
    }

    /// The same completed; it is done where there is nothing to pay.
    pub(crate) fn completed(&self, request: Value, total: i64, now: i64) -> Self {
        let completion = Completion { bill: request.clone(), request, total, at: now };
        Self { completion: Some(completion), state: to_be_paid(total, now), ..self.clone() }
    }

    /// The same with another bill, if it is completed.
    pub(crate) fn modified(&self, bill: Value, total: i64, now: i64) -> Self {
        let completion = self.completion.clone().map(|completion| Completion { bill, total, ..completion });
        Self { completion, state: to_be_paid(total, now), ..self.clone() }
    }

    /// A text of the request at a JSON pointer.
    pub(crate) fn text(&self, pointer: &str) -> Option<&str> {
        self.request.pointer(pointer).and_then(Value::as_str)
    }

    /// Until when the user can confirm it.
    pub(crate) fn confirm_by(&self) -> i64 {
        self.created_at.saturating_add(WAITS)
    }

    /// Whether the user let the time go by.
    pub(crate) fn is_expired(&self, now: i64) -> bool {
        self.state == ServiceOrderState::Created && now >= self.confirm_by()
    }

    /// When it changes next by the time alone.
    pub(crate) fn changes_at(&self, now: i64) -> Option<i64> {
        (self.state == ServiceOrderState::Created && now < self.confirm_by()).then(|| self.confirm_by())
    }

    /// What it costs, in 分: nothing is known before it is completed.
    pub(crate) fn total(&self) -> Option<i64> {
        self.completion.as_ref().map(|completion| completion.total)
    }

    /// What it may cost at most, in 分.
    pub(crate) fn risk(&self) -> Option<i64> {
        self.request.pointer("/risk_fund/amount").and_then(Value::as_i64)
    }

    /// As it stands on the wire: `state`, and `state_description` where it has one.
    pub(crate) fn wire(&self, now: i64) -> (&'static str, Option<&'static str>) {
        match self.state {
            ServiceOrderState::Created if self.is_expired(now) => ("EXPIRED", None),
            ServiceOrderState::Created => ("CREATED", None),
            ServiceOrderState::Doing => ("DOING", Some("USER_CONFIRM")),
            ServiceOrderState::Completed => ("DOING", Some("MCH_COMPLETE")),
            ServiceOrderState::Done { .. } => ("DONE", None),
            ServiceOrderState::Revoked { .. } => ("REVOKED", None),
        }
    }

    /// Both in one word.
    pub(crate) fn stands(&self, now: i64) -> &'static str {
        match self.wire(now) {
            (_, Some("USER_CONFIRM")) => "DOING/USER_CONFIRM",
            (_, Some(_)) => "DOING/MCH_COMPLETE",
            (state, None) => state,
        }
    }

    /// Whether a user has an order here that is not finished.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.state, ServiceOrderState::Doing | ServiceOrderState::Completed)
    }
}

fn to_be_paid(total: i64, now: i64) -> ServiceOrderState {
    if total == 0 { ServiceOrderState::Done { at: now, payment: None } } else { ServiceOrderState::Completed }
}

impl Records {
    /// WeChat Pay's number for the next service order: 32 digits, as the real ones have.
    pub(crate) fn service_order_number(&self, now: i64) -> String {
        format!("0000300001{}{:08}", calendar::compact_time(now), self.all::<ServiceOrder>().len() + 1)
    }
}

impl State {
    /// All service orders, oldest first.
    pub(crate) fn service_orders(&self) -> Vec<ServiceOrder> {
        let mut orders: Vec<ServiceOrder> = self.read(|records| records.all::<ServiceOrder>().cloned().collect());
        orders.sort_by(|one, other| one.order_id.cmp(&other.order_id));
        orders
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn order() -> ServiceOrder {
        ServiceOrder::new(&Records::default(), "S1", json!({}), 0)
    }

    #[test]
    fn order_that_nobody_confirms_expires_after_thirty_days_and_a_confirmed_one_never() {
        let order = order();
        assert_eq!([order.wire(WAITS - 1).0, order.wire(WAITS).0], ["CREATED", "EXPIRED"]);
        assert_eq!(order.confirmed("o", 1).stands(i64::MAX), "DOING/USER_CONFIRM");
    }

    #[test]
    fn completed_without_anything_to_pay_is_done() {
        let order = order().confirmed("o", 1);
        assert_eq!(order.completed(json!({}), 0, 2).stands(2), "DONE");
        let waiting = order.completed(json!({}), 5, 2);
        assert_eq!(waiting.stands(2), "DOING/MCH_COMPLETE");
        assert_eq!(waiting.modified(json!({}), 0, 3).stands(3), "DONE");
    }

    #[test]
    fn service_order_numbers_have_32_digits() {
        assert_eq!(Records::default().service_order_number(0).len(), 32);
    }
}
