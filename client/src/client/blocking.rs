//! Blocking calls: the same path, driven on a runtime that the client owns.
//!
//! A request comes in on a thread that may wait, a verified response goes out: any
//! but one that is running async code. The runtime and its `reqwest` client are made at the first
//! blocking call and serve nothing else: a connection belongs to the runtime
//! that opened it.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    pin::pin,
    task::{Context, Waker},
};

use tokio::{runtime::Handle, task::consume_budget};
use wechatpay_auth::Caller;

use super::{
    handle::{Client, Inner},
    transport::Transport,
};
use crate::{Error, FromResponse, Operation, Request, Response};

impl<C: Caller> Client<C> {
    /// Sends an operation and waits for the response, on any thread that may wait: one
    /// without an async runtime, or inside `tokio::task::spawn_blocking` or
    /// `block_in_place`.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send), and one of stage
    /// [`Build`](crate::Stage::Build) inside async code, where waiting would stop
    /// everything else on the thread.
    pub fn send_blocking<O: Operation<C>>(&self, operation: &O) -> Result<Response<O::Response>, Error> {
        self.0.exchange_blocking(&self.0.encrypting(|| operation.request())?)
    }
}

impl Inner {
    /// The path of a blocking call.
    pub(crate) fn exchange_blocking<T: FromResponse>(&self, request: &Request) -> Result<T, Error> {
        self.on_own_runtime(async |transport| self.call(transport, request).await)
            .map_err(|error| error.at(request.endpoint()))?
    }

    /// Refuses async code, where waiting would stop everything else on the thread.
    pub(crate) fn may_wait(&self) -> Result<(), Error> {
        if is_async_code() { Err(Error::build(IN_ASYNC_CODE)) } else { Ok(()) }
    }

    /// Waits for `work` on the runtime for blocking calls.
    pub(crate) fn on_own_runtime<T>(&self, work: impl AsyncFnOnce(&Transport) -> T) -> Result<T, Error> {
        self.may_wait()?;
        let engine = self.blocking.engine()?;
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
