//! Sends callbacks when they are due.
//!
//! In: what is queued, and what the time alone is about to queue. Out: attempts. A receiver gets one scheduled callback at
//! a time, in the order in which they are due; receivers do not wait for each
//! other. Where callbacks are forwarded there is one receiver.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use tokio::{task::JoinSet, time};

use super::attempt::scheduled;
use crate::{models::withdrawals, world::World};

/// So long it waits at least for what the time alone does, so that a state file that cannot be written is no reason to
/// try without a pause.
const PAUSE: Duration = Duration::from_secs(1);

/// Sends what is queued when it is due, until the task is aborted.
pub(crate) async fn run(world: Arc<World>) {
    let mut busy = BTreeSet::new();
    let mut under_way = JoinSet::new();
    loop {
        // What cannot be kept now is tried again: a call that needs it says so.
        let _ = withdrawals::tell_due(&world.context());
        let is_busy = world.callback_client.forward().is_some() && !busy.is_empty();
        let waits = is_busy || world.outbox.is_withheld();
        let next = if waits { None } else { world.state.next_queued(&busy) };
        let due_in = next
            .as_ref()
            .and_then(|next| next.next_attempt_at_ms)
            .map(|due| due.saturating_sub(world.clock.schedule_ms()));
        if let Some(notification) = next
            && due_in.is_some_and(|wait| wait <= 0)
        {
            busy.insert(notification.url.clone());
            let world = Arc::clone(&world);
            under_way.spawn(async move {
                scheduled(&world, &notification).await;
                notification.url
            });
            continue;
        }
        let wait = due_in.and_then(|wait| u64::try_from(wait).ok()).map_or(Duration::MAX, Duration::from_millis);
        let wait = wait.min(withdrawals::due_in(&world.context()).map_or(Duration::MAX, |wait| wait.max(PAUSE)));
        tokio::select! {
            () = world.outbox.woken() => {}
            () = time::sleep(wait) => {}
            Some(done) = under_way.join_next() => match done {
                Ok(url) => {
                    busy.remove(&url);
                }
                // An attempt that panicked does not say whose it was; the others are at most made twice.
                Err(_) => busy.clear(),
            },
        }
    }
}
