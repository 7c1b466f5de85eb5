//! Batches of merchant coupons (商家券批次): created, changed and queried.
//!
//! In: a checked input. Out: the response's body, or a refusal. It always holds that a batch runs from its creation to its
//! end, and that what holds of it is what was asked for last.

use serde_json::{Map, Value, json};

use crate::{
    calendar::{day, rfc3339},
    checks::input::Input,
    models::{
        context::Context,
        coupons::once,
        outcome::{Outcome, not_found, refused},
    },
    records::merchant_coupons::MerchantStock,
    refusal::Refusal,
    state::Records,
};

/// Which rule a type of coupons needs.
const RULES: [(&str, &str); 3] =
    [("NORMAL", "fixed_normal_coupon"), ("DISCOUNT", "discount_coupon"), ("EXCHANGE", "exchange_coupon")];

/// What can be changed of a batch.
const CHANGEABLE: [&str; 8] = [
    "custom_entrance",
    "comment",
    "goods_name",
    "display_pattern_info",
    "coupon_use_rule",
    "stock_send_rule",
    "notify_config",
    "subsidy",
];

pub(in crate::models) fn create(context: &Context<'_>, input: &Input) -> Outcome {
    let now = context.now;
    once(context, input, &["busifavor/stock", input.text("out_request_no")], |records, changes| {
        let stock = MerchantStock::new(records, &input.body, now).ok_or_else(Refusal::system_error)?;
        if stock.ends_at <= stock.begins_at || stock.ends_at <= now {
            return Err(refused("INVALID_REQUEST", "批次的结束时间须晚于开始时间和当前时间"));
        }
        let rule = RULES.iter().find(|(kind, _)| *kind == input.text("stock_type"));
        if rule.is_some_and(|(_, rule)| stock.rules.pointer(&format!("/coupon_use_rule/{rule}")).is_none()) {
            return Err(refused("INVALID_REQUEST", "核销规则与批次类型不符"));
        }
        let body = json!({"stock_id": stock.stock_id, "create_time": rfc3339(stock.created_at)});
        changes.put(stock);
        Ok(Some(body))
    })
}

/// The batch with this number.
pub(super) fn stock_of<'a>(records: &'a Records, stock_id: &str) -> Result<&'a MerchantStock, Refusal> {
    records.get::<MerchantStock>(stock_id).ok_or_else(|| not_found("RESOURCE_NOT_EXISTS", "批次不存在"))
}

pub(in crate::models) fn query(context: &Context<'_>, input: &Input) -> Outcome {
    context.state.read(|records| {
        let stock = stock_of(records, input.text("stock_id"))?;
        Ok(Some(body(records, stock, context.now)))
    })
}

pub(in crate::models) fn modify(context: &Context<'_>, input: &Input) -> Outcome {
    let stock_id = input.text("stock_id");
    once(context, input, &["busifavor/modify", stock_id, input.text("out_request_no")], |records, changes| {
        let stock = running(records, stock_id, context.now)?;
        if input.value("stock_name").is_some_and(|name| stock.rules.get("stock_name") != Some(name)) {
            return Err(refused("INVALID_REQUEST", "批次名称暂不支持修改"));
        }
        let is_on = |value: Option<&Value>| value.and_then(Value::as_bool);
        if is_on(stock.rules.get("subsidy")) == Some(true) && is_on(input.value("subsidy")) == Some(false) {
            return Err(refused("INVALID_REQUEST", "营销补差开启后不支持关闭"));
        }
        let mut changed = stock.clone();
        for name in CHANGEABLE {
            if let (Some(rules), Some(value)) = (changed.rules.as_object_mut(), input.body.get(name)) {
                overlay(rules.entry(name).or_insert(Value::Null), value);
            }
        }
        changes.put(changed);
        Ok(None)
    })
}

/// Puts what is given over what is there; what is left out stays.
fn overlay(there: &mut Value, given: &Value) {
    match (there, given) {
        (Value::Object(there), Value::Object(given)) => {
            for (name, value) in given {
                overlay(there.entry(name).or_insert(Value::Null), value);
            }
        }
        (there, given) => *there = given.clone(),
    }
}

/// The batch, if it has not ended.
pub(super) fn running<'a>(records: &'a Records, stock_id: &str, now: i64) -> Result<&'a MerchantStock, Refusal> {
    let stock = stock_of(records, stock_id)?;
    if stock.is_over(now) { Err(refused("INVALID_REQUEST", "批次已结束")) } else { Ok(stock) }
}

pub(in crate::models) fn modify_budget(context: &Context<'_>, input: &Input) -> Outcome {
    let (stock_id, now) = (input.text("stock_id"), context.now);
    let number = input.text("modify_budget_request_no");
    once(context, input, &["busifavor/budget", stock_id, number], |records, changes| {
        let stock = running(records, stock_id, now)?;
        let asked = |name: &str| input.value(name).and_then(Value::as_i64);
        let (limit, target) = match (asked("target_max_coupons"), asked("target_max_coupons_by_day")) {
            (Some(target), None) => ("max_coupons", target),
            (None, Some(target)) => ("max_coupons_by_day", target),
            _ => {
                let only_one = "target_max_coupons和target_max_coupons_by_day须且仅须填写一个";
                return Err(refused("PARAM_ERROR", only_one));
            }
        };
        let current = asked(&format!("current_{limit}"));
        let current = current.ok_or_else(|| refused("PARAM_ERROR", "须填写与修改目标对应的当前值"))?;
        if stock.number(&format!("/stock_send_rule/{limit}")) != Some(current) {
            return Err(refused("INVALID_REQUEST", "当前值与批次实际值不一致"));
        }
        let sent = records.merchant_coupons_of(stock_id);
        let sent = sent.filter(|coupon| limit == "max_coupons" || day(coupon.received_at) == day(now)).count();
        if usize::try_from(target).is_ok_and(|target| target < sent) {
            return Err(refused("INVALID_REQUEST", "目标值不得小于已发放个数"));
        }
        let mut changed = stock.clone();
        changed.rules["stock_send_rule"][limit] = json!(target);
        let mut body = json!({"max_coupons": changed.number("/stock_send_rule/max_coupons")});
        if let Some(by_day) = changed.number("/stock_send_rule/max_coupons_by_day") {
            body["max_coupons_by_day"] = json!(by_day);
        }
        changes.put(changed);
        Ok(Some(body))
    })
}

/// What batches and their coupons both say.
pub(super) fn common(stock: &MerchantStock) -> Map<String, Value> {
    let names = [
        "stock_name",
        "belong_merchant",
        "comment",
        "goods_name",
        "stock_type",
        "coupon_use_rule",
        "custom_entrance",
        "display_pattern_info",
    ];
    let told = names.iter().filter_map(|name| Some(((*name).to_owned(), stock.rules.get(*name)?.clone())));
    let mut body: Map<String, Value> = told.collect();
    // Only who creates a batch says this.
    let times = body.get_mut("coupon_use_rule").and_then(|rule| rule.get_mut("coupon_available_time"));
    if let Some(times) = times.and_then(Value::as_object_mut) {
        times.remove("available_second_after_receive");
    }
    body.insert("stock_id".to_owned(), json!(stock.stock_id));
    body
}

fn body(records: &Records, stock: &MerchantStock, now: i64) -> Value {
    let mut body = Value::Object(common(stock));
    for name in ["stock_send_rule", "coupon_code_mode", "notify_config", "subsidy"] {
        if let Some(value) = stock.rules.get(name) {
            body[name] = value.clone();
        }
    }
    body["stock_state"] = json!(stock.state(now));
    if stock.code_mode() == "MERCHANT_UPLOAD" {
        let codes = records.uploaded_codes(&stock.stock_id);
        let (total, available) =
            codes.fold((0, 0), |(total, available), code| (total + 1, available + i32::from(code.coupon.is_none())));
        body["coupon_code_count"] = json!({"total_count": total, "available_count": available});
    }
    body["send_count_information"] = sent(records, stock, now);
    body
}

/// How many coupons were handed out; sums where each takes off a fixed one, and those of today where a day has a limit.
fn sent(records: &Records, stock: &MerchantStock, now: i64) -> Value {
    let coupons = || records.merchant_coupons_of(&stock.stock_id);
    let all = coupons().count();
    let today = coupons().filter(|coupon| day(coupon.received_at) == day(now)).count();
    let amount =
        |count: usize| stock.value().zip(i64::try_from(count).ok()).map(|(value, count)| value.saturating_mul(count));
    let limits = ["max_coupons_by_day", "max_amount_by_day"];
    let is_limited = limits.iter().any(|limit| stock.number(&format!("/stock_send_rule/{limit}")).is_some());
    let mut body = json!({"total_send_num": all});
    if let Some(amount) = amount(all) {
        body["total_send_amount"] = json!(amount);
    }
    if is_limited {
        body["today_send_num"] = json!(today);
        if let Some(amount) = amount(today) {
            body["today_send_amount"] = json!(amount);
        }
    }
    body
}
