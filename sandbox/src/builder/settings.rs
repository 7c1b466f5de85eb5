//! The settings in a folder of keys, which lead clients to the sandbox as it was started this time.

use std::path::Path;

use wechatpay_auth::KeyAlgorithm;

use super::{choices::Choices, keys::Complete};
use crate::{
    error::SandboxError,
    keys::{
        brand::{BrandKeys, Kept},
        credentials::Credentials,
        folder,
        settings::Start,
    },
};

/// Writes those of the merchant; gives why some could not be.
pub(super) fn write(
    folder: &Path,
    choices: &Choices,
    complete: &Complete,
    base_url: &str,
) -> Result<Vec<SandboxError>, SandboxError> {
    let mut stale = Vec::new();
    let credentials = &complete.credentials;
    folder::keep_api_v2_key(folder, &complete.api_v2_key);
    let newest = credentials.platform.newest();
    let start = Start {
        base_url,
        merchant: &credentials.usual().merchant,
        public_key_id: credentials.platform.public().map(|public| &public.serial),
        certificate: newest.as_ref().map(|newest| &newest.named.serial),
        notify_url: choices.notify_url.as_deref(),
    };
    stale.extend(start.write(folder)?);
    if let Some(sm2) = &credentials.sm2 {
        let newest = credentials.platform.certificates(KeyAlgorithm::Sm2).pop();
        let certificate = newest.as_ref().map(|newest| &newest.named.serial);
        // The public key of RSA stays where there is one: with both, an endpoint takes callbacks of either.
        let start = Start { merchant: &sm2.merchant, certificate, ..start };
        stale.extend(start.write_of_sm2(folder)?);
    }
    Ok(stale)
}

/// Makes the brand's keys and settings, or reads them; gives why some could not be written.
pub(super) fn write_of_brand(
    folder: &Path,
    choices: &Choices,
    credentials: &Credentials,
    base_url: &str,
) -> Result<Vec<SandboxError>, SandboxError> {
    match BrandKeys::kept(folder, choices.clock.now())? {
        Kept::Set(brand) => {
            // Nobody else has this cell yet.
            let _ = credentials.brand.set(*brand);
            Ok(BrandKeys::write_settings(folder, base_url, choices.notify_url.as_deref())?.into_iter().collect())
        }
        Kept::Nothing(reason) => Ok(vec![reason]),
    }
}
