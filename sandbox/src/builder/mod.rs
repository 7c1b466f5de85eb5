//! Puts a sandbox together and starts it.
//!
//! In: what the user chose. Out: a running [`Sandbox`]. Whatever was not
//! chosen has a default that works: a free port, new keys, the description
//! that comes with this crate.

mod choices;
mod keys;
mod preparation;
mod settings;

use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    path::PathBuf,
    sync::Arc,
};

use tokio::{
    net::TcpListener,
    sync::oneshot,
    task::{self, JoinSet},
};
use wechatpay_auth::{Clock, KeyAlgorithm, PrivateKey};
use zeroize::Zeroizing;

use crate::{
    callback_client::CallbackClient,
    callbacks::schedule,
    error::SandboxError,
    forward::Forward,
    front,
    keys::{algorithm::Algorithm, platform::PlatformMode},
    sandbox::Sandbox,
};
use choices::Choices;
use preparation::prepare;

/// Choices for a sandbox, made by [`Sandbox::builder`].
#[derive(Default)]
#[must_use = "nothing runs before `start` is awaited"]
pub struct Builder(Choices);

impl Builder {
    /// The address to listen on; port 0 takes a free one. Loopback only, unless [`Self::allow_remote`].
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.0.listen = address;
        self
    }

    /// Allows an address that other machines can reach, and callbacks to other machines. The control interface stays
    /// with this machine.
    pub fn allow_remote(mut self) -> Self {
        self.0.allow_remote = true;
        self
    }

    /// Lets other machines, and pages under any name, use the control interface and the console: for a sandbox in a
    /// container of its own. Whoever reaches it can move its state and see what it received.
    pub fn allow_remote_control(mut self) -> Self {
        self.0.allow_remote_control = true;
        self
    }

    /// Speaks TLS, with a certificate of its own. The folder of keys keeps the authority that clients trust, `tls_ca.pem`;
    /// [`Sandbox::tls_ca_pem`] has it too.
    pub fn tls(mut self) -> Self {
        self.0.tls = true;
        self
    }

    /// Another name or address that clients call it by, beside `localhost`, those of loopback and that of
    /// [`Self::listen`], for its certificate.
    pub fn and_tls_name(mut self, name: impl Into<String>) -> Self {
        self.0.tls_names.push(name.into());
        self
    }

    /// The folder with the description's YAML documents, in place of those that come with this crate; or with what
    /// `cargo xtask codegen` made of them (`*.description`), of which no more is read than is asked for.
    pub fn spec_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.0.spec = Some(folder.into());
        self
    }

    /// A folder that keeps the keys: read when it is complete, written when it is new, never overwritten. Its
    /// `settings.json` leads a client here: `WECHATPAY_SETTINGS` names it to `wechatpay::Client::from_env`, and
    /// `WECHATPAY_BRAND_SETTINGS` that of the folder `brand` in it to `wechatpay::Client::brand_from_env`. Both follow
    /// the address and the mode of each start, and what you write into them beside that, such as `appid`, stays.
    /// [`Sandbox::stale_settings`] says so where one of these files cannot be replaced, or the brand's folder not written.
    ///
    /// What a complete folder holds comes before the other choices of keys, ids and merchant number.
    pub fn keys_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.0.keys_dir = Some(folder.into());
        self
    }

    /// A folder with a merchant of your own: `apiclient_key.pem` and, where they are there, `apiclient_cert.pem` and
    /// `apiv3_key.txt`. Never a real one: what the real platform has issued is refused.
    pub fn merchant_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.0.merchant_dir = Some(folder.into());
        self
    }

    /// A file that keeps the state from one start to the next: what members did, the callbacks that are queued, the
    /// address for callbacks, and newer platform certificates. A change is on the disk before it is acknowledged.
    pub fn state_file(mut self, file: impl Into<PathBuf>) -> Self {
        self.0.state_file = Some(file.into());
        self
    }

    /// By how much the schedule of repeated callbacks is compressed: 1 is the real one, which takes a day; at 3600 it
    /// takes 24 seconds.
    pub fn speed(mut self, speed: f64) -> Self {
        self.0.speed = speed;
        self
    }

    /// Lets each n-th attempt to deliver a callback be a signature probe (签名探测流量), which a receiver has to
    /// refuse; it is sent again correctly on the schedule. 0 is none, which is the default.
    pub fn probe_every(mut self, attempts: u32) -> Self {
        self.0.probe_every = Some(attempts).filter(|attempts| *attempts > 0);
        self
    }

    /// The merchant number (商户号): that of the merchant's certificate unless another is named.
    pub fn mchid(mut self, mchid: impl Into<String>) -> Self {
        self.0.provided.mchid = Some(mchid.into());
        self
    }

    /// The serial of the merchant's certificate (商户API证书序列号): up to 40 hexadecimal digits.
    pub fn merchant_serial(mut self, serial: impl Into<String>) -> Self {
        self.0.provided.merchant_serial = Some(serial.into());
        self
    }

    /// The merchant's key. Never a real one: the sandbox needs none.
    pub fn merchant_key(mut self, key: PrivateKey) -> Self {
        self.0.provided.merchant_key = Some(key);
        self
    }

    /// The merchant's APIv3 key (APIv3密钥), 32 ASCII characters. Never a real one.
    pub fn api_v3_key(mut self, key: impl Into<String>) -> Self {
        self.0.provided.api_v3_key = Some(Zeroizing::new(key.into()));
        self
    }

    /// Which keys WeChat Pay has for the merchant; its public key alone unless another mode is chosen.
    pub fn platform_mode(mut self, mode: PlatformMode) -> Self {
        self.0.choice.mode = mode;
        self
    }

    /// Which algorithms the gateway has: RSA alone unless another is chosen. Keys of SM2 (国密) are made only for
    /// [`Algorithm::Sm2`] and [`Algorithm::Mixed`], which need the feature `gm`; a folder of keys has them in `sm2/`.
    pub fn algorithm(mut self, algorithm: Algorithm) -> Self {
        self.0.choice.algorithm = algorithm;
        self
    }

    /// What callbacks are sealed and signed with: as the gateway itself is, and where it has both, the one after the
    /// other, unless this is chosen.
    pub fn callback_algorithm(mut self, algorithm: Algorithm) -> Self {
        self.0.callbacks = Some(algorithm);
        self
    }

    /// The key of the first platform certificate, in a mode that has certificates.
    pub fn platform_certificate_key(mut self, key: PrivateKey) -> Self {
        self.0.provided.certificate_key = Some(key);
        self
    }

    /// Where callbacks go that follow from what members do: a loopback address, unless [`Self::allow_remote`].
    ///
    /// Without it there are none, except for those of [`Sandbox::notify`] and of the self-test.
    pub fn notify_url(mut self, url: impl Into<String>) -> Self {
        self.0.notify_url = Some(url.into());
        self
    }

    /// Where all callbacks go, whatever address an order, a refund or a transfer names: a loopback address, unless
    /// [`Self::allow_remote`]. `http://` may be left out, and so may the host: `3000/notify` is
    /// `http://127.0.0.1:3000/notify`.
    ///
    /// What has no address of its own goes there too, where [`Self::notify_url`] names none.
    pub fn forward_to(mut self, address: impl Into<String>) -> Self {
        self.0.forward_to = Some(address.into());
        self
    }

    /// Keeps the path of the address that was named, behind that of [`Self::forward_to`], for a program that has a
    /// handler for each.
    pub fn forward_path(mut self) -> Self {
        self.0.forward_path = true;
        self
    }

    /// The key that signs responses, and the id of its public half (`PUB_KEY_ID_…`).
    pub fn platform_key(mut self, id: impl Into<String>, key: PrivateKey) -> Self {
        self.0.provided.platform_key_id = Some(id.into());
        self.0.provided.platform_key = Some(key);
        self
    }

    /// The id of WeChat Pay's public key (`PUB_KEY_ID_…`); a random one unless it is named.
    pub fn platform_key_id(mut self, id: impl Into<String>) -> Self {
        self.0.provided.platform_key_id = Some(id.into());
        self
    }

    /// The clients' clock, for the timestamp window and for signatures. What happens has the same time, unless the
    /// sandbox's clock was advanced: [`Sandbox::advance_clock`].
    pub fn clock(mut self, clock: Clock) -> Self {
        self.0.clock = clock;
        self
    }

    /// Starts it on the caller's tokio runtime.
    ///
    /// # Errors
    /// When the description, the keys or the address cannot be used.
    pub async fn start(self) -> Result<Sandbox, SandboxError> {
        let choices = self.0;
        if !choices.allow_remote && !choices.listen.ip().is_loopback() {
            return Err(SandboxError::NotLoopback { address: choices.listen });
        }
        if !(choices.speed.is_finite() && choices.speed > 0.0) {
            return Err(SandboxError::Speed { speed: choices.speed.to_string() });
        }
        let (algorithm, callbacks) = (choices.choice.algorithm, choices.callbacks.unwrap_or(choices.choice.algorithm));
        if algorithm.has(KeyAlgorithm::Sm2) && cfg!(not(feature = "gm")) {
            return Err(SandboxError::WithoutGm);
        }
        if !algorithm.includes(callbacks) {
            let (callbacks, algorithm) = (callbacks.to_string(), algorithm.to_string());
            return Err(SandboxError::CallbackAlgorithm { callbacks, algorithm });
        }
        let forward = choices.forward_to.as_deref().map(|to| Forward::new(to, choices.forward_path)).transpose()?;
        let client = CallbackClient::new(choices.allow_remote, forward)?;
        if let Some(url) = &choices.notify_url {
            client.check(url)?;
        }
        let address = choices.listen;
        let unusable = |source| SandboxError::Listen { address, source };
        let listener = TcpListener::bind(address).await.map_err(unusable)?;
        let scheme = if choices.tls { "https" } else { "http" };
        let base_url = format!("{scheme}://{}", reachable(listener.local_addr().map_err(unusable)?));
        // Files and new RSA keys keep a thread busy, so they stay away from the runtime's own.
        let address = base_url.clone();
        let prepared = task::spawn_blocking(move || prepare(choices, client, address)).await;
        let (world, tls) = prepared.map_err(|error| SandboxError::Generate(error.to_string()))??;
        let world = Arc::new(world);

        let mut tasks = JoinSet::new();
        tasks.spawn(schedule::run(Arc::clone(&world)));
        let (stop, stopped) = oneshot::channel::<()>();
        let server = task::spawn(front::serve(listener, tls, Arc::clone(&world), stopped));
        Ok(Sandbox::new(world, stop, server, tasks))
    }
}

impl Sandbox {
    /// Starts one on a free loopback port, with keys that no other has which runs in this process. It may have those of
    /// one that has ended; serials, ids and the APIv3 key are new each time.
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
}

/// The address for clients on this machine: where all addresses are listened on, the loopback one.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
        _ => {}
    }
    address
}
