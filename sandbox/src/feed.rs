//! Everything as it happens, for those who watch.
//!
//! In: updates. Out: a stream of them for each watcher. It costs nothing while
//! nobody watches, and a watcher that falls behind is told so and holds nobody up.
//! Who reads the logs by itself takes the signal alone that something happened.

use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;
use tokio::sync::{broadcast, watch};

/// How many updates a watcher may be behind.
const BEHIND: usize = 1_024;

/// An update: its kind, and JSON.
#[derive(Clone)]
pub(crate) struct Update {
    pub(crate) event: &'static str,
    pub(crate) data: Arc<str>,
}

/// The senders; `None` once the sandbox stops.
pub(crate) struct Feed(Mutex<Option<Senders>>);

struct Senders {
    updates: broadcast::Sender<Update>,
    signal: watch::Sender<()>,
}

impl Default for Feed {
    fn default() -> Self {
        Self(Mutex::new(Some(Senders { updates: broadcast::Sender::new(BEHIND), signal: watch::Sender::new(()) })))
    }
}

impl Feed {
    /// Sends an update to all watchers.
    pub(crate) fn publish(&self, event: &'static str, data: &impl Serialize) {
        self.publish_with(event, || serde_json::to_string(data).ok());
    }

    /// The same with JSON, which is asked for only while somebody watches.
    pub(crate) fn publish_with(&self, event: &'static str, data: impl FnOnce() -> Option<String>) {
        let senders = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(Senders { updates, signal }) = senders.as_ref() else {
            return;
        };
        signal.send_replace(());
        if updates.receiver_count() == 0 {
            return;
        }
        if let Some(data) = data() {
            // The last watcher may have gone in this moment.
            let _ = updates.send(Update { event, data: data.into() });
        }
    }

    /// Says to all watchers that a list is to be read again.
    pub(crate) fn changed(&self, list: &'static str) {
        self.publish("changed", &serde_json::json!({"list": list}));
    }

    /// What happens from now on; `None` once the sandbox stops.
    pub(crate) fn watch(&self) -> Option<broadcast::Receiver<Update>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(|senders| senders.updates.subscribe())
    }

    /// Changes with each update, and ends with the sandbox; `None` once it stops.
    pub(crate) fn signal(&self) -> Option<watch::Receiver<()>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(|senders| senders.signal.subscribe())
    }

    /// Ends all streams.
    pub(crate) fn close(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}
