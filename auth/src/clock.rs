//! The time of signing and verifying, as a value that can be replaced.
//!
//! Timestamps on the wire are whole seconds since 1970, so a clock is a function
//! that returns just that.

use std::{
    fmt,
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};

/// How far a timestamp may be off, in either direction, in seconds.
pub const TIMESTAMP_WINDOW_SECONDS: u64 = 300;

/// Tells the time in seconds since 1970. Cheap to clone; clones share one source.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> i64 + Send + Sync>);

impl Clock {
    /// The clock of the operating system.
    pub fn system() -> Self {
        Self::from_fn(system_seconds)
    }

    /// A clock that stands still, for tests and for recorded messages.
    pub fn fixed(seconds: i64) -> Self {
        Self::from_fn(move || seconds)
    }

    /// A clock of your own, for example one corrected by a time server.
    pub fn from_fn(now: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    /// Seconds since 1970.
    pub fn now(&self) -> i64 {
        (self.0)()
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::system()
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock(..)")
    }
}

/// A clock set before 1970 or absurdly far ahead is a fault of the machine that
/// must show as a wrong time (and so as a refused request), never as a panic.
fn system_seconds() -> i64 {
    match SystemTime::now().duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_secs()).map_or(i64::MIN, |s| -s),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicI64, Ordering};

    use super::*;

    #[test]
    fn fixed_clock_asked_twice_stands_still() {
        let clock = Clock::fixed(1_554_208_460);
        assert_eq!((clock.now(), clock.now()), (1_554_208_460, 1_554_208_460));
    }

    #[test]
    fn system_clock_now_is_in_this_century() {
        let now = Clock::system().now();
        assert!((1_700_000_000..4_102_444_800).contains(&now), "{now}");
    }

    #[test]
    fn own_clock_cloned_shares_its_source() {
        let ticks = AtomicI64::new(0);
        let clock = Clock::from_fn(move || ticks.fetch_add(1, Ordering::Relaxed));
        let twin = clock.clone();
        assert_eq!((clock.now(), twin.now(), clock.now()), (0, 1, 2));
    }
}
