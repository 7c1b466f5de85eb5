//! Applications to take a merchant in (特约商户进件申请单).
//!
//! In: what a partner submits, and what becomes of it. Out: each application as it stands at a moment. Of the merchant
//! nothing is kept but its short name, none of its papers. It always holds that an application goes on by the steps
//! that the real one has, and that the clock ends what nobody signs.

use serde::{Deserialize, Serialize};

use crate::state::{Records, State, record};

/// Opening what the merchant may do takes so many seconds after the signature: 30 minutes.
const OPENING: i64 = 30 * 60;

/// A merchant has so many seconds from the audit on to confirm and to sign: 30 days.
const PATIENCE: i64 = 30 * 86_400;

/// An application.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Applyment {
    /// The partner's number of it (业务申请编号).
    pub(crate) business_code: String,
    /// WeChat Pay's number of it (微信支付申请单号), in digits.
    pub(crate) applyment_id: String,
    /// What the merchant calls itself (商户简称).
    pub(crate) merchant_shortname: String,
    /// When it was submitted first, in Unix seconds.
    pub(crate) created_at: i64,
    /// What became of it, oldest first.
    steps: Vec<Step>,
    /// Why it was rejected the last time, if anything was said.
    rejection: Option<Rejection>,
}

record!(Applyment, applyments, |applyment| applyment.business_code.clone());

/// A state, and since when it lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Step {
    pub(crate) state: ApplymentState,
    pub(crate) at: i64,
}

/// What was wrong with an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rejection {
    /// The field by its name on the wire, if one was named.
    pub(crate) field: Option<String>,
    pub(crate) reason: String,
}

/// Where an application to take a merchant in (特约商户进件) is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ApplymentState {
    /// It is audited.
    #[serde(rename = "APPLYMENT_STATE_AUDITING")]
    Auditing,
    /// It was rejected, and can be submitted again.
    #[serde(rename = "APPLYMENT_STATE_REJECTED")]
    Rejected,
    /// The account waits to be verified.
    #[serde(rename = "APPLYMENT_STATE_TO_BE_CONFIRMED")]
    ToBeConfirmed,
    /// The merchant has to sign.
    #[serde(rename = "APPLYMENT_STATE_TO_BE_SIGNED")]
    ToBeSigned,
    /// The merchant has signed; what it may do is being opened.
    #[serde(rename = "APPLYMENT_STATE_SIGNING")]
    Signing,
    /// The merchant is taken in, and has a number.
    #[serde(rename = "APPLYMENT_STATE_FINISHED")]
    Finished,
    /// Nobody signed it in time.
    #[serde(rename = "APPLYMENT_STATE_CANCELED")]
    Canceled,
}

impl ApplymentState {
    /// The way of an application that nothing is wrong with.
    const WAY: [Self; 5] = [Self::Auditing, Self::ToBeConfirmed, Self::ToBeSigned, Self::Signing, Self::Finished];

    /// As it stands on the wire.
    pub(crate) fn wire(self) -> &'static str {
        match self {
            Self::Auditing => "APPLYMENT_STATE_AUDITING",
            Self::Rejected => "APPLYMENT_STATE_REJECTED",
            Self::ToBeConfirmed => "APPLYMENT_STATE_TO_BE_CONFIRMED",
            Self::ToBeSigned => "APPLYMENT_STATE_TO_BE_SIGNED",
            Self::Signing => "APPLYMENT_STATE_SIGNING",
            Self::Finished => "APPLYMENT_STATE_FINISHED",
            Self::Canceled => "APPLYMENT_STATE_CANCELED",
        }
    }

    /// Whether the merchant has something to confirm or to sign.
    pub(crate) fn waits_for_merchant(self) -> bool {
        matches!(self, Self::ToBeConfirmed | Self::ToBeSigned)
    }

    /// Whether nothing is to come of it any more.
    pub(crate) fn is_final(self) -> bool {
        matches!(self, Self::Finished | Self::Canceled)
    }

    /// How far on the way it is.
    fn place(self) -> Option<usize> {
        Self::WAY.iter().position(|state| *state == self)
    }

    /// What comes next where nothing else is said.
    pub(crate) fn next(self) -> Option<Self> {
        Self::WAY.get(self.place()? + 1).copied()
    }

    /// Whether WeChat Pay or the merchant can bring it there from here: on the way forwards, to a rejection from the
    /// audit, to an end while nobody signs. A rejected one goes on by a call alone.
    pub(crate) fn can_become(self, other: Self) -> bool {
        match other {
            Self::Rejected => self == Self::Auditing,
            Self::Canceled => self.waits_for_merchant(),
            other => self.place().zip(other.place()).is_some_and(|(here, there)| here < there),
        }
    }
}

impl Applyment {
    /// A new one, submitted now.
    pub(crate) fn new(records: &Records, business_code: &str, merchant_shortname: &str, now: i64) -> Self {
        Self {
            business_code: business_code.to_owned(),
            applyment_id: format!("2000002{:09}", records.all::<Self>().len() + 1),
            merchant_shortname: merchant_shortname.to_owned(),
            created_at: now,
            steps: Vec::new(),
            rejection: None,
        }
    }

    fn last(&self) -> Step {
        self.steps.last().copied().unwrap_or(Step { state: ApplymentState::Auditing, at: self.created_at })
    }

    /// What the time alone makes of it, and when.
    fn due(&self) -> Option<Step> {
        let last = self.last();
        if last.state == ApplymentState::Signing {
            return Some(Step { state: ApplymentState::Finished, at: last.at.saturating_add(OPENING) });
        }
        let waiting = self.steps.iter().rev().take_while(|step| step.state.waits_for_merchant());
        let since = waiting.last()?.at;
        Some(Step { state: ApplymentState::Canceled, at: since.saturating_add(PATIENCE) })
    }

    /// What became of it until now, oldest first; with what the time alone did.
    pub(crate) fn steps(&self, now: i64) -> impl Iterator<Item = Step> {
        self.steps.iter().copied().chain(self.due().filter(move |due| due.at <= now))
    }

    /// Where it is now.
    pub(crate) fn state(&self, now: i64) -> ApplymentState {
        self.due().filter(|due| due.at <= now).unwrap_or_else(|| self.last()).state
    }

    /// When it changes next by the time alone.
    pub(crate) fn changes_at(&self, now: i64) -> Option<i64> {
        self.due().map(|due| due.at).filter(|at| now < *at)
    }

    /// The same in another state, from now on. It is for the caller to know that it can follow.
    pub(crate) fn moved(&self, state: ApplymentState, rejection: Option<Rejection>, now: i64) -> Self {
        let mut moved = self.clone();
        moved.steps = self.steps(now).chain([Step { state, at: now }]).collect();
        moved.rejection = rejection;
        moved
    }

    /// The same, corrected and submitted again now.
    pub(crate) fn submitted_again(&self, merchant_shortname: &str, now: i64) -> Self {
        let merchant_shortname = merchant_shortname.to_owned();
        Self { merchant_shortname, ..self.moved(ApplymentState::Auditing, None, now) }
    }

    /// Why it was rejected, while it is and if anything was said.
    pub(crate) fn rejection(&self) -> Option<&Rejection> {
        self.rejection.as_ref()
    }

    /// The number of the merchant (特约商户号), once it is taken in.
    pub(crate) fn sub_mchid(&self, now: i64) -> Option<String> {
        let serial = self.applyment_id.get(8..)?;
        (self.state(now) == ApplymentState::Finished).then(|| format!("16{serial}"))
    }
}

impl State {
    /// All applications, oldest first.
    pub(crate) fn applyments(&self) -> Vec<Applyment> {
        let mut applyments: Vec<Applyment> = self.read(|records| records.all::<Applyment>().cloned().collect());
        applyments.sort_by(|one, other| one.applyment_id.cmp(&other.applyment_id));
        applyments
    }
}

#[cfg(test)]
mod tests {
    use super::{
        ApplymentState::{Auditing, Canceled, Finished, Rejected, Signing, ToBeConfirmed, ToBeSigned},
        *,
    };

    fn submitted() -> Applyment {
        Applyment::new(&Records::default(), "1900013511_10000", "张三餐饮店", 0)
    }

    #[test]
    fn can_become_is_the_way_forwards_and_the_two_ends_beside_it() {
        let all = [Auditing, Rejected, ToBeConfirmed, ToBeSigned, Signing, Finished, Canceled];
        let follow = |state: ApplymentState| Vec::from_iter(all.into_iter().filter(|other| state.can_become(*other)));
        assert_eq!(follow(Auditing), [Rejected, ToBeConfirmed, ToBeSigned, Signing, Finished]);
        assert_eq!(follow(ToBeConfirmed), [ToBeSigned, Signing, Finished, Canceled]);
        assert_eq!(follow(ToBeSigned), [Signing, Finished, Canceled]);
        assert_eq!(follow(Signing), [Finished]);
        assert!([Rejected, Finished, Canceled].into_iter().all(|state| follow(state).is_empty()));
    }

    #[test]
    fn state_signed_is_finished_after_half_an_hour() {
        let signed = submitted().moved(Signing, None, 10);
        assert_eq!((signed.state(10 + OPENING - 1), signed.state(10 + OPENING)), (Signing, Finished));
        assert_eq!(signed.changes_at(10), Some(10 + OPENING));
        assert_eq!(signed.changes_at(10 + OPENING), None);
    }

    #[test]
    fn state_that_nobody_signs_is_cancelled_30_days_after_the_audit() {
        let confirmed = submitted().moved(ToBeConfirmed, None, 10).moved(ToBeSigned, None, 20);
        assert_eq!((confirmed.state(10 + PATIENCE - 1), confirmed.state(10 + PATIENCE)), (ToBeSigned, Canceled));
    }

    #[test]
    fn audit_takes_as_long_as_it_takes() {
        assert_eq!((submitted().state(i64::MAX), submitted().changes_at(0)), (Auditing, None));
    }

    #[test]
    fn applyment_id_has_16_digits_and_sub_mchid_10_when_it_is_finished() {
        let (new, finished) = (submitted(), submitted().moved(Finished, None, 1));
        assert_eq!((new.applyment_id.len(), new.sub_mchid(1)), (16, None));
        assert_eq!(finished.sub_mchid(1).map(|number| number.len()), Some(10));
    }
}
