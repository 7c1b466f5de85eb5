//! Replaces the platform certificate (平台证书) by a newer one.
//!
//! In: the sandbox. Out: the new certificate's serial. It always holds that the
//! certificate is kept, in the state and in the folder of keys, before it signs.

use tokio::task;
use wechatpay_auth::{PrivateKey, Serial};

use crate::{error::SandboxError, keys::folder, world::World};

/// A new platform certificate from now on.
///
/// # Errors
/// In public key mode, or when it cannot be made or kept.
pub(crate) async fn rotate_certificate(world: &World) -> Result<Serial, SandboxError> {
    // Making an RSA key takes a moment, so not on an async thread.
    let key = task::spawn_blocking(PrivateKey::generate).await;
    let key = key.map_err(|error| SandboxError::Generate(error.to_string()))??;
    world.credentials.platform.rotate(key, world.clock.wire_now(), |certificates| {
        let pairs = certificates
            .iter()
            .map(|certified| Ok((certified.pem.clone(), certified.named.key.to_pem()?.as_str().to_owned())));
        if let (Some(folder), Some(newest)) = (&world.keys_dir, certificates.last()) {
            folder::keep_certificate(folder, newest.named.serial.as_str(), &newest.pem)?;
        }
        Ok(world.state.set_certificates(pairs.collect::<Result<_, SandboxError>>()?)?)
    })
}
