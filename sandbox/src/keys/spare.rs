//! Keys for sandboxes that keep none: made at the same time, and ready before they are needed.
//!
//! In: how many are missing. Out: as many, which go back when the sandbox has
//! ended. It always holds that no two sandboxes of a process have a key in
//! common while both run, and that a key which was written into a folder is not
//! one of these.

use std::{
    mem,
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
    thread,
};

use wechatpay_auth::{KeyError, PrivateKey};

use super::set::Provided;

/// The spare keys of this process.
static POOL: Pool = Pool::new();

struct Pool {
    spares: Mutex<Spares>,
    /// Tells of keys that came back, and of those that were made.
    changed: Condvar,
}

struct Spares {
    /// Keys that no running sandbox has.
    keys: Vec<PrivateKey>,
    /// Whether more are being made: the next sandbox waits for them instead of making others beside them.
    are_made: bool,
}

/// Keys that a sandbox has for as long as it runs.
pub(crate) struct Lent {
    keys: Vec<PrivateKey>,
    pool: &'static Pool,
}

impl Lent {
    /// Of a sandbox that keeps its keys.
    pub(crate) fn none() -> Self {
        Self { keys: Vec::new(), pool: &POOL }
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        self.pool.give(mem::take(&mut self.keys));
    }
}

/// Puts keys where the user provided none, and sees to it that there are as many for the next sandbox.
pub(crate) fn lend(provided: Provided, with_certificate: bool) -> Result<(Provided, Lent), KeyError> {
    POOL.lend(provided, with_certificate)
}

/// Puts new keys where the user provided none, for a folder that keeps them.
pub(crate) fn fill(provided: Provided, with_certificate: bool) -> Result<Provided, KeyError> {
    let keys = new(provided.missing_keys(with_certificate))?;
    Ok(provided.with_keys(&keys))
}

impl Pool {
    const fn new() -> Self {
        Self { spares: Mutex::new(Spares { keys: Vec::new(), are_made: false }), changed: Condvar::new() }
    }

    fn lend(&'static self, provided: Provided, with_certificate: bool) -> Result<(Provided, Lent), KeyError> {
        let missing = provided.missing_keys(with_certificate);
        let mut spares = self.spares();
        while spares.keys.len() < missing && spares.are_made {
            spares = self.changed.wait(spares).unwrap_or_else(PoisonError::into_inner);
        }
        let rest = spares.keys.len().saturating_sub(missing);
        let mut lent = Lent { keys: spares.keys.drain(rest..).collect(), pool: self };
        drop(spares);
        let mut new = new(missing - lent.keys.len())?;
        lent.keys.append(&mut new);
        self.make(missing);
        Ok((provided.with_keys(&lent.keys), lent))
    }

    /// Makes so many spare keys, unless they are there or being made.
    fn make(&'static self, wanted: usize) {
        let mut spares = self.spares();
        let missing = wanted.saturating_sub(spares.keys.len());
        if missing == 0 || mem::replace(&mut spares.are_made, true) {
            return;
        }
        drop(spares);
        let making = Making(self);
        // A thread of its own, since a runtime would wait for it at its end. Where none is to be had, the next sandbox
        // makes its keys itself; and what fails here fails again for whoever needs them, and is told there.
        let _ = thread::Builder::new().name("sandbox-keys".to_owned()).spawn(move || {
            let making = making;
            making.0.give(new(missing).unwrap_or_default());
        });
    }

    fn give(&self, mut keys: Vec<PrivateKey>) {
        self.spares().keys.append(&mut keys);
        self.changed.notify_all();
    }

    fn spares(&self) -> MutexGuard<'_, Spares> {
        self.spares.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Ends the wait for spare keys, however their making ends.
struct Making(&'static Pool);

impl Drop for Making {
    fn drop(&mut self) {
        self.0.spares().are_made = false;
        self.0.changed.notify_all();
    }
}

/// So many new keys, all at the same time: each takes a processor for about a tenth of a second.
fn new(count: usize) -> Result<Vec<PrivateKey>, KeyError> {
    thread::scope(|scope| {
        let others: Vec<_> = (1..count).map(|_| scope.spawn(PrivateKey::generate)).collect();
        let own = (count > 0).then(PrivateKey::generate).transpose()?;
        let others = others.into_iter().map(|other| other.join().unwrap_or(Err(KeyError::Generation)));
        own.map(Ok).into_iter().chain(others).collect()
    })
}

#[cfg(test)]
mod tests {
    use wechatpay_auth::PublicKey;

    use super::*;

    fn keys(provided: &Provided) -> Vec<PublicKey> {
        let keys = [&provided.merchant_key, &provided.platform_key, &provided.certificate_key];
        keys.into_iter().flatten().map(PrivateKey::public_key).collect()
    }

    #[test]
    fn lend_two_at_once_have_no_key_in_common_and_a_later_one_has_those_that_were_given_back() {
        static POOL: Pool = Pool::new();
        let lend = || POOL.lend(Provided::default(), true).expect("keys");
        let ((one, lent), (other, _kept)) = (lend(), lend());
        assert_eq!((keys(&one).len(), keys(&other).len()), (3, 3));
        assert!(keys(&one).iter().all(|key| !keys(&other).contains(key)));
        drop(lent);
        // There are no more than three others by now.
        let later = [lend(), lend()];
        let later: Vec<PublicKey> = later.iter().flat_map(|(provided, _)| keys(provided)).collect();
        assert!(keys(&one).iter().all(|key| later.contains(key)));
        assert!(keys(&other).iter().all(|key| !later.contains(key)));
    }

    #[test]
    fn lend_what_was_provided_stays_and_no_key_is_made_that_nobody_asked_for() {
        static POOL: Pool = Pool::new();
        let own = PrivateKey::generate().expect("a key");
        let provided = Provided { merchant_key: Some(own.clone()), ..Provided::default() };
        let (filled, lent) = POOL.lend(provided, false).expect("keys");
        assert!(keys(&filled).first() == Some(&own.public_key()));
        assert_eq!((keys(&filled).len(), lent.keys.len()), (2, 1));
    }

    #[test]
    fn fill_all_keys_are_new_and_none_is_another() {
        let filled = fill(Provided::default(), true).expect("keys");
        let keys = keys(&filled);
        assert_eq!(keys.len(), 3);
        assert!(keys[0] != keys[1] && keys[1] != keys[2] && keys[2] != keys[0]);
    }
}
