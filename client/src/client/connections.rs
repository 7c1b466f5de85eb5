//! Idle connections that the other side has ended are noticed before a request is written.

use tokio::{
    runtime::{Handle, RuntimeFlavor},
    task::yield_now,
};

/// Lets idle connections see that they were ended.
///
/// A current-thread runtime is driven by nobody between two calls: that of blocking
/// calls, or one that lives for a `block_on` now and then. What the other side closed
/// in the meantime waits in the kernel, and the next request would be written to it and
/// lost. A task that yields goes on only when the driver has turned, and goes on behind
/// whatever the driver has woken. It is a task of its own, so that it turns with the driver
/// also where another thread drives.
pub(crate) async fn notice_ended_connections() {
    if Handle::current().runtime_flavor() == RuntimeFlavor::CurrentThread {
        let turn = tokio::spawn(yield_now());
        // It fails only with its runtime, which ends the call, too.
        drop(turn.await);
    }
}
