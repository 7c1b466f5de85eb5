//! 智慧商圈 (business circle), answered from state.
//!
//! In: an operation and its checked input. Out: the answer's body, a refusal,
//! or nothing for an operation that has no model here. Only method and path
//! tell the operations apart, as they do on the wire.

use serde_json::{Value, json};
use wechatpay_codegen::api::Operation;

use crate::{
    calendar::rfc3339,
    gateway::input::Input,
    gateway::refusal::Refusal,
    state::{Authorization, State},
};

/// What an operation answers from state: a body, or `None` for an empty one.
pub(crate) type Outcome = Result<Option<Value>, Refusal>;

/// The answer, if the operation has a model.
pub(crate) fn answer(state: &State, operation: &Operation, input: &Input, now: i64) -> Option<Outcome> {
    let outcome = match (operation.method.as_str(), operation.template.as_str()) {
        ("GET", "/v3/businesscircle/user-authorizations/{openid}") => Ok(Some(user_authorization(state, input))),
        ("POST", "/v3/businesscircle/points/notify") => {
            state.notify_points(input.text("transaction_id"), input.text("openid"), input.text("appid"));
            Ok(None)
        }
        ("POST", "/v3/businesscircle/parkings") => {
            state.park(input.text("plate_number"), input.text("state"));
            Ok(None)
        }
        ("GET", "/v3/businesscircle/users/{openid}/points/commit_status") => {
            let pending = state.points_pending(input.text("openid"), input.text("appid"), now);
            Ok(Some(json!({"points_commit_status": if pending { "PENDING" } else { "FINISHED" }})))
        }
        _ => return None,
    };
    Some(outcome)
}

fn user_authorization(state: &State, input: &Input) -> Value {
    let openid = input.text("openid");
    match state.authorization(openid, input.text("appid")) {
        Authorization::Never => json!({"openid": openid, "authorize_state": "UNAUTHORIZED"}),
        Authorization::Given { at } => {
            json!({"openid": openid, "authorize_state": "AUTHORIZED", "authorize_time": rfc3339(at)})
        }
        Authorization::Withdrawn { given_at, at } => json!({
            "openid": openid,
            "authorize_state": "DEAUTHORIZED",
            "authorize_time": rfc3339(given_at),
            "deauthorize_time": rfc3339(at),
        }),
    }
}
