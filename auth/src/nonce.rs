//! The random text that makes each signed message unique (随机串).
//!
//! Out comes text of 32 characters `0-9A-Za-z`, each equally likely, made from
//! the operating system's random numbers.

use std::{fmt, sync::Arc};

use crate::SignError;

const ALPHABET: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/// The official samples have 32 characters.
const LENGTH: usize = 32;
/// Bytes from here on are thrown away: 256 is not a multiple of 62, and taking the
/// remainder of them would favour the first eight characters.
const FAIR_BYTES: u8 = 248;

/// Where nonces come from. Cheap to clone; clones share one source.
#[derive(Clone)]
pub struct NonceSource(Arc<dyn Fn() -> Result<String, SignError> + Send + Sync>);

impl NonceSource {
    /// 32 characters from the operating system's random numbers.
    pub fn system() -> Self {
        Self(Arc::new(system_nonce))
    }

    /// Always the same text, for tests that pin a signature.
    pub fn fixed(nonce: impl Into<String>) -> Self {
        let nonce = nonce.into();
        Self::from_fn(move || nonce.clone())
    }

    /// A source of your own. What it returns is checked by [`sign`](crate::sign):
    /// it must be able to stand between quotes in a header.
    pub fn from_fn(next: impl Fn() -> String + Send + Sync + 'static) -> Self {
        Self(Arc::new(move || Ok(next())))
    }

    /// The next nonce.
    ///
    /// # Errors
    ///
    /// [`SignError::Random`] if the operating system gives no random numbers.
    pub fn next(&self) -> Result<String, SignError> {
        (self.0)()
    }
}

impl Default for NonceSource {
    fn default() -> Self {
        Self::system()
    }
}

impl fmt::Debug for NonceSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NonceSource(..)")
    }
}

fn system_nonce() -> Result<String, SignError> {
    let mut nonce = [0_u8; LENGTH];
    let mut missing = nonce.iter_mut();
    // A few more than are needed, for those that are thrown away.
    let mut bytes = [0_u8; LENGTH + 8];
    while missing.len() > 0 {
        getrandom::fill(&mut bytes).map_err(|_| SignError::Random)?;
        let characters = bytes.iter().filter_map(fair_character);
        characters.zip(&mut missing).for_each(|(character, place)| *place = character);
    }
    // The alphabet is ASCII.
    String::from_utf8(nonce.to_vec()).map_err(|_| SignError::Random)
}

fn fair_character(byte: &u8) -> Option<u8> {
    if *byte >= FAIR_BYTES {
        return None;
    }
    ALPHABET.get(usize::from(*byte) % ALPHABET.len()).copied()
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    #[test]
    fn system_nonce_many_has_the_length_and_alphabet() -> Result<(), SignError> {
        let source = NonceSource::system();
        for _ in 0..500 {
            let nonce = source.next()?;
            assert_eq!(nonce.len(), LENGTH);
            assert!(nonce.bytes().all(|b| b.is_ascii_alphanumeric()), "{nonce}");
        }
        Ok(())
    }

    #[test]
    fn system_nonce_many_never_repeats() -> Result<(), SignError> {
        let source = NonceSource::system();
        let seen = (0..500).map(|_| source.next()).collect::<Result<BTreeSet<_>, _>>()?;
        assert_eq!(seen.len(), 500);
        Ok(())
    }

    #[test]
    fn nonce_characters_all_bytes_are_equally_likely() {
        let mut counts = BTreeMap::new();
        for character in (0..=u8::MAX).filter_map(|byte| fair_character(&byte)) {
            *counts.entry(character).or_insert(0) += 1;
        }
        assert_eq!(counts.len(), ALPHABET.len());
        assert!(counts.values().all(|count| *count == 4), "{counts:?}");
    }

    #[test]
    fn fixed_nonce_asked_twice_stays() -> Result<(), SignError> {
        let source = NonceSource::fixed("593BEC0C930BF1AF");
        assert_eq!(source.next()?, source.next()?);
        Ok(())
    }
}
