//! Times and days to and from `jiff` 1 (feature `jiff`).
//!
//! In: a [`Timestamp`] or [`Day`], or a type of `jiff`. Out: the other, of the
//! same moment and offset, or an error. What is sent has milliseconds, as from
//! `time`; what came keeps its nanoseconds.

use jiff::{
    ZonedDateTime,
    civil::Date as JiffDate,
    tz::{Offset, TimeZone},
};
use time::{Date, Month, OffsetDateTime, UtcOffset};

use super::{
    day::{Day, DayError},
    timestamp::{Timestamp, TimestampError},
};

/// The moment, without the offset. Fails never for a time that WeChat Pay has sent.
impl TryFrom<&Timestamp> for jiff::Timestamp {
    type Error = TimestampError;

    fn try_from(time: &Timestamp) -> Result<Self, TimestampError> {
        let moment = time.to_offset_date_time();
        let nanosecond = i32::try_from(moment.nanosecond()).map_err(|_| TimestampError::OutOfRange)?;
        Self::new(moment.unix_timestamp(), nanosecond).map_err(|_| TimestampError::OutOfRange)
    }
}

/// In a zone that is the offset. Fails never for a time that WeChat Pay has sent.
impl TryFrom<&Timestamp> for ZonedDateTime {
    type Error = TimestampError;

    fn try_from(time: &Timestamp) -> Result<Self, TimestampError> {
        let offset = time.to_offset_date_time().offset().whole_seconds();
        let offset = Offset::from_seconds(offset).map_err(|_| TimestampError::OutOfRange)?;
        jiff::Timestamp::try_from(time).map(|moment| moment.to_zoned_datetime(TimeZone::fixed(offset)))
    }
}

/// In UTC, and cut to milliseconds, as from a `time::OffsetDateTime`.
///
/// # Errors
///
/// [`TimestampError::OutOfRange`] for a year before 0000.
impl TryFrom<jiff::Timestamp> for Timestamp {
    type Error = TimestampError;

    fn try_from(moment: jiff::Timestamp) -> Result<Self, TimestampError> {
        written(moment, Offset::UTC)
    }
}

/// With the offset of its zone, and cut to milliseconds, as from a `time::OffsetDateTime`.
///
/// # Errors
///
/// [`TimestampError::OutOfRange`] for a year that four digits cannot write.
impl TryFrom<&ZonedDateTime> for Timestamp {
    type Error = TimestampError;

    fn try_from(time: &ZonedDateTime) -> Result<Self, TimestampError> {
        written(time.timestamp(), time.offset())
    }
}

fn written(moment: jiff::Timestamp, offset: Offset) -> Result<Timestamp, TimestampError> {
    OffsetDateTime::from_unix_timestamp_nanos(moment.as_nanosecond())
        .ok()
        .zip(UtcOffset::from_whole_seconds(offset.seconds()).ok())
        .and_then(|(moment, offset)| moment.checked_to_offset(offset))
        .filter(|moment| (0..=9999).contains(&moment.year()))
        .map(Timestamp::from)
        .ok_or(TimestampError::OutOfRange)
}

/// Fails never.
impl TryFrom<Day> for JiffDate {
    type Error = DayError;

    fn try_from(day: Day) -> Result<Self, DayError> {
        let date = Date::from(day);
        let small = |number: u8| i8::try_from(number).map_err(|_| DayError::OutOfRange);
        let year = i16::try_from(date.year()).map_err(|_| DayError::OutOfRange)?;
        Self::new(year, small(date.month().into())?, small(date.day())?).map_err(|_| DayError::OutOfRange)
    }
}

/// # Errors
///
/// [`DayError::OutOfRange`] for a year before 0000.
impl TryFrom<JiffDate> for Day {
    type Error = DayError;

    fn try_from(date: JiffDate) -> Result<Self, DayError> {
        let small = |number| u8::try_from(number).map_err(|_| DayError::OutOfRange);
        let month = Month::try_from(small(date.month())?).map_err(|_| DayError::OutOfRange)?;
        let date = Date::from_calendar_date(date.year().into(), month, small(date.day())?);
        date.map_err(|_| DayError::OutOfRange).and_then(Self::try_from)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn timestamp_comes_back_with_its_offset_and_fraction() {
        for text in ["2020-05-20T13:29:35+08:00", "2020-05-20T13:29:35.120-03:30", "0000-01-01T00:00:00Z"] {
            let time = Timestamp::parse(text).expect(text);
            let there = ZonedDateTime::try_from(&time).expect(text);
            assert_eq!(Timestamp::try_from(&there).as_ref().map(Timestamp::as_str), Ok(text));
        }
    }

    #[test]
    fn timestamp_keeps_nanoseconds_in_jiff() {
        let time = Timestamp::parse("2020-05-20T13:29:35.123456789+08:00").expect("a time");
        let moment = jiff::Timestamp::try_from(&time).expect("a time");
        assert_eq!(moment.as_nanosecond(), 1_589_952_575_123_456_789);
    }

    #[test]
    fn jiff_moment_is_written_in_utc_and_cut_to_milliseconds() {
        let moment = jiff::Timestamp::new(1_589_952_575, 999_999_999).expect("a moment");
        assert_eq!(Timestamp::try_from(moment).expect("a time").as_str(), "2020-05-20T05:29:35.999Z");
    }

    #[test]
    fn jiff_year_beyond_four_digits_is_an_error() {
        assert_eq!(Timestamp::try_from(jiff::Timestamp::MIN), Err(TimestampError::OutOfRange));
        assert_eq!(Day::try_from(JiffDate::MIN), Err(DayError::OutOfRange));
        assert_eq!(Day::try_from(JiffDate::MAX).map(|day| day.to_string()).as_deref(), Ok("9999-12-31"));
    }

    proptest! {
        #[test]
        fn any_moment_with_milliseconds_comes_back(
            seconds in 0_i64..253_402_300_799 - 2 * 86_400,
            milliseconds in 0_i32..1_000,
            minutes in 0_i32..24 * 60,
        ) {
            let zone = TimeZone::fixed(Offset::from_seconds(minutes * 60).expect("less than a day"));
            let there = jiff::Timestamp::new(seconds, milliseconds * 1_000_000).expect("a moment").to_zoned_datetime(zone);
            let time = Timestamp::try_from(&there).expect("a year of four digits");
            prop_assert_eq!(ZonedDateTime::try_from(&time), Ok(there));
        }

        #[test]
        fn any_day_comes_back(year in 0_i16..=9999, month in 1_i8..=12, day in 1_i8..=28) {
            let there = JiffDate::new(year, month, day).expect("a day");
            let day = Day::try_from(there).expect("a year of four digits");
            prop_assert_eq!(JiffDate::try_from(day), Ok(there));
            prop_assert_eq!(day.to_string(), there.to_string());
        }
    }
}
