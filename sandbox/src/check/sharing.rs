//! The steps about profit sharing.
//!
//! In: the trigger `share`. Out: rows S1 to S6. Of two orders that were paid long
//! enough ago the share of one arrives, and that of the other does not; then the first
//! is refunded.

use tokio::time;

use super::{
    held::Yesterday,
    run::{QUIET, Run},
    trigger::{About, Trigger},
};
use crate::{
    models::profitsharing,
    readiness::{Kind, Model, Practice, Provoked, RowState},
    records::{sharing_returns::ReturnOutcome, sharings::ShareFailReason},
};

/// The rows of which one is violated when a sharing is refused.
const REFUSED: [&str; 3] = ["S1", "S2", "S6"];

/// An order that was shared out.
struct Shared {
    out_trade_no: String,
    out_order_no: String,
}

impl Run<'_> {
    pub(super) async fn sharing(&self) {
        let Some(trigger) = &self.check.share else {
            return;
        };
        self.changes(|model| model.practises(Practice::Sharing));
        let Some(arrived) = self.shared_out(trigger, None).await else {
            return;
        };
        if let Some(lost) = self.shared_out(trigger, Some(ShareFailReason::ReceiverHighRisk)).await {
            self.arrived(&arrived, &lost).await;
        }
        self.wait_for("S4").await;
        if self.look(|model| model.does(Practice::SharingWithMerchants)) {
            self.refund_shared(&arrived).await;
        }
    }

    /// An order is placed and paid a day ago, and shared out now, which succeeds or fails for a reason.
    async fn shared_out(&self, trigger: &Trigger, reason: Option<ShareFailReason>) -> Option<Shared> {
        let yesterday = Yesterday::new(self.world);
        let number = self.order().await;
        self.ends();
        let out_trade_no = number?;
        let is_paid = self.pay(&out_trade_no) && self.wait(|model| model.took_callback(&out_trade_no)).await;
        drop(yesterday);
        if !is_paid {
            return None;
        }
        let told = |model: &Model| model.new_numbers(Kind::Sharing).into_iter().find(|(_, told)| *told);
        self.begins(Provoked::Sharing);
        self.pull_for(Kind::Sharing, trigger, &[&out_trade_no]).await;
        let is_refused = |model: &Model| REFUSED.iter().any(|row| model.state(row) == RowState::Violated);
        self.wait(|model| told(model).is_some() || is_refused(model)).await;
        let number = self.look(told);
        self.ends();
        let (out_order_no, _) = number?;
        // It was told a moment ago, so it is there; if it is over already, that is as well.
        let _ = profitsharing::orders::settle_sharing(&self.world.context(), &out_order_no, reason);
        self.jobs().await;
        self.wait(|model| model.knows_finished(&out_order_no)).await;
        Some(Shared { out_trade_no, out_order_no })
    }

    async fn arrived(&self, arrived: &Shared, lost: &Shared) {
        let Some(trigger) = &self.check.shared else {
            return;
        };
        let succeeded = self.not_nothing(trigger, &arrived.out_trade_no).await;
        time::sleep(QUIET).await;
        let failed = self.times(trigger, &lost.out_trade_no).await;
        if let Some((succeeded, failed)) = succeeded.zip(failed) {
            self.changes(|model| model.shares_arrived(succeeded, failed, &lost.out_order_no));
        }
    }

    /// An order is refunded of which others have a share. What is to come back does.
    async fn refund_shared(&self, shared: &Shared) {
        let Some(trigger) = &self.check.refund else {
            return;
        };
        let about = About { out_trade_no: &shared.out_trade_no, unique: "" };
        let is_refunded = |model: &Model| model.new_numbers(Kind::Refund).iter().any(|(_, told)| *told);
        let is_judged = |model: &Model| model.state("S5") != RowState::NotSeen || is_refunded(model);
        let comes_back = |model: &Model| model.asked_back(&shared.out_order_no);
        self.begins(Provoked::Refund { out_trade_no: shared.out_trade_no.clone(), is_refunded: false });
        self.pull(trigger, about).await;
        self.wait(|model| comes_back(model) || is_judged(model)).await;
        if self.look(|model| comes_back(model) && !is_judged(model)) {
            self.give_back(&shared.out_order_no);
            self.jobs().await;
            if !self.look(is_judged) {
                // The customer asks once more.
                self.pull(trigger, about).await;
            }
            self.wait(is_judged).await;
        }
        let numbers = self.look(|model| model.new_numbers(Kind::Refund));
        self.ends();
        numbers.iter().for_each(|(number, _)| self.settle(number));
    }

    fn give_back(&self, out_order_no: &str) {
        for one in self.world.state.sharing_returns().iter().filter(|one| one.out_order_no == out_order_no) {
            // One that is settled already needs nothing.
            let _ = profitsharing::returns::settle_return(
                &self.world.context(),
                &one.out_return_no,
                ReturnOutcome::Success,
            );
        }
    }
}
