//! What merchants report of coupons: that they were used, given back, made worthless, or belong to an order.
//!
//! In: a checked input. Out: the response's body, or a refusal. It always holds that a coupon is used while it is good, and
//! given back until it expires.

use serde_json::{Value, json};

use crate::{
    calendar::rfc3339,
    checks::input::Input,
    models::{
        context::Context,
        coupons::once,
        outcome::{Outcome, forbidden, not_found, refused},
    },
    records::merchant_coupons::{CouponState, MerchantCoupon, MerchantStock, Told},
    refusal::Refusal,
    state::Records,
};

/// The coupon that a call names; without its batch only by a code of WeChat Pay's own.
fn named<'a>(records: &'a Records, input: &Input) -> Result<&'a MerchantCoupon, Refusal> {
    let code = input.text("coupon_code");
    let found = match input.value("stock_id").and_then(Value::as_str) {
        Some(stock_id) => records.merchant_coupon(stock_id, code),
        None => {
            let is_own = |coupon: &&MerchantCoupon| {
                let stock = records.get::<MerchantStock>(&coupon.stock_id);
                coupon.coupon_code == code && stock.is_some_and(|stock| stock.code_mode() == "WECHATPAY_MODE")
            };
            let of_merchant = |coupon: &MerchantCoupon| coupon.coupon_code == code;
            let found = records.all::<MerchantCoupon>().find(is_own);
            if found.is_none() && records.all::<MerchantCoupon>().any(of_merchant) {
                return Err(refused("PARAM_ERROR", "券code由商户提供时，stock_id必填"));
            }
            found
        }
    };
    found.ok_or_else(no_such_coupon)
}

pub(super) fn no_such_coupon() -> Refusal {
    not_found("RESOURCE_NOT_EXISTS", "券不存在")
}

fn told(input: &Input, number: &str, now: i64) -> Option<Told> {
    let reason = input.value("deactivate_reason").and_then(Value::as_str).map(str::to_owned);
    Some(Told { request_no: input.text(number).to_owned(), reason, at: now })
}

pub(in crate::models) fn use_coupon(context: &Context<'_>, input: &Input) -> Outcome {
    let (number, now) = (input.text("use_request_no"), context.now);
    once(context, input, &["busifavor/use", number], |records, changes| {
        let coupon = named(records, input)?;
        if input.value("openid").is_some_and(|openid| *openid != coupon.openid) {
            return Err(no_such_coupon());
        }
        match coupon.state(now) {
            CouponState::Sended => {}
            CouponState::Used => return Err(refused("ALREADY_EXISTS", "券已被核销")),
            CouponState::Expired => return Err(forbidden("RULE_LIMIT", "券已过期")),
            CouponState::Deleted => return Err(refused("INVALID_REQUEST", "券已被用户删除")),
            CouponState::Deactivated => return Err(refused("INVALID_REQUEST", "券已失效")),
        }
        let is_open = records.get::<MerchantStock>(&coupon.stock_id).is_some_and(|stock| stock.is_open(now));
        if now < coupon.begins_at || !is_open {
            return Err(forbidden("RULE_LIMIT", "券不在可用时间段内"));
        }
        let used = told(input, "use_request_no", now);
        let coupon = MerchantCoupon { used, ..coupon.moved(CouponState::Used, now) };
        let body = json!({
            "stock_id": coupon.stock_id, "openid": coupon.openid, "wechatpay_use_time": rfc3339(now),
        });
        changes.put(coupon);
        Ok(Some(body))
    })
}

pub(in crate::models) fn return_coupon(context: &Context<'_>, input: &Input) -> Outcome {
    let (number, now) = (input.text("return_request_no"), context.now);
    once(context, input, &["busifavor/return", number], |records, changes| {
        let coupon = named(records, input)?;
        if coupon.state(now) != CouponState::Used {
            return Err(refused("INVALID_REQUEST", "券未核销，无法退券"));
        }
        if coupon.ends_at <= now {
            return Err(refused("INVALID_REQUEST", "券已过期，无需退券"));
        }
        let returned = told(input, "return_request_no", now);
        changes.put(MerchantCoupon { used: None, returned, ..coupon.moved(CouponState::Sended, now) });
        Ok(Some(json!({"wechatpay_return_time": rfc3339(now)})))
    })
}

pub(in crate::models) fn deactivate(context: &Context<'_>, input: &Input) -> Outcome {
    let (number, now) = (input.text("deactivate_request_no"), context.now);
    once(context, input, &["busifavor/deactivate", number], |records, changes| {
        let coupon = unused(named(records, input)?, now)?;
        let deactivated = told(input, "deactivate_request_no", now);
        changes.put(MerchantCoupon { deactivated, ..coupon.moved(CouponState::Deactivated, now) });
        Ok(Some(json!({"wechatpay_deactivate_time": rfc3339(now)})))
    })
}

/// A coupon that nobody used, and that can be used still.
fn unused(coupon: &MerchantCoupon, now: i64) -> Result<&MerchantCoupon, Refusal> {
    let is_unused = coupon.state(now) == CouponState::Sended;
    is_unused.then_some(coupon).ok_or_else(|| refused("INVALID_REQUEST", "券已核销、已过期或已失效"))
}

pub(in crate::models) fn associate(context: &Context<'_>, input: &Input) -> Outcome {
    let (number, now) = (input.text("out_request_no"), context.now);
    once(context, input, &["busifavor/associate", number], |records, changes| {
        let coupon = unused(named(records, input)?, now)?;
        let order = input.text("out_trade_no");
        if coupon.out_trade_no.as_ref().is_some_and(|known| known != order) {
            return Err(refused("INVALID_REQUEST", "券已关联其他订单"));
        }
        changes.put(MerchantCoupon { out_trade_no: Some(order.to_owned()), ..coupon.clone() });
        Ok(Some(json!({"wechatpay_associate_time": rfc3339(now)})))
    })
}

pub(in crate::models) fn disassociate(context: &Context<'_>, input: &Input) -> Outcome {
    let (number, now) = (input.text("out_request_no"), context.now);
    once(context, input, &["busifavor/disassociate", number], |records, changes| {
        let coupon = named(records, input)?;
        if coupon.out_trade_no.as_deref() != Some(input.text("out_trade_no")) {
            return Err(refused("INVALID_REQUEST", "券未关联该订单"));
        }
        changes.put(MerchantCoupon { out_trade_no: None, ..coupon.clone() });
        Ok(Some(json!({"wechatpay_disassociate_time": rfc3339(now)})))
    })
}
