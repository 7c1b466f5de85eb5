//! The sandbox's clock: read, set and advanced.
//!
//! In: a moment, or seconds. Out: what time it is. It is kept with the state,
//! because what happened has its times.

use serde::Deserialize;
use serde_json::{Value, json};

use super::outcome::{Outcome, not_kept, unfit};
use crate::world::World;

/// One of them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NewTime {
    /// In Unix seconds.
    now: Option<i64>,
    /// By how many seconds it goes on.
    advance: Option<i64>,
    /// By how many seconds it is ahead of the clients' from now on: 0 brings it back.
    advanced: Option<i64>,
}

/// What time it is, and by how much that is ahead of the clients'.
pub(super) fn reading(world: &World) -> Value {
    json!({"now": world.clock.now(), "advanced": world.clock.advanced()})
}

pub(super) fn set(world: &World, NewTime { now, advance, advanced }: NewTime) -> Outcome {
    let moved = match (now, advance, advanced) {
        (Some(now), None, None) => world.move_clock(|_| now.saturating_sub(world.clock.wire_now())),
        (None, Some(seconds), None) => world.move_clock(|advanced| advanced.saturating_add(seconds)),
        (None, None, Some(seconds)) => world.move_clock(|_| seconds),
        _ => {
            return Err(unfit(
                "give either now, in Unix seconds, or advance or advanced, in seconds",
                "请只提供一项：now（Unix 秒），或 advance、advanced（秒）",
            ));
        }
    };
    moved.map_err(not_kept)?;
    Ok(reading(world))
}
