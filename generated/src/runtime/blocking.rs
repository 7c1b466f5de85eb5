//! Blocking calls: the same path, driven on a runtime that the client owns.
//!
//! A request comes in on a thread without an async runtime, a verified answer
//! goes out. The runtime and its `reqwest` client are made at the first
//! blocking call and serve nothing else: a connection belongs to the runtime
//! that opened it.

use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};

use super::{
    Client, Error, FromAnswer, Operation, Request, Response,
    builder::OwnClient,
    transport::{Layers, Transport},
};

impl Client {
    /// Sends an operation from a thread without an async runtime, and waits for
    /// the answer.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), and one of stage
    /// [`Build`](super::Stage::Build) on a thread of an async runtime, where
    /// waiting would stop everything else on it.
    pub fn send_blocking<O: Operation>(&self, operation: &O) -> Result<Response<O::Response>, Error> {
        self.exchange_blocking(&self.encrypting(|| operation.request())?)
    }

    /// The path of a blocking call.
    pub(super) fn exchange_blocking<T: FromAnswer>(&self, request: &Request) -> Result<T, Error> {
        self.on_own_runtime(async |transport| self.call(transport, request).await)
            .map_err(|error| error.at(request.place()))?
    }

    /// Waits for `work` on the runtime for blocking calls.
    pub(super) fn on_own_runtime<T>(&self, work: impl AsyncFnOnce(&Transport) -> T) -> Result<T, Error> {
        if Handle::try_current().is_ok() {
            let what = "a blocking call was made on a thread of an async runtime: use `.send().await` there";
            return Err(Error::build(what));
        }
        let engine = self.0.blocking.engine()?;
        match &engine.runtime {
            Some(runtime) => Ok(runtime.block_on(work(&engine.transport))),
            None => Err(Error::build("the runtime for blocking calls has been shut down")),
        }
    }
}

/// The blocking half of a client, asleep until it is first used.
pub(super) struct Blocking {
    engine: OnceLock<Engine>,
    brought: Option<reqwest::Client>,
    own: Option<OwnClient>,
    layers: Layers,
}

impl Blocking {
    pub(super) fn new(brought: Option<reqwest::Client>, own: Option<OwnClient>, layers: Layers) -> Self {
        Self { engine: OnceLock::new(), brought, own, layers }
    }

    /// The engine, started if need be. A start that fails may be tried again.
    fn engine(&self) -> Result<&Engine, Error> {
        if let Some(engine) = self.engine.get() {
            return Ok(engine);
        }
        let engine = self.start()?;
        // Another thread may have been faster: its engine stays, ours is dropped.
        Ok(self.engine.get_or_init(|| engine))
    }

    fn start(&self) -> Result<Engine, Error> {
        let http = match (&self.brought, self.own) {
            (Some(client), _) => client.clone(),
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
        Ok(Engine { runtime: Some(runtime), transport: Transport::new(http, self.layers.clone()) })
    }
}

struct Engine {
    /// Taken out only when the engine is dropped.
    runtime: Option<Runtime>,
    transport: Transport,
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
