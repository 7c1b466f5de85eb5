//! The sandbox's clock: the one value that everything asks what time it is.
//!
//! In: the clients' clock, and by how much the sandbox's was advanced. Out: the
//! time on the wire, which is the clients', and the time of what happens: for
//! what becomes of orders, files, bills and queued callbacks. It always holds
//! that advancing it breaks no signature, because what is signed has the time
//! on the wire.

use std::sync::{
    Mutex, PoisonError,
    atomic::{AtomicI64, Ordering},
};

use wechatpay_auth::Clock;

use crate::calendar::now_ms;

/// The machine's clock, in milliseconds, on the schedule of callbacks while the sandbox's is so many seconds ahead.
pub(crate) fn schedule_ms(machine_ms: i64, advanced: i64) -> i64 {
    machine_ms.saturating_add(advanced.max(0).saturating_mul(1_000))
}

/// The clock of a sandbox.
pub(crate) struct SandboxClock {
    wire: Clock,
    advanced: AtomicI64,
    moving: Mutex<()>,
}

impl SandboxClock {
    /// The clients' clock, advanced by so many seconds.
    pub(crate) fn new(wire: Clock, advanced: i64) -> Self {
        Self { wire, advanced: AtomicI64::new(advanced), moving: Mutex::new(()) }
    }

    /// What it is on the wire, in Unix seconds: what signatures are made and checked with.
    pub(crate) fn wire_now(&self) -> i64 {
        self.wire.now()
    }

    /// What it is for all that happens, in Unix seconds.
    pub(crate) fn now(&self) -> i64 {
        self.wire.now().saturating_add(self.advanced())
    }

    /// What it is for the schedule of callbacks, in Unix milliseconds: the machine's clock, advanced. It goes on while a
    /// test's clock stands still, and is never behind the machine's, so that what is new is due at once.
    pub(crate) fn schedule_ms(&self) -> i64 {
        schedule_ms(now_ms(), self.advanced())
    }

    /// By how many seconds it is ahead of the clients'.
    pub(crate) fn advanced(&self) -> i64 {
        self.advanced.load(Ordering::Relaxed)
    }

    /// Moves it to what `keep` has kept, one after the other: what is kept last is what it is.
    pub(crate) fn moved<E>(&self, keep: impl FnOnce() -> Result<i64, E>) -> Result<(), E> {
        let _alone = self.moving.lock().unwrap_or_else(PoisonError::into_inner);
        self.advanced.store(keep()?, Ordering::Relaxed);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clock_that_is_not_kept_is_not_moved() {
        let clock = SandboxClock::new(Clock::fixed(100), 5);
        assert_eq!((clock.moved(|| Err("full")), clock.now()), (Err("full"), 105));
    }

    #[test]
    fn advanced_clock_leaves_the_wire_alone() {
        let clock = SandboxClock::new(Clock::fixed(100), 0);
        let set = |seconds| clock.moved(|| Ok::<_, ()>(seconds)).expect("it is kept");
        set(60);
        assert_eq!((clock.wire_now(), clock.now()), (100, 160));
        set(i64::MAX);
        assert_eq!((clock.now(), clock.schedule_ms()), (i64::MAX, i64::MAX));
        set(i64::MIN);
        assert!(clock.now() < 100 && clock.schedule_ms() >= now_ms() - 1_000);
    }
}
