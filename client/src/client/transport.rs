//! [`Transport`]: what a request leaves through.
//!
//! `reqwest` clients and the user's layers come in, a client for one attempt goes
//! out: your middleware → observer → sign → observer → network. What always
//! holds: connections that ended meanwhile are known before a request is written.

use std::{sync::Arc, time::Duration};

use reqwest::Url;
use reqwest_middleware::{ClientWithMiddleware, Middleware};
use wechatpay_auth::{SigningMiddleware, bypasses_proxies};

use super::attempt_log::{AttemptLog, AttemptObserver, WireObserver};
use crate::{Error, Outcome};

/// The layers of a client around the `reqwest` client of one runtime.
pub(crate) struct Transport {
    http: reqwest::Client,
    layers: Layers,
    wire_observer: Arc<WireObserver>,
}

/// What the async and the blocking half of a client share.
#[derive(Clone)]
pub(crate) struct Layers {
    /// The user's own, the first outermost.
    pub(crate) outside: Vec<Arc<dyn Middleware>>,
    pub(crate) signing: Arc<SigningMiddleware>,
}

impl Transport {
    /// `direct` is for requests that pass the system's proxies by, where `http` does not.
    pub(crate) fn new(http: reqwest::Client, direct: Option<reqwest::Client>, layers: Layers) -> Self {
        Self { http, layers, wire_observer: Arc::new(WireObserver { direct }) }
    }

    /// The client for one attempt at an operation, which is noted in this log.
    pub(crate) fn noted_in(&self, log: &AttemptLog, too_many: Outcome) -> ClientWithMiddleware {
        let outside = &self.layers.outside;
        // The exact size, so that nothing is copied once more.
        let mut stack: Vec<Arc<dyn Middleware>> = Vec::with_capacity(outside.len() + 3);
        stack.extend(outside.iter().cloned());
        stack.push(Arc::new(AttemptObserver { log: log.clone(), too_many }));
        stack.push(self.layers.signing.clone());
        stack.push(self.wire_observer.clone());
        ClientWithMiddleware::new(self.http.clone(), stack)
    }
}

/// The `reqwest` clients that are made where none was brought.
#[derive(Clone, Copy)]
pub(crate) struct OwnClient {
    connect_timeout: Duration,
    pool_idle_timeout: Duration,
    /// Whether the gateway is reached past the system's proxies.
    base_is_direct: bool,
    backup_is_direct: bool,
}

impl OwnClient {
    pub(crate) fn new(
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
    pub(crate) fn build(self) -> Result<(reqwest::Client, Option<reqwest::Client>), Error> {
        if self.base_is_direct == self.backup_is_direct {
            return Ok((self.client(self.base_is_direct)?, None));
        }
        Ok((self.client(false)?, Some(self.client(true)?)))
    }

    fn client(self, direct: bool) -> Result<reqwest::Client, Error> {
        let mut builder = reqwest::Client::builder()
            // A signature holds for one target: a redirect is a response to look at.
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
