//! Payments that a user agreed to beforehand (支付分, 委托代扣): what of them there is, and what users do.
//!
//! In: the names of lists, and requests that let a user act. Out: rows, and what became of each.

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    outcome::{Outcome, not_settled, with_callback},
    requests::parse,
};
use crate::{
    models::{papay, payscore},
    records::{contracts::Contract, permissions::Permission, service_orders::ServiceOrder},
    world::World,
};

/// All of a list.
pub(super) fn list(world: &World, name: &str) -> Option<Value> {
    let (state, now) = (&world.state, world.clock.now());
    let rows = match name {
        "service_orders" => {
            let row = |order| ServiceOrderRow::of(order, now);
            json!(state.service_orders().into_iter().map(row).collect::<Vec<_>>())
        }
        "contracts" => json!(state.contracts().into_iter().map(ContractRow::from).collect::<Vec<_>>()),
        "permissions" => json!(state.permissions().into_iter().map(PermissionRow::from).collect::<Vec<_>>()),
        _ => return None,
    };
    Some(json!({name: rows}))
}

/// Lets a user act; `path` says how.
pub(super) fn act(world: &World, path: &str, body: Option<Bytes>) -> Option<Outcome> {
    match path {
        "confirm_service_order" => Some(confirm(world, body)),
        "pay_service_order" => Some(pay(world, body)),
        "authorize_service" => Some(authorize(world, body)),
        "withdraw_service" => Some(withdraw(world, body)),
        "sign_contract" => Some(sign(world, body)),
        "terminate_contract" => Some(terminate(world, body)),
        _ => None,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConfirmedOrder {
    out_order_no: String,
    /// Who confirms it where the order does not say so.
    openid: Option<String>,
}

fn confirm(world: &World, body: Option<Bytes>) -> Outcome {
    let ConfirmedOrder { out_order_no, openid } = parse(body)?;
    let confirmed = payscore::by_user::confirm(&world.context(), &out_order_no, openid.as_deref());
    let (query_id, callback) = confirmed.map_err(not_settled)?;
    Ok(with_callback(world, json!({"state": "DOING", "query_id": query_id}), callback))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PaidOrder {
    out_order_no: String,
}

fn pay(world: &World, body: Option<Bytes>) -> Outcome {
    let PaidOrder { out_order_no } = parse(body)?;
    let paid = payscore::by_user::pay(&world.context(), &out_order_no);
    let (transaction_id, callback) = paid.map_err(not_settled)?;
    Ok(with_callback(world, json!({"transaction_id": transaction_id}), callback))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AuthorizedService {
    authorization_code: String,
    /// Who authorizes it.
    openid: Option<String>,
}

fn authorize(world: &World, body: Option<Bytes>) -> Outcome {
    let AuthorizedService { authorization_code, openid } = parse(body)?;
    let given = payscore::permissions::authorize(&world.context(), &authorization_code, openid.as_deref());
    Ok(with_callback(world, json!({"authorization_state": "AVAILABLE"}), given.map_err(not_settled)?))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WithdrawnService {
    authorization_code: String,
}

fn withdraw(world: &World, body: Option<Bytes>) -> Outcome {
    let WithdrawnService { authorization_code } = parse(body)?;
    let ended = payscore::permissions::withdraw(&world.context(), &authorization_code);
    Ok(with_callback(world, json!({"authorization_state": "UNAVAILABLE"}), ended.map_err(not_settled)?))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SignedContract {
    out_contract_code: String,
    /// Who signs it where the signing does not say so.
    openid: Option<String>,
}

fn sign(world: &World, body: Option<Bytes>) -> Outcome {
    let SignedContract { out_contract_code, openid } = parse(body)?;
    let signed = papay::by_user::sign(&world.context(), &out_contract_code, openid.as_deref());
    let (contract_id, callback) = signed.map_err(not_settled)?;
    Ok(with_callback(world, json!({"contract_id": contract_id}), callback))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TerminatedContract {
    out_contract_code: String,
}

fn terminate(world: &World, body: Option<Bytes>) -> Outcome {
    let TerminatedContract { out_contract_code } = parse(body)?;
    let ended = papay::by_user::terminate(&world.context(), &out_contract_code);
    Ok(with_callback(world, json!({"contract_state": "TERMINATED"}), ended.map_err(not_settled)?))
}

#[derive(Serialize)]
struct ContractRow {
    out_contract_code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    contract_id: Option<String>,
    contract_state: &'static str,
    pre_entrustweb_id: String,
    created_at: i64,
}

impl From<Contract> for ContractRow {
    fn from(contract: Contract) -> Self {
        Self {
            contract_id: contract.contract_id().map(str::to_owned),
            contract_state: contract.wire(),
            out_contract_code: contract.out_contract_code,
            pre_entrustweb_id: contract.pre_entrustweb_id,
            created_at: contract.created_at,
        }
    }
}

#[derive(Serialize)]
struct ServiceOrderRow {
    out_order_no: String,
    order_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<i64>,
    created_at: i64,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    state_description: Option<&'static str>,
    package: String,
    query_id: String,
}

impl ServiceOrderRow {
    fn of(order: ServiceOrder, now: i64) -> Self {
        let (state, state_description) = order.wire(now);
        Self {
            amount: order.total(),
            state,
            state_description,
            out_order_no: order.out_order_no,
            order_id: order.order_id,
            created_at: order.created_at,
            package: order.package,
            query_id: order.query_id,
        }
    }
}

#[derive(Serialize)]
struct PermissionRow {
    authorization_code: String,
    authorization_state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    openid: Option<String>,
    apply_permissions_token: String,
    applied_at: i64,
}

impl From<Permission> for PermissionRow {
    fn from(permission: Permission) -> Self {
        Self {
            authorization_state: permission.wire(),
            authorization_code: permission.authorization_code,
            openid: permission.openid,
            apply_permissions_token: permission.token,
            applied_at: permission.applied_at,
        }
    }
}
