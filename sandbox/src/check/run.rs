//! One run: what its steps are made of.
//!
//! In: triggers, and the sandbox. Out: what the program was seen to do. It always
//! holds that each of these waits for what it provokes, up to the patience of the run.

use std::{sync::Arc, time::Duration};

use reqwest::Client;
use serde_json::Value;
use tokio::time;

use super::{
    held::Once,
    invocations::invocations,
    plan::Check,
    trigger::{About, Answer, Trigger},
};
use crate::{
    callbacks::attempt,
    control::pay_sign::Invoked,
    faults::Fault,
    ids::uuid,
    injections::{Calls, Injected},
    models::{order_refunds, pay_order},
    readiness::{Kind, Model, Provoked, RowState, Sealing},
    records::order_refunds::RefundOutcome,
    world::World,
};

/// How long to see that nothing more happens.
pub(super) const QUIET: Duration = Duration::from_secs(1);

/// How long between two questions.
const SHORTLY: Duration = Duration::from_millis(100);

/// How often something is tried that a busy machine may lose.
pub(super) const TRIES: usize = 3;

/// How often copies of a callback are sent at most: on a busy machine few of them meet at the program.
const COPIES: usize = 20;

pub(super) struct Run<'a> {
    pub(super) check: &'a Check,
    pub(super) world: &'a Arc<World>,
    pub(super) client: Client,
}

impl Run<'_> {
    /// The program places an order; gives its number once a response has told of it. The caller ends it.
    pub(super) async fn order(&self) -> Option<String> {
        self.placed(&self.check.order).await
    }

    /// The same by another trigger.
    pub(super) async fn placed(&self, trigger: &Trigger) -> Option<String> {
        self.begins(Provoked::Order);
        self.answered(self.pull(trigger, About { unique: &uuid(), ..About::default() }).await);
        self.wait(|model| model.is_settled() || model.new_numbers(Kind::Order).iter().any(|(_, told)| *told)).await;
        self.look(|model| model.new_numbers(Kind::Order)).into_iter().find(|(_, told)| *told).map(|(number, _)| number)
    }

    pub(super) async fn jobs(&self) {
        if let Some(trigger) = &self.check.jobs {
            self.pull(trigger, About::default()).await;
        }
    }

    /// Asks how often an order was acted upon, once nothing more is under way.
    pub(super) async fn handled(&self, trigger: &Trigger, out_trade_no: &str) {
        time::sleep(QUIET).await;
        for _ in 0..TRIES {
            if let Some(times) = self.times(trigger, out_trade_no).await {
                return self.changes(|model| model.handled(out_trade_no, times));
            }
        }
    }

    /// Waits until the first number of the output is not 0: a program may act some time after it was told.
    pub(super) async fn not_nothing(&self, trigger: &Trigger, out_trade_no: &str) -> Option<u64> {
        let asking = async {
            loop {
                match self.times(trigger, out_trade_no).await {
                    Some(0) => time::sleep(SHORTLY).await,
                    times => return times,
                }
            }
        };
        time::timeout(self.check.patience, asking).await.unwrap_or(Some(0))
    }

    /// The first number of the output.
    pub(super) async fn times(&self, trigger: &Trigger, out_trade_no: &str) -> Option<u64> {
        let answer = self.pull(trigger, About { out_trade_no, unique: "" }).await?;
        let mut numbers = answer.output.split(|character: char| !character.is_ascii_digit());
        numbers.find(|digits| !digits.is_empty()).filter(|_| answer.succeeded)?.parse().ok()
    }

    pub(super) async fn pull(&self, trigger: &Trigger, about: About<'_>) -> Option<Answer> {
        trigger.pull(&self.client, about, self.check.patience).await
    }

    /// Pulls it until something of a kind has begun. A program may know of a payment a moment after it has taken the
    /// callback.
    pub(super) async fn pull_for(&self, kind: Kind, trigger: &Trigger, numbers: &[&str]) {
        for _ in 0..TRIES {
            for out_trade_no in numbers {
                let answer = self.pull(trigger, About { out_trade_no, unique: "" }).await;
                let has_begun = !self.look(|model| model.new_numbers(kind)).is_empty();
                if has_begun || answer.is_none_or(|answer| answer.succeeded) {
                    return;
                }
            }
            time::sleep(QUIET).await;
        }
    }

    pub(super) fn inject(&self, fault: Fault, operation: Option<String>) -> Once<'_> {
        let calls = Calls { operation, times: Some(1), ..Calls::default() };
        let active = self.world.injections.inject(Injected::Fault(fault), calls);
        self.world.feed.changed("faults");
        // A fault alone is never too long.
        Once(self.world, active.map(|active| active.id))
    }

    pub(super) fn pay(&self, out_trade_no: &str) -> bool {
        pay_order::pay_order(&self.world.context(), out_trade_no, None).is_ok()
    }

    pub(super) fn settle(&self, out_refund_no: &str) {
        // One that is settled already, or was never filed, needs nothing.
        let _ = order_refunds::settle_refund(&self.world.context(), out_refund_no, RefundOutcome::Success);
    }

    /// The callback of an order's payment.
    pub(super) fn notification(&self, out_trade_no: &str) -> Option<String> {
        let names = |resource: &Value| {
            let number = |name| resource.get(name).and_then(Value::as_str);
            number("out_trade_no") == Some(out_trade_no) || number("combine_out_trade_no") == Some(out_trade_no)
        };
        let mut notifications = self.world.state.notifications().into_iter().rev();
        notifications.find(|one| one.event_type == "TRANSACTION.SUCCESS" && names(&one.resource)).map(|one| one.id)
    }

    /// Sends a callback twice at once, until both copies were taken.
    pub(super) async fn copied_at_once(&self, id: &str) {
        let copy = || attempt::redeliver(self.world, id, Sealing::Right);
        let twice = async || {
            tokio::join!(copy(), copy());
        };
        self.copied(id, twice, |(_, at_once)| at_once).await;
    }

    /// Sends a callback again, until the copy was taken after another one.
    pub(super) async fn copied_in_turn(&self, id: &str) {
        let again = async || {
            attempt::redeliver(self.world, id, Sealing::Right).await;
        };
        self.copied(id, again, |(in_turn, _)| in_turn).await;
    }

    /// A busy machine may lose a response, which shows nothing, but a program that is too slow stays so, and so does one that
    /// cannot be reached.
    async fn copied(&self, id: &str, send: impl AsyncFn(), shown: impl Fn((bool, bool)) -> bool) {
        let begun = time::Instant::now();
        for _ in 0..COPIES {
            send().await;
            let is_too_slow = self.look(|model| model.state("G5") == RowState::Violated);
            let has_shown = || self.look(|model| model.took_copies(id).is_some_and(&shown));
            if is_too_slow || has_shown() || begun.elapsed() >= self.check.patience {
                return;
            }
        }
    }

    /// Waits until something is seen or violated.
    pub(super) async fn wait_for(&self, row: &str) -> bool {
        self.wait(|model| model.state(row) != RowState::NotSeen).await
    }

    /// Waits until something holds, or until the patience is over.
    pub(super) async fn wait(&self, holds: impl Fn(&Model) -> bool) -> bool {
        let Some(mut happened) = self.world.feed.signal() else {
            return self.look(holds);
        };
        let waiting = async {
            while !self.look(&holds) {
                if happened.changed().await.is_err() {
                    return;
                }
            }
        };
        let _ = time::timeout(self.check.patience, waiting).await;
        self.look(holds)
    }

    pub(super) fn look<T>(&self, look: impl FnOnce(&Model) -> T) -> T {
        self.world.readiness.look(look)
    }

    pub(super) fn begins(&self, provoked: Provoked) {
        self.changes(|model| model.begins(provoked));
    }

    pub(super) fn answered(&self, answer: Option<Answer>) {
        // Whoever has not ended yet has reported no error either.
        if let Some(answer) = answer {
            self.changes(|model| model.answered(answer.succeeded, &answer.output));
            for (kind, invocation) in invocations(&answer.output) {
                Invoked::new(kind, invocation).checked(self.world, false);
            }
        }
    }

    pub(super) fn ends(&self) {
        self.changes(Model::ends);
    }

    pub(super) fn changes(&self, happen: impl FnOnce(&mut Model)) {
        if self.world.readiness.changes(happen) {
            self.world.feed.changed("readiness");
        }
    }
}
