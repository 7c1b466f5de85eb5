//! Replaces the platform certificate (平台证书) by a newer one.
//!
//! In: the sandbox. Out: the new certificate's serial. It always holds that the
//! certificate is kept, in the state and in the folder of keys, before it signs.

use tokio::task;
use wechatpay_auth::{KeyAlgorithm, PrivateKey, Serial};

use crate::{
    error::SandboxError,
    keys::{folder, random::random_sm2_key},
    world::World,
};

/// A new platform certificate of this algorithm from now on, or of the one that clients are led to.
///
/// # Errors
/// Where there is none to replace, as in public key mode, or when it cannot be made or kept.
pub(crate) async fn rotate_certificate(world: &World, algorithm: Option<KeyAlgorithm>) -> Result<Serial, SandboxError> {
    // Making an RSA key takes a moment, so not on an async thread.
    let platform = &world.credentials.platform;
    let key = match algorithm.unwrap_or_else(|| platform.rotating()) {
        KeyAlgorithm::Sm2 => random_sm2_key()?,
        _ => {
            let key = task::spawn_blocking(PrivateKey::generate).await;
            key.map_err(|error| SandboxError::Generate(error.to_string()))??
        }
    };
    platform.rotate(key, world.clock.wire_now(), |certificates, new| {
        let pairs = certificates
            .iter()
            .map(|certified| Ok((certified.pem.clone(), certified.named.key.to_pem()?.as_str().to_owned())));
        if let Some(folder) = &world.keys_dir {
            let folder = folder::of_algorithm(folder, new.named.key.algorithm());
            folder::keep_certificate(&folder, new.named.serial.as_str(), &new.pem)?;
        }
        Ok(world.state.set_certificates(pairs.collect::<Result<_, SandboxError>>()?)?)
    })
}
