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
    /// What is right or wrong with it.
    pub(crate) fn checked(&self, world: &World) -> Value {
        let key = &world.credentials.merchant_public;
        json!(pay_sign::check(&world.state, key, world.clock.now(), self.kind, &self.invocation))
    }
}

/// The route `check_pay_sign`.
pub(super) fn check(world: &World, body: Option<Bytes>) -> Outcome {
    Ok(parse::<Invoked>(body)?.checked(world))
}
