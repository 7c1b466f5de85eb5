//! The checklist of readiness (接入质量检查): what of it a program was seen to keep.
//!
//! In: calls and deliveries as they happen, and what `check` knows of what it
//! provoked. Out: rows, each seen, not seen yet, or violated, with the call or the
//! callback that shows it. It always holds that a row whose behaviour cannot be
//! told from outside is not seen, that a violation stays until the list begins
//! again, and that what is remembered is bounded. Nothing here changes how the
//! gateway responds.

mod applyment;
mod applyment_calls;
mod bounded;
mod call;
mod callback;
mod callbacks;
mod calls;
mod combined;
mod coupon;
mod coupon_calls;
mod invocation;
mod medical;
mod medical_callbacks;
mod medical_calls;
mod model;
mod rows;
mod said;
mod service_callbacks;
mod service_calls;
mod service_order;
mod sharing;
mod tracked;
mod verdict;
mod wording;

#[cfg(test)]
mod tests;

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use crate::log::calls::ReceivedCall;
use call::Call;

pub(crate) use call::Kind;
pub(crate) use callback::{Callback, Sealing};
pub(crate) use coupon::BatchNumbers;
pub(crate) use invocation::Invocation;
pub(crate) use medical_callbacks::PAID as MIXED_ORDER_PAID;
pub(crate) use model::{Model, Provoked};
pub use rows::Grade;
pub(crate) use rows::{Practice, row_ids};
pub use verdict::{Evidence, ReadinessRow, RowState};
pub use wording::Wording;

/// The list of one sandbox.
pub(crate) struct Readiness {
    model: Mutex<Model>,
    started: Instant,
}

impl Default for Readiness {
    fn default() -> Self {
        Self { model: Mutex::default(), started: Instant::now() }
    }
}

impl Readiness {
    /// A call had its response; gives whether a row has changed.
    pub(crate) fn called(&self, call: &ReceivedCall) -> bool {
        let Some(call) = Call::read(call) else {
            return false;
        };
        let now = self.now_ms();
        self.changes(|model| model.called(&call, now))
    }

    /// A callback is on its way.
    pub(crate) fn sends(&self, callback: &Callback<'_>) {
        let now = self.now_ms();
        self.model().sends(callback, now);
    }

    /// The receiver has responded to it with a status, or with nothing, after so long; no time where it broke off or
    /// could not be connected to. Gives whether a row has changed.
    pub(crate) fn sent(&self, callback: &Callback<'_>, status: Option<u16>, took: Option<Duration>) -> bool {
        self.changes(|model| model.sent(callback, status, took))
    }

    /// What `check` has to say; gives whether a row has changed.
    pub(crate) fn changes(&self, happen: impl FnOnce(&mut Model)) -> bool {
        let mut model = self.model();
        let before = model.verdicts.version();
        happen(&mut model);
        model.verdicts.version() != before
    }

    /// Looks at what is remembered.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&Model) -> T) -> T {
        look(&self.model())
    }

    pub(crate) fn rows(&self) -> Vec<ReadinessRow> {
        self.model().rows()
    }

    /// Begins again.
    pub(crate) fn clear(&self) {
        *self.model() = Model::default();
    }

    fn now_ms(&self) -> u64 {
        u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    fn model(&self) -> MutexGuard<'_, Model> {
        // What a panicking thread left is at worst one event short.
        self.model.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
