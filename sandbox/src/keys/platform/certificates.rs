//! The certificates that WeChat Pay has, and the ring that clients verify with.
//!
//! In: what was chosen, the public key, and certificates. Out: those that are in use. It always holds that the ring is made
//! of these.

use wechatpay_auth::{KeyAlgorithm, PlatformKeys};

use super::{
    certified::{Certified, NamedKey},
    choice::Choice,
};
use crate::error::SandboxError;

/// The certificates, and what clients verify with.
pub(super) struct Certificates {
    /// Those of RSA, the newest last, whether the mode has them or not: a later start may.
    pub(super) rsa: Vec<Certified>,
    /// Those of SM2, likewise.
    pub(super) sm2: Vec<Certified>,
    pub(super) ring: PlatformKeys,
}

impl Certificates {
    /// Those of both algorithms, of each the newest last.
    ///
    /// # Errors
    /// When there has to be a certificate and none is given.
    pub(super) fn new(
        choice: Choice,
        public: &NamedKey,
        rsa: Vec<Certified>,
        sm2: Vec<Certified>,
    ) -> Result<Self, SandboxError> {
        let ring = ring(choice, public, &rsa, &sm2)?;
        Ok(Self { rsa, sm2, ring })
    }

    pub(super) fn used(&self, choice: Choice, algorithm: KeyAlgorithm) -> &[Certified] {
        match algorithm {
            _ if !choice.has_certificates(algorithm) => &[],
            KeyAlgorithm::Sm2 => &self.sm2,
            _ => &self.rsa,
        }
    }

    pub(super) fn all_used(&self, choice: Choice) -> impl Iterator<Item = &Certified> {
        [KeyAlgorithm::Rsa, KeyAlgorithm::Sm2].into_iter().flat_map(move |algorithm| self.used(choice, algorithm))
    }
}

/// RSA is preferred where there is RSA, and of that the public key where there is one; among certificates the newest is.
fn ring(choice: Choice, public: &NamedKey, rsa: &[Certified], sm2: &[Certified]) -> Result<PlatformKeys, SandboxError> {
    let of = |algorithm, certificates: &[Certified]| {
        let used = choice.has_certificates(algorithm).then(|| certificates.iter().rev().cloned());
        used.into_iter().flatten().map(|certified| certified.certificate).collect::<Vec<_>>()
    };
    let lists = [of(KeyAlgorithm::Rsa, rsa), of(KeyAlgorithm::Sm2, sm2)];
    for (algorithm, list) in [KeyAlgorithm::Rsa, KeyAlgorithm::Sm2].into_iter().zip(&lists) {
        if choice.has_certificates(algorithm) && list.is_empty() {
            return Err(SandboxError::NoCertificates);
        }
    }
    let mut newest_first = lists.into_iter().flatten();
    let first = if choice.has_public_key() {
        PlatformKeys::public_key(public.serial.as_str(), public.key.public_key())?
    } else {
        PlatformKeys::certificate(newest_first.next().ok_or(SandboxError::NoCertificates)?)?
    };
    Ok(newest_first.try_fold(first, PlatformKeys::and_certificate)?)
}
