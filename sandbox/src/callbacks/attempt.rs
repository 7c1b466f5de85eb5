//! One attempt to deliver a callback.
//!
//! In: a callback that is queued, or one to queue. Out: the delivery, in the log
//! too, and the callback as it is afterwards. What could not be kept is not made
//! again at once.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::time;

use super::seal::seal;
use crate::{
    calendar::now_ms,
    callback_client::{PATIENCE, Receipt, as_sent},
    error::SandboxError,
    log::deliveries::{Delivery, Message},
    readiness::{Callback, Sealing},
    records::notifications::{Notification, NotificationState, later},
    state::{Changes, Records, StoreError},
    unsent::Unsent,
    world::World,
};

/// How long one that is attempted by hand is kept from the schedule: longer than an attempt takes.
const RESERVED: Duration = Duration::from_secs(PATIENCE.as_secs() + 5);

/// How long the schedule waits after the state file could not be written.
const AFTER_FAILURE: Duration = Duration::from_secs(1);

/// Who makes an attempt.
enum By {
    Schedule,
    Hand,
}

/// Why a callback was not queued.
#[derive(Debug, thiserror::Error)]
pub(crate) enum QueueError {
    #[error("10,000 callbacks are queued already, or too many bytes of them")]
    Full,
    #[error(transparent)]
    NotKept(#[from] StoreError),
}

impl From<QueueError> for SandboxError {
    fn from(error: QueueError) -> Self {
        Self::NotKept { reason: error.to_string() }
    }
}

/// Queues a callback, makes its first attempt, and gives what came of that.
pub(crate) async fn notify(
    world: &World,
    url: &str,
    event_type: &str,
    resource: Value,
) -> Result<Delivery, QueueError> {
    let mut notification = Notification::new(url, event_type, resource, world.clock.now());
    notification.next_attempt_at_ms = Some(later(world.clock.schedule_ms(), RESERVED));
    let notification = queue(world, notification)?;
    Ok(scheduled(world, &notification).await)
}

/// Sends a callback whose signature is wrong on purpose, once. A receiver that takes it takes a harmless one.
pub(crate) async fn probe(world: &World, url: &str) -> Result<Delivery, QueueError> {
    let resource = json!({"echo_message": "signature probe"});
    once(world, url, "SECURITY_ECHO.SUCCESS", resource, Sealing::Probe).await
}

/// Sends a callback now and never again, whatever comes back.
pub(crate) async fn once(
    world: &World,
    url: &str,
    event_type: &str,
    resource: Value,
    sealing: Sealing,
) -> Result<Delivery, QueueError> {
    let mut notification = Notification::new(url, event_type, resource, world.clock.now());
    notification.state = NotificationState::Once;
    notification.next_attempt_at_ms = None;
    let notification = queue(world, notification)?;
    Ok(attempt(world, &notification, sealing, By::Schedule).await)
}

/// Sends a callback again now, signed rightly or wrongly; `None` when there is none with this id.
pub(crate) async fn redeliver(world: &World, id: &str, sealing: Sealing) -> Option<Delivery> {
    let notification = world.state.notification(id)?;
    Some(attempt(world, &notification, sealing, By::Hand).await)
}

/// Waits until each callback that is queued at this moment was attempted once.
pub(crate) async fn callbacks_sent(world: &World) {
    world.outbox.wait_until(|| !world.state.has_unsent()).await;
}

/// The attempt whose turn it is on the schedule.
pub(super) async fn scheduled(world: &World, notification: &Notification) -> Delivery {
    let sealing = if world.outbox.is_probes_turn() { Sealing::Probe } else { Sealing::Right };
    attempt(world, notification, sealing, By::Schedule).await
}

fn queue(world: &World, notification: Notification) -> Result<Notification, QueueError> {
    let queue = |records: &Records, changes: &mut Changes| records.queue(changes, vec![notification])?.pop();
    world.state.change(queue)?.ok_or(QueueError::Full)
}

/// Sends a callback, and keeps what became of it.
async fn attempt(world: &World, notification: &Notification, sealing: Sealing, by: By) -> Delivery {
    let sealed = seal(world, notification, sealing);
    let message = sealed.message.as_ref();
    let message = message.map(|(headers, body)| Message { headers: as_sent(headers), body: body.clone() });
    let watched = Callback::new(notification, sealing);
    world.readiness.sends(&watched);
    let began = Instant::now();
    let outcome = match sealed.message {
        Some((headers, body)) => world.callback_client.send(&notification.url, headers, body).await,
        None => Err(Unsent::new("it could not be signed", "无法签名")),
    };
    let took = began.elapsed();
    let took_us = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
    let is_telling = outcome.as_ref().map_or_else(|unsent| unsent.was_late, |_| true);
    let (status, response_headers, body, error) = match outcome {
        Ok(Receipt { status, headers, body }) => (Some(status), headers, body, None),
        Err(error) => (None, Vec::new(), String::new(), Some(error)),
    };
    let mut delivery = Delivery {
        number: 0,
        id: notification.id.clone(),
        event_type: notification.event_type.clone(),
        url: notification.url.clone(),
        forwarded_to: world.callback_client.forwarded(&notification.url),
        sent_at: sealed.sent_at,
        happened_at: sealed.sent_at.saturating_add(world.clock.advanced()),
        serial: sealed.serial,
        attempt: notification.attempts.saturating_add(1),
        probe: sealing != Sealing::Right,
        status,
        response_headers,
        body,
        took_us,
        error_zh: error.as_ref().map(|unsent| unsent.chinese.clone()),
        error: error.map(|unsent| unsent.english),
    };
    // Where it must not go now, it must not go later.
    let speed = world.callback_client.check(&notification.url).is_ok().then_some(world.outbox.speed);
    // Whoever takes a wrong signature has not had the callback: it is owed as before.
    let (number, accepted) = (notification.number, delivery.is_accepted() && sealing == Sealing::Right);
    let settled = match by {
        By::Schedule => world.state.attempted(number, accepted, now_ms(), speed),
        By::Hand => world.state.attempted_by_hand(number, accepted),
    };
    match &settled {
        Ok(Some(notification)) => delivery.attempt = notification.attempts,
        // It was settled long ago, and has made room for others since.
        Ok(None) => {}
        Err(error) => {
            let Unsent { english, chinese, .. } = error.into();
            (delivery.error, delivery.error_zh) = (Some(english), Some(chinese));
        }
    }
    let delivery = world.deliveries.record(delivery, message);
    let has_changed = world.readiness.sent(&watched, delivery.status, is_telling.then_some(took));
    world.feed.publish("delivery", &delivery);
    if has_changed {
        world.feed.changed("readiness");
    }
    world.outbox.attempted();
    if settled.is_err() {
        // Otherwise the same attempt would be made again at once, and again.
        time::sleep(AFTER_FAILURE).await;
    }
    delivery
}
