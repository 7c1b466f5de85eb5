//! When coupons of a batch can be used: at a time of the week, or in times of its own.
//!
//! In: what the rules of a batch say, whose names differ between products. Out: whether a moment is one of these. A batch that
//! says nothing of it is always open.

use serde_json::Value;

use crate::calendar::{day, midnight, seconds};

/// The days and the hours of a week.
pub(super) struct Week<'a> {
    /// Whether today is one of its days; `None` where it names none.
    pub(super) is_today: Option<bool>,
    /// `begin_time` and `end_time` in seconds of the day; each day is open as a whole where there are none.
    pub(super) hours: Option<&'a Vec<Value>>,
}

/// `times` have a `begin_time` and an `end_time` of RFC 3339.
pub(super) fn is_open(week: Option<Week<'_>>, times: Option<&Vec<Value>>, now: i64) -> bool {
    if week.is_none() && times.is_none() {
        return true;
    }
    let time = |within: &Value, name: &str| within.get(name).and_then(Value::as_str).and_then(seconds);
    let is_within = |within: &Value| {
        time(within, "begin_time").is_some_and(|begin| begin <= now)
            && time(within, "end_time").is_some_and(|end| now <= end)
    };
    week.is_some_and(|week| week.has(now)) || times.is_some_and(|times| times.iter().any(is_within))
}

impl Week<'_> {
    fn has(&self, now: i64) -> bool {
        let second = now.saturating_sub(midnight(day(now)));
        let is_within = |hours: &Value| {
            let second_of = |name: &str| hours.get(name).and_then(Value::as_i64);
            second_of("begin_time").is_none_or(|begin| begin <= second)
                && second_of("end_time").is_none_or(|end| second <= end)
        };
        self.is_today.unwrap_or(true) && self.hours.is_none_or(|hours| hours.iter().any(is_within))
    }
}
