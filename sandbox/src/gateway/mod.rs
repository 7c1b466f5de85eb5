//! The gateway itself: from a request to its response.
//!
//! In: HTTP requests. Out: HTTP responses, and an entry in the log for each. The
//! order of the checks stands in `decide`, on one screen.

pub(crate) mod addresses;
mod example;
mod response;
mod run_into;

use std::time::Instant;

use bytes::Bytes;
use http::{StatusCode, header, request::Parts};
use wechatpay_codegen::{api::Operation, description::Head};

use crate::{
    checks::{
        encrypted,
        input::{Input, Raw},
        nearest::nearest,
        routes::Found,
        signature::{self, Callers, Evidence},
        upload::Upload,
    },
    faults::Fault,
    keys::{credentials::Party, platform::NamedKey},
    log::{calls::ReceivedCall, text::lossy},
    models::{
        aftermath,
        context::Context,
        media,
        table::{self, Model},
    },
    numbers, origin,
    refusal::Refusal,
    world::World,
};
use addresses::Here;
use response::Response;
use run_into::{OnDemand, RunInto, run_into};

/// The response, or `None` when the connection is to be dropped without one. `body` is `None` when it was too large or
/// broke off.
pub(crate) async fn respond(world: &World, parts: &Parts, body: Option<Bytes>) -> Option<http::Response<Bytes>> {
    let started = Instant::now();
    let target = parts.uri.path_and_query().map_or("/", |target| target.as_str());
    let found = world.routes.find(parts.method.as_str(), parts.uri.path());
    let operation = found.route().map(|route| route.id.as_str());
    let is_lost = matches!(found, Found::Nothing);
    let nearest = is_lost.then(|| nearest(&world.routes, parts.method.as_str(), parts.uri.path())).flatten();
    let (run_into, asked) = run_into(world, parts, &found, body.as_ref());
    let described = run_into.described();
    let RunInto { faults, error } = run_into;
    for latency in faults.iter().filter_map(|fault| fault.latency()) {
        tokio::time::sleep(latency).await;
    }

    let base_url = origin::base_url(&world.base_url, parts);
    let (context, now) = (Context { base_url: &base_url, ..world.context() }, world.clock.wire_now());
    let mut evidence = Evidence::default();
    let response = match (asked, faults.iter().find(|fault| fault.before_the_api())) {
        (Err(refusal), _) => Some(Response::from(refusal)),
        (Ok(()), Some(fault)) => before_the_api(*fault),
        (Ok(()), None) => {
            let upload = upload(world, parts, &found, body.as_ref()).await;
            let incoming =
                Incoming { parts, target, body: body.as_ref(), upload, faults: &faults, error: error.as_ref() };
            let decided = decide(world, &context, &incoming, found, &mut evidence);
            Some(decided.unwrap_or_else(Response::from)).filter(|_| !faults.contains(&Fault::DropAfter))
        }
    };
    let response = response.map(|response| response::write(&world.credentials.nonces, response, now, &faults));

    let headers = response.as_ref().map(http::Response::headers);
    let request_id = headers.and_then(|headers| headers.get("request-id")?.to_str().ok()).unwrap_or_default();
    let call = ReceivedCall {
        id: 0,
        method: parts.method.to_string(),
        target: target.to_owned(),
        operation: operation.map(str::to_owned),
        nearest: nearest.map(|nearest| nearest.described()),
        status: response.as_ref().map(|response| response.status().as_u16()),
        request_id: request_id.to_owned(),
        received_at: now,
        happened_at: context.now,
        took_us: u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX),
        headers: parts.headers.iter().map(|(name, value)| (name.to_string(), lossy(value.as_bytes()))).collect(),
        body: lossy(body.as_deref().unwrap_or_default()),
        response_body: lossy(response.as_ref().map_or(&[][..], |response| response.body())),
        signing_string: evidence.signing_string,
        signature_matched: evidence.matched,
        nonce: evidence.nonce,
        signed_instead: evidence.signed_instead,
        numbers: numbers::of_call(&world.routes, parts.method.as_str(), target, body.as_deref().unwrap_or_default()),
        faults: described,
    };
    world.calls.record(call, |call| {
        // Who is woken by the call finds the checklist as it is after it.
        let has_changed = world.readiness.called(call);
        world.feed.publish("call", call);
        if has_changed {
            world.feed.changed("readiness");
        }
    });
    response
}

/// The real gateway's order: head, route, size, signature; and from there on signed, refusals too: platform key,
/// faults, parameters, errors on demand, business.
fn decide(
    world: &World,
    context: &Context<'_>,
    incoming: &Incoming<'_>,
    found: Found<'_>,
    evidence: &mut Evidence,
) -> Result<Response, Refusal> {
    let Incoming { parts, target, .. } = *incoming;
    if !has_text(parts, header::ACCEPT) || !has_text(parts, header::USER_AGENT) {
        return Err(Refusal::missing_headers());
    }
    let (route, captured) = match found {
        Found::Operation(route, captured) => (route, captured),
        Found::WrongMethod(allow) => {
            return Ok(Response::Bare { status: StatusCode::METHOD_NOT_ALLOWED, allow: Some(allow) });
        }
        Found::Nothing => {
            return Ok(Response::Bare { status: StatusCode::NOT_FOUND, allow: None });
        }
    };
    let Some(body) = incoming.body else {
        return Ok(Response::Bare { status: StatusCode::PAYLOAD_TOO_LARGE, allow: None });
    };
    let upload = incoming.upload.as_ref().map(Result::as_ref).transpose().map_err(Clone::clone)?;
    // Of an upload the description alone is signed.
    let signed = upload.map_or(body, |upload| &upload.meta);
    let callers = Callers { credentials: &world.credentials, caller: route.caller };
    let caller = signature::check(callers, parts, target, signed, world.clock.wire_now(), evidence)?;
    let serials = parts.headers.get_all(wechatpay_auth::header::SERIAL).iter();
    // The official client for Java sends an empty one with its first request, which names nothing.
    let serials = serials.filter(|serial| !serial.as_bytes().trim_ascii().is_empty());
    let serials: Vec<Option<&str>> = serials.map(|serial| serial.to_str().ok()).collect();
    let named = serials.first().copied().flatten().and_then(|serial| caller.named(serial));
    let raw = Raw {
        path: &captured,
        query: parts.uri.query(),
        headers: &parts.headers,
        body: signed,
        texts: upload.map(|upload| &upload.texts),
        key: named.as_ref().map(|named| &named.key),
    };
    let (key, response) = match caller.responding(&serials) {
        Ok(key) => (key.clone(), act(world, context, route, &raw, incoming, Answer { caller, key })),
        Err(refusal) => (caller.default_key(), Err(refusal)),
    };
    Ok(response.unwrap_or_else(|refusal| {
        // A signature that was right is refused on demand alone, and then as one that is not.
        let is_signed = refusal.status != StatusCode::UNAUTHORIZED;
        Response::Refused { refusal, key: is_signed.then_some(key) }
    }))
}

/// What comes of a call that is signed by the merchant: every response from here on is signed, but for files.
fn act(
    world: &World,
    context: &Context<'_>,
    route: &Head,
    raw: &Raw<'_>,
    incoming: &Incoming<'_>,
    answer: Answer<'_>,
) -> Result<Response, Refusal> {
    if let Some(refusal) = incoming.faults.iter().find_map(|fault| fault.refusal()) {
        return Err(refusal);
    }
    let operation = world.api.operation(route).ok_or_else(Refusal::system_error)?;
    let input = Input::read(&world.validator, operation, raw)?;
    if let Some(refusal) = incoming.error.and_then(|on_demand| refused_on_demand(world, operation, on_demand)) {
        if let Some(leave) = aftermath::of(&route.product, &route.id, refusal.code()) {
            leave(context, &input)?;
        }
        return Err(refusal);
    }
    let upload = incoming.upload.as_ref().and_then(|upload| upload.as_ref().ok());
    let response = match (table::find(&route.product, &route.id), upload) {
        (Some(Model::State(model)), _) => success(world, operation, model(context, &input)?, answer)?,
        (Some(Model::OfBrand(model, by)), _) => success(world, operation, model(context, by, &input)?, answer)?,
        (Some(Model::Keys(model)), _) => success(world, operation, model(context, answer.caller, &input)?, answer)?,
        (Some(Model::File(model)), _) => Response::File(model(context, &input)?),
        (None, None) if operation.response.file => Response::File(media::picture(context, &input)),
        (None, upload) => {
            let mut body = example::body(&world.api, &world.validator, operation, &input);
            if let Some(upload) = upload {
                media::upload(context, operation, &input, upload, body.as_mut())?;
            }
            if let Some(body) = &mut body {
                example::ends_list(&world.api, operation, body);
                let packed = input.text("tar_type") == "GZIP";
                let here = Here { world, context, receiver: answer.caller.public() };
                addresses::make_own(&here, body, packed, &|text| input.holds(text))?;
            }
            success(world, operation, body, answer)?
        }
    };
    if incoming.faults.contains(&Fault::SystemErrorAfter) {
        return Err(Refusal::system_error());
    }
    Ok(response)
}

/// The refusal by an error on demand, unless others have had the last of it.
fn refused_on_demand(world: &World, operation: &Operation, on_demand: &OnDemand) -> Option<Refusal> {
    let refusal = on_demand.error.refusal(&world.api, operation)?;
    if let Some(id) = on_demand.injection {
        if !world.injections.take(id) {
            return None;
        }
        world.feed.changed("faults");
    }
    Some(refusal)
}

/// A success with this body, in which fields that travel encrypted are encrypted.
fn success(
    world: &World,
    operation: &Operation,
    mut body: Option<serde_json::Value>,
    Answer { caller, key }: Answer<'_>,
) -> Result<Response, Refusal> {
    // There is no response to make where a description documents a body without an example.
    if body.is_some() != operation.response.schema.is_some() {
        return Err(Refusal::system_error());
    }
    let status = StatusCode::from_u16(operation.response.status).map_err(|_| Refusal::system_error())?;
    if let (Some(body), Some(schema)) = (&mut body, &operation.response.schema) {
        let encrypted = encrypted::encrypt(&world.validator, schema, body, caller.public());
        encrypted.ok_or_else(Refusal::system_error)?;
    }
    Ok(Response::Success { status, body, key })
}

/// Whom a response goes to, and the key that signs it.
struct Answer<'a> {
    caller: Party<'a>,
    key: NamedKey,
}

/// A request as received.
struct Incoming<'a> {
    parts: &'a Parts,
    /// Path and query.
    target: &'a str,
    /// `None` when it was too large or broke off.
    body: Option<&'a Bytes>,
    /// The parts of an upload.
    upload: Option<Result<Upload, Refusal>>,
    /// The faults that it runs into.
    faults: &'a [Fault],
    /// The error that it gets, one that its operation documents.
    error: Option<&'a OnDemand>,
}

/// The parts of the body, where the operation takes an upload.
async fn upload(
    world: &World,
    parts: &Parts,
    found: &Found<'_>,
    body: Option<&Bytes>,
) -> Option<Result<Upload, Refusal>> {
    let operation = found.route().and_then(|route| world.api.operation(route));
    let form = operation.and_then(|operation| operation.body.as_ref()?.upload.as_ref())?;
    Some(Upload::read(form, parts, body?.clone()).await)
}

/// The response to a call that does not come as far as the API; `None` drops the connection.
fn before_the_api(fault: Fault) -> Option<Response> {
    match fault {
        Fault::Drop => None,
        Fault::Html => Some(Response::Page),
        _ => Some(Refusal::unavailable().into()),
    }
}

fn has_text(parts: &Parts, name: http::HeaderName) -> bool {
    parts.headers.get(name).is_some_and(|value| !value.as_bytes().trim_ascii().is_empty())
}
