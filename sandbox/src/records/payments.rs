//! What was paid in the mall (场内支付), and paid back.
//!
//! In: payments, refunds, points. Out: what is left of each payment, and
//! whether it still waits for its points. Never more is paid back than was paid.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    calendar,
    state::{Changes, Records, State, StoreError, record},
};

/// Refunds of a payment lead to a callback for this many seconds: 30 days.
const WATCHED: i64 = 30 * 86_400;

/// A payment that a member made in the mall.
///
/// `Debug` leaves the openid out, as it is personal.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Payment {
    /// WeChat Pay's number of it (微信支付订单号).
    pub transaction_id: String,
    /// The member.
    pub openid: String,
    /// The AppID that the openid belongs to.
    pub appid: String,
    /// In 分.
    pub amount: u64,
    /// When it was made, in Unix seconds.
    pub paid_at: i64,
    /// Whether its points were notified.
    pub points_notified: bool,
    /// How much of it was paid back, in 分.
    pub refunded: u64,
}

record!(Payment, payments, |payment| payment.transaction_id.clone());

/// A refund.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Refund {
    /// WeChat Pay's number of it (微信支付退款单号).
    pub(crate) refund_id: String,
    pub(crate) transaction_id: String,
    /// What was paid back, in 分.
    pub(crate) amount: u64,
    /// When it was made, in Unix seconds.
    pub(crate) refunded_at: i64,
}

record!(Refund, refunds, |refund| refund.refund_id.clone());

impl Payment {
    fn is_by(&self, openid: &str, appid: &str) -> bool {
        self.openid == openid && self.appid == appid
    }

    /// Whether a refund now would still lead to a callback, its points given.
    pub(crate) fn is_watched(&self, now: i64) -> bool {
        now.saturating_sub(self.paid_at) <= WATCHED
    }
}

impl fmt::Debug for Payment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Payment")
            .field("transaction_id", &self.transaction_id)
            .field("amount", &self.amount)
            .field("paid_at", &self.paid_at)
            .field("points_notified", &self.points_notified)
            .field("refunded", &self.refunded)
            .finish_non_exhaustive()
    }
}

impl Records {
    /// A payment of `amount` 分; its number has 28 digits, as WeChat Pay's have.
    pub(crate) fn paid(&self, openid: &str, appid: &str, amount: u64, now: i64) -> Payment {
        Payment {
            transaction_id: format!("4200000000{}{:010}", calendar::compact_date(now), self.all::<Payment>().len() + 1),
            openid: openid.to_owned(),
            appid: appid.to_owned(),
            amount,
            paid_at: now,
            points_notified: false,
            refunded: 0,
        }
    }

    /// A refund of `amount` 分, and the payment with it taken off; `None` when there is no such payment, or when less
    /// of it is left.
    pub(crate) fn refunded(&self, transaction_id: &str, amount: u64, now: i64) -> Option<(Refund, Payment)> {
        let payment = self.get::<Payment>(transaction_id)?;
        let refunded = payment.refunded.checked_add(amount).filter(|all| amount > 0 && *all <= payment.amount)?;
        let refund = Refund {
            refund_id: format!("5030000000{}{:010}", calendar::compact_date(now), self.all::<Refund>().len() + 1),
            transaction_id: transaction_id.to_owned(),
            amount,
            refunded_at: now,
        };
        Some((refund, Payment { refunded, ..payment.clone() }))
    }

    /// Whether a payment of today still waits for its points.
    pub(crate) fn points_pending(&self, openid: &str, appid: &str, now: i64) -> bool {
        let today = calendar::day(now);
        let waits = |payment: &Payment| {
            payment.is_by(openid, appid) && !payment.points_notified && calendar::day(payment.paid_at) == today
        };
        self.all::<Payment>().any(waits)
    }
}

impl State {
    /// All payments, oldest first.
    pub(crate) fn payments(&self) -> Vec<Payment> {
        self.read(|records| records.all::<Payment>().cloned().collect())
    }

    /// The points of a payment are known now. A number of somebody else's payment, or an unknown one, changes nothing.
    pub(crate) fn notify_points(&self, transaction_id: &str, openid: &str, appid: &str) -> Result<(), StoreError> {
        self.change(|records: &Records, changes: &mut Changes| {
            let payment = records.get::<Payment>(transaction_id).filter(|payment| payment.is_by(openid, appid));
            if let Some(payment) = payment.filter(|payment| !payment.points_notified) {
                changes.put(Payment { points_notified: true, ..payment.clone() });
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pay(state: &State, openid: &str, amount: u64, now: i64) -> String {
        let put = |records: &Records, changes: &mut Changes| {
            let payment = records.paid(openid, "wx", amount, now);
            changes.put(payment.clone());
            payment.transaction_id
        };
        state.change(put).expect("a change in memory")
    }

    fn refund(state: &State, transaction_id: &str, amount: u64) -> Option<Refund> {
        let put = |records: &Records, changes: &mut Changes| {
            let (refund, payment) = records.refunded(transaction_id, amount, 1)?;
            changes.put(refund.clone());
            changes.put(payment);
            Some(refund)
        };
        state.change(put).expect("a change in memory")
    }

    fn is_pending(state: &State, now: i64) -> bool {
        state.read(|records| records.points_pending("o", "wx", now))
    }

    #[test]
    fn points_pending_ends_with_the_last_points_of_the_day() {
        let state = State::default();
        let (first, second) = (pay(&state, "o", 100, 0), pay(&state, "o", 100, 0));
        state.notify_points(&first, "o", "wx").expect("a change");
        assert!(is_pending(&state, 0));
        state.notify_points(&second, "o", "wx").expect("a change");
        assert!(!is_pending(&state, 0));
    }

    #[test]
    fn notify_points_of_another_member_changes_nothing() {
        let state = State::default();
        let transaction_id = pay(&state, "o", 100, 0);
        state.notify_points(&transaction_id, "another", "wx").expect("no change");
        assert!(is_pending(&state, 0));
    }

    #[test]
    fn points_pending_ends_with_the_day_in_china() {
        let state = State::default();
        // 2020-05-20T23:59:59+08:00
        let last = 1_589_990_399;
        pay(&state, "o", 100, last);
        assert!(is_pending(&state, last) && !is_pending(&state, last + 1));
    }

    #[test]
    fn refunded_in_parts_ends_with_what_was_paid() {
        let state = State::default();
        let paid = pay(&state, "o", 100, 0);
        let (first, second) = (refund(&state, &paid, 60).expect("one"), refund(&state, &paid, 40).expect("another"));
        assert_ne!(first.refund_id, second.refund_id);
        assert_eq!((first.refund_id.len(), state.payments()[0].refunded), (28, 100));
        assert!(refund(&state, &paid, 1).is_none());
    }

    #[test]
    fn refunded_nothing_or_too_much_changes_nothing() {
        let state = State::default();
        let paid = pay(&state, "o", 100, 0);
        assert!(refund(&state, "4200000000", 1).is_none());
        assert!(refund(&state, &paid, 0).is_none() && refund(&state, &paid, 101).is_none());
        assert!(refund(&state, &paid, u64::MAX).is_none());
        assert_eq!(state.payments().first().map(|payment| payment.refunded), Some(0));
    }

    #[test]
    fn payment_is_watched_for_30_days() {
        let payment = Records::default().paid("o", "wx", 100, 0);
        assert!(payment.is_watched(30 * 86_400) && !payment.is_watched(30 * 86_400 + 1));
    }

    #[test]
    fn payment_debug_leaves_the_openid_out() {
        let text = format!("{:?}", Records::default().paid("secret-openid", "wx", 100, 0));
        assert!(!text.contains("secret-openid"), "{text}");
    }

    #[test]
    fn paid_numbers_have_28_digits() {
        let transaction_id = Records::default().paid("o", "wx", 100, 1_589_904_000).transaction_id;
        assert_eq!(transaction_id, "4200000000202005200000000001");
    }
}
