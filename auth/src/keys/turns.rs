//! Whose turn it is to fetch the platform certificates.
//!
//! Callers who need them come in; out goes one at a time, with what became of the last
//! fetch of the same algorithm. What always holds: a turn that is dropped passes on to a call that waits, and so does
//! one that takes too long, since its call may be a future that is kept and that nobody
//! polls any more.

use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{
    sync::Notify,
    time::{Instant, timeout_at},
};

use crate::KeyAlgorithm;

/// How long a turn is waited for, from its beginning on.
const LONGEST_TURN: Duration = Duration::from_secs(10);

/// A fetch of the certificates that was answered.
#[derive(Clone)]
pub(crate) struct Fetched {
    pub(crate) at: Instant,
    /// Why its response was of no use, if so.
    pub(crate) failed: Option<String>,
}

/// Gives out the turns.
#[derive(Default)]
pub(crate) struct Turns {
    state: Mutex<State>,
    ended: Notify,
}

#[derive(Default)]
struct State {
    /// How many turns were given out.
    count: u64,
    /// The number of the turn that is waited for, and until when.
    running: Option<(u64, Instant)>,
    /// The last fetch of each algorithm that was answered: one lists nothing of the other.
    last: Vec<(KeyAlgorithm, Fetched)>,
}

impl Turns {
    /// Waits for a turn.
    pub(crate) async fn take(&self) -> Turn<'_> {
        loop {
            // Made before the look, so that no end between the two is missed.
            let ended = self.ended.notified();
            match self.free() {
                Ok(turn) => return turn,
                // Either way it is looked at again.
                Err(until) => drop(timeout_at(until, ended).await),
            }
        }
    }

    /// A turn, or until when another is waited for.
    fn free(&self) -> Result<Turn<'_>, Instant> {
        let now = Instant::now();
        let mut state = self.state();
        match state.running {
            Some((_, until)) if now < until => Err(until),
            _ => {
                state.count = state.count.wrapping_add(1);
                state.running = Some((state.count, now + LONGEST_TURN));
                Ok(Turn { turns: self, number: state.count })
            }
        }
    }

    /// Nothing in here panics half-way, so what a poisoned lock holds is complete.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The turn of one caller.
pub(crate) struct Turn<'t> {
    turns: &'t Turns,
    number: u64,
}

impl Turn<'_> {
    /// What became of the last fetch that was answered.
    pub(crate) fn last(&self, algorithm: KeyAlgorithm) -> Option<Fetched> {
        let state = self.turns.state();
        state.last.iter().find(|(of, _)| *of == algorithm).map(|(_, fetched)| fetched.clone())
    }

    /// Notes that this one was answered, now.
    pub(crate) fn answered(&self, algorithm: KeyAlgorithm, failed: Option<String>) {
        let mut state = self.turns.state();
        state.last.retain(|(of, _)| *of != algorithm);
        state.last.push((algorithm, Fetched { at: Instant::now(), failed }));
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut state = self.turns.state();
        // Another may have taken over.
        if state.running.is_some_and(|(number, _)| number == self.number) {
            state.running = None;
            drop(state);
            self.turns.ended.notify_waiters();
        }
    }
}
