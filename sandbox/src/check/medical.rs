//! The steps about mixed orders of medical insurance (医保支付).
//!
//! In: the triggers `mixed_order`, `insured` and `refund_insured`. Out: rows I1 to I29. One order is paid without a callback
//! at first; the calls for others fail; of one a payment with a wrong amount is told; and the cash part of one ends before
//! its bill is ordered again.

use serde_json::{Value, json};
use tokio::time;

use super::{
    held::Withheld,
    run::{QUIET, Run, TRIES},
    trigger::{About, Trigger},
};
use crate::{
    callbacks::attempt,
    faults::Fault,
    ids::uuid,
    models::fail_order,
    readiness::{MIXED_ORDER_PAID as PAID, Practice, RowState, Sealing},
};

/// The operation that places such an order.
const CREATE: &str = "create_order";

impl Run<'_> {
    pub(super) async fn mixed_orders(&self) {
        let Some(trigger) = &self.check.mixed_order else {
            return;
        };
        self.changes(|model| model.practises(Practice::MixedOrders));
        let Some((number, order)) = self.mixed_order(trigger, &uuid()).await else {
            return;
        };
        let took = self.mixed_payment(&number, &order).await;
        for fault in [Fault::SystemError, Fault::DropAfter] {
            self.mixed_failure(trigger, fault).await;
        }
        self.other_mixed_amount(trigger).await;
        self.replaced(trigger).await;
        if let Some(refund) = self.check.refund_insured.as_ref().filter(|_| took) {
            self.changes(|model| model.practises(Practice::RefundingMixedOrders));
            self.pull(refund, About { out_trade_no: &number, unique: "" }).await;
            self.wait_for("I23").await;
        }
    }

    /// The program places a mixed order for a bill; gives its number and what it says, once a response has told of it.
    async fn mixed_order(&self, trigger: &Trigger, unique: &str) -> Option<(String, Value)> {
        let earlier = self.world.calls.latest();
        // The front end invokes its payment as that of the cash part.
        self.answered(self.pull(trigger, About { unique, ..About::default() }).await);
        self.wait(|model| model.mixed_order_after(earlier).is_some() || model.state("I1") == RowState::Violated).await;
        self.look(|model| model.mixed_order_after(earlier))
    }

    /// The user pays, and the program hears of it late.
    async fn mixed_payment(&self, number: &str, order: &Value) -> bool {
        let withheld = Withheld::new(self.world);
        // An order without a cash part has nothing to be paid here.
        self.pay(number);
        self.jobs().await;
        self.wait_for("I9").await;
        drop(withheld);
        let url = order.get("callback_url").and_then(Value::as_str).unwrap_or_default();
        let Some(resource) = self.paid_mixed_order(order) else {
            return false;
        };
        attempt::notify(self.world, url, PAID, resource).await.is_ok()
            && self.wait(|model| model.took_mixed_payment(number)).await
    }

    /// The call for an order runs into a fault, once.
    async fn mixed_failure(&self, trigger: &Trigger, fault: Fault) {
        let _injected = self.inject(fault, Some(CREATE.to_owned()));
        let earlier = self.world.calls.latest();
        self.pull(trigger, About { unique: &uuid(), ..About::default() }).await;
        self.wait(|model| model.is_mixed_settled(earlier) || model.state("I29") == RowState::Violated).await;
    }

    /// Of another order WeChat Pay tells a payment with another amount.
    async fn other_mixed_amount(&self, trigger: &Trigger) {
        let Some(insured) = &self.check.insured else {
            return;
        };
        let Some((number, order)) = self.mixed_order(trigger, &uuid()).await else {
            return;
        };
        let Some(mut resource) = self.paid_mixed_order(&order) else {
            return;
        };
        let total = order.get("total_fee").and_then(Value::as_i64).unwrap_or_default();
        resource["total_fee"] = json!(total.saturating_add(1));
        let url = order.get("callback_url").and_then(Value::as_str).unwrap_or_default();
        // It never happened, so nobody hears of it again once this run is over.
        if attempt::once(self.world, url, PAID, resource, Sealing::Right).await.is_err() {
            return;
        }
        time::sleep(QUIET).await;
        for _ in 0..TRIES {
            if let Some(times) = self.times(insured, &number).await {
                return self.changes(|model| model.handled_mixed(&number, times));
            }
        }
    }

    /// The user gives the cash part up, and is to pay the same bill once more.
    async fn replaced(&self, trigger: &Trigger) {
        let unique = uuid();
        let Some((number, _)) = self.mixed_order(trigger, &unique).await else {
            return;
        };
        // An order without a cash part has nothing that ends here.
        let _ = fail_order::fail_order(&self.world.context(), &number);
        self.pull(trigger, About { unique: &unique, ..About::default() }).await;
        time::sleep(QUIET).await;
    }

    /// What tells that an order was paid.
    fn paid_mixed_order(&self, order: &Value) -> Option<Value> {
        let event = self.world.api.event(PAID, &Value::Null)?;
        let mut resource = self.world.api.example(&event.resource)?;
        let told = resource.as_object_mut()?;
        // What the order does not name is nothing of it, but for what became of it.
        told.retain(|name, _| order.get(name).is_some() || name.ends_with("_status") || name == "mix_trade_no");
        for (name, value) in told.iter_mut() {
            if let Some(said) = order.get(name) {
                *value = said.clone();
            }
        }
        Some(resource)
    }
}
