//! All that a running sandbox holds; shared by all connections and tasks.
//!
//! In: what the builder put together. Out: its parts. There is no behaviour
//! here but that of the clock: what decides is in `gateway`, `callbacks` and `control`.

use std::{path::PathBuf, sync::Arc};

use wechatpay_codegen::description::Description;

use crate::{
    callback_client::CallbackClient,
    checks::{routes::Routes, validator::Validator},
    clock::SandboxClock,
    error::SandboxError,
    feed::Feed,
    files::Files,
    injections::Injections,
    keys::{credentials::Credentials, spare::Lent},
    log::{calls::Calls, deliveries::Deliveries},
    models::{context::Context, withdrawals},
    outbox::Outbox,
    readiness::Readiness,
    state::{State, StoreError},
    unreal_payment::UnrealPayment,
};

/// What a sandbox holds.
pub(crate) struct World {
    /// The description.
    pub(crate) api: Arc<Description>,
    pub(crate) routes: Routes,
    pub(crate) validator: Validator,
    pub(crate) credentials: Credentials,
    /// The keys of these that the next sandbox of the process may have.
    #[expect(dead_code, reason = "it goes back when the sandbox ends")]
    pub(crate) lent: Lent,
    /// Where the keys are kept, if they are.
    pub(crate) keys_dir: Option<PathBuf>,
    /// Why settings there could not be brought up to date, or written.
    pub(crate) stale_settings: Vec<SandboxError>,
    pub(crate) clock: SandboxClock,
    pub(crate) base_url: String,
    /// The certificate of the authority behind its TLS, in PEM, if it speaks TLS.
    pub(crate) tls_ca: Option<String>,
    /// Whether other machines may use the control interface and the console.
    pub(crate) remote_control: bool,
    pub(crate) state: State,
    pub(crate) files: Files,
    pub(crate) unreal: UnrealPayment,
    pub(crate) injections: Injections,
    pub(crate) calls: Calls,
    pub(crate) deliveries: Deliveries,
    pub(crate) callback_client: CallbackClient,
    pub(crate) outbox: Arc<Outbox>,
    pub(crate) feed: Arc<Feed>,
    pub(crate) readiness: Readiness,
}

impl World {
    /// Moves the clock to as many seconds ahead of the clients' as `decide` makes of those of now, and lets the schedule
    /// look at it.
    pub(crate) fn move_clock(&self, decide: impl FnOnce(i64) -> i64) -> Result<(), StoreError> {
        self.clock.moved(|| self.state.move_clock(self.clock.wire_now(), decide))?;
        // What the time alone has done is told.
        withdrawals::tell_due(&self.context())?;
        self.outbox.wake();
        Ok(())
    }

    /// What models see of it, at this moment.
    pub(crate) fn context(&self) -> Context<'_> {
        Context {
            state: &self.state,
            files: &self.files,
            unreal: &self.unreal,
            now: self.clock.now(),
            mchid: self.credentials.mchid(),
            base_url: &self.base_url,
        }
    }
}
