//! 特约商户进件 (applications to take a merchant in), served from state.
//!
//! In: a checked input, or what an application becomes. Out: the response's body, or a refusal. There is no callback:
//! the state is told by the queries alone. It always holds that what an application names was uploaded.

use serde_json::{Value, json};

use super::{
    context::Context,
    media,
    outcome::{Outcome, not_found, refused},
    settling::NotSettled,
};
use crate::{
    checks::input::Input,
    records::applyments::{Applyment, ApplymentState, Rejection},
    refusal::Refusal,
};

/// What is wrong with an application that is rejected where nothing is said.
const USUAL_FIELD: &str = "id_card_copy";
const USUAL_REASON: &str = "身份证正面识别失败，请上传更清晰的身份证图片。";

pub(super) fn submit(context: &Context<'_>, input: &Input) -> Outcome {
    media::check_uploaded(context, input)?;
    let (code, now) = (input.text("business_code"), context.now);
    let shortname = input.body.pointer("/business_info/merchant_shortname").and_then(Value::as_str);
    let shortname = shortname.unwrap_or_default();
    let submitted = context.state.change(|records, changes| {
        let submitted = match records.get::<Applyment>(code) {
            None => Applyment::new(records, code, shortname, now),
            Some(known) if known.state(now) == ApplymentState::Rejected => known.submitted_again(shortname, now),
            Some(_) => return Err(refused("PROCESSING", "该业务申请编号的申请单已提交，请查询申请状态")),
        };
        changes.put(submitted.clone());
        Ok(submitted)
    });
    let submitted = submitted.map_err(Refusal::from)??;
    Ok(Some(json!({"applyment_id": id(&submitted)})))
}

pub(super) fn query_by_business_code(context: &Context<'_>, input: &Input) -> Outcome {
    let code = input.text("business_code");
    context.state.read(|records| told(context, records.get(code)))
}

pub(super) fn query_by_id(context: &Context<'_>, input: &Input) -> Outcome {
    let asked = input.value("applyment_id");
    context.state.read(|records| {
        let found = records.all::<Applyment>().find(|one| asked == Some(&id(one)));
        told(context, found)
    })
}

fn told(context: &Context<'_>, found: Option<&Applyment>) -> Outcome {
    let found = found.ok_or_else(|| not_found("APPLYMENT_NOT_EXIST", "申请单不存在"))?;
    Ok(Some(body(context, found)))
}

/// Its number on the wire, which is an integer there.
fn id(applyment: &Applyment) -> Value {
    json!(applyment.applyment_id.parse::<i64>().unwrap_or_default())
}

fn body(context: &Context<'_>, applyment: &Applyment) -> Value {
    let state = applyment.state(context.now);
    let mut body = json!({
        "business_code": applyment.business_code,
        "applyment_id": id(applyment),
        "applyment_state": state.wire(),
        "applyment_state_msg": message(state),
    });
    if state.waits_for_merchant() {
        // The console, in which the merchant's part can be played.
        body["sign_url"] = json!(format!("{}/", context.base_url));
    }
    if state == ApplymentState::Rejected {
        body["audit_detail"] = json!([rejected(applyment.rejection())]);
    }
    if let Some(number) = applyment.sub_mchid(context.now) {
        body["sub_mchid"] = json!(number);
    }
    body
}

fn rejected(rejection: Option<&Rejection>) -> Value {
    match rejection {
        Some(Rejection { field: Some(field), reason }) => json!({"field": field, "reject_reason": reason}),
        Some(Rejection { field: None, reason }) => json!({"reject_reason": reason}),
        None => json!({"field": USUAL_FIELD, "field_name": "身份证人像面照片", "reject_reason": USUAL_REASON}),
    }
}

fn message(state: ApplymentState) -> &'static str {
    match state {
        ApplymentState::Auditing => "审核中",
        ApplymentState::Rejected => "已驳回",
        ApplymentState::ToBeConfirmed => "待账户验证",
        ApplymentState::ToBeSigned => "待签约",
        ApplymentState::Signing => "开通权限中",
        ApplymentState::Finished => "已完成",
        ApplymentState::Canceled => "已作废",
    }
}

/// An application comes to another state, now; gives which. Without one it takes the next step on its way.
pub(crate) fn move_applyment(
    context: &Context<'_>,
    business_code: &str,
    state: Option<ApplymentState>,
    rejection: Option<Rejection>,
) -> Result<ApplymentState, NotSettled> {
    let now = context.now;
    let moved = context.state.change(|records, changes| {
        let applyment = records.get::<Applyment>(business_code).ok_or(NotSettled::Unknown)?;
        let here = applyment.state(now);
        let there = state.or(here.next()).filter(|there| here.can_become(*there)).ok_or(NotSettled::Already)?;
        changes.put(applyment.moved(there, rejection, now));
        Ok(there)
    });
    moved.map_err(NotSettled::NotKept)?
}
