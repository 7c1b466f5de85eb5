//! How callbacks are sent, beside the callbacks themselves.
//!
//! In: the speed of the schedule, and how often an attempt is a probe. Out:
//! whose turn it is, and signals between those who queue and those who send.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use tokio::sync::{Notify, watch};

/// The settings of the schedule, and its signals.
pub(crate) struct Outbox {
    /// By how much the schedule is compressed.
    pub(crate) speed: f64,
    /// Each attempt of this many is a probe; 0 for none.
    probe_every: AtomicU32,
    attempts: AtomicU32,
    /// Nothing is sent on the schedule.
    withheld: AtomicBool,
    /// Something is queued that the schedule does not know of.
    wake: Notify,
    /// Changes with each attempt.
    attempted: watch::Sender<()>,
}

impl Outbox {
    pub(crate) fn new(speed: f64, probe_every: Option<u32>) -> Self {
        Self {
            speed,
            probe_every: AtomicU32::new(probe_every.unwrap_or_default()),
            attempts: AtomicU32::new(0),
            withheld: AtomicBool::new(false),
            wake: Notify::new(),
            attempted: watch::Sender::new(()),
        }
    }

    pub(crate) fn probe_every(&self) -> Option<u32> {
        Some(self.probe_every.load(Ordering::Relaxed)).filter(|every| *every > 0)
    }

    pub(crate) fn set_probe_every(&self, every: Option<u32>) {
        self.probe_every.store(every.unwrap_or_default(), Ordering::Relaxed);
    }

    /// Whether the turn is a probe's (签名探测流量).
    pub(crate) fn is_probes_turn(&self) -> bool {
        let attempt = self.attempts.fetch_add(1, Ordering::Relaxed).wrapping_add(1);
        self.probe_every().is_some_and(|every| attempt.is_multiple_of(every))
    }

    /// Withholds what the schedule would send, or lets it go.
    pub(crate) fn withhold(&self, withheld: bool) {
        self.withheld.store(withheld, Ordering::Relaxed);
        self.wake();
    }

    pub(crate) fn is_withheld(&self) -> bool {
        self.withheld.load(Ordering::Relaxed)
    }

    /// Lets the schedule look at what is queued again.
    pub(crate) fn wake(&self) {
        self.wake.notify_one();
    }

    /// Waits until the schedule is to look again.
    pub(crate) async fn woken(&self) {
        self.wake.notified().await;
    }

    /// Says that an attempt was made.
    pub(crate) fn attempted(&self) {
        self.attempted.send_replace(());
    }

    /// Waits until `is_done` holds, which is asked now and after each attempt.
    pub(crate) async fn wait_until(&self, mut is_done: impl FnMut() -> bool) {
        // The sender lives as long as this is borrowed.
        let _ = self.attempted.subscribe().wait_for(|()| is_done()).await;
    }
}
