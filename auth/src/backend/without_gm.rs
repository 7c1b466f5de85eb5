//! What stands in the place of [`gm`](super) where the feature `gm` is off: keys that nobody can have.
//!
//! It has the names of that module, so that what is above reads the same in either build. Nothing is read, and all that
//! could be done with a key is known never to happen.

use pkcs8::ObjectIdentifier;
use zeroize::Zeroizing;

use super::{KEY_BYTES, NONCE_BYTES};

/// There is none.
pub(crate) enum PrivateKey {}

impl PrivateKey {
    pub(crate) fn from_sec1(_: &[u8]) -> Option<Self> {
        None
    }

    pub(crate) fn to_pkcs8(&self) -> Option<Zeroizing<Vec<u8>>> {
        match *self {}
    }

    pub(crate) fn to_spki(&self) -> Option<Vec<u8>> {
        match *self {}
    }

    pub(crate) fn sign(&self, _: &[u8]) -> Option<Vec<u8>> {
        match *self {}
    }

    pub(crate) fn decrypt(&self, _: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        match *self {}
    }
}

/// There is none.
pub(crate) enum PublicKey {}

impl PublicKey {
    pub(crate) fn from_spki(_: &[u8]) -> Option<Self> {
        None
    }

    pub(crate) fn to_spki(&self) -> Option<Vec<u8>> {
        match *self {}
    }

    pub(crate) fn verify(&self, _: &[u8], _: &[u8]) -> bool {
        match *self {}
    }

    pub(crate) fn encrypt(&self, _: &[u8]) -> Option<Vec<u8>> {
        match *self {}
    }
}

/// A key that opens and seals nothing.
pub(crate) struct Sm4Key;

impl Sm4Key {
    pub(crate) fn of(_: &[u8; KEY_BYTES]) -> Self {
        Self
    }

    pub(crate) fn seal(&self, _: &[u8; NONCE_BYTES], _: &[u8], _: &[u8]) -> Option<Vec<u8>> {
        None
    }

    pub(crate) fn open(&self, _: &[u8; NONCE_BYTES], _: &[u8], _: Vec<u8>) -> Option<Zeroizing<Vec<u8>>> {
        None
    }
}

/// Whatever it is, it is not read here.
pub(crate) fn curve_of_sec1(_: &[u8]) -> Option<Option<ObjectIdentifier>> {
    None
}
