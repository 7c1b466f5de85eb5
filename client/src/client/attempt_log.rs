//! [`AttemptLog`]: what is known of one attempt, whatever the user's middleware does.
//!
//! Middleware of the user's own may send twice, perhaps at the same time, put
//! the extensions away, or give up half-way. So two layers take notes around the
//! signing one: an [`AttemptObserver`] outside of it of what it failed with, a
//! [`WireObserver`] inside of what went out. What always holds: each attempt has an
//! observer of its own, by which every pass to the inside goes; so what it did not
//! see was never sent, and whatever passed the inner one is unknown until something
//! is known.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{Extensions, StatusCode, header::AUTHORIZATION};
use reqwest_middleware::{Middleware, Next};
use wechatpay_auth::bypasses_proxies;

use super::{connections::notice_ended_connections, failure::Failure};
use crate::{Error, Outcome, Stage, error::SentRequest};

/// The layers' notes about one attempt.
#[derive(Clone, Default)]
pub(crate) struct AttemptLog(Arc<Mutex<Notes>>);

#[derive(Default)]
struct Notes {
    /// What the pass that ended last failed with.
    failure: Option<Failure>,
    /// What each pass through the layers came to so far, as far as the wire is concerned.
    passes: Vec<Outcome>,
    /// The body that the attempt began with.
    body: Option<Bytes>,
    /// The request as it was signed, where its signature was refused.
    signed: Option<Box<SentRequest>>,
}

impl AttemptLog {
    /// The notes about an attempt at a request with this body.
    pub(crate) fn of(body: Option<Bytes>) -> Self {
        Self(Arc::new(Mutex::new(Notes { body, ..Notes::default() })))
    }

    fn notes(&self) -> MutexGuard<'_, Notes> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin(&self) -> Pass {
        let passes = &mut self.notes().passes;
        passes.push(Outcome::NeverSent);
        Pass { log: self.clone(), index: passes.len() - 1 }
    }

    pub(crate) fn take_failure(&self) -> Option<Failure> {
        self.notes().failure.take()
    }

    /// The request whose signature was refused.
    pub(crate) fn take_signed(&self) -> Option<Box<SentRequest>> {
        self.notes().signed.take()
    }

    /// What an explanation of a refused signature takes, while the request is still there. It is made for each
    /// request, so it shares what can be shared.
    fn sent_request(&self, request: &reqwest::Request) -> Option<SentRequest> {
        let body = match request.body() {
            None => Bytes::new(),
            Some(body) => {
                let sent = body.as_bytes()?;
                let built = self.notes().body.clone().filter(|built| std::ptr::eq(built.as_ref(), sent));
                built.unwrap_or_else(|| Bytes::copy_from_slice(sent))
            }
        };
        Some(SentRequest {
            method: request.method().clone(),
            url: request.url().clone(),
            authorization: request.headers().get(AUTHORIZATION)?.clone(),
            body,
        })
    }

    /// What the attempt came to on the wire: that of a pass that may have taken effect, or
    /// else of the last one.
    pub(crate) fn sent(&self) -> Outcome {
        let passes = &self.notes().passes;
        let open = passes.iter().find(|pass| pass.may_have_taken_effect());
        open.or(passes.last()).copied().unwrap_or(Outcome::NeverSent)
    }

    /// Whether a pass that the error does not speak of may have taken effect. Which of two
    /// it speaks of is not known; an error of signing speaks of none that left the house.
    pub(crate) fn is_unsettled(&self, error: &Error) -> bool {
        let spoken_of = usize::from(error.stage() != Stage::Sign);
        self.notes().passes.len() > spoken_of && self.sent().may_have_taken_effect()
    }
}

/// One pass of an attempt's request; it travels from the outer observer to the inner one in the
/// request's extensions, between which nobody else stands.
#[derive(Clone)]
struct Pass {
    log: AttemptLog,
    index: usize,
}

impl Pass {
    fn note(&self, outcome: Outcome) {
        if let Some(pass) = self.log.notes().passes.get_mut(self.index) {
            *pass = outcome;
        }
    }
}

/// The layer directly around the signing one, new for each attempt: its notes do not hang
/// on the extensions, which a layer of the user's own may have put away.
pub(crate) struct AttemptObserver {
    pub(crate) log: AttemptLog,
    /// What the operation says of having been asked too often.
    pub(crate) too_many: Outcome,
}

#[async_trait::async_trait]
impl Middleware for AttemptObserver {
    async fn handle(
        &self,
        request: reqwest::Request,
        extensions: &mut Extensions,
        next: Next<'_>,
    ) -> reqwest_middleware::Result<reqwest::Response> {
        let pass = self.log.begin();
        extensions.insert(pass.clone());
        let outcome = next.run(request, extensions).await;
        // Only here: further inside nobody has looked at the signature yet. Of other refusals
        // the code decides, which stands in the body.
        match outcome.as_ref().map(|response| response.status()) {
            Ok(StatusCode::UNAUTHORIZED) => pass.note(Outcome::Refused),
            Ok(StatusCode::TOO_MANY_REQUESTS) => pass.note(self.too_many),
            _ => {}
        }
        self.log.notes().failure = outcome.as_ref().err().map(Failure::of);
        outcome
    }
}

/// The innermost layer: what passes it may arrive.
pub(crate) struct WireObserver {
    /// What goes past the system's proxies leaves through this client, where there are
    /// two; whichever URL a layer of the user's own has chosen.
    pub(crate) direct: Option<reqwest::Client>,
}

impl WireObserver {
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
impl Middleware for WireObserver {
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
        let sent = pass.log.sent_request(&request);
        let outcome = self.open(request, extensions, next).await;
        if matches!(&outcome, Err(reqwest_middleware::Error::Reqwest(error)) if error.is_connect()) {
            pass.note(Outcome::NeverSent);
        }
        let refused = matches!(&outcome, Ok(response) if response.status() == StatusCode::UNAUTHORIZED);
        pass.log.notes().signed = sent.filter(|_| refused).map(Box::new);
        outcome
    }
}
