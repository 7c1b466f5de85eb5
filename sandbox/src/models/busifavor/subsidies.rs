//! Subsidies for merchant coupons (营销补差): paid to who took a coupon, and returned after a refund.
//!
//! In: a checked input, or how a receipt ends. Out: the response's body, or a refusal. It always holds that a receipt is
//! accepted first and settled by hand, and that what must fail does.

use serde_json::{Value, json};

use super::{reported::no_such_coupon, stocks::stock_of};
use crate::{
    calendar::rfc3339,
    checks::input::Input,
    models::{
        context::Context,
        coupons::once,
        outcome::{Outcome, not_found, refused},
        settling::NotSettled,
    },
    records::{
        coupon_subsidies::{CouponSubsidy, Settled},
        merchant_coupons::{CouponState, MerchantStock},
        order_refunds::OrderRefund,
        sharings::is_marked,
    },
    refusal::Refusal,
    state::Records,
};

/// No subsidy is greater, in 分: 5,000 元.
const GREATEST: i64 = 500_000;

pub(in crate::models) fn pay(context: &Context<'_>, input: &Input) -> Outcome {
    let (number, now) = (input.text("out_subsidy_no"), context.now);
    once(context, input, &["busifavor/subsidy", number], |records, changes| {
        let stock = stock_of(records, input.text("stock_id"))?;
        let coupon = records.merchant_coupon(&stock.stock_id, input.text("coupon_code")).ok_or_else(no_such_coupon)?;
        if stock.text("/stock_type") == Some("EXCHANGE") {
            return Err(refused("INVALID_REQUEST", "换购券不支持营销补差"));
        }
        if coupon.state(now) != CouponState::Used {
            return Err(refused("INVALID_REQUEST", "券未核销，无法补差"));
        }
        let payers = [Some(context.mchid), stock.text("/belong_merchant")];
        if !payers.contains(&Some(input.text("payer_merchant"))) {
            return Err(refused("INVALID_REQUEST", "营销补差扣款商户须为批次的创建方或归属方"));
        }
        if records.paid_order(input.text("transaction_id")).is_none() {
            return Err(refused("INVALID_REQUEST", "订单不存在或未支付"));
        }
        changes.put(CouponSubsidy::new(records, number, None, input.body.clone(), now));
        Ok(None)
    })?;
    as_it_stands(context, false, number)
}

/// The same call again gets what became of it.
fn as_it_stands(context: &Context<'_>, is_return: bool, number: &str) -> Outcome {
    context.state.read(|records| {
        let receipt =
            records.get::<CouponSubsidy>(&CouponSubsidy::key_of(is_return, number)).ok_or_else(no_such_receipt)?;
        Ok(Some(body(records, receipt)))
    })
}

fn no_such_receipt() -> Refusal {
    not_found("RESOURCE_NOT_EXISTS", "补差单不存在")
}

pub(in crate::models) fn pay_back(context: &Context<'_>, input: &Input) -> Outcome {
    let (number, now) = (input.text("out_subsidy_return_no"), context.now);
    once(context, input, &["busifavor/subsidy-return", number], |records, changes| {
        let fits = |paid: &&CouponSubsidy| {
            let same = ["transaction_id", "payer_merchant", "payee_merchant"];
            paid.succeeded() && same.iter().all(|name| paid.text(name) == input.text(name))
        };
        let paid = records.coupon_subsidies_of(input.text("stock_id"), input.text("coupon_code")).filter(fits);
        let amount = input.value("amount").and_then(Value::as_i64).unwrap_or_default();
        let mut paid = paid.peekable();
        if paid.peek().is_none() {
            return Err(refused("INVALID_REQUEST", "没有与之相符的补差付款单"));
        }
        let paid = paid.find(|paid| amount <= records.left_to_return(paid));
        let paid = paid.ok_or_else(|| refused("INVALID_REQUEST", "回退金额超过补差付款单的可回退金额"))?;
        let is_refund = |refund: &OrderRefund| {
            refund.refund_id == input.text("refund_id")
                && refund.transaction_id == paid.text("transaction_id")
                && refund.state.succeeded_at().is_some()
        };
        if !records.all::<OrderRefund>().any(is_refund) {
            return Err(refused("INVALID_REQUEST", "退款单不存在或未退款成功"));
        }
        changes.put(CouponSubsidy::new(records, number, Some(&paid.number), input.body.clone(), now));
        Ok(None)
    })?;
    as_it_stands(context, true, number)
}

pub(in crate::models) fn list(context: &Context<'_>, input: &Input) -> Outcome {
    let number = input.value("out_subsidy_no").and_then(Value::as_str);
    context.state.read(|records| {
        let found = records.coupon_subsidies_of(input.text("stock_id"), input.text("coupon_code"));
        let found = found.filter(|one| number.is_none_or(|number| number == one.number));
        Ok(Some(json!({"pay_receipt_list": found.map(|one| body(records, one)).collect::<Vec<_>>()})))
    })
}

pub(in crate::models) fn query(context: &Context<'_>, input: &Input) -> Outcome {
    told(context, input.text("subsidy_receipt_id"), false)
}

pub(in crate::models) fn query_return(context: &Context<'_>, input: &Input) -> Outcome {
    told(context, input.text("subsidy_return_receipt_id"), true)
}

/// A receipt by WeChat Pay's number, which there is once money moved.
fn told(context: &Context<'_>, id: &str, is_return: bool) -> Outcome {
    context.state.read(|records| {
        let is_it = |one: &&CouponSubsidy| one.id == id && one.returned_of.is_some() == is_return && one.succeeded();
        let found = records.all::<CouponSubsidy>().find(is_it).ok_or_else(no_such_receipt)?;
        Ok(Some(body(records, found)))
    })
}

/// A payment or a return comes out, now: for the reason that is named, for one that it must fail for, or well. Gives the
/// state that it has then.
pub(crate) fn settle(
    context: &Context<'_>,
    is_return: bool,
    number: &str,
    fail_reason: Option<&str>,
) -> Result<&'static str, NotSettled> {
    let now = context.now;
    let settled = context.state.change(|records, changes| {
        let receipt =
            records.get::<CouponSubsidy>(&CouponSubsidy::key_of(is_return, number)).ok_or(NotSettled::Unknown)?;
        if receipt.settled.is_some() {
            return Err(NotSettled::Already);
        }
        let own = if is_return { None } else { obstacle(records, receipt) };
        let fail_reason = fail_reason.or(own).map(str::to_owned);
        let receipt = CouponSubsidy { settled: Some(Settled { fail_reason, at: now }), ..receipt.clone() };
        let status = receipt.status(records);
        changes.put(receipt);
        Ok(status)
    });
    settled.map_err(NotSettled::NotKept)?
}

/// Why a subsidy is not paid: its order was not to be shared out, or it is more than the coupon took off.
fn obstacle(records: &Records, subsidy: &CouponSubsidy) -> Option<&'static str> {
    let order = records.order_of(subsidy.text("transaction_id"));
    if !order.is_some_and(is_marked) {
        return Some("PAY_RECEIPT_NOT_INCOMESPLIT_ORDER");
    }
    let (stock_id, code) = (subsidy.text("stock_id"), subsidy.text("coupon_code"));
    let paid = records.coupon_subsidies_of(stock_id, code).filter(|one| one.succeeded()).map(CouponSubsidy::amount);
    let all = paid.fold(subsidy.amount(), i64::saturating_add);
    let value = records.get::<MerchantStock>(stock_id).and_then(MerchantStock::value);
    (subsidy.amount() > GREATEST || value.is_some_and(|value| all > value))
        .then_some("PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA")
}

/// A receipt as it stands; the names of a few fields are those of a payment or of a return.
fn body(records: &Records, receipt: &CouponSubsidy) -> Value {
    let mut body = receipt.request.clone();
    let is_return = receipt.returned_of.is_some();
    let [id, created, done] = if is_return {
        ["subsidy_return_receipt_id", "return_create_time", "return_done_time"]
    } else {
        ["subsidy_receipt_id", "create_time", "success_time"]
    };
    body["status"] = json!(receipt.status(records));
    body[created] = json!(rfc3339(receipt.created_at));
    let paid = receipt.returned_of.as_deref().map(|number| CouponSubsidy::key_of(false, number));
    if let Some(paid) = paid.and_then(|key| records.get::<CouponSubsidy>(&key)) {
        body["subsidy_receipt_id"] = json!(paid.id);
    }
    match &receipt.settled {
        None => {}
        Some(Settled { fail_reason: Some(reason), .. }) => body["fail_reason"] = json!(reason),
        Some(Settled { fail_reason: None, at }) => {
            body[id] = json!(receipt.id);
            body[done] = json!(rfc3339(*at));
        }
    }
    body
}
