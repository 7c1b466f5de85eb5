//! Orders that are paid together (合单支付).
//!
//! In: combined orders. Out: each as it stands. It holds its orders together
//! until they are paid or closed, all of them at once; each is an [`Order`] of
//! its own, which can be refunded by itself.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    expiry::{self, Lapsed},
    orders::{Order, OrderState, prepay_id},
};
use crate::{
    calendar,
    state::{Records, State, record},
};

/// A combined order.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct CombinedOrder {
    /// The caller's number of it (合单商户订单号).
    pub(crate) combine_out_trade_no: String,
    /// How it is paid (交易类型): `JSAPI`, `APP`, `NATIVE` or `MWEB`.
    pub(crate) trade_type: String,
    /// What the caller asked for, as received.
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
}

record!(CombinedOrder, combined_orders, |combined| combined.combine_out_trade_no.clone());

impl CombinedOrder {
    pub(crate) fn new(combine_out_trade_no: &str, trade_type: &str, request: Value, now: i64) -> Self {
        Self {
            combine_out_trade_no: combine_out_trade_no.to_owned(),
            trade_type: trade_type.to_owned(),
            request,
            prepay_id: prepay_id(now),
            created_at: now,
            prepaid_at: None,
            ended_at: None,
            state: OrderState::Notpay,
        }
    }

    /// A text of the request at a JSON pointer.
    pub(crate) fn text(&self, pointer: &str) -> Option<&str> {
        self.request.pointer(pointer).and_then(Value::as_str)
    }

    /// Until when it can be paid.
    pub(crate) fn end(&self) -> i64 {
        self.ended_at.unwrap_or_else(|| expiry::ends_at(&self.request, self.created_at, expiry::FARTHEST_COMBINED))
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
        if self.ended_at.is_some() || self.state != OrderState::Notpay {
            return None;
        }
        expiry::lapses_at(&self.trade_type, self.end(), self.prepaid_at.unwrap_or(self.created_at), now)
    }

    /// What has become of it by now: a combined order that is not paid is closed when its time is over.
    pub(crate) fn state_at(&self, now: i64) -> OrderState {
        if self.state == OrderState::Notpay && self.lapsed(now) == Some(Lapsed::Order) {
            return OrderState::Closed;
        }
        self.state.clone()
    }

    /// The same with another number for the front end.
    pub(crate) fn prepaid_again(&self, now: i64) -> Self {
        Self { prepay_id: prepay_id(now), prepaid_at: Some(now), ..self.clone() }
    }

    /// What was asked for of each of its orders.
    pub(crate) fn parts(&self) -> &[Value] {
        self.request.get("sub_orders").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }

    /// The sum of its orders, in 分.
    pub(crate) fn total(&self) -> i64 {
        let amount = |part: &Value| part.pointer("/amount/total_amount").and_then(Value::as_i64).unwrap_or_default();
        self.parts().iter().map(amount).fold(0, i64::saturating_add)
    }

    /// Its orders as they are when it is made: each as if it had been asked for by itself.
    pub(crate) fn orders(&self, now: i64) -> Vec<Order> {
        let appid = self.request.get("combine_appid");
        // They end with it.
        let ends_at = calendar::rfc3339(expiry::ends_at(&self.request, self.created_at, expiry::FARTHEST_COMBINED));
        let order = |part: &Value| {
            let mut request = json!({
                "description": part.get("description"),
                "attach": part.get("attach"),
                "time_expire": ends_at,
                "amount": {"total": part.pointer("/amount/total_amount"), "currency": part.pointer("/amount/currency")},
            });
            match part.get("sub_mchid") {
                Some(sub_mchid) => {
                    (request["sp_appid"], request["sp_mchid"]) = (json!(appid), json!(part.get("mchid")));
                    request["sub_mchid"] = sub_mchid.clone();
                }
                None => (request["appid"], request["mchid"]) = (json!(appid), json!(part.get("mchid"))),
            }
            for name in ["sub_appid", "settle_info", "profit_sharing"] {
                if let Some(value) = part.get(name) {
                    request[name] = value.clone();
                }
            }
            Order {
                combine_out_trade_no: Some(self.combine_out_trade_no.clone()),
                prepay_id: self.prepay_id.clone(),
                ..Order::new(number(part), &self.trade_type, request, now)
            }
        };
        self.parts().iter().map(order).collect()
    }
}

/// The number of one of its orders (商品单商户订单号).
pub(crate) fn number(part: &Value) -> &str {
    part.get("out_trade_no").and_then(Value::as_str).unwrap_or_default()
}

impl Records {
    /// The orders of a combined one, in the order in which they were asked for.
    pub(crate) fn orders_of(&self, combined: &CombinedOrder) -> Vec<&Order> {
        combined.parts().iter().filter_map(|part| self.get::<Order>(number(part))).collect()
    }

    /// WeChat Pay's numbers for the next orders that are paid (微信支付订单号): 28 digits, as the real ones have.
    pub(crate) fn order_numbers(&self, now: i64) -> impl Iterator<Item = String> + use<> {
        let paid = self.all::<Order>().filter(|order| order.transaction_id().is_some()).count();
        // A combined order has a number of its own beside those of its orders.
        let combined = self.all::<CombinedOrder>();
        let combined = combined.filter(|combined| matches!(combined.state, OrderState::Success { .. })).count();
        let date = calendar::compact_date(now);
        (paid + combined + 1..).map(move |number| format!("4200000001{date}{number:010}"))
    }

    /// The next one.
    pub(crate) fn order_number(&self, now: i64) -> String {
        self.order_numbers(now).next().unwrap_or_default()
    }
}

impl State {
    /// All combined orders, oldest first.
    pub(crate) fn combined_orders(&self) -> Vec<CombinedOrder> {
        let mut combined: Vec<CombinedOrder> = self.read(|records| records.all::<CombinedOrder>().cloned().collect());
        combined.sort_by_key(|one| one.created_at);
        combined
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_are_each_as_if_asked_for_by_itself() {
        let request = json!({"combine_appid": "wx1", "sub_orders": [
            {"mchid": "1", "out_trade_no": "A", "attach": "x", "amount": {"total_amount": 1, "currency": "CNY"}},
            {"mchid": "1", "out_trade_no": "B", "attach": "x", "amount": {"total_amount": 2}, "sub_mchid": "2"},
        ]});
        let combined = CombinedOrder::new("C", "JSAPI", request, 0);
        let orders = combined.orders(0);
        assert_eq!((combined.total(), orders[0].total(), orders[1].total()), (3, 1, 2));
        assert_eq!((orders[0].text("/mchid"), orders[0].text("/sub_mchid")), (Some("1"), None));
        assert_eq!((orders[1].text("/sp_mchid"), orders[1].text("/sub_mchid")), (Some("1"), Some("2")));
    }
}
