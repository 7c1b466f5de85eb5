//! WeChat Pay's side of the keys: which of them signs, decrypts and is listed.
//!
//! In: the mode, the keys, and what a request named in `Wechatpay-Serial`. Out:
//! the key for the task, or a refusal. It always holds that a mode with
//! certificates has one or two of them, the newest last.

use std::{
    fmt,
    str::FromStr,
    sync::{
        PoisonError, RwLock,
        atomic::{AtomicBool, Ordering},
    },
};

use wechatpay_auth::{Certificate, PlatformKeys, PrivateKey, Scheme, Serial};

use super::{
    certificate::{Holder, issue},
    random::random_serial,
};
use crate::{error::SandboxError, refusal::Refusal};

/// While one certificate replaces another there are two.
const LISTED: usize = 2;

/// Certificates come into force this many seconds before they are made, so that clocks need not agree.
pub(crate) const BACKDATED: i64 = 86_400;

/// Which keys WeChat Pay has for the merchant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum PlatformMode {
    /// Its public key (微信支付公钥), as new merchants have it.
    #[default]
    PublicKey,
    /// Platform certificates (平台证书), as merchants from before 2024 have them.
    Certificate,
    /// Both, as during the switch from certificates to the public key (平滑切换).
    Mixed,
}

impl PlatformMode {
    pub(crate) fn has_certificates(self) -> bool {
        self != Self::PublicKey
    }

    pub(crate) fn has_public_key(self) -> bool {
        self != Self::Certificate
    }
}

impl fmt::Display for PlatformMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::PublicKey => "public-key",
            Self::Certificate => "certificate",
            Self::Mixed => "mixed",
        })
    }
}

impl FromStr for PlatformMode {
    type Err = SandboxError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let modes = [Self::PublicKey, Self::Certificate, Self::Mixed];
        let found = modes.into_iter().find(|mode| mode.to_string() == text);
        found.ok_or_else(|| SandboxError::UnknownMode { mode: text.to_owned() })
    }
}

/// A private key of WeChat Pay, and the serial or id that stands for it on the wire.
#[derive(Clone)]
pub(crate) struct NamedKey {
    pub(crate) serial: Serial,
    pub(crate) key: PrivateKey,
    /// To whom it signs.
    pub(crate) scheme: Scheme,
}

/// A platform certificate with its private key.
#[derive(Clone)]
pub(crate) struct Certified {
    pub(crate) named: NamedKey,
    pub(crate) certificate: Certificate,
    pub(crate) pem: String,
}

impl Certified {
    /// Reads the certificate of a key.
    ///
    /// # Errors
    /// When the PEM is not a certificate, or another key's.
    pub(crate) fn read(pem: String, key: PrivateKey) -> Result<Self, SandboxError> {
        let certificate = Certificate::from_pem(&pem)?;
        let serial = certificate.serial().clone();
        certificate.refuse_other_key(&key)?;
        Ok(Self { named: NamedKey { serial, key, scheme: Scheme::Merchant }, certificate, pem })
    }

    /// Makes a certificate for a key.
    pub(crate) fn make(key: PrivateKey, issuer: &PrivateKey, valid_from: i64) -> Result<Self, SandboxError> {
        let pem = issue(Holder::Platform, &random_serial()?, &key.public_key(), issuer, valid_from)?;
        Self::read(pem, key)
    }
}

/// All keys of WeChat Pay.
pub(crate) struct Platform {
    mode: PlatformMode,
    public: NamedKey,
    certified: RwLock<State>,
    /// Whether the public key has the turn to sign the next callback.
    public_key_has_turn: AtomicBool,
}

struct State {
    /// The newest last; empty in public key mode.
    certificates: Vec<Certified>,
    ring: PlatformKeys,
}

impl Platform {
    /// The keys that the mode has.
    ///
    /// # Errors
    /// When the mode has certificates and none is given.
    pub(crate) fn new(
        mode: PlatformMode,
        public: NamedKey,
        certificates: Vec<Certified>,
    ) -> Result<Self, SandboxError> {
        let certificates = if mode.has_certificates() { certificates } else { Vec::new() };
        let ring = ring(mode, &public, &certificates)?;
        Ok(Self {
            mode,
            public,
            certified: RwLock::new(State { certificates, ring }),
            public_key_has_turn: AtomicBool::new(false),
        })
    }

    pub(crate) fn mode(&self) -> PlatformMode {
        self.mode
    }

    /// The public key, where the mode has it.
    pub(crate) fn public(&self) -> Option<&NamedKey> {
        Some(&self.public).filter(|_| self.mode.has_public_key())
    }

    /// The ring for a client.
    pub(crate) fn keys(&self) -> PlatformKeys {
        self.read(|state| state.ring.clone())
    }

    /// The certificates, the newest last.
    pub(crate) fn certificates(&self) -> Vec<Certified> {
        self.read(|state| state.certificates.clone())
    }

    /// The key that a request named, whichever of ours it is.
    pub(crate) fn named(&self, serial: &str) -> Option<NamedKey> {
        let is_named = |key: &&NamedKey| key.serial.matches(serial);
        self.public().filter(is_named).cloned().or_else(|| {
            self.read(|state| state.certificates.iter().map(|certified| &certified.named).find(is_named).cloned())
        })
    }

    /// The key that signs the response to a request that named `serials`.
    ///
    /// A client asks for the public key by naming it; between certificates there is no choice, so that a client
    /// which has not heard of the newest one yet meets it as it would in production.
    pub(crate) fn responding(&self, serials: &[Option<&str>]) -> Result<NamedKey, Refusal> {
        let mut asks_for_public_key = false;
        for serial in serials {
            let named = serial.and_then(|serial| self.named(serial)).ok_or_else(Refusal::wrong_platform_serial)?;
            asks_for_public_key |= named.serial == self.public.serial;
        }
        Ok(if asks_for_public_key { self.public.clone() } else { self.default_key() })
    }

    /// The key that signs the next callback. In mixed mode both keys take turns, as callbacks move over gradually.
    pub(crate) fn calling(&self) -> NamedKey {
        let mixed = self.mode == PlatformMode::Mixed;
        if mixed && self.public_key_has_turn.fetch_xor(true, Ordering::Relaxed) {
            return self.public.clone();
        }
        self.default_key()
    }

    /// Adds a newer certificate; the newest two stay. `keep` gets these, oldest first, before they are used.
    pub(crate) fn rotate(
        &self,
        key: PrivateKey,
        now: i64,
        keep: impl FnOnce(&[Certified]) -> Result<(), SandboxError>,
    ) -> Result<Serial, SandboxError> {
        if !self.mode.has_certificates() {
            return Err(SandboxError::NoCertificates);
        }
        let mut state = self.certified.write().unwrap_or_else(PoisonError::into_inner);
        let newest = state.certificates.last().map_or(i64::MIN, |newest| newest.certificate.valid_from());
        // Whoever compares the two has to see which is newer.
        let valid_from = now.saturating_sub(BACKDATED).max(newest.saturating_add(1));
        let certified = Certified::make(key, &self.public.key, valid_from)?;
        let serial = certified.named.serial.clone();
        let mut certificates = state.certificates.clone();
        certificates.push(certified);
        let superfluous = certificates.len().saturating_sub(LISTED);
        certificates.drain(..superfluous);
        let ring = ring(self.mode, &self.public, &certificates)?;
        keep(&certificates)?;
        *state = State { certificates, ring };
        Ok(serial)
    }

    /// The newest certificate's key, or the public key where there is no certificate: it signs where none is named.
    pub(crate) fn default_key(&self) -> NamedKey {
        let newest = self.read(|state| state.certificates.last().map(|newest| newest.named.clone()));
        newest.unwrap_or_else(|| self.public.clone())
    }

    fn read<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        // A state is replaced as a whole, so what a panicking thread left is complete.
        look(&self.certified.read().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The public key is preferred where there is one; among certificates the newest is.
fn ring(mode: PlatformMode, public: &NamedKey, certificates: &[Certified]) -> Result<PlatformKeys, SandboxError> {
    let mut newest_first = certificates.iter().rev().map(|certified| certified.certificate.clone());
    let first = if mode.has_public_key() {
        PlatformKeys::public_key(public.serial.as_str(), public.key.public_key())?
    } else {
        PlatformKeys::certificate(newest_first.next().ok_or(SandboxError::NoCertificates)?)?
    };
    Ok(newest_first.try_fold(first, PlatformKeys::and_certificate)?)
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;

    const NOW: i64 = 1_589_952_575;
    const ID: &str = "PUB_KEY_ID_0000000000000024101100397200000006";

    static KEYS: LazyLock<[PrivateKey; 4]> = LazyLock::new(|| [(); 4].map(|()| PrivateKey::generate().expect("a key")));

    fn platform(mode: PlatformMode) -> Platform {
        let public =
            NamedKey { serial: Serial::new(ID).expect("an id"), key: KEYS[0].clone(), scheme: Scheme::Merchant };
        let certified = Certified::make(KEYS[1].clone(), &KEYS[0], NOW - BACKDATED).expect("a certificate");
        Platform::new(mode, public, vec![certified]).expect("a platform")
    }

    fn only_certificate(platform: &Platform) -> String {
        platform.certificates()[0].named.serial.to_string()
    }

    #[test]
    fn responding_without_a_name_is_the_certificate_where_there_is_one() {
        let signer = |mode| platform(mode).responding(&[]).expect("a key").serial.to_string();
        assert_eq!(signer(PlatformMode::PublicKey), ID);
        assert_ne!(signer(PlatformMode::Certificate), ID);
        assert_ne!(signer(PlatformMode::Mixed), ID);
    }

    #[test]
    fn responding_mixed_is_the_named_key() {
        let platform = platform(PlatformMode::Mixed);
        let certificate = only_certificate(&platform);
        for serial in [ID, certificate.as_str(), &certificate.to_lowercase()] {
            let signer = platform.responding(&[Some(serial)]).expect("a key");
            assert!(signer.serial.matches(serial), "{serial}");
        }
    }

    #[test]
    fn responding_a_name_of_the_other_mode_is_refused() {
        let certificate = only_certificate(&platform(PlatformMode::Certificate));
        assert!(platform(PlatformMode::PublicKey).responding(&[Some(certificate.as_str())]).is_err());
        assert!(platform(PlatformMode::Certificate).responding(&[Some(ID)]).is_err());
        assert!(platform(PlatformMode::Mixed).responding(&[None]).is_err());
    }

    #[test]
    fn calling_mixed_takes_turns() {
        let platform = platform(PlatformMode::Mixed);
        let serials: Vec<String> = (0..4).map(|_| platform.calling().serial.to_string()).collect();
        let certificate = only_certificate(&platform);
        assert_eq!(serials, [certificate.as_str(), ID, certificate.as_str(), ID]);
    }

    #[test]
    fn rotate_keeps_the_newest_two_and_signs_with_the_newest() {
        let platform = platform(PlatformMode::Certificate);
        let first = only_certificate(&platform);
        let second = platform.rotate(KEYS[2].clone(), NOW, |_| Ok(())).expect("a certificate");
        assert!(platform.responding(&[Some(first.as_str())]).expect("a key").serial == second);
        let third = platform.rotate(KEYS[3].clone(), NOW, |_| Ok(())).expect("a certificate");
        let listed = platform.certificates();
        assert_eq!(listed.iter().map(|one| &one.named.serial).collect::<Vec<_>>(), [&second, &third]);
        assert!(listed[0].certificate.valid_from() < listed[1].certificate.valid_from());
        assert!(listed[1].certificate.valid_from() <= NOW);
        assert!(platform.keys().find(&first).is_none() && platform.keys().find(third.as_str()).is_some());
    }

    #[test]
    fn rotate_public_key_mode_is_refused() {
        let refused = platform(PlatformMode::PublicKey).rotate(KEYS[2].clone(), NOW, |_| Ok(()));
        assert!(matches!(refused, Err(SandboxError::NoCertificates)));
    }

    #[test]
    fn read_certificate_of_another_key_is_refused() {
        let pem = Certified::make(KEYS[1].clone(), &KEYS[0], NOW).expect("a certificate").pem;
        let refused = Certified::read(pem, KEYS[2].clone()).err();
        assert!(matches!(refused, Some(SandboxError::Keys(_))), "{refused:?}");
    }

    #[test]
    fn mode_text_comes_back() {
        for mode in [PlatformMode::PublicKey, PlatformMode::Certificate, PlatformMode::Mixed] {
            assert_eq!(mode.to_string().parse::<PlatformMode>().ok(), Some(mode));
        }
        assert!("both".parse::<PlatformMode>().is_err());
    }
}
