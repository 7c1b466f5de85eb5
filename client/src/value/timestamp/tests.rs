//! What a [`Timestamp`] takes, refuses and converts to.

use time::{Date, Month, Time};

use super::*;

fn parse(text: &str) -> Timestamp {
    Timestamp::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn unix(text: &str) -> i64 {
    parse(text).to_offset_date_time().unix_timestamp()
}

#[test]
fn text_is_kept_as_it_came() {
    for text in ["2020-05-20T13:29:35.120+08:00", "2020-05-20t13:29:35z", "2020-05-20T13:29:35.1-00:00"] {
        assert_eq!(parse(text).as_str(), text);
        assert_eq!(parse(text).to_string(), text);
    }
}

#[test]
fn offset_forms_of_one_moment_convert_alike() {
    assert_eq!(unix("2020-05-20T13:29:35+08:00"), 1_589_952_575);
    assert_eq!(unix("2020-05-20T05:29:35Z"), 1_589_952_575);
    assert_eq!(unix("2020-05-19T23:59:35-05:30"), 1_589_952_575);
}

#[test]
fn fraction_of_any_length_is_accepted() {
    assert_eq!(parse("2020-05-20T13:29:35.120+08:00").to_offset_date_time().millisecond(), 120);
    assert_eq!(parse("2020-05-20T13:29:35.123456789012+08:00").to_offset_date_time().nanosecond(), 123_456_789);
}

#[test]
fn leap_second_is_clamped_to_the_end_of_its_minute() {
    let leap = parse("2016-12-31T23:59:60Z");
    assert_eq!(leap.as_str(), "2016-12-31T23:59:60Z");
    assert_eq!(leap.to_offset_date_time().unix_timestamp(), 1_483_228_799);
    assert_eq!(unix("2017-01-01T07:59:60.5+08:00"), 1_483_228_799);
}

#[test]
fn blank_between_date_and_time_is_explained() {
    assert_eq!(Timestamp::parse("2020-09-16 16:04:02"), Err(TimestampError::MissingT));
    assert_eq!(Timestamp::parse("2020-09-16 16:04:02+08:00"), Err(TimestampError::MissingT));
}

#[test]
fn time_without_offset_is_explained() {
    assert_eq!(Timestamp::parse("2020-09-16T16:04:02"), Err(TimestampError::MissingOffset));
    assert_eq!(Timestamp::parse("2020-09-16T16:04:02.120"), Err(TimestampError::MissingOffset));
}

#[test]
fn other_shapes_are_malformed() {
    for text in [
        "",
        "2020-09-16",
        "2020-09-16T16:04",
        "20200916T160402Z",
        "2020-09-16T16:04:02+0800",
        "2020-09-16T16:04:02+08",
        "2020-09-16T16:04:02.Z",
        "2020-09-16T16:04:02 Z",
        "2020-09-16T16:04:02Z ",
        "２020-09-16T16:04:02Z",
        "2020-09-16T16:04:02,120Z",
    ] {
        assert_eq!(Timestamp::parse(text), Err(TimestampError::Malformed), "{text:?}");
    }
}

#[test]
fn days_and_hours_that_do_not_exist_are_out_of_range() {
    for text in [
        "2021-02-29T00:00:00Z",
        "2020-13-01T00:00:00Z",
        "2020-01-01T24:00:00Z",
        "2020-01-01T00:00:61Z",
        "2020-01-01T00:00:00+99:00",
    ] {
        assert_eq!(Timestamp::parse(text), Err(TimestampError::OutOfRange), "{text:?}");
    }
}

#[test]
fn errors_do_not_quote_the_text() {
    let error = Timestamp::parse("1999-09-16 16:04:02").expect_err("there is no `T`");
    assert!(!error.to_string().contains("1999"), "{error}");
}

#[test]
fn date_time_is_written_in_whole_seconds_or_milliseconds() {
    let date = Date::from_calendar_date(2020, Month::May, 20).expect("a day of the calendar");
    let second = Time::from_hms(13, 29, 35).expect("a time of day");
    let offset = UtcOffset::from_hms(8, 0, 0).expect("the offset of Beijing");

    let whole = OffsetDateTime::new_in_offset(date, second, offset);
    assert_eq!(Timestamp::from(whole).as_str(), "2020-05-20T13:29:35+08:00");

    let finer = whole.replace_nanosecond(120_999_999).expect("below one second");
    assert_eq!(Timestamp::from(finer).as_str(), "2020-05-20T13:29:35.120+08:00");

    let west = whole.to_offset(UtcOffset::from_hms(-3, -30, 0).expect("the offset of Newfoundland"));
    assert_eq!(Timestamp::from(west).as_str(), "2020-05-20T01:59:35-03:30");
    assert_eq!(Timestamp::from(whole.to_offset(UtcOffset::UTC)).as_str(), "2020-05-20T05:29:35Z");
}

#[test]
fn date_time_that_rfc_3339_cannot_write_is_brought_into_range() {
    let odd = UtcOffset::from_hms(8, 5, 43).expect("the old offset of Shanghai");
    let old = OffsetDateTime::UNIX_EPOCH.to_offset(odd);
    assert_eq!(Timestamp::from(old).as_str(), "1970-01-01T00:00:00Z");

    let ancient = OffsetDateTime::new_in_offset(Date::MIN, Time::MIDNIGHT, odd);
    assert_eq!(Timestamp::from(ancient).as_str(), "0000-01-01T00:00:00Z");
}

#[test]
fn written_date_time_reads_back_as_the_same_moment() {
    for nanoseconds in [0, 1, 999_999, 1_000_000, 999_999_999] {
        let moment = OffsetDateTime::UNIX_EPOCH.replace_nanosecond(nanoseconds).expect("below one second");
        let written = Timestamp::from(moment);
        assert_eq!(parse(written.as_str()).to_offset_date_time(), written.to_offset_date_time(), "{written}");
    }
}

#[test]
fn json_is_the_wire_text() {
    let time: Timestamp = serde_json::from_str("\"2020-05-20T13:29:35+08:00\"").expect("an RFC 3339 time");
    assert_eq!(serde_json::to_string(&time).ok().as_deref(), Some("\"2020-05-20T13:29:35+08:00\""));
}

#[test]
fn json_time_without_offset_fails_without_being_quoted() {
    let error =
        serde_json::from_str::<Timestamp>("\"2020-05-20T13:29:35\"").expect_err("there is no offset").to_string();
    assert!(error.contains("with an offset"), "{error}");
    assert!(!error.contains("13:29:35\""), "{error}");
}

#[test]
fn time_without_seconds_is_read_and_keeps_its_text() {
    for (text, seconds) in [("2020-05-20T13:29+08:00", 1_589_952_540), ("2020-05-20T05:29Z", 1_589_952_540)] {
        assert_eq!((parse(text).as_str(), unix(text)), (text, seconds));
    }
    assert_eq!(Timestamp::parse("2020-05-20T13:29"), Err(TimestampError::Malformed));
    assert_eq!(Timestamp::parse("2020-05-20 13:29+08:00"), Err(TimestampError::MissingT));
    assert_eq!(Timestamp::parse("2020-05-20T24:00+08:00"), Err(TimestampError::OutOfRange));
    assert_eq!(Timestamp::parse("2020-05-20T13:29+0800"), Err(TimestampError::Malformed));
}
