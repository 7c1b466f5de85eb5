//! What a call runs into.
//!
//! In: a request, before anything of it was checked. Out: the faults and the
//! error that are injected for it, and those that it asks for itself by the
//! header `Sandbox-Fault`. It always holds that what was asked for and cannot
//! be had is refused.

use std::{cell::OnceCell, collections::HashSet};

use bytes::Bytes;
use http::request::Parts;
use serde_json::Value;

use crate::{
    business_error::{BusinessError, NoSuchError},
    checks::routes::{Found, decode, query_pairs},
    faults::{self, Fault},
    injections::{Asked, Hit},
    log::text::lossy,
    refusal::Refusal,
    world::World,
};

/// What a call runs into.
#[derive(Default)]
pub(super) struct RunInto {
    pub(super) faults: Vec<Fault>,
    /// An error that its operation documents.
    pub(super) error: Option<OnDemand>,
}

/// An error that a call gets once its signature and its parameters are right.
pub(super) struct OnDemand {
    pub(super) error: BusinessError,
    /// The injection that it is taken from; none where the call asks for it itself.
    pub(super) injection: Option<u64>,
}

impl RunInto {
    /// As the header has them.
    pub(super) fn described(&self) -> Vec<String> {
        let error = self.error.iter().map(|OnDemand { error, .. }| format!("{}={}", faults::ERROR, error.code));
        self.faults.iter().map(Fault::to_string).chain(error).collect()
    }
}

/// What is injected for a call, and what it asks for itself; and the refusal, where it asks for what there is not.
pub(super) fn run_into(
    world: &World,
    parts: &Parts,
    found: &Found<'_>,
    body: Option<&Bytes>,
) -> (RunInto, Result<(), Refusal>) {
    let route = found.route();
    let operation = route.and_then(|route| world.api.operation(route));
    let texts = OnceCell::new();
    let names = |number: &str| texts.get_or_init(|| texts_of(parts, found, body)).contains(number);
    let documents =
        |error: &BusinessError| operation.is_some_and(|operation| error.is_documented(&world.api, operation));
    let asked = Asked { operation: route.map(|route| route.id.as_str()), names: &names, documents: &documents };
    let Hit { faults, error, counted } = world.injections.hit(&asked);
    if counted {
        world.feed.changed("faults");
    }
    let error = error.map(|(id, error)| OnDemand { error, injection: Some(id) });
    let mut run_into = RunInto { faults, error };
    let asked = ask(world, parts, found, &mut run_into);
    (run_into, asked)
}

/// Adds what the call asks for itself.
fn ask(world: &World, parts: &Parts, found: &Found<'_>, run_into: &mut RunInto) -> Result<(), Refusal> {
    let refused = |error: &dyn std::fmt::Display| Refusal::unknown_fault(&error.to_string());
    for value in parts.headers.get_all(faults::HEADER) {
        for name in lossy(value.as_bytes()).split(',').map(str::trim).filter(|name| !name.is_empty()) {
            let Some((faults::ERROR, code)) = name.split_once('=') else {
                run_into.faults.push(name.parse::<Fault>().map_err(|error| refused(&error))?);
                continue;
            };
            // What is not described is answered as that, whatever is asked for.
            let Some(operation) = found.route().and_then(|route| world.api.operation(route)) else { continue };
            let error = BusinessError::new(code).operation(&operation.id);
            if !error.is_documented(&world.api, operation) {
                return Err(refused(&NoSuchError::of(&world.api, operation)));
            }
            run_into.error = Some(OnDemand { error, injection: None });
        }
    }
    Ok(())
}

/// All texts that a request names: in its path, its query and its body.
fn texts_of(parts: &Parts, found: &Found<'_>, body: Option<&Bytes>) -> HashSet<String> {
    let mut texts = HashSet::new();
    if let Found::Operation(_, captured) = found {
        texts.extend(captured.iter().filter_map(|(_, encoded)| decode(encoded)));
    }
    let pairs = query_pairs(parts.uri.query().unwrap_or_default());
    texts.extend(pairs.into_iter().filter_map(Result::ok).map(|(_, value)| value));
    if let Some(body) = body.and_then(|body| serde_json::from_slice::<Value>(body).ok()) {
        collect(body, &mut texts);
    }
    texts
}

/// All texts of a JSON value. Its depth is bounded by whoever reads it.
fn collect(value: Value, texts: &mut HashSet<String>) {
    match value {
        Value::String(value) => {
            texts.insert(value);
        }
        Value::Array(items) => items.into_iter().for_each(|item| collect(item, texts)),
        Value::Object(object) => object.into_iter().for_each(|(_, value)| collect(value, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
