//! Withdrawals to bank accounts (提现单): of a platform's merchants, and of its own money.
//!
//! In: what is to be withdrawn, and what became of it. Out: each withdrawal as it stands at a moment. It always holds
//! that the bank has the money on the next working day, unless it failed before.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::steps::{Step, Steps};
use crate::{
    calendar,
    state::{Records, State, record},
};

const DAY: i64 = 86_400;

/// While the balance is short, a withdrawal waits for so many seconds to be sent again: 6 days.
pub(crate) const PATIENCE: i64 = 6 * DAY;

/// A withdrawal.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Withdrawal {
    /// The caller's number of it (商户提现单号).
    pub(crate) out_request_no: String,
    /// WeChat Pay's number of it (微信支付提现单号).
    pub(crate) withdraw_id: String,
    /// Whose money it is; empty where it is the caller's own.
    pub(crate) sub_mchid: String,
    /// What was asked for, as received.
    pub(crate) request: Value,
    /// When it was made, in Unix seconds.
    pub(crate) created_at: i64,
    /// What it was when it was made.
    first: WithdrawalState,
    /// What became of it since, oldest first.
    steps: Steps<WithdrawalState>,
    /// Why it failed or came back, where something was said.
    pub(crate) reason: Option<String>,
}

record!(Withdrawal, withdrawals, |one| one.out_request_no.clone());

/// Where a withdrawal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum WithdrawalState {
    /// The balance is short.
    Init,
    /// It was accepted.
    CreateSuccess,
    Ended(WithdrawalOutcome),
}

/// How a withdrawal (提现) comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum WithdrawalOutcome {
    /// The bank has the money.
    Success,
    /// It failed, and the money is in the account again.
    Fail,
    /// The bank had the money and sent it back (退票).
    Refund,
    /// It was closed before anything was paid.
    Close,
}

impl WithdrawalState {
    /// As it stands on the wire.
    pub(crate) fn wire(self) -> &'static str {
        match self {
            Self::Init => "INIT",
            Self::CreateSuccess => "CREATE_SUCCESS",
            Self::Ended(WithdrawalOutcome::Success) => "SUCCESS",
            Self::Ended(WithdrawalOutcome::Fail) => "FAIL",
            Self::Ended(WithdrawalOutcome::Refund) => "REFUND",
            Self::Ended(WithdrawalOutcome::Close) => "CLOSE",
        }
    }

    /// Whether the money is out of the account.
    pub(crate) fn holds_money(self) -> bool {
        matches!(self, Self::CreateSuccess | Self::Ended(WithdrawalOutcome::Success))
    }

    /// Whether something has to happen yet.
    pub(crate) fn waits(self) -> bool {
        matches!(self, Self::Init | Self::CreateSuccess)
    }

    /// Whether it can come out so: the bank sends back what it had, and what waits for money can only be closed.
    pub(crate) fn can_end(self, outcome: WithdrawalOutcome) -> bool {
        match outcome {
            WithdrawalOutcome::Success | WithdrawalOutcome::Fail => self == Self::CreateSuccess,
            WithdrawalOutcome::Refund => self == Self::Ended(WithdrawalOutcome::Success),
            WithdrawalOutcome::Close => self == Self::Init,
        }
    }
}

impl Withdrawal {
    /// A new one, made now.
    pub(crate) fn new(
        records: &Records,
        [out_request_no, sub_mchid]: [&str; 2],
        request: Value,
        state: WithdrawalState,
        now: i64,
    ) -> Self {
        Self {
            out_request_no: out_request_no.to_owned(),
            withdraw_id: format!("1200000000{}{:010}", calendar::compact_date(now), records.all::<Self>().len() + 1),
            sub_mchid: sub_mchid.to_owned(),
            request,
            created_at: now,
            first: state,
            steps: Steps::default(),
            reason: None,
        }
    }

    fn made(&self) -> Step<WithdrawalState> {
        Step { state: self.first, at: self.created_at }
    }

    fn last(&self) -> Step<WithdrawalState> {
        self.steps.last(self.made())
    }

    /// What the time alone makes of it, and when.
    fn due(&self) -> Option<Step<WithdrawalState>> {
        let last = self.last();
        (last.state == WithdrawalState::CreateSuccess).then(|| Step {
            state: WithdrawalState::Ended(WithdrawalOutcome::Success),
            at: on_the_next_working_day(last.at),
        })
    }

    /// What became of it until now, oldest first.
    pub(crate) fn steps(&self, now: i64) -> impl Iterator<Item = Step<WithdrawalState>> {
        [self.made()].into_iter().chain(self.steps.until(self.due(), now))
    }

    /// Where it stands, and since when.
    pub(crate) fn step(&self, now: i64) -> Step<WithdrawalState> {
        self.due().filter(|due| due.at <= now).unwrap_or_else(|| self.last())
    }

    /// When the time alone brings it to the bank, or has brought it there unsaid.
    pub(crate) fn due_at(&self) -> Option<i64> {
        self.due().map(|due| due.at)
    }

    /// When it changes next by the time alone.
    pub(crate) fn changes_at(&self, now: i64) -> Option<i64> {
        self.due().map(|due| due.at).filter(|at| now < *at)
    }

    /// The same with what the time alone has done until now, and when it did; `None` where it has done nothing yet.
    pub(crate) fn come_by_time(&self, now: i64) -> Option<(Self, i64)> {
        let due = self.due().filter(|due| due.at <= now)?;
        Some((Self { steps: self.steps.kept(self.due(), now), ..self.clone() }, due.at))
    }

    /// The same in another state, from now on. It is for the caller to know that it can follow.
    pub(crate) fn moved(&self, state: WithdrawalState, reason: Option<&str>, now: i64) -> Self {
        let steps = self.steps.kept(self.due(), now).and(state, now);
        Self { steps, reason: reason.map(str::to_owned), ..self.clone() }
    }

    /// A text of the request.
    pub(crate) fn text(&self, wire: &str) -> Option<&str> {
        self.request.get(wire).and_then(Value::as_str)
    }

    /// Which account the money is taken from.
    pub(crate) fn account_type(&self) -> &str {
        self.text("account_type").unwrap_or("BASIC")
    }

    /// In 分.
    pub(crate) fn amount(&self) -> i64 {
        self.request.get("amount").and_then(Value::as_i64).unwrap_or_default()
    }
}

/// The same time of the next day that is no Saturday and no Sunday in Beijing.
fn on_the_next_working_day(now: i64) -> i64 {
    // Day 0 was a Thursday.
    let weekday = (now.saturating_add(8 * 3_600).div_euclid(DAY) + 3).rem_euclid(7);
    let days = match weekday {
        4 => 3,
        5 => 2,
        _ => 1,
    };
    now.saturating_add(days * DAY)
}

impl State {
    /// All withdrawals, oldest first.
    pub(crate) fn withdrawals(&self) -> Vec<Withdrawal> {
        let mut all: Vec<Withdrawal> = self.read(|records| records.all::<Withdrawal>().cloned().collect());
        all.sort_by(|one, other| (one.created_at, &one.withdraw_id).cmp(&(other.created_at, &other.withdraw_id)));
        all
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{
        WithdrawalOutcome::{Close, Fail, Refund, Success},
        WithdrawalState::{CreateSuccess, Ended, Init},
        *,
    };

    /// 2020-05-21, a Thursday, in Beijing.
    const THURSDAY: i64 = 1_590_026_400;

    #[test]
    fn can_end_is_what_the_bank_does_and_nothing_else() {
        let ends = |state: WithdrawalState| [Success, Fail, Refund, Close].map(|outcome| state.can_end(outcome));
        assert_eq!(ends(CreateSuccess), [true, true, false, false]);
        assert_eq!(ends(Ended(Success)), [false, false, true, false]);
        assert_eq!(ends(Init), [false, false, false, true]);
        assert!([Fail, Refund, Close].into_iter().all(|outcome| ends(Ended(outcome)) == [false; 4]));
    }

    #[test]
    fn on_the_next_working_day_weekends_are_passed_over() {
        let after = |days: i64| (on_the_next_working_day(THURSDAY + days * DAY) - THURSDAY) / DAY;
        assert_eq!([after(0), after(1), after(2), after(3), after(4)], [1, 4, 4, 4, 5]);
        assert_eq!(on_the_next_working_day(i64::MAX), i64::MAX);
    }

    #[test]
    fn step_the_bank_has_the_money_on_the_next_working_day_until_it_sends_it_back() {
        let one = Withdrawal::new(&Records::default(), ["W1", "1"], json!({}), CreateSuccess, THURSDAY);
        assert_eq!(
            (one.step(THURSDAY + DAY - 1).state, one.changes_at(THURSDAY)),
            (CreateSuccess, Some(THURSDAY + DAY))
        );
        assert_eq!(one.step(THURSDAY + DAY), Step { state: Ended(Success), at: THURSDAY + DAY });
        let back = one.moved(Ended(Refund), None, THURSDAY + 2 * DAY);
        let states = back.steps(i64::MAX).map(|step| step.state);
        assert_eq!(states.collect::<Vec<_>>(), [CreateSuccess, Ended(Success), Ended(Refund)]);
    }
}
