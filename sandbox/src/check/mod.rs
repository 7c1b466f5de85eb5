//! A scripted run that provokes the rows of the checklist, one after another.
//!
//! In: a running sandbox, and how the program under test is made to act: triggers.
//! Out: a report, with an exit code for CI. It always holds that a row whose
//! trigger is not given is shown as not checked and never as passed, and that
//! faults and withheld callbacks of the run end with it.

mod applyments;
mod bill;
mod combined;
mod coupons;
mod held;
mod invocations;
mod medical;
mod plan;
mod report;
mod run;
mod service_orders;
mod service_reports;
mod sharing;
mod steps;
mod trigger;

use std::sync::Arc;

use crate::sandbox::Sandbox;
use held::Provoking;

pub use plan::Check;
pub use report::{CheckReport, CheckedRow, Language};
pub use trigger::{NoTrigger, Trigger};

impl Check {
    /// Provokes the rows, and reports. The checklist of the sandbox begins again with it.
    pub async fn run(&self, sandbox: &Sandbox) -> CheckReport {
        let world = Arc::clone(&sandbox.world);
        sandbox.clear_readiness();
        let provoking = Provoking(&world);
        let remarks = steps::run(self, &world).await;
        drop(provoking);
        report::report(self, &world, &remarks)
    }
}
