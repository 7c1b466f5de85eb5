//! The steps about mixed orders of medical insurance (医保支付).
//!
//! In: the triggers `mixed_order`, `insured` and `refund_insured`. Out: rows I1 to I29. One order is paid without a callback
//! at first; the calls for others fail; of one a payment with a wrong amount is told; and one ends with its cash part
//! before its bill is ordered again.

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
    models::{fail_order, mixed_orders::payment},
    readiness::{MIXED_ORDER_PAID as PAID, Model, Practice, RowState, Sealing},
};

/// The operation that places such an order.
const CREATE: &str = "create_order";

/// The rows whose violation the gateway refuses.
const REFUSING: [&str; 4] = ["I1", "I4", "I5", "I6"];

impl Run<'_> {
    pub(super) async fn mixed_orders(&self) {
        let Some(trigger) = &self.check.mixed_order else {
            return;
        };
        self.changes(|model| model.practises(Practice::MixedOrders));
        let Some(number) = self.mixed_order(trigger, &uuid()).await else {
            return;
        };
        let took = self.mixed_payment(&number).await;
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

    /// The program places a mixed order for a bill; gives its number, once a response has told of it.
    async fn mixed_order(&self, trigger: &Trigger, unique: &str) -> Option<String> {
        let earlier = self.world.calls.latest();
        // The front end invokes its payment as that of the cash part.
        self.answered(self.pull(trigger, About { unique, ..About::default() }).await);
        // Whoever violates one of these has no order.
        let is_refused = |model: &Model| REFUSING.iter().any(|row| model.state(row) == RowState::Violated);
        self.wait(|model| model.mixed_order_after(earlier).is_some() || is_refused(model)).await;
        self.look(|model| model.mixed_order_after(earlier))
    }

    /// The user pays, and the program hears of it late.
    async fn mixed_payment(&self, number: &str) -> bool {
        let withheld = Withheld::new(self.world);
        if !self.pay(number) {
            return false;
        }
        self.jobs().await;
        self.wait_for("I9").await;
        drop(withheld);
        self.wait(|model| model.took_mixed_payment(number)).await
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
        let Some(number) = self.mixed_order(trigger, &uuid()).await else {
            return;
        };
        let Some((url, resource)) = payment::paid_otherwise(&self.world.context(), &number) else {
            return;
        };
        // It never happened, so nobody hears of it again once this run is over.
        if attempt::once(self.world, &url, PAID, resource, Sealing::Right).await.is_err() {
            return;
        }
        time::sleep(QUIET).await;
        for _ in 0..TRIES {
            if let Some(times) = self.times(insured, &number).await {
                return self.changes(|model| model.handled_mixed(&number, times));
            }
        }
    }

    /// The user gives the payment up, and is to pay the same bill once more.
    async fn replaced(&self, trigger: &Trigger) {
        let unique = uuid();
        let Some(number) = self.mixed_order(trigger, &unique).await else {
            return;
        };
        let _ = fail_order::fail_order(&self.world.context(), &number);
        self.pull(trigger, About { unique: &unique, ..About::default() }).await;
        time::sleep(QUIET).await;
    }
}
