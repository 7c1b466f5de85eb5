//! What the front end was given to pay with, and what is paid by it (预支付交易会话).
//!
//! In: a `prepay_id`, or the digits of it that a link has. Out: the order or the
//! combined order, and what a payer may know of it. It always holds that one of
//! them is found by the newest number alone, and that who pays is not in it.

use serde_json::Value;

use super::{
    combined_orders::CombinedOrder,
    expiry::{self, Lapsed},
    orders::{Order, OrderState},
};
use crate::state::Records;

/// The digits of a `prepay_id` that cannot be guessed: they alone are in a link.
const DIGITS: usize = 20;

/// What is paid by one number.
pub(crate) enum Prepaid<'a> {
    Order(&'a Order),
    Combined(&'a CombinedOrder),
}

/// The digits that stand for a `prepay_id` in a link.
pub(crate) fn digits(prepay_id: &str) -> &str {
    prepay_id.get(prepay_id.len().saturating_sub(DIGITS)..).unwrap_or(prepay_id)
}

/// Whether a text could be such digits.
pub(crate) fn are_digits(text: &str) -> bool {
    text.len() == DIGITS && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

impl Records {
    /// What is paid by this `prepay_id`, or by its digits.
    pub(crate) fn prepaid(&self, session: &str) -> Option<Prepaid<'_>> {
        let is_it = |prepay_id: &str| prepay_id == session || are_digits(session) && digits(prepay_id) == session;
        if let Some(combined) = self.all::<CombinedOrder>().find(|combined| is_it(&combined.prepay_id)) {
            return Some(Prepaid::Combined(combined));
        }
        // A part of a combined order has the number of the whole; a payment by code, or one that is deducted, has
        // none that anybody was given.
        let mut orders = self.all::<Order>().filter(|order| order.combine_out_trade_no.is_none());
        orders.find(|order| order.has_session() && is_it(&order.prepay_id)).map(Prepaid::Order)
    }
}

impl Prepaid<'_> {
    /// The number by which it is paid (商户订单号, 合单商户订单号).
    pub(crate) fn number(&self) -> &str {
        match self {
            Self::Order(order) => &order.out_trade_no,
            Self::Combined(combined) => &combined.combine_out_trade_no,
        }
    }

    pub(crate) fn prepay_id(&self) -> &str {
        match self {
            Self::Order(order) => &order.prepay_id,
            Self::Combined(combined) => &combined.prepay_id,
        }
    }

    pub(crate) fn trade_type(&self) -> &str {
        match self {
            Self::Order(order) => &order.trade_type,
            Self::Combined(combined) => &combined.trade_type,
        }
    }

    /// Its state by the sandbox's clock: what nobody paid in time is closed.
    pub(crate) fn state_at(&self, now: i64) -> OrderState {
        match self {
            Self::Order(order) => order.state_at(now),
            Self::Combined(combined) => combined.state_at(now),
        }
    }

    /// What somebody has made of it.
    pub(crate) fn state(&self) -> &OrderState {
        match self {
            Self::Order(order) => &order.state,
            Self::Combined(combined) => &combined.state,
        }
    }

    /// The amount in 分.
    pub(crate) fn total(&self) -> i64 {
        match self {
            Self::Order(order) => order.total(),
            Self::Combined(combined) => combined.total(),
        }
    }

    /// What is bought (商品描述), of each order in it.
    pub(crate) fn descriptions(&self) -> Vec<&str> {
        match self {
            Self::Order(order) => order.text("/description").into_iter().collect(),
            Self::Combined(combined) => texts(combined.parts(), "description").collect(),
        }
    }

    /// The merchants whose it is: who placed it first, then those whom it names.
    pub(crate) fn merchants(&self) -> Vec<&str> {
        self.named(&["mchid", "sp_mchid", "sub_mchid"], "combine_mchid", "sub_mchid")
    }

    /// The AppIDs with which it was placed.
    pub(crate) fn appids(&self) -> Vec<&str> {
        self.named(&["appid", "sp_appid", "sub_appid"], "combine_appid", "sub_appid")
    }

    /// The texts of an order under some names; of a combined one, that of the whole and those of its parts.
    fn named<'b>(&'b self, of_an_order: &[&'static str], of_the_whole: &str, of_a_part: &'static str) -> Vec<&'b str> {
        let all: Vec<&str> = match self {
            Self::Order(order) => {
                of_an_order.iter().filter_map(|name| order.request.get(*name).and_then(Value::as_str)).collect()
            }
            Self::Combined(combined) => {
                let whole = combined.request.get(of_the_whole).and_then(Value::as_str);
                whole.into_iter().chain(texts(combined.parts(), of_a_part)).collect()
            }
        };
        let mut found = Vec::new();
        all.into_iter().for_each(|text| {
            if !found.contains(&text) {
                found.push(text);
            }
        });
        found
    }

    /// What of it is over, unless it can still be paid.
    pub(crate) fn lapsed(&self, now: i64) -> Option<Lapsed> {
        match self {
            Self::Order(order) => order.lapsed(now),
            Self::Combined(combined) => combined.lapsed(now),
        }
    }

    /// Until when it can be paid by this number, in Unix seconds.
    pub(crate) fn good_until(&self) -> i64 {
        let (request, created_at, prepaid_at, farthest) = match self {
            Self::Order(order) => (&order.request, order.created_at, order.prepaid_at, expiry::FARTHEST),
            Self::Combined(combined) => {
                (&combined.request, combined.created_at, combined.prepaid_at, expiry::FARTHEST_COMBINED)
            }
        };
        let ends_at = expiry::ends_at(request, created_at, farthest);
        ends_at.min(expiry::way_ends_at(self.trade_type(), prepaid_at.unwrap_or(created_at)))
    }
}

fn texts<'a>(parts: &'a [Value], name: &'a str) -> impl Iterator<Item = &'a str> {
    parts.iter().filter_map(move |part| part.get(name).and_then(Value::as_str))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn records(orders: Vec<Order>, combined: Vec<CombinedOrder>) -> Records {
        let mut records = Records::default();
        orders.into_iter().for_each(|order| records.insert(order));
        combined.into_iter().for_each(|combined| records.insert(combined));
        records
    }

    #[test]
    fn prepaid_is_found_by_its_whole_number_and_by_its_digits_alone() {
        let order = Order::new("A", "NATIVE", json!({}), 0);
        let prepay_id = order.prepay_id.clone();
        let records = records(vec![order], Vec::new());
        let found = |session: &str| records.prepaid(session).map(|found| found.number().to_owned());
        assert_eq!(found(&prepay_id).as_deref(), Some("A"));
        assert_eq!(found(digits(&prepay_id)).as_deref(), Some("A"));
        for session in ["", "wx", &prepay_id[1..], &prepay_id[17..], &prepay_id.to_uppercase()] {
            assert_eq!(found(session), None, "{session}");
        }
    }

    #[test]
    fn prepaid_of_a_part_is_the_combined_order() {
        let request = json!({"combine_appid": "wx1", "combine_mchid": "1", "sub_orders": [
            {"mchid": "1", "out_trade_no": "A", "description": "x", "sub_appid": "wx2", "amount": {"total_amount": 1}},
            {"mchid": "1", "out_trade_no": "B", "description": "y", "sub_appid": "wx2", "amount": {"total_amount": 2}},
        ]});
        let combined = CombinedOrder::new("C", "JSAPI", request, 0);
        let prepay_id = combined.prepay_id.clone();
        let records = records(combined.orders(0), vec![combined]);
        let found = records.prepaid(&prepay_id).expect("a combined order");
        assert_eq!((found.number(), found.total(), found.descriptions()), ("C", 3, vec!["x", "y"]));
        assert_eq!((found.appids(), found.merchants()), (vec!["wx1", "wx2"], vec!["1"]));
    }

    #[test]
    fn prepaid_by_code_is_found_by_nothing() {
        let order = Order::new("A", "MICROPAY", json!({}), 0);
        let prepay_id = order.prepay_id.clone();
        assert!(records(vec![order], Vec::new()).prepaid(&prepay_id).is_none());
    }

    #[test]
    fn good_until_is_the_nearer_end() {
        let ends = |trade_type: &str, request: Value| {
            let order = Order::new("A", trade_type, request, 0);
            Prepaid::Order(&order).good_until()
        };
        assert_eq!((ends("MWEB", json!({})), ends("NATIVE", json!({}))), (300, 7_200));
        assert_eq!(ends("NATIVE", json!({"time_expire": "1970-01-01T00:10:00Z"})), 600);
    }
}
