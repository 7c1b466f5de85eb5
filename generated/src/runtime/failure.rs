//! Failures of the middleware stack, told apart.
//!
//! An error of the stack comes in, an [`Error`] of the right stage goes out.
//! Middleware of the user's own may wrap what the layers inside failed with
//! beyond recognition (a retry layer does), and so a [`Witness`] stands between
//! the two and notes what the last attempt failed with.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::{Extensions, HeaderMap, StatusCode};
use reqwest_middleware::{Middleware, Next};
use wechatpay_auth::{MiddlewareError, VerifyError};

use super::{Error, Request, Stage};

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

    /// The error of a call: of its last attempt, if the witness saw one fail.
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

/// Where the witness leaves its note; it travels in the request's extensions.
#[derive(Clone, Default)]
pub(super) struct LastFailure(Arc<Mutex<Option<Failure>>>);

impl LastFailure {
    pub(super) fn take(&self) -> Option<Failure> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    fn set(&self, failure: Option<Failure>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = failure;
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
        let outcome = next.run(request, extensions).await;
        if let Some(note) = extensions.get::<LastFailure>() {
            note.set(outcome.as_ref().err().map(Failure::of));
        }
        outcome
    }
}
