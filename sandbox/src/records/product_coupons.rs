//! Product coupons (商品券) of brands, and their batches (批次), of which some are bundles (批次组).
//!
//! In: what a brand defines. Out: each as it stands at a moment. It always holds that a batch ends with its time, with its
//! last coupon, or by a call, and does not come back.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    merchant_coupons::Told,
    opening::{Week, is_open},
};
use crate::{
    calendar::{day, midnight, seconds, weekday},
    state::{Records, State, record},
};

/// How long a batch is good that does not say so, in seconds: as long as any can be.
pub(crate) const LONGEST: i64 = 365 * 86_400;

/// As they stand in a week, from Sunday on.
const DAYS: [&str; 7] = ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"];

/// A product coupon (商品券).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ProductCoupon {
    pub(crate) product_coupon_id: String,
    /// The brand that a partner has named; none for the brand that calls for itself.
    pub(crate) brand_id: Option<String>,
    /// What was asked for, with what was changed since.
    pub(crate) rules: Value,
    /// Of a call that ended it.
    pub(crate) deactivated: Option<Told>,
}

record!(ProductCoupon, defined_product_coupons, |one| one.product_coupon_id.clone());

impl ProductCoupon {
    pub(crate) fn new(records: &Records, brand_id: Option<String>, rules: Value) -> Self {
        let product_coupon_id = format!("{}", 1_000_000_013 + records.all::<Self>().len());
        Self { product_coupon_id, brand_id, rules, deactivated: None }
    }

    /// Its state on the wire. Nobody reviews it, so it is in force at once.
    pub(crate) fn state(&self) -> &'static str {
        if self.deactivated.is_some() { "DEACTIVATED" } else { "EFFECTIVE" }
    }

    /// A text of its rules.
    pub(crate) fn text(&self, pointer: &str) -> Option<&str> {
        self.rules.pointer(pointer).and_then(Value::as_str)
    }

    /// Whether a user has several coupons of it, one for each use.
    pub(crate) fn is_of_bundles(&self) -> bool {
        self.text("/usage_mode") == Some("PROGRESSIVE_BUNDLE")
    }
}

/// The bundle that a batch or a coupon is of, and which one of it, counted from 0.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct OfBundle {
    pub(crate) id: String,
    pub(crate) index: usize,
}

/// A batch (批次).
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ProductStock {
    pub(crate) stock_id: String,
    pub(crate) product_coupon_id: String,
    /// Whose the product coupon is.
    pub(crate) brand_id: Option<String>,
    pub(crate) bundle: Option<OfBundle>,
    /// What was asked for, with what was changed since.
    pub(crate) rules: Value,
    /// When it was created, in Unix seconds.
    pub(crate) created_at: i64,
    pub(crate) begins_at: i64,
    pub(crate) ends_at: i64,
    /// The stores that are associated with it.
    pub(crate) stores: BTreeSet<String>,
    /// How many coupons of it were handed out.
    pub(crate) sent: i64,
    /// When the last of all was handed out.
    pub(crate) spent_at: Option<i64>,
    /// Of a call that ended it.
    pub(crate) deactivated: Option<Told>,
}

record!(ProductStock, product_coupon_stocks, |one| one.stock_id.clone());

impl ProductStock {
    /// A batch of a product coupon, the so-and-so-manieth; `None` when its times cannot be read.
    pub(crate) fn new(product: &ProductCoupon, number: usize, rules: &Value, now: i64) -> Option<Self> {
        let bundle_rule = rules.get("progressive_bundle_usage_rule");
        let rule = rules.get("single_usage_rule").or(bundle_rule).and_then(|rule| rule.get("coupon_available_period"));
        let time = |name: &str, otherwise: i64| match rule.and_then(|rule| rule.get(name)) {
            Some(time) => time.as_str().and_then(seconds),
            None => Some(otherwise),
        };
        Some(Self {
            stock_id: format!("{}{number:03}", product.product_coupon_id),
            product_coupon_id: product.product_coupon_id.clone(),
            brand_id: product.brand_id.clone(),
            bundle: None,
            rules: rules.clone(),
            created_at: now,
            begins_at: time("available_begin_time", now)?,
            ends_at: time("available_end_time", now.saturating_add(LONGEST))?,
            stores: BTreeSet::new(),
            sent: 0,
            spent_at: None,
            deactivated: None,
        })
    }

    /// A text of its rules.
    pub(crate) fn text(&self, pointer: &str) -> Option<&str> {
        self.rules.pointer(pointer).and_then(Value::as_str)
    }

    /// A number of its rules.
    pub(crate) fn number(&self, pointer: &str) -> Option<i64> {
        self.rules.pointer(pointer).and_then(Value::as_i64)
    }

    /// Where the codes of its coupons come from.
    pub(crate) fn code_mode(&self) -> &str {
        self.text("/coupon_code_mode").unwrap_or_default()
    }

    /// The same with one more coupon handed out, now.
    pub(crate) fn handed_out(&self, now: i64) -> Self {
        let sent = self.sent.saturating_add(1);
        let is_spent = self.number("/stock_send_rule/max_count").is_some_and(|most| sent >= most);
        Self { sent, spent_at: is_spent.then_some(now), ..self.clone() }
    }

    /// How it ended until now: its state on the wire, and when.
    pub(crate) fn ended(&self, now: i64) -> Option<(&'static str, i64)> {
        let stopped = self.spent_at.map_or(self.ends_at, |at| at.min(self.ends_at));
        match &self.deactivated {
            Some(told) => Some(("DEACTIVATED", told.at)),
            None => (stopped <= now).then_some(("STOPPED", stopped)),
        }
    }

    /// Its state on the wire. Nobody reviews or pauses it.
    pub(crate) fn state(&self, now: i64) -> &'static str {
        self.ended(now).map_or("SENDING", |(state, _)| state)
    }

    /// When it changes next by the time alone.
    pub(crate) fn changes_at(&self, now: i64) -> Option<i64> {
        self.ended(now).is_none().then_some(self.ends_at)
    }

    /// What is said under this name of the time in which its coupons can be used.
    pub(crate) fn period(&self, name: &str) -> Option<&Value> {
        let rule = ["single_usage_rule", "progressive_bundle_usage_rule"].iter().find_map(|rule| self.rules.get(rule));
        rule?.get("coupon_available_period")?.get(name)
    }

    /// From when on, and until when, a coupon is good that is received now; it may end before it begins.
    pub(crate) fn good(&self, now: i64) -> (i64, i64) {
        let rule = |name: &str| self.period(name).and_then(Value::as_i64);
        let waits = rule("wait_days_after_receive").filter(|days| *days > 0);
        let waited = waits.map(|days| midnight(day(now).saturating_add(days)));
        let begins_at = waited.unwrap_or(now).max(self.begins_at);
        // The day on which it begins is the first; the last ends with its last second.
        let days = rule("available_days").map(|days| midnight(day(begins_at).saturating_add(days)) - 1);
        let seconds = rule("available_seconds").map(|seconds| now.saturating_add(seconds));
        let ends_at = [days, seconds].into_iter().flatten().fold(self.ends_at, i64::min);
        (begins_at, ends_at)
    }

    /// Whether its coupons can be used at this time of the week, or in one of its own times.
    pub(crate) fn is_open(&self, now: i64) -> bool {
        let today = usize::try_from(weekday(now)).ok().and_then(|at| DAYS.get(at));
        let is_today = |day: &Value| day.as_str() == today.copied();
        let week = self.period("weekly_available_period").map(|week| Week {
            is_today: week.get("day_list").and_then(Value::as_array).map(|days| days.iter().any(is_today)),
            hours: week.get("day_period_list").and_then(Value::as_array),
        });
        is_open(week, self.period("irregular_available_period_list").and_then(Value::as_array), now)
    }
}

/// Where the events of product coupons go.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct EventAddress {
    /// Whether the brand has set it for itself; else a partner has.
    pub(crate) is_of_brand: bool,
    pub(crate) notify_url: String,
    /// When it was set, in Unix seconds.
    pub(crate) updated_at: i64,
}

record!(EventAddress, product_coupon_addresses, |one| EventAddress::key_of(one.is_of_brand));

impl EventAddress {
    pub(crate) fn key_of(is_of_brand: bool) -> String {
        if is_of_brand { "brand" } else { "partner" }.to_owned()
    }
}

impl Records {
    /// The batches of a product coupon, oldest first.
    pub(crate) fn product_stocks_of(&self, product_coupon_id: &str) -> Vec<&ProductStock> {
        let found = self.all::<ProductStock>().filter(|stock| stock.product_coupon_id == product_coupon_id);
        let mut found: Vec<&ProductStock> = found.collect();
        found.sort_by_key(|stock| (stock.stock_id.len(), &stock.stock_id));
        found
    }

    /// The batch with this number, or the first of the bundle with it.
    pub(crate) fn product_stock(&self, id: &str) -> Option<&ProductStock> {
        let is_of_it = |stock: &&ProductStock| stock.bundle.as_ref().is_some_and(|bundle| bundle.id == id);
        self.get(id).or_else(|| self.all::<ProductStock>().find(is_of_it))
    }
}

impl State {
    /// All batches of product coupons, oldest first.
    pub(crate) fn product_coupon_stocks(&self) -> Vec<ProductStock> {
        let mut all: Vec<ProductStock> = self.read(|records| records.all::<ProductStock>().cloned().collect());
        all.sort_by_key(|stock| stock.created_at);
        all
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// 2020-05-20T13:29:35+08:00, a Wednesday.
    const NOW: i64 = 1_589_952_575;

    fn stock(period: Value) -> ProductStock {
        let product = ProductCoupon::new(&Records::default(), None, json!({}));
        let rules = json!({"single_usage_rule": {"coupon_available_period": period}});
        ProductStock::new(&product, 1, &rules, NOW).expect("times that can be read")
    }

    fn times(mut more: Value) -> Value {
        more["available_begin_time"] = json!("2020-05-01T00:00:00+08:00");
        more["available_end_time"] = json!("2020-06-30T23:59:59+08:00");
        more
    }

    #[test]
    fn good_follows_the_days_and_seconds_of_its_rule_within_the_batch() {
        let end = seconds("2020-06-30T23:59:59+08:00").expect("a time");
        assert_eq!(stock(times(json!({}))).good(NOW), (NOW, end));
        assert_eq!(stock(times(json!({"available_seconds": 60}))).good(NOW), (NOW, NOW + 60));
        let waits = stock(times(json!({"wait_days_after_receive": 1, "available_days": 2})));
        let at = |text| seconds(text).expect("a time");
        assert_eq!(waits.good(NOW), (at("2020-05-21T00:00:00+08:00"), at("2020-05-22T23:59:59+08:00")));
        let endless = stock(times(json!({"wait_days_after_receive": i64::MAX, "available_days": i64::MAX})));
        assert_eq!(endless.good(NOW).1, end, "no number of days leads beyond the batch");
    }

    #[test]
    fn batch_without_a_time_is_good_for_a_year_and_one_that_cannot_be_read_is_none() {
        let product = ProductCoupon::new(&Records::default(), None, json!({}));
        let made = ProductStock::new(&product, 1, &json!({}), NOW).expect("a batch");
        assert_eq!((made.begins_at, made.ends_at), (NOW, NOW + LONGEST));
        let rules = json!({"single_usage_rule": {"coupon_available_period": {"available_begin_time": "today"}}});
        assert!(ProductStock::new(&product, 1, &rules, NOW).is_none());
    }

    #[test]
    fn is_open_looks_at_the_days_the_hours_and_single_times() {
        let week = |days: Value, hours: Value| {
            stock(json!({"weekly_available_period": {"day_list": days, "day_period_list": hours}})).is_open(NOW)
        };
        assert!(week(json!(["WEDNESDAY"]), json!([{"begin_time": 48_575, "end_time": 48_575}])));
        assert!(!week(json!(["TUESDAY", "THURSDAY"]), json!([{"begin_time": 0, "end_time": 86_399}])));
        assert!(!week(json!(["WEDNESDAY"]), json!([{"begin_time": 48_576, "end_time": 86_399}])));
        let single = json!({"irregular_available_period_list": [
            {"begin_time": "2020-05-20T13:29:35+08:00", "end_time": "2020-05-20T13:29:35+08:00"},
        ]});
        assert!(stock(single.clone()).is_open(NOW) && !stock(single).is_open(NOW + 1));
        assert!(stock(json!({})).is_open(NOW));
    }

    #[test]
    fn state_ends_by_time_by_number_or_by_call_and_the_call_wins() {
        let made = stock(times(json!({})));
        let end = made.ends_at;
        assert_eq!((made.state(NOW), made.changes_at(NOW)), ("SENDING", Some(end)));
        assert_eq!((made.ended(end), made.changes_at(end)), (Some(("STOPPED", end)), None));
        let spent = ProductStock { spent_at: Some(NOW), ..made };
        assert_eq!(spent.ended(NOW), Some(("STOPPED", NOW)));
        let told = Told { request_no: "END1".to_owned(), reason: None, at: NOW };
        assert_eq!(ProductStock { deactivated: Some(told), ..spent }.state(end), "DEACTIVATED");
    }
}
