//! Puts a sandbox together and starts it.
//!
//! In: what the user chose. Out: a running [`Sandbox`]. Whatever was not
//! chosen has a default that works: a free port, new keys, the description
//! that comes with this crate.

use std::{
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
};

use tokio::{
    net::TcpListener,
    sync::oneshot,
    task::{self, JoinSet},
};
use wechatpay_auth::{Clock, KeyAlgorithm, NonceSource, PrivateKey};
use wechatpay_codegen::api::Caller;
use zeroize::Zeroizing;

use crate::{
    calendar::now_ms,
    callback_client::CallbackClient,
    callbacks::schedule,
    checks::{routes::Routes, validator::Validator},
    clock::SandboxClock,
    error::SandboxError,
    feed::Feed,
    files::Files,
    forward::Forward,
    front,
    injections::Injections,
    keys::{
        algorithm::Algorithm,
        authority::Authority,
        brand::{BrandKeys, Kept},
        credentials::{Credentials, MerchantKeys},
        folder::{self, Found},
        platform::{Certified, Choice, Platform, PlatformMode},
        production,
        set::{Keys, Provided},
        settings::Start,
        sm2::Sm2Keys,
        spare::{self, Lent},
    },
    log::{calls::Calls, deliveries::Deliveries},
    models::table,
    observer::observer,
    outbox::Outbox,
    readiness::Readiness,
    records,
    sandbox::Sandbox,
    spec,
    tls::Acceptor,
    unreal_payment::UnrealPayment,
    world::World,
};

/// Choices for a sandbox, made by [`Sandbox::builder`].
#[must_use = "nothing runs before `start` is awaited"]
pub struct Builder {
    listen: SocketAddr,
    allow_remote: bool,
    spec: Option<PathBuf>,
    keys_dir: Option<PathBuf>,
    provided: Provided,
    choice: Choice,
    callbacks: Option<Algorithm>,
    notify_url: Option<String>,
    forward_to: Option<String>,
    forward_path: bool,
    merchant_dir: Option<PathBuf>,
    state_file: Option<PathBuf>,
    speed: f64,
    probe_every: Option<u32>,
    allow_remote_control: bool,
    tls: bool,
    tls_names: Vec<String>,
    clock: Clock,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            allow_remote: false,
            spec: None,
            keys_dir: None,
            provided: Provided::default(),
            choice: Choice::default(),
            callbacks: None,
            notify_url: None,
            forward_to: None,
            forward_path: false,
            merchant_dir: None,
            state_file: None,
            speed: 1.0,
            probe_every: None,
            allow_remote_control: false,
            tls: false,
            tls_names: Vec::new(),
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

    /// Lets other machines, and pages under any name, use the control interface and the console: for a sandbox in a
    /// container of its own. Whoever reaches it can move its state and see what it received.
    pub fn allow_remote_control(mut self) -> Self {
        self.allow_remote_control = true;
        self
    }

    /// Speaks TLS, with a certificate of its own. The folder of keys keeps the authority that clients trust, `tls_ca.pem`;
    /// [`Sandbox::tls_ca_pem`] has it too.
    pub fn tls(mut self) -> Self {
        self.tls = true;
        self
    }

    /// Another name or address that clients call it by, beside `localhost`, those of loopback and that of
    /// [`Self::listen`], for its certificate.
    pub fn and_tls_name(mut self, name: impl Into<String>) -> Self {
        self.tls_names.push(name.into());
        self
    }

    /// The folder with the description's YAML documents, in place of those that come with this crate; or with what
    /// `cargo xtask codegen` made of them (`*.description`), of which no more is read than is asked for.
    pub fn spec_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.spec = Some(folder.into());
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
        self.keys_dir = Some(folder.into());
        self
    }

    /// A folder with a merchant of your own: `apiclient_key.pem` and, where they are there, `apiclient_cert.pem` and
    /// `apiv3_key.txt`. Never a real one: what the real platform has issued is refused.
    pub fn merchant_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.merchant_dir = Some(folder.into());
        self
    }

    /// A file that keeps the state from one start to the next: what members did, the callbacks that are queued, the
    /// address for callbacks, and newer platform certificates. A change is on the disk before it is acknowledged.
    pub fn state_file(mut self, file: impl Into<PathBuf>) -> Self {
        self.state_file = Some(file.into());
        self
    }

    /// By how much the schedule of repeated callbacks is compressed: 1 is the real one, which takes a day; at 3600 it
    /// takes 24 seconds.
    pub fn speed(mut self, speed: f64) -> Self {
        self.speed = speed;
        self
    }

    /// Lets each n-th attempt to deliver a callback be a signature probe (签名探测流量), which a receiver has to
    /// refuse; it is sent again correctly on the schedule. 0 is none, which is the default.
    pub fn probe_every(mut self, attempts: u32) -> Self {
        self.probe_every = Some(attempts).filter(|attempts| *attempts > 0);
        self
    }

    /// The merchant number (商户号): that of the merchant's certificate unless another is named.
    pub fn mchid(mut self, mchid: impl Into<String>) -> Self {
        self.provided.mchid = Some(mchid.into());
        self
    }

    /// The serial of the merchant's certificate (商户API证书序列号): up to 40 hexadecimal digits.
    pub fn merchant_serial(mut self, serial: impl Into<String>) -> Self {
        self.provided.merchant_serial = Some(serial.into());
        self
    }

    /// The merchant's key. Never a real one: the sandbox needs none.
    pub fn merchant_key(mut self, key: PrivateKey) -> Self {
        self.provided.merchant_key = Some(key);
        self
    }

    /// The merchant's APIv3 key (APIv3密钥), 32 ASCII characters. Never a real one.
    pub fn api_v3_key(mut self, key: impl Into<String>) -> Self {
        self.provided.api_v3_key = Some(Zeroizing::new(key.into()));
        self
    }

    /// Which keys WeChat Pay has for the merchant; its public key alone unless another mode is chosen.
    pub fn platform_mode(mut self, mode: PlatformMode) -> Self {
        self.choice.mode = mode;
        self
    }

    /// Which algorithms the gateway has: RSA alone unless another is chosen. Keys of SM2 (国密) are made only for
    /// [`Algorithm::Sm2`] and [`Algorithm::Mixed`], which need the feature `gm`; a folder of keys has them in `sm2/`.
    pub fn algorithm(mut self, algorithm: Algorithm) -> Self {
        self.choice.algorithm = algorithm;
        self
    }

    /// What callbacks are sealed and signed with: as the gateway itself is, and where it has both, the one after the
    /// other, unless this is chosen.
    pub fn callback_algorithm(mut self, algorithm: Algorithm) -> Self {
        self.callbacks = Some(algorithm);
        self
    }

    /// The key of the first platform certificate, in a mode that has certificates.
    pub fn platform_certificate_key(mut self, key: PrivateKey) -> Self {
        self.provided.certificate_key = Some(key);
        self
    }

    /// Where callbacks go that follow from what members do: a loopback address, unless [`Self::allow_remote`].
    ///
    /// Without it there are none, except for those of [`Sandbox::notify`] and of the self-test.
    pub fn notify_url(mut self, url: impl Into<String>) -> Self {
        self.notify_url = Some(url.into());
        self
    }

    /// Where all callbacks go, whatever address an order, a refund or a transfer names: a loopback address, unless
    /// [`Self::allow_remote`]. `http://` may be left out, and so may the host: `3000/notify` is
    /// `http://127.0.0.1:3000/notify`.
    ///
    /// What has no address of its own goes there too, where [`Self::notify_url`] names none.
    pub fn forward_to(mut self, address: impl Into<String>) -> Self {
        self.forward_to = Some(address.into());
        self
    }

    /// Keeps the path of the address that was named, behind that of [`Self::forward_to`], for a program that has a
    /// handler for each.
    pub fn forward_path(mut self) -> Self {
        self.forward_path = true;
        self
    }

    /// The key that signs responses, and the id of its public half (`PUB_KEY_ID_…`).
    pub fn platform_key(mut self, id: impl Into<String>, key: PrivateKey) -> Self {
        self.provided.platform_key_id = Some(id.into());
        self.provided.platform_key = Some(key);
        self
    }

    /// The id of WeChat Pay's public key (`PUB_KEY_ID_…`); a random one unless it is named.
    pub fn platform_key_id(mut self, id: impl Into<String>) -> Self {
        self.provided.platform_key_id = Some(id.into());
        self
    }

    /// The clients' clock, for the timestamp window and for signatures. What happens has the same time, unless the
    /// sandbox's clock was advanced: [`Sandbox::advance_clock`].
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
        if !(self.speed.is_finite() && self.speed > 0.0) {
            return Err(SandboxError::Speed { speed: self.speed.to_string() });
        }
        let (algorithm, callbacks) = (self.choice.algorithm, self.callbacks.unwrap_or(self.choice.algorithm));
        if algorithm.has(KeyAlgorithm::Sm2) && cfg!(not(feature = "gm")) {
            return Err(SandboxError::WithoutGm);
        }
        if !algorithm.includes(callbacks) {
            let (callbacks, algorithm) = (callbacks.to_string(), algorithm.to_string());
            return Err(SandboxError::CallbackAlgorithm { callbacks, algorithm });
        }
        let forward = self.forward_to.as_deref().map(|to| Forward::new(to, self.forward_path)).transpose()?;
        let client = CallbackClient::new(self.allow_remote, forward)?;
        if let Some(url) = &self.notify_url {
            client.check(url)?;
        }
        let address = self.listen;
        let unusable = |source| SandboxError::Listen { address, source };
        let listener = TcpListener::bind(address).await.map_err(unusable)?;
        let scheme = if self.tls { "https" } else { "http" };
        let base_url = format!("{scheme}://{}", reachable(listener.local_addr().map_err(unusable)?));
        // Files and new RSA keys keep a thread busy, so they stay away from the runtime's own.
        let address = base_url.clone();
        let prepared = task::spawn_blocking(move || self.prepare(client, address)).await;
        let (world, tls) = prepared.map_err(|error| SandboxError::Generate(error.to_string()))??;
        let world = Arc::new(world);

        let mut tasks = JoinSet::new();
        tasks.spawn(schedule::run(Arc::clone(&world)));
        let (stop, stopped) = oneshot::channel::<()>();
        let server = task::spawn(front::serve(listener, tls, Arc::clone(&world), stopped));
        Ok(Sandbox::new(world, stop, server, tasks))
    }

    /// Everything that takes files and keys, and no network.
    fn prepare(
        self,
        callback_client: CallbackClient,
        base_url: String,
    ) -> Result<(World, Option<Acceptor>), SandboxError> {
        let api = spec::load(self.spec.as_deref())?;
        table::check(&api)?;
        let validator = Validator::new(Arc::clone(&api));
        let (feed, outbox) = (Arc::new(Feed::default()), Arc::new(Outbox::new(self.speed, self.probe_every)));
        let state = records::open(self.state_file.as_deref())?;
        let state = state.observed(observer(Arc::clone(&feed), Arc::clone(&outbox)));
        let now = self.clock.now();
        let choice = Choice { callbacks: self.callbacks.unwrap_or(self.choice.algorithm), ..self.choice };
        let (keys, lent) =
            keys(self.keys_dir.as_deref(), self.merchant_dir.as_deref(), self.provided, choice, self.clock.now())?;
        let kept = state
            .certificates()
            .into_iter()
            .map(|kept| Certified::read(kept.certificate, PrivateKey::from_pem(&kept.private_key)?));
        let mut certificates = kept.collect::<Result<Vec<_>, SandboxError>>()?;
        let has = |certificates: &[Certified], algorithm| {
            certificates.iter().any(|certified| certified.named.key.algorithm() == algorithm)
        };
        if !has(&certificates, KeyAlgorithm::Rsa) {
            certificates.extend(keys.certified);
        }
        let mut sm2 = None;
        if choice.algorithm.has(KeyAlgorithm::Sm2) {
            let mchid = keys.merchant.mchid();
            let made = match &self.keys_dir {
                Some(folder) => Sm2Keys::kept(folder, mchid, now)?,
                None => Sm2Keys::make(mchid, now)?,
            };
            sm2 = Some(made.merchant(mchid, keys.merchant_key.clone())?);
            if !has(&certificates, KeyAlgorithm::Sm2) {
                certificates.push(made.certified);
            }
        }
        let (mchid, known) = (keys.merchant.mchid(), state.merchant(keys.merchant.mchid())?);
        if known != mchid {
            let path = state.path().map(Path::to_owned).unwrap_or_default();
            let reason = format!("it is that of the merchant {known}, and this one is {mchid}: name another file");
            return Err(SandboxError::StateFile { path, reason });
        }
        // What the user names now counts more than what was set in an earlier run.
        if self.notify_url.is_some() {
            state.set_notify_url(self.notify_url.clone())?;
        } else if let (Some(forward), None) = (callback_client.forward(), state.notify_url()) {
            // All callbacks, those without an address of their own among them.
            state.set_notify_url(Some(forward.to.to_string()))?;
        }
        let rsa = MerchantKeys {
            public: keys.merchant_key.public_key(),
            merchant: keys.merchant,
            certificate_pem: keys.merchant_certificate_pem,
        };
        let credentials = Credentials {
            rsa,
            sm2,
            api_v3_key: keys.api_v3_key,
            platform: Platform::new(choice, keys.platform, certificates)?,
            nonces: NonceSource::system(),
            brand: OnceLock::new(),
        };
        // A state file may know of a newer certificate than the folder does.
        for algorithm in [KeyAlgorithm::Rsa, KeyAlgorithm::Sm2] {
            if let (Some(folder), Some(newest)) = (&self.keys_dir, credentials.platform.certificates(algorithm).last())
            {
                let folder = folder::of_algorithm(folder, algorithm);
                folder::keep_certificate(&folder, newest.named.serial.as_str(), &newest.pem)?;
            }
        }
        let (mut tls, mut tls_ca) = (None, None);
        if self.tls {
            // The clients' clock may be another in tests; TLS has the machine's.
            let now = now_ms() / 1_000;
            let authority = Authority::kept(self.keys_dir.as_deref(), now)?;
            let own = Some(self.listen.ip()).filter(|ip| !ip.is_unspecified()).map(|ip| ip.to_string());
            let names: Vec<String> = own.into_iter().chain(self.tls_names).collect();
            tls = Some(Acceptor::new(&authority.server(&names, now)?)?);
            tls_ca = Some(authority.certificate);
        }
        let mut stale_settings = Vec::new();
        if let Some(folder) = &self.keys_dir {
            folder::keep_api_v2_key(folder, &keys.api_v2_key_text);
            let newest = credentials.platform.newest();
            let start = Start {
                base_url: &base_url,
                merchant: &credentials.usual().merchant,
                public_key_id: credentials.platform.public().map(|public| &public.serial),
                certificate: newest.as_ref().map(|newest| &newest.named.serial),
                notify_url: self.notify_url.as_deref(),
            };
            stale_settings.extend(start.write(folder)?);
            if let Some(sm2) = &credentials.sm2 {
                let newest = credentials.platform.certificates(KeyAlgorithm::Sm2).pop();
                let certificate = newest.as_ref().map(|newest| &newest.named.serial);
                // The public key of RSA stays where there is one: with both, an endpoint takes callbacks of either.
                let start = Start { merchant: &sm2.merchant, certificate, ..start };
                stale_settings.extend(start.write_of_sm2(folder)?);
            }
        }
        let keys_dir = self.keys_dir.map(|folder| std::path::absolute(&folder).unwrap_or(folder));
        let serves_brands = api.heads().iter().any(|head| head.caller == Caller::Brand);
        if let (Some(folder), true) = (&keys_dir, serves_brands) {
            match BrandKeys::kept(folder, now)? {
                Kept::Set(brand) => {
                    // Nobody else has this cell yet.
                    let _ = credentials.brand.set(*brand);
                    stale_settings.extend(BrandKeys::write_settings(folder, &base_url, self.notify_url.as_deref())?);
                }
                Kept::Nothing(reason) => stale_settings.push(reason),
            }
        }
        let world = World {
            routes: Routes::new(&api),
            api,
            validator,
            credentials,
            lent,
            keys_dir,
            stale_settings,
            clock: SandboxClock::new(self.clock, state.advanced()),
            base_url,
            tls_ca,
            remote_control: self.allow_remote_control,
            state,
            unreal: UnrealPayment::default(),
            files: Files::default(),
            injections: Injections::default(),
            calls: Calls::default(),
            deliveries: Deliveries::default(),
            callback_client,
            outbox,
            feed,
            readiness: Readiness::default(),
        };
        Ok((world, tls))
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

/// A complete set of keys: of the folder if it has one, else what was provided and what is made for the rest.
fn keys(
    folder: Option<&Path>,
    merchant_folder: Option<&Path>,
    provided: Provided,
    choice: Choice,
    now: i64,
) -> Result<(Keys, Lent), SandboxError> {
    // What is refused is refused before a folder is made.
    let merchant = merchant_folder.map(folder::read_merchant).transpose()?;
    if let Some(certificate) = merchant.as_ref().and_then(|merchant| merchant.merchant_certificate_pem.as_deref()) {
        production::refuse(certificate, "the merchant's certificate")?;
    }
    let (kept, empty) = match folder.map(folder::read).transpose()? {
        Some(Found::Complete(kept)) => (Some(*kept), None),
        Some(Found::Empty(locked)) => (None, Some(locked)),
        None => (None, None),
    };
    let provided = match (kept, merchant) {
        (Some(kept), Some(merchant)) if !kept.has_merchant(&merchant) => {
            let (keys, merchant) = (folder.unwrap_or(Path::new("")), merchant_folder.unwrap_or(Path::new("")));
            return Err(SandboxError::MerchantConflict { keys: keys.to_owned(), merchant: merchant.to_owned() });
        }
        (Some(kept), _) => Provided { platform_key_id: kept.platform_key_id.or(provided.platform_key_id), ..kept },
        (None, Some(merchant)) => provided.with_merchant(merchant),
        (None, None) => provided,
    };
    let Some(locked) = empty else {
        let with_certificate = choice.has_certificates(KeyAlgorithm::Rsa);
        let (provided, lent) = spare::lend(provided, with_certificate)?;
        return Ok((Keys::complete(provided, with_certificate, now)?, lent));
    };
    // A folder serves every mode, so it always gets a certificate.
    let keys = Keys::complete(spare::fill(provided, true)?, true, now)?;
    folder::write(&locked, &keys)?;
    Ok((keys, Lent::none()))
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
