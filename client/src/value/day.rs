//! [`Day`]: a day of the calendar, in the words of the wire.
//!
//! A text such as `2019-06-11`, or a moment, comes in; the same day goes out as
//! text. What always holds: it is a day that exists, of the years 0000 to 9999,
//! and the day of a moment is the one that it is in Beijing, whatever zone the
//! machine is set to.

use std::{borrow::Cow, fmt, ops::Range, str::FromStr, time::SystemTime};

use serde::de::{Error as _, Unexpected};
use time::{Date, Month, OffsetDateTime, UtcOffset};

use super::{open_enum::text as wire_text, wire::WireValue};
use crate::json::{Cursor, Give, Sink, Take};

/// A day, such as `2019-06-11`. WeChat Pay's days are those of Beijing: bills (账单) and balances
/// (余额) are asked for by them.
///
/// ```
/// # extern crate wechatpay_client as wechatpay;
/// use wechatpay::Day;
///
/// let day: Day = "2019-06-11".parse()?;
/// assert_eq!(day.to_string(), "2019-06-11");
/// assert_eq!(day.previous().map(|day| day.to_string()).as_deref(), Some("2019-06-10"));
/// assert!("2019-02-29".parse::<Day>().is_err());
/// # Ok::<(), wechatpay::DayError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

impl Day {
    /// The day of a text such as `2019-06-11`.
    ///
    /// # Errors
    ///
    /// [`DayError`] saying what is wrong with the text; it does not quote it.
    pub fn parse(text: &str) -> Result<Self, DayError> {
        const SHAPE: &[u8] = b"dddd-dd-dd";

        let (shaped, rest) = text.as_bytes().split_at_checked(SHAPE.len()).ok_or(DayError::Malformed)?;
        let fits = |(byte, shape): (&u8, &u8)| if *shape == b'd' { byte.is_ascii_digit() } else { byte == shape };
        if !shaped.iter().zip(SHAPE).all(fits) {
            return Err(DayError::Malformed);
        }
        if !rest.is_empty() {
            return Err(DayError::TimeBehind);
        }
        let number =
            |range: Range<usize>| text.get(range).and_then(|digits| digits.parse::<u16>().ok()).unwrap_or_default();
        let month = u8::try_from(number(5..7)).ok().and_then(|month| Month::try_from(month).ok());
        let day = u8::try_from(number(8..10)).unwrap_or_default();
        month
            .and_then(|month| Date::from_calendar_date(number(0..4).into(), month, day).ok())
            .map(Self)
            .ok_or(DayError::OutOfRange)
    }

    /// The day that it is in Beijing at a moment. [`Timestamp::to_offset_date_time`] gives the moment
    /// of a timestamp, and `OffsetDateTime::from` that of a `SystemTime`.
    ///
    /// ```
    /// # extern crate wechatpay_client as wechatpay;
    /// use time::OffsetDateTime;
    /// use wechatpay::Day;
    ///
    /// // 16:00 in London is midnight in Beijing.
    /// let moment = OffsetDateTime::from_unix_timestamp(1_589_904_000).unwrap();
    /// assert_eq!(moment.date().to_string(), "2020-05-19");
    /// assert_eq!(Day::in_beijing(moment).to_string(), "2020-05-20");
    /// ```
    ///
    /// A moment outside of the years 0000 to 9999 gives the nearest day in them.
    ///
    /// [`Timestamp::to_offset_date_time`]: crate::Timestamp::to_offset_date_time
    pub fn in_beijing(moment: OffsetDateTime) -> Self {
        // Eight hours are always in range, so the fallback is never taken.
        let beijing = UtcOffset::from_whole_seconds(8 * 3600).unwrap_or(UtcOffset::UTC);
        // Only a moment at an end of what can be written has no date in Beijing.
        let date = moment.checked_to_offset(beijing).map_or(moment.date(), OffsetDateTime::date);
        Self(date.clamp(FIRST, LAST))
    }

    /// Today in Beijing, by the clock of the operating system.
    pub fn today_in_beijing() -> Self {
        Self::in_beijing(now())
    }

    /// The day before today in Beijing, by the clock of the operating system: the newest one for which
    /// there is a bill, from 10 o'clock there on.
    pub fn yesterday_in_beijing() -> Self {
        let today = Self::today_in_beijing();
        today.previous().unwrap_or(today)
    }

    /// The day before; `None` before 0000-01-01.
    pub fn previous(self) -> Option<Self> {
        self.0.previous_day().and_then(|date| Self::try_from(date).ok())
    }

    /// The day after; `None` after 9999-12-31.
    pub fn next(self) -> Option<Self> {
        self.0.next_day().and_then(|date| Self::try_from(date).ok())
    }
}

/// The first day that four digits of a year can write.
const FIRST: Date = match Date::from_calendar_date(0, Month::January, 1) {
    Ok(date) => date,
    Err(_) => Date::MIN,
};

/// The last one.
const LAST: Date = match Date::from_calendar_date(9999, Month::December, 31) {
    Ok(date) => date,
    Err(_) => Date::MAX,
};

/// The moment that the system's clock shows; one that is set beyond all bounds stands at its end.
fn now() -> OffsetDateTime {
    let seconds = match SystemTime::now().duration_since(SystemTime::UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
        Err(_) => 0,
    };
    OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(Date::MAX.midnight().assume_utc())
}

/// What is wrong with the text of a [`Day`], or with a date that shall become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DayError {
    /// Not the shape of a day.
    #[error("this is not a day such as `2019-06-11`: four digits of the year, two of the month, two of the day")]
    Malformed,
    /// A day, and something behind it.
    #[error("there is more than a day: write `2019-06-11`, without a time behind it")]
    TimeBehind,
    /// The right shape, but there is no such day; or a year that four digits cannot write.
    #[error("the calendar has no such day in the years 0000 to 9999")]
    OutOfRange,
}

impl FromStr for Day {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        Self::parse(text)
    }
}

impl TryFrom<&str> for Day {
    type Error = DayError;

    fn try_from(text: &str) -> Result<Self, DayError> {
        Self::parse(text)
    }
}

impl TryFrom<Date> for Day {
    type Error = DayError;

    fn try_from(date: Date) -> Result<Self, DayError> {
        if (0..=9999).contains(&date.year()) { Ok(Self(date)) } else { Err(DayError::OutOfRange) }
    }
}

impl From<Day> for Date {
    fn from(day: Day) -> Self {
        day.0
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{:04}-{:02}-{:02}", self.0.year(), u8::from(self.0.month()), self.0.day()))
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Day").field(&format_args!("{self}")).finish()
    }
}

impl WireValue for Day {
    fn wire(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Owned(self.to_string()))
    }
}

impl serde::Serialize for Day {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Day {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = wire_text(deserializer)?;
        // The text itself stays out of the message, wherever it is printed.
        Self::parse(&text).map_err(|_| D::Error::invalid_value(Unexpected::Other("a text"), &EXPECTED))
    }
}

impl Take for Day {
    fn take(from: &mut Cursor<'_>) -> Self {
        Self::parse(from.text("a string")).unwrap_or_else(|_| {
            from.refuse(EXPECTED);
            Self(FIRST)
        })
    }
}

impl Give for Day {
    fn give(&self, to: &mut dyn Sink) {
        to.text(&self.to_string());
    }
}

/// What should have stood in JSON.
const EXPECTED: &str = "a day such as `2019-06-11`";

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn beijing(seconds: i64) -> String {
        Day::in_beijing(OffsetDateTime::from_unix_timestamp(seconds).expect("a moment")).to_string()
    }

    #[test]
    fn day_text_comes_back_as_it_is() {
        for text in ["2019-06-11", "2024-02-29", "0000-01-01", "9999-12-31"] {
            assert_eq!(Day::parse(text).map(|day| day.to_string()).as_deref(), Ok(text));
        }
    }

    #[test]
    fn day_wrong_text_is_refused_with_its_reason() {
        for (text, reason) in [
            ("", DayError::Malformed),
            ("20190611", DayError::Malformed),
            ("2019-6-11", DayError::Malformed),
            ("2019/06/11", DayError::Malformed),
            (" 2019-06-1", DayError::Malformed),
            ("+019-06-11", DayError::Malformed),
            ("２019-06-1", DayError::Malformed),
            ("2019-06-11 ", DayError::TimeBehind),
            ("2019-06-11T00:00:00+08:00", DayError::TimeBehind),
            ("2019-02-29", DayError::OutOfRange),
            ("2019-13-01", DayError::OutOfRange),
            ("2019-00-01", DayError::OutOfRange),
            ("2019-06-00", DayError::OutOfRange),
        ] {
            assert_eq!(Day::parse(text), Err(reason), "{text}");
        }
    }

    #[test]
    fn in_beijing_midnight_there_begins_the_day_while_utc_has_the_one_before() {
        // 2020-05-20T00:00:00+08:00
        let midnight = 1_589_904_000;
        assert_eq!(beijing(midnight - 1), "2020-05-19");
        assert_eq!(beijing(midnight), "2020-05-20");
        assert_eq!(beijing(midnight + 86_399), "2020-05-20");
    }

    #[test]
    fn in_beijing_offset_of_the_moment_does_not_matter() {
        let moment = OffsetDateTime::from_unix_timestamp(1_589_904_000).expect("a moment");
        for hours in [-12, 0, 8, 14] {
            let offset = UtcOffset::from_hms(hours, 0, 0).expect("an offset");
            assert_eq!(Day::in_beijing(moment.to_offset(offset)).to_string(), "2020-05-20", "{hours}");
        }
    }

    #[test]
    fn in_beijing_extreme_moments_give_the_nearest_day() {
        let (first, last) = (Date::MIN.midnight().assume_utc(), Date::MAX.with_hms(23, 0, 0).expect("a time"));
        assert_eq!(Day::in_beijing(first).to_string(), "0000-01-01");
        assert_eq!(Day::in_beijing(last.assume_utc()).to_string(), "9999-12-31");
    }

    #[test]
    fn yesterday_in_beijing_is_the_day_before_today() {
        // Midnight may lie between two looks at the clock.
        let (before, yesterday, after) =
            (Day::today_in_beijing(), Day::yesterday_in_beijing(), Day::today_in_beijing());
        assert!(
            [before, after].iter().any(|today| today.previous() == Some(yesterday)),
            "{before} {yesterday} {after}"
        );
    }

    #[test]
    fn previous_and_next_stop_at_the_ends() {
        let (first, last) = (Day::parse("0000-01-01").expect("a day"), Day::parse("9999-12-31").expect("a day"));
        assert_eq!((first.previous(), last.next()), (None, None));
        assert_eq!(Day::parse("2024-03-01").expect("a day").previous(), Day::parse("2024-02-29").ok());
    }

    #[test]
    fn json_wire_and_debug_have_the_plain_text() {
        let day = Day::parse("2019-06-11").expect("a day");
        assert_eq!(serde_json::to_string(&day).ok().as_deref(), Some("\"2019-06-11\""));
        assert_eq!(serde_json::from_str::<Day>("\"2019-06-11\"").ok(), Some(day));
        assert_eq!(day.wire().as_deref(), Some("2019-06-11"));
        assert_eq!(format!("{day:?}"), "Day(2019-06-11)");
    }

    #[test]
    fn json_that_is_not_a_day_is_an_error_that_does_not_quote_it() {
        let error = serde_json::from_str::<Day>("\"secret-day\"").expect_err("no day").to_string();
        assert!(error.contains("a day such as `2019-06-11`") && !error.contains("secret"), "{error}");
    }

    proptest! {
        #[test]
        fn parse_of_any_text_does_not_panic(text in "[0-9]{4}-[0-9]{2}-[0-9]{2}|\\PC{0,12}") {
            if let Ok(day) = Day::parse(&text) {
                prop_assert_eq!(day.to_string(), text);
            }
        }
    }
}
