//! Files that are sealed with AES-256-GCM (AEAD_AES_256_GCM), opened while they stream.
//!
//! In: the key of the file, its nonce, and pieces of the ciphertext, whose last 16 bytes are the tag; there is no
//! additional data. Out: pieces of the plaintext. It always holds that memory does not grow with the file, and that
//! nobody is told that a file is whole before its tag was compared.

use std::fmt;

use aes::{
    Aes256,
    cipher::{BlockCipherEncrypt as _, KeyInit as _, KeyIvInit as _, StreamCipher as _},
};
use ctr::Ctr32BE;
use ghash::{GHash, universal_hash::UniversalHash as _};
use zeroize::Zeroizing;

use crate::DecryptError;

const KEY_BYTES: usize = 32;
const BLOCK_BYTES: usize = 16;
const TAG_BYTES: usize = 16;
/// The nonce that needs no hashing.
const USUAL_NONCE_BYTES: usize = 12;
/// The longest nonce that the pages allow.
const NONCE_BYTES: usize = 16;

/// Opens a sealed file while it streams: see [`Credentials::file_opener`](crate::Credentials::file_opener).
///
/// What [`piece`](Self::piece) gives is unverified until [`finish`](Self::finish) has returned without an error:
/// whoever changes the ciphertext changes the same bits of the plaintext. Count, hash or store it, and act on none of it
/// before then.
pub struct FileOpener {
    cipher: Ctr32BE<Aes256>,
    hash: GHash,
    /// What the hash is combined with for the tag.
    mask: Zeroizing<[u8; TAG_BYTES]>,
    /// What has come and is not opened: the last of it may be the tag.
    held: Vec<u8>,
    opened_bytes: u64,
}

impl FileOpener {
    pub(crate) fn new(key: &[u8], nonce: &[u8]) -> Result<Self, DecryptError> {
        let key: &[u8; KEY_BYTES] = key.try_into().map_err(|_| DecryptError::Refused)?;
        if nonce.is_empty() || nonce.len() > NONCE_BYTES {
            return Err(DecryptError::BadNonce);
        }
        let mut hash_key = Default::default();
        Aes256::new(key.into()).encrypt_block(&mut hash_key);
        let hash = GHash::new(&hash_key);
        let mut counter = [0; BLOCK_BYTES];
        if nonce.len() == USUAL_NONCE_BYTES {
            counter[..USUAL_NONCE_BYTES].copy_from_slice(nonce);
            counter[BLOCK_BYTES - 1] = 1;
        } else {
            let mut hash = hash.clone();
            hash.update_padded(nonce);
            hash.update(&[lengths(0, nonce.len() as u64).into()]);
            counter = hash.finalize().into();
        }
        let mut cipher = Ctr32BE::<Aes256>::new(key.into(), &counter.into());
        let mut mask = Zeroizing::new([0; TAG_BYTES]);
        cipher.apply_keystream(mask.as_mut_slice());
        Ok(Self { cipher, hash, mask, held: Vec::new(), opened_bytes: 0 })
    }

    /// What a piece of the file opens to, possibly nothing yet: the last 16 to 31 bytes are held back.
    ///
    /// # Errors
    ///
    /// [`DecryptError::DamagedFile`] for more than the 64 GiB that one key and nonce can seal.
    pub fn piece(&mut self, sealed: &[u8]) -> Result<Vec<u8>, DecryptError> {
        self.held.extend_from_slice(sealed);
        let ready = self.held.len().saturating_sub(TAG_BYTES) / BLOCK_BYTES * BLOCK_BYTES;
        let rest = self.held.split_off(ready);
        let piece = std::mem::replace(&mut self.held, rest);
        self.open(piece)
    }

    /// The last bytes, when all has come and the tag fits.
    ///
    /// # Errors
    ///
    /// [`DecryptError::DamagedFile`] if it does not, or if the file is shorter than a tag: nothing of the file counts then.
    pub fn finish(mut self) -> Result<Vec<u8>, DecryptError> {
        let start = self.held.len().checked_sub(TAG_BYTES).ok_or(DecryptError::DamagedFile)?;
        let mut tag = [0; TAG_BYTES];
        tag.copy_from_slice(&self.held.split_off(start));
        let rest = std::mem::take(&mut self.held);
        let rest = self.open(rest)?;
        self.hash.update(&[lengths(0, self.opened_bytes).into()]);
        tag.iter_mut().zip(self.mask.iter()).for_each(|(byte, mask)| *byte ^= mask);
        self.hash.verify(&tag.into()).map_err(|_| DecryptError::DamagedFile)?;
        Ok(rest)
    }

    /// Opens bytes: whole blocks, or the file's last ones.
    fn open(&mut self, mut piece: Vec<u8>) -> Result<Vec<u8>, DecryptError> {
        self.hash.update_padded(&piece);
        self.cipher.try_apply_keystream(&mut piece).map_err(|_| DecryptError::DamagedFile)?;
        self.opened_bytes += piece.len() as u64;
        Ok(piece)
    }
}

impl fmt::Debug for FileOpener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileOpener").field("opened_bytes", &self.opened_bytes).finish_non_exhaustive()
    }
}

/// The last block that is hashed: both lengths in bits.
fn lengths(additional: u64, sealed: u64) -> [u8; BLOCK_BYTES] {
    let mut block = [0; BLOCK_BYTES];
    block[..8].copy_from_slice(&additional.saturating_mul(8).to_be_bytes());
    block[8..].copy_from_slice(&sealed.saturating_mul(8).to_be_bytes());
    block
}

#[cfg(test)]
mod tests {
    use aes_gcm::{
        AesGcm,
        aead::{
            Aead as _, KeyInit as _,
            consts::{U1, U8, U12, U16},
        },
    };

    use super::*;

    const KEY: [u8; 32] = *b"0123456789abcdefghijklmnopqrstuv";

    /// What another implementation seals.
    fn sealed(nonce: &[u8], plain: &[u8]) -> Vec<u8> {
        let sealed = match nonce.len() {
            1 => AesGcm::<aes::Aes256, U1>::new(&KEY.into()).encrypt(nonce.try_into().expect("a nonce"), plain),
            8 => AesGcm::<aes::Aes256, U8>::new(&KEY.into()).encrypt(nonce.try_into().expect("a nonce"), plain),
            12 => AesGcm::<aes::Aes256, U12>::new(&KEY.into()).encrypt(nonce.try_into().expect("a nonce"), plain),
            _ => AesGcm::<aes::Aes256, U16>::new(&KEY.into()).encrypt(nonce.try_into().expect("a nonce"), plain),
        };
        sealed.expect("it is sealed")
    }

    fn opened(nonce: &[u8], file: &[u8], piece: usize) -> Result<Vec<u8>, DecryptError> {
        let mut opener = FileOpener::new(&KEY, nonce)?;
        let mut plain = Vec::new();
        for piece in file.chunks(piece) {
            plain.extend(opener.piece(piece)?);
        }
        plain.extend(opener.finish()?);
        Ok(plain)
    }

    #[test]
    fn file_of_any_length_opens_from_pieces_of_any_size() {
        for nonce in [&b"x"[..], b"a8607ef7", b"a8607ef79034", b"a8607ef79034c49c"] {
            for length in (0..70).chain([4096, 10_000]) {
                let plain: Vec<u8> = (0..length).map(|at| at as u8).collect();
                let file = sealed(nonce, &plain);
                for piece in [1, 7, 16, 17, 4096] {
                    assert_eq!(opened(nonce, &file, piece).as_deref(), Ok(&plain[..]), "{nonce:?} {length} by {piece}");
                }
            }
        }
    }

    #[test]
    fn file_that_was_changed_cut_or_lengthened_is_refused_wherever_it_was() {
        let nonce = b"a8607ef79034c49c";
        let file = sealed(nonce, &[7; 50]);
        for at in 0..file.len() {
            let mut changed = file.clone();
            changed[at] ^= 1;
            assert_eq!(opened(nonce, &changed, 7), Err(DecryptError::DamagedFile), "byte {at}");
            assert_eq!(opened(nonce, &file[..at], 7), Err(DecryptError::DamagedFile), "cut at {at}");
        }
        assert_eq!(opened(nonce, &[&file[..], b"x"].concat(), 7), Err(DecryptError::DamagedFile));
        assert_eq!(opened(b"a8607ef79034c49d", &file, 7), Err(DecryptError::DamagedFile));
    }

    #[test]
    fn key_or_nonce_of_a_wrong_length_is_refused() {
        for length in [0, 16, 31, 33, 64] {
            let refused = FileOpener::new(&vec![7; length], b"a8607ef79034").map(|_| ());
            assert_eq!(refused, Err(DecryptError::Refused), "{length}");
        }
        for length in [0, 17, 100] {
            let refused = FileOpener::new(&KEY, &vec![b'x'; length]).map(|_| ());
            assert_eq!(refused, Err(DecryptError::BadNonce), "{length}");
        }
    }

    #[test]
    fn debug_of_an_opener_shows_neither_key_nor_content() {
        let nonce = b"a8607ef79034c49c";
        let mut opener = FileOpener::new(&KEY, nonce).expect("an opener");
        opener.piece(&sealed(nonce, &[7; 50])).expect("a piece");
        assert_eq!(format!("{opener:?}"), "FileOpener { opened_bytes: 48, .. }");
    }
}
