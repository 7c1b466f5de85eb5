//! The gateway itself: from a request to its answer.
//!
//! In: HTTP requests. Out: HTTP answers, and an entry in the log for each. The
//! order of the checks stands in [`Gateway::decide`], on one screen.

pub(crate) mod answer;
pub(crate) mod check;
pub(crate) mod diagnosis;
pub(crate) mod example;
pub(crate) mod input;
pub(crate) mod multipart;
pub(crate) mod place;
pub(crate) mod refusal;
pub(crate) mod routes;
pub(crate) mod secrets;
pub(crate) mod validate;

use std::{path::PathBuf, time::Instant};

use answer::{Answer, Signer};
use bytes::Bytes;
use check::Evidence;
use http::{Response, StatusCode, header, request::Parts};
use input::{Input, Raw};
use multipart::Uploaded;
use refusal::Refusal;
use routes::{Found, Routes};
use tokio::task;
use validate::Validator;
use wechatpay_auth::{ApiV3Key, Clock, Merchant, PrivateKey, PublicKey, Serial};
use wechatpay_codegen::api::{Api, Operation};

use crate::{
    SandboxError,
    callbacks::{Outbox, delivery::Deliveries, postman::Postman},
    calls::{Calls, KEPT_BYTES, ReceivedCall},
    feed::Feed,
    files::Files,
    keys::{
        folder,
        platform::{NamedKey, Platform},
    },
    models::{
        bills, businesscircle, combined_orders, media, order_refunds, orders, platform, transfer_batches, transfers,
    },
    state::State,
    trouble::{self, Trouble, Troubles},
};

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
    /// Where the keys are kept, if they are.
    pub(crate) keys_dir: Option<PathBuf>,
    /// Whether other machines may use the control interface and the console.
    pub(crate) remote_control: bool,
    pub(crate) state: State,
    pub(crate) calls: Calls,
    pub(crate) postman: Postman,
    pub(crate) outbox: Outbox,
    pub(crate) deliveries: Deliveries,
    pub(crate) files: Files,
    pub(crate) troubles: Troubles,
    pub(crate) feed: Feed,
}

impl Gateway {
    /// A new platform certificate from now on.
    pub(crate) async fn rotate_certificate(&self) -> Result<Serial, SandboxError> {
        // Making an RSA key takes a moment, so not on an async thread.
        let key = task::spawn_blocking(PrivateKey::generate).await;
        let key = key.map_err(|error| SandboxError::Generate(error.to_string()))??;
        let serial = self.platform.rotate(key, self.clock.now(), |certificates| {
            let pairs = certificates
                .iter()
                .map(|certified| Ok((certified.pem.clone(), certified.named.key.to_pem()?.as_str().to_owned())));
            if let (Some(folder), Some(newest)) = (&self.keys_dir, certificates.last()) {
                folder::keep_certificate(folder, newest.named.serial.as_str(), &newest.pem)?;
            }
            Ok(self.state.set_certificates(pairs.collect::<Result<_, SandboxError>>()?)?)
        })?;
        self.feed.changed("settings");
        Ok(serial)
    }

    /// The answer, or `None` when the connection is to be dropped without one. `body` is `None` when it was too large
    /// or broke off.
    pub(crate) async fn answer(&self, parts: &Parts, body: Option<Bytes>) -> Option<Response<Bytes>> {
        let started = Instant::now();
        let target = parts.uri.path_and_query().map_or("/", |target| target.as_str());
        let found = self.routes.find(parts.method.as_str(), parts.uri.path());
        let operation = found.operation().map(|operation| operation.id.as_str());
        let (troubles, asked) = self.troubles_of(parts, operation);
        for latency in troubles.iter().filter_map(|trouble| trouble.latency()) {
            tokio::time::sleep(latency).await;
        }

        let now = self.clock.now();
        let mut evidence = Evidence::default();
        let answer = match (asked, troubles.iter().find(|trouble| trouble.on_the_way())) {
            (Err(refusal), _) => Some(Answer::from(refusal)),
            (Ok(()), Some(trouble)) => on_the_way(*trouble),
            (Ok(()), None) => {
                let uploaded = uploaded(parts, &found, body.as_ref()).await;
                let came = Came { parts, target, body: body.as_ref(), uploaded, troubles: &troubles };
                let answer = self.decide(&came, found, now, &mut evidence).unwrap_or_else(Answer::from);
                Some(answer).filter(|_| !troubles.contains(&Trouble::DropAfter))
            }
        };
        let response = answer.map(|answer| self.signer.respond(answer, now, &troubles));

        let headers = response.as_ref().map(Response::headers);
        let request_id = headers.and_then(|headers| headers.get("request-id")?.to_str().ok()).unwrap_or_default();
        let call = ReceivedCall {
            id: 0,
            method: parts.method.to_string(),
            target: target.to_owned(),
            operation: operation.map(str::to_owned),
            status: response.as_ref().map(|response| response.status().as_u16()),
            request_id: request_id.to_owned(),
            received_at: now,
            took_us: u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX),
            headers: parts.headers.iter().map(|(name, value)| (name.to_string(), lossy(value.as_bytes()))).collect(),
            body: lossy(body.as_deref().unwrap_or_default()),
            answer: lossy(response.as_ref().map_or(&[][..], |response| response.body())),
            signing_string: evidence.signing_string,
            signature_matched: evidence.matched,
            nonce: evidence.nonce,
            signed_instead: evidence.signed_instead,
            trouble: troubles.iter().map(Trouble::to_string).collect(),
        };
        self.calls.record(call, |call| self.feed.tell("call", call));
        response
    }

    /// What a call runs into: what stands, and what it asks for itself.
    fn troubles_of(&self, parts: &Parts, operation: Option<&str>) -> (Vec<Trouble>, Result<(), Refusal>) {
        let (mut troubles, counted) = self.troubles.meet(operation);
        if counted {
            self.feed.changed("troubles");
        }
        for value in parts.headers.get_all(trouble::HEADER) {
            for piece in lossy(value.as_bytes()).split(',').map(str::trim).filter(|piece| !piece.is_empty()) {
                match piece.parse::<Trouble>() {
                    Ok(trouble) => troubles.push(trouble),
                    Err(error) => return (troubles, Err(Refusal::wrong_trouble(&error.to_string()))),
                }
            }
        }
        (troubles, Ok(()))
    }

    /// The real gateway's order: head, route, size, signature; and from there on signed, refusals too: platform key,
    /// trouble, parameters, business.
    fn decide(&self, came: &Came<'_>, found: Found<'_>, now: i64, evidence: &mut Evidence) -> Result<Answer, Refusal> {
        let Came { parts, target, .. } = *came;
        if !has_text(parts, header::ACCEPT) || !has_text(parts, header::USER_AGENT) {
            return Err(Refusal::missing_headers());
        }
        let (operation, captured) = match found {
            Found::Operation(operation, captured) => (operation, captured),
            Found::WrongMethod(allow) => {
                return Ok(Answer::Bare { status: StatusCode::METHOD_NOT_ALLOWED, allow: Some(allow) });
            }
            Found::Nothing => {
                return Ok(Answer::Bare { status: StatusCode::NOT_FOUND, allow: None });
            }
        };
        let Some(body) = came.body else {
            return Ok(Answer::Bare { status: StatusCode::PAYLOAD_TOO_LARGE, allow: None });
        };
        let uploaded = came.uploaded.as_ref().map(Result::as_ref).transpose().map_err(Clone::clone)?;
        // Of an upload the description alone is signed.
        let signed = uploaded.map_or(body, |uploaded| &uploaded.meta);
        check::signature(&self.merchant, &self.merchant_public, parts, target, signed, now, evidence)?;
        let serials = parts.headers.get_all(wechatpay_auth::header::SERIAL).iter();
        // The official client for Java sends an empty one with its first request, which names nothing.
        let serials = serials.filter(|serial| !serial.as_bytes().trim_ascii().is_empty());
        let serials: Vec<Option<&str>> = serials.map(|serial| serial.to_str().ok()).collect();
        let named = serials.first().copied().flatten().and_then(|serial| self.platform.named(serial));
        let raw = Raw {
            path: &captured,
            query: parts.uri.query(),
            headers: &parts.headers,
            body: signed,
            key: named.as_ref().map(|named| &named.key),
        };
        let (key, answer) = match self.platform.answering(&serials) {
            Ok(key) => (key.clone(), self.act(operation, &raw, came, key, now)),
            Err(refusal) => (self.platform.default_key(), Err(refusal)),
        };
        Ok(answer.unwrap_or_else(|refusal| Answer::Refused { refusal, key: Some(key) }))
    }

    /// What comes of a call that is signed by the merchant: everything in here is answered signed, but files.
    fn act(
        &self,
        operation: &Operation,
        raw: &Raw<'_>,
        came: &Came<'_>,
        key: NamedKey,
        now: i64,
    ) -> Result<Answer, Refusal> {
        if let Some(refusal) = came.troubles.iter().find_map(|trouble| trouble.at_the_api()) {
            return Err(refusal);
        }
        let input = Input::read(&self.validator, operation, raw)?;
        let answer = if operation.answer.file {
            Answer::File(media::file(self, operation, &input, now)?)
        } else {
            let uploaded = came.uploaded.as_ref().and_then(|uploaded| uploaded.as_ref().ok());
            self.perform(operation, &input, uploaded, key, now)?
        };
        if came.troubles.contains(&Trouble::SystemErrorAfter) {
            return Err(Refusal::system_error());
        }
        Ok(answer)
    }

    fn perform(
        &self,
        operation: &Operation,
        input: &Input,
        uploaded: Option<&Uploaded>,
        key: NamedKey,
        now: i64,
    ) -> Result<Answer, Refusal> {
        let modelled = uploaded.map(|uploaded| media::upload(self, input, uploaded));
        let modelled = modelled
            .or_else(|| businesscircle::answer(&self.state, operation, input, now))
            .or_else(|| orders::answer(self, operation, input, now))
            .or_else(|| combined_orders::answer(self, operation, input, now))
            .or_else(|| order_refunds::answer(self, operation, input, now))
            .or_else(|| transfers::answer(self, operation, input, now))
            .or_else(|| transfer_batches::answer(self, operation, input, now))
            .or_else(|| bills::answer(self, operation, input, now))
            .or_else(|| platform::answer(self, operation, input));
        let mut body = match modelled {
            Some(outcome) => outcome?,
            None => example::answer(&self.api, &self.validator, operation, input),
        };
        let status = if body.is_some() { StatusCode::OK } else { StatusCode::NO_CONTENT };
        // A description that documents a body without an example cannot be answered for.
        if status.as_u16() != operation.answer.status {
            return Err(Refusal::system_error());
        }
        if let (Some(body), Some(schema)) = (&mut body, &operation.answer.schema) {
            let sealed = secrets::seal(&self.validator, schema, body, &self.merchant_public);
            sealed.ok_or_else(Refusal::system_error)?;
        }
        Ok(Answer::Success { status, body, key })
    }
}

/// A request as it came.
struct Came<'a> {
    parts: &'a Parts,
    /// Path and query.
    target: &'a str,
    /// `None` when it was too large or broke off.
    body: Option<&'a Bytes>,
    /// The parts of an upload.
    uploaded: Option<Result<Uploaded, Refusal>>,
    /// What it runs into, from wherever it got to.
    troubles: &'a [Trouble],
}

/// The parts of the body, where the operation takes an upload.
async fn uploaded(parts: &Parts, found: &Found<'_>, body: Option<&Bytes>) -> Option<Result<Uploaded, Refusal>> {
    let takes_one = found.operation().and_then(|operation| operation.body.as_ref()).is_some_and(|body| body.upload);
    match body.filter(|_| takes_one) {
        Some(body) => Some(Uploaded::read(parts, body.clone()).await),
        None => None,
    }
}

/// What is answered to a call that does not come as far as the API; `None` drops the connection.
fn on_the_way(trouble: Trouble) -> Option<Answer> {
    match trouble {
        Trouble::Drop => None,
        Trouble::Html => Some(Answer::Page),
        _ => Some(Refusal::unavailable().into()),
    }
}

fn has_text(parts: &Parts, name: http::HeaderName) -> bool {
    parts.headers.get(name).is_some_and(|value| !value.as_bytes().trim_ascii().is_empty())
}

/// The text that a log shows; what it does not keep is not even copied.
fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes.get(..=KEPT_BYTES).unwrap_or(bytes)).into_owned()
}
