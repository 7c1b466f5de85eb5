//! What responses say of product coupons, of their batches, and of users' coupons.
//!
//! In: a record. Out: its body, as it stands at a moment.

use serde_json::{Map, Value, json};

use super::stocks_of_bundle;
use crate::{
    calendar::{day, rfc3339},
    records::{
        merchant_coupons::{Told, UploadedCode},
        product_coupons::{ProductCoupon, ProductStock},
        product_coupons_of_users::{Use, UserCoupon, UserCouponState},
    },
    state::Records,
};

const OF_PRODUCTS: [&str; 7] = [
    "scope",
    "type",
    "usage_mode",
    "single_usage_info",
    "progressive_bundle_usage_info",
    "display_info",
    "out_product_no",
];

const OF_STOCKS: [&str; 9] = [
    "remark",
    "coupon_code_mode",
    "stock_send_rule",
    "single_usage_rule",
    "progressive_bundle_usage_rule",
    "usage_rule_display_info",
    "coupon_display_info",
    "notify_config",
    "store_scope",
];

fn named(rules: &Value, names: &[&str]) -> Value {
    let told = names.iter().filter_map(|name| Some(((*name).to_owned(), rules.get(*name)?.clone())));
    Value::Object(told.collect::<Map<_, _>>())
}

/// Puts what is there.
fn put(body: &mut Value, name: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        body[name] = value.into();
    }
}

fn put_end(body: &mut Value, told: Option<&Told>) {
    put(body, "deactivate_request_no", told.map(|told| told.request_no.as_str()));
    put(body, "deactivate_time", told.map(|told| rfc3339(told.at)));
    put(body, "deactivate_reason", told.and_then(|told| told.reason.as_deref()));
}

pub(super) fn product(one: &ProductCoupon) -> Value {
    let mut body = named(&one.rules, &OF_PRODUCTS);
    // The example of a new one has both.
    let other = if one.is_of_bundles() { "single_usage_info" } else { "progressive_bundle_usage_info" };
    if let Some(body) = body.as_object_mut() {
        body.remove(other);
    }
    body["product_coupon_id"] = json!(one.product_coupon_id);
    body["state"] = json!(one.state());
    put_end(&mut body, one.deactivated.as_ref());
    put(&mut body, "brand_id", one.brand_id.as_deref());
    body
}

pub(super) fn stock(records: &Records, one: &ProductStock, now: i64) -> Value {
    stock_with(records, one, None, now)
}

/// A batch as it is with one more coupon, which the records do not have yet.
fn stock_with(records: &Records, one: &ProductStock, new: Option<&UserCoupon>, now: i64) -> Value {
    let mut body = named(&one.rules, &OF_STOCKS);
    body["product_coupon_id"] = json!(one.product_coupon_id);
    body["stock_id"] = json!(one.stock_id);
    body["state"] = json!(one.state(now));
    if let Some(bundle) = &one.bundle {
        body["stock_bundle_info"] = json!({"stock_bundle_id": bundle.id, "stock_bundle_index": bundle.index});
    }
    if one.code_mode() == "UPLOAD" {
        let is_left = |code: &UploadedCode| code.coupon.is_none() && new.is_none_or(|new| new.coupon_code != code.code);
        let codes = records.uploaded_codes(&one.stock_id);
        let (total, available) = codes.fold((0, 0), |(total, left), code| (total + 1, left + i32::from(is_left(code))));
        body["coupon_code_count_info"] = json!({"total_count": total, "available_count": available});
    }
    let today = sent_today(records, &one.stock_id, now) + usize::from(new.is_some());
    body["sent_count_info"] = json!({"total_count": one.sent, "today_count": today});
    put_end(&mut body, one.deactivated.as_ref());
    put(&mut body, "brand_id", one.brand_id.as_deref());
    body
}

/// How many coupons of a batch were handed out today.
pub(super) fn sent_today(records: &Records, stock_id: &str, now: i64) -> usize {
    records.product_coupons_of(stock_id).filter(|coupon| day(coupon.received_at) == day(now)).count()
}

pub(super) fn bundle(records: &Records, stocks: &[&ProductStock], now: i64) -> Value {
    let id = stocks.first().and_then(|stock| stock.bundle.as_ref()).map(|bundle| bundle.id.as_str());
    json!({
        "stock_bundle_id": id,
        "stock_list": stocks.iter().map(|one| stock(records, one, now)).collect::<Vec<_>>(),
    })
}

pub(super) fn coupon(records: &Records, one: &UserCoupon, now: i64) -> Value {
    let mut body = json!({
        "coupon_code": one.coupon_code,
        "coupon_state": one.state(now).wire(),
        "valid_begin_time": rfc3339(one.begins_at),
        "valid_end_time": rfc3339(one.ends_at),
        "receive_time": rfc3339(one.received_at),
        "send_request_no": one.given.send_request_no,
        "send_channel": one.given.send_channel,
    });
    put(&mut body, "confirm_request_no", one.confirmed.as_ref().map(|told| told.request_no.as_str()));
    put(&mut body, "confirm_time", one.confirmed.as_ref().map(|told| rfc3339(told.at)));
    put_end(&mut body, one.deactivated.as_ref());
    let used = one.used.as_ref().or(one.returned.as_ref().map(|(_, used)| used));
    let returned = one.returned.as_ref().map(|(told, _)| told);
    if let Some(used) = used {
        let detail = detail(used, returned.filter(|_| one.used.is_none()), one.bundle.is_none());
        let name = if one.bundle.is_some() { "progressive_bundle_usage_detail" } else { "single_usage_detail" };
        body[name] = detail;
    }
    if let Some(bundle) = &one.bundle {
        body["user_product_coupon_bundle_info"] = json!({
            "user_coupon_bundle_id": bundle.id,
            "user_coupon_bundle_index": bundle.index,
            "total_count": uses(records, one),
            "used_count": used_of(records, one, &bundle.id, now),
        });
    }
    put(&mut body, "product_coupon", records.get::<ProductCoupon>(&one.product_coupon_id).map(product));
    let new = records.get::<UserCoupon>(&one.number).is_none().then_some(one);
    let of = records.get::<ProductStock>(&one.stock_id).map(|of| match new {
        Some(_) => stock_with(records, &of.handed_out(now), new, now),
        None => stock(records, of, now),
    });
    put(&mut body, "stock", of);
    put(&mut body, "attach", one.given.attach.as_deref());
    put(&mut body, "coupon_tag_info", one.given.coupon_tag_info.clone());
    put(&mut body, "brand_id", one.brand_id.as_deref());
    body
}

/// How many coupons a user gets together with this one.
fn uses(records: &Records, one: &UserCoupon) -> usize {
    let bundle = records.get::<ProductStock>(&one.stock_id).and_then(|stock| stock.bundle.as_ref());
    bundle.map_or(1, |bundle| stocks_of_bundle(records, &one.product_coupon_id, &bundle.id).len())
}

/// How many of them are used, where this one is as it is here.
fn used_of(records: &Records, one: &UserCoupon, id: &str, now: i64) -> usize {
    let is_other =
        |other: &&UserCoupon| other.number != one.number && other.bundle.as_ref().is_some_and(|bundle| bundle.id == id);
    let all = records.all::<UserCoupon>().filter(is_other).chain([one]);
    all.filter(|coupon| coupon.state(now) == UserCouponState::Used).count()
}

/// How a coupon was used, and given back.
fn detail(used: &Use, returned: Option<&Told>, is_single: bool) -> Value {
    let mut body = json!({"use_request_no": used.request_no, "use_time": used.use_time});
    put(&mut body, "return_request_no", returned.map(|told| told.request_no.as_str()));
    put(&mut body, "return_time", returned.map(|told| rfc3339(told.at)));
    put(&mut body, &used.order.0, Some(used.order.1.clone()));
    put(&mut body, "saved_amount", used.saved_amount.filter(|_| is_single));
    body
}
