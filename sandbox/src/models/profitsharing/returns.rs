//! What receivers give back (分账回退).
//!
//! In: a checked input, or how a return came out. Out: the response's body, or a
//! refusal. Merchants alone give back, what they received and no more, for 180
//! days.

use serde_json::{Value, json};

use super::{
    moved::{Moved, RETURNED, resource},
    words,
};
use crate::{
    calendar::rfc3339,
    checks::input::Input,
    models::{
        callback::{self, CallbackOutcome},
        context::Context,
        outcome::{Outcome, not_found, refused},
        settling::NotSettled,
    },
    records::{
        products::Product,
        sharing_returns::{ReturnOutcome, SharingReturn},
        sharings::Sharing,
    },
    refusal::Refusal,
    state::Records,
};

/// For so many seconds after the sharing it can be given back: 180 days.
const RETURNABLE: i64 = 180 * 86_400;

/// In so many parts a sharing can be given back.
const MOST_PARTS: usize = 50;

pub(in crate::models) fn create(context: &Context<'_>, product: Product, input: &Input) -> Outcome {
    let returned = context.state.change(|records, changes| {
        if let Some(known) = records.get::<SharingReturn>(input.text("out_return_no")) {
            // The same request again is the same return.
            let same = known.request == input.body;
            return same
                .then(|| known.clone())
                .ok_or_else(|| refused("INVALID_REQUEST", "商户回退单号已存在，且请求参数与原请求不一致"));
        }
        let sharing = sharing(records, input)?;
        check(records, sharing, input, context.now)?;
        let numbers = [&sharing.out_order_no, &sharing.order_id, &sharing.transaction_id].map(String::as_str);
        let out_return_no = input.text("out_return_no");
        let made = SharingReturn::new(records, numbers, out_return_no, input.body.clone(), context.now);
        // It may be there because another one has failed, which then is to stay so.
        records.keep_late_returns(changes, context.now);
        changes.put(made.clone());
        Ok(made)
    });
    Ok(Some(body(product, &returned.map_err(Refusal::from)??, context.now)))
}

/// The sharing that is named by either number or by both.
fn sharing<'a>(records: &'a Records, input: &Input) -> Result<&'a Sharing, Refusal> {
    let number = |wire: &str| input.value(wire).and_then(Value::as_str);
    let (order_id, out_order_no) = (number("order_id"), number("out_order_no"));
    if order_id.is_none() && out_order_no.is_none() {
        return Err(unnamed());
    }
    let found = records.all::<Sharing>().find(|one| {
        order_id.is_none_or(|id| id == one.order_id)
            && out_order_no.is_none_or(|number| number == one.out_order_no)
            && one.sub_mchid() == input.text("sub_mchid")
    });
    found.ok_or_else(|| refused("INVALID_REQUEST", "分账单不存在"))
}

fn unnamed() -> Refusal {
    refused("PARAM_ERROR", "order_id和out_order_no必须二选一进行传参")
}

fn check(records: &Records, sharing: &Sharing, input: &Input, now: i64) -> Result<(), Refusal> {
    let mchid = input.text("return_mchid");
    let received = Records::received(sharing, mchid);
    if sharing.is_release || received == 0 {
        return Err(refused("INVALID_REQUEST", "回退方不是该分账单的商户接收方，或尚未收到分账资金"));
    }
    if now.saturating_sub(sharing.created_at) > RETURNABLE {
        return Err(refused("INVALID_REQUEST", "分账单已超过可回退的期限"));
    }
    let (returned, parts) = records.returned(&sharing.out_order_no, mchid, now);
    if parts >= MOST_PARTS {
        return Err(refused("INVALID_REQUEST", "分账单的回退次数超过限制"));
    }
    let amount = input.body.get("amount").and_then(Value::as_i64).unwrap_or_default();
    if i128::from(returned) + i128::from(amount) > i128::from(received) {
        return Err(refused("INVALID_REQUEST", "回退金额超过可回退金额"));
    }
    Ok(())
}

pub(in crate::models) fn query(context: &Context<'_>, product: Product, input: &Input) -> Outcome {
    let number = |wire: &str| input.value(wire).and_then(Value::as_str);
    let (order_id, out_order_no) = (number("order_id"), number("out_order_no"));
    if order_id.is_none() && out_order_no.is_none() {
        return Err(unnamed());
    }
    context.state.read(|records| {
        let found = records.get::<SharingReturn>(input.text("out_return_no"));
        let found = found.filter(|one| {
            order_id.is_none_or(|id| id == one.order_id)
                && out_order_no.is_none_or(|number| number == one.out_order_no)
                && is_of(one, input)
        });
        let found = found.map(|one| Some(body(product, one, context.now)));
        found.ok_or_else(|| not_found("RESOURCE_NOT_EXISTS", "分账回退单不存在"))
    })
}

fn is_of(one: &SharingReturn, input: &Input) -> bool {
    one.request.get("sub_mchid").and_then(Value::as_str).unwrap_or_default() == input.text("sub_mchid")
}

/// The body of responses about a return, as it stands at this moment.
fn body(product: Product, one: &SharingReturn, now: i64) -> Value {
    let (outcome, words) = (one.outcome(now), words::of(product));
    let mut body = json!({
        "order_id": one.order_id,
        "out_order_no": one.out_order_no,
        "out_return_no": one.out_return_no,
        words.return_id: one.return_id,
        "return_mchid": one.return_mchid(),
        "amount": one.amount(),
        "result": match outcome {
            None => "PROCESSING",
            Some((ReturnOutcome::Success, _)) => "SUCCESS",
            Some(_) => words.failed,
        },
    });
    match product {
        Product::Ordinary => {
            body["description"] = json!(one.request.get("description"));
            body["create_time"] = json!(rfc3339(one.created_at));
        }
        Product::Platform => body["transaction_id"] = json!(one.transaction_id),
    }
    if let Some(sub_mchid) = one.request.get("sub_mchid") {
        body["sub_mchid"] = sub_mchid.clone();
    }
    if let Some((outcome, at)) = outcome {
        body["finish_time"] = json!(rfc3339(at));
        if outcome != ReturnOutcome::Success {
            body["fail_reason"] = json!(outcome);
        }
    }
    body
}

/// A return that is under way comes out, now.
pub(crate) fn settle_return(
    context: &Context<'_>,
    out_return_no: &str,
    outcome: ReturnOutcome,
) -> Result<CallbackOutcome, NotSettled> {
    let (now, configured) = (context.now, context.state.notify_url());
    let settled = context.state.change(|records, changes| {
        let one = records.get::<SharingReturn>(out_return_no).ok_or(NotSettled::Unknown)?;
        if one.outcome(now).is_some() {
            return Err(NotSettled::Already);
        }
        if outcome == ReturnOutcome::Success && !records.is_covered(one, now) {
            return Err(NotSettled::Already);
        }
        let order = records.order_of(&one.transaction_id).ok_or(NotSettled::Unknown)?;
        let moved = Moved {
            numbers: [&one.return_id, &one.out_return_no],
            account: one.return_mchid(),
            amount: one.amount(),
            description: one.request.get("description").and_then(Value::as_str).unwrap_or_default(),
            at: now,
        };
        // Only money that moved is told.
        let resources = (outcome == ReturnOutcome::Success).then(|| resource(context.mchid, order, &moved));
        let resources = resources.into_iter();
        let callback = callback::queue_all(records, changes, now, configured.as_deref(), RETURNED, resources);
        changes.put(one.settled(outcome, now));
        Ok(callback)
    });
    settled.map_err(NotSettled::NotKept)?
}
