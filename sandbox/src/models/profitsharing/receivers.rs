//! To whom money can be shared out (分账接收方), and how much.
//!
//! In: a checked input. Out: the response's body, or a refusal. Adding or
//! deleting a receiver a second time changes nothing.

use serde_json::{Value, json};

use super::orders::RATIO;
use crate::{
    checks::input::Input,
    models::{
        context::Context,
        outcome::{Outcome, refused},
    },
    records::receivers::{Receiver, key},
};

pub(in crate::models) fn add(context: &Context<'_>, input: &Input) -> Outcome {
    let given = |wire: &str| !input.text(wire).is_empty();
    match input.text("type") {
        "MERCHANT_ID" if !given("name") => {
            return Err(refused("PARAM_ERROR", "接收方类型为MERCHANT_ID时，分账接收方全称必填"));
        }
        "PERSONAL_SUB_OPENID" if !given("sub_appid") => {
            return Err(refused("PARAM_ERROR", "接收方类型为PERSONAL_SUB_OPENID时，sub_appid必填"));
        }
        _ => {}
    }
    if input.text("relation_type") == "CUSTOM" && !given("custom_relation") {
        return Err(refused("PARAM_ERROR", "relation_type为CUSTOM时，custom_relation必填"));
    }
    let receiver = receiver(input);
    context.state.change(|_, changes| changes.put(receiver))?;
    Ok(Some(named(input, &["sub_mchid", "type", "account", "name", "relation_type", "custom_relation"])))
}

pub(in crate::models) fn add_for_platform(context: &Context<'_>, input: &Input) -> Outcome {
    let given = |wire: &str| !input.text(wire).is_empty();
    if input.text("type") == "MERCHANT_ID" && !given("name") {
        return Err(refused("PARAM_ERROR", "接收方类型为MERCHANT_ID时，接收方名称必填"));
    }
    let receiver = receiver(input);
    context.state.change(|_, changes| changes.put(receiver))?;
    Ok(Some(named(input, &["type", "account"])))
}

pub(in crate::models) fn delete(context: &Context<'_>, input: &Input) -> Outcome {
    let Receiver { sub_mchid, kind, account } = receiver(input);
    context.state.change(|records, changes| {
        if records.is_receiver(&sub_mchid, &kind, &account) {
            changes.remove::<Receiver>(key(&sub_mchid, &kind, &account));
        }
    })?;
    Ok(Some(named(input, &["sub_mchid", "type", "account"])))
}

pub(in crate::models) fn ratio(_: &Context<'_>, input: &Input) -> Outcome {
    Ok(Some(json!({"sub_mchid": input.text("sub_mchid"), "max_ratio": RATIO})))
}

fn receiver(input: &Input) -> Receiver {
    let text = |wire: &str| input.text(wire).to_owned();
    Receiver { sub_mchid: text("sub_mchid"), kind: text("type"), account: text("account") }
}

/// What of these the request names.
fn named(input: &Input, names: &[&str]) -> Value {
    let named = names.iter().filter_map(|name| Some(((*name).to_owned(), input.body.get(*name)?.clone())));
    Value::Object(named.collect())
}
