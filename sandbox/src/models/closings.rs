//! 注销提现 (platforms close a merchant and hand out what it has), served from state.
//!
//! In: a checked input, or what an application becomes. Out: the response's body, or a refusal. There is no callback: the
//! state is told by the queries alone. It always holds that a merchant has one open application, and that what it has is
//! handed out once.

use serde_json::{Value, json};

use super::{
    context::Context,
    media,
    outcome::{Outcome, not_found, refused},
    settling::NotSettled,
};
use crate::{
    calendar::rfc3339,
    checks::input::Input,
    records::closings::{Closing, ClosingState, fingerprint},
    refusal::Refusal,
    state::Records,
};

pub(super) fn apply(context: &Context<'_>, input: &Input) -> Outcome {
    media::check_uploaded(context, input)?;
    if input.text("withdraw") == "APPLY_WITHDRAW" && input.value("payee_info").is_none() {
        return Err(refused("PARAM_ERROR", "withdraw为APPLY_WITHDRAW时，payee_info必填"));
    }
    let (number, sub_mchid, now) = (input.text("out_request_no"), input.text("sub_mchid"), context.now);
    let made = context.state.change(|records, changes| {
        if let Some(known) = records.get::<Closing>(number) {
            // The same request again is the same application.
            let same = known.fingerprint == fingerprint(&input.body);
            return same.then(|| known.clone()).ok_or_else(|| already("该单号的注销提现申请单已存在，且参数不一致"));
        }
        let mut others = records.all::<Closing>().filter(|one| one.sub_mchid == sub_mchid);
        if others.any(|one| !matches!(one.step(now).state, ClosingState::Rejected | ClosingState::Revoked)) {
            return Err(already("该商户已有注销提现申请单"));
        }
        let made = Closing::new(records, [number, sub_mchid], &input.body, now);
        changes.put(made.clone());
        Ok(made)
    });
    Ok(Some(numbers(&made.map_err(Refusal::from)??)))
}

fn already(message: &str) -> Refusal {
    refused("ALREADY_EXISTS", message)
}

fn numbers(one: &Closing) -> Value {
    json!({"applyment_id": one.applyment_id, "out_request_no": one.out_request_no})
}

pub(super) fn query(context: &Context<'_>, input: &Input) -> Outcome {
    context.state.read(|records| Ok(Some(body(context, records, named(records, input)?))))
}

/// The one that a request names by either number, of the merchant whom it names, if it names one.
fn named<'a>(records: &'a Records, input: &Input) -> Result<&'a Closing, Refusal> {
    let given = |wire: &str| input.value(wire).and_then(Value::as_str);
    let (id, number) = (given("applyment_id"), given("out_request_no"));
    let found = records.all::<Closing>().find(|one| {
        (id.is_some() || number.is_some())
            && id.is_none_or(|id| id == one.applyment_id)
            && number.is_none_or(|number| number == one.out_request_no)
            && given("sub_mchid").is_none_or(|sub_mchid| sub_mchid == one.sub_mchid)
    });
    found.ok_or_else(|| not_found("RESOURCE_NOT_EXISTS", "注销提现申请单不存在"))
}

/// The platform confirms for its merchant.
pub(super) fn confirm(context: &Context<'_>, input: &Input) -> Outcome {
    let now = context.now;
    let confirmed = context.state.change(|records, changes| {
        let one = named(records, input)?;
        match one.step(now).state {
            // It was confirmed before.
            ClosingState::SystemProcessing => {}
            ClosingState::WaitingMerchantConfirm => changes.put(one.moved(ClosingState::SystemProcessing, now)),
            _ => return Err(refused("INVALID_REQUEST", "申请单当前状态不需要确认注销")),
        }
        let mut body = numbers(one);
        body["sub_mchid"] = json!(one.sub_mchid);
        Ok::<_, Refusal>(body)
    });
    Ok(Some(confirmed.map_err(Refusal::from)??))
}

/// Whether a merchant can be closed.
pub(super) fn validate(context: &Context<'_>, input: &Input) -> Outcome {
    let sub_mchid = input.text("sub_mchid");
    context.state.read(|records| {
        let mut closings = records.all::<Closing>().filter(|one| one.sub_mchid == sub_mchid);
        let is_closed = closings.any(|one| one.step(context.now).state.is_closed());
        let balance = records.balance(sub_mchid, context.mchid, context.now);
        let obstacle = match (is_closed, balance.pending) {
            (true, _) => Some(("OTHER_REASON", "该商户已注销")),
            (false, 0) => None,
            (false, _) => Some(("FUNDS_PENDING_PROCESSING", "该商户存在冻结资金或在途资金，请先处理资金再申请注销")),
        };
        let mut body = json!({
            "sub_mchid": sub_mchid,
            "merchant_state": if is_closed { "HAS_BEEN_CANCELLED" } else { "NORMAL" },
            "validate_result": obstacle.map_or("ALLOW_CANCEL_WITHDRAW", |_| "NOT_ALLOW_CANCEL_WITHDRAW"),
            "account_info": [{"out_account_type": "BASIC_ACCOUNT", "amount": total(context, records, sub_mchid)}],
        });
        if let Some((kind, description)) = obstacle {
            body["block_reasons"] = json!([{"type": kind, "description": description}]);
        }
        Ok(Some(body))
    })
}

/// All that a merchant has, in 分.
fn total(context: &Context<'_>, records: &Records, sub_mchid: &str) -> i64 {
    let balance = records.balance(sub_mchid, context.mchid, context.now);
    balance.available.saturating_add(balance.pending)
}

fn body(context: &Context<'_>, records: &Records, one: &Closing) -> Value {
    let step = one.step(context.now);
    let mut body = numbers(one);
    body["sub_mchid"] = json!(one.sub_mchid);
    body["cancel_state"] = json!(step.state.wire());
    body["cancel_state_description"] = json!(message(step.state));
    body["withdraw"] = json!(if one.takes_money { "APPLY_WITHDRAW" } else { "NOT_APPLY_WITHDRAW" });
    body["modify_time"] = json!(rfc3339(step.at));
    let amount = one.handed_out.map_or_else(|| total(context, records, &one.sub_mchid), |(amount, _)| amount);
    body["account_info"] = json!([{"out_account_type": "BASIC_ACCOUNT", "amount": amount}]);
    if step.state == ClosingState::WaitingMerchantConfirm {
        // The console, in which the merchant's part can be played.
        body["confirm_cancel"] = json!({"confirm_cancel_url": format!("{}/", context.base_url)});
    }
    if one.handed_out.is_some() {
        let is_paid = step.state == ClosingState::Finish;
        let said = |done: &'static str, under_way: &'static str| json!(if is_paid { done } else { under_way });
        body["withdraw_state"] = said("WITHDRAW_SUCCEED", "WITHDRAW_PROCESSING");
        body["withdraw_state_description"] = said("提现成功", "提现处理中");
        body["account_withdraw_result"] = json!([{
            "out_account_type": "BASIC_ACCOUNT",
            "pay_state": said("PAY_SUCCEED", "PAY_PROCESSING"),
            "state_description": said("付款成功", "付款中"),
        }]);
    }
    body
}

fn message(state: ClosingState) -> &'static str {
    match state {
        ClosingState::Accepted => "已受理",
        ClosingState::Reviewing => "审核中",
        ClosingState::Rejected => "已驳回",
        ClosingState::WaitingMerchantConfirm => "待商户确认",
        ClosingState::Revoked => "已撤销",
        ClosingState::SystemProcessing => "系统处理中",
        ClosingState::Canceled => "已注销",
        ClosingState::FundProcessing => "资金处理中",
        ClosingState::Finish => "已完成",
    }
}

/// An application comes to another state, now; gives which. Without one it takes the next step on its way.
pub(crate) fn move_closing(
    context: &Context<'_>,
    out_request_no: &str,
    state: Option<ClosingState>,
) -> Result<ClosingState, NotSettled> {
    let now = context.now;
    let moved = context.state.change(|records, changes| {
        let one = records.get::<Closing>(out_request_no).ok_or(NotSettled::Unknown)?;
        let there = state.or_else(|| one.next(now)).filter(|there| one.can_become(*there, now));
        let there = there.ok_or(NotSettled::Already)?;
        let mut moved = one.moved(there, now);
        let hands_out = matches!(there, ClosingState::FundProcessing | ClosingState::Finish);
        if one.takes_money && hands_out && one.handed_out.is_none() {
            moved.handed_out = Some((total(context, records, &one.sub_mchid), now));
        }
        changes.put(moved);
        Ok(there)
    });
    moved.map_err(NotSettled::NotKept)?
}
