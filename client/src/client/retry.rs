//! [`RetryPolicy`]: whether a failed call is tried again, and after how long.
//!
//! A failed attempt comes in, a pause or a "no" goes out. What always holds for
//! the standard policy: a write is never sent again while its outcome is
//! unknown.

use std::{
    fmt,
    hash::{BuildHasher, RandomState},
    sync::Arc,
    time::Duration,
};

use wechatpay_auth::VerifyError;

use crate::{Error, Outcome, Retry, Stage};

const MAX_ATTEMPTS: u32 = 3;
const BACKOFF: Duration = Duration::from_millis(200);
const LONGEST: Duration = Duration::from_secs(3);
/// A call that is told to slow down waits longer.
const RATE_LIMITED_FACTOR: u32 = 5;
/// A `Retry-After` beyond this is not waited for.
const LONGEST_WISH: Duration = Duration::from_secs(60);

type Decide = dyn Fn(&FailedAttempt<'_>) -> Option<Duration> + Send + Sync;

/// Whether a failed call is tried again, and after how long.
///
/// The standard one, which every client has unless told otherwise:
///
/// * A read ([`Retry::Read`]; on a route that the spec does not know, a `GET`) is
///   tried again after a failed or broken connection, a timeout, a status 5xx, rate
///   limiting, and a signature probe (签名探测流量).
/// * Any other call only when it was [never sent](Outcome::NeverSent), for lack of a
///   connection, or refused by rate limiting; never while its outcome is unknown, not
///   even a [`Retry::Idempotent`] one.
/// * There are at most three attempts. The pauses are random between zero and 200 ms,
///   then 400 ms and so on up to 3 s.
/// * After rate limiting the pauses are five times as long, up to 3 s, and at least half of
///   that: between 0.5 and 1 s, then between 1 and 2 s. Nothing that was refused as too
///   much goes again at once.
/// * What a response [asks for](Error::retry_after) in `Retry-After`, in seconds or as a
///   date, is the least that is waited. If it is more than a minute, or more than is left
///   of the call's [total time](crate::ClientBuilder::total_timeout), the error is
///   returned at once.
///
/// Each attempt is signed afresh and passes through all middleware of your own.
///
/// ```
/// # extern crate wechatpay_client as wechatpay;
/// use std::time::Duration;
/// use wechatpay::{ClientBuilder, FailedAttempt, RetryPolicy};
///
/// # fn set_up(builder: ClientBuilder) -> ClientBuilder {
/// // As the standard one, but never after more than five seconds.
/// let standard = RetryPolicy::standard();
/// let policy = RetryPolicy::from_fn(move |failed: &FailedAttempt<'_>| {
///     standard.delay(failed).filter(|_| failed.elapsed < Duration::from_secs(5))
/// });
/// builder.retry(policy)
/// # }
/// ```
#[derive(Clone)]
pub struct RetryPolicy {
    max_attempts: u32,
    backoff: Duration,
    decide: Option<Arc<Decide>>,
}

impl RetryPolicy {
    /// The standard policy.
    pub fn standard() -> Self {
        Self { max_attempts: MAX_ATTEMPTS, backoff: BACKOFF, decide: None }
    }

    /// One attempt and no more.
    pub fn none() -> Self {
        Self::standard().max_attempts(1)
    }

    /// A policy of your own: the pause before the next attempt, or `None` to give up. It
    /// is not asked about an error of stage [`Build`](Stage::Build). Mind that a write
    /// whose [outcome](Error::outcome) is unknown may act twice, and what the response
    /// [asks for](Error::retry_after).
    pub fn from_fn(decide: impl Fn(&FailedAttempt<'_>) -> Option<Duration> + Send + Sync + 'static) -> Self {
        Self { max_attempts: u32::MAX, decide: Some(Arc::new(decide)), ..Self::standard() }
    }

    /// How many attempts a call makes at most, the first one among them.
    #[must_use]
    pub fn max_attempts(self, attempts: u32) -> Self {
        Self { max_attempts: attempts, ..self }
    }

    /// The longest pause before the second attempt, 200 ms unless set; it doubles with
    /// each further attempt, up to 3 s. It does not matter to [`from_fn`](Self::from_fn).
    #[must_use]
    pub fn backoff(self, longest_first_pause: Duration) -> Self {
        Self { backoff: longest_first_pause, ..self }
    }

    /// The pause before the next attempt; `None` gives up.
    pub fn delay(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
        if failed.attempts >= self.max_attempts {
            return None;
        }
        match &self.decide {
            Some(decide) => decide(failed),
            None if may_go_again(failed) => self.pause(failed),
            None => None,
        }
    }

    fn pause(&self, failed: &FailedAttempt<'_>) -> Option<Duration> {
        let wish = failed.error.retry_after().unwrap_or_default();
        let longest = self.longest_pause(failed);
        let shortest = if failed.error.is_rate_limited() { longest / 2 } else { Duration::ZERO };
        let pause = wish.max(shortest).saturating_add(jitter(longest.saturating_sub(shortest)));
        (wish <= LONGEST_WISH).then_some(pause)
    }

    fn longest_pause(&self, failed: &FailedAttempt<'_>) -> Duration {
        let first = self.backoff.saturating_mul(if failed.error.is_rate_limited() { RATE_LIMITED_FACTOR } else { 1 });
        let doublings = failed.attempts.saturating_sub(1).min(16);
        first.saturating_mul(1 << doublings).min(LONGEST)
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::standard()
    }
}

impl fmt::Debug for RetryPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryPolicy").field("max_attempts", &self.max_attempts).finish_non_exhaustive()
    }
}

/// What a [`RetryPolicy`] judges.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct FailedAttempt<'e> {
    /// What the last attempt failed with. Its [outcome](Error::outcome) speaks of all
    /// attempts so far.
    pub error: &'e Error,
    /// How many attempts were made.
    pub attempts: u32,
    /// What a repetition would do. On a route that the spec does not know a `GET` counts
    /// as [`Retry::Read`], any other method as [`Retry::Never`].
    pub retry: Retry,
    /// The time since the call began.
    pub elapsed: Duration,
}

fn may_go_again(failed: &FailedAttempt<'_>) -> bool {
    let error = failed.error;
    if failed.retry == Retry::Read {
        return error.broke()
            || error.is_rate_limited()
            || error.stage() == Stage::Api && error.status().is_some_and(|status| status.is_server_error())
            || error.verify_error() == Some(&VerifyError::Probe);
    }
    match error.outcome() {
        // A client that is set up wrongly does not heal with time.
        Outcome::NeverSent => error.is_connect(),
        Outcome::Refused => error.is_rate_limited(),
        Outcome::Pending | Outcome::Unknown | Outcome::DoneButUnusable => false,
    }
}

/// A random part of the pause, so that those who failed together do not come back
/// together. Nothing secret hangs on it, so the seed of the standard library's maps will do.
fn jitter(longest: Duration) -> Duration {
    let random = RandomState::new().hash_one(longest);
    let nanos = u64::try_from(longest.as_nanos()).unwrap_or(u64::MAX);
    Duration::from_nanos(random % nanos.saturating_add(1).max(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{CodeFacts, ErrorTable, Explanation, Repeat, Words, description::RATE_LIMIT};

    fn connect() -> Error {
        Error::new(Stage::Exchange, "x").with_transport(false, true).with_sent(Outcome::NeverSent)
    }

    fn failed(error: &Error, attempts: u32, retry: Retry) -> FailedAttempt<'_> {
        FailedAttempt { error, attempts, retry, elapsed: Duration::ZERO }
    }

    #[test]
    fn write_is_tried_again_only_when_it_was_never_sent() {
        let policy = RetryPolicy::standard();
        let broken = Error::new(Stage::Exchange, "x").with_transport(false, false);
        for retry in [Retry::Never, Retry::Idempotent] {
            assert!(policy.delay(&failed(&connect(), 1, retry)).is_some());
            assert!(policy.delay(&failed(&broken, 1, retry)).is_none());
            let after_unknown = connect().after(1, true);
            assert!(policy.delay(&failed(&after_unknown, 1, retry)).is_none(), "an earlier attempt may have acted");
        }
        assert!(policy.delay(&failed(&broken, 1, Retry::Read)).is_some());
    }

    #[test]
    fn mistake_in_the_set_up_is_not_tried_again() {
        for retry in [Retry::Read, Retry::Never] {
            for error in [Error::build("x"), Error::new(Stage::Sign, "x")] {
                assert!(RetryPolicy::standard().delay(&failed(&error, 1, retry)).is_none(), "{error}");
            }
        }
    }

    #[test]
    fn attempts_end_at_the_limit_of_any_policy() {
        let always = RetryPolicy::from_fn(|_| Some(Duration::ZERO)).max_attempts(5);
        for (policy, limit) in [(RetryPolicy::standard(), 3), (RetryPolicy::none(), 1), (always, 5)] {
            let made = (1..).find(|attempts| policy.delay(&failed(&connect(), *attempts, Retry::Read)).is_none());
            assert_eq!(made, Some(limit));
        }
    }

    #[test]
    fn pause_doubles_up_to_three_seconds() {
        let policy = RetryPolicy::standard();
        let longest = |attempts| policy.longest_pause(&failed(&connect(), attempts, Retry::Read)).as_millis();
        assert_eq!([1, 2, 3, 4, 5, 60, u32::MAX].map(longest), [200, 400, 800, 1600, 3000, 3000, 3000]);
    }

    fn limited(retry_after: &str) -> Error {
        let headers = [(http::header::RETRY_AFTER, retry_after.parse().expect("a header value"))];
        let (status, headers) = (http::StatusCode::TOO_MANY_REQUESTS, headers.into_iter().collect());
        Error::new(Stage::Api, "x").answered(status, &headers, bytes::Bytes::new()).known_by(&FACTS)
    }

    const SAID: Words = Words::new("", "");
    static TOO_MANY: CodeFacts =
        CodeFacts::new(RATE_LIMIT, Outcome::Refused, Repeat::Later, Explanation::new(SAID, SAID)).common();
    static FACTS: ErrorTable = ErrorTable::new(&[&TOO_MANY], &[], &[]);

    #[test]
    fn rate_limited_call_never_goes_again_at_once() {
        for retry in [Retry::Read, Retry::Idempotent, Retry::Never] {
            for (attempts, least, most) in [(1, 500, 1000), (2, 1000, 2000)] {
                let error = limited("0");
                for _ in 0..64 {
                    let pause = RetryPolicy::standard().delay(&failed(&error, attempts, retry)).expect("it goes again");
                    assert!((least..=most).contains(&pause.as_millis()), "{pause:?}");
                }
            }
        }
    }

    #[test]
    fn retry_after_is_the_least_that_is_waited_and_more_than_a_minute_is_not() {
        let pause = |wish: &str| RetryPolicy::standard().delay(&failed(&limited(wish), 1, Retry::Never));
        for _ in 0..64 {
            let waited = pause("60").expect("a minute is waited");
            assert!((60_000..=60_500).contains(&waited.as_millis()), "{waited:?}");
        }
        assert_eq!((pause("61"), pause("18446744073709551615")), (None, None));
    }

    #[test]
    fn pause_is_random_up_to_the_longest() {
        let longest = Duration::from_millis(200);
        let pauses: Vec<Duration> = (0..64).map(|_| jitter(longest)).collect();
        assert!(pauses.iter().all(|pause| *pause <= longest));
        assert!(pauses.iter().any(|pause| *pause != pauses[0]), "64 equal pauses are not chance");
        assert_eq!(jitter(Duration::ZERO), Duration::ZERO);
    }
}
