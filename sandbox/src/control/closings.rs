//! Applications to close a platform's merchant (注销提现): what of them there is, and how they go on.
//!
//! In: a request that brings one to another state. Out: rows, and where it is.

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    outcome::{Outcome, not_settled},
    requests::parse,
};
use crate::{
    models::closings,
    records::closings::{Closing, ClosingState},
    world::World,
};

/// All of them.
pub(super) fn list(world: &World) -> Value {
    let row = |one| ClosingRow::of(one, world.clock.now());
    json!(world.state.closings().into_iter().map(row).collect::<Vec<_>>())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MovedClosing {
    out_request_no: String,
    /// Where it comes to; the next step on its way, where nothing is said.
    state: Option<ClosingState>,
}

/// Brings one to another state.
pub(super) fn move_closing(world: &World, body: Option<Bytes>) -> Outcome {
    let MovedClosing { out_request_no, state } = parse(body)?;
    let moved = closings::move_closing(&world.context(), &out_request_no, state);
    Ok(json!({"cancel_state": moved.map_err(not_settled)?}))
}

#[derive(Serialize)]
struct ClosingRow {
    out_request_no: String,
    applyment_id: String,
    sub_mchid: String,
    created_at: i64,
    cancel_state: &'static str,
}

impl ClosingRow {
    fn of(one: Closing, now: i64) -> Self {
        Self {
            cancel_state: one.step(now).state.wire(),
            out_request_no: one.out_request_no,
            applyment_id: one.applyment_id,
            sub_mchid: one.sub_mchid,
            created_at: one.created_at,
        }
    }
}
