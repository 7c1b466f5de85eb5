//! Everything as it happens, for those who watch.
//!
//! In: what is new. Out: a stream for each watcher. It costs nothing while
//! nobody watches, and a watcher that falls behind is told so and holds nobody up.

use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;
use tokio::sync::broadcast;

/// How many pieces of news a watcher may be behind.
const BEHIND: usize = 1_024;

/// A piece of news: its kind, and JSON.
#[derive(Clone)]
pub(crate) struct News {
    pub(crate) event: &'static str,
    pub(crate) data: Arc<str>,
}

/// The sender of news; `None` once the sandbox stops.
pub(crate) struct Feed(Mutex<Option<broadcast::Sender<News>>>);

impl Default for Feed {
    fn default() -> Self {
        Self(Mutex::new(Some(broadcast::Sender::new(BEHIND))))
    }
}

impl Feed {
    /// Tells all watchers.
    pub(crate) fn tell(&self, event: &'static str, data: &impl Serialize) {
        let sender = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(sender) = sender.as_ref().filter(|sender| sender.receiver_count() > 0) else {
            return;
        };
        if let Ok(data) = serde_json::to_string(data) {
            // The last watcher may have gone in this moment.
            let _ = sender.send(News { event, data: data.into() });
        }
    }

    /// Tells all watchers that a list is to be read again.
    pub(crate) fn changed(&self, list: &'static str) {
        self.tell("changed", &serde_json::json!({"list": list}));
    }

    /// What happens from now on; `None` once the sandbox stops.
    pub(crate) fn watch(&self) -> Option<broadcast::Receiver<News>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(broadcast::Sender::subscribe)
    }

    /// Ends all streams.
    pub(crate) fn close(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}
