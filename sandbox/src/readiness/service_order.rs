//! What is remembered of service orders of pay score (支付分订单).
//!
//! In: what happened to each. Out: the same, as plain fields, and how far an order is as a response or a callback tells
//! it. What decides is in `service_calls` and `service_callbacks`.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    bounded::Bounded,
    call::{integer, text},
    verdict::Evidence,
};

/// An order is paid at most in so many parts.
const MOST_PAYMENTS: usize = 60;

/// An order is refunded at most so often, as far as it is remembered.
const MOST_REFUNDS: usize = 60;

/// All of them, and what became of the kinds of callbacks about them.
#[derive(Debug, Default)]
pub(super) struct ServiceOrders {
    pub(super) orders: Bounded<ServiceOrder, 1_000>,
    pub(super) kinds: BTreeMap<Told, Kind>,
}

/// What a callback of pay score tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Told {
    Confirmed,
    Paid,
    /// That a user allows a service, or does so no longer, and the like.
    Permission,
}

impl Told {
    pub(super) fn read(event_type: &str) -> Option<Self> {
        match event_type {
            "PAYSCORE.USER_CONFIRM" => Some(Self::Confirmed),
            "PAYSCORE.USER_PAID" => Some(Self::Paid),
            other => other.starts_with("PAYSCORE.").then_some(Self::Permission),
        }
    }
}

/// What became of the callbacks of a kind.
#[derive(Debug, Default)]
pub(super) struct Kind {
    /// One that was signed rightly was accepted.
    pub(super) accepted: bool,
    /// One with a forged signature that was refused.
    pub(super) refused: Option<String>,
}

/// How far an order is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// It waits for its user.
    Created,
    /// The service is under way.
    Doing,
    /// It is completed, and nothing or not all of it is paid.
    ToBePaid,
    /// It is paid, cancelled or expired.
    Over,
}

impl Stage {
    /// By all three states together: that of the order alone tells neither a completed order from one that is under way
    /// nor what is paid of it.
    pub(super) fn read(order: &Value) -> Option<Self> {
        match text(order, "/state").as_str() {
            "CREATED" => Some(Self::Created),
            "DOING" if text(order, "/state_description") == "MCH_COMPLETE" => Some(Self::ToBePaid),
            "DOING" => Some(Self::Doing),
            "DONE" | "REVOKED" | "EXPIRED" => Some(Self::Over),
            _ => None,
        }
    }
}

#[derive(Debug)]
pub(super) struct ServiceOrder {
    pub(super) number: String,
    /// The call that made it.
    pub(super) call: u64,
    /// It waited for its user when it was made.
    pub(super) was_created: bool,
    /// How far it is, as the program was told last, and by what.
    pub(super) stage: Stage,
    pub(super) known_by: Evidence,
    /// What it costs in the end, in 分.
    pub(super) amount: Option<i64>,
    pub(super) took_confirmation: bool,
    /// A response that told that it is completed and not paid, and whether the program said then that it has not acted.
    pub(super) unpaid: Option<u64>,
    pub(super) left_unpaid: bool,
    /// A callback of its payment was sent, and that which was accepted.
    pub(super) payment_sent: bool,
    pub(super) payment: Option<String>,
    /// The callback that named another amount.
    pub(super) wrong_amount: Option<String>,
    /// WeChat Pay's numbers of its payments.
    transactions: Vec<String>,
    /// What went back: the number of each refund, and how much.
    refunds: Vec<(String, i64)>,
    /// A report that it was paid in another way of which nobody knows what became of it, and what it said.
    pub(super) unclear_report: Option<(u64, Value)>,
}

impl ServiceOrder {
    pub(super) fn new(number: &str, stage: Stage, call: u64) -> Self {
        Self {
            number: number.to_owned(),
            call,
            was_created: stage == Stage::Created,
            stage,
            known_by: Evidence::Call(call),
            amount: None,
            took_confirmation: false,
            unpaid: None,
            left_unpaid: false,
            payment_sent: false,
            payment: None,
            wrong_amount: None,
            transactions: Vec::new(),
            refunds: Vec::new(),
            unclear_report: None,
        }
    }

    /// A response or a callback has told of it.
    pub(super) fn learn(&mut self, order: &Value, by: Evidence) {
        if let Some(stage) = Stage::read(order) {
            if let (Stage::ToBePaid, Evidence::Call(call)) = (stage, &by) {
                self.unpaid = Some(*call);
            }
            (self.stage, self.known_by) = (stage, by);
        }
        self.learn_payments(order);
    }

    pub(super) fn learn_payments(&mut self, order: &Value) {
        let details = order.pointer("/collection/details").and_then(Value::as_array).into_iter().flatten();
        for transaction in details.map(|detail| text(detail, "/transaction_id")).filter(|id| !id.is_empty()) {
            if self.transactions.len() < MOST_PAYMENTS && !self.transactions.contains(&transaction) {
                self.transactions.push(transaction);
            }
        }
    }

    pub(super) fn has_payment(&self, transaction_id: &str) -> bool {
        self.transactions.iter().any(|one| one == transaction_id)
    }

    /// What it costs, as a bill of it says.
    pub(super) fn costs(&mut self, bill: &Value) {
        if bill.get("total_amount").is_some() {
            self.amount = Some(integer(bill, "/total_amount"));
        }
    }

    pub(super) fn refunded(&mut self, number: &str, amount: i64) {
        self.not_refunded(number);
        if self.refunds.len() < MOST_REFUNDS {
            self.refunds.push((number.to_owned(), amount));
        }
    }

    pub(super) fn not_refunded(&mut self, number: &str) {
        self.refunds.retain(|(one, _)| one != number);
    }

    /// What went back by other refunds than this one.
    pub(super) fn refunded_before(&self, number: &str) -> i64 {
        let others = self.refunds.iter().filter(|(one, _)| one != number);
        others.fold(0, |sum, (_, amount)| sum.saturating_add(*amount))
    }

    /// What is left of it.
    pub(super) fn left(&self) -> Option<i64> {
        Some(self.amount?.saturating_sub(self.refunded_before("")))
    }
}
