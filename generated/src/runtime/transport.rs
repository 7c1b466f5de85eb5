//! [`Transport`]: what a request leaves through.
//!
//! `reqwest` clients and the user's layers come in, a client for one attempt goes
//! out: your middleware → witness → sign → doorkeeper → network. What always
//! holds: connections that ended meanwhile are known before a request is written.

use std::{sync::Arc, time::Duration};

use reqwest::Url;
use reqwest_middleware::{ClientWithMiddleware, Middleware};
use tokio::{
    runtime::{Handle, RuntimeFlavor},
    task::yield_now,
};
use wechatpay_auth::{SigningMiddleware, bypasses_proxies};

use super::{
    Error, Meta, Outcome,
    explain::{self, RATE_LIMIT},
    failure::{Doorkeeper, Trail, Witness},
};

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

    /// The client for one attempt at an operation, which is noted in this trail.
    pub(super) fn noted_in(&self, trail: &Trail, operation: Option<&Meta>) -> ClientWithMiddleware {
        let too_many = explain::decides(operation, Some(RATE_LIMIT)).map_or(Outcome::Unknown, |facts| facts.outcome);
        let mut stack = self.layers.outside.clone();
        stack.push(Arc::new(Witness { trail: trail.clone(), too_many }));
        stack.push(self.layers.signing.clone());
        stack.push(self.doorkeeper.clone());
        ClientWithMiddleware::new(self.http.clone(), stack)
    }
}

/// The `reqwest` clients that are made where none was brought.
#[derive(Clone, Copy)]
pub(super) struct OwnClient {
    connect_timeout: Duration,
    pool_idle_timeout: Duration,
    /// Whether the gateway is reached past the system's proxies.
    base_is_direct: bool,
    backup_is_direct: bool,
}

impl OwnClient {
    pub(super) fn new(
        connect_timeout: Duration,
        pool_idle_timeout: Duration,
        base: &Url,
        backup: Option<&Url>,
    ) -> Self {
        let base_is_direct = bypasses_proxies(base);
        let backup_is_direct = backup.map_or(base_is_direct, bypasses_proxies);
        Self { connect_timeout, pool_idle_timeout, base_is_direct, backup_is_direct }
    }

    /// The client for the gateways, and beside it one that passes proxies by where they
    /// are for one of the two gateways alone.
    pub(super) fn build(self) -> Result<(reqwest::Client, Option<reqwest::Client>), Error> {
        if self.base_is_direct == self.backup_is_direct {
            return Ok((self.client(self.base_is_direct)?, None));
        }
        Ok((self.client(false)?, Some(self.client(true)?)))
    }

    fn client(self, direct: bool) -> Result<reqwest::Client, Error> {
        let mut builder = reqwest::Client::builder()
            // A signature holds for one target: a redirect is an answer to look at.
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(self.connect_timeout)
            .pool_idle_timeout(self.pool_idle_timeout);
        if direct {
            builder = builder.no_proxy();
        }
        builder.build().map_err(|error| {
            Error::build("the HTTP client could not be set up, most likely its TLS").because(error.without_url())
        })
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
