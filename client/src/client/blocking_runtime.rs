//! [`BlockingRuntime`]: what drives the blocking calls of a client.
//!
//! It is made at the first blocking call and serves nothing else: a connection belongs
//! to the runtime that opened it.

use std::sync::OnceLock;

use tokio::runtime::{Builder, Runtime};

use super::transport::{Layers, OwnClient, Transport};
use crate::Error;

/// The blocking half of a client, asleep until it is first used.
pub(crate) struct BlockingRuntime {
    engine: OnceLock<Engine>,
    brought: Option<reqwest::Client>,
    own: Option<OwnClient>,
    layers: Layers,
}

impl BlockingRuntime {
    pub(crate) fn new(brought: Option<reqwest::Client>, own: Option<OwnClient>, layers: Layers) -> Self {
        Self { engine: OnceLock::new(), brought, own, layers }
    }

    /// The engine, started if need be. A start that fails may be tried again.
    pub(crate) fn engine(&self) -> Result<&Engine, Error> {
        if let Some(engine) = self.engine.get() {
            return Ok(engine);
        }
        let engine = self.start()?;
        // Another thread may have been faster: its engine stays, ours is dropped.
        Ok(self.engine.get_or_init(|| engine))
    }

    fn start(&self) -> Result<Engine, Error> {
        let (http, direct) = match (&self.brought, self.own) {
            (Some(client), _) => (client.clone(), None),
            (None, Some(own)) => own.build()?,
            (None, None) => {
                return Err(Error::build(
                    "this client sends through an HTTP client of yours, which serves async calls only: \
                     hand a second one to `blocking_http_client`",
                ));
            }
        };
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| Error::build("the runtime for blocking calls could not be started").because(error))?;
        Ok(Engine { runtime: Some(runtime), transport: Transport::new(http, direct, self.layers.clone()) })
    }
}

pub(crate) struct Engine {
    /// Taken out only when the engine is dropped.
    pub(crate) runtime: Option<Runtime>,
    pub(crate) transport: Transport,
}

impl Drop for Engine {
    /// The last clone of a client may well be dropped inside somebody's
    /// runtime, where waiting for our own to end would panic.
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
