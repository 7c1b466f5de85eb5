//! Callbacks: what they say, and when they leave.
//!
//! In: what is owed. Out: an entry in the log of deliveries for each attempt,
//! and what became of the whole. A receiver gets one scheduled callback at a
//! time, in the order in which they are due; receivers do not wait for each
//! other. Each attempt is signed afresh and keeps the id.

pub(crate) mod delivery;
pub(crate) mod postman;
pub(crate) mod seal;

use std::{
    collections::BTreeSet,
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use delivery::Delivery;
use postman::{PATIENCE, Receipt};
use seal::uuid;
use serde_json::Value;
use tokio::{
    sync::{Notify, watch},
    task::JoinSet,
    time,
};

use crate::{
    gateway::Gateway,
    state::{
        Changes, Facts, StoreError,
        notifications::{Notification, NotificationState, later},
    },
};

/// How long one that is attempted by hand is kept from the schedule: longer than an attempt takes.
const RESERVED: Duration = Duration::from_secs(PATIENCE.as_secs() + 5);

/// How long the schedule waits after the state file could not be written.
const AFTER_FAILURE: Duration = Duration::from_secs(1);

/// What is to be known about the callbacks beside those themselves.
pub(crate) struct Outbox {
    /// By how much the schedule is compressed.
    pub(crate) speed: f64,
    /// Each attempt of this many is a probe; 0 for none.
    probe_every: AtomicU32,
    attempts: AtomicU32,
    /// Something is owed that the schedule does not know of.
    wake: Notify,
    /// Changes with each attempt.
    attempted: watch::Sender<()>,
}

/// Who makes an attempt.
enum By {
    Schedule,
    Hand,
}

/// Why a callback was not made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotOwed {
    #[error("10,000 callbacks are owed already")]
    TooMany,
    #[error(transparent)]
    NotKept(#[from] StoreError),
}

impl Outbox {
    pub(crate) fn new(speed: f64, probe_every: Option<u32>) -> Self {
        Self {
            speed,
            probe_every: AtomicU32::new(probe_every.unwrap_or_default()),
            attempts: AtomicU32::new(0),
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

    /// Looks at what is owed again.
    pub(crate) fn wake(&self) {
        self.wake.notify_one();
    }

    /// Whether the turn is a probe's (签名探测流量).
    fn is_probes_turn(&self) -> bool {
        let attempt = self.attempts.fetch_add(1, Ordering::Relaxed).wrapping_add(1);
        self.probe_every().is_some_and(|every| attempt.is_multiple_of(every))
    }
}

impl Gateway {
    /// A callback that is owed from this moment on.
    pub(crate) fn notification(&self, url: &str, event_type: &str, resource: Value) -> Notification {
        Notification {
            id: uuid(),
            // What a variant is called is the description's own affair.
            event_type: event_type.split('#').next().unwrap_or(event_type).to_owned(),
            url: url.to_owned(),
            created_at: self.clock.now(),
            resource,
            state: NotificationState::Owed,
            attempts: 0,
            scheduled: 0,
            next_attempt_at_ms: Some(now_ms()),
            number: 0,
        }
    }

    /// Puts a callback in motion that a change has added.
    pub(crate) fn announce(&self, notification: &Notification) {
        self.feed.tell("notification", notification);
        self.outbox.wake();
    }

    /// Owes a callback, makes its first attempt, and gives what came of that.
    pub(crate) async fn notify(&self, url: &str, event_type: &str, resource: Value) -> Result<Delivery, NotOwed> {
        let mut notification = self.notification(url, event_type, resource);
        notification.next_attempt_at_ms = Some(later(now_ms(), RESERVED));
        let notification = self.add(notification)?;
        Ok(self.attempt(&notification, self.outbox.is_probes_turn(), By::Schedule).await)
    }

    /// Sends a callback whose signature is wrong on purpose, once. A receiver that takes it takes a harmless one.
    pub(crate) async fn probe(&self, url: &str) -> Result<Delivery, NotOwed> {
        let resource = serde_json::json!({"echo_message": "signature probe"});
        let mut notification = self.notification(url, "SECURITY_ECHO.SUCCESS", resource);
        notification.state = NotificationState::Once;
        notification.next_attempt_at_ms = None;
        let notification = self.add(notification)?;
        Ok(self.attempt(&notification, true, By::Schedule).await)
    }

    /// Sends a callback again now; `None` when there is none with this id.
    pub(crate) async fn redeliver(&self, id: &str) -> Option<Delivery> {
        let notification = self.state.notification(id)?;
        Some(self.attempt(&notification, false, By::Hand).await)
    }

    /// Waits until each callback that is owed at this moment was attempted once.
    pub(crate) async fn callbacks_sent(&self) {
        let mut attempted = self.outbox.attempted.subscribe();
        // The sender lives as long as the gateway does.
        let _ = attempted.wait_for(|()| !self.state.has_unsent()).await;
    }

    fn add(&self, notification: Notification) -> Result<Notification, NotOwed> {
        let add = |facts: &Facts, changes: &mut Changes| facts.add(changes, notification);
        let notification = self.state.change(add)?.ok_or(NotOwed::TooMany)?;
        self.feed.tell("notification", &notification);
        Ok(notification)
    }

    /// Sends a callback, and keeps what became of it.
    async fn attempt(&self, notification: &Notification, probe: bool, by: By) -> Delivery {
        let sealed = self.seal(notification, probe);
        let outcome = match sealed.message {
            Some((headers, body)) => self.postman.send(&notification.url, headers, body).await,
            None => Err("it could not be signed".to_owned()),
        };
        let (receipt, error) = match outcome {
            Ok(receipt) => (Some(receipt), None),
            Err(error) => (None, Some(error)),
        };
        let (status, body) = receipt.map_or((None, String::new()), |Receipt { status, body }| (Some(status), body));
        let mut delivery = Delivery {
            number: 0,
            id: notification.id.clone(),
            event_type: notification.event_type.clone(),
            url: notification.url.clone(),
            sent_at: sealed.sent_at,
            serial: sealed.serial,
            attempt: notification.attempts.saturating_add(1),
            probe,
            status,
            body,
            error,
        };
        // Where it must not go now, it must not go later.
        let speed = self.postman.check(&notification.url).is_ok().then_some(self.outbox.speed);
        let (number, accepted) = (notification.number, delivery.is_accepted());
        let settled = match by {
            By::Schedule => self.state.attempted(number, accepted, now_ms(), speed),
            By::Hand => self.state.attempted_by_hand(number, accepted),
        };
        match &settled {
            Ok(Some(notification)) => {
                delivery.attempt = notification.attempts;
                self.feed.tell("notification", notification);
            }
            // It was settled long ago, and has made room for others since.
            Ok(None) => {}
            Err(error) => delivery.error = Some(error.to_string()),
        }
        let delivery = self.deliveries.record(delivery);
        self.feed.tell("delivery", &delivery);
        self.outbox.attempted.send_replace(());
        if settled.is_err() {
            // Otherwise the same attempt would be made again at once, and again.
            time::sleep(AFTER_FAILURE).await;
        }
        delivery
    }
}

/// Sends what is owed when it is due, until the task is aborted.
pub(crate) async fn deliver(gateway: Arc<Gateway>) {
    let mut busy = BTreeSet::new();
    let mut under_way = JoinSet::new();
    loop {
        let next = gateway.state.next_owed(&busy);
        let due_in = next.as_ref().and_then(|next| next.next_attempt_at_ms).map(|due| due.saturating_sub(now_ms()));
        if let Some(notification) = next
            && due_in.is_some_and(|wait| wait <= 0)
        {
            busy.insert(notification.url.clone());
            let gateway = Arc::clone(&gateway);
            under_way.spawn(async move {
                gateway.attempt(&notification, gateway.outbox.is_probes_turn(), By::Schedule).await;
                notification.url
            });
            continue;
        }
        let wait = due_in.and_then(|wait| u64::try_from(wait).ok()).map_or(Duration::MAX, Duration::from_millis);
        tokio::select! {
            () = gateway.outbox.wake.notified() => {}
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

/// Unix milliseconds of the machine's clock: the schedule goes on while a test's clock stands still.
pub(crate) fn now_ms() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(now.as_millis()).unwrap_or(i64::MAX)
}
