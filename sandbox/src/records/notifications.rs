//! Callbacks that are queued for the merchant, and those that are settled.
//!
//! In: new callbacks, and what came of each attempt. Out: which is due next. It
//! always holds that what is queued is never dropped before the receiver takes
//! it or the schedule ends, that the queue is bounded in callbacks and bytes,
//! and that of what is settled the last are kept, 1,000 at most.

use std::{collections::BTreeSet, fmt, time::Duration};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::settings;
use crate::{
    calendar::now_ms,
    clock,
    ids::uuid,
    state::{Changes, Records, State, StoreError, record},
};

/// How many callbacks may be queued at once, and how many bytes of them.
const MOST_QUEUED: usize = 10_000;
const MOST_QUEUED_BYTES: usize = 64 << 20;

/// How many settled ones are kept, to be sent again by hand, and how many bytes of them.
const SETTLED_KEPT: usize = 1_000;
const SETTLED_KEPT_BYTES: usize = 16 << 20;

/// How long WeChat Pay waits between one attempt and the next, in seconds: 15 repetitions in 24 hours and 4 minutes.
const SCHEDULE: [u64; 15] =
    [15, 15, 30, 180, 600, 1_200, 1_800, 1_800, 1_800, 3_600, 10_800, 10_800, 10_800, 21_600, 21_600];

/// The same of a mixed order of medical insurance (医保支付), of which nobody is told for longer than 30 seconds. How the
/// pauses grow no source says.
const BRIEF_SCHEDULE: [u64; 2] = [10, 20];

/// What has become of a callback.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum NotificationState {
    /// It is to be sent, or to be sent again.
    Queued,
    /// The receiver took it.
    Accepted,
    /// The receiver took it in none of the attempts that WeChat Pay makes, or it is at an address that is not called.
    GivenUp,
    /// It is sent a single time, whatever comes back.
    Once,
}

/// A callback, with all its attempts taken together.
///
/// The resource may hold anything, so `Debug` leaves it out.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Notification {
    /// Its id (通知ID), the same in all attempts.
    pub id: String,
    /// For example `MALL_TRANSACTION.SUCCESS`.
    pub event_type: String,
    /// Where it goes.
    pub url: String,
    /// When it happened, in Unix seconds of the sandbox's clock.
    pub created_at: i64,
    /// What is encrypted into it, in plain text.
    pub resource: Value,
    /// What has become of it.
    pub state: NotificationState,
    /// How often it was sent.
    pub attempts: u32,
    /// How many of these attempts were the schedule's, and not made by hand.
    pub scheduled: u32,
    /// When it is sent next, in Unix milliseconds of the machine's clock, advanced as the sandbox's is; `None` when it is
    /// settled.
    pub next_attempt_at_ms: Option<i64>,
    /// Counts up with each callback.
    #[serde(default)]
    pub(crate) number: u64,
    /// What it takes of memory, about.
    #[serde(default)]
    pub(crate) size: usize,
}

record!(Notification, notifications, |notification| format!("{:020}", notification.number));

impl Notification {
    /// A callback that is to be sent from this moment on; `now` is the sandbox's clock.
    pub(crate) fn new(url: &str, event_type: &str, resource: Value, now: i64) -> Self {
        let new = Self {
            id: uuid(),
            // What a variant is called is the description's own affair.
            event_type: event_type.split('#').next().unwrap_or(event_type).to_owned(),
            url: url.to_owned(),
            created_at: now,
            resource,
            state: NotificationState::Queued,
            attempts: 0,
            scheduled: 0,
            next_attempt_at_ms: Some(now_ms()),
            number: 0,
            size: 0,
        };
        new.sized()
    }

    /// The same with its size, which state files did not always have.
    pub(crate) fn sized(self) -> Self {
        let size = [self.resource.to_string().len(), self.url.len(), self.event_type.len()].iter().sum();
        Self { size, ..self }
    }

    /// Whether it is still to be sent.
    pub fn is_queued(&self) -> bool {
        self.state == NotificationState::Queued
    }

    /// The pauses between its attempts, in seconds.
    fn schedule(&self) -> &'static [u64] {
        if self.event_type == "MEDICAL_INSURANCE.SUCCESS" { &BRIEF_SCHEDULE } else { &SCHEDULE }
    }

    /// The same after one more attempt.
    fn attempted(&self, accepted: bool, now_ms: i64, speed: Option<f64>) -> Self {
        let (attempts, scheduled) = (self.attempts.saturating_add(1), self.scheduled.saturating_add(1));
        let (state, next_attempt_at_ms) = match self.state {
            _ if accepted => (NotificationState::Accepted, None),
            NotificationState::Queued => match speed.and_then(|speed| pause(self.schedule(), scheduled, speed)) {
                Some(pause) => (NotificationState::Queued, Some(later(now_ms, pause))),
                None => (NotificationState::GivenUp, None),
            },
            settled => (settled, None),
        };
        Self { state, attempts, scheduled, next_attempt_at_ms, ..self.clone() }
    }

    /// The same, due so many milliseconds earlier.
    pub(super) fn due_earlier(&self, by_ms: i64) -> Self {
        Self { next_attempt_at_ms: self.next_attempt_at_ms.map(|due| due.saturating_sub(by_ms)), ..self.clone() }
    }

    /// The same after an attempt by hand: unless that settles it, the schedule stays as it is.
    fn attempted_by_hand(&self, accepted: bool) -> Self {
        let attempts = self.attempts.saturating_add(1);
        if accepted {
            return Self { attempts, state: NotificationState::Accepted, next_attempt_at_ms: None, ..self.clone() };
        }
        Self { attempts, ..self.clone() }
    }
}

/// How long to wait after so many attempts; `None` when there is no further one.
fn pause(schedule: &[u64], attempts: u32, speed: f64) -> Option<Duration> {
    let at = usize::try_from(attempts).ok()?.checked_sub(1)?;
    let seconds = *schedule.get(at)?;
    // The speed is positive, and the longest pause at the lowest one is capped at about a month.
    Duration::try_from_secs_f64((seconds as f64 / speed).min(3_000_000.0)).ok()
}

pub(crate) fn later(now_ms: i64, pause: Duration) -> i64 {
    now_ms.saturating_add(i64::try_from(pause.as_millis()).unwrap_or(i64::MAX))
}

impl fmt::Debug for Notification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notification")
            .field("id", &self.id)
            .field("event_type", &self.event_type)
            .field("url", &self.url)
            .field("state", &self.state)
            .field("attempts", &self.attempts)
            .field("next_attempt_at_ms", &self.next_attempt_at_ms)
            .finish_non_exhaustive()
    }
}

impl Records {
    /// Queues new callbacks, and removes the oldest of those that are settled; `None` when the queue has no room for all.
    pub(crate) fn queue(&self, changes: &mut Changes, new: Vec<Notification>) -> Option<Vec<Notification>> {
        let (queued, settled): (Vec<_>, Vec<_>) =
            self.table::<Notification>().iter().partition(|(_, one)| one.is_queued());
        let bytes = queued.iter().map(|(_, one)| one.size).chain(new.iter().map(|one| one.size)).sum::<usize>();
        if queued.len() + new.len() > MOST_QUEUED || bytes > MOST_QUEUED_BYTES {
            return None;
        }
        // The newest of them that have room, once those that are queued now are settled too.
        let (mut count, mut size) = (new.len(), 0_usize);
        for (key, one) in settled.iter().rev() {
            (count, size) = (count + 1, size.saturating_add(one.size));
            if count > SETTLED_KEPT || size > SETTLED_KEPT_BYTES {
                changes.remove::<Notification>((*key).clone());
            }
        }
        let first = self.all::<Notification>().next_back().map_or(1, |latest| latest.number + 1);
        let numbered = (first..).zip(new).map(|(number, one)| Notification { number, ..one });
        let numbered: Vec<Notification> = numbered.collect();
        numbered.iter().for_each(|one| changes.put(one.clone()));
        Some(numbered)
    }
}

impl State {
    /// What came of an attempt by hand; gives the notification as it is now, if it is still kept.
    pub(crate) fn attempted_by_hand(&self, number: u64, accepted: bool) -> Result<Option<Notification>, StoreError> {
        self.change(|records, changes| {
            let notification = records.get::<Notification>(&format!("{number:020}"))?.attempted_by_hand(accepted);
            changes.put(notification.clone());
            Some(notification)
        })
    }

    /// What came of an attempt of the schedule; gives the notification as it is now, if it is still kept. `speed` is by
    /// how much the schedule is compressed, `None` where it is never to be sent again; `machine_ms` is the machine's clock.
    pub(crate) fn attempted(
        &self,
        number: u64,
        accepted: bool,
        machine_ms: i64,
        speed: Option<f64>,
    ) -> Result<Option<Notification>, StoreError> {
        self.change(|records, changes| {
            let notification = records.get::<Notification>(&format!("{number:020}"))?;
            // The schedule's clock is asked here, where nobody moves it until this is kept.
            let now_ms = clock::schedule_ms(machine_ms, settings::advanced(records));
            let notification = notification.attempted(accepted, now_ms, speed);
            changes.put(notification.clone());
            Some(notification)
        })
    }

    /// All that are kept, oldest first.
    pub(crate) fn notifications(&self) -> Vec<Notification> {
        self.read(|records| records.all::<Notification>().cloned().collect())
    }

    pub(crate) fn notification(&self, id: &str) -> Option<Notification> {
        self.read(|records| records.all::<Notification>().rfind(|one| one.id == id).cloned())
    }

    /// Whether there is a callback of which no attempt was made yet.
    pub(crate) fn has_unsent(&self) -> bool {
        self.read(|records| records.all::<Notification>().any(|one| one.is_queued() && one.attempts == 0))
    }

    /// What is queued for receivers that are not busy and has waited longest, or will be due first.
    pub(crate) fn next_queued(&self, busy: &BTreeSet<String>) -> Option<Notification> {
        self.read(|records| {
            let queued = records.all::<Notification>().filter(|one| one.is_queued() && !busy.contains(&one.url));
            queued.min_by_key(|one| (one.next_attempt_at_ms, one.number)).cloned()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notification() -> Notification {
        Notification {
            id: "1".to_owned(),
            event_type: "A.B".to_owned(),
            url: "http://127.0.0.1:1/".to_owned(),
            created_at: 0,
            resource: serde_json::json!({"openid": "secret-openid"}),
            state: NotificationState::Queued,
            attempts: 0,
            scheduled: 0,
            next_attempt_at_ms: Some(0),
            number: 0,
            size: 0,
        }
    }

    fn queue(state: &State, notification: Notification) -> Option<Notification> {
        let queued = state.change(|records, changes| records.queue(changes, vec![notification]));
        queued.expect("a change in memory")?.pop()
    }

    #[test]
    fn queue_is_bounded_in_bytes() {
        let state = State::default();
        let half = || Notification { size: MOST_QUEUED_BYTES / 2, ..notification() };
        let first = queue(&state, half()).expect("room");
        queue(&state, half()).expect("room");
        assert!(queue(&state, Notification { size: 1, ..notification() }).is_none());
        state.attempted(first.number, true, 0, Some(1.0)).expect("a change");
        assert!(queue(&state, notification()).is_some());
        assert_eq!(state.notifications().len(), 2, "what was settled is too large to be kept");
    }

    #[test]
    fn new_callbacks_know_their_size() {
        let one = Notification::new("http://127.0.0.1/", "A.B", serde_json::json!("x".repeat(1_000)), 0);
        assert_eq!(one.size, 1_002 + 17 + 3);
    }

    #[test]
    fn attempted_refusals_follow_the_schedule_for_a_day_and_four_minutes() {
        let (mut now, mut one) = (0, notification());
        let mut sent = 0;
        while let Some(due) = one.next_attempt_at_ms {
            now = due;
            one = one.attempted(false, now, Some(1.0));
            sent += 1;
        }
        assert_eq!((sent, now), (16, (24 * 3_600 + 4 * 60) * 1_000));
        assert_eq!((one.state, one.attempts), (NotificationState::GivenUp, 16));
    }

    #[test]
    fn attempted_refusals_of_a_mixed_order_end_after_thirty_seconds() {
        let mut one = Notification { event_type: "MEDICAL_INSURANCE.SUCCESS".to_owned(), ..notification() };
        let mut sent = Vec::new();
        while let Some(due) = one.next_attempt_at_ms {
            one = one.attempted(false, due, Some(1.0));
            sent.push(due);
        }
        assert_eq!((sent, one.state), (vec![0, 10_000, 30_000], NotificationState::GivenUp));
    }

    #[test]
    fn attempted_by_hand_refusals_leave_the_schedule_alone() {
        let queued = notification().attempted(false, 0, Some(1.0));
        let again = queued.attempted_by_hand(false).attempted_by_hand(false);
        assert_eq!((again.attempts, again.next_attempt_at_ms), (3, queued.next_attempt_at_ms));
        assert_eq!(again.attempted(false, 15_000, Some(1.0)).next_attempt_at_ms, Some(30_000));
        assert_eq!(again.attempted_by_hand(true).state, NotificationState::Accepted);
    }

    #[test]
    fn attempted_where_it_must_not_go_is_given_up_at_once() {
        let given_up = notification().attempted(false, 0, None);
        assert_eq!((given_up.state, given_up.attempts), (NotificationState::GivenUp, 1));
    }

    #[test]
    fn attempted_speed_compresses_the_schedule() {
        assert_eq!(notification().attempted(false, 1_000, Some(60.0)).next_attempt_at_ms, Some(1_250));
    }

    #[test]
    fn attempted_accepted_is_settled_and_a_later_refusal_does_not_owe_it_again() {
        let accepted = notification().attempted(true, 0, Some(1.0));
        assert_eq!((accepted.state, accepted.next_attempt_at_ms), (NotificationState::Accepted, None));
        assert_eq!(accepted.attempted(false, 0, Some(1.0)).state, NotificationState::Accepted);
    }

    #[test]
    fn queue_settled_are_bounded_and_queued_are_not_dropped() {
        let state = State::default();
        let queued = queue(&state, notification()).expect("room");
        for _ in 0..1_100 {
            let one = queue(&state, notification()).expect("room");
            state.attempted(one.number, true, 0, Some(1.0)).expect("a change");
        }
        let kept = state.notifications();
        assert_eq!((kept.len(), kept[0].number), (1_001, queued.number));
        assert_eq!(state.next_queued(&BTreeSet::new()).map(|one| one.number), Some(queued.number));
    }

    #[test]
    fn next_queued_busy_receivers_are_passed_over() {
        let state = State::default();
        queue(&state, notification());
        assert!(state.next_queued(&BTreeSet::from(["http://127.0.0.1:1/".to_owned()])).is_none());
    }

    #[test]
    fn debug_resource_stays_out() {
        let text = format!("{:?}", notification());
        assert!(!text.contains("secret-openid"), "{text}");
    }
}
