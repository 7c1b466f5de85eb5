//! [`Transport`]: what a request leaves through.
//!
//! `reqwest` clients and the user's layers come in. A request goes through your middleware → notes →
//! sign → notes → network, and a response comes back with its proof.

use std::{sync::Arc, time::Duration};

use http::Extensions;
use reqwest::{Request, Response, Url};
use reqwest_middleware::{ClientWithMiddleware, Middleware, Result as LayerResult};
use wechatpay_auth::{Exchange, SigningMiddleware, Verified, bypasses_proxies};

use super::{attempt_log::AttemptLog, noted_signing::NotedSigning};
use crate::{Error, Meta, Outcome};

/// The layers of a client around the `reqwest` client of one runtime.
pub(crate) struct Transport {
    http: reqwest::Client,
    direct: Option<reqwest::Client>,
    layers: Layers,
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
        Self { http, direct, layers }
    }

    /// Sends an attempt's request, which is noted in this log. Where there is a proof, the body is in it.
    pub(crate) async fn exchange(
        &self,
        request: Request,
        mut extensions: Extensions,
        meta: Option<&'static Meta>,
        log: &AttemptLog,
        too_many: Outcome,
    ) -> LayerResult<(Response, Option<Verified>)> {
        if self.layers.outside.is_empty() {
            // Nobody stands around who would need the operation, a box for each layer, or the body once more.
            let exchanged = self.innermost(log, too_many).pass(request, &mut extensions, &Http(&self.http)).await?;
            return Ok(exchanged.into_parts());
        }
        if let Some(meta) = meta {
            extensions.insert(meta);
        }
        let stack = self.noted_in(log, too_many);
        let mut response = stack.execute_with_extensions(request, &mut extensions).await?;
        let proof = response.extensions_mut().remove();
        Ok((response, proof))
    }

    /// The client for one attempt at an operation, which is noted in this log.
    pub(crate) fn noted_in(&self, log: &AttemptLog, too_many: Outcome) -> ClientWithMiddleware {
        let mut stack = self.layers.outside.clone();
        stack.push(Arc::new(self.innermost(log, too_many)));
        ClientWithMiddleware::new(self.http.clone(), stack)
    }

    fn innermost(&self, log: &AttemptLog, too_many: Outcome) -> NotedSigning {
        let (log, signing, direct) = (log.clone(), self.layers.signing.clone(), self.direct.clone());
        NotedSigning { log, too_many, signing, direct }
    }
}

/// The network itself.
struct Http<'h>(&'h reqwest::Client);

impl Exchange for Http<'_> {
    fn exchange(&self, request: Request, _: &mut Extensions) -> impl Future<Output = LayerResult<Response>> + Send {
        // Taken over at once, so that the future does not carry the request about.
        let response = self.0.execute(request);
        async { Ok(response.await?) }
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
