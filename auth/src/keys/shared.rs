//! The platform keys in use, shared and replaceable.

use std::{
    fmt,
    sync::{Arc, PoisonError, RwLock, RwLockWriteGuard},
};

#[cfg(feature = "middleware")]
use super::Turns;
use super::{Credentials, KeyError, PlatformKeys, credentials::Identity};
use crate::KeyAlgorithm;

/// Holds the platform keys that clients and callbacks use at this moment.
///
/// Clones share one holder: two clients of one merchant, and whoever receives its
/// callbacks, see a replacement at once. A response is verified with the keys that its
/// request was sent with, then with those of the moment.
///
/// A ring never holds the own key of a merchant that it knows, and it knows those whose
/// clients were built with it: no replacement puts such a key in. What is made without a
/// client, as for callbacks alone, is told by [`refuse_merchant`](Self::refuse_merchant).
/// Untold, a ring refuses certificates that were issued to a merchant, by their names, but
/// cannot know whose a bare public key is.
#[derive(Clone)]
pub struct KeyRing(Arc<Inner>);

struct Inner {
    held: RwLock<Held>,
    /// Whose turn it is to fetch certificates. It is here and not in a client, since clients
    /// share a ring.
    #[cfg(feature = "middleware")]
    turns: Turns,
}

struct Held {
    keys: Arc<PlatformKeys>,
    /// Whose keys must never be among them.
    merchants: Vec<Identity>,
}

impl KeyRing {
    /// A holder of these keys.
    pub fn new(keys: PlatformKeys) -> Self {
        Self(Arc::new(Inner {
            held: RwLock::new(Held { keys: Arc::new(keys), merchants: Vec::new() }),
            #[cfg(feature = "middleware")]
            turns: Turns::default(),
        }))
    }

    /// The keys in use now.
    pub fn current(&self) -> Arc<PlatformKeys> {
        // Nothing in here can leave the keys half written, so a poisoned lock holds complete keys.
        Arc::clone(&self.0.held.read().unwrap_or_else(PoisonError::into_inner).keys)
    }

    /// The keys in use now, as [`PlatformKeys::in_effect`] has them.
    pub fn in_effect(&self, algorithm: KeyAlgorithm, now: i64) -> Arc<PlatformKeys> {
        let keys = self.current();
        keys.changed_to_be_in_effect(algorithm, now).map_or(keys, Arc::new)
    }

    /// Puts other keys in their place.
    ///
    /// # Errors
    ///
    /// [`KeyError::MerchantKeyInRing`] if the own key or certificate of a merchant is among
    /// them; the keys then stay as they were.
    pub fn replace(&self, keys: PlatformKeys) -> Result<(), KeyError> {
        self.held().put(keys)
    }

    /// Refuses the merchant's own key and certificate, now and with each replacement.
    /// Clients do this when they are built.
    ///
    /// # Errors
    ///
    /// [`KeyError::MerchantKeyInRing`] if one of them is here already.
    pub fn refuse_merchant(&self, merchant: &Credentials) -> Result<(), KeyError> {
        let identity = merchant.identity();
        let mut held = self.held();
        held.keys.refuse(&identity)?;
        if !held.merchants.contains(&identity) {
            held.merchants.push(identity);
        }
        Ok(())
    }

    /// As [`Self::replace`], if the keys are still those that the new ones were made of; whether it was so.
    #[cfg(feature = "middleware")]
    pub(crate) fn replace_if(&self, old: &Arc<PlatformKeys>, keys: PlatformKeys) -> Result<bool, KeyError> {
        let mut held = self.held();
        let same = Arc::ptr_eq(&held.keys, old);
        if same {
            held.put(keys)?;
        }
        Ok(same)
    }

    fn held(&self) -> RwLockWriteGuard<'_, Held> {
        self.0.held.write().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(feature = "middleware")]
    pub(crate) fn turns(&self) -> &Turns {
        &self.0.turns
    }
}

impl Held {
    fn put(&mut self, keys: PlatformKeys) -> Result<(), KeyError> {
        self.merchants.iter().try_for_each(|merchant| keys.refuse(merchant))?;
        self.keys = Arc::new(keys);
        Ok(())
    }
}

impl From<PlatformKeys> for KeyRing {
    fn from(keys: PlatformKeys) -> Self {
        Self::new(keys)
    }
}

impl From<&KeyRing> for KeyRing {
    fn from(ring: &KeyRing) -> Self {
        ring.clone()
    }
}

impl fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.current().fmt(f)
    }
}
