//! 提现 (withdrawals to bank accounts), served from state: of a platform's merchants, and of its own money.
//!
//! In: a checked input, or how a withdrawal comes out. Out: the response's body, or a refusal. Each change of a status
//! queues its callback for the withdrawal's own `notify_url`, where it has one. It always holds that no more is taken
//! from an account than is in it.

use std::time::Duration;

use serde_json::{Value, json};

use super::{
    callback::{self, CallbackOutcome, NoCallback},
    context::Context,
    outcome::{Outcome, not_found, refused},
    settling::NotSettled,
};
use crate::{
    calendar::rfc3339,
    checks::input::Input,
    records::withdrawals::{PATIENCE, Withdrawal, WithdrawalOutcome, WithdrawalState},
    refusal::Refusal,
    state::{Changes, Records, StoreError},
};

/// Why a withdrawal fails or comes back of which nothing else is said.
const USUAL_REASON: &str = "卡号错误";

const CHANGED: &str = "MCHWITHDRAW.CHANGE";

pub(super) fn create(context: &Context<'_>, input: &Input) -> Outcome {
    tell_due(context)?;
    let now = context.now;
    let made = context.state.change(|records, changes| {
        let known = records.get::<Withdrawal>(input.text("out_request_no"));
        if known.is_some_and(|known| known.request != input.body) {
            return Err(refused("INVALID_REQUEST", "商户提现单号已存在，且请求参数与首次请求时不一致"));
        }
        let state =
            if is_covered(records, context, input) { WithdrawalState::CreateSuccess } else { WithdrawalState::Init };
        let made = match known {
            // It goes on once there is enough, unless it waited too long.
            Some(known) if known.step(now).state == WithdrawalState::Init => {
                if now.saturating_sub(known.created_at) > PATIENCE {
                    return Err(refused("INVALID_REQUEST", "该提现单已超过6天未受理，请更换商户提现单号"));
                }
                if state == WithdrawalState::Init {
                    return Ok(known.clone());
                }
                known.moved(state, None, now)
            }
            Some(known) => return Ok(known.clone()),
            None => {
                let numbers = [input.text("out_request_no"), input.text("sub_mchid")];
                Withdrawal::new(records, numbers, input.body.clone(), state, now)
            }
        };
        changes.put(made.clone());
        Ok(made)
    });
    let made = made.map_err(Refusal::from)??;
    let mut body = json!({"out_request_no": made.out_request_no, "withdraw_id": made.withdraw_id});
    if !made.sub_mchid.is_empty() {
        (body["sub_mchid"], body["account_type"]) = (json!(made.sub_mchid), json!(made.account_type()));
    }
    Ok(Some(body))
}

/// Whether the account has what is asked for.
fn is_covered(records: &Records, context: &Context<'_>, input: &Input) -> bool {
    let mchid = match input.text("sub_mchid") {
        "" => context.mchid,
        sub_mchid => sub_mchid,
    };
    let amount = input.body.get("amount").and_then(Value::as_i64).unwrap_or_default();
    matches!(input.text("account_type"), "" | "BASIC")
        && records.balance(mchid, context.mchid, context.now).available >= amount
}

/// By the number that travels as `wire`.
pub(super) fn query(context: &Context<'_>, input: &Input, wire: &str) -> Outcome {
    tell_due(context)?;
    let number = input.text(wire);
    context.state.read(|records| {
        let found = match wire {
            "out_request_no" => records.get::<Withdrawal>(number),
            _ => records.all::<Withdrawal>().find(|one| one.withdraw_id == number),
        };
        let found = found.filter(|one| one.sub_mchid == input.text("sub_mchid"));
        found.map(|one| Some(body(context, one))).ok_or_else(|| not_found("RESOURCE_NOT_EXISTS", "提现单不存在"))
    })
}

/// The body of queries about a withdrawal.
fn body(context: &Context<'_>, one: &Withdrawal) -> Value {
    let mut body = resource(context, one, one.step(context.now).at);
    body["account_type"] = json!(one.account_type());
    // Where the money goes to was said when the merchant was taken in.
    body["account_number"] = json!("1178");
    body["account_bank"] = json!("招商银行");
    if one.sub_mchid.is_empty() {
        if let Some(body) = body.as_object_mut() {
            body.remove("sp_mchid");
        }
        if one.reason.is_some() {
            body["solution"] = json!("请修改结算银行卡信息");
        }
    }
    body
}

/// The resource of callbacks about a withdrawal, as it stands at a moment.
fn resource(context: &Context<'_>, one: &Withdrawal, moment: i64) -> Value {
    let step = one.step(moment);
    let mut body = json!({
        "sp_mchid": context.mchid,
        "out_request_no": one.out_request_no,
        "withdraw_id": one.withdraw_id,
        "status": step.state.wire(),
        "amount": one.amount(),
        "create_time": rfc3339(one.created_at),
        "update_time": rfc3339(step.at),
    });
    if one.sub_mchid.is_empty() {
        body["account_type"] = json!(one.account_type());
    } else {
        body["sub_mchid"] = json!(one.sub_mchid);
    }
    for wire in ["remark", "bank_memo"] {
        if let Some(value) = one.request.get(wire) {
            body[wire] = value.clone();
        }
    }
    if let Some(reason) = &one.reason {
        body["reason"] = json!(reason);
    }
    body
}

/// Puts a withdrawal whose status has changed, and queues its callback.
fn put(records: &Records, changes: &mut Changes, context: &Context<'_>, one: Withdrawal, at: i64) -> CallbackOutcome {
    // Without an address there is no callback: it is not the configured one's affair.
    let callback = callback::queue(records, changes, at, one.text("notify_url"), CHANGED, resource(context, &one, at));
    changes.put(one);
    callback
}

/// What the bank has by now comes out, and is told. While the queue has no room for its callback, it is left for later: it is
/// as it stands by the time alone until then.
pub(crate) fn tell_due(context: &Context<'_>) -> Result<(), StoreError> {
    let is_due = |one: &&Withdrawal| one.come_by_time(context.now).is_some();
    let due: Vec<String> = context
        .state
        .read(|records| records.all::<Withdrawal>().filter(is_due).map(|one| one.out_request_no.clone()).collect());
    // Each by itself, as callbacks that are queued together are one change of one queue.
    due.iter().try_for_each(|number| {
        context.state.change(|records, changes| {
            let Some((one, at)) = records.get::<Withdrawal>(number).and_then(|one| one.come_by_time(context.now))
            else {
                return;
            };
            let told = resource(context, &one, at);
            let callback = callback::queue(records, changes, at, one.text("notify_url"), CHANGED, told);
            if callback != Err(NoCallback::QueueFull) {
                changes.put(one);
            }
        })
    })
}

/// How long it is until the bank has the next one.
pub(crate) fn due_in(context: &Context<'_>) -> Option<Duration> {
    let due = |records: &Records| records.all::<Withdrawal>().filter_map(Withdrawal::due_at).min();
    let wait = context.state.read(due)?.saturating_sub(context.now);
    Some(Duration::from_secs(u64::try_from(wait).unwrap_or_default()))
}

/// A withdrawal comes out, now. `reason` is why it fails or comes back, if it does.
pub(crate) fn settle_withdrawal(
    context: &Context<'_>,
    out_request_no: &str,
    outcome: WithdrawalOutcome,
    reason: Option<&str>,
) -> Result<CallbackOutcome, NotSettled> {
    tell_due(context).map_err(NotSettled::NotKept)?;
    let now = context.now;
    let settled = context.state.change(|records, changes| {
        let one = records.get::<Withdrawal>(out_request_no).ok_or(NotSettled::Unknown)?;
        if !one.step(now).state.can_end(outcome) {
            return Err(NotSettled::Already);
        }
        let reason = (outcome != WithdrawalOutcome::Success).then_some(reason.unwrap_or(USUAL_REASON));
        Ok(put(records, changes, context, one.moved(WithdrawalState::Ended(outcome), reason, now), now))
    });
    settled.map_err(NotSettled::NotKept)?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{files::Files, records::notifications::Notification, state::State, unreal_payment::UnrealPayment};

    #[test]
    fn tell_due_while_the_queue_is_full_tells_once_there_is_room() {
        let (state, files, unreal) = (State::default(), Files::default(), UnrealPayment::default());
        let (now, base_url) = (30 * 86_400, "");
        let context = Context { state: &state, files: &files, unreal: &unreal, now, mchid: "1230000109", base_url };
        let queued = state.change(|records, changes| {
            let request = json!({"amount": 1, "notify_url": "http://127.0.0.1:1/"});
            changes.put(Withdrawal::new(records, ["W1", ""], request, WithdrawalState::CreateSuccess, 0));
            let others = (0..10_000).map(|_| Notification::new("http://127.0.0.1:1/", "A.B", json!({}), 0));
            records.queue(changes, others.collect()).expect("room for these")
        });
        let first = queued.expect("a change in memory").remove(0);
        let told = || state.notifications().into_iter().filter(|one| one.event_type == CHANGED).count();
        let is_due = || state.withdrawals()[0].due_at().is_some();
        tell_due(&context).expect("a change in memory");
        assert_eq!((told(), is_due()), (0, true));
        assert_eq!(state.withdrawals()[0].step(now).state, WithdrawalState::Ended(WithdrawalOutcome::Success));
        state.attempted(first.number, true, 0, Some(1.0)).expect("a change in memory");
        tell_due(&context).expect("a change in memory");
        tell_due(&context).expect("a change in memory");
        assert_eq!((told(), is_due()), (1, false), "once");
    }
}
