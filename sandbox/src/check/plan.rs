//! What a run is made of.
//!
//! In: triggers and choices. Out: the same, for the steps and the report.

use std::time::Duration;

use super::trigger::Trigger;
use crate::readiness::row_ids;

/// How long a step waits for the program unless another time is named.
const PATIENCE: Duration = Duration::from_secs(30);

/// What is run against a program, and how the program is made to act.
#[derive(Clone, Debug)]
#[must_use = "nothing is provoked before `run` is awaited"]
pub struct Check {
    pub(super) order: Trigger,
    pub(super) double_click: Option<Trigger>,
    pub(super) handled: Option<Trigger>,
    pub(super) refund: Option<Trigger>,
    pub(super) bill: Option<Trigger>,
    pub(super) reconcile: Option<Trigger>,
    pub(super) combined: Option<Trigger>,
    pub(super) share: Option<Trigger>,
    pub(super) shared: Option<Trigger>,
    pub(super) service_order: Option<Trigger>,
    pub(super) complete: Option<Trigger>,
    pub(super) collected: Option<Trigger>,
    pub(super) refund_service: Option<Trigger>,
    pub(super) take_in: Option<Trigger>,
    pub(super) modify: Option<Trigger>,
    pub(super) report_paid: Option<Trigger>,
    pub(super) share_service: Option<Trigger>,
    pub(super) change_settlement: Option<Trigger>,
    pub(super) mixed_order: Option<Trigger>,
    pub(super) insured: Option<Trigger>,
    pub(super) refund_insured: Option<Trigger>,
    pub(super) create_coupon: Option<Trigger>,
    pub(super) use_coupon: Option<Trigger>,
    pub(super) return_coupon: Option<Trigger>,
    pub(super) end_coupon: Option<Trigger>,
    pub(super) jobs: Option<Trigger>,
    pub(super) patience: Duration,
    pub(super) skipped: Vec<String>,
}

impl Check {
    /// A run with the one trigger that it needs: each pull of it lets the program place one new order.
    pub fn new(order: Trigger) -> Self {
        Self {
            order,
            double_click: None,
            handled: None,
            refund: None,
            bill: None,
            reconcile: None,
            combined: None,
            share: None,
            shared: None,
            service_order: None,
            complete: None,
            collected: None,
            refund_service: None,
            take_in: None,
            modify: None,
            report_paid: None,
            share_service: None,
            change_settlement: None,
            mixed_order: None,
            insured: None,
            refund_insured: None,
            create_coupon: None,
            use_coupon: None,
            return_coupon: None,
            end_coupon: None,
            jobs: None,
            patience: PATIENCE,
            skipped: Vec::new(),
        }
    }

    /// Asks for the order `{unique}`: pulled twice at once with the same, as a double click does.
    pub fn double_click(mut self, trigger: Trigger) -> Self {
        self.double_click = Some(trigger);
        self
    }

    /// Gives, as the first number of its output, how often the program has acted upon the payment of `{out_trade_no}`.
    pub fn handled(mut self, trigger: Trigger) -> Self {
        self.handled = Some(trigger);
        self
    }

    /// Lets the program refund the order `{out_trade_no}`, in full or in part.
    pub fn refund(mut self, trigger: Trigger) -> Self {
        self.refund = Some(trigger);
        self
    }

    /// Lets the program ask for a bill and download it.
    pub fn bill(mut self, trigger: Trigger) -> Self {
        self.bill = Some(trigger);
        self
    }

    /// Lets the program compare the bill of yesterday with its own records, and gives, as the first number of its output,
    /// how many differences it has found.
    pub fn reconcile(mut self, trigger: Trigger) -> Self {
        self.reconcile = Some(trigger);
        self
    }

    /// Lets the program place one new combined order (合单).
    pub fn combined(mut self, trigger: Trigger) -> Self {
        self.combined = Some(trigger);
        self
    }

    /// Lets the program share the profit of the order `{out_trade_no}` (分账).
    pub fn share(mut self, trigger: Trigger) -> Self {
        self.share = Some(trigger);
        self
    }

    /// Gives, as the first number of its output, how many shares of `{out_trade_no}` have arrived, as the program has it.
    pub fn shared(mut self, trigger: Trigger) -> Self {
        self.shared = Some(trigger);
        self
    }

    /// Lets the program make one new service order (支付分订单) that its user has to confirm.
    pub fn service_order(mut self, trigger: Trigger) -> Self {
        self.service_order = Some(trigger);
        self
    }

    /// Lets the program complete the service order `{out_order_no}`. It is asked too early as well.
    pub fn complete(mut self, trigger: Trigger) -> Self {
        self.complete = Some(trigger);
        self
    }

    /// Gives, as the first number of its output, how often the program has acted upon the payment of the service order
    /// `{out_order_no}`.
    pub fn collected(mut self, trigger: Trigger) -> Self {
        self.collected = Some(trigger);
        self
    }

    /// Lets the program refund the payment of the service order `{out_order_no}`, in full or in part.
    pub fn refund_service(mut self, trigger: Trigger) -> Self {
        self.refund_service = Some(trigger);
        self
    }

    /// Lets the program submit the application `{unique}` to take a merchant in (特约商户进件). It is pulled again with the
    /// same, once the program has heard that the application is rejected: then it submits it again, under its number.
    pub fn take_in(mut self, trigger: Trigger) -> Self {
        self.take_in = Some(trigger);
        self
    }

    /// Lets the program lower what the completed service order `{out_order_no}` costs.
    pub fn modify(mut self, trigger: Trigger) -> Self {
        self.modify = Some(trigger);
        self
    }

    /// Lets the program report that the service order `{out_order_no}` was paid in another way. Where that fails, it is pulled
    /// again.
    pub fn report_paid(mut self, trigger: Trigger) -> Self {
        self.report_paid = Some(trigger);
        self
    }

    /// Lets the program share the payment of the service order `{out_order_no}` (分账), which it has marked as it completed it.
    pub fn share_service(mut self, trigger: Trigger) -> Self {
        self.share_service = Some(trigger);
        self
    }

    /// Lets the program change the settlement account of the merchant `{unique}`, the same at each of six pulls.
    pub fn change_settlement(mut self, trigger: Trigger) -> Self {
        self.change_settlement = Some(trigger);
        self
    }

    /// Lets the program place a mixed order (医保支付) for the bill `{unique}`, with the order of its cash part. It is pulled
    /// again with the same, once that has ended unpaid.
    pub fn mixed_order(mut self, trigger: Trigger) -> Self {
        self.mixed_order = Some(trigger);
        self
    }

    /// Gives, as the first number of its output, how often the program has acted upon the payment of the mixed order
    /// `{out_trade_no}`.
    pub fn insured(mut self, trigger: Trigger) -> Self {
        self.insured = Some(trigger);
        self
    }

    /// Lets the program give back what the mixed order `{out_trade_no}` was paid with.
    pub fn refund_insured(mut self, trigger: Trigger) -> Self {
        self.refund_insured = Some(trigger);
        self
    }

    /// Lets the program create one product coupon (商品券) with its batch, and all that belongs to it: the address for
    /// callbacks, pictures, codes and stores.
    pub fn create_coupon(mut self, trigger: Trigger) -> Self {
        self.create_coupon = Some(trigger);
        self
    }

    /// Lets the program report that the coupon `{coupon_code}` of a user is used. It is asked twice.
    pub fn use_coupon(mut self, trigger: Trigger) -> Self {
        self.use_coupon = Some(trigger);
        self
    }

    /// Lets the program take back that the coupon `{coupon_code}` was used. It is asked before that as well.
    pub fn return_coupon(mut self, trigger: Trigger) -> Self {
        self.return_coupon = Some(trigger);
        self
    }

    /// Lets the program end the coupon `{coupon_code}`. It is asked while the coupon is used as well.
    pub fn end_coupon(mut self, trigger: Trigger) -> Self {
        self.end_coupon = Some(trigger);
        self
    }

    /// Lets the program's jobs run: those that query orders, refunds, sharings and applications without a callback,
    /// and close unpaid orders. Without it they are waited for.
    pub fn jobs(mut self, trigger: Trigger) -> Self {
        self.jobs = Some(trigger);
        self
    }

    /// How long each step waits for the program: 30 seconds unless another time is named.
    pub fn patience(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    /// A row, by its id, that does not concern the program: whatever becomes of it changes no exit code.
    pub fn skip(mut self, id: impl Into<String>) -> Self {
        self.skipped.push(id.into());
        self
    }

    /// The ids of all rows.
    pub fn ids() -> impl Iterator<Item = &'static str> {
        row_ids()
    }
}
