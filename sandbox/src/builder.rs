//! Puts a sandbox together and starts it.
//!
//! In: what the user chose. Out: a running [`Sandbox`]. Whatever was not
//! chosen has a default that works: a free port, new keys, the description
//! that comes with this crate.

use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    path::{Path, PathBuf},
    sync::Arc,
};

use tokio::{net::TcpListener, sync::oneshot, task};
use wechatpay_auth::{Clock, NonceSource, PrivateKey};
use wechatpay_codegen::api::Api;
use zeroize::Zeroizing;

use crate::{
    PlatformMode, Sandbox, SandboxError,
    callbacks::Queue,
    callbacks::delivery::Deliveries,
    callbacks::postman::Postman,
    calls::Calls,
    gateway::answer::Signer,
    gateway::routes::Routes,
    gateway::validate::Validator,
    gateway::{self, Gateway},
    keys::folder,
    keys::platform::Platform,
    keys::{Brought, Keys},
    spec,
    state::State,
};

/// Choices for a sandbox, made by [`Sandbox::builder`].
#[must_use = "nothing runs before `start` is awaited"]
pub struct Builder {
    listen: SocketAddr,
    allow_remote: bool,
    spec: Option<PathBuf>,
    keys_dir: Option<PathBuf>,
    brought: Brought,
    mode: PlatformMode,
    notify_url: Option<String>,
    clock: Clock,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            allow_remote: false,
            spec: None,
            keys_dir: None,
            brought: Brought::default(),
            mode: PlatformMode::default(),
            notify_url: None,
            clock: Clock::system(),
        }
    }
}

impl Builder {
    /// The address to listen on; port 0 takes a free one. Loopback only, unless [`Self::allow_remote`].
    pub fn listen(mut self, address: SocketAddr) -> Self {
        self.listen = address;
        self
    }

    /// Allows an address that other machines can reach, and callbacks to other machines. The control interface stays
    /// with this machine.
    pub fn allow_remote(mut self) -> Self {
        self.allow_remote = true;
        self
    }

    /// The folder with the description's YAML documents, in place of those that come with this crate.
    pub fn spec_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.spec = Some(folder.into());
        self
    }

    /// A folder that keeps the keys: read when it is complete, written when it is new, never overwritten.
    ///
    /// What a complete folder holds comes before the other choices of keys, ids and merchant number.
    pub fn keys_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.keys_dir = Some(folder.into());
        self
    }

    /// The merchant number (商户号).
    pub fn mchid(mut self, mchid: impl Into<String>) -> Self {
        self.brought.mchid = Some(mchid.into());
        self
    }

    /// The serial of the merchant's certificate (商户API证书序列号): up to 40 hexadecimal digits.
    pub fn merchant_serial(mut self, serial: impl Into<String>) -> Self {
        self.brought.merchant_serial = Some(serial.into());
        self
    }

    /// The merchant's key. Never a real one: the sandbox needs none.
    pub fn merchant_key(mut self, key: PrivateKey) -> Self {
        self.brought.merchant_key = Some(key);
        self
    }

    /// The merchant's APIv3 key (APIv3密钥), 32 ASCII characters. Never a real one.
    pub fn api_v3_key(mut self, key: impl Into<String>) -> Self {
        self.brought.api_v3_key = Some(Zeroizing::new(key.into()));
        self
    }

    /// Which keys WeChat Pay has for the merchant; its public key alone unless another mode is chosen.
    pub fn platform_mode(mut self, mode: PlatformMode) -> Self {
        self.mode = mode;
        self
    }

    /// The key of the first platform certificate, in a mode that has certificates.
    pub fn platform_certificate_key(mut self, key: PrivateKey) -> Self {
        self.brought.certificate_key = Some(key);
        self
    }

    /// Where callbacks go that follow from what members do: a loopback address, unless [`Self::allow_remote`].
    ///
    /// Without it there are none, except for those of [`Sandbox::notify`] and of the self-test.
    pub fn notify_url(mut self, url: impl Into<String>) -> Self {
        self.notify_url = Some(url.into());
        self
    }

    /// The key that signs answers, and the id of its public half (`PUB_KEY_ID_…`).
    pub fn platform_key(mut self, id: impl Into<String>, key: PrivateKey) -> Self {
        self.brought.platform_key_id = Some(id.into());
        self.brought.platform_key = Some(key);
        self
    }

    /// The clock for the timestamp window, for signatures and for what counts as today.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Starts it on the caller's tokio runtime.
    ///
    /// # Errors
    /// When the description, the keys or the address cannot be used.
    pub async fn start(self) -> Result<Sandbox, SandboxError> {
        if !self.allow_remote && !self.listen.ip().is_loopback() {
            return Err(SandboxError::NotLoopback { address: self.listen });
        }
        let postman = Postman::new(self.allow_remote)?;
        if let Some(url) = &self.notify_url {
            postman.check(url)?;
        }
        let (folder, brought, spec, mode, now) = (self.keys_dir, self.brought, self.spec, self.mode, self.clock.now());
        // Files and new RSA keys keep a thread busy, so they stay away from the runtime's own.
        let prepared = task::spawn_blocking(move || prepare(folder.as_deref(), brought, spec.as_deref(), mode, now));
        let Prepared { api, validator, keys, unwritten } =
            prepared.await.map_err(|error| SandboxError::Generate(error.to_string()))??;

        let address = self.listen;
        let unusable = |source| SandboxError::Listen { address, source };
        let listener = TcpListener::bind(address).await.map_err(unusable)?;
        let address = listener.local_addr().map_err(unusable)?;
        let base_url = format!("http://{}", reachable(address));
        if let Some(folder) = unwritten {
            folder::write(&folder, &keys, &base_url)?;
        }

        let (queue, waiting) = Queue::new();
        let gateway = Arc::new(Gateway {
            routes: Routes::new(&api),
            api,
            validator,
            merchant: keys.merchant,
            merchant_public: keys.merchant_key.public_key(),
            merchant_certificate_pem: keys.merchant_certificate_pem,
            api_v3_key: keys.api_v3_key,
            platform: Platform::new(mode, keys.platform, keys.certified)?,
            signer: Signer { nonces: NonceSource::system() },
            clock: self.clock,
            base_url,
            state: State::default(),
            calls: Calls::default(),
            notify_url: self.notify_url,
            postman,
            queue,
            deliveries: Deliveries::default(),
        });
        task::spawn(waiting.work(Arc::downgrade(&gateway)));
        let (stop, stopped) = oneshot::channel::<()>();
        let service = gateway::service(Arc::clone(&gateway)).into_make_service_with_connect_info::<SocketAddr>();
        let server = axum::serve(listener, service).with_graceful_shutdown(async move {
            // An error means that the sandbox was dropped, which stops it as well.
            let _ = stopped.await;
        });
        let server = task::spawn(async move { server.await });
        Ok(Sandbox::new(gateway, stop, server))
    }
}

struct Prepared {
    api: Api,
    validator: Validator,
    keys: Keys,
    /// A folder of keys that is to be written once the address is known.
    unwritten: Option<PathBuf>,
}

fn prepare(
    folder: Option<&Path>,
    brought: Brought,
    spec: Option<&Path>,
    mode: PlatformMode,
    now: i64,
) -> Result<Prepared, SandboxError> {
    let api = spec::load(spec)?;
    let validator = Validator::new(&api)?;
    let kept = folder.map(folder::read).transpose()?.flatten();
    let unwritten = folder.filter(|_| kept.is_none()).map(Path::to_owned);
    // A folder serves every mode, so it always gets a certificate.
    let with_certificate = mode.has_certificates() || unwritten.is_some();
    let keys = Keys::complete(kept.unwrap_or(brought), with_certificate, now)?;
    Ok(Prepared { api, validator, keys, unwritten })
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
