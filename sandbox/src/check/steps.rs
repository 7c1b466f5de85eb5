//! The steps of the run.
//!
//! In: triggers, and the sandbox. Out: what the checklist then has, and a remark
//! where something could not be tried. Each step waits for what it provokes, never for
//! a time, but where the point is that nothing happens.

use std::{sync::Arc, time::Duration};

use reqwest::{Client, redirect};
use serde_json::Value;
use tokio::time;

use super::{
    held::{Once, Withheld, Yesterday},
    plan::Check,
    trigger::{About, Answer, Trigger},
};
use crate::{
    callbacks::attempt,
    faults::Fault,
    ids::uuid,
    injections::{Calls, Injected},
    models::{order_refunds, orders::bodies::transaction, pay_order},
    readiness::{Model, Provoked, RowState, Sealing, Wording},
    records::{
        combined_orders::CombinedOrder,
        order_refunds::RefundOutcome,
        orders::{Order, OrderState},
    },
    world::World,
};

/// How long to see that nothing more happens.
const QUIET: Duration = Duration::from_secs(1);

/// How often something is tried that a busy machine may lose.
const TRIES: usize = 3;

/// So many refunds of one order at most are asked for until nothing is left of it.
const MOST_REFUNDS: usize = 5;

const REFUND: &str = "create_refund";

const NO_ORDER: Wording = Wording {
    en: "the run ended at its beginning: --order led to no order that the sandbox has accepted",
    zh: "检查未能开始：--order 没有产生沙箱接受的订单",
};
const BY_CODE: Wording = Wording {
    en: "the run ended at its beginning: --order led to an order by code (codepay), and such orders are not checked",
    zh: "检查未能开始：--order 产生的是付款码支付订单，本检查不含付款码支付",
};
const COMBINED: Wording = Wording {
    en: "of a combined order no payment with a wrong amount is told",
    zh: "对合单订单不发送金额不符的支付通知",
};
const NO_CALLBACK: Wording = Wording {
    en: "the callback of the payment was not accepted, so what builds on it was not tried",
    zh: "支付回调未被接收，依赖它的检查没有进行",
};

/// What the report has to say beside what the checklist has.
#[derive(Debug, Default)]
pub(super) struct Remarks {
    /// What kept the run from going on.
    pub(super) run: Option<Wording>,
    /// Why nothing provoked G6, though there is a trigger for it.
    pub(super) wrong_amount: Option<Wording>,
}

/// Runs all steps.
pub(super) async fn run(check: &Check, world: &Arc<World>) -> Remarks {
    let client = Client::builder().no_proxy().redirect(redirect::Policy::none()).build().unwrap_or_default();
    let run = Run { check, world, client };
    // A bill of yesterday has what was paid yesterday.
    let yesterday = check.bill.is_some().then(|| Yesterday::new(world));
    let earlier = world.calls.select(|call| Some(call.id)).pop().unwrap_or_default();
    let first = run.order(None).await;
    run.ends();
    let Some(first) = first else {
        let why = if run.has_order_by_code(earlier) { BY_CODE } else { NO_ORDER };
        return Remarks { run: Some(why), ..Remarks::default() };
    };
    let operation = run.look(|model| model.operation_of(&first));
    let took = run.payment(&first).await;
    drop(yesterday);
    if took {
        run.copies(&first).await;
    }
    for (fault, row) in [
        (Fault::BadSignature, "G1"),
        (Fault::UnknownSerial, "G1"),
        (Fault::RateLimited, "G7"),
        (Fault::SystemError, "G7"),
        (Fault::DropAfter, "G8"),
    ] {
        run.failure(fault, row, operation.clone()).await;
    }
    run.withheld().await;
    let wrong_amount = run.wrong_amount().await.err();
    run.double_click().await;
    if took {
        run.refund(&first).await;
    }
    run.bill().await;
    run.unpaid().await;
    Remarks { run: (!took).then_some(NO_CALLBACK), wrong_amount }
}

struct Run<'a> {
    check: &'a Check,
    world: &'a Arc<World>,
    client: Client,
}

impl Run<'_> {
    /// The program places an order; gives its number once a response has told of it. The caller ends it.
    async fn order(&self, fault: Option<(Fault, Option<String>)>) -> Option<String> {
        let _injected = fault.map(|(fault, operation)| self.inject(fault, operation));
        self.begins(Provoked::Order);
        self.answered(self.pull(&self.check.order, About { unique: &uuid(), ..About::default() }).await);
        self.wait(|model| model.is_settled() || model.new_numbers(false).iter().any(|(_, told)| *told)).await;
        self.look(|model| model.new_numbers(false)).into_iter().find(|(_, told)| *told).map(|(number, _)| number)
    }

    /// Whether an order by code was accepted since an earlier call. The checklist has no such orders: they are paid with
    /// the call itself, and no callback tells of them.
    fn has_order_by_code(&self, earlier: u64) -> bool {
        self.world.calls.after(earlier).iter().any(|call| {
            let path = call.target.split('?').next().unwrap_or_default();
            path.ends_with("/transactions/codepay") && call.status.is_some_and(|status| (200..300).contains(&status))
        })
    }

    /// The customer pays, and the program hears of it twice at once: whoever looks first and notes later acts twice.
    async fn payment(&self, out_trade_no: &str) -> bool {
        let withheld = Withheld::new(self.world);
        if !self.pay(out_trade_no) {
            return false;
        }
        if let Some(id) = self.notification(out_trade_no) {
            let copy = || attempt::redeliver(self.world, &id, Sealing::Right);
            for _ in 0..TRIES {
                tokio::join!(copy(), copy());
                if self.took_copies(&id, |(_, at_once)| at_once) {
                    break;
                }
            }
        }
        // Where neither was taken, the schedule goes on.
        drop(withheld);
        self.wait(|model| model.took_callback(out_trade_no)).await
    }

    /// The callback comes again later, and with wrong signatures.
    async fn copies(&self, out_trade_no: &str) {
        let Some(id) = self.notification(out_trade_no) else {
            return;
        };
        let again = |sealing| attempt::redeliver(self.world, &id, sealing);
        for _ in 0..TRIES {
            again(Sealing::Right).await;
            if self.took_copies(&id, |(in_turn, _)| in_turn) {
                break;
            }
        }
        if let Some(handled) = &self.check.handled {
            // It may be acted upon after the callback was accepted.
            let _ = time::timeout(self.check.patience, async {
                while self.times(handled, out_trade_no).await == Some(0) {
                    time::sleep(Duration::from_millis(100)).await;
                }
            })
            .await;
            self.handled(handled, out_trade_no).await;
        }
        again(Sealing::Forged).await;
        again(Sealing::Probe).await;
    }

    /// Whether more copies of a callback would show no more: a busy machine may lose a response, which shows nothing, but
    /// a program that is too slow stays so.
    fn took_copies(&self, id: &str, shown: impl Fn((bool, bool)) -> bool) -> bool {
        self.look(|model| model.state("G5") == RowState::Violated || model.took_copies(id).is_some_and(shown))
    }

    /// The call of an order runs into a fault, once.
    async fn failure(&self, fault: Fault, row: &'static str, operation: Option<String>) {
        let _injected = self.inject(fault, operation);
        self.begins(Provoked::Order);
        self.answered(self.pull(&self.check.order, About { unique: &uuid(), ..About::default() }).await);
        self.wait(|model| model.is_settled() || model.state(row) == RowState::Violated).await;
        self.ends();
    }

    /// The customer pays, and the callback does not come.
    async fn withheld(&self) {
        let number = self.order(None).await;
        self.ends();
        let Some(number) = number else {
            return;
        };
        let withheld = Withheld::new(self.world);
        if self.pay(&number) {
            self.jobs().await;
            self.wait_for("G9").await;
            drop(withheld);
            self.wait(|model| model.took_callback(&number)).await;
        }
    }

    /// WeChat Pay tells of a payment with another amount; gives why it does not.
    async fn wrong_amount(&self) -> Result<(), Wording> {
        let Some(handled) = &self.check.handled else {
            return Ok(());
        };
        let number = self.order(None).await;
        self.ends();
        let Some(number) = number else {
            return Ok(());
        };
        // One of its orders may have the number of the combined one.
        if self.world.state.read(|records| records.get::<CombinedOrder>(&number).is_some()) {
            return Err(COMBINED);
        }
        let Some(order) = self.world.state.order(&number) else {
            return Ok(());
        };
        let url = order.text("/notify_url").unwrap_or_default().to_owned();
        let state = OrderState::Success {
            transaction_id: format!("42{:0>26}", self.world.clock.now()),
            openid: order.text("/payer/openid").unwrap_or("oUpF8uMuAJOM2pxb1Q").to_owned(),
            paid_at: self.world.clock.now(),
        };
        let mut resource = transaction(&Order { state, ..order.clone() }, false, self.world.clock.now());
        for member in ["/amount/total", "/amount/payer_total"] {
            if let Some(amount) = resource.pointer_mut(member) {
                *amount = Value::from(order.total().saturating_add(1));
            }
        }
        // It never happened, so nobody hears of it again once this run is over.
        if attempt::once(self.world, &url, "TRANSACTION.SUCCESS", resource, Sealing::Right).await.is_ok() {
            self.handled(handled, &number).await;
        }
        Ok(())
    }

    async fn double_click(&self) {
        let Some(trigger) = &self.check.double_click else {
            return;
        };
        let unique = uuid();
        let about = About { unique: &unique, ..About::default() };
        self.begins(Provoked::DoubleClick);
        tokio::join!(self.pull(trigger, about), self.pull(trigger, about));
        self.wait(|model| model.new_numbers(false).iter().any(|(_, told)| *told)).await;
        time::sleep(QUIET).await;
        self.ends();
    }

    /// An order is refunded until nothing is left, and then once more. The first call fails, and the callback of the
    /// first refund comes late.
    async fn refund(&self, out_trade_no: &str) {
        let Some(trigger) = &self.check.refund else {
            return;
        };
        let about = About { out_trade_no, unique: "" };
        let refund = |is_refunded| Provoked::Refund { out_trade_no: out_trade_no.to_owned(), is_refunded };
        self.begins(refund(false));
        let injected = self.inject(Fault::SystemError, Some(REFUND.to_owned()));
        let answer = self.pull(trigger, about).await;
        if !answer.is_some_and(|answer| answer.succeeded) && !self.look(Model::is_settled) {
            // It has failed, and somebody asks for it again.
            self.pull(trigger, about).await;
        }
        drop(injected);
        let told = |model: &Model| model.new_numbers(true).iter().any(|(_, told)| *told);
        self.wait(told).await;
        let number = self.look(|model| model.new_numbers(true)).into_iter().find(|(_, told)| *told);
        self.ends();
        let Some((number, _)) = number else {
            return;
        };
        let withheld = Withheld::new(self.world);
        self.settle(&number);
        self.jobs().await;
        self.wait(|model| model.refund_parts()[2]).await;
        drop(withheld);
        self.wait(|model| model.refund_parts()[1]).await;
        for _ in 0..MOST_REFUNDS {
            let Some(left) = self.left_to_refund(out_trade_no) else {
                return;
            };
            let is_refunded = left == 0;
            self.begins(refund(is_refunded));
            self.pull(trigger, about).await;
            if is_refunded {
                time::sleep(QUIET).await;
                return self.ends();
            }
            self.wait(|model| told(model) || model.state("B12") == RowState::Violated).await;
            let numbers = self.look(|model| model.new_numbers(true));
            self.ends();
            numbers.iter().for_each(|(number, _)| self.settle(number));
            if numbers.is_empty() {
                return;
            }
        }
    }

    async fn bill(&self) {
        if let Some(trigger) = &self.check.bill {
            self.pull(trigger, About::default()).await;
            self.wait_for("B7").await;
        }
    }

    /// An order is not paid.
    async fn unpaid(&self) {
        if self.look(|model| model.state("B5")) == RowState::NotSeen {
            self.order(None).await;
            self.ends();
            self.jobs().await;
            self.wait_for("B5").await;
        }
    }

    async fn jobs(&self) {
        if let Some(trigger) = &self.check.jobs {
            self.pull(trigger, About::default()).await;
        }
    }

    /// Asks how often an order was acted upon, once nothing more is under way.
    async fn handled(&self, trigger: &Trigger, out_trade_no: &str) {
        time::sleep(QUIET).await;
        for _ in 0..TRIES {
            if let Some(times) = self.times(trigger, out_trade_no).await {
                return self.changes(|model| model.handled(out_trade_no, times));
            }
        }
    }

    /// The first number of the output.
    async fn times(&self, trigger: &Trigger, out_trade_no: &str) -> Option<u64> {
        let answer = self.pull(trigger, About { out_trade_no, unique: "" }).await?;
        let mut numbers = answer.output.split(|character: char| !character.is_ascii_digit());
        numbers.find(|digits| !digits.is_empty()).filter(|_| answer.succeeded)?.parse().ok()
    }

    async fn pull(&self, trigger: &Trigger, about: About<'_>) -> Option<Answer> {
        trigger.pull(&self.client, about, self.check.patience).await
    }

    fn inject(&self, fault: Fault, operation: Option<String>) -> Once<'_> {
        let calls = Calls { operation, times: Some(1), ..Calls::default() };
        let active = self.world.injections.inject(Injected::Fault(fault), calls);
        self.world.feed.changed("faults");
        // A fault alone is never too long.
        Once(self.world, active.map(|active| active.id))
    }

    fn pay(&self, out_trade_no: &str) -> bool {
        pay_order::pay_order(&self.world.context(), out_trade_no, None).is_ok()
    }

    fn settle(&self, out_refund_no: &str) {
        // One that is settled already, or was never filed, needs nothing.
        let _ = order_refunds::settle_refund(&self.world.context(), out_refund_no, RefundOutcome::Success);
    }

    /// What is left of an order, or of all orders of a combined one.
    fn left_to_refund(&self, number: &str) -> Option<i64> {
        self.world.state.read(|records| {
            let orders = match records.get::<CombinedOrder>(number) {
                Some(combined) => records.orders_of(combined),
                None => vec![records.get::<Order>(number)?],
            };
            Some(orders.into_iter().map(|order| records.left_to_refund(order).0).fold(0, i64::saturating_add))
        })
    }

    /// The callback of an order's payment.
    fn notification(&self, out_trade_no: &str) -> Option<String> {
        let names = |resource: &Value| {
            let number = |name| resource.get(name).and_then(Value::as_str);
            number("out_trade_no") == Some(out_trade_no) || number("combine_out_trade_no") == Some(out_trade_no)
        };
        let mut notifications = self.world.state.notifications().into_iter().rev();
        notifications.find(|one| one.event_type == "TRANSACTION.SUCCESS" && names(&one.resource)).map(|one| one.id)
    }

    /// Waits until something is seen or violated.
    async fn wait_for(&self, row: &str) -> bool {
        self.wait(|model| model.state(row) != RowState::NotSeen).await
    }

    /// Waits until something holds, or until the patience is over.
    async fn wait(&self, holds: impl Fn(&Model) -> bool) -> bool {
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

    fn look<T>(&self, look: impl FnOnce(&Model) -> T) -> T {
        self.world.readiness.look(look)
    }

    fn begins(&self, provoked: Provoked) {
        self.changes(|model| model.begins(provoked));
    }

    fn answered(&self, answer: Option<Answer>) {
        // Whoever has not ended yet has reported no error either.
        if let Some(answer) = answer {
            self.changes(|model| model.answered(answer.succeeded, &answer.output));
        }
    }

    fn ends(&self) {
        self.changes(Model::ends);
    }

    fn changes(&self, happen: impl FnOnce(&mut Model)) {
        if self.world.readiness.changes(happen) {
            self.world.feed.changed("readiness");
        }
    }
}
