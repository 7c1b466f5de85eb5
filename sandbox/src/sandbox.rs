//! A running sandbox, as the program that started it sees it.
//!
//! In: the gateway and its server task. Out: what a client needs to reach it,
//! and the strings that move its state. It stops when it is dropped.

use std::{fmt, io, sync::Arc, time::Duration};

use tokio::{sync::oneshot, task::JoinHandle, time};
use wechatpay_auth::{Merchant, PlatformKeys};

use crate::{Builder, Payment, ReceivedCall, SandboxError, server::Gateway};

/// How long `stop` waits for calls that are under way.
const STOP_PATIENCE: Duration = Duration::from_secs(5);

/// A running gateway.
pub struct Sandbox {
    gateway: Arc<Gateway>,
    platform_keys: PlatformKeys,
    stop: oneshot::Sender<()>,
    server: JoinHandle<io::Result<()>>,
}

impl Sandbox {
    /// Starts one on a free loopback port, with new keys.
    ///
    /// # Errors
    /// When the description cannot be read, or no port or no random bytes are to be had.
    pub async fn start() -> Result<Self, SandboxError> {
        Self::builder().start().await
    }

    /// Choices beyond the defaults.
    pub fn builder() -> Builder {
        Builder::default()
    }

    pub(crate) fn new(
        gateway: Arc<Gateway>,
        platform_keys: PlatformKeys,
        stop: oneshot::Sender<()>,
        server: JoinHandle<io::Result<()>>,
    ) -> Self {
        Self { gateway, platform_keys, stop, server }
    }

    /// Where it listens, without a slash at the end: `http://127.0.0.1:8811`.
    pub fn base_url(&self) -> String {
        self.gateway.base_url.clone()
    }

    /// The merchant that it knows: sign with this.
    pub fn merchant(&self) -> Merchant {
        self.gateway.merchant.clone()
    }

    /// WeChat Pay's public key (微信支付公钥): verify with this.
    pub fn platform_keys(&self) -> PlatformKeys {
        self.platform_keys.clone()
    }

    /// How many operations the description has.
    pub fn operations(&self) -> usize {
        self.gateway.routes.len()
    }

    /// A member authorizes the points service (商圈会员积分服务授权), now.
    pub fn authorize(&self, openid: impl AsRef<str>, appid: impl AsRef<str>) {
        self.gateway.state.authorize(openid.as_ref(), appid.as_ref(), self.now());
    }

    /// A member withdraws the authorization, now; `false` when there is none to withdraw.
    pub fn withdraw(&self, openid: impl AsRef<str>, appid: impl AsRef<str>) -> bool {
        self.gateway.state.withdraw(openid.as_ref(), appid.as_ref(), self.now())
    }

    /// A member pays in the mall, now; gives the `transaction_id` (微信支付订单号).
    ///
    /// The member's commit status is `PENDING` until the points of it are notified or the day ends.
    /// `amount` is in 分.
    pub fn pay(&self, openid: impl AsRef<str>, appid: impl AsRef<str>, amount: u64) -> String {
        self.gateway.state.pay(openid.as_ref(), appid.as_ref(), amount, self.now())
    }

    /// All payments, oldest first.
    pub fn payments(&self) -> Vec<Payment> {
        self.gateway.state.payments()
    }

    /// `IN` or `OUT`, as last reported for the number plate.
    pub fn parking(&self, plate_number: impl AsRef<str>) -> Option<String> {
        self.gateway.state.parking(plate_number.as_ref())
    }

    /// The last 1,000 calls, oldest first.
    pub fn calls(&self) -> Vec<ReceivedCall> {
        self.gateway.calls.all()
    }

    /// Stops it: takes no new calls and waits, up to five seconds, for those under way.
    pub async fn stop(self) {
        let Self { stop, mut server, .. } = self;
        drop(stop);
        if time::timeout(STOP_PATIENCE, &mut server).await.is_err() {
            server.abort();
        }
    }

    fn now(&self) -> i64 {
        self.gateway.clock.now()
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("base_url", &self.gateway.base_url)
            .field("merchant", &self.gateway.merchant)
            .finish_non_exhaustive()
    }
}
