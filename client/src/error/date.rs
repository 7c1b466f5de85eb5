//! The server's clock, from the header `Date` of a response, and how long it asks to
//! wait, from `Retry-After`.

use std::time::Duration;

use http::{
    HeaderMap,
    header::{DATE, RETRY_AFTER},
};
use time::{OffsetDateTime, format_description::well_known::Rfc2822};

/// The `Date` of a response in seconds since 1970, if it has one that can be read.
/// It is not signed: fit for diagnosis, not for decisions.
pub(crate) fn server_time(headers: &HeaderMap) -> Option<i64> {
    http_date(headers.get(DATE)?.to_str().ok()?)
}

/// What `Retry-After` asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RetryAfter {
    /// To wait so long.
    Pause(Duration),
    /// To wait until this moment, in seconds since 1970.
    Until(i64),
}

impl RetryAfter {
    /// What a response asks for, if it says so in a way that can be read.
    pub(crate) fn of(headers: &HeaderMap) -> Option<Self> {
        let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            return text.parse().ok().map(|seconds| Self::Pause(Duration::from_secs(seconds)));
        }
        http_date(text).map(Self::Until)
    }

    /// How long that is from a moment on.
    pub(crate) fn pause_from(self, now: i64) -> Duration {
        match self {
            Self::Pause(pause) => pause,
            Self::Until(then) => Duration::from_secs(u64::try_from(then.saturating_sub(now)).unwrap_or(0)),
        }
    }
}

fn http_date(text: &str) -> Option<i64> {
    OffsetDateTime::parse(text, &Rfc2822).ok().map(OffsetDateTime::unix_timestamp)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<i64> {
        let headers: HeaderMap = [(DATE, text.parse().expect("a header value"))].into_iter().collect();
        server_time(&headers)
    }

    #[test]
    fn http_date_is_read_in_seconds() {
        assert_eq!(read("Mon, 05 Aug 2024 09:33:41 GMT"), Some(1_722_850_421));
    }

    fn wish(text: &str) -> Option<RetryAfter> {
        RetryAfter::of(&[(RETRY_AFTER, text.parse().expect("a header value"))].into_iter().collect())
    }

    #[test]
    fn retry_after_is_read_in_seconds_or_as_a_date() {
        assert_eq!(wish("30"), Some(RetryAfter::Pause(Duration::from_secs(30))));
        assert_eq!(wish(" 0 "), Some(RetryAfter::Pause(Duration::ZERO)));
        let until = wish("Mon, 05 Aug 2024 09:33:41 GMT").expect("a date");
        assert_eq!(until, RetryAfter::Until(1_722_850_421));
        assert_eq!(until.pause_from(1_722_850_411), Duration::from_secs(10));
        assert_eq!(until.pause_from(1_722_850_499), Duration::ZERO);
        for text in ["", "-1", "1.5", "soon", "99999999999999999999999"] {
            assert_eq!(wish(text), None, "{text}");
        }
        assert_eq!(RetryAfter::of(&HeaderMap::new()), None);
    }

    #[test]
    fn anything_else_is_none() {
        assert_eq!(read("yesterday"), None);
        assert_eq!(read("2024-08-05T17:33:41+08:00"), None);
        assert_eq!(server_time(&HeaderMap::new()), None);
    }
}
