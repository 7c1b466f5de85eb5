//! Payments under agreements (委托代扣): announced, scheduled and taken.
//!
//! In: a checked input. Out: the response's body, or a refusal. It always holds that a payment is taken soon after the
//! signing, or on the days that were announced, and never under an agreement that has ended. A payment that was accepted
//! is an order that waits to be paid: it is paid, or fails, as any other. The hours of the day are not looked at.

use serde_json::{Value, json};

use super::{
    body,
    contracts::{is_of, no_such_contract},
};
use crate::{
    checks::input::Input,
    models::{
        context::Context,
        orders::{Role, other_parameters},
        outcome::{Outcome, forbidden, refused},
    },
    records::{
        contracts::{Contract, Notice},
        orders::Order,
    },
    refusal::Refusal,
    state::Records,
};

/// How a payment under an agreement is made.
const DEDUCTED: &str = "PAP";

/// Announces a payment (预扣费通知).
pub(in crate::models) fn announce(context: &Context<'_>, role: Role, input: &Input) -> Outcome {
    own(context, role, input)?;
    let amount = number(input, "/estimated_amount/amount").unwrap_or_default();
    let notice = Notice::new(amount, false, number(input, "/deduct_duration/count"), context.now);
    with_notice(context, role, input, notice)?;
    Ok(None)
}

/// Tells the user that a payment failed and will be taken again (重试扣费通知): on the days on which it can be.
pub(in crate::models) fn announce_failure(context: &Context<'_>, role: Role, input: &Input) -> Outcome {
    own(context, role, input)?;
    context.state.read(|records| {
        let contract = find(records, role, input)?;
        let is_due = |notice: &Notice| notice.is_due(context.now) && records.taken(notice, context.now).is_none();
        let due = contract.notice.as_ref().is_some_and(is_due);
        due.then_some(None).ok_or_else(|| refused("INVALID_REQUEST", "当前不在可扣费日期内"))
    })
}

/// Schedules a payment (预约扣费).
pub(in crate::models) fn schedule(context: &Context<'_>, role: Role, input: &Input) -> Outcome {
    let amount = number(input, "/schedule_amount/total").unwrap_or_default();
    let contract = with_notice(context, role, input, Notice::new(amount, true, None, context.now))?;
    Ok(Some(context.state.read(|records| body::schedule(records, &contract, context.now))))
}

pub(in crate::models) fn query_schedule(context: &Context<'_>, role: Role, input: &Input) -> Outcome {
    context.state.read(|records| Ok(Some(body::schedule(records, find(records, role, input)?, context.now))))
}

/// The agreement with what is announced now in the place of what was announced before.
fn with_notice(context: &Context<'_>, role: Role, input: &Input, notice: Notice) -> Result<Contract, Refusal> {
    let announced = context.state.change(|records, changes| {
        let contract = Contract { notice: Some(notice), ..find(records, role, input)?.clone() };
        changes.put(contract.clone());
        Ok(contract)
    });
    announced.map_err(Refusal::from)?
}

/// Takes a payment (受理扣款): it is accepted, and made later.
pub(in crate::models) fn take(context: &Context<'_>, role: Role, input: &Input) -> Outcome {
    let now = context.now;
    let accepted = context.state.change(|records, changes| {
        let out_trade_no = input.text("out_trade_no");
        let known = records.get::<Order>(out_trade_no);
        let contract = known.map_or_else(|| find(records, role, input), |_| named(records, role, input))?;
        let order = Order::new(out_trade_no, DEDUCTED, request(context.mchid, contract, input), now);
        if let Some(known) = known {
            let is_same = known.request == order.request && known.trade_type == order.trade_type;
            return if is_same { Ok(()) } else { Err(other_parameters()) };
        }
        if records.is_number_of_several(out_trade_no) {
            return Err(other_parameters());
        }
        if !records.may_take(contract, order.total(), now) {
            return Err(refused(
                "INVALID_REQUEST",
                "扣款前须先发送预扣费通知或预约扣费，并在可扣费日期内按不高于通知的金额扣款一次",
            ));
        }
        if let Some(notice) = contract.notice.as_ref().filter(|notice| notice.is_due(now)) {
            let notice = Notice { taken_by: Some(out_trade_no.to_owned()), ..notice.clone() };
            changes.put(Contract { notice: Some(notice), ..contract.clone() });
        }
        changes.put(order);
        Ok(())
    });
    accepted.map_err(Refusal::from)??;
    Ok(Some(json!({"out_trade_no": input.text("out_trade_no"), "amount": input.value("amount")})))
}

/// The order as if it had been placed.
fn request(mchid: &str, contract: &Contract, input: &Input) -> Value {
    let mut request = input.body.clone();
    let is_partners = contract.text("sub_mchid").is_some();
    let [number, openid] = if is_partners { ["sp_mchid", "sp_openid"] } else { ["mchid", "openid"] };
    request[number] = json!(mchid);
    request["notify_url"] = json!(input.text("transaction_notify_url"));
    let mut payer = json!({});
    payer[openid] = json!(contract.signed.as_ref().map(|signed| signed.openid.as_str()));
    if let Some(sub_openid) = contract.text("sub_openid") {
        payer["sub_openid"] = json!(sub_openid);
    }
    request["payer"] = payer;
    request
}

fn number(input: &Input, pointer: &str) -> Option<i64> {
    input.body.pointer(pointer).and_then(Value::as_i64)
}

/// Refuses the number of another merchant: here there is one.
fn own(context: &Context<'_>, role: Role, input: &Input) -> Result<(), Refusal> {
    let number = if role == Role::Partner { "sp_mchid" } else { "mchid" };
    let is_own = input.text(number) == context.mchid;
    is_own.then_some(()).ok_or_else(|| refused("MCH_NOT_EXISTS", "商户号不存在"))
}

/// The agreement that the call names by WeChat Pay's number, if it is in force.
fn find<'a>(records: &'a Records, role: Role, input: &Input) -> Result<&'a Contract, Refusal> {
    let contract = named(records, role, input)?;
    let in_force = contract.ended.is_none();
    in_force.then_some(contract).ok_or_else(|| forbidden("CONTRACT_ERROR", "协议已解约"))
}

fn named<'a>(records: &'a Records, role: Role, input: &Input) -> Result<&'a Contract, Refusal> {
    let contract = records.contract_of(input.text("contract_id"));
    contract.filter(|contract| is_of(contract, role, input)).ok_or_else(no_such_contract)
}
