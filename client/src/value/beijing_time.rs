//! [`BeijingTime`]: a time of Beijing without an offset, in the words of the wire.
//!
//! A text such as `20091227091010` comes in, the same text goes out. What always
//! holds: whatever the API sends is kept, also a day or a word in the time's
//! place, and only a time that the calendar has becomes a moment.

use std::{borrow::Cow, fmt};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use time::{Date, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

use super::{day::Day, open_enum::text as wire_text, wire::WireValue};
use crate::json::{Cursor, Give, Sink, Take};

/// A moment as WeChat Pay's score (微信支付分) writes it, such as `20091227091010` (yyyyMMddHHmmss): the time of
/// day in Beijing.
///
/// Some fields have a day (`20091227`) or a word (`OnAccept`) in the place of a time. The text is
/// kept as it is; two are equal when their texts are.
///
/// ```
/// # extern crate wechatpay_client as wechatpay;
/// use time::OffsetDateTime;
/// use wechatpay::BeijingTime;
///
/// let time = BeijingTime::from("20091227091010");
/// let moment = time.to_offset_date_time().expect("it is a time");
/// assert_eq!(moment.unix_timestamp(), 1_261_876_210);
/// assert_eq!(BeijingTime::from(moment), time);
/// assert_eq!(BeijingTime::from("OnAccept").to_offset_date_time(), None);
/// assert_eq!(BeijingTime::from("20091227").to_day().map(|day| day.to_string()).as_deref(), Some("2009-12-27"));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BeijingTime(String);

/// How far Beijing is ahead, all year round. Eight hours are in range, so the fallback is never taken.
const BEIJING: UtcOffset = match UtcOffset::from_hms(8, 0, 0) {
    Ok(offset) => offset,
    Err(_) => UtcOffset::UTC,
};

impl BeijingTime {
    /// The value of a text, taken as it is.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The wire text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The moment; `None` for a day, a word, and a time that the calendar does not have.
    pub fn to_offset_date_time(&self) -> Option<OffsetDateTime> {
        let digits = self.digits::<14>()?;
        let time = Time::from_hms(two(digits, 8), two(digits, 10), two(digits, 12)).ok()?;
        Some(PrimitiveDateTime::new(date(digits)?, time).assume_offset(BEIJING))
    }

    /// The day of a time or of a day; `None` for a word, and what the calendar does not have.
    pub fn to_day(&self) -> Option<Day> {
        match self.digits::<8>() {
            Some(digits) => date(digits).and_then(|date| Day::try_from(date).ok()),
            None => self.to_offset_date_time().map(Day::in_beijing),
        }
    }

    /// The text, if it is so many digits.
    fn digits<const COUNT: usize>(&self) -> Option<&[u8]> {
        let bytes = self.0.as_bytes();
        (bytes.len() == COUNT && bytes.iter().all(u8::is_ascii_digit)).then_some(bytes)
    }
}

/// The number of the two digits at a place.
fn two(digits: &[u8], at: usize) -> u8 {
    let digit = |at: usize| digits.get(at).map_or(0, |byte| byte.wrapping_sub(b'0'));
    digit(at).wrapping_mul(10).wrapping_add(digit(at + 1))
}

/// The day at the start.
fn date(digits: &[u8]) -> Option<Date> {
    let year = i32::from(two(digits, 0)) * 100 + i32::from(two(digits, 2));
    Date::from_calendar_date(year, Month::try_from(two(digits, 4)).ok()?, two(digits, 6)).ok()
}

/// In whole seconds, as the time of day in Beijing. A moment outside of the years 0000 to 9999 becomes the nearest in
/// them.
impl From<OffsetDateTime> for BeijingTime {
    fn from(moment: OffsetDateTime) -> Self {
        let local = moment.checked_to_offset(BEIJING).unwrap_or(moment);
        let (date, time) = (local.date(), local.time());
        let (year, month, day, [hour, minute, second]) = match date.year() {
            ..0 => (0, 1, 1, [0, 0, 0]),
            10_000.. => (9999, 12, 31, [23, 59, 59]),
            year => (year, u8::from(date.month()), date.day(), [time.hour(), time.minute(), time.second()]),
        };
        Self(format!("{year:04}{month:02}{day:02}{hour:02}{minute:02}{second:02}"))
    }
}

/// As the day alone, such as `20091227`.
impl From<Day> for BeijingTime {
    fn from(day: Day) -> Self {
        Self(day.to_string().replace('-', ""))
    }
}

impl From<&str> for BeijingTime {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for BeijingTime {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&BeijingTime> for BeijingTime {
    fn from(value: &BeijingTime) -> Self {
        value.clone()
    }
}

impl PartialEq<str> for BeijingTime {
    fn eq(&self, text: &str) -> bool {
        self.0 == text
    }
}

impl PartialEq<&str> for BeijingTime {
    fn eq(&self, text: &&str) -> bool {
        self.0 == **text
    }
}

impl fmt::Debug for BeijingTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("BeijingTime").field(&self.0).finish()
    }
}

impl fmt::Display for BeijingTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl WireValue for BeijingTime {
    fn wire(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(&self.0))
    }
}

impl Serialize for BeijingTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for BeijingTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire_text(deserializer).map(|text| Self(text.into_owned()))
    }
}

impl Take for BeijingTime {
    fn take(from: &mut Cursor<'_>) -> Self {
        Self(from.text("a string").to_owned())
    }
}

impl Give for BeijingTime {
    fn give(&self, to: &mut dyn Sink) {
        to.text(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_of_fourteen_digits_is_that_of_beijing() {
        let moment = BeijingTime::from("20091227091010").to_offset_date_time().expect("a time");
        assert_eq!((moment.unix_timestamp(), moment.offset()), (1_261_876_210, BEIJING));
    }

    #[test]
    fn text_that_is_no_time_of_the_calendar_is_kept_and_is_no_moment() {
        for text in [
            "OnAccept",
            "20091227",
            "20090229091010",
            "20091327091010",
            "20091227246060",
            "2009122709101",
            "",
            "+2009122709101",
            "２００９１２２７",
        ] {
            let time: BeijingTime = serde_json::from_value(text.into()).expect("any text");
            assert_eq!((time.as_str(), time.to_offset_date_time()), (text, None));
        }
    }

    #[test]
    fn day_of_a_time_and_of_a_day_is_the_day_in_beijing() {
        let day = |text: &str| BeijingTime::from(text).to_day().map(|day| day.to_string());
        assert_eq!(day("20091227000000").as_deref(), Some("2009-12-27"));
        assert_eq!(day("20091227").as_deref(), Some("2009-12-27"));
        assert_eq!((day("20091232"), day("OnAccept"), day("00000101")), (None, None, Some("0000-01-01".to_owned())));
    }

    #[test]
    fn moment_of_any_offset_is_written_as_the_time_of_beijing() {
        let moment = OffsetDateTime::from_unix_timestamp(1_261_876_210).expect("a moment");
        assert_eq!(BeijingTime::from(moment), "20091227091010");
        let eastern = UtcOffset::from_hms(-5, 0, 0).expect("an offset");
        assert_eq!(BeijingTime::from(moment.to_offset(eastern)), "20091227091010");
        assert_eq!(BeijingTime::from(Day::in_beijing(moment)), "20091227");
    }

    #[test]
    fn moment_at_an_end_of_the_years_is_written_in_fourteen_digits() {
        let at = |date: Date, offset: UtcOffset| {
            BeijingTime::from(PrimitiveDateTime::new(date, Time::MIDNIGHT).assume_offset(offset))
        };
        let west = UtcOffset::from_hms(-23, 0, 0).expect("an offset");
        for (date, offset) in
            [(Date::MIN, UtcOffset::UTC), (Date::MAX, UtcOffset::UTC), (Date::MIN, BEIJING), (Date::MAX, west)]
        {
            let time = at(date, offset);
            assert_eq!(time.as_str().len(), 14, "{time}");
            assert!(time.to_offset_date_time().is_some(), "{time}");
        }
    }
}
