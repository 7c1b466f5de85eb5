//! Applications to close a platform's merchant and to hand out what it has (注销提现申请单).
//!
//! In: what is applied for, and what becomes of it. Out: each application as it stands at a moment. It always holds that
//! it goes on by the steps that the real one has, and that the clock ends what nobody confirms.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::steps::{Step, Steps};
use crate::{
    calendar,
    ids::lower_hex,
    state::{Records, State, record},
};

/// A merchant has so many seconds to confirm: 30 days.
const PATIENCE: i64 = 30 * 86_400;

/// An application. Of the papers and the account for the money nothing is kept.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Closing {
    /// The platform's number of it (商户注销提现申请单号).
    pub(crate) out_request_no: String,
    /// WeChat Pay's number of it (微信支付注销提现申请单号).
    pub(crate) applyment_id: String,
    pub(crate) sub_mchid: String,
    /// Whether what the merchant has is to be handed out.
    pub(crate) takes_money: bool,
    /// By which the same call is known again.
    pub(crate) fingerprint: String,
    /// When it was made, in Unix seconds.
    pub(crate) created_at: i64,
    /// What became of it, oldest first.
    steps: Steps<ClosingState>,
    /// What was handed out, in 分, and since when, once the merchant is closed.
    pub(crate) handed_out: Option<(i64, i64)>,
}

record!(Closing, closings, |one| one.out_request_no.clone());

/// Where an application to close a platform's merchant (注销提现) is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
#[non_exhaustive]
pub enum ClosingState {
    /// It was accepted.
    Accepted,
    /// It is audited.
    Reviewing,
    /// It was rejected.
    Rejected,
    /// The merchant has to confirm.
    WaitingMerchantConfirm,
    /// Nobody confirmed in time.
    Revoked,
    /// The merchant is being closed.
    SystemProcessing,
    /// The merchant is closed.
    Canceled,
    /// The money is being handed out.
    FundProcessing,
    /// It is done.
    Finish,
}

impl ClosingState {
    /// The way of an application that nothing is wrong with.
    const WAY: [Self; 7] = [
        Self::Accepted,
        Self::Reviewing,
        Self::WaitingMerchantConfirm,
        Self::SystemProcessing,
        Self::Canceled,
        Self::FundProcessing,
        Self::Finish,
    ];

    /// As it stands on the wire.
    pub(crate) fn wire(self) -> &'static str {
        match self {
            Self::Accepted => "ACCEPTED",
            Self::Reviewing => "REVIEWING",
            Self::Rejected => "REJECTED",
            Self::WaitingMerchantConfirm => "WAITING_MERCHANT_CONFIRM",
            Self::Revoked => "REVOKED",
            Self::SystemProcessing => "SYSTEM_PROCESSING",
            Self::Canceled => "CANCELED",
            Self::FundProcessing => "FUND_PROCESSING",
            Self::Finish => "FINISH",
        }
    }

    /// Whether nothing is to come of it any more.
    pub(crate) fn is_final(self) -> bool {
        matches!(self, Self::Rejected | Self::Revoked | Self::Finish)
    }

    /// Whether the merchant is closed.
    pub(crate) fn is_closed(self) -> bool {
        matches!(self, Self::Canceled | Self::FundProcessing | Self::Finish)
    }

    fn place(self) -> Option<usize> {
        Self::WAY.iter().position(|state| *state == self)
    }
}

impl Closing {
    /// A new one, made now.
    pub(crate) fn new(records: &Records, [number, sub_mchid]: [&str; 2], request: &Value, now: i64) -> Self {
        Self {
            out_request_no: number.to_owned(),
            applyment_id: format!("X{}{:09}", calendar::compact_date(now), records.all::<Self>().len() + 1),
            sub_mchid: sub_mchid.to_owned(),
            takes_money: request.get("withdraw").and_then(Value::as_str) == Some("APPLY_WITHDRAW"),
            fingerprint: fingerprint(request),
            created_at: now,
            steps: Steps::default(),
            handed_out: None,
        }
    }

    fn made(&self) -> Step<ClosingState> {
        Step { state: ClosingState::Accepted, at: self.created_at }
    }

    fn last(&self) -> Step<ClosingState> {
        self.steps.last(self.made())
    }

    fn due(&self) -> Option<Step<ClosingState>> {
        let last = self.last();
        let waits = last.state == ClosingState::WaitingMerchantConfirm;
        waits.then(|| Step { state: ClosingState::Revoked, at: last.at.saturating_add(PATIENCE) })
    }

    /// What became of it until now, oldest first; with what the time alone did.
    pub(crate) fn steps(&self, now: i64) -> impl Iterator<Item = Step<ClosingState>> {
        [self.made()].into_iter().chain(self.steps.until(self.due(), now))
    }

    /// Where it stands, and since when.
    pub(crate) fn step(&self, now: i64) -> Step<ClosingState> {
        self.due().filter(|due| due.at <= now).unwrap_or_else(|| self.last())
    }

    /// When it changes next by the time alone.
    pub(crate) fn changes_at(&self, now: i64) -> Option<i64> {
        self.due().map(|due| due.at).filter(|at| now < *at)
    }

    /// What comes next where nothing else is said.
    pub(crate) fn next(&self, now: i64) -> Option<ClosingState> {
        let here = self.step(now).state.place()?;
        let mut rest = ClosingState::WAY.into_iter().skip(here + 1);
        rest.find(|state| self.takes_money || *state != ClosingState::FundProcessing)
    }

    /// Whether WeChat Pay or the merchant can bring it there now: on the way forwards, to a rejection from the audit, to an
    /// end while nobody confirms.
    pub(crate) fn can_become(&self, other: ClosingState, now: i64) -> bool {
        let here = self.step(now).state;
        match other {
            ClosingState::Rejected => matches!(here, ClosingState::Accepted | ClosingState::Reviewing),
            ClosingState::Revoked => here == ClosingState::WaitingMerchantConfirm,
            ClosingState::FundProcessing if !self.takes_money => false,
            other => here.place().zip(other.place()).is_some_and(|(here, there)| here < there),
        }
    }

    /// The same in another state, from now on. It is for the caller to know that it can follow.
    pub(crate) fn moved(&self, state: ClosingState, now: i64) -> Self {
        Self { steps: self.steps.kept(self.due(), now).and(state, now), ..self.clone() }
    }
}

/// By which the same request is known again; what is personal in it is not kept.
pub(crate) fn fingerprint(request: &Value) -> String {
    lower_hex(&Sha256::digest(request.to_string().as_bytes()))
}

impl State {
    /// All applications, oldest first.
    pub(crate) fn closings(&self) -> Vec<Closing> {
        let mut all: Vec<Closing> = self.read(|records| records.all::<Closing>().cloned().collect());
        all.sort_by(|one, other| (one.created_at, &one.applyment_id).cmp(&(other.created_at, &other.applyment_id)));
        all
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{
        ClosingState::{
            Accepted, Canceled, Finish, FundProcessing, Rejected, Reviewing, Revoked, SystemProcessing,
            WaitingMerchantConfirm,
        },
        *,
    };

    fn applied(withdraw: &str) -> Closing {
        Closing::new(&Records::default(), ["P1", "1900000109"], &json!({"withdraw": withdraw}), 0)
    }

    #[test]
    fn next_leads_to_the_end_and_over_the_money_where_none_is_handed_out() {
        let way = |withdraw: &str| {
            let mut one = applied(withdraw);
            while let Some(state) = one.next(0) {
                one = one.moved(state, 0);
            }
            one.steps(0).map(|step| step.state).collect::<Vec<_>>()
        };
        assert_eq!(way("APPLY_WITHDRAW"), ClosingState::WAY);
        let without = way("NOT_APPLY_WITHDRAW");
        assert_eq!(without.last(), Some(&Finish));
        assert!(!without.contains(&FundProcessing));
    }

    #[test]
    fn can_become_is_the_way_forwards_and_the_two_ends_beside_it() {
        let ends = |state| {
            let one = applied("APPLY_WITHDRAW").moved(state, 0);
            [Rejected, Revoked, Canceled, Finish].map(|other| one.can_become(other, 0))
        };
        assert_eq!(ends(Reviewing), [true, false, true, true]);
        assert_eq!(ends(WaitingMerchantConfirm), [false, true, true, true]);
        assert_eq!(ends(SystemProcessing), [false, false, true, true]);
        assert!([Rejected, Revoked, Finish].into_iter().all(|state| ends(state) == [false; 4]));
        assert!(!applied("APPLY_WITHDRAW").can_become(Accepted, 0));
    }

    #[test]
    fn step_what_nobody_confirms_is_revoked_after_30_days() {
        let waiting = applied("APPLY_WITHDRAW").moved(WaitingMerchantConfirm, 10);
        assert_eq!(waiting.step(10 + PATIENCE - 1).state, WaitingMerchantConfirm);
        assert_eq!(waiting.step(10 + PATIENCE), Step { state: Revoked, at: 10 + PATIENCE });
    }
}
