//! The keys of a sandbox, complete: those of its folder, of its state file, provided ones, and new ones for the rest.

use std::{path::Path, sync::OnceLock};

use wechatpay_auth::{KeyAlgorithm, NonceSource, PrivateKey};
use zeroize::Zeroizing;

use super::choices::Choices;
use crate::{
    error::SandboxError,
    keys::{
        credentials::{Credentials, MerchantKeys},
        folder::{self, Found},
        platform::{Certified, Choice, Platform},
        production,
        set::{Keys, Provided},
        sm2::Sm2Keys,
        spare::{self, Lent},
    },
    state::State,
};

/// A complete set.
pub(super) struct Complete {
    pub(super) credentials: Credentials,
    pub(super) lent: Lent,
    pub(super) api_v2_key: Zeroizing<String>,
}

/// The keys of both sides. What the state knows of a newer certificate than the folder does is kept there too.
///
/// # Errors
/// When keys cannot be read, made or kept, and when the state is another merchant's.
pub(super) fn complete(choices: &mut Choices, state: &State, now: i64) -> Result<Complete, SandboxError> {
    let choice = Choice { callbacks: choices.callbacks.unwrap_or(choices.choice.algorithm), ..choices.choice };
    let provided = std::mem::take(&mut choices.provided);
    let keys_dir = choices.keys_dir.as_deref();
    let (keys, lent) = keys(keys_dir, choices.merchant_dir.as_deref(), provided, choice, now)?;
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
        let made = match keys_dir {
            Some(folder) => Sm2Keys::kept(folder, mchid, now)?,
            None => Sm2Keys::make(mchid, now)?,
        };
        sm2 = Some(made.merchant(mchid, keys.merchant_key.clone())?);
        if !has(&certificates, KeyAlgorithm::Sm2) {
            certificates.push(made.certified);
        }
    }
    refuse_other_merchant(state, keys.merchant.mchid())?;
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
    for algorithm in [KeyAlgorithm::Rsa, KeyAlgorithm::Sm2] {
        if let (Some(folder), Some(newest)) = (keys_dir, credentials.platform.certificates(algorithm).last()) {
            let folder = folder::of_algorithm(folder, algorithm);
            folder::keep_certificate(&folder, newest.named.serial.as_str(), &newest.pem)?;
        }
    }
    Ok(Complete { credentials, lent, api_v2_key: keys.api_v2_key_text })
}

/// A state is one merchant's, whom it knows from its first start on.
fn refuse_other_merchant(state: &State, mchid: &str) -> Result<(), SandboxError> {
    let known = state.merchant(mchid)?;
    if known == mchid {
        return Ok(());
    }
    let path = state.path().map(Path::to_owned).unwrap_or_default();
    let reason = format!("it is that of the merchant {known}, and this one is {mchid}: name another file");
    Err(SandboxError::StateFile { path, reason })
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
