//! 特约商户进件 and 平台收付通进件 (applications of partners and platforms to take a merchant in), served from state.
//!
//! In: a checked input, or what an application becomes. Out: the response's body, or a refusal. There is no callback:
//! the state is told by the queries alone. It always holds that what an application names was uploaded.

use serde_json::{Value, json};

use super::{
    context::Context,
    media,
    outcome::{Outcome, forbidden, not_found, refused},
    settling::NotSettled,
};
use crate::{
    calendar::rfc3339,
    checks::input::Input,
    records::{
        applyments::{Applyment, ApplymentState, Rejection},
        products::Product,
    },
    refusal::Refusal,
    state::Records,
};

/// What is wrong with an application that is rejected where nothing is said.
const USUAL_FIELD: &str = "id_card_copy";
const USUAL_REASON: &str = "身份证正面识别失败，请上传更清晰的身份证图片。";

pub(super) fn submit(context: &Context<'_>, product: Product, input: &Input) -> Outcome {
    media::check_uploaded(context, input)?;
    let (code, now) = (input.text(code(product)), context.now);
    let place = match product {
        Product::Ordinary => "/business_info/merchant_shortname",
        Product::Platform => "/merchant_shortname",
    };
    let shortname = input.body.pointer(place).and_then(Value::as_str).unwrap_or_default();
    let submitted = context.state.change(|records, changes| {
        let mut submitted = match records.get::<Applyment>(code) {
            None => Applyment::new(records, product, code, shortname, now),
            Some(known) if known.product == product && known.state(now) == ApplymentState::Rejected => {
                known.submitted_again(shortname, now)
            }
            Some(_) => return Err(refused("PROCESSING", "该业务申请编号的申请单已提交，请查询申请状态")),
        };
        submitted.is_by_proxy = input.value("proxy_sign_verify_mode") == Some(&Value::Bool(true));
        changes.put(submitted.clone());
        Ok(submitted)
    });
    Ok(Some(numbers(&submitted.map_err(Refusal::from)??)))
}

/// What the caller's number of it is called.
fn code(product: Product) -> &'static str {
    match product {
        Product::Ordinary => "business_code",
        Product::Platform => "out_request_no",
    }
}

/// What is answered when it is accepted.
fn numbers(applyment: &Applyment) -> Value {
    let mut body = json!({"applyment_id": id(applyment)});
    if applyment.product == Product::Platform {
        body["out_request_no"] = json!(applyment.business_code);
    }
    body
}

pub(super) fn query(context: &Context<'_>, product: Product, input: &Input) -> Outcome {
    context.state.read(|records| Ok(Some(body(context, named(records, product, input)?))))
}

/// The one that a request names by either number.
fn named<'a>(records: &'a Records, product: Product, input: &Input) -> Result<&'a Applyment, Refusal> {
    let asked = input.value("applyment_id");
    let found = match input.value(code(product)).and_then(Value::as_str) {
        Some(code) => records.get::<Applyment>(code),
        None => records.all::<Applyment>().find(|one| asked == Some(&id(one))),
    };
    let found = found.filter(|one| one.product == product && asked.is_none_or(|asked| *asked == id(one)));
    found.ok_or_else(|| not_found("APPLYMENT_NOT_EXIST", "申请单不存在"))
}

/// A platform withdraws it.
pub(super) fn revoke(context: &Context<'_>, input: &Input) -> Outcome {
    let now = context.now;
    let revoked = context.state.change(|records, changes| {
        let one = named(records, Product::Platform, input)?;
        match one.state(now) {
            ApplymentState::Canceled => {}
            state if state.is_final() => return Err(refused("INVALID_REQUEST", "申请单当前状态不能撤销")),
            _ => changes.put(one.moved(ApplymentState::Canceled, None, now)),
        }
        Ok(one.clone())
    });
    Ok(Some(numbers(&revoked.map_err(Refusal::from)??)))
}

/// A platform signs for its merchant.
pub(super) fn sign_by_proxy(context: &Context<'_>, input: &Input) -> Outcome {
    let now = context.now;
    let signed = context.state.change(|records, changes| {
        let one = named(records, Product::Platform, input)?;
        if !one.is_by_proxy {
            return Err(forbidden("NO_AUTH", "该申请单未使用平台代理签约核身模式"));
        }
        if input.body.pointer("/proxy_verify_identity_info/verify_identity_result") == Some(&Value::Bool(false)) {
            return Err(refused("INVALID_REQUEST", "平台代理核身未通过"));
        }
        match one.state(now) {
            ApplymentState::Finished => {}
            ApplymentState::ToBeSigned => changes.put(one.moved(ApplymentState::Finished, None, now)),
            _ => return Err(refused("INVALID_REQUEST", "申请单当前状态不能签约")),
        }
        Ok(one.clone())
    });
    Ok(Some(json!({"applyment_id": id(&signed.map_err(Refusal::from)??)})))
}

/// Its number on the wire, which is an integer there.
fn id(applyment: &Applyment) -> Value {
    json!(applyment.applyment_id.parse::<i64>().unwrap_or_default())
}

fn body(context: &Context<'_>, applyment: &Applyment) -> Value {
    match applyment.product {
        Product::Ordinary => body_of_partners(context, applyment),
        Product::Platform => body_of_platforms(context, applyment),
    }
}

/// The console, in which the merchant's part can be played.
fn page(context: &Context<'_>) -> Value {
    json!(format!("{}/", context.base_url))
}

fn body_of_platforms(context: &Context<'_>, applyment: &Applyment) -> Value {
    let state = applyment.state(context.now);
    let mut body = json!({
        "out_request_no": applyment.business_code,
        "applyment_id": id(applyment),
        "applyment_state": state.wire(Product::Platform),
        "applyment_state_desc": message(state),
        "sign_state": match state {
            ApplymentState::ToBeSigned => "UNSIGNED",
            ApplymentState::Finished => "SIGNED",
            _ => "NOT_SIGNABLE",
        },
    });
    match state {
        ApplymentState::ToBeConfirmed => {
            body["legal_validation_url"] = page(context);
            let deadline = applyment.changes_at(context.now).map(rfc3339).unwrap_or_default();
            body["account_validation"] = json!({
                "pay_amount": 124,
                "destination_account_number": "7222223333322332",
                "destination_account_name": "财付通支付科技有限公司",
                "destination_account_bank": "招商银行威盛大厦支行",
                "city": "深圳",
                "remark": "入驻账户验证",
                "deadline": deadline.get(..19).unwrap_or_default().replace('T', " "),
            });
        }
        ApplymentState::ToBeSigned => body["sign_url"] = page(context),
        ApplymentState::Rejected | ApplymentState::Frozen => {
            let detail = rejected(applyment.rejection());
            let field = detail.get("field").cloned();
            let mut told = json!({"reject_reason": detail.get("reject_reason")});
            if let Some(field) = field {
                told["param_name"] = field;
            }
            body["audit_detail"] = json!([told]);
        }
        _ => {}
    }
    if let Some(number) = applyment.sub_mchid(context.now) {
        body["sub_mchid"] = json!(number);
    }
    body
}

fn body_of_partners(context: &Context<'_>, applyment: &Applyment) -> Value {
    let state = applyment.state(context.now);
    let mut body = json!({
        "business_code": applyment.business_code,
        "applyment_id": id(applyment),
        "applyment_state": state.wire(applyment.product),
        "applyment_state_msg": message(state),
    });
    if state.waits_for_merchant() {
        body["sign_url"] = page(context);
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
        ApplymentState::Checking => "资料校验中",
        ApplymentState::Auditing => "审核中",
        ApplymentState::Rejected => "已驳回",
        ApplymentState::ToBeConfirmed => "待账户验证",
        ApplymentState::ToBeSigned => "待签约",
        ApplymentState::Signing => "开通权限中",
        ApplymentState::Finished => "已完成",
        ApplymentState::Canceled => "已作废",
        ApplymentState::Frozen => "已冻结",
    }
}

/// An application comes to another state, now; gives which, as it stands on the wire. Without one it takes the next step on its way.
pub(crate) fn move_applyment(
    context: &Context<'_>,
    business_code: &str,
    state: Option<ApplymentState>,
    rejection: Option<Rejection>,
) -> Result<&'static str, NotSettled> {
    let now = context.now;
    let moved = context.state.change(|records, changes| {
        let applyment = records.get::<Applyment>(business_code).ok_or(NotSettled::Unknown)?;
        let here = applyment.state(now);
        let there = state.or(here.next(applyment.product));
        let there = there.filter(|there| here.can_become(applyment.product, *there)).ok_or(NotSettled::Already)?;
        changes.put(applyment.moved(there, rejection, now));
        Ok(there.wire(applyment.product))
    });
    moved.map_err(NotSettled::NotKept)?
}
