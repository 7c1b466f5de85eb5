//! The steps about combined orders.
//!
//! In: the trigger `combined`. Out: rows B14 to B17. One combined order is paid, and
//! one of its orders refunded; another stays unpaid.

use super::{run::Run, trigger::Trigger};
use crate::{
    readiness::{Kind, Practice, Provoked, RowState},
    records::combined_orders::CombinedOrder,
};

impl Run<'_> {
    pub(super) async fn combined(&self) {
        let Some(trigger) = &self.check.combined else {
            return;
        };
        self.changes(|model| model.practises(Practice::Combining));
        let whole = self.placed(trigger).await;
        self.ends();
        let Some(whole) = whole else {
            return;
        };
        let parts = self.parts(&whole);
        if self.pay(&whole) && self.wait(|model| model.took_callback(&whole)).await {
            if let Some(handled) = &self.check.handled {
                self.handled_parts(handled, &parts).await;
            }
            self.refund_part(&whole, &parts).await;
        }
        self.placed(trigger).await;
        self.ends();
        self.jobs().await;
        self.wait_for("B14").await;
    }

    /// The numbers of the orders of a combined one.
    fn parts(&self, whole: &str) -> Vec<String> {
        self.world.state.read(|records| {
            let orders = records.get::<CombinedOrder>(whole).map(|combined| records.orders_of(combined));
            orders.unwrap_or_default().iter().map(|order| order.out_trade_no.clone()).collect()
        })
    }

    /// Asks how often each order was acted upon, once each was, or nobody waits any longer.
    async fn handled_parts(&self, trigger: &Trigger, parts: &[String]) {
        for part in parts {
            self.not_nothing(trigger, part).await;
        }
        for part in parts {
            self.handled(trigger, part).await;
        }
    }

    /// One order is refunded; a program that keeps the combined one alone is asked for that.
    async fn refund_part(&self, whole: &str, parts: &[String]) {
        let (Some(trigger), Some(part)) = (&self.check.refund, parts.first()) else {
            return;
        };
        self.begins(Provoked::Refund { out_trade_no: part.clone(), is_refunded: false });
        self.pull_for(Kind::Refund, trigger, &[part.as_str(), whole]).await;
        self.wait(|model| model.state("B16") != RowState::NotSeen).await;
        let numbers = self.look(|model| model.new_numbers(Kind::Refund));
        self.ends();
        numbers.iter().for_each(|(number, _)| self.settle(number));
    }
}
