//! Until when an order can be paid (支付结束时间).
//!
//! In: an order's request, when it was made, and when the front end was last
//! told how to pay. Out: until when the order and that way to pay are good. It
//! always holds that a time which is too near or too far is moved to the nearer
//! bound.

use serde_json::Value;

use crate::calendar;

/// For how many seconds an order can be paid that does not say so: 7 days.
const USUAL: i64 = 7 * 86_400;

/// The nearest end that an order can have: a minute.
const NEAREST: i64 = 60;

/// The farthest end that a combined order can have: 7 days.
pub(crate) const FARTHEST_COMBINED: i64 = 7 * 86_400;

/// The farthest end that another order can have: 15 days.
pub(crate) const FARTHEST: i64 = 15 * 86_400;

/// Why an order cannot be paid any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Lapsed {
    /// The time of the order is over.
    Order,
    /// The time of its `prepay_id`, `code_url` or `h5_url` is over; placing the order again gives another.
    WayToPay,
}

/// When an order ends that was made at this moment.
pub(crate) fn ends_at(request: &Value, created_at: i64, farthest: i64) -> i64 {
    let asked = request.get("time_expire").and_then(Value::as_str).and_then(calendar::seconds);
    match asked {
        Some(asked) => asked.clamp(created_at.saturating_add(NEAREST), created_at.saturating_add(farthest)),
        None => created_at.saturating_add(USUAL),
    }
}

/// For how many seconds the way to pay is good: 5 minutes for an `h5_url`, 2 hours for the others. Nobody was given one
/// for what is deducted.
fn good_for(trade_type: &str) -> i64 {
    match trade_type {
        "MWEB" => 300,
        "AUTH" | "PAP" => i64::MAX,
        _ => 7_200,
    }
}

/// When a way to pay ends that was given out at this moment.
pub(crate) fn way_ends_at(trade_type: &str, prepaid_at: i64) -> i64 {
    prepaid_at.saturating_add(good_for(trade_type))
}

/// What is over of an order that ends then, and whose way to pay was given out then.
pub(crate) fn lapsed(trade_type: &str, ends_at: i64, prepaid_at: i64, now: i64) -> Option<Lapsed> {
    if now >= ends_at {
        return Some(Lapsed::Order);
    }
    (now >= way_ends_at(trade_type, prepaid_at)).then_some(Lapsed::WayToPay)
}

/// When more of it will be over than at this moment; `None` once it has ended.
pub(crate) fn lapses_at(trade_type: &str, ends_at: i64, prepaid_at: i64, now: i64) -> Option<i64> {
    let way_ends_at = way_ends_at(trade_type, prepaid_at);
    (now < ends_at).then_some(if now < way_ends_at { way_ends_at.min(ends_at) } else { ends_at })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn ends_at_is_moved_to_the_nearer_bound() {
        // 2020-05-20T13:29:35+08:00
        let made = 1_589_952_575;
        let after = |time: &str| ends_at(&json!({"time_expire": time}), made, FARTHEST) - made;
        assert_eq!(after("2020-05-20T13:39:35+08:00"), 600);
        assert_eq!(after("2018-06-08T10:34:56+08:00"), 60);
        assert_eq!(after("2030-06-08T10:34:56Z"), 15 * 86_400);
        assert_eq!(ends_at(&json!({}), made, FARTHEST) - made, 7 * 86_400);
        assert_eq!(ends_at(&json!({"time_expire": "2030-06-08T10:34:56Z"}), i64::MAX, FARTHEST), i64::MAX);
    }

    #[test]
    fn lapsed_way_to_pay_comes_before_the_order() {
        assert_eq!(lapsed("JSAPI", 10_000, 0, 7_199), None);
        assert_eq!(lapsed("JSAPI", 10_000, 0, 7_200), Some(Lapsed::WayToPay));
        assert_eq!(lapsed("MWEB", 10_000, 0, 300), Some(Lapsed::WayToPay));
        assert_eq!(lapsed("PAP", 10_000, 0, 9_999), None);
        assert_eq!(lapsed("NATIVE", 10_000, 9_000, 10_000), Some(Lapsed::Order));
    }

    #[test]
    fn lapses_at_is_the_next_end_and_none_after_the_last() {
        assert_eq!(lapses_at("JSAPI", 10_000, 0, 7_199), Some(7_200));
        assert_eq!(lapses_at("JSAPI", 10_000, 0, 7_200), Some(10_000));
        assert_eq!(lapses_at("JSAPI", 10_000, 9_000, 9_000), Some(10_000));
        assert_eq!(lapses_at("JSAPI", 10_000, 9_000, 10_000), None);
    }
}
