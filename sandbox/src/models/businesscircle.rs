//! 智慧商圈 (business circle), served from state.
//!
//! In: a checked input and what is remembered. Out: the response's body.

use serde_json::json;

use super::{context::Context, outcome::Outcome};
use crate::{calendar::rfc3339, checks::input::Input, records::members::Member};

pub(super) fn query_user_authorization(context: &Context<'_>, input: &Input) -> Outcome {
    let openid = input.text("openid");
    let member = context.state.read(|records| records.member(openid, input.text("appid")).cloned());
    Ok(Some(match member {
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
    }))
}

pub(super) fn notify_points(context: &Context<'_>, input: &Input) -> Outcome {
    context.state.notify_points(input.text("transaction_id"), input.text("openid"), input.text("appid"))?;
    Ok(None)
}

pub(super) fn update_parkings(context: &Context<'_>, input: &Input) -> Outcome {
    context.state.park(input.text("plate_number"), input.text("state"))?;
    Ok(None)
}

pub(super) fn get_points_commit_status(context: &Context<'_>, input: &Input) -> Outcome {
    let (openid, appid) = (input.text("openid"), input.text("appid"));
    let pending = context.state.read(|records| records.points_pending(openid, appid, context.now));
    Ok(Some(json!({"points_commit_status": if pending { "PENDING" } else { "FINISHED" }})))
}
