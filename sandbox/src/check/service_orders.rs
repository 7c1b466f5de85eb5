//! The steps about service orders of pay score (支付分).
//!
//! In: the triggers `service_order`, `complete`, `collected` and `refund_service`. Out: rows P2 to P24. One order is
//! confirmed while its callback is withheld, completed, paid and refunded; of another a payment with a wrong amount is
//! told.

use tokio::time;

use super::{
    held::Withheld,
    run::{QUIET, Run, TRIES},
    steps::MOST_REFUNDS,
    trigger::{About, Trigger},
};
use crate::{
    callbacks::attempt,
    ids::uuid,
    models::payscore::by_user,
    readiness::{Kind, Practice, Provoked, RowState, Sealing},
};

const CONFIRMED: &str = "PAYSCORE.USER_CONFIRM";
const PAID: &str = "PAYSCORE.USER_PAID";

impl Run<'_> {
    pub(super) async fn service_orders(&self) {
        let Some(trigger) = &self.check.service_order else {
            return;
        };
        self.changes(|model| model.practises(Practice::ServiceOrders));
        let Some(number) = self.service_order(trigger).await else {
            return;
        };
        if !self.confirmation(&number).await {
            return;
        }
        let Some(complete) = &self.check.complete else {
            return;
        };
        if self.completion(complete, &number).await && self.collection(&number).await {
            self.service_refunds(&number).await;
        }
        self.other_amount(trigger, complete).await;
        self.service_reports(trigger, complete).await;
    }

    /// The program makes a service order; gives its number once a response has told of it.
    pub(super) async fn service_order(&self, trigger: &Trigger) -> Option<String> {
        let earlier = self.world.calls.latest();
        self.pull(trigger, About { unique: &uuid(), ..About::default() }).await;
        self.wait(|model| model.service_order_after(earlier).is_some()).await;
        self.look(|model| model.service_order_after(earlier))
    }

    /// The order is to be completed before anybody has confirmed it; then its user does, and the callback comes late.
    async fn confirmation(&self, number: &str) -> bool {
        if let Some(complete) = &self.check.complete {
            self.pull(complete, about(number)).await;
        }
        let withheld = Withheld::new(self.world);
        // One that its user need not confirm is under way already.
        let _ = by_user::confirm(&self.world.context(), number, None);
        self.jobs().await;
        self.wait_for("P4").await;
        drop(withheld);
        let took = self.wait(|model| model.took_confirmation(number)).await;
        if took {
            self.forge(CONFIRMED, number).await;
        }
        took
    }

    /// The service is over, and nothing is paid yet.
    async fn completion(&self, complete: &Trigger, number: &str) -> bool {
        if !self.complete(complete, number).await {
            return false;
        }
        if let Some(collected) = &self.check.collected {
            self.jobs().await;
            self.handled(collected, number).await;
        }
        true
    }

    pub(super) async fn complete(&self, complete: &Trigger, number: &str) -> bool {
        let is_completed = || self.look(|model| model.is_service_to_be_paid(number));
        for _ in 0..TRIES {
            let answer = self.pull(complete, about(number)).await;
            // A program may know of the confirmation a moment after it has taken the callback.
            if is_completed() || answer.is_none_or(|answer| answer.succeeded) {
                break;
            }
            if self.look(|model| model.state("P5") == RowState::Violated) {
                return false;
            }
            time::sleep(QUIET).await;
        }
        self.wait(|model| model.is_service_to_be_paid(number) || model.state("P5") == RowState::Violated).await;
        is_completed()
    }

    /// The money is collected, and the program hears of it twice at once, and later again.
    async fn collection(&self, number: &str) -> bool {
        let withheld = Withheld::new(self.world);
        if by_user::pay(&self.world.context(), number).is_err() {
            return false;
        }
        let Some(id) = self.service_notification(PAID, number) else {
            return false;
        };
        self.copied_at_once(&id).await;
        drop(withheld);
        if !self.wait(|model| model.took_service_payment(number)).await {
            return false;
        }
        self.copied_in_turn(&id).await;
        if let Some(collected) = &self.check.collected {
            self.not_nothing(collected, number).await;
            self.handled(collected, number).await;
        }
        self.forge(PAID, number).await;
        true
    }

    /// The order is refunded until nothing is left, and then once more.
    async fn service_refunds(&self, number: &str) {
        let Some(trigger) = &self.check.refund_service else {
            return;
        };
        for _ in 0..MOST_REFUNDS {
            let Some(left) = self.look(|model| model.left_of_service(number)) else {
                return;
            };
            let is_refunded = left == 0;
            self.begins(Provoked::ServiceRefund { out_order_no: number.to_owned(), is_refunded });
            if is_refunded {
                self.pull(trigger, about(number)).await;
                time::sleep(QUIET).await;
                return self.ends();
            }
            self.pull_for(Kind::Refund, trigger, &[number]).await;
            let is_judged = |row| self.look(|model| model.state(row) == RowState::Violated);
            self.wait(|model| {
                model.new_numbers(Kind::Refund).iter().any(|(_, told)| *told)
                    || ["P10", "P11"].iter().any(|row| model.state(row) == RowState::Violated)
            })
            .await;
            let numbers = self.look(|model| model.new_numbers(Kind::Refund));
            self.ends();
            numbers.iter().for_each(|(refund, _)| self.settle(refund));
            if numbers.is_empty() || is_judged("P10") || is_judged("P11") {
                return;
            }
        }
    }

    /// Of another order WeChat Pay tells a payment with another amount.
    async fn other_amount(&self, trigger: &Trigger, complete: &Trigger) {
        let Some(collected) = &self.check.collected else {
            return;
        };
        let Some(number) = self.service_order(trigger).await else {
            return;
        };
        let _ = by_user::confirm(&self.world.context(), &number, None);
        let took = self.wait(|model| model.took_confirmation(&number)).await;
        if !took || !self.complete(complete, &number).await {
            return;
        }
        let Some((url, resource)) = by_user::paid_otherwise(&self.world.context(), &number) else {
            return;
        };
        // It never happened, so nobody hears of it again once this run is over.
        if attempt::once(self.world, &url, PAID, resource, Sealing::Right).await.is_ok() {
            self.handled(collected, &number).await;
        }
    }

    /// A callback of an order comes again with wrong signatures.
    async fn forge(&self, event_type: &str, number: &str) {
        if let Some(id) = self.service_notification(event_type, number) {
            attempt::redeliver(self.world, &id, Sealing::Forged).await;
            attempt::redeliver(self.world, &id, Sealing::Probe).await;
        }
    }

    fn service_notification(&self, event_type: &str, number: &str) -> Option<String> {
        let mut notifications = self.world.state.notifications().into_iter().rev();
        let is_it = |resource: &serde_json::Value| resource.get("out_order_no").is_some_and(|one| one == number);
        notifications.find(|one| one.event_type == event_type && is_it(&one.resource)).map(|one| one.id)
    }
}

fn about(number: &str) -> About<'_> {
    About { out_trade_no: number, unique: "" }
}
