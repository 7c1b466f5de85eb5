//! WeChat Pay's side of the keys: which of them signs, decrypts and is listed.
//!
//! In: the mode, the keys, and what a request named in `Wechatpay-Serial`. Out:
//! the key for the task, or a refusal. It always holds that a mode with
//! certificates has one or two of them, the newest last.

mod certificates;
mod certified;
mod choice;

pub(crate) use certified::{BACKDATED, Certified, NamedKey};
pub(crate) use choice::Choice;
pub use choice::PlatformMode;

use std::sync::{
    PoisonError, RwLock,
    atomic::{AtomicBool, Ordering},
};

use wechatpay_auth::{KeyAlgorithm, PlatformKeys, PrivateKey, Serial};

use super::{algorithm::Algorithm, random::random_sm2_key};
use crate::{error::SandboxError, refusal::Refusal};
use certificates::Certificates;

/// While one certificate replaces another there are two.
const LISTED: usize = 2;

/// All keys of WeChat Pay.
pub(crate) struct Platform {
    choice: Choice,
    public: NamedKey,
    certified: RwLock<Certificates>,
    /// Whether the public key has the turn to sign the next callback.
    public_key_has_turn: AtomicBool,
    /// Whether SM2 has it.
    sm2_has_turn: AtomicBool,
}

impl Platform {
    /// The keys that were chosen; `certificates` are of both algorithms, of each the newest last.
    ///
    /// # Errors
    /// When there has to be a certificate and none is given.
    pub(crate) fn new(choice: Choice, public: NamedKey, certificates: Vec<Certified>) -> Result<Self, SandboxError> {
        let is_rsa = |certified: &Certified| certified.named.key.algorithm() == KeyAlgorithm::Rsa;
        let (rsa, sm2): (Vec<_>, Vec<_>) = certificates.into_iter().partition(is_rsa);
        Ok(Self {
            choice,
            certified: RwLock::new(Certificates::new(choice, &public, rsa, sm2)?),
            public,
            public_key_has_turn: AtomicBool::new(false),
            sm2_has_turn: AtomicBool::new(false),
        })
    }

    pub(crate) fn mode(&self) -> PlatformMode {
        self.choice.mode
    }

    pub(crate) fn algorithm(&self) -> Algorithm {
        self.choice.algorithm
    }

    pub(crate) fn callbacks(&self) -> Algorithm {
        self.choice.callbacks
    }

    /// The public key, where there is one.
    pub(crate) fn public(&self) -> Option<&NamedKey> {
        Some(&self.public).filter(|_| self.choice.has_public_key())
    }

    /// The ring for a client.
    pub(crate) fn keys(&self) -> PlatformKeys {
        self.read(|state| state.ring.clone())
    }

    /// The certificates of an algorithm, the newest last; none where it is not in use.
    pub(crate) fn certificates(&self, algorithm: KeyAlgorithm) -> Vec<Certified> {
        self.read(|state| state.used(self.choice, algorithm).to_vec())
    }

    /// The newest certificate of the algorithm that clients are led to.
    pub(crate) fn newest(&self) -> Option<Certified> {
        self.certificates(self.choice.algorithm.usual()).pop()
    }

    /// The certificate with this serial.
    pub(crate) fn certificate(&self, serial: &str) -> Option<Certified> {
        let is_named = |certified: &&Certified| certified.named.serial.matches(serial);
        self.read(|state| state.all_used(self.choice).find(is_named).cloned())
    }

    /// All keys with which it signs.
    pub(crate) fn all(&self) -> Vec<NamedKey> {
        let certified =
            self.read(|state| state.all_used(self.choice).map(|certified| certified.named.clone()).collect::<Vec<_>>());
        self.public().cloned().into_iter().chain(certified).collect()
    }

    /// The key that a request named, whichever of ours it is.
    pub(crate) fn named(&self, serial: &str) -> Option<NamedKey> {
        let public = self.public().filter(|public| public.serial.matches(serial)).cloned();
        public.or_else(|| self.certificate(serial).map(|certified| certified.named))
    }

    /// The key that signs the response to a request that is signed by this algorithm and named `serials`.
    ///
    /// A client asks for the public key by naming it; between certificates there is no choice, so that a client
    /// which has not heard of the newest one yet meets it as it would in production. A key of the other algorithm is
    /// none that a response could be signed with.
    pub(crate) fn responding(&self, algorithm: KeyAlgorithm, serials: &[Option<&str>]) -> Result<NamedKey, Refusal> {
        let mut asks_for_public_key = false;
        for serial in serials {
            let named = serial.and_then(|serial| self.named(serial));
            let named = named.filter(|named| named.key.algorithm() == algorithm);
            let named = named.ok_or_else(Refusal::wrong_platform_serial)?;
            asks_for_public_key |= named.serial == self.public.serial;
        }
        Ok(if asks_for_public_key { self.public.clone() } else { self.default_key(algorithm) })
    }

    /// The key that signs the next callback. Where there are two kinds they take turns: of algorithms, and in mixed mode of
    /// public key and certificate, as callbacks move over gradually.
    pub(crate) fn calling(&self) -> NamedKey {
        let is_sm2 = match self.choice.callbacks {
            Algorithm::Rsa => false,
            Algorithm::Sm2 => true,
            Algorithm::Mixed => self.sm2_has_turn.fetch_xor(true, Ordering::Relaxed),
        };
        if is_sm2 {
            return self.default_key(KeyAlgorithm::Sm2);
        }
        let mixed = self.choice.mode == PlatformMode::Mixed;
        if mixed && self.public_key_has_turn.fetch_xor(true, Ordering::Relaxed) {
            return self.public.clone();
        }
        self.default_key(KeyAlgorithm::Rsa)
    }

    /// The algorithm whose certificates are replaced where none is named: that which clients are led to, if it has some.
    pub(crate) fn rotating(&self) -> KeyAlgorithm {
        match self.choice.has_certificates(KeyAlgorithm::Rsa) || self.choice.algorithm == Algorithm::Rsa {
            true => KeyAlgorithm::Rsa,
            false => KeyAlgorithm::Sm2,
        }
    }

    /// Whether there is a certificate to replace.
    pub(crate) fn can_rotate(&self) -> bool {
        self.choice.has_certificates(self.rotating())
    }

    /// Adds a newer certificate for a key; of its algorithm the newest two stay. `keep` gets all certificates, of each
    /// algorithm the oldest first, and the new one, before they are used.
    pub(crate) fn rotate(
        &self,
        key: PrivateKey,
        now: i64,
        keep: impl FnOnce(&[Certified], &Certified) -> Result<(), SandboxError>,
    ) -> Result<Serial, SandboxError> {
        let algorithm = key.algorithm();
        if !self.choice.has_certificates(algorithm) {
            return Err(SandboxError::NoCertificates);
        }
        let mut state = self.certified.write().unwrap_or_else(PoisonError::into_inner);
        let (mut rsa, mut sm2) = (state.rsa.clone(), state.sm2.clone());
        let certificates = if algorithm == KeyAlgorithm::Sm2 { &mut sm2 } else { &mut rsa };
        let newest = certificates.last().map_or(i64::MIN, |newest| newest.certificate.valid_from());
        // Whoever compares the two has to see which is newer.
        let valid_from = now.saturating_sub(BACKDATED).max(newest.saturating_add(1));
        let issuer = if algorithm == KeyAlgorithm::Sm2 { random_sm2_key()? } else { self.public.key.clone() };
        let certified = Certified::make(key, &issuer, valid_from)?;
        certificates.push(certified.clone());
        let superfluous = certificates.len().saturating_sub(LISTED);
        certificates.drain(..superfluous);
        let certificates = Certificates::new(self.choice, &self.public, rsa, sm2)?;
        keep(&[certificates.rsa.as_slice(), &certificates.sm2].concat(), &certified)?;
        *state = certificates;
        Ok(certified.named.serial)
    }

    /// The newest certificate's key, or the public key where there is no certificate: it signs where none is named.
    pub(crate) fn default_key(&self, algorithm: KeyAlgorithm) -> NamedKey {
        let newest = self.certificates(algorithm).pop();
        newest.map_or_else(|| self.public.clone(), |newest| newest.named)
    }

    fn read<T>(&self, look: impl FnOnce(&Certificates) -> T) -> T {
        // A state is replaced as a whole, so what a panicking thread left is complete.
        look(&self.certified.read().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use wechatpay_auth::Scheme;

    use super::*;

    const NOW: i64 = 1_589_952_575;
    const ID: &str = "PUB_KEY_ID_0000000000000024101100397200000006";

    static KEYS: LazyLock<[PrivateKey; 4]> = LazyLock::new(|| [(); 4].map(|()| PrivateKey::generate().expect("a key")));

    fn platform(mode: PlatformMode) -> Platform {
        let public =
            NamedKey { serial: Serial::new(ID).expect("an id"), key: KEYS[0].clone(), scheme: Scheme::Merchant };
        let certified = Certified::make(KEYS[1].clone(), &KEYS[0], NOW - BACKDATED).expect("a certificate");
        Platform::new(Choice { mode, ..Choice::default() }, public, vec![certified]).expect("a platform")
    }

    fn only_certificate(platform: &Platform) -> String {
        platform.certificates(KeyAlgorithm::Rsa)[0].named.serial.to_string()
    }

    #[test]
    fn responding_without_a_name_is_the_certificate_where_there_is_one() {
        let signer = |mode| platform(mode).responding(KeyAlgorithm::Rsa, &[]).expect("a key").serial.to_string();
        assert_eq!(signer(PlatformMode::PublicKey), ID);
        assert_ne!(signer(PlatformMode::Certificate), ID);
        assert_ne!(signer(PlatformMode::Mixed), ID);
    }

    #[test]
    fn responding_mixed_is_the_named_key() {
        let platform = platform(PlatformMode::Mixed);
        let certificate = only_certificate(&platform);
        for serial in [ID, certificate.as_str(), &certificate.to_lowercase()] {
            let signer = platform.responding(KeyAlgorithm::Rsa, &[Some(serial)]).expect("a key");
            assert!(signer.serial.matches(serial), "{serial}");
        }
    }

    #[test]
    fn responding_a_name_of_the_other_mode_is_refused() {
        let certificate = only_certificate(&platform(PlatformMode::Certificate));
        assert!(
            platform(PlatformMode::PublicKey).responding(KeyAlgorithm::Rsa, &[Some(certificate.as_str())]).is_err()
        );
        assert!(platform(PlatformMode::Certificate).responding(KeyAlgorithm::Rsa, &[Some(ID)]).is_err());
        assert!(platform(PlatformMode::Mixed).responding(KeyAlgorithm::Rsa, &[None]).is_err());
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
        let second = platform.rotate(KEYS[2].clone(), NOW, |_, _| Ok(())).expect("a certificate");
        assert!(platform.responding(KeyAlgorithm::Rsa, &[Some(first.as_str())]).expect("a key").serial == second);
        let third = platform.rotate(KEYS[3].clone(), NOW, |_, _| Ok(())).expect("a certificate");
        let listed = platform.certificates(KeyAlgorithm::Rsa);
        assert_eq!(listed.iter().map(|one| &one.named.serial).collect::<Vec<_>>(), [&second, &third]);
        assert!(listed[0].certificate.valid_from() < listed[1].certificate.valid_from());
        assert!(listed[1].certificate.valid_from() <= NOW);
        assert!(platform.keys().find(&first).is_none() && platform.keys().find(third.as_str()).is_some());
    }

    #[test]
    fn rotate_public_key_mode_is_refused() {
        let refused = platform(PlatformMode::PublicKey).rotate(KEYS[2].clone(), NOW, |_, _| Ok(()));
        assert!(matches!(refused, Err(SandboxError::NoCertificates)));
    }

    #[test]
    fn read_certificate_of_another_key_is_refused() {
        let pem = Certified::make(KEYS[1].clone(), &KEYS[0], NOW).expect("a certificate").pem;
        let refused = Certified::read(pem, KEYS[2].clone()).err();
        assert!(matches!(refused, Some(SandboxError::Keys(_))), "{refused:?}");
    }
}
