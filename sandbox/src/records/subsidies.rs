//! What platforms add to payments of their merchants (补差).
//!
//! In: what is added to a payment, and what is taken back. Out: how much of it there is. Never more is added than the
//! order was placed with, and never more taken back than was added.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::orders::Order;
use crate::{
    calendar,
    state::{Records, record},
};

/// All that was added to a payment.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Subsidies {
    pub(crate) transaction_id: String,
    pub(crate) given: Vec<Subsidy>,
    pub(crate) taken_back: Vec<Subsidy>,
    /// When it was said that nothing will be added.
    pub(crate) cancelled_at: Option<i64>,
}

record!(Subsidies, subsidies, |one| one.transaction_id.clone());

/// Something that was added (补差单), or taken back (补差回退单).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Subsidy {
    /// WeChat Pay's number of it.
    pub(crate) id: String,
    /// What was asked for, as received.
    pub(crate) request: Value,
    /// When it was made, in Unix seconds.
    pub(crate) at: i64,
}

impl Subsidy {
    /// In 分.
    pub(crate) fn amount(&self) -> i64 {
        self.request.get("amount").and_then(Value::as_i64).unwrap_or_default()
    }
}

impl Subsidies {
    /// None yet.
    pub(crate) fn new(transaction_id: &str) -> Self {
        let transaction_id = transaction_id.to_owned();
        Self { transaction_id, given: Vec::new(), taken_back: Vec::new(), cancelled_at: None }
    }

    /// What was added, in 分.
    pub(crate) fn given(&self) -> i64 {
        sum(&self.given)
    }

    /// What of that is still there, in 分.
    pub(crate) fn left(&self) -> i64 {
        self.given().saturating_sub(sum(&self.taken_back))
    }
}

fn sum(all: &[Subsidy]) -> i64 {
    all.iter().map(Subsidy::amount).fold(0, i64::saturating_add)
}

/// What an order was placed with that its platform will add, in 分.
pub(crate) fn promised(order: &Order) -> i64 {
    order.request.pointer("/settle_info/subsidy_amount").and_then(Value::as_i64).unwrap_or_default()
}

impl Records {
    /// What was added to a payment.
    pub(crate) fn subsidies_of(&self, transaction_id: &str) -> Subsidies {
        self.get::<Subsidies>(transaction_id).cloned().unwrap_or_else(|| Subsidies::new(transaction_id))
    }

    /// WeChat Pay's number for what is added or taken back next: 28 digits.
    pub(crate) fn subsidy_number(&self, now: i64) -> String {
        let made = self.all::<Subsidies>().map(|one| one.given.len() + one.taken_back.len()).sum::<usize>();
        format!("3000000003{}{:010}", calendar::compact_date(now), made + 1)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn left_is_what_was_given_without_what_was_taken_back() {
        let subsidy = |amount: i64| Subsidy { id: String::new(), request: json!({"amount": amount}), at: 0 };
        let mut one = Subsidies::new("420");
        (one.given, one.taken_back) = (vec![subsidy(30), subsidy(20)], vec![subsidy(10)]);
        assert_eq!((one.given(), one.left()), (50, 40));
    }
}
