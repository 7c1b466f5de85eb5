//! The checklist of readiness.
//!
//! In: what a program says of itself. Out: the rows.

use serde::Deserialize;
use serde_json::{Value, json};

use super::outcome::Outcome;
use crate::world::World;

/// How often a program has acted upon the payment of an order.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Handled {
    out_trade_no: String,
    times: u64,
}

pub(super) fn rows(world: &World) -> Value {
    json!({"readiness": world.readiness.rows()})
}

pub(super) fn handled(world: &World, Handled { out_trade_no, times }: Handled) -> Outcome {
    if world.readiness.changes(|model| model.handled(&out_trade_no, times)) {
        world.feed.changed("readiness");
    }
    Ok(rows(world))
}

pub(super) fn clear(world: &World) -> Value {
    world.readiness.clear();
    world.feed.changed("readiness");
    rows(world)
}
