//! What a platform advanced for a refund, taken back from its merchant (垫付退款回补).
//!
//! In: a checked input. Out: the response's body, or a refusal. It is made at once if the merchant has enough; if not, the
//! same call can come again.

use serde_json::{Value, json};

use super::{named_by_id, no_such_refund};
use crate::{
    calendar::{self, rfc3339},
    checks::input::Input,
    models::{
        context::Context,
        outcome::{Outcome, refused},
    },
    records::order_refunds::{AdvanceReturn, OrderRefund},
    refusal::Refusal,
};

pub(in crate::models) fn take_back(context: &Context<'_>, input: &Input) -> Outcome {
    let now = context.now;
    let taken = context.state.change(|records, changes| {
        let refund = named_by_id(records, input)?;
        if !refund.is_advanced() || refund.state.succeeded_at().is_none() {
            return Err(refused("INVALID_REQUEST", "该退款单不是垫付退款，或尚未退款成功"));
        }
        let known = refund.advance.clone();
        if known.as_ref().is_some_and(|advance| advance.made_at.is_some()) {
            return Ok(refund.clone());
        }
        let number = records.all::<OrderRefund>().filter(|one| one.advance.is_some()).count() + 1;
        let id = format!("1215000000{}{number:010}", calendar::compact_date(now));
        let balance = records.balance(refund.sub_mchid(), context.mchid, now);
        let made_at = (balance.available >= refund.amount()).then_some(now);
        let advance = AdvanceReturn { id: known.map_or(id, |advance| advance.id), made_at };
        let refund = OrderRefund { advance: Some(advance), ..refund.clone() };
        changes.put(refund.clone());
        Ok(refund)
    });
    told(context, &taken.map_err(Refusal::from)??)
}

pub(in crate::models) fn query(context: &Context<'_>, input: &Input) -> Outcome {
    context.state.read(|records| told(context, named_by_id(records, input)?))
}

fn told(context: &Context<'_>, refund: &OrderRefund) -> Outcome {
    let advance = refund.advance.as_ref().ok_or_else(no_such_refund)?;
    let mut body: Value = json!({
        "refund_id": refund.refund_id,
        "advance_return_id": advance.id,
        "return_amount": refund.amount(),
        "payer_mchid": refund.sub_mchid(),
        "payer_account": "BASIC",
        "payee_mchid": context.mchid,
        "payee_account": "BASIC",
        "result": if advance.made_at.is_some() { "SUCCESS" } else { "FAILED" },
    });
    if let Some(at) = advance.made_at {
        body["success_time"] = json!(rfc3339(at));
    }
    Ok(Some(body))
}
