//! 代金券 (cash coupons), served from state.
//!
//! In: a checked input, or the use of a coupon. Out: the response's body, or a refusal. A use queues `COUPON.USE` for the
//! address that was set for coupons, or else for the configured one. It always holds that no more is handed out than the
//! rules of a batch allow. What was paid with a coupon gives it back when all of it is paid back, which is elsewhere.

use serde_json::{Map, Value, json};

use super::{
    callback::{self, CallbackOutcome},
    context::Context,
    coupons::{HandedOut, Offset, callback_url, is_reached, is_spent, once, page},
    outcome::{Outcome, forbidden, not_found, refused},
    settling::NotSettled,
};
use crate::{
    calendar::{compact_date, rfc3339, seconds},
    checks::input::Input,
    records::{
        coupons::{Coupon, CouponStock, StockState},
        orders::{Order, OrderState},
    },
    refusal::Refusal,
    state::Records,
};

const PRODUCT: &str = "favor";
const USED: &str = "COUPON.USE";

pub(super) fn create_stock(context: &Context<'_>, input: &Input) -> Outcome {
    let now = context.now;
    once(context, input, &["favor/stock", input.text("out_request_no")], |records, changes| {
        let stock = CouponStock::new(records, &input.body, now).ok_or_else(Refusal::system_error)?;
        if stock.ends_at <= stock.begins_at || stock.ends_at <= now {
            return Err(refused("INVALID_REQUEST", "批次的结束时间须晚于开始时间和当前时间"));
        }
        let coupons = stock.rule("/stock_use_rule/max_coupons").unwrap_or_default();
        if stock.value() > 0 && stock.value().checked_mul(coupons) != Some(stock.budget()) {
            return Err(refused("PARAM_ERROR", "批次总预算须等于面额乘以发放总上限"));
        }
        let body = json!({"stock_id": stock.stock_id, "create_time": rfc3339(stock.created_at)});
        changes.put(stock);
        Ok(Some(body))
    })
}

/// A batch comes to another state by a call; the same call again changes nothing.
fn moved(context: &Context<'_>, input: &Input, from: &[StockState], to: StockState) -> Result<CouponStock, Refusal> {
    let now = context.now;
    let moved = context.state.change(|records, changes| {
        let stock = stock_of(context, records, input)?;
        let here = stock.state(now);
        if here == to {
            return Ok(stock.clone());
        }
        if !from.contains(&here) {
            return Err(refused("INVALID_REQUEST", "当前批次状态不支持此操作"));
        }
        let stock = stock.moved(to, now);
        changes.put(stock.clone());
        Ok(stock)
    });
    moved.map_err(Refusal::from)?
}

pub(super) fn start_stock(context: &Context<'_>, input: &Input) -> Outcome {
    let stock = moved(context, input, &[StockState::Unactivated], StockState::Running)?;
    Ok(Some(json!({"stock_id": stock.stock_id, "start_time": started(&stock, context.now)})))
}

pub(super) fn pause_stock(context: &Context<'_>, input: &Input) -> Outcome {
    let stock = moved(context, input, &[StockState::Running], StockState::Paused)?;
    Ok(Some(json!({"stock_id": stock.stock_id, "pause_time": rfc3339(stock.since(context.now))})))
}

pub(super) fn restart_stock(context: &Context<'_>, input: &Input) -> Outcome {
    let stock = moved(context, input, &[StockState::Paused], StockState::Running)?;
    Ok(Some(json!({"stock_id": stock.stock_id, "restart_time": rfc3339(stock.since(context.now))})))
}

pub(super) fn stop_stock(context: &Context<'_>, input: &Input) -> Outcome {
    let stock = moved(context, input, &[StockState::Unactivated], StockState::Stopped)?;
    Ok(Some(json!({"stock_id": stock.stock_id, "stop_time": rfc3339(stock.since(context.now))})))
}

fn started(stock: &CouponStock, now: i64) -> Option<String> {
    stock.first(StockState::Running, now).map(rfc3339)
}

/// The batch that a request names with its creator, who is the sandbox's merchant.
fn stock_of<'a>(context: &Context<'_>, records: &'a Records, input: &Input) -> Result<&'a CouponStock, Refusal> {
    let stock = records.get::<CouponStock>(input.text("stock_id"));
    let is_own = input.text("stock_creator_mchid") == context.mchid;
    stock.filter(|_| is_own).ok_or_else(|| not_found("RESOURCE_NOT_EXISTS", "批次不存在"))
}

pub(super) fn query_stock(context: &Context<'_>, input: &Input) -> Outcome {
    context.state.read(|records| {
        let stock = stock_of(context, records, input)?;
        Ok(Some(stock_body(context, records, stock)))
    })
}

pub(super) fn list_stocks(context: &Context<'_>, input: &Input) -> Outcome {
    let time = |name: &str| input.value(name).and_then(Value::as_str).and_then(seconds);
    let (from, until) = (time("create_start_time"), time("create_end_time"));
    let status = input.value("status").and_then(Value::as_str);
    context.state.read(|records| {
        let is_own = input.text("stock_creator_mchid") == context.mchid;
        let fits = |stock: &&CouponStock| {
            is_own
                && from.is_none_or(|from| from <= stock.created_at)
                && until.is_none_or(|until| stock.created_at <= until)
                && status.is_none_or(|status| status == stock.state(context.now).wire())
        };
        let found = records.all::<CouponStock>().filter(fits).collect();
        Ok(Some(page(input, found, Offset::Pages, 10, |stock| stock_body(context, records, stock))))
    })
}

pub(super) fn send_coupon(context: &Context<'_>, input: &Input) -> Outcome {
    let (number, openid, now) = (input.text("out_request_no"), input.text("openid"), context.now);
    once(context, input, &["favor/send", number], |records, changes| {
        let stock = stock_of(context, records, input)?;
        if stock.state(now) != StockState::Running {
            return Err(refused("PARAM_ERROR", "批次未激活、已暂停或已结束"));
        }
        if now < stock.begins_at {
            return Err(forbidden("REQUEST_BLOCKED", "活动未开始或已结束"));
        }
        within_limits(records, stock, openid, now)?;
        let coupon = coupon(records, stock, input, now);
        let body = json!({"coupon_id": coupon.coupon_id});
        changes.put(coupon);
        Ok(Some(body))
    })
}

fn within_limits(records: &Records, stock: &CouponStock, openid: &str, now: i64) -> Result<(), Refusal> {
    let coupons = records.coupons_of(&stock.stock_id).map(|coupon| (coupon.openid.as_str(), coupon.created_at));
    let handed_out = HandedOut::of(coupons, openid, now);
    let limit = |name: &str| stock.rule(&format!("/stock_use_rule/{name}"));
    if is_reached(limit("max_coupons"), handed_out.all) {
        return Err(forbidden("NOT_ENOUGH", "批次预算不足"));
    }
    if is_reached(limit("max_coupons_per_user"), handed_out.to_user) {
        return Err(forbidden("RULE_LIMIT", "用户领取已达上限"));
    }
    if is_spent(limit("max_amount_by_day"), handed_out.today, stock.value()) {
        return Err(forbidden("NOT_ENOUGH", "批次当日预算不足"));
    }
    Ok(())
}

fn coupon(records: &Records, stock: &CouponStock, input: &Input, now: i64) -> Coupon {
    let minutes = stock.rule("/coupon_use_rule/coupon_available_time/available_time_after_receive");
    let own_end = minutes.map(|minutes| now.saturating_add(minutes.saturating_mul(60)));
    Coupon {
        out_request_no: input.text("out_request_no").to_owned(),
        coupon_id: format!("{}", 98_674_556 + records.all::<Coupon>().len()),
        stock_id: stock.stock_id.clone(),
        openid: input.text("openid").to_owned(),
        appid: input.text("appid").to_owned(),
        created_at: now,
        ends_at: own_end.map_or(stock.ends_at, |end| end.min(stock.ends_at)),
        used: None,
        given_back: Vec::new(),
    }
}

pub(super) fn query_coupon(context: &Context<'_>, input: &Input) -> Outcome {
    context.state.read(|records| {
        let coupon = records.get::<Coupon>(input.text("coupon_id"));
        let is_theirs = |coupon: &&Coupon| coupon.openid == input.text("openid") && coupon.appid == input.text("appid");
        let coupon = coupon.filter(is_theirs).ok_or_else(|| not_found("RESOURCE_NOT_EXISTS", "券不存在"))?;
        Ok(Some(coupon_body(context, records, coupon)))
    })
}

pub(super) fn list_coupons(context: &Context<'_>, input: &Input) -> Outcome {
    let given = |name: &str| input.value(name).and_then(Value::as_str);
    let [creator, sender, taker] = ["creator_mchid", "sender_mchid", "available_mchid"].map(given);
    let (Some(merchant), 1) = (creator.or(sender).or(taker), [creator, sender, taker].into_iter().flatten().count())
    else {
        return Err(refused("PARAM_ERROR", "creator_mchid、sender_mchid、available_mchid须且仅须填写一个"));
    };
    context.state.read(|records| {
        let fits = |coupon: &&Coupon| {
            let is_theirs = coupon.openid == input.text("openid") && coupon.appid == input.text("appid");
            // Who takes the coupons sees all of them.
            let is_asked = taker.is_some()
                || (given("stock_id").is_none_or(|stock_id| stock_id == coupon.stock_id)
                    && given("status").is_none_or(|status| status == coupon.state(context.now)));
            is_theirs && is_asked && (merchant == context.mchid || takes(records, coupon, taker))
        };
        let found: Vec<&Coupon> = records.all::<Coupon>().filter(fits).collect();
        let row = |coupon| coupon_body(context, records, coupon);
        if taker.is_some() {
            let total = found.len();
            let all: Vec<Value> = found.into_iter().map(row).collect();
            return Ok(Some(json!({"total_count": total, "offset": 0, "limit": total, "data": all})));
        }
        Ok(Some(page(input, found, Offset::Pages, 20, row)))
    })
}

/// Whether a merchant takes a coupon.
fn takes(records: &Records, coupon: &Coupon, merchant: Option<&str>) -> bool {
    let stock = records.get::<CouponStock>(&coupon.stock_id);
    let takers = stock.and_then(|stock| stock.request.pointer("/coupon_use_rule/available_merchants")?.as_array());
    merchant.is_some_and(|merchant| takers.is_some_and(|takers| takers.iter().any(|taker| taker == merchant)))
}

/// A user pays with a coupon, now; gives the payment's number. It is that of an order which was paid, where one is named,
/// whose amounts do not change by it; so no goods are told.
pub(crate) fn use_coupon(
    context: &Context<'_>,
    coupon_id: &str,
    out_trade_no: Option<&str>,
) -> Result<(String, CallbackOutcome), NotSettled> {
    let (now, configured) = (context.now, context.state.notify_url());
    let used = context.state.change(|records, changes| {
        let coupon = records.get::<Coupon>(coupon_id).ok_or(NotSettled::Unknown)?;
        if !coupon.is_good(now) {
            return Err(NotSettled::Already);
        }
        let transaction_id = match out_trade_no {
            Some(number) => paid_order(records, number)?,
            None => format!("4200009900{}{coupon_id:0>10}", compact_date(now)),
        };
        let coupon = Coupon { used: Some((transaction_id.clone(), now)), ..coupon.clone() };
        let url = callback_url(records, PRODUCT, context.mchid, configured);
        let resource = coupon_body(context, records, &coupon);
        let resource = without(resource, &["out_request_no", "start_time", "stop_time"]);
        let callback = callback::queue(records, changes, now, url.as_deref(), USED, resource);
        changes.put(coupon);
        Ok((transaction_id, callback))
    });
    used.map_err(NotSettled::NotKept)?
}

/// The payment of an order of which nothing was given back.
fn paid_order(records: &Records, out_trade_no: &str) -> Result<String, NotSettled> {
    let order = records.get::<Order>(out_trade_no).ok_or(NotSettled::Unknown)?;
    match &order.state {
        OrderState::Success { transaction_id, .. } if !records.is_refunded(out_trade_no) => Ok(transaction_id.clone()),
        _ => Err(NotSettled::Already),
    }
}

fn without(mut body: Value, names: &[&str]) -> Value {
    if let Some(body) = body.as_object_mut() {
        body.retain(|name, _| !names.contains(&name.as_str()));
    }
    body
}

/// What batches and coupons say of what a coupon is.
fn common(stock: &CouponStock, context: &Context<'_>) -> Map<String, Value> {
    let mut body = Map::new();
    let asked = |pointer: &str| stock.request.pointer(pointer).cloned();
    let items = asked("/coupon_use_rule/available_items").is_some_and(|items| items != json!([]));
    let description = asked("/pattern_info/description").or_else(|| asked("/stock_name"));
    let stopped = stock.first(StockState::Stopped, context.now).map(rfc3339);
    for (name, value) in [
        ("stock_creator_mchid", Some(json!(context.mchid))),
        ("stock_id", Some(json!(stock.stock_id))),
        ("description", description),
        ("no_cash", asked("/no_cash")),
        ("singleitem", Some(json!(items))),
        ("start_time", started(stock, context.now).map(Value::from)),
        ("stop_time", stopped.map(Value::from)),
    ] {
        body.extend(value.map(|value| (name.to_owned(), value)));
    }
    body
}

/// What a coupon of a fixed sum takes off, and from which price on.
fn fixed(stock: &CouponStock) -> Option<Value> {
    stock.request.pointer("/coupon_use_rule/fixed_normal_coupon").cloned()
}

fn stock_body(context: &Context<'_>, records: &Records, stock: &CouponStock) -> Value {
    let mut body = common(stock, context);
    for name in ["stock_name", "available_begin_time", "available_end_time", "stock_type"] {
        body.extend(stock.request.get(name).map(|value| (name.to_owned(), value.clone())));
    }
    let mut rule = stock.request.get("stock_use_rule").cloned().unwrap_or_else(|| json!({}));
    rule["coupon_type"] = json!("NORMAL");
    if let Some(fixed) = fixed(stock) {
        rule["fixed_normal_coupon"] = fixed;
    }
    for name in ["goods_tag", "trade_type", "combine_use"] {
        if let Some(value) = stock.request.pointer(&format!("/coupon_use_rule/{name}")) {
            rule[name] = value.clone();
        }
    }
    let mut body = Value::Object(body);
    body["stock_use_rule"] = rule;
    body["status"] = json!(stock.state(context.now).wire());
    body["create_time"] = json!(rfc3339(stock.created_at));
    body["distributed_coupons"] = json!(records.coupons_of(&stock.stock_id).count());
    body
}

fn coupon_body(context: &Context<'_>, records: &Records, coupon: &Coupon) -> Value {
    let stock = records.get::<CouponStock>(&coupon.stock_id);
    let mut body = Value::Object(stock.map(|stock| common(stock, context)).unwrap_or_default());
    body["coupon_id"] = json!(coupon.coupon_id);
    body["coupon_name"] = json!(stock.and_then(|stock| stock.request.get("stock_name")));
    body["status"] = json!(coupon.state(context.now));
    body["create_time"] = json!(rfc3339(coupon.created_at));
    body["coupon_type"] = json!("NORMAL");
    body["out_request_no"] = json!(coupon.out_request_no);
    body["available_begin_time"] = json!(rfc3339(coupon.created_at));
    body["available_end_time"] = json!(rfc3339(coupon.ends_at));
    if let Some(fixed) = stock.and_then(fixed) {
        body["normal_coupon_information"] = fixed;
    }
    if let Some((transaction_id, at)) = &coupon.used {
        body["consume_information"] = json!({
            "consume_time": rfc3339(*at),
            "consume_mchid": context.mchid,
            "transaction_id": transaction_id,
            "consume_amount": stock.map(CouponStock::value),
        });
    }
    body
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{files::Files, models::described::assert_fits, state::State, unreal_payment::UnrealPayment};

    #[test]
    fn resource_of_a_use_fits_the_description_and_has_no_other_fields() {
        let (state, files, unreal) = (State::default(), Files::default(), UnrealPayment::default());
        let context =
            Context { state: &state, files: &files, unreal: &unreal, now: 0, mchid: "1230000109", base_url: "" };
        let request = json!({
            "out_request_no": "STOCK1", "stock_name": "x", "no_cash": true,
            "available_begin_time": "1970-01-01T08:00:00+08:00", "available_end_time": "1970-01-02T08:00:00+08:00",
            "stock_use_rule": {"max_coupons": 1, "max_amount": 1},
            "coupon_use_rule": {"fixed_normal_coupon": {"coupon_amount": 1, "transaction_minimum": 1}},
        });
        let made = state.change(|records, changes| {
            let stock = CouponStock::new(records, &request, 0).expect("a batch").moved(StockState::Running, 0);
            changes.put(Coupon {
                out_request_no: "SEND1".to_owned(),
                coupon_id: "98674556".to_owned(),
                stock_id: stock.stock_id.clone(),
                openid: "o".to_owned(),
                appid: "wx1".to_owned(),
                created_at: 0,
                ends_at: stock.ends_at,
                used: None,
                given_back: Vec::new(),
            });
            changes.put(stock);
        });
        made.expect("a change in memory");
        state.set_notify_url(Some("http://127.0.0.1:1/".to_owned())).expect("a change in memory");
        assert!(use_coupon(&context, "98674556", None).is_ok());
        let told = state.notifications().pop().expect("a callback");
        assert_eq!(told.event_type, USED);
        assert_fits(USED, &told.resource);
    }
}
