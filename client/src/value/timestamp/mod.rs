//! [`Timestamp`]: a moment with its offset, in the words of the wire.
//!
//! RFC 3339 text comes in, the same text goes out. What always holds: there is
//! an offset, for a time without one is read by the API as another moment or
//! refused with an error that does not say so.

use std::{borrow::Cow, fmt, str::FromStr};

use serde::de::{Error as _, Unexpected};
use time::{OffsetDateTime, UtcOffset, format_description::well_known::Rfc3339};

use super::{open_enum::text as wire_text, wire::WireValue};
use crate::json::{Cursor, Give, Sink, Take};

/// A moment in RFC 3339, such as `2020-05-20T13:29:35.120+08:00`.
///
/// The seconds may be missing, as in `2020-05-20T13:29+08:00`. It keeps the text as received; two timestamps are equal when their texts are.
/// Compare moments through [`to_offset_date_time`](Self::to_offset_date_time).
///
/// ```
/// # extern crate wechatpay_client as wechatpay;
/// use wechatpay::Timestamp;
///
/// let time: Timestamp = "2020-05-20T13:29:35+08:00".parse()?;
/// assert_eq!(time.as_str(), "2020-05-20T13:29:35+08:00");
/// assert_eq!(time.to_offset_date_time().unix_timestamp(), 1_589_952_575);
/// assert!("2020-05-20 13:29:35".parse::<Timestamp>().is_err());
/// # Ok::<(), wechatpay::TimestampError>(())
/// ```
///
/// It is made of a moment of the `time` crate, or with the features `chrono` and `jiff` of one of theirs, and becomes
/// one. What is sent has whole seconds or milliseconds.
///
/// ```
/// # extern crate wechatpay_client as wechatpay;
/// use time::OffsetDateTime;
/// use wechatpay::Timestamp;
///
/// let sent = Timestamp::from(OffsetDateTime::UNIX_EPOCH);
/// assert_eq!(sent.as_str(), "1970-01-01T00:00:00Z");
/// let expires: Timestamp = "2020-05-20T13:29:35+08:00".parse()?;
/// assert!(expires.to_offset_date_time() > OffsetDateTime::UNIX_EPOCH);
/// # Ok::<(), wechatpay::TimestampError>(())
/// ```
///
#[cfg_attr(all(feature = "chrono", feature = "jiff"), doc = "```")]
#[cfg_attr(not(all(feature = "chrono", feature = "jiff")), doc = "```ignore")]
/// # extern crate wechatpay_client as wechatpay;
/// use chrono::{DateTime, FixedOffset};
/// use wechatpay::Timestamp;
///
/// let expires: Timestamp = "2020-05-20T13:29:35+08:00".parse()?;
/// let in_chrono: DateTime<FixedOffset> = (&expires).try_into()?;
/// let in_jiff: jiff::Timestamp = (&expires).try_into()?;
/// assert_eq!(in_chrono.timestamp(), in_jiff.as_second());
/// assert_eq!(Timestamp::try_from(in_chrono)?, expires);
/// assert_eq!(Timestamp::try_from(in_jiff)?.as_str(), "2020-05-20T05:29:35Z");
/// # Ok::<(), wechatpay::TimestampError>(())
/// ```
#[derive(Clone)]
pub struct Timestamp {
    text: String,
    moment: OffsetDateTime,
}

impl Timestamp {
    /// The timestamp of an RFC 3339 text.
    ///
    /// # Errors
    ///
    /// [`TimestampError`] saying what the text lacks; it does not quote it.
    pub fn parse(text: impl Into<String>) -> Result<Self, TimestampError> {
        let text = text.into();
        let moment = read(&text)?;
        Ok(Self { text, moment })
    }

    /// The wire text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The moment, for the `time` crate. A leap second `:60` becomes the last
    /// nanosecond of the second before it.
    pub fn to_offset_date_time(&self) -> OffsetDateTime {
        self.moment
    }
}

/// What is wrong with the text of a [`Timestamp`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TimestampError {
    /// Date and time, but no offset behind.
    #[error(
        "a time without an offset names no moment: write RFC 3339 with `Z` or an offset such as `+08:00` at the end"
    )]
    MissingOffset,
    /// Something other than `T` between date and time.
    #[error("date and time need a `T` between them and an offset at the end, as in `2020-05-20T13:29:35+08:00`")]
    MissingT,
    /// Not the shape of RFC 3339.
    #[error("this is not an RFC 3339 time such as `2020-05-20T13:29:35+08:00`")]
    Malformed,
    /// The right shape, but there is no such day, hour or offset.
    #[error("the time has the shape of RFC 3339, but the calendar has no such day, time of day or offset")]
    OutOfRange,
}

/// Reads the text strictly, and says what is missing in the words of the two
/// mistakes that people make.
fn read(text: &str) -> Result<OffsetDateTime, TimestampError> {
    const SHAPE: &[u8] = b"dddd-dd-ddTdd:dd:dd";

    // Some samples of the API leave the seconds out, where they are none.
    if text.as_bytes().get(16).is_some_and(|byte| matches!(byte, b'Z' | b'z' | b'+' | b'-'))
        && let Some((minutes, offset)) = text.split_at_checked(16)
    {
        return read(&format!("{minutes}:00{offset}"));
    }
    let bytes = text.as_bytes();
    let Some((seconds, rest)) = bytes.split_at_checked(SHAPE.len()) else {
        return Err(TimestampError::Malformed);
    };
    let fits = |(byte, shape): (&u8, &u8)| match shape {
        b'd' => byte.is_ascii_digit(),
        b'T' => matches!(byte, b'T' | b't' | b' ' | b'_'),
        other => byte == other,
    };
    if !seconds.iter().zip(SHAPE).all(fits) {
        return Err(TimestampError::Malformed);
    }
    if matches!(seconds.get(10), Some(b' ' | b'_')) {
        return Err(TimestampError::MissingT);
    }
    if !has_offset(rest)? {
        return Err(TimestampError::MissingOffset);
    }

    // The calendar is left to the `time` crate. It knows leap seconds only where
    // UTC has had them; here any `:60` counts as the end of its minute.
    let leap = seconds.ends_with(b"60");
    let mut plain: Cow<'_, str> = Cow::Borrowed(text);
    if leap {
        plain.to_mut().replace_range(17..19, "59");
    }
    let moment = OffsetDateTime::parse(&plain, &Rfc3339).map_err(|_| TimestampError::OutOfRange)?;
    if leap {
        return moment.replace_nanosecond(999_999_999).map_err(|_| TimestampError::OutOfRange);
    }
    Ok(moment)
}

/// Whether an offset stands at the end of what follows the seconds.
fn has_offset(rest: &[u8]) -> Result<bool, TimestampError> {
    let mut offset = rest;
    if let Some(fraction) = rest.strip_prefix(b".") {
        let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
        if digits == 0 {
            return Err(TimestampError::Malformed);
        }
        offset = fraction.get(digits..).unwrap_or_default();
    }
    match offset {
        [] => Ok(false),
        [b'Z' | b'z'] => Ok(true),
        [b'+' | b'-', h1, h2, b':', m1, m2] if [h1, h2, m1, m2].iter().all(|byte| byte.is_ascii_digit()) => Ok(true),
        _ => Err(TimestampError::Malformed),
    }
}

impl FromStr for Timestamp {
    type Err = TimestampError;

    fn from_str(text: &str) -> Result<Self, TimestampError> {
        Self::parse(text)
    }
}

impl TryFrom<&str> for Timestamp {
    type Error = TimestampError;

    fn try_from(text: &str) -> Result<Self, TimestampError> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Timestamp {
    type Error = TimestampError;

    fn try_from(text: String) -> Result<Self, TimestampError> {
        Self::parse(text)
    }
}

impl From<&Timestamp> for Timestamp {
    fn from(value: &Timestamp) -> Self {
        value.clone()
    }
}

/// Writes whole seconds, or milliseconds where the moment has a fraction: the
/// two forms that the API documents. What is finer than that is cut off, an
/// offset with seconds becomes UTC, and a year before 0000 becomes 0000, since
/// RFC 3339 can write neither.
impl From<OffsetDateTime> for Timestamp {
    fn from(moment: OffsetDateTime) -> Self {
        let moment = writable(moment);
        let (date, time, offset) = (moment.date(), moment.time(), moment.offset());
        let mut text = format!(
            "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}",
            date.year(),
            u8::from(date.month()),
            date.day(),
            time.hour(),
            time.minute(),
            time.second(),
        );
        if time.nanosecond() != 0 {
            text.push_str(&format!(".{:03}", time.millisecond()));
        }
        if offset.is_utc() {
            text.push('Z');
        } else {
            let sign = if offset.is_negative() { '-' } else { '+' };
            let (hours, minutes, _) = offset.as_hms();
            text.push_str(&format!("{sign}{:02}:{:02}", hours.unsigned_abs(), minutes.unsigned_abs()));
        }
        Self { text, moment }
    }
}

/// The nearest moment that RFC 3339 with milliseconds can write.
fn writable(moment: OffsetDateTime) -> OffsetDateTime {
    const FIRST: OffsetDateTime = OffsetDateTime::new_utc(
        match time::Date::from_calendar_date(0, time::Month::January, 1) {
            Ok(date) => date,
            Err(_) => time::Date::MIN,
        },
        time::Time::MIDNIGHT,
    );

    let mut moment = moment;
    if moment.offset().seconds_past_minute() != 0 {
        moment = moment.checked_to_offset(UtcOffset::UTC).unwrap_or(FIRST);
    }
    if moment.year() < 0 {
        moment = FIRST;
    }
    let milliseconds = u32::from(moment.millisecond());
    moment.replace_nanosecond(milliseconds * 1_000_000).unwrap_or(moment)
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Timestamp {}

impl std::hash::Hash for Timestamp {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Timestamp").field(&self.text).finish()
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl WireValue for Timestamp {
    fn wire(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(&self.text))
    }
}

impl serde::Serialize for Timestamp {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de> serde::Deserialize<'de> for Timestamp {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = wire_text(deserializer)?;
        // The text itself stays out of the message, wherever it is printed.
        Self::parse(text).map_err(|error| D::Error::invalid_value(Unexpected::Other("a text"), &expected(error)))
    }
}

impl Take for Timestamp {
    fn take(from: &mut Cursor<'_>) -> Self {
        Self::parse(from.text("a string")).unwrap_or_else(|error| {
            from.refuse(expected(error));
            Self { text: String::new(), moment: OffsetDateTime::UNIX_EPOCH }
        })
    }
}

impl Give for Timestamp {
    fn give(&self, to: &mut dyn Sink) {
        to.text(&self.text);
    }
}

/// What should have stood in JSON.
fn expected(error: TimestampError) -> &'static str {
    match error {
        TimestampError::MissingOffset => "an RFC 3339 time with an offset such as `+08:00` at the end",
        _ => "an RFC 3339 time such as `2020-05-20T13:29:35+08:00`",
    }
}

#[cfg(test)]
mod tests;
