//! Failures of the middleware stack, told apart.
//!
//! An error of the stack comes in, an [`Error`] of the right stage goes out.
//! Middleware of the user's own may wrap what the layers inside failed with
//! beyond recognition (a retry layer does), send twice, at once for all that is
//! known, put the extensions away, or give up half-way. So two layers take notes
//! around the signing one: a [`Witness`] outside of it of what it failed with, a
//! [`Doorkeeper`] inside of what left the house. What always holds: each attempt
//! has a witness of its own, by which every pass to the inside goes; so what it
//! did not see was never sent, and whatever passed the doorkeeper is unknown
//! until something is known.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{Extensions, HeaderMap, StatusCode};
use reqwest_middleware::{Middleware, Next};
use wechatpay_auth::{MiddlewareError, RefreshError, VerifyError, bypasses_proxies};

use super::{Error, Outcome, Request, Stage, transport::notice_ended_connections};

/// What an attempt failed with.
#[derive(Clone)]
pub(super) enum Failure {
    /// The answer is not proven.
    Verify { what: String, error: VerifyError, status: StatusCode, headers: HeaderMap, body: Bytes },
    /// The signing layer refused the request or the answer.
    Refused { stage: Stage, what: String },
    /// The keys to verify the answer with could not be fetched.
    Unready { what: String, timeout: bool, connect: bool, broke: bool },
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
                Some(error @ MiddlewareError::NoPlatformKey { refresh }) => {
                    let (timeout, connect, broke) = match &**refresh {
                        RefreshError::Exchange(reqwest_middleware::Error::Reqwest(error)) => {
                            (error.is_timeout(), error.is_connect(), true)
                        }
                        _ => (false, false, false),
                    };
                    Self::Unready { what: error.to_string(), timeout, connect, broke }
                }
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
            Self::Unready { what, broke: false, .. } => Error::new(Stage::Sign, what),
            Self::Unready { what, timeout, connect, .. } => {
                Error::new(Stage::Sign, what).with_transport(timeout, connect)
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
                Ok(
                    MiddlewareError::Verify { refresh: Some(why_not), .. }
                    | MiddlewareError::NoPlatformKey { refresh: why_not },
                ) => made.because(*why_not),
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
        // These say that nothing was sent.
        MiddlewareError::ForeignOrigin { .. }
        | MiddlewareError::StreamedBody
        | MiddlewareError::Sign(_)
        | MiddlewareError::NoPlatformKey { .. }
        | MiddlewareError::EncryptedWithUnknownKey { .. } => Stage::Sign,
        // Of these the notes know what was sent.
        _ => Stage::Exchange,
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

/// The layers' notes about one attempt.
#[derive(Clone, Default)]
pub(super) struct Trail(Arc<Mutex<Notes>>);

#[derive(Default)]
struct Notes {
    /// What the pass that ended last failed with.
    failure: Option<Failure>,
    /// What each pass through the layers came to so far, as far as the wire is concerned.
    passes: Vec<Outcome>,
    /// The request as it was signed, where its signature was refused.
    signed: Option<Box<reqwest::Request>>,
}

impl Trail {
    fn notes(&self) -> MutexGuard<'_, Notes> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin(&self) -> Pass {
        let passes = &mut self.notes().passes;
        passes.push(Outcome::NeverSent);
        Pass { trail: self.clone(), index: passes.len() - 1 }
    }

    pub(super) fn take_failure(&self) -> Option<Failure> {
        self.notes().failure.take()
    }

    /// The request whose signature was refused.
    pub(super) fn take_signed(&self) -> Option<Box<reqwest::Request>> {
        self.notes().signed.take()
    }

    /// What the attempt came to on the wire: that of a pass that may have taken effect, or
    /// else of the last one.
    pub(super) fn sent(&self) -> Outcome {
        let passes = &self.notes().passes;
        let open = passes.iter().find(|pass| pass.may_have_taken_effect());
        open.or(passes.last()).copied().unwrap_or(Outcome::NeverSent)
    }

    /// Whether a pass that the error does not speak of may have taken effect. Which of two
    /// it speaks of is not known; an error of signing speaks of none that left the house.
    pub(super) fn is_unsettled(&self, error: &Error) -> bool {
        let spoken_of = usize::from(error.stage() != Stage::Sign);
        self.notes().passes.len() > spoken_of && self.sent().may_have_taken_effect()
    }
}

/// One pass of an attempt's request; it travels from the witness to the doorkeeper in the
/// request's extensions, between which nobody else stands.
#[derive(Clone)]
struct Pass {
    trail: Trail,
    index: usize,
}

impl Pass {
    fn note(&self, outcome: Outcome) {
        if let Some(pass) = self.trail.notes().passes.get_mut(self.index) {
            *pass = outcome;
        }
    }
}

/// The layer directly around the signing one, anew for each attempt: its notes do not hang
/// on the extensions, which a layer of the user's own may have put away.
pub(super) struct Witness {
    pub(super) trail: Trail,
    /// What the operation says of having been asked too often.
    pub(super) too_many: Outcome,
}

#[async_trait::async_trait]
impl Middleware for Witness {
    async fn handle(
        &self,
        request: reqwest::Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> reqwest_middleware::Result<reqwest::Response> {
        let pass = self.trail.begin();
        extensions.insert(pass.clone());
        let outcome = next.run(request, extensions).await;
        // Only here: further inside nobody has looked at the signature yet. Of other refusals
        // the code decides, which stands in the body.
        match outcome.as_ref().map(|answer| answer.status()) {
            Ok(StatusCode::UNAUTHORIZED) => pass.note(Outcome::Refused),
            Ok(StatusCode::TOO_MANY_REQUESTS) => pass.note(self.too_many),
            _ => {}
        }
        self.trail.notes().failure = outcome.as_ref().err().map(Failure::of);
        outcome
    }
}

/// The innermost layer: what passes it may arrive.
pub(super) struct Doorkeeper {
    /// What goes past the system's proxies leaves through this client, where there are
    /// two; whichever URL a layer of the user's own has chosen.
    pub(super) direct: Option<reqwest::Client>,
}

impl Doorkeeper {
    async fn open(
        &self,
        request: reqwest::Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> reqwest_middleware::Result<reqwest::Response> {
        match &self.direct {
            Some(direct) if bypasses_proxies(request.url()) => Ok(direct.execute(request).await?),
            _ => next.run(request, extensions).await,
        }
    }
}

#[async_trait::async_trait]
impl Middleware for Doorkeeper {
    async fn handle(
        &self,
        request: reqwest::Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> reqwest_middleware::Result<reqwest::Response> {
        notice_ended_connections().await;
        // Without one it is a request of the signing layer's own.
        let Some(pass) = extensions.get::<Pass>().cloned() else { return self.open(request, extensions, next).await };
        // Noted before: who gives up waiting never comes to the note behind.
        pass.note(Outcome::Unknown);
        // A copy shares the body's bytes.
        let signed = request.try_clone().map(Box::new);
        let outcome = self.open(request, extensions, next).await;
        if matches!(&outcome, Err(reqwest_middleware::Error::Reqwest(error)) if error.is_connect()) {
            pass.note(Outcome::NeverSent);
        }
        let refused = matches!(&outcome, Ok(answer) if answer.status() == StatusCode::UNAUTHORIZED);
        pass.trail.notes().signed = signed.filter(|_| refused);
        outcome
    }
}
