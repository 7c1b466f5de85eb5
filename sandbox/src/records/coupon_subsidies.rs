//! Subsidies for merchant coupons (营销补差): what was paid to who took a coupon, and what of it was returned.
//!
//! In: what was asked for, and how it ended. Out: each receipt as it stands. It always holds that no more is returned than
//! was paid.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    calendar::compact_date,
    state::{Records, State, record},
};

/// A receipt of a payment (补差付款单), or of a return (补差回退单).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct CouponSubsidy {
    /// The caller's number of it (业务请求唯一单号).
    pub(crate) number: String,
    /// WeChat Pay's number of it, which is told once money moved.
    pub(crate) id: String,
    /// The caller's number of the payment that a return is of.
    pub(crate) returned_of: Option<String>,
    /// What was asked for, as received.
    pub(crate) request: Value,
    /// When it was made, in Unix seconds.
    pub(crate) created_at: i64,
    pub(crate) settled: Option<Settled>,
}

record!(CouponSubsidy, coupon_subsidies, |subsidy| CouponSubsidy::key_of(
    subsidy.returned_of.is_some(),
    &subsidy.number
));

/// How a receipt ended: without a reason why not, money moved.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Settled {
    pub(crate) fail_reason: Option<String>,
    pub(crate) at: i64,
}

impl CouponSubsidy {
    /// Payments and returns have numbers of their own.
    pub(crate) fn key_of(is_return: bool, number: &str) -> String {
        format!("{}/{number}", if is_return { "return" } else { "pay" })
    }

    /// A new one; `returned_of` is the payment that a return is of.
    pub(crate) fn new(records: &Records, number: &str, returned_of: Option<&str>, request: Value, now: i64) -> Self {
        let kind = if returned_of.is_some() { 2 } else { 1 };
        Self {
            number: number.to_owned(),
            id: format!("{kind}120{}{:016}", compact_date(now), records.all::<Self>().len() + 1),
            returned_of: returned_of.map(str::to_owned),
            request,
            created_at: now,
            settled: None,
        }
    }

    /// In 分.
    pub(crate) fn amount(&self) -> i64 {
        self.request.get("amount").and_then(Value::as_i64).unwrap_or_default()
    }

    /// A text of what was asked for.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.request.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// Whether money moved.
    pub(crate) fn succeeded(&self) -> bool {
        self.settled.as_ref().is_some_and(|settled| settled.fail_reason.is_none())
    }

    /// Whether money moved, or may yet.
    pub(crate) fn counts(&self) -> bool {
        self.settled.is_none() || self.succeeded()
    }

    /// Its state on the wire.
    pub(crate) fn status(&self, records: &Records) -> &'static str {
        match (&self.returned_of, &self.settled) {
            (None, None) => "PAY_RECEIPT_ACCEPTED",
            (Some(_), None) => "RETURN_RECEIPT_ACCEPTED",
            (None, Some(Settled { fail_reason: Some(_), .. })) => "PAY_RECEIPT_FAIL",
            (Some(_), Some(Settled { fail_reason: Some(_), .. })) => "RETURN_RECEIPT_FAIL",
            (Some(_), Some(_)) => "RETURN_RECEIPT_SUCCESS",
            (None, Some(_)) => {
                let returns = || records.returns_of(&self.number).filter(|one| one.counts());
                let returned: i64 = returns().filter(|one| one.succeeded()).map(CouponSubsidy::amount).sum();
                if returns().any(|one| one.settled.is_none()) {
                    "PAY_RECEIPT_RETURNING"
                } else if returned == 0 {
                    "PAY_RECEIPT_SUCCESS"
                } else if returned < self.amount() {
                    "PAY_RECEIPT_PARTIAL_RETURN"
                } else {
                    "PAY_RECEIPT_FULL_RETURN"
                }
            }
        }
    }
}

impl Records {
    /// The returns of a payment.
    pub(crate) fn returns_of(&self, number: &str) -> impl Iterator<Item = &CouponSubsidy> {
        self.all::<CouponSubsidy>().filter(move |one| one.returned_of.as_deref() == Some(number))
    }

    /// The payments for a coupon.
    pub(crate) fn coupon_subsidies_of(&self, stock_id: &str, code: &str) -> impl Iterator<Item = &CouponSubsidy> {
        let is_of = move |one: &&CouponSubsidy| {
            one.returned_of.is_none() && one.text("stock_id") == stock_id && one.text("coupon_code") == code
        };
        self.all::<CouponSubsidy>().filter(is_of)
    }

    /// How much of a payment can be returned still, in 分.
    pub(crate) fn left_to_return(&self, paid: &CouponSubsidy) -> i64 {
        let returns = self.returns_of(&paid.number).filter(|one| one.counts()).map(CouponSubsidy::amount);
        returns.fold(paid.amount(), i64::saturating_sub)
    }
}

impl State {
    /// All payments and returns with their states on the wire, oldest first.
    pub(crate) fn coupon_subsidies(&self) -> Vec<(CouponSubsidy, &'static str)> {
        let mut all: Vec<_> =
            self.read(|records| records.all::<CouponSubsidy>().map(|one| (one.clone(), one.status(records))).collect());
        all.sort_by_key(|(one, _)| one.created_at);
        all
    }
}
