//! [`Polling`]: waiting for what settles later (a refund, a transfer).
//!
//! A query and a rhythm come in, its last response goes out. What always holds:
//! it ends, and a state that this crate does not know counts as not final, so
//! that nothing new is taken for done.

use std::time::{Duration, Instant};

use wechatpay_auth::{Caller, Merchant};

use crate::{Client, Error, Operation, Outcome, Response};

/// A query whose response has a state that settles.
pub trait Settles<C = Merchant>: Operation<C> {
    /// The state.
    type State;

    /// The state in a response; `None` where it is left out.
    fn state(response: &Self::Response) -> Option<&Self::State>;
    /// Whether the state does not change any more.
    fn is_final(state: &Self::State) -> bool;
}

/// How often and for how long is asked.
///
/// Callbacks tell sooner and cost nothing: poll for those that may have been lost, and where
/// there are none.
///
/// ```
/// # extern crate wechatpay_client as wechatpay;
/// use std::time::Duration;
/// use wechatpay::Polling;
///
/// let patient = Polling::new().first(Duration::from_secs(5)).limit(Duration::from_secs(600));
/// # let _ = patient;
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Polling {
    first: Duration,
    longest: Duration,
    limit: Duration,
}

impl Default for Polling {
    fn default() -> Self {
        Self::new()
    }
}

impl Polling {
    /// At once, then after one second, two, four and so on up to 30 seconds; for five minutes.
    pub fn new() -> Self {
        Self { first: Duration::from_secs(1), longest: Duration::from_secs(30), limit: Duration::from_secs(300) }
    }

    /// The first pause; each one after it is twice as long.
    pub fn first(self, pause: Duration) -> Self {
        Self { first: pause, ..self }
    }

    /// The longest pause.
    pub fn longest(self, pause: Duration) -> Self {
        Self { longest: pause, ..self }
    }

    /// After how long no more is asked.
    pub fn limit(self, limit: Duration) -> Self {
        Self { limit, ..self }
    }

    /// The pause before the next question, when so much time is over; `None` when all of it is.
    fn pause(&mut self, elapsed: Duration) -> Option<Duration> {
        let wanted = self.first.min(self.longest).max(Duration::from_millis(1));
        self.first = wanted.saturating_mul(2);
        let pause = wanted.min(self.limit.saturating_sub(elapsed));
        (!pause.is_zero()).then_some(pause)
    }
}

/// What waiting came to.
#[derive(Clone, Debug)]
#[must_use = "a state that is still pending is neither a success nor a failure"]
pub enum Settled<T> {
    /// The state is final. It may be a failure: look at it.
    Final(T),
    /// The time is over and the state may still change: wait on, or leave it to the callback.
    Pending(T),
}

impl<T> Settled<T> {
    /// The last response, final or not.
    pub fn into_inner(self) -> T {
        match self {
            Self::Final(response) | Self::Pending(response) => response,
        }
    }

    /// The response, if its state is final.
    pub fn into_final(self) -> Option<T> {
        match self {
            Self::Final(response) => Some(response),
            Self::Pending(_) => None,
        }
    }
}

impl<C: Caller> Client<C> {
    /// Asks until the state is final, or the time is over.
    ///
    /// It only asks, so nothing is lost where the future is dropped: ask again.
    ///
    /// # Errors
    ///
    /// Those of [`send`](Self::send): what the client's retry policy does not get over ends
    /// the waiting, unless its outcome is [pending](Outcome::Pending) and there is time left.
    /// Nothing is lost by asking again.
    pub async fn settled<O>(&self, query: &O, mut polling: Polling) -> Result<Settled<Response<O::Response>>, Error>
    where
        O: Settles<C> + Sync,
        O::Response: Send + Sync,
    {
        let started = Instant::now();
        loop {
            let answered = self.send(query).await;
            if ends::<C, O>(&answered) {
                return answered.map(Settled::Final);
            }
            match polling.pause(started.elapsed()) {
                Some(pause) => tokio::time::sleep(pause).await,
                None => return answered.map(Settled::Pending),
            }
        }
    }

    /// As [`settled`](Self::settled), on a thread that may wait.
    ///
    /// # Errors
    ///
    /// Those of [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    pub fn settled_blocking<O: Settles<C>>(
        &self,
        query: &O,
        mut polling: Polling,
    ) -> Result<Settled<Response<O::Response>>, Error> {
        let started = Instant::now();
        loop {
            let answered = self.send_blocking(query);
            if ends::<C, O>(&answered) {
                return answered.map(Settled::Final);
            }
            match polling.pause(started.elapsed()) {
                Some(pause) => std::thread::sleep(pause),
                None => return answered.map(Settled::Pending),
            }
        }
    }
}

/// Whether a response ends the waiting. One that says that nothing is decided (202) does not.
fn ends<C, O: Settles<C>>(answered: &Result<Response<O::Response>, Error>) -> bool {
    match answered {
        Ok(response) => O::state(response).is_some_and(O::is_final),
        Err(error) => error.outcome() != Outcome::Pending,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pauses where responses come at once, or after such a time.
    fn pauses(mut polling: Polling, answered_after: Duration) -> Vec<Duration> {
        let mut elapsed = answered_after;
        let mut pauses = Vec::new();
        while let Some(pause) = polling.pause(elapsed) {
            elapsed += pause + answered_after;
            pauses.push(pause);
        }
        pauses
    }

    #[test]
    fn pauses_double_up_to_the_longest_and_end_at_the_limit() {
        let polling = Polling::new().longest(Duration::from_secs(4)).limit(Duration::from_secs(13));
        assert_eq!(pauses(polling, Duration::ZERO), [1, 2, 4, 4, 2].map(Duration::from_secs));
        assert_eq!(pauses(Polling::new(), Duration::ZERO).iter().sum::<Duration>(), Duration::from_secs(300));
    }

    #[test]
    fn time_that_responses_take_counts() {
        let polling = Polling::new().longest(Duration::from_secs(4)).limit(Duration::from_secs(13));
        assert_eq!(pauses(polling, Duration::from_secs(3)), [1, 2, 1].map(Duration::from_secs));
        assert!(pauses(polling, Duration::from_secs(13)).is_empty());
    }

    #[test]
    fn pauses_end_whatever_is_set() {
        let zero = Polling::new().first(Duration::ZERO).longest(Duration::ZERO).limit(Duration::from_millis(5));
        assert_eq!(pauses(zero, Duration::ZERO).len(), 5);
        assert!(pauses(Polling::new().limit(Duration::ZERO), Duration::ZERO).is_empty());
    }
}
