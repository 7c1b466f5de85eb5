//! Blocking calls: the same path, driven on a runtime that the client owns.
//!
//! A request comes in on a thread that may wait, a verified answer goes out: any
//! but one that is running async code. The runtime and its `reqwest` client are made at the first
//! blocking call and serve nothing else: a connection belongs to the runtime
//! that opened it.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    pin::pin,
    sync::OnceLock,
    task::{Context, Waker},
};

use tokio::{
    runtime::{Builder, Handle, Runtime},
    task::consume_budget,
};

use super::{
    Client, Error, FromAnswer, Operation, Request, Response,
    transport::{Layers, OwnClient, Transport},
};

impl Client {
    /// Sends an operation and waits for the answer, on any thread that may wait: one
    /// without an async runtime, or inside `tokio::task::spawn_blocking` or
    /// `block_in_place`.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), and one of stage
    /// [`Build`](super::Stage::Build) inside async code, where waiting would stop
    /// everything else on the thread.
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
        if is_async_code() {
            return Err(Error::build(IN_ASYNC_CODE));
        }
        let engine = self.0.blocking.engine()?;
        let Some(runtime) = &engine.runtime else {
            return Err(Error::build("the runtime for blocking calls has been shut down"));
        };
        if Handle::try_current().is_ok() {
            // Code inside `tokio::task::unconstrained` has no budget either, and waiting there
            // is a panic of Tokio's: better met here, where there is nothing to leave half done.
            catch_unwind(AssertUnwindSafe(|| runtime.block_on(async {}))).map_err(|_| Error::build(IN_ASYNC_CODE))?;
        }
        Ok(runtime.block_on(work(&engine.transport)))
    }
}

const IN_ASYNC_CODE: &str = "a blocking call was made inside async code, which may not wait: use `.send().await` there, \
     or make the call inside `tokio::task::spawn_blocking`";

/// More than any budget for one poll.
const MORE_THAN_A_BUDGET: u16 = 1024;

/// Whether this thread is running async code. A thread for blocking work knows its runtime,
/// too, but Tokio gives a budget only to what it polls: code that has none may wait.
fn is_async_code() -> bool {
    let mut context = Context::from_waker(Waker::noop());
    Handle::try_current().is_ok()
        && (0..MORE_THAN_A_BUDGET).any(|_| pin!(consume_budget()).poll(&mut context).is_pending())
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
