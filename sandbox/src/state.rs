//! What the mall's members did.
//!
//! In: what the control interface and the operations report. Out: what the
//! operations answer. Everything is in memory and behind one lock, held only
//! for the length of a method.

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
    sync::{Mutex, MutexGuard, PoisonError},
};

use serde::Serialize;

use crate::calendar;

/// A user under an AppID.
type Member = (String, String);

/// Refunds of a payment lead to a callback for this many seconds: 30 days.
const WATCHED: i64 = 30 * 86_400;

/// The latest authorization of a member.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Authorization {
    /// There never was one.
    #[default]
    Never,
    /// Since this second.
    Given { at: i64 },
    /// From the first second to the second.
    Withdrawn { given_at: i64, at: i64 },
}

/// All that the sandbox remembers.
#[derive(Default)]
pub(crate) struct State {
    facts: Mutex<Facts>,
}

#[derive(Default)]
struct Facts {
    authorizations: HashMap<Member, Authorization>,
    /// The numbers of the members' cards, in the order in which they were opened.
    cards: HashMap<Member, usize>,
    /// By number, which is also the order in which they were made.
    payments: BTreeMap<String, Payment>,
    /// How many refunds there were.
    refunds: usize,
    /// The latest state (`IN`, `OUT`) by number plate.
    parkings: HashMap<String, String>,
}

/// A refund that was just made.
pub(crate) struct Refund {
    /// WeChat Pay's number of it (微信支付退款单号).
    pub(crate) refund_id: String,
    /// What was paid back, in 分.
    pub(crate) amount: u64,
    /// When it was made, in Unix seconds.
    pub(crate) refunded_at: i64,
    /// The payment, with this refund taken off.
    pub(crate) payment: Payment,
}

/// A payment that a member made in the mall.
///
/// `Debug` leaves the openid out, as it is personal.
#[derive(Clone, PartialEq, Eq, Serialize)]
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

impl State {
    /// Gives the number of the member's card, which stays the same.
    pub(crate) fn authorize(&self, openid: &str, appid: &str, now: i64) -> usize {
        let mut facts = self.facts();
        facts.authorizations.insert(member(openid, appid), Authorization::Given { at: now });
        let next = facts.cards.len() + 1;
        *facts.cards.entry(member(openid, appid)).or_insert(next)
    }

    /// Whether there was an authorization to withdraw.
    pub(crate) fn withdraw(&self, openid: &str, appid: &str, now: i64) -> bool {
        let mut facts = self.facts();
        let Some(authorization) = facts.authorizations.get_mut(&member(openid, appid)) else {
            return false;
        };
        let Authorization::Given { at: given_at } = *authorization else {
            return false;
        };
        *authorization = Authorization::Withdrawn { given_at, at: now };
        true
    }

    pub(crate) fn authorization(&self, openid: &str, appid: &str) -> Authorization {
        self.facts().authorizations.get(&member(openid, appid)).cloned().unwrap_or_default()
    }

    pub(crate) fn is_authorized(&self, openid: &str, appid: &str) -> bool {
        matches!(self.authorization(openid, appid), Authorization::Given { .. })
    }

    /// A payment in the mall of `amount` 分; its number has 28 digits, as WeChat Pay's have.
    pub(crate) fn pay(&self, openid: &str, appid: &str, amount: u64, now: i64) -> Payment {
        let mut facts = self.facts();
        let transaction_id = format!("4200000000{}{:010}", calendar::compact_date(now), facts.payments.len() + 1);
        let payment = Payment {
            transaction_id: transaction_id.clone(),
            openid: openid.to_owned(),
            appid: appid.to_owned(),
            amount,
            paid_at: now,
            points_notified: false,
            refunded: 0,
        };
        facts.payments.insert(transaction_id, payment.clone());
        payment
    }

    /// Pays `amount` 分 back; `None` when there is no such payment, or when less of it is left.
    pub(crate) fn refund(&self, transaction_id: &str, amount: u64, now: i64) -> Option<Refund> {
        let mut facts = self.facts();
        let payment = facts.payments.get_mut(transaction_id)?;
        let left = payment.amount.saturating_sub(payment.refunded);
        if amount == 0 || amount > left {
            return None;
        }
        payment.refunded += amount;
        let payment = payment.clone();
        facts.refunds += 1;
        let refund_id = format!("5030000000{}{:010}", calendar::compact_date(now), facts.refunds);
        Some(Refund { refund_id, amount, refunded_at: now, payment })
    }

    pub(crate) fn payments(&self) -> Vec<Payment> {
        self.facts().payments.values().cloned().collect()
    }

    /// The points of a payment are known now. A number of somebody else's payment, or an unknown one, changes nothing.
    pub(crate) fn notify_points(&self, transaction_id: &str, openid: &str, appid: &str) {
        if let Some(payment) = self.facts().payments.get_mut(transaction_id)
            && payment.is_by(openid, appid)
        {
            payment.points_notified = true;
        }
    }

    /// Whether a payment of today still waits for its points.
    pub(crate) fn points_pending(&self, openid: &str, appid: &str, now: i64) -> bool {
        let today = calendar::day(now);
        let waits = |payment: &Payment| {
            payment.is_by(openid, appid) && !payment.points_notified && calendar::day(payment.paid_at) == today
        };
        self.facts().payments.values().any(waits)
    }

    pub(crate) fn park(&self, plate_number: &str, state: &str) {
        self.facts().parkings.insert(plate_number.to_owned(), state.to_owned());
    }

    pub(crate) fn parking(&self, plate_number: &str) -> Option<String> {
        self.facts().parkings.get(plate_number).cloned()
    }

    fn facts(&self) -> MutexGuard<'_, Facts> {
        // No method leaves half a change behind, so what a panicking thread left is whole.
        self.facts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn member(openid: &str, appid: &str) -> Member {
    (openid.to_owned(), appid.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn withdraw_unknown_member_changes_nothing() {
        let state = State::default();
        assert!(!state.withdraw("o", "wx", 1));
        assert_eq!(state.authorization("o", "wx"), Authorization::Never);
    }

    #[test]
    fn authorize_after_withdrawal_forgets_the_withdrawal() {
        let state = State::default();
        state.authorize("o", "wx", 1);
        assert!(state.withdraw("o", "wx", 2));
        state.authorize("o", "wx", 3);
        assert_eq!(state.authorization("o", "wx"), Authorization::Given { at: 3 });
    }

    #[test]
    fn authorize_one_appid_leaves_the_other_alone() {
        let state = State::default();
        state.authorize("o", "wx-one", 1);
        assert_eq!(state.authorization("o", "wx-two"), Authorization::Never);
    }

    #[test]
    fn points_pending_payment_of_yesterday_no_longer_counts() {
        let state = State::default();
        state.pay("o", "wx", 100, 1_589_904_000);
        assert!(state.points_pending("o", "wx", 1_589_904_000 + 86_399));
        assert!(!state.points_pending("o", "wx", 1_589_904_000 + 86_400));
    }

    #[test]
    fn points_pending_one_of_two_payments_notified_still_waits() {
        let state = State::default();
        let first = state.pay("o", "wx", 100, 0).transaction_id;
        let second = state.pay("o", "wx", 100, 0).transaction_id;
        state.notify_points(&first, "o", "wx");
        assert!(state.points_pending("o", "wx", 0));
        state.notify_points(&second, "o", "wx");
        assert!(!state.points_pending("o", "wx", 0));
    }

    #[test]
    fn notify_points_of_another_member_changes_nothing() {
        let state = State::default();
        let transaction_id = state.pay("o", "wx", 100, 0).transaction_id;
        state.notify_points(&transaction_id, "another", "wx");
        assert!(state.points_pending("o", "wx", 0));
    }

    #[test]
    fn authorize_again_keeps_the_card() {
        let state = State::default();
        assert_eq!(
            [state.authorize("o", "wx", 1), state.authorize("p", "wx", 1), state.authorize("o", "wx", 2)],
            [1, 2, 1]
        );
    }

    #[test]
    fn refund_in_parts_ends_with_what_was_paid() {
        let state = State::default();
        let paid = state.pay("o", "wx", 100, 0).transaction_id;
        let first = state.refund(&paid, 60, 1).expect("a refund");
        let second = state.refund(&paid, 40, 1).expect("another");
        assert_ne!(first.refund_id, second.refund_id);
        assert_eq!((first.refund_id.len(), second.payment.refunded), (28, 100));
        assert!(state.refund(&paid, 1, 1).is_none());
    }

    #[test]
    fn refund_of_nothing_or_too_much_changes_nothing() {
        let state = State::default();
        let paid = state.pay("o", "wx", 100, 0).transaction_id;
        assert!(state.refund("4200000000", 1, 1).is_none());
        assert!(state.refund(&paid, 0, 1).is_none() && state.refund(&paid, 101, 1).is_none());
        assert_eq!(state.payments().first().map(|payment| payment.refunded), Some(0));
    }

    #[test]
    fn payment_is_watched_for_30_days() {
        let state = State::default();
        let payment = state.pay("o", "wx", 100, 0);
        assert!(payment.is_watched(30 * 86_400) && !payment.is_watched(30 * 86_400 + 1));
    }

    #[test]
    fn payment_debug_leaves_the_openid_out() {
        let state = State::default();
        state.pay("secret-openid", "wx", 100, 0);
        let text = format!("{:?}", state.payments());
        assert!(!text.contains("secret-openid"), "{text}");
    }

    #[test]
    fn pay_numbers_have_28_digits() {
        let transaction_id = State::default().pay("o", "wx", 100, 1_589_904_000).transaction_id;
        assert_eq!(transaction_id, "4200000000202005200000000001");
    }
}
