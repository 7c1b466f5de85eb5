//! Orders of payments (支付订单).
//!
//! In: orders, payments, closings. Out: what each order is now. An order is paid
//! or comes to an end once, and never both.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::expiry::{self, Lapsed};
use crate::{
    calendar,
    ids::{lower_hex, random},
    state::{State, record},
};

/// An order.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Order {
    /// The merchant's number of it (商户订单号).
    pub(crate) out_trade_no: String,
    /// How it is paid (交易类型): `JSAPI`, `APP`, `NATIVE`, `MWEB`, `MICROPAY`, or, where the user
    /// agreed to it before, `AUTH` (支付分) or `PAP` (委托代扣).
    pub(crate) trade_type: String,
    /// What the merchant asked for, as received.
    pub(crate) request: Value,
    /// The number under which the front end pays it (预支付交易会话标识).
    pub(crate) prepay_id: String,
    /// When it was made, in Unix seconds.
    pub(crate) created_at: i64,
    /// When the front end was given another number than the first.
    #[serde(default)]
    pub(crate) prepaid_at: Option<i64>,
    /// When its time was ended by hand; a clock that is set back does not undo that.
    #[serde(default)]
    pub(crate) ended_at: Option<i64>,
    pub(crate) state: OrderState,
    /// The combined order that it is part of (合单商户订单号).
    #[serde(default)]
    pub(crate) combine_out_trade_no: Option<String>,
}

record!(Order, orders, |order| order.out_trade_no.clone());

/// What has become of an order.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum OrderState {
    /// It waits to be paid.
    Notpay,
    /// It was paid.
    Success { transaction_id: String, openid: String, paid_at: i64 },
    /// By code: the payer has to enter the password or to confirm.
    Userpaying,
    /// It was closed before it was paid.
    Closed,
    /// By code: the payer gave up.
    Payerror,
    /// By code: it was taken back in full; it has a number where it was paid.
    Revoked {
        #[serde(default)]
        transaction_id: Option<String>,
    },
}

impl Order {
    pub(crate) fn new(out_trade_no: &str, trade_type: &str, request: Value, now: i64) -> Self {
        Self {
            out_trade_no: out_trade_no.to_owned(),
            trade_type: trade_type.to_owned(),
            request,
            prepay_id: prepay_id(now),
            created_at: now,
            prepaid_at: None,
            ended_at: None,
            state: OrderState::Notpay,
            combine_out_trade_no: None,
        }
    }

    /// Until when it can be paid.
    pub(crate) fn end(&self) -> i64 {
        self.ended_at.unwrap_or_else(|| expiry::ends_at(&self.request, self.created_at, expiry::FARTHEST))
    }

    /// What of it is over, unless it can still be paid.
    pub(crate) fn lapsed(&self, now: i64) -> Option<Lapsed> {
        if self.ended_at.is_some() {
            return Some(Lapsed::Order);
        }
        expiry::lapsed(&self.trade_type, self.end(), self.prepaid_at.unwrap_or(self.created_at), now)
    }

    /// When it changes next by the time alone.
    pub(crate) fn changes_at(&self, now: i64) -> Option<i64> {
        if self.ended_at.is_some() || !matches!(self.state, OrderState::Notpay | OrderState::Userpaying) {
            return None;
        }
        expiry::lapses_at(&self.trade_type, self.end(), self.prepaid_at.unwrap_or(self.created_at), now)
    }

    /// What has become of it by now: an order that is not paid is closed when its time is over, and a payment that its
    /// payer has not confirmed has failed.
    pub(crate) fn state_at(&self, now: i64) -> OrderState {
        match self.state {
            OrderState::Notpay if self.lapsed(now) == Some(Lapsed::Order) => OrderState::Closed,
            OrderState::Userpaying if self.lapsed(now) == Some(Lapsed::Order) => OrderState::Payerror,
            _ => self.state.clone(),
        }
    }

    /// The same with another number for the front end.
    pub(crate) fn prepaid_again(&self, now: i64) -> Self {
        Self { prepay_id: prepay_id(now), prepaid_at: Some(now), ..self.clone() }
    }

    /// Whether the front end was given a number to pay it by.
    pub(crate) fn has_session(&self) -> bool {
        !matches!(self.trade_type.as_str(), "MICROPAY" | "AUTH" | "PAP")
    }

    /// WeChat Pay's number of it (微信支付订单号), which it has once it is paid.
    pub(crate) fn transaction_id(&self) -> Option<&str> {
        match &self.state {
            OrderState::Success { transaction_id, .. } => Some(transaction_id),
            OrderState::Revoked { transaction_id } => transaction_id.as_deref(),
            OrderState::Notpay | OrderState::Userpaying | OrderState::Payerror | OrderState::Closed => None,
        }
    }

    /// A text of the request at a JSON pointer.
    pub(crate) fn text(&self, pointer: &str) -> Option<&str> {
        self.request.pointer(pointer).and_then(Value::as_str)
    }

    /// Whether it is of this merchant whom a partner acts for (子商户号), or, without one, the merchant's own.
    pub(crate) fn is_of(&self, sub_mchid: &str) -> bool {
        self.text("/sub_mchid").unwrap_or_default() == sub_mchid
    }

    /// Whose money it is (商户号): the merchant's whom a partner acts for, or the merchant's own.
    pub(crate) fn owner(&self) -> Option<&str> {
        self.text("/sub_mchid").or_else(|| self.text("/mchid"))
    }

    /// The amount in 分.
    pub(crate) fn total(&self) -> i64 {
        self.request.pointer("/amount/total").and_then(Value::as_i64).unwrap_or_default()
    }
}

/// A new number for the front end, in the form of the real ones: `wx201410272009395522657a690389285100`.
pub(crate) fn prepay_id(now: i64) -> String {
    format!("wx{}{}", calendar::compact_time(now), lower_hex(&random::<10>()))
}

impl State {
    pub(crate) fn order(&self, out_trade_no: &str) -> Option<Order> {
        self.read(|records| records.get::<Order>(out_trade_no).cloned())
    }

    /// The order with WeChat Pay's number (微信支付订单号).
    pub(crate) fn order_of_transaction(&self, id: &str) -> Option<Order> {
        self.read(|records| records.all::<Order>().find(|order| order.transaction_id() == Some(id)).cloned())
    }

    /// All orders, oldest first.
    pub(crate) fn orders(&self) -> Vec<Order> {
        let mut orders: Vec<Order> = self.read(|records| records.all::<Order>().cloned().collect());
        orders.sort_by_key(|order| order.created_at);
        orders
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn order_state_of_an_earlier_state_file_is_read() {
        let read = serde_json::from_value(json!({"revoked": {"transaction_id": "4200000001"}}));
        let revoked = OrderState::Revoked { transaction_id: Some("4200000001".to_owned()) };
        assert!(read.is_ok_and(|state: OrderState| state == revoked));
    }
}
