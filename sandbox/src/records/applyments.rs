//! Applications to take a merchant in (特约商户进件申请单), of partners and of platforms (平台收付通).
//!
//! In: what is submitted, and what becomes of it. Out: each application as it stands at a moment. Of the merchant
//! nothing is kept but its short name, none of its papers. It always holds that an application goes on by the steps
//! that the real one has, and that the clock ends what nobody signs.

use serde::{Deserialize, Serialize};

use super::{
    products::Product,
    steps::{Step, Steps},
};
use crate::state::{Records, State, record};

/// Opening what the merchant may do takes so many seconds after the signature: 30 minutes.
const OPENING: i64 = 30 * 60;

/// A merchant has so many seconds from the audit on to confirm and to sign: 30 days.
const PATIENCE: i64 = 30 * 86_400;

/// An application.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Applyment {
    /// The caller's number of it (业务申请编号): `business_code`, or `out_request_no` of platforms.
    pub(crate) business_code: String,
    /// Which product it was submitted to.
    #[serde(default)]
    pub(crate) product: Product,
    /// Whether the platform signs for the merchant.
    #[serde(default)]
    pub(crate) is_by_proxy: bool,
    /// WeChat Pay's number of it (微信支付申请单号), in digits.
    pub(crate) applyment_id: String,
    /// What the merchant calls itself (商户简称).
    pub(crate) merchant_shortname: String,
    /// When it was submitted first, in Unix seconds.
    pub(crate) created_at: i64,
    /// What became of it, oldest first.
    steps: Steps<ApplymentState>,
    /// Why it was rejected the last time, if anything was said.
    rejection: Option<Rejection>,
}

record!(Applyment, applyments, |applyment| applyment.business_code.clone());

/// What was wrong with an application.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rejection {
    /// The field by its name on the wire, if one was named.
    pub(crate) field: Option<String>,
    pub(crate) reason: String,
}

/// Where an application to take a merchant in (特约商户进件, or 平台收付通进件) is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum ApplymentState {
    /// What was submitted is being checked, by platforms alone.
    #[serde(rename = "CHECKING")]
    Checking,
    /// It is audited.
    #[serde(rename = "APPLYMENT_STATE_AUDITING", alias = "AUDITING")]
    Auditing,
    /// It was rejected, and can be submitted again.
    #[serde(rename = "APPLYMENT_STATE_REJECTED", alias = "REJECTED")]
    Rejected,
    /// The account waits to be verified.
    #[serde(rename = "APPLYMENT_STATE_TO_BE_CONFIRMED", alias = "ACCOUNT_NEED_VERIFY")]
    ToBeConfirmed,
    /// The merchant has to sign.
    #[serde(rename = "APPLYMENT_STATE_TO_BE_SIGNED", alias = "NEED_SIGN")]
    ToBeSigned,
    /// The merchant of a partner has signed; what it may do is being opened.
    #[serde(rename = "APPLYMENT_STATE_SIGNING")]
    Signing,
    /// The merchant is taken in, and has a number.
    #[serde(rename = "APPLYMENT_STATE_FINISHED", alias = "FINISH")]
    Finished,
    /// Nobody signed it in time, or its platform withdrew it.
    #[serde(rename = "APPLYMENT_STATE_CANCELED", alias = "CANCELED")]
    Canceled,
    /// It is frozen, of platforms alone.
    #[serde(rename = "FROZEN")]
    Frozen,
}

impl ApplymentState {
    /// The way of an application that nothing is wrong with.
    fn way(product: Product) -> [Self; 5] {
        match product {
            Product::Ordinary => [Self::Auditing, Self::ToBeConfirmed, Self::ToBeSigned, Self::Signing, Self::Finished],
            Product::Platform => {
                [Self::Checking, Self::ToBeConfirmed, Self::Auditing, Self::ToBeSigned, Self::Finished]
            }
        }
    }

    /// As it stands on the wire; a state that a product does not have is called as the other one calls it.
    pub(crate) fn wire(self, product: Product) -> &'static str {
        match (self, product) {
            (Self::Checking, _) => "CHECKING",
            (Self::Frozen, _) => "FROZEN",
            (Self::Signing, _) => "APPLYMENT_STATE_SIGNING",
            (Self::Auditing, Product::Ordinary) => "APPLYMENT_STATE_AUDITING",
            (Self::Auditing, Product::Platform) => "AUDITING",
            (Self::Rejected, Product::Ordinary) => "APPLYMENT_STATE_REJECTED",
            (Self::Rejected, Product::Platform) => "REJECTED",
            (Self::ToBeConfirmed, Product::Ordinary) => "APPLYMENT_STATE_TO_BE_CONFIRMED",
            (Self::ToBeConfirmed, Product::Platform) => "ACCOUNT_NEED_VERIFY",
            (Self::ToBeSigned, Product::Ordinary) => "APPLYMENT_STATE_TO_BE_SIGNED",
            (Self::ToBeSigned, Product::Platform) => "NEED_SIGN",
            (Self::Finished, Product::Ordinary) => "APPLYMENT_STATE_FINISHED",
            (Self::Finished, Product::Platform) => "FINISH",
            (Self::Canceled, Product::Ordinary) => "APPLYMENT_STATE_CANCELED",
            (Self::Canceled, Product::Platform) => "CANCELED",
        }
    }

    /// Whether the merchant has something to confirm or to sign.
    pub(crate) fn waits_for_merchant(self) -> bool {
        matches!(self, Self::ToBeConfirmed | Self::ToBeSigned)
    }

    /// Whether nothing is to come of it any more.
    pub(crate) fn is_final(self) -> bool {
        matches!(self, Self::Finished | Self::Canceled | Self::Frozen)
    }

    /// How far on the way it is.
    fn place(self, product: Product) -> Option<usize> {
        Self::way(product).iter().position(|state| *state == self)
    }

    /// What comes next where nothing else is said.
    pub(crate) fn next(self, product: Product) -> Option<Self> {
        Self::way(product).get(self.place(product)? + 1).copied()
    }

    /// Whether WeChat Pay or the merchant can bring it there from here: on the way forwards, to a rejection from a check
    /// or the audit, to an end while nobody signs. A rejected one goes on by a call alone.
    pub(crate) fn can_become(self, product: Product, other: Self) -> bool {
        let here = self.place(product);
        match other {
            Self::Rejected => matches!(self, Self::Checking | Self::Auditing),
            Self::Canceled => self.waits_for_merchant(),
            Self::Frozen => product == Product::Platform && here.is_some() && !self.is_final(),
            other => here.zip(other.place(product)).is_some_and(|(here, there)| here < there),
        }
    }
}

impl Applyment {
    /// A new one, submitted now.
    pub(crate) fn new(
        records: &Records,
        product: Product,
        business_code: &str,
        merchant_shortname: &str,
        now: i64,
    ) -> Self {
        Self {
            business_code: business_code.to_owned(),
            product,
            is_by_proxy: false,
            applyment_id: format!("2000002{:09}", records.all::<Self>().len() + 1),
            merchant_shortname: merchant_shortname.to_owned(),
            created_at: now,
            steps: Steps::default(),
            rejection: None,
        }
    }

    /// Where it begins, and begins again once it was corrected.
    fn first(&self) -> ApplymentState {
        let [first, ..] = ApplymentState::way(self.product);
        first
    }

    fn last(&self) -> Step<ApplymentState> {
        self.steps.last(Step { state: self.first(), at: self.created_at })
    }

    /// What the time alone makes of it, and when.
    fn due(&self) -> Option<Step<ApplymentState>> {
        let last = self.last();
        if last.state == ApplymentState::Signing {
            return Some(Step { state: ApplymentState::Finished, at: last.at.saturating_add(OPENING) });
        }
        // Those that came after the last one for which somebody else had to do something.
        let waiting = self
            .steps
            .until(None, 0)
            .fold(None, |since, step| step.state.waits_for_merchant().then(|| since.unwrap_or(step.at)));
        let since = waiting?;
        Some(Step { state: ApplymentState::Canceled, at: since.saturating_add(PATIENCE) })
    }

    /// What became of it until now, oldest first; with what the time alone did.
    pub(crate) fn steps(&self, now: i64) -> impl Iterator<Item = Step<ApplymentState>> {
        self.steps.until(self.due(), now)
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
        moved.steps = self.steps.kept(self.due(), now).and(state, now);
        moved.rejection = rejection;
        moved
    }

    /// The same, corrected and submitted again now.
    pub(crate) fn submitted_again(&self, merchant_shortname: &str, now: i64) -> Self {
        let merchant_shortname = merchant_shortname.to_owned();
        Self { merchant_shortname, ..self.moved(self.first(), None, now) }
    }

    /// Why it was rejected, while it is and if anything was said.
    pub(crate) fn rejection(&self) -> Option<&Rejection> {
        self.rejection.as_ref()
    }

    /// The number of the merchant (特约商户号, 二级商户号), once it is taken in; a platform is told before it signs.
    pub(crate) fn sub_mchid(&self, now: i64) -> Option<String> {
        let (serial, state) = (self.applyment_id.get(8..)?, self.state(now));
        let is_early = self.product == Product::Platform && state == ApplymentState::ToBeSigned;
        (is_early || state == ApplymentState::Finished).then(|| format!("16{serial}"))
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
        ApplymentState::{
            Auditing, Canceled, Checking, Finished, Frozen, Rejected, Signing, ToBeConfirmed, ToBeSigned,
        },
        *,
    };

    fn submitted() -> Applyment {
        Applyment::new(&Records::default(), Product::Ordinary, "1900013511_10000", "张三餐饮店", 0)
    }

    #[test]
    fn can_become_is_the_way_forwards_and_the_two_ends_beside_it() {
        let follow = |state: ApplymentState| following(Product::Ordinary, state);
        assert_eq!(follow(Auditing), [Rejected, ToBeConfirmed, ToBeSigned, Signing, Finished]);
        assert_eq!(follow(ToBeConfirmed), [ToBeSigned, Signing, Finished, Canceled]);
        assert_eq!(follow(ToBeSigned), [Signing, Finished, Canceled]);
        assert_eq!(follow(Signing), [Finished]);
        assert!([Rejected, Finished, Canceled].into_iter().all(|state| follow(state).is_empty()));
    }

    #[test]
    fn can_become_of_a_platform_is_its_own_way() {
        let follow = |state: ApplymentState| following(Product::Platform, state);
        assert_eq!(follow(Checking), [Auditing, Rejected, ToBeConfirmed, ToBeSigned, Finished, Frozen]);
        assert_eq!(follow(ToBeConfirmed), [Auditing, ToBeSigned, Finished, Canceled, Frozen]);
        assert_eq!(follow(Auditing), [Rejected, ToBeSigned, Finished, Frozen]);
        assert_eq!(follow(ToBeSigned), [Finished, Canceled, Frozen]);
        assert!([Rejected, Finished, Canceled, Frozen].into_iter().all(|state| follow(state).is_empty()));
    }

    fn following(product: Product, state: ApplymentState) -> Vec<ApplymentState> {
        let all = [Checking, Auditing, Rejected, ToBeConfirmed, ToBeSigned, Signing, Finished, Canceled, Frozen];
        all.into_iter().filter(|other| state.can_become(product, *other)).collect()
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
