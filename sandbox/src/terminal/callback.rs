//! An attempt to deliver a callback in one line.
//!
//! In: an attempt from the log. Out: its line: where it went, what came back,
//! and what follows from that. What the receiver says beyond its status may be
//! anything, and is not shown.

use super::{line::Line, shown};
use crate::{
    log::deliveries::Delivery,
    numbers,
    records::notifications::{Notification, NotificationState},
    world::World,
};

pub(super) fn line(world: &World, delivery: &Delivery) -> Line {
    let notification = world.state.notification(&delivery.id);
    let numbers =
        notification.as_ref().map(|notification| numbers::of_object(&notification.resource)).unwrap_or_default();
    let mut cause: Vec<String> = delivery.error.iter().map(|error| shown::line(error)).collect();
    if delivery.probe {
        cause.push("its signature is wrong on purpose: it is to be refused".to_owned());
    }
    if !delivery.is_accepted() {
        cause.extend(notification.as_ref().and_then(|notification| next(world, notification)));
    }
    Line {
        kind: "callback",
        at: delivery.sent_at,
        event_type: Some(shown::capitals(&delivery.event_type)),
        method: "POST".to_owned(),
        path: shown::address(delivery.forwarded_to.as_deref().unwrap_or(&delivery.url)),
        status: delivery.status,
        numbers,
        attempt: Some(delivery.attempt),
        cause,
        ..Line::default()
    }
}

/// What becomes of a callback that was not accepted.
fn next(world: &World, notification: &Notification) -> Option<String> {
    match (notification.state, notification.next_attempt_at_ms) {
        (NotificationState::Queued, Some(due)) => {
            let seconds = due.saturating_sub(world.clock.schedule_ms()).max(0) / 1_000;
            Some(format!("sent again in {seconds} s"))
        }
        (NotificationState::GivenUp, _) => Some("given up".to_owned()),
        _ => None,
    }
}
