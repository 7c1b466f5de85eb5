//! What became of something, one state after the other.
//!
//! In: states, each with its moment. Out: the one that holds at a moment, and the way there. It always holds that they
//! stand in the order in which they came, and that what the time alone does comes last.

use serde::{Deserialize, Serialize};

/// A state, and since when it lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Step<S> {
    pub(crate) state: S,
    pub(crate) at: i64,
}

/// The states that something came to after its first, oldest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub(crate) struct Steps<S>(Vec<Step<S>>);

impl<S> Default for Steps<S> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<S: Copy> Steps<S> {
    /// The last one, without what the time alone does; `first` before any.
    pub(crate) fn last(&self, first: Step<S>) -> Step<S> {
        self.0.last().copied().unwrap_or(first)
    }

    /// Those until a moment; `due` is what the time alone does next.
    pub(crate) fn until(&self, due: Option<Step<S>>, now: i64) -> impl Iterator<Item = Step<S>> {
        self.0.iter().copied().chain(due.filter(move |due| due.at <= now))
    }

    /// The same with what the time alone has done until a moment.
    pub(crate) fn kept(&self, due: Option<Step<S>>, now: i64) -> Self {
        Self(self.until(due, now).collect())
    }

    /// The same with one more.
    pub(crate) fn and(&self, state: S, at: i64) -> Self {
        let mut steps = self.0.clone();
        steps.push(Step { state, at });
        Self(steps)
    }
}
