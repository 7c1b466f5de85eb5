//! Failures of the middleware stack, told apart.
//!
//! An error of the stack comes in, an [`Error`] of the right stage goes out.
//! Middleware of the user's own may wrap what the layers inside failed with
//! beyond recognition (a retry layer does), send twice, or give up half-way.
//! So two layers take notes around the signing one: a [`Witness`] outside of it
//! of what it failed with, a [`Doorkeeper`] inside of what left the house.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{Extensions, HeaderMap, StatusCode};
use reqwest_middleware::{Middleware, Next};
use wechatpay_auth::{MiddlewareError, VerifyError};

use super::{Error, Outcome, Request, Stage};

/// What an attempt failed with.
#[derive(Clone)]
pub(super) enum Failure {
    /// The answer is not proven.
    Verify { what: String, error: VerifyError, status: StatusCode, headers: HeaderMap, body: Bytes },
    /// The signing layer refused the request or the answer.
    Refused { stage: Stage, what: String },
    /// The way there or back broke.
    Transport { timeout: bool, connect: bool },
    /// Not one of ours.
    Foreign,
}

impl Failure {
    fn of(error: &reqwest_middleware::Error) -> Self {
        match error {
            reqwest_middleware::Error::Reqwest(error) => {
                Self::Transport { timeout: error.is_timeout(), connect: error.is_connect() }
            }
            reqwest_middleware::Error::Middleware(error) => match error.downcast_ref::<MiddlewareError>() {
                Some(MiddlewareError::Verify { error, answer, refresh }) => Self::Verify {
                    what: match refresh {
                        Some(why_not) => format!("{error}. {why_not}"),
                        None => error.to_string(),
                    },
                    error: error.clone(),
                    status: answer.status(),
                    headers: answer.headers().clone(),
                    body: answer.body().clone(),
                },
                Some(error) => Self::Refused { stage: stage(error), what: error.to_string() },
                None => Self::Foreign,
            },
        }
    }

    /// The error of an attempt: of its last pass, if the witness saw one fail.
    pub(super) fn into_error(seen: Option<Self>, error: reqwest_middleware::Error, request: &Request) -> Error {
        let failure = seen.unwrap_or_else(|| Self::of(&error));
        let made = match failure {
            Self::Refused { stage, what } => Error::new(stage, what),
            Self::Verify { what, error, status, headers, body } => {
                Error::new(Stage::Verify, what).answered(status, &headers, body).with_verify_error(error)
            }
            Self::Transport { timeout, connect } => {
                Error::new(Stage::Exchange, transport(timeout, connect)).with_transport(timeout, connect)
            }
            Self::Foreign => Error::new(Stage::Exchange, "middleware of your own failed; `source()` says with what"),
        };
        let made = made.of(request);
        match error {
            reqwest_middleware::Error::Reqwest(error) => made.because(error.without_url()),
            reqwest_middleware::Error::Middleware(error) => match error.downcast() {
                Ok(MiddlewareError::Verify { refresh: Some(why_not), .. }) => made.because(*why_not),
                // What the signing layer says stands in the error already.
                Ok(_) => made,
                Err(error) => made.because(reqwest_middleware::Error::Middleware(error)),
            },
        }
    }
}

fn stage(error: &MiddlewareError) -> Stage {
    match error {
        MiddlewareError::ForeignAnswer { .. } | MiddlewareError::Verify { .. } => Stage::Verify,
        MiddlewareError::TooLarge { .. } => Stage::Exchange,
        // The others say that nothing was sent.
        _ => Stage::Sign,
    }
}

fn transport(timeout: bool, connect: bool) -> &'static str {
    match (timeout, connect) {
        (true, true) => "connecting took too long; the request was not sent",
        (true, false) => "the answer took too long; the request may have arrived",
        (false, true) => "no connection to the gateway; the request was not sent",
        (false, false) => "the connection broke; the request may have arrived",
    }
}

/// The layers' notes about one attempt; they travel in the request's extensions.
#[derive(Clone, Default)]
pub(super) struct Trail(Arc<Mutex<Notes>>);

struct Notes {
    failure: Option<Failure>,
    /// What the last pass through the layers came to, as far as the wire is concerned.
    last: Outcome,
    /// Whether an earlier pass of this attempt may have taken effect.
    unsettled: bool,
    /// The request as it was signed, where its signature was refused.
    signed: Option<Box<reqwest::Request>>,
}

impl Default for Notes {
    fn default() -> Self {
        Self { failure: None, last: Outcome::NeverSent, unsettled: false, signed: None }
    }
}

impl Trail {
    fn notes(&self) -> MutexGuard<'_, Notes> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn take_failure(&self) -> Option<Failure> {
        self.notes().failure.take()
    }

    /// The request whose signature was refused.
    pub(super) fn take_signed(&self) -> Option<Box<reqwest::Request>> {
        self.notes().signed.take()
    }

    /// What the last pass came to on the wire.
    pub(super) fn last(&self) -> Outcome {
        self.notes().last
    }

    /// Whether a pass before the last one may have taken effect.
    pub(super) fn is_unsettled(&self) -> bool {
        self.notes().unsettled
    }
}

/// The layer directly around the signing one.
pub(super) struct Witness;

#[async_trait::async_trait]
impl Middleware for Witness {
    async fn handle(
        &self,
        request: reqwest::Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> reqwest_middleware::Result<reqwest::Response> {
        let Some(trail) = extensions.get::<Trail>().cloned() else { return next.run(request, extensions).await };
        {
            let mut notes = trail.notes();
            notes.unsettled |= notes.last.may_have_taken_effect();
            notes.last = Outcome::NeverSent;
        }
        let outcome = next.run(request, extensions).await;
        let mut notes = trail.notes();
        // Only here: further inside nobody has looked at the signature yet.
        if outcome.as_ref().is_ok_and(|answer| answer.status().is_client_error()) {
            notes.last = Outcome::Refused;
        }
        notes.failure = outcome.as_ref().err().map(Failure::of);
        drop(notes);
        outcome
    }
}

/// The innermost layer: what passes it may arrive.
pub(super) struct Doorkeeper;

#[async_trait::async_trait]
impl Middleware for Doorkeeper {
    async fn handle(
        &self,
        request: reqwest::Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> reqwest_middleware::Result<reqwest::Response> {
        let Some(trail) = extensions.get::<Trail>().cloned() else { return next.run(request, extensions).await };
        // Noted before: who gives up waiting never comes to the note behind.
        trail.notes().last = Outcome::Unknown;
        // A copy shares the body's bytes.
        let signed = request.try_clone().map(Box::new);
        let outcome = next.run(request, extensions).await;
        let mut notes = trail.notes();
        match &outcome {
            Err(reqwest_middleware::Error::Reqwest(error)) if error.is_connect() => notes.last = Outcome::NeverSent,
            _ => {}
        }
        notes.signed = signed.filter(|_| matches!(&outcome, Ok(answer) if answer.status() == StatusCode::UNAUTHORIZED));
        drop(notes);
        outcome
    }
}
