//! The calls about agreements (委托代扣协议): prepared, queried and ended.
//!
//! In: a checked input. Out: the response's body, or a refusal. The same call again is answered as the first one was; the
//! number with other values is refused.

use serde_json::{Value, json};

use super::{body, by_user::end};
use crate::{
    checks::input::Input,
    models::{
        callback,
        context::Context,
        orders::Role,
        outcome::{Outcome, forbidden, refused},
    },
    records::contracts::Contract,
    refusal::Refusal,
    state::Records,
};

/// The mini program in which users sign, as the official samples name it.
const APPID: &str = "wxbd687630cd02ce1d";
const USERNAME: &str = "gh_xxxxxxxxxxxxx";

/// How the front end leads the user to the signing.
#[derive(Clone, Copy)]
pub(in crate::models) enum Way {
    App,
    Link,
    MiniProgram,
    /// From an app or by a code, as the call says.
    Scene,
}

pub(in crate::models) fn prepare(context: &Context<'_>, input: &Input, way: Way) -> Outcome {
    let now = context.now;
    let prepared = context.state.change(|records, changes| {
        let code = input.text("out_contract_code");
        let contract = match records.get::<Contract>(code) {
            None => Contract::new(code, input.body.clone(), now),
            Some(known) if known.signed.is_some() => {
                return Err(forbidden("CONTRACT_EXISTED", "协议已存在，请查询签约结果"));
            }
            Some(known) if known.request != input.body => {
                return Err(refused("INVALID_REQUEST", "商户签约协议号已存在，且请求参数与首次请求时不一致"));
            }
            Some(known) if known.can_be_signed(now) => return Ok(known.clone()),
            Some(known) => known.prepared_again(now),
        };
        changes.put(contract.clone());
        Ok(contract)
    });
    let contract = prepared.map_err(Refusal::from)??;
    Ok(Some(leads_to_signing(context, input, &contract.pre_entrustweb_id, way)))
}

/// What the front end needs. Where a page is to be opened it is the console, in which each agreement can be signed.
fn leads_to_signing(context: &Context<'_>, input: &Input, id: &str, way: Way) -> Value {
    let url = format!("{}/", context.base_url);
    let path = format!("pages/index/index?sign_scene=app&domain_type=cn&pre_entrustweb_id={id}");
    match way {
        Way::Link => json!({"redirect_url": url}),
        Way::App => json!({"pre_entrustweb_id": id, "miniprogram_username": USERNAME, "miniprogram_path": path}),
        Way::MiniProgram => json!({"pre_entrustweb_id": id, "redirect_appid": APPID, "redirect_path": path}),
        Way::Scene if input.text("sign_scene") == "SIGN_SCENE_QRCODE" => {
            json!({"pre_entrustweb_id": id, "redirect_url": url})
        }
        Way::Scene => {
            json!({"pre_entrustweb_id": id, "mini_program_username": USERNAME, "mini_program_path": path})
        }
    }
}

pub(in crate::models) fn query(context: &Context<'_>, role: Role, input: &Input) -> Outcome {
    context.state.read(|records| {
        let contract = find(records, role, input)?;
        Ok(Some(body::contract(context.mchid, records, contract, context.now)))
    })
}

pub(in crate::models) fn terminate(context: &Context<'_>, role: Role, input: &Input) -> Outcome {
    let ended = context.state.change(|records, changes| {
        let contract = find(records, role, input)?;
        let contract = match &contract.ended {
            Some(_) => contract.clone(),
            None => {
                let remark = Some(input.text("contract_termination_remark"));
                let (contract, callback) = end(context, records, changes, contract, "MCH_API_TERMINATE", remark);
                callback::or_refuse(callback, changes)?;
                contract
            }
        };
        Ok::<_, Refusal>(body::contract(context.mchid, records, &contract, context.now))
    });
    Ok(Some(ended.map_err(Refusal::from)??))
}

/// The agreement that the call names by the merchant's number and the template, once it is signed.
fn find<'a>(records: &'a Records, role: Role, input: &Input) -> Result<&'a Contract, Refusal> {
    let contract = records.get::<Contract>(input.text("out_contract_code"));
    let contract = contract
        .filter(|contract| is_of(contract, role, input) && contract.request.get("plan_id") == input.value("plan_id"));
    let contract = contract.ok_or_else(no_such_contract)?;
    let is_signed = contract.signed.is_some();
    is_signed.then_some(contract).ok_or_else(|| forbidden("CONTRACT_NOT_CONFIRMED", "用户尚未确认签约"))
}

/// Whether whoever calls prepared it, a partner for the merchant whom it names.
pub(super) fn is_of(contract: &Contract, role: Role, input: &Input) -> bool {
    contract.text("sub_mchid") == (role == Role::Partner).then(|| input.text("sub_mchid"))
}

pub(super) fn no_such_contract() -> Refusal {
    forbidden("CONTRACT_NOT_EXIST", "协议不存在")
}
