//! 智慧商圈 (business circle), answered from state.
//!
//! In: an operation and its checked input. Out: the answer's body, a refusal,
//! or nothing for an operation that has no model here. Only method and path
//! tell the operations apart, as they do on the wire.

use serde_json::{Value, json};
use wechatpay_codegen::api::Operation;

use super::Outcome;
use crate::{
    calendar::rfc3339,
    gateway::input::Input,
    gateway::refusal::Refusal,
    state::{State, members::Member},
};

/// The answer, if the operation has a model.
pub(crate) fn answer(state: &State, operation: &Operation, input: &Input, now: i64) -> Option<Outcome> {
    let outcome = match (operation.method.as_str(), operation.template.as_str()) {
        ("GET", "/v3/businesscircle/user-authorizations/{openid}") => Ok(Some(user_authorization(state, input))),
        ("POST", "/v3/businesscircle/points/notify") => {
            let kept = state.notify_points(input.text("transaction_id"), input.text("openid"), input.text("appid"));
            kept.map(|()| None).map_err(Refusal::from)
        }
        ("POST", "/v3/businesscircle/parkings") => {
            state.park(input.text("plate_number"), input.text("state")).map(|()| None).map_err(Refusal::from)
        }
        ("GET", "/v3/businesscircle/users/{openid}/points/commit_status") => {
            let pending = state.read(|facts| facts.points_pending(input.text("openid"), input.text("appid"), now));
            Ok(Some(json!({"points_commit_status": if pending { "PENDING" } else { "FINISHED" }})))
        }
        _ => return None,
    };
    Some(outcome)
}

fn user_authorization(state: &State, input: &Input) -> Value {
    let openid = input.text("openid");
    let member = state.read(|facts| facts.member(openid, input.text("appid")).cloned());
    match member {
        None => json!({"openid": openid, "authorize_state": "UNAUTHORIZED"}),
        Some(Member { authorized_at, deauthorized_at: None, .. }) => {
            json!({"openid": openid, "authorize_state": "AUTHORIZED", "authorize_time": rfc3339(authorized_at)})
        }
        Some(Member { authorized_at, deauthorized_at: Some(at), .. }) => json!({
            "openid": openid,
            "authorize_state": "DEAUTHORIZED",
            "authorize_time": rfc3339(authorized_at),
            "deauthorize_time": rfc3339(at),
        }),
    }
}
