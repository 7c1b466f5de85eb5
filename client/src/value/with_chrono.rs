//! Times and days to and from `chrono` 0.4 (feature `chrono`).
//!
//! In: a [`Timestamp`] or [`Day`], or a type of `chrono`. Out: the other, of the
//! same moment and offset, or an error. What is sent has milliseconds, as from
//! `time`; what came keeps its nanoseconds.

use chrono::{DateTime, Datelike as _, FixedOffset, NaiveDate, Offset as _, TimeZone, Utc};
use time::{Date, Month, OffsetDateTime, UtcOffset};

use super::{
    day::{Day, DayError},
    timestamp::{Timestamp, TimestampError},
};

/// Fails never for a time that WeChat Pay has sent.
impl TryFrom<&Timestamp> for DateTime<FixedOffset> {
    type Error = TimestampError;

    fn try_from(time: &Timestamp) -> Result<Self, TimestampError> {
        let moment = time.to_offset_date_time();
        let offset = FixedOffset::east_opt(moment.offset().whole_seconds()).ok_or(TimestampError::OutOfRange)?;
        DateTime::<Utc>::try_from(time).map(|utc| utc.with_timezone(&offset))
    }
}

/// The moment, without the offset. Fails never for a time that WeChat Pay has sent.
impl TryFrom<&Timestamp> for DateTime<Utc> {
    type Error = TimestampError;

    fn try_from(time: &Timestamp) -> Result<Self, TimestampError> {
        let moment = time.to_offset_date_time();
        DateTime::from_timestamp(moment.unix_timestamp(), moment.nanosecond()).ok_or(TimestampError::OutOfRange)
    }
}

/// With the offset of its zone, and cut to milliseconds, as from a `time::OffsetDateTime`.
///
/// # Errors
///
/// [`TimestampError::OutOfRange`] for a year that four digits cannot write.
impl<Z: TimeZone> TryFrom<DateTime<Z>> for Timestamp {
    type Error = TimestampError;

    fn try_from(time: DateTime<Z>) -> Result<Self, TimestampError> {
        let offset = time.offset().fix().local_minus_utc();
        // A leap second is the end of the second before it, as it is when it is read.
        let nanosecond = time.timestamp_subsec_nanos().min(999_999_999);
        OffsetDateTime::from_unix_timestamp(time.timestamp())
            .and_then(|moment| moment.replace_nanosecond(nanosecond))
            .ok()
            .zip(UtcOffset::from_whole_seconds(offset).ok())
            .and_then(|(moment, offset)| moment.checked_to_offset(offset))
            .filter(|moment| (0..=9999).contains(&moment.year()))
            .map(Self::from)
            .ok_or(TimestampError::OutOfRange)
    }
}

/// Fails never.
impl TryFrom<Day> for NaiveDate {
    type Error = DayError;

    fn try_from(day: Day) -> Result<Self, DayError> {
        let date = Date::from(day);
        Self::from_ymd_opt(date.year(), u8::from(date.month()).into(), date.day().into()).ok_or(DayError::OutOfRange)
    }
}

/// # Errors
///
/// [`DayError::OutOfRange`] for a year that four digits cannot write.
impl TryFrom<NaiveDate> for Day {
    type Error = DayError;

    fn try_from(date: NaiveDate) -> Result<Self, DayError> {
        let small = |number| u8::try_from(number).map_err(|_| DayError::OutOfRange);
        let month = Month::try_from(small(date.month())?).map_err(|_| DayError::OutOfRange)?;
        let date = Date::from_calendar_date(date.year(), month, small(date.day())?);
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
            let there = DateTime::<FixedOffset>::try_from(&time).expect(text);
            assert_eq!(Timestamp::try_from(there).as_ref().map(Timestamp::as_str), Ok(text));
        }
    }

    #[test]
    fn timestamp_keeps_nanoseconds_in_chrono() {
        let time = Timestamp::parse("2020-05-20T13:29:35.123456789+08:00").expect("a time");
        let utc = DateTime::<Utc>::try_from(&time).expect("a time");
        assert_eq!((utc.timestamp(), utc.timestamp_subsec_nanos()), (1_589_952_575, 123_456_789));
    }

    #[test]
    fn chrono_time_is_cut_to_milliseconds() {
        let time = DateTime::from_timestamp(1_589_952_575, 999_999_999).expect("a time");
        assert_eq!(Timestamp::try_from(time).expect("a time").as_str(), "2020-05-20T05:29:35.999Z");
    }

    #[test]
    fn leap_second_becomes_the_end_of_the_second_before() {
        let time = Timestamp::parse("2016-12-31T23:59:60Z").expect("a time");
        let utc = DateTime::<Utc>::try_from(&time).expect("a time");
        assert_eq!(utc.to_string(), "2016-12-31 23:59:59.999999999 UTC");
        let leap = NaiveDate::from_ymd_opt(2016, 12, 31).and_then(|day| day.and_hms_milli_opt(23, 59, 59, 1_500));
        let leap = Timestamp::try_from(leap.expect("chrono knows leap seconds").and_utc()).expect("a time");
        assert_eq!(leap.as_str(), "2016-12-31T23:59:59.999Z");
    }

    #[test]
    fn chrono_year_beyond_four_digits_is_an_error() {
        for time in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
            assert_eq!(Timestamp::try_from(time), Err(TimestampError::OutOfRange));
        }
        for date in [NaiveDate::MIN, NaiveDate::MAX] {
            assert_eq!(Day::try_from(date), Err(DayError::OutOfRange));
        }
    }

    #[test]
    fn moment_whose_offset_leads_out_of_the_years_is_an_error() {
        let east = FixedOffset::east_opt(8 * 3600).expect("an offset");
        let last = DateTime::from_timestamp(253_402_300_799, 0).expect("the last second of 9999");
        assert_eq!(Timestamp::try_from(last.with_timezone(&east)), Err(TimestampError::OutOfRange));
    }

    proptest! {
        #[test]
        fn any_moment_with_milliseconds_comes_back(
            seconds in 0_i64..253_402_300_799 - 86_400,
            milliseconds in 0_u32..1_000,
            minutes in 0_i32..24 * 60,
        ) {
            let offset = FixedOffset::east_opt(minutes * 60).expect("less than a day");
            let there = DateTime::from_timestamp(seconds, milliseconds * 1_000_000).expect("a time");
            let there = there.with_timezone(&offset);
            let time = Timestamp::try_from(there).expect("a year of four digits");
            prop_assert_eq!(DateTime::<FixedOffset>::try_from(&time), Ok(there));
        }

        #[test]
        fn any_day_comes_back(days in 1_i32..=3_652_059) {
            let there = NaiveDate::from_num_days_from_ce_opt(days).expect("a day");
            let day = Day::try_from(there).expect("a year of four digits");
            prop_assert_eq!(NaiveDate::try_from(day), Ok(there));
            prop_assert_eq!(day.to_string(), there.to_string());
        }
    }
}
