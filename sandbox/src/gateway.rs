//! The gateway itself: from a request to its answer.
//!
//! In: HTTP requests. Out: HTTP answers, and an entry in the log for each. The
//! order of the checks stands in [`Gateway::decide`], on one screen.

pub(crate) mod answer;
pub(crate) mod check;
pub(crate) mod example;
pub(crate) mod input;
pub(crate) mod place;
pub(crate) mod refusal;
pub(crate) mod routes;
pub(crate) mod secrets;
pub(crate) mod validate;

use std::{net::SocketAddr, sync::Arc};

use axum::{
    Router,
    body::{Body, to_bytes},
    extract::{ConnectInfo, Request, State as Shared},
    response::Response,
};
use bytes::Bytes;
use http::{StatusCode, header, request::Parts};
use tokio::task;
use wechatpay_auth::{ApiV3Key, Clock, Merchant, PrivateKey, PublicKey, Serial};
use wechatpay_codegen::api::{Api, Operation};

use crate::{
    SandboxError,
    callbacks::Queue,
    callbacks::delivery::Deliveries,
    callbacks::postman::Postman,
    calls::{Calls, ReceivedCall},
    control,
    gateway::answer::{Answer, Signer},
    gateway::check::Evidence,
    gateway::input::{Input, Raw},
    gateway::refusal::Refusal,
    gateway::routes::{Found, Routes},
    gateway::validate::Validator,
    keys::platform::{NamedKey, Platform},
    models::businesscircle,
    models::platform,
    state::State,
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
    pub(crate) merchant_public: PublicKey,
    pub(crate) merchant_certificate_pem: String,
    pub(crate) api_v3_key: ApiV3Key,
    pub(crate) platform: Platform,
    pub(crate) signer: Signer,
    pub(crate) clock: Clock,
    pub(crate) base_url: String,
    pub(crate) state: State,
    pub(crate) calls: Calls,
    /// Where the callbacks go that follow from state.
    pub(crate) notify_url: Option<String>,
    pub(crate) postman: Postman,
    pub(crate) queue: Queue,
    pub(crate) deliveries: Deliveries,
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
        return control::answer(&gateway, peer, &parts, &path, read(body).await).await;
    }
    gateway.answer(&parts, read(body).await)
}

/// The body, or `None` when it is too large or breaks off.
async fn read(body: Body) -> Option<Bytes> {
    to_bytes(body, DRAIN_LIMIT).await.ok().filter(|bytes| bytes.len() <= BODY_LIMIT)
}

impl Gateway {
    /// A new platform certificate from now on.
    pub(crate) async fn rotate_certificate(&self) -> Result<Serial, SandboxError> {
        // Making an RSA key takes a moment, so not on an async thread.
        let key = task::spawn_blocking(PrivateKey::generate).await;
        let key = key.map_err(|error| SandboxError::Generate(error.to_string()))??;
        self.platform.rotate(key, self.clock.now())
    }

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
        check::signature(&self.merchant, &self.merchant_public, parts, target, &body, now, evidence)?;
        let serials = parts.headers.get_all(wechatpay_auth::header::SERIAL);
        let serials: Vec<Option<&str>> = serials.iter().map(|serial| serial.to_str().ok()).collect();
        let answering = self.platform.answering(&serials)?;
        let named = serials.first().copied().flatten().and_then(|serial| self.platform.named(serial));
        let raw = Raw {
            path: &captured,
            query: parts.uri.query(),
            headers: &parts.headers,
            body: &body,
            key: named.as_ref().map(|named| &named.key),
        };
        let input = Input::read(&self.validator, operation, &raw)?;
        self.perform(operation, &input, answering, now)
    }

    fn perform(&self, operation: &Operation, input: &Input, key: NamedKey, now: i64) -> Result<Answer, Refusal> {
        let modelled = businesscircle::answer(&self.state, operation, input, now)
            .or_else(|| platform::answer(self, operation, input));
        let body = match modelled {
            Some(outcome) => outcome?,
            None => example::answer(&self.api, &self.validator, operation, input),
        };
        let status = if body.is_some() { StatusCode::OK } else { StatusCode::NO_CONTENT };
        // A description that documents a body without an example cannot be answered for.
        if status.as_u16() != operation.answer.status {
            return Err(Refusal::system_error());
        }
        Ok(Answer::Success { status, body, key })
    }
}

fn has_text(parts: &Parts, name: http::HeaderName) -> bool {
    parts.headers.get(name).is_some_and(|value| !value.as_bytes().trim_ascii().is_empty())
}
