//! Unix seconds in Chinese civil time, and the machine's clock.
//!
//! In: seconds since 1970. Out: the day and the RFC 3339 text with `+08:00`, and
//! back. Both work for any number, as the clock may be a test's.

use std::{
    borrow::Cow,
    time::{SystemTime, UNIX_EPOCH},
};

use time::{Date, Month, OffsetDateTime, format_description::well_known::Rfc3339};

/// China has one time zone, eight hours ahead, without summer time.
const OFFSET_SECONDS: i64 = 8 * 3600;

/// The number of the day in China, which is what the business circle calls today.
pub(crate) fn day(now: i64) -> i64 {
    now.saturating_add(OFFSET_SECONDS).div_euclid(86_400)
}

/// When a day in China begins.
pub(crate) fn midnight(day: i64) -> i64 {
    day.saturating_mul(86_400).saturating_sub(OFFSET_SECONDS)
}

/// Which day of the week it is in China, from Sunday (0) on.
pub(crate) fn weekday(now: i64) -> i64 {
    // 1970 began with a Thursday.
    day(now).saturating_add(4).rem_euclid(7)
}

/// `2020-05-20T13:29:35+08:00`; years outside of 1970 to 9999 come out as their nearest end.
pub(crate) fn rfc3339(now: i64) -> String {
    let (date, time) = civil(now);
    format!("{}-{:02}-{:02}T{time}+08:00", date.0, date.1, date.2)
}

/// `20200520`, as it stands inside payment numbers.
pub(crate) fn compact_date(now: i64) -> String {
    let (date, _) = civil(now);
    format!("{}{:02}{:02}", date.0, date.1, date.2)
}

/// `20200520132935`, as it stands inside prepay ids.
pub(crate) fn compact_time(now: i64) -> String {
    let (_, time) = civil(now);
    format!("{}{}", compact_date(now), time.replace(':', ""))
}

/// The seconds of an RFC 3339 time with an offset; its own seconds may be missing.
pub(crate) fn seconds(text: &str) -> Option<i64> {
    let minutes = text.split_at_checked(16).filter(|(_, offset)| offset.starts_with(['Z', 'z', '+', '-']));
    let text = minutes.map_or(Cow::Borrowed(text), |(minutes, offset)| Cow::Owned(format!("{minutes}:00{offset}")));
    OffsetDateTime::parse(&text, &Rfc3339).ok().map(OffsetDateTime::unix_timestamp)
}

/// Unix milliseconds of the machine's clock: the schedule of callbacks goes on while a test's clock stands still.
pub(crate) fn now_ms() -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(now.as_millis()).unwrap_or(i64::MAX)
}

/// Whether the text is a day of the calendar, such as `2020-05-20`.
pub(crate) fn is_day(text: &str) -> bool {
    let shape = text.len() == 10
        && text.char_indices().all(|(at, c)| if matches!(at, 4 | 7) { c == '-' } else { c.is_ascii_digit() });
    let number = |range: std::ops::Range<usize>| {
        text.get(range).and_then(|digits| digits.parse::<u16>().ok()).unwrap_or_default()
    };
    let (year, month, day) = (number(0..4), number(5..7), number(8..10));
    let month = u8::try_from(month).ok().and_then(|month| Month::try_from(month).ok());
    let day = u8::try_from(day).unwrap_or_default();
    shape && month.is_some_and(|month| Date::from_calendar_date(year.into(), month, day).is_ok())
}

/// Whether the text is a time such as `20091227091010`, or a day such as `20091227` or a word in its place.
pub(crate) fn is_beijing_time(text: &str) -> bool {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return true;
    }
    let digits = matches!(text.len(), 8 | 14) && text.bytes().all(|byte| byte.is_ascii_digit());
    let part = |at: usize, length: usize| text.get(at..at + length).unwrap_or("00");
    let rfc3339 = || {
        let (day, time) = ([part(0, 4), part(4, 2), part(6, 2)], [part(8, 2), part(10, 2), part(12, 2)]);
        format!("{}T{}+08:00", day.join("-"), time.join(":"))
    };
    digits && seconds(&rfc3339()).is_some()
}

fn civil(now: i64) -> ((i32, u8, u8), String) {
    // The last second of 9999 in China.
    let local = now.clamp(0, 253_402_271_999) + OFFSET_SECONDS;
    let civil = OffsetDateTime::from_unix_timestamp(local).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let time = format!("{:02}:{:02}:{:02}", civil.hour(), civil.minute(), civil.second());
    ((civil.year(), civil.month().into(), civil.day()), time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rfc3339_official_example_comes_out() {
        assert_eq!(rfc3339(1_589_952_575), "2020-05-20T13:29:35+08:00");
    }

    #[test]
    fn rfc3339_extreme_clocks_come_out_as_the_nearest_end() {
        assert_eq!(rfc3339(i64::MIN), "1970-01-01T08:00:00+08:00");
        assert_eq!(rfc3339(i64::MAX), "9999-12-31T23:59:59+08:00");
    }

    #[test]
    fn is_day_knows_the_calendar_and_one_way_to_write_it() {
        assert!(is_day("2020-05-20") && is_day("2024-02-29"));
        for text in ["", "20200520", "2020-5-20", "2020-13-01", "2020-00-01", "2023-02-29", "2020-05-00", "+020-05-20"]
        {
            assert!(!is_day(text), "{text}");
        }
        assert!(!is_day("2020年5-20") && !is_day("２020-05-2"));
    }

    #[test]
    fn day_midnight_in_china_starts_a_new_one() {
        // 2020-05-20T00:00:00+08:00
        let midnight = 1_589_904_000;
        assert_eq!(day(midnight - 1) + 1, day(midnight));
        assert_eq!(day(midnight), day(midnight + 86_399));
        assert_eq!(super::midnight(day(midnight)), midnight);
    }

    #[test]
    fn weekday_of_a_wednesday_is_the_third_after_sunday() {
        // 2020-05-20T00:00:00+08:00
        assert_eq!((weekday(1_589_904_000), weekday(1_589_903_999)), (3, 2));
        assert_eq!(weekday(1_589_904_000 + 4 * 86_400), 0);
    }
}
