//! [`Transport`]: what a request leaves through.
//!
//! `reqwest` clients and the user's layers come in, a client for one attempt goes
//! out: your middleware → witness → sign → doorkeeper → network. What always
//! holds: connections that ended meanwhile are known before a request is written.

use std::sync::Arc;

use reqwest_middleware::{ClientWithMiddleware, Middleware};
use tokio::{
    runtime::{Handle, RuntimeFlavor},
    task::yield_now,
};
use wechatpay_auth::SigningMiddleware;

use super::failure::{Doorkeeper, Trail, Witness};

/// The layers of a client around the `reqwest` client of one runtime.
pub(super) struct Transport {
    http: reqwest::Client,
    layers: Layers,
    doorkeeper: Arc<Doorkeeper>,
}

/// What the async and the blocking half of a client share.
#[derive(Clone)]
pub(super) struct Layers {
    /// The user's own, the first outermost.
    pub(super) outside: Vec<Arc<dyn Middleware>>,
    pub(super) signing: Arc<SigningMiddleware>,
}

impl Transport {
    /// `direct` is for requests that pass the system's proxies by, where `http` does not.
    pub(super) fn new(http: reqwest::Client, direct: Option<reqwest::Client>, layers: Layers) -> Self {
        Self { http, layers, doorkeeper: Arc::new(Doorkeeper { direct }) }
    }

    /// The client for one attempt, which is noted in this trail.
    pub(super) fn noted_in(&self, trail: &Trail) -> ClientWithMiddleware {
        let mut stack = self.layers.outside.clone();
        stack.push(Arc::new(Witness(trail.clone())));
        stack.push(self.layers.signing.clone());
        stack.push(self.doorkeeper.clone());
        ClientWithMiddleware::new(self.http.clone(), stack)
    }
}

/// Lets idle connections see that they were ended.
///
/// A current-thread runtime is driven by nobody between two calls: that of blocking
/// calls, or one that lives for a `block_on` now and then. What the other side closed
/// in the meantime waits in the kernel, and the next request would be written to it and
/// lost. A task that yields goes on only when the driver has turned, and goes on behind
/// whatever the driver has woken; the second turn is for good measure. It is a task of
/// its own, so that it turns with the driver also where another thread drives.
pub(super) async fn notice_ended_connections() {
    if Handle::current().runtime_flavor() == RuntimeFlavor::CurrentThread {
        let turns = tokio::spawn(async {
            yield_now().await;
            yield_now().await;
        });
        // It fails only with its runtime, which ends the call, too.
        drop(turns.await);
    }
}
