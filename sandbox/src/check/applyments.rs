//! The steps about merchants that are taken in (特约商户进件).
//!
//! In: the triggers `take_in` and `change_settlement`. Out: rows A1, A2, A4 and A5. An application is rejected, corrected,
//! signed and finished; a settlement account is to be changed once more than a day allows.

use super::{
    run::Run,
    trigger::{About, Trigger},
};
use crate::{
    ids::uuid,
    models::applyments,
    readiness::{Model, Practice, RowState},
    records::applyments::ApplymentState,
};

/// A settlement account may be changed so often a day.
const CHANGES_A_DAY: usize = 5;

impl Run<'_> {
    /// The settlement account of one merchant is to be changed six times.
    pub(super) async fn changing_settlement(&self) {
        let Some(trigger) = &self.check.change_settlement else {
            return;
        };
        self.changes(|model| model.practises(Practice::ChangingSettlement));
        let unique = uuid();
        self.take_in(trigger, &unique).await;
        self.jobs().await;
        self.wait_for("A5").await;
        for _ in 0..CHANGES_A_DAY {
            self.take_in(trigger, &unique).await;
        }
    }

    pub(super) async fn taking_in(&self) {
        let Some(trigger) = &self.check.take_in else {
            return;
        };
        self.changes(|model| model.practises(Practice::TakingIn));
        let (unique, earlier) = (uuid(), self.world.calls.latest());
        let number = |model: &Model| model.application_after(earlier);
        let is_refused = |model: &Model| ["A1", "A2"].iter().any(|row| model.state(row) == RowState::Violated);
        self.take_in(trigger, &unique).await;
        self.wait(|model| number(model).is_some() || is_refused(model)).await;
        let Some(number) = self.look(number) else {
            return;
        };
        self.moved(&number, ApplymentState::Rejected).await;
        self.wait(|model| model.knows_rejected(&number)).await;
        if !self.look(|model| model.knows_rejected(&number)) {
            return;
        }
        // Somebody corrects what was wrong.
        self.take_in(trigger, &unique).await;
        self.wait(Model::has_corrected).await;
        self.moved(&number, ApplymentState::ToBeSigned).await;
        self.wait(|model| model.knows_link(&number)).await;
        self.moved(&number, ApplymentState::Finished).await;
        self.wait_for("A4").await;
    }

    /// The merchant {unique} is taken in, or changes its account.
    async fn take_in(&self, trigger: &Trigger, unique: &str) {
        self.pull(trigger, About { unique, ..About::default() }).await;
    }

    /// The audit, or the administrator, takes an application further, and the program asks about it.
    async fn moved(&self, business_code: &str, state: ApplymentState) {
        // One that was not corrected goes no further.
        let _ = applyments::move_applyment(&self.world.context(), business_code, Some(state), None);
        self.jobs().await;
    }
}
