//! What receivers of profit sharing give back (分账回退单).
//!
//! In: what is to be given back, and how it ended. Out: each return as it
//! stands at a moment, and what others have of an order. Never more is given
//! back than was received, and what takes five days has failed, for good.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    orders::Order,
    sharings::{ShareResult, Sharing},
};
use crate::{
    calendar,
    state::{Changes, Records, State, record},
};

/// A return that takes so many seconds fails: 5 days.
const PATIENCE: i64 = 5 * 86_400;

/// A return.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct SharingReturn {
    /// The caller's number of it (商户回退单号).
    pub(crate) out_return_no: String,
    /// WeChat Pay's number of it (微信回退单号).
    pub(crate) return_id: String,
    /// The sharing.
    pub(crate) out_order_no: String,
    pub(crate) order_id: String,
    pub(crate) transaction_id: String,
    /// What was asked for, as received.
    pub(crate) request: Value,
    /// When it was made, in Unix seconds.
    pub(crate) created_at: i64,
    settled: Option<(ReturnOutcome, i64)>,
}

record!(SharingReturn, sharing_returns, |one| one.out_return_no.clone());

/// How a return of shared money (分账回退) comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ReturnOutcome {
    /// The money was given back.
    Success,
    /// The account of the receiver, who gives it back, has a problem.
    AccountAbnormal,
    /// The receiver's balance does not cover it.
    BalanceNotEnough,
    /// It took too long.
    TimeOutClosed,
    /// The account of the merchant, who gets it back, has a problem.
    PayerAccountAbnormal,
    /// The description could not be set.
    InvalidRequest,
}

impl ReturnOutcome {
    /// As `result` has it on the wire.
    pub(crate) fn result(self) -> &'static str {
        if self == Self::Success { "SUCCESS" } else { "FAILED" }
    }
}

impl SharingReturn {
    /// A return of what was shared out under this number, now.
    pub(crate) fn new(records: &Records, sharing: [&str; 3], out_return_no: &str, request: Value, now: i64) -> Self {
        let [out_order_no, order_id, transaction_id] = sharing.map(str::to_owned);
        let number = records.all::<Self>().len() + 1;
        Self {
            out_return_no: out_return_no.to_owned(),
            return_id: format!("3000000002{}{number:010}", calendar::compact_date(now)),
            out_order_no,
            order_id,
            transaction_id,
            request,
            created_at: now,
            settled: None,
        }
    }

    /// How it came out and when, as it stands at this moment; `None` while it is under way.
    pub(crate) fn outcome(&self, now: i64) -> Option<(ReturnOutcome, i64)> {
        let late = self.created_at.saturating_add(PATIENCE);
        self.settled.or_else(|| (now > late).then_some((ReturnOutcome::TimeOutClosed, late)))
    }

    /// When the money came back, if it has.
    pub(crate) fn came_back_at(&self) -> Option<i64> {
        self.settled.filter(|(outcome, _)| *outcome == ReturnOutcome::Success).map(|(_, at)| at)
    }

    /// When it changes next by the time alone.
    pub(crate) fn changes_at(&self, now: i64) -> Option<i64> {
        let failed_at = self.created_at.saturating_add(PATIENCE).saturating_add(1);
        (self.settled.is_none() && now < failed_at).then_some(failed_at)
    }

    /// The same, come out at this moment.
    pub(crate) fn settled(&self, outcome: ReturnOutcome, now: i64) -> Self {
        Self { settled: Some((outcome, now)), ..self.clone() }
    }

    /// Who gives it back.
    pub(crate) fn return_mchid(&self) -> &str {
        self.request.get("return_mchid").and_then(Value::as_str).unwrap_or_default()
    }

    /// What is given back, in 分.
    pub(crate) fn amount(&self) -> i64 {
        self.request.get("amount").and_then(Value::as_i64).unwrap_or_default()
    }
}

impl Records {
    /// What others have of an order or may get, in 分: what was shared out to them, without what they have given back.
    pub(crate) fn shared_away(&self, order: &Order) -> i64 {
        let is_of_it = |id: &str| Some(id) == order.transaction_id();
        let is_others = |account: &str| Some(account) != order.owner();
        let sharings = self.all::<Sharing>().filter(|one| !one.is_release && is_of_it(&one.transaction_id));
        let shares = sharings.flat_map(|one| &one.shares);
        let shares =
            shares.filter(|share| share.is_held() && (share.kind != "MERCHANT_ID" || is_others(&share.account)));
        let shared = shares.map(|share| share.amount).fold(0, i64::saturating_add);
        let has_come_back = |one: &&SharingReturn| one.came_back_at().is_some();
        let returns = self.all::<SharingReturn>().filter(|one| is_of_it(&one.transaction_id)).filter(has_come_back);
        let returned = returns.filter(|one| is_others(one.return_mchid())).map(SharingReturn::amount);
        shared.saturating_sub(returned.fold(0, i64::saturating_add))
    }

    /// Keeps that what has taken too long at this moment failed, so that a clock that is set back does not undo it.
    pub(crate) fn keep_late_returns(&self, changes: &mut Changes, now: i64) {
        for one in self.all::<SharingReturn>().filter(|one| one.settled.is_none()) {
            if let Some((outcome, at)) = one.outcome(now) {
                changes.put(one.settled(outcome, at));
            }
        }
    }

    /// What a merchant received by a sharing, in 分.
    pub(crate) fn received(sharing: &Sharing, mchid: &str) -> i64 {
        let shares = sharing.shares.iter().filter(|share| {
            (share.kind.as_str(), share.account.as_str(), share.result) == ("MERCHANT_ID", mchid, ShareResult::Success)
        });
        shares.map(|share| share.amount).fold(0, i64::saturating_add)
    }

    /// Whether a return is of no more than its merchant has left of what it received, other returns given.
    pub(crate) fn is_covered(&self, one: &SharingReturn, now: i64) -> bool {
        let received =
            self.get::<Sharing>(&one.out_order_no).map_or(0, |sharing| Self::received(sharing, one.return_mchid()));
        // The return itself is among them.
        self.returned(&one.out_order_no, one.return_mchid(), now).0 <= received
    }

    /// What a receiver has given back of a sharing or is about to, in 分, and in how many parts all of its receivers have.
    pub(crate) fn returned(&self, out_order_no: &str, mchid: &str, now: i64) -> (i64, usize) {
        let holds =
            |one: &&SharingReturn| one.outcome(now).is_none_or(|(outcome, _)| outcome == ReturnOutcome::Success);
        let parts = self.all::<SharingReturn>().filter(|one| one.out_order_no == out_order_no).filter(holds);
        let amounts = parts.clone().filter(|one| one.return_mchid() == mchid).map(SharingReturn::amount);
        (amounts.fold(0, i64::saturating_add), parts.count())
    }
}

impl State {
    /// All returns, oldest first.
    pub(crate) fn sharing_returns(&self) -> Vec<SharingReturn> {
        let mut returns: Vec<SharingReturn> = self.read(|records| records.all::<SharingReturn>().cloned().collect());
        returns.sort_by(|one, other| one.return_id.cmp(&other.return_id));
        returns
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn return_that_takes_five_days_fails_and_gives_its_part_free() {
        let mut records = Records::default();
        let request = json!({"return_mchid": "1", "amount": 10});
        let one = SharingReturn::new(&records, ["P1", "300", "420"], "R1", request, 0);
        records.insert(one.clone());
        assert_eq!((one.outcome(PATIENCE), records.returned("P1", "1", PATIENCE)), (None, (10, 1)));
        let late = PATIENCE + 1;
        assert_eq!(one.outcome(late), Some((ReturnOutcome::TimeOutClosed, PATIENCE)));
        assert_eq!(records.returned("P1", "1", late), (0, 0));
        assert_eq!(one.settled(ReturnOutcome::Success, 5).outcome(late), Some((ReturnOutcome::Success, 5)));
    }
}
