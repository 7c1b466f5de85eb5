//! What the insurer gave back of a mixed order, as the caller tells it (医保退款通知).
//!
//! In: a checked input. Out: nothing, or a refusal. It moves no money and has no callback. The same told again is taken,
//! and changes nothing.

use serde_json::Value;

use crate::{
    checks::input::Input,
    models::{
        context::Context,
        outcome::{Outcome, refused},
    },
    records::mixed_orders::{InsuranceRefund, MixedOrder, MixedOrderState},
    refusal::Refusal,
};

/// The parts of what was given back, and those of the order that they are taken from.
const PARTS: [[&str; 2]; 3] = [
    ["med_refund__gov_fee", "med_ins_gov_fee"],
    ["med_refund__self_fee", "med_ins_self_fee"],
    ["med_refund__other_fee", "med_ins_other_fee"],
];

pub(in crate::models) fn told(context: &Context<'_>, input: &Input) -> Outcome {
    let parts = PARTS.into_iter().map(|[part, _]| fee(&input.body, part)).sum::<i128>();
    if parts != fee(&input.body, "med_refund_total_fee") {
        return Err(refused("PARAM_ERROR", "医保退款总金额与各部分退款金额之和不一致"));
    }
    let told = context.state.change(|records, changes| {
        let order = records.mixed_order_of(input.text("mix_trade_no"));
        let order = order.filter(|order| order.is_of(input.text("sub_mchid")));
        let order = order.ok_or_else(|| refused(STATE, "医保混合订单不存在"))?;
        let number = input.text("out_refund_no");
        let is_it = |refund: &&InsuranceRefund| refund.out_refund_no == number;
        if let Some(known) = order.refunds.iter().find(is_it) {
            let is_same = known.request == input.body;
            return is_same.then_some(()).ok_or_else(|| refused(STATE, "退款单号重复，且参数与首次请求时不一致"));
        }
        if records.all::<MixedOrder>().any(|other| other.refunds.iter().any(|refund| is_it(&refund))) {
            return Err(refused(STATE, "退款单号已用于其他医保混合订单"));
        }
        if !order.has_insurance() || !matches!(order.state, MixedOrderState::Paid { .. }) {
            return Err(refused(STATE, "医保混合订单未支付，或没有医保部分"));
        }
        if PARTS.into_iter().any(|[part, paid]| back(order, input, part) > i128::from(order.fee(paid))) {
            return Err(refused(STATE, "退款金额大于医保支付金额"));
        }
        let refund = InsuranceRefund { out_refund_no: number.to_owned(), request: input.body.clone(), at: context.now };
        let refunds = order.refunds.iter().cloned().chain([refund]).collect();
        changes.put(MixedOrder { refunds, ..order.clone() });
        Ok::<(), Refusal>(())
    });
    told.map_err(Refusal::from)??;
    Ok(None)
}

/// The state of the order does not allow it.
const STATE: &str = "INVALID_REQUEST";

/// What is given back of a part, with what was before.
fn back(order: &MixedOrder, input: &Input, part: &str) -> i128 {
    let before = order.refunds.iter().map(|refund| fee(&refund.request, part)).sum::<i128>();
    before + fee(&input.body, part)
}

fn fee(told: &Value, name: &str) -> i128 {
    told.get(name).and_then(Value::as_i64).map_or(0, i128::from)
}
