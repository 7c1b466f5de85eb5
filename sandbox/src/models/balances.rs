//! 账户余额 (balances), which follow from what happened.
//!
//! In: a checked input. Out: the response's body, or a refusal. The basic account alone has anything in it.

use serde_json::{Value, json};

use super::{
    context::Context,
    outcome::{Outcome, refused},
    withdrawals::tell_due,
};
use crate::{calendar, checks::input::Input, records::balances::Balance};

const DAY: i64 = 86_400;

/// For so many days the balance at the end of a day can be asked for.
const KEPT: i64 = 90;

pub(super) fn query(context: &Context<'_>, input: &Input) -> Outcome {
    tell_due(context)?;
    Ok(Some(body(input, balance(context, input, context.now))))
}

pub(super) fn query_day_end(context: &Context<'_>, input: &Input) -> Outcome {
    tell_due(context)?;
    let midnight = calendar::seconds(&format!("{}T00:00:00+08:00", input.text("date")));
    let end = midnight.map(|midnight| midnight.saturating_add(DAY)).filter(|end| {
        let age = context.now.saturating_sub(*end);
        (0..=KEPT * DAY).contains(&age)
    });
    let end = end.ok_or_else(|| refused("INVALID_REQUEST", "该日期没有日终余额，只能查询最近90天且已结束的日期"))?;
    Ok(Some(body(input, balance(context, input, end - 1))))
}

/// What is in the account that was asked for.
fn balance(context: &Context<'_>, input: &Input, moment: i64) -> Balance {
    if !matches!(input.text("account_type"), "" | "BASIC") {
        return Balance::default();
    }
    let sub_mchid = input.value("sub_mchid").and_then(Value::as_str);
    context.state.read(|records| records.balance(sub_mchid.unwrap_or(context.mchid), context.mchid, moment))
}

fn body(input: &Input, Balance { available, pending }: Balance) -> Value {
    let mut body = json!({"available_amount": available, "pending_amount": pending});
    if let Some(sub_mchid) = input.value("sub_mchid") {
        body["sub_mchid"] = sub_mchid.clone();
        body["account_type"] = input.value("account_type").cloned().unwrap_or_else(|| json!("BASIC"));
    }
    body
}
