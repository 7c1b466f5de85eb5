//! What a model sees of the sandbox.
//!
//! In: what is remembered, the moment, and whose gateway it is. Nothing of
//! connections, logs, faults or deliveries is here, so no model depends on them.

use crate::{files::Files, state::State, unreal_payment::UnrealPayment};

/// What is remembered, at one moment.
#[derive(Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) state: &'a State,
    pub(crate) files: &'a Files,
    /// What bills have beside what happened.
    pub(crate) unreal: &'a UnrealPayment,
    /// The sandbox's clock, in Unix seconds.
    pub(crate) now: i64,
    /// The merchant number (商户号).
    pub(crate) mchid: &'a str,
    /// Where links lead: to where the client came from, or else to where the sandbox listens.
    pub(crate) base_url: &'a str,
}
