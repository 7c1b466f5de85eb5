//! What a front end invokes a payment with, checked for programs and for the cashier's page.
//!
//! In: how it is invoked, and the parameters. Out: whether they are right, or each mistake.

use bytes::Bytes;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{outcome::Outcome, requests::parse};
use crate::{
    pay_sign::{self, Kind},
    world::World,
};

/// An invocation.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Invoked {
    kind: Kind,
    invocation: Value,
}

impl Invoked {
    pub(crate) fn new(kind: Kind, invocation: Value) -> Self {
        Self { kind, invocation }
    }

    /// What is right or wrong with it, which the checklist has then. It `is_final` where WeChat would have it so.
    pub(crate) fn checked(&self, world: &World, is_final: bool) -> Value {
        let checked = pay_sign::check(
            &world.state,
            &world.credentials.rsa.public,
            world.clock.now(),
            self.kind,
            &self.invocation,
        );
        if let Some(mut invocation) = checked.invocation(is_final) {
            // By a clock that was moved more has expired than the program can know of.
            invocation.has_expired &= world.clock.advanced() == 0;
            if world.readiness.changes(|model| model.invoked(&invocation)) {
                world.feed.changed("readiness");
            }
        }
        json!(checked)
    }
}

/// The route `check_pay_sign`.
pub(super) fn check(world: &World, body: Option<Bytes>) -> Outcome {
    Ok(parse::<Invoked>(body)?.checked(world, true))
}
