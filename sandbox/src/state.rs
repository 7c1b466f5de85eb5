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
    /// By number, which is also the order in which they were made.
    payments: BTreeMap<String, Payment>,
    /// The latest state (`IN`, `OUT`) by number plate.
    parkings: HashMap<String, String>,
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
}

impl Payment {
    fn is_by(&self, openid: &str, appid: &str) -> bool {
        self.openid == openid && self.appid == appid
    }
}

impl fmt::Debug for Payment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Payment")
            .field("transaction_id", &self.transaction_id)
            .field("amount", &self.amount)
            .field("paid_at", &self.paid_at)
            .field("points_notified", &self.points_notified)
            .finish_non_exhaustive()
    }
}

impl State {
    pub(crate) fn authorize(&self, openid: &str, appid: &str, now: i64) {
        self.facts().authorizations.insert(member(openid, appid), Authorization::Given { at: now });
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

    /// A payment in the mall of `amount` 分; gives its number, 28 digits as WeChat Pay's are.
    pub(crate) fn pay(&self, openid: &str, appid: &str, amount: u64, now: i64) -> String {
        let mut facts = self.facts();
        let transaction_id = format!("4200000000{}{:010}", calendar::compact_date(now), facts.payments.len() + 1);
        let payment = Payment {
            transaction_id: transaction_id.clone(),
            openid: openid.to_owned(),
            appid: appid.to_owned(),
            amount,
            paid_at: now,
            points_notified: false,
        };
        facts.payments.insert(transaction_id.clone(), payment);
        transaction_id
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
        let first = state.pay("o", "wx", 100, 0);
        let second = state.pay("o", "wx", 100, 0);
        state.notify_points(&first, "o", "wx");
        assert!(state.points_pending("o", "wx", 0));
        state.notify_points(&second, "o", "wx");
        assert!(!state.points_pending("o", "wx", 0));
    }

    #[test]
    fn notify_points_of_another_member_changes_nothing() {
        let state = State::default();
        let transaction_id = state.pay("o", "wx", 100, 0);
        state.notify_points(&transaction_id, "another", "wx");
        assert!(state.points_pending("o", "wx", 0));
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
        let transaction_id = State::default().pay("o", "wx", 100, 1_589_904_000);
        assert_eq!(transaction_id, "4200000000202005200000000001");
    }
}
