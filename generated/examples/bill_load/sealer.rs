//! Seals a file while it streams, with AES-256-GCM, as WeChat Pay seals the bill of a partner's merchant.
//!
//! In: pieces of the file, one after the other. Out: pieces of the ciphertext, and at the end the tag. Memory does not grow
//! with the file.

use aes::{
    Aes256,
    cipher::{BlockCipherEncrypt as _, KeyInit as _, KeyIvInit as _, StreamCipher as _},
};
use ctr::Ctr32BE;
use ghash::{GHash, universal_hash::UniversalHash as _};

const BLOCK: usize = 16;
const NONCE_BYTES: usize = 12;

pub struct Sealer {
    cipher: Ctr32BE<Aes256>,
    hash: GHash,
    mask: [u8; BLOCK],
    /// Ciphertext that is not a whole block yet.
    held: Vec<u8>,
    sealed_bytes: u64,
}

impl Sealer {
    pub fn new(key: &[u8; 32], nonce: &[u8; NONCE_BYTES]) -> Self {
        let mut hash_key = Default::default();
        Aes256::new(key.into()).encrypt_block(&mut hash_key);
        let mut counter = [0; BLOCK];
        counter[..NONCE_BYTES].copy_from_slice(nonce);
        counter[BLOCK - 1] = 1;
        let mut cipher = Ctr32BE::<Aes256>::new(key.into(), &counter.into());
        let mut mask = [0; BLOCK];
        cipher.apply_keystream(&mut mask);
        Self { cipher, hash: GHash::new(&hash_key), mask, held: Vec::new(), sealed_bytes: 0 }
    }

    pub fn piece(&mut self, mut plain: Vec<u8>) -> Vec<u8> {
        self.cipher.apply_keystream(&mut plain);
        self.sealed_bytes += plain.len() as u64;
        self.held.extend_from_slice(&plain);
        let ready = self.held.len() / BLOCK * BLOCK;
        let rest = self.held.split_off(ready);
        self.hash.update_padded(&self.held);
        self.held = rest;
        plain
    }

    pub fn tag(mut self) -> Vec<u8> {
        self.hash.update_padded(&self.held);
        let mut lengths = [0; BLOCK];
        lengths[BLOCK / 2..].copy_from_slice(&(self.sealed_bytes * 8).to_be_bytes());
        self.hash.update(&[lengths.into()]);
        self.hash.finalize().iter().zip(self.mask).map(|(byte, mask)| byte ^ mask).collect()
    }
}
