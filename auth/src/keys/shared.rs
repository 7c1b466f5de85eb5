//! The platform keys in use, shared and replaceable.

use super::PlatformKeys;
use std::{
    fmt,
    sync::{Arc, PoisonError, RwLock},
};

/// Holds the platform keys that clients and callbacks use at this moment.
///
/// Clones share one holder: two clients of one merchant, and whoever receives its
/// callbacks, see a replacement at once. What is under way keeps the keys it began with.
#[derive(Clone)]
pub struct KeyRing(Arc<Inner>);

struct Inner {
    keys: RwLock<Arc<PlatformKeys>>,
    /// Held while certificates are fetched; in it, when that was last begun, in seconds
    /// since 1970. It is here and not in a client, since clients share a ring.
    #[cfg(feature = "middleware")]
    refreshing: tokio::sync::Mutex<Option<i64>>,
}

impl KeyRing {
    /// A holder of these keys.
    pub fn new(keys: PlatformKeys) -> Self {
        Self(Arc::new(Inner {
            keys: RwLock::new(Arc::new(keys)),
            #[cfg(feature = "middleware")]
            refreshing: tokio::sync::Mutex::new(None),
        }))
    }

    /// The keys in use now.
    pub fn current(&self) -> Arc<PlatformKeys> {
        // Nothing in here can leave the keys half written, so a poisoned lock is whole.
        Arc::clone(&self.0.keys.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts other keys in their place.
    pub fn replace(&self, keys: PlatformKeys) {
        *self.0.keys.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(keys);
    }

    #[cfg(feature = "middleware")]
    pub(crate) fn refreshing(&self) -> &tokio::sync::Mutex<Option<i64>> {
        &self.0.refreshing
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
