//! The fee for service after a sale (售后服务分账), which a platform gets of what a refund has left of a payment.
//!
//! In: a checked input. Out: the response's body, or a refusal. It is a sharing with the platform under the number of the
//! refund (微信退款单号), so it is settled as any other; there is one for each refund.

use serde_json::{Value, json};

use crate::{
    calendar::rfc3339,
    checks::input::Input,
    models::{
        context::Context,
        order_refunds::given_back_at_most,
        outcome::{Outcome, forbidden, not_found, refused},
    },
    records::{
        order_refunds::OrderRefund,
        products::Product,
        sharings::{Share, ShareResult, Sharing, refused as because},
    },
    refusal::Refusal,
    state::Records,
};

pub(in crate::models) fn create(context: &Context<'_>, input: &Input) -> Outcome {
    let shared = context.state.change(|records, changes| {
        let refund_id = input.text("refund_id");
        if let Some(known) = records.get::<Sharing>(refund_id) {
            // The same request again is the same sharing.
            let same = known.request == input.body;
            return same
                .then_some(())
                .ok_or_else(|| refused("INVALID_REQUEST", "该退款单已请求售后服务分账，且参数不一致"));
        }
        changes.put(shared_out(records, context, input)?);
        Ok(())
    });
    shared.map_err(Refusal::from)??;
    let named = |wire: &str| input.value(wire).cloned();
    Ok(Some(json!({
        "sub_mchid": named("sub_mchid"), "transaction_id": named("transaction_id"), "amount": named("amount"),
    })))
}

fn shared_out(records: &Records, context: &Context<'_>, input: &Input) -> Result<Sharing, Refusal> {
    let (refund_id, id) = (input.text("refund_id"), input.text("transaction_id"));
    let order = records.paid_order(id).filter(|(order, _)| order.is_of(input.text("sub_mchid")));
    let (order, _) = order.ok_or_else(|| refused("INVALID_REQUEST", "订单不存在，或不属于该商户"))?;
    let mut refunds = records.all::<OrderRefund>();
    if !refunds.any(|one| one.refund_id == refund_id && one.transaction_id == id && !one.is_closed()) {
        return Err(refused("INVALID_REQUEST", "退款单不存在，或不属于该订单"));
    }
    let amount = input.body.get("amount").and_then(Value::as_i64).unwrap_or_default();
    if amount > given_back_at_most(records, order) {
        return Err(forbidden("NOT_ENOUGH", because::TOO_LITTLE_LEFT));
    }
    let (order_id, mut details) = records.sharing_numbers(context.now);
    Ok(Sharing {
        out_order_no: refund_id.to_owned(),
        order_id,
        transaction_id: id.to_owned(),
        request: input.body.clone(),
        product: Product::Platform,
        is_after_sales: true,
        is_release: false,
        created_at: context.now,
        finished_at: None,
        shares: vec![Share {
            detail_id: details.next().unwrap_or_default(),
            kind: "MERCHANT_ID".to_owned(),
            account: context.mchid.to_owned(),
            amount,
            description: "售后服务分账".to_owned(),
            result: ShareResult::Pending,
        }],
    })
}

/// The latest one of a merchant, or of a payment.
pub(in crate::models) fn query(context: &Context<'_>, input: &Input) -> Outcome {
    let id = input.value("transaction_id").and_then(Value::as_str);
    context.state.read(|records| {
        let found = records.all::<Sharing>().filter(|one| {
            one.is_after_sales
                && one.sub_mchid() == input.text("sub_mchid")
                && id.is_none_or(|id| id == one.transaction_id)
        });
        let found = found.max_by(|one, other| one.order_id.cmp(&other.order_id));
        let share = found.and_then(|one| Some((one, one.shares.first()?)));
        let (one, share) = share.ok_or_else(|| not_found("RESOURCE_NOT_EXISTS", "售后服务分账单不存在"))?;
        let mut body = json!({
            "sub_mchid": one.sub_mchid(),
            "transaction_id": one.transaction_id,
            "amount": share.amount,
            "result": match share.result {
                ShareResult::Pending => "PROCESSING",
                ShareResult::Success => "SUCCESS",
                ShareResult::Closed(_) => "FAILED",
            },
        });
        if let ShareResult::Closed(reason) = share.result {
            body["fail_reason"] = json!(reason);
        }
        if let Some(at) = one.finished_at {
            body["finish_time"] = json!(rfc3339(at));
        }
        Ok(Some(body))
    })
}
