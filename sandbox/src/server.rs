//! The gateway itself: from a request to its answer.
//!
//! In: HTTP requests. Out: HTTP answers, and an entry in the log for each. The
//! order of the checks stands in [`Gateway::decide`], on one screen.

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{ConnectInfo, Request, State as Shared},
    response::Response,
};
use bytes::Bytes;
use http::{HeaderValue, StatusCode, header, request::Parts};
use wechatpay_auth::{Clock, Merchant};
use wechatpay_codegen::api::{Api, Operation};

use crate::{
    answer::{Answer, Signer},
    businesscircle,
    calls::{Calls, ReceivedCall},
    check::{self, Evidence},
    control, example,
    input::{Input, Raw},
    refusal::Refusal,
    routes::{Found, Routes},
    state::State,
    validate::Validator,
};

/// The largest body that the gateway takes.
const BODY_LIMIT: usize = 1024 * 1024;

/// Bodies up to this size are read to their end before they are refused, so that the client gets to see the answer.
const DRAIN_LIMIT: usize = 8 * 1024 * 1024;

/// All that answering takes; shared by all connections.
pub(crate) struct Gateway {
    pub(crate) api: Api,
    pub(crate) routes: Routes,
    pub(crate) validator: Validator,
    pub(crate) merchant: Merchant,
    pub(crate) signer: Signer,
    pub(crate) platform_public_pem: String,
    pub(crate) clock: Clock,
    pub(crate) base_url: String,
    pub(crate) state: State,
    pub(crate) calls: Calls,
}

/// The service that hands every request to the gateway.
pub(crate) fn service(gateway: Arc<Gateway>) -> Router {
    Router::new().fallback(handle).with_state(gateway)
}

async fn handle(
    Shared(gateway): Shared<Arc<Gateway>>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    if let Some(path) = parts.uri.path().strip_prefix(control::PREFIX) {
        let path = path.to_owned();
        return control::answer(&gateway, peer, &parts, &path, read(body).await);
    }
    gateway.answer(&parts, read(body).await)
}

/// The body, or `None` when it is too large or breaks off.
async fn read(body: Body) -> Option<Bytes> {
    to_bytes(body, DRAIN_LIMIT).await.ok().filter(|bytes| bytes.len() <= BODY_LIMIT)
}

impl Gateway {
    fn answer(&self, parts: &Parts, body: Option<Bytes>) -> Response {
        let now = self.clock.now();
        let target = parts.uri.path_and_query().map_or("/", |target| target.as_str());
        let mut evidence = Evidence::default();
        let answer = self.decide(parts, target, body, now, &mut evidence).unwrap_or_else(Answer::from);
        let (response, request_id) = self.signer.respond(answer, now);
        self.calls.record(ReceivedCall {
            method: parts.method.to_string(),
            target: target.to_owned(),
            status: response.status().as_u16(),
            request_id,
            received_at: now,
            signing_string: evidence.signing_string,
            signature_matched: evidence.matched,
            nonce: evidence.nonce,
        });
        response
    }

    /// The real gateway's order: head, route, size, signature, platform key, parameters, business.
    fn decide(
        &self,
        parts: &Parts,
        target: &str,
        body: Option<Bytes>,
        now: i64,
        evidence: &mut Evidence,
    ) -> Result<Answer, Refusal> {
        if !has_text(parts, header::ACCEPT) || !has_text(parts, header::USER_AGENT) {
            return Err(Refusal::missing_headers());
        }
        let (operation, captured) = match self.routes.find(parts.method.as_str(), parts.uri.path()) {
            Found::Operation(operation, captured) => (operation, captured),
            Found::WrongMethod(allow) => {
                return Ok(Answer::Bare { status: StatusCode::METHOD_NOT_ALLOWED, allow: Some(allow) });
            }
            Found::Nothing => {
                return Ok(Answer::Bare { status: StatusCode::NOT_FOUND, allow: None });
            }
        };
        let Some(body) = body else {
            return Ok(Answer::Bare { status: StatusCode::PAYLOAD_TOO_LARGE, allow: None });
        };
        check::signature(&self.merchant, parts, target, &body, now, evidence)?;
        self.check_platform_serial(parts)?;
        let raw = Raw { path: &captured, query: parts.uri.query(), headers: &parts.headers, body: &body };
        let input = Input::read(&self.validator, operation, &raw)?;
        self.perform(operation, &input, now)
    }

    fn check_platform_serial(&self, parts: &Parts) -> Result<(), Refusal> {
        let known = |value: &HeaderValue| value.to_str().is_ok_and(|value| self.signer.serial.matches(value));
        let all_known = parts.headers.get_all(wechatpay_auth::header::SERIAL).iter().all(known);
        if all_known { Ok(()) } else { Err(Refusal::wrong_platform_serial()) }
    }

    fn perform(&self, operation: &Operation, input: &Input, now: i64) -> Result<Answer, Refusal> {
        let body = match businesscircle::answer(&self.state, operation, input, now) {
            Some(outcome) => outcome?,
            None => example::answer(&self.api, &self.validator, operation, input),
        };
        let status = if body.is_some() { StatusCode::OK } else { StatusCode::NO_CONTENT };
        // A description that documents a body without an example cannot be answered for.
        if status.as_u16() != operation.answer.status {
            return Err(Refusal::system_error());
        }
        Ok(Answer::Success { status, body })
    }
}

fn has_text(parts: &Parts, name: http::HeaderName) -> bool {
    parts.headers.get(name).is_some_and(|value| !value.as_bytes().trim_ascii().is_empty())
}
