//! The callback that follows from what happened.
//!
//! In: an event and its resource. Out: a callback that is queued in the same
//! change, so that neither is kept without the other, or the reason why the
//! gateway sends none.

use serde::Serialize;
use serde_json::Value;

use crate::{
    records::notifications::Notification,
    refusal::Refusal,
    state::{Changes, Records},
};

/// What became of the callback: what is queued, or why there is none.
pub(crate) type CallbackOutcome = Result<Queued, NoCallback>;

/// A callback that is queued, or some of the same event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Queued {
    pub(crate) event_type: &'static str,
    /// The address that it is meant for. Whether it can be called is not looked at here.
    pub(crate) url: String,
}

/// Why the gateway sends no callback.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub(crate) enum NoCallback {
    #[error("no address for callbacks is set")]
    NoAddress,
    #[error("the member does not authorize the points service")]
    NotAuthorized,
    #[error("the points of the payment were not reported")]
    PointsNotReported,
    #[error("the payment is older than 30 days")]
    TooOld,
    #[error("no money moved to or from another merchant")]
    NothingMoved,
    #[error("too many callbacks are queued")]
    QueueFull,
}

/// Refuses a call whose callback has no room in the queue, and leaves all as it was, so that no callback is lost without a
/// word.
pub(super) fn or_refuse(callback: CallbackOutcome, changes: &mut Changes) -> Result<(), Refusal> {
    if callback == Err(NoCallback::QueueFull) {
        changes.undo();
        return Err(Refusal::queue_full());
    }
    Ok(())
}

/// Queues the callback of an event, where there is an address for it.
pub(super) fn queue(
    records: &Records,
    changes: &mut Changes,
    now: i64,
    url: Option<&str>,
    event_type: &'static str,
    resource: Value,
) -> CallbackOutcome {
    queue_all(records, changes, now, url, event_type, [resource].into_iter())
}

/// A callback that follows, where there is an address for it.
pub(super) struct Told {
    pub(super) event_type: &'static str,
    pub(super) url: Option<String>,
    pub(super) resource: Value,
}

/// Queues callbacks of one change, in this order; gives what became of the last. All of them are queued or none.
pub(super) fn queue_in_turn(records: &Records, changes: &mut Changes, now: i64, all: Vec<Told>) -> CallbackOutcome {
    let last = all.last().and_then(|told| Some((told.event_type, told.url.clone()?)));
    let new = all
        .into_iter()
        .filter_map(|Told { event_type, url, resource }| Some(Notification::new(&url?, event_type, resource, now)));
    let new: Vec<Notification> = new.collect();
    if !new.is_empty() {
        records.queue(changes, new).ok_or(NoCallback::QueueFull)?;
    }
    let (event_type, url) = last.ok_or(NoCallback::NoAddress)?;
    Ok(Queued { event_type, url })
}

/// Queues a callback of an event for each resource, where there is an address for them; all of them or none.
pub(super) fn queue_all(
    records: &Records,
    changes: &mut Changes,
    now: i64,
    url: Option<&str>,
    event_type: &'static str,
    resources: impl Iterator<Item = Value>,
) -> CallbackOutcome {
    let url = url.ok_or(NoCallback::NoAddress)?;
    let notifications: Vec<Notification> =
        resources.map(|resource| Notification::new(url, event_type, resource, now)).collect();
    if notifications.is_empty() {
        return Err(NoCallback::NothingMoved);
    }
    let queued = records.queue(changes, notifications).map(|_| Queued { event_type, url: url.to_owned() });
    queued.ok_or(NoCallback::QueueFull)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::state::State;

    /// What a call is answered that queues a callback, with so many before it.
    fn called(before: usize) -> (Result<(), Refusal>, usize) {
        let state = State::default();
        let called = state.change(|records, changes| {
            let others = (0..before).map(|_| json!({}));
            drop(queue_all(records, changes, 0, Some("http://127.0.0.1:1/"), "A.B", others));
        });
        called.expect("a change in memory");
        let called = state.change(|records, changes| {
            changes.put(Notification::new("http://127.0.0.1:1/", "PUT.BEFORE", json!({}), 0));
            or_refuse(queue(records, changes, 0, Some("http://127.0.0.1:1/"), "C.D", json!({})), changes)
        });
        (called.expect("a change in memory"), state.notifications().len())
    }

    #[test]
    fn or_refuse_with_a_full_queue_refuses_the_call_and_changes_nothing() {
        let (called, kept) = called(10_000);
        let refusal = called.expect_err("there is no room");
        assert_eq!((refusal.status.as_u16(), refusal.code(), kept), (500, "SYSTEM_ERROR", 10_000));
    }

    #[test]
    fn queue_in_turn_queues_all_in_their_order_or_none_and_tells_of_the_last() {
        let told = |event_type, has_url: bool| Told {
            event_type,
            url: has_url.then(|| "http://127.0.0.1:1/".to_owned()),
            resource: json!({}),
        };
        for (before, urls, expected, queued) in [
            (0, [true, true], Ok("C.D"), vec!["A.B", "C.D"]),
            (0, [false, true], Ok("C.D"), vec!["C.D"]),
            (0, [true, false], Err(NoCallback::NoAddress), vec!["A.B"]),
            (0, [false, false], Err(NoCallback::NoAddress), Vec::new()),
            (9_999, [true, true], Err(NoCallback::QueueFull), Vec::new()),
        ] {
            let state = State::default();
            let others = (0..before).map(|_| json!({}));
            let fill = |records: &Records, changes: &mut Changes| {
                drop(queue_all(records, changes, 0, Some("http://127.0.0.1:1/"), "E.F", others));
            };
            state.change(fill).expect("a change in memory");
            let outcome = state.change(|records, changes| {
                queue_in_turn(records, changes, 0, vec![told("A.B", urls[0]), told("C.D", urls[1])])
            });
            let outcome = outcome.expect("a change in memory").map(|queued| queued.event_type);
            let kept = state.notifications().into_iter().map(|one| one.event_type).skip(before);
            assert_eq!(
                (outcome, kept.collect::<Vec<_>>()),
                (expected, queued.into_iter().map(str::to_owned).collect::<Vec<_>>())
            );
        }
    }

    #[test]
    fn or_refuse_with_room_or_without_an_address_takes_the_call() {
        assert!(called(0).0.is_ok());
        assert!(or_refuse(Err(NoCallback::NoAddress), &mut Changes::default()).is_ok());
    }
}
