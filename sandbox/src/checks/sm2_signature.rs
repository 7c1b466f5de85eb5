//! Usual mistakes of signatures by SM2 (国密), which is younger in most libraries than RSA.
//!
//! In: the merchant's SM2 key, a message, and a signature that does not match. Out: the mistake that explains it. It
//! always holds that a mistake is told only where the signature verifies once it is made.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use sm2::{
    dsa::{
        Signature, VerifyingKey,
        signature::{Verifier as _, hazmat::PrehashVerifier as _},
    },
    pkcs8::DecodePublicKey as _,
};
use sm3::{Digest as _, Sm3};
use wechatpay_auth::PublicKey;

use crate::ids::lower_hex;

/// A mistake that SM2 alone knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sm2Mistake {
    /// 64 bytes in place of DER.
    Raw,
    /// The empty identifier.
    EmptyId,
    /// The hash of the text was signed as if it were the text.
    HashedTwice,
    /// The hash of the text alone was signed.
    NoZ,
}

/// The identifier of whoever signs, the same for everybody.
const SIGNER_ID: &str = "1234567812345678";
/// What OpenSSL takes where none is given.
const NO_ID: &str = "";

/// The mistake, for a signature of this key over this message.
pub(super) fn explain(key: &PublicKey, message: &[u8], signature: &str) -> Option<Sm2Mistake> {
    let key = sm2::PublicKey::from_public_key_pem(&key.to_pem().ok()?).ok()?;
    let signature = STANDARD.decode(signature).ok()?;
    let (signature, is_raw) = match Signature::from_der(&signature) {
        Ok(signature) => (signature, false),
        Err(_) => (Signature::from_slice(&signature).ok()?, true),
    };
    let with = |id: &str| VerifyingKey::new(id, key).ok();
    let (named, nameless) = (with(SIGNER_ID)?, with(NO_ID)?);
    let verifies = |key: &VerifyingKey, message: &[u8]| key.verify(message, &signature).is_ok();
    if is_raw && verifies(&named, message) {
        return Some(Sm2Mistake::Raw);
    }
    let digest = Sm3::digest(message);
    if verifies(&nameless, message) {
        Some(Sm2Mistake::EmptyId)
    } else if verifies(&named, &digest) || verifies(&named, lower_hex(&digest).as_bytes()) {
        Some(Sm2Mistake::HashedTwice)
    } else if named.verify_prehash(&digest, &signature).is_ok() {
        Some(Sm2Mistake::NoZ)
    } else {
        None
    }
}
