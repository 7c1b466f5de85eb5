//! The steps of the run.
//!
//! In: triggers, and the sandbox. Out: what the checklist then has, and a remark
//! where something could not be tried. Each step waits for what it provokes, never for
//! a time, but where the point is that nothing happens.

use std::sync::Arc;

use reqwest::{Client, redirect};
use serde_json::Value;
use tokio::time;

use super::{
    held::{Withheld, Yesterday},
    plan::Check,
    run::{QUIET, Run},
    trigger::About,
};
use crate::{
    callbacks::attempt,
    faults::Fault,
    ids::uuid,
    models::orders::bodies::transaction,
    readiness::{Kind, Model, Provoked, RowState, Sealing, Wording},
    records::{
        combined_orders::CombinedOrder,
        orders::{Order, OrderState},
    },
    world::World,
};

/// So many refunds of one order at most are asked for until nothing is left of it.
pub(super) const MOST_REFUNDS: usize = 5;

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
    let yesterday = (check.bill.is_some() || check.reconcile.is_some()).then(|| Yesterday::new(world));
    let earlier = world.calls.latest();
    let first = run.order().await;
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
    run.combined().await;
    run.sharing().await;
    run.taking_in().await;
    run.changing_settlement().await;
    run.service_orders().await;
    run.mixed_orders().await;
    run.coupons().await;
    Remarks { run: (!took).then_some(NO_CALLBACK), wrong_amount }
}

impl Run<'_> {
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
            self.copied_at_once(&id).await;
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
        self.copied_in_turn(&id).await;
        if let Some(handled) = &self.check.handled {
            self.not_nothing(handled, out_trade_no).await;
            self.handled(handled, out_trade_no).await;
        }
        attempt::redeliver(self.world, &id, Sealing::Forged).await;
        attempt::redeliver(self.world, &id, Sealing::Probe).await;
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
        let number = self.order().await;
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
        let number = self.order().await;
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
        self.wait(|model| model.new_numbers(Kind::Order).iter().any(|(_, told)| *told)).await;
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
        let told = |model: &Model| model.new_numbers(Kind::Refund).iter().any(|(_, told)| *told);
        self.wait(told).await;
        let number = self.look(|model| model.new_numbers(Kind::Refund)).into_iter().find(|(_, told)| *told);
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
            let numbers = self.look(|model| model.new_numbers(Kind::Refund));
            self.ends();
            numbers.iter().for_each(|(number, _)| self.settle(number));
            if numbers.is_empty() {
                return;
            }
        }
    }

    /// An order is not paid.
    async fn unpaid(&self) {
        if self.look(|model| model.state("B5")) == RowState::NotSeen {
            self.order().await;
            self.ends();
            self.jobs().await;
            self.wait_for("B5").await;
        }
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
}
