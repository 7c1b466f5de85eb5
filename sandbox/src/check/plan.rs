//! What a run is made of.
//!
//! In: triggers and choices. Out: the same, for the steps and the report.

use std::time::Duration;

use super::trigger::Trigger;
use crate::readiness::ROW_IDS;

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

    /// Lets the program's jobs run: those that query orders and refunds without a callback, and close unpaid orders.
    /// Without it they are waited for.
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
        ROW_IDS.into_iter()
    }
}
