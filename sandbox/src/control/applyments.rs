//! Applications to take a merchant in (特约商户进件, 平台收付通进件): what of them there is, and how they go on.
//!
//! In: a request that brings one to another state. Out: rows, and where it is. No merchant's papers are among them, as
//! none are kept.

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    outcome::{Outcome, not_settled, unfit},
    requests::parse,
};
use crate::{
    models::applyments,
    records::applyments::{Applyment, ApplymentState, Rejection},
    world::World,
};

/// All of them.
pub(super) fn list(world: &World) -> Value {
    let row = |one| ApplymentRow::of(one, world.clock.now());
    json!(world.state.applyments().into_iter().map(row).collect::<Vec<_>>())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MovedApplyment {
    business_code: String,
    /// Where it comes to; the next step on its way, where nothing is said.
    state: Option<ApplymentState>,
    /// Why it is rejected; it is, where nothing else is said.
    reject_reason: Option<String>,
    /// Which field that is about.
    field: Option<String>,
}

/// Brings one to another state.
pub(super) fn move_applyment(world: &World, body: Option<Bytes>) -> Outcome {
    let MovedApplyment { business_code, state, reject_reason, field } = parse(body)?;
    let state = state.or(reject_reason.as_ref().map(|_| ApplymentState::Rejected));
    let rejection = match (reject_reason, field) {
        (Some(reason), field) => Some(Rejection { field, reason }),
        (None, Some(_)) => {
            return Err(unfit("a field is one of a rejection: give a reject_reason", "请同时提供 reject_reason"));
        }
        (None, None) => None,
    };
    if rejection.is_some() && !matches!(state, Some(ApplymentState::Rejected | ApplymentState::Frozen)) {
        return Err(unfit(
            "only an application that is rejected or frozen has a reject_reason",
            "只有驳回或冻结时才有 reject_reason",
        ));
    }
    let moved = applyments::move_applyment(&world.context(), &business_code, state, rejection);
    Ok(json!({"applyment_state": moved.map_err(not_settled)?}))
}

#[derive(Serialize)]
struct ApplymentRow {
    business_code: String,
    applyment_id: String,
    merchant_shortname: String,
    created_at: i64,
    applyment_state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_mchid: Option<String>,
}

impl ApplymentRow {
    fn of(one: Applyment, now: i64) -> Self {
        Self {
            applyment_state: one.state(now).wire(one.product),
            sub_mchid: one.sub_mchid(now),
            business_code: one.business_code,
            applyment_id: one.applyment_id,
            merchant_shortname: one.merchant_shortname,
            created_at: one.created_at,
        }
    }
}
