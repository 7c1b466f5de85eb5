//! The steps about what not every program does with service orders of pay score (支付分).
//!
//! In: the triggers `modify`, `report_paid` and `share_service`. Out: rows P16, P20 and P22. One order is made cheaper and
//! then reported as paid in another way, which fails at first; the payment of another is shared out.

use super::{
    held::Yesterday,
    run::Run,
    trigger::{About, Trigger},
};
use crate::{faults::Fault, models::payscore::by_user, readiness::Practice};

/// The operations that report a payment: of merchants and of partners.
const REPORTS: [&str; 2] = ["sync_service_order", "sync_partner_service_order"];

impl Run<'_> {
    pub(super) async fn service_reports(&self, trigger: &Trigger, complete: &Trigger) {
        for (practice, given) in [
            (Practice::ModifyingServices, &self.check.modify),
            (Practice::ReportingServices, &self.check.report_paid),
            (Practice::SharingServices, &self.check.share_service),
        ] {
            if given.is_some() {
                self.changes(|model| model.practises(practice));
            }
        }
        if self.check.modify.is_some() || self.check.report_paid.is_some() {
            self.reported(trigger, complete).await;
        }
        if let Some(share) = &self.check.share_service {
            self.shared_service(trigger, complete, share).await;
        }
    }

    /// An order that its user has confirmed and the program has completed.
    async fn completed_service(&self, trigger: &Trigger, complete: &Trigger) -> Option<String> {
        let number = self.service_order(trigger).await?;
        // One that its user need not confirm is under way already.
        let _ = by_user::confirm(&self.world.context(), &number, None);
        let took = self.wait(|model| model.took_confirmation(&number)).await;
        (took && self.complete(complete, &number).await).then_some(number)
    }

    async fn reported(&self, trigger: &Trigger, complete: &Trigger) {
        let Some(number) = self.completed_service(trigger, complete).await else {
            return;
        };
        let about = About { out_trade_no: &number, unique: "" };
        if let Some(modify) = &self.check.modify {
            self.pull(modify, about).await;
            self.wait_for("P22").await;
        }
        if let Some(report) = &self.check.report_paid {
            let injected = REPORTS.map(|operation| self.inject(Fault::SystemError, Some(operation.to_owned())));
            let answer = self.pull(report, about).await;
            drop(injected);
            if !answer.is_some_and(|answer| answer.succeeded) {
                // It has failed, and somebody asks for it again.
                self.pull(report, about).await;
            }
            self.wait_for("P16").await;
        }
    }

    /// An order was paid a day ago, and is shared out now.
    async fn shared_service(&self, trigger: &Trigger, complete: &Trigger, share: &Trigger) {
        let yesterday = Yesterday::new(self.world);
        let number = self.completed_service(trigger, complete).await;
        let paid = number.filter(|number| by_user::pay(&self.world.context(), number).is_ok());
        let Some(number) = paid else {
            return;
        };
        let took = self.wait(|model| model.took_service_payment(&number)).await;
        drop(yesterday);
        if took {
            self.pull_until_shared(share, &number).await;
        }
    }

    async fn pull_until_shared(&self, share: &Trigger, number: &str) {
        let about = About { out_trade_no: number, unique: "" };
        if self.pull(share, about).await.is_some_and(|answer| !answer.succeeded) {
            // A program may know of the payment a moment after it has taken the callback.
            tokio::time::sleep(super::run::QUIET).await;
            self.pull(share, about).await;
        }
        self.wait_for("P20").await;
    }
}
